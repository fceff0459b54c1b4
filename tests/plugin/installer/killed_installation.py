"""A QGIS that installs; the tests kill it.

killed_installation.py FOLDER_OF_THE_RELEASE, with CONCEALED_BEDROCK_FOLDER set.
"""

import sys
from pathlib import Path

from qgis.core import QgsApplication

from concealed_bedrock.plugin.installer import installation, uv, wheels
from concealed_bedrock.plugin.installer.builds import _Build
from concealed_bedrock.plugin.installer.installation import _Installation, _Wish
from concealed_bedrock.plugin.installer.machine import _this_machine

release = Path(sys.argv[1])
application = QgsApplication([], False)
application.initQgis()
uv._LIST, wheels._LIST = release / "uv.json", release / "wheels.json"
installation._SPARE_BYTES = 1_000_000
machine = _this_machine({"PATH": "/usr/bin", "HOME": "/nowhere"})
task = _Installation(_Wish(_Build("default", "")), machine, lock=release / "requirements.lock")
task.printed.connect(lambda text: print(text, flush=True))
task.run()
