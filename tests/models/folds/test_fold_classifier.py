"""Splits by outcrop, files of classifiers, weights to begin from, Grad-CAM, and resumed trainings."""

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.fold_card import FoldCard, read_fold_card
from concealed_bedrock.models.folds.classifier import FoldNetwork, _fit_temperature, _Shallow, make_network
from concealed_bedrock.models.folds.contrast import _even_contrast
from concealed_bedrock.models.folds.gradcam import class_activation
from concealed_bedrock.models.folds.model_file import load_classifier, load_weights, save_classifier
from concealed_bedrock.models.folds.shallow import _compare_shallow
from concealed_bedrock.models.folds.splitting import split_groups
from concealed_bedrock.models.folds.training import FoldRecipe, train_network
from concealed_bedrock.models.training.checkpoint import Checkpointer

CLASSES = [{"name": "chevron", "colour": "#d73027"}, {"name": "box", "colour": "#4575b4"}]


def pictures(n, side=32, seed=0):
    """Noise, whose class is a bright spot at the left or at the right."""
    rng = np.random.default_rng(seed)
    found = rng.integers(0, 60, (n, side, side, 3), dtype=np.uint8)
    labels = np.arange(n) % 2
    for picture, label in zip(found, labels):
        left = 4 + (side // 2) * label
        picture[12:20, left : left + 8] = 250
    return found, labels


def network_of(**settings):
    return FoldNetwork(make_network(18, 0.125, 2, 1).eval(), 18, 0.125, 32, **settings)


@pytest.mark.parametrize("seed", range(5))
def test_an_outcrop_falls_to_one_side_and_every_class_to_both(seed):
    rng = np.random.default_rng(seed)
    groups = rng.integers(0, 30, 200)
    labels = groups % 3
    labels[:8] = rng.integers(0, 3, 8)  # outcrops of several classes
    split = split_groups(labels, groups, share=0.2, seed=seed)
    sides = [set(groups[part]) for part in (split.train, split.validation, split.test)]
    assert not (sides[0] & sides[1] or sides[0] & sides[2] or sides[1] & sides[2])
    assert sorted(np.concatenate([split.train, split.validation, split.test])) == list(range(200))
    assert set(labels[split.train]) == set(labels[split.test]) == {0, 1, 2}
    assert 0.15 < len(split.test) / 200 < 0.4


def test_two_outcrops_a_class_are_enough_and_leave_no_validation():
    labels, groups = np.array([0, 0, 0, 1, 1, 1]), np.array([0, 0, 1, 2, 3, 3])
    split = split_groups(labels, groups, share=0.5, seed=1)
    assert set(labels[split.train]) == set(labels[split.test]) == {0, 1}
    assert len(split.validation) == 0


@pytest.mark.parametrize("half", [True, False])
def test_a_network_is_read_as_it_was_written(tmp_path, half):
    model = network_of(temperature=1.7, even=True)
    card = FoldCard(CLASSES, model.architecture, 32, temperature=1.7)
    save_classifier(tmp_path / "m.safetensors", model, card, half=half)
    again, read = load_classifier(tmp_path / "m.safetensors")
    some, _ = pictures(4)
    assert read == card and read.names == ["chevron", "box"]
    assert np.allclose(again.predict(some), model.predict(some), atol=2e-3 if half else 1e-7)


def test_a_shallow_method_is_fitted_again_from_its_features(tmp_path):
    rng = np.random.default_rng(0)
    features = rng.normal(size=(30, 736)).astype(np.float32)
    labels = np.arange(30) % 2
    model = _Shallow.fit("ExtraTreesClassifier", features, labels, 3, 1.2)
    card = FoldCard(CLASSES, model.architecture, 32, temperature=1.2)
    save_classifier(tmp_path / "m.safetensors", model, card)
    some, _ = pictures(3)
    assert np.array_equal(load_classifier(tmp_path / "m.safetensors")[0].predict(some), model.predict(some))


def test_a_file_of_another_kind_is_refused(tmp_path):
    save_file({"a": torch.zeros(2)}, tmp_path / "a.safetensors")
    with pytest.raises(UserError, match="no fold classifier"):
        read_fold_card(tmp_path / "a.safetensors")
    model = network_of()
    wrong = FoldCard(CLASSES, model.architecture | {"depth": 34}, 32)
    save_classifier(tmp_path / "b.safetensors", model, wrong)
    with pytest.raises(UserError, match="is damaged"):
        load_classifier(tmp_path / "b.safetensors")


@pytest.mark.parametrize("end", [".pth", ".safetensors"])
def test_weights_of_other_classes_leave_the_last_layer(tmp_path, end):
    given, own = make_network(18, 0.125, 1000, 5), make_network(18, 0.125, 2, 6)
    before = own.fc.weight.clone()
    path = tmp_path / f"w{end}"
    (torch.save if end == ".pth" else save_file)(given.state_dict(), path)
    load_weights(own, path, ["chevron", "box"])
    assert torch.equal(own.fc.weight, before) and torch.equal(own.conv1.weight, given.conv1.weight)


def test_a_class_of_the_same_name_keeps_its_row_of_the_last_layer(tmp_path):
    given, own = network_of(), make_network(18, 0.125, 3, 6)
    save_classifier(tmp_path / "m.safetensors", given, FoldCard(CLASSES, given.architecture, 32))
    before = own.fc.weight.clone()
    load_weights(own, tmp_path / "m.safetensors", ["Box", "kink", "chevron"])
    assert torch.equal(own.fc.weight[[2, 0]], given.network.fc.weight)
    assert torch.equal(own.fc.weight[1], before[1])


def test_weights_that_are_code_or_of_another_network_are_refused(tmp_path):
    own = make_network(18, 0.125, 2, 6)
    torch.save({"conv1.weight": print}, tmp_path / "code.pth")
    (tmp_path / "text.pth").write_text("weights")
    for name in ("code.pth", "text.pth", "missing.pth"):
        with pytest.raises(UserError, match="cannot be read"):
            load_weights(own, tmp_path / name, ["a", "b"])
    torch.save(make_network(18, 0.25, 2, 1).state_dict(), tmp_path / "wide.pth")
    with pytest.raises(UserError, match="of another network"):
        load_weights(own, tmp_path / "wide.pth", ["a", "b"])


def test_a_temperature_flattens_what_is_too_sure():
    rng = np.random.default_rng(0)
    labels = rng.integers(0, 2, 400)
    said = np.where(rng.random(400) < 0.7, labels, 1 - labels)
    sure = np.full((400, 2), 0.01)
    sure[np.arange(400), said] = 0.99
    temperature = _fit_temperature(sure, labels)
    assert temperature == pytest.approx(np.log(0.99 / 0.01) / np.log(0.7 / 0.3), rel=0.15)


def test_even_contrast_forgets_brightness_and_shading():
    rng = np.random.default_rng(0)
    bedding = torch.from_numpy(0.5 + 0.2 * np.sign(np.sin(np.arange(64) / 3)))[None, None, :, None].float()
    plain = bedding.expand(1, 3, 64, 64)
    shaded = (0.5 * plain + torch.linspace(0, 0.3, 64)).clamp(0, 1)
    one, other = _even_contrast(plain), _even_contrast(shaded)
    assert torch.corrcoef(torch.stack([one.flatten(), other.flatten()]))[0, 1] > 0.95
    assert abs(float(one.std() - other.std())) < 0.15
    flat = torch.from_numpy(0.5 + 0.001 * rng.normal(size=(1, 3, 64, 64))).float()
    assert _even_contrast(flat).abs().max() < 0.2


def test_a_resumed_training_ends_with_the_same_weights(tmp_path):
    some, labels = pictures(20)
    recipe = FoldRecipe(side_px=32, epochs=4, batch=8, even=True)

    class Ended(Exception):
        pass

    def trained(end_after=0, folder=None):
        network = make_network(18, 0.125, 2, 3)

        def progress(fraction, message="", **numbers):
            if numbers["done"] == end_after:
                raise Ended

        keeper = folder and Checkpointer(folder, {"pictures": "these"}, apart_s=0.0)
        train_network(network, some, labels, recipe=recipe, seed=2, progress=progress, checkpointer=keeper)
        return network.state_dict()

    straight = trained()
    with pytest.raises(Ended):
        trained(2, tmp_path / "m.checkpoint")
    resumed = trained(0, tmp_path / "m.checkpoint")
    assert all(torch.equal(straight[name], resumed[name]) for name in straight)


def test_grad_cam_points_at_what_tells_the_classes_apart():
    some, labels = pictures(32)
    network = make_network(9, 0.125, 2, 1)
    train_network(
        network, some, labels, recipe=FoldRecipe(side_px=32, epochs=10, batch=8, augment=False), seed=1
    )
    model = FoldNetwork(network.eval(), 9, 0.125, 32)
    new, truth = pictures(8, seed=5)
    assert (model.predict(new).argmax(axis=1) == truth).mean() >= 0.9
    heat = class_activation(model, new, truth)
    assert heat.shape == (8, 32, 32) and heat.min() >= 0 and np.allclose(heat.max(axis=(1, 2)), 1)
    spot = np.mean([one[12:20, 4 + 16 * label : 12 + 16 * label].mean() for one, label in zip(heat, truth)])
    assert spot > 1.5 * heat.mean()


def test_the_best_shallow_method_is_chosen_without_the_test_pictures():
    rng = np.random.default_rng(0)
    labels = np.arange(60) % 2
    features = (labels[:, None] + 0.3 * rng.normal(size=(60, 5))).astype(np.float32)
    groups = np.arange(60) // 2
    found, other = (_compare_shallow(features, labels, groups, test, 1) for test in (features, -features))
    assert [one.name for one in found] == [one.name for one in other]
    assert found[0].cross_validated > 0.9 and len(found) >= 24
    assert {"DummyClassifier", "SVC"} <= {one.name for one in found}
