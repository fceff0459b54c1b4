"""Python 3.11 to 3.14 on Linux, Windows and macOS: uv finds a wheel of every locked package for each.

uv resolves against a local index that lists the wheels of resources/installer/wheels.json.
"""

import io
import itertools
import json
import subprocess
import zipfile

import pytest
from servers import files_server

from concealed_bedrock.plugin.installer import wheels
from concealed_bedrock.processing_provider.engine import folders
from concealed_bedrock.processing_provider.engine.locks import read_lock

PLATFORMS = {
    "x86_64-manylinux_2_28": "linux",
    "aarch64-manylinux_2_28": "linux",
    "x86_64-pc-windows-msvc": "win32",
    "aarch64-apple-darwin": "darwin",
}


@pytest.fixture(scope="module")
def uv(tools, tmp_path_factory):
    program = tmp_path_factory.mktemp("uv") / "uv"
    with zipfile.ZipFile(io.BytesIO(tools["uv"][1])) as archive:
        [member] = [name for name in archive.namelist() if name.endswith("/scripts/uv")]
        program.write_bytes(archive.read(member))
    program.chmod(0o755)
    return program


@pytest.fixture(scope="module")
def index():
    """The listed wheels with the metadata that uv asks for, and nothing in them."""
    listed = json.loads(wheels._LIST.read_text())["files"]
    with files_server() as server:
        for name, files in listed.items():
            normal = name.replace("_", "-").lower()
            entries = []
            for file, _size, _unpacked, digest, _path in files:
                url = f"/files/{file}"
                version = file.split("-")[1]
                metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
                server.content[f"{url}.metadata"] = metadata.encode()
                entries.append(
                    {"filename": file, "url": url, "hashes": {"sha256": digest[7:]}, "core-metadata": True}
                )
            page = {"meta": {"api-version": "1.1"}, "name": normal, "files": entries}
            server.content[f"/simple/{normal}/"] = (
                "application/vnd.pypi.simple.v1+json",
                json.dumps(page).encode(),
            )
        yield f"{server.url}/simple"


@pytest.mark.parametrize(
    ("platform", "minor"), itertools.product(PLATFORMS, (11, 12, 13, 14)), ids=lambda value: str(value)
)
def test_every_locked_package_has_a_wheel(uv, index, tmp_path, platform, minor):
    locks = [folders.LOCK] + [folders.LOCK.with_name(wheels._GPU_LOCK)] * (PLATFORMS[platform] == "linux")
    packages = [package for lock in locks for package in read_lock(lock)]
    lines = [f"{p.name}=={p.version}" + (f" ; {p.marker}" if p.marker else "") for p in packages]
    (tmp_path / "all.in").write_text("\n".join(lines))
    command = [uv, "pip", "compile", "--no-deps", "--only-binary", ":all:", "--default-index", index, "-q"]
    command += ["--python-version", f"3.{minor}", "--python-platform", platform, "--no-config"]
    command += ["--python", "/usr/bin/python3", "--cache-dir", tmp_path / "cache", "--no-annotate"]
    variables = {"MACOSX_DEPLOYMENT_TARGET": "14.0", "PATH": "/usr/bin"}  # the oldest that torch is made for
    done = subprocess.run([*command, tmp_path / "all.in"], capture_output=True, text=True, env=variables)
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.split("\n")) > 40
