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
        <source>Build of torch</source>
        <translation>Variante de torch</translation>
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
        <source>The engine is installed ({build}).</source>
        <translation>Le moteur est installé ({build}).</translation>
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
        <source>There is already a model named {name}.</source>
        <translation>Il existe déjà un modèle nommé {name}.</translation>
    </message>
    <message>
        <source>Rename the file first.</source>
        <translation>Renommez d&#x27;abord le fichier.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
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
        <source>Classes: {names}</source>
        <translation>Classes : {names}</translation>
    </message>
    <message>
        <source>Bands: {names}</source>
        <translation>Bandes : {names}</translation>
    </message>
    <message>
        <source>Trained on: {names}</source>
        <translation>Entraîné sur : {names}</translation>
    </message>
    <message>
        <source>Cell size: {width:.0f} x {height:.0f} m</source>
        <translation>Taille de cellule : {width:.0f} x {height:.0f} m</translation>
    </message>
    <message>
        <source>Extent: {extent} ({crs})</source>
        <translation>Emprise : {extent} ({crs})</translation>
    </message>
    <message>
        <source>In parentheses: {level:.0f} % confidence intervals from {blocks} blocks</source>
        <translation>Entre parenthèses : intervalles de confiance à {level:.0f} % sur {blocks} blocs</translation>
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
        <source>Predict with this model</source>
        <translation>Prédire avec ce modèle</translation>
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
        <source>Choose the gravity grid first.</source>
        <translation>Choisissez d&#x27;abord la grille gravimétrique.</translation>
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
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
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
        <source>Quick look at the residual</source>
        <translation>Aperçu de la résiduelle</translation>
    </message>
    <message>
        <source>Try it on a sample survey</source>
        <translation>Essayer sur un levé d&#x27;exemple</translation>
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
        <source>Gravity raster</source>
        <translation>Raster gravimétrique</translation>
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
        <source>Load a grid of the Bouguer anomaly, or of its residual: by the button on the right, or drag it into QGIS.</source>
        <translation>Chargez une grille de l&#x27;anomalie de Bouguer, ou de sa résiduelle : avec le bouton de droite, ou en la faisant glisser dans QGIS.</translation>
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
        <source>Class and its values in the map</source>
        <translation>Classe et ses valeurs dans la carte</translation>
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
        <source>What is younger counts as cover, and the bedrock below it is mapped.</source>
        <translation>Ce qui est plus récent compte comme couverture, et le substratum situé dessous est cartographié.</translation>
    </message>
    <message>
        <source>Show cover and outcrop on the map</source>
        <translation>Montrer la couverture et les affleurements sur la carte</translation>
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
        <source>{n} classes. Nothing is cover: move the young units to Cover, or nothing is left to map.</source>
        <translation>{n} classes. Rien ne compte comme couverture : déplacez les unités récentes vers Couverture, sinon il ne reste rien à cartographier.</translation>
    </message>
    <message>
        <source>{n} classes crop out on {bedrock:.0%} of the map; {cover:.0%} is cover.</source>
        <translation>{n} classes affleurent sur {bedrock:.0%} de la carte ; la couverture en occupe {cover:.0%}.</translation>
    </message>
    <message>
        <source>Cover and outcrop</source>
        <translation>Couverture et affleurements</translation>
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
        <translation>Rapide : quelques minutes sur tout ordinateur</translation>
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
        <source>Name</source>
        <translation>Nom</translation>
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
        <source>Correct in {n} of 100 held-out cells.</source>
        <translation>Juste dans {n} cellules réservées sur 100.</translation>
    </message>
    <message>
        <source>Correct in {n} of 100 held-out cells; nearest outcrop: {other}.</source>
        <translation>Juste dans {n} cellules réservées sur 100 ; affleurement le plus proche : {other}.</translation>
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
        <source>Make the map</source>
        <translation>Créer la carte</translation>
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
        <source>The area cannot be saved: {reason}.</source>
        <translation>Impossible d&#x27;enregistrer la zone : {reason}.</translation>
    </message>
    <message>
        <source>Make room on the disk, or map the whole grid.</source>
        <translation>Libérez de l&#x27;espace sur le disque, ou cartographiez toute la grille.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>{n} layers are on the map. Point at it to read class and confidence (View &gt; Show Map Tips). Grey cells are outside the area of applicability.</source>
        <translation>{n} couches sont sur la carte. Survolez-la pour lire la classe et la confiance (Vue &gt; Afficher les infobulles). Les cellules grises sont hors du domaine d&#x27;applicabilité.</translation>
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
        <source>Training: step {n} of {total}</source>
        <translation>Entraînement : étape {n} sur {total}</translation>
    </message>
    <message>
        <source>Training on gravity: part {n} of {total}</source>
        <translation>Entraînement sur la gravimétrie : partie {n} sur {total}</translation>
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
        <source>Putting the map on the grid</source>
        <translation>Report de la carte sur la grille</translation>
    </message>
    <message>
        <source>Predicting from the outcrop</source>
        <translation>Prédiction à partir des affleurements</translation>
    </message>
    <message>
        <source>Testing whether gravity helps</source>
        <translation>Test de l&#x27;apport de la gravimétrie</translation>
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
        <source>Flags predictions outside the area of applicability: cells farther from outcrop than the limit (1), with gravity that is rare in the training data (2), or both (3).</source>
        <translation>Signale les prédictions hors du domaine d&#x27;applicabilité : cellules plus éloignées de l&#x27;affleurement que la limite (1), à gravimétrie rare dans les données d&#x27;entraînement (2), ou les deux (3).</translation>
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
        <source>model uses all the evidence the model was trained on. gravity or outcrop uses only one of the two in a model trained on both, to compare them.</source>
        <translation>model : toutes celles sur lesquelles le modèle a été entraîné. gravity ou outcrop : une seule des deux dans un modèle entraîné sur les deux, pour les comparer.</translation>
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
        <source>first predicts at the model&#x27;s main scale. all averages over the scales it was trained at. A layer of windows selects those it shares with the model.</source>
        <translation>first : prédit à l&#x27;échelle principale du modèle. all : moyenne sur les échelles auxquelles il a été entraîné. Une couche de fenêtres sélectionne celles qu&#x27;elle a en commun avec le modèle.</translation>
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
        <source>Continuation height (m)</source>
        <translation>Hauteur de prolongement (m)</translation>
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
        <source>Extent</source>
        <translation>Emprise</translation>
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
        <source>biharmonic extrapolates the field smoothly. repeat repeats the values at the edge.</source>
        <translation>biharmonic : extrapole le champ de façon lisse. repeat : répète les valeurs du bord.</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Cellules vides</translation>
    </message>
    <message>
        <source>fill interpolates them for the filter. refuse stops if there are any.</source>
        <translation>fill : les interpole pour le filtre. refuse : s&#x27;arrête s&#x27;il y en a.</translation>
    </message>
    <message>
        <source>Topography</source>
        <translation>Topographie</translation>
    </message>
    <message>
        <source>If given, the input is taken as a free-air anomaly, and the Bouguer anomaly is computed first: 2670 kg/m³ on land, water of 1030 kg/m³ where heights are below 0. Heights are in the unit that the file or its CRS declares, otherwise in metres.</source>
        <translation>Si elle est fournie, l&#x27;entrée est considérée comme une anomalie à l&#x27;air libre, et l&#x27;anomalie de Bouguer est d&#x27;abord calculée : 2670 kg/m³ à terre, eau à 1030 kg/m³ là où l&#x27;altitude est inférieure à 0. Les altitudes sont dans l&#x27;unité que déclare le fichier ou son SCR, sinon en mètres.</translation>
    </message>
    <message>
        <source>Band of the topography</source>
        <translation>Bande de la topographie</translation>
    </message>
    <message>
        <source>Bouguer correction</source>
        <translation>Correction de Bouguer</translation>
    </message>
    <message>
        <source>bullard-b is a spherical cap of 166.7 km. simple is an infinite slab.</source>
        <translation>bullard-b : une calotte sphérique de 166,7 km. simple : un plateau infini.</translation>
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
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
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
        <source>seed {seed}</source>
        <translation>graine {seed}</translation>
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
        <source>parameters: trained weights. multiply-adds: operations on a window of 1024 x 1024 pixels, most of which are in the fixed parts of the network.</source>
        <translation>parameters : poids entraînés. multiply-adds : opérations sur une fenêtre de 1024 x 1024 pixels, dont la plupart se trouvent dans les parties fixes du réseau.</translation>
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
        <translation>Entraîne là où la carte montre le substratum, et réserve quelques blocs d&#x27;affleurement pour tester le modèle. Les sources d&#x27;information peuvent être la gravimétrie, les affleurements autour de la couverture, ou les deux. Le préréglage quick prend quelques minutes sur un CPU et le préréglage standard des heures ; le préréglage paper suit la publication et exige un GPU. Le fichier de modèle contient les bandes, les classes avec leurs couleurs et les scores, et le rapport compare les scores à ceux de méthodes de référence simples.</translation>
    </message>
    <message>
        <source>What the bedrock is predicted from: gravity (GGMNet, as in the paper), the outcrop around the cover, or both. With both, the probabilities of the experts are multiplied, each raised to a pooling weight that is fitted on held-out outcrop.</source>
        <translation>Ce à partir de quoi le substratum est prédit : la gravimétrie (GGMNet, comme dans l&#x27;article), les affleurements autour de la couverture, ou les deux. Avec les deux, les probabilités des experts sont multipliées, chacune élevée à un poids de combinaison ajusté sur des affleurements réservés.</translation>
    </message>
    <message>
        <source>quick takes minutes on a CPU, standard hours. paper has the settings of the publication and needs a GPU.</source>
        <translation>quick prend quelques minutes sur un CPU, standard des heures. paper a les réglages de la publication et exige un GPU.</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Fichier de modèle</translation>
    </message>
    <message>
        <source>The trained model with its card.</source>
        <translation>Le modèle entraîné avec sa fiche.</translation>
    </message>
    <message>
        <source>Scores, curves and maps of the training, to read in a browser.</source>
        <translation>Scores, courbes et cartes de l&#x27;entraînement, à lire dans un navigateur.</translation>
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
        <source>auto uses GGMNet for gravity; for outcrop, networks trained on this map and one pretrained on many other maps; for both, these and boosted trees on gravity (and GGMNet, unless the preset is quick). nearest-outcrop, inverse-distance and boosted-trees are simple methods that perform best in some areas. The others use gravity: ggmnet is the network of the paper, u-shape its baseline, ablation-b to ablation-d add its parts one by one; fasterseg, fc-hardnet-70 and hrnet-v1-w32 are by other authors.</source>
        <translation>auto utilise GGMNet pour la gravimétrie ; pour les affleurements, des réseaux entraînés sur cette carte et un autre préentraîné sur de nombreuses autres cartes ; pour les deux, ceux-ci et des arbres boostés sur la gravimétrie (et GGMNet, sauf si le préréglage est quick). nearest-outcrop, inverse-distance et boosted-trees sont des méthodes simples, les meilleures dans certaines zones. Les autres utilisent la gravimétrie : ggmnet est le réseau de l&#x27;article, u-shape sa référence, ablation-b à ablation-d ajoutent ses éléments un par un ; fasterseg, fc-hardnet-70 et hrnet-v1-w32 sont dus à d&#x27;autres auteurs.</translation>
    </message>
    <message>
        <source>Model to fine-tune</source>
        <translation>Modèle à affiner</translation>
    </message>
    <message>
        <source>Starts from a trained model instead of random weights. Network and bands are those of the model, and classes of the same name are kept.</source>
        <translation>Part d&#x27;un modèle entraîné au lieu de poids aléatoires. Le réseau et les bandes sont ceux du modèle, et les classes de même nom sont conservées.</translation>
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
        <source>Compares what gravity adds with what null fields add: the same gravity mirrored, rotated or shifted, which carries no information about the local rocks. The result is part of the verdict that opens the report. trees: boosted trees on outcrop and gravity, half a minute. none: no test.</source>
        <translation>Compare ce qu&#x27;apporte la gravimétrie à ce qu&#x27;apportent des champs témoins : la même gravimétrie, mise en miroir, tournée ou décalée, qui ne porte aucune information sur les roches locales. Le résultat fait partie du verdict en tête du rapport. trees : arbres boostés sur les affleurements et la gravimétrie, une demi-minute. none : pas de test.</translation>
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
        <source>Training report</source>
        <translation>Rapport d&#x27;entraînement</translation>
    </message>
    <message>
        <source>Evaluation report</source>
        <translation>Rapport d&#x27;évaluation</translation>
    </message>
    <message>
        <source>{label}: {name} is a vector layer, but a raster is needed. Choose a raster, or grid the points by interpolation.</source>
        <translation>{label} : {name} est une couche vecteur, mais il faut un raster. Choisissez un raster, ou interpolez les points sur une grille.</translation>
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
        <source>{label}: {name} is empty. Choose a layer with polygons, or clear its filter or selection.</source>
        <translation>{label} : {name} est vide. Choisissez une couche avec des polygones, ou effacez son filtre ou sa sélection.</translation>
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
        <source>{file} is a Geosoft grid, which QGIS cannot open. Convert it to GXF, ERS or GeoTIFF (Save as in Oasis montaj or the Geosoft viewer) and choose that file.</source>
        <translation>{file} est une grille Geosoft, que QGIS ne peut pas ouvrir. Convertissez-la en GXF, ERS ou GeoTIFF (« Save as » dans Oasis montaj ou dans le visualiseur Geosoft) et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>{file} is a database of points along lines (ASEG-GDF2 or Geosoft), not a grid. Grid the points first and choose the grid.</source>
        <translation>{file} est une base de données de points le long de profils (ASEG-GDF2 ou Geosoft), et non une grille. Interpolez d&#x27;abord les points sur une grille et choisissez celle-ci.</translation>
    </message>
    <message>
        <source>{file} contains points in columns, not a grid. Load them (Layer &gt; Add Layer &gt; Add Delimited Text Layer), grid them by interpolation and choose the grid.</source>
        <translation>{file} contient des points en colonnes, et non une grille. Chargez-les (Couche &gt; Ajouter une couche &gt; Ajouter une couche de texte délimité), interpolez-les sur une grille et choisissez celle-ci.</translation>
    </message>
    <message>
        <source>{file} is damaged, truncated or not a GeoTIFF. Download or write it again.</source>
        <translation>{file} est endommagé, tronqué ou n&#x27;est pas un GeoTIFF. Téléchargez-le ou écrivez-le à nouveau.</translation>
    </message>
    <message>
        <source>QGIS cannot open {file} as a raster. Convert it to a GeoTIFF.</source>
        <translation>QGIS ne peut pas ouvrir {file} comme raster. Convertissez-le en GeoTIFF.</translation>
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
        <source>Confidence: {value}</source>
        <translation>Confiance : {value}</translation>
    </message>
    <message>
        <source>Runner-up: {value}</source>
        <translation>Deuxième classe : {value}</translation>
    </message>
    <message>
        <source>Area: {value} km²</source>
        <translation>Superficie : {value} km²</translation>
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
        <source>All categories of the layer&#x27;s symbols are switched on, so the Cenozoic units are taken as cover. Switch categories off to use these, and only these, as cover.</source>
        <translation>Toutes les catégories des symboles de la couche sont activées : les unités du Cénozoïque sont donc prises comme couverture. Désactivez des catégories pour prendre celles-ci, et elles seules, comme couverture.</translation>
    </message>
    <message>
        <source>The legend is taken from the layer&#x27;s symbols.</source>
        <translation>La légende est tirée des symboles de la couche.</translation>
    </message>
    <message>
        <source>The band that holds the values. Choose one where the raster has several.</source>
        <translation>La bande qui contient les valeurs. Choisissez-en une si le raster en a plusieurs.</translation>
    </message>
    <message>
        <source>Gravity raster (Bouguer or residual anomaly, mGal)</source>
        <translation>Raster gravimétrique (anomalie de Bouguer ou résiduelle, mGal)</translation>
    </message>
    <message>
        <source>A raster of the Bouguer or residual Bouguer anomaly, with a coordinate reference system.</source>
        <translation>Un raster de l&#x27;anomalie de Bouguer ou de l&#x27;anomalie de Bouguer résiduelle, avec un système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>Further rasters</source>
        <translation>Autres rasters</translation>
    </message>
    <message>
        <source>Magnetics, elevation or other rasters of the same area, with all their bands. A prediction matches them by name with the bands the model was trained on.</source>
        <translation>Magnétisme, altitude ou autres rasters de la même zone, avec toutes leurs bandes. Une prédiction les associe par nom aux bandes sur lesquelles le modèle a été entraîné.</translation>
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
        <source>A table that assigns each value of the class field to a class, to cover or to outside. Left empty, a prediction uses the legend of its model, where the model has one. Otherwise the layer&#x27;s categorised or rule-based symbols on the field are the legend: categories that are switched off are cover, or the Cenozoic units if all are on. Without such symbols, ages become the periods of the time scale with the Cenozoic as cover, and in any other field each value is a class.</source>
        <translation>Un tableau qui attribue chaque valeur du champ de classe à une classe, à la couverture ou à « hors carte ». Si vide, une prédiction utilise la légende de son modèle, s&#x27;il en a une. Sinon, les symboles de la couche sur ce champ, catégorisés ou basés sur des règles, servent de légende : les catégories désactivées sont la couverture, ou les unités du Cénozoïque si toutes sont activées. Sans ces symboles, les âges deviennent les périodes de l&#x27;échelle des temps avec le Cénozoïque comme couverture, et dans tout autre champ chaque valeur est une classe.</translation>
    </message>
    <message>
        <source>Anomaly in the gravity raster</source>
        <translation>Anomalie dans le raster gravimétrique</translation>
    </message>
    <message>
        <source>auto takes a raster written by Residual Bouguer anomaly as the residual, and any other as the Bouguer anomaly, from which the residual is computed first.</source>
        <translation>auto : prend un raster écrit par « Anomalie de Bouguer résiduelle » comme anomalie résiduelle, et tout autre comme anomalie de Bouguer, à partir de laquelle la résiduelle est d&#x27;abord calculée.</translation>
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
        <source>auto takes the unit the file declares, or mGal where it declares none.</source>
        <translation>auto : prend l&#x27;unité que déclare le fichier, ou mGal s&#x27;il n&#x27;en déclare aucune.</translation>
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
        <source>blocks holds out whole spatial blocks. random is the paper&#x27;s method and overestimates skill, because neighbouring windows overlap. polygons holds out the test areas below.</source>
        <translation>blocks : réserve des blocs spatiaux entiers. random : la méthode de l&#x27;article, qui surestime la capacité de prédiction, car les fenêtres voisines se recouvrent. polygons : réserve les zones de test ci-dessous.</translation>
    </message>
    <message>
        <source>Test areas (for the split &#x27;polygons&#x27;)</source>
        <translation>Zones de test (pour le partage « polygons »)</translation>
    </message>
    <message>
        <source>Polygons whose outcrop tests the model and is never trained on.</source>
        <translation>Polygones dont les affleurements testent le modèle et ne servent jamais à l&#x27;entraînement.</translation>
    </message>
    <message>
        <source>Share held out for testing (0 to 1)</source>
        <translation>Part réservée au test (0 à 1)</translation>
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
        <source>For a Bouguer raster: height of the upward continuation that separates the residual.</source>
        <translation>Pour un raster de Bouguer : hauteur du prolongement vers le haut qui sépare l&#x27;anomalie résiduelle.</translation>
    </message>
    <message>
        <source>Input of the network</source>
        <translation>Entrée du réseau</translation>
    </message>
    <message>
        <source>fields: the residual and its derivatives. rgb: the colour image of the paper.</source>
        <translation>fields : l&#x27;anomalie résiduelle et ses dérivées. rgb : l&#x27;image en couleurs de l&#x27;article.</translation>
    </message>
    <message>
        <source>Bands derived from gravity (for the input &#x27;fields&#x27;)</source>
        <translation>Bandes dérivées de la gravimétrie (pour l&#x27;entrée « fields »)</translation>
    </message>
    <message>
        <source>Bands given to the network. Those after tilt are derived from the Bouguer anomaly: a model with any of them cannot use a residual raster.</source>
        <translation>Bandes fournies au réseau. Celles qui suivent tilt sont dérivées de l&#x27;anomalie de Bouguer : un modèle qui en comporte une ne peut pas utiliser de raster de l&#x27;anomalie résiduelle.</translation>
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
        <source>auto computes in bf16 where the GPU or CPU supports it, which takes about 60 % of the time; cells where two classes are almost equally probable may change class. fp32 is full single precision. fp16 is for GPUs without bf16.</source>
        <translation>auto : calcule en bf16 là où le GPU ou le CPU le permet, ce qui prend environ 60 % du temps ; les cellules où deux classes sont presque équiprobables peuvent changer de classe. fp32 est la simple précision complète. fp16 est destiné aux GPU sans bf16.</translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation>La tâche a été annulée.</translation>
    </message>
    <message>
        <source>No unfinished file was left.</source>
        <translation>Aucun fichier inachevé n&#x27;est resté.</translation>
    </message>
</context>
</TS>
