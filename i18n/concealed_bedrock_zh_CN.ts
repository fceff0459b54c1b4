<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ConcealedBedrock</name>
    <message>
        <source>Processor alone (CPU)</source>
        <translation>仅处理器（CPU）</translation>
    </message>
    <message>
        <source>Apple silicon: processor and graphics (MPS)</source>
        <translation>Apple 芯片：处理器与图形（MPS）</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>NVIDIA 显卡（CUDA）</translation>
    </message>
    <message>
        <source>AMD graphics card (ROCm)</source>
        <translation>AMD 显卡（ROCm）</translation>
    </message>
    <message>
        <source>Apple silicon</source>
        <translation>Apple 芯片</translation>
    </message>
    <message>
        <source>an NVIDIA graphics card</source>
        <translation>NVIDIA 显卡</translation>
    </message>
    <message>
        <source>an AMD graphics card with ROCm</source>
        <translation>带 ROCm 的 AMD 显卡</translation>
    </message>
    <message>
        <source>no graphics card that torch can use</source>
        <translation>没有 torch 可用的显卡</translation>
    </message>
    <message>
        <source>Look for Python and graphics cards</source>
        <translation>查找 Python 和显卡</translation>
    </message>
    <message>
        <source>Engine of Concealed Bedrock</source>
        <translation>Concealed Bedrock 的计算引擎</translation>
    </message>
    <message>
        <source>found automatically</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>从文件夹安装…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Install without a network from a folder that holds the wheels.</source>
        <translation>不用网络，从存有 wheel 文件的文件夹安装。</translation>
    </message>
    <message>
        <source>Load the packages and compare every file with its checksum.</source>
        <translation>加载各软件包，并将每个文件与其校验和比较。</translation>
    </message>
    <message>
        <source>Build a new engine next to the current one, then switch.</source>
        <translation>在现有引擎旁构建新的引擎，然后切换。</translation>
    </message>
    <message>
        <source>Build of torch</source>
        <translation>torch 版本类型</translation>
    </message>
    <message>
        <source>Use this Python</source>
        <translation>使用此 Python</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>{build} (proposed: {reason})</source>
        <translation>{build}（建议：{reason}）</translation>
    </message>
    <message>
        <source>No suitable Python was found: one is downloaded.</source>
        <translation>未找到合适的 Python：将下载一个。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>存放 wheel 文件的文件夹</translation>
    </message>
    <message>
        <source>{done} of {total}, {speed} a second</source>
        <translation>{done}，共 {total}，每秒 {speed}</translation>
    </message>
    <message>
        <source>Remove the engine? Models and results stay.</source>
        <translation>移除计算引擎吗？模型和结果会保留。</translation>
    </message>
    <message>
        <source>A job still runs the engine. Wait until it has ended, or cancel it.</source>
        <translation>仍有任务在使用计算引擎。请等它结束，或将其取消。</translation>
    </message>
    <message>
        <source>The folder {folder} has no {file}.</source>
        <translation>文件夹 {folder} 中没有 {file}。</translation>
    </message>
    <message>
        <source>Add it, or install with a network.</source>
        <translation>请补上它，或联网安装。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password (407) before it lets {host} through.</source>
        <translation>代理服务器要求用户名和密码（407），才放行到 {host} 的连接。</translation>
    </message>
    <message>
        <source>Enter them in Settings &gt; Options &gt; Network &gt; Use proxy for web access, and press Resume.</source>
        <translation>请在“设置 &gt; 选项 &gt; 网络 &gt; 使用代理访问网络”中输入，然后按“继续”。</translation>
    </message>
    <message>
        <source>The proxy that is set in QGIS cannot be reached: {reason}.</source>
        <translation>无法连接 QGIS 中设置的代理服务器：{reason}。</translation>
    </message>
    <message>
        <source>Correct it in Settings &gt; Options &gt; Network, and press Resume.</source>
        <translation>请在“设置 &gt; 选项 &gt; 网络”中改正，然后按“继续”。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: {reason}.</source>
        <translation>{host} 的证书不受信任：{reason}。</translation>
    </message>
    <message>
        <source>A network that inspects connections has a certificate of its own: add it in Settings &gt; Options &gt; Authentication &gt; Manage Certificates &gt; Authorities, and press Resume.</source>
        <translation>会检查连接的网络有自己的证书：请在“设置 &gt; 选项 &gt; 身份验证 &gt; 管理证书 &gt; 颁发机构”中添加它，然后按“继续”。</translation>
    </message>
    <message>
        <source>{host} does not give {file} (HTTP {status}).</source>
        <translation>{host} 不提供 {file}（HTTP {status}）。</translation>
    </message>
    <message>
        <source>Check the package index, which may lack that file or want an authentication configuration; or install from a folder of wheels.</source>
        <translation>请检查软件包索引，它可能没有该文件，或需要身份验证配置；也可以从存有 wheel 文件的文件夹安装。</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}.</source>
        <translation>无法连接 {host}：{reason}。</translation>
    </message>
    <message>
        <source>Check the network and QGIS&#x27;s proxy (Settings &gt; Options &gt; Network), and press Resume: what was downloaded is kept.</source>
        <translation>请检查网络和 QGIS 的代理（设置 &gt; 选项 &gt; 网络），然后按“继续”：已下载的内容会保留。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Check the folder and its disk, and try again.</source>
        <translation>请检查该文件夹及其磁盘，然后重试。</translation>
    </message>
    <message>
        <source>{what} This failed (exit code {code}): {last}</source>
        <translation>{what} 失败（退出代码 {code}）：{last}</translation>
    </message>
    <message>
        <source>Press Copy diagnosis and report it; Install tries again.</source>
        <translation>请按“复制诊断信息”并报告；“安装”会重试。</translation>
    </message>
    <message>
        <source>The installer has failed by a defect of its own: {error}.</source>
        <translation>安装程序因自身缺陷而失败：{error}。</translation>
    </message>
    <message>
        <source>Press Copy diagnosis and report it.</source>
        <translation>请按“复制诊断信息”并报告。</translation>
    </message>
    <message>
        <source>The checksum of {place} differs from the one that this version of the plugin pins.</source>
        <translation>{place} 的校验和与此版本插件所固定的不同。</translation>
    </message>
    <message>
        <source>Nothing of it was installed. Try again from another network; if that does not help, report it with the diagnosis.</source>
        <translation>没有安装其中任何内容。请换一个网络重试；如果仍不行，请附上诊断信息报告。</translation>
    </message>
    <message>
        <source>There is not enough free space for {place}.</source>
        <translation>{place} 的可用空间不足。</translation>
    </message>
    <message>
        <source>Free some, or choose a folder on another disk with the environment variable CONCEALED_BEDROCK_FOLDER, and press Resume.</source>
        <translation>请腾出空间，或用环境变量 CONCEALED_BEDROCK_FOLDER 选择另一磁盘上的文件夹，然后按“继续”。</translation>
    </message>
    <message>
        <source>The path of a file below {place} is too long for this system.</source>
        <translation>{place} 下某个文件的路径对本系统来说太长。</translation>
    </message>
    <message>
        <source>On Windows switch on long paths (LongPathsEnabled in the registry), or choose a shorter folder with the environment variable CONCEALED_BEDROCK_FOLDER.</source>
        <translation>请在 Windows 上启用长路径（注册表中的 LongPathsEnabled），或用环境变量 CONCEALED_BEDROCK_FOLDER 选择路径更短的文件夹。</translation>
    </message>
    <message>
        <source>{place} is held by another program or may not be written.</source>
        <translation>{place} 被另一程序占用，或不允许写入。</translation>
    </message>
    <message>
        <source>An antivirus program may have locked or removed it: allow that folder there, end all running jobs, and try again.</source>
        <translation>可能是杀毒软件锁定或删除了它：请在其中允许该文件夹，结束所有运行中的任务，然后重试。</translation>
    </message>
    <message>
        <source>torch cannot be loaded: the Microsoft Visual C++ runtime is missing or too old.</source>
        <translation>无法加载 torch：Microsoft Visual C++ 运行库缺失或太旧。</translation>
    </message>
    <message>
        <source>Install it from https://aka.ms/vs/17/release/vc_redist.x64.exe and press Install again.</source>
        <translation>请从 https://aka.ms/vs/17/release/vc_redist.x64.exe 安装它，然后再按“安装”。</translation>
    </message>
    <message>
        <source>The packages do not run on this system: its C library or its processor is too old.</source>
        <translation>这些软件包无法在本系统上运行：其 C 库或处理器太旧。</translation>
    </message>
    <message>
        <source>Use a newer system, or set the Python of an environment of your own in the options.</source>
        <translation>请使用较新的系统，或在选项中设置您自己环境的 Python。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The engine that was there is unchanged, and what was downloaded is kept: Resume goes on from it.</source>
        <translation>原有计算引擎没有改变，已下载的内容会保留：“继续”将从那里接着进行。</translation>
    </message>
    <message>
        <source>Package index</source>
        <translation>软件包索引</translation>
    </message>
    <message>
        <source>PyPI, or the one that pip is set to</source>
        <translation>PyPI，或 pip 所设置的索引</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Builds of torch</source>
        <translation>torch 的各种版本类型</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>{address} is no package index.</source>
        <translation>{address} 不是软件包索引。</translation>
    </message>
    <message>
        <source>Correct the package index in this box, or the one that pip is set to.</source>
        <translation>请改正此窗口中的软件包索引，或 pip 所设置的索引。</translation>
    </message>
    <message>
        <source>Install the engine</source>
        <translation>安装计算引擎</translation>
    </message>
    <message>
        <source>Another QGIS is installing the engine.</source>
        <translation>另一个 QGIS 正在安装计算引擎。</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>请等它完成。</translation>
    </message>
    <message>
        <source>The engine is installed.</source>
        <translation>计算引擎已安装。</translation>
    </message>
    <message>
        <source>Fetching uv, which makes the environment.</source>
        <translation>正在获取 uv，它用来创建环境。</translation>
    </message>
    <message>
        <source>Base: {python}</source>
        <translation>基础：{python}</translation>
    </message>
    <message>
        <source>Fetching {file}</source>
        <translation>正在获取 {file}</translation>
    </message>
    <message>
        <source>Loading the packages for the first time.</source>
        <translation>正在首次加载各软件包。</translation>
    </message>
    <message>
        <source>A job still runs the engine that was there; the next installation removes it.</source>
        <translation>仍有任务在使用原有计算引擎；下次安装时会移除它。</translation>
    </message>
    <message>
        <source>The engine cannot run here.</source>
        <translation>计算引擎无法在此运行。</translation>
    </message>
    <message>
        <source>{place} has {free} free, but {needed} are needed.</source>
        <translation>{place} 可用 {free}，但需要 {needed}。</translation>
    </message>
    <message>
        <source>QGIS is a 32-bit program here, but torch needs a 64-bit system. Install the 64-bit QGIS.</source>
        <translation>此处的 QGIS 是 32 位程序，而 torch 需要 64 位系统。请安装 64 位的 QGIS。</translation>
    </message>
    <message>
        <source>torch is no longer made for Macs with Intel processors. Use a Mac with Apple silicon, Windows or Linux.</source>
        <translation>torch 不再支持使用 Intel 处理器的 Mac。请使用 Apple 芯片的 Mac、Windows 或 Linux。</translation>
    </message>
    <message>
        <source>The packages are not made for Windows on ARM. Use a PC with an Intel or AMD processor, Linux, or a Mac.</source>
        <translation>这些软件包不支持 ARM 上的 Windows。请使用 Intel 或 AMD 处理器的电脑、Linux 或 Mac。</translation>
    </message>
    <message>
        <source>torch is not made for {system} on {processor}.</source>
        <translation>torch 不支持 {processor} 上的 {system}。</translation>
    </message>
    <message>
        <source>torch needs glibc 2.28 or later, as Debian 10, Ubuntu 20.04 and RHEL 8 have. This system has {version}.</source>
        <translation>torch 需要 glibc 2.28 或更新版本，如 Debian 10、Ubuntu 20.04 和 RHEL 8 所具有的。本系统为 {version}。</translation>
    </message>
    <message>
        <source>another C library</source>
        <translation>另一种 C 库</translation>
    </message>
    <message>
        <source>torch needs macOS 14 or later. This is {version}.</source>
        <translation>torch 需要 macOS 14 或更新版本。本机为 {version}。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Choose a Python 3.11 to 3.14 of 64 bits, or leave the field empty.</source>
        <translation>请选择 64 位的 Python 3.11 至 3.14，或将此栏留空。</translation>
    </message>
    <message>
        <source>Asking Python.</source>
        <translation>正在询问 Python。</translation>
    </message>
    <message>
        <source>{path} is not a Python that runs.</source>
        <translation>{path} 不是可运行的 Python。</translation>
    </message>
    <message>
        <source>this is Python {version}.</source>
        <translation>这是 Python {version}。</translation>
    </message>
    <message>
        <source>the packages are made for the usual CPython alone.</source>
        <translation>这些软件包只支持通常的 CPython。</translation>
    </message>
    <message>
        <source>this is a 32-bit program.</source>
        <translation>这是 32 位程序。</translation>
    </message>
    <message>
        <source>this Python is made for Intel processors.</source>
        <translation>此 Python 是为 Intel 处理器构建的。</translation>
    </message>
    <message>
        <source>In use: {python}, set by {source}.</source>
        <translation>当前使用：{python}，由{source}指定。</translation>
    </message>
    <message>
        <source>The engine is installed ({build}).</source>
        <translation>计算引擎已安装（{build}）。</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>下载量</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>about {size}; {free} are free in {folder}</source>
        <translation>约 {size}；{folder} 中可用 {free}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>about {n} minutes at 40 Mbit/s</source>
        <translation>网速 40 Mbit/s 时约 {n} 分钟</translation>
    </message>
    <message>
        <source>No suitable Python was found; one is fetched.</source>
        <translation>未找到合适的 Python；正在获取一个。</translation>
    </message>
    <message>
        <source>Looking for a Python to download.</source>
        <translation>正在查找可下载的 Python。</translation>
    </message>
    <message>
        <source>There is no Python {version} to download for this machine.</source>
        <translation>没有适用于本机的 Python {version} 可供下载。</translation>
    </message>
    <message>
        <source>Install one from python.org, and choose it in the installer.</source>
        <translation>请从 python.org 安装一个，并在安装程序中选择它。</translation>
    </message>
    <message>
        <source>Unpacking Python.</source>
        <translation>正在解压 Python。</translation>
    </message>
    <message>
        <source>Creating the environment.</source>
        <translation>正在创建运行环境。</translation>
    </message>
    <message>
        <source>Unpacking the packages.</source>
        <translation>正在解压各软件包。</translation>
    </message>
    <message>
        <source>Checking that the packages are compatible.</source>
        <translation>正在检查各软件包是否相互兼容。</translation>
    </message>
    <message>
        <source>Verify the engine</source>
        <translation>校验计算引擎</translation>
    </message>
    <message>
        <source>The engine is whole: its packages load, and no file has changed.</source>
        <translation>计算引擎完好：各软件包可以加载，没有文件被改动。</translation>
    </message>
    <message>
        <source>Loading the packages.</source>
        <translation>正在加载各软件包。</translation>
    </message>
    <message>
        <source>Comparing every file with its checksum.</source>
        <translation>正在将每个文件与其校验和比较。</translation>
    </message>
    <message>
        <source>Files of the engine have changed or are gone ({n}), such as {first}.</source>
        <translation>计算引擎有文件被改动或丢失（{n} 个），例如 {first}。</translation>
    </message>
    <message>
        <source>Press Repair: it builds the engine anew beside this one.</source>
        <translation>请按“修复”：它会在此计算引擎旁重新构建计算引擎。</translation>
    </message>
    <message>
        <source>The folder {folder} has no wheel of {names} that fits {python}.</source>
        <translation>文件夹 {folder} 中没有适合 {python} 的 {names} 的 wheel 文件。</translation>
    </message>
    <message>
        <source>Add them, choose another Python, or install with a network.</source>
        <translation>请补上它们，选择另一个 Python，或联网安装。</translation>
    </message>
    <message>
        <source>There is no wheel of {names} that fits {python}.</source>
        <translation>没有适合 {python} 的 {names} 的 wheel 文件。</translation>
    </message>
    <message>
        <source>Choose another Python or another build of torch.</source>
        <translation>请选择另一个 Python，或另一种 torch 版本类型。</translation>
    </message>
    <message>
        <source>Choosing the wheels that fit.</source>
        <translation>正在选择合适的 wheel 文件。</translation>
    </message>
    <message>
        <source>There is already a model named {name}.</source>
        <translation>已有名为 {name} 的模型。</translation>
    </message>
    <message>
        <source>Rename the file first.</source>
        <translation>请先重命名文件。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Classes: {names}</source>
        <translation>类别：{names}</translation>
    </message>
    <message>
        <source>Bands: {names}</source>
        <translation>波段：{names}</translation>
    </message>
    <message>
        <source>Trained on: {names}</source>
        <translation>训练数据：{names}</translation>
    </message>
    <message>
        <source>Cell size: {width:.0f} x {height:.0f} m</source>
        <translation>像元大小：{width:.0f} x {height:.0f} 米</translation>
    </message>
    <message>
        <source>Extent: {extent} ({crs})</source>
        <translation>范围：{extent}（{crs}）</translation>
    </message>
    <message>
        <source>In parentheses: {level:.0f} % confidence intervals from {blocks} blocks</source>
        <translation>括号内：由 {blocks} 个区块得到的 {level:.0f} % 置信区间</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Add a model file…</source>
        <translation>添加模型文件…</translation>
    </message>
    <message>
        <source>Predict with this model</source>
        <translation>用此模型预测</translation>
    </message>
    <message>
        <source>No model files yet.</source>
        <translation>还没有模型文件。</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>模型文件 (*.safetensors)</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>全部处理器核</translation>
    </message>
    <message>
        <source>Python of the engine (empty: the installed engine)</source>
        <translation>计算引擎的 Python（留空：已安装的计算引擎）</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Install, verify or remove the engine…</source>
        <translation>安装、校验或移除计算引擎…</translation>
    </message>
    <message>
        <source>Map concealed bedrock</source>
        <translation>隐伏基岩填图</translation>
    </message>
    <message>
        <source>Map concealed bedrock: from gravity and a geological map in four steps</source>
        <translation>隐伏基岩填图：由重力和地质图分四步完成</translation>
    </message>
    <message>
        <source>Install the engine…</source>
        <translation>安装计算引擎…</translation>
    </message>
    <message>
        <source>Choose the gravity grid first.</source>
        <translation>请先选择重力网格。</translation>
    </message>
    <message>
        <source>Choose the map and its legend first.</source>
        <translation>请先选择地质图及其图例。</translation>
    </message>
    <message>
        <source>Choose or train a model first.</source>
        <translation>请先选择或训练一个模型。</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>重力</translation>
    </message>
    <message>
        <source>A grid of the Bouguer or residual anomaly, one number a cell.</source>
        <translation>布格异常或剩余异常的网格，每个像元一个数值。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>按文件所述</translation>
    </message>
    <message>
        <source>Bouguer anomaly</source>
        <translation>布格重力异常</translation>
    </message>
    <message>
        <source>Residual anomaly</source>
        <translation>剩余异常</translation>
    </message>
    <message>
        <source>As the file says, else mGal</source>
        <translation>按文件声明，否则为 mGal</translation>
    </message>
    <message>
        <source>Quick look at the residual</source>
        <translation>快速查看剩余异常</translation>
    </message>
    <message>
        <source>Try it on a sample survey</source>
        <translation>用示例测区试一试</translation>
    </message>
    <message>
        <source>Next: the map</source>
        <translation>下一步：地质图</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>物理量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Gravity raster</source>
        <translation>重力栅格</translation>
    </message>
    <message>
        <source>{name} is not a raster that QGIS can open. Choose a grid, such as a GeoTIFF.</source>
        <translation>{name} 不是 QGIS 能打开的栅格。请选择网格文件，例如 GeoTIFF。</translation>
    </message>
    <message>
        <source>Separating the residual from the regional field</source>
        <translation>正在从区域场中分离剩余异常</translation>
    </message>
    <message>
        <source>Making a sample survey</source>
        <translation>正在生成示例测区</translation>
    </message>
    <message>
        <source>Load a grid of the Bouguer anomaly, or of its residual: by the button on the right, or drag it into QGIS.</source>
        <translation>请加载布格异常或其剩余异常的网格：用右侧的按钮，或把文件拖入 QGIS。</translation>
    </message>
    <message>
        <source>{name} has no coordinate reference system. Set it with Layer &gt; Set CRS of Layer(s).</source>
        <translation>{name} 没有坐标参照系。请用“图层 &gt; 设置图层坐标参照系”设置。</translation>
    </message>
    <message>
        <source>{columns} × {rows} cells of {cell} km</source>
        <translation>{columns} × {rows} 个像元，边长 {cell} km</translation>
    </message>
    <message>
        <source>{across} × {along} km, {crs}</source>
        <translation>范围 {across} × {along} km，{crs}</translation>
    </message>
    <message>
        <source>Values from {least} to {most}</source>
        <translation>数值 {least} 至 {most}</translation>
    </message>
    <message>
        <source>The field {field} holds {n} value. Choose a field of ages or units.</source>
        <translation>字段 {field} 只有 {n} 个值。请选择时代或地层单位字段。</translation>
    </message>
    <message>
        <source>The field {field} holds {n} values, as identifiers do. Choose a field of ages or units.</source>
        <translation>字段 {field} 有 {n} 个值，像是编号。请选择时代或地层单位字段。</translation>
    </message>
    <message>
        <source>Class and its values in the map</source>
        <translation>类别及其在图中的值</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>归为</translation>
    </message>
    <message>
        <source>Move to {name}</source>
        <translation>移到 {name}</translation>
    </message>
    <message>
        <source>Make a new class of these</source>
        <translation>用所选值新建类别</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>重命名（F2）</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <source>Counts as cover</source>
        <translation>归为覆盖层</translation>
    </message>
    <message>
        <source>Counts as outside</source>
        <translation>归为图外</translation>
    </message>
    <message>
        <source>Select values or a class first</source>
        <translation>请先选择值或类别</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>覆盖层</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>图外</translation>
    </message>
    <message>
        <source>bedrock</source>
        <translation>基岩</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>覆盖层</translation>
    </message>
    <message>
        <source>Outside the map</source>
        <translation>图外</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Map and legend</source>
        <translation>地质图与图例</translation>
    </message>
    <message>
        <source>the Quaternary</source>
        <translation>第四系</translation>
    </message>
    <message>
        <source>the Cenozoic (usual)</source>
        <translation>新生界（常用）</translation>
    </message>
    <message>
        <source>the Mesozoic</source>
        <translation>中生界</translation>
    </message>
    <message>
        <source>What is younger counts as cover, and the bedrock below it is mapped.</source>
        <translation>更新的地层算作覆盖层，填绘其下的基岩。</translation>
    </message>
    <message>
        <source>Show cover and outcrop on the map</source>
        <translation>在图上显示覆盖层与露头</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Map the bedrock below</source>
        <translation>填绘其下的基岩</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移到…</translation>
    </message>
    <message>
        <source>Fill from a file…</source>
        <translation>从文件填入…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Next: the model</source>
        <translation>下一步：模型</translation>
    </message>
    <message>
        <source>Geological map</source>
        <translation>地质图</translation>
    </message>
    <message>
        <source>{name} is not a layer that QGIS can open. Choose a layer of polygons.</source>
        <translation>{name} 不是 QGIS 能打开的图层。请选择多边形图层。</translation>
    </message>
    <message>
        <source>Load the geological map: polygons with a field of ages or units.</source>
        <translation>请加载地质图：带时代或单位字段的面图层。</translation>
    </message>
    <message>
        <source>Choose the field of the map that holds ages, units or rocks.</source>
        <translation>请选择地质图中表示时代、单位或岩石的字段。</translation>
    </message>
    <message>
        <source>Reading the values of the map</source>
        <translation>正在读取地质图的值</translation>
    </message>
    <message>
        <source>Reading the ages of the map</source>
        <translation>正在读取地质图的时代</translation>
    </message>
    <message>
        <source>Fill from a file</source>
        <translation>从文件填入</translation>
    </message>
    <message>
        <source>Legends and models (*.csv *.json *.safetensors)</source>
        <translation>图例和模型 (*.csv *.json *.safetensors)</translation>
    </message>
    <message>
        <source>Save the legend</source>
        <translation>保存图例</translation>
    </message>
    <message>
        <source>Legends (*.csv)</source>
        <translation>图例 (*.csv)</translation>
    </message>
    <message>
        <source>The legend cannot be saved: {reason}.</source>
        <translation>图例无法保存：{reason}。</translation>
    </message>
    <message>
        <source>{n} classes. Nothing is cover: move the young units to Cover, or nothing is left to map.</source>
        <translation>{n} 个类别。没有覆盖层：请把年轻的单位移到“覆盖层”，否则没有可填绘的地方。</translation>
    </message>
    <message>
        <source>{n} classes crop out on {bedrock:.0%} of the map; {cover:.0%} is cover.</source>
        <translation>{n} 个类别出露，占图面 {bedrock:.0%}；{cover:.0%} 为覆盖层。</translation>
    </message>
    <message>
        <source>Cover and outcrop</source>
        <translation>覆盖层与露头</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Use a model that is ready</source>
        <translation>使用现成的模型</translation>
    </message>
    <message>
        <source>Train one on this map</source>
        <translation>用这张图训练一个</translation>
    </message>
    <message>
        <source>Quick: minutes on any computer</source>
        <translation>快速：任何计算机几分钟</translation>
    </message>
    <message>
        <source>Standard: hours, a little better</source>
        <translation>标准：几小时，稍好一些</translation>
    </message>
    <message>
        <source>As in the publication: needs a GPU</source>
        <translation>与论文相同：需要 GPU</translation>
    </message>
    <message>
        <source>Gravity and outcrop</source>
        <translation>重力和露头</translation>
    </message>
    <message>
        <source>Gravity alone</source>
        <translation>仅重力</translation>
    </message>
    <message>
        <source>Outcrop alone</source>
        <translation>仅露头</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>From</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Next: make the map</source>
        <translation>下一步：制图</translation>
    </message>
    <message>
        <source> (made for another area)</source>
        <translation>（为其他地区制作）</translation>
    </message>
    <message>
        <source> (for any map)</source>
        <translation>（适用于任何地质图）</translation>
    </message>
    <message>
        <source>This takes about {n} minutes here; QGIS can be used meanwhile.</source>
        <translation>在这台计算机上约需 {n} 分钟；其间可以继续使用 QGIS。</translation>
    </message>
    <message>
        <source>This takes about {n} hours here; QGIS can be used meanwhile.</source>
        <translation>在这台计算机上约需 {n} 小时；其间可以继续使用 QGIS。</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>请给模型取一个名称。</translation>
    </message>
    <message>
        <source>There is already a model named {name}. Give another name.</source>
        <translation>已有名为 {name} 的模型。请换一个名称。</translation>
    </message>
    <message>
        <source>Reading gravity and map</source>
        <translation>正在读取重力和地质图</translation>
    </message>
    <message>
        <source>Correct in {n} of 100 held-out cells.</source>
        <translation>在 100 个留出单元中有 {n} 个正确。</translation>
    </message>
    <message>
        <source>Correct in {n} of 100 held-out cells; nearest outcrop: {other}.</source>
        <translation>在 100 个留出单元中有 {n} 个正确；最近露头法：{other} 个。</translation>
    </message>
    <message>
        <source>Bedrock map</source>
        <translation>基岩图</translation>
    </message>
    <message>
        <source>All of the gravity grid</source>
        <translation>整个重力网格</translation>
    </message>
    <message>
        <source>An area on the map</source>
        <translation>图上的一个范围</translation>
    </message>
    <message>
        <source>Draw the area</source>
        <translation>绘制范围</translation>
    </message>
    <message>
        <source>Polygons too</source>
        <translation>同时生成面图层</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Make the map</source>
        <translation>制图</translation>
    </message>
    <message>
        <source>Copy as qgis_process command</source>
        <translation>复制为 qgis_process 命令</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>复制为 Python</translation>
    </message>
    <message>
        <source>Open as model</source>
        <translation>作为模型打开</translation>
    </message>
    <message>
        <source>Open in the toolbox</source>
        <translation>在工具箱中打开</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map with the left button.</source>
        <translation>用鼠标左键在图上画一个矩形。</translation>
    </message>
    <message>
        <source>{across} × {along} cells of the grid</source>
        <translation>网格的 {across} × {along} 个单元</translation>
    </message>
    <message>
        <source>Draw the area on the map.</source>
        <translation>请在图上绘制范围。</translation>
    </message>
    <message>
        <source>The area lies outside the gravity grid. Draw it on the grid.</source>
        <translation>该区域在重力网格之外。请在网格上绘制。</translation>
    </message>
    <message>
        <source>The area cannot be saved: {reason}.</source>
        <translation>范围无法保存：{reason}。</translation>
    </message>
    <message>
        <source>Make room on the disk, or map the whole grid.</source>
        <translation>请腾出磁盘空间，或对整个网格制图。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>{n} layers are on the map. Point at it to read class and confidence (View &gt; Show Map Tips). Grey cells are outside the area of applicability.</source>
        <translation>地图上有 {n} 个图层。将鼠标指向图上可读出类别和置信度（视图 &gt; 显示地图提示）。灰色单元在适用范围之外。</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message>
        <source>This QGIS cannot open the model designer from here.</source>
        <translation>此版本的 QGIS 无法从这里打开模型设计器。</translation>
    </message>
    <message>
        <source>Concealed Bedrock is off. Switch it on under Plugins &gt; Manage and Install Plugins.</source>
        <translation>Concealed Bedrock 未启用。请在“插件 &gt; 管理并安装插件”中启用。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；没有写出任何文件。</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message>
        <source>about {n} minutes left</source>
        <translation>约剩 {n} 分钟</translation>
    </message>
    <message>
        <source>about {n} hours left</source>
        <translation>约剩 {n} 小时</translation>
    </message>
    <message>
        <source>Training: step {n} of {total}</source>
        <translation>正在训练：第 {n} 步，共 {total} 步</translation>
    </message>
    <message>
        <source>Training on gravity: part {n} of {total}</source>
        <translation>正在用重力训练：第 {n} 部分，共 {total} 部分</translation>
    </message>
    <message>
        <source>Predicting: window {n} of {total}</source>
        <translation>正在预测：第 {n} 个窗口，共 {total} 个</translation>
    </message>
    <message>
        <source>Scoring the model on hidden outcrop</source>
        <translation>正在用隐藏的露头检验模型</translation>
    </message>
    <message>
        <source>Putting the map on the grid</source>
        <translation>正在把地质图放到网格上</translation>
    </message>
    <message>
        <source>Predicting from the outcrop</source>
        <translation>正在由露头预测</translation>
    </message>
    <message>
        <source>Testing whether gravity helps</source>
        <translation>正在检验重力是否有帮助</translation>
    </message>
    <message>
        <source>Loss {value:.2f}</source>
        <translation>损失 {value:.2f}</translation>
    </message>
    <message>
        <source>Loss of network {n}: {value:.2f}</source>
        <translation>网络 {n} 的损失：{value:.2f}</translation>
    </message>
    <message>
        <source>FWIoU {value:.2f}</source>
        <translation>FWIoU（频权交并比）{value:.2f}</translation>
    </message>
    <message>
        <source>Predict concealed bedrock</source>
        <translation>预测隐伏基岩</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Example chain in the model designer</source>
        <translation>在模型设计器中打开示例流程</translation>
    </message>
    <message>
        <source>Check the engine</source>
        <translation>检查计算引擎</translation>
    </message>
    <message>
        <source>Open this file in the model designer: {path}</source>
        <translation>请在模型设计器中打开此文件：{path}</translation>
    </message>
    <message>
        <source>The engine did not write {name} ({path}). Run Check the engine and report this.</source>
        <translation>计算引擎没有写出 {name}（{path}）。请运行“检查计算引擎”并报告此问题。</translation>
    </message>
    <message>
        <source>Create a bedrock layout</source>
        <translation>创建基岩图布局</translation>
    </message>
    <message>
        <source>Bedrock</source>
        <translation>基岩</translation>
    </message>
    <message>
        <source>layout,print,pdf,map,legend,report,export,project,zip</source>
        <translation>布局,打印,pdf,地图,图例,报告,导出,工程,zip</translation>
    </message>
    <message>
        <source>Creates a page with the predicted map, its legend, confidence, sources and limits.</source>
        <translation>创建一页图：预测图及其图例、置信度、来源和使用限制。</translation>
    </message>
    <message>
        <source>Puts a predicted map on a page with title, legend, scale bar, north arrow and an inset of the confidence, and writes under it the sources, licences and limits that the layer&#x27;s metadata state. The layout is kept in the project, where it can be changed, and is exported as PDF. The zipped project contains the layers and the layout and opens on any computer.</source>
        <translation>把预测图放到一页上，配以标题、图例、比例尺、指北针和置信度附图，并在下方写明图层元数据中的来源、许可和使用限制。布局保存在工程中，可以修改，并导出为 PDF。压缩工程包含图层和布局，可在任何计算机上打开。</translation>
    </message>
    <message>
        <source>Composite map or predicted bedrock</source>
        <translation>综合图或预测基岩</translation>
    </message>
    <message>
        <source>A class raster written by Predict concealed bedrock.</source>
        <translation>由“预测隐伏基岩”写出的类别栅格。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Shown in an inset, with its own legend.</source>
        <translation>显示在附图中，带自己的图例。</translation>
    </message>
    <message>
        <source>Outside the area of applicability</source>
        <translation>超出适用范围</translation>
    </message>
    <message>
        <source>Drawn over the map, and in the legend.</source>
        <translation>叠加在图上，并列入图例。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Left empty, the name of the layer.</source>
        <translation>留空则用图层名称。</translation>
    </message>
    <message>
        <source>Sources and limits</source>
        <translation>来源和使用限制</translation>
    </message>
    <message>
        <source>Left empty, what the metadata of the map say of its model, data, licences and limits.</source>
        <translation>留空则用图的元数据中关于模型、数据、许可和使用限制的内容。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Landscape.</source>
        <translation>横向。</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The page as PDF.</source>
        <translation>PDF 格式的页面。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>PNG 文件 (*.png)</translation>
    </message>
    <message>
        <source>The page as a picture of 300 dpi.</source>
        <translation>300 dpi 的页面图片。</translation>
    </message>
    <message>
        <source>Zipped project</source>
        <translation>压缩工程</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip 文件 (*.zip)</translation>
    </message>
    <message>
        <source>The layers with a project that shows them; unpack it in any folder and open bedrock.qgz.</source>
        <translation>图层以及显示它们的工程；解压到任意文件夹，打开 bedrock.qgz。</translation>
    </message>
    <message>
        <source>{name} has no coordinate reference system. Set it (Layer &gt; Set CRS of Layer(s)) and run this again.</source>
        <translation>{name} 没有坐标参照系。请设置（图层 &gt; 设置图层 CRS）后重新运行。</translation>
    </message>
    <message>
        <source>{name} is not shown in classes. Choose the composite map or the predicted bedrock that Predict concealed bedrock has written.</source>
        <translation>{name} 不是按类别显示的。请选择“预测隐伏基岩”写出的综合图或预测基岩。</translation>
    </message>
    <message>
        <source>{name} does not overlap {main}. Choose the layers of one prediction.</source>
        <translation>{name} 与 {main} 不重叠。请选择同一次预测的图层。</translation>
    </message>
    <message>
        <source>Bedrock layout: {title}</source>
        <translation>基岩图布局：{title}</translation>
    </message>
    <message>
        <source>The layout is in the project: Project &gt; Layouts &gt; {name}</source>
        <translation>布局在工程中：工程 &gt; 布局 &gt; {name}</translation>
    </message>
    <message>
        <source>Sources and licences: {text}</source>
        <translation>来源和许可：{text}</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>来源：{name}</translation>
    </message>
    <message>
        <source>{name} is not a file that can be zipped. Save it as a GeoTIFF and choose that.</source>
        <translation>{name} 不是可以压缩的文件。请另存为 GeoTIFF 并选择该文件。</translation>
    </message>
    <message>
        <source>{path} cannot be written. Close it in other programs, or choose another folder.</source>
        <translation>无法写入 {path}。请在其他程序中关闭它，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>计算引擎</translation>
    </message>
    <message>
        <source>engine,device,gpu,cuda,torch,install,version,diagnose</source>
        <translation>引擎,设备,安装,版本,诊断,engine,device,gpu,cuda,torch</translation>
    </message>
    <message>
        <source>Lists the packages of the engine and runs a network on its device.</source>
        <translation>列出计算引擎的软件包，并在其设备上运行一个网络。</translation>
    </message>
    <message>
        <source>Starts the engine, lists its packages and devices, and runs a real network on the device. The log and the report contain a text to copy into a bug report.</source>
        <translation>启动计算引擎，列出其软件包和计算设备，并在设备上运行一个真实的网络。日志和报告中有可复制到问题报告里的文本。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>The text to copy into a bug report.</source>
        <translation>可复制到问题报告中的文本。</translation>
    </message>
    <message>
        <source>Text for a bug report</source>
        <translation>问题报告文本</translation>
    </message>
    <message>
        <source>Evaluate a bedrock prediction</source>
        <translation>评价基岩预测结果</translation>
    </message>
    <message>
        <source>evaluate,accuracy,score,confusion matrix,iou,mpa,test,validation,report</source>
        <translation>评价,精度,得分,混淆矩阵,交并比,测试,验证,报告,evaluate,iou,mpa</translation>
    </message>
    <message>
        <source>Scores a predicted class raster against a geological map or a true class raster.</source>
        <translation>用地质图或真实类别栅格对预测的类别栅格评分。</translation>
    </message>
    <message>
        <source>Compares the prediction with the true class raster, or with the geological map where it shows bedrock. Reports accuracy, mean pixel accuracy (MPA), frequency-weighted and mean intersection over union (FWIoU, mIoU), the confusion matrix and the scores of each class, compared with those of the nearest outcrop. To measure skill, score only areas the model was not trained on: choose their polygons under Areas to score.</source>
        <translation>将预测结果与真实类别栅格比较，或与地质图上出露基岩的部分比较。给出总体精度、平均像元精度（MPA）、频率加权交并比和平均交并比（FWIoU、mIoU）、混淆矩阵和各类别得分，并与“最近露头”方法的得分比较。要衡量预测能力，只应在模型未训练过的地区评分：在“评分区”中选择这些地区的多边形。</translation>
    </message>
    <message>
        <source>Predicted bedrock</source>
        <translation>预测的基岩</translation>
    </message>
    <message>
        <source>True class raster</source>
        <translation>真实类别栅格</translation>
    </message>
    <message>
        <source>A class raster with the same classes. Choose this or a geological map.</source>
        <translation>类别相同的类别栅格。选择它或地质图之一。</translation>
    </message>
    <message>
        <source>Areas to score</source>
        <translation>评分区</translation>
    </message>
    <message>
        <source>Polygons to score in. Left empty, the whole raster.</source>
        <translation>在其中评分的多边形。留空则评价整个栅格。</translation>
    </message>
    <message>
        <source>The scores, to read in a browser.</source>
        <translation>评分结果，可在浏览器中阅读。</translation>
    </message>
    <message>
        <source>Geological map used by the prediction</source>
        <translation>预测所用的地质图</translation>
    </message>
    <message>
        <source>Its outcrop gives the nearest-outcrop baseline that the prediction is compared with.</source>
        <translation>由其露头得到“最近露头”基线，用来与预测结果比较。</translation>
    </message>
    <message>
        <source>Class field of the map used by the prediction</source>
        <translation>预测所用地质图的类别字段</translation>
    </message>
    <message>
        <source>The field that holds the age or unit.</source>
        <translation>存放地质时代或地质单元的字段。</translation>
    </message>
    <message>
        <source>The confidence raster of the same prediction, to assess its calibration.</source>
        <translation>同一次预测的置信度栅格，用于评价其校准程度。</translation>
    </message>
    <message>
        <source>Accuracy (0 to 1)</source>
        <translation>总体精度（0 至 1）</translation>
    </message>
    <message>
        <source>Mean pixel accuracy, MPA (0 to 1)</source>
        <translation>平均像元精度 MPA（0 至 1）</translation>
    </message>
    <message>
        <source>Frequency-weighted intersection over union, FWIoU (0 to 1)</source>
        <translation>频率加权交并比 FWIoU（0 至 1）</translation>
    </message>
    <message>
        <source>Mean intersection over union, mIoU (0 to 1)</source>
        <translation>平均交并比 mIoU（0 至 1）</translation>
    </message>
    <message>
        <source>Multi-scale windows</source>
        <translation>多尺度窗口</translation>
    </message>
    <message>
        <source>windows,scales,stride,split,validation,training,test,mask</source>
        <translation>窗口,尺度,步长,划分,验证,训练,测试,掩膜,windows,scales</translation>
    </message>
    <message>
        <source>Cuts rasters into windows at several scales and splits them by spatial blocks.</source>
        <translation>把栅格切成多种尺度的窗口，并按空间块划分。</translation>
    </message>
    <message>
        <source>Writes the outline of every window with its scale. With a geological map, each window also gets its share of outcrop and its set: training, test, mixed where it overlaps both (training ignores the test cells in it), or concealed where it shows too little outcrop. The layer can be edited and used by Predict concealed bedrock, which then predicts inside these windows only.</source>
        <translation>写出每个窗口的轮廓及其尺度。有地质图时，每个窗口还给出其中露头的比例和所属的集合：训练、测试、混合（与两者都重叠，训练时忽略其中的测试像元）或隐伏（露头太少）。该图层可以编辑，并用于“预测隐伏基岩”，此时只在这些窗口内预测。</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>The outlines of the windows (GeoPackage).</source>
        <translation>各窗口的轮廓（GeoPackage）。</translation>
    </message>
    <message>
        <source>Class raster of the map</source>
        <translation>地质图的类别栅格</translation>
    </message>
    <message>
        <source>The geological map on the cells of the gravity raster.</source>
        <translation>重力栅格各像元上的地质图。</translation>
    </message>
    <message>
        <source>Folder for images and masks</source>
        <translation>图像和掩膜的文件夹</translation>
    </message>
    <message>
        <source>Receives an image and a mask of every window, for use in other programs.</source>
        <translation>存放每个窗口的图像和掩膜，供其他程序使用。</translation>
    </message>
    <message>
        <source>Data set report</source>
        <translation>数据集报告</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>The classes of the map, the windows of each set, and what was unmapped, repaired or lost, to read in a browser.</source>
        <translation>地质图的类别、各集合的窗口，以及未匹配、被修复或丢失的内容，可在浏览器中阅读。</translation>
    </message>
    <message>
        <source>Minimum share of outcrop (0 to 1)</source>
        <translation>露头的最小比例（0 至 1）</translation>
    </message>
    <message>
        <source>Windows with less outcrop are concealed: they are predicted but not trained on.</source>
        <translation>露头更少的窗口为隐伏窗口：只用于预测，不用于训练。</translation>
    </message>
    <message>
        <source>predict,bedrock,cover,geology,gravity,network,ggmnet,map,classification</source>
        <translation>预测,基岩,覆盖层,地质,重力,网络,填图,分类,predict,bedrock,ggmnet</translation>
    </message>
    <message>
        <source>Predicts the bedrock under cover from gravity and outcrop with a trained model.</source>
        <translation>用训练好的模型，根据重力和露头预测覆盖层下的基岩。</translation>
    </message>
    <message>
        <source>Computes class probabilities in overlapping windows, blends them, and assigns each cell its most probable class, in the colours of the map the model was trained on. The confidence is the probability of that class. With a geological map, the composite shows outcrop as mapped and the prediction under the cover. Models that use outcrop need the map; outcrop_anywhere.safetensors, which is installed with the plugin, takes any map and any classes without training.</source>
        <translation>在相互重叠的窗口中计算各类别的概率并加以融合，每个像元取最可能的类别，颜色与模型训练所用的地质图一致。置信度即该类别的概率。有地质图时，综合图在露头处按图显示，在覆盖层下显示预测。使用露头的模型需要地质图；随插件安装的 outcrop_anywhere.safetensors 无需训练即可用于任何地质图和任何类别。</translation>
    </message>
    <message>
        <source>The class of every cell.</source>
        <translation>每个像元的类别。</translation>
    </message>
    <message>
        <source>The probability of the predicted class, 0 to 1. Cells outside the area of applicability hold no value: their confidence is unknown.</source>
        <translation>所预测类别的概率，0 至 1。适用范围之外的像元没有数值：其置信度未知。</translation>
    </message>
    <message>
        <source>Composite map</source>
        <translation>合成图</translation>
    </message>
    <message>
        <source>Outcrop as mapped, the prediction under cover. Needs the geological map. Band 2 is 1 where the class is mapped and 2 where it is predicted. Band 3 is the opacity: predictions are drawn paler than outcrop, the more so the lower their confidence.</source>
        <translation>露头处按图显示，覆盖层下为预测。需要地质图。第 2 波段在填图处为 1，在预测处为 2。第 3 波段为不透明度：预测处比露头浅，置信度越低越浅。</translation>
    </message>
    <message>
        <source>Flags predictions outside the area of applicability: cells farther from outcrop than the limit (1), with gravity that is rare in the training data (2), or both (3).</source>
        <translation>标出超出适用范围的预测：距露头超过限值的像元（1）、重力在训练数据中罕见的像元（2），或两者兼有（3）。</translation>
    </message>
    <message>
        <source>Predicted bedrock polygons</source>
        <translation>预测的基岩多边形</translation>
    </message>
    <message>
        <source>The predicted classes as polygons (GeoPackage).</source>
        <translation>以多边形表示的预测类别（GeoPackage）。</translation>
    </message>
    <message>
        <source>A layer of Multi-scale windows to predict in. Left empty, the whole raster.</source>
        <translation>由“多尺度窗口”生成的图层，只在其中预测。留空则预测整个栅格。</translation>
    </message>
    <message>
        <source>Further model files</source>
        <translation>其他模型文件</translation>
    </message>
    <message>
        <source>Models of the same rasters and classes, such as those of the same training with other seeds. The probabilities of all models are averaged.</source>
        <translation>栅格和类别相同的模型，例如同一训练用其他随机种子得到的模型。所有模型的概率取平均。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>model uses all the evidence the model was trained on. gravity or outcrop uses only one of the two in a model trained on both, to compare them.</source>
        <translation>model 使用模型训练时的全部信息。对于两者都训练过的模型，gravity 或 outcrop 只使用其中之一，以便比较。</translation>
    </message>
    <message>
        <source>Weight of rare classes (0 to 1, -1 = from the model)</source>
        <translation>稀有类别的权重（0 到 1，-1 = 由模型决定）</translation>
    </message>
    <message>
        <source>0 assigns each cell its most probable class. Values towards 1 favour rare classes: fewer cells are correct, but rare classes are found more often. -1 takes 0.5 for models that use outcrop and 0 for gravity networks, which weight classes in training. The confidence remains the probability of the assigned class.</source>
        <translation>0 表示每个像元取最可能的类别。越接近 1 越偏向稀有类别：正确的像元减少，但更常找到稀有类别。-1 对使用露头的模型取 0.5，对重力网络取 0（训练时已对类别加权）。置信度始终是所取类别的概率。</translation>
    </message>
    <message>
        <source>Scales of the windows</source>
        <translation>窗口尺度</translation>
    </message>
    <message>
        <source>first predicts at the model&#x27;s main scale. all averages over the scales it was trained at. A layer of windows selects those it shares with the model.</source>
        <translation>first 按模型的主要尺度预测。all 取训练时各尺度的平均。给出窗口图层时，采用图层与模型共有的尺度。</translation>
    </message>
    <message>
        <source>Overlap of the windows (share of a side, 0 to 0.9)</source>
        <translation>窗口重叠（占边长的比例，0 至 0.9）</translation>
    </message>
    <message>
        <source>A larger overlap takes longer. Above 0.25, seams become no fainter.</source>
        <translation>重叠越大耗时越长。超过 0.25 后，接缝不再变弱。</translation>
    </message>
    <message>
        <source>Average over mirror images</source>
        <translation>镜像平均</translation>
    </message>
    <message>
        <source>Predicts every window and its three mirror images, which takes four times as long.</source>
        <translation>对每个窗口及其三个镜像进行预测，耗时为四倍。</translation>
    </message>
    <message>
        <source>Pixels per cell (0 = as trained)</source>
        <translation>每个像元的像素数（0 = 与训练时相同）</translation>
    </message>
    <message>
        <source>Pixels along each side of a cell in the input of the network.</source>
        <translation>网络输入中一个像元每边的像素数。</translation>
    </message>
    <message>
        <source>Maximum distance to outcrop (km, 0 = as far as the model was tested)</source>
        <translation>到露头的最大距离（km，0 = 模型测试过的最远距离）</translation>
    </message>
    <message>
        <source>Cells farther from the nearest outcrop are outside the area of applicability.</source>
        <translation>距最近露头更远的像元超出适用范围。</translation>
    </message>
    <message>
        <source>Rare gravity (share of the training data)</source>
        <translation>罕见重力（占训练数据的比例）</translation>
    </message>
    <message>
        <source>A cell is outside the area of applicability if at most this share of the training data has gravity as unusual as its own.</source>
        <translation>如果训练数据中重力与某像元同样异常的部分不超过此比例，则该像元超出适用范围。</translation>
    </message>
    <message>
        <source>Smallest polygon (km², 0 = keep all)</source>
        <translation>最小多边形（km²，0 = 全部保留）</translation>
    </message>
    <message>
        <source>Smaller polygons are merged into their neighbours.</source>
        <translation>更小的多边形并入相邻多边形。</translation>
    </message>
    <message>
        <source>Write Cloud Optimized GeoTIFFs</source>
        <translation>写出云优化 GeoTIFF</translation>
    </message>
    <message>
        <source>Adds overviews and an internal layout that web maps read quickly.</source>
        <translation>增加金字塔和便于网络地图快速读取的内部结构。</translation>
    </message>
    <message>
        <source>Class probabilities</source>
        <translation>类别概率</translation>
    </message>
    <message>
        <source>One band per class, 0 to 1.</source>
        <translation>每个类别一个波段，0 至 1。</translation>
    </message>
    <message>
        <source>Second most probable class</source>
        <translation>第二可能的类别</translation>
    </message>
    <message>
        <source>The runner-up of every cell.</source>
        <translation>每个像元排第二的类别。</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Normalised entropy of the class probabilities: 0 certain, 1 all classes equally likely.</source>
        <translation>类别概率的归一化熵：0 表示确定，1 表示各类别可能性相同。</translation>
    </message>
    <message>
        <source>Ensemble disagreement</source>
        <translation>集成分歧</translation>
    </message>
    <message>
        <source>Standard deviation of the class probabilities over models, overlapping windows, scales and mirror images: 0 where all agree, 0.71 where two certain predictions contradict each other.</source>
        <translation>类别概率在各模型、重叠窗口、尺度和镜像之间的标准差：0 表示全部一致，0.71 表示两个确定的预测相互矛盾。</translation>
    </message>
    <message>
        <source>Distance to training data</source>
        <translation>到训练数据的距离</translation>
    </message>
    <message>
        <source>Band 1: distance to the nearest outcrop, in km. Band 2: distance of the cell&#x27;s gravity from that of the training data, in standard deviations.</source>
        <translation>第 1 波段：到最近露头的距离，以 km 计。第 2 波段：该像元的重力与训练数据重力的距离，以标准差计。</translation>
    </message>
    <message>
        <source>unnamed model</source>
        <translation>未命名模型</translation>
    </message>
    <message>
        <source>Outside the area of applicability the confidence is unknown: its cells hold no value.</source>
        <translation>在适用范围之外置信度未知：这些像元没有数值。</translation>
    </message>
    <message>
        <source>Residual Bouguer anomaly</source>
        <translation>剩余布格异常</translation>
    </message>
    <message>
        <source>gravity,bouguer,residual,regional,upward continuation,filter,mgal</source>
        <translation>重力,布格,剩余异常,区域场,向上延拓,滤波,gravity,bouguer,residual,mgal</translation>
    </message>
    <message>
        <source>Separates the residual Bouguer anomaly from the regional field by upward continuation.</source>
        <translation>用向上延拓从区域场中分离出剩余布格异常。</translation>
    </message>
    <message>
        <source>Takes the Bouguer anomaly continued upward to a height as the regional field of deep sources and subtracts it; the remainder, in mGal, is the anomaly of the upper crust. Empty cells are filled for the filter and stay empty in the result. Rasters in degrees are continued on the sphere, as if their mean extended around the Earth: a constant anomaly of -300 mGal leaves a residual of -0.94 mGal at 10 km. Load all the data you have and set the area of interest as the extent: the result is clipped last, and real data around the area are better than any extrapolation.</source>
        <translation>将布格异常向上延拓到某一高度，作为深部场源的区域场并从中减去；剩余部分（mGal）即上地壳的异常。空像元在滤波时被填充，结果中仍为空。以度为单位的栅格在球面上延拓，其平均值按环绕整个地球处理：-300 mGal 的常数异常在 10 km 处留下 -0.94 mGal 的剩余异常。请加载所有数据，并把感兴趣区设为范围：裁剪在最后进行，周围的真实数据优于任何外推。</translation>
    </message>
    <message>
        <source>A raster of the Bouguer anomaly, with a coordinate reference system.</source>
        <translation>布格重力异常的栅格，须有坐标参照系。</translation>
    </message>
    <message>
        <source>Continuation height (m)</source>
        <translation>延拓高度（米）</translation>
    </message>
    <message>
        <source>The greater the height, the longer the wavelengths that remain in the residual.</source>
        <translation>高度越大，剩余异常中保留的波长越长。</translation>
    </message>
    <message>
        <source>The residual, in mGal.</source>
        <translation>剩余异常，单位 mGal。</translation>
    </message>
    <message>
        <source>Regional field</source>
        <translation>区域场</translation>
    </message>
    <message>
        <source>The field that was removed, in mGal.</source>
        <translation>被去除的场，单位 mGal。</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>预期误差</translation>
    </message>
    <message>
        <source>Expected error of the residual near edges and filled gaps, in mGal.</source>
        <translation>剩余异常在边缘和填补处附近的预期误差，单位 mGal。</translation>
    </message>
    <message>
        <source>The Bouguer anomaly computed from the free-air anomaly and the topography, in mGal.</source>
        <translation>由自由空气异常和地形计算得到的布格异常，单位 mGal。</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>The area to write. The whole raster is used, and the result is clipped last.</source>
        <translation>要写出的范围。计算使用整个栅格，结果最后裁剪。</translation>
    </message>
    <message>
        <source>Extrapolation beyond the edges</source>
        <translation>边缘之外的外推</translation>
    </message>
    <message>
        <source>biharmonic extrapolates the field smoothly. repeat repeats the values at the edge.</source>
        <translation>biharmonic 平滑外推该场。repeat 重复边缘的值。</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>空像元</translation>
    </message>
    <message>
        <source>fill interpolates them for the filter. refuse stops if there are any.</source>
        <translation>fill 在滤波时将其插值填补。refuse 遇到空像元就停止。</translation>
    </message>
    <message>
        <source>Topography</source>
        <translation>地形</translation>
    </message>
    <message>
        <source>If given, the input is taken as a free-air anomaly, and the Bouguer anomaly is computed first: 2670 kg/m³ on land, water of 1030 kg/m³ where heights are below 0. Heights are in the unit that the file or its CRS declares, otherwise in metres.</source>
        <translation>若给出，则将输入视为自由空气异常，先据此计算布格异常：陆地密度 2670 kg/m³，高程低于 0 处按 1030 kg/m³ 的水体计算。高程采用文件或其坐标参照系所声明的单位，否则为米。</translation>
    </message>
    <message>
        <source>Band of the topography</source>
        <translation>地形的波段</translation>
    </message>
    <message>
        <source>Bouguer correction</source>
        <translation>布格校正</translation>
    </message>
    <message>
        <source>bullard-b is a spherical cap of 166.7 km. simple is an infinite slab.</source>
        <translation>bullard-b 为 166.7 km 的球冠。simple 为无限平板。</translation>
    </message>
    <message>
        <source>Create a sample survey</source>
        <translation>创建示例测区</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>sample,synthetic,forward model,gravity,geology,test data</source>
        <translation>示例,合成数据,正演,重力,地质,测试数据,sample,synthetic</translation>
    </message>
    <message>
        <source>Creates a synthetic gravity survey and geological map whose bedrock is known everywhere.</source>
        <translation>创建合成的重力测区和地质图，其基岩处处已知。</translation>
    </message>
    <message>
        <source>Folds and faults strata, intrudes granite, covers part of the area with sediment and computes the Bouguer anomaly of these bodies, with a regional field and noise. The true bedrock under the cover is written too, to evaluate predictions with. The same seed gives the same survey.</source>
        <translation>使地层褶皱、断裂，侵入花岗岩，在一部分地区覆盖沉积物，并计算这些地质体的布格重力异常，加上区域场和噪声。覆盖层下的真实基岩也一并写出，用于评价预测结果。相同的种子给出相同的测区。</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed gives the same survey.</source>
        <translation>相同的种子给出相同的测区。</translation>
    </message>
    <message>
        <source>Side of the survey (km)</source>
        <translation>测区边长（km）</translation>
    </message>
    <message>
        <source>The survey is a square.</source>
        <translation>测区为正方形。</translation>
    </message>
    <message>
        <source>Cell size (km)</source>
        <translation>像元大小（km）</translation>
    </message>
    <message>
        <source>Cell size of the rasters.</source>
        <translation>栅格的像元大小。</translation>
    </message>
    <message>
        <source>The Bouguer anomaly, in mGal.</source>
        <translation>布格重力异常，单位 mGal。</translation>
    </message>
    <message>
        <source>Polygons as a geologist would map them, with cover.</source>
        <translation>地质人员所能填绘的多边形，含覆盖层。</translation>
    </message>
    <message>
        <source>Legend file</source>
        <translation>图例文件</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>The legend of the map: classes, colours and cover.</source>
        <translation>地质图的图例：类别、颜色和覆盖层。</translation>
    </message>
    <message>
        <source>True bedrock</source>
        <translation>真实基岩</translation>
    </message>
    <message>
        <source>The class of the bedrock, also under cover.</source>
        <translation>基岩的类别，包括覆盖层之下。</translation>
    </message>
    <message>
        <source>Thickness of the cover (factor, 1 = up to 1.5 km)</source>
        <translation>覆盖层厚度（倍数，1 = 最厚 1.5 km）</translation>
    </message>
    <message>
        <source>2 makes the cover twice as thick. Its outline and the bedrock stay the same.</source>
        <translation>2 使覆盖层加厚一倍。其轮廓和基岩不变。</translation>
    </message>
    <message>
        <source>Density contrast of the bedrock (factor, 1 = default)</source>
        <translation>基岩的密度差（倍数，1 = 默认）</translation>
    </message>
    <message>
        <source>0.5 halves the differences between the densities of the rocks.</source>
        <translation>0.5 使岩石之间的密度差减半。</translation>
    </message>
    <message>
        <source>Noise (mGal)</source>
        <translation>噪声（mGal）</translation>
    </message>
    <message>
        <source>Standard deviation of the measurement errors.</source>
        <translation>测量误差的标准差。</translation>
    </message>
    <message>
        <source>Coordinate reference system (in metres)</source>
        <translation>坐标参照系（以米为单位）</translation>
    </message>
    <message>
        <source>The coordinate reference system of the survey.</source>
        <translation>测区的坐标参照系。</translation>
    </message>
    <message>
        <source>North-western corner (m)</source>
        <translation>西北角（米）</translation>
    </message>
    <message>
        <source>Easting and northing of the corner.</source>
        <translation>该角点的东坐标和北坐标。</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>随机种子 {seed}</translation>
    </message>
    <message>
        <source>A synthetic survey: neither the rocks nor the gravity are real.</source>
        <translation>合成测区：岩石和重力都不是真实的。</translation>
    </message>
    <message>
        <source>Search a network architecture</source>
        <translation>搜索网络结构</translation>
    </message>
    <message>
        <source>search,architecture,genotype,network,ggmnet,deep learning</source>
        <translation>搜索,结构,基因型,网络,ggmnet,深度学习</translation>
    </message>
    <message>
        <source>Searches for a network architecture that suits your own gravity and geological map.</source>
        <translation>搜索适合您自己的重力和地质图的网络结构。</translation>
    </message>
    <message>
        <source>Trains a supernet that contains all candidate layers on one half of the outcrop, and learns on the other half which layers to keep within the budget; the best few candidates are then compared. Give the genotype file to Train a bedrock model, which trains the network from scratch: only its scores show whether it beats the default. An interrupted search resumes when it is run again with the same output file.</source>
        <translation>在一半露头上训练包含所有候选层的超网络，在另一半露头上学习在预算之内保留哪些层；然后比较最好的几个候选网络。将基因型文件交给“训练基岩模型”，由其从头训练该网络：只有其得分才能说明它是否优于默认网络。中断的搜索以相同的输出文件再次运行时会从中断处继续。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Size of the windows and length of the search. Use the preset of the later training.</source>
        <translation>窗口的大小和搜索的时长。请采用之后训练的预设。</translation>
    </message>
    <message>
        <source>Budget (million parameters or billion multiply-adds, 0 = as the default network)</source>
        <translation>预算（百万参数或十亿次乘加，0 = 与默认网络相同）</translation>
    </message>
    <message>
        <source>The size of the network to find.</source>
        <translation>要找到的网络的规模。</translation>
    </message>
    <message>
        <source>Genotype file</source>
        <translation>基因型文件</translation>
    </message>
    <message>
        <source>Genotypes (*.json)</source>
        <translation>基因型 (*.json)</translation>
    </message>
    <message>
        <source>The layers of the network that was found, for Train a bedrock model.</source>
        <translation>找到的网络各层，供“训练基岩模型”使用。</translation>
    </message>
    <message>
        <source>The network as a diagram and how it was chosen, to read in a browser.</source>
        <translation>网络的示意图及其选择过程，可在浏览器中阅读。</translation>
    </message>
    <message>
        <source>Unit of the budget</source>
        <translation>预算的单位</translation>
    </message>
    <message>
        <source>parameters: trained weights. multiply-adds: operations on a window of 1024 x 1024 pixels, most of which are in the fixed parts of the network.</source>
        <translation>parameters：训练的权重个数。multiply-adds：在 1024 x 1024 像素窗口上的运算量，其中大部分在网络的固定部分。</translation>
    </message>
    <message>
        <source>At least 3. The paper&#x27;s network has 22.</source>
        <translation>至少为 3。论文的网络为 22。</translation>
    </message>
    <message>
        <source>Search steps (0 = from the preset)</source>
        <translation>搜索步数（0 = 按预设）</translation>
    </message>
    <message>
        <source>Number of batches to search on.</source>
        <translation>用于搜索的批次数。</translation>
    </message>
    <message>
        <source>Train a bedrock model</source>
        <translation>训练基岩模型</translation>
    </message>
    <message>
        <source>train,network,deep learning,ggmnet,model,geology,gravity</source>
        <translation>训练,网络,深度学习,模型,地质,重力,train,ggmnet</translation>
    </message>
    <message>
        <source>Trains a model that predicts bedrock classes from gravity and nearby outcrop.</source>
        <translation>训练一个由重力和附近露头预测基岩类别的模型。</translation>
    </message>
    <message>
        <source>Trains where the map shows bedrock, and holds out some blocks of outcrop to test the model. The evidence can be gravity, the outcrop around the cover, or both. The quick preset takes minutes on a CPU and the standard preset hours; the paper preset follows the publication and needs a GPU. The model file stores the bands, the classes with their colours and the scores, and the report compares the scores with those of simple baselines.</source>
        <translation>在地质图显示基岩的区域训练，并留出一些露头区块来测试模型。证据可以是重力、覆盖层周围的露头，或两者。quick 预设在 CPU 上需要数分钟，standard 需要数小时；paper 按论文设置，需要 GPU。模型文件保存波段、带颜色的类别和得分，报告将得分与简单基线方法的得分比较。</translation>
    </message>
    <message>
        <source>What the bedrock is predicted from: gravity (GGMNet, as in the paper), the outcrop around the cover, or both. With both, the probabilities of the experts are multiplied, each raised to a pooling weight that is fitted on held-out outcrop.</source>
        <translation>预测基岩的依据：gravity（重力，即论文的 GGMNet）、outcrop（覆盖层周围的露头）或 both（两者）。采用两者时，将各专家模型的概率相乘，每个概率的幂为在留出露头上拟合的合并权重。</translation>
    </message>
    <message>
        <source>quick takes minutes on a CPU, standard hours. paper has the settings of the publication and needs a GPU.</source>
        <translation>quick 在 CPU 上需要数分钟，standard 需要数小时。paper 为论文的设置，需要 GPU。</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>The trained model with its card.</source>
        <translation>训练好的模型及其说明卡。</translation>
    </message>
    <message>
        <source>Scores, curves and maps of the training, to read in a browser.</source>
        <translation>训练的得分、曲线和地图，可在浏览器中阅读。</translation>
    </message>
    <message>
        <source>Processes (0 = one per GPU)</source>
        <translation>进程数（0 = 每个 GPU 一个）</translation>
    </message>
    <message>
        <source>0 uses all GPUs of this machine. Several processes share each batch.</source>
        <translation>0 使用本机所有 GPU。多个进程分担每一批。</translation>
    </message>
    <message>
        <source>Folder for TensorBoard logs</source>
        <translation>TensorBoard 日志文件夹</translation>
    </message>
    <message>
        <source>Receives loss and scores during training, if TensorBoard is installed in the engine.</source>
        <translation>训练过程中存放损失和得分，须在计算引擎中装有 TensorBoard。</translation>
    </message>
    <message>
        <source>Further regions</source>
        <translation>其他地区</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>A table of further regions to train on, one per row, with the columns input, geology and field, and optionally layer, legend, extra, quantity, band and unit. Paths are relative to the table.</source>
        <translation>列出其他训练地区的表格，每行一个地区，列为 input、geology 和 field，以及可选的 layer、legend、extra、quantity、band 和 unit。路径相对于表格。</translation>
    </message>
    <message>
        <source>Source and licence of the data, stored in the model file. Left empty, they are taken from the metadata of the layers.</source>
        <translation>数据的来源和许可，保存在模型文件中。留空则取自图层的元数据。</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>网络结构</translation>
    </message>
    <message>
        <source>auto uses GGMNet for gravity; for outcrop, networks trained on this map and one pretrained on many other maps; for both, these and boosted trees on gravity (and GGMNet, unless the preset is quick). nearest-outcrop, inverse-distance and boosted-trees are simple methods that perform best in some areas. The others use gravity: ggmnet is the network of the paper, u-shape its baseline, ablation-b to ablation-d add its parts one by one; fasterseg, fc-hardnet-70 and hrnet-v1-w32 are by other authors.</source>
        <translation>auto 对重力使用 GGMNet；对露头使用在本图上训练的网络和一个在许多其他地图上预训练的网络；对两者使用这些网络和基于重力的提升树（预设不是 quick 时还有 GGMNet）。nearest-outcrop、inverse-distance 和 boosted-trees 是在某些地区表现最好的简单方法。其余使用重力：ggmnet 是论文的网络，u-shape 是其基线，ablation-b 到 ablation-d 逐一加入其部件；fasterseg、fc-hardnet-70 和 hrnet-v1-w32 出自其他作者。</translation>
    </message>
    <message>
        <source>Model to fine-tune</source>
        <translation>要微调的模型</translation>
    </message>
    <message>
        <source>Starts from a trained model instead of random weights. Network and bands are those of the model, and classes of the same name are kept.</source>
        <translation>从已训练的模型开始，而不是从随机权重开始。网络和波段沿用该模型，同名类别予以保留。</translation>
    </message>
    <message>
        <source>The layers of the network, as written by Search a network architecture. Left empty, those of the paper at the chosen depth.</source>
        <translation>网络的各层，由“搜索网络结构”写出。留空则为论文中所选深度的网络层。</translation>
    </message>
    <message>
        <source>16 to 24, for ggmnet and its ablations. Deeper networks train more slowly.</source>
        <translation>16 至 24，用于 ggmnet 及其消融网络。网络越深训练越慢。</translation>
    </message>
    <message>
        <source>Outcrop networks in the ensemble</source>
        <translation>集成中的露头网络数</translation>
    </message>
    <message>
        <source>Each is trained on a different part of the outcrop with its own seed, in about a minute. The more there are, the less the map depends on chance.</source>
        <translation>每个网络用各自的随机种子在露头的不同部分上训练，约需一分钟。网络越多，结果受偶然性的影响越小。</translation>
    </message>
    <message>
        <source>Retrain on all outcrop after testing</source>
        <translation>测试后用全部露头重新训练</translation>
    </message>
    <message>
        <source>The outcrop experts are scored without the test areas and then trained on these too, so the final map uses all known outcrop.</source>
        <translation>使用露头的专家模型先在不含测试区的情况下评分，然后也用测试区训练，因此最终的图利用了所有已知露头。</translation>
    </message>
    <message>
        <source>Store the model in half precision</source>
        <translation>以半精度存储模型</translation>
    </message>
    <message>
        <source>Halves the size of the model file. Weights change by at most 0.05 %.</source>
        <translation>使模型文件减半。权重变化至多 0.05 %。</translation>
    </message>
    <message>
        <source>Time limit (minutes, 0 = from the preset)</source>
        <translation>时间上限（分钟，0 = 按预设）</translation>
    </message>
    <message>
        <source>Training ends after this time with the best model so far.</source>
        <translation>到时训练结束，保留到此为止最好的模型。</translation>
    </message>
    <message>
        <source>Training steps (0 = from the preset)</source>
        <translation>训练步数（0 = 按预设）</translation>
    </message>
    <message>
        <source>Number of batches to train on.</source>
        <translation>用于训练的批次数。</translation>
    </message>
    <message>
        <source>Windows per batch (0 = from the preset)</source>
        <translation>每批窗口数（0 = 按预设）</translation>
    </message>
    <message>
        <source>Total over all processes. Halved automatically if memory runs out.</source>
        <translation>所有进程合计。内存不足时自动减半。</translation>
    </message>
    <message>
        <source>Test whether gravity helps</source>
        <translation>检验重力是否有用</translation>
    </message>
    <message>
        <source>Compares what gravity adds with what null fields add: the same gravity mirrored, rotated or shifted, which carries no information about the local rocks. The result is part of the verdict that opens the report. trees: boosted trees on outcrop and gravity, half a minute. none: no test.</source>
        <translation>将重力带来的改进与零假设场（同一重力经镜像、旋转或平移，不含当地岩石的信息）带来的改进比较。结果写在报告开头的结论中。trees：基于露头和重力的提升树，半分钟。none：不检验。</translation>
    </message>
    <message>
        <source>Number of null fields</source>
        <translation>零假设场的个数</translation>
    </message>
    <message>
        <source>The smallest p-value that the test can report is 1 / (1 + number).</source>
        <translation>该检验能给出的最小 p 值为 1 /（1 + 个数）。</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>处理链</translation>
    </message>
    <message>
        <source>Bouguer anomaly to bedrock polygons</source>
        <translation>由布格异常到基岩多边形</translation>
    </message>
    <message>
        <source>Separates the residual Bouguer anomaly and predicts the bedrock under the cover with a trained model: class raster, confidence, composite map and polygons.</source>
        <translation>分离剩余布格异常，并用已训练的模型预测覆盖层下的基岩：类别栅格、置信度、合成图和多边形。</translation>
    </message>
    <message>
        <source>Train, predict and evaluate</source>
        <translation>训练、预测和评价</translation>
    </message>
    <message>
        <source>Trains a model on the outcrop of the geological map, predicts under its cover, and compares the prediction with a raster of the true bedrock. Writes the model, the maps and two reports.</source>
        <translation>在地质图的露头上训练模型，预测其覆盖层下的基岩，并将预测与真实基岩的栅格比较。写出模型、图件和两份报告。</translation>
    </message>
    <message>
        <source>Residual, windows and prediction</source>
        <translation>剩余异常、窗口和预测</translation>
    </message>
    <message>
        <source>Shows each step by itself: the residual Bouguer anomaly, the multi-scale windows and the prediction, which is confined to the windows.</source>
        <translation>逐步显示：剩余布格异常、多尺度窗口，以及只在这些窗口内进行的预测。</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>训练报告</translation>
    </message>
    <message>
        <source>Evaluation report</source>
        <translation>评价报告</translation>
    </message>
    <message>
        <source>{label}: {name} is a vector layer, but a raster is needed. Choose a raster, or grid the points by interpolation.</source>
        <translation>{label}：{name} 是矢量图层，但需要栅格。请选择栅格，或用插值将测点网格化。</translation>
    </message>
    <message>
        <source>{label}: {name} has no coordinate reference system. Set it (Layer &gt; Set CRS of Layer(s)) and run this again.</source>
        <translation>{label}：{name} 没有坐标参照系。请先设置（图层 &gt; 设置图层CRS），然后重新运行。</translation>
    </message>
    <message>
        <source>{label}: this is not a vector layer. Choose a layer or give the path of a file; for a part of a layer, &#x27;file|subset=expression&#x27;.</source>
        <translation>{label}：这不是矢量图层。请选择图层或给出文件路径；图层的一部分可写作“文件|subset=表达式”。</translation>
    </message>
    <message>
        <source>{label}: {name} is empty. Choose a layer with polygons, or clear its filter or selection.</source>
        <translation>{label}：{name} 是空图层。请选择含有多边形的图层，或清除其过滤条件或选择。</translation>
    </message>
    <message>
        <source>{label}: no field is selected. Choose one of {fields}.</source>
        <translation>{label}：没有选择字段。请选择其中之一：{fields}。</translation>
    </message>
    <message>
        <source>{label}: {name} has no field &#x27;{field}&#x27;. Choose one of {fields}.</source>
        <translation>{label}：{name} 没有字段“{field}”。请选择其中之一：{fields}。</translation>
    </message>
    <message>
        <source>{name} does not overlap {main}. Choose layers of the same area, and check their coordinate reference systems.</source>
        <translation>{name} 与 {main} 不重叠。请选择同一地区的图层，并检查它们的坐标参照系。</translation>
    </message>
    <message>
        <source>The model uses outcrop, but no geological map is given. Choose a geological map, or a model that uses gravity alone.</source>
        <translation>该模型使用露头，但没有给出地质图。请选择地质图，或选择只使用重力的模型。</translation>
    </message>
    <message>
        <source>The model was trained on {wanted} bands of further rasters ({names}), but {given} are given. Choose them under Advanced Parameters &gt; Further rasters, or choose another model.</source>
        <translation>该模型训练时用了附加栅格的 {wanted} 个波段（{names}），但现在给出了 {given} 个。请在“高级参数 &gt; 附加栅格”中选择这些栅格，或选择其他模型。</translation>
    </message>
    <message>
        <source>There is no device &#x27;{wish}&#x27;. Use auto, cpu, cuda or cuda:0.</source>
        <translation>没有名为“{wish}”的计算设备。请使用 auto、cpu、cuda 或 cuda:0。</translation>
    </message>
    <message>
        <source>{label} needs a geological map. Choose one, or skip {label}.</source>
        <translation>“{label}”需要地质图。请选择地质图，或跳过“{label}”。</translation>
    </message>
    <message>
        <source>The engine was installed by another version of the plugin ({n} packages differ, such as {first}). It is used until you update it: Raster &gt; Concealed Bedrock &gt; Install the engine…</source>
        <translation>计算引擎由另一版本的插件安装（有 {n} 个软件包不同，例如 {first}）。在您更新之前仍会使用它：“栅格 &gt; Concealed Bedrock &gt; 安装计算引擎…”</translation>
    </message>
    <message>
        <source>the options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>the plugin&#x27;s installer</source>
        <translation>插件的安装程序</translation>
    </message>
    <message>
        <source>The engine is not installed.</source>
        <translation>计算引擎尚未安装。</translation>
    </message>
    <message>
        <source>Choose Raster &gt; Concealed Bedrock &gt; Install the engine…, or set CONCEALED_BEDROCK_PYTHON to a Python that has its packages.</source>
        <translation>请选择“栅格 &gt; Concealed Bedrock &gt; 安装计算引擎…”，或在环境变量 CONCEALED_BEDROCK_PYTHON 中指定装有其软件包的 Python。</translation>
    </message>
    <message>
        <source>The engine&#x27;s Python {python}, set by {source}, does not exist.</source>
        <translation>由{source}指定的计算引擎 Python {python} 不存在。</translation>
    </message>
    <message>
        <source>Correct it in Settings &gt; Options &gt; Concealed Bedrock, or install the engine again.</source>
        <translation>请在“设置 &gt; 选项 &gt; Concealed Bedrock”中更正，或重新安装计算引擎。</translation>
    </message>
    <message>
        <source>The job cannot be written to {folder}: {reason}. Free some space there.</source>
        <translation>无法将任务写入 {folder}：{reason}。请在该处腾出一些空间。</translation>
    </message>
    <message>
        <source>The engine&#x27;s Python {python} cannot be started: {reason}. Install the engine again.</source>
        <translation>无法启动计算引擎的 Python {python}：{reason}。请重新安装计算引擎。</translation>
    </message>
    <message>
        <source>The full output of the engine is in View &gt; Panels &gt; Log Messages &gt; {name}.</source>
        <translation>计算引擎的完整输出在“视图 &gt; 面板 &gt; 日志消息 &gt; {name}”中。</translation>
    </message>
    <message>
        <source>The engine finished, but {path} does not exist. Choose another folder for the output.</source>
        <translation>计算引擎已运行结束，但 {path} 不存在。请为输出选择其他文件夹。</translation>
    </message>
    <message>
        <source>The engine crashed in one of its libraries (signal {code}): packages may be damaged or may not suit this machine. Install the engine again; if the problem persists, report it with the log.</source>
        <translation>计算引擎在其某个库中崩溃（信号 {code}）：软件包可能已损坏，或与本机不兼容。请重新安装计算引擎；如果问题仍然存在，请附上日志报告。</translation>
    </message>
    <message>
        <source>The engine was terminated from outside, most likely because the machine ran out of memory. Close other programs, or choose a smaller batch, window or extent, and run it again: a training resumes from its last checkpoint.</source>
        <translation>计算引擎被外部终止，很可能是因为内存耗尽。请关闭其他程序，或选择较小的批量、窗口或范围，然后重新运行：训练会从最近的检查点继续。</translation>
    </message>
    <message>
        <source>The engine ended without a result (exit code {code}). Its output is in View &gt; Panels &gt; Log Messages &gt; Concealed Bedrock; run Check the engine to see what is installed.</source>
        <translation>计算引擎没有给出结果就结束了（退出码 {code}）。其输出在“视图 &gt; 面板 &gt; 日志消息 &gt; Concealed Bedrock”中；运行“检查计算引擎”可查看已安装的内容。</translation>
    </message>
    <message>
        <source>{file} does not exist ({name}). Choose a raster that exists.</source>
        <translation>{file} 不存在（{name}）。请选择存在的栅格。</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the raster in it.</source>
        <translation>{file} 是文件夹。请选择其中的栅格。</translation>
    </message>
    <message>
        <source>{file} is empty. Download or write it again.</source>
        <translation>{file} 是空文件。请重新下载或写出。</translation>
    </message>
    <message>
        <source>{file} is a Geosoft grid, which QGIS cannot open. Convert it to GXF, ERS or GeoTIFF (Save as in Oasis montaj or the Geosoft viewer) and choose that file.</source>
        <translation>{file} 是 Geosoft 网格，QGIS 无法打开。请将其转换为 GXF、ERS 或 GeoTIFF（在 Oasis montaj 或 Geosoft 查看器中用“Save as”另存），然后选择转换后的文件。</translation>
    </message>
    <message>
        <source>{file} is a database of points along lines (ASEG-GDF2 or Geosoft), not a grid. Grid the points first and choose the grid.</source>
        <translation>{file} 是沿测线的测点数据库（ASEG-GDF2 或 Geosoft），不是网格。请先将测点网格化，然后选择该网格。</translation>
    </message>
    <message>
        <source>{file} contains points in columns, not a grid. Load them (Layer &gt; Add Layer &gt; Add Delimited Text Layer), grid them by interpolation and choose the grid.</source>
        <translation>{file} 中是按列存放的测点，不是网格。请加载测点（图层 &gt; 添加图层 &gt; 添加分隔文本图层），用插值将其网格化，然后选择该网格。</translation>
    </message>
    <message>
        <source>{file} is damaged, truncated or not a GeoTIFF. Download or write it again.</source>
        <translation>{file} 已损坏、不完整或不是 GeoTIFF。请重新下载或写出。</translation>
    </message>
    <message>
        <source>QGIS cannot open {file} as a raster. Convert it to a GeoTIFF.</source>
        <translation>QGIS 无法将 {file} 作为栅格打开。请将其转换为 GeoTIFF。</translation>
    </message>
    <message>
        <source>{file} contains other layers, which would be lost: {names}. Choose another file.</source>
        <translation>{file} 中还有其他图层，这些图层会丢失：{names}。请选择其他文件。</translation>
    </message>
    <message>
        <source>{file} is open in QGIS or another program, with changes that are not saved to the file yet. Remove its layers from the project, or choose another file.</source>
        <translation>{file} 已在 QGIS 或其他程序中打开，并且有尚未保存到文件的更改。请从工程中移除其图层，或选择其他文件。</translation>
    </message>
    <message>
        <source>Bedrock under cover, predicted by the model {name}.</source>
        <translation>由模型 {name} 预测的覆盖层下的基岩。</translation>
    </message>
    <message>
        <source>Trained on: {data}</source>
        <translation>训练数据：{data}</translation>
    </message>
    <message>
        <source>Made from: {layers}</source>
        <translation>制作所用图层：{layers}</translation>
    </message>
    <message>
        <source>Scores of {method}: {scores}</source>
        <translation>{method} 的得分：{scores}</translation>
    </message>
    <message>
        <source>Limits: {text}</source>
        <translation>适用范围：{text}</translation>
    </message>
    <message>
        <source>the scores hold for the area of the training, up to {distance} km from outcrop.</source>
        <translation>评分只适用于训练区域内距露头不超过 {distance} km 的地方。</translation>
    </message>
    <message>
        <source>Confidence: {value}</source>
        <translation>置信度：{value}</translation>
    </message>
    <message>
        <source>Runner-up: {value}</source>
        <translation>次优类别：{value}</translation>
    </message>
    <message>
        <source>Area: {value} km²</source>
        <translation>面积：{value} km²</translation>
    </message>
    <message>
        <source>Mapped outcrop</source>
        <translation>露头（地质图）</translation>
    </message>
    <message>
        <source>Predicted under cover</source>
        <translation>覆盖层下（预测）</translation>
    </message>
    <message>
        <source>unknown (outside the area of applicability)</source>
        <translation>未知（在适用范围之外）</translation>
    </message>
    <message>
        <source>Outcrop in full colour; predictions are paler, and the fainter, the less certain.</source>
        <translation>露头为全色；预测颜色较浅，越不确定越淡。</translation>
    </message>
    <message>
        <source>Confidence (0 to 1)</source>
        <translation>置信度（0 至 1）</translation>
    </message>
    <message>
        <source>Writing the raster {name} to a temporary GeoTIFF.</source>
        <translation>正在把栅格 {name} 写入临时 GeoTIFF。</translation>
    </message>
    <message>
        <source>The raster {name} cannot be read. Save it as a GeoTIFF and choose that file.</source>
        <translation>无法读取栅格 {name}。请将其另存为 GeoTIFF，然后选择该文件。</translation>
    </message>
    <message>
        <source>The raster cannot be written to {path}. Save it as a GeoTIFF and choose that file.</source>
        <translation>无法把栅格写入 {path}。请将其另存为 GeoTIFF，然后选择该文件。</translation>
    </message>
    <message>
        <source>{number} categories of the layer&#x27;s symbols are switched on, and at most {most} are possible. Switch off or merge some, or give a legend file that groups the units.</source>
        <translation>图层符号有 {number} 个打开的类别，最多允许 {most} 个。请关闭或合并一些类别，或提供将单元归并的图例文件。</translation>
    </message>
    <message>
        <source>Writing the layer {name} to a temporary GeoPackage.</source>
        <translation>正在把图层 {name} 写入临时 GeoPackage。</translation>
    </message>
    <message>
        <source>The layer {name} cannot be written to a GeoPackage ({reason}). Save it as a GeoPackage and choose that file.</source>
        <translation>无法把图层 {name} 写入 GeoPackage（{reason}）。请将其另存为 GeoPackage，然后选择该文件。</translation>
    </message>
    <message>
        <source>The scales are not pairs of numbers. Give a side and a stride for each scale.</source>
        <translation>尺度不是成对的数字。请为每个尺度给出边长和步长。</translation>
    </message>
    <message>
        <source>The rule &#x27;{rule}&#x27; of the layer&#x27;s symbols depends on more than the class field and is not used in the legend. Units that match no other rule are cover. Choose the field of the rule, or its two fields joined by a plus, or give a legend file.</source>
        <translation>图层符号的规则“{rule}”不仅取决于类别字段，未用于图例。没有其他规则匹配的单元按覆盖层处理。请选择该规则的字段，或用加号连接它的两个字段，或提供图例文件。</translation>
    </message>
    <message>
        <source>The layer&#x27;s symbols are based on {attribute}, not on the class field, and are not used as a legend.</source>
        <translation>图层符号依据的是 {attribute}，而不是类别字段，因此不用作图例。</translation>
    </message>
    <message>
        <source>All categories of the layer&#x27;s symbols are switched on, so the Cenozoic units are taken as cover. Switch categories off to use these, and only these, as cover.</source>
        <translation>图层符号的所有类别均已打开，因此将新生界单元作为覆盖层。若关闭某些类别，则仅将这些类别作为覆盖层。</translation>
    </message>
    <message>
        <source>The legend is taken from the layer&#x27;s symbols.</source>
        <translation>图例取自图层的符号。</translation>
    </message>
    <message>
        <source>The band that holds the values. Choose one where the raster has several.</source>
        <translation>存放数值的波段。栅格有多个波段时请选择一个。</translation>
    </message>
    <message>
        <source>Gravity raster (Bouguer or residual anomaly, mGal)</source>
        <translation>重力栅格（布格异常或剩余异常，mGal）</translation>
    </message>
    <message>
        <source>A raster of the Bouguer or residual Bouguer anomaly, with a coordinate reference system.</source>
        <translation>布格异常或剩余布格异常的栅格，须有坐标参照系。</translation>
    </message>
    <message>
        <source>Further rasters</source>
        <translation>附加栅格</translation>
    </message>
    <message>
        <source>Magnetics, elevation or other rasters of the same area, with all their bands. A prediction matches them by name with the bands the model was trained on.</source>
        <translation>同一地区的磁测、高程或其他栅格，使用其全部波段。预测时按名称与模型训练所用的波段对应。</translation>
    </message>
    <message>
        <source>Polygons of the geological map, with a field of ages or units.</source>
        <translation>地质图的多边形，带有地质时代或地质单元字段。</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <source>The field of the geological map that holds the age or unit. In a prediction it may be left empty: the field the model was trained on is used.</source>
        <translation>地质图中存放地质时代或地质单元的字段。预测时可以留空：采用模型训练时的字段。</translation>
    </message>
    <message>
        <source>Legends (*.csv *.json)</source>
        <translation>图例 (*.csv *.json)</translation>
    </message>
    <message>
        <source>A table that assigns each value of the class field to a class, to cover or to outside. Left empty, a prediction uses the legend of its model, where the model has one. Otherwise the layer&#x27;s categorised or rule-based symbols on the field are the legend: categories that are switched off are cover, or the Cenozoic units if all are on. Without such symbols, ages become the periods of the time scale with the Cenozoic as cover, and in any other field each value is a class.</source>
        <translation>为类别字段的每个值指定类别、覆盖层或范围外的表格。留空时，若模型带有图例，预测使用该图例。否则图层在该字段上的分类符号或基于规则的符号即为图例：被关闭的类别为覆盖层，全部打开时则新生界单元为覆盖层。没有这样的符号时，年代转换为地质年代表的纪，新生代为覆盖层；其他任何字段每个值为一类。</translation>
    </message>
    <message>
        <source>Anomaly in the gravity raster</source>
        <translation>重力栅格中的异常</translation>
    </message>
    <message>
        <source>auto takes a raster written by Residual Bouguer anomaly as the residual, and any other as the Bouguer anomaly, from which the residual is computed first.</source>
        <translation>auto 把由“剩余布格异常”写出的栅格视为剩余异常，其他栅格视为布格异常，并先由其计算剩余异常。</translation>
    </message>
    <message>
        <source>Band of the gravity raster</source>
        <translation>重力栅格的波段</translation>
    </message>
    <message>
        <source>Unit of the anomaly</source>
        <translation>异常的单位</translation>
    </message>
    <message>
        <source>auto takes the unit the file declares, or mGal where it declares none.</source>
        <translation>auto 采用文件声明的单位，没有声明时为 mGal。</translation>
    </message>
    <message>
        <source>NoData values</source>
        <translation>无数据值</translation>
    </message>
    <message>
        <source>Numbers that mark empty cells where the files do not declare them, separated by spaces, such as -9999 1e32. They apply to every raster.</source>
        <translation>文件没有声明时表示空像元的数，以空格分隔，例如 -9999 1e32。适用于每个栅格。</translation>
    </message>
    <message>
        <source>Areas to hold out</source>
        <translation>留出区</translation>
    </message>
    <message>
        <source>Polygons whose outcrop is treated as cover in training and prediction, so that the prediction can be evaluated there.</source>
        <translation>这些多边形内的露头在训练和预测中均按覆盖层处理，以便在那里评价预测结果。</translation>
    </message>
    <message>
        <source>Split into training and test set</source>
        <translation>训练集与测试集的划分</translation>
    </message>
    <message>
        <source>blocks holds out whole spatial blocks. random is the paper&#x27;s method and overestimates skill, because neighbouring windows overlap. polygons holds out the test areas below.</source>
        <translation>blocks 留出整块的空间区块。random 为论文的做法，由于相邻窗口重叠而高估模型的能力。polygons 留出下方的测试区。</translation>
    </message>
    <message>
        <source>Test areas (for the split &#x27;polygons&#x27;)</source>
        <translation>测试区（用于 polygons 划分）</translation>
    </message>
    <message>
        <source>Polygons whose outcrop tests the model and is never trained on.</source>
        <translation>其露头用于测试模型且从不用于训练的多边形。</translation>
    </message>
    <message>
        <source>Share held out for testing (0 to 1)</source>
        <translation>留出用于测试的比例（0 至 1）</translation>
    </message>
    <message>
        <source>The share of the outcrop that tests the model and is not trained on.</source>
        <translation>用于测试模型而不用于训练的露头比例。</translation>
    </message>
    <message>
        <source>Side of a block (km, 0 = from the raster)</source>
        <translation>区块的边长（km，0 = 由栅格确定）</translation>
    </message>
    <message>
        <source>The side of the spatial blocks that are held out.</source>
        <translation>所留出的空间区块的边长。</translation>
    </message>
    <message>
        <source>Folds for cross-validation (0 = none, hold out the share)</source>
        <translation>交叉验证的折数（0 = 无，按比例留出）</translation>
    </message>
    <message>
        <source>The blocks are divided into this many folds, one of which is held out for testing.</source>
        <translation>区块分为这么多折，其中一折留作测试。</translation>
    </message>
    <message>
        <source>Fold held out for testing</source>
        <translation>留作测试的折</translation>
    </message>
    <message>
        <source>With folds: the number of the fold that tests the model, from 1.</source>
        <translation>分折时：测试模型的那一折的编号，从 1 开始。</translation>
    </message>
    <message>
        <source>For a Bouguer raster: height of the upward continuation that separates the residual.</source>
        <translation>用于布格异常栅格：分离剩余异常所用的向上延拓高度。</translation>
    </message>
    <message>
        <source>Input of the network</source>
        <translation>网络的输入</translation>
    </message>
    <message>
        <source>fields: the residual and its derivatives. rgb: the colour image of the paper.</source>
        <translation>fields：剩余异常及其导数。rgb：论文所用的彩色图像。</translation>
    </message>
    <message>
        <source>Bands derived from gravity (for the input &#x27;fields&#x27;)</source>
        <translation>由重力导出的波段（用于输入 fields）</translation>
    </message>
    <message>
        <source>Bands given to the network. Those after tilt are derived from the Bouguer anomaly: a model with any of them cannot use a residual raster.</source>
        <translation>输入网络的波段。tilt 之后的波段由布格异常导出：使用其中任一波段的模型不能使用剩余异常栅格。</translation>
    </message>
    <message>
        <source>Side (CRS units)</source>
        <translation>边长（坐标系单位）</translation>
    </message>
    <message>
        <source>Stride (CRS units)</source>
        <translation>步长（坐标系单位）</translation>
    </message>
    <message>
        <source>Sides and strides of the windows (CRS units)</source>
        <translation>窗口的边长和步长（坐标系单位）</translation>
    </message>
    <message>
        <source>One row per scale, in units of the raster&#x27;s CRS. Left empty, scales that suit the raster.</source>
        <translation>每种尺度一行，以栅格坐标参照系的单位表示。留空则采用适合栅格的尺度。</translation>
    </message>
    <message>
        <source>A model written by Train a bedrock model, or one of those installed with the plugin.</source>
        <translation>由“训练基岩模型”写出的模型，或随插件安装的模型之一。</translation>
    </message>
    <message>
        <source>Depth of the network (layers, 0 = from the preset)</source>
        <translation>网络深度（层数，0 = 按预设）</translation>
    </message>
    <message>
        <source>The same seed on the same machine gives the same result.</source>
        <translation>在同一台计算机上，相同的种子给出相同的结果。</translation>
    </message>
    <message>
        <source>auto, cpu, cuda, or cuda:0, cuda:1 and so on. auto takes the device set in the options.</source>
        <translation>auto、cpu、cuda 或 cuda:0、cuda:1 等。auto 采用选项中设置的计算设备。</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>数值格式</translation>
    </message>
    <message>
        <source>auto computes in bf16 where the GPU or CPU supports it, which takes about 60 % of the time; cells where two classes are almost equally probable may change class. fp32 is full single precision. fp16 is for GPUs without bf16.</source>
        <translation>auto 在 GPU 或 CPU 支持时用 bf16 计算，用时约为 60 %；两个类别概率几乎相等的像元可能改变类别。fp32 为完整的单精度。fp16 用于不支持 bf16 的 GPU。</translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation>作业已取消。</translation>
    </message>
    <message>
        <source>No unfinished file was left.</source>
        <translation>没有留下未完成的文件。</translation>
    </message>
</context>
</TS>
