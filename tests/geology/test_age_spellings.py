"""Ages as maps of many countries and hands write them."""

import pytest

from concealed_bedrock.geology.legend.automatic import _home_of
from concealed_bedrock.geology.legend.field_reading import _read_words

SPELLINGS = {
    "Cambrian": ("Cambro-Ordovician", "Cambro - Silurian", "541-485 Ma", "Кембро-ордовик"),
    "Ordovician": ("Ordo-Silurian", "Caradoc", "Arenig slates"),
    "Silurian": ("Siluro-Devonian", "Siluro-Devónico"),
    "Devonian": ("Devono-Carboniferous", "02_Devonian", "Lower to Middle Devonian"),
    "Carboniferous": ("Carbo-Permian", "Permokarbon und Karbon", "LOWER_CARBONIFEROUS", "358,9-298,9 Ma"),
    "Permian": ("Permo-Triassic", "Permotrias", "пермо-триас"),
    "Jurassic": ("early_jurassic", "Jurasso-Cretaceous"),
    "Cretaceous": ("K₂", "Wealden", "Cretaceo-Tertiary", "Ｋ２", "100 ± 5 Ma"),
    "Neoarchean": ("late Archaean?", "~2.7 Ga", "c. 2700 Ma", "2,700 Ma"),
    "Paleoproterozoic": ("ca. 1.85 Ga", "1850±10 Ma", "1,650-1,600 Ma", "Early Proterozoic", "PR1"),
    "Mesoproterozoic": ("Mid-Proterozoic", "Middle Proterozoic"),
    "Neoproterozoic": ("Late Proterozoic", "Upper Proterozoic"),
    "cover": ("12 ka", "126-11.7 ka", "Kainozoikum", "Recente", "Anthropocene"),
}


@pytest.mark.parametrize("wanted, text", [(age, text) for age, texts in SPELLINGS.items() for text in texts])
def test_an_age_is_read_in_this_spelling(wanted, text):
    value = _read_words(text)
    assert (_home_of(value.age).name if value.kind == "age" else value.kind) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "nil",
        "N.D.",
        "TBD",
        "…",
        ".",
        "#N/A",
        "not applicable",
        "http://www.opengis.net/def/nil/OGC/0/unknown",
    ],
)
def test_a_word_for_nothing_is_no_rock(text):
    assert _read_words(text).kind == "no data"
