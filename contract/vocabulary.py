"""The words that jobs, cards and dialogs share: each list is written here once."""

UNITS = ("auto", "mGal", "um/s2", "m/s2", "Gal", "uGal", "nm/s2")
STATION_UNITS = (*UNITS[1:], "nT")
GRIDDING = ("collocation", "minimum-curvature", "nearest")
STATION_QUANTITIES = ("auto", "gravity", "anomaly")
HEIGHT_UNITS = ("auto", "m", "ft")
GRID_UNITS = (*UNITS, "nT", "m")
EDGES = ("biharmonic", "repeat")  # what lies beyond a raster
GAPS = ("fill", "refuse")  # empty cells while filtering: filled (they stay empty), or not worked on
ELLIPSOIDS = ("GRS80", "WGS84", "GRS67", "1930")
FREE_AIR = ("closed-form", "second-order", "linear")
GRAVITY_DATUMS = ("absolute", "potsdam")
CORRECTIONS = ("bullard-b", "simple")  # a spherical cap, or a slab
QUANTITIES = ("auto", "bouguer", "residual")
RELATIONS = ("auto", "related", "unrelated")  # of the sample survey's magnetics to its rocks
PICTURE_STYLES = ("line-drawing", "section", "outcrop")  # of simulated folds
SPLITS = ("blocks", "random", "polygons")
PRESETS = ("quick", "standard", "paper")
NUMBER_FORMATS = ("auto", "fp32", "bf16", "fp16")
ENCODINGS = ("fields", "rgb")
MEASURES = ("parameters", "multiply-adds")
SCALES = ("first", "all")  # of the windows that a model was trained at
EVIDENCE = ("both", "gravity", "outcrop")
OUTCROP_READERS = ("outcrop", "nearest-outcrop", "inverse-distance")
NETWORKS = (
    "ggmnet",
    "u-shape",
    "ablation-b",
    "ablation-c",
    "ablation-d",
    "fasterseg",
    "fc-hardnet-70",
    "hrnet-v1-w32",
)
ARCHITECTURES = ("auto", *OUTCROP_READERS, "boosted-trees", *NETWORKS, "gravity-in-context")
NULL_TESTS = ("pool", "none")
BANDS = (
    "residual",
    "vertical derivative",
    "horizontal gradient",
    "tilt",
    "band 10-40 km",
    "band 40-120 km",
    "gaussian 100 km",
    "butterworth 100 km",
    "trend 2",
)
MOST_NULLS = 127  # as many as a square raster has; an elongated one has 63
TRANSFORMS = (*BANDS, "extra", "rgb")  # how a band of a model is made of its source
FOLD_NETWORKS = (  # of pictures; the half has half the channels of each layer
    *("resnet9", "resnet18-half", "resnet18", "resnet34", "resnet50", "resnet101", "resnet152"),
)
FOLD_PRESETS = ("quick", "slides")
FOLD_ARCHITECTURES = ("auto", "shallow", *FOLD_NETWORKS)
