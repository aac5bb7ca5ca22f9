"""A shard's folder in the cache: whole and unchanged, or else made again."""

import hashlib
import json
import shutil
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from generator.storage import read_plain, stamps_digest, write_whole

SEAL = "seal.json"


def seal(new: Path, folder: Path, words: "Counter[str]") -> None:
    """Move a finished folder into the cache, with its words and the digests of its files."""
    _write_seal(new, {"words": words, "files": dict(_digests(new)), "stamps": stamps_digest(new)})
    shutil.rmtree(folder, ignore_errors=True)
    new.rename(folder)


def sealed_words(folder: Path) -> "Counter[str] | None":
    """Return the words of a cached shard; None when any of its files is not as it was sealed."""
    try:
        sealed = json.loads(read_plain(folder / SEAL))
        words, stamps = Counter[str](sealed["words"]), stamps_digest(folder, SEAL)
        if sealed.get("stamps") == stamps:
            return words
        if sealed["files"] != dict(_digests(folder)):
            return None
        with suppress(OSError):  # a cache that was copied, and that nobody may write, is read anew
            _write_seal(folder, {**sealed, "stamps": stamps})
        return words
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def _write_seal(folder: Path, sealed: Mapping[str, object]) -> None:
    write_whole(folder / SEAL, json.dumps(sealed, ensure_ascii=False).encode())


def _digests(folder: Path) -> Iterator[tuple[str, str]]:
    for file in sorted(folder.rglob("*")):
        if file.is_file() and file.name != SEAL:
            digest = hashlib.blake2b(file.read_bytes(), digest_size=16).hexdigest()
            yield file.relative_to(folder).as_posix(), digest
