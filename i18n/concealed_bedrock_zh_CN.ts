<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ConcealedBedrock</name>
    <message>
        <source>Making the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing torch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing the other packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking that the packages fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is installed. Check the engine tries it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; what was installed so far is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step failed (exit code {code}). Copy the log, check the network and the free space, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Python {oldest} to {newest} with venv is on the PATH. Install one (python.org, or apt install python3-venv), or name the Python of an environment of your own in Settings &gt; Options &gt; Concealed Bedrock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torch as the package index gives it (with NVIDIA GPU on Linux, several GB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torch for the CPU only (smaller)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine (torch and a few packages for rasters) goes into an environment of its own at {folder}. QGIS&#x27;s own Python is not touched; to take the engine away, delete that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a model called {name} already. Rename the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell size: {width:.0f} x {height:.0f} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground: {extent} ({crs})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict with this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as there are cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine&#x27;s Python (left empty: the one that was installed from here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: {python}, named by {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict concealed bedrock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example chain in the model designer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has not written {name} ({path}). Check the engine, and report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engine,device,gpu,cuda,torch,install,version,diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what the engine has installed and runs a real network on its device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the engine, lists its packages and the device, and runs one real network on it. The log and the report hold a text to copy into a bug report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {name} is a vector layer, a raster is wanted. Choose a raster, or make one of the points with an interpolation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {name} has no coordinate reference system. Set it (Layer &gt; Set CRS of Layer(s)) and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {name} is empty. Choose a layer with polygons, or clear its filter or selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: no field is chosen. Choose one of {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {name} has no field &#x27;{field}&#x27;. Choose one of {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not overlap {main}. Choose layers of the same ground, and check their coordinate reference systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model learned from {wanted} further rasters ({names}), {given} are given. Choose as many under Further rasters, or another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device &#x27;{wish}&#x27;. Choose auto, cpu, cuda or cuda:0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {fault}. Choose a name that ends in .tif (rasters) or .gpkg (layers).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the managed environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is not installed. Choose Raster &gt; Concealed Bedrock &gt; Install the engine…, or name a Python that has its packages in CONCEALED_BEDROCK_PYTHON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&#x27;s Python {python}, named by {source}, does not exist. Correct it in Settings &gt; Options &gt; Concealed Bedrock, or install the engine again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate a bedrock prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluate,accuracy,score,confusion matrix,iou,mpa,validation,report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores a predicted class raster against a geological map or a true class raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the prediction with the true class raster, or with the geological map where it shows bedrock. Gives accuracy, mean pixel accuracy, frequency-weighted and mean intersection over union, the confusion matrix and the scores of each class, beside those of the nearest visible outcrop. Score ground that the model has not seen: give its polygons under Score only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores, to read in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean pixel accuracy (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency-weighted intersection over union (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean intersection over union (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted bedrock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class raster made by Predict concealed bedrock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True class raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class raster with the same classes; give this or a geological map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geological map that the prediction could see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its outcrop gives the nearest visible outcrop to compare the prediction with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class field of the map that could be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field that holds the age or the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of the ground to score; left empty, all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confidence raster of the same run: tells whether it can be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer&#x27;s symbols don&#x27;t tell what is cover, so a legend is made from the values. Switch off the categories that are cover to have the names and colours of the symbols.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legend is taken from the layer&#x27;s symbols.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-scale windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>windows,scales,stride,split,validation,training,mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts rasters into windows at several scales and splits them by spatial blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the outline of every window with its scale. With a geological map, each window also gets the share of bedrock that is visible in it and its part: training, validation, or concealed where too little bedrock is visible. The layer can be edited and given to Predict concealed bedrock, which then computes these windows only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least share of visible bedrock (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows with less are concealed: they are predicted, and not learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outlines of the windows (GeoPackage).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class raster of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The geological map on the cells of the gravity raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for pictures and masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets a picture and a mask of every window, for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gravity raster (Bouguer or residual anomaly, mGal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raster of the Bouguer or the residual Bouguer anomaly, with a coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the gravity raster holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto takes a raster made by Residual Bouguer anomaly for the residual, and any other for the Bouguer anomaly, whose residual is computed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnetics, elevation or other rasters on the same ground; a model takes as many as it learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geological map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of the geological map, with a field of ages or units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field of the geological map that holds the age or the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legends (*.csv *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table that gives each value of the class field a class, cover or outside. Left empty, the layer&#x27;s categorised symbols are the legend, if those that are cover are switched off in it; else ages become the periods of the time scale, Cenozoic becomes cover, and any other field gives a class a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground to hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons whose ground counts as cover: nothing is learned from its outcrop, so that the prediction can be checked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file written by Train a bedrock model; the model of the sample survey comes with the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed on the same machine gives the same result again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:0, cuda:1 and so on; auto takes the device of the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side (CRS units)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride (CRS units)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides and strides of the windows (CRS units)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a scale, in units of the raster&#x27;s CRS; left empty, scales that fit the raster are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks keeps whole blocks of ground for validation; random is the paper&#x27;s and rates a model too high, because neighbouring windows overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a block (km, 0 = chosen from the raster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side of the blocks that the ground is split by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share for validation (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the outcrop that is kept to check the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predict,bedrock,cover,geology,gravity,network,ggmnet,map,classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicts the bedrock under cover from gravity with a trained model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes the class probabilities in overlapping windows, blends them, and gives every cell its most probable class, in the colours of the map that the model learned from. The confidence is the probability of that class. With a geological map, the composite shows outcrop as mapped and the prediction under the cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer of Multi-scale windows: only these are computed. Left empty, all are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap of the windows (share of a side, 0 to 0.9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More overlap gives smoother seams and takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels per cell (0 = as the model was trained)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How finely a cell is drawn for the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest polygon (km², 0 = keep all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons smaller than this join their neighbour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class of every cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability of the predicted class, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One band a class, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composite map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcrop as mapped, the prediction under the cover; needs the geological map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted bedrock polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The predicted classes as polygons (GeoPackage).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual Bouguer anomaly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gravity,bouguer,residual,regional,upward continuation,filter,mgal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separates the residual Bouguer anomaly from the regional field by upward continuation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the Bouguer anomaly, continued upward to a height, for the regional field of deep sources, and subtracts it. What is left, in mGal, is the gravity of the upper crust. Empty cells are filled while filtering and stay empty in the result. Rasters in degrees are filtered in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouguer anomaly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raster of the Bouguer anomaly, with a coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuation height (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greater the height, the longer the wavelengths that stay in the residual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band that holds the anomaly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the anomaly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto takes the unit that the file declares, and mGal where it declares none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biharmonic carries the field on smoothly; repeat repeats the values of the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill bridges them while filtering; refuse stops where there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part to compute; left empty, the whole raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The residual, in mGal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken away, in mGal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the residual may be off near edges and filled gaps, in mGal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&#x27;s Python {python} cannot be started: {reason}. Install the engine again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended without a result (exit code {code}). Its last words are in the log; Check the engine tells what is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine says it is done, but {path} is not there. Choose another output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a sample survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample,synthetic,forward model,gravity,geology,test data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a gravity survey and a geological map with cover, whose bedrock is known everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds and faults strata, intrudes granite, lays cover over part of it and computes the Bouguer anomaly of these bodies, with a regional field and noise. The true bedrock under the cover is given too, so that a prediction can be checked. The same seed gives the same survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the survey (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey is a square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell size (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate reference system (in metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the survey pretends to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North-western corner (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easting and northing of the corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Bouguer anomaly, in mGal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of what a geologist would map, with cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map&#x27;s legend: classes, colours, and what is cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True bedrock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bedrock&#x27;s class, under the cover too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the raster {name} to a temporary GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster cannot be written to {path}. Save it as a GeoTIFF and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the layer {name} to a temporary GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {name} cannot be written to a GeoPackage ({reason}). Save it as one and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a bedrock model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train,network,deep learning,ggmnet,model,geology,gravity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a network that tells bedrock classes from gravity, on the outcrop of a geological map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns from the ground where the map shows bedrock, and keeps some blocks of it to check itself. The quick preset takes minutes on a CPU, standard hours, paper follows the publication and wants a GPU. The model file remembers the bands, the classes with their colours and the scores; the report shows the scores beside those of simple methods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long and how thoroughly the network learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a Bouguer raster: the height of the upward continuation that gives the residual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields: the residual and its derivatives; rgb: the colour picture of the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth of the network (layers, 0 = the preset&#x27;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 to 24; deeper networks learn slower and want more outcrop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genotype file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genotypes (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells of the network; left empty, the paper&#x27;s at the chosen depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training steps (0 = the preset&#x27;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many batches are learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit (minutes, 0 = the preset&#x27;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ends after this time with the best model so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trained model with its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores, curves and maps of the training, to read in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
