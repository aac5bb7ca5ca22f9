"""Every place that names the statuses names them all, in the same words; unknown has one word."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.model import Regime, TextPeriod, stands_in
from generator.open_data.documents import KINDS, document_schema
from generator.site.texts.status import STATUS_LABELS, Status, StatusOnDay
from tests.folder import project_content
from tests.small_site import site_of

ROOT = Path(__file__).parents[3]
OTHER_WORDS = re.compile(r"(?:cần|đang|chưa) đối chiếu|chưa (?:xác minh|kiểm chứng)", re.IGNORECASE)
YEARS = re.compile(r"giai đoạn \d{4} ?[-–] ?\d{4}|đến năm \d{4}")
PLAIN = (Status.ENDED, Status.ENDED_WHOLLY)
"""They look as a badge does by itself."""


@pytest.mark.parametrize("status", [status for status in Status if status not in PLAIN])
def test_the_theme_draws_it(status: Status) -> None:
    sheet = (ROOT / "theme/assets/css/base/status.css").read_text(encoding="utf-8")
    assert f"[data-status={status.value}]" in sheet


@pytest.mark.parametrize("status", Status)
def test_the_guide_tells_it(status: Status) -> None:
    guide = (ROOT / "docs/tham-chieu/van-ban.md").read_text(encoding="utf-8")
    if status is not Status.UNSURE:
        assert f"| {STATUS_LABELS[status]}" in guide


def test_the_schemas_of_the_open_data_allow_it() -> None:
    schemas = [document_schema(kind, site_of().edition).decode() for kind in KINDS]
    lists = [words for schema in schemas for words in enums(json.loads(schema))]
    told = [words for words in lists if Status.NOT_YET.value in words]
    assert len(told) >= 3
    assert all(words == {status.value for status in Status} for words in told)


def enums(schema: object) -> Iterator[set[str]]:
    if isinstance(schema, dict):
        if isinstance(schema.get("enum"), list):
            yield {value for value in schema["enum"] if value is not None}
        for value in schema.values():
            yield from enums(value)
    if isinstance(schema, list):
        for value in schema:
            yield from enums(value)


@pytest.mark.parametrize("status", Status)
def test_a_label_begins_with_the_name_that_lists_choose_by(status: Status) -> None:
    period = TextPeriod(2021, 2030)
    shown = StatusOnDay(status, Regime.STATE, None, period)
    assert shown.name == STATUS_LABELS[status]
    assert shown.label.startswith(shown.name)
    assert ("2030" in shown.label) == (status in (Status.PERIOD, Status.PERIOD_OVER))


def test_what_is_not_confirmed_has_one_word() -> None:
    folders = ("content", "theme", "generator")
    files = [file for name in folders for file in (ROOT / name).rglob("*") if is_words(file)]
    told = {
        str(file.relative_to(ROOT)): words
        for file in [*files, ROOT / "HUONG-DAN.md", *(ROOT / "docs/tham-chieu").iterdir()]
        if (words := OTHER_WORDS.findall(file.read_text(encoding="utf-8")))
    }
    assert len(files) > 500 and told == {}


def is_words(file: Path) -> bool:
    return file.suffix in {".md", ".yml", ".html", ".js", ".py"}


def test_every_text_whose_subject_names_a_period_has_it() -> None:
    content = project_content()
    texts = [text for text in content.texts if YEARS.search(text.subject)]
    assert len(texts) >= 11
    assert [str(text.number) for text in texts if text.period is None] == []
    assert all(stands_in(str(text.period.last), text.subject) for text in texts if text.period)
