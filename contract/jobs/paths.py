"""Which files a job reads and which it writes, and the one check that no result falls on anything else.

Standard library only: QGIS checks what was chosen, the worker checks the job again.
"""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .. import ROOT
from ..errors import UserError, require
from ..language import tr
from .named_files import _Location

RASTER, LAYER, PAGE = (".tif", ".tiff"), (".gpkg",), (".html", ".htm")
MODEL, TABLE, TEXT, FOLDER = (".safetensors",), (".json",), (".txt", ".html", ".log"), ()
_COMPANIONS = {
    ".tif": (".tif.aux.xml", ".tif.ovr", ".tif.msk"),
    ".tiff": (".tiff.aux.xml", ".tiff.ovr", ".tiff.msk"),
    ".gpkg": (".gpkg-wal", ".gpkg-shm", ".gpkg-journal"),
    ".html": (".json",),
    ".htm": (".json",),
    ".safetensors": (".last.safetensors", ".safetensors.checkpoint"),
}  # what is written, replaced or removed along with a file, in place of its suffix
STYLE = ".qml"  # of rasters and layers
_LONGEST_NAME = 200  # bytes: file systems take 255, and companion files append to the name
_OWN_ROOMS = (
    *("contract", "docs", "geology", "geophysics", "i18n", "models", "plugin", "processing_provider"),
    *("reports", "resources", "worker"),
)


@dataclass(frozen=True)
class Output:
    """A file or folder to write: what it is called in the job, where, and how its name may end.

    `layer` is the name of a GeoPackage's only layer, and a folder that is new has to be empty.
    """

    label: str
    path: str
    suffixes: tuple[str, ...]
    layer: str = ""
    is_new: bool = False

    @property
    def name(self) -> str:
        """For people: the setting and the file's own name."""
        return f"{self.label} ({Path(self.path).name or self.path})"

    def companions(self) -> list[Path]:
        """The files that are written, replaced or removed along with it; styles are not among them."""
        path = Path(self.path)
        return [path.with_suffix(end) for end in _COMPANIONS.get(path.suffix.lower(), ())]

    @property
    def style(self) -> Path | None:
        """The style file that may be written along with it."""
        return Path(self.path).with_suffix(STYLE) if self.suffixes in (RASTER, LAYER) else None


@dataclass(frozen=True)
class Input:
    """A file that is read: what it is called in the job, and its path as somebody wrote it."""

    label: str
    path: str


def check_outputs(outputs: Iterable[Output], inputs: Iterable[Input]) -> None:
    """Refuse an output that cannot be written, is read, is written twice, or is somebody else's.

    Raises
    ------
    UserError
        One sentence on the first output that is wrong.
    """
    outputs, inputs = list(outputs), list(inputs)
    for output in outputs:
        _check_alone(output)
    _check_pairs(outputs)
    locations = [(i, location) for i in inputs for location in _Location.named(i.path)]
    for output in outputs:
        _check_against_inputs(output, locations)


def _check_alone(output: Output) -> None:
    """Refuse a path that is no plain file in a folder that can be written to."""
    require(
        _Location.is_plain(output.path),
        tr("{output} is '{path}'; a plain file on this computer is wanted.").format(
            output=output.label, path=output.path
        ),
        tr("Give the path of a file that ends in {suffix}.").format(suffix=output.suffixes[0])
        if output.suffixes
        else tr("Give the path of a file."),
    )
    path = Path(output.path)
    require(
        not output.suffixes or path.suffix.lower() in output.suffixes,
        tr("{output}: the file {file} does not end in {suffixes}.").format(
            output=output.label, file=path.name, suffixes=tr(" or ").join(output.suffixes)
        ),
        tr("Give it a name that does."),
    )
    state = _state(path)
    require(
        len(os.fsencode(path.name)) <= _LONGEST_NAME,
        tr("{output}: the name {beginning}... is {n_characters} characters long.").format(
            output=output.label, beginning=path.name[:40], n_characters=len(path.name)
        ),
        tr("Give a name of at most {most} bytes: other files take it and add to it.").format(
            most=_LONGEST_NAME
        ),
    )
    if output.suffixes == FOLDER:  # what is missing above it is made
        _check_folder(next(p for p in (path, *path.absolute().parents) if p.is_dir()))
        require(
            state is None or stat.S_ISDIR(state.st_mode),
            tr("{output}: {path} is a file, a folder is wanted.").format(output=output.label, path=path),
            tr("Choose a folder."),
        )
    else:
        _check_folder(path.parent)
        _check_kind(output, state)
    place = Path(os.path.realpath(output.path))
    own = place.relative_to(ROOT).parts[:1] if place.is_relative_to(ROOT) else ()
    require(
        not own or own[0] not in _OWN_ROOMS,
        tr("{output} lies in the plugin's own folder.").format(output=output.name),
        tr("Choose a folder of your own."),
    )


def _check_folder(folder: Path) -> None:
    """Refuse a folder that is not there or takes no files."""
    require(
        _state(folder) is not None and folder.is_dir(),
        tr("The folder {folder} does not exist.").format(folder=folder),
        tr("Create it or choose another output folder."),
    )
    require(
        os.access(folder, os.W_OK | os.X_OK),
        tr("Nothing can be written to {folder}.").format(folder=folder),
        tr("Choose another output folder."),
    )


def _check_kind(output: Output, state: os.stat_result | None) -> None:
    """Refuse to replace what is no file, or is protected."""
    if state is None:
        return
    require(
        not stat.S_ISDIR(state.st_mode),
        tr("{output} is a folder.").format(output=output.name),
        tr("Give the path of a file."),
    )
    require(
        stat.S_ISREG(state.st_mode),
        tr("{output} is a device, a pipe or a socket, and no file.").format(output=output.name),
        tr("Give the path of a file."),
    )
    require(
        os.access(output.path, os.W_OK) and bool(state.st_mode & 0o222),
        tr("{output} is write-protected.").format(output=output.name),
        tr("Choose another file, or take the protection away."),
    )


def _state(path: Path) -> os.stat_result | None:
    """What lies at a path, through links; None where there is nothing."""
    try:
        return path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        raise UserError(
            tr("'{path}' cannot be used as a path: {reason}.").format(
                path=str(path)[:80], reason=getattr(error, "strerror", None) or error
            ),
            tr("Give another name."),
        ) from error


def _check_pairs(outputs: list[Output]) -> None:
    """Refuse two outputs in one file, or one that replaces what goes along with another.

    Names that differ in case alone are one file on many disks. A raster and a layer may share a style's name:
    the first has it, the other carries its colours inside.
    """
    taken: dict[tuple[Path, str], Output] = {}
    for output in outputs:
        styles = [output.style] if output.suffixes == RASTER and output.style else []
        for path in (Path(output.path), *output.companions(), *styles):
            real = Path(os.path.realpath(path))  # as a disk sees it that knows one form of each letter
            folded = unicodedata.normalize("NFC", real.name).casefold()
            other = taken.setdefault((real.parent, folded), output)
            require(
                other is output,
                tr("{output} and {other} would both write {file}.").format(
                    output=output.label, other=other.label, file=path.name
                ),
                tr("Give them different names."),
            )


def _check_against_inputs(output: Output, inputs: list[tuple[Input, _Location]]) -> None:
    """Refuse an output, or what goes along with it, that is a file the job reads."""
    for path in (Path(output.path), *output.companions()):
        here = _Location.of(path)
        for what, there in inputs:
            if not here.is_same(there) and not there.holds(here):
                continue
            raise UserError(
                tr("{output} is the file that is read as {input}.").format(
                    output=output.name, input=what.label
                )
                if path == Path(output.path)
                else tr("{output} would replace {file}, which is read as {input}.").format(
                    output=output.name, file=path.name, input=what.label
                ),
                tr("Choose another file for the result."),
            )
