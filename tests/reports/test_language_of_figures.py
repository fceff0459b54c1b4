"""Labels of pictures are in the report's language where a font has its letters, else English."""

import pytest
from matplotlib import font_manager

from concealed_bedrock.contract.language import use_language
from concealed_bedrock.reports import figures


@pytest.fixture(autouse=True)
def chinese():
    use_language("zh_CN")
    figures._fonts.cache_clear()
    yield
    use_language("")
    figures._fonts.cache_clear()
    figures.rcParams["font.family"] = ["sans-serif"]


def test_without_a_font_for_its_letters_a_label_stays_english(monkeypatch):
    monkeypatch.setattr(figures, "_CHINESE", ())
    assert figures._in_figure("confidence") == "confidence"


def test_accents_need_no_other_font(monkeypatch):
    monkeypatch.setattr(figures, "_CHINESE", ())
    use_language("fr")
    assert figures._in_figure("Loss and FWIoU curves") != "Loss and FWIoU curves"


def test_a_font_that_was_installed_after_matplotlib_made_its_list_is_found(monkeypatch):
    if not any("NotoSansCJK" in path for path in font_manager.findSystemFonts()):
        pytest.skip("no Noto Sans CJK on this machine")
    monkeypatch.setattr(font_manager, "get_font_names", lambda: ["DejaVu Sans"])
    assert figures._in_figure("confidence") == "置信度"
    title = figures._plain_axes(figures._new_figure((4, 2)), 1, 1, 1).set_title("x")
    assert any("CJK" in family for family in title.get_fontfamily())
