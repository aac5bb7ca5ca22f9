"""Shards → Pagefind, one run each, and only for those whose documents changed."""

import asyncio
import hashlib
import json
import logging
import os
import shutil
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from pagefind.index import IndexConfig, PagefindIndex

from generator.search.collect import CACHE, NEWS, Collector
from generator.search.publish import LOADER, link_tree, write_named
from generator.search.shards import Shard, cut
from generator.search.vocabulary import vocabulary

BUNDLE = "pagefind"
MANIFEST = "shards.json"
IN_MEMORY = Path("/dev/shm")
FORM = "2"
"""Raise when documents, options or this module change what a shard is."""
_WORDS = "words.json"
log = logging.getLogger("mkdocs.plugins.portal.search")


def build_index(collected: Collector, output: Path, executable: Path | None = None) -> int:
    """Index what was collected into `output`/pagefind; return the number of documents.

    `executable` is a newer Pagefind than the wrapper brings. Raises RuntimeError with Pagefind's
    own words when it fails.
    """
    _choose(executable)
    shards = cut(collected.sizes())
    cache, target = collected.root / CACHE / "shards", output / BUNDLE
    version = str(executable or "bundled")
    folders = [_shard(collected, shard, cache, version) for shard in shards]
    for folder in folders:
        link_tree(folder / BUNDLE, target / folder.name)
    words: Counter[str] = Counter()
    for folder in folders:
        words.update(json.loads((folder / _WORDS).read_text("utf-8")))
    _write_manifest(collected, target, shards, folders, words)
    _sweep(cache, {folder.name for folder in folders})
    return sum(collected.count(shard.cells) for shard in shards)


def _choose(executable: Path | None) -> None:
    if executable:
        os.environ["PAGEFIND_BINARY_PATH"] = str(executable)
    else:
        log.info("Cảnh báo: chưa có Pagefind 1.6 (npm ci), dùng bản đi kèm gói Python.")


def _shard(collected: Collector, shard: Shard, cache: Path, version: str) -> Path:
    """Return the folder of a shard's index, made now unless its documents are unchanged."""
    key = hashlib.blake2b(collected.digest(shard.cells), digest_size=6)
    key.update(f"{FORM} {version}".encode())
    folder = cache / f"{shard.name}-{key.hexdigest()}"
    if not (folder / _WORDS).is_file():
        shutil.rmtree(folder, ignore_errors=True)
        with TemporaryDirectory(prefix="portal-shard-", dir=_memory(collected, shard)) as laid_out:
            words = collected.lay_out(shard.cells, Path(laid_out))
            asyncio.run(_index(Path(laid_out), folder / BUNDLE))
        # written last: a folder with this file is whole
        (folder / _WORDS).write_text(json.dumps(words, ensure_ascii=False), "utf-8")
    return folder


def _memory(collected: Collector, shard: Shard) -> str | None:
    """Thousands of small files are written and read once: in memory, where there is room."""
    sizes = collected.sizes()
    needed = 4 * sum(sizes[cell] for cell in shard.cells)
    room = IN_MEMORY.is_dir() and os.access(IN_MEMORY, os.W_OK)
    return str(IN_MEMORY) if room and shutil.disk_usage(IN_MEMORY).free > needed else None


async def _index(documents: Path, bundle: Path) -> None:
    config = IndexConfig(output_path=str(bundle), force_language="vi", write_playground=False)
    async with PagefindIndex(config=config) as index:
        await index.add_directory(str(documents))


def _write_manifest(
    collected: Collector,
    target: Path,
    shards: tuple[Shard, ...],
    folders: list[Path],
    words: "Counter[str]",
) -> None:
    """Name every file by its content; only the manifest and the loader keep their addresses."""
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
    if folders:
        shutil.copyfile(folders[0] / BUNDLE / LOADER, target / LOADER)
    words_file = write_named(target, "words", vocabulary(words).encode())
    manifest = {"shards": listed, "words": words_file}
    (target / MANIFEST).write_text(json.dumps(manifest, ensure_ascii=False), "utf-8")


def _meta(bundle: Path) -> str:
    """Return the name of the index's own list, so that a browser may ask for it at once."""
    entry = json.loads((bundle / "pagefind-entry.json").read_text("utf-8"))
    return next((str(language["hash"]) for language in entry["languages"].values()), "")


def _sweep(cache: Path, used: set[str]) -> None:
    """Keep what this build used and its last generation, so that a branch switch stays cheap."""
    folders = cache.iterdir() if cache.is_dir() else ()
    old = [folder for folder in folders if folder.name not in used]
    for folder in sorted(old, key=lambda folder: folder.stat().st_mtime)[: -2 * len(used) or None]:
        shutil.rmtree(folder, ignore_errors=True)
