"""Which build of torch is proposed and found, and which package index is asked."""

import json

import pytest
from installing import installation_of, run_task
from qgis.core import QgsSettings
from wheelhouse import json_page, sha256, simple_page, wheel

from concealed_bedrock.plugin.installer import builds
from concealed_bedrock.plugin.installer.builds import _builds_for, _newest_fitting, _proposed
from concealed_bedrock.plugin.installer.indexes import _user_index
from concealed_bedrock.plugin.installer.machine import _Machine, _this_machine
from concealed_bedrock.plugin.installer.wheels import _Wheels
from concealed_bedrock.processing_provider.engine import folders
from concealed_bedrock.processing_provider.engine.interpreter import Engine, Environment
from concealed_bedrock.processing_provider.engine.locks import read_lock

TAG = "cp311-cp311-linux_x86_64"


def there(root, *paths):
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).touch()
    return root


def linux(root, processor="x86_64"):
    return _Machine("linux", processor, (2, 36), root=root)


@pytest.mark.parametrize(
    ("machine", "key"),
    [
        (lambda root: linux(root), "cpu"),
        (lambda root: linux(there(root, "dev/nvidia0")), "cuda"),
        (lambda root: linux(there(root, "usr/lib/wsl/lib/libcuda.so.1")), "cuda"),
        (lambda root: linux(there(root, "opt/rocm/version", "dev/kfd")), "rocm"),
        (lambda root: linux(there(root, "opt/rocm/version")), "cpu"),
        (lambda root: linux(there(root, "dev/nvidia0"), "aarch64"), "cuda"),
        (lambda root: _Machine("windows", "x86_64", root=there(root, "Windows/System32/nvcuda.dll")), "cuda"),
        (lambda root: _Machine("windows", "x86_64", root=root), "cpu"),
        (lambda root: _Machine("macos", "aarch64", (15, 0), root=root), "mps"),
    ],
)
def test_the_hardware_that_is_found_proposes_the_build(tmp_path, machine, key):
    build, reason = _proposed(machine(tmp_path))
    assert build.key == key and reason
    assert build in _builds_for(machine(tmp_path))


@pytest.mark.parametrize(
    ("driver", "local"),
    [(None, "cu132"), ((13, 0), "cu132"), ((12, 8), "cu129"), ((12, 1), "cu129")],
)
def test_the_newest_build_that_the_driver_runs_is_taken(driver, local):
    names = [f"torch-2.13.0%2Bcu{v}-cp312-cp312-win_amd64.whl" for v in ("126", "129", "132")]
    names += [
        "torch-2.13.0%2Bcpu-cp312-cp312-win_amd64.whl",
        "torch-2.14.0%2Bcu133-cp312-cp312-win_amd64.whl",
    ]
    cuda = builds._Build("cuda", "NVIDIA", "", r"cu\d+")
    assert _newest_fitting(cuda, "2.13.0", names, driver) == [
        f"torch-2.13.0%2B{local}-cp312-cp312-win_amd64.whl"
    ]
    rocm = [f"torch-2.13.0+rocm{v}-cp312-cp312-manylinux_2_28_x86_64.whl" for v in ("6.4", "7.1", "7.10")]
    build = builds._Build("rocm", "AMD", "", r"rocm[\d.]+")
    assert _newest_fitting(build, "2.13.0", rocm, None) == [rocm[2]]


@pytest.fixture
def torch_index(server):
    """An index of builds like PyTorch's."""
    QgsSettings().setValue("concealed_bedrock/torch_index", f"{server.url}/whl")
    return server


def build_of(key):
    return next(build for build in _builds_for(_this_machine({})) if build.key == key)


def test_the_build_for_rocm_brings_its_own_triton(house, machine, torch_index):
    needs = ["gravity", "triton-rocm==3.7.1; platform_system == 'Linux'", "colours; extra == 'pictures'"]
    wheels = [
        wheel("torch", f"2.13.0+rocm{v}", f"cp3{m}-cp3{m}-linux_x86_64", needs)
        for v in ("6.4", "7.1")
        for m in (11, 12, 13, 14)
    ]
    simple_page(torch_index, "/whl", "torch", wheels)
    triton = [wheel("triton-rocm", v) for v in ("3.6.0", "3.7.1")]
    simple_page(torch_index, "/whl", "triton-rocm", triton)
    task = installation_of(house, machine, build_of("rocm"))
    log = run_task(task)
    assert task.fault is None, log
    assert "+ torch==2.13.0+rocm7.1" in log and "+ triton-rocm==3.7.1" in log
    stamp = json.loads((Environment.managed().stamp).read_text())
    assert stamp["build"] == "rocm" and Engine.find().warning == ""


def test_the_build_for_cuda_of_an_index_is_taken_with_the_checksum_of_its_page(house, machine, torch_index):
    build = builds._Build("cuda", "NVIDIA", "", r"cu\d+")
    made = [wheel("torch", f"2.13.0+cu{v}", requires=["gravity"]) for v in ("129", "132")]
    simple_page(torch_index, "/whl", "torch", made)
    task = installation_of(house, machine, build)
    log = run_task(task)
    assert task.fault is None and "+ torch==2.13.0+cu132" in log, log


def test_a_build_whose_page_names_no_checksum_is_refused(house, machine, torch_index, old_engine):
    simple_page(torch_index, "/whl", "torch", [wheel("torch", "2.13.0+cu132")], checksums=False)
    task = installation_of(house, machine, builds._Build("cuda", "NVIDIA", "", r"cu\d+"))
    run_task(task)
    assert task.fault.kind == "python" and "no wheel of torch" in str(task.fault)
    old_engine.check()


@pytest.mark.parametrize("is_locked", [True, False])
def test_the_build_for_the_processor_must_have_a_checksum_of_the_lock(house, machine, torch_index, is_locked):
    cpu = wheel("torch", "2.13.0+cpu", requires=["gravity"])
    simple_page(torch_index, "/whl", "torch", [cpu])
    if is_locked:
        house.locks["requirements-torch.lock"]["torch"][2].append(sha256(cpu[1]))
    task = installation_of(house, machine, build_of("cpu"))
    log = run_task(task)
    assert (task.fault.kind if task.fault else "") == ("" if is_locked else "checksum"), log
    assert ("+ torch==2.13.0+cpu" in log) == is_locked


@pytest.mark.parametrize("page", [simple_page, json_page])
def test_another_index_gives_the_same_files_by_their_names(house, server, tools, page):
    for name in ("torch", "gravity", "packaging"):
        files = [(entry[0], server.content.pop(f"/wheels/{entry[0]}")) for entry in house.list[name]]
        page(server, "/simple", name, files)
    uv = tools["uv"][0]
    page(server, "/simple", "uv", [(uv, server.content.pop(f"/uv/{uv}"))])
    machine = _this_machine({"PATH": "/usr/bin", "PIP_INDEX_URL": f"{server.url}/simple/"})
    task = installation_of(house, machine)
    log = run_task(task)
    assert task.fault is None, log


def test_what_is_no_index_is_named(house, server, old_engine):
    server.content["/simple/uv/"] = ("application/vnd.pypi.simple.v1+json", b"<html>welcome to the hotel")
    machine = _this_machine({"PATH": "/usr/bin", "UV_DEFAULT_INDEX": f"{server.url}/simple"})
    task = installation_of(house, machine)
    run_task(task)
    assert "is no package index" in str(task.fault)
    old_engine.check()


@pytest.mark.parametrize(
    ("file", "text", "found"),
    [
        (
            "home/ann/.config/pip/pip.conf",
            "[global]\nindex-url = https://a.example/simple/\n",
            "https://a.example/simple",
        ),
        ("etc/pip.conf", "[global]\ntimeout = 5\nindex-url=https://b.example\n", "https://b.example"),
        ("home/ann/.config/uv/uv.toml", 'index-url = "https://c.example/s"\n', "https://c.example/s"),
        ("etc/uv/uv.toml", '[[index]]\nurl = "https://d.example"\ndefault = true\n', "https://d.example"),
        ("etc/uv/uv.toml", '[[index]]\nurl = "https://d.example"\n', ""),
        ("etc/pip.conf", "[global]\nindex-url = https://pypi.org/simple/\n", ""),
        ("etc/pip.conf", "no settings at all", ""),
        ("etc/nothing", "", ""),
    ],
)
def test_the_index_of_pip_and_uv_is_read(tmp_path, file, text, found):
    there(tmp_path, file)
    (tmp_path / file).write_text(text)
    assert _user_index({"HOME": "/home/ann"}, tmp_path) == found


def test_a_variable_goes_before_the_files_and_windows_has_places_of_its_own(tmp_path):
    there(tmp_path, "Roaming/pip/pip.ini")
    (tmp_path / "Roaming/pip/pip.ini").write_text("[global]\nindex-url = https://w.example\n")
    assert _user_index({"APPDATA": "/Roaming"}, tmp_path) == "https://w.example"
    given = {"APPDATA": "/Roaming", "PIP_INDEX_URL": "https://v.example/"}
    assert _user_index(given, tmp_path) == "https://v.example"


@pytest.mark.parametrize("key", ["linux-x86_64", "linux-aarch64", "windows-amd64", "macos-arm64"])
def test_the_sizes_are_told_before_any_network(key):
    """Of the real lists: some hundred megabytes for a processor, some gigabytes with CUDA."""
    system, processor = key.split("-")
    machine = _Machine(system, {"amd64": "x86_64", "arm64": "aarch64"}.get(processor, processor), (15, 0))
    for minor in (11, 12, 13, 14):
        for build in _builds_for(machine):
            download, disk = _Wheels(build, folders.LOCK).sizes(machine, minor)
            assert 2e8 < download < 6e9 and 1.5 * download < disk < 2.5e10, (minor, build.key, download, disk)


def test_the_list_has_a_wheel_of_every_locked_package_with_a_checksum_of_the_lock():
    wheels = _Wheels(builds._CUDA_LINUX, folders.LOCK)
    for package in wheels.packages:
        files = wheels._listed(package)
        assert files, f"{package.name}: run tools/pin_installer.py"
        for file in files.values():
            assert file.checksums <= package.checksums, f"{file.name}: run tools/pin_installer.py"
            assert file.url.startswith("https://files.pythonhosted.org/packages/") and file.size


def test_every_package_of_the_lock_files_has_checksums():
    for path in folders.LOCK.parent.glob("requirements*.lock"):
        text = "".join(
            line for line in path.read_text().splitlines(True) if not line.startswith(("#", "-r "))
        )
        entries = text.replace("\\\n", " ").splitlines()
        assert entries and all("==" in entry and "--hash=sha256:" in entry for entry in entries), path
    assert "torch==2.13.0" in {package.pin for package in read_lock(folders.LOCK)}
