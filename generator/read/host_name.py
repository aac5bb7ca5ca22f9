"""The file CNAME, by which GitHub Pages and its like know whose site it is."""

from collections.abc import Iterable
from pathlib import Path

from generator.read.disk import read_data

FILE = "CNAME"


def named_host(root: Path, base: str, files: Iterable[str]) -> str | None:
    """Return what the file says; None when there is none."""
    if FILE not in files:
        return None
    data = read_data(root, f"{base}/{FILE}").value
    return None if data is None else data.decode("utf-8", "replace").strip()
