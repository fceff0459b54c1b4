"""The choice of a form on a GPU: timed once, remembered, and told where a form fails."""

import time
from types import SimpleNamespace

import pytest
import torch

from concealed_bedrock.models.networks import deform_conv
from concealed_bedrock.models.networks.deform_conv import FORMS, _fastest_form


@pytest.fixture(autouse=True)
def nothing_timed(monkeypatch):
    monkeypatch.setattr(deform_conv, "_seconds_of", {})


def inputs_of(side=6, *, has_gradient=False):
    shapes = (2, 3, side, side), (2, 18, side, side), (4, 3, 3, 3)
    return [torch.randn(shape).requires_grad_(has_gradient) for shape in shapes]


def counted(form, calls, delay=0.0):
    def convolve(*inputs):
        calls.append(torch.is_grad_enabled() and inputs[0].requires_grad)
        time.sleep(delay)
        return form(*inputs)

    return convolve


def test_the_fastest_is_found_once_for_inputs_of_a_kind():
    quick, slow = [], []
    forms = {
        "slow": counted(FORMS["project_and_sample"], slow, 0.02),
        "quick": counted(FORMS["project_and_gather"], quick),
    }
    for side in (6, 7):  # 72 and 98 pixels: of one order
        assert _fastest_form(forms, *inputs_of(side)) == "quick"
    assert len(quick) == len(slow) == 1 + deform_conv.REPEATS
    _fastest_form(forms, *inputs_of(16))
    _fastest_form(forms, *inputs_of(has_gradient=True))
    assert len(quick) == 3 * (1 + deform_conv.REPEATS)
    assert quick[-1] and not quick[0]  # where a gradient is wanted, it is timed too


def test_timing_leaves_no_gradient_behind():
    inputs = inputs_of(has_gradient=True)
    _fastest_form(FORMS, *inputs)
    assert all(tensor.grad is None for tensor in inputs)


def test_a_form_that_fails_is_told_and_left_out():
    def broken(*inputs):
        raise OSError("no compiler\nfurther lines")

    with pytest.warns(RuntimeWarning, match="'broken' .* fails on cpu \\(OSError: no compiler\\)"):
        assert _fastest_form({"broken": broken} | FORMS, *inputs_of()) != "broken"


def test_where_all_forms_fail_the_first_one_tells_why_itself():
    def broken(*inputs):
        raise torch.OutOfMemoryError("all used up")

    with pytest.warns(RuntimeWarning):
        assert _fastest_form({"first": broken, "second": broken}, *inputs_of()) == "first"


def test_optional_forms_are_those_whose_package_is_there(monkeypatch):
    monkeypatch.setattr(deform_conv.importlib.util, "find_spec", lambda package: package == "triton")
    assert list(deform_conv._installed()) == ["triton"]


def test_a_cpu_gathers_and_a_device_without_cuda_samples():
    x, offset, weight = inputs_of()
    assert deform_conv._best_form(x, offset, weight) == "project_and_gather"
    assert deform_conv._best_form(*(t.to("meta") for t in (x, offset, weight))) == "project_and_sample"


def test_on_cuda_the_gather_that_may_read_outside_its_table_is_never_tried(monkeypatch):
    """embedding_bag has no gradient in bf16 there, and its failure for large tables ends the process."""
    offered = []
    monkeypatch.setattr(deform_conv, "_fastest_form", lambda forms, *inputs: offered.extend(forms) or "one")
    monkeypatch.setattr(deform_conv, "_installed", lambda: {"triton": None})
    x = SimpleNamespace(device=torch.device("cuda"))
    assert deform_conv._best_form(x, None, None) == "one"
    assert offered == ["project_and_sample", "triton"]


def test_torchvision_where_it_is_installed_equals_the_others():
    pytest.importorskip("torchvision", reason="torchvision is not installed; it is a choice of the user's")
    inputs = inputs_of()
    wanted = deform_conv._deformable_convolution(*inputs, form="im2col")
    found = deform_conv._deformable_convolution(*inputs, form="torchvision")
    torch.testing.assert_close(found, wanted, atol=1e-5, rtol=1e-5)
