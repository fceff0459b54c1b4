"""Which Python is the base: folders of the three systems, and one that is fetched where there is none."""

import hashlib
import json
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from installing import installation_of, run_task

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.plugin.installer import pythons
from concealed_bedrock.plugin.installer.machine import _Machine, _this_machine
from concealed_bedrock.plugin.installer.uv import _Uv
from concealed_bedrock.processing_provider.engine import folders
from concealed_bedrock.processing_provider.engine.interpreter import Environment


def fake_python(path, version=(3, 13, 1), **facts):
    """A program that says it is a Python."""
    said = {"version": list(version), "implementation": "cpython", "bits": 64, "processor": "arm64"}
    said |= {"is_threaded": False, "executable": str(path), **facts}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\necho '{json.dumps(said)}'\n")
    path.chmod(0o755)
    return path


def windows(root, **variables):
    given = {"LOCALAPPDATA": str(root / "AppData/Local"), "PROGRAMFILES": str(root / "Program Files")}
    return _Machine("windows", "x86_64", root=root, variables={**given, **variables})


def mac(root, **variables):
    return _Machine("macos", "aarch64", (15, 1), root=root, variables=variables)


def test_on_windows_the_path_is_searched_before_the_folders_of_python_org(tmp_path):
    local = fake_python(tmp_path / "AppData/Local/Programs/Python/Python312/python.exe", (3, 12, 4))
    assert pythons._find_base(windows(tmp_path)).path == str(local)
    first = fake_python(tmp_path / "tools/python3.exe", (3, 11, 2))
    found = pythons._find_base(windows(tmp_path, PATH=f"{tmp_path};{tmp_path / 'tools'}"))
    assert (found.path, found.version) == (str(first), (3, 11, 2))


def test_on_windows_the_launcher_is_asked_and_the_shop_is_not_opened(tmp_path):
    shop = fake_python(tmp_path / "AppData/Local/Microsoft/WindowsApps/python.exe")
    known = fake_python(tmp_path / "far/Python313/python.exe", (3, 13, 0))
    launcher = tmp_path / "Windows/py.exe"
    launcher.parent.mkdir()
    old = " -V:3.9          C:\\old\\python.exe"
    launcher.write_text(f"#!/bin/sh\ncat <<'E'\n{old}\n -V:3.13 *        {known}\nE\n")
    launcher.chmod(0o755)
    found = pythons._find_base(windows(tmp_path, PATH=str(shop.parent)))
    assert found.path == str(known)


@pytest.mark.parametrize(
    "place",
    [
        "opt/homebrew/bin/python3.12",
        "opt/homebrew/opt/python@3.13/bin/python3.13",
        "Library/Frameworks/Python.framework/Versions/3.14/bin/python3.14",
        "usr/local/bin/python3.11",
    ],
)
def test_on_a_mac_homebrew_and_python_org_are_found(tmp_path, place):
    path = fake_python(tmp_path / place)
    assert pythons._find_base(mac(tmp_path)).path == str(path)


def test_on_a_mac_what_opens_an_installer_or_is_made_for_intel_is_not_taken(tmp_path):
    machine = mac(tmp_path, PATH="/usr/bin")
    assert "/usr/bin/python3" not in list(pythons._candidates(machine))
    fake_python(tmp_path / "opt/homebrew/bin/python3.12", processor="x86_64")
    assert pythons._find_base(machine) is None


@pytest.mark.parametrize(
    ("version", "facts", "words"),
    [
        ((3, 10, 9), {}, "this is Python 3.10"),
        ((3, 15, 0), {}, "this is Python 3.15"),
        ((3, 12, 0), {"bits": 32}, "32-bit"),
        ((3, 13, 0), {"is_threaded": True}, "usual CPython"),
        ((3, 11, 0), {"implementation": "pypy"}, "usual CPython"),
    ],
)
def test_a_python_that_will_not_do_is_refused_with_the_reason(tmp_path, machine, version, facts, words):
    path = fake_python(tmp_path / "python3", version, **facts)
    with pytest.raises(UserError, match=words):
        pythons._describe(str(path), machine)


def test_what_is_no_python_is_refused(tmp_path, machine):
    with pytest.raises(UserError, match="is not a Python that runs"):
        pythons._describe("/bin/true", machine)


@pytest.mark.parametrize("works", [True, False])
def test_the_python_of_qgis_is_the_last_and_only_where_venv_works_in_it(tmp_path, monkeypatch, works):
    own = tmp_path / "QGIS/apps/Python312"
    python = fake_python(own / "python.exe", (3, 12, 1))
    monkeypatch.setattr(pythons, "_is_of_qgis", lambda path: own in Path(path).parents)
    monkeypatch.setattr(pythons.sys, "base_prefix", str(own))
    if works:
        said = python.read_text().partition("\n")[2]
        python.write_text(
            f'#!/bin/sh\nif [ "$2" = -m ]; then mkdir -p "$5/bin"; cp "$0" "$5/bin/python"; exit; fi\n{said}'
        )
    machine = windows(tmp_path, PATH=str(own))
    found = pythons._find_base(machine)
    assert (found is not None) == works
    other = fake_python(tmp_path / "AppData/Local/Programs/Python/Python311/python.exe", (3, 11, 4))
    assert pythons._find_base(machine).path == str(other)


def test_the_chosen_python_is_the_base(house, machine):
    task = installation_of(house, machine, python="/usr/bin/python3")
    log = run_task(task)
    assert task.fault is None and "Base: Python 3" in log
    assert "home = /usr/bin" in (Environment.managed().folder / "pyvenv.cfg").read_text()


@pytest.fixture(scope="session")
def archive(tmp_path_factory):
    """Debian's Python as an archive that uv can install: (content, version)."""
    folder = tmp_path_factory.mktemp("standalone")
    minor = sys.version_info[1]
    library = Path(sys.base_prefix) / f"lib/python3.{minor}"
    left_out = {"__pycache__", "test", "idlelib", "tkinter", "lib2to3", "dist-packages", "ensurepip"}

    def keep(member):
        parts = Path(member.name).parts
        is_left_out = left_out & set(parts) or any(part.startswith("config-") for part in parts)
        return None if is_left_out else member

    with tarfile.open(folder / "python.tar.gz", "w:gz", compresslevel=1, dereference=True) as tar:
        program = Path(sys.base_prefix) / f"bin/python3.{minor}"
        tar.add(program, f"python/bin/python3.{minor}")
        tar.add(program, "python/bin/python3")
        tar.add(library, f"python/lib/python3.{minor}", filter=keep)
    return (folder / "python.tar.gz").read_bytes(), f"3.{minor}"


@pytest.fixture
def standalone(archive, server, tmp_path, monkeypatch):
    """A mirror that has the archive; a list that names it takes the place of uv's own."""
    content, version = archive
    rest = "20261110/cpython-99+x.tar.gz"
    entry = {"name": "cpython", "arch": {"family": "x86_64", "variant": None}, "os": "linux", "libc": "gnu"}
    major, minor = map(int, version.split("."))
    entry |= {"major": major, "minor": minor, "patch": 99, "prerelease": "", "variant": None}
    github = "https://github.com/astral-sh/python-build-standalone/releases/download"
    entry |= {"url": f"{github}/{rest}", "sha256": hashlib.sha256(content).hexdigest()}
    listed = tmp_path / "downloads.json"
    listed.write_text(json.dumps({f"cpython-{version}.99-linux-x86_64-gnu": entry}))
    monkeypatch.setenv("UV_PYTHON_DOWNLOADS_JSON_URL", listed.as_uri())
    monkeypatch.setattr(_Uv, "standalone", version)
    server.content[f"/mirror/{rest}"] = content
    return _this_machine(
        {"PATH": "/nowhere", "HOME": "/nowhere", "UV_PYTHON_INSTALL_MIRROR": f"{server.url}/mirror"}
    )


@pytest.fixture
def no_python(monkeypatch):
    monkeypatch.setattr(pythons, "_candidates", lambda machine: iter([]))


def test_without_any_python_one_is_fetched_and_the_engine_runs_on_it(house, standalone, no_python, server):
    task = installation_of(house, standalone)
    log = run_task(task)
    assert task.fault is None, log
    assert "No suitable Python was found; one is fetched." in log
    python = Environment.managed().python
    asked = [python, "-c", "import sys, torch; print(sys.base_prefix)"]
    said = subprocess.run(asked, capture_output=True, text=True, check=True)
    assert said.stdout.startswith(str(folders.user_folder() / "installer" / "pythons"))
    again = installation_of(house, standalone)  # an update finds the one that was fetched
    server.content = {path: body for path, body in server.content.items() if "mirror" not in path}
    log = run_task(again)
    assert again.fault is None, log


def test_a_python_that_was_changed_on_its_way_is_refused_by_uv_and_fetched_anew(
    house, standalone, no_python, server, old_engine
):
    path = "/mirror/20261110/cpython-99+x.tar.gz"
    whole = server.content[path]
    server.content[path] = whole[:-9] + b"different"
    task = installation_of(house, standalone)
    log = run_task(task)
    assert task.fault.kind == "checksum", log
    old_engine.check()
    server.content[path] = whole
    again = installation_of(house, standalone)
    log = run_task(again)
    assert again.fault is None, log


def test_a_folder_may_hold_the_python_too(house, standalone, no_python, server, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    for path, content in server.content.items():
        (stick / path.rpartition("/")[2]).write_bytes(content)
    task = installation_of(house, standalone, source=stick)
    log = run_task(task)
    assert task.fault is None, log
    assert server.requests == []


def test_the_pinned_uv_knows_a_python_for_every_machine(tools, tmp_path):
    """The real list inside the pinned wheel; the archives themselves cannot be fetched everywhere."""
    import io
    import zipfile

    program = tmp_path / "uv"
    with zipfile.ZipFile(io.BytesIO(tools["uv"][1])) as archive:
        [member] = [name for name in archive.namelist() if name.endswith("/scripts/uv")]
        program.write_bytes(archive.read(member))
    program.chmod(0o755)
    for request in ("linux-x86_64-gnu", "linux-aarch64-gnu", "windows-x86_64-none", "macos-aarch64-none"):
        asked = ["python", "list", f"cpython-{_Uv.standalone}-{request}", "--only-downloads", "--show-urls"]
        options = ["--output-format", "json", "--offline", "--no-config", "--cache-dir", str(tmp_path / "c")]
        said = subprocess.run([program, *asked, *options], capture_output=True, check=True).stdout
        urls = [entry["url"] for entry in json.loads(said) if entry["variant"] == "default"]
        assert urls and "/releases/download/" in urls[0], request


def test_a_program_that_does_not_end_is_no_python_after_a_while(machine, tmp_path, monkeypatch):
    monkeypatch.setattr(pythons, "_PATIENCE_S", 0.3)
    path = tmp_path / "python3"
    path.write_text("#!/bin/sh\nexec sleep 60\n")
    path.chmod(0o755)
    with pytest.raises(UserError, match="is not a Python that runs"):
        pythons._describe(str(path), machine)
