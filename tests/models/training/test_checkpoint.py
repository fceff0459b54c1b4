"""A stopped training is resumed bit for bit; its checkpoint is whole, and its own."""

import numpy as np
import pytest
import torch
from torch import nn

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geology.sampling.windows import Window
from concealed_bedrock.models.training import checkpoint
from concealed_bedrock.models.training.checkpoint import Checkpointer
from concealed_bedrock.models.training.config import _TrainingConfig
from concealed_bedrock.models.training.trainer import train
from concealed_bedrock.models.training.window_sampler import WindowSampler, _Augmentation

CONFIG = _TrainingConfig(steps=30, batch=2, adam_rate=0.05, adam_share=0.5, validations=6)


class Stopped(Exception):
    pass


def learn(folder, *, stop_at=None, config=CONFIG, fingerprint="this", said=None, **times):
    """Train a small network with noise, turns and batch norm; stop it after a step."""
    rng = np.random.default_rng(0)
    bands = rng.normal(size=(1, 64, 64)).astype("float32")
    windows = [Window(row, col, 16, 16, 16.0) for row in range(0, 48, 16) for col in range(0, 48, 16)]
    sampler = WindowSampler(
        bands,
        (bands[0] > 0).astype("uint8"),
        windows,
        window_px=16,
        crop_px=16,
        augmentation=_Augmentation(),
        device=torch.device("cpu"),
    )
    torch.manual_seed(0)
    layers = nn.Conv2d(1, 4, 3, padding=1), nn.BatchNorm2d(4), nn.Dropout(0.1), nn.Conv2d(4, 2, 1)
    network = nn.Sequential(*layers).to(memory_format=torch.channels_last)
    steps = []

    def loss_function(logits, labels):
        steps.append(1)
        if stop_at == len(steps):
            raise Stopped
        return nn.functional.cross_entropy(logits, labels, ignore_index=255)

    checkpointer = Checkpointer(
        folder / "c", {"data": fingerprint}, log=lambda m, _: said is None or said.append(m), **times
    )
    history = train(
        network,
        sampler,
        loss_function,
        config,
        validate=lambda n: float(n[0].weight.detach().sum()),
        checkpointer=checkpointer,
    )
    return network, history, len(steps)


@pytest.mark.parametrize("stop_at", [8, 14, 22, 29])
def test_a_resumed_training_ends_with_the_weights_of_an_uninterrupted_one(tmp_path, stop_at):
    whole, uninterrupted, _ = learn(tmp_path)
    (tmp_path / "broken").mkdir()
    with pytest.raises(Stopped):
        learn(tmp_path / "broken", stop_at=stop_at, apart_s=0.0)
    network, history, steps = learn(tmp_path / "broken")
    assert steps < 30 and history.resumed == [30 - steps]
    for name, tensor in whole.state_dict().items():
        assert torch.equal(tensor, network.state_dict()[name]), name
    assert all(torch.equal(uninterrupted.last[name], history.last[name]) for name in uninterrupted.last)
    assert (history.loss, history.rate, history.fwiou, history.best_step) == (
        uninterrupted.loss,
        uninterrupted.rate,
        uninterrupted.fwiou,
        uninterrupted.best_step,
    )


def test_a_finished_training_is_not_trained_again(tmp_path):
    first, _, _ = learn(tmp_path)
    again, _, steps = learn(tmp_path)
    assert steps == 0 and torch.equal(first[0].weight, again[0].weight)


def test_a_checkpoint_comes_after_each_epoch_and_within_long_ones_by_time(tmp_path, monkeypatch):
    now = [0.0]
    monkeypatch.setattr(checkpoint.time, "monotonic", lambda: now[0])
    checkpointer = Checkpointer(tmp_path / "c", {}, every_s=60, apart_s=2)
    assert checkpointer.is_due(at_epoch=True) and not checkpointer.is_due(at_epoch=False)
    checkpointer.write(checkpoint.Snapshot({"a": torch.zeros(1)}, {}))
    now[0] = 3.0
    assert checkpointer.is_due(at_epoch=True) and not checkpointer.is_due(at_epoch=False)
    now[0] = 61.0
    assert checkpointer.is_due(at_epoch=False)


def test_the_checkpoint_of_another_training_is_set_aside_with_a_sentence(tmp_path):
    learn(tmp_path)
    said = []
    _, history, steps = learn(tmp_path, fingerprint="other", said=said)
    assert steps == 30 and not history.resumed
    assert "another training (data)" in said[0] and (tmp_path / "c-before" / checkpoint.FILE).exists()


def test_a_checkpoint_of_the_former_version_is_refused_in_one_sentence(tmp_path, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(checkpoint, "FORMAT", 1)
        learn(tmp_path)
    said = []
    _, history, steps = learn(tmp_path, said=said)
    assert steps == 30 and not history.resumed
    assert "was written by another version of this plugin, which cannot be resumed" in said[0]


def test_a_damaged_checkpoint_is_set_aside_with_a_sentence(tmp_path):
    learn(tmp_path)
    file = tmp_path / "c" / checkpoint.FILE
    file.write_bytes(file.read_bytes()[:-100])
    said = []
    _, _, steps = learn(tmp_path, said=said)
    assert steps == 30 and "cannot be read" in said[0]


def test_a_checkpoint_that_cannot_be_written_leaves_the_last_one_intact(tmp_path, monkeypatch):
    with pytest.raises(Stopped):
        learn(tmp_path, stop_at=8, apart_s=0.0)
    before = (tmp_path / "c" / checkpoint.FILE).read_bytes()

    def full(tensors, path, metadata):
        path.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(checkpoint, "save_file", full)
        with pytest.raises(UserError, match=r"No space left on device.*the one before it is intact"):
            learn(tmp_path, apart_s=0.0)
    assert [f.name for f in (tmp_path / "c").iterdir()] == [checkpoint.FILE]
    assert (tmp_path / "c" / checkpoint.FILE).read_bytes() == before
    assert learn(tmp_path)[1].resumed
