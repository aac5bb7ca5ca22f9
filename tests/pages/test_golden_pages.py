"""Each golden page shows what it showed."""

import os
from pathlib import Path

import pytest
import yaml

from tests.golden_pages import GOLDEN, cases, page_of, written


@pytest.mark.parametrize("file", cases(), ids=lambda file: str(file.relative_to(GOLDEN)))
def test_the_page_shows_what_it_showed(file: Path, tmp_path: Path) -> None:
    case = yaml.safe_load(file.read_text("utf-8"))
    page = page_of(case, tmp_path)
    if os.environ.get("UPDATE_GOLDEN"):
        file.write_text(written({**case, "page": page}), encoding="utf-8")
    else:
        assert page == case["page"]
