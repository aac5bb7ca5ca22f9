"""Each golden file shows what it showed."""

import os
from pathlib import Path

import pytest
import yaml

from tests.golden_files import GOLDEN, cases, file_of
from tests.golden_pages import written


@pytest.mark.parametrize("file", cases(), ids=lambda file: str(file.relative_to(GOLDEN)))
def test_the_file_shows_what_it_showed(file: Path, tmp_path: Path) -> None:
    case = yaml.safe_load(file.read_text("utf-8"))
    shown = file_of(case, tmp_path)
    if os.environ.get("UPDATE_GOLDEN"):
        file.write_text(written({**case, "file": shown}), encoding="utf-8")
    else:
        assert shown == case["file"]
