"""Equation 19, checked against its own definition."""

import math
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from scipy import ndimage
from torch.nn import functional as F

from concealed_bedrock.models.training.config import PRESETS
from concealed_bedrock.models.training.losses import BootstrappedCrossEntropy, _small_polygons, class_weights
from concealed_bedrock.worker.training.network_training import _loss_of

TABLE_1 = [0.6, 7.2, 10.3, 4, 7, 20.3, 30.9, 2.1, 2.3, 15.3]


def by_definition(logits, labels, weights, share, small_weight, small_px):
    """Equation 19 with a full sort, one picture and one pixel at a time."""
    pictures = []
    for picture, truth in zip(logits.softmax(1), labels):
        known = [(r, c) for r in range(truth.shape[0]) for c in range(truth.shape[1]) if truth[r, c] < 254]
        if not known:
            continue
        probability = {at: picture[truth[at].item(), at[0], at[1]] for at in known}
        k = max(1, math.ceil(share * len(known)))
        threshold = sorted(probability.values())[k - 1]
        total = 0.0
        for at in known:
            value = truth[at].item()
            parts, _ = ndimage.label(truth.numpy() == value)
            small = small_weight if (parts == parts[at]).sum() < small_px else 1.0
            if probability[at] <= threshold:
                total = total - weights[value] * small * probability[at].log()
        pictures.append(total / k)
    return sum(pictures) / len(pictures)


def random_map(batch=3, classes=4, side=12, seed=0):
    generator = torch.Generator().manual_seed(seed)
    labels = torch.randint(0, classes, (batch, 1, side // 3, side // 3), generator=generator)
    labels = F.interpolate(labels.double(), scale_factor=3)[:, 0].to(torch.uint8)
    labels[0, :5], labels[1, :, :4], labels[2] = 255, 254, 255
    return torch.randn(batch, classes, side, side, generator=generator, dtype=torch.float64), labels


@pytest.mark.parametrize("share", [0.01, 0.15, 0.5, 1.0])
def test_the_loss_is_equation_19(share):
    logits, labels = random_map()
    weights = [0.5, 1.0, 2.0, 4.0]
    loss = BootstrappedCrossEntropy(weights, share, 3.0, 20)(logits, labels)
    torch.testing.assert_close(loss.double(), by_definition(logits, labels, weights, share, 3.0, 20))


def test_learning_from_all_pixels_with_equal_weights_is_plain_cross_entropy():
    logits, labels = (tensor[:1] for tensor in random_map())
    loss = BootstrappedCrossEntropy([1.0] * 4, 1.0, 1.0)(logits, labels)
    labels = labels.long().masked_fill(labels > 3, -100)
    torch.testing.assert_close(loss, F.cross_entropy(logits.float(), labels))


def test_only_the_hardest_pixels_and_no_cover_get_a_gradient():
    logits, labels = random_map()
    logits.requires_grad_()
    BootstrappedCrossEntropy([1.0] * 4, 0.15)(logits, labels).backward()
    learns = logits.grad.abs().sum(1) > 0
    assert not learns[labels >= 254].any()
    assert [picture.sum().item() for picture in learns] == [
        math.ceil(0.15 * (picture < 254).sum().item()) for picture in labels
    ]


def test_the_paper_s_preset_learns_from_the_hardest_fifteen_hundredths_and_the_others_from_all():
    """The share that reaches the loss of a training: 15 % (Wu et al. 2016), in the paper's preset alone."""
    data = SimpleNamespace(counts=np.array([30, 10]))
    shares = {name: _loss_of(data, preset).share for name, preset in PRESETS.items()}
    assert shares == {"quick": 1.0, "standard": 1.0, "paper": 0.15}


def test_a_batch_without_bedrock_costs_nothing_and_keeps_the_graph():
    logits = torch.randn(2, 4, 8, 8, requires_grad=True)
    loss = BootstrappedCrossEntropy([1.0] * 4)(logits, torch.full((2, 8, 8), 255))
    loss.backward()
    assert loss.item() == 0 and logits.grad.abs().max() == 0


def test_small_polygons_are_counted_in_connected_pixels():
    labels = torch.full((1, 6, 8), -100)
    labels[0, :3, :3] = 1  # nine pixels
    labels[0, 3:5, 3:5] = 1  # four, touching the nine at a corner only
    labels[0, :3, 3:5] = 2  # six
    marks = _small_polygons(labels, 6)
    assert marks[0, 3:5, 3:5].all() and marks.sum() == 4
    assert torch.equal(_small_polygons(labels, 7), (labels == 2) | marks)


def test_small_polygons_given_beforehand_are_used():
    logits, labels = random_map()
    loss = BootstrappedCrossEntropy([1.0] * 4, 1.0, 5.0)
    all_small = loss(logits, labels, torch.ones_like(labels, dtype=torch.bool))
    none_small = loss(logits, labels, torch.zeros_like(labels, dtype=torch.bool))
    torch.testing.assert_close(all_small, 5 * none_small)


@pytest.mark.parametrize("how, ratio", [("inverse", 51.5), ("sqrt", 7.18), ("median", 51.5)])
def test_weights_of_table_1_span_the_stated_range(how, ratio):
    weights = class_weights(TABLE_1, how)
    assert (weights.max() / weights.min()).item() == pytest.approx(ratio, rel=1e-2)
    assert weights.argmax() == 0 and weights.argmin() == 6


@pytest.mark.parametrize("how", ["inverse", "sqrt"])
def test_the_mean_weight_over_the_pixels_is_one(how):
    share = np.array(TABLE_1) / np.sum(TABLE_1)
    assert (class_weights(TABLE_1, how).numpy() * share).sum() == pytest.approx(1, rel=1e-6)


def test_a_class_without_pixels_has_weight_zero_and_does_not_disturb():
    assert class_weights([3, 0, 1]).tolist() == pytest.approx([2 / 3, 0, 2])
