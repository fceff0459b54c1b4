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
        <source>Build of torch</source>
        <translation>Compilación de torch</translation>
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
        <source>The engine is installed ({build}).</source>
        <translation>El motor está instalado ({build}).</translation>
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
        <source>There is already a model named {name}.</source>
        <translation>Ya existe un modelo llamado {name}.</translation>
    </message>
    <message>
        <source>Rename the file first.</source>
        <translation>Cambie antes el nombre del archivo.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limitaciones</translation>
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
        <source>Classes: {names}</source>
        <translation>Clases: {names}</translation>
    </message>
    <message>
        <source>Bands: {names}</source>
        <translation>Bandas: {names}</translation>
    </message>
    <message>
        <source>Trained on: {names}</source>
        <translation>Entrenado con: {names}</translation>
    </message>
    <message>
        <source>Cell size: {width:.0f} x {height:.0f} m</source>
        <translation>Tamaño de celda: {width:.0f} x {height:.0f} m</translation>
    </message>
    <message>
        <source>Extent: {extent} ({crs})</source>
        <translation>Extensión: {extent} ({crs})</translation>
    </message>
    <message>
        <source>In parentheses: {level:.0f} % confidence intervals from {blocks} blocks</source>
        <translation>Entre paréntesis: intervalos de confianza del {level:.0f} % a partir de {blocks} bloques</translation>
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
        <source>Predict with this model</source>
        <translation>Predecir con este modelo</translation>
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
        <source>Choose the gravity grid first.</source>
        <translation>Elija primero la malla gravimétrica.</translation>
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
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
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
        <source>Quick look at the residual</source>
        <translation>Vista rápida de la anomalía residual</translation>
    </message>
    <message>
        <source>Try it on a sample survey</source>
        <translation>Probar con un levantamiento de ejemplo</translation>
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
        <source>Gravity raster</source>
        <translation>Ráster gravimétrico</translation>
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
        <source>Load a grid of the Bouguer anomaly, or of its residual: by the button on the right, or drag it into QGIS.</source>
        <translation>Cargue una malla de la anomalía de Bouguer, o de su anomalía residual: con el botón de la derecha o arrastrándola a QGIS.</translation>
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
        <source>Class and its values in the map</source>
        <translation>Clase y sus valores en el mapa</translation>
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
        <source>What is younger counts as cover, and the bedrock below it is mapped.</source>
        <translation>Lo más joven cuenta como cobertura y se cartografía el basamento que hay debajo.</translation>
    </message>
    <message>
        <source>Show cover and outcrop on the map</source>
        <translation>Mostrar cobertura y afloramientos en el mapa</translation>
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
        <source>{n} classes. Nothing is cover: move the young units to Cover, or nothing is left to map.</source>
        <translation>{n} clases. No hay cobertura: mueva las unidades jóvenes a «Cobertura» o no quedará nada por cartografiar.</translation>
    </message>
    <message>
        <source>{n} classes crop out on {bedrock:.0%} of the map; {cover:.0%} is cover.</source>
        <translation>{n} clases afloran en el {bedrock:.0%} del mapa; el {cover:.0%} es cobertura.</translation>
    </message>
    <message>
        <source>Cover and outcrop</source>
        <translation>Cobertura y afloramientos</translation>
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
        <source>Name</source>
        <translation>Nombre</translation>
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
        <source>Correct in {n} of 100 held-out cells.</source>
        <translation>Acierta en {n} de cada 100 celdas reservadas.</translation>
    </message>
    <message>
        <source>Correct in {n} of 100 held-out cells; nearest outcrop: {other}.</source>
        <translation>Acierta en {n} de cada 100 celdas reservadas; afloramiento más cercano: {other}.</translation>
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
        <source>Make the map</source>
        <translation>Crear el mapa</translation>
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
        <source>The area cannot be saved: {reason}.</source>
        <translation>No se puede guardar el área: {reason}.</translation>
    </message>
    <message>
        <source>Make room on the disk, or map the whole grid.</source>
        <translation>Libere espacio en el disco o cartografíe toda la malla.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>{n} layers are on the map. Point at it to read class and confidence (View &gt; Show Map Tips). Grey cells are outside the area of applicability.</source>
        <translation>Se han añadido {n} capas al mapa. Señale el mapa con el cursor para leer la clase y la confianza (Ver &gt; Mostrar avisos del mapa). Las celdas grises están fuera del área de aplicabilidad.</translation>
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
        <source>Training: step {n} of {total}</source>
        <translation>Entrenamiento: paso {n} de {total}</translation>
    </message>
    <message>
        <source>Training on gravity: part {n} of {total}</source>
        <translation>Entrenamiento con la gravimetría: parte {n} de {total}</translation>
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
        <source>Putting the map on the grid</source>
        <translation>Llevando el mapa a la malla</translation>
    </message>
    <message>
        <source>Predicting from the outcrop</source>
        <translation>Prediciendo a partir de los afloramientos</translation>
    </message>
    <message>
        <source>Testing whether gravity helps</source>
        <translation>Comprobando si la gravimetría ayuda</translation>
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
        <source>Flags predictions outside the area of applicability: cells farther from outcrop than the limit (1), with gravity that is rare in the training data (2), or both (3).</source>
        <translation>Marca las predicciones fuera del área de aplicabilidad: celdas más lejos del afloramiento que el límite (1), con valores gravimétricos raros en los datos de entrenamiento (2) o ambas cosas (3).</translation>
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
        <source>model uses all the evidence the model was trained on. gravity or outcrop uses only one of the two in a model trained on both, to compare them.</source>
        <translation>model usa toda la evidencia con la que se entrenó el modelo. gravity y outcrop usan solo una de las dos en un modelo entrenado con ambas, para compararlas.</translation>
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
        <source>first predicts at the model&#x27;s main scale. all averages over the scales it was trained at. A layer of windows selects those it shares with the model.</source>
        <translation>first predice a la escala principal del modelo. all promedia las escalas con las que se entrenó. Una capa de ventanas selecciona las que comparte con el modelo.</translation>
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
        <source>Continuation height (m)</source>
        <translation>Altura de continuación (m)</translation>
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
        <source>Extent</source>
        <translation>Extensión</translation>
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
        <source>biharmonic extrapolates the field smoothly. repeat repeats the values at the edge.</source>
        <translation>biharmonic extrapola el campo de forma suave. repeat repite los valores del borde.</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Celdas vacías</translation>
    </message>
    <message>
        <source>fill interpolates them for the filter. refuse stops if there are any.</source>
        <translation>fill las interpola para el filtro. refuse se detiene si hay alguna.</translation>
    </message>
    <message>
        <source>Topography</source>
        <translation>Topografía</translation>
    </message>
    <message>
        <source>If given, the input is taken as a free-air anomaly, and the Bouguer anomaly is computed first: 2670 kg/m³ on land, water of 1030 kg/m³ where heights are below 0. Heights are in the unit that the file or its CRS declares, otherwise in metres.</source>
        <translation>Si se indica, la entrada se toma como anomalía de aire libre y antes se calcula la anomalía de Bouguer: 2670 kg/m³ en tierra, agua de 1030 kg/m³ donde las alturas son inferiores a 0. Las alturas están en la unidad que declara el archivo o su SRC; si no, en metros.</translation>
    </message>
    <message>
        <source>Band of the topography</source>
        <translation>Banda de la topografía</translation>
    </message>
    <message>
        <source>Bouguer correction</source>
        <translation>Corrección de Bouguer</translation>
    </message>
    <message>
        <source>bullard-b is a spherical cap of 166.7 km. simple is an infinite slab.</source>
        <translation>bullard-b es un casquete esférico de 166.7 km. simple es una losa infinita.</translation>
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
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
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
        <source>seed {seed}</source>
        <translation>semilla {seed}</translation>
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
        <source>parameters: trained weights. multiply-adds: operations on a window of 1024 x 1024 pixels, most of which are in the fixed parts of the network.</source>
        <translation>parameters: pesos entrenados. multiply-adds: operaciones en una ventana de 1024 x 1024 píxeles, la mayoría de las cuales están en las partes fijas de la red.</translation>
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
        <translation>Entrena donde el mapa muestra basamento y reserva algunos bloques de afloramiento para probar el modelo. La evidencia puede ser la gravimetría, los afloramientos alrededor de la cobertura o ambas. El preajuste quick tarda minutos en una CPU y standard, horas; paper sigue la publicación y requiere una GPU. El archivo de modelo guarda las bandas, las clases con sus colores y las métricas, y el informe compara las métricas con las de métodos de referencia sencillos.</translation>
    </message>
    <message>
        <source>What the bedrock is predicted from: gravity (GGMNet, as in the paper), the outcrop around the cover, or both. With both, the probabilities of the experts are multiplied, each raised to a pooling weight that is fitted on held-out outcrop.</source>
        <translation>A partir de qué se predice el basamento: la gravimetría (GGMNet, como en el artículo), los afloramientos alrededor de la cobertura o ambas. Con ambas, se multiplican las probabilidades de los expertos, cada una elevada a un peso de agregación ajustado con afloramientos reservados.</translation>
    </message>
    <message>
        <source>quick takes minutes on a CPU, standard hours. paper has the settings of the publication and needs a GPU.</source>
        <translation>quick tarda minutos en una CPU; standard, horas. paper usa los ajustes de la publicación y requiere una GPU.</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Archivo de modelo</translation>
    </message>
    <message>
        <source>The trained model with its card.</source>
        <translation>El modelo entrenado con su ficha.</translation>
    </message>
    <message>
        <source>Scores, curves and maps of the training, to read in a browser.</source>
        <translation>Métricas, curvas y mapas del entrenamiento, para leer en un navegador.</translation>
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
        <source>auto uses GGMNet for gravity; for outcrop, networks trained on this map and one pretrained on many other maps; for both, these and boosted trees on gravity (and GGMNet, unless the preset is quick). nearest-outcrop, inverse-distance and boosted-trees are simple methods that perform best in some areas. The others use gravity: ggmnet is the network of the paper, u-shape its baseline, ablation-b to ablation-d add its parts one by one; fasterseg, fc-hardnet-70 and hrnet-v1-w32 are by other authors.</source>
        <translation>auto usa GGMNet para la gravimetría; para los afloramientos, redes entrenadas con este mapa y una preentrenada con muchos otros mapas; para ambas, estas y árboles potenciados con la gravimetría (y GGMNet, salvo con el preajuste quick). nearest-outcrop, inverse-distance y boosted-trees son métodos sencillos que dan los mejores resultados en algunas áreas. Los demás usan la gravimetría: ggmnet es la red del artículo, u-shape su referencia, y de ablation-b a ablation-d añaden sus partes una a una; fasterseg, fc-hardnet-70 y hrnet-v1-w32 son de otros autores.</translation>
    </message>
    <message>
        <source>Model to fine-tune</source>
        <translation>Modelo para ajuste fino</translation>
    </message>
    <message>
        <source>Starts from a trained model instead of random weights. Network and bands are those of the model, and classes of the same name are kept.</source>
        <translation>Parte de un modelo entrenado en lugar de pesos aleatorios. La red y las bandas son las del modelo, y se conservan las clases del mismo nombre.</translation>
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
        <source>Compares what gravity adds with what null fields add: the same gravity mirrored, rotated or shifted, which carries no information about the local rocks. The result is part of the verdict that opens the report. trees: boosted trees on outcrop and gravity, half a minute. none: no test.</source>
        <translation>Compara lo que aporta la gravimetría con lo que aportan campos nulos: la misma gravimetría reflejada, girada o desplazada, que no contiene información sobre las rocas locales. El resultado forma parte de la conclusión que encabeza el informe. trees: árboles potenciados con afloramientos y gravimetría, medio minuto. none: sin prueba.</translation>
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
        <source>Training report</source>
        <translation>Informe de entrenamiento</translation>
    </message>
    <message>
        <source>Evaluation report</source>
        <translation>Informe de evaluación</translation>
    </message>
    <message>
        <source>{label}: {name} is a vector layer, but a raster is needed. Choose a raster, or grid the points by interpolation.</source>
        <translation>{label}: {name} es una capa vectorial, pero se necesita un ráster. Elija un ráster o interpole los puntos en una malla.</translation>
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
        <source>{label}: {name} is empty. Choose a layer with polygons, or clear its filter or selection.</source>
        <translation>{label}: {name} está vacía. Elija una capa con polígonos o quite su filtro o selección.</translation>
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
        <source>{file} is a Geosoft grid, which QGIS cannot open. Convert it to GXF, ERS or GeoTIFF (Save as in Oasis montaj or the Geosoft viewer) and choose that file.</source>
        <translation>{file} es una malla de Geosoft, que QGIS no puede abrir. Conviértala a GXF, ERS o GeoTIFF («Save as» en Oasis montaj o en el visor de Geosoft) y elija ese archivo.</translation>
    </message>
    <message>
        <source>{file} is a database of points along lines (ASEG-GDF2 or Geosoft), not a grid. Grid the points first and choose the grid.</source>
        <translation>{file} es una base de datos de puntos a lo largo de líneas (ASEG-GDF2 o Geosoft), no una malla. Interpole antes los puntos en una malla y elija la malla.</translation>
    </message>
    <message>
        <source>{file} contains points in columns, not a grid. Load them (Layer &gt; Add Layer &gt; Add Delimited Text Layer), grid them by interpolation and choose the grid.</source>
        <translation>{file} contiene puntos en columnas, no una malla. Cárguelos (Capa &gt; Añadir capa &gt; Añadir capa de texto delimitado), interpólelos en una malla y elija la malla.</translation>
    </message>
    <message>
        <source>{file} is damaged, truncated or not a GeoTIFF. Download or write it again.</source>
        <translation>{file} está dañado, truncado o no es un GeoTIFF. Descárguelo o escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>QGIS cannot open {file} as a raster. Convert it to a GeoTIFF.</source>
        <translation>QGIS no puede abrir {file} como ráster. Conviértalo a GeoTIFF.</translation>
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
        <source>Confidence: {value}</source>
        <translation>Confianza: {value}</translation>
    </message>
    <message>
        <source>Runner-up: {value}</source>
        <translation>Segunda clase: {value}</translation>
    </message>
    <message>
        <source>Area: {value} km²</source>
        <translation>Área: {value} km²</translation>
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
        <source>All categories of the layer&#x27;s symbols are switched on, so the Cenozoic units are taken as cover. Switch categories off to use these, and only these, as cover.</source>
        <translation>Todas las categorías de la simbología de la capa están activadas, así que las unidades del Cenozoico se toman como cobertura. Desactive categorías para usar como cobertura estas, y solo estas.</translation>
    </message>
    <message>
        <source>The legend is taken from the layer&#x27;s symbols.</source>
        <translation>La leyenda se toma de la simbología de la capa.</translation>
    </message>
    <message>
        <source>The band that holds the values. Choose one where the raster has several.</source>
        <translation>La banda que contiene los valores. Elija una si el ráster tiene varias.</translation>
    </message>
    <message>
        <source>Gravity raster (Bouguer or residual anomaly, mGal)</source>
        <translation>Ráster gravimétrico (anomalía de Bouguer o residual, mGal)</translation>
    </message>
    <message>
        <source>A raster of the Bouguer or residual Bouguer anomaly, with a coordinate reference system.</source>
        <translation>Un ráster de la anomalía de Bouguer o de la anomalía de Bouguer residual, con un sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Further rasters</source>
        <translation>Rásteres adicionales</translation>
    </message>
    <message>
        <source>Magnetics, elevation or other rasters of the same area, with all their bands. A prediction matches them by name with the bands the model was trained on.</source>
        <translation>Magnetometría, elevación u otros rásteres de la misma área, con todas sus bandas. Una predicción los empareja por nombre con las bandas con las que se entrenó el modelo.</translation>
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
        <source>A table that assigns each value of the class field to a class, to cover or to outside. Left empty, a prediction uses the legend of its model, where the model has one. Otherwise the layer&#x27;s categorised or rule-based symbols on the field are the legend: categories that are switched off are cover, or the Cenozoic units if all are on. Without such symbols, ages become the periods of the time scale with the Cenozoic as cover, and in any other field each value is a class.</source>
        <translation>Una tabla que asigna cada valor del campo de clase a una clase, a la cobertura o a lo que queda fuera del mapa. Si se deja vacío, una predicción usa la leyenda de su modelo, si este la tiene. En otro caso, la simbología categorizada o basada en reglas de la capa para ese campo es la leyenda: las categorías desactivadas son cobertura, o las unidades del Cenozoico si todas están activadas. Sin esa simbología, las edades pasan a ser los períodos de la escala de tiempo, con el Cenozoico como cobertura, y en cualquier otro campo cada valor es una clase.</translation>
    </message>
    <message>
        <source>Anomaly in the gravity raster</source>
        <translation>Anomalía del ráster gravimétrico</translation>
    </message>
    <message>
        <source>auto takes a raster written by Residual Bouguer anomaly as the residual, and any other as the Bouguer anomaly, from which the residual is computed first.</source>
        <translation>auto toma como anomalía residual un ráster escrito por «Anomalía de Bouguer residual», y cualquier otro como anomalía de Bouguer, de la que antes se calcula la residual.</translation>
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
        <source>auto takes the unit the file declares, or mGal where it declares none.</source>
        <translation>auto toma la unidad que declara el archivo, o mGal si no declara ninguna.</translation>
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
        <source>blocks holds out whole spatial blocks. random is the paper&#x27;s method and overestimates skill, because neighbouring windows overlap. polygons holds out the test areas below.</source>
        <translation>blocks reserva bloques espaciales enteros. random es el método del artículo y sobrestima la capacidad predictiva, porque las ventanas vecinas se solapan. polygons reserva las zonas de prueba indicadas abajo.</translation>
    </message>
    <message>
        <source>Test areas (for the split &#x27;polygons&#x27;)</source>
        <translation>Zonas de prueba (para la división «polygons»)</translation>
    </message>
    <message>
        <source>Polygons whose outcrop tests the model and is never trained on.</source>
        <translation>Polígonos cuyos afloramientos prueban el modelo y nunca se usan para entrenar.</translation>
    </message>
    <message>
        <source>Share held out for testing (0 to 1)</source>
        <translation>Fracción reservada para la prueba (0 a 1)</translation>
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
        <source>For a Bouguer raster: height of the upward continuation that separates the residual.</source>
        <translation>Para un ráster de Bouguer: altura de la continuación ascendente que separa la anomalía residual.</translation>
    </message>
    <message>
        <source>Input of the network</source>
        <translation>Entrada de la red</translation>
    </message>
    <message>
        <source>fields: the residual and its derivatives. rgb: the colour image of the paper.</source>
        <translation>fields: la anomalía residual y sus derivadas. rgb: la imagen en color del artículo.</translation>
    </message>
    <message>
        <source>Bands derived from gravity (for the input &#x27;fields&#x27;)</source>
        <translation>Bandas derivadas de la gravimetría (para la entrada «fields»)</translation>
    </message>
    <message>
        <source>Bands given to the network. Those after tilt are derived from the Bouguer anomaly: a model with any of them cannot use a residual raster.</source>
        <translation>Bandas que recibe la red. Las posteriores a tilt se derivan de la anomalía de Bouguer: un modelo con alguna de ellas no puede usar un ráster de la anomalía residual.</translation>
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
        <source>auto computes in bf16 where the GPU or CPU supports it, which takes about 60 % of the time; cells where two classes are almost equally probable may change class. fp32 is full single precision. fp16 is for GPUs without bf16.</source>
        <translation>auto calcula en bf16 cuando la GPU o la CPU lo admite, lo que reduce el tiempo a cerca del 60 %; las celdas en las que dos clases son casi igual de probables pueden cambiar de clase. fp32 es la precisión simple completa. fp16 es para las GPU sin bf16.</translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation>El trabajo se canceló.</translation>
    </message>
    <message>
        <source>No unfinished file was left.</source>
        <translation>No quedó ningún archivo sin terminar.</translation>
    </message>
</context>
</TS>
