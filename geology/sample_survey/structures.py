"""Structures of the sample survey's bedrock: faults, and granites with a roof, steep flanks and a root.

Faults dip and have a throw, or are upright and shift the map sideways.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .fields import _Extent, _Ground, _Points, _SmoothField, _turned, _Where


@dataclass(frozen=True)
class _DippingFault:
    """A normal or reverse fault: full throw at its middle, none at its tips, fading to both sides.

    Dip is from the horizontal, to the left of the strike; a positive throw drops the left side, the
    hanging wall (normal fault), a negative one lifts it (reverse fault).
    """

    east_km: float
    north_km: float
    strike: float  # radians from east
    dip: float  # radians
    half_length_km: float
    throw_km: float
    reach_km: float  # over which the throw fades away from the fault
    wander: _SmoothField
    wander_km: float

    def on(
        self,
        ground: _Ground | _Points,
        east_km: np.ndarray,
        north_km: np.ndarray,
        wander: np.ndarray | None = None,
    ) -> _PlacedFault:
        """The fault at the points of a ground that lay at `east_km`, `north_km` when it moved.

        Parameters
        ----------
        wander : values of its field at all these points, where they are known
        """
        # Wide enough that the throw has faded, also where a bend carried the fault away.
        where = ground.near(self.east_km, self.north_km, self.half_length_km + 50.0)
        east, north = east_km[where], north_km[where]
        along, across = _turned(east - self.east_km, north - self.north_km, self.strike)
        wander = self.wander.at(east, north) if wander is None else wander[where]
        across = across + self.wander_km * wander
        growth = np.clip(1 - (along / self.half_length_km) ** 2, 0, None) ** 1.5  # a root would tear the tips
        return _PlacedFault(where, across, 0.5 * self.throw_km * growth, self.reach_km, 1 / np.tan(self.dip))

    @staticmethod
    def all_on(
        faults: tuple[_DippingFault, ...],
        ground: _Ground | _Points,
        east_km: np.ndarray,
        north_km: np.ndarray,
    ) -> list[_PlacedFault]:
        """Those faults that reach a ground; faults that were drawn together wander together."""
        if not faults:
            return []
        wander = faults[0].wander.at(east_km, north_km)
        placed = (fault.on(ground, east_km, north_km, wander) for fault in faults)
        return [fault for fault in placed if fault.across_km.size]

    @classmethod
    def draw(
        cls,
        rng: np.random.Generator,
        extent: _Extent,
        strike: float,
        *,
        per_10000_km2: float,
        throw_km: tuple[float, float],
        dip_degrees: tuple[float, float],
        is_normal: bool,
    ) -> tuple[_DippingFault, ...]:
        """Draw faults about a strike, half of them dipping to either side; long ones throw further."""
        wander = _SmoothField.draw(rng, extent, 40.0)
        faults = []
        for _ in range(round(per_10000_km2 * extent.area_km2 / 1e4)):
            size = rng.uniform() ** 1.5  # more small faults than large ones
            throw = throw_km[0] + size * (throw_km[1] - throw_km[0])
            faults.append(
                cls(
                    *extent.draw_point(rng),
                    strike=strike + rng.normal(0, np.radians(12)) + np.pi * rng.integers(2),
                    dip=np.radians(rng.uniform(*dip_degrees)),
                    half_length_km=18.0 + 60.0 * size,
                    throw_km=throw if is_normal else -throw,
                    reach_km=rng.uniform(12, 25),
                    wander=wander,
                    wander_km=2.5,
                )
            )
        return tuple(faults)


@dataclass(frozen=True)
class _PlacedFault:
    """A dipping fault on the cells around it."""

    where: _Where
    across_km: np.ndarray  # from the trace at the surface
    half_throw_km: np.ndarray
    reach_km: float
    cot_dip: float

    def add_height(self, height_km: np.ndarray, depth_km: np.ndarray | float) -> None:
        """Add to the height in the column at a depth: a side that dropped shows younger strata."""
        depth = depth_km[self.where] if isinstance(depth_km, np.ndarray) else depth_km
        distance = self.across_km - depth * self.cot_dip
        share = np.abs(distance)
        share /= -self.reach_km
        np.exp(share, out=share)
        share *= np.sign(distance, out=distance)
        height_km[self.where] += np.multiply(share, self.half_throw_km, out=share)


@dataclass(frozen=True)
class _StrikeSlipFault:
    """An upright fault that moved its left side along strike, most at its trace and less away from it."""

    east_km: float
    north_km: float
    strike: float
    slip_km: float
    reach_km: float
    wander: _SmoothField

    def undo(self, east_km: np.ndarray, north_km: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Where points lay before the fault moved."""
        _, across = _turned(east_km - self.east_km, north_km - self.north_km, self.strike)
        across = across + 1.5 * self.wander.at(east_km, north_km)
        back = -0.5 * self.slip_km * np.sign(across) * np.exp(-np.abs(across) / self.reach_km)
        return east_km + back * np.cos(self.strike), north_km + back * np.sin(self.strike)

    @classmethod
    def draw(
        cls, rng: np.random.Generator, extent: _Extent, strike: float, *, count: int
    ) -> tuple[_StrikeSlipFault, ...]:
        """Draw long faults oblique to the strike of the folds, spread over the extent."""
        wander = _SmoothField.draw(rng, extent, 50.0)
        return tuple(
            cls(
                *extent.draw_point(rng),
                strike=strike + np.radians(rng.choice([-1, 1]) * rng.uniform(25, 50)),
                slip_km=rng.choice([-1, 1]) * rng.uniform(8, 16),
                reach_km=rng.uniform(40, 80),
                wander=wander,
            )
            for _ in range(count)
        )


@dataclass(frozen=True)
class _Pluton:
    """One pluton: an ellipse with a ragged outline, widest at `waist_km` below the surface."""

    east_km: float
    north_km: float
    strike: float
    semi_axes_km: tuple[float, float]
    waist_km: float
    roof_km: float  # height of the roof above the waist
    root_km: float  # depth of the root below the waist
    is_granodiorite: bool
    outline: _SmoothField

    def interval(
        self, east_km: np.ndarray, north_km: np.ndarray, outline: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Depth of top and floor, km; the floor is above the top where there is no pluton.

        `outline` is its field at the points.
        """
        along, across = _turned(east_km - self.east_km, north_km - self.north_km, self.strike)
        radius = np.hypot(along / self.semi_axes_km[0], across / self.semi_axes_km[1])
        radius = radius * (1 + 0.10 * outline)
        inside = np.clip(1 - radius**4, 0, None)
        top = self.waist_km - self.roof_km * np.sqrt(inside)
        floor = self.waist_km + self.root_km * np.clip(1 - radius**2, 0, None)
        return np.where(inside > 0, top, 1.0), np.where(inside > 0, floor, 0.0)

    @classmethod
    def draw(
        cls,
        rng: np.random.Generator,
        extent: _Extent,
        strike: float,
        *,
        covered_share: float,
        granodiorite_share: float,
        blind_share: float = 0.08,
    ) -> tuple[_Pluton, ...]:
        """Draw plutons until they take a share of the ground; a few stay blind below the surface."""
        outline = _SmoothField.draw(rng, extent, 12.0)
        plutons: list[_Pluton] = []
        area = 0.0
        while area < covered_share * extent.area_km2:
            is_blind = rng.uniform() < blind_share
            pluton = cls._draw_one(rng, extent, strike, outline, plutons, is_blind, granodiorite_share)
            plutons.append(pluton)
            area += 0 if is_blind else 0.92 * np.pi * float(np.prod(pluton.semi_axes_km))
        return tuple(plutons)

    @classmethod
    def _draw_one(
        cls,
        rng: np.random.Generator,
        extent: _Extent,
        strike: float,
        outline: _SmoothField,
        others: list[_Pluton],
        is_blind: bool,
        granodiorite_share: float,
    ) -> _Pluton:
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
        return cls(
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


@dataclass(frozen=True)
class _PlacedPlutons:
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
        cls,
        plutons: tuple[_Pluton, ...],
        ground: _Ground | _Points,
        east_km: np.ndarray,
        north_km: np.ndarray,
    ) -> _PlacedPlutons:
        """Depths of all plutons on a ground; the younger cuts the older, a top below a floor joins them.

        Plutons that were drawn together have one field for their outlines.
        """
        top, floor = np.full(ground.shape, 1e3), np.full(ground.shape, -1e3)
        is_granodiorite = np.zeros(ground.shape, bool)
        outline = plutons[0].outline.at(east_km, north_km) if plutons else top
        for pluton in plutons:
            where = ground.near(pluton.east_km, pluton.north_km, 2 * max(pluton.semi_axes_km) + 20.0)
            if not east_km[where].size:
                continue
            its_top, its_floor = pluton.interval(east_km[where], north_km[where], outline[where])
            there = its_top < its_floor
            is_granodiorite[where] = np.where(there, pluton.is_granodiorite, is_granodiorite[where])
            top[where] = np.where(there, np.minimum(top[where], its_top), top[where])
            floor[where] = np.where(there, np.maximum(floor[where], its_floor), floor[where])
        return cls(top, floor, is_granodiorite)
