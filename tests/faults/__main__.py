"""The fault campaign: make faults [ARGS="--only raster --case 12 --keep"]."""

from __future__ import annotations

import argparse
import importlib.util
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "faults"


def bind_package() -> None:
    """Let this checkout be the package `concealed_bedrock`, whatever its folder is called."""
    name = "concealed_bedrock"
    spec = importlib.util.spec_from_file_location(
        name, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules[name])


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="make faults", description=__doc__)
    parser.add_argument("--only", default="", help="kinds whose name contains this")
    parser.add_argument("--case", type=int, help="this number alone (with --only)")
    parser.add_argument("--ids", default="", help="these cases alone, such as job-3,map-fault-7")
    parser.add_argument("--name", default="", help="cases whose name contains this")
    parser.add_argument("--seed", type=int, default=15)
    parser.add_argument("--at-once", type=int, default=2, help="workers at the same time")
    parser.add_argument("--short", action="store_true", help="the fixed sample of `make test`")
    parser.add_argument("--keep", action="store_true", help="keep the folders of the cases")
    parser.add_argument("--list", action="store_true", help="list the cases and run none")
    parser.add_argument("--verbose", action="store_true", help="a line for every case")
    parser.add_argument(
        "--no-processes", action="store_true", help="leave out the campaigns on whole processes"
    )
    return parser.parse_args()


def main() -> int:
    """Run the campaign; 0 where there is no fault."""
    bind_package()
    from concealed_bedrock.tests.faults import campaign, table

    asked = arguments()
    campaign.load_engine()
    cases = campaign.all_cases(asked.seed)
    cases = [c for c in (campaign.sample(cases) if asked.short else cases) if chosen(c, asked)]
    if asked.list:
        print("\n".join(f"{c.id} {c.verb}: {c.name}" for c in cases))
        return 0
    start = time.monotonic()
    say = narrator(asked, table)
    found = list(campaign.run(cases, seed=asked.seed, at_once=asked.at_once, keep=asked.keep, say=say))
    found.sort(key=lambda v: (v.kind, v.number))
    if not asked.short and asked.case is None:
        table.write(found, BUILD, asked.seed)
    print(table.as_text(found))
    print(f"{time.monotonic() - start:.0f} s; written to {BUILD}")
    return 1 if table.failures(found) else 0


def chosen(case, asked: argparse.Namespace) -> bool:
    """Whether the command line asks for a case."""
    from concealed_bedrock.tests.faults.campaign import PROCESSES

    if asked.no_processes and case.kind in PROCESSES:
        return False
    if asked.ids:
        return case.id in asked.ids.split(",")
    return asked.only in case.kind and asked.name in case.name and asked.case in (None, case.number)


def narrator(asked: argparse.Namespace, table):
    """Says what failed, or every case."""

    def say(verdict) -> None:
        if table.failures([verdict]):
            print(table.repeated(verdict, asked.seed), flush=True)
        elif asked.verbose or asked.case is not None:
            print(
                f"{verdict.kind}-{verdict.number} {verdict.column} {verdict.seconds:.1f} s "
                f"{verdict.verb}: {verdict.name} {verdict.note}",
                flush=True,
            )

    return say


if __name__ == "__main__":
    sys.exit(main())
