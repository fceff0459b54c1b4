"""Networks and features of pictures: torchvision's sizes and names, and what they learn."""

import numpy as np
import pytest
import torch

from concealed_bedrock.models.folds import shallow
from concealed_bedrock.models.folds.augmentation import _augment
from concealed_bedrock.models.folds.features import _features_of, _gabor_kernel
from concealed_bedrock.models.folds.resnet import _make_resnet
from concealed_bedrock.models.folds.shallow import (
    _METHODS,
    _compare_shallow,
    _shallow_methods,
    not_compared,
)
from concealed_bedrock.models.folds.training import FoldRecipe, _predict, train_network

TORCHVISION = {18: 11_689_512, 34: 21_797_672, 50: 25_557_032, 101: 44_549_160, 152: 60_192_808}


@pytest.mark.parametrize(("depth", "parameters"), TORCHVISION.items())
def test_networks_have_as_many_parameters_as_torchvisions(depth, parameters):
    with torch.device("meta"):
        network = _make_resnet(depth, 1000)
    assert sum(p.numel() for p in network.parameters()) == parameters


def test_weights_are_called_as_torchvisions():
    with torch.device("meta"):
        names = set(_make_resnet(50, 1000).state_dict())
    wanted = {
        "conv1.weight",
        "bn1.running_var",
        "layer1.0.downsample.1.bias",
        "layer4.2.conv3.weight",
        "fc.bias",
    }
    assert wanted <= names and len(names) == 320


@pytest.mark.parametrize("depth", [9, 18])
def test_half_the_width_has_about_a_quarter_of_the_parameters(depth):
    with torch.device("meta"):
        full, half = (
            sum(p.numel() for p in _make_resnet(depth, 3, width=width).parameters()) for width in (1.0, 0.5)
        )
    assert 3.8 < full / half < 4.1


def test_a_gabor_response_is_greatest_along_its_wave():
    x, y = np.meshgrid(np.arange(64), np.arange(64))
    wave = np.cos(2 * np.pi / 8 * (np.cos(np.pi / 6) * x + np.sin(np.pi / 6) * y))
    response = {
        (length, number): abs(_at_centre(wave, _gabor_kernel(length, np.pi * number / 6)))
        for length in (4.0, 8.0, 16.0)
        for number in range(6)
    }
    assert max(response, key=response.get) == (8.0, 1)
    assert response[8.0, 1] == pytest.approx(0.5, abs=0.02)


def _at_centre(wave, kernel):
    reach = kernel.shape[0] // 2
    return (wave[32 - reach : 33 + reach, 32 - reach : 33 + reach] * kernel).sum()


def test_a_kernel_sees_nothing_in_even_ground():
    assert abs(_gabor_kernel(8.0, 0.3).sum()) < 1e-12


def test_features_of_an_even_picture_are_its_colour_alone():
    picture = np.full((1, 50, 70, 3), (255, 0, 51), np.uint8)
    found = _features_of(picture)[0].reshape(-1, 2, 16)  # map, mean or spread, cell
    assert np.allclose(found[:3, 0], [[1.0], [0.0], [0.2]], atol=1e-6)
    assert np.allclose(found[:, 1], 0, atol=1e-6) and np.allclose(found[4:], 0, atol=1e-6)


def test_the_comparison_takes_the_slides_methods():
    assert len(_METHODS) == 27
    assert {"RandomForestClassifier", "DummyClassifier", "SVC"} <= set(_shallow_methods(0))


def test_a_method_that_does_not_suit_the_pictures_is_named(monkeypatch):
    rng = np.random.default_rng(0)
    labels = np.repeat([0, 1], (12, 40))  # NuSVC takes no classes of such unlike sizes
    features = rng.normal(size=(52, 60)) + labels[:, None]
    kept = ("NuSVC", "QuadraticDiscriminantAnalysis", "RandomForestClassifier")
    monkeypatch.setattr(shallow, "_METHODS", {name: _METHODS[name] for name in kept})
    monkeypatch.setattr(shallow, "_shallow_methods", lambda seed: _shallow_methods(seed, kept))
    found = _compare_shallow(features, labels, np.arange(52), features[:5], 0)
    assert {one.name for one in found} == set(kept[1:])  # quadratic too, with more features than pictures
    assert not_compared([one.name for one in found]) == ["NuSVC"]


def test_other_views_have_the_same_mean_colour_and_are_drawn_from_the_seed():
    pictures = torch.full((4, 3, 16, 16), 0.5)
    one, again, other = (_augment(pictures, torch.Generator().manual_seed(s)) for s in (1, 1, 2))
    assert torch.equal(one, again) and not torch.equal(one, other)
    assert one.std(dim=(2, 3)).max() < 1e-6 and one.min() > 0.3 and one.max() < 0.7


def stripes(n, side=32, seed=0):
    """Pictures whose class is the direction of their stripes."""
    rng = np.random.default_rng(seed)
    labels = np.arange(n) % 2
    along = np.arange(side)
    waves = [127 + 100 * np.sin(along / rng.uniform(1.0, 1.6) + rng.uniform(0, 6)) for _ in labels]
    pictures = [
        np.tile(wave, (side, 1)) if label else np.tile(wave[:, None], (1, side))
        for wave, label in zip(waves, labels, strict=True)
    ]
    return np.repeat(np.stack(pictures)[..., None], 3, axis=3).astype(np.uint8), labels


def test_a_network_learns_the_direction_of_stripes_and_the_seed_fixes_it():
    pictures, labels = stripes(24)
    recipe = FoldRecipe(side_px=32, epochs=12, batch=8)

    def trained():
        torch.manual_seed(3)
        network = _make_resnet(18, 2, width=0.125)
        history = train_network(
            network, pictures, labels, recipe=recipe, seed=4, validation=stripes(20, seed=1)
        )
        return network, history

    network, history = trained()
    assert history[-1].loss < history[0].loss
    assert history[-1].validation_accuracy >= 0.9
    found = _predict(network, stripes(20, seed=1)[0], side_px=32)
    again = _predict(trained()[0], stripes(20, seed=1)[0], side_px=32)
    assert np.array_equal(found, again) and np.allclose(found.sum(axis=1), 1, atol=1e-5)
