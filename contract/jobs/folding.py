"""The jobs about folds: the shape of digitised lines, and pictures: simulated, learned from, classified."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..errors import require
from ..language import mark, tr
from ..vocabulary import FOLD_ARCHITECTURES, FOLD_PRESETS, PICTURE_STYLES
from .bounds import Flag, Number, Place, Several, Text, Word, _Count, _Folder, _Result
from .paths import FOLDER, LAYER, MODEL
from .settings import DEVICE, REPORT, SEED, Settings, _needed, _setting

_EPOCHS = {"quick": 30, "slides": 80}


@dataclass(frozen=True)
class FoldShapeJob(Settings):
    """Measure the folds of digitised traces: interlimb angle, shape, and Ramsay's class of the layers."""

    input: str = _needed(
        Place("INPUT", mark("layer of traces"), is_needed=True), "lines of folded surfaces in profile"
    )
    output: str = _needed(_Result("OUTPUT", mark("folds"), LAYER, "folds", is_needed=True))
    name_field: str = _setting("", Text("NAME_FIELD", mark("field that names the traces")))
    turn_deg: float = _setting(
        10.0,
        Number("TURN", mark("least turn of a fold"), 1.0, 170.0, "degrees"),
        "smaller bends are no folds",
    )
    smoothing: float = _setting(
        0.0,
        Number("SMOOTHING", mark("smoothing along the line"), 0.0, 1e9),
        "standard deviation in units of the layer's CRS; 0: the mean distance between vertices",
    )


@dataclass(frozen=True)
class FoldPicturesJob(Settings):
    """Create sample pictures of folds whose hinge shape is known."""

    pictures: str = _needed(
        _Result("FOLDER", mark("folder of the pictures"), FOLDER, is_new=True, is_needed=True), "a new one"
    )
    output: str = _needed(
        _Result("OUTPUT", mark("pictures"), LAYER, "pictures", is_needed=True), "a layer of points"
    )
    count: int = _setting(300, _Count("COUNT", mark("number of pictures"), 3, 100_000))
    styles: tuple[str, ...] = _setting(
        PICTURE_STYLES,
        Several(
            "STYLES",
            mark("styles"),
            Word("STYLES", mark("style"), PICTURE_STYLES),
            len(PICTURE_STYLES),
            least=1,
            is_distinct=True,
        ),
    )
    side_px: int = _setting(128, _Count("SIDE", mark("side of a picture"), 32, 1024, "pixels"))
    seed: int = _setting(1, SEED)


@dataclass(frozen=True, kw_only=True)
class _PicturesJob(Settings):
    """Read pictures that a layer names, or that lie in a folder."""

    input: str = _setting(
        "",
        Place("INPUT", mark("layer of pictures")),
        "points or a table with a field of pictures; none on the command line where a folder is given",
        kw_only=False,
    )
    folder: str = _setting("", _Folder("FOLDER", mark("folder of pictures")), "in place of the layer")
    picture_field: str = _setting(
        "", Text("PICTURE_FIELD", mark("field of the pictures' paths")), "empty: picture, photo, path or file"
    )
    base: str = _setting(
        "", _Folder("base", mark("folder at which relative paths begin")), "empty: the layer's own"
    )
    project: str = _setting(
        "",
        _Folder("project", mark("folder of the project")),
        "where relative paths begin that do not at base",
    )
    device: str = _setting("auto", DEVICE)

    def __post_init__(self) -> None:
        super().__post_init__()
        require(
            bool(self.input) != bool(self.folder),
            tr("Pictures are given as a layer and as a folder.")
            if self.input
            else tr("No pictures are given."),
            tr("Choose a layer with a field of pictures (INPUT), or a folder of pictures (FOLDER)."),
        )


@dataclass(frozen=True, kw_only=True)
class TrainFoldsJob(_PicturesJob):
    """Train a classifier of folds on pictures whose classes are known."""

    output: str = _needed(_Result("OUTPUT", mark("model file"), MODEL, is_needed=True))
    report: str = _setting("", REPORT, "HTML; a JSON of the same name is written with it")
    class_field: str = _setting(
        "",
        Text("CLASS_FIELD", mark("field of the classes")),
        "empty: class or shape; a folder has one a class",
    )
    group_field: str = _setting(
        "",
        Text("GROUP", mark("field of the outcrops")),
        "pictures of one outcrop are all learned from, or none; empty: every picture for itself",
    )
    architecture: str = _setting(
        "auto",
        Word("ARCHITECTURE", mark("architecture"), FOLD_ARCHITECTURES),
        "auto: the best shallow method or a residual network, whichever does better on the validation set",
    )
    weights: str = _setting(
        "",
        Place("WEIGHTS", mark("file of weights to begin from")),
        "safetensors, or torchvision's .pth; empty: those of the plugin for resnet18-half",
    )
    pretrained: bool = _setting(
        True, Flag("PRETRAINED", mark("switch for the weights of the plugin")), "for auto and resnet18-half"
    )
    share: float = _setting(0.2, Number("SHARE", mark("share held out for testing"), 0.05, 0.5))
    preset: str = _setting(
        "quick", Word("PRESET", mark("preset"), FOLD_PRESETS), "slides: the recipe of Abdallah (2021)"
    )
    epochs: int = _setting(0, _Count("EPOCHS", mark("number of epochs"), 0, 10_000), "0: the preset's")
    side_px: int = _setting(64, _Count("SIDE", mark("side of the reduced pictures"), 32, 1024, "pixels"))
    seed: int = _setting(1, SEED)
    half: bool = _setting(
        True, Flag("HALF", mark("switch for half precision")), "of a network's stored weights"
    )

    @property
    def epochs_wanted(self) -> int:
        """The user's epochs, or the preset's."""
        return self.epochs or _EPOCHS[self.preset]

    @property
    def checkpoint(self) -> Path:
        """The folder in which the job is kept while it lasts: beside the output, under its name."""
        return Path(self.output + ".checkpoint")


@dataclass(frozen=True, kw_only=True)
class ClassifyFoldsJob(_PicturesJob):
    """Classify folds in pictures."""

    model: str = _needed(Place("MODEL", mark("model file"), is_needed=True))
    output: str = _needed(
        _Result("OUTPUT", mark("classified folds"), LAYER, "folds", is_needed=True), "a layer of points"
    )
