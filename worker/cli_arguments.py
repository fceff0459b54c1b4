"""The arguments of `concealed-bedrock`: a subcommand a verb, a flag a setting, made of the job's dataclasses.

Standard library only, so that `--help` comes at once. A flag is called as its setting in job files is,
`--height-m` for `height_m`; what it takes, its bounds and its default are the setting's own.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import MISSING, Field, fields
from typing import Any

from ..contract.errors import UserError
from ..contract.jobs import VERBS
from ..contract.jobs.bounds import Extent, Flag, Kind, Number, Pair, Place, Several, Text, Word
from ..contract.jobs.settings import Group, Settings

PROGRAM = "concealed-bedrock"
_POSITIONAL = {  # a question mark: may be left out
    "importgrid": ("input",),
    "importstations": ("input",),
    "residual": ("input",),
    "magnetics": ("input",),
    "reduce": ("input",),
    "stationcheck": ("input",),
    "grid": ("input",),
    "depth": ("holes", "geology"),
    "survey": ("folder",),
    "windows": ("inputs",),
    "train": ("input", "geology"),
    "search": ("input", "geology"),
    "predict": ("input", "model", "geology?"),
    "evaluate": ("input",),
    "explain": ("input", "model"),
    "sites": ("probabilities",),
    "foldshapes": ("input",),
    "foldpictures": ("pictures",),
    "trainfolds": ("input",),
    "classifyfolds": ("input", "model"),
    "check": (),
}
_RESULT = {
    verb: "output" for verb, job in VERBS.items() if any(setting.name == "output" for setting in fields(job))
} | {"evaluate": "report"}
_EXAMPLES = {
    "importgrid": "gravity.grd -o gravity.tif --crs EPSG:28354 --unit um/s2",
    "importstations": "stations.csv -o stations.gpkg --rejected rejected.gpkg --height-unit ft",
    "residual": "gravity.tif -o residual.tif",
    "magnetics": "magnetics.tif -o reduced.tif --date 1998 --tilt tilt.tif",
    "reduce": "stations.csv -o reduced.gpkg --topography dem.tif",
    "stationcheck": "stations.csv -o checked.gpkg --field BOUGUER --report report.html",
    "grid": "stations.csv -o gravity.tif --field BOUGUER --height-field HEIGHT",
    "depth": "holes.csv map.gpkg -o depth.tif --holes-depth DEPTH --field AGE --bouguer gravity.tif",
    "survey": ". --seed 3 --size-km 96",
    "windows": "gravity.tif -o windows.gpkg --geology map.gpkg --field AGE",
    "train": "gravity.tif map.gpkg --field AGE -o model.safetensors --report report.html",
    "search": "gravity.tif map.gpkg --field AGE -o genotype.json",
    "predict": "gravity.tif model.safetensors map.gpkg -o bedrock.tif --composite composite.tif",
    "evaluate": "bedrock.tif --truth truth.tif -o evaluation.html",
    "explain": "gravity.tif model.safetensors -o saliency.tif --point 512000,5204000",
    "sites": "probabilities.tif -o sites.gpkg --count 10 --thickness depth.tif --excluded parks.gpkg",
    "foldshapes": "traces.gpkg -o folds.gpkg",
    "foldpictures": "pictures -o pictures.gpkg --count 300",
    "trainfolds": "pictures.gpkg -o folds.safetensors --group-field outcrop --report report.html",
    "classifyfolds": "photographs.gpkg folds.safetensors -o classified.gpkg",
    "check": "--device cpu",
}
_EPILOG = """\
examples:
  {program} {verb} {example}
  {program} {verb} --job job.json     runs a job file, as QGIS writes them

Exit codes: 0 done, 1 the job failed (one sentence says why), 2 wrong arguments, 130 cancelled.
"""


def _make_parser(version: str, *, runs_job_file: bool = False) -> argparse.ArgumentParser:
    """Make the parser of all verbs.

    Parameters
    ----------
    version : str
    runs_job_file : bool
        Whether a job file gives the settings, so that there are no other arguments.
    """
    parser = argparse.ArgumentParser(
        prog=PROGRAM, description="Map the bedrock under cover, from gravity and the geological map."
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {version}")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for verb, job in VERBS.items():
        summary = (job.__doc__ or "").splitlines()[0]
        command = verbs.add_parser(
            verb,
            help=summary,
            usage=f"{PROGRAM} {verb} {_usage(verb, runs_job_file)}",
            description=summary,
            epilog=_EPILOG.format(program=PROGRAM, verb=verb, example=_EXAMPLES[verb]),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            argument_default=argparse.SUPPRESS,
        )
        _add_common(command, is_needed=runs_job_file)
        if not runs_job_file:
            _add_settings(command, verb, job)
    return parser


def _usage(verb: str, runs_job_file: bool) -> str:
    """Write the arguments that are always given; the help lists all."""
    words = [f"[{name[:-1].upper()}]" if name.endswith("?") else name.upper() for name in _POSITIONAL[verb]]
    if runs_job_file:
        words = ["--job FILE"]
    elif verb in _RESULT:
        words.append(f"-o {_RESULT[verb].upper()}")
    return " ".join([*words, "[--SETTING VALUE ...]"])


def _job_of(arguments: argparse.Namespace) -> Settings:
    """Make the job that the arguments describe; a UserError where its settings do not fit each other."""
    values: dict[str, Any] = {}
    for name, value in vars(arguments).items():
        if "setting:" in name:
            outer, _, inner = name.removeprefix("setting:").partition(".")
            if inner:
                values.setdefault(outer, {})[inner] = value
            else:
                values[outer] = value
    job = VERBS[arguments.verb]
    return job(**values)


def _add_common(command: argparse.ArgumentParser, *, is_needed: bool) -> None:
    """Add the flags of every verb."""
    group = command.add_argument_group("job files")
    group.add_argument(
        "--job", metavar="FILE", required=is_needed, help="run this job file; no other settings"
    )
    group.add_argument(
        "--language",
        metavar="NAME",
        default="",
        help="of messages and reports, such as fr; English otherwise",
    )
    group.add_argument("--print-job", action="store_true", default=False, help="print the job, do not run it")
    group.add_argument(
        "--json", action="store_true", default=False, help="report as JSON lines, as QGIS reads them"
    )


def _add_settings(command: argparse.ArgumentParser, verb: str, job: type[Settings]) -> None:
    """Add an argument for each setting: positional ones, results and the rest."""
    known = {one.name: one for one in fields(job)}
    for mark in _POSITIONAL[verb]:
        one = known.pop(mark.rstrip("?"))
        is_group = isinstance(one.metadata["takes"], Group)
        name = f"setting:{one.name}{'.path' if is_group else ''}"
        _add(command, name, [], one, is_optional=mark.endswith("?"))
    if verb in _RESULT:
        one = known.pop(_RESULT[verb])
        _add(command, f"setting:{one.name}", ["-o", f"--{one.name}"], one)
    settings = command.add_argument_group("settings")
    for one in fields(job):
        takes = one.metadata["takes"]
        if isinstance(takes, Group):
            prefix = "" if one.name == "geology" else f"{one.name}-"
            for inner in fields(takes.kind):
                is_positional = inner.name == "path" and one.name not in known
                if inner.name == "symbols" or is_positional:
                    continue
                flag = {"path": one.name, "encoding": f"{prefix or 'map-'}encoding"}.get(
                    inner.name, prefix + inner.name
                )
                _add(settings, f"setting:{one.name}.{inner.name}", [f"--{flag}"], inner)
        elif one.name in known:
            _add(settings, f"setting:{one.name}", [f"--{one.name.replace('_', '-')}"], one)


def _add(group: Any, name: str, flags: list[str], one: Field[Any], *, is_optional: bool = False) -> None:
    """Add an argument for one setting."""
    takes: Kind = one.metadata["takes"]
    options: dict[str, Any] = {"help": _help(one), "metavar": name.rpartition(":")[2].split(".")[0].upper()}
    if flags:
        options |= {"dest": name, "required": one.default is MISSING}
    else:
        flags = [name]
    if isinstance(takes, Flag):
        options["action"] = argparse.BooleanOptionalAction
        del options["metavar"]
    elif isinstance(takes, Extent):
        options |= {"nargs": 4, "type": float, "metavar": ("WEST", "SOUTH", "EAST", "NORTH")}
    elif isinstance(takes, Several) and isinstance(takes.each, Pair):
        options |= {"nargs": 2, "type": float, "action": "append", "metavar": ("SIDE", "STRIDE")}
    elif isinstance(takes, Several):
        options |= {"nargs": "+", "type": _reader_of(takes.each), "action": "extend"}
    elif not isinstance(takes, Group):  # a map is given as its path
        options["type"] = _reader_of(takes)
        if isinstance(takes, (Number, Place)) and flags[0].startswith("--"):
            options["metavar"] = "NUMBER" if isinstance(takes, Number) else "FILE"
        elif isinstance(takes, (Text, Word)) and flags[0].startswith("--"):
            options["metavar"] = "TEXT" if isinstance(takes, Text) else "WORD"
    if is_optional:
        options["nargs"] = "?"
    if flags[0].startswith("-"):
        group.add_argument(*flags, **options)
    else:
        group.add_argument(name, **options)


def _reader_of(takes: Kind) -> Callable[[str], object]:
    """Make the function that reads an argument, and refuses it as a job file's value is refused."""

    def read(text: str) -> object:
        value: object = text
        if isinstance(takes, Number):
            value = int(text) if takes.is_whole else float(text)
        elif isinstance(takes, Place) and not takes.is_needed and text == "none":
            value = ""
        try:
            return takes.take(value)
        except UserError as error:
            raise argparse.ArgumentTypeError(error.message) from error

    read.__name__ = "whole number" if isinstance(takes, Number) and takes.is_whole else "number"
    return read


def _help(one: Field[Any]) -> str:
    """Write what a setting is, its bounds, its note and its default."""
    takes: Kind = one.metadata["takes"]
    text = takes.label
    if takes.name.isupper():
        text += f" ({takes.name})"
    each = takes.each if isinstance(takes, Several) else takes
    if isinstance(each, Number):
        text += f": {each.range}"
    elif isinstance(each, Word):
        text += f": {', '.join(each.choices)}"
    if one.metadata["note"]:
        text += f"; {one.metadata['note']}"
    if isinstance(one.default, (str, int, float)) and not isinstance(one.default, bool) and one.default != "":
        text += (
            f" (default {one.default:g})" if isinstance(one.default, float) else f" (default {one.default})"
        )
    return text.replace("%", "%%")
