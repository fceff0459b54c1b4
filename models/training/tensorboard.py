"""TensorBoard logs, where it is installed: loss and rate of every step, FWIoU of every validation."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.util import find_spec

from .config import TrainingHistory


class TensorBoardLogs:
    """Event files in a folder, written step by step.

    Parameters
    ----------
    folder : is made where it is missing; `tensorboard --logdir FOLDER` shows it
    """

    def __init__(self, folder: str):
        from torch.utils.tensorboard import SummaryWriter

        self.writer = SummaryWriter(folder)

    def add(self, history: TrainingHistory) -> None:
        """Log the last step, and its validation if there was one."""
        step = len(history.loss)
        self.writer.add_scalar("loss", history.loss[-1], step)
        self.writer.add_scalar("rate", history.rate[-1], step)
        if history.fwiou and history.fwiou[-1][0] == step:
            self.writer.add_scalar("FWIoU of the validation set", history.fwiou[-1][1], step)
            self.writer.flush()

    def close(self) -> None:
        """Write what is still buffered."""
        self.writer.close()


def open_tensorboard(folder: str, log: Callable[[str, bool], None]) -> TensorBoardLogs | None:
    """Logs in a folder; a warning and None where TensorBoard is not installed."""
    if not folder:
        return None
    if find_spec("tensorboard") is None:
        log(
            "No TensorBoard logs are written: the package tensorboard is not installed. "
            f"Install it with: {sys.executable} -m pip install tensorboard",
            True,
        )
        return None
    return TensorBoardLogs(folder)
