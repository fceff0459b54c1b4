"""Fine-tuning keeps the trained weights; the head is new for other classes."""

import pytest
import torch

from concealed_bedrock.models.networks.factory import build_network
from concealed_bedrock.models.networks.genotype import Genotype
from concealed_bedrock.models.training.fine_tuning import head_tensors, transfer_weights

SMALL = Genotype.from_dict({"branches": [{"stride": 8, "start": 0, "layers": [["3x3", 2]]}]}).to_dict()
GGMNET = {"name": "ggmnet", "genotype": SMALL}


def network(seed, n_classes):
    torch.manual_seed(seed)
    return build_network(GGMNET, 3, n_classes).eval()


def test_the_head_is_what_follows_the_number_of_classes():
    head = head_tensors(GGMNET, 3)
    assert 1 <= len(head) <= 2 and all("head" in name for name in head)


@pytest.mark.parametrize("name", ["fasterseg", "fc-hardnet-70"])
def test_other_networks_have_a_head_too(name):
    assert head_tensors({"name": name}, 3)


def test_the_same_classes_give_the_same_logits():
    trained, fresh, x = network(0, 3), network(1, 3), torch.randn(1, 3, 64, 64)
    assert transfer_weights(fresh, trained, head_tensors(GGMNET, 3), list("abc"), list("abc")) == list("abc")
    with torch.no_grad():
        assert torch.equal(fresh(x), trained(x))


def test_a_class_of_the_same_name_keeps_its_logits_and_others_are_new():
    trained, fresh, x = network(0, 3), network(1, 4), torch.randn(1, 3, 64, 64)
    assert transfer_weights(fresh, trained, head_tensors(GGMNET, 3), list("dcae"), list("abc")) == ["c", "a"]
    with torch.no_grad():
        old, new = trained(x), fresh(x)
    torch.testing.assert_close(new[:, 1], old[:, 2])
    torch.testing.assert_close(new[:, 2], old[:, 0])
    assert not torch.allclose(new[:, 0], old[:, 0])
