"""Tables 4, 5 and 6 of Liu et al. (2024) trained again, with the paper's figures beside them.

    python benchmarks/paper_tables.py --work DIR --window 64 --steps 300     minutes a row on a CPU
    python benchmarks/paper_tables.py --work DIR --data SA --preset standard South Australia too, on a GPU
    python benchmarks/paper_tables.py --work DIR --no-sample --preset paper --bouguer WGM2012.tif \\
        --geology map.gpkg --field AGE --legend paper.json --junggar      the paper's own data, full scale

Every row is one training on each split: whole blocks held out, and the paper's random split, whose validation
windows overlap training windows. Rows that are done are not run again, so the tables can be finished over
several runs and on several machines; --rows names those to run, --print runs none.
"""

import argparse
from pathlib import Path

import numpy as np
import trained
from trained import Rows

from concealed_bedrock.contract.jobs import PredictJob
from concealed_bedrock.geophysics.io.rasters import read_classes
from concealed_bedrock.worker.files.class_file import _read_legend_of
from concealed_bedrock.worker.verbs import predict

# network: (parameters in M, MPA, FWIoU) as printed in the paper
TABLE_4 = {
    16: (4.7, 50.9, 36.8),
    18: (6.5, 55.3, 38.33),
    20: (8.6, 59.8, 40.31),
    22: (10.3, 63.1, 42.88),
    24: (12.4, 61.5, 41.12),
}
TABLE_5 = {
    "u-shape": (None, 48.38, 32.3),
    "ablation-b": (None, 52.5, 36.5),
    "ablation-c": (None, 56.2, 38.1),
    "ablation-d": (None, 60.4, 40.3),
    "ggmnet-22": (None, 63.1, 42.88),
}
TABLE_6 = {
    "fc-hardnet-70": (4.1, 46.1, 30.1),
    "fasterseg": (4.7, 51.56, 37.8),
    "hrnet-v1-w32": (28.5, 57.1, 39.9),
    "ggmnet-22": (10.3, 63.1, 42.88),
}
TABLES = {
    "Table 4, depth of the MRFEM": {f"ggmnet-{depth}": figures for depth, figures in TABLE_4.items()},
    "Table 5, ablation": TABLE_5,
    "Table 6, other networks": TABLE_6,
}
ROWS = list(dict.fromkeys(row for table in TABLES.values() for row in table))
# What the paper says of the Junggar Basin (section 5.4), within 82-91.5 E, 43.8-47.2 N.
JUNGGAR = (82.0, 43.8, 91.5, 47.2)


def settings_of(row):
    """The job's settings for a row: ggmnet of a depth, or another network; ablations are of depth 22."""
    name, _, depth = row.rpartition("-")
    if name == "ggmnet":
        return {"architecture": name, "depth": int(depth)}
    has_depth = row == "u-shape" or row.startswith("ablation")
    return {"architecture": row, "depth": 22 if has_depth else 0}


def run_rows(rows, grounds, options):
    """Train what is not there yet."""
    for seed in options.seeds:
        for ground in grounds:
            for split in options.splits:
                for row in options.rows:
                    key = key_of(ground, split, row, seed, options)
                    is_kept = (row, split) == ("ggmnet-22", "blocks")
                    model = options.work / f"{row if is_kept else 'last'}.safetensors"
                    done = rows.get(
                        key,
                        lambda g=ground, s=split, r=row, m=model, n=seed: trained.trained(
                            g, options, seed=n, model=m, split=s, **settings_of(r)
                        ),
                    )
                    print(
                        f"{key}: MPA {done['MPA']:.3f}, FWIoU {done['FWIoU']:.3f}, {done['seconds']} s",
                        flush=True,
                    )


def key_of(ground, split, row, seed, options):
    """The name of a training."""
    scale = f"{options.preset}, {options.steps or 'usual'} steps, {options.window or 'usual'} px"
    return f"{ground.name} | {split} | {row} | seed {seed} | {scale}"


def print_tables(rows, grounds, options):
    """Each table with the paper's figures, ours on both splits, and the gap between the splits."""
    for ground in grounds:
        for title, table in TABLES.items():
            print(
                f"\n{title}: {ground.name}, {options.preset}, {options.steps or 'usual'} steps, "
                f"seeds {' '.join(map(str, options.seeds))}"
            )
            print(
                f"{'':16}{'parameters, M':>22}"
                + "".join(f"{'MPA / FWIoU, ' + s:>24}" for s in ["paper", *options.splits])
            )
            for row, (size, mpa, fwiou) in table.items():
                found = [values(rows, ground, split, row, options) for split in options.splits]
                ours = next((one["parameters"] / 1e6 for part in found for one in part), None)
                sizes = f"{text(ours, 3)} (paper {text(size, 1)})"
                cells = "".join(f"{scores_of(part):>24}" for part in found)
                print(f"{row:16}{sizes:>22}{f'{mpa:.1f} / {fwiou:.1f}':>24}{cells}")
        simple_methods(rows, ground, options)


def values(rows, ground, split, row, options):
    """The finished trainings of a row."""
    keys = [key_of(ground, split, row, seed, options) for seed in options.seeds]
    return [rows.rows[key] for key in keys if key in rows.rows]


def scores_of(part):
    """Mean scores in percent over the seeds, and how many there are; a dash where a row was not run."""
    if not part:
        return "not run"
    mpa, fwiou = (100 * np.mean([one[name] for one in part]) for name in ("MPA", "FWIoU"))
    return f"{mpa:.1f} / {fwiou:.1f} (n={len(part)})"


def text(number, digits):
    """A number, or a dash where there is none."""
    return "-" if number is None else f"{number:.{digits}f}"


def simple_methods(rows, ground, options):
    """Nearest outcrop and random forest on the same ground, to read the figures by."""
    for split in options.splits:
        parts = [one for row in ROWS for one in values(rows, ground, split, row, options)]
        if parts:
            told = [
                f"{name} {100 * scores['MPA']:.1f} / {100 * scores['FWIoU']:.1f}"
                for name, scores in list(parts[0]["scores"].items())[1:]
            ]
            print(f"  {split}: MPA / FWIoU of {', '.join(told)}")


def junggar(ground, options):
    """Predict with the network of 22 layers and print the shares of the classes in the Junggar Basin."""
    model, out = options.work / "ggmnet-22.safetensors", options.work / "junggar.tif"
    job = PredictJob(ground.bouguer, str(model), str(out), geology=ground.geology, device=options.device)
    predict.run(job, trained.Listener())
    classes, grid = read_classes(out)
    west, south, east, north = JUNGGAR
    is_inside = ((grid.northings > south) & (grid.northings < north))[:, None] & (
        (grid.eastings > west) & (grid.eastings < east)
    )
    inside = classes[is_inside & (classes != 255)]
    if not inside.size:
        print(f"\nJunggar Basin: {ground.name} has no predicted cell within {JUNGGAR} degrees.")
        return
    names = {c.value: c.name for c in _read_legend_of(out)}
    print(
        "\nJunggar Basin, share of the predicted classes (the paper: Carboniferous and Devonian in the north,"
    )
    print("Proterozoic, Cambrian, Ordovician in the south, granite at their contacts)")
    for value, count in zip(*np.unique(inside, return_counts=True)):
        print(f"  {names[value]:20} {count / inside.size:6.1%}")


def main():
    """Run the rows that are asked for and print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__.splitlines()[0],
        epilog=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    trained.add_options(parser)
    parser.add_argument("--rows", nargs="+", default=ROWS, choices=ROWS)
    parser.add_argument("--splits", nargs="+", default=["blocks", "random"], choices=["blocks", "random"])
    parser.add_argument("--print", action="store_true", dest="only_print", help="run nothing")
    parser.add_argument(
        "--junggar", action="store_true", help="predict the Junggar Basin (the paper's own data)"
    )
    options = parser.parse_args()
    grounds = trained.prepare(options)
    rows = Rows(Path(options.work) / "rows.jsonl")
    print(trained.machine(options))
    if not options.only_print:
        run_rows(rows, grounds, options)
    print_tables(rows, grounds, options)
    if options.junggar:
        junggar(grounds[-1], options)


if __name__ == "__main__":
    main()
