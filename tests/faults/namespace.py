"""A mount namespace where everything is read-only but one folder, and /dev is a small one of its own.

A job may name any path, `/dev/null` or a disk among them; what a case does stays in its folder.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import socket
import stat
import struct
from pathlib import Path

CLONE_NEWNS, CLONE_NEWNET = 0x00020000, 0x40000000
MS_BIND, MS_REC, MS_PRIVATE, MS_NOSUID, MS_NOEXEC = 4096, 16384, 1 << 18, 2, 8
MOUNT_SETATTR, AT_FDCWD, AT_RECURSIVE, RDONLY = 442, -100, 0x8000, 1
SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 1
DEVICES = {"null": (1, 3), "zero": (1, 5), "full": (1, 7), "random": (1, 8), "urandom": (1, 9)}

_libc = ctypes.CDLL(None, use_errno=True)


def is_permitted(folder: Path) -> bool:
    """Whether this process may make mount namespaces: not without the right, nor in a chroot."""
    pid = os.fork()
    if pid == 0:
        try:
            enter(folder)
        except OSError:
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def enter(folder: Path) -> None:
    """Let this process and its children write nothing but `folder`, and reach no network."""
    _call(_libc.unshare, CLONE_NEWNS | CLONE_NEWNET)
    _mount("none", "/", flags=MS_REC | MS_PRIVATE)
    _mount(str(folder), str(folder), flags=MS_BIND)
    _set_read_only("/", True, AT_RECURSIVE)
    _set_read_only(str(folder), False)
    _make_devices()
    _raise_loopback()


def small_disk(folder: Path, size: int) -> None:
    """Mount an empty file system of so many bytes on a folder."""
    _mount("tmpfs", str(folder), "tmpfs", 0, f"size={size}".encode())


def read_only(folder: Path) -> None:
    """Make one folder read-only, for root too."""
    _mount(str(folder), str(folder), flags=MS_BIND)
    _set_read_only(str(folder), True)


def _make_devices() -> None:
    _mount("tmpfs", "/dev", "tmpfs", MS_NOSUID | MS_NOEXEC, b"size=64m,mode=755")
    for name, (major, minor) in DEVICES.items():
        os.mknod(f"/dev/{name}", 0o666 | stat.S_IFCHR, os.makedev(major, minor))
    Path("/dev/shm").mkdir()
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        Path(f"/dev/{name}").symlink_to(f"/proc/self/fd/{number}")
    Path("/dev/fd").symlink_to("/proc/self/fd")


def _raise_loopback() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        request = struct.pack("16sh14x", b"lo", 0)
        flags = struct.unpack("16sh14x", fcntl.ioctl(any_socket, SIOCGIFFLAGS, request))[1]
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", flags | IFF_UP))


def _set_read_only(path: str, wanted: bool, flags: int = 0) -> None:
    attributes = struct.pack("QQQQ", RDONLY if wanted else 0, 0 if wanted else RDONLY, 0, 0)
    _call(_libc.syscall, MOUNT_SETATTR, AT_FDCWD, path.encode(), flags, attributes, len(attributes))


def _mount(source: str, target: str, kind: str = "none", flags: int = 0, data: bytes | None = None) -> None:
    _call(_libc.mount, source.encode(), target.encode(), kind.encode(), ctypes.c_ulong(flags), data)


def _call(function, *arguments) -> None:
    if function(*arguments) == -1:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), getattr(function, "__name__", ""))
