"""Where files are: the plugin's own, and the user's data outside the QGIS profile."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.PyQt.QtCore import QStandardPaths

from ...contract import ROOT

ICON = ROOT / "resources" / "icons" / "concealed_bedrock.svg"
MODELS = ROOT / "resources" / "trained"
HELP = ROOT / "resources" / "help"
CHAINS = ROOT / "resources" / "models"
LOCK = ROOT / "requirements.lock"
WORKER = ROOT / "worker" / "__main__.py"


def user_folder() -> Path:
    """Give the folder of the user's models and of the managed engine.

    It lies outside the QGIS profile: profiles are copied and synchronised, and an environment of a gigabyte
    must not be.
    """
    if os.environ.get("CONCEALED_BEDROCK_FOLDER"):
        return Path(os.environ["CONCEALED_BEDROCK_FOLDER"])
    location = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(location)) / "concealed_bedrock"
