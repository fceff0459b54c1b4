"""Fine-tuning keeps the trained weights; the head is new for other classes."""

import pytest
import torch

from concealed_bedrock.models.networks.factory import build_network, transfer_weights
from concealed_bedrock.models.networks.genotype import Genotype

SMALL = Genotype.from_dict({"branches": [{"stride": 8, "start": 0, "layers": [["3x3", 2]]}]}).to_dict()
GGMNET = {"name": "ggmnet", "genotype": SMALL}


def network(seed, n_classes):
    torch.manual_seed(seed)
    return build_network(GGMNET, 3, n_classes).eval()


@pytest.mark.parametrize("name", ["fasterseg", "fc-hardnet-70"])
def test_the_head_of_other_networks_is_new_where_the_classes_are_others(name):
    trained, fresh = (build_network({"name": name}, 3, n) for n in (3, 4))
    before = {key: tensor.clone() for key, tensor in fresh.state_dict().items()}
    assert transfer_weights(fresh, trained, {"name": name}, 3, list("wxyz"), list("abc")) == []
    after, theirs = fresh.state_dict(), trained.state_dict()
    head = [key for key, tensor in after.items() if tensor.shape != theirs[key].shape]
    assert head and all(torch.equal(after[key], before[key]) for key in head)
    assert all(torch.equal(tensor, after[key]) for key, tensor in theirs.items() if key not in head)


def test_the_same_classes_give_the_same_logits():
    trained, fresh, x = network(0, 3), network(1, 3), torch.randn(1, 3, 64, 64)
    assert transfer_weights(fresh, trained, GGMNET, 3, list("abc"), list("abc")) == list("abc")
    with torch.no_grad():
        assert torch.equal(fresh(x), trained(x))


def test_a_class_of_the_same_name_keeps_its_logits_and_others_are_new():
    trained, fresh, x = network(0, 3), network(1, 4), torch.randn(1, 3, 64, 64)
    assert transfer_weights(fresh, trained, GGMNET, 3, list("dcae"), list("abc")) == ["c", "a"]
    with torch.no_grad():
        old, new = trained(x), fresh(x)
    torch.testing.assert_close(new[:, 1], old[:, 2])
    torch.testing.assert_close(new[:, 2], old[:, 0])
    assert not torch.allclose(new[:, 0], old[:, 0])
