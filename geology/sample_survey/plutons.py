"""Granites of the sample survey: stocks and batholiths with a roof, steep flanks and a root."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .fields import Extent, Ground, SmoothField, turned


@dataclass(frozen=True)
class Pluton:
    """One pluton: an ellipse with a ragged outline, widest at `waist_km` below the surface."""

    east_km: float
    north_km: float
    strike: float
    semi_axes_km: tuple[float, float]
    waist_km: float
    roof_km: float  # height of the roof above the waist
    root_km: float  # depth of the root below the waist
    is_granodiorite: bool
    outline: SmoothField

    def interval(self, east_km: np.ndarray, north_km: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Depth of top and floor, km; the floor is above the top where there is no pluton."""
        along, across = turned(east_km - self.east_km, north_km - self.north_km, self.strike)
        radius = np.hypot(along / self.semi_axes_km[0], across / self.semi_axes_km[1])
        radius = radius * (1 + 0.10 * self.outline.at(east_km, north_km))
        inside = np.clip(1 - radius**4, 0, None)
        top = self.waist_km - self.roof_km * np.sqrt(inside)
        floor = self.waist_km + self.root_km * np.clip(1 - radius**2, 0, None)
        return np.where(inside > 0, top, 1.0), np.where(inside > 0, floor, 0.0)

    @classmethod
    def draw(
        cls,
        rng: np.random.Generator,
        extent: Extent,
        strike: float,
        *,
        covered_share: float,
        granodiorite_share: float,
        blind_share: float = 0.08,
    ) -> tuple[Pluton, ...]:
        """Draw plutons until they take a share of the ground; a few stay blind below the surface."""
        outline = SmoothField.draw(rng, extent, 12.0)
        plutons: list[Pluton] = []
        area = 0.0
        while area < covered_share * extent.area_km2:
            is_blind = rng.uniform() < blind_share
            pluton = _draw_pluton(rng, extent, strike, outline, plutons, is_blind, granodiorite_share)
            plutons.append(pluton)
            area += 0 if is_blind else 0.92 * np.pi * float(np.prod(pluton.semi_axes_km))
        return tuple(plutons)


@dataclass(frozen=True)
class PlacedPlutons:
    """All plutons on a ground, as one body that may touch itself."""

    top_km: np.ndarray
    floor_km: np.ndarray
    is_granodiorite: np.ndarray

    def share_between(self, top_km: np.ndarray, bottom_km: np.ndarray) -> np.ndarray:
        """Share of a depth interval that is granite."""
        overlap = np.minimum(self.floor_km, bottom_km) - np.maximum(self.top_km, top_km)
        return np.asarray(np.clip(overlap / (bottom_km - top_km), 0, 1))

    @classmethod
    def of(
        cls, plutons: tuple[Pluton, ...], ground: Ground, east_km: np.ndarray, north_km: np.ndarray
    ) -> PlacedPlutons:
        """Depths of all plutons on a ground; the younger cuts the older, a top below a floor joins them."""
        top, floor = np.full(ground.shape, 1e3), np.full(ground.shape, -1e3)
        is_granodiorite = np.zeros(ground.shape, bool)
        for pluton in plutons:
            where = ground.near(pluton.east_km, pluton.north_km, 2 * max(pluton.semi_axes_km) + 20.0)
            its_top, its_floor = pluton.interval(east_km[where], north_km[where])
            there = its_top < its_floor
            is_granodiorite[where][there] = pluton.is_granodiorite
            top[where][there] = np.minimum(top[where], its_top)[there]
            floor[where][there] = np.maximum(floor[where], its_floor)[there]
        return cls(top, floor, is_granodiorite)


def _draw_pluton(
    rng: np.random.Generator,
    extent: Extent,
    strike: float,
    outline: SmoothField,
    others: list[Pluton],
    is_blind: bool,
    granodiorite_share: float,
) -> Pluton:
    """Draw one pluton, often next to the one before it, so that batholiths grow."""
    across = 3.5 * (12.0 / 3.5) ** rng.uniform()
    along = across * rng.uniform(1.0, 1.9)
    east, north = extent.draw_point(rng)
    if others and rng.uniform() < 0.35:
        last, angle = others[-1], rng.uniform(0, 2 * np.pi)
        step = 0.8 * (last.semi_axes_km[1] + across)
        east, north = last.east_km + step * np.cos(angle), last.north_km + step * np.sin(angle)
    waist = rng.uniform(0.6, 1.6)
    roof = rng.uniform(0.3, 0.8) * waist if is_blind else waist + rng.uniform(0.8, 3.0)
    return Pluton(
        east,
        north,
        strike + rng.normal(0, 0.4),
        (along, across),
        waist,
        roof,
        root_km=min(2.0 + 0.55 * across * rng.uniform(0.6, 1.3), 9.0),
        is_granodiorite=bool(rng.uniform() < granodiorite_share),
        outline=outline,
    )
