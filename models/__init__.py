"""Networks that map bedrock from gravity, and what surrounds them: training, inference, metrics, model files.

May import `geology` and `geophysics`. The public API of this package, loaded when it is first used:

| name | content |
|---|---|
| `build_network` | a network from its description: `networks.factory.build_network` |
| `load_model`, `save_model` | model files: `model_file` |
| `fit` | trains a network in place: `training.trainer.train` |
| `sliding_window` | class probabilities of a raster of any size: `inference.sliding_window.sliding_window` |
| `metrics` | the module `evaluation.metrics`: accuracy, MPA, IoU, by class and by distance to outcrop |

Examples
--------
>>> import numpy as np
>>> from concealed_bedrock.models import build_network, sliding_window
>>> network = build_network({"name": "u-shape"}, in_channels=2, num_classes=3).eval()
>>> bands = np.zeros((2, 70, 90), "float32")
>>> sliding_window(network, bands, window=64, overlap=0.5).shape
(3, 70, 90)
"""

from importlib import import_module
from typing import Any

_PUBLIC = {
    "build_network": (".networks.factory", "build_network"),
    "fit": (".training.trainer", "train"),
    "load_model": (".model_file", "load_model"),
    "metrics": (".evaluation.metrics", None),
    "save_model": (".model_file", "save_model"),
    "sliding_window": (".inference.sliding_window", "sliding_window"),
}
__all__ = list(_PUBLIC)


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used (PEP 562): torch takes seconds, and few modules need all."""
    if name not in _PUBLIC:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, attribute = _PUBLIC[name]
    found = import_module(module, __name__)
    return getattr(found, attribute) if attribute else found
