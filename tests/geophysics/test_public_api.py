"""The documented names of the package `geophysics`, loaded only when they are used."""

import json
import subprocess
import sys

import pytest

from concealed_bedrock import geophysics


def test_every_public_name_is_documented_and_can_be_imported():
    for name in geophysics.__all__:
        assert f"`{name}`" in geophysics.__doc__ and getattr(geophysics, name).__doc__
    with pytest.raises(AttributeError, match="no attribute 'electrics'"):
        geophysics.electrics  # noqa: B018


def test_the_package_itself_loads_no_other_package():
    code = f"import sys; sys.path[:0] = {sys.path!r}; import concealed_bedrock.geophysics; import json; "
    code += "print(json.dumps(sorted({'numpy', 'scipy', 'rasterio', 'pyproj'} & set(sys.modules))))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(found.stdout) == []
