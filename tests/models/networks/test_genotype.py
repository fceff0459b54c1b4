"""Genotypes: a file gives back the genotype, and what cannot be built is refused by layer."""

import copy
import json

import pytest

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.models.networks.genotype import Genotype, paper_genotype


@pytest.mark.parametrize("depth", [13, 16, 22, 24])
def test_a_file_gives_the_genotype_back(depth, tmp_path):
    genotype = paper_genotype(depth)
    genotype.write(tmp_path / "found.json")
    assert Genotype.read(tmp_path / "found.json") == genotype
    assert genotype.depth == depth


def test_the_file_has_one_line_a_layer(tmp_path):
    paper_genotype(22).write(tmp_path / "found.json")
    lines = (tmp_path / "found.json").read_text().splitlines()
    layers = [line for line in lines if line.strip().startswith('["')]
    assert len(layers) == 22 + (22 - 8) + (22 - 12)


def set_layer(branch, number, layer):
    def change(content):
        content["branches"][branch]["layers"][number] = layer

    return change


def set_start(branch, start):
    def change(content):
        content["branches"][branch]["start"] = start

    return change


@pytest.mark.parametrize(
    "change, message",
    [
        (set_layer(0, 5, ["7x7", 4]), "Branch 1/8, layer 5: '7x7' is not one of identity"),
        (set_layer(1, 3, ["3x3", 5]), "Branch 1/16, layer 11: the expansion 5"),
        (
            set_layer(0, 1, ["identity", 4]),
            "layer 1: an identity cannot change the width from expansion 2 to 4",
        ),
        (set_layer(0, 0, ["identity", 2]), "layer 0: an identity cannot change the width of the encoder"),
        (set_layer(1, 0, ["3x3", 6]), "Branch 1/16, layer 8: '3x3' is not one of down 3x3, max pool"),
        (set_layer(2, 4, ["max pool", 8]), "Branch 1/32, layer 16: 'max pool' is not one of identity"),
        (set_start(2, 8), "Branch 1/32 starts at layer 8, between 9 and 21 is wanted"),
        (set_start(0, 1), "Branch 1/8 starts at layer 1, 0 is wanted"),
        (set_start(2, 13), "Branch 1/32 ends after layer 22, the first after 21"),
        (lambda content: content["branches"].clear(), "depth 0"),
        (lambda content: content["branches"][0]["layers"].clear(), "depth 0"),
        (lambda content: content["branches"].append(content["branches"][2]), "4 branches"),
        (lambda content: content["branches"][1].update(stride=32), "Branch 1/16 has the stride 32"),
        (lambda content: content.pop("branches"), "does not list branches"),
        (set_layer(0, 2, "3x3"), "does not list branches"),
    ],
)
def test_what_cannot_be_built_is_refused_by_layer(change, message):
    content = copy.deepcopy(paper_genotype(22).to_dict())
    change(content)
    with pytest.raises(UserError, match=message):
        Genotype.from_dict(content)


def test_a_depth_of_0_is_refused():
    with pytest.raises(UserError, match="0 were given"):
        paper_genotype(0)


@pytest.mark.parametrize("text", ["", "{", json.dumps([1, 2]), json.dumps("text")])
def test_a_file_that_is_no_genotype_is_refused(text, tmp_path):
    (tmp_path / "broken.json").write_text(text)
    with pytest.raises(UserError):
        Genotype.read(tmp_path / "broken.json")


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(UserError, match=r"nowhere\.json cannot be read"):
        Genotype.read(tmp_path / "nowhere.json")
