"""Pictures of every kind become squares in colour; what is broken says why."""

import numpy as np
import pytest
from PIL import Image

from concealed_bedrock.worker.inputs.pictures import _place_of, _read_picture, _UnreadablePicture


def halves(width=120, height=80):
    """Red at the left, blue at the right."""
    pixels = np.zeros((height, width, 3), np.uint8)
    pixels[:, : width // 2, 0] = 255
    pixels[:, width // 2 :, 2] = 255
    return Image.fromarray(pixels)


def colours(square):
    """Mean colour of the left and the right quarter."""
    quarter = square.shape[1] // 4
    return square[:, :quarter].mean(axis=(0, 1)).round(), square[:, -quarter:].mean(axis=(0, 1)).round()


@pytest.mark.parametrize(
    ("name", "mode"),
    [
        ("a.png", "RGB"),
        ("a.png", "RGBA"),
        ("a.png", "P"),
        ("a.tif", "CMYK"),
        ("a.jpg", "CMYK"),
        ("a.bmp", "RGB"),
    ],
)
def test_any_kind_of_colour_is_read(tmp_path, name, mode):
    halves().convert(mode).save(tmp_path / name)
    square = _read_picture(tmp_path / name, 32)
    left, right = colours(square)
    assert square.shape == (32, 32, 3) and square.dtype == np.uint8
    assert left[0] > 200 and left[2] < 60 and right[2] > 200 and right[0] < 60


def test_a_photograph_is_turned_the_right_way_up(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 3  # upside down
    halves().save(tmp_path / "a.jpg", exif=exif, quality=95)
    left, right = colours(_read_picture(tmp_path / "a.jpg", 32))
    assert left[2] > 200 and right[0] > 200


def test_an_animation_gives_its_first_frame(tmp_path):
    halves().save(tmp_path / "a.gif", save_all=True, append_images=[Image.new("RGB", (120, 80), "green")] * 2)
    left, _ = colours(_read_picture(tmp_path / "a.gif", 32))
    assert left[0] > 200 and left[1] < 60


def test_sixteen_bits_are_stretched_and_transparent_ground_is_white(tmp_path):
    ramp = np.tile(np.linspace(1000, 3000, 64).astype(np.uint16), (64, 1))
    Image.fromarray(ramp).save(tmp_path / "a.tif")
    square = _read_picture(tmp_path / "a.tif", 32)
    assert square[:, 0].max() < 20 and square[:, -1].min() > 235
    clear = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    clear.save(tmp_path / "clear.png")
    assert _read_picture(tmp_path / "clear.png", 32).min() == 255


def test_a_large_photograph_is_reduced_while_it_is_decoded(tmp_path, monkeypatch):
    halves(6000, 4000).save(tmp_path / "a.jpg")
    sizes = []
    load = Image.Image.convert
    monkeypatch.setattr(
        Image.Image, "convert", lambda self, *a, **k: sizes.append(self.size) or load(self, *a, **k)
    )
    left, right = colours(_read_picture(tmp_path / "a.jpg", 64))
    assert left[0] > 200 and right[2] > 200
    assert max(sizes[0]) <= 750


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("cut.jpg", "truncated"),
        ("cut.png", "truncated"),
        ("text.jpg", "no picture"),
        ("none.jpg", "no such file"),
    ],
)
def test_what_is_broken_says_why(tmp_path, content, words):
    path = tmp_path / content
    if content.startswith("cut"):
        Image.fromarray(np.random.default_rng(0).integers(0, 255, (200, 200, 3), dtype=np.uint8)).save(path)
        path.write_bytes(path.read_bytes()[:2000])
    elif content.startswith("text"):
        path.write_text("this is no picture")
    with pytest.raises(_UnreadablePicture, match=words):
        _read_picture(path, 32)


def test_the_place_of_a_photograph_is_read(tmp_path):
    exif = Image.Exif()
    exif.get_ifd(0x8825).update({1: "S", 2: (33.0, 30.0, 36.0), 3: "E", 4: (138.0, 15.0, 0.0)})
    halves().save(tmp_path / "a.jpg", exif=exif)
    assert _place_of(tmp_path / "a.jpg") == pytest.approx((138.25, -33.51))
    halves().save(tmp_path / "b.jpg")
    assert _place_of(tmp_path / "b.jpg") is None
