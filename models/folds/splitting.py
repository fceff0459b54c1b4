"""A split of pictures into training, validation and test set: all pictures of an outcrop fall to one side."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class GroupSplit:
    """Indices of the pictures of each set; the validation set may be empty."""

    train: np.ndarray
    validation: np.ndarray
    test: np.ndarray


def split_groups(labels: np.ndarray, groups: np.ndarray, *, share: float, seed: int) -> GroupSplit:
    """Hold out a share of each class's pictures for testing, and the same share of the rest for validation.

    Every class keeps a group to learn from; one with two groups or more has one in the test set.

    Parameters
    ----------
    labels, groups : int arrays, shape (n,)
    share : of the pictures, 0 to 1
    """
    rng = np.random.default_rng(seed)
    everything = np.arange(len(labels))
    is_test = _held_out(labels, groups, share, rng)
    rest = everything[~is_test]
    is_validation = _held_out(labels[rest], groups[rest], share, rng)
    return GroupSplit(rest[~is_validation], rest[is_validation], everything[is_test])


def _held_out(labels: np.ndarray, groups: np.ndarray, share: float, rng: np.random.Generator) -> np.ndarray:
    """Pictures of groups that are held out; bool (n,). Classes of few groups choose first."""
    held: set[int] = set()
    of_class = {label: set(groups[labels == label].tolist()) for label in np.unique(labels)}
    for label in sorted(of_class, key=lambda each: (len(of_class[each]), each)):
        is_class = labels == label
        for group in rng.permutation(sorted(of_class[label])).tolist():
            n_held = np.isin(groups[is_class], list(held)).sum()
            if n_held >= max(share * is_class.sum(), 1):
                break
            if group not in held and all(own - held - {group} for own in of_class.values() if group in own):
                held.add(group)
    return np.isin(groups, list(held))
