"""The preset 'as in the paper' against the sentences of Liu et al. (2024), sections 3.3, 4.2 and 5.1."""

from types import SimpleNamespace

import numpy as np
import pytest
import torch
from affine import Affine
from rasterio.crs import CRS
from torch import nn

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import Geology, SearchJob, TrainJob
from concealed_bedrock.geology.sampling.windows import cut_windows
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.models.training.config import PRESETS
from concealed_bedrock.models.training.state import _AdamThenSGD, _TrainerState
from concealed_bedrock.worker.training.network_training import _loss_of, _require_batch
from concealed_bedrock.worker.training.paper import _report_settings
from concealed_bedrock.worker.training.plan import _Plan

PAPER = PRESETS["paper"]
N_WINDOWS = 404  # 475 "effective samples", 15 % of them for validation
MAP = Geology("map.gpkg", field="AGE")


def job(preset, **settings):
    return TrainJob("gravity.tif", MAP, "model.safetensors", preset=preset, **settings)


def optimizer():
    torch.manual_seed(0)
    config = PAPER.training.counted(N_WINDOWS)
    return _AdamThenSGD(nn.Conv2d(1, 2, 1), config)


def grid(width, height, crs="EPSG:4326"):
    """A grid of 2' from E65 N55."""
    transform = Affine(1 / 30, 0, 65.0, 0, -1 / 30, 55.0)
    return Grid((height * 30, width * 30), transform, CRS.from_string(crs))


def test_the_job_is_the_paper_s():
    """Residual gravity as an RGB image, random windows of which 15 % validate, GGMNet of 22 layers."""
    paper = job("paper")
    assert (paper.evidence, paper.encoding, paper.bands) == ("gravity", "rgb", ("residual",))
    assert (paper.split, paper.validation_share, paper.nulls) == ("random", 0.15, "none")
    assert paper.height_m == 10_000  # "upward continuing the satellite Bouguer gravity anomaly to 10 km"
    assert not paper.model  # "We initialized the network weight parameters by random initialization"
    assert _Plan.of(paper) == _Plan((), "ggmnet")
    assert PAPER.depth == 22  # "we set the depth of the multi-resolution feature extraction module to 22"


def test_the_windows_are_those_of_table_2():
    """450, 55, 27 and 4 windows of 1, 5, 10 and 15 degrees, drawn at 2048 and cropped to 1024 pixels."""
    region = grid(30, 15)
    sizes = PAPER.scales(region)
    windows = cut_windows(region, scales=[(side / 30, stride / 30) for side, stride in sizes])
    counts = {side: sum(round(w.scale) == side for w in windows) for side in (1, 5, 10, 15)}
    assert counts == {1: 450, 5: 55, 10: 27, 15: 4}
    assert (PAPER.window_px, PAPER.crop_px) == (2048, 1024)


def test_the_augmentation_is_that_of_section_5_1_1():
    how = PAPER.augmentation
    assert how.noise == (0.01, 0.10) and how.flip and how.rotation_deg == 180
    assert how.shift > 0  # "random translation", without a number
    assert how.contrast == (0.5, 1.5) and how.brightness == (0.8, 1.2)


def test_the_loss_is_that_of_section_5_1_2():
    """K = .15 N; class weights by the proportion of each category; more for small instances."""
    loss = _loss_of(SimpleNamespace(counts=np.array([300, 100])), PAPER)
    assert loss.share == 0.15 and loss.small_weight > 1
    np.testing.assert_allclose(loss.weights[1] / loss.weights[0], 3.0, rtol=1e-6)


def test_the_length_is_600_epochs_of_16_windows_a_step():
    """4 GPUs with a batch of 4, "the training period is 600 epochs", of the windows there are."""
    assert PAPER.training.batch == 16
    assert PAPER.training.counted(N_WINDOWS).steps == 600 * N_WINDOWS / 16
    assert PAPER.training.counted(32).steps == 1200
    shorter = PAPER.limited(steps=7, minutes=0, seed=1).training.counted(N_WINDOWS)
    assert shorter.steps == 7 and shorter.steps_an_epoch == N_WINDOWS / 16


def test_adam_begins_at_a_thousandth_and_ends_only_where_the_loss_is_flat():
    schedule = optimizer()
    assert isinstance(schedule.current, torch.optim.Adam) and schedule.rate == 0.001
    assert not schedule.current.param_groups[0]["weight_decay"]  # printed for SGD alone
    falling = [0.9998**n for n in range(14_000)]  # 10 % in 20 epochs, to the end
    schedule.advance(falling)
    assert not schedule.adam_steps
    schedule.advance(falling + [falling[-1]] * 1100)
    assert schedule.adam_steps == 15_100 and isinstance(schedule.current, torch.optim.SGD)


def test_sgd_warms_up_for_5_epochs_and_falls_tenfold_every_50_from_adams_rate():
    schedule = optimizer()
    schedule._switch_to_sgd(5000)
    group, an_epoch = schedule.current.param_groups[0], N_WINDOWS / 16
    assert group["lr"] == 0.001 and group["momentum"] == 0.9 and group["weight_decay"] == 5e-4
    warm_up, fifty = round(5 * an_epoch + 0.5), round(50 * an_epoch + 0.5)
    steps = [0, warm_up - 1, warm_up + fifty - 1, warm_up + fifty, warm_up + 2 * fifty, warm_up + 3 * fifty]
    rates = [schedule.sgd_rate(step) for step in steps]
    np.testing.assert_allclose(rates, [1e-3 / warm_up, 1e-3, 1e-3, 1e-4, 1e-5, 1e-6])


def test_gradients_are_not_clipped_and_training_is_not_stopped_early():
    schedule = optimizer()
    schedule._switch_to_sgd(1)
    weight = next(schedule.network.parameters())
    before, gradient = weight.detach().clone(), torch.full_like(weight, 1e6)
    weight.grad = gradient
    schedule.step()
    torch.testing.assert_close(before - weight.detach(), 1e-3 * (gradient + 5e-4 * before))
    state = _TrainerState(schedule.network, PAPER.training.counted(N_WINDOWS))
    state.optimizer.adam_steps, state.history.best_step = 1, 2
    state.history.fwiou = [(step, 0.0) for step in range(2, 400)]
    assert not state.has_stalled


def test_whatever_the_user_sets_wins():
    mixed = job("paper", evidence="both", split="blocks", bands=("tilt",), encoding="fields", nulls="pool")
    assert (mixed.evidence, mixed.split, mixed.bands) == ("both", "blocks", ("tilt",))
    assert (mixed.encoding, mixed.nulls) == ("fields", "pool")


@pytest.mark.parametrize("preset", ["quick", "standard"])
def test_the_other_presets_keep_to_blocks_numbers_and_both_kinds_of_evidence(preset):
    usual = job(preset)
    assert (usual.evidence, usual.encoding, usual.split, usual.nulls) == ("both", "fields", "blocks", "pool")
    assert usual.bands == ("residual", "vertical derivative", "horizontal gradient")


def test_a_search_has_the_preset_s_input_and_split():
    search = SearchJob("gravity.tif", MAP, "genotype.json", preset="paper")
    assert (search.encoding, search.split) == ("rgb", "random")


class Listener:
    def __init__(self):
        self.said = []

    def info(self, sentence):
        self.said.append(sentence)


def log_of(one, preset, scales):
    """What the log says of a job's settings."""
    start = None
    setup = SimpleNamespace(
        job=one, preset=preset, start=start, plan=_Plan((), "ggmnet"), data=SimpleNamespace(scales=scales)
    )
    listener = Listener()
    _report_settings(setup, listener)
    return listener.said


def test_the_log_states_every_setting_and_what_differs():
    scales = tuple((side / 30, stride / 30) for side, stride in PAPER.scales(grid(30, 15)))
    said = log_of(job("paper"), PAPER.limited(steps=0, minutes=0, seed=1), scales)
    assert "length=600 epochs" in said[0] and "SCALES=1/1 5/2.5 10/2.5 15/5" in said[0]
    assert said[1] == "All of them are those of Liu et al. (2024)."
    said = log_of(job("paper", split="blocks"), PAPER.limited(steps=9, minutes=0, seed=1), scales)
    assert "SPLIT=blocks (paper: random); length=9 steps (paper: 600 epochs)" in said[1]
    quick = log_of(job("quick"), PRESETS["quick"], scales)[1]
    assert "EVIDENCE=both (paper: gravity)" in quick and "hard_share=1 (paper: 0.15)" in quick


def test_what_the_paper_s_windows_do_not_fit_is_refused_with_the_setting_to_change():
    with pytest.raises(UserError, match="windows of up to 15 degrees, the gravity raster measures 12 x 10"):
        PAPER.scales(grid(12, 10))
    with pytest.raises(UserError, match="SCALES"):
        PAPER.scales(grid(30, 15, "EPSG:32645"))
    with pytest.raises(UserError, match="fewer than a batch of 16"):
        _require_batch(15, PAPER)
    _require_batch(16, PAPER)
