"""The tool that trains the outcrop model runs from a corpus to a network, and says how far it is."""

import sys
from pathlib import Path

import numpy as np
import torch

from concealed_bedrock.models.features.outcrop_map import _OutcropMap
from concealed_bedrock.models.networks.outcrop_unet import _OutcropNetwork

sys.path.append(str(Path(__file__).resolve().parents[2] / "tools"))
import train_outcrop_model
from map_corpus import MapCorpus


def test_a_training_reports_its_steps_and_keeps_the_mean_of_the_weights(capsys):
    truth = (np.indices((240, 260)).sum(0) // 40 % 6).astype("uint8")
    network, loss, _ = train_outcrop_model.train(MapCorpus([_OutcropMap(truth)]), 10)
    assert len(loss) == 10 and np.isfinite(loss).all() and not network.training
    assert capsys.readouterr().err.startswith("Step 10 of 10, loss ")
    torch.manual_seed(1)
    first = _OutcropNetwork().state_dict()
    moved = [float((new - first[name]).abs().max()) for name, new in network.state_dict().items()]
    assert 0 < max(moved) < 10 * (1 - train_outcrop_model.AVERAGED) * 0.02  # ten steps of a rate below .002
