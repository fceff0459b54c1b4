"""What the plugin site's validator asks of the Python that QGIS loads: Qt 5 and 6, nothing dangerous."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = [
    ROOT / "__init__.py",
    *sorted((ROOT / "plugin").rglob("*.py")),
    *sorted((ROOT / "processing_provider").rglob("*.py")),
]
EVERY = pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
FORBIDDEN = {"subprocess", "pickle", "PyQt5", "PyQt6", "multiprocessing", "os.system"}
# Enumerations that Qt 6 knows by their scope only: Qt.AlignLeft is Qt.AlignmentFlag.AlignLeft there.
UNSCOPED = re.compile(
    r"\b(Qt\.(Align(?!mentFlag)|Horizontal|Vertical|User|Checked|Window)|QProcess\.(NotRunning|NormalExit|Merged|Unbuffered)|"
    r"QgsProcessing\.Type\w+|QgsProcessingParameterNumber\.(Double|Integer)|QMessageBox\.(Yes|No|Ok)\b|"
    r"QgsProcessingParameterDefinition\.Flag|QgsProcessingParameterFile\.(File|Folder)|QgsTask\.CanCancel|"
    r"QVariant\.(Int|String|Double)|QStandardPaths\.(?!StandardLocation)[A-Z]\w+Location)"
)


@EVERY
def test_qt_is_taken_from_qgis_and_nothing_dangerous_is_imported(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
        assert not {name.split(".")[0] for name in names} & FORBIDDEN


@EVERY
def test_enumerations_are_scoped(path):
    assert not UNSCOPED.findall(path.read_text(encoding="utf-8"))


@EVERY
def test_exec_has_no_underscore_and_nothing_is_swallowed(path):
    source = path.read_text(encoding="utf-8")
    assert "exec_(" not in source
    tree = ast.parse(source)
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Assert)]
    for handler in (node for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler)):
        assert handler.type is not None
        assert not isinstance(handler.body[0], ast.Pass)
