"""The contract between QGIS and the engine: jobs, model cards, errors, vocabulary. Standard library only."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]  # where the package's own files lie
RESOURCES = ROOT / "resources"
