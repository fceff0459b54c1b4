"""The campaign's one table, and its files in build/faults."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from .case import COLUMNS, FAULTS, FILES_LEFT, SKIPPED, Verdict

HEADS = ("tried", *COLUMNS)


def counted(verdicts: list[Verdict]) -> dict[str, Counter]:
    """Counts by kind and column; what is left on the disk counts besides the verdict's own column."""
    table: dict[str, Counter] = {}
    for verdict in verdicts:
        row = table.setdefault(verdict.kind, Counter())
        if verdict.column == SKIPPED:
            row[SKIPPED] += 1
            continue
        row["tried"] += 1
        row[verdict.column] += 1
        row[FILES_LEFT] += bool(verdict.left)
    return table


def as_text(verdicts: list[Verdict]) -> str:
    """The table in Markdown, with totals."""
    table = counted(verdicts)
    total = sum(table.values(), Counter())
    lines = ["| kind | " + " | ".join(HEADS) + " |", "|---" * (len(HEADS) + 1) + "|"]
    for kind, row in [*table.items(), ("**total**", total)]:
        lines.append(f"| {kind} | " + " | ".join(str(row[head]) for head in HEADS) + " |")
    for other in (SKIPPED, "broken case"):
        if total[other]:
            lines.append(f"\n{other}: {total[other]}")
    return "\n".join(lines)


def failures(verdicts: list[Verdict]) -> list[Verdict]:
    """What is a fault, or no case at all."""
    return [v for v in verdicts if v.column in (*FAULTS, "broken case") or v.left]


def write(verdicts: list[Verdict], folder: Path, seed: int) -> None:
    """Write the table, all verdicts, and the failing ones with the command that repeats each."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "table.md").write_text(as_text(verdicts) + "\n", encoding="utf-8")
    (folder / "cases.jsonl").write_text("".join(v.as_json() + "\n" for v in verdicts), encoding="utf-8")
    (folder / "failing.md").write_text(
        "".join(repeated(v, seed) for v in failures(verdicts)), encoding="utf-8"
    )


def repeated(verdict: Verdict, seed: int) -> str:
    """One failing case: what is wrong, and how to see it again."""
    wrong = f"{verdict.column}: {verdict.note}" + (f" LEFT {verdict.left}" if verdict.left else "")
    command = f'make faults ARGS="--only {verdict.kind} --case {verdict.number} --seed {seed} --keep"'
    return f"- {verdict.kind}-{verdict.number} {verdict.verb}: {verdict.name}\n  {command}\n  {wrong}\n"


def read(path: Path) -> list[Verdict]:
    """Verdicts that `write` wrote."""
    return [Verdict(**json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]
