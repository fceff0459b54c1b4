"""QGIS starts as fast with the plugin as without it: the figures are in the log of `make test`."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 0.15
TRIES = 3  # the least of several: other processes only make it slower
LATER = ("plugin.installer", "plugin.panel.step", "plugin.panel.map_step", "plugin.model_library")


def start_up(entry, tmp_path):
    """Figures of a new process that loads the plugin and calls an entry of it."""
    script = str(Path(__file__).with_name("start_up.py"))
    variables = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)}
    command = [sys.executable, script, str(ROOT), entry]
    ended = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=120)
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout.splitlines()[-1])


def least(tries, place):
    return min(sum(part["seconds"][place] for part in figures.values()) for figures in tries)


@pytest.mark.parametrize(
    ("entry", "program"), [("initGui", "QGIS's window"), ("initProcessing", "qgis_process")]
)
def test_start_up_is_fast_and_reads_nothing_that_is_needed_later(entry, program, tmp_path, capsys):
    tries = [start_up(entry, tmp_path) for _ in range(TRIES)]
    clock, processor = least(tries, 0), least(tries, 1)
    with capsys.disabled():
        print(
            f"\nstart-up in {program}: {clock:.3f} s, {processor:.3f} s of the processor "
            f"(target {LIMIT_S} s on an idle machine)"
        )
    modules = {name for part in tries[0].values() for name in part["modules"]}
    ours = {name.removeprefix("concealed_bedrock.") for name in modules}
    assert not ours & set(LATER), "these can be imported where they are used"
    assert not modules & {"numpy", "torch", "rasterio", "matplotlib"}
    assert processor < 10 * LIMIT_S  # a limit for defects; the figures above depend on the machine's load
