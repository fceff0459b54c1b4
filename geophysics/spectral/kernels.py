"""The filters of potential fields, each as the half spectrum of its kernel at a row of a raster.

Wavenumbers are angular, rad/m; z points down, so the field of buried masses grows with it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import fft


@dataclass(frozen=True)
class _Sphere:
    """The sphere that touches the ellipsoid along a node's parallel, radius sqrt(M N).

    Angles are those of the sphere: geodetic differences scaled by M / R and N / R.

    Parameters
    ----------
    radius_m : float
    latitude : float
        Of the node, radians.
    latitudes, lat_steps : array, shape (padded rows,)
        Of the cell that lies j rows *before* the node, in FFT order of j, radians; the convolution's order.
    lon_step : float
        Radians.
    """

    radius_m: float
    latitude: float
    latitudes: np.ndarray
    lat_steps: np.ndarray
    lon_step: float


@dataclass(frozen=True)
class _Node:
    """A row at which kernels are computed; filters are real or complex arrays of the half spectrum's shape.

    Parameters
    ----------
    shape : (rows, cols) of the padded raster.
    width_m, height_m : float
        Size of the node's cells on the ground.
    sphere : Sphere, or None for a raster on a plane.
    """

    shape: tuple[int, int]
    width_m: float
    height_m: float
    sphere: _Sphere | None = None

    @property
    def wavenumbers(self) -> tuple[np.ndarray, np.ndarray]:
        """Angular wavenumbers in rad/m southward and eastward, shapes (rows, 1) and (1, cols // 2 + 1)."""
        rows, cols = self.shape
        return (
            2 * np.pi * fft.fftfreq(rows, self.height_m)[:, None].astype("float32"),
            2 * np.pi * fft.rfftfreq(cols, self.width_m)[None].astype("float32"),
        )

    @property
    def wavenumber(self) -> np.ndarray:
        """Modulus of the angular wavenumber, rad/m, shape of the half spectrum."""
        return np.asarray(np.hypot(*self.wavenumbers))

    def upward(self, height_m: float) -> np.ndarray:
        """Upward continuation: exp(-k h) on a plane (Blakely 1995, eq. 12.8), Poisson's integral on a sphere.

        On a sphere the planar spectrum is kept and the spectrum of the difference between the two kernels is
        added. The difference is smooth, so that it can be sampled however coarse the cells are against h;
        Poisson's kernel itself cannot.
        """
        planar: np.ndarray = np.exp(-height_m * self.wavenumber)
        if self.sphere is None:
            return planar
        # Equal peaks leave a difference that is smooth even where the cells are far larger than the height.
        peak = 1 - height_m / (2 * (self.sphere.radius_m + height_m))  # Poisson's over the planar one
        rows, cols = self.shape
        south = np.round(fft.fftfreq(rows) * rows)[:, None]
        east = np.arange(cols // 2 + 1)[None]
        difference = _poisson_kernel(self.sphere, east, height_m)
        flat = _planar_kernel(south * self.height_m, east * self.width_m, height_m)
        difference -= np.float32(peak * self.width_m * self.height_m) * flat
        spectrum: np.ndarray = fft.fft(_even_spectrum(difference, cols), axis=0)
        return np.asarray(np.float32(peak) * planar + spectrum)

    def block_response(self, side: tuple[int, int]) -> np.ndarray:
        """The share of each wavelength that block means leave; the node's cells are the blocks."""
        down, across = fft.fftfreq(self.shape[0]), fft.rfftfreq(self.shape[1])
        responses = [np.sinc(f) / np.sinc(f / cells) for f, cells in zip((down, across), side)]
        return _single(np.multiply.outer(*responses))

    def downward_derivative(self) -> np.ndarray:
        """d/dz, in 1/m: k (Blakely 1995, eq. 12.11)."""
        return self.wavenumber

    def eastward_derivative(self) -> np.ndarray:
        """d/dx, in 1/m: i kx, without the highest wavenumber, whose direction is not known."""
        south, east = self.wavenumbers
        return _without_nyquist(1j * (east + 0 * south), self.shape[1], axis=1)

    def southward_derivative(self) -> np.ndarray:
        """Derivative along the rows' numbering, in 1/m: i ky."""
        south, east = self.wavenumbers
        return _without_nyquist(1j * (south + 0 * east), self.shape[0], axis=0)

    def direction(self, towards: tuple[float, float, float]) -> np.ndarray:
        """Derivative along a unit vector (east, north, down), over k: Theta (Blakely 1995, eq. 12.27)."""
        east, north, down = towards
        k = self.wavenumber
        k[0, 0] = 1
        level = east * self.eastward_derivative() - north * self.southward_derivative()
        return np.asarray(np.float32(down) + level / k)

    def reduction_to_pole(self, towards: tuple[float, float, float], damping: float) -> np.ndarray:
        """1 / Theta^2 (Blakely 1995, eq. 12.31), damped where Theta^2 is small: it is 1 at k = 0.

        conj(Theta^2) / (|Theta^2|^2 + damping^2) is the Wiener filter of white noise; it amplifies no wave
        by more than 1 / (2 damping).
        """
        squared = self.direction(towards) ** 2
        reduction = squared.conj() / (np.abs(squared) ** 2 + np.float32(damping**2))
        reduction[0, 0] = 1
        return np.asarray(reduction, "complex64")

    def vertical_integral(self) -> np.ndarray:
        """1 / k, in m; 0 at k = 0."""
        k = self.wavenumber
        k[0, 0] = np.inf
        return np.asarray(1 / k)

    def slab(self, top_m: float, bottom_m: float) -> np.ndarray:
        """Integral of exp(-k z) over a slab's depths, m (Blakely 1995, sec. 11.3); its thickness at k = 0."""
        k, thickness = self.wavenumber, np.float32(bottom_m - top_m)
        is_level = k == 0
        k[is_level] = 1
        length = np.where(is_level, thickness, -np.expm1(-k * thickness) / k)
        k[is_level] = 0
        return np.asarray(length * np.exp(-k * np.float32(top_m)))

    def gaussian(self, wavelength_m: float) -> np.ndarray:
        """exp(-(k / k0)^2 ln 2): half the amplitude is left at k0 = 2 pi / wavelength."""
        return np.asarray(np.exp2(-((self.wavenumber * wavelength_m / (2 * np.pi)) ** 2)))

    def butterworth(self, wavelength_m: float, order: int) -> np.ndarray:
        """1 / sqrt(1 + (k / k0)^(2 order)), k0 = 2 pi / wavelength."""
        return np.asarray(1 / np.sqrt(1 + (self.wavenumber * wavelength_m / (2 * np.pi)) ** (2 * order)))


def _even_spectrum(half: np.ndarray, cols: int) -> np.ndarray:
    """Spectrum along the columns of what is the same to the east and to the west, given to the east."""
    if cols % 2 == 0:
        return np.asarray(fft.dct(half, type=1, axis=1))
    return np.asarray(fft.rfft(half[:, np.abs(np.round(fft.fftfreq(cols) * cols)).astype(int)], axis=1).real)


def _planar_kernel(north_m: np.ndarray, east_m: np.ndarray, height_m: float) -> np.ndarray:
    """h / (2 pi (x2 + y2 + h2)^1.5) in 1/m2 (Blakely 1995, eq. 12.5)."""
    squared = _single(north_m**2 + height_m**2) + _single(east_m**2)
    kernel: np.ndarray = np.float32(height_m / (2 * np.pi)) / (squared * np.sqrt(squared))
    return kernel


def _poisson_kernel(sphere: _Sphere, east: np.ndarray, height_m: float) -> np.ndarray:
    """Weight of each cell in the field at the node, height_m above the sphere, shape (rows, columns).

    R dg is harmonic, not dg, hence the leading R / r (Hofmann-Wellenhof & Moritz 2006, eq. 6-74)::

        dg(r) = R / r * R (r2 - R2) / (4 pi) * integral dg / l3 d(sigma)
    """
    radius, r = sphere.radius_m, sphere.radius_m + height_m
    cosine = np.cos(sphere.latitudes)[:, None]
    south = 4 * r * radius * np.sin((sphere.latitudes - sphere.latitude) / 2)[:, None] ** 2
    across = 4 * r * radius * np.cos(sphere.latitude) * np.sin(east * sphere.lon_step / 2) ** 2
    squared = _single(height_m**2 + south) + _single(cosine) * _single(across)
    area = cosine * (sphere.lat_steps * sphere.lon_step)[:, None]
    weight = _single(radius**2 / r * (r**2 - radius**2) / (4 * np.pi) * area)
    return np.asarray(weight / (squared * np.sqrt(squared)))


def _single(values: np.ndarray) -> np.ndarray:
    """As float32: its rounding, at random in every cell, is lost in the sum of the kernel."""
    return values.astype("float32")


def _without_nyquist(spectrum: np.ndarray, samples: int, *, axis: int) -> np.ndarray:
    """The spectrum with the wavenumber of two samples per wave set to zero."""
    if samples % 2 == 0:
        np.moveaxis(spectrum, axis, 0)[samples // 2] = 0
    return spectrum.astype("complex64")
