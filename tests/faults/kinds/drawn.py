"""Examples drawn from hypothesis strategies by a seed: JSON of any kind, and JSON with one node replaced."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(),
    st.text(max_size=12),
    st.sampled_from(["", "\0", "NaN", "-1", "../x", "<b>", "x" * 5000, "\ud83d\ude00"]),
    st.sampled_from([-1, 0, 254, 255, 256, 10**9, 1e308, -0.0]),
)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)


def drawn(strategy: st.SearchStrategy, count: int, number: int) -> list:
    """So many examples, the same ones for the same number."""
    found: list = []

    @seed(number)
    @settings(
        max_examples=count,
        database=None,
        phases=[Phase.generate],
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def collect(example) -> None:
        found.append(copy.deepcopy(example))

    collect()
    return found[:count]


def nodes(value: Any, path: tuple = ()) -> list[tuple]:
    """Paths to everything in JSON, the root left out."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [found for key, each in inner for found in ((*path, key), *nodes(each, (*path, key)))]


def changed(value: Any, path: tuple, new: Any) -> Any:
    """A copy with one node replaced."""
    value = copy.deepcopy(value)
    inner = value
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = new
    return value


def removed(value: Any, path: tuple) -> Any:
    """A copy without one node."""
    value = copy.deepcopy(value)
    inner = value
    for key in path[:-1]:
        inner = inner[key]
    del inner[path[-1]]
    return value
