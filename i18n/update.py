"""Bring i18n/*.ts up to date with the sentences in the source; translations that are there stay.

`i18n/update.sh` runs this in any Python and then compiles the .qm files with Qt's lrelease.
The sentences are the literals given to `tr`, in one context, and those that `mark` marks in constants and
class attributes, which go through `tr` when they are shown: `tr(self.NAME)`, or through `tr_marked`.
Those of the engine's rooms are also written to `engine_LANGUAGE.json`, which the worker reads: it has no Qt.
"""

import ast
import html
import json
import re
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOMS = ("plugin", "processing_provider")
ENGINE_ROOMS = ("contract", "geophysics", "geology", "models", "reports", "worker")
CONTEXT = "ConcealedBedrock"
MESSAGE = re.compile(r"<source>(.*?)</source>\s*<translation(.*?)(?:/>|>(.*?)</translation>)", re.DOTALL)


def sentences(root: Path = FOLDER.parent, rooms: tuple[str, ...] = ROOMS + ENGINE_ROOMS) -> list[str]:
    """All sentences of the source in their order, each once."""
    files = [path for room in rooms for path in sorted((root / room).rglob("*.py"))]
    return list(dict.fromkeys(text for path in files for text in sentences_of(path)))


def sentences_of(path: Path) -> list[str]:
    """The literals given to `tr` and `mark` in a file; anything else given to them cannot be translated."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("tr", "mark"):
            [argument] = node.args
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                found.append((node.lineno, node.col_offset, argument.value))
            elif not (
                node.func.id == "tr" and isinstance(argument, ast.Attribute) and argument.attr.isupper()
            ):
                raise ValueError(
                    f"{path}:{node.lineno}: {node.func.id}() takes a whole sentence as a literal"
                )
    return [text for _line, _column, text in sorted(found)]


def read_translations(ts: Path) -> dict[str, str]:
    """Source -> finished translation."""
    found = MESSAGE.findall(ts.read_text(encoding="utf-8")) if ts.exists() else []
    return {
        html.unescape(source): html.unescape(text)
        for source, attributes, text in found
        if text and "unfinished" not in attributes
    }


def as_ts(language: str, texts: list[str], translations: dict[str, str]) -> str:
    """A Qt translation source file."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
        *(message(text, translations.get(text, "")) for text in texts),
        "</context>",
        "</TS>",
    ]
    return "\n".join(lines) + "\n"


def message(source: str, translation: str) -> str:
    """One sentence and its translation."""
    end = f">{html.escape(translation)}</translation>" if translation else ' type="unfinished"></translation>'
    return (
        f"    <message>\n        <source>{html.escape(source)}</source>\n"
        f"        <translation{end}\n    </message>"
    )


def as_catalogue(texts: list[str], translations: dict[str, str]) -> str:
    """The engine's catalogue: a JSON object of the sentences that are translated."""
    known = {text: translations[text] for text in texts if text in translations}
    return json.dumps(known, ensure_ascii=False, indent=0) + "\n"


def main() -> int:
    """Rewrite every .ts file and catalogue, and print how much is left to translate."""
    texts, of_engine = sentences(), sentences(rooms=ENGINE_ROOMS)
    for ts in sorted(FOLDER.glob("concealed_bedrock_*.ts")):
        known = read_translations(ts)
        language = ts.stem.removeprefix("concealed_bedrock_")
        ts.write_text(as_ts(language, texts, known), encoding="utf-8")
        catalogue = FOLDER / f"engine_{language}.json"
        catalogue.write_text(as_catalogue(of_engine, known), encoding="utf-8")
        missing = sum(text not in known for text in texts)
        print(f"{ts.name}: {len(texts)} sentences, {missing} to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main())
