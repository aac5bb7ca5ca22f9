"""A first paragraph that says the lead again, which the page shows right above it (B629)."""

import re
from pathlib import Path

import pytest

from tests.folder import article, site_of

LEAD = "Hội Khuyến học xã trao 120 suất học bổng cho học sinh vượt khó, ngày 20/11."
AGAIN = (
    LEAD,
    f"**{LEAD}**",
    f"*{LEAD}*",
    f"**Hội Khuyến học xã** {LEAD.removeprefix('Hội Khuyến học xã ')}",
    LEAD.rstrip("."),
    LEAD.replace(" ", "\n", 3),
    f"\n\n{LEAD}",
)
OTHERWISE = (
    "Hội Khuyến học xã trao học bổng.",
    f"{LEAD} Trong số đó có 30 em mồ côi.",
    f"Sáng nay, {LEAD}",
    f"Việc thứ nhất.\n\n{LEAD}",
)


def told(root: Path, body: str) -> list[str]:
    news = re.sub("lead: .*", f"lead: {LEAD}", article(body))
    _, findings = site_of(root, {"news/2024/03/bai.md": news}, ("regions", "vocabularies"))
    return [block for block in findings.split("\n\n") if "lặp lại “lead”" in block]


@pytest.mark.parametrize("opening", AGAIN)
def test_the_lead_again_is_told_at_its_line(tmp_path: Path, opening: str) -> None:
    (finding,) = told(tmp_path, f"{opening}\n\nViệc khác.")
    line = int(finding.split(":")[1])
    written = (tmp_path / "content/news/2024/03/bai.md").read_text().split("\n")
    assert written[line - 1] == opening.strip().split("\n")[0]


@pytest.mark.parametrize("body", OTHERWISE)
def test_what_says_more_or_stands_elsewhere_is_not(tmp_path: Path, body: str) -> None:
    assert not told(tmp_path, body)
