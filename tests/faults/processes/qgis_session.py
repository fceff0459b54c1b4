"""Runs in QGIS's Python: the same prediction many times in one session; prints memory and open files."""

import hashlib
import json
import sys
from pathlib import Path


def resident_mib() -> float:
    """Memory of this process."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 2**20


def open_files() -> int:
    """Descriptors of this process."""
    return len(list(Path("/proc/self/fd").iterdir()))


def session(job: dict) -> dict:
    """Predict `times` times."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path += ["/usr/share/qgis/python/plugins", job["plugins"]]
    import processing
    from processing.core.Processing import Processing

    from concealed_bedrock.processing_provider.provider import ConcealedBedrockProvider

    Processing.initialize()
    provider = ConcealedBedrockProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    parameters = {name: job[name] for name in ("INPUT", "GEOLOGY", "FIELD", "MODEL", "OUTPUT")}
    results, mib, files = set(), [], []
    for number in range(1, job["times"] + 1):
        processing.run("concealedbedrock:predictconcealedbedrock", parameters)
        results.add(hashlib.sha256(Path(job["OUTPUT"]).read_bytes()).hexdigest())
        if number in (job["first"], job["times"]):
            mib.append(resident_mib())
            files.append(open_files())
    return {"times": job["times"], "mib": mib, "files": files, "results": len(results)}


if __name__ == "__main__":
    print(json.dumps(session(json.loads(Path(sys.argv[1]).read_text()))), flush=True)
    import os

    os._exit(0)  # QGIS's own way out may crash, which says nothing of the session
