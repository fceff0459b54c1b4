"""The whole way through qgis_process, as `make demo` runs it.

Without arguments: the sample survey, whose bedrock is known under the cover as well. With --bouguer,
--geology and --field: train on the outcrop of a user's map, and predict under its cover.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pyogrio

ROOT = Path(__file__).resolve().parents[1]
PROFILE = ROOT / "build" / "qgis"
SAMPLE_MODEL = ROOT / "resources" / "trained" / "sample_survey.safetensors"


class Qgis:
    """Runs algorithms by qgis_process in a profile of its own, never the user's."""

    def __init__(self, profile: Path):
        plugins = profile / "profiles" / "default" / "python" / "plugins"
        plugins.mkdir(parents=True, exist_ok=True)
        link = plugins / "concealed_bedrock"
        if link.is_symlink() and link.resolve() != ROOT:  # the checkout was moved
            link.unlink()
        if not link.is_symlink():
            link.symlink_to(ROOT, target_is_directory=True)
        runtime = profile / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        self.environment = os.environ | {
            "QGIS_CUSTOM_CONFIG_PATH": str(profile),
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_QPA_PLATFORM": "offscreen",
            "CONCEALED_BEDROCK_PYTHON": sys.executable,
        }
        self.call("plugins", "enable", "concealed_bedrock", quiet=True)

    def call(self, *arguments: str, quiet: bool = False) -> None:
        """Run qgis_process; its output is shown, or kept back unless it fails."""
        done = subprocess.run(
            ["qgis_process", *arguments],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE if quiet else None,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if done.returncode and "already enabled" not in (done.stdout or ""):
            print(done.stdout or "", file=sys.stderr)
            sys.exit(f"qgis_process {arguments[0]} ended with {done.returncode}.")

    def run(self, algorithm: str, **parameters) -> None:
        """Run one algorithm and print what it took."""
        print(f"\n== concealedbedrock:{algorithm}", flush=True)
        start = time.monotonic()
        settings = [f"{name}={value}" for name, value in parameters.items() if value not in ("", None)]
        self.call("run", f"concealedbedrock:{algorithm}", "--", *settings)
        print(f"== {algorithm} took {time.monotonic() - start:.0f} s", flush=True)


def sample(qgis: Qgis, out: Path) -> None:
    """Survey, residual, prediction with the sample model, evaluation against the true bedrock."""
    survey = {
        "OUTPUT": out / "bouguer.tif",
        "GEOLOGY": out / "geology.gpkg",
        "LEGEND": out / "legend.json",
        "TRUTH": out / "truth.tif",
    }
    qgis.run("samplesurvey", **survey)
    qgis.run("residualbougueranomaly", INPUT=survey["OUTPUT"], OUTPUT=out / "residual.tif")
    geology = {"GEOLOGY": survey["GEOLOGY"], "FIELD": "AGE", "LEGEND": survey["LEGEND"]}
    qgis.run(
        "predictconcealedbedrock",
        INPUT=out / "residual.tif",
        MODEL=SAMPLE_MODEL,
        **geology,
        OUTPUT=out / "bedrock.tif",
        CONFIDENCE=out / "confidence.tif",
        COMPOSITE=out / "composite.tif",
    )
    qgis.run(
        "evaluateprediction",
        INPUT=out / "bedrock.tif",
        TRUTH=survey["TRUTH"],
        VISIBLE=survey["GEOLOGY"],
        VISIBLE_FIELD="AGE",
        LEGEND=survey["LEGEND"],
        CONFIDENCE=out / "confidence.tif",
        REPORT=out / "report.html",
    )
    print_scores(out / "report.json", "under the cover of the sample survey, whose bedrock is known")
    draw(out, survey["OUTPUT"], survey["GEOLOGY"], "AGE", survey["LEGEND"], truth=survey["TRUTH"])


def own_data(qgis: Qgis, out: Path, asked: argparse.Namespace) -> None:
    """Train on the outcrop, predict under the cover."""
    geology = {"GEOLOGY": asked.geology, "FIELD": asked.field, "LEGEND": asked.legend}
    qgis.run(
        "trainbedrockmodel",
        INPUT=asked.bouguer,
        **geology,
        MINUTES=asked.minutes,
        OUTPUT=out / "model.safetensors",
        REPORT=out / "report.html",
    )
    qgis.run(
        "predictconcealedbedrock",
        INPUT=asked.bouguer,
        MODEL=out / "model.safetensors",
        **geology,
        OUTPUT=out / "bedrock.tif",
        CONFIDENCE=out / "confidence.tif",
        COMPOSITE=out / "composite.tif",
    )
    print_scores(out / "report.json", "on outcrop that was held out of training, in whole blocks")
    draw(out, asked.bouguer, asked.geology, asked.field, asked.legend)
    print(f"Model file: {out / 'model.safetensors'}\nClass raster: {out / 'bedrock.tif'}")


def print_scores(report: Path, where: str) -> None:
    """Print the report's table of scores."""
    content = json.loads(report.read_text(encoding="utf-8"))
    columns = ("accuracy", "MPA", "FWIoU", "mIoU")
    print(f"\nScores {where}:")
    print(f"{'method':28}" + "".join(f"{name:>10}" for name in columns))
    for name, scores in content["methods"].items():
        print(f"{name:28}" + "".join(f"{scores[column]:10.3f}" for column in columns))
    print(f"Report: {report.with_suffix('.html')}")


def draw(out: Path, bouguer, geology, field: str, legend, truth=None) -> None:
    """Draw what went in and what came out side by side, in the engine's package."""
    environment = os.environ | {"PYTHONPATH": str(linked_package())}
    script = [sys.executable, str(ROOT / "tools" / "picture.py"), "--out", str(out / "picture.png")]
    script += ["--bouguer", str(bouguer), "--geology", str(geology), "--field", field]
    script += ["--bedrock", str(out / "bedrock.tif"), "--confidence", str(out / "confidence.tif")]
    script += (["--legend", str(legend)] if legend else []) + (["--truth", str(truth)] if truth else [])
    subprocess.run(script, check=True, env=environment)
    print(f"\nPicture: {out / 'picture.png'}")


def linked_package() -> Path:
    """A folder from which this checkout is imported as `concealed_bedrock`, whatever it is called."""
    return PROFILE / "profiles" / "default" / "python" / "plugins"


def file_of(layer: Path | None) -> Path | None:
    """The file of a layer that may be named as QGIS does, 'file|layername=name'."""
    return layer and Path(str(layer).partition("|layername=")[0])


def spatial_layers(layer: Path) -> list[str]:
    """The layers among which a map has to be chosen; none where it is named or cannot be read yet."""
    if "|layername=" in str(layer):
        return []
    return [str(name) for name, kind in pyogrio.list_layers(layer) if kind is not None]


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bouguer", type=Path, help="Bouguer anomaly raster")
    parser.add_argument("--geology", type=Path, help="geological map, any vector file")
    parser.add_argument("--field", help="its field of ages or units")
    parser.add_argument("--legend", type=Path, help="CSV or JSON: which value is which class, cover, outside")
    parser.add_argument("--minutes", type=float, help="train no longer than this")
    parser.add_argument("--out", type=Path, help="folder of the results (build/demo or build/own)")
    asked = parser.parse_args()
    given = [asked.bouguer, asked.geology, asked.field]
    if any(given) and not all(given):
        parser.error(
            "BOUGUER, GEOLOGY and FIELD belong together; give all three, or none for the sample survey."
        )
    for path in (asked.bouguer, file_of(asked.geology), asked.legend):
        if path and not path.exists():
            parser.error(f"{path} does not exist.")
    if asked.geology and len(layers := spatial_layers(asked.geology)) > 1:
        parser.error(
            f"{asked.geology} holds the layers {', '.join(layers)}; name one: '...|layername={layers[0]}'."
        )
    out = (asked.out or ROOT / "build" / ("own" if any(given) else "demo")).resolve()
    out.mkdir(parents=True, exist_ok=True)
    for name in ("bouguer", "geology", "legend"):
        if getattr(asked, name):
            setattr(asked, name, getattr(asked, name).absolute())
    start = time.monotonic()
    qgis = Qgis(PROFILE)
    if any(given):
        own_data(qgis, out, asked)
    else:
        sample(qgis, out)
    print(f"Done in {time.monotonic() - start:.0f} s.")


if __name__ == "__main__":
    main()
