"""Count what one training and one prediction of 96 x 96 cells do, in process: functions entered, files read.

    .engine/bin/python tools/entered_functions.py CHECKOUT

Works on any checkout since 2026-11-28. Prints one JSON object. All modules are imported first, so that what
runs at import is not counted. `tools/measure_house.py` runs it.
"""

from __future__ import annotations

import importlib
import importlib.util
import io
import json
import sys
import tempfile
import threading
from collections import Counter
from pathlib import Path

NAME = "concealed_bedrock"
ROOMS = ("contract", "geophysics", "geology", "models", "reports", "worker")
CONTINUATIONS = ("upward", "upward_kernel")  # called once a continuation
COMPREHENSIONS = ("<listcomp>", "<genexpr>", "<dictcomp>", "<setcomp>")


def bind(root: Path) -> None:
    """Make a checkout the package `concealed_bedrock`, and import all its modules."""
    spec = importlib.util.spec_from_file_location(
        NAME, root / "__init__.py", submodule_search_locations=[str(root)]
    )
    sys.modules[NAME] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules[NAME])
    for path in sorted(path for room in ROOMS for path in (root / room).rglob("*.py")):
        dotted = ".".join(path.relative_to(root).with_suffix("").parts)
        try:
            importlib.import_module(f"{NAME}.{dotted.removesuffix('.__init__')}")
        except ModuleNotFoundError as error:  # optional packages, such as triton
            if (error.name or "").startswith(NAME):
                raise


class Meter:
    """Counts, while it is on, the calls of the product's functions and the reading of two files."""

    def __init__(self, root: Path, raster: Path, map_file: Path):
        import pyogrio
        import rasterio

        self.rooms = tuple(f"{root / room}/" for room in ROOMS)
        self.raster, self.map_file = raster, map_file
        self.calls: Counter = Counter()
        self.opened = self.map_reads = 0
        self._watch(rasterio, "open", self._raster_opened)
        self._watch(pyogrio, "read_dataframe", self._map_read)

    @staticmethod
    def _watch(module, name: str, note) -> None:
        real = getattr(module, name)

        def watched(*arguments, **options):
            note(arguments, options)
            return real(*arguments, **options)

        setattr(module, name, watched)

    def _raster_opened(self, arguments, options) -> None:
        mode = options.get("mode", arguments[1] if len(arguments) > 1 else "r")
        self.opened += mode == "r" and str(arguments[0]) == str(self.raster)

    def _map_read(self, arguments, options) -> None:
        has_shapes = options.get("read_geometry", True)
        self.map_reads += bool(has_shapes and str(arguments[0]).startswith(str(self.map_file)))

    def _profile(self, frame, event, argument) -> None:
        code = frame.f_code
        if event == "call" and code.co_filename.startswith(self.rooms):
            self.calls[code.co_filename, code.co_qualname, code.co_firstlineno] += 1

    def measure(self, verb: str, settings: dict, folder: Path) -> dict:
        """Run a job and count."""
        from concealed_bedrock.worker.__main__ import run
        from concealed_bedrock.worker.reporting import Reporter

        path, lines = folder / f"{verb}.json", io.StringIO()
        path.write_text(json.dumps(settings))
        self.calls.clear()
        self.opened = self.map_reads = 0
        threading.setprofile(self._profile)
        sys.setprofile(self._profile)
        try:
            code = run(verb, path, Reporter(lines))
        finally:
            sys.setprofile(None)
            threading.setprofile(None)
        if code:
            raise SystemExit(f"{verb}: {lines.getvalue().splitlines()[-1]}")
        names = [qualified.rpartition(".")[2] for _, qualified, _ in self.calls]
        return {
            "functions": len(names),
            "without comprehensions": sum(name not in COMPREHENSIONS for name in names),
            "files": len({file for file, _, _ in self.calls}),
            "raster opened": self.opened,
            "map read": self.map_reads,
            "continuations": sum(
                count
                for (_, qualified, _), count in self.calls.items()
                if qualified.rpartition(".")[2] in CONTINUATIONS
            ),
        }


def main(root: Path) -> dict:
    """Figures of a training without a report and a prediction, with the default evidence: three heights."""
    bind(root)
    import torch

    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        raster, map_file = folder / "bouguer.tif", folder / "geology.gpkg"
        meter = Meter(root, raster, map_file)
        meter.measure("survey", {"folder": name, "seed": 3, "size_km": 96.0}, folder)
        geology = {"path": str(map_file), "field": "AGE", "legend": str(folder / "legend.json")}
        model = str(folder / "model.safetensors")
        both = {"input": str(raster), "geology": geology, "device": "cpu"}
        training = both | {
            "output": model,
            "steps": 4,
            "block_km": 12.0,
        }
        prediction = both | {"output": str(folder / "classes.tif"), "model": model}
        found = {"train": meter.measure("train", training, folder)}
        found["predict"] = meter.measure("predict", prediction, folder)
    return found


if __name__ == "__main__":
    json.dump(main(Path(sys.argv[1]).resolve()), sys.stdout)
