"""Small wheels, lock files, lists and indexes."""

import base64
import hashlib
import io
import json
import re
import zipfile

PURE = "py3-none-any"


def sha256(content):
    return hashlib.sha256(content).hexdigest()


def wheel(name, version, tag=PURE, requires=(), source=None):
    """A package of one module: (file name, content)."""
    module = name.replace("-", "_")
    info = f"{module}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    files = {
        f"{module}.py": source or f"__version__ = '{version}'\n",
        f"{info}/METADATA": metadata + "".join(f"Requires-Dist: {line}\n" for line in requires),
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: {tag}\n",
    }
    record = "".join(f"{path},{_digest(text)},{len(text)}\n" for path, text in files.items())
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for path, text in {**files, f"{info}/RECORD": record + f"{info}/RECORD,,\n"}.items():
            archive.writestr(zipfile.ZipInfo(path), text)
    return f"{module}-{version}-{tag}.whl", target.getvalue()


def _digest(text):
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()


class House:
    """What a release has: wheels, the lock files that name them, and the list of their addresses.

    Parameters
    ----------
    folder : Path
        Where the lock files are written.
    server : server of files
    """

    def __init__(self, folder, server):
        self.folder, self.server = folder, server
        self.locks = {"requirements.lock": {}, "requirements-torch.lock": {}, "requirements-gpu.lock": {}}
        self.list = {}

    def add(self, name, version, *files, lock="requirements.lock", marker=""):
        """Lock a package, list it and serve it."""
        self.locks[lock][name] = (version, marker, [sha256(content) for _, content in files])
        for file, content in files:
            self.list.setdefault(name, []).append(
                [file, len(content), 3 * len(content), f"sha256:{sha256(content)}", "wheels"]
            )
            self.server.content[f"/wheels/{file}"] = content

    def write(self):
        """Write the lock files and the list; give the paths of requirements.lock and of the list."""
        for lock, packages in self.locks.items():
            lines = ["-r requirements-torch.lock\n"] if lock == "requirements.lock" else ["# exact\n"]
            for name, (version, marker, checksums) in packages.items():
                marker = f" ; {marker}" if marker else ""
                lines.append(f"{name}=={version}{marker} \\\n")
                lines.append(" \\\n".join(f"    --hash=sha256:{checksum}" for checksum in checksums) + "\n")
            (self.folder / lock).write_text("".join(lines))
        listed = self.folder / "wheels.json"
        listed.write_text(json.dumps({"files_at": f"{self.server.url}/", "files": self.list}))
        return self.folder / "requirements.lock", listed


def simple_page(server, base, name, files, checksums=True):
    """Serve a page of PEP 503 and its files."""
    normal = re.sub(r"[-_.]+", "-", name).lower()
    links = []
    for file, content in files:
        server.content[f"{base}/files/{file}"] = content
        fragment = f"#sha256={sha256(content)}" if checksums else ""
        links.append(f'<a href="../files/{file.replace("+", "%2B")}{fragment}">{file}</a><br>')
        server.content[f"{base}/files/{file.replace('+', '%2B')}"] = content
    server.content[f"{base}/{normal}/"] = ("text/html", "\n".join(links).encode())


def json_page(server, base, name, files):
    """Serve a page of PEP 691 and its files."""
    entries = []
    for file, content in files:
        server.content[f"{base}/files/{file}"] = content
        entries.append({"filename": file, "url": f"../files/{file}", "hashes": {"sha256": sha256(content)}})
    body = json.dumps({"meta": {"api-version": "1.0"}, "name": name, "files": entries}).encode()
    server.content[f"{base}/{name}/"] = ("application/vnd.pypi.simple.v1+json", body)
