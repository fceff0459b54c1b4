"""The networks give torchvision's logits with torchvision's weights; in an environment of its own."""

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
COMPARE = """
import sys
sys.path.insert(0, sys.argv[1])
import conftest
import torch, torchvision
from concealed_bedrock.models.folds.resnet import _make_resnet
for depth in (18, 34, 50, 101, 152):
    torch.manual_seed(depth)
    theirs = getattr(torchvision.models, f"resnet{depth}")(weights=None).eval()
    for module in theirs.modules():  # as after a training, not the identity that they begin with
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean.normal_(0, 0.1)
            module.running_var.uniform_(0.5, 1.5)
    own = _make_resnet(depth, 1000)
    own.load_state_dict(theirs.state_dict())
    pictures = torch.rand(2, 3, 96, 96)
    with torch.inference_mode():
        first, second = theirs(pictures), own.eval()(pictures)
    print(depth, float((first - second).abs().max() / first.abs().max()))
"""


@pytest.mark.campaign
def test_torchvisions_weights_give_its_logits(tmp_path):
    """Set TORCHVISION_PYTHON to a Python with torch and torchvision of one release."""
    python = os.environ.get("TORCHVISION_PYTHON")
    if not python:
        pytest.skip("TORCHVISION_PYTHON names no Python with torchvision")
    done = subprocess.run(
        [python, "-c", COMPARE, str(ROOT)], capture_output=True, text=True, cwd=tmp_path, check=False
    )
    assert done.returncode == 0, done.stderr
    found = dict(line.split() for line in done.stdout.splitlines())
    assert list(found) == ["18", "34", "50", "101", "152"]
    assert all(float(difference) < 1e-5 for difference in found.values()), found
