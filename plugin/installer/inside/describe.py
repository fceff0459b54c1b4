"""Print what a Python is, as JSON."""

import json
import platform
import struct
import sys
import sysconfig

print(
    json.dumps(
        {
            "version": list(sys.version_info[:3]),
            "implementation": sys.implementation.name,
            "bits": 8 * struct.calcsize("P"),
            "processor": platform.machine().lower(),
            "is_threaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
            "executable": sys.executable,
        }
    )
)
