"""The shallow classifiers of the comparison of Abdallah (2021), by their names in scikit-learn.

25 of its 27; LightGBM's and XGBoost's are taken where these packages are installed.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

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
}


def _shallow_methods(seed: int) -> dict[str, Callable[[], Any]]:
    """Makers of the classifiers that are installed, on standardised features, by name."""
    found = {}
    for name, module in _METHODS.items():
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
