"""The documented names of the package `models`, loaded only when they are used."""

import json
import subprocess
import sys

import numpy as np
import pytest
import torch

from concealed_bedrock import models
from concealed_bedrock.models import inference


def test_every_public_name_is_documented_and_can_be_imported():
    for name in models.__all__:
        assert f"`{name}`" in models.__doc__ and getattr(models, name).__doc__
    with pytest.raises(AttributeError, match="no attribute 'forests'"):
        models.forests  # noqa: B018


def test_the_package_itself_loads_neither_torch_nor_scipy():
    code = f"import sys; sys.path[:0] = {sys.path!r}; import concealed_bedrock.models; import json; "
    code += "print(json.dumps(sorted({'torch', 'scipy', 'sklearn', 'numpy'} & set(sys.modules))))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(found.stdout) == []


def test_the_room_of_inference_gives_the_function():
    raster = np.zeros((2, 9, 9), "float32")
    assert inference.sliding_window is models.sliding_window
    assert inference.sliding_window(torch.nn.Identity(), raster, window=4).shape == (2, 9, 9)
