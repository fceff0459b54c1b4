"""The sample survey as it grows: processor seconds and peak memory by cells a side.

    python benchmarks/sample_survey.py [512 1024 ...]

Each survey of seed 1 and cells of 1 km is made in a process of its own, with one thread; the imports count
for the memory, not for the seconds. A checksum of its rasters tells whether two versions make the same.
"""

from __future__ import annotations

import hashlib
import json
import os
import resource
import subprocess
import sys
from pathlib import Path

SIDES = (256, 512, 1024)


def make(side: int) -> dict[str, float | str]:
    """Make a survey here; seconds, MB and checksum."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    from affine import Affine
    from rasterio.crs import CRS

    import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock
    from concealed_bedrock.geology.sample_survey.survey import make_survey
    from concealed_bedrock.geophysics.grids import Grid

    grid = Grid((side, side), Affine(1000, 0, 5e5, 0, -1000, 5.2e6), CRS.from_epsg(32645))
    before = processor_s()
    survey = make_survey(1, grid)
    taken = processor_s() - before
    checksum = hashlib.sha256(
        survey.bouguer.tobytes() + survey.truth.tobytes() + survey.classes_map.tobytes()
    )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": taken, "mb": peak, "checksum": checksum.hexdigest()[:12]}


def processor_s() -> float:
    """Of this process so far."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def main() -> None:
    sides = [int(text) for text in sys.argv[1:]] or SIDES
    for side in sides:
        done = subprocess.run(
            [sys.executable, __file__, "--one", str(side)],
            env=os.environ | {"OMP_NUM_THREADS": "1"},
            stdout=subprocess.PIPE,
            check=True,
        )
        found = json.loads(done.stdout)
        print(
            f"{side:5} x {side:<5} {found['seconds']:7.1f} processor s   {found['mb']:6.0f} MB   "
            f"{1e6 * found['seconds'] / side**2:5.1f} s a million cells   {found['checksum']}",
            flush=True,
        )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(make(int(sys.argv[2]))))
    else:
        main()
