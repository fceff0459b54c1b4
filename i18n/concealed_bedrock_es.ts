<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ConcealedBedrock</name>
    <message>
        <source>Processor alone (CPU)</source>
        <translation>Solo procesador (CPU)</translation>
    </message>
    <message>
        <source>Apple silicon: processor and graphics (MPS)</source>
        <translation>Apple silicon: procesador y gráficos (MPS)</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>Tarjeta gráfica NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>AMD graphics card (ROCm)</source>
        <translation>Tarjeta gráfica AMD (ROCm)</translation>
    </message>
    <message>
        <source>Apple silicon</source>
        <translation>chip Apple silicon</translation>
    </message>
    <message>
        <source>an NVIDIA graphics card</source>
        <translation>una tarjeta gráfica NVIDIA</translation>
    </message>
    <message>
        <source>an AMD graphics card with ROCm</source>
        <translation>una tarjeta gráfica AMD con ROCm</translation>
    </message>
    <message>
        <source>no graphics card that torch can use</source>
        <translation>ninguna tarjeta gráfica compatible con torch</translation>
    </message>
    <message>
        <source>Look for Python and graphics cards</source>
        <translation>Buscar Python y tarjetas gráficas</translation>
    </message>
    <message>
        <source>Engine of Concealed Bedrock</source>
        <translation>Motor de Concealed Bedrock</translation>
    </message>
    <message>
        <source>found automatically</source>
        <translation>detectado automáticamente</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Desde una carpeta…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Install without a network from a folder that holds the wheels.</source>
        <translation>Instala sin red desde una carpeta que contiene los archivos wheel.</translation>
    </message>
    <message>
        <source>Load the packages and compare every file with its checksum.</source>
        <translation>Carga los paquetes y compara cada archivo con su suma de comprobación.</translation>
    </message>
    <message>
        <source>Build a new engine next to the current one, then switch.</source>
        <translation>Crea un motor nuevo junto al actual y después cambia a él.</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcula con</translation>
    </message>
    <message>
        <source>Use this Python</source>
        <translation>Usar este Python</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>{build} (proposed: {reason})</source>
        <translation>{build} (propuesta: {reason})</translation>
    </message>
    <message>
        <source>No suitable Python was found: one is downloaded.</source>
        <translation>No se encontró ningún Python adecuado: se descarga uno.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Carpeta de archivos wheel</translation>
    </message>
    <message>
        <source>{done} of {total}, {speed} a second</source>
        <translation>{done} de {total}, {speed} por segundo</translation>
    </message>
    <message>
        <source>Remove the engine? Models and results stay.</source>
        <translation>¿Eliminar el motor? Los modelos y los resultados se conservan.</translation>
    </message>
    <message>
        <source>A job still runs the engine. Wait until it has ended, or cancel it.</source>
        <translation>Un trabajo aún usa el motor. Espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <source>The folder {folder} has no {file}.</source>
        <translation>La carpeta {folder} no contiene {file}.</translation>
    </message>
    <message>
        <source>Add it, or install with a network.</source>
        <translation>Añádalo o instale con conexión a la red.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password (407) before it lets {host} through.</source>
        <translation>El proxy pide un nombre de usuario y una contraseña (407) antes de permitir el acceso a {host}.</translation>
    </message>
    <message>
        <source>Enter them in Settings &gt; Options &gt; Network &gt; Use proxy for web access, and press Resume.</source>
        <translation>Introdúzcalos en Configuración &gt; Opciones &gt; Red &gt; Usar proxy para acceso web y pulse «Reanudar».</translation>
    </message>
    <message>
        <source>The proxy that is set in QGIS cannot be reached: {reason}.</source>
        <translation>No se puede acceder al proxy configurado en QGIS: {reason}.</translation>
    </message>
    <message>
        <source>Correct it in Settings &gt; Options &gt; Network, and press Resume.</source>
        <translation>Corríjalo en Configuración &gt; Opciones &gt; Red y pulse «Reanudar».</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: {reason}.</source>
        <translation>El certificado de {host} no es de confianza: {reason}.</translation>
    </message>
    <message>
        <source>A network that inspects connections has a certificate of its own: add it in Settings &gt; Options &gt; Authentication &gt; Manage Certificates &gt; Authorities, and press Resume.</source>
        <translation>Una red que inspecciona las conexiones tiene su propio certificado: añádalo en Configuración &gt; Opciones &gt; Autenticación &gt; Administrar certificados &gt; Autoridades y pulse «Reanudar».</translation>
    </message>
    <message>
        <source>{host} does not give {file} (HTTP {status}).</source>
        <translation>{host} no entrega {file} (HTTP {status}).</translation>
    </message>
    <message>
        <source>Check the package index, which may lack that file or want an authentication configuration; or install from a folder of wheels.</source>
        <translation>Compruebe el índice de paquetes: puede que no tenga ese archivo o que exija una configuración de autenticación; o instale desde una carpeta de archivos wheel.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}.</source>
        <translation>No se puede acceder a {host}: {reason}.</translation>
    </message>
    <message>
        <source>Check the network and QGIS&#x27;s proxy (Settings &gt; Options &gt; Network), and press Resume: what was downloaded is kept.</source>
        <translation>Compruebe la red y el proxy de QGIS (Configuración &gt; Opciones &gt; Red) y pulse «Reanudar»: lo ya descargado se conserva.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir en {path}: {reason}.</translation>
    </message>
    <message>
        <source>Check the folder and its disk, and try again.</source>
        <translation>Compruebe la carpeta y su disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{what} This failed (exit code {code}): {last}</source>
        <translation>{what} Este paso ha fallado (código de salida {code}): {last}</translation>
    </message>
    <message>
        <source>Press Copy diagnosis and report it; Install tries again.</source>
        <translation>Pulse «Copiar diagnóstico» e informe del problema; «Instalar» lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The installer has failed by a defect of its own: {error}.</source>
        <translation>El instalador ha fallado por un defecto propio: {error}.</translation>
    </message>
    <message>
        <source>Press Copy diagnosis and report it.</source>
        <translation>Pulse «Copiar diagnóstico» e informe del problema.</translation>
    </message>
    <message>
        <source>The checksum of {place} differs from the one that this version of the plugin pins.</source>
        <translation>La suma de comprobación de {place} difiere de la que fija esta versión del complemento.</translation>
    </message>
    <message>
        <source>Nothing of it was installed. Try again from another network; if that does not help, report it with the diagnosis.</source>
        <translation>No se ha instalado nada de ello. Inténtelo de nuevo desde otra red; si no se resuelve, informe del problema con el diagnóstico.</translation>
    </message>
    <message>
        <source>There is not enough free space for {place}.</source>
        <translation>No hay suficiente espacio libre para {place}.</translation>
    </message>
    <message>
        <source>Free some, or choose a folder on another disk with the environment variable CONCEALED_BEDROCK_FOLDER, and press Resume.</source>
        <translation>Libere espacio o elija una carpeta en otro disco con la variable de entorno CONCEALED_BEDROCK_FOLDER y pulse «Reanudar».</translation>
    </message>
    <message>
        <source>The path of a file below {place} is too long for this system.</source>
        <translation>La ruta de un archivo dentro de {place} es demasiado larga para este sistema.</translation>
    </message>
    <message>
        <source>On Windows switch on long paths (LongPathsEnabled in the registry), or choose a shorter folder with the environment variable CONCEALED_BEDROCK_FOLDER.</source>
        <translation>En Windows, active las rutas largas (LongPathsEnabled en el registro) o elija una carpeta de ruta más corta con la variable de entorno CONCEALED_BEDROCK_FOLDER.</translation>
    </message>
    <message>
        <source>{place} is held by another program or may not be written.</source>
        <translation>Otro programa está usando {place} o no hay permiso de escritura.</translation>
    </message>
    <message>
        <source>An antivirus program may have locked or removed it: allow that folder there, end all running jobs, and try again.</source>
        <translation>Puede que un antivirus lo haya bloqueado o eliminado: autorice esa carpeta en él, finalice todos los trabajos en curso e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>torch cannot be loaded: the Microsoft Visual C++ runtime is missing or too old.</source>
        <translation>No se puede cargar torch: falta el entorno de ejecución Microsoft Visual C++ o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Install it from https://aka.ms/vs/17/release/vc_redist.x64.exe and press Install again.</source>
        <translation>Instálelo desde https://aka.ms/vs/17/release/vc_redist.x64.exe y pulse «Instalar» de nuevo.</translation>
    </message>
    <message>
        <source>The packages do not run on this system: its C library or its processor is too old.</source>
        <translation>Los paquetes no funcionan en este sistema: su biblioteca de C o su procesador son demasiado antiguos.</translation>
    </message>
    <message>
        <source>Use a newer system, or set the Python of an environment of your own in the options.</source>
        <translation>Use un sistema más reciente o indique en las opciones el Python de un entorno propio.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The engine that was there is unchanged, and what was downloaded is kept: Resume goes on from it.</source>
        <translation>El motor anterior no ha cambiado y lo ya descargado se conserva: «Reanudar» continúa desde ahí.</translation>
    </message>
    <message>
        <source>Package index</source>
        <translation>Índice de paquetes</translation>
    </message>
    <message>
        <source>PyPI, or the one that pip is set to</source>
        <translation>PyPI, o el que esté configurado en pip</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Builds of torch</source>
        <translation>Compilaciones de torch</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>{address} is no package index.</source>
        <translation>{address} no es un índice de paquetes.</translation>
    </message>
    <message>
        <source>Correct the package index in this box, or the one that pip is set to.</source>
        <translation>Corrija el índice de paquetes en este cuadro, o el que esté configurado en pip.</translation>
    </message>
    <message>
        <source>Install the engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <source>Another QGIS is installing the engine.</source>
        <translation>Otra instancia de QGIS está instalando el motor.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>The engine is installed.</source>
        <translation>El motor está instalado.</translation>
    </message>
    <message>
        <source>Fetching uv, which makes the environment.</source>
        <translation>Descargando uv, que crea el entorno.</translation>
    </message>
    <message>
        <source>Base: {python}</source>
        <translation>Python base: {python}</translation>
    </message>
    <message>
        <source>Fetching {file}</source>
        <translation>Descargando {file}</translation>
    </message>
    <message>
        <source>Loading the packages for the first time.</source>
        <translation>Cargando los paquetes por primera vez.</translation>
    </message>
    <message>
        <source>A job still runs the engine that was there; the next installation removes it.</source>
        <translation>Un trabajo aún usa el motor anterior; la próxima instalación lo eliminará.</translation>
    </message>
    <message>
        <source>The engine cannot run here.</source>
        <translation>El motor no puede ejecutarse en este equipo.</translation>
    </message>
    <message>
        <source>{place} has {free} free, but {needed} are needed.</source>
        <translation>{place} tiene {free} libres, pero se necesitan {needed}.</translation>
    </message>
    <message>
        <source>QGIS is a 32-bit program here, but torch needs a 64-bit system. Install the 64-bit QGIS.</source>
        <translation>Este QGIS es un programa de 32 bits, pero torch requiere un sistema de 64 bits. Instale el QGIS de 64 bits.</translation>
    </message>
    <message>
        <source>torch is no longer made for Macs with Intel processors. Use a Mac with Apple silicon, Windows or Linux.</source>
        <translation>Ya no se publica torch para los Mac con procesador Intel. Use un Mac con Apple silicon, Windows o Linux.</translation>
    </message>
    <message>
        <source>The packages are not made for Windows on ARM. Use a PC with an Intel or AMD processor, Linux, or a Mac.</source>
        <translation>Los paquetes no se publican para Windows en ARM. Use un PC con procesador Intel o AMD, Linux o un Mac.</translation>
    </message>
    <message>
        <source>torch is not made for {system} on {processor}.</source>
        <translation>No se publica torch para {system} en {processor}.</translation>
    </message>
    <message>
        <source>torch needs glibc 2.28 or later, as Debian 10, Ubuntu 20.04 and RHEL 8 have. This system has {version}.</source>
        <translation>torch requiere glibc 2.28 o posterior, como la de Debian 10, Ubuntu 20.04 y RHEL 8. Este sistema tiene {version}.</translation>
    </message>
    <message>
        <source>another C library</source>
        <translation>otra biblioteca de C</translation>
    </message>
    <message>
        <source>torch needs macOS 14 or later. This is {version}.</source>
        <translation>torch requiere macOS 14 o posterior. Este equipo tiene {version}.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose a Python 3.11 to 3.14 of 64 bits, or leave the field empty.</source>
        <translation>Elija un Python de 64 bits, de la versión 3.11 a la 3.14, o deje vacío el campo.</translation>
    </message>
    <message>
        <source>Asking Python.</source>
        <translation>Consultando Python.</translation>
    </message>
    <message>
        <source>{path} is not a Python that runs.</source>
        <translation>{path} no es un Python que funcione.</translation>
    </message>
    <message>
        <source>this is Python {version}.</source>
        <translation>es Python {version}.</translation>
    </message>
    <message>
        <source>the packages are made for the usual CPython alone.</source>
        <translation>los paquetes solo están hechos para el CPython habitual.</translation>
    </message>
    <message>
        <source>this is a 32-bit program.</source>
        <translation>es un programa de 32 bits.</translation>
    </message>
    <message>
        <source>this Python is made for Intel processors.</source>
        <translation>este Python está hecho para procesadores Intel.</translation>
    </message>
    <message>
        <source>In use: {python}, set by {source}.</source>
        <translation>En uso: {python}, definido por {source}.</translation>
    </message>
    <message>
        <source>The engine is installed. It computes on: {build}.</source>
        <translation>El motor está instalado. Calcula con: {build}.</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>unos {size}</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>about {size}; {free} are free in {folder}</source>
        <translation>unos {size}; hay {free} libres en {folder}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>about {n} minutes at 40 Mbit/s</source>
        <translation>unos {n} min a 40 Mbit/s</translation>
    </message>
    <message>
        <source>No suitable Python was found; one is fetched.</source>
        <translation>No se encontró ningún Python adecuado; se descarga uno.</translation>
    </message>
    <message>
        <source>Looking for a Python to download.</source>
        <translation>Buscando un Python para descargar.</translation>
    </message>
    <message>
        <source>There is no Python {version} to download for this machine.</source>
        <translation>No hay ningún Python {version} que se pueda descargar para este equipo.</translation>
    </message>
    <message>
        <source>Install one from python.org, and choose it in the installer.</source>
        <translation>Instale uno desde python.org y elíjalo en el instalador.</translation>
    </message>
    <message>
        <source>Unpacking Python.</source>
        <translation>Descomprimiendo Python.</translation>
    </message>
    <message>
        <source>Creating the environment.</source>
        <translation>Creando el entorno.</translation>
    </message>
    <message>
        <source>Unpacking the packages.</source>
        <translation>Descomprimiendo los paquetes.</translation>
    </message>
    <message>
        <source>Checking that the packages are compatible.</source>
        <translation>Comprobando que los paquetes son compatibles.</translation>
    </message>
    <message>
        <source>Verify the engine</source>
        <translation>Verificar el motor</translation>
    </message>
    <message>
        <source>The engine is whole: its packages load, and no file has changed.</source>
        <translation>El motor está íntegro: sus paquetes se cargan y ningún archivo ha cambiado.</translation>
    </message>
    <message>
        <source>Loading the packages.</source>
        <translation>Cargando los paquetes.</translation>
    </message>
    <message>
        <source>Comparing every file with its checksum.</source>
        <translation>Comparando cada archivo con su suma de comprobación.</translation>
    </message>
    <message>
        <source>Files of the engine have changed or are gone ({n}), such as {first}.</source>
        <translation>Hay archivos del motor modificados o desaparecidos ({n}), como {first}.</translation>
    </message>
    <message>
        <source>Press Repair: it builds the engine anew beside this one.</source>
        <translation>Pulse «Reparar»: crea de nuevo el motor junto a este.</translation>
    </message>
    <message>
        <source>The folder {folder} has no wheel of {names} that fits {python}.</source>
        <translation>La carpeta {folder} no contiene ningún archivo wheel de {names} apto para {python}.</translation>
    </message>
    <message>
        <source>Add them, choose another Python, or install with a network.</source>
        <translation>Añádalos, elija otro Python o instale con conexión a la red.</translation>
    </message>
    <message>
        <source>There is no wheel of {names} that fits {python}.</source>
        <translation>No hay ningún archivo wheel de {names} apto para {python}.</translation>
    </message>
    <message>
        <source>Choose another Python or another build of torch.</source>
        <translation>Elija otro Python u otra compilación de torch.</translation>
    </message>
    <message>
        <source>Choosing the wheels that fit.</source>
        <translation>Eligiendo los archivos wheel adecuados.</translation>
    </message>
    <message>
        <source>Add a model from an address</source>
        <translation>Añadir un modelo desde una dirección</translation>
    </message>
    <message>
        <source>64 characters, from the page that offers the model</source>
        <translation>64 caracteres, de la página que ofrece el modelo</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Suma de comprobación (SHA-256)</translation>
    </message>
    <message>
        <source>This is not the address of a model file.</source>
        <translation>Esta no es la dirección de un archivo de modelo.</translation>
    </message>
    <message>
        <source>Give an address that begins with https:// and ends in {ending}.</source>
        <translation>Indique una dirección que empiece por https:// y termine en {ending}.</translation>
    </message>
    <message>
        <source>A SHA-256 checksum has 64 characters, 0 to 9 and a to f.</source>
        <translation>Una suma de comprobación SHA-256 tiene 64 caracteres, de 0 a 9 y de a a f.</translation>
    </message>
    <message>
        <source>Copy it from the page that offers the model.</source>
        <translation>Cópiela de la página que ofrece el modelo.</translation>
    </message>
    <message>
        <source>The file at this address does not have this checksum.</source>
        <translation>El archivo de esta dirección no tiene esta suma de comprobación.</translation>
    </message>
    <message>
        <source>Copy the checksum again. If it is right, do not use the file.</source>
        <translation>Copie de nuevo la suma de comprobación. Si es correcta, no use el archivo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>Tamaño de celda</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limitaciones</translation>
    </message>
    <message>
        <source>{value:.3f} ({low:.3f}-{high:.3f}) up to {limit_km:.3g} km from outcrop</source>
        <translation>{value:.3f} ({low:.3f}-{high:.3f}) hasta {limit_km:.3g} km de los afloramientos</translation>
    </message>
    <message>
        <source>Expected accuracy under the cover</source>
        <translation>Exactitud esperada bajo la cobertura</translation>
    </message>
    <message>
        <source>{level:.0f} % confidence intervals from {blocks} blocks</source>
        <translation>intervalos de confianza del {level:.0f} % de {blocks} bloques</translation>
    </message>
    <message>
        <source>In parentheses</source>
        <translation>Entre paréntesis</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Add a model file…</source>
        <translation>Añadir un archivo de modelo…</translation>
    </message>
    <message>
        <source>Add from an address…</source>
        <translation>Añadir desde una dirección…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Predict with this model</source>
        <translation>Predecir con este modelo</translation>
    </message>
    <message>
        <source>Select two models to compare them.</source>
        <translation>Seleccione dos modelos para compararlos.</translation>
    </message>
    <message>
        <source>Select one model, or two to compare them.</source>
        <translation>Seleccione un modelo, o dos para compararlos.</translation>
    </message>
    <message>
        <source>No model files yet.</source>
        <translation>Aún no hay archivos de modelo.</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>Archivos de modelo (*.safetensors)</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Cambiar el nombre del modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Delete the model {name} with its report? This cannot be undone.</source>
        <translation>¿Eliminar el modelo {name} con su informe? No se puede deshacer.</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>todos los núcleos</translation>
    </message>
    <message>
        <source>Python of the engine (empty: the installed engine)</source>
        <translation>Python del motor (vacío: el motor instalado)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Install, verify or remove the engine…</source>
        <translation>Instalar, verificar o eliminar el motor…</translation>
    </message>
    <message>
        <source>What the engine says, line by line</source>
        <translation>Lo que dice el motor, línea por línea</translation>
    </message>
    <message>
        <source>Map concealed bedrock</source>
        <translation>Cartografiar el basamento oculto</translation>
    </message>
    <message>
        <source>Map concealed bedrock: from gravity and a geological map in four steps</source>
        <translation>Cartografiar el basamento oculto: a partir de la gravimetría y un mapa geológico, en cuatro pasos</translation>
    </message>
    <message>
        <source>Install the engine…</source>
        <translation>Instalar el motor…</translation>
    </message>
    <message>
        <source>Choose the gravity grid first, or go on without gravity.</source>
        <translation>Elija primero la malla gravimétrica, o continúe sin gravimetría.</translation>
    </message>
    <message>
        <source>Choose the map and its legend first.</source>
        <translation>Elija primero el mapa y su leyenda.</translation>
    </message>
    <message>
        <source>Choose or train a model first.</source>
        <translation>Elija o entrene primero un modelo.</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Gravimetría</translation>
    </message>
    <message>
        <source>A grid of the Bouguer or residual anomaly, one number a cell.</source>
        <translation>Una malla de la anomalía de Bouguer o de la anomalía residual, un valor por celda.</translation>
    </message>
    <message>
        <source>Choose a file; the geological map can be chosen with it</source>
        <translation>Elegir un archivo; el mapa geológico puede elegirse a la vez</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Según el archivo</translation>
    </message>
    <message>
        <source>Bouguer anomaly</source>
        <translation>Anomalía de Bouguer</translation>
    </message>
    <message>
        <source>Residual anomaly</source>
        <translation>Anomalía residual</translation>
    </message>
    <message>
        <source>As the file says, else mGal</source>
        <translation>Según el archivo; si no lo indica, mGal</translation>
    </message>
    <message>
        <source>Without gravity</source>
        <translation>Sin gravimetría</translation>
    </message>
    <message>
        <source>For a survey whose evidence is the map, magnetics or other rasters</source>
        <translation>Para un levantamiento cuya evidencia es el mapa, la magnetometría u otros rásteres</translation>
    </message>
    <message>
        <source>Quick look at the residual</source>
        <translation>Vista rápida de la anomalía residual</translation>
    </message>
    <message>
        <source>Try a sample survey</source>
        <translation>Probar un levantamiento de ejemplo</translation>
    </message>
    <message>
        <source>Stations…</source>
        <translation>Estaciones…</translation>
    </message>
    <message>
        <source>Makes the grid of a layer of gravity stations</source>
        <translation>Hace la malla de una capa de estaciones gravimétricas</translation>
    </message>
    <message>
        <source>Next: the map</source>
        <translation>Siguiente: el mapa</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Malla</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>no gravity</source>
        <translation>sin gravimetría</translation>
    </message>
    <message>
        <source>Gravity raster, and the geological map with it</source>
        <translation>Ráster gravimétrico y, a la vez, el mapa geológico</translation>
    </message>
    <message>
        <source>{name} is not a raster that QGIS can open. Choose a grid, such as a GeoTIFF.</source>
        <translation>{name} no es un ráster que QGIS pueda abrir. Elija una malla, por ejemplo un GeoTIFF.</translation>
    </message>
    <message>
        <source>Separating the residual from the regional field</source>
        <translation>Separando la anomalía residual del campo regional</translation>
    </message>
    <message>
        <source>Making a sample survey</source>
        <translation>Creando un levantamiento de ejemplo</translation>
    </message>
    <message>
        <source>No gravity: the model learns from the map, and from what is chosen below.</source>
        <translation>Sin gravimetría: el modelo aprende del mapa y de lo que se elija abajo.</translation>
    </message>
    <message>
        <source>Choose a grid of the Bouguer anomaly, or of its residual, with the button on the right; the geological map can be chosen with it. Or drag both into QGIS.</source>
        <translation>Elija una malla de la anomalía de Bouguer, o de su anomalía residual, con el botón de la derecha; el mapa geológico puede elegirse a la vez. O arrastre ambos a QGIS.</translation>
    </message>
    <message>
        <source>{name} has no coordinate reference system. Set it with Layer &gt; Set CRS of Layer(s).</source>
        <translation>{name} no tiene sistema de referencia de coordenadas. Asígnelo con Capa &gt; Establecer SRC de la capa(s).</translation>
    </message>
    <message>
        <source>{columns} × {rows} cells of {cell} km</source>
        <translation>{columns} × {rows} celdas de {cell} km</translation>
    </message>
    <message>
        <source>{across} × {along} km, {crs}</source>
        <translation>{across} × {along} km, {crs}</translation>
    </message>
    <message>
        <source>Values from {least} to {most}</source>
        <translation>Valores de {least} a {most}</translation>
    </message>
    <message>
        <source>The field {field} holds {n} value. Choose a field of ages or units.</source>
        <translation>Número de valores en el campo {field}: {n}. Elija un campo de edades o unidades.</translation>
    </message>
    <message>
        <source>The field {field} holds {n} values, as identifiers do. Choose a field of ages or units.</source>
        <translation>El campo {field} contiene {n} valores, como los identificadores. Elija un campo de edades o unidades.</translation>
    </message>
    <message>
        <source>{n} classes. Nothing is cover: move the young units to Cover, or nothing is left to map.</source>
        <translation>{n} clases. No hay cobertura: mueva las unidades jóvenes a «Cobertura» o no quedará nada por cartografiar.</translation>
    </message>
    <message>
        <source>{n} classes crop out on {bedrock:.0%} of the map; {cover:.0%} is cover.</source>
        <translation>{n} clases afloran en el {bedrock:.0%} del mapa; el {cover:.0%} es cobertura.</translation>
    </message>
    <message>
        <source>Class and its values</source>
        <translation>Clase y sus valores</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>Move to {name}</source>
        <translation>Mover a {name}</translation>
    </message>
    <message>
        <source>Make a new class of these</source>
        <translation>Crear una clase nueva con estos valores</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Cambiar nombre (F2)</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Color…</translation>
    </message>
    <message>
        <source>Counts as cover</source>
        <translation>Contar como cobertura</translation>
    </message>
    <message>
        <source>Counts as outside</source>
        <translation>Contar como fuera del mapa</translation>
    </message>
    <message>
        <source>Select values or a class first</source>
        <translation>Seleccione antes valores o una clase</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>cobertura</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fuera del mapa</translation>
    </message>
    <message>
        <source>bedrock</source>
        <translation>basamento</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Outside the map</source>
        <translation>Fuera del mapa</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Map and legend</source>
        <translation>Mapa y leyenda</translation>
    </message>
    <message>
        <source>the Quaternary</source>
        <translation>el Cuaternario</translation>
    </message>
    <message>
        <source>the Cenozoic (usual)</source>
        <translation>el Cenozoico (habitual)</translation>
    </message>
    <message>
        <source>the Mesozoic</source>
        <translation>el Mesozoico</translation>
    </message>
    <message>
        <source>What is younger counts as cover, and the bedrock below it is mapped: the topmost unit that is not cover. The younger the units that count as bedrock, the more seldom that is the basement.</source>
        <translation>Lo que es más reciente cuenta como cobertura y se cartografía el basamento situado debajo: la unidad más alta que no es cobertura. Cuanto más recientes son las unidades que cuentan como basamento, más rara vez se trata del zócalo.</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Cover hatched, outcrop in the colours of its classes</source>
        <translation>La cobertura, rayada; los afloramientos, con los colores de sus clases</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Map the bedrock below</source>
        <translation>Cartografiar el basamento bajo</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Fill from a file…</source>
        <translation>Rellenar desde un archivo…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Make the map</source>
        <translation>Crear el mapa</translation>
    </message>
    <message>
        <source>Make it now, with the model that step 3 proposes.</source>
        <translation>Hacerlo ahora, con el modelo que propone el paso 3.</translation>
    </message>
    <message>
        <source>Next: the model</source>
        <translation>Siguiente: el modelo</translation>
    </message>
    <message>
        <source>Geological map</source>
        <translation>Mapa geológico</translation>
    </message>
    <message>
        <source>{name} is not a layer that QGIS can open. Choose a layer of polygons.</source>
        <translation>{name} no es una capa que QGIS pueda abrir. Elija una capa de polígonos.</translation>
    </message>
    <message>
        <source>Load the geological map: polygons with a field of ages or units.</source>
        <translation>Cargue el mapa geológico: polígonos con un campo de edades o unidades.</translation>
    </message>
    <message>
        <source>Choose the field of the map that holds ages, units or rocks.</source>
        <translation>Elija el campo del mapa que contiene edades, unidades o rocas.</translation>
    </message>
    <message>
        <source>Reading the values of the map</source>
        <translation>Leyendo los valores del mapa</translation>
    </message>
    <message>
        <source>Reading the ages of the map</source>
        <translation>Leyendo las edades del mapa</translation>
    </message>
    <message>
        <source>Fill from a file</source>
        <translation>Rellenar desde un archivo</translation>
    </message>
    <message>
        <source>Legends and models (*.csv *.json *.safetensors)</source>
        <translation>Leyendas y modelos (*.csv *.json *.safetensors)</translation>
    </message>
    <message>
        <source>Save the legend</source>
        <translation>Guardar la leyenda</translation>
    </message>
    <message>
        <source>Legends (*.csv)</source>
        <translation>Leyendas (*.csv)</translation>
    </message>
    <message>
        <source>The legend cannot be saved: {reason}.</source>
        <translation>No se puede guardar la leyenda: {reason}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Use a model that is ready</source>
        <translation>Usar un modelo ya disponible</translation>
    </message>
    <message>
        <source>Train one on this map</source>
        <translation>Entrenar uno con este mapa</translation>
    </message>
    <message>
        <source>Quick: minutes on any computer</source>
        <translation>Rápido: minutos en cualquier equipo</translation>
    </message>
    <message>
        <source>Standard: hours, a little better</source>
        <translation>Estándar: horas, algo mejor</translation>
    </message>
    <message>
        <source>As in the publication: needs a GPU</source>
        <translation>Como en la publicación: requiere una GPU</translation>
    </message>
    <message>
        <source>Gravity and outcrop</source>
        <translation>Gravimetría y afloramientos</translation>
    </message>
    <message>
        <source>Gravity alone</source>
        <translation>Solo gravimetría</translation>
    </message>
    <message>
        <source>Outcrop alone</source>
        <translation>Solo afloramientos</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>Next: make the map</source>
        <translation>Siguiente: crear el mapa</translation>
    </message>
    <message>
        <source>Rasters and outcrop</source>
        <translation>Rásteres y afloramientos</translation>
    </message>
    <message>
        <source>Rasters alone</source>
        <translation>Solo rásteres</translation>
    </message>
    <message>
        <source> (made for another area)</source>
        <translation> (hecho para otra área)</translation>
    </message>
    <message>
        <source> (for any map)</source>
        <translation> (para cualquier mapa)</translation>
    </message>
    <message>
        <source>This takes about {n} minutes here; QGIS can be used meanwhile.</source>
        <translation>En este equipo tarda unos {n} min; mientras tanto se puede usar QGIS.</translation>
    </message>
    <message>
        <source>This takes about {n} hours here; QGIS can be used meanwhile.</source>
        <translation>En este equipo tarda unas {n} h; mientras tanto se puede usar QGIS.</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Dé un nombre al modelo.</translation>
    </message>
    <message>
        <source>There is already a model named {name}. Give another name.</source>
        <translation>Ya existe un modelo llamado {name}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Reading gravity and map</source>
        <translation>Leyendo la gravimetría y el mapa</translation>
    </message>
    <message>
        <source>Under the cover about {value} of 100 cells should be right ({low} to {high}).</source>
        <translation>Bajo la cobertura, unas {value} de cada 100 celdas deberían ser correctas (de {low} a {high}).</translation>
    </message>
    <message>
        <source>Correct in {n} of 100 held-out cells.</source>
        <translation>Acierta en {n} de cada 100 celdas reservadas.</translation>
    </message>
    <message>
        <source>Correct in {n} of 100 held-out cells; nearest outcrop: {other}.</source>
        <translation>Acierta en {n} de cada 100 celdas reservadas; afloramiento más cercano: {other}.</translation>
    </message>
    <message>
        <source>More evidence</source>
        <translation>Más evidencia</translation>
    </message>
    <message>
        <source>Magnetics, other rasters, drillholes, thickness of the cover and faults</source>
        <translation>Magnetometría, otros rásteres, sondeos, espesor de la cobertura y fallas</translation>
    </message>
    <message>
        <source>Metres, 0 on outcrop; the cover&#x27;s gravity is taken off</source>
        <translation>Metros, 0 en el afloramiento; se quita la gravedad de la cobertura</translation>
    </message>
    <message>
        <source>Lines across which outcrop is not extrapolated</source>
        <translation>Líneas más allá de las cuales no se extrapola el afloramiento</translation>
    </message>
    <message>
        <source>The total-field anomaly in nT</source>
        <translation>La anomalía del campo total en nT</translation>
    </message>
    <message>
        <source>Year, or year-month-day, of the magnetic survey</source>
        <translation>Año, o año-mes-día, del levantamiento magnético</translation>
    </message>
    <message>
        <source>Age, unit or rock of the bedrock; empty: called as the map&#x27;s own</source>
        <translation>Edad, unidad o roca del basamento; vacío: llamado como el del mapa</translation>
    </message>
    <message>
        <source>Magnetics</source>
        <translation>Magnetometría</translation>
    </message>
    <message>
        <source>Survey date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Other rasters</source>
        <translation>Otros rásteres</translation>
    </message>
    <message>
        <source>Drillholes</source>
        <translation>Sondeos</translation>
    </message>
    <message>
        <source>Their class</source>
        <translation>Su clase</translation>
    </message>
    <message>
        <source>Cover (m)</source>
        <translation>Cobertura (m)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallas</translation>
    </message>
    <message>
        <source>Give the date of the magnetic survey, from which the Earth&#x27;s field follows.</source>
        <translation>Indique la fecha del levantamiento magnético, de la que resulta el campo terrestre.</translation>
    </message>
    <message>
        <source>Cover and outcrop</source>
        <translation>Cobertura y afloramientos</translation>
    </message>
    <message>
        <source>Bedrock map</source>
        <translation>Mapa del basamento</translation>
    </message>
    <message>
        <source>All of the gravity grid</source>
        <translation>Toda la malla gravimétrica</translation>
    </message>
    <message>
        <source>An area on the map</source>
        <translation>Un área del mapa</translation>
    </message>
    <message>
        <source>Draw the area</source>
        <translation>Dibujar el área</translation>
    </message>
    <message>
        <source>Polygons too</source>
        <translation>También polígonos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Copy as qgis_process command</source>
        <translation>Copiar como comando qgis_process</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Copiar como Python</translation>
    </message>
    <message>
        <source>Open as model</source>
        <translation>Abrir como modelo</translation>
    </message>
    <message>
        <source>Open in the toolbox</source>
        <translation>Abrir en la caja de herramientas</translation>
    </message>
    <message>
        <source>All of the ground</source>
        <translation>Todo el terreno</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map with the left button.</source>
        <translation>Dibuje un rectángulo en el mapa con el botón izquierdo.</translation>
    </message>
    <message>
        <source>{across} × {along} cells of the grid</source>
        <translation>{across} × {along} celdas de la malla</translation>
    </message>
    <message>
        <source>Draw the area on the map.</source>
        <translation>Dibuje el área en el mapa.</translation>
    </message>
    <message>
        <source>The area lies outside the gravity grid. Draw it on the grid.</source>
        <translation>El área queda fuera de la malla gravimétrica. Dibújela sobre la malla.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>{n} layers are on the map. Point at it to read class and confidence (View &gt; Show Map Tips).</source>
        <translation>Se han añadido {n} capas al mapa. Señale el mapa con el cursor para leer la clase y la confianza (Ver &gt; Mostrar avisos del mapa).</translation>
    </message>
    <message>
        <source>Grey cells are outside the area of applicability.</source>
        <translation>Las celdas grises están fuera del área de aplicabilidad.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado al portapapeles.</translation>
    </message>
    <message>
        <source>This QGIS cannot open the model designer from here.</source>
        <translation>Este QGIS no puede abrir el diseñador de modelos desde aquí.</translation>
    </message>
    <message>
        <source>Concealed Bedrock is off. Switch it on under Plugins &gt; Manage and Install Plugins.</source>
        <translation>Concealed Bedrock está desactivado. Actívelo en Complementos &gt; Administrar e instalar complementos.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Training: step {n} of {total}</source>
        <translation>Entrenamiento: paso {n} de {total}</translation>
    </message>
    <message>
        <source>Training on gravity: part {n} of {total}</source>
        <translation>Entrenamiento con la gravimetría: parte {n} de {total}</translation>
    </message>
    <message>
        <source>Testing whether gravity helps: {n} of {total}</source>
        <translation>Comprobando si la gravimetría ayuda: {n} de {total}</translation>
    </message>
    <message>
        <source>Predicting: window {n} of {total}</source>
        <translation>Predicción: ventana {n} de {total}</translation>
    </message>
    <message>
        <source>Scoring the model on hidden outcrop</source>
        <translation>Evaluando el modelo en afloramientos ocultados</translation>
    </message>
    <message>
        <source>Loss {value:.2f}</source>
        <translation>Pérdida {value:.2f}</translation>
    </message>
    <message>
        <source>Loss of network {n}: {value:.2f}</source>
        <translation>Pérdida de la red {n}: {value:.2f}</translation>
    </message>
    <message>
        <source>FWIoU {value:.2f}</source>
        <translation>FWIoU {value:.2f}</translation>
    </message>
    <message>
        <source>Predict concealed bedrock</source>
        <translation>Predecir el basamento oculto</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Example chain in the model designer</source>
        <translation>Cadena de ejemplo en el diseñador de modelos</translation>
    </message>
    <message>
        <source>Check the engine</source>
        <translation>Comprobar el motor</translation>
    </message>
    <message>
        <source>Open this file in the model designer: {path}</source>
        <translation>Abra este archivo en el diseñador de modelos: {path}</translation>
    </message>
    <message>
        <source>The engine did not write {name} ({path}). Run Check the engine and report this.</source>
        <translation>El motor no ha escrito {name} ({path}). Ejecute «Comprobar el motor» e informe del problema.</translation>
    </message>
    <message>
        <source>Create a bedrock layout</source>
        <translation>Crear una composición del basamento</translation>
    </message>
    <message>
        <source>Bedrock</source>
        <translation>Basamento</translation>
    </message>
    <message>
        <source>layout,print,pdf,map,legend,report,export,project,zip</source>
        <translation>composición,impresión,pdf,mapa,leyenda,informe,exportar,proyecto,zip</translation>
    </message>
    <message>
        <source>Creates a page with the predicted map, its legend, confidence, sources and limits.</source>
        <translation>Crea una página con el mapa predicho, su leyenda, la confianza, las fuentes y las limitaciones.</translation>
    </message>
    <message>
        <source>Puts a predicted map on a page with title, legend, scale bar, north arrow and an inset of the confidence, and writes under it the sources, licences and limits that the layer&#x27;s metadata state. The layout is kept in the project, where it can be changed, and is exported as PDF. The zipped project contains the layers and the layout and opens on any computer.</source>
        <translation>Coloca un mapa predicho en una página con título, leyenda, barra de escala, flecha del norte y un recuadro con la confianza, y escribe debajo las fuentes, licencias y limitaciones que indican los metadatos de la capa. La composición se guarda en el proyecto, donde se puede modificar, y se exporta como PDF. El proyecto comprimido contiene las capas y la composición, y se abre en cualquier equipo.</translation>
    </message>
    <message>
        <source>Composite map or predicted bedrock</source>
        <translation>Mapa compuesto o basamento predicho</translation>
    </message>
    <message>
        <source>A class raster written by Predict concealed bedrock.</source>
        <translation>Un ráster de clases escrito por «Predecir el basamento oculto».</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Shown in an inset, with its own legend.</source>
        <translation>Se muestra en un recuadro, con su propia leyenda.</translation>
    </message>
    <message>
        <source>Outside the area of applicability</source>
        <translation>Fuera del área de aplicabilidad</translation>
    </message>
    <message>
        <source>Drawn over the map, and in the legend.</source>
        <translation>Se dibuja sobre el mapa y figura en la leyenda.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Left empty, the name of the layer.</source>
        <translation>Si se deja vacío, el nombre de la capa.</translation>
    </message>
    <message>
        <source>Sources and limits</source>
        <translation>Fuentes y limitaciones</translation>
    </message>
    <message>
        <source>Left empty, what the metadata of the map say of its model, data, licences and limits.</source>
        <translation>Si se deja vacío, lo que indican los metadatos del mapa sobre su modelo, datos, licencias y limitaciones.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Landscape.</source>
        <translation>Horizontal.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>Archivo PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page as PDF.</source>
        <translation>La página como PDF.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>Archivos PNG (*.png)</translation>
    </message>
    <message>
        <source>The page as a picture of 300 dpi.</source>
        <translation>La página como imagen de 300 ppp.</translation>
    </message>
    <message>
        <source>Zipped project</source>
        <translation>Proyecto comprimido</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>The layers with a project that shows them; unpack it in any folder and open bedrock.qgz.</source>
        <translation>Las capas con un proyecto que las muestra; descomprímalo en cualquier carpeta y abra bedrock.qgz.</translation>
    </message>
    <message>
        <source>{name} has no coordinate reference system. Set it (Layer &gt; Set CRS of Layer(s)) and run this again.</source>
        <translation>{name} no tiene sistema de referencia de coordenadas. Asígnelo (Capa &gt; Establecer SRC de la capa(s)) y ejecute de nuevo el algoritmo.</translation>
    </message>
    <message>
        <source>{name} is not shown in classes. Choose the composite map or the predicted bedrock that Predict concealed bedrock has written.</source>
        <translation>{name} no se muestra por clases. Elija el mapa compuesto o el basamento predicho que haya escrito «Predecir el basamento oculto».</translation>
    </message>
    <message>
        <source>{name} does not overlap {main}. Choose the layers of one prediction.</source>
        <translation>{name} no se solapa con {main}. Elija las capas de una misma predicción.</translation>
    </message>
    <message>
        <source>Bedrock layout: {title}</source>
        <translation>Composición del basamento: {title}</translation>
    </message>
    <message>
        <source>The layout is in the project: Project &gt; Layouts &gt; {name}</source>
        <translation>La composición está en el proyecto: Proyecto &gt; Composiciones &gt; {name}</translation>
    </message>
    <message>
        <source>Sources and licences: {text}</source>
        <translation>Fuentes y licencias: {text}</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Fuente: {name}</translation>
    </message>
    <message>
        <source>{name} is not a file that can be zipped. Save it as a GeoTIFF and choose that.</source>
        <translation>{name} no es un archivo que se pueda comprimir. Guárdelo como GeoTIFF y elija ese archivo.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Close it in other programs, or choose another folder.</source>
        <translation>No se puede escribir en {path}. Ciérrelo en otros programas o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>engine,device,gpu,cuda,torch,install,version,diagnose</source>
        <translation>motor,dispositivo,gpu,cuda,torch,instalar,versión,diagnosticar</translation>
    </message>
    <message>
        <source>Lists the packages of the engine and runs a network on its device.</source>
        <translation>Enumera los paquetes del motor y ejecuta una red en su dispositivo.</translation>
    </message>
    <message>
        <source>Starts the engine, lists its packages and devices, and runs a real network on the device. The log and the report contain a text to copy into a bug report.</source>
        <translation>Inicia el motor, enumera sus paquetes y dispositivos y ejecuta una red real en el dispositivo. El registro y el informe contienen un texto para copiar en un informe de error.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The text to copy into a bug report.</source>
        <translation>El texto para copiar en un informe de error.</translation>
    </message>
    <message>
        <source>Text for a bug report</source>
        <translation>Texto para un informe de error</translation>
    </message>
    <message>
        <source>Check gravity stations</source>
        <translation>Comprobar estaciones gravimétricas</translation>
    </message>
    <message>
        <source>gravity,magnetics,stations,quality,levelling,tie,outlier,gross error,survey,line</source>
        <translation>gravedad,gravimetría,magnetismo,estaciones,calidad,nivelación,enlace,valor atípico,error grosero,levantamiento,línea</translation>
    </message>
    <message>
        <source>Levels surveys, and finds lines and stations that contradict the others.</source>
        <translation>Nivela los levantamientos y encuentra las líneas y estaciones que contradicen a las demás.</translation>
    </message>
    <message>
        <source>Predicts each station from its neighbours. Surveys are levelled by what the others predict in their overlap: an offset, and a tilt where it is significant; the largest survey stays as it is. Lines that are off or tilted against those around them, and stations that contradict their neighbours, are flagged and get a larger error, with which Grid gravity stations lets them count for less. No station is dropped; the report lists all that was found.</source>
        <translation>Predice cada estación a partir de sus vecinas. Los levantamientos se nivelan según lo que los demás predicen en su solape: un desplazamiento, y una inclinación donde es significativa; el levantamiento mayor queda como está. Las líneas desplazadas o inclinadas respecto de las que las rodean, y las estaciones que contradicen a sus vecinas, se señalan y reciben un error mayor, con el que Mallar estaciones gravimétricas les da menos peso. No se descarta ninguna estación; el informe enumera todo lo encontrado.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <source>Points with a field of the measured anomaly, or a table with columns of coordinates.</source>
        <translation>Puntos con un campo de la anomalía medida, o una tabla con columnas de coordenadas.</translation>
    </message>
    <message>
        <source>Field of the anomaly</source>
        <translation>Campo de la anomalía</translation>
    </message>
    <message>
        <source>The Bouguer anomaly, or a magnetic anomaly. Observed gravity has to be reduced first.</source>
        <translation>La anomalía de Bouguer, o una anomalía magnética. La gravedad observada debe reducirse antes.</translation>
    </message>
    <message>
        <source>Field of the survey</source>
        <translation>Campo del levantamiento</translation>
    </message>
    <message>
        <source>Surveys are levelled. Left empty, the field survey where there is one.</source>
        <translation>Los levantamientos se nivelan. Vacío: el campo survey, si existe.</translation>
    </message>
    <message>
        <source>Field of the line</source>
        <translation>Campo de la línea</translation>
    </message>
    <message>
        <source>Lines are compared. Left empty, the field line where there is one.</source>
        <translation>Las líneas se comparan. Vacío: el campo line, si existe.</translation>
    </message>
    <message>
        <source>Unit of the field</source>
        <translation>Unidad del campo</translation>
    </message>
    <message>
        <source>Results are in mGal, or in nT.</source>
        <translation>Los resultados están en mGal, o en nT.</translation>
    </message>
    <message>
        <source>Level the surveys</source>
        <translation>Nivelar los levantamientos</translation>
    </message>
    <message>
        <source>Otherwise offsets and tilts are reported, and the anomaly stays as measured.</source>
        <translation>Si no, los desplazamientos e inclinaciones se indican y la anomalía queda como se midió.</translation>
    </message>
    <message>
        <source>Checked stations</source>
        <translation>Estaciones comprobadas</translation>
    </message>
    <message>
        <source>All stations, with the levelled anomaly, a flag and an error for the grid.</source>
        <translation>Todas las estaciones, con la anomalía nivelada, una marca y un error para la malla.</translation>
    </message>
    <message>
        <source>What was found: maps, surveys, lines and stations.</source>
        <translation>Lo encontrado: mapas, levantamientos, líneas y estaciones.</translation>
    </message>
    <message>
        <source>Field of the height (m)</source>
        <translation>Campo de la altura (m)</translation>
    </message>
    <message>
        <source>Height of the station above the sea. Left empty, all stations count as one height.</source>
        <translation>Altura de la estación sobre el mar. Si se deja vacío, todas las estaciones cuentan como una sola altura.</translation>
    </message>
    <message>
        <source>Field of the station&#x27;s error</source>
        <translation>Campo del error de la estación</translation>
    </message>
    <message>
        <source>Standard deviation of each measurement, in the unit of the anomaly.</source>
        <translation>Desviación típica de cada medida, en la unidad de la anomalía.</translation>
    </message>
    <message>
        <source>CRS of a table</source>
        <translation>SRC de una tabla</translation>
    </message>
    <message>
        <source>Of the coordinates of a table. Longitude and latitude are those of WGS 84 without it.</source>
        <translation>El de las coordenadas de una tabla. Sin él, longitud y latitud son las de WGS 84.</translation>
    </message>
    <message>
        <source>Classify folds</source>
        <translation>Clasificar pliegues</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Pliegues</translation>
    </message>
    <message>
        <source>fold,picture,photograph,deep learning,resnet,classification,hinge</source>
        <translation>pliegue,imagen,fotografía,aprendizaje profundo,resnet,clasificación,charnela</translation>
    </message>
    <message>
        <source>Gives each picture the class of its fold, with its confidence and the runner-up.</source>
        <translation>Da a cada imagen la clase de su pliegue, con su confianza y la segunda clase.</translation>
    </message>
    <message>
        <source>Reads the pictures that a layer names, or those of a folder, and classifies them by a model of Train a fold classifier. The points have the class, its confidence, the runner-up and the probability of every class; rows whose picture cannot be read are kept, with the reason. The map tip shows the picture. A picture that shows none of the model&#x27;s classes gets one of them all the same.</source>
        <translation>Lee las imágenes que nombra una capa, o las de una carpeta, y las clasifica con un modelo de «Entrenar un clasificador de pliegues». Los puntos tienen la clase, su confianza, la segunda clase y la probabilidad de cada clase; las filas cuya imagen no se puede leer se conservan, con el motivo. El aviso del mapa muestra la imagen. Una imagen que no muestra ninguna de las clases del modelo recibe una de ellas igualmente.</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Archivo de modelo</translation>
    </message>
    <message>
        <source>A model written by Train a fold classifier.</source>
        <translation>Un modelo escrito por «Entrenar un clasificador de pliegues».</translation>
    </message>
    <message>
        <source>Classified folds</source>
        <translation>Pliegues clasificados</translation>
    </message>
    <message>
        <source>A point for each picture; one without a place is a row without a point.</source>
        <translation>Un punto por imagen; una sin posición es una fila sin punto.</translation>
    </message>
    <message>
        <source>Estimate the depth to bedrock</source>
        <translation>Estimar la profundidad del basamento</translation>
    </message>
    <message>
        <source>cover,thickness,overburden,depth,basement,drillholes,boreholes,wells,kriging,quantiles</source>
        <translation>cobertura,espesor,recubrimiento,profundidad,basamento,sondeos,perforaciones,pozos,kriging,cuantiles</translation>
    </message>
    <message>
        <source>Estimates how thick the cover is, with a band that is tested at held-out drillholes.</source>
        <translation>Estima el espesor de la cobertura, con una banda comprobada en sondeos reservados.</translation>
    </message>
    <message>
        <source>Predicts the depth to bedrock under the cover of the geological map from drillholes, also such as ended in cover, and from the distance to outcrop, where the depth is zero. Gravity and further rasters take part where they better the prediction of drillholes that are held out. The results are the median and the 10 and 90 % quantiles, in metres; the band between these is scaled so that it holds 80 % of the held-out drillholes, and the report shows the test. The median may serve as the cover&#x27;s thickness in Train a bedrock model.</source>
        <translation>Predice la profundidad del basamento bajo la cobertura del mapa geológico a partir de sondeos, también de los que terminaron en la cobertura, y de la distancia al afloramiento, donde la profundidad es cero. La gravedad y otros rásteres intervienen donde mejoran la predicción de los sondeos reservados. Los resultados son la mediana y los cuantiles del 10 y el 90 %, en metros; la banda entre ellos se escala para que contenga el 80 % de los sondeos reservados, y el informe muestra la prueba. La mediana puede servir como espesor de la cobertura en Entrenar un modelo de basamento.</translation>
    </message>
    <message>
        <source>Points of drillholes, or a table with columns longitude and latitude, or easting and northing in the raster&#x27;s coordinate reference system.</source>
        <translation>Puntos de sondeos, o una tabla con columnas longitude y latitude, o easting y northing en el sistema de coordenadas del ráster.</translation>
    </message>
    <message>
        <source>Depth field of the drillholes (m)</source>
        <translation>Campo de profundidad de los sondeos (m)</translation>
    </message>
    <message>
        <source>Depth of the bedrock below the ground, or of the end of a hole that did not reach it. Fields named with ft or feet are converted.</source>
        <translation>Profundidad del basamento bajo el terreno, o del final de un sondeo que no lo alcanzó. Los campos cuyo nombre contiene ft o feet se convierten.</translation>
    </message>
    <message>
        <source>Field of whether bedrock was reached</source>
        <translation>Campo que dice si se alcanzó el basamento</translation>
    </message>
    <message>
        <source>yes or no, true or false, 1 or 0. A hole that ended in cover counts as &#x27;deeper than&#x27;. Left empty, every hole with a depth reached bedrock, unless a &#x27;&gt;&#x27; stands before it.</source>
        <translation>yes o no, true o false, 1 o 0. Un sondeo que terminó en la cobertura cuenta como «más profundo que». Si se deja vacío, todo sondeo con profundidad alcanzó el basamento, salvo que la preceda un «&gt;».</translation>
    </message>
    <message>
        <source>Gravity raster (Bouguer or residual anomaly, mGal)</source>
        <translation>Ráster gravimétrico (anomalía de Bouguer o residual, mGal)</translation>
    </message>
    <message>
        <source>Light cover lowers gravity. The results have the cells of this raster.</source>
        <translation>Una cobertura ligera reduce la gravedad. Los resultados tienen las celdas de este ráster.</translation>
    </message>
    <message>
        <source>Depth to bedrock, median</source>
        <translation>Profundidad del basamento, mediana</translation>
    </message>
    <message>
        <source>In metres; 0 on outcrop.</source>
        <translation>En metros; 0 en el afloramiento.</translation>
    </message>
    <message>
        <source>Depth to bedrock, 10 % quantile</source>
        <translation>Profundidad del basamento, cuantil del 10 %</translation>
    </message>
    <message>
        <source>Bedrock is shallower with a probability of 10 %, in metres.</source>
        <translation>El basamento es menos profundo con una probabilidad del 10 %, en metros.</translation>
    </message>
    <message>
        <source>Depth to bedrock, 90 % quantile</source>
        <translation>Profundidad del basamento, cuantil del 90 %</translation>
    </message>
    <message>
        <source>Bedrock is deeper with a probability of 10 %, in metres.</source>
        <translation>El basamento es más profundo con una probabilidad del 10 %, en metros.</translation>
    </message>
    <message>
        <source>Maps, and the test at held-out drillholes. A JSON file of the same name holds the figures.</source>
        <translation>Mapas y la prueba en sondeos reservados. Un JSON con las mismas cifras está a su lado.</translation>
    </message>
    <message>
        <source>Further rasters</source>
        <translation>Rásteres adicionales</translation>
    </message>
    <message>
        <source>Elevation, electromagnetics or other rasters of the same area, with all their bands. Without gravity the results have the cells of the first.</source>
        <translation>Elevación, electromagnetismo u otros rásteres de la misma zona, con todas sus bandas. Sin gravedad, los resultados tienen las celdas del primero.</translation>
    </message>
    <message>
        <source>Cell size without rasters (CRS units, 0 = from the map)</source>
        <translation>Tamaño de celda sin rásteres (unidades del SRC, 0 = según el mapa)</translation>
    </message>
    <message>
        <source>0 gives the longer side of the geological map some 300 cells.</source>
        <translation>0 da unas 300 celdas al lado más largo del mapa geológico.</translation>
    </message>
    <message>
        <source>Band of the gravity raster</source>
        <translation>Banda del ráster gravimétrico</translation>
    </message>
    <message>
        <source>Unit of the anomaly</source>
        <translation>Unidad de la anomalía</translation>
    </message>
    <message>
        <source>The unit of the raster&#x27;s values.</source>
        <translation>La unidad de los valores del ráster.</translation>
    </message>
    <message>
        <source>Continuation height (m)</source>
        <translation>Altura de continuación (m)</translation>
    </message>
    <message>
        <source>For a Bouguer raster: height of the upward continuation that separates the residual.</source>
        <translation>Para un ráster de Bouguer: altura de la continuación ascendente que separa la anomalía residual.</translation>
    </message>
    <message>
        <source>Evaluate a bedrock prediction</source>
        <translation>Evaluar una predicción del basamento</translation>
    </message>
    <message>
        <source>evaluate,accuracy,score,confusion matrix,iou,mpa,test,validation,report</source>
        <translation>evaluar,exactitud,métricas,matriz de confusión,iou,mpa,prueba,validación,informe</translation>
    </message>
    <message>
        <source>Scores a predicted class raster against a geological map or a true class raster.</source>
        <translation>Evalúa un ráster de clases predicho frente a un mapa geológico o un ráster de clases reales.</translation>
    </message>
    <message>
        <source>Compares the prediction with the true class raster, or with the geological map where it shows bedrock. Reports accuracy, mean pixel accuracy (MPA), frequency-weighted and mean intersection over union (FWIoU, mIoU), the confusion matrix and the scores of each class, compared with those of the nearest outcrop. To measure skill, score only areas the model was not trained on: choose their polygons under Areas to score.</source>
        <translation>Compara la predicción con el ráster de clases reales, o con el mapa geológico donde este muestra basamento. Informa de la exactitud, la exactitud media por píxel (MPA), la intersección sobre unión ponderada por frecuencia y la media (FWIoU, mIoU), la matriz de confusión y las métricas de cada clase, comparadas con las del afloramiento más cercano. Para medir la capacidad predictiva, evalúe solo zonas con las que no se haya entrenado el modelo: elija sus polígonos en «Zonas de evaluación».</translation>
    </message>
    <message>
        <source>Predicted bedrock</source>
        <translation>Basamento predicho</translation>
    </message>
    <message>
        <source>True class raster</source>
        <translation>Ráster de clases reales</translation>
    </message>
    <message>
        <source>A class raster with the same classes. Choose this or a geological map.</source>
        <translation>Un ráster de clases con las mismas clases. Elija este o un mapa geológico.</translation>
    </message>
    <message>
        <source>Areas to score</source>
        <translation>Zonas de evaluación</translation>
    </message>
    <message>
        <source>Polygons to score in. Left empty, the whole raster.</source>
        <translation>Polígonos en los que se evalúa. Si se deja vacío, todo el ráster.</translation>
    </message>
    <message>
        <source>The scores, to read in a browser.</source>
        <translation>Las métricas, para leer en un navegador.</translation>
    </message>
    <message>
        <source>Geological map used by the prediction</source>
        <translation>Mapa geológico usado por la predicción</translation>
    </message>
    <message>
        <source>Its outcrop gives the nearest-outcrop baseline that the prediction is compared with.</source>
        <translation>Sus afloramientos dan la referencia del afloramiento más cercano, con la que se compara la predicción.</translation>
    </message>
    <message>
        <source>Class field of the map used by the prediction</source>
        <translation>Campo de clase del mapa usado por la predicción</translation>
    </message>
    <message>
        <source>The field that holds the age or unit.</source>
        <translation>El campo que contiene la edad o la unidad.</translation>
    </message>
    <message>
        <source>The confidence raster of the same prediction, to assess its calibration.</source>
        <translation>El ráster de confianza de la misma predicción, para evaluar su calibración.</translation>
    </message>
    <message>
        <source>Accuracy (0 to 1)</source>
        <translation>Exactitud (0 a 1)</translation>
    </message>
    <message>
        <source>Mean pixel accuracy, MPA (0 to 1)</source>
        <translation>Exactitud media por píxel, MPA (0 a 1)</translation>
    </message>
    <message>
        <source>Frequency-weighted intersection over union, FWIoU (0 to 1)</source>
        <translation>Intersección sobre unión ponderada por frecuencia, FWIoU (0 a 1)</translation>
    </message>
    <message>
        <source>Mean intersection over union, mIoU (0 to 1)</source>
        <translation>Intersección sobre unión media, mIoU (0 a 1)</translation>
    </message>
    <message>
        <source>Explain a prediction</source>
        <translation>Explicar una predicción</translation>
    </message>
    <message>
        <source>saliency,explain,attribution,integrated gradients,importance,why,network,ggmnet,gravity</source>
        <translation>saliencia,explicar,atribución,gradientes integrados,importancia,por qué,red,ggmnet,gravimetría</translation>
    </message>
    <message>
        <source>Shows which gravity spoke for a predicted class, and how far away it is.</source>
        <translation>Muestra qué gravimetría habló a favor de una clase predicha, y a qué distancia.</translation>
    </message>
    <message>
        <source>Attributes the log probability of a class at a point, or the mean over an area, to the cells and bands that the network read: red cells spoke for the class, blue ones against it, compared with average gravity everywhere (integrated gradients). Band 1 is the sum over the bands of the model, each of which follows. The log says how much of it lies within 5, 10, 20 and 50 km, and what each band contributes. Models with a network that reads gravity by windows, such as GGMNet, can be explained; of other models the training&#x27;s report shows the importance of the bands.</source>
        <translation>Atribuye el logaritmo de la probabilidad de una clase en un punto, o su media en un área, a las celdas y bandas que leyó la red: las celdas rojas hablaron a favor de la clase y las azules en contra, en comparación con una gravimetría media en todas partes (gradientes integrados). La banda 1 es la suma de las bandas del modelo, que la siguen una a una. El registro dice qué parte está a menos de 5, 10, 20 y 50 km y qué aporta cada banda. Pueden explicarse los modelos con una red que lee la gravimetría por ventanas, como GGMNet; de los demás, el informe de entrenamiento muestra la importancia de las bandas.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>The place whose prediction is explained: click on the map. Or give an area.</source>
        <translation>El lugar cuya predicción se explica: haga clic en el mapa. O dé un área.</translation>
    </message>
    <message>
        <source>Points or polygons whose cells are explained together, in the mean over them. Or give a point.</source>
        <translation>Puntos o polígonos cuyas celdas se explican juntas, en promedio. O dé un punto.</translation>
    </message>
    <message>
        <source>The name of a class of the model. Left empty, the predicted class of each cell.</source>
        <translation>El nombre de una clase del modelo. Si se deja vacío, la clase predicha de cada celda.</translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation>Saliencia</translation>
    </message>
    <message>
        <source>What each cell added to the log probability of the class, or took from it.</source>
        <translation>Lo que cada celda sumó al logaritmo de la probabilidad de la clase, o le restó.</translation>
    </message>
    <message>
        <source>Fold shape of lines</source>
        <translation>Forma de los pliegues de líneas</translation>
    </message>
    <message>
        <source>fold,hinge,interlimb angle,profile,Ramsay,Hudleston,dip isogons,structural geology</source>
        <translation>pliegue,charnela,ángulo entre flancos,perfil,Ramsay,Hudleston,isógonas de buzamiento,geología estructural</translation>
    </message>
    <message>
        <source>Measures the folds of digitised traces: interlimb angle, shape and Ramsay&#x27;s class.</source>
        <translation>Mide los pliegues de trazas digitalizadas: ángulo entre flancos, forma y clase de Ramsay.</translation>
    </message>
    <message>
        <source>Traces of folded surfaces, digitised as lines in a profile perpendicular to the fold axis, are cut at their inflections. Each fold becomes a point at its hinge with its interlimb angle, Fleuty&#x27;s word for it, the ratio of its harmonics b3/b1 and the ideal surface nearest to it (Hudleston 1973). Two traces that lie one inside the other enclose a layer, whose orthogonal thickness by dip gives Ramsay&#x27;s class. On a map the traces are those of plunging folds, and angles are apparent ones.</source>
        <translation>Las trazas de superficies plegadas, digitalizadas como líneas en un perfil perpendicular al eje del pliegue, se cortan en sus puntos de inflexión. Cada pliegue es un punto en su charnela con su ángulo entre flancos, el término de Fleuty que le corresponde, la razón de sus armónicos b3/b1 y la superficie ideal más próxima (Hudleston 1973). Dos trazas situadas una dentro de la otra limitan una capa, cuyo espesor ortogonal según el buzamiento da la clase de Ramsay. En un mapa las trazas son de pliegues con inmersión y los ángulos son aparentes.</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Trazas</translation>
    </message>
    <message>
        <source>Lines of folded surfaces, a line each; two lines for the top and the base of a layer.</source>
        <translation>Líneas de superficies plegadas, una por superficie; dos líneas para el techo y la base de una capa.</translation>
    </message>
    <message>
        <source>Field that names the traces</source>
        <translation>Campo que nombra las trazas</translation>
    </message>
    <message>
        <source>It is copied to the folds.</source>
        <translation>Se copia en los pliegues.</translation>
    </message>
    <message>
        <source>A point at the hinge of each fold, with what was measured.</source>
        <translation>Un punto en la charnela de cada pliegue, con lo medido.</translation>
    </message>
    <message>
        <source>Least turn of a fold (degrees)</source>
        <translation>Giro mínimo de un pliegue (grados)</translation>
    </message>
    <message>
        <source>Bends between two inflections that turn by less are no folds.</source>
        <translation>Las curvas entre dos puntos de inflexión que giran menos no son pliegues.</translation>
    </message>
    <message>
        <source>Smoothing along the line (CRS units, 0 = from the vertices)</source>
        <translation>Suavizado a lo largo de la línea (unidades del SRC, 0 = según los vértices)</translation>
    </message>
    <message>
        <source>Raise it for noisy lines. 0 takes the mean distance between vertices.</source>
        <translation>Auméntelo en líneas con ruido. 0 toma la distancia media entre vértices.</translation>
    </message>
    <message>
        <source>Grid gravity stations</source>
        <translation>Mallar estaciones gravimétricas</translation>
    </message>
    <message>
        <source>gravity,magnetics,stations,points,grid,interpolation,collocation,kriging,equivalent sources</source>
        <translation>gravimetría,magnetometría,estaciones,puntos,malla,interpolación,colocación,kriging,fuentes equivalentes</translation>
    </message>
    <message>
        <source>Makes a raster of gravity or magnetic stations, with its expected error.</source>
        <translation>Hace un ráster de estaciones gravimétricas o magnéticas, con su error esperado.</translation>
    </message>
    <message>
        <source>Predicts the anomaly between stations by least-squares collocation: the covariance is that of sources at several depths, fitted to the stations themselves, so that the grid is a potential field at one height. Stations that contradict their neighbours count for less and are listed; none is dropped. Blocks of stations are hidden as a test, and the expected error is scaled so that it holds for them.</source>
        <translation>Predice la anomalía entre estaciones por colocación por mínimos cuadrados: la covarianza es la de fuentes a varias profundidades, ajustada a las propias estaciones, de modo que la malla es un campo potencial a una sola altura. Las estaciones que contradicen a sus vecinas cuentan menos y se listan; ninguna se elimina. Se ocultan bloques de estaciones como prueba, y el error esperado se escala para que se cumpla en ellos.</translation>
    </message>
    <message>
        <source>The grid is in mGal, or in nT.</source>
        <translation>La malla está en mGal, o en nT.</translation>
    </message>
    <message>
        <source>Cell size (CRS units, 0 = from the stations)</source>
        <translation>Tamaño de celda (unidades del SRC, 0 = según las estaciones)</translation>
    </message>
    <message>
        <source>0 takes about half the distance between stations.</source>
        <translation>0 toma cerca de la mitad de la distancia entre estaciones.</translation>
    </message>
    <message>
        <source>Gridded anomaly</source>
        <translation>Anomalía mallada</translation>
    </message>
    <message>
        <source>The anomaly, in mGal or nT.</source>
        <translation>La anomalía, en mGal o nT.</translation>
    </message>
    <message>
        <source>Expected error of the grid</source>
        <translation>Error esperado de la malla</translation>
    </message>
    <message>
        <source>One standard deviation of the gridded anomaly, in its unit.</source>
        <translation>Una desviación típica de la anomalía mallada, en su unidad.</translation>
    </message>
    <message>
        <source>The stations with what their neighbours predict, and those that contradict them.</source>
        <translation>Las estaciones con lo que predicen sus vecinas, y las que las contradicen.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Collocation is a potential field at one height and takes account of errors. Minimum curvature and the nearest station take every station as it was measured, at any height.</source>
        <translation>La colocación da un campo potencial a una sola altura y tiene en cuenta los errores. La curvatura mínima y la estación más cercana toman cada estación como se midió, a cualquier altura.</translation>
    </message>
    <message>
        <source>The area of the grid. Left empty, that of the stations; all stations are used.</source>
        <translation>La extensión de la malla. Si se deja vacía, la de las estaciones; se usan todas las estaciones.</translation>
    </message>
    <message>
        <source>Height of the grid (m, 0 = median of the stations)</source>
        <translation>Altura de la malla (m, 0 = mediana de las estaciones)</translation>
    </message>
    <message>
        <source>The anomaly is continued to this height.</source>
        <translation>La anomalía se continúa hasta esta altura.</translation>
    </message>
    <message>
        <source>Reach of the stations (km, 0 = from the stations)</source>
        <translation>Alcance de las estaciones (km, 0 = según las estaciones)</translation>
    </message>
    <message>
        <source>Cells further from every station stay empty. 0 takes five times their distance.</source>
        <translation>Las celdas más alejadas de toda estación quedan vacías. 0 toma cinco veces su distancia.</translation>
    </message>
    <message>
        <source>Import gravity stations</source>
        <translation>Importar estaciones gravimétricas</translation>
    </message>
    <message>
        <source>import,gravity,magnetics,stations,points,CSV,XYZ,ASEG-GDF2,table,Potsdam,units,datum</source>
        <translation>importar,gravimetría,magnetismo,estaciones,puntos,CSV,XYZ,ASEG-GDF2,tabla,Potsdam,unidades,datum</translation>
    </message>
    <message>
        <source>Makes a point layer with standard columns of a table of gravity stations.</source>
        <translation>Hace una capa de puntos con columnas estándar de una tabla de estaciones gravimétricas.</translation>
    </message>
    <message>
        <source>Reads CSV, XYZ with or without names, ASEG-GDF2 and layers of points. Columns, units and datum are found by names and values, and the log says what was taken for what. Gravity is in mGal and heights in metres in the layer. Every row is a station or is listed with its number and the reason.</source>
        <translation>Lee CSV, XYZ con o sin nombres, ASEG-GDF2 y capas de puntos. Las columnas, las unidades y el datum se encuentran por los nombres y los valores, y el registro dice qué se tomó por qué. En la capa la gravedad está en mGal y las alturas en metros. Cada fila es una estación o se lista con su número y el motivo.</translation>
    </message>
    <message>
        <source>File of the stations</source>
        <translation>Archivo de las estaciones</translation>
    </message>
    <message>
        <source>CSV or XYZ with or without names, ASEG-GDF2 (.dat with its .dfn), or a file of points. Left empty, the layer below.</source>
        <translation>CSV o XYZ con o sin nombres, ASEG-GDF2 (.dat junto a su .dfn), o un archivo de puntos. Vacío: la capa de abajo.</translation>
    </message>
    <message>
        <source>Layer of the stations</source>
        <translation>Capa de las estaciones</translation>
    </message>
    <message>
        <source>Points that are loaded in QGIS, where no file is chosen.</source>
        <translation>Puntos cargados en QGIS, si no se elige un archivo.</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Qué se lee</translation>
    </message>
    <message>
        <source>Observed gravity, to be reduced, or an anomaly. Both, where both are there.</source>
        <translation>Gravedad observada, por reducir, o una anomalía. Ambas, si están ambas.</translation>
    </message>
    <message>
        <source>Unit of the values</source>
        <translation>Unidad de los valores</translation>
    </message>
    <message>
        <source>Found by the values and names where it is not chosen. The layer is in mGal, or nT.</source>
        <translation>Se halla por los valores y nombres si no se elige. La capa está en mGal, o nT.</translation>
    </message>
    <message>
        <source>Gravity datum</source>
        <translation>Datum gravimétrico</translation>
    </message>
    <message>
        <source>14 mGal are taken off gravity that is tied to Potsdam. Where the file shows that it is, and nothing is chosen, it is refused.</source>
        <translation>Se restan 14 mGal a la gravedad ligada a Potsdam. Si el archivo muestra que lo está y no se elige nada, se rechaza.</translation>
    </message>
    <message>
        <source>Unit of the height</source>
        <translation>Unidad de la altura</translation>
    </message>
    <message>
        <source>Heights by which gravity falls as it does by feet are refused until this is chosen.</source>
        <translation>Alturas con las que la gravedad decrece como en pies se rechazan hasta que se elija esto.</translation>
    </message>
    <message>
        <source>Imported stations</source>
        <translation>Estaciones importadas</translation>
    </message>
    <message>
        <source>Points with columns of standard names.</source>
        <translation>Puntos con columnas de nombres estándar.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>The rows that are no stations, with their number in the file and the reason.</source>
        <translation>Las filas que no son estaciones, con su número en el archivo y el motivo.</translation>
    </message>
    <message>
        <source>The name of the column, or its number from 1. Left empty, by names and values.</source>
        <translation>El nombre de la columna, o su número desde 1. Vacío: por nombres y valores.</translation>
    </message>
    <message>
        <source>Column of longitude or easting</source>
        <translation>Columna de la longitud o del este</translation>
    </message>
    <message>
        <source>Column of latitude or northing</source>
        <translation>Columna de la latitud o del norte</translation>
    </message>
    <message>
        <source>Column of the observed gravity</source>
        <translation>Columna de la gravedad observada</translation>
    </message>
    <message>
        <source>Column of the anomaly</source>
        <translation>Columna de la anomalía</translation>
    </message>
    <message>
        <source>Column of the height</source>
        <translation>Columna de la altura</translation>
    </message>
    <message>
        <source>Column of the station&#x27;s error</source>
        <translation>Columna del error de la estación</translation>
    </message>
    <message>
        <source>Column of the station&#x27;s name</source>
        <translation>Columna del nombre de la estación</translation>
    </message>
    <message>
        <source>Column of the survey</source>
        <translation>Columna del levantamiento</translation>
    </message>
    <message>
        <source>Column of the line</source>
        <translation>Columna de la línea</translation>
    </message>
    <message>
        <source>Import a grid</source>
        <translation>Importar una malla</translation>
    </message>
    <message>
        <source>import,grid,Geosoft,GXF,ERMapper,Surfer,GMT,netCDF,ZMap,XYZ,convert,CRS</source>
        <translation>importar,malla,Geosoft,GXF,ERMapper,Surfer,GMT,netCDF,ZMap,XYZ,convertir,SRC</translation>
    </message>
    <message>
        <source>Makes a GeoTIFF of a grid that QGIS cannot open, or that lacks a CRS.</source>
        <translation>Hace un GeoTIFF de una malla que QGIS no puede abrir, o que carece de SRC.</translation>
    </message>
    <message>
        <source>Reads Geosoft (.grd, GXF), ERMapper, Surfer, GMT, netCDF, ZMap and XYZ grids and whatever GDAL reads. The result has a coordinate reference system, a unit and a value for empty cells, lies north up with longitudes from -180 to 180, and is compared with what was read.</source>
        <translation>Lee mallas Geosoft (.grd, GXF), ERMapper, Surfer, GMT, netCDF, ZMap y XYZ, y todo lo que lee GDAL. El resultado tiene un sistema de referencia de coordenadas, una unidad y un valor para las celdas vacías, tiene el norte arriba y longitudes de -180 a 180, y se compara con lo leído.</translation>
    </message>
    <message>
        <source>File of the grid</source>
        <translation>Archivo de la malla</translation>
    </message>
    <message>
        <source>Geosoft .grd (compressed or not) and .gxf, ERMapper .ers, Surfer 6, 7 and ASCII, GMT, netCDF, ZMap, lines of x, y and value, and other rasters.</source>
        <translation>Geosoft .grd (comprimido o no) y .gxf, ERMapper .ers, Surfer 6, 7 y ASCII, GMT, netCDF, ZMap, líneas de x, y y valor, y otros ráster.</translation>
    </message>
    <message>
        <source>CRS of the grid</source>
        <translation>SRC de la malla</translation>
    </message>
    <message>
        <source>Needed where the file has none. Left empty, that of the file.</source>
        <translation>Necesario si el archivo no lo tiene. Vacío: el del archivo.</translation>
    </message>
    <message>
        <source>Written into the GeoTIFF; the values stay as they are.</source>
        <translation>Se escribe en el GeoTIFF; los valores quedan como están.</translation>
    </message>
    <message>
        <source>Variable or column</source>
        <translation>Variable o columna</translation>
    </message>
    <message>
        <source>Of a netCDF file with several, or the column of the values in a table with names.</source>
        <translation>De un archivo netCDF con varias, o la columna de los valores en una tabla con nombres.</translation>
    </message>
    <message>
        <source>Band or time step (0 = the only one)</source>
        <translation>Banda o paso de tiempo (0 = la única)</translation>
    </message>
    <message>
        <source>Counted from 1, where the file has several.</source>
        <translation>Contado desde 1, si el archivo tiene varios.</translation>
    </message>
    <message>
        <source>Imported grid</source>
        <translation>Malla importada</translation>
    </message>
    <message>
        <source>A GeoTIFF that all algorithms take.</source>
        <translation>Un GeoTIFF que aceptan todos los algoritmos.</translation>
    </message>
    <message>
        <source>Multi-scale windows</source>
        <translation>Ventanas multiescala</translation>
    </message>
    <message>
        <source>windows,scales,stride,split,validation,training,test,mask</source>
        <translation>ventanas,escalas,paso,división,validación,entrenamiento,prueba,máscara</translation>
    </message>
    <message>
        <source>Cuts rasters into windows at several scales and splits them by spatial blocks.</source>
        <translation>Recorta rásteres en ventanas de varias escalas y las reparte por bloques espaciales.</translation>
    </message>
    <message>
        <source>Writes the outline of every window with its scale. With a geological map, each window also gets its share of outcrop and its set: training, test, mixed where it overlaps both (training ignores the test cells in it), or concealed where it shows too little outcrop. The layer can be edited and used by Predict concealed bedrock, which then predicts inside these windows only.</source>
        <translation>Escribe el contorno de cada ventana con su escala. Con un mapa geológico, cada ventana recibe además su proporción de afloramiento y su conjunto: entrenamiento, prueba, mixto donde se solapa con ambos (el entrenamiento ignora las celdas de prueba que contiene) u oculto donde muestra muy poco afloramiento. La capa se puede editar y usar en «Predecir el basamento oculto», que entonces predice solo dentro de estas ventanas.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>The outlines of the windows (GeoPackage).</source>
        <translation>Los contornos de las ventanas (GeoPackage).</translation>
    </message>
    <message>
        <source>Class raster of the map</source>
        <translation>Ráster de clases del mapa</translation>
    </message>
    <message>
        <source>The geological map on the cells of the gravity raster.</source>
        <translation>El mapa geológico en las celdas del ráster gravimétrico.</translation>
    </message>
    <message>
        <source>Folder for images and masks</source>
        <translation>Carpeta para imágenes y máscaras</translation>
    </message>
    <message>
        <source>Receives an image and a mask of every window, for use in other programs.</source>
        <translation>Recibe una imagen y una máscara de cada ventana, para usarlas en otros programas.</translation>
    </message>
    <message>
        <source>Data set report</source>
        <translation>Informe del conjunto de datos</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>The classes of the map, the windows of each set, and what was unmapped, repaired or lost, to read in a browser.</source>
        <translation>Las clases del mapa, las ventanas de cada conjunto y lo que quedó sin cartografiar, se reparó o se perdió, para leer en un navegador.</translation>
    </message>
    <message>
        <source>Minimum share of outcrop (0 to 1)</source>
        <translation>Proporción mínima de afloramiento (0 a 1)</translation>
    </message>
    <message>
        <source>Windows with less outcrop are concealed: they are predicted but not trained on.</source>
        <translation>Las ventanas con menos afloramiento son ocultas: se predicen, pero no se usan para entrenar.</translation>
    </message>
    <message>
        <source>Predict for several areas</source>
        <translation>Predecir en varias áreas</translation>
    </message>
    <message>
        <source>predict,areas,batch,polygons,table,sheets,bedrock,cover,gravity,map</source>
        <translation>predecir,áreas,lote,polígonos,tabla,hojas,basamento,cobertura,gravimetría,mapa</translation>
    </message>
    <message>
        <source>Predicts the bedrock of each polygon of a layer or each row of a table.</source>
        <translation>Predice el basamento rocoso de cada polígono de una capa o de cada fila de una tabla.</translation>
    </message>
    <message>
        <source>Writes a class raster, the confidence and, with a geological map, a composite for each area into one folder, and a table that sums them up. The maps of an area are those of Predict concealed bedrock within its outline; cells outside hold no value. Areas that share raster, map and model are predicted together. An area that fails is named and does not stop the others.</source>
        <translation>Escribe en una misma carpeta un ráster de clases, la confianza y, con un mapa geológico, un mapa compuesto de cada área, además de una tabla que los resume. Los mapas de un área son los de «Predecir el basamento oculto» dentro de su contorno; las celdas exteriores no tienen valor. Las áreas que comparten ráster, mapa y modelo se predicen juntas. Si un área falla, se indica cuál es y las demás continúan.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Areas that were predicted</source>
        <translation>Áreas predichas</translation>
    </message>
    <message>
        <source>Areas that failed</source>
        <translation>Áreas fallidas</translation>
    </message>
    <message>
        <source>Table of runs</source>
        <translation>Tabla de ejecuciones</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Polygons, each of which becomes a prediction.</source>
        <translation>Polígonos, cada uno de los cuales da lugar a una predicción.</translation>
    </message>
    <message>
        <source>Field of the areas&#x27; names</source>
        <translation>Campo con los nombres de las áreas</translation>
    </message>
    <message>
        <source>Files and layers are named by it. Left empty, the areas are numbered.</source>
        <translation>Da nombre a los archivos y las capas. Si se deja vacío, las áreas se numeran.</translation>
    </message>
    <message>
        <source>Field of the areas&#x27; models</source>
        <translation>Campo con los modelos de las áreas</translation>
    </message>
    <message>
        <source>The path of the model file for an area, relative to the layer&#x27;s file. Areas without an entry are predicted with the model below.</source>
        <translation>La ruta del archivo de modelo de un área, relativa al archivo de la capa. Las áreas sin valor se predicen con el modelo indicado más abajo.</translation>
    </message>
    <message>
        <source>A CSV file or another table with a row for each prediction. The column name names it. The column area (a polygon layer or WKT) or extent (west,east,south,north [EPSG:code]) confines it. The columns input, geology, field, legend, model and others called like a parameter replace that parameter. Paths are relative to the table; empty entries leave what is chosen here.</source>
        <translation>Un archivo CSV u otra tabla con una fila por predicción. La columna name le da nombre. La columna area (una capa de polígonos o WKT) o extent (oeste,este,sur,norte [EPSG:código]) la delimita. Las columnas input, geology, field, legend, model y otras llamadas como un parámetro sustituyen a ese parámetro. Las rutas son relativas a la tabla; los valores vacíos conservan lo elegido aquí.</translation>
    </message>
    <message>
        <source>Folder of the maps</source>
        <translation>Carpeta de los mapas</translation>
    </message>
    <message>
        <source>Add the maps to the project</source>
        <translation>Añadir los mapas al proyecto</translation>
    </message>
    <message>
        <source>Each area becomes a group of layers.</source>
        <translation>Cada área se convierte en un grupo de capas.</translation>
    </message>
    <message>
        <source>Receives NAME.tif, NAME_confidence.tif, NAME_composite.tif and NAME_marked.tif for each area, and areas.csv with cells, shares of the classes, mean confidence, share outside the area of applicability, seconds and a message for each.</source>
        <translation>Recibe NAME.tif, NAME_confidence.tif, NAME_composite.tif y NAME_marked.tif de cada área, y areas.csv con las celdas, las proporciones de las clases, la confianza media, la proporción fuera del área de aplicabilidad, los segundos y un mensaje de cada una.</translation>
    </message>
    <message>
        <source>Columns of the table without a meaning: {names}.</source>
        <translation>Columnas de la tabla sin significado: {names}.</translation>
    </message>
    <message>
        <source>The maps cannot be written to {folder}: {reason}. Choose another folder.</source>
        <translation>No se pueden escribir los mapas en {folder}: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Predicting: {names}</source>
        <translation>Prediciendo: {names}</translation>
    </message>
    <message>
        <source>Cancelled. Areas that were mapped before: {names}</source>
        <translation>Cancelado. Áreas cartografiadas antes de cancelar: {names}</translation>
    </message>
    <message>
        <source>predict,bedrock,cover,geology,gravity,network,ggmnet,map,classification</source>
        <translation>predecir,basamento,cobertura,geología,gravimetría,red,ggmnet,mapa,clasificación</translation>
    </message>
    <message>
        <source>Predicts the bedrock under cover from gravity and outcrop with a trained model.</source>
        <translation>Predice el basamento rocoso bajo cobertura a partir de la gravimetría y los afloramientos con un modelo entrenado.</translation>
    </message>
    <message>
        <source>Computes class probabilities in overlapping windows, blends them, and assigns each cell its most probable class, in the colours of the map the model was trained on. The confidence is the probability of that class. With a geological map, the composite shows outcrop as mapped and the prediction under the cover. Models that use outcrop need the map; outcrop_anywhere.safetensors, which is installed with the plugin, takes any map and any classes without training.</source>
        <translation>Calcula probabilidades de clase en ventanas que se solapan, las combina y asigna a cada celda su clase más probable, con los colores del mapa con el que se entrenó el modelo. La confianza es la probabilidad de esa clase. Con un mapa geológico, el mapa compuesto muestra los afloramientos cartografiados y la predicción bajo la cobertura. Los modelos que usan afloramientos necesitan el mapa; outcrop_anywhere.safetensors, que se instala con el complemento, admite cualquier mapa y cualquier clase sin entrenamiento.</translation>
    </message>
    <message>
        <source>The class of every cell.</source>
        <translation>La clase de cada celda.</translation>
    </message>
    <message>
        <source>The probability of the predicted class, 0 to 1. Cells outside the area of applicability hold no value: their confidence is unknown.</source>
        <translation>La probabilidad de la clase predicha, de 0 a 1. Las celdas fuera del área de aplicabilidad no tienen valor: su confianza se desconoce.</translation>
    </message>
    <message>
        <source>Composite map</source>
        <translation>Mapa compuesto</translation>
    </message>
    <message>
        <source>Outcrop as mapped, the prediction under cover. Needs the geological map. Band 2 is 1 where the class is mapped and 2 where it is predicted. Band 3 is the opacity: predictions are drawn paler than outcrop, the more so the lower their confidence.</source>
        <translation>Los afloramientos cartografiados y la predicción bajo cobertura. Requiere el mapa geológico. La banda 2 vale 1 donde la clase está cartografiada y 2 donde es predicha. La banda 3 es la opacidad: las predicciones se dibujan más claras que los afloramientos, tanto más cuanto menor es su confianza.</translation>
    </message>
    <message>
        <source>Flags predictions outside the area of applicability: cells farther from outcrop than the limit (1), with raster values that are rare in the training data (2), or both (3).</source>
        <translation>Marca las predicciones fuera del área de aplicabilidad: celdas más lejos del afloramiento que el límite (1), con valores de ráster raros en los datos de entrenamiento (2) o ambas cosas (3).</translation>
    </message>
    <message>
        <source>Predicted bedrock polygons</source>
        <translation>Polígonos del basamento predicho</translation>
    </message>
    <message>
        <source>The predicted classes as polygons (GeoPackage).</source>
        <translation>Las clases predichas como polígonos (GeoPackage).</translation>
    </message>
    <message>
        <source>A layer of Multi-scale windows to predict in. Left empty, the whole raster.</source>
        <translation>Una capa de «Ventanas multiescala» en las que predecir. Si se deja vacío, todo el ráster.</translation>
    </message>
    <message>
        <source>Further model files</source>
        <translation>Archivos de modelo adicionales</translation>
    </message>
    <message>
        <source>Models of the same rasters and classes, such as those of the same training with other seeds. The probabilities of all models are averaged.</source>
        <translation>Modelos de los mismos rásteres y clases, como los del mismo entrenamiento con otras semillas. Se promedian las probabilidades de todos los modelos.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>All the evidence the model was trained on, or only gravity or outcrop in a model trained on both, to compare them.</source>
        <translation>Toda la evidencia con la que se entrenó el modelo, o solo la gravimetría o los afloramientos en un modelo entrenado con ambos, para compararlos.</translation>
    </message>
    <message>
        <source>Weight of rare classes (0 to 1, -1 = from the model)</source>
        <translation>Peso de las clases raras (0 a 1, -1 = el del modelo)</translation>
    </message>
    <message>
        <source>0 assigns each cell its most probable class. Values towards 1 favour rare classes: fewer cells are correct, but rare classes are found more often. -1 takes 0.5 for models that use outcrop and 0 for gravity networks, which weight classes in training. The confidence remains the probability of the assigned class.</source>
        <translation>0 asigna a cada celda su clase más probable. Los valores cercanos a 1 favorecen las clases raras: aciertan en menos celdas, pero encuentran más a menudo las clases raras. -1 toma 0.5 para los modelos que usan afloramientos y 0 para las redes gravimétricas, que ponderan las clases en el entrenamiento. La confianza sigue siendo la probabilidad de la clase asignada.</translation>
    </message>
    <message>
        <source>Scales of the windows</source>
        <translation>Escalas de las ventanas</translation>
    </message>
    <message>
        <source>The map is predicted at the model&#x27;s main scale, or averaged over all the scales it was trained at. A layer of windows selects those it shares with the model.</source>
        <translation>El mapa se predice a la escala principal del modelo o se promedia sobre todas las escalas con las que se entrenó. Una capa de ventanas selecciona las que comparte con el modelo.</translation>
    </message>
    <message>
        <source>Overlap of the windows (share of a side, 0 to 0.9)</source>
        <translation>Solapamiento de las ventanas (fracción de un lado, 0 a 0.9)</translation>
    </message>
    <message>
        <source>A larger overlap takes longer. Above 0.25, seams become no fainter.</source>
        <translation>Un solapamiento mayor tarda más. Por encima de 0.25, las uniones ya no se atenúan más.</translation>
    </message>
    <message>
        <source>Average over mirror images</source>
        <translation>Promediar con imágenes especulares</translation>
    </message>
    <message>
        <source>Predicts every window and its three mirror images, which takes four times as long.</source>
        <translation>Predice cada ventana y sus tres imágenes especulares, lo que multiplica por cuatro el tiempo.</translation>
    </message>
    <message>
        <source>Pixels per cell (0 = as trained)</source>
        <translation>Píxeles por celda (0 = como en el entrenamiento)</translation>
    </message>
    <message>
        <source>Pixels along each side of a cell in the input of the network.</source>
        <translation>Píxeles a lo largo de cada lado de una celda en la entrada de la red.</translation>
    </message>
    <message>
        <source>Maximum distance to outcrop (km, 0 = as far as the model was tested)</source>
        <translation>Distancia máxima al afloramiento (km, 0 = hasta donde se probó el modelo)</translation>
    </message>
    <message>
        <source>Cells farther from the nearest outcrop are outside the area of applicability.</source>
        <translation>Las celdas más alejadas del afloramiento más cercano quedan fuera del área de aplicabilidad.</translation>
    </message>
    <message>
        <source>Rare gravity (share of the training data)</source>
        <translation>Valores gravimétricos raros (fracción de los datos de entrenamiento)</translation>
    </message>
    <message>
        <source>A cell is outside the area of applicability if at most this share of the training data has gravity as unusual as its own.</source>
        <translation>Una celda está fuera del área de aplicabilidad si, como máximo, esta fracción de los datos de entrenamiento tiene valores gravimétricos tan inusuales como los suyos.</translation>
    </message>
    <message>
        <source>Smallest polygon (km², 0 = keep all)</source>
        <translation>Polígono más pequeño (km², 0 = conservar todos)</translation>
    </message>
    <message>
        <source>Smaller polygons are merged into their neighbours.</source>
        <translation>Los polígonos más pequeños se fusionan con sus vecinos.</translation>
    </message>
    <message>
        <source>Write Cloud Optimized GeoTIFFs</source>
        <translation>Escribir GeoTIFF optimizados para la nube (COG)</translation>
    </message>
    <message>
        <source>Adds overviews and an internal layout that web maps read quickly.</source>
        <translation>Añade pirámides y una estructura interna que los mapas web leen con rapidez.</translation>
    </message>
    <message>
        <source>Class probabilities</source>
        <translation>Probabilidades de clase</translation>
    </message>
    <message>
        <source>One band per class, 0 to 1.</source>
        <translation>Una banda por clase, de 0 a 1.</translation>
    </message>
    <message>
        <source>Second most probable class</source>
        <translation>Segunda clase más probable</translation>
    </message>
    <message>
        <source>The runner-up of every cell.</source>
        <translation>La segunda opción de cada celda.</translation>
    </message>
    <message>
        <source>Classes that cannot be ruled out</source>
        <translation>Clases que no se pueden descartar</translation>
    </message>
    <message>
        <source>Band 1: how many classes cannot be ruled out with 90 % certainty: in nine of ten cells the true class is among them. The further bands, one per class, are 1 where the class is among them and 0 where it is ruled out. Cells farther from outcrop than the model was tested hold no value. Needs a model that uses outcrop, and the geological map.</source>
        <translation>Banda 1: cuántas clases no se pueden descartar con un 90 % de certeza: en nueve de cada diez celdas la clase real está entre ellas. Las demás bandas, una por clase, valen 1 donde la clase está entre ellas y 0 donde se descarta. Las celdas más alejadas de los afloramientos de lo que se probó el modelo no tienen valor. Necesita un modelo que use afloramientos y el mapa geológico.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>Normalised entropy of the class probabilities: 0 certain, 1 all classes equally likely.</source>
        <translation>Entropía normalizada de las probabilidades de clase: 0, certeza; 1, todas las clases igual de probables.</translation>
    </message>
    <message>
        <source>Ensemble disagreement</source>
        <translation>Desacuerdo del conjunto de modelos</translation>
    </message>
    <message>
        <source>Standard deviation of the class probabilities over models, overlapping windows, scales and mirror images: 0 where all agree, 0.71 where two certain predictions contradict each other.</source>
        <translation>Desviación estándar de las probabilidades de clase entre modelos, ventanas solapadas, escalas e imágenes especulares: 0 donde todos coinciden, 0.71 donde dos predicciones seguras se contradicen.</translation>
    </message>
    <message>
        <source>Distance to training data</source>
        <translation>Distancia a los datos de entrenamiento</translation>
    </message>
    <message>
        <source>Band 1: distance to the nearest outcrop, in km. Band 2: distance of the cell&#x27;s gravity from that of the training data, in standard deviations.</source>
        <translation>Banda 1: distancia al afloramiento más cercano, en km. Banda 2: distancia entre los valores gravimétricos de la celda y los de los datos de entrenamiento, en desviaciones estándar.</translation>
    </message>
    <message>
        <source>unnamed model</source>
        <translation>modelo sin nombre</translation>
    </message>
    <message>
        <source>Outside the area of applicability the confidence is unknown: its cells hold no value.</source>
        <translation>Fuera del área de aplicabilidad la confianza se desconoce: sus celdas no tienen valor.</translation>
    </message>
    <message>
        <source>Rank sites for drilling</source>
        <translation>Clasificar sitios de sondeo</translation>
    </message>
    <message>
        <source>drilling,drillholes,boreholes,sites,targets,uncertainty,entropy,survey design,next</source>
        <translation>perforación,sondeos,perforaciones,sitios,objetivos,incertidumbre,entropía,diseño del levantamiento,siguiente</translation>
    </message>
    <message>
        <source>Ranks sites where holes are expected to tell most of what a prediction leaves uncertain.</source>
        <translation>Clasifica los sitios donde se espera que los sondeos resuelvan la mayor parte de la incertidumbre de una predicción.</translation>
    </message>
    <message>
        <source>Takes the class probabilities of a prediction and chooses sites one after the other: each where a hole that reaches bedrock is expected to settle most of the uncertainty that the sites before it leave in the area of interest, where all classes count alike, however rare. A hole tells of the ground around it up to the reach of the prediction. Depth to bedrock, accessible and excluded ground, existing drillholes and a smallest distance are taken into account. Each site has its expected gain, the likely class, the runner-up and the reason in words.</source>
        <translation>Toma las probabilidades de clase de una predicción y elige sitios uno tras otro: cada uno donde se espera que un sondeo que alcance el basamento resuelva la mayor parte de la incertidumbre que los sitios anteriores dejan en el área de interés, donde todas las clases cuentan igual, por raras que sean. Un sondeo informa del terreno a su alrededor hasta el alcance de la predicción. Se tienen en cuenta la profundidad del basamento, el terreno accesible y el excluido, los sondeos existentes y una distancia mínima. Cada sitio lleva su ganancia esperada, la clase probable, la segunda y la razón en palabras.</translation>
    </message>
    <message>
        <source>The raster of class probabilities that Predict concealed bedrock writes.</source>
        <translation>El ráster de probabilidades de clase que escribe Predecir el basamento oculto.</translation>
    </message>
    <message>
        <source>Number of sites</source>
        <translation>Número de sitios</translation>
    </message>
    <message>
        <source>Sites are chosen in sequence, the best first.</source>
        <translation>Los sitios se eligen uno tras otro, el mejor primero.</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Área de interés</translation>
    </message>
    <message>
        <source>Polygons whose bedrock is wanted. Sites may lie a little outside where they tell of it. Left empty, all cells of the prediction.</source>
        <translation>Polígonos cuyo basamento se busca. Los sitios pueden quedar algo fuera si informan de él. Vacío: todas las celdas de la predicción.</translation>
    </message>
    <message>
        <source>Accessible ground</source>
        <translation>Terreno accesible</translation>
    </message>
    <message>
        <source>Polygons in which sites may lie. Left empty, everywhere.</source>
        <translation>Polígonos en los que puede haber sitios. Vacío: en todas partes.</translation>
    </message>
    <message>
        <source>Excluded ground</source>
        <translation>Terreno excluido</translation>
    </message>
    <message>
        <source>Polygons in which no site may lie.</source>
        <translation>Polígonos en los que no puede haber ningún sitio.</translation>
    </message>
    <message>
        <source>Depth to bedrock (m)</source>
        <translation>Profundidad del basamento (m)</translation>
    </message>
    <message>
        <source>Or the cover&#x27;s thickness: how deep a hole has to be. Sites lie where it is above 0. Estimate the depth to bedrock makes such a raster.</source>
        <translation>O el espesor de la cobertura: la profundidad que debe alcanzar un sondeo. Los sitios están donde es mayor que 0. Estimar la profundidad del basamento produce un ráster así.</translation>
    </message>
    <message>
        <source>Existing drillholes</source>
        <translation>Sondeos existentes</translation>
    </message>
    <message>
        <source>Points of drillholes, or a table with columns longitude and latitude, or easting and northing in the raster&#x27;s coordinate reference system. What they tell counts as known, whether the prediction was given them or not.</source>
        <translation>Puntos de sondeos, o una tabla con columnas longitude y latitude, o easting y northing en el sistema de referencia de coordenadas del ráster. Lo que dicen cuenta como conocido, los haya recibido la predicción o no.</translation>
    </message>
    <message>
        <source>Smallest distance between sites (m)</source>
        <translation>Distancia mínima entre sitios (m)</translation>
    </message>
    <message>
        <source>Between sites, and from sites to existing drillholes. 0: what the reach of a hole makes.</source>
        <translation>Entre sitios, y de los sitios a los sondeos existentes. 0: lo que resulte del alcance de un sondeo.</translation>
    </message>
    <message>
        <source>Sites for drilling</source>
        <translation>Sitios de sondeo</translation>
    </message>
    <message>
        <source>Points with rank, expected gain, likely class, runner-up and the reason.</source>
        <translation>Puntos con el rango, la ganancia esperada, la clase probable, la segunda y la razón.</translation>
    </message>
    <message>
        <source>yes or no, true or false, 1 or 0. A hole that ended in cover tells nothing of the bedrock. Left empty, every hole reached it.</source>
        <translation>yes o no, true o false, 1 o 0. Un sondeo que terminó en la cobertura no dice nada del basamento. Vacío: todos los sondeos lo alcanzaron.</translation>
    </message>
    <message>
        <source>Weight of the cost (0 to 1)</source>
        <translation>Peso del coste (0 a 1)</translation>
    </message>
    <message>
        <source>With a depth to bedrock: 0 ranks by the expected gain alone, 1 by the gain for every metre drilled.</source>
        <translation>Con una profundidad del basamento: 0 clasifica solo por la ganancia esperada, 1 por la ganancia por metro perforado.</translation>
    </message>
    <message>
        <source>Cost of setting up the rig (m)</source>
        <translation>Coste de instalar la perforadora (m)</translation>
    </message>
    <message>
        <source>In metres drilled. It is added to the depth, so that shallow ground is not preferred at any gain.</source>
        <translation>En metros perforados. Se suma a la profundidad, para que el terreno somero no se prefiera con cualquier ganancia.</translation>
    </message>
    <message>
        <source>Reach of a hole (m, 0 = from the prediction)</source>
        <translation>Alcance de un sondeo (m, 0 = de la predicción)</translation>
    </message>
    <message>
        <source>Distance at which what a hole tells has fallen to 0.6. 0 takes the distance at which the correlation of the predicted probabilities falls to 1/e.</source>
        <translation>Distancia a la que lo que dice un sondeo ha bajado a 0,6. 0 toma la distancia a la que la correlación de las probabilidades predichas baja a 1/e.</translation>
    </message>
    <message>
        <source>Reduce gravity stations</source>
        <translation>Reducir estaciones gravimétricas</translation>
    </message>
    <message>
        <source>gravity,stations,reduction,correction,latitude,free air,bouguer,terrain,topography,observed gravity</source>
        <translation>gravedad,gravimetría,estaciones,reducción,corrección,latitud,aire libre,bouguer,terreno,topografía,gravedad observada</translation>
    </message>
    <message>
        <source>Reduces observed gravity to the free-air and the Bouguer anomaly, every step kept.</source>
        <translation>Reduce la gravedad observada a la anomalía de aire libre y a la de Bouguer, conservando cada paso.</translation>
    </message>
    <message>
        <source>Subtracts normal gravity at the station&#x27;s latitude, corrects for its height (free air) and for the air above it, takes off the rock between station and sea as a slab (Bullard A) and a spherical cap of 166.7 km (Bullard B), fills water and ice below the station with rock, and, with a topography raster, corrects for the terrain around the station (Bullard C): prisms near, tesseroids far. Each correction is a column of the result, and is added to the observed gravity.</source>
        <translation>Resta la gravedad normal en la latitud de la estación, corrige por su altura (aire libre) y por el aire sobre ella, quita la roca entre la estación y el mar como una placa (Bullard A) y un casquete esférico de 166,7 km (Bullard B), rellena con roca el agua y el hielo bajo la estación y, con un ráster de topografía, corrige por el terreno alrededor de la estación (Bullard C): prismas cerca, teseroides lejos. Cada corrección es una columna del resultado y se suma a la gravedad observada.</translation>
    </message>
    <message>
        <source>Points with fields of gravity and height, or a table with columns of coordinates.</source>
        <translation>Puntos con campos de gravedad y altura, o una tabla con columnas de coordenadas.</translation>
    </message>
    <message>
        <source>Field of the observed gravity</source>
        <translation>Campo de la gravedad observada</translation>
    </message>
    <message>
        <source>Absolute gravity, about 980,000 mGal. Left empty, the field gravity_mgal.</source>
        <translation>Gravedad absoluta, unos 980 000 mGal. Vacío: el campo gravity_mgal.</translation>
    </message>
    <message>
        <source>Height of the station above the sea, in metres. Left empty, the field height_m.</source>
        <translation>Altura de la estación sobre el mar, en metros. Vacío: el campo height_m.</translation>
    </message>
    <message>
        <source>Unit of the gravity</source>
        <translation>Unidad de la gravedad</translation>
    </message>
    <message>
        <source>Of the observed gravity; results are in mGal.</source>
        <translation>De la gravedad observada; los resultados están en mGal.</translation>
    </message>
    <message>
        <source>Topography</source>
        <translation>Topografía</translation>
    </message>
    <message>
        <source>Heights of the ground, below 0 under the sea, for the terrain correction: it should reach 167 km beyond the stations. Left empty, there is none. Heights are in the unit that the file or its CRS declares, otherwise in metres.</source>
        <translation>Alturas del suelo, negativas bajo el mar, para la corrección de terreno: debería extenderse 167 km más allá de las estaciones. Vacío: sin corrección de terreno. Las alturas están en la unidad que declara el archivo o su SRC; si no, en metros.</translation>
    </message>
    <message>
        <source>Density of the rock (kg/m³)</source>
        <translation>Densidad de la roca (kg/m³)</translation>
    </message>
    <message>
        <source>Between the stations and the sea&#x27;s level.</source>
        <translation>Entre las estaciones y el nivel del mar.</translation>
    </message>
    <message>
        <source>Reduced stations</source>
        <translation>Estaciones reducidas</translation>
    </message>
    <message>
        <source>The stations with each correction and anomaly, in mGal.</source>
        <translation>Las estaciones con cada corrección y anomalía, en mGal.</translation>
    </message>
    <message>
        <source>Gravity in the Potsdam system (before 1971) has 14 mGal taken off.</source>
        <translation>A la gravedad en el sistema de Potsdam (antes de 1971) se le quitan 14 mGal.</translation>
    </message>
    <message>
        <source>Normal gravity</source>
        <translation>Gravedad normal</translation>
    </message>
    <message>
        <source>The ellipsoid whose gravity is subtracted; take that of a survey you compare with.</source>
        <translation>El elipsoide cuya gravedad se resta; tome el del levantamiento con el que compara.</translation>
    </message>
    <message>
        <source>Free-air correction</source>
        <translation>Corrección de aire libre</translation>
    </message>
    <message>
        <source>How gravity decreases with height.</source>
        <translation>Cómo disminuye la gravedad con la altura.</translation>
    </message>
    <message>
        <source>Correct for the atmosphere</source>
        <translation>Corregir por la atmósfera</translation>
    </message>
    <message>
        <source>0.87 mGal at the sea, less with height; surveys before 1980 seldom have it.</source>
        <translation>0,87 mGal al nivel del mar, menos con la altura; los levantamientos anteriores a 1980 rara vez la tienen.</translation>
    </message>
    <message>
        <source>Bouguer correction</source>
        <translation>Corrección de Bouguer</translation>
    </message>
    <message>
        <source>The spherical cap has a radius of 166.7 km.</source>
        <translation>El casquete esférico tiene un radio de 166,7 km.</translation>
    </message>
    <message>
        <source>Field of the water&#x27;s depth (m)</source>
        <translation>Campo de la profundidad del agua (m)</translation>
    </message>
    <message>
        <source>Of stations on a lake or at sea. Left empty, stations at sea take it from the topography.</source>
        <translation>De estaciones en un lago o en el mar. Vacío: las estaciones en el mar la toman de la topografía.</translation>
    </message>
    <message>
        <source>Field of the ice&#x27;s thickness (m)</source>
        <translation>Campo del espesor del hielo (m)</translation>
    </message>
    <message>
        <source>Of stations on a glacier, whose height is that of its surface.</source>
        <translation>De estaciones en un glaciar, cuya altura es la de su superficie.</translation>
    </message>
    <message>
        <source>Density of the water (kg/m³)</source>
        <translation>Densidad del agua (kg/m³)</translation>
    </message>
    <message>
        <source>1030 of the sea, 1000 of a lake.</source>
        <translation>1030 del mar, 1000 de un lago.</translation>
    </message>
    <message>
        <source>Density of the ice (kg/m³)</source>
        <translation>Densidad del hielo (kg/m³)</translation>
    </message>
    <message>
        <source>917 without air.</source>
        <translation>917 sin aire.</translation>
    </message>
    <message>
        <source>Band of the topography</source>
        <translation>Banda de la topografía</translation>
    </message>
    <message>
        <source>Radius of the terrain correction (km)</source>
        <translation>Radio de la corrección de terreno (km)</translation>
    </message>
    <message>
        <source>166.735 belongs to the spherical cap (Bullard B).</source>
        <translation>166,735 corresponde al casquete esférico (Bullard B).</translation>
    </message>
    <message>
        <source>Residual Bouguer anomaly</source>
        <translation>Anomalía de Bouguer residual</translation>
    </message>
    <message>
        <source>gravity,bouguer,residual,regional,upward continuation,filter,mgal</source>
        <translation>gravimetría,bouguer,residual,regional,continuación ascendente,filtro,mgal</translation>
    </message>
    <message>
        <source>Separates the residual Bouguer anomaly from the regional field by upward continuation.</source>
        <translation>Separa la anomalía de Bouguer residual del campo regional mediante continuación ascendente.</translation>
    </message>
    <message>
        <source>Takes the Bouguer anomaly continued upward to a height as the regional field of deep sources and subtracts it; the remainder, in mGal, is the anomaly of the upper crust. Empty cells are filled for the filter and stay empty in the result. Rasters in degrees are continued on the sphere, as if their mean extended around the Earth: a constant anomaly of -300 mGal leaves a residual of -0.94 mGal at 10 km. Load all the data you have and set the area of interest as the extent: the result is clipped last, and real data around the area are better than any extrapolation.</source>
        <translation>Toma como campo regional de las fuentes profundas la anomalía de Bouguer continuada hacia arriba hasta una altura, y la resta; lo que queda, en mGal, es la anomalía de la corteza superior. Las celdas vacías se rellenan para el filtro y siguen vacías en el resultado. Los rásteres en grados se continúan en la esfera, como si su media se extendiera alrededor de la Tierra: una anomalía constante de -300 mGal deja una anomalía residual de -0.94 mGal a 10 km. Cargue todos los datos que tenga y defina el área de interés como extensión: el resultado se recorta al final, y los datos reales alrededor del área son mejores que cualquier extrapolación.</translation>
    </message>
    <message>
        <source>A raster of the Bouguer anomaly, with a coordinate reference system.</source>
        <translation>Un ráster de la anomalía de Bouguer, con un sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>The greater the height, the longer the wavelengths that remain in the residual.</source>
        <translation>Cuanto mayor es la altura, mayores son las longitudes de onda que quedan en la anomalía residual.</translation>
    </message>
    <message>
        <source>The residual, in mGal.</source>
        <translation>La anomalía residual, en mGal.</translation>
    </message>
    <message>
        <source>Regional field</source>
        <translation>Campo regional</translation>
    </message>
    <message>
        <source>The field that was removed, in mGal.</source>
        <translation>El campo que se ha eliminado, en mGal.</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>Error esperado</translation>
    </message>
    <message>
        <source>Expected error of the residual near edges and filled gaps, in mGal.</source>
        <translation>Error esperado de la anomalía residual cerca de los bordes y los huecos rellenados, en mGal.</translation>
    </message>
    <message>
        <source>The Bouguer anomaly computed from the free-air anomaly and the topography, in mGal.</source>
        <translation>La anomalía de Bouguer calculada a partir de la anomalía de aire libre y la topografía, en mGal.</translation>
    </message>
    <message>
        <source>The area to write. The whole raster is used, and the result is clipped last.</source>
        <translation>El área que se escribe. Se usa todo el ráster y el resultado se recorta al final.</translation>
    </message>
    <message>
        <source>Extrapolation beyond the edges</source>
        <translation>Extrapolación más allá de los bordes</translation>
    </message>
    <message>
        <source>How the field goes on beyond the raster&#x27;s edges: smoothly, or with the values at the edge.</source>
        <translation>Cómo continúa el campo más allá de los bordes del ráster: de forma suave o con los valores del borde.</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Celdas vacías</translation>
    </message>
    <message>
        <source>They are interpolated for the filter and stay empty in the result, or stop the computation.</source>
        <translation>Se interpolan para el filtro y quedan vacías en el resultado, o detienen el cálculo.</translation>
    </message>
    <message>
        <source>If given, the input is taken as a free-air anomaly, and the Bouguer anomaly is computed first: 2670 kg/m³ on land, water of 1030 kg/m³ where heights are below 0. Heights are in the unit that the file or its CRS declares, otherwise in metres.</source>
        <translation>Si se indica, la entrada se toma como anomalía de aire libre y antes se calcula la anomalía de Bouguer: 2670 kg/m³ en tierra, agua de 1030 kg/m³ donde las alturas son inferiores a 0. Las alturas están en la unidad que declara el archivo o su SRC; si no, en metros.</translation>
    </message>
    <message>
        <source>Create sample fold pictures</source>
        <translation>Crear imágenes de pliegues de ejemplo</translation>
    </message>
    <message>
        <source>sample,synthetic,fold,picture,photograph,hinge,test data</source>
        <translation>ejemplo,sintético,pliegue,imagen,fotografía,charnela,datos de prueba</translation>
    </message>
    <message>
        <source>Creates pictures of folds of known hinge shape, and a layer of points that names them.</source>
        <translation>Crea imágenes de pliegues con forma de charnela conocida y una capa de puntos que las nombra.</translation>
    </message>
    <message>
        <source>Draws folds with chevron, rounded and box hinges as line drawings, coloured sections and rock faces with light, cracks and bushes. The points have the path of the picture, the shape, the number of the outcrop (up to three views of one lie together) and the style. The same seed gives the same pictures.</source>
        <translation>Dibuja pliegues con charnelas en chevron, redondeadas o en caja, como dibujos de línea, cortes en color y paredes de roca con luz, grietas y arbustos. Los puntos llevan la ruta de la imagen, la forma, el número del afloramiento (hasta tres vistas de uno quedan juntas) y el estilo. La misma semilla da las mismas imágenes.</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>semilla {seed}</translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <translation>Número de imágenes</translation>
    </message>
    <message>
        <source>The three hinge shapes have equally many outcrops.</source>
        <translation>Las tres formas de charnela tienen igual número de afloramientos.</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>How the pictures are drawn.</source>
        <translation>Cómo se dibujan las imágenes.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>The same seed gives the same pictures.</source>
        <translation>La misma semilla da las mismas imágenes.</translation>
    </message>
    <message>
        <source>Folder of the pictures</source>
        <translation>Carpeta de las imágenes</translation>
    </message>
    <message>
        <source>A new or empty folder, which receives the PNG files.</source>
        <translation>Una carpeta nueva o vacía, que recibe los archivos PNG.</translation>
    </message>
    <message>
        <source>Fold pictures</source>
        <translation>Imágenes de pliegues</translation>
    </message>
    <message>
        <source>A point for each picture, with its file and its shape.</source>
        <translation>Un punto por imagen, con su archivo y su forma.</translation>
    </message>
    <message>
        <source>Side of a picture (pixels)</source>
        <translation>Lado de una imagen (píxeles)</translation>
    </message>
    <message>
        <source>Pictures are squares.</source>
        <translation>Las imágenes son cuadradas.</translation>
    </message>
    <message>
        <source>Create a sample survey</source>
        <translation>Crear un levantamiento de ejemplo</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>sample,synthetic,forward model,gravity,geology,test data</source>
        <translation>ejemplo,sintético,modelo directo,gravimetría,geología,datos de prueba</translation>
    </message>
    <message>
        <source>Creates a synthetic gravity survey and geological map whose bedrock is known everywhere.</source>
        <translation>Crea un levantamiento gravimétrico y un mapa geológico sintéticos cuyo basamento rocoso se conoce en todas partes.</translation>
    </message>
    <message>
        <source>Folds and faults strata, intrudes granite, covers part of the area with sediment and computes the Bouguer anomaly of these bodies, with a regional field and noise. The true bedrock under the cover is written too, to evaluate predictions with. The same seed gives the same survey.</source>
        <translation>Pliega los estratos y los corta con fallas, intruye granito, cubre con sedimentos parte del área y calcula la anomalía de Bouguer de estos cuerpos, con un campo regional y ruido. También se escribe el basamento real bajo la cobertura, para evaluar predicciones con él. La misma semilla da el mismo levantamiento.</translation>
    </message>
    <message>
        <source>The same seed gives the same survey.</source>
        <translation>La misma semilla da el mismo levantamiento.</translation>
    </message>
    <message>
        <source>Side of the survey (km)</source>
        <translation>Lado del levantamiento (km)</translation>
    </message>
    <message>
        <source>The survey is a square.</source>
        <translation>El levantamiento es un cuadrado.</translation>
    </message>
    <message>
        <source>Cell size (km)</source>
        <translation>Tamaño de celda (km)</translation>
    </message>
    <message>
        <source>Cell size of the rasters.</source>
        <translation>Tamaño de celda de los rásteres.</translation>
    </message>
    <message>
        <source>The Bouguer anomaly, in mGal.</source>
        <translation>La anomalía de Bouguer, en mGal.</translation>
    </message>
    <message>
        <source>Polygons as a geologist would map them, with cover.</source>
        <translation>Polígonos como los cartografiaría un geólogo, con cobertura.</translation>
    </message>
    <message>
        <source>Legend file</source>
        <translation>Archivo de leyenda</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>The legend of the map: classes, colours and cover.</source>
        <translation>La leyenda del mapa: clases, colores y cobertura.</translation>
    </message>
    <message>
        <source>True bedrock</source>
        <translation>Basamento real</translation>
    </message>
    <message>
        <source>The class of the bedrock, also under cover.</source>
        <translation>La clase del basamento, también bajo cobertura.</translation>
    </message>
    <message>
        <source>Magnetic anomaly</source>
        <translation>Anomalía magnética</translation>
    </message>
    <message>
        <source>The total-field magnetic anomaly of the same rocks, in nT.</source>
        <translation>La anomalía magnética de campo total de las mismas rocas, en nT.</translation>
    </message>
    <message>
        <source>True thickness of the cover</source>
        <translation>Espesor verdadero de la cobertura</translation>
    </message>
    <message>
        <source>How thick the cover is, in metres; 0 on outcrop.</source>
        <translation>Espesor de la cobertura, en metros; 0 en el afloramiento.</translation>
    </message>
    <message>
        <source>Points of drillholes through the cover: CLASS of the bedrock, DEPTH (m) of the bedrock or of the end of the hole, and whether bedrock was REACHED.</source>
        <translation>Puntos de sondeos a través de la cobertura: CLASS, la clase del basamento, DEPTH, la profundidad (m) del basamento o del final del sondeo, y REACHED, si se alcanzó el basamento.</translation>
    </message>
    <message>
        <source>Traces of the faults at the bedrock surface, under the cover too: KIND (normal, reverse, strike-slip) and THROW (m).</source>
        <translation>Trazas de las fallas en la superficie del basamento, también bajo la cobertura: KIND (normal, reverse, strike-slip) y THROW (m).</translation>
    </message>
    <message>
        <source>Thickness of the cover (factor, 1 = up to 1.5 km)</source>
        <translation>Espesor de la cobertura (factor, 1 = hasta 1.5 km)</translation>
    </message>
    <message>
        <source>2 makes the cover twice as thick. Its outline and the bedrock stay the same.</source>
        <translation>2 duplica el espesor de la cobertura. Su contorno y el basamento no cambian.</translation>
    </message>
    <message>
        <source>Density contrast of the bedrock (factor, 1 = default)</source>
        <translation>Contraste de densidad del basamento (factor, 1 = por defecto)</translation>
    </message>
    <message>
        <source>0.5 halves the differences between the densities of the rocks.</source>
        <translation>0.5 reduce a la mitad las diferencias entre las densidades de las rocas.</translation>
    </message>
    <message>
        <source>Inclination of the Earth&#x27;s field (degrees)</source>
        <translation>Inclinación del campo terrestre (grados)</translation>
    </message>
    <message>
        <source>For the magnetic anomaly; the field points to grid north.</source>
        <translation>Para la anomalía magnética; el campo apunta al norte de la cuadrícula.</translation>
    </message>
    <message>
        <source>Remanence (factor, 0 = none)</source>
        <translation>Remanencia (factor, 0 = ninguna)</translation>
    </message>
    <message>
        <source>Mean ratio of the remanent magnetisation, in a direction of its own, to the induced one.</source>
        <translation>Razón media de la magnetización remanente, en una dirección propia, a la inducida.</translation>
    </message>
    <message>
        <source>Relation of magnetics and faults to the rocks</source>
        <translation>Relación de la magnetometría y las fallas con las rocas</translation>
    </message>
    <message>
        <source>In one survey of three the magnetic anomaly can be that of unrelated rocks, and the faults can be those of other ground, so that a method that trusts them is found out. The log says which.</source>
        <translation>En un levantamiento de cada tres la anomalía magnética puede ser la de rocas no relacionadas, y las fallas las de otro terreno, de modo que se descubre el método que se fía de ellas. El registro dice cuál.</translation>
    </message>
    <message>
        <source>Number of drillholes</source>
        <translation>Número de sondeos</translation>
    </message>
    <message>
        <source>Holes at different cells under cover.</source>
        <translation>Sondeos en celdas distintas bajo cobertura.</translation>
    </message>
    <message>
        <source>Drill along lines</source>
        <translation>Perforar a lo largo de líneas</translation>
    </message>
    <message>
        <source>Places the holes along straight lines. Otherwise they are at random places.</source>
        <translation>Sitúa los sondeos a lo largo de líneas rectas. Si no, están en lugares al azar.</translation>
    </message>
    <message>
        <source>Noise (mGal)</source>
        <translation>Ruido (mGal)</translation>
    </message>
    <message>
        <source>Standard deviation of the measurement errors.</source>
        <translation>Desviación estándar de los errores de medición.</translation>
    </message>
    <message>
        <source>Coordinate reference system (in metres)</source>
        <translation>Sistema de referencia de coordenadas (en metros)</translation>
    </message>
    <message>
        <source>The coordinate reference system of the survey.</source>
        <translation>El sistema de referencia de coordenadas del levantamiento.</translation>
    </message>
    <message>
        <source>North-western corner (m)</source>
        <translation>Esquina noroeste (m)</translation>
    </message>
    <message>
        <source>Easting and northing of the corner.</source>
        <translation>Coordenadas este y norte de la esquina.</translation>
    </message>
    <message>
        <source>A synthetic survey: neither the rocks nor the gravity are real.</source>
        <translation>Un levantamiento sintético: ni las rocas ni la gravimetría son reales.</translation>
    </message>
    <message>
        <source>Search a network architecture</source>
        <translation>Buscar una arquitectura de red</translation>
    </message>
    <message>
        <source>search,architecture,genotype,network,ggmnet,deep learning</source>
        <translation>buscar,arquitectura,genotipo,red,ggmnet,aprendizaje profundo</translation>
    </message>
    <message>
        <source>Searches for a network architecture that suits your own gravity and geological map.</source>
        <translation>Busca una arquitectura de red adecuada para su propia gravimetría y su mapa geológico.</translation>
    </message>
    <message>
        <source>Trains a supernet that contains all candidate layers on one half of the outcrop, and learns on the other half which layers to keep within the budget; the best few candidates are then compared. Give the genotype file to Train a bedrock model, which trains the network from scratch: only its scores show whether it beats the default. An interrupted search resumes when it is run again with the same output file.</source>
        <translation>Entrena una superred que contiene todas las capas candidatas con una mitad de los afloramientos, y con la otra mitad aprende qué capas conservar dentro del presupuesto; después se comparan los mejores candidatos. Indique el archivo de genotipo en «Entrenar un modelo del basamento», que entrena la red desde cero: solo sus métricas muestran si supera a la red por defecto. Una búsqueda interrumpida se reanuda al ejecutarla de nuevo con el mismo archivo de salida.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Size of the windows and length of the search. Use the preset of the later training.</source>
        <translation>Tamaño de las ventanas y duración de la búsqueda. Use el preajuste del entrenamiento posterior.</translation>
    </message>
    <message>
        <source>Budget (million parameters or billion multiply-adds, 0 = as the default network)</source>
        <translation>Presupuesto (millones de parámetros o miles de millones de multiplicaciones y sumas, 0 = como la red por defecto)</translation>
    </message>
    <message>
        <source>The size of the network to find.</source>
        <translation>El tamaño de la red que se busca.</translation>
    </message>
    <message>
        <source>Genotype file</source>
        <translation>Archivo de genotipo</translation>
    </message>
    <message>
        <source>Genotypes (*.json)</source>
        <translation>Genotipos (*.json)</translation>
    </message>
    <message>
        <source>The layers of the network that was found, for Train a bedrock model.</source>
        <translation>Las capas de la red encontrada, para «Entrenar un modelo del basamento».</translation>
    </message>
    <message>
        <source>The network as a diagram and how it was chosen, to read in a browser.</source>
        <translation>La red como diagrama y cómo se eligió, para leer en un navegador.</translation>
    </message>
    <message>
        <source>Unit of the budget</source>
        <translation>Unidad del presupuesto</translation>
    </message>
    <message>
        <source>Parameters are the trained weights. Multiply-adds are the operations on a window of 1024 x 1024 pixels, most of which are in the fixed parts of the network.</source>
        <translation>Los parámetros son los pesos entrenados. Las multiplicaciones y sumas son las operaciones en una ventana de 1024 x 1024 píxeles, la mayoría de las cuales están en las partes fijas de la red.</translation>
    </message>
    <message>
        <source>At least 3. The paper&#x27;s network has 22.</source>
        <translation>Al menos 3. La red del artículo tiene 22.</translation>
    </message>
    <message>
        <source>Search steps (0 = from the preset)</source>
        <translation>Pasos de búsqueda (0 = según el preajuste)</translation>
    </message>
    <message>
        <source>Number of batches to search on.</source>
        <translation>Número de lotes con los que se busca.</translation>
    </message>
    <message>
        <source>Train a bedrock model</source>
        <translation>Entrenar un modelo del basamento</translation>
    </message>
    <message>
        <source>train,network,deep learning,ggmnet,model,geology,gravity</source>
        <translation>entrenar,red,aprendizaje profundo,ggmnet,modelo,geología,gravimetría</translation>
    </message>
    <message>
        <source>Trains a model that predicts bedrock classes from gravity and nearby outcrop.</source>
        <translation>Entrena un modelo que predice clases de basamento rocoso a partir de la gravimetría y los afloramientos cercanos.</translation>
    </message>
    <message>
        <source>Trains where the map shows bedrock, and holds out some blocks of outcrop to test the model. The evidence can be gravity, the outcrop around the cover, or both. The quick preset takes minutes on a CPU and the standard preset hours; the paper preset follows the publication and needs a GPU. The model file stores the bands, the classes with their colours and the scores, and the report compares the scores with those of simple baselines.</source>
        <translation>Entrena donde el mapa muestra basamento y reserva algunos bloques de afloramiento para probar el modelo. La evidencia puede ser la gravimetría, los afloramientos alrededor de la cobertura o ambas. El preajuste «Rápido» tarda minutos en una CPU y «Estándar», horas; el del artículo requiere una GPU. El archivo de modelo guarda las bandas, las clases con sus colores y las métricas, y el informe compara las métricas con las de métodos de referencia sencillos.</translation>
    </message>
    <message>
        <source>What the bedrock is predicted from: gravity (GGMNet, as in the paper), the outcrop around the cover, or both. The preset &#x27;as in the paper&#x27; takes gravity, the others both. With both, the probabilities of the experts are multiplied, each raised to a pooling weight that is fitted on held-out outcrop.</source>
        <translation>A partir de qué se predice el basamento: la gravimetría (GGMNet, como en el artículo), los afloramientos alrededor de la cobertura o ambas. El preajuste «como en el artículo» toma la gravimetría; los demás, ambas. Con ambas, se multiplican las probabilidades de los expertos, cada una elevada a un peso de agregación ajustado con afloramientos reservados.</translation>
    </message>
    <message>
        <source>Quick takes minutes on a CPU, standard hours. As in the paper also sets the evidence (gravity alone), the input (colour image), the split (random windows) and no null test, unless they are chosen, and needs a GPU.</source>
        <translation>«Rápido» tarda minutos en una CPU; «Estándar», horas. «Como en el artículo» fija además los datos (solo gravimetría), la entrada (imagen en color), la división (ventanas aleatorias) y ninguna prueba nula, salvo que se elijan, y requiere una GPU.</translation>
    </message>
    <message>
        <source>The trained model with its card. Unless another file is chosen, it is kept in the model library, named by raster and map.</source>
        <translation>El modelo entrenado con su ficha. Si no se elige otro archivo, se guarda en la biblioteca de modelos con el nombre del ráster y del mapa.</translation>
    </message>
    <message>
        <source>Scores, curves and maps of the training, to read in a browser.</source>
        <translation>Métricas, curvas y mapas del entrenamiento, para leer en un navegador.</translation>
    </message>
    <message>
        <source>Drillholes that contradict the map</source>
        <translation>Sondeos que contradicen el mapa</translation>
    </message>
    <message>
        <source>Points of the drillholes that met another class than the map shows in their cell, or cover where it shows bedrock. The map is kept there.</source>
        <translation>Puntos de los sondeos que encontraron otra clase que la del mapa en su celda, o cobertura donde este muestra basamento. Allí se conserva el mapa.</translation>
    </message>
    <message>
        <source>Processes (0 = one per GPU)</source>
        <translation>Procesos (0 = uno por GPU)</translation>
    </message>
    <message>
        <source>0 uses all GPUs of this machine. Several processes share each batch.</source>
        <translation>0 usa todas las GPU de este equipo. Varios procesos se reparten cada lote.</translation>
    </message>
    <message>
        <source>Folder for TensorBoard logs</source>
        <translation>Carpeta para registros de TensorBoard</translation>
    </message>
    <message>
        <source>Receives loss and scores during training, if TensorBoard is installed in the engine.</source>
        <translation>Recibe la pérdida y las métricas durante el entrenamiento, si TensorBoard está instalado en el motor.</translation>
    </message>
    <message>
        <source>Further regions</source>
        <translation>Regiones adicionales</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>A table of further regions to train on, one per row, with the columns input, geology and field, and optionally layer, legend, extra, quantity, band and unit. Paths are relative to the table.</source>
        <translation>Una tabla de regiones adicionales con las que entrenar, una por fila, con las columnas input, geology y field y, opcionalmente, layer, legend, extra, quantity, band y unit. Las rutas son relativas a la tabla.</translation>
    </message>
    <message>
        <source>Source and licence of the data, stored in the model file. Left empty, they are taken from the metadata of the layers.</source>
        <translation>Fuente y licencia de los datos, que se guardan en el archivo de modelo. Si se deja vacío, se toman de los metadatos de las capas.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Suited to the evidence means GGMNet for gravity; for outcrop, networks trained on this map and one pretrained on many other maps; for both, these and gravity in context (with the preset of the paper GGMNet instead). Gravity in context is how well the gravity of a cell fits the outcrop of each class; it is left out where it does no better than its nulls. Nearest outcrop, inverse distance weighting and boosted trees are simple methods that perform best in some areas. The others use gravity: GGMNet is the network of the paper, the U-shape its baseline, the ablations B to D add its parts one by one; FasterSeg, FC-HarDNet-70 and HRNet-V1-W32 are by other authors.</source>
        <translation>«Adecuada a la evidencia» significa GGMNet para la gravimetría; para los afloramientos, redes entrenadas con este mapa y una preentrenada con muchos otros mapas; para ambas, estas y la gravimetría en contexto (con el preajuste del artículo, GGMNet en su lugar). La gravimetría en contexto es cuánto concuerda la gravimetría de una celda con los afloramientos de cada clase; se deja fuera si no supera a sus campos nulos. El afloramiento más cercano, la ponderación por distancia inversa y los árboles potenciados son métodos sencillos que dan los mejores resultados en algunas áreas. Los demás usan la gravimetría: GGMNet es la red del artículo, la red en U su referencia, y las ablaciones B a D añaden sus partes una a una; FasterSeg, FC-HarDNet-70 y HRNet-V1-W32 son de otros autores.</translation>
    </message>
    <message>
        <source>Model to fine-tune</source>
        <translation>Modelo para ajuste fino</translation>
    </message>
    <message>
        <source>Starts from this trained model. Network and bands are those of the model, and classes of the same name are kept. Without one, GGMNet starts from weights trained on simulated surveys where bands, height and depth are the usual ones; with the preset &#x27;as in the paper&#x27; it starts from random weights.</source>
        <translation>Parte de este modelo entrenado. La red y las bandas son las del modelo, y se conservan las clases del mismo nombre. Sin él, GGMNet parte de pesos entrenados con levantamientos simulados si las bandas, la altura y la profundidad son las habituales; con el preajuste «como en el artículo», de pesos aleatorios.</translation>
    </message>
    <message>
        <source>The layers of the network, as written by Search a network architecture. Left empty, those of the paper at the chosen depth.</source>
        <translation>Las capas de la red, tal como las escribe «Buscar una arquitectura de red». Si se deja vacío, las del artículo con la profundidad elegida.</translation>
    </message>
    <message>
        <source>16 to 24, for ggmnet and its ablations. Deeper networks train more slowly.</source>
        <translation>De 16 a 24, para ggmnet y sus ablaciones. Las redes más profundas se entrenan más despacio.</translation>
    </message>
    <message>
        <source>Outcrop networks in the ensemble</source>
        <translation>Redes de afloramientos en el conjunto de modelos</translation>
    </message>
    <message>
        <source>Each is trained on a different part of the outcrop with its own seed, in about a minute. The more there are, the less the map depends on chance.</source>
        <translation>Cada una se entrena con una parte distinta de los afloramientos y con su propia semilla, en cerca de un minuto. Cuantas más haya, menos depende el mapa del azar.</translation>
    </message>
    <message>
        <source>Retrain on all outcrop after testing</source>
        <translation>Reentrenar con todos los afloramientos tras la prueba</translation>
    </message>
    <message>
        <source>The outcrop experts are scored without the test areas and then trained on these too, so the final map uses all known outcrop.</source>
        <translation>Los expertos de afloramientos se evalúan sin las zonas de prueba y después se entrenan también con ellas, de modo que el mapa final usa todos los afloramientos conocidos.</translation>
    </message>
    <message>
        <source>Store the model in half precision</source>
        <translation>Guardar el modelo en media precisión</translation>
    </message>
    <message>
        <source>Halves the size of the model file. Weights change by at most 0.05 %.</source>
        <translation>Reduce a la mitad el tamaño del archivo de modelo. Los pesos cambian como máximo un 0.05 %.</translation>
    </message>
    <message>
        <source>Time limit (minutes, 0 = from the preset)</source>
        <translation>Límite de tiempo (minutos, 0 = según el preajuste)</translation>
    </message>
    <message>
        <source>Training ends after this time with the best model so far.</source>
        <translation>El entrenamiento termina tras este tiempo con el mejor modelo hasta ese momento.</translation>
    </message>
    <message>
        <source>Training steps (0 = from the preset)</source>
        <translation>Pasos de entrenamiento (0 = según el preajuste)</translation>
    </message>
    <message>
        <source>Number of batches to train on.</source>
        <translation>Número de lotes con los que se entrena.</translation>
    </message>
    <message>
        <source>Windows per batch (0 = from the preset)</source>
        <translation>Ventanas por lote (0 = según el preajuste)</translation>
    </message>
    <message>
        <source>Total over all processes. Halved automatically if memory runs out.</source>
        <translation>Total de todos los procesos. Se reduce a la mitad automáticamente si se agota la memoria.</translation>
    </message>
    <message>
        <source>Test whether gravity helps</source>
        <translation>Comprobar si la gravimetría ayuda</translation>
    </message>
    <message>
        <source>Compares what gravity adds with what null fields add: the same gravity mirrored, rotated or shifted, which carries no information about the local rocks. The paper has no such test, and its preset makes none. The result is part of the verdict that opens the report. It takes a quarter of a minute; gravity in context is always tested.</source>
        <translation>Compara lo que aporta la gravimetría con lo que aportan campos nulos: la misma gravimetría reflejada, girada o desplazada, que no contiene información sobre las rocas locales. El artículo no tiene esta prueba, y su preajuste no la hace. El resultado forma parte de la conclusión que encabeza el informe. Tarda un cuarto de minuto; la gravimetría en contexto se comprueba siempre.</translation>
    </message>
    <message>
        <source>Number of null fields</source>
        <translation>Número de campos nulos</translation>
    </message>
    <message>
        <source>The smallest p-value that the test can report is 1 / (1 + number).</source>
        <translation>El menor valor p que puede dar la prueba es 1 / (1 + número).</translation>
    </message>
    <message>
        <source>Train a fold classifier</source>
        <translation>Entrenar un clasificador de pliegues</translation>
    </message>
    <message>
        <source>fold,picture,photograph,deep learning,transfer learning,resnet,classification</source>
        <translation>pliegue,imagen,fotografía,aprendizaje profundo,aprendizaje por transferencia,resnet,clasificación</translation>
    </message>
    <message>
        <source>Trains a model that tells classes of folds apart in photographs and drawings.</source>
        <translation>Entrena un modelo que distingue clases de pliegues en fotografías y dibujos.</translation>
    </message>
    <message>
        <source>Reads the pictures that a layer names, or a folder with one folder of pictures for each class, and compares shallow methods with a residual network (Abdallah 2021). Pictures of one outcrop are all learned from or none, so that the test is on outcrops that the model has not met. The report has the accuracy of every method with its interval, the confusion matrix, the pictures that were taken for another class, and the places that the network looks at. A training that was cancelled is resumed where the same one is run again.</source>
        <translation>Lee las imágenes que nombra una capa, o una carpeta con una carpeta de imágenes por clase, y compara métodos poco profundos con una red residual (Abdallah 2021). De las imágenes de un afloramiento se aprenden todas o ninguna, de modo que la prueba se hace en afloramientos que el modelo no ha visto. El informe da la exactitud de cada método con su intervalo, la matriz de confusión, las imágenes tomadas por otra clase y los lugares que mira la red. Un entrenamiento cancelado se reanuda cuando se ejecuta de nuevo el mismo.</translation>
    </message>
    <message>
        <source>Field of the classes</source>
        <translation>Campo de las clases</translation>
    </message>
    <message>
        <source>Left empty, the field class or shape. In a folder the folders&#x27; names are the classes.</source>
        <translation>Si se deja vacío, el campo class o shape. En una carpeta, los nombres de las carpetas son las clases.</translation>
    </message>
    <message>
        <source>Field of the outcrops</source>
        <translation>Campo de los afloramientos</translation>
    </message>
    <message>
        <source>Pictures of one outcrop are alike: all of them are learned from, or none. Without it the accuracy is overestimated where an outcrop is shown twice.</source>
        <translation>Las imágenes de un afloramiento se parecen: se aprenden todas o ninguna. Sin este campo, la exactitud se sobrestima donde un afloramiento aparece dos veces.</translation>
    </message>
    <message>
        <source>Suited to the evidence takes the best shallow method or a ResNet18 of half width, whichever is right more often on the validation set. The larger networks are for many pictures, or for weights that were trained on photographs (WEIGHTS); they need a GPU or patience.</source>
        <translation>«Adecuada a la evidencia» toma el mejor método poco profundo o una ResNet18 de media anchura, lo que acierte más a menudo en el conjunto de validación. Las redes mayores son para muchas imágenes, o para pesos entrenados con fotografías (WEIGHTS); necesitan una GPU o paciencia.</translation>
    </message>
    <message>
        <source>The classifier with its card.</source>
        <translation>El clasificador con su ficha.</translation>
    </message>
    <message>
        <source>Methods, errors and pictures, to read in a browser.</source>
        <translation>Métodos, errores e imágenes, para leer en un navegador.</translation>
    </message>
    <message>
        <source>Quick takes 30 epochs of views that keep the fold in the picture. As Abdallah (2021) takes 80 of his crops, shifts, rotations and colours; pictures then keep their colour, so that the plugin&#x27;s weights, which have seen none, do not serve. Epochs and weights of your own come first.</source>
        <translation>«Rápido» toma 30 épocas de vistas que conservan el pliegue en la imagen. «Como Abdallah (2021)» toma 80, con sus recortes, desplazamientos, rotaciones y colores; las imágenes conservan entonces su color, de modo que los pesos del complemento, que no han visto ninguno, no sirven. Las épocas y los pesos que usted dé tienen prioridad.</translation>
    </message>
    <message>
        <source>Begin with the plugin&#x27;s weights</source>
        <translation>Empezar con los pesos del complemento</translation>
    </message>
    <message>
        <source>The ResNet18 of half width begins with weights that were trained on simulated pictures of folds, and needs fewer of yours.</source>
        <translation>La ResNet18 de media anchura empieza con pesos entrenados con imágenes simuladas de pliegues, y necesita menos de las suyas.</translation>
    </message>
    <message>
        <source>Weights to begin from</source>
        <translation>Pesos iniciales</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>Pesos (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Of the chosen architecture, as torchvision publishes them. Nothing but numbers is read of the file.</source>
        <translation>De la arquitectura elegida, como los publica torchvision. Del archivo solo se leen números.</translation>
    </message>
    <message>
        <source>Share held out for testing (0 to 1)</source>
        <translation>Fracción reservada para la prueba (0 a 1)</translation>
    </message>
    <message>
        <source>The same share of the rest calibrates the probabilities.</source>
        <translation>La misma parte del resto calibra las probabilidades.</translation>
    </message>
    <message>
        <source>Epochs (0 = as the preset says)</source>
        <translation>Épocas (0 = según el preajuste)</translation>
    </message>
    <message>
        <source>How often the network sees every picture.</source>
        <translation>Cuántas veces ve la red cada imagen.</translation>
    </message>
    <message>
        <source>Side of the reduced pictures (pixels)</source>
        <translation>Lado de las imágenes reducidas (píxeles)</translation>
    </message>
    <message>
        <source>Pictures become squares of this side. A larger one shows thinner beds, and takes longer.</source>
        <translation>Las imágenes se convierten en cuadrados de este lado. Uno mayor muestra capas más finas y tarda más.</translation>
    </message>
    <message>
        <source>Halves the size of a network&#x27;s file. Weights change by at most 0.05 %.</source>
        <translation>Reduce a la mitad el tamaño del archivo de una red. Los pesos cambian como mucho un 0,05 %.</translation>
    </message>
    <message>
        <source>Transform a magnetic anomaly</source>
        <translation>Transformar una anomalía magnética</translation>
    </message>
    <message>
        <source>magnetics,magnetic,reduction to the pole,rtp,analytic signal,tilt,vertical derivative,pseudo-gravity,igrf,nt</source>
        <translation>magnetometría,magnético,reducción al polo,rtp,señal analítica,ángulo de inclinación,derivada vertical,pseudogravedad,igrf,nt</translation>
    </message>
    <message>
        <source>Reduces a magnetic anomaly to the pole and derives analytic signal and tilt from it.</source>
        <translation>Reduce una anomalía magnética al polo y obtiene de ella la señal analítica y el ángulo de inclinación.</translation>
    </message>
    <message>
        <source>Gives the anomaly, in nT, that the same rocks would have at the magnetic pole, where it lies over them; the direction of the Earth&#x27;s field is that of the IGRF at the middle of the raster on the date of the survey, or is given. The rocks are taken to be magnetised along it: strong remanence leaves shifted anomalies, and the analytic signal is then the safer guide. At low latitudes damping keeps noise and the unknown field beyond the raster from growing into stripes, at the price of weaker bodies that lie along the declination. Empty cells are filled for the filter and stay empty in the result.</source>
        <translation>Da la anomalía, en nT, que las mismas rocas tendrían en el polo magnético, donde queda sobre ellas; la dirección del campo terrestre es la del IGRF en el centro del ráster en la fecha del levantamiento, o se indica. Se supone que las rocas están magnetizadas según ella: una remanencia fuerte deja anomalías desplazadas, y la señal analítica es entonces la guía más segura. En latitudes bajas, la amortiguación evita que el ruido y el campo desconocido más allá del ráster crezcan en franjas, a costa de debilitar los cuerpos alargados según la declinación. Las celdas vacías se rellenan para el filtro y quedan vacías en el resultado.</translation>
    </message>
    <message>
        <source>A raster of the total-field magnetic anomaly in nT, the reference field subtracted.</source>
        <translation>Un ráster de la anomalía magnética de campo total en nT, con el campo de referencia sustraído.</translation>
    </message>
    <message>
        <source>Reduction to the pole</source>
        <translation>Reducción al polo</translation>
    </message>
    <message>
        <source>The anomaly reduced to the pole, in nT.</source>
        <translation>La anomalía reducida al polo, en nT.</translation>
    </message>
    <message>
        <source>Analytic signal</source>
        <translation>Señal analítica</translation>
    </message>
    <message>
        <source>Length of the gradient of the anomaly as measured, in nT/m: largest over edges.</source>
        <translation>Longitud del gradiente de la anomalía medida, en nT/m: máxima sobre los bordes.</translation>
    </message>
    <message>
        <source>First vertical derivative</source>
        <translation>Primera derivada vertical</translation>
    </message>
    <message>
        <source>Of the anomaly reduced to the pole, in nT/m: it sharpens shallow bodies.</source>
        <translation>De la anomalía reducida al polo, en nT/m: realza los cuerpos someros.</translation>
    </message>
    <message>
        <source>Tilt angle</source>
        <translation>Ángulo de inclinación (tilt)</translation>
    </message>
    <message>
        <source>Of the anomaly reduced to the pole, in radians: weak and strong bodies alike.</source>
        <translation>De la anomalía reducida al polo, en radianes: tanto cuerpos débiles como fuertes.</translation>
    </message>
    <message>
        <source>Pseudo-gravity</source>
        <translation>Pseudogravedad</translation>
    </message>
    <message>
        <source>Gravity that the magnetised rocks would have at 100 kg/m³ for each A/m, in mGal, without its unknown level.</source>
        <translation>Gravedad que las rocas magnetizadas tendrían con 100 kg/m³ por cada A/m, en mGal, sin su nivel desconocido.</translation>
    </message>
    <message>
        <source>Band of the magnetic raster</source>
        <translation>Banda del ráster magnético</translation>
    </message>
    <message>
        <source>Damping at low latitudes (0 = none)</source>
        <translation>Amortiguación en latitudes bajas (0 = ninguna)</translation>
    </message>
    <message>
        <source>No wave is amplified by more than 1 / (2 damping): tenfold at 0.05.</source>
        <translation>Ninguna onda se amplifica más de 1 / (2 amortiguación): diez veces con 0,05.</translation>
    </message>
    <message>
        <source>It holds the centre of no cell of the gravity raster. Draw it larger, or remove it.</source>
        <translation>No contiene el centro de ninguna celda del ráster gravimétrico. Dibújela más grande o elimínela.</translation>
    </message>
    <message>
        <source>It lies outside the gravity raster {raster}. Remove it, or choose a raster that holds it.</source>
        <translation>Queda fuera del ráster gravimétrico {raster}. Elimínela o elija un ráster que la contenga.</translation>
    </message>
    <message>
        <source>{share:.0f} % of it lie outside the gravity raster.</source>
        <translation>El {share:.0f} % de su superficie queda fuera del ráster gravimétrico.</translation>
    </message>
    <message>
        <source>There is no area. Choose a layer of areas, or a table with a row for each.</source>
        <translation>No hay ningún área. Elija una capa de áreas o una tabla con una fila para cada una.</translation>
    </message>
    <message>
        <source>The folder already holds {file}, which was not written for an area.</source>
        <translation>La carpeta ya contiene {file}, que no se escribió para un área.</translation>
    </message>
    <message>
        <source>Choose another folder, or give the area another name.</source>
        <translation>Elija otra carpeta o dé otro nombre al área.</translation>
    </message>
    <message>
        <source>An area is cut out of a raster&#x27;s cells, and no raster is given. Choose a gravity raster.</source>
        <translation>Un área se recorta de las celdas de un ráster, y no se ha indicado ninguno. Elija un ráster gravimétrico.</translation>
    </message>
    <message>
        <source>None of its cells has data and lies under cover: there is nothing to predict.</source>
        <translation>Ninguna de sus celdas tiene datos y está bajo cobertura: no hay nada que predecir.</translation>
    </message>
    <message>
        <source>It has no outline. Draw its polygon, or remove it from the layer.</source>
        <translation>No tiene contorno. Dibuje su polígono o elimínela de la capa.</translation>
    </message>
    <message>
        <source>&#x27;{text}&#x27; is no extent. Write west,east,south,north [EPSG:code].</source>
        <translation>«{text}» no es una extensión. Escriba oeste,este,sur,norte [EPSG:código].</translation>
    </message>
    <message>
        <source>&#x27;{text}&#x27; is neither a polygon layer with a CRS nor WKT. Correct the column area.</source>
        <translation>«{text}» no es una capa de polígonos con SRC ni WKT. Corrija la columna area.</translation>
    </message>
    <message>
        <source>area {number}</source>
        <translation>área {number}</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Cadenas</translation>
    </message>
    <message>
        <source>Bouguer anomaly to bedrock polygons</source>
        <translation>De la anomalía de Bouguer a polígonos del basamento</translation>
    </message>
    <message>
        <source>Separates the residual Bouguer anomaly and predicts the bedrock under the cover with a trained model: class raster, confidence, composite map and polygons.</source>
        <translation>Separa la anomalía de Bouguer residual y predice el basamento bajo la cobertura con un modelo entrenado: ráster de clases, confianza, mapa compuesto y polígonos.</translation>
    </message>
    <message>
        <source>Train, predict and evaluate</source>
        <translation>Entrenar, predecir y evaluar</translation>
    </message>
    <message>
        <source>Trains a model on the outcrop of the geological map, predicts under its cover, and compares the prediction with a raster of the true bedrock. Writes the model, the maps and two reports.</source>
        <translation>Entrena un modelo con los afloramientos del mapa geológico, predice bajo su cobertura y compara la predicción con un ráster del basamento real. Escribe el modelo, los mapas y dos informes.</translation>
    </message>
    <message>
        <source>Residual, windows and prediction</source>
        <translation>Anomalía residual, ventanas y predicción</translation>
    </message>
    <message>
        <source>Shows each step by itself: the residual Bouguer anomaly, the multi-scale windows and the prediction, which is confined to the windows.</source>
        <translation>Muestra cada paso por separado: la anomalía de Bouguer residual, las ventanas multiescala y la predicción, que se limita a las ventanas.</translation>
    </message>
    <message>
        <source>Gravity stations to bedrock map</source>
        <translation>De estaciones gravimétricas al mapa del basamento</translation>
    </message>
    <message>
        <source>Makes a grid of gravity stations, with its expected error and the stations that contradict their neighbours, and predicts the bedrock under the cover from it with a trained model. Choose the cell size that the model was trained at.</source>
        <translation>Hace una malla de estaciones gravimétricas, con su error esperado y las estaciones que contradicen a sus vecinas, y predice con ella el basamento bajo la cobertura mediante un modelo entrenado. Elija el tamaño de celda con el que se entrenó el modelo.</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>Informe de entrenamiento</translation>
    </message>
    <message>
        <source>Evaluation report</source>
        <translation>Informe de evaluación</translation>
    </message>
    <message>
        <source>{label}: {name} is a vector layer, but a raster is needed. Choose a raster, or make one of the points with Grid gravity stations.</source>
        <translation>{label}: {name} es una capa vectorial, pero se necesita un ráster. Elija un ráster, o haga uno de los puntos con Mallar estaciones gravimétricas.</translation>
    </message>
    <message>
        <source>{label}: {name} has no coordinate reference system. Set it (Layer &gt; Set CRS of Layer(s)), or use Import a grid with its parameter CRS, and run this again.</source>
        <translation>{label}: {name} no tiene sistema de referencia de coordenadas. Defínalo (Capa &gt; Establecer SRC de la(s) capa(s)), o use «Importar una malla» con su parámetro CRS, y ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>{label}: {name} has no coordinate reference system. Set it (Layer &gt; Set CRS of Layer(s)) and run this again.</source>
        <translation>{label}: {name} no tiene sistema de referencia de coordenadas. Asígnelo (Capa &gt; Establecer SRC de la capa(s)) y ejecute de nuevo el algoritmo.</translation>
    </message>
    <message>
        <source>{label}: this is not a vector layer. Choose a layer or give the path of a file; for a part of a layer, &#x27;file|subset=expression&#x27;.</source>
        <translation>{label}: no es una capa vectorial. Elija una capa o indique la ruta de un archivo; para una parte de una capa, «archivo|subset=expresión».</translation>
    </message>
    <message>
        <source>{label}: {name} is empty. Choose a layer with features, or clear its filter or selection.</source>
        <translation>{label}: {name} está vacía. Elija una capa con objetos, o quite su filtro o selección.</translation>
    </message>
    <message>
        <source>{label}: {name} holds no points. Choose the layer of the collars, or make points of it (Vector &gt; Geometry Tools &gt; Centroids).</source>
        <translation>{label}: {name} no contiene puntos. Elija la capa de las bocas de sondeo, o conviértala en puntos (Vectorial &gt; Herramientas de geometría &gt; Centroides).</translation>
    </message>
    <message>
        <source>{label} are read by the legend of the geological map. Choose a map.</source>
        <translation>{label}: se leen con la leyenda del mapa geológico. Elija un mapa.</translation>
    </message>
    <message>
        <source>{label}: no field is selected. Choose one of {fields}.</source>
        <translation>{label}: no se ha seleccionado ningún campo. Elija uno de {fields}.</translation>
    </message>
    <message>
        <source>{label}: {name} has no field &#x27;{field}&#x27;. Choose one of {fields}.</source>
        <translation>{label}: {name} no tiene el campo «{field}». Elija uno de {fields}.</translation>
    </message>
    <message>
        <source>{name} does not overlap {main}. Choose layers of the same area, and check their coordinate reference systems.</source>
        <translation>{name} no se solapa con {main}. Elija capas de la misma área y compruebe sus sistemas de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>The model uses outcrop, but no geological map is given. Choose a geological map, or a model that uses gravity alone.</source>
        <translation>El modelo usa afloramientos, pero no se ha indicado ningún mapa geológico. Elija un mapa geológico o un modelo que use solo la gravimetría.</translation>
    </message>
    <message>
        <source>The model was trained on {wanted} bands of further rasters ({names}), but {given} are given. Choose them under Advanced Parameters &gt; Further rasters, or choose another model.</source>
        <translation>El modelo se entrenó con {wanted} bandas de rásteres adicionales ({names}), pero se han indicado {given}. Elíjalas en Parámetros avanzados &gt; Rásteres adicionales o elija otro modelo.</translation>
    </message>
    <message>
        <source>There is no device &#x27;{wish}&#x27;. Use auto, cpu, cuda or cuda:0.</source>
        <translation>No existe el dispositivo «{wish}». Use auto, cpu, cuda o cuda:0.</translation>
    </message>
    <message>
        <source>{label} needs a geological map. Choose one, or skip {label}.</source>
        <translation>«{label}» requiere un mapa geológico. Elija uno u omita «{label}».</translation>
    </message>
    <message>
        <source>As the file declares, otherwise Bouguer anomaly</source>
        <translation>Según el archivo; si no, anomalía de Bouguer</translation>
    </message>
    <message>
        <source>Observed gravity</source>
        <translation>Gravedad observada</translation>
    </message>
    <message>
        <source>An anomaly</source>
        <translation>Una anomalía</translation>
    </message>
    <message>
        <source>As the file declares, otherwise mGal</source>
        <translation>Según el archivo; si no, mGal</translation>
    </message>
    <message>
        <source>µm/s² (gravity units)</source>
        <translation>µm/s² (unidades gravimétricas)</translation>
    </message>
    <message>
        <source>m (heights)</source>
        <translation>m (alturas)</translation>
    </message>
    <message>
        <source>Least-squares collocation</source>
        <translation>Colocación por mínimos cuadrados</translation>
    </message>
    <message>
        <source>Minimum curvature</source>
        <translation>Curvatura mínima</translation>
    </message>
    <message>
        <source>Nearest station</source>
        <translation>Estación más cercana</translation>
    </message>
    <message>
        <source>By the column&#x27;s name, otherwise m</source>
        <translation>Según el nombre de la columna, si no m</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Metros</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Pies</translation>
    </message>
    <message>
        <source>Smooth continuation (biharmonic)</source>
        <translation>Continuación suave (biarmónica)</translation>
    </message>
    <message>
        <source>Repeat the values at the edge</source>
        <translation>Repetir los valores del borde</translation>
    </message>
    <message>
        <source>Line drawing</source>
        <translation>Dibujo de línea</translation>
    </message>
    <message>
        <source>Coloured section</source>
        <translation>Corte en color</translation>
    </message>
    <message>
        <source>Rock face</source>
        <translation>Pared de roca</translation>
    </message>
    <message>
        <source>As the file shows, otherwise absolute</source>
        <translation>Como muestra el archivo, si no absoluta</translation>
    </message>
    <message>
        <source>Absolute gravity (IGSN71 or later)</source>
        <translation>Gravedad absoluta (IGSN71 o posterior)</translation>
    </message>
    <message>
        <source>Potsdam system (14 mGal too high)</source>
        <translation>Sistema de Potsdam (14 mGal de más)</translation>
    </message>
    <message>
        <source>Interpolate for the filter</source>
        <translation>Interpolar para el filtro</translation>
    </message>
    <message>
        <source>Stop if there are any</source>
        <translation>Detenerse si los hay</translation>
    </message>
    <message>
        <source>GRS67 (surveys of the 1970s)</source>
        <translation>GRS67 (levantamientos de los años 1970)</translation>
    </message>
    <message>
        <source>International formula of 1930</source>
        <translation>Fórmula internacional de 1930</translation>
    </message>
    <message>
        <source>Normal gravity at the height (closed form)</source>
        <translation>Gravedad normal a la altura (forma cerrada)</translation>
    </message>
    <message>
        <source>Series of second order</source>
        <translation>Serie de segundo orden</translation>
    </message>
    <message>
        <source>Spherical cap (Bullard B)</source>
        <translation>Casquete esférico (Bullard B)</translation>
    </message>
    <message>
        <source>Infinite slab</source>
        <translation>Losa infinita</translation>
    </message>
    <message>
        <source>Of the same rocks in two surveys of three</source>
        <translation>De las mismas rocas en dos levantamientos de cada tres</translation>
    </message>
    <message>
        <source>Of the same rocks</source>
        <translation>De las mismas rocas</translation>
    </message>
    <message>
        <source>Of other rocks</source>
        <translation>De otras rocas</translation>
    </message>
    <message>
        <source>Spatial blocks</source>
        <translation>Bloques espaciales</translation>
    </message>
    <message>
        <source>Random windows, as in the paper</source>
        <translation>Ventanas aleatorias, como en el artículo</translation>
    </message>
    <message>
        <source>The test areas below</source>
        <translation>Las zonas de prueba de abajo</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Según el preajuste</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>Como en el artículo</translation>
    </message>
    <message>
        <source>As Abdallah (2021)</source>
        <translation>Como Abdallah (2021)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Single precision (fp32)</source>
        <translation>Precisión simple (fp32)</translation>
    </message>
    <message>
        <source>Brain floating point (bf16)</source>
        <translation>Coma flotante «brain» (bf16)</translation>
    </message>
    <message>
        <source>Half precision (fp16)</source>
        <translation>Media precisión (fp16)</translation>
    </message>
    <message>
        <source>Residual and derivatives</source>
        <translation>Anomalía residual y derivadas</translation>
    </message>
    <message>
        <source>Colour image of the paper</source>
        <translation>Imagen en color del artículo</translation>
    </message>
    <message>
        <source>Vertical derivative</source>
        <translation>Derivada vertical</translation>
    </message>
    <message>
        <source>Horizontal gradient</source>
        <translation>Gradiente horizontal</translation>
    </message>
    <message>
        <source>Between 10 and 40 km of continuation</source>
        <translation>Entre 10 y 40 km de continuación</translation>
    </message>
    <message>
        <source>Between 40 and 120 km of continuation</source>
        <translation>Entre 40 y 120 km de continuación</translation>
    </message>
    <message>
        <source>Less a Gaussian regional field of 100 km</source>
        <translation>Menos un campo regional gaussiano de 100 km</translation>
    </message>
    <message>
        <source>Less a Butterworth regional field of 100 km</source>
        <translation>Menos un campo regional de Butterworth de 100 km</translation>
    </message>
    <message>
        <source>Less a polynomial trend of degree 2</source>
        <translation>Menos una tendencia polinómica de grado 2</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplicaciones y sumas</translation>
    </message>
    <message>
        <source>The model&#x27;s main scale</source>
        <translation>La escala principal del modelo</translation>
    </message>
    <message>
        <source>All scales of the model</source>
        <translation>Todas las escalas del modelo</translation>
    </message>
    <message>
        <source>All evidence of the model</source>
        <translation>Toda la evidencia del modelo</translation>
    </message>
    <message>
        <source>Suited to the evidence</source>
        <translation>Adecuada a la evidencia</translation>
    </message>
    <message>
        <source>Networks on outcrop</source>
        <translation>Redes sobre afloramientos</translation>
    </message>
    <message>
        <source>Nearest outcrop</source>
        <translation>Afloramiento más cercano</translation>
    </message>
    <message>
        <source>Inverse distance weighting</source>
        <translation>Ponderación por distancia inversa</translation>
    </message>
    <message>
        <source>Boosted trees</source>
        <translation>Árboles potenciados</translation>
    </message>
    <message>
        <source>U-shaped baseline of GGMNet</source>
        <translation>Referencia en U de GGMNet</translation>
    </message>
    <message>
        <source>GGMNet, ablation B</source>
        <translation>GGMNet, ablación B</translation>
    </message>
    <message>
        <source>GGMNet, ablation C</source>
        <translation>GGMNet, ablación C</translation>
    </message>
    <message>
        <source>GGMNet, ablation D</source>
        <translation>GGMNet, ablación D</translation>
    </message>
    <message>
        <source>Gravity in context</source>
        <translation>Gravimetría en contexto</translation>
    </message>
    <message>
        <source>Shallow methods</source>
        <translation>Métodos poco profundos</translation>
    </message>
    <message>
        <source>ResNet18 of half width</source>
        <translation>ResNet18 de media anchura</translation>
    </message>
    <message>
        <source>With gravity in context</source>
        <translation>Con la gravimetría en contexto</translation>
    </message>
    <message>
        <source>No test</source>
        <translation>Sin prueba</translation>
    </message>
    <message>
        <source>The engine was installed by another version of the plugin ({n} packages differ, such as {first}). It is used until you update it: Raster &gt; Concealed Bedrock &gt; Install the engine…</source>
        <translation>Otra versión del complemento instaló el motor ({n} paquetes difieren, como {first}). Se usa hasta que lo actualice: Ráster &gt; Concealed Bedrock &gt; Instalar el motor…</translation>
    </message>
    <message>
        <source>the options</source>
        <translation>las opciones</translation>
    </message>
    <message>
        <source>the plugin&#x27;s installer</source>
        <translation>el instalador del complemento</translation>
    </message>
    <message>
        <source>The engine is not installed.</source>
        <translation>El motor no está instalado.</translation>
    </message>
    <message>
        <source>Choose Raster &gt; Concealed Bedrock &gt; Install the engine…, or set CONCEALED_BEDROCK_PYTHON to a Python that has its packages.</source>
        <translation>Elija Ráster &gt; Concealed Bedrock &gt; Instalar el motor… o asigne a CONCEALED_BEDROCK_PYTHON un Python que tenga sus paquetes.</translation>
    </message>
    <message>
        <source>The engine&#x27;s Python {python}, set by {source}, does not exist.</source>
        <translation>El Python del motor, {python}, definido por {source}, no existe.</translation>
    </message>
    <message>
        <source>Correct it in Settings &gt; Options &gt; Concealed Bedrock, or install the engine again.</source>
        <translation>Corríjalo en Configuración &gt; Opciones &gt; Concealed Bedrock o instale de nuevo el motor.</translation>
    </message>
    <message>
        <source>The job cannot be written to {folder}: {reason}. Free some space there.</source>
        <translation>No se puede escribir el trabajo en {folder}: {reason}. Libere espacio ahí.</translation>
    </message>
    <message>
        <source>The engine&#x27;s Python {python} cannot be started: {reason}. Install the engine again.</source>
        <translation>No se puede iniciar el Python del motor, {python}: {reason}. Instale de nuevo el motor.</translation>
    </message>
    <message>
        <source>The full output of the engine is in View &gt; Panels &gt; Log Messages &gt; {name}.</source>
        <translation>La salida completa del motor está en Ver &gt; Paneles &gt; Mensajes del registro &gt; {name}.</translation>
    </message>
    <message>
        <source>The engine finished, but {path} does not exist. Choose another folder for the output.</source>
        <translation>El motor ha terminado, pero {path} no existe. Elija otra carpeta para la salida.</translation>
    </message>
    <message>
        <source>The engine crashed in one of its libraries (signal {code}): packages may be damaged or may not suit this machine. Install the engine again; if the problem persists, report it with the log.</source>
        <translation>El motor ha fallado en una de sus bibliotecas (señal {code}): puede que haya paquetes dañados o no aptos para este equipo. Instale de nuevo el motor; si el problema persiste, informe de él con el registro.</translation>
    </message>
    <message>
        <source>The engine was terminated from outside, most likely because the machine ran out of memory. Close other programs, or choose a smaller batch, window or extent, and run it again: a training resumes from its last checkpoint.</source>
        <translation>El motor se ha interrumpido desde fuera, muy probablemente porque el equipo se quedó sin memoria. Cierre otros programas o elija un lote, una ventana o una extensión menores y ejecute de nuevo el algoritmo: un entrenamiento se reanuda desde su último punto de control.</translation>
    </message>
    <message>
        <source>The engine ended without a result (exit code {code}). Its output is in View &gt; Panels &gt; Log Messages &gt; Concealed Bedrock; run Check the engine to see what is installed.</source>
        <translation>El motor ha terminado sin resultado (código de salida {code}). Su salida está en Ver &gt; Paneles &gt; Mensajes del registro &gt; Concealed Bedrock; ejecute «Comprobar el motor» para ver qué está instalado.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>about {n} minutes left</source>
        <translation>quedan unos {n} min</translation>
    </message>
    <message>
        <source>about {n} hours left</source>
        <translation>quedan unas {n} h</translation>
    </message>
    <message>
        <source>{file} does not exist ({name}). Choose a raster that exists.</source>
        <translation>{file} no existe ({name}). Elija un ráster que exista.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the raster in it.</source>
        <translation>{file} es una carpeta. Elija el ráster que contiene.</translation>
    </message>
    <message>
        <source>{file} is empty. Download or write it again.</source>
        <translation>{file} está vacío. Descárguelo o escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is a Geosoft grid, which QGIS cannot open. Make a GeoTIFF of it with Import a grid and choose that file.</source>
        <translation>{file} es una malla Geosoft, que QGIS no puede abrir. Haga un GeoTIFF con «Importar una malla» y elija ese archivo.</translation>
    </message>
    <message>
        <source>{file} is a database of points along lines (ASEG-GDF2 or Geosoft), not a grid. Read it with Import gravity stations, and make a grid with Grid gravity stations.</source>
        <translation>{file} es una base de puntos a lo largo de líneas (ASEG-GDF2 o Geosoft), no una malla. Léala con «Importar estaciones gravimétricas» y haga una malla con «Mallar estaciones gravimétricas».</translation>
    </message>
    <message>
        <source>{file} contains points in columns. Make a GeoTIFF of them, with Import a grid where they are the nodes of a grid, otherwise with Import and Grid gravity stations, and choose that.</source>
        <translation>{file} contiene puntos en columnas. Haga un GeoTIFF con ellos, con «Importar una malla» si son los nodos de una malla, si no con «Importar estaciones gravimétricas» y «Mallar estaciones gravimétricas», y elíjalo.</translation>
    </message>
    <message>
        <source>{file} is damaged, truncated or not a GeoTIFF. Download or write it again.</source>
        <translation>{file} está dañado, truncado o no es un GeoTIFF. Descárguelo o escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>QGIS cannot open {file} as a raster. Make a GeoTIFF of it, such as with Import a grid.</source>
        <translation>QGIS no puede abrir {file} como ráster. Haga un GeoTIFF, por ejemplo con «Importar una malla».</translation>
    </message>
    <message>
        <source>{label}: {file} contains {number} layers ({names}). Name the one that is wanted, as in &#x27;{file}|layername={first}&#x27;.</source>
        <translation>{label}: {file} contiene {number} capas ({names}). Nombre la que se desea, como en &#x27;{file}|layername={first}&#x27;.</translation>
    </message>
    <message>
        <source>{file} contains other layers, which would be lost: {names}. Choose another file.</source>
        <translation>{file} contiene otras capas, que se perderían: {names}. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} is open in QGIS or another program, with changes that are not saved to the file yet. Remove its layers from the project, or choose another file.</source>
        <translation>{file} está abierto en QGIS o en otro programa, con cambios que aún no se han guardado en el archivo. Quite sus capas del proyecto o elija otro archivo.</translation>
    </message>
    <message>
        <source>Bedrock under cover, predicted by the model {name}.</source>
        <translation>Basamento rocoso bajo cobertura, predicho por el modelo {name}.</translation>
    </message>
    <message>
        <source>Trained on: {data}</source>
        <translation>Entrenado con: {data}</translation>
    </message>
    <message>
        <source>Made from: {layers}</source>
        <translation>Elaborado con: {layers}</translation>
    </message>
    <message>
        <source>Expected accuracy under the cover: {value:.3f} ({low:.3f}-{high:.3f})</source>
        <translation>Exactitud esperada bajo la cobertura: {value:.3f} ({low:.3f}-{high:.3f})</translation>
    </message>
    <message>
        <source>Scores of {method}: {scores}</source>
        <translation>Métricas de {method}: {scores}</translation>
    </message>
    <message>
        <source>Limits: {text}</source>
        <translation>Limitaciones: {text}</translation>
    </message>
    <message>
        <source>the scores hold for the area of the training, up to {distance} km from outcrop.</source>
        <translation>las métricas son válidas para el área del entrenamiento, hasta {distance} km del afloramiento.</translation>
    </message>
    <message>
        <source>chevron</source>
        <translation>chevron</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>sinusoidal</translation>
    </message>
    <message>
        <source>parabola</source>
        <translation>parábola</translation>
    </message>
    <message>
        <source>semi-ellipse</source>
        <translation>semielipse</translation>
    </message>
    <message>
        <source>box</source>
        <translation>caja</translation>
    </message>
    <message>
        <source>Confidence: {value}</source>
        <translation>Confianza: {value}</translation>
    </message>
    <message>
        <source>Runner-up: {value}</source>
        <translation>Segunda clase: {value}</translation>
    </message>
    <message>
        <source>Throw: {value} m</source>
        <translation>Salto: {value} m</translation>
    </message>
    <message>
        <source>Area: {value} km²</source>
        <translation>Área: {value} km²</translation>
    </message>
    <message>
        <source>Depth: {value} m</source>
        <translation>Profundidad: {value} m</translation>
    </message>
    <message>
        <source>It ended in the cover.</source>
        <translation>Terminó en la cobertura.</translation>
    </message>
    <message>
        <source>In the hole: {value}</source>
        <translation>En el sondeo: {value}</translation>
    </message>
    <message>
        <source>On the map: {value}</source>
        <translation>En el mapa: {value}</translation>
    </message>
    <message>
        <source>Site {value}</source>
        <translation>Sitio {value}</translation>
    </message>
    <message>
        <source>Measured: {value}</source>
        <translation>Medido: {value}</translation>
    </message>
    <message>
        <source>Predicted from the neighbours: {value}</source>
        <translation>Predicho a partir de las vecinas: {value}</translation>
    </message>
    <message>
        <source>Off by {value} robust standard deviations</source>
        <translation>Desviación de {value} desviaciones típicas robustas</translation>
    </message>
    <message>
        <source>Interlimb angle: {value}°</source>
        <translation>Ángulo entre flancos: {value}°</translation>
    </message>
    <message>
        <source>Shape: {value}</source>
        <translation>Forma: {value}</translation>
    </message>
    <message>
        <source>Ramsay class: {value}</source>
        <translation>Clase de Ramsay: {value}</translation>
    </message>
    <message>
        <source>Anomaly: {value} mGal</source>
        <translation>Anomalía: {value} mGal</translation>
    </message>
    <message>
        <source>Free-air anomaly: {value} mGal</source>
        <translation>Anomalía de aire libre: {value} mGal</translation>
    </message>
    <message>
        <source>Height: {value} m</source>
        <translation>Altura: {value} m</translation>
    </message>
    <message>
        <source>Mapped outcrop</source>
        <translation>Afloramiento cartografiado</translation>
    </message>
    <message>
        <source>Predicted under cover</source>
        <translation>Predicho bajo cobertura</translation>
    </message>
    <message>
        <source>unknown (outside the area of applicability)</source>
        <translation>desconocida (fuera del área de aplicabilidad)</translation>
    </message>
    <message>
        <source>Outcrop in full colour; predictions are paler, and the fainter, the less certain.</source>
        <translation>Afloramientos a todo color; las predicciones son más claras, y tanto más tenues cuanto menos seguras.</translation>
    </message>
    <message>
        <source>Confidence (0 to 1)</source>
        <translation>Confianza (0 a 1)</translation>
    </message>
    <message>
        <source>Writing the raster {name} to a temporary GeoTIFF.</source>
        <translation>Escribiendo el ráster {name} en un GeoTIFF temporal.</translation>
    </message>
    <message>
        <source>The raster {name} cannot be read. Save it as a GeoTIFF and choose that file.</source>
        <translation>No se puede leer el ráster {name}. Guárdelo como GeoTIFF y elija ese archivo.</translation>
    </message>
    <message>
        <source>The raster cannot be written to {path}. Save it as a GeoTIFF and choose that file.</source>
        <translation>No se puede escribir el ráster en {path}. Guárdelo como GeoTIFF y elija ese archivo.</translation>
    </message>
    <message>
        <source>The area cannot be saved: {reason}.</source>
        <translation>No se puede guardar el área: {reason}.</translation>
    </message>
    <message>
        <source>Make room on the disk, or map the whole grid.</source>
        <translation>Libere espacio en el disco o cartografíe toda la malla.</translation>
    </message>
    <message>
        <source>{number} categories of the layer&#x27;s symbols are switched on, and at most {most} are possible. Switch off or merge some, or give a legend file that groups the units.</source>
        <translation>{number} categorías de la simbología de la capa están activadas y se admiten como máximo {most}. Desactive o combine algunas, o indique un archivo de leyenda que agrupe las unidades.</translation>
    </message>
    <message>
        <source>Writing the layer {name} to a temporary GeoPackage.</source>
        <translation>Escribiendo la capa {name} en un GeoPackage temporal.</translation>
    </message>
    <message>
        <source>The layer {name} cannot be written to a GeoPackage ({reason}). Save it as a GeoPackage and choose that file.</source>
        <translation>No se puede escribir la capa {name} en un GeoPackage ({reason}). Guárdela como GeoPackage y elija ese archivo.</translation>
    </message>
    <message>
        <source>For sample surveys alone: the densities and classes are theirs. Not for real ground.</source>
        <translation>Solo para los levantamientos de ejemplo: las densidades y las clases son las suyas. No para terrenos reales.</translation>
    </message>
    <message>
        <source>For South Australia alone, on a grid of about 2 minutes. It reads visible outcrop and gravity; the geological map is needed.</source>
        <translation>Solo para Australia Meridional, en una malla de unos 2 minutos. Usa los afloramientos visibles y la gravimetría; se necesita el mapa geológico.</translation>
    </message>
    <message>
        <source>Reads the shape of visible outcrop alone, on any map and any classes. It learned from other maps: a model trained on the map at hand reads gravity too, and knows its classes.</source>
        <translation>Usa solo la forma de los afloramientos visibles, en cualquier mapa y con cualquier clase. Se entrenó con otros mapas: un modelo entrenado con el mapa en cuestión usa también la gravimetría y conoce sus clases.</translation>
    </message>
    <message>
        <source>There is already a model named {name}.</source>
        <translation>Ya existe un modelo llamado {name}.</translation>
    </message>
    <message>
        <source>Rename the file first.</source>
        <translation>Cambie antes el nombre del archivo.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Indique otro nombre.</translation>
    </message>
    <message>
        <source>{name} comes with the plugin and cannot be changed.</source>
        <translation>{name} viene con el complemento y no se puede modificar.</translation>
    </message>
    <message>
        <source>Choose a model of your own.</source>
        <translation>Elija un modelo propio.</translation>
    </message>
    <message>
        <source>The band that holds the values. Choose one where the raster has several.</source>
        <translation>La banda que contiene los valores. Elija una si el ráster tiene varias.</translation>
    </message>
    <message>
        <source>The scales are not pairs of numbers. Give a side and a stride for each scale.</source>
        <translation>Las escalas no son pares de números. Indique un lado y un paso para cada escala.</translation>
    </message>
    <message>
        <source>The rule &#x27;{rule}&#x27; of the layer&#x27;s symbols depends on more than the class field and is not used in the legend. Units that match no other rule are cover. Choose the field of the rule, or its two fields joined by a plus, or give a legend file.</source>
        <translation>La regla «{rule}» de la simbología de la capa depende de algo más que el campo de clase y no se usa en la leyenda. Las unidades que no cumplen ninguna otra regla son cobertura. Elija el campo de la regla, o sus dos campos unidos con un signo más, o indique un archivo de leyenda.</translation>
    </message>
    <message>
        <source>The layer&#x27;s symbols are based on {attribute}, not on the class field, and are not used as a legend.</source>
        <translation>La simbología de la capa se basa en {attribute}, no en el campo de clase, y no se usa como leyenda.</translation>
    </message>
    <message>
        <source>The legend is made of the names that the layer&#x27;s value map gives the codes of the class field. Cenozoic units are cover.</source>
        <translation>La leyenda se hace con los nombres que el mapa de valores de la capa da a los códigos del campo de clase. Las unidades cenozoicas son cobertura.</translation>
    </message>
    <message>
        <source>All categories of the layer&#x27;s symbols are switched on, so the Cenozoic units are taken as cover. Switch categories off to use these, and only these, as cover.</source>
        <translation>Todas las categorías de la simbología de la capa están activadas, así que las unidades del Cenozoico se toman como cobertura. Desactive categorías para usar como cobertura estas, y solo estas.</translation>
    </message>
    <message>
        <source>The legend is taken from the layer&#x27;s symbols.</source>
        <translation>La leyenda se toma de la simbología de la capa.</translation>
    </message>
    <message>
        <source>The model is kept in the library: {path}</source>
        <translation>El modelo se guarda en la biblioteca: {path}</translation>
    </message>
    <message>
        <source>A raster of the Bouguer or residual Bouguer anomaly, with a coordinate reference system. It may be left out: the map, the magnetic anomaly or another raster is enough.</source>
        <translation>Un ráster de la anomalía de Bouguer o de la anomalía de Bouguer residual, con un sistema de referencia de coordenadas. Puede omitirse: basta el mapa, la anomalía magnética u otro ráster.</translation>
    </message>
    <message>
        <source>A raster of the Bouguer or residual Bouguer anomaly, with a coordinate reference system.</source>
        <translation>Un ráster de la anomalía de Bouguer o de la anomalía de Bouguer residual, con un sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Cell size without gravity (0 = automatic)</source>
        <translation>Tamaño de celda sin gravimetría (0 = automático)</translation>
    </message>
    <message>
        <source>In units of the coordinate reference system, metres or degrees. Without gravity, 0 takes the cells of the magnetic anomaly or of the first further raster; with the geological map alone, the cells of the model or some 300 along the longer side.</source>
        <translation>En unidades del sistema de referencia de coordenadas, metros o grados. Sin gravimetría, 0 toma las celdas de la anomalía magnética o del primer ráster adicional; con el mapa geológico solo, las del modelo o unas 300 a lo largo del lado mayor.</translation>
    </message>
    <message>
        <source>Magnetics, elevation or other rasters of the same area, with all their bands. A prediction matches them by name with the bands the model was trained on.</source>
        <translation>Magnetometría, elevación u otros rásteres de la misma área, con todas sus bandas. Una predicción los empareja por nombre con las bandas con las que se entrenó el modelo.</translation>
    </message>
    <message>
        <source>A raster of the total-field magnetic anomaly in nT. Its reduction to the pole, the vertical derivative of that and the analytic signal are bands of the model.</source>
        <translation>Un ráster de la anomalía magnética de campo total en nT. Su reducción al polo, la derivada vertical de esta y la señal analítica son bandas del modelo.</translation>
    </message>
    <message>
        <source>Thickness of the cover (m)</source>
        <translation>Espesor de la cobertura (m)</translation>
    </message>
    <message>
        <source>A raster of the cover&#x27;s thickness in metres, 0 on outcrop, such as Estimate the depth to bedrock makes. The gravity of the cover is computed and taken off the Bouguer anomaly. A model that was trained with a thickness needs one in the prediction too.</source>
        <translation>Un ráster del espesor de la cobertura en metros, 0 en el afloramiento, como el que hace Estimar la profundidad del basamento. La gravedad de la cobertura se calcula y se resta de la anomalía de Bouguer. Un modelo entrenado con un espesor lo necesita también en la predicción.</translation>
    </message>
    <message>
        <source>Faults and contacts</source>
        <translation>Fallas y contactos</translation>
    </message>
    <message>
        <source>Lines across which outcrop is not extrapolated: distances go round them, and lines of sight end at them. They are used where they do better than the same lines mirrored, turned or shifted; a model that uses them needs them in the prediction too.</source>
        <translation>Líneas más allá de las cuales no se extrapola el afloramiento: las distancias las rodean y las líneas de visión terminan en ellas. Se usan donde hacen más que las mismas líneas reflejadas, giradas o desplazadas; un modelo que las usa las necesita también en la predicción.</translation>
    </message>
    <message>
        <source>Density contrast of the cover (kg/m³)</source>
        <translation>Contraste de densidad de la cobertura (kg/m³)</translation>
    </message>
    <message>
        <source>Density of the cover less that of the bedrock, with a thickness of the cover: a number such as -400, or pairs of depth in metres and contrast such as 0:-500 1000:-300 3000:-100, between which it changes linearly.</source>
        <translation>Densidad de la cobertura menos la del basamento, con un espesor de la cobertura: un número como -400, o pares de profundidad en metros y contraste como 0:-500 1000:-300 3000:-100, entre los cuales varía linealmente.</translation>
    </message>
    <message>
        <source>Date of the survey</source>
        <translation>Fecha del levantamiento</translation>
    </message>
    <message>
        <source>A year, or year-month-day, such as 1998-07-01, from 1900 on: the direction of the Earth&#x27;s field is that of the IGRF on this date.</source>
        <translation>Un año, o año-mes-día, como 1998-07-01, desde 1900: la dirección del campo terrestre es la del IGRF en esta fecha.</translation>
    </message>
    <message>
        <source>Inclination (degrees, -999 = from the date)</source>
        <translation>Inclinación (grados, -999 = según la fecha)</translation>
    </message>
    <message>
        <source>Of the Earth&#x27;s field below the horizontal, negative in the south.</source>
        <translation>Del campo terrestre bajo la horizontal, negativa en el sur.</translation>
    </message>
    <message>
        <source>Declination (degrees)</source>
        <translation>Declinación (grados)</translation>
    </message>
    <message>
        <source>Of the Earth&#x27;s field from true north eastward. It counts where INCLINATION is given.</source>
        <translation>Del campo terrestre, del norte verdadero hacia el este. Cuenta donde se indica INCLINATION.</translation>
    </message>
    <message>
        <source>Polygons of the geological map, with a field of ages or units.</source>
        <translation>Polígonos del mapa geológico, con un campo de edades o unidades.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Campo de clase</translation>
    </message>
    <message>
        <source>The field of the geological map that holds the age or unit. In a prediction it may be left empty: the field the model was trained on is used.</source>
        <translation>El campo del mapa geológico que contiene la edad o la unidad. En una predicción se puede dejar vacío: se usa el campo con el que se entrenó el modelo.</translation>
    </message>
    <message>
        <source>Legends (*.csv *.json)</source>
        <translation>Leyendas (*.csv *.json)</translation>
    </message>
    <message>
        <source>A table that assigns each value of the class field to a class, to cover or to outside. Left empty, a prediction uses the legend of its model, where the model has one. Otherwise the layer&#x27;s categorised or rule-based symbols on the field are the legend: categories that are switched off are cover, or the Cenozoic units if all are on. Without such symbols, ages become the periods of the time scale with the Cenozoic as cover, and in any other field each value is a class. The legend decides what is asked: a prediction names the topmost unit that is not cover, which with young units as bedrock is seldom the basement.</source>
        <translation>Una tabla que asigna cada valor del campo de clase a una clase, a la cobertura o a lo que queda fuera del mapa. Si se deja vacío, una predicción usa la leyenda de su modelo, si este la tiene. En otro caso, la simbología categorizada o basada en reglas de la capa para ese campo es la leyenda: las categorías desactivadas son cobertura, o las unidades del Cenozoico si todas están activadas. Sin esa simbología, las edades pasan a ser los períodos de la escala de tiempo, con el Cenozoico como cobertura, y en cualquier otro campo cada valor es una clase. La leyenda decide qué se pregunta: una predicción nombra la unidad más alta que no es cobertura, que con unidades recientes como basamento rara vez es el zócalo.</translation>
    </message>
    <message>
        <source>Points of drillholes, or a table with columns longitude and latitude, or easting and northing in the raster&#x27;s coordinate reference system. A hole that reached bedrock counts as outcrop of its cell in everything: training, distances, tests.</source>
        <translation>Puntos de los sondeos, o tabla con columnas longitude y latitude, o easting y northing en el sistema de referencia del ráster. Un sondeo que alcanzó el basamento cuenta como afloramiento de su celda en todo: entrenamiento, distancias, pruebas.</translation>
    </message>
    <message>
        <source>Class field of the drillholes</source>
        <translation>Campo de clase de los sondeos</translation>
    </message>
    <message>
        <source>The field that holds age, unit or rock of the bedrock. It is read by the legend of the geological map. Left empty, the field called as the map&#x27;s class field.</source>
        <translation>El campo con la edad, unidad o roca del basamento, leído con la leyenda del mapa geológico. Si se deja vacío, el campo que se llama como el campo de clase del mapa.</translation>
    </message>
    <message>
        <source>yes or no, true or false, 1 or 0. A hole that ended in cover gives no class. Left empty, holes with a class reached it.</source>
        <translation>yes o no, true o false, 1 o 0. Un sondeo que terminó en la cobertura no da clase. Si se deja vacío, los sondeos con clase lo alcanzaron.</translation>
    </message>
    <message>
        <source>Weight field of the drillholes</source>
        <translation>Campo de peso de los sondeos</translation>
    </message>
    <message>
        <source>Where several holes lie in a cell, the class of most weight counts. 0 leaves a hole out.</source>
        <translation>Donde hay varios sondeos en una celda, cuenta la clase de mayor peso. 0 excluye un sondeo.</translation>
    </message>
    <message>
        <source>Layer of pictures</source>
        <translation>Capa de imágenes</translation>
    </message>
    <message>
        <source>Points with a field of the pictures&#x27; paths, such as Create sample fold pictures or Import geotagged photos makes, or a table.</source>
        <translation>Puntos con un campo de las rutas de las imágenes, como los que hacen «Crear imágenes de pliegues de muestra» o «Importar fotos geoetiquetadas», o una tabla.</translation>
    </message>
    <message>
        <source>Field of the pictures&#x27; paths</source>
        <translation>Campo de las rutas de las imágenes</translation>
    </message>
    <message>
        <source>Left empty, the field picture, photo, image, path, file or filename. Relative paths begin at the folder of the layer or of the project.</source>
        <translation>Si se deja vacío, el campo picture, photo, image, path, file o filename. Las rutas relativas parten de la carpeta de la capa o de la del proyecto.</translation>
    </message>
    <message>
        <source>Folder of pictures (in place of the layer)</source>
        <translation>Carpeta de imágenes (en lugar de la capa)</translation>
    </message>
    <message>
        <source>Pictures in this folder and below. A training wants one folder for each class; the place of a photograph is read from its Exif data.</source>
        <translation>Imágenes de esta carpeta y de las que contiene. Un entrenamiento pide una carpeta por clase; la posición de una fotografía se lee de sus datos Exif.</translation>
    </message>
    <message>
        <source>Anomaly in the gravity raster</source>
        <translation>Anomalía del ráster gravimétrico</translation>
    </message>
    <message>
        <source>Where the file is to declare it, a raster written by Residual Bouguer anomaly is the residual, and any other the Bouguer anomaly, from which the residual is computed first.</source>
        <translation>Si debe declararlo el archivo, un ráster escrito por «Anomalía de Bouguer residual» es la anomalía residual, y cualquier otro la anomalía de Bouguer, de la que antes se calcula la residual.</translation>
    </message>
    <message>
        <source>NoData values</source>
        <translation>Valores sin datos</translation>
    </message>
    <message>
        <source>Numbers that mark empty cells where the files do not declare them, separated by spaces, such as -9999 1e32. They apply to every raster.</source>
        <translation>Números que marcan celdas vacías cuando los archivos no los declaran, separados por espacios, como -9999 1e32. Se aplican a todos los rásteres.</translation>
    </message>
    <message>
        <source>Areas to hold out</source>
        <translation>Zonas reservadas</translation>
    </message>
    <message>
        <source>Polygons whose outcrop is treated as cover in training and prediction, so that the prediction can be evaluated there.</source>
        <translation>Polígonos cuyos afloramientos se tratan como cobertura en el entrenamiento y la predicción, para poder evaluar ahí la predicción.</translation>
    </message>
    <message>
        <source>Split into training and test set</source>
        <translation>División en conjuntos de entrenamiento y prueba</translation>
    </message>
    <message>
        <source>Spatial blocks hold out whole parts of the area. Random windows are the paper&#x27;s method and overestimate skill, because neighbouring windows overlap. The test areas are polygons of your own.</source>
        <translation>Los bloques espaciales reservan partes enteras del área. Las ventanas aleatorias son el método del artículo y sobrestiman la capacidad predictiva, porque las ventanas vecinas se solapan. Las zonas de prueba son polígonos propios.</translation>
    </message>
    <message>
        <source>Test areas (if they split the outcrop)</source>
        <translation>Zonas de prueba (si dividen los afloramientos)</translation>
    </message>
    <message>
        <source>Polygons whose outcrop tests the model and is never trained on.</source>
        <translation>Polígonos cuyos afloramientos prueban el modelo y nunca se usan para entrenar.</translation>
    </message>
    <message>
        <source>The share of the outcrop that tests the model and is not trained on.</source>
        <translation>La fracción de los afloramientos que prueba el modelo y no se usa para entrenar.</translation>
    </message>
    <message>
        <source>Side of a block (km, 0 = from the raster)</source>
        <translation>Lado de un bloque (km, 0 = según el ráster)</translation>
    </message>
    <message>
        <source>The side of the spatial blocks that are held out.</source>
        <translation>El lado de los bloques espaciales que se reservan.</translation>
    </message>
    <message>
        <source>Folds for cross-validation (0 = none, hold out the share)</source>
        <translation>Particiones de la validación cruzada (0 = ninguna, reservar la fracción)</translation>
    </message>
    <message>
        <source>The blocks are divided into this many folds, one of which is held out for testing.</source>
        <translation>Los bloques se reparten en este número de particiones, una de las cuales se reserva para la prueba.</translation>
    </message>
    <message>
        <source>Fold held out for testing</source>
        <translation>Partición reservada para la prueba</translation>
    </message>
    <message>
        <source>With folds: the number of the fold that tests the model, from 1.</source>
        <translation>Con particiones: el número de la que prueba el modelo, a partir de 1.</translation>
    </message>
    <message>
        <source>Input of the network</source>
        <translation>Entrada de la red</translation>
    </message>
    <message>
        <source>The numbers of the residual and its derivatives, or the colour image of them that the paper uses. The preset &#x27;as in the paper&#x27; takes the image, the others the numbers.</source>
        <translation>Los valores de la anomalía residual y sus derivadas, o la imagen en color que el artículo obtiene de ellos. El preajuste «como en el artículo» toma la imagen; los demás, los valores.</translation>
    </message>
    <message>
        <source>Bands derived from gravity (without the colour image)</source>
        <translation>Bandas derivadas de la gravimetría (sin la imagen en color)</translation>
    </message>
    <message>
        <source>Bands given to the network. With none chosen, the first three; the preset &#x27;as in the paper&#x27; takes the residual alone. Those after the tilt angle are derived from the Bouguer anomaly: a model with any of them cannot use a residual raster.</source>
        <translation>Bandas que recibe la red. Si no se elige ninguna, las tres primeras; el preajuste «como en el artículo» toma solo la anomalía residual. Las posteriores al ángulo de inclinación se derivan de la anomalía de Bouguer: un modelo con alguna de ellas no puede usar un ráster de la anomalía residual.</translation>
    </message>
    <message>
        <source>Side (CRS units)</source>
        <translation>Lado (unidades del SRC)</translation>
    </message>
    <message>
        <source>Stride (CRS units)</source>
        <translation>Paso (unidades del SRC)</translation>
    </message>
    <message>
        <source>Sides and strides of the windows (CRS units)</source>
        <translation>Lados y pasos de las ventanas (unidades del SRC)</translation>
    </message>
    <message>
        <source>One row per scale, in units of the raster&#x27;s CRS. Left empty, scales that suit the raster.</source>
        <translation>Una fila por escala, en unidades del SRC del ráster. Si se deja vacío, escalas adecuadas para el ráster.</translation>
    </message>
    <message>
        <source>A model written by Train a bedrock model, or one of those installed with the plugin.</source>
        <translation>Un modelo escrito por «Entrenar un modelo del basamento», o uno de los que se instalan con el complemento.</translation>
    </message>
    <message>
        <source>Depth of the network (layers, 0 = from the preset)</source>
        <translation>Profundidad de la red (capas, 0 = según el preajuste)</translation>
    </message>
    <message>
        <source>The same seed on the same machine gives the same result.</source>
        <translation>La misma semilla en el mismo equipo da el mismo resultado.</translation>
    </message>
    <message>
        <source>auto, cpu, cuda, or cuda:0, cuda:1 and so on. auto takes the device set in the options.</source>
        <translation>auto, cpu, cuda, o cuda:0, cuda:1, etc. auto toma el dispositivo definido en las opciones.</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Formato numérico</translation>
    </message>
    <message>
        <source>Automatic computes in bf16 where the GPU or CPU supports it, which takes about 60 % of the time; cells where two classes are almost equally probable may change class. Single precision rules that out. Half precision is for GPUs without bf16.</source>
        <translation>«Automático» calcula en bf16 cuando la GPU o la CPU lo admite, lo que reduce el tiempo a cerca del 60 %; las celdas en las que dos clases son casi igual de probables pueden cambiar de clase. La precisión simple lo evita. La media precisión es para las GPU sin bf16.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>gravity (INPUT)</source>
        <translation>gravimetría (INPUT)</translation>
    </message>
    <message>
        <source>a magnetic anomaly (MAGNETIC)</source>
        <translation>una anomalía magnética (MAGNETIC)</translation>
    </message>
    <message>
        <source>{n} band(s) of further rasters (EXTRA): {names}</source>
        <translation>{n} banda(s) de rásteres adicionales (EXTRA): {names}</translation>
    </message>
    <message>
        <source>faults and contacts (LINES)</source>
        <translation>fallas y contactos (LINES)</translation>
    </message>
    <message>
        <source>no raster</source>
        <translation>ningún ráster</translation>
    </message>
    <message>
        <source>The model reads {inputs}; {names} was not given.</source>
        <translation>El modelo lee {inputs}; falta {names}.</translation>
    </message>
    <message>
        <source>Give exactly these rasters, or choose another model.</source>
        <translation>Indique exactamente estos rásteres o elija otro modelo.</translation>
    </message>
    <message>
        <source>the card cannot be used: {problem}</source>
        <translation>no se puede usar la ficha: {problem}</translation>
    </message>
    <message>
        <source>the card has {n_readers} readers and {n_powers} powers</source>
        <translation>la ficha tiene {n_readers} lectores y {n_powers} exponentes</translation>
    </message>
    <message>
        <source>the card has no reader</source>
        <translation>la ficha no tiene ningún lector</translation>
    </message>
    <message>
        <source>the card has a network without {missing}</source>
        <translation>la ficha tiene una red sin {missing}</translation>
    </message>
    <message>
        <source>the card has a covariance of {n_rows} rows for {n_bands} bands</source>
        <translation>la ficha tiene una covarianza de {n_rows} filas para {n_bands} bandas</translation>
    </message>
    <message>
        <source>the card has {n_shares} shares for {n_distances} distances</source>
        <translation>la ficha tiene {n_shares} fracciones para {n_distances} distancias</translation>
    </message>
    <message>
        <source>the card has a covariance and no distances</source>
        <translation>la ficha tiene una covarianza, pero no distancias</translation>
    </message>
    <message>
        <source>the card has an expected accuracy without {missing}</source>
        <translation>la ficha tiene una exactitud esperada sin {missing}</translation>
    </message>
    <message>
        <source>the card has a calibration for the covered ground that does not fit together</source>
        <translation>la ficha tiene una calibración para el terreno cubierto cuyas partes no encajan</translation>
    </message>
    <message>
        <source>The model file is damaged: {detail}.</source>
        <translation>El archivo de modelo está dañado: {detail}.</translation>
    </message>
    <message>
        <source>Copy or download it again, or train the model again.</source>
        <translation>Cópielo o descárguelo de nuevo, o entrene de nuevo el modelo.</translation>
    </message>
    <message>
        <source>{name} is no model file of this plugin: it holds {found}.</source>
        <translation>{name} no es un archivo de modelo de este complemento: contiene {found}.</translation>
    </message>
    <message>
        <source>Choose a .safetensors file written by Train a bedrock model.</source>
        <translation>Elija un archivo .safetensors escrito por «Entrenar un modelo del basamento».</translation>
    </message>
    <message>
        <source>{name} is no fold classifier: it has no card of one.</source>
        <translation>{name} no es un clasificador de pliegues: no tiene la ficha de uno.</translation>
    </message>
    <message>
        <source>Choose a .safetensors file written by Train a fold classifier.</source>
        <translation>Elija un archivo .safetensors escrito por «Entrenar un clasificador de pliegues».</translation>
    </message>
    <message>
        <source>The card of {name} cannot be used: {problem}.</source>
        <translation>La ficha de {name} no se puede usar: {problem}.</translation>
    </message>
    <message>
        <source>The model has format version {version}, this plugin reads up to {newest}.</source>
        <translation>El modelo tiene la versión de formato {version}; este complemento lee hasta la {newest}.</translation>
    </message>
    <message>
        <source>Update the plugin, or choose another model.</source>
        <translation>Actualice el complemento o elija otro modelo.</translation>
    </message>
    <message>
        <source>The {label} ({name}) is {value}; {wanted} is wanted.</source>
        <translation>Parámetro {name} ({label}): su valor es {value}; se requiere {wanted}.</translation>
    </message>
    <message>
        <source>Correct {name}.</source>
        <translation>Corrija {name}.</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un número entero de {least} a {most}</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>un número de {least} a {most}</translation>
    </message>
    <message>
        <source>{wanted}, or {value:g},</source>
        <translation>{wanted}, o bien {value:g}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>uno de {words}</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a text of at most {longest} characters without NUL</source>
        <translation>un texto de como máximo {longest} caracteres sin NUL</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>una ruta</translation>
    </message>
    <message>
        <source>a path, or an empty text for none,</source>
        <translation>una ruta, o un texto vacío si no se desea ninguna</translation>
    </message>
    <message>
        <source>a path of at most {most} bytes without NUL</source>
        <translation>una ruta de como máximo {most} bytes sin NUL</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>The {label} ({name}) has {n_entries} entries; {least} to {most} are wanted.</source>
        <translation>Parámetro {name} ({label}): tiene {n_entries} elementos; se requieren de {least} a {most}.</translation>
    </message>
    <message>
        <source>a list without repetitions</source>
        <translation>una lista sin repeticiones</translation>
    </message>
    <message>
        <source>a side and a stride above 0 and up to {longest:g} units of the raster&#x27;s CRS</source>
        <translation>un lado y un paso mayores que 0 y de hasta {longest:g} unidades del SRC del ráster</translation>
    </message>
    <message>
        <source>west, south, east, north with west below east and south below north</source>
        <translation>oeste, sur, este y norte, con el oeste menor que el este y el sur menor que el norte</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>a number of some {n_digits} digits</source>
        <translation>un número de unas {n_digits} cifras</translation>
    </message>
    <message>
        <source>a {kind} that cannot be shown</source>
        <translation>un valor {kind} que no se puede mostrar</translation>
    </message>
    <message>
        <source>{beginning}... ({n} characters)</source>
        <translation>{beginning}... ({n} caracteres)</translation>
    </message>
    <message>
        <source>raster of the cover&#x27;s thickness</source>
        <translation>ráster del espesor de la cobertura</translation>
    </message>
    <message>
        <source>density contrast of the cover</source>
        <translation>contraste de densidad de la cobertura</translation>
    </message>
    <message>
        <source>a number in kg/m3 such as -400, or pairs depth:contrast such as 0:-500 1000:-300,</source>
        <translation>un número en kg/m3 como -400, o pares profundidad:contraste como 0:-500 1000:-300,</translation>
    </message>
    <message>
        <source>The depths of the cover&#x27;s density contrast ({text}) do not rise from 0 m to at most 25 km.</source>
        <translation>Las profundidades del contraste de densidad de la cobertura ({text}) no crecen de 0 m a 25 km como máximo.</translation>
    </message>
    <message>
        <source>Give pairs of depth in m and contrast in kg/m3, such as 0:-500 1000:-300 (COVER_DENSITY).</source>
        <translation>Dé pares de profundidad en m y contraste en kg/m3, como 0:-500 1000:-300 (COVER_DENSITY).</translation>
    </message>
    <message>
        <source>The density contrast of the cover is {text}; no cover differs so much from bedrock.</source>
        <translation>El contraste de densidad de la cobertura es {text}; ninguna cobertura difiere tanto del basamento.</translation>
    </message>
    <message>
        <source>Give the cover&#x27;s density less the bedrock&#x27;s in kg/m3, such as -400 (COVER_DENSITY).</source>
        <translation>Dé la densidad de la cobertura menos la del basamento en kg/m3, como -400 (COVER_DENSITY).</translation>
    </message>
    <message>
        <source>median depth</source>
        <translation>profundidad mediana</translation>
    </message>
    <message>
        <source>raster of the 10 % quantile</source>
        <translation>ráster del cuantil del 10 %</translation>
    </message>
    <message>
        <source>raster of the 90 % quantile</source>
        <translation>ráster del cuantil del 90 %</translation>
    </message>
    <message>
        <source>gravity raster</source>
        <translation>ráster gravimétrico</translation>
    </message>
    <message>
        <source>cell size</source>
        <translation>tamaño de celda</translation>
    </message>
    <message>
        <source>The depth to bedrock needs a geological map, whose outcrop has the depth zero.</source>
        <translation>La profundidad del basamento necesita un mapa geológico, cuyo afloramiento tiene profundidad cero.</translation>
    </message>
    <message>
        <source>Choose a geology layer (GEOLOGY).</source>
        <translation>Elija una capa de geología (GEOLOGY).</translation>
    </message>
    <message>
        <source>The depth to bedrock needs drillholes with a field of their depth.</source>
        <translation>La profundidad del basamento necesita sondeos con un campo de su profundidad.</translation>
    </message>
    <message>
        <source>Choose the drillholes (HOLES) and the field of the depth in metres (HOLES_DEPTH).</source>
        <translation>Elija los sondeos (HOLES) y el campo de la profundidad en metros (HOLES_DEPTH).</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>x,y in the raster&#x27;s CRS, or x,y [CRS],</source>
        <translation>x,y en el SRC del ráster, o x,y [SRC],</translation>
    </message>
    <message>
        <source>saliency raster</source>
        <translation>ráster de saliencia</translation>
    </message>
    <message>
        <source>area to explain</source>
        <translation>área que se explica</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>Both a point and an area are given.</source>
        <translation>Se dan un punto y un área.</translation>
    </message>
    <message>
        <source>There is neither a point nor an area to explain.</source>
        <translation>No hay ni punto ni área que explicar.</translation>
    </message>
    <message>
        <source>Give either a point (POINT) or a layer of points or polygons (AREA).</source>
        <translation>Dé un punto (POINT) o una capa de puntos o polígonos (AREA).</translation>
    </message>
    <message>
        <source>the legend of {setting}</source>
        <translation>la leyenda de {setting}</translation>
    </message>
    <message>
        <source>layer of traces</source>
        <translation>capa de trazas</translation>
    </message>
    <message>
        <source>folds</source>
        <translation>pliegues</translation>
    </message>
    <message>
        <source>field that names the traces</source>
        <translation>campo que nombra las trazas</translation>
    </message>
    <message>
        <source>least turn of a fold</source>
        <translation>giro mínimo de un pliegue</translation>
    </message>
    <message>
        <source>smoothing along the line</source>
        <translation>suavizado a lo largo de la línea</translation>
    </message>
    <message>
        <source>folder of the pictures</source>
        <translation>carpeta de las imágenes</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>number of pictures</source>
        <translation>número de imágenes</translation>
    </message>
    <message>
        <source>styles</source>
        <translation>estilos</translation>
    </message>
    <message>
        <source>style</source>
        <translation>estilo</translation>
    </message>
    <message>
        <source>side of a picture</source>
        <translation>lado de una imagen</translation>
    </message>
    <message>
        <source>layer of pictures</source>
        <translation>capa de imágenes</translation>
    </message>
    <message>
        <source>folder of pictures</source>
        <translation>carpeta de imágenes</translation>
    </message>
    <message>
        <source>field of the pictures&#x27; paths</source>
        <translation>campo de las rutas de las imágenes</translation>
    </message>
    <message>
        <source>folder at which relative paths begin</source>
        <translation>carpeta de la que parten las rutas relativas</translation>
    </message>
    <message>
        <source>folder of the project</source>
        <translation>carpeta del proyecto</translation>
    </message>
    <message>
        <source>Pictures are given as a layer and as a folder.</source>
        <translation>Las imágenes se dan a la vez como capa y como carpeta.</translation>
    </message>
    <message>
        <source>No pictures are given.</source>
        <translation>No se da ninguna imagen.</translation>
    </message>
    <message>
        <source>Choose a layer with a field of pictures (INPUT), or a folder of pictures (FOLDER).</source>
        <translation>Elija una capa con un campo de imágenes (INPUT) o una carpeta de imágenes (FOLDER).</translation>
    </message>
    <message>
        <source>model file</source>
        <translation>archivo de modelo</translation>
    </message>
    <message>
        <source>field of the classes</source>
        <translation>campo de las clases</translation>
    </message>
    <message>
        <source>field of the outcrops</source>
        <translation>campo de los afloramientos</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>arquitectura</translation>
    </message>
    <message>
        <source>file of weights to begin from</source>
        <translation>archivo de los pesos iniciales</translation>
    </message>
    <message>
        <source>switch for the weights of the plugin</source>
        <translation>ajuste de los pesos del complemento</translation>
    </message>
    <message>
        <source>share held out for testing</source>
        <translation>fracción reservada para la prueba</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>preajuste</translation>
    </message>
    <message>
        <source>number of epochs</source>
        <translation>número de épocas</translation>
    </message>
    <message>
        <source>side of the reduced pictures</source>
        <translation>lado de las imágenes reducidas</translation>
    </message>
    <message>
        <source>switch for half precision</source>
        <translation>opción de media precisión</translation>
    </message>
    <message>
        <source>classified folds</source>
        <translation>pliegues clasificados</translation>
    </message>
    <message>
        <source>layer of stations</source>
        <translation>capa de estaciones</translation>
    </message>
    <message>
        <source>gridded anomaly</source>
        <translation>anomalía mallada</translation>
    </message>
    <message>
        <source>field of the anomaly</source>
        <translation>campo de la anomalía</translation>
    </message>
    <message>
        <source>field of the stations&#x27; height</source>
        <translation>campo de la altura de las estaciones</translation>
    </message>
    <message>
        <source>field of the stations&#x27; error</source>
        <translation>campo del error de las estaciones</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>gridding method</source>
        <translation>método de interpolación</translation>
    </message>
    <message>
        <source>coordinate reference system</source>
        <translation>sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <source>extent</source>
        <translation>extensión</translation>
    </message>
    <message>
        <source>height of the grid</source>
        <translation>altura de la malla</translation>
    </message>
    <message>
        <source>reach of the stations</source>
        <translation>alcance de las estaciones</translation>
    </message>
    <message>
        <source>expected error</source>
        <translation>error esperado</translation>
    </message>
    <message>
        <source>checked stations</source>
        <translation>estaciones comprobadas</translation>
    </message>
    <message>
        <source>file of the grid</source>
        <translation>archivo de la malla</translation>
    </message>
    <message>
        <source>imported grid</source>
        <translation>malla importada</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>band or time step</source>
        <translation>banda o paso de tiempo</translation>
    </message>
    <message>
        <source>file of the stations</source>
        <translation>archivo de las estaciones</translation>
    </message>
    <message>
        <source>imported stations</source>
        <translation>estaciones importadas</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>magnitud</translation>
    </message>
    <message>
        <source>gravity datum</source>
        <translation>datum gravimétrico</translation>
    </message>
    <message>
        <source>unit of the height</source>
        <translation>unidad de la altura</translation>
    </message>
    <message>
        <source>field of longitude or easting</source>
        <translation>campo de la longitud o del este</translation>
    </message>
    <message>
        <source>field of latitude or northing</source>
        <translation>campo de la latitud o del norte</translation>
    </message>
    <message>
        <source>field of the observed gravity</source>
        <translation>campo de la gravedad observada</translation>
    </message>
    <message>
        <source>field of the station&#x27;s name</source>
        <translation>campo del nombre de la estación</translation>
    </message>
    <message>
        <source>field of the survey</source>
        <translation>campo del levantamiento</translation>
    </message>
    <message>
        <source>field of the line</source>
        <translation>campo de la línea</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>filas rechazadas</translation>
    </message>
    <message>
        <source>Give a JSON file of settings; the worker&#x27;s --help lists them.</source>
        <translation>Indique un archivo JSON de parámetros; la ayuda del programa worker (--help) los enumera.</translation>
    </message>
    <message>
        <source>The job file {path} is no file of at most 10 MB ({size} bytes).</source>
        <translation>El archivo de trabajo {path} no es un archivo de 10 MB como máximo ({size} bytes).</translation>
    </message>
    <message>
        <source>The job file {path} cannot be read: {reason}.</source>
        <translation>No se puede leer el archivo de trabajo {path}: {reason}.</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>The job file has the setting &#x27;{name}&#x27; twice.</source>
        <translation>El archivo de trabajo contiene dos veces el parámetro «{name}».</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Quite uno de los dos.</translation>
    </message>
    <message>
        <source>The job file holds {word} where a number is wanted.</source>
        <translation>El archivo de trabajo contiene {word} donde se requiere un número.</translation>
    </message>
    <message>
        <source>Give a finite number.</source>
        <translation>Indique un número finito.</translation>
    </message>
    <message>
        <source>{name} is no longer a setting and is ignored.</source>
        <translation>{name} ya no es un parámetro y se ignora.</translation>
    </message>
    <message>
        <source>{names} are no longer settings and are ignored.</source>
        <translation>{names} ya no son parámetros y se ignoran.</translation>
    </message>
    <message>
        <source>NULLS no longer offers &#x27;{word}&#x27;: gravity in context tests whether gravity helps.</source>
        <translation>NULLS ya no ofrece «{word}»: la gravimetría en contexto comprueba si la gravimetría ayuda.</translation>
    </message>
    <message>
        <source>output file</source>
        <translation>archivo de salida</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>codificación</translation>
    </message>
    <message>
        <source>list of bands</source>
        <translation>lista de bandas</translation>
    </message>
    <message>
        <source>band</source>
        <translation>banda</translation>
    </message>
    <message>
        <source>split</source>
        <translation>división</translation>
    </message>
    <message>
        <source>depth of the network</source>
        <translation>profundidad de la red</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>capas</translation>
    </message>
    <message>
        <source>number of steps</source>
        <translation>número de pasos</translation>
    </message>
    <message>
        <source>Training needs a geological map.</source>
        <translation>El entrenamiento requiere un mapa geológico.</translation>
    </message>
    <message>
        <source>layer of drillholes that contradict the map</source>
        <translation>capa de los sondeos que contradicen el mapa</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidencia</translation>
    </message>
    <message>
        <source>number of outcrop networks in the ensemble</source>
        <translation>número de redes de afloramientos en el conjunto de modelos</translation>
    </message>
    <message>
        <source>switch for learning from all outcrop in the end</source>
        <translation>opción de entrenar al final con todos los afloramientos</translation>
    </message>
    <message>
        <source>genotype</source>
        <translation>genotipo</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>límite de tiempo</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>null test</source>
        <translation>prueba con campos nulos</translation>
    </message>
    <message>
        <source>number of nulls</source>
        <translation>número de campos nulos</translation>
    </message>
    <message>
        <source>number of windows in a batch</source>
        <translation>número de ventanas por lote</translation>
    </message>
    <message>
        <source>number of processes</source>
        <translation>número de procesos</translation>
    </message>
    <message>
        <source>model file to begin from</source>
        <translation>archivo de modelo de partida</translation>
    </message>
    <message>
        <source>file of further regions</source>
        <translation>archivo de regiones adicionales</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>atribución</translation>
    </message>
    <message>
        <source>folder for TensorBoard logs</source>
        <translation>carpeta para registros de TensorBoard</translation>
    </message>
    <message>
        <source>The gravity of the cover is taken off a gravity raster, and there is none.</source>
        <translation>La gravedad de la cobertura se resta de un ráster de gravedad, y no hay ninguno.</translation>
    </message>
    <message>
        <source>Give a gravity raster (INPUT), or leave the thickness out (THICKNESS).</source>
        <translation>Dé un ráster de gravedad (INPUT), u omita el espesor (THICKNESS).</translation>
    </message>
    <message>
        <source>The cover&#x27;s thickness cannot be used together with further regions.</source>
        <translation>El espesor de la cobertura no puede usarse junto con otras regiones.</translation>
    </message>
    <message>
        <source>Leave one of them out (THICKNESS, REGIONS).</source>
        <translation>Omita uno de ellos (THICKNESS, REGIONS).</translation>
    </message>
    <message>
        <source>Faults and contacts cannot be used together with further regions.</source>
        <translation>Las fallas y contactos no pueden usarse junto con otras regiones.</translation>
    </message>
    <message>
        <source>Leave one of them out (LINES, REGIONS).</source>
        <translation>Quite uno de los dos (LINES, REGIONS).</translation>
    </message>
    <message>
        <source>Magnetics cannot be used together with further regions.</source>
        <translation>La magnetometría no puede usarse junto con más regiones.</translation>
    </message>
    <message>
        <source>Leave one of them out (MAGNETIC, REGIONS), or give transformed magnetics as EXTRA.</source>
        <translation>Quite uno de los dos (MAGNETIC, REGIONS), o dé la magnetometría transformada como EXTRA.</translation>
    </message>
    <message>
        <source>Conflicts with the map are those of drillholes, and none were given.</source>
        <translation>Los conflictos con el mapa son los de sondeos, y no se dio ninguno.</translation>
    </message>
    <message>
        <source>Choose drillholes (HOLES), or leave the layer of conflicts out (HOLE_CONFLICTS).</source>
        <translation>Elija sondeos (HOLES), u omita la capa de conflictos (HOLE_CONFLICTS).</translation>
    </message>
    <message>
        <source>The architecture &#x27;{architecture}&#x27; reads outcrop, and the evidence is gravity alone.</source>
        <translation>La arquitectura «{architecture}» lee los afloramientos, y la evidencia es solo la gravimetría.</translation>
    </message>
    <message>
        <source>Choose the evidence &#x27;outcrop&#x27; or &#x27;both&#x27; (EVIDENCE), or another architecture.</source>
        <translation>Elija la evidencia «outcrop» o «both» (EVIDENCE), u otra arquitectura.</translation>
    </message>
    <message>
        <source>The architecture &#x27;{architecture}&#x27; reads gravity, and the evidence is outcrop alone.</source>
        <translation>La arquitectura «{architecture}» lee la gravimetría, y la evidencia son solo los afloramientos.</translation>
    </message>
    <message>
        <source>Choose the evidence &#x27;gravity&#x27; or &#x27;both&#x27; (EVIDENCE), or another architecture.</source>
        <translation>Elija la evidencia «gravity» o «both» (EVIDENCE), u otra arquitectura.</translation>
    </message>
    <message>
        <source>The encoding &#x27;{encoding}&#x27; is a picture of gravity, and no gravity raster was given.</source>
        <translation>La codificación «{encoding}» es una imagen de la gravimetría, y no se ha indicado ningún ráster gravimétrico.</translation>
    </message>
    <message>
        <source>Choose the encoding &#x27;fields&#x27; (ENCODING), or give the gravity raster (INPUT).</source>
        <translation>Elija la codificación «fields» (ENCODING) o indique el ráster gravimétrico (INPUT).</translation>
    </message>
    <message>
        <source>Further regions are trained on together with gravity, and no gravity raster was given.</source>
        <translation>El entrenamiento con otras regiones requiere gravimetría, y no se ha indicado ningún ráster gravimétrico.</translation>
    </message>
    <message>
        <source>Give the gravity raster (INPUT), or leave the further regions out (REGIONS).</source>
        <translation>Indique el ráster gravimétrico (INPUT) o prescinda de las otras regiones (REGIONS).</translation>
    </message>
    <message>
        <source>The model is to read rasters, and none was given.</source>
        <translation>El modelo ha de leer rásteres, y no se ha indicado ninguno.</translation>
    </message>
    <message>
        <source>Give a gravity raster (INPUT) or another (MAGNETIC, EXTRA), or choose the evidence &#x27;outcrop&#x27; (EVIDENCE) with the architecture &#x27;auto&#x27;.</source>
        <translation>Indique un ráster gravimétrico (INPUT) u otro (MAGNETIC, EXTRA), o elija la evidencia «outcrop» (afloramiento, EVIDENCE) con la arquitectura «auto».</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>magnetic anomaly</source>
        <translation>anomalía magnética</translation>
    </message>
    <message>
        <source>date of the survey</source>
        <translation>fecha del levantamiento</translation>
    </message>
    <message>
        <source>a year, or year-month-day such as 1998-07-01,</source>
        <translation>un año, o año-mes-día como 1998-07-01,</translation>
    </message>
    <message>
        <source>inclination</source>
        <translation>inclinación</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>grados</translation>
    </message>
    <message>
        <source>declination</source>
        <translation>declinación</translation>
    </message>
    <message>
        <source>magnetic raster</source>
        <translation>ráster magnético</translation>
    </message>
    <message>
        <source>reduction to the pole</source>
        <translation>reducción al polo</translation>
    </message>
    <message>
        <source>damping</source>
        <translation>amortiguación</translation>
    </message>
    <message>
        <source>edge treatment</source>
        <translation>tratamiento de los bordes</translation>
    </message>
    <message>
        <source>gap treatment</source>
        <translation>tratamiento de los huecos</translation>
    </message>
    <message>
        <source>analytic signal</source>
        <translation>señal analítica</translation>
    </message>
    <message>
        <source>vertical derivative</source>
        <translation>derivada vertical</translation>
    </message>
    <message>
        <source>tilt angle</source>
        <translation>ángulo de inclinación</translation>
    </message>
    <message>
        <source>pseudo-gravity</source>
        <translation>pseudogravedad</translation>
    </message>
    <message>
        <source>Neither the survey&#x27;s date nor the inclination of the Earth&#x27;s field is given.</source>
        <translation>No se indica ni la fecha del levantamiento ni la inclinación del campo terrestre.</translation>
    </message>
    <message>
        <source>Give the date (DATE), or inclination and declination (INCLINATION, DECLINATION).</source>
        <translation>Indique la fecha (DATE), o la inclinación y la declinación (INCLINATION, DECLINATION).</translation>
    </message>
    <message>
        <source>Both the survey&#x27;s date and the inclination of the Earth&#x27;s field are given.</source>
        <translation>Se indican tanto la fecha del levantamiento como la inclinación del campo terrestre.</translation>
    </message>
    <message>
        <source>Give one of them: DATE, or INCLINATION and DECLINATION.</source>
        <translation>Indique una de ellas: DATE, o INCLINATION y DECLINATION.</translation>
    </message>
    <message>
        <source>{output} is &#x27;{path}&#x27;; a plain file on this computer is wanted.</source>
        <translation>{output} es «{path}»; se requiere un archivo normal de este equipo.</translation>
    </message>
    <message>
        <source>Give the path of a file that ends in {suffix}.</source>
        <translation>Indique la ruta de un archivo que termine en {suffix}.</translation>
    </message>
    <message>
        <source>Give the path of a file.</source>
        <translation>Indique la ruta de un archivo.</translation>
    </message>
    <message>
        <source>{output}: the file {file} does not end in {suffixes}.</source>
        <translation>{output}: el archivo {file} no termina en {suffixes}.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Give it a name that does.</source>
        <translation>Dele un nombre con esa terminación.</translation>
    </message>
    <message>
        <source>{output}: the name {beginning}... is {n_characters} characters long.</source>
        <translation>{output}: el nombre {beginning}... tiene {n_characters} caracteres.</translation>
    </message>
    <message>
        <source>Give a name of at most {most} bytes: other files take it and add to it.</source>
        <translation>Use un nombre de como máximo {most} bytes: otros archivos lo toman y le añaden texto.</translation>
    </message>
    <message>
        <source>{output}: {path} is a file, a folder is wanted.</source>
        <translation>{output}: {path} es un archivo; se requiere una carpeta.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>{output} lies in the plugin&#x27;s own folder.</source>
        <translation>{output} está en la carpeta del propio complemento.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Elija una carpeta propia.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <source>Create it or choose another output folder.</source>
        <translation>Créela o elija otra carpeta de salida.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}.</source>
        <translation>No se puede escribir nada en {folder}.</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <translation>Elija otra carpeta de salida.</translation>
    </message>
    <message>
        <source>{output} is a folder.</source>
        <translation>{output} es una carpeta.</translation>
    </message>
    <message>
        <source>{output} is a device, a pipe or a socket, and no file.</source>
        <translation>{output} es un dispositivo, una tubería o un socket, no un archivo.</translation>
    </message>
    <message>
        <source>{output} is write-protected.</source>
        <translation>{output} está protegido contra escritura.</translation>
    </message>
    <message>
        <source>Choose another file, or take the protection away.</source>
        <translation>Elija otro archivo o quite la protección.</translation>
    </message>
    <message>
        <source>&#x27;{path}&#x27; cannot be used as a path: {reason}.</source>
        <translation>«{path}» no se puede usar como ruta: {reason}.</translation>
    </message>
    <message>
        <source>{output} and {other} would both write {file}.</source>
        <translation>{output} y {other} escribirían ambos {file}.</translation>
    </message>
    <message>
        <source>Give them different names.</source>
        <translation>Deles nombres distintos.</translation>
    </message>
    <message>
        <source>{output} is the file that is read as {input}.</source>
        <translation>{output} es el archivo que se lee como {input}.</translation>
    </message>
    <message>
        <source>{output} would replace {file}, which is read as {input}.</source>
        <translation>{output} reemplazaría {file}, que se lee como {input}.</translation>
    </message>
    <message>
        <source>Choose another file for the result.</source>
        <translation>Elija otro archivo para el resultado.</translation>
    </message>
    <message>
        <source>class raster</source>
        <translation>ráster de clases</translation>
    </message>
    <message>
        <source>weight of rare classes</source>
        <translation>peso de las clases raras</translation>
    </message>
    <message>
        <source>windows layer</source>
        <translation>capa de ventanas</translation>
    </message>
    <message>
        <source>overlap of the windows</source>
        <translation>solapamiento de las ventanas</translation>
    </message>
    <message>
        <source>number of pixels per cell</source>
        <translation>número de píxeles por celda</translation>
    </message>
    <message>
        <source>confidence raster</source>
        <translation>ráster de confianza</translation>
    </message>
    <message>
        <source>raster of class probabilities</source>
        <translation>ráster de probabilidades de clase</translation>
    </message>
    <message>
        <source>composite map</source>
        <translation>mapa compuesto</translation>
    </message>
    <message>
        <source>layer of predicted polygons</source>
        <translation>capa de polígonos predichos</translation>
    </message>
    <message>
        <source>smallest polygon</source>
        <translation>polígono más pequeño</translation>
    </message>
    <message>
        <source>list of further models</source>
        <translation>lista de modelos adicionales</translation>
    </message>
    <message>
        <source>choice of scales</source>
        <translation>elección de escalas</translation>
    </message>
    <message>
        <source>switch for mirror images</source>
        <translation>opción de imágenes especulares</translation>
    </message>
    <message>
        <source>entropy raster</source>
        <translation>ráster de entropía</translation>
    </message>
    <message>
        <source>raster of the second-likeliest class</source>
        <translation>ráster de la segunda clase más probable</translation>
    </message>
    <message>
        <source>disagreement raster</source>
        <translation>ráster de desacuerdo</translation>
    </message>
    <message>
        <source>raster of the distance to evidence</source>
        <translation>ráster de la distancia a la evidencia</translation>
    </message>
    <message>
        <source>raster of the classes that cannot be ruled out</source>
        <translation>ráster de las clases que no se pueden descartar</translation>
    </message>
    <message>
        <source>raster of what lies beyond the evidence</source>
        <translation>ráster de lo que queda más allá de la evidencia</translation>
    </message>
    <message>
        <source>limit of the distance to outcrop</source>
        <translation>límite de la distancia al afloramiento</translation>
    </message>
    <message>
        <source>share of rare gravity</source>
        <translation>fracción de valores gravimétricos raros</translation>
    </message>
    <message>
        <source>switch for Cloud-optimised GeoTIFFs</source>
        <translation>opción de GeoTIFF optimizados para la nube</translation>
    </message>
    <message>
        <source>There is neither a raster nor a geological map.</source>
        <translation>No hay ni ráster ni mapa geológico.</translation>
    </message>
    <message>
        <source>Give a gravity raster (INPUT), another raster (MAGNETIC, EXTRA) or a map (GEOLOGY).</source>
        <translation>Indique un ráster gravimétrico (INPUT), otro ráster (MAGNETIC, EXTRA) o un mapa (GEOLOGY).</translation>
    </message>
    <message>
        <source>A hold-out layer hides outcrop of the geological map, and no map was given.</source>
        <translation>Una capa de zonas reservadas oculta afloramientos del mapa geológico, y no se ha indicado ningún mapa.</translation>
    </message>
    <message>
        <source>Choose a geology layer (GEOLOGY), or leave the hold-out layer out.</source>
        <translation>Elija una capa de geología (GEOLOGY) o prescinda de la capa de zonas reservadas.</translation>
    </message>
    <message>
        <source>Drillholes are read by the legend of the geological map, and no map was given.</source>
        <translation>Los sondeos se leen con la leyenda del mapa geológico, y no se dio ningún mapa.</translation>
    </message>
    <message>
        <source>Choose a geology layer (GEOLOGY), or leave the drillholes out (HOLES).</source>
        <translation>Elija una capa geológica (GEOLOGY), u omita los sondeos (HOLES).</translation>
    </message>
    <message>
        <source>A composite map needs the geological map.</source>
        <translation>Un mapa compuesto requiere el mapa geológico.</translation>
    </message>
    <message>
        <source>Choose a geology layer (GEOLOGY), or leave the composite out.</source>
        <translation>Elija una capa de geología (GEOLOGY) o prescinda del mapa compuesto.</translation>
    </message>
    <message>
        <source>predicted class raster</source>
        <translation>ráster de clases predicho</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>true class raster</source>
        <translation>ráster de clases reales</translation>
    </message>
    <message>
        <source>An evaluation needs one truth.</source>
        <translation>Una evaluación requiere una única verdad terreno.</translation>
    </message>
    <message>
        <source>Give either a true class raster or a geology layer.</source>
        <translation>Indique un ráster de clases reales o bien una capa de geología.</translation>
    </message>
    <message>
        <source>residual raster</source>
        <translation>ráster de la anomalía residual</translation>
    </message>
    <message>
        <source>regional field</source>
        <translation>campo regional</translation>
    </message>
    <message>
        <source>topography raster</source>
        <translation>ráster de topografía</translation>
    </message>
    <message>
        <source>band number</source>
        <translation>número de banda</translation>
    </message>
    <message>
        <source>A Bouguer anomaly can be made with a topography raster alone.</source>
        <translation>Una anomalía de Bouguer solo se puede calcular si hay un ráster de topografía.</translation>
    </message>
    <message>
        <source>Choose a topography raster (TOPOGRAPHY), or leave the Bouguer anomaly out.</source>
        <translation>Elija un ráster de topografía (TOPOGRAPHY) o prescinda de la anomalía de Bouguer.</translation>
    </message>
    <message>
        <source>folder of the survey</source>
        <translation>carpeta del levantamiento</translation>
    </message>
    <message>
        <source>side of the survey</source>
        <translation>lado del levantamiento</translation>
    </message>
    <message>
        <source>corner&#x27;s easting</source>
        <translation>coordenada este de la esquina</translation>
    </message>
    <message>
        <source>corner&#x27;s northing</source>
        <translation>coordenada norte de la esquina</translation>
    </message>
    <message>
        <source>depth of cover</source>
        <translation>espesor de la cobertura</translation>
    </message>
    <message>
        <source>density contrast</source>
        <translation>contraste de densidad</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>geological map</source>
        <translation>mapa geológico</translation>
    </message>
    <message>
        <source>legend file</source>
        <translation>archivo de leyenda</translation>
    </message>
    <message>
        <source>remanence</source>
        <translation>remanencia</translation>
    </message>
    <message>
        <source>relation of magnetics and faults to the rocks</source>
        <translation>relación de la magnetometría y las fallas con las rocas</translation>
    </message>
    <message>
        <source>layer of drillholes</source>
        <translation>capa de sondeos</translation>
    </message>
    <message>
        <source>true thickness of the cover</source>
        <translation>espesor verdadero de la cobertura</translation>
    </message>
    <message>
        <source>layer of faults</source>
        <translation>capa de fallas</translation>
    </message>
    <message>
        <source>number of drillholes</source>
        <translation>número de sondeos</translation>
    </message>
    <message>
        <source>switch for drillholes along lines</source>
        <translation>opción de sondeos a lo largo de líneas</translation>
    </message>
    <message>
        <source>The survey would have {n_cells:.0f} cells a side; 64 to 4000 are wanted.</source>
        <translation>El levantamiento tendría {n_cells:.0f} celdas por lado; se requieren de 64 a 4000.</translation>
    </message>
    <message>
        <source>Change the size (SIZE) or the spacing (SPACING).</source>
        <translation>Cambie el tamaño (SIZE) o el espaciado (SPACING).</translation>
    </message>
    <message>
        <source>list of rasters</source>
        <translation>lista de rásteres</translation>
    </message>
    <message>
        <source>least share of bedrock</source>
        <translation>proporción mínima de basamento</translation>
    </message>
    <message>
        <source>folder for pictures and masks</source>
        <translation>carpeta para imágenes y máscaras</translation>
    </message>
    <message>
        <source>A class raster, exported masks, a report and a split are made from a geological map.</source>
        <translation>El ráster de clases, las máscaras exportadas, el informe y la división se obtienen a partir de un mapa geológico.</translation>
    </message>
    <message>
        <source>Choose a geology layer (GEOLOGY), or ask for the windows alone.</source>
        <translation>Elija una capa de geología (GEOLOGY) o pida solo las ventanas.</translation>
    </message>
    <message>
        <source>layer of faults and contacts</source>
        <translation>capa de fallas y contactos</translation>
    </message>
    <message>
        <source>hold-out layer</source>
        <translation>capa de zonas reservadas</translation>
    </message>
    <message>
        <source>list of further rasters</source>
        <translation>lista de rásteres adicionales</translation>
    </message>
    <message>
        <source>further raster</source>
        <translation>ráster adicional</translation>
    </message>
    <message>
        <source>continuation height</source>
        <translation>altura de continuación</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>number format</source>
        <translation>formato numérico</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N</source>
        <translation>auto, cpu, cuda o cuda:N</translation>
    </message>
    <message>
        <source>list of values of empty cells</source>
        <translation>lista de valores de celdas vacías</translation>
    </message>
    <message>
        <source>value of empty cells</source>
        <translation>valor de las celdas vacías</translation>
    </message>
    <message>
        <source>{job} is given as {found}.</source>
        <translation>{job} se ha indicado como {found}.</translation>
    </message>
    <message>
        <source>Give a JSON object of settings.</source>
        <translation>Indique un objeto JSON de parámetros.</translation>
    </message>
    <message>
        <source>{job} has no setting &#x27;{name}&#x27;.</source>
        <translation>{job} no tiene el parámetro «{name}».</translation>
    </message>
    <message>
        <source>It takes {names}.</source>
        <translation>Admite {names}.</translation>
    </message>
    <message>
        <source>{job} lacks &#x27;{name}&#x27;.</source>
        <translation>En {job} falta «{name}».</translation>
    </message>
    <message>
        <source>Give every setting that has no default.</source>
        <translation>Indique todos los parámetros sin valor por defecto.</translation>
    </message>
    <message>
        <source>name of the map&#x27;s layer</source>
        <translation>nombre de la capa del mapa</translation>
    </message>
    <message>
        <source>class field</source>
        <translation>campo de clase</translation>
    </message>
    <message>
        <source>legend made of symbols</source>
        <translation>leyenda hecha a partir de la simbología</translation>
    </message>
    <message>
        <source>encoding of a shapefile&#x27;s text</source>
        <translation>codificación del texto de un shapefile</translation>
    </message>
    <message>
        <source>The geology layer has no class field.</source>
        <translation>La capa de geología no tiene campo de clase.</translation>
    </message>
    <message>
        <source>Choose the field that holds age or unit (FIELD).</source>
        <translation>Elija el campo que contiene la edad o la unidad (FIELD).</translation>
    </message>
    <message>
        <source>drillholes</source>
        <translation>sondeos</translation>
    </message>
    <message>
        <source>name of the drillholes&#x27; layer</source>
        <translation>nombre de la capa de los sondeos</translation>
    </message>
    <message>
        <source>class field of the drillholes</source>
        <translation>campo de clase de los sondeos</translation>
    </message>
    <message>
        <source>depth field of the drillholes</source>
        <translation>campo de profundidad de los sondeos</translation>
    </message>
    <message>
        <source>field of whether a drillhole reached bedrock</source>
        <translation>campo que dice si un sondeo alcanzó el basamento</translation>
    </message>
    <message>
        <source>weight field of the drillholes</source>
        <translation>campo de peso de los sondeos</translation>
    </message>
    <message>
        <source>A cell size was given, and the cells are those of the gravity raster.</source>
        <translation>Se ha indicado un tamaño de celda, y las celdas son las del ráster gravimétrico.</translation>
    </message>
    <message>
        <source>Leave the size at 0 (CELL_SIZE), or resample the gravity raster.</source>
        <translation>Deje el tamaño en 0 (CELL_SIZE) o remuestree el ráster gravimétrico.</translation>
    </message>
    <message>
        <source>&#x27;{text}&#x27; is no list of numbers for empty cells (NODATA).</source>
        <translation>«{text}» no es una lista de números para celdas vacías (NODATA).</translation>
    </message>
    <message>
        <source>Give one or several numbers with spaces between, such as -9999 1e32.</source>
        <translation>Indique uno o varios números separados por espacios, como -9999 1e32.</translation>
    </message>
    <message>
        <source>list of scales</source>
        <translation>lista de escalas</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>layer of test areas</source>
        <translation>capa de zonas de prueba</translation>
    </message>
    <message>
        <source>block side</source>
        <translation>lado del bloque</translation>
    </message>
    <message>
        <source>number of folds</source>
        <translation>número de particiones</translation>
    </message>
    <message>
        <source>fold held out for testing</source>
        <translation>partición reservada para la prueba</translation>
    </message>
    <message>
        <source>The split &#x27;polygons&#x27; needs a layer of test areas.</source>
        <translation>La división «polygons» requiere una capa de zonas de prueba.</translation>
    </message>
    <message>
        <source>Choose the layer of test areas (SPLIT_LAYER), or another split.</source>
        <translation>Elija la capa de zonas de prueba (SPLIT_LAYER) u otra división.</translation>
    </message>
    <message>
        <source>Test areas were given, but the split is &#x27;{split}&#x27;.</source>
        <translation>Se han indicado zonas de prueba, pero la división es «{split}».</translation>
    </message>
    <message>
        <source>Choose the split &#x27;polygons&#x27; (SPLIT), or leave the layer out (SPLIT_LAYER).</source>
        <translation>Elija la división «polygons» (SPLIT) o prescinda de la capa (SPLIT_LAYER).</translation>
    </message>
    <message>
        <source>Fold {fold} of {folds} cannot be held out.</source>
        <translation>No se puede reservar la partición {fold} de {folds}.</translation>
    </message>
    <message>
        <source>Give 2 or more folds (FOLDS) and one of their numbers (FOLD), or 0 folds to split by share.</source>
        <translation>Indique 2 o más particiones (FOLDS) y uno de sus números (FOLD), o 0 particiones para dividir por fracción.</translation>
    </message>
    <message>
        <source>Folds are of blocks, and the split is &#x27;{split}&#x27;.</source>
        <translation>Las particiones se forman con bloques, y la división es «{split}».</translation>
    </message>
    <message>
        <source>Choose the split &#x27;blocks&#x27; (SPLIT), or 0 folds (FOLDS).</source>
        <translation>Elija la división «blocks» (SPLIT) o 0 particiones (FOLDS).</translation>
    </message>
    <message>
        <source>layer of sites</source>
        <translation>capa de sitios</translation>
    </message>
    <message>
        <source>number of sites</source>
        <translation>número de sitios</translation>
    </message>
    <message>
        <source>area of interest</source>
        <translation>área de interés</translation>
    </message>
    <message>
        <source>layer of accessible ground</source>
        <translation>capa del terreno accesible</translation>
    </message>
    <message>
        <source>layer of excluded ground</source>
        <translation>capa del terreno excluido</translation>
    </message>
    <message>
        <source>weight of the cost</source>
        <translation>peso del coste</translation>
    </message>
    <message>
        <source>cost of setting up</source>
        <translation>coste de instalación</translation>
    </message>
    <message>
        <source>smallest distance between sites</source>
        <translation>distancia mínima entre sitios</translation>
    </message>
    <message>
        <source>reach of a hole</source>
        <translation>alcance de un sondeo</translation>
    </message>
    <message>
        <source>reduced stations</source>
        <translation>estaciones reducidas</translation>
    </message>
    <message>
        <source>reference ellipsoid</source>
        <translation>elipsoide de referencia</translation>
    </message>
    <message>
        <source>free-air correction</source>
        <translation>corrección de aire libre</translation>
    </message>
    <message>
        <source>atmospheric correction</source>
        <translation>corrección atmosférica</translation>
    </message>
    <message>
        <source>density of the rock</source>
        <translation>densidad de la roca</translation>
    </message>
    <message>
        <source>density of the water</source>
        <translation>densidad del agua</translation>
    </message>
    <message>
        <source>density of the ice</source>
        <translation>densidad del hielo</translation>
    </message>
    <message>
        <source>field of the water&#x27;s depth</source>
        <translation>campo de la profundidad del agua</translation>
    </message>
    <message>
        <source>field of the ice&#x27;s thickness</source>
        <translation>campo del espesor del hielo</translation>
    </message>
    <message>
        <source>radius of the terrain correction</source>
        <translation>radio de la corrección de terreno</translation>
    </message>
    <message>
        <source>levelling of the surveys</source>
        <translation>nivelación de los levantamientos</translation>
    </message>
    <message>
        <source>the card has {n_bands} bands for {n_inputs} inputs</source>
        <translation>la ficha tiene {n_bands} bandas para {n_inputs} entradas</translation>
    </message>
    <message>
        <source>the card has no band</source>
        <translation>la ficha no tiene ninguna banda</translation>
    </message>
    <message>
        <source>the card has the class values {values}</source>
        <translation>la ficha tiene los valores de clase {values}</translation>
    </message>
    <message>
        <source>the card has log priors for another number of classes</source>
        <translation>la ficha tiene logaritmos de probabilidades a priori para otro número de clases</translation>
    </message>
    <message>
        <source>card</source>
        <translation>ficha</translation>
    </message>
    <message>
        <source>the card is incomplete ({error})</source>
        <translation>la ficha está incompleta ({error})</translation>
    </message>
    <message>
        <source>a safetensors file without a card of this plugin</source>
        <translation>un archivo safetensors sin ficha de este complemento</translation>
    </message>
    <message>
        <source>{name}: {message}</source>
        <translation>{name}: {message}</translation>
    </message>
    <message>
        <source>a folder or a device</source>
        <translation>una carpeta o un dispositivo</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {reason}.</source>
        <translation>No se puede leer el archivo de modelo {path}: {reason}.</translation>
    </message>
    <message>
        <source>Choose a model file that exists and may be read.</source>
        <translation>Elija un archivo de modelo que exista y se pueda leer.</translation>
    </message>
    <message>
        <source>{size} bytes that don&#x27;t begin like a safetensors file</source>
        <translation>{size} bytes que no empiezan como un archivo safetensors</translation>
    </message>
    <message>
        <source>the card lies in a file of {size:,} bytes, {most:,} are read</source>
        <translation>la ficha está en un archivo de {size:,} bytes; se leen como máximo {most:,}</translation>
    </message>
    <message>
        <source>{file} has {size} bytes, its header describes {expected}</source>
        <translation>{file} tiene {size} bytes; su cabecera describe {expected}</translation>
    </message>
    <message>
        <source>in the list of tensors {problem}</source>
        <translation>en la lista de tensores, {problem}</translation>
    </message>
    <message>
        <source>the tensor {tensor} of {length:,} bytes lies at {start:,} to {stop:,}</source>
        <translation>el tensor {tensor} de {length:,} bytes está entre {start:,} y {stop:,}</translation>
    </message>
    <message>
        <source>the text of {what} cannot be used: {problem}</source>
        <translation>no se puede usar el texto ({what}): {problem}</translation>
    </message>
    <message>
        <source>the card holds a {kind} instead of a JSON object</source>
        <translation>la ficha contiene un valor {kind} en lugar de un objeto JSON</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>a card of the format &#x27;{format}&#x27;</source>
        <translation>una ficha del formato «{format}»</translation>
    </message>
    <message>
        <source>the card has the version &#x27;{version}&#x27;</source>
        <translation>la ficha tiene la versión «{version}»</translation>
    </message>
    <message>
        <source>a whole number from {low:,} to {high:,}</source>
        <translation>un número entero de {low:,} a {high:,}</translation>
    </message>
    <message>
        <source>a number above {low:g} to {high:g}</source>
        <translation>un número mayor que {low:g} y de hasta {high:g}</translation>
    </message>
    <message>
        <source>a number from {low:g} to {high:g}</source>
        <translation>un número de {low:g} a {high:g}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text of at most {longest:,} letters</source>
        <translation>un texto de como máximo {longest:,} caracteres</translation>
    </message>
    <message>
        <source>a text without half letters</source>
        <translation>un texto sin caracteres incompletos</translation>
    </message>
    <message>
        <source>a text like {pattern}</source>
        <translation>un texto como {pattern}</translation>
    </message>
    <message>
        <source>{entry} has {n:,} entries, {most:,} are wanted</source>
        <translation>{entry} tiene {n:,} elementos; se requieren {most:,}</translation>
    </message>
    <message>
        <source>{entry} has {n:,} entries, {fewest:,} to {most:,} are wanted</source>
        <translation>{entry} tiene {n:,} elementos; se requieren de {fewest:,} a {most:,}</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>{entry} has {n:,} entries, at most {most:,} are wanted</source>
        <translation>{entry} tiene {n:,} elementos; se requieren como máximo {most:,}</translation>
    </message>
    <message>
        <source>{entry} lacks {missing}</source>
        <translation>en {entry} falta {missing}</translation>
    </message>
    <message>
        <source>it holds {n_bytes:,} bytes, at most {most_bytes:,} are read</source>
        <translation>contiene {n_bytes:,} bytes; se leen como máximo {most_bytes:,}</translation>
    </message>
    <message>
        <source>it holds more than {most_entries:,} entries</source>
        <translation>contiene más de {most_entries:,} elementos</translation>
    </message>
    <message>
        <source>it is nested deeper than {deepest} levels</source>
        <translation>tiene más de {deepest} niveles de anidamiento</translation>
    </message>
    <message>
        <source>it is no JSON ({reason})</source>
        <translation>no es JSON ({reason})</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it holds {size:,} bytes, at most {most_bytes:,} are read</source>
        <translation>contiene {size:,} bytes; se leen como máximo {most_bytes:,}</translation>
    </message>
    <message>
        <source>a {kind}</source>
        <translation>un valor {kind}</translation>
    </message>
    <message>
        <source>{entry} is {found}, {wanted} is wanted</source>
        <translation>{entry} es {found}; se requiere {wanted}</translation>
    </message>
    <message>
        <source>it</source>
        <translation>el valor</translation>
    </message>
    <message>
        <source>Unknown correction &#x27;{correction}&#x27;.</source>
        <translation>Corrección desconocida: «{correction}».</translation>
    </message>
    <message>
        <source>Choose one of {corrections}.</source>
        <translation>Elija una de {corrections}.</translation>
    </message>
    <message>
        <source>The anomaly has {anomaly_shape} cells, the topography {topography_shape}.</source>
        <translation>La anomalía tiene {anomaly_shape} celdas; la topografía, {topography_shape}.</translation>
    </message>
    <message>
        <source>Warp the topography to the anomaly&#x27;s grid.</source>
        <translation>Reproyecte la topografía a la malla de la anomalía.</translation>
    </message>
    <message>
        <source>The topography runs from {low:g} to {high:g} m; the Earth&#x27;s does not.</source>
        <translation>La topografía va de {low:g} a {high:g} m; la de la Tierra, no.</translation>
    </message>
    <message>
        <source>Give it in metres (it may be in feet), with its nodata value declared.</source>
        <translation>Indíquela en metros (puede que esté en pies), con su valor sin datos declarado.</translation>
    </message>
    <message>
        <source>&#x27;{date}&#x27; is no date of a survey.</source>
        <translation>«{date}» no es una fecha de levantamiento.</translation>
    </message>
    <message>
        <source>Give a year, or year-month-day, such as 1998-07-01 (DATE).</source>
        <translation>Indique un año, o año-mes-día, como 1998-07-01 (DATE).</translation>
    </message>
    <message>
        <source>The reference field (IGRF) covers {first} to {last}, not {date}.</source>
        <translation>El campo de referencia (IGRF) abarca de {first} a {last}, no {date}.</translation>
    </message>
    <message>
        <source>Give the year of the survey (DATE), or the field&#x27;s inclination and declination.</source>
        <translation>Indique el año del levantamiento (DATE), o la inclinación y la declinación del campo.</translation>
    </message>
    <message>
        <source>{file} declares the scale {scale:g} and the offset {offset:g}.</source>
        <translation>{file} declara la escala {scale:g} y el desplazamiento {offset:g}.</translation>
    </message>
    <message>
        <source>Correct them in the file, or export the raster anew without scale and offset.</source>
        <translation>Corríjalos en el archivo o exporte de nuevo el ráster sin escala ni desplazamiento.</translation>
    </message>
    <message>
        <source>Read band {band} ({name}) of {file}.</source>
        <translation>Se ha leído la banda {band} ({name}) de {file}.</translation>
    </message>
    <message>
        <source>{file} is a class raster, not a gravity anomaly.</source>
        <translation>{file} es un ráster de clases, no una anomalía gravimétrica.</translation>
    </message>
    <message>
        <source>Choose the raster of the Bouguer or residual anomaly.</source>
        <translation>Elija el ráster de la anomalía de Bouguer o de la anomalía residual.</translation>
    </message>
    <message>
        <source>Read band {band} ({name}) of {file} in {unit}.</source>
        <translation>Se ha leído la banda {band} ({name}) de {file} en {unit}.</translation>
    </message>
    <message>
        <source>Read band {band} ({name}) of {file}, no unit declared: taken as {unit}.</source>
        <translation>Se ha leído la banda {band} ({name}) de {file}, sin unidad declarada: se toma como {unit}.</translation>
    </message>
    <message>
        <source>{name} has {n_bands} band(s); band {band} does not exist.</source>
        <translation>{name} tiene {n_bands} banda(s); la banda {band} no existe.</translation>
    </message>
    <message>
        <source>Choose a band that is there.</source>
        <translation>Elija una banda que exista.</translation>
    </message>
    <message>
        <source>{name} is a table of colours, not a grid of measured values.</source>
        <translation>{name} es una tabla de colores, no una malla de valores medidos.</translation>
    </message>
    <message>
        <source>{name} is a colour picture, not a grid of measured values.</source>
        <translation>{name} es una imagen en color, no una malla de valores medidos.</translation>
    </message>
    <message>
        <source>Choose the grid that the picture was made from.</source>
        <translation>Elija la malla a partir de la cual se hizo la imagen.</translation>
    </message>
    <message>
        <source>{name} has {n_bands} bands, and none is chosen: {listed}.</source>
        <translation>{name} tiene {n_bands} bandas y no se ha elegido ninguna: {listed}.</translation>
    </message>
    <message>
        <source>Choose the band that is wanted ({parameter}), or give a raster with one band.</source>
        <translation>Elija la banda deseada ({parameter}) o indique un ráster de una sola banda.</translation>
    </message>
    <message>
        <source>Band {band} of {name} holds complex numbers, a real quantity is wanted.</source>
        <translation>La banda {band} de {name} contiene números complejos; se requiere una magnitud real.</translation>
    </message>
    <message>
        <source>Write the part that is wanted (Raster calculator) and choose that raster.</source>
        <translation>Escriba la parte deseada (Calculadora ráster) y elija ese ráster.</translation>
    </message>
    <message>
        <source>{file} is given as the gravity and as the topography.</source>
        <translation>{file} se ha indicado como gravimetría y como topografía.</translation>
    </message>
    <message>
        <source>Choose a raster of heights as the topography (TOPOGRAPHY), or leave it out.</source>
        <translation>Elija un ráster de alturas como topografía (TOPOGRAPHY) o prescinda de ella.</translation>
    </message>
    <message>
        <source>The topography {name} has no data where gravity is known.</source>
        <translation>La topografía {name} no tiene datos donde se conoce la gravimetría.</translation>
    </message>
    <message>
        <source>Choose a topography of the same area (TOPOGRAPHY), and check the CRS of both.</source>
        <translation>Elija una topografía de la misma área (TOPOGRAPHY) y compruebe el SRC de ambas.</translation>
    </message>
    <message>
        <source>The topography {name} has data on {covered:.1%} of the gravity raster&#x27;s ground; the other {rest:.1%} get no Bouguer anomaly and stay empty. Give a topography that covers the ground.</source>
        <translation>La topografía {name} tiene datos en el {covered:.1%} del terreno del ráster gravimétrico; el {rest:.1%} restante no recibe anomalía de Bouguer y queda vacío. Indique una topografía que cubra todo el terreno.</translation>
    </message>
    <message>
        <source>Read band {band} ({name}) of {file} as heights in m.</source>
        <translation>Se ha leído la banda {band} ({name}) de {file} como alturas en m.</translation>
    </message>
    <message>
        <source>Read band {band} ({name}) of {file} as heights with {metres:.8g} m to the unit.</source>
        <translation>Se ha leído la banda {band} ({name}) de {file} como alturas, con {metres:.8g} m por unidad.</translation>
    </message>
    <message>
        <source>Read band {band} ({name}) of {file} as heights with {metres:.8g} m to the unit, which are depths below 0.</source>
        <translation>Se ha leído la banda {band} ({name}) de {file} como alturas, con {metres:.8g} m por unidad, que son profundidades bajo 0.</translation>
    </message>
    <message>
        <source>The topography {file} declares the unit &#x27;{unit}&#x27;, which is no known length.</source>
        <translation>La topografía {file} declara la unidad «{unit}», que no es una longitud conocida.</translation>
    </message>
    <message>
        <source>Convert it to metres (Raster calculator), or correct the unit that the file declares.</source>
        <translation>Conviértala a metros (Calculadora ráster) o corrija la unidad que declara el archivo.</translation>
    </message>
    <message>
        <source>In {name} the value {mark:g} fills cells far from all other values.</source>
        <translation>En {name}, el valor {mark:g} ocupa celdas y está muy alejado de todos los demás valores.</translation>
    </message>
    <message>
        <source>{mark:g} looks like a mark for empty cells: declare it as the raster&#x27;s nodata value, or name it under NODATA, and run again.</source>
        <translation>{mark:g} parece una marca de celdas vacías: declárelo como valor sin datos del ráster o indíquelo en NODATA, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>In {name} {share:.1%} of the cells are exactly 0 and hardly any nearly so. If they are cells without data, declare 0 as the raster&#x27;s nodata value, or name it under NODATA.</source>
        <translation>En {name}, el {share:.1%} de las celdas vale exactamente 0 y casi ninguna tiene un valor cercano. Si son celdas sin datos, declare 0 como valor sin datos del ráster o indíquelo en NODATA.</translation>
    </message>
    <message>
        <source>Remove its layers from the project or close that program, or choose another file.</source>
        <translation>Quite sus capas del proyecto o cierre ese programa, o elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} holds other layers: {listed}. They would be lost.</source>
        <translation>{file} contiene otras capas: {listed}. Se perderían.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} is open in another program, such as QGIS.</source>
        <translation>{file} está abierto en otro programa, como QGIS.</translation>
    </message>
    <message>
        <source>{n_found} of {n_features} features are there</source>
        <translation>hay {n_found} de {n_features} objetos espaciales</translation>
    </message>
    <message>
        <source>{file} could not be written whole ({why}).</source>
        <translation>No se ha podido escribir {file} por completo ({why}).</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder.</source>
        <translation>Libere espacio en el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete ({reason}).</source>
        <translation>{file} está dañado o incompleto ({reason}).</translation>
    </message>
    <message>
        <source>{found:,} of {wanted:,} bytes are there</source>
        <translation>hay {found:,} de {wanted:,} bytes</translation>
    </message>
    <message>
        <source>Fetch it again (copy, download or export it anew).</source>
        <translation>Obténgalo de nuevo (cópielo, descárguelo o expórtelo otra vez).</translation>
    </message>
    <message>
        <source>{name} has its vectors in the order {order}; 1 (rows) or -1 (columns) is wanted.</source>
        <translation>{name} tiene sus vectores en el orden {order}; se necesita 1 (filas) o -1 (columnas).</translation>
    </message>
    <message>
        <source>Export the grid anew, as GXF or GeoTIFF.</source>
        <translation>Exporte la malla de nuevo, como GXF o GeoTIFF.</translation>
    </message>
    <message>
        <source>The compressed blocks of {name} cannot be unpacked ({reason}).</source>
        <translation>Los bloques comprimidos de {name} no se pueden descomprimir ({reason}).</translation>
    </message>
    <message>
        <source>Fetch the file again, or export the grid without compression.</source>
        <translation>Obtenga el archivo de nuevo, o exporte la malla sin compresión.</translation>
    </message>
    <message>
        <source>{name} says that it is in {own}; {given} is taken, as was chosen (CRS).</source>
        <translation>{name} dice estar en {own}; se toma {given}, como se eligió (CRS).</translation>
    </message>
    <message>
        <source>{name} is rotated by {angle:.4g} degrees and is resampled to rows from west to east.</source>
        <translation>{name} está girado {angle:.4g} grados y se remuestrea en filas de oeste a este.</translation>
    </message>
    <message>
        <source>Fetch it again, or export it as GXF, ERMapper, Surfer, netCDF or GeoTIFF.</source>
        <translation>Obténgalo de nuevo, o expórtelo como GXF, ERMapper, Surfer, netCDF o GeoTIFF.</translation>
    </message>
    <message>
        <source>The raster {name} has no coordinate reference system.</source>
        <translation>El ráster {name} no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Give it (CRS); its coordinates look like degrees, as those of EPSG:4326 are.</source>
        <translation>Indíquelo (CRS); sus coordenadas parecen grados, como las de EPSG:4326.</translation>
    </message>
    <message>
        <source>Give it (CRS), such as EPSG:32633; whoever made the grid knows it.</source>
        <translation>Indíquelo (CRS), por ejemplo EPSG:32633; lo sabe quien hizo la malla.</translation>
    </message>
    <message>
        <source>{name} has no data in any cell.</source>
        <translation>{name} no tiene datos en ninguna celda.</translation>
    </message>
    <message>
        <source>Choose a raster with values.</source>
        <translation>Elija un ráster con valores.</translation>
    </message>
    <message>
        <source>{file} does not hold what was read: {found} of {wanted} cells.</source>
        <translation>{file} no contiene lo leído: {found} de {wanted} celdas.</translation>
    </message>
    <message>
        <source>{file} holds gravity, not a magnetic anomaly.</source>
        <translation>{file} contiene gravedad, no una anomalía magnética.</translation>
    </message>
    <message>
        <source>{file} is a class raster, not a magnetic anomaly.</source>
        <translation>{file} es un ráster de clases, no una anomalía magnética.</translation>
    </message>
    <message>
        <source>Choose the raster of the total-field magnetic anomaly, in nT.</source>
        <translation>Elija el ráster de la anomalía magnética de campo total, en nT.</translation>
    </message>
    <message>
        <source>{file} declares the unit &#x27;{unit}&#x27;; a magnetic anomaly in nT is wanted.</source>
        <translation>{file} declara la unidad «{unit}»; se espera una anomalía magnética en nT.</translation>
    </message>
    <message>
        <source>Choose the band that holds the anomaly, or convert it to nT and declare that.</source>
        <translation>Elija la banda que contiene la anomalía, o conviértala a nT y declare esa unidad.</translation>
    </message>
    <message>
        <source>The values of {file} run from {low:g} to {high:g} nT; magnetic anomalies do not.</source>
        <translation>Los valores de {file} van de {low:g} a {high:g} nT; los de las anomalías magnéticas no.</translation>
    </message>
    <message>
        <source>Choose the band that holds the total-field anomaly, in nT.</source>
        <translation>Elija la banda que contiene la anomalía de campo total, en nT.</translation>
    </message>
    <message>
        <source>The values of {file} run from {low:g} to {high:g} nT: the total field itself.</source>
        <translation>Los valores de {file} van de {low:g} a {high:g} nT: es el propio campo total.</translation>
    </message>
    <message>
        <source>Subtract the reference field (IGRF) of the survey&#x27;s date, and give the anomaly.</source>
        <translation>Reste el campo de referencia (IGRF) de la fecha del levantamiento, e indique la anomalía.</translation>
    </message>
    <message>
        <source>The Earth&#x27;s field turns by {spread:.0f} degrees between the middle of the raster and its corners, and one direction is used. Transform smaller parts for a better reduction.</source>
        <translation>El campo terrestre gira {spread:.0f} grados entre el centro del ráster y sus esquinas, y se usa una sola dirección. Transforme partes más pequeñas para una mejor reducción.</translation>
    </message>
    <message>
        <source>The raster has {n_empty} empty cells in rows {first} to {last}.</source>
        <translation>El ráster tiene {n_empty} celdas vacías en las filas {first} a {last}.</translation>
    </message>
    <message>
        <source>Choose to fill the gaps, or fill or clip the raster first.</source>
        <translation>Elija rellenar los huecos, o rellene o recorte antes el ráster.</translation>
    </message>
    <message>
        <source>Writing the transformations</source>
        <translation>Escritura de las transformaciones</translation>
    </message>
    <message>
        <source>Field of the IGRF for {date}: inclination {inclination:.1f}, declination {declination:.1f} degrees from grid north; damping {damping:g}.</source>
        <translation>Campo del IGRF para {date}: inclinación {inclination:.1f}, declinación {declination:.1f} grados desde el norte de la cuadrícula; amortiguación {damping:g}.</translation>
    </message>
    <message>
        <source>Field given: inclination {inclination:.1f}, declination {declination:.1f} degrees from grid north; damping {damping:g}.</source>
        <translation>Campo indicado: inclinación {inclination:.1f}, declinación {declination:.1f} grados desde el norte de la cuadrícula; amortiguación {damping:g}.</translation>
    </message>
    <message>
        <source>{file} holds {n_rasters} rasters, and none is chosen: {listed}.</source>
        <translation>{file} contiene {n_rasters} rásteres y no se ha elegido ninguno: {listed}.</translation>
    </message>
    <message>
        <source>Name the one that is wanted (VARIABLE).</source>
        <translation>Nombre el que se desea (VARIABLE).</translation>
    </message>
    <message>
        <source>{file} holds no variable &#x27;{variable}&#x27; (it holds {listed}).</source>
        <translation>{file} no contiene la variable «{variable}» (contiene {listed}).</translation>
    </message>
    <message>
        <source>Name one of these (VARIABLE).</source>
        <translation>Nombre una de estas (VARIABLE).</translation>
    </message>
    <message>
        <source>The nodes of {name} are not evenly spaced ({least:g} to {most:g} apart).</source>
        <translation>Los nodos de {name} no están espaciados uniformemente (de {least:g} a {most:g}).</translation>
    </message>
    <message>
        <source>Interpolate them to an even grid first, such as with gdalwarp, cdo remapbil or xarray&#x27;s interp.</source>
        <translation>Interpólelos antes a una malla regular, por ejemplo con gdalwarp, cdo remapbil o interp de xarray.</translation>
    </message>
    <message>
        <source>{file} holds {n_rasters} rasters, and none is chosen.</source>
        <translation>{file} contiene {n_rasters} rásteres y no se ha elegido ninguno.</translation>
    </message>
    <message>
        <source>Give one of them by its whole name, such as {first}, or choose it with Import a grid (VARIABLE).</source>
        <translation>Indique uno por su nombre completo, por ejemplo {first}, o elíjalo con «Importar una malla» (VARIABLE).</translation>
    </message>
    <message>
        <source>Choose a raster layer, such as a GeoTIFF.</source>
        <translation>Elija una capa ráster, como un GeoTIFF.</translation>
    </message>
    <message>
        <source>{file} is no file but a pipe or a device.</source>
        <translation>{file} no es un archivo, sino una tubería o un dispositivo.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>Choose a raster layer, such as a GeoTIFF, or make one of the file with Import a grid.</source>
        <translation>Elija una capa ráster, como un GeoTIFF, o hágala del archivo con «Importar una malla».</translation>
    </message>
    <message>
        <source>A table of points is no raster: make one with Import a grid where they are the nodes of a grid, otherwise with Grid gravity stations.</source>
        <translation>Una tabla de puntos no es un ráster: haga uno con «Importar una malla» si son los nodos de una malla, si no con «Mallar estaciones gravimétricas».</translation>
    </message>
    <message>
        <source>{file} cannot be read as a raster ({reason}).</source>
        <translation>No se puede leer {file} como ráster ({reason}).</translation>
    </message>
    <message>
        <source>The raster {name} is damaged or a part of it is missing: its cells cannot be read.</source>
        <translation>El ráster {name} está dañado o le falta una parte: no se pueden leer sus celdas.</translation>
    </message>
    <message>
        <source>Fetch or write the file again, and of a mosaic (VRT) all files that it names.</source>
        <translation>Obtenga o escriba de nuevo el archivo y, si es un mosaico (VRT), todos los archivos que nombra.</translation>
    </message>
    <message>
        <source>&#x27;{crs}&#x27; is not a coordinate reference system.</source>
        <translation>«{crs}» no es un sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Choose one, such as EPSG:32645.</source>
        <translation>Elija uno, por ejemplo EPSG:32645.</translation>
    </message>
    <message>
        <source>The raster {name} has ground control points and no grid of its own.</source>
        <translation>El ráster {name} tiene puntos de control terrestre y no una malla propia.</translation>
    </message>
    <message>
        <source>The raster {name} has a sensor model (RPC) and no grid of its own.</source>
        <translation>El ráster {name} tiene un modelo de sensor (RPC) y no una malla propia.</translation>
    </message>
    <message>
        <source>Warp it to a north-up grid (Raster &gt; Projections &gt; Warp) and run again.</source>
        <translation>Reproyéctelo a una malla orientada al norte (Ráster &gt; Proyecciones &gt; Combar) y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The raster {name} has no georeference: the file does not tell where its cells lie.</source>
        <translation>El ráster {name} no está georreferenciado: el archivo no indica dónde están sus celdas.</translation>
    </message>
    <message>
        <source>Give it one (Raster &gt; Georeferencer, or a world file) and run again.</source>
        <translation>Georreferéncielo (Ráster &gt; Georreferenciador, o un archivo de georreferencia «world») y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Assign one (Raster &gt; Projections &gt; Assign projection), or use Import a grid with its parameter CRS, and run again.</source>
        <translation>Asigne uno (Ráster &gt; Proyecciones &gt; Asignar proyección), o use «Importar una malla» con su parámetro CRS, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The raster {name} has a local coordinate system that lies nowhere on the Earth.</source>
        <translation>El ráster {name} tiene un sistema de coordenadas local sin ubicación en la Tierra.</translation>
    </message>
    <message>
        <source>Assign the CRS it was surveyed in (Raster &gt; Projections &gt; Assign projection) and run again.</source>
        <translation>Asígnele el SRC en el que se levantó (Ráster &gt; Proyecciones &gt; Asignar proyección) y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The raster {name} spans {west:g} to {east:g}, {south:g} to {north:g} in the units of {crs}, a few metres: these look like degrees.</source>
        <translation>El ráster {name} abarca de {west:g} a {east:g} y de {south:g} a {north:g} en las unidades de {crs}, unos pocos metros: parecen grados.</translation>
    </message>
    <message>
        <source>Assign the geographic CRS they belong to, such as EPSG:4326 (Raster &gt; Projections &gt; Assign projection).</source>
        <translation>Asígnele el SRC geográfico al que pertenecen, como EPSG:4326 (Ráster &gt; Proyecciones &gt; Asignar proyección).</translation>
    </message>
    <message>
        <source>The raster {name} is rotated or mirrored.</source>
        <translation>El ráster {name} está girado o reflejado.</translation>
    </message>
    <message>
        <source>The raster {name} has {rows} x {cols} cells, a grid is wanted.</source>
        <translation>El ráster {name} tiene {rows} x {cols} celdas; se requiere una malla.</translation>
    </message>
    <message>
        <source>Choose a raster with at least two rows and two columns.</source>
        <translation>Elija un ráster con al menos dos filas y dos columnas.</translation>
    </message>
    <message>
        <source>{file} holds {kind} numbers, a class raster holds bytes.</source>
        <translation>{file} contiene números {kind}; un ráster de clases contiene bytes.</translation>
    </message>
    <message>
        <source>Choose a class raster made by Predict or Multi-scale windows.</source>
        <translation>Elija un ráster de clases hecho con «Predecir el basamento oculto» o «Ventanas multiescala».</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: {reason}.</source>
        <translation>No se puede escribir nada en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The disk of {places} is full, or a quota or a limit of file sizes is reached; nothing was replaced.</source>
        <translation>El disco de {places} está lleno, o se ha alcanzado una cuota o un límite de tamaño de archivo; no se ha reemplazado nada.</translation>
    </message>
    <message>
        <source>{file} would be replaced by the figures of the report, and is something else.</source>
        <translation>{file} se reemplazaría por las cifras del informe, pero es otra cosa.</translation>
    </message>
    <message>
        <source>Give the report another name.</source>
        <translation>Dé otro nombre al informe.</translation>
    </message>
    <message>
        <source>{path} is there already and not empty.</source>
        <translation>{path} ya existe y no está vacía.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Elija una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>{file} could not be written whole: the disk took a part of it (it is full, or a quota or a limit of file sizes is reached).</source>
        <translation>No se ha podido escribir {file} por completo: el disco solo ha admitido una parte (está lleno, o se ha alcanzado una cuota o un límite de tamaño de archivo).</translation>
    </message>
    <message>
        <source>The extent runs from {west:g} to {east:g} and from {south:g} to {north:g}, which holds no ground.</source>
        <translation>La extensión va de {west:g} a {east:g} y de {south:g} a {north:g}, lo que no abarca ningún terreno.</translation>
    </message>
    <message>
        <source>Give west, south, east and north, each a number, the lesser one first (EXTENT).</source>
        <translation>Indique oeste, sur, este y norte, cada uno como número y primero el menor (EXTENT).</translation>
    </message>
    <message>
        <source>The extent is smaller than a cell of the raster ({width:g} x {height:g} map units) and holds the centre of none.</source>
        <translation>La extensión es menor que una celda del ráster ({width:g} x {height:g} unidades del mapa) y no contiene el centro de ninguna.</translation>
    </message>
    <message>
        <source>Draw it larger, over several cells.</source>
        <translation>Dibújela más grande, sobre varias celdas.</translation>
    </message>
    <message>
        <source>The extent lies outside the raster.</source>
        <translation>La extensión queda fuera del ráster.</translation>
    </message>
    <message>
        <source>Draw it over the raster, in the raster&#x27;s coordinate system.</source>
        <translation>Dibújela sobre el ráster, en el sistema de coordenadas del ráster.</translation>
    </message>
    <message>
        <source>Writing the residual anomaly</source>
        <translation>Escribiendo la anomalía residual</translation>
    </message>
    <message>
        <source>The topography {name} does not lie around the stations.</source>
        <translation>La topografía {name} no está alrededor de las estaciones.</translation>
    </message>
    <message>
        <source>The topography {name} has {rows:,} x {cols:,} cells around the stations.</source>
        <translation>La topografía {name} tiene {rows:,} x {cols:,} celdas alrededor de las estaciones.</translation>
    </message>
    <message>
        <source>Give one with larger cells, a smaller radius (RADIUS), or the stations in parts.</source>
        <translation>Dé una con celdas más grandes, un radio menor (RADIUS), o las estaciones por partes.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{file} is no table of three numbers a line ({reason}).</source>
        <translation>{file} no es una tabla de tres números por línea ({reason}).</translation>
    </message>
    <message>
        <source>Correct or remove the line, or read the file with Import gravity stations.</source>
        <translation>Corrija o elimine la línea, o lea el archivo con «Importar estaciones gravimétricas».</translation>
    </message>
    <message>
        <source>The {n:,} points of {name} are not the nodes of a grid.</source>
        <translation>Los {n:,} puntos de {name} no son los nodos de una malla.</translation>
    </message>
    <message>
        <source>They may be stations: read them with Import gravity stations, and use Grid gravity stations.</source>
        <translation>Pueden ser estaciones: léalas con «Importar estaciones gravimétricas» y use «Mallar estaciones gravimétricas».</translation>
    </message>
    <message>
        <source>{name} has {n} points at {x:g}, {y:g}.</source>
        <translation>{name} tiene {n} puntos en {x:g}, {y:g}.</translation>
    </message>
    <message>
        <source>Leave one value for each node, or read the file with Import gravity stations.</source>
        <translation>Deje un valor por nodo, o lea el archivo con «Importar estaciones gravimétricas».</translation>
    </message>
    <message>
        <source>The values of {name} run from {low:.4g} to {high:.4g} mGal and differ by {rms:.2g} mGal over {lag:.2g} km; over {size:.0f} km of ground, gravity anomalies do not.</source>
        <translation>Los valores de {name} van de {low:.4g} a {high:.4g} mGal y difieren en {rms:.2g} mGal a {lag:.2g} km; en {size:.0f} km de terreno, las anomalías gravimétricas no lo hacen.</translation>
    </message>
    <message>
        <source>They are likely in mGal, not in {unit}. Choose their unit (UNIT).</source>
        <translation>Probablemente están en mGal y no en {unit}. Elija su unidad (UNIT).</translation>
    </message>
    <message>
        <source>They are likely in um/s2, or a magnetic anomaly in nT. Choose the unit that they are in (UNIT), also if it is mGal.</source>
        <translation>Probablemente están en um/s2, o son una anomalía magnética en nT. Elija la unidad en que están (UNIT), también si es mGal.</translation>
    </message>
    <message>
        <source>They are likely in another unit, or not gravity. Check their unit (UNIT) and the band.</source>
        <translation>Probablemente están en otra unidad, o no son gravimetría. Compruebe su unidad (UNIT) y la banda.</translation>
    </message>
    <message>
        <source>The values of {name} run from {low:.4g} to {high:.4g} nT and differ by {rms:.2g} nT over {lag:.2g} km; magnetic anomalies vary more.</source>
        <translation>Los valores de {name} van de {low:.4g} a {high:.4g} nT y difieren en {rms:.2g} nT a {lag:.2g} km; las anomalías magnéticas varían más.</translation>
    </message>
    <message>
        <source>They are likely gravity in mGal. Choose the total-field magnetic anomaly; if this is one, declare its unit in the file (gdal_edit.py -units nT).</source>
        <translation>Probablemente son gravimetría en mGal. Elija la anomalía magnética de campo total; si es una, declare su unidad en el archivo (gdal_edit.py -units nT).</translation>
    </message>
    <message>
        <source>The raster is empty: none of its cells holds data.</source>
        <translation>El ráster está vacío: ninguna de sus celdas contiene datos.</translation>
    </message>
    <message>
        <source>Choose a band that holds the Bouguer anomaly.</source>
        <translation>Elija una banda que contenga la anomalía de Bouguer.</translation>
    </message>
    <message>
        <source>The height is {height_m:g} m; a height above 0 is wanted.</source>
        <translation>La altura es de {height_m:g} m; se requiere una altura mayor que 0.</translation>
    </message>
    <message>
        <source>Give the height of the upward continuation in metres, 10000 for 10 km.</source>
        <translation>Indique la altura de la continuación ascendente en metros: 10000 para 10 km.</translation>
    </message>
    <message>
        <source>Unknown edge treatment &#x27;{edges}&#x27;.</source>
        <translation>Tratamiento de los bordes desconocido: «{edges}».</translation>
    </message>
    <message>
        <source>Choose one of {treatments}.</source>
        <translation>Elija uno de {treatments}.</translation>
    </message>
    <message>
        <source>The raster&#x27;s CRS is in degrees or grads, but it spans {west:g} to {east:g}, {south:g} to {north:g}.</source>
        <translation>El SRC del ráster está en grados o gradianes, pero abarca de {west:g} a {east:g} y de {south:g} a {north:g}.</translation>
    </message>
    <message>
        <source>Latitude and longitude may be exchanged: put them right.</source>
        <translation>Puede que la latitud y la longitud estén intercambiadas: corríjalas.</translation>
    </message>
    <message>
        <source>Its coordinates look like metres: assign the projected CRS they belong to.</source>
        <translation>Sus coordenadas parecen metros: asígnele el SRC proyectado al que pertenecen.</translation>
    </message>
    <message>
        <source>The raster reaches latitude {latitude:.1f}, where its columns meet at the pole.</source>
        <translation>El ráster llega a la latitud {latitude:.1f}, donde sus columnas convergen en el polo.</translation>
    </message>
    <message>
        <source>Clip it to 85 degrees, or warp it to a polar projection.</source>
        <translation>Recórtelo a 85 grados o reproyéctelo a una proyección polar.</translation>
    </message>
    <message>
        <source>A trend of degree {degree} cannot be fitted.</source>
        <translation>No se puede ajustar una tendencia de grado {degree}.</translation>
    </message>
    <message>
        <source>Choose a degree from 0 to 10.</source>
        <translation>Elija un grado de 0 a 10.</translation>
    </message>
    <message>
        <source>{n_cells} cells hold data, a trend of degree {degree} needs {n_terms}.</source>
        <translation>{n_cells} celdas contienen datos; una tendencia de grado {degree} necesita {n_terms}.</translation>
    </message>
    <message>
        <source>Choose a lower degree.</source>
        <translation>Elija un grado menor.</translation>
    </message>
    <message>
        <source>Reading the anomaly</source>
        <translation>Leyendo la anomalía</translation>
    </message>
    <message>
        <source>a damped biharmonic extension</source>
        <translation>una extrapolación biarmónica amortiguada</translation>
    </message>
    <message>
        <source>the nearest values repeated</source>
        <translation>los valores más cercanos repetidos</translation>
    </message>
    <message>
        <source>Choose another band.</source>
        <translation>Elija otra banda.</translation>
    </message>
    <message>
        <source>Continued {height_m:g} m upward {surface}, in strips of rows over means of {rows} x {cols} cells, with {extension} beyond its edges and in its holes.</source>
        <translation>Continuación ascendente de {height_m:g} m {surface}, en franjas de filas sobre medias de {rows} x {cols} celdas, con {extension} más allá de los bordes y en los huecos.</translation>
    </message>
    <message>
        <source>Continued {height_m:g} m upward {surface}, from means of {rows} x {cols} cells, with {extension} beyond its edges and in its holes.</source>
        <translation>Continuación ascendente de {height_m:g} m {surface}, a partir de medias de {rows} x {cols} celdas, con {extension} más allá de los bordes y en los huecos.</translation>
    </message>
    <message>
        <source>Continued {height_m:g} m upward {surface}, with {extension} beyond its edges and in its holes.</source>
        <translation>Continuación ascendente de {height_m:g} m {surface}, con {extension} más allá de los bordes y en los huecos.</translation>
    </message>
    <message>
        <source>on a plane, its plane of least squares kept</source>
        <translation>sobre un plano, conservando su plano de mínimos cuadrados</translation>
    </message>
    <message>
        <source>on the sphere with kernels at {n_latitudes} latitudes, its mean treated as going round the Earth</source>
        <translation>sobre la esfera con núcleos en {n_latitudes} latitudes, tratando su media como si rodeara la Tierra</translation>
    </message>
    <message>
        <source>A height of {height_m:g} m leaves hardly anything: is it meant in kilometres?</source>
        <translation>Una altura de {height_m:g} m no deja casi nada: ¿se quería indicar en kilómetros?</translation>
    </message>
    <message>
        <source>Predicting each station from its neighbours</source>
        <translation>Predicción de cada estación a partir de sus vecinas</translation>
    </message>
    <message>
        <source>Levelling the surveys</source>
        <translation>Nivelando los levantamientos</translation>
    </message>
    <message>
        <source>Comparing the lines</source>
        <translation>Comparando las líneas</translation>
    </message>
    <message>
        <source>Fitting the covariance of the stations</source>
        <translation>Ajuste de la covarianza de las estaciones</translation>
    </message>
    <message>
        <source>Predicting stations in hidden blocks</source>
        <translation>Predicción de estaciones en bloques ocultos</translation>
    </message>
    <message>
        <source>Gridding the stations</source>
        <translation>Mallado de las estaciones</translation>
    </message>
    <message>
        <source>The layer has {n} stations with a value; a grid needs at least {least}.</source>
        <translation>La capa tiene {n} estaciones con valor; una malla necesita al menos {least}.</translation>
    </message>
    <message>
        <source>Choose the layer and the field that hold the measurements.</source>
        <translation>Elija la capa y el campo que contienen las medidas.</translation>
    </message>
    <message>
        <source>All {n} stations have the value {value:g}.</source>
        <translation>Las {n} estaciones tienen todas el valor {value:g}.</translation>
    </message>
    <message>
        <source>Choose the field that holds the measured anomaly.</source>
        <translation>Elija el campo que contiene la anomalía medida.</translation>
    </message>
    <message>
        <source>Correcting for the terrain</source>
        <translation>Corrección de terreno</translation>
    </message>
    <message>
        <source>The wavelength is {wavelength_m:g} m; it has to be above 0.</source>
        <translation>La longitud de onda es de {wavelength_m:g} m; tiene que ser mayor que 0.</translation>
    </message>
    <message>
        <source>Give it in metres.</source>
        <translation>Indíquela en metros.</translation>
    </message>
    <message>
        <source>{name} declares the unit &#x27;{unit}&#x27;; gravity in mGal or another unit of acceleration is wanted.</source>
        <translation>{name} declara la unidad «{unit}»; se requieren valores gravimétricos en mGal u otra unidad de aceleración.</translation>
    </message>
    <message>
        <source>The raster</source>
        <translation>El ráster</translation>
    </message>
    <message>
        <source>Choose the band that holds the anomaly, or name the unit that its values are in (UNIT).</source>
        <translation>Elija la banda que contiene la anomalía o indique la unidad de sus valores (UNIT).</translation>
    </message>
    <message>
        <source>The values run from {low:g} to {high:g} mGal; anomalies do not.</source>
        <translation>Los valores van de {low:g} a {high:g} mGal; los de una anomalía, no.</translation>
    </message>
    <message>
        <source>The values run from {low:g} to {high:g} mGal only.</source>
        <translation>Los valores van solo de {low:g} a {high:g} mGal.</translation>
    </message>
    <message>
        <source>They are likely in m/s2: choose this unit, or another raster.</source>
        <translation>Probablemente estén en m/s2: elija esa unidad u otro ráster.</translation>
    </message>
    <message>
        <source>This is gravity itself: give its Bouguer anomaly.</source>
        <translation>Es la gravedad misma: indique su anomalía de Bouguer.</translation>
    </message>
    <message>
        <source>They are likely in um/s2: choose this unit; or a magnetic anomaly in nT: give gravity.</source>
        <translation>Probablemente están en um/s2: elija esta unidad; o son una anomalía magnética en nT: dé la gravimetría.</translation>
    </message>
    <message>
        <source>Choose the band that holds the Bouguer anomaly, and its unit.</source>
        <translation>Elija la banda que contiene la anomalía de Bouguer y su unidad.</translation>
    </message>
    <message>
        <source>A line of {n} vertices is too short to have a fold.</source>
        <translation>Una línea de {n} vértices es demasiado corta para tener un pliegue.</translation>
    </message>
    <message>
        <source>Digitise the trace with at least five vertices a fold.</source>
        <translation>Digitalice la traza con al menos cinco vértices por pliegue.</translation>
    </message>
    <message>
        <source>The class field is NULL in every unit.</source>
        <translation>El campo de clase es NULL en todas las unidades.</translation>
    </message>
    <message>
        <source>Choose another field (FIELD).</source>
        <translation>Elija otro campo (FIELD).</translation>
    </message>
    <message>
        <source>The class field holds {n_values} distinct numbers, as measurements do; {most} classes are the most.</source>
        <translation>El campo de clase contiene {n_values} números distintos, como las mediciones; se admiten como máximo {most} clases.</translation>
    </message>
    <message>
        <source>The class field holds {n_values} distinct values; {most} classes are the most.</source>
        <translation>El campo de clase contiene {n_values} valores distintos; se admiten como máximo {most} clases.</translation>
    </message>
    <message>
        <source>Choose a field of ages or units (FIELD), or give a legend that groups the values.</source>
        <translation>Elija un campo de edades o unidades (FIELD) o indique una leyenda que agrupe los valores.</translation>
    </message>
    <message>
        <source>All {n_values} values of the class field are cover, water or no data ({listed}).</source>
        <translation>Los {n_values} valores del campo de clase son cobertura, agua o sin datos ({listed}).</translation>
    </message>
    <message>
        <source>Choose another field (FIELD), or give a legend with some units as bedrock (class 0 to 253).</source>
        <translation>Elija otro campo (FIELD) o indique una leyenda con algunas unidades como basamento (clase 0 a 253).</translation>
    </message>
    <message>
        <source>Choose another field (FIELD), or give a legend.</source>
        <translation>Elija otro campo (FIELD) o indique una leyenda.</translation>
    </message>
    <message>
        <source>The class field holds one value of bedrock only (&#x27;{name}&#x27;), at least two classes are wanted.</source>
        <translation>El campo de clase contiene un solo valor de basamento («{name}»); se requieren al menos dos clases.</translation>
    </message>
    <message>
        <source>The class field holds one value of bedrock only (&#x27;{name}&#x27;), at least two classes are wanted; the other one is cover, water or no data.</source>
        <translation>El campo de clase contiene un solo valor de basamento («{name}»); se requieren al menos dos clases; el otro es cobertura, agua o sin datos.</translation>
    </message>
    <message>
        <source>The class field holds one value of bedrock only (&#x27;{name}&#x27;), at least two classes are wanted; the other {n_others} are cover, water or no data.</source>
        <translation>El campo de clase contiene un solo valor de basamento («{name}»); se requieren al menos dos clases; los otros {n_others} son cobertura, agua o sin datos.</translation>
    </message>
    <message>
        <source>All ages in the class field are Cenozoic, which is cover.</source>
        <translation>Todas las edades del campo de clase son del Cenozoico, que es cobertura.</translation>
    </message>
    <message>
        <source>Give a legend in which some units are bedrock (class 0 to 253).</source>
        <translation>Indique una leyenda en la que algunas unidades sean basamento (clase 0 a 253).</translation>
    </message>
    <message>
        <source>The values are read as map symbols.</source>
        <translation>Los valores se leen como símbolos del mapa.</translation>
    </message>
    <message>
        <source>The values are read as map symbols: {listed}.</source>
        <translation>Los valores se leen como símbolos del mapa: {listed}.</translation>
    </message>
    <message>
        <source>The values are read as ages in millions of years.</source>
        <translation>Los valores se leen como edades en millones de años.</translation>
    </message>
    <message>
        <source>The values are read as ages in millions of years: {listed}.</source>
        <translation>Los valores se leen como edades en millones de años: {listed}.</translation>
    </message>
    <message>
        <source>The values are read as ages.</source>
        <translation>Los valores se leen como edades.</translation>
    </message>
    <message>
        <source>The values are read as ages: {listed}.</source>
        <translation>Los valores se leen como edades: {listed}.</translation>
    </message>
    <message>
        <source>Every name is a class.</source>
        <translation>Cada nombre es una clase.</translation>
    </message>
    <message>
        <source>{value} is {home}</source>
        <translation>{value} es {home}</translation>
    </message>
    <message>
        <source>Legend made from {n_values} values: {n_classes} classes, {n_cover} values are cover, {n_outside} outside.</source>
        <translation>Leyenda creada a partir de {n_values} valores: {n_classes} clases; {n_cover} valores son cobertura y {n_outside} quedan fuera del mapa.</translation>
    </message>
    <message>
        <source>Taken for loose sediment, which is cover: {listed}. Give a legend if it is rock.</source>
        <translation>Se consideran sedimento no consolidado, que es cobertura: {listed}. Indique una leyenda si son roca.</translation>
    </message>
    <message>
        <source>Letters that other maps use otherwise: {listed}. Give a legend if it is wrong.</source>
        <translation>Letras que otros mapas usan de otro modo: {listed}. Indique una leyenda si no es correcto.</translation>
    </message>
    <message>
        <source>No value of the class field is cover: every unit counts as bedrock that crops out. Give a legend (class 255 is cover) if some units are young sediment, water or ice.</source>
        <translation>Ningún valor del campo de clase es cobertura: todas las unidades cuentan como basamento que aflora. Indique una leyenda (la clase 255 es cobertura) si algunas unidades son sedimento joven, agua o hielo.</translation>
    </message>
    <message>
        <source>{listed} and {n_more} more</source>
        <translation>{listed} y {n_more} más</translation>
    </message>
    <message>
        <source>All the units that the symbols name are Cenozoic or water; no bedrock is left.</source>
        <translation>Todas las unidades que nombran los símbolos son del Cenozoico o agua; no queda basamento.</translation>
    </message>
    <message>
        <source>The class &#x27;{name}&#x27; has the number {value}; 0 to 253 are wanted.</source>
        <translation>La clase «{name}» tiene el número {value}; se requiere de 0 a 253.</translation>
    </message>
    <message>
        <source>Number the bedrock classes from 0, give cover 255 and outside 254.</source>
        <translation>Numere las clases de basamento desde 0 y asigne 255 a la cobertura y 254 a lo que queda fuera del mapa.</translation>
    </message>
    <message>
        <source>The class &#x27;{name}&#x27; has the colour &#x27;{colour}&#x27;.</source>
        <translation>La clase «{name}» tiene el color «{colour}».</translation>
    </message>
    <message>
        <source>Write colours as #rrggbb, such as #ffb2ff.</source>
        <translation>Escriba los colores como #rrggbb, por ejemplo #ffb2ff.</translation>
    </message>
    <message>
        <source>The legend {file} cannot be read: {problem}.</source>
        <translation>No se puede leer la leyenda {file}: {problem}.</translation>
    </message>
    <message>
        <source>Choose a CSV or JSON file of one legend.</source>
        <translation>Elija un archivo CSV o JSON con una sola leyenda.</translation>
    </message>
    <message>
        <source>The legend {file} cannot be read: {reason}.</source>
        <translation>No se puede leer la leyenda {file}: {reason}.</translation>
    </message>
    <message>
        <source>Choose a CSV or JSON file.</source>
        <translation>Elija un archivo CSV o JSON.</translation>
    </message>
    <message>
        <source>In the legend {file}: {message}</source>
        <translation>En la leyenda {file}: {message}</translation>
    </message>
    <message>
        <source>It cannot be used: {problem}.</source>
        <translation>No se puede usar: {problem}.</translation>
    </message>
    <message>
        <source>A legend is {example}.</source>
        <translation>Una leyenda tiene la forma {example}.</translation>
    </message>
    <message>
        <source>It is no table of text ({reason}).</source>
        <translation>No es una tabla de texto ({reason}).</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8 (comma delimited).</source>
        <translation>Guárdela como CSV UTF-8 (delimitado por comas).</translation>
    </message>
    <message>
        <source>It is no table of text.</source>
        <translation>No es una tabla de texto.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8 (comma delimited) and choose that.</source>
        <translation>Guárdela como CSV UTF-8 (delimitado por comas) y elija ese archivo.</translation>
    </message>
    <message>
        <source>It has {n_lines:,} lines; {most:,} are the most.</source>
        <translation>Tiene {n_lines:,} líneas; se admiten como máximo {most:,}.</translation>
    </message>
    <message>
        <source>Choose the legend that was made for the map.</source>
        <translation>Elija la leyenda que se hizo para el mapa.</translation>
    </message>
    <message>
        <source>It has no column &#x27;{column}&#x27; (it has {columns}).</source>
        <translation>No tiene la columna «{column}» (nombres de las columnas: {columns}).</translation>
    </message>
    <message>
        <source>Name the columns value_in_map, class, name and, where wanted, colour; save it as CSV UTF-8.</source>
        <translation>Dé a las columnas los nombres value_in_map, class, name y, si se desea, colour; guárdela como CSV UTF-8.</translation>
    </message>
    <message>
        <source>Line {number}: {message}</source>
        <translation>Línea {number}: {message}</translation>
    </message>
    <message>
        <source>The class is &#x27;{text}&#x27;, a whole number is wanted.</source>
        <translation>La clase es «{text}»; se requiere un número entero.</translation>
    </message>
    <message>
        <source>Write 0 to 253 for bedrock, 254 for outside, 255 for cover.</source>
        <translation>Escriba de 0 a 253 para el basamento, 254 para fuera del mapa y 255 para la cobertura.</translation>
    </message>
    <message>
        <source>&#x27;{rule}&#x27; names no age that is known. {reason} is near.</source>
        <translation>«{rule}» no nombra ninguna edad conocida. Lo más parecido: {reason}.</translation>
    </message>
    <message>
        <source>&#x27;{rule}&#x27; names no age that is known.</source>
        <translation>«{rule}» no nombra ninguna edad conocida.</translation>
    </message>
    <message>
        <source>Write age: and a name of the time scale, such as age:Permian or age:Lower Devonian.</source>
        <translation>Escriba age: y un nombre de la escala de tiempo geológico, como age:Permian o age:Lower Devonian.</translation>
    </message>
    <message>
        <source>&#x27;{rule}&#x27; names no rock.</source>
        <translation>«{rule}» no nombra ninguna roca.</translation>
    </message>
    <message>
        <source>Write rock: and a word, such as rock:granite.</source>
        <translation>Escriba rock: y una palabra, como rock:granite.</translation>
    </message>
    <message>
        <source>The legend has no bedrock class; everything in it is cover or outside.</source>
        <translation>La leyenda no tiene ninguna clase de basamento; todo en ella es cobertura o queda fuera del mapa.</translation>
    </message>
    <message>
        <source>Give at least two units of the map a class from 0 to 253.</source>
        <translation>Asigne una clase de 0 a 253 a dos unidades del mapa como mínimo.</translation>
    </message>
    <message>
        <source>Rule {number} of the list: {message}</source>
        <translation>Regla {number} de la lista: {message}</translation>
    </message>
    <message>
        <source>The legend lacks or misstates something ({kind}: {reason}).</source>
        <translation>En la leyenda falta algo o hay algo incorrecto ({kind}: {reason}).</translation>
    </message>
    <message>
        <source>Class {value} is called &#x27;{first}&#x27; and &#x27;{name}&#x27;.</source>
        <translation>La clase {value} se llama «{first}» y «{name}».</translation>
    </message>
    <message>
        <source>Give every class number one name.</source>
        <translation>Dé un solo nombre a cada número de clase.</translation>
    </message>
    <message>
        <source>&#x27;{rule}&#x27; goes to class {first} and to class {value}.</source>
        <translation>«{rule}» se asigna a la clase {first} y a la clase {value}.</translation>
    </message>
    <message>
        <source>Give every value of the map one class.</source>
        <translation>Asigne una sola clase a cada valor del mapa.</translation>
    </message>
    <message>
        <source>&#x27;{rule}&#x27; goes to class {value}, which has no name.</source>
        <translation>«{rule}» se asigna a la clase {value}, que no tiene nombre.</translation>
    </message>
    <message>
        <source>Describe the class.</source>
        <translation>Describa la clase.</translation>
    </message>
    <message>
        <source>{value} is {kept} ({name})</source>
        <translation>{value} es {kept} ({name})</translation>
    </message>
    <message>
        <source>Class {value} is called &#x27;{name}&#x27;, as class {other} is.</source>
        <translation>La clase {value} se llama «{name}», igual que la clase {other}.</translation>
    </message>
    <message>
        <source>Give the bedrock class another name; or give its rows the number of the other.</source>
        <translation>Dé otro nombre a la clase de basamento, o dé a sus filas el número de la otra.</translation>
    </message>
    <message>
        <source>Classes of the legend that are called alike are one: {pairs}. Give them different names if not.</source>
        <translation>Las clases de la leyenda que se llaman igual son una sola: {pairs}. Deles nombres distintos si no es así.</translation>
    </message>
    <message>
        <source>A cell has the class that most of its {n} x {n} sample points lie in; in a tie the lower number, so outcrop before cover.</source>
        <translation>Una celda tiene la clase en la que cae la mayoría de sus {n} x {n} puntos de muestreo; en caso de empate, el número menor, de modo que el afloramiento va antes que la cobertura.</translation>
    </message>
    <message>
        <source>A cell has the class that its centre lies in.</source>
        <translation>Una celda tiene la clase en la que cae su centro.</translation>
    </message>
    <message>
        <source>Where units overlap, outside lies on top, then the smaller unit.</source>
        <translation>Donde las unidades se solapan, lo que está fuera del mapa va encima y después la unidad más pequeña.</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>el mapa</translation>
    </message>
    <message>
        <source>The field &#x27;{field}&#x27; is NULL in every unit.</source>
        <translation>El campo «{field}» es NULL en todas las unidades.</translation>
    </message>
    <message>
        <source>The legend takes none of the {n_values} values of the field &#x27;{field}&#x27; (&#x27;{examples}&#x27; ...).</source>
        <translation>La leyenda no admite ninguno de los {n_values} valores del campo «{field}» (&#x27;{examples}&#x27; ...).</translation>
    </message>
    <message>
        <source>Choose the field that the legend was made for, or another legend.</source>
        <translation>Elija el campo para el que se hizo la leyenda, u otra leyenda.</translation>
    </message>
    <message>
        <source>{count} outlines are in the map twice or more, with different classes; outside counts, else the polygon that stands last in the layer. Remove the others if that is wrong.</source>
        <translation>{count} contornos aparecen dos o más veces en el mapa, con clases distintas; cuenta lo que está fuera del mapa y, si no, el polígono que está el último en la capa. Elimine los demás si no es correcto.</translation>
    </message>
    <message>
        <source>{count} outline is in the map twice or more, with different classes; outside counts, else the polygon that stands last in the layer. Remove the others if that is wrong.</source>
        <translation>{count} contorno aparece dos o más veces en el mapa, con clases distintas; cuenta lo que está fuera del mapa y, si no, el polígono que está el último en la capa. Elimine los demás si no es correcto.</translation>
    </message>
    <message>
        <source>The geological map shows no bedrock on the raster: all of it is cover or outside.</source>
        <translation>El mapa geológico no muestra basamento en el ráster: todo es cobertura o queda fuera del mapa.</translation>
    </message>
    <message>
        <source>Check the legend (class 255 is cover, 254 outside) and the hold-out layer.</source>
        <translation>Compruebe la leyenda (la clase 255 es cobertura; la 254, fuera del mapa) y la capa de zonas reservadas.</translation>
    </message>
    <message>
        <source>The map shows 1 bedrock class on the raster, at least 2 are wanted.</source>
        <translation>El mapa muestra 1 clase de basamento en el ráster; se requieren al menos 2.</translation>
    </message>
    <message>
        <source>Give the units of the map more classes in the legend, or choose another field.</source>
        <translation>Asigne a las unidades del mapa más clases en la leyenda o elija otro campo.</translation>
    </message>
    <message>
        <source>the layer {name}</source>
        <translation>la capa {name}</translation>
    </message>
    <message>
        <source>No unit of the layer has an area on the raster.</source>
        <translation>Ninguna unidad de la capa ocupa superficie en el ráster.</translation>
    </message>
    <message>
        <source>Check that the layer covers the raster and that its CRS is the right one.</source>
        <translation>Compruebe que la capa cubre el ráster y que su SRC es el correcto.</translation>
    </message>
    <message>
        <source>The layer (x {w:.6g} to {e:.6g}, y {s:.6g} to {n:.6g}) and the raster (x {west:.6g} to {east:.6g}, y {south:.6g} to {north:.6g}) do not overlap.</source>
        <translation>La capa (x de {w:.6g} a {e:.6g}, y de {s:.6g} a {n:.6g}) y el ráster (x de {west:.6g} a {east:.6g}, y de {south:.6g} a {north:.6g}) no se solapan.</translation>
    </message>
    <message>
        <source>Choose a layer of the raster&#x27;s area, or correct the CRS of one of them.</source>
        <translation>Elija una capa del área del ráster o corrija el SRC de uno de los dos.</translation>
    </message>
    <message>
        <source>{count} polygon of {source} was invalid and repaired.</source>
        <translation>En {source}, {count} polígono no era válido y se ha reparado.</translation>
    </message>
    <message>
        <source>{count} polygons of {source} were invalid and repaired.</source>
        <translation>En {source}, {count} polígonos no eran válidos y se han reparado.</translation>
    </message>
    <message>
        <source>{count} polygon of {source} has more than {most} self-crossings and is left out.</source>
        <translation>En {source}, {count} polígono tiene más de {most} autointersecciones y se omite.</translation>
    </message>
    <message>
        <source>{count} polygons of {source} have more than {most} self-crossings and are left out.</source>
        <translation>En {source}, {count} polígonos tienen más de {most} autointersecciones y se omiten.</translation>
    </message>
    <message>
        <source>Putting the geological map on the grid</source>
        <translation>Llevando el mapa geológico a la malla</translation>
    </message>
    <message>
        <source>the index of its outlines</source>
        <translation>el índice de sus contornos</translation>
    </message>
    <message>
        <source>its fields</source>
        <translation>sus campos</translation>
    </message>
    <message>
        <source>The layer {file} is empty.</source>
        <translation>La capa {file} está vacía.</translation>
    </message>
    <message>
        <source>Choose a layer with polygons in it.</source>
        <translation>Elija una capa que contenga polígonos.</translation>
    </message>
    <message>
        <source>The layer {file} has no coordinate reference system.</source>
        <translation>La capa {file} no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Assign one (Vector &gt; Data Management Tools &gt; Assign Projection) and run again.</source>
        <translation>Asígnele uno (Vectorial &gt; Herramientas de gestión de datos &gt; Asignar proyección) y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>{file} holds {count:,} layers; {most:,} are the most.</source>
        <translation>{file} contiene {count:,} capas; se admiten como máximo {most:,}.</translation>
    </message>
    <message>
        <source>Save the geological map to a file of its own, and choose that.</source>
        <translation>Guarde el mapa geológico en un archivo propio y elija ese archivo.</translation>
    </message>
    <message>
        <source>The shapefile {file} lacks {stem}{ending}, which holds {what}.</source>
        <translation>Al shapefile {file} le falta {stem}{ending}, que contiene {what}.</translation>
    </message>
    <message>
        <source>Put all files of the shapefile (.shp, .shx, .dbf, .prj, .cpg) into one folder.</source>
        <translation>Ponga todos los archivos del shapefile (.shp, .shx, .dbf, .prj, .cpg) en una misma carpeta.</translation>
    </message>
    <message>
        <source>number {value}</source>
        <translation>número {value}</translation>
    </message>
    <message>
        <source>{file} holds {n_layers} spatial layers ({layers}).</source>
        <translation>{file} contiene {n_layers} capas espaciales (nombres: {layers}).</translation>
    </message>
    <message>
        <source>Name the layer, as in &#x27;map.gpkg|layername=geology&#x27;.</source>
        <translation>Indique la capa, como en «map.gpkg|layername=geology».</translation>
    </message>
    <message>
        <source>{file} cannot be read as a vector layer.</source>
        <translation>No se puede leer {file} como capa vectorial.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} no existe.</translation>
    </message>
    <message>
        <source>{file} may not be read (its rights do not allow it).</source>
        <translation>No se puede leer {file} (sus permisos no lo autorizan).</translation>
    </message>
    <message>
        <source>Choose a polygon layer, such as a GeoPackage or a shapefile.</source>
        <translation>Elija una capa de polígonos, como un GeoPackage o un shapefile.</translation>
    </message>
    <message>
        <source>surfaces of triangles or another kind of</source>
        <translation>superficie de triángulos u otro</translation>
    </message>
    <message>
        <source>{file} has no layer &#x27;{layer}&#x27; that can be read.</source>
        <translation>{file} no tiene ninguna capa «{layer}» que se pueda leer.</translation>
    </message>
    <message>
        <source>Choose a polygon layer.</source>
        <translation>Elija una capa de polígonos.</translation>
    </message>
    <message>
        <source>The layer {layer} has no field &#x27;{field}&#x27; (it has {fields}).</source>
        <translation>La capa {layer} no tiene el campo «{field}» (campos: {fields}).</translation>
    </message>
    <message>
        <source>The layer {layer} holds {kind} geometry, polygons are wanted.</source>
        <translation>La capa {layer} contiene geometría de tipo {kind}; se requieren polígonos.</translation>
    </message>
    <message>
        <source>The field &#x27;{field}&#x27; holds characters that were lost in a conversion ({examples}), so that different units may have become one.</source>
        <translation>El campo «{field}» contiene caracteres que se perdieron en una conversión ({examples}), por lo que unidades distintas pueden haberse convertido en una sola.</translation>
    </message>
    <message>
        <source>Open the original in QGIS, set its encoding under Layer Properties &gt; Source, and save it again.</source>
        <translation>Abra el original en QGIS, indique su codificación en Propiedades de la capa &gt; Fuente y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The field &#x27;{field}&#x27; holds characters that were lost in a conversion ({examples}).</source>
        <translation>El campo «{field}» contiene caracteres que se perdieron en una conversión ({examples}).</translation>
    </message>
    <message>
        <source>{count} polygon of {source} has coordinates that are no numbers and is left out.</source>
        <translation>En {source}, {count} polígono tiene coordenadas que no son números y se omite.</translation>
    </message>
    <message>
        <source>{count} polygons of {source} have coordinates that are no numbers and are left out.</source>
        <translation>En {source}, {count} polígonos tienen coordenadas que no son números y se omiten.</translation>
    </message>
    <message>
        <source>{count} polygon of {source} had an open ring, which was closed.</source>
        <translation>En {source}, {count} polígono tenía un anillo abierto, que se ha cerrado.</translation>
    </message>
    <message>
        <source>{count} polygons of {source} had an open ring, which was closed.</source>
        <translation>En {source}, {count} polígonos tenían un anillo abierto, que se ha cerrado.</translation>
    </message>
    <message>
        <source>{count} polygon of {source} could not be read and is left out.</source>
        <translation>En {source}, {count} polígono no se ha podido leer y se omite.</translation>
    </message>
    <message>
        <source>{count} polygons of {source} could not be read and are left out.</source>
        <translation>En {source}, {count} polígonos no se han podido leer y se omiten.</translation>
    </message>
    <message>
        <source>The text of {file} is not in its declared encoding {declared}; the field &#x27;{field}&#x27; is read as {found}: {examples}. If that is wrong, set the encoding under Layer Properties &gt; Source, or correct the .cpg file.</source>
        <translation>El texto de {file} no está en la codificación que declara, {declared}; el campo «{field}» se lee como {found}: {examples}. Si no es correcto, indique la codificación en Propiedades de la capa &gt; Fuente o corrija el archivo .cpg.</translation>
    </message>
    <message>
        <source>The text of {file} declares no encoding; the field &#x27;{field}&#x27; is read as {found}: {examples}. If that is wrong, set the encoding under Layer Properties &gt; Source, or correct the .cpg file.</source>
        <translation>El texto de {file} no declara ninguna codificación; el campo «{field}» se lee como {found}: {examples}. Si no es correcto, indique la codificación en Propiedades de la capa &gt; Fuente o corrija el archivo .cpg.</translation>
    </message>
    <message>
        <source>The map shows no outcrop: there is nothing to measure the distance to.</source>
        <translation>El mapa no muestra afloramientos: no hay nada a lo que medir la distancia.</translation>
    </message>
    <message>
        <source>Check the legend (class 255 is cover) and the hold-out layer.</source>
        <translation>Compruebe la leyenda (la clase 255 es cobertura) y la capa de zonas reservadas.</translation>
    </message>
    <message>
        <source>No fault of the survey reaches its bedrock surface.</source>
        <translation>Ninguna falla del levantamiento llega a la superficie de su basamento.</translation>
    </message>
    <message>
        <source>Choose another seed (SEED), a larger survey (SIZE), or leave the faults out (FAULTS).</source>
        <translation>Elija otra semilla (SEED), un levantamiento mayor (SIZE), o quite las fallas (FAULTS).</translation>
    </message>
    <message>
        <source>Gravity of the crust down to {depth:g} km</source>
        <translation>Efecto gravimétrico de la corteza hasta {depth:g} km de profundidad</translation>
    </message>
    <message>
        <source>The survey has no cover to drill through.</source>
        <translation>El levantamiento no tiene cobertura que perforar.</translation>
    </message>
    <message>
        <source>Give the cover a thickness above 0 (COVER), or leave the drillholes out (HOLES).</source>
        <translation>Dé a la cobertura un espesor mayor que 0 (COVER), u omita los sondeos (HOLES).</translation>
    </message>
    <message>
        <source>Strata, folds, faults and granites</source>
        <translation>Estratos, pliegues, fallas y granitos</translation>
    </message>
    <message>
        <source>The CRS of the sample survey is in degrees; a projected one is wanted.</source>
        <translation>El SRC del levantamiento de ejemplo está en grados; se requiere uno proyectado.</translation>
    </message>
    <message>
        <source>Choose a projected CRS, such as EPSG:32645.</source>
        <translation>Elija un SRC proyectado, como EPSG:32645.</translation>
    </message>
    <message>
        <source>Training reads no cell of it, neither gravity nor class, however a window is rotated or shifted.</source>
        <translation>El entrenamiento no lee ninguna celda de ella, ni gravimetría ni clase, aunque se gire o desplace una ventana.</translation>
    </message>
    <message>
        <source>None of the {count} training windows overlaps the test area.</source>
        <translation>Ninguna de las {count} ventanas de entrenamiento se solapa con la zona de prueba.</translation>
    </message>
    <message>
        <source>{share:.0%} at a side of {side:g}</source>
        <translation>{share:.0%} con un lado de {side:g}</translation>
    </message>
    <message>
        <source>The test area is masked in {touching} of the {count} training windows: those clear of it contain too little of the outcrop ({short}; {wanted:.0%} is wanted).</source>
        <translation>La zona de prueba se enmascara en {touching} de las {count} ventanas de entrenamiento: las que no la tocan contienen una parte demasiado pequeña de los afloramientos ({short}; se requiere el {wanted:.0%}).</translation>
    </message>
    <message>
        <source>The outcrop lies in {n_blocks} block(s), a split into {wanted} parts is wanted.</source>
        <translation>Los afloramientos están en {n_blocks} bloque(s); se requiere una división en {wanted} partes.</translation>
    </message>
    <message>
        <source>Give a smaller block size, or choose a map with more outcrop.</source>
        <translation>Indique un tamaño de bloque menor o elija un mapa con más afloramientos.</translation>
    </message>
    <message>
        <source>{n_test} of {n_outcrop} outcrop cells lie in the test area.</source>
        <translation>{n_test} de {n_outcrop} celdas de afloramiento están en la zona de prueba.</translation>
    </message>
    <message>
        <source>Choose a test area that holds some of the outcrop, not all of it.</source>
        <translation>Elija una zona de prueba que contenga parte de los afloramientos, no todos.</translation>
    </message>
    <message>
        <source>Test set: {share:.1%} of the outcrop, in the polygons given; training reads nothing of that area.</source>
        <translation>Conjunto de prueba: el {share:.1%} de los afloramientos, en los polígonos indicados; el entrenamiento no lee nada de esa zona.</translation>
    </message>
    <message>
        <source>Test set: {share:.1%} of the outcrop, in fold {fold} of {folds}, blocks of {block_km:.4g} km; training reads nothing of that area.</source>
        <translation>Conjunto de prueba: el {share:.1%} de los afloramientos, en la partición {fold} de {folds}, bloques de {block_km:.4g} km; el entrenamiento no lee nada de esa zona.</translation>
    </message>
    <message>
        <source>Test set: {share:.1%} of the outcrop, in blocks of {block_km:.4g} km; training reads nothing of that area.</source>
        <translation>Conjunto de prueba: el {share:.1%} de los afloramientos, en bloques de {block_km:.4g} km; el entrenamiento no lee nada de esa zona.</translation>
    </message>
    <message>
        <source>{n_windows} windows show enough bedrock; a share of {share:.0%} holds out none or all.</source>
        <translation>{n_windows} ventanas muestran suficiente basamento; una fracción del {share:.0%} no reserva ninguna o las reserva todas.</translation>
    </message>
    <message>
        <source>Cut more windows (smaller strides in SCALES), hold out another share (SHARE), or split by blocks (SPLIT).</source>
        <translation>Recorte más ventanas (pasos menores en SCALES), reserve otra proporción (SHARE) o divida por bloques (SPLIT).</translation>
    </message>
    <message>
        <source>Random split of the windows ({n_test} of {n_windows} held out for testing): {leaked:.1%} of the test cells are also in training windows, so that scores are too high.</source>
        <translation>División aleatoria de las ventanas ({n_test} de {n_windows} reservadas para la prueba): el {leaked:.1%} de las celdas de prueba está también en ventanas de entrenamiento, por lo que las métricas son demasiado altas.</translation>
    </message>
    <message>
        <source>A window of {side:g} does not fit in the raster of {width:g} x {height:g}.</source>
        <translation>Una ventana de {side:g} no cabe en el ráster de {width:g} x {height:g}.</translation>
    </message>
    <message>
        <source>Give a smaller side (SCALES), in the units of the raster&#x27;s CRS.</source>
        <translation>Indique un lado menor (SCALES), en las unidades del SRC del ráster.</translation>
    </message>
    <message>
        <source>A window of {side:g} with stride {stride:g} is smaller than a cell ({width:g} x {height:g}).</source>
        <translation>Una ventana de {side:g} con paso de {stride:g} es menor que una celda ({width:g} x {height:g}).</translation>
    </message>
    <message>
        <source>Give sides and strides (SCALES) in the units of the raster&#x27;s CRS, degrees or metres.</source>
        <translation>Indique los lados y los pasos (SCALES) en las unidades del SRC del ráster, grados o metros.</translation>
    </message>
    <message>
        <source>Windows of {side:g} with stride {stride:g} would be {n_windows:,}; {most:,} are the most.</source>
        <translation>Las ventanas de {side:g} con paso de {stride:g} serían {n_windows:,}; se admiten como máximo {most:,}.</translation>
    </message>
    <message>
        <source>Give a longer stride (SCALES), or a smaller raster.</source>
        <translation>Indique un paso mayor (SCALES) o un ráster más pequeño.</translation>
    </message>
    <message>
        <source>No cell of the training set has both a class and values in all bands.</source>
        <translation>Ninguna celda del conjunto de entrenamiento tiene a la vez una clase y valores en todas las bandas.</translation>
    </message>
    <message>
        <source>Check that the rasters cover the mapped outcrop.</source>
        <translation>Compruebe que los rásteres cubren los afloramientos cartografiados.</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflejada</translation>
    </message>
    <message>
        <source>turned by {degrees}°</source>
        <translation>girada {degrees}°</translation>
    </message>
    <message>
        <source>rolled by {share} southward</source>
        <translation>desplazada {share} del lado hacia el sur</translation>
    </message>
    <message>
        <source>rolled by {share} eastward</source>
        <translation>desplazada {share} del lado hacia el este</translation>
    </message>
    <message>
        <source>Boosted trees, part {number} of {total}</source>
        <translation>Árboles potenciados, parte {number} de {total}</translation>
    </message>
    <message>
        <source>All outcrop: {progress}</source>
        <translation>Todos los afloramientos: {progress}</translation>
    </message>
    <message>
        <source>Testing whether gravity helps: {number} of {total}</source>
        <translation>Comprobando si la gravimetría ayuda: {number} de {total}</translation>
    </message>
    <message>
        <source>Outcrop network {number} of {total}: {progress}</source>
        <translation>Red de afloramientos {number} de {total}: {progress}</translation>
    </message>
    <message>
        <source>Predicting from the outcrop</source>
        <translation>Prediciendo a partir de los afloramientos</translation>
    </message>
    <message>
        <source>&#x27;{name}&#x27; holds numbers of the kind {kind}</source>
        <translation>«{name}» contiene números de tipo {kind}</translation>
    </message>
    <message>
        <source>&#x27;{name}&#x27; is {found}, {wanted} is wanted</source>
        <translation>«{name}» es {found}; se requiere {wanted}</translation>
    </message>
    <message>
        <source>there are {n_trees:,} trees of {n_nodes:,} nodes</source>
        <translation>hay {n_trees:,} árboles de {n_nodes:,} nodos</translation>
    </message>
    <message>
        <source>&#x27;{name}&#x27; holds values that are no numbers</source>
        <translation>«{name}» contiene valores que no son números</translation>
    </message>
    <message>
        <source>&#x27;{name}&#x27; is not everywhere from 0 to {last}</source>
        <translation>no todos los valores de «{name}» van de 0 a {last}</translation>
    </message>
    <message>
        <source>roots are not in order</source>
        <translation>las raíces no están en orden</translation>
    </message>
    <message>
        <source>children of a node do not follow it</source>
        <translation>los hijos de un nodo no van detrás de él</translation>
    </message>
    <message>
        <source>a node is not the child of just one other</source>
        <translation>un nodo no es hijo de un único nodo</translation>
    </message>
    <message>
        <source>over {most} leaves</source>
        <translation>más de {most} hojas</translation>
    </message>
    <message>
        <source>Residual Bouguer anomaly, red</source>
        <translation>Anomalía de Bouguer residual, rojo</translation>
    </message>
    <message>
        <source>Residual Bouguer anomaly, green</source>
        <translation>Anomalía de Bouguer residual, verde</translation>
    </message>
    <message>
        <source>Residual Bouguer anomaly, blue</source>
        <translation>Anomalía de Bouguer residual, azul</translation>
    </message>
    <message>
        <source>Vertical derivative of the residual</source>
        <translation>Derivada vertical de la anomalía residual</translation>
    </message>
    <message>
        <source>Horizontal gradient of the residual</source>
        <translation>Gradiente horizontal de la anomalía residual</translation>
    </message>
    <message>
        <source>Tilt of the residual</source>
        <translation>Ángulo tilt de la anomalía residual</translation>
    </message>
    <message>
        <source>Bouguer anomaly between 10 and 40 km of continuation</source>
        <translation>Anomalía de Bouguer entre 10 y 40 km de continuación</translation>
    </message>
    <message>
        <source>Bouguer anomaly between 40 and 120 km of continuation</source>
        <translation>Anomalía de Bouguer entre 40 y 120 km de continuación</translation>
    </message>
    <message>
        <source>Bouguer anomaly less a Gaussian regional field of 100 km</source>
        <translation>Anomalía de Bouguer menos un campo regional gaussiano de 100 km</translation>
    </message>
    <message>
        <source>Bouguer anomaly less a Butterworth regional field of 100 km</source>
        <translation>Anomalía de Bouguer menos un campo regional de Butterworth de 100 km</translation>
    </message>
    <message>
        <source>Bouguer anomaly less a polynomial trend of degree 2</source>
        <translation>Anomalía de Bouguer menos una tendencia polinómica de grado 2</translation>
    </message>
    <message>
        <source>&#x27;{quantity}&#x27; is made from the Bouguer anomaly; a residual raster came.</source>
        <translation>«{quantity}» se obtiene de la anomalía de Bouguer; se ha recibido un ráster de la anomalía residual.</translation>
    </message>
    <message>
        <source>Give the Bouguer raster, or train a model whose bands (BANDS) are made from the residual.</source>
        <translation>Indique el ráster de Bouguer o entrene un modelo cuyas bandas (BANDS) se obtengan de la anomalía residual.</translation>
    </message>
    <message>
        <source>the tensor {tensor} holds values that are no numbers</source>
        <translation>el tensor {tensor} contiene valores que no son números</translation>
    </message>
    <message>
        <source>The model file {file} is damaged: {detail}.</source>
        <translation>El archivo de modelo {file} está dañado: {detail}.</translation>
    </message>
    <message>
        <source>its labels are not those of its classes</source>
        <translation>sus etiquetas no son las de sus clases</translation>
    </message>
    <message>
        <source>The weights in {file} are of another network: {n} of {total} tensors do not fit.</source>
        <translation>Los pesos de {file} son de otra red: {n} de {total} tensores no encajan.</translation>
    </message>
    <message>
        <source>Choose the architecture that they are of (ARCHITECTURE), or other weights (WEIGHTS).</source>
        <translation>Elija la arquitectura a la que pertenecen (ARCHITECTURE), u otros pesos (WEIGHTS).</translation>
    </message>
    <message>
        <source>it holds no table of tensors</source>
        <translation>no contiene una tabla de tensores</translation>
    </message>
    <message>
        <source>The weights {file} cannot be read: {reason}.</source>
        <translation>No se pueden leer los pesos {file}: {reason}.</translation>
    </message>
    <message>
        <source>Choose a safetensors file, or a state dictionary that torch saved (WEIGHTS).</source>
        <translation>Elija un archivo safetensors, o un diccionario de estado guardado por torch (WEIGHTS).</translation>
    </message>
    <message>
        <source>Epoch {n} of {total}, loss {loss:.3f}</source>
        <translation>Época {n} de {total}, pérdida {loss:.3f}</translation>
    </message>
    <message>
        <source>There is no number format {device!r}.</source>
        <translation>No existe el formato numérico {device!r}.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Elija uno de {choices}.</translation>
    </message>
    <message>
        <source>Computing on the CPU ({threads} threads).</source>
        <translation>Calculando en la CPU ({threads} hilos).</translation>
    </message>
    <message>
        <source>No CUDA device; computing on the CPU ({threads} threads).</source>
        <translation>No hay ningún dispositivo CUDA; se calcula en la CPU ({threads} hilos).</translation>
    </message>
    <message>
        <source>&#x27;{device}&#x27; is not a device.</source>
        <translation>«{device}» no es un dispositivo.</translation>
    </message>
    <message>
        <source>Choose auto, cpu, cuda or cuda:N.</source>
        <translation>Elija auto, cpu, cuda o cuda:N.</translation>
    </message>
    <message>
        <source>The device &#x27;{device}&#x27; is not there; torch {version} sees {count} CUDA device(s).</source>
        <translation>No se encuentra el dispositivo «{device}»; torch {version} detecta {count} dispositivo(s) CUDA.</translation>
    </message>
    <message>
        <source>Choose auto or cpu, or install the torch build that fits the GPU&#x27;s driver.</source>
        <translation>Elija auto o cpu, o instale la compilación de torch adecuada para el controlador de la GPU.</translation>
    </message>
    <message>
        <source>{device} fails its kernel test ({fault}); computing on the CPU instead.</source>
        <translation>{device} no supera la prueba de kernels ({fault}); se calcula en la CPU en su lugar.</translation>
    </message>
    <message>
        <source>Computing on {name} ({device}).</source>
        <translation>Calculando en {name} ({device}).</translation>
    </message>
    <message>
        <source>a wrong result</source>
        <translation>un resultado incorrecto</translation>
    </message>
    <message>
        <source>No window touches the area to be predicted.</source>
        <translation>Ninguna ventana toca el área que se va a predecir.</translation>
    </message>
    <message>
        <source>Choose an area that lies on the raster and has cover, or leave the area out.</source>
        <translation>Elija un área que esté en el ráster y tenga cobertura, o prescinda del área.</translation>
    </message>
    <message>
        <source>Predicted {done} of {total} windows.</source>
        <translation>Se han predicho {done} de {total} ventanas.</translation>
    </message>
    <message>
        <source>A single window of {side_cells} cells doesn&#x27;t fit into the memory of {device}.</source>
        <translation>Una sola ventana de {side_cells} celdas no cabe en la memoria de {device}.</translation>
    </message>
    <message>
        <source>Choose the CPU as device, or a model with smaller windows.</source>
        <translation>Elija la CPU como dispositivo o un modelo con ventanas más pequeñas.</translation>
    </message>
    <message>
        <source>The model file {file} could not be written: {reason}.</source>
        <translation>No se ha podido escribir el archivo de modelo {file}: {reason}.</translation>
    </message>
    <message>
        <source>Make room on the disk or choose another output folder.</source>
        <translation>Libere espacio en el disco o elija otra carpeta de salida.</translation>
    </message>
    <message>
        <source>the tensor {tensor} holds variances below 0</source>
        <translation>el tensor {tensor} contiene varianzas menores que 0</translation>
    </message>
    <message>
        <source>its checksum is another one than when it was written</source>
        <translation>su suma de comprobación no es la que tenía cuando se escribió</translation>
    </message>
    <message>
        <source>The weights in {file} don&#x27;t fit the network that its card describes: {count} of {total} tensors differ, the first is {first}.</source>
        <translation>Los pesos de {file} no corresponden a la red que describe su ficha: {count} de {total} tensores difieren; el primero es {first}.</translation>
    </message>
    <message>
        <source>Use the model file as it was written, or train the model again.</source>
        <translation>Use el archivo de modelo tal como se escribió o entrene de nuevo el modelo.</translation>
    </message>
    <message>
        <source>The arrays of the model file don&#x27;t fit its expert &#x27;{expert}&#x27; ({reason}).</source>
        <translation>Las matrices del archivo de modelo no corresponden a su experto «{expert}» ({reason}).</translation>
    </message>
    <message>
        <source>The model file has an expert &#x27;{name}&#x27; that this plugin does not know.</source>
        <translation>El archivo de modelo tiene un experto «{name}» que este complemento no conoce.</translation>
    </message>
    <message>
        <source>The model was trained by another version of the plugin: its outcrop network reads {channels} channels of a class, this one {expected}.</source>
        <translation>El modelo se entrenó con otra versión del complemento: su red de afloramientos lee {channels} canales por clase; esta, {expected}.</translation>
    </message>
    <message>
        <source>Train the model again.</source>
        <translation>Entrene de nuevo el modelo.</translation>
    </message>
    <message>
        <source>no expert has the tensor {tensor}</source>
        <translation>ningún experto tiene el tensor {tensor}</translation>
    </message>
    <message>
        <source>the tensor {tensor} holds numbers of the kind {kind}</source>
        <translation>el tensor {tensor} contiene números de tipo {kind}</translation>
    </message>
    <message>
        <source>a network reads {used} bands of {total}</source>
        <translation>una red lee {used} bandas de {total}</translation>
    </message>
    <message>
        <source>a network knows {known} of {total} classes</source>
        <translation>una red conoce {known} de {total} clases</translation>
    </message>
    <message>
        <source>weights of fits are none that a training gives</source>
        <translation>los pesos de los ajustes no son los que da un entrenamiento</translation>
    </message>
    <message>
        <source>in the trees of expert {number} {problem}</source>
        <translation>en los árboles del experto {number}: {problem}</translation>
    </message>
    <message>
        <source>&#x27;classes&#x27; is {dtype} {shape}</source>
        <translation>«classes» (números de clase) es {dtype} {shape}</translation>
    </message>
    <message>
        <source>&#x27;classes&#x27; does not name classes from 0 to {num_classes}, each once</source>
        <translation>«classes» no nombra clases de 0 a {num_classes}, cada una una sola vez</translation>
    </message>
    <message>
        <source>The form {form!r} of the deformable convolution fails on {device} ({error}: {reason}); another one is used.</source>
        <translation>La variante {form!r} de la convolución deformable falla en {device} ({error}: {reason}); se usa otra.</translation>
    </message>
    <message>
        <source>A network of {in_channels} bands and {num_classes} classes cannot be built.</source>
        <translation>No se puede construir una red de {in_channels} bandas y {num_classes} clases.</translation>
    </message>
    <message>
        <source>Give at least one raster band and a legend of at least two bedrock classes.</source>
        <translation>Indique al menos una banda ráster y una leyenda con al menos dos clases de basamento.</translation>
    </message>
    <message>
        <source>There is no network named {name!r}.</source>
        <translation>No existe ninguna red llamada {name!r}.</translation>
    </message>
    <message>
        <source>{network} is not built from a genotype, and a genotype file was given.</source>
        <translation>{network} no se construye a partir de un genotipo, y se ha indicado un archivo de genotipo.</translation>
    </message>
    <message>
        <source>Leave the genotype file out, or choose the network &#x27;ggmnet&#x27;.</source>
        <translation>Prescinda del archivo de genotipo o elija la red «ggmnet».</translation>
    </message>
    <message>
        <source>{network} has one depth only, and a depth of {depth} layers was given.</source>
        <translation>{network} tiene una única profundidad, y se ha indicado una profundidad de {depth} capas.</translation>
    </message>
    <message>
        <source>Leave the depth at 0, or choose the network &#x27;ggmnet&#x27;.</source>
        <translation>Deje la profundidad en 0 o elija la red «ggmnet».</translation>
    </message>
    <message>
        <source>U-shape (Table 5, row a)</source>
        <translation>Forma de U (tabla 5, fila a)</translation>
    </message>
    <message>
        <source>U-shape + attention (Table 5, row b)</source>
        <translation>Forma de U + atención (tabla 5, fila b)</translation>
    </message>
    <message>
        <source>U-shape + attention + fusion (Table 5, row c)</source>
        <translation>Forma de U + atención + fusión (tabla 5, fila c)</translation>
    </message>
    <message>
        <source>GGMNet without residual connections (Table 5, row d)</source>
        <translation>GGMNet sin conexiones residuales (tabla 5, fila d)</translation>
    </message>
    <message>
        <source>Correct the genotype file, or choose the default network.</source>
        <translation>Corrija el archivo de genotipo o elija la red por defecto.</translation>
    </message>
    <message>
        <source>The genotype does not list branches with stride, start and layers of [operator, expansion].</source>
        <translation>El genotipo no enumera ramas con paso, inicio y capas de [operador, expansión].</translation>
    </message>
    <message>
        <source>{file} cannot be read as a genotype ({error}).</source>
        <translation>No se puede leer {file} como genotipo ({error}).</translation>
    </message>
    <message>
        <source>The default network has 13 to {most} layers, {depth:,} were given.</source>
        <translation>La red por defecto tiene de 13 a {most} capas; se han indicado {depth:,}.</translation>
    </message>
    <message>
        <source>Choose a depth between 16 and 24, or give a genotype file.</source>
        <translation>Elija una profundidad de 16 a 24 o indique un archivo de genotipo.</translation>
    </message>
    <message>
        <source>The genotype has depth 0, at least 1 layer is wanted.</source>
        <translation>El genotipo tiene profundidad 0; se requiere al menos 1 capa.</translation>
    </message>
    <message>
        <source>The genotype has {count} branches, at most 3 are wanted.</source>
        <translation>El genotipo tiene {count} ramas; se requieren como máximo 3.</translation>
    </message>
    <message>
        <source>The genotype has {depth:,} layers, at most {most} are wanted.</source>
        <translation>El genotipo tiene {depth:,} capas; se requieren como máximo {most}.</translation>
    </message>
    <message>
        <source>Branch 1/{stride} has the stride {found}.</source>
        <translation>La rama 1/{stride} tiene el paso {found}.</translation>
    </message>
    <message>
        <source>Branch 1/{stride} starts at layer {start}, between {low} and {high} is wanted.</source>
        <translation>La rama 1/{stride} empieza en la capa {start}; se requiere entre {low} y {high}.</translation>
    </message>
    <message>
        <source>Branch 1/{stride} starts at layer {start}, 0 is wanted.</source>
        <translation>La rama 1/{stride} empieza en la capa {start}; se requiere 0.</translation>
    </message>
    <message>
        <source>Branch 1/{stride} ends after layer {last}, the first after {wanted}.</source>
        <translation>La rama 1/{stride} termina tras la capa {last}; la primera, tras la {wanted}.</translation>
    </message>
    <message>
        <source>Branch 1/{stride}, layer {layer}: {operator!r} is not one of {choices}.</source>
        <translation>Rama 1/{stride}, capa {layer}: {operator!r} no es uno de {choices}.</translation>
    </message>
    <message>
        <source>Branch 1/{stride}, layer {layer}: the expansion {expansion} is not one of {choices}.</source>
        <translation>Rama 1/{stride}, capa {layer}: la expansión {expansion} no es una de {choices}.</translation>
    </message>
    <message>
        <source>Branch 1/{stride}, layer {layer}: an identity cannot change the width from expansion {before} to {expansion}.</source>
        <translation>Rama 1/{stride}, capa {layer}: una identidad no puede cambiar la anchura de la expansión {before} a la {expansion}.</translation>
    </message>
    <message>
        <source>Branch 1/{stride}, layer {layer}: an identity cannot change the width of the encoder&#x27;s output.</source>
        <translation>Rama 1/{stride}, capa {layer}: una identidad no puede cambiar la anchura de la salida del codificador.</translation>
    </message>
    <message>
        <source>GGMNet has no part named {names}.</source>
        <translation>GGMNet no tiene ninguna parte llamada {names}.</translation>
    </message>
    <message>
        <source>Choose among {choices}.</source>
        <translation>Elija entre {choices}.</translation>
    </message>
    <message>
        <source>The network was given {height} x {width} pixels, sides of at least {least} are wanted.</source>
        <translation>La red ha recibido {height} x {width} píxeles; se requieren lados de al menos {least}.</translation>
    </message>
    <message>
        <source>Choose a window of {least} pixels or more.</source>
        <translation>Elija una ventana de {least} píxeles o más.</translation>
    </message>
    <message>
        <source>A search of {steps} steps, {budget:g} {measure} and a warm-up of {warm_up:g} is not possible.</source>
        <translation>No es posible una búsqueda de {steps} pasos, {budget:g} {measure} y un calentamiento de {warm_up:g}.</translation>
    </message>
    <message>
        <source>Give at least one step, a positive budget and a warm-up share below 1.</source>
        <translation>Indique al menos un paso, un presupuesto positivo y una fracción de calentamiento menor que 1.</translation>
    </message>
    <message>
        <source>A budget cannot be given in {measure!r}.</source>
        <translation>No se puede indicar un presupuesto en {measure!r}.</translation>
    </message>
    <message>
        <source>Comparing {count} networks near the budget by the shared weights</source>
        <translation>Comparando {count} redes cercanas al presupuesto mediante los pesos compartidos</translation>
    </message>
    <message>
        <source>history[{number}] is no record of a step</source>
        <translation>history[{number}] no es un registro de un paso</translation>
    </message>
    <message>
        <source>{seconds:.0f} s left</source>
        <translation>quedan {seconds:.0f} s</translation>
    </message>
    <message>
        <source>{minutes:.0f} min left</source>
        <translation>quedan {minutes:.0f} min</translation>
    </message>
    <message>
        <source>Step {step} of {steps} (warm-up), loss {loss:.3f}, {left}</source>
        <translation>Paso {step} de {steps} (calentamiento), pérdida {loss:.3f}, {left}</translation>
    </message>
    <message>
        <source>Step {step} of {steps} (choosing), loss {loss:.3f}, {left}</source>
        <translation>Paso {step} de {steps} (elección), pérdida {loss:.3f}, {left}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>the one before it is intact</source>
        <translation>el anterior está intacto</translation>
    </message>
    <message>
        <source>there is none before it</source>
        <translation>no hay ninguno anterior</translation>
    </message>
    <message>
        <source>A checkpoint could not be written to {folder} ({reason}); {kept}.</source>
        <translation>No se ha podido escribir un punto de control en {folder} ({reason}); {kept}.</translation>
    </message>
    <message>
        <source>Make room on the disk and run the same {what} again: it is resumed from the last checkpoint.</source>
        <translation>Libere espacio en el disco y ejecute de nuevo el mismo proceso de {what}: se reanuda desde el último punto de control.</translation>
    </message>
    <message>
        <source>The checkpoint of the output file cannot be read ({reason}).</source>
        <translation>No se puede leer el punto de control del archivo de salida ({reason}).</translation>
    </message>
    <message>
        <source>The checkpoint of the output file was written by another version of this plugin, which cannot be resumed.</source>
        <translation>El punto de control del archivo de salida lo escribió otra versión de este complemento y no se puede reanudar.</translation>
    </message>
    <message>
        <source>The checkpoint of the output file is of another {what} ({differences}).</source>
        <translation>El punto de control del archivo de salida es de otro proceso de {what} ({differences}).</translation>
    </message>
    <message>
        <source>The {what} starts from the beginning. The old checkpoint is now {folder}.</source>
        <translation>El proceso de {what} comienza desde el principio. El punto de control anterior es ahora {folder}.</translation>
    </message>
    <message>
        <source>the tensor {tensor} is missing</source>
        <translation>falta el tensor {tensor}</translation>
    </message>
    <message>
        <source>the tensor {tensor} is {kind} {shape}</source>
        <translation>el tensor {tensor} es {kind} {shape}</translation>
    </message>
    <message>
        <source>the tensor {tensor} belongs to no optimiser</source>
        <translation>el tensor {tensor} no pertenece a ningún optimizador</translation>
    </message>
    <message>
        <source>The preset &#x27;as in the paper&#x27; has windows in degrees, the gravity raster is projected.</source>
        <translation>El preajuste «como en el artículo» tiene ventanas en grados, y el ráster gravimétrico está proyectado.</translation>
    </message>
    <message>
        <source>Give the scales in the raster&#x27;s map units (SCALES), or choose another preset.</source>
        <translation>Indique las escalas en las unidades del mapa del ráster (SCALES) o elija otro preajuste.</translation>
    </message>
    <message>
        <source>The preset &#x27;as in the paper&#x27; has windows of up to {side:g} degrees, the gravity raster measures {width:g} x {height:g}.</source>
        <translation>El preajuste «como en el artículo» tiene ventanas de hasta {side:g} grados, y el ráster gravimétrico mide {width:g} x {height:g}.</translation>
    </message>
    <message>
        <source>Give smaller sides and strides of the windows (SCALES), or choose another preset.</source>
        <translation>Indique lados y pasos de ventana menores (SCALES) o elija otro preajuste.</translation>
    </message>
    <message>
        <source>A batch of {batch} windows cannot be shared by {count} processes.</source>
        <translation>Un lote de {batch} ventanas no se puede repartir entre {count} procesos.</translation>
    </message>
    <message>
        <source>Give a batch (BATCH) of at least {count}, or start fewer processes (PROCESSES).</source>
        <translation>Indique un lote (BATCH) de al menos {count} o inicie menos procesos (PROCESSES).</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}, loss {loss:.3f}</source>
        <translation>Paso {step} de {steps}, pérdida {loss:.3f}</translation>
    </message>
    <message>
        <source>No simulated cover hides a class that crops out elsewhere: there is nothing to train on.</source>
        <translation>Ninguna cobertura simulada oculta una clase que aflore en otro lugar: no hay nada con lo que entrenar.</translation>
    </message>
    <message>
        <source>Choose a map with more outcrop, or a legend of fewer classes.</source>
        <translation>Elija un mapa con más afloramientos o una leyenda con menos clases.</translation>
    </message>
    <message>
        <source>history has the unknown entry {entry}</source>
        <translation>history tiene el elemento desconocido {entry}</translation>
    </message>
    <message>
        <source>history.loss and history.rate differ</source>
        <translation>history.loss y history.rate difieren</translation>
    </message>
    <message>
        <source>adam_steps lies beyond the last step</source>
        <translation>adam_steps está más allá del último paso</translation>
    </message>
    <message>
        <source>the best weights are missing</source>
        <translation>faltan los mejores pesos</translation>
    </message>
    <message>
        <source>The device&#x27;s memory is too small: {remedy}.</source>
        <translation>La memoria del dispositivo es insuficiente: {remedy}.</translation>
    </message>
    <message>
        <source>Two windows of {width_px} x {height_px} pixels need about {needed_gib:.1f} GiB of memory, {free_gib:.1f} GiB may be used here.</source>
        <translation>Dos ventanas de {width_px} x {height_px} píxeles necesitan unos {needed_gib:.1f} GiB de memoria; aquí se pueden usar {free_gib:.1f} GiB.</translation>
    </message>
    <message>
        <source>Choose a preset with smaller windows (PRESET), fewer processes (PROCESSES), or a machine with more memory.</source>
        <translation>Elija un preajuste con ventanas más pequeñas (PRESET), menos procesos (PROCESSES) o un equipo con más memoria.</translation>
    </message>
    <message>
        <source>Training takes about {needed_gib:.1f} GiB of memory; {free_gib:.1f} GiB were free.</source>
        <translation>El entrenamiento ocupa unos {needed_gib:.1f} GiB de memoria; había {free_gib:.1f} GiB libres.</translation>
    </message>
    <message>
        <source>Memory is short ({free_gib:.1f} GiB may be used): {remedy}.</source>
        <translation>La memoria es escasa (se pueden usar {free_gib:.1f} GiB): {remedy}.</translation>
    </message>
    <message>
        <source>Validation needs about {needed_gib:.1f} GiB of memory, {free_gib:.1f} GiB may be used here.</source>
        <translation>La validación necesita unos {needed_gib:.1f} GiB de memoria; aquí se pueden usar {free_gib:.1f} GiB.</translation>
    </message>
    <message>
        <source>Choose a preset with smaller windows (PRESET), or a machine with more memory.</source>
        <translation>Elija un preajuste con ventanas menores (PRESET) o una máquina con más memoria.</translation>
    </message>
    <message>
        <source>batches of {batch} windows are split into {count} micro-batches</source>
        <translation>los lotes de {batch} ventanas se dividen en {count} microlotes</translation>
    </message>
    <message>
        <source>deformable convolutions are computed again in the backward pass, which takes longer</source>
        <translation>las convoluciones deformables se recalculan en la propagación hacia atrás, lo que lleva más tiempo</translation>
    </message>
    <message>
        <source>Training was stopped early after step {step} of {steps}: the FWIoU of the validation set has not risen in {validations} validations under SGD.</source>
        <translation>El entrenamiento se ha detenido antes de tiempo tras el paso {step} de {steps}: el FWIoU del conjunto de validación no ha aumentado en {validations} validaciones con SGD.</translation>
    </message>
    <message>
        <source>The processes disagree on the step of the checkpoint: {steps}.</source>
        <translation>Los procesos no coinciden en el paso del punto de control: {steps}.</translation>
    </message>
    <message>
        <source>Write the model to a folder that all machines share (OUTPUT).</source>
        <translation>Escriba el modelo en una carpeta que compartan todos los equipos (OUTPUT).</translation>
    </message>
    <message>
        <source>Training is resumed after step {step} of {steps}.</source>
        <translation>El entrenamiento se reanuda tras el paso {step} de {steps}.</translation>
    </message>
    <message>
        <source>The checkpoint of the output file cannot be used ({reason}).</source>
        <translation>No se puede usar el punto de control del archivo de salida ({reason}).</translation>
    </message>
    <message>
        <source>{seconds:.2g} s</source>
        <translation>{seconds:.2g} s</translation>
    </message>
    <message>
        <source>{steps:,} steps of {each}: training needs about {time} here.</source>
        <translation>{steps:,} pasos de {each}: aquí el entrenamiento necesita aproximadamente {time}.</translation>
    </message>
    <message>
        <source>Step {step} of {steps} ({optimizer}), loss {loss:.3f}, FWIoU {fwiou:.2f}, {left} left</source>
        <translation>Paso {step} de {steps} ({optimizer}), pérdida {loss:.3f}, FWIoU {fwiou:.2f}, quedan {left}</translation>
    </message>
    <message>
        <source>Step {step} of {steps} ({optimizer}), loss {loss:.3f}, {left} left</source>
        <translation>Paso {step} de {steps} ({optimizer}), pérdida {loss:.3f}, quedan {left}</translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} s</translation>
    </message>
    <message>
        <source>{minutes:.0f} min</source>
        <translation>{minutes:.0f} min</translation>
    </message>
    <message>
        <source>{hours:.1f} h</source>
        <translation>{hours:.1f} h</translation>
    </message>
    <message>
        <source>{days:.1f} days</source>
        <translation>{days:.1f} días</translation>
    </message>
    <message>
        <source>No TensorBoard logs are written: the package tensorboard is not installed. Install it with: {python} -m pip install tensorboard</source>
        <translation>No se escriben registros de TensorBoard: el paquete tensorboard no está instalado. Instálelo con: {python} -m pip install tensorboard</translation>
    </message>
    <message>
        <source>Known bedrock</source>
        <translation>Basamento conocido</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>Hits and misses</source>
        <translation>Aciertos y fallos</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>acierto</translation>
    </message>
    <message>
        <source>miss</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>known, not in the test set</source>
        <translation>conocido, fuera del conjunto de prueba</translation>
    </message>
    <message>
        <source>Data-set report</source>
        <translation>Informe del conjunto de datos</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixtas</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>concealed</source>
        <translation>ocultas</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>Bedrock is visible on {bedrock} % of the mapped area, in {classes} classes; {tested} % of it is held out for testing. Of {windows} windows {training} are for training and {validation} for testing.</source>
        <translation>El basamento es visible en el {bedrock} % del área cartografiada, en {classes} clases; el {tested} % de él se reserva para la prueba. De {windows} ventanas, {training} son para el entrenamiento y {validation} para la prueba.</translation>
    </message>
    <message>
        <source>Bedrock is visible on {bedrock} % of the mapped area, in {classes} classes; {tested} % of it is held out for testing. Of {windows} windows {training} are for training and hold no test cell, {mixed} are mixed: their test cells are masked in training.</source>
        <translation>El basamento es visible en el {bedrock} % del área cartografiada, en {classes} clases; el {tested} % de él se reserva para la prueba. De {windows} ventanas, {training} son para el entrenamiento y no contienen ninguna celda de prueba; {mixed} son mixtas: sus celdas de prueba se enmascaran en el entrenamiento.</translation>
    </message>
    <message>
        <source>No rule of the legend matches {count} value(s) of the map, {share} % of its area; they count as cover and are listed below.</source>
        <translation>Ninguna regla de la leyenda coincide con {count} valor(es) del mapa, el {share} % de su superficie; cuentan como cobertura y se enumeran más abajo.</translation>
    </message>
    <message>
        <source>The split is random, as in the paper: training also sees {share} % of the test cells. Metrics on it measure how well a model memorises.</source>
        <translation>La división es aleatoria, como en el artículo: el entrenamiento ve también el {share} % de las celdas de prueba. Las métricas obtenidas con ella miden lo bien que memoriza un modelo.</translation>
    </message>
    <message>
        <source>{name}: {share} % of its area lies in cells of other classes; its units are small compared with the raster&#x27;s cells.</source>
        <translation>{name}: el {share} % de su superficie está en celdas de otras clases; sus unidades son pequeñas en comparación con las celdas del ráster.</translation>
    </message>
    <message>
        <source>{name} crops out in the test set only: no model can be trained on it.</source>
        <translation>{name} aflora solo en el conjunto de prueba: no se puede entrenar ningún modelo con esta clase.</translation>
    </message>
    <message>
        <source>The map in its classes</source>
        <translation>El mapa por clases</translation>
    </message>
    <message>
        <source>The geological map in its classes</source>
        <translation>El mapa geológico por clases</translation>
    </message>
    <message>
        <source>{bedrock} % of the raster&#x27;s cells show bedrock, {cover} % cover, {outside} % lie outside of the map or have no data.</source>
        <translation>El {bedrock} % de las celdas del ráster muestra basamento y el {cover} %, cobertura; el {outside} % queda fuera del mapa o no tiene datos.</translation>
    </message>
    <message>
        <source>What was unmapped, repaired, lost</source>
        <translation>Lo no cartografiado, lo reparado y lo perdido</translation>
    </message>
    <message>
        <source>{units} units were read; {repaired} had invalid outlines and were repaired, {without} hold no polygon.</source>
        <translation>Se han leído {units} unidades; {repaired} tenían contornos no válidos y se han reparado, {without} no contienen ningún polígono.</translation>
    </message>
    <message>
        <source>No rule of the legend matches these values; their area counts as cover.</source>
        <translation>Ninguna regla de la leyenda coincide con estos valores; su superficie cuenta como cobertura.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Share of the map %</source>
        <translation>Proporción del mapa %</translation>
    </message>
    <message>
        <source>The legend matches every value of the map.</source>
        <translation>La leyenda coincide con todos los valores del mapa.</translation>
    </message>
    <message>
        <source>Settings and data</source>
        <translation>Parámetros y datos</translation>
    </message>
    <message>
        <source>The paper&#x27;s %</source>
        <translation>Artículo %</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>Share of the bedrock %</source>
        <translation>Proporción del basamento %</translation>
    </message>
    <message>
        <source>Test set %</source>
        <translation>Conjunto de prueba %</translation>
    </message>
    <message>
        <source>Lost %</source>
        <translation>Perdido %</translation>
    </message>
    <message>
        <source>The paper&#x27;s shares: Liu et al. 2024, Table 1, for classes of the same name.</source>
        <translation>Las proporciones del artículo: Liu et al. 2024, tabla 1, para las clases del mismo nombre.</translation>
    </message>
    <message>
        <source>Class shares</source>
        <translation>Proporciones de las clases</translation>
    </message>
    <message>
        <source>Test set: the share of the class&#x27;s cells held out for testing. Lost: the share of the class&#x27;s area in cells of other classes, because its units are narrower than the cells.</source>
        <translation>Conjunto de prueba: la proporción de las celdas de la clase reservadas para la prueba. Perdido: la proporción de la superficie de la clase que está en celdas de otras clases, porque sus unidades son más estrechas que las celdas.</translation>
    </message>
    <message>
        <source>The windows by split</source>
        <translation>Las ventanas según la división</translation>
    </message>
    <message>
        <source>With the paper&#x27;s random split, training would also see {at_random} % of the test cells; with this one it sees {share} %.</source>
        <translation>Con la división aleatoria del artículo, el entrenamiento vería también el {at_random} % de las celdas de prueba; con esta ve el {share} %.</translation>
    </message>
    <message>
        <source>outcrop</source>
        <translation>afloramientos</translation>
    </message>
    <message>
        <source>outcrop of the test set</source>
        <translation>afloramientos del conjunto de prueba</translation>
    </message>
    <message>
        <source>Outlines of the windows by split</source>
        <translation>Contornos de las ventanas según la división</translation>
    </message>
    <message>
        <source>A point marks the centre of each window.</source>
        <translation>Un punto marca el centro de cada ventana.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Bedrock, mean %</source>
        <translation>Basamento, media %</translation>
    </message>
    <message>
        <source>Training windows hold no test cell; mixed windows hold some, whose classes are masked in training; validation windows show outcrop of the test set alone; concealed windows show too little bedrock to train on.</source>
        <translation>Las ventanas de entrenamiento no contienen ninguna celda de prueba; las mixtas contienen algunas, cuyas clases se enmascaran en el entrenamiento; las de validación muestran solo afloramientos del conjunto de prueba; las ocultas muestran demasiado poco basamento para entrenar con ellas.</translation>
    </message>
    <message>
        <source>{count} windows of {length}</source>
        <translation>{count} ventanas de {length}</translation>
    </message>
    <message>
        <source>Half of the cover is thicker than {middle:.0f} m, a tenth thicker than {high:.0f} m and a tenth thinner than {low:.0f} m. The band from 10 to 90 % holds {covered:.0%} of {n} drillholes that were held out; 80 % are wanted. Half of those that reached bedrock are predicted to {ours:.0f} m, and to {nearest:.0f} m by the depth of the nearest other drillhole.</source>
        <translation>La mitad de la cobertura es más gruesa que {middle:.0f} m, una décima parte más gruesa que {high:.0f} m y una décima parte más delgada que {low:.0f} m. La banda del 10 al 90 % contiene el {covered:.0%} de {n} sondeos reservados; se quiere el 80 %. La mitad de los que alcanzaron el basamento se predice con un error de hasta {ours:.0f} m, y de hasta {nearest:.0f} m con la profundidad del otro sondeo más cercano.</translation>
    </message>
    <message>
        <source>Only {n} drillholes reached bedrock: the band of the depth rests on little, and so does the test of it.</source>
        <translation>Solo {n} sondeos alcanzaron el basamento: la banda de la profundidad se apoya en poco, y su prueba también.</translation>
    </message>
    <message>
        <source>The depth of the nearest other drillhole predicts better ({nearest:.0f} m) than this estimate ({ours:.0f} m): look for wrong depths, and for drillholes that reached bedrock without saying so.</source>
        <translation>La profundidad del otro sondeo más cercano predice mejor ({nearest:.0f} m) que esta estimación ({ours:.0f} m): busque profundidades erróneas, y sondeos que alcanzaron el basamento sin decirlo.</translation>
    </message>
    <message>
        <source>On {share:.0%} of the cover the median lies below {deepest:.0f} m, deeper than any bedrock that was drilled: there the depth is extrapolated.</source>
        <translation>En el {share:.0%} de la cobertura la mediana supera los {deepest:.0f} m, más profundo que cualquier basamento perforado: allí la profundidad está extrapolada.</translation>
    </message>
    <message>
        <source>Used, because they better the prediction of held-out drillholes: {names}.</source>
        <translation>Usados, porque mejoran la predicción de los sondeos reservados: {names}.</translation>
    </message>
    <message>
        <source>Left out, because they do not better the prediction of held-out drillholes: {names}.</source>
        <translation>Omitidos, porque no mejoran la predicción de los sondeos reservados: {names}.</translation>
    </message>
    <message>
        <source>Depth to bedrock</source>
        <translation>Profundidad del basamento</translation>
    </message>
    <message>
        <source>Median depth to bedrock, and width of the band from 10 to 90 % (circles: drillholes that reached bedrock, triangles: that ended in cover)</source>
        <translation>Profundidad mediana del basamento y anchura de la banda del 10 al 90 % (círculos: sondeos que alcanzaron el basamento, triángulos: que terminaron en la cobertura)</translation>
    </message>
    <message>
        <source>Test at held-out drillholes</source>
        <translation>Prueba en sondeos reservados</translation>
    </message>
    <message>
        <source>Every drillhole was predicted from those of other groups, {n} in all; a group lies about as far from the other holes as the cover does. A hole that ended in cover counts by the probability that the band holds a depth beyond its end.</source>
        <translation>Cada sondeo se predijo a partir de los de otros grupos, {n} en total; un grupo está más o menos tan lejos de los demás sondeos como la cobertura. Un sondeo que terminó en la cobertura cuenta por la probabilidad de que la banda contenga una profundidad más allá de su fin.</translation>
    </message>
    <message>
        <source>Predicted and drilled depth</source>
        <translation>Profundidad predicha y perforada</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>con {names}</translation>
    </message>
    <message>
        <source>drillholes and outcrop</source>
        <translation>sondeos y afloramiento</translation>
    </message>
    <message>
        <source>depth of the nearest drillhole</source>
        <translation>profundidad del sondeo más cercano</translation>
    </message>
    <message>
        <source>Median error, m</source>
        <translation>Error mediano, m</translation>
    </message>
    <message>
        <source>Mean error, m</source>
        <translation>Error medio, m</translation>
    </message>
    <message>
        <source>CRPS, m</source>
        <translation>CRPS, m</translation>
    </message>
    <message>
        <source>Held, %</source>
        <translation>Contenidos, %</translation>
    </message>
    <message>
        <source>Median depth (m)</source>
        <translation>Profundidad mediana (m)</translation>
    </message>
    <message>
        <source>Width of the band (m)</source>
        <translation>Anchura de la banda (m)</translation>
    </message>
    <message>
        <source>bedrock reached</source>
        <translation>basamento alcanzado</translation>
    </message>
    <message>
        <source>ended in cover</source>
        <translation>terminó en la cobertura</translation>
    </message>
    <message>
        <source>drilled depth (m)</source>
        <translation>profundidad perforada (m)</translation>
    </message>
    <message>
        <source>predicted depth (m)</source>
        <translation>profundidad predicha (m)</translation>
    </message>
    <message>
        <source>Beside the outcrop the model reads: {kinds}.</source>
        <translation>Además de los afloramientos, el modelo lee: {kinds}.</translation>
    </message>
    <message>
        <source>Leave out, for it adds nothing beyond chance and has weight 0: {kinds}.</source>
        <translation>Se puede omitir, pues no aporta nada más allá del azar y tiene peso 0: {kinds}.</translation>
    </message>
    <message>
        <source>Each kind of rasters, and lines, on held-out cells of outcrop, together with the outcrop networks by itself and given the other kinds that are used. The gain is in points of accuracy, with a 90 % interval by tiles of the ground; p is the rank of its NLL among nulls, the same rasters or lines mirrored, turned or rolled. A kind whose p given the others is above {chance:g} has weight 0.</source>
        <translation>Cada clase de rásteres, y las líneas, en celdas de afloramiento reservadas, junto a las redes de afloramiento, por sí sola y con las demás que se usan. La ganancia está en puntos de exactitud, con un intervalo del 90 % por teselas del terreno; p es el rango de su NLL entre nulos, los mismos rásteres o líneas reflejados, girados o desplazados. Una clase cuyo p con las demás supera {chance:g} tiene peso 0.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Por sí sola</translation>
    </message>
    <message>
        <source>Given the others</source>
        <translation>Con las demás</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>Intervalo del 90 %</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What does each kind of evidence add?</source>
        <translation>¿Qué aporta cada clase de evidencia?</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usada</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Accuracy of the validation set</source>
        <translation>Exactitud del conjunto de validación</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>share of pictures</source>
        <translation>proporción de las imágenes</translation>
    </message>
    <message>
        <source>On {n} pictures of {groups} outcrops that were held out, {method} is right in {accuracy} %{interval}; guessing by the shares of the classes in {dummy} %.</source>
        <translation>En {n} imágenes de {groups} afloramientos reservados, {method} acierta en el {accuracy} %{interval}; adivinando por la frecuencia de las clases, el {dummy} %.</translation>
    </message>
    <message>
        <source>Against the best shallow method by cross-validation, {method}, that is {estimate} points (90 % interval {low} to {high}).</source>
        <translation>Frente al mejor método poco profundo en validación cruzada, {method}, la diferencia es de {estimate} puntos (intervalo del 90 %: {low} a {high}).</translation>
    </message>
    <message>
        <source> (90 % interval {low} to {high} %)</source>
        <translation> (intervalo del 90 %: {low} a {high} %)</translation>
    </message>
    <message>
        <source>Training of a fold classifier</source>
        <translation>Entrenamiento de un clasificador de pliegues</translation>
    </message>
    <message>
        <source>Only {n} pictures test the classifier: its accuracy is uncertain.</source>
        <translation>Solo {n} imágenes prueban el clasificador: su exactitud es incierta.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>All learned from the same pictures and answered the same test pictures. Intervals: outcrops of the test set drawn again, 2,000 times. Balanced accuracy is the mean over the classes, F1 the mean of the classes&#x27; harmonic means of precision and recall. Shallow methods read colour, edges and Gabor responses; the first of them was chosen by cross-validation on the training pictures.</source>
        <translation>Todos aprendieron de las mismas imágenes y respondieron a las mismas imágenes de prueba. Intervalos: afloramientos del conjunto de prueba sorteados de nuevo, 2.000 veces. La exactitud equilibrada es la media de las clases, F1 la media de las medias armónicas de precisión y sensibilidad de las clases. Los métodos poco profundos leen color, bordes y respuestas de Gabor; el primero de ellos se eligió por validación cruzada en las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Course of the training</source>
        <translation>Evolución del entrenamiento</translation>
    </message>
    <message>
        <source>Loss and accuracy by epoch</source>
        <translation>Pérdida y exactitud por época</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Answers (columns) for the pictures of each true class (rows), in percent of the row.</source>
        <translation>Respuestas (columnas) para las imágenes de cada clase verdadera (filas), en porcentaje de la fila.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After calibration</source>
        <translation>Tras la calibración</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagrama de fiabilidad</translation>
    </message>
    <message>
        <source>Pictures taken for another class</source>
        <translation>Imágenes tomadas por otra clase</translation>
    </message>
    <message>
        <source>True class, answer and its confidence; the surest errors first.</source>
        <translation>Clase verdadera, respuesta y su confianza; primero los errores más seguros.</translation>
    </message>
    <message>
        <source>Wrong pictures</source>
        <translation>Imágenes erróneas</translation>
    </message>
    <message>
        <source>What the network looks at</source>
        <translation>Lo que mira la red</translation>
    </message>
    <message>
        <source>Grad-CAM: places that speak for the answer are warm. A classifier that looks at the sky or the scale bar has learned the wrong thing.</source>
        <translation>Grad-CAM: los lugares que hablan a favor de la respuesta tienen colores cálidos. Un clasificador que mira el cielo o la barra de escala ha aprendido lo que no debía.</translation>
    </message>
    <message>
        <source>Accuracy %</source>
        <translation>Exactitud %</translation>
    </message>
    <message>
        <source>Balanced accuracy %</source>
        <translation>Exactitud equilibrada %</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Tiempo (s)</translation>
    </message>
    <message>
        <source>At equal prior correction</source>
        <translation>Con igual corrección a priori</translation>
    </message>
    <message>
        <source>PRIORS favours rare classes: it raises MPA (balanced accuracy) and costs accuracy. Methods are compared at the same PRIORS, or by their fronts, on which PRIORS goes from 0 to 1: the accuracy that a method has at the MPA of another, and the MPA at its accuracy.</source>
        <translation>PRIORS favorece a las clases raras: aumenta la MPA (exactitud equilibrada) y reduce la exactitud. Los métodos se comparan con el mismo PRIORS o por sus frentes, en los que PRIORS va de 0 a 1: la exactitud que un método tiene con la MPA de otro, y la MPA con su exactitud.</translation>
    </message>
    <message>
        <source>Accuracy against MPA for PRIORS from 0 to 1</source>
        <translation>Exactitud frente a MPA para PRIORS de 0 a 1</translation>
    </message>
    <message>
        <source>What {name} gains over the others, in percentage points with 90 % intervals of whole blocks; a gain is significant where its interval excludes 0. The points are the best of each front on these cells.</source>
        <translation>Lo que {name} gana sobre los demás, en puntos porcentuales con intervalos del 90 % por bloques enteros; una ganancia es significativa si su intervalo excluye 0. Los puntos son los mejores de cada frente en estas celdas.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Respecto a</translation>
    </message>
    <message>
        <source>Accuracy at its MPA</source>
        <translation>Exactitud con su MPA</translation>
    </message>
    <message>
        <source>MPA at its accuracy</source>
        <translation>MPA con su exactitud</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>exactitud (%)</translation>
    </message>
    <message>
        <source>beyond its reach</source>
        <translation>fuera de su alcance</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>{estimate} ({low} to {high})</source>
        <translation>{estimate} ({low} a {high})</translation>
    </message>
    <message>
        <source>{gain} points</source>
        <translation>{gain} puntos</translation>
    </message>
    <message>
        <source>It is better than {name}</source>
        <translation>Es mejor que {name}</translation>
    </message>
    <message>
        <source>It is worse than {name}</source>
        <translation>Es peor que {name}</translation>
    </message>
    <message>
        <source>The difference to {name} is not significant</source>
        <translation>La diferencia con {name} no es significativa</translation>
    </message>
    <message>
        <source>: accuracy {accuracy} at equal MPA, MPA {mpa} at equal accuracy ({level:.0f} % intervals from {n} blocks).</source>
        <translation>: exactitud {accuracy} con igual MPA, MPA {mpa} con igual exactitud (intervalos del {level:.0f} % de {n} bloques).</translation>
    </message>
    <message>
        <source>No drillhole lies in the test areas, so the model could not be checked at any. Hold out a larger share (SHARE), or one fold after another (FOLDS).</source>
        <translation>Ningún sondeo está en las áreas de prueba, por lo que el modelo no pudo comprobarse en ninguno. Reserve una parte mayor (SHARE), o un pliegue tras otro (FOLDS).</translation>
    </message>
    <message>
        <source>At {n} drillholes that were held out in whole blocks, {model} is right at {right} ({others}).</source>
        <translation>En {n} sondeos reservados por bloques enteros, {model} acierta en {right} ({others}).</translation>
    </message>
    <message>
        <source>By distance to the nearest drillhole that was not held out</source>
        <translation>Por distancia al sondeo más cercano no reservado</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Drillhole</source>
        <translation>Sondeo</translation>
    </message>
    <message>
        <source>{n} more are in the layer of conflicts (HOLE_CONFLICTS).</source>
        <translation>Otros {n} están en la capa de conflictos (HOLE_CONFLICTS).</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>{method}: accuracy %</source>
        <translation>{method}: exactitud %</translation>
    </message>
    <message>
        <source>{right} of {n}</source>
        <translation>{right} de {n}</translation>
    </message>
    <message>
        <source>beyond {distance:g} km</source>
        <translation>a más de {distance:g} km</translation>
    </message>
    <message>
        <source>Accuracy: share of cells predicted correctly. MPA: mean pixel accuracy or balanced accuracy, the same averaged over classes. IoU: correctly predicted cells of a class over cells that are or are predicted as the class; FWIoU weights it by class frequency, mIoU does not. ECE: expected calibration error, the mean difference of confidence and accuracy, the lower the better.</source>
        <translation>Exactitud: proporción de celdas predichas correctamente. MPA: exactitud media por píxel o exactitud equilibrada, la misma promediada por clases. IoU: celdas de una clase predichas correctamente entre las que son o se predicen como esa clase; FWIoU la pondera por la frecuencia de las clases, mIoU no. ECE: error de calibración esperado, la diferencia media entre confianza y exactitud; cuanto menor, mejor.</translation>
    </message>
    <message>
        <source>Recall (producer&#x27;s accuracy): share of a class&#x27;s cells that are predicted as it. Precision (user&#x27;s accuracy): share of the cells predicted as a class that are it.</source>
        <translation>Exhaustividad (exactitud del productor): proporción de celdas de una clase que se predicen como tal. Precisión (exactitud del usuario): proporción de celdas predichas como una clase que lo son.</translation>
    </message>
    <message>
        <source>Class by class</source>
        <translation>Clase por clase</translation>
    </message>
    <message>
        <source>{method}: predicted classes (columns) of the cells of each true class (rows), in percent of the row.</source>
        <translation>{method}: clases predichas (columnas) de las celdas de cada clase real (filas), en porcentaje de la fila.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Recall % {method}</source>
        <translation>Exhaustividad % {method}</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Proporción %</translation>
    </message>
    <message>
        <source>Recall %</source>
        <translation>Exhaustividad %</translation>
    </message>
    <message>
        <source>Precision %</source>
        <translation>Precisión %</translation>
    </message>
    <message>
        <source>By distance to the nearest visible outcrop</source>
        <translation>Según la distancia al afloramiento visible más cercano</translation>
    </message>
    <message>
        <source>Accuracy by distance</source>
        <translation>Exactitud según la distancia</translation>
    </message>
    <message>
        <source>Difference to nearest outcrop</source>
        <translation>Diferencia con el afloramiento más cercano</translation>
    </message>
    <message>
        <source>{method} less nearest outcrop at the same PRIORS, in percentage points, with the 90 % interval of 2000 draws of whole blocks. A difference is significant where its interval excludes 0; rings in too few blocks have none.</source>
        <translation>{method} menos el afloramiento más cercano con el mismo PRIORS, en puntos porcentuales, con el intervalo del 90 % de 2000 sorteos de bloques enteros. Una diferencia es significativa si su intervalo excluye 0; los anillos con muy pocos bloques no tienen intervalo.</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Clase real</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>sin predicción</translation>
    </message>
    <message>
        <source>The model was trained without gravity.</source>
        <translation>El modelo se entrenó sin gravimetría.</translation>
    </message>
    <message>
        <source>The model uses it.</source>
        <translation>El modelo la usa.</translation>
    </message>
    <message>
        <source>The model does not use it.</source>
        <translation>El modelo no la usa.</translation>
    </message>
    <message>
        <source>Beside the outcrop it lowers the NLL of held-out blocks by less than {least:g}, and the model does not use it.</source>
        <translation>Junto a los afloramientos baja la NLL de los bloques reservados en menos de {least:g}, y el modelo no la usa.</translation>
    </message>
    <message>
        <source>Whether gravity helps in this area was not tested (NULLS: none).</source>
        <translation>No se ha comprobado si la gravimetría ayuda en esta área (NULLS: none).</translation>
    </message>
    <message>
        <source>Whether gravity helps in this area was not tested: no outcrop could be held out for it.</source>
        <translation>No se ha comprobado si la gravimetría ayuda en esta área: no se pudo reservar ningún afloramiento para ello.</translation>
    </message>
    <message>
        <source>Whether gravity helps in this area cannot be tested with a random split, where position alone predicts the class; split by blocks to test it.</source>
        <translation>No se puede comprobar si la gravimetría ayuda en esta área con una división aleatoria, en la que la posición por sí sola predice la clase; divida por bloques para comprobarlo.</translation>
    </message>
    <message>
        <source>In this area gravity makes the class probabilities better than chance does (p = {p}), but not the predicted classes: {accuracy} points of accuracy and {mpa} of MPA over the same gravity mirrored, turned or rolled, which carries no information on the rocks (p = {p_accuracy} and {p_mpa}).</source>
        <translation>En esta área, la gravimetría mejora las probabilidades de clase más de lo que cabe esperar por azar (p = {p}), pero no las clases predichas: {accuracy} puntos de exactitud y {mpa} de MPA respecto a la misma gravimetría reflejada, girada o desplazada, que no contiene información sobre las rocas (p = {p_accuracy} y {p_mpa}).</translation>
    </message>
    <message>
        <source>In this area gravity adds {accuracy} points of accuracy and {mpa} of MPA over the same gravity mirrored, turned or rolled, which carries no information on the rocks (p = {p}: none of {count} such nulls does as well).</source>
        <translation>En esta área, la gravimetría aporta {accuracy} puntos de exactitud y {mpa} de MPA respecto a la misma gravimetría reflejada, girada o desplazada, que no contiene información sobre las rocas (p = {p}: ninguno de {count} campos nulos de este tipo da un resultado igual de bueno).</translation>
    </message>
    <message>
        <source>In this area gravity adds {accuracy} points of accuracy and {mpa} of MPA over the same gravity mirrored, turned or rolled, which carries no information on the rocks (p = {p}: 1 of {count} such nulls does as well).</source>
        <translation>En esta área, la gravimetría aporta {accuracy} puntos de exactitud y {mpa} de MPA respecto a la misma gravimetría reflejada, girada o desplazada, que no contiene información sobre las rocas (p = {p}: 1 de {count} campos nulos de este tipo da un resultado igual de bueno).</translation>
    </message>
    <message>
        <source>In this area gravity adds {accuracy} points of accuracy and {mpa} of MPA over the same gravity mirrored, turned or rolled, which carries no information on the rocks (p = {p}: {as_good} of {count} such nulls do as well).</source>
        <translation>En esta área, la gravimetría aporta {accuracy} puntos de exactitud y {mpa} de MPA respecto a la misma gravimetría reflejada, girada o desplazada, que no contiene información sobre las rocas (p = {p}: {as_good} de {count} campos nulos de este tipo dan un resultado igual de bueno).</translation>
    </message>
    <message>
        <source>In this area gravity does better ({accuracy} points of accuracy and {mpa} of MPA) than each of {count} nulls, the same gravity mirrored, turned or rolled, but so few cannot rule out chance (p = {p}); {enough} or more can.</source>
        <translation>En esta área, la gravimetría da mejor resultado ({accuracy} puntos de exactitud y {mpa} de MPA) que cada uno de {count} campos nulos, la misma gravimetría reflejada, girada o desplazada, pero tan pocos no permiten descartar el azar (p = {p}); con {enough} o más sí es posible.</translation>
    </message>
    <message>
        <source>In this area gravity adds nothing beyond chance (p = {p}): of {count} nulls, the same gravity mirrored, turned or rolled, which carries no information on the rocks, 1 does as well.</source>
        <translation>En esta área, la gravimetría no aporta nada más allá del azar (p = {p}): de {count} campos nulos, la misma gravimetría reflejada, girada o desplazada, que no contiene información sobre las rocas, 1 da un resultado igual de bueno.</translation>
    </message>
    <message>
        <source>In this area gravity adds nothing beyond chance (p = {p}): of {count} nulls, the same gravity mirrored, turned or rolled, which carries no information on the rocks, {as_good} do as well.</source>
        <translation>En esta área, la gravimetría no aporta nada más allá del azar (p = {p}): de {count} campos nulos, la misma gravimetría reflejada, girada o desplazada, que no contiene información sobre las rocas, {as_good} dan un resultado igual de bueno.</translation>
    </message>
    <message>
        <source>Gravity helps here: {count} more cells of 100 are right.</source>
        <translation>La gravimetría ayuda aquí: {count} aciertos más por cada 100 celdas.</translation>
    </message>
    <message>
        <source>Gravity adds little here.</source>
        <translation>La gravimetría aporta poco aquí.</translation>
    </message>
    <message>
        <source>Gravity may help here, but it was tested too few times to tell.</source>
        <translation>Puede que la gravimetría ayude aquí, pero se ha comprobado muy pocas veces para saberlo.</translation>
    </message>
    <message>
        <source>Gravity adds nothing here beyond chance.</source>
        <translation>La gravimetría no aporta nada aquí más allá del azar.</translation>
    </message>
    <message>
        <source>Gravity in context and the outcrop networks, pooled, on {cells} cells of blocks whose outcrop was hidden; the weights are fitted to each null anew. Nulls keep the field&#x27;s values and wavelengths and lose its position. NLL, the mean of −log of the true class&#x27;s probability, is the lower the better; the p of the first sentence is that of its rank; p cannot be below {least_p} with {count} nulls, and no more are drawn once it is above {chance:g}.</source>
        <translation>Gravimetría en contexto y redes de afloramientos, combinadas, en {cells} celdas de bloques cuyos afloramientos se ocultaron; los pesos se ajustan de nuevo a cada campo nulo. Los campos nulos conservan los valores y las longitudes de onda del campo y pierden su posición. NLL, la media de −log de la probabilidad de la clase real, es mejor cuanto menor; el valor p de la primera frase es el de su rango; p no puede ser menor que {least_p} con {count} campos nulos, y no se extraen más cuando supera {chance:g}.</translation>
    </message>
    <message>
        <source>without gravity</source>
        <translation>sin gravimetría</translation>
    </message>
    <message>
        <source>with gravity as measured</source>
        <translation>con la gravimetría tal como se midió</translation>
    </message>
    <message>
        <source>with nulls, mean of {count}</source>
        <translation>con campos nulos, media de {count}</translation>
    </message>
    <message>
        <source>with the best null ({name})</source>
        <translation>con el mejor campo nulo ({name})</translation>
    </message>
    <message>
        <source>gain over the nulls&#x27; mean</source>
        <translation>ganancia sobre la media de los campos nulos</translation>
    </message>
    <message>
        <source>Accuracy %</source>
        <translation>Exactitud %</translation>
    </message>
    <message>
        <source>Does gravity help here?</source>
        <translation>¿Ayuda aquí la gravimetría?</translation>
    </message>
    <message>
        <source>million parameters</source>
        <translation>millones de parámetros</translation>
    </message>
    <message>
        <source>billion multiply-adds at 1024 x 1024</source>
        <translation>miles de millones de multiplicaciones y sumas a 1024 x 1024</translation>
    </message>
    <message>
        <source>Search report</source>
        <translation>Informe de búsqueda</translation>
    </message>
    <message>
        <source>the 1/{stride} branch at layer {layer}</source>
        <translation>la rama 1/{stride} en la capa {layer}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>After {steps} steps the search chose a network of {depth} layers with {size:.2f} {unit} (budget {budget:.2f} {unit}); it begins {starts}.</source>
        <translation>Tras {steps} pasos, la búsqueda ha elegido una red de {depth} capas con {size:.2f} {unit} (presupuesto: {budget:.2f} {unit}); inicia {starts}.</translation>
    </message>
    <message>
        <source>It is the most probable one; no others were compared with it.</source>
        <translation>Es la más probable; no se ha comparado ninguna otra con ella.</translation>
    </message>
    <message>
        <source>By the shared weights it is the best of {count} networks near the budget, sampled from the final probabilities; the most probable of them ranked first.</source>
        <translation>Según los pesos compartidos, es la mejor de {count} redes cercanas al presupuesto, muestreadas de las probabilidades finales; la más probable de ellas ha quedado en primer lugar.</translation>
    </message>
    <message>
        <source>By the shared weights it is the best of {count} networks near the budget, sampled from the final probabilities; the most probable of them ranked number {place}.</source>
        <translation>Según los pesos compartidos, es la mejor de {count} redes cercanas al presupuesto, muestreadas de las probabilidades finales; la más probable de ellas ha quedado en el puesto {place}.</translation>
    </message>
    <message>
        <source>A search ranks networks by shared weights. Whether this one is better than the default shows only when both are trained from scratch on the same training set: give the genotype file to Train a bedrock model.</source>
        <translation>Una búsqueda clasifica las redes mediante pesos compartidos. Solo se sabe si esta es mejor que la red por defecto cuando ambas se entrenan desde cero con el mismo conjunto de entrenamiento: indique el archivo de genotipo en «Entrenar un modelo del basamento».</translation>
    </message>
    <message>
        <source>At {count} of {total} layers the chosen operator has a probability of less than {share:.0%}: the search has not converged there. More steps would help.</source>
        <translation>En {count} de {total} capas, el operador elegido tiene una probabilidad menor que el {share:.0%}: la búsqueda no ha convergido en ellas. Más pasos ayudarían.</translation>
    </message>
    <message>
        <source>The network is {share:.0%} above the budget: the choices have not converged, or no network of this depth comes nearer.</source>
        <translation>La red supera el presupuesto en un {share:.0%}: las elecciones no han convergido o ninguna red de esta profundidad se acerca más.</translation>
    </message>
    <message>
        <source>The network is {share:.0%} below the budget: the choices have not converged, or no network of this depth comes nearer.</source>
        <translation>La red queda un {share:.0%} por debajo del presupuesto: las elecciones no han convergido o ninguna red de esta profundidad se acerca más.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>The found network</source>
        <translation>La red encontrada</translation>
    </message>
    <message>
        <source>From left to right: the encoder, one lane a branch (at 1/8, 1/16 and 1/32 of the picture), a box a layer with its channels, attention refinement (ARM), feature fusion (FFM), head. A zoomed convolution runs at half the resolution; an identity passes its input on.</source>
        <translation>De izquierda a derecha: el codificador, con un carril por rama (a 1/8, 1/16 y 1/32 de la imagen) y un recuadro por capa con sus canales; el refinamiento por atención (ARM); la fusión de características (FFM); el cabezal. Una convolución con zoom trabaja a la mitad de la resolución; una identidad transmite su entrada sin cambios.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>How it was chosen</source>
        <translation>Cómo se eligió</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Probabilities of the operators over time</source>
        <translation>Probabilidades de los operadores a lo largo del tiempo</translation>
    </message>
    <message>
        <source>A row a branch, a column a layer; in each picture time runs to the right and the bands are the options&#x27; probabilities. Layers before a branch begins in the found network are pale. A flat start is the warm-up, while choices are drawn uniformly.</source>
        <translation>Una fila por rama, una columna por capa; en cada imagen el tiempo avanza hacia la derecha y las bandas son las probabilidades de las opciones. Las capas anteriores al inicio de una rama en la red encontrada aparecen en tono pálido. Un comienzo plano es el calentamiento, durante el cual las elecciones se sortean de manera uniforme.</translation>
    </message>
    <message>
        <source>Widths</source>
        <translation>Anchuras</translation>
    </message>
    <message>
        <source>Probabilities of the widths over time</source>
        <translation>Probabilidades de las anchuras a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Channels are the branch&#x27;s stride (8, 16, 32) times this number.</source>
        <translation>Los canales son el paso de la rama (8, 16, 32) multiplicado por este número.</translation>
    </message>
    <message>
        <source>Where the lower branches begin</source>
        <translation>Dónde empiezan las ramas inferiores</translation>
    </message>
    <message>
        <source>Probabilities of the branches&#x27; first layers over time</source>
        <translation>Probabilidades de las primeras capas de las ramas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Loss and size</source>
        <translation>Pérdida y tamaño</translation>
    </message>
    <message>
        <source>Loss and expected size over time</source>
        <translation>Pérdida y tamaño esperado a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Each loss is that of another sampled network on another batch, so it scatters; in the warm-up the weights&#x27; half of the training set, then the choices&#x27;.</source>
        <translation>Cada pérdida es la de otra red muestreada con otro lote, por lo que los valores se dispersan; en el calentamiento, con la mitad del conjunto de entrenamiento destinada a los pesos; después, con la destinada a las elecciones.</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Capa por capa</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identidad</translation>
    </message>
    <message>
        <source>zoomed 3x3</source>
        <translation>3x3 con zoom</translation>
    </message>
    <message>
        <source>zoomed 5x5</source>
        <translation>5x5 con zoom</translation>
    </message>
    <message>
        <source>down 3x3</source>
        <translation>reducción 3x3</translation>
    </message>
    <message>
        <source>max pool</source>
        <translation>agrupación (max pool)</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabezal</translation>
    </message>
    <message>
        <source>First layer of 1/{stride}</source>
        <translation>Primera capa de 1/{stride}</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>to 1/{stride}</source>
        <translation>a 1/{stride}</translation>
    </message>
    <message>
        <source>Probability of {first} (else {second})</source>
        <translation>Probabilidad de {first} (si no, {second})</translation>
    </message>
    <message>
        <source>Expected size ({unit})</source>
        <translation>Tamaño esperado ({unit})</translation>
    </message>
    <message>
        <source>Loss of the sampled networks</source>
        <translation>Pérdida de las redes muestreadas</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>como se midieron</translation>
    </message>
    <message>
        <source>levelled, lines corrected</source>
        <translation>niveladas, líneas corregidas</translation>
    </message>
    <message>
        <source>contradicts its neighbours</source>
        <translation>contradice a sus vecinas</translation>
    </message>
    <message>
        <source>on a suspect line</source>
        <translation>en una línea sospechosa</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>estaciones</translation>
    </message>
    <message>
        <source>residual to the neighbours ({unit})</source>
        <translation>residual respecto de las vecinas ({unit})</translation>
    </message>
    <message>
        <source>{n} of {all} stations contradict their neighbours; all are listed, none is dropped.</source>
        <translation>{n} de {all} estaciones contradicen a sus vecinas; todas se enumeran, ninguna se descarta.</translation>
    </message>
    <message>
        <source>{n} of {all} surveys are off the others: {names}.</source>
        <translation>{n} de {all} levantamientos están desplazados respecto de los demás: {names}.</translation>
    </message>
    <message>
        <source>{names}: off by 14 mGal, as gravity in the Potsdam system is. Reduce it again with this gravity datum (DATUM).</source>
        <translation>{names}: desplazamiento de 14 mGal, como la gravedad en el sistema de Potsdam. Redúzcalo de nuevo con este datum gravimétrico (DATUM).</translation>
    </message>
    <message>
        <source>Surveys that do not overlap the others enough to be levelled: {names}.</source>
        <translation>Levantamientos que no solapan lo bastante con los demás para nivelarse: {names}.</translation>
    </message>
    <message>
        <source>Lines that are off or tilted against those around them: {names}.</source>
        <translation>Líneas desplazadas o inclinadas respecto de las que las rodean: {names}.</translation>
    </message>
    <message>
        <source>Robust standard deviation of the residuals to the neighbours: {before:.3g} {unit} as measured, {after:.3g} {unit} with surveys levelled and lines corrected.</source>
        <translation>Desviación típica robusta de los residuales respecto de las vecinas: {before:.3g} {unit} como se midieron, {after:.3g} {unit} con los levantamientos nivelados y las líneas corregidas.</translation>
    </message>
    <message>
        <source>Residual of each station to its neighbours ({unit})</source>
        <translation>Residual de cada estación respecto de sus vecinas ({unit})</translation>
    </message>
    <message>
        <source>Residuals before and after</source>
        <translation>Residuales antes y después</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Levantamientos</translation>
    </message>
    <message>
        <source>Suspect lines</source>
        <translation>Líneas sospechosas</translation>
    </message>
    <message>
        <source>Stations that contradict their neighbours</source>
        <translation>Estaciones que contradicen a sus vecinas</translation>
    </message>
    <message>
        <source>The layer and this page&#x27;s file of figures list all.</source>
        <translation>La capa y el archivo de cifras junto a esta página las enumeran todas.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Levantamiento</translation>
    </message>
    <message>
        <source>In the overlap</source>
        <translation>En el solape</translation>
    </message>
    <message>
        <source>Offset ({unit})</source>
        <translation>Desplazamiento ({unit})</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Error estándar</translation>
    </message>
    <message>
        <source>East and north ({unit}/km)</source>
        <translation>Este y norte ({unit}/km)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concuerda</translation>
    </message>
    <message>
        <source>no overlap</source>
        <translation>sin solape</translation>
    </message>
    <message>
        <source>levelled</source>
        <translation>nivelado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desplazado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Tilt ({unit}/km)</source>
        <translation>Inclinación ({unit}/km)</translation>
    </message>
    <message>
        <source>Measured ({unit})</source>
        <translation>Medido ({unit})</translation>
    </message>
    <message>
        <source>Residual ({unit})</source>
        <translation>Residual ({unit})</translation>
    </message>
    <message>
        <source>Robust standard deviations</source>
        <translation>Desviaciones típicas robustas</translation>
    </message>
    <message>
        <source>A prediction names the topmost unit that is not cover in the legend. Where young units count as bedrock, that is seldom the basement: make them cover to ask for what lies below.</source>
        <translation>Una predicción nombra la unidad más alta que no es cobertura en la leyenda. Donde unidades recientes cuentan como basamento, rara vez es el zócalo: conviértalas en cobertura para preguntar por lo que hay debajo.</translation>
    </message>
    <message>
        <source>Importance of the bands</source>
        <translation>Importancia de las bandas</translation>
    </message>
    <message>
        <source>Points of accuracy (all) and of each class&#x27;s recall that the model loses on the test set when one band is shifted: the larger, the more the model relies on it. A band at zero could be left out.</source>
        <translation>Puntos de exactitud (total) y de exhaustividad (recall) de cada clase que pierde el modelo en el conjunto de prueba cuando se desplaza una banda: cuanto mayor es el valor, más se apoya el modelo en ella. Se podría prescindir de una banda con valor cero.</translation>
    </message>
    <message>
        <source>hidden cells</source>
        <translation>celdas ocultadas</translation>
    </message>
    <message>
        <source>Training saw parts of these cells, so expect less elsewhere.</source>
        <translation>El entrenamiento vio partes de estas celdas, así que cabe esperar menos en otros lugares.</translation>
    </message>
    <message>
        <source>Whether gravity helps here was not tested.</source>
        <translation>No se ha comprobado si la gravimetría ayuda aquí.</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>En cifras</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>On {test_set}: {cells} cells of known bedrock.</source>
        <translation>En {test_set}: {cells} celdas de basamento conocido.</translation>
    </message>
    <message>
        <source>On {test_set}: {cells} cells of known bedrock. Training windows show {share} % of them.</source>
        <translation>En {test_set}: {cells} celdas de basamento conocido. Las ventanas de entrenamiento muestran el {share} % de ellas.</translation>
    </message>
    <message>
        <source>Loss and FWIoU curves</source>
        <translation>Curvas de pérdida y FWIoU</translation>
    </message>
    <message>
        <source>Data sources and licences</source>
        <translation>Fuentes de datos y licencias</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Known bedrock and prediction</source>
        <translation>Basamento conocido y predicción</translation>
    </message>
    <message>
        <source>On the dashed line a confidence of 70 % is correct in seven cells of ten; below it the prediction is overconfident. Bins with less than 0.5 % of the cells are left out.</source>
        <translation>En la línea discontinua, una confianza del 70 % es correcta en siete de cada diez celdas; por debajo de ella, la predicción peca de exceso de confianza. Se omiten los intervalos con menos del 0.5 % de las celdas.</translation>
    </message>
    <message>
        <source>The experts&#x27; log probabilities are multiplied by pooling weights fitted out of fold.</source>
        <translation>Los logaritmos de las probabilidades de los expertos se multiplican por pesos de agregación ajustados fuera de la partición.</translation>
    </message>
    <message>
        <source>The logits are divided by a temperature of {temperature:.2f}.</source>
        <translation>Los logits se dividen por una temperatura de {temperature:.2f}.</translation>
    </message>
    <message>
        <source>share of cells</source>
        <translation>proporción de celdas</translation>
    </message>
    <message>
        <source>FWIoU of the validation set</source>
        <translation>FWIoU del conjunto de validación</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>loss of accuracy (points)</source>
        <translation>pérdida de exactitud (puntos)</translation>
    </message>
    <message>
        <source>On {test_set}, {model} predicts the bedrock class correctly in {accuracy} % of {cells} cells ({others}); the mean over the classes (MPA) is {mpa} %.</source>
        <translation>En {test_set}, {model} predice correctamente la clase de basamento en el {accuracy} % de {cells} celdas ({others}); la media entre las clases (MPA) es del {mpa} %.</translation>
    </message>
    <message>
        <source>On {test_set}, {model} predicts the bedrock class correctly in {accuracy} % of {cells} cells; the mean over the classes (MPA) is {mpa} %.</source>
        <translation>En {test_set}, {model} predice correctamente la clase de basamento en el {accuracy} % de {cells} celdas; la media entre las clases (MPA) es del {mpa} %.</translation>
    </message>
    <message>
        <source>Right in {right} of 100 {cells}.</source>
        <translation>Acierta en {right} de 100 {cells}.</translation>
    </message>
    <message>
        <source>Right in {right} of 100 {cells}, nearest outcrop in {nearest}.</source>
        <translation>Acierta en {right} de 100 {cells}; afloramiento más cercano, en {nearest}.</translation>
    </message>
    <message>
        <source>The difference to nearest outcrop may be chance.</source>
        <translation>La diferencia con el afloramiento más cercano puede deberse al azar.</translation>
    </message>
    <message>
        <source>Nearest outcrop alone does better.</source>
        <translation>El afloramiento más cercano por sí solo da mejor resultado.</translation>
    </message>
    <message>
        <source>Under the cover about {value} of 100 cells should be right ({low} to {high}) up to {limit} km from outcrop; beyond lie {share} of 100 covered cells, of which nothing is claimed.</source>
        <translation>Bajo la cobertura, hasta {limit} km de los afloramientos, unas {value} de cada 100 celdas deberían ser correctas (de {low} a {high}); más allá están {share} de cada 100 celdas cubiertas, de las que nada se afirma.</translation>
    </message>
    <message>
        <source>Under the cover, up to {limit} km from outcrop ({share} % of the covered cells), an accuracy of {value} % is expected (90 % interval {low} to {high} %): the mean confidence there, calibrated on outcrop that was hidden as far from other outcrop.</source>
        <translation>Bajo la cobertura, hasta {limit} km de los afloramientos ({share} % de las celdas cubiertas), se espera una exactitud del {value} % (intervalo del 90 %: de {low} a {high} %): la confianza media allí, calibrada con afloramientos ocultados a igual distancia de otros afloramientos.</translation>
    </message>
    <message>
        <source>The difference to {method} is not significant ({low} to {high} points of {metric}, {level:.0f} % interval from {blocks} blocks).</source>
        <translation>La diferencia con el método «{method}» no es significativa ({low} a {high} puntos de {metric}, intervalo del {level:.0f} % a partir de {blocks} bloques).</translation>
    </message>
    <message>
        <source>It is better than {method} ({low} to {high} points of {metric}, {level:.0f} % interval from {blocks} blocks).</source>
        <translation>Es mejor que el método «{method}» ({low} a {high} puntos de {metric}, intervalo del {level:.0f} % a partir de {blocks} bloques).</translation>
    </message>
    <message>
        <source>It is worse than {method} ({low} to {high} points of {metric}, {level:.0f} % interval from {blocks} blocks).</source>
        <translation>Es peor que el método «{method}» ({low} a {high} puntos de {metric}, intervalo del {level:.0f} % a partir de {blocks} bloques).</translation>
    </message>
    <message>
        <source>The split is random: training windows show part of the test set, so these metrics do not hold farther from outcrop. Split by blocks to estimate the accuracy there.</source>
        <translation>La división es aleatoria: las ventanas de entrenamiento muestran parte del conjunto de prueba, así que estas métricas no son válidas más lejos del afloramiento. Divida por bloques para estimar la exactitud allí.</translation>
    </message>
    <message>
        <source>The split is random: training windows show part of the test set ({share} % of its cells), so these metrics do not hold farther from outcrop. Split by blocks to estimate the accuracy there.</source>
        <translation>La división es aleatoria: las ventanas de entrenamiento muestran parte del conjunto de prueba (el {share} % de sus celdas), así que estas métricas no son válidas más lejos del afloramiento. Divida por bloques para estimar la exactitud allí.</translation>
    </message>
    <message>
        <source>The test set has no cell of {classes}: their accuracy is unknown.</source>
        <translation>El conjunto de prueba no tiene ninguna celda de {classes}: se desconoce su exactitud.</translation>
    </message>
    <message>
        <source>The test set has fewer than {count} cells of {classes}: their metrics are uncertain.</source>
        <translation>El conjunto de prueba tiene menos de {count} celdas de {classes}: sus métricas son inciertas.</translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation>El trabajo se canceló.</translation>
    </message>
    <message>
        <source>{count} processes were started for &#x27;{verb}&#x27;, which one process does.</source>
        <translation>Se iniciaron {count} procesos para «{verb}», que ejecuta uno solo.</translation>
    </message>
    <message>
        <source>Start one process: torchrun is for {verbs}.</source>
        <translation>Inicie un solo proceso: torchrun sirve para {verbs}.</translation>
    </message>
    <message>
        <source>The plugin&#x27;s files were replaced or removed while the job ran: {module} is gone.</source>
        <translation>Los archivos del complemento se reemplazaron o eliminaron mientras se ejecutaba el trabajo: {module} ya no existe.</translation>
    </message>
    <message>
        <source>Run it again; if that fails, install the plugin again.</source>
        <translation>Ejecútelo de nuevo; si falla, instale de nuevo el complemento.</translation>
    </message>
    <message>
        <source>Install or repair it (Concealed Bedrock &gt; Install the engine…).</source>
        <translation>Instálelo o repárelo (Concealed Bedrock &gt; Instalar el motor…).</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>The plugin is incomplete: {module}.</source>
        <translation>El complemento está incompleto: {module}.</translation>
    </message>
    <message>
        <source>Install the plugin again.</source>
        <translation>Instale de nuevo el complemento.</translation>
    </message>
    <message>
        <source>The engine is incomplete: {reason}.</source>
        <translation>El motor está incompleto: {reason}.</translation>
    </message>
    <message>
        <source>The machine&#x27;s memory is too small for this job: {amount} more were needed at once.</source>
        <translation>La memoria del equipo es insuficiente para este trabajo: se necesitaban {amount} más de una sola vez.</translation>
    </message>
    <message>
        <source>The machine&#x27;s memory is too small for this job.</source>
        <translation>La memoria del equipo es insuficiente para este trabajo.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller raster, extent, batch or window.</source>
        <translation>Cierre otros programas o elija un ráster, una extensión, un lote o una ventana más pequeños.</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>la cuota de disco está agotada</translation>
    </message>
    <message>
        <source>a file would be larger than may be</source>
        <translation>un archivo superaría el tamaño permitido</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>No se puede escribir en {file}: {why}.</translation>
    </message>
    <message>
        <source>An output</source>
        <translation>Una salida</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{file} may not be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} may not be written: {reason}.</source>
        <translation>No se puede escribir en {file}: {reason}.</translation>
    </message>
    <message>
        <source>Change the rights of the file or folder, or choose another one.</source>
        <translation>Cambie los permisos del archivo o la carpeta, o elija otro.</translation>
    </message>
    <message>
        <source>{kind}: {reason}{place}.</source>
        <translation>{kind}: {reason}{place}.</translation>
    </message>
    <message>
        <source>This is a defect; please report this sentence with the log ({system}).</source>
        <translation>Se trata de un defecto; comunique esta frase junto con el registro ({system}).</translation>
    </message>
    <message>
        <source>{file} is in use by another program.</source>
        <translation>Otro programa está usando {file}.</translation>
    </message>
    <message>
        <source>Close it there, or choose another file.</source>
        <translation>Ciérrelo allí o elija otro archivo.</translation>
    </message>
    <message>
        <source>The device&#x27;s memory is too small for this job.</source>
        <translation>La memoria del dispositivo es insuficiente para este trabajo.</translation>
    </message>
    <message>
        <source>Choose a smaller batch or window, or DEVICE cpu.</source>
        <translation>Elija un lote o una ventana menores, o DEVICE cpu.</translation>
    </message>
    <message>
        <source>{file} is not there, or was removed while it was read.</source>
        <translation>{file} no existe o se ha eliminado mientras se leía.</translation>
    </message>
    <message>
        <source>Put the file back, or choose another one, and run it again.</source>
        <translation>Restaure el archivo o elija otro, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}.</source>
        <translation>No se puede abrir {file}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another path.</source>
        <translation>Elija otra ruta.</translation>
    </message>
    <message>
        <source>{file} cannot be reached: {reason}.</source>
        <translation>No se puede acceder a {file}: {reason}.</translation>
    </message>
    <message>
        <source>Check the drive or the network connection, and run it again.</source>
        <translation>Compruebe la unidad o la conexión de red y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>{file} is damaged, or of a format that cannot be read.</source>
        <translation>{file} está dañado o tiene un formato que no se puede leer.</translation>
    </message>
    <message>
        <source>Fetch it again, or convert it to a GeoTIFF (rasters) or a GeoPackage (layers) and choose that file.</source>
        <translation>Obténgalo de nuevo, o conviértalo a GeoTIFF (rásteres) o GeoPackage (capas) y elija ese archivo.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete.</source>
        <translation>{file} está dañado o incompleto.</translation>
    </message>
    <message>
        <source>A coordinate reference system cannot be used: {error}.</source>
        <translation>No se puede usar un sistema de referencia de coordenadas: {error}.</translation>
    </message>
    <message>
        <source>Assign the right one to the raster and the layers, such as EPSG:32645.</source>
        <translation>Asigne el correcto al ráster y a las capas, por ejemplo EPSG:32645.</translation>
    </message>
    <message>
        <source>The GPU failed: {error}.</source>
        <translation>La GPU ha fallado: {error}.</translation>
    </message>
    <message>
        <source>Choose DEVICE cpu; or restart the machine, and update the GPU&#x27;s driver.</source>
        <translation>Elija DEVICE cpu, o reinicie el equipo y actualice el controlador de la GPU.</translation>
    </message>
    <message>
        <source>The processes of the job lost each other: {error}.</source>
        <translation>Los procesos del trabajo han perdido la conexión entre sí: {error}.</translation>
    </message>
    <message>
        <source>Run it again, which goes on from the last checkpoint, with fewer processes (PROCESSES).</source>
        <translation>Ejecútelo de nuevo con menos procesos (PROCESSES); continúa desde el último punto de control.</translation>
    </message>
    <message>
        <source>{file} carries no legend of this plugin and has no colour table.</source>
        <translation>{file} no lleva una leyenda de este complemento ni tiene tabla de colores.</translation>
    </message>
    <message>
        <source>Choose a class raster, such as the output of Predict concealed bedrock.</source>
        <translation>Elija un ráster de clases, como la salida de «Predecir el basamento oculto».</translation>
    </message>
    <message>
        <source>{n_outside} of the {n_windows} windows of {file} reach beyond the raster.</source>
        <translation>{n_outside} de las {n_windows} ventanas de {file} se salen del ráster.</translation>
    </message>
    <message>
        <source>Make the windows from this raster (Multi-scale windows).</source>
        <translation>Cree las ventanas a partir de este ráster («Ventanas multiescala»).</translation>
    </message>
    <message>
        <source>{file} cannot be read as a windows layer.</source>
        <translation>No se puede leer {file} como capa de ventanas.</translation>
    </message>
    <message>
        <source>Choose a layer made by Multi-scale windows.</source>
        <translation>Elija una capa creada con «Ventanas multiescala».</translation>
    </message>
    <message>
        <source>{file} holds no outlines with a CRS.</source>
        <translation>{file} no contiene contornos con SRC.</translation>
    </message>
    <message>
        <source>Writing the windows</source>
        <translation>Escribiendo las ventanas</translation>
    </message>
    <message>
        <source>The gravity of the cover ({file}, up to {thickest:.0f} m, contrast {contrast} kg/m3) was taken off: {low:.1f} to {high:.1f} mGal.</source>
        <translation>La gravedad de la cobertura ({file}, hasta {thickest:.0f} m, contraste {contrast} kg/m3) se restó: de {low:.1f} a {high:.1f} mGal.</translation>
    </message>
    <message>
        <source>On {share:.1%} of the raster the thickness is unknown and goes on from what lies around.</source>
        <translation>En el {share:.1%} del ráster el espesor es desconocido y se prolonga a partir de lo que hay alrededor.</translation>
    </message>
    <message>
        <source>The thickness {file} is known on {known:.0%} of the gravity raster.</source>
        <translation>El espesor {file} se conoce en el {known:.0%} del ráster de gravedad.</translation>
    </message>
    <message>
        <source>Give a raster of the whole area (THICKNESS), and check its coordinate reference system.</source>
        <translation>Dé un ráster de toda la zona (THICKNESS), y compruebe su sistema de coordenadas.</translation>
    </message>
    <message>
        <source>The thickness {file} is 0 everywhere: there is no cover whose gravity could be taken off.</source>
        <translation>El espesor {file} es 0 en todas partes: no hay cobertura cuya gravedad se pueda restar.</translation>
    </message>
    <message>
        <source>Choose another raster (THICKNESS), or leave it out.</source>
        <translation>Elija otro ráster (THICKNESS), u omítalo.</translation>
    </message>
    <message>
        <source>The thickness {file} is in {unit}; metres are wanted.</source>
        <translation>El espesor {file} está en {unit}; se necesitan metros.</translation>
    </message>
    <message>
        <source>Multiply it by {factor:g} (Raster &gt; Raster Calculator) and set the unit to m.</source>
        <translation>Multiplíquelo por {factor:g} (Ráster &gt; Calculadora ráster) y ponga la unidad en m.</translation>
    </message>
    <message>
        <source>Convert it to metres (Raster &gt; Raster Calculator) and set the unit to m.</source>
        <translation>Conviértalo a metros (Ráster &gt; Calculadora ráster) y ponga la unidad en m.</translation>
    </message>
    <message>
        <source>{n} cells of the thickness {file} are negative, the least {least:.0f}.</source>
        <translation>{n} celdas del espesor {file} son negativas, la menor {least:.0f}.</translation>
    </message>
    <message>
        <source>Give the thickness in metres, 0 on outcrop, not the height of the bedrock (THICKNESS).</source>
        <translation>Dé el espesor en metros, 0 en el afloramiento, no la altura del basamento (THICKNESS).</translation>
    </message>
    <message>
        <source>The thickness {file} is up to {most:,.0f} m; no cover is.</source>
        <translation>El espesor {file} llega a {most:,.0f} m; ninguna cobertura es tan gruesa.</translation>
    </message>
    <message>
        <source>Give the thickness in metres (THICKNESS).</source>
        <translation>Dé el espesor en metros (THICKNESS).</translation>
    </message>
    <message>
        <source>The model was trained with the gravity of the cover left in, and a thickness of the cover came.</source>
        <translation>El modelo se entrenó sin restar la gravedad de la cobertura, y se dio un espesor de la cobertura.</translation>
    </message>
    <message>
        <source>Leave it out (THICKNESS), or choose a model that was trained with a thickness.</source>
        <translation>Omítalo (THICKNESS), o elija un modelo entrenado con un espesor.</translation>
    </message>
    <message>
        <source>The model was trained with the gravity of the cover taken off, and no thickness came.</source>
        <translation>El modelo se entrenó restando la gravedad de la cobertura, y no se dio ningún espesor.</translation>
    </message>
    <message>
        <source>Give a raster of the cover&#x27;s thickness in metres (THICKNESS), which Estimate the depth to bedrock makes.</source>
        <translation>Dé un ráster del espesor de la cobertura en metros (THICKNESS), que hace Estimar la profundidad del basamento.</translation>
    </message>
    <message>
        <source>Further bands: {bands}.</source>
        <translation>Bandas adicionales: {bands}.</translation>
    </message>
    <message>
        <source>The preset&#x27;s windows of {sides} cells a side are wider than the raster: they are cut to its {cells} cells. Other windows: SCALES.</source>
        <translation>Las ventanas del preajuste, de {sides} celdas de lado, son más anchas que el ráster: se recortan a sus {cells} celdas. Otras ventanas: SCALES.</translation>
    </message>
    <message>
        <source>{n_classes} classes; {n_train} cells of outcrop to train on, {n_test} held out for testing.</source>
        <translation>{n_classes} clases; {n_train} celdas de afloramiento para entrenar, {n_test} reservadas para la prueba.</translation>
    </message>
    <message>
        <source>{n_classes} classes; {n_train} cells of outcrop to train on, {n_test} held out for testing, {n_windows} windows.</source>
        <translation>{n_classes} clases; {n_train} celdas de afloramiento para entrenar, {n_test} reservadas para la prueba, {n_windows} ventanas.</translation>
    </message>
    <message>
        <source>The geological map covers {share:.1%} of the raster: the rest is not used in training. Clip the raster to the map, or choose a map of all of it.</source>
        <translation>El mapa geológico cubre el {share:.1%} del ráster: el resto no se usa en el entrenamiento. Recorte el ráster al mapa o elija un mapa que lo abarque todo.</translation>
    </message>
    <message>
        <source>The map shows no outcrop of {names} here: the model is not trained on them.</source>
        <translation>El mapa no muestra aquí afloramientos de {names}: el modelo no se entrena con esas clases.</translation>
    </message>
    <message>
        <source>{name} crops out in the test set only: the model is not trained on it, and every cell of it counts as wrong.</source>
        <translation>{name} aflora solo en el conjunto de prueba: el modelo no se entrena con esa clase y todas sus celdas cuentan como errores.</translation>
    </message>
    <message>
        <source>Fewer than {n_cells} cells show {classes}: its score is not reliable. Merge it with related units in the legend.</source>
        <translation>Menos de {n_cells} celdas muestran {classes}: la métrica de esa clase no es fiable. Combínela con unidades afines en la leyenda.</translation>
    </message>
    <message>
        <source>{name} in {unit} (band {band} of {file})</source>
        <translation>{name} en {unit} (banda {band} de {file})</translation>
    </message>
    <message>
        <source>{name} (band {band} of {file})</source>
        <translation>{name} (banda {band} de {file})</translation>
    </message>
    <message>
        <source>{file} does not overlap the area, or has no data there.</source>
        <translation>{file} no se solapa con la zona o no tiene datos en ella.</translation>
    </message>
    <message>
        <source>Choose a raster of the same area.</source>
        <translation>Elija un ráster de la misma área.</translation>
    </message>
    <message>
        <source>{band} came where the model learned {name} in {unit}.</source>
        <translation>Se ha recibido {band}, pero el modelo se entrenó con {name} en {unit}.</translation>
    </message>
    <message>
        <source>Convert the raster to that unit, or correct the unit that the file declares.</source>
        <translation>Convierta el ráster a esa unidad o corrija la unidad que declara el archivo.</translation>
    </message>
    <message>
        <source>The further rasters have {n_bands} bands; a model takes up to {most}.</source>
        <translation>Los rásteres adicionales tienen {n_bands} bandas; un modelo admite como máximo {most}.</translation>
    </message>
    <message>
        <source>Give rasters that hold the bands of interest alone (EXTRA).</source>
        <translation>Indique rásteres que contengan solo las bandas de interés (EXTRA).</translation>
    </message>
    <message>
        <source>Give the further rasters (EXTRA) that the model was trained with, in the same order.</source>
        <translation>Indique los rásteres adicionales (EXTRA) con los que se entrenó el modelo, en el mismo orden.</translation>
    </message>
    <message>
        <source>The model takes {n_wanted} band(s) of further rasters beside gravity, {n_given} came ({given}).</source>
        <translation>Además de la gravimetría, el modelo admite {n_wanted} banda(s) de rásteres adicionales; se han recibido {n_given} ({given}).</translation>
    </message>
    <message>
        <source>The model takes {n_wanted} band(s) of further rasters beside gravity ({wanted}), {n_given} came.</source>
        <translation>Además de la gravimetría, el modelo admite {n_wanted} banda(s) de rásteres adicionales ({wanted}); se han recibido {n_given}.</translation>
    </message>
    <message>
        <source>The model takes {n_wanted} band(s) of further rasters beside gravity ({wanted}), {n_given} came ({given}).</source>
        <translation>Además de la gravimetría, el modelo admite {n_wanted} banda(s) de rásteres adicionales ({wanted}); se han recibido {n_given} ({given}).</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>Faltan: {names}.</translation>
    </message>
    <message>
        <source>Not known to the model: {names}.</source>
        <translation>Desconocidas para el modelo: {names}.</translation>
    </message>
    <message>
        <source>{band} has data on {covered:.1%} of the ground; on the other {rest:.1%} it counts as average, and all else is used.</source>
        <translation>{band} tiene datos en el {covered:.1%} del terreno; en el {rest:.1%} restante cuenta como promedio, y se usa todo lo demás.</translation>
    </message>
    <message>
        <source>the file states no licence</source>
        <translation>el archivo no indica ninguna licencia</translation>
    </message>
    <message>
        <source>Drillholes that contradict the bedrock that the map shows in their cells, where the map is kept: {n} of {n_on_map}.</source>
        <translation>Sondeos que contradicen el basamento que el mapa muestra en su celda, donde se conserva el mapa: {n} de {n_on_map}.</translation>
    </message>
    <message>
        <source>Rasterising the geological map</source>
        <translation>Rasterizando el mapa geológico</translation>
    </message>
    <message>
        <source>Rules of the legend that take nothing of this map: {listed}. Check their spelling, unless the legend serves other maps too.</source>
        <translation>Reglas de la leyenda que no admiten nada de este mapa: {listed}. Compruebe cómo están escritas, salvo que la leyenda sirva también para otros mapas.</translation>
    </message>
    <message>
        <source>{count} polygons of the map were invalid and were repaired.</source>
        <translation>{count} polígonos del mapa no eran válidos y se han reparado.</translation>
    </message>
    <message>
        <source>&#x27;{value}&#x27; ({share:.1%} of the map) is neither an age nor a rock that is known; it is taken for cover. Give a legend that says which class it is.</source>
        <translation>«{value}» (el {share:.1%} del mapa) no es una edad ni una roca conocida; se toma como cobertura. Indique una leyenda que diga de qué clase es.</translation>
    </message>
    <message>
        <source>No rule of the legend takes &#x27;{value}&#x27; ({share:.1%} of the map); it is taken for cover.</source>
        <translation>Ninguna regla de la leyenda admite «{value}» (el {share:.1%} del mapa); se toma como cobertura.</translation>
    </message>
    <message>
        <source>Nor is there a rule for {n_values} more values ({rest:.1%} of the map).</source>
        <translation>Tampoco hay una regla para otros {n_values} valores (el {rest:.1%} del mapa).</translation>
    </message>
    <message>
        <source>The model {name} holds no legend.</source>
        <translation>El modelo {name} no contiene ninguna leyenda.</translation>
    </message>
    <message>
        <source>Give a CSV or JSON file as the legend (LEGEND).</source>
        <translation>Indique un archivo CSV o JSON como leyenda (LEGEND).</translation>
    </message>
    <message>
        <source>The legend in the model {name} is damaged: {message}</source>
        <translation>La leyenda del modelo {name} está dañada: {message}</translation>
    </message>
    <message>
        <source>Copy or download the model again, or give a legend file (LEGEND).</source>
        <translation>Copie o descargue de nuevo el modelo, o indique un archivo de leyenda (LEGEND).</translation>
    </message>
    <message>
        <source>The cells of {file} are {width:g} x {height:g} map units; square cells are wanted.</source>
        <translation>Las celdas de {file} son de {width:g} x {height:g} unidades del mapa; se requieren celdas cuadradas.</translation>
    </message>
    <message>
        <source>Resample the raster (Raster &gt; Projections &gt; Warp, with one resolution) and run again.</source>
        <translation>Remuestree el ráster (Ráster &gt; Proyecciones &gt; Combar, con una sola resolución) y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>{file} is a residual anomaly; the gravity of the cover is taken off the Bouguer anomaly.</source>
        <translation>{file} es una anomalía residual; la gravedad de la cobertura se resta de la anomalía de Bouguer.</translation>
    </message>
    <message>
        <source>Give the Bouguer raster, or leave the thickness out (THICKNESS).</source>
        <translation>Dé el ráster de Bouguer, u omita el espesor (THICKNESS).</translation>
    </message>
    <message>
        <source>{file} says that it is &#x27;{declared}&#x27;; a Bouguer or residual anomaly is wanted.</source>
        <translation>{file} declara que es «{declared}»; se requiere una anomalía de Bouguer o residual.</translation>
    </message>
    <message>
        <source>Choose the Bouguer anomaly, or the main output of Residual Bouguer anomaly.</source>
        <translation>Elija la anomalía de Bouguer o la salida principal de «Anomalía de Bouguer residual».</translation>
    </message>
    <message>
        <source>{file} is taken as a residual anomaly.</source>
        <translation>{file} se toma como anomalía residual.</translation>
    </message>
    <message>
        <source>{file} says that it was continued by &#x27;{declared}&#x27; m, which is no height.</source>
        <translation>{file} declara que se continuó a «{declared}» m, que no es una altura.</translation>
    </message>
    <message>
        <source>Correct the tag CONCEALED_BEDROCK_HEIGHT_M of the file, or remove it.</source>
        <translation>Corrija la etiqueta CONCEALED_BEDROCK_HEIGHT_M del archivo o elimínela.</translation>
    </message>
    <message>
        <source>With the heights of {name} ({field}) as metres, the free-air anomaly grows by {slope:.2f} mGal a metre; rock explains 0.11.</source>
        <translation>Con las alturas de {name} ({field}) en metros, la anomalía de aire libre crece {slope:.2f} mGal por metro; la roca explica 0,11.</translation>
    </message>
    <message>
        <source>The heights of {name} ({field}) are off the topography by {off:.0f} m (median), and by {in_feet:.0f} m if they were feet.</source>
        <translation>Las alturas de {name} ({field}) se apartan de la topografía {off:.0f} m (mediana), y {in_feet:.0f} m si fueran pies.</translation>
    </message>
    <message>
        <source>The topography is off the heights of {name} ({field}) by {off:.0f} m (median), and by {in_feet:.0f} m if it were in feet.</source>
        <translation>La topografía se aparta de las alturas de {name} ({field}) {off:.0f} m (mediana), y {in_feet:.0f} m si estuviera en pies.</translation>
    </message>
    <message>
        <source>Give the topography in metres, or declare feet as the unit of its band (TOPOGRAPHY).</source>
        <translation>Dé la topografía en metros, o declare los pies como unidad de su banda (TOPOGRAPHY).</translation>
    </message>
    <message>
        <source>The heights of {name} are off the topography by {off:.0f} m (median): check the unit and datum of both, or give a topography of smaller cells.</source>
        <translation>Las alturas de {name} se apartan de la topografía {off:.0f} m (mediana): compruebe la unidad y el datum de ambas, o dé una topografía con celdas más pequeñas.</translation>
    </message>
    <message>
        <source>The drillholes {name} cannot be brought to the raster&#x27;s CRS ({reason}).</source>
        <translation>Los sondeos {name} no pueden llevarse al SRC del ráster ({reason}).</translation>
    </message>
    <message>
        <source>Check the coordinate reference system of the drillholes.</source>
        <translation>Compruebe el sistema de referencia de coordenadas de los sondeos.</translation>
    </message>
    <message>
        <source>The field &#x27;{field}&#x27; of the drillholes {name} holds no numbers.</source>
        <translation>El campo «{field}» de los sondeos {name} no contiene números.</translation>
    </message>
    <message>
        <source>Choose the field of the depth to bedrock in metres (HOLES_DEPTH), or none.</source>
        <translation>Elija el campo de la profundidad del basamento en metros (HOLES_DEPTH), o ninguno.</translation>
    </message>
    <message>
        <source>{n} of {n_known} depths of the drillholes {name} ({field}) are negative.</source>
        <translation>{n} de {n_known} profundidades de los sondeos {name} ({field}) son negativas.</translation>
    </message>
    <message>
        <source>Give metres below the ground, downward positive, or choose another field (HOLES_DEPTH).</source>
        <translation>Dé metros bajo el terreno, positivos hacia abajo, o elija otro campo (HOLES_DEPTH).</translation>
    </message>
    <message>
        <source>The drillholes {name} are up to {deepest:,.0f} m deep ({field}); no hole is.</source>
        <translation>Los sondeos {name} llegan a {deepest:,.0f} m ({field}); ningún sondeo es tan profundo.</translation>
    </message>
    <message>
        <source>Give the depth in metres (HOLES_DEPTH).</source>
        <translation>Dé la profundidad en metros (HOLES_DEPTH).</translation>
    </message>
    <message>
        <source>{n} weights of the drillholes {name} ({field}) are negative.</source>
        <translation>{n} pesos de los sondeos {name} ({field}) son negativos.</translation>
    </message>
    <message>
        <source>Give weights of 0 and more (HOLES_WEIGHT): 0 leaves a drillhole out.</source>
        <translation>Dé pesos de 0 o más (HOLES_WEIGHT): 0 excluye un sondeo.</translation>
    </message>
    <message>
        <source>The field &#x27;{field}&#x27; of the drillholes {name} says &#x27;{words}&#x27; of whether bedrock was reached.</source>
        <translation>El campo «{field}» de los sondeos {name} dice «{words}» sobre si se alcanzó el basamento.</translation>
    </message>
    <message>
        <source>Give yes or no, true or false, 1 or 0 (HOLES_REACHED).</source>
        <translation>Dé yes o no, true o false, 1 o 0 (HOLES_REACHED).</translation>
    </message>
    <message>
        <source>The depths of the drillholes are in feet ({field}) and are taken as metres of 0.3048 a foot.</source>
        <translation>Las profundidades de los sondeos están en pies ({field}) y se convierten a 0,3048 m por pie.</translation>
    </message>
    <message>
        <source>The coordinates of the drillholes {name} are taken in the raster&#x27;s CRS.</source>
        <translation>Las coordenadas de los sondeos {name} se leen en el SRC del ráster.</translation>
    </message>
    <message>
        <source>Drillholes that stand at the collar of another, where the class of most weight counts: {n}.</source>
        <translation>Sondeos situados en la boca de otro, donde cuenta la clase de mayor peso: {n}.</translation>
    </message>
    <message>
        <source>None of the {n} drillholes of {name} has coordinates that can be used.</source>
        <translation>Ninguno de los {n} sondeos de {name} tiene coordenadas utilizables.</translation>
    </message>
    <message>
        <source>None of the {n} drillholes of {name} (x {w:.6g} to {e:.6g}, y {s:.6g} to {top:.6g}) lies on the raster (x {west:.6g} to {east:.6g}, y {south:.6g} to {north:.6g}).</source>
        <translation>Ninguno de los {n} sondeos de {name} (x {w:.6g} a {e:.6g}, y {s:.6g} a {top:.6g}) está en el ráster (x {west:.6g} a {east:.6g}, y {south:.6g} a {north:.6g}).</translation>
    </message>
    <message>
        <source>Choose drillholes of the raster&#x27;s area, or correct their coordinate reference system.</source>
        <translation>Elija sondeos del área del ráster, o corrija su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>The drillholes {name} have no field &#x27;{field}&#x27; (they have {fields}).</source>
        <translation>Los sondeos {name} no tienen el campo «{field}» (tienen {fields}).</translation>
    </message>
    <message>
        <source>Choose the field of their age, unit or rock (HOLES_FIELD).</source>
        <translation>Elija el campo de su edad, unidad o roca (HOLES_FIELD).</translation>
    </message>
    <message>
        <source>without coordinates {n}</source>
        <translation>sin coordenadas {n}</translation>
    </message>
    <message>
        <source>off the raster {n}</source>
        <translation>fuera del ráster {n}</translation>
    </message>
    <message>
        <source>of a rock or age that the legend does not know {n} ({texts})</source>
        <translation>de roca o edad que la leyenda no conoce {n} ({texts})</translation>
    </message>
    <message>
        <source>without a class {n}</source>
        <translation>sin clase {n}</translation>
    </message>
    <message>
        <source>without class and depth {n}</source>
        <translation>sin clase ni profundidad {n}</translation>
    </message>
    <message>
        <source>of bedrock that was not reached {n}</source>
        <translation>de basamento no alcanzado {n}</translation>
    </message>
    <message>
        <source>of weight 0 {n}</source>
        <translation>de peso 0 {n}</translation>
    </message>
    <message>
        <source>in cells whose holes are of different classes and the same weight {n}</source>
        <translation>en celdas cuyos sondeos son de clases distintas y del mismo peso {n}</translation>
    </message>
    <message>
        <source>Not used of the drillholes {name} as bedrock of a class: {parts}.</source>
        <translation>De los sondeos {name} no se usan como basamento de una clase: {parts}.</translation>
    </message>
    <message>
        <source>Drillholes {name}: {n} in all, {n_label} tell the class of {n_cells} cells, {n_ended} ended in cover.</source>
        <translation>Sondeos {name}: {n} en total, {n_label} dan la clase de {n_cells} celdas, {n_ended} terminaron en la cobertura.</translation>
    </message>
    <message>
        <source>Choose a layer of lines (LINES).</source>
        <translation>Elija una capa de líneas (LINES).</translation>
    </message>
    <message>
        <source>{file} cannot be read as a layer of lines.</source>
        <translation>{file} no puede leerse como capa de líneas.</translation>
    </message>
    <message>
        <source>{name} is a table without geometry.</source>
        <translation>{name} es una tabla sin geometría.</translation>
    </message>
    <message>
        <source>No line of {name} crosses the raster.</source>
        <translation>Ninguna línea de {name} cruza el ráster.</translation>
    </message>
    <message>
        <source>Choose lines of the raster&#x27;s area (LINES), or correct their coordinate reference system.</source>
        <translation>Elija líneas del área del ráster (LINES), o corrija su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>Choose a layer with a line for each fault or contact (LINES), or leave it out.</source>
        <translation>Elija una capa con una línea por falla o contacto (LINES), o quítela.</translation>
    </message>
    <message>
        <source>{name} holds {kind} geometry; lines are wanted.</source>
        <translation>{name} contiene geometría {kind}; se necesitan líneas.</translation>
    </message>
    <message>
        <source>Make lines of outlines (Vector &gt; Geometry Tools &gt; Polygons to Lines), or choose another layer (LINES).</source>
        <translation>Convierta los contornos en líneas (Vectorial &gt; Herramientas de geometría &gt; Polígonos a líneas), o elija otra capa (LINES).</translation>
    </message>
    <message>
        <source>{name} has no coordinate reference system.</source>
        <translation>{name} no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Set it (Layer &gt; Set CRS of Layer(s)) and run this again.</source>
        <translation>Defínalo (Capa &gt; Establecer SRC de la(s) capa(s)) y vuelva a ejecutar.</translation>
    </message>
    <message>
        <source>The model does not read faults and contacts, and a layer of lines came.</source>
        <translation>El modelo no lee fallas ni contactos, y se dio una capa de líneas.</translation>
    </message>
    <message>
        <source>Leave it out (LINES), or choose a model that reads lines.</source>
        <translation>Quítela (LINES), o elija un modelo que lea líneas.</translation>
    </message>
    <message>
        <source>{name} in {unit} (of {file})</source>
        <translation>{name} en {unit} (de {file})</translation>
    </message>
    <message>
        <source>The model was trained without magnetics, and a magnetic anomaly came.</source>
        <translation>El modelo se entrenó sin magnetometría, y se dio una anomalía magnética.</translation>
    </message>
    <message>
        <source>Leave it out (MAGNETIC), or choose a model that was trained with magnetics.</source>
        <translation>Quítela (MAGNETIC), o elija un modelo entrenado con magnetometría.</translation>
    </message>
    <message>
        <source>The model was trained on the class field &#x27;{field}&#x27;, and none is given: {message}</source>
        <translation>El modelo se entrenó con el campo de clase «{field}», y no se ha indicado ninguno: {message}</translation>
    </message>
    <message>
        <source>The model&#x27;s legend takes none of the values of the field &#x27;{field}&#x27; ({listed}): the map is read by its symbols.</source>
        <translation>La leyenda del modelo no admite ninguno de los valores del campo «{field}» ({listed}): el mapa se lee por su simbología.</translation>
    </message>
    <message>
        <source>The model&#x27;s legend takes none of the values of the field &#x27;{field}&#x27; ({listed}): the map is read by its values.</source>
        <translation>La leyenda del modelo no admite ninguno de los valores del campo «{field}» ({listed}): el mapa se lee por sus valores.</translation>
    </message>
    <message>
        <source>The model&#x27;s legend was made of its own map&#x27;s values, and lacks {listed}: the map is read by its symbols.</source>
        <translation>La leyenda del modelo se hizo con los valores de su propio mapa y en ella falta {listed}: el mapa se lee por su simbología.</translation>
    </message>
    <message>
        <source>The model&#x27;s legend was made of its own map&#x27;s values, and lacks {listed}: the map is read by its values.</source>
        <translation>La leyenda del modelo se hizo con los valores de su propio mapa y en ella falta {listed}: el mapa se lee por sus valores.</translation>
    </message>
    <message>
        <source>The map is read by the model&#x27;s legend, with the class field &#x27;{field}&#x27;.</source>
        <translation>El mapa se lee con la leyenda del modelo, con el campo de clase «{field}».</translation>
    </message>
    <message>
        <source>No rule of the model&#x27;s legend takes {listed}: these units are cover.</source>
        <translation>Ninguna regla de la leyenda del modelo admite {listed}: estas unidades son cobertura.</translation>
    </message>
    <message>
        <source>The map&#x27;s legend names {others}; the model knows {names}, and no class has the same name.</source>
        <translation>La leyenda del mapa nombra {others}; el modelo conoce {names}, y ninguna clase tiene el mismo nombre.</translation>
    </message>
    <message>
        <source>Leave LEGEND empty to take the model&#x27;s own, give a legend with the model&#x27;s class names, or train a model with this legend.</source>
        <translation>Deje LEGEND vacío para usar la del propio modelo, indique una leyenda con los nombres de clase del modelo o entrene un modelo con esta leyenda.</translation>
    </message>
    <message>
        <source>The map is not read by the model&#x27;s legend. Classes of the same name: {shared}; the model was not trained on {others}.</source>
        <translation>El mapa no se lee con la leyenda del modelo. Clases del mismo nombre: {shared}; el modelo no se entrenó con {others}.</translation>
    </message>
    <message>
        <source>Without gravity, the cells are of {cell:g} {unit} over the extent of {file}.</source>
        <translation>Sin gravimetría, las celdas son de {cell:g} {unit} en la extensión de {file}.</translation>
    </message>
    <message>
        <source>Give the size of the cells (CELL_SIZE), or resample the raster.</source>
        <translation>Indique el tamaño de las celdas (CELL_SIZE) o remuestree el ráster.</translation>
    </message>
    <message>
        <source>Without gravity, the cells are those of {file}.</source>
        <translation>Sin gravimetría, las celdas son las de {file}.</translation>
    </message>
    <message>
        <source>There is no raster: the cells are of {cell:g} {unit} over the extent of the geological map.</source>
        <translation>No hay ráster: las celdas son de {cell:g} {unit} en la extensión del mapa geológico.</translation>
    </message>
    <message>
        <source>There is no raster: the cells are of {cell:g} {unit} over the extent of the geological map; another size can be given (CELL_SIZE).</source>
        <translation>No hay ráster: las celdas son de {cell:g} {unit} en la extensión del mapa geológico; puede indicarse otro tamaño (CELL_SIZE).</translation>
    </message>
    <message>
        <source>With cells of {cell:g} map units there are {rows:,} x {cols:,} of them.</source>
        <translation>Con celdas de {cell:g} unidades de mapa hay {rows:,} x {cols:,}.</translation>
    </message>
    <message>
        <source>Give another size of the cells (CELL_SIZE), such as {usual:g}, in units of the CRS.</source>
        <translation>Indique otro tamaño de las celdas (CELL_SIZE), como {usual:g}, en unidades del SRC.</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <source>map units</source>
        <translation>unidades de mapa</translation>
    </message>
    <message>
        <source>No station of {name} has place, gravity and height.</source>
        <translation>Ninguna estación de {name} tiene posición, gravedad y altura.</translation>
    </message>
    <message>
        <source>Choose the fields that hold them (GRAVITY_FIELD, HEIGHT_FIELD).</source>
        <translation>Elija los campos que los contienen (GRAVITY_FIELD, HEIGHT_FIELD).</translation>
    </message>
    <message>
        <source>The field {field} of {name} has a median of {value:,.6g} mGal; gravity on the Earth is 976,000 to 984,000 mGal.</source>
        <translation>El campo {field} de {name} tiene una mediana de {value:,.6g} mGal; la gravedad en la Tierra va de 976 000 a 984 000 mGal.</translation>
    </message>
    <message>
        <source>Row {row} of {name} has a gravity of {value:,.6g} mGal ({field}), as {n} rows have.</source>
        <translation>La fila {row} de {name} tiene una gravedad de {value:,.6g} mGal ({field}), como {n} filas.</translation>
    </message>
    <message>
        <source>Gravity on the Earth is 976,000 to 984,000 mGal: correct these rows, or empty them.</source>
        <translation>La gravedad en la Tierra va de 976 000 a 984 000 mGal: corrija estas filas, o vacíelas.</translation>
    </message>
    <message>
        <source>It is likely in {unit}: choose this unit (UNIT).</source>
        <translation>Probablemente está en {unit}: elija esta unidad (UNIT).</translation>
    </message>
    <message>
        <source>It is likely an anomaly: choose the field of the observed gravity, or grid it as it is.</source>
        <translation>Probablemente es una anomalía: elija el campo de la gravedad observada, o interpólela en una malla tal como está.</translation>
    </message>
    <message>
        <source>It is likely a gravimeter&#x27;s reading: tie it to a base station first, and choose the field of the absolute gravity (GRAVITY_FIELD).</source>
        <translation>Probablemente es una lectura de gravímetro: enlácela primero a una estación base, y elija el campo de la gravedad absoluta (GRAVITY_FIELD).</translation>
    </message>
    <message>
        <source>Row {row} of {name} has a height of {value:,.0f} m ({field}), as {n} rows have.</source>
        <translation>La fila {row} de {name} tiene una altura de {value:,.0f} m ({field}), como {n} filas.</translation>
    </message>
    <message>
        <source>Give heights in metres (they may be in feet), and leave those empty that are not known.</source>
        <translation>Dé las alturas en metros (quizá estén en pies), y deje vacías las que no se conocen.</translation>
    </message>
    <message>
        <source>Depths or thicknesses of {name} ({parameter}) run from {low:,.0f} to {high:,.0f} m.</source>
        <translation>Las profundidades o espesores de {name} ({parameter}) van de {low:,.0f} a {high:,.0f} m.</translation>
    </message>
    <message>
        <source>Give them in metres, positive downward, and 0 or nothing on land.</source>
        <translation>Délos en metros, positivos hacia abajo, y 0 o nada en tierra.</translation>
    </message>
    <message>
        <source>{n} of {all} stations of {name} lie nowhere on the Earth by their CRS.</source>
        <translation>{n} de {all} estaciones de {name} no están en ningún lugar de la Tierra según su SRC.</translation>
    </message>
    <message>
        <source>Check the coordinates and their CRS.</source>
        <translation>Compruebe las coordenadas y su SRC.</translation>
    </message>
    <message>
        <source>They are likely in feet: multiply them by 0.3048 (field calculator) and run this again.</source>
        <translation>Probablemente están en pies: multiplíquelas por 0,3048 (calculadora de campos) y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>{folder} is no folder.</source>
        <translation>{folder} no es una carpeta.</translation>
    </message>
    <message>
        <source>Choose the folder of the pictures (FOLDER).</source>
        <translation>Elija la carpeta de las imágenes (FOLDER).</translation>
    </message>
    <message>
        <source>{folder} holds no folder of pictures.</source>
        <translation>{folder} no contiene ninguna carpeta de imágenes.</translation>
    </message>
    <message>
        <source>{folder} holds no pictures.</source>
        <translation>{folder} no contiene imágenes.</translation>
    </message>
    <message>
        <source>Choose a folder that has one folder of pictures for each class (FOLDER).</source>
        <translation>Elija una carpeta que tenga una carpeta de imágenes por clase (FOLDER).</translation>
    </message>
    <message>
        <source>{file} cannot be read as a layer of pictures.</source>
        <translation>{file} no se puede leer como capa de imágenes.</translation>
    </message>
    <message>
        <source>Choose a layer with a field of pictures (INPUT), or a folder (FOLDER).</source>
        <translation>Elija una capa con un campo de imágenes (INPUT) o una carpeta (FOLDER).</translation>
    </message>
    <message>
        <source>Choose a layer with a row for each picture (INPUT).</source>
        <translation>Elija una capa con una fila por imagen (INPUT).</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>{name}: there is no field &#x27;{field}&#x27; (there are {fields}).</source>
        <translation>{name}: no hay ningún campo «{field}» (hay {fields}).</translation>
    </message>
    <message>
        <source>{name} has no field of {what} by a usual name (there are {fields}).</source>
        <translation>{name} no tiene un campo de «{what}» con un nombre habitual (hay {fields}).</translation>
    </message>
    <message>
        <source>Choose one of these ({parameter}).</source>
        <translation>Elija uno de estos ({parameter}).</translation>
    </message>
    <message>
        <source>the row names no picture</source>
        <translation>la fila no nombra ninguna imagen</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>Leyendo las imágenes</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>it is no picture</source>
        <translation>no es una imagen</translation>
    </message>
    <message>
        <source>it has more pixels than are read</source>
        <translation>tiene más píxeles de los que se leen</translation>
    </message>
    <message>
        <source>it is damaged or truncated ({reason})</source>
        <translation>está dañada o truncada ({reason})</translation>
    </message>
    <message>
        <source>Row {row} of {name} holds &#x27;{text}&#x27; in the field {field}; {n} rows hold no number.</source>
        <translation>La fila {row} de {name} contiene «{text}» en el campo {field}; {n} filas no contienen un número.</translation>
    </message>
    <message>
        <source>Correct or empty them, or choose another field ({parameter}).</source>
        <translation>Corríjalas o vacíelas, o elija otro campo ({parameter}).</translation>
    </message>
    <message>
        <source>The field {field} holds &#x27;{text}&#x27;, whose comma may separate thousands or decimals.</source>
        <translation>El campo {field} contiene &#x27;{text}&#x27;, cuya coma puede separar millares o decimales.</translation>
    </message>
    <message>
        <source>Write its numbers without thousands separators, and their decimals after a point.</source>
        <translation>Escriba sus números sin separadores de millares y con los decimales tras un punto.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a table of points.</source>
        <translation>{file} no se puede leer como tabla de puntos.</translation>
    </message>
    <message>
        <source>Choose a point layer, or a CSV file with columns of coordinates ({parameter}).</source>
        <translation>Elija una capa de puntos, o un archivo CSV con columnas de coordenadas ({parameter}).</translation>
    </message>
    <message>
        <source>Choose a layer or table with a row for each point ({parameter}).</source>
        <translation>Elija una capa o tabla con una fila por punto ({parameter}).</translation>
    </message>
    <message>
        <source>{name} holds {kind} geometry; points are wanted.</source>
        <translation>{name} contiene geometría {kind}; se necesitan puntos.</translation>
    </message>
    <message>
        <source>Choose another layer, or make points of it (Vector &gt; Geometry Tools &gt; Centroids).</source>
        <translation>Elija otra capa, o conviértala en puntos (Vectorial &gt; Herramientas de geometría &gt; Centroides).</translation>
    </message>
    <message>
        <source>{name} has no columns of coordinates (it has {fields}).</source>
        <translation>{name} no tiene columnas de coordenadas (tiene {fields}).</translation>
    </message>
    <message>
        <source>Call them longitude and latitude, or easting and northing.</source>
        <translation>Llámelas longitude y latitude, o easting y northing.</translation>
    </message>
    <message>
        <source>{file} has one band.</source>
        <translation>{file} tiene una sola banda.</translation>
    </message>
    <message>
        <source>{file} holds values from {least:.3g} to {most:.3g}, whose sum over the bands is {low:.3g} to {high:.3g}.</source>
        <translation>{file} contiene valores de {least:.3g} a {most:.3g}, cuya suma sobre las bandas va de {low:.3g} a {high:.3g}.</translation>
    </message>
    <message>
        <source>{found} Probabilities of at least two classes are wanted.</source>
        <translation>{found} Se necesitan las probabilidades de al menos dos clases.</translation>
    </message>
    <message>
        <source>Choose the raster &#x27;Class probabilities&#x27; of Predict concealed bedrock (PROBABILITIES).</source>
        <translation>Elija el ráster «Probabilidades de clase» de Predecir el basamento oculto (PROBABILITIES).</translation>
    </message>
    <message>
        <source>Probability of {name}</source>
        <translation>Probabilidad de {name}</translation>
    </message>
    <message>
        <source>The regions file {file} cannot be read ({reason}).</source>
        <translation>No se puede leer el archivo de regiones {file} ({reason}).</translation>
    </message>
    <message>
        <source>Give a CSV file with the columns {columns}.</source>
        <translation>Indique un archivo CSV con las columnas {columns}.</translation>
    </message>
    <message>
        <source>The regions file {file} has {n_lines:,} rows.</source>
        <translation>El archivo de regiones {file} tiene {n_lines:,} filas.</translation>
    </message>
    <message>
        <source>Give at most {most} regions.</source>
        <translation>Indique como máximo {most} regiones.</translation>
    </message>
    <message>
        <source>The regions file {file} has no row with input, geology and field.</source>
        <translation>El archivo de regiones {file} no tiene ninguna fila con input, geology y field.</translation>
    </message>
    <message>
        <source>Give a CSV file with the columns {columns}, a row a region.</source>
        <translation>Indique un archivo CSV con las columnas {columns}, una fila por región.</translation>
    </message>
    <message>
        <source>The regions file names &#x27;{file}&#x27;, which is not there ({path}).</source>
        <translation>El archivo de regiones nombra «{file}», que no existe ({path}).</translation>
    </message>
    <message>
        <source>Give paths relative to the regions file&#x27;s own folder, or whole ones.</source>
        <translation>Indique rutas relativas a la carpeta del propio archivo de regiones, o rutas completas.</translation>
    </message>
    <message>
        <source>A row of the regions file cannot be used: {message}</source>
        <translation>No se puede usar una fila del archivo de regiones: {message}</translation>
    </message>
    <message>
        <source>The band &#x27;{text}&#x27; is no number.</source>
        <translation>La banda «{text}» no es un número.</translation>
    </message>
    <message>
        <source>Give the number of the gravity&#x27;s band (band).</source>
        <translation>Indique el número de la banda de la gravimetría (band).</translation>
    </message>
    <message>
        <source>{file} comes with {n_bands} further bands, the first region with {n_first}.</source>
        <translation>{file} tiene {n_bands} bandas adicionales; la primera región, {n_first}.</translation>
    </message>
    <message>
        <source>Give every region the same further rasters in the same order (extra).</source>
        <translation>Indique en todas las regiones los mismos rásteres adicionales en el mismo orden (extra).</translation>
    </message>
    <message>
        <source>{name}: {n_cells} cells of outcrop, {n_windows} further windows to train on.</source>
        <translation>{name}: {n_cells} celdas de afloramiento, {n_windows} ventanas adicionales para entrenar.</translation>
    </message>
    <message>
        <source>No window of {file} shows {share:.0%} of bedrock.</source>
        <translation>Ninguna ventana de {file} muestra un {share:.0%} de basamento.</translation>
    </message>
    <message>
        <source>Leave the region out of the regions file, or correct its map and field.</source>
        <translation>Quite la región del archivo de regiones o corrija su mapa y su campo.</translation>
    </message>
    <message>
        <source>The model uses visible outcrop alone; of the raster it takes the cells.</source>
        <translation>El modelo usa solo los afloramientos visibles; del ráster toma las celdas.</translation>
    </message>
    <message>
        <source>No cell of the raster has data and lies under the cover of the map.</source>
        <translation>Ninguna celda del ráster tiene datos y está bajo la cobertura del mapa.</translation>
    </message>
    <message>
        <source>Check that gravity raster, further rasters, geology and windows overlap.</source>
        <translation>Compruebe que el ráster gravimétrico, los rásteres adicionales, la geología y las ventanas se solapan.</translation>
    </message>
    <message>
        <source>The model&#x27;s bands ({bands}) are made of the whole raster at once, which takes some {needed:.2g} GB; {free:.2g} GB of memory are free.</source>
        <translation>Las bandas del modelo ({bands}) se calculan con todo el ráster a la vez, lo que requiere unos {needed:.2g} GB; hay {free:.2g} GB de memoria libres.</translation>
    </message>
    <message>
        <source>Give a part of the raster, or train a model with other bands (BANDS): these go by rows.</source>
        <translation>Indique una parte del ráster o entrene un modelo con otras bandas (BANDS): estas se procesan por filas.</translation>
    </message>
    <message>
        <source>The geological map shows no cover on the raster: there is nothing concealed to predict.</source>
        <translation>El mapa geológico no muestra cobertura en el ráster: no hay nada oculto que predecir.</translation>
    </message>
    <message>
        <source>Check the legend (class 255 is cover), or leave GEOLOGY out to predict everywhere.</source>
        <translation>Compruebe la leyenda (la clase 255 es cobertura) o prescinda de GEOLOGY para predecir en todas partes.</translation>
    </message>
    <message>
        <source>{n_visible} bedrock class(es) crop out on the raster; a model of outcrop needs two.</source>
        <translation>En el ráster afloran {n_visible} clase(s) de basamento; un modelo de afloramientos necesita dos.</translation>
    </message>
    <message>
        <source>Check legend and hold-out layer, choose a larger map, or a model that uses gravity alone.</source>
        <translation>Compruebe la leyenda y la capa de zonas reservadas, o elija un mapa más grande o un modelo que use solo la gravimetría.</translation>
    </message>
    <message>
        <source>observed gravity</source>
        <translation>gravedad observada</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>anomalía</translation>
    </message>
    <message>
        <source>height</source>
        <translation>altura</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>station</source>
        <translation>estación</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>levantamiento</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>The rows of {name} are in several coordinate reference systems ({field}: {codes}).</source>
        <translation>Las filas de {name} están en varios sistemas de referencia de coordenadas ({field}: {codes}).</translation>
    </message>
    <message>
        <source>Make a table for each, import it with its CRS (CRS), and merge the layers (Vector &gt; Data Management Tools &gt; Merge Vector Layers).</source>
        <translation>Haga una tabla para cada uno, impórtela con su SRC (CRS) y una las capas (Vectorial &gt; Herramientas de gestión de datos &gt; Unir capas vectoriales).</translation>
    </message>
    <message>
        <source>; {field} holds text such as &#x27;{text}&#x27;</source>
        <translation>; {field} contiene texto como «{text}»</translation>
    </message>
    <message>
        <source>{name} has no columns of coordinates (it has {fields}{text}).</source>
        <translation>{name} no tiene columnas de coordenadas (tiene {fields}{text}).</translation>
    </message>
    <message>
        <source>Name them (X_FIELD, Y_FIELD), with plain numbers or degrees, minutes and seconds.</source>
        <translation>Nómbrelas (X_FIELD, Y_FIELD), con números simples o grados, minutos y segundos.</translation>
    </message>
    <message>
        <source>Values of {y} in {name} are beyond 90 degrees, and those of {x} are not.</source>
        <translation>Los valores de {y} en {name} superan los 90 grados, y los de {x} no.</translation>
    </message>
    <message>
        <source>Longitude and latitude are likely swapped: choose {y} as X_FIELD and {x} as Y_FIELD.</source>
        <translation>Probablemente longitud y latitud están intercambiadas: elija {y} como X_FIELD y {x} como Y_FIELD.</translation>
    </message>
    <message>
        <source>{name} has the minutes of {x} and {y} in columns of their own ({fields}).</source>
        <translation>{name} tiene los minutos de {x} y {y} en columnas aparte ({fields}).</translation>
    </message>
    <message>
        <source>Join them to decimal degrees in one column each (field calculator), and name these.</source>
        <translation>Júntelos en grados decimales, una columna para cada uno (calculadora de campos), y nombre estas columnas.</translation>
    </message>
    <message>
        <source>{name} has no column that holds gravity or an anomaly (it has {fields}{text}).</source>
        <translation>{name} no tiene ninguna columna con gravedad o una anomalía (tiene {fields}{text}).</translation>
    </message>
    <message>
        <source>Name it (GRAVITY_FIELD or ANOMALY_FIELD), in plain numbers, with its unit (UNIT).</source>
        <translation>Nómbrela (GRAVITY_FIELD o ANOMALY_FIELD), en números simples, con su unidad (UNIT).</translation>
    </message>
    <message>
        <source>{name} has gravity and no column of heights (it has {fields}{text}).</source>
        <translation>{name} tiene gravedad y ninguna columna de alturas (tiene {fields}{text}).</translation>
    </message>
    <message>
        <source>Name it (HEIGHT_FIELD), in plain numbers: without heights gravity cannot be reduced.</source>
        <translation>Nómbrela (HEIGHT_FIELD), en números simples: sin alturas la gravedad no se puede reducir.</translation>
    </message>
    <message>
        <source>Columns taken: {columns}.</source>
        <translation>Columnas tomadas: {columns}.</translation>
    </message>
    <message>
        <source>Choose a .dat file with a .dfn of the same name in its folder.</source>
        <translation>Elija el archivo .dat cuyo .dfn está al lado con el mismo nombre.</translation>
    </message>
    <message>
        <source>The definition file {file} names {n} fields; three or more are wanted.</source>
        <translation>El archivo de definición {file} nombra {n} campos; se necesitan tres o más.</translation>
    </message>
    <message>
        <source>{file} is ASEG-GDF2 with the fields {names}.</source>
        <translation>{file} es ASEG-GDF2 con los campos {names}.</translation>
    </message>
    <message>
        <source>{n} cells, where the table has {wanted}</source>
        <translation>{n} celdas, donde la tabla tiene {wanted}</translation>
    </message>
    <message>
        <source>the text in {field} is no number</source>
        <translation>el texto en {field} no es un número</translation>
    </message>
    <message>
        <source>the place is empty</source>
        <translation>la posición está vacía</translation>
    </message>
    <message>
        <source>the coordinates are no degrees on the Earth</source>
        <translation>las coordenadas no son grados en la Tierra</translation>
    </message>
    <message>
        <source>the coordinates look like degrees among metres</source>
        <translation>las coordenadas parecen grados entre metros</translation>
    </message>
    <message>
        <source>the coordinates are 0, 0</source>
        <translation>las coordenadas son 0, 0</translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation>el valor está vacío</translation>
    </message>
    <message>
        <source>the gravity is none on Earth</source>
        <translation>la gravedad no es de la Tierra</translation>
    </message>
    <message>
        <source>the anomaly is none on Earth</source>
        <translation>la anomalía no es de la Tierra</translation>
    </message>
    <message>
        <source>the height is none of a station in metres</source>
        <translation>la altura no es la de una estación en metros</translation>
    </message>
    <message>
        <source>the error is negative</source>
        <translation>el error es negativo</translation>
    </message>
    <message>
        <source>The table {name} does not say in which CRS its coordinates are.</source>
        <translation>La tabla {name} no dice en qué SRC están sus coordenadas.</translation>
    </message>
    <message>
        <source>Give it (CRS), such as EPSG:32633.</source>
        <translation>Indíquelo (CRS), por ejemplo EPSG:32633.</translation>
    </message>
    <message>
        <source>The coordinates {x} and {y} of {name} are no degrees, as those of {crs} are.</source>
        <translation>Las coordenadas {x} e {y} de {name} no son grados, como las de {crs}.</translation>
    </message>
    <message>
        <source>Give their CRS (CRS), such as EPSG:32633, or name the columns of the degrees (X_FIELD, Y_FIELD).</source>
        <translation>Indique su SRC (CRS), por ejemplo EPSG:32633, o nombre las columnas de los grados (X_FIELD, Y_FIELD).</translation>
    </message>
    <message>
        <source>The coordinates {x} and {y} of {name} look like degrees, and {crs} is in metres.</source>
        <translation>Las coordenadas {x} e {y} de {name} parecen grados, y {crs} está en metros.</translation>
    </message>
    <message>
        <source>Give the CRS of the degrees (CRS), such as EPSG:4326, or name other columns (X_FIELD, Y_FIELD).</source>
        <translation>Indique el SRC de los grados (CRS), por ejemplo EPSG:4326, o nombre otras columnas (X_FIELD, Y_FIELD).</translation>
    </message>
    <message>
        <source>{name} is a layer with the fields {fields}.</source>
        <translation>{name} es una capa con los campos {fields}.</translation>
    </message>
    <message>
        <source>Choose a CSV, XYZ or ASEG-GDF2 file, or a layer of points (INPUT).</source>
        <translation>Elija un archivo CSV, XYZ o ASEG-GDF2, o una capa de puntos (INPUT).</translation>
    </message>
    <message>
        <source>Choose feet for the heights (HEIGHT_UNIT ft), or m where they are in metres nevertheless.</source>
        <translation>Elija pies para las alturas (HEIGHT_UNIT ft), o m si aun así están en metros.</translation>
    </message>
    <message>
        <source>Gravity of {name} is on the Potsdam datum, {offset:g} mGal above IGSN 71: {reason}.</source>
        <translation>La gravedad de {name} está en el datum de Potsdam, {offset:g} mGal sobre IGSN 71: {reason}.</translation>
    </message>
    <message>
        <source>Choose the datum potsdam (DATUM) to take the offset off, or absolute to keep the values.</source>
        <translation>Elija el datum potsdam (DATUM) para quitar la diferencia, o absolute para conservar los valores.</translation>
    </message>
    <message>
        <source>The median free-air anomaly is {median:,.0f} mGal, which no region has. Check the columns of gravity, height and latitude, and their units.</source>
        <translation>La anomalía de aire libre mediana es {median:,.0f} mGal, que ninguna región tiene. Compruebe las columnas de gravedad, altura y latitud, y sus unidades.</translation>
    </message>
    <message>
        <source>Free-air anomaly against GRS80: median {median:.1f} mGal. Gravity tied to Potsdam makes it {offset:g} larger; choose the datum (DATUM) where you know it.</source>
        <translation>Anomalía de aire libre respecto a GRS80: mediana {median:.1f} mGal. La gravedad ligada a Potsdam la aumenta en {offset:g}; elija el datum (DATUM) si lo conoce.</translation>
    </message>
    <message>
        <source>The median free-air anomaly of {name} is {median:,.0f} mGal, and {other:,.0f} with longitude and latitude swapped.</source>
        <translation>La anomalía de aire libre mediana de {name} es de {median:,.0f} mGal, y de {other:,.0f} con longitud y latitud intercambiadas.</translation>
    </message>
    <message>
        <source>They are likely swapped: choose them the other way round (X_FIELD, Y_FIELD).</source>
        <translation>Probablemente están intercambiadas: elíjalas al revés (X_FIELD, Y_FIELD).</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>el archivo lo dice</translation>
    </message>
    <message>
        <source>its own anomaly is the one of the formula of 1930, which goes with that datum</source>
        <translation>su propia anomalía es la de la fórmula de 1930, que va con ese datum</translation>
    </message>
    <message>
        <source>There are {n} stations; a grid needs at least {least}.</source>
        <translation>Hay {n} estaciones; una malla necesita al menos {least}.</translation>
    </message>
    <message>
        <source>The stations lie on both sides of the antimeridian; their longitudes end at 180 degrees.</source>
        <translation>Las estaciones están a ambos lados del antimeridiano; sus longitudes acaban en 180 grados.</translation>
    </message>
    <message>
        <source>All stations lie on one line: a grid of them says nothing off it. Add other lines.</source>
        <translation>Todas las estaciones están en una línea: su malla no dice nada fuera de ella. Añada otras líneas.</translation>
    </message>
    <message>
        <source>All stations lie at one place. Check the columns of the coordinates (X_FIELD, Y_FIELD).</source>
        <translation>Todas las estaciones están en un mismo lugar. Compruebe las columnas de coordenadas (X_FIELD, Y_FIELD).</translation>
    </message>
    <message>
        <source>{file} holds no table: no line of three numbers or more is found.</source>
        <translation>{file} no contiene ninguna tabla: no hay líneas de tres números o más.</translation>
    </message>
    <message>
        <source>Give a line for each station, its cells separated by commas, semicolons, tabs or blanks.</source>
        <translation>Dé una línea por estación, con celdas separadas por comas, puntos y comas, tabuladores o espacios.</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>espacios</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>{file}: cells separated by {separator}, columns {names}.</source>
        <translation>{file}: celdas separadas por {separator}, columnas {names}.</translation>
    </message>
    <message>
        <source>{file}: cells separated by {separator}, no names; the columns are called {names}.</source>
        <translation>{file}: celdas separadas por {separator}, sin nombres; las columnas se llaman {names}.</translation>
    </message>
    <message>
        <source>The field {field} has a median of {value:,.0f} mGal, which is no gravity on Earth.</source>
        <translation>El campo {field} tiene una mediana de {value:,.0f} mGal, que no es una gravedad terrestre.</translation>
    </message>
    <message>
        <source>Gravity lies between 976,000 and 984,500 mGal: choose another field (GRAVITY_FIELD) or unit (UNIT); readings of a meter, or gravity less a constant, have to be tied to a base first.</source>
        <translation>La gravedad está entre 976 000 y 984 500 mGal: elija otro campo (GRAVITY_FIELD) u otra unidad (UNIT); las lecturas de un gravímetro, o la gravedad menos una constante, deben ligarse antes a una base.</translation>
    </message>
    <message>
        <source>The field {field} has a median of {value:,.0f} mGal, which is no anomaly.</source>
        <translation>El campo {field} tiene una mediana de {value:,.0f} mGal, que no es una anomalía.</translation>
    </message>
    <message>
        <source>Choose the field of the Bouguer anomaly (ANOMALY_FIELD) and its unit (UNIT).</source>
        <translation>Elija el campo de la anomalía de Bouguer (ANOMALY_FIELD) y su unidad (UNIT).</translation>
    </message>
    <message>
        <source>Errors of the stations {name} ({field}) are negative.</source>
        <translation>Hay errores negativos en las estaciones {name} ({field}).</translation>
    </message>
    <message>
        <source>Give standard deviations (ERROR_FIELD), or leave the field out.</source>
        <translation>Dé desviaciones típicas (ERROR_FIELD), o no indique el campo.</translation>
    </message>
    <message>
        <source>{n} of {all} stations of {name} take no part, because their place, value or height is empty (rows {rows}).</source>
        <translation>{n} de {all} estaciones de {name} no participan, porque su lugar, valor o altura está vacío (filas {rows}).</translation>
    </message>
    <message>
        <source>Choose the field of the Bouguer anomaly (FIELD) and its unit (UNIT); observed gravity has to be reduced first.</source>
        <translation>Elija el campo de la anomalía de Bouguer (FIELD) y su unidad (UNIT); la gravedad observada debe reducirse antes.</translation>
    </message>
    <message>
        <source>The heights of the stations {name} ({field}) run from {low:,.0f} to {high:,.0f} m.</source>
        <translation>Las alturas de las estaciones {name} ({field}) van de {low:,.0f} a {high:,.0f} m.</translation>
    </message>
    <message>
        <source>Give them in metres (they may be in feet), without numbers that stand for &#x27;unknown&#x27;.</source>
        <translation>Délas en metros (quizá estén en pies), sin números que signifiquen «desconocido».</translation>
    </message>
    <message>
        <source>The point {point} lies off the raster, which reaches from {west}, {south} to {east}, {north}.</source>
        <translation>El punto {point} está fuera del ráster, que va de {west}, {south} a {east}, {north}.</translation>
    </message>
    <message>
        <source>Choose a point on the raster (POINT), and give its CRS if it is not the raster&#x27;s.</source>
        <translation>Elija un punto en el ráster (POINT) y dé su SRC si no es el del ráster.</translation>
    </message>
    <message>
        <source>The point cannot be brought from &#x27;{crs}&#x27; to the raster&#x27;s CRS.</source>
        <translation>El punto no puede pasarse de «{crs}» al SRC del ráster.</translation>
    </message>
    <message>
        <source>Give its CRS as EPSG:4326 and its like, or the point in the raster&#x27;s CRS (POINT).</source>
        <translation>Dé su SRC en una forma como EPSG:4326, o el punto en el SRC del ráster (POINT).</translation>
    </message>
    <message>
        <source>Choose a layer of points or polygons (AREA).</source>
        <translation>Elija una capa de puntos o polígonos (AREA).</translation>
    </message>
    <message>
        <source>{file} cannot be read as a layer of points or polygons.</source>
        <translation>{file} no puede leerse como capa de puntos o polígonos.</translation>
    </message>
    <message>
        <source>The area {file} holds no cell of the raster.</source>
        <translation>El área {file} no contiene ninguna celda del ráster.</translation>
    </message>
    <message>
        <source>Check its coordinate reference system, or choose points or larger polygons on the raster (AREA).</source>
        <translation>Compruebe su sistema de referencia de coordenadas, o elija puntos o polígonos mayores sobre el ráster (AREA).</translation>
    </message>
    <message>
        <source>Far from outcrop</source>
        <translation>Lejos del afloramiento</translation>
    </message>
    <message>
        <source>Rasters unlike the training set</source>
        <translation>Rásteres distintos del conjunto de entrenamiento</translation>
    </message>
    <message>
        <source>Far from outcrop, and rasters unlike the training set</source>
        <translation>Lejos del afloramiento y rásteres distintos del conjunto de entrenamiento</translation>
    </message>
    <message>
        <source>No geological map is given, and the model does not say what gravity it was trained on: there is nothing to measure a distance to.</source>
        <translation>No se ha indicado ningún mapa geológico, y el modelo no informa de la gravimetría con la que se entrenó: no hay nada a lo que medir una distancia.</translation>
    </message>
    <message>
        <source>Choose a geology layer (GEOLOGY), or train the model again with this version.</source>
        <translation>Elija una capa de geología (GEOLOGY) o entrene de nuevo el modelo con esta versión.</translation>
    </message>
    <message>
        <source>No cell is flagged as outside the area of applicability: the model does not say how far from outcrop it was tested. Give a limit in km (LIMIT) and the map, or train the model again with this version.</source>
        <translation>Ninguna celda se marca como fuera del área de aplicabilidad: el modelo no indica hasta qué distancia del afloramiento se probó. Indique un límite en km (LIMIT) y el mapa, o entrene de nuevo el modelo con esta versión.</translation>
    </message>
    <message>
        <source>Flagged as outside the area of applicability: cells farther than {distance:.3g} km from outcrop.</source>
        <translation>Se marcan como fuera del área de aplicabilidad: celdas a más de {distance:.3g} km del afloramiento.</translation>
    </message>
    <message>
        <source>Flagged as outside the area of applicability: cells whose rasters lie more than {deviations:.3g} standard deviations from training.</source>
        <translation>Se marcan como fuera del área de aplicabilidad: celdas cuyos valores de ráster distan más de {deviations:.3g} desviaciones estándar de los del entrenamiento.</translation>
    </message>
    <message>
        <source>Flagged as outside the area of applicability: cells farther than {distance:.3g} km from outcrop or whose rasters lie more than {deviations:.3g} standard deviations from training.</source>
        <translation>Se marcan como fuera del área de aplicabilidad: celdas a más de {distance:.3g} km del afloramiento o cuyos valores de ráster distan más de {deviations:.3g} desviaciones estándar de los del entrenamiento.</translation>
    </message>
    <message>
        <source>Of {n} cells, {explained} are explained: the others have no data or lie in windows left out.</source>
        <translation>De {n} celdas se explican {explained}: las demás no tienen datos o están en ventanas omitidas.</translation>
    </message>
    <message>
        <source>{name} in {count} of {n} cell(s): probability {p:.2g}; log probability {log_p:.3g}, with average gravity everywhere {baseline:.3g}.</source>
        <translation>{name} en {count} de {n} celda(s): probabilidad {p:.2g}; logaritmo de la probabilidad {log_p:.3g}, con una gravimetría media en todas partes {baseline:.3g}.</translation>
    </message>
    <message>
        <source>Half of the attribution lies within {half:.3g} km; {rings}. By band: {bands}.</source>
        <translation>La mitad de la atribución está a menos de {half:.3g} km; {rings}. Por banda: {bands}.</translation>
    </message>
    <message>
        <source>{share:.0%} within {km} km</source>
        <translation>{share:.0%} a menos de {km} km</translation>
    </message>
    <message>
        <source>The attributions miss their sum by {error:.0%}: the layer is approximate.</source>
        <translation>Las atribuciones se apartan de su suma en un {error:.0%}: la capa es aproximada.</translation>
    </message>
    <message>
        <source>um/s2 (gravity units), which are a tenth of a mGal</source>
        <translation>um/s2 (unidades gravimétricas), que son una décima de mGal</translation>
    </message>
    <message>
        <source>{given} for {wanted}</source>
        <translation>{given} en lugar de {wanted}</translation>
    </message>
    <message>
        <source>Further bands with other names are taken in their order: {other}. Check that they show the same quantities as those that the model was trained with.</source>
        <translation>Las bandas adicionales con otros nombres se toman por su orden: {other}. Compruebe que muestran las mismas magnitudes que aquellas con las que se entrenó el modelo.</translation>
    </message>
    <message>
        <source>The raster&#x27;s cells are {here:.3g} m, the model was trained at {there:.3g} m: the coordinates are not in the unit of the raster&#x27;s CRS ({crs}).</source>
        <translation>Las celdas del ráster son de {here:.3g} m; el modelo se entrenó a {there:.3g} m: las coordenadas no están en la unidad del SRC del ráster ({crs}).</translation>
    </message>
    <message>
        <source>Assign the CRS that the coordinates belong to (Raster &gt; Projections &gt; Assign projection).</source>
        <translation>Asigne el SRC al que pertenecen las coordenadas (Ráster &gt; Proyecciones &gt; Asignar proyección).</translation>
    </message>
    <message>
        <source>The raster&#x27;s cells are {here:.3g} m, the model was trained at {there:.3g} m.</source>
        <translation>Las celdas del ráster son de {here:.3g} m; el modelo se entrenó a {there:.3g} m.</translation>
    </message>
    <message>
        <source>Resample the raster to the model&#x27;s spacing, or train a model on this raster.</source>
        <translation>Remuestree el ráster al espaciado del modelo o entrene un modelo con este ráster.</translation>
    </message>
    <message>
        <source>The raster&#x27;s cells are {here:.3g} m, the model was trained at {there:.3g} m; the prediction may suffer.</source>
        <translation>Las celdas del ráster son de {here:.3g} m; el modelo se entrenó a {there:.3g} m; la predicción puede empeorar.</translation>
    </message>
    <message>
        <source>The raster has {rows} x {cols} cells, a window of the model has {side_cells} x {side_cells}.</source>
        <translation>El ráster tiene {rows} x {cols} celdas; una ventana del modelo tiene {side_cells} x {side_cells}.</translation>
    </message>
    <message>
        <source>Give a larger part of the raster, or smaller windows by drawing a cell with {pixels} pixels (PIXELS).</source>
        <translation>Indique una parte mayor del ráster, o ventanas más pequeñas dibujando cada celda con {pixels} píxeles (PIXELS).</translation>
    </message>
    <message>
        <source>The model was trained on a residual raster without a known height; a Bouguer raster came.</source>
        <translation>El modelo se entrenó con un ráster de la anomalía residual sin altura conocida; se ha recibido un ráster de Bouguer.</translation>
    </message>
    <message>
        <source>Give the residual anomaly, made as the one that the model was trained on (QUANTITY=residual).</source>
        <translation>Indique la anomalía residual, calculada como aquella con la que se entrenó el modelo (QUANTITY=residual).</translation>
    </message>
    <message>
        <source>The residual was made with {height_m:g} m of upward continuation, the model was trained with {wanted_m:g} m.</source>
        <translation>La anomalía residual se calculó con {height_m:g} m de continuación ascendente; el modelo se entrenó con {wanted_m:g} m.</translation>
    </message>
    <message>
        <source>Give the Bouguer raster, or a residual raster made with HEIGHT={height_m:g}.</source>
        <translation>Indique el ráster de Bouguer o un ráster de la anomalía residual calculado con HEIGHT={height_m:g}.</translation>
    </message>
    <message>
        <source>The residual is {mean:.3g} mGal on average and varies by {spread:.2g} mGal here; where the model was trained it was {known_mean:.3g} and varied by {known_spread:.2g}: {cause}</source>
        <translation>La anomalía residual es de {mean:.3g} mGal en promedio y varía en {spread:.2g} mGal aquí; donde se entrenó el modelo era de {known_mean:.3g} y variaba en {known_spread:.2g}: {cause}</translation>
    </message>
    <message>
        <source>its values are likely in {unit}. Convert them, or name the unit in the band.</source>
        <translation>sus valores están probablemente en {unit}. Conviértalos o indique la unidad en la banda.</translation>
    </message>
    <message>
        <source>it is likely a Bouguer anomaly, regional field and all. Say so (QUANTITY=bouguer).</source>
        <translation>probablemente es una anomalía de Bouguer, campo regional incluido. Indíquelo (QUANTITY=bouguer).</translation>
    </message>
    <message>
        <source>check its unit, and that the raster is a Bouguer or residual anomaly.</source>
        <translation>compruebe su unidad y que el ráster es una anomalía de Bouguer o residual.</translation>
    </message>
    <message>
        <source>Which classes cannot be ruled out (SET) is unknown: the model was not tested under simulated cover, or only a part of its evidence is used.</source>
        <translation>No se sabe qué clases no se pueden descartar (SET): el modelo no se probó bajo una cobertura simulada, o solo se usa una parte de su información.</translation>
    </message>
    <message>
        <source>Train a model that uses outcrop with this version and predict with all its evidence (EVIDENCE=model), or leave SET out.</source>
        <translation>Entrene con esta versión un modelo que use afloramientos y prediga con toda su información (EVIDENCE=model), u omita SET.</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 clase</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} clases</translation>
    </message>
    <message>
        <source>Part {rank} of {world} is there; missing: {missing}.</source>
        <translation>La parte {rank} de {world} está lista; faltan: {missing}.</translation>
    </message>
    <message>
        <source>Another process puts the parts together.</source>
        <translation>Otro proceso reúne las partes.</translation>
    </message>
    <message>
        <source>Predicted {count} cells: {shares}.</source>
        <translation>Se han predicho {count} celdas: {shares}.</translation>
    </message>
    <message>
        <source>Seams: probabilities change {ratio:.2f} times as much across window borders as elsewhere.</source>
        <translation>Uniones: en los bordes de las ventanas las probabilidades cambian {ratio:.2f} veces lo que cambian en el resto.</translation>
    </message>
    <message>
        <source>Mean ensemble standard deviation {deviation:.3f} (0 agreement, 0.7 contradiction).</source>
        <translation>Desviación estándar media del conjunto de modelos: {deviation:.3f} (0 acuerdo, 0.7 contradicción).</translation>
    </message>
    <message>
        <source>input bands</source>
        <translation>bandas de entrada</translation>
    </message>
    <message>
        <source>density of the cover</source>
        <translation>densidad de la cobertura</translation>
    </message>
    <message>
        <source>height of continuation</source>
        <translation>altura de continuación</translation>
    </message>
    <message>
        <source>{name} has other {what} than the first model.</source>
        <translation>{name} difiere del primer modelo en: {what}.</translation>
    </message>
    <message>
        <source>Give models that were trained on the same rasters and the same legend, or one model alone.</source>
        <translation>Indique modelos entrenados con los mismos rásteres y la misma leyenda, o un solo modelo.</translation>
    </message>
    <message>
        <source>{cells} cells as {pixels} pixels</source>
        <translation>{cells} celdas como {pixels} píxeles</translation>
    </message>
    <message>
        <source>, weighted {weights}</source>
        <translation>, con pesos {weights}</translation>
    </message>
    <message>
        <source>Windows of {sides}{weighted}, the mean of {count} models, and of each window&#x27;s mirror images.</source>
        <translation>Ventanas de {sides}{weighted}, con la media de {count} modelos y de las imágenes especulares de cada ventana.</translation>
    </message>
    <message>
        <source>Windows of {sides}{weighted}, the mean of {count} models.</source>
        <translation>Ventanas de {sides}{weighted}, con la media de {count} modelos.</translation>
    </message>
    <message>
        <source>Windows of {sides}{weighted}, and of each window&#x27;s mirror images.</source>
        <translation>Ventanas de {sides}{weighted}, con la media de las imágenes especulares de cada ventana.</translation>
    </message>
    <message>
        <source>Windows of {sides}{weighted}.</source>
        <translation>Ventanas de {sides}{weighted}.</translation>
    </message>
    <message>
        <source>The model uses {reads}, and the job asks for a prediction from {evidence}.</source>
        <translation>El modelo usa {reads}, y el trabajo pide una predicción a partir de {evidence}.</translation>
    </message>
    <message>
        <source>Leave EVIDENCE at &#x27;model&#x27;, or train a model on that evidence.</source>
        <translation>Deje EVIDENCE en «model» o entrene un modelo con esa evidencia.</translation>
    </message>
    <message>
        <source>outcrop and gravity</source>
        <translation>afloramientos y gravimetría</translation>
    </message>
    <message>
        <source>gravity</source>
        <translation>gravimetría</translation>
    </message>
    <message>
        <source>1 mapped, 2 predicted</source>
        <translation>1 cartografiado, 2 predicho</translation>
    </message>
    <message>
        <source>Opacity, 255 for what is mapped</source>
        <translation>Opacidad, 255 para lo cartografiado</translation>
    </message>
    <message>
        <source>Unknown: outside the area of applicability, or no data</source>
        <translation>Desconocido: fuera del área de aplicabilidad o sin datos</translation>
    </message>
    <message>
        <source>Entropy, 0 certain, 1 all classes alike</source>
        <translation>Entropía: 0, certeza; 1, todas las clases por igual</translation>
    </message>
    <message>
        <source>Ensemble standard deviation</source>
        <translation>Desviación estándar del conjunto de modelos</translation>
    </message>
    <message>
        <source>{name} cannot be ruled out</source>
        <translation>{name} no se puede descartar</translation>
    </message>
    <message>
        <source>Distance to outcrop (km)</source>
        <translation>Distancia al afloramiento (km)</translation>
    </message>
    <message>
        <source>Gravity&#x27;s distance from training (standard deviations)</source>
        <translation>Distancia de la gravimetría a la del entrenamiento (desviaciones estándar)</translation>
    </message>
    <message>
        <source>RANK is {rank} and WORLD_SIZE is {world}; ranks count from 0.</source>
        <translation>RANK es {rank} y WORLD_SIZE es {world}; los rangos se cuentan desde 0.</translation>
    </message>
    <message>
        <source>Set both, or neither to let one process do everything.</source>
        <translation>Defina ambos, o ninguno para que un solo proceso lo haga todo.</translation>
    </message>
    <message>
        <source>No unfinished file was left.</source>
        <translation>No quedó ningún archivo sin terminar.</translation>
    </message>
    <message>
        <source>Warning: {message}</source>
        <translation>Advertencia: {message}</translation>
    </message>
    <message>
        <source>Info: {message}</source>
        <translation>Información: {message}</translation>
    </message>
    <message>
        <source>the job file</source>
        <translation>el archivo de trabajo</translation>
    </message>
    <message>
        <source>{file} is not of this plugin and stays: the result comes without a style file. Remove it, or give the result another name, to have the plugin&#x27;s own style.</source>
        <translation>{file} no es de este complemento y se conserva: el resultado se entrega sin archivo de estilo. Elimínelo o dé otro nombre al resultado para obtener el estilo del complemento.</translation>
    </message>
    <message>
        <source>{setting} of the regions file</source>
        <translation>{setting} del archivo de regiones</translation>
    </message>
    <message>
        <source>The raster has {rows:,} x {cols:,} cells, which take some {needed} of memory; {free} are free.</source>
        <translation>El ráster tiene {rows:,} x {cols:,} celdas, que ocupan unos {needed} de memoria; hay {free} libres.</translation>
    </message>
    <message>
        <source>Clip the raster to the area of interest, or give it larger cells.</source>
        <translation>Recorte el ráster al área de interés o use celdas más grandes.</translation>
    </message>
    <message>
        <source>{n:,} stations take some {needed} of memory; {free} are free.</source>
        <translation>{n:,} estaciones ocupan unos {needed} de memoria; hay {free} libres.</translation>
    </message>
    <message>
        <source>Take fewer of them (Vector &gt; Research Tools &gt; Random Selection), or those of a part of the area.</source>
        <translation>Tome menos (Vectorial &gt; Herramientas de investigación &gt; Selección aleatoria), o las de una parte del área.</translation>
    </message>
    <message>
        <source>The outputs may take {needed}, the disk of {folder} has {free} free.</source>
        <translation>Las salidas pueden ocupar {needed}; el disco de {folder} tiene {free} libres.</translation>
    </message>
    <message>
        <source>Make room, choose another folder, or leave outputs out (class probabilities are the largest).</source>
        <translation>Libere espacio, elija otra carpeta o prescinda de algunas salidas (las probabilidades de clase son las más grandes).</translation>
    </message>
    <message>
        <source>{file} is being written by process {pid} on {machine}, since {since}.</source>
        <translation>El proceso {pid} está escribiendo {file} en {machine}, desde {since}.</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>otro equipo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another file.</source>
        <translation>Espere a que termine o elija otro archivo.</translation>
    </message>
    <message>
        <source>Lines as barriers</source>
        <translation>Líneas como barreras</translation>
    </message>
    <message>
        <source>{file}, trained on other maps</source>
        <translation>{file}, entrenado con otros mapas</translation>
    </message>
    <message>
        <source>started from</source>
        <translation>modelo de partida</translation>
    </message>
    <message>
        <source>outcrop networks started from</source>
        <translation>punto de partida de las redes de afloramientos</translation>
    </message>
    <message>
        <source>pretrained</source>
        <translation>red preentrenada</translation>
    </message>
    <message>
        <source>all outcrop</source>
        <translation>todos los afloramientos</translation>
    </message>
    <message>
        <source>the training set</source>
        <translation>el conjunto de entrenamiento</translation>
    </message>
    <message>
        <source>trained in the end on</source>
        <translation>entrenado al final con</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>Bosque aleatorio</translation>
    </message>
    <message>
        <source>{count} blocks withheld from training</source>
        <translation>{count} bloques excluidos del entrenamiento</translation>
    </message>
    <message>
        <source>the test polygons</source>
        <translation>los polígonos de prueba</translation>
    </message>
    <message>
        <source>the test windows</source>
        <translation>las ventanas de prueba</translation>
    </message>
    <message>
        <source>{file} holds no outcrop network to start from.</source>
        <translation>{file} no contiene ninguna red de afloramientos de la que partir.</translation>
    </message>
    <message>
        <source>Leave the model to start from out (MODEL), or choose one that uses outcrop.</source>
        <translation>Prescinda del modelo de partida (MODEL) o elija uno que use afloramientos.</translation>
    </message>
    <message>
        <source>Wherever a part of the outcrop is left out, fewer than two classes remain.</source>
        <translation>Sea cual sea la parte de los afloramientos que se deje fuera, quedan menos de dos clases.</translation>
    </message>
    <message>
        <source>Choose a map with more outcrop, a smaller block size (BLOCK), or a legend of fewer classes.</source>
        <translation>Elija un mapa con más afloramientos, un tamaño de bloque menor (BLOCK) o una leyenda con menos clases.</translation>
    </message>
    <message>
        <source>{name}: no picture has a class.</source>
        <translation>{name}: ninguna imagen tiene clase.</translation>
    </message>
    <message>
        <source>Choose the field that holds the classes (CLASS_FIELD).</source>
        <translation>Elija el campo que contiene las clases (CLASS_FIELD).</translation>
    </message>
    <message>
        <source>{n} of {all} rows have no class and are left out.</source>
        <translation>{n} de {all} filas no tienen clase y se omiten.</translation>
    </message>
    <message>
        <source>no path</source>
        <translation>sin ruta</translation>
    </message>
    <message>
        <source>None of {n} pictures of {name} can be read ({first}).</source>
        <translation>No se puede leer ninguna de las {n} imágenes de {name} ({first}).</translation>
    </message>
    <message>
        <source>Check the paths of the pictures (PICTURE_FIELD); relative ones begin at the folder of the layer or of the project.</source>
        <translation>Compruebe las rutas de las imágenes (PICTURE_FIELD); las relativas parten de la carpeta de la capa o de la del proyecto.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>{n} of {all} pictures cannot be read and are left out ({names}).</source>
        <translation>{n} de {all} imágenes no se pueden leer y se omiten ({names}).</translation>
    </message>
    <message>
        <source>All pictures of {name} are of the class &#x27;{single}&#x27;.</source>
        <translation>Todas las imágenes de {name} son de la clase «{single}».</translation>
    </message>
    <message>
        <source>Give pictures of two classes or more, or choose another field of classes (CLASS_FIELD).</source>
        <translation>Dé imágenes de dos clases o más, o elija otro campo de clases (CLASS_FIELD).</translation>
    </message>
    <message>
        <source>The class &#x27;{label}&#x27; has one picture, which cannot be both learned from and tested.</source>
        <translation>La clase «{label}» tiene una sola imagen, que no puede aprenderse y probarse a la vez.</translation>
    </message>
    <message>
        <source>Add pictures of it from other outcrops, or leave the class out.</source>
        <translation>Añada imágenes de ella de otros afloramientos, u omita la clase.</translation>
    </message>
    <message>
        <source>All {n} pictures of the class &#x27;{label}&#x27; are of one outcrop, so that it cannot be tested on another.</source>
        <translation>Las {n} imágenes de la clase «{label}» son todas de un afloramiento, de modo que no se puede probar en otro.</translation>
    </message>
    <message>
        <source>Add pictures of it from other outcrops, or leave the class out; see GROUP.</source>
        <translation>Añada imágenes de ella de otros afloramientos, u omita la clase; véase GROUP.</translation>
    </message>
    <message>
        <source> of half width</source>
        <translation> de media anchura</translation>
    </message>
    <message>
        <source>The network begins with weights that were trained on simulated pictures of folds.</source>
        <translation>La red empieza con pesos entrenados con imágenes simuladas de pliegues.</translation>
    </message>
    <message>
        <source>The network begins with random weights; with few pictures, pretrained ones do better.</source>
        <translation>La red empieza con pesos aleatorios; con pocas imágenes, los preentrenados dan mejor resultado.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>All GPUs were asked for; there are {available}: one process trains.</source>
        <translation>Se han pedido todas las GPU; hay {available}: entrena un solo proceso.</translation>
    </message>
    <message>
        <source>{count} processes were asked for; there are {available} GPUs.</source>
        <translation>Se han pedido {count} procesos; hay {available} GPU.</translation>
    </message>
    <message>
        <source>Give 0 for one process a GPU (PROCESSES), or choose the CPU (DEVICE).</source>
        <translation>Indique 0 para un proceso por GPU (PROCESSES) o elija la CPU (DEVICE).</translation>
    </message>
    <message>
        <source>Training in {count} processes.</source>
        <translation>Entrenamiento en {count} procesos.</translation>
    </message>
    <message>
        <source>The training process {rank} was ended from outside ({signal}), perhaps because the machine&#x27;s memory was used up.</source>
        <translation>El proceso de entrenamiento {rank} se ha interrumpido desde fuera ({signal}), quizá porque se agotó la memoria del equipo.</translation>
    </message>
    <message>
        <source>Run the same training again, which goes on from the last checkpoint, with fewer processes or a smaller batch.</source>
        <translation>Ejecute de nuevo el mismo entrenamiento con menos procesos o un lote menor; continúa desde el último punto de control.</translation>
    </message>
    <message>
        <source>The same {what}, run again, goes on from its last checkpoint ({folder}).</source>
        <translation>El mismo proceso de {what}, si se ejecuta de nuevo, continúa desde su último punto de control ({folder}).</translation>
    </message>
    <message>
        <source>{file} holds no network of gravity to start from.</source>
        <translation>{file} no contiene ninguna red de gravimetría de la que partir.</translation>
    </message>
    <message>
        <source>Leave the model to start from out (MODEL), or choose one that uses gravity alone.</source>
        <translation>Prescinda del modelo de partida (MODEL) o elija uno que use solo la gravimetría.</translation>
    </message>
    <message>
        <source>The model to start from was trained on {wanted} bands of further rasters, {given} came, or they came in another order.</source>
        <translation>El modelo de partida se entrenó con {wanted} bandas de rásteres adicionales; se han recibido {given}, o se han recibido en otro orden.</translation>
    </message>
    <message>
        <source>Give these, in this order: {names}.</source>
        <translation>Indique estas, en este orden: {names}.</translation>
    </message>
    <message>
        <source>Leave the further rasters out.</source>
        <translation>Prescinda de los rásteres adicionales.</translation>
    </message>
    <message>
        <source>The network starts from weights trained on simulated surveys; its classes are all new.</source>
        <translation>La red parte de pesos entrenados con levantamientos simulados; todas sus clases son nuevas.</translation>
    </message>
    <message>
        <source>Training starts from {file}. Of its {known} classes {copied} are here by the same name and keep their part of the head; {new} classes are new.</source>
        <translation>El entrenamiento parte de {file}. De sus {known} clases, {copied} están aquí con el mismo nombre y conservan su parte del cabezal; {new} clases son nuevas.</translation>
    </message>
    <message>
        <source>{n_windows} windows to train on are fewer than a batch of {batch}.</source>
        <translation>Las {n_windows} ventanas de entrenamiento son menos que un lote de {batch}.</translation>
    </message>
    <message>
        <source>Cut more windows (SCALES), give a smaller batch (BATCH), or choose another preset (PRESET).</source>
        <translation>Corte más ventanas (SCALES), indique un lote menor (BATCH) o elija otro preajuste (PRESET).</translation>
    </message>
    <message>
        <source>other first weights or another network</source>
        <translation>otros pesos iniciales u otra red</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>otros datos</translation>
    </message>
    <message>
        <source>other windows</source>
        <translation>otras ventanas</translation>
    </message>
    <message>
        <source>other classes</source>
        <translation>otras clases</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>otros parámetros</translation>
    </message>
    <message>
        <source>{network}, {count:,} parameters.</source>
        <translation>{network}, {count:,} parámetros.</translation>
    </message>
    <message>
        <source>Settings of the network&#x27;s training: {settings}.</source>
        <translation>Ajustes del entrenamiento de la red: {settings}.</translation>
    </message>
    <message>
        <source>{name}={value} (paper: {of_paper})</source>
        <translation>{name}={value} (artículo: {of_paper})</translation>
    </message>
    <message>
        <source>Other than in Liu et al. (2024): {differences}.</source>
        <translation>Distinto de Liu et al. (2024): {differences}.</translation>
    </message>
    <message>
        <source>All of them are those of Liu et al. (2024).</source>
        <translation>Todos son los de Liu et al. (2024).</translation>
    </message>
    <message>
        <source>Outcrop network</source>
        <translation>Red de afloramientos</translation>
    </message>
    <message>
        <source>Pretrained outcrop network</source>
        <translation>Red de afloramientos preentrenada</translation>
    </message>
    <message>
        <source>Nearest outcrop by distance</source>
        <translation>Afloramiento más cercano según la distancia</translation>
    </message>
    <message>
        <source>Inverse distance</source>
        <translation>Distancia inversa</translation>
    </message>
    <message>
        <source>Boosted trees on outcrop</source>
        <translation>Árboles potenciados con afloramientos</translation>
    </message>
    <message>
        <source>Boosted trees on outcrop and gravity</source>
        <translation>Árboles potenciados con afloramientos y gravimetría</translation>
    </message>
    <message>
        <source>Boosted trees on gravity</source>
        <translation>Árboles potenciados con gravimetría</translation>
    </message>
    <message>
        <source>outcrop networks</source>
        <translation>redes de afloramientos</translation>
    </message>
    <message>
        <source>pretrained outcrop network</source>
        <translation>red de afloramientos preentrenada</translation>
    </message>
    <message>
        <source>nearest-outcrop</source>
        <translation>afloramiento más cercano</translation>
    </message>
    <message>
        <source>inverse-distance</source>
        <translation>distancia inversa</translation>
    </message>
    <message>
        <source>candidate trees</source>
        <translation>árboles de clases candidatas</translation>
    </message>
    <message>
        <source>candidate trees with gravity</source>
        <translation>árboles de clases candidatas con gravimetría</translation>
    </message>
    <message>
        <source>gravity trees</source>
        <translation>árboles de gravimetría</translation>
    </message>
    <message>
        <source>gravity in context</source>
        <translation>gravimetría en contexto</translation>
    </message>
    <message>
        <source>Boosted trees on outcrop and rasters</source>
        <translation>Árboles potenciados con afloramientos y rásteres</translation>
    </message>
    <message>
        <source>Boosted trees on rasters</source>
        <translation>Árboles potenciados con rásteres</translation>
    </message>
    <message>
        <source>Rasters in context</source>
        <translation>Ráster en contexto</translation>
    </message>
    <message>
        <source>candidate trees with rasters</source>
        <translation>árboles de clases candidatas con rásteres</translation>
    </message>
    <message>
        <source>raster trees</source>
        <translation>árboles de rásteres</translation>
    </message>
    <message>
        <source>rasters in context</source>
        <translation>ráster en contexto</translation>
    </message>
    <message>
        <source>Experts of outcrop cannot be trained on further regions, nor start from a model of gravity.</source>
        <translation>Los expertos de afloramientos no se pueden entrenar con regiones adicionales ni partir de un modelo de gravimetría.</translation>
    </message>
    <message>
        <source>Leave REGIONS and MODEL out, or choose the evidence &#x27;gravity&#x27;.</source>
        <translation>Prescinda de REGIONS y MODEL, o elija la evidencia «gravity».</translation>
    </message>
    <message>
        <source>Training on this map added nothing to the pretrained outcrop network: it lowers the NLL of held-out blocks by less than {least:g}, and the model keeps the pretrained one.</source>
        <translation>El entrenamiento con este mapa no ha añadido nada a la red de afloramientos preentrenada: baja la NLL de los bloques reservados en menos de {least:g}, y el modelo conserva la preentrenada.</translation>
    </message>
    <message>
        <source>Left out of the model, since it does no better than its nulls: {expert}.</source>
        <translation>Fuera del modelo, porque no supera a sus campos nulos: {expert}.</translation>
    </message>
    <message>
        <source>Left out of the model, since it lowers the NLL of held-out blocks by less than {least:g}: {expert}.</source>
        <translation>Fuera del modelo, porque baja la NLL de los bloques reservados en menos de {least:g}: {expert}.</translation>
    </message>
    <message>
        <source>Temperature {temperature:.2f}, fitted on the validation set.</source>
        <translation>Temperatura {temperature:.2f}, ajustada con el conjunto de validación.</translation>
    </message>
    <message>
        <source>Pooling weights (out-of-fold): {weights}.</source>
        <translation>Pesos de agregación (fuera de la partición): {weights}.</translation>
    </message>
    <message>
        <source>After testing, the experts were trained again with the test set, with the same pooling weights (a network on gravity was not): the metrics are those of the training without it.</source>
        <translation>Tras la prueba, los expertos se entrenaron de nuevo incluyendo el conjunto de prueba, con los mismos pesos de agregación (una red de gravimetría, no): las métricas son las del entrenamiento sin él.</translation>
    </message>
    <message>
        <source>best step</source>
        <translation>mejor paso</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>faults and contacts</source>
        <translation>fallas y contactos</translation>
    </message>
    <message>
        <source>holdout</source>
        <translation>zonas reservadas</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>members</source>
        <translation>miembros</translation>
    </message>
    <message>
        <source>side_cells</source>
        <translation>celdas por lado</translation>
    </message>
    <message>
        <source>window_px</source>
        <translation>píxeles de la ventana</translation>
    </message>
    <message>
        <source>pixels_per_cell</source>
        <translation>píxeles por celda</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>model of {map}</source>
        <translation>modelo de {map}</translation>
    </message>
    <message>
        <source>No rule of the legend matches &#x27;{value}&#x27;: {share:.1%} of the map.</source>
        <translation>Ninguna regla de la leyenda coincide con «{value}»: el {share:.1%} del mapa.</translation>
    </message>
    <message>
        <source>{name} crops out in held-out areas only: it is not in the training set, and all its cells count as wrong.</source>
        <translation>{name} aflora solo en zonas reservadas: no está en el conjunto de entrenamiento y todas sus celdas cuentan como errores.</translation>
    </message>
    <message>
        <source>The network was also trained on {count} further region(s) ({names}); the baselines were not.</source>
        <translation>La red se entrenó también con {count} región(es) adicional(es) ({names}); los métodos de referencia, no.</translation>
    </message>
    <message>
        <source>by largest probability / share of the outcrop ^ {strength:g}</source>
        <translation>por la mayor probabilidad / proporción de los afloramientos ^ {strength:g}</translation>
    </message>
    <message>
        <source>classes chosen</source>
        <translation>elección de las clases</translation>
    </message>
    <message>
        <source>classes weighted</source>
        <translation>ponderación de las clases</translation>
    </message>
    <message>
        <source>by frequency</source>
        <translation>por frecuencia</translation>
    </message>
    <message>
        <source>{rows} x {cols} of {width:.0f} x {height:.0f} m</source>
        <translation>{rows} x {cols} de {width:.0f} x {height:.0f} m</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Terreno</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>ventanas</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>celdas</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>resumed after steps</source>
        <translation>reanudado tras los pasos</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>temporary file.</source>
        <translation>archivo temporal.</translation>
    </message>
    <message>
        <source>The importance of the bands was not measured: there is one band.</source>
        <translation>No se ha medido la importancia de las bandas: hay una sola banda.</translation>
    </message>
    <message>
        <source>The importance of the bands was not measured: the test set shows no learned class.</source>
        <translation>No se ha medido la importancia de las bandas: el conjunto de prueba no muestra ninguna clase aprendida.</translation>
    </message>
    <message>
        <source>All covered ground lies farther from outcrop than the {limit:.3g} km that could be tested: no accuracy can be promised there. Test with larger blocks (BLOCK), or give a map with more outcrop.</source>
        <translation>Todo el terreno cubierto está más lejos de los afloramientos que los {limit:.3g} km que se pudieron probar: allí no se puede prometer ninguna exactitud. Pruebe con bloques más grandes (BLOCK), o dé un mapa con más afloramientos.</translation>
    </message>
    <message>
        <source>{share:.0%} of the covered ground lies farther from outcrop (up to {farthest:.3g} km) than the {limit:.3g} km that could be tested: no accuracy can be promised there. Test with larger blocks (BLOCK), or give a map with more outcrop.</source>
        <translation>El {share:.0%} del terreno cubierto está más lejos de los afloramientos (hasta {farthest:.3g} km) que los {limit:.3g} km que se pudieron probar: allí no se puede prometer ninguna exactitud. Pruebe con bloques más grandes (BLOCK), o dé un mapa con más afloramientos.</translation>
    </message>
    <message>
        <source>Python {version} at {path}</source>
        <translation>Python {version} en {path}</translation>
    </message>
    <message>
        <source>GGMNet (22 layers) reads a window of {side} x {side} pixels in {time_ms:.0f} ms.</source>
        <translation>GGMNet (22 capas) lee una ventana de {side} x {side} píxeles en {time_ms:.0f} ms.</translation>
    </message>
    <message>
        <source>{package} is missing</source>
        <translation>falta {package}</translation>
    </message>
    <message>
        <source>{n} of {all} pictures cannot be read; the field reason says why.</source>
        <translation>{n} de {all} imágenes no se pueden leer; el campo reason dice por qué.</translation>
    </message>
    <message>
        <source>{n} of {all} pictures have no place, so that they are rows without a point.</source>
        <translation>{n} de {all} imágenes no tienen posición y son filas sin punto.</translation>
    </message>
    <message>
        <source>{n} pictures: {counts}.</source>
        <translation>{n} imágenes: {counts}.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Predicting held-out drillholes</source>
        <translation>Predicción de los sondeos reservados</translation>
    </message>
    <message>
        <source>Drillholes {name}: {n} in all, {n_reached} reached bedrock at a known depth, {n_ended} ended in cover.</source>
        <translation>Sondeos {name}: {n} en total, {n_reached} alcanzaron el basamento a una profundidad conocida, {n_ended} terminaron en la cobertura.</translation>
    </message>
    <message>
        <source>Not used of the drillholes {name}: {parts}.</source>
        <translation>No usados de los sondeos {name}: {parts}.</translation>
    </message>
    <message>
        <source>{n} drillholes on the map reached bedrock at a known depth; {least} are wanted.</source>
        <translation>{n} sondeos en el mapa alcanzaron el basamento a una profundidad conocida; se necesitan {least}.</translation>
    </message>
    <message>
        <source>Give more drillholes (HOLES), and check their depth and whether they reached bedrock.</source>
        <translation>Dé más sondeos (HOLES), y compruebe su profundidad y si alcanzaron el basamento.</translation>
    </message>
    <message>
        <source>The geological map shows no cover: bedrock is at the surface everywhere.</source>
        <translation>El mapa geológico no muestra cobertura: el basamento está en todas partes en la superficie.</translation>
    </message>
    <message>
        <source>Check the legend (class 255 is cover).</source>
        <translation>Compruebe la leyenda (la clase 255 es cobertura).</translation>
    </message>
    <message>
        <source>without a depth {n}</source>
        <translation>sin profundidad {n}</translation>
    </message>
    <message>
        <source>outside the map, or of no length {n}</source>
        <translation>fuera del mapa, o sin longitud {n}</translation>
    </message>
    <message>
        <source>residual gravity</source>
        <translation>gravedad residual</translation>
    </message>
    <message>
        <source>the cover of the visible map</source>
        <translation>la cobertura del mapa visible</translation>
    </message>
    <message>
        <source>the cells where both are known</source>
        <translation>las celdas donde ambos se conocen</translation>
    </message>
    <message>
        <source>compared cells</source>
        <translation>celdas comparadas</translation>
    </message>
    <message>
        <source>the prediction</source>
        <translation>la predicción</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>verdad terreno</translation>
    </message>
    <message>
        <source>map used by the prediction</source>
        <translation>mapa usado por la predicción</translation>
    </message>
    <message>
        <source>temporary file</source>
        <translation>archivo temporal</translation>
    </message>
    <message>
        <source>{name} holds values from {low:.4g} to {high:.4g}; a confidence lies from 0 to 1.</source>
        <translation>{name} contiene valores de {low:.4g} a {high:.4g}; una confianza va de 0 a 1.</translation>
    </message>
    <message>
        <source>Choose the confidence raster that was made with the prediction (CONFIDENCE).</source>
        <translation>Elija el ráster de confianza que se creó con la predicción (CONFIDENCE).</translation>
    </message>
    <message>
        <source>The confidence raster {name} has no data on the ground that is scored.</source>
        <translation>El ráster de confianza {name} no tiene datos en el terreno que se evalúa.</translation>
    </message>
    <message>
        <source>{name} (like {similar}?)</source>
        <translation>{name} (¿como {similar}?)</translation>
    </message>
    <message>
        <source>The truth has no class of these names of the {what}: {hints}. Their ground counts as another class. Give both maps the same legend if they mean the same.</source>
        <translation>La verdad terreno no tiene ninguna clase con estos nombres ({what}): {hints}. Su terreno cuenta como otra clase. Use la misma leyenda para ambos mapas si significan lo mismo.</translation>
    </message>
    <message>
        <source>The prediction names {legend}, the truth {classes}; no class has the same name.</source>
        <translation>La predicción nombra {legend}; la verdad terreno, {classes}; ninguna clase tiene el mismo nombre.</translation>
    </message>
    <message>
        <source>Give the truth in the classes of the prediction, for example with the same legend.</source>
        <translation>Indique la verdad terreno en las clases de la predicción, por ejemplo con la misma leyenda.</translation>
    </message>
    <message>
        <source>visible map</source>
        <translation>mapa visible</translation>
    </message>
    <message>
        <source>No cell has both a prediction and a true class on the ground to be scored.</source>
        <translation>Ninguna celda tiene a la vez una predicción y una clase real en el terreno que se va a evaluar.</translation>
    </message>
    <message>
        <source>Check that prediction, truth and hold-out layer lie on each other, and that the visible map has cover where the truth shows bedrock.</source>
        <translation>Compruebe que la predicción, la verdad terreno y la capa de zonas reservadas se superponen, y que el mapa visible tiene cobertura donde la verdad terreno muestra basamento.</translation>
    </message>
    <message>
        <source>all bands</source>
        <translation>todas las bandas</translation>
    </message>
    <message>
        <source>Share of the log probability from {band}</source>
        <translation>Parte del logaritmo de la probabilidad debida a {band}</translation>
    </message>
    <message>
        <source>The model has no network of gravity, whose prediction could be explained cell by cell.</source>
        <translation>El modelo no tiene una red de gravimetría cuya predicción pueda explicarse celda a celda.</translation>
    </message>
    <message>
        <source>See the importance of the bands in the training&#x27;s report, or give a model of GGMNet (MODEL).</source>
        <translation>Vea la importancia de las bandas en el informe de entrenamiento, o dé un modelo de GGMNet (MODEL).</translation>
    </message>
    <message>
        <source>The model pools its network with another expert of gravity.</source>
        <translation>El modelo agrega su red con otro experto de gravimetría.</translation>
    </message>
    <message>
        <source>The model has no class &#x27;{name}&#x27;.</source>
        <translation>El modelo no tiene la clase «{name}».</translation>
    </message>
    <message>
        <source>Give one of its classes (CLASS): {names}.</source>
        <translation>Dé una de sus clases (CLASS): {names}.</translation>
    </message>
    <message>
        <source>The rasters have no data at the point or in the area: nothing is predicted there.</source>
        <translation>Los rásteres no tienen datos en el punto o en el área: allí no se predice nada.</translation>
    </message>
    <message>
        <source>Choose another place (POINT, AREA).</source>
        <translation>Elija otro lugar (POINT, AREA).</translation>
    </message>
    <message>
        <source>{n} pictures of {outcrops} outcrops, in {styles} styles.</source>
        <translation>{n} imágenes de {outcrops} afloramientos, en {styles} estilos.</translation>
    </message>
    <message>
        <source>Chevron</source>
        <translation>Chevron</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Redondeado</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>None of {n} traces turns by {turn:g} degrees.</source>
        <translation>Ninguna de las {n} trazas gira {turn:g} grados.</translation>
    </message>
    <message>
        <source>Lower TURN, or digitise traces that go over a hinge.</source>
        <translation>Reduzca TURN, o digitalice trazas que pasen por una charnela.</translation>
    </message>
    <message>
        <source>{n} folds of {traces} traces; the layer of {classes} has a class.</source>
        <translation>{n} pliegues de {traces} trazas; la capa de {classes} tiene clase.</translation>
    </message>
    <message>
        <source>Choose a layer of lines (INPUT).</source>
        <translation>Elija una capa de líneas (INPUT).</translation>
    </message>
    <message>
        <source>Digitise the traces of the folded surfaces as lines (INPUT).</source>
        <translation>Digitalice las trazas de las superficies plegadas como líneas (INPUT).</translation>
    </message>
    <message>
        <source>No line of {name} has {least} vertices.</source>
        <translation>Ninguna línea de {name} tiene {least} vértices.</translation>
    </message>
    <message>
        <source>{n} lines of {name} have fewer than {least} vertices and are left out (rows {rows}).</source>
        <translation>{n} líneas de {name} tienen menos de {least} vértices y se omiten (filas {rows}).</translation>
    </message>
    <message>
        <source>Class 1A (hinge thinned)</source>
        <translation>Clase 1A (charnela adelgazada)</translation>
    </message>
    <message>
        <source>Class 1B (parallel)</source>
        <translation>Clase 1B (paralelo)</translation>
    </message>
    <message>
        <source>Class 1C</source>
        <translation>Clase 1C</translation>
    </message>
    <message>
        <source>Class 2 (similar)</source>
        <translation>Clase 2 (similar)</translation>
    </message>
    <message>
        <source>Class 3 (hinge thickened)</source>
        <translation>Clase 3 (charnela engrosada)</translation>
    </message>
    <message>
        <source>No class: no layer below, too gentle, or too few vertices</source>
        <translation>Sin clase: sin capa debajo, demasiado suave o con muy pocos vértices</translation>
    </message>
    <message>
        <source>{n} stations, {spacing:.3g} km apart.</source>
        <translation>{n} estaciones, a {spacing:.3g} km unas de otras.</translation>
    </message>
    <message>
        <source>All {n} stations lie on one line, which makes no grid.</source>
        <translation>Las {n} estaciones están en una sola línea, lo que no da una malla.</translation>
    </message>
    <message>
        <source>Choose a layer of stations that are spread over the area.</source>
        <translation>Elija una capa de estaciones repartidas por la zona.</translation>
    </message>
    <message>
        <source>The stations lie at one place.</source>
        <translation>Las estaciones están todas en un mismo lugar.</translation>
    </message>
    <message>
        <source>Cells of {cell:g} would make a grid of {rows:,} x {cols:,} cells.</source>
        <translation>Celdas de {cell:g} harían una malla de {rows:,} x {cols:,} celdas.</translation>
    </message>
    <message>
        <source>Choose larger cells (CELL_SIZE, in units of the stations&#x27; CRS) or a smaller extent.</source>
        <translation>Elija celdas más grandes (CELL_SIZE, en unidades del SRC de las estaciones) o una extensión menor.</translation>
    </message>
    <message>
        <source>{n} stations contradict their neighbours and count for less (rows {rows}); the layer of checked stations lists all.</source>
        <translation>{n} estaciones contradicen a sus vecinas y cuentan menos (filas {rows}); la capa de estaciones comprobadas las lista todas.</translation>
    </message>
    <message>
        <source>Hidden blocks of {side:.3g} km are predicted to {rms:.3g} (root mean square); {covered:.0%} of their stations lie within the 90 % band.</source>
        <translation>Bloques ocultos de {side:.3g} km se predicen con {rms:.3g} (media cuadrática); {covered:.0%} de sus estaciones están dentro de la banda del 90 %.</translation>
    </message>
    <message>
        <source>Agrees with its neighbours</source>
        <translation>Concuerda con sus vecinas</translation>
    </message>
    <message>
        <source>Contradicts its neighbours</source>
        <translation>Contradice a sus vecinas</translation>
    </message>
    <message>
        <source>{rows:,} x {columns:,} cells of {name}, values from {least:g} to {largest:g} {unit}.</source>
        <translation>{rows:,} x {columns:,} celdas de {name}, valores de {least:g} a {largest:g} {unit}.</translation>
    </message>
    <message>
        <source>(no unit)</source>
        <translation>(sin unidad)</translation>
    </message>
    <message>
        <source>Another count of cells</source>
        <translation>Otro número de celdas</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Sin posición</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>No height</source>
        <translation>Sin altura</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>Sin error</translation>
    </message>
    <message>
        <source>A copy of another row</source>
        <translation>Copia de otra fila</translation>
    </message>
    <message>
        <source>Longitude and latitude are taken as those of WGS 84 (EPSG:4326).</source>
        <translation>La longitud y la latitud se toman como las de WGS 84 (EPSG:4326).</translation>
    </message>
    <message>
        <source>{n:,} rows read</source>
        <translation>{n:,} filas leídas</translation>
    </message>
    <message>
        <source>{n:,} of {all:,} rows of {name} are no stations; in row {row} {reason} ({text}).</source>
        <translation>{n:,} de {all:,} filas de {name} no son estaciones; en la fila {row} {reason} ({text}).</translation>
    </message>
    <message>
        <source>Name the columns (X_FIELD, Y_FIELD, GRAVITY_FIELD, ANOMALY_FIELD, HEIGHT_FIELD), their units (UNIT, HEIGHT_UNIT) and the CRS (CRS), or correct the rows.</source>
        <translation>Nombre las columnas (X_FIELD, Y_FIELD, GRAVITY_FIELD, ANOMALY_FIELD, HEIGHT_FIELD), sus unidades (UNIT, HEIGHT_UNIT) y el SRC (CRS), o corrija las filas.</translation>
    </message>
    <message>
        <source>{n:,} stations have no height.</source>
        <translation>{n:,} estaciones no tienen altura.</translation>
    </message>
    <message>
        <source>{n:,} stations</source>
        <translation>{n:,} estaciones</translation>
    </message>
    <message>
        <source>{n:,} surveys or lines</source>
        <translation>{n:,} levantamientos o líneas</translation>
    </message>
    <message>
        <source>{n:,} places were read more than once; the readings differ by up to {spread:.3g} (rows {low} and {high}), and {ties:,} of them tie surveys or lines together.</source>
        <translation>{n:,} lugares se midieron más de una vez; las lecturas difieren hasta {spread:.3g} (filas {low} y {high}), y {ties:,} de ellos enlazan levantamientos o líneas.</translation>
    </message>
    <message>
        <source>first row {row}</source>
        <translation>primera fila {row}</translation>
    </message>
    <message>
        <source>The layer of rejected rows lists all.</source>
        <translation>La capa de filas rechazadas las lista todas.</translation>
    </message>
    <message>
        <source>Ask for the rejected rows (REJECTED) to see all.</source>
        <translation>Pida las filas rechazadas (REJECTED) para verlas todas.</translation>
    </message>
    <message>
        <source>Rows left out: {listed}. {remedy}</source>
        <translation>Filas omitidas: {listed}. {remedy}</translation>
    </message>
    <message>
        <source>Writing the stations</source>
        <translation>Escribiendo las estaciones</translation>
    </message>
    <message>
        <source>the same as row {row}</source>
        <translation>la misma que la fila {row}</translation>
    </message>
    <message>
        <source>Read once</source>
        <translation>Medido una vez</translation>
    </message>
    <message>
        <source>Read more than once</source>
        <translation>Medido más de una vez</translation>
    </message>
    <message>
        <source>The model uses visible outcrop, and no geological map was given.</source>
        <translation>El modelo usa los afloramientos visibles, y no se ha indicado ningún mapa geológico.</translation>
    </message>
    <message>
        <source>Choose a geology layer (GEOLOGY), or a model that uses gravity alone.</source>
        <translation>Elija una capa de geología (GEOLOGY) o un modelo que use solo la gravimetría.</translation>
    </message>
    <message>
        <source>Without effect: {names}. The model has windows of one scale.</source>
        <translation>Sin efecto: {names}. El modelo tiene ventanas de una sola escala.</translation>
    </message>
    <message>
        <source>Without effect: {names}. The model reads the raster as a whole, without windows.</source>
        <translation>Sin efecto: {names}. El modelo lee el ráster entero, sin ventanas.</translation>
    </message>
    <message>
        <source>Stations stand on ground below the level of the sea: {n:,} cells of the topography that are connected with them count as land, not as water.</source>
        <translation>Hay estaciones sobre terreno por debajo del nivel del mar: {n:,} celdas de la topografía conectadas con ellas cuentan como tierra, no como agua.</translation>
    </message>
    <message>
        <source>{n} stations at sea take the water&#x27;s depth from the topography.</source>
        <translation>{n} estaciones en el mar toman la profundidad del agua de la topografía.</translation>
    </message>
    <message>
        <source>The topography does not reach {radius:.4g} km around {n} of {all} stations (down to {least:.0%} of the ground); what is missing counts as flat.</source>
        <translation>La topografía no alcanza {radius:.4g} km alrededor de {n} de {all} estaciones (como mínimo {least:.0%} del suelo); lo que falta cuenta como llano.</translation>
    </message>
    <message>
        <source>{n} stations: free-air anomaly {low:.1f} to {high:.1f} mGal, Bouguer anomaly {least:.1f} to {most:.1f} mGal.</source>
        <translation>{n} estaciones: anomalía de aire libre de {low:.1f} a {high:.1f} mGal, anomalía de Bouguer de {least:.1f} a {most:.1f} mGal.</translation>
    </message>
    <message>
        <source>Terrain corrections: median {middle:.2f} mGal, largest {most:.2f} mGal.</source>
        <translation>Correcciones de terreno: mediana {middle:.2f} mGal, máxima {most:.2f} mGal.</translation>
    </message>
    <message>
        <source>The depth is {depth}; three branches need at least 3 layers.</source>
        <translation>La profundidad es {depth}; tres ramas necesitan al menos 3 capas.</translation>
    </message>
    <message>
        <source>Choose a depth (DEPTH) of 3 to 24 layers.</source>
        <translation>Elija una profundidad (DEPTH) de 3 a 24 capas.</translation>
    </message>
    <message>
        <source>The default network has at least {least} layers, and gives no budget for {depth}.</source>
        <translation>La red por defecto tiene al menos {least} capas y no da un presupuesto para {depth}.</translation>
    </message>
    <message>
        <source>Give a budget (BUDGET), or choose a greater depth.</source>
        <translation>Indique un presupuesto (BUDGET) o elija una profundidad mayor.</translation>
    </message>
    <message>
        <source>A network of {depth} layers has {least:.3g} to {most:.3g} {unit}, and a budget of {budget:g} was given.</source>
        <translation>Una red de {depth} capas tiene de {least:.3g} a {most:.3g} {unit}, y se ha indicado un presupuesto de {budget:g}.</translation>
    </message>
    <message>
        <source>Choose a budget (BUDGET) between them, or another depth.</source>
        <translation>Elija un presupuesto (BUDGET) entre ambos u otra profundidad.</translation>
    </message>
    <message>
        <source>search</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>The search is resumed after step {step} of {steps}.</source>
        <translation>La búsqueda se reanuda tras el paso {step} de {steps}.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrada</translation>
    </message>
    <message>
        <source>Default of {depth} layers</source>
        <translation>Por defecto, de {depth} capas</translation>
    </message>
    <message>
        <source>{size:,.0f} parameters</source>
        <translation>{size:,.0f} parámetros</translation>
    </message>
    <message>
        <source>{size:,.0f} multiply-adds</source>
        <translation>{size:,.0f} multiplicaciones y sumas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>calentamiento</translation>
    </message>
    <message>
        <source>{share:.0%} of the steps</source>
        <translation>el {share:.0%} de los pasos</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandas</translation>
    </message>
    <message>
        <source>Choosing sites for drilling</source>
        <translation>Elección de los sitios de sondeo</translation>
    </message>
    <message>
        <source>{n} sites; together they are expected to settle {share:.0%} of the uncertainty.</source>
        <translation>{n} sitios; se espera que juntos resuelvan el {share:.0%} de la incertidumbre.</translation>
    </message>
    <message>
        <source>The area of interest {file} holds no cell of the prediction.</source>
        <translation>El área de interés {file} no contiene ninguna celda de la predicción.</translation>
    </message>
    <message>
        <source>Check its coordinate reference system, or choose another area (AREA).</source>
        <translation>Compruebe su sistema de referencia de coordenadas, o elija otra área (AREA).</translation>
    </message>
    <message>
        <source>The prediction {file} is certain of the class everywhere in the area of interest.</source>
        <translation>La predicción {file} está segura de la clase en toda el área de interés.</translation>
    </message>
    <message>
        <source>Choose an area with ground under cover (AREA), or another prediction (PROBABILITIES).</source>
        <translation>Elija un área con terreno bajo cobertura (AREA), u otra predicción (PROBABILITIES).</translation>
    </message>
    <message>
        <source>No cell of the prediction {file} is left in which a site may lie.</source>
        <translation>No queda ninguna celda de la predicción {file} en la que pueda haber un sitio.</translation>
    </message>
    <message>
        <source>Check the accessible and the excluded polygons (ACCESS, EXCLUDED).</source>
        <translation>Compruebe los polígonos accesibles y los excluidos (ACCESS, EXCLUDED).</translation>
    </message>
    <message>
        <source>In no cell in which a site may lie does {file} show cover to drill through.</source>
        <translation>{file} no muestra cobertura que perforar en ninguna celda en la que pueda haber un sitio.</translation>
    </message>
    <message>
        <source>Choose a thickness of the same area (THICKNESS), or leave it out.</source>
        <translation>Elija un espesor de la misma zona (THICKNESS), u omítalo.</translation>
    </message>
    <message>
        <source>Drillholes {name}: {n} in all, {n_off} off the raster, {n_ended} ended in cover; what {n_cells} cells tell counts as known.</source>
        <translation>Sondeos {name}: {n} en total, {n_off} fuera del ráster, {n_ended} terminaron en la cobertura; lo que dicen {n_cells} celdas cuenta como conocido.</translation>
    </message>
    <message>
        <source>Reach of a hole: {reach:.3g} km, as given.</source>
        <translation>Alcance de un sondeo: {reach:.3g} km, como se indicó.</translation>
    </message>
    <message>
        <source>Reach of a hole: {reach:.3g} km, at which the correlation of the prediction falls to 1/e.</source>
        <translation>Alcance de un sondeo: {reach:.3g} km, donde la correlación de la predicción baja a 1/e.</translation>
    </message>
    <message>
        <source>{count} sites were asked for; at {spacing:g} m from each other {n} have room.</source>
        <translation>Se pidieron {count} sitios; a {spacing:g} m unos de otros caben {n}.</translation>
    </message>
    <message>
        <source>Ask for {n} sites (COUNT), or give a smaller spacing (SPACING).</source>
        <translation>Pida {n} sitios (COUNT), o dé una distancia menor (SPACING).</translation>
    </message>
    <message>
        <source>No site in the ground that is open to drilling tells anything of the area of interest.</source>
        <translation>Ningún sitio del terreno abierto a sondeos dice nada del área de interés.</translation>
    </message>
    <message>
        <source>Open more ground (ACCESS, EXCLUDED), a smaller spacing (SPACING), or a longer reach (REACH).</source>
        <translation>Abra más terreno (ACCESS, EXCLUDED), o dé una distancia menor (SPACING) o un alcance mayor (REACH).</translation>
    </message>
    <message>
        <source>{count} sites were asked for; further ones than these {n} would tell nothing.</source>
        <translation>Se pidieron {count} sitios; más allá de estos {n}, otros no dirían nada.</translation>
    </message>
    <message>
        <source>Is expected to settle {gain:.2g} % of the uncertainty of the area: {likely} ({p:.0f} %) or {runner_up} ({q:.0f} %).</source>
        <translation>Se espera que resuelva el {gain:.2g} % de la incertidumbre del área: {likely} ({p:.0f} %) o {runner_up} ({q:.0f} %).</translation>
    </message>
    <message>
        <source>The nearest drillhole or better site is {distance:.3g} km away.</source>
        <translation>El sondeo o el sitio mejor más cercano está a {distance:.3g} km.</translation>
    </message>
    <message>
        <source>Bedrock is expected at {depth:.0f} m.</source>
        <translation>El basamento se espera a {depth:.0f} m.</translation>
    </message>
    <message>
        <source>On a suspect line</source>
        <translation>En una línea sospechosa</translation>
    </message>
    <message>
        <source>Contradicts its neighbours, on a suspect line</source>
        <translation>Contradice a sus vecinas, en una línea sospechosa</translation>
    </message>
    <message>
        <source>Seed {seed}: {rows} x {cols} cells, {covered:.0%} under cover.</source>
        <translation>Semilla {seed}: {rows} x {cols} celdas, {covered:.0%} bajo cobertura.</translation>
    </message>
    <message>
        <source>The magnetic anomaly is that of the survey&#x27;s bedrock.</source>
        <translation>La anomalía magnética es la del basamento del levantamiento.</translation>
    </message>
    <message>
        <source>The magnetic anomaly is that of other rocks: it says nothing of the survey&#x27;s bedrock.</source>
        <translation>La anomalía magnética es la de otras rocas: no dice nada del basamento del levantamiento.</translation>
    </message>
    <message>
        <source>{n} traces of faults, those of the survey&#x27;s bedrock.</source>
        <translation>{n} trazas de fallas, las del basamento del levantamiento.</translation>
    </message>
    <message>
        <source>{n} traces of faults of other ground: they say nothing of the survey&#x27;s bedrock.</source>
        <translation>{n} trazas de fallas de otro terreno: no dicen nada del basamento del levantamiento.</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>reverse</source>
        <translation>inversa</translation>
    </message>
    <message>
        <source>strike-slip</source>
        <translation>de desgarre</translation>
    </message>
    <message>
        <source>Thickness of the cover</source>
        <translation>Espesor de la cobertura</translation>
    </message>
    <message>
        <source>{n} drillholes, of which {n_reached} reached bedrock.</source>
        <translation>{n} sondeos, de los cuales {n_reached} alcanzaron el basamento.</translation>
    </message>
    <message>
        <source>{count} processes were started for a model that uses outcrop, which is trained in one.</source>
        <translation>Se iniciaron {count} procesos para un modelo que usa afloramientos, que se entrena en uno solo.</translation>
    </message>
    <message>
        <source>Choose the evidence &#x27;gravity&#x27; (EVIDENCE), which processes share, or start one process.</source>
        <translation>Elija los datos «gravity» (EVIDENCE), que los procesos comparten, o inicie un solo proceso.</translation>
    </message>
    <message>
        <source>Faults and contacts are read by rasters in context, which this training does not have.</source>
        <translation>Las fallas y contactos los leen los ráster en contexto, que este entrenamiento no tiene.</translation>
    </message>
    <message>
        <source>Choose the evidence &#x27;both&#x27; (EVIDENCE) with the architecture &#x27;auto&#x27; (ARCHITECTURE), or leave the lines out (LINES).</source>
        <translation>Elija la evidencia «both» (EVIDENCE) con la arquitectura «auto» (ARCHITECTURE), o quite las líneas (LINES).</translation>
    </message>
    <message>
        <source>A model that uses outcrop is trained in one process.</source>
        <translation>Un modelo que usa afloramientos se entrena en un solo proceso.</translation>
    </message>
    <message>
        <source>No raster is given: the model learns from outcrop alone.</source>
        <translation>No se ha indicado ningún ráster: el modelo aprende solo de los afloramientos.</translation>
    </message>
    <message>
        <source>The map shows no cover: the model is trained under simulated cover alone, and there is nothing concealed to predict here. Check the legend (class 255 is cover).</source>
        <translation>El mapa no muestra cobertura: el modelo se entrena solo bajo cobertura simulada, y aquí no hay nada oculto que predecir. Compruebe la leyenda (la clase 255 es cobertura).</translation>
    </message>
    <message>
        <source>Scoring the model and the baselines</source>
        <translation>Evaluando el modelo y los métodos de referencia</translation>
    </message>
    <message>
        <source>of the last step; scores and temperature are the best weights&#x27;</source>
        <translation>los del último paso; las métricas y la temperatura son las de los mejores pesos</translation>
    </message>
    <message>
        <source>It tells the classes of pictures like those it learned from. Pictures of another kind, and what is none of its classes, get a class too.</source>
        <translation>Distingue las clases de imágenes como aquellas de las que aprendió. Las imágenes de otro tipo, y lo que no es de ninguna de sus clases, también reciben una clase.</translation>
    </message>
    <message>
        <source>{train} pictures train, {validation} calibrate and {test} test ({groups} outcrops).</source>
        <translation>{train} imágenes entrenan, {validation} calibran y {test} prueban ({groups} afloramientos).</translation>
    </message>
    <message>
        <source>There are too few outcrops for a validation set: the probabilities are not calibrated.</source>
        <translation>Hay muy pocos afloramientos para un conjunto de validación: las probabilidades no están calibradas.</translation>
    </message>
    <message>
        <source>No field of outcrops was given (GROUP): where pictures show one outcrop twice, the accuracy is overestimated.</source>
        <translation>No se dio ningún campo de afloramientos (GROUP): donde las imágenes muestran dos veces un afloramiento, la exactitud se sobrestima.</translation>
    </message>
    <message>
        <source>Not compared: {names}; they are not installed, or do not suit these pictures.</source>
        <translation>Sin comparar: {names}; no están instalados o no sirven para estas imágenes.</translation>
    </message>
    <message>
        <source>Writing the model and the report</source>
        <translation>Escribiendo el modelo y el informe</translation>
    </message>
    <message>
        <source>{n} pictures could not be read and were left out: {names}.</source>
        <translation>{n} imágenes no se pudieron leer y se omitieron: {names}.</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>pictures of each class</source>
        <translation>imágenes de cada clase</translation>
    </message>
    <message>
        <source>training, validation, test</source>
        <translation>entrenamiento, validación, prueba</translation>
    </message>
    <message>
        <source>outcrops</source>
        <translation>afloramientos</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>methods not compared</source>
        <translation>métodos sin comparar</translation>
    </message>
    <message>
        <source>side of a picture (px)</source>
        <translation>lado de una imagen (px)</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatoria</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polígonos</translation>
    </message>
    <message>
        <source>{count} windows for prediction.</source>
        <translation>{count} ventanas para la predicción.</translation>
    </message>
    <message>
        <source>{count} windows: {parts}. {method}</source>
        <translation>{count} ventanas: {parts}. {method}</translation>
    </message>
    <message>
        <source>{fold} of {folds}</source>
        <translation>{fold} de {folds}</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>leyenda</translation>
    </message>
    <message>
        <source>made from the field&#x27;s values</source>
        <translation>creada a partir de los valores del campo</translation>
    </message>
    <message>
        <source>hidden ground</source>
        <translation>terreno ocultado</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SRC</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>fracción de validación</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloque</translation>
    </message>
    <message>
        <source>chosen from the raster</source>
        <translation>elegido según el ráster</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>partición</translation>
    </message>
    <message>
        <source>none, by share</source>
        <translation>ninguna, por fracción</translation>
    </message>
</context>
</TS>
