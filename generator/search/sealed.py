"""A shard's folder in the cache: whole and unchanged, or else made again."""

import hashlib
import json
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from generator.storage import read_plain

SEAL = "seal.json"


def seal(new: Path, folder: Path, words: "Counter[str]") -> None:
    """Move a finished folder into the cache, with its words and the digests of its files."""
    sealed = {"words": words, "files": dict(_digests(new))}
    (new / SEAL).write_text(json.dumps(sealed, ensure_ascii=False), "utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    new.rename(folder)


def sealed_words(folder: Path) -> "Counter[str] | None":
    """Return the words of a cached shard; None when any of its files is not as it was sealed."""
    try:
        sealed = json.loads(read_plain(folder / SEAL))
        whole = sealed["files"] == dict(_digests(folder))
        return Counter(sealed["words"]) if whole else None
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _digests(folder: Path) -> Iterator[tuple[str, str]]:
    for file in sorted(folder.rglob("*")):
        if file.is_file() and file.name != SEAL:
            digest = hashlib.blake2b(file.read_bytes(), digest_size=16).hexdigest()
            yield file.relative_to(folder).as_posix(), digest
