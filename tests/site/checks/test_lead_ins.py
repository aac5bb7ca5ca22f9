"""What stands over a list or a table makes targets of the numbers in it, in any layout."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.folder import article
from tests.site.checks.test_figures import figure, report

FACT = "100.000 hội viên"
ROW = figure("hoi-vien", "ha-noi", "2023", "value: 100000", FACT)
LAYOUTS: Mapping[str, str] = {
    "list": "{lead}:\n\n- 5 lớp\n- {item}",
    "numbered": "{lead}:\n\n1. 5 lớp\n2. {item}",
    "list of paragraphs": "{lead}:\n\n- 5 lớp\n\n- {item}\n",
    "list in an item": "- {lead}\n    - 5 lớp\n    - {item}",
    "list in a list": "{lead}:\n\n- Tổ chức\n    - {item}",
    "heading": "## {lead}\n\n- {item}",
    "paragraph": "{lead}:\n\n{item}",
    "column": "| Nơi | {lead} |\n|---|---|\n| Hà Nội | {item} |",
    "table": "{lead}:\n\n| Nơi | Số |\n|---|---|\n| Hà Nội | {item} |",
}
LEADS = {"Phấn đấu đến năm 2030": "target", "Chỉ tiêu năm 2024": "target", "Kế hoạch năm": "plan"}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("lead", LEADS)
def test_a_lead_in_makes_targets(tmp_path: Path, layout: str, lead: str) -> None:
    body = LAYOUTS[layout].format(lead=lead, item=FACT)
    findings = report(tmp_path, article(body, ROW))
    assert f"Viết “qualifier: {LEADS[lead]}”" in findings


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(
    ("lead", "item"),
    [
        ("Toàn thành phố hiện có", FACT),
        ("Kết quả thực hiện chỉ tiêu năm 2023", FACT),
        ("Các chỉ tiêu đã hoàn thành", FACT),
        ("Chỉ tiêu năm 2024", f"đến nay đã có {FACT}"),
    ],
)
def test_facts_stay_facts(tmp_path: Path, layout: str, lead: str, item: str) -> None:
    body = LAYOUTS[layout].format(lead=lead, item=item)
    assert "S515" not in report(tmp_path, article(body, ROW))


@pytest.mark.parametrize(
    "body",
    [
        f"Phấn đấu đến năm 2030:\n\n- 5 lớp\n\nToàn thành phố có {FACT}.",
        f"## Chỉ tiêu năm 2030\n\nPhần này để sau.\n\n- {FACT}",
        f"Chỉ tiêu giao từ đầu năm.\n\n- {FACT}",
    ],
)
def test_what_leads_up_to_something_else_says_nothing(tmp_path: Path, body: str) -> None:
    assert "S515" not in report(tmp_path, article(body, ROW))
