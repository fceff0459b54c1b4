"""TensorBoard logs are optional; where the package is missing, a warning says so."""

import pytest

from concealed_bedrock.models.training import trainer
from concealed_bedrock.models.training.config import TrainingHistory


def test_without_tensorboard_a_warning_says_how_to_install_it(monkeypatch, tmp_path):
    said = []
    monkeypatch.setattr(trainer, "find_spec", lambda name: None)
    assert trainer.open_tensorboard(str(tmp_path), lambda *what: said.append(what)) is None
    assert "pip install tensorboard" in said[0][0] and said[0][1] is True
    assert trainer.open_tensorboard("", lambda *what: said.append(what)) is None and len(said) == 1


def test_every_step_and_every_validation_is_logged():
    logged = []

    class Writer:
        def add_scalar(self, name, value, step):
            logged.append((name, value, step))

        def flush(self):
            logged.append("flushed")

    logs = object.__new__(trainer._TensorBoardLogs)
    logs.writer = Writer()
    logs.add(TrainingHistory(loss=[2.0], rate=[0.1]))
    logs.add(TrainingHistory(loss=[2.0, 1.0], rate=[0.1, 0.2], fwiou=[(2, 0.5)]))
    assert logged == [
        ("loss", 2.0, 1),
        ("rate", 0.1, 1),
        ("loss", 1.0, 2),
        ("rate", 0.2, 2),
        ("FWIoU of the validation set", 0.5, 2),
        "flushed",
    ]


def test_the_event_file_reads_back_what_was_logged(tmp_path):
    pytest.importorskip("tensorboard", reason="tensorboard is not in this Python: it is an option")
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    logs = trainer.open_tensorboard(str(tmp_path / "logs"), lambda *what: None)
    logs.add(TrainingHistory(loss=[2.0], rate=[0.5]))
    logs.add(TrainingHistory(loss=[2.0, 1.0], rate=[0.5, 0.25], fwiou=[(2, 0.75)]))
    logs.close()
    found = EventAccumulator(str(tmp_path / "logs"))
    found.Reload()
    read = {name: [(e.step, e.value) for e in found.Scalars(name)] for name in found.Tags()["scalars"]}
    assert read == {
        "loss": [(1, 2.0), (2, 1.0)],
        "rate": [(1, 0.5), (2, 0.25)],
        "FWIoU of the validation set": [(2, 0.75)],
    }
