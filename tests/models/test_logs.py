"""TensorBoard logs are an option, and their absence is told."""

import pytest

from concealed_bedrock.models.training import tensorboard
from concealed_bedrock.models.training.config import History


def test_without_tensorboard_a_warning_tells_how_to_get_it(monkeypatch, tmp_path):
    said = []
    monkeypatch.setattr(tensorboard, "find_spec", lambda name: None)
    assert tensorboard.open_logs(str(tmp_path), lambda *what: said.append(what)) is None
    assert "pip install tensorboard" in said[0][0] and said[0][1] is True
    assert tensorboard.open_logs("", lambda *what: said.append(what)) is None and len(said) == 1


def test_every_step_and_every_validation_is_noted():
    noted = []

    class Writer:
        def add_scalar(self, name, value, step):
            noted.append((name, value, step))

        def flush(self):
            noted.append("flushed")

    book = object.__new__(tensorboard.Logs)
    book.writer = Writer()
    book.watch(History(loss=[2.0], rate=[0.1]))
    book.watch(History(loss=[2.0, 1.0], rate=[0.1, 0.2], fwiou=[(2, 0.5)]))
    assert noted == [
        ("loss", 2.0, 1), ("rate", 0.1, 1), ("loss", 1.0, 2), ("rate", 0.2, 2),
        ("FWIoU on inner ground", 0.5, 2), "flushed",
    ]  # fmt: skip


def test_the_event_file_reads_back_what_was_noted(tmp_path):
    pytest.importorskip("tensorboard", reason="tensorboard is not in this Python: it is an option")
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    book = tensorboard.open_logs(str(tmp_path / "logs"), lambda *what: None)
    book.watch(History(loss=[2.0], rate=[0.5]))
    book.watch(History(loss=[2.0, 1.0], rate=[0.5, 0.25], fwiou=[(2, 0.75)]))
    book.close()
    found = EventAccumulator(str(tmp_path / "logs"))
    found.Reload()
    told = {name: [(e.step, e.value) for e in found.Scalars(name)] for name in found.Tags()["scalars"]}
    assert told == {
        "loss": [(1, 2.0), (2, 1.0)], "rate": [(1, 0.5), (2, 0.25)], "FWIoU on inner ground": [(2, 0.75)],
    }  # fmt: skip
