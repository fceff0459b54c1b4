"""Helpers of these tests: an installation that runs as the box runs it, and an engine that is in use."""

import os
import subprocess
import sys
import time

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from concealed_bedrock.plugin.installer.builds import _Build
from concealed_bedrock.plugin.installer.installation import _Installation, _Wish
from concealed_bedrock.processing_provider.engine import interpreter
from concealed_bedrock.processing_provider.engine.interpreter import Engine, Environment

ENGINE = os.environ.get(interpreter.VARIABLE) or sys.executable  # a fixture removes the variable
LISTED = _Build("default", "Everything that is listed")


def installation_of(house, machine, build=LISTED, **wish):
    lock, _listed = house.write()
    return _Installation(_Wish(build, **wish), machine, lock=lock)


def run_task(task, seconds=200, until=lambda: False):
    """Let QGIS run a task in the background, as the box does; give the log."""
    log, ended = [], []
    task.taskCompleted.connect(lambda: ended.append(True))
    task.taskTerminated.connect(lambda: ended.append(False))
    task.printed.connect(log.append)
    QgsApplication.taskManager().addTask(task)
    wait_for(lambda: ended or until(), seconds)
    return "\n".join(log)


def wait_for(fact, seconds=200):
    end = time.monotonic() + seconds
    while not fact():
        assert time.monotonic() < end, "it did not happen in time"
        QCoreApplication.processEvents()
        time.sleep(0.005)
    for _ in range(5):
        QCoreApplication.processEvents()


class OldEngine:
    """An engine of an older plugin; `check` proves that it is in use, unchanged, alone, and that it runs."""

    def __init__(self, folder):
        self.folder = folder
        self.python = Environment(folder).python
        self.before = self._content()

    def _content(self):
        return {str(path): path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}

    def check(self, is_alone=True):
        assert Engine.find().python == str(self.python)
        assert self._content() == self.before
        said = subprocess.run(
            [self.python, "-c", "print('runs')"], capture_output=True, text=True, check=True
        )
        assert said.stdout == "runs\n"
        beside = {path.name for path in self.folder.parent.iterdir()} - {"older", "current"}
        assert not (is_alone and beside)
