"""The verb `search`: from rasters and a geological map to a network's genotype and a report of the search."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import torch

from ...contract import plugin_version
from ...contract.errors import UserError
from ...contract.jobs import SearchJob
from ...contract.language import mark, tr, tr_marked
from ...contract.schema import SchemaProblem
from ...geology.sampling.splits import block_folds
from ...geology.sampling.windows import window_shares
from ...models.networks.genotype import paper_genotype
from ...models.search.choices import MEASURES, Measure, genotype_size, largest_genotype, smallest_genotype
from ...models.search.search import Search, SearchResult, SearchSettings, step_seed
from ...models.search.supernet import SuperNet
from ...models.training.checkpoint import Checkpointer, Snapshot
from ...models.training.config import PRESETS, Preset
from ...models.training.distributed import Processes, join_processes
from ...models.training.window_sampler import IGNORED, JoinedSampler
from ...reports.search import UNITS, SearchReport
from ..inputs.dataset import _Dataset
from ..inputs.dataset_reading import _read_dataset
from ..inputs.files import _data_facts
from ..reporting import Reporter
from ..safety.staging import _staged
from ..training.launcher import _resumable
from ..training.network import _device_of
from ..training.network_training import _checksum, _loss_of, _sampler_of

_STEPS = {"quick": 1500, "standard": 6000, "paper": 10_000}
CANDIDATES, STEPS_A_CANDIDATE = 31, 16  # compared in the end; they take about as long as three steps each
_SAVED_EVERY_S = 120.0  # a supernet's state is a gigabyte
_MIN_BEDROCK = 0.05  # of a window, in one half of the ground
_USUAL_DEPTHS = 13  # the default network has at least these


def run(job: SearchJob, reporter: Reporter) -> None:
    """Search; where it is cancelled, say how it goes on."""
    with _resumable(job, "search"):
        _search_here(job, reporter)


def _search_here(job: SearchJob, reporter: Reporter) -> None:
    """Build the data set, search on its two halves, write genotype and report."""
    preset = PRESETS[job.preset]
    depth = job.depth or preset.depth
    processes = join_processes(_device_of(job, reporter))
    data = _read_dataset(job, preset, reporter)
    settings = _settings_of(job, depth, data)
    search = _make_search(job, depth, data, preset, settings, processes)
    found = _searched(search, _checkpointer_of(job, settings, reporter), reporter)
    if processes.is_first:
        _write_results(job, found, settings, data, reporter)
    processes.leave()


def _settings_of(job: SearchJob, depth: int, data: _Dataset) -> SearchSettings:
    """Steps, seed and budget; refuses a budget that no network of this depth can have."""
    measure: Measure = "parameters" if job.measure == "parameters" else "multiply-adds"
    shape = (measure, len(data.bands), data.legend.n_classes)
    unit, scale = UNITS[measure]
    if depth < 3:
        raise UserError(
            tr("The depth is {depth}; three branches need at least 3 layers.").format(depth=depth),
            tr("Choose a depth (DEPTH) of 3 to 24 layers."),
        )
    if not job.budget and depth < _USUAL_DEPTHS:
        raise UserError(
            tr("The default network has at least {least} layers, and gives no budget for {depth}.").format(
                least=_USUAL_DEPTHS, depth=depth
            ),
            tr("Give a budget (BUDGET), or choose a greater depth."),
        )
    budget = job.budget * scale or genotype_size(paper_genotype(depth), *shape)
    least, most = (genotype_size(make(depth), *shape) for make in (smallest_genotype, largest_genotype))
    if not least <= budget <= most:
        raise UserError(
            tr(
                "A network of {depth} layers has {least:.3g} to {most:.3g} {unit}, and a budget of "
                "{budget:g} was given."
            ).format(
                depth=depth,
                least=least / scale,
                most=most / scale,
                unit=tr_marked(unit),
                budget=budget / scale,
            ),
            tr("Choose a budget (BUDGET) between them, or another depth."),
        )
    steps = job.steps or _STEPS[job.preset]
    return SearchSettings(
        steps=steps,
        budget=budget,
        measure=measure,
        seed=job.seed,
        candidates=min(CANDIDATES, steps // STEPS_A_CANDIDATE),
    )


def _make_search(
    job: SearchJob, depth: int, data: _Dataset, preset: Preset, settings: SearchSettings, processes: Processes
) -> Search:
    """A search before its first step: weights learn on one half of the ground, choices on the other."""
    device = processes.device
    torch.manual_seed(job.seed)
    supernet = SuperNet(len(data.bands), data.legend.n_classes, depth)
    # The paper searches with its bootstrapped loss (section 4.2), whatever the preset trains with.
    loss = _loss_of(data, replace(preset, hard_share=PRESETS["paper"].hard_share))
    batches = [
        _Batches(
            _sampler_of(_with_ground(data, half), preset, device), preset.training.batch, job.seed, stream
        )
        for stream, half in enumerate(_halves(job, data), 2 * (processes.rank + 1))
    ]
    return Search(
        supernet.to(device, memory_format=torch.channels_last),  # type: ignore[call-overload]  # stubs
        batches[0],
        batches[1],
        loss.to(device),
        settings,
        processes=processes,
    )


def _halves(job: SearchJob, data: _Dataset) -> list[np.ndarray]:
    """The learned classes on either half of the blocks of ground, 255 elsewhere."""
    fold = block_folds(data.map_train, data.grid, block_km=job.block_km, folds=2, seed=job.seed)
    return [np.where(fold == number, data.map_train, IGNORED).astype("uint8") for number in range(2)]


def _with_ground(data: _Dataset, labels: np.ndarray) -> _Dataset:
    """The data set with the outcrop of one half alone, and the windows that show it."""
    shares = window_shares(labels, data.windows)
    least = min(_MIN_BEDROCK, max(shares))
    return replace(
        data, map_train=labels, windows=[w for w, share in zip(data.windows, shares) if share >= least]
    )


@dataclass
class _Batches:
    """The batch of each step: it depends on the step's number, the seed and the stream alone."""

    sampler: JoinedSampler
    size: int
    seed: int
    stream: int

    def __call__(self, step: int) -> tuple[torch.Tensor, torch.Tensor]:
        """Bands (B, C, H, W) and labels (B, H, W) of a step."""
        generator = torch.Generator().manual_seed(step_seed(self.seed, step, self.stream))
        numbers = torch.randint(len(self.sampler), (self.size,), generator=generator)
        return self.sampler.batch(numbers, generator)


def _checkpointer_of(job: SearchJob, settings: SearchSettings, reporter: Reporter) -> Checkpointer:
    """Keeps the checkpoint in a folder next to the genotype."""
    kept = {name: value for name, value in asdict(job).items() if name not in ("output", "report", "device")}
    kept |= {"steps": settings.steps}  # also where they are the preset's
    learned_from = _data_facts(
        job.input, job.geology.path, job.geology.chosen_legend, job.holdout, *job.extra
    )
    return Checkpointer(
        job.checkpoint,
        {mark("other settings"): _checksum(kept), mark("other data"): _checksum(learned_from)},
        every_s=_SAVED_EVERY_S,
        log=lambda message, is_warning: reporter.tell("warning" if is_warning else "info", message),
        what=mark("search"),
    )


def _searched(search: Search, checkpointer: Checkpointer, reporter: Reporter) -> SearchResult:
    """Run a search, or what is left of it; the first process writes a checkpoint now and then."""
    processes = search.processes
    last = _usable(checkpointer, search) if processes.is_first else None
    processes.broadcast(0.0)  # the first may have to set one aside
    last = last or _usable(checkpointer, search)
    if last:
        search.resume(last.tensors, last.facts["step"], last.facts["history"])
        reporter.info(
            tr("The search is resumed after step {step} of {steps}.").format(
                step=search.step, steps=search.settings.steps
            )
        )

    def keep() -> None:
        is_last = search.step == search.settings.steps  # if the report cannot be written, nothing is lost
        if processes.is_first and (is_last or checkpointer.is_due(at_epoch=False)):
            checkpointer.write(Snapshot(search.tensors(), {"step": search.step, "history": search.history}))

    return search.run(progress=reporter.part(0.05, 0.97), after_step=keep)


def _usable(checkpointer: Checkpointer, search: Search) -> Snapshot | None:
    """The last checkpoint; one that the search cannot go on from is set aside."""
    found = checkpointer.read()
    try:
        if found:
            search.check(found)
    except SchemaProblem as problem:
        text = tr("The checkpoint of the output file cannot be used ({reason}).")
        checkpointer.set_aside(text.format(reason=problem))
        return None
    return found


def _write_results(
    job: SearchJob, found: SearchResult, settings: SearchSettings, data: _Dataset, reporter: Reporter
) -> None:
    """Write the genotype and the report, and say what was found."""
    content = SearchReport(
        Path(job.output).name, found, settings, _sizes_of(found, data), _facts_of(job, settings, data)
    )
    with _staged(job) as places:
        if job.report:
            content.write(places.report)
        found.genotype.write(places.output)
    _checkpointer_of(job, settings, reporter).remove()
    reporter.info(content.headline)
    sizes = next(iter(content.sizes.values()))
    reporter.result(
        job.written,
        **{str(name): size for name, size in sizes.items()},
    )


def _sizes_of(found: SearchResult, data: _Dataset) -> dict[str, dict[Measure, float]]:
    """Sizes of the found network and of the default one of its depth."""
    genotypes = {mark("Found"): found.genotype}
    if found.genotype.depth >= _USUAL_DEPTHS:
        default = tr("Default of {depth} layers").format(depth=found.genotype.depth)
        genotypes[default] = paper_genotype(found.genotype.depth)
    shape = (len(data.bands), data.legend.n_classes)
    return {
        name: {measure: genotype_size(genotype, measure, *shape) for measure in MEASURES}
        for name, genotype in genotypes.items()
    }


def _facts_of(job: SearchJob, settings: SearchSettings, data: _Dataset) -> dict[str, dict[str, object]]:
    """Settings, data and versions for the end of the report; headings and names are marked."""
    budget = (
        tr("{size:,.0f} parameters") if settings.measure == "parameters" else tr("{size:,.0f} multiply-adds")
    )
    learned_from = _data_facts(job.input, job.geology.path, job.geology.chosen_legend, *job.extra)
    return {
        mark("Search"): {
            mark("preset"): job.preset,
            mark("steps"): settings.steps,
            mark("warm-up"): tr("{share:.0%} of the steps").format(share=settings.warm_up),
            mark("budget"): budget.format(size=settings.budget),
            mark("seed"): job.seed,
        },
        mark("Ground"): {
            mark("split"): data.split.method,
            mark("windows"): len(data.windows),
            mark("classes"): data.legend.n_classes,
            mark("bands"): len(data.bands),
        },
        mark("Data"): {entry["name"]: f"SHA-256 {entry['sha256']}" for entry in learned_from},
        mark("Versions"): {"concealed_bedrock": plugin_version(), "torch": torch.__version__},
    }
