"""Residual networks for pictures, with the names and shapes of torchvision's, whose weights load as they are.

References
----------
He, K. et al. (2016). Deep residual learning for image recognition. CVPR.
ResNet9: https://github.com/davidcpage/cifar10-fast, as used in the comparison of Abdallah (2021).
"""

from __future__ import annotations

import torch
from torch import nn

DEPTHS = (9, 18, 34, 50, 101, 152)
_BLOCKS = {
    18: (2, 2, 2, 2),
    34: (3, 4, 6, 3),
    50: (3, 4, 6, 3),
    101: (3, 4, 23, 3),
    152: (3, 8, 36, 3),
}
_BOTTLENECK_FROM = 50
_WIDTHS = (64, 128, 256, 512)


def _make_resnet(depth: int, n_classes: int, *, width: float = 1.0) -> nn.Module:
    """A network of a depth, randomly started (He et al. 2015).

    Parameters
    ----------
    depth : one of DEPTHS
    width : factor of the number of channels

    Raises
    ------
    KeyError
        Of another depth.
    """
    network = _ResNet9(n_classes, width) if depth == 9 else _ResNet(depth, n_classes, width)
    for module in network.modules():
        if isinstance(module, nn.Conv2d):
            nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
    return network


class _ResNet(nn.Module):
    """Four stages of residual blocks after a 7 x 7 convolution and a pool; (B, 3, H, W) -> (B, classes)."""

    def __init__(self, depth: int, n_classes: int, width: float):
        super().__init__()
        block = _Bottleneck if depth >= _BOTTLENECK_FROM else _BasicBlock
        channels = [round(width * w) for w in _WIDTHS]
        self.conv1 = nn.Conv2d(3, channels[0], 7, stride=2, padding=3, bias=False)
        self.bn1 = nn.BatchNorm2d(channels[0])
        self.relu = nn.ReLU(inplace=True)
        self.maxpool = nn.MaxPool2d(3, stride=2, padding=1)
        taken = channels[0]
        for number, (count, given) in enumerate(zip(_BLOCKS[depth], channels, strict=True), start=1):
            strides = [1 if number == 1 else 2] + [1] * (count - 1)
            stage = []
            for stride in strides:
                stage.append(block(taken, given, stride))
                taken = given * block.expansion
            setattr(self, f"layer{number}", nn.Sequential(*stage))
        self.avgpool = nn.AdaptiveAvgPool2d(1)
        self.fc = nn.Linear(taken, n_classes)

    def features(self, pictures: torch.Tensor) -> torch.Tensor:
        """The last stage's maps, (B, C, H / 32, W / 32)."""
        x = self.maxpool(self.relu(self.bn1(self.conv1(pictures))))
        for number in range(1, len(_WIDTHS) + 1):
            x = self.get_submodule(f"layer{number}")(x)
        return x

    def forward(self, pictures: torch.Tensor) -> torch.Tensor:
        return self.fc(self.avgpool(self.features(pictures)).flatten(1))


class _BasicBlock(nn.Module):
    """Two 3 x 3 convolutions and a shortcut."""

    expansion = 1

    def __init__(self, taken: int, given: int, stride: int):
        super().__init__()
        self.conv1 = nn.Conv2d(taken, given, 3, stride=stride, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(given)
        self.relu = nn.ReLU(inplace=True)
        self.conv2 = nn.Conv2d(given, given, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(given)
        self.downsample = _shortcut(taken, given, stride)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        shortcut = x if self.downsample is None else self.downsample(x)
        x = self.relu(self.bn1(self.conv1(x)))
        return self.relu(self.bn2(self.conv2(x)) + shortcut)


class _Bottleneck(nn.Module):
    """1 x 1, 3 x 3 and 1 x 1 convolutions and a shortcut; the 3 x 3 has the stride, as torchvision's."""

    expansion = 4

    def __init__(self, taken: int, given: int, stride: int):
        super().__init__()
        wide = given * self.expansion
        self.conv1 = nn.Conv2d(taken, given, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(given)
        self.conv2 = nn.Conv2d(given, given, 3, stride=stride, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(given)
        self.conv3 = nn.Conv2d(given, wide, 1, bias=False)
        self.bn3 = nn.BatchNorm2d(wide)
        self.relu = nn.ReLU(inplace=True)
        self.downsample = _shortcut(taken, wide, stride)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        shortcut = x if self.downsample is None else self.downsample(x)
        x = self.relu(self.bn1(self.conv1(x)))
        x = self.relu(self.bn2(self.conv2(x)))
        return self.relu(self.bn3(self.conv3(x)) + shortcut)


def _shortcut(taken: int, given: int, stride: int) -> nn.Module | None:
    """A 1 x 1 convolution where a block changes the size; None where it does not."""
    if stride == 1 and taken == given:
        return None
    return nn.Sequential(nn.Conv2d(taken, given, 1, stride=stride, bias=False), nn.BatchNorm2d(given))


class _ResNet9(nn.Module):
    """Eight convolutions, two residual pairs among them, and a linear layer."""

    def __init__(self, n_classes: int, width: float):
        super().__init__()
        a, b, c, d = (round(width * w) for w in _WIDTHS)
        self.conv1, self.conv2 = _conv(3, a), _conv(a, b, pool=True)
        self.res1 = nn.Sequential(_conv(b, b), _conv(b, b))
        self.conv3, self.conv4 = _conv(b, c, pool=True), _conv(c, d, pool=True)
        self.res2 = nn.Sequential(_conv(d, d), _conv(d, d))
        self.avgpool = nn.AdaptiveMaxPool2d(1)
        self.fc = nn.Linear(d, n_classes)

    def features(self, pictures: torch.Tensor) -> torch.Tensor:
        """The last maps, (B, C, H / 8, W / 8)."""
        x = self.conv2(self.conv1(pictures))
        x = self.conv4(self.conv3(x + self.res1(x)))
        return x + self.res2(x)

    def forward(self, pictures: torch.Tensor) -> torch.Tensor:
        return self.fc(self.avgpool(self.features(pictures)).flatten(1))


def _conv(taken: int, given: int, *, pool: bool = False) -> nn.Sequential:
    """A 3 x 3 convolution, normalised and rectified, and a pool on request."""
    parts = [nn.Conv2d(taken, given, 3, padding=1), nn.BatchNorm2d(given), nn.ReLU(inplace=True)]
    return nn.Sequential(*parts, *([nn.MaxPool2d(2)] if pool else []))
