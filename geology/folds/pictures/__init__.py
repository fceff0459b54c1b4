"""Simulated pictures of folds whose shape is known, in three styles that share no drawing code.

| style | drawn by |
|---|---|
| `line-drawing` | strokes of Pillow's, as a hand draws traces |
| `section` | layers filled column by column, as a geological section |
| `outcrop` | a rock face in perspective: bedding, weathering, light, cracks and bushes |

The same seed gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from . import line_drawing, outcrop, section
from .scenes import SHAPES, FoldPicture, _draw_scene, _view_again

_DRAW = {"line-drawing": line_drawing._draw, "section": section._draw, "outcrop": outcrop._draw}
_VIEWS = 3  # of one outcrop, at most


def draw_pictures(
    count: int, styles: Sequence[str], *, side_px: int = 128, seed: int = 1
) -> Iterator[FoldPicture]:
    """Pictures of outcrops, one to three views of each; hinge shapes take turns.

    Each outcrop has a random generator of its own, so that the first pictures do not depend on how many are
    drawn.

    Raises
    ------
    KeyError
        Of an unknown style.
    """
    drawn = number = 0
    while drawn < count:
        rng = np.random.default_rng((seed, number))
        scene = _draw_scene(SHAPES[number % len(SHAPES)], rng)
        style = str(rng.choice(list(styles)))
        for _ in range(min(int(rng.integers(1, _VIEWS + 1)), count - drawn)):
            scene = _view_again(scene, rng)
            yield FoldPicture(_DRAW[style](scene, side_px, rng), scene, style, number)
            drawn += 1
        number += 1
