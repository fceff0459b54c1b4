"""The fused Triton kernel: equal to the definition, with its gradients, on a GPU or interpreted."""

import importlib.util
import os

import pytest
import torch

from concealed_bedrock.models.networks.deform_conv import _deformable_convolution, _DeformableConv2d

if not importlib.util.find_spec("triton"):
    pytest.skip("Triton is not installed; it comes with a torch for CUDA", allow_module_level=True)

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
if DEVICE == "cpu":
    os.environ["TRITON_INTERPRET"] = "1"  # read when the kernels are imported

DTYPE = torch.float32 if DEVICE == "cuda" else torch.float64
CLOSE = {"atol": 1e-4, "rtol": 1e-4} if DEVICE == "cuda" else {"atol": 1e-10, "rtol": 1e-10}


@pytest.fixture(autouse=True)
def exact_products(monkeypatch):
    """TF32 keeps ten bits of the mantissa."""
    monkeypatch.setattr(torch.backends.cudnn, "allow_tf32", False)


def case(size=(2, 3, 7, 5), channels_out=4, kernel=(3, 3), spread=1.7, dtype=DTYPE):
    """x, offset and weight that want gradients."""
    generator = torch.Generator().manual_seed(3)
    shapes = size, (size[0], 2 * kernel[0] * kernel[1], *size[2:]), (channels_out, size[1], *kernel)
    drawn = [torch.randn(shape, generator=generator, dtype=dtype) for shape in shapes]
    drawn[1] *= spread
    return [tensor.to(DEVICE).requires_grad_() for tensor in drawn]


@pytest.mark.parametrize(
    "given",
    [
        {"size": (2, 3, 7, 5)},
        {"size": (3, 5, 1, 9), "channels_out": 2},
        {"size": (1, 35, 9, 11), "channels_out": 18},  # more than a block of channels, and of pixels
        {"size": (2, 4, 6, 7), "kernel": (1, 5)},
        {"size": (1, 3, 8, 6), "spread": 8.0},
        {"size": (1, 2, 5, 6), "spread": 1e7},
        {"size": (1, 2, 5, 6), "spread": 0.0},
    ],
)
def test_the_fused_form_equals_the_definition_and_its_gradients(given):
    inputs = case(**given)
    found, wanted = (_deformable_convolution(*inputs, form=form) for form in ("triton", "im2col"))
    torch.testing.assert_close(found, wanted, **CLOSE)
    pull = torch.randn(wanted.shape, generator=torch.Generator().manual_seed(0), dtype=DTYPE).to(DEVICE)
    if given.get("spread") == 0:
        inputs = inputs[::2]  # at whole pixels the interpolation has a corner, and its derivative two values
    gradients = [torch.autograd.grad(out, inputs, pull) for out in (found, wanted)]
    for own, reference in zip(*gradients):
        torch.testing.assert_close(own, reference, **CLOSE)


@pytest.mark.skipif(DEVICE == "cuda", reason="finite differences want fp64, which is tested on a CPU")
def test_gradients_are_those_of_finite_differences():
    inputs = case((2, 2, 3, 3), 2, spread=0.7)
    assert torch.autograd.gradcheck(
        lambda *a: _deformable_convolution(*a, form="triton"), inputs, fast_mode=True
    )


def test_places_stay_exact_under_bf16():
    torch.manual_seed(0)
    layer = _DeformableConv2d(1, 1, form="triton").to(DEVICE)
    with torch.no_grad():
        layer.weight.zero_()[0, 0, 1, 1] = 1
        layer.offset.bias.fill_(0.0)[9] = 0.5  # the middle tap reads half a column to the right
    ramp = (torch.arange(320.0, device=DEVICE) % 2).expand(1, 1, 1, 320)  # half a column is 0.5 everywhere
    with torch.autocast(DEVICE, torch.bfloat16):
        out = layer(ramp)
    assert out.dtype == torch.bfloat16
    assert torch.equal(out[..., :-1].float(), torch.full((1, 1, 1, 319), 0.5, device=DEVICE))


def test_bf16_products_are_near_those_of_fp32():
    x, offset, weight = case((1, 33, 9, 7), 20, dtype=torch.float32)
    with torch.autocast(DEVICE, torch.bfloat16):
        coarse = _deformable_convolution(x, offset, weight, form="triton")
        gradients = torch.autograd.grad(coarse.float().square().sum(), (x, offset, weight))
    exact = _deformable_convolution(x, offset, weight, form="im2col")
    assert (coarse - exact).abs().mean() < 0.01 * exact.abs().mean()
    for own, tensor in zip(gradients, (x, offset, weight)):
        wanted = torch.autograd.grad(exact.square().sum(), tensor, retain_graph=True)[0]
        assert own.dtype == torch.float32
        assert torch.cosine_similarity(own.flatten(), wanted.flatten(), dim=0) > 0.999


def test_recomputing_gives_the_same_gradients():
    layer = _DeformableConv2d(3, 5, form="triton").to(DEVICE)
    torch.nn.init.normal_(layer.offset.weight, std=0.3)
    x = torch.randn(1, 3, 5, 6, device=DEVICE)
    gradients = []
    for layer.recomputes in (False, True):
        layer.zero_grad()
        layer(x).square().sum().backward()
        gradients.append([parameter.grad.clone() for parameter in layer.parameters()])
    torch.testing.assert_close(*gradients, rtol=1e-4, atol=1e-4)
