"""Methods that read outcrop on many geological maps: each in turn is the test map.

    python benchmarks/many_maps.py --data DIR --work DIR [--maps ID ...] [--methods NAME ...] [--steps 1500]

DIR of --data holds ID.gpkg (polygons with one class field), ID_legend.csv (value_in_map, class, name; 254
outside, 255 cover) and sources.csv. Without it nothing is run. A map has --cells cells along its longer
side. Its outcrop is hidden twice: in five random folds of square blocks, and under five masks that are the
map's own cover turned, mirrored and shifted (the Limburg map's, where a map has next to none: on the two
Western Australian maps, which show bedrock everywhere, the truth under it is known). Networks learn from the
other maps only; maps of one country count as neighbours and are left out together. Networks are kept in
--work. Methods that are trained on each fold or mask are run on the first --trained-on of them, and compared
with nearest outcrop on the same cells.

For each method: accuracy and MPA at a prior correction of 0 and .5, the plain accuracy gain over nearest
outcrop, and the gains on the fronts (accuracy at its MPA, MPA at its accuracy), with 90 % paired
block-bootstrap intervals; ECE and the mean confidence less accuracy. Maps weigh equally. Pindare and
Ariquemes, which tell methods apart little, are listed apart: means are given with and without them. Hidden
cells of a class that is nowhere visible are dropped and counted.
"""

from __future__ import annotations

import argparse
import datetime
import json
import math
import os
import platform
import shlex
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from hidden_maps import HiddenMap, Method, Predicted, predict_hidden, read_maps
from outcrop_methods import BASELINE, methods_of

from concealed_bedrock.models.evaluation.bootstrap import PairedDifference, paired_difference
from concealed_bedrock.models.evaluation.fronts import STRENGTHS, compare_fronts
from concealed_bedrock.models.evaluation.methods import reliability

APART = ("br_ma_pindare", "br_ro_ariquemes")
HALF = STRENGTHS.index(0.5)
GAINS = ("accuracy gain", "accuracy at equal MPA", "MPA at equal accuracy")
VARIANTS = "one of each method; no setting was varied, and none was chosen by these cells"


def row_of(test: HiddenMap, way: str, name: str, count: int, found: Predicted, nearest: Predicted) -> dict:
    """The figures of one method on one map."""
    n, truth = test.n_classes, found.truth
    compared = compare_fronts(
        truth, found.log_proba, nearest.log_proba, found.log_shares, found.blocks, draws=1000
    )
    classes = (one.log_proba.argmax(0) for one in (found, nearest))
    plain = paired_difference(truth, *classes, found.blocks, n, metric="accuracy", draws=1000)
    diagram = reliability(np.exp(found.log_proba).T, truth)
    method, other = compared.method, compared.baseline
    return {
        "map": test.name,
        "way": way,
        "cover of": test.cover_of if way == "masks" else None,
        "method": name,
        "folds or masks": count,
        "cells": len(truth),
        "cells of invisible classes, dropped": found.dropped,
        "blocks": plain.n_blocks,
        "accuracy": float(method.accuracy[0]),
        "MPA": float(method.mpa[0]),
        "accuracy at .5": float(method.accuracy[HALF]),
        "MPA at .5": float(method.mpa[HALF]),
        "MPA less nearest outcrop's at 0": float(method.mpa[0] - other.mpa[0]),
        "MPA less nearest outcrop's at .5": float(method.mpa[HALF] - other.mpa[HALF]),
        "ahead of plain nearest outcrop in both at .5": bool(
            method.accuracy[HALF] > other.accuracy[0] and method.mpa[HALF] > other.mpa[0]
        ),
        "accuracy gain": _ends(plain),
        "accuracy at equal MPA": _ends(compared.accuracy_gain),
        "MPA at equal accuracy": _ends(compared.mpa_gain),
        "ECE": diagram.expected_calibration_error,
        "confidence less accuracy": float(
            np.nansum((diagram.confidence - diagram.accuracy) * diagram.count) / len(truth)
        ),
    }


def _ends(found: PairedDifference) -> list[float | None]:
    """Estimate, low and high end; None where the front reaches no such point."""
    return [v if math.isfinite(v) else None for v in (found.estimate, found.low, found.high)]


def print_tables(rows: list[dict]) -> None:
    """A line per map and method, then the means over maps, with and without those apart."""
    head = f"{'map':16} {'way':6} {'method':29} {'n':>1} {'cells':>6} {'drop':>4}"
    print(f"{head}   acc   MPA  acc.5 MPA.5", *(f"{gain:22}" for gain in GAINS), " ECE conf-acc")
    for row in rows:
        print(line_of(row))
    print("\nMeans over maps, which weigh equally. Above, below: maps whose 90 % interval excludes 0.")
    print("Gains on a front are means over the maps where the method reaches the point.")
    for way in dict.fromkeys(row["way"] for row in rows):
        for apart in ((), APART):
            chosen = [r for r in rows if r["way"] == way and r["map"] not in apart]
            for count in sorted({r["folds or masks"] for r in chosen}, reverse=True):
                peers = [r for r in chosen if r["folds or masks"] == count]
                print(f"\n{count} {way}, {'without ' + ' and '.join(apart) if apart else 'all maps'}")
                for name in dict.fromkeys(row["method"] for row in peers):
                    of_method = [r for r in peers if r["method"] == name]
                    print(f"  {name:29} {means_of(of_method)}; mean rank {mean_rank(peers, name):.1f}")


def line_of(row: dict) -> str:
    """One row as text."""
    gains = "  ".join(f"{_interval(row[gain]):22}" for gain in GAINS)
    four = " ".join(f"{row[key]:5.3f}" for key in ("accuracy", "MPA", "accuracy at .5", "MPA at .5"))
    name = f"{row['map']:16} {row['way']:6} {row['method']:29} {row['folds or masks']} {row['cells']:6}"
    dropped = row["cells of invisible classes, dropped"]
    return f"{name} {dropped:4} {four}  {gains} {row['ECE']:.3f} {row['confidence less accuracy']:+.3f}"


def _interval(ends: list[float | None]) -> str:
    estimate, low, high = ("-" if v is None else f"{v:+.3f}" for v in ends)
    return f"{estimate} ({low}, {high})"


def means_of(rows: list[dict]) -> str:
    """What the maps say together."""
    texts = [f"{len(rows)} maps"]
    for gain in GAINS:
        reached = [row[gain] for row in rows if row[gain][0] is not None]
        above = sum(low is not None and low > 0 for _, low, _ in reached)
        below = sum(high is not None and high < 0 for _, _, high in reached)
        middle = f"{np.mean([g[0] for g in reached]):+.3f}" if reached else "-"
        part = "" if len(reached) == len(rows) else f", reached on {len(reached)}"
        texts.append(f"{gain} {middle} (above {above}, below {below}{part})")
    at_0, at_half = (np.mean([r[f"MPA less nearest outcrop's at {s}"] for r in rows]) for s in ("0", ".5"))
    both = sum(r["ahead of plain nearest outcrop in both at .5"] for r in rows)
    ece, gap = (np.mean([r[key] for r in rows]) for key in ("ECE", "confidence less accuracy"))
    worst = max((r["confidence less accuracy"] for r in rows), key=abs)
    return "; ".join(
        [
            *texts,
            f"MPA at equal correction {at_0:+.3f} at 0, {at_half:+.3f} at .5",
            f"ahead in both at .5 on {both}",
            f"ECE {ece:.3f}, confidence {gap:+.3f} (worst {worst:+.3f})",
        ]
    )


def mean_rank(peers: list[dict], name: str) -> float:
    """Mean rank by plain accuracy over maps."""
    ranks = [
        1 + sum(peer["accuracy"] > row["accuracy"] for peer in peers if peer["map"] == row["map"])
        for row in peers
        if row["method"] == name
    ]
    return float(np.mean(ranks))


def scores_of(
    test: HiddenMap, way: str, methods: dict[str, Method], count: int, asked: argparse.Namespace
) -> list[dict]:
    """Rows of the methods asked for, nearest outcrop first, on `count` folds or masks."""
    wanted = [name for name in methods if not asked.methods or name in (*asked.methods, BASELINE)]
    nearest, rows = predict_hidden(test, way, methods[BASELINE], count), []
    for name in wanted if set(wanted) != {BASELINE} or BASELINE in asked.methods else ():
        started = time.monotonic()
        found = nearest if name == BASELINE else predict_hidden(test, way, methods[name], count)
        rows.append(row_of(test, way, name, count, found, nearest))
        print(f"{line_of(rows[-1])}  {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
    return rows


def read_options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path)
    parser.add_argument("--work", type=Path, default=Path("build/many_maps"))
    parser.add_argument("--maps", nargs="*", default=[])
    parser.add_argument("--methods", nargs="*", default=[])
    parser.add_argument("--cells", type=int, default=300)
    parser.add_argument("--steps", type=int, default=1500, help="of pretraining")
    parser.add_argument("--steps-here", type=int, default=60, help="of training on the test map's outcrop")
    parser.add_argument("--trained-on", type=int, default=5, help="folds and masks of methods trained there")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


def facts_of(asked: argparse.Namespace, seconds: float) -> dict[str, Any]:
    """What a reader needs to judge the figures, and to run them again."""
    given = " ".join(shlex.quote(word) for word in sys.argv[1:])
    for folder in (asked.data, asked.work):
        given = given.replace(str(folder), "DIR")
    return {
        "date": datetime.date.today().isoformat(),
        "command": f"python benchmarks/many_maps.py {given}",
        "device": f"{platform.machine()}, {asked.threads} thread(s) of {os.cpu_count()} cores, no GPU",
        "versions": f"Python {platform.python_version()}, torch {torch.__version__}, numpy {np.__version__}",
        "seconds": round(seconds),
        "variants": VARIANTS,
    }


def write_json(path: Path, facts: dict, rows: list[dict]) -> None:
    """Write all figures, whole or not at all."""
    temporary = path.with_suffix(".part")
    temporary.write_text(json.dumps({"facts": facts, "rows": rows}, indent=1, allow_nan=False) + "\n")
    temporary.replace(path)


def main() -> None:
    """Compare the methods on every map, and print the tables."""
    asked = read_options()
    if asked.data is None:
        print("Skipped: no --data folder of maps was given.")
        return
    torch.set_num_threads(asked.threads)
    asked.work.mkdir(parents=True, exist_ok=True)
    started, rows = time.monotonic(), []
    every = read_maps(asked.data, asked.cells, asked.seed)
    for test in (one for one in every if not asked.maps or one.name in asked.maps):
        at_once, trained = methods_of(test, every, asked)
        for way, hidden in test.hidden.items():
            rows += scores_of(test, way, at_once, len(hidden), asked)
            if asked.trained_on:
                few = {BASELINE: at_once[BASELINE], "pretrained": at_once["pretrained"]} | trained
                rows += scores_of(test, way, few, min(asked.trained_on, len(hidden)), asked)
        write_json(asked.work / "many_maps.json", facts_of(asked, time.monotonic() - started), rows)
    for name, value in facts_of(asked, time.monotonic() - started).items():
        print(f"{name}: {value}")
    print_tables(rows)


if __name__ == "__main__":
    main()
