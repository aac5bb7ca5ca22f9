"""`portal verify-site`: is a copy, on a server or on a disk, the edition that it says it is?"""

import hashlib
import json
import sys
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path
from urllib.error import URLError
from urllib.parse import quote
from urllib.request import Request, urlopen

import click

from generator.model.file_addresses import MANIFEST
from generator.output.manifest import digests
from generator.read.disk import why_unreadable
from generator.storage import read_plain
from generator.text import format_date, parse_date

WEB = ("http://", "https://")
AT_ONCE = 8
"""Requests to a server at the same time."""
SECONDS = 30
LONGEST = 120.0
"""Seconds for one file of a server that sends it drop by drop."""
LARGEST = 200_000_000
PART = 1 << 16
LISTED = 50
UNANSWERED = (OSError, HTTPException, ValueError)


@dataclass(slots=True)
class Differences:
    """Addresses whose bytes are others, that are missing, that no edition names."""

    changed: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)

    @property
    def any(self) -> bool:
        return bool(self.changed or self.missing or self.strange)


@click.command("verify-site", help="So một bản của cổng (địa chỉ hay thư mục) với bản phát hành.")
@click.argument("place", metavar="ĐỊA-CHỈ|THƯ-MỤC")
@click.option(
    "--against",
    type=click.Path(exists=True, path_type=Path),
    help="Bản phát hành đáng tin: thư mục site/ hay tệp ban-phat-hanh.json của mình. "
    "Không có thì so với bản kê nằm ngay ở nơi được so.",
)
def verify_site(place: str, against: Path | None) -> None:
    """Exit with 1 when anything differs, 2 when there is nothing to compare."""
    try:
        edition = json.loads(_manifest(place, against))
        files = dict(edition["files"])
    except (*UNANSWERED, KeyError, TypeError) as error:
        click.echo(f"Không đọc được bản kê {MANIFEST} ở {place}: {_why(error)}.", err=True)
        sys.exit(2)
    web = place.startswith(WEB)
    differences = _of_server(place, files) if web else _of_folder(Path(place), files)
    for line in _report(differences):
        click.echo(line)
    click.echo(_summary(differences, edition, len(files)), err=True)
    sys.exit(1 if differences.any else 0)


def _why(error: Exception) -> str:
    """Return why there is no manifest: no answer, no file, or none of ours."""
    if isinstance(error, (URLError, HTTPException)):
        return "máy chủ không trả lời, hoặc không có trang ấy"
    return why_unreadable(error) if isinstance(error, OSError) else "không phải bản kê của cổng"


def _manifest(place: str, against: Path | None) -> bytes:
    if against:
        return read_plain(against / MANIFEST.strip("/") if against.is_dir() else against)
    if place.startswith(WEB):
        return _fetched(place, MANIFEST)
    return read_plain(Path(place) / MANIFEST.strip("/"))


def _of_folder(folder: Path, files: dict[str, str]) -> Differences:
    there = digests(folder)
    return Differences(
        changed=[url for url in files if url in there and there[url] != files[url]],
        missing=[url for url in files if url not in there],
        strange=[url for url in there if url not in files],
    )


def _of_server(root: str, files: dict[str, str]) -> Differences:
    """A server lists nothing, so what is strange there stays unknown."""
    differences = Differences()

    def digest(url: str) -> str | None:
        try:
            return hashlib.sha256(_fetched(root, url)).hexdigest()
        except UNANSWERED:
            return None

    with ThreadPoolExecutor(AT_ONCE) as threads:
        for url, there in zip(files, threads.map(digest, files), strict=True):
            if there is None:
                differences.missing.append(url)
            elif there != files[url]:
                differences.changed.append(url)
    return differences


def _fetched(root: str, url: str) -> bytes:
    request = Request(root.rstrip("/") + quote(url), headers={"Accept-Encoding": "identity"})
    end = time.monotonic() + LONGEST
    data = bytearray()
    with urlopen(request, timeout=SECONDS) as answer:
        while part := answer.read(PART):
            data += part
            if time.monotonic() > end or len(data) > LARGEST:
                raise URLError("too slow, or no file of ours")
    return bytes(data)


def _report(differences: Differences) -> Iterable[str]:
    kinds = (
        ("khác", differences.changed),
        ("thiếu", differences.missing),
        ("lạ", differences.strange),
    )
    for word, urls in kinds:
        yield from (f"{word}: {url}" for url in urls[:LISTED])
        if len(urls) > LISTED:
            yield f"{word}: và {len(urls) - LISTED} tệp nữa"


def _summary(differences: Differences, edition: dict[str, str], count: int) -> str:
    about = f"bản ngày {format_date(parse_date(edition['day']).date)}"
    if edition.get("commit"):
        about += f", commit {edition['commit'][:12]}"
    if not differences.any:
        return f"Khớp cả {count} tệp ({about})."
    return (
        f"Không khớp ({about}): {len(differences.changed)} tệp khác, "
        f"{len(differences.missing)} thiếu, {len(differences.strange)} lạ."
    )
