"""Render docs/algorithms/*.md to resources/help/*.html: the copy in the zip, which the Help button opens.

Run in the documentation's environment: .docs-env/bin/python tools/offline_help.py
`make algorithm-pages` does so after it has brought the parameter tables up to date.
"""

import re
import zlib
from pathlib import Path, PurePosixPath

import markdown

ROOT = Path(__file__).resolve().parents[1]
PAGES = ROOT / "docs" / "algorithms"
HELP = ROOT / "resources" / "help"
REPOSITORY = "https://github.com/concealed-bedrock/concealed_bedrock/blob/main/"
LINK = re.compile(r'href="([^":#]+)\.md(#[^"]*)?"')
TEMPLATE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="source-crc32" content="{checksum}">
<title>{title} - Concealed Bedrock</title>
<style>
body {{ font: 16px/1.5 sans-serif; max-width: 64em; margin: 2em auto; padding: 0 1em }}
body {{ color: #222; background: #fff }}
table {{ border-collapse: collapse; margin: 1em 0 }}
th, td {{ border: 1px solid #ccc; padding: .4em .6em; text-align: left; vertical-align: top }}
code, pre {{ background: #f3f3f3 }}
pre {{ padding: .7em; overflow-x: auto }}
</style>
</head>
<body>
<p><a href="index.html">Concealed Bedrock: algorithms</a></p>
{body}
</body>
</html>
"""


def rendered(text: str) -> str:
    """Give the page of a Markdown text; links to pages that are not shipped lead to the repository."""
    body = markdown.markdown(text, extensions=["tables", "fenced_code", "toc"])
    checksum = zlib.crc32(text.encode("utf-8"))
    title = text.partition("\n")[0].lstrip("# ")
    return TEMPLATE.format(body=LINK.sub(_shipped_link, body), checksum=checksum, title=title)


def _shipped_link(found: re.Match) -> str:
    """Give the link as it is in the zip."""
    page, anchor = found[1], found[2] or ""
    if "/" not in page:
        return f'href="{page}.html{anchor}"'
    parts: list[str] = []
    for part in (PurePosixPath("docs/algorithms") / page).parts:
        parts = parts[:-1] if part == ".." else [*parts, part]
    return f'href="{REPOSITORY}{"/".join(parts)}.md{anchor}"'


def main() -> None:
    """Render every page, and remove those whose page is gone."""
    HELP.mkdir(exist_ok=True)
    pages = sorted(PAGES.glob("*.md"))
    for stale in {path.stem for path in HELP.glob("*.html")} - {page.stem for page in pages}:
        (HELP / f"{stale}.html").unlink()
    for page in pages:
        text = page.read_text(encoding="utf-8")
        (HELP / f"{page.stem}.html").write_text(rendered(text), encoding="utf-8")
        print((HELP / f"{page.stem}.html").relative_to(ROOT))


if __name__ == "__main__":
    main()
