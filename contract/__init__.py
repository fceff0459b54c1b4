"""The contract between QGIS and the engine: jobs, model cards, errors, vocabulary. Standard library only."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]  # where the package's own files lie
RESOURCES = ROOT / "resources"


def plugin_version() -> str:
    """The version in metadata.txt."""
    lines = (ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines()
    return next(line.partition("=")[2].strip() for line in lines if line.startswith("version="))
