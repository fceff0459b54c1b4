"""Are granites found under the default sample survey's cover, and is it gravity that finds them?

    python benchmarks/concealed_granites.py [--nulls 24]    the shipped model, which never saw this survey
    python benchmarks/concealed_granites.py --classes P.tif   class rasters predicted by any other model
    python benchmarks/concealed_granites.py --write DIR       the survey's files, to train and predict with

A model trained on other surveys can be shown nulls (gravity mirrored, turned or rolled): it has no place to
remember. One trained on this survey's outcrop cannot: nulls would be strange to it; see null_test for those.
"""

from __future__ import annotations

import argparse
import io
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock
from concealed_bedrock.contract.jobs import SurveyJob
from concealed_bedrock.geology.legend import COVER
from concealed_bedrock.geology.outcrop import nearest_outcrop
from concealed_bedrock.geology.sample_survey.survey import Survey, make_survey
from concealed_bedrock.geology.sampling.cv_blocks import block_numbers
from concealed_bedrock.geophysics.io.rasters import read_classes
from concealed_bedrock.geophysics.residual import residual_anomaly
from concealed_bedrock.models.evaluation.bootstrap import paired_difference
from concealed_bedrock.models.evaluation.gravity_nulls import _null_gravities
from concealed_bedrock.models.evaluation.metrics import Metrics
from concealed_bedrock.models.features.gravity_bands import encode, standardise
from concealed_bedrock.models.inference.sliding_window import sliding_window
from concealed_bedrock.models.model_file import load_model
from concealed_bedrock.worker.reporting import Reporter
from concealed_bedrock.worker.verbs import survey as survey_verb

SHIPPED = Path(__file__).resolve().parents[1] / "resources" / "trained" / "sample_survey.safetensors"
GRANITE, N_CLASSES, SEED = 9, 10, 1
OVERLAP = 0.25  # of windows: half of the time that 0.5 takes, for the true gravity and the nulls alike


def predicted_with(network, card, bands: np.ndarray) -> np.ndarray:
    """Classes of the whole survey by a model of gravity alone."""
    window = card.windows[0]
    found = sliding_window(
        network,
        standardise(bands, card.bands),
        window=window["side_cells"],
        pixels=window["window_px"],
        overlap=OVERLAP,
    )
    return found.argmax(axis=0).astype("uint8")


def line_of(name: str, predicted: np.ndarray, survey: Survey, nearest: np.ndarray) -> str:
    """Scores under the cover, and the gain in MPA over nearest outcrop with its 90 % interval."""
    cells = survey.classes_map == COVER
    truth, ours, theirs = survey.truth[cells], predicted[cells], nearest[cells]
    found = Metrics.from_classes(truth, ours, N_CLASSES)
    gain = paired_difference(truth, ours, theirs, block_numbers(survey.grid)[cells], N_CLASSES)
    return (
        f"{name:32s} accuracy {found.accuracy:.3f}  MPA {found.mpa:.3f}  granite {found.recall[GRANITE]:.3f}"
        f"  MPA over nearest {gain.estimate:+.3f} ({gain.low:+.3f} to {gain.high:+.3f})"
    )


def try_shipped(survey: Survey, nearest: np.ndarray, count: int) -> None:
    """The shipped model on the true gravity and on nulls of it, with p for MPA and for granite found."""
    pool, card = load_model(SHIPPED)
    network = pool.network.network
    bands = encode(residual_anomaly(survey.bouguer, survey.grid).residual, survey.grid, [], encoding="fields")
    real = predicted_with(network, card, bands)
    print(line_of("shipped GGMNet, gravity alone", real, survey, nearest))
    truth = np.where(survey.classes_map == COVER, survey.truth, 255)
    nulls = []
    for name, null in _null_gravities(bands, count):
        nulls.append(Metrics.from_classes(truth, predicted_with(network, card, null), N_CLASSES))
        print(f"    {name:60s} MPA {nulls[-1].mpa:.3f}  granite {nulls[-1].recall[GRANITE]:.3f}", flush=True)
    for name, score in (("MPA", lambda s: s.mpa), ("granite found", lambda s: s.recall[GRANITE])):
        ours, theirs = (
            float(score(Metrics.from_classes(truth, real, N_CLASSES))),
            [float(score(null)) for null in nulls],
        )
        p = (1 + sum(value >= ours for value in theirs)) / (1 + count)
        spread = f"{np.mean(theirs):.3f} ({min(theirs):.3f} to {max(theirs):.3f})"
        print(f"  {name}: {ours:.3f}; {count} nulls {spread}; p = {p:.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--nulls", type=int, default=24, help="for the shipped model; 0 leaves it out")
    parser.add_argument("--classes", type=Path, nargs="*", default=[], help="predicted class rasters")
    parser.add_argument("--write", type=Path, help="write the survey here and stop")
    asked = parser.parse_args()
    job = SurveyJob(str(asked.write or "."), SEED)
    if asked.write:
        survey_verb.run(job, Reporter(io.StringIO()))
        return
    survey = make_survey(SEED, survey_verb._grid_of(job))
    nearest = nearest_outcrop(survey.classes_map, survey.grid)
    print(line_of("nearest outcrop", nearest, survey, nearest))
    for path in asked.classes:
        print(line_of(path.stem, read_classes(path)[0], survey, nearest))
    if asked.nulls:
        try_shipped(survey, nearest, asked.nulls)


if __name__ == "__main__":
    main()
