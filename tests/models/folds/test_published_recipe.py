"""The recipe of Abdallah (2021) to the number: its training, and its views of a picture."""

import colorsys

import pytest
import torch

from concealed_bedrock.contract.jobs import TrainFoldsJob
from concealed_bedrock.models.folds import published_views as views
from concealed_bedrock.models.folds import training

SIDE = 40


def generator(seed=1):
    return torch.Generator().manual_seed(seed)


def test_the_training_has_the_slides_numbers():
    recipe = training.PUBLISHED
    assert (recipe.epochs, recipe.learning_rate, recipe.weight_decay, recipe.clip) == (80, 7e-4, 1e-4, 0.1)
    assert recipe.augment and recipe.published and not recipe.even
    assert training._MEAN == (0.485, 0.456, 0.406) and training._STD == (0.229, 0.224, 0.225)
    course = training._Course(torch.nn.Linear(2, 2), recipe, 64, 1)
    assert isinstance(course.optimiser, torch.optim.Adam)
    rates = [course.schedule.get_last_lr()[0]]
    for _ in range(80 * 2 - 1):
        course.optimiser.step()
        course.schedule.step()
        rates += course.schedule.get_last_lr()
    assert max(rates) == pytest.approx(7e-4, rel=1e-3) and rates[-1] < 1e-7 < rates[0] < 1e-4


def test_the_views_have_the_slides_numbers():
    assert views._CROP_PX == 4 and views._TURN_DEG == 10.0 and views._JITTER == 0.1
    assert views._PAD_PX == (2, 0, 5, 5) and views._SHIFT == (0.4, 0.5)  # left, right, top, bottom
    found = views._published_views(torch.rand(3, 3, SIDE, SIDE), generator())
    assert found.shape == (3, 3, SIDE + 10, SIDE + 2) and found.min() >= 0 and found.max() <= 1


def test_a_picture_is_shifted_by_at_most_two_fifths_and_half():
    """A bright dot in the middle stays within the shifts, and reaches both halves of them."""
    picture = torch.zeros(3, SIDE, SIDE)
    picture[:, 20, 20] = 1
    random, places = generator(), []
    for _ in range(300):
        found = views._moved(picture, random)[0].nonzero()
        places += found.tolist()
    rows, cols = torch.tensor(places, dtype=torch.float).T
    assert len(places) > 250
    assert 20 < (rows - 25).abs().max() <= 25 + 5 and 12 < (cols - 22).abs().max() <= 17 + 5


def test_pictures_turn_by_at_most_ten_degrees_about_their_middle():
    picture = torch.zeros(1, 3, 81, 81)
    picture[..., 40, 75:78] = 1
    random, angles = generator(), []
    for _ in range(60):
        rows, cols = views._turned(picture, random)[0, 0].nonzero().float().T
        angles.append(torch.rad2deg(torch.atan2(rows.mean() - 40, cols.mean() - 40)))
    assert 7 < torch.stack(angles).abs().max() < 10.8


def test_hues_turn_as_in_python():
    pictures = torch.rand(1, 3, 6, 6, generator=generator())
    found = views._with_hue(pictures, torch.full((1, 1, 1, 1), 0.1))[0].permute(1, 2, 0).reshape(-1, 3)
    for before, after in zip(pictures[0].permute(1, 2, 0).reshape(-1, 3).tolist(), found.tolist()):
        hue, saturation, value = colorsys.rgb_to_hsv(*before)
        assert after == pytest.approx(colorsys.hsv_to_rgb((hue + 0.1) % 1, saturation, value), abs=1e-5)


@pytest.mark.parametrize(("given", "epochs"), [({}, 30), ({"preset": "slides"}, 80)])
def test_epochs_are_the_presets_unless_they_are_given(given, epochs):
    assert TrainFoldsJob("p.gpkg", output="m.safetensors", **given).epochs_wanted == epochs
    assert TrainFoldsJob("p.gpkg", output="m.safetensors", epochs=7, **given).epochs_wanted == 7
