import pytest

from concealed_bedrock.geology.legend import ages, rocks

OLDER = ("Cambrian", "Ordovician", "Silurian", "Devonian", "Carboniferous", "Permian")
YOUNGER = ("Triassic", "Jurassic", "Cretaceous", "Paleogene", "Neogene", "Quaternary")


@pytest.mark.parametrize(
    "text, name",
    [
        ("21636 Mesoproterozoic", "Mesoproterozoic"),
        ("27600 Archaean-Palaeoproterozoic", "Archean"),
        ("22000 Palaeo-Mesoproterozoic", "Paleoproterozoic"),
        ("14080 Cambrian-Ordovician", "Cambrian"),
        ("Pre-Cambrian", "Precambrian"),
        ("Cámbrico", "Cambrian"),
        ("Famennian", "Famennian"),
        ("寒武系", "Cambrian"),
        ("中新元古代", "Mesoproterozoic"),
        ("石炭-二叠系", "Carboniferous"),
        ("新近系上新统", "Neogene"),
        ("C-P", "Carboniferous"),
        ("δP1", "Permian"),
        ("ηγP2", "Permian"),
        ("D2x", "Devonian"),
        ("T3-J1", "Triassic"),
        ("Qp3al", "Pleistocene"),
        ("Q3-4", "Pleistocene"),
        ("∈", "Cambrian"),
        ("Є-O", "Cambrian"),
        ("Pt2-3", "Mesoproterozoic"),
    ],
)
def test_a_value_goes_by_the_oldest_age_it_names(text, name):
    assert ages._oldest(text).name == name


@pytest.mark.parametrize(
    "text, from_ma, to_ma",
    [
        ("Upper Cretaceous", 100.5, 66),
        ("Cretaceous, Late", 100.5, 66),
        ("K2-3", 100.5, 66),
        ("early to middle Jurassic", 201.4, 161.5),
        ("白垩系下统", 145, 100.5),
        ("上泥盆统", 382.7, 358.9),
        ("J3", 161.5, 145),
    ],
)
def test_lower_and_upper_are_the_chart_s_early_and_late(text, from_ma, to_ma):
    age = ages._oldest(text)
    assert (age.from_ma, age.to_ma) == (from_ma, to_ma)


@pytest.mark.parametrize(
    "text", ["00000 water", "", "Undifferentiated", "P-w", "Kanmantoo Group", "Q-map 3", "Sand", "No", "Tuff"]
)
def test_what_names_no_age_has_none(text):
    assert ages._oldest(text) is None


def test_granite_is_known_in_words_and_codes_and_granite_wash_is_none():
    assert all(
        map(rocks._is_granite, ["Hiltaba Suite granite", "二长花岗岩", "γ52", "Granodiorite", "ηγ", "ηγP2"])
    )
    assert not any(map(rocks._is_granite, ["granite wash", "gabbro", "δP1", "ηο", "Permian", ""]))


def test_every_stage_of_the_chart_lies_in_one_period():
    chart = ages._intervals().values()
    periods = [i for i in chart if i.rank == "period" and i.name != "Tertiary"]
    for stage in (i for i in chart if i.rank == "stage"):
        assert sum(p.holds(stage) for p in periods) == 1, stage.name


def test_periods_of_the_phanerozoic_follow_each_other_without_gap():
    chain = [ages._intervals()[n] for n in [*OLDER, *YOUNGER]]
    assert [i.to_ma for i in chain[:-1]] == [i.from_ma for i in chain[1:]]
    assert chain[0].from_ma == 538.8 and chain[-1].to_ma == 0
