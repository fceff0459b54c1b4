"""Sample pictures of folds as files, with a layer of points that names them."""

import geopandas as gpd
import numpy as np
from PIL import Image


def test_pictures_lie_in_a_folder_and_points_name_them(worker, tmp_path):
    job = {
        "pictures": str(tmp_path / "new" / "pictures"),
        "output": str(tmp_path / "p.gpkg"),
        "count": 7,
        "side_px": 32,
    }
    code, lines = worker.run("foldpictures", job, tmp_path)
    assert code == 0, lines[-1]
    layer = gpd.read_file(tmp_path / "p.gpkg", layer="pictures")
    assert len(layer) == 7 and lines[-1]["facts"]["pictures"] == 7
    assert set(layer["shape"]) <= {"chevron", "rounded", "box"}
    sides = {Image.open(path).size for path in layer["picture"]}
    assert sides == {(32, 32)}
    assert layer.geometry.nunique() == 7
    assert (np.diff(layer["outcrop"]) >= 0).all()


def test_a_folder_with_files_is_refused_and_keeps_them(worker, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("keep")
    job = {"pictures": str(tmp_path / "mine"), "output": str(tmp_path / "p.gpkg"), "count": 3}
    code, lines = worker.run("foldpictures", job, tmp_path)
    assert code == 1 and "not empty" in lines[-1]["message"]
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["notes.txt"]
