"""What befalls an article on a later day waits for that day, on every page and in every check."""

from datetime import datetime
from pathlib import Path

import pytest

from generator.model import Settings
from generator.read import read_content
from generator.site.link import link
from generator.text import VIETNAM
from tests.folder import article, site_of

WITHDRAWN = article("Theo Kết luận số 99-KL/TW.", regions="ha-noi").replace(
    "lead:", "status: withdrawn\nwithdrawn: {date: 2026-11-25, reason: Nguồn đã rút.}\nlead:"
)
CORRECTED = article("Một câu.", regions="ha-noi").replace(
    "lead:", "corrections: [{date: 2026-11-25, note: Sửa tên.}]\nlead:"
)
FILES = {"news/2024/03/rut.md": WITHDRAWN, "news/2024/03/sua.md": CORRECTED}


@pytest.mark.parametrize(("day", "is_told"), [(24, False), (25, True)])
def test_a_withdrawal_and_a_correction_wait(tmp_path: Path, day: int, is_told: bool) -> None:
    site_of(tmp_path, FILES)
    content, _ = read_content(tmp_path)
    now = datetime(2026, 11, day, 0, 0, tzinfo=VIETNAM)
    site, findings = link(content, Settings("Thử", "/"), now)
    assert bool(site.withdrawn) is is_told
    (corrected,) = (row for row in site.articles if row.id.endswith("sua"))
    assert bool(corrected.corrections) is is_told
    codes = [finding.code for finding in findings]
    assert codes.count("L420") == (0 if is_told else 2)
    assert ("L404" in codes) is not is_told, "the body is checked for as long as it is shown"
