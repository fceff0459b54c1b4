"""Files come whole, and those that belong together come together."""

from pathlib import Path

import pytest

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geophysics.io.replacing import replacing_all


def fill(folder, *names):
    for name in names:
        (folder / name).write_text(f"old {name}")


def contents(folder):
    return {path.name: path.read_text() for path in folder.iterdir()}


def test_several_files_and_their_companions_take_their_places_at_once(tmp_path):
    fill(tmp_path, "a.tif", "a.tif.aux.xml")
    with replacing_all([tmp_path / "a.tif", tmp_path / "b.tif"]) as (a, b):
        a.write_text("new a")
        b.write_text("new b")
        b.with_suffix(".qml").write_text("style")
        assert contents_of_files(tmp_path) == {"a.tif": "old a.tif", "a.tif.aux.xml": "old a.tif.aux.xml"}
    # The old file's statistics would tell of another raster.
    assert contents(tmp_path) == {"a.tif": "new a", "b.tif": "new b", "b.qml": "style"}


def contents_of_files(folder):
    return {path.name: path.read_text() for path in folder.iterdir() if path.is_file()}


@pytest.mark.parametrize("failure", [OSError("open in another program"), KeyboardInterrupt()])
def test_where_one_file_cannot_be_moved_all_stay_as_they_were(tmp_path, monkeypatch, failure):
    fill(tmp_path, "a.tif", "b.tif", "a.tif.aux.xml")
    before, replace = contents(tmp_path), Path.replace

    def locked(self, target):
        if Path(target) == tmp_path / "b.tif":
            raise failure
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", locked)
    with (
        pytest.raises(type(failure)),
        replacing_all([tmp_path / "a.tif", tmp_path / "c.tif", tmp_path / "b.tif"]) as temporary,
    ):
        for path in temporary:
            path.write_text("new")
    assert contents(tmp_path) == before


def test_a_failure_while_writing_leaves_nothing_behind(tmp_path):
    with (
        pytest.raises(ValueError),
        replacing_all([tmp_path / "a.tif", tmp_path / "b.tif"]) as (a, _),
    ):
        a.write_text("half")
        raise ValueError
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_said_and_none_is_made(tmp_path):
    with (
        pytest.raises(UserError, match="does not exist"),
        replacing_all([tmp_path / "a.tif", tmp_path / "no" / "b.tif"]),
    ):
        pass
    assert not list(tmp_path.iterdir())
