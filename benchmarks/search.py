"""Does the search search? The found network, the default and random ones of equal size, trained from scratch.

    python benchmarks/search.py --work DIR --window 64 --depth 13 --search-steps 1500 --steps 300
    python benchmarks/search.py --work DIR --data SA --preset standard --depth 22           on a GPU

All networks have the same size (within 3%), steps, ground (whole blocks held out) and seeds. Prints MPA and
FWIoU on the validation ground, their means, and where the found network stands among the random ones. Rows
that are done are not run again. The search sees no block that the training of its own seed (--search-seed)
holds out; other seeds hold out others, which it may have seen: read that seed first.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch
import trained
from trained import Listener, Rows

from concealed_bedrock.contract.jobs import SearchJob
from concealed_bedrock.models.networks.genotype import Genotype, paper_genotype
from concealed_bedrock.models.search.choices import _Choices, genotype_size
from concealed_bedrock.worker.verbs import search

TOLERANCE = 0.03  # of the size


def random_genotypes(count, depth, budget):
    """Networks drawn uniformly from the search space, those of the wanted size; the same ones each time."""
    choices, found, seed = _Choices(depth), [], 0
    while len(found) < count:
        seed += 1
        genotype = choices.draw(1.0, torch.Generator().manual_seed(seed), is_uniform=True).genotype()
        if abs(genotype_size(genotype, "parameters", 3, 10) / budget - 1) <= TOLERANCE:
            found.append(genotype)
    return found


def searched(ground, options, folder):
    """The genotype file of a search on this ground; the search's own checkpoint lets it go on."""
    path = folder / "found.json"
    if not path.exists():
        job = SearchJob(
            ground.bouguer,
            ground.geology,
            str(path),
            report=str(folder / "search.html"),
            preset=options.preset,
            depth=options.depth,
            steps=options.search_steps,
            seed=options.search_seed,
            device=options.device,
            block_km=ground.block_km,
        )
        search.run(job, Listener())
    return path


def compared(folder):
    """What the search compared the found network with: the most probable one and the last of the ranking."""
    told = json.loads((folder / "search.json").read_text())
    files = {}
    for name, genotype in (
        ("most probable", told["most_probable"]),
        ("ranked last", told["ranking"][-1]["genotype"]),
    ):
        if genotype != told["genotype"]:
            files[name] = folder / f"{name.replace(' ', '_')}.json"
            files[name].write_text(json.dumps(genotype))
    return files


def candidates(ground, options, folder):
    """Genotype files by name: found, what it was compared with, default, random ones as large."""
    files = {"found": searched(ground, options, folder)}
    files |= compared(folder)
    files["default"] = folder / "default.json"
    paper_genotype(options.depth).write(files["default"])
    budget = genotype_size(paper_genotype(options.depth), "parameters", 3, 10)
    for number, genotype in enumerate(random_genotypes(options.random, options.depth, budget), 1):
        files[f"random {number}"] = folder / f"random_{number}.json"
        genotype.write(files[f"random {number}"])
    return files


def run_ground(rows, ground, options):
    """Search, train every candidate with every seed, print the table."""
    folder = options.work / "".join(letter if letter.isalnum() else "_" for letter in ground.name)
    folder.mkdir(exist_ok=True)
    files = candidates(ground, options, folder)
    for seed in options.seeds:
        for name, file in files.items():
            key = key_of(ground, name, seed, options)
            row = rows.get(
                key,
                lambda f=file, s=seed: trained.trained(
                    ground, options, seed=s, model=folder / "last.safetensors", genotype=str(f)
                ),
            )
            print(f"{key}: MPA {row['MPA']:.3f}, FWIoU {row['FWIoU']:.3f}, {row['seconds']} s", flush=True)
    print_table(rows, ground, files, options)


def key_of(ground, name, seed, options):
    """The name of a training."""
    scale = f"{options.preset}, {options.steps or 'usual'} steps, {options.window or 'usual'} px"
    return f"{ground.name} | depth {options.depth} | {name} | seed {seed} | {scale}"


def print_table(rows, ground, files, options):
    """A line a network, then what the search is worth here."""
    seeds = " ".join(map(str, options.seeds))
    print(
        f"\n{ground.name}, depth {options.depth}, {options.search_steps or 'usual'} search steps, "
        f"{options.steps or 'usual'} training steps, seeds {seeds}"
    )
    print(f"{'':14}{'parameters':>12}{'MPA':>18}{'FWIoU':>18}")
    means = {}
    for name in files:
        found = [rows.rows[key_of(ground, name, seed, options)] for seed in options.seeds]
        cells = {metric: [row[metric] for row in found] for metric in ("MPA", "FWIoU")}
        means[name] = {metric: float(np.mean(values)) for metric, values in cells.items()}
        told = "".join(f"{' '.join(f'{100 * v:5.1f}' for v in values):>18}" for values in cells.values())
        print(f"{name:14}{found[0]['parameters']:>12,}{told}")
    for metric in ("MPA", "FWIoU"):
        others = np.array([value[metric] for name, value in means.items() if name.startswith("random")])
        own, usual = means["found"][metric], means["default"][metric]
        beaten, verb = int((own > others).sum()), "beats" if own > usual else "does not beat"
        random = f"{100 * others.mean():.1f} +- {100 * others.std(ddof=1):.1f}"
        print(
            f"{metric}: found {100 * own:.1f}, default {100 * usual:.1f}, random {random}; found beats "
            f"{beaten} of {len(others)} random networks and {verb} the default"
        )
    simple = list(rows.rows[key_of(ground, "found", options.seeds[0], options)]["scores"].items())[1:]
    print(
        "same ground: "
        + ", ".join(
            f"{name} MPA {100 * scores['MPA']:.1f} FWIoU {100 * scores['FWIoU']:.1f}"
            for name, scores in simple
        )
    )
    print(f"decided: {decided(files['found'])}")


def decided(path):
    """How much the search has decided, from its report."""
    report = path.with_name("search.json")
    if not report.exists():
        return "no report"
    last = json.loads(report.read_text())["history"][-1]["probabilities"]["operators"]
    genotype = Genotype.read(path)
    best = [
        max(last[number][place])
        for number, branch in enumerate(genotype.branches)
        for place in range(branch.start + (number > 0), genotype.depth)
    ]
    return f"mean probability of the most probable operator {np.mean(best):.2f}"


def main():
    """Run what is missing and print."""
    parser = argparse.ArgumentParser(
        description=__doc__.splitlines()[0],
        epilog=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    trained.add_options(parser)
    parser.add_argument("--depth", type=int, default=16, help="of all networks, 13 or more")
    parser.add_argument("--search-steps", type=int, default=0)
    parser.add_argument("--search-seed", type=int, default=1)
    parser.add_argument("--random", type=int, default=5, help="random networks")
    options = parser.parse_args()
    grounds = trained.prepare(options)
    rows = Rows(Path(options.work) / "rows.jsonl")
    print(trained.machine(options))
    for ground in grounds:
        run_ground(rows, ground, options)


if __name__ == "__main__":
    main()
