"""Build the plugin's zip: the files of the last commit and the documentation as pages.

    .docs-env/bin/python tools/package.py build/site build/concealed_bedrock.zip

`make package` builds the documentation first. What belongs to the repository alone is left out by
.gitattributes. Every link of a page has to lead to a file in the zip.
"""

import argparse
import subprocess
import sys
import zipfile
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from posixpath import normpath
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).resolve().parents[1]
FOLDER = "concealed_bedrock"
LIMIT_BYTES = 22_000_000  # the plugin site takes 25 MB: what is left is for the next network
LEFT_OUT = (".map", ".gz")  # of the theme's scripts, for its developers and for web servers
OTHER_LANGUAGES = "lunr"  # the folder of the search's scripts for other languages than English
FIXED_DATE = (2020, 1, 1, 0, 0, 0)  # the same commit gives the same bytes


class _Links(HTMLParser):
    """Collects what a page links to, and the anchors that it has."""

    def __init__(self, text: str):
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        for name, value in attrs:
            if name in ("href", "src") and value and tag != "link":
                self.links.append(value)
            if name in ("id", "name") and value:
                self.anchors.add(value)


def build(site: Path, target: Path) -> None:
    """Write the zip: git's archive of the last commit, and the documentation in its folder docs."""
    command = ["git", "-c", "safe.directory=*", "archive", "-9", f"--prefix={FOLDER}/", "-o", str(target)]
    subprocess.run([*command, "HEAD"], cwd=ROOT, check=True)
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(site.rglob("*")):
            if path.is_file() and path.suffix not in LEFT_OUT and OTHER_LANGUAGES not in path.parts:
                name = f"{FOLDER}/docs/{path.relative_to(site).as_posix()}"
                entry = zipfile.ZipInfo(name, FIXED_DATE)
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED, 9)


def broken_links(target: Path) -> list[str]:
    """Links of the zip's pages that lead to no file, or to no anchor, in the zip."""
    with zipfile.ZipFile(target) as archive:
        names = set(archive.namelist())
        pages = {name: _Links(archive.read(name).decode("utf-8")) for name in names if name.endswith(".html")}
    broken = []
    for name, page in sorted(pages.items()):
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc or name.endswith("404.html"):
                continue  # an address, or the page for web servers
            path = normpath(str(PurePosixPath(name).parent / unquote(parts.path))) if parts.path else name
            anchor = unquote(parts.fragment)
            if path not in names or (anchor and path in pages and anchor not in pages[path].anchors):
                broken.append(f"{name}: {link}")
    return broken


def main() -> int:
    """Build the zip and check it; the exit status is 1 where it is too large or has a broken link."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("site", type=Path, help="the built documentation")
    parser.add_argument("target", type=Path, help="the zip")
    options = parser.parse_args()
    build(options.site, options.target)
    broken, size = broken_links(options.target), options.target.stat().st_size
    for line in broken:
        print(f"broken link: {line}")
    print(f"{options.target}: {size / 1e6:.1f} MB of {LIMIT_BYTES / 1e6:.0f}, {len(broken)} broken links")
    return int(bool(broken) or size > LIMIT_BYTES)


if __name__ == "__main__":
    sys.exit(main())
