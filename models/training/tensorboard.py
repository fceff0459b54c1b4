"""TensorBoard logs, where it is installed: loss and rate of every step, FWIoU of every validation."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.util import find_spec

from .config import History


class Logs:
    """Event files in a folder; `watch` after every step.

    Parameters
    ----------
    folder : is made where it is not there; `tensorboard --logdir FOLDER` shows it
    """

    def __init__(self, folder: str):
        from torch.utils.tensorboard import SummaryWriter

        self.writer = SummaryWriter(folder)

    def watch(self, history: History) -> None:
        """Note what the last step has brought."""
        step = len(history.loss)
        self.writer.add_scalar("loss", history.loss[-1], step)
        self.writer.add_scalar("rate", history.rate[-1], step)
        if history.fwiou and history.fwiou[-1][0] == step:
            self.writer.add_scalar("FWIoU on inner ground", history.fwiou[-1][1], step)
            self.writer.flush()

    def close(self) -> None:
        """Write what is not yet written."""
        self.writer.close()


def open_logs(folder: str, say: Callable[[str, bool], None]) -> Logs | None:
    """Logs in a folder; a warning and None where TensorBoard is not installed."""
    if not folder:
        return None
    if find_spec("tensorboard") is None:
        say(
            "No TensorBoard logs are written: the package tensorboard is not installed. "
            f"Install it with: {sys.executable} -m pip install tensorboard",
            True,
        )
        return None
    return Logs(folder)
