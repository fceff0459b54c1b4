"""The verb `windows`: cut rasters into windows at several scales, and split them."""

import numpy as np

from ..geology.class_file import write_class_raster
from ..geology.class_raster import require_classes
from ..geology.splits import validation_ground
from ..geology.windows import cut_windows, window_shares
from ..geology.windows_file import write_windows
from ..geophysics.files import read_band
from .inputs import hide, read_map
from .jobs import WindowsJob
from .reporting import Reporter


def run(job: WindowsJob, reporter: Reporter) -> None:
    """Write the windows layer, and the class raster where there is a map."""
    values, grid = read_band(job.inputs[0])
    windows = cut_windows(grid, scales=job.scales)
    files = {"output": job.output}
    if not job.geology.path:
        write_windows(job.output, windows, grid)
        reporter.info(f"{len(windows)} windows for prediction.")
        reporter.result(files, windows=len(windows))
        return
    mapped, legend = read_map(job.geology, grid)
    seen = np.where(np.isfinite(values), hide(mapped.classes, job.holdout, grid), 254).astype("uint8")
    require_classes(seen)
    split = validation_ground(
        seen, grid, split=job.split, share=job.validation_share, block_km=job.block_km, seed=job.seed,
        windows=windows, min_bedrock=job.min_bedrock,
    )  # fmt: skip
    write_windows(
        job.output, windows, grid, parts=split.parts, bedrock_share=window_shares(seen, windows),
        cover_share=window_shares(seen, windows, cover=True),
    )  # fmt: skip
    if job.classes:
        write_class_raster(job.classes, seen, grid, legend.map_classes, nodata=254)
        files |= {"classes": job.classes}
    counts = {part: split.parts.count(part) for part in ("training", "validation", "concealed")}
    reporter.info(
        f"{len(windows)} windows: {', '.join(f'{n} {part}' for part, n in counts.items())}. {split.method}"
    )
    reporter.result(files, windows=len(windows), **counts)
