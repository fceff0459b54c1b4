"""Run one job: python worker/__main__.py VERB job.json

Works in any Python that has the engine's packages, with or without QGIS: on a laptop, in a batch system.
JSON lines come on stdout, messages for people on stderr.
"""

import argparse
import importlib.util
import os
import signal
import sys
import threading
import time
from pathlib import Path

LEAST_ADDRESS_SPACE = 2**30  # bytes that the engine's libraries map before any work

ROOT = Path(__file__).resolve().parents[1]
SHARED = ("train", "search", "predict")  # verbs that several processes share, as torchrun starts them
TIDYING_S = 5.0  # that a worker has to tidy up when nobody waits for it any more


def _bind_package() -> None:
    """Let this checkout be the package `concealed_bedrock`, whatever its folder is called.

    Started by its path, a file knows no package; spawned processes start it the same way.
    """
    name = "concealed_bedrock"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(
            name, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
        )
        if spec is None or spec.loader is None:
            raise ImportError(f"the package cannot be loaded from {ROOT}")
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])


def _prepare_environment() -> None:
    """Set what the engine's libraries read at their start.

    QGIS's GDAL and PROJ settings are dropped: rasterio brings its own libraries, and cannot read their data.
    """
    for name in [n for n in os.environ if n.startswith(("PROJ_", "GDAL_"))]:
        del os.environ[name]
    # Large pages, read by torch at its first allocation: page faults are half the time of large products.
    os.environ.setdefault("THP_MEM_ALLOC_ENABLE", "1")
    # torch's optimisers make this folder for their compiler, which is not used: this one exists already.
    os.environ.setdefault("TORCHINDUCTOR_CACHE_DIR", str(ROOT))


def _parse(arguments: list[str] | None) -> argparse.Namespace:
    """Read the command line."""
    from concealed_bedrock.contract.jobs import VERBS, Geology

    parser = argparse.ArgumentParser(
        prog="worker", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for verb, job in VERBS.items():
        text = _settings_help(job) + "\n\nA geology is\n" + _settings_help(Geology)
        command = verbs.add_parser(
            verb,
            help=job.__doc__,
            description=job.__doc__,
            epilog=text,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.add_argument("job", type=Path, help="the job: a JSON file of the settings below")
        command.add_argument(
            "--watch-stdin", action="store_true", help="cancel when stdin is closed, as QGIS does"
        )
    return parser.parse_args(arguments)


def _settings_help(job: type) -> str:
    """A job's settings, a line each, with their defaults."""
    from dataclasses import MISSING, fields

    lines = ["settings:"]
    for setting in fields(job):
        default = "required" if setting.default is MISSING else f"default {setting.default!r}"
        lines.append(f"  {setting.name:18} {default}")
    return "\n".join(lines)


def _listen_for_cancel(watch_stdin: bool) -> None:
    """Turn a request to end into the exception Cancelled, so that half-written files are taken away."""
    from concealed_bedrock.worker.reporting import _Cancelled

    def cancel(number, frame):
        for another in (signal.SIGTERM, signal.SIGINT):
            signal.signal(another, signal.SIG_IGN)  # nobody is to interrupt the tidying up
        raise _Cancelled

    signal.signal(signal.SIGTERM, cancel)
    signal.signal(signal.SIGINT, cancel)
    if watch_stdin:

        def watch():
            while os.read(0, 4096):  # not sys.stdin, whose lock outlives the interpreter
                pass
            signal.raise_signal(signal.SIGTERM)
            time.sleep(TIDYING_S)
            os._exit(1)  # the main thread hears no signal inside a long computation

        threading.Thread(target=watch, daemon=True).start()


def run(verb: str, path: Path, reporter) -> int:
    """Run a job and say how it ended; the exit code is 0 where there is a result."""
    from concealed_bedrock.contract.language import tr, tr_marked
    from concealed_bedrock.worker.failures import _failure_of
    from concealed_bedrock.worker.reporting import _Cancelled, _ListenerGone

    files: list[str] = []
    try:
        _require_address_space()
        from concealed_bedrock.contract.jobs import read_job

        job = read_job(verb, path, reporter.warning)
        _require_shareable(verb)
        files += _paths_in(job)
        module = importlib.import_module(f"concealed_bedrock.worker.verbs.{verb}")
        from concealed_bedrock.worker.safety.guard import _guarded

        with _guarded(job, path, reporter):
            module.run(job, reporter)
        return 0
    except _Cancelled as cancelled:
        reporter.error("cancelled", tr("The job was cancelled."), tr_marked(cancelled.remedy))
    except _ListenerGone:
        return 1
    except Exception as error:
        failure = _failure_of(error, files)
        if not hasattr(error, "remedy"):  # those that have one say all there is to know
            _log(error)
        reporter.error(failure.kind, failure.message, failure.remedy)
    return 1


def _require_shareable(verb: str) -> None:
    """Refuse several processes, such as torchrun starts, for work that they would all do."""
    from concealed_bedrock.contract.errors import require
    from concealed_bedrock.contract.language import tr

    count = os.environ.get("WORLD_SIZE", "1")
    require(
        verb in SHARED or count in ("", "0", "1"),
        tr("{count} processes were started for '{verb}', which one process does.").format(
            count=count, verb=verb
        ),
        tr("Start one process: torchrun is for {verbs}.").format(verbs=", ".join(SHARED)),
    )


def _require_address_space() -> None:
    """Refuse a limit of the address space in which numpy's threads wait for memory without end."""
    if sys.platform == "win32":
        return
    import resource

    limit = resource.getrlimit(resource.RLIMIT_AS)[0]
    if limit != resource.RLIM_INFINITY and limit < LEAST_ADDRESS_SPACE:
        raise MemoryError(f"the address space is limited to {limit} bytes: cannot allocate 1 GiB")


def _paths_in(settings) -> list[str]:
    """The texts among a job's settings, its paths among them."""
    values = [value for name, value in vars(settings).items()]
    inner = [text for value in values if hasattr(value, "path") for text in _paths_in(value)]
    listed = [text for value in values if isinstance(value, tuple) for text in value if isinstance(text, str)]
    return [value for value in values if isinstance(value, str) and value] + listed + inner


def _log(error: BaseException) -> None:
    """Write the traceback for whoever reads the log; where nobody does, that is no error."""
    import contextlib
    import traceback

    with contextlib.suppress(OSError, ValueError):
        traceback.print_exception(error)


def main(arguments: list[str] | None = None) -> int:
    """The command line; a plugin whose files are replaced while it starts says so."""
    _bind_package()
    try:
        return _work(arguments)
    except ModuleNotFoundError as error:
        if not (error.name or "").startswith("concealed_bedrock"):
            raise
        import json

        tr = getattr(sys.modules.get("concealed_bedrock.contract.language"), "tr", str)  # it may be gone too
        message = tr(
            "The plugin's files were replaced or removed while the job ran: {module} is gone."
        ).format(module=error.name)
        remedy = tr("Run it again; if that fails, install the plugin again.")
        line = {"type": "error", "kind": "engine", "message": message, "remedy": remedy}
        print(json.dumps(line), flush=True)
        return 1


def _work(arguments: list[str] | None) -> int:
    """Do what the command line says."""
    command = _parse(arguments)
    from concealed_bedrock.worker.reporting import Reporter, _open_door, _QuietReporter

    _prepare_environment()
    is_quiet = command.verb == "train" and os.environ.get("RANK", "0") != "0"
    try:
        reporter = (_QuietReporter if is_quiet else Reporter)(_open_door())
    except OSError as error:
        sys.stderr.write(f"Standard output cannot be written to ({error.strerror}).\n")
        return 1
    _listen_for_cancel(command.watch_stdin)
    return run(command.verb, command.job, reporter)


if __name__ == "__main__":
    sys.exit(main())
