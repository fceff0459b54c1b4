"""The shallow classifiers of the comparison of Abdallah (2021), by their names in scikit-learn.

25 of its 27; LightGBM's and XGBoost's are taken where these packages are installed.
"""

from __future__ import annotations

import importlib
import time
import warnings
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

import numpy as np
from sklearn.model_selection import StratifiedGroupKFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

_METHODS = {
    "RandomForestClassifier": "sklearn.ensemble",
    "ExtraTreesClassifier": "sklearn.ensemble",
    "LabelSpreading": "sklearn.semi_supervised",
    "LabelPropagation": "sklearn.semi_supervised",
    "LGBMClassifier": "lightgbm",
    "BaggingClassifier": "sklearn.ensemble",
    "XGBClassifier": "xgboost",
    "ExtraTreeClassifier": "sklearn.tree",
    "KNeighborsClassifier": "sklearn.neighbors",
    "SGDClassifier": "sklearn.linear_model",
    "DecisionTreeClassifier": "sklearn.tree",
    "NuSVC": "sklearn.svm",
    "CalibratedClassifierCV": "sklearn.calibration",
    "SVC": "sklearn.svm",
    "Perceptron": "sklearn.linear_model",
    "RidgeClassifier": "sklearn.linear_model",
    "LinearDiscriminantAnalysis": "sklearn.discriminant_analysis",
    "RidgeClassifierCV": "sklearn.linear_model",
    "LinearSVC": "sklearn.svm",
    "LogisticRegression": "sklearn.linear_model",
    "AdaBoostClassifier": "sklearn.ensemble",
    "QuadraticDiscriminantAnalysis": "sklearn.discriminant_analysis",
    "PassiveAggressiveClassifier": "sklearn.linear_model",
    "GaussianNB": "sklearn.naive_bayes",
    "NearestCentroid": "sklearn.neighbors",
    "BernoulliNB": "sklearn.naive_bayes",
    "DummyClassifier": "sklearn.dummy",
}
_SETTINGS: dict[str, dict[str, Any]] = {
    "LogisticRegression": {"max_iter": 2000},
    "DummyClassifier": {"strategy": "stratified"},
    # A class has fewer pictures than features: its covariances are shrunken (Ledoit & Wolf 2004).
    "QuadraticDiscriminantAnalysis": {"solver": "eigen", "shrinkage": "auto"},
}


_PREDICTS_SHARES = (  # of trees, neighbours or a likelihood: what a confidence can be made of
    *("RandomForestClassifier", "ExtraTreesClassifier", "LGBMClassifier", "BaggingClassifier"),
    *("XGBClassifier", "KNeighborsClassifier", "LogisticRegression", "LinearDiscriminantAnalysis"),
)
_FOLDS = 5


@dataclass(frozen=True)
class _ShallowResult:
    """What a method answered on the test pictures.

    Parameters
    ----------
    answers : int array, shape (n,)
    seconds : of its fit, the features excluded
    cross_validated : mean accuracy on groups of the training set that it did not learn from; NaN for a
        method without probabilities
    """

    name: str
    answers: np.ndarray
    seconds: float
    cross_validated: float


def not_compared(names: Collection[str]) -> list[str]:
    """The named methods that are not among `names`: not installed, or not suited to the pictures."""
    return [name for name in _METHODS if name not in names]


def _compare_shallow(
    features: np.ndarray, labels: np.ndarray, groups: np.ndarray, test: np.ndarray, seed: int
) -> list[_ShallowResult]:
    """Fit every method; the one that does best in cross-validation comes first, then by name.

    A method that these pictures do not suit, as NuSVC's of classes of unlike size, is left out.

    Parameters
    ----------
    features, labels, groups : of the training pictures, float (n, F) and int (n,)
    test : features of the test pictures, which choose nothing
    """
    found = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # collinear features, and iterations that end early
        for name, make in _shallow_methods(seed).items():
            start = time.perf_counter()
            try:
                answers = make().fit(features, labels).predict(test)
            except (ValueError, np.linalg.LinAlgError):
                continue
            seconds = time.perf_counter() - start
            score = (
                _cross_validated(make, features, labels, groups, seed)
                if name in _PREDICTS_SHARES
                else float("nan")
            )
            found.append(_ShallowResult(name, answers, seconds, score))
    best = max(found, key=lambda one: np.nan_to_num(one.cross_validated, nan=-1.0))
    return [best, *(one for one in found if one is not best)]


def _cross_validated(
    make: Callable[[], Any], features: np.ndarray, labels: np.ndarray, groups: np.ndarray, seed: int
) -> float:
    """Mean accuracy on folds of groups; 0 where there are too few for two."""
    fewest = min(len(np.unique(groups[labels == label])) for label in np.unique(labels))
    n_folds = min(_FOLDS, fewest)
    if n_folds < 2:
        return 0.0
    folds = StratifiedGroupKFold(n_folds, shuffle=True, random_state=seed)
    scores = cross_val_score(make(), features, labels, groups=groups, cv=folds, error_score=0.0)
    return float(scores.mean())


def _shallow_methods(seed: int, names: Collection[str] = tuple(_METHODS)) -> dict[str, Callable[[], Any]]:
    """Makers of the classifiers that are installed, on standardised features, by name."""
    found = {}
    for name in names:
        module = _METHODS[name]
        try:
            kind = getattr(importlib.import_module(module), name)
        except (ImportError, AttributeError):  # not installed, or no longer in this scikit-learn
            continue
        found[name] = _maker(kind, _SETTINGS.get(name, {}), seed)
    return found


def _maker(kind: type, settings: dict[str, Any], seed: int) -> Callable[[], Any]:
    """A function that makes the classifier with its scaler; those that draw get the seed."""
    draws = "random_state" in kind().get_params()

    def make() -> Any:
        return make_pipeline(StandardScaler(), kind(**settings, **({"random_state": seed} if draws else {})))

    return make
