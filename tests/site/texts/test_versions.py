"""A made-up text amended twice: what is read, what is shown on a day, and what was changed."""

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import TextId
from generator.site.site import Site
from generator.site.texts.redline import ArticleRedline, Op, pieces, redline
from generator.site.texts.versions import wording_on
from tests.documents import decision, relation
from tests.folder import site_of

FIRST = """Căn cứ một văn bản giả định.

## Chương I. Chung

### Điều 1. Phạm vi

1. Quy chế này áp dụng cho hội viên của hội.

2. Không áp dụng cho khách.

### Điều 2. Mức đóng góp

Mỗi hội viên đóng 10 đồng một năm theo Điều 1.

### Điều 3. Thi hành

Quy chế có hiệu lực ngay.

## Phụ lục I. Mẫu phiếu

| Mục | Số |
|-----|----|
| Họ tên | 1 |
"""
SECOND = FIRST.replace("10 đồng một năm", "20 đồng một năm").replace(
    "### Điều 3.",
    "### Điều 2a. Miễn đóng\n\nHọc sinh được miễn theo khoản 2 Điều 1.\n\n### Điều 3.",
)
THIRD = (
    SECOND.replace("\n2. Không áp dụng cho khách.\n", "")
    .replace("### Điều 3. Thi hành\n\nQuy chế có hiệu lực ngay.\n\n", "")
    .replace("Họ tên | 1", "Họ tên | 2")
    .replace("khoản 2 Điều 1", "khoản 1 Điều 1")
)
HERE = "documents/quyet-dinh/2021-91-qd-khvn"
KEY = "versions: [{date: 2022-07-01, by: 92/QĐ-KHVN}, {date: 2024-01-01, file: lan-hai.md}]"
TEXT = TextId("quyet-dinh/khvn/2021/91")


def files(**changes: str) -> dict[str, str]:
    amending = decision("92/QĐ-KHVN", "2022-06-01", relation("amends", "91/QĐ-KHVN"))
    own = decision("91/QĐ-KHVN", "2021-01-01", changes.get("key", KEY), body=FIRST, kind="full")
    found = dict((own, amending))
    found[f"{HERE}/2022-07-01.md"] = changes.get("second", SECOND)
    found[f"{HERE}/lan-hai.md"] = THIRD
    return found


@pytest.fixture
def site(tmp_path: Path) -> Site:
    site, found = site_of(tmp_path, files())
    assert found == ""
    return site


def test_the_wordings_in_order(site: Site) -> None:
    rows = site.versions[TEXT]
    assert [(str(one.date), str(one.by or "")) for one in rows] == [
        ("2021-01-01", ""),
        ("2022-07-01", "92/QĐ-KHVN"),
        ("2024-01-01", ""),
    ]
    assert rows[1].origin.path == f"content/{HERE}/2022-07-01.md"


def test_the_wording_of_a_day(site: Site) -> None:
    rows = site.versions[TEXT]
    days = (date(2020, 1, 1), date(2022, 6, 30), date(2022, 7, 1), date(2026, 1, 1))
    assert [rows.index(wording_on(rows, day)) for day in days] == [0, 0, 1, 2]


def test_the_words_of_today_are_shown(site: Site) -> None:
    assert site.shown(site.text[TEXT]) is site.versions[TEXT][2].body
    assert site.bodies[site.text[TEXT].url] is site.versions[TEXT][0].body


def changed(rows: tuple[ArticleRedline, ...]) -> list[tuple[str, str]]:
    return [(one.label, one.op.value) for one in rows if one.op is not Op.SAME]


def test_what_each_amendment_changed(site: Site) -> None:
    first, second, third = (one.body for one in site.versions[TEXT])
    assert changed(redline(first, second)) == [("Điều 2", "changed"), ("Điều 2a", "inserted")]
    assert changed(redline(second, third)) == [
        ("Điều 1", "changed"),
        ("Điều 2a", "changed"),
        ("Điều 3", "deleted"),
        ("Phụ lục I", "changed"),
    ]
    assert changed(redline(first, first)) == []


def test_the_words_of_a_change(site: Site) -> None:
    first, second, third = (one.body for one in site.versions[TEXT])
    article = next(one for one in redline(first, second) if one.anchor == "dieu-2")
    assert article.parts[0].text == (
        (Op.SAME, "Mỗi hội viên đóng"),
        (Op.DELETED, " 10"),
        (Op.INSERTED, " 20"),
        (Op.SAME, " đồng một năm theo Điều 1."),
    )
    lost = next(one for one in redline(first, third) if one.anchor == "dieu-1")
    assert [(one.label, one.op) for one in lost.parts] == [
        ("Điều 1", Op.SAME),
        ("khoản 1", Op.SAME),
        ("khoản 2", Op.DELETED),
    ]


def test_a_lost_article_stands_where_it_was(site: Site) -> None:
    first, _, third = (one.body for one in site.versions[TEXT])
    order = [one.label for one in redline(first, third)]
    assert order == [
        *("Phần mở đầu", "Chương I", "Điều 1", "Điều 2", "Điều 3", "Điều 2a", "Phụ lục I"),
    ]


def test_links_inside_the_text_are_those_of_today(site: Site) -> None:
    found = {key: [one.source for one in rows] for key, rows in site.referring.items()}
    assert found == {
        (TEXT, "dieu-1"): ["dieu-2", "dieu-2a"],
        (TEXT, "dieu-1-khoan-1"): ["dieu-2a"],
    }


@pytest.mark.parametrize(
    ("changes", "code", "place"),
    [
        ({"key": KEY.replace("2022", "2020")}, "G306", f"content/{HERE}.md:8"),
        ({"key": KEY.replace("lan-hai", "lan-ba")}, "B602", f"content/{HERE}.md:8"),
        ({"key": KEY.replace("92/", "93/")}, "L404", f"content/{HERE}.md:8"),
        ({"second": f"---\n---\n{SECOND}"}, "B611", f"content/{HERE}/2022-07-01.md:1"),
        ({"second": SECOND.replace("Điều 3.", "Điều 4.")}, "B608", f"content/{HERE}/2022-07-01.md"),
        ({"key": KEY.partition(", {")[0] + "]"}, "T105", f"content/{HERE}/lan-hai.md:1"),
    ],
)
def test_what_can_be_wrong(tmp_path: Path, changes: dict[str, str], code: str, place: str) -> None:
    _, found = site_of(tmp_path, files(**changes))
    assert any(line.startswith(place) and f"[{code}]" in line for line in found.split("\n")), found


def test_versions_of_a_summary_are_refused(tmp_path: Path) -> None:
    path, text = decision("91/QĐ-KHVN", "2021-01-01", KEY, kind="summary")
    _, found = site_of(tmp_path, {path: text})
    assert "[G306] “summary” không dùng được ở “toàn văn hay tóm tắt (text)”" in found


words = st.lists(st.sampled_from(["một", "hai", "ba", "10", "đồng.", "\nba"]), max_size=30)


@given(words.map(" ".join), words.map(" ".join))
def test_the_pieces_give_both_texts_back(old: str, new: str) -> None:
    found = pieces(old, new)
    assert "".join(text for op, text in found if op is not Op.INSERTED) == old
    assert "".join(text for op, text in found if op is not Op.DELETED) == new
    assert all(one != other for (one, _), (other, _) in pairwise(found))
