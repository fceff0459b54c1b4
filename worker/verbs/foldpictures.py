"""The verb `foldpictures`: pictures of folds of known shape, and a layer of points that names them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import geopandas as gpd
import numpy as np
from PIL import Image

from ...contract.jobs import FoldPicturesJob
from ...contract.language import tr
from ...geology.folds.pictures import draw_pictures
from ...geology.folds.pictures.scenes import FoldPicture
from ..files.layer_file import _write_layer
from ..files.styles import _categorised_qml
from ..reporting import Reporter
from ..safety.memory_and_disk import _require_space
from ..safety.staging import _staged

_SPACING_M = 50.0  # of the outcrops on the map
_CORNER = (500_000.0, 5_200_000.0)
_CRS = "EPSG:32645"
_SHAPES = {"chevron": "#d73027", "rounded": "#1a9850", "box": "#4575b4"}


def run(job: FoldPicturesJob, reporter: Reporter) -> None:
    """Draw the pictures into a new folder, and write the layer of them."""
    place = next(path for path in Path(job.pictures).absolute().parents if path.is_dir())
    _require_space([(str(place / "pictures"), 3 * job.side_px**2 * job.count)])
    with ExitStack() as undo:
        Path(job.pictures).mkdir(parents=True, exist_ok=True)
        undo.callback(shutil.rmtree, job.pictures, ignore_errors=True)
        with _staged(job) as places:
            rows = list(_draw(job, reporter))
            _write_pictures(places.output, rows)
        undo.pop_all()
    n_outcrops = len({row["outcrop"] for row in rows})
    reporter.info(
        tr("{n} pictures of {outcrops} outcrops, in {styles} styles.").format(
            n=len(rows), outcrops=n_outcrops, styles=len(job.styles)
        )
    )
    reporter.result({"output": job.output, "pictures": job.pictures}, pictures=len(rows), outcrops=n_outcrops)


def _draw(job: FoldPicturesJob, reporter: Reporter) -> Iterator[dict]:
    """Write each picture, and give its row of the layer."""
    pictures = draw_pictures(job.count, job.styles, side_px=job.side_px, seed=job.seed)
    for number, picture in enumerate(pictures):
        path = Path(job.pictures) / f"{number + 1:05d}_{picture.scene.shape}.png"
        Image.fromarray(picture.pixels).save(path)
        reporter.progress((number + 1) / job.count)
        yield _row(picture, path)


def _row(picture: FoldPicture, path: Path) -> dict:
    """The attributes of a picture: where it lies, its outcrop, and the truth."""
    layers = picture.scene.layers
    return {
        "picture": str(path.absolute()),
        "shape": picture.scene.shape,
        "outcrop": picture.outcrop,
        "style": picture.style,
        "interlimb_deg": round(layers.interlimb_deg, 1),
        "b3_b1": round(layers.shape_ratio, 4),
    }


def _write_pictures(path: str, rows: list[dict]) -> None:
    """Points, the outcrops in rows of a square, their pictures side by side."""
    outcrops = np.array([row["outcrop"] for row in rows])
    a_row = int(np.ceil(np.sqrt(outcrops.max() + 1)))
    within = np.array([np.count_nonzero(outcrops[:i] == outcrop) for i, outcrop in enumerate(outcrops)])
    east = _CORNER[0] + _SPACING_M * (outcrops % a_row) + 0.2 * _SPACING_M * within
    north = _CORNER[1] - _SPACING_M * (outcrops // a_row)
    layer = gpd.GeoDataFrame(rows, geometry=gpd.points_from_xy(east, north), crs=_CRS)
    labels = {"chevron": tr("Chevron"), "rounded": tr("Rounded"), "box": tr("Box")}
    entries = [(shape, labels[shape], colour) for shape, colour in _SHAPES.items()]
    _write_layer(path, layer, "pictures", _categorised_qml("shape", entries, kind="string", draw="dot"))
