"""Check an engine from inside: that its packages load, and that its files are those that were installed.

verify.py imports MODULE ...        verify.py files
"""

import base64
import hashlib
import importlib
import importlib.metadata
import sys
from pathlib import Path


def _changed_files():
    """Give the installed files whose SHA-256 is not that of their package's record."""
    for package in importlib.metadata.distributions():
        for file in package.files or []:
            if file.hash is not None and file.hash.mode == "sha256" and not _is_unchanged(file):
                yield f"{package.metadata['Name']}: {file}"


def _is_unchanged(file):
    """Whether an installed file has the checksum of its record."""
    try:
        with Path(file.locate()).open("rb") as stream:
            digest = hashlib.sha256()
            for block in iter(lambda: stream.read(1 << 20), b""):
                digest.update(block)
    except OSError:
        return False
    return base64.urlsafe_b64encode(digest.digest()).rstrip(b"=").decode() == file.hash.value


def main():
    """Print the modules that load, or the files that have changed."""
    verb, *names = sys.argv[1:]
    if verb == "imports":
        for name in names:
            module = importlib.import_module(name)
            print(name, getattr(module, "__version__", ""), flush=True)
        return 0
    for changed in _changed_files():
        print(changed, flush=True)
    return 0


sys.exit(main())
