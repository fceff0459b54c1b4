"""The model library: the model files that a user has, which of them suit a raster, and names for new ones."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Self

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)

from ..contract.errors import UserError
from ..contract.model_card import Card, read_card
from .engine import folders
from .file_names import _as_file_name
from .texts import _tr_marked, mark, tr

_LAST_STEP = ".last"  # the end of a name: weights that were never scored
_LONGEST_NAME = 100  # characters
_ENDING = ".safetensors"
_LIMITS = (  # of the models that come with the plugin, as their cards state them
    mark("For sample surveys alone: the densities and classes are theirs. Not for real ground."),
    mark(
        "For South Australia alone, on a grid of about 2 minutes. It reads visible outcrop and gravity; the "
        "geological map is needed."
    ),
    mark(
        "Reads the shape of visible outcrop alone, on any map and any classes. It learned from other maps: a "
        "model trained on the map at hand reads gravity too, and knows its classes."
    ),
)
_promised: set[Path] = set()  # names of trainings that run in this QGIS


@dataclass(frozen=True)
class ModelFile:
    """A model file with its card, or with the reason why it cannot be used."""

    path: Path
    card: Card | None = None
    problem: str = ""

    @classmethod
    def list(cls) -> list[Self]:
        """Give all model files, those installed with the plugin before those in the user's folder."""
        models = []
        for folder in (folders.MODELS, library_folder()):
            for path in sorted(folder.glob(f"*{_ENDING}")):
                try:
                    models.append(cls(path, read_card(path)))
                except UserError as problem:
                    models.append(cls(path, problem=str(problem)))
        return models

    @classmethod
    def by_fit(
        cls, layer: QgsRasterLayer | None, class_names: Collection[str] = ()
    ) -> Sequence[tuple[Self, int]]:
        """Give the models that can predict, those that fit best first, and of these the newest."""
        models = [(model, model.fit(layer, class_names)) for model in cls.list() if model.can_predict]
        return sorted(models, key=lambda pair: (-pair[1], -pair[0].path.stat().st_mtime))

    @staticmethod
    def free_path(name: str) -> Path:
        """Give a file of the library for a new model, by a name that no other has.

        A training that runs has its name already, and files of that name.
        """
        plain = _as_file_name(name, _LONGEST_NAME) or "model"
        folder, number = library_folder(), 1
        taken = {path.name.casefold() for path in folder.glob(f"*{_ENDING}*")}
        taken |= {path.name.casefold() for path in _promised if path.parent == folder}
        while True:
            file = f"{plain}{_count(number)}{_ENDING}"
            if not {file.casefold(), f"{file}.checkpoint".casefold()} & taken:
                return folder / file
            number += 1

    @staticmethod
    def add(path: Path) -> Path:
        """Copy a model file into the user's folder; UserError for one that is damaged or of a taken name."""
        read_card(path)
        target = library_folder() / path.name
        if target.exists():
            raise UserError(
                tr("There is already a model named {name}.").format(name=path.name),
                tr("Rename the file first."),
            )
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_suffix(".part")
        shutil.copyfile(path, part)
        return part.replace(target)

    @property
    def is_own(self) -> bool:
        """Whether it is the user's, and no one that comes with the plugin."""
        return self.path.parent == library_folder()

    def checksum(self) -> str:
        """Give the SHA-256 checksum of the file."""
        state = self.path.stat()
        return _checksum_of(self.path, state.st_size, state.st_mtime_ns)

    def rename(self, name: str) -> Path:
        """Give the model and its report another name; UserError where that is taken."""
        self._require_own()
        stem = _as_file_name(name, _LONGEST_NAME) or "model"
        names = {path.stem.casefold() for path in library_folder().glob(f"*{_ENDING}") if path != self.path}
        if stem.casefold() in names:
            raise UserError(
                tr("There is already a model named {name}.").format(name=stem), tr("Give another name.")
            )
        for path in self._files():
            path.replace(path.with_name(f"{stem}{path.name.removeprefix(self.path.stem)}"))
        return self.path.with_name(f"{stem}{_ENDING}")

    def delete(self) -> None:
        """Delete the model and its report."""
        self._require_own()
        for path in self._files():
            path.unlink()

    def _require_own(self) -> None:
        if not self.is_own:
            raise UserError(
                tr("{name} comes with the plugin and cannot be changed.").format(name=self.path.stem),
                tr("Choose a model of your own."),
            )

    def _files(self) -> Iterator[Path]:
        """Give the file and those that a training writes with it."""
        ends = (".html", ".json", f"{_LAST_STEP}{_ENDING}", _ENDING)
        paths = (self.path.with_name(f"{self.path.stem}{end}") for end in ends)
        return (path for path in paths if path.is_file())

    @property
    def can_predict(self) -> bool:
        """Whether the file is whole, and holds weights that were scored."""
        return self.card is not None and not self.path.stem.endswith(_LAST_STEP)

    def fit(self, layer: QgsRasterLayer | None, class_names: Collection[str] = ()) -> int:
        """Say how well it fits: 2 made for this ground, 1 for any map, 0 of other ground or other classes."""
        if self.card is None:
            return 0
        if self.card.reads == "outcrop" and not self.card.legend:  # its experts were trained on other maps
            return 1
        known = {entry["name"].casefold() for entry in self.card.classes}
        has_classes = {name.casefold() for name in class_names} <= known
        return 2 if layer is not None and has_classes and _meets(self.card, layer) else 0


def limits_of(card: Card) -> str:
    """Say what a model is not for, in its author's words; those of shipped models in the user's language."""
    text = str(card.training.get("limits") or "")
    return _tr_marked(text) if text in _LIMITS else text


def score_name(name: str) -> str:
    """Give a method or a measure of a card's scores in the user's language; abbreviations stay."""
    return " × ".join(_tr_marked(part) for part in name.split(" x "))


def library_folder() -> Path:
    """Give the folder of the user's own models."""
    return folders.user_folder() / "models"


@lru_cache
def _checksum_of(path: Path, _size: int, _changed_ns: int) -> str:
    """Compute the SHA-256 checksum of a file, once for each state of it."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _count(number: int) -> str:
    return "" if number == 1 else f" {number}"


def _promise(path: Path) -> None:
    """Keep a name for a training that begins."""
    path.parent.mkdir(parents=True, exist_ok=True)
    _promised.add(path)


def _meets(card: Card, layer: QgsRasterLayer) -> bool:
    """Whether the ground a model was trained on and a raster overlap, and the raster holds its windows."""
    if card.is_network and card.windows[0]["side_cells"] > min(layer.width(), layer.height()):
        return False
    crs = QgsCoordinateReferenceSystem(card.crs)
    if not crs.isValid():
        return False
    change = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
    change.setBallparkTransformsAreAppropriate(True)
    west, south, east, north = card.extent
    try:
        here = change.transformBoundingBox(layer.extent())
    except QgsCsException:  # the raster's CRS cannot be right
        return False
    return QgsRectangle(west, south, east, north).intersects(here)
