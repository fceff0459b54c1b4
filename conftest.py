"""Lets the tests import the checkout as the package `concealed_bedrock`, whatever its folder is called."""

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent
# A link, not an alias in sys.modules: processes that a test starts have to find the package too.
_folder = tempfile.TemporaryDirectory(prefix="concealed-bedrock-")
(Path(_folder.name) / "concealed_bedrock").symlink_to(ROOT, target_is_directory=True)
sys.path.insert(0, _folder.name)
