"""What is copied to cite a text for the first time: its name, and what has amended it."""

from datetime import date

import pytest

from generator.model import Certainty, RelationKind, TextKind
from generator.pages.parts.citation_words import SUBJECT_BY_SOURCE
from generator.pages.texts.official_text import OfficialTextView
from generator.site.site import Site
from tests.pages.texts.test_official_text import newer
from tests.planned import view_at
from tests.small_site import circular, site_of

PLAIN = "Thông tư số 99/2020/TT-BGDĐT ngày 01/12/2019 của Bộ Giáo dục và Đào tạo"


def view_of(site: Site) -> OfficialTextView:
    view = view_at(site, site.texts[-1].url)
    assert isinstance(view, OfficialTextView)
    return view


@pytest.mark.parametrize(
    ("subject", "cited"),
    [
        ("Về học tập suốt đời.", f"{PLAIN} về học tập suốt đời."),
        ("Sửa đổi, bổ sung Điều 5", f"{PLAIN} sửa đổi, bổ sung Điều 5."),
        ("Bộ tiêu chí “Công dân học tập”", f"{PLAIN} ban hành “Bộ tiêu chí ‘Công dân học tập’”."),
        ("Một số vấn đề về học tập", f"{PLAIN} về một số vấn đề về học tập."),
        ("Học bổng", f"{PLAIN} về học bổng."),
        ("“Học bổng”", f"{PLAIN} “Học bổng”."),
        ("Thông tư về học bổng", f"{PLAIN} về học bổng."),
        ("Thông tư sửa đổi Luật Giáo dục", f"{PLAIN} sửa đổi Luật Giáo dục."),
        ("Thông tư học bổng", PLAIN.replace("Thông tư", "Thông tư học bổng") + "."),
        ("", f"{PLAIN}."),
    ],
)
def test_a_text_is_cited_with_its_name(subject: str, cited: str) -> None:
    assert view_of(site_of(texts=[circular(subject=subject)])).citation == cited


def test_only_what_has_surely_amended_it_by_now_is_named() -> None:
    texts = [
        newer(1, RelationKind.AMENDS, effective=date(2024, 1, 1)),
        newer(2, RelationKind.AMENDS, effective=date(2024, 1, 2)),
        newer(3, RelationKind.AMENDS, effective=date(2024, 1, 3)),
        newer(4, RelationKind.AMENDS, certainty=Certainty.NEEDS_REVIEW),
        newer(5, RelationKind.AMENDS, effective=date(2099, 1, 1)),
        newer(7, RelationKind.AMENDS, effective=None),
        newer(6, RelationKind.CORRECTS, effective=date(2024, 1, 6)),
        circular(subject=""),
    ]
    assert view_of(site_of(texts=texts)).citation == (
        f"{PLAIN}, được sửa đổi, bổ sung bởi Thông tư số 1/2024/TT-BGDĐT, Thông tư số "
        "2/2024/TT-BGDĐT và Thông tư số 3/2024/TT-BGDĐT."
    )


def test_the_doubt_of_a_day_stands_beside_what_is_copied() -> None:
    doubtful = circular(subject="", issued_certainty=Certainty.NEEDS_REVIEW)
    view, sure = view_of(site_of(texts=[doubtful])), view_of(site_of(texts=[circular()]))
    assert view.citation == PLAIN.replace("ngày 01/12/2019", "năm 2020") + "."
    assert view.citation_doubt.startswith("Ngày ban hành chưa xác nhận")
    assert sure.citation_doubt == SUBJECT_BY_SOURCE
    full = view_of(site_of(texts=[circular(text=TextKind.FULL, body="### Điều 1. Chung\n\nLời.")]))
    assert full.citation_doubt == ""
