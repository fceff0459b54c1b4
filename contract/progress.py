"""Progress of long work: how far it is, a sentence for people, and numbers for those who draw."""

from __future__ import annotations

from typing import Any, Protocol


class Progress(Protocol):
    """Hears how far a piece of work is.

    Parameters
    ----------
    fraction : float
        From 0 to 1.
    message : str
        What is being done, in the user's language.
    **numbers
        What the message counts, so that nobody reads numbers out of sentences: `doing` ('network', 'outcrop',
        'all outcrop', 'trees', 'nulls', 'windows', 'search'), `done` of `total`; of a training also `loss`,
        the number of the `network`, and `fwiou` on the validation set after the step `validated`.
    """

    def __call__(self, fraction: float, message: str = "", **numbers: Any) -> None:
        """Report."""
