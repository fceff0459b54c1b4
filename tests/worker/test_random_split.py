"""The paper's random split: windows of several widths, of which some validate nearly all ground."""

import io

import numpy as np

from concealed_bedrock.contract.jobs import TrainJob
from concealed_bedrock.models.training.config import PRESETS
from concealed_bedrock.worker.inputs.dataset_reading import _read_dataset
from concealed_bedrock.worker.reporting import Reporter


def test_where_wide_windows_validate_all_ground_some_is_kept_to_choose_the_weights(training):
    settings = {"split": "random", "scales": [[96e3, 96e3], [32e3, 32e3]], "validation_share": 0.6}
    job = TrainJob.from_json(training | settings)
    data = _read_dataset(job, PRESETS["quick"], Reporter(io.StringIO()))
    assert data.is_validation.any() and (data.map_train < 254).any()
    assert not np.logical_and(data.is_validation, data.map_train < 254).any()
    assert not np.logical_and(data.split.hidden, data.map_train < 254).any()
