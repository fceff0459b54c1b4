"""Deformable convolution: equal to torchvision's, in every form, with right gradients."""

from pathlib import Path

import numpy as np
import pytest
import torch
from torch.nn import functional as F

from concealed_bedrock.models.networks.deform_conv import FORMS, _deformable_convolution, _DeformableConv2d

GOLDEN = np.load(Path(__file__).parent / "data" / "deform_golden.npz")
CASES = sorted({key.split("/")[0] for key in GOLDEN.files if "/" in key})


def golden(case):
    return {
        key.split("/")[1]: torch.from_numpy(GOLDEN[key]) for key in GOLDEN.files if key.startswith(case + "/")
    }


def random_case(dtype=torch.float64, size=(2, 3, 6, 5), channels_out=4):
    generator = torch.Generator().manual_seed(3)
    draw = lambda *shape: torch.randn(*shape, generator=generator, dtype=dtype)  # noqa: E731
    batch, channels, height, width = size
    return draw(*size), 1.7 * draw(batch, 18, height, width), draw(channels_out, channels, 3, 3)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("case", CASES)
def test_every_form_equals_torchvision_and_its_gradients(case, form):
    it = golden(case)
    inputs = [it[name].requires_grad_() for name in ("x", "offset", "weight")]
    out = _deformable_convolution(*inputs, form=form)
    torch.testing.assert_close(out, it["out"], atol=1e-5, rtol=1e-5)
    (out * it["pull"]).sum().backward()
    torch.testing.assert_close(it["x"].grad, it["x_grad"], atol=2e-5, rtol=1e-5)
    torch.testing.assert_close(it["weight"].grad, it["weight_grad"], atol=2e-5, rtol=1e-5)
    if case != "whole_pixels":  # there the interpolation has a corner, and its derivative two values
        torch.testing.assert_close(it["offset"].grad, it["offset_grad"], atol=2e-5, rtol=1e-5)


def test_all_forms_agree_to_the_last_digits_in_double_precision():
    inputs = random_case(size=(2, 7, 13, 9))
    reference = _deformable_convolution(*inputs, form="im2col")
    for form in FORMS:
        torch.testing.assert_close(
            _deformable_convolution(*inputs, form=form), reference, atol=1e-12, rtol=1e-12
        )


@pytest.mark.parametrize("form", FORMS)
def test_gradients_are_those_of_finite_differences(form):
    inputs = [tensor.requires_grad_() for tensor in random_case(size=(2, 2, 4, 3), channels_out=2)]
    assert torch.autograd.gradcheck(lambda *a: _deformable_convolution(*a, form=form), inputs)


@pytest.mark.parametrize("form", FORMS)
def test_without_offsets_it_is_a_plain_convolution(form):
    x, offset, weight = random_case()
    out = _deformable_convolution(x, 0 * offset, weight, form=form)
    torch.testing.assert_close(out, F.conv2d(x, weight, padding=1))


@pytest.mark.parametrize("form", FORMS)
def test_an_offset_of_one_row_reads_the_row_below(form):
    x, offset, weight = random_case()
    one_down = torch.zeros_like(offset)
    one_down[:, 0::2] = 1
    shifted = F.pad(x, (0, 0, 0, 2))[:, :, 1:]  # (B, C, H + 1, W): the last row is beyond the edge
    expected = F.conv2d(F.pad(shifted, (1, 1, 0, 0)), weight)[:, :, : x.shape[2] - 1]
    torch.testing.assert_close(_deformable_convolution(x, one_down, weight, form=form)[:, :, 1:], expected)


@pytest.mark.parametrize("form", FORMS)
def test_places_far_beyond_the_edge_read_zero(form):
    x, offset, weight = random_case(torch.float32)
    far = torch.full_like(offset, 1e9)
    assert _deformable_convolution(x, far, weight, form=form).abs().max() == 0
    assert _deformable_convolution(x, -far, weight, form=form).abs().max() == 0


def test_a_new_layer_is_a_plain_convolution():
    layer = _DeformableConv2d(3, 5)
    x = torch.randn(1, 3, 8, 8)
    torch.testing.assert_close(layer(x), F.conv2d(x, layer.weight, padding=1))


def test_recomputing_saves_nothing_but_memory():
    torch.manual_seed(0)
    layer = _DeformableConv2d(3, 5)
    torch.nn.init.normal_(layer.offset.weight, std=0.3)
    x = torch.randn(2, 3, 8, 8)
    gradients = []
    for layer.recomputes in (False, True):
        layer.zero_grad()
        layer(x).square().sum().backward()
        gradients.append([parameter.grad.clone() for parameter in layer.parameters()])
    torch.testing.assert_close(*gradients)


@pytest.mark.parametrize("form", FORMS)
def test_places_stay_exact_under_bf16(form):
    torch.manual_seed(0)
    layer = _DeformableConv2d(1, 1)
    layer.form = form
    with torch.no_grad():
        layer.weight.zero_()[0, 0, 1, 1] = 1
        layer.offset.bias.fill_(0.0)[9] = 0.5  # the middle tap reads half a column to the right
    ramp = (torch.arange(600.0) % 2).expand(1, 1, 3, 600)  # 0, 1, 0, 1, ...: half a column is 0.5 everywhere
    with torch.autocast("cpu", torch.bfloat16):
        out = layer(ramp)
    assert out.dtype == torch.bfloat16
    torch.testing.assert_close(out[..., :-1].float(), torch.full((1, 1, 3, 599), 0.5))
