"""Seams by overlap, for `prediction.py --seams`."""

from __future__ import annotations

import numpy as np
import torch
from prediction_inputs import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock

from concealed_bedrock.contract.jobs import PredictJob
from concealed_bedrock.contract.model_card import read_card
from concealed_bedrock.geophysics.io.rasters import read_classes
from concealed_bedrock.models.features.gravity_bands import standardised_in
from concealed_bedrock.models.inference.ensemble import Member, disagreement, ensemble_rows, summarise
from concealed_bedrock.models.inference.execution import make_forward
from concealed_bedrock.models.inference.sliding_window import softmax_of
from concealed_bedrock.models.inference.windows import SeamMeter, cut
from concealed_bedrock.worker.inputs.gravity import _open_gravity
from concealed_bedrock.worker.inputs.scene import _open_scene
from concealed_bedrock.worker.prediction.ensemble import _load_members, _scales_of

OVERLAPS = (0.0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75)


def seams(options):
    """Steps at the windows' borders against steps elsewhere, and the windows' disagreement, by overlap."""
    if not options.input:
        raise SystemExit("--seams wants --model and --input, a raster that the model can read")
    job = PredictJob(
        input=options.input, model=options.model, output="unused", pixels_per_cell=options.pixels
    )
    card, device = read_card(job.model), torch.device(options.device)
    scales = _scales_of(card, job, None)
    members = []
    for member in _load_members(job, card):
        network = member.pool.network.network
        forward = make_forward(network, device, job.number_format, for_inference=True)
        members.append(Member(softmax_of(forward), standardised_in(member.bands)))
    side, pictures = scales[0].side_cells, {}
    with (
        _open_gravity(job.input, job) as source,
        _open_scene(job, card, source, None, None, scales, lambda *_: None) as scene,
    ):
        truth = read_classes(options.truth)[0] if options.truth else None
        for overlap in options.overlaps or OVERLAPS:
            windows = cut(scene.grid.shape, side, int(overlap * side))
            meter, rows = SeamMeter(scene.grid.shape, windows), []
            for first_row, values in ensemble_rows(
                members,
                scene.bands,
                scales=scales,
                is_squared=True,
                overlap=overlap,
                device=device,
                wanted=scene.roles,
            ):
                probabilities, deviation = disagreement(values)
                meter.add(first_row, probabilities)
                rows.append((probabilities, deviation))
            deviation = np.concatenate([d for _, d in rows])
            pictures[overlap] = np.concatenate([p for p, _ in rows], axis=1)
            told = "" if truth is None else f", accuracy {(pictures[overlap].argmax(0) == truth).mean():.4f}"
            print(
                f"overlap {overlap:.3f}: {len(windows):4} windows of {side} cells, seams {meter.ratio:.3f}, "
                f"disagreement {np.nanmean(deviation):.4f}{told}",
                flush=True,
            )
    if options.picture:
        draw(pictures, options.picture)


def draw(pictures, path):
    """Part of the confidence, and the steps between neighbouring cells, without overlap and with half."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8.6, 8.8), layout="constrained")
    for row, overlap in enumerate((0.0, 0.5)):
        found, step = summarise(pictures[overlap]), np.zeros(pictures[overlap].shape[1:])
        step[1:] += np.abs(np.diff(pictures[overlap], axis=1)).sum(0)
        step[:, 1:] += np.abs(np.diff(pictures[overlap], axis=2)).sum(0)
        part = slice(step.shape[0] // 2 - 90, step.shape[0] // 2 + 90)
        left, right = figure.add_subplot(2, 2, 2 * row + 1), figure.add_subplot(2, 2, 2 * row + 2)
        left.imshow(found.confidence[part, part], cmap="viridis", vmin=0, vmax=1, interpolation="nearest")
        right.imshow(step[part, part], cmap="gray_r", vmin=0, vmax=0.8, interpolation="nearest")
        left.set_title(f"Confidence, windows overlap by {overlap:.0%}", fontsize=10, loc="left")
        right.set_title(f"Steps between cells, overlap {overlap:.0%}", fontsize=10, loc="left")
        for axes in (left, right):
            axes.set(xticks=[], yticks=[])
    figure.savefig(path, dpi=60, pil_kwargs={"optimize": True})
