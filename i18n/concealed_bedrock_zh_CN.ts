<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ConcealedBedrock</name>
    <message>
        <source>Making the environment.</source>
        <translation>正在创建运行环境。</translation>
    </message>
    <message>
        <source>Installing torch.</source>
        <translation>正在安装 torch。</translation>
    </message>
    <message>
        <source>Installing what torch needs for NVIDIA GPUs.</source>
        <translation>正在安装 torch 在 NVIDIA GPU 上所需的软件包。</translation>
    </message>
    <message>
        <source>Installing the other packages.</source>
        <translation>正在安装其他软件包。</translation>
    </message>
    <message>
        <source>Checking that the packages fit together.</source>
        <translation>正在检查各软件包是否相互兼容。</translation>
    </message>
    <message>
        <source>Install the engine</source>
        <translation>安装计算引擎</translation>
    </message>
    <message>
        <source>The engine is installed. Check the engine tries it out.</source>
        <translation>计算引擎已安装。可用“检查计算引擎”试运行。</translation>
    </message>
    <message>
        <source>The new engine cannot take the place of the old one: {reason}. End the jobs that run, and try again.</source>
        <translation>无法用新的计算引擎替换旧的：{reason}。请结束正在运行的任务，然后重试。</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation>无法启动 {program}：{reason}。</translation>
    </message>
    <message>
        <source>Cancelled; what was installed so far is taken away.</source>
        <translation>已取消；已安装的部分已删除。</translation>
    </message>
    <message>
        <source>A package is not the one that this version of the plugin names: its checksum differs. Nothing was installed. Try again from another network; if that does not help, report it with the log.</source>
        <translation>有一个软件包不是此版本插件所指定的：校验和不一致。未安装任何内容。请换一个网络重试；如果仍不行，请附上日志报告此问题。</translation>
    </message>
    <message>
        <source>This step failed (exit code {code}). Copy the log, check the network and the free space, and try again.</source>
        <translation>此步骤失败（退出码 {code}）。请复制日志，检查网络和剩余磁盘空间，然后重试。</translation>
    </message>
    <message>
        <source>No Python {oldest} to {newest} with venv is on the PATH. Install one (python.org, or apt install python3-venv), or name the Python of an environment of your own in Settings &gt; Options &gt; Concealed Bedrock.</source>
        <translation>在 PATH 中没有找到带 venv 的 Python {oldest} 至 {newest}。请安装一个（python.org，或 apt install python3-venv），或在“设置 &gt; 选项 &gt; Concealed Bedrock”中指定您自己环境中的 Python。</translation>
    </message>
    <message>
        <source>torch as the package index gives it (with NVIDIA GPU on Linux, several GB)</source>
        <translation>软件包索引默认的 torch（Linux 上支持 NVIDIA GPU，数 GB）</translation>
    </message>
    <message>
        <source>torch for the CPU only (smaller)</source>
        <translation>仅用于 CPU 的 torch（较小）</translation>
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
        <source>Copy the log</source>
        <translation>复制日志</translation>
    </message>
    <message>
        <source>The engine (torch and a few packages for rasters) goes into an environment of its own at {folder}. QGIS&#x27;s own Python is not touched; to take the engine away, delete that folder.</source>
        <translation>计算引擎（torch 和几个处理栅格的软件包）将安装到独立的环境 {folder} 中。QGIS 自带的 Python 不受影响；要卸载计算引擎，删除该文件夹即可。</translation>
    </message>
    <message>
        <source>There is a model called {name} already. Rename the file first.</source>
        <translation>已有名为 {name} 的模型。请先重命名文件。</translation>
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
        <source>Ground: {extent} ({crs})</source>
        <translation>训练范围：{extent}（{crs}）</translation>
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
        <source>In brackets: {level:.0f} % intervals from {blocks} blocks</source>
        <translation>括号内：由 {blocks} 个区块得到的 {level:.0f} % 区间</translation>
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
        <source>There is no model file yet.</source>
        <translation>还没有模型文件。</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>模型文件 (*.safetensors)</translation>
    </message>
    <message>
        <source>as many as there are cores</source>
        <translation>与处理器核数相同</translation>
    </message>
    <message>
        <source>Engine&#x27;s Python (left empty: the one that was installed from here)</source>
        <translation>计算引擎的 Python（留空：由本插件安装的那个）</translation>
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
        <source>In use: {python}, named by {source}.</source>
        <translation>当前使用：{python}，由{source}指定。</translation>
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
        <source>Install the engine…</source>
        <translation>安装计算引擎…</translation>
    </message>
    <message>
        <source>The engine has not written {name} ({path}). Check the engine, and report this.</source>
        <translation>计算引擎没有写出 {name}（{path}）。请检查计算引擎，并报告此问题。</translation>
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
        <source>Tells what the engine has installed and runs a real network on its device.</source>
        <translation>列出计算引擎已安装的软件包，并在其设备上运行一个真实的网络。</translation>
    </message>
    <message>
        <source>Starts the engine, lists its packages and the device, and runs one real network on it. The log and the report hold a text to copy into a bug report.</source>
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
        <source>The text to copy.</source>
        <translation>可复制的文本。</translation>
    </message>
    <message>
        <source>The text to copy</source>
        <translation>可复制的文本</translation>
    </message>
    <message>
        <source>Evaluate a bedrock prediction</source>
        <translation>评价基岩预测结果</translation>
    </message>
    <message>
        <source>Bedrock</source>
        <translation>基岩</translation>
    </message>
    <message>
        <source>evaluate,accuracy,score,confusion matrix,iou,mpa,validation,report</source>
        <translation>评价,精度,得分,混淆矩阵,交并比,验证,报告,evaluate,iou,mpa</translation>
    </message>
    <message>
        <source>Scores a predicted class raster against a geological map or a true class raster.</source>
        <translation>用地质图或真实类别栅格对预测的类别栅格评分。</translation>
    </message>
    <message>
        <source>Compares the prediction with the true class raster, or with the geological map where it shows bedrock. Gives accuracy, mean pixel accuracy, frequency-weighted and mean intersection over union, the confusion matrix and the scores of each class, beside those of the nearest visible outcrop. Score ground that the model has not seen: give its polygons under Score only here.</source>
        <translation>将预测结果与真实类别栅格比较，或与地质图上出露基岩的部分比较。给出总体精度、平均像元精度、频率加权交并比、平均交并比、混淆矩阵和各类别得分，并与“最近可见露头”的得分并列。应在模型没有见过的地区评分：把这些地区的多边形填入“仅在此范围评分”。</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>The scores, to read in a browser.</source>
        <translation>评分结果，可在浏览器中阅读。</translation>
    </message>
    <message>
        <source>Accuracy (0 to 1)</source>
        <translation>总体精度（0 至 1）</translation>
    </message>
    <message>
        <source>Mean pixel accuracy (0 to 1)</source>
        <translation>平均像元精度（0 至 1）</translation>
    </message>
    <message>
        <source>Frequency-weighted intersection over union (0 to 1)</source>
        <translation>频率加权交并比（0 至 1）</translation>
    </message>
    <message>
        <source>Mean intersection over union (0 to 1)</source>
        <translation>平均交并比（0 至 1）</translation>
    </message>
    <message>
        <source>Predicted bedrock</source>
        <translation>预测的基岩</translation>
    </message>
    <message>
        <source>A class raster made by Predict concealed bedrock.</source>
        <translation>由“预测隐伏基岩”生成的类别栅格。</translation>
    </message>
    <message>
        <source>True class raster</source>
        <translation>真实类别栅格</translation>
    </message>
    <message>
        <source>A class raster with the same classes; give this or a geological map.</source>
        <translation>类别相同的类别栅格；给出它或地质图之一。</translation>
    </message>
    <message>
        <source>Geological map that the prediction could see</source>
        <translation>预测时可见的地质图</translation>
    </message>
    <message>
        <source>Its outcrop gives the nearest visible outcrop to compare the prediction with.</source>
        <translation>其露头给出“最近可见露头”，用来与预测结果比较。</translation>
    </message>
    <message>
        <source>Class field of the map that could be seen</source>
        <translation>预测时可见地质图的类别字段</translation>
    </message>
    <message>
        <source>The field that holds the age or the unit.</source>
        <translation>存放地质时代或地质单元的字段。</translation>
    </message>
    <message>
        <source>Score only here</source>
        <translation>仅在此范围评分</translation>
    </message>
    <message>
        <source>Polygons of the ground to score; left empty, all.</source>
        <translation>要评分地区的多边形；留空则评价全部。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>The confidence raster of the same run: tells whether it can be trusted.</source>
        <translation>同一次运行的置信度栅格：用来判断置信度是否可信。</translation>
    </message>
    <message>
        <source>Multi-scale windows</source>
        <translation>多尺度窗口</translation>
    </message>
    <message>
        <source>windows,scales,stride,split,validation,training,mask</source>
        <translation>窗口,尺度,步长,划分,验证,训练,掩膜,windows,scales</translation>
    </message>
    <message>
        <source>Cuts rasters into windows at several scales and splits them by spatial blocks.</source>
        <translation>把栅格切成多种尺度的窗口，并按空间块划分。</translation>
    </message>
    <message>
        <source>Gives the outline of every window with its scale. With a geological map, each window also gets the share of bedrock that is visible in it and its part: training, where no cell of it is validation ground, validation, mixed, where it holds both (training reads nothing of the validation ground in it), or concealed, where too little bedrock is visible. The layer can be edited and given to Predict concealed bedrock, which then predicts their ground only.</source>
        <translation>给出每个窗口的轮廓及其尺度。有地质图时，每个窗口还给出其中可见基岩的比例和所属部分：training（没有任何像元属于验证区）、validation（验证）、mixed（两者兼有，训练不读取其中验证区的任何内容）或 concealed（可见基岩太少）。该图层可以编辑，并交给“预测隐伏基岩”，此时只预测这些窗口所在的范围。</translation>
    </message>
    <message>
        <source>Least share of visible bedrock (0 to 1)</source>
        <translation>可见基岩的最小比例（0 至 1）</translation>
    </message>
    <message>
        <source>Windows with less are concealed: they are predicted, and not learned from.</source>
        <translation>比例更小的窗口属于隐伏：只用于预测，不用于学习。</translation>
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
        <source>Folder for pictures and masks</source>
        <translation>图片和掩膜的文件夹</translation>
    </message>
    <message>
        <source>Gets a picture and a mask of every window, for other programs.</source>
        <translation>存放每个窗口的图片和掩膜，供其他程序使用。</translation>
    </message>
    <message>
        <source>Data-set report</source>
        <translation>数据集报告</translation>
    </message>
    <message>
        <source>The map in its classes, the windows by split, what was unmapped, repaired or lost, to read in a browser.</source>
        <translation>按类别显示的地质图、按划分显示的窗口，以及哪些单元未匹配、被修复或丢失，可在浏览器中阅读。</translation>
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
        <source>Computes the class probabilities in overlapping windows, blends them, and gives every cell its most probable class, in the colours of the map that the model learned from. The confidence is the probability of that class. With a geological map, the composite shows outcrop as mapped and the prediction under the cover. A model that reads outcrop needs the map; outcrop_anywhere.safetensors, which comes with the plugin, takes any map and any classes, without training.</source>
        <translation>在相互重叠的窗口中计算各类别的概率并加以融合，每个像元取最可能的类别，颜色与模型所学的地质图一致。置信度即该类别的概率。有地质图时，综合图在露头处按图显示，在覆盖层下显示预测。读取露头的模型需要地质图；随插件提供的 outcrop_anywhere.safetensors 无需训练即可用于任何地质图和任何类别。</translation>
    </message>
    <message>
        <source>A layer of Multi-scale windows: only their ground is predicted. Left empty, all is.</source>
        <translation>由“多尺度窗口”生成的图层：只预测这些窗口所在的范围。留空则预测全部。</translation>
    </message>
    <message>
        <source>Further model files</source>
        <translation>其他模型文件</translation>
    </message>
    <message>
        <source>Models of the same rasters and classes, such as others of the same training with other seeds: the mean probability of all is predicted.</source>
        <translation>栅格和类别相同的模型，例如同一训练用其他随机种子得到的模型：预测所有模型的平均概率。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>model takes all that the model reads; gravity or outcrop takes one part of a model that reads both, to see what it says alone.</source>
        <translation>model 使用模型读取的全部信息；对于两者都读取的模型，gravity 或 outcrop 只取其中一部分，以查看其单独的结果。</translation>
    </message>
    <message>
        <source>Weight of rare classes (0 to 1)</source>
        <translation>稀有类别的权重（0 到 1）</translation>
    </message>
    <message>
        <source>0 gives each cell its most probable class. Towards 1 rare classes get more ground: fewer cells are right, more classes are found. -1 is 0.5 for models that read outcrop, 0 for networks of gravity, which weigh classes while they learn. The confidence is the chosen class&#x27;s own probability.</source>
        <translation>0 表示每个像元取最可能的类别。越接近 1，稀有类别所占范围越大：正确的像元减少，找到的类别增多。-1 对读取露头的模型为 0.5，对学习时已对类别加权的重力网络为 0。置信度是所选类别自身的概率。</translation>
    </message>
    <message>
        <source>Overlap of the windows (share of a side, 0 to 0.9)</source>
        <translation>窗口重叠（占边长的比例，0 至 0.9）</translation>
    </message>
    <message>
        <source>More takes longer; beyond a quarter, seams no longer become fainter.</source>
        <translation>越大耗时越长；超过四分之一后，接缝不再变弱。</translation>
    </message>
    <message>
        <source>Scales of the windows</source>
        <translation>窗口尺度</translation>
    </message>
    <message>
        <source>first predicts at the model&#x27;s main scale; all takes the mean over the scales that it was trained at. A layer of windows chooses those that it shares with the model.</source>
        <translation>first 按模型的主要尺度预测；all 取训练时各尺度的平均。给出窗口图层时，使用图层与模型共有的尺度。</translation>
    </message>
    <message>
        <source>Mean over mirror images</source>
        <translation>镜像平均</translation>
    </message>
    <message>
        <source>Predicts every window and its three mirror images; takes four times as long.</source>
        <translation>对每个窗口及其三个镜像进行预测；耗时为四倍。</translation>
    </message>
    <message>
        <source>Pixels per cell (0 = as the model was trained)</source>
        <translation>每个像元的像素数（0 = 与模型训练时相同）</translation>
    </message>
    <message>
        <source>How finely a cell is drawn for the network.</source>
        <translation>为网络绘制一个像元的精细程度。</translation>
    </message>
    <message>
        <source>Smallest polygon (km², 0 = keep all)</source>
        <translation>最小多边形（km²，0 = 全部保留）</translation>
    </message>
    <message>
        <source>Polygons smaller than this join their neighbour.</source>
        <translation>更小的多边形并入相邻多边形。</translation>
    </message>
    <message>
        <source>Far from outcrop (km, 0 = farther than the model was tested)</source>
        <translation>远离露头的距离（km，0 = 超出模型检验过的距离）</translation>
    </message>
    <message>
        <source>Cells farther than this from the nearest outcrop are marked as beyond the evidence.</source>
        <translation>距最近露头超过此距离的像元标记为超出证据范围。</translation>
    </message>
    <message>
        <source>Rare gravity (share of the training ground)</source>
        <translation>罕见重力（占训练区的比例）</translation>
    </message>
    <message>
        <source>Cells whose gravity is as unlike the training ground as no more than this share of it are marked as beyond the evidence.</source>
        <translation>若训练区内重力与该像元同样罕见的部分不超过此比例，则将该像元标记为超出证据范围。</translation>
    </message>
    <message>
        <source>Write Cloud-optimised GeoTIFFs</source>
        <translation>写出云优化 GeoTIFF</translation>
    </message>
    <message>
        <source>Rasters get overviews and an order that web maps read quickly.</source>
        <translation>栅格带有金字塔，并按网络地图可快速读取的顺序存放。</translation>
    </message>
    <message>
        <source>The class of every cell.</source>
        <translation>每个像元的类别。</translation>
    </message>
    <message>
        <source>The probability of the predicted class, 0 to 1.</source>
        <translation>所预测类别的概率，0 至 1。</translation>
    </message>
    <message>
        <source>Class probabilities</source>
        <translation>类别概率</translation>
    </message>
    <message>
        <source>One band a class, 0 to 1.</source>
        <translation>每个类别一个波段，0 至 1。</translation>
    </message>
    <message>
        <source>Composite map</source>
        <translation>合成图</translation>
    </message>
    <message>
        <source>Outcrop as mapped, the prediction under the cover; needs the geological map. Its second band tells which is which: 1 mapped, 2 predicted.</source>
        <translation>露头处按图显示，覆盖层下为预测；需要地质图。第二个波段说明来源：1 为填图，2 为预测。</translation>
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
        <source>Beyond the evidence</source>
        <translation>超出证据范围</translation>
    </message>
    <message>
        <source>A veil over cells that lie farther from outcrop than the limit, or whose gravity is rare on the training ground: a guess there is no map.</source>
        <translation>在距露头超过限值或其重力在训练区罕见的像元上加一层遮罩：那里的推测不能当作地图。</translation>
    </message>
    <message>
        <source>Distance to evidence</source>
        <translation>到证据的距离</translation>
    </message>
    <message>
        <source>Distance to the nearest outcrop in km, and of the cell&#x27;s gravity from that of the training ground in standard deviations.</source>
        <translation>到最近露头的距离（km），以及该像元的重力与训练区重力的距离（以标准差计）。</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>How evenly the probability is spread: 0 certain, 1 all classes alike.</source>
        <translation>概率分布的均匀程度：0 表示确定，1 表示各类别相同。</translation>
    </message>
    <message>
        <source>Second-best class</source>
        <translation>次优类别</translation>
    </message>
    <message>
        <source>The runner-up of every cell.</source>
        <translation>每个像元排第二的类别。</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>How far models, overlapping windows, scales and mirror images differ: 0 where all agree, 0.7 where two certain ones contradict each other.</source>
        <translation>各模型、重叠窗口、尺度和镜像之间的差异：0 表示全部一致，0.7 表示两个确定的结果相互矛盾。</translation>
    </message>
    <message>
        <source>Residual Bouguer anomaly</source>
        <translation>剩余布格异常</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>重力</translation>
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
        <source>Takes the Bouguer anomaly, continued upward to a height, for the regional field of deep sources, and subtracts it; what is left, in mGal, is the gravity of the upper crust. Empty cells are filled while filtering and stay empty. Rasters in degrees are continued on the sphere, their mean as if it went all round the Earth: a constant anomaly of -300 mGal leaves a residual of -0.94 mGal at 10 km. Load all the data you have and choose the area of interest as the extent: it is cut last, and data around it is worth more than any guess.</source>
        <translation>将布格异常向上延拓到某一高度，作为深部场源的区域场并从中减去；剩余部分（mGal）即上地壳的重力。空像元在滤波时被填充，结果中仍为空。以度为单位的栅格在球面上延拓，其平均值按遍及整个地球处理：-300 mGal 的常数异常在 10 km 处留下 -0.94 mGal 的剩余异常。请加载所有数据，并把感兴趣区选为范围：裁剪在最后进行，周围的真实数据胜过任何推测。</translation>
    </message>
    <message>
        <source>Bouguer anomaly</source>
        <translation>布格重力异常</translation>
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
        <source>The greater the height, the longer the wavelengths that stay in the residual.</source>
        <translation>高度越大，剩余异常中保留的波长越长。</translation>
    </message>
    <message>
        <source>Beyond the edges</source>
        <translation>边界之外</translation>
    </message>
    <message>
        <source>biharmonic carries the field on smoothly; repeat repeats the values of the edge.</source>
        <translation>biharmonic 把场平滑地延伸出去；repeat 重复边缘的值。</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>空像元</translation>
    </message>
    <message>
        <source>fill bridges them while filtering; refuse stops where there are any.</source>
        <translation>fill 在滤波时将其填补；refuse 遇到空像元就停止。</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>The part to write; all of the raster is used, and the result cut last.</source>
        <translation>要写出的部分；计算使用整个栅格，结果最后裁剪。</translation>
    </message>
    <message>
        <source>Topography</source>
        <translation>地形</translation>
    </message>
    <message>
        <source>Where given, the input is a free-air anomaly, and the Bouguer anomaly is made first: 2670 kg/m³ on land, water of 1030 kg/m³ where heights are below 0. Heights are in the unit that the file or its CRS declares, else in metres.</source>
        <translation>若给出，则输入为自由空气异常，先据此计算布格异常：陆地密度 2670 kg/m³，高程低于 0 处按 1030 kg/m³ 的水体计算。高程采用文件或其坐标参照系所声明的单位，没有声明时为米。</translation>
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
        <source>bullard-b is a spherical cap of 166.7 km; simple is a slab without end.</source>
        <translation>bullard-b 为 166.7 km 的球冠；simple 为无限平板。</translation>
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
        <source>What was taken away, in mGal.</source>
        <translation>被减去的部分，单位 mGal。</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>预期误差</translation>
    </message>
    <message>
        <source>How far the residual may be off near edges and filled gaps, in mGal.</source>
        <translation>剩余异常在边缘和填补处附近可能的偏差，单位 mGal。</translation>
    </message>
    <message>
        <source>What was made of free air and topography, in mGal.</source>
        <translation>由自由空气异常和地形计算得到的布格异常，单位 mGal。</translation>
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
        <source>Creates a gravity survey and a geological map with cover, whose bedrock is known everywhere.</source>
        <translation>创建重力测区和带覆盖层的地质图，其基岩处处已知。</translation>
    </message>
    <message>
        <source>Folds and faults strata, intrudes granite, lays cover over part of it and computes the Bouguer anomaly of these bodies, with a regional field and noise. The true bedrock under the cover is given too, so that a prediction can be checked. The same seed gives the same survey.</source>
        <translation>使地层褶皱、断裂，侵入花岗岩，在一部分地区铺上覆盖层，并计算这些地质体的布格重力异常，加上区域场和噪声。覆盖层下的真实基岩也一并给出，以便检验预测结果。相同的种子给出相同的测区。</translation>
    </message>
    <message>
        <source>Seed</source>
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
        <source>Of the rasters.</source>
        <translation>栅格的像元大小。</translation>
    </message>
    <message>
        <source>Depth of the cover (share of the usual 1.5 km)</source>
        <translation>覆盖层厚度（相对于通常的 1.5 km）</translation>
    </message>
    <message>
        <source>2 makes the cover twice as thick; its outline and the bedrock stay.</source>
        <translation>2 使覆盖层加厚一倍；其轮廓和基岩不变。</translation>
    </message>
    <message>
        <source>Density contrast of the bedrock (share of the usual)</source>
        <translation>基岩的密度差（相对于通常值）</translation>
    </message>
    <message>
        <source>0.5 halves the differences between the rocks&#x27; densities.</source>
        <translation>0.5 使岩石之间的密度差减半。</translation>
    </message>
    <message>
        <source>Noise (mGal)</source>
        <translation>噪声（mGal）</translation>
    </message>
    <message>
        <source>Standard deviation of the survey&#x27;s errors.</source>
        <translation>测量误差的标准差。</translation>
    </message>
    <message>
        <source>Coordinate reference system (in metres)</source>
        <translation>坐标参照系（以米为单位）</translation>
    </message>
    <message>
        <source>Where the survey pretends to be.</source>
        <translation>测区假定所在的位置。</translation>
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
        <source>The Bouguer anomaly, in mGal.</source>
        <translation>布格重力异常，单位 mGal。</translation>
    </message>
    <message>
        <source>Geological map</source>
        <translation>地质图</translation>
    </message>
    <message>
        <source>Polygons of what a geologist would map, with cover.</source>
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
        <source>The map&#x27;s legend: classes, colours, and what is cover.</source>
        <translation>地质图的图例：类别、颜色，以及哪些是覆盖层。</translation>
    </message>
    <message>
        <source>True bedrock</source>
        <translation>真实基岩</translation>
    </message>
    <message>
        <source>The bedrock&#x27;s class, under the cover too.</source>
        <translation>基岩的类别，包括覆盖层之下。</translation>
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
        <source>Searches the layers of a network that suit one&#x27;s own gravity and geological map.</source>
        <translation>搜索适合自己的重力和地质图的网络层。</translation>
    </message>
    <message>
        <source>One network that holds all others learns on one half of the outcrop, and which of them to keep is learned on the other half, at a size near the budget; in the end some near it are compared, and the best is taken. The genotype file is then given to Train a bedrock model, which trains the network from scratch; only that shows whether it is better than the default. A search that was ended goes on when the same search is run again into the same file.</source>
        <translation>包含所有候选网络的超网络在一半露头上学习，保留其中哪些则在另一半露头上学习，规模接近预算；最后比较若干接近预算的网络，取其最好者。所得基因型文件交给“训练基岩模型”，由其从头训练该网络；只有这样才能看出它是否优于默认网络。中断的搜索以相同参数写入同一文件再次运行时会继续。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>How large the windows are and how long is searched; that of the training to come.</source>
        <translation>窗口的大小和搜索的时长；与之后的训练一致。</translation>
    </message>
    <message>
        <source>Budget (million parameters or billion multiply-adds, 0 = the default network&#x27;s)</source>
        <translation>预算（百万参数或十亿次乘加，0 = 默认网络的规模）</translation>
    </message>
    <message>
        <source>The size that the network is to have.</source>
        <translation>网络应有的规模。</translation>
    </message>
    <message>
        <source>What the budget counts</source>
        <translation>预算的计量</translation>
    </message>
    <message>
        <source>parameters: the learned numbers; multiply-adds: the arithmetic on a window of 1024 x 1024 pixels, most of which the network&#x27;s fixed parts take.</source>
        <translation>parameters：学习的参数个数；multiply-adds：在 1024 x 1024 像素窗口上的运算量，其中大部分由网络的固定部分占用。</translation>
    </message>
    <message>
        <source>At least 3; the paper&#x27;s is 22.</source>
        <translation>至少为 3；论文为 22。</translation>
    </message>
    <message>
        <source>Search steps (0 = the preset&#x27;s)</source>
        <translation>搜索步数（0 = 预设值）</translation>
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
        <source>The network as a picture, and how it was chosen, to read in a browser.</source>
        <translation>网络的图示及其选择过程，可在浏览器中阅读。</translation>
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
        <source>Trains a network that tells bedrock classes from gravity, on the outcrop of a geological map.</source>
        <translation>在地质图的露头上训练一个由重力识别基岩类别的网络。</translation>
    </message>
    <message>
        <source>Learns from the ground where the map shows bedrock, and keeps some blocks of it to check itself. It may learn to read gravity, the outcrop around the cover, or both. The quick preset takes minutes on a CPU, standard hours, paper follows the publication and wants a GPU. The model file remembers the bands, the classes with their colours and the scores; the report shows the scores beside those of simple methods.</source>
        <translation>在地质图显示基岩的区域学习，并留出其中一些区块用于自检。它可以学习读取重力、覆盖层周围的露头，或两者。quick 预设在 CPU 上需要数分钟，standard 需要数小时，paper 按论文设置，需要 GPU。模型文件保存波段、带颜色的类别和得分；报告把得分与简单方法的得分并列。</translation>
    </message>
    <message>
        <source>What tells the bedrock under cover: gravity (GGMNet, as in the paper), the outcrop around it, or both multiplied, each as far as it was right on ground that was left out.</source>
        <translation>由什么判断覆盖层下的基岩：gravity（重力，论文的 GGMNet）、outcrop（周围的露头），或 both（两者相乘，各按其在留出区的正确程度加权）。</translation>
    </message>
    <message>
        <source>How long and how thoroughly the network learns.</source>
        <translation>网络学习的时间长短和细致程度。</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>网络结构</translation>
    </message>
    <message>
        <source>auto takes GGMNet for gravity; for outcrop, networks that learned from this map and one that learned from many other maps; for both, these with boosted trees on gravity (with GGMNet too, where the preset is not quick). nearest-outcrop, inverse-distance and boosted-trees are simple methods that win in some areas. The others read gravity: ggmnet is the paper&#x27;s network, u-shape is its plain baseline, ablation-b to ablation-d add its parts one by one, fasterseg, fc-hardnet-70 and hrnet-v1-w32 are networks of other authors.</source>
        <translation>auto 对重力取 GGMNet，对露头取在本图上学习的网络和一个在许多其他地图上学习的网络，对两者取这些网络加基于重力的提升树（预设不是 quick 时还加上 GGMNet）。nearest-outcrop、inverse-distance 和 boosted-trees 是在某些地区更好的简单方法。其余读取重力：ggmnet 是论文的网络，u-shape 是其简单基线，ablation-b 到 ablation-d 逐一加入其部件，fasterseg、fc-hardnet-70 和 hrnet-v1-w32 是其他作者的网络。</translation>
    </message>
    <message>
        <source>Outcrop networks in the ensemble</source>
        <translation>集成中的露头网络数</translation>
    </message>
    <message>
        <source>Each learns from another part of the outcrop with a seed of its own, and takes about a minute; with more of them the map depends less on chance.</source>
        <translation>每个网络用各自的随机种子从露头的不同部分学习，约需一分钟；网络越多，结果受偶然性的影响越小。</translation>
    </message>
    <message>
        <source>16 to 24, for ggmnet and its ablations; deeper networks learn slower.</source>
        <translation>16 到 24，用于 ggmnet 及其消融网络；更深的网络学得更慢。</translation>
    </message>
    <message>
        <source>Learn from all outcrop in the end</source>
        <translation>最后用全部露头学习</translation>
    </message>
    <message>
        <source>What reads outcrop is scored without the validation ground, and then learns from it too: the map that you make is not blind where the outcrop is known.</source>
        <translation>读取露头的部分先在不含验证区的情况下评分，然后也从验证区学习：这样得到的图不会忽视已知的露头。</translation>
    </message>
    <message>
        <source>The layers of the network, as Search a network architecture writes them; left empty, the paper&#x27;s at the chosen depth.</source>
        <translation>网络的各层，由“搜索网络结构”写出；留空则为论文中所选深度的网络。</translation>
    </message>
    <message>
        <source>Training steps (0 = the preset&#x27;s)</source>
        <translation>训练步数（0 = 按预设）</translation>
    </message>
    <message>
        <source>Time limit (minutes, 0 = the preset&#x27;s)</source>
        <translation>时间上限（分钟，0 = 按预设）</translation>
    </message>
    <message>
        <source>Training ends after this time with the best model so far.</source>
        <translation>到时训练结束，保留到此为止最好的模型。</translation>
    </message>
    <message>
        <source>Test whether gravity helps here</source>
        <translation>检验重力在此是否有用</translation>
    </message>
    <message>
        <source>The report&#x27;s first sentence compares gravity with nulls: the same gravity mirrored, turned or rolled, which cannot know the rocks. trees: boosted trees on outcrop and gravity, half a minute; none: no test.</source>
        <translation>报告的第一句话把重力与零假设重力比较：即同一重力经镜像、旋转或平移，不可能再含有岩石的信息。trees：基于露头和重力的提升树，半分钟；none：不检验。</translation>
    </message>
    <message>
        <source>Number of nulls</source>
        <translation>零假设重力的个数</translation>
    </message>
    <message>
        <source>The chance p cannot be told smaller than 1 / (1 + number).</source>
        <translation>概率 p 的分辨下限为 1 /（1 + 个数）。</translation>
    </message>
    <message>
        <source>Windows in a batch (0 = the preset&#x27;s)</source>
        <translation>每批窗口数（0 = 预设值）</translation>
    </message>
    <message>
        <source>Of all processes together. Where memory is short, it is halved by itself.</source>
        <translation>所有进程合计。内存不足时自动减半。</translation>
    </message>
    <message>
        <source>Processes (0 = one for each GPU)</source>
        <translation>进程数（0 = 每个 GPU 一个）</translation>
    </message>
    <message>
        <source>0 uses all GPUs of this machine; several processes share each batch.</source>
        <translation>0 使用本机所有 GPU；多个进程分担每一批。</translation>
    </message>
    <message>
        <source>Model file to begin from</source>
        <translation>起始模型文件</translation>
    </message>
    <message>
        <source>Fine-tunes a trained model on this ground instead of beginning from chance. The network and its bands are the model&#x27;s; classes of the same name are kept.</source>
        <translation>在此地区微调已训练的模型，而不是从随机初值开始。网络及其波段沿用该模型；同名类别予以保留。</translation>
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
        <source>A table of further ground to learn from, a row a region, with the columns input, geology and field, and where wanted layer, legend, extra, quantity, band and unit. Paths are relative to the table.</source>
        <translation>列出其他训练地区的表格，每行一个地区，列为 input、geology 和 field，需要时加 layer、legend、extra、quantity、band 和 unit。路径相对于表格。</translation>
    </message>
    <message>
        <source>Whose data these are and under what licence, for the model file; left empty, what the layers&#x27; metadata tell.</source>
        <translation>这些数据属于谁、采用何种许可，写入模型文件；留空则取图层元数据中的说明。</translation>
    </message>
    <message>
        <source>Store the model in half precision</source>
        <translation>以半精度存储模型</translation>
    </message>
    <message>
        <source>Halves the model file; weights change by 0.05 % at most.</source>
        <translation>使模型文件减半；权重变化至多 0.05 %。</translation>
    </message>
    <message>
        <source>Folder for TensorBoard logs</source>
        <translation>TensorBoard 日志文件夹</translation>
    </message>
    <message>
        <source>Writes loss and scores as they come, where the engine has TensorBoard.</source>
        <translation>引擎装有 TensorBoard 时，随时写出损失和得分。</translation>
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
        <source>{label}: {name} is a vector layer, a raster is wanted. Choose a raster, or make one of the points with an interpolation.</source>
        <translation>{label}：{name} 是矢量图层，需要的是栅格。请选择栅格，或用插值由测点生成栅格。</translation>
    </message>
    <message>
        <source>{label}: {name} has no coordinate reference system. Set it (Layer &gt; Set CRS of Layer(s)) and run again.</source>
        <translation>{label}：{name} 没有坐标参照系。请先设置（图层 &gt; 设置图层CRS），然后重新运行。</translation>
    </message>
    <message>
        <source>{label}: what was given is no vector layer. Give a layer, or the path of a file; a part of a layer is given as &#x27;file|subset=expression&#x27;.</source>
        <translation>{label}：给出的不是矢量图层。请给出图层或文件路径；图层的一部分可写作“文件|subset=表达式”。</translation>
    </message>
    <message>
        <source>{label}: {name} is empty. Choose a layer with polygons, or clear its filter or selection.</source>
        <translation>{label}：{name} 是空图层。请选择含有多边形的图层，或清除其过滤条件或选择。</translation>
    </message>
    <message>
        <source>{label}: no field is chosen. Choose one of {fields}.</source>
        <translation>{label}：没有选择字段。请选择其中之一：{fields}。</translation>
    </message>
    <message>
        <source>{label}: {name} has no field &#x27;{field}&#x27;. Choose one of {fields}.</source>
        <translation>{label}：{name} 没有字段“{field}”。请选择其中之一：{fields}。</translation>
    </message>
    <message>
        <source>{name} does not overlap {main}. Choose layers of the same ground, and check their coordinate reference systems.</source>
        <translation>{name} 与 {main} 不重叠。请选择同一地区的图层，并检查它们的坐标参照系。</translation>
    </message>
    <message>
        <source>The model reads outcrop, and no geological map is given. Choose one under Geological map, or a model that reads gravity alone.</source>
        <translation>该模型需要露头信息，但没有给出地质图。请在“地质图”中选择一个图层，或选择只读取重力的模型。</translation>
    </message>
    <message>
        <source>The model learned from {wanted} bands of further rasters ({names}), {given} are given. Choose those under Further rasters, or another model.</source>
        <translation>该模型训练时用了附加栅格的 {wanted} 个波段（{names}），现在给出了 {given} 个。请在“附加栅格”中选择这些栅格，或选择其他模型。</translation>
    </message>
    <message>
        <source>There is no device &#x27;{wish}&#x27;. Choose auto, cpu, cuda or cuda:0.</source>
        <translation>没有名为“{wish}”的计算设备。请选择 auto、cpu、cuda 或 cuda:0。</translation>
    </message>
    <message>
        <source>{label} is made from a geological map. Choose one, or leave {label} out.</source>
        <translation>“{label}”需要由地质图生成。请选择地质图，或不输出“{label}”。</translation>
    </message>
    <message>
        <source>the options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>the managed environment</source>
        <translation>插件管理的环境</translation>
    </message>
    <message>
        <source>The engine is not installed. Choose Raster &gt; Concealed Bedrock &gt; Install the engine…, or name a Python that has its packages in CONCEALED_BEDROCK_PYTHON.</source>
        <translation>计算引擎尚未安装。请选择“栅格 &gt; Concealed Bedrock &gt; 安装计算引擎…”，或在环境变量 CONCEALED_BEDROCK_PYTHON 中指定装有其软件包的 Python。</translation>
    </message>
    <message>
        <source>The engine was installed by another version of the plugin ({n} packages differ, such as {first}). Choose Raster &gt; Concealed Bedrock &gt; Install the engine… to bring it up to date.</source>
        <translation>计算引擎是由另一版本的插件安装的（有 {n} 个软件包不同，例如 {first}）。请选择“栅格 &gt; Concealed Bedrock &gt; 安装计算引擎…”进行更新。</translation>
    </message>
    <message>
        <source>The engine&#x27;s Python {python}, named by {source}, does not exist. Correct it in Settings &gt; Options &gt; Concealed Bedrock, or install the engine again.</source>
        <translation>由{source}指定的计算引擎 Python {python} 不存在。请在“设置 &gt; 选项 &gt; Concealed Bedrock”中更正，或重新安装计算引擎。</translation>
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
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；没有写出任何文件。</translation>
    </message>
    <message>
        <source>What the engine wrote is in View &gt; Panels &gt; Log Messages &gt; {name}.</source>
        <translation>计算引擎的输出在“视图 &gt; 面板 &gt; 日志消息 &gt; {name}”中。</translation>
    </message>
    <message>
        <source>The engine was ended by a fault in one of its libraries (signal {code}), as with packages that are damaged or do not fit this machine. Install the engine again; if it goes on, report it with the log.</source>
        <translation>计算引擎因其某个库出错而终止（信号 {code}），软件包损坏或与本机不兼容时会发生这种情况。请重新安装计算引擎；如果问题仍然存在，请附上日志报告。</translation>
    </message>
    <message>
        <source>The engine was ended from outside, most likely because the machine&#x27;s memory was used up. Close other programs, or choose a smaller batch, window or extent, and run it again: a training goes on from its last checkpoint.</source>
        <translation>计算引擎被外部终止，很可能是因为内存耗尽。请关闭其他程序，或选择较小的批量、窗口或范围，然后重新运行：训练会从最近的检查点继续。</translation>
    </message>
    <message>
        <source>The engine ended without a result (exit code {code}). What it wrote is in View &gt; Panels &gt; Log Messages &gt; Concealed Bedrock; Check the engine tells what is installed.</source>
        <translation>计算引擎没有给出结果就结束了（退出码 {code}）。其输出在“视图 &gt; 面板 &gt; 日志消息 &gt; Concealed Bedrock”中；“检查计算引擎”可显示已安装的内容。</translation>
    </message>
    <message>
        <source>The engine says it is done, but {path} is not there. Choose another output folder.</source>
        <translation>计算引擎报告已完成，但 {path} 不存在。请选择其他输出文件夹。</translation>
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
        <source>Limits: {text}</source>
        <translation>适用范围：{text}</translation>
    </message>
    <message>
        <source>Scores of {method}: {scores}</source>
        <translation>{method} 的得分：{scores}</translation>
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
        <source>Writing the layer {name} to a temporary GeoPackage.</source>
        <translation>正在把图层 {name} 写入临时 GeoPackage。</translation>
    </message>
    <message>
        <source>The layer {name} cannot be written to a GeoPackage ({reason}). Save it as one and choose that file.</source>
        <translation>无法把图层 {name} 写入 GeoPackage（{reason}）。请将其另存为 GeoPackage，然后选择该文件。</translation>
    </message>
    <message>
        <source>The layer&#x27;s symbols have {number} categories that are shown, {most} are the most. Switch off or join some, or give a legend file that groups the units.</source>
        <translation>图层符号有 {number} 个显示的类别，最多允许 {most} 个。请关闭或合并一些类别，或提供将单元归并的图例文件。</translation>
    </message>
    <message>
        <source>{file} holds other layers: {names}. They would be lost. Choose another file.</source>
        <translation>{file} 中还有其他图层：{names}。这些图层会丢失。请选择其他文件。</translation>
    </message>
    <message>
        <source>{file} is open, in QGIS or another program, and has changes that are not in the file yet. Remove its layers from the project, or choose another file.</source>
        <translation>{file} 已在 QGIS 或其他程序中打开，并且有尚未写入文件的更改。请从工程中移除其图层，或选择其他文件。</translation>
    </message>
    <message>
        <source>The scales are not pairs of numbers. Give a side and a stride for each scale.</source>
        <translation>尺度不是成对的数字。请为每个尺度给出边长和步长。</translation>
    </message>
    <message>
        <source>The rule &#x27;{rule}&#x27; of the layer&#x27;s symbols is not told by the class field alone and is left out of the legend; units that no other rule takes are cover. Choose the field, or the two fields joined by a plus, that the rule is about, or give a legend file.</source>
        <translation>图层符号的规则“{rule}”不能仅由类别字段判定，未纳入图例；没有其他规则匹配的单元按覆盖层处理。请选择该规则所涉及的字段，或用加号连接的两个字段，或提供图例文件。</translation>
    </message>
    <message>
        <source>The layer&#x27;s symbols are about {attribute}, not about the class field, so they are no legend.</source>
        <translation>图层符号依据的是 {attribute}，而不是类别字段，因此不作为图例。</translation>
    </message>
    <message>
        <source>All categories of the layer&#x27;s symbols are shown, so cover is told by age: the Cenozoic units. Switch off categories to have them, and them alone, taken for cover.</source>
        <translation>图层符号的所有类别均已显示，因此按年代判断覆盖层：新生界单元为覆盖层。若关闭某些类别，则仅将这些类别作为覆盖层。</translation>
    </message>
    <message>
        <source>The legend is taken from the layer&#x27;s symbols.</source>
        <translation>图例取自图层的符号。</translation>
    </message>
    <message>
        <source>{file} is not there ({name}). Choose a raster that exists.</source>
        <translation>{file} 不存在（{name}）。请选择存在的栅格。</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the raster in it.</source>
        <translation>{file} 是文件夹。请选择其中的栅格。</translation>
    </message>
    <message>
        <source>{file} is empty. Fetch or write it again.</source>
        <translation>{file} 是空文件。请重新获取或重新写出。</translation>
    </message>
    <message>
        <source>{file} is a Geosoft grid, which QGIS cannot open. Convert it to GXF, ERS or GeoTIFF (in Oasis montaj or the Geosoft viewer: Save as) and choose that file.</source>
        <translation>{file} 是 Geosoft 网格，QGIS 无法打开。请将其转换为 GXF、ERS 或 GeoTIFF（在 Oasis montaj 或 Geosoft 查看器中用“Save as”另存），然后选择转换后的文件。</translation>
    </message>
    <message>
        <source>{file} is a database of points along lines (ASEG-GDF2 or Geosoft), not a grid. Grid the points first and choose the grid.</source>
        <translation>{file} 是沿测线的测点数据库（ASEG-GDF2 或 Geosoft），不是网格。请先将测点网格化，然后选择该网格。</translation>
    </message>
    <message>
        <source>{file} holds points in columns, not a grid. Load them (Layer &gt; Add Layer &gt; Add Delimited Text Layer), grid them by an interpolation, and choose the grid.</source>
        <translation>{file} 中是按列存放的测点，不是网格。请加载测点（图层 &gt; 添加图层 &gt; 添加分隔文本图层），用插值将其网格化，然后选择该网格。</translation>
    </message>
    <message>
        <source>{file} is damaged or cut short, or no GeoTIFF at all. Fetch or write it again.</source>
        <translation>{file} 已损坏或不完整，或者根本不是 GeoTIFF。请重新获取或重新写出。</translation>
    </message>
    <message>
        <source>{file} has a format that QGIS cannot open as a raster. Convert it to a GeoTIFF.</source>
        <translation>{file} 的格式不能在 QGIS 中作为栅格打开。请将其转换为 GeoTIFF。</translation>
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
        <source>Gravity raster (Bouguer or residual anomaly, mGal)</source>
        <translation>重力栅格（布格异常或剩余异常，mGal）</translation>
    </message>
    <message>
        <source>A raster of the Bouguer or the residual Bouguer anomaly, with a coordinate reference system.</source>
        <translation>布格重力异常或剩余布格异常的栅格，须有坐标参照系。</translation>
    </message>
    <message>
        <source>What the gravity raster holds</source>
        <translation>重力栅格的内容</translation>
    </message>
    <message>
        <source>auto takes a raster made by Residual Bouguer anomaly for the residual, and any other for the Bouguer anomaly, whose residual is computed first.</source>
        <translation>auto 把由“剩余布格异常”生成的栅格视为剩余异常，其他栅格视为布格异常，并先计算其剩余异常。</translation>
    </message>
    <message>
        <source>Band of the gravity raster</source>
        <translation>重力栅格的波段</translation>
    </message>
    <message>
        <source>The band that holds the values; a raster with several bands needs a choice.</source>
        <translation>存放数值的波段；栅格有多个波段时必须选择。</translation>
    </message>
    <message>
        <source>Unit of the anomaly</source>
        <translation>异常的单位</translation>
    </message>
    <message>
        <source>auto takes the unit that the file declares, and mGal where it declares none.</source>
        <translation>auto 采用文件声明的单位，没有声明时为 mGal。</translation>
    </message>
    <message>
        <source>Values of empty cells</source>
        <translation>空像元的值</translation>
    </message>
    <message>
        <source>Numbers that stand for empty cells where the files do not declare them, such as -9999 1e32, with spaces between; they count as empty in every raster.</source>
        <translation>文件没有声明无数据值时代表空像元的数，例如 -9999 1e32，以空格分隔；在每个栅格中都按空像元处理。</translation>
    </message>
    <message>
        <source>Further rasters</source>
        <translation>附加栅格</translation>
    </message>
    <message>
        <source>Magnetics, elevation or other rasters on the same ground, with all their bands; a model takes those that it learned from, known by their names.</source>
        <translation>同一地区的磁测、高程或其他栅格，使用其全部波段；模型按名称取用训练时所用的波段。</translation>
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
        <source>The field of the geological map that holds the age or the unit. A prediction takes, where it is left empty, the field that its model was trained on.</source>
        <translation>地质图中存放地质时代或地质单元的字段。预测时若留空，则采用模型训练时的字段。</translation>
    </message>
    <message>
        <source>Legends (*.csv *.json)</source>
        <translation>图例 (*.csv *.json)</translation>
    </message>
    <message>
        <source>A table that gives each value of the class field a class, cover or outside. Left empty, a prediction reads the map by the legend of its model, where it holds one; else the layer&#x27;s categorised or rule-based symbols on the field are the legend; those switched off are cover, or, where none is, the Cenozoic units. Else ages become the periods of the time scale, Cenozoic becomes cover, and any other field gives a class a value.</source>
        <translation>为类别字段的每个值指定类别、覆盖层或范围外的表格。留空时，若模型带有图例，预测按该图例读取地质图；否则图层在该字段上的分类符号或基于规则的符号即为图例，被关闭的类别为覆盖层，若没有被关闭的，则新生界单元为覆盖层。若也没有这样的符号，则年代转换为地质年代表的纪，新生代为覆盖层；其他任何字段每个值为一类。</translation>
    </message>
    <message>
        <source>Ground to hide</source>
        <translation>要隐藏的地区</translation>
    </message>
    <message>
        <source>Polygons whose ground counts as cover: nothing is learned from its outcrop, so that the prediction can be checked there.</source>
        <translation>这些多边形内的地区按覆盖层处理：不从其露头学习，以便在那里检验预测结果。</translation>
    </message>
    <message>
        <source>A file written by Train a bedrock model; the model of the sample survey comes with the plugin.</source>
        <translation>由“训练基岩模型”写出的文件；插件附带示例测区的模型。</translation>
    </message>
    <message>
        <source>The same seed on the same machine gives the same result again.</source>
        <translation>在同一台计算机上，相同的种子给出相同的结果。</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:0, cuda:1 and so on; auto takes the device of the options.</source>
        <translation>auto、cpu、cuda 或 cuda:0、cuda:1 等；auto 采用选项中的计算设备。</translation>
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
        <source>One row a scale, in units of the raster&#x27;s CRS; left empty, scales that fit the raster are chosen.</source>
        <translation>每种尺度一行，以栅格坐标参照系的单位表示；留空则按栅格自动选择尺度。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分方式</translation>
    </message>
    <message>
        <source>blocks keeps whole blocks of ground for validation; random is the paper&#x27;s and rates a model too high, because neighbouring windows overlap; polygons keeps the ground of the layer below.</source>
        <translation>blocks 把整块区域留作验证；random 为论文的做法，由于相邻窗口重叠而高估模型；polygons 留出下方图层所给的区域。</translation>
    </message>
    <message>
        <source>Validation ground (with the split polygons)</source>
        <translation>验证区（用于 polygons 划分）</translation>
    </message>
    <message>
        <source>Polygons whose outcrop checks the model and is never learned from.</source>
        <translation>其露头用于检验模型且从不参与学习的多边形。</translation>
    </message>
    <message>
        <source>Side of a block (km, 0 = chosen from the raster)</source>
        <translation>块的边长（km，0 = 按栅格自动选择）</translation>
    </message>
    <message>
        <source>The side of the blocks that the ground is split by.</source>
        <translation>划分地区所用块的边长。</translation>
    </message>
    <message>
        <source>Folds of blocks (0 = split by share)</source>
        <translation>块的折数（0 = 按比例划分）</translation>
    </message>
    <message>
        <source>The blocks are dealt to so many folds, of which one validates; each can have its turn.</source>
        <translation>各块分到若干折，其中一折用于验证；每折可轮流使用。</translation>
    </message>
    <message>
        <source>Fold that validates</source>
        <translation>用于验证的折</translation>
    </message>
    <message>
        <source>With folds: the number of the one that checks the model, from 1.</source>
        <translation>分折时：检验模型的那一折的编号，从 1 开始。</translation>
    </message>
    <message>
        <source>Share for validation (0 to 1)</source>
        <translation>验证比例（0 至 1）</translation>
    </message>
    <message>
        <source>The share of the outcrop that is kept to check the model.</source>
        <translation>保留下来检验模型的露头比例。</translation>
    </message>
    <message>
        <source>For a Bouguer raster: the height of the upward continuation that gives the residual.</source>
        <translation>用于布格异常栅格：得到剩余异常所用的向上延拓高度。</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>网络的输入形式</translation>
    </message>
    <message>
        <source>fields: the residual and its derivatives; rgb: the colour picture of the paper.</source>
        <translation>fields：剩余异常及其导数；rgb：论文所用的彩色图像。</translation>
    </message>
    <message>
        <source>Bands made from gravity (with fields)</source>
        <translation>由重力生成的波段（编码为 fields 时）</translation>
    </message>
    <message>
        <source>What the network is shown. The bands after tilt are made from the Bouguer anomaly: a model with them takes no residual raster.</source>
        <translation>网络所看到的内容。tilt 之后的波段由布格异常生成：使用它们的模型不能接受剩余异常栅格。</translation>
    </message>
    <message>
        <source>Depth of the network (layers, 0 = the preset&#x27;s)</source>
        <translation>网络深度（层数，0 = 按预设）</translation>
    </message>
    <message>
        <source>How many batches are learned.</source>
        <translation>学习多少个批次。</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>数值格式</translation>
    </message>
    <message>
        <source>auto computes in bf16 where the GPU or CPU has it, in about 0.6 of the time; cells where two classes are about alike may fall to the other. fp32 is exact; fp16 is for GPUs without bf16.</source>
        <translation>auto 在 GPU 或 CPU 支持时用 bf16 计算，用时约为 0.6 倍；两个类别几乎相当的像元可能归入另一类。fp32 为精确计算；fp16 用于不支持 bf16 的 GPU。</translation>
    </message>
</context>
</TS>
