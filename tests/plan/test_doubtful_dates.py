"""No output states a date of issue that is in doubt without its doubt."""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from openpyxl import load_workbook

from generator.output import Output
from generator.plan import plan_of
from generator.search.registers import register_tables
from generator.site.search.register import search_register
from generator.site.site import Site
from generator.write import write
from tests.documents import decision, relation
from tests.folder import article, site_of

PROJECT = Path(__file__).parents[2]
DAYS = ("17/11/2015", "23/12/2015")
MACHINE_DAYS = re.compile(r"2015-?(?:11-?17|12-?23)")
DOUBT = " (ngày chưa xác nhận)"
TOLD = re.compile(r"Các nguồn ghi khác nhau: [^<]*|hoặc 23/12/2015")
"""The text's own page tells which source says which day, after saying that it is in doubt."""
ADDRESS = re.compile(r"(?:phien-ban|so-sanh)/[\d.-]+|\"wordings\":\[[^\]]*\]|\"surely\":\"[\d-]+\"")
"""Addresses of wordings name days and never change; by the last day that a text may be of, the
page's script reckons where the doubt ends, and tells no reader."""
DOUBTFUL = (
    "issued_certainty: needs-review",
    "issued_alternatives: [{date: 2015-12-23, source: {name: Nguồn khác}}]",
    "source: {name: Nguồn này}",
    "effective: 2016-01-01",
    "versions: [{date: 2020-02-03, by: 9/QĐ-KHVN}]",
    "figures: [{indicator: hoi-vien, region: ha-noi, period: 2014, value: 12, "
    'quote: "12 hội viên"}]',
)
BODY = "### Điều 1. Phạm vi\n\n1. Nơi này có 12 hội viên. Theo Quyết định số 8/QĐ-KHVN."
EVENT = (
    "---\ntitle: Hạn giả định\nkind: deadline\nstart: 2026-12-15\nlevels: [cac-cap-hoi]\n"
    "regions: [ha-noi]\ntext: {number: 5/QĐ-KHVN}\n---\n"
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A text of which every date is in doubt, and whatever may name its date."""
    older = decision("8/QĐ-KHVN", "2012-02-03", "effective: 2012-03-01")
    path, text = decision(
        "5/QĐ-KHVN",
        "2015-11-17",
        *DOUBTFUL,
        relation("replaces", "8/QĐ-KHVN", "certainty: needs-review"),
        body=BODY,
        kind="full",
    )
    replacing = decision("6/QĐ-KHVN", "2015-11-17", DOUBTFUL[0], relation("replaces", "7/QĐ-KHVN"))
    replaced = decision("7/QĐ-KHVN", "2013-02-03", "effective: 2013-03-01")
    newer = decision(
        "9/QĐ-KHVN", "2020-02-03", relation("based-on", "5/QĐ-KHVN"), body=BODY, kind="full"
    )
    news = article("Hội nghị nhắc Quyết định số 5/QĐ-KHVN và 6/QĐ-KHVN.", regions="ha-noi")
    files = dict((older, (path, text), replacing, replaced, newer))
    files[path.replace(".md", "/2020-02-03.md")] = BODY
    files |= {"news/2024/03/bai.md": news, "events/2026/han.md": EVENT}
    site, report = site_of(tmp_path_factory.mktemp("doubt"), files)
    assert "lỗi[" not in report, report
    return site


@pytest.fixture(scope="module")
def output(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("output")
    write(plan_of(site), PROJECT, PROJECT / "theme", Output(folder))
    return folder


def read(output: Path, *endings: str) -> Iterator[tuple[str, str]]:
    for ending in endings:
        files = sorted(output.rglob(f"*.{ending}"))
        assert files, ending
        for file in files:
            yield str(file.relative_to(output)), file.read_text("utf-8")


def undoubted(words: str) -> list[str]:
    """Return what surrounds each date that is stated without its doubt."""
    rest = ADDRESS.sub("", TOLD.sub("", words))
    bare = [
        rest[max(0, place.start() - 60) : place.end() + 30]
        for day in DAYS
        for place in re.finditer(re.escape(day), rest)
        if not rest.startswith(DOUBT, place.end())
    ]
    return bare + [
        rest[max(0, at.start() - 60) : at.end() + 30] for at in MACHINE_DAYS.finditer(rest)
    ]


def test_pages_feeds_and_calendars(output: Path) -> None:
    for name, words in read(output, "html", "xml", "ics"):
        assert undoubted(words.replace("\r\n ", "")) == [], name


def test_the_date_is_told_on_pages_of_every_section(output: Path) -> None:
    """The test above would say nothing if no page named the date."""
    named = [name for name, words in read(output, "html") if DAYS[0] + DOUBT in words]
    assert {"van-ban", "tin-tuc", "dia-phuong", "thong-ke"} <= {
        name.split("/")[0] for name in named
    }
    assert any("/phien-ban/" in name for name in named)
    assert any("/so-sanh/" in name for name in named)


def test_json(output: Path) -> None:
    for name, data in read(output, "json"):
        for record in records_of(json.loads(data)):
            doubts = [value for key, value in record.items() if key.endswith("certainty")]
            if "needs-review" not in doubts:
                words = " | ".join(value for value in record.values() if isinstance(value, str))
                assert undoubted(words) == [], name


def records_of(value: object) -> Iterator[Mapping[str, object]]:
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from records_of(part)


def test_tables(output: Path) -> None:
    rows = [row for _, words in read(output, "csv") for row in csv.reader(io.StringIO(words))]
    books = sorted(output.rglob("*.xlsx"))
    rows += [
        [str(cell) for cell in row]
        for book in books
        for sheet in load_workbook(book)
        for row in sheet.iter_rows(values_only=True)
    ]
    dated = [row for row in rows if undoubted(" ".join(row)) or "2015-11-17" in " ".join(row)]
    assert dated and books
    assert all("needs-review" in row for row in dated)


def test_what_the_search_is_given(site: Site) -> None:
    plan = plan_of(site)
    for planned in plan.pages:
        _, entry = planned.make(plan.edition)
        assert undoubted(repr(entry)) == [], planned.url


def test_the_register_of_the_search(site: Site) -> None:
    tables = register_tables(search_register(site), site.edition)
    assert undoubted(json.dumps(tables, ensure_ascii=False)) == []
    assert DAYS[0] + DOUBT in json.dumps(tables, ensure_ascii=False)


def test_a_text_that_acts_on_a_doubtful_day_makes_the_status_unsure(site: Site) -> None:
    (replaced,) = (text for text in site.texts if str(text.number) == "7/QĐ-KHVN")
    assert site.text_links[replaced.id].status.label == "Chưa xác nhận: có thể đã được thay thế"
    assert [str(doubt.number) for doubt in site.timelines[replaced.id].doubts] == ["6/QĐ-KHVN"]
