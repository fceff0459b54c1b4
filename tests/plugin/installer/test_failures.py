"""Whatever fails, the failure is named with its remedy, and the engine in use stays as it was."""

import ssl
import subprocess
from pathlib import Path

import pytest
from installing import installation_of, run_task
from qgis.core import QgsNetworkAccessManager, QgsSettings
from servers import files_server, proxy_server
from wheelhouse import wheel

from concealed_bedrock.plugin.installer import faults, installation
from concealed_bedrock.plugin.installer.machine import _Machine
from concealed_bedrock.plugin.installer.uv import _Uv
from concealed_bedrock.processing_provider.engine import folders

TORCH = "/wheels/torch-2.13.0-py3-none-any.whl"


@pytest.fixture
def failing(house, machine, old_engine):
    """Runs an installation that must fail; gives the failure after proving the old engine."""

    def run(kind, machine=machine, **wish):
        task = installation_of(house, machine, **wish)
        log = run_task(task)
        assert task.fault is not None, log
        assert task.fault.kind == kind, f"{task.fault}\n{log}"
        old_engine.check()
        return str(task.fault)

    return run


def set_proxy(server, **more):
    values = {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "127.0.0.1", **more}
    for name, value in {**values, "proxyPort": str(server.server_port)}.items():
        QgsSettings().setValue(f"proxy/{name}", value)
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


@pytest.fixture
def proxy(server):
    with proxy_server(server.url) as found:
        yield found
        QgsSettings().remove("proxy")
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def test_a_server_that_cannot_be_reached(house, failing):
    house.server.server_close()
    house.server.shutdown()
    said = failing("network")
    assert "127.0.0.1 cannot be reached" in said and "press Resume" in said


def test_a_file_that_is_not_there(failing, server):
    server.faults[TORCH] = [404]
    assert "does not give torch-2.13.0-py3-none-any.whl (HTTP 404)" in failing("network")


def test_a_proxy_that_wants_a_password_is_named_and_then_passed_with_the_settings_of_qgis(
    house, machine, failing, proxy, server
):
    house.server.url = "http://pypi.example"  # an address that the proxy alone can reach
    lists = Path(house.folder) / "uv.json"
    lists.write_text(
        lists.read_text().replace(f"http://127.0.0.1:{server.server_port}", "http://pypi.example")
    )
    set_proxy(proxy)
    said = failing("proxy 407")
    assert "wants a user name and a password (407)" in said and "Settings > Options > Network" in said
    assert proxy.requests and not server.requests
    set_proxy(proxy, proxyUser="ann", proxyPassword="secret")
    task = installation_of(house, machine)
    log = run_task(task)
    assert task.fault is None, log
    assert all(path.startswith("http://pypi.example/") for path, _ in proxy.requests)


def test_a_proxy_that_is_not_there(house, failing, proxy):
    house.server.url = "http://pypi.example"
    lists = Path(house.folder) / "uv.json"
    lists.write_text(lists.read_text().replace("http://127.0.0.1", "http://pypi.example"))
    set_proxy(proxy)
    proxy.shutdown()
    proxy.server_close()
    assert "The proxy that is set in QGIS cannot be reached" in failing("proxy")


def test_a_certificate_that_nobody_trusts(house, failing, tmp_path, server):
    files = ["-keyout", tmp_path / "key.pem", "-out", tmp_path / "cert.pem"]
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost"]
    subprocess.run([*command, *files], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    with files_server(context) as secure:
        lists = tmp_path / "uv.json"
        lists.write_text(lists.read_text().replace(server.url, secure.url))
        said = failing("certificate")
    assert "The certificate of 127.0.0.1 is not trusted" in said and "Authorities" in said


def test_a_disk_that_is_too_full_before_anything_is_downloaded(failing, monkeypatch, server):
    full = type("Usage", (), {"free": 5_000_000})
    monkeypatch.setattr(installation, "_SPARE_BYTES", 200_000_000)
    monkeypatch.setattr(installation.shutil, "disk_usage", lambda folder: full)
    assert "has 5 MB free" in failing("disk")
    assert server.requests == []


def test_a_disk_that_runs_full_while_it_is_written(failing):
    downloads = folders.user_folder() / "downloads"
    downloads.mkdir(parents=True)
    (downloads / "torch-2.13.0-py3-none-any.whl.part").symlink_to("/dev/full")
    assert "There is not enough free space" in failing("disk")


@pytest.mark.parametrize("package", ["torch-2.13.0", "gravity-1.0"])
def test_a_wheel_that_was_changed_on_its_way(failing, server, package):
    server.content[f"/wheels/{package}-py3-none-any.whl"] += b"more"
    assert "checksum of" in failing("checksum")
    assert not list((folders.user_folder() / "downloads").glob(f"{package}*"))


def test_a_uv_that_was_changed_on_its_way(failing, server, tools):
    server.content[f"/uv/{tools['uv'][0]}"] = b"PK" + server.content[f"/uv/{tools['uv'][0]}"][2:-1] + b"x"
    assert "checksum of uv-" in failing("checksum")


def test_a_program_that_an_antivirus_locks(failing, monkeypatch):
    def locked(self):
        self.program.parent.mkdir(parents=True, exist_ok=True)
        self.program.write_text("")  # not executable, as one that is held back

    monkeypatch.setattr(_Uv, "fetch", locked)
    said = failing("locked")
    assert "held by another program" in said and "antivirus" in said


@pytest.mark.parametrize(
    ("kind", "line", "words"),
    [
        ("runtime", "ImportError('DLL load failed while importing _C: [WinError 126]')", "vc_redist.x64.exe"),
        ("runtime", "OSError('Error loading c10.dll: VCRUNTIME140_1.dll is missing')", "Visual C++ runtime"),
        ("system", "ImportError('version `GLIBC_2.28\\' not found')", "too old"),
        ("program", "RuntimeError('the sky fell')", "the sky fell"),
    ],
)
def test_a_torch_that_cannot_be_loaded(house, failing, kind, line, words):
    house.list.pop("torch")
    torch = wheel("torch", "2.13.0", source=f"raise {line}\n")
    house.add("torch", "2.13.0", torch, lock="requirements-torch.lock")
    assert words in failing(kind)


def test_a_folder_whose_path_is_too_long_for_windows(tmp_path):
    windows = _Machine("windows", "x86_64")
    deep = tmp_path / ("a" * 80)
    deep.mkdir()
    with pytest.raises(faults._InstallError, match=r"too long for this system.*LongPathsEnabled") as caught:
        installation._refuse_early(windows, deep, lambda: (0, 0))
    assert caught.value.kind == "path"


@pytest.mark.parametrize(
    ("machine", "words"),
    [
        (_Machine("macos", "x86_64", (14, 0)), "Macs with Intel"),
        (_Machine("windows", "aarch64"), "Windows on ARM"),
        (_Machine("windows", "x86_64", (), 32), "32-bit"),
        (_Machine("linux", "x86_64", (2, 17)), "glibc 2.28"),
        (_Machine("linux", "x86_64", ()), "another C library"),
        (_Machine("linux", "riscv64", (2, 40)), "riscv64"),
        (_Machine("macos", "aarch64", (13, 6)), "macOS 14"),
        (_Machine("freebsd14", "x86_64", ()), "freebsd14"),
    ],
)
def test_a_machine_without_support_is_named_before_any_download(failing, server, machine, words):
    assert words in failing("platform", machine=machine)
    assert server.requests == []


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("error: Failed to install: torch\n  Caused by: No space left on device (os error 28)", "disk"),
        ("There is not enough space on the disk. (os error 112)", "disk"),
        ("The process cannot access the file because it is being used (os error 32)", "locked"),
        ("Access is denied. (os error 5)", "locked"),
        ("Operation did not complete: the file contains a virus (os error 225)", "locked"),
        ("The filename or extension is too long. (os error 206)", "path"),
        ("error: Hash mismatch for `torch==2.13.0`", "checksum"),
        ("ImportError: DLL load failed while importing _multiarray_umath", "runtime"),
    ],
)
def test_what_uv_and_windows_print_is_understood(printed, kind):
    assert faults._of_output("Unpacking.", 2, printed, "C:/engine").kind == kind


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (OSError(28, "No space left on device"), "disk"),
        (PermissionError(13, "Permission denied"), "locked"),
        (OSError(36, "File name too long"), "path"),
        (OSError(5, "Input/output error"), "disk"),
    ],
)
def test_errors_of_the_file_system_are_classed(error, kind, tmp_path):
    fault = faults._of_os_error(error, tmp_path)
    assert fault.kind == kind and fault.remedy


def test_a_folder_without_the_tools_is_no_defect(house, machine, tmp_path):
    task = installation_of(house, machine)
    assert run_task(task) is not None and task.fault is None  # uv is there from now on
    empty = tmp_path / "empty"
    empty.mkdir()
    task = installation_of(house, machine, source=empty)
    run_task(task)
    assert task.fault.kind == "missing" and "packaging" in str(task.fault)
