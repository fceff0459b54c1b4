<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ConcealedBedrock</name>
    <message>
        <source>Processor alone (CPU)</source>
        <translation>Processeur seul (CPU)</translation>
    </message>
    <message>
        <source>Apple silicon: processor and graphics (MPS)</source>
        <translation>Puce Apple : processeur et partie graphique (MPS)</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>Carte graphique NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>AMD graphics card (ROCm)</source>
        <translation>Carte graphique AMD (ROCm)</translation>
    </message>
    <message>
        <source>Apple silicon</source>
        <translation>puce Apple</translation>
    </message>
    <message>
        <source>an NVIDIA graphics card</source>
        <translation>une carte graphique NVIDIA</translation>
    </message>
    <message>
        <source>an AMD graphics card with ROCm</source>
        <translation>une carte graphique AMD avec ROCm</translation>
    </message>
    <message>
        <source>no graphics card that torch can use</source>
        <translation>aucune carte graphique utilisable par torch</translation>
    </message>
    <message>
        <source>Look for Python and graphics cards</source>
        <translation>Rechercher Python et les cartes graphiques</translation>
    </message>
    <message>
        <source>Engine of Concealed Bedrock</source>
        <translation>Moteur de Concealed Bedrock</translation>
    </message>
    <message>
        <source>found automatically</source>
        <translation>trouvé automatiquement</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Depuis un dossier…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Install without a network from a folder that holds the wheels.</source>
        <translation>Installer sans réseau, depuis un dossier qui contient les fichiers wheel.</translation>
    </message>
    <message>
        <source>Load the packages and compare every file with its checksum.</source>
        <translation>Charger les paquets et comparer chaque fichier à sa somme de contrôle.</translation>
    </message>
    <message>
        <source>Build a new engine next to the current one, then switch.</source>
        <translation>Construire un nouveau moteur à côté de l&#x27;actuel, puis y basculer.</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcule sur</translation>
    </message>
    <message>
        <source>Use this Python</source>
        <translation>Utiliser ce Python</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>{build} (proposed: {reason})</source>
        <translation>{build} (proposé : {reason})</translation>
    </message>
    <message>
        <source>No suitable Python was found: one is downloaded.</source>
        <translation>Aucun Python adapté n&#x27;a été trouvé : il va être téléchargé.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Dossier de fichiers wheel</translation>
    </message>
    <message>
        <source>{done} of {total}, {speed} a second</source>
        <translation>{done} sur {total}, {speed} par seconde</translation>
    </message>
    <message>
        <source>Remove the engine? Models and results stay.</source>
        <translation>Supprimer le moteur ? Les modèles et les résultats sont conservés.</translation>
    </message>
    <message>
        <source>A job still runs the engine. Wait until it has ended, or cancel it.</source>
        <translation>Une tâche utilise encore le moteur. Attendez qu&#x27;elle soit terminée, ou annulez-la.</translation>
    </message>
    <message>
        <source>The folder {folder} has no {file}.</source>
        <translation>Le dossier {folder} ne contient pas {file}.</translation>
    </message>
    <message>
        <source>Add it, or install with a network.</source>
        <translation>Ajoutez-le, ou installez par le réseau.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password (407) before it lets {host} through.</source>
        <translation>Le proxy demande un nom d&#x27;utilisateur et un mot de passe (407) pour donner accès à {host}.</translation>
    </message>
    <message>
        <source>Enter them in Settings &gt; Options &gt; Network &gt; Use proxy for web access, and press Resume.</source>
        <translation>Saisissez-les dans Préférences &gt; Options &gt; Réseau &gt; Utiliser un proxy pour l&#x27;accès Internet, puis cliquez sur Reprendre.</translation>
    </message>
    <message>
        <source>The proxy that is set in QGIS cannot be reached: {reason}.</source>
        <translation>Le proxy défini dans QGIS est injoignable : {reason}.</translation>
    </message>
    <message>
        <source>Correct it in Settings &gt; Options &gt; Network, and press Resume.</source>
        <translation>Corrigez-le dans Préférences &gt; Options &gt; Réseau, puis cliquez sur Reprendre.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: {reason}.</source>
        <translation>Le certificat de {host} n&#x27;est pas reconnu comme fiable : {reason}.</translation>
    </message>
    <message>
        <source>A network that inspects connections has a certificate of its own: add it in Settings &gt; Options &gt; Authentication &gt; Manage Certificates &gt; Authorities, and press Resume.</source>
        <translation>Un réseau qui inspecte les connexions a son propre certificat : ajoutez-le dans Préférences &gt; Options &gt; Authentification &gt; Gestion des certificats &gt; Autorités, puis cliquez sur Reprendre.</translation>
    </message>
    <message>
        <source>{host} does not give {file} (HTTP {status}).</source>
        <translation>{host} ne fournit pas {file} (HTTP {status}).</translation>
    </message>
    <message>
        <source>Check the package index, which may lack that file or want an authentication configuration; or install from a folder of wheels.</source>
        <translation>Vérifiez l&#x27;index de paquets, auquel il manque peut-être ce fichier ou qui exige une configuration d&#x27;authentification ; ou installez depuis un dossier de fichiers wheel.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}.</source>
        <translation>{host} est injoignable : {reason}.</translation>
    </message>
    <message>
        <source>Check the network and QGIS&#x27;s proxy (Settings &gt; Options &gt; Network), and press Resume: what was downloaded is kept.</source>
        <translation>Vérifiez le réseau et le proxy de QGIS (Préférences &gt; Options &gt; Réseau), puis cliquez sur Reprendre : ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Impossible d&#x27;écrire {path} : {reason}.</translation>
    </message>
    <message>
        <source>Check the folder and its disk, and try again.</source>
        <translation>Vérifiez le dossier et son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>{what} This failed (exit code {code}): {last}</source>
        <translation>{what} Cette étape a échoué (code de sortie {code}) : {last}</translation>
    </message>
    <message>
        <source>Press Copy diagnosis and report it; Install tries again.</source>
        <translation>Cliquez sur Copier le diagnostic et signalez le problème ; Installer relance l&#x27;installation.</translation>
    </message>
    <message>
        <source>The installer has failed by a defect of its own: {error}.</source>
        <translation>L&#x27;installateur a échoué par un défaut qui lui est propre : {error}.</translation>
    </message>
    <message>
        <source>Press Copy diagnosis and report it.</source>
        <translation>Cliquez sur Copier le diagnostic et signalez le problème.</translation>
    </message>
    <message>
        <source>The checksum of {place} differs from the one that this version of the plugin pins.</source>
        <translation>La somme de contrôle de {place} diffère de celle qu&#x27;impose cette version de l&#x27;extension.</translation>
    </message>
    <message>
        <source>Nothing of it was installed. Try again from another network; if that does not help, report it with the diagnosis.</source>
        <translation>Rien n&#x27;en a été installé. Réessayez depuis un autre réseau ; si cela ne suffit pas, signalez le problème avec le diagnostic.</translation>
    </message>
    <message>
        <source>There is not enough free space for {place}.</source>
        <translation>L&#x27;espace libre est insuffisant pour {place}.</translation>
    </message>
    <message>
        <source>Free some, or choose a folder on another disk with the environment variable CONCEALED_BEDROCK_FOLDER, and press Resume.</source>
        <translation>Libérez de l&#x27;espace, ou choisissez un dossier sur un autre disque avec la variable d&#x27;environnement CONCEALED_BEDROCK_FOLDER, puis cliquez sur Reprendre.</translation>
    </message>
    <message>
        <source>The path of a file below {place} is too long for this system.</source>
        <translation>Le chemin d&#x27;un fichier sous {place} est trop long pour ce système.</translation>
    </message>
    <message>
        <source>On Windows switch on long paths (LongPathsEnabled in the registry), or choose a shorter folder with the environment variable CONCEALED_BEDROCK_FOLDER.</source>
        <translation>Sous Windows, activez les chemins longs (LongPathsEnabled dans le registre), ou choisissez un dossier au chemin plus court avec la variable d&#x27;environnement CONCEALED_BEDROCK_FOLDER.</translation>
    </message>
    <message>
        <source>{place} is held by another program or may not be written.</source>
        <translation>{place} est bloqué par un autre programme ou protégé en écriture.</translation>
    </message>
    <message>
        <source>An antivirus program may have locked or removed it: allow that folder there, end all running jobs, and try again.</source>
        <translation>Un antivirus l&#x27;a peut-être verrouillé ou supprimé : autorisez-y ce dossier, terminez toutes les tâches en cours, puis réessayez.</translation>
    </message>
    <message>
        <source>torch cannot be loaded: the Microsoft Visual C++ runtime is missing or too old.</source>
        <translation>torch ne peut pas être chargé : la bibliothèque d&#x27;exécution Microsoft Visual C++ est absente ou trop ancienne.</translation>
    </message>
    <message>
        <source>Install it from https://aka.ms/vs/17/release/vc_redist.x64.exe and press Install again.</source>
        <translation>Installez-la depuis https://aka.ms/vs/17/release/vc_redist.x64.exe puis cliquez de nouveau sur Installer.</translation>
    </message>
    <message>
        <source>The packages do not run on this system: its C library or its processor is too old.</source>
        <translation>Les paquets ne fonctionnent pas sur ce système : sa bibliothèque C ou son processeur est trop ancien.</translation>
    </message>
    <message>
        <source>Use a newer system, or set the Python of an environment of your own in the options.</source>
        <translation>Utilisez un système plus récent, ou indiquez dans les options le Python d&#x27;un environnement que vous gérez vous-même.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The engine that was there is unchanged, and what was downloaded is kept: Resume goes on from it.</source>
        <translation>Le moteur déjà présent est inchangé, et ce qui a été téléchargé est conservé : Reprendre continue à partir de là.</translation>
    </message>
    <message>
        <source>Package index</source>
        <translation>Index de paquets</translation>
    </message>
    <message>
        <source>PyPI, or the one that pip is set to</source>
        <translation>PyPI, ou celui configuré pour pip</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Builds of torch</source>
        <translation>Variantes de torch</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>{address} is no package index.</source>
        <translation>{address} n&#x27;est pas un index de paquets.</translation>
    </message>
    <message>
        <source>Correct the package index in this box, or the one that pip is set to.</source>
        <translation>Corrigez l&#x27;index de paquets dans ce cadre, ou celui configuré pour pip.</translation>
    </message>
    <message>
        <source>Install the engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <source>Another QGIS is installing the engine.</source>
        <translation>Une autre instance de QGIS installe le moteur.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Attendez qu&#x27;elle ait terminé.</translation>
    </message>
    <message>
        <source>The engine is installed.</source>
        <translation>Le moteur est installé.</translation>
    </message>
    <message>
        <source>Fetching uv, which makes the environment.</source>
        <translation>Téléchargement de uv, qui crée l&#x27;environnement.</translation>
    </message>
    <message>
        <source>Base: {python}</source>
        <translation>Base : {python}</translation>
    </message>
    <message>
        <source>Fetching {file}</source>
        <translation>Téléchargement de {file}</translation>
    </message>
    <message>
        <source>Loading the packages for the first time.</source>
        <translation>Premier chargement des paquets.</translation>
    </message>
    <message>
        <source>A job still runs the engine that was there; the next installation removes it.</source>
        <translation>Une tâche utilise encore l&#x27;ancien moteur ; la prochaine installation le supprimera.</translation>
    </message>
    <message>
        <source>The engine cannot run here.</source>
        <translation>Le moteur ne peut pas fonctionner ici.</translation>
    </message>
    <message>
        <source>{place} has {free} free, but {needed} are needed.</source>
        <translation>{place} a {free} d&#x27;espace libre, mais il faut {needed}.</translation>
    </message>
    <message>
        <source>QGIS is a 32-bit program here, but torch needs a 64-bit system. Install the 64-bit QGIS.</source>
        <translation>QGIS est ici un programme 32 bits, mais torch exige un système 64 bits. Installez QGIS en 64 bits.</translation>
    </message>
    <message>
        <source>torch is no longer made for Macs with Intel processors. Use a Mac with Apple silicon, Windows or Linux.</source>
        <translation>torch n&#x27;est plus produit pour les Mac à processeur Intel. Utilisez un Mac à puce Apple, Windows ou Linux.</translation>
    </message>
    <message>
        <source>The packages are not made for Windows on ARM. Use a PC with an Intel or AMD processor, Linux, or a Mac.</source>
        <translation>Les paquets ne sont pas produits pour Windows sur ARM. Utilisez un PC à processeur Intel ou AMD, Linux ou un Mac.</translation>
    </message>
    <message>
        <source>torch is not made for {system} on {processor}.</source>
        <translation>torch n&#x27;est pas produit pour {system} sur {processor}.</translation>
    </message>
    <message>
        <source>torch needs glibc 2.28 or later, as Debian 10, Ubuntu 20.04 and RHEL 8 have. This system has {version}.</source>
        <translation>torch exige glibc 2.28 ou plus récent, comme dans Debian 10, Ubuntu 20.04 et RHEL 8. Ce système a {version}.</translation>
    </message>
    <message>
        <source>another C library</source>
        <translation>une autre bibliothèque C</translation>
    </message>
    <message>
        <source>torch needs macOS 14 or later. This is {version}.</source>
        <translation>torch exige macOS 14 ou plus récent. Ce système est en version {version}.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Choose a Python 3.11 to 3.14 of 64 bits, or leave the field empty.</source>
        <translation>Choisissez un Python 3.11 à 3.14 en 64 bits, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Asking Python.</source>
        <translation>Interrogation de Python.</translation>
    </message>
    <message>
        <source>{path} is not a Python that runs.</source>
        <translation>{path} n&#x27;est pas un Python qui fonctionne.</translation>
    </message>
    <message>
        <source>this is Python {version}.</source>
        <translation>c&#x27;est Python {version}.</translation>
    </message>
    <message>
        <source>the packages are made for the usual CPython alone.</source>
        <translation>les paquets sont produits uniquement pour le CPython habituel.</translation>
    </message>
    <message>
        <source>this is a 32-bit program.</source>
        <translation>c&#x27;est un programme 32 bits.</translation>
    </message>
    <message>
        <source>this Python is made for Intel processors.</source>
        <translation>ce Python est fait pour les processeurs Intel.</translation>
    </message>
    <message>
        <source>In use: {python}, set by {source}.</source>
        <translation>Python utilisé : {python}, défini par {source}.</translation>
    </message>
    <message>
        <source>The engine is installed. It computes on: {build}.</source>
        <translation>Le moteur de calcul est installé. Il calcule sur : {build}.</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>À télécharger</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>about {size}; {free} are free in {folder}</source>
        <translation>environ {size} ; {free} d&#x27;espace libre dans {folder}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>about {n} minutes at 40 Mbit/s</source>
        <translation>environ {n} minutes à 40 Mbit/s</translation>
    </message>
    <message>
        <source>No suitable Python was found; one is fetched.</source>
        <translation>Aucun Python adapté n&#x27;a été trouvé ; téléchargement en cours.</translation>
    </message>
    <message>
        <source>Looking for a Python to download.</source>
        <translation>Recherche d&#x27;un Python à télécharger.</translation>
    </message>
    <message>
        <source>There is no Python {version} to download for this machine.</source>
        <translation>Il n&#x27;y a pas de Python {version} à télécharger pour cette machine.</translation>
    </message>
    <message>
        <source>Install one from python.org, and choose it in the installer.</source>
        <translation>Installez-en un depuis python.org, et choisissez-le dans l&#x27;installateur.</translation>
    </message>
    <message>
        <source>Unpacking Python.</source>
        <translation>Décompression de Python.</translation>
    </message>
    <message>
        <source>Creating the environment.</source>
        <translation>Création de l&#x27;environnement.</translation>
    </message>
    <message>
        <source>Unpacking the packages.</source>
        <translation>Décompression des paquets.</translation>
    </message>
    <message>
        <source>Checking that the packages are compatible.</source>
        <translation>Vérification de la compatibilité des paquets.</translation>
    </message>
    <message>
        <source>Verify the engine</source>
        <translation>Vérifier le moteur</translation>
    </message>
    <message>
        <source>The engine is whole: its packages load, and no file has changed.</source>
        <translation>Le moteur est intact : ses paquets se chargent, et aucun fichier n&#x27;a changé.</translation>
    </message>
    <message>
        <source>Loading the packages.</source>
        <translation>Chargement des paquets.</translation>
    </message>
    <message>
        <source>Comparing every file with its checksum.</source>
        <translation>Comparaison de chaque fichier à sa somme de contrôle.</translation>
    </message>
    <message>
        <source>Files of the engine have changed or are gone ({n}), such as {first}.</source>
        <translation>Des fichiers du moteur ont changé ou disparu ({n}), par exemple {first}.</translation>
    </message>
    <message>
        <source>Press Repair: it builds the engine anew beside this one.</source>
        <translation>Cliquez sur Réparer : le moteur est reconstruit à côté de celui-ci.</translation>
    </message>
    <message>
        <source>The folder {folder} has no wheel of {names} that fits {python}.</source>
        <translation>Le dossier {folder} ne contient aucun fichier wheel de {names} adapté à {python}.</translation>
    </message>
    <message>
        <source>Add them, choose another Python, or install with a network.</source>
        <translation>Ajoutez-les, choisissez un autre Python, ou installez par le réseau.</translation>
    </message>
    <message>
        <source>There is no wheel of {names} that fits {python}.</source>
        <translation>Il n&#x27;existe aucun fichier wheel de {names} adapté à {python}.</translation>
    </message>
    <message>
        <source>Choose another Python or another build of torch.</source>
        <translation>Choisissez un autre Python ou une autre variante de torch.</translation>
    </message>
    <message>
        <source>Choosing the wheels that fit.</source>
        <translation>Choix des fichiers wheel adaptés.</translation>
    </message>
    <message>
        <source>Add a model from an address</source>
        <translation>Ajouter un modèle depuis une adresse</translation>
    </message>
    <message>
        <source>64 characters, from the page that offers the model</source>
        <translation>64 caractères, sur la page qui propose le modèle</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Somme de contrôle (SHA-256)</translation>
    </message>
    <message>
        <source>This is not the address of a model file.</source>
        <translation>Ceci n&#x27;est pas l&#x27;adresse d&#x27;un fichier de modèle.</translation>
    </message>
    <message>
        <source>Give an address that begins with https:// and ends in {ending}.</source>
        <translation>Indiquez une adresse qui commence par https:// et se termine par {ending}.</translation>
    </message>
    <message>
        <source>A SHA-256 checksum has 64 characters, 0 to 9 and a to f.</source>
        <translation>Une somme de contrôle SHA-256 comporte 64 caractères, de 0 à 9 et de a à f.</translation>
    </message>
    <message>
        <source>Copy it from the page that offers the model.</source>
        <translation>Copiez-la depuis la page qui propose le modèle.</translation>
    </message>
    <message>
        <source>The file at this address does not have this checksum.</source>
        <translation>Le fichier à cette adresse n&#x27;a pas cette somme de contrôle.</translation>
    </message>
    <message>
        <source>Copy the checksum again. If it is right, do not use the file.</source>
        <translation>Copiez de nouveau la somme de contrôle. Si elle est correcte, n&#x27;utilisez pas le fichier.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Mention de la source</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>Taille de cellule</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>{value:.3f} ({low:.3f}-{high:.3f}) up to {limit_km:.3g} km from outcrop</source>
        <translation>{value:.3f} ({low:.3f}-{high:.3f}) jusqu&#x27;à {limit_km:.3g} km des affleurements</translation>
    </message>
    <message>
        <source>Expected accuracy under the cover</source>
        <translation>Exactitude attendue sous la couverture</translation>
    </message>
    <message>
        <source>{level:.0f} % confidence intervals from {blocks} blocks</source>
        <translation>intervalles de confiance à {level:.0f} % sur {blocks} blocs</translation>
    </message>
    <message>
        <source>In parentheses</source>
        <translation>Entre parenthèses</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Add a model file…</source>
        <translation>Ajouter un fichier de modèle…</translation>
    </message>
    <message>
        <source>Add from an address…</source>
        <translation>Ajouter depuis une adresse…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Predict with this model</source>
        <translation>Prédire avec ce modèle</translation>
    </message>
    <message>
        <source>Select two models to compare them.</source>
        <translation>Sélectionnez deux modèles pour les comparer.</translation>
    </message>
    <message>
        <source>Select one model, or two to compare them.</source>
        <translation>Sélectionnez un modèle, ou deux pour les comparer.</translation>
    </message>
    <message>
        <source>No model files yet.</source>
        <translation>Aucun fichier de modèle pour l&#x27;instant.</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>Fichiers de modèle (*.safetensors)</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Renommer le modèle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Delete the model {name} with its report? This cannot be undone.</source>
        <translation>Supprimer le modèle {name} et son rapport ? Cette action est irréversible.</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>tous les cœurs</translation>
    </message>
    <message>
        <source>Python of the engine (empty: the installed engine)</source>
        <translation>Python du moteur (vide : le moteur installé)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique de calcul</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d&#x27;exécution</translation>
    </message>
    <message>
        <source>Install, verify or remove the engine…</source>
        <translation>Installer, vérifier ou supprimer le moteur…</translation>
    </message>
    <message>
        <source>What the engine says, line by line</source>
        <translation>Ce que dit le moteur, ligne par ligne</translation>
    </message>
    <message>
        <source>Map concealed bedrock</source>
        <translation>Cartographier le substratum sous couverture</translation>
    </message>
    <message>
        <source>Map concealed bedrock: from gravity and a geological map in four steps</source>
        <translation>Cartographier le substratum sous couverture : à partir de la gravimétrie et d&#x27;une carte géologique, en quatre étapes</translation>
    </message>
    <message>
        <source>Install the engine…</source>
        <translation>Installer le moteur…</translation>
    </message>
    <message>
        <source>Choose the gravity grid first, or go on without gravity.</source>
        <translation>Choisissez d&#x27;abord la grille gravimétrique, ou continuez sans gravimétrie.</translation>
    </message>
    <message>
        <source>Choose the map and its legend first.</source>
        <translation>Choisissez d&#x27;abord la carte et sa légende.</translation>
    </message>
    <message>
        <source>Choose or train a model first.</source>
        <translation>Choisissez ou entraînez d&#x27;abord un modèle.</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Gravimétrie</translation>
    </message>
    <message>
        <source>A grid of the Bouguer or residual anomaly, one number a cell.</source>
        <translation>Une grille de l&#x27;anomalie de Bouguer ou résiduelle, un nombre par cellule.</translation>
    </message>
    <message>
        <source>Choose a file; the geological map can be chosen with it</source>
        <translation>Choisir un fichier ; la carte géologique peut être choisie en même temps</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Selon le fichier</translation>
    </message>
    <message>
        <source>Bouguer anomaly</source>
        <translation>Anomalie de Bouguer</translation>
    </message>
    <message>
        <source>Residual anomaly</source>
        <translation>Anomalie résiduelle</translation>
    </message>
    <message>
        <source>As the file says, else mGal</source>
        <translation>Selon le fichier, sinon mGal</translation>
    </message>
    <message>
        <source>Without gravity</source>
        <translation>Sans gravimétrie</translation>
    </message>
    <message>
        <source>For a survey whose evidence is the map, magnetics or other rasters</source>
        <translation>Pour un levé dont les indices sont la carte, le magnétisme ou d&#x27;autres rasters</translation>
    </message>
    <message>
        <source>Quick look at the residual</source>
        <translation>Aperçu de la résiduelle</translation>
    </message>
    <message>
        <source>Try a sample survey</source>
        <translation>Essayer un levé d&#x27;exemple</translation>
    </message>
    <message>
        <source>Stations…</source>
        <translation>Stations…</translation>
    </message>
    <message>
        <source>Makes the grid of a layer of gravity stations</source>
        <translation>Fait la grille d’une couche de stations gravimétriques</translation>
    </message>
    <message>
        <source>Next: the map</source>
        <translation>Suite : la carte</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>no gravity</source>
        <translation>sans gravimétrie</translation>
    </message>
    <message>
        <source>Gravity raster, and the geological map with it</source>
        <translation>Raster gravimétrique, et la carte géologique en même temps</translation>
    </message>
    <message>
        <source>{name} is not a raster that QGIS can open. Choose a grid, such as a GeoTIFF.</source>
        <translation>{name} n&#x27;est pas un raster que QGIS peut ouvrir. Choisissez une grille, par exemple un GeoTIFF.</translation>
    </message>
    <message>
        <source>Separating the residual from the regional field</source>
        <translation>Séparation de l&#x27;anomalie résiduelle et du champ régional</translation>
    </message>
    <message>
        <source>Making a sample survey</source>
        <translation>Création d&#x27;un levé d&#x27;exemple</translation>
    </message>
    <message>
        <source>No gravity: the model learns from the map, and from what is chosen below.</source>
        <translation>Sans gravimétrie : le modèle apprend de la carte, et de ce qui est choisi ci-dessous.</translation>
    </message>
    <message>
        <source>Choose a grid of the Bouguer anomaly, or of its residual, with the button on the right; the geological map can be chosen with it. Or drag both into QGIS.</source>
        <translation>Choisissez une grille de l&#x27;anomalie de Bouguer, ou de son anomalie résiduelle, avec le bouton à droite ; la carte géologique peut être choisie en même temps. Ou faites glisser les deux dans QGIS.</translation>
    </message>
    <message>
        <source>{name} has no coordinate reference system. Set it with Layer &gt; Set CRS of Layer(s).</source>
        <translation>{name} n&#x27;a pas de système de coordonnées de référence. Définissez-le avec Couche &gt; Définir le SCR des couches.</translation>
    </message>
    <message>
        <source>{columns} × {rows} cells of {cell} km</source>
        <translation>{columns} × {rows} cellules de {cell} km</translation>
    </message>
    <message>
        <source>{across} × {along} km, {crs}</source>
        <translation>{across} × {along} km, {crs}</translation>
    </message>
    <message>
        <source>Values from {least} to {most}</source>
        <translation>Valeurs de {least} à {most}</translation>
    </message>
    <message>
        <source>The field {field} holds {n} value. Choose a field of ages or units.</source>
        <translation>Le champ {field} contient {n} valeur. Choisissez un champ d&#x27;âges ou d&#x27;unités.</translation>
    </message>
    <message>
        <source>The field {field} holds {n} values, as identifiers do. Choose a field of ages or units.</source>
        <translation>Le champ {field} contient {n} valeurs, comme le font des identifiants. Choisissez un champ d&#x27;âges ou d&#x27;unités.</translation>
    </message>
    <message>
        <source>{n} classes. Nothing is cover: move the young units to Cover, or nothing is left to map.</source>
        <translation>{n} classes. Rien ne compte comme couverture : déplacez les unités récentes vers Couverture, sinon il ne reste rien à cartographier.</translation>
    </message>
    <message>
        <source>{n} classes crop out on {bedrock:.0%} of the map; {cover:.0%} is cover.</source>
        <translation>{n} classes affleurent sur {bedrock:.0%} de la carte ; la couverture en occupe {cover:.0%}.</translation>
    </message>
    <message>
        <source>Class and its values</source>
        <translation>Classe et ses valeurs</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>Move to {name}</source>
        <translation>Déplacer vers {name}</translation>
    </message>
    <message>
        <source>Make a new class of these</source>
        <translation>En faire une nouvelle classe</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renommer (F2)</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Couleur…</translation>
    </message>
    <message>
        <source>Counts as cover</source>
        <translation>Compter comme couverture</translation>
    </message>
    <message>
        <source>Counts as outside</source>
        <translation>Compter comme hors carte</translation>
    </message>
    <message>
        <source>Select values or a class first</source>
        <translation>Sélectionnez d&#x27;abord des valeurs ou une classe</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>couverture</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>hors carte</translation>
    </message>
    <message>
        <source>bedrock</source>
        <translation>substratum</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Outside the map</source>
        <translation>Hors de la carte</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Map and legend</source>
        <translation>Carte et légende</translation>
    </message>
    <message>
        <source>the Quaternary</source>
        <translation>le Quaternaire</translation>
    </message>
    <message>
        <source>the Cenozoic (usual)</source>
        <translation>le Cénozoïque (usuel)</translation>
    </message>
    <message>
        <source>the Mesozoic</source>
        <translation>le Mésozoïque</translation>
    </message>
    <message>
        <source>What is younger counts as cover, and the bedrock below it is mapped: the topmost unit that is not cover. The younger the units that count as bedrock, the more seldom that is the basement.</source>
        <translation>Ce qui est plus récent compte comme couverture, et le substratum situé dessous est cartographié : l&#x27;unité la plus haute qui n&#x27;est pas de la couverture. Plus les unités comptées comme substratum sont récentes, plus rarement il s&#x27;agit du socle.</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>Cover hatched, outcrop in the colours of its classes</source>
        <translation>Couverture hachurée, affleurements aux couleurs de leurs classes</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Map the bedrock below</source>
        <translation>Cartographier le substratum sous</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Fill from a file…</source>
        <translation>Remplir depuis un fichier…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Make the map</source>
        <translation>Créer la carte</translation>
    </message>
    <message>
        <source>Make it now, with the model that step 3 proposes.</source>
        <translation>La produire maintenant, avec le modèle proposé à l&#x27;étape 3.</translation>
    </message>
    <message>
        <source>Next: the model</source>
        <translation>Suite : le modèle</translation>
    </message>
    <message>
        <source>Geological map</source>
        <translation>Carte géologique</translation>
    </message>
    <message>
        <source>{name} is not a layer that QGIS can open. Choose a layer of polygons.</source>
        <translation>{name} n&#x27;est pas une couche que QGIS peut ouvrir. Choisissez une couche de polygones.</translation>
    </message>
    <message>
        <source>Load the geological map: polygons with a field of ages or units.</source>
        <translation>Chargez la carte géologique : des polygones avec un champ d&#x27;âges ou d&#x27;unités.</translation>
    </message>
    <message>
        <source>Choose the field of the map that holds ages, units or rocks.</source>
        <translation>Choisissez le champ de la carte qui contient les âges, les unités ou les roches.</translation>
    </message>
    <message>
        <source>Reading the values of the map</source>
        <translation>Lecture des valeurs de la carte</translation>
    </message>
    <message>
        <source>Reading the ages of the map</source>
        <translation>Lecture des âges de la carte</translation>
    </message>
    <message>
        <source>Fill from a file</source>
        <translation>Remplir depuis un fichier</translation>
    </message>
    <message>
        <source>Legends and models (*.csv *.json *.safetensors)</source>
        <translation>Légendes et modèles (*.csv *.json *.safetensors)</translation>
    </message>
    <message>
        <source>Save the legend</source>
        <translation>Enregistrer la légende</translation>
    </message>
    <message>
        <source>Legends (*.csv)</source>
        <translation>Légendes (*.csv)</translation>
    </message>
    <message>
        <source>The legend cannot be saved: {reason}.</source>
        <translation>Impossible d&#x27;enregistrer la légende : {reason}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Use a model that is ready</source>
        <translation>Utiliser un modèle prêt à l&#x27;emploi</translation>
    </message>
    <message>
        <source>Train one on this map</source>
        <translation>En entraîner un sur cette carte</translation>
    </message>
    <message>
        <source>Quick: minutes on any computer</source>
        <translation>Rapide : quelques minutes</translation>
    </message>
    <message>
        <source>Standard: hours, a little better</source>
        <translation>Standard : des heures, un peu meilleur</translation>
    </message>
    <message>
        <source>As in the publication: needs a GPU</source>
        <translation>Comme dans la publication : exige un GPU</translation>
    </message>
    <message>
        <source>Gravity and outcrop</source>
        <translation>Gravimétrie et affleurements</translation>
    </message>
    <message>
        <source>Gravity alone</source>
        <translation>Gravimétrie seule</translation>
    </message>
    <message>
        <source>Outcrop alone</source>
        <translation>Affleurements seuls</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort de calcul</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Next: make the map</source>
        <translation>Suite : créer la carte</translation>
    </message>
    <message>
        <source>Rasters and outcrop</source>
        <translation>Rasters et affleurements</translation>
    </message>
    <message>
        <source>Rasters alone</source>
        <translation>Rasters seuls</translation>
    </message>
    <message>
        <source> (made for another area)</source>
        <translation> (fait pour une autre zone)</translation>
    </message>
    <message>
        <source> (for any map)</source>
        <translation> (pour toute carte)</translation>
    </message>
    <message>
        <source>This takes about {n} minutes here; QGIS can be used meanwhile.</source>
        <translation>Cela prend environ {n} minutes ici ; QGIS reste utilisable pendant ce temps.</translation>
    </message>
    <message>
        <source>This takes about {n} hours here; QGIS can be used meanwhile.</source>
        <translation>Cela prend environ {n} heures ici ; QGIS reste utilisable pendant ce temps.</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
    <message>
        <source>There is already a model named {name}. Give another name.</source>
        <translation>Il existe déjà un modèle nommé {name}. Donnez un autre nom.</translation>
    </message>
    <message>
        <source>Reading gravity and map</source>
        <translation>Lecture de la gravimétrie et de la carte</translation>
    </message>
    <message>
        <source>Under the cover about {value} of 100 cells should be right ({low} to {high}).</source>
        <translation>Sous la couverture, environ {value} cellules sur 100 devraient être justes ({low} à {high}).</translation>
    </message>
    <message>
        <source>Correct in {n} of 100 held-out cells.</source>
        <translation>Juste dans {n} cellules réservées sur 100.</translation>
    </message>
    <message>
        <source>Correct in {n} of 100 held-out cells; nearest outcrop: {other}.</source>
        <translation>Juste dans {n} cellules réservées sur 100 ; affleurement le plus proche : {other}.</translation>
    </message>
    <message>
        <source>More evidence</source>
        <translation>Autres indices</translation>
    </message>
    <message>
        <source>Magnetics, other rasters, drillholes, thickness of the cover and faults</source>
        <translation>Magnétisme, autres rasters, forages, épaisseur de la couverture et failles</translation>
    </message>
    <message>
        <source>Metres, 0 on outcrop; the cover&#x27;s gravity is taken off</source>
        <translation>Mètres, 0 sur l&#x27;affleurement ; la gravité de la couverture est retirée</translation>
    </message>
    <message>
        <source>Lines across which outcrop is not extrapolated</source>
        <translation>Lignes au-delà desquelles l&#x27;affleurement n&#x27;est pas extrapolé</translation>
    </message>
    <message>
        <source>The total-field anomaly in nT</source>
        <translation>L&#x27;anomalie du champ total en nT</translation>
    </message>
    <message>
        <source>Year, or year-month-day, of the magnetic survey</source>
        <translation>Année, ou année-mois-jour, du levé magnétique</translation>
    </message>
    <message>
        <source>Age, unit or rock of the bedrock; empty: called as the map&#x27;s own</source>
        <translation>Âge, unité ou roche du substratum ; vide : nommé comme celui de la carte</translation>
    </message>
    <message>
        <source>Magnetics</source>
        <translation>Magnétisme</translation>
    </message>
    <message>
        <source>Survey date</source>
        <translation>Date du levé</translation>
    </message>
    <message>
        <source>Other rasters</source>
        <translation>Autres rasters</translation>
    </message>
    <message>
        <source>Drillholes</source>
        <translation>Forages</translation>
    </message>
    <message>
        <source>Their class</source>
        <translation>Leur classe</translation>
    </message>
    <message>
        <source>Cover (m)</source>
        <translation>Couverture (m)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Failles</translation>
    </message>
    <message>
        <source>Give the date of the magnetic survey, from which the Earth&#x27;s field follows.</source>
        <translation>Donnez la date du levé magnétique, dont résulte le champ terrestre.</translation>
    </message>
    <message>
        <source>Cover and outcrop</source>
        <translation>Couverture et affleurements</translation>
    </message>
    <message>
        <source>Bedrock map</source>
        <translation>Carte du substratum</translation>
    </message>
    <message>
        <source>All of the gravity grid</source>
        <translation>Toute la grille gravimétrique</translation>
    </message>
    <message>
        <source>An area on the map</source>
        <translation>Une zone sur la carte</translation>
    </message>
    <message>
        <source>Draw the area</source>
        <translation>Dessiner la zone</translation>
    </message>
    <message>
        <source>Polygons too</source>
        <translation>Polygones également</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Copy as qgis_process command</source>
        <translation>Copier comme commande qgis_process</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Copier comme code Python</translation>
    </message>
    <message>
        <source>Open as model</source>
        <translation>Ouvrir dans le modeleur</translation>
    </message>
    <message>
        <source>Open in the toolbox</source>
        <translation>Ouvrir dans la boîte à outils</translation>
    </message>
    <message>
        <source>All of the ground</source>
        <translation>Tout le terrain</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map with the left button.</source>
        <translation>Dessinez un rectangle sur la carte avec le bouton gauche.</translation>
    </message>
    <message>
        <source>{across} × {along} cells of the grid</source>
        <translation>{across} × {along} cellules de la grille</translation>
    </message>
    <message>
        <source>Draw the area on the map.</source>
        <translation>Dessinez la zone sur la carte.</translation>
    </message>
    <message>
        <source>The area lies outside the gravity grid. Draw it on the grid.</source>
        <translation>La zone est hors de la grille gravimétrique. Dessinez-la sur la grille.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>{n} layers are on the map. Point at it to read class and confidence (View &gt; Show Map Tips).</source>
        <translation>{n} couches sont sur la carte. Survolez-la pour lire la classe et la confiance (Vue &gt; Afficher les infobulles).</translation>
    </message>
    <message>
        <source>Grey cells are outside the area of applicability.</source>
        <translation>Les cellules grises sont hors du domaine d&#x27;applicabilité.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>This QGIS cannot open the model designer from here.</source>
        <translation>Cette version de QGIS ne permet pas d&#x27;ouvrir le modeleur d&#x27;ici.</translation>
    </message>
    <message>
        <source>Concealed Bedrock is off. Switch it on under Plugins &gt; Manage and Install Plugins.</source>
        <translation>Concealed Bedrock est désactivé. Activez-le dans Extensions &gt; Installer/Gérer les extensions.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé ; rien n&#x27;a été écrit.</translation>
    </message>
    <message>
        <source>Training: step {n} of {total}</source>
        <translation>Entraînement : étape {n} sur {total}</translation>
    </message>
    <message>
        <source>Training on gravity: part {n} of {total}</source>
        <translation>Entraînement sur la gravimétrie : partie {n} sur {total}</translation>
    </message>
    <message>
        <source>Testing whether gravity helps: {n} of {total}</source>
        <translation>Test de l&#x27;apport de la gravimétrie : {n} sur {total}</translation>
    </message>
    <message>
        <source>Predicting: window {n} of {total}</source>
        <translation>Prédiction : fenêtre {n} sur {total}</translation>
    </message>
    <message>
        <source>Scoring the model on hidden outcrop</source>
        <translation>Évaluation du modèle sur des affleurements cachés</translation>
    </message>
    <message>
        <source>Loss {value:.2f}</source>
        <translation>Perte {value:.2f}</translation>
    </message>
    <message>
        <source>Loss of network {n}: {value:.2f}</source>
        <translation>Perte du réseau {n} : {value:.2f}</translation>
    </message>
    <message>
        <source>FWIoU {value:.2f}</source>
        <translation>FWIoU {value:.2f}</translation>
    </message>
    <message>
        <source>Predict concealed bedrock</source>
        <translation>Prédire le substratum sous couverture</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Example chain in the model designer</source>
        <translation>Exemple de chaîne dans le modeleur</translation>
    </message>
    <message>
        <source>Check the engine</source>
        <translation>Tester le moteur</translation>
    </message>
    <message>
        <source>Open this file in the model designer: {path}</source>
        <translation>Ouvrez ce fichier dans le modeleur : {path}</translation>
    </message>
    <message>
        <source>The engine did not write {name} ({path}). Run Check the engine and report this.</source>
        <translation>Le moteur n&#x27;a pas écrit {name} ({path}). Exécutez « Tester le moteur » et signalez le problème.</translation>
    </message>
    <message>
        <source>Create a bedrock layout</source>
        <translation>Créer une mise en page du substratum</translation>
    </message>
    <message>
        <source>Bedrock</source>
        <translation>Substratum rocheux</translation>
    </message>
    <message>
        <source>layout,print,pdf,map,legend,report,export,project,zip</source>
        <translation>mise en page,impression,pdf,carte,légende,rapport,export,projet,zip</translation>
    </message>
    <message>
        <source>Creates a page with the predicted map, its legend, confidence, sources and limits.</source>
        <translation>Crée une page avec la carte prédite, sa légende, la confiance, les sources et les limites.</translation>
    </message>
    <message>
        <source>Puts a predicted map on a page with title, legend, scale bar, north arrow and an inset of the confidence, and writes under it the sources, licences and limits that the layer&#x27;s metadata state. The layout is kept in the project, where it can be changed, and is exported as PDF. The zipped project contains the layers and the layout and opens on any computer.</source>
        <translation>Place une carte prédite sur une page avec titre, légende, barre d&#x27;échelle, flèche du nord et un carton de la confiance, et inscrit dessous les sources, les licences et les limites indiquées par les métadonnées de la couche. La mise en page est conservée dans le projet, où elle peut être modifiée, et exportée en PDF. Le projet compressé contient les couches et la mise en page et s&#x27;ouvre sur n&#x27;importe quel ordinateur.</translation>
    </message>
    <message>
        <source>Composite map or predicted bedrock</source>
        <translation>Carte composite ou substratum prédit</translation>
    </message>
    <message>
        <source>A class raster written by Predict concealed bedrock.</source>
        <translation>Un raster de classes écrit par « Prédire le substratum sous couverture ».</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Shown in an inset, with its own legend.</source>
        <translation>Affichée dans un carton, avec sa propre légende.</translation>
    </message>
    <message>
        <source>Outside the area of applicability</source>
        <translation>Hors du domaine d&#x27;applicabilité</translation>
    </message>
    <message>
        <source>Drawn over the map, and in the legend.</source>
        <translation>Dessiné par-dessus la carte, et dans la légende.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Left empty, the name of the layer.</source>
        <translation>Si vide, le nom de la couche.</translation>
    </message>
    <message>
        <source>Sources and limits</source>
        <translation>Sources et limites</translation>
    </message>
    <message>
        <source>Left empty, what the metadata of the map say of its model, data, licences and limits.</source>
        <translation>Si vide, ce que les métadonnées de la carte disent de son modèle, de ses données, de ses licences et de ses limites.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Landscape.</source>
        <translation>Orientation paysage.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>Page en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page as PDF.</source>
        <translation>La page au format PDF.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>Fichiers PNG (*.png)</translation>
    </message>
    <message>
        <source>The page as a picture of 300 dpi.</source>
        <translation>La page sous forme d&#x27;image à 300 dpi.</translation>
    </message>
    <message>
        <source>Zipped project</source>
        <translation>Projet compressé</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>The layers with a project that shows them; unpack it in any folder and open bedrock.qgz.</source>
        <translation>Les couches avec un projet qui les affiche ; décompressez-le dans un dossier quelconque et ouvrez bedrock.qgz.</translation>
    </message>
    <message>
        <source>{name} has no coordinate reference system. Set it (Layer &gt; Set CRS of Layer(s)) and run this again.</source>
        <translation>{name} n&#x27;a pas de système de coordonnées de référence. Définissez-le (Couche &gt; Définir le SCR des couches) et relancez ce traitement.</translation>
    </message>
    <message>
        <source>{name} is not shown in classes. Choose the composite map or the predicted bedrock that Predict concealed bedrock has written.</source>
        <translation>{name} n&#x27;est pas affichée en classes. Choisissez la carte composite ou le substratum prédit écrits par « Prédire le substratum sous couverture ».</translation>
    </message>
    <message>
        <source>{name} does not overlap {main}. Choose the layers of one prediction.</source>
        <translation>{name} et {main} ne se recouvrent pas. Choisissez les couches d&#x27;une même prédiction.</translation>
    </message>
    <message>
        <source>Bedrock layout: {title}</source>
        <translation>Mise en page du substratum : {title}</translation>
    </message>
    <message>
        <source>The layout is in the project: Project &gt; Layouts &gt; {name}</source>
        <translation>La mise en page est dans le projet : Projet &gt; Mises en page &gt; {name}</translation>
    </message>
    <message>
        <source>Sources and licences: {text}</source>
        <translation>Sources et licences : {text}</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Source : {name}</translation>
    </message>
    <message>
        <source>{name} is not a file that can be zipped. Save it as a GeoTIFF and choose that.</source>
        <translation>{name} n&#x27;est pas un fichier qui peut être compressé. Enregistrez-le en GeoTIFF et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Close it in other programs, or choose another folder.</source>
        <translation>Impossible d&#x27;écrire {path}. Fermez-le dans les autres programmes, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>engine,device,gpu,cuda,torch,install,version,diagnose</source>
        <translation>moteur,périphérique,gpu,cuda,torch,installer,version,diagnostic</translation>
    </message>
    <message>
        <source>Lists the packages of the engine and runs a network on its device.</source>
        <translation>Liste les paquets du moteur et exécute un réseau sur son périphérique de calcul.</translation>
    </message>
    <message>
        <source>Starts the engine, lists its packages and devices, and runs a real network on the device. The log and the report contain a text to copy into a bug report.</source>
        <translation>Démarre le moteur, liste ses paquets et ses périphériques, et exécute un vrai réseau sur le périphérique de calcul. Le journal et le rapport contiennent un texte à copier dans un rapport de bogue.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>The text to copy into a bug report.</source>
        <translation>Le texte à copier dans un rapport de bogue.</translation>
    </message>
    <message>
        <source>Text for a bug report</source>
        <translation>Texte pour un rapport de bogue</translation>
    </message>
    <message>
        <source>Check gravity stations</source>
        <translation>Contrôler des stations gravimétriques</translation>
    </message>
    <message>
        <source>gravity,magnetics,stations,quality,levelling,tie,outlier,gross error,survey,line</source>
        <translation>gravité,gravimétrie,magnétisme,stations,qualité,nivellement,rattachement,valeur aberrante,erreur grossière,levé,ligne</translation>
    </message>
    <message>
        <source>Levels surveys, and finds lines and stations that contradict the others.</source>
        <translation>Nivelle les levés et trouve les lignes et les stations qui contredisent les autres.</translation>
    </message>
    <message>
        <source>Predicts each station from its neighbours. Surveys are levelled by what the others predict in their overlap: an offset, and a tilt where it is significant; the largest survey stays as it is. Lines that are off or tilted against those around them, and stations that contradict their neighbours, are flagged and get a larger error, with which Grid gravity stations lets them count for less. No station is dropped; the report lists all that was found.</source>
        <translation>Prédit chaque station à partir de ses voisines. Les levés sont nivelés d&#x27;après ce que les autres prédisent dans leur recouvrement : un décalage, et une inclinaison là où elle est significative ; le plus grand levé reste tel quel. Les lignes décalées ou inclinées par rapport à celles qui les entourent, et les stations qui contredisent leurs voisines, sont signalées et reçoivent une erreur plus grande, avec laquelle Mailler des stations gravimétriques leur donne moins de poids. Aucune station n&#x27;est écartée ; le rapport liste tout ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Points with a field of the measured anomaly, or a table with columns of coordinates.</source>
        <translation>Points avec un champ de l’anomalie mesurée, ou table avec des colonnes de coordonnées.</translation>
    </message>
    <message>
        <source>Field of the anomaly</source>
        <translation>Champ de l’anomalie</translation>
    </message>
    <message>
        <source>The Bouguer anomaly, or a magnetic anomaly. Observed gravity has to be reduced first.</source>
        <translation>L’anomalie de Bouguer, ou une anomalie magnétique. La pesanteur observée doit d’abord être réduite.</translation>
    </message>
    <message>
        <source>Field of the survey</source>
        <translation>Champ du levé</translation>
    </message>
    <message>
        <source>Surveys are levelled. Left empty, the field survey where there is one.</source>
        <translation>Les levés sont nivelés. Vide : le champ survey, s&#x27;il existe.</translation>
    </message>
    <message>
        <source>Field of the line</source>
        <translation>Champ de la ligne</translation>
    </message>
    <message>
        <source>Lines are compared. Left empty, the field line where there is one.</source>
        <translation>Les lignes sont comparées. Vide : le champ line, s&#x27;il existe.</translation>
    </message>
    <message>
        <source>Unit of the field</source>
        <translation>Unité du champ</translation>
    </message>
    <message>
        <source>Results are in mGal, or in nT.</source>
        <translation>Les résultats sont en mGal, ou en nT.</translation>
    </message>
    <message>
        <source>Level the surveys</source>
        <translation>Niveler les levés</translation>
    </message>
    <message>
        <source>Otherwise offsets and tilts are reported, and the anomaly stays as measured.</source>
        <translation>Sinon décalages et inclinaisons sont indiqués, et l&#x27;anomalie reste telle que mesurée.</translation>
    </message>
    <message>
        <source>Checked stations</source>
        <translation>Stations contrôlées</translation>
    </message>
    <message>
        <source>All stations, with the levelled anomaly, a flag and an error for the grid.</source>
        <translation>Toutes les stations, avec l&#x27;anomalie nivelée, un indicateur et une erreur pour la grille.</translation>
    </message>
    <message>
        <source>What was found: maps, surveys, lines and stations.</source>
        <translation>Ce qui a été trouvé : cartes, levés, lignes et stations.</translation>
    </message>
    <message>
        <source>Field of the height (m)</source>
        <translation>Champ de l’altitude (m)</translation>
    </message>
    <message>
        <source>Height of the station above the sea. Left empty, all stations count as one height.</source>
        <translation>Altitude de la station au-dessus de la mer. Laissé vide, toutes les stations sont prises à la même altitude.</translation>
    </message>
    <message>
        <source>Field of the station&#x27;s error</source>
        <translation>Champ de l’erreur de la station</translation>
    </message>
    <message>
        <source>Standard deviation of each measurement, in the unit of the anomaly.</source>
        <translation>Écart-type de chaque mesure, dans l’unité de l’anomalie.</translation>
    </message>
    <message>
        <source>CRS of a table</source>
        <translation>SCR d’une table</translation>
    </message>
    <message>
        <source>Of the coordinates of a table. Longitude and latitude are those of WGS 84 without it.</source>
        <translation>Celui des coordonnées d’une table. Sans lui, longitude et latitude sont celles de WGS 84.</translation>
    </message>
    <message>
        <source>Classify folds</source>
        <translation>Classer des plis</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>fold,picture,photograph,deep learning,resnet,classification,hinge</source>
        <translation>pli,image,photographie,apprentissage profond,resnet,classification,charnière</translation>
    </message>
    <message>
        <source>Gives each picture the class of its fold, with its confidence and the runner-up.</source>
        <translation>Donne à chaque image la classe de son pli, avec sa confiance et la deuxième classe.</translation>
    </message>
    <message>
        <source>Reads the pictures that a layer names, or those of a folder, and classifies them by a model of Train a fold classifier. The points have the class, its confidence, the runner-up and the probability of every class; rows whose picture cannot be read are kept, with the reason. The map tip shows the picture. A picture that shows none of the model&#x27;s classes gets one of them all the same.</source>
        <translation>Lit les images que nomme une couche, ou celles d&#x27;un dossier, et les classe par un modèle de « Entraîner un classificateur de plis ». Les points portent la classe, sa confiance, la deuxième classe et la probabilité de chaque classe ; les lignes dont l&#x27;image ne peut pas être lue sont conservées, avec la raison. L&#x27;infobulle de carte montre l&#x27;image. Une image qui ne montre aucune des classes du modèle en reçoit une tout de même.</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Fichier de modèle</translation>
    </message>
    <message>
        <source>A model written by Train a fold classifier.</source>
        <translation>Un modèle écrit par « Entraîner un classificateur de plis ».</translation>
    </message>
    <message>
        <source>Classified folds</source>
        <translation>Plis classés</translation>
    </message>
    <message>
        <source>A point for each picture; one without a place is a row without a point.</source>
        <translation>Un point par image ; une image sans position est une ligne sans point.</translation>
    </message>
    <message>
        <source>Estimate the depth to bedrock</source>
        <translation>Estimer la profondeur du substratum</translation>
    </message>
    <message>
        <source>cover,thickness,overburden,depth,basement,drillholes,boreholes,wells,kriging,quantiles</source>
        <translation>couverture,épaisseur,recouvrement,profondeur,socle,forages,sondages,puits,krigeage,quantiles</translation>
    </message>
    <message>
        <source>Estimates how thick the cover is, with a band that is tested at held-out drillholes.</source>
        <translation>Estime l&#x27;épaisseur de la couverture, avec une bande testée sur des forages réservés.</translation>
    </message>
    <message>
        <source>Predicts the depth to bedrock under the cover of the geological map from drillholes, also such as ended in cover, and from the distance to outcrop, where the depth is zero. Gravity and further rasters take part where they better the prediction of drillholes that are held out. The results are the median and the 10 and 90 % quantiles, in metres; the band between these is scaled so that it holds 80 % of the held-out drillholes, and the report shows the test. The median may serve as the cover&#x27;s thickness in Train a bedrock model.</source>
        <translation>Prédit la profondeur du substratum sous la couverture de la carte géologique à partir des forages, y compris ceux qui se sont terminés dans la couverture, et de la distance à l&#x27;affleurement, où la profondeur est nulle. La gravité et d&#x27;autres rasters interviennent là où ils améliorent la prédiction des forages réservés. Les résultats sont la médiane et les quantiles à 10 et 90 %, en mètres ; la bande entre ces derniers est mise à l&#x27;échelle pour contenir 80 % des forages réservés, et le rapport montre le test. La médiane peut servir d&#x27;épaisseur de la couverture dans Entraîner un modèle de substratum.</translation>
    </message>
    <message>
        <source>Points of drillholes, or a table with columns longitude and latitude, or easting and northing in the raster&#x27;s coordinate reference system.</source>
        <translation>Points des forages, ou table avec des colonnes longitude et latitude, ou easting et northing dans le système de coordonnées du raster.</translation>
    </message>
    <message>
        <source>Depth field of the drillholes (m)</source>
        <translation>Champ de profondeur des forages (m)</translation>
    </message>
    <message>
        <source>Depth of the bedrock below the ground, or of the end of a hole that did not reach it. Fields named with ft or feet are converted.</source>
        <translation>Profondeur du substratum sous le sol, ou de la fin d&#x27;un forage qui ne l&#x27;a pas atteint. Les champs dont le nom contient ft ou feet sont convertis.</translation>
    </message>
    <message>
        <source>Field of whether bedrock was reached</source>
        <translation>Champ indiquant si le substratum a été atteint</translation>
    </message>
    <message>
        <source>yes or no, true or false, 1 or 0. A hole that ended in cover counts as &#x27;deeper than&#x27;. Left empty, every hole with a depth reached bedrock, unless a &#x27;&gt;&#x27; stands before it.</source>
        <translation>yes ou no, true ou false, 1 ou 0. Un forage terminé dans la couverture compte comme « plus profond que ». Laissé vide : tout forage qui a une profondeur a atteint le substratum, sauf si un « &gt; » la précède.</translation>
    </message>
    <message>
        <source>Gravity raster (Bouguer or residual anomaly, mGal)</source>
        <translation>Raster gravimétrique (anomalie de Bouguer ou résiduelle, mGal)</translation>
    </message>
    <message>
        <source>Light cover lowers gravity. The results have the cells of this raster.</source>
        <translation>Une couverture légère abaisse la gravité. Les résultats ont les cellules de ce raster.</translation>
    </message>
    <message>
        <source>Depth to bedrock, median</source>
        <translation>Profondeur du substratum, médiane</translation>
    </message>
    <message>
        <source>In metres; 0 on outcrop.</source>
        <translation>En mètres ; 0 sur l&#x27;affleurement.</translation>
    </message>
    <message>
        <source>Depth to bedrock, 10 % quantile</source>
        <translation>Profondeur du substratum, quantile à 10 %</translation>
    </message>
    <message>
        <source>Bedrock is shallower with a probability of 10 %, in metres.</source>
        <translation>Le substratum est moins profond avec une probabilité de 10 %, en mètres.</translation>
    </message>
    <message>
        <source>Depth to bedrock, 90 % quantile</source>
        <translation>Profondeur du substratum, quantile à 90 %</translation>
    </message>
    <message>
        <source>Bedrock is deeper with a probability of 10 %, in metres.</source>
        <translation>Le substratum est plus profond avec une probabilité de 10 %, en mètres.</translation>
    </message>
    <message>
        <source>Maps, and the test at held-out drillholes. A JSON file of the same name holds the figures.</source>
        <translation>Des cartes et le test sur les forages réservés. Un JSON avec les mêmes chiffres se trouve à côté.</translation>
    </message>
    <message>
        <source>Further rasters</source>
        <translation>Autres rasters</translation>
    </message>
    <message>
        <source>Elevation, electromagnetics or other rasters of the same area, with all their bands. Without gravity the results have the cells of the first.</source>
        <translation>Altitude, électromagnétisme ou autres rasters de la même zone, avec toutes leurs bandes. Sans gravité, les résultats ont les cellules du premier.</translation>
    </message>
    <message>
        <source>Cell size without rasters (CRS units, 0 = from the map)</source>
        <translation>Taille de cellule sans raster (unités du SCR, 0 = d&#x27;après la carte)</translation>
    </message>
    <message>
        <source>0 gives the longer side of the geological map some 300 cells.</source>
        <translation>0 donne environ 300 cellules au côté le plus long de la carte géologique.</translation>
    </message>
    <message>
        <source>Band of the gravity raster</source>
        <translation>Bande du raster gravimétrique</translation>
    </message>
    <message>
        <source>Unit of the anomaly</source>
        <translation>Unité de l&#x27;anomalie</translation>
    </message>
    <message>
        <source>The unit of the raster&#x27;s values.</source>
        <translation>L&#x27;unité des valeurs du raster.</translation>
    </message>
    <message>
        <source>Continuation height (m)</source>
        <translation>Hauteur de prolongement (m)</translation>
    </message>
    <message>
        <source>For a Bouguer raster: height of the upward continuation that separates the residual.</source>
        <translation>Pour un raster de Bouguer : hauteur du prolongement vers le haut qui sépare l&#x27;anomalie résiduelle.</translation>
    </message>
    <message>
        <source>Evaluate a bedrock prediction</source>
        <translation>Évaluer une prédiction du substratum</translation>
    </message>
    <message>
        <source>evaluate,accuracy,score,confusion matrix,iou,mpa,test,validation,report</source>
        <translation>évaluer,exactitude,score,matrice de confusion,iou,mpa,test,validation,rapport</translation>
    </message>
    <message>
        <source>Scores a predicted class raster against a geological map or a true class raster.</source>
        <translation>Évalue un raster de classes prédites par rapport à une carte géologique ou à un raster de classes réelles.</translation>
    </message>
    <message>
        <source>Compares the prediction with the true class raster, or with the geological map where it shows bedrock. Reports accuracy, mean pixel accuracy (MPA), frequency-weighted and mean intersection over union (FWIoU, mIoU), the confusion matrix and the scores of each class, compared with those of the nearest outcrop. To measure skill, score only areas the model was not trained on: choose their polygons under Areas to score.</source>
        <translation>Compare la prédiction au raster de classes réelles, ou à la carte géologique là où elle montre le substratum. Donne l&#x27;exactitude, l&#x27;exactitude moyenne par pixel (MPA), l&#x27;intersection sur union pondérée par la fréquence et moyenne (FWIoU, mIoU), la matrice de confusion et les scores de chaque classe, comparés à ceux de l&#x27;affleurement le plus proche. Pour mesurer la capacité de prédiction, n&#x27;évaluez que des zones sur lesquelles le modèle n&#x27;a pas été entraîné : choisissez leurs polygones sous « Zones à évaluer ».</translation>
    </message>
    <message>
        <source>Predicted bedrock</source>
        <translation>Substratum prédit</translation>
    </message>
    <message>
        <source>True class raster</source>
        <translation>Raster de classes réelles</translation>
    </message>
    <message>
        <source>A class raster with the same classes. Choose this or a geological map.</source>
        <translation>Un raster de classes avec les mêmes classes. Choisissez celui-ci ou une carte géologique.</translation>
    </message>
    <message>
        <source>Areas to score</source>
        <translation>Zones à évaluer</translation>
    </message>
    <message>
        <source>Polygons to score in. Left empty, the whole raster.</source>
        <translation>Polygones dans lesquels évaluer. Si vide, tout le raster.</translation>
    </message>
    <message>
        <source>The scores, to read in a browser.</source>
        <translation>Les scores, à lire dans un navigateur.</translation>
    </message>
    <message>
        <source>Geological map used by the prediction</source>
        <translation>Carte géologique utilisée par la prédiction</translation>
    </message>
    <message>
        <source>Its outcrop gives the nearest-outcrop baseline that the prediction is compared with.</source>
        <translation>Ses affleurements donnent la référence de l&#x27;affleurement le plus proche, à laquelle la prédiction est comparée.</translation>
    </message>
    <message>
        <source>Class field of the map used by the prediction</source>
        <translation>Champ de classe de la carte utilisée par la prédiction</translation>
    </message>
    <message>
        <source>The field that holds the age or unit.</source>
        <translation>Le champ qui contient l&#x27;âge ou l&#x27;unité.</translation>
    </message>
    <message>
        <source>The confidence raster of the same prediction, to assess its calibration.</source>
        <translation>Le raster de confiance de la même prédiction, pour évaluer son étalonnage.</translation>
    </message>
    <message>
        <source>Accuracy (0 to 1)</source>
        <translation>Exactitude (0 à 1)</translation>
    </message>
    <message>
        <source>Mean pixel accuracy, MPA (0 to 1)</source>
        <translation>Exactitude moyenne par pixel, MPA (0 à 1)</translation>
    </message>
    <message>
        <source>Frequency-weighted intersection over union, FWIoU (0 to 1)</source>
        <translation>Intersection sur union pondérée par la fréquence, FWIoU (0 à 1)</translation>
    </message>
    <message>
        <source>Mean intersection over union, mIoU (0 to 1)</source>
        <translation>Intersection sur union moyenne, mIoU (0 à 1)</translation>
    </message>
    <message>
        <source>Explain a prediction</source>
        <translation>Expliquer une prédiction</translation>
    </message>
    <message>
        <source>saliency,explain,attribution,integrated gradients,importance,why,network,ggmnet,gravity</source>
        <translation>saillance,expliquer,attribution,gradients intégrés,importance,pourquoi,réseau,ggmnet,gravimétrie</translation>
    </message>
    <message>
        <source>Shows which gravity spoke for a predicted class, and how far away it is.</source>
        <translation>Montre quelle gravimétrie a parlé pour une classe prédite, et à quelle distance.</translation>
    </message>
    <message>
        <source>Attributes the log probability of a class at a point, or the mean over an area, to the cells and bands that the network read: red cells spoke for the class, blue ones against it, compared with average gravity everywhere (integrated gradients). Band 1 is the sum over the bands of the model, each of which follows. The log says how much of it lies within 5, 10, 20 and 50 km, and what each band contributes. Models with a network that reads gravity by windows, such as GGMNet, can be explained; of other models the training&#x27;s report shows the importance of the bands.</source>
        <translation>Attribue la log-probabilité d&#x27;une classe en un point, ou sa moyenne sur une zone, aux cellules et aux bandes que le réseau a lues : les cellules rouges ont parlé pour la classe, les bleues contre elle, par rapport à une gravimétrie moyenne partout (gradients intégrés). La bande 1 est la somme sur les bandes du modèle, dont chacune suit. Le journal dit quelle part se trouve à moins de 5, 10, 20 et 50 km, et ce que chaque bande apporte. Les modèles dont un réseau lit la gravimétrie par fenêtres, comme GGMNet, peuvent être expliqués ; pour les autres, le rapport d&#x27;entraînement montre l&#x27;importance des bandes.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>The place whose prediction is explained: click on the map. Or give an area.</source>
        <translation>Le lieu dont la prédiction est expliquée : cliquez sur la carte. Ou donnez une zone.</translation>
    </message>
    <message>
        <source>Points or polygons whose cells are explained together, in the mean over them. Or give a point.</source>
        <translation>Points ou polygones dont les cellules sont expliquées ensemble, en moyenne. Ou donnez un point.</translation>
    </message>
    <message>
        <source>The name of a class of the model. Left empty, the predicted class of each cell.</source>
        <translation>Le nom d&#x27;une classe du modèle. Laissé vide, la classe prédite de chaque cellule.</translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation>Saillance</translation>
    </message>
    <message>
        <source>What each cell added to the log probability of the class, or took from it.</source>
        <translation>Ce que chaque cellule a ajouté à la log-probabilité de la classe, ou en a retiré.</translation>
    </message>
    <message>
        <source>Fold shape of lines</source>
        <translation>Forme des plis de lignes</translation>
    </message>
    <message>
        <source>fold,hinge,interlimb angle,profile,Ramsay,Hudleston,dip isogons,structural geology</source>
        <translation>pli,charnière,angle d&#x27;ouverture,profil,Ramsay,Hudleston,isogones de pendage,géologie structurale</translation>
    </message>
    <message>
        <source>Measures the folds of digitised traces: interlimb angle, shape and Ramsay&#x27;s class.</source>
        <translation>Mesure les plis de traces numérisées : angle d&#x27;ouverture, forme et classe de Ramsay.</translation>
    </message>
    <message>
        <source>Traces of folded surfaces, digitised as lines in a profile perpendicular to the fold axis, are cut at their inflections. Each fold becomes a point at its hinge with its interlimb angle, Fleuty&#x27;s word for it, the ratio of its harmonics b3/b1 and the ideal surface nearest to it (Hudleston 1973). Two traces that lie one inside the other enclose a layer, whose orthogonal thickness by dip gives Ramsay&#x27;s class. On a map the traces are those of plunging folds, and angles are apparent ones.</source>
        <translation>Les traces de surfaces plissées, numérisées comme lignes dans un profil perpendiculaire à l&#x27;axe du pli, sont coupées à leurs points d&#x27;inflexion. Chaque pli devient un point à sa charnière, avec son angle d&#x27;ouverture, le terme de Fleuty correspondant, le rapport de ses harmoniques b3/b1 et la surface idéale la plus proche (Hudleston 1973). Deux traces emboîtées limitent une couche, dont l&#x27;épaisseur orthogonale en fonction du pendage donne la classe de Ramsay. Sur une carte, les traces sont celles de plis plongeants et les angles sont apparents.</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Lines of folded surfaces, a line each; two lines for the top and the base of a layer.</source>
        <translation>Lignes de surfaces plissées, une ligne par surface ; deux lignes pour le toit et la base d&#x27;une couche.</translation>
    </message>
    <message>
        <source>Field that names the traces</source>
        <translation>Champ qui nomme les traces</translation>
    </message>
    <message>
        <source>It is copied to the folds.</source>
        <translation>Il est copié vers les plis.</translation>
    </message>
    <message>
        <source>A point at the hinge of each fold, with what was measured.</source>
        <translation>Un point à la charnière de chaque pli, avec les mesures.</translation>
    </message>
    <message>
        <source>Least turn of a fold (degrees)</source>
        <translation>Rotation minimale d&#x27;un pli (degrés)</translation>
    </message>
    <message>
        <source>Bends between two inflections that turn by less are no folds.</source>
        <translation>Les courbures entre deux points d&#x27;inflexion qui tournent de moins ne sont pas des plis.</translation>
    </message>
    <message>
        <source>Smoothing along the line (CRS units, 0 = from the vertices)</source>
        <translation>Lissage le long de la ligne (unités du SCR, 0 = d&#x27;après les sommets)</translation>
    </message>
    <message>
        <source>Raise it for noisy lines. 0 takes the mean distance between vertices.</source>
        <translation>À augmenter pour des lignes bruitées. 0 prend la distance moyenne entre les sommets.</translation>
    </message>
    <message>
        <source>Grid gravity stations</source>
        <translation>Mailler des stations gravimétriques</translation>
    </message>
    <message>
        <source>gravity,magnetics,stations,points,grid,interpolation,collocation,kriging,equivalent sources</source>
        <translation>gravimétrie,magnétisme,stations,points,grille,interpolation,collocation,krigeage,sources équivalentes</translation>
    </message>
    <message>
        <source>Makes a raster of gravity or magnetic stations, with its expected error.</source>
        <translation>Fait un raster de stations gravimétriques ou magnétiques, avec son erreur attendue.</translation>
    </message>
    <message>
        <source>Predicts the anomaly between stations by least-squares collocation: the covariance is that of sources at several depths, fitted to the stations themselves, so that the grid is a potential field at one height. Stations that contradict their neighbours count for less and are listed; none is dropped. Blocks of stations are hidden as a test, and the expected error is scaled so that it holds for them.</source>
        <translation>Prédit l’anomalie entre les stations par collocation par moindres carrés : la covariance est celle de sources à plusieurs profondeurs, ajustée aux stations elles-mêmes, de sorte que la grille est un champ potentiel à une seule altitude. Les stations qui contredisent leurs voisines comptent moins et sont listées ; aucune n’est supprimée. Des blocs de stations sont cachés comme test, et l’erreur attendue est mise à l’échelle pour y être juste.</translation>
    </message>
    <message>
        <source>The grid is in mGal, or in nT.</source>
        <translation>La grille est en mGal, ou en nT.</translation>
    </message>
    <message>
        <source>Cell size (CRS units, 0 = from the stations)</source>
        <translation>Taille de cellule (unités du SCR, 0 = d’après les stations)</translation>
    </message>
    <message>
        <source>0 takes about half the distance between stations.</source>
        <translation>0 prend environ la moitié de la distance entre stations.</translation>
    </message>
    <message>
        <source>Gridded anomaly</source>
        <translation>Anomalie maillée</translation>
    </message>
    <message>
        <source>The anomaly, in mGal or nT.</source>
        <translation>L’anomalie, en mGal ou nT.</translation>
    </message>
    <message>
        <source>Expected error of the grid</source>
        <translation>Erreur attendue de la grille</translation>
    </message>
    <message>
        <source>One standard deviation of the gridded anomaly, in its unit.</source>
        <translation>Un écart-type de l’anomalie maillée, dans son unité.</translation>
    </message>
    <message>
        <source>The stations with what their neighbours predict, and those that contradict them.</source>
        <translation>Les stations avec ce que prédisent leurs voisines, et celles qui les contredisent.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Collocation is a potential field at one height and takes account of errors. Minimum curvature and the nearest station take every station as it was measured, at any height.</source>
        <translation>La collocation donne un champ de potentiel à une seule hauteur et tient compte des erreurs. La courbure minimale et la station la plus proche prennent chaque station telle qu&#x27;elle a été mesurée, à toute hauteur.</translation>
    </message>
    <message>
        <source>The area of the grid. Left empty, that of the stations; all stations are used.</source>
        <translation>L’emprise de la grille. Laissée vide, celle des stations ; toutes les stations sont utilisées.</translation>
    </message>
    <message>
        <source>Height of the grid (m, 0 = median of the stations)</source>
        <translation>Altitude de la grille (m, 0 = médiane des stations)</translation>
    </message>
    <message>
        <source>The anomaly is continued to this height.</source>
        <translation>L’anomalie est prolongée à cette altitude.</translation>
    </message>
    <message>
        <source>Reach of the stations (km, 0 = from the stations)</source>
        <translation>Portée des stations (km, 0 = d’après les stations)</translation>
    </message>
    <message>
        <source>Cells further from every station stay empty. 0 takes five times their distance.</source>
        <translation>Les cellules plus éloignées de toute station restent vides. 0 prend cinq fois leur distance.</translation>
    </message>
    <message>
        <source>Import gravity stations</source>
        <translation>Importer des stations gravimétriques</translation>
    </message>
    <message>
        <source>import,gravity,magnetics,stations,points,CSV,XYZ,ASEG-GDF2,table,Potsdam,units,datum</source>
        <translation>import,gravimétrie,magnétisme,stations,points,CSV,XYZ,ASEG-GDF2,table,Potsdam,unités,datum</translation>
    </message>
    <message>
        <source>Makes a point layer with standard columns of a table of gravity stations.</source>
        <translation>Fait une couche de points aux colonnes normalisées d&#x27;une table de stations gravimétriques.</translation>
    </message>
    <message>
        <source>Reads CSV, XYZ with or without names, ASEG-GDF2 and layers of points. Columns, units and datum are found by names and values, and the log says what was taken for what. Gravity is in mGal and heights in metres in the layer. Every row is a station or is listed with its number and the reason.</source>
        <translation>Lit CSV, XYZ avec ou sans noms, ASEG-GDF2 et les couches de points. Les colonnes, les unités et le datum sont trouvés par les noms et les valeurs, et le journal dit ce qui a été pris pour quoi. Dans la couche, la gravité est en mGal et les altitudes en mètres. Chaque ligne est une station ou est listée avec son numéro et la raison.</translation>
    </message>
    <message>
        <source>File of the stations</source>
        <translation>Fichier des stations</translation>
    </message>
    <message>
        <source>CSV or XYZ with or without names, ASEG-GDF2 (.dat with its .dfn), or a file of points. Left empty, the layer below.</source>
        <translation>CSV ou XYZ avec ou sans noms, ASEG-GDF2 (.dat à côté de son .dfn), ou un fichier de points. Laissé vide, la couche ci-dessous.</translation>
    </message>
    <message>
        <source>Layer of the stations</source>
        <translation>Couche des stations</translation>
    </message>
    <message>
        <source>Points that are loaded in QGIS, where no file is chosen.</source>
        <translation>Points chargés dans QGIS, si aucun fichier n&#x27;est choisi.</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Ce qui est lu</translation>
    </message>
    <message>
        <source>Observed gravity, to be reduced, or an anomaly. Both, where both are there.</source>
        <translation>La gravité observée, à réduire, ou une anomalie. Les deux, si les deux sont là.</translation>
    </message>
    <message>
        <source>Unit of the values</source>
        <translation>Unité des valeurs</translation>
    </message>
    <message>
        <source>Found by the values and names where it is not chosen. The layer is in mGal, or nT.</source>
        <translation>Trouvée par les valeurs et les noms si elle n&#x27;est pas choisie. La couche est en mGal, ou en nT.</translation>
    </message>
    <message>
        <source>Gravity datum</source>
        <translation>Système de référence gravimétrique</translation>
    </message>
    <message>
        <source>14 mGal are taken off gravity that is tied to Potsdam. Where the file shows that it is, and nothing is chosen, it is refused.</source>
        <translation>14 mGal sont retranchés de la gravité rattachée à Potsdam. Si le fichier montre qu&#x27;elle l&#x27;est et que rien n&#x27;est choisi, elle est refusée.</translation>
    </message>
    <message>
        <source>Unit of the height</source>
        <translation>Unité de l&#x27;altitude</translation>
    </message>
    <message>
        <source>Heights by which gravity falls as it does by feet are refused until this is chosen.</source>
        <translation>Des altitudes avec lesquelles la gravité décroît comme en pieds sont refusées tant que ceci n&#x27;est pas choisi.</translation>
    </message>
    <message>
        <source>Imported stations</source>
        <translation>Stations importées</translation>
    </message>
    <message>
        <source>Points with columns of standard names.</source>
        <translation>Points aux colonnes de noms normalisés.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message>
        <source>The rows that are no stations, with their number in the file and the reason.</source>
        <translation>Les lignes qui ne sont pas des stations, avec leur numéro dans le fichier et la raison.</translation>
    </message>
    <message>
        <source>The name of the column, or its number from 1. Left empty, by names and values.</source>
        <translation>Le nom de la colonne, ou son numéro à partir de 1. Laissé vide, par les noms et les valeurs.</translation>
    </message>
    <message>
        <source>Column of longitude or easting</source>
        <translation>Colonne de la longitude ou de l&#x27;abscisse est</translation>
    </message>
    <message>
        <source>Column of latitude or northing</source>
        <translation>Colonne de la latitude ou de l&#x27;ordonnée nord</translation>
    </message>
    <message>
        <source>Column of the observed gravity</source>
        <translation>Colonne de la gravité observée</translation>
    </message>
    <message>
        <source>Column of the anomaly</source>
        <translation>Colonne de l&#x27;anomalie</translation>
    </message>
    <message>
        <source>Column of the height</source>
        <translation>Colonne de l&#x27;altitude</translation>
    </message>
    <message>
        <source>Column of the station&#x27;s error</source>
        <translation>Colonne de l&#x27;erreur de la station</translation>
    </message>
    <message>
        <source>Column of the station&#x27;s name</source>
        <translation>Colonne du nom de la station</translation>
    </message>
    <message>
        <source>Column of the survey</source>
        <translation>Colonne du levé</translation>
    </message>
    <message>
        <source>Column of the line</source>
        <translation>Colonne de la ligne</translation>
    </message>
    <message>
        <source>Import a grid</source>
        <translation>Importer une grille</translation>
    </message>
    <message>
        <source>import,grid,Geosoft,GXF,ERMapper,Surfer,GMT,netCDF,ZMap,XYZ,convert,CRS</source>
        <translation>import,grille,Geosoft,GXF,ERMapper,Surfer,GMT,netCDF,ZMap,XYZ,convertir,SCR</translation>
    </message>
    <message>
        <source>Makes a GeoTIFF of a grid that QGIS cannot open, or that lacks a CRS.</source>
        <translation>Fait un GeoTIFF d&#x27;une grille que QGIS ne peut pas ouvrir, ou qui n&#x27;a pas de SCR.</translation>
    </message>
    <message>
        <source>Reads Geosoft (.grd, GXF), ERMapper, Surfer, GMT, netCDF, ZMap and XYZ grids and whatever GDAL reads. The result has a coordinate reference system, a unit and a value for empty cells, lies north up with longitudes from -180 to 180, and is compared with what was read.</source>
        <translation>Lit les grilles Geosoft (.grd, GXF), ERMapper, Surfer, GMT, netCDF, ZMap et XYZ, et tout ce que GDAL lit. Le résultat a un système de coordonnées de référence, une unité et une valeur pour les cellules vides, a le nord en haut et des longitudes de -180 à 180, et il est comparé à ce qui a été lu.</translation>
    </message>
    <message>
        <source>File of the grid</source>
        <translation>Fichier de la grille</translation>
    </message>
    <message>
        <source>Geosoft .grd (compressed or not) and .gxf, ERMapper .ers, Surfer 6, 7 and ASCII, GMT, netCDF, ZMap, lines of x, y and value, and other rasters.</source>
        <translation>Geosoft .grd (compressé ou non) et .gxf, ERMapper .ers, Surfer 6, 7 et ASCII, GMT, netCDF, ZMap, lignes de x, y et valeur, et autres rasters.</translation>
    </message>
    <message>
        <source>CRS of the grid</source>
        <translation>SCR de la grille</translation>
    </message>
    <message>
        <source>Needed where the file has none. Left empty, that of the file.</source>
        <translation>Nécessaire si le fichier n&#x27;en a pas. Laissé vide, celui du fichier.</translation>
    </message>
    <message>
        <source>Written into the GeoTIFF; the values stay as they are.</source>
        <translation>Écrite dans le GeoTIFF ; les valeurs restent telles quelles.</translation>
    </message>
    <message>
        <source>Variable or column</source>
        <translation>Variable ou colonne</translation>
    </message>
    <message>
        <source>Of a netCDF file with several, or the column of the values in a table with names.</source>
        <translation>D&#x27;un fichier netCDF qui en a plusieurs, ou la colonne des valeurs d&#x27;une table avec des noms.</translation>
    </message>
    <message>
        <source>Band or time step (0 = the only one)</source>
        <translation>Bande ou pas de temps (0 = la seule)</translation>
    </message>
    <message>
        <source>Counted from 1, where the file has several.</source>
        <translation>Compté à partir de 1, si le fichier en a plusieurs.</translation>
    </message>
    <message>
        <source>Imported grid</source>
        <translation>Grille importée</translation>
    </message>
    <message>
        <source>A GeoTIFF that all algorithms take.</source>
        <translation>Un GeoTIFF que tous les algorithmes acceptent.</translation>
    </message>
    <message>
        <source>Multi-scale windows</source>
        <translation>Fenêtres multi-échelles</translation>
    </message>
    <message>
        <source>windows,scales,stride,split,validation,training,test,mask</source>
        <translation>fenêtres,échelles,pas,partage,validation,entraînement,test,masque</translation>
    </message>
    <message>
        <source>Cuts rasters into windows at several scales and splits them by spatial blocks.</source>
        <translation>Découpe les rasters en fenêtres à plusieurs échelles et les répartit par blocs spatiaux.</translation>
    </message>
    <message>
        <source>Writes the outline of every window with its scale. With a geological map, each window also gets its share of outcrop and its set: training, test, mixed where it overlaps both (training ignores the test cells in it), or concealed where it shows too little outcrop. The layer can be edited and used by Predict concealed bedrock, which then predicts inside these windows only.</source>
        <translation>Écrit le contour de chaque fenêtre avec son échelle. Avec une carte géologique, chaque fenêtre reçoit aussi sa part d&#x27;affleurement et son jeu : entraînement, test, mixte si elle recouvre les deux (l&#x27;entraînement ignore les cellules de test qu&#x27;elle contient), ou cachée si elle montre trop peu d&#x27;affleurement. La couche peut être modifiée et utilisée par « Prédire le substratum sous couverture », qui ne prédit alors qu&#x27;à l&#x27;intérieur de ces fenêtres.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>The outlines of the windows (GeoPackage).</source>
        <translation>Les contours des fenêtres (GeoPackage).</translation>
    </message>
    <message>
        <source>Class raster of the map</source>
        <translation>Raster de classes de la carte</translation>
    </message>
    <message>
        <source>The geological map on the cells of the gravity raster.</source>
        <translation>La carte géologique sur les cellules du raster gravimétrique.</translation>
    </message>
    <message>
        <source>Folder for images and masks</source>
        <translation>Dossier des images et des masques</translation>
    </message>
    <message>
        <source>Receives an image and a mask of every window, for use in other programs.</source>
        <translation>Reçoit une image et un masque de chaque fenêtre, pour d&#x27;autres programmes.</translation>
    </message>
    <message>
        <source>Data set report</source>
        <translation>Rapport sur le jeu de données</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>The classes of the map, the windows of each set, and what was unmapped, repaired or lost, to read in a browser.</source>
        <translation>Les classes de la carte, les fenêtres de chaque jeu, et ce qui était non cartographié, réparé ou perdu, à lire dans un navigateur.</translation>
    </message>
    <message>
        <source>Minimum share of outcrop (0 to 1)</source>
        <translation>Part minimale d&#x27;affleurement (0 à 1)</translation>
    </message>
    <message>
        <source>Windows with less outcrop are concealed: they are predicted but not trained on.</source>
        <translation>Les fenêtres qui ont moins d&#x27;affleurement sont cachées : elles sont prédites, mais ne servent pas à l&#x27;entraînement.</translation>
    </message>
    <message>
        <source>Predict for several areas</source>
        <translation>Prédire pour plusieurs zones</translation>
    </message>
    <message>
        <source>predict,areas,batch,polygons,table,sheets,bedrock,cover,gravity,map</source>
        <translation>prédire,zones,lot,polygones,tableau,feuilles,substratum,couverture,gravimétrie,carte</translation>
    </message>
    <message>
        <source>Predicts the bedrock of each polygon of a layer or each row of a table.</source>
        <translation>Prédit le substratum de chaque polygone d&#x27;une couche ou de chaque ligne d&#x27;un tableau.</translation>
    </message>
    <message>
        <source>Writes a class raster, the confidence and, with a geological map, a composite for each area into one folder, and a table that sums them up. The maps of an area are those of Predict concealed bedrock within its outline; cells outside hold no value. Areas that share raster, map and model are predicted together. An area that fails is named and does not stop the others.</source>
        <translation>Écrit dans un même dossier, pour chaque zone, un raster de classes, la confiance et, avec une carte géologique, une carte composite, ainsi qu&#x27;un tableau récapitulatif. Les cartes d&#x27;une zone sont celles de « Prédire le substratum sous couverture » à l&#x27;intérieur de son contour ; les cellules extérieures n&#x27;ont pas de valeur. Les zones qui ont en commun raster, carte et modèle sont prédites ensemble. Une zone en échec est signalée et n&#x27;arrête pas les autres.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>Areas that were predicted</source>
        <translation>Zones prédites</translation>
    </message>
    <message>
        <source>Areas that failed</source>
        <translation>Zones en échec</translation>
    </message>
    <message>
        <source>Table of runs</source>
        <translation>Tableau des exécutions</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Polygons, each of which becomes a prediction.</source>
        <translation>Polygones, dont chacun donne lieu à une prédiction.</translation>
    </message>
    <message>
        <source>Field of the areas&#x27; names</source>
        <translation>Champ des noms des zones</translation>
    </message>
    <message>
        <source>Files and layers are named by it. Left empty, the areas are numbered.</source>
        <translation>Il donne leur nom aux fichiers et aux couches. Si vide, les zones sont numérotées.</translation>
    </message>
    <message>
        <source>Field of the areas&#x27; models</source>
        <translation>Champ des modèles des zones</translation>
    </message>
    <message>
        <source>The path of the model file for an area, relative to the layer&#x27;s file. Areas without an entry are predicted with the model below.</source>
        <translation>Le chemin du fichier de modèle d&#x27;une zone, relatif au fichier de la couche. Les zones sans entrée sont prédites avec le modèle ci-dessous.</translation>
    </message>
    <message>
        <source>A CSV file or another table with a row for each prediction. The column name names it. The column area (a polygon layer or WKT) or extent (west,east,south,north [EPSG:code]) confines it. The columns input, geology, field, legend, model and others called like a parameter replace that parameter. Paths are relative to the table; empty entries leave what is chosen here.</source>
        <translation>Un fichier CSV ou un autre tableau avec une ligne par prédiction. La colonne name lui donne son nom. La colonne area (couche de polygones ou WKT) ou extent (ouest,est,sud,nord [EPSG:code]) la délimite. Les colonnes input, geology, field, legend (légende), model (modèle) et d&#x27;autres nommées comme un paramètre remplacent ce paramètre. Les chemins sont relatifs au tableau ; les entrées vides gardent ce qui est choisi ici.</translation>
    </message>
    <message>
        <source>Folder of the maps</source>
        <translation>Dossier des cartes</translation>
    </message>
    <message>
        <source>Add the maps to the project</source>
        <translation>Ajouter les cartes au projet</translation>
    </message>
    <message>
        <source>Each area becomes a group of layers.</source>
        <translation>Chaque zone devient un groupe de couches.</translation>
    </message>
    <message>
        <source>Receives NAME.tif, NAME_confidence.tif, NAME_composite.tif and NAME_marked.tif for each area, and areas.csv with cells, shares of the classes, mean confidence, share outside the area of applicability, seconds and a message for each.</source>
        <translation>Reçoit NAME.tif, NAME_confidence.tif, NAME_composite.tif et NAME_marked.tif pour chaque zone, et areas.csv avec, pour chacune, les cellules, les parts des classes, la confiance moyenne, la part hors du domaine d&#x27;applicabilité, les secondes et un message.</translation>
    </message>
    <message>
        <source>Columns of the table without a meaning: {names}.</source>
        <translation>Colonnes du tableau sans signification : {names}.</translation>
    </message>
    <message>
        <source>The maps cannot be written to {folder}: {reason}. Choose another folder.</source>
        <translation>Les cartes ne peuvent pas être écrites dans {folder} : {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Predicting: {names}</source>
        <translation>Prédiction : {names}</translation>
    </message>
    <message>
        <source>Cancelled. Areas that were mapped before: {names}</source>
        <translation>Annulé. Zones cartographiées auparavant : {names}</translation>
    </message>
    <message>
        <source>predict,bedrock,cover,geology,gravity,network,ggmnet,map,classification</source>
        <translation>prédire,substratum,couverture,géologie,gravimétrie,réseau,ggmnet,carte,classification</translation>
    </message>
    <message>
        <source>Predicts the bedrock under cover from gravity and outcrop with a trained model.</source>
        <translation>Prédit le substratum sous couverture à partir de la gravimétrie et des affleurements avec un modèle entraîné.</translation>
    </message>
    <message>
        <source>Computes class probabilities in overlapping windows, blends them, and assigns each cell its most probable class, in the colours of the map the model was trained on. The confidence is the probability of that class. With a geological map, the composite shows outcrop as mapped and the prediction under the cover. Models that use outcrop need the map; outcrop_anywhere.safetensors, which is installed with the plugin, takes any map and any classes without training.</source>
        <translation>Calcule les probabilités des classes dans des fenêtres qui se recouvrent, les fusionne, et attribue à chaque cellule sa classe la plus probable, dans les couleurs de la carte sur laquelle le modèle a été entraîné. La confiance est la probabilité de cette classe. Avec une carte géologique, la carte composite montre les affleurements tels que cartographiés et la prédiction sous la couverture. Les modèles qui utilisent les affleurements ont besoin de la carte ; outcrop_anywhere.safetensors, installé avec l&#x27;extension, accepte toute carte et toutes classes sans entraînement.</translation>
    </message>
    <message>
        <source>The class of every cell.</source>
        <translation>La classe de chaque cellule.</translation>
    </message>
    <message>
        <source>The probability of the predicted class, 0 to 1. Cells outside the area of applicability hold no value: their confidence is unknown.</source>
        <translation>La probabilité de la classe prédite, de 0 à 1. Les cellules hors du domaine d&#x27;applicabilité n&#x27;ont pas de valeur : leur confiance est inconnue.</translation>
    </message>
    <message>
        <source>Composite map</source>
        <translation>Carte composite</translation>
    </message>
    <message>
        <source>Outcrop as mapped, the prediction under cover. Needs the geological map. Band 2 is 1 where the class is mapped and 2 where it is predicted. Band 3 is the opacity: predictions are drawn paler than outcrop, the more so the lower their confidence.</source>
        <translation>Les affleurements tels que cartographiés, la prédiction sous couverture. Nécessite la carte géologique. La bande 2 vaut 1 là où la classe est cartographiée et 2 là où elle est prédite. La bande 3 est l&#x27;opacité : les prédictions sont dessinées plus pâles que les affleurements, d&#x27;autant plus que leur confiance est faible.</translation>
    </message>
    <message>
        <source>Flags predictions outside the area of applicability: cells farther from outcrop than the limit (1), with raster values that are rare in the training data (2), or both (3).</source>
        <translation>Signale les prédictions hors du domaine d&#x27;applicabilité : cellules plus éloignées de l&#x27;affleurement que la limite (1), à valeurs de raster rares dans les données d&#x27;entraînement (2), ou les deux (3).</translation>
    </message>
    <message>
        <source>Predicted bedrock polygons</source>
        <translation>Polygones du substratum prédit</translation>
    </message>
    <message>
        <source>The predicted classes as polygons (GeoPackage).</source>
        <translation>Les classes prédites sous forme de polygones (GeoPackage).</translation>
    </message>
    <message>
        <source>A layer of Multi-scale windows to predict in. Left empty, the whole raster.</source>
        <translation>Une couche de « Fenêtres multi-échelles » dans laquelle prédire. Si vide, tout le raster.</translation>
    </message>
    <message>
        <source>Further model files</source>
        <translation>Autres fichiers de modèle</translation>
    </message>
    <message>
        <source>Models of the same rasters and classes, such as those of the same training with other seeds. The probabilities of all models are averaged.</source>
        <translation>Modèles des mêmes rasters et classes, par exemple ceux du même entraînement avec d&#x27;autres graines. Les probabilités de tous les modèles sont moyennées.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Sources d&#x27;information</translation>
    </message>
    <message>
        <source>All the evidence the model was trained on, or only gravity or outcrop in a model trained on both, to compare them.</source>
        <translation>Toutes les sources sur lesquelles le modèle a été entraîné, ou seulement la gravimétrie ou les affleurements dans un modèle entraîné sur les deux, pour les comparer.</translation>
    </message>
    <message>
        <source>Weight of rare classes (0 to 1, -1 = from the model)</source>
        <translation>Poids des classes rares (0 à 1, -1 = selon le modèle)</translation>
    </message>
    <message>
        <source>0 assigns each cell its most probable class. Values towards 1 favour rare classes: fewer cells are correct, but rare classes are found more often. -1 takes 0.5 for models that use outcrop and 0 for gravity networks, which weight classes in training. The confidence remains the probability of the assigned class.</source>
        <translation>0 attribue à chaque cellule sa classe la plus probable. Les valeurs proches de 1 favorisent les classes rares : moins de cellules sont justes, mais les classes rares sont trouvées plus souvent. -1 prend 0,5 pour les modèles qui utilisent les affleurements et 0 pour les réseaux gravimétriques, qui pondèrent les classes à l&#x27;entraînement. La confiance reste la probabilité de la classe attribuée.</translation>
    </message>
    <message>
        <source>Scales of the windows</source>
        <translation>Échelles des fenêtres</translation>
    </message>
    <message>
        <source>The map is predicted at the model&#x27;s main scale, or averaged over all the scales it was trained at. A layer of windows selects those it shares with the model.</source>
        <translation>La carte est prédite à l&#x27;échelle principale du modèle, ou moyennée sur toutes les échelles auxquelles il a été entraîné. Une couche de fenêtres sélectionne celles qu&#x27;elle a en commun avec le modèle.</translation>
    </message>
    <message>
        <source>Overlap of the windows (share of a side, 0 to 0.9)</source>
        <translation>Recouvrement des fenêtres (part d&#x27;un côté, 0 à 0,9)</translation>
    </message>
    <message>
        <source>A larger overlap takes longer. Above 0.25, seams become no fainter.</source>
        <translation>Un recouvrement plus grand prend plus de temps. Au-delà de 0,25, les raccords ne s&#x27;estompent plus davantage.</translation>
    </message>
    <message>
        <source>Average over mirror images</source>
        <translation>Moyenner sur les images miroir</translation>
    </message>
    <message>
        <source>Predicts every window and its three mirror images, which takes four times as long.</source>
        <translation>Prédit chaque fenêtre et ses trois images miroir, ce qui prend quatre fois plus de temps.</translation>
    </message>
    <message>
        <source>Pixels per cell (0 = as trained)</source>
        <translation>Pixels par cellule (0 = comme à l&#x27;entraînement)</translation>
    </message>
    <message>
        <source>Pixels along each side of a cell in the input of the network.</source>
        <translation>Pixels sur chaque côté d&#x27;une cellule dans l&#x27;entrée du réseau.</translation>
    </message>
    <message>
        <source>Maximum distance to outcrop (km, 0 = as far as the model was tested)</source>
        <translation>Distance maximale à l&#x27;affleurement (km, 0 = jusqu&#x27;où le modèle a été testé)</translation>
    </message>
    <message>
        <source>Cells farther from the nearest outcrop are outside the area of applicability.</source>
        <translation>Les cellules plus éloignées de l&#x27;affleurement le plus proche sont hors du domaine d&#x27;applicabilité.</translation>
    </message>
    <message>
        <source>Rare gravity (share of the training data)</source>
        <translation>Gravimétrie rare (part des données d&#x27;entraînement)</translation>
    </message>
    <message>
        <source>A cell is outside the area of applicability if at most this share of the training data has gravity as unusual as its own.</source>
        <translation>Une cellule est hors du domaine d&#x27;applicabilité si au plus cette part des données d&#x27;entraînement a une gravimétrie aussi inhabituelle que la sienne.</translation>
    </message>
    <message>
        <source>Smallest polygon (km², 0 = keep all)</source>
        <translation>Plus petit polygone (km², 0 = tout garder)</translation>
    </message>
    <message>
        <source>Smaller polygons are merged into their neighbours.</source>
        <translation>Les polygones plus petits sont fusionnés avec leurs voisins.</translation>
    </message>
    <message>
        <source>Write Cloud Optimized GeoTIFFs</source>
        <translation>Écrire des Cloud Optimized GeoTIFF</translation>
    </message>
    <message>
        <source>Adds overviews and an internal layout that web maps read quickly.</source>
        <translation>Ajoute des aperçus et une organisation interne que les cartes web lisent rapidement.</translation>
    </message>
    <message>
        <source>Class probabilities</source>
        <translation>Probabilités des classes</translation>
    </message>
    <message>
        <source>One band per class, 0 to 1.</source>
        <translation>Une bande par classe, de 0 à 1.</translation>
    </message>
    <message>
        <source>Second most probable class</source>
        <translation>Deuxième classe la plus probable</translation>
    </message>
    <message>
        <source>The runner-up of every cell.</source>
        <translation>La classe arrivée deuxième dans chaque cellule.</translation>
    </message>
    <message>
        <source>Classes that cannot be ruled out</source>
        <translation>Classes qui ne peuvent être exclues</translation>
    </message>
    <message>
        <source>Band 1: how many classes cannot be ruled out with 90 % certainty: in nine of ten cells the true class is among them. The further bands, one per class, are 1 where the class is among them and 0 where it is ruled out. Cells farther from outcrop than the model was tested hold no value. Needs a model that uses outcrop, and the geological map.</source>
        <translation>Bande 1 : nombre de classes qui ne peuvent être exclues à 90 % de certitude : dans neuf cellules sur dix, la vraie classe est parmi elles. Les autres bandes, une par classe, valent 1 là où la classe en fait partie et 0 là où elle est exclue. Les cellules plus éloignées des affleurements que le modèle n&#x27;a été testé n&#x27;ont pas de valeur. Exige un modèle qui utilise les affleurements, et la carte géologique.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Normalised entropy of the class probabilities: 0 certain, 1 all classes equally likely.</source>
        <translation>Entropie normalisée des probabilités des classes : 0 certain, 1 toutes les classes équiprobables.</translation>
    </message>
    <message>
        <source>Ensemble disagreement</source>
        <translation>Désaccord de l&#x27;ensemble</translation>
    </message>
    <message>
        <source>Standard deviation of the class probabilities over models, overlapping windows, scales and mirror images: 0 where all agree, 0.71 where two certain predictions contradict each other.</source>
        <translation>Écart-type des probabilités des classes sur les modèles, les fenêtres qui se recouvrent, les échelles et les images miroir : 0 où tous concordent, 0,71 où deux prédictions certaines se contredisent.</translation>
    </message>
    <message>
        <source>Distance to training data</source>
        <translation>Distance aux données d&#x27;entraînement</translation>
    </message>
    <message>
        <source>Band 1: distance to the nearest outcrop, in km. Band 2: distance of the cell&#x27;s gravity from that of the training data, in standard deviations.</source>
        <translation>Bande 1 : distance à l&#x27;affleurement le plus proche, en km. Bande 2 : distance entre la gravimétrie de la cellule et celle des données d&#x27;entraînement, en écarts-types.</translation>
    </message>
    <message>
        <source>unnamed model</source>
        <translation>modèle sans nom</translation>
    </message>
    <message>
        <source>Outside the area of applicability the confidence is unknown: its cells hold no value.</source>
        <translation>Hors du domaine d&#x27;applicabilité, la confiance est inconnue : ses cellules n&#x27;ont pas de valeur.</translation>
    </message>
    <message>
        <source>Rank sites for drilling</source>
        <translation>Classer des sites de forage</translation>
    </message>
    <message>
        <source>drilling,drillholes,boreholes,sites,targets,uncertainty,entropy,survey design,next</source>
        <translation>forage,forages,sondages,sites,cibles,incertitude,entropie,plan de levé,suivant</translation>
    </message>
    <message>
        <source>Ranks sites where holes are expected to tell most of what a prediction leaves uncertain.</source>
        <translation>Classe les sites où des forages devraient lever le plus de l&#x27;incertitude d&#x27;une prédiction.</translation>
    </message>
    <message>
        <source>Takes the class probabilities of a prediction and chooses sites one after the other: each where a hole that reaches bedrock is expected to settle most of the uncertainty that the sites before it leave in the area of interest, where all classes count alike, however rare. A hole tells of the ground around it up to the reach of the prediction. Depth to bedrock, accessible and excluded ground, existing drillholes and a smallest distance are taken into account. Each site has its expected gain, the likely class, the runner-up and the reason in words.</source>
        <translation>Prend les probabilités des classes d&#x27;une prédiction et choisit des sites l&#x27;un après l&#x27;autre : chacun là où un forage qui atteint le substratum devrait lever le plus de l&#x27;incertitude que les sites précédents laissent dans la zone d&#x27;intérêt, où toutes les classes comptent autant, si rares soient-elles. Un forage renseigne sur le terrain alentour jusqu&#x27;à la portée de la prédiction. La profondeur du substratum, le terrain accessible et exclu, les forages existants et une distance minimale sont pris en compte. Chaque site porte son gain attendu, la classe probable, la seconde et la raison en toutes lettres.</translation>
    </message>
    <message>
        <source>The raster of class probabilities that Predict concealed bedrock writes.</source>
        <translation>Le raster de probabilités des classes qu&#x27;écrit Prédire le substratum sous couverture.</translation>
    </message>
    <message>
        <source>Number of sites</source>
        <translation>Nombre de sites</translation>
    </message>
    <message>
        <source>Sites are chosen in sequence, the best first.</source>
        <translation>Les sites sont choisis l&#x27;un après l&#x27;autre, le meilleur d&#x27;abord.</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Zone d&#x27;intérêt</translation>
    </message>
    <message>
        <source>Polygons whose bedrock is wanted. Sites may lie a little outside where they tell of it. Left empty, all cells of the prediction.</source>
        <translation>Polygones dont on cherche le substratum. Des sites peuvent se trouver un peu en dehors s&#x27;ils le renseignent. Laissé vide, toutes les cellules de la prédiction.</translation>
    </message>
    <message>
        <source>Accessible ground</source>
        <translation>Terrain accessible</translation>
    </message>
    <message>
        <source>Polygons in which sites may lie. Left empty, everywhere.</source>
        <translation>Polygones dans lesquels des sites peuvent se trouver. Laissé vide, partout.</translation>
    </message>
    <message>
        <source>Excluded ground</source>
        <translation>Terrain exclu</translation>
    </message>
    <message>
        <source>Polygons in which no site may lie.</source>
        <translation>Polygones dans lesquels aucun site ne peut se trouver.</translation>
    </message>
    <message>
        <source>Depth to bedrock (m)</source>
        <translation>Profondeur du substratum (m)</translation>
    </message>
    <message>
        <source>Or the cover&#x27;s thickness: how deep a hole has to be. Sites lie where it is above 0. Estimate the depth to bedrock makes such a raster.</source>
        <translation>Ou l&#x27;épaisseur de la couverture : la profondeur qu&#x27;un forage doit atteindre. Les sites se trouvent là où elle dépasse 0. Estimer la profondeur du substratum produit un tel raster.</translation>
    </message>
    <message>
        <source>Existing drillholes</source>
        <translation>Forages existants</translation>
    </message>
    <message>
        <source>Points of drillholes, or a table with columns longitude and latitude, or easting and northing in the raster&#x27;s coordinate reference system. What they tell counts as known, whether the prediction was given them or not.</source>
        <translation>Points de forages, ou table avec des colonnes longitude et latitude, ou easting et northing dans le système de coordonnées du raster. Ce qu&#x27;ils disent compte comme connu, que la prédiction les ait reçus ou non.</translation>
    </message>
    <message>
        <source>Smallest distance between sites (m)</source>
        <translation>Distance minimale entre les sites (m)</translation>
    </message>
    <message>
        <source>Between sites, and from sites to existing drillholes. 0: what the reach of a hole makes.</source>
        <translation>Entre les sites, et des sites aux forages existants. 0 : ce que donne la portée d&#x27;un forage.</translation>
    </message>
    <message>
        <source>Sites for drilling</source>
        <translation>Sites de forage</translation>
    </message>
    <message>
        <source>Points with rank, expected gain, likely class, runner-up and the reason.</source>
        <translation>Points avec le rang, le gain attendu, la classe probable, la seconde et la raison.</translation>
    </message>
    <message>
        <source>yes or no, true or false, 1 or 0. A hole that ended in cover tells nothing of the bedrock. Left empty, every hole reached it.</source>
        <translation>yes ou no, true ou false, 1 ou 0. Un forage terminé dans la couverture ne dit rien du substratum. Laissé vide, chaque forage l&#x27;a atteint.</translation>
    </message>
    <message>
        <source>Weight of the cost (0 to 1)</source>
        <translation>Poids du coût (0 à 1)</translation>
    </message>
    <message>
        <source>With a depth to bedrock: 0 ranks by the expected gain alone, 1 by the gain for every metre drilled.</source>
        <translation>Avec une profondeur du substratum : 0 classe d&#x27;après le seul gain attendu, 1 d&#x27;après le gain par mètre foré.</translation>
    </message>
    <message>
        <source>Cost of setting up the rig (m)</source>
        <translation>Coût d&#x27;installation de la foreuse (m)</translation>
    </message>
    <message>
        <source>In metres drilled. It is added to the depth, so that shallow ground is not preferred at any gain.</source>
        <translation>En mètres forés. Il s&#x27;ajoute à la profondeur, afin que le terrain peu profond ne soit pas préféré quel que soit le gain.</translation>
    </message>
    <message>
        <source>Reach of a hole (m, 0 = from the prediction)</source>
        <translation>Portée d&#x27;un forage (m, 0 = d&#x27;après la prédiction)</translation>
    </message>
    <message>
        <source>Distance at which what a hole tells has fallen to 0.6. 0 takes the distance at which the correlation of the predicted probabilities falls to 1/e.</source>
        <translation>Distance à laquelle ce que dit un forage est tombé à 0,6. 0 prend la distance à laquelle la corrélation des probabilités prédites tombe à 1/e.</translation>
    </message>
    <message>
        <source>Reduce gravity stations</source>
        <translation>Réduire des stations gravimétriques</translation>
    </message>
    <message>
        <source>gravity,stations,reduction,correction,latitude,free air,bouguer,terrain,topography,observed gravity</source>
        <translation>gravité,gravimétrie,stations,réduction,correction,latitude,air libre,bouguer,terrain,topographie,gravité observée</translation>
    </message>
    <message>
        <source>Reduces observed gravity to the free-air and the Bouguer anomaly, every step kept.</source>
        <translation>Réduit la gravité observée à l&#x27;anomalie à l&#x27;air libre et à l&#x27;anomalie de Bouguer, en gardant chaque étape.</translation>
    </message>
    <message>
        <source>Subtracts normal gravity at the station&#x27;s latitude, corrects for its height (free air) and for the air above it, takes off the rock between station and sea as a slab (Bullard A) and a spherical cap of 166.7 km (Bullard B), fills water and ice below the station with rock, and, with a topography raster, corrects for the terrain around the station (Bullard C): prisms near, tesseroids far. Each correction is a column of the result, and is added to the observed gravity.</source>
        <translation>Soustrait la gravité normale à la latitude de la station, corrige de sa hauteur (air libre) et de l&#x27;air situé au-dessus, retire les roches entre la station et la mer comme un plateau (Bullard A) et une calotte sphérique de 166,7 km (Bullard B), remplace par de la roche l&#x27;eau et la glace sous la station et, avec un raster de topographie, corrige du relief autour de la station (Bullard C) : prismes près d&#x27;elle, tesseroïdes au loin. Chaque correction est une colonne du résultat et s&#x27;ajoute à la gravité observée.</translation>
    </message>
    <message>
        <source>Points with fields of gravity and height, or a table with columns of coordinates.</source>
        <translation>Points avec des champs de gravité et de hauteur, ou table avec des colonnes de coordonnées.</translation>
    </message>
    <message>
        <source>Field of the observed gravity</source>
        <translation>Champ de la gravité observée</translation>
    </message>
    <message>
        <source>Absolute gravity, about 980,000 mGal. Left empty, the field gravity_mgal.</source>
        <translation>Gravité absolue, environ 980 000 mGal. Vide : le champ gravity_mgal.</translation>
    </message>
    <message>
        <source>Height of the station above the sea, in metres. Left empty, the field height_m.</source>
        <translation>Hauteur de la station au-dessus de la mer, en mètres. Vide : le champ height_m.</translation>
    </message>
    <message>
        <source>Unit of the gravity</source>
        <translation>Unité de la gravité</translation>
    </message>
    <message>
        <source>Of the observed gravity; results are in mGal.</source>
        <translation>De la gravité observée ; les résultats sont en mGal.</translation>
    </message>
    <message>
        <source>Topography</source>
        <translation>Topographie</translation>
    </message>
    <message>
        <source>Heights of the ground, below 0 under the sea, for the terrain correction: it should reach 167 km beyond the stations. Left empty, there is none. Heights are in the unit that the file or its CRS declares, otherwise in metres.</source>
        <translation>Hauteurs du sol, négatives sous la mer, pour la correction de terrain : il devrait dépasser les stations de 167 km. Vide : pas de correction de terrain. Les hauteurs sont dans l&#x27;unité que déclare le fichier ou son SCR, sinon en mètres.</translation>
    </message>
    <message>
        <source>Density of the rock (kg/m³)</source>
        <translation>Densité de la roche (kg/m³)</translation>
    </message>
    <message>
        <source>Between the stations and the sea&#x27;s level.</source>
        <translation>Entre les stations et le niveau de la mer.</translation>
    </message>
    <message>
        <source>Reduced stations</source>
        <translation>Stations réduites</translation>
    </message>
    <message>
        <source>The stations with each correction and anomaly, in mGal.</source>
        <translation>Les stations avec chaque correction et anomalie, en mGal.</translation>
    </message>
    <message>
        <source>Gravity in the Potsdam system (before 1971) has 14 mGal taken off.</source>
        <translation>On retire 14 mGal à la gravité du système de Potsdam (avant 1971).</translation>
    </message>
    <message>
        <source>Normal gravity</source>
        <translation>Gravité normale</translation>
    </message>
    <message>
        <source>The ellipsoid whose gravity is subtracted; take that of a survey you compare with.</source>
        <translation>L&#x27;ellipsoïde dont on soustrait la gravité ; prenez celui du levé auquel vous comparez.</translation>
    </message>
    <message>
        <source>Free-air correction</source>
        <translation>Correction à l&#x27;air libre</translation>
    </message>
    <message>
        <source>How gravity decreases with height.</source>
        <translation>Comment la gravité diminue avec la hauteur.</translation>
    </message>
    <message>
        <source>Correct for the atmosphere</source>
        <translation>Corriger de l&#x27;atmosphère</translation>
    </message>
    <message>
        <source>0.87 mGal at the sea, less with height; surveys before 1980 seldom have it.</source>
        <translation>0,87 mGal au niveau de la mer, moins en hauteur ; les levés d&#x27;avant 1980 l&#x27;ont rarement.</translation>
    </message>
    <message>
        <source>Bouguer correction</source>
        <translation>Correction de Bouguer</translation>
    </message>
    <message>
        <source>The spherical cap has a radius of 166.7 km.</source>
        <translation>La calotte sphérique a un rayon de 166,7 km.</translation>
    </message>
    <message>
        <source>Field of the water&#x27;s depth (m)</source>
        <translation>Champ de la profondeur d&#x27;eau (m)</translation>
    </message>
    <message>
        <source>Of stations on a lake or at sea. Left empty, stations at sea take it from the topography.</source>
        <translation>Pour les stations sur un lac ou en mer. Vide : les stations en mer la prennent de la topographie.</translation>
    </message>
    <message>
        <source>Field of the ice&#x27;s thickness (m)</source>
        <translation>Champ de l&#x27;épaisseur de glace (m)</translation>
    </message>
    <message>
        <source>Of stations on a glacier, whose height is that of its surface.</source>
        <translation>Pour les stations sur un glacier, dont la hauteur est celle de la surface.</translation>
    </message>
    <message>
        <source>Density of the water (kg/m³)</source>
        <translation>Densité de l&#x27;eau (kg/m³)</translation>
    </message>
    <message>
        <source>1030 of the sea, 1000 of a lake.</source>
        <translation>1030 pour la mer, 1000 pour un lac.</translation>
    </message>
    <message>
        <source>Density of the ice (kg/m³)</source>
        <translation>Densité de la glace (kg/m³)</translation>
    </message>
    <message>
        <source>917 without air.</source>
        <translation>917 sans air.</translation>
    </message>
    <message>
        <source>Band of the topography</source>
        <translation>Bande de la topographie</translation>
    </message>
    <message>
        <source>Radius of the terrain correction (km)</source>
        <translation>Rayon de la correction de terrain (km)</translation>
    </message>
    <message>
        <source>166.735 belongs to the spherical cap (Bullard B).</source>
        <translation>166,735 va avec la calotte sphérique (Bullard B).</translation>
    </message>
    <message>
        <source>Residual Bouguer anomaly</source>
        <translation>Anomalie de Bouguer résiduelle</translation>
    </message>
    <message>
        <source>gravity,bouguer,residual,regional,upward continuation,filter,mgal</source>
        <translation>gravimétrie,bouguer,résiduelle,régionale,prolongement vers le haut,filtre,mgal</translation>
    </message>
    <message>
        <source>Separates the residual Bouguer anomaly from the regional field by upward continuation.</source>
        <translation>Sépare l&#x27;anomalie de Bouguer résiduelle du champ régional par prolongement vers le haut.</translation>
    </message>
    <message>
        <source>Takes the Bouguer anomaly continued upward to a height as the regional field of deep sources and subtracts it; the remainder, in mGal, is the anomaly of the upper crust. Empty cells are filled for the filter and stay empty in the result. Rasters in degrees are continued on the sphere, as if their mean extended around the Earth: a constant anomaly of -300 mGal leaves a residual of -0.94 mGal at 10 km. Load all the data you have and set the area of interest as the extent: the result is clipped last, and real data around the area are better than any extrapolation.</source>
        <translation>Prend l&#x27;anomalie de Bouguer prolongée vers le haut jusqu&#x27;à une certaine hauteur comme champ régional des sources profondes et la soustrait ; le reste, en mGal, est l&#x27;anomalie de la croûte supérieure. Les cellules vides sont remplies pour le filtre et restent vides dans le résultat. Les rasters en degrés sont prolongés sur la sphère, comme si leur moyenne s&#x27;étendait autour de la Terre : une anomalie constante de -300 mGal laisse une résiduelle de -0,94 mGal à 10 km. Chargez toutes les données dont vous disposez et définissez la zone d&#x27;intérêt comme emprise : le résultat est découpé en dernier, et de vraies données autour de la zone valent mieux que toute extrapolation.</translation>
    </message>
    <message>
        <source>A raster of the Bouguer anomaly, with a coordinate reference system.</source>
        <translation>Un raster de l&#x27;anomalie de Bouguer, avec un système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>The greater the height, the longer the wavelengths that remain in the residual.</source>
        <translation>Plus la hauteur est grande, plus les longueurs d&#x27;onde qui restent dans la résiduelle sont grandes.</translation>
    </message>
    <message>
        <source>The residual, in mGal.</source>
        <translation>L&#x27;anomalie résiduelle, en mGal.</translation>
    </message>
    <message>
        <source>Regional field</source>
        <translation>Champ régional</translation>
    </message>
    <message>
        <source>The field that was removed, in mGal.</source>
        <translation>Le champ qui a été retiré, en mGal.</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>Erreur attendue</translation>
    </message>
    <message>
        <source>Expected error of the residual near edges and filled gaps, in mGal.</source>
        <translation>Erreur attendue de la résiduelle près des bords et des lacunes remplies, en mGal.</translation>
    </message>
    <message>
        <source>The Bouguer anomaly computed from the free-air anomaly and the topography, in mGal.</source>
        <translation>L&#x27;anomalie de Bouguer calculée à partir de l&#x27;anomalie à l&#x27;air libre et de la topographie, en mGal.</translation>
    </message>
    <message>
        <source>The area to write. The whole raster is used, and the result is clipped last.</source>
        <translation>La zone à écrire. Tout le raster est utilisé, et le résultat est découpé en dernier.</translation>
    </message>
    <message>
        <source>Extrapolation beyond the edges</source>
        <translation>Extrapolation au-delà des bords</translation>
    </message>
    <message>
        <source>How the field goes on beyond the raster&#x27;s edges: smoothly, or with the values at the edge.</source>
        <translation>Comment le champ se prolonge au-delà des bords du raster : de façon lisse, ou avec les valeurs du bord.</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Cellules vides</translation>
    </message>
    <message>
        <source>They are interpolated for the filter and stay empty in the result, or stop the computation.</source>
        <translation>Elles sont interpolées pour le filtre et restent vides dans le résultat, ou arrêtent le calcul.</translation>
    </message>
    <message>
        <source>If given, the input is taken as a free-air anomaly, and the Bouguer anomaly is computed first: 2670 kg/m³ on land, water of 1030 kg/m³ where heights are below 0. Heights are in the unit that the file or its CRS declares, otherwise in metres.</source>
        <translation>Si elle est fournie, l&#x27;entrée est considérée comme une anomalie à l&#x27;air libre, et l&#x27;anomalie de Bouguer est d&#x27;abord calculée : 2670 kg/m³ à terre, eau à 1030 kg/m³ là où l&#x27;altitude est inférieure à 0. Les altitudes sont dans l&#x27;unité que déclare le fichier ou son SCR, sinon en mètres.</translation>
    </message>
    <message>
        <source>Create sample fold pictures</source>
        <translation>Créer des images de plis d&#x27;exemple</translation>
    </message>
    <message>
        <source>sample,synthetic,fold,picture,photograph,hinge,test data</source>
        <translation>exemple,synthétique,pli,image,photographie,charnière,données de test</translation>
    </message>
    <message>
        <source>Creates pictures of folds of known hinge shape, and a layer of points that names them.</source>
        <translation>Crée des images de plis dont la forme de charnière est connue, et une couche de points qui les nomme.</translation>
    </message>
    <message>
        <source>Draws folds with chevron, rounded and box hinges as line drawings, coloured sections and rock faces with light, cracks and bushes. The points have the path of the picture, the shape, the number of the outcrop (up to three views of one lie together) and the style. The same seed gives the same pictures.</source>
        <translation>Dessine des plis à charnières en chevron, arrondies ou en coffre, comme dessins au trait, coupes en couleurs et parois rocheuses avec lumière, fissures et buissons. Les points portent le chemin de l&#x27;image, la forme, le numéro de l&#x27;affleurement (jusqu&#x27;à trois vues du même se côtoient) et le style. La même graine donne les mêmes images.</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>graine {seed}</translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <translation>Nombre d&#x27;images</translation>
    </message>
    <message>
        <source>The three hinge shapes have equally many outcrops.</source>
        <translation>Les trois formes de charnière ont autant d&#x27;affleurements.</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>How the pictures are drawn.</source>
        <translation>Façon de dessiner les images.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>The same seed gives the same pictures.</source>
        <translation>La même graine donne les mêmes images.</translation>
    </message>
    <message>
        <source>Folder of the pictures</source>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>A new or empty folder, which receives the PNG files.</source>
        <translation>Un dossier nouveau ou vide, qui reçoit les fichiers PNG.</translation>
    </message>
    <message>
        <source>Fold pictures</source>
        <translation>Images de plis</translation>
    </message>
    <message>
        <source>A point for each picture, with its file and its shape.</source>
        <translation>Un point par image, avec son fichier et sa forme.</translation>
    </message>
    <message>
        <source>Side of a picture (pixels)</source>
        <translation>Côté d&#x27;une image (pixels)</translation>
    </message>
    <message>
        <source>Pictures are squares.</source>
        <translation>Les images sont carrées.</translation>
    </message>
    <message>
        <source>Create a sample survey</source>
        <translation>Créer un levé d&#x27;exemple</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>sample,synthetic,forward model,gravity,geology,test data</source>
        <translation>exemple,synthétique,modélisation directe,gravimétrie,géologie,données de test</translation>
    </message>
    <message>
        <source>Creates a synthetic gravity survey and geological map whose bedrock is known everywhere.</source>
        <translation>Crée un levé gravimétrique et une carte géologique synthétiques dont le substratum est connu partout.</translation>
    </message>
    <message>
        <source>Folds and faults strata, intrudes granite, covers part of the area with sediment and computes the Bouguer anomaly of these bodies, with a regional field and noise. The true bedrock under the cover is written too, to evaluate predictions with. The same seed gives the same survey.</source>
        <translation>Plisse des strates, les découpe par des failles, y met en place du granite, couvre une partie de la zone de sédiments et calcule l&#x27;anomalie de Bouguer de ces corps, avec un champ régional et du bruit. Le substratum réel sous la couverture est également écrit, pour évaluer les prédictions. La même graine donne le même levé.</translation>
    </message>
    <message>
        <source>The same seed gives the same survey.</source>
        <translation>La même graine donne le même levé.</translation>
    </message>
    <message>
        <source>Side of the survey (km)</source>
        <translation>Côté du levé (km)</translation>
    </message>
    <message>
        <source>The survey is a square.</source>
        <translation>Le levé est un carré.</translation>
    </message>
    <message>
        <source>Cell size (km)</source>
        <translation>Taille de cellule (km)</translation>
    </message>
    <message>
        <source>Cell size of the rasters.</source>
        <translation>Taille de cellule des rasters.</translation>
    </message>
    <message>
        <source>The Bouguer anomaly, in mGal.</source>
        <translation>L&#x27;anomalie de Bouguer, en mGal.</translation>
    </message>
    <message>
        <source>Polygons as a geologist would map them, with cover.</source>
        <translation>Polygones tels qu&#x27;un géologue les cartographierait, avec la couverture.</translation>
    </message>
    <message>
        <source>Legend file</source>
        <translation>Fichier de légende</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>The legend of the map: classes, colours and cover.</source>
        <translation>La légende de la carte : classes, couleurs et couverture.</translation>
    </message>
    <message>
        <source>True bedrock</source>
        <translation>Substratum réel</translation>
    </message>
    <message>
        <source>The class of the bedrock, also under cover.</source>
        <translation>La classe du substratum, y compris sous couverture.</translation>
    </message>
    <message>
        <source>Magnetic anomaly</source>
        <translation>Anomalie magnétique</translation>
    </message>
    <message>
        <source>The total-field magnetic anomaly of the same rocks, in nT.</source>
        <translation>L&#x27;anomalie magnétique du champ total des mêmes roches, en nT.</translation>
    </message>
    <message>
        <source>True thickness of the cover</source>
        <translation>Épaisseur vraie de la couverture</translation>
    </message>
    <message>
        <source>How thick the cover is, in metres; 0 on outcrop.</source>
        <translation>Épaisseur de la couverture, en mètres ; 0 sur l&#x27;affleurement.</translation>
    </message>
    <message>
        <source>Points of drillholes through the cover: CLASS of the bedrock, DEPTH (m) of the bedrock or of the end of the hole, and whether bedrock was REACHED.</source>
        <translation>Points de forages à travers la couverture : CLASS, la classe du substratum, DEPTH, la profondeur (m) du substratum ou de la fin du forage, et REACHED, si le substratum a été atteint.</translation>
    </message>
    <message>
        <source>Traces of the faults at the bedrock surface, under the cover too: KIND (normal, reverse, strike-slip) and THROW (m).</source>
        <translation>Tracés des failles à la surface du socle, sous la couverture aussi : KIND (normal, reverse, strike-slip) et THROW (m).</translation>
    </message>
    <message>
        <source>Thickness of the cover (factor, 1 = up to 1.5 km)</source>
        <translation>Épaisseur de la couverture (facteur, 1 = jusqu&#x27;à 1,5 km)</translation>
    </message>
    <message>
        <source>2 makes the cover twice as thick. Its outline and the bedrock stay the same.</source>
        <translation>2 rend la couverture deux fois plus épaisse. Son contour et le substratum restent les mêmes.</translation>
    </message>
    <message>
        <source>Density contrast of the bedrock (factor, 1 = default)</source>
        <translation>Contraste de densité du substratum (facteur, 1 = défaut)</translation>
    </message>
    <message>
        <source>0.5 halves the differences between the densities of the rocks.</source>
        <translation>0,5 divise par deux les différences entre les densités des roches.</translation>
    </message>
    <message>
        <source>Inclination of the Earth&#x27;s field (degrees)</source>
        <translation>Inclinaison du champ terrestre (degrés)</translation>
    </message>
    <message>
        <source>For the magnetic anomaly; the field points to grid north.</source>
        <translation>Pour l&#x27;anomalie magnétique ; le champ pointe vers le nord de la grille.</translation>
    </message>
    <message>
        <source>Remanence (factor, 0 = none)</source>
        <translation>Rémanence (facteur, 0 = aucune)</translation>
    </message>
    <message>
        <source>Mean ratio of the remanent magnetisation, in a direction of its own, to the induced one.</source>
        <translation>Rapport moyen de l&#x27;aimantation rémanente, dans une direction qui lui est propre, à l&#x27;aimantation induite.</translation>
    </message>
    <message>
        <source>Relation of magnetics and faults to the rocks</source>
        <translation>Relation du magnétisme et des failles aux roches</translation>
    </message>
    <message>
        <source>In one survey of three the magnetic anomaly can be that of unrelated rocks, and the faults can be those of other ground, so that a method that trusts them is found out. The log says which.</source>
        <translation>Dans un levé sur trois, l&#x27;anomalie magnétique peut être celle de roches sans rapport, et les failles celles d&#x27;un autre terrain, ce qui démasque une méthode qui s&#x27;y fie. Le journal dit lequel.</translation>
    </message>
    <message>
        <source>Number of drillholes</source>
        <translation>Nombre de forages</translation>
    </message>
    <message>
        <source>Holes at different cells under cover.</source>
        <translation>Forages dans des cellules différentes sous couverture.</translation>
    </message>
    <message>
        <source>Drill along lines</source>
        <translation>Forer le long de lignes</translation>
    </message>
    <message>
        <source>Places the holes along straight lines. Otherwise they are at random places.</source>
        <translation>Place les forages le long de lignes droites. Sinon ils sont placés au hasard.</translation>
    </message>
    <message>
        <source>Noise (mGal)</source>
        <translation>Bruit (mGal)</translation>
    </message>
    <message>
        <source>Standard deviation of the measurement errors.</source>
        <translation>Écart-type des erreurs de mesure.</translation>
    </message>
    <message>
        <source>Coordinate reference system (in metres)</source>
        <translation>Système de coordonnées de référence (en mètres)</translation>
    </message>
    <message>
        <source>The coordinate reference system of the survey.</source>
        <translation>Le système de coordonnées de référence du levé.</translation>
    </message>
    <message>
        <source>North-western corner (m)</source>
        <translation>Angle nord-ouest (m)</translation>
    </message>
    <message>
        <source>Easting and northing of the corner.</source>
        <translation>Coordonnées est et nord de l&#x27;angle.</translation>
    </message>
    <message>
        <source>A synthetic survey: neither the rocks nor the gravity are real.</source>
        <translation>Un levé synthétique : ni les roches ni la gravimétrie ne sont réelles.</translation>
    </message>
    <message>
        <source>Search a network architecture</source>
        <translation>Rechercher une architecture de réseau</translation>
    </message>
    <message>
        <source>search,architecture,genotype,network,ggmnet,deep learning</source>
        <translation>recherche,architecture,génotype,réseau,ggmnet,apprentissage profond</translation>
    </message>
    <message>
        <source>Searches for a network architecture that suits your own gravity and geological map.</source>
        <translation>Recherche une architecture de réseau adaptée à votre gravimétrie et à votre carte géologique.</translation>
    </message>
    <message>
        <source>Trains a supernet that contains all candidate layers on one half of the outcrop, and learns on the other half which layers to keep within the budget; the best few candidates are then compared. Give the genotype file to Train a bedrock model, which trains the network from scratch: only its scores show whether it beats the default. An interrupted search resumes when it is run again with the same output file.</source>
        <translation>Entraîne sur une moitié des affleurements un super-réseau qui contient toutes les couches candidates, et apprend sur l&#x27;autre moitié lesquelles garder dans le budget ; les quelques meilleurs candidats sont ensuite comparés. Donnez le fichier de génotype à « Entraîner un modèle de substratum », qui entraîne le réseau à partir de zéro : seuls ses scores montrent s&#x27;il fait mieux que le réseau par défaut. Une recherche interrompue reprend lorsqu&#x27;elle est relancée avec le même fichier de sortie.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Size of the windows and length of the search. Use the preset of the later training.</source>
        <translation>Taille des fenêtres et durée de la recherche. Utilisez le préréglage de l&#x27;entraînement à venir.</translation>
    </message>
    <message>
        <source>Budget (million parameters or billion multiply-adds, 0 = as the default network)</source>
        <translation>Budget (millions de paramètres ou milliards de multiplications-additions, 0 = comme le réseau par défaut)</translation>
    </message>
    <message>
        <source>The size of the network to find.</source>
        <translation>La taille du réseau à trouver.</translation>
    </message>
    <message>
        <source>Genotype file</source>
        <translation>Fichier de génotype</translation>
    </message>
    <message>
        <source>Genotypes (*.json)</source>
        <translation>Génotypes (*.json)</translation>
    </message>
    <message>
        <source>The layers of the network that was found, for Train a bedrock model.</source>
        <translation>Les couches du réseau trouvé, pour « Entraîner un modèle de substratum ».</translation>
    </message>
    <message>
        <source>The network as a diagram and how it was chosen, to read in a browser.</source>
        <translation>Le réseau sous forme de schéma et la façon dont il a été choisi, à lire dans un navigateur.</translation>
    </message>
    <message>
        <source>Unit of the budget</source>
        <translation>Unité du budget</translation>
    </message>
    <message>
        <source>Parameters are the trained weights. Multiply-adds are the operations on a window of 1024 x 1024 pixels, most of which are in the fixed parts of the network.</source>
        <translation>Les paramètres sont les poids entraînés. Les multiplications-additions sont les opérations sur une fenêtre de 1024 x 1024 pixels, dont la plupart se trouvent dans les parties fixes du réseau.</translation>
    </message>
    <message>
        <source>At least 3. The paper&#x27;s network has 22.</source>
        <translation>Au moins 3. Le réseau de l&#x27;article en a 22.</translation>
    </message>
    <message>
        <source>Search steps (0 = from the preset)</source>
        <translation>Étapes de recherche (0 = selon le préréglage)</translation>
    </message>
    <message>
        <source>Number of batches to search on.</source>
        <translation>Nombre de lots sur lesquels rechercher.</translation>
    </message>
    <message>
        <source>Train a bedrock model</source>
        <translation>Entraîner un modèle de substratum</translation>
    </message>
    <message>
        <source>train,network,deep learning,ggmnet,model,geology,gravity</source>
        <translation>entraîner,réseau,apprentissage profond,ggmnet,modèle,géologie,gravimétrie</translation>
    </message>
    <message>
        <source>Trains a model that predicts bedrock classes from gravity and nearby outcrop.</source>
        <translation>Entraîne un modèle qui prédit les classes du substratum à partir de la gravimétrie et des affleurements voisins.</translation>
    </message>
    <message>
        <source>Trains where the map shows bedrock, and holds out some blocks of outcrop to test the model. The evidence can be gravity, the outcrop around the cover, or both. The quick preset takes minutes on a CPU and the standard preset hours; the paper preset follows the publication and needs a GPU. The model file stores the bands, the classes with their colours and the scores, and the report compares the scores with those of simple baselines.</source>
        <translation>Entraîne là où la carte montre le substratum, et réserve quelques blocs d&#x27;affleurement pour tester le modèle. Les sources d&#x27;information peuvent être la gravimétrie, les affleurements autour de la couverture, ou les deux. Le préréglage « Rapide » prend quelques minutes sur un CPU et « Standard » des heures ; celui de l&#x27;article exige un GPU. Le fichier de modèle contient les bandes, les classes avec leurs couleurs et les scores, et le rapport compare les scores à ceux de méthodes de référence simples.</translation>
    </message>
    <message>
        <source>What the bedrock is predicted from: gravity (GGMNet, as in the paper), the outcrop around the cover, or both. The preset &#x27;as in the paper&#x27; takes gravity, the others both. With both, the probabilities of the experts are multiplied, each raised to a pooling weight that is fitted on held-out outcrop.</source>
        <translation>Ce à partir de quoi le substratum est prédit : la gravimétrie (GGMNet, comme dans l&#x27;article), les affleurements autour de la couverture, ou les deux. Le préréglage « comme dans l&#x27;article » prend la gravimétrie, les autres prennent les deux. Avec les deux, les probabilités des experts sont multipliées, chacune élevée à un poids de combinaison ajusté sur des affleurements réservés.</translation>
    </message>
    <message>
        <source>Quick takes minutes on a CPU, standard hours. As in the paper also sets the evidence (gravity alone), the input (colour image), the split (random windows) and no null test, unless they are chosen, and needs a GPU.</source>
        <translation>« Rapide » prend quelques minutes sur un CPU, « Standard » des heures. « Comme dans l&#x27;article » fixe aussi les données (gravimétrie seule), l&#x27;entrée (image en couleurs), la partition (fenêtres aléatoires) et l&#x27;absence de test nul, sauf choix contraire, et exige un GPU.</translation>
    </message>
    <message>
        <source>The trained model with its card. Unless another file is chosen, it is kept in the model library, named by raster and map.</source>
        <translation>Le modèle entraîné avec sa fiche. Si aucun autre fichier n&#x27;est choisi, il est conservé dans la bibliothèque de modèles, sous un nom tiré du raster et de la carte.</translation>
    </message>
    <message>
        <source>Scores, curves and maps of the training, to read in a browser.</source>
        <translation>Scores, courbes et cartes de l&#x27;entraînement, à lire dans un navigateur.</translation>
    </message>
    <message>
        <source>Drillholes that contradict the map</source>
        <translation>Forages qui contredisent la carte</translation>
    </message>
    <message>
        <source>Points of the drillholes that met another class than the map shows in their cell, or cover where it shows bedrock. The map is kept there.</source>
        <translation>Points des forages qui ont rencontré une autre classe que celle de la carte dans leur cellule, ou de la couverture là où elle montre le substratum. La carte y est conservée.</translation>
    </message>
    <message>
        <source>Processes (0 = one per GPU)</source>
        <translation>Processus (0 = un par GPU)</translation>
    </message>
    <message>
        <source>0 uses all GPUs of this machine. Several processes share each batch.</source>
        <translation>0 utilise tous les GPU de cette machine. Plusieurs processus se partagent chaque lot.</translation>
    </message>
    <message>
        <source>Folder for TensorBoard logs</source>
        <translation>Dossier des journaux TensorBoard</translation>
    </message>
    <message>
        <source>Receives loss and scores during training, if TensorBoard is installed in the engine.</source>
        <translation>Reçoit la perte et les scores pendant l&#x27;entraînement, si TensorBoard est installé dans le moteur.</translation>
    </message>
    <message>
        <source>Further regions</source>
        <translation>Autres régions</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>A table of further regions to train on, one per row, with the columns input, geology and field, and optionally layer, legend, extra, quantity, band and unit. Paths are relative to the table.</source>
        <translation>Un tableau d&#x27;autres régions sur lesquelles entraîner, une par ligne, avec les colonnes input, geology et field, et facultativement layer, legend, extra, quantity, band et unit. Les chemins sont relatifs au tableau.</translation>
    </message>
    <message>
        <source>Source and licence of the data, stored in the model file. Left empty, they are taken from the metadata of the layers.</source>
        <translation>Source et licence des données, enregistrées dans le fichier de modèle. Si vide, elles sont tirées des métadonnées des couches.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture du réseau</translation>
    </message>
    <message>
        <source>Suited to the evidence means GGMNet for gravity; for outcrop, networks trained on this map and one pretrained on many other maps; for both, these and gravity in context (with the preset of the paper GGMNet instead). Gravity in context is how well the gravity of a cell fits the outcrop of each class; it is left out where it does no better than its nulls. Nearest outcrop, inverse distance weighting and boosted trees are simple methods that perform best in some areas. The others use gravity: GGMNet is the network of the paper, the U-shape its baseline, the ablations B to D add its parts one by one; FasterSeg, FC-HarDNet-70 and HRNet-V1-W32 are by other authors.</source>
        <translation>« Adaptée aux sources d&#x27;information » signifie GGMNet pour la gravimétrie ; pour les affleurements, des réseaux entraînés sur cette carte et un autre préentraîné sur de nombreuses autres cartes ; pour les deux, ceux-ci et la gravimétrie en contexte (avec le préréglage de l&#x27;article, GGMNet à sa place). La gravimétrie en contexte est l&#x27;accord de la gravimétrie d&#x27;une cellule avec les affleurements de chaque classe ; elle est écartée si elle ne fait pas mieux que ses champs témoins. L&#x27;affleurement le plus proche, la pondération inverse à la distance et les arbres boostés sont des méthodes simples, les meilleures dans certaines zones. Les autres utilisent la gravimétrie : GGMNet est le réseau de l&#x27;article, le réseau en U sa référence, les ablations B à D ajoutent ses éléments un par un ; FasterSeg, FC-HarDNet-70 et HRNet-V1-W32 sont dus à d&#x27;autres auteurs.</translation>
    </message>
    <message>
        <source>Model to fine-tune</source>
        <translation>Modèle à affiner</translation>
    </message>
    <message>
        <source>Starts from this trained model. Network and bands are those of the model, and classes of the same name are kept. Without one, GGMNet starts from weights trained on simulated surveys where bands, height and depth are the usual ones; with the preset &#x27;as in the paper&#x27; it starts from random weights.</source>
        <translation>Part de ce modèle entraîné. Le réseau et les bandes sont ceux du modèle, et les classes de même nom sont conservées. Sans lui, GGMNet part de poids entraînés sur des levés simulés si les bandes, la hauteur et la profondeur sont celles par défaut ; avec le préréglage « comme dans l&#x27;article », de poids aléatoires.</translation>
    </message>
    <message>
        <source>The layers of the network, as written by Search a network architecture. Left empty, those of the paper at the chosen depth.</source>
        <translation>Les couches du réseau, telles qu&#x27;écrites par « Rechercher une architecture de réseau ». Si vide, celles de l&#x27;article à la profondeur choisie.</translation>
    </message>
    <message>
        <source>16 to 24, for ggmnet and its ablations. Deeper networks train more slowly.</source>
        <translation>16 à 24, pour ggmnet et ses ablations. Les réseaux plus profonds s&#x27;entraînent plus lentement.</translation>
    </message>
    <message>
        <source>Outcrop networks in the ensemble</source>
        <translation>Réseaux d&#x27;affleurement dans l&#x27;ensemble</translation>
    </message>
    <message>
        <source>Each is trained on a different part of the outcrop with its own seed, in about a minute. The more there are, the less the map depends on chance.</source>
        <translation>Chacun est entraîné sur une partie différente des affleurements avec sa propre graine, en une minute environ. Plus ils sont nombreux, moins la carte dépend du hasard.</translation>
    </message>
    <message>
        <source>Retrain on all outcrop after testing</source>
        <translation>Réentraîner sur tous les affleurements après le test</translation>
    </message>
    <message>
        <source>The outcrop experts are scored without the test areas and then trained on these too, so the final map uses all known outcrop.</source>
        <translation>Les experts d&#x27;affleurement sont évalués sans les zones de test, puis entraînés aussi sur celles-ci ; la carte finale utilise ainsi tous les affleurements connus.</translation>
    </message>
    <message>
        <source>Store the model in half precision</source>
        <translation>Enregistrer le modèle en demi-précision</translation>
    </message>
    <message>
        <source>Halves the size of the model file. Weights change by at most 0.05 %.</source>
        <translation>Réduit de moitié la taille du fichier de modèle. Les poids changent d&#x27;au plus 0,05 %.</translation>
    </message>
    <message>
        <source>Time limit (minutes, 0 = from the preset)</source>
        <translation>Limite de temps (minutes, 0 = selon le préréglage)</translation>
    </message>
    <message>
        <source>Training ends after this time with the best model so far.</source>
        <translation>L&#x27;entraînement s&#x27;arrête après cette durée, avec le meilleur modèle obtenu jusque-là.</translation>
    </message>
    <message>
        <source>Training steps (0 = from the preset)</source>
        <translation>Étapes d&#x27;entraînement (0 = selon le préréglage)</translation>
    </message>
    <message>
        <source>Number of batches to train on.</source>
        <translation>Nombre de lots sur lesquels entraîner.</translation>
    </message>
    <message>
        <source>Windows per batch (0 = from the preset)</source>
        <translation>Fenêtres par lot (0 = selon le préréglage)</translation>
    </message>
    <message>
        <source>Total over all processes. Halved automatically if memory runs out.</source>
        <translation>Total sur tous les processus. Divisé par deux automatiquement si la mémoire est insuffisante.</translation>
    </message>
    <message>
        <source>Test whether gravity helps</source>
        <translation>Tester l&#x27;apport de la gravimétrie</translation>
    </message>
    <message>
        <source>Compares what gravity adds with what null fields add: the same gravity mirrored, rotated or shifted, which carries no information about the local rocks. The paper has no such test, and its preset makes none. The result is part of the verdict that opens the report. It takes a quarter of a minute; gravity in context is always tested.</source>
        <translation>Compare ce qu&#x27;apporte la gravimétrie à ce qu&#x27;apportent des champs témoins : la même gravimétrie, mise en miroir, tournée ou décalée, qui ne porte aucune information sur les roches locales. L&#x27;article n&#x27;a pas de tel test, et son préréglage n&#x27;en fait aucun. Le résultat fait partie du verdict en tête du rapport. Cela prend un quart de minute ; la gravimétrie en contexte est toujours testée.</translation>
    </message>
    <message>
        <source>Number of null fields</source>
        <translation>Nombre de champs témoins</translation>
    </message>
    <message>
        <source>The smallest p-value that the test can report is 1 / (1 + number).</source>
        <translation>La plus petite valeur p que le test peut donner est 1 / (1 + nombre).</translation>
    </message>
    <message>
        <source>Train a fold classifier</source>
        <translation>Entraîner un classificateur de plis</translation>
    </message>
    <message>
        <source>fold,picture,photograph,deep learning,transfer learning,resnet,classification</source>
        <translation>pli,image,photographie,apprentissage profond,apprentissage par transfert,resnet,classification</translation>
    </message>
    <message>
        <source>Trains a model that tells classes of folds apart in photographs and drawings.</source>
        <translation>Entraîne un modèle qui distingue des classes de plis sur des photographies et des dessins.</translation>
    </message>
    <message>
        <source>Reads the pictures that a layer names, or a folder with one folder of pictures for each class, and compares shallow methods with a residual network (Abdallah 2021). Pictures of one outcrop are all learned from or none, so that the test is on outcrops that the model has not met. The report has the accuracy of every method with its interval, the confusion matrix, the pictures that were taken for another class, and the places that the network looks at. A training that was cancelled is resumed where the same one is run again.</source>
        <translation>Lit les images que nomme une couche, ou un dossier avec un dossier d&#x27;images par classe, et compare des méthodes peu profondes à un réseau résiduel (Abdallah 2021). Les images d&#x27;un affleurement sont toutes apprises ou aucune, de sorte que le test porte sur des affleurements que le modèle n&#x27;a pas rencontrés. Le rapport donne l&#x27;exactitude de chaque méthode avec son intervalle, la matrice de confusion, les images prises pour une autre classe et les endroits que le réseau regarde. Un entraînement annulé reprend quand le même est relancé.</translation>
    </message>
    <message>
        <source>Field of the classes</source>
        <translation>Champ des classes</translation>
    </message>
    <message>
        <source>Left empty, the field class or shape. In a folder the folders&#x27; names are the classes.</source>
        <translation>Laissé vide : le champ class ou shape. Dans un dossier, les noms des dossiers sont les classes.</translation>
    </message>
    <message>
        <source>Field of the outcrops</source>
        <translation>Champ des affleurements</translation>
    </message>
    <message>
        <source>Pictures of one outcrop are alike: all of them are learned from, or none. Without it the accuracy is overestimated where an outcrop is shown twice.</source>
        <translation>Les images d&#x27;un affleurement se ressemblent : toutes sont apprises, ou aucune. Sans ce champ, l&#x27;exactitude est surestimée là où un affleurement est montré deux fois.</translation>
    </message>
    <message>
        <source>Suited to the evidence takes the best shallow method or a ResNet18 of half width, whichever is right more often on the validation set. The larger networks are for many pictures, or for weights that were trained on photographs (WEIGHTS); they need a GPU or patience.</source>
        <translation>« Adaptée aux sources d&#x27;information » prend la meilleure méthode peu profonde ou un ResNet18 de demi-largeur, selon ce qui est le plus souvent juste sur l&#x27;ensemble de validation. Les réseaux plus grands conviennent à beaucoup d&#x27;images, ou à des poids entraînés sur des photographies (WEIGHTS) ; il leur faut un GPU ou de la patience.</translation>
    </message>
    <message>
        <source>The classifier with its card.</source>
        <translation>Le classificateur avec sa fiche.</translation>
    </message>
    <message>
        <source>Methods, errors and pictures, to read in a browser.</source>
        <translation>Méthodes, erreurs et images, à lire dans un navigateur.</translation>
    </message>
    <message>
        <source>Quick takes 30 epochs of views that keep the fold in the picture. As Abdallah (2021) takes 80 of his crops, shifts, rotations and colours; pictures then keep their colour, so that the plugin&#x27;s weights, which have seen none, do not serve. Epochs and weights of your own come first.</source>
        <translation>« Rapide » prend 30 époques de vues qui gardent le pli dans l&#x27;image. « Comme Abdallah (2021) » en prend 80, avec ses recadrages, décalages, rotations et couleurs ; les images gardent alors leur couleur, de sorte que les poids de l&#x27;extension, qui n&#x27;en ont vu aucune, ne servent pas. Un nombre d&#x27;époques et des poids de votre choix l&#x27;emportent.</translation>
    </message>
    <message>
        <source>Begin with the plugin&#x27;s weights</source>
        <translation>Commencer par les poids de l&#x27;extension</translation>
    </message>
    <message>
        <source>The ResNet18 of half width begins with weights that were trained on simulated pictures of folds, and needs fewer of yours.</source>
        <translation>Le ResNet18 de demi-largeur commence par des poids entraînés sur des images de plis simulées, et demande moins des vôtres.</translation>
    </message>
    <message>
        <source>Weights to begin from</source>
        <translation>Poids de départ</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>Poids (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Of the chosen architecture, as torchvision publishes them. Nothing but numbers is read of the file.</source>
        <translation>De l&#x27;architecture choisie, tels que torchvision les publie. Seuls des nombres sont lus dans le fichier.</translation>
    </message>
    <message>
        <source>Share held out for testing (0 to 1)</source>
        <translation>Part réservée au test (0 à 1)</translation>
    </message>
    <message>
        <source>The same share of the rest calibrates the probabilities.</source>
        <translation>La même part du reste calibre les probabilités.</translation>
    </message>
    <message>
        <source>Epochs (0 = as the preset says)</source>
        <translation>Époques (0 = selon le préréglage)</translation>
    </message>
    <message>
        <source>How often the network sees every picture.</source>
        <translation>Combien de fois le réseau voit chaque image.</translation>
    </message>
    <message>
        <source>Side of the reduced pictures (pixels)</source>
        <translation>Côté des images réduites (pixels)</translation>
    </message>
    <message>
        <source>Pictures become squares of this side. A larger one shows thinner beds, and takes longer.</source>
        <translation>Les images deviennent des carrés de ce côté. Un côté plus grand montre des bancs plus minces, et prend plus de temps.</translation>
    </message>
    <message>
        <source>Halves the size of a network&#x27;s file. Weights change by at most 0.05 %.</source>
        <translation>Divise par deux la taille du fichier d&#x27;un réseau. Les poids changent de 0,05 % au plus.</translation>
    </message>
    <message>
        <source>Transform a magnetic anomaly</source>
        <translation>Transformer une anomalie magnétique</translation>
    </message>
    <message>
        <source>magnetics,magnetic,reduction to the pole,rtp,analytic signal,tilt,vertical derivative,pseudo-gravity,igrf,nt</source>
        <translation>magnétisme,magnétique,réduction au pôle,rtp,signal analytique,angle d&#x27;inclinaison,dérivée verticale,pseudo-gravité,igrf,nt</translation>
    </message>
    <message>
        <source>Reduces a magnetic anomaly to the pole and derives analytic signal and tilt from it.</source>
        <translation>Réduit une anomalie magnétique au pôle et en tire le signal analytique et l&#x27;angle d&#x27;inclinaison.</translation>
    </message>
    <message>
        <source>Gives the anomaly, in nT, that the same rocks would have at the magnetic pole, where it lies over them; the direction of the Earth&#x27;s field is that of the IGRF at the middle of the raster on the date of the survey, or is given. The rocks are taken to be magnetised along it: strong remanence leaves shifted anomalies, and the analytic signal is then the safer guide. At low latitudes damping keeps noise and the unknown field beyond the raster from growing into stripes, at the price of weaker bodies that lie along the declination. Empty cells are filled for the filter and stay empty in the result.</source>
        <translation>Donne l&#x27;anomalie, en nT, que les mêmes roches auraient au pôle magnétique, où elle se trouve à leur aplomb ; la direction du champ terrestre est celle de l&#x27;IGRF au milieu du raster à la date du levé, ou est donnée. Les roches sont supposées aimantées selon elle : une forte rémanence laisse des anomalies décalées, et le signal analytique est alors le guide le plus sûr. Aux basses latitudes, l&#x27;amortissement empêche le bruit et le champ inconnu au-delà du raster de grandir en bandes, au prix d&#x27;un affaiblissement des corps allongés selon la déclinaison. Les cellules vides sont remplies pour le filtre et restent vides dans le résultat.</translation>
    </message>
    <message>
        <source>A raster of the total-field magnetic anomaly in nT, the reference field subtracted.</source>
        <translation>Un raster de l&#x27;anomalie magnétique du champ total en nT, le champ de référence soustrait.</translation>
    </message>
    <message>
        <source>Reduction to the pole</source>
        <translation>Réduction au pôle</translation>
    </message>
    <message>
        <source>The anomaly reduced to the pole, in nT.</source>
        <translation>L&#x27;anomalie réduite au pôle, en nT.</translation>
    </message>
    <message>
        <source>Analytic signal</source>
        <translation>Signal analytique</translation>
    </message>
    <message>
        <source>Length of the gradient of the anomaly as measured, in nT/m: largest over edges.</source>
        <translation>Longueur du gradient de l&#x27;anomalie mesurée, en nT/m : la plus grande au-dessus des bords.</translation>
    </message>
    <message>
        <source>First vertical derivative</source>
        <translation>Première dérivée verticale</translation>
    </message>
    <message>
        <source>Of the anomaly reduced to the pole, in nT/m: it sharpens shallow bodies.</source>
        <translation>De l&#x27;anomalie réduite au pôle, en nT/m : elle précise les corps peu profonds.</translation>
    </message>
    <message>
        <source>Tilt angle</source>
        <translation>Angle d&#x27;inclinaison (tilt)</translation>
    </message>
    <message>
        <source>Of the anomaly reduced to the pole, in radians: weak and strong bodies alike.</source>
        <translation>De l&#x27;anomalie réduite au pôle, en radians : les corps faibles comme les forts.</translation>
    </message>
    <message>
        <source>Pseudo-gravity</source>
        <translation>Pseudo-gravité</translation>
    </message>
    <message>
        <source>Gravity that the magnetised rocks would have at 100 kg/m³ for each A/m, in mGal, without its unknown level.</source>
        <translation>Gravité que les roches aimantées auraient à 100 kg/m³ par A/m, en mGal, sans son niveau inconnu.</translation>
    </message>
    <message>
        <source>Band of the magnetic raster</source>
        <translation>Bande du raster magnétique</translation>
    </message>
    <message>
        <source>Damping at low latitudes (0 = none)</source>
        <translation>Amortissement aux basses latitudes (0 = aucun)</translation>
    </message>
    <message>
        <source>No wave is amplified by more than 1 / (2 damping): tenfold at 0.05.</source>
        <translation>Aucune onde n&#x27;est amplifiée de plus de 1 / (2 amortissement) : dix fois à 0,05.</translation>
    </message>
    <message>
        <source>It holds the centre of no cell of the gravity raster. Draw it larger, or remove it.</source>
        <translation>Elle ne contient le centre d&#x27;aucune cellule du raster gravimétrique. Dessinez-la plus grande, ou supprimez-la.</translation>
    </message>
    <message>
        <source>It lies outside the gravity raster {raster}. Remove it, or choose a raster that holds it.</source>
        <translation>Elle est hors du raster gravimétrique {raster}. Supprimez-la, ou choisissez un raster qui la contient.</translation>
    </message>
    <message>
        <source>{share:.0f} % of it lie outside the gravity raster.</source>
        <translation>{share:.0f} % de sa surface est hors du raster gravimétrique.</translation>
    </message>
    <message>
        <source>There is no area. Choose a layer of areas, or a table with a row for each.</source>
        <translation>Il n&#x27;y a aucune zone. Choisissez une couche de zones, ou un tableau avec une ligne pour chacune.</translation>
    </message>
    <message>
        <source>The folder already holds {file}, which was not written for an area.</source>
        <translation>Le dossier contient déjà {file}, qui n&#x27;a pas été écrit pour une zone.</translation>
    </message>
    <message>
        <source>Choose another folder, or give the area another name.</source>
        <translation>Choisissez un autre dossier, ou donnez un autre nom à la zone.</translation>
    </message>
    <message>
        <source>An area is cut out of a raster&#x27;s cells, and no raster is given. Choose a gravity raster.</source>
        <translation>Une zone est découpée dans les cellules d&#x27;un raster, et aucun raster n&#x27;est donné. Choisissez un raster gravimétrique.</translation>
    </message>
    <message>
        <source>None of its cells has data and lies under cover: there is nothing to predict.</source>
        <translation>Aucune de ses cellules n&#x27;a de données sous couverture : il n&#x27;y a rien à prédire.</translation>
    </message>
    <message>
        <source>It has no outline. Draw its polygon, or remove it from the layer.</source>
        <translation>Elle n&#x27;a pas de contour. Dessinez son polygone, ou supprimez-la de la couche.</translation>
    </message>
    <message>
        <source>&#x27;{text}&#x27; is no extent. Write west,east,south,north [EPSG:code].</source>
        <translation>« {text} » n&#x27;est pas une emprise. Écrivez ouest,est,sud,nord [EPSG:code].</translation>
    </message>
    <message>
        <source>&#x27;{text}&#x27; is neither a polygon layer with a CRS nor WKT. Correct the column area.</source>
        <translation>« {text} » n&#x27;est ni une couche de polygones avec un SCR, ni du WKT. Corrigez la colonne area.</translation>
    </message>
    <message>
        <source>area {number}</source>
        <translation>zone {number}</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Chaînes de traitement</translation>
    </message>
    <message>
        <source>Bouguer anomaly to bedrock polygons</source>
        <translation>De l&#x27;anomalie de Bouguer aux polygones du substratum</translation>
    </message>
    <message>
        <source>Separates the residual Bouguer anomaly and predicts the bedrock under the cover with a trained model: class raster, confidence, composite map and polygons.</source>
        <translation>Sépare l&#x27;anomalie de Bouguer résiduelle et prédit le substratum sous la couverture avec un modèle entraîné : raster de classes, confiance, carte composite et polygones.</translation>
    </message>
    <message>
        <source>Train, predict and evaluate</source>
        <translation>Entraîner, prédire et évaluer</translation>
    </message>
    <message>
        <source>Trains a model on the outcrop of the geological map, predicts under its cover, and compares the prediction with a raster of the true bedrock. Writes the model, the maps and two reports.</source>
        <translation>Entraîne un modèle sur les affleurements de la carte géologique, prédit sous sa couverture, et compare la prédiction à un raster du substratum réel. Écrit le modèle, les cartes et deux rapports.</translation>
    </message>
    <message>
        <source>Residual, windows and prediction</source>
        <translation>Résiduelle, fenêtres et prédiction</translation>
    </message>
    <message>
        <source>Shows each step by itself: the residual Bouguer anomaly, the multi-scale windows and the prediction, which is confined to the windows.</source>
        <translation>Montre chaque étape séparément : l&#x27;anomalie de Bouguer résiduelle, les fenêtres multi-échelles et la prédiction, limitée à ces fenêtres.</translation>
    </message>
    <message>
        <source>Gravity stations to bedrock map</source>
        <translation>Des stations gravimétriques à la carte du substratum</translation>
    </message>
    <message>
        <source>Makes a grid of gravity stations, with its expected error and the stations that contradict their neighbours, and predicts the bedrock under the cover from it with a trained model. Choose the cell size that the model was trained at.</source>
        <translation>Fait une grille à partir de stations gravimétriques, avec son erreur attendue et les stations qui contredisent leurs voisines, et en prédit le substratum sous la couverture avec un modèle entraîné. Choisissez la taille de cellule à laquelle le modèle a été entraîné.</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>Rapport d&#x27;entraînement</translation>
    </message>
    <message>
        <source>Evaluation report</source>
        <translation>Rapport d&#x27;évaluation</translation>
    </message>
    <message>
        <source>{label}: {name} is a vector layer, but a raster is needed. Choose a raster, or make one of the points with Grid gravity stations.</source>
        <translation>{label} : {name} est une couche vecteur, mais il faut un raster. Choisissez un raster, ou faites-en un des points avec Mailler des stations gravimétriques.</translation>
    </message>
    <message>
        <source>{label}: {name} has no coordinate reference system. Set it (Layer &gt; Set CRS of Layer(s)), or use Import a grid with its parameter CRS, and run this again.</source>
        <translation>{label} : {name} n&#x27;a pas de système de coordonnées de référence. Définissez-le (Couche &gt; Définir le SCR de la (des) couche(s)), ou utilisez « Importer une grille » avec son paramètre CRS, et relancez.</translation>
    </message>
    <message>
        <source>{label}: {name} has no coordinate reference system. Set it (Layer &gt; Set CRS of Layer(s)) and run this again.</source>
        <translation>{label} : {name} n&#x27;a pas de système de coordonnées de référence. Définissez-le (Couche &gt; Définir le SCR des couches) et relancez ce traitement.</translation>
    </message>
    <message>
        <source>{label}: this is not a vector layer. Choose a layer or give the path of a file; for a part of a layer, &#x27;file|subset=expression&#x27;.</source>
        <translation>{label} : ce n&#x27;est pas une couche vecteur. Choisissez une couche ou donnez le chemin d&#x27;un fichier ; pour une partie d&#x27;une couche, « fichier|subset=expression ».</translation>
    </message>
    <message>
        <source>{label}: {name} is empty. Choose a layer with features, or clear its filter or selection.</source>
        <translation>{label} : {name} est vide. Choisissez une couche qui contient des entités, ou effacez son filtre ou sa sélection.</translation>
    </message>
    <message>
        <source>{label}: {name} holds no points. Choose the layer of the collars, or make points of it (Vector &gt; Geometry Tools &gt; Centroids).</source>
        <translation>{label} : {name} ne contient pas de points. Choisissez la couche des têtes de forage, ou faites-en des points (Vecteur &gt; Outils de géométrie &gt; Centroïdes).</translation>
    </message>
    <message>
        <source>{label} are read by the legend of the geological map. Choose a map.</source>
        <translation>{label} : leur lecture suit la légende de la carte géologique. Choisissez une carte.</translation>
    </message>
    <message>
        <source>{label}: no field is selected. Choose one of {fields}.</source>
        <translation>{label} : aucun champ n&#x27;est sélectionné. Choisissez parmi {fields}.</translation>
    </message>
    <message>
        <source>{label}: {name} has no field &#x27;{field}&#x27;. Choose one of {fields}.</source>
        <translation>{label} : {name} n&#x27;a pas de champ « {field} ». Choisissez parmi {fields}.</translation>
    </message>
    <message>
        <source>{name} does not overlap {main}. Choose layers of the same area, and check their coordinate reference systems.</source>
        <translation>{name} et {main} ne se recouvrent pas. Choisissez des couches de la même zone, et vérifiez leurs systèmes de coordonnées de référence.</translation>
    </message>
    <message>
        <source>The model uses outcrop, but no geological map is given. Choose a geological map, or a model that uses gravity alone.</source>
        <translation>Le modèle utilise les affleurements, mais aucune carte géologique n&#x27;est fournie. Choisissez une carte géologique, ou un modèle qui utilise la gravimétrie seule.</translation>
    </message>
    <message>
        <source>The model was trained on {wanted} bands of further rasters ({names}), but {given} are given. Choose them under Advanced Parameters &gt; Further rasters, or choose another model.</source>
        <translation>Le modèle a été entraîné sur {wanted} bandes d&#x27;autres rasters ({names}), mais {given} sont fournies. Choisissez-les dans Paramètres avancés &gt; Autres rasters, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>There is no device &#x27;{wish}&#x27;. Use auto, cpu, cuda or cuda:0.</source>
        <translation>Il n&#x27;y a pas de périphérique « {wish} ». Utilisez auto, cpu, cuda ou cuda:0.</translation>
    </message>
    <message>
        <source>{label} needs a geological map. Choose one, or skip {label}.</source>
        <translation>« {label} » nécessite une carte géologique. Choisissez-en une, ou ignorez « {label} ».</translation>
    </message>
    <message>
        <source>As the file declares, otherwise Bouguer anomaly</source>
        <translation>Selon le fichier, sinon anomalie de Bouguer</translation>
    </message>
    <message>
        <source>Observed gravity</source>
        <translation>Gravité observée</translation>
    </message>
    <message>
        <source>An anomaly</source>
        <translation>Une anomalie</translation>
    </message>
    <message>
        <source>As the file declares, otherwise mGal</source>
        <translation>Selon le fichier, sinon mGal</translation>
    </message>
    <message>
        <source>µm/s² (gravity units)</source>
        <translation>µm/s² (unités gravimétriques)</translation>
    </message>
    <message>
        <source>m (heights)</source>
        <translation>m (altitudes)</translation>
    </message>
    <message>
        <source>Least-squares collocation</source>
        <translation>Collocation par moindres carrés</translation>
    </message>
    <message>
        <source>Minimum curvature</source>
        <translation>Courbure minimale</translation>
    </message>
    <message>
        <source>Nearest station</source>
        <translation>Station la plus proche</translation>
    </message>
    <message>
        <source>By the column&#x27;s name, otherwise m</source>
        <translation>D&#x27;après le nom de la colonne, sinon m</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Mètres</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Pieds</translation>
    </message>
    <message>
        <source>Smooth continuation (biharmonic)</source>
        <translation>Prolongement lisse (biharmonique)</translation>
    </message>
    <message>
        <source>Repeat the values at the edge</source>
        <translation>Répéter les valeurs du bord</translation>
    </message>
    <message>
        <source>Line drawing</source>
        <translation>Dessin au trait</translation>
    </message>
    <message>
        <source>Coloured section</source>
        <translation>Coupe en couleurs</translation>
    </message>
    <message>
        <source>Rock face</source>
        <translation>Paroi rocheuse</translation>
    </message>
    <message>
        <source>As the file shows, otherwise absolute</source>
        <translation>Comme le montre le fichier, sinon absolue</translation>
    </message>
    <message>
        <source>Absolute gravity (IGSN71 or later)</source>
        <translation>Gravité absolue (IGSN71 ou plus récent)</translation>
    </message>
    <message>
        <source>Potsdam system (14 mGal too high)</source>
        <translation>Système de Potsdam (14 mGal de trop)</translation>
    </message>
    <message>
        <source>Interpolate for the filter</source>
        <translation>Interpoler pour le filtre</translation>
    </message>
    <message>
        <source>Stop if there are any</source>
        <translation>S&#x27;arrêter s&#x27;il y en a</translation>
    </message>
    <message>
        <source>GRS67 (surveys of the 1970s)</source>
        <translation>GRS67 (levés des années 1970)</translation>
    </message>
    <message>
        <source>International formula of 1930</source>
        <translation>Formule internationale de 1930</translation>
    </message>
    <message>
        <source>Normal gravity at the height (closed form)</source>
        <translation>Gravité normale à la hauteur (forme fermée)</translation>
    </message>
    <message>
        <source>Series of second order</source>
        <translation>Série du second ordre</translation>
    </message>
    <message>
        <source>Spherical cap (Bullard B)</source>
        <translation>Calotte sphérique (Bullard B)</translation>
    </message>
    <message>
        <source>Infinite slab</source>
        <translation>Plateau infini</translation>
    </message>
    <message>
        <source>Of the same rocks in two surveys of three</source>
        <translation>Des mêmes roches dans deux levés sur trois</translation>
    </message>
    <message>
        <source>Of the same rocks</source>
        <translation>Des mêmes roches</translation>
    </message>
    <message>
        <source>Of other rocks</source>
        <translation>D&#x27;autres roches</translation>
    </message>
    <message>
        <source>Spatial blocks</source>
        <translation>Blocs spatiaux</translation>
    </message>
    <message>
        <source>Random windows, as in the paper</source>
        <translation>Fenêtres aléatoires, comme dans l&#x27;article</translation>
    </message>
    <message>
        <source>The test areas below</source>
        <translation>Les zones de test ci-dessous</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Selon le préréglage</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>Comme dans l&#x27;article</translation>
    </message>
    <message>
        <source>As Abdallah (2021)</source>
        <translation>Comme Abdallah (2021)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Single precision (fp32)</source>
        <translation>Simple précision (fp32)</translation>
    </message>
    <message>
        <source>Brain floating point (bf16)</source>
        <translation>Virgule flottante « brain » (bf16)</translation>
    </message>
    <message>
        <source>Half precision (fp16)</source>
        <translation>Demi-précision (fp16)</translation>
    </message>
    <message>
        <source>Residual and derivatives</source>
        <translation>Anomalie résiduelle et dérivées</translation>
    </message>
    <message>
        <source>Colour image of the paper</source>
        <translation>Image en couleurs de l&#x27;article</translation>
    </message>
    <message>
        <source>Vertical derivative</source>
        <translation>Dérivée verticale</translation>
    </message>
    <message>
        <source>Horizontal gradient</source>
        <translation>Gradient horizontal</translation>
    </message>
    <message>
        <source>Between 10 and 40 km of continuation</source>
        <translation>Entre 10 et 40 km de prolongement</translation>
    </message>
    <message>
        <source>Between 40 and 120 km of continuation</source>
        <translation>Entre 40 et 120 km de prolongement</translation>
    </message>
    <message>
        <source>Less a Gaussian regional field of 100 km</source>
        <translation>Moins un champ régional gaussien de 100 km</translation>
    </message>
    <message>
        <source>Less a Butterworth regional field of 100 km</source>
        <translation>Moins un champ régional de Butterworth de 100 km</translation>
    </message>
    <message>
        <source>Less a polynomial trend of degree 2</source>
        <translation>Moins une tendance polynomiale de degré 2</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplications-additions</translation>
    </message>
    <message>
        <source>The model&#x27;s main scale</source>
        <translation>L&#x27;échelle principale du modèle</translation>
    </message>
    <message>
        <source>All scales of the model</source>
        <translation>Toutes les échelles du modèle</translation>
    </message>
    <message>
        <source>All evidence of the model</source>
        <translation>Toutes les sources d&#x27;information du modèle</translation>
    </message>
    <message>
        <source>Suited to the evidence</source>
        <translation>Adaptée aux sources d&#x27;information</translation>
    </message>
    <message>
        <source>Networks on outcrop</source>
        <translation>Réseaux sur les affleurements</translation>
    </message>
    <message>
        <source>Nearest outcrop</source>
        <translation>Affleurement le plus proche</translation>
    </message>
    <message>
        <source>Inverse distance weighting</source>
        <translation>Pondération inverse à la distance</translation>
    </message>
    <message>
        <source>Boosted trees</source>
        <translation>Arbres boostés</translation>
    </message>
    <message>
        <source>U-shaped baseline of GGMNet</source>
        <translation>Référence en U de GGMNet</translation>
    </message>
    <message>
        <source>GGMNet, ablation B</source>
        <translation>GGMNet, ablation B</translation>
    </message>
    <message>
        <source>GGMNet, ablation C</source>
        <translation>GGMNet, ablation C</translation>
    </message>
    <message>
        <source>GGMNet, ablation D</source>
        <translation>GGMNet, ablation D</translation>
    </message>
    <message>
        <source>Gravity in context</source>
        <translation>Gravimétrie en contexte</translation>
    </message>
    <message>
        <source>Shallow methods</source>
        <translation>Méthodes peu profondes</translation>
    </message>
    <message>
        <source>ResNet18 of half width</source>
        <translation>ResNet18 de demi-largeur</translation>
    </message>
    <message>
        <source>With gravity in context</source>
        <translation>Avec la gravimétrie en contexte</translation>
    </message>
    <message>
        <source>No test</source>
        <translation>Aucun test</translation>
    </message>
    <message>
        <source>The engine was installed by another version of the plugin ({n} packages differ, such as {first}). It is used until you update it: Raster &gt; Concealed Bedrock &gt; Install the engine…</source>
        <translation>Le moteur a été installé par une autre version de l&#x27;extension ({n} paquets diffèrent, par exemple {first}). Il est utilisé jusqu&#x27;à ce que vous le mettiez à jour : Raster &gt; Concealed Bedrock &gt; Installer le moteur…</translation>
    </message>
    <message>
        <source>the options</source>
        <translation>les options</translation>
    </message>
    <message>
        <source>the plugin&#x27;s installer</source>
        <translation>l&#x27;installateur de l&#x27;extension</translation>
    </message>
    <message>
        <source>The engine is not installed.</source>
        <translation>Le moteur n&#x27;est pas installé.</translation>
    </message>
    <message>
        <source>Choose Raster &gt; Concealed Bedrock &gt; Install the engine…, or set CONCEALED_BEDROCK_PYTHON to a Python that has its packages.</source>
        <translation>Choisissez Raster &gt; Concealed Bedrock &gt; Installer le moteur…, ou définissez CONCEALED_BEDROCK_PYTHON sur un Python qui possède ses paquets.</translation>
    </message>
    <message>
        <source>The engine&#x27;s Python {python}, set by {source}, does not exist.</source>
        <translation>Le Python du moteur {python}, défini par {source}, n&#x27;existe pas.</translation>
    </message>
    <message>
        <source>Correct it in Settings &gt; Options &gt; Concealed Bedrock, or install the engine again.</source>
        <translation>Corrigez-le dans Préférences &gt; Options &gt; Concealed Bedrock, ou réinstallez le moteur.</translation>
    </message>
    <message>
        <source>The job cannot be written to {folder}: {reason}. Free some space there.</source>
        <translation>La tâche ne peut pas être écrite dans {folder} : {reason}. Libérez-y de l&#x27;espace.</translation>
    </message>
    <message>
        <source>The engine&#x27;s Python {python} cannot be started: {reason}. Install the engine again.</source>
        <translation>Le Python du moteur {python} ne peut pas être démarré : {reason}. Réinstallez le moteur.</translation>
    </message>
    <message>
        <source>The full output of the engine is in View &gt; Panels &gt; Log Messages &gt; {name}.</source>
        <translation>La sortie complète du moteur se trouve dans Vue &gt; Panneaux &gt; Journal des messages &gt; {name}.</translation>
    </message>
    <message>
        <source>The engine finished, but {path} does not exist. Choose another folder for the output.</source>
        <translation>Le moteur a terminé, mais {path} n&#x27;existe pas. Choisissez un autre dossier pour la sortie.</translation>
    </message>
    <message>
        <source>The engine crashed in one of its libraries (signal {code}): packages may be damaged or may not suit this machine. Install the engine again; if the problem persists, report it with the log.</source>
        <translation>Le moteur a planté dans une de ses bibliothèques (signal {code}) : des paquets sont peut-être endommagés ou inadaptés à cette machine. Réinstallez le moteur ; si le problème persiste, signalez-le avec le journal.</translation>
    </message>
    <message>
        <source>The engine was terminated from outside, most likely because the machine ran out of memory. Close other programs, or choose a smaller batch, window or extent, and run it again: a training resumes from its last checkpoint.</source>
        <translation>Le moteur a été arrêté de l&#x27;extérieur, très probablement parce que la machine manquait de mémoire. Fermez d&#x27;autres programmes, ou choisissez un lot, une fenêtre ou une emprise plus petits, et relancez : un entraînement reprend à son dernier point de sauvegarde.</translation>
    </message>
    <message>
        <source>The engine ended without a result (exit code {code}). Its output is in View &gt; Panels &gt; Log Messages &gt; Concealed Bedrock; run Check the engine to see what is installed.</source>
        <translation>Le moteur s&#x27;est terminé sans résultat (code de sortie {code}). Sa sortie se trouve dans Vue &gt; Panneaux &gt; Journal des messages &gt; Concealed Bedrock ; exécutez « Tester le moteur » pour voir ce qui est installé.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d&#x27;une minute restante</translation>
    </message>
    <message>
        <source>about {n} minutes left</source>
        <translation>environ {n} minutes restantes</translation>
    </message>
    <message>
        <source>about {n} hours left</source>
        <translation>environ {n} heures restantes</translation>
    </message>
    <message>
        <source>{file} does not exist ({name}). Choose a raster that exists.</source>
        <translation>{file} n&#x27;existe pas ({name}). Choisissez un raster qui existe.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the raster in it.</source>
        <translation>{file} est un dossier. Choisissez le raster qu&#x27;il contient.</translation>
    </message>
    <message>
        <source>{file} is empty. Download or write it again.</source>
        <translation>{file} est vide. Téléchargez-le ou écrivez-le à nouveau.</translation>
    </message>
    <message>
        <source>{file} is a Geosoft grid, which QGIS cannot open. Make a GeoTIFF of it with Import a grid and choose that file.</source>
        <translation>{file} est une grille Geosoft, que QGIS ne peut pas ouvrir. Faites-en un GeoTIFF avec « Importer une grille » et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>{file} is a database of points along lines (ASEG-GDF2 or Geosoft), not a grid. Read it with Import gravity stations, and make a grid with Grid gravity stations.</source>
        <translation>{file} est une base de points le long de lignes (ASEG-GDF2 ou Geosoft), pas une grille. Lisez-la avec « Importer des stations gravimétriques », et faites une grille avec « Mailler des stations gravimétriques ».</translation>
    </message>
    <message>
        <source>{file} contains points in columns. Make a GeoTIFF of them, with Import a grid where they are the nodes of a grid, otherwise with Import and Grid gravity stations, and choose that.</source>
        <translation>{file} contient des points en colonnes. Faites-en un GeoTIFF, avec « Importer une grille » si ce sont les nœuds d&#x27;une grille, sinon avec « Importer des stations gravimétriques » puis « Mailler des stations gravimétriques », et choisissez-le.</translation>
    </message>
    <message>
        <source>{file} is damaged, truncated or not a GeoTIFF. Download or write it again.</source>
        <translation>{file} est endommagé, tronqué ou n&#x27;est pas un GeoTIFF. Téléchargez-le ou écrivez-le à nouveau.</translation>
    </message>
    <message>
        <source>QGIS cannot open {file} as a raster. Make a GeoTIFF of it, such as with Import a grid.</source>
        <translation>QGIS ne peut pas ouvrir {file} comme raster. Faites-en un GeoTIFF, par exemple avec « Importer une grille ».</translation>
    </message>
    <message>
        <source>{label}: {file} contains {number} layers ({names}). Name the one that is wanted, as in &#x27;{file}|layername={first}&#x27;.</source>
        <translation>{label} : {file} contient {number} couches ({names}). Nommez celle qui est voulue, comme dans &#x27;{file}|layername={first}&#x27;.</translation>
    </message>
    <message>
        <source>{file} contains other layers, which would be lost: {names}. Choose another file.</source>
        <translation>{file} contient d&#x27;autres couches, qui seraient perdues : {names}. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} is open in QGIS or another program, with changes that are not saved to the file yet. Remove its layers from the project, or choose another file.</source>
        <translation>{file} est ouvert dans QGIS ou dans un autre programme, avec des modifications qui ne sont pas encore enregistrées dans le fichier. Retirez ses couches du projet, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Bedrock under cover, predicted by the model {name}.</source>
        <translation>Substratum sous couverture, prédit par le modèle {name}.</translation>
    </message>
    <message>
        <source>Trained on: {data}</source>
        <translation>Entraîné sur : {data}</translation>
    </message>
    <message>
        <source>Made from: {layers}</source>
        <translation>Créé à partir de : {layers}</translation>
    </message>
    <message>
        <source>Expected accuracy under the cover: {value:.3f} ({low:.3f}-{high:.3f})</source>
        <translation>Exactitude attendue sous la couverture : {value:.3f} ({low:.3f}-{high:.3f})</translation>
    </message>
    <message>
        <source>Scores of {method}: {scores}</source>
        <translation>Scores de {method} : {scores}</translation>
    </message>
    <message>
        <source>Limits: {text}</source>
        <translation>Limites : {text}</translation>
    </message>
    <message>
        <source>the scores hold for the area of the training, up to {distance} km from outcrop.</source>
        <translation>les scores valent pour la zone d&#x27;entraînement, jusqu&#x27;à {distance} km de l&#x27;affleurement.</translation>
    </message>
    <message>
        <source>chevron</source>
        <translation>chevron</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>sinusoïdale</translation>
    </message>
    <message>
        <source>parabola</source>
        <translation>parabole</translation>
    </message>
    <message>
        <source>semi-ellipse</source>
        <translation>demi-ellipse</translation>
    </message>
    <message>
        <source>box</source>
        <translation>coffre</translation>
    </message>
    <message>
        <source>Confidence: {value}</source>
        <translation>Confiance : {value}</translation>
    </message>
    <message>
        <source>Runner-up: {value}</source>
        <translation>Deuxième classe : {value}</translation>
    </message>
    <message>
        <source>Throw: {value} m</source>
        <translation>Rejet : {value} m</translation>
    </message>
    <message>
        <source>Area: {value} km²</source>
        <translation>Superficie : {value} km²</translation>
    </message>
    <message>
        <source>Depth: {value} m</source>
        <translation>Profondeur : {value} m</translation>
    </message>
    <message>
        <source>It ended in the cover.</source>
        <translation>Il s&#x27;arrête dans la couverture.</translation>
    </message>
    <message>
        <source>In the hole: {value}</source>
        <translation>Dans le forage : {value}</translation>
    </message>
    <message>
        <source>On the map: {value}</source>
        <translation>Sur la carte : {value}</translation>
    </message>
    <message>
        <source>Site {value}</source>
        <translation>Site {value}</translation>
    </message>
    <message>
        <source>Measured: {value}</source>
        <translation>Mesuré : {value}</translation>
    </message>
    <message>
        <source>Predicted from the neighbours: {value}</source>
        <translation>Prédit d’après les voisines : {value}</translation>
    </message>
    <message>
        <source>Off by {value} robust standard deviations</source>
        <translation>Écart de {value} écarts-types robustes</translation>
    </message>
    <message>
        <source>Interlimb angle: {value}°</source>
        <translation>Angle d&#x27;ouverture : {value}°</translation>
    </message>
    <message>
        <source>Shape: {value}</source>
        <translation>Forme : {value}</translation>
    </message>
    <message>
        <source>Ramsay class: {value}</source>
        <translation>Classe de Ramsay : {value}</translation>
    </message>
    <message>
        <source>Anomaly: {value} mGal</source>
        <translation>Anomalie : {value} mGal</translation>
    </message>
    <message>
        <source>Free-air anomaly: {value} mGal</source>
        <translation>Anomalie à l&#x27;air libre : {value} mGal</translation>
    </message>
    <message>
        <source>Height: {value} m</source>
        <translation>Hauteur : {value} m</translation>
    </message>
    <message>
        <source>Mapped outcrop</source>
        <translation>Affleurement cartographié</translation>
    </message>
    <message>
        <source>Predicted under cover</source>
        <translation>Prédit sous couverture</translation>
    </message>
    <message>
        <source>unknown (outside the area of applicability)</source>
        <translation>inconnue (hors du domaine d&#x27;applicabilité)</translation>
    </message>
    <message>
        <source>Outcrop in full colour; predictions are paler, and the fainter, the less certain.</source>
        <translation>Affleurements en couleurs pleines ; les prédictions sont plus pâles, d&#x27;autant plus qu&#x27;elles sont moins certaines.</translation>
    </message>
    <message>
        <source>Confidence (0 to 1)</source>
        <translation>Confiance (0 à 1)</translation>
    </message>
    <message>
        <source>Writing the raster {name} to a temporary GeoTIFF.</source>
        <translation>Écriture du raster {name} dans un GeoTIFF temporaire.</translation>
    </message>
    <message>
        <source>The raster {name} cannot be read. Save it as a GeoTIFF and choose that file.</source>
        <translation>Le raster {name} ne peut pas être lu. Enregistrez-le en GeoTIFF et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The raster cannot be written to {path}. Save it as a GeoTIFF and choose that file.</source>
        <translation>Le raster ne peut pas être écrit dans {path}. Enregistrez-le en GeoTIFF et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The area cannot be saved: {reason}.</source>
        <translation>Impossible d&#x27;enregistrer la zone : {reason}.</translation>
    </message>
    <message>
        <source>Make room on the disk, or map the whole grid.</source>
        <translation>Libérez de l&#x27;espace sur le disque, ou cartographiez toute la grille.</translation>
    </message>
    <message>
        <source>{number} categories of the layer&#x27;s symbols are switched on, and at most {most} are possible. Switch off or merge some, or give a legend file that groups the units.</source>
        <translation>{number} catégories des symboles de la couche sont activées, et {most} au plus sont possibles. Désactivez-en ou fusionnez-en, ou donnez un fichier de légende qui regroupe les unités.</translation>
    </message>
    <message>
        <source>Writing the layer {name} to a temporary GeoPackage.</source>
        <translation>Écriture de la couche {name} dans un GeoPackage temporaire.</translation>
    </message>
    <message>
        <source>The layer {name} cannot be written to a GeoPackage ({reason}). Save it as a GeoPackage and choose that file.</source>
        <translation>La couche {name} ne peut pas être écrite dans un GeoPackage ({reason}). Enregistrez-la en GeoPackage et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>For sample surveys alone: the densities and classes are theirs. Not for real ground.</source>
        <translation>Pour les levés d&#x27;exemple seulement : les densités et les classes sont les leurs. Pas pour un terrain réel.</translation>
    </message>
    <message>
        <source>For South Australia alone, on a grid of about 2 minutes. It reads visible outcrop and gravity; the geological map is needed.</source>
        <translation>Pour l&#x27;Australie-Méridionale seulement, sur une grille d&#x27;environ 2 minutes. Il lit les affleurements visibles et la gravimétrie ; la carte géologique est nécessaire.</translation>
    </message>
    <message>
        <source>Reads the shape of visible outcrop alone, on any map and any classes. It learned from other maps: a model trained on the map at hand reads gravity too, and knows its classes.</source>
        <translation>Lit seulement la forme des affleurements visibles, sur toute carte et pour toutes les classes. Il a été entraîné sur d&#x27;autres cartes : un modèle entraîné sur la carte en question lit aussi la gravimétrie et connaît ses classes.</translation>
    </message>
    <message>
        <source>There is already a model named {name}.</source>
        <translation>Il existe déjà un modèle nommé {name}.</translation>
    </message>
    <message>
        <source>Rename the file first.</source>
        <translation>Renommez d&#x27;abord le fichier.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Donnez un autre nom.</translation>
    </message>
    <message>
        <source>{name} comes with the plugin and cannot be changed.</source>
        <translation>{name} est fourni avec l&#x27;extension et ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Choose a model of your own.</source>
        <translation>Choisissez un de vos modèles.</translation>
    </message>
    <message>
        <source>The band that holds the values. Choose one where the raster has several.</source>
        <translation>La bande qui contient les valeurs. Choisissez-en une si le raster en a plusieurs.</translation>
    </message>
    <message>
        <source>The scales are not pairs of numbers. Give a side and a stride for each scale.</source>
        <translation>Les échelles ne sont pas des paires de nombres. Donnez un côté et un pas pour chaque échelle.</translation>
    </message>
    <message>
        <source>The rule &#x27;{rule}&#x27; of the layer&#x27;s symbols depends on more than the class field and is not used in the legend. Units that match no other rule are cover. Choose the field of the rule, or its two fields joined by a plus, or give a legend file.</source>
        <translation>La règle « {rule} » des symboles de la couche ne dépend pas que du champ de classe et n&#x27;est pas utilisée dans la légende. Les unités qui ne correspondent à aucune autre règle sont de la couverture. Choisissez le champ de la règle, ou ses deux champs reliés par un plus, ou donnez un fichier de légende.</translation>
    </message>
    <message>
        <source>The layer&#x27;s symbols are based on {attribute}, not on the class field, and are not used as a legend.</source>
        <translation>Les symboles de la couche reposent sur {attribute}, et non sur le champ de classe, et ne sont pas utilisés comme légende.</translation>
    </message>
    <message>
        <source>The legend is made of the names that the layer&#x27;s value map gives the codes of the class field. Cenozoic units are cover.</source>
        <translation>La légende est faite des noms que la liste de valeurs de la couche donne aux codes du champ de classe. Les unités cénozoïques sont de la couverture.</translation>
    </message>
    <message>
        <source>All categories of the layer&#x27;s symbols are switched on, so the Cenozoic units are taken as cover. Switch categories off to use these, and only these, as cover.</source>
        <translation>Toutes les catégories des symboles de la couche sont activées : les unités du Cénozoïque sont donc prises comme couverture. Désactivez des catégories pour prendre celles-ci, et elles seules, comme couverture.</translation>
    </message>
    <message>
        <source>The legend is taken from the layer&#x27;s symbols.</source>
        <translation>La légende est tirée des symboles de la couche.</translation>
    </message>
    <message>
        <source>The model is kept in the library: {path}</source>
        <translation>Le modèle est conservé dans la bibliothèque : {path}</translation>
    </message>
    <message>
        <source>A raster of the Bouguer or residual Bouguer anomaly, with a coordinate reference system. It may be left out: the map, the magnetic anomaly or another raster is enough.</source>
        <translation>Un raster de l&#x27;anomalie de Bouguer ou de l&#x27;anomalie de Bouguer résiduelle, avec un système de coordonnées de référence. Il peut être omis : la carte, l&#x27;anomalie magnétique ou un autre raster suffit.</translation>
    </message>
    <message>
        <source>A raster of the Bouguer or residual Bouguer anomaly, with a coordinate reference system.</source>
        <translation>Un raster de l&#x27;anomalie de Bouguer ou de l&#x27;anomalie de Bouguer résiduelle, avec un système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>Cell size without gravity (0 = automatic)</source>
        <translation>Taille des cellules sans gravimétrie (0 = automatique)</translation>
    </message>
    <message>
        <source>In units of the coordinate reference system, metres or degrees. Without gravity, 0 takes the cells of the magnetic anomaly or of the first further raster; with the geological map alone, the cells of the model or some 300 along the longer side.</source>
        <translation>En unités du système de coordonnées de référence, mètres ou degrés. Sans gravimétrie, 0 prend les cellules de l&#x27;anomalie magnétique ou du premier autre raster ; avec la carte géologique seule, celles du modèle ou quelque 300 le long du plus grand côté.</translation>
    </message>
    <message>
        <source>Magnetics, elevation or other rasters of the same area, with all their bands. A prediction matches them by name with the bands the model was trained on.</source>
        <translation>Magnétisme, altitude ou autres rasters de la même zone, avec toutes leurs bandes. Une prédiction les associe par nom aux bandes sur lesquelles le modèle a été entraîné.</translation>
    </message>
    <message>
        <source>A raster of the total-field magnetic anomaly in nT. Its reduction to the pole, the vertical derivative of that and the analytic signal are bands of the model.</source>
        <translation>Un raster de l&#x27;anomalie magnétique du champ total en nT. Sa réduction au pôle, la dérivée verticale de celle-ci et le signal analytique sont des bandes du modèle.</translation>
    </message>
    <message>
        <source>Thickness of the cover (m)</source>
        <translation>Épaisseur de la couverture (m)</translation>
    </message>
    <message>
        <source>A raster of the cover&#x27;s thickness in metres, 0 on outcrop, such as Estimate the depth to bedrock makes. The gravity of the cover is computed and taken off the Bouguer anomaly. A model that was trained with a thickness needs one in the prediction too.</source>
        <translation>Un raster de l&#x27;épaisseur de la couverture en mètres, 0 sur l&#x27;affleurement, tel que le produit Estimer la profondeur du substratum. La gravité de la couverture est calculée et retranchée de l&#x27;anomalie de Bouguer. Un modèle entraîné avec une épaisseur en demande une aussi pour la prédiction.</translation>
    </message>
    <message>
        <source>Faults and contacts</source>
        <translation>Failles et contacts</translation>
    </message>
    <message>
        <source>Lines across which outcrop is not extrapolated: distances go round them, and lines of sight end at them. They are used where they do better than the same lines mirrored, turned or shifted; a model that uses them needs them in the prediction too.</source>
        <translation>Lignes au-delà desquelles l&#x27;affleurement n&#x27;est pas extrapolé : les distances les contournent et les lignes de visée s&#x27;y arrêtent. Elles sont utilisées là où elles font mieux que les mêmes lignes reflétées, tournées ou décalées ; un modèle qui les utilise en a besoin aussi à la prédiction.</translation>
    </message>
    <message>
        <source>Density contrast of the cover (kg/m³)</source>
        <translation>Contraste de densité de la couverture (kg/m³)</translation>
    </message>
    <message>
        <source>Density of the cover less that of the bedrock, with a thickness of the cover: a number such as -400, or pairs of depth in metres and contrast such as 0:-500 1000:-300 3000:-100, between which it changes linearly.</source>
        <translation>Densité de la couverture moins celle du substratum, avec une épaisseur de la couverture : un nombre tel que -400, ou des paires profondeur en mètres et contraste telles que 0:-500 1000:-300 3000:-100, entre lesquelles elle varie linéairement.</translation>
    </message>
    <message>
        <source>Date of the survey</source>
        <translation>Date du levé</translation>
    </message>
    <message>
        <source>A year, or year-month-day, such as 1998-07-01, from 1900 on: the direction of the Earth&#x27;s field is that of the IGRF on this date.</source>
        <translation>Une année, ou année-mois-jour, comme 1998-07-01, à partir de 1900 : la direction du champ terrestre est celle de l&#x27;IGRF à cette date.</translation>
    </message>
    <message>
        <source>Inclination (degrees, -999 = from the date)</source>
        <translation>Inclinaison (degrés, -999 = d&#x27;après la date)</translation>
    </message>
    <message>
        <source>Of the Earth&#x27;s field below the horizontal, negative in the south.</source>
        <translation>Du champ terrestre sous l&#x27;horizontale, négative dans le sud.</translation>
    </message>
    <message>
        <source>Declination (degrees)</source>
        <translation>Déclinaison (degrés)</translation>
    </message>
    <message>
        <source>Of the Earth&#x27;s field from true north eastward. It counts where INCLINATION is given.</source>
        <translation>Du champ terrestre, du nord vrai vers l&#x27;est. Elle compte là où INCLINATION est donnée.</translation>
    </message>
    <message>
        <source>Polygons of the geological map, with a field of ages or units.</source>
        <translation>Polygones de la carte géologique, avec un champ d&#x27;âges ou d&#x27;unités.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Champ de classe</translation>
    </message>
    <message>
        <source>The field of the geological map that holds the age or unit. In a prediction it may be left empty: the field the model was trained on is used.</source>
        <translation>Le champ de la carte géologique qui contient l&#x27;âge ou l&#x27;unité. Pour une prédiction, il peut rester vide : le champ sur lequel le modèle a été entraîné est alors utilisé.</translation>
    </message>
    <message>
        <source>Legends (*.csv *.json)</source>
        <translation>Légendes (*.csv *.json)</translation>
    </message>
    <message>
        <source>A table that assigns each value of the class field to a class, to cover or to outside. Left empty, a prediction uses the legend of its model, where the model has one. Otherwise the layer&#x27;s categorised or rule-based symbols on the field are the legend: categories that are switched off are cover, or the Cenozoic units if all are on. Without such symbols, ages become the periods of the time scale with the Cenozoic as cover, and in any other field each value is a class. The legend decides what is asked: a prediction names the topmost unit that is not cover, which with young units as bedrock is seldom the basement.</source>
        <translation>Un tableau qui attribue chaque valeur du champ de classe à une classe, à la couverture ou à « hors carte ». Si vide, une prédiction utilise la légende de son modèle, s&#x27;il en a une. Sinon, les symboles de la couche sur ce champ, catégorisés ou basés sur des règles, servent de légende : les catégories désactivées sont la couverture, ou les unités du Cénozoïque si toutes sont activées. Sans ces symboles, les âges deviennent les périodes de l&#x27;échelle des temps avec le Cénozoïque comme couverture, et dans tout autre champ chaque valeur est une classe. La légende décide de ce qui est demandé : une prédiction nomme l&#x27;unité la plus haute qui n&#x27;est pas de la couverture, et ce n&#x27;est que rarement le socle si des unités récentes comptent comme substratum.</translation>
    </message>
    <message>
        <source>Points of drillholes, or a table with columns longitude and latitude, or easting and northing in the raster&#x27;s coordinate reference system. A hole that reached bedrock counts as outcrop of its cell in everything: training, distances, tests.</source>
        <translation>Points des forages, ou table avec les colonnes longitude et latitude, ou easting et northing dans le système de coordonnées du raster. Un forage qui a atteint le substratum compte comme affleurement de sa cellule en tout : entraînement, distances, tests.</translation>
    </message>
    <message>
        <source>Class field of the drillholes</source>
        <translation>Champ de classe des forages</translation>
    </message>
    <message>
        <source>The field that holds age, unit or rock of the bedrock. It is read by the legend of the geological map. Left empty, the field called as the map&#x27;s class field.</source>
        <translation>Le champ qui donne l&#x27;âge, l&#x27;unité ou la roche du substratum, lu selon la légende de la carte géologique. Laissé vide : le champ du même nom que le champ de classe de la carte.</translation>
    </message>
    <message>
        <source>yes or no, true or false, 1 or 0. A hole that ended in cover gives no class. Left empty, holes with a class reached it.</source>
        <translation>yes ou no, true ou false, 1 ou 0. Un forage terminé dans la couverture ne donne pas de classe. Laissé vide : les forages qui ont une classe l&#x27;ont atteint.</translation>
    </message>
    <message>
        <source>Weight field of the drillholes</source>
        <translation>Champ de poids des forages</translation>
    </message>
    <message>
        <source>Where several holes lie in a cell, the class of most weight counts. 0 leaves a hole out.</source>
        <translation>Si plusieurs forages se trouvent dans une cellule, la classe de plus grand poids compte. 0 écarte un forage.</translation>
    </message>
    <message>
        <source>Layer of pictures</source>
        <translation>Couche d&#x27;images</translation>
    </message>
    <message>
        <source>Points with a field of the pictures&#x27; paths, such as Create sample fold pictures or Import geotagged photos makes, or a table.</source>
        <translation>Points avec un champ des chemins des images, comme en font « Créer des images de plis d&#x27;exemple » ou « Importer des photos géolocalisées », ou une table.</translation>
    </message>
    <message>
        <source>Field of the pictures&#x27; paths</source>
        <translation>Champ des chemins des images</translation>
    </message>
    <message>
        <source>Left empty, the field picture, photo, image, path, file or filename. Relative paths begin at the folder of the layer or of the project.</source>
        <translation>Laissé vide : le champ picture, photo, image, path, file ou filename. Les chemins relatifs partent du dossier de la couche ou de celui du projet.</translation>
    </message>
    <message>
        <source>Folder of pictures (in place of the layer)</source>
        <translation>Dossier d&#x27;images (au lieu de la couche)</translation>
    </message>
    <message>
        <source>Pictures in this folder and below. A training wants one folder for each class; the place of a photograph is read from its Exif data.</source>
        <translation>Images de ce dossier et de ses sous-dossiers. Un entraînement demande un dossier par classe ; la position d&#x27;une photographie est lue dans ses données Exif.</translation>
    </message>
    <message>
        <source>Anomaly in the gravity raster</source>
        <translation>Anomalie dans le raster gravimétrique</translation>
    </message>
    <message>
        <source>Where the file is to declare it, a raster written by Residual Bouguer anomaly is the residual, and any other the Bouguer anomaly, from which the residual is computed first.</source>
        <translation>Si le fichier doit le déclarer, un raster écrit par « Anomalie de Bouguer résiduelle » est l&#x27;anomalie résiduelle, et tout autre l&#x27;anomalie de Bouguer, à partir de laquelle la résiduelle est d&#x27;abord calculée.</translation>
    </message>
    <message>
        <source>NoData values</source>
        <translation>Valeurs NoData</translation>
    </message>
    <message>
        <source>Numbers that mark empty cells where the files do not declare them, separated by spaces, such as -9999 1e32. They apply to every raster.</source>
        <translation>Nombres qui marquent les cellules vides là où les fichiers ne les déclarent pas, séparés par des espaces, par exemple -9999 1e32. Ils s&#x27;appliquent à tous les rasters.</translation>
    </message>
    <message>
        <source>Areas to hold out</source>
        <translation>Zones à réserver</translation>
    </message>
    <message>
        <source>Polygons whose outcrop is treated as cover in training and prediction, so that the prediction can be evaluated there.</source>
        <translation>Polygones dont les affleurements sont traités comme couverture à l&#x27;entraînement et à la prédiction, afin que la prédiction puisse y être évaluée.</translation>
    </message>
    <message>
        <source>Split into training and test set</source>
        <translation>Partage en jeux d&#x27;entraînement et de test</translation>
    </message>
    <message>
        <source>Spatial blocks hold out whole parts of the area. Random windows are the paper&#x27;s method and overestimate skill, because neighbouring windows overlap. The test areas are polygons of your own.</source>
        <translation>Les blocs spatiaux réservent des parties entières de la zone. Les fenêtres aléatoires sont la méthode de l&#x27;article et surestiment la capacité de prédiction, car les fenêtres voisines se recouvrent. Les zones de test sont vos propres polygones.</translation>
    </message>
    <message>
        <source>Test areas (if they split the outcrop)</source>
        <translation>Zones de test (si elles partagent les affleurements)</translation>
    </message>
    <message>
        <source>Polygons whose outcrop tests the model and is never trained on.</source>
        <translation>Polygones dont les affleurements testent le modèle et ne servent jamais à l&#x27;entraînement.</translation>
    </message>
    <message>
        <source>The share of the outcrop that tests the model and is not trained on.</source>
        <translation>La part des affleurements qui teste le modèle et ne sert pas à l&#x27;entraînement.</translation>
    </message>
    <message>
        <source>Side of a block (km, 0 = from the raster)</source>
        <translation>Côté d&#x27;un bloc (km, 0 = selon le raster)</translation>
    </message>
    <message>
        <source>The side of the spatial blocks that are held out.</source>
        <translation>Le côté des blocs spatiaux réservés.</translation>
    </message>
    <message>
        <source>Folds for cross-validation (0 = none, hold out the share)</source>
        <translation>Plis de la validation croisée (0 = aucun, réserver la part)</translation>
    </message>
    <message>
        <source>The blocks are divided into this many folds, one of which is held out for testing.</source>
        <translation>Les blocs sont répartis en autant de plis, dont un est réservé au test.</translation>
    </message>
    <message>
        <source>Fold held out for testing</source>
        <translation>Pli réservé au test</translation>
    </message>
    <message>
        <source>With folds: the number of the fold that tests the model, from 1.</source>
        <translation>Avec des plis : le numéro du pli qui teste le modèle, à partir de 1.</translation>
    </message>
    <message>
        <source>Input of the network</source>
        <translation>Entrée du réseau</translation>
    </message>
    <message>
        <source>The numbers of the residual and its derivatives, or the colour image of them that the paper uses. The preset &#x27;as in the paper&#x27; takes the image, the others the numbers.</source>
        <translation>Les valeurs de l&#x27;anomalie résiduelle et de ses dérivées, ou l&#x27;image en couleurs que l&#x27;article en tire. Le préréglage « comme dans l&#x27;article » prend l&#x27;image, les autres les valeurs.</translation>
    </message>
    <message>
        <source>Bands derived from gravity (without the colour image)</source>
        <translation>Bandes dérivées de la gravimétrie (sans l&#x27;image en couleurs)</translation>
    </message>
    <message>
        <source>Bands given to the network. With none chosen, the first three; the preset &#x27;as in the paper&#x27; takes the residual alone. Those after the tilt angle are derived from the Bouguer anomaly: a model with any of them cannot use a residual raster.</source>
        <translation>Bandes fournies au réseau. Si aucune n&#x27;est choisie, les trois premières ; le préréglage « comme dans l&#x27;article » prend l&#x27;anomalie résiduelle seule. Celles qui suivent l&#x27;angle d&#x27;inclinaison sont dérivées de l&#x27;anomalie de Bouguer : un modèle qui en comporte une ne peut pas utiliser de raster de l&#x27;anomalie résiduelle.</translation>
    </message>
    <message>
        <source>Side (CRS units)</source>
        <translation>Côté (unités du SCR)</translation>
    </message>
    <message>
        <source>Stride (CRS units)</source>
        <translation>Pas (unités du SCR)</translation>
    </message>
    <message>
        <source>Sides and strides of the windows (CRS units)</source>
        <translation>Côtés et pas des fenêtres (unités du SCR)</translation>
    </message>
    <message>
        <source>One row per scale, in units of the raster&#x27;s CRS. Left empty, scales that suit the raster.</source>
        <translation>Une ligne par échelle, dans les unités du SCR du raster. Si vide, des échelles adaptées au raster.</translation>
    </message>
    <message>
        <source>A model written by Train a bedrock model, or one of those installed with the plugin.</source>
        <translation>Un modèle écrit par « Entraîner un modèle de substratum », ou l&#x27;un de ceux installés avec l&#x27;extension.</translation>
    </message>
    <message>
        <source>Depth of the network (layers, 0 = from the preset)</source>
        <translation>Profondeur du réseau (couches, 0 = selon le préréglage)</translation>
    </message>
    <message>
        <source>The same seed on the same machine gives the same result.</source>
        <translation>La même graine sur la même machine donne le même résultat.</translation>
    </message>
    <message>
        <source>auto, cpu, cuda, or cuda:0, cuda:1 and so on. auto takes the device set in the options.</source>
        <translation>auto, cpu, cuda, ou cuda:0, cuda:1 et ainsi de suite. auto prend le périphérique défini dans les options.</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Format des nombres</translation>
    </message>
    <message>
        <source>Automatic computes in bf16 where the GPU or CPU supports it, which takes about 60 % of the time; cells where two classes are almost equally probable may change class. Single precision rules that out. Half precision is for GPUs without bf16.</source>
        <translation>« Automatique » calcule en bf16 là où le GPU ou le CPU le permet, ce qui prend environ 60 % du temps ; les cellules où deux classes sont presque équiprobables peuvent changer de classe. La simple précision l&#x27;exclut. La demi-précision est destinée aux GPU sans bf16.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>gravity (INPUT)</source>
        <translation>la gravimétrie (INPUT)</translation>
    </message>
    <message>
        <source>a magnetic anomaly (MAGNETIC)</source>
        <translation>une anomalie magnétique (MAGNETIC)</translation>
    </message>
    <message>
        <source>{n} band(s) of further rasters (EXTRA): {names}</source>
        <translation>{n} bande(s) d&#x27;autres rasters (EXTRA) : {names}</translation>
    </message>
    <message>
        <source>faults and contacts (LINES)</source>
        <translation>les failles et contacts (LINES)</translation>
    </message>
    <message>
        <source>no raster</source>
        <translation>aucun raster</translation>
    </message>
    <message>
        <source>The model reads {inputs}; {names} was not given.</source>
        <translation>Le modèle lit {inputs} ; {names} manque.</translation>
    </message>
    <message>
        <source>Give exactly these rasters, or choose another model.</source>
        <translation>Donnez exactement ces rasters, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>the card cannot be used: {problem}</source>
        <translation>la fiche est inutilisable : {problem}</translation>
    </message>
    <message>
        <source>the card has {n_readers} readers and {n_powers} powers</source>
        <translation>la fiche a {n_readers} lecteurs et {n_powers} exposants</translation>
    </message>
    <message>
        <source>the card has no reader</source>
        <translation>la fiche n&#x27;a aucun lecteur</translation>
    </message>
    <message>
        <source>the card has a network without {missing}</source>
        <translation>la fiche a un réseau sans {missing}</translation>
    </message>
    <message>
        <source>the card has a covariance of {n_rows} rows for {n_bands} bands</source>
        <translation>la fiche a une covariance de {n_rows} lignes pour {n_bands} bandes</translation>
    </message>
    <message>
        <source>the card has {n_shares} shares for {n_distances} distances</source>
        <translation>la fiche a {n_shares} parts pour {n_distances} distances</translation>
    </message>
    <message>
        <source>the card has a covariance and no distances</source>
        <translation>la fiche a une covariance, mais pas de distances</translation>
    </message>
    <message>
        <source>the card has an expected accuracy without {missing}</source>
        <translation>la fiche a une exactitude attendue sans {missing}</translation>
    </message>
    <message>
        <source>the card has a calibration for the covered ground that does not fit together</source>
        <translation>la fiche a, pour le terrain couvert, un calibrage dont les parties ne vont pas ensemble</translation>
    </message>
    <message>
        <source>The model file is damaged: {detail}.</source>
        <translation>Le fichier de modèle est endommagé : {detail}.</translation>
    </message>
    <message>
        <source>Copy or download it again, or train the model again.</source>
        <translation>Copiez-le ou téléchargez-le de nouveau, ou réentraînez le modèle.</translation>
    </message>
    <message>
        <source>{name} is no model file of this plugin: it holds {found}.</source>
        <translation>{name} n&#x27;est pas un fichier de modèle de cette extension (trouvé : {found}).</translation>
    </message>
    <message>
        <source>Choose a .safetensors file written by Train a bedrock model.</source>
        <translation>Choisissez un fichier .safetensors écrit par « Entraîner un modèle de substratum ».</translation>
    </message>
    <message>
        <source>{name} is no fold classifier: it has no card of one.</source>
        <translation>{name} n&#x27;est pas un classificateur de plis : il n&#x27;en a pas la fiche.</translation>
    </message>
    <message>
        <source>Choose a .safetensors file written by Train a fold classifier.</source>
        <translation>Choisissez un fichier .safetensors écrit par « Entraîner un classificateur de plis ».</translation>
    </message>
    <message>
        <source>The card of {name} cannot be used: {problem}.</source>
        <translation>La fiche de {name} est inutilisable : {problem}.</translation>
    </message>
    <message>
        <source>The model has format version {version}, this plugin reads up to {newest}.</source>
        <translation>Le modèle a la version de format {version}, cette extension lit jusqu&#x27;à la version {newest}.</translation>
    </message>
    <message>
        <source>Update the plugin, or choose another model.</source>
        <translation>Mettez à jour l&#x27;extension, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The {label} ({name}) is {value}; {wanted} is wanted.</source>
        <translation>Le réglage {name} ({label}) vaut {value} ; attendu : {wanted}.</translation>
    </message>
    <message>
        <source>Correct {name}.</source>
        <translation>Corrigez {name}.</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>un nombre de {least} à {most}</translation>
    </message>
    <message>
        <source>{wanted}, or {value:g},</source>
        <translation>{wanted}, ou {value:g}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>l&#x27;une des valeurs {words}</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a text of at most {longest} characters without NUL</source>
        <translation>un texte d&#x27;au plus {longest} caractères, sans NUL</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>un chemin</translation>
    </message>
    <message>
        <source>a path, or an empty text for none,</source>
        <translation>un chemin, ou un texte vide si aucun</translation>
    </message>
    <message>
        <source>a path of at most {most} bytes without NUL</source>
        <translation>un chemin d&#x27;au plus {most} octets, sans NUL</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>The {label} ({name}) has {n_entries} entries; {least} to {most} are wanted.</source>
        <translation>Le réglage {name} ({label}) a {n_entries} éléments ; il en faut de {least} à {most}.</translation>
    </message>
    <message>
        <source>a list without repetitions</source>
        <translation>une liste sans répétitions</translation>
    </message>
    <message>
        <source>a side and a stride above 0 and up to {longest:g} units of the raster&#x27;s CRS</source>
        <translation>un côté et un pas supérieurs à 0 et d&#x27;au plus {longest:g} unités du SCR du raster</translation>
    </message>
    <message>
        <source>west, south, east, north with west below east and south below north</source>
        <translation>ouest, sud, est, nord, avec l&#x27;ouest inférieur à l&#x27;est et le sud inférieur au nord</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>a number of some {n_digits} digits</source>
        <translation>un nombre d&#x27;environ {n_digits} chiffres</translation>
    </message>
    <message>
        <source>a {kind} that cannot be shown</source>
        <translation>une valeur de type {kind} impossible à afficher</translation>
    </message>
    <message>
        <source>{beginning}... ({n} characters)</source>
        <translation>{beginning}... ({n} caractères)</translation>
    </message>
    <message>
        <source>raster of the cover&#x27;s thickness</source>
        <translation>raster de l&#x27;épaisseur de la couverture</translation>
    </message>
    <message>
        <source>density contrast of the cover</source>
        <translation>contraste de densité de la couverture</translation>
    </message>
    <message>
        <source>a number in kg/m3 such as -400, or pairs depth:contrast such as 0:-500 1000:-300,</source>
        <translation>un nombre en kg/m3 tel que -400, ou des paires profondeur:contraste telles que 0:-500 1000:-300,</translation>
    </message>
    <message>
        <source>The depths of the cover&#x27;s density contrast ({text}) do not rise from 0 m to at most 25 km.</source>
        <translation>Les profondeurs du contraste de densité de la couverture ({text}) ne croissent pas de 0 m à 25 km au plus.</translation>
    </message>
    <message>
        <source>Give pairs of depth in m and contrast in kg/m3, such as 0:-500 1000:-300 (COVER_DENSITY).</source>
        <translation>Donnez des paires profondeur en m et contraste en kg/m3, telles que 0:-500 1000:-300 (COVER_DENSITY).</translation>
    </message>
    <message>
        <source>The density contrast of the cover is {text}; no cover differs so much from bedrock.</source>
        <translation>Le contraste de densité de la couverture est {text} ; aucune couverture ne diffère autant du substratum.</translation>
    </message>
    <message>
        <source>Give the cover&#x27;s density less the bedrock&#x27;s in kg/m3, such as -400 (COVER_DENSITY).</source>
        <translation>Donnez la densité de la couverture moins celle du substratum en kg/m3, telle que -400 (COVER_DENSITY).</translation>
    </message>
    <message>
        <source>median depth</source>
        <translation>profondeur médiane</translation>
    </message>
    <message>
        <source>raster of the 10 % quantile</source>
        <translation>raster du quantile à 10 %</translation>
    </message>
    <message>
        <source>raster of the 90 % quantile</source>
        <translation>raster du quantile à 90 %</translation>
    </message>
    <message>
        <source>gravity raster</source>
        <translation>raster gravimétrique</translation>
    </message>
    <message>
        <source>cell size</source>
        <translation>taille de cellule</translation>
    </message>
    <message>
        <source>The depth to bedrock needs a geological map, whose outcrop has the depth zero.</source>
        <translation>La profondeur du substratum demande une carte géologique, dont l&#x27;affleurement a la profondeur zéro.</translation>
    </message>
    <message>
        <source>Choose a geology layer (GEOLOGY).</source>
        <translation>Choisissez une couche de géologie (GEOLOGY).</translation>
    </message>
    <message>
        <source>The depth to bedrock needs drillholes with a field of their depth.</source>
        <translation>La profondeur du substratum demande des forages avec un champ de leur profondeur.</translation>
    </message>
    <message>
        <source>Choose the drillholes (HOLES) and the field of the depth in metres (HOLES_DEPTH).</source>
        <translation>Choisissez les forages (HOLES) et le champ de la profondeur en mètres (HOLES_DEPTH).</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>x,y in the raster&#x27;s CRS, or x,y [CRS],</source>
        <translation>x,y dans le SCR du raster, ou x,y [SCR],</translation>
    </message>
    <message>
        <source>saliency raster</source>
        <translation>raster de saillance</translation>
    </message>
    <message>
        <source>area to explain</source>
        <translation>zone à expliquer</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>Both a point and an area are given.</source>
        <translation>Un point et une zone sont donnés.</translation>
    </message>
    <message>
        <source>There is neither a point nor an area to explain.</source>
        <translation>Il n&#x27;y a ni point ni zone à expliquer.</translation>
    </message>
    <message>
        <source>Give either a point (POINT) or a layer of points or polygons (AREA).</source>
        <translation>Donnez soit un point (POINT), soit une couche de points ou de polygones (AREA).</translation>
    </message>
    <message>
        <source>the legend of {setting}</source>
        <translation>la légende de {setting}</translation>
    </message>
    <message>
        <source>layer of traces</source>
        <translation>couche des traces</translation>
    </message>
    <message>
        <source>folds</source>
        <translation>plis</translation>
    </message>
    <message>
        <source>field that names the traces</source>
        <translation>champ qui nomme les traces</translation>
    </message>
    <message>
        <source>least turn of a fold</source>
        <translation>rotation minimale d&#x27;un pli</translation>
    </message>
    <message>
        <source>smoothing along the line</source>
        <translation>lissage le long de la ligne</translation>
    </message>
    <message>
        <source>folder of the pictures</source>
        <translation>dossier des images</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>number of pictures</source>
        <translation>nombre d&#x27;images</translation>
    </message>
    <message>
        <source>styles</source>
        <translation>styles</translation>
    </message>
    <message>
        <source>style</source>
        <translation>style</translation>
    </message>
    <message>
        <source>side of a picture</source>
        <translation>côté d&#x27;une image</translation>
    </message>
    <message>
        <source>layer of pictures</source>
        <translation>couche d&#x27;images</translation>
    </message>
    <message>
        <source>folder of pictures</source>
        <translation>dossier d&#x27;images</translation>
    </message>
    <message>
        <source>field of the pictures&#x27; paths</source>
        <translation>champ des chemins des images</translation>
    </message>
    <message>
        <source>folder at which relative paths begin</source>
        <translation>dossier d&#x27;où partent les chemins relatifs</translation>
    </message>
    <message>
        <source>folder of the project</source>
        <translation>dossier du projet</translation>
    </message>
    <message>
        <source>Pictures are given as a layer and as a folder.</source>
        <translation>Les images sont données à la fois par une couche et par un dossier.</translation>
    </message>
    <message>
        <source>No pictures are given.</source>
        <translation>Aucune image n&#x27;est donnée.</translation>
    </message>
    <message>
        <source>Choose a layer with a field of pictures (INPUT), or a folder of pictures (FOLDER).</source>
        <translation>Choisissez une couche avec un champ d&#x27;images (INPUT), ou un dossier d&#x27;images (FOLDER).</translation>
    </message>
    <message>
        <source>model file</source>
        <translation>fichier de modèle</translation>
    </message>
    <message>
        <source>field of the classes</source>
        <translation>champ des classes</translation>
    </message>
    <message>
        <source>field of the outcrops</source>
        <translation>champ des affleurements</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>architecture du réseau</translation>
    </message>
    <message>
        <source>file of weights to begin from</source>
        <translation>fichier des poids de départ</translation>
    </message>
    <message>
        <source>switch for the weights of the plugin</source>
        <translation>réglage des poids de l&#x27;extension</translation>
    </message>
    <message>
        <source>share held out for testing</source>
        <translation>part réservée au test</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>préréglage</translation>
    </message>
    <message>
        <source>number of epochs</source>
        <translation>nombre d&#x27;époques</translation>
    </message>
    <message>
        <source>side of the reduced pictures</source>
        <translation>côté des images réduites</translation>
    </message>
    <message>
        <source>switch for half precision</source>
        <translation>option de demi-précision</translation>
    </message>
    <message>
        <source>classified folds</source>
        <translation>plis classés</translation>
    </message>
    <message>
        <source>layer of stations</source>
        <translation>couche des stations</translation>
    </message>
    <message>
        <source>gridded anomaly</source>
        <translation>anomalie maillée</translation>
    </message>
    <message>
        <source>field of the anomaly</source>
        <translation>champ de l’anomalie</translation>
    </message>
    <message>
        <source>field of the stations&#x27; height</source>
        <translation>champ de l’altitude des stations</translation>
    </message>
    <message>
        <source>field of the stations&#x27; error</source>
        <translation>champ de l’erreur des stations</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>gridding method</source>
        <translation>méthode d&#x27;interpolation</translation>
    </message>
    <message>
        <source>coordinate reference system</source>
        <translation>système de coordonnées de référence</translation>
    </message>
    <message>
        <source>extent</source>
        <translation>emprise</translation>
    </message>
    <message>
        <source>height of the grid</source>
        <translation>altitude de la grille</translation>
    </message>
    <message>
        <source>reach of the stations</source>
        <translation>portée des stations</translation>
    </message>
    <message>
        <source>expected error</source>
        <translation>erreur attendue</translation>
    </message>
    <message>
        <source>checked stations</source>
        <translation>stations contrôlées</translation>
    </message>
    <message>
        <source>file of the grid</source>
        <translation>fichier de la grille</translation>
    </message>
    <message>
        <source>imported grid</source>
        <translation>grille importée</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>band or time step</source>
        <translation>bande ou pas de temps</translation>
    </message>
    <message>
        <source>file of the stations</source>
        <translation>fichier des stations</translation>
    </message>
    <message>
        <source>imported stations</source>
        <translation>stations importées</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>grandeur</translation>
    </message>
    <message>
        <source>gravity datum</source>
        <translation>système de référence gravimétrique</translation>
    </message>
    <message>
        <source>unit of the height</source>
        <translation>unité de l&#x27;altitude</translation>
    </message>
    <message>
        <source>field of longitude or easting</source>
        <translation>champ de la longitude ou de l&#x27;abscisse est</translation>
    </message>
    <message>
        <source>field of latitude or northing</source>
        <translation>champ de la latitude ou de l&#x27;ordonnée nord</translation>
    </message>
    <message>
        <source>field of the observed gravity</source>
        <translation>champ de la gravité observée</translation>
    </message>
    <message>
        <source>field of the station&#x27;s name</source>
        <translation>champ du nom de la station</translation>
    </message>
    <message>
        <source>field of the survey</source>
        <translation>champ du levé</translation>
    </message>
    <message>
        <source>field of the line</source>
        <translation>champ de la ligne</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>lignes rejetées</translation>
    </message>
    <message>
        <source>Give a JSON file of settings; the worker&#x27;s --help lists them.</source>
        <translation>Donnez un fichier JSON de réglages ; l&#x27;option --help du worker en donne la liste.</translation>
    </message>
    <message>
        <source>The job file {path} is no file of at most 10 MB ({size} bytes).</source>
        <translation>Le fichier de tâche {path} n&#x27;est pas un fichier d&#x27;au plus 10 Mo ({size} octets).</translation>
    </message>
    <message>
        <source>The job file {path} cannot be read: {reason}.</source>
        <translation>Le fichier de tâche {path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>son imbrication est trop profonde</translation>
    </message>
    <message>
        <source>The job file has the setting &#x27;{name}&#x27; twice.</source>
        <translation>Le fichier de tâche contient deux fois le réglage « {name} ».</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Supprimez-en un.</translation>
    </message>
    <message>
        <source>The job file holds {word} where a number is wanted.</source>
        <translation>Le fichier de tâche contient {word} là où un nombre est attendu.</translation>
    </message>
    <message>
        <source>Give a finite number.</source>
        <translation>Donnez un nombre fini.</translation>
    </message>
    <message>
        <source>{name} is no longer a setting and is ignored.</source>
        <translation>{name} n&#x27;est plus un réglage et est ignoré.</translation>
    </message>
    <message>
        <source>{names} are no longer settings and are ignored.</source>
        <translation>{names} ne sont plus des réglages et sont ignorés.</translation>
    </message>
    <message>
        <source>NULLS no longer offers &#x27;{word}&#x27;: gravity in context tests whether gravity helps.</source>
        <translation>NULLS ne propose plus « {word} » : la gravimétrie en contexte teste l&#x27;apport de la gravimétrie.</translation>
    </message>
    <message>
        <source>output file</source>
        <translation>fichier de sortie</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>encodage</translation>
    </message>
    <message>
        <source>list of bands</source>
        <translation>liste des bandes</translation>
    </message>
    <message>
        <source>band</source>
        <translation>bande</translation>
    </message>
    <message>
        <source>split</source>
        <translation>partage</translation>
    </message>
    <message>
        <source>depth of the network</source>
        <translation>profondeur du réseau</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>couches</translation>
    </message>
    <message>
        <source>number of steps</source>
        <translation>nombre d&#x27;étapes</translation>
    </message>
    <message>
        <source>Training needs a geological map.</source>
        <translation>L&#x27;entraînement nécessite une carte géologique.</translation>
    </message>
    <message>
        <source>layer of drillholes that contradict the map</source>
        <translation>couche des forages qui contredisent la carte</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>sources d&#x27;information</translation>
    </message>
    <message>
        <source>number of outcrop networks in the ensemble</source>
        <translation>nombre de réseaux d&#x27;affleurement dans l&#x27;ensemble</translation>
    </message>
    <message>
        <source>switch for learning from all outcrop in the end</source>
        <translation>option de réentraînement final sur tous les affleurements</translation>
    </message>
    <message>
        <source>genotype</source>
        <translation>génotype</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>limite de temps</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>null test</source>
        <translation>test des champs témoins</translation>
    </message>
    <message>
        <source>number of nulls</source>
        <translation>nombre de champs témoins</translation>
    </message>
    <message>
        <source>number of windows in a batch</source>
        <translation>nombre de fenêtres par lot</translation>
    </message>
    <message>
        <source>number of processes</source>
        <translation>nombre de processus</translation>
    </message>
    <message>
        <source>model file to begin from</source>
        <translation>fichier du modèle de départ</translation>
    </message>
    <message>
        <source>file of further regions</source>
        <translation>fichier des autres régions</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>mention de la source</translation>
    </message>
    <message>
        <source>folder for TensorBoard logs</source>
        <translation>dossier des journaux TensorBoard</translation>
    </message>
    <message>
        <source>The gravity of the cover is taken off a gravity raster, and there is none.</source>
        <translation>La gravité de la couverture est retranchée d&#x27;un raster de gravité, et il n&#x27;y en a pas.</translation>
    </message>
    <message>
        <source>Give a gravity raster (INPUT), or leave the thickness out (THICKNESS).</source>
        <translation>Donnez un raster de gravité (INPUT), ou laissez l&#x27;épaisseur de côté (THICKNESS).</translation>
    </message>
    <message>
        <source>The cover&#x27;s thickness cannot be used together with further regions.</source>
        <translation>L&#x27;épaisseur de la couverture ne peut pas être utilisée avec d&#x27;autres régions.</translation>
    </message>
    <message>
        <source>Leave one of them out (THICKNESS, REGIONS).</source>
        <translation>Laissez l&#x27;un des deux de côté (THICKNESS, REGIONS).</translation>
    </message>
    <message>
        <source>Faults and contacts cannot be used together with further regions.</source>
        <translation>Les failles et contacts ne peuvent pas être utilisés avec d&#x27;autres régions.</translation>
    </message>
    <message>
        <source>Leave one of them out (LINES, REGIONS).</source>
        <translation>Retirez l&#x27;un des deux (LINES, REGIONS).</translation>
    </message>
    <message>
        <source>Magnetics cannot be used together with further regions.</source>
        <translation>Le magnétisme ne peut pas être utilisé avec d&#x27;autres régions.</translation>
    </message>
    <message>
        <source>Leave one of them out (MAGNETIC, REGIONS), or give transformed magnetics as EXTRA.</source>
        <translation>Retirez l&#x27;un des deux (MAGNETIC, REGIONS), ou donnez le magnétisme transformé comme EXTRA.</translation>
    </message>
    <message>
        <source>Conflicts with the map are those of drillholes, and none were given.</source>
        <translation>Les conflits avec la carte sont ceux de forages, et il n&#x27;en est pas donné.</translation>
    </message>
    <message>
        <source>Choose drillholes (HOLES), or leave the layer of conflicts out (HOLE_CONFLICTS).</source>
        <translation>Choisissez des forages (HOLES), ou renoncez à la couche des conflits (HOLE_CONFLICTS).</translation>
    </message>
    <message>
        <source>The architecture &#x27;{architecture}&#x27; reads outcrop, and the evidence is gravity alone.</source>
        <translation>L&#x27;architecture « {architecture} » lit les affleurements, mais la source d&#x27;information est la gravimétrie seule.</translation>
    </message>
    <message>
        <source>Choose the evidence &#x27;outcrop&#x27; or &#x27;both&#x27; (EVIDENCE), or another architecture.</source>
        <translation>Choisissez « outcrop » (affleurements) ou « both » (les deux) comme source d&#x27;information (EVIDENCE), ou une autre architecture.</translation>
    </message>
    <message>
        <source>The architecture &#x27;{architecture}&#x27; reads gravity, and the evidence is outcrop alone.</source>
        <translation>L&#x27;architecture « {architecture} » lit la gravimétrie, mais la source d&#x27;information est l&#x27;affleurement seul.</translation>
    </message>
    <message>
        <source>Choose the evidence &#x27;gravity&#x27; or &#x27;both&#x27; (EVIDENCE), or another architecture.</source>
        <translation>Choisissez « gravity » (gravimétrie) ou « both » (les deux) comme source d&#x27;information (EVIDENCE), ou une autre architecture.</translation>
    </message>
    <message>
        <source>The encoding &#x27;{encoding}&#x27; is a picture of gravity, and no gravity raster was given.</source>
        <translation>L&#x27;encodage « {encoding} » est une image de la gravimétrie, et aucun raster gravimétrique n&#x27;a été donné.</translation>
    </message>
    <message>
        <source>Choose the encoding &#x27;fields&#x27; (ENCODING), or give the gravity raster (INPUT).</source>
        <translation>Choisissez l&#x27;encodage « fields » (ENCODING), ou donnez le raster gravimétrique (INPUT).</translation>
    </message>
    <message>
        <source>Further regions are trained on together with gravity, and no gravity raster was given.</source>
        <translation>L&#x27;entraînement sur d&#x27;autres régions demande la gravimétrie, et aucun raster gravimétrique n&#x27;a été donné.</translation>
    </message>
    <message>
        <source>Give the gravity raster (INPUT), or leave the further regions out (REGIONS).</source>
        <translation>Donnez le raster gravimétrique (INPUT), ou omettez les autres régions (REGIONS).</translation>
    </message>
    <message>
        <source>The model is to read rasters, and none was given.</source>
        <translation>Le modèle doit lire des rasters, et aucun n&#x27;a été donné.</translation>
    </message>
    <message>
        <source>Give a gravity raster (INPUT) or another (MAGNETIC, EXTRA), or choose the evidence &#x27;outcrop&#x27; (EVIDENCE) with the architecture &#x27;auto&#x27;.</source>
        <translation>Donnez un raster gravimétrique (INPUT) ou un autre (MAGNETIC, EXTRA), ou choisissez l&#x27;indice « outcrop » (affleurement, EVIDENCE) avec l&#x27;architecture « auto ».</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget du réseau</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>unité du budget</translation>
    </message>
    <message>
        <source>magnetic anomaly</source>
        <translation>anomalie magnétique</translation>
    </message>
    <message>
        <source>date of the survey</source>
        <translation>date du levé</translation>
    </message>
    <message>
        <source>a year, or year-month-day such as 1998-07-01,</source>
        <translation>une année, ou année-mois-jour comme 1998-07-01,</translation>
    </message>
    <message>
        <source>inclination</source>
        <translation>inclinaison</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>degrés</translation>
    </message>
    <message>
        <source>declination</source>
        <translation>déclinaison</translation>
    </message>
    <message>
        <source>magnetic raster</source>
        <translation>raster magnétique</translation>
    </message>
    <message>
        <source>reduction to the pole</source>
        <translation>réduction au pôle</translation>
    </message>
    <message>
        <source>damping</source>
        <translation>amortissement</translation>
    </message>
    <message>
        <source>edge treatment</source>
        <translation>traitement des bords</translation>
    </message>
    <message>
        <source>gap treatment</source>
        <translation>traitement des lacunes</translation>
    </message>
    <message>
        <source>analytic signal</source>
        <translation>signal analytique</translation>
    </message>
    <message>
        <source>vertical derivative</source>
        <translation>dérivée verticale</translation>
    </message>
    <message>
        <source>tilt angle</source>
        <translation>angle d&#x27;inclinaison</translation>
    </message>
    <message>
        <source>pseudo-gravity</source>
        <translation>pseudo-gravité</translation>
    </message>
    <message>
        <source>Neither the survey&#x27;s date nor the inclination of the Earth&#x27;s field is given.</source>
        <translation>Ni la date du levé ni l&#x27;inclinaison du champ terrestre ne sont données.</translation>
    </message>
    <message>
        <source>Give the date (DATE), or inclination and declination (INCLINATION, DECLINATION).</source>
        <translation>Donnez la date (DATE), ou l&#x27;inclinaison et la déclinaison (INCLINATION, DECLINATION).</translation>
    </message>
    <message>
        <source>Both the survey&#x27;s date and the inclination of the Earth&#x27;s field are given.</source>
        <translation>La date du levé et l&#x27;inclinaison du champ terrestre sont toutes deux données.</translation>
    </message>
    <message>
        <source>Give one of them: DATE, or INCLINATION and DECLINATION.</source>
        <translation>Donnez l&#x27;une d&#x27;elles : DATE, ou INCLINATION et DECLINATION.</translation>
    </message>
    <message>
        <source>{output} is &#x27;{path}&#x27;; a plain file on this computer is wanted.</source>
        <translation>{output} vaut « {path} » ; un fichier ordinaire de cet ordinateur est attendu.</translation>
    </message>
    <message>
        <source>Give the path of a file that ends in {suffix}.</source>
        <translation>Donnez le chemin d&#x27;un fichier dont le nom se termine par {suffix}.</translation>
    </message>
    <message>
        <source>Give the path of a file.</source>
        <translation>Donnez le chemin d&#x27;un fichier.</translation>
    </message>
    <message>
        <source>{output}: the file {file} does not end in {suffixes}.</source>
        <translation>{output} : le nom du fichier {file} ne se termine pas par {suffixes}.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Give it a name that does.</source>
        <translation>Donnez-lui un nom qui se termine ainsi.</translation>
    </message>
    <message>
        <source>{output}: the name {beginning}... is {n_characters} characters long.</source>
        <translation>{output} : le nom {beginning}... compte {n_characters} caractères.</translation>
    </message>
    <message>
        <source>Give a name of at most {most} bytes: other files take it and add to it.</source>
        <translation>Donnez un nom d&#x27;au plus {most} octets : d&#x27;autres fichiers le reprennent et le complètent.</translation>
    </message>
    <message>
        <source>{output}: {path} is a file, a folder is wanted.</source>
        <translation>{output} : {path} est un fichier, un dossier est attendu.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>{output} lies in the plugin&#x27;s own folder.</source>
        <translation>{output} se trouve dans le dossier propre à l&#x27;extension.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Choisissez un de vos propres dossiers.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Le dossier {folder} n&#x27;existe pas.</translation>
    </message>
    <message>
        <source>Create it or choose another output folder.</source>
        <translation>Créez-le ou choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}.</source>
        <translation>Impossible d&#x27;écrire dans {folder}.</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <translation>Choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>{output} is a folder.</source>
        <translation>{output} est un dossier.</translation>
    </message>
    <message>
        <source>{output} is a device, a pipe or a socket, and no file.</source>
        <translation>{output} est un périphérique, un tube ou un socket, et non un fichier.</translation>
    </message>
    <message>
        <source>{output} is write-protected.</source>
        <translation>{output} : ce fichier est protégé en écriture.</translation>
    </message>
    <message>
        <source>Choose another file, or take the protection away.</source>
        <translation>Choisissez un autre fichier, ou retirez la protection.</translation>
    </message>
    <message>
        <source>&#x27;{path}&#x27; cannot be used as a path: {reason}.</source>
        <translation>« {path} » n&#x27;est pas utilisable comme chemin : {reason}.</translation>
    </message>
    <message>
        <source>{output} and {other} would both write {file}.</source>
        <translation>{output} et {other} écriraient dans le même fichier {file}.</translation>
    </message>
    <message>
        <source>Give them different names.</source>
        <translation>Donnez-leur des noms différents.</translation>
    </message>
    <message>
        <source>{output} is the file that is read as {input}.</source>
        <translation>{output} est le fichier qui est lu comme {input}.</translation>
    </message>
    <message>
        <source>{output} would replace {file}, which is read as {input}.</source>
        <translation>{output} remplacerait {file}, qui est lu comme {input}.</translation>
    </message>
    <message>
        <source>Choose another file for the result.</source>
        <translation>Choisissez un autre fichier pour le résultat.</translation>
    </message>
    <message>
        <source>class raster</source>
        <translation>raster de classes</translation>
    </message>
    <message>
        <source>weight of rare classes</source>
        <translation>poids des classes rares</translation>
    </message>
    <message>
        <source>windows layer</source>
        <translation>couche de fenêtres</translation>
    </message>
    <message>
        <source>overlap of the windows</source>
        <translation>recouvrement des fenêtres</translation>
    </message>
    <message>
        <source>number of pixels per cell</source>
        <translation>nombre de pixels par cellule</translation>
    </message>
    <message>
        <source>confidence raster</source>
        <translation>raster de confiance</translation>
    </message>
    <message>
        <source>raster of class probabilities</source>
        <translation>raster des probabilités des classes</translation>
    </message>
    <message>
        <source>composite map</source>
        <translation>carte composite</translation>
    </message>
    <message>
        <source>layer of predicted polygons</source>
        <translation>couche des polygones prédits</translation>
    </message>
    <message>
        <source>smallest polygon</source>
        <translation>plus petit polygone</translation>
    </message>
    <message>
        <source>list of further models</source>
        <translation>liste des autres modèles</translation>
    </message>
    <message>
        <source>choice of scales</source>
        <translation>choix des échelles</translation>
    </message>
    <message>
        <source>switch for mirror images</source>
        <translation>option des images miroir</translation>
    </message>
    <message>
        <source>entropy raster</source>
        <translation>raster d&#x27;entropie</translation>
    </message>
    <message>
        <source>raster of the second-likeliest class</source>
        <translation>raster de la deuxième classe la plus probable</translation>
    </message>
    <message>
        <source>disagreement raster</source>
        <translation>raster de désaccord</translation>
    </message>
    <message>
        <source>raster of the distance to evidence</source>
        <translation>raster de la distance aux données d&#x27;entraînement</translation>
    </message>
    <message>
        <source>raster of the classes that cannot be ruled out</source>
        <translation>raster des classes qui ne peuvent être exclues</translation>
    </message>
    <message>
        <source>raster of what lies beyond the evidence</source>
        <translation>raster des cellules hors du domaine d&#x27;applicabilité</translation>
    </message>
    <message>
        <source>limit of the distance to outcrop</source>
        <translation>limite de la distance à l&#x27;affleurement</translation>
    </message>
    <message>
        <source>share of rare gravity</source>
        <translation>part de gravimétrie rare</translation>
    </message>
    <message>
        <source>switch for Cloud-optimised GeoTIFFs</source>
        <translation>option d&#x27;écriture en Cloud Optimized GeoTIFF</translation>
    </message>
    <message>
        <source>There is neither a raster nor a geological map.</source>
        <translation>Il n&#x27;y a ni raster ni carte géologique.</translation>
    </message>
    <message>
        <source>Give a gravity raster (INPUT), another raster (MAGNETIC, EXTRA) or a map (GEOLOGY).</source>
        <translation>Donnez un raster gravimétrique (INPUT), un autre raster (MAGNETIC, EXTRA) ou une carte (GEOLOGY).</translation>
    </message>
    <message>
        <source>A hold-out layer hides outcrop of the geological map, and no map was given.</source>
        <translation>Une couche de zones réservées masque des affleurements de la carte géologique, mais aucune carte n&#x27;a été fournie.</translation>
    </message>
    <message>
        <source>Choose a geology layer (GEOLOGY), or leave the hold-out layer out.</source>
        <translation>Choisissez une couche de géologie (GEOLOGY), ou omettez la couche de zones réservées.</translation>
    </message>
    <message>
        <source>Drillholes are read by the legend of the geological map, and no map was given.</source>
        <translation>Les forages sont lus selon la légende de la carte géologique, et aucune carte n&#x27;est donnée.</translation>
    </message>
    <message>
        <source>Choose a geology layer (GEOLOGY), or leave the drillholes out (HOLES).</source>
        <translation>Choisissez une couche géologique (GEOLOGY), ou renoncez aux forages (HOLES).</translation>
    </message>
    <message>
        <source>A composite map needs the geological map.</source>
        <translation>Une carte composite nécessite la carte géologique.</translation>
    </message>
    <message>
        <source>Choose a geology layer (GEOLOGY), or leave the composite out.</source>
        <translation>Choisissez une couche de géologie (GEOLOGY), ou omettez la carte composite.</translation>
    </message>
    <message>
        <source>predicted class raster</source>
        <translation>raster de classes prédites</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>true class raster</source>
        <translation>raster de classes réelles</translation>
    </message>
    <message>
        <source>An evaluation needs one truth.</source>
        <translation>Une évaluation nécessite une seule vérité de référence.</translation>
    </message>
    <message>
        <source>Give either a true class raster or a geology layer.</source>
        <translation>Donnez soit un raster de classes réelles, soit une couche de géologie.</translation>
    </message>
    <message>
        <source>residual raster</source>
        <translation>raster de l&#x27;anomalie résiduelle</translation>
    </message>
    <message>
        <source>regional field</source>
        <translation>champ régional</translation>
    </message>
    <message>
        <source>topography raster</source>
        <translation>raster de topographie</translation>
    </message>
    <message>
        <source>band number</source>
        <translation>numéro de bande</translation>
    </message>
    <message>
        <source>A Bouguer anomaly can be made with a topography raster alone.</source>
        <translation>Une anomalie de Bouguer ne peut être calculée qu&#x27;avec un raster de topographie.</translation>
    </message>
    <message>
        <source>Choose a topography raster (TOPOGRAPHY), or leave the Bouguer anomaly out.</source>
        <translation>Choisissez un raster de topographie (TOPOGRAPHY), ou omettez l&#x27;anomalie de Bouguer.</translation>
    </message>
    <message>
        <source>folder of the survey</source>
        <translation>dossier du levé</translation>
    </message>
    <message>
        <source>side of the survey</source>
        <translation>côté du levé</translation>
    </message>
    <message>
        <source>corner&#x27;s easting</source>
        <translation>coordonnée est de l&#x27;angle</translation>
    </message>
    <message>
        <source>corner&#x27;s northing</source>
        <translation>coordonnée nord de l&#x27;angle</translation>
    </message>
    <message>
        <source>depth of cover</source>
        <translation>épaisseur de la couverture</translation>
    </message>
    <message>
        <source>density contrast</source>
        <translation>contraste de densité</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <source>geological map</source>
        <translation>carte géologique</translation>
    </message>
    <message>
        <source>legend file</source>
        <translation>fichier de légende</translation>
    </message>
    <message>
        <source>remanence</source>
        <translation>rémanence</translation>
    </message>
    <message>
        <source>relation of magnetics and faults to the rocks</source>
        <translation>relation du magnétisme et des failles aux roches</translation>
    </message>
    <message>
        <source>layer of drillholes</source>
        <translation>couche de forages</translation>
    </message>
    <message>
        <source>true thickness of the cover</source>
        <translation>épaisseur vraie de la couverture</translation>
    </message>
    <message>
        <source>layer of faults</source>
        <translation>couche de failles</translation>
    </message>
    <message>
        <source>number of drillholes</source>
        <translation>nombre de forages</translation>
    </message>
    <message>
        <source>switch for drillholes along lines</source>
        <translation>option de forages le long de lignes</translation>
    </message>
    <message>
        <source>The survey would have {n_cells:.0f} cells a side; 64 to 4000 are wanted.</source>
        <translation>Le levé aurait {n_cells:.0f} cellules de côté ; il en faut de 64 à 4000.</translation>
    </message>
    <message>
        <source>Change the size (SIZE) or the spacing (SPACING).</source>
        <translation>Modifiez le côté (SIZE) ou la taille de cellule (SPACING).</translation>
    </message>
    <message>
        <source>list of rasters</source>
        <translation>liste des rasters</translation>
    </message>
    <message>
        <source>least share of bedrock</source>
        <translation>part minimale de substratum</translation>
    </message>
    <message>
        <source>folder for pictures and masks</source>
        <translation>dossier des images et des masques</translation>
    </message>
    <message>
        <source>A class raster, exported masks, a report and a split are made from a geological map.</source>
        <translation>Un raster de classes, des masques exportés, un rapport et un partage sont créés à partir d&#x27;une carte géologique.</translation>
    </message>
    <message>
        <source>Choose a geology layer (GEOLOGY), or ask for the windows alone.</source>
        <translation>Choisissez une couche de géologie (GEOLOGY), ou demandez les fenêtres seules.</translation>
    </message>
    <message>
        <source>layer of faults and contacts</source>
        <translation>couche de failles et contacts</translation>
    </message>
    <message>
        <source>hold-out layer</source>
        <translation>couche de zones réservées</translation>
    </message>
    <message>
        <source>list of further rasters</source>
        <translation>liste des autres rasters</translation>
    </message>
    <message>
        <source>further raster</source>
        <translation>autre raster</translation>
    </message>
    <message>
        <source>continuation height</source>
        <translation>hauteur de prolongement</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>number format</source>
        <translation>format des nombres</translation>
    </message>
    <message>
        <source>device</source>
        <translation>périphérique de calcul</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N</source>
        <translation>auto, cpu, cuda ou cuda:N</translation>
    </message>
    <message>
        <source>list of values of empty cells</source>
        <translation>liste des valeurs des cellules vides</translation>
    </message>
    <message>
        <source>value of empty cells</source>
        <translation>valeur des cellules vides</translation>
    </message>
    <message>
        <source>{job} is given as {found}.</source>
        <translation>{job} est fourni sous la forme {found}.</translation>
    </message>
    <message>
        <source>Give a JSON object of settings.</source>
        <translation>Donnez un objet JSON de réglages.</translation>
    </message>
    <message>
        <source>{job} has no setting &#x27;{name}&#x27;.</source>
        <translation>{job} n&#x27;a pas de réglage « {name} ».</translation>
    </message>
    <message>
        <source>It takes {names}.</source>
        <translation>Réglages acceptés : {names}.</translation>
    </message>
    <message>
        <source>{job} lacks &#x27;{name}&#x27;.</source>
        <translation>Il manque « {name} » à {job}.</translation>
    </message>
    <message>
        <source>Give every setting that has no default.</source>
        <translation>Donnez tous les réglages sans valeur par défaut.</translation>
    </message>
    <message>
        <source>name of the map&#x27;s layer</source>
        <translation>nom de la couche de la carte</translation>
    </message>
    <message>
        <source>class field</source>
        <translation>champ de classe</translation>
    </message>
    <message>
        <source>legend made of symbols</source>
        <translation>légende tirée des symboles</translation>
    </message>
    <message>
        <source>encoding of a shapefile&#x27;s text</source>
        <translation>encodage du texte d&#x27;un shapefile</translation>
    </message>
    <message>
        <source>The geology layer has no class field.</source>
        <translation>La couche de géologie n&#x27;a pas de champ de classe.</translation>
    </message>
    <message>
        <source>Choose the field that holds age or unit (FIELD).</source>
        <translation>Choisissez le champ qui contient l&#x27;âge ou l&#x27;unité (FIELD).</translation>
    </message>
    <message>
        <source>drillholes</source>
        <translation>forages</translation>
    </message>
    <message>
        <source>name of the drillholes&#x27; layer</source>
        <translation>nom de la couche des forages</translation>
    </message>
    <message>
        <source>class field of the drillholes</source>
        <translation>champ de classe des forages</translation>
    </message>
    <message>
        <source>depth field of the drillholes</source>
        <translation>champ de profondeur des forages</translation>
    </message>
    <message>
        <source>field of whether a drillhole reached bedrock</source>
        <translation>champ indiquant si un forage a atteint le substratum</translation>
    </message>
    <message>
        <source>weight field of the drillholes</source>
        <translation>champ de poids des forages</translation>
    </message>
    <message>
        <source>A cell size was given, and the cells are those of the gravity raster.</source>
        <translation>Une taille de cellule a été donnée, et les cellules sont celles du raster gravimétrique.</translation>
    </message>
    <message>
        <source>Leave the size at 0 (CELL_SIZE), or resample the gravity raster.</source>
        <translation>Laissez la taille à 0 (CELL_SIZE), ou rééchantillonnez le raster gravimétrique.</translation>
    </message>
    <message>
        <source>&#x27;{text}&#x27; is no list of numbers for empty cells (NODATA).</source>
        <translation>« {text} » n&#x27;est pas une liste de nombres pour les cellules vides (NODATA).</translation>
    </message>
    <message>
        <source>Give one or several numbers with spaces between, such as -9999 1e32.</source>
        <translation>Donnez un ou plusieurs nombres séparés par des espaces, par exemple -9999 1e32.</translation>
    </message>
    <message>
        <source>list of scales</source>
        <translation>liste des échelles</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>layer of test areas</source>
        <translation>couche des zones de test</translation>
    </message>
    <message>
        <source>block side</source>
        <translation>côté d&#x27;un bloc</translation>
    </message>
    <message>
        <source>number of folds</source>
        <translation>nombre de plis</translation>
    </message>
    <message>
        <source>fold held out for testing</source>
        <translation>pli réservé au test</translation>
    </message>
    <message>
        <source>The split &#x27;polygons&#x27; needs a layer of test areas.</source>
        <translation>Le partage « polygons » nécessite une couche de zones de test.</translation>
    </message>
    <message>
        <source>Choose the layer of test areas (SPLIT_LAYER), or another split.</source>
        <translation>Choisissez la couche des zones de test (SPLIT_LAYER), ou un autre partage.</translation>
    </message>
    <message>
        <source>Test areas were given, but the split is &#x27;{split}&#x27;.</source>
        <translation>Des zones de test ont été fournies, mais le partage est « {split} ».</translation>
    </message>
    <message>
        <source>Choose the split &#x27;polygons&#x27; (SPLIT), or leave the layer out (SPLIT_LAYER).</source>
        <translation>Choisissez le partage « polygons » (SPLIT), ou omettez la couche (SPLIT_LAYER).</translation>
    </message>
    <message>
        <source>Fold {fold} of {folds} cannot be held out.</source>
        <translation>Le pli {fold} sur {folds} ne peut pas être réservé.</translation>
    </message>
    <message>
        <source>Give 2 or more folds (FOLDS) and one of their numbers (FOLD), or 0 folds to split by share.</source>
        <translation>Donnez au moins 2 plis (FOLDS) et l&#x27;un de leurs numéros (FOLD), ou 0 pli pour un partage selon la part.</translation>
    </message>
    <message>
        <source>Folds are of blocks, and the split is &#x27;{split}&#x27;.</source>
        <translation>Les plis sont formés de blocs, mais le partage est « {split} ».</translation>
    </message>
    <message>
        <source>Choose the split &#x27;blocks&#x27; (SPLIT), or 0 folds (FOLDS).</source>
        <translation>Choisissez le partage « blocks » (SPLIT), ou 0 pli (FOLDS).</translation>
    </message>
    <message>
        <source>layer of sites</source>
        <translation>couche des sites</translation>
    </message>
    <message>
        <source>number of sites</source>
        <translation>nombre de sites</translation>
    </message>
    <message>
        <source>area of interest</source>
        <translation>zone d&#x27;intérêt</translation>
    </message>
    <message>
        <source>layer of accessible ground</source>
        <translation>couche du terrain accessible</translation>
    </message>
    <message>
        <source>layer of excluded ground</source>
        <translation>couche du terrain exclu</translation>
    </message>
    <message>
        <source>weight of the cost</source>
        <translation>poids du coût</translation>
    </message>
    <message>
        <source>cost of setting up</source>
        <translation>coût d&#x27;installation</translation>
    </message>
    <message>
        <source>smallest distance between sites</source>
        <translation>distance minimale entre les sites</translation>
    </message>
    <message>
        <source>reach of a hole</source>
        <translation>portée d&#x27;un forage</translation>
    </message>
    <message>
        <source>reduced stations</source>
        <translation>stations réduites</translation>
    </message>
    <message>
        <source>reference ellipsoid</source>
        <translation>ellipsoïde de référence</translation>
    </message>
    <message>
        <source>free-air correction</source>
        <translation>correction à l&#x27;air libre</translation>
    </message>
    <message>
        <source>atmospheric correction</source>
        <translation>correction atmosphérique</translation>
    </message>
    <message>
        <source>density of the rock</source>
        <translation>densité de la roche</translation>
    </message>
    <message>
        <source>density of the water</source>
        <translation>densité de l&#x27;eau</translation>
    </message>
    <message>
        <source>density of the ice</source>
        <translation>densité de la glace</translation>
    </message>
    <message>
        <source>field of the water&#x27;s depth</source>
        <translation>champ de la profondeur d&#x27;eau</translation>
    </message>
    <message>
        <source>field of the ice&#x27;s thickness</source>
        <translation>champ de l&#x27;épaisseur de glace</translation>
    </message>
    <message>
        <source>radius of the terrain correction</source>
        <translation>rayon de la correction de terrain</translation>
    </message>
    <message>
        <source>levelling of the surveys</source>
        <translation>nivellement des levés</translation>
    </message>
    <message>
        <source>the card has {n_bands} bands for {n_inputs} inputs</source>
        <translation>la fiche a {n_bands} bandes pour {n_inputs} entrées</translation>
    </message>
    <message>
        <source>the card has no band</source>
        <translation>la fiche n&#x27;a aucune bande</translation>
    </message>
    <message>
        <source>the card has the class values {values}</source>
        <translation>la fiche a les valeurs de classe {values}</translation>
    </message>
    <message>
        <source>the card has log priors for another number of classes</source>
        <translation>la fiche a des log-probabilités a priori pour un autre nombre de classes</translation>
    </message>
    <message>
        <source>card</source>
        <translation>la fiche</translation>
    </message>
    <message>
        <source>the card is incomplete ({error})</source>
        <translation>la fiche est incomplète ({error})</translation>
    </message>
    <message>
        <source>a safetensors file without a card of this plugin</source>
        <translation>un fichier safetensors sans fiche de cette extension</translation>
    </message>
    <message>
        <source>{name}: {message}</source>
        <translation>{name} : {message}</translation>
    </message>
    <message>
        <source>a folder or a device</source>
        <translation>un dossier ou un périphérique</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {reason}.</source>
        <translation>Le fichier de modèle {path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>Choose a model file that exists and may be read.</source>
        <translation>Choisissez un fichier de modèle qui existe et dont la lecture est autorisée.</translation>
    </message>
    <message>
        <source>{size} bytes that don&#x27;t begin like a safetensors file</source>
        <translation>{size} octets qui ne commencent pas comme un fichier safetensors</translation>
    </message>
    <message>
        <source>the card lies in a file of {size:,} bytes, {most:,} are read</source>
        <translation>la fiche est dans un fichier de {size:,} octets, {most:,} au plus sont lus</translation>
    </message>
    <message>
        <source>{file} has {size} bytes, its header describes {expected}</source>
        <translation>{file} a {size} octets, son en-tête en décrit {expected}</translation>
    </message>
    <message>
        <source>in the list of tensors {problem}</source>
        <translation>dans la liste des tenseurs, {problem}</translation>
    </message>
    <message>
        <source>the tensor {tensor} of {length:,} bytes lies at {start:,} to {stop:,}</source>
        <translation>le tenseur {tensor} de {length:,} octets se trouve de {start:,} à {stop:,}</translation>
    </message>
    <message>
        <source>the text of {what} cannot be used: {problem}</source>
        <translation>le texte de {what} est inutilisable : {problem}</translation>
    </message>
    <message>
        <source>the card holds a {kind} instead of a JSON object</source>
        <translation>la fiche contient une valeur de type {kind} au lieu d&#x27;un objet JSON</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>a card of the format &#x27;{format}&#x27;</source>
        <translation>une fiche au format « {format} »</translation>
    </message>
    <message>
        <source>the card has the version &#x27;{version}&#x27;</source>
        <translation>la fiche a la version « {version} »</translation>
    </message>
    <message>
        <source>a whole number from {low:,} to {high:,}</source>
        <translation>un nombre entier de {low:,} à {high:,}</translation>
    </message>
    <message>
        <source>a number above {low:g} to {high:g}</source>
        <translation>un nombre supérieur à {low:g} et d&#x27;au plus {high:g}</translation>
    </message>
    <message>
        <source>a number from {low:g} to {high:g}</source>
        <translation>un nombre de {low:g} à {high:g}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text of at most {longest:,} letters</source>
        <translation>un texte d&#x27;au plus {longest:,} caractères</translation>
    </message>
    <message>
        <source>a text without half letters</source>
        <translation>un texte sans demi-caractères</translation>
    </message>
    <message>
        <source>a text like {pattern}</source>
        <translation>un texte de la forme {pattern}</translation>
    </message>
    <message>
        <source>{entry} has {n:,} entries, {most:,} are wanted</source>
        <translation>{entry} a {n:,} éléments, il en faut {most:,}</translation>
    </message>
    <message>
        <source>{entry} has {n:,} entries, {fewest:,} to {most:,} are wanted</source>
        <translation>{entry} a {n:,} éléments, il en faut de {fewest:,} à {most:,}</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>{entry} has {n:,} entries, at most {most:,} are wanted</source>
        <translation>{entry} a {n:,} éléments, il en faut au plus {most:,}</translation>
    </message>
    <message>
        <source>{entry} lacks {missing}</source>
        <translation>{entry} ne contient pas {missing}</translation>
    </message>
    <message>
        <source>it holds {n_bytes:,} bytes, at most {most_bytes:,} are read</source>
        <translation>la taille est de {n_bytes:,} octets, {most_bytes:,} au plus sont lus</translation>
    </message>
    <message>
        <source>it holds more than {most_entries:,} entries</source>
        <translation>le contenu dépasse {most_entries:,} éléments</translation>
    </message>
    <message>
        <source>it is nested deeper than {deepest} levels</source>
        <translation>l&#x27;imbrication dépasse {deepest} niveaux</translation>
    </message>
    <message>
        <source>it is no JSON ({reason})</source>
        <translation>ce n&#x27;est pas du JSON ({reason})</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>ce n&#x27;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it holds {size:,} bytes, at most {most_bytes:,} are read</source>
        <translation>la taille est de {size:,} octets, {most_bytes:,} au plus sont lus</translation>
    </message>
    <message>
        <source>a {kind}</source>
        <translation>une valeur de type {kind}</translation>
    </message>
    <message>
        <source>{entry} is {found}, {wanted} is wanted</source>
        <translation>{entry} est {found}, on attend {wanted}</translation>
    </message>
    <message>
        <source>it</source>
        <translation>ce contenu</translation>
    </message>
    <message>
        <source>Unknown correction &#x27;{correction}&#x27;.</source>
        <translation>Correction inconnue : « {correction} ».</translation>
    </message>
    <message>
        <source>Choose one of {corrections}.</source>
        <translation>Choisissez parmi {corrections}.</translation>
    </message>
    <message>
        <source>The anomaly has {anomaly_shape} cells, the topography {topography_shape}.</source>
        <translation>L&#x27;anomalie a {anomaly_shape} cellules, la topographie {topography_shape}.</translation>
    </message>
    <message>
        <source>Warp the topography to the anomaly&#x27;s grid.</source>
        <translation>Reprojetez la topographie sur la grille de l&#x27;anomalie.</translation>
    </message>
    <message>
        <source>The topography runs from {low:g} to {high:g} m; the Earth&#x27;s does not.</source>
        <translation>La topographie va de {low:g} à {high:g} m ; celle de la Terre, non.</translation>
    </message>
    <message>
        <source>Give it in metres (it may be in feet), with its nodata value declared.</source>
        <translation>Donnez-la en mètres (elle est peut-être en pieds), avec sa valeur NoData déclarée.</translation>
    </message>
    <message>
        <source>&#x27;{date}&#x27; is no date of a survey.</source>
        <translation>« {date} » n&#x27;est pas une date de levé.</translation>
    </message>
    <message>
        <source>Give a year, or year-month-day, such as 1998-07-01 (DATE).</source>
        <translation>Donnez une année, ou année-mois-jour, comme 1998-07-01 (DATE).</translation>
    </message>
    <message>
        <source>The reference field (IGRF) covers {first} to {last}, not {date}.</source>
        <translation>Le champ de référence (IGRF) couvre {first} à {last}, et non {date}.</translation>
    </message>
    <message>
        <source>Give the year of the survey (DATE), or the field&#x27;s inclination and declination.</source>
        <translation>Donnez l&#x27;année du levé (DATE), ou l&#x27;inclinaison et la déclinaison du champ.</translation>
    </message>
    <message>
        <source>{file} declares the scale {scale:g} and the offset {offset:g}.</source>
        <translation>{file} déclare l&#x27;échelle {scale:g} et le décalage {offset:g}.</translation>
    </message>
    <message>
        <source>Correct them in the file, or export the raster anew without scale and offset.</source>
        <translation>Corrigez-les dans le fichier, ou réexportez le raster sans échelle ni décalage.</translation>
    </message>
    <message>
        <source>Read band {band} ({name}) of {file}.</source>
        <translation>Bande {band} ({name}) de {file} lue.</translation>
    </message>
    <message>
        <source>{file} is a class raster, not a gravity anomaly.</source>
        <translation>{file} est un raster de classes, et non une anomalie gravimétrique.</translation>
    </message>
    <message>
        <source>Choose the raster of the Bouguer or residual anomaly.</source>
        <translation>Choisissez le raster de l&#x27;anomalie de Bouguer ou de l&#x27;anomalie résiduelle.</translation>
    </message>
    <message>
        <source>Read band {band} ({name}) of {file} in {unit}.</source>
        <translation>Bande {band} ({name}) de {file} lue en {unit}.</translation>
    </message>
    <message>
        <source>Read band {band} ({name}) of {file}, no unit declared: taken as {unit}.</source>
        <translation>Bande {band} ({name}) de {file} lue, sans unité déclarée : considérée comme en {unit}.</translation>
    </message>
    <message>
        <source>{name} has {n_bands} band(s); band {band} does not exist.</source>
        <translation>{name} a {n_bands} bande(s) ; la bande {band} n&#x27;existe pas.</translation>
    </message>
    <message>
        <source>Choose a band that is there.</source>
        <translation>Choisissez une bande qui existe.</translation>
    </message>
    <message>
        <source>{name} is a table of colours, not a grid of measured values.</source>
        <translation>{name} est une table de couleurs, et non une grille de valeurs mesurées.</translation>
    </message>
    <message>
        <source>{name} is a colour picture, not a grid of measured values.</source>
        <translation>{name} est une image en couleurs, et non une grille de valeurs mesurées.</translation>
    </message>
    <message>
        <source>Choose the grid that the picture was made from.</source>
        <translation>Choisissez la grille à partir de laquelle l&#x27;image a été créée.</translation>
    </message>
    <message>
        <source>{name} has {n_bands} bands, and none is chosen: {listed}.</source>
        <translation>{name} a {n_bands} bandes, et aucune n&#x27;est choisie : {listed}.</translation>
    </message>
    <message>
        <source>Choose the band that is wanted ({parameter}), or give a raster with one band.</source>
        <translation>Choisissez la bande voulue ({parameter}), ou donnez un raster à une seule bande.</translation>
    </message>
    <message>
        <source>Band {band} of {name} holds complex numbers, a real quantity is wanted.</source>
        <translation>La bande {band} de {name} contient des nombres complexes, une grandeur réelle est attendue.</translation>
    </message>
    <message>
        <source>Write the part that is wanted (Raster calculator) and choose that raster.</source>
        <translation>Écrivez la partie voulue (Calculatrice raster) et choisissez ce raster.</translation>
    </message>
    <message>
        <source>{file} is given as the gravity and as the topography.</source>
        <translation>{file} est fourni à la fois comme gravimétrie et comme topographie.</translation>
    </message>
    <message>
        <source>Choose a raster of heights as the topography (TOPOGRAPHY), or leave it out.</source>
        <translation>Choisissez un raster d&#x27;altitudes comme topographie (TOPOGRAPHY), ou omettez-la.</translation>
    </message>
    <message>
        <source>The topography {name} has no data where gravity is known.</source>
        <translation>La topographie {name} n&#x27;a pas de données là où la gravimétrie est connue.</translation>
    </message>
    <message>
        <source>Choose a topography of the same area (TOPOGRAPHY), and check the CRS of both.</source>
        <translation>Choisissez une topographie de la même zone (TOPOGRAPHY), et vérifiez le SCR des deux rasters.</translation>
    </message>
    <message>
        <source>The topography {name} has data on {covered:.1%} of the gravity raster&#x27;s ground; the other {rest:.1%} get no Bouguer anomaly and stay empty. Give a topography that covers the ground.</source>
        <translation>La topographie {name} a des données sur {covered:.1%} du terrain du raster gravimétrique ; les {rest:.1%} restants ne reçoivent pas d&#x27;anomalie de Bouguer et restent vides. Donnez une topographie qui recouvre tout le terrain.</translation>
    </message>
    <message>
        <source>Read band {band} ({name}) of {file} as heights in m.</source>
        <translation>Bande {band} ({name}) de {file} lue comme altitudes en m.</translation>
    </message>
    <message>
        <source>Read band {band} ({name}) of {file} as heights with {metres:.8g} m to the unit.</source>
        <translation>Bande {band} ({name}) de {file} lue comme altitudes, à {metres:.8g} m par unité.</translation>
    </message>
    <message>
        <source>Read band {band} ({name}) of {file} as heights with {metres:.8g} m to the unit, which are depths below 0.</source>
        <translation>Bande {band} ({name}) de {file} lue comme altitudes, à {metres:.8g} m par unité, soit des profondeurs sous 0.</translation>
    </message>
    <message>
        <source>The topography {file} declares the unit &#x27;{unit}&#x27;, which is no known length.</source>
        <translation>La topographie {file} déclare l&#x27;unité « {unit} », qui n&#x27;est pas une longueur connue.</translation>
    </message>
    <message>
        <source>Convert it to metres (Raster calculator), or correct the unit that the file declares.</source>
        <translation>Convertissez-la en mètres (Calculatrice raster), ou corrigez l&#x27;unité que déclare le fichier.</translation>
    </message>
    <message>
        <source>In {name} the value {mark:g} fills cells far from all other values.</source>
        <translation>Dans {name}, la valeur {mark:g} remplit des cellules, loin de toutes les autres valeurs.</translation>
    </message>
    <message>
        <source>{mark:g} looks like a mark for empty cells: declare it as the raster&#x27;s nodata value, or name it under NODATA, and run again.</source>
        <translation>{mark:g} ressemble à un marqueur de cellules vides : déclarez-la comme valeur NoData du raster, ou indiquez-la sous NODATA, et relancez.</translation>
    </message>
    <message>
        <source>In {name} {share:.1%} of the cells are exactly 0 and hardly any nearly so. If they are cells without data, declare 0 as the raster&#x27;s nodata value, or name it under NODATA.</source>
        <translation>Dans {name}, {share:.1%} des cellules valent exactement 0 et presque aucune n&#x27;en est proche. Si ce sont des cellules sans données, déclarez 0 comme valeur NoData du raster, ou indiquez-le sous NODATA.</translation>
    </message>
    <message>
        <source>Remove its layers from the project or close that program, or choose another file.</source>
        <translation>Retirez ses couches du projet ou fermez cet autre programme, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} holds other layers: {listed}. They would be lost.</source>
        <translation>{file} contient d&#x27;autres couches : {listed}. Elles seraient perdues.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} is open in another program, such as QGIS.</source>
        <translation>{file} est ouvert dans un autre programme, par exemple QGIS.</translation>
    </message>
    <message>
        <source>{n_found} of {n_features} features are there</source>
        <translation>{n_found} entités sur {n_features} sont présentes</translation>
    </message>
    <message>
        <source>{file} could not be written whole ({why}).</source>
        <translation>{file} n&#x27;a pas pu être écrit en entier ({why}).</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder.</source>
        <translation>Libérez de l&#x27;espace sur le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete ({reason}).</source>
        <translation>{file} est endommagé ou incomplet ({reason}).</translation>
    </message>
    <message>
        <source>{found:,} of {wanted:,} bytes are there</source>
        <translation>{found:,} octets sur {wanted:,} sont présents</translation>
    </message>
    <message>
        <source>Fetch it again (copy, download or export it anew).</source>
        <translation>Récupérez-le de nouveau (copiez, téléchargez ou réexportez-le).</translation>
    </message>
    <message>
        <source>{name} has its vectors in the order {order}; 1 (rows) or -1 (columns) is wanted.</source>
        <translation>{name} a ses vecteurs dans l&#x27;ordre {order} ; il faut 1 (lignes) ou -1 (colonnes).</translation>
    </message>
    <message>
        <source>Export the grid anew, as GXF or GeoTIFF.</source>
        <translation>Exportez la grille à nouveau, en GXF ou GeoTIFF.</translation>
    </message>
    <message>
        <source>The compressed blocks of {name} cannot be unpacked ({reason}).</source>
        <translation>Les blocs compressés de {name} ne peuvent pas être décompressés ({reason}).</translation>
    </message>
    <message>
        <source>Fetch the file again, or export the grid without compression.</source>
        <translation>Récupérez le fichier à nouveau, ou exportez la grille sans compression.</translation>
    </message>
    <message>
        <source>{name} says that it is in {own}; {given} is taken, as was chosen (CRS).</source>
        <translation>{name} indique {own} ; {given} est pris, comme choisi (CRS).</translation>
    </message>
    <message>
        <source>{name} is rotated by {angle:.4g} degrees and is resampled to rows from west to east.</source>
        <translation>{name} est tourné de {angle:.4g} degrés et est rééchantillonné en lignes d&#x27;ouest en est.</translation>
    </message>
    <message>
        <source>Fetch it again, or export it as GXF, ERMapper, Surfer, netCDF or GeoTIFF.</source>
        <translation>Récupérez-le à nouveau, ou exportez-le en GXF, ERMapper, Surfer, netCDF ou GeoTIFF.</translation>
    </message>
    <message>
        <source>The raster {name} has no coordinate reference system.</source>
        <translation>Le raster {name} n&#x27;a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>Give it (CRS); its coordinates look like degrees, as those of EPSG:4326 are.</source>
        <translation>Donnez-le (CRS) ; ses coordonnées ressemblent à des degrés, comme celles de EPSG:4326.</translation>
    </message>
    <message>
        <source>Give it (CRS), such as EPSG:32633; whoever made the grid knows it.</source>
        <translation>Donnez-le (CRS), par exemple EPSG:32633 ; l&#x27;auteur de la grille le connaît.</translation>
    </message>
    <message>
        <source>{name} has no data in any cell.</source>
        <translation>{name} n&#x27;a de données dans aucune cellule.</translation>
    </message>
    <message>
        <source>Choose a raster with values.</source>
        <translation>Choisissez un raster avec des valeurs.</translation>
    </message>
    <message>
        <source>{file} does not hold what was read: {found} of {wanted} cells.</source>
        <translation>{file} ne contient pas ce qui a été lu : {found} cellules sur {wanted}.</translation>
    </message>
    <message>
        <source>{file} holds gravity, not a magnetic anomaly.</source>
        <translation>{file} contient de la gravité, non une anomalie magnétique.</translation>
    </message>
    <message>
        <source>{file} is a class raster, not a magnetic anomaly.</source>
        <translation>{file} est un raster de classes, non une anomalie magnétique.</translation>
    </message>
    <message>
        <source>Choose the raster of the total-field magnetic anomaly, in nT.</source>
        <translation>Choisissez le raster de l&#x27;anomalie magnétique du champ total, en nT.</translation>
    </message>
    <message>
        <source>{file} declares the unit &#x27;{unit}&#x27;; a magnetic anomaly in nT is wanted.</source>
        <translation>{file} déclare l&#x27;unité « {unit} » ; une anomalie magnétique en nT est attendue.</translation>
    </message>
    <message>
        <source>Choose the band that holds the anomaly, or convert it to nT and declare that.</source>
        <translation>Choisissez la bande qui contient l&#x27;anomalie, ou convertissez-la en nT et déclarez cette unité.</translation>
    </message>
    <message>
        <source>The values of {file} run from {low:g} to {high:g} nT; magnetic anomalies do not.</source>
        <translation>Les valeurs de {file} vont de {low:g} à {high:g} nT ; ce n&#x27;est pas le cas d&#x27;anomalies magnétiques.</translation>
    </message>
    <message>
        <source>Choose the band that holds the total-field anomaly, in nT.</source>
        <translation>Choisissez la bande qui contient l&#x27;anomalie du champ total, en nT.</translation>
    </message>
    <message>
        <source>The values of {file} run from {low:g} to {high:g} nT: the total field itself.</source>
        <translation>Les valeurs de {file} vont de {low:g} à {high:g} nT : c&#x27;est le champ total lui-même.</translation>
    </message>
    <message>
        <source>Subtract the reference field (IGRF) of the survey&#x27;s date, and give the anomaly.</source>
        <translation>Soustrayez le champ de référence (IGRF) de la date du levé, et donnez l&#x27;anomalie.</translation>
    </message>
    <message>
        <source>The Earth&#x27;s field turns by {spread:.0f} degrees between the middle of the raster and its corners, and one direction is used. Transform smaller parts for a better reduction.</source>
        <translation>Le champ terrestre tourne de {spread:.0f} degrés entre le milieu du raster et ses coins, et une seule direction est utilisée. Transformez des parties plus petites pour une meilleure réduction.</translation>
    </message>
    <message>
        <source>The raster has {n_empty} empty cells in rows {first} to {last}.</source>
        <translation>Le raster a {n_empty} cellules vides dans les lignes {first} à {last}.</translation>
    </message>
    <message>
        <source>Choose to fill the gaps, or fill or clip the raster first.</source>
        <translation>Choisissez de remplir les lacunes, ou commencez par remplir ou découper le raster.</translation>
    </message>
    <message>
        <source>Writing the transformations</source>
        <translation>Écriture des transformations</translation>
    </message>
    <message>
        <source>Field of the IGRF for {date}: inclination {inclination:.1f}, declination {declination:.1f} degrees from grid north; damping {damping:g}.</source>
        <translation>Champ de l&#x27;IGRF pour {date} : inclinaison {inclination:.1f}, déclinaison {declination:.1f} degrés depuis le nord de la grille ; amortissement {damping:g}.</translation>
    </message>
    <message>
        <source>Field given: inclination {inclination:.1f}, declination {declination:.1f} degrees from grid north; damping {damping:g}.</source>
        <translation>Champ donné : inclinaison {inclination:.1f}, déclinaison {declination:.1f} degrés depuis le nord de la grille ; amortissement {damping:g}.</translation>
    </message>
    <message>
        <source>{file} holds {n_rasters} rasters, and none is chosen: {listed}.</source>
        <translation>{file} contient {n_rasters} rasters, et aucun n&#x27;est choisi : {listed}.</translation>
    </message>
    <message>
        <source>Name the one that is wanted (VARIABLE).</source>
        <translation>Nommez celui qui est voulu (VARIABLE).</translation>
    </message>
    <message>
        <source>{file} holds no variable &#x27;{variable}&#x27; (it holds {listed}).</source>
        <translation>{file} ne contient pas de variable « {variable} » (il contient {listed}).</translation>
    </message>
    <message>
        <source>Name one of these (VARIABLE).</source>
        <translation>Nommez l&#x27;une d&#x27;elles (VARIABLE).</translation>
    </message>
    <message>
        <source>The nodes of {name} are not evenly spaced ({least:g} to {most:g} apart).</source>
        <translation>Les nœuds de {name} ne sont pas régulièrement espacés (de {least:g} à {most:g}).</translation>
    </message>
    <message>
        <source>Interpolate them to an even grid first, such as with gdalwarp, cdo remapbil or xarray&#x27;s interp.</source>
        <translation>Interpolez-les d&#x27;abord sur une grille régulière, par exemple avec gdalwarp, cdo remapbil ou interp de xarray.</translation>
    </message>
    <message>
        <source>{file} holds {n_rasters} rasters, and none is chosen.</source>
        <translation>{file} contient {n_rasters} rasters, et aucun n&#x27;est choisi.</translation>
    </message>
    <message>
        <source>Give one of them by its whole name, such as {first}, or choose it with Import a grid (VARIABLE).</source>
        <translation>Donnez-en un par son nom complet, par exemple {first}, ou choisissez-le avec « Importer une grille » (VARIABLE).</translation>
    </message>
    <message>
        <source>Choose a raster layer, such as a GeoTIFF.</source>
        <translation>Choisissez une couche raster, par exemple un GeoTIFF.</translation>
    </message>
    <message>
        <source>{file} is no file but a pipe or a device.</source>
        <translation>{file} n&#x27;est pas un fichier mais un tube ou un périphérique.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Choose a raster layer, such as a GeoTIFF, or make one of the file with Import a grid.</source>
        <translation>Choisissez une couche raster, par exemple un GeoTIFF, ou faites-en une du fichier avec « Importer une grille ».</translation>
    </message>
    <message>
        <source>A table of points is no raster: make one with Import a grid where they are the nodes of a grid, otherwise with Grid gravity stations.</source>
        <translation>Une table de points n&#x27;est pas un raster : faites-en un avec « Importer une grille » si ce sont les nœuds d&#x27;une grille, sinon avec « Mailler des stations gravimétriques ».</translation>
    </message>
    <message>
        <source>{file} cannot be read as a raster ({reason}).</source>
        <translation>{file} ne peut pas être lu comme raster ({reason}).</translation>
    </message>
    <message>
        <source>The raster {name} is damaged or a part of it is missing: its cells cannot be read.</source>
        <translation>Le raster {name} est endommagé ou une partie en manque : ses cellules ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>Fetch or write the file again, and of a mosaic (VRT) all files that it names.</source>
        <translation>Récupérez ou réécrivez le fichier, et pour une mosaïque (VRT), tous les fichiers qu&#x27;elle désigne.</translation>
    </message>
    <message>
        <source>&#x27;{crs}&#x27; is not a coordinate reference system.</source>
        <translation>« {crs} » n&#x27;est pas un système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>Choose one, such as EPSG:32645.</source>
        <translation>Choisissez-en un, par exemple EPSG:32645.</translation>
    </message>
    <message>
        <source>The raster {name} has ground control points and no grid of its own.</source>
        <translation>Le raster {name} a des points de contrôle au sol, mais pas de grille propre.</translation>
    </message>
    <message>
        <source>The raster {name} has a sensor model (RPC) and no grid of its own.</source>
        <translation>Le raster {name} a un modèle de capteur (RPC), mais pas de grille propre.</translation>
    </message>
    <message>
        <source>Warp it to a north-up grid (Raster &gt; Projections &gt; Warp) and run again.</source>
        <translation>Reprojetez-le sur une grille orientée au nord (Raster &gt; Projections &gt; Projection (warp)) et relancez.</translation>
    </message>
    <message>
        <source>The raster {name} has no georeference: the file does not tell where its cells lie.</source>
        <translation>Le raster {name} n&#x27;est pas géoréférencé : le fichier ne dit pas où se trouvent ses cellules.</translation>
    </message>
    <message>
        <source>Give it one (Raster &gt; Georeferencer, or a world file) and run again.</source>
        <translation>Géoréférencez-le (Raster &gt; Géoréférencer, ou un fichier world) et relancez.</translation>
    </message>
    <message>
        <source>Assign one (Raster &gt; Projections &gt; Assign projection), or use Import a grid with its parameter CRS, and run again.</source>
        <translation>Attribuez-en un (Raster &gt; Projections &gt; Assigner une projection), ou utilisez « Importer une grille » avec son paramètre CRS, et relancez.</translation>
    </message>
    <message>
        <source>The raster {name} has a local coordinate system that lies nowhere on the Earth.</source>
        <translation>Le raster {name} a un système de coordonnées local, sans position sur la Terre.</translation>
    </message>
    <message>
        <source>Assign the CRS it was surveyed in (Raster &gt; Projections &gt; Assign projection) and run again.</source>
        <translation>Assignez le SCR dans lequel il a été levé (Raster &gt; Projections &gt; Assigner une projection) et relancez.</translation>
    </message>
    <message>
        <source>The raster {name} spans {west:g} to {east:g}, {south:g} to {north:g} in the units of {crs}, a few metres: these look like degrees.</source>
        <translation>Le raster {name} s&#x27;étend de {west:g} à {east:g}, de {south:g} à {north:g} dans les unités de {crs}, soit quelques mètres : ce sont apparemment des degrés.</translation>
    </message>
    <message>
        <source>Assign the geographic CRS they belong to, such as EPSG:4326 (Raster &gt; Projections &gt; Assign projection).</source>
        <translation>Assignez le SCR géographique auquel ces coordonnées appartiennent, par exemple EPSG:4326 (Raster &gt; Projections &gt; Assigner une projection).</translation>
    </message>
    <message>
        <source>The raster {name} is rotated or mirrored.</source>
        <translation>Le raster {name} est tourné ou mis en miroir.</translation>
    </message>
    <message>
        <source>The raster {name} has {rows} x {cols} cells, a grid is wanted.</source>
        <translation>Le raster {name} a {rows} x {cols} cellules, une grille est attendue.</translation>
    </message>
    <message>
        <source>Choose a raster with at least two rows and two columns.</source>
        <translation>Choisissez un raster d&#x27;au moins deux lignes et deux colonnes.</translation>
    </message>
    <message>
        <source>{file} holds {kind} numbers, a class raster holds bytes.</source>
        <translation>{file} contient des nombres {kind}, alors qu&#x27;un raster de classes contient des octets.</translation>
    </message>
    <message>
        <source>Choose a class raster made by Predict or Multi-scale windows.</source>
        <translation>Choisissez un raster de classes créé par « Prédire le substratum sous couverture » ou « Fenêtres multi-échelles ».</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: {reason}.</source>
        <translation>Impossible d&#x27;écrire dans {folder} : {reason}.</translation>
    </message>
    <message>
        <source>The disk of {places} is full, or a quota or a limit of file sizes is reached; nothing was replaced.</source>
        <translation>Le disque de {places} est plein, ou un quota ou une limite de taille de fichier est atteint ; rien n&#x27;a été remplacé.</translation>
    </message>
    <message>
        <source>{file} would be replaced by the figures of the report, and is something else.</source>
        <translation>{file} serait remplacé par les chiffres du rapport, or c&#x27;est un tout autre fichier.</translation>
    </message>
    <message>
        <source>Give the report another name.</source>
        <translation>Donnez un autre nom au rapport.</translation>
    </message>
    <message>
        <source>{path} is there already and not empty.</source>
        <translation>{path} existe déjà et n&#x27;est pas vide.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>{file} could not be written whole: the disk took a part of it (it is full, or a quota or a limit of file sizes is reached).</source>
        <translation>{file} n&#x27;a pas pu être écrit en entier : le disque n&#x27;en a pris qu&#x27;une partie (il est plein, ou un quota ou une limite de taille de fichier est atteint).</translation>
    </message>
    <message>
        <source>The extent runs from {west:g} to {east:g} and from {south:g} to {north:g}, which holds no ground.</source>
        <translation>L&#x27;emprise va de {west:g} à {east:g} et de {south:g} à {north:g}, ce qui ne contient aucun terrain.</translation>
    </message>
    <message>
        <source>Give west, south, east and north, each a number, the lesser one first (EXTENT).</source>
        <translation>Donnez l&#x27;ouest, le sud, l&#x27;est et le nord, chacun sous forme de nombre, le plus petit d&#x27;abord (EXTENT).</translation>
    </message>
    <message>
        <source>The extent is smaller than a cell of the raster ({width:g} x {height:g} map units) and holds the centre of none.</source>
        <translation>L&#x27;emprise est plus petite qu&#x27;une cellule du raster ({width:g} x {height:g} unités de carte) et ne contient le centre d&#x27;aucune.</translation>
    </message>
    <message>
        <source>Draw it larger, over several cells.</source>
        <translation>Dessinez-la plus grande, sur plusieurs cellules.</translation>
    </message>
    <message>
        <source>The extent lies outside the raster.</source>
        <translation>L&#x27;emprise se trouve hors du raster.</translation>
    </message>
    <message>
        <source>Draw it over the raster, in the raster&#x27;s coordinate system.</source>
        <translation>Dessinez-la sur le raster, dans le système de coordonnées du raster.</translation>
    </message>
    <message>
        <source>Writing the residual anomaly</source>
        <translation>Écriture de l&#x27;anomalie résiduelle</translation>
    </message>
    <message>
        <source>The topography {name} does not lie around the stations.</source>
        <translation>La topographie {name} n&#x27;entoure pas les stations.</translation>
    </message>
    <message>
        <source>The topography {name} has {rows:,} x {cols:,} cells around the stations.</source>
        <translation>La topographie {name} a {rows:,} x {cols:,} cellules autour des stations.</translation>
    </message>
    <message>
        <source>Give one with larger cells, a smaller radius (RADIUS), or the stations in parts.</source>
        <translation>Donnez-en une aux cellules plus grandes, un rayon plus petit (RADIUS), ou les stations par parties.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{file} is no table of three numbers a line ({reason}).</source>
        <translation>{file} n&#x27;est pas une table de trois nombres par ligne ({reason}).</translation>
    </message>
    <message>
        <source>Correct or remove the line, or read the file with Import gravity stations.</source>
        <translation>Corrigez ou supprimez la ligne, ou lisez le fichier avec « Importer des stations gravimétriques ».</translation>
    </message>
    <message>
        <source>The {n:,} points of {name} are not the nodes of a grid.</source>
        <translation>Les {n:,} points de {name} ne sont pas les nœuds d&#x27;une grille.</translation>
    </message>
    <message>
        <source>They may be stations: read them with Import gravity stations, and use Grid gravity stations.</source>
        <translation>Ce sont peut-être des stations : lisez-les avec « Importer des stations gravimétriques », et utilisez « Mailler des stations gravimétriques ».</translation>
    </message>
    <message>
        <source>{name} has {n} points at {x:g}, {y:g}.</source>
        <translation>{name} a {n} points en {x:g}, {y:g}.</translation>
    </message>
    <message>
        <source>Leave one value for each node, or read the file with Import gravity stations.</source>
        <translation>Laissez une valeur par nœud, ou lisez le fichier avec « Importer des stations gravimétriques ».</translation>
    </message>
    <message>
        <source>The values of {name} run from {low:.4g} to {high:.4g} mGal and differ by {rms:.2g} mGal over {lag:.2g} km; over {size:.0f} km of ground, gravity anomalies do not.</source>
        <translation>Les valeurs de {name} vont de {low:.4g} à {high:.4g} mGal et diffèrent de {rms:.2g} mGal sur {lag:.2g} km ; sur {size:.0f} km de terrain, ce n&#x27;est pas le cas d&#x27;anomalies gravimétriques.</translation>
    </message>
    <message>
        <source>They are likely in mGal, not in {unit}. Choose their unit (UNIT).</source>
        <translation>Elles sont probablement en mGal et non en {unit}. Choisissez leur unité (UNIT).</translation>
    </message>
    <message>
        <source>They are likely in um/s2, or a magnetic anomaly in nT. Choose the unit that they are in (UNIT), also if it is mGal.</source>
        <translation>Elles sont probablement en um/s2, ou c&#x27;est une anomalie magnétique en nT. Choisissez leur unité (UNIT), même si c&#x27;est le mGal.</translation>
    </message>
    <message>
        <source>They are likely in another unit, or not gravity. Check their unit (UNIT) and the band.</source>
        <translation>Elles sont probablement dans une autre unité, ou ne sont pas de la gravimétrie. Vérifiez leur unité (UNIT) et la bande.</translation>
    </message>
    <message>
        <source>The values of {name} run from {low:.4g} to {high:.4g} nT and differ by {rms:.2g} nT over {lag:.2g} km; magnetic anomalies vary more.</source>
        <translation>Les valeurs de {name} vont de {low:.4g} à {high:.4g} nT et diffèrent de {rms:.2g} nT sur {lag:.2g} km ; des anomalies magnétiques varient davantage.</translation>
    </message>
    <message>
        <source>They are likely gravity in mGal. Choose the total-field magnetic anomaly; if this is one, declare its unit in the file (gdal_edit.py -units nT).</source>
        <translation>C&#x27;est probablement de la gravimétrie en mGal. Choisissez l&#x27;anomalie magnétique du champ total ; si c&#x27;en est une, déclarez son unité dans le fichier (gdal_edit.py -units nT).</translation>
    </message>
    <message>
        <source>The raster is empty: none of its cells holds data.</source>
        <translation>Le raster est vide : aucune de ses cellules ne contient de données.</translation>
    </message>
    <message>
        <source>Choose a band that holds the Bouguer anomaly.</source>
        <translation>Choisissez une bande qui contient l&#x27;anomalie de Bouguer.</translation>
    </message>
    <message>
        <source>The height is {height_m:g} m; a height above 0 is wanted.</source>
        <translation>La hauteur est de {height_m:g} m ; une hauteur supérieure à 0 est attendue.</translation>
    </message>
    <message>
        <source>Give the height of the upward continuation in metres, 10000 for 10 km.</source>
        <translation>Donnez la hauteur du prolongement vers le haut en mètres, 10000 pour 10 km.</translation>
    </message>
    <message>
        <source>Unknown edge treatment &#x27;{edges}&#x27;.</source>
        <translation>Traitement des bords inconnu : « {edges} ».</translation>
    </message>
    <message>
        <source>Choose one of {treatments}.</source>
        <translation>Choisissez parmi {treatments}.</translation>
    </message>
    <message>
        <source>The raster&#x27;s CRS is in degrees or grads, but it spans {west:g} to {east:g}, {south:g} to {north:g}.</source>
        <translation>Le SCR du raster est en degrés ou en grades, mais celui-ci s&#x27;étend de {west:g} à {east:g}, de {south:g} à {north:g}.</translation>
    </message>
    <message>
        <source>Latitude and longitude may be exchanged: put them right.</source>
        <translation>La latitude et la longitude sont peut-être inversées : rétablissez-les.</translation>
    </message>
    <message>
        <source>Its coordinates look like metres: assign the projected CRS they belong to.</source>
        <translation>Ses coordonnées semblent être en mètres : assignez le SCR projeté auquel elles appartiennent.</translation>
    </message>
    <message>
        <source>The raster reaches latitude {latitude:.1f}, where its columns meet at the pole.</source>
        <translation>Le raster atteint la latitude {latitude:.1f}, où ses colonnes se rejoignent au pôle.</translation>
    </message>
    <message>
        <source>Clip it to 85 degrees, or warp it to a polar projection.</source>
        <translation>Découpez-le à 85 degrés, ou reprojetez-le dans une projection polaire.</translation>
    </message>
    <message>
        <source>A trend of degree {degree} cannot be fitted.</source>
        <translation>Une tendance de degré {degree} ne peut pas être ajustée.</translation>
    </message>
    <message>
        <source>Choose a degree from 0 to 10.</source>
        <translation>Choisissez un degré de 0 à 10.</translation>
    </message>
    <message>
        <source>{n_cells} cells hold data, a trend of degree {degree} needs {n_terms}.</source>
        <translation>{n_cells} cellules contiennent des données, une tendance de degré {degree} en exige {n_terms}.</translation>
    </message>
    <message>
        <source>Choose a lower degree.</source>
        <translation>Choisissez un degré plus bas.</translation>
    </message>
    <message>
        <source>Reading the anomaly</source>
        <translation>Lecture de l&#x27;anomalie</translation>
    </message>
    <message>
        <source>a damped biharmonic extension</source>
        <translation>une extrapolation biharmonique amortie</translation>
    </message>
    <message>
        <source>the nearest values repeated</source>
        <translation>les valeurs les plus proches répétées</translation>
    </message>
    <message>
        <source>Choose another band.</source>
        <translation>Choisissez une autre bande.</translation>
    </message>
    <message>
        <source>Continued {height_m:g} m upward {surface}, in strips of rows over means of {rows} x {cols} cells, with {extension} beyond its edges and in its holes.</source>
        <translation>Prolongé de {height_m:g} m vers le haut {surface}, par tranches de lignes sur des moyennes de {rows} x {cols} cellules, avec {extension} au-delà des bords et dans les lacunes.</translation>
    </message>
    <message>
        <source>Continued {height_m:g} m upward {surface}, from means of {rows} x {cols} cells, with {extension} beyond its edges and in its holes.</source>
        <translation>Prolongé de {height_m:g} m vers le haut {surface}, à partir de moyennes de {rows} x {cols} cellules, avec {extension} au-delà des bords et dans les lacunes.</translation>
    </message>
    <message>
        <source>Continued {height_m:g} m upward {surface}, with {extension} beyond its edges and in its holes.</source>
        <translation>Prolongé de {height_m:g} m vers le haut {surface}, avec {extension} au-delà des bords et dans les lacunes.</translation>
    </message>
    <message>
        <source>on a plane, its plane of least squares kept</source>
        <translation>sur un plan, en conservant son plan des moindres carrés</translation>
    </message>
    <message>
        <source>on the sphere with kernels at {n_latitudes} latitudes, its mean treated as going round the Earth</source>
        <translation>sur la sphère avec des noyaux à {n_latitudes} latitudes, sa moyenne étant traitée comme si elle faisait le tour de la Terre</translation>
    </message>
    <message>
        <source>A height of {height_m:g} m leaves hardly anything: is it meant in kilometres?</source>
        <translation>Une hauteur de {height_m:g} m ne laisse presque rien : est-elle exprimée en kilomètres ?</translation>
    </message>
    <message>
        <source>Predicting each station from its neighbours</source>
        <translation>Prédiction de chaque station d’après ses voisines</translation>
    </message>
    <message>
        <source>Levelling the surveys</source>
        <translation>Nivellement des levés</translation>
    </message>
    <message>
        <source>Comparing the lines</source>
        <translation>Comparaison des lignes</translation>
    </message>
    <message>
        <source>Fitting the covariance of the stations</source>
        <translation>Ajustement de la covariance des stations</translation>
    </message>
    <message>
        <source>Predicting stations in hidden blocks</source>
        <translation>Prédiction des stations des blocs cachés</translation>
    </message>
    <message>
        <source>Gridding the stations</source>
        <translation>Maillage des stations</translation>
    </message>
    <message>
        <source>The layer has {n} stations with a value; a grid needs at least {least}.</source>
        <translation>La couche a {n} stations avec une valeur ; une grille en demande au moins {least}.</translation>
    </message>
    <message>
        <source>Choose the layer and the field that hold the measurements.</source>
        <translation>Choisissez la couche et le champ qui contiennent les mesures.</translation>
    </message>
    <message>
        <source>All {n} stations have the value {value:g}.</source>
        <translation>Les {n} stations ont toutes la valeur {value:g}.</translation>
    </message>
    <message>
        <source>Choose the field that holds the measured anomaly.</source>
        <translation>Choisissez le champ qui contient l’anomalie mesurée.</translation>
    </message>
    <message>
        <source>Correcting for the terrain</source>
        <translation>Correction de terrain</translation>
    </message>
    <message>
        <source>The wavelength is {wavelength_m:g} m; it has to be above 0.</source>
        <translation>La longueur d&#x27;onde est de {wavelength_m:g} m ; elle doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>Give it in metres.</source>
        <translation>Donnez-la en mètres.</translation>
    </message>
    <message>
        <source>{name} declares the unit &#x27;{unit}&#x27;; gravity in mGal or another unit of acceleration is wanted.</source>
        <translation>{name} déclare l&#x27;unité « {unit} » ; la gravimétrie est attendue en mGal ou dans une autre unité d&#x27;accélération.</translation>
    </message>
    <message>
        <source>The raster</source>
        <translation>Le raster</translation>
    </message>
    <message>
        <source>Choose the band that holds the anomaly, or name the unit that its values are in (UNIT).</source>
        <translation>Choisissez la bande qui contient l&#x27;anomalie, ou indiquez l&#x27;unité de ses valeurs (UNIT).</translation>
    </message>
    <message>
        <source>The values run from {low:g} to {high:g} mGal; anomalies do not.</source>
        <translation>Les valeurs vont de {low:g} à {high:g} mGal ; celles d&#x27;une anomalie, non.</translation>
    </message>
    <message>
        <source>The values run from {low:g} to {high:g} mGal only.</source>
        <translation>Les valeurs vont seulement de {low:g} à {high:g} mGal.</translation>
    </message>
    <message>
        <source>They are likely in m/s2: choose this unit, or another raster.</source>
        <translation>Elles sont probablement en m/s2 : choisissez cette unité, ou un autre raster.</translation>
    </message>
    <message>
        <source>This is gravity itself: give its Bouguer anomaly.</source>
        <translation>C&#x27;est la pesanteur elle-même : donnez son anomalie de Bouguer.</translation>
    </message>
    <message>
        <source>They are likely in um/s2: choose this unit; or a magnetic anomaly in nT: give gravity.</source>
        <translation>Elles sont probablement en um/s2 : choisissez cette unité ; ou c&#x27;est une anomalie magnétique en nT : donnez la gravimétrie.</translation>
    </message>
    <message>
        <source>Choose the band that holds the Bouguer anomaly, and its unit.</source>
        <translation>Choisissez la bande qui contient l&#x27;anomalie de Bouguer, et son unité.</translation>
    </message>
    <message>
        <source>A line of {n} vertices is too short to have a fold.</source>
        <translation>Une ligne de {n} sommets est trop courte pour avoir un pli.</translation>
    </message>
    <message>
        <source>Digitise the trace with at least five vertices a fold.</source>
        <translation>Numérisez la trace avec au moins cinq sommets par pli.</translation>
    </message>
    <message>
        <source>The class field is NULL in every unit.</source>
        <translation>Le champ de classe est NULL dans toutes les unités.</translation>
    </message>
    <message>
        <source>Choose another field (FIELD).</source>
        <translation>Choisissez un autre champ (FIELD).</translation>
    </message>
    <message>
        <source>The class field holds {n_values} distinct numbers, as measurements do; {most} classes are the most.</source>
        <translation>Le champ de classe contient {n_values} nombres distincts, comme le font des mesures ; {most} classes sont le maximum.</translation>
    </message>
    <message>
        <source>The class field holds {n_values} distinct values; {most} classes are the most.</source>
        <translation>Le champ de classe contient {n_values} valeurs distinctes ; {most} classes sont le maximum.</translation>
    </message>
    <message>
        <source>Choose a field of ages or units (FIELD), or give a legend that groups the values.</source>
        <translation>Choisissez un champ d&#x27;âges ou d&#x27;unités (FIELD), ou donnez une légende qui regroupe les valeurs.</translation>
    </message>
    <message>
        <source>All {n_values} values of the class field are cover, water or no data ({listed}).</source>
        <translation>Les {n_values} valeurs du champ de classe sont toutes de la couverture, de l&#x27;eau ou une absence de données ({listed}).</translation>
    </message>
    <message>
        <source>Choose another field (FIELD), or give a legend with some units as bedrock (class 0 to 253).</source>
        <translation>Choisissez un autre champ (FIELD), ou donnez une légende avec certaines unités en substratum (classes 0 à 253).</translation>
    </message>
    <message>
        <source>Choose another field (FIELD), or give a legend.</source>
        <translation>Choisissez un autre champ (FIELD), ou donnez une légende.</translation>
    </message>
    <message>
        <source>The class field holds one value of bedrock only (&#x27;{name}&#x27;), at least two classes are wanted.</source>
        <translation>Le champ de classe ne contient qu&#x27;une valeur de substratum (« {name} »), il faut au moins deux classes.</translation>
    </message>
    <message>
        <source>The class field holds one value of bedrock only (&#x27;{name}&#x27;), at least two classes are wanted; the other one is cover, water or no data.</source>
        <translation>Le champ de classe ne contient qu&#x27;une valeur de substratum (« {name} »), il faut au moins deux classes ; l&#x27;autre valeur est de la couverture, de l&#x27;eau ou une absence de données.</translation>
    </message>
    <message>
        <source>The class field holds one value of bedrock only (&#x27;{name}&#x27;), at least two classes are wanted; the other {n_others} are cover, water or no data.</source>
        <translation>Le champ de classe ne contient qu&#x27;une valeur de substratum (« {name} »), il faut au moins deux classes ; les {n_others} autres sont de la couverture, de l&#x27;eau ou une absence de données.</translation>
    </message>
    <message>
        <source>All ages in the class field are Cenozoic, which is cover.</source>
        <translation>Tous les âges du champ de classe sont cénozoïques, donc de la couverture.</translation>
    </message>
    <message>
        <source>Give a legend in which some units are bedrock (class 0 to 253).</source>
        <translation>Donnez une légende dans laquelle certaines unités sont du substratum (classes 0 à 253).</translation>
    </message>
    <message>
        <source>The values are read as map symbols.</source>
        <translation>Les valeurs sont lues comme des symboles de carte.</translation>
    </message>
    <message>
        <source>The values are read as map symbols: {listed}.</source>
        <translation>Les valeurs sont lues comme des symboles de carte : {listed}.</translation>
    </message>
    <message>
        <source>The values are read as ages in millions of years.</source>
        <translation>Les valeurs sont lues comme des âges en millions d&#x27;années.</translation>
    </message>
    <message>
        <source>The values are read as ages in millions of years: {listed}.</source>
        <translation>Les valeurs sont lues comme des âges en millions d&#x27;années : {listed}.</translation>
    </message>
    <message>
        <source>The values are read as ages.</source>
        <translation>Les valeurs sont lues comme des âges.</translation>
    </message>
    <message>
        <source>The values are read as ages: {listed}.</source>
        <translation>Les valeurs sont lues comme des âges : {listed}.</translation>
    </message>
    <message>
        <source>Every name is a class.</source>
        <translation>Chaque nom est une classe.</translation>
    </message>
    <message>
        <source>{value} is {home}</source>
        <translation>{value} est {home}</translation>
    </message>
    <message>
        <source>Legend made from {n_values} values: {n_classes} classes, {n_cover} values are cover, {n_outside} outside.</source>
        <translation>Légende créée à partir de {n_values} valeurs : {n_classes} classes, {n_cover} valeurs en couverture, {n_outside} hors carte.</translation>
    </message>
    <message>
        <source>Taken for loose sediment, which is cover: {listed}. Give a legend if it is rock.</source>
        <translation>Considéré comme du sédiment meuble, donc de la couverture : {listed}. Donnez une légende si c&#x27;est de la roche.</translation>
    </message>
    <message>
        <source>Letters that other maps use otherwise: {listed}. Give a legend if it is wrong.</source>
        <translation>Lettres que d&#x27;autres cartes emploient autrement : {listed}. Donnez une légende si c&#x27;est erroné.</translation>
    </message>
    <message>
        <source>No value of the class field is cover: every unit counts as bedrock that crops out. Give a legend (class 255 is cover) if some units are young sediment, water or ice.</source>
        <translation>Aucune valeur du champ de classe n&#x27;est de la couverture : toutes les unités comptent comme du substratum qui affleure. Donnez une légende (la classe 255 est la couverture) si certaines unités sont des sédiments récents, de l&#x27;eau ou de la glace.</translation>
    </message>
    <message>
        <source>{listed} and {n_more} more</source>
        <translation>{listed} et {n_more} de plus</translation>
    </message>
    <message>
        <source>All the units that the symbols name are Cenozoic or water; no bedrock is left.</source>
        <translation>Toutes les unités que désignent les symboles sont cénozoïques ou de l&#x27;eau ; il ne reste pas de substratum.</translation>
    </message>
    <message>
        <source>The class &#x27;{name}&#x27; has the number {value}; 0 to 253 are wanted.</source>
        <translation>La classe « {name} » a le numéro {value} ; il faut un numéro de 0 à 253.</translation>
    </message>
    <message>
        <source>Number the bedrock classes from 0, give cover 255 and outside 254.</source>
        <translation>Numérotez les classes du substratum à partir de 0, donnez 255 à la couverture et 254 à ce qui est hors carte.</translation>
    </message>
    <message>
        <source>The class &#x27;{name}&#x27; has the colour &#x27;{colour}&#x27;.</source>
        <translation>La classe « {name} » a la couleur « {colour} ».</translation>
    </message>
    <message>
        <source>Write colours as #rrggbb, such as #ffb2ff.</source>
        <translation>Écrivez les couleurs sous la forme #rrggbb, par exemple #ffb2ff.</translation>
    </message>
    <message>
        <source>The legend {file} cannot be read: {problem}.</source>
        <translation>La légende {file} ne peut pas être lue : {problem}.</translation>
    </message>
    <message>
        <source>Choose a CSV or JSON file of one legend.</source>
        <translation>Choisissez un fichier CSV ou JSON d&#x27;une seule légende.</translation>
    </message>
    <message>
        <source>The legend {file} cannot be read: {reason}.</source>
        <translation>La légende {file} ne peut pas être lue : {reason}.</translation>
    </message>
    <message>
        <source>Choose a CSV or JSON file.</source>
        <translation>Choisissez un fichier CSV ou JSON.</translation>
    </message>
    <message>
        <source>In the legend {file}: {message}</source>
        <translation>Dans la légende {file} : {message}</translation>
    </message>
    <message>
        <source>It cannot be used: {problem}.</source>
        <translation>Elle est inutilisable : {problem}.</translation>
    </message>
    <message>
        <source>A legend is {example}.</source>
        <translation>Forme d&#x27;une légende : {example}.</translation>
    </message>
    <message>
        <source>It is no table of text ({reason}).</source>
        <translation>Ce n&#x27;est pas un tableau de texte ({reason}).</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8 (comma delimited).</source>
        <translation>Enregistrez-la en CSV UTF-8 (délimité par des virgules).</translation>
    </message>
    <message>
        <source>It is no table of text.</source>
        <translation>Ce n&#x27;est pas un tableau de texte.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8 (comma delimited) and choose that.</source>
        <translation>Enregistrez-la en CSV UTF-8 (délimité par des virgules) et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>It has {n_lines:,} lines; {most:,} are the most.</source>
        <translation>Elle a {n_lines:,} lignes ; le maximum est de {most:,}.</translation>
    </message>
    <message>
        <source>Choose the legend that was made for the map.</source>
        <translation>Choisissez la légende qui a été créée pour la carte.</translation>
    </message>
    <message>
        <source>It has no column &#x27;{column}&#x27; (it has {columns}).</source>
        <translation>Elle n&#x27;a pas de colonne « {column} » (colonnes présentes : {columns}).</translation>
    </message>
    <message>
        <source>Name the columns value_in_map, class, name and, where wanted, colour; save it as CSV UTF-8.</source>
        <translation>Nommez les colonnes value_in_map, class (classe), name et, au besoin, colour ; enregistrez-la en CSV UTF-8.</translation>
    </message>
    <message>
        <source>Line {number}: {message}</source>
        <translation>Ligne {number} : {message}</translation>
    </message>
    <message>
        <source>The class is &#x27;{text}&#x27;, a whole number is wanted.</source>
        <translation>La classe est « {text} », un nombre entier est attendu.</translation>
    </message>
    <message>
        <source>Write 0 to 253 for bedrock, 254 for outside, 255 for cover.</source>
        <translation>Écrivez 0 à 253 pour le substratum, 254 pour hors carte, 255 pour la couverture.</translation>
    </message>
    <message>
        <source>&#x27;{rule}&#x27; names no age that is known. {reason} is near.</source>
        <translation>« {rule} » ne désigne aucun âge connu. Nom proche : {reason}.</translation>
    </message>
    <message>
        <source>&#x27;{rule}&#x27; names no age that is known.</source>
        <translation>« {rule} » ne désigne aucun âge connu.</translation>
    </message>
    <message>
        <source>Write age: and a name of the time scale, such as age:Permian or age:Lower Devonian.</source>
        <translation>Écrivez age: suivi d&#x27;un nom de l&#x27;échelle des temps, par exemple age:Permian ou age:Lower Devonian.</translation>
    </message>
    <message>
        <source>&#x27;{rule}&#x27; names no rock.</source>
        <translation>« {rule} » ne désigne aucune roche.</translation>
    </message>
    <message>
        <source>Write rock: and a word, such as rock:granite.</source>
        <translation>Écrivez rock: suivi d&#x27;un mot, par exemple rock:granite.</translation>
    </message>
    <message>
        <source>The legend has no bedrock class; everything in it is cover or outside.</source>
        <translation>La légende n&#x27;a aucune classe de substratum ; tout y est couverture ou hors carte.</translation>
    </message>
    <message>
        <source>Give at least two units of the map a class from 0 to 253.</source>
        <translation>Donnez à au moins deux unités de la carte une classe de 0 à 253.</translation>
    </message>
    <message>
        <source>Rule {number} of the list: {message}</source>
        <translation>Règle {number} de la liste : {message}</translation>
    </message>
    <message>
        <source>The legend lacks or misstates something ({kind}: {reason}).</source>
        <translation>La légende omet ou énonce mal quelque chose ({kind} : {reason}).</translation>
    </message>
    <message>
        <source>Class {value} is called &#x27;{first}&#x27; and &#x27;{name}&#x27;.</source>
        <translation>La classe {value} est nommée « {first} » et « {name} ».</translation>
    </message>
    <message>
        <source>Give every class number one name.</source>
        <translation>Donnez un seul nom à chaque numéro de classe.</translation>
    </message>
    <message>
        <source>&#x27;{rule}&#x27; goes to class {first} and to class {value}.</source>
        <translation>« {rule} » est attribué à la classe {first} et à la classe {value}.</translation>
    </message>
    <message>
        <source>Give every value of the map one class.</source>
        <translation>Donnez une seule classe à chaque valeur de la carte.</translation>
    </message>
    <message>
        <source>&#x27;{rule}&#x27; goes to class {value}, which has no name.</source>
        <translation>« {rule} » est attribué à la classe {value}, qui n&#x27;a pas de nom.</translation>
    </message>
    <message>
        <source>Describe the class.</source>
        <translation>Décrivez la classe.</translation>
    </message>
    <message>
        <source>{value} is {kept} ({name})</source>
        <translation>{value} devient {kept} ({name})</translation>
    </message>
    <message>
        <source>Class {value} is called &#x27;{name}&#x27;, as class {other} is.</source>
        <translation>La classe {value} est nommée « {name} », comme la classe {other}.</translation>
    </message>
    <message>
        <source>Give the bedrock class another name; or give its rows the number of the other.</source>
        <translation>Donnez un autre nom à la classe de substratum ; ou donnez à ses lignes le numéro de l&#x27;autre.</translation>
    </message>
    <message>
        <source>Classes of the legend that are called alike are one: {pairs}. Give them different names if not.</source>
        <translation>Les classes de la légende qui portent le même nom n&#x27;en font qu&#x27;une : {pairs}. Donnez-leur des noms différents si elles sont distinctes.</translation>
    </message>
    <message>
        <source>A cell has the class that most of its {n} x {n} sample points lie in; in a tie the lower number, so outcrop before cover.</source>
        <translation>Une cellule a la classe où tombent le plus de ses {n} x {n} points d&#x27;échantillonnage ; à égalité, le plus petit numéro, donc l&#x27;affleurement avant la couverture.</translation>
    </message>
    <message>
        <source>A cell has the class that its centre lies in.</source>
        <translation>Une cellule a la classe dans laquelle tombe son centre.</translation>
    </message>
    <message>
        <source>Where units overlap, outside lies on top, then the smaller unit.</source>
        <translation>Là où des unités se superposent, « hors carte » est au-dessus, puis l&#x27;unité la plus petite.</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>la carte</translation>
    </message>
    <message>
        <source>The field &#x27;{field}&#x27; is NULL in every unit.</source>
        <translation>Le champ « {field} » est NULL dans toutes les unités.</translation>
    </message>
    <message>
        <source>The legend takes none of the {n_values} values of the field &#x27;{field}&#x27; (&#x27;{examples}&#x27; ...).</source>
        <translation>La légende ne reprend aucune des {n_values} valeurs du champ « {field} » (« {examples} » ...).</translation>
    </message>
    <message>
        <source>Choose the field that the legend was made for, or another legend.</source>
        <translation>Choisissez le champ pour lequel la légende a été créée, ou une autre légende.</translation>
    </message>
    <message>
        <source>{count} outlines are in the map twice or more, with different classes; outside counts, else the polygon that stands last in the layer. Remove the others if that is wrong.</source>
        <translation>{count} contours figurent deux fois ou plus dans la carte, avec des classes différentes ; « hors carte » l&#x27;emporte, sinon le polygone placé en dernier dans la couche. Retirez les autres si c&#x27;est erroné.</translation>
    </message>
    <message>
        <source>{count} outline is in the map twice or more, with different classes; outside counts, else the polygon that stands last in the layer. Remove the others if that is wrong.</source>
        <translation>{count} contour figure deux fois ou plus dans la carte, avec des classes différentes ; « hors carte » l&#x27;emporte, sinon le polygone placé en dernier dans la couche. Retirez les autres si c&#x27;est erroné.</translation>
    </message>
    <message>
        <source>The geological map shows no bedrock on the raster: all of it is cover or outside.</source>
        <translation>La carte géologique ne montre aucun substratum sur le raster : tout y est couverture ou hors carte.</translation>
    </message>
    <message>
        <source>Check the legend (class 255 is cover, 254 outside) and the hold-out layer.</source>
        <translation>Vérifiez la légende (la classe 255 est la couverture, 254 hors carte) et la couche de zones réservées.</translation>
    </message>
    <message>
        <source>The map shows 1 bedrock class on the raster, at least 2 are wanted.</source>
        <translation>La carte montre 1 classe de substratum sur le raster, il en faut au moins 2.</translation>
    </message>
    <message>
        <source>Give the units of the map more classes in the legend, or choose another field.</source>
        <translation>Donnez aux unités de la carte davantage de classes dans la légende, ou choisissez un autre champ.</translation>
    </message>
    <message>
        <source>the layer {name}</source>
        <translation>la couche {name}</translation>
    </message>
    <message>
        <source>No unit of the layer has an area on the raster.</source>
        <translation>Aucune unité de la couche n&#x27;a de surface sur le raster.</translation>
    </message>
    <message>
        <source>Check that the layer covers the raster and that its CRS is the right one.</source>
        <translation>Vérifiez que la couche recouvre le raster et que son SCR est le bon.</translation>
    </message>
    <message>
        <source>The layer (x {w:.6g} to {e:.6g}, y {s:.6g} to {n:.6g}) and the raster (x {west:.6g} to {east:.6g}, y {south:.6g} to {north:.6g}) do not overlap.</source>
        <translation>La couche (x {w:.6g} à {e:.6g}, y {s:.6g} à {n:.6g}) et le raster (x {west:.6g} à {east:.6g}, y {south:.6g} à {north:.6g}) ne se recouvrent pas.</translation>
    </message>
    <message>
        <source>Choose a layer of the raster&#x27;s area, or correct the CRS of one of them.</source>
        <translation>Choisissez une couche de la zone du raster, ou corrigez le SCR de l&#x27;un des deux.</translation>
    </message>
    <message>
        <source>{count} polygon of {source} was invalid and repaired.</source>
        <translation>{count} polygone de {source} était non valide et a été réparé.</translation>
    </message>
    <message>
        <source>{count} polygons of {source} were invalid and repaired.</source>
        <translation>{count} polygones de {source} étaient non valides et ont été réparés.</translation>
    </message>
    <message>
        <source>{count} polygon of {source} has more than {most} self-crossings and is left out.</source>
        <translation>{count} polygone de {source} a plus de {most} auto-intersections et est omis.</translation>
    </message>
    <message>
        <source>{count} polygons of {source} have more than {most} self-crossings and are left out.</source>
        <translation>{count} polygones de {source} ont plus de {most} auto-intersections et sont omis.</translation>
    </message>
    <message>
        <source>Putting the geological map on the grid</source>
        <translation>Report de la carte géologique sur la grille</translation>
    </message>
    <message>
        <source>the index of its outlines</source>
        <translation>l&#x27;index de ses contours</translation>
    </message>
    <message>
        <source>its fields</source>
        <translation>ses champs</translation>
    </message>
    <message>
        <source>The layer {file} is empty.</source>
        <translation>La couche {file} est vide.</translation>
    </message>
    <message>
        <source>Choose a layer with polygons in it.</source>
        <translation>Choisissez une couche qui contient des polygones.</translation>
    </message>
    <message>
        <source>The layer {file} has no coordinate reference system.</source>
        <translation>La couche {file} n&#x27;a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>Assign one (Vector &gt; Data Management Tools &gt; Assign Projection) and run again.</source>
        <translation>Assignez-en un (Vecteur &gt; Outils de gestion de données &gt; Assigner une projection) et relancez.</translation>
    </message>
    <message>
        <source>{file} holds {count:,} layers; {most:,} are the most.</source>
        <translation>{file} contient {count:,} couches ; le maximum est de {most:,}.</translation>
    </message>
    <message>
        <source>Save the geological map to a file of its own, and choose that.</source>
        <translation>Enregistrez la carte géologique dans un fichier à part, et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>The shapefile {file} lacks {stem}{ending}, which holds {what}.</source>
        <translation>Il manque au shapefile {file} le fichier {stem}{ending}, qui contient {what}.</translation>
    </message>
    <message>
        <source>Put all files of the shapefile (.shp, .shx, .dbf, .prj, .cpg) into one folder.</source>
        <translation>Placez tous les fichiers du shapefile (.shp, .shx, .dbf, .prj, .cpg) dans un même dossier.</translation>
    </message>
    <message>
        <source>number {value}</source>
        <translation>numéro {value}</translation>
    </message>
    <message>
        <source>{file} holds {n_layers} spatial layers ({layers}).</source>
        <translation>{file} contient {n_layers} couches spatiales ({layers}).</translation>
    </message>
    <message>
        <source>Name the layer, as in &#x27;map.gpkg|layername=geology&#x27;.</source>
        <translation>Nommez la couche, par exemple « map.gpkg|layername=geology ».</translation>
    </message>
    <message>
        <source>{file} cannot be read as a vector layer.</source>
        <translation>{file} ne peut pas être lu comme couche vecteur.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} est introuvable.</translation>
    </message>
    <message>
        <source>{file} may not be read (its rights do not allow it).</source>
        <translation>{file} ne peut pas être lu (ses droits d&#x27;accès ne le permettent pas).</translation>
    </message>
    <message>
        <source>Choose a polygon layer, such as a GeoPackage or a shapefile.</source>
        <translation>Choisissez une couche de polygones, par exemple un GeoPackage ou un shapefile.</translation>
    </message>
    <message>
        <source>surfaces of triangles or another kind of</source>
        <translation>surface triangulée ou autre</translation>
    </message>
    <message>
        <source>{file} has no layer &#x27;{layer}&#x27; that can be read.</source>
        <translation>{file} n&#x27;a pas de couche « {layer} » lisible.</translation>
    </message>
    <message>
        <source>Choose a polygon layer.</source>
        <translation>Choisissez une couche de polygones.</translation>
    </message>
    <message>
        <source>The layer {layer} has no field &#x27;{field}&#x27; (it has {fields}).</source>
        <translation>La couche {layer} n&#x27;a pas de champ « {field} » (elle a {fields}).</translation>
    </message>
    <message>
        <source>The layer {layer} holds {kind} geometry, polygons are wanted.</source>
        <translation>La couche {layer} contient des géométries de type {kind}, des polygones sont attendus.</translation>
    </message>
    <message>
        <source>The field &#x27;{field}&#x27; holds characters that were lost in a conversion ({examples}), so that different units may have become one.</source>
        <translation>Le champ « {field} » contient des caractères perdus lors d&#x27;une conversion ({examples}), de sorte que des unités différentes ont pu n&#x27;en former plus qu&#x27;une.</translation>
    </message>
    <message>
        <source>Open the original in QGIS, set its encoding under Layer Properties &gt; Source, and save it again.</source>
        <translation>Ouvrez l&#x27;original dans QGIS, définissez son encodage dans Propriétés de la couche &gt; Source, et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The field &#x27;{field}&#x27; holds characters that were lost in a conversion ({examples}).</source>
        <translation>Le champ « {field} » contient des caractères perdus lors d&#x27;une conversion ({examples}).</translation>
    </message>
    <message>
        <source>{count} polygon of {source} has coordinates that are no numbers and is left out.</source>
        <translation>{count} polygone de {source} a des coordonnées qui ne sont pas des nombres et est omis.</translation>
    </message>
    <message>
        <source>{count} polygons of {source} have coordinates that are no numbers and are left out.</source>
        <translation>{count} polygones de {source} ont des coordonnées qui ne sont pas des nombres et sont omis.</translation>
    </message>
    <message>
        <source>{count} polygon of {source} had an open ring, which was closed.</source>
        <translation>{count} polygone de {source} avait un anneau ouvert, qui a été fermé.</translation>
    </message>
    <message>
        <source>{count} polygons of {source} had an open ring, which was closed.</source>
        <translation>{count} polygones de {source} avaient un anneau ouvert, qui a été fermé.</translation>
    </message>
    <message>
        <source>{count} polygon of {source} could not be read and is left out.</source>
        <translation>{count} polygone de {source} n&#x27;a pas pu être lu et est omis.</translation>
    </message>
    <message>
        <source>{count} polygons of {source} could not be read and are left out.</source>
        <translation>{count} polygones de {source} n&#x27;ont pas pu être lus et sont omis.</translation>
    </message>
    <message>
        <source>The text of {file} is not in its declared encoding {declared}; the field &#x27;{field}&#x27; is read as {found}: {examples}. If that is wrong, set the encoding under Layer Properties &gt; Source, or correct the .cpg file.</source>
        <translation>Le texte de {file} n&#x27;est pas dans l&#x27;encodage déclaré {declared} ; le champ « {field} » est lu en {found} : {examples}. Si c&#x27;est erroné, définissez l&#x27;encodage dans Propriétés de la couche &gt; Source, ou corrigez le fichier .cpg.</translation>
    </message>
    <message>
        <source>The text of {file} declares no encoding; the field &#x27;{field}&#x27; is read as {found}: {examples}. If that is wrong, set the encoding under Layer Properties &gt; Source, or correct the .cpg file.</source>
        <translation>Le texte de {file} ne déclare aucun encodage ; le champ « {field} » est lu en {found} : {examples}. Si c&#x27;est erroné, définissez l&#x27;encodage dans Propriétés de la couche &gt; Source, ou corrigez le fichier .cpg.</translation>
    </message>
    <message>
        <source>The map shows no outcrop: there is nothing to measure the distance to.</source>
        <translation>La carte ne montre aucun affleurement : il n&#x27;y a rien à partir de quoi mesurer la distance.</translation>
    </message>
    <message>
        <source>Check the legend (class 255 is cover) and the hold-out layer.</source>
        <translation>Vérifiez la légende (la classe 255 est la couverture) et la couche de zones réservées.</translation>
    </message>
    <message>
        <source>No fault of the survey reaches its bedrock surface.</source>
        <translation>Aucune faille du levé n&#x27;atteint la surface de son socle.</translation>
    </message>
    <message>
        <source>Choose another seed (SEED), a larger survey (SIZE), or leave the faults out (FAULTS).</source>
        <translation>Choisissez une autre graine (SEED), un levé plus grand (SIZE), ou retirez les failles (FAULTS).</translation>
    </message>
    <message>
        <source>Gravity of the crust down to {depth:g} km</source>
        <translation>Gravimétrie de la croûte jusqu&#x27;à {depth:g} km de profondeur</translation>
    </message>
    <message>
        <source>The survey has no cover to drill through.</source>
        <translation>Le levé n&#x27;a pas de couverture à forer.</translation>
    </message>
    <message>
        <source>Give the cover a thickness above 0 (COVER), or leave the drillholes out (HOLES).</source>
        <translation>Donnez à la couverture une épaisseur supérieure à 0 (COVER), ou renoncez aux forages (HOLES).</translation>
    </message>
    <message>
        <source>Strata, folds, faults and granites</source>
        <translation>Strates, plis, failles et granites</translation>
    </message>
    <message>
        <source>The CRS of the sample survey is in degrees; a projected one is wanted.</source>
        <translation>Le SCR du levé d&#x27;exemple est en degrés ; un SCR projeté est attendu.</translation>
    </message>
    <message>
        <source>Choose a projected CRS, such as EPSG:32645.</source>
        <translation>Choisissez un SCR projeté, par exemple EPSG:32645.</translation>
    </message>
    <message>
        <source>Training reads no cell of it, neither gravity nor class, however a window is rotated or shifted.</source>
        <translation>L&#x27;entraînement n&#x27;en lit aucune cellule, ni gravimétrie ni classe, quels que soient la rotation ou le décalage d&#x27;une fenêtre.</translation>
    </message>
    <message>
        <source>None of the {count} training windows overlaps the test area.</source>
        <translation>Aucune des {count} fenêtres d&#x27;entraînement ne recouvre la zone de test.</translation>
    </message>
    <message>
        <source>{share:.0%} at a side of {side:g}</source>
        <translation>{share:.0%} pour un côté de {side:g}</translation>
    </message>
    <message>
        <source>The test area is masked in {touching} of the {count} training windows: those clear of it contain too little of the outcrop ({short}; {wanted:.0%} is wanted).</source>
        <translation>La zone de test est masquée dans {touching} des {count} fenêtres d&#x27;entraînement : celles qui n&#x27;y touchent pas contiennent trop peu des affleurements ({short} ; il en faut {wanted:.0%}).</translation>
    </message>
    <message>
        <source>The outcrop lies in {n_blocks} block(s), a split into {wanted} parts is wanted.</source>
        <translation>Les affleurements se trouvent dans {n_blocks} bloc(s), un partage en {wanted} parties est demandé.</translation>
    </message>
    <message>
        <source>Give a smaller block size, or choose a map with more outcrop.</source>
        <translation>Donnez une taille de bloc plus petite, ou choisissez une carte avec plus d&#x27;affleurements.</translation>
    </message>
    <message>
        <source>{n_test} of {n_outcrop} outcrop cells lie in the test area.</source>
        <translation>{n_test} des {n_outcrop} cellules d&#x27;affleurement se trouvent dans la zone de test.</translation>
    </message>
    <message>
        <source>Choose a test area that holds some of the outcrop, not all of it.</source>
        <translation>Choisissez une zone de test qui contient une partie des affleurements, mais pas tous.</translation>
    </message>
    <message>
        <source>Test set: {share:.1%} of the outcrop, in the polygons given; training reads nothing of that area.</source>
        <translation>Jeu de test : {share:.1%} des affleurements, dans les polygones fournis ; l&#x27;entraînement ne lit rien de cette zone.</translation>
    </message>
    <message>
        <source>Test set: {share:.1%} of the outcrop, in fold {fold} of {folds}, blocks of {block_km:.4g} km; training reads nothing of that area.</source>
        <translation>Jeu de test : {share:.1%} des affleurements, dans le pli {fold} sur {folds}, en blocs de {block_km:.4g} km ; l&#x27;entraînement ne lit rien de cette zone.</translation>
    </message>
    <message>
        <source>Test set: {share:.1%} of the outcrop, in blocks of {block_km:.4g} km; training reads nothing of that area.</source>
        <translation>Jeu de test : {share:.1%} des affleurements, en blocs de {block_km:.4g} km ; l&#x27;entraînement ne lit rien de cette zone.</translation>
    </message>
    <message>
        <source>{n_windows} windows show enough bedrock; a share of {share:.0%} holds out none or all.</source>
        <translation>{n_windows} fenêtres montrent assez de substratum ; une part de {share:.0%} n&#x27;en réserve aucune ou les réserve toutes.</translation>
    </message>
    <message>
        <source>Cut more windows (smaller strides in SCALES), hold out another share (SHARE), or split by blocks (SPLIT).</source>
        <translation>Découpez davantage de fenêtres (pas plus petits dans SCALES), réservez une autre part (SHARE), ou faites un partage par blocs (SPLIT).</translation>
    </message>
    <message>
        <source>Random split of the windows ({n_test} of {n_windows} held out for testing): {leaked:.1%} of the test cells are also in training windows, so that scores are too high.</source>
        <translation>Partage aléatoire des fenêtres ({n_test} sur {n_windows} réservées au test) : {leaked:.1%} des cellules de test sont aussi dans des fenêtres d&#x27;entraînement, les scores sont donc trop élevés.</translation>
    </message>
    <message>
        <source>A window of {side:g} does not fit in the raster of {width:g} x {height:g}.</source>
        <translation>Une fenêtre de {side:g} ne tient pas dans le raster de {width:g} x {height:g}.</translation>
    </message>
    <message>
        <source>Give a smaller side (SCALES), in the units of the raster&#x27;s CRS.</source>
        <translation>Donnez un côté plus petit (SCALES), dans les unités du SCR du raster.</translation>
    </message>
    <message>
        <source>A window of {side:g} with stride {stride:g} is smaller than a cell ({width:g} x {height:g}).</source>
        <translation>Une fenêtre de {side:g} avec un pas de {stride:g} est plus petite qu&#x27;une cellule ({width:g} x {height:g}).</translation>
    </message>
    <message>
        <source>Give sides and strides (SCALES) in the units of the raster&#x27;s CRS, degrees or metres.</source>
        <translation>Donnez les côtés et les pas (SCALES) dans les unités du SCR du raster, en degrés ou en mètres.</translation>
    </message>
    <message>
        <source>Windows of {side:g} with stride {stride:g} would be {n_windows:,}; {most:,} are the most.</source>
        <translation>Les fenêtres de {side:g} avec un pas de {stride:g} seraient au nombre de {n_windows:,} ; le maximum est de {most:,}.</translation>
    </message>
    <message>
        <source>Give a longer stride (SCALES), or a smaller raster.</source>
        <translation>Donnez un pas plus grand (SCALES), ou un raster plus petit.</translation>
    </message>
    <message>
        <source>No cell of the training set has both a class and values in all bands.</source>
        <translation>Aucune cellule du jeu d&#x27;entraînement n&#x27;a à la fois une classe et des valeurs dans toutes les bandes.</translation>
    </message>
    <message>
        <source>Check that the rasters cover the mapped outcrop.</source>
        <translation>Vérifiez que les rasters recouvrent les affleurements cartographiés.</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>mis en miroir</translation>
    </message>
    <message>
        <source>turned by {degrees}°</source>
        <translation>tourné de {degrees}°</translation>
    </message>
    <message>
        <source>rolled by {share} southward</source>
        <translation>décalé de {share} vers le sud</translation>
    </message>
    <message>
        <source>rolled by {share} eastward</source>
        <translation>décalé de {share} vers l&#x27;est</translation>
    </message>
    <message>
        <source>Boosted trees, part {number} of {total}</source>
        <translation>Arbres boostés, partie {number} sur {total}</translation>
    </message>
    <message>
        <source>All outcrop: {progress}</source>
        <translation>Tous les affleurements : {progress}</translation>
    </message>
    <message>
        <source>Testing whether gravity helps: {number} of {total}</source>
        <translation>Test de l&#x27;apport de la gravimétrie : {number} sur {total}</translation>
    </message>
    <message>
        <source>Outcrop network {number} of {total}: {progress}</source>
        <translation>Réseau d&#x27;affleurement {number} sur {total} : {progress}</translation>
    </message>
    <message>
        <source>Predicting from the outcrop</source>
        <translation>Prédiction à partir des affleurements</translation>
    </message>
    <message>
        <source>&#x27;{name}&#x27; holds numbers of the kind {kind}</source>
        <translation>« {name} » contient des nombres de type {kind}</translation>
    </message>
    <message>
        <source>&#x27;{name}&#x27; is {found}, {wanted} is wanted</source>
        <translation>« {name} » est {found}, on attend {wanted}</translation>
    </message>
    <message>
        <source>there are {n_trees:,} trees of {n_nodes:,} nodes</source>
        <translation>il y a {n_trees:,} arbres de {n_nodes:,} nœuds</translation>
    </message>
    <message>
        <source>&#x27;{name}&#x27; holds values that are no numbers</source>
        <translation>« {name} » contient des valeurs qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>&#x27;{name}&#x27; is not everywhere from 0 to {last}</source>
        <translation>« {name} » n&#x27;est pas partout compris entre 0 et {last}</translation>
    </message>
    <message>
        <source>roots are not in order</source>
        <translation>les racines ne sont pas dans l&#x27;ordre</translation>
    </message>
    <message>
        <source>children of a node do not follow it</source>
        <translation>les enfants d&#x27;un nœud ne le suivent pas</translation>
    </message>
    <message>
        <source>a node is not the child of just one other</source>
        <translation>un nœud n&#x27;est pas l&#x27;enfant d&#x27;un seul autre</translation>
    </message>
    <message>
        <source>over {most} leaves</source>
        <translation>plus de {most} feuilles</translation>
    </message>
    <message>
        <source>Residual Bouguer anomaly, red</source>
        <translation>Anomalie de Bouguer résiduelle, rouge</translation>
    </message>
    <message>
        <source>Residual Bouguer anomaly, green</source>
        <translation>Anomalie de Bouguer résiduelle, vert</translation>
    </message>
    <message>
        <source>Residual Bouguer anomaly, blue</source>
        <translation>Anomalie de Bouguer résiduelle, bleu</translation>
    </message>
    <message>
        <source>Vertical derivative of the residual</source>
        <translation>Dérivée verticale de l&#x27;anomalie résiduelle</translation>
    </message>
    <message>
        <source>Horizontal gradient of the residual</source>
        <translation>Gradient horizontal de l&#x27;anomalie résiduelle</translation>
    </message>
    <message>
        <source>Tilt of the residual</source>
        <translation>Tilt de l&#x27;anomalie résiduelle</translation>
    </message>
    <message>
        <source>Bouguer anomaly between 10 and 40 km of continuation</source>
        <translation>Anomalie de Bouguer entre 10 et 40 km de prolongement</translation>
    </message>
    <message>
        <source>Bouguer anomaly between 40 and 120 km of continuation</source>
        <translation>Anomalie de Bouguer entre 40 et 120 km de prolongement</translation>
    </message>
    <message>
        <source>Bouguer anomaly less a Gaussian regional field of 100 km</source>
        <translation>Anomalie de Bouguer moins un champ régional gaussien de 100 km</translation>
    </message>
    <message>
        <source>Bouguer anomaly less a Butterworth regional field of 100 km</source>
        <translation>Anomalie de Bouguer moins un champ régional de Butterworth de 100 km</translation>
    </message>
    <message>
        <source>Bouguer anomaly less a polynomial trend of degree 2</source>
        <translation>Anomalie de Bouguer moins une tendance polynomiale de degré 2</translation>
    </message>
    <message>
        <source>&#x27;{quantity}&#x27; is made from the Bouguer anomaly; a residual raster came.</source>
        <translation>« {quantity} » se calcule à partir de l&#x27;anomalie de Bouguer, mais un raster de l&#x27;anomalie résiduelle est fourni.</translation>
    </message>
    <message>
        <source>Give the Bouguer raster, or train a model whose bands (BANDS) are made from the residual.</source>
        <translation>Donnez le raster de Bouguer, ou entraînez un modèle dont les bandes (BANDS) sont dérivées de l&#x27;anomalie résiduelle.</translation>
    </message>
    <message>
        <source>the tensor {tensor} holds values that are no numbers</source>
        <translation>le tenseur {tensor} contient des valeurs qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>The model file {file} is damaged: {detail}.</source>
        <translation>Le fichier de modèle {file} est endommagé : {detail}.</translation>
    </message>
    <message>
        <source>its labels are not those of its classes</source>
        <translation>ses étiquettes ne sont pas celles de ses classes</translation>
    </message>
    <message>
        <source>The weights in {file} are of another network: {n} of {total} tensors do not fit.</source>
        <translation>Les poids de {file} sont ceux d&#x27;un autre réseau : {n} tenseurs sur {total} ne conviennent pas.</translation>
    </message>
    <message>
        <source>Choose the architecture that they are of (ARCHITECTURE), or other weights (WEIGHTS).</source>
        <translation>Choisissez l&#x27;architecture dont ils viennent (ARCHITECTURE), ou d&#x27;autres poids (WEIGHTS).</translation>
    </message>
    <message>
        <source>it holds no table of tensors</source>
        <translation>il ne contient pas de table de tenseurs</translation>
    </message>
    <message>
        <source>The weights {file} cannot be read: {reason}.</source>
        <translation>Les poids {file} ne peuvent pas être lus : {reason}.</translation>
    </message>
    <message>
        <source>Choose a safetensors file, or a state dictionary that torch saved (WEIGHTS).</source>
        <translation>Choisissez un fichier safetensors, ou un dictionnaire d&#x27;état enregistré par torch (WEIGHTS).</translation>
    </message>
    <message>
        <source>Epoch {n} of {total}, loss {loss:.3f}</source>
        <translation>Époque {n} sur {total}, perte {loss:.3f}</translation>
    </message>
    <message>
        <source>There is no number format {device!r}.</source>
        <translation>Il n&#x27;y a pas de format des nombres {device!r}.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Choisissez parmi {choices}.</translation>
    </message>
    <message>
        <source>Computing on the CPU ({threads} threads).</source>
        <translation>Calcul sur le CPU ({threads} fils d&#x27;exécution).</translation>
    </message>
    <message>
        <source>No CUDA device; computing on the CPU ({threads} threads).</source>
        <translation>Aucun périphérique CUDA ; calcul sur le CPU ({threads} fils d&#x27;exécution).</translation>
    </message>
    <message>
        <source>&#x27;{device}&#x27; is not a device.</source>
        <translation>« {device} » n&#x27;est pas un périphérique de calcul.</translation>
    </message>
    <message>
        <source>Choose auto, cpu, cuda or cuda:N.</source>
        <translation>Choisissez auto, cpu, cuda ou cuda:N.</translation>
    </message>
    <message>
        <source>The device &#x27;{device}&#x27; is not there; torch {version} sees {count} CUDA device(s).</source>
        <translation>Le périphérique « {device} » est absent ; torch {version} voit {count} périphérique(s) CUDA.</translation>
    </message>
    <message>
        <source>Choose auto or cpu, or install the torch build that fits the GPU&#x27;s driver.</source>
        <translation>Choisissez auto ou cpu, ou installez la variante de torch adaptée au pilote du GPU.</translation>
    </message>
    <message>
        <source>{device} fails its kernel test ({fault}); computing on the CPU instead.</source>
        <translation>{device} échoue au test de ses noyaux de calcul ({fault}) ; calcul sur le CPU à la place.</translation>
    </message>
    <message>
        <source>Computing on {name} ({device}).</source>
        <translation>Calcul sur {name} ({device}).</translation>
    </message>
    <message>
        <source>a wrong result</source>
        <translation>un résultat faux</translation>
    </message>
    <message>
        <source>No window touches the area to be predicted.</source>
        <translation>Aucune fenêtre ne touche la zone à prédire.</translation>
    </message>
    <message>
        <source>Choose an area that lies on the raster and has cover, or leave the area out.</source>
        <translation>Choisissez une zone située sur le raster et comportant de la couverture, ou omettez la zone.</translation>
    </message>
    <message>
        <source>Predicted {done} of {total} windows.</source>
        <translation>{done} fenêtres prédites sur {total}.</translation>
    </message>
    <message>
        <source>A single window of {side_cells} cells doesn&#x27;t fit into the memory of {device}.</source>
        <translation>Une seule fenêtre de {side_cells} cellules ne tient pas dans la mémoire de {device}.</translation>
    </message>
    <message>
        <source>Choose the CPU as device, or a model with smaller windows.</source>
        <translation>Choisissez le CPU comme périphérique de calcul, ou un modèle à fenêtres plus petites.</translation>
    </message>
    <message>
        <source>The model file {file} could not be written: {reason}.</source>
        <translation>Le fichier de modèle {file} n&#x27;a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
        <source>Make room on the disk or choose another output folder.</source>
        <translation>Libérez de l&#x27;espace sur le disque ou choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>the tensor {tensor} holds variances below 0</source>
        <translation>le tenseur {tensor} contient des variances inférieures à 0</translation>
    </message>
    <message>
        <source>its checksum is another one than when it was written</source>
        <translation>sa somme de contrôle n&#x27;est plus celle de son écriture</translation>
    </message>
    <message>
        <source>The weights in {file} don&#x27;t fit the network that its card describes: {count} of {total} tensors differ, the first is {first}.</source>
        <translation>Les poids dans {file} ne correspondent pas au réseau que décrit sa fiche : {count} tenseurs sur {total} diffèrent, le premier est {first}.</translation>
    </message>
    <message>
        <source>Use the model file as it was written, or train the model again.</source>
        <translation>Utilisez le fichier de modèle tel qu&#x27;il a été écrit, ou réentraînez le modèle.</translation>
    </message>
    <message>
        <source>The arrays of the model file don&#x27;t fit its expert &#x27;{expert}&#x27; ({reason}).</source>
        <translation>Les tableaux du fichier de modèle ne correspondent pas à son expert « {expert} » ({reason}).</translation>
    </message>
    <message>
        <source>The model file has an expert &#x27;{name}&#x27; that this plugin does not know.</source>
        <translation>Le fichier de modèle a un expert « {name} » que cette extension ne connaît pas.</translation>
    </message>
    <message>
        <source>The model was trained by another version of the plugin: its outcrop network reads {channels} channels of a class, this one {expected}.</source>
        <translation>Le modèle a été entraîné par une autre version de l&#x27;extension : son réseau d&#x27;affleurement lit {channels} canaux par classe, celle-ci {expected}.</translation>
    </message>
    <message>
        <source>Train the model again.</source>
        <translation>Réentraînez le modèle.</translation>
    </message>
    <message>
        <source>no expert has the tensor {tensor}</source>
        <translation>aucun expert n&#x27;a le tenseur {tensor}</translation>
    </message>
    <message>
        <source>the tensor {tensor} holds numbers of the kind {kind}</source>
        <translation>le tenseur {tensor} contient des nombres de type {kind}</translation>
    </message>
    <message>
        <source>a network reads {used} bands of {total}</source>
        <translation>un réseau lit {used} bandes sur {total}</translation>
    </message>
    <message>
        <source>a network knows {known} of {total} classes</source>
        <translation>un réseau connaît {known} classes sur {total}</translation>
    </message>
    <message>
        <source>weights of fits are none that a training gives</source>
        <translation>les poids des ajustements ne viennent pas d&#x27;un entraînement</translation>
    </message>
    <message>
        <source>in the trees of expert {number} {problem}</source>
        <translation>dans les arbres de l&#x27;expert {number}, {problem}</translation>
    </message>
    <message>
        <source>&#x27;classes&#x27; is {dtype} {shape}</source>
        <translation>« classes » est {dtype} {shape}</translation>
    </message>
    <message>
        <source>&#x27;classes&#x27; does not name classes from 0 to {num_classes}, each once</source>
        <translation>« classes » ne désigne pas des classes de 0 à {num_classes}, chacune une seule fois</translation>
    </message>
    <message>
        <source>The form {form!r} of the deformable convolution fails on {device} ({error}: {reason}); another one is used.</source>
        <translation>La forme {form!r} de la convolution déformable échoue sur {device} ({error} : {reason}) ; une autre est utilisée.</translation>
    </message>
    <message>
        <source>A network of {in_channels} bands and {num_classes} classes cannot be built.</source>
        <translation>Un réseau de {in_channels} bandes et {num_classes} classes ne peut pas être construit.</translation>
    </message>
    <message>
        <source>Give at least one raster band and a legend of at least two bedrock classes.</source>
        <translation>Donnez au moins une bande raster et une légende d&#x27;au moins deux classes de substratum.</translation>
    </message>
    <message>
        <source>There is no network named {name!r}.</source>
        <translation>Il n&#x27;y a pas de réseau nommé {name!r}.</translation>
    </message>
    <message>
        <source>{network} is not built from a genotype, and a genotype file was given.</source>
        <translation>{network} n&#x27;est pas construit à partir d&#x27;un génotype, mais un fichier de génotype a été fourni.</translation>
    </message>
    <message>
        <source>Leave the genotype file out, or choose the network &#x27;ggmnet&#x27;.</source>
        <translation>Omettez le fichier de génotype, ou choisissez le réseau « ggmnet ».</translation>
    </message>
    <message>
        <source>{network} has one depth only, and a depth of {depth} layers was given.</source>
        <translation>{network} n&#x27;a qu&#x27;une seule profondeur, mais une profondeur de {depth} couches a été fournie.</translation>
    </message>
    <message>
        <source>Leave the depth at 0, or choose the network &#x27;ggmnet&#x27;.</source>
        <translation>Laissez la profondeur à 0, ou choisissez le réseau « ggmnet ».</translation>
    </message>
    <message>
        <source>U-shape (Table 5, row a)</source>
        <translation>Forme en U (tableau 5, ligne a)</translation>
    </message>
    <message>
        <source>U-shape + attention (Table 5, row b)</source>
        <translation>Forme en U + attention (tableau 5, ligne b)</translation>
    </message>
    <message>
        <source>U-shape + attention + fusion (Table 5, row c)</source>
        <translation>Forme en U + attention + fusion (tableau 5, ligne c)</translation>
    </message>
    <message>
        <source>GGMNet without residual connections (Table 5, row d)</source>
        <translation>GGMNet sans connexions résiduelles (tableau 5, ligne d)</translation>
    </message>
    <message>
        <source>Correct the genotype file, or choose the default network.</source>
        <translation>Corrigez le fichier de génotype, ou choisissez le réseau par défaut.</translation>
    </message>
    <message>
        <source>The genotype does not list branches with stride, start and layers of [operator, expansion].</source>
        <translation>Le génotype n&#x27;énumère pas de branches avec stride, start et des couches (layers) de [operator, expansion].</translation>
    </message>
    <message>
        <source>{file} cannot be read as a genotype ({error}).</source>
        <translation>{file} ne peut pas être lu comme génotype ({error}).</translation>
    </message>
    <message>
        <source>The default network has 13 to {most} layers, {depth:,} were given.</source>
        <translation>Le réseau par défaut a de 13 à {most} couches, or {depth:,} sont demandées.</translation>
    </message>
    <message>
        <source>Choose a depth between 16 and 24, or give a genotype file.</source>
        <translation>Choisissez une profondeur de 16 à 24, ou donnez un fichier de génotype.</translation>
    </message>
    <message>
        <source>The genotype has depth 0, at least 1 layer is wanted.</source>
        <translation>Le génotype a une profondeur de 0, il faut au moins 1 couche.</translation>
    </message>
    <message>
        <source>The genotype has {count} branches, at most 3 are wanted.</source>
        <translation>Le génotype a {count} branches, il en faut au plus 3.</translation>
    </message>
    <message>
        <source>The genotype has {depth:,} layers, at most {most} are wanted.</source>
        <translation>Le génotype a {depth:,} couches, il en faut au plus {most}.</translation>
    </message>
    <message>
        <source>Branch 1/{stride} has the stride {found}.</source>
        <translation>La branche 1/{stride} a le pas {found}.</translation>
    </message>
    <message>
        <source>Branch 1/{stride} starts at layer {start}, between {low} and {high} is wanted.</source>
        <translation>La branche 1/{stride} commence à la couche {start}, il faut une couche entre {low} et {high}.</translation>
    </message>
    <message>
        <source>Branch 1/{stride} starts at layer {start}, 0 is wanted.</source>
        <translation>La branche 1/{stride} commence à la couche {start}, il faut 0.</translation>
    </message>
    <message>
        <source>Branch 1/{stride} ends after layer {last}, the first after {wanted}.</source>
        <translation>La branche 1/{stride} se termine après la couche {last}, la première après {wanted}.</translation>
    </message>
    <message>
        <source>Branch 1/{stride}, layer {layer}: {operator!r} is not one of {choices}.</source>
        <translation>Branche 1/{stride}, couche {layer} : {operator!r} ne fait pas partie de {choices}.</translation>
    </message>
    <message>
        <source>Branch 1/{stride}, layer {layer}: the expansion {expansion} is not one of {choices}.</source>
        <translation>Branche 1/{stride}, couche {layer} : l&#x27;expansion {expansion} ne fait pas partie de {choices}.</translation>
    </message>
    <message>
        <source>Branch 1/{stride}, layer {layer}: an identity cannot change the width from expansion {before} to {expansion}.</source>
        <translation>Branche 1/{stride}, couche {layer} : une identité ne peut pas changer la largeur de l&#x27;expansion {before} à {expansion}.</translation>
    </message>
    <message>
        <source>Branch 1/{stride}, layer {layer}: an identity cannot change the width of the encoder&#x27;s output.</source>
        <translation>Branche 1/{stride}, couche {layer} : une identité ne peut pas changer la largeur de la sortie de l&#x27;encodeur.</translation>
    </message>
    <message>
        <source>GGMNet has no part named {names}.</source>
        <translation>GGMNet n&#x27;a pas d&#x27;élément nommé {names}.</translation>
    </message>
    <message>
        <source>Choose among {choices}.</source>
        <translation>Choisissez parmi : {choices}.</translation>
    </message>
    <message>
        <source>The network was given {height} x {width} pixels, sides of at least {least} are wanted.</source>
        <translation>Le réseau a reçu {height} x {width} pixels, il faut des côtés d&#x27;au moins {least}.</translation>
    </message>
    <message>
        <source>Choose a window of {least} pixels or more.</source>
        <translation>Choisissez une fenêtre d&#x27;au moins {least} pixels.</translation>
    </message>
    <message>
        <source>A search of {steps} steps, {budget:g} {measure} and a warm-up of {warm_up:g} is not possible.</source>
        <translation>Une recherche de {steps} étapes, avec {budget:g} {measure} et un préchauffage de {warm_up:g}, n&#x27;est pas possible.</translation>
    </message>
    <message>
        <source>Give at least one step, a positive budget and a warm-up share below 1.</source>
        <translation>Donnez au moins une étape, un budget positif et une part de préchauffage inférieure à 1.</translation>
    </message>
    <message>
        <source>A budget cannot be given in {measure!r}.</source>
        <translation>Un budget ne peut pas être exprimé en {measure!r}.</translation>
    </message>
    <message>
        <source>Comparing {count} networks near the budget by the shared weights</source>
        <translation>Comparaison de {count} réseaux proches du budget avec les poids partagés</translation>
    </message>
    <message>
        <source>history[{number}] is no record of a step</source>
        <translation>history[{number}] n&#x27;est pas l&#x27;enregistrement d&#x27;une étape</translation>
    </message>
    <message>
        <source>{seconds:.0f} s left</source>
        <translation>{seconds:.0f} s restantes</translation>
    </message>
    <message>
        <source>{minutes:.0f} min left</source>
        <translation>{minutes:.0f} min restantes</translation>
    </message>
    <message>
        <source>Step {step} of {steps} (warm-up), loss {loss:.3f}, {left}</source>
        <translation>Étape {step} sur {steps} (préchauffage), perte {loss:.3f}, {left}</translation>
    </message>
    <message>
        <source>Step {step} of {steps} (choosing), loss {loss:.3f}, {left}</source>
        <translation>Étape {step} sur {steps} (choix), perte {loss:.3f}, {left}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>the one before it is intact</source>
        <translation>le précédent est intact</translation>
    </message>
    <message>
        <source>there is none before it</source>
        <translation>il n&#x27;y en a pas de précédent</translation>
    </message>
    <message>
        <source>A checkpoint could not be written to {folder} ({reason}); {kept}.</source>
        <translation>Un point de sauvegarde n&#x27;a pas pu être écrit dans {folder} ({reason}) ; {kept}.</translation>
    </message>
    <message>
        <source>Make room on the disk and run the same {what} again: it is resumed from the last checkpoint.</source>
        <translation>Libérez de l&#x27;espace sur le disque et relancez la même tâche ({what}) : elle reprend au dernier point de sauvegarde.</translation>
    </message>
    <message>
        <source>The checkpoint of the output file cannot be read ({reason}).</source>
        <translation>Le point de sauvegarde du fichier de sortie ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>The checkpoint of the output file was written by another version of this plugin, which cannot be resumed.</source>
        <translation>Le point de sauvegarde du fichier de sortie a été écrit par une autre version de cette extension et ne peut pas être repris.</translation>
    </message>
    <message>
        <source>The checkpoint of the output file is of another {what} ({differences}).</source>
        <translation>Le point de sauvegarde du fichier de sortie provient d&#x27;une autre tâche ({what} ; {differences}).</translation>
    </message>
    <message>
        <source>The {what} starts from the beginning. The old checkpoint is now {folder}.</source>
        <translation>La tâche ({what}) recommence depuis le début. L&#x27;ancien point de sauvegarde est maintenant {folder}.</translation>
    </message>
    <message>
        <source>the tensor {tensor} is missing</source>
        <translation>le tenseur {tensor} est absent</translation>
    </message>
    <message>
        <source>the tensor {tensor} is {kind} {shape}</source>
        <translation>le tenseur {tensor} est {kind} {shape}</translation>
    </message>
    <message>
        <source>the tensor {tensor} belongs to no optimiser</source>
        <translation>le tenseur {tensor} n&#x27;appartient à aucun optimiseur</translation>
    </message>
    <message>
        <source>The preset &#x27;as in the paper&#x27; has windows in degrees, the gravity raster is projected.</source>
        <translation>Le préréglage « comme dans l&#x27;article » a des fenêtres en degrés, mais le raster gravimétrique est projeté.</translation>
    </message>
    <message>
        <source>Give the scales in the raster&#x27;s map units (SCALES), or choose another preset.</source>
        <translation>Donnez les échelles dans les unités de carte du raster (SCALES), ou choisissez un autre préréglage.</translation>
    </message>
    <message>
        <source>The preset &#x27;as in the paper&#x27; has windows of up to {side:g} degrees, the gravity raster measures {width:g} x {height:g}.</source>
        <translation>Le préréglage « comme dans l&#x27;article » a des fenêtres allant jusqu&#x27;à {side:g} degrés, le raster gravimétrique mesure {width:g} x {height:g}.</translation>
    </message>
    <message>
        <source>Give smaller sides and strides of the windows (SCALES), or choose another preset.</source>
        <translation>Donnez des côtés et des pas de fenêtres plus petits (SCALES), ou choisissez un autre préréglage.</translation>
    </message>
    <message>
        <source>A batch of {batch} windows cannot be shared by {count} processes.</source>
        <translation>Un lot de {batch} fenêtres ne peut pas être partagé entre {count} processus.</translation>
    </message>
    <message>
        <source>Give a batch (BATCH) of at least {count}, or start fewer processes (PROCESSES).</source>
        <translation>Donnez un lot (BATCH) d&#x27;au moins {count}, ou démarrez moins de processus (PROCESSES).</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}, loss {loss:.3f}</source>
        <translation>Étape {step} sur {steps}, perte {loss:.3f}</translation>
    </message>
    <message>
        <source>No simulated cover hides a class that crops out elsewhere: there is nothing to train on.</source>
        <translation>Aucune couverture simulée ne cache une classe qui affleure ailleurs : il n&#x27;y a rien sur quoi entraîner.</translation>
    </message>
    <message>
        <source>Choose a map with more outcrop, or a legend of fewer classes.</source>
        <translation>Choisissez une carte avec plus d&#x27;affleurements, ou une légende de moins de classes.</translation>
    </message>
    <message>
        <source>history has the unknown entry {entry}</source>
        <translation>history a l&#x27;entrée inconnue {entry}</translation>
    </message>
    <message>
        <source>history.loss and history.rate differ</source>
        <translation>history.loss et history.rate diffèrent</translation>
    </message>
    <message>
        <source>adam_steps lies beyond the last step</source>
        <translation>adam_steps dépasse la dernière étape</translation>
    </message>
    <message>
        <source>the best weights are missing</source>
        <translation>les meilleurs poids sont absents</translation>
    </message>
    <message>
        <source>The device&#x27;s memory is too small: {remedy}.</source>
        <translation>La mémoire du périphérique de calcul est trop petite : {remedy}.</translation>
    </message>
    <message>
        <source>Two windows of {width_px} x {height_px} pixels need about {needed_gib:.1f} GiB of memory, {free_gib:.1f} GiB may be used here.</source>
        <translation>Deux fenêtres de {width_px} x {height_px} pixels demandent environ {needed_gib:.1f} GiB de mémoire, {free_gib:.1f} GiB sont utilisables ici.</translation>
    </message>
    <message>
        <source>Choose a preset with smaller windows (PRESET), fewer processes (PROCESSES), or a machine with more memory.</source>
        <translation>Choisissez un préréglage à fenêtres plus petites (PRESET), moins de processus (PROCESSES), ou une machine avec plus de mémoire.</translation>
    </message>
    <message>
        <source>Training takes about {needed_gib:.1f} GiB of memory; {free_gib:.1f} GiB were free.</source>
        <translation>L&#x27;entraînement occupe environ {needed_gib:.1f} Gio de mémoire ; {free_gib:.1f} Gio étaient libres.</translation>
    </message>
    <message>
        <source>Memory is short ({free_gib:.1f} GiB may be used): {remedy}.</source>
        <translation>La mémoire est limitée ({free_gib:.1f} GiB utilisables) : {remedy}.</translation>
    </message>
    <message>
        <source>Validation needs about {needed_gib:.1f} GiB of memory, {free_gib:.1f} GiB may be used here.</source>
        <translation>La validation demande environ {needed_gib:.1f} Gio de mémoire, {free_gib:.1f} Gio sont utilisables ici.</translation>
    </message>
    <message>
        <source>Choose a preset with smaller windows (PRESET), or a machine with more memory.</source>
        <translation>Choisissez un préréglage aux fenêtres plus petites (PRESET), ou une machine avec plus de mémoire.</translation>
    </message>
    <message>
        <source>batches of {batch} windows are split into {count} micro-batches</source>
        <translation>les lots de {batch} fenêtres sont divisés en {count} micro-lots</translation>
    </message>
    <message>
        <source>deformable convolutions are computed again in the backward pass, which takes longer</source>
        <translation>les convolutions déformables sont recalculées à la rétropropagation, ce qui prend plus de temps</translation>
    </message>
    <message>
        <source>Training was stopped early after step {step} of {steps}: the FWIoU of the validation set has not risen in {validations} validations under SGD.</source>
        <translation>L&#x27;entraînement a été arrêté avant terme après l&#x27;étape {step} sur {steps} : le FWIoU du jeu de validation n&#x27;a pas augmenté en {validations} validations sous SGD.</translation>
    </message>
    <message>
        <source>The processes disagree on the step of the checkpoint: {steps}.</source>
        <translation>Les processus ne s&#x27;accordent pas sur l&#x27;étape du point de sauvegarde : {steps}.</translation>
    </message>
    <message>
        <source>Write the model to a folder that all machines share (OUTPUT).</source>
        <translation>Écrivez le modèle dans un dossier que partagent toutes les machines (OUTPUT).</translation>
    </message>
    <message>
        <source>Training is resumed after step {step} of {steps}.</source>
        <translation>L&#x27;entraînement reprend après l&#x27;étape {step} sur {steps}.</translation>
    </message>
    <message>
        <source>The checkpoint of the output file cannot be used ({reason}).</source>
        <translation>Le point de sauvegarde du fichier de sortie est inutilisable ({reason}).</translation>
    </message>
    <message>
        <source>{seconds:.2g} s</source>
        <translation>{seconds:.2g} s</translation>
    </message>
    <message>
        <source>{steps:,} steps of {each}: training needs about {time} here.</source>
        <translation>{steps:,} étapes de {each} : l&#x27;entraînement demande environ {time} ici.</translation>
    </message>
    <message>
        <source>Step {step} of {steps} ({optimizer}), loss {loss:.3f}, FWIoU {fwiou:.2f}, {left} left</source>
        <translation>Étape {step} sur {steps} ({optimizer}), perte {loss:.3f}, FWIoU {fwiou:.2f}, reste {left}</translation>
    </message>
    <message>
        <source>Step {step} of {steps} ({optimizer}), loss {loss:.3f}, {left} left</source>
        <translation>Étape {step} sur {steps} ({optimizer}), perte {loss:.3f}, reste {left}</translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} s</translation>
    </message>
    <message>
        <source>{minutes:.0f} min</source>
        <translation>{minutes:.0f} min</translation>
    </message>
    <message>
        <source>{hours:.1f} h</source>
        <translation>{hours:.1f} h</translation>
    </message>
    <message>
        <source>{days:.1f} days</source>
        <translation>{days:.1f} jours</translation>
    </message>
    <message>
        <source>No TensorBoard logs are written: the package tensorboard is not installed. Install it with: {python} -m pip install tensorboard</source>
        <translation>Aucun journal TensorBoard n&#x27;est écrit : le paquet tensorboard n&#x27;est pas installé. Installez-le avec : {python} -m pip install tensorboard</translation>
    </message>
    <message>
        <source>Known bedrock</source>
        <translation>Substratum connu</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>Hits and misses</source>
        <translation>Cellules justes et fausses</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>miss</source>
        <translation>fausse</translation>
    </message>
    <message>
        <source>known, not in the test set</source>
        <translation>connue, hors du jeu de test</translation>
    </message>
    <message>
        <source>Data-set report</source>
        <translation>Rapport sur le jeu de données</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>concealed</source>
        <translation>cachée</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>prédiction</translation>
    </message>
    <message>
        <source>Bedrock is visible on {bedrock} % of the mapped area, in {classes} classes; {tested} % of it is held out for testing. Of {windows} windows {training} are for training and {validation} for testing.</source>
        <translation>Le substratum est visible sur {bedrock} % de la surface cartographiée, en {classes} classes ; {tested} % en sont réservés au test. Sur {windows} fenêtres, {training} servent à l&#x27;entraînement et {validation} au test.</translation>
    </message>
    <message>
        <source>Bedrock is visible on {bedrock} % of the mapped area, in {classes} classes; {tested} % of it is held out for testing. Of {windows} windows {training} are for training and hold no test cell, {mixed} are mixed: their test cells are masked in training.</source>
        <translation>Le substratum est visible sur {bedrock} % de la surface cartographiée, en {classes} classes ; {tested} % en sont réservés au test. Sur {windows} fenêtres, {training} servent à l&#x27;entraînement et ne contiennent aucune cellule de test, {mixed} sont mixtes : leurs cellules de test sont masquées à l&#x27;entraînement.</translation>
    </message>
    <message>
        <source>No rule of the legend matches {count} value(s) of the map, {share} % of its area; they count as cover and are listed below.</source>
        <translation>Aucune règle de la légende ne correspond à {count} valeur(s) de la carte, soit {share} % de sa surface ; elles comptent comme couverture et sont énumérées ci-dessous.</translation>
    </message>
    <message>
        <source>The split is random, as in the paper: training also sees {share} % of the test cells. Metrics on it measure how well a model memorises.</source>
        <translation>Le partage est aléatoire, comme dans l&#x27;article : l&#x27;entraînement voit aussi {share} % des cellules de test. Les métriques y mesurent à quel point un modèle mémorise.</translation>
    </message>
    <message>
        <source>{name}: {share} % of its area lies in cells of other classes; its units are small compared with the raster&#x27;s cells.</source>
        <translation>{name} : {share} % de sa surface se trouve dans des cellules d&#x27;autres classes ; ses unités sont petites par rapport aux cellules du raster.</translation>
    </message>
    <message>
        <source>{name} crops out in the test set only: no model can be trained on it.</source>
        <translation>{name} n&#x27;affleure que dans le jeu de test : aucun modèle ne peut être entraîné sur cette classe.</translation>
    </message>
    <message>
        <source>The map in its classes</source>
        <translation>La carte dans ses classes</translation>
    </message>
    <message>
        <source>The geological map in its classes</source>
        <translation>La carte géologique dans ses classes</translation>
    </message>
    <message>
        <source>{bedrock} % of the raster&#x27;s cells show bedrock, {cover} % cover, {outside} % lie outside of the map or have no data.</source>
        <translation>{bedrock} % des cellules du raster montrent le substratum, {cover} % la couverture, {outside} % sont hors carte ou sans données.</translation>
    </message>
    <message>
        <source>What was unmapped, repaired, lost</source>
        <translation>Ce qui était non cartographié, réparé ou perdu</translation>
    </message>
    <message>
        <source>{units} units were read; {repaired} had invalid outlines and were repaired, {without} hold no polygon.</source>
        <translation>{units} unités ont été lues ; {repaired} avaient des contours non valides et ont été réparées, {without} ne contiennent aucun polygone.</translation>
    </message>
    <message>
        <source>No rule of the legend matches these values; their area counts as cover.</source>
        <translation>Aucune règle de la légende ne correspond à ces valeurs ; leur surface compte comme couverture.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Share of the map %</source>
        <translation>Part de la carte %</translation>
    </message>
    <message>
        <source>The legend matches every value of the map.</source>
        <translation>La légende correspond à toutes les valeurs de la carte.</translation>
    </message>
    <message>
        <source>Settings and data</source>
        <translation>Réglages et données</translation>
    </message>
    <message>
        <source>The paper&#x27;s %</source>
        <translation>Article %</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Share of the bedrock %</source>
        <translation>Part du substratum %</translation>
    </message>
    <message>
        <source>Test set %</source>
        <translation>Jeu de test %</translation>
    </message>
    <message>
        <source>Lost %</source>
        <translation>Perdu %</translation>
    </message>
    <message>
        <source>The paper&#x27;s shares: Liu et al. 2024, Table 1, for classes of the same name.</source>
        <translation>Les parts de l&#x27;article : Liu et al. 2024, tableau 1, pour les classes de même nom.</translation>
    </message>
    <message>
        <source>Class shares</source>
        <translation>Parts des classes</translation>
    </message>
    <message>
        <source>Test set: the share of the class&#x27;s cells held out for testing. Lost: the share of the class&#x27;s area in cells of other classes, because its units are narrower than the cells.</source>
        <translation>Jeu de test : la part des cellules de la classe réservée au test. Perdu : la part de la surface de la classe située dans des cellules d&#x27;autres classes, parce que ses unités sont plus étroites que les cellules.</translation>
    </message>
    <message>
        <source>The windows by split</source>
        <translation>Les fenêtres selon le partage</translation>
    </message>
    <message>
        <source>With the paper&#x27;s random split, training would also see {at_random} % of the test cells; with this one it sees {share} %.</source>
        <translation>Avec le partage aléatoire de l&#x27;article, l&#x27;entraînement verrait aussi {at_random} % des cellules de test ; avec celui-ci, il en voit {share} %.</translation>
    </message>
    <message>
        <source>outcrop</source>
        <translation>affleurement</translation>
    </message>
    <message>
        <source>outcrop of the test set</source>
        <translation>affleurement du jeu de test</translation>
    </message>
    <message>
        <source>Outlines of the windows by split</source>
        <translation>Contours des fenêtres selon le partage</translation>
    </message>
    <message>
        <source>A point marks the centre of each window.</source>
        <translation>Un point marque le centre de chaque fenêtre.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Bedrock, mean %</source>
        <translation>Substratum, moyenne %</translation>
    </message>
    <message>
        <source>Training windows hold no test cell; mixed windows hold some, whose classes are masked in training; validation windows show outcrop of the test set alone; concealed windows show too little bedrock to train on.</source>
        <translation>Les fenêtres d&#x27;entraînement ne contiennent aucune cellule de test ; les fenêtres mixtes en contiennent, dont les classes sont masquées à l&#x27;entraînement ; les fenêtres de validation ne montrent que des affleurements du jeu de test ; les fenêtres cachées montrent trop peu de substratum pour l&#x27;entraînement.</translation>
    </message>
    <message>
        <source>{count} windows of {length}</source>
        <translation>{count} fenêtres de {length}</translation>
    </message>
    <message>
        <source>Half of the cover is thicker than {middle:.0f} m, a tenth thicker than {high:.0f} m and a tenth thinner than {low:.0f} m. The band from 10 to 90 % holds {covered:.0%} of {n} drillholes that were held out; 80 % are wanted. Half of those that reached bedrock are predicted to {ours:.0f} m, and to {nearest:.0f} m by the depth of the nearest other drillhole.</source>
        <translation>La moitié de la couverture est plus épaisse que {middle:.0f} m, un dixième plus épaisse que {high:.0f} m et un dixième plus mince que {low:.0f} m. La bande de 10 à 90 % contient {covered:.0%} de {n} forages réservés ; on en veut 80 %. La moitié de ceux qui ont atteint le substratum est prédite à {ours:.0f} m près, et à {nearest:.0f} m près par la profondeur de l&#x27;autre forage le plus proche.</translation>
    </message>
    <message>
        <source>Only {n} drillholes reached bedrock: the band of the depth rests on little, and so does the test of it.</source>
        <translation>Seuls {n} forages ont atteint le substratum : la bande de la profondeur repose sur peu de choses, et son test aussi.</translation>
    </message>
    <message>
        <source>The depth of the nearest other drillhole predicts better ({nearest:.0f} m) than this estimate ({ours:.0f} m): look for wrong depths, and for drillholes that reached bedrock without saying so.</source>
        <translation>La profondeur de l&#x27;autre forage le plus proche prédit mieux ({nearest:.0f} m) que cette estimation ({ours:.0f} m) : cherchez des profondeurs fausses, et des forages qui ont atteint le substratum sans le dire.</translation>
    </message>
    <message>
        <source>On {share:.0%} of the cover the median lies below {deepest:.0f} m, deeper than any bedrock that was drilled: there the depth is extrapolated.</source>
        <translation>Sur {share:.0%} de la couverture, la médiane dépasse {deepest:.0f} m, plus profond que tout substratum foré : la profondeur y est extrapolée.</translation>
    </message>
    <message>
        <source>Used, because they better the prediction of held-out drillholes: {names}.</source>
        <translation>Utilisés, car ils améliorent la prédiction des forages réservés : {names}.</translation>
    </message>
    <message>
        <source>Left out, because they do not better the prediction of held-out drillholes: {names}.</source>
        <translation>Laissés de côté, car ils n&#x27;améliorent pas la prédiction des forages réservés : {names}.</translation>
    </message>
    <message>
        <source>Depth to bedrock</source>
        <translation>Profondeur du substratum</translation>
    </message>
    <message>
        <source>Median depth to bedrock, and width of the band from 10 to 90 % (circles: drillholes that reached bedrock, triangles: that ended in cover)</source>
        <translation>Profondeur médiane du substratum et largeur de la bande de 10 à 90 % (cercles : forages qui ont atteint le substratum, triangles : terminés dans la couverture)</translation>
    </message>
    <message>
        <source>Test at held-out drillholes</source>
        <translation>Test sur les forages réservés</translation>
    </message>
    <message>
        <source>Every drillhole was predicted from those of other groups, {n} in all; a group lies about as far from the other holes as the cover does. A hole that ended in cover counts by the probability that the band holds a depth beyond its end.</source>
        <translation>Chaque forage a été prédit à partir de ceux des autres groupes, {n} en tout ; un groupe est à peu près aussi loin des autres forages que la couverture. Un forage terminé dans la couverture compte par la probabilité que la bande contienne une profondeur au-delà de sa fin.</translation>
    </message>
    <message>
        <source>Predicted and drilled depth</source>
        <translation>Profondeur prédite et profondeur forée</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>avec {names}</translation>
    </message>
    <message>
        <source>drillholes and outcrop</source>
        <translation>forages et affleurement</translation>
    </message>
    <message>
        <source>depth of the nearest drillhole</source>
        <translation>profondeur du forage le plus proche</translation>
    </message>
    <message>
        <source>Median error, m</source>
        <translation>Erreur médiane, m</translation>
    </message>
    <message>
        <source>Mean error, m</source>
        <translation>Erreur moyenne, m</translation>
    </message>
    <message>
        <source>CRPS, m</source>
        <translation>CRPS, m</translation>
    </message>
    <message>
        <source>Held, %</source>
        <translation>Contenus, %</translation>
    </message>
    <message>
        <source>Median depth (m)</source>
        <translation>Profondeur médiane (m)</translation>
    </message>
    <message>
        <source>Width of the band (m)</source>
        <translation>Largeur de la bande (m)</translation>
    </message>
    <message>
        <source>bedrock reached</source>
        <translation>substratum atteint</translation>
    </message>
    <message>
        <source>ended in cover</source>
        <translation>terminé dans la couverture</translation>
    </message>
    <message>
        <source>drilled depth (m)</source>
        <translation>profondeur forée (m)</translation>
    </message>
    <message>
        <source>predicted depth (m)</source>
        <translation>profondeur prédite (m)</translation>
    </message>
    <message>
        <source>Beside the outcrop the model reads: {kinds}.</source>
        <translation>Outre les affleurements, le modèle lit : {kinds}.</translation>
    </message>
    <message>
        <source>Leave out, for it adds nothing beyond chance and has weight 0: {kinds}.</source>
        <translation>À omettre, car cela n&#x27;apporte rien au-delà du hasard et a le poids 0 : {kinds}.</translation>
    </message>
    <message>
        <source>Each kind of rasters, and lines, on held-out cells of outcrop, together with the outcrop networks by itself and given the other kinds that are used. The gain is in points of accuracy, with a 90 % interval by tiles of the ground; p is the rank of its NLL among nulls, the same rasters or lines mirrored, turned or rolled. A kind whose p given the others is above {chance:g} has weight 0.</source>
        <translation>Chaque sorte de rasters, et les lignes, sur des cellules d&#x27;affleurement mises de côté, à côté des réseaux d&#x27;affleurement, seule et avec les autres sortes utilisées. Le gain est en points d&#x27;exactitude, avec un intervalle à 90 % par carreaux du terrain ; p est le rang de sa NLL parmi des nuls, les mêmes rasters ou lignes reflétés, tournés ou décalés. Une sorte dont le p avec les autres dépasse {chance:g} a le poids 0.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Seule</translation>
    </message>
    <message>
        <source>Given the others</source>
        <translation>Avec les autres</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>Intervalle à 90 %</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What does each kind of evidence add?</source>
        <translation>Qu&#x27;apporte chaque sorte d&#x27;indices ?</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Accuracy of the validation set</source>
        <translation>Exactitude de l&#x27;ensemble de validation</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>share of pictures</source>
        <translation>part des images</translation>
    </message>
    <message>
        <source>On {n} pictures of {groups} outcrops that were held out, {method} is right in {accuracy} %{interval}; guessing by the shares of the classes in {dummy} %.</source>
        <translation>Sur {n} images de {groups} affleurements mis de côté, {method} est juste dans {accuracy} %{interval} des cas ; en devinant d&#x27;après la fréquence des classes, {dummy} %.</translation>
    </message>
    <message>
        <source>Against the best shallow method by cross-validation, {method}, that is {estimate} points (90 % interval {low} to {high}).</source>
        <translation>Face à la meilleure méthode peu profonde en validation croisée, {method}, l&#x27;écart est de {estimate} points (intervalle à 90 % de {low} à {high}).</translation>
    </message>
    <message>
        <source> (90 % interval {low} to {high} %)</source>
        <translation> (intervalle à 90 % de {low} à {high} %)</translation>
    </message>
    <message>
        <source>Training of a fold classifier</source>
        <translation>Entraînement d&#x27;un classificateur de plis</translation>
    </message>
    <message>
        <source>Only {n} pictures test the classifier: its accuracy is uncertain.</source>
        <translation>Seules {n} images testent le classificateur : son exactitude est incertaine.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>All learned from the same pictures and answered the same test pictures. Intervals: outcrops of the test set drawn again, 2,000 times. Balanced accuracy is the mean over the classes, F1 the mean of the classes&#x27; harmonic means of precision and recall. Shallow methods read colour, edges and Gabor responses; the first of them was chosen by cross-validation on the training pictures.</source>
        <translation>Toutes ont appris des mêmes images et répondu aux mêmes images de test. Intervalles : affleurements de l&#x27;ensemble de test tirés à nouveau, 2 000 fois. L&#x27;exactitude équilibrée est la moyenne des classes, F1 la moyenne des moyennes harmoniques de la précision et du rappel des classes. Les méthodes peu profondes lisent la couleur, les contours et les réponses de Gabor ; la première d&#x27;entre elles a été choisie par validation croisée sur les images d&#x27;entraînement.</translation>
    </message>
    <message>
        <source>Course of the training</source>
        <translation>Déroulement de l&#x27;entraînement</translation>
    </message>
    <message>
        <source>Loss and accuracy by epoch</source>
        <translation>Perte et exactitude par époque</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Answers (columns) for the pictures of each true class (rows), in percent of the row.</source>
        <translation>Réponses (colonnes) pour les images de chaque classe vraie (lignes), en pour cent de la ligne.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After calibration</source>
        <translation>Après étalonnage</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagramme de fiabilité</translation>
    </message>
    <message>
        <source>Pictures taken for another class</source>
        <translation>Images prises pour une autre classe</translation>
    </message>
    <message>
        <source>True class, answer and its confidence; the surest errors first.</source>
        <translation>Classe vraie, réponse et sa confiance ; les erreurs les plus sûres d&#x27;abord.</translation>
    </message>
    <message>
        <source>Wrong pictures</source>
        <translation>Images fausses</translation>
    </message>
    <message>
        <source>What the network looks at</source>
        <translation>Ce que regarde le réseau</translation>
    </message>
    <message>
        <source>Grad-CAM: places that speak for the answer are warm. A classifier that looks at the sky or the scale bar has learned the wrong thing.</source>
        <translation>Grad-CAM : les endroits qui plaident pour la réponse sont en couleurs chaudes. Un classificateur qui regarde le ciel ou la barre d&#x27;échelle a appris la mauvaise chose.</translation>
    </message>
    <message>
        <source>Accuracy %</source>
        <translation>Exactitude %</translation>
    </message>
    <message>
        <source>Balanced accuracy %</source>
        <translation>Exactitude équilibrée %</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Temps (s)</translation>
    </message>
    <message>
        <source>At equal prior correction</source>
        <translation>À correction a priori égale</translation>
    </message>
    <message>
        <source>PRIORS favours rare classes: it raises MPA (balanced accuracy) and costs accuracy. Methods are compared at the same PRIORS, or by their fronts, on which PRIORS goes from 0 to 1: the accuracy that a method has at the MPA of another, and the MPA at its accuracy.</source>
        <translation>PRIORS favorise les classes rares : il augmente la MPA (exactitude équilibrée) au prix de l&#x27;exactitude. Les méthodes sont comparées au même PRIORS, ou par leurs fronts, sur lesquels PRIORS va de 0 à 1 : l&#x27;exactitude qu&#x27;une méthode atteint à la MPA d&#x27;une autre, et la MPA à son exactitude.</translation>
    </message>
    <message>
        <source>Accuracy against MPA for PRIORS from 0 to 1</source>
        <translation>Exactitude en fonction de la MPA pour PRIORS de 0 à 1</translation>
    </message>
    <message>
        <source>What {name} gains over the others, in percentage points with 90 % intervals of whole blocks; a gain is significant where its interval excludes 0. The points are the best of each front on these cells.</source>
        <translation>Ce que {name} gagne sur les autres, en points de pourcentage avec des intervalles à 90 % par blocs entiers ; un gain est significatif si son intervalle exclut 0. Les points sont les meilleurs de chaque front sur ces cellules.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Par rapport à</translation>
    </message>
    <message>
        <source>Accuracy at its MPA</source>
        <translation>Exactitude à sa MPA</translation>
    </message>
    <message>
        <source>MPA at its accuracy</source>
        <translation>MPA à son exactitude</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>exactitude (%)</translation>
    </message>
    <message>
        <source>beyond its reach</source>
        <translation>hors de sa portée</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>{estimate} ({low} to {high})</source>
        <translation>{estimate} ({low} à {high})</translation>
    </message>
    <message>
        <source>{gain} points</source>
        <translation>{gain} points</translation>
    </message>
    <message>
        <source>It is better than {name}</source>
        <translation>Il est meilleur que {name}</translation>
    </message>
    <message>
        <source>It is worse than {name}</source>
        <translation>Il est moins bon que {name}</translation>
    </message>
    <message>
        <source>The difference to {name} is not significant</source>
        <translation>La différence avec {name} n&#x27;est pas significative</translation>
    </message>
    <message>
        <source>: accuracy {accuracy} at equal MPA, MPA {mpa} at equal accuracy ({level:.0f} % intervals from {n} blocks).</source>
        <translation> : exactitude {accuracy} à MPA égale, MPA {mpa} à exactitude égale (intervalles à {level:.0f} % sur {n} blocs).</translation>
    </message>
    <message>
        <source>No drillhole lies in the test areas, so the model could not be checked at any. Hold out a larger share (SHARE), or one fold after another (FOLDS).</source>
        <translation>Aucun forage ne se trouve dans les zones de test : le modèle n&#x27;a pu être vérifié sur aucun. Réservez une plus grande part (SHARE), ou un pli après l&#x27;autre (FOLDS).</translation>
    </message>
    <message>
        <source>At {n} drillholes that were held out in whole blocks, {model} is right at {right} ({others}).</source>
        <translation>Aux {n} forages réservés par blocs entiers, {model} est juste pour {right} ({others}).</translation>
    </message>
    <message>
        <source>By distance to the nearest drillhole that was not held out</source>
        <translation>Selon la distance au forage le plus proche non réservé</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Drillhole</source>
        <translation>Forage</translation>
    </message>
    <message>
        <source>{n} more are in the layer of conflicts (HOLE_CONFLICTS).</source>
        <translation>{n} autres sont dans la couche des conflits (HOLE_CONFLICTS).</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>{method}: accuracy %</source>
        <translation>{method} : exactitude %</translation>
    </message>
    <message>
        <source>{right} of {n}</source>
        <translation>{right} sur {n}</translation>
    </message>
    <message>
        <source>beyond {distance:g} km</source>
        <translation>au-delà de {distance:g} km</translation>
    </message>
    <message>
        <source>Accuracy: share of cells predicted correctly. MPA: mean pixel accuracy or balanced accuracy, the same averaged over classes. IoU: correctly predicted cells of a class over cells that are or are predicted as the class; FWIoU weights it by class frequency, mIoU does not. ECE: expected calibration error, the mean difference of confidence and accuracy, the lower the better.</source>
        <translation>Exactitude : part des cellules prédites correctement. MPA : exactitude moyenne par pixel ou exactitude équilibrée, la même en moyenne sur les classes. IoU : cellules d&#x27;une classe prédites correctement, sur les cellules qui en sont ou sont prédites comme telles ; FWIoU la pondère par la fréquence des classes, mIoU non. ECE : erreur d&#x27;étalonnage attendue, écart moyen entre confiance et exactitude ; plus elle est faible, mieux c&#x27;est.</translation>
    </message>
    <message>
        <source>Recall (producer&#x27;s accuracy): share of a class&#x27;s cells that are predicted as it. Precision (user&#x27;s accuracy): share of the cells predicted as a class that are it.</source>
        <translation>Rappel (exactitude du producteur) : part des cellules d&#x27;une classe qui sont prédites comme telles. Précision (exactitude de l&#x27;utilisateur) : part des cellules prédites comme une classe qui en sont.</translation>
    </message>
    <message>
        <source>Class by class</source>
        <translation>Classe par classe</translation>
    </message>
    <message>
        <source>{method}: predicted classes (columns) of the cells of each true class (rows), in percent of the row.</source>
        <translation>{method} : classes prédites (colonnes) des cellules de chaque classe réelle (lignes), en pourcentage de la ligne.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Recall % {method}</source>
        <translation>Rappel % {method}</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Part %</translation>
    </message>
    <message>
        <source>Recall %</source>
        <translation>Rappel %</translation>
    </message>
    <message>
        <source>Precision %</source>
        <translation>Précision %</translation>
    </message>
    <message>
        <source>By distance to the nearest visible outcrop</source>
        <translation>Selon la distance à l&#x27;affleurement visible le plus proche</translation>
    </message>
    <message>
        <source>Accuracy by distance</source>
        <translation>Exactitude selon la distance</translation>
    </message>
    <message>
        <source>Difference to nearest outcrop</source>
        <translation>Écart avec l&#x27;affleurement le plus proche</translation>
    </message>
    <message>
        <source>{method} less nearest outcrop at the same PRIORS, in percentage points, with the 90 % interval of 2000 draws of whole blocks. A difference is significant where its interval excludes 0; rings in too few blocks have none.</source>
        <translation>{method} moins l&#x27;affleurement le plus proche au même PRIORS, en points de pourcentage, avec l&#x27;intervalle à 90 % de 2000 tirages de blocs entiers. Une différence est significative si son intervalle exclut 0 ; les anneaux présents dans trop peu de blocs n&#x27;en ont pas.</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Classe réelle</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>pas de prédiction</translation>
    </message>
    <message>
        <source>The model was trained without gravity.</source>
        <translation>Le modèle a été entraîné sans gravimétrie.</translation>
    </message>
    <message>
        <source>The model uses it.</source>
        <translation>Le modèle l&#x27;utilise.</translation>
    </message>
    <message>
        <source>The model does not use it.</source>
        <translation>Le modèle ne l&#x27;utilise pas.</translation>
    </message>
    <message>
        <source>Beside the outcrop it lowers the NLL of held-out blocks by less than {least:g}, and the model does not use it.</source>
        <translation>À côté des affleurements, elle abaisse la NLL des blocs réservés de moins de {least:g}, et le modèle ne l&#x27;utilise pas.</translation>
    </message>
    <message>
        <source>Whether gravity helps in this area was not tested (NULLS: none).</source>
        <translation>L&#x27;apport de la gravimétrie dans cette zone n&#x27;a pas été testé (NULLS : none).</translation>
    </message>
    <message>
        <source>Whether gravity helps in this area was not tested: no outcrop could be held out for it.</source>
        <translation>L&#x27;apport de la gravimétrie dans cette zone n&#x27;a pas été testé : aucun affleurement n&#x27;a pu être réservé pour cela.</translation>
    </message>
    <message>
        <source>Whether gravity helps in this area cannot be tested with a random split, where position alone predicts the class; split by blocks to test it.</source>
        <translation>L&#x27;apport de la gravimétrie dans cette zone ne peut pas être testé avec un partage aléatoire, où la position seule prédit la classe ; faites un partage par blocs pour le tester.</translation>
    </message>
    <message>
        <source>In this area gravity makes the class probabilities better than chance does (p = {p}), but not the predicted classes: {accuracy} points of accuracy and {mpa} of MPA over the same gravity mirrored, turned or rolled, which carries no information on the rocks (p = {p_accuracy} and {p_mpa}).</source>
        <translation>Dans cette zone, la gravimétrie améliore les probabilités des classes plus que ne le ferait le hasard (p = {p}), mais pas les classes prédites : {accuracy} points d&#x27;exactitude et {mpa} de MPA par rapport à la même gravimétrie mise en miroir, tournée ou décalée, qui ne porte aucune information sur les roches (p = {p_accuracy} et {p_mpa}).</translation>
    </message>
    <message>
        <source>In this area gravity adds {accuracy} points of accuracy and {mpa} of MPA over the same gravity mirrored, turned or rolled, which carries no information on the rocks (p = {p}: none of {count} such nulls does as well).</source>
        <translation>Dans cette zone, la gravimétrie apporte {accuracy} points d&#x27;exactitude et {mpa} de MPA par rapport à la même gravimétrie mise en miroir, tournée ou décalée, qui ne porte aucune information sur les roches (p = {p} : aucun de ces {count} champs témoins ne fait aussi bien).</translation>
    </message>
    <message>
        <source>In this area gravity adds {accuracy} points of accuracy and {mpa} of MPA over the same gravity mirrored, turned or rolled, which carries no information on the rocks (p = {p}: 1 of {count} such nulls does as well).</source>
        <translation>Dans cette zone, la gravimétrie apporte {accuracy} points d&#x27;exactitude et {mpa} de MPA par rapport à la même gravimétrie mise en miroir, tournée ou décalée, qui ne porte aucune information sur les roches (p = {p} : 1 de ces {count} champs témoins fait aussi bien).</translation>
    </message>
    <message>
        <source>In this area gravity adds {accuracy} points of accuracy and {mpa} of MPA over the same gravity mirrored, turned or rolled, which carries no information on the rocks (p = {p}: {as_good} of {count} such nulls do as well).</source>
        <translation>Dans cette zone, la gravimétrie apporte {accuracy} points d&#x27;exactitude et {mpa} de MPA par rapport à la même gravimétrie mise en miroir, tournée ou décalée, qui ne porte aucune information sur les roches (p = {p} : {as_good} de ces {count} champs témoins font aussi bien).</translation>
    </message>
    <message>
        <source>In this area gravity does better ({accuracy} points of accuracy and {mpa} of MPA) than each of {count} nulls, the same gravity mirrored, turned or rolled, but so few cannot rule out chance (p = {p}); {enough} or more can.</source>
        <translation>Dans cette zone, la gravimétrie fait mieux ({accuracy} points d&#x27;exactitude et {mpa} de MPA) que chacun des {count} champs témoins, la même gravimétrie mise en miroir, tournée ou décalée, mais si peu ne permettent pas d&#x27;exclure le hasard (p = {p}) ; {enough} ou plus le permettent.</translation>
    </message>
    <message>
        <source>In this area gravity adds nothing beyond chance (p = {p}): of {count} nulls, the same gravity mirrored, turned or rolled, which carries no information on the rocks, 1 does as well.</source>
        <translation>Dans cette zone, la gravimétrie n&#x27;apporte rien de plus que le hasard (p = {p}) : sur {count} champs témoins, la même gravimétrie mise en miroir, tournée ou décalée, qui ne porte aucune information sur les roches, 1 fait aussi bien.</translation>
    </message>
    <message>
        <source>In this area gravity adds nothing beyond chance (p = {p}): of {count} nulls, the same gravity mirrored, turned or rolled, which carries no information on the rocks, {as_good} do as well.</source>
        <translation>Dans cette zone, la gravimétrie n&#x27;apporte rien de plus que le hasard (p = {p}) : sur {count} champs témoins, la même gravimétrie mise en miroir, tournée ou décalée, qui ne porte aucune information sur les roches, {as_good} font aussi bien.</translation>
    </message>
    <message>
        <source>Gravity helps here: {count} more cells of 100 are right.</source>
        <translation>La gravimétrie aide ici : {count} cellules justes de plus sur 100.</translation>
    </message>
    <message>
        <source>Gravity adds little here.</source>
        <translation>La gravimétrie apporte peu ici.</translation>
    </message>
    <message>
        <source>Gravity may help here, but it was tested too few times to tell.</source>
        <translation>La gravimétrie aide peut-être ici, mais elle a été testée trop peu de fois pour le dire.</translation>
    </message>
    <message>
        <source>Gravity adds nothing here beyond chance.</source>
        <translation>La gravimétrie n&#x27;apporte ici rien de plus que le hasard.</translation>
    </message>
    <message>
        <source>Gravity in context and the outcrop networks, pooled, on {cells} cells of blocks whose outcrop was hidden; the weights are fitted to each null anew. Nulls keep the field&#x27;s values and wavelengths and lose its position. NLL, the mean of −log of the true class&#x27;s probability, is the lower the better; the p of the first sentence is that of its rank; p cannot be below {least_p} with {count} nulls, and no more are drawn once it is above {chance:g}.</source>
        <translation>Gravimétrie en contexte et réseaux d&#x27;affleurement, combinés, sur {cells} cellules de blocs dont les affleurements étaient masqués ; les poids sont ajustés de nouveau à chaque champ témoin. Les champs témoins gardent les valeurs et les longueurs d&#x27;onde du champ, mais perdent sa position. La NLL, moyenne de −log de la probabilité de la classe réelle, est d&#x27;autant meilleure qu&#x27;elle est faible ; le p de la première phrase est celui de son rang ; p ne peut pas être inférieur à {least_p} avec {count} champs témoins, et on n&#x27;en tire plus dès qu&#x27;il dépasse {chance:g}.</translation>
    </message>
    <message>
        <source>without gravity</source>
        <translation>sans gravimétrie</translation>
    </message>
    <message>
        <source>with gravity as measured</source>
        <translation>avec la gravimétrie telle que mesurée</translation>
    </message>
    <message>
        <source>with nulls, mean of {count}</source>
        <translation>avec des champs témoins, moyenne de {count}</translation>
    </message>
    <message>
        <source>with the best null ({name})</source>
        <translation>avec le meilleur champ témoin ({name})</translation>
    </message>
    <message>
        <source>gain over the nulls&#x27; mean</source>
        <translation>gain sur la moyenne des champs témoins</translation>
    </message>
    <message>
        <source>Accuracy %</source>
        <translation>Exactitude %</translation>
    </message>
    <message>
        <source>Does gravity help here?</source>
        <translation>La gravimétrie aide-t-elle ici ?</translation>
    </message>
    <message>
        <source>million parameters</source>
        <translation>millions de paramètres</translation>
    </message>
    <message>
        <source>billion multiply-adds at 1024 x 1024</source>
        <translation>milliards de multiplications-additions à 1024 x 1024</translation>
    </message>
    <message>
        <source>Search report</source>
        <translation>Rapport de recherche</translation>
    </message>
    <message>
        <source>the 1/{stride} branch at layer {layer}</source>
        <translation>la branche 1/{stride} à la couche {layer}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>After {steps} steps the search chose a network of {depth} layers with {size:.2f} {unit} (budget {budget:.2f} {unit}); it begins {starts}.</source>
        <translation>Après {steps} étapes, la recherche a choisi un réseau de {depth} couches avec {size:.2f} {unit} (budget {budget:.2f} {unit}) ; il fait débuter {starts}.</translation>
    </message>
    <message>
        <source>It is the most probable one; no others were compared with it.</source>
        <translation>C&#x27;est le plus probable ; aucun autre ne lui a été comparé.</translation>
    </message>
    <message>
        <source>By the shared weights it is the best of {count} networks near the budget, sampled from the final probabilities; the most probable of them ranked first.</source>
        <translation>Selon les poids partagés, c&#x27;est le meilleur de {count} réseaux proches du budget, tirés selon les probabilités finales ; le plus probable d&#x27;entre eux est arrivé premier.</translation>
    </message>
    <message>
        <source>By the shared weights it is the best of {count} networks near the budget, sampled from the final probabilities; the most probable of them ranked number {place}.</source>
        <translation>Selon les poids partagés, c&#x27;est le meilleur de {count} réseaux proches du budget, tirés selon les probabilités finales ; le plus probable d&#x27;entre eux est arrivé au rang {place}.</translation>
    </message>
    <message>
        <source>A search ranks networks by shared weights. Whether this one is better than the default shows only when both are trained from scratch on the same training set: give the genotype file to Train a bedrock model.</source>
        <translation>Une recherche classe les réseaux selon des poids partagés. Savoir si celui-ci est meilleur que le réseau par défaut demande d&#x27;entraîner les deux à partir de zéro sur le même jeu d&#x27;entraînement : donnez le fichier de génotype à « Entraîner un modèle de substratum ».</translation>
    </message>
    <message>
        <source>At {count} of {total} layers the chosen operator has a probability of less than {share:.0%}: the search has not converged there. More steps would help.</source>
        <translation>À {count} couches sur {total}, l&#x27;opérateur choisi a une probabilité inférieure à {share:.0%} : la recherche n&#x27;y a pas convergé. Davantage d&#x27;étapes aideraient.</translation>
    </message>
    <message>
        <source>The network is {share:.0%} above the budget: the choices have not converged, or no network of this depth comes nearer.</source>
        <translation>Le réseau est de {share:.0%} au-dessus du budget : les choix n&#x27;ont pas convergé, ou aucun réseau de cette profondeur ne s&#x27;en approche davantage.</translation>
    </message>
    <message>
        <source>The network is {share:.0%} below the budget: the choices have not converged, or no network of this depth comes nearer.</source>
        <translation>Le réseau est de {share:.0%} en dessous du budget : les choix n&#x27;ont pas convergé, ou aucun réseau de cette profondeur ne s&#x27;en approche davantage.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>The found network</source>
        <translation>Le réseau trouvé</translation>
    </message>
    <message>
        <source>From left to right: the encoder, one lane a branch (at 1/8, 1/16 and 1/32 of the picture), a box a layer with its channels, attention refinement (ARM), feature fusion (FFM), head. A zoomed convolution runs at half the resolution; an identity passes its input on.</source>
        <translation>De gauche à droite : l&#x27;encodeur, une voie par branche (à 1/8, 1/16 et 1/32 de l&#x27;image), une case par couche avec ses canaux, l&#x27;affinage par attention (ARM), la fusion des caractéristiques (FFM), la tête. Une convolution avec zoom travaille à la moitié de la résolution ; une identité transmet son entrée.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>How it was chosen</source>
        <translation>Comment il a été choisi</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>Probabilities of the operators over time</source>
        <translation>Probabilités des opérateurs au cours du temps</translation>
    </message>
    <message>
        <source>A row a branch, a column a layer; in each picture time runs to the right and the bands are the options&#x27; probabilities. Layers before a branch begins in the found network are pale. A flat start is the warm-up, while choices are drawn uniformly.</source>
        <translation>Une ligne par branche, une colonne par couche ; dans chaque image, le temps va vers la droite et les bandes sont les probabilités des options. Les couches situées avant le début d&#x27;une branche dans le réseau trouvé sont pâles. Un début plat correspond au préchauffage, pendant lequel les choix sont tirés uniformément.</translation>
    </message>
    <message>
        <source>Widths</source>
        <translation>Largeurs</translation>
    </message>
    <message>
        <source>Probabilities of the widths over time</source>
        <translation>Probabilités des largeurs au cours du temps</translation>
    </message>
    <message>
        <source>Channels are the branch&#x27;s stride (8, 16, 32) times this number.</source>
        <translation>Le nombre de canaux est le pas de la branche (8, 16, 32) multiplié par ce nombre.</translation>
    </message>
    <message>
        <source>Where the lower branches begin</source>
        <translation>Où commencent les branches inférieures</translation>
    </message>
    <message>
        <source>Probabilities of the branches&#x27; first layers over time</source>
        <translation>Probabilités des premières couches des branches au cours du temps</translation>
    </message>
    <message>
        <source>Loss and size</source>
        <translation>Perte et taille</translation>
    </message>
    <message>
        <source>Loss and expected size over time</source>
        <translation>Perte et taille attendue au cours du temps</translation>
    </message>
    <message>
        <source>Each loss is that of another sampled network on another batch, so it scatters; in the warm-up the weights&#x27; half of the training set, then the choices&#x27;.</source>
        <translation>Chaque perte est celle d&#x27;un autre réseau tiré sur un autre lot, d&#x27;où sa dispersion ; pendant le préchauffage, la moitié du jeu d&#x27;entraînement servant aux poids, ensuite celle servant aux choix.</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Couche par couche</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>zoomed 3x3</source>
        <translation>3x3 avec zoom</translation>
    </message>
    <message>
        <source>zoomed 5x5</source>
        <translation>5x5 avec zoom</translation>
    </message>
    <message>
        <source>down 3x3</source>
        <translation>3x3 réducteur</translation>
    </message>
    <message>
        <source>max pool</source>
        <translation>max pooling</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>First layer of 1/{stride}</source>
        <translation>Première couche de 1/{stride}</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>to 1/{stride}</source>
        <translation>vers 1/{stride}</translation>
    </message>
    <message>
        <source>Probability of {first} (else {second})</source>
        <translation>Probabilité de {first} (sinon {second})</translation>
    </message>
    <message>
        <source>Expected size ({unit})</source>
        <translation>Taille attendue ({unit})</translation>
    </message>
    <message>
        <source>Loss of the sampled networks</source>
        <translation>Perte des réseaux tirés</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>telles que mesurées</translation>
    </message>
    <message>
        <source>levelled, lines corrected</source>
        <translation>nivelées, lignes corrigées</translation>
    </message>
    <message>
        <source>contradicts its neighbours</source>
        <translation>contredit ses voisines</translation>
    </message>
    <message>
        <source>on a suspect line</source>
        <translation>sur une ligne suspecte</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>stations</translation>
    </message>
    <message>
        <source>residual to the neighbours ({unit})</source>
        <translation>résidu par rapport aux voisines ({unit})</translation>
    </message>
    <message>
        <source>{n} of {all} stations contradict their neighbours; all are listed, none is dropped.</source>
        <translation>{n} des {all} stations contredisent leurs voisines ; toutes sont listées, aucune n&#x27;est écartée.</translation>
    </message>
    <message>
        <source>{n} of {all} surveys are off the others: {names}.</source>
        <translation>{n} des {all} levés sont décalés par rapport aux autres : {names}.</translation>
    </message>
    <message>
        <source>{names}: off by 14 mGal, as gravity in the Potsdam system is. Reduce it again with this gravity datum (DATUM).</source>
        <translation>{names} : décalage de 14 mGal, comme la gravité du système de Potsdam. Réduisez à nouveau avec ce système de référence gravimétrique (DATUM).</translation>
    </message>
    <message>
        <source>Surveys that do not overlap the others enough to be levelled: {names}.</source>
        <translation>Levés qui ne recouvrent pas assez les autres pour être nivelés : {names}.</translation>
    </message>
    <message>
        <source>Lines that are off or tilted against those around them: {names}.</source>
        <translation>Lignes décalées ou inclinées par rapport à celles qui les entourent : {names}.</translation>
    </message>
    <message>
        <source>Robust standard deviation of the residuals to the neighbours: {before:.3g} {unit} as measured, {after:.3g} {unit} with surveys levelled and lines corrected.</source>
        <translation>Écart-type robuste des résidus par rapport aux voisines : {before:.3g} {unit} tels que mesurés, {after:.3g} {unit} une fois les levés nivelés et les lignes corrigées.</translation>
    </message>
    <message>
        <source>Residual of each station to its neighbours ({unit})</source>
        <translation>Résidu de chaque station par rapport à ses voisines ({unit})</translation>
    </message>
    <message>
        <source>Residuals before and after</source>
        <translation>Résidus avant et après</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Levés</translation>
    </message>
    <message>
        <source>Suspect lines</source>
        <translation>Lignes suspectes</translation>
    </message>
    <message>
        <source>Stations that contradict their neighbours</source>
        <translation>Stations qui contredisent leurs voisines</translation>
    </message>
    <message>
        <source>The layer and this page&#x27;s file of figures list all.</source>
        <translation>La couche et le fichier de chiffres à côté de cette page les listent toutes.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Levé</translation>
    </message>
    <message>
        <source>In the overlap</source>
        <translation>Dans le recouvrement</translation>
    </message>
    <message>
        <source>Offset ({unit})</source>
        <translation>Décalage ({unit})</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Erreur-type</translation>
    </message>
    <message>
        <source>East and north ({unit}/km)</source>
        <translation>Est et nord ({unit}/km)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>no overlap</source>
        <translation>pas de recouvrement</translation>
    </message>
    <message>
        <source>levelled</source>
        <translation>nivelé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>décalé</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Tilt ({unit}/km)</source>
        <translation>Inclinaison ({unit}/km)</translation>
    </message>
    <message>
        <source>Measured ({unit})</source>
        <translation>Mesuré ({unit})</translation>
    </message>
    <message>
        <source>Residual ({unit})</source>
        <translation>Résidu ({unit})</translation>
    </message>
    <message>
        <source>Robust standard deviations</source>
        <translation>Écarts-types robustes</translation>
    </message>
    <message>
        <source>A prediction names the topmost unit that is not cover in the legend. Where young units count as bedrock, that is seldom the basement: make them cover to ask for what lies below.</source>
        <translation>Une prédiction nomme l&#x27;unité la plus haute qui n&#x27;est pas de la couverture dans la légende. Là où des unités récentes comptent comme substratum, il s&#x27;agit rarement du socle : faites-en de la couverture pour demander ce qui se trouve dessous.</translation>
    </message>
    <message>
        <source>Importance of the bands</source>
        <translation>Importance des bandes</translation>
    </message>
    <message>
        <source>Points of accuracy (all) and of each class&#x27;s recall that the model loses on the test set when one band is shifted: the larger, the more the model relies on it. A band at zero could be left out.</source>
        <translation>Points d&#x27;exactitude (toutes) et de rappel de chaque classe que le modèle perd sur le jeu de test lorsqu&#x27;une bande est décalée : plus la valeur est grande, plus le modèle en dépend. Une bande à zéro pourrait être omise.</translation>
    </message>
    <message>
        <source>hidden cells</source>
        <translation>cellules cachées</translation>
    </message>
    <message>
        <source>Training saw parts of these cells, so expect less elsewhere.</source>
        <translation>L&#x27;entraînement a vu une partie de ces cellules ; attendez-vous à moins ailleurs.</translation>
    </message>
    <message>
        <source>Whether gravity helps here was not tested.</source>
        <translation>L&#x27;apport de la gravimétrie n&#x27;a pas été testé ici.</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>En chiffres</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>On {test_set}: {cells} cells of known bedrock.</source>
        <translation>Sur {test_set} : {cells} cellules de substratum connu.</translation>
    </message>
    <message>
        <source>On {test_set}: {cells} cells of known bedrock. Training windows show {share} % of them.</source>
        <translation>Sur {test_set} : {cells} cellules de substratum connu. Les fenêtres d&#x27;entraînement en montrent {share} %.</translation>
    </message>
    <message>
        <source>Loss and FWIoU curves</source>
        <translation>Courbes de perte et de FWIoU</translation>
    </message>
    <message>
        <source>Data sources and licences</source>
        <translation>Sources et licences des données</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Known bedrock and prediction</source>
        <translation>Substratum connu et prédiction</translation>
    </message>
    <message>
        <source>On the dashed line a confidence of 70 % is correct in seven cells of ten; below it the prediction is overconfident. Bins with less than 0.5 % of the cells are left out.</source>
        <translation>Sur la ligne en tirets, une confiance de 70 % est juste dans sept cellules sur dix ; en dessous, la prédiction est trop confiante. Les intervalles avec moins de 0,5 % des cellules sont omis.</translation>
    </message>
    <message>
        <source>The experts&#x27; log probabilities are multiplied by pooling weights fitted out of fold.</source>
        <translation>Les log-probabilités des experts sont multipliées par des poids de combinaison ajustés hors pli.</translation>
    </message>
    <message>
        <source>The logits are divided by a temperature of {temperature:.2f}.</source>
        <translation>Les logits sont divisés par une température de {temperature:.2f}.</translation>
    </message>
    <message>
        <source>share of cells</source>
        <translation>part des cellules</translation>
    </message>
    <message>
        <source>FWIoU of the validation set</source>
        <translation>FWIoU du jeu de validation</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>loss of accuracy (points)</source>
        <translation>perte d&#x27;exactitude (points)</translation>
    </message>
    <message>
        <source>On {test_set}, {model} predicts the bedrock class correctly in {accuracy} % of {cells} cells ({others}); the mean over the classes (MPA) is {mpa} %.</source>
        <translation>Sur {test_set}, {model} prédit correctement la classe du substratum dans {accuracy} % de {cells} cellules ({others}) ; la moyenne sur les classes (MPA) est de {mpa} %.</translation>
    </message>
    <message>
        <source>On {test_set}, {model} predicts the bedrock class correctly in {accuracy} % of {cells} cells; the mean over the classes (MPA) is {mpa} %.</source>
        <translation>Sur {test_set}, {model} prédit correctement la classe du substratum dans {accuracy} % de {cells} cellules ; la moyenne sur les classes (MPA) est de {mpa} %.</translation>
    </message>
    <message>
        <source>Right in {right} of 100 {cells}.</source>
        <translation>Juste dans {right} {cells} sur 100.</translation>
    </message>
    <message>
        <source>Right in {right} of 100 {cells}, nearest outcrop in {nearest}.</source>
        <translation>Juste dans {right} {cells} sur 100 ; affleurement le plus proche : {nearest}.</translation>
    </message>
    <message>
        <source>The difference to nearest outcrop may be chance.</source>
        <translation>L&#x27;écart avec l&#x27;affleurement le plus proche est peut-être dû au hasard.</translation>
    </message>
    <message>
        <source>Nearest outcrop alone does better.</source>
        <translation>L&#x27;affleurement le plus proche seul fait mieux.</translation>
    </message>
    <message>
        <source>Under the cover about {value} of 100 cells should be right ({low} to {high}) up to {limit} km from outcrop; beyond lie {share} of 100 covered cells, of which nothing is claimed.</source>
        <translation>Sous la couverture, jusqu&#x27;à {limit} km des affleurements, environ {value} cellules sur 100 devraient être justes ({low} à {high}) ; au-delà se trouvent {share} cellules couvertes sur 100, dont rien n&#x27;est affirmé.</translation>
    </message>
    <message>
        <source>Under the cover, up to {limit} km from outcrop ({share} % of the covered cells), an accuracy of {value} % is expected (90 % interval {low} to {high} %): the mean confidence there, calibrated on outcrop that was hidden as far from other outcrop.</source>
        <translation>Sous la couverture, jusqu&#x27;à {limit} km des affleurements ({share} % des cellules couvertes), une exactitude de {value} % est attendue (intervalle à 90 % : {low} à {high} %) : c&#x27;est la confiance moyenne à cet endroit, calibrée sur des affleurements masqués aussi loin d&#x27;autres affleurements.</translation>
    </message>
    <message>
        <source>The difference to {method} is not significant ({low} to {high} points of {metric}, {level:.0f} % interval from {blocks} blocks).</source>
        <translation>L&#x27;écart avec la méthode « {method} » n&#x27;est pas significatif ({low} à {high} points de {metric}, intervalle à {level:.0f} % sur {blocks} blocs).</translation>
    </message>
    <message>
        <source>It is better than {method} ({low} to {high} points of {metric}, {level:.0f} % interval from {blocks} blocks).</source>
        <translation>C&#x27;est mieux que la méthode « {method} » ({low} à {high} points de {metric}, intervalle à {level:.0f} % sur {blocks} blocs).</translation>
    </message>
    <message>
        <source>It is worse than {method} ({low} to {high} points of {metric}, {level:.0f} % interval from {blocks} blocks).</source>
        <translation>C&#x27;est moins bien que la méthode « {method} » ({low} à {high} points de {metric}, intervalle à {level:.0f} % sur {blocks} blocs).</translation>
    </message>
    <message>
        <source>The split is random: training windows show part of the test set, so these metrics do not hold farther from outcrop. Split by blocks to estimate the accuracy there.</source>
        <translation>Le partage est aléatoire : les fenêtres d&#x27;entraînement montrent une partie du jeu de test, ces métriques ne valent donc pas plus loin de l&#x27;affleurement. Faites un partage par blocs pour y estimer l&#x27;exactitude.</translation>
    </message>
    <message>
        <source>The split is random: training windows show part of the test set ({share} % of its cells), so these metrics do not hold farther from outcrop. Split by blocks to estimate the accuracy there.</source>
        <translation>Le partage est aléatoire : les fenêtres d&#x27;entraînement montrent une partie du jeu de test ({share} % de ses cellules), ces métriques ne valent donc pas plus loin de l&#x27;affleurement. Faites un partage par blocs pour y estimer l&#x27;exactitude.</translation>
    </message>
    <message>
        <source>The test set has no cell of {classes}: their accuracy is unknown.</source>
        <translation>Le jeu de test n&#x27;a aucune cellule de {classes} : leur exactitude est inconnue.</translation>
    </message>
    <message>
        <source>The test set has fewer than {count} cells of {classes}: their metrics are uncertain.</source>
        <translation>Le jeu de test a moins de {count} cellules de {classes} : leurs métriques sont incertaines.</translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation>La tâche a été annulée.</translation>
    </message>
    <message>
        <source>{count} processes were started for &#x27;{verb}&#x27;, which one process does.</source>
        <translation>{count} processus ont été lancés pour « {verb} », qu&#x27;un seul processus exécute.</translation>
    </message>
    <message>
        <source>Start one process: torchrun is for {verbs}.</source>
        <translation>Lancez un seul processus : torchrun sert à {verbs}.</translation>
    </message>
    <message>
        <source>The plugin&#x27;s files were replaced or removed while the job ran: {module} is gone.</source>
        <translation>Les fichiers de l&#x27;extension ont été remplacés ou supprimés pendant l&#x27;exécution de la tâche : {module} a disparu.</translation>
    </message>
    <message>
        <source>Run it again; if that fails, install the plugin again.</source>
        <translation>Relancez la tâche ; en cas d&#x27;échec, réinstallez l&#x27;extension.</translation>
    </message>
    <message>
        <source>Install or repair it (Concealed Bedrock &gt; Install the engine…).</source>
        <translation>Installez-le ou réparez-le (Concealed Bedrock &gt; Installer le moteur…).</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>The plugin is incomplete: {module}.</source>
        <translation>L&#x27;extension est incomplète : {module}.</translation>
    </message>
    <message>
        <source>Install the plugin again.</source>
        <translation>Réinstallez l&#x27;extension.</translation>
    </message>
    <message>
        <source>The engine is incomplete: {reason}.</source>
        <translation>Le moteur est incomplet : {reason}.</translation>
    </message>
    <message>
        <source>The machine&#x27;s memory is too small for this job: {amount} more were needed at once.</source>
        <translation>La mémoire de la machine est trop petite pour cette tâche : il fallait {amount} de plus d&#x27;un seul coup.</translation>
    </message>
    <message>
        <source>The machine&#x27;s memory is too small for this job.</source>
        <translation>La mémoire de la machine est trop petite pour cette tâche.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller raster, extent, batch or window.</source>
        <translation>Fermez d&#x27;autres programmes, ou choisissez un raster, une emprise, un lot ou une fenêtre plus petits.</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>le quota de disque est épuisé</translation>
    </message>
    <message>
        <source>a file would be larger than may be</source>
        <translation>un fichier dépasserait la taille autorisée</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} ne peut pas être écrit : {why}.</translation>
    </message>
    <message>
        <source>An output</source>
        <translation>Un fichier de sortie</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Libérez de l&#x27;espace, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} may not be read: {reason}.</source>
        <translation>{file} est interdit en lecture : {reason}.</translation>
    </message>
    <message>
        <source>{file} may not be written: {reason}.</source>
        <translation>{file} est interdit en écriture : {reason}.</translation>
    </message>
    <message>
        <source>Change the rights of the file or folder, or choose another one.</source>
        <translation>Modifiez les droits d&#x27;accès du fichier ou du dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{kind}: {reason}{place}.</source>
        <translation>{kind} : {reason}{place}.</translation>
    </message>
    <message>
        <source>This is a defect; please report this sentence with the log ({system}).</source>
        <translation>C&#x27;est un défaut ; veuillez signaler cette phrase avec le journal ({system}).</translation>
    </message>
    <message>
        <source>{file} is in use by another program.</source>
        <translation>{file} est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Close it there, or choose another file.</source>
        <translation>Fermez-le dans ce programme, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The device&#x27;s memory is too small for this job.</source>
        <translation>La mémoire du périphérique de calcul est trop petite pour cette tâche.</translation>
    </message>
    <message>
        <source>Choose a smaller batch or window, or DEVICE cpu.</source>
        <translation>Choisissez un lot ou une fenêtre plus petits, ou DEVICE cpu.</translation>
    </message>
    <message>
        <source>{file} is not there, or was removed while it was read.</source>
        <translation>{file} est introuvable, ou a été supprimé pendant sa lecture.</translation>
    </message>
    <message>
        <source>Put the file back, or choose another one, and run it again.</source>
        <translation>Remettez le fichier en place, ou choisissez-en un autre, et relancez.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}.</source>
        <translation>{file} ne peut pas être ouvert : {reason}.</translation>
    </message>
    <message>
        <source>Choose another path.</source>
        <translation>Choisissez un autre chemin.</translation>
    </message>
    <message>
        <source>{file} cannot be reached: {reason}.</source>
        <translation>{file} est inaccessible : {reason}.</translation>
    </message>
    <message>
        <source>Check the drive or the network connection, and run it again.</source>
        <translation>Vérifiez le lecteur ou la connexion réseau, et relancez.</translation>
    </message>
    <message>
        <source>{file} is damaged, or of a format that cannot be read.</source>
        <translation>{file} est endommagé, ou dans un format qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Fetch it again, or convert it to a GeoTIFF (rasters) or a GeoPackage (layers) and choose that file.</source>
        <translation>Récupérez-le de nouveau, ou convertissez-le en GeoTIFF (rasters) ou en GeoPackage (couches) et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete.</source>
        <translation>{file} est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>A coordinate reference system cannot be used: {error}.</source>
        <translation>Un système de coordonnées de référence est inutilisable : {error}.</translation>
    </message>
    <message>
        <source>Assign the right one to the raster and the layers, such as EPSG:32645.</source>
        <translation>Assignez le bon au raster et aux couches, par exemple EPSG:32645.</translation>
    </message>
    <message>
        <source>The GPU failed: {error}.</source>
        <translation>Le GPU a échoué : {error}.</translation>
    </message>
    <message>
        <source>Choose DEVICE cpu; or restart the machine, and update the GPU&#x27;s driver.</source>
        <translation>Choisissez DEVICE cpu ; ou redémarrez la machine, et mettez à jour le pilote du GPU.</translation>
    </message>
    <message>
        <source>The processes of the job lost each other: {error}.</source>
        <translation>Les processus de la tâche ont perdu le contact entre eux : {error}.</translation>
    </message>
    <message>
        <source>Run it again, which goes on from the last checkpoint, with fewer processes (PROCESSES).</source>
        <translation>Relancez la tâche, qui reprend au dernier point de sauvegarde, avec moins de processus (PROCESSES).</translation>
    </message>
    <message>
        <source>{file} carries no legend of this plugin and has no colour table.</source>
        <translation>{file} ne contient pas de légende de cette extension et n&#x27;a pas de table de couleurs.</translation>
    </message>
    <message>
        <source>Choose a class raster, such as the output of Predict concealed bedrock.</source>
        <translation>Choisissez un raster de classes, par exemple la sortie de « Prédire le substratum sous couverture ».</translation>
    </message>
    <message>
        <source>{n_outside} of the {n_windows} windows of {file} reach beyond the raster.</source>
        <translation>{n_outside} des {n_windows} fenêtres de {file} débordent du raster.</translation>
    </message>
    <message>
        <source>Make the windows from this raster (Multi-scale windows).</source>
        <translation>Créez les fenêtres à partir de ce raster (« Fenêtres multi-échelles »).</translation>
    </message>
    <message>
        <source>{file} cannot be read as a windows layer.</source>
        <translation>{file} ne peut pas être lu comme couche de fenêtres.</translation>
    </message>
    <message>
        <source>Choose a layer made by Multi-scale windows.</source>
        <translation>Choisissez une couche créée par « Fenêtres multi-échelles ».</translation>
    </message>
    <message>
        <source>{file} holds no outlines with a CRS.</source>
        <translation>{file} ne contient pas de contours avec un SCR.</translation>
    </message>
    <message>
        <source>Writing the windows</source>
        <translation>Écriture des fenêtres</translation>
    </message>
    <message>
        <source>The gravity of the cover ({file}, up to {thickest:.0f} m, contrast {contrast} kg/m3) was taken off: {low:.1f} to {high:.1f} mGal.</source>
        <translation>La gravité de la couverture ({file}, jusqu&#x27;à {thickest:.0f} m, contraste {contrast} kg/m3) a été retranchée : {low:.1f} à {high:.1f} mGal.</translation>
    </message>
    <message>
        <source>On {share:.1%} of the raster the thickness is unknown and goes on from what lies around.</source>
        <translation>Sur {share:.1%} du raster, l&#x27;épaisseur est inconnue et prolongée d&#x27;après les alentours.</translation>
    </message>
    <message>
        <source>The thickness {file} is known on {known:.0%} of the gravity raster.</source>
        <translation>L&#x27;épaisseur {file} est connue sur {known:.0%} du raster de gravité.</translation>
    </message>
    <message>
        <source>Give a raster of the whole area (THICKNESS), and check its coordinate reference system.</source>
        <translation>Donnez un raster de toute la zone (THICKNESS), et vérifiez son système de coordonnées.</translation>
    </message>
    <message>
        <source>The thickness {file} is 0 everywhere: there is no cover whose gravity could be taken off.</source>
        <translation>L&#x27;épaisseur {file} est 0 partout : il n&#x27;y a pas de couverture dont la gravité pourrait être retranchée.</translation>
    </message>
    <message>
        <source>Choose another raster (THICKNESS), or leave it out.</source>
        <translation>Choisissez un autre raster (THICKNESS), ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>The thickness {file} is in {unit}; metres are wanted.</source>
        <translation>L&#x27;épaisseur {file} est en {unit} ; il faut des mètres.</translation>
    </message>
    <message>
        <source>Multiply it by {factor:g} (Raster &gt; Raster Calculator) and set the unit to m.</source>
        <translation>Multipliez-la par {factor:g} (Raster &gt; Calculatrice raster) et mettez l&#x27;unité à m.</translation>
    </message>
    <message>
        <source>Convert it to metres (Raster &gt; Raster Calculator) and set the unit to m.</source>
        <translation>Convertissez-la en mètres (Raster &gt; Calculatrice raster) et mettez l&#x27;unité à m.</translation>
    </message>
    <message>
        <source>{n} cells of the thickness {file} are negative, the least {least:.0f}.</source>
        <translation>{n} cellules de l&#x27;épaisseur {file} sont négatives, la plus petite {least:.0f}.</translation>
    </message>
    <message>
        <source>Give the thickness in metres, 0 on outcrop, not the height of the bedrock (THICKNESS).</source>
        <translation>Donnez l&#x27;épaisseur en mètres, 0 sur l&#x27;affleurement, et non l&#x27;altitude du substratum (THICKNESS).</translation>
    </message>
    <message>
        <source>The thickness {file} is up to {most:,.0f} m; no cover is.</source>
        <translation>L&#x27;épaisseur {file} va jusqu&#x27;à {most:,.0f} m ; aucune couverture n&#x27;est si épaisse.</translation>
    </message>
    <message>
        <source>Give the thickness in metres (THICKNESS).</source>
        <translation>Donnez l&#x27;épaisseur en mètres (THICKNESS).</translation>
    </message>
    <message>
        <source>The model was trained with the gravity of the cover left in, and a thickness of the cover came.</source>
        <translation>Le modèle a été entraîné sans retrancher la gravité de la couverture, et une épaisseur de la couverture a été donnée.</translation>
    </message>
    <message>
        <source>Leave it out (THICKNESS), or choose a model that was trained with a thickness.</source>
        <translation>Laissez-la de côté (THICKNESS), ou choisissez un modèle entraîné avec une épaisseur.</translation>
    </message>
    <message>
        <source>The model was trained with the gravity of the cover taken off, and no thickness came.</source>
        <translation>Le modèle a été entraîné en retranchant la gravité de la couverture, et aucune épaisseur de la couverture n&#x27;a été donnée.</translation>
    </message>
    <message>
        <source>Give a raster of the cover&#x27;s thickness in metres (THICKNESS), which Estimate the depth to bedrock makes.</source>
        <translation>Donnez un raster de l&#x27;épaisseur de la couverture en mètres (THICKNESS), que produit Estimer la profondeur du substratum.</translation>
    </message>
    <message>
        <source>Further bands: {bands}.</source>
        <translation>Autres bandes : {bands}.</translation>
    </message>
    <message>
        <source>The preset&#x27;s windows of {sides} cells a side are wider than the raster: they are cut to its {cells} cells. Other windows: SCALES.</source>
        <translation>Les fenêtres du préréglage, de {sides} cellules de côté, sont plus larges que le raster : elles sont ramenées à ses {cells} cellules. Autres fenêtres : SCALES.</translation>
    </message>
    <message>
        <source>{n_classes} classes; {n_train} cells of outcrop to train on, {n_test} held out for testing.</source>
        <translation>{n_classes} classes ; {n_train} cellules d&#x27;affleurement pour l&#x27;entraînement, {n_test} réservées au test.</translation>
    </message>
    <message>
        <source>{n_classes} classes; {n_train} cells of outcrop to train on, {n_test} held out for testing, {n_windows} windows.</source>
        <translation>{n_classes} classes ; {n_train} cellules d&#x27;affleurement pour l&#x27;entraînement, {n_test} réservées au test, {n_windows} fenêtres.</translation>
    </message>
    <message>
        <source>The geological map covers {share:.1%} of the raster: the rest is not used in training. Clip the raster to the map, or choose a map of all of it.</source>
        <translation>La carte géologique recouvre {share:.1%} du raster : le reste n&#x27;est pas utilisé à l&#x27;entraînement. Découpez le raster selon la carte, ou choisissez une carte qui le recouvre entièrement.</translation>
    </message>
    <message>
        <source>The map shows no outcrop of {names} here: the model is not trained on them.</source>
        <translation>La carte ne montre ici aucun affleurement de {names} : le modèle n&#x27;est pas entraîné sur ces classes.</translation>
    </message>
    <message>
        <source>{name} crops out in the test set only: the model is not trained on it, and every cell of it counts as wrong.</source>
        <translation>{name} n&#x27;affleure que dans le jeu de test : le modèle n&#x27;est pas entraîné sur cette classe, et chacune de ses cellules compte comme fausse.</translation>
    </message>
    <message>
        <source>Fewer than {n_cells} cells show {classes}: its score is not reliable. Merge it with related units in the legend.</source>
        <translation>Moins de {n_cells} cellules montrent {classes} : le score n&#x27;est pas fiable. Fusionnez avec des unités apparentées dans la légende.</translation>
    </message>
    <message>
        <source>{name} in {unit} (band {band} of {file})</source>
        <translation>{name} en {unit} (bande {band} de {file})</translation>
    </message>
    <message>
        <source>{name} (band {band} of {file})</source>
        <translation>{name} (bande {band} de {file})</translation>
    </message>
    <message>
        <source>{file} does not overlap the area, or has no data there.</source>
        <translation>{file} ne recouvre pas la zone, ou n&#x27;y a pas de données.</translation>
    </message>
    <message>
        <source>Choose a raster of the same area.</source>
        <translation>Choisissez un raster de la même zone.</translation>
    </message>
    <message>
        <source>{band} came where the model learned {name} in {unit}.</source>
        <translation>{band} est fourni là où le modèle a appris {name} en {unit}.</translation>
    </message>
    <message>
        <source>Convert the raster to that unit, or correct the unit that the file declares.</source>
        <translation>Convertissez le raster dans cette unité, ou corrigez l&#x27;unité que déclare le fichier.</translation>
    </message>
    <message>
        <source>The further rasters have {n_bands} bands; a model takes up to {most}.</source>
        <translation>Les autres rasters ont {n_bands} bandes ; un modèle en accepte jusqu&#x27;à {most}.</translation>
    </message>
    <message>
        <source>Give rasters that hold the bands of interest alone (EXTRA).</source>
        <translation>Donnez des rasters qui ne contiennent que les bandes utiles (EXTRA).</translation>
    </message>
    <message>
        <source>Give the further rasters (EXTRA) that the model was trained with, in the same order.</source>
        <translation>Donnez les autres rasters (EXTRA) avec lesquels le modèle a été entraîné, dans le même ordre.</translation>
    </message>
    <message>
        <source>The model takes {n_wanted} band(s) of further rasters beside gravity, {n_given} came ({given}).</source>
        <translation>Le modèle prend {n_wanted} bande(s) d&#x27;autres rasters en plus de la gravimétrie, {n_given} sont fournies ({given}).</translation>
    </message>
    <message>
        <source>The model takes {n_wanted} band(s) of further rasters beside gravity ({wanted}), {n_given} came.</source>
        <translation>Le modèle prend {n_wanted} bande(s) d&#x27;autres rasters en plus de la gravimétrie ({wanted}), {n_given} sont fournies.</translation>
    </message>
    <message>
        <source>The model takes {n_wanted} band(s) of further rasters beside gravity ({wanted}), {n_given} came ({given}).</source>
        <translation>Le modèle prend {n_wanted} bande(s) d&#x27;autres rasters en plus de la gravimétrie ({wanted}), {n_given} sont fournies ({given}).</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>Manquant : {names}.</translation>
    </message>
    <message>
        <source>Not known to the model: {names}.</source>
        <translation>Inconnu du modèle : {names}.</translation>
    </message>
    <message>
        <source>{band} has data on {covered:.1%} of the ground; on the other {rest:.1%} it counts as average, and all else is used.</source>
        <translation>{band} a des données sur {covered:.1%} du terrain ; sur les {rest:.1%} restants elle compte comme moyenne, et tout le reste est utilisé.</translation>
    </message>
    <message>
        <source>the file states no licence</source>
        <translation>le fichier n&#x27;indique aucune licence</translation>
    </message>
    <message>
        <source>Drillholes that contradict the bedrock that the map shows in their cells, where the map is kept: {n} of {n_on_map}.</source>
        <translation>Forages qui contredisent le substratum que la carte montre dans leur cellule, où la carte est conservée : {n} sur {n_on_map}.</translation>
    </message>
    <message>
        <source>Rasterising the geological map</source>
        <translation>Rastérisation de la carte géologique</translation>
    </message>
    <message>
        <source>Rules of the legend that take nothing of this map: {listed}. Check their spelling, unless the legend serves other maps too.</source>
        <translation>Règles de la légende qui ne reprennent rien de cette carte : {listed}. Vérifiez leur orthographe, sauf si la légende sert aussi à d&#x27;autres cartes.</translation>
    </message>
    <message>
        <source>{count} polygons of the map were invalid and were repaired.</source>
        <translation>{count} polygones de la carte étaient non valides et ont été réparés.</translation>
    </message>
    <message>
        <source>&#x27;{value}&#x27; ({share:.1%} of the map) is neither an age nor a rock that is known; it is taken for cover. Give a legend that says which class it is.</source>
        <translation>« {value} » ({share:.1%} de la carte) n&#x27;est ni un âge ni une roche connus ; la valeur est prise comme couverture. Donnez une légende qui indique sa classe.</translation>
    </message>
    <message>
        <source>No rule of the legend takes &#x27;{value}&#x27; ({share:.1%} of the map); it is taken for cover.</source>
        <translation>Aucune règle de la légende ne reprend « {value} » ({share:.1%} de la carte) ; la valeur est prise comme couverture.</translation>
    </message>
    <message>
        <source>Nor is there a rule for {n_values} more values ({rest:.1%} of the map).</source>
        <translation>Il n&#x27;y a pas non plus de règle pour {n_values} autres valeurs ({rest:.1%} de la carte).</translation>
    </message>
    <message>
        <source>The model {name} holds no legend.</source>
        <translation>Le modèle {name} ne contient pas de légende.</translation>
    </message>
    <message>
        <source>Give a CSV or JSON file as the legend (LEGEND).</source>
        <translation>Donnez un fichier CSV ou JSON comme légende (LEGEND).</translation>
    </message>
    <message>
        <source>The legend in the model {name} is damaged: {message}</source>
        <translation>La légende du modèle {name} est endommagée : {message}</translation>
    </message>
    <message>
        <source>Copy or download the model again, or give a legend file (LEGEND).</source>
        <translation>Copiez ou téléchargez de nouveau le modèle, ou donnez un fichier de légende (LEGEND).</translation>
    </message>
    <message>
        <source>The cells of {file} are {width:g} x {height:g} map units; square cells are wanted.</source>
        <translation>Les cellules de {file} mesurent {width:g} x {height:g} unités de carte ; il faut des cellules carrées.</translation>
    </message>
    <message>
        <source>Resample the raster (Raster &gt; Projections &gt; Warp, with one resolution) and run again.</source>
        <translation>Rééchantillonnez le raster (Raster &gt; Projections &gt; Projection (warp), avec une seule résolution) et relancez.</translation>
    </message>
    <message>
        <source>{file} is a residual anomaly; the gravity of the cover is taken off the Bouguer anomaly.</source>
        <translation>{file} est une anomalie résiduelle ; la gravité de la couverture est retranchée de l&#x27;anomalie de Bouguer.</translation>
    </message>
    <message>
        <source>Give the Bouguer raster, or leave the thickness out (THICKNESS).</source>
        <translation>Donnez le raster de Bouguer, ou laissez l&#x27;épaisseur de côté (THICKNESS).</translation>
    </message>
    <message>
        <source>{file} says that it is &#x27;{declared}&#x27;; a Bouguer or residual anomaly is wanted.</source>
        <translation>{file} se déclare comme « {declared} » ; il faut une anomalie de Bouguer ou résiduelle.</translation>
    </message>
    <message>
        <source>Choose the Bouguer anomaly, or the main output of Residual Bouguer anomaly.</source>
        <translation>Choisissez l&#x27;anomalie de Bouguer, ou la sortie principale de « Anomalie de Bouguer résiduelle ».</translation>
    </message>
    <message>
        <source>{file} is taken as a residual anomaly.</source>
        <translation>{file} est pris comme anomalie résiduelle.</translation>
    </message>
    <message>
        <source>{file} says that it was continued by &#x27;{declared}&#x27; m, which is no height.</source>
        <translation>{file} indique un prolongement de « {declared} » m, ce qui n&#x27;est pas une hauteur.</translation>
    </message>
    <message>
        <source>Correct the tag CONCEALED_BEDROCK_HEIGHT_M of the file, or remove it.</source>
        <translation>Corrigez la balise CONCEALED_BEDROCK_HEIGHT_M du fichier, ou supprimez-la.</translation>
    </message>
    <message>
        <source>With the heights of {name} ({field}) as metres, the free-air anomaly grows by {slope:.2f} mGal a metre; rock explains 0.11.</source>
        <translation>Avec les hauteurs de {name} ({field}) en mètres, l&#x27;anomalie à l&#x27;air libre croît de {slope:.2f} mGal par mètre ; la roche en explique 0,11.</translation>
    </message>
    <message>
        <source>The heights of {name} ({field}) are off the topography by {off:.0f} m (median), and by {in_feet:.0f} m if they were feet.</source>
        <translation>Les hauteurs de {name} ({field}) s&#x27;écartent de la topographie de {off:.0f} m (médiane), et de {in_feet:.0f} m si c&#x27;étaient des pieds.</translation>
    </message>
    <message>
        <source>The topography is off the heights of {name} ({field}) by {off:.0f} m (median), and by {in_feet:.0f} m if it were in feet.</source>
        <translation>La topographie s&#x27;écarte des hauteurs de {name} ({field}) de {off:.0f} m (médiane), et de {in_feet:.0f} m si elle était en pieds.</translation>
    </message>
    <message>
        <source>Give the topography in metres, or declare feet as the unit of its band (TOPOGRAPHY).</source>
        <translation>Donnez la topographie en mètres, ou déclarez les pieds comme unité de sa bande (TOPOGRAPHY).</translation>
    </message>
    <message>
        <source>The heights of {name} are off the topography by {off:.0f} m (median): check the unit and datum of both, or give a topography of smaller cells.</source>
        <translation>Les hauteurs de {name} s&#x27;écartent de la topographie de {off:.0f} m (médiane) : vérifiez l&#x27;unité et la référence des deux, ou donnez une topographie aux cellules plus petites.</translation>
    </message>
    <message>
        <source>The drillholes {name} cannot be brought to the raster&#x27;s CRS ({reason}).</source>
        <translation>Les forages {name} ne peuvent être amenés dans le SCR du raster ({reason}).</translation>
    </message>
    <message>
        <source>Check the coordinate reference system of the drillholes.</source>
        <translation>Vérifiez le système de coordonnées des forages.</translation>
    </message>
    <message>
        <source>The field &#x27;{field}&#x27; of the drillholes {name} holds no numbers.</source>
        <translation>Le champ « {field} » des forages {name} ne contient pas de nombres.</translation>
    </message>
    <message>
        <source>Choose the field of the depth to bedrock in metres (HOLES_DEPTH), or none.</source>
        <translation>Choisissez le champ de la profondeur du substratum en mètres (HOLES_DEPTH), ou aucun.</translation>
    </message>
    <message>
        <source>{n} of {n_known} depths of the drillholes {name} ({field}) are negative.</source>
        <translation>{n} des {n_known} profondeurs des forages {name} ({field}) sont négatives.</translation>
    </message>
    <message>
        <source>Give metres below the ground, downward positive, or choose another field (HOLES_DEPTH).</source>
        <translation>Donnez des mètres sous le sol, positifs vers le bas, ou choisissez un autre champ (HOLES_DEPTH).</translation>
    </message>
    <message>
        <source>The drillholes {name} are up to {deepest:,.0f} m deep ({field}); no hole is.</source>
        <translation>Les forages {name} atteignent {deepest:,.0f} m ({field}) ; aucun forage n&#x27;est si profond.</translation>
    </message>
    <message>
        <source>Give the depth in metres (HOLES_DEPTH).</source>
        <translation>Donnez la profondeur en mètres (HOLES_DEPTH).</translation>
    </message>
    <message>
        <source>{n} weights of the drillholes {name} ({field}) are negative.</source>
        <translation>{n} poids des forages {name} ({field}) sont négatifs.</translation>
    </message>
    <message>
        <source>Give weights of 0 and more (HOLES_WEIGHT): 0 leaves a drillhole out.</source>
        <translation>Donnez des poids de 0 ou plus (HOLES_WEIGHT) : 0 écarte un forage.</translation>
    </message>
    <message>
        <source>The field &#x27;{field}&#x27; of the drillholes {name} says &#x27;{words}&#x27; of whether bedrock was reached.</source>
        <translation>Le champ « {field} » des forages {name} indique « {words} » quant au substratum atteint ou non.</translation>
    </message>
    <message>
        <source>Give yes or no, true or false, 1 or 0 (HOLES_REACHED).</source>
        <translation>Donnez yes ou no, true ou false, 1 ou 0 (HOLES_REACHED).</translation>
    </message>
    <message>
        <source>The depths of the drillholes are in feet ({field}) and are taken as metres of 0.3048 a foot.</source>
        <translation>Les profondeurs des forages sont en pieds ({field}) et converties à 0,3048 m par pied.</translation>
    </message>
    <message>
        <source>The coordinates of the drillholes {name} are taken in the raster&#x27;s CRS.</source>
        <translation>Les coordonnées des forages {name} sont lues dans le SCR du raster.</translation>
    </message>
    <message>
        <source>Drillholes that stand at the collar of another, where the class of most weight counts: {n}.</source>
        <translation>Forages placés à la tête d&#x27;un autre, où compte la classe de plus grand poids : {n}.</translation>
    </message>
    <message>
        <source>None of the {n} drillholes of {name} has coordinates that can be used.</source>
        <translation>Aucun des {n} forages de {name} n&#x27;a de coordonnées utilisables.</translation>
    </message>
    <message>
        <source>None of the {n} drillholes of {name} (x {w:.6g} to {e:.6g}, y {s:.6g} to {top:.6g}) lies on the raster (x {west:.6g} to {east:.6g}, y {south:.6g} to {north:.6g}).</source>
        <translation>Aucun des {n} forages de {name} (x {w:.6g} à {e:.6g}, y {s:.6g} à {top:.6g}) ne se trouve sur le raster (x {west:.6g} à {east:.6g}, y {south:.6g} à {north:.6g}).</translation>
    </message>
    <message>
        <source>Choose drillholes of the raster&#x27;s area, or correct their coordinate reference system.</source>
        <translation>Choisissez des forages de la zone du raster, ou corrigez leur système de coordonnées.</translation>
    </message>
    <message>
        <source>The drillholes {name} have no field &#x27;{field}&#x27; (they have {fields}).</source>
        <translation>Les forages {name} n&#x27;ont pas de champ « {field} » (ils ont {fields}).</translation>
    </message>
    <message>
        <source>Choose the field of their age, unit or rock (HOLES_FIELD).</source>
        <translation>Choisissez le champ de leur âge, unité ou roche (HOLES_FIELD).</translation>
    </message>
    <message>
        <source>without coordinates {n}</source>
        <translation>sans coordonnées {n}</translation>
    </message>
    <message>
        <source>off the raster {n}</source>
        <translation>hors du raster {n}</translation>
    </message>
    <message>
        <source>of a rock or age that the legend does not know {n} ({texts})</source>
        <translation>de roche ou d&#x27;âge inconnus de la légende {n} ({texts})</translation>
    </message>
    <message>
        <source>without a class {n}</source>
        <translation>sans classe {n}</translation>
    </message>
    <message>
        <source>without class and depth {n}</source>
        <translation>sans classe ni profondeur {n}</translation>
    </message>
    <message>
        <source>of bedrock that was not reached {n}</source>
        <translation>de substratum non atteint {n}</translation>
    </message>
    <message>
        <source>of weight 0 {n}</source>
        <translation>de poids 0 {n}</translation>
    </message>
    <message>
        <source>in cells whose holes are of different classes and the same weight {n}</source>
        <translation>dans des cellules dont les forages sont de classes différentes et de même poids {n}</translation>
    </message>
    <message>
        <source>Not used of the drillholes {name} as bedrock of a class: {parts}.</source>
        <translation>Forages {name} non utilisés comme substratum d&#x27;une classe : {parts}.</translation>
    </message>
    <message>
        <source>Drillholes {name}: {n} in all, {n_label} tell the class of {n_cells} cells, {n_ended} ended in cover.</source>
        <translation>Forages {name} : {n} en tout, {n_label} donnent la classe de {n_cells} cellules, {n_ended} se sont terminés dans la couverture.</translation>
    </message>
    <message>
        <source>Choose a layer of lines (LINES).</source>
        <translation>Choisissez une couche de lignes (LINES).</translation>
    </message>
    <message>
        <source>{file} cannot be read as a layer of lines.</source>
        <translation>{file} ne peut pas être lu comme couche de lignes.</translation>
    </message>
    <message>
        <source>{name} is a table without geometry.</source>
        <translation>{name} est une table sans géométrie.</translation>
    </message>
    <message>
        <source>No line of {name} crosses the raster.</source>
        <translation>Aucune ligne de {name} ne traverse le raster.</translation>
    </message>
    <message>
        <source>Choose lines of the raster&#x27;s area (LINES), or correct their coordinate reference system.</source>
        <translation>Choisissez des lignes de la zone du raster (LINES), ou corrigez leur système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>Choose a layer with a line for each fault or contact (LINES), or leave it out.</source>
        <translation>Choisissez une couche avec une ligne par faille ou contact (LINES), ou retirez-la.</translation>
    </message>
    <message>
        <source>{name} holds {kind} geometry; lines are wanted.</source>
        <translation>{name} contient une géométrie {kind} ; des lignes sont nécessaires.</translation>
    </message>
    <message>
        <source>Make lines of outlines (Vector &gt; Geometry Tools &gt; Polygons to Lines), or choose another layer (LINES).</source>
        <translation>Faites des lignes des contours (Vecteur &gt; Outils de géométrie &gt; Polygones vers lignes), ou choisissez une autre couche (LINES).</translation>
    </message>
    <message>
        <source>{name} has no coordinate reference system.</source>
        <translation>{name} n&#x27;a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>Set it (Layer &gt; Set CRS of Layer(s)) and run this again.</source>
        <translation>Définissez-le (Couche &gt; Définir le SCR de la/des couche(s)) et relancez.</translation>
    </message>
    <message>
        <source>The model does not read faults and contacts, and a layer of lines came.</source>
        <translation>Le modèle ne lit ni failles ni contacts, et une couche de lignes a été donnée.</translation>
    </message>
    <message>
        <source>Leave it out (LINES), or choose a model that reads lines.</source>
        <translation>Retirez-la (LINES), ou choisissez un modèle qui lit des lignes.</translation>
    </message>
    <message>
        <source>{name} in {unit} (of {file})</source>
        <translation>{name} en {unit} (de {file})</translation>
    </message>
    <message>
        <source>The model was trained without magnetics, and a magnetic anomaly came.</source>
        <translation>Le modèle a été entraîné sans magnétisme, et une anomalie magnétique est donnée.</translation>
    </message>
    <message>
        <source>Leave it out (MAGNETIC), or choose a model that was trained with magnetics.</source>
        <translation>Retirez-la (MAGNETIC), ou choisissez un modèle entraîné avec le magnétisme.</translation>
    </message>
    <message>
        <source>The model was trained on the class field &#x27;{field}&#x27;, and none is given: {message}</source>
        <translation>Le modèle a été entraîné sur le champ de classe « {field} », et aucun n&#x27;est fourni : {message}</translation>
    </message>
    <message>
        <source>The model&#x27;s legend takes none of the values of the field &#x27;{field}&#x27; ({listed}): the map is read by its symbols.</source>
        <translation>La légende du modèle ne reprend aucune des valeurs du champ « {field} » ({listed}) : la carte est lue d&#x27;après ses symboles.</translation>
    </message>
    <message>
        <source>The model&#x27;s legend takes none of the values of the field &#x27;{field}&#x27; ({listed}): the map is read by its values.</source>
        <translation>La légende du modèle ne reprend aucune des valeurs du champ « {field} » ({listed}) : la carte est lue d&#x27;après ses valeurs.</translation>
    </message>
    <message>
        <source>The model&#x27;s legend was made of its own map&#x27;s values, and lacks {listed}: the map is read by its symbols.</source>
        <translation>La légende du modèle a été créée à partir des valeurs de sa propre carte, et ne contient pas {listed} : la carte est lue d&#x27;après ses symboles.</translation>
    </message>
    <message>
        <source>The model&#x27;s legend was made of its own map&#x27;s values, and lacks {listed}: the map is read by its values.</source>
        <translation>La légende du modèle a été créée à partir des valeurs de sa propre carte, et ne contient pas {listed} : la carte est lue d&#x27;après ses valeurs.</translation>
    </message>
    <message>
        <source>The map is read by the model&#x27;s legend, with the class field &#x27;{field}&#x27;.</source>
        <translation>La carte est lue avec la légende du modèle, selon le champ de classe « {field} ».</translation>
    </message>
    <message>
        <source>No rule of the model&#x27;s legend takes {listed}: these units are cover.</source>
        <translation>Aucune règle de la légende du modèle ne reprend {listed} : ces unités sont de la couverture.</translation>
    </message>
    <message>
        <source>The map&#x27;s legend names {others}; the model knows {names}, and no class has the same name.</source>
        <translation>La légende de la carte désigne {others} ; le modèle connaît {names}, et aucune classe n&#x27;a le même nom.</translation>
    </message>
    <message>
        <source>Leave LEGEND empty to take the model&#x27;s own, give a legend with the model&#x27;s class names, or train a model with this legend.</source>
        <translation>Laissez LEGEND vide pour prendre celle du modèle, donnez une légende avec les noms de classes du modèle, ou entraînez un modèle avec cette légende.</translation>
    </message>
    <message>
        <source>The map is not read by the model&#x27;s legend. Classes of the same name: {shared}; the model was not trained on {others}.</source>
        <translation>La carte n&#x27;est pas lue avec la légende du modèle. Classes de même nom : {shared} ; le modèle n&#x27;a pas été entraîné sur {others}.</translation>
    </message>
    <message>
        <source>Without gravity, the cells are of {cell:g} {unit} over the extent of {file}.</source>
        <translation>Sans gravimétrie, les cellules sont de {cell:g} {unit} sur l&#x27;étendue de {file}.</translation>
    </message>
    <message>
        <source>Give the size of the cells (CELL_SIZE), or resample the raster.</source>
        <translation>Donnez la taille des cellules (CELL_SIZE), ou rééchantillonnez le raster.</translation>
    </message>
    <message>
        <source>Without gravity, the cells are those of {file}.</source>
        <translation>Sans gravimétrie, les cellules sont celles de {file}.</translation>
    </message>
    <message>
        <source>There is no raster: the cells are of {cell:g} {unit} over the extent of the geological map.</source>
        <translation>Il n&#x27;y a pas de raster : les cellules sont de {cell:g} {unit} sur l&#x27;étendue de la carte géologique.</translation>
    </message>
    <message>
        <source>There is no raster: the cells are of {cell:g} {unit} over the extent of the geological map; another size can be given (CELL_SIZE).</source>
        <translation>Il n&#x27;y a pas de raster : les cellules sont de {cell:g} {unit} sur l&#x27;étendue de la carte géologique ; une autre taille peut être donnée (CELL_SIZE).</translation>
    </message>
    <message>
        <source>With cells of {cell:g} map units there are {rows:,} x {cols:,} of them.</source>
        <translation>Avec des cellules de {cell:g} unités de carte, il y en a {rows:,} x {cols:,}.</translation>
    </message>
    <message>
        <source>Give another size of the cells (CELL_SIZE), such as {usual:g}, in units of the CRS.</source>
        <translation>Donnez une autre taille des cellules (CELL_SIZE), comme {usual:g}, en unités du SCR.</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
    <message>
        <source>map units</source>
        <translation>unités de carte</translation>
    </message>
    <message>
        <source>No station of {name} has place, gravity and height.</source>
        <translation>Aucune station de {name} n&#x27;a position, gravité et hauteur.</translation>
    </message>
    <message>
        <source>Choose the fields that hold them (GRAVITY_FIELD, HEIGHT_FIELD).</source>
        <translation>Choisissez les champs qui les contiennent (GRAVITY_FIELD, HEIGHT_FIELD).</translation>
    </message>
    <message>
        <source>The field {field} of {name} has a median of {value:,.6g} mGal; gravity on the Earth is 976,000 to 984,000 mGal.</source>
        <translation>Le champ {field} de {name} a une médiane de {value:,.6g} mGal ; la gravité sur Terre va de 976 000 à 984 000 mGal.</translation>
    </message>
    <message>
        <source>Row {row} of {name} has a gravity of {value:,.6g} mGal ({field}), as {n} rows have.</source>
        <translation>La ligne {row} de {name} a une gravité de {value:,.6g} mGal ({field}), comme {n} lignes.</translation>
    </message>
    <message>
        <source>Gravity on the Earth is 976,000 to 984,000 mGal: correct these rows, or empty them.</source>
        <translation>La gravité sur Terre va de 976 000 à 984 000 mGal : corrigez ces lignes, ou videz-les.</translation>
    </message>
    <message>
        <source>It is likely in {unit}: choose this unit (UNIT).</source>
        <translation>Elle est probablement en {unit} : choisissez cette unité (UNIT).</translation>
    </message>
    <message>
        <source>It is likely an anomaly: choose the field of the observed gravity, or grid it as it is.</source>
        <translation>C&#x27;est probablement une anomalie : choisissez le champ de la gravité observée, ou interpolez-la telle quelle sur une grille.</translation>
    </message>
    <message>
        <source>It is likely a gravimeter&#x27;s reading: tie it to a base station first, and choose the field of the absolute gravity (GRAVITY_FIELD).</source>
        <translation>C&#x27;est probablement une lecture de gravimètre : rattachez-la d&#x27;abord à une base, et choisissez le champ de la gravité absolue (GRAVITY_FIELD).</translation>
    </message>
    <message>
        <source>Row {row} of {name} has a height of {value:,.0f} m ({field}), as {n} rows have.</source>
        <translation>La ligne {row} de {name} a une hauteur de {value:,.0f} m ({field}), comme {n} lignes.</translation>
    </message>
    <message>
        <source>Give heights in metres (they may be in feet), and leave those empty that are not known.</source>
        <translation>Donnez les hauteurs en mètres (elles sont peut-être en pieds), et laissez vides celles qui sont inconnues.</translation>
    </message>
    <message>
        <source>Depths or thicknesses of {name} ({parameter}) run from {low:,.0f} to {high:,.0f} m.</source>
        <translation>Les profondeurs ou épaisseurs de {name} ({parameter}) vont de {low:,.0f} à {high:,.0f} m.</translation>
    </message>
    <message>
        <source>Give them in metres, positive downward, and 0 or nothing on land.</source>
        <translation>Donnez-les en mètres, positives vers le bas, et 0 ou rien à terre.</translation>
    </message>
    <message>
        <source>{n} of {all} stations of {name} lie nowhere on the Earth by their CRS.</source>
        <translation>{n} des {all} stations de {name} ne sont nulle part sur Terre d&#x27;après leur SCR.</translation>
    </message>
    <message>
        <source>Check the coordinates and their CRS.</source>
        <translation>Vérifiez les coordonnées et leur SCR.</translation>
    </message>
    <message>
        <source>They are likely in feet: multiply them by 0.3048 (field calculator) and run this again.</source>
        <translation>Elles sont probablement en pieds : multipliez-les par 0,3048 (calculatrice de champs) et relancez.</translation>
    </message>
    <message>
        <source>{folder} is no folder.</source>
        <translation>{folder} n&#x27;est pas un dossier.</translation>
    </message>
    <message>
        <source>Choose the folder of the pictures (FOLDER).</source>
        <translation>Choisissez le dossier des images (FOLDER).</translation>
    </message>
    <message>
        <source>{folder} holds no folder of pictures.</source>
        <translation>{folder} ne contient aucun dossier d&#x27;images.</translation>
    </message>
    <message>
        <source>{folder} holds no pictures.</source>
        <translation>{folder} ne contient aucune image.</translation>
    </message>
    <message>
        <source>Choose a folder that has one folder of pictures for each class (FOLDER).</source>
        <translation>Choisissez un dossier qui a un dossier d&#x27;images par classe (FOLDER).</translation>
    </message>
    <message>
        <source>{file} cannot be read as a layer of pictures.</source>
        <translation>{file} ne peut pas être lu comme couche d&#x27;images.</translation>
    </message>
    <message>
        <source>Choose a layer with a field of pictures (INPUT), or a folder (FOLDER).</source>
        <translation>Choisissez une couche avec un champ d&#x27;images (INPUT), ou un dossier (FOLDER).</translation>
    </message>
    <message>
        <source>Choose a layer with a row for each picture (INPUT).</source>
        <translation>Choisissez une couche avec une ligne par image (INPUT).</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>{name}: there is no field &#x27;{field}&#x27; (there are {fields}).</source>
        <translation>{name} : il n&#x27;y a pas de champ « {field} » (il y a {fields}).</translation>
    </message>
    <message>
        <source>{name} has no field of {what} by a usual name (there are {fields}).</source>
        <translation>{name} n&#x27;a pas de champ pour « {what} » sous un nom usuel (il y a {fields}).</translation>
    </message>
    <message>
        <source>Choose one of these ({parameter}).</source>
        <translation>Choisissez l&#x27;un d&#x27;eux ({parameter}).</translation>
    </message>
    <message>
        <source>the row names no picture</source>
        <translation>la ligne ne nomme aucune image</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>Lecture des images</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n&#x27;existe pas</translation>
    </message>
    <message>
        <source>it is no picture</source>
        <translation>ce n&#x27;est pas une image</translation>
    </message>
    <message>
        <source>it has more pixels than are read</source>
        <translation>elle a plus de pixels qu&#x27;il n&#x27;en est lu</translation>
    </message>
    <message>
        <source>it is damaged or truncated ({reason})</source>
        <translation>elle est endommagée ou tronquée ({reason})</translation>
    </message>
    <message>
        <source>Row {row} of {name} holds &#x27;{text}&#x27; in the field {field}; {n} rows hold no number.</source>
        <translation>La ligne {row} de {name} contient « {text} » dans le champ {field} ; {n} lignes ne contiennent pas de nombre.</translation>
    </message>
    <message>
        <source>Correct or empty them, or choose another field ({parameter}).</source>
        <translation>Corrigez-les ou videz-les, ou choisissez un autre champ ({parameter}).</translation>
    </message>
    <message>
        <source>The field {field} holds &#x27;{text}&#x27;, whose comma may separate thousands or decimals.</source>
        <translation>Le champ {field} contient « {text} », dont la virgule peut séparer des milliers ou des décimales.</translation>
    </message>
    <message>
        <source>Write its numbers without thousands separators, and their decimals after a point.</source>
        <translation>Écrivez ses nombres sans séparateur de milliers, avec les décimales après un point.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a table of points.</source>
        <translation>{file} ne peut pas être lu comme une table de points.</translation>
    </message>
    <message>
        <source>Choose a point layer, or a CSV file with columns of coordinates ({parameter}).</source>
        <translation>Choisissez une couche de points, ou un fichier CSV avec des colonnes de coordonnées ({parameter}).</translation>
    </message>
    <message>
        <source>Choose a layer or table with a row for each point ({parameter}).</source>
        <translation>Choisissez une couche ou une table qui a une ligne par point ({parameter}).</translation>
    </message>
    <message>
        <source>{name} holds {kind} geometry; points are wanted.</source>
        <translation>{name} contient la géométrie {kind} ; il faut des points.</translation>
    </message>
    <message>
        <source>Choose another layer, or make points of it (Vector &gt; Geometry Tools &gt; Centroids).</source>
        <translation>Choisissez une autre couche, ou faites-en des points (Vecteur &gt; Outils de géométrie &gt; Centroïdes).</translation>
    </message>
    <message>
        <source>{name} has no columns of coordinates (it has {fields}).</source>
        <translation>{name} n&#x27;a pas de colonnes de coordonnées (il a {fields}).</translation>
    </message>
    <message>
        <source>Call them longitude and latitude, or easting and northing.</source>
        <translation>Nommez-les longitude et latitude, ou easting et northing.</translation>
    </message>
    <message>
        <source>{file} has one band.</source>
        <translation>{file} a une seule bande.</translation>
    </message>
    <message>
        <source>{file} holds values from {least:.3g} to {most:.3g}, whose sum over the bands is {low:.3g} to {high:.3g}.</source>
        <translation>{file} contient des valeurs de {least:.3g} à {most:.3g}, dont la somme sur les bandes va de {low:.3g} à {high:.3g}.</translation>
    </message>
    <message>
        <source>{found} Probabilities of at least two classes are wanted.</source>
        <translation>{found} Il faut les probabilités d&#x27;au moins deux classes.</translation>
    </message>
    <message>
        <source>Choose the raster &#x27;Class probabilities&#x27; of Predict concealed bedrock (PROBABILITIES).</source>
        <translation>Choisissez le raster « Probabilités des classes » de Prédire le substratum sous couverture (PROBABILITIES).</translation>
    </message>
    <message>
        <source>Probability of {name}</source>
        <translation>Probabilité de {name}</translation>
    </message>
    <message>
        <source>The regions file {file} cannot be read ({reason}).</source>
        <translation>Le fichier des régions {file} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>Give a CSV file with the columns {columns}.</source>
        <translation>Donnez un fichier CSV avec les colonnes {columns}.</translation>
    </message>
    <message>
        <source>The regions file {file} has {n_lines:,} rows.</source>
        <translation>Le fichier des régions {file} a {n_lines:,} lignes.</translation>
    </message>
    <message>
        <source>Give at most {most} regions.</source>
        <translation>Donnez au plus {most} régions.</translation>
    </message>
    <message>
        <source>The regions file {file} has no row with input, geology and field.</source>
        <translation>Le fichier des régions {file} n&#x27;a aucune ligne avec input, geology et field.</translation>
    </message>
    <message>
        <source>Give a CSV file with the columns {columns}, a row a region.</source>
        <translation>Donnez un fichier CSV avec les colonnes {columns}, une ligne par région.</translation>
    </message>
    <message>
        <source>The regions file names &#x27;{file}&#x27;, which is not there ({path}).</source>
        <translation>Le fichier des régions désigne « {file} », qui est introuvable ({path}).</translation>
    </message>
    <message>
        <source>Give paths relative to the regions file&#x27;s own folder, or whole ones.</source>
        <translation>Donnez des chemins relatifs au dossier du fichier des régions, ou des chemins complets.</translation>
    </message>
    <message>
        <source>A row of the regions file cannot be used: {message}</source>
        <translation>Une ligne du fichier des régions est inutilisable : {message}</translation>
    </message>
    <message>
        <source>The band &#x27;{text}&#x27; is no number.</source>
        <translation>La bande « {text} » n&#x27;est pas un nombre.</translation>
    </message>
    <message>
        <source>Give the number of the gravity&#x27;s band (band).</source>
        <translation>Donnez le numéro de la bande de la gravimétrie (band).</translation>
    </message>
    <message>
        <source>{file} comes with {n_bands} further bands, the first region with {n_first}.</source>
        <translation>{file} est fourni avec {n_bands} autres bandes, la première région avec {n_first}.</translation>
    </message>
    <message>
        <source>Give every region the same further rasters in the same order (extra).</source>
        <translation>Donnez à chaque région les mêmes autres rasters dans le même ordre (extra).</translation>
    </message>
    <message>
        <source>{name}: {n_cells} cells of outcrop, {n_windows} further windows to train on.</source>
        <translation>{name} : {n_cells} cellules d&#x27;affleurement, {n_windows} autres fenêtres pour l&#x27;entraînement.</translation>
    </message>
    <message>
        <source>No window of {file} shows {share:.0%} of bedrock.</source>
        <translation>Aucune fenêtre de {file} ne montre {share:.0%} de substratum.</translation>
    </message>
    <message>
        <source>Leave the region out of the regions file, or correct its map and field.</source>
        <translation>Retirez la région du fichier des régions, ou corrigez sa carte et son champ.</translation>
    </message>
    <message>
        <source>The model uses visible outcrop alone; of the raster it takes the cells.</source>
        <translation>Le modèle n&#x27;utilise que les affleurements visibles ; du raster, il prend les cellules.</translation>
    </message>
    <message>
        <source>No cell of the raster has data and lies under the cover of the map.</source>
        <translation>Aucune cellule du raster n&#x27;a de données sous la couverture de la carte.</translation>
    </message>
    <message>
        <source>Check that gravity raster, further rasters, geology and windows overlap.</source>
        <translation>Vérifiez que raster gravimétrique, autres rasters, géologie et fenêtres se recouvrent.</translation>
    </message>
    <message>
        <source>The model&#x27;s bands ({bands}) are made of the whole raster at once, which takes some {needed:.2g} GB; {free:.2g} GB of memory are free.</source>
        <translation>Les bandes du modèle ({bands}) sont calculées sur le raster entier en une fois, ce qui demande environ {needed:.2g} Go ; {free:.2g} Go de mémoire sont libres.</translation>
    </message>
    <message>
        <source>Give a part of the raster, or train a model with other bands (BANDS): these go by rows.</source>
        <translation>Donnez une partie du raster, ou entraînez un modèle avec d&#x27;autres bandes (BANDS) : celles-ci se calculent par lignes.</translation>
    </message>
    <message>
        <source>The geological map shows no cover on the raster: there is nothing concealed to predict.</source>
        <translation>La carte géologique ne montre aucune couverture sur le raster : il n&#x27;y a rien de caché à prédire.</translation>
    </message>
    <message>
        <source>Check the legend (class 255 is cover), or leave GEOLOGY out to predict everywhere.</source>
        <translation>Vérifiez la légende (la classe 255 est la couverture), ou omettez GEOLOGY pour prédire partout.</translation>
    </message>
    <message>
        <source>{n_visible} bedrock class(es) crop out on the raster; a model of outcrop needs two.</source>
        <translation>{n_visible} classe(s) de substratum affleurent sur le raster ; un modèle d&#x27;affleurement en exige deux.</translation>
    </message>
    <message>
        <source>Check legend and hold-out layer, choose a larger map, or a model that uses gravity alone.</source>
        <translation>Vérifiez la légende et la couche de zones réservées, choisissez une carte plus grande, ou un modèle qui utilise la gravimétrie seule.</translation>
    </message>
    <message>
        <source>observed gravity</source>
        <translation>gravité observée</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>anomalie</translation>
    </message>
    <message>
        <source>height</source>
        <translation>altitude</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>station</source>
        <translation>station</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>levé</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>The rows of {name} are in several coordinate reference systems ({field}: {codes}).</source>
        <translation>Les lignes de {name} sont dans plusieurs systèmes de coordonnées de référence ({field} : {codes}).</translation>
    </message>
    <message>
        <source>Make a table for each, import it with its CRS (CRS), and merge the layers (Vector &gt; Data Management Tools &gt; Merge Vector Layers).</source>
        <translation>Faites une table par système, importez chacune avec son SCR (CRS), puis fusionnez les couches (Vecteur &gt; Outils de gestion de données &gt; Fusionner des couches vecteur).</translation>
    </message>
    <message>
        <source>; {field} holds text such as &#x27;{text}&#x27;</source>
        <translation> ; {field} contient du texte comme « {text} »</translation>
    </message>
    <message>
        <source>{name} has no columns of coordinates (it has {fields}{text}).</source>
        <translation>{name} n&#x27;a pas de colonnes de coordonnées (il a {fields}{text}).</translation>
    </message>
    <message>
        <source>Name them (X_FIELD, Y_FIELD), with plain numbers or degrees, minutes and seconds.</source>
        <translation>Nommez-les (X_FIELD, Y_FIELD), avec des nombres simples ou des degrés, minutes et secondes.</translation>
    </message>
    <message>
        <source>Values of {y} in {name} are beyond 90 degrees, and those of {x} are not.</source>
        <translation>Les valeurs de {y} dans {name} dépassent 90 degrés, et celles de {x} non.</translation>
    </message>
    <message>
        <source>Longitude and latitude are likely swapped: choose {y} as X_FIELD and {x} as Y_FIELD.</source>
        <translation>Longitude et latitude sont probablement interverties : choisissez {y} comme X_FIELD et {x} comme Y_FIELD.</translation>
    </message>
    <message>
        <source>{name} has the minutes of {x} and {y} in columns of their own ({fields}).</source>
        <translation>{name} a les minutes de {x} et {y} dans des colonnes à part ({fields}).</translation>
    </message>
    <message>
        <source>Join them to decimal degrees in one column each (field calculator), and name these.</source>
        <translation>Réunissez-les en degrés décimaux, une colonne pour chacun (calculatrice de champs), et nommez ces colonnes.</translation>
    </message>
    <message>
        <source>{name} has no column that holds gravity or an anomaly (it has {fields}{text}).</source>
        <translation>{name} n&#x27;a pas de colonne contenant la gravité ou une anomalie (il a {fields}{text}).</translation>
    </message>
    <message>
        <source>Name it (GRAVITY_FIELD or ANOMALY_FIELD), in plain numbers, with its unit (UNIT).</source>
        <translation>Nommez-la (GRAVITY_FIELD ou ANOMALY_FIELD), en nombres simples, avec son unité (UNIT).</translation>
    </message>
    <message>
        <source>{name} has gravity and no column of heights (it has {fields}{text}).</source>
        <translation>{name} a la gravité et pas de colonne d&#x27;altitudes (il a {fields}{text}).</translation>
    </message>
    <message>
        <source>Name it (HEIGHT_FIELD), in plain numbers: without heights gravity cannot be reduced.</source>
        <translation>Nommez-la (HEIGHT_FIELD), en nombres simples : sans altitudes, la gravité ne peut pas être réduite.</translation>
    </message>
    <message>
        <source>Columns taken: {columns}.</source>
        <translation>Colonnes prises : {columns}.</translation>
    </message>
    <message>
        <source>Choose a .dat file with a .dfn of the same name in its folder.</source>
        <translation>Choisissez le fichier .dat dont le .dfn se trouve à côté sous le même nom.</translation>
    </message>
    <message>
        <source>The definition file {file} names {n} fields; three or more are wanted.</source>
        <translation>Le fichier de définition {file} nomme {n} champs ; il en faut trois ou plus.</translation>
    </message>
    <message>
        <source>{file} is ASEG-GDF2 with the fields {names}.</source>
        <translation>{file} est un ASEG-GDF2 avec les champs {names}.</translation>
    </message>
    <message>
        <source>{n} cells, where the table has {wanted}</source>
        <translation>{n} cellules, alors que la table en a {wanted}</translation>
    </message>
    <message>
        <source>the text in {field} is no number</source>
        <translation>le texte dans {field} n&#x27;est pas un nombre</translation>
    </message>
    <message>
        <source>the place is empty</source>
        <translation>la position est vide</translation>
    </message>
    <message>
        <source>the coordinates are no degrees on the Earth</source>
        <translation>les coordonnées ne sont pas des degrés sur la Terre</translation>
    </message>
    <message>
        <source>the coordinates look like degrees among metres</source>
        <translation>les coordonnées ressemblent à des degrés parmi des mètres</translation>
    </message>
    <message>
        <source>the coordinates are 0, 0</source>
        <translation>les coordonnées sont 0, 0</translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation>la valeur est vide</translation>
    </message>
    <message>
        <source>the gravity is none on Earth</source>
        <translation>la gravité n&#x27;est pas celle de la Terre</translation>
    </message>
    <message>
        <source>the anomaly is none on Earth</source>
        <translation>l&#x27;anomalie n&#x27;est pas de celles de la Terre</translation>
    </message>
    <message>
        <source>the height is none of a station in metres</source>
        <translation>l&#x27;altitude n&#x27;est pas celle d&#x27;une station en mètres</translation>
    </message>
    <message>
        <source>the error is negative</source>
        <translation>l&#x27;erreur est négative</translation>
    </message>
    <message>
        <source>The table {name} does not say in which CRS its coordinates are.</source>
        <translation>La table {name} ne dit pas dans quel SCR sont ses coordonnées.</translation>
    </message>
    <message>
        <source>Give it (CRS), such as EPSG:32633.</source>
        <translation>Donnez-le (CRS), par exemple EPSG:32633.</translation>
    </message>
    <message>
        <source>The coordinates {x} and {y} of {name} are no degrees, as those of {crs} are.</source>
        <translation>Les coordonnées {x} et {y} de {name} ne sont pas des degrés, comme celles de {crs}.</translation>
    </message>
    <message>
        <source>Give their CRS (CRS), such as EPSG:32633, or name the columns of the degrees (X_FIELD, Y_FIELD).</source>
        <translation>Donnez leur SCR (CRS), par exemple EPSG:32633, ou nommez les colonnes des degrés (X_FIELD, Y_FIELD).</translation>
    </message>
    <message>
        <source>The coordinates {x} and {y} of {name} look like degrees, and {crs} is in metres.</source>
        <translation>Les coordonnées {x} et {y} de {name} ressemblent à des degrés, et {crs} est en mètres.</translation>
    </message>
    <message>
        <source>Give the CRS of the degrees (CRS), such as EPSG:4326, or name other columns (X_FIELD, Y_FIELD).</source>
        <translation>Donnez le SCR des degrés (CRS), par exemple EPSG:4326, ou nommez d&#x27;autres colonnes (X_FIELD, Y_FIELD).</translation>
    </message>
    <message>
        <source>{name} is a layer with the fields {fields}.</source>
        <translation>{name} est une couche avec les champs {fields}.</translation>
    </message>
    <message>
        <source>Choose a CSV, XYZ or ASEG-GDF2 file, or a layer of points (INPUT).</source>
        <translation>Choisissez un fichier CSV, XYZ ou ASEG-GDF2, ou une couche de points (INPUT).</translation>
    </message>
    <message>
        <source>Choose feet for the heights (HEIGHT_UNIT ft), or m where they are in metres nevertheless.</source>
        <translation>Choisissez les pieds pour les altitudes (HEIGHT_UNIT ft), ou m si elles sont malgré tout en mètres.</translation>
    </message>
    <message>
        <source>Gravity of {name} is on the Potsdam datum, {offset:g} mGal above IGSN 71: {reason}.</source>
        <translation>La gravité de {name} est sur le datum de Potsdam, {offset:g} mGal au-dessus d&#x27;IGSN 71 : {reason}.</translation>
    </message>
    <message>
        <source>Choose the datum potsdam (DATUM) to take the offset off, or absolute to keep the values.</source>
        <translation>Choisissez le datum potsdam (DATUM) pour retrancher l&#x27;écart, ou absolute pour garder les valeurs.</translation>
    </message>
    <message>
        <source>The median free-air anomaly is {median:,.0f} mGal, which no region has. Check the columns of gravity, height and latitude, and their units.</source>
        <translation>L&#x27;anomalie à l&#x27;air libre médiane est de {median:,.0f} mGal, ce qu&#x27;aucune région n&#x27;a. Vérifiez les colonnes de la gravité, de l&#x27;altitude et de la latitude, et leurs unités.</translation>
    </message>
    <message>
        <source>Free-air anomaly against GRS80: median {median:.1f} mGal. Gravity tied to Potsdam makes it {offset:g} larger; choose the datum (DATUM) where you know it.</source>
        <translation>Anomalie à l&#x27;air libre par rapport à GRS80 : médiane {median:.1f} mGal. Une gravité rattachée à Potsdam l&#x27;augmente de {offset:g} ; choisissez le datum (DATUM) si vous le connaissez.</translation>
    </message>
    <message>
        <source>The median free-air anomaly of {name} is {median:,.0f} mGal, and {other:,.0f} with longitude and latitude swapped.</source>
        <translation>L&#x27;anomalie à l&#x27;air libre médiane de {name} est de {median:,.0f} mGal, et de {other:,.0f} avec longitude et latitude interverties.</translation>
    </message>
    <message>
        <source>They are likely swapped: choose them the other way round (X_FIELD, Y_FIELD).</source>
        <translation>Elles sont probablement interverties : choisissez-les dans l&#x27;autre ordre (X_FIELD, Y_FIELD).</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>le fichier le dit</translation>
    </message>
    <message>
        <source>its own anomaly is the one of the formula of 1930, which goes with that datum</source>
        <translation>sa propre anomalie est celle de la formule de 1930, qui va avec ce datum</translation>
    </message>
    <message>
        <source>There are {n} stations; a grid needs at least {least}.</source>
        <translation>Il y a {n} stations ; une grille en demande au moins {least}.</translation>
    </message>
    <message>
        <source>The stations lie on both sides of the antimeridian; their longitudes end at 180 degrees.</source>
        <translation>Les stations sont de part et d&#x27;autre de l&#x27;antiméridien ; leurs longitudes s&#x27;arrêtent à 180 degrés.</translation>
    </message>
    <message>
        <source>All stations lie on one line: a grid of them says nothing off it. Add other lines.</source>
        <translation>Toutes les stations sont sur une ligne : leur grille ne dit rien à côté d&#x27;elle. Ajoutez d&#x27;autres lignes.</translation>
    </message>
    <message>
        <source>All stations lie at one place. Check the columns of the coordinates (X_FIELD, Y_FIELD).</source>
        <translation>Toutes les stations sont au même endroit. Vérifiez les colonnes des coordonnées (X_FIELD, Y_FIELD).</translation>
    </message>
    <message>
        <source>{file} holds no table: no line of three numbers or more is found.</source>
        <translation>{file} ne contient pas de table : aucune ligne de trois nombres ou plus.</translation>
    </message>
    <message>
        <source>Give a line for each station, its cells separated by commas, semicolons, tabs or blanks.</source>
        <translation>Donnez une ligne par station, aux cellules séparées par des virgules, points-virgules, tabulations ou espaces.</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>des espaces</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>des tabulations</translation>
    </message>
    <message>
        <source>{file}: cells separated by {separator}, columns {names}.</source>
        <translation>{file} : cellules séparées par {separator}, colonnes {names}.</translation>
    </message>
    <message>
        <source>{file}: cells separated by {separator}, no names; the columns are called {names}.</source>
        <translation>{file} : cellules séparées par {separator}, sans noms ; les colonnes s&#x27;appellent {names}.</translation>
    </message>
    <message>
        <source>The field {field} has a median of {value:,.0f} mGal, which is no gravity on Earth.</source>
        <translation>Le champ {field} a une médiane de {value:,.0f} mGal, ce qui n&#x27;est pas une gravité terrestre.</translation>
    </message>
    <message>
        <source>Gravity lies between 976,000 and 984,500 mGal: choose another field (GRAVITY_FIELD) or unit (UNIT); readings of a meter, or gravity less a constant, have to be tied to a base first.</source>
        <translation>La gravité est comprise entre 976 000 et 984 500 mGal : choisissez un autre champ (GRAVITY_FIELD) ou une autre unité (UNIT) ; des lectures de gravimètre, ou une gravité diminuée d&#x27;une constante, doivent d&#x27;abord être rattachées à une base.</translation>
    </message>
    <message>
        <source>The field {field} has a median of {value:,.0f} mGal, which is no anomaly.</source>
        <translation>Le champ {field} a une médiane de {value:,.0f} mGal, ce qui n’est pas une anomalie.</translation>
    </message>
    <message>
        <source>Choose the field of the Bouguer anomaly (ANOMALY_FIELD) and its unit (UNIT).</source>
        <translation>Choisissez le champ de l&#x27;anomalie de Bouguer (ANOMALY_FIELD) et son unité (UNIT).</translation>
    </message>
    <message>
        <source>Errors of the stations {name} ({field}) are negative.</source>
        <translation>Des erreurs des stations {name} ({field}) sont négatives.</translation>
    </message>
    <message>
        <source>Give standard deviations (ERROR_FIELD), or leave the field out.</source>
        <translation>Donnez des écarts-types (ERROR_FIELD), ou ne donnez pas ce champ.</translation>
    </message>
    <message>
        <source>{n} of {all} stations of {name} take no part, because their place, value or height is empty (rows {rows}).</source>
        <translation>{n} stations sur {all} de {name} ne sont pas utilisées, car leur position, leur valeur ou leur altitude est vide (lignes {rows}).</translation>
    </message>
    <message>
        <source>Choose the field of the Bouguer anomaly (FIELD) and its unit (UNIT); observed gravity has to be reduced first.</source>
        <translation>Choisissez le champ de l’anomalie de Bouguer (FIELD) et son unité (UNIT) ; la pesanteur observée doit d’abord être réduite.</translation>
    </message>
    <message>
        <source>The heights of the stations {name} ({field}) run from {low:,.0f} to {high:,.0f} m.</source>
        <translation>Les altitudes des stations {name} ({field}) vont de {low:,.0f} à {high:,.0f} m.</translation>
    </message>
    <message>
        <source>Give them in metres (they may be in feet), without numbers that stand for &#x27;unknown&#x27;.</source>
        <translation>Donnez-les en mètres (elles sont peut-être en pieds), sans nombres qui signifient « inconnu ».</translation>
    </message>
    <message>
        <source>The point {point} lies off the raster, which reaches from {west}, {south} to {east}, {north}.</source>
        <translation>Le point {point} est hors du raster, qui s&#x27;étend de {west}, {south} à {east}, {north}.</translation>
    </message>
    <message>
        <source>Choose a point on the raster (POINT), and give its CRS if it is not the raster&#x27;s.</source>
        <translation>Choisissez un point sur le raster (POINT), et donnez son SCR si ce n&#x27;est pas celui du raster.</translation>
    </message>
    <message>
        <source>The point cannot be brought from &#x27;{crs}&#x27; to the raster&#x27;s CRS.</source>
        <translation>Le point ne peut pas être converti de « {crs} » dans le SCR du raster.</translation>
    </message>
    <message>
        <source>Give its CRS as EPSG:4326 and its like, or the point in the raster&#x27;s CRS (POINT).</source>
        <translation>Donnez son SCR sous une forme telle qu&#x27;EPSG:4326, ou le point dans le SCR du raster (POINT).</translation>
    </message>
    <message>
        <source>Choose a layer of points or polygons (AREA).</source>
        <translation>Choisissez une couche de points ou de polygones (AREA).</translation>
    </message>
    <message>
        <source>{file} cannot be read as a layer of points or polygons.</source>
        <translation>{file} ne peut pas être lu comme couche de points ou de polygones.</translation>
    </message>
    <message>
        <source>The area {file} holds no cell of the raster.</source>
        <translation>La zone {file} ne contient aucune cellule du raster.</translation>
    </message>
    <message>
        <source>Check its coordinate reference system, or choose points or larger polygons on the raster (AREA).</source>
        <translation>Vérifiez son système de coordonnées de référence, ou choisissez des points ou de plus grands polygones sur le raster (AREA).</translation>
    </message>
    <message>
        <source>Far from outcrop</source>
        <translation>Loin de l&#x27;affleurement</translation>
    </message>
    <message>
        <source>Rasters unlike the training set</source>
        <translation>Rasters différents du jeu d&#x27;entraînement</translation>
    </message>
    <message>
        <source>Far from outcrop, and rasters unlike the training set</source>
        <translation>Loin de l&#x27;affleurement, et rasters différents du jeu d&#x27;entraînement</translation>
    </message>
    <message>
        <source>No geological map is given, and the model does not say what gravity it was trained on: there is nothing to measure a distance to.</source>
        <translation>Aucune carte géologique n&#x27;est fournie, et le modèle n&#x27;indique pas sur quelle gravimétrie il a été entraîné : il n&#x27;y a rien à partir de quoi mesurer une distance.</translation>
    </message>
    <message>
        <source>Choose a geology layer (GEOLOGY), or train the model again with this version.</source>
        <translation>Choisissez une couche de géologie (GEOLOGY), ou réentraînez le modèle avec cette version.</translation>
    </message>
    <message>
        <source>No cell is flagged as outside the area of applicability: the model does not say how far from outcrop it was tested. Give a limit in km (LIMIT) and the map, or train the model again with this version.</source>
        <translation>Aucune cellule n&#x27;est signalée hors du domaine d&#x27;applicabilité : le modèle n&#x27;indique pas jusqu&#x27;à quelle distance de l&#x27;affleurement il a été testé. Donnez une limite en km (LIMIT) et la carte, ou réentraînez le modèle avec cette version.</translation>
    </message>
    <message>
        <source>Flagged as outside the area of applicability: cells farther than {distance:.3g} km from outcrop.</source>
        <translation>Signalées hors du domaine d&#x27;applicabilité : les cellules à plus de {distance:.3g} km de l&#x27;affleurement.</translation>
    </message>
    <message>
        <source>Flagged as outside the area of applicability: cells whose rasters lie more than {deviations:.3g} standard deviations from training.</source>
        <translation>Signalées hors du domaine d&#x27;applicabilité : les cellules dont les rasters sont à plus de {deviations:.3g} écarts-types de l&#x27;entraînement.</translation>
    </message>
    <message>
        <source>Flagged as outside the area of applicability: cells farther than {distance:.3g} km from outcrop or whose rasters lie more than {deviations:.3g} standard deviations from training.</source>
        <translation>Signalées hors du domaine d&#x27;applicabilité : les cellules à plus de {distance:.3g} km de l&#x27;affleurement ou dont les rasters sont à plus de {deviations:.3g} écarts-types de l&#x27;entraînement.</translation>
    </message>
    <message>
        <source>Of {n} cells, {explained} are explained: the others have no data or lie in windows left out.</source>
        <translation>Sur {n} cellules, {explained} sont expliquées : les autres sont sans données ou dans des fenêtres omises.</translation>
    </message>
    <message>
        <source>{name} in {count} of {n} cell(s): probability {p:.2g}; log probability {log_p:.3g}, with average gravity everywhere {baseline:.3g}.</source>
        <translation>{name} dans {count} cellule(s) sur {n} : probabilité {p:.2g} ; log-probabilité {log_p:.3g}, avec une gravimétrie moyenne partout {baseline:.3g}.</translation>
    </message>
    <message>
        <source>Half of the attribution lies within {half:.3g} km; {rings}. By band: {bands}.</source>
        <translation>La moitié de l&#x27;attribution se trouve à moins de {half:.3g} km ; {rings}. Par bande : {bands}.</translation>
    </message>
    <message>
        <source>{share:.0%} within {km} km</source>
        <translation>{share:.0%} à moins de {km} km</translation>
    </message>
    <message>
        <source>The attributions miss their sum by {error:.0%}: the layer is approximate.</source>
        <translation>Les attributions s&#x27;écartent de leur somme de {error:.0%} : la couche est approximative.</translation>
    </message>
    <message>
        <source>um/s2 (gravity units), which are a tenth of a mGal</source>
        <translation>um/s2 (unités gravimétriques), soit un dixième de mGal</translation>
    </message>
    <message>
        <source>{given} for {wanted}</source>
        <translation>{given} pour {wanted}</translation>
    </message>
    <message>
        <source>Further bands with other names are taken in their order: {other}. Check that they show the same quantities as those that the model was trained with.</source>
        <translation>Les autres bandes portant d&#x27;autres noms sont prises dans leur ordre : {other}. Vérifiez qu&#x27;elles montrent les mêmes grandeurs que celles sur lesquelles le modèle a été entraîné.</translation>
    </message>
    <message>
        <source>The raster&#x27;s cells are {here:.3g} m, the model was trained at {there:.3g} m: the coordinates are not in the unit of the raster&#x27;s CRS ({crs}).</source>
        <translation>Les cellules du raster mesurent {here:.3g} m, le modèle a été entraîné à {there:.3g} m : les coordonnées ne sont pas dans l&#x27;unité du SCR du raster ({crs}).</translation>
    </message>
    <message>
        <source>Assign the CRS that the coordinates belong to (Raster &gt; Projections &gt; Assign projection).</source>
        <translation>Assignez le SCR auquel les coordonnées appartiennent (Raster &gt; Projections &gt; Assigner une projection).</translation>
    </message>
    <message>
        <source>The raster&#x27;s cells are {here:.3g} m, the model was trained at {there:.3g} m.</source>
        <translation>Les cellules du raster mesurent {here:.3g} m, le modèle a été entraîné à {there:.3g} m.</translation>
    </message>
    <message>
        <source>Resample the raster to the model&#x27;s spacing, or train a model on this raster.</source>
        <translation>Rééchantillonnez le raster à la taille de cellule du modèle, ou entraînez un modèle sur ce raster.</translation>
    </message>
    <message>
        <source>The raster&#x27;s cells are {here:.3g} m, the model was trained at {there:.3g} m; the prediction may suffer.</source>
        <translation>Les cellules du raster mesurent {here:.3g} m, le modèle a été entraîné à {there:.3g} m ; la prédiction peut en pâtir.</translation>
    </message>
    <message>
        <source>The raster has {rows} x {cols} cells, a window of the model has {side_cells} x {side_cells}.</source>
        <translation>Le raster a {rows} x {cols} cellules, une fenêtre du modèle en a {side_cells} x {side_cells}.</translation>
    </message>
    <message>
        <source>Give a larger part of the raster, or smaller windows by drawing a cell with {pixels} pixels (PIXELS).</source>
        <translation>Donnez une plus grande partie du raster, ou des fenêtres plus petites en représentant une cellule par {pixels} pixels (PIXELS).</translation>
    </message>
    <message>
        <source>The model was trained on a residual raster without a known height; a Bouguer raster came.</source>
        <translation>Le modèle a été entraîné sur un raster de l&#x27;anomalie résiduelle de hauteur inconnue, mais un raster de Bouguer est fourni.</translation>
    </message>
    <message>
        <source>Give the residual anomaly, made as the one that the model was trained on (QUANTITY=residual).</source>
        <translation>Donnez l&#x27;anomalie résiduelle, calculée comme celle sur laquelle le modèle a été entraîné (QUANTITY=residual).</translation>
    </message>
    <message>
        <source>The residual was made with {height_m:g} m of upward continuation, the model was trained with {wanted_m:g} m.</source>
        <translation>L&#x27;anomalie résiduelle a été calculée avec {height_m:g} m de prolongement vers le haut, le modèle a été entraîné avec {wanted_m:g} m.</translation>
    </message>
    <message>
        <source>Give the Bouguer raster, or a residual raster made with HEIGHT={height_m:g}.</source>
        <translation>Donnez le raster de Bouguer, ou un raster de l&#x27;anomalie résiduelle calculé avec HEIGHT={height_m:g}.</translation>
    </message>
    <message>
        <source>The residual is {mean:.3g} mGal on average and varies by {spread:.2g} mGal here; where the model was trained it was {known_mean:.3g} and varied by {known_spread:.2g}: {cause}</source>
        <translation>L&#x27;anomalie résiduelle vaut ici {mean:.3g} mGal en moyenne et varie de {spread:.2g} mGal ; là où le modèle a été entraîné, elle valait {known_mean:.3g} et variait de {known_spread:.2g} : {cause}</translation>
    </message>
    <message>
        <source>its values are likely in {unit}. Convert them, or name the unit in the band.</source>
        <translation>ses valeurs sont probablement en {unit}. Convertissez-les, ou indiquez l&#x27;unité dans la bande.</translation>
    </message>
    <message>
        <source>it is likely a Bouguer anomaly, regional field and all. Say so (QUANTITY=bouguer).</source>
        <translation>c&#x27;est probablement une anomalie de Bouguer, champ régional compris. Indiquez-le (QUANTITY=bouguer).</translation>
    </message>
    <message>
        <source>check its unit, and that the raster is a Bouguer or residual anomaly.</source>
        <translation>vérifiez son unité, et que le raster est une anomalie de Bouguer ou résiduelle.</translation>
    </message>
    <message>
        <source>Which classes cannot be ruled out (SET) is unknown: the model was not tested under simulated cover, or only a part of its evidence is used.</source>
        <translation>Les classes qui ne peuvent être exclues (SET) sont inconnues : le modèle n&#x27;a pas été testé sous une couverture simulée, ou une partie seulement de ses sources d&#x27;information est utilisée.</translation>
    </message>
    <message>
        <source>Train a model that uses outcrop with this version and predict with all its evidence (EVIDENCE=model), or leave SET out.</source>
        <translation>Entraînez avec cette version un modèle qui utilise les affleurements et prédisez avec toutes ses sources d&#x27;information (EVIDENCE=model), ou omettez SET.</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 classe</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} classes</translation>
    </message>
    <message>
        <source>Part {rank} of {world} is there; missing: {missing}.</source>
        <translation>La partie {rank} sur {world} est là ; manquantes : {missing}.</translation>
    </message>
    <message>
        <source>Another process puts the parts together.</source>
        <translation>Un autre processus assemble les parties.</translation>
    </message>
    <message>
        <source>Predicted {count} cells: {shares}.</source>
        <translation>{count} cellules prédites : {shares}.</translation>
    </message>
    <message>
        <source>Seams: probabilities change {ratio:.2f} times as much across window borders as elsewhere.</source>
        <translation>Raccords : aux bords des fenêtres, les probabilités varient {ratio:.2f} fois autant qu&#x27;ailleurs.</translation>
    </message>
    <message>
        <source>Mean ensemble standard deviation {deviation:.3f} (0 agreement, 0.7 contradiction).</source>
        <translation>Écart-type moyen de l&#x27;ensemble {deviation:.3f} (0 accord, 0,7 contradiction).</translation>
    </message>
    <message>
        <source>input bands</source>
        <translation>bandes d&#x27;entrée</translation>
    </message>
    <message>
        <source>density of the cover</source>
        <translation>densité de la couverture</translation>
    </message>
    <message>
        <source>height of continuation</source>
        <translation>hauteur de prolongement</translation>
    </message>
    <message>
        <source>{name} has other {what} than the first model.</source>
        <translation>{name} diffère du premier modèle : {what}.</translation>
    </message>
    <message>
        <source>Give models that were trained on the same rasters and the same legend, or one model alone.</source>
        <translation>Donnez des modèles entraînés sur les mêmes rasters et la même légende, ou un seul modèle.</translation>
    </message>
    <message>
        <source>{cells} cells as {pixels} pixels</source>
        <translation>{cells} cellules en {pixels} pixels</translation>
    </message>
    <message>
        <source>, weighted {weights}</source>
        <translation>, pondérées {weights}</translation>
    </message>
    <message>
        <source>Windows of {sides}{weighted}, the mean of {count} models, and of each window&#x27;s mirror images.</source>
        <translation>Fenêtres de {sides}{weighted}, moyenne de {count} modèles et des images miroir de chaque fenêtre.</translation>
    </message>
    <message>
        <source>Windows of {sides}{weighted}, the mean of {count} models.</source>
        <translation>Fenêtres de {sides}{weighted}, moyenne de {count} modèles.</translation>
    </message>
    <message>
        <source>Windows of {sides}{weighted}, and of each window&#x27;s mirror images.</source>
        <translation>Fenêtres de {sides}{weighted}, et images miroir de chaque fenêtre.</translation>
    </message>
    <message>
        <source>Windows of {sides}{weighted}.</source>
        <translation>Fenêtres de {sides}{weighted}.</translation>
    </message>
    <message>
        <source>The model uses {reads}, and the job asks for a prediction from {evidence}.</source>
        <translation>Source du modèle : {reads} ; source demandée pour la prédiction : {evidence}.</translation>
    </message>
    <message>
        <source>Leave EVIDENCE at &#x27;model&#x27;, or train a model on that evidence.</source>
        <translation>Laissez EVIDENCE à « model », ou entraînez un modèle sur cette source d&#x27;information.</translation>
    </message>
    <message>
        <source>outcrop and gravity</source>
        <translation>affleurement et gravimétrie</translation>
    </message>
    <message>
        <source>gravity</source>
        <translation>gravimétrie</translation>
    </message>
    <message>
        <source>1 mapped, 2 predicted</source>
        <translation>1 cartographié, 2 prédit</translation>
    </message>
    <message>
        <source>Opacity, 255 for what is mapped</source>
        <translation>Opacité, 255 pour ce qui est cartographié</translation>
    </message>
    <message>
        <source>Unknown: outside the area of applicability, or no data</source>
        <translation>Inconnu : hors du domaine d&#x27;applicabilité, ou sans données</translation>
    </message>
    <message>
        <source>Entropy, 0 certain, 1 all classes alike</source>
        <translation>Entropie, 0 certain, 1 toutes les classes équiprobables</translation>
    </message>
    <message>
        <source>Ensemble standard deviation</source>
        <translation>Écart-type de l&#x27;ensemble</translation>
    </message>
    <message>
        <source>{name} cannot be ruled out</source>
        <translation>{name} ne peut être exclu</translation>
    </message>
    <message>
        <source>Distance to outcrop (km)</source>
        <translation>Distance à l&#x27;affleurement (km)</translation>
    </message>
    <message>
        <source>Gravity&#x27;s distance from training (standard deviations)</source>
        <translation>Distance de la gravimétrie à celle de l&#x27;entraînement (écarts-types)</translation>
    </message>
    <message>
        <source>RANK is {rank} and WORLD_SIZE is {world}; ranks count from 0.</source>
        <translation>RANK vaut {rank} et WORLD_SIZE vaut {world} ; les rangs se comptent à partir de 0.</translation>
    </message>
    <message>
        <source>Set both, or neither to let one process do everything.</source>
        <translation>Définissez les deux, ou aucun pour qu&#x27;un seul processus fasse tout.</translation>
    </message>
    <message>
        <source>No unfinished file was left.</source>
        <translation>Aucun fichier inachevé n&#x27;est resté.</translation>
    </message>
    <message>
        <source>Warning: {message}</source>
        <translation>Avertissement : {message}</translation>
    </message>
    <message>
        <source>Info: {message}</source>
        <translation>Info : {message}</translation>
    </message>
    <message>
        <source>the job file</source>
        <translation>le fichier de tâche</translation>
    </message>
    <message>
        <source>{file} is not of this plugin and stays: the result comes without a style file. Remove it, or give the result another name, to have the plugin&#x27;s own style.</source>
        <translation>{file} ne provient pas de cette extension et reste en place : le résultat est fourni sans fichier de style. Supprimez-le, ou donnez un autre nom au résultat, pour obtenir le style de l&#x27;extension.</translation>
    </message>
    <message>
        <source>{setting} of the regions file</source>
        <translation>{setting} du fichier des régions</translation>
    </message>
    <message>
        <source>The raster has {rows:,} x {cols:,} cells, which take some {needed} of memory; {free} are free.</source>
        <translation>Le raster a {rows:,} x {cols:,} cellules, ce qui demande environ {needed} de mémoire ; {free} sont libres.</translation>
    </message>
    <message>
        <source>Clip the raster to the area of interest, or give it larger cells.</source>
        <translation>Découpez le raster selon la zone d&#x27;intérêt, ou donnez-lui des cellules plus grandes.</translation>
    </message>
    <message>
        <source>{n:,} stations take some {needed} of memory; {free} are free.</source>
        <translation>{n:,} stations prennent quelque {needed} de mémoire ; {free} sont libres.</translation>
    </message>
    <message>
        <source>Take fewer of them (Vector &gt; Research Tools &gt; Random Selection), or those of a part of the area.</source>
        <translation>Prenez-en moins (Vecteur &gt; Outils de recherche &gt; Sélection aléatoire), ou celles d&#x27;une partie de la zone.</translation>
    </message>
    <message>
        <source>The outputs may take {needed}, the disk of {folder} has {free} free.</source>
        <translation>Les sorties peuvent demander {needed}, le disque de {folder} a {free} d&#x27;espace libre.</translation>
    </message>
    <message>
        <source>Make room, choose another folder, or leave outputs out (class probabilities are the largest).</source>
        <translation>Libérez de l&#x27;espace, choisissez un autre dossier, ou omettez des sorties (les probabilités des classes sont les plus volumineuses).</translation>
    </message>
    <message>
        <source>{file} is being written by process {pid} on {machine}, since {since}.</source>
        <translation>{file} est en cours d&#x27;écriture par le processus {pid} sur {machine} (début : {since}).</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>une autre machine</translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l&#x27;instant</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another file.</source>
        <translation>Attendez qu&#x27;il ait terminé, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Lines as barriers</source>
        <translation>Lignes comme barrières</translation>
    </message>
    <message>
        <source>{file}, trained on other maps</source>
        <translation>{file}, entraîné sur d&#x27;autres cartes</translation>
    </message>
    <message>
        <source>started from</source>
        <translation>point de départ</translation>
    </message>
    <message>
        <source>outcrop networks started from</source>
        <translation>point de départ des réseaux d&#x27;affleurement</translation>
    </message>
    <message>
        <source>pretrained</source>
        <translation>préentraîné</translation>
    </message>
    <message>
        <source>all outcrop</source>
        <translation>tous les affleurements</translation>
    </message>
    <message>
        <source>the training set</source>
        <translation>le jeu d&#x27;entraînement</translation>
    </message>
    <message>
        <source>trained in the end on</source>
        <translation>entraîné à la fin sur</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>Forêt aléatoire</translation>
    </message>
    <message>
        <source>{count} blocks withheld from training</source>
        <translation>{count} blocs soustraits à l&#x27;entraînement</translation>
    </message>
    <message>
        <source>the test polygons</source>
        <translation>les polygones de test</translation>
    </message>
    <message>
        <source>the test windows</source>
        <translation>les fenêtres de test</translation>
    </message>
    <message>
        <source>{file} holds no outcrop network to start from.</source>
        <translation>{file} ne contient aucun réseau d&#x27;affleurement dont partir.</translation>
    </message>
    <message>
        <source>Leave the model to start from out (MODEL), or choose one that uses outcrop.</source>
        <translation>Omettez le modèle de départ (MODEL), ou choisissez-en un qui utilise les affleurements.</translation>
    </message>
    <message>
        <source>Wherever a part of the outcrop is left out, fewer than two classes remain.</source>
        <translation>Où que l&#x27;on omette une partie des affleurements, il reste moins de deux classes.</translation>
    </message>
    <message>
        <source>Choose a map with more outcrop, a smaller block size (BLOCK), or a legend of fewer classes.</source>
        <translation>Choisissez une carte avec plus d&#x27;affleurements, une taille de bloc plus petite (BLOCK), ou une légende de moins de classes.</translation>
    </message>
    <message>
        <source>{name}: no picture has a class.</source>
        <translation>{name} : aucune image n&#x27;a de classe.</translation>
    </message>
    <message>
        <source>Choose the field that holds the classes (CLASS_FIELD).</source>
        <translation>Choisissez le champ qui contient les classes (CLASS_FIELD).</translation>
    </message>
    <message>
        <source>{n} of {all} rows have no class and are left out.</source>
        <translation>{n} lignes sur {all} n&#x27;ont pas de classe et sont laissées de côté.</translation>
    </message>
    <message>
        <source>no path</source>
        <translation>sans chemin</translation>
    </message>
    <message>
        <source>None of {n} pictures of {name} can be read ({first}).</source>
        <translation>Aucune des {n} images de {name} ne peut être lue ({first}).</translation>
    </message>
    <message>
        <source>Check the paths of the pictures (PICTURE_FIELD); relative ones begin at the folder of the layer or of the project.</source>
        <translation>Vérifiez les chemins des images (PICTURE_FIELD) ; les chemins relatifs partent du dossier de la couche ou de celui du projet.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} autres</translation>
    </message>
    <message>
        <source>{n} of {all} pictures cannot be read and are left out ({names}).</source>
        <translation>{n} images sur {all} ne peuvent pas être lues et sont laissées de côté ({names}).</translation>
    </message>
    <message>
        <source>All pictures of {name} are of the class &#x27;{single}&#x27;.</source>
        <translation>Toutes les images de {name} sont de la classe « {single} ».</translation>
    </message>
    <message>
        <source>Give pictures of two classes or more, or choose another field of classes (CLASS_FIELD).</source>
        <translation>Donnez des images de deux classes ou plus, ou choisissez un autre champ de classes (CLASS_FIELD).</translation>
    </message>
    <message>
        <source>The class &#x27;{label}&#x27; has one picture, which cannot be both learned from and tested.</source>
        <translation>La classe « {label} » n&#x27;a qu&#x27;une image, qui ne peut pas être à la fois apprise et testée.</translation>
    </message>
    <message>
        <source>Add pictures of it from other outcrops, or leave the class out.</source>
        <translation>Ajoutez-en des images d&#x27;autres affleurements, ou laissez la classe de côté.</translation>
    </message>
    <message>
        <source>All {n} pictures of the class &#x27;{label}&#x27; are of one outcrop, so that it cannot be tested on another.</source>
        <translation>Les {n} images de la classe « {label} » sont toutes d&#x27;un seul affleurement, si bien qu&#x27;elle ne peut pas être testée sur un autre.</translation>
    </message>
    <message>
        <source>Add pictures of it from other outcrops, or leave the class out; see GROUP.</source>
        <translation>Ajoutez-en des images d&#x27;autres affleurements, ou laissez la classe de côté ; voir GROUP.</translation>
    </message>
    <message>
        <source> of half width</source>
        <translation> de demi-largeur</translation>
    </message>
    <message>
        <source>The network begins with weights that were trained on simulated pictures of folds.</source>
        <translation>Le réseau commence par des poids entraînés sur des images de plis simulées.</translation>
    </message>
    <message>
        <source>The network begins with random weights; with few pictures, pretrained ones do better.</source>
        <translation>Le réseau commence par des poids aléatoires ; avec peu d&#x27;images, des poids préentraînés font mieux.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>All GPUs were asked for; there are {available}: one process trains.</source>
        <translation>Tous les GPU sont demandés ; nombre disponible : {available} ; l&#x27;entraînement se fait dans un seul processus.</translation>
    </message>
    <message>
        <source>{count} processes were asked for; there are {available} GPUs.</source>
        <translation>{count} processus sont demandés ; nombre de GPU disponibles : {available}.</translation>
    </message>
    <message>
        <source>Give 0 for one process a GPU (PROCESSES), or choose the CPU (DEVICE).</source>
        <translation>Donnez 0 pour un processus par GPU (PROCESSES), ou choisissez le CPU (DEVICE).</translation>
    </message>
    <message>
        <source>Training in {count} processes.</source>
        <translation>Entraînement dans {count} processus.</translation>
    </message>
    <message>
        <source>The training process {rank} was ended from outside ({signal}), perhaps because the machine&#x27;s memory was used up.</source>
        <translation>Le processus d&#x27;entraînement {rank} a été arrêté de l&#x27;extérieur ({signal}), peut-être parce que la mémoire de la machine était épuisée.</translation>
    </message>
    <message>
        <source>Run the same training again, which goes on from the last checkpoint, with fewer processes or a smaller batch.</source>
        <translation>Relancez le même entraînement, qui reprend au dernier point de sauvegarde, avec moins de processus ou un lot plus petit.</translation>
    </message>
    <message>
        <source>The same {what}, run again, goes on from its last checkpoint ({folder}).</source>
        <translation>La même tâche ({what}), relancée, reprend à son dernier point de sauvegarde ({folder}).</translation>
    </message>
    <message>
        <source>{file} holds no network of gravity to start from.</source>
        <translation>{file} ne contient aucun réseau gravimétrique dont partir.</translation>
    </message>
    <message>
        <source>Leave the model to start from out (MODEL), or choose one that uses gravity alone.</source>
        <translation>Omettez le modèle de départ (MODEL), ou choisissez-en un qui utilise la gravimétrie seule.</translation>
    </message>
    <message>
        <source>The model to start from was trained on {wanted} bands of further rasters, {given} came, or they came in another order.</source>
        <translation>Le modèle de départ a été entraîné sur {wanted} bandes d&#x27;autres rasters, {given} sont fournies, ou elles le sont dans un autre ordre.</translation>
    </message>
    <message>
        <source>Give these, in this order: {names}.</source>
        <translation>Donnez celles-ci, dans cet ordre : {names}.</translation>
    </message>
    <message>
        <source>Leave the further rasters out.</source>
        <translation>Omettez les autres rasters.</translation>
    </message>
    <message>
        <source>The network starts from weights trained on simulated surveys; its classes are all new.</source>
        <translation>Le réseau part de poids entraînés sur des levés simulés ; toutes ses classes sont nouvelles.</translation>
    </message>
    <message>
        <source>Training starts from {file}. Of its {known} classes {copied} are here by the same name and keep their part of the head; {new} classes are new.</source>
        <translation>L&#x27;entraînement part de {file}. De ses {known} classes, {copied} sont présentes ici sous le même nom et gardent leur part de la tête ; {new} classes sont nouvelles.</translation>
    </message>
    <message>
        <source>{n_windows} windows to train on are fewer than a batch of {batch}.</source>
        <translation>Les {n_windows} fenêtres d&#x27;entraînement sont moins nombreuses qu&#x27;un lot de {batch}.</translation>
    </message>
    <message>
        <source>Cut more windows (SCALES), give a smaller batch (BATCH), or choose another preset (PRESET).</source>
        <translation>Découpez plus de fenêtres (SCALES), donnez un lot plus petit (BATCH), ou choisissez un autre préréglage (PRESET).</translation>
    </message>
    <message>
        <source>other first weights or another network</source>
        <translation>autres poids initiaux ou autre réseau</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>autres données</translation>
    </message>
    <message>
        <source>other windows</source>
        <translation>autres fenêtres</translation>
    </message>
    <message>
        <source>other classes</source>
        <translation>autres classes</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>autres réglages</translation>
    </message>
    <message>
        <source>{network}, {count:,} parameters.</source>
        <translation>{network}, {count:,} paramètres.</translation>
    </message>
    <message>
        <source>Settings of the network&#x27;s training: {settings}.</source>
        <translation>Réglages de l&#x27;entraînement du réseau : {settings}.</translation>
    </message>
    <message>
        <source>{name}={value} (paper: {of_paper})</source>
        <translation>{name}={value} (article : {of_paper})</translation>
    </message>
    <message>
        <source>Other than in Liu et al. (2024): {differences}.</source>
        <translation>Autrement que dans Liu et al. (2024) : {differences}.</translation>
    </message>
    <message>
        <source>All of them are those of Liu et al. (2024).</source>
        <translation>Tous sont ceux de Liu et al. (2024).</translation>
    </message>
    <message>
        <source>Outcrop network</source>
        <translation>Réseau d&#x27;affleurement</translation>
    </message>
    <message>
        <source>Pretrained outcrop network</source>
        <translation>Réseau d&#x27;affleurement préentraîné</translation>
    </message>
    <message>
        <source>Nearest outcrop by distance</source>
        <translation>Affleurement le plus proche selon la distance</translation>
    </message>
    <message>
        <source>Inverse distance</source>
        <translation>Inverse de la distance</translation>
    </message>
    <message>
        <source>Boosted trees on outcrop</source>
        <translation>Arbres boostés sur affleurements</translation>
    </message>
    <message>
        <source>Boosted trees on outcrop and gravity</source>
        <translation>Arbres boostés sur affleurements et gravimétrie</translation>
    </message>
    <message>
        <source>Boosted trees on gravity</source>
        <translation>Arbres boostés sur gravimétrie</translation>
    </message>
    <message>
        <source>outcrop networks</source>
        <translation>réseaux d&#x27;affleurement</translation>
    </message>
    <message>
        <source>pretrained outcrop network</source>
        <translation>réseau d&#x27;affleurement préentraîné</translation>
    </message>
    <message>
        <source>nearest-outcrop</source>
        <translation>affleurement le plus proche</translation>
    </message>
    <message>
        <source>inverse-distance</source>
        <translation>inverse de la distance</translation>
    </message>
    <message>
        <source>candidate trees</source>
        <translation>arbres des candidats</translation>
    </message>
    <message>
        <source>candidate trees with gravity</source>
        <translation>arbres des candidats avec gravimétrie</translation>
    </message>
    <message>
        <source>gravity trees</source>
        <translation>arbres de gravimétrie</translation>
    </message>
    <message>
        <source>gravity in context</source>
        <translation>gravimétrie en contexte</translation>
    </message>
    <message>
        <source>Boosted trees on outcrop and rasters</source>
        <translation>Arbres boostés sur affleurements et rasters</translation>
    </message>
    <message>
        <source>Boosted trees on rasters</source>
        <translation>Arbres boostés sur rasters</translation>
    </message>
    <message>
        <source>Rasters in context</source>
        <translation>Rasters en contexte</translation>
    </message>
    <message>
        <source>candidate trees with rasters</source>
        <translation>arbres des candidats avec rasters</translation>
    </message>
    <message>
        <source>raster trees</source>
        <translation>arbres de rasters</translation>
    </message>
    <message>
        <source>rasters in context</source>
        <translation>rasters en contexte</translation>
    </message>
    <message>
        <source>Experts of outcrop cannot be trained on further regions, nor start from a model of gravity.</source>
        <translation>Les experts d&#x27;affleurement ne peuvent ni être entraînés sur d&#x27;autres régions, ni partir d&#x27;un modèle gravimétrique.</translation>
    </message>
    <message>
        <source>Leave REGIONS and MODEL out, or choose the evidence &#x27;gravity&#x27;.</source>
        <translation>Omettez REGIONS et MODEL, ou choisissez la source d&#x27;information « gravity ».</translation>
    </message>
    <message>
        <source>Training on this map added nothing to the pretrained outcrop network: it lowers the NLL of held-out blocks by less than {least:g}, and the model keeps the pretrained one.</source>
        <translation>L&#x27;entraînement sur cette carte n&#x27;a rien ajouté au réseau d&#x27;affleurement préentraîné : il abaisse la NLL des blocs réservés de moins de {least:g}, et le modèle garde le réseau préentraîné.</translation>
    </message>
    <message>
        <source>Left out of the model, since it does no better than its nulls: {expert}.</source>
        <translation>Écarté du modèle, car il ne fait pas mieux que ses champs témoins : {expert}.</translation>
    </message>
    <message>
        <source>Left out of the model, since it lowers the NLL of held-out blocks by less than {least:g}: {expert}.</source>
        <translation>Écarté du modèle, car il abaisse la NLL des blocs réservés de moins de {least:g} : {expert}.</translation>
    </message>
    <message>
        <source>Temperature {temperature:.2f}, fitted on the validation set.</source>
        <translation>Température {temperature:.2f}, ajustée sur le jeu de validation.</translation>
    </message>
    <message>
        <source>Pooling weights (out-of-fold): {weights}.</source>
        <translation>Poids de combinaison (hors pli) : {weights}.</translation>
    </message>
    <message>
        <source>After testing, the experts were trained again with the test set, with the same pooling weights (a network on gravity was not): the metrics are those of the training without it.</source>
        <translation>Après le test, les experts ont été réentraînés avec le jeu de test, avec les mêmes poids de combinaison (un réseau gravimétrique ne l&#x27;a pas été) : les métriques sont celles de l&#x27;entraînement sans ce jeu.</translation>
    </message>
    <message>
        <source>best step</source>
        <translation>meilleure étape</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>faults and contacts</source>
        <translation>failles et contacts</translation>
    </message>
    <message>
        <source>holdout</source>
        <translation>zones réservées</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>side_cells</source>
        <translation>côté en cellules</translation>
    </message>
    <message>
        <source>window_px</source>
        <translation>fenêtre en pixels</translation>
    </message>
    <message>
        <source>pixels_per_cell</source>
        <translation>pixels par cellule</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>model of {map}</source>
        <translation>modèle de {map}</translation>
    </message>
    <message>
        <source>No rule of the legend matches &#x27;{value}&#x27;: {share:.1%} of the map.</source>
        <translation>Aucune règle de la légende ne correspond à « {value} » : {share:.1%} de la carte.</translation>
    </message>
    <message>
        <source>{name} crops out in held-out areas only: it is not in the training set, and all its cells count as wrong.</source>
        <translation>{name} n&#x27;affleure que dans les zones réservées : cette classe n&#x27;est pas dans le jeu d&#x27;entraînement, et toutes ses cellules comptent comme fausses.</translation>
    </message>
    <message>
        <source>The network was also trained on {count} further region(s) ({names}); the baselines were not.</source>
        <translation>Le réseau a aussi été entraîné sur {count} autre(s) région(s) ({names}) ; les méthodes de référence ne l&#x27;ont pas été.</translation>
    </message>
    <message>
        <source>by largest probability / share of the outcrop ^ {strength:g}</source>
        <translation>selon le plus grand rapport probabilité / part des affleurements ^ {strength:g}</translation>
    </message>
    <message>
        <source>classes chosen</source>
        <translation>choix des classes</translation>
    </message>
    <message>
        <source>classes weighted</source>
        <translation>pondération des classes</translation>
    </message>
    <message>
        <source>by frequency</source>
        <translation>selon la fréquence</translation>
    </message>
    <message>
        <source>{rows} x {cols} of {width:.0f} x {height:.0f} m</source>
        <translation>{rows} x {cols} de {width:.0f} x {height:.0f} m</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Terrain</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>fenêtres</translation>
    </message>
    <message>
        <source>map</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>cellules</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>resumed after steps</source>
        <translation>repris après les étapes</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>temporary file.</source>
        <translation>fichier temporaire.</translation>
    </message>
    <message>
        <source>The importance of the bands was not measured: there is one band.</source>
        <translation>L&#x27;importance des bandes n&#x27;a pas été mesurée : il n&#x27;y a qu&#x27;une bande.</translation>
    </message>
    <message>
        <source>The importance of the bands was not measured: the test set shows no learned class.</source>
        <translation>L&#x27;importance des bandes n&#x27;a pas été mesurée : le jeu de test ne montre aucune classe apprise.</translation>
    </message>
    <message>
        <source>All covered ground lies farther from outcrop than the {limit:.3g} km that could be tested: no accuracy can be promised there. Test with larger blocks (BLOCK), or give a map with more outcrop.</source>
        <translation>Tout le terrain couvert est plus éloigné des affleurements que les {limit:.3g} km qui ont pu être testés : aucune exactitude ne peut y être promise. Testez avec des blocs plus grands (BLOCK), ou donnez une carte avec plus d&#x27;affleurements.</translation>
    </message>
    <message>
        <source>{share:.0%} of the covered ground lies farther from outcrop (up to {farthest:.3g} km) than the {limit:.3g} km that could be tested: no accuracy can be promised there. Test with larger blocks (BLOCK), or give a map with more outcrop.</source>
        <translation>{share:.0%} du terrain couvert est plus éloigné des affleurements (jusqu&#x27;à {farthest:.3g} km) que les {limit:.3g} km qui ont pu être testés : aucune exactitude ne peut y être promise. Testez avec des blocs plus grands (BLOCK), ou donnez une carte avec plus d&#x27;affleurements.</translation>
    </message>
    <message>
        <source>Python {version} at {path}</source>
        <translation>Python {version} dans {path}</translation>
    </message>
    <message>
        <source>GGMNet (22 layers) reads a window of {side} x {side} pixels in {time_ms:.0f} ms.</source>
        <translation>GGMNet (22 couches) lit une fenêtre de {side} x {side} pixels en {time_ms:.0f} ms.</translation>
    </message>
    <message>
        <source>{package} is missing</source>
        <translation>{package} est absent</translation>
    </message>
    <message>
        <source>{n} of {all} pictures cannot be read; the field reason says why.</source>
        <translation>{n} images sur {all} ne peuvent pas être lues ; le champ reason dit pourquoi.</translation>
    </message>
    <message>
        <source>{n} of {all} pictures have no place, so that they are rows without a point.</source>
        <translation>{n} images sur {all} n&#x27;ont pas de position et sont des lignes sans point.</translation>
    </message>
    <message>
        <source>{n} pictures: {counts}.</source>
        <translation>{n} images : {counts}.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>N&#x27;a pas pu être lue</translation>
    </message>
    <message>
        <source>Predicting held-out drillholes</source>
        <translation>Prédiction des forages réservés</translation>
    </message>
    <message>
        <source>Drillholes {name}: {n} in all, {n_reached} reached bedrock at a known depth, {n_ended} ended in cover.</source>
        <translation>Forages {name} : {n} en tout, {n_reached} ont atteint le substratum à une profondeur connue, {n_ended} se sont terminés dans la couverture.</translation>
    </message>
    <message>
        <source>Not used of the drillholes {name}: {parts}.</source>
        <translation>Non utilisés des forages {name} : {parts}.</translation>
    </message>
    <message>
        <source>{n} drillholes on the map reached bedrock at a known depth; {least} are wanted.</source>
        <translation>{n} forages sur la carte ont atteint le substratum à une profondeur connue ; il en faut {least}.</translation>
    </message>
    <message>
        <source>Give more drillholes (HOLES), and check their depth and whether they reached bedrock.</source>
        <translation>Donnez plus de forages (HOLES), et vérifiez leur profondeur et s&#x27;ils ont atteint le substratum.</translation>
    </message>
    <message>
        <source>The geological map shows no cover: bedrock is at the surface everywhere.</source>
        <translation>La carte géologique ne montre pas de couverture : le substratum est partout à la surface.</translation>
    </message>
    <message>
        <source>Check the legend (class 255 is cover).</source>
        <translation>Vérifiez la légende (la classe 255 est la couverture).</translation>
    </message>
    <message>
        <source>without a depth {n}</source>
        <translation>sans profondeur {n}</translation>
    </message>
    <message>
        <source>outside the map, or of no length {n}</source>
        <translation>hors de la carte, ou sans longueur {n}</translation>
    </message>
    <message>
        <source>residual gravity</source>
        <translation>gravité résiduelle</translation>
    </message>
    <message>
        <source>the cover of the visible map</source>
        <translation>la couverture de la carte visible</translation>
    </message>
    <message>
        <source>the cells where both are known</source>
        <translation>les cellules où les deux sont connues</translation>
    </message>
    <message>
        <source>compared cells</source>
        <translation>cellules comparées</translation>
    </message>
    <message>
        <source>the prediction</source>
        <translation>la prédiction</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>vérité de référence</translation>
    </message>
    <message>
        <source>map used by the prediction</source>
        <translation>carte utilisée par la prédiction</translation>
    </message>
    <message>
        <source>temporary file</source>
        <translation>fichier temporaire</translation>
    </message>
    <message>
        <source>{name} holds values from {low:.4g} to {high:.4g}; a confidence lies from 0 to 1.</source>
        <translation>{name} contient des valeurs de {low:.4g} à {high:.4g} ; une confiance va de 0 à 1.</translation>
    </message>
    <message>
        <source>Choose the confidence raster that was made with the prediction (CONFIDENCE).</source>
        <translation>Choisissez le raster de confiance créé avec la prédiction (CONFIDENCE).</translation>
    </message>
    <message>
        <source>The confidence raster {name} has no data on the ground that is scored.</source>
        <translation>Le raster de confiance {name} n&#x27;a pas de données sur le terrain évalué.</translation>
    </message>
    <message>
        <source>{name} (like {similar}?)</source>
        <translation>{name} (comme {similar} ?)</translation>
    </message>
    <message>
        <source>The truth has no class of these names of the {what}: {hints}. Their ground counts as another class. Give both maps the same legend if they mean the same.</source>
        <translation>La vérité de référence n&#x27;a pas de classe portant ces noms ({what}) : {hints}. Leur terrain compte comme une autre classe. Donnez aux deux cartes la même légende si elles désignent la même chose.</translation>
    </message>
    <message>
        <source>The prediction names {legend}, the truth {classes}; no class has the same name.</source>
        <translation>La prédiction désigne {legend}, la vérité de référence {classes} ; aucune classe n&#x27;a le même nom.</translation>
    </message>
    <message>
        <source>Give the truth in the classes of the prediction, for example with the same legend.</source>
        <translation>Donnez la vérité de référence dans les classes de la prédiction, par exemple avec la même légende.</translation>
    </message>
    <message>
        <source>visible map</source>
        <translation>carte visible</translation>
    </message>
    <message>
        <source>No cell has both a prediction and a true class on the ground to be scored.</source>
        <translation>Aucune cellule n&#x27;a à la fois une prédiction et une classe réelle sur le terrain à évaluer.</translation>
    </message>
    <message>
        <source>Check that prediction, truth and hold-out layer lie on each other, and that the visible map has cover where the truth shows bedrock.</source>
        <translation>Vérifiez que prédiction, vérité de référence et couche de zones réservées se superposent, et que la carte visible a de la couverture là où la vérité de référence montre du substratum.</translation>
    </message>
    <message>
        <source>all bands</source>
        <translation>toutes les bandes</translation>
    </message>
    <message>
        <source>Share of the log probability from {band}</source>
        <translation>Part de la log-probabilité due à {band}</translation>
    </message>
    <message>
        <source>The model has no network of gravity, whose prediction could be explained cell by cell.</source>
        <translation>Le modèle n&#x27;a pas de réseau gravimétrique dont la prédiction puisse être expliquée cellule par cellule.</translation>
    </message>
    <message>
        <source>See the importance of the bands in the training&#x27;s report, or give a model of GGMNet (MODEL).</source>
        <translation>Voyez l&#x27;importance des bandes dans le rapport d&#x27;entraînement, ou donnez un modèle de GGMNet (MODEL).</translation>
    </message>
    <message>
        <source>The model pools its network with another expert of gravity.</source>
        <translation>Le modèle combine son réseau avec un autre expert de la gravimétrie.</translation>
    </message>
    <message>
        <source>The model has no class &#x27;{name}&#x27;.</source>
        <translation>Le modèle n&#x27;a pas de classe « {name} ».</translation>
    </message>
    <message>
        <source>Give one of its classes (CLASS): {names}.</source>
        <translation>Donnez l&#x27;une de ses classes (CLASS) : {names}.</translation>
    </message>
    <message>
        <source>The rasters have no data at the point or in the area: nothing is predicted there.</source>
        <translation>Les rasters n&#x27;ont pas de données au point ou dans la zone : rien n&#x27;y est prédit.</translation>
    </message>
    <message>
        <source>Choose another place (POINT, AREA).</source>
        <translation>Choisissez un autre lieu (POINT, AREA).</translation>
    </message>
    <message>
        <source>{n} pictures of {outcrops} outcrops, in {styles} styles.</source>
        <translation>{n} images de {outcrops} affleurements, en {styles} styles.</translation>
    </message>
    <message>
        <source>Chevron</source>
        <translation>Chevron</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>None of {n} traces turns by {turn:g} degrees.</source>
        <translation>Aucune des {n} traces ne tourne de {turn:g} degrés.</translation>
    </message>
    <message>
        <source>Lower TURN, or digitise traces that go over a hinge.</source>
        <translation>Diminuez TURN, ou numérisez des traces qui passent une charnière.</translation>
    </message>
    <message>
        <source>{n} folds of {traces} traces; the layer of {classes} has a class.</source>
        <translation>{n} plis de {traces} traces ; la couche de {classes} d&#x27;entre eux a une classe.</translation>
    </message>
    <message>
        <source>Choose a layer of lines (INPUT).</source>
        <translation>Choisissez une couche de lignes (INPUT).</translation>
    </message>
    <message>
        <source>Digitise the traces of the folded surfaces as lines (INPUT).</source>
        <translation>Numérisez les traces des surfaces plissées comme lignes (INPUT).</translation>
    </message>
    <message>
        <source>No line of {name} has {least} vertices.</source>
        <translation>Aucune ligne de {name} n&#x27;a {least} sommets.</translation>
    </message>
    <message>
        <source>{n} lines of {name} have fewer than {least} vertices and are left out (rows {rows}).</source>
        <translation>{n} lignes de {name} ont moins de {least} sommets et sont laissées de côté (lignes {rows}).</translation>
    </message>
    <message>
        <source>Class 1A (hinge thinned)</source>
        <translation>Classe 1A (charnière amincie)</translation>
    </message>
    <message>
        <source>Class 1B (parallel)</source>
        <translation>Classe 1B (isopaque)</translation>
    </message>
    <message>
        <source>Class 1C</source>
        <translation>Classe 1C</translation>
    </message>
    <message>
        <source>Class 2 (similar)</source>
        <translation>Classe 2 (semblable)</translation>
    </message>
    <message>
        <source>Class 3 (hinge thickened)</source>
        <translation>Classe 3 (charnière épaissie)</translation>
    </message>
    <message>
        <source>No class: no layer below, too gentle, or too few vertices</source>
        <translation>Sans classe : pas de couche dessous, pli trop doux, ou trop peu de sommets</translation>
    </message>
    <message>
        <source>{n} stations, {spacing:.3g} km apart.</source>
        <translation>{n} stations, distantes de {spacing:.3g} km.</translation>
    </message>
    <message>
        <source>All {n} stations lie on one line, which makes no grid.</source>
        <translation>Les {n} stations se trouvent sur une seule ligne, ce qui ne fait pas de grille.</translation>
    </message>
    <message>
        <source>Choose a layer of stations that are spread over the area.</source>
        <translation>Choisissez une couche de stations réparties sur la zone.</translation>
    </message>
    <message>
        <source>The stations lie at one place.</source>
        <translation>Les stations sont toutes au même endroit.</translation>
    </message>
    <message>
        <source>Cells of {cell:g} would make a grid of {rows:,} x {cols:,} cells.</source>
        <translation>Des cellules de {cell:g} feraient une grille de {rows:,} x {cols:,} cellules.</translation>
    </message>
    <message>
        <source>Choose larger cells (CELL_SIZE, in units of the stations&#x27; CRS) or a smaller extent.</source>
        <translation>Choisissez des cellules plus grandes (CELL_SIZE, en unités du SCR des stations) ou une emprise plus petite.</translation>
    </message>
    <message>
        <source>{n} stations contradict their neighbours and count for less (rows {rows}); the layer of checked stations lists all.</source>
        <translation>{n} stations contredisent leurs voisines et comptent moins (lignes {rows}) ; la couche des stations contrôlées les liste toutes.</translation>
    </message>
    <message>
        <source>Hidden blocks of {side:.3g} km are predicted to {rms:.3g} (root mean square); {covered:.0%} of their stations lie within the 90 % band.</source>
        <translation>Des blocs cachés de {side:.3g} km sont prédits à {rms:.3g} près (moyenne quadratique) ; {covered:.0%} de leurs stations sont dans la bande de 90 %.</translation>
    </message>
    <message>
        <source>Agrees with its neighbours</source>
        <translation>S’accorde avec ses voisines</translation>
    </message>
    <message>
        <source>Contradicts its neighbours</source>
        <translation>Contredit ses voisines</translation>
    </message>
    <message>
        <source>{rows:,} x {columns:,} cells of {name}, values from {least:g} to {largest:g} {unit}.</source>
        <translation>{rows:,} x {columns:,} cellules de {name}, valeurs de {least:g} à {largest:g} {unit}.</translation>
    </message>
    <message>
        <source>(no unit)</source>
        <translation>(sans unité)</translation>
    </message>
    <message>
        <source>Another count of cells</source>
        <translation>Autre nombre de cellules</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Sans position</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Sans valeur</translation>
    </message>
    <message>
        <source>No height</source>
        <translation>Sans altitude</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>Sans erreur</translation>
    </message>
    <message>
        <source>A copy of another row</source>
        <translation>Copie d&#x27;une autre ligne</translation>
    </message>
    <message>
        <source>Longitude and latitude are taken as those of WGS 84 (EPSG:4326).</source>
        <translation>La longitude et la latitude sont prises comme celles de WGS 84 (EPSG:4326).</translation>
    </message>
    <message>
        <source>{n:,} rows read</source>
        <translation>{n:,} lignes lues</translation>
    </message>
    <message>
        <source>{n:,} of {all:,} rows of {name} are no stations; in row {row} {reason} ({text}).</source>
        <translation>{n:,} lignes sur {all:,} de {name} ne sont pas des stations ; à la ligne {row}, {reason} ({text}).</translation>
    </message>
    <message>
        <source>Name the columns (X_FIELD, Y_FIELD, GRAVITY_FIELD, ANOMALY_FIELD, HEIGHT_FIELD), their units (UNIT, HEIGHT_UNIT) and the CRS (CRS), or correct the rows.</source>
        <translation>Nommez les colonnes (X_FIELD, Y_FIELD, GRAVITY_FIELD, ANOMALY_FIELD, HEIGHT_FIELD), leurs unités (UNIT, HEIGHT_UNIT) et le SCR (CRS), ou corrigez les lignes.</translation>
    </message>
    <message>
        <source>{n:,} stations have no height.</source>
        <translation>{n:,} stations n&#x27;ont pas d&#x27;altitude.</translation>
    </message>
    <message>
        <source>{n:,} stations</source>
        <translation>{n:,} stations</translation>
    </message>
    <message>
        <source>{n:,} surveys or lines</source>
        <translation>{n:,} levés ou lignes</translation>
    </message>
    <message>
        <source>{n:,} places were read more than once; the readings differ by up to {spread:.3g} (rows {low} and {high}), and {ties:,} of them tie surveys or lines together.</source>
        <translation>{n:,} endroits ont été mesurés plus d&#x27;une fois ; les lectures diffèrent jusqu&#x27;à {spread:.3g} (lignes {low} et {high}), et {ties:,} d&#x27;entre eux relient des levés ou des lignes.</translation>
    </message>
    <message>
        <source>first row {row}</source>
        <translation>première ligne {row}</translation>
    </message>
    <message>
        <source>The layer of rejected rows lists all.</source>
        <translation>La couche des lignes rejetées les liste toutes.</translation>
    </message>
    <message>
        <source>Ask for the rejected rows (REJECTED) to see all.</source>
        <translation>Demandez les lignes rejetées (REJECTED) pour les voir toutes.</translation>
    </message>
    <message>
        <source>Rows left out: {listed}. {remedy}</source>
        <translation>Lignes laissées de côté : {listed}. {remedy}</translation>
    </message>
    <message>
        <source>Writing the stations</source>
        <translation>Écriture des stations</translation>
    </message>
    <message>
        <source>the same as row {row}</source>
        <translation>la même que la ligne {row}</translation>
    </message>
    <message>
        <source>Read once</source>
        <translation>Mesuré une fois</translation>
    </message>
    <message>
        <source>Read more than once</source>
        <translation>Mesuré plus d&#x27;une fois</translation>
    </message>
    <message>
        <source>The model uses visible outcrop, and no geological map was given.</source>
        <translation>Le modèle utilise les affleurements visibles, mais aucune carte géologique n&#x27;a été fournie.</translation>
    </message>
    <message>
        <source>Choose a geology layer (GEOLOGY), or a model that uses gravity alone.</source>
        <translation>Choisissez une couche de géologie (GEOLOGY), ou un modèle qui utilise la gravimétrie seule.</translation>
    </message>
    <message>
        <source>Without effect: {names}. The model has windows of one scale.</source>
        <translation>Sans effet : {names}. Le modèle a des fenêtres d&#x27;une seule échelle.</translation>
    </message>
    <message>
        <source>Without effect: {names}. The model reads the raster as a whole, without windows.</source>
        <translation>Sans effet : {names}. Le modèle lit le raster en entier, sans fenêtres.</translation>
    </message>
    <message>
        <source>Stations stand on ground below the level of the sea: {n:,} cells of the topography that are connected with them count as land, not as water.</source>
        <translation>Des stations se trouvent sur un sol au-dessous du niveau de la mer : {n:,} cellules de la topographie qui leur sont reliées comptent comme de la terre, non comme de l&#x27;eau.</translation>
    </message>
    <message>
        <source>{n} stations at sea take the water&#x27;s depth from the topography.</source>
        <translation>{n} stations en mer prennent la profondeur d&#x27;eau de la topographie.</translation>
    </message>
    <message>
        <source>The topography does not reach {radius:.4g} km around {n} of {all} stations (down to {least:.0%} of the ground); what is missing counts as flat.</source>
        <translation>La topographie n&#x27;atteint pas {radius:.4g} km autour de {n} des {all} stations (au minimum {least:.0%} du sol) ; ce qui manque compte comme plat.</translation>
    </message>
    <message>
        <source>{n} stations: free-air anomaly {low:.1f} to {high:.1f} mGal, Bouguer anomaly {least:.1f} to {most:.1f} mGal.</source>
        <translation>{n} stations : anomalie à l&#x27;air libre de {low:.1f} à {high:.1f} mGal, anomalie de Bouguer de {least:.1f} à {most:.1f} mGal.</translation>
    </message>
    <message>
        <source>Terrain corrections: median {middle:.2f} mGal, largest {most:.2f} mGal.</source>
        <translation>Corrections de terrain : médiane {middle:.2f} mGal, maximum {most:.2f} mGal.</translation>
    </message>
    <message>
        <source>The depth is {depth}; three branches need at least 3 layers.</source>
        <translation>La profondeur est de {depth} ; trois branches exigent au moins 3 couches.</translation>
    </message>
    <message>
        <source>Choose a depth (DEPTH) of 3 to 24 layers.</source>
        <translation>Choisissez une profondeur (DEPTH) de 3 à 24 couches.</translation>
    </message>
    <message>
        <source>The default network has at least {least} layers, and gives no budget for {depth}.</source>
        <translation>Le réseau par défaut a au moins {least} couches, et ne donne pas de budget pour {depth}.</translation>
    </message>
    <message>
        <source>Give a budget (BUDGET), or choose a greater depth.</source>
        <translation>Donnez un budget (BUDGET), ou choisissez une profondeur plus grande.</translation>
    </message>
    <message>
        <source>A network of {depth} layers has {least:.3g} to {most:.3g} {unit}, and a budget of {budget:g} was given.</source>
        <translation>Un réseau de {depth} couches a de {least:.3g} à {most:.3g} {unit}, or un budget de {budget:g} a été donné.</translation>
    </message>
    <message>
        <source>Choose a budget (BUDGET) between them, or another depth.</source>
        <translation>Choisissez un budget (BUDGET) compris entre ces valeurs, ou une autre profondeur.</translation>
    </message>
    <message>
        <source>search</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>The search is resumed after step {step} of {steps}.</source>
        <translation>La recherche reprend après l&#x27;étape {step} sur {steps}.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Default of {depth} layers</source>
        <translation>Réseau par défaut à {depth} couches</translation>
    </message>
    <message>
        <source>{size:,.0f} parameters</source>
        <translation>{size:,.0f} paramètres</translation>
    </message>
    <message>
        <source>{size:,.0f} multiply-adds</source>
        <translation>{size:,.0f} multiplications-additions</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>préchauffage</translation>
    </message>
    <message>
        <source>{share:.0%} of the steps</source>
        <translation>{share:.0%} des étapes</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandes</translation>
    </message>
    <message>
        <source>Choosing sites for drilling</source>
        <translation>Choix des sites de forage</translation>
    </message>
    <message>
        <source>{n} sites; together they are expected to settle {share:.0%} of the uncertainty.</source>
        <translation>{n} sites ; ensemble, ils devraient lever {share:.0%} de l&#x27;incertitude.</translation>
    </message>
    <message>
        <source>The area of interest {file} holds no cell of the prediction.</source>
        <translation>La zone d&#x27;intérêt {file} ne contient aucune cellule de la prédiction.</translation>
    </message>
    <message>
        <source>Check its coordinate reference system, or choose another area (AREA).</source>
        <translation>Vérifiez son système de coordonnées, ou choisissez une autre zone (AREA).</translation>
    </message>
    <message>
        <source>The prediction {file} is certain of the class everywhere in the area of interest.</source>
        <translation>La prédiction {file} est certaine de la classe partout dans la zone d&#x27;intérêt.</translation>
    </message>
    <message>
        <source>Choose an area with ground under cover (AREA), or another prediction (PROBABILITIES).</source>
        <translation>Choisissez une zone avec du terrain sous couverture (AREA), ou une autre prédiction (PROBABILITIES).</translation>
    </message>
    <message>
        <source>No cell of the prediction {file} is left in which a site may lie.</source>
        <translation>Il ne reste aucune cellule de la prédiction {file} où un site puisse se trouver.</translation>
    </message>
    <message>
        <source>Check the accessible and the excluded polygons (ACCESS, EXCLUDED).</source>
        <translation>Vérifiez les polygones accessibles et exclus (ACCESS, EXCLUDED).</translation>
    </message>
    <message>
        <source>In no cell in which a site may lie does {file} show cover to drill through.</source>
        <translation>{file} ne montre de couverture à traverser dans aucune cellule où un site puisse se trouver.</translation>
    </message>
    <message>
        <source>Choose a thickness of the same area (THICKNESS), or leave it out.</source>
        <translation>Choisissez une épaisseur de la même zone (THICKNESS), ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>Drillholes {name}: {n} in all, {n_off} off the raster, {n_ended} ended in cover; what {n_cells} cells tell counts as known.</source>
        <translation>Forages {name} : {n} en tout, {n_off} hors du raster, {n_ended} terminés dans la couverture ; ce que disent {n_cells} cellules compte comme connu.</translation>
    </message>
    <message>
        <source>Reach of a hole: {reach:.3g} km, as given.</source>
        <translation>Portée d&#x27;un forage : {reach:.3g} km, comme indiqué.</translation>
    </message>
    <message>
        <source>Reach of a hole: {reach:.3g} km, at which the correlation of the prediction falls to 1/e.</source>
        <translation>Portée d&#x27;un forage : {reach:.3g} km, où la corrélation de la prédiction tombe à 1/e.</translation>
    </message>
    <message>
        <source>{count} sites were asked for; at {spacing:g} m from each other {n} have room.</source>
        <translation>{count} sites ont été demandés ; à {spacing:g} m les uns des autres, il y a place pour {n}.</translation>
    </message>
    <message>
        <source>Ask for {n} sites (COUNT), or give a smaller spacing (SPACING).</source>
        <translation>Demandez {n} sites (COUNT), ou donnez une distance plus petite (SPACING).</translation>
    </message>
    <message>
        <source>No site in the ground that is open to drilling tells anything of the area of interest.</source>
        <translation>Aucun site du terrain ouvert au forage ne dit quoi que ce soit de la zone d&#x27;intérêt.</translation>
    </message>
    <message>
        <source>Open more ground (ACCESS, EXCLUDED), a smaller spacing (SPACING), or a longer reach (REACH).</source>
        <translation>Ouvrez plus de terrain (ACCESS, EXCLUDED), ou donnez une distance plus petite (SPACING) ou une portée plus longue (REACH).</translation>
    </message>
    <message>
        <source>{count} sites were asked for; further ones than these {n} would tell nothing.</source>
        <translation>{count} sites ont été demandés ; au-delà de ces {n}, d&#x27;autres ne diraient rien.</translation>
    </message>
    <message>
        <source>Is expected to settle {gain:.2g} % of the uncertainty of the area: {likely} ({p:.0f} %) or {runner_up} ({q:.0f} %).</source>
        <translation>Devrait lever {gain:.2g} % de l&#x27;incertitude de la zone : {likely} ({p:.0f} %) ou {runner_up} ({q:.0f} %).</translation>
    </message>
    <message>
        <source>The nearest drillhole or better site is {distance:.3g} km away.</source>
        <translation>Le forage ou le meilleur site le plus proche est à {distance:.3g} km.</translation>
    </message>
    <message>
        <source>Bedrock is expected at {depth:.0f} m.</source>
        <translation>Le substratum est attendu à {depth:.0f} m.</translation>
    </message>
    <message>
        <source>On a suspect line</source>
        <translation>Sur une ligne suspecte</translation>
    </message>
    <message>
        <source>Contradicts its neighbours, on a suspect line</source>
        <translation>Contredit ses voisines, sur une ligne suspecte</translation>
    </message>
    <message>
        <source>Seed {seed}: {rows} x {cols} cells, {covered:.0%} under cover.</source>
        <translation>Graine {seed} : {rows} x {cols} cellules, {covered:.0%} sous couverture.</translation>
    </message>
    <message>
        <source>The magnetic anomaly is that of the survey&#x27;s bedrock.</source>
        <translation>L&#x27;anomalie magnétique est celle du substratum du levé.</translation>
    </message>
    <message>
        <source>The magnetic anomaly is that of other rocks: it says nothing of the survey&#x27;s bedrock.</source>
        <translation>L&#x27;anomalie magnétique est celle d&#x27;autres roches : elle ne dit rien du substratum du levé.</translation>
    </message>
    <message>
        <source>{n} traces of faults, those of the survey&#x27;s bedrock.</source>
        <translation>{n} tracés de failles, celles du socle du levé.</translation>
    </message>
    <message>
        <source>{n} traces of faults of other ground: they say nothing of the survey&#x27;s bedrock.</source>
        <translation>{n} tracés de failles d&#x27;un autre terrain : ils ne disent rien du socle du levé.</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>reverse</source>
        <translation>inverse</translation>
    </message>
    <message>
        <source>strike-slip</source>
        <translation>décrochement</translation>
    </message>
    <message>
        <source>Thickness of the cover</source>
        <translation>Épaisseur de la couverture</translation>
    </message>
    <message>
        <source>{n} drillholes, of which {n_reached} reached bedrock.</source>
        <translation>{n} forages, dont {n_reached} ont atteint le substratum.</translation>
    </message>
    <message>
        <source>{count} processes were started for a model that uses outcrop, which is trained in one.</source>
        <translation>{count} processus ont été lancés pour un modèle qui utilise les affleurements, lequel s&#x27;entraîne dans un seul.</translation>
    </message>
    <message>
        <source>Choose the evidence &#x27;gravity&#x27; (EVIDENCE), which processes share, or start one process.</source>
        <translation>Choisissez les données « gravity » (EVIDENCE), que les processus se partagent, ou lancez un seul processus.</translation>
    </message>
    <message>
        <source>Faults and contacts are read by rasters in context, which this training does not have.</source>
        <translation>Les failles et contacts sont lus par les rasters en contexte, que cet entraînement n&#x27;a pas.</translation>
    </message>
    <message>
        <source>Choose the evidence &#x27;both&#x27; (EVIDENCE) with the architecture &#x27;auto&#x27; (ARCHITECTURE), or leave the lines out (LINES).</source>
        <translation>Choisissez les données « both » (EVIDENCE) avec l&#x27;architecture « auto » (ARCHITECTURE), ou retirez les lignes (LINES).</translation>
    </message>
    <message>
        <source>A model that uses outcrop is trained in one process.</source>
        <translation>Un modèle qui utilise les affleurements s&#x27;entraîne dans un seul processus.</translation>
    </message>
    <message>
        <source>No raster is given: the model learns from outcrop alone.</source>
        <translation>Aucun raster n&#x27;est donné : le modèle apprend des affleurements seuls.</translation>
    </message>
    <message>
        <source>The map shows no cover: the model is trained under simulated cover alone, and there is nothing concealed to predict here. Check the legend (class 255 is cover).</source>
        <translation>La carte ne montre aucune couverture : le modèle n&#x27;est entraîné que sous couverture simulée, et il n&#x27;y a rien de caché à prédire ici. Vérifiez la légende (la classe 255 est la couverture).</translation>
    </message>
    <message>
        <source>Scoring the model and the baselines</source>
        <translation>Évaluation du modèle et des méthodes de référence</translation>
    </message>
    <message>
        <source>of the last step; scores and temperature are the best weights&#x27;</source>
        <translation>ceux de la dernière étape ; les scores et la température sont ceux des meilleurs poids</translation>
    </message>
    <message>
        <source>It tells the classes of pictures like those it learned from. Pictures of another kind, and what is none of its classes, get a class too.</source>
        <translation>Il distingue les classes d&#x27;images semblables à celles dont il a appris. Les images d&#x27;un autre genre, et ce qui n&#x27;est d&#x27;aucune de ses classes, reçoivent aussi une classe.</translation>
    </message>
    <message>
        <source>{train} pictures train, {validation} calibrate and {test} test ({groups} outcrops).</source>
        <translation>{train} images entraînent, {validation} calibrent et {test} testent ({groups} affleurements).</translation>
    </message>
    <message>
        <source>There are too few outcrops for a validation set: the probabilities are not calibrated.</source>
        <translation>Il y a trop peu d&#x27;affleurements pour un ensemble de validation : les probabilités ne sont pas calibrées.</translation>
    </message>
    <message>
        <source>No field of outcrops was given (GROUP): where pictures show one outcrop twice, the accuracy is overestimated.</source>
        <translation>Aucun champ d&#x27;affleurements n&#x27;a été donné (GROUP) : là où des images montrent deux fois un affleurement, l&#x27;exactitude est surestimée.</translation>
    </message>
    <message>
        <source>Not compared: {names}; they are not installed, or do not suit these pictures.</source>
        <translation>Non comparées : {names} ; elles ne sont pas installées, ou ne conviennent pas à ces images.</translation>
    </message>
    <message>
        <source>Writing the model and the report</source>
        <translation>Écriture du modèle et du rapport</translation>
    </message>
    <message>
        <source>{n} pictures could not be read and were left out: {names}.</source>
        <translation>{n} images n&#x27;ont pas pu être lues et ont été laissées de côté : {names}.</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>pictures of each class</source>
        <translation>images de chaque classe</translation>
    </message>
    <message>
        <source>training, validation, test</source>
        <translation>entraînement, validation, test</translation>
    </message>
    <message>
        <source>outcrops</source>
        <translation>affleurements</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>methods not compared</source>
        <translation>méthodes non comparées</translation>
    </message>
    <message>
        <source>side of a picture (px)</source>
        <translation>côté d&#x27;une image (px)</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blocs</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoire</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polygones</translation>
    </message>
    <message>
        <source>{count} windows for prediction.</source>
        <translation>{count} fenêtres pour la prédiction.</translation>
    </message>
    <message>
        <source>{count} windows: {parts}. {method}</source>
        <translation>{count} fenêtres : {parts}. {method}</translation>
    </message>
    <message>
        <source>{fold} of {folds}</source>
        <translation>{fold} sur {folds}</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>made from the field&#x27;s values</source>
        <translation>créée à partir des valeurs du champ</translation>
    </message>
    <message>
        <source>hidden ground</source>
        <translation>terrain masqué</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SCR</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>part de validation</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloc</translation>
    </message>
    <message>
        <source>chosen from the raster</source>
        <translation>choisi selon le raster</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>pli</translation>
    </message>
    <message>
        <source>none, by share</source>
        <translation>aucun, selon la part</translation>
    </message>
</context>
</TS>
