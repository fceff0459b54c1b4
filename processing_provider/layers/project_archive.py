"""A project to hand on: a zip with the project file, the layers' files beside it, and relative paths."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Sequence
from pathlib import Path

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsRasterLayer

from ...contract.temporary_folders import temporary_folder
from .print_layout import _LayoutContent

_COMPANIONS = (".qml", ".tfw", ".prj")  # files of a layer with its name and another ending


def _write_project_archive(
    path: Path, layers: Sequence[QgsMapLayer], layout: _LayoutContent, project: QgsProject
) -> None:
    """Write layers, from the topmost to the lowest, and a layout of them as a zipped project.

    Parameters
    ----------
    project : of the user, whose CRS the new one takes; it stays as it is
    """
    with temporary_folder() as folder:
        copies = {layer.id(): _copy_layer(layer, folder / "layers") for layer in layers}
        archived = QgsProject()
        archived.setCrs(project.crs() if project.crs().isValid() else layers[0].crs())
        archived.setTitle(layout.title)
        archived.setFilePathStorage(Qgis.FilePathType.Relative)
        for copy in copies.values():
            archived.addMapLayer(copy)
        _copied(layout, copies).add_to(archived)
        if not archived.write(str(folder / "bedrock.qgz")):
            raise OSError(archived.error())
        pending = path.with_name(path.name + ".tmp")
        with zipfile.ZipFile(pending, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in sorted(file for file in folder.rglob("*") if file.is_file()):
                archive.write(file, file.relative_to(folder))
        pending.replace(path)


def _copy_layer(layer: QgsMapLayer, folder: Path) -> QgsMapLayer:
    """Copy a layer's files into a folder, and the layer so that it reads them; it keeps its id and style."""
    folder.mkdir(exist_ok=True)
    file, bar, rest = layer.source().partition("|")
    source = Path(file)
    name = re.sub(r"[^\w-]+", "_", layer.name()).strip("_") or source.stem
    target = folder / f"{name}{source.suffix}"
    number = 2
    while target.exists():
        target, number = folder / f"{name}_{number}{source.suffix}", number + 1
    shutil.copyfile(source, target)
    for companion in (*(source.with_suffix(ending) for ending in _COMPANIONS), Path(f"{source}.aux.xml")):
        if companion.is_file():
            ending = (
                companion.name.removeprefix(source.stem) if companion.suffix in _COMPANIONS else ".aux.xml"
            )
            is_named_whole = companion.name.startswith(source.name)
            shutil.copyfile(
                companion, Path(f"{target}{ending}") if is_named_whole else target.with_suffix(ending)
            )
    copy = layer.clone()
    copy.setId(layer.id())  # map tips name layers by it
    copy.setDataSource(f"{target}{bar}{rest}", layer.name(), layer.providerType())
    return copy


def _copied(layout: _LayoutContent, copies: dict[str, QgsMapLayer]) -> _LayoutContent:
    """Give the layout with the copies of its layers."""

    def copy_of(layer: QgsRasterLayer | None) -> QgsMapLayer | None:
        return None if layer is None else copies[layer.id()]

    return _LayoutContent(
        layout.name,
        layout.title,
        copy_of(layout.classes),
        copy_of(layout.confidence),
        copy_of(layout.mask),
        layout.notes,
        layout.paper,
    )
