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
        <source>Computes on</source>
        <translation>计算设备</translation>
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
        <source>The engine is installed. It computes on: {build}.</source>
        <translation>计算引擎已安装。计算设备：{build}。</translation>
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
        <source>Add a model from an address</source>
        <translation>从网址添加模型</translation>
    </message>
    <message>
        <source>64 characters, from the page that offers the model</source>
        <translation>64 个字符，见提供该模型的网页</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>校验和（SHA-256）</translation>
    </message>
    <message>
        <source>This is not the address of a model file.</source>
        <translation>这不是模型文件的网址。</translation>
    </message>
    <message>
        <source>Give an address that begins with https:// and ends in {ending}.</source>
        <translation>请给出以 https:// 开头、以 {ending} 结尾的网址。</translation>
    </message>
    <message>
        <source>A SHA-256 checksum has 64 characters, 0 to 9 and a to f.</source>
        <translation>SHA-256 校验和由 64 个字符组成：0 至 9 和 a 至 f。</translation>
    </message>
    <message>
        <source>Copy it from the page that offers the model.</source>
        <translation>请从提供该模型的网页复制。</translation>
    </message>
    <message>
        <source>The file at this address does not have this checksum.</source>
        <translation>该网址的文件与此校验和不符。</translation>
    </message>
    <message>
        <source>Copy the checksum again. If it is right, do not use the file.</source>
        <translation>请重新复制校验和。若校验和无误，请勿使用该文件。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
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
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>像元大小</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>{value:.3f} ({low:.3f}-{high:.3f}) up to {limit_km:.3g} km from outcrop</source>
        <translation>{value:.3f}（{low:.3f}-{high:.3f}），距露头 {limit_km:.3g} km 以内</translation>
    </message>
    <message>
        <source>Expected accuracy under the cover</source>
        <translation>覆盖层下的预期准确率</translation>
    </message>
    <message>
        <source>{level:.0f} % confidence intervals from {blocks} blocks</source>
        <translation>由 {blocks} 个分块得到的 {level:.0f} % 置信区间</translation>
    </message>
    <message>
        <source>In parentheses</source>
        <translation>括号内</translation>
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
        <source>Add from an address…</source>
        <translation>从网址添加…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Predict with this model</source>
        <translation>用此模型预测</translation>
    </message>
    <message>
        <source>Select two models to compare them.</source>
        <translation>选择两个模型进行比较。</translation>
    </message>
    <message>
        <source>Select one model, or two to compare them.</source>
        <translation>选择一个模型，或选择两个进行比较。</translation>
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
        <source>Rename the model</source>
        <translation>重命名模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Delete the model {name} with its report? This cannot be undone.</source>
        <translation>删除模型 {name} 及其报告？此操作无法撤销。</translation>
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
        <source>What the engine says, line by line</source>
        <translation>引擎逐行输出的内容</translation>
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
        <source>Choose the gravity grid first, or go on without gravity.</source>
        <translation>请先选择重力网格，或在无重力的情况下继续。</translation>
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
        <source>Choose a file; the geological map can be chosen with it</source>
        <translation>选择文件；可同时选择地质图</translation>
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
        <source>Without gravity</source>
        <translation>无重力</translation>
    </message>
    <message>
        <source>For a survey whose evidence is the map, magnetics or other rasters</source>
        <translation>用于以地质图、磁法或其他栅格为证据的工区</translation>
    </message>
    <message>
        <source>Quick look at the residual</source>
        <translation>快速查看剩余异常</translation>
    </message>
    <message>
        <source>Try a sample survey</source>
        <translation>试用示例测区</translation>
    </message>
    <message>
        <source>Stations…</source>
        <translation>测点…</translation>
    </message>
    <message>
        <source>Makes the grid of a layer of gravity stations</source>
        <translation>由重力测点图层生成网格</translation>
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
        <source>no gravity</source>
        <translation>无重力</translation>
    </message>
    <message>
        <source>Gravity raster, and the geological map with it</source>
        <translation>重力栅格，以及同时选择的地质图</translation>
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
        <source>No gravity: the model learns from the map, and from what is chosen below.</source>
        <translation>无重力：模型从地质图以及下面所选的内容学习。</translation>
    </message>
    <message>
        <source>Choose a grid of the Bouguer anomaly, or of its residual, with the button on the right; the geological map can be chosen with it. Or drag both into QGIS.</source>
        <translation>用右侧按钮选择布格异常或其剩余异常的网格；可同时选择地质图。也可将两者拖入 QGIS。</translation>
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
        <source>{n} classes. Nothing is cover: move the young units to Cover, or nothing is left to map.</source>
        <translation>{n} 个类别。没有覆盖层：请把年轻的单位移到“覆盖层”，否则没有可填绘的地方。</translation>
    </message>
    <message>
        <source>{n} classes crop out on {bedrock:.0%} of the map; {cover:.0%} is cover.</source>
        <translation>{n} 个类别出露，占图面 {bedrock:.0%}；{cover:.0%} 为覆盖层。</translation>
    </message>
    <message>
        <source>Class and its values</source>
        <translation>类及其取值</translation>
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
        <source>What is younger counts as cover, and the bedrock below it is mapped: the topmost unit that is not cover. The younger the units that count as bedrock, the more seldom that is the basement.</source>
        <translation>更年轻的地层算作覆盖层，所绘的是其下的基岩，即最上面的非覆盖层单元。算作基岩的单元越年轻，它就越少是基底。</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>在地图上显示</translation>
    </message>
    <message>
        <source>Cover hatched, outcrop in the colours of its classes</source>
        <translation>覆盖层画斜线，露头用各类的颜色</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
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
        <source>Make the map</source>
        <translation>制图</translation>
    </message>
    <message>
        <source>Make it now, with the model that step 3 proposes.</source>
        <translation>立即制图，使用第 3 步推荐的模型。</translation>
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
        <source>Rasters and outcrop</source>
        <translation>栅格和露头</translation>
    </message>
    <message>
        <source>Rasters alone</source>
        <translation>仅栅格</translation>
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
        <source>Under the cover about {value} of 100 cells should be right ({low} to {high}).</source>
        <translation>覆盖层下每 100 个像元预计约有 {value} 个正确（{low} 到 {high}）。</translation>
    </message>
    <message>
        <source>Correct in {n} of 100 held-out cells.</source>
        <translation>在 100 个留出像元中有 {n} 个正确。</translation>
    </message>
    <message>
        <source>Correct in {n} of 100 held-out cells; nearest outcrop: {other}.</source>
        <translation>在 100 个留出像元中有 {n} 个正确；最近露头法：{other} 个。</translation>
    </message>
    <message>
        <source>More evidence</source>
        <translation>更多证据</translation>
    </message>
    <message>
        <source>Magnetics, other rasters, drillholes, thickness of the cover and faults</source>
        <translation>磁法、其他栅格、钻孔、覆盖层厚度和断层</translation>
    </message>
    <message>
        <source>Metres, 0 on outcrop; the cover&#x27;s gravity is taken off</source>
        <translation>单位为米,露头处为 0;将扣除覆盖层的重力</translation>
    </message>
    <message>
        <source>Lines across which outcrop is not extrapolated</source>
        <translation>露头不会外推越过的线</translation>
    </message>
    <message>
        <source>The total-field anomaly in nT</source>
        <translation>总场异常（nT）</translation>
    </message>
    <message>
        <source>Year, or year-month-day, of the magnetic survey</source>
        <translation>磁测的年份，或年-月-日</translation>
    </message>
    <message>
        <source>Age, unit or rock of the bedrock; empty: called as the map&#x27;s own</source>
        <translation>基岩的时代、单元或岩石；留空：与地质图的字段同名</translation>
    </message>
    <message>
        <source>Magnetics</source>
        <translation>磁法</translation>
    </message>
    <message>
        <source>Survey date</source>
        <translation>测量日期</translation>
    </message>
    <message>
        <source>Other rasters</source>
        <translation>其他栅格</translation>
    </message>
    <message>
        <source>Drillholes</source>
        <translation>钻孔</translation>
    </message>
    <message>
        <source>Their class</source>
        <translation>钻孔的类</translation>
    </message>
    <message>
        <source>Cover (m)</source>
        <translation>覆盖层(米)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>断层</translation>
    </message>
    <message>
        <source>Give the date of the magnetic survey, from which the Earth&#x27;s field follows.</source>
        <translation>请给出磁测日期，由此得出地磁场。</translation>
    </message>
    <message>
        <source>Cover and outcrop</source>
        <translation>覆盖层与露头</translation>
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
        <source>All of the ground</source>
        <translation>全部范围</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map with the left button.</source>
        <translation>用鼠标左键在图上画一个矩形。</translation>
    </message>
    <message>
        <source>{across} × {along} cells of the grid</source>
        <translation>网格的 {across} × {along} 个像元</translation>
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
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>{n} layers are on the map. Point at it to read class and confidence (View &gt; Show Map Tips).</source>
        <translation>地图上有 {n} 个图层。将鼠标指向图上可读出类别和置信度（视图 &gt; 显示地图提示）。</translation>
    </message>
    <message>
        <source>Grey cells are outside the area of applicability.</source>
        <translation>灰色像元在适用范围之外。</translation>
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
        <source>Training: step {n} of {total}</source>
        <translation>正在训练：第 {n} 步，共 {total} 步</translation>
    </message>
    <message>
        <source>Training on gravity: part {n} of {total}</source>
        <translation>正在用重力训练：第 {n} 部分，共 {total} 部分</translation>
    </message>
    <message>
        <source>Testing whether gravity helps: {n} of {total}</source>
        <translation>正在检验重力是否有帮助：第 {n} 次，共 {total} 次</translation>
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
        <translation>合成图或预测基岩</translation>
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
        <translation>{name} 不是按类别显示的。请选择“预测隐伏基岩”写出的合成图或预测基岩。</translation>
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
        <source>Check gravity stations</source>
        <translation>检查重力测点</translation>
    </message>
    <message>
        <source>gravity,magnetics,stations,quality,levelling,tie,outlier,gross error,survey,line</source>
        <translation>重力,磁法,测点,质量,调平,联测,离群值,粗差,测量,测线</translation>
    </message>
    <message>
        <source>Levels surveys, and finds lines and stations that contradict the others.</source>
        <translation>调平各次测量，并找出与其他数据矛盾的测线和测点。</translation>
    </message>
    <message>
        <source>Predicts each station from its neighbours. Surveys are levelled by what the others predict in their overlap: an offset, and a tilt where it is significant; the largest survey stays as it is. Lines that are off or tilted against those around them, and stations that contradict their neighbours, are flagged and get a larger error, with which Grid gravity stations lets them count for less. No station is dropped; the report lists all that was found.</source>
        <translation>由相邻测点预测每个测点。各次测量按其他测量在重叠区的预测值调平：一个偏移量，显著时再加一个倾斜；最大的一次测量保持不变。相对周围测线偏移或倾斜的测线，以及与相邻测点矛盾的测点，会被标记并赋予较大的误差，从而在重力测点网格化时权重较小。不删除任何测点；报告列出所有发现。</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>测点</translation>
    </message>
    <message>
        <source>Points with a field of the measured anomaly, or a table with columns of coordinates.</source>
        <translation>带有实测异常字段的点，或带有坐标列的表。</translation>
    </message>
    <message>
        <source>Field of the anomaly</source>
        <translation>异常字段</translation>
    </message>
    <message>
        <source>The Bouguer anomaly, or a magnetic anomaly. Observed gravity has to be reduced first.</source>
        <translation>布格异常或磁异常。观测重力须先经各项改正。</translation>
    </message>
    <message>
        <source>Field of the survey</source>
        <translation>测量字段</translation>
    </message>
    <message>
        <source>Surveys are levelled. Left empty, the field survey where there is one.</source>
        <translation>各次测量将被调平。留空则取字段 survey（若存在）。</translation>
    </message>
    <message>
        <source>Field of the line</source>
        <translation>测线字段</translation>
    </message>
    <message>
        <source>Lines are compared. Left empty, the field line where there is one.</source>
        <translation>测线将相互比较。留空则取字段 line（若存在）。</translation>
    </message>
    <message>
        <source>Unit of the field</source>
        <translation>字段的单位</translation>
    </message>
    <message>
        <source>Results are in mGal, or in nT.</source>
        <translation>结果以 mGal 或 nT 为单位。</translation>
    </message>
    <message>
        <source>Level the surveys</source>
        <translation>调平各次测量</translation>
    </message>
    <message>
        <source>Otherwise offsets and tilts are reported, and the anomaly stays as measured.</source>
        <translation>否则只给出偏移和倾斜，异常保持测量值。</translation>
    </message>
    <message>
        <source>Checked stations</source>
        <translation>检查后的测点</translation>
    </message>
    <message>
        <source>All stations, with the levelled anomaly, a flag and an error for the grid.</source>
        <translation>所有测点，带有调平后的异常、标记和用于网格化的误差。</translation>
    </message>
    <message>
        <source>What was found: maps, surveys, lines and stations.</source>
        <translation>所发现的内容：图、测量、测线和测点。</translation>
    </message>
    <message>
        <source>Field of the height (m)</source>
        <translation>高程字段（米）</translation>
    </message>
    <message>
        <source>Height of the station above the sea. Left empty, all stations count as one height.</source>
        <translation>测点的海拔高程。留空时，所有测点视为同一高度。</translation>
    </message>
    <message>
        <source>Field of the station&#x27;s error</source>
        <translation>测点误差字段</translation>
    </message>
    <message>
        <source>Standard deviation of each measurement, in the unit of the anomaly.</source>
        <translation>每个测量值的标准差，单位与异常相同。</translation>
    </message>
    <message>
        <source>CRS of a table</source>
        <translation>表的坐标系</translation>
    </message>
    <message>
        <source>Of the coordinates of a table. Longitude and latitude are those of WGS 84 without it.</source>
        <translation>表中坐标的坐标系。未给出时，经纬度按 WGS 84。</translation>
    </message>
    <message>
        <source>Classify folds</source>
        <translation>褶皱分类</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>褶皱</translation>
    </message>
    <message>
        <source>fold,picture,photograph,deep learning,resnet,classification,hinge</source>
        <translation>褶皱,图片,照片,深度学习,resnet,分类,枢纽</translation>
    </message>
    <message>
        <source>Gives each picture the class of its fold, with its confidence and the runner-up.</source>
        <translation>为每张图片给出褶皱的类别、置信度和次选类别。</translation>
    </message>
    <message>
        <source>Reads the pictures that a layer names, or those of a folder, and classifies them by a model of Train a fold classifier. The points have the class, its confidence, the runner-up and the probability of every class; rows whose picture cannot be read are kept, with the reason. The map tip shows the picture. A picture that shows none of the model&#x27;s classes gets one of them all the same.</source>
        <translation>读取图层所列的图片或文件夹中的图片，并用“训练褶皱分类器”的模型进行分类。点带有类别、置信度、次选类别和每个类别的概率；图片无法读取的行予以保留，并注明原因。地图提示显示图片。不属于模型任何类别的图片也会得到其中一个类别。</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>A model written by Train a fold classifier.</source>
        <translation>由“训练褶皱分类器”写出的模型。</translation>
    </message>
    <message>
        <source>Classified folds</source>
        <translation>已分类的褶皱</translation>
    </message>
    <message>
        <source>A point for each picture; one without a place is a row without a point.</source>
        <translation>每张图片一个点；没有位置的图片是没有点的行。</translation>
    </message>
    <message>
        <source>Estimate the depth to bedrock</source>
        <translation>估计基岩埋深</translation>
    </message>
    <message>
        <source>cover,thickness,overburden,depth,basement,drillholes,boreholes,wells,kriging,quantiles</source>
        <translation>覆盖层,厚度,盖层,深度,基底,钻孔,井,克里金,分位数</translation>
    </message>
    <message>
        <source>Estimates how thick the cover is, with a band that is tested at held-out drillholes.</source>
        <translation>估计覆盖层的厚度，并用留出的钻孔检验其区间。</translation>
    </message>
    <message>
        <source>Predicts the depth to bedrock under the cover of the geological map from drillholes, also such as ended in cover, and from the distance to outcrop, where the depth is zero. Gravity and further rasters take part where they better the prediction of drillholes that are held out. The results are the median and the 10 and 90 % quantiles, in metres; the band between these is scaled so that it holds 80 % of the held-out drillholes, and the report shows the test. The median may serve as the cover&#x27;s thickness in Train a bedrock model.</source>
        <translation>根据钻孔（包括终止于覆盖层的钻孔）和到露头的距离（露头处深度为零），预测地质图覆盖层下基岩的埋深。重力和其他栅格仅在能改进留出钻孔的预测时才参与。结果为中位数以及 10 % 和 90 % 分位数，单位为米；两分位数之间的区间经过缩放，使其包含 80 % 的留出钻孔，报告给出检验结果。中位数可在“训练基岩模型”中用作覆盖层厚度。</translation>
    </message>
    <message>
        <source>Points of drillholes, or a table with columns longitude and latitude, or easting and northing in the raster&#x27;s coordinate reference system.</source>
        <translation>钻孔点，或含有 longitude 和 latitude 列，或以栅格坐标参考系表示的 easting 和 northing 列的表格。</translation>
    </message>
    <message>
        <source>Depth field of the drillholes (m)</source>
        <translation>钻孔的深度字段（m）</translation>
    </message>
    <message>
        <source>Depth of the bedrock below the ground, or of the end of a hole that did not reach it. Fields named with ft or feet are converted.</source>
        <translation>基岩在地面以下的深度，或未钻达基岩的孔的终孔深度。名称含 ft 或 feet 的字段会被换算。</translation>
    </message>
    <message>
        <source>Field of whether bedrock was reached</source>
        <translation>是否钻达基岩的字段</translation>
    </message>
    <message>
        <source>yes or no, true or false, 1 or 0. A hole that ended in cover counts as &#x27;deeper than&#x27;. Left empty, every hole with a depth reached bedrock, unless a &#x27;&gt;&#x27; stands before it.</source>
        <translation>yes 或 no，true 或 false，1 或 0。终止于覆盖层的钻孔计为“深于”。留空时，凡有深度的钻孔都视为到达基岩，除非深度前有“&gt;”。</translation>
    </message>
    <message>
        <source>Gravity raster (Bouguer or residual anomaly, mGal)</source>
        <translation>重力栅格（布格异常或剩余异常，mGal）</translation>
    </message>
    <message>
        <source>Light cover lowers gravity. The results have the cells of this raster.</source>
        <translation>轻的覆盖层使重力降低。结果采用此栅格的单元。</translation>
    </message>
    <message>
        <source>Depth to bedrock, median</source>
        <translation>基岩埋深，中位数</translation>
    </message>
    <message>
        <source>In metres; 0 on outcrop.</source>
        <translation>单位为米；露头处为 0。</translation>
    </message>
    <message>
        <source>Depth to bedrock, 10 % quantile</source>
        <translation>基岩埋深，10 % 分位数</translation>
    </message>
    <message>
        <source>Bedrock is shallower with a probability of 10 %, in metres.</source>
        <translation>基岩以 10 % 的概率浅于此值，单位为米。</translation>
    </message>
    <message>
        <source>Depth to bedrock, 90 % quantile</source>
        <translation>基岩埋深，90 % 分位数</translation>
    </message>
    <message>
        <source>Bedrock is deeper with a probability of 10 %, in metres.</source>
        <translation>基岩以 10 % 的概率深于此值，单位为米。</translation>
    </message>
    <message>
        <source>Maps, and the test at held-out drillholes. A JSON file of the same name holds the figures.</source>
        <translation>图件，以及在留出钻孔处的检验。旁边有数字相同的 JSON 文件。</translation>
    </message>
    <message>
        <source>Further rasters</source>
        <translation>附加栅格</translation>
    </message>
    <message>
        <source>Elevation, electromagnetics or other rasters of the same area, with all their bands. Without gravity the results have the cells of the first.</source>
        <translation>同一地区的高程、电磁或其他栅格及其所有波段。没有重力时，结果采用第一个栅格的单元。</translation>
    </message>
    <message>
        <source>Cell size without rasters (CRS units, 0 = from the map)</source>
        <translation>没有栅格时的单元大小（CRS 单位，0 = 由地质图决定）</translation>
    </message>
    <message>
        <source>0 gives the longer side of the geological map some 300 cells.</source>
        <translation>0 表示地质图的长边分为约 300 个单元。</translation>
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
        <source>The unit of the raster&#x27;s values.</source>
        <translation>栅格值的单位。</translation>
    </message>
    <message>
        <source>Continuation height (m)</source>
        <translation>延拓高度（米）</translation>
    </message>
    <message>
        <source>For a Bouguer raster: height of the upward continuation that separates the residual.</source>
        <translation>用于布格异常栅格：分离剩余异常所用的向上延拓高度。</translation>
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
        <source>Explain a prediction</source>
        <translation>解释预测</translation>
    </message>
    <message>
        <source>saliency,explain,attribution,integrated gradients,importance,why,network,ggmnet,gravity</source>
        <translation>显著性,解释,归因,积分梯度,重要性,原因,网络,ggmnet,重力</translation>
    </message>
    <message>
        <source>Shows which gravity spoke for a predicted class, and how far away it is.</source>
        <translation>显示哪些重力支持所预测的类别，以及它们相距多远。</translation>
    </message>
    <message>
        <source>Attributes the log probability of a class at a point, or the mean over an area, to the cells and bands that the network read: red cells spoke for the class, blue ones against it, compared with average gravity everywhere (integrated gradients). Band 1 is the sum over the bands of the model, each of which follows. The log says how much of it lies within 5, 10, 20 and 50 km, and what each band contributes. Models with a network that reads gravity by windows, such as GGMNet, can be explained; of other models the training&#x27;s report shows the importance of the bands.</source>
        <translation>将某点处一个类别的对数概率（或某一区域内的平均值）归因于网络所读取的单元和波段：与处处为平均重力的情形相比，红色单元支持该类别，蓝色单元反对该类别（积分梯度）。波段 1 是模型各波段之和，其后依次为各波段。日志说明其中有多少位于 5、10、20 和 50 km 以内，以及各波段的贡献。可以解释含有按窗口读取重力的网络（如 GGMNet）的模型；其他模型的各波段重要性见训练报告。</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>The place whose prediction is explained: click on the map. Or give an area.</source>
        <translation>要解释其预测的位置：在地图上单击。或者给出一个区域。</translation>
    </message>
    <message>
        <source>Points or polygons whose cells are explained together, in the mean over them. Or give a point.</source>
        <translation>点或多边形，其中的单元按平均值一起解释。或者给出一个点。</translation>
    </message>
    <message>
        <source>The name of a class of the model. Left empty, the predicted class of each cell.</source>
        <translation>模型中一个类的名称。留空则为各单元的预测类。</translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation>显著性</translation>
    </message>
    <message>
        <source>What each cell added to the log probability of the class, or took from it.</source>
        <translation>各单元使该类的对数概率增加或减少了多少。</translation>
    </message>
    <message>
        <source>Fold shape of lines</source>
        <translation>线要素的褶皱形态</translation>
    </message>
    <message>
        <source>fold,hinge,interlimb angle,profile,Ramsay,Hudleston,dip isogons,structural geology</source>
        <translation>褶皱,枢纽,翼间角,剖面,Ramsay,Hudleston,等倾斜线,构造地质</translation>
    </message>
    <message>
        <source>Measures the folds of digitised traces: interlimb angle, shape and Ramsay&#x27;s class.</source>
        <translation>测量数字化迹线的褶皱：翼间角、形态和 Ramsay 类型。</translation>
    </message>
    <message>
        <source>Traces of folded surfaces, digitised as lines in a profile perpendicular to the fold axis, are cut at their inflections. Each fold becomes a point at its hinge with its interlimb angle, Fleuty&#x27;s word for it, the ratio of its harmonics b3/b1 and the ideal surface nearest to it (Hudleston 1973). Two traces that lie one inside the other enclose a layer, whose orthogonal thickness by dip gives Ramsay&#x27;s class. On a map the traces are those of plunging folds, and angles are apparent ones.</source>
        <translation>在垂直于褶皱轴的剖面中以线数字化的褶皱面迹线，在拐点处分段。每个褶皱成为其枢纽处的一个点，带有翼间角、Fleuty 的相应术语、谐波比 b3/b1 和与之最接近的理想曲面（Hudleston 1973）。一条位于另一条内侧的两条迹线围成一个岩层，其随倾角变化的垂直厚度给出 Ramsay 类型。在地图上，迹线属于倾伏褶皱，角度为视角度。</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>迹线</translation>
    </message>
    <message>
        <source>Lines of folded surfaces, a line each; two lines for the top and the base of a layer.</source>
        <translation>褶皱面的线，每个面一条；岩层的顶面和底面各一条。</translation>
    </message>
    <message>
        <source>Field that names the traces</source>
        <translation>迹线名称字段</translation>
    </message>
    <message>
        <source>It is copied to the folds.</source>
        <translation>会复制到褶皱。</translation>
    </message>
    <message>
        <source>A point at the hinge of each fold, with what was measured.</source>
        <translation>每个褶皱枢纽处的一个点，带有测量结果。</translation>
    </message>
    <message>
        <source>Least turn of a fold (degrees)</source>
        <translation>褶皱的最小转角（度）</translation>
    </message>
    <message>
        <source>Bends between two inflections that turn by less are no folds.</source>
        <translation>两个拐点之间转角更小的弯曲不算褶皱。</translation>
    </message>
    <message>
        <source>Smoothing along the line (CRS units, 0 = from the vertices)</source>
        <translation>沿线平滑（CRS 单位，0 = 由顶点确定）</translation>
    </message>
    <message>
        <source>Raise it for noisy lines. 0 takes the mean distance between vertices.</source>
        <translation>线有噪声时增大。0 取顶点之间的平均距离。</translation>
    </message>
    <message>
        <source>Grid gravity stations</source>
        <translation>重力测点网格化</translation>
    </message>
    <message>
        <source>gravity,magnetics,stations,points,grid,interpolation,collocation,kriging,equivalent sources</source>
        <translation>重力,磁法,测点,点,网格,插值,配置,克里金,等效源</translation>
    </message>
    <message>
        <source>Makes a raster of gravity or magnetic stations, with its expected error.</source>
        <translation>由重力或磁力测点生成栅格及其预期误差。</translation>
    </message>
    <message>
        <source>Predicts the anomaly between stations by least-squares collocation: the covariance is that of sources at several depths, fitted to the stations themselves, so that the grid is a potential field at one height. Stations that contradict their neighbours count for less and are listed; none is dropped. Blocks of stations are hidden as a test, and the expected error is scaled so that it holds for them.</source>
        <translation>用最小二乘配置法预测测点之间的异常：协方差为若干深度场源的协方差，由测点本身拟合，因此网格是同一高度上的位场。与相邻测点矛盾的测点权重降低并被列出，不丢弃任何测点。作为检验，隐藏若干测点块，并按其结果缩放预期误差。</translation>
    </message>
    <message>
        <source>The grid is in mGal, or in nT.</source>
        <translation>网格的单位为 mGal 或 nT。</translation>
    </message>
    <message>
        <source>Cell size (CRS units, 0 = from the stations)</source>
        <translation>像元大小（坐标系单位，0 = 由测点确定）</translation>
    </message>
    <message>
        <source>0 takes about half the distance between stations.</source>
        <translation>0 取测点间距的一半左右。</translation>
    </message>
    <message>
        <source>Gridded anomaly</source>
        <translation>网格化异常</translation>
    </message>
    <message>
        <source>The anomaly, in mGal or nT.</source>
        <translation>异常，单位为 mGal 或 nT。</translation>
    </message>
    <message>
        <source>Expected error of the grid</source>
        <translation>网格的预期误差</translation>
    </message>
    <message>
        <source>One standard deviation of the gridded anomaly, in its unit.</source>
        <translation>网格化异常的一个标准差，单位与异常相同。</translation>
    </message>
    <message>
        <source>The stations with what their neighbours predict, and those that contradict them.</source>
        <translation>测点及其相邻测点的预测值，以及与之矛盾的测点。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Collocation is a potential field at one height and takes account of errors. Minimum curvature and the nearest station take every station as it was measured, at any height.</source>
        <translation>配置法给出同一高度上的位场，并考虑误差。最小曲率法和最近测点法按实测值使用每个测点，不论其高度。</translation>
    </message>
    <message>
        <source>The area of the grid. Left empty, that of the stations; all stations are used.</source>
        <translation>网格的范围。留空时为测点的范围；使用所有测点。</translation>
    </message>
    <message>
        <source>Height of the grid (m, 0 = median of the stations)</source>
        <translation>网格的高度（米，0 = 测点高程的中位数）</translation>
    </message>
    <message>
        <source>The anomaly is continued to this height.</source>
        <translation>异常延拓到该高度。</translation>
    </message>
    <message>
        <source>Reach of the stations (km, 0 = from the stations)</source>
        <translation>测点的作用距离（公里，0 = 由测点确定）</translation>
    </message>
    <message>
        <source>Cells further from every station stay empty. 0 takes five times their distance.</source>
        <translation>距所有测点更远的像元留空。0 取测点间距的五倍。</translation>
    </message>
    <message>
        <source>Import gravity stations</source>
        <translation>导入重力测点</translation>
    </message>
    <message>
        <source>import,gravity,magnetics,stations,points,CSV,XYZ,ASEG-GDF2,table,Potsdam,units,datum</source>
        <translation>导入,重力,磁法,测点,点,CSV,XYZ,ASEG-GDF2,表格,波茨坦,单位,基准</translation>
    </message>
    <message>
        <source>Makes a point layer with standard columns of a table of gravity stations.</source>
        <translation>由重力测点表格制作带标准列的点图层。</translation>
    </message>
    <message>
        <source>Reads CSV, XYZ with or without names, ASEG-GDF2 and layers of points. Columns, units and datum are found by names and values, and the log says what was taken for what. Gravity is in mGal and heights in metres in the layer. Every row is a station or is listed with its number and the reason.</source>
        <translation>读取带或不带列名的 CSV、XYZ，ASEG-GDF2 以及点图层。列、单位和基准由名称和数值判定，日志说明各列被当作什么。图层中重力以 mGal、高程以米为单位。每一行要么是测点，要么连同行号和原因列出。</translation>
    </message>
    <message>
        <source>File of the stations</source>
        <translation>测点文件</translation>
    </message>
    <message>
        <source>CSV or XYZ with or without names, ASEG-GDF2 (.dat with its .dfn), or a file of points. Left empty, the layer below.</source>
        <translation>带或不带列名的 CSV 或 XYZ、ASEG-GDF2（.dat 与其 .dfn 同目录），或点文件。留空则用下面的图层。</translation>
    </message>
    <message>
        <source>Layer of the stations</source>
        <translation>测点图层</translation>
    </message>
    <message>
        <source>Points that are loaded in QGIS, where no file is chosen.</source>
        <translation>未选择文件时，QGIS 中已加载的点。</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>读取内容</translation>
    </message>
    <message>
        <source>Observed gravity, to be reduced, or an anomaly. Both, where both are there.</source>
        <translation>待改正的观测重力，或异常；两者都有时都读取。</translation>
    </message>
    <message>
        <source>Unit of the values</source>
        <translation>数值的单位</translation>
    </message>
    <message>
        <source>Found by the values and names where it is not chosen. The layer is in mGal, or nT.</source>
        <translation>未选择时由数值和名称判定。图层以 mGal 或 nT 为单位。</translation>
    </message>
    <message>
        <source>Gravity datum</source>
        <translation>重力基准</translation>
    </message>
    <message>
        <source>14 mGal are taken off gravity that is tied to Potsdam. Where the file shows that it is, and nothing is chosen, it is refused.</source>
        <translation>与波茨坦联测的重力减去 14 mGal。若文件表明如此而未作选择，则拒绝。</translation>
    </message>
    <message>
        <source>Unit of the height</source>
        <translation>高程单位</translation>
    </message>
    <message>
        <source>Heights by which gravity falls as it does by feet are refused until this is chosen.</source>
        <translation>若重力随高程的递减与英尺相符，则在选择此项之前予以拒绝。</translation>
    </message>
    <message>
        <source>Imported stations</source>
        <translation>导入的测点</translation>
    </message>
    <message>
        <source>Points with columns of standard names.</source>
        <translation>带标准列名的点。</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>The rows that are no stations, with their number in the file and the reason.</source>
        <translation>不是测点的行，附文件中的行号和原因。</translation>
    </message>
    <message>
        <source>The name of the column, or its number from 1. Left empty, by names and values.</source>
        <translation>列名，或从 1 起的列号。留空则由名称和数值判定。</translation>
    </message>
    <message>
        <source>Column of longitude or easting</source>
        <translation>经度或东坐标列</translation>
    </message>
    <message>
        <source>Column of latitude or northing</source>
        <translation>纬度或北坐标列</translation>
    </message>
    <message>
        <source>Column of the observed gravity</source>
        <translation>观测重力列</translation>
    </message>
    <message>
        <source>Column of the anomaly</source>
        <translation>异常列</translation>
    </message>
    <message>
        <source>Column of the height</source>
        <translation>高程列</translation>
    </message>
    <message>
        <source>Column of the station&#x27;s error</source>
        <translation>测点误差列</translation>
    </message>
    <message>
        <source>Column of the station&#x27;s name</source>
        <translation>测点名称列</translation>
    </message>
    <message>
        <source>Column of the survey</source>
        <translation>测量项目列</translation>
    </message>
    <message>
        <source>Column of the line</source>
        <translation>测线列</translation>
    </message>
    <message>
        <source>Import a grid</source>
        <translation>导入网格</translation>
    </message>
    <message>
        <source>import,grid,Geosoft,GXF,ERMapper,Surfer,GMT,netCDF,ZMap,XYZ,convert,CRS</source>
        <translation>导入,网格,Geosoft,GXF,ERMapper,Surfer,GMT,netCDF,ZMap,XYZ,转换,CRS</translation>
    </message>
    <message>
        <source>Makes a GeoTIFF of a grid that QGIS cannot open, or that lacks a CRS.</source>
        <translation>将 QGIS 无法打开或缺少 CRS 的网格转为 GeoTIFF。</translation>
    </message>
    <message>
        <source>Reads Geosoft (.grd, GXF), ERMapper, Surfer, GMT, netCDF, ZMap and XYZ grids and whatever GDAL reads. The result has a coordinate reference system, a unit and a value for empty cells, lies north up with longitudes from -180 to 180, and is compared with what was read.</source>
        <translation>读取 Geosoft（.grd、GXF）、ERMapper、Surfer、GMT、netCDF、ZMap 和 XYZ 网格，以及 GDAL 能读取的一切格式。结果带有坐标参照系、单位和空单元的取值，上北下南，经度为 -180 到 180，并与读入的内容进行比对。</translation>
    </message>
    <message>
        <source>File of the grid</source>
        <translation>网格文件</translation>
    </message>
    <message>
        <source>Geosoft .grd (compressed or not) and .gxf, ERMapper .ers, Surfer 6, 7 and ASCII, GMT, netCDF, ZMap, lines of x, y and value, and other rasters.</source>
        <translation>Geosoft .grd（压缩或未压缩）和 .gxf、ERMapper .ers、Surfer 6、7 和 ASCII、GMT、netCDF、ZMap、每行为 x、y 和数值的文本，以及其他栅格。</translation>
    </message>
    <message>
        <source>CRS of the grid</source>
        <translation>网格的 CRS</translation>
    </message>
    <message>
        <source>Needed where the file has none. Left empty, that of the file.</source>
        <translation>文件没有时必须给出。留空则用文件自带的。</translation>
    </message>
    <message>
        <source>Written into the GeoTIFF; the values stay as they are.</source>
        <translation>写入 GeoTIFF；数值保持不变。</translation>
    </message>
    <message>
        <source>Variable or column</source>
        <translation>变量或列</translation>
    </message>
    <message>
        <source>Of a netCDF file with several, or the column of the values in a table with names.</source>
        <translation>含多个变量的 netCDF 文件中的变量，或带列名的表格中的数值列。</translation>
    </message>
    <message>
        <source>Band or time step (0 = the only one)</source>
        <translation>波段或时间步（0 = 唯一的一个）</translation>
    </message>
    <message>
        <source>Counted from 1, where the file has several.</source>
        <translation>文件含多个时，从 1 开始计数。</translation>
    </message>
    <message>
        <source>Imported grid</source>
        <translation>导入的网格</translation>
    </message>
    <message>
        <source>A GeoTIFF that all algorithms take.</source>
        <translation>所有算法都接受的 GeoTIFF。</translation>
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
        <source>Predict for several areas</source>
        <translation>多区域预测</translation>
    </message>
    <message>
        <source>predict,areas,batch,polygons,table,sheets,bedrock,cover,gravity,map</source>
        <translation>预测,区域,批处理,多边形,表格,图幅,基岩,覆盖层,重力,地图,predict,batch,areas</translation>
    </message>
    <message>
        <source>Predicts the bedrock of each polygon of a layer or each row of a table.</source>
        <translation>预测图层中每个多边形或表格中每一行的基岩。</translation>
    </message>
    <message>
        <source>Writes a class raster, the confidence and, with a geological map, a composite for each area into one folder, and a table that sums them up. The maps of an area are those of Predict concealed bedrock within its outline; cells outside hold no value. Areas that share raster, map and model are predicted together. An area that fails is named and does not stop the others.</source>
        <translation>将每个区域的类别栅格和置信度，以及有地质图时的合成图，写入同一文件夹，并写出一个汇总表。各区域的图与“预测隐伏基岩”在其轮廓内得到的图相同；轮廓外的像元没有数值。栅格、地质图和模型相同的区域一并预测。失败的区域会列出名称，不影响其他区域。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Areas that were predicted</source>
        <translation>已预测的区域</translation>
    </message>
    <message>
        <source>Areas that failed</source>
        <translation>失败的区域</translation>
    </message>
    <message>
        <source>Table of runs</source>
        <translation>运行列表</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Polygons, each of which becomes a prediction.</source>
        <translation>多边形，每个对应一次预测。</translation>
    </message>
    <message>
        <source>Field of the areas&#x27; names</source>
        <translation>区域名称字段</translation>
    </message>
    <message>
        <source>Files and layers are named by it. Left empty, the areas are numbered.</source>
        <translation>文件和图层以此命名。留空则将区域编号。</translation>
    </message>
    <message>
        <source>Field of the areas&#x27; models</source>
        <translation>区域模型字段</translation>
    </message>
    <message>
        <source>The path of the model file for an area, relative to the layer&#x27;s file. Areas without an entry are predicted with the model below.</source>
        <translation>某区域所用模型文件的路径，相对于该图层的文件。没有填写的区域用下方的模型预测。</translation>
    </message>
    <message>
        <source>A CSV file or another table with a row for each prediction. The column name names it. The column area (a polygon layer or WKT) or extent (west,east,south,north [EPSG:code]) confines it. The columns input, geology, field, legend, model and others called like a parameter replace that parameter. Paths are relative to the table; empty entries leave what is chosen here.</source>
        <translation>CSV 文件或其他表格，每行对应一次预测。name 列给出名称。area 列（多边形图层或 WKT）或 extent 列（west,east,south,north [EPSG:code]）限定其范围。input、geology、field、legend、model 以及其他与参数同名的列取代相应的参数。路径相对于该表格；空项保留此处的选择。</translation>
    </message>
    <message>
        <source>Folder of the maps</source>
        <translation>图件文件夹</translation>
    </message>
    <message>
        <source>Add the maps to the project</source>
        <translation>将图件加入工程</translation>
    </message>
    <message>
        <source>Each area becomes a group of layers.</source>
        <translation>每个区域成为一个图层组。</translation>
    </message>
    <message>
        <source>Receives NAME.tif, NAME_confidence.tif, NAME_composite.tif and NAME_marked.tif for each area, and areas.csv with cells, shares of the classes, mean confidence, share outside the area of applicability, seconds and a message for each.</source>
        <translation>存放每个区域的 NAME.tif、NAME_confidence.tif、NAME_composite.tif 和 NAME_marked.tif，以及 areas.csv，后者列出每个区域的像元数、各类别比例、平均置信度、超出适用范围的比例、秒数和一条消息。</translation>
    </message>
    <message>
        <source>Columns of the table without a meaning: {names}.</source>
        <translation>表格中没有含义的列：{names}。</translation>
    </message>
    <message>
        <source>The maps cannot be written to {folder}: {reason}. Choose another folder.</source>
        <translation>无法将图件写入 {folder}：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Predicting: {names}</source>
        <translation>正在预测：{names}</translation>
    </message>
    <message>
        <source>Cancelled. Areas that were mapped before: {names}</source>
        <translation>已取消。此前已制图的区域：{names}</translation>
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
        <translation>在相互重叠的窗口中计算各类别的概率并加以融合，每个像元取最可能的类别，颜色与模型训练所用的地质图一致。置信度即该类别的概率。有地质图时，合成图在露头处按图显示，在覆盖层下显示预测。使用露头的模型需要地质图；随插件安装的 outcrop_anywhere.safetensors 无需训练即可用于任何地质图和任何类别。</translation>
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
        <source>Flags predictions outside the area of applicability: cells farther from outcrop than the limit (1), with raster values that are rare in the training data (2), or both (3).</source>
        <translation>标出超出适用范围的预测：距露头超过限值的像元（1）、栅格值在训练数据中罕见的像元（2），或两者兼有（3）。</translation>
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
        <source>All the evidence the model was trained on, or only gravity or outcrop in a model trained on both, to compare them.</source>
        <translation>模型训练时的全部信息；对于两者都训练过的模型，也可只用重力或只用露头，以便比较。</translation>
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
        <source>The map is predicted at the model&#x27;s main scale, or averaged over all the scales it was trained at. A layer of windows selects those it shares with the model.</source>
        <translation>按模型的主要尺度预测，或取训练时所有尺度的平均。给出窗口图层时，采用图层与模型共有的尺度。</translation>
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
        <source>Classes that cannot be ruled out</source>
        <translation>不能排除的类别</translation>
    </message>
    <message>
        <source>Band 1: how many classes cannot be ruled out with 90 % certainty: in nine of ten cells the true class is among them. The further bands, one per class, are 1 where the class is among them and 0 where it is ruled out. Cells farther from outcrop than the model was tested hold no value. Needs a model that uses outcrop, and the geological map.</source>
        <translation>波段 1：以 90 % 的把握不能排除的类别数：十个像元中有九个的真实类别在其中。其余波段每类一个，该类别在其中处为 1，被排除处为 0。距露头超出模型测试范围的像元没有值。需要使用露头的模型和地质图。</translation>
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
        <source>Rank sites for drilling</source>
        <translation>钻探位置排序</translation>
    </message>
    <message>
        <source>drilling,drillholes,boreholes,sites,targets,uncertainty,entropy,survey design,next</source>
        <translation>钻探,钻孔,位置,靶区,不确定性,熵,勘查设计,下一步</translation>
    </message>
    <message>
        <source>Ranks sites where holes are expected to tell most of what a prediction leaves uncertain.</source>
        <translation>对钻孔预计最能消除预测不确定性的位置排序。</translation>
    </message>
    <message>
        <source>Takes the class probabilities of a prediction and chooses sites one after the other: each where a hole that reaches bedrock is expected to settle most of the uncertainty that the sites before it leave in the area of interest, where all classes count alike, however rare. A hole tells of the ground around it up to the reach of the prediction. Depth to bedrock, accessible and excluded ground, existing drillholes and a smallest distance are taken into account. Each site has its expected gain, the likely class, the runner-up and the reason in words.</source>
        <translation>利用预测的类别概率逐个选择位置：每个位置都选在到达基岩的钻孔预计最能消除此前各位置在关注区内留下的不确定性之处，所有类别无论多么稀少都同等计算。钻孔能说明其周围直至预测作用距离内的地层。同时考虑基岩埋深、可进入与排除的地段、已有钻孔以及最小间距。每个位置都给出预计增益、可能的类别、次可能的类别以及文字理由。</translation>
    </message>
    <message>
        <source>The raster of class probabilities that Predict concealed bedrock writes.</source>
        <translation>“预测隐伏基岩”写出的类别概率栅格。</translation>
    </message>
    <message>
        <source>Number of sites</source>
        <translation>位置数量</translation>
    </message>
    <message>
        <source>Sites are chosen in sequence, the best first.</source>
        <translation>依次选择位置，最好的在前。</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>关注区</translation>
    </message>
    <message>
        <source>Polygons whose bedrock is wanted. Sites may lie a little outside where they tell of it. Left empty, all cells of the prediction.</source>
        <translation>需要了解其基岩的多边形。位置可略在其外，只要能说明其内部。留空则为预测的所有单元。</translation>
    </message>
    <message>
        <source>Accessible ground</source>
        <translation>可进入的地段</translation>
    </message>
    <message>
        <source>Polygons in which sites may lie. Left empty, everywhere.</source>
        <translation>可设位置的多边形。留空则处处可设。</translation>
    </message>
    <message>
        <source>Excluded ground</source>
        <translation>排除的地段</translation>
    </message>
    <message>
        <source>Polygons in which no site may lie.</source>
        <translation>不得设位置的多边形。</translation>
    </message>
    <message>
        <source>Depth to bedrock (m)</source>
        <translation>基岩埋深（m）</translation>
    </message>
    <message>
        <source>Or the cover&#x27;s thickness: how deep a hole has to be. Sites lie where it is above 0. Estimate the depth to bedrock makes such a raster.</source>
        <translation>或覆盖层厚度：钻孔须达到的深度。位置设在其大于 0 之处。“估计基岩埋深”可生成此栅格。</translation>
    </message>
    <message>
        <source>Existing drillholes</source>
        <translation>已有钻孔</translation>
    </message>
    <message>
        <source>Points of drillholes, or a table with columns longitude and latitude, or easting and northing in the raster&#x27;s coordinate reference system. What they tell counts as known, whether the prediction was given them or not.</source>
        <translation>钻孔的点，或带有 longitude 和 latitude 列、或栅格坐标参照系中 easting 和 northing 列的表。无论预测是否用过它们，其所示内容都视为已知。</translation>
    </message>
    <message>
        <source>Smallest distance between sites (m)</source>
        <translation>位置间的最小距离（m）</translation>
    </message>
    <message>
        <source>Between sites, and from sites to existing drillholes. 0: what the reach of a hole makes.</source>
        <translation>位置之间以及位置到已有钻孔的距离。0：由钻孔的作用距离决定。</translation>
    </message>
    <message>
        <source>Sites for drilling</source>
        <translation>钻探位置</translation>
    </message>
    <message>
        <source>Points with rank, expected gain, likely class, runner-up and the reason.</source>
        <translation>带有名次、预计增益、可能类别、次可能类别和理由的点。</translation>
    </message>
    <message>
        <source>yes or no, true or false, 1 or 0. A hole that ended in cover tells nothing of the bedrock. Left empty, every hole reached it.</source>
        <translation>yes 或 no、true 或 false、1 或 0。终止于覆盖层的钻孔不能说明基岩。留空则每个钻孔都到达基岩。</translation>
    </message>
    <message>
        <source>Weight of the cost (0 to 1)</source>
        <translation>成本的权重（0 至 1）</translation>
    </message>
    <message>
        <source>With a depth to bedrock: 0 ranks by the expected gain alone, 1 by the gain for every metre drilled.</source>
        <translation>给出基岩埋深时：0 只按预计增益排序，1 按每米钻探的增益排序。</translation>
    </message>
    <message>
        <source>Cost of setting up the rig (m)</source>
        <translation>钻机安装成本（m）</translation>
    </message>
    <message>
        <source>In metres drilled. It is added to the depth, so that shallow ground is not preferred at any gain.</source>
        <translation>以钻探米数计。它加到深度上，以免不论增益大小都偏向浅处。</translation>
    </message>
    <message>
        <source>Reach of a hole (m, 0 = from the prediction)</source>
        <translation>钻孔的作用距离（m，0 = 取自预测）</translation>
    </message>
    <message>
        <source>Distance at which what a hole tells has fallen to 0.6. 0 takes the distance at which the correlation of the predicted probabilities falls to 1/e.</source>
        <translation>钻孔所示内容降至 0.6 的距离。0 取预测概率的相关性降至 1/e 的距离。</translation>
    </message>
    <message>
        <source>Reduce gravity stations</source>
        <translation>重力测点改正</translation>
    </message>
    <message>
        <source>gravity,stations,reduction,correction,latitude,free air,bouguer,terrain,topography,observed gravity</source>
        <translation>重力,测点,改正,校正,纬度,自由空气,布格,地形,地形高程,观测重力</translation>
    </message>
    <message>
        <source>Reduces observed gravity to the free-air and the Bouguer anomaly, every step kept.</source>
        <translation>将观测重力改正为自由空气异常和布格异常，并保留每一步。</translation>
    </message>
    <message>
        <source>Subtracts normal gravity at the station&#x27;s latitude, corrects for its height (free air) and for the air above it, takes off the rock between station and sea as a slab (Bullard A) and a spherical cap of 166.7 km (Bullard B), fills water and ice below the station with rock, and, with a topography raster, corrects for the terrain around the station (Bullard C): prisms near, tesseroids far. Each correction is a column of the result, and is added to the observed gravity.</source>
        <translation>减去测点纬度处的正常重力，改正其高程（自由空气）及其上方的大气，将测点与海面之间的岩石作为平板（布拉德 A）和半径 166.7 km 的球冠（布拉德 B）去除，用岩石充填测点下方的水和冰；若给出地形栅格，再改正测点周围的地形（布拉德 C）：近处用棱柱体，远处用球面棱柱体。每项改正都是结果中的一列，并加到观测重力上。</translation>
    </message>
    <message>
        <source>Points with fields of gravity and height, or a table with columns of coordinates.</source>
        <translation>带有重力和高程字段的点，或带有坐标列的表。</translation>
    </message>
    <message>
        <source>Field of the observed gravity</source>
        <translation>观测重力字段</translation>
    </message>
    <message>
        <source>Absolute gravity, about 980,000 mGal. Left empty, the field gravity_mgal.</source>
        <translation>绝对重力，约 980,000 mGal。留空则取字段 gravity_mgal。</translation>
    </message>
    <message>
        <source>Height of the station above the sea, in metres. Left empty, the field height_m.</source>
        <translation>测点的海拔高程，单位米。留空则取字段 height_m。</translation>
    </message>
    <message>
        <source>Unit of the gravity</source>
        <translation>重力的单位</translation>
    </message>
    <message>
        <source>Of the observed gravity; results are in mGal.</source>
        <translation>观测重力的单位；结果以 mGal 为单位。</translation>
    </message>
    <message>
        <source>Topography</source>
        <translation>地形</translation>
    </message>
    <message>
        <source>Heights of the ground, below 0 under the sea, for the terrain correction: it should reach 167 km beyond the stations. Left empty, there is none. Heights are in the unit that the file or its CRS declares, otherwise in metres.</source>
        <translation>地面高程（海面以下为负），用于地形改正：应超出测点 167 km。留空则不做地形改正。高程单位按文件或其 CRS 的声明，否则为米。</translation>
    </message>
    <message>
        <source>Density of the rock (kg/m³)</source>
        <translation>岩石密度（kg/m³）</translation>
    </message>
    <message>
        <source>Between the stations and the sea&#x27;s level.</source>
        <translation>测点与海平面之间的岩石。</translation>
    </message>
    <message>
        <source>Reduced stations</source>
        <translation>改正后的测点</translation>
    </message>
    <message>
        <source>The stations with each correction and anomaly, in mGal.</source>
        <translation>带有各项改正和异常的测点，单位 mGal。</translation>
    </message>
    <message>
        <source>Gravity in the Potsdam system (before 1971) has 14 mGal taken off.</source>
        <translation>波茨坦系统（1971 年以前）的重力减去 14 mGal。</translation>
    </message>
    <message>
        <source>Normal gravity</source>
        <translation>正常重力</translation>
    </message>
    <message>
        <source>The ellipsoid whose gravity is subtracted; take that of a survey you compare with.</source>
        <translation>减去其重力的椭球；与其他测量对比时取相同的椭球。</translation>
    </message>
    <message>
        <source>Free-air correction</source>
        <translation>自由空气改正</translation>
    </message>
    <message>
        <source>How gravity decreases with height.</source>
        <translation>重力随高程减小的方式。</translation>
    </message>
    <message>
        <source>Correct for the atmosphere</source>
        <translation>改正大气</translation>
    </message>
    <message>
        <source>0.87 mGal at the sea, less with height; surveys before 1980 seldom have it.</source>
        <translation>海面处 0.87 mGal，随高程减小；1980 年以前的测量很少做此改正。</translation>
    </message>
    <message>
        <source>Bouguer correction</source>
        <translation>布格校正</translation>
    </message>
    <message>
        <source>The spherical cap has a radius of 166.7 km.</source>
        <translation>球冠的半径为 166.7 km。</translation>
    </message>
    <message>
        <source>Field of the water&#x27;s depth (m)</source>
        <translation>水深字段（m）</translation>
    </message>
    <message>
        <source>Of stations on a lake or at sea. Left empty, stations at sea take it from the topography.</source>
        <translation>湖上或海上测点的水深。留空则海上测点取自地形。</translation>
    </message>
    <message>
        <source>Field of the ice&#x27;s thickness (m)</source>
        <translation>冰厚字段（m）</translation>
    </message>
    <message>
        <source>Of stations on a glacier, whose height is that of its surface.</source>
        <translation>冰川上测点的冰厚，其高程为冰面高程。</translation>
    </message>
    <message>
        <source>Density of the water (kg/m³)</source>
        <translation>水的密度（kg/m³）</translation>
    </message>
    <message>
        <source>1030 of the sea, 1000 of a lake.</source>
        <translation>海水 1030，湖水 1000。</translation>
    </message>
    <message>
        <source>Density of the ice (kg/m³)</source>
        <translation>冰的密度（kg/m³）</translation>
    </message>
    <message>
        <source>917 without air.</source>
        <translation>不含空气时为 917。</translation>
    </message>
    <message>
        <source>Band of the topography</source>
        <translation>地形的波段</translation>
    </message>
    <message>
        <source>Radius of the terrain correction (km)</source>
        <translation>地形改正半径（km）</translation>
    </message>
    <message>
        <source>166.735 belongs to the spherical cap (Bullard B).</source>
        <translation>166.735 与球冠（布拉德 B）相对应。</translation>
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
        <source>The area to write. The whole raster is used, and the result is clipped last.</source>
        <translation>要写出的范围。计算使用整个栅格，结果最后裁剪。</translation>
    </message>
    <message>
        <source>Extrapolation beyond the edges</source>
        <translation>边缘之外的外推</translation>
    </message>
    <message>
        <source>How the field goes on beyond the raster&#x27;s edges: smoothly, or with the values at the edge.</source>
        <translation>栅格边缘以外的场如何延续：平滑外推，或重复边缘的值。</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>空像元</translation>
    </message>
    <message>
        <source>They are interpolated for the filter and stay empty in the result, or stop the computation.</source>
        <translation>滤波时将其插值填补，结果中仍为空；或遇到时停止计算。</translation>
    </message>
    <message>
        <source>If given, the input is taken as a free-air anomaly, and the Bouguer anomaly is computed first: 2670 kg/m³ on land, water of 1030 kg/m³ where heights are below 0. Heights are in the unit that the file or its CRS declares, otherwise in metres.</source>
        <translation>若给出，则将输入视为自由空气异常，先据此计算布格异常：陆地密度 2670 kg/m³，高程低于 0 处按 1030 kg/m³ 的水体计算。高程采用文件或其坐标参照系所声明的单位，否则为米。</translation>
    </message>
    <message>
        <source>Create sample fold pictures</source>
        <translation>创建示例褶皱图片</translation>
    </message>
    <message>
        <source>sample,synthetic,fold,picture,photograph,hinge,test data</source>
        <translation>示例,合成,褶皱,图片,照片,枢纽,测试数据</translation>
    </message>
    <message>
        <source>Creates pictures of folds of known hinge shape, and a layer of points that names them.</source>
        <translation>创建枢纽形态已知的褶皱图片，以及列出它们的点图层。</translation>
    </message>
    <message>
        <source>Draws folds with chevron, rounded and box hinges as line drawings, coloured sections and rock faces with light, cracks and bushes. The points have the path of the picture, the shape, the number of the outcrop (up to three views of one lie together) and the style. The same seed gives the same pictures.</source>
        <translation>把具有尖棱、圆滑和箱状枢纽的褶皱绘成线描图、彩色剖面和带光照、裂缝与灌丛的岩壁。点带有图片路径、形态、露头编号（同一露头最多三个视角放在一起）和样式。相同的种子得到相同的图片。</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>随机种子 {seed}</translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <translation>图片数量</translation>
    </message>
    <message>
        <source>The three hinge shapes have equally many outcrops.</source>
        <translation>三种枢纽形态的露头数量相同。</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>How the pictures are drawn.</source>
        <translation>图片的绘制方式。</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed gives the same pictures.</source>
        <translation>相同的种子得到相同的图片。</translation>
    </message>
    <message>
        <source>Folder of the pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>A new or empty folder, which receives the PNG files.</source>
        <translation>新的或空的文件夹，用于存放 PNG 文件。</translation>
    </message>
    <message>
        <source>Fold pictures</source>
        <translation>褶皱图片</translation>
    </message>
    <message>
        <source>A point for each picture, with its file and its shape.</source>
        <translation>每张图片一个点，带有其文件和形态。</translation>
    </message>
    <message>
        <source>Side of a picture (pixels)</source>
        <translation>图片边长（像素）</translation>
    </message>
    <message>
        <source>Pictures are squares.</source>
        <translation>图片为正方形。</translation>
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
        <source>Magnetic anomaly</source>
        <translation>磁异常</translation>
    </message>
    <message>
        <source>The total-field magnetic anomaly of the same rocks, in nT.</source>
        <translation>同一岩石的总场磁异常,单位 nT。</translation>
    </message>
    <message>
        <source>True thickness of the cover</source>
        <translation>覆盖层的真实厚度</translation>
    </message>
    <message>
        <source>How thick the cover is, in metres; 0 on outcrop.</source>
        <translation>覆盖层的厚度，单位为米；露头处为 0。</translation>
    </message>
    <message>
        <source>Points of drillholes through the cover: CLASS of the bedrock, DEPTH (m) of the bedrock or of the end of the hole, and whether bedrock was REACHED.</source>
        <translation>穿过覆盖层的钻孔点：基岩类别 CLASS、基岩或终孔深度 DEPTH（m），以及是否钻达基岩 REACHED。</translation>
    </message>
    <message>
        <source>Traces of the faults at the bedrock surface, under the cover too: KIND (normal, reverse, strike-slip) and THROW (m).</source>
        <translation>基岩面上的断层迹线,覆盖层之下也有:KIND(normal、reverse、strike-slip)和 THROW(米)。</translation>
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
        <source>Inclination of the Earth&#x27;s field (degrees)</source>
        <translation>地磁场的磁倾角(度)</translation>
    </message>
    <message>
        <source>For the magnetic anomaly; the field points to grid north.</source>
        <translation>用于磁异常;地磁场指向格网北。</translation>
    </message>
    <message>
        <source>Remanence (factor, 0 = none)</source>
        <translation>剩磁(系数,0 = 无)</translation>
    </message>
    <message>
        <source>Mean ratio of the remanent magnetisation, in a direction of its own, to the induced one.</source>
        <translation>剩余磁化强度(方向独立)与感应磁化强度的平均比值。</translation>
    </message>
    <message>
        <source>Relation of magnetics and faults to the rocks</source>
        <translation>磁异常和断层与岩石的关系</translation>
    </message>
    <message>
        <source>In one survey of three the magnetic anomaly can be that of unrelated rocks, and the faults can be those of other ground, so that a method that trusts them is found out. The log says which.</source>
        <translation>可让三分之一的样例调查中的磁异常来自无关的岩石,断层来自其他地区,从而可以发现轻信它们的方法。日志会说明是哪一种。</translation>
    </message>
    <message>
        <source>Number of drillholes</source>
        <translation>钻孔数量</translation>
    </message>
    <message>
        <source>Holes at different cells under cover.</source>
        <translation>位于覆盖层下不同单元的孔。</translation>
    </message>
    <message>
        <source>Drill along lines</source>
        <translation>沿线钻探</translation>
    </message>
    <message>
        <source>Places the holes along straight lines. Otherwise they are at random places.</source>
        <translation>沿直线布孔。否则布在随机位置。</translation>
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
        <source>Parameters are the trained weights. Multiply-adds are the operations on a window of 1024 x 1024 pixels, most of which are in the fixed parts of the network.</source>
        <translation>参数量为训练的权重个数。乘加次数为在 1024 x 1024 像素窗口上的运算量，其中大部分在网络的固定部分。</translation>
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
        <translation>在地质图显示基岩的区域训练，并留出一些露头区块来测试模型。证据可以是重力、覆盖层周围的露头，或两者。“快速”预设在 CPU 上需要数分钟，“标准”需要数小时；论文的设置需要 GPU。模型文件保存波段、带颜色的类别和得分，报告将得分与简单基线方法的得分比较。</translation>
    </message>
    <message>
        <source>What the bedrock is predicted from: gravity (GGMNet, as in the paper), the outcrop around the cover, or both. The preset &#x27;as in the paper&#x27; takes gravity, the others both. With both, the probabilities of the experts are multiplied, each raised to a pooling weight that is fitted on held-out outcrop.</source>
        <translation>预测基岩的依据：gravity（重力，即论文的 GGMNet）、outcrop（覆盖层周围的露头）或 both（两者）。预设“同论文”采用重力，其他预设采用两者。采用两者时，将各专家模型的概率相乘，每个概率的幂为在留出露头上拟合的合并权重。</translation>
    </message>
    <message>
        <source>Quick takes minutes on a CPU, standard hours. As in the paper also sets the evidence (gravity alone), the input (colour image), the split (random windows) and no null test, unless they are chosen, and needs a GPU.</source>
        <translation>“快速”在 CPU 上需要数分钟，“标准”需要数小时。“同论文”还设定依据（仅重力）、输入（彩色图像）、划分（随机窗口）且不做零假设检验（另行选择的除外），需要 GPU。</translation>
    </message>
    <message>
        <source>The trained model with its card. Unless another file is chosen, it is kept in the model library, named by raster and map.</source>
        <translation>训练好的模型及其说明卡。若未选择其他文件，则保存在模型库中，以栅格和地图命名。</translation>
    </message>
    <message>
        <source>Scores, curves and maps of the training, to read in a browser.</source>
        <translation>训练的得分、曲线和地图，可在浏览器中阅读。</translation>
    </message>
    <message>
        <source>Drillholes that contradict the map</source>
        <translation>与地图矛盾的钻孔</translation>
    </message>
    <message>
        <source>Points of the drillholes that met another class than the map shows in their cell, or cover where it shows bedrock. The map is kept there.</source>
        <translation>钻遇的类别与地图在其单元中所示不同、或在地图显示基岩处钻遇覆盖层的钻孔点。该处保留地图。</translation>
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
        <source>Suited to the evidence means GGMNet for gravity; for outcrop, networks trained on this map and one pretrained on many other maps; for both, these and gravity in context (with the preset of the paper GGMNet instead). Gravity in context is how well the gravity of a cell fits the outcrop of each class; it is left out where it does no better than its nulls. Nearest outcrop, inverse distance weighting and boosted trees are simple methods that perform best in some areas. The others use gravity: GGMNet is the network of the paper, the U-shape its baseline, the ablations B to D add its parts one by one; FasterSeg, FC-HarDNet-70 and HRNet-V1-W32 are by other authors.</source>
        <translation>“与证据相适应”对重力使用 GGMNet；对露头使用在本图上训练的网络和一个在许多其他地图上预训练的网络；对两者使用这些网络和重力背景拟合（用论文的预设时改用 GGMNet）。重力背景拟合是像元重力与各类别露头的吻合程度；若不优于其零假设场则不采用。最近露头、反距离加权和提升树是在某些地区表现最好的简单方法。其余使用重力：GGMNet 是论文的网络，U 形网络是其基线，消融 B 到 D 逐一加入其部件；FasterSeg、FC-HarDNet-70 和 HRNet-V1-W32 出自其他作者。</translation>
    </message>
    <message>
        <source>Model to fine-tune</source>
        <translation>要微调的模型</translation>
    </message>
    <message>
        <source>Starts from this trained model. Network and bands are those of the model, and classes of the same name are kept. Without one, GGMNet starts from weights trained on simulated surveys where bands, height and depth are the usual ones; with the preset &#x27;as in the paper&#x27; it starts from random weights.</source>
        <translation>以此已训练的模型为起点。网络和波段沿用该模型，同名类别予以保留。不指定模型时，若波段、高度和深度均为默认值，GGMNet 以在模拟测区上训练得到的权重为起点；使用“同论文”预设时则以随机权重为起点。</translation>
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
        <source>Compares what gravity adds with what null fields add: the same gravity mirrored, rotated or shifted, which carries no information about the local rocks. The paper has no such test, and its preset makes none. The result is part of the verdict that opens the report. It takes a quarter of a minute; gravity in context is always tested.</source>
        <translation>将重力带来的改进与零假设场（同一重力经镜像、旋转或平移，不含当地岩石的信息）带来的改进比较。论文没有这种检验，其预设也不做。结果写在报告开头的结论中。约需十五秒；重力背景拟合总会检验。</translation>
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
        <source>Train a fold classifier</source>
        <translation>训练褶皱分类器</translation>
    </message>
    <message>
        <source>fold,picture,photograph,deep learning,transfer learning,resnet,classification</source>
        <translation>褶皱,图片,照片,深度学习,迁移学习,resnet,分类</translation>
    </message>
    <message>
        <source>Trains a model that tells classes of folds apart in photographs and drawings.</source>
        <translation>训练一个模型，在照片和图画中区分褶皱的类别。</translation>
    </message>
    <message>
        <source>Reads the pictures that a layer names, or a folder with one folder of pictures for each class, and compares shallow methods with a residual network (Abdallah 2021). Pictures of one outcrop are all learned from or none, so that the test is on outcrops that the model has not met. The report has the accuracy of every method with its interval, the confusion matrix, the pictures that were taken for another class, and the places that the network looks at. A training that was cancelled is resumed where the same one is run again.</source>
        <translation>读取图层所列的图片，或每个类别一个子文件夹的图片文件夹，并将浅层方法与残差网络进行比较（Abdallah 2021）。同一露头的图片要么全部用于训练，要么全不用，因此测试在模型未见过的露头上进行。报告给出每种方法的精度及其区间、混淆矩阵、被误判为其他类别的图片，以及网络所关注的位置。被取消的训练在再次运行同一训练时继续。</translation>
    </message>
    <message>
        <source>Field of the classes</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <source>Left empty, the field class or shape. In a folder the folders&#x27; names are the classes.</source>
        <translation>留空时为字段 class 或 shape。使用文件夹时，子文件夹的名称就是类别。</translation>
    </message>
    <message>
        <source>Field of the outcrops</source>
        <translation>露头字段</translation>
    </message>
    <message>
        <source>Pictures of one outcrop are alike: all of them are learned from, or none. Without it the accuracy is overestimated where an outcrop is shown twice.</source>
        <translation>同一露头的图片彼此相似：要么全部用于训练，要么全不用。没有该字段时，若某露头出现两次，精度会被高估。</translation>
    </message>
    <message>
        <source>Suited to the evidence takes the best shallow method or a ResNet18 of half width, whichever is right more often on the validation set. The larger networks are for many pictures, or for weights that were trained on photographs (WEIGHTS); they need a GPU or patience.</source>
        <translation>“与证据相适应”取最好的浅层方法或半宽 ResNet18，以在验证集上正确更多者为准。较大的网络适用于大量图片，或用照片训练过的权重（WEIGHTS）；它们需要 GPU 或耐心。</translation>
    </message>
    <message>
        <source>The classifier with its card.</source>
        <translation>分类器及其卡片。</translation>
    </message>
    <message>
        <source>Methods, errors and pictures, to read in a browser.</source>
        <translation>方法、错误和图片，可在浏览器中阅读。</translation>
    </message>
    <message>
        <source>Quick takes 30 epochs of views that keep the fold in the picture. As Abdallah (2021) takes 80 of his crops, shifts, rotations and colours; pictures then keep their colour, so that the plugin&#x27;s weights, which have seen none, do not serve. Epochs and weights of your own come first.</source>
        <translation>“快速”用 30 轮，视图中始终保留褶皱。“同 Abdallah (2021)”用 80 轮，采用其裁剪、平移、旋转和颜色变化；此时图片保留颜色，因此插件自带的权重（从未见过颜色）不适用。您自己给出的轮数和权重优先。</translation>
    </message>
    <message>
        <source>Begin with the plugin&#x27;s weights</source>
        <translation>从插件自带的权重开始</translation>
    </message>
    <message>
        <source>The ResNet18 of half width begins with weights that were trained on simulated pictures of folds, and needs fewer of yours.</source>
        <translation>半宽 ResNet18 从用模拟褶皱图片训练的权重开始，需要的图片更少。</translation>
    </message>
    <message>
        <source>Weights to begin from</source>
        <translation>起始权重</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>权重 (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Of the chosen architecture, as torchvision publishes them. Nothing but numbers is read of the file.</source>
        <translation>所选结构的权重，如 torchvision 所发布。从文件中只读取数字。</translation>
    </message>
    <message>
        <source>Share held out for testing (0 to 1)</source>
        <translation>留出用于测试的比例（0 至 1）</translation>
    </message>
    <message>
        <source>The same share of the rest calibrates the probabilities.</source>
        <translation>其余部分的同样比例用于校准概率。</translation>
    </message>
    <message>
        <source>Epochs (0 = as the preset says)</source>
        <translation>轮数（0 = 按预设）</translation>
    </message>
    <message>
        <source>How often the network sees every picture.</source>
        <translation>网络看每张图片的次数。</translation>
    </message>
    <message>
        <source>Side of the reduced pictures (pixels)</source>
        <translation>缩小后图片的边长（像素）</translation>
    </message>
    <message>
        <source>Pictures become squares of this side. A larger one shows thinner beds, and takes longer.</source>
        <translation>图片变为此边长的正方形。边长越大，能显示的层越薄，耗时也越长。</translation>
    </message>
    <message>
        <source>Halves the size of a network&#x27;s file. Weights change by at most 0.05 %.</source>
        <translation>网络文件的大小减半。权重的变化至多为 0.05 %。</translation>
    </message>
    <message>
        <source>Transform a magnetic anomaly</source>
        <translation>变换磁异常</translation>
    </message>
    <message>
        <source>magnetics,magnetic,reduction to the pole,rtp,analytic signal,tilt,vertical derivative,pseudo-gravity,igrf,nt</source>
        <translation>磁法,磁异常,化极,rtp,解析信号,倾斜角,垂向导数,磁源重力,igrf,nt</translation>
    </message>
    <message>
        <source>Reduces a magnetic anomaly to the pole and derives analytic signal and tilt from it.</source>
        <translation>将磁异常化极,并由其计算解析信号和倾斜角。</translation>
    </message>
    <message>
        <source>Gives the anomaly, in nT, that the same rocks would have at the magnetic pole, where it lies over them; the direction of the Earth&#x27;s field is that of the IGRF at the middle of the raster on the date of the survey, or is given. The rocks are taken to be magnetised along it: strong remanence leaves shifted anomalies, and the analytic signal is then the safer guide. At low latitudes damping keeps noise and the unknown field beyond the raster from growing into stripes, at the price of weaker bodies that lie along the declination. Empty cells are filled for the filter and stay empty in the result.</source>
        <translation>给出同样的岩石在磁极处应有的异常(nT),此时异常位于岩石正上方;地磁场方向取测量日期栅格中心处的 IGRF 方向,或由用户给定。假定岩石沿地磁场方向磁化:强剩磁会使异常偏移,此时解析信号更可靠。在低纬度,阻尼可防止噪声和栅格以外的未知场放大成条带,代价是沿磁偏角方向延伸的地质体变弱。空单元在滤波时被填充,在结果中仍为空。</translation>
    </message>
    <message>
        <source>A raster of the total-field magnetic anomaly in nT, the reference field subtracted.</source>
        <translation>总场磁异常栅格(nT),已减去参考场。</translation>
    </message>
    <message>
        <source>Reduction to the pole</source>
        <translation>化极</translation>
    </message>
    <message>
        <source>The anomaly reduced to the pole, in nT.</source>
        <translation>化极后的异常,单位 nT。</translation>
    </message>
    <message>
        <source>Analytic signal</source>
        <translation>解析信号</translation>
    </message>
    <message>
        <source>Length of the gradient of the anomaly as measured, in nT/m: largest over edges.</source>
        <translation>实测异常梯度的模,单位 nT/m:在边界上方最大。</translation>
    </message>
    <message>
        <source>First vertical derivative</source>
        <translation>垂向一阶导数</translation>
    </message>
    <message>
        <source>Of the anomaly reduced to the pole, in nT/m: it sharpens shallow bodies.</source>
        <translation>化极异常的垂向一阶导数,单位 nT/m:突出浅部地质体。</translation>
    </message>
    <message>
        <source>Tilt angle</source>
        <translation>倾斜角</translation>
    </message>
    <message>
        <source>Of the anomaly reduced to the pole, in radians: weak and strong bodies alike.</source>
        <translation>化极异常的倾斜角,单位弧度:强弱地质体同样显示。</translation>
    </message>
    <message>
        <source>Pseudo-gravity</source>
        <translation>磁源重力</translation>
    </message>
    <message>
        <source>Gravity that the magnetised rocks would have at 100 kg/m³ for each A/m, in mGal, without its unknown level.</source>
        <translation>磁化岩石按每 A/m 对应 100 kg/m³ 应有的重力,单位 mGal,不含其未知的基准值。</translation>
    </message>
    <message>
        <source>Band of the magnetic raster</source>
        <translation>磁异常栅格的波段</translation>
    </message>
    <message>
        <source>Damping at low latitudes (0 = none)</source>
        <translation>低纬度阻尼(0 = 无)</translation>
    </message>
    <message>
        <source>No wave is amplified by more than 1 / (2 damping): tenfold at 0.05.</source>
        <translation>任何波的放大倍数不超过 1 /(2 × 阻尼):0.05 时为十倍。</translation>
    </message>
    <message>
        <source>It holds the centre of no cell of the gravity raster. Draw it larger, or remove it.</source>
        <translation>其中不包含重力栅格任何像元的中心。请将其画大些，或将其删除。</translation>
    </message>
    <message>
        <source>It lies outside the gravity raster {raster}. Remove it, or choose a raster that holds it.</source>
        <translation>它位于重力栅格 {raster} 之外。请将其删除，或选择包含它的栅格。</translation>
    </message>
    <message>
        <source>{share:.0f} % of it lie outside the gravity raster.</source>
        <translation>其 {share:.0f} % 位于重力栅格之外。</translation>
    </message>
    <message>
        <source>There is no area. Choose a layer of areas, or a table with a row for each.</source>
        <translation>没有区域。请选择区域图层，或每行一个区域的表格。</translation>
    </message>
    <message>
        <source>The folder already holds {file}, which was not written for an area.</source>
        <translation>该文件夹中已有 {file}，它不是为区域写出的。</translation>
    </message>
    <message>
        <source>Choose another folder, or give the area another name.</source>
        <translation>请选择其他文件夹，或给该区域换一个名称。</translation>
    </message>
    <message>
        <source>An area is cut out of a raster&#x27;s cells, and no raster is given. Choose a gravity raster.</source>
        <translation>区域从栅格的像元中裁出，而没有给出栅格。请选择重力栅格。</translation>
    </message>
    <message>
        <source>None of its cells has data and lies under cover: there is nothing to predict.</source>
        <translation>没有一个像元既有数据又位于覆盖层下：没有可预测的内容。</translation>
    </message>
    <message>
        <source>It has no outline. Draw its polygon, or remove it from the layer.</source>
        <translation>它没有轮廓。请绘制其多边形，或将其从图层中删除。</translation>
    </message>
    <message>
        <source>&#x27;{text}&#x27; is no extent. Write west,east,south,north [EPSG:code].</source>
        <translation>“{text}”不是范围。请写成 west,east,south,north [EPSG:code]。</translation>
    </message>
    <message>
        <source>&#x27;{text}&#x27; is neither a polygon layer with a CRS nor WKT. Correct the column area.</source>
        <translation>“{text}”既不是带坐标参照系的多边形图层，也不是 WKT。请改正 area 列。</translation>
    </message>
    <message>
        <source>area {number}</source>
        <translation>区域 {number}</translation>
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
        <source>Gravity stations to bedrock map</source>
        <translation>从重力测点到基岩图</translation>
    </message>
    <message>
        <source>Makes a grid of gravity stations, with its expected error and the stations that contradict their neighbours, and predicts the bedrock under the cover from it with a trained model. Choose the cell size that the model was trained at.</source>
        <translation>由重力测点生成格网及其预期误差，列出与邻点相矛盾的测点，并用训练好的模型由此预测覆盖层下的基岩。请选择模型训练时的像元大小。</translation>
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
        <source>{label}: {name} is a vector layer, but a raster is needed. Choose a raster, or make one of the points with Grid gravity stations.</source>
        <translation>{label}：{name} 是矢量图层，而这里需要栅格。请选择栅格，或用“重力测点网格化”由点生成。</translation>
    </message>
    <message>
        <source>{label}: {name} has no coordinate reference system. Set it (Layer &gt; Set CRS of Layer(s)), or use Import a grid with its parameter CRS, and run this again.</source>
        <translation>{label}：{name} 没有坐标参照系。请设置它（图层 &gt; 设置图层 CRS），或使用“导入网格”及其参数 CRS，然后重新运行。</translation>
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
        <source>{label}: {name} is empty. Choose a layer with features, or clear its filter or selection.</source>
        <translation>{label}：{name} 为空。请选择含有要素的图层，或清除其过滤或选择。</translation>
    </message>
    <message>
        <source>{label}: {name} holds no points. Choose the layer of the collars, or make points of it (Vector &gt; Geometry Tools &gt; Centroids).</source>
        <translation>{label}：{name} 中没有点。请选择孔口图层，或将其转为点（矢量 &gt; 几何图形工具 &gt; 质心）。</translation>
    </message>
    <message>
        <source>{label} are read by the legend of the geological map. Choose a map.</source>
        <translation>{label}按地质图的图例读取。请选择地图。</translation>
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
        <source>As the file declares, otherwise Bouguer anomaly</source>
        <translation>按文件声明，否则为布格异常</translation>
    </message>
    <message>
        <source>Observed gravity</source>
        <translation>观测重力</translation>
    </message>
    <message>
        <source>An anomaly</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>As the file declares, otherwise mGal</source>
        <translation>按文件声明，否则为 mGal</translation>
    </message>
    <message>
        <source>µm/s² (gravity units)</source>
        <translation>µm/s²（重力单位 g.u.）</translation>
    </message>
    <message>
        <source>m (heights)</source>
        <translation>m（高程）</translation>
    </message>
    <message>
        <source>Least-squares collocation</source>
        <translation>最小二乘配置法</translation>
    </message>
    <message>
        <source>Minimum curvature</source>
        <translation>最小曲率法</translation>
    </message>
    <message>
        <source>Nearest station</source>
        <translation>最近测点</translation>
    </message>
    <message>
        <source>By the column&#x27;s name, otherwise m</source>
        <translation>按列名，否则为 m</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>米</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>英尺</translation>
    </message>
    <message>
        <source>Smooth continuation (biharmonic)</source>
        <translation>平滑延伸（双调和）</translation>
    </message>
    <message>
        <source>Repeat the values at the edge</source>
        <translation>重复边缘值</translation>
    </message>
    <message>
        <source>Line drawing</source>
        <translation>线描图</translation>
    </message>
    <message>
        <source>Coloured section</source>
        <translation>彩色剖面</translation>
    </message>
    <message>
        <source>Rock face</source>
        <translation>岩壁</translation>
    </message>
    <message>
        <source>As the file shows, otherwise absolute</source>
        <translation>按文件所示，否则为绝对重力</translation>
    </message>
    <message>
        <source>Absolute gravity (IGSN71 or later)</source>
        <translation>绝对重力（IGSN71 或更新）</translation>
    </message>
    <message>
        <source>Potsdam system (14 mGal too high)</source>
        <translation>波茨坦系统（偏高 14 mGal）</translation>
    </message>
    <message>
        <source>Interpolate for the filter</source>
        <translation>为滤波而插值</translation>
    </message>
    <message>
        <source>Stop if there are any</source>
        <translation>若有则停止</translation>
    </message>
    <message>
        <source>GRS67 (surveys of the 1970s)</source>
        <translation>GRS67（20 世纪 70 年代的测量）</translation>
    </message>
    <message>
        <source>International formula of 1930</source>
        <translation>1930 年国际公式</translation>
    </message>
    <message>
        <source>Normal gravity at the height (closed form)</source>
        <translation>高程处的正常重力（闭合式）</translation>
    </message>
    <message>
        <source>Series of second order</source>
        <translation>二阶级数</translation>
    </message>
    <message>
        <source>Spherical cap (Bullard B)</source>
        <translation>球冠（Bullard B）</translation>
    </message>
    <message>
        <source>Infinite slab</source>
        <translation>无限平板</translation>
    </message>
    <message>
        <source>Of the same rocks in two surveys of three</source>
        <translation>三分之二的调查中来自同一岩石</translation>
    </message>
    <message>
        <source>Of the same rocks</source>
        <translation>来自同一岩石</translation>
    </message>
    <message>
        <source>Of other rocks</source>
        <translation>来自其他岩石</translation>
    </message>
    <message>
        <source>Spatial blocks</source>
        <translation>空间分块</translation>
    </message>
    <message>
        <source>Random windows, as in the paper</source>
        <translation>随机窗口，同论文</translation>
    </message>
    <message>
        <source>The test areas below</source>
        <translation>下方的测试区</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>由预设决定</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>同论文</translation>
    </message>
    <message>
        <source>As Abdallah (2021)</source>
        <translation>同 Abdallah (2021)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Single precision (fp32)</source>
        <translation>单精度（fp32）</translation>
    </message>
    <message>
        <source>Brain floating point (bf16)</source>
        <translation>脑浮点（bf16）</translation>
    </message>
    <message>
        <source>Half precision (fp16)</source>
        <translation>半精度（fp16）</translation>
    </message>
    <message>
        <source>Residual and derivatives</source>
        <translation>剩余异常与导数</translation>
    </message>
    <message>
        <source>Colour image of the paper</source>
        <translation>论文的彩色图像</translation>
    </message>
    <message>
        <source>Vertical derivative</source>
        <translation>垂向导数</translation>
    </message>
    <message>
        <source>Horizontal gradient</source>
        <translation>水平梯度</translation>
    </message>
    <message>
        <source>Between 10 and 40 km of continuation</source>
        <translation>延拓 10 至 40 km 之间</translation>
    </message>
    <message>
        <source>Between 40 and 120 km of continuation</source>
        <translation>延拓 40 至 120 km 之间</translation>
    </message>
    <message>
        <source>Less a Gaussian regional field of 100 km</source>
        <translation>减去 100 km 高斯区域场</translation>
    </message>
    <message>
        <source>Less a Butterworth regional field of 100 km</source>
        <translation>减去 100 km 巴特沃斯区域场</translation>
    </message>
    <message>
        <source>Less a polynomial trend of degree 2</source>
        <translation>减去二次多项式趋势</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数数量</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>乘加次数</translation>
    </message>
    <message>
        <source>The model&#x27;s main scale</source>
        <translation>模型的主尺度</translation>
    </message>
    <message>
        <source>All scales of the model</source>
        <translation>模型的所有尺度</translation>
    </message>
    <message>
        <source>All evidence of the model</source>
        <translation>模型的全部依据</translation>
    </message>
    <message>
        <source>Suited to the evidence</source>
        <translation>与证据相适应</translation>
    </message>
    <message>
        <source>Networks on outcrop</source>
        <translation>露头网络</translation>
    </message>
    <message>
        <source>Nearest outcrop</source>
        <translation>最近露头</translation>
    </message>
    <message>
        <source>Inverse distance weighting</source>
        <translation>反距离加权</translation>
    </message>
    <message>
        <source>Boosted trees</source>
        <translation>提升树</translation>
    </message>
    <message>
        <source>U-shaped baseline of GGMNet</source>
        <translation>GGMNet 的 U 形基线</translation>
    </message>
    <message>
        <source>GGMNet, ablation B</source>
        <translation>GGMNet，消融 B</translation>
    </message>
    <message>
        <source>GGMNet, ablation C</source>
        <translation>GGMNet，消融 C</translation>
    </message>
    <message>
        <source>GGMNet, ablation D</source>
        <translation>GGMNet，消融 D</translation>
    </message>
    <message>
        <source>Gravity in context</source>
        <translation>重力背景拟合</translation>
    </message>
    <message>
        <source>Shallow methods</source>
        <translation>浅层方法</translation>
    </message>
    <message>
        <source>ResNet18 of half width</source>
        <translation>半宽 ResNet18</translation>
    </message>
    <message>
        <source>With gravity in context</source>
        <translation>使用重力背景拟合</translation>
    </message>
    <message>
        <source>No test</source>
        <translation>不检验</translation>
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
        <source>{file} is a Geosoft grid, which QGIS cannot open. Make a GeoTIFF of it with Import a grid and choose that file.</source>
        <translation>{file} 是 Geosoft 网格，QGIS 无法打开。请用“导入网格”将其转为 GeoTIFF，然后选择该文件。</translation>
    </message>
    <message>
        <source>{file} is a database of points along lines (ASEG-GDF2 or Geosoft), not a grid. Read it with Import gravity stations, and make a grid with Grid gravity stations.</source>
        <translation>{file} 是沿测线的点数据库（ASEG-GDF2 或 Geosoft），不是网格。请用“导入重力测点”读取，再用“重力测点网格化”制作网格。</translation>
    </message>
    <message>
        <source>{file} contains points in columns. Make a GeoTIFF of them, with Import a grid where they are the nodes of a grid, otherwise with Import and Grid gravity stations, and choose that.</source>
        <translation>{file} 含有按列排列的点。若它们是网格节点，请用“导入网格”，否则先后用“导入重力测点”和“重力测点网格化”转为 GeoTIFF 并选择它。</translation>
    </message>
    <message>
        <source>{file} is damaged, truncated or not a GeoTIFF. Download or write it again.</source>
        <translation>{file} 已损坏、不完整或不是 GeoTIFF。请重新下载或写出。</translation>
    </message>
    <message>
        <source>QGIS cannot open {file} as a raster. Make a GeoTIFF of it, such as with Import a grid.</source>
        <translation>QGIS 无法将 {file} 作为栅格打开。请将其转为 GeoTIFF，例如使用“导入网格”。</translation>
    </message>
    <message>
        <source>{label}: {file} contains {number} layers ({names}). Name the one that is wanted, as in &#x27;{file}|layername={first}&#x27;.</source>
        <translation>{label}：{file} 含有 {number} 个图层（{names}）。请指明所需的图层，例如 &#x27;{file}|layername={first}&#x27;。</translation>
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
        <source>Expected accuracy under the cover: {value:.3f} ({low:.3f}-{high:.3f})</source>
        <translation>覆盖层下的预期准确率：{value:.3f}（{low:.3f}-{high:.3f}）</translation>
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
        <source>chevron</source>
        <translation>尖棱</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>正弦</translation>
    </message>
    <message>
        <source>parabola</source>
        <translation>抛物线</translation>
    </message>
    <message>
        <source>semi-ellipse</source>
        <translation>半椭圆</translation>
    </message>
    <message>
        <source>box</source>
        <translation>箱状</translation>
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
        <source>Throw: {value} m</source>
        <translation>断距:{value} 米</translation>
    </message>
    <message>
        <source>Area: {value} km²</source>
        <translation>面积：{value} km²</translation>
    </message>
    <message>
        <source>Depth: {value} m</source>
        <translation>深度：{value} 米</translation>
    </message>
    <message>
        <source>It ended in the cover.</source>
        <translation>钻孔止于覆盖层内。</translation>
    </message>
    <message>
        <source>In the hole: {value}</source>
        <translation>钻孔中：{value}</translation>
    </message>
    <message>
        <source>On the map: {value}</source>
        <translation>地图上：{value}</translation>
    </message>
    <message>
        <source>Site {value}</source>
        <translation>位置 {value}</translation>
    </message>
    <message>
        <source>Measured: {value}</source>
        <translation>实测：{value}</translation>
    </message>
    <message>
        <source>Predicted from the neighbours: {value}</source>
        <translation>由相邻测点预测：{value}</translation>
    </message>
    <message>
        <source>Off by {value} robust standard deviations</source>
        <translation>偏离 {value} 个稳健标准差</translation>
    </message>
    <message>
        <source>Interlimb angle: {value}°</source>
        <translation>翼间角：{value}°</translation>
    </message>
    <message>
        <source>Shape: {value}</source>
        <translation>形态：{value}</translation>
    </message>
    <message>
        <source>Ramsay class: {value}</source>
        <translation>Ramsay 类型：{value}</translation>
    </message>
    <message>
        <source>Anomaly: {value} mGal</source>
        <translation>异常：{value} mGal</translation>
    </message>
    <message>
        <source>Free-air anomaly: {value} mGal</source>
        <translation>自由空气异常：{value} mGal</translation>
    </message>
    <message>
        <source>Height: {value} m</source>
        <translation>高程：{value} m</translation>
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
        <source>The area cannot be saved: {reason}.</source>
        <translation>范围无法保存：{reason}。</translation>
    </message>
    <message>
        <source>Make room on the disk, or map the whole grid.</source>
        <translation>请腾出磁盘空间，或对整个网格制图。</translation>
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
        <source>For sample surveys alone: the densities and classes are theirs. Not for real ground.</source>
        <translation>仅适用于示例测区：密度和类别均为其所设。不可用于真实地区。</translation>
    </message>
    <message>
        <source>For South Australia alone, on a grid of about 2 minutes. It reads visible outcrop and gravity; the geological map is needed.</source>
        <translation>仅适用于南澳大利亚，网格约 2 分。它使用可见露头和重力；需要地质图。</translation>
    </message>
    <message>
        <source>Reads the shape of visible outcrop alone, on any map and any classes. It learned from other maps: a model trained on the map at hand reads gravity too, and knows its classes.</source>
        <translation>只使用可见露头的形状，适用于任何地质图和任何类别。它是在其他地质图上训练的：在手头的图上训练的模型还能使用重力，并了解该图的类别。</translation>
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
        <source>Give another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>{name} comes with the plugin and cannot be changed.</source>
        <translation>{name} 随插件提供，不能更改。</translation>
    </message>
    <message>
        <source>Choose a model of your own.</source>
        <translation>请选择您自己的模型。</translation>
    </message>
    <message>
        <source>The band that holds the values. Choose one where the raster has several.</source>
        <translation>存放数值的波段。栅格有多个波段时请选择一个。</translation>
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
        <source>The legend is made of the names that the layer&#x27;s value map gives the codes of the class field. Cenozoic units are cover.</source>
        <translation>图例由图层值映射为类别字段代码给出的名称生成。新生代单元为覆盖层。</translation>
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
        <source>The model is kept in the library: {path}</source>
        <translation>模型保存在模型库中：{path}</translation>
    </message>
    <message>
        <source>A raster of the Bouguer or residual Bouguer anomaly, with a coordinate reference system. It may be left out: the map, the magnetic anomaly or another raster is enough.</source>
        <translation>布格异常或剩余布格异常的栅格，须有坐标参照系。可以省略：地质图、磁异常或其他栅格即已足够。</translation>
    </message>
    <message>
        <source>A raster of the Bouguer or residual Bouguer anomaly, with a coordinate reference system.</source>
        <translation>布格异常或剩余布格异常的栅格，须有坐标参照系。</translation>
    </message>
    <message>
        <source>Cell size without gravity (0 = automatic)</source>
        <translation>无重力时的像元大小（0 = 自动）</translation>
    </message>
    <message>
        <source>In units of the coordinate reference system, metres or degrees. Without gravity, 0 takes the cells of the magnetic anomaly or of the first further raster; with the geological map alone, the cells of the model or some 300 along the longer side.</source>
        <translation>以坐标参照系的单位（米或度）计。无重力时，0 采用磁异常或第一个其他栅格的像元；只有地质图时，采用模型的像元，或沿较长边约 300 个。</translation>
    </message>
    <message>
        <source>Magnetics, elevation or other rasters of the same area, with all their bands. A prediction matches them by name with the bands the model was trained on.</source>
        <translation>同一地区的磁测、高程或其他栅格，使用其全部波段。预测时按名称与模型训练所用的波段对应。</translation>
    </message>
    <message>
        <source>A raster of the total-field magnetic anomaly in nT. Its reduction to the pole, the vertical derivative of that and the analytic signal are bands of the model.</source>
        <translation>总场磁异常栅格,单位 nT。其化极、化极后的垂向导数和解析信号是模型的波段。</translation>
    </message>
    <message>
        <source>Thickness of the cover (m)</source>
        <translation>覆盖层厚度 (m)</translation>
    </message>
    <message>
        <source>A raster of the cover&#x27;s thickness in metres, 0 on outcrop, such as Estimate the depth to bedrock makes. The gravity of the cover is computed and taken off the Bouguer anomaly. A model that was trained with a thickness needs one in the prediction too.</source>
        <translation>以米为单位的覆盖层厚度栅格，露头处为 0，例如“估计基岩埋深”的结果。计算覆盖层的重力并从布格异常中减去。用厚度训练的模型在预测时也需要厚度。</translation>
    </message>
    <message>
        <source>Faults and contacts</source>
        <translation>断层和接触界线</translation>
    </message>
    <message>
        <source>Lines across which outcrop is not extrapolated: distances go round them, and lines of sight end at them. They are used where they do better than the same lines mirrored, turned or shifted; a model that uses them needs them in the prediction too.</source>
        <translation>露头不会外推越过的线:距离绕过它们,视线止于它们。只有当它们优于镜像、旋转或平移后的同样的线时才会使用;使用它们的模型在预测时也需要它们。</translation>
    </message>
    <message>
        <source>Density contrast of the cover (kg/m³)</source>
        <translation>覆盖层的密度差 (kg/m³)</translation>
    </message>
    <message>
        <source>Density of the cover less that of the bedrock, with a thickness of the cover: a number such as -400, or pairs of depth in metres and contrast such as 0:-500 1000:-300 3000:-100, between which it changes linearly.</source>
        <translation>覆盖层密度减去基岩密度，与覆盖层厚度一起使用：一个数如 -400，或深度（米）与密度差的数对，如 0:-500 1000:-300 3000:-100，其间线性变化。</translation>
    </message>
    <message>
        <source>Date of the survey</source>
        <translation>测量日期</translation>
    </message>
    <message>
        <source>A year, or year-month-day, such as 1998-07-01, from 1900 on: the direction of the Earth&#x27;s field is that of the IGRF on this date.</source>
        <translation>年份或年-月-日,例如 1998-07-01,自 1900 年起:地磁场方向取该日期的 IGRF 方向。</translation>
    </message>
    <message>
        <source>Inclination (degrees, -999 = from the date)</source>
        <translation>磁倾角(度,-999 = 由日期得出)</translation>
    </message>
    <message>
        <source>Of the Earth&#x27;s field below the horizontal, negative in the south.</source>
        <translation>地磁场在水平面以下的倾角,在南半球为负。</translation>
    </message>
    <message>
        <source>Declination (degrees)</source>
        <translation>磁偏角(度)</translation>
    </message>
    <message>
        <source>Of the Earth&#x27;s field from true north eastward. It counts where INCLINATION is given.</source>
        <translation>地磁场自真北向东的偏角。仅在给定 INCLINATION 时使用。</translation>
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
        <source>A table that assigns each value of the class field to a class, to cover or to outside. Left empty, a prediction uses the legend of its model, where the model has one. Otherwise the layer&#x27;s categorised or rule-based symbols on the field are the legend: categories that are switched off are cover, or the Cenozoic units if all are on. Without such symbols, ages become the periods of the time scale with the Cenozoic as cover, and in any other field each value is a class. The legend decides what is asked: a prediction names the topmost unit that is not cover, which with young units as bedrock is seldom the basement.</source>
        <translation>为类别字段的每个值指定类别、覆盖层或范围外的表格。留空时，若模型带有图例，预测使用该图例。否则图层在该字段上的分类符号或基于规则的符号即为图例：被关闭的类别为覆盖层，全部打开时则新生界单元为覆盖层。没有这样的符号时，年代转换为地质年代表的纪，新生代为覆盖层；其他任何字段每个值为一类。图例决定所问的问题：预测给出最上面的非覆盖层单元；若年轻单元算作基岩，它很少是基底。</translation>
    </message>
    <message>
        <source>Points of drillholes, or a table with columns longitude and latitude, or easting and northing in the raster&#x27;s coordinate reference system. A hole that reached bedrock counts as outcrop of its cell in everything: training, distances, tests.</source>
        <translation>钻孔点，或含有列 longitude 和 latitude、或在栅格坐标参照系中的 easting 和 northing 的表。钻达基岩的孔在一切方面（训练、距离、检验）都算作其单元的露头。</translation>
    </message>
    <message>
        <source>Class field of the drillholes</source>
        <translation>钻孔的类别字段</translation>
    </message>
    <message>
        <source>The field that holds age, unit or rock of the bedrock. It is read by the legend of the geological map. Left empty, the field called as the map&#x27;s class field.</source>
        <translation>含有基岩时代、单元或岩石的字段，按地质图的图例读取。留空则取与地图类别字段同名的字段。</translation>
    </message>
    <message>
        <source>yes or no, true or false, 1 or 0. A hole that ended in cover gives no class. Left empty, holes with a class reached it.</source>
        <translation>yes 或 no、true 或 false、1 或 0。终止于覆盖层的孔不给出类别。留空则认为有类别的孔已钻达基岩。</translation>
    </message>
    <message>
        <source>Weight field of the drillholes</source>
        <translation>钻孔的权重字段</translation>
    </message>
    <message>
        <source>Where several holes lie in a cell, the class of most weight counts. 0 leaves a hole out.</source>
        <translation>一个单元中有多个孔时，以权重最大的类别为准。0 表示不用该孔。</translation>
    </message>
    <message>
        <source>Layer of pictures</source>
        <translation>图片图层</translation>
    </message>
    <message>
        <source>Points with a field of the pictures&#x27; paths, such as Create sample fold pictures or Import geotagged photos makes, or a table.</source>
        <translation>带有图片路径字段的点，例如由“创建示例褶皱图片”或“导入地理标记照片”生成，或一张表。</translation>
    </message>
    <message>
        <source>Field of the pictures&#x27; paths</source>
        <translation>图片路径字段</translation>
    </message>
    <message>
        <source>Left empty, the field picture, photo, image, path, file or filename. Relative paths begin at the folder of the layer or of the project.</source>
        <translation>留空时为字段 picture、photo、image、path、file 或 filename。相对路径从图层或工程所在的文件夹开始。</translation>
    </message>
    <message>
        <source>Folder of pictures (in place of the layer)</source>
        <translation>图片文件夹（代替图层）</translation>
    </message>
    <message>
        <source>Pictures in this folder and below. A training wants one folder for each class; the place of a photograph is read from its Exif data.</source>
        <translation>此文件夹及其子文件夹中的图片。训练要求每个类别一个文件夹；照片的位置从其 Exif 数据中读取。</translation>
    </message>
    <message>
        <source>Anomaly in the gravity raster</source>
        <translation>重力栅格中的异常</translation>
    </message>
    <message>
        <source>Where the file is to declare it, a raster written by Residual Bouguer anomaly is the residual, and any other the Bouguer anomaly, from which the residual is computed first.</source>
        <translation>由文件声明时，由“剩余布格异常”写出的栅格为剩余异常，其他栅格为布格异常，并先由其计算剩余异常。</translation>
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
        <source>Spatial blocks hold out whole parts of the area. Random windows are the paper&#x27;s method and overestimate skill, because neighbouring windows overlap. The test areas are polygons of your own.</source>
        <translation>空间分块留出整块的区域。随机窗口为论文的做法，由于相邻窗口重叠而高估模型的能力。测试区为您自己的多边形。</translation>
    </message>
    <message>
        <source>Test areas (if they split the outcrop)</source>
        <translation>测试区（若按测试区划分露头）</translation>
    </message>
    <message>
        <source>Polygons whose outcrop tests the model and is never trained on.</source>
        <translation>其露头用于测试模型且从不用于训练的多边形。</translation>
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
        <source>Input of the network</source>
        <translation>网络的输入</translation>
    </message>
    <message>
        <source>The numbers of the residual and its derivatives, or the colour image of them that the paper uses. The preset &#x27;as in the paper&#x27; takes the image, the others the numbers.</source>
        <translation>剩余异常及其导数的数值，或论文所用的由其绘制的彩色图像。预设“同论文”采用图像，其他预设采用数值。</translation>
    </message>
    <message>
        <source>Bands derived from gravity (without the colour image)</source>
        <translation>由重力导出的波段（不含彩色图像）</translation>
    </message>
    <message>
        <source>Bands given to the network. With none chosen, the first three; the preset &#x27;as in the paper&#x27; takes the residual alone. Those after the tilt angle are derived from the Bouguer anomaly: a model with any of them cannot use a residual raster.</source>
        <translation>输入网络的波段。未选择时为前三个；预设“同论文”只用剩余异常。倾斜角之后的波段由布格异常导出：使用其中任一波段的模型不能使用剩余异常栅格。</translation>
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
        <source>Automatic computes in bf16 where the GPU or CPU supports it, which takes about 60 % of the time; cells where two classes are almost equally probable may change class. Single precision rules that out. Half precision is for GPUs without bf16.</source>
        <translation>“自动”在 GPU 或 CPU 支持时用 bf16 计算，用时约为 60 %；两个类别概率几乎相等的像元可能改变类别。单精度可避免这种情况。半精度用于不支持 bf16 的 GPU。</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>gravity (INPUT)</source>
        <translation>重力（INPUT）</translation>
    </message>
    <message>
        <source>a magnetic anomaly (MAGNETIC)</source>
        <translation>磁异常（MAGNETIC）</translation>
    </message>
    <message>
        <source>{n} band(s) of further rasters (EXTRA): {names}</source>
        <translation>其他栅格（EXTRA）的 {n} 个波段：{names}</translation>
    </message>
    <message>
        <source>faults and contacts (LINES)</source>
        <translation>断层和接触界线(LINES)</translation>
    </message>
    <message>
        <source>no raster</source>
        <translation>不读取栅格</translation>
    </message>
    <message>
        <source>The model reads {inputs}; {names} was not given.</source>
        <translation>模型读取{inputs}；未给出 {names}。</translation>
    </message>
    <message>
        <source>Give exactly these rasters, or choose another model.</source>
        <translation>请给出这些栅格，或选择其他模型。</translation>
    </message>
    <message>
        <source>the card cannot be used: {problem}</source>
        <translation>无法使用说明卡：{problem}</translation>
    </message>
    <message>
        <source>the card has {n_readers} readers and {n_powers} powers</source>
        <translation>说明卡有 {n_readers} 个读取器和 {n_powers} 个幂指数</translation>
    </message>
    <message>
        <source>the card has no reader</source>
        <translation>说明卡没有读取器</translation>
    </message>
    <message>
        <source>the card has a network without {missing}</source>
        <translation>说明卡中有网络缺少 {missing}</translation>
    </message>
    <message>
        <source>the card has a covariance of {n_rows} rows for {n_bands} bands</source>
        <translation>说明卡的协方差有 {n_rows} 行，波段却有 {n_bands} 个</translation>
    </message>
    <message>
        <source>the card has {n_shares} shares for {n_distances} distances</source>
        <translation>说明卡有 {n_shares} 个比例，距离却有 {n_distances} 个</translation>
    </message>
    <message>
        <source>the card has a covariance and no distances</source>
        <translation>说明卡有协方差而没有距离</translation>
    </message>
    <message>
        <source>the card has an expected accuracy without {missing}</source>
        <translation>卡片中的预期准确率缺少 {missing}</translation>
    </message>
    <message>
        <source>the card has a calibration for the covered ground that does not fit together</source>
        <translation>卡片中针对覆盖区的校准各部分不相符</translation>
    </message>
    <message>
        <source>The model file is damaged: {detail}.</source>
        <translation>模型文件已损坏：{detail}。</translation>
    </message>
    <message>
        <source>Copy or download it again, or train the model again.</source>
        <translation>请重新复制或下载，或重新训练模型。</translation>
    </message>
    <message>
        <source>{name} is no model file of this plugin: it holds {found}.</source>
        <translation>{name} 不是本插件的模型文件，其内容为：{found}。</translation>
    </message>
    <message>
        <source>Choose a .safetensors file written by Train a bedrock model.</source>
        <translation>请选择由“训练基岩模型”写出的 .safetensors 文件。</translation>
    </message>
    <message>
        <source>{name} is no fold classifier: it has no card of one.</source>
        <translation>{name} 不是褶皱分类器：它没有相应的卡片。</translation>
    </message>
    <message>
        <source>Choose a .safetensors file written by Train a fold classifier.</source>
        <translation>请选择由“训练褶皱分类器”写出的 .safetensors 文件。</translation>
    </message>
    <message>
        <source>The card of {name} cannot be used: {problem}.</source>
        <translation>{name} 的卡片无法使用：{problem}。</translation>
    </message>
    <message>
        <source>The model has format version {version}, this plugin reads up to {newest}.</source>
        <translation>模型的格式版本为 {version}，本插件最高只能读取 {newest}。</translation>
    </message>
    <message>
        <source>Update the plugin, or choose another model.</source>
        <translation>请更新插件，或选择其他模型。</translation>
    </message>
    <message>
        <source>The {label} ({name}) is {value}; {wanted} is wanted.</source>
        <translation>{label}（{name}）现为：{value}；应为：{wanted}。</translation>
    </message>
    <message>
        <source>Correct {name}.</source>
        <translation>请改正 {name}。</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>整数，{least} 至 {most}</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>数值，{least} 至 {most}</translation>
    </message>
    <message>
        <source>{wanted}, or {value:g},</source>
        <translation>{wanted}，或 {value:g}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false（真或假）</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>{words} 之一</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a text of at most {longest} characters without NUL</source>
        <translation>不超过 {longest} 个字符且不含 NUL 的文本</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>a path, or an empty text for none,</source>
        <translation>路径，或以空文本表示没有</translation>
    </message>
    <message>
        <source>a path of at most {most} bytes without NUL</source>
        <translation>不超过 {most} 字节且不含 NUL 的路径</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>The {label} ({name}) has {n_entries} entries; {least} to {most} are wanted.</source>
        <translation>{label}（{name}）有 {n_entries} 项；应有 {least} 至 {most} 项。</translation>
    </message>
    <message>
        <source>a list without repetitions</source>
        <translation>没有重复项的列表</translation>
    </message>
    <message>
        <source>a side and a stride above 0 and up to {longest:g} units of the raster&#x27;s CRS</source>
        <translation>边长和步长，均大于 0 且不超过 {longest:g} 个栅格坐标参照系单位</translation>
    </message>
    <message>
        <source>west, south, east, north with west below east and south below north</source>
        <translation>西、南、东、北，且西小于东、南小于北</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>a number of some {n_digits} digits</source>
        <translation>约 {n_digits} 位的数</translation>
    </message>
    <message>
        <source>a {kind} that cannot be shown</source>
        <translation>无法显示的 {kind} 值</translation>
    </message>
    <message>
        <source>{beginning}... ({n} characters)</source>
        <translation>{beginning}…（共 {n} 个字符）</translation>
    </message>
    <message>
        <source>raster of the cover&#x27;s thickness</source>
        <translation>覆盖层厚度栅格</translation>
    </message>
    <message>
        <source>density contrast of the cover</source>
        <translation>覆盖层的密度差</translation>
    </message>
    <message>
        <source>a number in kg/m3 such as -400, or pairs depth:contrast such as 0:-500 1000:-300,</source>
        <translation>以 kg/m3 表示的一个数如 -400，或“深度:密度差”数对如 0:-500 1000:-300，</translation>
    </message>
    <message>
        <source>The depths of the cover&#x27;s density contrast ({text}) do not rise from 0 m to at most 25 km.</source>
        <translation>覆盖层密度差的深度（{text}）不是从 0 m 到至多 25 km 递增。</translation>
    </message>
    <message>
        <source>Give pairs of depth in m and contrast in kg/m3, such as 0:-500 1000:-300 (COVER_DENSITY).</source>
        <translation>请给出深度（m）与密度差（kg/m3）的数对，如 0:-500 1000:-300（COVER_DENSITY）。</translation>
    </message>
    <message>
        <source>The density contrast of the cover is {text}; no cover differs so much from bedrock.</source>
        <translation>覆盖层的密度差为 {text}；没有覆盖层与基岩相差如此之大。</translation>
    </message>
    <message>
        <source>Give the cover&#x27;s density less the bedrock&#x27;s in kg/m3, such as -400 (COVER_DENSITY).</source>
        <translation>请以 kg/m3 给出覆盖层密度减去基岩密度之差，如 -400（COVER_DENSITY）。</translation>
    </message>
    <message>
        <source>median depth</source>
        <translation>埋深中位数</translation>
    </message>
    <message>
        <source>raster of the 10 % quantile</source>
        <translation>10 % 分位数栅格</translation>
    </message>
    <message>
        <source>raster of the 90 % quantile</source>
        <translation>90 % 分位数栅格</translation>
    </message>
    <message>
        <source>gravity raster</source>
        <translation>重力栅格</translation>
    </message>
    <message>
        <source>cell size</source>
        <translation>像元大小</translation>
    </message>
    <message>
        <source>The depth to bedrock needs a geological map, whose outcrop has the depth zero.</source>
        <translation>估计基岩埋深需要地质图，其露头处的深度为零。</translation>
    </message>
    <message>
        <source>Choose a geology layer (GEOLOGY).</source>
        <translation>请选择地质图层（GEOLOGY）。</translation>
    </message>
    <message>
        <source>The depth to bedrock needs drillholes with a field of their depth.</source>
        <translation>估计基岩埋深需要带有深度字段的钻孔。</translation>
    </message>
    <message>
        <source>Choose the drillholes (HOLES) and the field of the depth in metres (HOLES_DEPTH).</source>
        <translation>请选择钻孔（HOLES）和以米为单位的深度字段（HOLES_DEPTH）。</translation>
    </message>
    <message>
        <source>point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>x,y in the raster&#x27;s CRS, or x,y [CRS],</source>
        <translation>栅格坐标参照系中的 x,y，或 x,y [坐标参照系]</translation>
    </message>
    <message>
        <source>saliency raster</source>
        <translation>显著性栅格</translation>
    </message>
    <message>
        <source>area to explain</source>
        <translation>要解释的区域</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类</translation>
    </message>
    <message>
        <source>Both a point and an area are given.</source>
        <translation>同时给出了点和区域。</translation>
    </message>
    <message>
        <source>There is neither a point nor an area to explain.</source>
        <translation>既没有要解释的点，也没有要解释的区域。</translation>
    </message>
    <message>
        <source>Give either a point (POINT) or a layer of points or polygons (AREA).</source>
        <translation>请给出一个点（POINT），或一个点或多边形图层（AREA）。</translation>
    </message>
    <message>
        <source>the legend of {setting}</source>
        <translation>{setting} 的图例</translation>
    </message>
    <message>
        <source>layer of traces</source>
        <translation>迹线图层</translation>
    </message>
    <message>
        <source>folds</source>
        <translation>褶皱</translation>
    </message>
    <message>
        <source>field that names the traces</source>
        <translation>迹线名称字段</translation>
    </message>
    <message>
        <source>least turn of a fold</source>
        <translation>褶皱的最小转角</translation>
    </message>
    <message>
        <source>smoothing along the line</source>
        <translation>沿线平滑</translation>
    </message>
    <message>
        <source>folder of the pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>number of pictures</source>
        <translation>图片数量</translation>
    </message>
    <message>
        <source>styles</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>side of a picture</source>
        <translation>图片边长</translation>
    </message>
    <message>
        <source>layer of pictures</source>
        <translation>图片图层</translation>
    </message>
    <message>
        <source>folder of pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>field of the pictures&#x27; paths</source>
        <translation>图片路径字段</translation>
    </message>
    <message>
        <source>folder at which relative paths begin</source>
        <translation>相对路径起始的文件夹</translation>
    </message>
    <message>
        <source>folder of the project</source>
        <translation>工程所在的文件夹</translation>
    </message>
    <message>
        <source>Pictures are given as a layer and as a folder.</source>
        <translation>图片同时以图层和文件夹给出。</translation>
    </message>
    <message>
        <source>No pictures are given.</source>
        <translation>没有给出图片。</translation>
    </message>
    <message>
        <source>Choose a layer with a field of pictures (INPUT), or a folder of pictures (FOLDER).</source>
        <translation>请选择带有图片字段的图层（INPUT），或图片文件夹（FOLDER）。</translation>
    </message>
    <message>
        <source>model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>field of the classes</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <source>field of the outcrops</source>
        <translation>露头字段</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>网络结构</translation>
    </message>
    <message>
        <source>file of weights to begin from</source>
        <translation>起始权重文件</translation>
    </message>
    <message>
        <source>switch for the weights of the plugin</source>
        <translation>使用插件权重的开关</translation>
    </message>
    <message>
        <source>share held out for testing</source>
        <translation>留出用于测试的比例</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>number of epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>side of the reduced pictures</source>
        <translation>缩小后图片的边长</translation>
    </message>
    <message>
        <source>switch for half precision</source>
        <translation>半精度开关</translation>
    </message>
    <message>
        <source>classified folds</source>
        <translation>已分类的褶皱</translation>
    </message>
    <message>
        <source>layer of stations</source>
        <translation>测点图层</translation>
    </message>
    <message>
        <source>gridded anomaly</source>
        <translation>网格化异常</translation>
    </message>
    <message>
        <source>field of the anomaly</source>
        <translation>异常字段</translation>
    </message>
    <message>
        <source>field of the stations&#x27; height</source>
        <translation>测点高程字段</translation>
    </message>
    <message>
        <source>field of the stations&#x27; error</source>
        <translation>测点误差字段</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>gridding method</source>
        <translation>网格化方法</translation>
    </message>
    <message>
        <source>coordinate reference system</source>
        <translation>坐标参照系</translation>
    </message>
    <message>
        <source>extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>height of the grid</source>
        <translation>网格高度</translation>
    </message>
    <message>
        <source>reach of the stations</source>
        <translation>测点的作用距离</translation>
    </message>
    <message>
        <source>expected error</source>
        <translation>预期误差</translation>
    </message>
    <message>
        <source>checked stations</source>
        <translation>检查后的测点</translation>
    </message>
    <message>
        <source>file of the grid</source>
        <translation>网格文件</translation>
    </message>
    <message>
        <source>imported grid</source>
        <translation>导入的网格</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>band or time step</source>
        <translation>波段或时间步</translation>
    </message>
    <message>
        <source>file of the stations</source>
        <translation>测点文件</translation>
    </message>
    <message>
        <source>imported stations</source>
        <translation>导入的测点</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>物理量</translation>
    </message>
    <message>
        <source>gravity datum</source>
        <translation>重力基准</translation>
    </message>
    <message>
        <source>unit of the height</source>
        <translation>高程单位</translation>
    </message>
    <message>
        <source>field of longitude or easting</source>
        <translation>经度或东坐标字段</translation>
    </message>
    <message>
        <source>field of latitude or northing</source>
        <translation>纬度或北坐标字段</translation>
    </message>
    <message>
        <source>field of the observed gravity</source>
        <translation>观测重力字段</translation>
    </message>
    <message>
        <source>field of the station&#x27;s name</source>
        <translation>测点名称字段</translation>
    </message>
    <message>
        <source>field of the survey</source>
        <translation>测量字段</translation>
    </message>
    <message>
        <source>field of the line</source>
        <translation>测线字段</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Give a JSON file of settings; the worker&#x27;s --help lists them.</source>
        <translation>请给出存有设置的 JSON 文件；worker 的 --help 列出了各设置项。</translation>
    </message>
    <message>
        <source>The job file {path} is no file of at most 10 MB ({size} bytes).</source>
        <translation>任务文件 {path} 不是 10 MB 以内的文件（{size} 字节）。</translation>
    </message>
    <message>
        <source>The job file {path} cannot be read: {reason}.</source>
        <translation>无法读取任务文件 {path}：{reason}。</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>The job file has the setting &#x27;{name}&#x27; twice.</source>
        <translation>任务文件中设置项“{name}”出现了两次。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>请去掉其中一个。</translation>
    </message>
    <message>
        <source>The job file holds {word} where a number is wanted.</source>
        <translation>任务文件中应为数值的地方是 {word}。</translation>
    </message>
    <message>
        <source>Give a finite number.</source>
        <translation>请给出有限的数值。</translation>
    </message>
    <message>
        <source>{name} is no longer a setting and is ignored.</source>
        <translation>{name} 已不再是设置项，将被忽略。</translation>
    </message>
    <message>
        <source>{names} are no longer settings and are ignored.</source>
        <translation>{names} 已不再是设置项，将被忽略。</translation>
    </message>
    <message>
        <source>NULLS no longer offers &#x27;{word}&#x27;: gravity in context tests whether gravity helps.</source>
        <translation>NULLS 不再提供“{word}”：改由重力背景拟合检验重力是否有帮助。</translation>
    </message>
    <message>
        <source>output file</source>
        <translation>输出文件</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>list of bands</source>
        <translation>波段列表</translation>
    </message>
    <message>
        <source>band</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>depth of the network</source>
        <translation>网络深度</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>number of steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Training needs a geological map.</source>
        <translation>训练需要地质图。</translation>
    </message>
    <message>
        <source>layer of drillholes that contradict the map</source>
        <translation>与地图矛盾的钻孔图层</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>number of outcrop networks in the ensemble</source>
        <translation>集成中的露头网络数</translation>
    </message>
    <message>
        <source>switch for learning from all outcrop in the end</source>
        <translation>最后用全部露头学习的开关</translation>
    </message>
    <message>
        <source>genotype</source>
        <translation>基因型</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>时间上限</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>null test</source>
        <translation>零假设检验</translation>
    </message>
    <message>
        <source>number of nulls</source>
        <translation>零假设场个数</translation>
    </message>
    <message>
        <source>number of windows in a batch</source>
        <translation>每批窗口数</translation>
    </message>
    <message>
        <source>number of processes</source>
        <translation>进程数</translation>
    </message>
    <message>
        <source>model file to begin from</source>
        <translation>起始模型文件</translation>
    </message>
    <message>
        <source>file of further regions</source>
        <translation>其他地区文件</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>folder for TensorBoard logs</source>
        <translation>TensorBoard 日志文件夹</translation>
    </message>
    <message>
        <source>The gravity of the cover is taken off a gravity raster, and there is none.</source>
        <translation>覆盖层的重力须从重力栅格中减去，而没有重力栅格。</translation>
    </message>
    <message>
        <source>Give a gravity raster (INPUT), or leave the thickness out (THICKNESS).</source>
        <translation>请提供重力栅格（INPUT），或略去厚度（THICKNESS）。</translation>
    </message>
    <message>
        <source>The cover&#x27;s thickness cannot be used together with further regions.</source>
        <translation>覆盖层厚度不能与其他区域一起使用。</translation>
    </message>
    <message>
        <source>Leave one of them out (THICKNESS, REGIONS).</source>
        <translation>请略去其中之一（THICKNESS、REGIONS）。</translation>
    </message>
    <message>
        <source>Faults and contacts cannot be used together with further regions.</source>
        <translation>断层和接触界线不能与其他区域一起使用。</translation>
    </message>
    <message>
        <source>Leave one of them out (LINES, REGIONS).</source>
        <translation>请去掉其中之一(LINES、REGIONS)。</translation>
    </message>
    <message>
        <source>Magnetics cannot be used together with further regions.</source>
        <translation>磁异常不能与其他区域一起使用。</translation>
    </message>
    <message>
        <source>Leave one of them out (MAGNETIC, REGIONS), or give transformed magnetics as EXTRA.</source>
        <translation>请去掉其中之一(MAGNETIC、REGIONS),或将变换后的磁异常作为 EXTRA 给出。</translation>
    </message>
    <message>
        <source>Conflicts with the map are those of drillholes, and none were given.</source>
        <translation>与地图的矛盾来自钻孔，但未给出钻孔。</translation>
    </message>
    <message>
        <source>Choose drillholes (HOLES), or leave the layer of conflicts out (HOLE_CONFLICTS).</source>
        <translation>请选择钻孔（HOLES），或不要矛盾图层（HOLE_CONFLICTS）。</translation>
    </message>
    <message>
        <source>The architecture &#x27;{architecture}&#x27; reads outcrop, and the evidence is gravity alone.</source>
        <translation>网络结构“{architecture}”读取露头，但证据只有重力。</translation>
    </message>
    <message>
        <source>Choose the evidence &#x27;outcrop&#x27; or &#x27;both&#x27; (EVIDENCE), or another architecture.</source>
        <translation>请将证据（EVIDENCE）选为“outcrop”（露头）或“both”（两者），或选择其他网络结构。</translation>
    </message>
    <message>
        <source>The architecture &#x27;{architecture}&#x27; reads gravity, and the evidence is outcrop alone.</source>
        <translation>网络结构“{architecture}”读取重力，但证据只有露头。</translation>
    </message>
    <message>
        <source>Choose the evidence &#x27;gravity&#x27; or &#x27;both&#x27; (EVIDENCE), or another architecture.</source>
        <translation>请将证据（EVIDENCE）选为“gravity”（重力）或“both”（两者），或选择其他网络结构。</translation>
    </message>
    <message>
        <source>The encoding &#x27;{encoding}&#x27; is a picture of gravity, and no gravity raster was given.</source>
        <translation>编码“{encoding}”是重力的图像，而没有给出重力栅格。</translation>
    </message>
    <message>
        <source>Choose the encoding &#x27;fields&#x27; (ENCODING), or give the gravity raster (INPUT).</source>
        <translation>请选择编码“fields”（ENCODING），或给出重力栅格（INPUT）。</translation>
    </message>
    <message>
        <source>Further regions are trained on together with gravity, and no gravity raster was given.</source>
        <translation>在其他区域上的训练需要重力，而没有给出重力栅格。</translation>
    </message>
    <message>
        <source>Give the gravity raster (INPUT), or leave the further regions out (REGIONS).</source>
        <translation>请给出重力栅格（INPUT），或去掉其他区域（REGIONS）。</translation>
    </message>
    <message>
        <source>The model is to read rasters, and none was given.</source>
        <translation>模型要读取栅格，而没有给出任何栅格。</translation>
    </message>
    <message>
        <source>Give a gravity raster (INPUT) or another (MAGNETIC, EXTRA), or choose the evidence &#x27;outcrop&#x27; (EVIDENCE) with the architecture &#x27;auto&#x27;.</source>
        <translation>请给出重力栅格（INPUT）或其他栅格（MAGNETIC、EXTRA），或选择证据“outcrop”（露头，EVIDENCE）和架构“auto”。</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>预算单位</translation>
    </message>
    <message>
        <source>magnetic anomaly</source>
        <translation>磁异常</translation>
    </message>
    <message>
        <source>date of the survey</source>
        <translation>测量日期</translation>
    </message>
    <message>
        <source>a year, or year-month-day such as 1998-07-01,</source>
        <translation>年份,或年-月-日如 1998-07-01</translation>
    </message>
    <message>
        <source>inclination</source>
        <translation>磁倾角</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>度</translation>
    </message>
    <message>
        <source>declination</source>
        <translation>磁偏角</translation>
    </message>
    <message>
        <source>magnetic raster</source>
        <translation>磁异常栅格</translation>
    </message>
    <message>
        <source>reduction to the pole</source>
        <translation>化极</translation>
    </message>
    <message>
        <source>damping</source>
        <translation>阻尼</translation>
    </message>
    <message>
        <source>edge treatment</source>
        <translation>边缘处理方式</translation>
    </message>
    <message>
        <source>gap treatment</source>
        <translation>空洞处理方式</translation>
    </message>
    <message>
        <source>analytic signal</source>
        <translation>解析信号</translation>
    </message>
    <message>
        <source>vertical derivative</source>
        <translation>垂向导数</translation>
    </message>
    <message>
        <source>tilt angle</source>
        <translation>倾斜角</translation>
    </message>
    <message>
        <source>pseudo-gravity</source>
        <translation>磁源重力</translation>
    </message>
    <message>
        <source>Neither the survey&#x27;s date nor the inclination of the Earth&#x27;s field is given.</source>
        <translation>既没有给出测量日期,也没有给出地磁场的磁倾角。</translation>
    </message>
    <message>
        <source>Give the date (DATE), or inclination and declination (INCLINATION, DECLINATION).</source>
        <translation>请给出日期(DATE),或磁倾角和磁偏角(INCLINATION、DECLINATION)。</translation>
    </message>
    <message>
        <source>Both the survey&#x27;s date and the inclination of the Earth&#x27;s field are given.</source>
        <translation>测量日期和地磁场的磁倾角都给出了。</translation>
    </message>
    <message>
        <source>Give one of them: DATE, or INCLINATION and DECLINATION.</source>
        <translation>请只给出其一:DATE,或 INCLINATION 和 DECLINATION。</translation>
    </message>
    <message>
        <source>{output} is &#x27;{path}&#x27;; a plain file on this computer is wanted.</source>
        <translation>{output} 为“{path}”；应为本机上的普通文件。</translation>
    </message>
    <message>
        <source>Give the path of a file that ends in {suffix}.</source>
        <translation>请给出以 {suffix} 结尾的文件路径。</translation>
    </message>
    <message>
        <source>Give the path of a file.</source>
        <translation>请给出文件路径。</translation>
    </message>
    <message>
        <source>{output}: the file {file} does not end in {suffixes}.</source>
        <translation>{output}：文件 {file} 的名称不以 {suffixes} 结尾。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Give it a name that does.</source>
        <translation>请改用符合要求的名称。</translation>
    </message>
    <message>
        <source>{output}: the name {beginning}... is {n_characters} characters long.</source>
        <translation>{output}：名称 {beginning}… 长达 {n_characters} 个字符。</translation>
    </message>
    <message>
        <source>Give a name of at most {most} bytes: other files take it and add to it.</source>
        <translation>请给出不超过 {most} 字节的名称：其他文件会沿用此名称并附加字符。</translation>
    </message>
    <message>
        <source>{output}: {path} is a file, a folder is wanted.</source>
        <translation>{output}：{path} 是文件，应为文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>{output} lies in the plugin&#x27;s own folder.</source>
        <translation>{output} 位于插件自身的文件夹中。</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>请选择您自己的文件夹。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <source>Create it or choose another output folder.</source>
        <translation>请创建它，或选择其他输出文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}.</source>
        <translation>无法向 {folder} 写入任何内容。</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <translation>请选择其他输出文件夹。</translation>
    </message>
    <message>
        <source>{output} is a folder.</source>
        <translation>{output} 是文件夹。</translation>
    </message>
    <message>
        <source>{output} is a device, a pipe or a socket, and no file.</source>
        <translation>{output} 是设备、管道或套接字，不是文件。</translation>
    </message>
    <message>
        <source>{output} is write-protected.</source>
        <translation>{output} 有写保护。</translation>
    </message>
    <message>
        <source>Choose another file, or take the protection away.</source>
        <translation>请选择其他文件，或解除写保护。</translation>
    </message>
    <message>
        <source>&#x27;{path}&#x27; cannot be used as a path: {reason}.</source>
        <translation>“{path}”不能用作路径：{reason}。</translation>
    </message>
    <message>
        <source>{output} and {other} would both write {file}.</source>
        <translation>{output} 和 {other} 都会写入 {file}。</translation>
    </message>
    <message>
        <source>Give them different names.</source>
        <translation>请给它们不同的名称。</translation>
    </message>
    <message>
        <source>{output} is the file that is read as {input}.</source>
        <translation>{output} 就是作为 {input} 读取的文件。</translation>
    </message>
    <message>
        <source>{output} would replace {file}, which is read as {input}.</source>
        <translation>{output} 会覆盖 {file}，而后者要作为 {input} 读取。</translation>
    </message>
    <message>
        <source>Choose another file for the result.</source>
        <translation>请为结果选择其他文件。</translation>
    </message>
    <message>
        <source>class raster</source>
        <translation>类别栅格</translation>
    </message>
    <message>
        <source>weight of rare classes</source>
        <translation>稀有类别的权重</translation>
    </message>
    <message>
        <source>windows layer</source>
        <translation>窗口图层</translation>
    </message>
    <message>
        <source>overlap of the windows</source>
        <translation>窗口重叠</translation>
    </message>
    <message>
        <source>number of pixels per cell</source>
        <translation>每个像元的像素数</translation>
    </message>
    <message>
        <source>confidence raster</source>
        <translation>置信度栅格</translation>
    </message>
    <message>
        <source>raster of class probabilities</source>
        <translation>类别概率栅格</translation>
    </message>
    <message>
        <source>composite map</source>
        <translation>合成图</translation>
    </message>
    <message>
        <source>layer of predicted polygons</source>
        <translation>预测的多边形图层</translation>
    </message>
    <message>
        <source>smallest polygon</source>
        <translation>最小多边形</translation>
    </message>
    <message>
        <source>list of further models</source>
        <translation>其他模型列表</translation>
    </message>
    <message>
        <source>choice of scales</source>
        <translation>尺度的选择</translation>
    </message>
    <message>
        <source>switch for mirror images</source>
        <translation>镜像开关</translation>
    </message>
    <message>
        <source>entropy raster</source>
        <translation>熵栅格</translation>
    </message>
    <message>
        <source>raster of the second-likeliest class</source>
        <translation>第二可能类别的栅格</translation>
    </message>
    <message>
        <source>disagreement raster</source>
        <translation>集成分歧栅格</translation>
    </message>
    <message>
        <source>raster of the distance to evidence</source>
        <translation>到证据的距离栅格</translation>
    </message>
    <message>
        <source>raster of the classes that cannot be ruled out</source>
        <translation>不能排除的类别的栅格</translation>
    </message>
    <message>
        <source>raster of what lies beyond the evidence</source>
        <translation>超出证据支持范围的栅格</translation>
    </message>
    <message>
        <source>limit of the distance to outcrop</source>
        <translation>到露头距离的限值</translation>
    </message>
    <message>
        <source>share of rare gravity</source>
        <translation>罕见重力的比例</translation>
    </message>
    <message>
        <source>switch for Cloud-optimised GeoTIFFs</source>
        <translation>云优化 GeoTIFF 开关</translation>
    </message>
    <message>
        <source>There is neither a raster nor a geological map.</source>
        <translation>既没有栅格，也没有地质图。</translation>
    </message>
    <message>
        <source>Give a gravity raster (INPUT), another raster (MAGNETIC, EXTRA) or a map (GEOLOGY).</source>
        <translation>请给出重力栅格（INPUT）、其他栅格（MAGNETIC、EXTRA）或地质图（GEOLOGY）。</translation>
    </message>
    <message>
        <source>A hold-out layer hides outcrop of the geological map, and no map was given.</source>
        <translation>留出区图层会隐藏地质图的露头，但没有给出地质图。</translation>
    </message>
    <message>
        <source>Choose a geology layer (GEOLOGY), or leave the hold-out layer out.</source>
        <translation>请选择地质图层（GEOLOGY），或去掉留出区图层。</translation>
    </message>
    <message>
        <source>Drillholes are read by the legend of the geological map, and no map was given.</source>
        <translation>钻孔按地质图的图例读取，但未给出地质图。</translation>
    </message>
    <message>
        <source>Choose a geology layer (GEOLOGY), or leave the drillholes out (HOLES).</source>
        <translation>请选择地质图层（GEOLOGY），或不要钻孔（HOLES）。</translation>
    </message>
    <message>
        <source>A composite map needs the geological map.</source>
        <translation>合成图需要地质图。</translation>
    </message>
    <message>
        <source>Choose a geology layer (GEOLOGY), or leave the composite out.</source>
        <translation>请选择地质图层（GEOLOGY），或不输出合成图。</translation>
    </message>
    <message>
        <source>predicted class raster</source>
        <translation>预测的类别栅格</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>true class raster</source>
        <translation>真实类别栅格</translation>
    </message>
    <message>
        <source>An evaluation needs one truth.</source>
        <translation>评价需要一个真值。</translation>
    </message>
    <message>
        <source>Give either a true class raster or a geology layer.</source>
        <translation>请给出真实类别栅格或地质图层之一。</translation>
    </message>
    <message>
        <source>residual raster</source>
        <translation>剩余异常栅格</translation>
    </message>
    <message>
        <source>regional field</source>
        <translation>区域场</translation>
    </message>
    <message>
        <source>topography raster</source>
        <translation>地形栅格</translation>
    </message>
    <message>
        <source>band number</source>
        <translation>波段号</translation>
    </message>
    <message>
        <source>A Bouguer anomaly can be made with a topography raster alone.</source>
        <translation>只有给出地形栅格才能计算布格异常。</translation>
    </message>
    <message>
        <source>Choose a topography raster (TOPOGRAPHY), or leave the Bouguer anomaly out.</source>
        <translation>请选择地形栅格（TOPOGRAPHY），或不输出布格异常。</translation>
    </message>
    <message>
        <source>folder of the survey</source>
        <translation>测区文件夹</translation>
    </message>
    <message>
        <source>side of the survey</source>
        <translation>测区边长</translation>
    </message>
    <message>
        <source>corner&#x27;s easting</source>
        <translation>角点的东坐标</translation>
    </message>
    <message>
        <source>corner&#x27;s northing</source>
        <translation>角点的北坐标</translation>
    </message>
    <message>
        <source>depth of cover</source>
        <translation>覆盖层厚度</translation>
    </message>
    <message>
        <source>density contrast</source>
        <translation>密度差</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>geological map</source>
        <translation>地质图</translation>
    </message>
    <message>
        <source>legend file</source>
        <translation>图例文件</translation>
    </message>
    <message>
        <source>remanence</source>
        <translation>剩磁</translation>
    </message>
    <message>
        <source>relation of magnetics and faults to the rocks</source>
        <translation>磁异常和断层与岩石的关系</translation>
    </message>
    <message>
        <source>layer of drillholes</source>
        <translation>钻孔图层</translation>
    </message>
    <message>
        <source>true thickness of the cover</source>
        <translation>覆盖层的真实厚度</translation>
    </message>
    <message>
        <source>layer of faults</source>
        <translation>断层图层</translation>
    </message>
    <message>
        <source>number of drillholes</source>
        <translation>钻孔数量</translation>
    </message>
    <message>
        <source>switch for drillholes along lines</source>
        <translation>钻孔沿线布置的开关</translation>
    </message>
    <message>
        <source>The survey would have {n_cells:.0f} cells a side; 64 to 4000 are wanted.</source>
        <translation>测区每边将有 {n_cells:.0f} 个像元；应为 64 至 4000 个。</translation>
    </message>
    <message>
        <source>Change the size (SIZE) or the spacing (SPACING).</source>
        <translation>请更改测区边长（SIZE）或像元大小（SPACING）。</translation>
    </message>
    <message>
        <source>list of rasters</source>
        <translation>栅格列表</translation>
    </message>
    <message>
        <source>least share of bedrock</source>
        <translation>基岩的最小比例</translation>
    </message>
    <message>
        <source>folder for pictures and masks</source>
        <translation>图像和掩膜的文件夹</translation>
    </message>
    <message>
        <source>A class raster, exported masks, a report and a split are made from a geological map.</source>
        <translation>类别栅格、导出的掩膜、报告和划分都要由地质图生成。</translation>
    </message>
    <message>
        <source>Choose a geology layer (GEOLOGY), or ask for the windows alone.</source>
        <translation>请选择地质图层（GEOLOGY），或只要求输出窗口。</translation>
    </message>
    <message>
        <source>layer of faults and contacts</source>
        <translation>断层和接触界线图层</translation>
    </message>
    <message>
        <source>hold-out layer</source>
        <translation>留出区图层</translation>
    </message>
    <message>
        <source>list of further rasters</source>
        <translation>附加栅格列表</translation>
    </message>
    <message>
        <source>further raster</source>
        <translation>附加栅格</translation>
    </message>
    <message>
        <source>continuation height</source>
        <translation>延拓高度</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>number format</source>
        <translation>数值格式</translation>
    </message>
    <message>
        <source>device</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N</source>
        <translation>auto、cpu、cuda 或 cuda:N</translation>
    </message>
    <message>
        <source>list of values of empty cells</source>
        <translation>空像元取值列表</translation>
    </message>
    <message>
        <source>value of empty cells</source>
        <translation>空像元取值</translation>
    </message>
    <message>
        <source>{job} is given as {found}.</source>
        <translation>{job} 给出的是 {found}。</translation>
    </message>
    <message>
        <source>Give a JSON object of settings.</source>
        <translation>请给出由设置项组成的 JSON 对象。</translation>
    </message>
    <message>
        <source>{job} has no setting &#x27;{name}&#x27;.</source>
        <translation>{job} 没有设置项“{name}”。</translation>
    </message>
    <message>
        <source>It takes {names}.</source>
        <translation>可用的设置项：{names}。</translation>
    </message>
    <message>
        <source>{job} lacks &#x27;{name}&#x27;.</source>
        <translation>{job} 缺少“{name}”。</translation>
    </message>
    <message>
        <source>Give every setting that has no default.</source>
        <translation>请给出所有没有默认值的设置项。</translation>
    </message>
    <message>
        <source>name of the map&#x27;s layer</source>
        <translation>地质图的图层名</translation>
    </message>
    <message>
        <source>class field</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <source>legend made of symbols</source>
        <translation>由符号生成的图例</translation>
    </message>
    <message>
        <source>encoding of a shapefile&#x27;s text</source>
        <translation>shapefile 文本的编码</translation>
    </message>
    <message>
        <source>The geology layer has no class field.</source>
        <translation>地质图层没有指定类别字段。</translation>
    </message>
    <message>
        <source>Choose the field that holds age or unit (FIELD).</source>
        <translation>请选择存放地质时代或地质单元的字段（FIELD）。</translation>
    </message>
    <message>
        <source>drillholes</source>
        <translation>钻孔</translation>
    </message>
    <message>
        <source>name of the drillholes&#x27; layer</source>
        <translation>钻孔图层名称</translation>
    </message>
    <message>
        <source>class field of the drillholes</source>
        <translation>钻孔的类别字段</translation>
    </message>
    <message>
        <source>depth field of the drillholes</source>
        <translation>钻孔的深度字段</translation>
    </message>
    <message>
        <source>field of whether a drillhole reached bedrock</source>
        <translation>钻孔是否钻达基岩的字段</translation>
    </message>
    <message>
        <source>weight field of the drillholes</source>
        <translation>钻孔的权重字段</translation>
    </message>
    <message>
        <source>A cell size was given, and the cells are those of the gravity raster.</source>
        <translation>给出了像元大小，而像元是重力栅格的像元。</translation>
    </message>
    <message>
        <source>Leave the size at 0 (CELL_SIZE), or resample the gravity raster.</source>
        <translation>请让大小保持为 0（CELL_SIZE），或对重力栅格重采样。</translation>
    </message>
    <message>
        <source>&#x27;{text}&#x27; is no list of numbers for empty cells (NODATA).</source>
        <translation>“{text}”不是空像元取值（NODATA）的数值列表。</translation>
    </message>
    <message>
        <source>Give one or several numbers with spaces between, such as -9999 1e32.</source>
        <translation>请给出一个或几个数，以空格分隔，例如 -9999 1e32。</translation>
    </message>
    <message>
        <source>list of scales</source>
        <translation>尺度列表</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>layer of test areas</source>
        <translation>测试区图层</translation>
    </message>
    <message>
        <source>block side</source>
        <translation>区块边长</translation>
    </message>
    <message>
        <source>number of folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <source>fold held out for testing</source>
        <translation>留作测试的折</translation>
    </message>
    <message>
        <source>The split &#x27;polygons&#x27; needs a layer of test areas.</source>
        <translation>划分方式“polygons”需要测试区图层。</translation>
    </message>
    <message>
        <source>Choose the layer of test areas (SPLIT_LAYER), or another split.</source>
        <translation>请选择测试区图层（SPLIT_LAYER），或选择其他划分方式。</translation>
    </message>
    <message>
        <source>Test areas were given, but the split is &#x27;{split}&#x27;.</source>
        <translation>给出了测试区，但划分方式为“{split}”。</translation>
    </message>
    <message>
        <source>Choose the split &#x27;polygons&#x27; (SPLIT), or leave the layer out (SPLIT_LAYER).</source>
        <translation>请选择划分方式“polygons”（SPLIT），或去掉该图层（SPLIT_LAYER）。</translation>
    </message>
    <message>
        <source>Fold {fold} of {folds} cannot be held out.</source>
        <translation>无法留出第 {fold} 折（共 {folds} 折）。</translation>
    </message>
    <message>
        <source>Give 2 or more folds (FOLDS) and one of their numbers (FOLD), or 0 folds to split by share.</source>
        <translation>请给出 2 或更多的折数（FOLDS）和其中一折的编号（FOLD），或给出折数 0 以按比例划分。</translation>
    </message>
    <message>
        <source>Folds are of blocks, and the split is &#x27;{split}&#x27;.</source>
        <translation>折由区块组成，但划分方式为“{split}”。</translation>
    </message>
    <message>
        <source>Choose the split &#x27;blocks&#x27; (SPLIT), or 0 folds (FOLDS).</source>
        <translation>请选择划分方式“blocks”（SPLIT），或将折数（FOLDS）设为 0。</translation>
    </message>
    <message>
        <source>layer of sites</source>
        <translation>位置图层</translation>
    </message>
    <message>
        <source>number of sites</source>
        <translation>位置数量</translation>
    </message>
    <message>
        <source>area of interest</source>
        <translation>关注区</translation>
    </message>
    <message>
        <source>layer of accessible ground</source>
        <translation>可进入地段的图层</translation>
    </message>
    <message>
        <source>layer of excluded ground</source>
        <translation>排除地段的图层</translation>
    </message>
    <message>
        <source>weight of the cost</source>
        <translation>成本的权重</translation>
    </message>
    <message>
        <source>cost of setting up</source>
        <translation>安装成本</translation>
    </message>
    <message>
        <source>smallest distance between sites</source>
        <translation>位置间的最小距离</translation>
    </message>
    <message>
        <source>reach of a hole</source>
        <translation>钻孔的作用距离</translation>
    </message>
    <message>
        <source>reduced stations</source>
        <translation>改正后的测点</translation>
    </message>
    <message>
        <source>reference ellipsoid</source>
        <translation>参考椭球</translation>
    </message>
    <message>
        <source>free-air correction</source>
        <translation>自由空气改正</translation>
    </message>
    <message>
        <source>atmospheric correction</source>
        <translation>大气改正</translation>
    </message>
    <message>
        <source>density of the rock</source>
        <translation>岩石密度</translation>
    </message>
    <message>
        <source>density of the water</source>
        <translation>水的密度</translation>
    </message>
    <message>
        <source>density of the ice</source>
        <translation>冰的密度</translation>
    </message>
    <message>
        <source>field of the water&#x27;s depth</source>
        <translation>水深字段</translation>
    </message>
    <message>
        <source>field of the ice&#x27;s thickness</source>
        <translation>冰厚字段</translation>
    </message>
    <message>
        <source>radius of the terrain correction</source>
        <translation>地形改正半径</translation>
    </message>
    <message>
        <source>levelling of the surveys</source>
        <translation>测量的调平</translation>
    </message>
    <message>
        <source>the card has {n_bands} bands for {n_inputs} inputs</source>
        <translation>说明卡有 {n_bands} 个波段，输入却有 {n_inputs} 个</translation>
    </message>
    <message>
        <source>the card has no band</source>
        <translation>说明卡没有波段</translation>
    </message>
    <message>
        <source>the card has the class values {values}</source>
        <translation>说明卡的类别值为 {values}</translation>
    </message>
    <message>
        <source>the card has log priors for another number of classes</source>
        <translation>说明卡中对数先验对应的类别数不同</translation>
    </message>
    <message>
        <source>card</source>
        <translation>说明卡</translation>
    </message>
    <message>
        <source>the card is incomplete ({error})</source>
        <translation>说明卡不完整（{error}）</translation>
    </message>
    <message>
        <source>a safetensors file without a card of this plugin</source>
        <translation>不含本插件说明卡的 safetensors 文件</translation>
    </message>
    <message>
        <source>{name}: {message}</source>
        <translation>{name}：{message}</translation>
    </message>
    <message>
        <source>a folder or a device</source>
        <translation>文件夹或设备</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {reason}.</source>
        <translation>无法读取模型文件 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Choose a model file that exists and may be read.</source>
        <translation>请选择存在且允许读取的模型文件。</translation>
    </message>
    <message>
        <source>{size} bytes that don&#x27;t begin like a safetensors file</source>
        <translation>{size} 字节的数据，开头不像 safetensors 文件</translation>
    </message>
    <message>
        <source>the card lies in a file of {size:,} bytes, {most:,} are read</source>
        <translation>说明卡所在的文件有 {size:,} 字节，最多读取 {most:,} 字节</translation>
    </message>
    <message>
        <source>{file} has {size} bytes, its header describes {expected}</source>
        <translation>{file} 有 {size} 字节，而文件头所述为 {expected}</translation>
    </message>
    <message>
        <source>in the list of tensors {problem}</source>
        <translation>在张量列表中，{problem}</translation>
    </message>
    <message>
        <source>the tensor {tensor} of {length:,} bytes lies at {start:,} to {stop:,}</source>
        <translation>张量 {tensor} 长 {length:,} 字节，却位于 {start:,} 至 {stop:,}</translation>
    </message>
    <message>
        <source>the text of {what} cannot be used: {problem}</source>
        <translation>无法使用 {what} 的文本：{problem}</translation>
    </message>
    <message>
        <source>the card holds a {kind} instead of a JSON object</source>
        <translation>说明卡的内容是 {kind}，而不是 JSON 对象</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>a card of the format &#x27;{format}&#x27;</source>
        <translation>格式为“{format}”的说明卡</translation>
    </message>
    <message>
        <source>the card has the version &#x27;{version}&#x27;</source>
        <translation>说明卡的版本为“{version}”</translation>
    </message>
    <message>
        <source>a whole number from {low:,} to {high:,}</source>
        <translation>{low:,} 至 {high:,} 的整数</translation>
    </message>
    <message>
        <source>a number above {low:g} to {high:g}</source>
        <translation>大于 {low:g}、不超过 {high:g} 的数</translation>
    </message>
    <message>
        <source>a number from {low:g} to {high:g}</source>
        <translation>{low:g} 至 {high:g} 的数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>a text of at most {longest:,} letters</source>
        <translation>不超过 {longest:,} 个字符的文本</translation>
    </message>
    <message>
        <source>a text without half letters</source>
        <translation>不含残缺字符的文本</translation>
    </message>
    <message>
        <source>a text like {pattern}</source>
        <translation>形如 {pattern} 的文本</translation>
    </message>
    <message>
        <source>{entry} has {n:,} entries, {most:,} are wanted</source>
        <translation>{entry} 有 {n:,} 项，应有 {most:,} 项</translation>
    </message>
    <message>
        <source>{entry} has {n:,} entries, {fewest:,} to {most:,} are wanted</source>
        <translation>{entry} 有 {n:,} 项，应有 {fewest:,} 至 {most:,} 项</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>{entry} has {n:,} entries, at most {most:,} are wanted</source>
        <translation>{entry} 有 {n:,} 项，最多应有 {most:,} 项</translation>
    </message>
    <message>
        <source>{entry} lacks {missing}</source>
        <translation>{entry} 缺少 {missing}</translation>
    </message>
    <message>
        <source>it holds {n_bytes:,} bytes, at most {most_bytes:,} are read</source>
        <translation>内容有 {n_bytes:,} 字节，最多读取 {most_bytes:,} 字节</translation>
    </message>
    <message>
        <source>it holds more than {most_entries:,} entries</source>
        <translation>内容超过 {most_entries:,} 项</translation>
    </message>
    <message>
        <source>it is nested deeper than {deepest} levels</source>
        <translation>嵌套超过 {deepest} 层</translation>
    </message>
    <message>
        <source>it is no JSON ({reason})</source>
        <translation>不是 JSON（{reason}）</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>it holds {size:,} bytes, at most {most_bytes:,} are read</source>
        <translation>内容有 {size:,} 字节，最多读取 {most_bytes:,} 字节</translation>
    </message>
    <message>
        <source>a {kind}</source>
        <translation>{kind} 类型的值</translation>
    </message>
    <message>
        <source>{entry} is {found}, {wanted} is wanted</source>
        <translation>{entry} 现为：{found}，应为：{wanted}</translation>
    </message>
    <message>
        <source>it</source>
        <translation>该值</translation>
    </message>
    <message>
        <source>Unknown correction &#x27;{correction}&#x27;.</source>
        <translation>未知的校正“{correction}”。</translation>
    </message>
    <message>
        <source>Choose one of {corrections}.</source>
        <translation>请选择其中之一：{corrections}。</translation>
    </message>
    <message>
        <source>The anomaly has {anomaly_shape} cells, the topography {topography_shape}.</source>
        <translation>异常的像元数为 {anomaly_shape}，地形为 {topography_shape}。</translation>
    </message>
    <message>
        <source>Warp the topography to the anomaly&#x27;s grid.</source>
        <translation>请将地形重投影到异常的网格。</translation>
    </message>
    <message>
        <source>The topography runs from {low:g} to {high:g} m; the Earth&#x27;s does not.</source>
        <translation>地形的取值从 {low:g} 至 {high:g} m，地球上没有这样的高程。</translation>
    </message>
    <message>
        <source>Give it in metres (it may be in feet), with its nodata value declared.</source>
        <translation>请以米为单位给出地形（原数据可能以英尺为单位），并声明其无数据值。</translation>
    </message>
    <message>
        <source>&#x27;{date}&#x27; is no date of a survey.</source>
        <translation>“{date}”不是测量日期。</translation>
    </message>
    <message>
        <source>Give a year, or year-month-day, such as 1998-07-01 (DATE).</source>
        <translation>请给出年份,或年-月-日,例如 1998-07-01(DATE)。</translation>
    </message>
    <message>
        <source>The reference field (IGRF) covers {first} to {last}, not {date}.</source>
        <translation>参考场(IGRF)涵盖 {first} 至 {last} 年,不含 {date}。</translation>
    </message>
    <message>
        <source>Give the year of the survey (DATE), or the field&#x27;s inclination and declination.</source>
        <translation>请给出测量年份(DATE),或地磁场的磁倾角和磁偏角。</translation>
    </message>
    <message>
        <source>{file} declares the scale {scale:g} and the offset {offset:g}.</source>
        <translation>{file} 声明了比例系数 {scale:g} 和偏移量 {offset:g}。</translation>
    </message>
    <message>
        <source>Correct them in the file, or export the raster anew without scale and offset.</source>
        <translation>请在文件中改正，或不带比例系数和偏移量重新导出栅格。</translation>
    </message>
    <message>
        <source>Read band {band} ({name}) of {file}.</source>
        <translation>已读取 {file} 的第 {band} 波段（{name}）。</translation>
    </message>
    <message>
        <source>{file} is a class raster, not a gravity anomaly.</source>
        <translation>{file} 是类别栅格，不是重力异常。</translation>
    </message>
    <message>
        <source>Choose the raster of the Bouguer or residual anomaly.</source>
        <translation>请选择布格异常或剩余异常的栅格。</translation>
    </message>
    <message>
        <source>Read band {band} ({name}) of {file} in {unit}.</source>
        <translation>已读取 {file} 的第 {band} 波段（{name}），单位为 {unit}。</translation>
    </message>
    <message>
        <source>Read band {band} ({name}) of {file}, no unit declared: taken as {unit}.</source>
        <translation>已读取 {file} 的第 {band} 波段（{name}），未声明单位：按 {unit} 处理。</translation>
    </message>
    <message>
        <source>{name} has {n_bands} band(s); band {band} does not exist.</source>
        <translation>{name} 有 {n_bands} 个波段；第 {band} 波段不存在。</translation>
    </message>
    <message>
        <source>Choose a band that is there.</source>
        <translation>请选择存在的波段。</translation>
    </message>
    <message>
        <source>{name} is a table of colours, not a grid of measured values.</source>
        <translation>{name} 是颜色表，不是测量值的网格。</translation>
    </message>
    <message>
        <source>{name} is a colour picture, not a grid of measured values.</source>
        <translation>{name} 是彩色图片，不是测量值的网格。</translation>
    </message>
    <message>
        <source>Choose the grid that the picture was made from.</source>
        <translation>请选择生成该图片的网格。</translation>
    </message>
    <message>
        <source>{name} has {n_bands} bands, and none is chosen: {listed}.</source>
        <translation>{name} 有 {n_bands} 个波段，但没有选择：{listed}。</translation>
    </message>
    <message>
        <source>Choose the band that is wanted ({parameter}), or give a raster with one band.</source>
        <translation>请选择所需的波段（{parameter}），或给出只有一个波段的栅格。</translation>
    </message>
    <message>
        <source>Band {band} of {name} holds complex numbers, a real quantity is wanted.</source>
        <translation>{name} 的第 {band} 波段存放复数，应为实数。</translation>
    </message>
    <message>
        <source>Write the part that is wanted (Raster calculator) and choose that raster.</source>
        <translation>请用“栅格计算器”写出所需的部分，并选择得到的栅格。</translation>
    </message>
    <message>
        <source>{file} is given as the gravity and as the topography.</source>
        <translation>{file} 既作为重力又作为地形给出。</translation>
    </message>
    <message>
        <source>Choose a raster of heights as the topography (TOPOGRAPHY), or leave it out.</source>
        <translation>请选择高程栅格作为地形（TOPOGRAPHY），或去掉地形。</translation>
    </message>
    <message>
        <source>The topography {name} has no data where gravity is known.</source>
        <translation>在有重力数据的地方，地形 {name} 没有数据。</translation>
    </message>
    <message>
        <source>Choose a topography of the same area (TOPOGRAPHY), and check the CRS of both.</source>
        <translation>请选择同一地区的地形（TOPOGRAPHY），并检查二者的坐标参照系。</translation>
    </message>
    <message>
        <source>The topography {name} has data on {covered:.1%} of the gravity raster&#x27;s ground; the other {rest:.1%} get no Bouguer anomaly and stay empty. Give a topography that covers the ground.</source>
        <translation>地形 {name} 在重力栅格 {covered:.1%} 的范围内有数据；其余 {rest:.1%} 没有布格异常，保持为空。请给出覆盖全部范围的地形。</translation>
    </message>
    <message>
        <source>Read band {band} ({name}) of {file} as heights in m.</source>
        <translation>已将 {file} 的第 {band} 波段（{name}）读取为高程，单位为 m。</translation>
    </message>
    <message>
        <source>Read band {band} ({name}) of {file} as heights with {metres:.8g} m to the unit.</source>
        <translation>已将 {file} 的第 {band} 波段（{name}）读取为高程，每单位 {metres:.8g} m。</translation>
    </message>
    <message>
        <source>Read band {band} ({name}) of {file} as heights with {metres:.8g} m to the unit, which are depths below 0.</source>
        <translation>已将 {file} 的第 {band} 波段（{name}）读取为高程，每单位 {metres:.8g} m，低于 0 的为深度。</translation>
    </message>
    <message>
        <source>The topography {file} declares the unit &#x27;{unit}&#x27;, which is no known length.</source>
        <translation>地形 {file} 声明的单位“{unit}”不是已知的长度单位。</translation>
    </message>
    <message>
        <source>Convert it to metres (Raster calculator), or correct the unit that the file declares.</source>
        <translation>请将其换算为米（“栅格计算器”），或改正文件所声明的单位。</translation>
    </message>
    <message>
        <source>In {name} the value {mark:g} fills cells far from all other values.</source>
        <translation>在 {name} 中，有像元的值为 {mark:g}，与所有其他值相差很远。</translation>
    </message>
    <message>
        <source>{mark:g} looks like a mark for empty cells: declare it as the raster&#x27;s nodata value, or name it under NODATA, and run again.</source>
        <translation>{mark:g} 像是空像元的标记：请将其声明为栅格的无数据值，或在 NODATA 中给出，然后重新运行。</translation>
    </message>
    <message>
        <source>In {name} {share:.1%} of the cells are exactly 0 and hardly any nearly so. If they are cells without data, declare 0 as the raster&#x27;s nodata value, or name it under NODATA.</source>
        <translation>{name} 中 {share:.1%} 的像元恰好为 0，却几乎没有接近 0 的像元。如果它们是没有数据的像元，请将 0 声明为栅格的无数据值，或在 NODATA 中给出。</translation>
    </message>
    <message>
        <source>Remove its layers from the project or close that program, or choose another file.</source>
        <translation>请从工程中移除其图层或关闭该程序，或选择其他文件。</translation>
    </message>
    <message>
        <source>{file} holds other layers: {listed}. They would be lost.</source>
        <translation>{file} 含有其他图层：{listed}。它们会丢失。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>{file} is open in another program, such as QGIS.</source>
        <translation>{file} 已在其他程序（例如 QGIS）中打开。</translation>
    </message>
    <message>
        <source>{n_found} of {n_features} features are there</source>
        <translation>{n_features} 个要素中只有 {n_found} 个</translation>
    </message>
    <message>
        <source>{file} could not be written whole ({why}).</source>
        <translation>{file} 未能完整写出（{why}）。</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder.</source>
        <translation>请腾出一些磁盘空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete ({reason}).</source>
        <translation>{file} 已损坏或不完整（{reason}）。</translation>
    </message>
    <message>
        <source>{found:,} of {wanted:,} bytes are there</source>
        <translation>现有 {found:,} / {wanted:,} 字节</translation>
    </message>
    <message>
        <source>Fetch it again (copy, download or export it anew).</source>
        <translation>请重新获取该文件（重新复制、下载或导出）。</translation>
    </message>
    <message>
        <source>{name} has its vectors in the order {order}; 1 (rows) or -1 (columns) is wanted.</source>
        <translation>{name} 的向量顺序为 {order}；需要 1（行）或 -1（列）。</translation>
    </message>
    <message>
        <source>Export the grid anew, as GXF or GeoTIFF.</source>
        <translation>请重新将网格导出为 GXF 或 GeoTIFF。</translation>
    </message>
    <message>
        <source>The compressed blocks of {name} cannot be unpacked ({reason}).</source>
        <translation>{name} 的压缩块无法解压（{reason}）。</translation>
    </message>
    <message>
        <source>Fetch the file again, or export the grid without compression.</source>
        <translation>请重新获取文件，或以不压缩方式导出网格。</translation>
    </message>
    <message>
        <source>{name} says that it is in {own}; {given} is taken, as was chosen (CRS).</source>
        <translation>{name} 声明为 {own}；按所选（CRS）采用 {given}。</translation>
    </message>
    <message>
        <source>{name} is rotated by {angle:.4g} degrees and is resampled to rows from west to east.</source>
        <translation>{name} 旋转了 {angle:.4g} 度，已重采样为由西向东的行。</translation>
    </message>
    <message>
        <source>Fetch it again, or export it as GXF, ERMapper, Surfer, netCDF or GeoTIFF.</source>
        <translation>请重新获取，或导出为 GXF、ERMapper、Surfer、netCDF 或 GeoTIFF。</translation>
    </message>
    <message>
        <source>The raster {name} has no coordinate reference system.</source>
        <translation>栅格 {name} 没有坐标参照系。</translation>
    </message>
    <message>
        <source>Give it (CRS); its coordinates look like degrees, as those of EPSG:4326 are.</source>
        <translation>请给出（CRS）；其坐标看起来是度，如 EPSG:4326。</translation>
    </message>
    <message>
        <source>Give it (CRS), such as EPSG:32633; whoever made the grid knows it.</source>
        <translation>请给出（CRS），例如 EPSG:32633；网格的制作者知道它。</translation>
    </message>
    <message>
        <source>{name} has no data in any cell.</source>
        <translation>{name} 的所有像元都没有数据。</translation>
    </message>
    <message>
        <source>Choose a raster with values.</source>
        <translation>请选择有数值的栅格。</translation>
    </message>
    <message>
        <source>{file} does not hold what was read: {found} of {wanted} cells.</source>
        <translation>{file} 与读入的内容不符：{found} / {wanted} 个单元。</translation>
    </message>
    <message>
        <source>{file} holds gravity, not a magnetic anomaly.</source>
        <translation>{file} 是重力数据,不是磁异常。</translation>
    </message>
    <message>
        <source>{file} is a class raster, not a magnetic anomaly.</source>
        <translation>{file} 是类别栅格,不是磁异常。</translation>
    </message>
    <message>
        <source>Choose the raster of the total-field magnetic anomaly, in nT.</source>
        <translation>请选择总场磁异常栅格,单位 nT。</translation>
    </message>
    <message>
        <source>{file} declares the unit &#x27;{unit}&#x27;; a magnetic anomaly in nT is wanted.</source>
        <translation>{file} 声明的单位是“{unit}”;需要以 nT 为单位的磁异常。</translation>
    </message>
    <message>
        <source>Choose the band that holds the anomaly, or convert it to nT and declare that.</source>
        <translation>请选择含有异常的波段,或换算为 nT 并声明该单位。</translation>
    </message>
    <message>
        <source>The values of {file} run from {low:g} to {high:g} nT; magnetic anomalies do not.</source>
        <translation>{file} 的值从 {low:g} 到 {high:g} nT;磁异常不会如此。</translation>
    </message>
    <message>
        <source>Choose the band that holds the total-field anomaly, in nT.</source>
        <translation>请选择含有总场异常的波段,单位 nT。</translation>
    </message>
    <message>
        <source>The values of {file} run from {low:g} to {high:g} nT: the total field itself.</source>
        <translation>{file} 的值从 {low:g} 到 {high:g} nT:这是总场本身。</translation>
    </message>
    <message>
        <source>Subtract the reference field (IGRF) of the survey&#x27;s date, and give the anomaly.</source>
        <translation>请减去测量日期的参考场(IGRF),并给出异常。</translation>
    </message>
    <message>
        <source>The Earth&#x27;s field turns by {spread:.0f} degrees between the middle of the raster and its corners, and one direction is used. Transform smaller parts for a better reduction.</source>
        <translation>从栅格中心到四角,地磁场方向变化 {spread:.0f} 度,而只使用一个方向。分成较小的部分变换可得到更好的化极结果。</translation>
    </message>
    <message>
        <source>The raster has {n_empty} empty cells in rows {first} to {last}.</source>
        <translation>栅格在第 {first} 至 {last} 行有 {n_empty} 个空像元。</translation>
    </message>
    <message>
        <source>Choose to fill the gaps, or fill or clip the raster first.</source>
        <translation>请选择填补空洞，或先对栅格进行填补或裁剪。</translation>
    </message>
    <message>
        <source>Writing the transformations</source>
        <translation>正在写入变换结果</translation>
    </message>
    <message>
        <source>Field of the IGRF for {date}: inclination {inclination:.1f}, declination {declination:.1f} degrees from grid north; damping {damping:g}.</source>
        <translation>{date} 的 IGRF 地磁场:磁倾角 {inclination:.1f} 度,相对格网北的磁偏角 {declination:.1f} 度;阻尼 {damping:g}。</translation>
    </message>
    <message>
        <source>Field given: inclination {inclination:.1f}, declination {declination:.1f} degrees from grid north; damping {damping:g}.</source>
        <translation>给定的地磁场:磁倾角 {inclination:.1f} 度,相对格网北的磁偏角 {declination:.1f} 度;阻尼 {damping:g}。</translation>
    </message>
    <message>
        <source>{file} holds {n_rasters} rasters, and none is chosen: {listed}.</source>
        <translation>{file} 含有 {n_rasters} 个栅格，但没有选择：{listed}。</translation>
    </message>
    <message>
        <source>Name the one that is wanted (VARIABLE).</source>
        <translation>请指明所需的那个（VARIABLE）。</translation>
    </message>
    <message>
        <source>{file} holds no variable &#x27;{variable}&#x27; (it holds {listed}).</source>
        <translation>{file} 不含变量“{variable}”（含有 {listed}）。</translation>
    </message>
    <message>
        <source>Name one of these (VARIABLE).</source>
        <translation>请指明其中之一（VARIABLE）。</translation>
    </message>
    <message>
        <source>The nodes of {name} are not evenly spaced ({least:g} to {most:g} apart).</source>
        <translation>{name} 的节点间距不均匀（{least:g} 到 {most:g}）。</translation>
    </message>
    <message>
        <source>Interpolate them to an even grid first, such as with gdalwarp, cdo remapbil or xarray&#x27;s interp.</source>
        <translation>请先插值到均匀网格，例如用 gdalwarp、cdo remapbil 或 xarray 的 interp。</translation>
    </message>
    <message>
        <source>{file} holds {n_rasters} rasters, and none is chosen.</source>
        <translation>{file} 含有 {n_rasters} 个栅格，但没有选择。</translation>
    </message>
    <message>
        <source>Give one of them by its whole name, such as {first}, or choose it with Import a grid (VARIABLE).</source>
        <translation>请以完整名称给出其中之一，例如 {first}，或用“导入网格”选择（VARIABLE）。</translation>
    </message>
    <message>
        <source>Choose a raster layer, such as a GeoTIFF.</source>
        <translation>请选择栅格图层，例如 GeoTIFF。</translation>
    </message>
    <message>
        <source>{file} is no file but a pipe or a device.</source>
        <translation>{file} 不是文件，而是管道或设备。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>Choose a raster layer, such as a GeoTIFF, or make one of the file with Import a grid.</source>
        <translation>请选择栅格图层，例如 GeoTIFF，或用“导入网格”由该文件制作一个。</translation>
    </message>
    <message>
        <source>A table of points is no raster: make one with Import a grid where they are the nodes of a grid, otherwise with Grid gravity stations.</source>
        <translation>点表格不是栅格：若它们是网格节点，请用“导入网格”，否则用“重力测点网格化”制作栅格。</translation>
    </message>
    <message>
        <source>{file} cannot be read as a raster ({reason}).</source>
        <translation>无法将 {file} 作为栅格读取（{reason}）。</translation>
    </message>
    <message>
        <source>The raster {name} is damaged or a part of it is missing: its cells cannot be read.</source>
        <translation>栅格 {name} 已损坏或缺少一部分：无法读取其像元。</translation>
    </message>
    <message>
        <source>Fetch or write the file again, and of a mosaic (VRT) all files that it names.</source>
        <translation>请重新获取或写出该文件；如果是镶嵌（VRT），还包括它所引用的所有文件。</translation>
    </message>
    <message>
        <source>&#x27;{crs}&#x27; is not a coordinate reference system.</source>
        <translation>“{crs}”不是坐标参照系。</translation>
    </message>
    <message>
        <source>Choose one, such as EPSG:32645.</source>
        <translation>请选择一个坐标参照系，例如 EPSG:32645。</translation>
    </message>
    <message>
        <source>The raster {name} has ground control points and no grid of its own.</source>
        <translation>栅格 {name} 带有地面控制点，没有自己的网格。</translation>
    </message>
    <message>
        <source>The raster {name} has a sensor model (RPC) and no grid of its own.</source>
        <translation>栅格 {name} 带有传感器模型（RPC），没有自己的网格。</translation>
    </message>
    <message>
        <source>Warp it to a north-up grid (Raster &gt; Projections &gt; Warp) and run again.</source>
        <translation>请将其重投影到正北朝上的网格（栅格 &gt; 投影 &gt; 变形），然后重新运行。</translation>
    </message>
    <message>
        <source>The raster {name} has no georeference: the file does not tell where its cells lie.</source>
        <translation>栅格 {name} 没有地理参考：文件没有说明其像元的位置。</translation>
    </message>
    <message>
        <source>Give it one (Raster &gt; Georeferencer, or a world file) and run again.</source>
        <translation>请为其添加地理参考（栅格 &gt; 配准工具，或坐标信息文件），然后重新运行。</translation>
    </message>
    <message>
        <source>Assign one (Raster &gt; Projections &gt; Assign projection), or use Import a grid with its parameter CRS, and run again.</source>
        <translation>请指定一个（栅格 &gt; 投影 &gt; 指定投影），或使用“导入网格”及其参数 CRS，然后重新运行。</translation>
    </message>
    <message>
        <source>The raster {name} has a local coordinate system that lies nowhere on the Earth.</source>
        <translation>栅格 {name} 使用局部坐标系，不对应地球上的任何位置。</translation>
    </message>
    <message>
        <source>Assign the CRS it was surveyed in (Raster &gt; Projections &gt; Assign projection) and run again.</source>
        <translation>请指定测量时所用的坐标参照系（栅格 &gt; 投影 &gt; 指定投影），然后重新运行。</translation>
    </message>
    <message>
        <source>The raster {name} spans {west:g} to {east:g}, {south:g} to {north:g} in the units of {crs}, a few metres: these look like degrees.</source>
        <translation>栅格 {name} 的范围为 {west:g} 至 {east:g}、{south:g} 至 {north:g}，按 {crs} 的单位只有几米：这些数像是度。</translation>
    </message>
    <message>
        <source>Assign the geographic CRS they belong to, such as EPSG:4326 (Raster &gt; Projections &gt; Assign projection).</source>
        <translation>请指定其所属的地理坐标参照系，例如 EPSG:4326（栅格 &gt; 投影 &gt; 指定投影）。</translation>
    </message>
    <message>
        <source>The raster {name} is rotated or mirrored.</source>
        <translation>栅格 {name} 经过旋转或镜像。</translation>
    </message>
    <message>
        <source>The raster {name} has {rows} x {cols} cells, a grid is wanted.</source>
        <translation>栅格 {name} 有 {rows} x {cols} 个像元，应为网格。</translation>
    </message>
    <message>
        <source>Choose a raster with at least two rows and two columns.</source>
        <translation>请选择至少有两行两列的栅格。</translation>
    </message>
    <message>
        <source>{file} holds {kind} numbers, a class raster holds bytes.</source>
        <translation>{file} 存放 {kind} 类型的数，类别栅格应存放字节。</translation>
    </message>
    <message>
        <source>Choose a class raster made by Predict or Multi-scale windows.</source>
        <translation>请选择由“预测隐伏基岩”或“多尺度窗口”生成的类别栅格。</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: {reason}.</source>
        <translation>无法向 {folder} 写入任何内容：{reason}。</translation>
    </message>
    <message>
        <source>The disk of {places} is full, or a quota or a limit of file sizes is reached; nothing was replaced.</source>
        <translation>{places} 所在的磁盘已满，或已达到配额或文件大小上限；没有替换任何文件。</translation>
    </message>
    <message>
        <source>{file} would be replaced by the figures of the report, and is something else.</source>
        <translation>{file} 会被报告的数据文件覆盖，但它是别的内容。</translation>
    </message>
    <message>
        <source>Give the report another name.</source>
        <translation>请给报告换一个名称。</translation>
    </message>
    <message>
        <source>{path} is there already and not empty.</source>
        <translation>{path} 已经存在且不为空。</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>请选择新的或空的文件夹。</translation>
    </message>
    <message>
        <source>{file} could not be written whole: the disk took a part of it (it is full, or a quota or a limit of file sizes is reached).</source>
        <translation>{file} 未能完整写出：磁盘只接受了一部分（磁盘已满，或已达到配额或文件大小上限）。</translation>
    </message>
    <message>
        <source>The extent runs from {west:g} to {east:g} and from {south:g} to {north:g}, which holds no ground.</source>
        <translation>范围为西 {west:g} 至东 {east:g}、南 {south:g} 至北 {north:g}，不包含任何区域。</translation>
    </message>
    <message>
        <source>Give west, south, east and north, each a number, the lesser one first (EXTENT).</source>
        <translation>请给出西、南、东、北四个数，较小的在前（EXTENT）。</translation>
    </message>
    <message>
        <source>The extent is smaller than a cell of the raster ({width:g} x {height:g} map units) and holds the centre of none.</source>
        <translation>范围小于栅格的一个像元（{width:g} x {height:g} 地图单位），不包含任何像元的中心。</translation>
    </message>
    <message>
        <source>Draw it larger, over several cells.</source>
        <translation>请将范围画大些，使其覆盖若干像元。</translation>
    </message>
    <message>
        <source>The extent lies outside the raster.</source>
        <translation>范围位于栅格之外。</translation>
    </message>
    <message>
        <source>Draw it over the raster, in the raster&#x27;s coordinate system.</source>
        <translation>请在栅格上绘制范围，并采用栅格的坐标系。</translation>
    </message>
    <message>
        <source>Writing the residual anomaly</source>
        <translation>正在写出剩余异常</translation>
    </message>
    <message>
        <source>The topography {name} does not lie around the stations.</source>
        <translation>地形 {name} 不在测点周围。</translation>
    </message>
    <message>
        <source>The topography {name} has {rows:,} x {cols:,} cells around the stations.</source>
        <translation>地形 {name} 在测点周围有 {rows:,} x {cols:,} 个单元。</translation>
    </message>
    <message>
        <source>Give one with larger cells, a smaller radius (RADIUS), or the stations in parts.</source>
        <translation>请给出单元更大的地形、更小的半径（RADIUS），或分批给出测点。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{file} is no table of three numbers a line ({reason}).</source>
        <translation>{file} 不是每行三个数的表格（{reason}）。</translation>
    </message>
    <message>
        <source>Correct or remove the line, or read the file with Import gravity stations.</source>
        <translation>请更正或删除该行，或用“导入重力测点”读取该文件。</translation>
    </message>
    <message>
        <source>The {n:,} points of {name} are not the nodes of a grid.</source>
        <translation>{name} 的 {n:,} 个点不是网格的节点。</translation>
    </message>
    <message>
        <source>They may be stations: read them with Import gravity stations, and use Grid gravity stations.</source>
        <translation>它们可能是测点：请用“导入重力测点”读取，再用“重力测点网格化”。</translation>
    </message>
    <message>
        <source>{name} has {n} points at {x:g}, {y:g}.</source>
        <translation>{name} 在 {x:g}, {y:g} 处有 {n} 个点。</translation>
    </message>
    <message>
        <source>Leave one value for each node, or read the file with Import gravity stations.</source>
        <translation>请每个节点只保留一个值，或用“导入重力测点”读取该文件。</translation>
    </message>
    <message>
        <source>The values of {name} run from {low:.4g} to {high:.4g} mGal and differ by {rms:.2g} mGal over {lag:.2g} km; over {size:.0f} km of ground, gravity anomalies do not.</source>
        <translation>{name} 的值为 {low:.4g} 至 {high:.4g} mGal，相距 {lag:.2g} km 相差 {rms:.2g} mGal；在 {size:.0f} km 的范围内，重力异常不会如此。</translation>
    </message>
    <message>
        <source>They are likely in mGal, not in {unit}. Choose their unit (UNIT).</source>
        <translation>它们的单位很可能是 mGal，而不是 {unit}。请选择其单位（UNIT）。</translation>
    </message>
    <message>
        <source>They are likely in um/s2, or a magnetic anomaly in nT. Choose the unit that they are in (UNIT), also if it is mGal.</source>
        <translation>它们的单位很可能是 um/s2，或者是以 nT 为单位的磁异常。请选择其单位（UNIT），即使就是 mGal。</translation>
    </message>
    <message>
        <source>They are likely in another unit, or not gravity. Check their unit (UNIT) and the band.</source>
        <translation>它们很可能是其他单位，或者不是重力。请检查单位（UNIT）和波段。</translation>
    </message>
    <message>
        <source>The values of {name} run from {low:.4g} to {high:.4g} nT and differ by {rms:.2g} nT over {lag:.2g} km; magnetic anomalies vary more.</source>
        <translation>{name} 的值为 {low:.4g} 至 {high:.4g} nT，相距 {lag:.2g} km 相差 {rms:.2g} nT；磁异常的变化更大。</translation>
    </message>
    <message>
        <source>They are likely gravity in mGal. Choose the total-field magnetic anomaly; if this is one, declare its unit in the file (gdal_edit.py -units nT).</source>
        <translation>它们很可能是以 mGal 为单位的重力。请选择总场磁异常；如果确实是磁异常，请在文件中声明其单位（gdal_edit.py -units nT）。</translation>
    </message>
    <message>
        <source>The raster is empty: none of its cells holds data.</source>
        <translation>栅格为空：没有一个像元有数据。</translation>
    </message>
    <message>
        <source>Choose a band that holds the Bouguer anomaly.</source>
        <translation>请选择存放布格异常的波段。</translation>
    </message>
    <message>
        <source>The height is {height_m:g} m; a height above 0 is wanted.</source>
        <translation>高度为 {height_m:g} m；应大于 0。</translation>
    </message>
    <message>
        <source>Give the height of the upward continuation in metres, 10000 for 10 km.</source>
        <translation>请以米为单位给出向上延拓的高度，例如 10 km 写作 10000。</translation>
    </message>
    <message>
        <source>Unknown edge treatment &#x27;{edges}&#x27;.</source>
        <translation>未知的边缘处理方式“{edges}”。</translation>
    </message>
    <message>
        <source>Choose one of {treatments}.</source>
        <translation>请选择其中之一：{treatments}。</translation>
    </message>
    <message>
        <source>The raster&#x27;s CRS is in degrees or grads, but it spans {west:g} to {east:g}, {south:g} to {north:g}.</source>
        <translation>栅格的坐标参照系以度或百分度为单位，但其范围为 {west:g} 至 {east:g}、{south:g} 至 {north:g}。</translation>
    </message>
    <message>
        <source>Latitude and longitude may be exchanged: put them right.</source>
        <translation>纬度和经度可能颠倒了：请改正。</translation>
    </message>
    <message>
        <source>Its coordinates look like metres: assign the projected CRS they belong to.</source>
        <translation>其坐标像是以米为单位：请指定其所属的投影坐标参照系。</translation>
    </message>
    <message>
        <source>The raster reaches latitude {latitude:.1f}, where its columns meet at the pole.</source>
        <translation>栅格到达纬度 {latitude:.1f}，各列在那里汇聚于极点。</translation>
    </message>
    <message>
        <source>Clip it to 85 degrees, or warp it to a polar projection.</source>
        <translation>请裁剪到 85 度以内，或重投影到极地投影。</translation>
    </message>
    <message>
        <source>A trend of degree {degree} cannot be fitted.</source>
        <translation>无法拟合 {degree} 次趋势。</translation>
    </message>
    <message>
        <source>Choose a degree from 0 to 10.</source>
        <translation>请选择 0 至 10 的次数。</translation>
    </message>
    <message>
        <source>{n_cells} cells hold data, a trend of degree {degree} needs {n_terms}.</source>
        <translation>有数据的像元有 {n_cells} 个，{degree} 次趋势需要 {n_terms} 个。</translation>
    </message>
    <message>
        <source>Choose a lower degree.</source>
        <translation>请选择较低的次数。</translation>
    </message>
    <message>
        <source>Reading the anomaly</source>
        <translation>正在读取异常</translation>
    </message>
    <message>
        <source>a damped biharmonic extension</source>
        <translation>阻尼双调和外推</translation>
    </message>
    <message>
        <source>the nearest values repeated</source>
        <translation>重复的最近值</translation>
    </message>
    <message>
        <source>Choose another band.</source>
        <translation>请选择其他波段。</translation>
    </message>
    <message>
        <source>Continued {height_m:g} m upward {surface}, in strips of rows over means of {rows} x {cols} cells, with {extension} beyond its edges and in its holes.</source>
        <translation>{surface}向上延拓 {height_m:g} m，在 {rows} x {cols} 个像元的均值基础上按行分带计算，边缘之外和空洞内用{extension}填补。</translation>
    </message>
    <message>
        <source>Continued {height_m:g} m upward {surface}, from means of {rows} x {cols} cells, with {extension} beyond its edges and in its holes.</source>
        <translation>{surface}向上延拓 {height_m:g} m，由 {rows} x {cols} 个像元的均值计算，边缘之外和空洞内用{extension}填补。</translation>
    </message>
    <message>
        <source>Continued {height_m:g} m upward {surface}, with {extension} beyond its edges and in its holes.</source>
        <translation>{surface}向上延拓 {height_m:g} m，边缘之外和空洞内用{extension}填补。</translation>
    </message>
    <message>
        <source>on a plane, its plane of least squares kept</source>
        <translation>在平面上（保留其最小二乘平面）</translation>
    </message>
    <message>
        <source>on the sphere with kernels at {n_latitudes} latitudes, its mean treated as going round the Earth</source>
        <translation>在球面上（采用 {n_latitudes} 个纬度的核，其平均值按环绕整个地球处理）</translation>
    </message>
    <message>
        <source>A height of {height_m:g} m leaves hardly anything: is it meant in kilometres?</source>
        <translation>高度为 {height_m:g} m 时几乎不剩任何异常：是否本应以千米为单位？</translation>
    </message>
    <message>
        <source>Predicting each station from its neighbours</source>
        <translation>正在由相邻测点预测每个测点</translation>
    </message>
    <message>
        <source>Levelling the surveys</source>
        <translation>正在调平各次测量</translation>
    </message>
    <message>
        <source>Comparing the lines</source>
        <translation>正在比较测线</translation>
    </message>
    <message>
        <source>Fitting the covariance of the stations</source>
        <translation>正在拟合测点的协方差</translation>
    </message>
    <message>
        <source>Predicting stations in hidden blocks</source>
        <translation>正在预测隐藏块中的测点</translation>
    </message>
    <message>
        <source>Gridding the stations</source>
        <translation>正在对测点网格化</translation>
    </message>
    <message>
        <source>The layer has {n} stations with a value; a grid needs at least {least}.</source>
        <translation>图层中有值的测点为 {n} 个；网格化至少需要 {least} 个。</translation>
    </message>
    <message>
        <source>Choose the layer and the field that hold the measurements.</source>
        <translation>请选择存放测量值的图层和字段。</translation>
    </message>
    <message>
        <source>All {n} stations have the value {value:g}.</source>
        <translation>全部 {n} 个测点的值都是 {value:g}。</translation>
    </message>
    <message>
        <source>Choose the field that holds the measured anomaly.</source>
        <translation>请选择存放实测异常的字段。</translation>
    </message>
    <message>
        <source>Correcting for the terrain</source>
        <translation>正在做地形改正</translation>
    </message>
    <message>
        <source>The wavelength is {wavelength_m:g} m; it has to be above 0.</source>
        <translation>波长为 {wavelength_m:g} m；必须大于 0。</translation>
    </message>
    <message>
        <source>Give it in metres.</source>
        <translation>请以米为单位给出。</translation>
    </message>
    <message>
        <source>{name} declares the unit &#x27;{unit}&#x27;; gravity in mGal or another unit of acceleration is wanted.</source>
        <translation>{name} 声明的单位为“{unit}”；重力应以 mGal 或其他加速度单位表示。</translation>
    </message>
    <message>
        <source>The raster</source>
        <translation>该栅格</translation>
    </message>
    <message>
        <source>Choose the band that holds the anomaly, or name the unit that its values are in (UNIT).</source>
        <translation>请选择存放异常的波段，或指明其数值的单位（UNIT）。</translation>
    </message>
    <message>
        <source>The values run from {low:g} to {high:g} mGal; anomalies do not.</source>
        <translation>数值为 {low:g} 至 {high:g} mGal；异常不会有这样的数值。</translation>
    </message>
    <message>
        <source>The values run from {low:g} to {high:g} mGal only.</source>
        <translation>数值仅为 {low:g} 至 {high:g} mGal。</translation>
    </message>
    <message>
        <source>They are likely in m/s2: choose this unit, or another raster.</source>
        <translation>其单位很可能是 m/s2：请选择此单位，或选择其他栅格。</translation>
    </message>
    <message>
        <source>This is gravity itself: give its Bouguer anomaly.</source>
        <translation>这是重力值本身：请给出其布格异常。</translation>
    </message>
    <message>
        <source>They are likely in um/s2: choose this unit; or a magnetic anomaly in nT: give gravity.</source>
        <translation>它们的单位很可能是 um/s2：请选择该单位；或者是以 nT 为单位的磁异常：请给出重力数据。</translation>
    </message>
    <message>
        <source>Choose the band that holds the Bouguer anomaly, and its unit.</source>
        <translation>请选择存放布格异常的波段及其单位。</translation>
    </message>
    <message>
        <source>A line of {n} vertices is too short to have a fold.</source>
        <translation>只有 {n} 个顶点的线太短，不能构成褶皱。</translation>
    </message>
    <message>
        <source>Digitise the trace with at least five vertices a fold.</source>
        <translation>请以每个褶皱至少五个顶点数字化迹线。</translation>
    </message>
    <message>
        <source>The class field is NULL in every unit.</source>
        <translation>类别字段在所有单元中均为 NULL。</translation>
    </message>
    <message>
        <source>Choose another field (FIELD).</source>
        <translation>请选择其他字段（FIELD）。</translation>
    </message>
    <message>
        <source>The class field holds {n_values} distinct numbers, as measurements do; {most} classes are the most.</source>
        <translation>类别字段有 {n_values} 个不同的数，像是测量值；最多允许 {most} 个类别。</translation>
    </message>
    <message>
        <source>The class field holds {n_values} distinct values; {most} classes are the most.</source>
        <translation>类别字段有 {n_values} 个不同的值；最多允许 {most} 个类别。</translation>
    </message>
    <message>
        <source>Choose a field of ages or units (FIELD), or give a legend that groups the values.</source>
        <translation>请选择地质时代或地质单元的字段（FIELD），或给出将这些值归并的图例。</translation>
    </message>
    <message>
        <source>All {n_values} values of the class field are cover, water or no data ({listed}).</source>
        <translation>类别字段的全部 {n_values} 个值都是覆盖层、水体或无数据（{listed}）。</translation>
    </message>
    <message>
        <source>Choose another field (FIELD), or give a legend with some units as bedrock (class 0 to 253).</source>
        <translation>请选择其他字段（FIELD），或给出将某些单元定为基岩（类别 0 至 253）的图例。</translation>
    </message>
    <message>
        <source>Choose another field (FIELD), or give a legend.</source>
        <translation>请选择其他字段（FIELD），或给出图例。</translation>
    </message>
    <message>
        <source>The class field holds one value of bedrock only (&#x27;{name}&#x27;), at least two classes are wanted.</source>
        <translation>类别字段只有一个基岩的值（“{name}”），至少应有两个类别。</translation>
    </message>
    <message>
        <source>The class field holds one value of bedrock only (&#x27;{name}&#x27;), at least two classes are wanted; the other one is cover, water or no data.</source>
        <translation>类别字段只有一个基岩的值（“{name}”），至少应有两个类别；另一个值是覆盖层、水体或无数据。</translation>
    </message>
    <message>
        <source>The class field holds one value of bedrock only (&#x27;{name}&#x27;), at least two classes are wanted; the other {n_others} are cover, water or no data.</source>
        <translation>类别字段只有一个基岩的值（“{name}”），至少应有两个类别；其余 {n_others} 个值是覆盖层、水体或无数据。</translation>
    </message>
    <message>
        <source>All ages in the class field are Cenozoic, which is cover.</source>
        <translation>类别字段中的时代全部为新生代，即覆盖层。</translation>
    </message>
    <message>
        <source>Give a legend in which some units are bedrock (class 0 to 253).</source>
        <translation>请给出将某些单元定为基岩（类别 0 至 253）的图例。</translation>
    </message>
    <message>
        <source>The values are read as map symbols.</source>
        <translation>各值按地层代号读取。</translation>
    </message>
    <message>
        <source>The values are read as map symbols: {listed}.</source>
        <translation>各值按地层代号读取：{listed}。</translation>
    </message>
    <message>
        <source>The values are read as ages in millions of years.</source>
        <translation>各值按以百万年为单位的年龄读取。</translation>
    </message>
    <message>
        <source>The values are read as ages in millions of years: {listed}.</source>
        <translation>各值按以百万年为单位的年龄读取：{listed}。</translation>
    </message>
    <message>
        <source>The values are read as ages.</source>
        <translation>各值按地质时代读取。</translation>
    </message>
    <message>
        <source>The values are read as ages: {listed}.</source>
        <translation>各值按地质时代读取：{listed}。</translation>
    </message>
    <message>
        <source>Every name is a class.</source>
        <translation>每个名称为一个类别。</translation>
    </message>
    <message>
        <source>{value} is {home}</source>
        <translation>{value} 归为 {home}</translation>
    </message>
    <message>
        <source>Legend made from {n_values} values: {n_classes} classes, {n_cover} values are cover, {n_outside} outside.</source>
        <translation>图例由 {n_values} 个值生成：{n_classes} 个类别，{n_cover} 个值为覆盖层，{n_outside} 个为图外。</translation>
    </message>
    <message>
        <source>Taken for loose sediment, which is cover: {listed}. Give a legend if it is rock.</source>
        <translation>视为松散沉积物，即覆盖层：{listed}。如果是岩石，请给出图例。</translation>
    </message>
    <message>
        <source>Letters that other maps use otherwise: {listed}. Give a legend if it is wrong.</source>
        <translation>在其他地质图中另有含义的字母：{listed}。如果有误，请给出图例。</translation>
    </message>
    <message>
        <source>No value of the class field is cover: every unit counts as bedrock that crops out. Give a legend (class 255 is cover) if some units are young sediment, water or ice.</source>
        <translation>类别字段中没有覆盖层的值：所有单元都视为出露的基岩。如果某些单元是年轻沉积物、水体或冰，请给出图例（类别 255 为覆盖层）。</translation>
    </message>
    <message>
        <source>{listed} and {n_more} more</source>
        <translation>{listed} 及另外 {n_more} 个</translation>
    </message>
    <message>
        <source>All the units that the symbols name are Cenozoic or water; no bedrock is left.</source>
        <translation>代号所表示的单元全部为新生代或水体；没有剩下基岩。</translation>
    </message>
    <message>
        <source>The class &#x27;{name}&#x27; has the number {value}; 0 to 253 are wanted.</source>
        <translation>类别“{name}”的编号为 {value}；应为 0 至 253。</translation>
    </message>
    <message>
        <source>Number the bedrock classes from 0, give cover 255 and outside 254.</source>
        <translation>请将基岩类别从 0 开始编号，覆盖层编为 255，图外编为 254。</translation>
    </message>
    <message>
        <source>The class &#x27;{name}&#x27; has the colour &#x27;{colour}&#x27;.</source>
        <translation>类别“{name}”的颜色为“{colour}”。</translation>
    </message>
    <message>
        <source>Write colours as #rrggbb, such as #ffb2ff.</source>
        <translation>请将颜色写作 #rrggbb，例如 #ffb2ff。</translation>
    </message>
    <message>
        <source>The legend {file} cannot be read: {problem}.</source>
        <translation>无法读取图例 {file}：{problem}。</translation>
    </message>
    <message>
        <source>Choose a CSV or JSON file of one legend.</source>
        <translation>请选择存有一个图例的 CSV 或 JSON 文件。</translation>
    </message>
    <message>
        <source>The legend {file} cannot be read: {reason}.</source>
        <translation>无法读取图例 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Choose a CSV or JSON file.</source>
        <translation>请选择 CSV 或 JSON 文件。</translation>
    </message>
    <message>
        <source>In the legend {file}: {message}</source>
        <translation>在图例 {file} 中：{message}</translation>
    </message>
    <message>
        <source>It cannot be used: {problem}.</source>
        <translation>无法使用：{problem}。</translation>
    </message>
    <message>
        <source>A legend is {example}.</source>
        <translation>图例的形式为 {example}。</translation>
    </message>
    <message>
        <source>It is no table of text ({reason}).</source>
        <translation>不是文本表格（{reason}）。</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8 (comma delimited).</source>
        <translation>请将其另存为 CSV UTF-8（逗号分隔）。</translation>
    </message>
    <message>
        <source>It is no table of text.</source>
        <translation>不是文本表格。</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8 (comma delimited) and choose that.</source>
        <translation>请将其另存为 CSV UTF-8（逗号分隔），并选择该文件。</translation>
    </message>
    <message>
        <source>It has {n_lines:,} lines; {most:,} are the most.</source>
        <translation>共有 {n_lines:,} 行；最多允许 {most:,} 行。</translation>
    </message>
    <message>
        <source>Choose the legend that was made for the map.</source>
        <translation>请选择为该地质图制作的图例。</translation>
    </message>
    <message>
        <source>It has no column &#x27;{column}&#x27; (it has {columns}).</source>
        <translation>没有“{column}”列（现有：{columns}）。</translation>
    </message>
    <message>
        <source>Name the columns value_in_map, class, name and, where wanted, colour; save it as CSV UTF-8.</source>
        <translation>请将各列命名为 value_in_map、class（类别）、name，需要时加上 colour；另存为 CSV UTF-8。</translation>
    </message>
    <message>
        <source>Line {number}: {message}</source>
        <translation>第 {number} 行：{message}</translation>
    </message>
    <message>
        <source>The class is &#x27;{text}&#x27;, a whole number is wanted.</source>
        <translation>类别为“{text}”，应为整数。</translation>
    </message>
    <message>
        <source>Write 0 to 253 for bedrock, 254 for outside, 255 for cover.</source>
        <translation>基岩写 0 至 253，图外写 254，覆盖层写 255。</translation>
    </message>
    <message>
        <source>&#x27;{rule}&#x27; names no age that is known. {reason} is near.</source>
        <translation>“{rule}”不是已知的地质时代。相近的有 {reason}。</translation>
    </message>
    <message>
        <source>&#x27;{rule}&#x27; names no age that is known.</source>
        <translation>“{rule}”不是已知的地质时代。</translation>
    </message>
    <message>
        <source>Write age: and a name of the time scale, such as age:Permian or age:Lower Devonian.</source>
        <translation>请写“age:”加地质年代表中的名称，例如 age:Permian 或 age:Lower Devonian。</translation>
    </message>
    <message>
        <source>&#x27;{rule}&#x27; names no rock.</source>
        <translation>“{rule}”没有指明岩石。</translation>
    </message>
    <message>
        <source>Write rock: and a word, such as rock:granite.</source>
        <translation>请写“rock:”加一个词，例如 rock:granite。</translation>
    </message>
    <message>
        <source>The legend has no bedrock class; everything in it is cover or outside.</source>
        <translation>图例没有基岩类别；其中全部是覆盖层或图外。</translation>
    </message>
    <message>
        <source>Give at least two units of the map a class from 0 to 253.</source>
        <translation>请至少给地质图的两个单元 0 至 253 的类别。</translation>
    </message>
    <message>
        <source>Rule {number} of the list: {message}</source>
        <translation>列表中的第 {number} 条规则：{message}</translation>
    </message>
    <message>
        <source>The legend lacks or misstates something ({kind}: {reason}).</source>
        <translation>图例缺少某些内容或有错误（{kind}：{reason}）。</translation>
    </message>
    <message>
        <source>Class {value} is called &#x27;{first}&#x27; and &#x27;{name}&#x27;.</source>
        <translation>类别 {value} 既叫“{first}”又叫“{name}”。</translation>
    </message>
    <message>
        <source>Give every class number one name.</source>
        <translation>请给每个类别编号只取一个名称。</translation>
    </message>
    <message>
        <source>&#x27;{rule}&#x27; goes to class {first} and to class {value}.</source>
        <translation>“{rule}”既归入类别 {first}，又归入类别 {value}。</translation>
    </message>
    <message>
        <source>Give every value of the map one class.</source>
        <translation>请给地质图的每个值只指定一个类别。</translation>
    </message>
    <message>
        <source>&#x27;{rule}&#x27; goes to class {value}, which has no name.</source>
        <translation>“{rule}”归入类别 {value}，但该类别没有名称。</translation>
    </message>
    <message>
        <source>Describe the class.</source>
        <translation>请描述该类别。</translation>
    </message>
    <message>
        <source>{value} is {kept} ({name})</source>
        <translation>{value} 归入 {kept}（{name}）</translation>
    </message>
    <message>
        <source>Class {value} is called &#x27;{name}&#x27;, as class {other} is.</source>
        <translation>类别 {value} 叫“{name}”，与类别 {other} 同名。</translation>
    </message>
    <message>
        <source>Give the bedrock class another name; or give its rows the number of the other.</source>
        <translation>请给该基岩类别换一个名称；或将其各行改用另一类别的编号。</translation>
    </message>
    <message>
        <source>Classes of the legend that are called alike are one: {pairs}. Give them different names if not.</source>
        <translation>图例中同名的类别合为一类：{pairs}。如果不应合并，请给它们不同的名称。</translation>
    </message>
    <message>
        <source>A cell has the class that most of its {n} x {n} sample points lie in; in a tie the lower number, so outcrop before cover.</source>
        <translation>每个像元取其 {n} x {n} 个采样点中多数所属的类别；数目相同时取编号较小的类别，因此露头先于覆盖层。</translation>
    </message>
    <message>
        <source>A cell has the class that its centre lies in.</source>
        <translation>每个像元取其中心所在的类别。</translation>
    </message>
    <message>
        <source>Where units overlap, outside lies on top, then the smaller unit.</source>
        <translation>单元重叠处，图外在最上层，其次是较小的单元。</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>地质图</translation>
    </message>
    <message>
        <source>The field &#x27;{field}&#x27; is NULL in every unit.</source>
        <translation>字段“{field}”在所有单元中均为 NULL。</translation>
    </message>
    <message>
        <source>The legend takes none of the {n_values} values of the field &#x27;{field}&#x27; (&#x27;{examples}&#x27; ...).</source>
        <translation>图例不包含字段“{field}”的 {n_values} 个值中的任何一个（“{examples}”…）。</translation>
    </message>
    <message>
        <source>Choose the field that the legend was made for, or another legend.</source>
        <translation>请选择该图例所针对的字段，或选择其他图例。</translation>
    </message>
    <message>
        <source>{count} outlines are in the map twice or more, with different classes; outside counts, else the polygon that stands last in the layer. Remove the others if that is wrong.</source>
        <translation>有 {count} 个轮廓在地质图中出现两次或更多次，且类别不同；有图外时取图外，否则取图层中排在最后的多边形。如果不对，请删除其余的。</translation>
    </message>
    <message>
        <source>{count} outline is in the map twice or more, with different classes; outside counts, else the polygon that stands last in the layer. Remove the others if that is wrong.</source>
        <translation>有 {count} 个轮廓在地质图中出现两次或更多次，且类别不同；有图外时取图外，否则取图层中排在最后的多边形。如果不对，请删除其余的。</translation>
    </message>
    <message>
        <source>The geological map shows no bedrock on the raster: all of it is cover or outside.</source>
        <translation>地质图在栅格上没有显示基岩：全部是覆盖层或图外。</translation>
    </message>
    <message>
        <source>Check the legend (class 255 is cover, 254 outside) and the hold-out layer.</source>
        <translation>请检查图例（类别 255 为覆盖层，254 为图外）和留出区图层。</translation>
    </message>
    <message>
        <source>The map shows 1 bedrock class on the raster, at least 2 are wanted.</source>
        <translation>地质图在栅格上只显示 1 个基岩类别，至少应有 2 个。</translation>
    </message>
    <message>
        <source>Give the units of the map more classes in the legend, or choose another field.</source>
        <translation>请在图例中为地质图的单元划分更多类别，或选择其他字段。</translation>
    </message>
    <message>
        <source>the layer {name}</source>
        <translation>图层“{name}”</translation>
    </message>
    <message>
        <source>No unit of the layer has an area on the raster.</source>
        <translation>该图层没有一个单元在栅格上占有面积。</translation>
    </message>
    <message>
        <source>Check that the layer covers the raster and that its CRS is the right one.</source>
        <translation>请检查该图层是否覆盖栅格，以及其坐标参照系是否正确。</translation>
    </message>
    <message>
        <source>The layer (x {w:.6g} to {e:.6g}, y {s:.6g} to {n:.6g}) and the raster (x {west:.6g} to {east:.6g}, y {south:.6g} to {north:.6g}) do not overlap.</source>
        <translation>图层（x {w:.6g} 至 {e:.6g}，y {s:.6g} 至 {n:.6g}）与栅格（x {west:.6g} 至 {east:.6g}，y {south:.6g} 至 {north:.6g}）不重叠。</translation>
    </message>
    <message>
        <source>Choose a layer of the raster&#x27;s area, or correct the CRS of one of them.</source>
        <translation>请选择栅格所在地区的图层，或改正其中之一的坐标参照系。</translation>
    </message>
    <message>
        <source>{count} polygon of {source} was invalid and repaired.</source>
        <translation>{source}中有 {count} 个多边形无效，已修复。</translation>
    </message>
    <message>
        <source>{count} polygons of {source} were invalid and repaired.</source>
        <translation>{source}中有 {count} 个多边形无效，已修复。</translation>
    </message>
    <message>
        <source>{count} polygon of {source} has more than {most} self-crossings and is left out.</source>
        <translation>{source}中有 {count} 个多边形的自相交超过 {most} 处，已略去。</translation>
    </message>
    <message>
        <source>{count} polygons of {source} have more than {most} self-crossings and are left out.</source>
        <translation>{source}中有 {count} 个多边形的自相交超过 {most} 处，已略去。</translation>
    </message>
    <message>
        <source>Putting the geological map on the grid</source>
        <translation>正在把地质图放到网格上</translation>
    </message>
    <message>
        <source>the index of its outlines</source>
        <translation>轮廓的索引</translation>
    </message>
    <message>
        <source>its fields</source>
        <translation>各字段</translation>
    </message>
    <message>
        <source>The layer {file} is empty.</source>
        <translation>图层 {file} 为空。</translation>
    </message>
    <message>
        <source>Choose a layer with polygons in it.</source>
        <translation>请选择含有多边形的图层。</translation>
    </message>
    <message>
        <source>The layer {file} has no coordinate reference system.</source>
        <translation>图层 {file} 没有坐标参照系。</translation>
    </message>
    <message>
        <source>Assign one (Vector &gt; Data Management Tools &gt; Assign Projection) and run again.</source>
        <translation>请指定坐标参照系（矢量 &gt; 数据管理工具 &gt; 指定投影），然后重新运行。</translation>
    </message>
    <message>
        <source>{file} holds {count:,} layers; {most:,} are the most.</source>
        <translation>{file} 含有 {count:,} 个图层；最多允许 {most:,} 个。</translation>
    </message>
    <message>
        <source>Save the geological map to a file of its own, and choose that.</source>
        <translation>请将地质图另存为单独的文件，并选择该文件。</translation>
    </message>
    <message>
        <source>The shapefile {file} lacks {stem}{ending}, which holds {what}.</source>
        <translation>shapefile {file} 缺少 {stem}{ending}，该文件存放{what}。</translation>
    </message>
    <message>
        <source>Put all files of the shapefile (.shp, .shx, .dbf, .prj, .cpg) into one folder.</source>
        <translation>请将 shapefile 的所有文件（.shp、.shx、.dbf、.prj、.cpg）放在同一文件夹中。</translation>
    </message>
    <message>
        <source>number {value}</source>
        <translation>编号 {value}</translation>
    </message>
    <message>
        <source>{file} holds {n_layers} spatial layers ({layers}).</source>
        <translation>{file} 含有 {n_layers} 个空间图层（{layers}）。</translation>
    </message>
    <message>
        <source>Name the layer, as in &#x27;map.gpkg|layername=geology&#x27;.</source>
        <translation>请指明图层，写法如“map.gpkg|layername=geology”。</translation>
    </message>
    <message>
        <source>{file} cannot be read as a vector layer.</source>
        <translation>无法将 {file} 作为矢量图层读取。</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} 不存在。</translation>
    </message>
    <message>
        <source>{file} may not be read (its rights do not allow it).</source>
        <translation>无法读取 {file}（其权限不允许）。</translation>
    </message>
    <message>
        <source>Choose a polygon layer, such as a GeoPackage or a shapefile.</source>
        <translation>请选择多边形图层，例如 GeoPackage 或 shapefile。</translation>
    </message>
    <message>
        <source>surfaces of triangles or another kind of</source>
        <translation>三角面或其他类型</translation>
    </message>
    <message>
        <source>{file} has no layer &#x27;{layer}&#x27; that can be read.</source>
        <translation>{file} 中没有可读取的图层“{layer}”。</translation>
    </message>
    <message>
        <source>Choose a polygon layer.</source>
        <translation>请选择多边形图层。</translation>
    </message>
    <message>
        <source>The layer {layer} has no field &#x27;{field}&#x27; (it has {fields}).</source>
        <translation>图层 {layer} 没有字段“{field}”（现有：{fields}）。</translation>
    </message>
    <message>
        <source>The layer {layer} holds {kind} geometry, polygons are wanted.</source>
        <translation>图层 {layer} 的几何类型为 {kind}，应为多边形。</translation>
    </message>
    <message>
        <source>The field &#x27;{field}&#x27; holds characters that were lost in a conversion ({examples}), so that different units may have become one.</source>
        <translation>字段“{field}”含有在转换中丢失的字符（{examples}），因此不同的单元可能已变成同一个。</translation>
    </message>
    <message>
        <source>Open the original in QGIS, set its encoding under Layer Properties &gt; Source, and save it again.</source>
        <translation>请在 QGIS 中打开原始数据，在“图层属性 &gt; 源”中设置其编码，然后重新保存。</translation>
    </message>
    <message>
        <source>The field &#x27;{field}&#x27; holds characters that were lost in a conversion ({examples}).</source>
        <translation>字段“{field}”含有在转换中丢失的字符（{examples}）。</translation>
    </message>
    <message>
        <source>{count} polygon of {source} has coordinates that are no numbers and is left out.</source>
        <translation>{source}中有 {count} 个多边形的坐标不是数值，已略去。</translation>
    </message>
    <message>
        <source>{count} polygons of {source} have coordinates that are no numbers and are left out.</source>
        <translation>{source}中有 {count} 个多边形的坐标不是数值，已略去。</translation>
    </message>
    <message>
        <source>{count} polygon of {source} had an open ring, which was closed.</source>
        <translation>{source}中有 {count} 个多边形的环未闭合，已将其闭合。</translation>
    </message>
    <message>
        <source>{count} polygons of {source} had an open ring, which was closed.</source>
        <translation>{source}中有 {count} 个多边形的环未闭合，已将其闭合。</translation>
    </message>
    <message>
        <source>{count} polygon of {source} could not be read and is left out.</source>
        <translation>{source}中有 {count} 个多边形无法读取，已略去。</translation>
    </message>
    <message>
        <source>{count} polygons of {source} could not be read and are left out.</source>
        <translation>{source}中有 {count} 个多边形无法读取，已略去。</translation>
    </message>
    <message>
        <source>The text of {file} is not in its declared encoding {declared}; the field &#x27;{field}&#x27; is read as {found}: {examples}. If that is wrong, set the encoding under Layer Properties &gt; Source, or correct the .cpg file.</source>
        <translation>{file} 的文本与其声明的编码 {declared} 不符；字段“{field}”按 {found} 读取：{examples}。如果有误，请在“图层属性 &gt; 源”中设置编码，或改正 .cpg 文件。</translation>
    </message>
    <message>
        <source>The text of {file} declares no encoding; the field &#x27;{field}&#x27; is read as {found}: {examples}. If that is wrong, set the encoding under Layer Properties &gt; Source, or correct the .cpg file.</source>
        <translation>{file} 的文本没有声明编码；字段“{field}”按 {found} 读取：{examples}。如果有误，请在“图层属性 &gt; 源”中设置编码，或改正 .cpg 文件。</translation>
    </message>
    <message>
        <source>The map shows no outcrop: there is nothing to measure the distance to.</source>
        <translation>地质图没有显示露头：没有可用来计算距离的对象。</translation>
    </message>
    <message>
        <source>Check the legend (class 255 is cover) and the hold-out layer.</source>
        <translation>请检查图例（类别 255 为覆盖层）和留出区图层。</translation>
    </message>
    <message>
        <source>No fault of the survey reaches its bedrock surface.</source>
        <translation>该调查没有断层到达基岩面。</translation>
    </message>
    <message>
        <source>Choose another seed (SEED), a larger survey (SIZE), or leave the faults out (FAULTS).</source>
        <translation>请选择另一个种子(SEED)、更大的调查(SIZE),或去掉断层(FAULTS)。</translation>
    </message>
    <message>
        <source>Gravity of the crust down to {depth:g} km</source>
        <translation>深至 {depth:g} km 的地壳的重力</translation>
    </message>
    <message>
        <source>The survey has no cover to drill through.</source>
        <translation>测区没有可供钻穿的覆盖层。</translation>
    </message>
    <message>
        <source>Give the cover a thickness above 0 (COVER), or leave the drillholes out (HOLES).</source>
        <translation>请给覆盖层大于 0 的厚度（COVER），或不要钻孔（HOLES）。</translation>
    </message>
    <message>
        <source>Strata, folds, faults and granites</source>
        <translation>地层、褶皱、断层和花岗岩</translation>
    </message>
    <message>
        <source>The CRS of the sample survey is in degrees; a projected one is wanted.</source>
        <translation>示例测区的坐标参照系以度为单位；应为投影坐标参照系。</translation>
    </message>
    <message>
        <source>Choose a projected CRS, such as EPSG:32645.</source>
        <translation>请选择投影坐标参照系，例如 EPSG:32645。</translation>
    </message>
    <message>
        <source>Training reads no cell of it, neither gravity nor class, however a window is rotated or shifted.</source>
        <translation>无论窗口如何旋转或平移，训练都不读取测试区的任何像元，重力和类别均不读取。</translation>
    </message>
    <message>
        <source>None of the {count} training windows overlaps the test area.</source>
        <translation>{count} 个训练窗口都不与测试区重叠。</translation>
    </message>
    <message>
        <source>{share:.0%} at a side of {side:g}</source>
        <translation>边长 {side:g} 时为 {share:.0%}</translation>
    </message>
    <message>
        <source>The test area is masked in {touching} of the {count} training windows: those clear of it contain too little of the outcrop ({short}; {wanted:.0%} is wanted).</source>
        <translation>{count} 个训练窗口中有 {touching} 个须掩膜掉测试区：不与测试区接触的窗口所含露头太少（{short}；应为 {wanted:.0%}）。</translation>
    </message>
    <message>
        <source>The outcrop lies in {n_blocks} block(s), a split into {wanted} parts is wanted.</source>
        <translation>露头位于 {n_blocks} 个区块中，应划分为 {wanted} 部分。</translation>
    </message>
    <message>
        <source>Give a smaller block size, or choose a map with more outcrop.</source>
        <translation>请给出较小的区块边长，或选择露头更多的地质图。</translation>
    </message>
    <message>
        <source>{n_test} of {n_outcrop} outcrop cells lie in the test area.</source>
        <translation>{n_outcrop} 个露头像元中有 {n_test} 个位于测试区。</translation>
    </message>
    <message>
        <source>Choose a test area that holds some of the outcrop, not all of it.</source>
        <translation>请选择包含部分而不是全部露头的测试区。</translation>
    </message>
    <message>
        <source>Test set: {share:.1%} of the outcrop, in the polygons given; training reads nothing of that area.</source>
        <translation>测试集：{share:.1%} 的露头，位于所给的多边形内；训练不读取该区域的任何内容。</translation>
    </message>
    <message>
        <source>Test set: {share:.1%} of the outcrop, in fold {fold} of {folds}, blocks of {block_km:.4g} km; training reads nothing of that area.</source>
        <translation>测试集：{share:.1%} 的露头，为第 {fold} 折（共 {folds} 折），区块边长 {block_km:.4g} km；训练不读取该区域的任何内容。</translation>
    </message>
    <message>
        <source>Test set: {share:.1%} of the outcrop, in blocks of {block_km:.4g} km; training reads nothing of that area.</source>
        <translation>测试集：{share:.1%} 的露头，位于边长 {block_km:.4g} km 的区块内；训练不读取该区域的任何内容。</translation>
    </message>
    <message>
        <source>{n_windows} windows show enough bedrock; a share of {share:.0%} holds out none or all.</source>
        <translation>有 {n_windows} 个窗口显示足够的基岩；按 {share:.0%} 的比例留出，结果是一个也没有或全部留出。</translation>
    </message>
    <message>
        <source>Cut more windows (smaller strides in SCALES), hold out another share (SHARE), or split by blocks (SPLIT).</source>
        <translation>请切出更多窗口（在 SCALES 中减小步长），换一个留出比例（SHARE），或按区块划分（SPLIT）。</translation>
    </message>
    <message>
        <source>Random split of the windows ({n_test} of {n_windows} held out for testing): {leaked:.1%} of the test cells are also in training windows, so that scores are too high.</source>
        <translation>窗口的随机划分（{n_windows} 个中留出 {n_test} 个用于测试）：{leaked:.1%} 的测试像元也在训练窗口中，因此得分偏高。</translation>
    </message>
    <message>
        <source>A window of {side:g} does not fit in the raster of {width:g} x {height:g}.</source>
        <translation>边长 {side:g} 的窗口放不进 {width:g} x {height:g} 的栅格。</translation>
    </message>
    <message>
        <source>Give a smaller side (SCALES), in the units of the raster&#x27;s CRS.</source>
        <translation>请以栅格坐标参照系的单位给出较小的边长（SCALES）。</translation>
    </message>
    <message>
        <source>A window of {side:g} with stride {stride:g} is smaller than a cell ({width:g} x {height:g}).</source>
        <translation>边长 {side:g}、步长 {stride:g} 的窗口小于一个像元（{width:g} x {height:g}）。</translation>
    </message>
    <message>
        <source>Give sides and strides (SCALES) in the units of the raster&#x27;s CRS, degrees or metres.</source>
        <translation>请以栅格坐标参照系的单位（度或米）给出边长和步长（SCALES）。</translation>
    </message>
    <message>
        <source>Windows of {side:g} with stride {stride:g} would be {n_windows:,}; {most:,} are the most.</source>
        <translation>边长 {side:g}、步长 {stride:g} 的窗口将有 {n_windows:,} 个；最多允许 {most:,} 个。</translation>
    </message>
    <message>
        <source>Give a longer stride (SCALES), or a smaller raster.</source>
        <translation>请给出较大的步长（SCALES），或较小的栅格。</translation>
    </message>
    <message>
        <source>No cell of the training set has both a class and values in all bands.</source>
        <translation>训练集中没有一个像元既有类别又在所有波段中有数值。</translation>
    </message>
    <message>
        <source>Check that the rasters cover the mapped outcrop.</source>
        <translation>请检查各栅格是否覆盖图上的露头。</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>turned by {degrees}°</source>
        <translation>旋转 {degrees}°</translation>
    </message>
    <message>
        <source>rolled by {share} southward</source>
        <translation>向南循环平移 {share}</translation>
    </message>
    <message>
        <source>rolled by {share} eastward</source>
        <translation>向东循环平移 {share}</translation>
    </message>
    <message>
        <source>Boosted trees, part {number} of {total}</source>
        <translation>提升树，第 {number} 部分，共 {total} 部分</translation>
    </message>
    <message>
        <source>All outcrop: {progress}</source>
        <translation>全部露头：{progress}</translation>
    </message>
    <message>
        <source>Testing whether gravity helps: {number} of {total}</source>
        <translation>正在检验重力是否有帮助：第 {number} 次，共 {total} 次</translation>
    </message>
    <message>
        <source>Outcrop network {number} of {total}: {progress}</source>
        <translation>露头网络，第 {number} 个，共 {total} 个：{progress}</translation>
    </message>
    <message>
        <source>Predicting from the outcrop</source>
        <translation>正在由露头预测</translation>
    </message>
    <message>
        <source>&#x27;{name}&#x27; holds numbers of the kind {kind}</source>
        <translation>“{name}”存放的是 {kind} 类型的数</translation>
    </message>
    <message>
        <source>&#x27;{name}&#x27; is {found}, {wanted} is wanted</source>
        <translation>“{name}”现为 {found}，应为 {wanted}</translation>
    </message>
    <message>
        <source>there are {n_trees:,} trees of {n_nodes:,} nodes</source>
        <translation>有 {n_trees:,} 棵树、{n_nodes:,} 个节点</translation>
    </message>
    <message>
        <source>&#x27;{name}&#x27; holds values that are no numbers</source>
        <translation>“{name}”含有不是数值的值</translation>
    </message>
    <message>
        <source>&#x27;{name}&#x27; is not everywhere from 0 to {last}</source>
        <translation>“{name}”并非处处在 0 至 {last} 之间</translation>
    </message>
    <message>
        <source>roots are not in order</source>
        <translation>各树的根未按顺序排列</translation>
    </message>
    <message>
        <source>children of a node do not follow it</source>
        <translation>节点的子节点不在该节点之后</translation>
    </message>
    <message>
        <source>a node is not the child of just one other</source>
        <translation>有节点不是恰好一个节点的子节点</translation>
    </message>
    <message>
        <source>over {most} leaves</source>
        <translation>叶节点超过 {most} 个</translation>
    </message>
    <message>
        <source>Residual Bouguer anomaly, red</source>
        <translation>剩余布格异常，红</translation>
    </message>
    <message>
        <source>Residual Bouguer anomaly, green</source>
        <translation>剩余布格异常，绿</translation>
    </message>
    <message>
        <source>Residual Bouguer anomaly, blue</source>
        <translation>剩余布格异常，蓝</translation>
    </message>
    <message>
        <source>Vertical derivative of the residual</source>
        <translation>剩余异常的垂向导数</translation>
    </message>
    <message>
        <source>Horizontal gradient of the residual</source>
        <translation>剩余异常的水平梯度</translation>
    </message>
    <message>
        <source>Tilt of the residual</source>
        <translation>剩余异常的倾斜角</translation>
    </message>
    <message>
        <source>Bouguer anomaly between 10 and 40 km of continuation</source>
        <translation>延拓高度 10 与 40 km 之间的布格异常</translation>
    </message>
    <message>
        <source>Bouguer anomaly between 40 and 120 km of continuation</source>
        <translation>延拓高度 40 与 120 km 之间的布格异常</translation>
    </message>
    <message>
        <source>Bouguer anomaly less a Gaussian regional field of 100 km</source>
        <translation>布格异常减去 100 km 的高斯区域场</translation>
    </message>
    <message>
        <source>Bouguer anomaly less a Butterworth regional field of 100 km</source>
        <translation>布格异常减去 100 km 的巴特沃斯区域场</translation>
    </message>
    <message>
        <source>Bouguer anomaly less a polynomial trend of degree 2</source>
        <translation>布格异常减去 2 次多项式趋势</translation>
    </message>
    <message>
        <source>&#x27;{quantity}&#x27; is made from the Bouguer anomaly; a residual raster came.</source>
        <translation>“{quantity}”由布格异常计算，而给出的是剩余异常栅格。</translation>
    </message>
    <message>
        <source>Give the Bouguer raster, or train a model whose bands (BANDS) are made from the residual.</source>
        <translation>请给出布格异常栅格，或训练一个波段（BANDS）由剩余异常计算的模型。</translation>
    </message>
    <message>
        <source>the tensor {tensor} holds values that are no numbers</source>
        <translation>张量 {tensor} 含有不是数值的值</translation>
    </message>
    <message>
        <source>The model file {file} is damaged: {detail}.</source>
        <translation>模型文件 {file} 已损坏：{detail}。</translation>
    </message>
    <message>
        <source>its labels are not those of its classes</source>
        <translation>其标签与其类别不符</translation>
    </message>
    <message>
        <source>The weights in {file} are of another network: {n} of {total} tensors do not fit.</source>
        <translation>{file} 中的权重属于另一个网络：{total} 个张量中有 {n} 个不相符。</translation>
    </message>
    <message>
        <source>Choose the architecture that they are of (ARCHITECTURE), or other weights (WEIGHTS).</source>
        <translation>请选择权重所属的结构（ARCHITECTURE），或其他权重（WEIGHTS）。</translation>
    </message>
    <message>
        <source>it holds no table of tensors</source>
        <translation>其中没有张量表</translation>
    </message>
    <message>
        <source>The weights {file} cannot be read: {reason}.</source>
        <translation>无法读取权重 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Choose a safetensors file, or a state dictionary that torch saved (WEIGHTS).</source>
        <translation>请选择 safetensors 文件，或由 torch 保存的状态字典（WEIGHTS）。</translation>
    </message>
    <message>
        <source>Epoch {n} of {total}, loss {loss:.3f}</source>
        <translation>第 {n} 轮（共 {total} 轮），损失 {loss:.3f}</translation>
    </message>
    <message>
        <source>There is no number format {device!r}.</source>
        <translation>没有名为 {device!r} 的数值格式。</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>请选择其中之一：{choices}。</translation>
    </message>
    <message>
        <source>Computing on the CPU ({threads} threads).</source>
        <translation>正在用 CPU 计算（{threads} 个线程）。</translation>
    </message>
    <message>
        <source>No CUDA device; computing on the CPU ({threads} threads).</source>
        <translation>没有 CUDA 设备；正在用 CPU 计算（{threads} 个线程）。</translation>
    </message>
    <message>
        <source>&#x27;{device}&#x27; is not a device.</source>
        <translation>“{device}”不是计算设备。</translation>
    </message>
    <message>
        <source>Choose auto, cpu, cuda or cuda:N.</source>
        <translation>请选择 auto、cpu、cuda 或 cuda:N。</translation>
    </message>
    <message>
        <source>The device &#x27;{device}&#x27; is not there; torch {version} sees {count} CUDA device(s).</source>
        <translation>没有计算设备“{device}”；torch {version} 检测到 {count} 个 CUDA 设备。</translation>
    </message>
    <message>
        <source>Choose auto or cpu, or install the torch build that fits the GPU&#x27;s driver.</source>
        <translation>请选择 auto 或 cpu，或安装与 GPU 驱动相符的 torch 版本类型。</translation>
    </message>
    <message>
        <source>{device} fails its kernel test ({fault}); computing on the CPU instead.</source>
        <translation>{device} 未通过内核测试（{fault}）；改用 CPU 计算。</translation>
    </message>
    <message>
        <source>Computing on {name} ({device}).</source>
        <translation>正在用 {name}（{device}）计算。</translation>
    </message>
    <message>
        <source>a wrong result</source>
        <translation>结果错误</translation>
    </message>
    <message>
        <source>No window touches the area to be predicted.</source>
        <translation>没有窗口与要预测的区域相交。</translation>
    </message>
    <message>
        <source>Choose an area that lies on the raster and has cover, or leave the area out.</source>
        <translation>请选择位于栅格上且有覆盖层的区域，或不指定区域。</translation>
    </message>
    <message>
        <source>Predicted {done} of {total} windows.</source>
        <translation>已预测 {done} 个窗口，共 {total} 个。</translation>
    </message>
    <message>
        <source>A single window of {side_cells} cells doesn&#x27;t fit into the memory of {device}.</source>
        <translation>边长 {side_cells} 个像元的单个窗口放不进 {device} 的内存。</translation>
    </message>
    <message>
        <source>Choose the CPU as device, or a model with smaller windows.</source>
        <translation>请选择 CPU 作为计算设备，或选择窗口较小的模型。</translation>
    </message>
    <message>
        <source>The model file {file} could not be written: {reason}.</source>
        <translation>无法写出模型文件 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Make room on the disk or choose another output folder.</source>
        <translation>请腾出磁盘空间，或选择其他输出文件夹。</translation>
    </message>
    <message>
        <source>the tensor {tensor} holds variances below 0</source>
        <translation>张量 {tensor} 含有小于 0 的方差</translation>
    </message>
    <message>
        <source>its checksum is another one than when it was written</source>
        <translation>其校验和与写出时不同</translation>
    </message>
    <message>
        <source>The weights in {file} don&#x27;t fit the network that its card describes: {count} of {total} tensors differ, the first is {first}.</source>
        <translation>{file} 中的权重与其说明卡所述的网络不符：{total} 个张量中有 {count} 个不同，第一个为 {first}。</translation>
    </message>
    <message>
        <source>Use the model file as it was written, or train the model again.</source>
        <translation>请使用原样写出的模型文件，或重新训练模型。</translation>
    </message>
    <message>
        <source>The arrays of the model file don&#x27;t fit its expert &#x27;{expert}&#x27; ({reason}).</source>
        <translation>模型文件中的数组与其专家模型“{expert}”不符（{reason}）。</translation>
    </message>
    <message>
        <source>The model file has an expert &#x27;{name}&#x27; that this plugin does not know.</source>
        <translation>模型文件中有本插件不认识的专家模型“{name}”。</translation>
    </message>
    <message>
        <source>The model was trained by another version of the plugin: its outcrop network reads {channels} channels of a class, this one {expected}.</source>
        <translation>模型由本插件的其他版本训练：其露头网络对每个类别读取 {channels} 个通道，此版本为 {expected} 个。</translation>
    </message>
    <message>
        <source>Train the model again.</source>
        <translation>请重新训练模型。</translation>
    </message>
    <message>
        <source>no expert has the tensor {tensor}</source>
        <translation>没有专家模型含有张量 {tensor}</translation>
    </message>
    <message>
        <source>the tensor {tensor} holds numbers of the kind {kind}</source>
        <translation>张量 {tensor} 存放的是 {kind} 类型的数</translation>
    </message>
    <message>
        <source>a network reads {used} bands of {total}</source>
        <translation>有网络在 {total} 个波段中读取 {used} 个</translation>
    </message>
    <message>
        <source>a network knows {known} of {total} classes</source>
        <translation>有网络在 {total} 个类别中只认识 {known} 个</translation>
    </message>
    <message>
        <source>weights of fits are none that a training gives</source>
        <translation>拟合的权重不是训练所能给出的</translation>
    </message>
    <message>
        <source>in the trees of expert {number} {problem}</source>
        <translation>在专家模型 {number} 的树中，{problem}</translation>
    </message>
    <message>
        <source>&#x27;classes&#x27; is {dtype} {shape}</source>
        <translation>“classes”（类别）为 {dtype} {shape}</translation>
    </message>
    <message>
        <source>&#x27;classes&#x27; does not name classes from 0 to {num_classes}, each once</source>
        <translation>“classes”没有将 0 至 {num_classes} 的类别各列出一次</translation>
    </message>
    <message>
        <source>The form {form!r} of the deformable convolution fails on {device} ({error}: {reason}); another one is used.</source>
        <translation>可变形卷积的形式 {form!r} 在 {device} 上失败（{error}：{reason}）；改用另一种形式。</translation>
    </message>
    <message>
        <source>A network of {in_channels} bands and {num_classes} classes cannot be built.</source>
        <translation>无法构建有 {in_channels} 个波段和 {num_classes} 个类别的网络。</translation>
    </message>
    <message>
        <source>Give at least one raster band and a legend of at least two bedrock classes.</source>
        <translation>请给出至少一个栅格波段，以及至少有两个基岩类别的图例。</translation>
    </message>
    <message>
        <source>There is no network named {name!r}.</source>
        <translation>没有名为 {name!r} 的网络。</translation>
    </message>
    <message>
        <source>{network} is not built from a genotype, and a genotype file was given.</source>
        <translation>{network} 不由基因型构建，却给出了基因型文件。</translation>
    </message>
    <message>
        <source>Leave the genotype file out, or choose the network &#x27;ggmnet&#x27;.</source>
        <translation>请去掉基因型文件，或选择网络“ggmnet”。</translation>
    </message>
    <message>
        <source>{network} has one depth only, and a depth of {depth} layers was given.</source>
        <translation>{network} 只有一种深度，却给出了 {depth} 层的深度。</translation>
    </message>
    <message>
        <source>Leave the depth at 0, or choose the network &#x27;ggmnet&#x27;.</source>
        <translation>请将深度保留为 0，或选择网络“ggmnet”。</translation>
    </message>
    <message>
        <source>U-shape (Table 5, row a)</source>
        <translation>U-shape（表 5，a 行）</translation>
    </message>
    <message>
        <source>U-shape + attention (Table 5, row b)</source>
        <translation>U-shape + 注意力（表 5，b 行）</translation>
    </message>
    <message>
        <source>U-shape + attention + fusion (Table 5, row c)</source>
        <translation>U-shape + 注意力 + 融合（表 5，c 行）</translation>
    </message>
    <message>
        <source>GGMNet without residual connections (Table 5, row d)</source>
        <translation>无残差连接的 GGMNet（表 5，d 行）</translation>
    </message>
    <message>
        <source>Correct the genotype file, or choose the default network.</source>
        <translation>请改正基因型文件，或选择默认网络。</translation>
    </message>
    <message>
        <source>The genotype does not list branches with stride, start and layers of [operator, expansion].</source>
        <translation>基因型没有列出带 stride、start 以及由 [operator, expansion] 组成的 layers 的分支。</translation>
    </message>
    <message>
        <source>{file} cannot be read as a genotype ({error}).</source>
        <translation>无法将 {file} 作为基因型读取（{error}）。</translation>
    </message>
    <message>
        <source>The default network has 13 to {most} layers, {depth:,} were given.</source>
        <translation>默认网络有 13 至 {most} 层，给出的是 {depth:,} 层。</translation>
    </message>
    <message>
        <source>Choose a depth between 16 and 24, or give a genotype file.</source>
        <translation>请选择 16 至 24 的深度，或给出基因型文件。</translation>
    </message>
    <message>
        <source>The genotype has depth 0, at least 1 layer is wanted.</source>
        <translation>基因型的深度为 0，至少应有 1 层。</translation>
    </message>
    <message>
        <source>The genotype has {count} branches, at most 3 are wanted.</source>
        <translation>基因型有 {count} 个分支，最多应有 3 个。</translation>
    </message>
    <message>
        <source>The genotype has {depth:,} layers, at most {most} are wanted.</source>
        <translation>基因型有 {depth:,} 层，最多应有 {most} 层。</translation>
    </message>
    <message>
        <source>Branch 1/{stride} has the stride {found}.</source>
        <translation>分支 1/{stride} 的步长为 {found}。</translation>
    </message>
    <message>
        <source>Branch 1/{stride} starts at layer {start}, between {low} and {high} is wanted.</source>
        <translation>分支 1/{stride} 始于第 {start} 层，应在 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>Branch 1/{stride} starts at layer {start}, 0 is wanted.</source>
        <translation>分支 1/{stride} 始于第 {start} 层，应为 0。</translation>
    </message>
    <message>
        <source>Branch 1/{stride} ends after layer {last}, the first after {wanted}.</source>
        <translation>分支 1/{stride} 止于第 {last} 层之后，而第一个分支止于第 {wanted} 层之后。</translation>
    </message>
    <message>
        <source>Branch 1/{stride}, layer {layer}: {operator!r} is not one of {choices}.</source>
        <translation>分支 1/{stride} 第 {layer} 层：{operator!r} 不是 {choices} 之一。</translation>
    </message>
    <message>
        <source>Branch 1/{stride}, layer {layer}: the expansion {expansion} is not one of {choices}.</source>
        <translation>分支 1/{stride} 第 {layer} 层：扩展系数 {expansion} 不是 {choices} 之一。</translation>
    </message>
    <message>
        <source>Branch 1/{stride}, layer {layer}: an identity cannot change the width from expansion {before} to {expansion}.</source>
        <translation>分支 1/{stride} 第 {layer} 层：恒等层不能将宽度由扩展系数 {before} 变为 {expansion}。</translation>
    </message>
    <message>
        <source>Branch 1/{stride}, layer {layer}: an identity cannot change the width of the encoder&#x27;s output.</source>
        <translation>分支 1/{stride} 第 {layer} 层：恒等层不能改变编码器输出的宽度。</translation>
    </message>
    <message>
        <source>GGMNet has no part named {names}.</source>
        <translation>GGMNet 没有名为 {names} 的部件。</translation>
    </message>
    <message>
        <source>Choose among {choices}.</source>
        <translation>请从 {choices} 中选择。</translation>
    </message>
    <message>
        <source>The network was given {height} x {width} pixels, sides of at least {least} are wanted.</source>
        <translation>给网络的输入为 {height} x {width} 像素，边长至少应为 {least}。</translation>
    </message>
    <message>
        <source>Choose a window of {least} pixels or more.</source>
        <translation>请选择不小于 {least} 像素的窗口。</translation>
    </message>
    <message>
        <source>A search of {steps} steps, {budget:g} {measure} and a warm-up of {warm_up:g} is not possible.</source>
        <translation>无法进行 {steps} 步、预算 {budget:g} {measure}、预热比例 {warm_up:g} 的搜索。</translation>
    </message>
    <message>
        <source>Give at least one step, a positive budget and a warm-up share below 1.</source>
        <translation>请给出至少一步、大于零的预算和小于 1 的预热比例。</translation>
    </message>
    <message>
        <source>A budget cannot be given in {measure!r}.</source>
        <translation>预算不能以 {measure!r} 给出。</translation>
    </message>
    <message>
        <source>Comparing {count} networks near the budget by the shared weights</source>
        <translation>正在用共享权重比较预算附近的 {count} 个网络</translation>
    </message>
    <message>
        <source>history[{number}] is no record of a step</source>
        <translation>history[{number}] 不是一步的记录</translation>
    </message>
    <message>
        <source>{seconds:.0f} s left</source>
        <translation>剩余 {seconds:.0f} 秒</translation>
    </message>
    <message>
        <source>{minutes:.0f} min left</source>
        <translation>剩余 {minutes:.0f} 分钟</translation>
    </message>
    <message>
        <source>Step {step} of {steps} (warm-up), loss {loss:.3f}, {left}</source>
        <translation>第 {step} 步，共 {steps} 步（预热），损失 {loss:.3f}，{left}</translation>
    </message>
    <message>
        <source>Step {step} of {steps} (choosing), loss {loss:.3f}, {left}</source>
        <translation>第 {step} 步，共 {steps} 步（选择），损失 {loss:.3f}，{left}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>the one before it is intact</source>
        <translation>前一个检查点完好</translation>
    </message>
    <message>
        <source>there is none before it</source>
        <translation>此前没有检查点</translation>
    </message>
    <message>
        <source>A checkpoint could not be written to {folder} ({reason}); {kept}.</source>
        <translation>无法将检查点写入 {folder}（{reason}）；{kept}。</translation>
    </message>
    <message>
        <source>Make room on the disk and run the same {what} again: it is resumed from the last checkpoint.</source>
        <translation>请腾出磁盘空间，并再次运行同一{what}：它会从最近的检查点继续。</translation>
    </message>
    <message>
        <source>The checkpoint of the output file cannot be read ({reason}).</source>
        <translation>无法读取输出文件的检查点（{reason}）。</translation>
    </message>
    <message>
        <source>The checkpoint of the output file was written by another version of this plugin, which cannot be resumed.</source>
        <translation>输出文件的检查点由本插件的其他版本写出，无法继续。</translation>
    </message>
    <message>
        <source>The checkpoint of the output file is of another {what} ({differences}).</source>
        <translation>输出文件的检查点属于另一次{what}（{differences}）。</translation>
    </message>
    <message>
        <source>The {what} starts from the beginning. The old checkpoint is now {folder}.</source>
        <translation>{what}从头开始。旧检查点现为 {folder}。</translation>
    </message>
    <message>
        <source>the tensor {tensor} is missing</source>
        <translation>缺少张量 {tensor}</translation>
    </message>
    <message>
        <source>the tensor {tensor} is {kind} {shape}</source>
        <translation>张量 {tensor} 为 {kind} {shape}</translation>
    </message>
    <message>
        <source>the tensor {tensor} belongs to no optimiser</source>
        <translation>张量 {tensor} 不属于任何优化器</translation>
    </message>
    <message>
        <source>The preset &#x27;as in the paper&#x27; has windows in degrees, the gravity raster is projected.</source>
        <translation>预设“与论文相同”的窗口以度为单位，而重力栅格采用投影坐标。</translation>
    </message>
    <message>
        <source>Give the scales in the raster&#x27;s map units (SCALES), or choose another preset.</source>
        <translation>请以栅格的地图单位给出尺度（SCALES），或选择其他预设。</translation>
    </message>
    <message>
        <source>The preset &#x27;as in the paper&#x27; has windows of up to {side:g} degrees, the gravity raster measures {width:g} x {height:g}.</source>
        <translation>预设“与论文相同”的窗口最大为 {side:g} 度，而重力栅格为 {width:g} x {height:g}。</translation>
    </message>
    <message>
        <source>Give smaller sides and strides of the windows (SCALES), or choose another preset.</source>
        <translation>请给出更小的窗口边长和步长（SCALES），或选择其他预设。</translation>
    </message>
    <message>
        <source>A batch of {batch} windows cannot be shared by {count} processes.</source>
        <translation>每批 {batch} 个窗口无法由 {count} 个进程分担。</translation>
    </message>
    <message>
        <source>Give a batch (BATCH) of at least {count}, or start fewer processes (PROCESSES).</source>
        <translation>请给出至少为 {count} 的批量（BATCH），或减少进程数（PROCESSES）。</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>Step {step} of {steps}, loss {loss:.3f}</source>
        <translation>第 {step} 步，共 {steps} 步，损失 {loss:.3f}</translation>
    </message>
    <message>
        <source>No simulated cover hides a class that crops out elsewhere: there is nothing to train on.</source>
        <translation>没有模拟覆盖层遮住在别处出露的类别：没有可供训练的内容。</translation>
    </message>
    <message>
        <source>Choose a map with more outcrop, or a legend of fewer classes.</source>
        <translation>请选择露头更多的地质图，或类别较少的图例。</translation>
    </message>
    <message>
        <source>history has the unknown entry {entry}</source>
        <translation>history 中有未知项 {entry}</translation>
    </message>
    <message>
        <source>history.loss and history.rate differ</source>
        <translation>history.loss 与 history.rate 不一致</translation>
    </message>
    <message>
        <source>adam_steps lies beyond the last step</source>
        <translation>adam_steps 超出最后一步</translation>
    </message>
    <message>
        <source>the best weights are missing</source>
        <translation>缺少最佳权重</translation>
    </message>
    <message>
        <source>The device&#x27;s memory is too small: {remedy}.</source>
        <translation>设备的内存太小：{remedy}。</translation>
    </message>
    <message>
        <source>Two windows of {width_px} x {height_px} pixels need about {needed_gib:.1f} GiB of memory, {free_gib:.1f} GiB may be used here.</source>
        <translation>两个 {width_px} x {height_px} 像素的窗口约需 {needed_gib:.1f} GiB 内存，此处可用 {free_gib:.1f} GiB。</translation>
    </message>
    <message>
        <source>Choose a preset with smaller windows (PRESET), fewer processes (PROCESSES), or a machine with more memory.</source>
        <translation>请选择窗口较小的预设（PRESET）、较少的进程（PROCESSES），或内存更大的计算机。</translation>
    </message>
    <message>
        <source>Training takes about {needed_gib:.1f} GiB of memory; {free_gib:.1f} GiB were free.</source>
        <translation>训练约需 {needed_gib:.1f} GiB 内存；开始时有 {free_gib:.1f} GiB 可用。</translation>
    </message>
    <message>
        <source>Memory is short ({free_gib:.1f} GiB may be used): {remedy}.</source>
        <translation>内存不足（可用 {free_gib:.1f} GiB）：{remedy}。</translation>
    </message>
    <message>
        <source>Validation needs about {needed_gib:.1f} GiB of memory, {free_gib:.1f} GiB may be used here.</source>
        <translation>验证约需 {needed_gib:.1f} GiB 内存，此处可用 {free_gib:.1f} GiB。</translation>
    </message>
    <message>
        <source>Choose a preset with smaller windows (PRESET), or a machine with more memory.</source>
        <translation>请选择窗口更小的预设（PRESET），或使用内存更大的机器。</translation>
    </message>
    <message>
        <source>batches of {batch} windows are split into {count} micro-batches</source>
        <translation>将每批 {batch} 个窗口拆分为 {count} 个微批</translation>
    </message>
    <message>
        <source>deformable convolutions are computed again in the backward pass, which takes longer</source>
        <translation>可变形卷积在反向传播时重新计算，耗时更长</translation>
    </message>
    <message>
        <source>Training was stopped early after step {step} of {steps}: the FWIoU of the validation set has not risen in {validations} validations under SGD.</source>
        <translation>训练在第 {step} 步（共 {steps} 步）后提前停止：在 SGD 阶段的 {validations} 次验证中，验证集的 FWIoU 没有提高。</translation>
    </message>
    <message>
        <source>The processes disagree on the step of the checkpoint: {steps}.</source>
        <translation>各进程的检查点步数不一致：{steps}。</translation>
    </message>
    <message>
        <source>Write the model to a folder that all machines share (OUTPUT).</source>
        <translation>请将模型写入所有计算机共享的文件夹（OUTPUT）。</translation>
    </message>
    <message>
        <source>Training is resumed after step {step} of {steps}.</source>
        <translation>训练从第 {step} 步之后继续，共 {steps} 步。</translation>
    </message>
    <message>
        <source>The checkpoint of the output file cannot be used ({reason}).</source>
        <translation>无法使用输出文件的检查点（{reason}）。</translation>
    </message>
    <message>
        <source>{seconds:.2g} s</source>
        <translation>{seconds:.2g} 秒</translation>
    </message>
    <message>
        <source>{steps:,} steps of {each}: training needs about {time} here.</source>
        <translation>共 {steps:,} 步，每步 {each}：在此处训练约需 {time}。</translation>
    </message>
    <message>
        <source>Step {step} of {steps} ({optimizer}), loss {loss:.3f}, FWIoU {fwiou:.2f}, {left} left</source>
        <translation>第 {step} 步，共 {steps} 步（{optimizer}），损失 {loss:.3f}，FWIoU {fwiou:.2f}，剩余 {left}</translation>
    </message>
    <message>
        <source>Step {step} of {steps} ({optimizer}), loss {loss:.3f}, {left} left</source>
        <translation>第 {step} 步，共 {steps} 步（{optimizer}），损失 {loss:.3f}，剩余 {left}</translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} 秒</translation>
    </message>
    <message>
        <source>{minutes:.0f} min</source>
        <translation>{minutes:.0f} 分钟</translation>
    </message>
    <message>
        <source>{hours:.1f} h</source>
        <translation>{hours:.1f} 小时</translation>
    </message>
    <message>
        <source>{days:.1f} days</source>
        <translation>{days:.1f} 天</translation>
    </message>
    <message>
        <source>No TensorBoard logs are written: the package tensorboard is not installed. Install it with: {python} -m pip install tensorboard</source>
        <translation>不写出 TensorBoard 日志：未安装软件包 tensorboard。安装方法：{python} -m pip install tensorboard</translation>
    </message>
    <message>
        <source>Known bedrock</source>
        <translation>已知基岩</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Hits and misses</source>
        <translation>正确与错误</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>miss</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>known, not in the test set</source>
        <translation>已知，不在测试集中</translation>
    </message>
    <message>
        <source>Data-set report</source>
        <translation>数据集报告</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>concealed</source>
        <translation>隐伏</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Bedrock is visible on {bedrock} % of the mapped area, in {classes} classes; {tested} % of it is held out for testing. Of {windows} windows {training} are for training and {validation} for testing.</source>
        <translation>在 {bedrock} % 的图面上可见基岩，分为 {classes} 个类别；其中 {tested} % 留出用于测试。{windows} 个窗口中有 {training} 个用于训练，{validation} 个用于测试。</translation>
    </message>
    <message>
        <source>Bedrock is visible on {bedrock} % of the mapped area, in {classes} classes; {tested} % of it is held out for testing. Of {windows} windows {training} are for training and hold no test cell, {mixed} are mixed: their test cells are masked in training.</source>
        <translation>在 {bedrock} % 的图面上可见基岩，分为 {classes} 个类别；其中 {tested} % 留出用于测试。{windows} 个窗口中有 {training} 个用于训练，不含测试像元；{mixed} 个为混合窗口：训练时对其中的测试像元进行掩膜。</translation>
    </message>
    <message>
        <source>No rule of the legend matches {count} value(s) of the map, {share} % of its area; they count as cover and are listed below.</source>
        <translation>图例中没有规则与地质图的 {count} 个值相匹配，这些值占其面积的 {share} %；它们按覆盖层处理，列于下方。</translation>
    </message>
    <message>
        <source>The split is random, as in the paper: training also sees {share} % of the test cells. Metrics on it measure how well a model memorises.</source>
        <translation>划分为随机划分，与论文相同：训练还会见到 {share} % 的测试像元。由此得到的指标衡量的是模型的记忆能力。</translation>
    </message>
    <message>
        <source>{name}: {share} % of its area lies in cells of other classes; its units are small compared with the raster&#x27;s cells.</source>
        <translation>{name}：其面积的 {share} % 位于其他类别的像元中；与栅格像元相比，其单元较小。</translation>
    </message>
    <message>
        <source>{name} crops out in the test set only: no model can be trained on it.</source>
        <translation>{name} 只在测试集中出露：没有模型能用它训练。</translation>
    </message>
    <message>
        <source>The map in its classes</source>
        <translation>按类别表示的地质图</translation>
    </message>
    <message>
        <source>The geological map in its classes</source>
        <translation>按类别表示的地质图</translation>
    </message>
    <message>
        <source>{bedrock} % of the raster&#x27;s cells show bedrock, {cover} % cover, {outside} % lie outside of the map or have no data.</source>
        <translation>栅格像元中 {bedrock} % 显示基岩，{cover} % 为覆盖层，{outside} % 位于图外或没有数据。</translation>
    </message>
    <message>
        <source>What was unmapped, repaired, lost</source>
        <translation>未匹配、被修复和丢失的内容</translation>
    </message>
    <message>
        <source>{units} units were read; {repaired} had invalid outlines and were repaired, {without} hold no polygon.</source>
        <translation>共读取 {units} 个单元；{repaired} 个轮廓无效，已修复，{without} 个不含多边形。</translation>
    </message>
    <message>
        <source>No rule of the legend matches these values; their area counts as cover.</source>
        <translation>图例中没有规则与这些值相匹配；其面积按覆盖层计。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Share of the map %</source>
        <translation>占图面 %</translation>
    </message>
    <message>
        <source>The legend matches every value of the map.</source>
        <translation>图例与地质图的所有值相匹配。</translation>
    </message>
    <message>
        <source>Settings and data</source>
        <translation>设置和数据</translation>
    </message>
    <message>
        <source>The paper&#x27;s %</source>
        <translation>论文 %</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>像元数</translation>
    </message>
    <message>
        <source>Share of the bedrock %</source>
        <translation>占基岩 %</translation>
    </message>
    <message>
        <source>Test set %</source>
        <translation>测试集 %</translation>
    </message>
    <message>
        <source>Lost %</source>
        <translation>丢失 %</translation>
    </message>
    <message>
        <source>The paper&#x27;s shares: Liu et al. 2024, Table 1, for classes of the same name.</source>
        <translation>论文中的比例：Liu 等（2024），表 1，针对同名的类别。</translation>
    </message>
    <message>
        <source>Class shares</source>
        <translation>各类别的比例</translation>
    </message>
    <message>
        <source>Test set: the share of the class&#x27;s cells held out for testing. Lost: the share of the class&#x27;s area in cells of other classes, because its units are narrower than the cells.</source>
        <translation>测试集：该类别的像元中留出用于测试的比例。丢失：该类别的面积中位于其他类别像元内的比例，原因是其单元比像元窄。</translation>
    </message>
    <message>
        <source>The windows by split</source>
        <translation>各划分的窗口</translation>
    </message>
    <message>
        <source>With the paper&#x27;s random split, training would also see {at_random} % of the test cells; with this one it sees {share} %.</source>
        <translation>若采用论文的随机划分，训练还会见到 {at_random} % 的测试像元；采用此划分时为 {share} %。</translation>
    </message>
    <message>
        <source>outcrop</source>
        <translation>露头</translation>
    </message>
    <message>
        <source>outcrop of the test set</source>
        <translation>测试集的露头</translation>
    </message>
    <message>
        <source>Outlines of the windows by split</source>
        <translation>各划分的窗口轮廓</translation>
    </message>
    <message>
        <source>A point marks the centre of each window.</source>
        <translation>每个点标出一个窗口的中心。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>边长</translation>
    </message>
    <message>
        <source>Bedrock, mean %</source>
        <translation>基岩，平均 %</translation>
    </message>
    <message>
        <source>Training windows hold no test cell; mixed windows hold some, whose classes are masked in training; validation windows show outcrop of the test set alone; concealed windows show too little bedrock to train on.</source>
        <translation>训练窗口不含测试像元；混合窗口含有一些，其类别在训练时被掩膜；验证窗口只显示测试集的露头；隐伏窗口显示的基岩太少，不能用于训练。</translation>
    </message>
    <message>
        <source>{count} windows of {length}</source>
        <translation>{count} 个窗口，边长 {length}</translation>
    </message>
    <message>
        <source>Half of the cover is thicker than {middle:.0f} m, a tenth thicker than {high:.0f} m and a tenth thinner than {low:.0f} m. The band from 10 to 90 % holds {covered:.0%} of {n} drillholes that were held out; 80 % are wanted. Half of those that reached bedrock are predicted to {ours:.0f} m, and to {nearest:.0f} m by the depth of the nearest other drillhole.</source>
        <translation>覆盖层的一半厚于 {middle:.0f} m，十分之一厚于 {high:.0f} m，十分之一薄于 {low:.0f} m。10 % 至 90 % 的区间包含 {n} 个留出钻孔的 {covered:.0%}；期望为 80 %。到达基岩的钻孔有一半预测误差在 {ours:.0f} m 以内；用最近的其他钻孔的深度则为 {nearest:.0f} m。</translation>
    </message>
    <message>
        <source>Only {n} drillholes reached bedrock: the band of the depth rests on little, and so does the test of it.</source>
        <translation>只有 {n} 个钻孔到达基岩：深度区间及其检验的依据都很少。</translation>
    </message>
    <message>
        <source>The depth of the nearest other drillhole predicts better ({nearest:.0f} m) than this estimate ({ours:.0f} m): look for wrong depths, and for drillholes that reached bedrock without saying so.</source>
        <translation>最近的其他钻孔的深度比本估计预测得更好（{nearest:.0f} m 对 {ours:.0f} m）：请检查错误的深度，以及到达基岩却未注明的钻孔。</translation>
    </message>
    <message>
        <source>On {share:.0%} of the cover the median lies below {deepest:.0f} m, deeper than any bedrock that was drilled: there the depth is extrapolated.</source>
        <translation>在 {share:.0%} 的覆盖区，中位数深于 {deepest:.0f} m，比任何钻到的基岩都深：那里的深度是外推的。</translation>
    </message>
    <message>
        <source>Used, because they better the prediction of held-out drillholes: {names}.</source>
        <translation>因能改进留出钻孔的预测而采用：{names}。</translation>
    </message>
    <message>
        <source>Left out, because they do not better the prediction of held-out drillholes: {names}.</source>
        <translation>因不能改进留出钻孔的预测而未采用：{names}。</translation>
    </message>
    <message>
        <source>Depth to bedrock</source>
        <translation>基岩埋深</translation>
    </message>
    <message>
        <source>Median depth to bedrock, and width of the band from 10 to 90 % (circles: drillholes that reached bedrock, triangles: that ended in cover)</source>
        <translation>基岩埋深中位数，以及 10 % 至 90 % 区间的宽度（圆：到达基岩的钻孔，三角：终止于覆盖层的钻孔）</translation>
    </message>
    <message>
        <source>Test at held-out drillholes</source>
        <translation>留出钻孔处的检验</translation>
    </message>
    <message>
        <source>Every drillhole was predicted from those of other groups, {n} in all; a group lies about as far from the other holes as the cover does. A hole that ended in cover counts by the probability that the band holds a depth beyond its end.</source>
        <translation>每个钻孔都由其他组（共 {n} 组）的钻孔预测；一组钻孔到其他钻孔的距离与覆盖区大致相同。终止于覆盖层的钻孔按区间包含其终孔以下深度的概率计。</translation>
    </message>
    <message>
        <source>Predicted and drilled depth</source>
        <translation>预测深度与钻探深度</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>加上{names}</translation>
    </message>
    <message>
        <source>drillholes and outcrop</source>
        <translation>钻孔和露头</translation>
    </message>
    <message>
        <source>depth of the nearest drillhole</source>
        <translation>最近钻孔的深度</translation>
    </message>
    <message>
        <source>Median error, m</source>
        <translation>误差中位数，m</translation>
    </message>
    <message>
        <source>Mean error, m</source>
        <translation>平均误差，m</translation>
    </message>
    <message>
        <source>CRPS, m</source>
        <translation>CRPS，m</translation>
    </message>
    <message>
        <source>Held, %</source>
        <translation>区间包含，%</translation>
    </message>
    <message>
        <source>Median depth (m)</source>
        <translation>埋深中位数 (m)</translation>
    </message>
    <message>
        <source>Width of the band (m)</source>
        <translation>区间宽度 (m)</translation>
    </message>
    <message>
        <source>bedrock reached</source>
        <translation>到达基岩</translation>
    </message>
    <message>
        <source>ended in cover</source>
        <translation>终止于覆盖层</translation>
    </message>
    <message>
        <source>drilled depth (m)</source>
        <translation>钻探深度 (m)</translation>
    </message>
    <message>
        <source>predicted depth (m)</source>
        <translation>预测深度 (m)</translation>
    </message>
    <message>
        <source>Beside the outcrop the model reads: {kinds}.</source>
        <translation>除露头外，模型还读取：{kinds}。</translation>
    </message>
    <message>
        <source>Leave out, for it adds nothing beyond chance and has weight 0: {kinds}.</source>
        <translation>可以去掉，因为其作用不超过偶然，权重为 0：{kinds}。</translation>
    </message>
    <message>
        <source>Each kind of rasters, and lines, on held-out cells of outcrop, together with the outcrop networks by itself and given the other kinds that are used. The gain is in points of accuracy, with a 90 % interval by tiles of the ground; p is the rank of its NLL among nulls, the same rasters or lines mirrored, turned or rolled. A kind whose p given the others is above {chance:g} has weight 0.</source>
        <translation>各类栅格以及线在保留的露头像元上与露头网络一起的作用：单独使用，以及与其他所用类别一起使用。增益以准确率百分点计，90 % 区间按地面分块得出；p 是其 NLL 在零模型（同样的栅格或线经镜像、旋转或平移）中的名次。与其他类别一起时 p 大于 {chance:g} 的类别权重为 0。</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>单独</translation>
    </message>
    <message>
        <source>Given the others</source>
        <translation>与其他一起</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>90 % 区间</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What does each kind of evidence add?</source>
        <translation>各类证据有什么作用？</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy of the validation set</source>
        <translation>验证集的精度</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>share of pictures</source>
        <translation>图片比例</translation>
    </message>
    <message>
        <source>On {n} pictures of {groups} outcrops that were held out, {method} is right in {accuracy} %{interval}; guessing by the shares of the classes in {dummy} %.</source>
        <translation>在留出的 {groups} 个露头的 {n} 张图片上，{method} 的正确率为 {accuracy} %{interval}；按类别比例猜测为 {dummy} %。</translation>
    </message>
    <message>
        <source>Against the best shallow method by cross-validation, {method}, that is {estimate} points (90 % interval {low} to {high}).</source>
        <translation>与交叉验证中最好的浅层方法 {method} 相比，相差 {estimate} 个百分点（90 % 区间 {low} 至 {high}）。</translation>
    </message>
    <message>
        <source> (90 % interval {low} to {high} %)</source>
        <translation>（90 % 区间 {low} 至 {high} %）</translation>
    </message>
    <message>
        <source>Training of a fold classifier</source>
        <translation>褶皱分类器的训练</translation>
    </message>
    <message>
        <source>Only {n} pictures test the classifier: its accuracy is uncertain.</source>
        <translation>只有 {n} 张图片用于测试分类器：其精度不确定。</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>All learned from the same pictures and answered the same test pictures. Intervals: outcrops of the test set drawn again, 2,000 times. Balanced accuracy is the mean over the classes, F1 the mean of the classes&#x27; harmonic means of precision and recall. Shallow methods read colour, edges and Gabor responses; the first of them was chosen by cross-validation on the training pictures.</source>
        <translation>所有方法都从相同的图片学习，并回答相同的测试图片。区间：对测试集的露头重新抽样 2,000 次。平衡精度是各类别的平均值，F1 是各类别精确率与召回率的调和平均数的平均值。浅层方法读取颜色、边缘和 Gabor 响应；其中排在首位的由训练图片上的交叉验证选出。</translation>
    </message>
    <message>
        <source>Course of the training</source>
        <translation>训练过程</translation>
    </message>
    <message>
        <source>Loss and accuracy by epoch</source>
        <translation>各轮的损失和精度</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Answers (columns) for the pictures of each true class (rows), in percent of the row.</source>
        <translation>每个真实类别（行）的图片所得的回答（列），以行的百分比表示。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>校准前</translation>
    </message>
    <message>
        <source>After calibration</source>
        <translation>校准后</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>可靠性图</translation>
    </message>
    <message>
        <source>Pictures taken for another class</source>
        <translation>被误判为其他类别的图片</translation>
    </message>
    <message>
        <source>True class, answer and its confidence; the surest errors first.</source>
        <translation>真实类别、回答及其置信度；置信度最高的错误在前。</translation>
    </message>
    <message>
        <source>Wrong pictures</source>
        <translation>错误的图片</translation>
    </message>
    <message>
        <source>What the network looks at</source>
        <translation>网络关注之处</translation>
    </message>
    <message>
        <source>Grad-CAM: places that speak for the answer are warm. A classifier that looks at the sky or the scale bar has learned the wrong thing.</source>
        <translation>Grad-CAM：支持该回答的位置为暖色。关注天空或比例尺的分类器学到了错误的东西。</translation>
    </message>
    <message>
        <source>Accuracy %</source>
        <translation>精度 %</translation>
    </message>
    <message>
        <source>Balanced accuracy %</source>
        <translation>平衡精度 %</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>时间 (s)</translation>
    </message>
    <message>
        <source>At equal prior correction</source>
        <translation>在相同先验校正下</translation>
    </message>
    <message>
        <source>PRIORS favours rare classes: it raises MPA (balanced accuracy) and costs accuracy. Methods are compared at the same PRIORS, or by their fronts, on which PRIORS goes from 0 to 1: the accuracy that a method has at the MPA of another, and the MPA at its accuracy.</source>
        <translation>PRIORS 偏向稀有类别：它提高 MPA（平衡精度），但降低精度。各方法在相同的 PRIORS 下比较，或按 PRIORS 从 0 到 1 的前沿比较：在另一方法的 MPA 处的精度，以及在其精度处的 MPA。</translation>
    </message>
    <message>
        <source>Accuracy against MPA for PRIORS from 0 to 1</source>
        <translation>PRIORS 从 0 到 1 时精度与 MPA 的关系</translation>
    </message>
    <message>
        <source>What {name} gains over the others, in percentage points with 90 % intervals of whole blocks; a gain is significant where its interval excludes 0. The points are the best of each front on these cells.</source>
        <translation>{name} 相对其他方法的增益，单位为百分点，附按整块计算的 90 % 区间；区间不含 0 时增益显著。各点为各前沿在这些像元上的最优值。</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>相对于</translation>
    </message>
    <message>
        <source>Accuracy at its MPA</source>
        <translation>其 MPA 处的精度</translation>
    </message>
    <message>
        <source>MPA at its accuracy</source>
        <translation>其精度处的 MPA</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>精度（%）</translation>
    </message>
    <message>
        <source>beyond its reach</source>
        <translation>超出其范围</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>{estimate} ({low} to {high})</source>
        <translation>{estimate}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{gain} points</source>
        <translation>{gain} 个百分点</translation>
    </message>
    <message>
        <source>It is better than {name}</source>
        <translation>优于 {name}</translation>
    </message>
    <message>
        <source>It is worse than {name}</source>
        <translation>不如 {name}</translation>
    </message>
    <message>
        <source>The difference to {name} is not significant</source>
        <translation>与 {name} 的差异不显著</translation>
    </message>
    <message>
        <source>: accuracy {accuracy} at equal MPA, MPA {mpa} at equal accuracy ({level:.0f} % intervals from {n} blocks).</source>
        <translation>：MPA 相同时精度 {accuracy}，精度相同时 MPA {mpa}（{n} 个分块得到的 {level:.0f} % 区间）。</translation>
    </message>
    <message>
        <source>No drillhole lies in the test areas, so the model could not be checked at any. Hold out a larger share (SHARE), or one fold after another (FOLDS).</source>
        <translation>检验区内没有钻孔，因此无法用钻孔检验模型。请留出更大的份额（SHARE），或逐折留出（FOLDS）。</translation>
    </message>
    <message>
        <source>At {n} drillholes that were held out in whole blocks, {model} is right at {right} ({others}).</source>
        <translation>在按整块留出的 {n} 个钻孔处，{model}正确 {right}（{others}）。</translation>
    </message>
    <message>
        <source>By distance to the nearest drillhole that was not held out</source>
        <translation>按到最近的未留出钻孔的距离</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Drillhole</source>
        <translation>钻孔</translation>
    </message>
    <message>
        <source>{n} more are in the layer of conflicts (HOLE_CONFLICTS).</source>
        <translation>另有 {n} 个见矛盾图层（HOLE_CONFLICTS）。</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>{method}: accuracy %</source>
        <translation>{method}：总体精度 %</translation>
    </message>
    <message>
        <source>{right} of {n}</source>
        <translation>{n} 个中的 {right} 个</translation>
    </message>
    <message>
        <source>beyond {distance:g} km</source>
        <translation>超出 {distance:g} km</translation>
    </message>
    <message>
        <source>Accuracy: share of cells predicted correctly. MPA: mean pixel accuracy or balanced accuracy, the same averaged over classes. IoU: correctly predicted cells of a class over cells that are or are predicted as the class; FWIoU weights it by class frequency, mIoU does not. ECE: expected calibration error, the mean difference of confidence and accuracy, the lower the better.</source>
        <translation>精度：预测正确的像元所占比例。MPA：平均像元精度，即平衡精度，为各类别的平均值。IoU：某一类别预测正确的像元数除以属于或被预测为该类别的像元数；FWIoU 按类别频率加权，mIoU 不加权。ECE：期望校准误差，即置信度与精度的平均差异，越低越好。</translation>
    </message>
    <message>
        <source>Recall (producer&#x27;s accuracy): share of a class&#x27;s cells that are predicted as it. Precision (user&#x27;s accuracy): share of the cells predicted as a class that are it.</source>
        <translation>召回率（生产者精度）：某类别的像元中被预测为该类别的比例。精确率（用户精度）：被预测为某类别的像元中确属该类别的比例。</translation>
    </message>
    <message>
        <source>Class by class</source>
        <translation>各类别</translation>
    </message>
    <message>
        <source>{method}: predicted classes (columns) of the cells of each true class (rows), in percent of the row.</source>
        <translation>{method}：每个真实类别（行）的像元被预测为各类别（列）的情况，以占该行的百分比表示。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Recall % {method}</source>
        <translation>召回率 % {method}</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>比例 %</translation>
    </message>
    <message>
        <source>Recall %</source>
        <translation>召回率 %</translation>
    </message>
    <message>
        <source>Precision %</source>
        <translation>精确率 %</translation>
    </message>
    <message>
        <source>By distance to the nearest visible outcrop</source>
        <translation>按到最近可见露头的距离</translation>
    </message>
    <message>
        <source>Accuracy by distance</source>
        <translation>不同距离的精度</translation>
    </message>
    <message>
        <source>Difference to nearest outcrop</source>
        <translation>与最近露头法的差异</translation>
    </message>
    <message>
        <source>{method} less nearest outcrop at the same PRIORS, in percentage points, with the 90 % interval of 2000 draws of whole blocks. A difference is significant where its interval excludes 0; rings in too few blocks have none.</source>
        <translation>{method} 减去相同 PRIORS 下的最近露头法，单位为百分点，附整块 2000 次抽样的 90 % 区间。区间不含 0 时差异显著；分块太少的距离环没有区间。</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>无预测</translation>
    </message>
    <message>
        <source>The model was trained without gravity.</source>
        <translation>模型是在没有重力的情况下训练的。</translation>
    </message>
    <message>
        <source>The model uses it.</source>
        <translation>模型使用了重力。</translation>
    </message>
    <message>
        <source>The model does not use it.</source>
        <translation>模型未使用重力。</translation>
    </message>
    <message>
        <source>Beside the outcrop it lowers the NLL of held-out blocks by less than {least:g}, and the model does not use it.</source>
        <translation>在露头之外，它使留出分块的 NLL 降低不到 {least:g}，模型未使用重力。</translation>
    </message>
    <message>
        <source>Whether gravity helps in this area was not tested (NULLS: none).</source>
        <translation>未检验重力在本区是否有帮助（NULLS：none）。</translation>
    </message>
    <message>
        <source>Whether gravity helps in this area was not tested: no outcrop could be held out for it.</source>
        <translation>未检验重力在本区是否有帮助：没有露头可以为此留出。</translation>
    </message>
    <message>
        <source>Whether gravity helps in this area cannot be tested with a random split, where position alone predicts the class; split by blocks to test it.</source>
        <translation>随机划分时无法检验重力在本区是否有帮助，因为仅凭位置就能预测类别；请按区块划分以进行检验。</translation>
    </message>
    <message>
        <source>In this area gravity makes the class probabilities better than chance does (p = {p}), but not the predicted classes: {accuracy} points of accuracy and {mpa} of MPA over the same gravity mirrored, turned or rolled, which carries no information on the rocks (p = {p_accuracy} and {p_mpa}).</source>
        <translation>在本区，重力对类别概率的改进超出偶然（p = {p}），但对预测的类别则不然：与经镜像、旋转或平移、不含岩石信息的同一重力相比，精度 {accuracy} 个百分点，MPA {mpa} 个百分点（p = {p_accuracy} 和 {p_mpa}）。</translation>
    </message>
    <message>
        <source>In this area gravity adds {accuracy} points of accuracy and {mpa} of MPA over the same gravity mirrored, turned or rolled, which carries no information on the rocks (p = {p}: none of {count} such nulls does as well).</source>
        <translation>在本区，与经镜像、旋转或平移、不含岩石信息的同一重力相比，重力带来的改进为精度 {accuracy} 个百分点、MPA {mpa} 个百分点（p = {p}：{count} 个这样的零假设场中没有一个能达到同样效果）。</translation>
    </message>
    <message>
        <source>In this area gravity adds {accuracy} points of accuracy and {mpa} of MPA over the same gravity mirrored, turned or rolled, which carries no information on the rocks (p = {p}: 1 of {count} such nulls does as well).</source>
        <translation>在本区，与经镜像、旋转或平移、不含岩石信息的同一重力相比，重力带来的改进为精度 {accuracy} 个百分点、MPA {mpa} 个百分点（p = {p}：{count} 个这样的零假设场中有 1 个能达到同样效果）。</translation>
    </message>
    <message>
        <source>In this area gravity adds {accuracy} points of accuracy and {mpa} of MPA over the same gravity mirrored, turned or rolled, which carries no information on the rocks (p = {p}: {as_good} of {count} such nulls do as well).</source>
        <translation>在本区，与经镜像、旋转或平移、不含岩石信息的同一重力相比，重力带来的改进为精度 {accuracy} 个百分点、MPA {mpa} 个百分点（p = {p}：{count} 个这样的零假设场中有 {as_good} 个能达到同样效果）。</translation>
    </message>
    <message>
        <source>In this area gravity does better ({accuracy} points of accuracy and {mpa} of MPA) than each of {count} nulls, the same gravity mirrored, turned or rolled, but so few cannot rule out chance (p = {p}); {enough} or more can.</source>
        <translation>在本区，重力的效果优于 {count} 个零假设场（经镜像、旋转或平移的同一重力）中的每一个（精度 {accuracy} 个百分点、MPA {mpa} 个百分点），但个数太少，不能排除偶然（p = {p}）；{enough} 个或更多才可以。</translation>
    </message>
    <message>
        <source>In this area gravity adds nothing beyond chance (p = {p}): of {count} nulls, the same gravity mirrored, turned or rolled, which carries no information on the rocks, 1 does as well.</source>
        <translation>在本区，重力没有带来超出偶然的改进（p = {p}）：{count} 个零假设场（经镜像、旋转或平移、不含岩石信息的同一重力）中有 1 个能达到同样效果。</translation>
    </message>
    <message>
        <source>In this area gravity adds nothing beyond chance (p = {p}): of {count} nulls, the same gravity mirrored, turned or rolled, which carries no information on the rocks, {as_good} do as well.</source>
        <translation>在本区，重力没有带来超出偶然的改进（p = {p}）：{count} 个零假设场（经镜像、旋转或平移、不含岩石信息的同一重力）中有 {as_good} 个能达到同样效果。</translation>
    </message>
    <message>
        <source>Gravity helps here: {count} more cells of 100 are right.</source>
        <translation>重力在此有帮助：每 100 个像元多 {count} 个正确。</translation>
    </message>
    <message>
        <source>Gravity adds little here.</source>
        <translation>重力在此的帮助很小。</translation>
    </message>
    <message>
        <source>Gravity may help here, but it was tested too few times to tell.</source>
        <translation>重力在此可能有帮助，但检验次数太少，无法判断。</translation>
    </message>
    <message>
        <source>Gravity adds nothing here beyond chance.</source>
        <translation>重力在此没有带来超出偶然的改进。</translation>
    </message>
    <message>
        <source>Gravity in context and the outcrop networks, pooled, on {cells} cells of blocks whose outcrop was hidden; the weights are fitted to each null anew. Nulls keep the field&#x27;s values and wavelengths and lose its position. NLL, the mean of −log of the true class&#x27;s probability, is the lower the better; the p of the first sentence is that of its rank; p cannot be below {least_p} with {count} nulls, and no more are drawn once it is above {chance:g}.</source>
        <translation>重力背景拟合与露头网络的组合，在露头被隐藏的分块的 {cells} 个像元上；对每个零假设场重新拟合权重。零假设场保留原场的数值和波长，而失去其位置。NLL 为真实类别概率的 −log 的平均值，越低越好；第一句中的 p 为其排名的 p；有 {count} 个零假设场时，p 不会低于 {least_p}；一旦 p 高于 {chance:g}，便不再抽取。</translation>
    </message>
    <message>
        <source>without gravity</source>
        <translation>无重力</translation>
    </message>
    <message>
        <source>with gravity as measured</source>
        <translation>用实测重力</translation>
    </message>
    <message>
        <source>with nulls, mean of {count}</source>
        <translation>用零假设场，{count} 个的平均</translation>
    </message>
    <message>
        <source>with the best null ({name})</source>
        <translation>用最好的零假设场（{name}）</translation>
    </message>
    <message>
        <source>gain over the nulls&#x27; mean</source>
        <translation>相对零假设场平均的增益</translation>
    </message>
    <message>
        <source>Accuracy %</source>
        <translation>精度 %</translation>
    </message>
    <message>
        <source>Does gravity help here?</source>
        <translation>重力在此有帮助吗？</translation>
    </message>
    <message>
        <source>million parameters</source>
        <translation>百万参数</translation>
    </message>
    <message>
        <source>billion multiply-adds at 1024 x 1024</source>
        <translation>十亿次乘加（1024 x 1024）</translation>
    </message>
    <message>
        <source>Search report</source>
        <translation>搜索报告</translation>
    </message>
    <message>
        <source>the 1/{stride} branch at layer {layer}</source>
        <translation>始于第 {layer} 层的 1/{stride} 分支</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>After {steps} steps the search chose a network of {depth} layers with {size:.2f} {unit} (budget {budget:.2f} {unit}); it begins {starts}.</source>
        <translation>经过 {steps} 步，搜索选出一个 {depth} 层的网络，规模为 {size:.2f} {unit}（预算 {budget:.2f} {unit}）；它含有{starts}。</translation>
    </message>
    <message>
        <source>It is the most probable one; no others were compared with it.</source>
        <translation>它是概率最大的网络；没有与其他网络比较。</translation>
    </message>
    <message>
        <source>By the shared weights it is the best of {count} networks near the budget, sampled from the final probabilities; the most probable of them ranked first.</source>
        <translation>按共享权重，它是从最终概率中抽样得到的、预算附近的 {count} 个网络中最好的；其中概率最大的排名第一。</translation>
    </message>
    <message>
        <source>By the shared weights it is the best of {count} networks near the budget, sampled from the final probabilities; the most probable of them ranked number {place}.</source>
        <translation>按共享权重，它是从最终概率中抽样得到的、预算附近的 {count} 个网络中最好的；其中概率最大的排名第 {place}。</translation>
    </message>
    <message>
        <source>A search ranks networks by shared weights. Whether this one is better than the default shows only when both are trained from scratch on the same training set: give the genotype file to Train a bedrock model.</source>
        <translation>搜索按共享权重对网络排名。该网络是否优于默认网络，只有在两者用同一训练集从头训练后才能知道：请将基因型文件交给“训练基岩模型”。</translation>
    </message>
    <message>
        <source>At {count} of {total} layers the chosen operator has a probability of less than {share:.0%}: the search has not converged there. More steps would help.</source>
        <translation>在 {total} 层中有 {count} 层，所选算子的概率低于 {share:.0%}：搜索在这些层尚未收敛。增加步数会有帮助。</translation>
    </message>
    <message>
        <source>The network is {share:.0%} above the budget: the choices have not converged, or no network of this depth comes nearer.</source>
        <translation>网络超出预算 {share:.0%}：选择尚未收敛，或此深度没有更接近的网络。</translation>
    </message>
    <message>
        <source>The network is {share:.0%} below the budget: the choices have not converged, or no network of this depth comes nearer.</source>
        <translation>网络低于预算 {share:.0%}：选择尚未收敛，或此深度没有更接近的网络。</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The found network</source>
        <translation>找到的网络</translation>
    </message>
    <message>
        <source>From left to right: the encoder, one lane a branch (at 1/8, 1/16 and 1/32 of the picture), a box a layer with its channels, attention refinement (ARM), feature fusion (FFM), head. A zoomed convolution runs at half the resolution; an identity passes its input on.</source>
        <translation>从左到右：编码器，每条通路为一个分支（图像的 1/8、1/16 和 1/32），每个方框为一层及其通道数；注意力细化（ARM）；特征融合（FFM）；输出头。缩放卷积以一半分辨率运行；恒等层将输入原样传递。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>How it was chosen</source>
        <translation>选择过程</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>Probabilities of the operators over time</source>
        <translation>算子概率随时间的变化</translation>
    </message>
    <message>
        <source>A row a branch, a column a layer; in each picture time runs to the right and the bands are the options&#x27; probabilities. Layers before a branch begins in the found network are pale. A flat start is the warm-up, while choices are drawn uniformly.</source>
        <translation>每行为一个分支，每列为一层；每幅小图中时间向右推进，各色带为各选项的概率。找到的网络中分支开始之前的各层颜色较浅。开头平直的部分为预热，此时均匀抽取各选项。</translation>
    </message>
    <message>
        <source>Widths</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Probabilities of the widths over time</source>
        <translation>宽度概率随时间的变化</translation>
    </message>
    <message>
        <source>Channels are the branch&#x27;s stride (8, 16, 32) times this number.</source>
        <translation>通道数为分支步长（8、16、32）乘以此数。</translation>
    </message>
    <message>
        <source>Where the lower branches begin</source>
        <translation>低分辨率分支的起始层</translation>
    </message>
    <message>
        <source>Probabilities of the branches&#x27; first layers over time</source>
        <translation>各分支起始层概率随时间的变化</translation>
    </message>
    <message>
        <source>Loss and size</source>
        <translation>损失和规模</translation>
    </message>
    <message>
        <source>Loss and expected size over time</source>
        <translation>损失和预期规模随时间的变化</translation>
    </message>
    <message>
        <source>Each loss is that of another sampled network on another batch, so it scatters; in the warm-up the weights&#x27; half of the training set, then the choices&#x27;.</source>
        <translation>每个损失值对应另一批数据上的另一个抽样网络，因此较为分散；预热时取自训练集中用于权重的一半，之后取自用于选择的一半。</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>逐层</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>zoomed 3x3</source>
        <translation>缩放 3x3</translation>
    </message>
    <message>
        <source>zoomed 5x5</source>
        <translation>缩放 5x5</translation>
    </message>
    <message>
        <source>down 3x3</source>
        <translation>下采样 3x3</translation>
    </message>
    <message>
        <source>max pool</source>
        <translation>最大池化</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>输出头</translation>
    </message>
    <message>
        <source>First layer of 1/{stride}</source>
        <translation>1/{stride} 的起始层</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>to 1/{stride}</source>
        <translation>至 1/{stride}</translation>
    </message>
    <message>
        <source>Probability of {first} (else {second})</source>
        <translation>{first} 的概率（否则为 {second}）</translation>
    </message>
    <message>
        <source>Expected size ({unit})</source>
        <translation>预期规模（{unit}）</translation>
    </message>
    <message>
        <source>Loss of the sampled networks</source>
        <translation>抽样网络的损失</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>levelled, lines corrected</source>
        <translation>已调平，测线已改正</translation>
    </message>
    <message>
        <source>contradicts its neighbours</source>
        <translation>与相邻测点矛盾</translation>
    </message>
    <message>
        <source>on a suspect line</source>
        <translation>位于可疑测线上</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>测点</translation>
    </message>
    <message>
        <source>residual to the neighbours ({unit})</source>
        <translation>与相邻测点的剩余值（{unit}）</translation>
    </message>
    <message>
        <source>{n} of {all} stations contradict their neighbours; all are listed, none is dropped.</source>
        <translation>{all} 个测点中有 {n} 个与相邻测点矛盾；全部列出，未删除任何测点。</translation>
    </message>
    <message>
        <source>{n} of {all} surveys are off the others: {names}.</source>
        <translation>{all} 次测量中有 {n} 次与其他测量有偏差：{names}。</translation>
    </message>
    <message>
        <source>{names}: off by 14 mGal, as gravity in the Potsdam system is. Reduce it again with this gravity datum (DATUM).</source>
        <translation>{names}：偏差 14 mGal，与波茨坦系统的重力一致。请用该重力基准（DATUM）重新改正。</translation>
    </message>
    <message>
        <source>Surveys that do not overlap the others enough to be levelled: {names}.</source>
        <translation>与其他测量重叠不足而无法调平的测量：{names}。</translation>
    </message>
    <message>
        <source>Lines that are off or tilted against those around them: {names}.</source>
        <translation>相对周围测线偏移或倾斜的测线：{names}。</translation>
    </message>
    <message>
        <source>Robust standard deviation of the residuals to the neighbours: {before:.3g} {unit} as measured, {after:.3g} {unit} with surveys levelled and lines corrected.</source>
        <translation>与相邻测点剩余值的稳健标准差：测量值为 {before:.3g} {unit}，调平测量并改正测线后为 {after:.3g} {unit}。</translation>
    </message>
    <message>
        <source>Residual of each station to its neighbours ({unit})</source>
        <translation>每个测点与相邻测点的剩余值（{unit}）</translation>
    </message>
    <message>
        <source>Residuals before and after</source>
        <translation>之前和之后的剩余值</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Suspect lines</source>
        <translation>可疑测线</translation>
    </message>
    <message>
        <source>Stations that contradict their neighbours</source>
        <translation>与相邻测点矛盾的测点</translation>
    </message>
    <message>
        <source>The layer and this page&#x27;s file of figures list all.</source>
        <translation>图层和本页旁的数据文件列出全部。</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>In the overlap</source>
        <translation>重叠区内</translation>
    </message>
    <message>
        <source>Offset ({unit})</source>
        <translation>偏移（{unit}）</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>标准误差</translation>
    </message>
    <message>
        <source>East and north ({unit}/km)</source>
        <translation>向东和向北（{unit}/km）</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>no overlap</source>
        <translation>无重叠</translation>
    </message>
    <message>
        <source>levelled</source>
        <translation>已调平</translation>
    </message>
    <message>
        <source>off</source>
        <translation>有偏差</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>测线</translation>
    </message>
    <message>
        <source>Tilt ({unit}/km)</source>
        <translation>倾斜（{unit}/km）</translation>
    </message>
    <message>
        <source>Measured ({unit})</source>
        <translation>测量值（{unit}）</translation>
    </message>
    <message>
        <source>Residual ({unit})</source>
        <translation>剩余值（{unit}）</translation>
    </message>
    <message>
        <source>Robust standard deviations</source>
        <translation>稳健标准差倍数</translation>
    </message>
    <message>
        <source>A prediction names the topmost unit that is not cover in the legend. Where young units count as bedrock, that is seldom the basement: make them cover to ask for what lies below.</source>
        <translation>预测给出的是图例中最上面的非覆盖层单元。若年轻单元算作基岩，它很少是基底：把它们改为覆盖层，即可询问其下是什么。</translation>
    </message>
    <message>
        <source>Importance of the bands</source>
        <translation>各波段的重要性</translation>
    </message>
    <message>
        <source>Points of accuracy (all) and of each class&#x27;s recall that the model loses on the test set when one band is shifted: the larger, the more the model relies on it. A band at zero could be left out.</source>
        <translation>平移某一波段时，模型在测试集上损失的精度（全部）和各类别召回率，以百分点计：数值越大，模型越依赖该波段。接近零的波段可以去掉。</translation>
    </message>
    <message>
        <source>hidden cells</source>
        <translation>隐藏像元</translation>
    </message>
    <message>
        <source>Training saw parts of these cells, so expect less elsewhere.</source>
        <translation>训练已见过这些像元的一部分，因此在别处的效果会差一些。</translation>
    </message>
    <message>
        <source>Whether gravity helps here was not tested.</source>
        <translation>未检验重力在此是否有帮助。</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>数值结果</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>On {test_set}: {cells} cells of known bedrock.</source>
        <translation>在{test_set}上：{cells} 个基岩已知的像元。</translation>
    </message>
    <message>
        <source>On {test_set}: {cells} cells of known bedrock. Training windows show {share} % of them.</source>
        <translation>在{test_set}上：{cells} 个基岩已知的像元。训练窗口显示了其中的 {share} %。</translation>
    </message>
    <message>
        <source>Loss and FWIoU curves</source>
        <translation>损失和 FWIoU 曲线</translation>
    </message>
    <message>
        <source>Data sources and licences</source>
        <translation>数据来源和许可</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>图件</translation>
    </message>
    <message>
        <source>Known bedrock and prediction</source>
        <translation>已知基岩和预测</translation>
    </message>
    <message>
        <source>On the dashed line a confidence of 70 % is correct in seven cells of ten; below it the prediction is overconfident. Bins with less than 0.5 % of the cells are left out.</source>
        <translation>在虚线上，置信度 70 % 表示十个像元中有七个正确；在虚线之下，预测过于自信。像元不足 0.5 % 的分组已略去。</translation>
    </message>
    <message>
        <source>The experts&#x27; log probabilities are multiplied by pooling weights fitted out of fold.</source>
        <translation>各专家模型的对数概率乘以折外拟合的合并权重。</translation>
    </message>
    <message>
        <source>The logits are divided by a temperature of {temperature:.2f}.</source>
        <translation>logits 除以温度 {temperature:.2f}。</translation>
    </message>
    <message>
        <source>share of cells</source>
        <translation>像元比例</translation>
    </message>
    <message>
        <source>FWIoU of the validation set</source>
        <translation>验证集的 FWIoU</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>loss of accuracy (points)</source>
        <translation>精度损失（百分点）</translation>
    </message>
    <message>
        <source>On {test_set}, {model} predicts the bedrock class correctly in {accuracy} % of {cells} cells ({others}); the mean over the classes (MPA) is {mpa} %.</source>
        <translation>在{test_set}上，{model} 对 {cells} 个像元中的 {accuracy} % 正确预测了基岩类别（{others}）；各类别的平均值（MPA）为 {mpa} %。</translation>
    </message>
    <message>
        <source>On {test_set}, {model} predicts the bedrock class correctly in {accuracy} % of {cells} cells; the mean over the classes (MPA) is {mpa} %.</source>
        <translation>在{test_set}上，{model} 对 {cells} 个像元中的 {accuracy} % 正确预测了基岩类别；各类别的平均值（MPA）为 {mpa} %。</translation>
    </message>
    <message>
        <source>Right in {right} of 100 {cells}.</source>
        <translation>每 100 个{cells}中有 {right} 个正确。</translation>
    </message>
    <message>
        <source>Right in {right} of 100 {cells}, nearest outcrop in {nearest}.</source>
        <translation>每 100 个{cells}中有 {right} 个正确，最近露头法为 {nearest} 个。</translation>
    </message>
    <message>
        <source>The difference to nearest outcrop may be chance.</source>
        <translation>与最近露头法的差异可能出于偶然。</translation>
    </message>
    <message>
        <source>Nearest outcrop alone does better.</source>
        <translation>单用最近露头法效果更好。</translation>
    </message>
    <message>
        <source>Under the cover about {value} of 100 cells should be right ({low} to {high}) up to {limit} km from outcrop; beyond lie {share} of 100 covered cells, of which nothing is claimed.</source>
        <translation>覆盖层下距露头 {limit} km 以内，每 100 个像元预计约有 {value} 个正确（{low} 到 {high}）；每 100 个被覆盖像元中有 {share} 个更远，对其不作任何断言。</translation>
    </message>
    <message>
        <source>Under the cover, up to {limit} km from outcrop ({share} % of the covered cells), an accuracy of {value} % is expected (90 % interval {low} to {high} %): the mean confidence there, calibrated on outcrop that was hidden as far from other outcrop.</source>
        <translation>覆盖层下距露头 {limit} km 以内（占被覆盖像元的 {share} %），预期准确率为 {value} %（90 % 区间 {low} 到 {high} %）：即该处置信度的平均值，由隐藏到离其他露头同样远的露头校准。</translation>
    </message>
    <message>
        <source>The difference to {method} is not significant ({low} to {high} points of {metric}, {level:.0f} % interval from {blocks} blocks).</source>
        <translation>与 {method} 的差异不显著（{metric} 相差 {low} 至 {high} 个百分点，{level:.0f} % 区间，由 {blocks} 个区块得到）。</translation>
    </message>
    <message>
        <source>It is better than {method} ({low} to {high} points of {metric}, {level:.0f} % interval from {blocks} blocks).</source>
        <translation>优于 {method}（{metric} 相差 {low} 至 {high} 个百分点，{level:.0f} % 区间，由 {blocks} 个区块得到）。</translation>
    </message>
    <message>
        <source>It is worse than {method} ({low} to {high} points of {metric}, {level:.0f} % interval from {blocks} blocks).</source>
        <translation>劣于 {method}（{metric} 相差 {low} 至 {high} 个百分点，{level:.0f} % 区间，由 {blocks} 个区块得到）。</translation>
    </message>
    <message>
        <source>The split is random: training windows show part of the test set, so these metrics do not hold farther from outcrop. Split by blocks to estimate the accuracy there.</source>
        <translation>划分为随机划分：训练窗口显示了测试集的一部分，因此这些指标不适用于离露头较远处。请按区块划分以估计那里的精度。</translation>
    </message>
    <message>
        <source>The split is random: training windows show part of the test set ({share} % of its cells), so these metrics do not hold farther from outcrop. Split by blocks to estimate the accuracy there.</source>
        <translation>划分为随机划分：训练窗口显示了测试集的一部分（其像元的 {share} %），因此这些指标不适用于离露头较远处。请按区块划分以估计那里的精度。</translation>
    </message>
    <message>
        <source>The test set has no cell of {classes}: their accuracy is unknown.</source>
        <translation>测试集中没有 {classes} 的像元：其精度未知。</translation>
    </message>
    <message>
        <source>The test set has fewer than {count} cells of {classes}: their metrics are uncertain.</source>
        <translation>测试集中 {classes} 的像元少于 {count} 个：其指标不确定。</translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation>作业已取消。</translation>
    </message>
    <message>
        <source>{count} processes were started for &#x27;{verb}&#x27;, which one process does.</source>
        <translation>为“{verb}”启动了 {count} 个进程，而它只由一个进程完成。</translation>
    </message>
    <message>
        <source>Start one process: torchrun is for {verbs}.</source>
        <translation>请只启动一个进程：torchrun 用于 {verbs}。</translation>
    </message>
    <message>
        <source>The plugin&#x27;s files were replaced or removed while the job ran: {module} is gone.</source>
        <translation>任务运行期间插件的文件被替换或移除：{module} 已不存在。</translation>
    </message>
    <message>
        <source>Run it again; if that fails, install the plugin again.</source>
        <translation>请重新运行；如果仍失败，请重新安装插件。</translation>
    </message>
    <message>
        <source>Install or repair it (Concealed Bedrock &gt; Install the engine…).</source>
        <translation>请安装或修复它（Concealed Bedrock &gt; 安装计算引擎…）。</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>某个文件</translation>
    </message>
    <message>
        <source>The plugin is incomplete: {module}.</source>
        <translation>插件不完整：{module}。</translation>
    </message>
    <message>
        <source>Install the plugin again.</source>
        <translation>请重新安装插件。</translation>
    </message>
    <message>
        <source>The engine is incomplete: {reason}.</source>
        <translation>计算引擎不完整：{reason}。</translation>
    </message>
    <message>
        <source>The machine&#x27;s memory is too small for this job: {amount} more were needed at once.</source>
        <translation>对此任务而言，计算机的内存太小：一次还需要 {amount}。</translation>
    </message>
    <message>
        <source>The machine&#x27;s memory is too small for this job.</source>
        <translation>对此任务而言，计算机的内存太小。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller raster, extent, batch or window.</source>
        <translation>请关闭其他程序，或选择较小的栅格、范围、批量或窗口。</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>磁盘配额已用完</translation>
    </message>
    <message>
        <source>a file would be larger than may be</source>
        <translation>文件会超过允许的大小</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>无法写入 {file}：{why}。</translation>
    </message>
    <message>
        <source>An output</source>
        <translation>某个输出</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>请腾出一些空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{file} may not be read: {reason}.</source>
        <translation>不允许读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} may not be written: {reason}.</source>
        <translation>不允许写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Change the rights of the file or folder, or choose another one.</source>
        <translation>请更改文件或文件夹的权限，或选择其他文件或文件夹。</translation>
    </message>
    <message>
        <source>{kind}: {reason}{place}.</source>
        <translation>{kind}：{reason}{place}。</translation>
    </message>
    <message>
        <source>This is a defect; please report this sentence with the log ({system}).</source>
        <translation>这是程序缺陷；请将此句连同日志一起报告（{system}）。</translation>
    </message>
    <message>
        <source>{file} is in use by another program.</source>
        <translation>{file} 正被其他程序使用。</translation>
    </message>
    <message>
        <source>Close it there, or choose another file.</source>
        <translation>请在该程序中将其关闭，或选择其他文件。</translation>
    </message>
    <message>
        <source>The device&#x27;s memory is too small for this job.</source>
        <translation>对此任务而言，设备的内存太小。</translation>
    </message>
    <message>
        <source>Choose a smaller batch or window, or DEVICE cpu.</source>
        <translation>请选择较小的批量或窗口，或 DEVICE cpu。</translation>
    </message>
    <message>
        <source>{file} is not there, or was removed while it was read.</source>
        <translation>{file} 不存在，或在读取时被移除。</translation>
    </message>
    <message>
        <source>Put the file back, or choose another one, and run it again.</source>
        <translation>请放回该文件，或选择其他文件，然后重新运行。</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}.</source>
        <translation>无法打开 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Choose another path.</source>
        <translation>请选择其他路径。</translation>
    </message>
    <message>
        <source>{file} cannot be reached: {reason}.</source>
        <translation>无法访问 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Check the drive or the network connection, and run it again.</source>
        <translation>请检查驱动器或网络连接，然后重新运行。</translation>
    </message>
    <message>
        <source>{file} is damaged, or of a format that cannot be read.</source>
        <translation>{file} 已损坏，或其格式无法读取。</translation>
    </message>
    <message>
        <source>Fetch it again, or convert it to a GeoTIFF (rasters) or a GeoPackage (layers) and choose that file.</source>
        <translation>请重新获取该文件，或将其转换为 GeoTIFF（栅格）或 GeoPackage（图层），然后选择转换后的文件。</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete.</source>
        <translation>{file} 已损坏或不完整。</translation>
    </message>
    <message>
        <source>A coordinate reference system cannot be used: {error}.</source>
        <translation>有一个坐标参照系无法使用：{error}。</translation>
    </message>
    <message>
        <source>Assign the right one to the raster and the layers, such as EPSG:32645.</source>
        <translation>请为栅格和图层指定正确的坐标参照系，例如 EPSG:32645。</translation>
    </message>
    <message>
        <source>The GPU failed: {error}.</source>
        <translation>GPU 出错：{error}。</translation>
    </message>
    <message>
        <source>Choose DEVICE cpu; or restart the machine, and update the GPU&#x27;s driver.</source>
        <translation>请选择 DEVICE cpu；或重新启动计算机，并更新 GPU 的驱动程序。</translation>
    </message>
    <message>
        <source>The processes of the job lost each other: {error}.</source>
        <translation>任务的各进程之间失去联系：{error}。</translation>
    </message>
    <message>
        <source>Run it again, which goes on from the last checkpoint, with fewer processes (PROCESSES).</source>
        <translation>请用较少的进程（PROCESSES）重新运行，它会从最近的检查点继续。</translation>
    </message>
    <message>
        <source>{file} carries no legend of this plugin and has no colour table.</source>
        <translation>{file} 不带本插件的图例，也没有颜色表。</translation>
    </message>
    <message>
        <source>Choose a class raster, such as the output of Predict concealed bedrock.</source>
        <translation>请选择类别栅格，例如“预测隐伏基岩”的输出。</translation>
    </message>
    <message>
        <source>{n_outside} of the {n_windows} windows of {file} reach beyond the raster.</source>
        <translation>{file} 的 {n_windows} 个窗口中有 {n_outside} 个超出栅格。</translation>
    </message>
    <message>
        <source>Make the windows from this raster (Multi-scale windows).</source>
        <translation>请由此栅格生成窗口（“多尺度窗口”）。</translation>
    </message>
    <message>
        <source>{file} cannot be read as a windows layer.</source>
        <translation>无法将 {file} 作为窗口图层读取。</translation>
    </message>
    <message>
        <source>Choose a layer made by Multi-scale windows.</source>
        <translation>请选择由“多尺度窗口”生成的图层。</translation>
    </message>
    <message>
        <source>{file} holds no outlines with a CRS.</source>
        <translation>{file} 中没有带坐标参照系的轮廓。</translation>
    </message>
    <message>
        <source>Writing the windows</source>
        <translation>正在写出窗口</translation>
    </message>
    <message>
        <source>The gravity of the cover ({file}, up to {thickest:.0f} m, contrast {contrast} kg/m3) was taken off: {low:.1f} to {high:.1f} mGal.</source>
        <translation>已减去覆盖层的重力（{file}，最厚 {thickest:.0f} m，密度差 {contrast} kg/m3）：{low:.1f} 至 {high:.1f} mGal。</translation>
    </message>
    <message>
        <source>On {share:.1%} of the raster the thickness is unknown and goes on from what lies around.</source>
        <translation>在栅格的 {share:.1%} 上厚度未知，由周围延续。</translation>
    </message>
    <message>
        <source>The thickness {file} is known on {known:.0%} of the gravity raster.</source>
        <translation>厚度 {file} 仅在重力栅格的 {known:.0%} 上已知。</translation>
    </message>
    <message>
        <source>Give a raster of the whole area (THICKNESS), and check its coordinate reference system.</source>
        <translation>请提供覆盖整个区域的栅格（THICKNESS），并检查其坐标参考系。</translation>
    </message>
    <message>
        <source>The thickness {file} is 0 everywhere: there is no cover whose gravity could be taken off.</source>
        <translation>厚度 {file} 处处为 0：没有可减去其重力的覆盖层。</translation>
    </message>
    <message>
        <source>Choose another raster (THICKNESS), or leave it out.</source>
        <translation>请选择其他栅格（THICKNESS），或将其略去。</translation>
    </message>
    <message>
        <source>The thickness {file} is in {unit}; metres are wanted.</source>
        <translation>厚度 {file} 的单位为 {unit}；需要米。</translation>
    </message>
    <message>
        <source>Multiply it by {factor:g} (Raster &gt; Raster Calculator) and set the unit to m.</source>
        <translation>请将其乘以 {factor:g}（栅格 &gt; 栅格计算器），并把单位设为 m。</translation>
    </message>
    <message>
        <source>Convert it to metres (Raster &gt; Raster Calculator) and set the unit to m.</source>
        <translation>请将其换算为米（栅格 &gt; 栅格计算器），并把单位设为 m。</translation>
    </message>
    <message>
        <source>{n} cells of the thickness {file} are negative, the least {least:.0f}.</source>
        <translation>厚度 {file} 有 {n} 个单元为负，最小为 {least:.0f}。</translation>
    </message>
    <message>
        <source>Give the thickness in metres, 0 on outcrop, not the height of the bedrock (THICKNESS).</source>
        <translation>请给出以米为单位的厚度，露头处为 0，而不是基岩的高程（THICKNESS）。</translation>
    </message>
    <message>
        <source>The thickness {file} is up to {most:,.0f} m; no cover is.</source>
        <translation>厚度 {file} 高达 {most:,.0f} m；没有这么厚的覆盖层。</translation>
    </message>
    <message>
        <source>Give the thickness in metres (THICKNESS).</source>
        <translation>请给出以米为单位的厚度（THICKNESS）。</translation>
    </message>
    <message>
        <source>The model was trained with the gravity of the cover left in, and a thickness of the cover came.</source>
        <translation>模型训练时未减去覆盖层的重力，却给出了覆盖层厚度。</translation>
    </message>
    <message>
        <source>Leave it out (THICKNESS), or choose a model that was trained with a thickness.</source>
        <translation>请将其略去（THICKNESS），或选择用厚度训练的模型。</translation>
    </message>
    <message>
        <source>The model was trained with the gravity of the cover taken off, and no thickness came.</source>
        <translation>模型训练时减去了覆盖层的重力，却没有给出厚度。</translation>
    </message>
    <message>
        <source>Give a raster of the cover&#x27;s thickness in metres (THICKNESS), which Estimate the depth to bedrock makes.</source>
        <translation>请提供以米为单位的覆盖层厚度栅格（THICKNESS），可由“估计基岩埋深”生成。</translation>
    </message>
    <message>
        <source>Further bands: {bands}.</source>
        <translation>附加波段：{bands}。</translation>
    </message>
    <message>
        <source>The preset&#x27;s windows of {sides} cells a side are wider than the raster: they are cut to its {cells} cells. Other windows: SCALES.</source>
        <translation>预设的窗口边长为 {sides} 个单元，比栅格宽：已缩小到栅格的 {cells} 个单元。其他窗口请用 SCALES。</translation>
    </message>
    <message>
        <source>{n_classes} classes; {n_train} cells of outcrop to train on, {n_test} held out for testing.</source>
        <translation>{n_classes} 个类别；{n_train} 个露头像元用于训练，{n_test} 个留出用于测试。</translation>
    </message>
    <message>
        <source>{n_classes} classes; {n_train} cells of outcrop to train on, {n_test} held out for testing, {n_windows} windows.</source>
        <translation>{n_classes} 个类别；{n_train} 个露头像元用于训练，{n_test} 个留出用于测试，{n_windows} 个窗口。</translation>
    </message>
    <message>
        <source>The geological map covers {share:.1%} of the raster: the rest is not used in training. Clip the raster to the map, or choose a map of all of it.</source>
        <translation>地质图覆盖栅格的 {share:.1%}：其余部分不用于训练。请将栅格裁剪到地质图的范围，或选择覆盖整个栅格的地质图。</translation>
    </message>
    <message>
        <source>The map shows no outcrop of {names} here: the model is not trained on them.</source>
        <translation>地质图在此没有显示 {names} 的露头：模型不用它们训练。</translation>
    </message>
    <message>
        <source>{name} crops out in the test set only: the model is not trained on it, and every cell of it counts as wrong.</source>
        <translation>{name} 只在测试集中出露：模型不用它训练，它的每个像元都计为错误。</translation>
    </message>
    <message>
        <source>Fewer than {n_cells} cells show {classes}: its score is not reliable. Merge it with related units in the legend.</source>
        <translation>显示 {classes} 的像元少于 {n_cells} 个：其得分不可靠。请在图例中将其与相关单元合并。</translation>
    </message>
    <message>
        <source>{name} in {unit} (band {band} of {file})</source>
        <translation>{name}，单位 {unit}（{file} 的第 {band} 波段）</translation>
    </message>
    <message>
        <source>{name} (band {band} of {file})</source>
        <translation>{name}（{file} 的第 {band} 波段）</translation>
    </message>
    <message>
        <source>{file} does not overlap the area, or has no data there.</source>
        <translation>{file} 与该区域不重叠，或在那里没有数据。</translation>
    </message>
    <message>
        <source>Choose a raster of the same area.</source>
        <translation>请选择同一地区的栅格。</translation>
    </message>
    <message>
        <source>{band} came where the model learned {name} in {unit}.</source>
        <translation>给出的是 {band}，而模型学习的是 {name}，单位 {unit}。</translation>
    </message>
    <message>
        <source>Convert the raster to that unit, or correct the unit that the file declares.</source>
        <translation>请将栅格换算为该单位，或改正文件所声明的单位。</translation>
    </message>
    <message>
        <source>The further rasters have {n_bands} bands; a model takes up to {most}.</source>
        <translation>附加栅格有 {n_bands} 个波段；模型最多接受 {most} 个。</translation>
    </message>
    <message>
        <source>Give rasters that hold the bands of interest alone (EXTRA).</source>
        <translation>请给出只含所需波段的栅格（EXTRA）。</translation>
    </message>
    <message>
        <source>Give the further rasters (EXTRA) that the model was trained with, in the same order.</source>
        <translation>请按相同的顺序给出模型训练所用的附加栅格（EXTRA）。</translation>
    </message>
    <message>
        <source>The model takes {n_wanted} band(s) of further rasters beside gravity, {n_given} came ({given}).</source>
        <translation>除重力外，模型需要附加栅格的 {n_wanted} 个波段，给出了 {n_given} 个（{given}）。</translation>
    </message>
    <message>
        <source>The model takes {n_wanted} band(s) of further rasters beside gravity ({wanted}), {n_given} came.</source>
        <translation>除重力外，模型需要附加栅格的 {n_wanted} 个波段（{wanted}），给出了 {n_given} 个。</translation>
    </message>
    <message>
        <source>The model takes {n_wanted} band(s) of further rasters beside gravity ({wanted}), {n_given} came ({given}).</source>
        <translation>除重力外，模型需要附加栅格的 {n_wanted} 个波段（{wanted}），给出了 {n_given} 个（{given}）。</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>缺少：{names}。</translation>
    </message>
    <message>
        <source>Not known to the model: {names}.</source>
        <translation>模型不认识：{names}。</translation>
    </message>
    <message>
        <source>{band} has data on {covered:.1%} of the ground; on the other {rest:.1%} it counts as average, and all else is used.</source>
        <translation>{band} 在 {covered:.1%} 的范围内有数据；在其余 {rest:.1%} 按平均值计，其他数据照常使用。</translation>
    </message>
    <message>
        <source>the file states no licence</source>
        <translation>文件没有注明许可</translation>
    </message>
    <message>
        <source>Drillholes that contradict the bedrock that the map shows in their cells, where the map is kept: {n} of {n_on_map}.</source>
        <translation>与地图在其单元中所示基岩矛盾的钻孔（该处保留地图）：{n_on_map} 个中的 {n} 个。</translation>
    </message>
    <message>
        <source>Rasterising the geological map</source>
        <translation>正在栅格化地质图</translation>
    </message>
    <message>
        <source>Rules of the legend that take nothing of this map: {listed}. Check their spelling, unless the legend serves other maps too.</source>
        <translation>图例中有规则与此地质图的任何内容都不匹配：{listed}。请检查其拼写，除非该图例也用于其他地质图。</translation>
    </message>
    <message>
        <source>{count} polygons of the map were invalid and were repaired.</source>
        <translation>地质图有 {count} 个多边形无效，已修复。</translation>
    </message>
    <message>
        <source>&#x27;{value}&#x27; ({share:.1%} of the map) is neither an age nor a rock that is known; it is taken for cover. Give a legend that says which class it is.</source>
        <translation>“{value}”（占地质图的 {share:.1%}）既不是已知的地质时代，也不是已知的岩石；按覆盖层处理。请给出说明其所属类别的图例。</translation>
    </message>
    <message>
        <source>No rule of the legend takes &#x27;{value}&#x27; ({share:.1%} of the map); it is taken for cover.</source>
        <translation>图例中没有规则适用于“{value}”（占地质图的 {share:.1%}）；按覆盖层处理。</translation>
    </message>
    <message>
        <source>Nor is there a rule for {n_values} more values ({rest:.1%} of the map).</source>
        <translation>另有 {n_values} 个值（占地质图的 {rest:.1%}）也没有规则。</translation>
    </message>
    <message>
        <source>The model {name} holds no legend.</source>
        <translation>模型 {name} 不带图例。</translation>
    </message>
    <message>
        <source>Give a CSV or JSON file as the legend (LEGEND).</source>
        <translation>请给出 CSV 或 JSON 文件作为图例（LEGEND）。</translation>
    </message>
    <message>
        <source>The legend in the model {name} is damaged: {message}</source>
        <translation>模型 {name} 中的图例已损坏：{message}</translation>
    </message>
    <message>
        <source>Copy or download the model again, or give a legend file (LEGEND).</source>
        <translation>请重新复制或下载模型，或给出图例文件（LEGEND）。</translation>
    </message>
    <message>
        <source>The cells of {file} are {width:g} x {height:g} map units; square cells are wanted.</source>
        <translation>{file} 的像元为 {width:g} x {height:g} 地图单位；应为正方形像元。</translation>
    </message>
    <message>
        <source>Resample the raster (Raster &gt; Projections &gt; Warp, with one resolution) and run again.</source>
        <translation>请对栅格重采样（栅格 &gt; 投影 &gt; 变形，采用单一分辨率），然后重新运行。</translation>
    </message>
    <message>
        <source>{file} is a residual anomaly; the gravity of the cover is taken off the Bouguer anomaly.</source>
        <translation>{file} 是剩余异常；覆盖层的重力应从布格异常中减去。</translation>
    </message>
    <message>
        <source>Give the Bouguer raster, or leave the thickness out (THICKNESS).</source>
        <translation>请提供布格栅格，或略去厚度（THICKNESS）。</translation>
    </message>
    <message>
        <source>{file} says that it is &#x27;{declared}&#x27;; a Bouguer or residual anomaly is wanted.</source>
        <translation>{file} 声明其内容为“{declared}”；应为布格异常或剩余异常。</translation>
    </message>
    <message>
        <source>Choose the Bouguer anomaly, or the main output of Residual Bouguer anomaly.</source>
        <translation>请选择布格异常，或“剩余布格异常”的主要输出。</translation>
    </message>
    <message>
        <source>{file} is taken as a residual anomaly.</source>
        <translation>{file} 按剩余异常处理。</translation>
    </message>
    <message>
        <source>{file} says that it was continued by &#x27;{declared}&#x27; m, which is no height.</source>
        <translation>{file} 声明其延拓高度为“{declared}” m，这不是高度。</translation>
    </message>
    <message>
        <source>Correct the tag CONCEALED_BEDROCK_HEIGHT_M of the file, or remove it.</source>
        <translation>请改正文件的标签 CONCEALED_BEDROCK_HEIGHT_M，或将其删除。</translation>
    </message>
    <message>
        <source>With the heights of {name} ({field}) as metres, the free-air anomaly grows by {slope:.2f} mGal a metre; rock explains 0.11.</source>
        <translation>若 {name}（{field}）的高程为米，则自由空气异常每米增加 {slope:.2f} mGal；岩石只能解释 0.11。</translation>
    </message>
    <message>
        <source>The heights of {name} ({field}) are off the topography by {off:.0f} m (median), and by {in_feet:.0f} m if they were feet.</source>
        <translation>{name}（{field}）的高程与地形相差 {off:.0f} m（中位数），若为英尺则相差 {in_feet:.0f} m。</translation>
    </message>
    <message>
        <source>The topography is off the heights of {name} ({field}) by {off:.0f} m (median), and by {in_feet:.0f} m if it were in feet.</source>
        <translation>地形与 {name}（{field}）的高程相差 {off:.0f} m（中位数），若地形为英尺则相差 {in_feet:.0f} m。</translation>
    </message>
    <message>
        <source>Give the topography in metres, or declare feet as the unit of its band (TOPOGRAPHY).</source>
        <translation>请以米给出地形，或将其波段的单位声明为英尺（TOPOGRAPHY）。</translation>
    </message>
    <message>
        <source>The heights of {name} are off the topography by {off:.0f} m (median): check the unit and datum of both, or give a topography of smaller cells.</source>
        <translation>{name} 的高程与地形相差 {off:.0f} m（中位数）：请检查两者的单位和基准，或给出单元更小的地形。</translation>
    </message>
    <message>
        <source>The drillholes {name} cannot be brought to the raster&#x27;s CRS ({reason}).</source>
        <translation>钻孔 {name} 无法转换到栅格的坐标参照系（{reason}）。</translation>
    </message>
    <message>
        <source>Check the coordinate reference system of the drillholes.</source>
        <translation>请检查钻孔的坐标参照系。</translation>
    </message>
    <message>
        <source>The field &#x27;{field}&#x27; of the drillholes {name} holds no numbers.</source>
        <translation>钻孔 {name} 的字段“{field}”不含数字。</translation>
    </message>
    <message>
        <source>Choose the field of the depth to bedrock in metres (HOLES_DEPTH), or none.</source>
        <translation>请选择以米为单位的基岩深度字段（HOLES_DEPTH），或不选。</translation>
    </message>
    <message>
        <source>{n} of {n_known} depths of the drillholes {name} ({field}) are negative.</source>
        <translation>钻孔 {name} 的 {n_known} 个深度（{field}）中有 {n} 个为负。</translation>
    </message>
    <message>
        <source>Give metres below the ground, downward positive, or choose another field (HOLES_DEPTH).</source>
        <translation>请给出地面以下的米数，向下为正，或选择另一字段（HOLES_DEPTH）。</translation>
    </message>
    <message>
        <source>The drillholes {name} are up to {deepest:,.0f} m deep ({field}); no hole is.</source>
        <translation>钻孔 {name} 深达 {deepest:,.0f} m（{field}）；没有这么深的孔。</translation>
    </message>
    <message>
        <source>Give the depth in metres (HOLES_DEPTH).</source>
        <translation>请以米为单位给出深度（HOLES_DEPTH）。</translation>
    </message>
    <message>
        <source>{n} weights of the drillholes {name} ({field}) are negative.</source>
        <translation>钻孔 {name} 有 {n} 个权重（{field}）为负。</translation>
    </message>
    <message>
        <source>Give weights of 0 and more (HOLES_WEIGHT): 0 leaves a drillhole out.</source>
        <translation>请给出不小于 0 的权重（HOLES_WEIGHT）：0 表示不用该孔。</translation>
    </message>
    <message>
        <source>The field &#x27;{field}&#x27; of the drillholes {name} says &#x27;{words}&#x27; of whether bedrock was reached.</source>
        <translation>钻孔 {name} 的字段“{field}”关于是否钻达基岩的内容是“{words}”。</translation>
    </message>
    <message>
        <source>Give yes or no, true or false, 1 or 0 (HOLES_REACHED).</source>
        <translation>请给出 yes 或 no、true 或 false、1 或 0（HOLES_REACHED）。</translation>
    </message>
    <message>
        <source>The depths of the drillholes are in feet ({field}) and are taken as metres of 0.3048 a foot.</source>
        <translation>钻孔深度的单位为英尺（{field}），按每英尺 0.3048 米换算。</translation>
    </message>
    <message>
        <source>The coordinates of the drillholes {name} are taken in the raster&#x27;s CRS.</source>
        <translation>钻孔 {name} 的坐标按栅格的坐标参照系读取。</translation>
    </message>
    <message>
        <source>Drillholes that stand at the collar of another, where the class of most weight counts: {n}.</source>
        <translation>与另一钻孔孔口相同的钻孔（以权重最大的类别为准）：{n} 个。</translation>
    </message>
    <message>
        <source>None of the {n} drillholes of {name} has coordinates that can be used.</source>
        <translation>{name} 的 {n} 个钻孔都没有可用的坐标。</translation>
    </message>
    <message>
        <source>None of the {n} drillholes of {name} (x {w:.6g} to {e:.6g}, y {s:.6g} to {top:.6g}) lies on the raster (x {west:.6g} to {east:.6g}, y {south:.6g} to {north:.6g}).</source>
        <translation>{name} 的 {n} 个钻孔（x {w:.6g} 至 {e:.6g}，y {s:.6g} 至 {top:.6g}）都不在栅格上（x {west:.6g} 至 {east:.6g}，y {south:.6g} 至 {north:.6g}）。</translation>
    </message>
    <message>
        <source>Choose drillholes of the raster&#x27;s area, or correct their coordinate reference system.</source>
        <translation>请选择栅格范围内的钻孔，或改正其坐标参照系。</translation>
    </message>
    <message>
        <source>The drillholes {name} have no field &#x27;{field}&#x27; (they have {fields}).</source>
        <translation>钻孔 {name} 没有字段“{field}”（有 {fields}）。</translation>
    </message>
    <message>
        <source>Choose the field of their age, unit or rock (HOLES_FIELD).</source>
        <translation>请选择其时代、单元或岩石的字段（HOLES_FIELD）。</translation>
    </message>
    <message>
        <source>without coordinates {n}</source>
        <translation>无坐标 {n}</translation>
    </message>
    <message>
        <source>off the raster {n}</source>
        <translation>栅格之外 {n} 个</translation>
    </message>
    <message>
        <source>of a rock or age that the legend does not know {n} ({texts})</source>
        <translation>岩石或时代不在图例中 {n} 个（{texts}）</translation>
    </message>
    <message>
        <source>without a class {n}</source>
        <translation>没有类别 {n} 个</translation>
    </message>
    <message>
        <source>without class and depth {n}</source>
        <translation>没有类别和深度 {n} 个</translation>
    </message>
    <message>
        <source>of bedrock that was not reached {n}</source>
        <translation>未钻达所述基岩 {n} 个</translation>
    </message>
    <message>
        <source>of weight 0 {n}</source>
        <translation>权重为 0 {n} 个</translation>
    </message>
    <message>
        <source>in cells whose holes are of different classes and the same weight {n}</source>
        <translation>所在单元中的孔类别不同而权重相同 {n} 个</translation>
    </message>
    <message>
        <source>Not used of the drillholes {name} as bedrock of a class: {parts}.</source>
        <translation>钻孔 {name} 中未用作某类基岩的：{parts}。</translation>
    </message>
    <message>
        <source>Drillholes {name}: {n} in all, {n_label} tell the class of {n_cells} cells, {n_ended} ended in cover.</source>
        <translation>钻孔 {name}：共 {n} 个，其中 {n_label} 个给出 {n_cells} 个单元的类别，{n_ended} 个终止于覆盖层。</translation>
    </message>
    <message>
        <source>Choose a layer of lines (LINES).</source>
        <translation>请选择线图层(LINES)。</translation>
    </message>
    <message>
        <source>{file} cannot be read as a layer of lines.</source>
        <translation>{file} 不能作为线图层读取。</translation>
    </message>
    <message>
        <source>{name} is a table without geometry.</source>
        <translation>{name} 是没有几何的表。</translation>
    </message>
    <message>
        <source>No line of {name} crosses the raster.</source>
        <translation>{name} 中没有线穿过栅格。</translation>
    </message>
    <message>
        <source>Choose lines of the raster&#x27;s area (LINES), or correct their coordinate reference system.</source>
        <translation>请选择栅格区域内的线(LINES),或更正其坐标参照系。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 是空的。</translation>
    </message>
    <message>
        <source>Choose a layer with a line for each fault or contact (LINES), or leave it out.</source>
        <translation>请选择每条断层或接触界线各有一条线的图层(LINES),或去掉它。</translation>
    </message>
    <message>
        <source>{name} holds {kind} geometry; lines are wanted.</source>
        <translation>{name} 含有 {kind} 几何；需要线。</translation>
    </message>
    <message>
        <source>Make lines of outlines (Vector &gt; Geometry Tools &gt; Polygons to Lines), or choose another layer (LINES).</source>
        <translation>请将轮廓转换为线(矢量 &gt; 几何工具 &gt; 多边形转线),或选择其他图层(LINES)。</translation>
    </message>
    <message>
        <source>{name} has no coordinate reference system.</source>
        <translation>{name} 没有坐标参考系。</translation>
    </message>
    <message>
        <source>Set it (Layer &gt; Set CRS of Layer(s)) and run this again.</source>
        <translation>请设置（图层 &gt; 设置图层坐标参照系）后重新运行。</translation>
    </message>
    <message>
        <source>The model does not read faults and contacts, and a layer of lines came.</source>
        <translation>该模型不读取断层和接触界线,却给出了线图层。</translation>
    </message>
    <message>
        <source>Leave it out (LINES), or choose a model that reads lines.</source>
        <translation>请去掉它(LINES),或选择读取线的模型。</translation>
    </message>
    <message>
        <source>{name} in {unit} (of {file})</source>
        <translation>{name},单位 {unit}(来自 {file})</translation>
    </message>
    <message>
        <source>The model was trained without magnetics, and a magnetic anomaly came.</source>
        <translation>该模型训练时没有使用磁异常,却给出了磁异常。</translation>
    </message>
    <message>
        <source>Leave it out (MAGNETIC), or choose a model that was trained with magnetics.</source>
        <translation>请去掉它(MAGNETIC),或选择用磁异常训练的模型。</translation>
    </message>
    <message>
        <source>The model was trained on the class field &#x27;{field}&#x27;, and none is given: {message}</source>
        <translation>模型用类别字段“{field}”训练，而没有给出类别字段：{message}</translation>
    </message>
    <message>
        <source>The model&#x27;s legend takes none of the values of the field &#x27;{field}&#x27; ({listed}): the map is read by its symbols.</source>
        <translation>模型的图例不包含字段“{field}”的任何值（{listed}）：地质图按其符号读取。</translation>
    </message>
    <message>
        <source>The model&#x27;s legend takes none of the values of the field &#x27;{field}&#x27; ({listed}): the map is read by its values.</source>
        <translation>模型的图例不包含字段“{field}”的任何值（{listed}）：地质图按其值读取。</translation>
    </message>
    <message>
        <source>The model&#x27;s legend was made of its own map&#x27;s values, and lacks {listed}: the map is read by its symbols.</source>
        <translation>模型的图例由其自身地质图的值生成，不含 {listed}：地质图按其符号读取。</translation>
    </message>
    <message>
        <source>The model&#x27;s legend was made of its own map&#x27;s values, and lacks {listed}: the map is read by its values.</source>
        <translation>模型的图例由其自身地质图的值生成，不含 {listed}：地质图按其值读取。</translation>
    </message>
    <message>
        <source>The map is read by the model&#x27;s legend, with the class field &#x27;{field}&#x27;.</source>
        <translation>地质图按模型的图例读取，类别字段为“{field}”。</translation>
    </message>
    <message>
        <source>No rule of the model&#x27;s legend takes {listed}: these units are cover.</source>
        <translation>模型的图例中没有规则适用于 {listed}：这些单元为覆盖层。</translation>
    </message>
    <message>
        <source>The map&#x27;s legend names {others}; the model knows {names}, and no class has the same name.</source>
        <translation>地质图的图例中有 {others}；模型认识的是 {names}，没有同名的类别。</translation>
    </message>
    <message>
        <source>Leave LEGEND empty to take the model&#x27;s own, give a legend with the model&#x27;s class names, or train a model with this legend.</source>
        <translation>请将 LEGEND 留空以采用模型自带的图例，或给出采用模型类别名称的图例，或用此图例训练模型。</translation>
    </message>
    <message>
        <source>The map is not read by the model&#x27;s legend. Classes of the same name: {shared}; the model was not trained on {others}.</source>
        <translation>地质图不按模型的图例读取。同名的类别：{shared}；模型没有用 {others} 训练。</translation>
    </message>
    <message>
        <source>Without gravity, the cells are of {cell:g} {unit} over the extent of {file}.</source>
        <translation>无重力：像元为 {cell:g} {unit}，覆盖 {file} 的范围。</translation>
    </message>
    <message>
        <source>Give the size of the cells (CELL_SIZE), or resample the raster.</source>
        <translation>请给出像元大小（CELL_SIZE），或对栅格重采样。</translation>
    </message>
    <message>
        <source>Without gravity, the cells are those of {file}.</source>
        <translation>无重力：像元采用 {file} 的像元。</translation>
    </message>
    <message>
        <source>There is no raster: the cells are of {cell:g} {unit} over the extent of the geological map.</source>
        <translation>没有栅格：像元为 {cell:g} {unit}，覆盖地质图的范围。</translation>
    </message>
    <message>
        <source>There is no raster: the cells are of {cell:g} {unit} over the extent of the geological map; another size can be given (CELL_SIZE).</source>
        <translation>没有栅格：像元为 {cell:g} {unit}，覆盖地质图的范围；可以另行给出大小（CELL_SIZE）。</translation>
    </message>
    <message>
        <source>With cells of {cell:g} map units there are {rows:,} x {cols:,} of them.</source>
        <translation>像元为 {cell:g} 地图单位时，共有 {rows:,} x {cols:,} 个。</translation>
    </message>
    <message>
        <source>Give another size of the cells (CELL_SIZE), such as {usual:g}, in units of the CRS.</source>
        <translation>请给出其他像元大小（CELL_SIZE），例如 {usual:g}，以坐标参照系的单位计。</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>米</translation>
    </message>
    <message>
        <source>map units</source>
        <translation>地图单位</translation>
    </message>
    <message>
        <source>No station of {name} has place, gravity and height.</source>
        <translation>{name} 中没有同时具有位置、重力和高程的测点。</translation>
    </message>
    <message>
        <source>Choose the fields that hold them (GRAVITY_FIELD, HEIGHT_FIELD).</source>
        <translation>请选择包含它们的字段（GRAVITY_FIELD、HEIGHT_FIELD）。</translation>
    </message>
    <message>
        <source>The field {field} of {name} has a median of {value:,.6g} mGal; gravity on the Earth is 976,000 to 984,000 mGal.</source>
        <translation>{name} 的字段 {field} 的中位数为 {value:,.6g} mGal；地球上的重力为 976,000 至 984,000 mGal。</translation>
    </message>
    <message>
        <source>Row {row} of {name} has a gravity of {value:,.6g} mGal ({field}), as {n} rows have.</source>
        <translation>{name} 的第 {row} 行的重力为 {value:,.6g} mGal（{field}），共有 {n} 行如此。</translation>
    </message>
    <message>
        <source>Gravity on the Earth is 976,000 to 984,000 mGal: correct these rows, or empty them.</source>
        <translation>地球上的重力为 976,000 至 984,000 mGal：请更正这些行或将其清空。</translation>
    </message>
    <message>
        <source>It is likely in {unit}: choose this unit (UNIT).</source>
        <translation>其单位可能是 {unit}：请选择该单位（UNIT）。</translation>
    </message>
    <message>
        <source>It is likely an anomaly: choose the field of the observed gravity, or grid it as it is.</source>
        <translation>这可能是异常：请选择观测重力字段，或直接将其网格化。</translation>
    </message>
    <message>
        <source>It is likely a gravimeter&#x27;s reading: tie it to a base station first, and choose the field of the absolute gravity (GRAVITY_FIELD).</source>
        <translation>这可能是重力仪读数：请先与基点联测，再选择绝对重力字段（GRAVITY_FIELD）。</translation>
    </message>
    <message>
        <source>Row {row} of {name} has a height of {value:,.0f} m ({field}), as {n} rows have.</source>
        <translation>{name} 的第 {row} 行的高程为 {value:,.0f} m（{field}），共有 {n} 行如此。</translation>
    </message>
    <message>
        <source>Give heights in metres (they may be in feet), and leave those empty that are not known.</source>
        <translation>请以米给出高程（可能是英尺），未知的留空。</translation>
    </message>
    <message>
        <source>Depths or thicknesses of {name} ({parameter}) run from {low:,.0f} to {high:,.0f} m.</source>
        <translation>{name} 的深度或厚度（{parameter}）为 {low:,.0f} 至 {high:,.0f} m。</translation>
    </message>
    <message>
        <source>Give them in metres, positive downward, and 0 or nothing on land.</source>
        <translation>请以米给出，向下为正，陆地上为 0 或留空。</translation>
    </message>
    <message>
        <source>{n} of {all} stations of {name} lie nowhere on the Earth by their CRS.</source>
        <translation>按其 CRS，{name} 的 {all} 个测点中有 {n} 个不在地球上。</translation>
    </message>
    <message>
        <source>Check the coordinates and their CRS.</source>
        <translation>请检查坐标及其 CRS。</translation>
    </message>
    <message>
        <source>They are likely in feet: multiply them by 0.3048 (field calculator) and run this again.</source>
        <translation>它们可能是英尺：请乘以 0.3048（字段计算器）后重新运行。</translation>
    </message>
    <message>
        <source>{folder} is no folder.</source>
        <translation>{folder} 不是文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder of the pictures (FOLDER).</source>
        <translation>请选择图片文件夹（FOLDER）。</translation>
    </message>
    <message>
        <source>{folder} holds no folder of pictures.</source>
        <translation>{folder} 中没有图片的子文件夹。</translation>
    </message>
    <message>
        <source>{folder} holds no pictures.</source>
        <translation>{folder} 中没有图片。</translation>
    </message>
    <message>
        <source>Choose a folder that has one folder of pictures for each class (FOLDER).</source>
        <translation>请选择每个类别有一个图片子文件夹的文件夹（FOLDER）。</translation>
    </message>
    <message>
        <source>{file} cannot be read as a layer of pictures.</source>
        <translation>{file} 无法作为图片图层读取。</translation>
    </message>
    <message>
        <source>Choose a layer with a field of pictures (INPUT), or a folder (FOLDER).</source>
        <translation>请选择带有图片字段的图层（INPUT），或文件夹（FOLDER）。</translation>
    </message>
    <message>
        <source>Choose a layer with a row for each picture (INPUT).</source>
        <translation>请选择每张图片一行的图层（INPUT）。</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>{name}: there is no field &#x27;{field}&#x27; (there are {fields}).</source>
        <translation>{name}：没有字段“{field}”（有 {fields}）。</translation>
    </message>
    <message>
        <source>{name} has no field of {what} by a usual name (there are {fields}).</source>
        <translation>{name} 没有以常用名称命名的“{what}”字段（现有 {fields}）。</translation>
    </message>
    <message>
        <source>Choose one of these ({parameter}).</source>
        <translation>请选择其中之一（{parameter}）。</translation>
    </message>
    <message>
        <source>the row names no picture</source>
        <translation>该行没有指明图片</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>正在读取图片</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>it is no picture</source>
        <translation>这不是图片</translation>
    </message>
    <message>
        <source>it has more pixels than are read</source>
        <translation>像素数超过可读取的上限</translation>
    </message>
    <message>
        <source>it is damaged or truncated ({reason})</source>
        <translation>已损坏或不完整（{reason}）</translation>
    </message>
    <message>
        <source>Row {row} of {name} holds &#x27;{text}&#x27; in the field {field}; {n} rows hold no number.</source>
        <translation>{name} 第 {row} 行的字段 {field} 为“{text}”；共有 {n} 行不是数字。</translation>
    </message>
    <message>
        <source>Correct or empty them, or choose another field ({parameter}).</source>
        <translation>请改正或清空它们，或选择其他字段（{parameter}）。</translation>
    </message>
    <message>
        <source>The field {field} holds &#x27;{text}&#x27;, whose comma may separate thousands or decimals.</source>
        <translation>字段 {field} 中有 &#x27;{text}&#x27;，其中的逗号可能是千位分隔符，也可能是小数点。</translation>
    </message>
    <message>
        <source>Write its numbers without thousands separators, and their decimals after a point.</source>
        <translation>请不要使用千位分隔符，并用点号表示小数点。</translation>
    </message>
    <message>
        <source>{file} cannot be read as a table of points.</source>
        <translation>{file} 无法作为点表格读取。</translation>
    </message>
    <message>
        <source>Choose a point layer, or a CSV file with columns of coordinates ({parameter}).</source>
        <translation>请选择点图层，或带有坐标列的 CSV 文件（{parameter}）。</translation>
    </message>
    <message>
        <source>Choose a layer or table with a row for each point ({parameter}).</source>
        <translation>请选择每个点占一行的图层或表格（{parameter}）。</translation>
    </message>
    <message>
        <source>{name} holds {kind} geometry; points are wanted.</source>
        <translation>{name} 的几何类型为 {kind}，需要点。</translation>
    </message>
    <message>
        <source>Choose another layer, or make points of it (Vector &gt; Geometry Tools &gt; Centroids).</source>
        <translation>请选择另一个图层，或将其转换为点（矢量 &gt; 几何工具 &gt; 质心）。</translation>
    </message>
    <message>
        <source>{name} has no columns of coordinates (it has {fields}).</source>
        <translation>{name} 没有坐标列（有 {fields}）。</translation>
    </message>
    <message>
        <source>Call them longitude and latitude, or easting and northing.</source>
        <translation>请将其命名为 longitude 和 latitude，或 easting 和 northing。</translation>
    </message>
    <message>
        <source>{file} has one band.</source>
        <translation>{file} 只有一个波段。</translation>
    </message>
    <message>
        <source>{file} holds values from {least:.3g} to {most:.3g}, whose sum over the bands is {low:.3g} to {high:.3g}.</source>
        <translation>{file} 的值为 {least:.3g} 至 {most:.3g}，各波段之和为 {low:.3g} 至 {high:.3g}。</translation>
    </message>
    <message>
        <source>{found} Probabilities of at least two classes are wanted.</source>
        <translation>{found}需要至少两个类别的概率。</translation>
    </message>
    <message>
        <source>Choose the raster &#x27;Class probabilities&#x27; of Predict concealed bedrock (PROBABILITIES).</source>
        <translation>请选择“预测隐伏基岩”的“类别概率”栅格（PROBABILITIES）。</translation>
    </message>
    <message>
        <source>Probability of {name}</source>
        <translation>{name} 的概率</translation>
    </message>
    <message>
        <source>The regions file {file} cannot be read ({reason}).</source>
        <translation>无法读取其他地区文件 {file}（{reason}）。</translation>
    </message>
    <message>
        <source>Give a CSV file with the columns {columns}.</source>
        <translation>请给出含有 {columns} 列的 CSV 文件。</translation>
    </message>
    <message>
        <source>The regions file {file} has {n_lines:,} rows.</source>
        <translation>其他地区文件 {file} 有 {n_lines:,} 行。</translation>
    </message>
    <message>
        <source>Give at most {most} regions.</source>
        <translation>最多可给出 {most} 个地区。</translation>
    </message>
    <message>
        <source>The regions file {file} has no row with input, geology and field.</source>
        <translation>其他地区文件 {file} 中没有一行给出 input、geology 和 field。</translation>
    </message>
    <message>
        <source>Give a CSV file with the columns {columns}, a row a region.</source>
        <translation>请给出含有 {columns} 列的 CSV 文件，每行一个地区。</translation>
    </message>
    <message>
        <source>The regions file names &#x27;{file}&#x27;, which is not there ({path}).</source>
        <translation>其他地区文件引用了“{file}”，但它不存在（{path}）。</translation>
    </message>
    <message>
        <source>Give paths relative to the regions file&#x27;s own folder, or whole ones.</source>
        <translation>请给出相对于其他地区文件所在文件夹的路径，或完整路径。</translation>
    </message>
    <message>
        <source>A row of the regions file cannot be used: {message}</source>
        <translation>其他地区文件中有一行无法使用：{message}</translation>
    </message>
    <message>
        <source>The band &#x27;{text}&#x27; is no number.</source>
        <translation>波段“{text}”不是数字。</translation>
    </message>
    <message>
        <source>Give the number of the gravity&#x27;s band (band).</source>
        <translation>请给出重力的波段号（band）。</translation>
    </message>
    <message>
        <source>{file} comes with {n_bands} further bands, the first region with {n_first}.</source>
        <translation>{file} 带有 {n_bands} 个附加波段，第一个地区带有 {n_first} 个。</translation>
    </message>
    <message>
        <source>Give every region the same further rasters in the same order (extra).</source>
        <translation>请按相同的顺序给每个地区相同的附加栅格（extra）。</translation>
    </message>
    <message>
        <source>{name}: {n_cells} cells of outcrop, {n_windows} further windows to train on.</source>
        <translation>{name}：{n_cells} 个露头像元，另有 {n_windows} 个窗口用于训练。</translation>
    </message>
    <message>
        <source>No window of {file} shows {share:.0%} of bedrock.</source>
        <translation>{file} 的窗口中没有一个显示 {share:.0%} 的基岩。</translation>
    </message>
    <message>
        <source>Leave the region out of the regions file, or correct its map and field.</source>
        <translation>请从其他地区文件中去掉该地区，或改正其地质图和字段。</translation>
    </message>
    <message>
        <source>The model uses visible outcrop alone; of the raster it takes the cells.</source>
        <translation>模型只使用可见的露头；对于栅格只采用其像元。</translation>
    </message>
    <message>
        <source>No cell of the raster has data and lies under the cover of the map.</source>
        <translation>栅格中没有一个像元既有数据又位于地质图的覆盖层下。</translation>
    </message>
    <message>
        <source>Check that gravity raster, further rasters, geology and windows overlap.</source>
        <translation>请检查重力栅格、附加栅格、地质图和窗口是否相互重叠。</translation>
    </message>
    <message>
        <source>The model&#x27;s bands ({bands}) are made of the whole raster at once, which takes some {needed:.2g} GB; {free:.2g} GB of memory are free.</source>
        <translation>模型的波段（{bands}）要由整个栅格一次算出，约需 {needed:.2g} GB；可用内存为 {free:.2g} GB。</translation>
    </message>
    <message>
        <source>Give a part of the raster, or train a model with other bands (BANDS): these go by rows.</source>
        <translation>请给出栅格的一部分，或用其他可按行处理的波段（BANDS）训练模型。</translation>
    </message>
    <message>
        <source>The geological map shows no cover on the raster: there is nothing concealed to predict.</source>
        <translation>地质图在栅格上没有显示覆盖层：没有可预测的隐伏部分。</translation>
    </message>
    <message>
        <source>Check the legend (class 255 is cover), or leave GEOLOGY out to predict everywhere.</source>
        <translation>请检查图例（类别 255 为覆盖层），或去掉 GEOLOGY 以预测全部范围。</translation>
    </message>
    <message>
        <source>{n_visible} bedrock class(es) crop out on the raster; a model of outcrop needs two.</source>
        <translation>栅格上有 {n_visible} 个基岩类别出露；使用露头的模型需要两个。</translation>
    </message>
    <message>
        <source>Check legend and hold-out layer, choose a larger map, or a model that uses gravity alone.</source>
        <translation>请检查图例和留出区图层，选择范围更大的地质图，或只使用重力的模型。</translation>
    </message>
    <message>
        <source>observed gravity</source>
        <translation>观测重力</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高程</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>station</source>
        <translation>测点</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>测量项目</translation>
    </message>
    <message>
        <source>line</source>
        <translation>测线</translation>
    </message>
    <message>
        <source>The rows of {name} are in several coordinate reference systems ({field}: {codes}).</source>
        <translation>{name} 的各行属于多个坐标参照系（{field}：{codes}）。</translation>
    </message>
    <message>
        <source>Make a table for each, import it with its CRS (CRS), and merge the layers (Vector &gt; Data Management Tools &gt; Merge Vector Layers).</source>
        <translation>请为每个坐标系单独建表，用各自的坐标系（CRS）导入，再合并图层（矢量 &gt; 数据管理工具 &gt; 合并矢量图层）。</translation>
    </message>
    <message>
        <source>; {field} holds text such as &#x27;{text}&#x27;</source>
        <translation>；{field} 含有文本，如“{text}”</translation>
    </message>
    <message>
        <source>{name} has no columns of coordinates (it has {fields}{text}).</source>
        <translation>{name} 没有坐标列（有 {fields}{text}）。</translation>
    </message>
    <message>
        <source>Name them (X_FIELD, Y_FIELD), with plain numbers or degrees, minutes and seconds.</source>
        <translation>请指明它们（X_FIELD、Y_FIELD），内容为普通数字或度分秒。</translation>
    </message>
    <message>
        <source>Values of {y} in {name} are beyond 90 degrees, and those of {x} are not.</source>
        <translation>{name} 中 {y} 的值超出 90 度，而 {x} 的值没有。</translation>
    </message>
    <message>
        <source>Longitude and latitude are likely swapped: choose {y} as X_FIELD and {x} as Y_FIELD.</source>
        <translation>经度和纬度可能互换了：请将 {y} 选为 X_FIELD，{x} 选为 Y_FIELD。</translation>
    </message>
    <message>
        <source>{name} has the minutes of {x} and {y} in columns of their own ({fields}).</source>
        <translation>{name} 把 {x} 和 {y} 的分放在单独的列中（{fields}）。</translation>
    </message>
    <message>
        <source>Join them to decimal degrees in one column each (field calculator), and name these.</source>
        <translation>请把它们各合并为一列十进制度（字段计算器），并指明这些列。</translation>
    </message>
    <message>
        <source>{name} has no column that holds gravity or an anomaly (it has {fields}{text}).</source>
        <translation>{name} 没有重力或异常列（有 {fields}{text}）。</translation>
    </message>
    <message>
        <source>Name it (GRAVITY_FIELD or ANOMALY_FIELD), in plain numbers, with its unit (UNIT).</source>
        <translation>请指明它（GRAVITY_FIELD 或 ANOMALY_FIELD），以普通数字给出，并给出单位（UNIT）。</translation>
    </message>
    <message>
        <source>{name} has gravity and no column of heights (it has {fields}{text}).</source>
        <translation>{name} 有重力而没有高程列（有 {fields}{text}）。</translation>
    </message>
    <message>
        <source>Name it (HEIGHT_FIELD), in plain numbers: without heights gravity cannot be reduced.</source>
        <translation>请指明它（HEIGHT_FIELD），以普通数字给出：没有高程无法改正重力。</translation>
    </message>
    <message>
        <source>Columns taken: {columns}.</source>
        <translation>采用的列：{columns}。</translation>
    </message>
    <message>
        <source>Choose a .dat file with a .dfn of the same name in its folder.</source>
        <translation>请选择同目录下有同名 .dfn 的 .dat 文件。</translation>
    </message>
    <message>
        <source>The definition file {file} names {n} fields; three or more are wanted.</source>
        <translation>定义文件 {file} 列出 {n} 个字段；需要三个或更多。</translation>
    </message>
    <message>
        <source>{file} is ASEG-GDF2 with the fields {names}.</source>
        <translation>{file} 是 ASEG-GDF2，字段为 {names}。</translation>
    </message>
    <message>
        <source>{n} cells, where the table has {wanted}</source>
        <translation>有 {n} 个单元格，而表格有 {wanted} 个</translation>
    </message>
    <message>
        <source>the text in {field} is no number</source>
        <translation>{field} 中的文本不是数</translation>
    </message>
    <message>
        <source>the place is empty</source>
        <translation>位置为空</translation>
    </message>
    <message>
        <source>the coordinates are no degrees on the Earth</source>
        <translation>坐标不是地球上的度数</translation>
    </message>
    <message>
        <source>the coordinates look like degrees among metres</source>
        <translation>坐标看起来是度，而其他行以米为单位</translation>
    </message>
    <message>
        <source>the coordinates are 0, 0</source>
        <translation>坐标为 0, 0</translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation>数值为空</translation>
    </message>
    <message>
        <source>the gravity is none on Earth</source>
        <translation>重力值不可能出现在地球上</translation>
    </message>
    <message>
        <source>the anomaly is none on Earth</source>
        <translation>异常值不可能出现在地球上</translation>
    </message>
    <message>
        <source>the height is none of a station in metres</source>
        <translation>高程不是以米计的测点高程</translation>
    </message>
    <message>
        <source>the error is negative</source>
        <translation>误差为负</translation>
    </message>
    <message>
        <source>The table {name} does not say in which CRS its coordinates are.</source>
        <translation>表 {name} 未说明其坐标所属的坐标系。</translation>
    </message>
    <message>
        <source>Give it (CRS), such as EPSG:32633.</source>
        <translation>请给出坐标系（CRS），例如 EPSG:32633。</translation>
    </message>
    <message>
        <source>The coordinates {x} and {y} of {name} are no degrees, as those of {crs} are.</source>
        <translation>{name} 的坐标 {x} 和 {y} 不是度，而 {crs} 的坐标是度。</translation>
    </message>
    <message>
        <source>Give their CRS (CRS), such as EPSG:32633, or name the columns of the degrees (X_FIELD, Y_FIELD).</source>
        <translation>请给出其 CRS（CRS），例如 EPSG:32633，或指明度数列（X_FIELD、Y_FIELD）。</translation>
    </message>
    <message>
        <source>The coordinates {x} and {y} of {name} look like degrees, and {crs} is in metres.</source>
        <translation>{name} 的坐标 {x} 和 {y} 看起来是度，而 {crs} 以米为单位。</translation>
    </message>
    <message>
        <source>Give the CRS of the degrees (CRS), such as EPSG:4326, or name other columns (X_FIELD, Y_FIELD).</source>
        <translation>请给出度数的 CRS（CRS），例如 EPSG:4326，或指明其他列（X_FIELD、Y_FIELD）。</translation>
    </message>
    <message>
        <source>{name} is a layer with the fields {fields}.</source>
        <translation>{name} 是带有字段 {fields} 的图层。</translation>
    </message>
    <message>
        <source>Choose a CSV, XYZ or ASEG-GDF2 file, or a layer of points (INPUT).</source>
        <translation>请选择 CSV、XYZ 或 ASEG-GDF2 文件，或点图层（INPUT）。</translation>
    </message>
    <message>
        <source>Choose feet for the heights (HEIGHT_UNIT ft), or m where they are in metres nevertheless.</source>
        <translation>请为高程选择英尺（HEIGHT_UNIT ft）；若确为米则选 m。</translation>
    </message>
    <message>
        <source>Gravity of {name} is on the Potsdam datum, {offset:g} mGal above IGSN 71: {reason}.</source>
        <translation>{name} 的重力采用波茨坦基准，比 IGSN 71 高 {offset:g} mGal：{reason}。</translation>
    </message>
    <message>
        <source>Choose the datum potsdam (DATUM) to take the offset off, or absolute to keep the values.</source>
        <translation>请选择基准 potsdam（DATUM）以减去偏差，或选择 absolute 以保留数值。</translation>
    </message>
    <message>
        <source>The median free-air anomaly is {median:,.0f} mGal, which no region has. Check the columns of gravity, height and latitude, and their units.</source>
        <translation>自由空气重力异常的中位数为 {median:,.0f} mGal，没有地区如此。请检查重力、高程和纬度列及其单位。</translation>
    </message>
    <message>
        <source>Free-air anomaly against GRS80: median {median:.1f} mGal. Gravity tied to Potsdam makes it {offset:g} larger; choose the datum (DATUM) where you know it.</source>
        <translation>相对 GRS80 的自由空气重力异常：中位数 {median:.1f} mGal。与波茨坦联测的重力会使其偏大 {offset:g}；若知道基准，请选择（DATUM）。</translation>
    </message>
    <message>
        <source>The median free-air anomaly of {name} is {median:,.0f} mGal, and {other:,.0f} with longitude and latitude swapped.</source>
        <translation>{name} 的自由空气重力异常中位数为 {median:,.0f} mGal，互换经度和纬度后为 {other:,.0f}。</translation>
    </message>
    <message>
        <source>They are likely swapped: choose them the other way round (X_FIELD, Y_FIELD).</source>
        <translation>它们可能互换了：请反过来选择（X_FIELD、Y_FIELD）。</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>文件如此注明</translation>
    </message>
    <message>
        <source>its own anomaly is the one of the formula of 1930, which goes with that datum</source>
        <translation>其自带异常按 1930 年公式计算，与该基准配套</translation>
    </message>
    <message>
        <source>There are {n} stations; a grid needs at least {least}.</source>
        <translation>共有 {n} 个测点；网格化至少需要 {least} 个。</translation>
    </message>
    <message>
        <source>The stations lie on both sides of the antimeridian; their longitudes end at 180 degrees.</source>
        <translation>测点位于对向子午线两侧；其经度以 180 度为界。</translation>
    </message>
    <message>
        <source>All stations lie on one line: a grid of them says nothing off it. Add other lines.</source>
        <translation>所有测点都在一条线上：其网格在线外没有意义。请添加其他测线。</translation>
    </message>
    <message>
        <source>All stations lie at one place. Check the columns of the coordinates (X_FIELD, Y_FIELD).</source>
        <translation>所有测点都在同一位置。请检查坐标列（X_FIELD、Y_FIELD）。</translation>
    </message>
    <message>
        <source>{file} holds no table: no line of three numbers or more is found.</source>
        <translation>{file} 不含表格：没有含三个或更多数的行。</translation>
    </message>
    <message>
        <source>Give a line for each station, its cells separated by commas, semicolons, tabs or blanks.</source>
        <translation>请每个测点一行，单元格以逗号、分号、制表符或空格分隔。</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>{file}: cells separated by {separator}, columns {names}.</source>
        <translation>{file}：单元格以 {separator} 分隔，列为 {names}。</translation>
    </message>
    <message>
        <source>{file}: cells separated by {separator}, no names; the columns are called {names}.</source>
        <translation>{file}：单元格以 {separator} 分隔，无列名；各列称为 {names}。</translation>
    </message>
    <message>
        <source>The field {field} has a median of {value:,.0f} mGal, which is no gravity on Earth.</source>
        <translation>字段 {field} 的中位数为 {value:,.0f} mGal，不是地球上的重力。</translation>
    </message>
    <message>
        <source>Gravity lies between 976,000 and 984,500 mGal: choose another field (GRAVITY_FIELD) or unit (UNIT); readings of a meter, or gravity less a constant, have to be tied to a base first.</source>
        <translation>重力在 976,000 到 984,500 mGal 之间：请选择其他字段（GRAVITY_FIELD）或单位（UNIT）；重力仪读数或减去常数的重力须先与基点联测。</translation>
    </message>
    <message>
        <source>The field {field} has a median of {value:,.0f} mGal, which is no anomaly.</source>
        <translation>字段 {field} 的中位数为 {value:,.0f} mGal，不是异常值。</translation>
    </message>
    <message>
        <source>Choose the field of the Bouguer anomaly (ANOMALY_FIELD) and its unit (UNIT).</source>
        <translation>请选择布格（Bouguer）异常字段（ANOMALY_FIELD）及其单位（UNIT）。</translation>
    </message>
    <message>
        <source>Errors of the stations {name} ({field}) are negative.</source>
        <translation>测点 {name} 的误差（{field}）有负值。</translation>
    </message>
    <message>
        <source>Give standard deviations (ERROR_FIELD), or leave the field out.</source>
        <translation>请给出标准差（ERROR_FIELD），或不指定该字段。</translation>
    </message>
    <message>
        <source>{n} of {all} stations of {name} take no part, because their place, value or height is empty (rows {rows}).</source>
        <translation>{name} 的 {all} 个测点中有 {n} 个未参与，因为其位置、值或高程为空（第 {rows} 行）。</translation>
    </message>
    <message>
        <source>Choose the field of the Bouguer anomaly (FIELD) and its unit (UNIT); observed gravity has to be reduced first.</source>
        <translation>请选择布格异常的字段（FIELD）及其单位（UNIT）；观测重力须先经各项改正。</translation>
    </message>
    <message>
        <source>The heights of the stations {name} ({field}) run from {low:,.0f} to {high:,.0f} m.</source>
        <translation>测点 {name} 的高程（{field}）为 {low:,.0f} 至 {high:,.0f} 米。</translation>
    </message>
    <message>
        <source>Give them in metres (they may be in feet), without numbers that stand for &#x27;unknown&#x27;.</source>
        <translation>请以米为单位给出（可能是英尺），且不含表示“未知”的数字。</translation>
    </message>
    <message>
        <source>The point {point} lies off the raster, which reaches from {west}, {south} to {east}, {north}.</source>
        <translation>点 {point} 位于栅格之外，栅格范围从 {west}, {south} 到 {east}, {north}。</translation>
    </message>
    <message>
        <source>Choose a point on the raster (POINT), and give its CRS if it is not the raster&#x27;s.</source>
        <translation>请选择栅格上的点（POINT）；若其坐标参照系与栅格不同，请一并给出。</translation>
    </message>
    <message>
        <source>The point cannot be brought from &#x27;{crs}&#x27; to the raster&#x27;s CRS.</source>
        <translation>无法将该点从“{crs}”转换到栅格的坐标参照系。</translation>
    </message>
    <message>
        <source>Give its CRS as EPSG:4326 and its like, or the point in the raster&#x27;s CRS (POINT).</source>
        <translation>请以 EPSG:4326 之类的形式给出其坐标参照系，或给出栅格坐标参照系中的点（POINT）。</translation>
    </message>
    <message>
        <source>Choose a layer of points or polygons (AREA).</source>
        <translation>请选择点或多边形图层（AREA）。</translation>
    </message>
    <message>
        <source>{file} cannot be read as a layer of points or polygons.</source>
        <translation>{file} 不能作为点或多边形图层读取。</translation>
    </message>
    <message>
        <source>The area {file} holds no cell of the raster.</source>
        <translation>区域 {file} 不含栅格的任何单元。</translation>
    </message>
    <message>
        <source>Check its coordinate reference system, or choose points or larger polygons on the raster (AREA).</source>
        <translation>请检查其坐标参照系，或选择栅格上的点或更大的多边形（AREA）。</translation>
    </message>
    <message>
        <source>Far from outcrop</source>
        <translation>远离露头</translation>
    </message>
    <message>
        <source>Rasters unlike the training set</source>
        <translation>栅格不同于训练集</translation>
    </message>
    <message>
        <source>Far from outcrop, and rasters unlike the training set</source>
        <translation>远离露头，且栅格不同于训练集</translation>
    </message>
    <message>
        <source>No geological map is given, and the model does not say what gravity it was trained on: there is nothing to measure a distance to.</source>
        <translation>没有给出地质图，模型也没有说明它用什么样的重力训练：没有可用来计算距离的对象。</translation>
    </message>
    <message>
        <source>Choose a geology layer (GEOLOGY), or train the model again with this version.</source>
        <translation>请选择地质图层（GEOLOGY），或用此版本重新训练模型。</translation>
    </message>
    <message>
        <source>No cell is flagged as outside the area of applicability: the model does not say how far from outcrop it was tested. Give a limit in km (LIMIT) and the map, or train the model again with this version.</source>
        <translation>没有像元被标为超出适用范围：模型没有说明它在离露头多远处测试过。请给出以 km 计的限值（LIMIT）和地质图，或用此版本重新训练模型。</translation>
    </message>
    <message>
        <source>Flagged as outside the area of applicability: cells farther than {distance:.3g} km from outcrop.</source>
        <translation>标为超出适用范围：距露头超过 {distance:.3g} km 的像元。</translation>
    </message>
    <message>
        <source>Flagged as outside the area of applicability: cells whose rasters lie more than {deviations:.3g} standard deviations from training.</source>
        <translation>标为超出适用范围：栅格值偏离训练数据超过 {deviations:.3g} 倍标准差的像元。</translation>
    </message>
    <message>
        <source>Flagged as outside the area of applicability: cells farther than {distance:.3g} km from outcrop or whose rasters lie more than {deviations:.3g} standard deviations from training.</source>
        <translation>标为超出适用范围：距露头超过 {distance:.3g} km，或栅格值偏离训练数据超过 {deviations:.3g} 倍标准差的像元。</translation>
    </message>
    <message>
        <source>Of {n} cells, {explained} are explained: the others have no data or lie in windows left out.</source>
        <translation>{n} 个单元中解释了 {explained} 个：其余的没有数据，或位于略去的窗口中。</translation>
    </message>
    <message>
        <source>{name} in {count} of {n} cell(s): probability {p:.2g}; log probability {log_p:.3g}, with average gravity everywhere {baseline:.3g}.</source>
        <translation>{n} 个单元中有 {count} 个为 {name}：概率 {p:.2g}；对数概率 {log_p:.3g}，处处为平均重力时为 {baseline:.3g}。</translation>
    </message>
    <message>
        <source>Half of the attribution lies within {half:.3g} km; {rings}. By band: {bands}.</source>
        <translation>归因的一半位于 {half:.3g} km 以内；{rings}。按波段：{bands}。</translation>
    </message>
    <message>
        <source>{share:.0%} within {km} km</source>
        <translation>{km} km 以内 {share:.0%}</translation>
    </message>
    <message>
        <source>The attributions miss their sum by {error:.0%}: the layer is approximate.</source>
        <translation>各归因与其总和相差 {error:.0%}：该图层是近似的。</translation>
    </message>
    <message>
        <source>um/s2 (gravity units), which are a tenth of a mGal</source>
        <translation>um/s2（重力单位，即十分之一 mGal）</translation>
    </message>
    <message>
        <source>{given} for {wanted}</source>
        <translation>以 {given} 作为 {wanted}</translation>
    </message>
    <message>
        <source>Further bands with other names are taken in their order: {other}. Check that they show the same quantities as those that the model was trained with.</source>
        <translation>名称不同的附加波段按顺序对应：{other}。请检查它们表示的物理量是否与模型训练所用的相同。</translation>
    </message>
    <message>
        <source>The raster&#x27;s cells are {here:.3g} m, the model was trained at {there:.3g} m: the coordinates are not in the unit of the raster&#x27;s CRS ({crs}).</source>
        <translation>栅格的像元为 {here:.3g} m，而模型训练时为 {there:.3g} m：坐标的单位与栅格坐标参照系（{crs}）的单位不符。</translation>
    </message>
    <message>
        <source>Assign the CRS that the coordinates belong to (Raster &gt; Projections &gt; Assign projection).</source>
        <translation>请指定坐标所属的坐标参照系（栅格 &gt; 投影 &gt; 指定投影）。</translation>
    </message>
    <message>
        <source>The raster&#x27;s cells are {here:.3g} m, the model was trained at {there:.3g} m.</source>
        <translation>栅格的像元为 {here:.3g} m，而模型训练时为 {there:.3g} m。</translation>
    </message>
    <message>
        <source>Resample the raster to the model&#x27;s spacing, or train a model on this raster.</source>
        <translation>请将栅格重采样到模型的像元大小，或用此栅格训练模型。</translation>
    </message>
    <message>
        <source>The raster&#x27;s cells are {here:.3g} m, the model was trained at {there:.3g} m; the prediction may suffer.</source>
        <translation>栅格的像元为 {here:.3g} m，而模型训练时为 {there:.3g} m；预测结果可能变差。</translation>
    </message>
    <message>
        <source>The raster has {rows} x {cols} cells, a window of the model has {side_cells} x {side_cells}.</source>
        <translation>栅格有 {rows} x {cols} 个像元，模型的窗口为 {side_cells} x {side_cells} 个像元。</translation>
    </message>
    <message>
        <source>Give a larger part of the raster, or smaller windows by drawing a cell with {pixels} pixels (PIXELS).</source>
        <translation>请给出更大范围的栅格，或将每个像元绘为 {pixels} 个像素（PIXELS）以减小窗口。</translation>
    </message>
    <message>
        <source>The model was trained on a residual raster without a known height; a Bouguer raster came.</source>
        <translation>模型用延拓高度未知的剩余异常栅格训练，而给出的是布格异常栅格。</translation>
    </message>
    <message>
        <source>Give the residual anomaly, made as the one that the model was trained on (QUANTITY=residual).</source>
        <translation>请给出与模型训练所用做法相同的剩余异常（QUANTITY=residual）。</translation>
    </message>
    <message>
        <source>The residual was made with {height_m:g} m of upward continuation, the model was trained with {wanted_m:g} m.</source>
        <translation>剩余异常的向上延拓高度为 {height_m:g} m，而模型训练时为 {wanted_m:g} m。</translation>
    </message>
    <message>
        <source>Give the Bouguer raster, or a residual raster made with HEIGHT={height_m:g}.</source>
        <translation>请给出布格异常栅格，或用 HEIGHT={height_m:g} 得到的剩余异常栅格。</translation>
    </message>
    <message>
        <source>The residual is {mean:.3g} mGal on average and varies by {spread:.2g} mGal here; where the model was trained it was {known_mean:.3g} and varied by {known_spread:.2g}: {cause}</source>
        <translation>此处剩余异常的平均值为 {mean:.3g} mGal，标准差为 {spread:.2g} mGal；在模型训练处则为 {known_mean:.3g} 和 {known_spread:.2g}：{cause}</translation>
    </message>
    <message>
        <source>its values are likely in {unit}. Convert them, or name the unit in the band.</source>
        <translation>其数值的单位很可能是 {unit}。请换算单位，或在波段中注明单位。</translation>
    </message>
    <message>
        <source>it is likely a Bouguer anomaly, regional field and all. Say so (QUANTITY=bouguer).</source>
        <translation>它很可能是包含区域场的布格异常。请予以说明（QUANTITY=bouguer）。</translation>
    </message>
    <message>
        <source>check its unit, and that the raster is a Bouguer or residual anomaly.</source>
        <translation>请检查其单位，以及该栅格是否为布格异常或剩余异常。</translation>
    </message>
    <message>
        <source>Which classes cannot be ruled out (SET) is unknown: the model was not tested under simulated cover, or only a part of its evidence is used.</source>
        <translation>不知道哪些类别不能排除（SET）：模型未在模拟覆盖层下测试过，或只使用了其部分依据。</translation>
    </message>
    <message>
        <source>Train a model that uses outcrop with this version and predict with all its evidence (EVIDENCE=model), or leave SET out.</source>
        <translation>用此版本训练一个使用露头的模型，并用其全部依据预测（EVIDENCE=model），或不给 SET。</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 个类别</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} 个类别</translation>
    </message>
    <message>
        <source>Part {rank} of {world} is there; missing: {missing}.</source>
        <translation>第 {rank} 部分（共 {world} 部分）已完成；缺少：{missing}。</translation>
    </message>
    <message>
        <source>Another process puts the parts together.</source>
        <translation>由另一个进程合并各部分。</translation>
    </message>
    <message>
        <source>Predicted {count} cells: {shares}.</source>
        <translation>已预测 {count} 个像元：{shares}。</translation>
    </message>
    <message>
        <source>Seams: probabilities change {ratio:.2f} times as much across window borders as elsewhere.</source>
        <translation>接缝：概率在窗口边界处的变化是其他地方的 {ratio:.2f} 倍。</translation>
    </message>
    <message>
        <source>Mean ensemble standard deviation {deviation:.3f} (0 agreement, 0.7 contradiction).</source>
        <translation>集成标准差的平均值为 {deviation:.3f}（0 为一致，0.7 为矛盾）。</translation>
    </message>
    <message>
        <source>input bands</source>
        <translation>输入波段</translation>
    </message>
    <message>
        <source>density of the cover</source>
        <translation>覆盖层密度</translation>
    </message>
    <message>
        <source>height of continuation</source>
        <translation>延拓高度</translation>
    </message>
    <message>
        <source>{name} has other {what} than the first model.</source>
        <translation>{name} 的{what}与第一个模型不同。</translation>
    </message>
    <message>
        <source>Give models that were trained on the same rasters and the same legend, or one model alone.</source>
        <translation>请给出用相同栅格和相同图例训练的模型，或只给出一个模型。</translation>
    </message>
    <message>
        <source>{cells} cells as {pixels} pixels</source>
        <translation>{cells} 个像元（{pixels} 像素）</translation>
    </message>
    <message>
        <source>, weighted {weights}</source>
        <translation>，权重为 {weights}</translation>
    </message>
    <message>
        <source>Windows of {sides}{weighted}, the mean of {count} models, and of each window&#x27;s mirror images.</source>
        <translation>窗口边长为 {sides}{weighted}，取 {count} 个模型以及每个窗口各镜像的平均。</translation>
    </message>
    <message>
        <source>Windows of {sides}{weighted}, the mean of {count} models.</source>
        <translation>窗口边长为 {sides}{weighted}，取 {count} 个模型的平均。</translation>
    </message>
    <message>
        <source>Windows of {sides}{weighted}, and of each window&#x27;s mirror images.</source>
        <translation>窗口边长为 {sides}{weighted}，取每个窗口各镜像的平均。</translation>
    </message>
    <message>
        <source>Windows of {sides}{weighted}.</source>
        <translation>窗口边长为 {sides}{weighted}。</translation>
    </message>
    <message>
        <source>The model uses {reads}, and the job asks for a prediction from {evidence}.</source>
        <translation>模型使用{reads}，而任务要求由{evidence}进行预测。</translation>
    </message>
    <message>
        <source>Leave EVIDENCE at &#x27;model&#x27;, or train a model on that evidence.</source>
        <translation>请将 EVIDENCE 保留为“model”（按模型），或训练使用该证据的模型。</translation>
    </message>
    <message>
        <source>outcrop and gravity</source>
        <translation>露头和重力</translation>
    </message>
    <message>
        <source>gravity</source>
        <translation>重力</translation>
    </message>
    <message>
        <source>1 mapped, 2 predicted</source>
        <translation>1 为填图，2 为预测</translation>
    </message>
    <message>
        <source>Opacity, 255 for what is mapped</source>
        <translation>不透明度，填图处为 255</translation>
    </message>
    <message>
        <source>Unknown: outside the area of applicability, or no data</source>
        <translation>未知：超出适用范围，或没有数据</translation>
    </message>
    <message>
        <source>Entropy, 0 certain, 1 all classes alike</source>
        <translation>熵，0 为确定，1 为各类别可能性相同</translation>
    </message>
    <message>
        <source>Ensemble standard deviation</source>
        <translation>集成标准差</translation>
    </message>
    <message>
        <source>{name} cannot be ruled out</source>
        <translation>不能排除 {name}</translation>
    </message>
    <message>
        <source>Distance to outcrop (km)</source>
        <translation>到露头的距离（km）</translation>
    </message>
    <message>
        <source>Gravity&#x27;s distance from training (standard deviations)</source>
        <translation>重力与训练数据的距离（标准差）</translation>
    </message>
    <message>
        <source>RANK is {rank} and WORLD_SIZE is {world}; ranks count from 0.</source>
        <translation>RANK 为 {rank}，WORLD_SIZE 为 {world}；RANK 从 0 开始编号。</translation>
    </message>
    <message>
        <source>Set both, or neither to let one process do everything.</source>
        <translation>请两者都设置，或都不设置而由一个进程完成全部工作。</translation>
    </message>
    <message>
        <source>No unfinished file was left.</source>
        <translation>没有留下未完成的文件。</translation>
    </message>
    <message>
        <source>Warning: {message}</source>
        <translation>警告：{message}</translation>
    </message>
    <message>
        <source>Info: {message}</source>
        <translation>信息：{message}</translation>
    </message>
    <message>
        <source>the job file</source>
        <translation>任务文件</translation>
    </message>
    <message>
        <source>{file} is not of this plugin and stays: the result comes without a style file. Remove it, or give the result another name, to have the plugin&#x27;s own style.</source>
        <translation>{file} 不是由本插件写出的，予以保留：结果不带样式文件。请将其移除，或给结果换一个名称，以使用本插件的样式。</translation>
    </message>
    <message>
        <source>{setting} of the regions file</source>
        <translation>其他地区文件的 {setting}</translation>
    </message>
    <message>
        <source>The raster has {rows:,} x {cols:,} cells, which take some {needed} of memory; {free} are free.</source>
        <translation>栅格有 {rows:,} x {cols:,} 个像元，约需内存 {needed}；可用 {free}。</translation>
    </message>
    <message>
        <source>Clip the raster to the area of interest, or give it larger cells.</source>
        <translation>请将栅格裁剪到感兴趣的范围，或采用更大的像元。</translation>
    </message>
    <message>
        <source>{n:,} stations take some {needed} of memory; {free} are free.</source>
        <translation>{n:,} 个测站约占用 {needed} 内存；可用 {free}。</translation>
    </message>
    <message>
        <source>Take fewer of them (Vector &gt; Research Tools &gt; Random Selection), or those of a part of the area.</source>
        <translation>请减少测站（矢量 &gt; 研究工具 &gt; 随机选择），或只取部分区域的测站。</translation>
    </message>
    <message>
        <source>The outputs may take {needed}, the disk of {folder} has {free} free.</source>
        <translation>输出可能需要 {needed}，而 {folder} 所在磁盘可用 {free}。</translation>
    </message>
    <message>
        <source>Make room, choose another folder, or leave outputs out (class probabilities are the largest).</source>
        <translation>请腾出空间，选择其他文件夹，或减少输出（类别概率占用最大）。</translation>
    </message>
    <message>
        <source>{file} is being written by process {pid} on {machine}, since {since}.</source>
        <translation>{file} 正由 {machine} 上的进程 {pid} 写入，开始于 {since}。</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>另一台计算机</translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another file.</source>
        <translation>请等它结束，或选择其他文件。</translation>
    </message>
    <message>
        <source>Lines as barriers</source>
        <translation>作为屏障的线</translation>
    </message>
    <message>
        <source>{file}, trained on other maps</source>
        <translation>{file}，在其他地质图上训练</translation>
    </message>
    <message>
        <source>started from</source>
        <translation>起始模型</translation>
    </message>
    <message>
        <source>outcrop networks started from</source>
        <translation>露头网络的起点</translation>
    </message>
    <message>
        <source>pretrained</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>all outcrop</source>
        <translation>全部露头</translation>
    </message>
    <message>
        <source>the training set</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>trained in the end on</source>
        <translation>最终训练所用</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>随机森林</translation>
    </message>
    <message>
        <source>{count} blocks withheld from training</source>
        <translation>不参与训练的 {count} 个区块</translation>
    </message>
    <message>
        <source>the test polygons</source>
        <translation>测试多边形</translation>
    </message>
    <message>
        <source>the test windows</source>
        <translation>测试窗口</translation>
    </message>
    <message>
        <source>{file} holds no outcrop network to start from.</source>
        <translation>{file} 中没有可作为起点的露头网络。</translation>
    </message>
    <message>
        <source>Leave the model to start from out (MODEL), or choose one that uses outcrop.</source>
        <translation>请去掉起始模型（MODEL），或选择使用露头的模型。</translation>
    </message>
    <message>
        <source>Wherever a part of the outcrop is left out, fewer than two classes remain.</source>
        <translation>无论去掉露头的哪一部分，剩下的类别都少于两个。</translation>
    </message>
    <message>
        <source>Choose a map with more outcrop, a smaller block size (BLOCK), or a legend of fewer classes.</source>
        <translation>请选择露头更多的地质图、较小的区块边长（BLOCK），或类别较少的图例。</translation>
    </message>
    <message>
        <source>{name}: no picture has a class.</source>
        <translation>{name}：没有图片带有类别。</translation>
    </message>
    <message>
        <source>Choose the field that holds the classes (CLASS_FIELD).</source>
        <translation>请选择含有类别的字段（CLASS_FIELD）。</translation>
    </message>
    <message>
        <source>{n} of {all} rows have no class and are left out.</source>
        <translation>{all} 行中有 {n} 行没有类别，予以略去。</translation>
    </message>
    <message>
        <source>no path</source>
        <translation>无路径</translation>
    </message>
    <message>
        <source>None of {n} pictures of {name} can be read ({first}).</source>
        <translation>{name} 的 {n} 张图片都无法读取（{first}）。</translation>
    </message>
    <message>
        <source>Check the paths of the pictures (PICTURE_FIELD); relative ones begin at the folder of the layer or of the project.</source>
        <translation>请检查图片的路径（PICTURE_FIELD）；相对路径从图层或工程所在的文件夹开始。</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>以及另外 {n} 张</translation>
    </message>
    <message>
        <source>{n} of {all} pictures cannot be read and are left out ({names}).</source>
        <translation>{all} 张图片中有 {n} 张无法读取，予以略去（{names}）。</translation>
    </message>
    <message>
        <source>All pictures of {name} are of the class &#x27;{single}&#x27;.</source>
        <translation>{name} 的所有图片都属于类别“{single}”。</translation>
    </message>
    <message>
        <source>Give pictures of two classes or more, or choose another field of classes (CLASS_FIELD).</source>
        <translation>请给出两个或更多类别的图片，或选择另一个类别字段（CLASS_FIELD）。</translation>
    </message>
    <message>
        <source>The class &#x27;{label}&#x27; has one picture, which cannot be both learned from and tested.</source>
        <translation>类别“{label}”只有一张图片，不能既用于学习又用于测试。</translation>
    </message>
    <message>
        <source>Add pictures of it from other outcrops, or leave the class out.</source>
        <translation>请添加该类别在其他露头的图片，或略去该类别。</translation>
    </message>
    <message>
        <source>All {n} pictures of the class &#x27;{label}&#x27; are of one outcrop, so that it cannot be tested on another.</source>
        <translation>类别“{label}”的 {n} 张图片都来自同一露头，因此无法在另一露头上测试。</translation>
    </message>
    <message>
        <source>Add pictures of it from other outcrops, or leave the class out; see GROUP.</source>
        <translation>请添加该类别在其他露头的图片，或略去该类别；参见 GROUP。</translation>
    </message>
    <message>
        <source> of half width</source>
        <translation>（半宽）</translation>
    </message>
    <message>
        <source>The network begins with weights that were trained on simulated pictures of folds.</source>
        <translation>网络从用模拟褶皱图片训练的权重开始。</translation>
    </message>
    <message>
        <source>The network begins with random weights; with few pictures, pretrained ones do better.</source>
        <translation>网络从随机权重开始；图片较少时，预训练的权重效果更好。</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>All GPUs were asked for; there are {available}: one process trains.</source>
        <translation>要求使用全部 GPU；可用 {available} 个：由一个进程训练。</translation>
    </message>
    <message>
        <source>{count} processes were asked for; there are {available} GPUs.</source>
        <translation>要求 {count} 个进程；可用的 GPU 为 {available} 个。</translation>
    </message>
    <message>
        <source>Give 0 for one process a GPU (PROCESSES), or choose the CPU (DEVICE).</source>
        <translation>请给出 0 以使每个 GPU 一个进程（PROCESSES），或选择 CPU（DEVICE）。</translation>
    </message>
    <message>
        <source>Training in {count} processes.</source>
        <translation>正在用 {count} 个进程训练。</translation>
    </message>
    <message>
        <source>The training process {rank} was ended from outside ({signal}), perhaps because the machine&#x27;s memory was used up.</source>
        <translation>训练进程 {rank} 被外部终止（{signal}），可能是因为计算机内存耗尽。</translation>
    </message>
    <message>
        <source>Run the same training again, which goes on from the last checkpoint, with fewer processes or a smaller batch.</source>
        <translation>请用较少的进程或较小的批量再次运行同一训练，它会从最近的检查点继续。</translation>
    </message>
    <message>
        <source>The same {what}, run again, goes on from its last checkpoint ({folder}).</source>
        <translation>再次运行同一{what}时，会从其最近的检查点（{folder}）继续。</translation>
    </message>
    <message>
        <source>{file} holds no network of gravity to start from.</source>
        <translation>{file} 中没有可作为起点的重力网络。</translation>
    </message>
    <message>
        <source>Leave the model to start from out (MODEL), or choose one that uses gravity alone.</source>
        <translation>请去掉起始模型（MODEL），或选择只使用重力的模型。</translation>
    </message>
    <message>
        <source>The model to start from was trained on {wanted} bands of further rasters, {given} came, or they came in another order.</source>
        <translation>起始模型训练时用了附加栅格的 {wanted} 个波段，而给出了 {given} 个，或顺序不同。</translation>
    </message>
    <message>
        <source>Give these, in this order: {names}.</source>
        <translation>请按此顺序给出：{names}。</translation>
    </message>
    <message>
        <source>Leave the further rasters out.</source>
        <translation>请去掉附加栅格。</translation>
    </message>
    <message>
        <source>The network starts from weights trained on simulated surveys; its classes are all new.</source>
        <translation>网络以在模拟测区上训练得到的权重为起点；其类别全部重新学习。</translation>
    </message>
    <message>
        <source>Training starts from {file}. Of its {known} classes {copied} are here by the same name and keep their part of the head; {new} classes are new.</source>
        <translation>训练从 {file} 开始。其 {known} 个类别中有 {copied} 个在此同名，并保留输出头中的相应部分；{new} 个类别为新类别。</translation>
    </message>
    <message>
        <source>{n_windows} windows to train on are fewer than a batch of {batch}.</source>
        <translation>训练窗口只有 {n_windows} 个，少于每批的 {batch} 个。</translation>
    </message>
    <message>
        <source>Cut more windows (SCALES), give a smaller batch (BATCH), or choose another preset (PRESET).</source>
        <translation>请裁切更多窗口（SCALES）、减小批大小（BATCH），或选择其他预设（PRESET）。</translation>
    </message>
    <message>
        <source>other first weights or another network</source>
        <translation>初始权重或网络不同</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>数据不同</translation>
    </message>
    <message>
        <source>other windows</source>
        <translation>窗口不同</translation>
    </message>
    <message>
        <source>other classes</source>
        <translation>类别不同</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>设置不同</translation>
    </message>
    <message>
        <source>{network}, {count:,} parameters.</source>
        <translation>{network}，{count:,} 个参数。</translation>
    </message>
    <message>
        <source>Settings of the network&#x27;s training: {settings}.</source>
        <translation>网络训练的设置：{settings}。</translation>
    </message>
    <message>
        <source>{name}={value} (paper: {of_paper})</source>
        <translation>{name}={value}（论文：{of_paper}）</translation>
    </message>
    <message>
        <source>Other than in Liu et al. (2024): {differences}.</source>
        <translation>与 Liu 等（2024）不同之处：{differences}。</translation>
    </message>
    <message>
        <source>All of them are those of Liu et al. (2024).</source>
        <translation>全部与 Liu 等（2024）相同。</translation>
    </message>
    <message>
        <source>Outcrop network</source>
        <translation>露头网络</translation>
    </message>
    <message>
        <source>Pretrained outcrop network</source>
        <translation>预训练露头网络</translation>
    </message>
    <message>
        <source>Nearest outcrop by distance</source>
        <translation>按距离的最近露头</translation>
    </message>
    <message>
        <source>Inverse distance</source>
        <translation>反距离</translation>
    </message>
    <message>
        <source>Boosted trees on outcrop</source>
        <translation>露头提升树</translation>
    </message>
    <message>
        <source>Boosted trees on outcrop and gravity</source>
        <translation>露头和重力提升树</translation>
    </message>
    <message>
        <source>Boosted trees on gravity</source>
        <translation>重力提升树</translation>
    </message>
    <message>
        <source>outcrop networks</source>
        <translation>露头网络</translation>
    </message>
    <message>
        <source>pretrained outcrop network</source>
        <translation>预训练露头网络</translation>
    </message>
    <message>
        <source>nearest-outcrop</source>
        <translation>最近露头</translation>
    </message>
    <message>
        <source>inverse-distance</source>
        <translation>反距离</translation>
    </message>
    <message>
        <source>candidate trees</source>
        <translation>候选树</translation>
    </message>
    <message>
        <source>candidate trees with gravity</source>
        <translation>带重力的候选树</translation>
    </message>
    <message>
        <source>gravity trees</source>
        <translation>重力树</translation>
    </message>
    <message>
        <source>gravity in context</source>
        <translation>重力背景拟合</translation>
    </message>
    <message>
        <source>Boosted trees on outcrop and rasters</source>
        <translation>露头和栅格提升树</translation>
    </message>
    <message>
        <source>Boosted trees on rasters</source>
        <translation>栅格提升树</translation>
    </message>
    <message>
        <source>Rasters in context</source>
        <translation>栅格背景拟合</translation>
    </message>
    <message>
        <source>candidate trees with rasters</source>
        <translation>带栅格的候选树</translation>
    </message>
    <message>
        <source>raster trees</source>
        <translation>栅格树</translation>
    </message>
    <message>
        <source>rasters in context</source>
        <translation>栅格背景拟合</translation>
    </message>
    <message>
        <source>Experts of outcrop cannot be trained on further regions, nor start from a model of gravity.</source>
        <translation>露头专家模型不能用其他地区训练，也不能从重力模型开始。</translation>
    </message>
    <message>
        <source>Leave REGIONS and MODEL out, or choose the evidence &#x27;gravity&#x27;.</source>
        <translation>请去掉 REGIONS 和 MODEL，或选择证据“gravity”（重力）。</translation>
    </message>
    <message>
        <source>Training on this map added nothing to the pretrained outcrop network: it lowers the NLL of held-out blocks by less than {least:g}, and the model keeps the pretrained one.</source>
        <translation>在本图上训练没有给预训练露头网络带来改进：它使留出分块的 NLL 降低不到 {least:g}，模型保留预训练网络。</translation>
    </message>
    <message>
        <source>Left out of the model, since it does no better than its nulls: {expert}.</source>
        <translation>因不优于其零假设场而未纳入模型：{expert}。</translation>
    </message>
    <message>
        <source>Left out of the model, since it lowers the NLL of held-out blocks by less than {least:g}: {expert}.</source>
        <translation>因使留出分块的 NLL 降低不到 {least:g} 而未纳入模型：{expert}。</translation>
    </message>
    <message>
        <source>Temperature {temperature:.2f}, fitted on the validation set.</source>
        <translation>温度 {temperature:.2f}，在验证集上拟合。</translation>
    </message>
    <message>
        <source>Pooling weights (out-of-fold): {weights}.</source>
        <translation>合并权重（折外）：{weights}。</translation>
    </message>
    <message>
        <source>After testing, the experts were trained again with the test set, with the same pooling weights (a network on gravity was not): the metrics are those of the training without it.</source>
        <translation>测试之后，各专家模型连同测试集重新训练，合并权重不变（重力网络未重新训练）：所列指标为不含测试集训练时的指标。</translation>
    </message>
    <message>
        <source>best step</source>
        <translation>最佳步</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>faults and contacts</source>
        <translation>断层和接触界线</translation>
    </message>
    <message>
        <source>holdout</source>
        <translation>留出区</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>members</source>
        <translation>成员数</translation>
    </message>
    <message>
        <source>side_cells</source>
        <translation>窗口边长（像元）</translation>
    </message>
    <message>
        <source>window_px</source>
        <translation>窗口边长（像素）</translation>
    </message>
    <message>
        <source>pixels_per_cell</source>
        <translation>每像元像素数</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>model of {map}</source>
        <translation>{map} 的模型</translation>
    </message>
    <message>
        <source>No rule of the legend matches &#x27;{value}&#x27;: {share:.1%} of the map.</source>
        <translation>图例中没有规则与“{value}”相匹配：占地质图的 {share:.1%}。</translation>
    </message>
    <message>
        <source>{name} crops out in held-out areas only: it is not in the training set, and all its cells count as wrong.</source>
        <translation>{name} 只在留出区出露：它不在训练集中，其所有像元都计为错误。</translation>
    </message>
    <message>
        <source>The network was also trained on {count} further region(s) ({names}); the baselines were not.</source>
        <translation>网络还用 {count} 个其他地区（{names}）训练；各基线方法则没有。</translation>
    </message>
    <message>
        <source>by largest probability / share of the outcrop ^ {strength:g}</source>
        <translation>取“概率 / 占露头的比例 ^ {strength:g}”最大者</translation>
    </message>
    <message>
        <source>classes chosen</source>
        <translation>类别的选取</translation>
    </message>
    <message>
        <source>classes weighted</source>
        <translation>类别的加权</translation>
    </message>
    <message>
        <source>by frequency</source>
        <translation>按频率</translation>
    </message>
    <message>
        <source>{rows} x {cols} of {width:.0f} x {height:.0f} m</source>
        <translation>{rows} x {cols}，{width:.0f} x {height:.0f} m</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>map</source>
        <translation>地质图</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>像元</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>resumed after steps</source>
        <translation>继续时已完成的步数</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>temporary file.</source>
        <translation>临时文件.</translation>
    </message>
    <message>
        <source>The importance of the bands was not measured: there is one band.</source>
        <translation>未测量各波段的重要性：只有一个波段。</translation>
    </message>
    <message>
        <source>The importance of the bands was not measured: the test set shows no learned class.</source>
        <translation>未测量各波段的重要性：测试集中没有学习过的类别。</translation>
    </message>
    <message>
        <source>All covered ground lies farther from outcrop than the {limit:.3g} km that could be tested: no accuracy can be promised there. Test with larger blocks (BLOCK), or give a map with more outcrop.</source>
        <translation>所有覆盖区距露头都超过能够测试的 {limit:.3g} km：无法对其准确率作出保证。请用更大的块测试（BLOCK），或给出露头更多的地图。</translation>
    </message>
    <message>
        <source>{share:.0%} of the covered ground lies farther from outcrop (up to {farthest:.3g} km) than the {limit:.3g} km that could be tested: no accuracy can be promised there. Test with larger blocks (BLOCK), or give a map with more outcrop.</source>
        <translation>{share:.0%} 的覆盖区距露头（最远 {farthest:.3g} km）超过能够测试的 {limit:.3g} km：无法对其准确率作出保证。请用更大的块测试（BLOCK），或给出露头更多的地图。</translation>
    </message>
    <message>
        <source>Python {version} at {path}</source>
        <translation>Python {version}，位于 {path}</translation>
    </message>
    <message>
        <source>GGMNet (22 layers) reads a window of {side} x {side} pixels in {time_ms:.0f} ms.</source>
        <translation>GGMNet（22 层）读取一个 {side} x {side} 像素的窗口需要 {time_ms:.0f} ms。</translation>
    </message>
    <message>
        <source>{package} is missing</source>
        <translation>缺少 {package}</translation>
    </message>
    <message>
        <source>{n} of {all} pictures cannot be read; the field reason says why.</source>
        <translation>{all} 张图片中有 {n} 张无法读取；字段 reason 说明原因。</translation>
    </message>
    <message>
        <source>{n} of {all} pictures have no place, so that they are rows without a point.</source>
        <translation>{all} 张图片中有 {n} 张没有位置，因此是没有点的行。</translation>
    </message>
    <message>
        <source>{n} pictures: {counts}.</source>
        <translation>{n} 张图片：{counts}。</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Predicting held-out drillholes</source>
        <translation>正在预测留出的钻孔</translation>
    </message>
    <message>
        <source>Drillholes {name}: {n} in all, {n_reached} reached bedrock at a known depth, {n_ended} ended in cover.</source>
        <translation>钻孔 {name}：共 {n} 个，{n_reached} 个在已知深度到达基岩，{n_ended} 个终止于覆盖层。</translation>
    </message>
    <message>
        <source>Not used of the drillholes {name}: {parts}.</source>
        <translation>钻孔 {name} 中未使用的：{parts}。</translation>
    </message>
    <message>
        <source>{n} drillholes on the map reached bedrock at a known depth; {least} are wanted.</source>
        <translation>图上有 {n} 个钻孔在已知深度到达基岩；需要 {least} 个。</translation>
    </message>
    <message>
        <source>Give more drillholes (HOLES), and check their depth and whether they reached bedrock.</source>
        <translation>请提供更多钻孔（HOLES），并检查其深度以及是否到达基岩。</translation>
    </message>
    <message>
        <source>The geological map shows no cover: bedrock is at the surface everywhere.</source>
        <translation>地质图上没有覆盖层：基岩处处出露于地表。</translation>
    </message>
    <message>
        <source>Check the legend (class 255 is cover).</source>
        <translation>请检查图例（类别 255 为覆盖层）。</translation>
    </message>
    <message>
        <source>without a depth {n}</source>
        <translation>没有深度 {n}</translation>
    </message>
    <message>
        <source>outside the map, or of no length {n}</source>
        <translation>在图外或没有长度 {n}</translation>
    </message>
    <message>
        <source>residual gravity</source>
        <translation>剩余重力</translation>
    </message>
    <message>
        <source>the cover of the visible map</source>
        <translation>可见地质图的覆盖区</translation>
    </message>
    <message>
        <source>the cells where both are known</source>
        <translation>两者均已知的像元</translation>
    </message>
    <message>
        <source>compared cells</source>
        <translation>对比像元</translation>
    </message>
    <message>
        <source>the prediction</source>
        <translation>预测结果</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>真值</translation>
    </message>
    <message>
        <source>map used by the prediction</source>
        <translation>预测所用的地质图</translation>
    </message>
    <message>
        <source>temporary file</source>
        <translation>临时文件</translation>
    </message>
    <message>
        <source>{name} holds values from {low:.4g} to {high:.4g}; a confidence lies from 0 to 1.</source>
        <translation>{name} 的数值为 {low:.4g} 至 {high:.4g}；置信度应在 0 至 1 之间。</translation>
    </message>
    <message>
        <source>Choose the confidence raster that was made with the prediction (CONFIDENCE).</source>
        <translation>请选择与预测一同生成的置信度栅格（CONFIDENCE）。</translation>
    </message>
    <message>
        <source>The confidence raster {name} has no data on the ground that is scored.</source>
        <translation>置信度栅格 {name} 在评分范围内没有数据。</translation>
    </message>
    <message>
        <source>{name} (like {similar}?)</source>
        <translation>{name}（是否即 {similar}？）</translation>
    </message>
    <message>
        <source>The truth has no class of these names of the {what}: {hints}. Their ground counts as another class. Give both maps the same legend if they mean the same.</source>
        <translation>{what}中的以下类别名称在真值中没有：{hints}。其所在范围按其他类别计。如果含义相同，请为两者使用相同的图例。</translation>
    </message>
    <message>
        <source>The prediction names {legend}, the truth {classes}; no class has the same name.</source>
        <translation>预测中的类别为 {legend}，真值中的为 {classes}；没有同名的类别。</translation>
    </message>
    <message>
        <source>Give the truth in the classes of the prediction, for example with the same legend.</source>
        <translation>请以预测的类别给出真值，例如采用相同的图例。</translation>
    </message>
    <message>
        <source>visible map</source>
        <translation>可见地质图</translation>
    </message>
    <message>
        <source>No cell has both a prediction and a true class on the ground to be scored.</source>
        <translation>在要评分的范围内，没有一个像元既有预测又有真实类别。</translation>
    </message>
    <message>
        <source>Check that prediction, truth and hold-out layer lie on each other, and that the visible map has cover where the truth shows bedrock.</source>
        <translation>请检查预测、真值和留出区图层是否相互重叠，以及在真值显示基岩处可见地质图是否有覆盖层。</translation>
    </message>
    <message>
        <source>all bands</source>
        <translation>所有波段</translation>
    </message>
    <message>
        <source>Share of the log probability from {band}</source>
        <translation>{band} 对对数概率的贡献</translation>
    </message>
    <message>
        <source>The model has no network of gravity, whose prediction could be explained cell by cell.</source>
        <translation>该模型没有可以逐单元解释其预测的重力网络。</translation>
    </message>
    <message>
        <source>See the importance of the bands in the training&#x27;s report, or give a model of GGMNet (MODEL).</source>
        <translation>请查看训练报告中各波段的重要性，或给出 GGMNet 模型（MODEL）。</translation>
    </message>
    <message>
        <source>The model pools its network with another expert of gravity.</source>
        <translation>该模型将其网络与另一个重力专家模型合并。</translation>
    </message>
    <message>
        <source>The model has no class &#x27;{name}&#x27;.</source>
        <translation>该模型没有类“{name}”。</translation>
    </message>
    <message>
        <source>Give one of its classes (CLASS): {names}.</source>
        <translation>请给出它的一个类（CLASS）：{names}。</translation>
    </message>
    <message>
        <source>The rasters have no data at the point or in the area: nothing is predicted there.</source>
        <translation>栅格在该点或该区域内没有数据：那里没有预测。</translation>
    </message>
    <message>
        <source>Choose another place (POINT, AREA).</source>
        <translation>请选择另一个位置（POINT、AREA）。</translation>
    </message>
    <message>
        <source>{n} pictures of {outcrops} outcrops, in {styles} styles.</source>
        <translation>{n} 张图片，{outcrops} 个露头，{styles} 种样式。</translation>
    </message>
    <message>
        <source>Chevron</source>
        <translation>尖棱</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>圆滑</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>箱状</translation>
    </message>
    <message>
        <source>None of {n} traces turns by {turn:g} degrees.</source>
        <translation>{n} 条迹线中没有一条转角达到 {turn:g} 度。</translation>
    </message>
    <message>
        <source>Lower TURN, or digitise traces that go over a hinge.</source>
        <translation>请减小 TURN，或数字化跨过枢纽的迹线。</translation>
    </message>
    <message>
        <source>{n} folds of {traces} traces; the layer of {classes} has a class.</source>
        <translation>{traces} 条迹线共 {n} 个褶皱；其中 {classes} 个的岩层有类型。</translation>
    </message>
    <message>
        <source>Choose a layer of lines (INPUT).</source>
        <translation>请选择线图层（INPUT）。</translation>
    </message>
    <message>
        <source>Digitise the traces of the folded surfaces as lines (INPUT).</source>
        <translation>请将褶皱面的迹线数字化为线（INPUT）。</translation>
    </message>
    <message>
        <source>No line of {name} has {least} vertices.</source>
        <translation>{name} 中没有一条线有 {least} 个顶点。</translation>
    </message>
    <message>
        <source>{n} lines of {name} have fewer than {least} vertices and are left out (rows {rows}).</source>
        <translation>{name} 中有 {n} 条线的顶点少于 {least} 个，已略去（第 {rows} 行）。</translation>
    </message>
    <message>
        <source>Class 1A (hinge thinned)</source>
        <translation>1A 类（枢纽变薄）</translation>
    </message>
    <message>
        <source>Class 1B (parallel)</source>
        <translation>1B 类（平行）</translation>
    </message>
    <message>
        <source>Class 1C</source>
        <translation>1C 类</translation>
    </message>
    <message>
        <source>Class 2 (similar)</source>
        <translation>2 类（相似）</translation>
    </message>
    <message>
        <source>Class 3 (hinge thickened)</source>
        <translation>3 类（枢纽增厚）</translation>
    </message>
    <message>
        <source>No class: no layer below, too gentle, or too few vertices</source>
        <translation>无类别：下方无岩层、过于平缓，或顶点太少</translation>
    </message>
    <message>
        <source>{n} stations, {spacing:.3g} km apart.</source>
        <translation>{n} 个测点，间距 {spacing:.3g} 公里。</translation>
    </message>
    <message>
        <source>All {n} stations lie on one line, which makes no grid.</source>
        <translation>全部 {n} 个测点位于一条线上，无法生成格网。</translation>
    </message>
    <message>
        <source>Choose a layer of stations that are spread over the area.</source>
        <translation>请选择分布于研究区的测点图层。</translation>
    </message>
    <message>
        <source>The stations lie at one place.</source>
        <translation>所有测点位于同一处。</translation>
    </message>
    <message>
        <source>Cells of {cell:g} would make a grid of {rows:,} x {cols:,} cells.</source>
        <translation>像元为 {cell:g} 时网格将有 {rows:,} x {cols:,} 个像元。</translation>
    </message>
    <message>
        <source>Choose larger cells (CELL_SIZE, in units of the stations&#x27; CRS) or a smaller extent.</source>
        <translation>请选择更大的像元（CELL_SIZE，单位为测点坐标系的单位）或更小的范围。</translation>
    </message>
    <message>
        <source>{n} stations contradict their neighbours and count for less (rows {rows}); the layer of checked stations lists all.</source>
        <translation>{n} 个测点与相邻测点矛盾，权重降低（第 {rows} 行）；检查后的测点图层列出全部测点。</translation>
    </message>
    <message>
        <source>Hidden blocks of {side:.3g} km are predicted to {rms:.3g} (root mean square); {covered:.0%} of their stations lie within the 90 % band.</source>
        <translation>边长 {side:.3g} 公里的隐藏块的预测均方根误差为 {rms:.3g}；其中 {covered:.0%} 的测点落在 90 % 区间内。</translation>
    </message>
    <message>
        <source>Agrees with its neighbours</source>
        <translation>与相邻测点一致</translation>
    </message>
    <message>
        <source>Contradicts its neighbours</source>
        <translation>与相邻测点矛盾</translation>
    </message>
    <message>
        <source>{rows:,} x {columns:,} cells of {name}, values from {least:g} to {largest:g} {unit}.</source>
        <translation>{name} 的 {rows:,} x {columns:,} 个单元，数值从 {least:g} 到 {largest:g} {unit}。</translation>
    </message>
    <message>
        <source>(no unit)</source>
        <translation>（无单位）</translation>
    </message>
    <message>
        <source>Another count of cells</source>
        <translation>单元格数不同</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>无位置</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>No height</source>
        <translation>无高程</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>无误差</translation>
    </message>
    <message>
        <source>A copy of another row</source>
        <translation>另一行的副本</translation>
    </message>
    <message>
        <source>Longitude and latitude are taken as those of WGS 84 (EPSG:4326).</source>
        <translation>经纬度按 WGS 84（EPSG:4326）处理。</translation>
    </message>
    <message>
        <source>{n:,} rows read</source>
        <translation>已读取 {n:,} 行</translation>
    </message>
    <message>
        <source>{n:,} of {all:,} rows of {name} are no stations; in row {row} {reason} ({text}).</source>
        <translation>{name} 的 {all:,} 行中有 {n:,} 行不是测点；第 {row} 行{reason}（{text}）。</translation>
    </message>
    <message>
        <source>Name the columns (X_FIELD, Y_FIELD, GRAVITY_FIELD, ANOMALY_FIELD, HEIGHT_FIELD), their units (UNIT, HEIGHT_UNIT) and the CRS (CRS), or correct the rows.</source>
        <translation>请指明各列（X_FIELD、Y_FIELD、GRAVITY_FIELD、ANOMALY_FIELD、HEIGHT_FIELD）、其单位（UNIT、HEIGHT_UNIT）和 CRS（CRS），或更正这些行。</translation>
    </message>
    <message>
        <source>{n:,} stations have no height.</source>
        <translation>{n:,} 个测点没有高程。</translation>
    </message>
    <message>
        <source>{n:,} stations</source>
        <translation>{n:,} 个测点</translation>
    </message>
    <message>
        <source>{n:,} surveys or lines</source>
        <translation>{n:,} 个测量项目或测线</translation>
    </message>
    <message>
        <source>{n:,} places were read more than once; the readings differ by up to {spread:.3g} (rows {low} and {high}), and {ties:,} of them tie surveys or lines together.</source>
        <translation>{n:,} 处测量不止一次；读数相差最大 {spread:.3g}（第 {low} 和 {high} 行），其中 {ties:,} 处将测量项目或测线联系起来。</translation>
    </message>
    <message>
        <source>first row {row}</source>
        <translation>首行为第 {row} 行</translation>
    </message>
    <message>
        <source>The layer of rejected rows lists all.</source>
        <translation>被拒绝的行图层列出全部。</translation>
    </message>
    <message>
        <source>Ask for the rejected rows (REJECTED) to see all.</source>
        <translation>请输出被拒绝的行（REJECTED）以查看全部。</translation>
    </message>
    <message>
        <source>Rows left out: {listed}. {remedy}</source>
        <translation>略去的行：{listed}。{remedy}</translation>
    </message>
    <message>
        <source>Writing the stations</source>
        <translation>正在写入测点</translation>
    </message>
    <message>
        <source>the same as row {row}</source>
        <translation>与第 {row} 行相同</translation>
    </message>
    <message>
        <source>Read once</source>
        <translation>测量一次</translation>
    </message>
    <message>
        <source>Read more than once</source>
        <translation>测量不止一次</translation>
    </message>
    <message>
        <source>The model uses visible outcrop, and no geological map was given.</source>
        <translation>模型使用可见的露头，但没有给出地质图。</translation>
    </message>
    <message>
        <source>Choose a geology layer (GEOLOGY), or a model that uses gravity alone.</source>
        <translation>请选择地质图层（GEOLOGY），或只使用重力的模型。</translation>
    </message>
    <message>
        <source>Without effect: {names}. The model has windows of one scale.</source>
        <translation>不起作用：{names}。模型只有一种尺度的窗口。</translation>
    </message>
    <message>
        <source>Without effect: {names}. The model reads the raster as a whole, without windows.</source>
        <translation>不起作用：{names}。模型将栅格作为整体读取，不用窗口。</translation>
    </message>
    <message>
        <source>Stations stand on ground below the level of the sea: {n:,} cells of the topography that are connected with them count as land, not as water.</source>
        <translation>有测站位于海平面以下的地面上：与其相连的 {n:,} 个地形像元按陆地而不是水体计算。</translation>
    </message>
    <message>
        <source>{n} stations at sea take the water&#x27;s depth from the topography.</source>
        <translation>{n} 个海上测点的水深取自地形。</translation>
    </message>
    <message>
        <source>The topography does not reach {radius:.4g} km around {n} of {all} stations (down to {least:.0%} of the ground); what is missing counts as flat.</source>
        <translation>{all} 个测点中有 {n} 个周围的地形不足 {radius:.4g} km（最少为地面的 {least:.0%}）；缺失部分按平地计。</translation>
    </message>
    <message>
        <source>{n} stations: free-air anomaly {low:.1f} to {high:.1f} mGal, Bouguer anomaly {least:.1f} to {most:.1f} mGal.</source>
        <translation>{n} 个测点：自由空气异常 {low:.1f} 至 {high:.1f} mGal，布格异常 {least:.1f} 至 {most:.1f} mGal。</translation>
    </message>
    <message>
        <source>Terrain corrections: median {middle:.2f} mGal, largest {most:.2f} mGal.</source>
        <translation>地形改正：中位数 {middle:.2f} mGal，最大 {most:.2f} mGal。</translation>
    </message>
    <message>
        <source>The depth is {depth}; three branches need at least 3 layers.</source>
        <translation>深度为 {depth}；三个分支至少需要 3 层。</translation>
    </message>
    <message>
        <source>Choose a depth (DEPTH) of 3 to 24 layers.</source>
        <translation>请选择 3 至 24 层的深度（DEPTH）。</translation>
    </message>
    <message>
        <source>The default network has at least {least} layers, and gives no budget for {depth}.</source>
        <translation>默认网络至少有 {least} 层，无法为深度 {depth} 给出预算。</translation>
    </message>
    <message>
        <source>Give a budget (BUDGET), or choose a greater depth.</source>
        <translation>请给出预算（BUDGET），或选择更大的深度。</translation>
    </message>
    <message>
        <source>A network of {depth} layers has {least:.3g} to {most:.3g} {unit}, and a budget of {budget:g} was given.</source>
        <translation>{depth} 层的网络有 {least:.3g} 至 {most:.3g} {unit}，而给出的预算为 {budget:g}。</translation>
    </message>
    <message>
        <source>Choose a budget (BUDGET) between them, or another depth.</source>
        <translation>请选择介于两者之间的预算（BUDGET），或其他深度。</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>The search is resumed after step {step} of {steps}.</source>
        <translation>搜索从第 {step} 步之后继续，共 {steps} 步。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的网络</translation>
    </message>
    <message>
        <source>Default of {depth} layers</source>
        <translation>{depth} 层的默认网络</translation>
    </message>
    <message>
        <source>{size:,.0f} parameters</source>
        <translation>{size:,.0f} 个参数</translation>
    </message>
    <message>
        <source>{size:,.0f} multiply-adds</source>
        <translation>{size:,.0f} 次乘加</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>{share:.0%} of the steps</source>
        <translation>步数的 {share:.0%}</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>Choosing sites for drilling</source>
        <translation>正在选择钻探位置</translation>
    </message>
    <message>
        <source>{n} sites; together they are expected to settle {share:.0%} of the uncertainty.</source>
        <translation>{n} 个位置；预计共可消除 {share:.0%} 的不确定性。</translation>
    </message>
    <message>
        <source>The area of interest {file} holds no cell of the prediction.</source>
        <translation>关注区 {file} 不含预测的任何单元。</translation>
    </message>
    <message>
        <source>Check its coordinate reference system, or choose another area (AREA).</source>
        <translation>请检查其坐标参照系，或选择其他区域（AREA）。</translation>
    </message>
    <message>
        <source>The prediction {file} is certain of the class everywhere in the area of interest.</source>
        <translation>预测 {file} 在关注区内处处确定类别。</translation>
    </message>
    <message>
        <source>Choose an area with ground under cover (AREA), or another prediction (PROBABILITIES).</source>
        <translation>请选择有覆盖地段的区域（AREA），或其他预测（PROBABILITIES）。</translation>
    </message>
    <message>
        <source>No cell of the prediction {file} is left in which a site may lie.</source>
        <translation>预测 {file} 中已没有可设位置的单元。</translation>
    </message>
    <message>
        <source>Check the accessible and the excluded polygons (ACCESS, EXCLUDED).</source>
        <translation>请检查可进入和排除的多边形（ACCESS、EXCLUDED）。</translation>
    </message>
    <message>
        <source>In no cell in which a site may lie does {file} show cover to drill through.</source>
        <translation>在可设位置的单元中，{file} 没有显示需要钻穿的覆盖层。</translation>
    </message>
    <message>
        <source>Choose a thickness of the same area (THICKNESS), or leave it out.</source>
        <translation>请选择同一地区的厚度（THICKNESS），或略去它。</translation>
    </message>
    <message>
        <source>Drillholes {name}: {n} in all, {n_off} off the raster, {n_ended} ended in cover; what {n_cells} cells tell counts as known.</source>
        <translation>钻孔 {name}：共 {n} 个，{n_off} 个在栅格之外，{n_ended} 个终止于覆盖层；{n_cells} 个单元所示内容视为已知。</translation>
    </message>
    <message>
        <source>Reach of a hole: {reach:.3g} km, as given.</source>
        <translation>钻孔的作用距离：{reach:.3g} km，按给定值。</translation>
    </message>
    <message>
        <source>Reach of a hole: {reach:.3g} km, at which the correlation of the prediction falls to 1/e.</source>
        <translation>钻孔的作用距离：{reach:.3g} km，预测的相关性在此降至 1/e。</translation>
    </message>
    <message>
        <source>{count} sites were asked for; at {spacing:g} m from each other {n} have room.</source>
        <translation>要求 {count} 个位置；相距 {spacing:g} m 时只能容纳 {n} 个。</translation>
    </message>
    <message>
        <source>Ask for {n} sites (COUNT), or give a smaller spacing (SPACING).</source>
        <translation>请要求 {n} 个位置（COUNT），或给出更小的间距（SPACING）。</translation>
    </message>
    <message>
        <source>No site in the ground that is open to drilling tells anything of the area of interest.</source>
        <translation>可钻探地段内没有任何位置能说明关注区。</translation>
    </message>
    <message>
        <source>Open more ground (ACCESS, EXCLUDED), a smaller spacing (SPACING), or a longer reach (REACH).</source>
        <translation>请开放更多地段（ACCESS、EXCLUDED），或给出更小的间距（SPACING）或更长的作用距离（REACH）。</translation>
    </message>
    <message>
        <source>{count} sites were asked for; further ones than these {n} would tell nothing.</source>
        <translation>要求 {count} 个位置；除这 {n} 个外，更多的不能说明什么。</translation>
    </message>
    <message>
        <source>Is expected to settle {gain:.2g} % of the uncertainty of the area: {likely} ({p:.0f} %) or {runner_up} ({q:.0f} %).</source>
        <translation>预计可消除该区 {gain:.2g} % 的不确定性：{likely}（{p:.0f} %）或 {runner_up}（{q:.0f} %）。</translation>
    </message>
    <message>
        <source>The nearest drillhole or better site is {distance:.3g} km away.</source>
        <translation>最近的钻孔或更好的位置在 {distance:.3g} km 之外。</translation>
    </message>
    <message>
        <source>Bedrock is expected at {depth:.0f} m.</source>
        <translation>预计基岩埋深 {depth:.0f} m。</translation>
    </message>
    <message>
        <source>On a suspect line</source>
        <translation>位于可疑测线上</translation>
    </message>
    <message>
        <source>Contradicts its neighbours, on a suspect line</source>
        <translation>与相邻测点矛盾，且位于可疑测线上</translation>
    </message>
    <message>
        <source>Seed {seed}: {rows} x {cols} cells, {covered:.0%} under cover.</source>
        <translation>随机种子 {seed}：{rows} x {cols} 个像元，{covered:.0%} 位于覆盖层下。</translation>
    </message>
    <message>
        <source>The magnetic anomaly is that of the survey&#x27;s bedrock.</source>
        <translation>磁异常来自该调查的基岩。</translation>
    </message>
    <message>
        <source>The magnetic anomaly is that of other rocks: it says nothing of the survey&#x27;s bedrock.</source>
        <translation>磁异常来自其他岩石:它与该调查的基岩无关。</translation>
    </message>
    <message>
        <source>{n} traces of faults, those of the survey&#x27;s bedrock.</source>
        <translation>{n} 条断层迹线,属于该调查的基岩。</translation>
    </message>
    <message>
        <source>{n} traces of faults of other ground: they say nothing of the survey&#x27;s bedrock.</source>
        <translation>{n} 条断层迹线来自其他地区:它们与该调查的基岩无关。</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正断层</translation>
    </message>
    <message>
        <source>reverse</source>
        <translation>逆断层</translation>
    </message>
    <message>
        <source>strike-slip</source>
        <translation>走滑断层</translation>
    </message>
    <message>
        <source>Thickness of the cover</source>
        <translation>覆盖层厚度</translation>
    </message>
    <message>
        <source>{n} drillholes, of which {n_reached} reached bedrock.</source>
        <translation>{n} 个钻孔，其中 {n_reached} 个钻达基岩。</translation>
    </message>
    <message>
        <source>{count} processes were started for a model that uses outcrop, which is trained in one.</source>
        <translation>为使用露头的模型启动了 {count} 个进程，而该模型只在一个进程中训练。</translation>
    </message>
    <message>
        <source>Choose the evidence &#x27;gravity&#x27; (EVIDENCE), which processes share, or start one process.</source>
        <translation>请选择依据“gravity”（EVIDENCE），可由多个进程分担，或只启动一个进程。</translation>
    </message>
    <message>
        <source>Faults and contacts are read by rasters in context, which this training does not have.</source>
        <translation>断层和接触界线由栅格背景拟合读取,而本次训练没有它。</translation>
    </message>
    <message>
        <source>Choose the evidence &#x27;both&#x27; (EVIDENCE) with the architecture &#x27;auto&#x27; (ARCHITECTURE), or leave the lines out (LINES).</source>
        <translation>请选择证据“both”(EVIDENCE)和架构“auto”(ARCHITECTURE),或去掉线图层(LINES)。</translation>
    </message>
    <message>
        <source>A model that uses outcrop is trained in one process.</source>
        <translation>使用露头的模型在一个进程中训练。</translation>
    </message>
    <message>
        <source>No raster is given: the model learns from outcrop alone.</source>
        <translation>没有给出栅格：模型只从露头学习。</translation>
    </message>
    <message>
        <source>The map shows no cover: the model is trained under simulated cover alone, and there is nothing concealed to predict here. Check the legend (class 255 is cover).</source>
        <translation>地质图没有显示覆盖层：模型只在模拟覆盖层下训练，此处没有可预测的隐伏部分。请检查图例（类别 255 为覆盖层）。</translation>
    </message>
    <message>
        <source>Scoring the model and the baselines</source>
        <translation>正在为模型和各基线方法评分</translation>
    </message>
    <message>
        <source>of the last step; scores and temperature are the best weights&#x27;</source>
        <translation>最后一步的权重；得分和温度对应最佳权重</translation>
    </message>
    <message>
        <source>It tells the classes of pictures like those it learned from. Pictures of another kind, and what is none of its classes, get a class too.</source>
        <translation>它区分与所学图片相似的图片的类别。其他类型的图片，以及不属于其任何类别的内容，也会得到一个类别。</translation>
    </message>
    <message>
        <source>{train} pictures train, {validation} calibrate and {test} test ({groups} outcrops).</source>
        <translation>{train} 张图片用于训练，{validation} 张用于校准，{test} 张用于测试（{groups} 个露头）。</translation>
    </message>
    <message>
        <source>There are too few outcrops for a validation set: the probabilities are not calibrated.</source>
        <translation>露头太少，无法设验证集：概率未经校准。</translation>
    </message>
    <message>
        <source>No field of outcrops was given (GROUP): where pictures show one outcrop twice, the accuracy is overestimated.</source>
        <translation>没有给出露头字段（GROUP）：若图片两次显示同一露头，精度会被高估。</translation>
    </message>
    <message>
        <source>Not compared: {names}; they are not installed, or do not suit these pictures.</source>
        <translation>未参与比较：{names}；这些方法未安装，或不适用于这些图片。</translation>
    </message>
    <message>
        <source>Writing the model and the report</source>
        <translation>正在写出模型和报告</translation>
    </message>
    <message>
        <source>{n} pictures could not be read and were left out: {names}.</source>
        <translation>{n} 张图片无法读取，已略去：{names}。</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>pictures of each class</source>
        <translation>每个类别的图片</translation>
    </message>
    <message>
        <source>training, validation, test</source>
        <translation>训练、验证、测试</translation>
    </message>
    <message>
        <source>outcrops</source>
        <translation>露头</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>methods not compared</source>
        <translation>未参与比较的方法</translation>
    </message>
    <message>
        <source>side of a picture (px)</source>
        <translation>图片边长 (px)</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>{count} windows for prediction.</source>
        <translation>{count} 个窗口用于预测。</translation>
    </message>
    <message>
        <source>{count} windows: {parts}. {method}</source>
        <translation>{count} 个窗口：{parts}。{method}</translation>
    </message>
    <message>
        <source>{fold} of {folds}</source>
        <translation>第 {fold} 折，共 {folds} 折</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>made from the field&#x27;s values</source>
        <translation>由字段的值生成</translation>
    </message>
    <message>
        <source>hidden ground</source>
        <translation>留出区</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>坐标参照系</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>划分方式</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>验证比例</translation>
    </message>
    <message>
        <source>block</source>
        <translation>区块边长</translation>
    </message>
    <message>
        <source>chosen from the raster</source>
        <translation>由栅格选定</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>折</translation>
    </message>
    <message>
        <source>none, by share</source>
        <translation>无，按比例划分</translation>
    </message>
</context>
</TS>
