"""A bundle is taken when its last file is whole, however late that is written."""

import asyncio
import gzip
import threading
from pathlib import Path

import pytest

from generator.search import NotIndexed, run
from generator.search.settled import wait_until_whole

WORDS = gzip.compress(b"khuy\xe1\xba\xbfn h\xe1\xbb\x8dc " * 400)
FILES = {
    "pagefind-entry.json": b'{"version":"1.6","languages":{}}',
    "pagefind.js": b"export {};",
    "wasm.unknown.pagefind": WORDS,
    "fragment/vi_1.pf_fragment": WORDS,
    "index/vi_1.pf_index": WORDS,
}


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    for name, content in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    return tmp_path


def _wait(bundle: Path, patience: float) -> tuple[str, ...]:
    return asyncio.run(wait_until_whole(bundle, patience))


def test_a_whole_bundle_is_not_waited_for(bundle: Path) -> None:
    assert _wait(bundle, 0) == ()


@pytest.mark.parametrize("name", FILES)
def test_an_empty_file_is_named(bundle: Path, name: str) -> None:
    (bundle / name).write_bytes(b"")
    assert _wait(bundle, 0.05) == (name,)


@pytest.mark.parametrize("name", [name for name in FILES if not name.endswith(".js")])
def test_half_a_file_is_named(bundle: Path, name: str) -> None:
    (bundle / name).write_bytes(FILES[name][: len(FILES[name]) // 2])
    assert _wait(bundle, 0.05) == (name,)


def test_a_bundle_without_its_entry_is_not_whole(bundle: Path) -> None:
    (bundle / "pagefind-entry.json").unlink()
    assert _wait(bundle, 0.05) == ("pagefind-entry.json",)


@pytest.mark.parametrize("name", FILES)
def test_a_file_written_late_is_waited_for(bundle: Path, name: str) -> None:
    (bundle / name).write_bytes(b"")
    late = threading.Timer(0.2, (bundle / name).write_bytes, [FILES[name]])
    late.start()
    assert _wait(bundle, 20) == ()
    late.join()


def test_a_pagefind_that_answers_and_writes_nothing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = tmp_path / "pagefind"
    answers.write_text(_ANSWERS_ONLY)
    answers.chmod(0o755)
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", str(answers))
    monkeypatch.setattr(run, "LAST_FILES", 0.1)
    with pytest.raises(NotIndexed, match=r"dở dang: pagefind-entry\.json"):
        run.run_pagefind(tmp_path, tmp_path / "bundle", 0)


_ANSWERS_ONLY = """#!/usr/bin/env python3
import base64, json, sys
replies = [
    {"type": "NewIndex", "index_id": 0},
    {"type": "IndexedDir", "page_count": 1},
    {"type": "WriteFiles", "output_path": "bundle"},
]
for number, payload in enumerate(replies, 1):
    while sys.stdin.buffer.read(1) != b",":
        pass
    reply = json.dumps({"message_id": number, "payload": payload})
    sys.stdout.write(base64.b64encode(reply.encode()).decode() + ",")
    sys.stdout.flush()
sys.stdin.buffer.read()
"""
