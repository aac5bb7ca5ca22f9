"""The small content, read: values in, values out."""

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from generator.model import (
    ArticleStatus,
    Certainty,
    Credit,
    Milestone,
    MilestoneKind,
    Qualifier,
    RegionId,
    Span,
)
from generator.read import read_content
from generator.text import VIETNAM


def test_a_sound_folder_has_no_findings(project: Path) -> None:
    content, problems = read_content(project)
    assert problems == ()
    assert [article.id for article in content.articles] == ["2024/04/hoi-nghi"]
    assert [text.id for text in content.texts] == [
        "huong-dan/hkh-thai-binh/2008/03",
        "ket-luan/tw/2019/49",
    ]
    assert [region.id for region in content.regions] == [
        "cum-1",
        "hung-yen",
        "thai-binh",
        "toan-quoc",
    ]
    assert [indicator.id for indicator in content.indicators] == [
        "gia-dinh-hoc-tap",
        "ty-le-hoi-vien",
    ]
    assert "news/2024/04/hoi-nghi.jpg" in content.files
    assert content.vocabulary.authors["thanh-vu"].role == "Cộng tác viên"  # type: ignore[index]


def test_article(project: Path) -> None:
    (article,) = read_content(project)[0].articles
    assert article.title == "Thái Bình: sơ kết 5 năm"
    assert article.date == datetime(2024, 4, 24, 17, 18, tzinfo=VIETNAM)
    assert article.has_time
    assert article.lead == "Hôm nay các cấp hội họp để thử bộ đọc."
    assert article.credit == Credit("Công dân & Khuyến học", "https://example.vn/tin-1.htm")
    assert article.status is ArticleStatus.WITHDRAWN
    assert article.withdrawn and article.withdrawn.date == date(2024, 5, 2)
    share, span, count = article.figures
    assert share.value == Decimal("40.1")
    assert span.span == (Decimal(24), Decimal(28))
    assert span.value is None
    assert (count.value, count.total) == (Decimal(58234), Decimal(64536))
    assert count.qualifier is Qualifier.OVER
    assert article.origin.body.strip().startswith("Thái Bình đạt")


def test_places(project: Path) -> None:
    """Places are those of the values, in characters, from 1."""
    (article,) = read_content(project)[0].articles
    assert str(article.origin.position("title")) == "content/news/2024/04/hoi-nghi.md:2:8"
    assert article.origin.position("figures", 1, "range", 1).line == 18
    assert article.origin.position("figures", 2, "quote").line == 20
    assert article.origin.position("figures", 2, "nothing") == article.origin.position("figures", 2)


def test_official_text(project: Path) -> None:
    guide, text = read_content(project)[0].texts
    assert (guide.issued, guide.issued_year) == (None, 2008)
    assert text.issued == date(2019, 5, 10)
    assert text.issued_certainty is Certainty.NEEDS_REVIEW
    assert text.issued_alternatives[0].credit == Credit("Một trang khác")
    assert str(text.relations[0].target) == "11-CT/TW"
    assert text.attachments[0].file == "ban-ky.pdf"


def test_region(project: Path) -> None:
    cluster, _, region, _ = read_content(project)[0].regions
    assert region.codes[0].span == Span(None, date(2025, 6, 30))
    successor, day = RegionId("hung-yen"), date(2025, 7, 1)
    merged = Milestone(day, MilestoneKind.MERGED_INTO, successor, by="202/2025/QH15")
    assert region.history == (merged,)
    assert region.association.phone == "0227 000 000"
    assert cluster.members[0].span == Span(date(2020, 1, 1), date(2025, 6, 30))


def test_values_are_composed(project: Path) -> None:
    """Letters typed as base and mark are the same letters; the file's text stays as written."""
    file = project / "content/regions/hung-yen.md"
    apart = file.read_text(encoding="utf-8").replace("Hưng Yên", "Hu\u031bng Ye\u0302n")
    file.write_text(apart, encoding="utf-8")
    region = read_content(project)[0].regions[1]
    assert region.name == "Hưng Yên"
    assert "Hu\u031bng" in region.origin.text


def test_crlf_is_read_as_lf(project: Path) -> None:
    file = project / "content/regions/hung-yen.md"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    content, problems = read_content(project)
    assert problems == ()
    assert "\r" not in content.regions[1].origin.text


def test_no_folder(tmp_path: Path) -> None:
    content, problems = read_content(tmp_path)
    assert [(problem.code, problem.position.path) for problem in problems] == [("T104", "content")]
    assert content.articles == ()
