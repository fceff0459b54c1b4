"""Write the parameter tables of docs/algorithms/*.md from the algorithms' own definitions.

Run by a Python that has QGIS: QT_QPA_PLATFORM=offscreen /usr/bin/python3 tools/algorithm_pages.py
`make algorithm-pages` does so and renders the offline help too.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
)

ROOT = Path(__file__).resolve().parents[1]
PAGES = ROOT / "docs" / "algorithms"
BEGIN = "<!-- Generated from the algorithm by `make algorithm-pages`; edit the algorithm, not this table. -->"
END = "<!-- End of the generated part. -->"
_DESTINATIONS = {
    Qgis.ProcessingSourceType.VectorPoint: "point layer",
    Qgis.ProcessingSourceType.VectorLine: "line layer",
}
_POINTS_OR_POLYGONS = {Qgis.ProcessingSourceType.VectorPoint, Qgis.ProcessingSourceType.VectorPolygon}
KINDS = {
    "band": "band",
    "boolean": "yes or no",
    "crs": "CRS",
    "enum": "choice",
    "extent": "extent",
    "field": "field",
    "file": "file",
    "fileDestination": "file",
    "folderDestination": "folder",
    "matrix": "table",
    "multilayer": "list of layers or files",
    "number": "number",
    "point": "point",
    "raster": "raster layer",
    "rasterDestination": "raster",
    "source": "polygon layer",
    "string": "text",
    "vectorDestination": "polygon layer",
}
UNBOUNDED = 2**31 - 1  # QGIS states a number without a bound as the largest integer or double


def generated_part(algorithm: QgsProcessingAlgorithm) -> str:
    """Give the generated part of an algorithm's page: description, id, and the three tables."""
    inputs = [d for d in algorithm.parameterDefinitions() if not d.isDestination() and not _is_hidden(d)]
    lines = [BEGIN, "", algorithm.shortDescription(), "", _as_text(algorithm.shortHelpString()), ""]
    lines += [f"Algorithm id: `{algorithm.id()}`", ""]
    lines += _table("Parameters", [d for d in inputs if not _is_advanced(d)])
    lines += _table("Advanced parameters", [d for d in inputs if _is_advanced(d)])
    lines += _table("Outputs", [d for d in algorithm.parameterDefinitions() if d.isDestination()])
    return "\n".join([*lines, *_further_results(algorithm), END])


def page_with(page: str, part: str) -> str:
    """Give a page's text with its generated part replaced."""
    before, _, rest = page.partition(BEGIN)
    return before + part + rest.partition(END)[2]


def _table(title: str, definitions: list[QgsProcessingParameterDefinition]) -> list[str]:
    if not definitions:
        return []
    rows = [
        f"| **{_cell(d.description())}**<br>`{d.name()}` | {_takes(d)} | {_default(d)} | {_cell(d.help())} |"
        for d in definitions
    ]
    return [f"## {title}", "", "| Parameter | Type | Default | Meaning |", "|---|---|---|---|", *rows, ""]


def _further_results(algorithm: QgsProcessingAlgorithm) -> list[str]:
    """List the results that no output parameter names: figures for scripts and models."""
    named = {definition.name() for definition in algorithm.parameterDefinitions()}
    outputs = [output for output in algorithm.outputDefinitions() if output.name() not in named]
    found = [f"`{output.name()}` ({output.description()})" for output in outputs]
    return ["Returned to scripts and models as well: " + ", ".join(found) + ".", ""] if found else []


def _takes(definition: QgsProcessingParameterDefinition) -> str:
    """Give the type, the bounds of a number and the words of a choice."""
    kind = KINDS[definition.type()]
    if isinstance(definition, QgsProcessingParameterNumber):
        if definition.dataType() == Qgis.ProcessingNumberParameterType.Integer:
            kind = "integer"
        low, high = (
            f"{value:.10g}" if abs(value) < UNBOUNDED else ""
            for value in (definition.minimum(), definition.maximum())
        )
        kind += f", {low} to {high}" if low and high else f", at least {low}" if low else ""
    if definition.type() == "source" and Qgis.ProcessingSourceType.Vector in definition.dataTypes():
        kind = "point layer or table"
    if definition.type() == "source" and Qgis.ProcessingSourceType.VectorLine in definition.dataTypes():
        kind = "line layer"
    if definition.type() == "source" and set(definition.dataTypes()) == _POINTS_OR_POLYGONS:
        kind = "point or polygon layer"
    if definition.type() == "vectorDestination":
        kind = _DESTINATIONS.get(definition.dataType(), kind)
    if definition.type() in ("field", "band"):
        kind += f" of `{definition.parentLayerParameterName()}`"
    if definition.type() == "enum":
        kind = ("any of " if definition.allowMultiple() else "") + ", ".join(
            f"`{word}`" for word in definition.options()
        )
    is_optional = bool(definition.flags() & Qgis.ProcessingParameterFlag.Optional)
    return kind + (" (optional)" if is_optional else "")


def _default(definition: QgsProcessingParameterDefinition) -> str:
    """Give the default; a file that the plugin ships by its name alone."""
    value = definition.defaultValue()
    if definition.isDestination():
        return "created" if definition.createByDefault() else "not created"
    if value is None or value == "" or value == []:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(f"`{word}`" for word in value)
    return f"`{value:.10g}`" if isinstance(value, float) else f"`{Path(str(value)).name}`"


def _cell(text: str) -> str:
    return _as_text(text).replace("|", "\\|")


def _as_text(text: str) -> str:
    return " ".join(text.split())


def _is_hidden(definition: QgsProcessingParameterDefinition) -> bool:
    return bool(definition.flags() & Qgis.ProcessingParameterFlag.Hidden)


def _is_advanced(definition: QgsProcessingParameterDefinition) -> bool:
    return bool(definition.flags() & Qgis.ProcessingParameterFlag.Advanced)


def _bind_package() -> None:
    """Let this checkout be the package `concealed_bedrock`, whatever its folder is called."""
    spec = importlib.util.spec_from_file_location(
        "concealed_bedrock", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["concealed_bedrock"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["concealed_bedrock"])


def main() -> int:
    """Register the provider and bring every page up to date; a page that is missing is begun."""
    _bind_package()
    from concealed_bedrock.processing_provider.provider import ConcealedBedrockProvider

    qgis = QgsApplication([], False)
    qgis.initQgis()
    provider = ConcealedBedrockProvider()  # kept: its algorithms die with their Python owner
    QgsApplication.processingRegistry().addProvider(provider)
    for algorithm in provider.algorithms():
        page = PAGES / f"{algorithm.name()}.md"
        text = page.read_text(encoding="utf-8") if page.exists() else f"# {algorithm.displayName()}\n\n"
        page.write_text(page_with(text, generated_part(algorithm)).rstrip() + "\n", encoding="utf-8")
        print(page.relative_to(ROOT))
    qgis.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
