"""Shards → Pagefind, one run each, and only for those whose documents changed."""

import hashlib
import json
import logging
import os
import shutil
from collections import Counter
from pathlib import Path

from generator.search.collect import CACHE, NEWS, Collector
from generator.search.executable import version_of
from generator.search.fragments import contents_of
from generator.search.publish import leave_folders, link_tree, write_named
from generator.search.sealed import seal, sealed_words
from generator.search.settled import ENTRY
from generator.search.shards import Shard, cut
from generator.search.vocabulary import vocabulary, words_in
from generator.storage import ScratchFolder, lock

BUNDLE = "pagefind"
MANIFEST = "shards.json"
IN_MEMORY = Path("/dev/shm")
FORM = "5"
"""Raise when documents, options or this module change what a shard is."""
PATIENCE = 600.0
"""Seconds that a build waits for another one that indexes with the same cache."""
log = logging.getLogger("mkdocs.plugins.portal.search")


def build_index(collected: Collector, output: Path, executable: Path | None = None) -> int:
    """Index what was collected into `output`/pagefind; return the number of documents.

    `executable` is a newer Pagefind than the wrapper brings. Raises NotIndexed with Pagefind's
    own words when it fails, OSError when the cache cannot be written, Busy when another build
    keeps it too long.
    """
    _choose(executable)
    cache, target = collected.root / CACHE / "shards", output / BUNDLE
    cache.mkdir(parents=True, exist_ok=True)
    right = lock(_lock_file(cache), PATIENCE, _wait)
    try:
        return _build(collected, cache, target, version_of(executable))
    finally:
        right.release()


def _lock_file(cache: Path) -> Path:
    """Return the lock's place, empty of what is no file."""
    file = cache / ".lock"
    if file.is_symlink() or (file.exists() and not file.is_file() and not file.is_dir()):
        file.unlink()
    elif file.is_dir():
        shutil.rmtree(file)
    return file


def _wait(holder: str) -> None:
    log.info("Đang có lần dựng khác ghi chỉ mục (%s); đợi nó xong.", holder)


def _build(collected: Collector, cache: Path, target: Path, version: str) -> int:
    shards = cut(collected.sizes())
    indexed = [_shard(collected, shard, cache, version) for shard in shards]
    folders = [folder for folder, _ in indexed]
    leave_folders(target, {folder.name for folder in folders})
    for folder in folders:
        link_tree(folder / BUNDLE, target / folder.name)
    words: Counter[str] = Counter()
    for _, words_of_shard in indexed:
        words.update(words_of_shard)
    _write_manifest(collected, target, shards, folders, words)
    _sweep(cache, {folder.name for folder in folders})
    return sum(collected.count(shard.cells) for shard in shards)


def _choose(executable: Path | None) -> None:
    if executable:
        os.environ["PAGEFIND_BINARY_PATH"] = str(executable)
    else:
        log.info("Cảnh báo: chưa có Pagefind 1.6 (npm ci), dùng bản đi kèm gói Python.")


def _shard(
    collected: Collector, shard: Shard, cache: Path, version: str
) -> tuple[Path, "Counter[str]"]:
    """Return a shard's folder and words, made now unless its documents are unchanged."""
    key = hashlib.blake2b(collected.digest(shard.cells), digest_size=6)
    key.update(f"{FORM} {version}".encode())
    folder = cache / f"{shard.name}-{key.hexdigest()}"
    words = sealed_words(folder)
    if words is None:
        # the wrapper is loaded by those who index
        from generator.search.run import run_pagefind

        with ScratchFolder("shard", _memory(collected, shard)) as laid_out:
            collected.lay_out(shard.cells, laid_out)
            new = cache / ".new"
            shutil.rmtree(new, ignore_errors=True)
            run_pagefind(laid_out, new / BUNDLE, _size(collected, shard))
        words = words_in(contents_of(new / BUNDLE))
        seal(new, folder, words)
    return folder, words


def _size(collected: Collector, shard: Shard) -> int:
    sizes = collected.sizes()
    return sum(sizes[cell] for cell in shard.cells)


def _memory(collected: Collector, shard: Shard) -> Path | None:
    """Thousands of small files are written and read once: in memory, where there is room."""
    room = IN_MEMORY.is_dir() and os.access(IN_MEMORY, os.W_OK)
    needed = 4 * _size(collected, shard)
    return IN_MEMORY if room and shutil.disk_usage(IN_MEMORY).free > needed else None


def _write_manifest(
    collected: Collector,
    target: Path,
    shards: tuple[Shard, ...],
    folders: list[Path],
    words: "Counter[str]",
) -> None:
    """Name every file by its content; only the manifest keeps its address."""
    target.mkdir(parents=True, exist_ok=True)
    listed = [
        {
            "path": folder.name,
            "meta": _meta(folder / BUNDLE),
            "pages": collected.count(shard.cells),
            "first": shard.first,
            "last": shard.last,
            "news": any(cell.kind == NEWS for cell in shard.cells),
        }
        for shard, folder in zip(shards, folders, strict=True)
    ]
    words_file = write_named(target, "words", vocabulary(words).encode())
    manifest = {"shards": listed, "words": words_file}
    (target / MANIFEST).write_text(json.dumps(manifest, ensure_ascii=False), "utf-8")


def _meta(bundle: Path) -> str:
    """Return the name of the index's own list, so that a browser may ask for it at once."""
    entry = json.loads((bundle / ENTRY).read_text("utf-8"))
    return next((str(language["hash"]) for language in entry["languages"].values()), "")


def _sweep(cache: Path, used: set[str]) -> None:
    """Keep what this build used and its last generation, so that a branch switch stays cheap."""
    old = [file for file in cache.iterdir() if file.is_dir() and file.name not in used]
    for folder in sorted(old, key=lambda folder: folder.stat().st_mtime)[: -2 * len(used) or None]:
        shutil.rmtree(folder, ignore_errors=True)
