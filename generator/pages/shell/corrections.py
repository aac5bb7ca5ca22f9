"""The page of corrections: which article was corrected, when, in what."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.markdown import heading, unbroken
from generator.model import Edition
from generator.model.addresses import CORRECTIONS
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.paging import Pager, numbered, page_trail, pager_of
from generator.site.shell.corrections import ArticleCorrection, LinkedCorrections
from generator.text import format_date

TITLE = "Đính chính"
INTRO = (
    "Những chỗ cổng đã viết sai và đã sửa, mới nhất trước. Lỗi gõ không làm đổi nghĩa được sửa mà "
    "không ghi lại ở đây."
)


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """`article` leads to the correction on the article's page."""

    article: NamedLink
    day: str
    day_iso: str
    words: Markup


@dataclass(frozen=True, slots=True)
class CorrectionsView:
    title: str
    intro: str
    corrections: tuple[CorrectionView, ...]
    pager: Pager | None


def corrections_page(linked: LinkedCorrections, _: Edition) -> Page:
    """Return a page of the list."""
    page = linked.page
    head = Head(
        title=numbered(TITLE, page),
        description=INTRO,
        kind="corrections",
        trail=(Crumb(TITLE, CORRECTIONS), *page_trail(page)),
    )
    view = CorrectionsView(
        title=numbered(TITLE, page),
        intro=INTRO,
        corrections=tuple(_view(row) for row in page.items),
        pager=pager_of(page),
    )
    return Page(page.url, "shell/corrections.html", head, view)


def _view(row: ArticleCorrection) -> CorrectionView:
    day = row.correction.date
    return CorrectionView(
        article=NamedLink(heading(row.article.title), row.url),
        day=format_date(day),
        day_iso=day.isoformat(),
        words=unbroken(row.correction.note),
    )
