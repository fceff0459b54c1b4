"""Faults of the sample survey: dipping faults with throw, and upright ones that shift the map sideways."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .fields import Extent, Ground, SmoothField, turned


@dataclass(frozen=True)
class DippingFault:
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
    wander: SmoothField
    wander_km: float

    def on(self, ground: Ground, east_km: np.ndarray, north_km: np.ndarray) -> PlacedFault:
        """The fault at the points of a ground that lay at `east_km`, `north_km` when it moved."""
        # Wide enough that the throw has faded, also where a bend carried the fault away.
        where = ground.near(self.east_km, self.north_km, self.half_length_km + 50.0)
        east, north = east_km[where], north_km[where]
        along, across = turned(east - self.east_km, north - self.north_km, self.strike)
        across = across + self.wander_km * self.wander.at(east, north)
        growth = np.clip(1 - (along / self.half_length_km) ** 2, 0, None) ** 1.5  # a root would tear the tips
        return PlacedFault(where, across, 0.5 * self.throw_km * growth, self.reach_km, 1 / np.tan(self.dip))

    @classmethod
    def draw(
        cls,
        rng: np.random.Generator,
        extent: Extent,
        strike: float,
        *,
        per_10000_km2: float,
        throw_km: tuple[float, float],
        dip_degrees: tuple[float, float],
        is_normal: bool,
    ) -> tuple[DippingFault, ...]:
        """Draw faults about a strike, half of them dipping to either side; long ones throw further."""
        wander = SmoothField.draw(rng, extent, 40.0)
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
class PlacedFault:
    """A dipping fault on the cells around it."""

    where: tuple[slice, slice]
    across_km: np.ndarray  # from the trace at the surface
    half_throw_km: np.ndarray
    reach_km: float
    cot_dip: float

    def add_height(self, height_km: np.ndarray, depth_km: np.ndarray | float) -> None:
        """Add to the height in the column at a depth: a side that dropped shows younger strata."""
        depth = depth_km[self.where] if isinstance(depth_km, np.ndarray) else depth_km
        distance = self.across_km - depth * self.cot_dip
        height_km[self.where] += (
            self.half_throw_km * np.sign(distance) * np.exp(-np.abs(distance) / self.reach_km)
        )


@dataclass(frozen=True)
class StrikeSlipFault:
    """An upright fault that moved its left side along strike, most at its trace and less away from it."""

    east_km: float
    north_km: float
    strike: float
    slip_km: float
    reach_km: float
    wander: SmoothField

    def undo(self, east_km: np.ndarray, north_km: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Where points lay before the fault moved."""
        _, across = turned(east_km - self.east_km, north_km - self.north_km, self.strike)
        across = across + 1.5 * self.wander.at(east_km, north_km)
        back = -0.5 * self.slip_km * np.sign(across) * np.exp(-np.abs(across) / self.reach_km)
        return east_km + back * np.cos(self.strike), north_km + back * np.sin(self.strike)

    @classmethod
    def draw(
        cls, rng: np.random.Generator, extent: Extent, strike: float, *, count: int
    ) -> tuple[StrikeSlipFault, ...]:
        """Draw long faults oblique to the strike of the folds, spread over the extent."""
        wander = SmoothField.draw(rng, extent, 50.0)
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
