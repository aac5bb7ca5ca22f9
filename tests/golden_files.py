"""Golden files for machines: content in, what a reader of the file gets out.

A file `tests/golden/files/*.yml` holds content files and the address of a feed, table or document;
`file` is what stands there, JSON as values. `UPDATE_GOLDEN=1` writes `file` anew: read the diff.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.folder import site_of
from tests.golden_pages import GOLDEN as PAGES
from tests.planned import files_of

GOLDEN = PAGES.parent / "files"


def cases() -> list[Path]:
    return sorted(GOLDEN.glob("*.yml"))


def file_of(case: Mapping[str, Any], root: Path) -> Any:
    """Return what the case's file tells, as values or words."""
    site, report = site_of(root, case["content"])
    assert "lỗi[" not in report, report
    words = files_of(site)[case["url"]].data.decode("utf-8-sig")
    return json.loads(words) if case["url"].endswith(".json") else words.replace("\r\n", "\n")
