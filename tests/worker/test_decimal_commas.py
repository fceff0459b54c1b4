import geopandas as gpd
import numpy as np
import pandas as pd
import pytest

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.worker.inputs.hole_table import _numbers
from concealed_bedrock.worker.inputs.point_table import _with_points


@pytest.mark.parametrize(
    ("texts", "numbers"),
    [
        (["12,5", "13"], [12.5, 13.0]),
        (["12,345", "13,2"], [12.345, 13.2]),
        (["1,234", "2,345"], [1.234, 2.345]),
        (["1,234.5", "987.6"], [1234.5, 987.6]),
        (["978,123", "978123.4", ""], [978123.0, 978123.4, np.nan]),
        (["-1,250,000", "3.5"], [-1250000.0, 3.5]),
    ],
)
def test_a_comma_is_read_by_the_other_numbers_of_its_column(texts, numbers):
    found = pd.to_numeric(_with_points(pd.Series(texts)), errors="coerce")
    np.testing.assert_array_equal(found, numbers)


def test_a_comma_that_may_separate_thousands_or_decimals_is_refused():
    with pytest.raises(UserError, match="elevation holds '1,250'"):
        _with_points(pd.Series(["350", "1,250", ""], name="elevation"))


def test_depths_of_holes_may_have_thousands_separators():
    depth, is_more = _numbers(pd.Series(["> 1,250 m", "80.5", "n/a"]))
    np.testing.assert_array_equal(depth, [1250.0, 80.5, np.nan])
    assert is_more.tolist() == [True, False, False]


def test_heights_with_thousands_separators_are_metres(worker, tmp_path):
    table = pd.DataFrame(
        {"longitude": [10.0, 10.1, 10.2], "latitude": 46.0, "height_m": ["1,200", "1,300.5", "990"]}
    )
    table["gravity_mgal"] = 980_300.0
    table.to_csv(tmp_path / "stations.csv", index=False)
    job = {"input": str(tmp_path / "stations.csv"), "output": str(tmp_path / "out.gpkg")}
    code, _ = worker.run("reduce", job, tmp_path)
    assert code == 0
    assert gpd.read_file(tmp_path / "out.gpkg")["height_m"].tolist() == [1200.0, 1300.5, 990.0]
