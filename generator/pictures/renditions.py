"""The files that readers get of pictures, encoded once for rendition content and known."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import PIL

from generator.model import PictureFile, Rendition
from generator.pictures import upright
from generator.pictures.upright import renditions_of
from generator.storage import Cache

PICTURE = "picture"


def _format() -> bytes:
    """What changes when pictures come out otherwise: our settings, or another Pillow."""
    source = Path(upright.__file__).read_bytes()
    return hashlib.blake2b(PIL.__version__.encode() + source, digest_size=16).digest()


FORMAT = _format()


@dataclass(frozen=True, slots=True)
class Job:
    """A picture that is served at `url`; its bytes are read when they are needed."""

    url: str
    source: Path
    file: PictureFile

    @property
    def renditions(self) -> tuple[Rendition, ...]:
        return self.file.renditions


def encoded(jobs: Iterable[Job], cache: Cache) -> Iterator[tuple[str, bytes]]:
    """Yield the address and the bytes of every rendition; what the cache has is not encoded anew.

    Raises OSError when a file cannot be read.
    """
    waiting: list[Job] = []
    for job in jobs:
        urls = [job.url + rendition.suffix for rendition in job.renditions]
        known = [cache.value(PICTURE, _key(job.file, rendition)) for rendition in job.renditions]
        files = [data for data in known if data is not None]
        if len(files) == len(urls):
            yield from zip(urls, files, strict=True)
        else:
            waiting.append(job)
    if waiting:
        yield from _make(waiting, cache)


def _make(jobs: list[Job], cache: Cache) -> Iterator[tuple[str, bytes]]:
    """Pillow lets go of Python's lock while it works: a thread a core."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for job, renditions in zip(jobs, pool.map(_renditions, jobs), strict=True):
            for rendition, data in renditions:
                cache.keep(PICTURE, _key(job.file, rendition), data)
                yield job.url + rendition.suffix, data


def _renditions(job: Job) -> tuple[tuple[Rendition, bytes], ...]:
    return renditions_of(job.source.read_bytes(), job.file)


def _key(file: PictureFile, rendition: Rendition) -> bytes:
    return bytes.fromhex(file.sum) + rendition.suffix.encode()
