"""A new process that loads the plugin as QGIS does, and writes what that takes as JSON.

Started by test_start_up.py with the checkout's folder and the plugin's entry that QGIS calls.
"""

import importlib.util
import json
import os
import sys
import time
from unittest.mock import MagicMock


def loaded_by(called):
    """Give seconds on the clock and of the processor, the modules that came, and what the call gives."""
    before, clock, processor = set(sys.modules), time.perf_counter(), time.process_time()
    given = called()
    seconds = time.perf_counter() - clock, time.process_time() - processor
    return {"seconds": seconds, "modules": sorted(set(sys.modules) - before)}, given


def package(folder):
    """Import the plugin from its folder, whatever the folder's name."""
    spec = importlib.util.spec_from_file_location(
        "concealed_bedrock", f"{folder}/__init__.py", submodule_search_locations=[folder]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["concealed_bedrock"] = module
    spec.loader.exec_module(module)
    return module


def main(folder, entry):
    """Start QGIS without a screen, then load the plugin and call `initProcessing` or `initGui` of it."""
    from qgis.core import QgsApplication
    from qgis.PyQt.QtWidgets import QMainWindow

    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(f"{application.pkgDataPath()}/python/plugins")
    from processing.core.Processing import Processing  # a plugin of QGIS, which is loaded before others

    Processing.initialize()
    window, iface = QMainWindow(), MagicMock()
    iface.mainWindow.return_value = window
    iface.addToolBar.side_effect = window.addToolBar
    found = {}
    found["import"], plugin = loaded_by(lambda: package(folder).classFactory(iface))
    found[entry], _ = loaded_by(getattr(plugin, entry))
    print(json.dumps(found))
    sys.stdout.flush()
    os._exit(0)  # what is timed is the start


main(*sys.argv[1:])
