"""A page of news → an imported article."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.importing.actors import Actors, actors
from generator.importing.block import Block, BlockKind
from generator.importing.cited import cited
from generator.importing.imported import ImportedArticle
from generator.importing.library import Library
from generator.importing.news.agency import without_agency, without_name
from generator.importing.news.closing import foot_of
from generator.importing.news.credits import Credits, credits_of
from generator.importing.news.date_lines import with_times
from generator.importing.news.days_apart import with_badges, with_days_apart
from generator.importing.news.ending import Parted, without_ending
from generator.importing.news.layout import is_pasted
from generator.importing.news.leads import lead_of, moved
from generator.importing.news.masthead import Masthead, date_below, masthead, may_be_clock
from generator.importing.news.names import natural
from generator.importing.news.outlets import called, source_of
from generator.importing.news.postings import posting_of
from generator.importing.news.publication import finest, instead_of_clock, with_time_below
from generator.importing.news.questions import with_named_title, with_question
from generator.importing.news.story import Story, read_story
from generator.importing.notes import without_mark
from generator.importing.page import Page
from generator.importing.portal_place import portal_place
from generator.importing.proposed import figures_of, topics_of
from generator.importing.stated.values import Stated
from generator.model import RegionId
from generator.text.moment_in_line import Moment

_NOTHING = Stated()


@dataclass(frozen=True, slots=True)
class _Parts:
    title: str
    moment: Moment | None
    credits: Credits
    lead: str
    story: Story

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(block.text for block in self.story.blocks if block.text)

    @property
    def running(self) -> tuple[str, ...]:
        """Without the tables, whose numbers belong to the words of their row and column."""
        rows = (block for block in self.story.blocks if block.kind is not BlockKind.TABLE)
        return tuple(block.text for block in rows if block.text)

    @property
    def said(self) -> tuple[str, ...]:
        """All that readers see of it but its notes."""
        captions = (picture.caption for picture in self.story.pictures)
        return (self.title, self.lead, *self.texts, *captions)


def read_article(page: Page, library: Library, stated: Stated = _NOTHING) -> ImportedArticle:
    """Return what a page says of its piece; what it does not say stays empty, with a doubt."""
    parted = _parted(page)
    head = masthead(parted.own, stated.title or page.said.title or page.said.window)
    parts = _with_stated(_parts(page, parted, head, library), stated)
    beside_day = head.date.rest if head.date else ()
    acting = _acting(library, page, parted, parts, stated, beside_day)
    said = (*parts.said, *page.footnotes)
    words = (parts.title, parts.lead, *parts.running)
    day = parts.moment.value.date() if parts.moment else None
    texts = cited(library, said, day, acting.regions)
    return ImportedArticle(
        name=page.name,
        title=parts.title,
        date=parts.moment,
        authors=tuple(map(natural, parts.credits.authors)),
        source=source_of(page, parts.credits),
        url=page.said.url,
        permission=parts.credits.permission,
        lead=parts.lead,
        body=parts.story.blocks,
        pictures=parts.story.pictures,
        files=page.pictures,
        footnotes=page.footnotes,
        regions=tuple(map(str, acting.regions)),
        topics=stated.topics or topics_of(library, parts.title, parts.lead),
        topics_are_sure=bool(stated.topics),
        documents=texts.documents,
        figures=figures_of(library, words, parts.moment, acting.regions),
        dropped=tuple(_dropped(page, parted, parts, stated)),
        doubts=(
            *page.doubts,
            *stated.doubts,
            *_doubts(parts, acting.doubt, texts.doubts, page.footnotes),
        ),
    )


def _dropped(page: Page, parted: Parted, parts: _Parts, stated: Stated) -> Iterator[str]:
    yield from (*page.dropped, *parts.credits.dropped, *parts.story.dropped, *stated.used)
    yield from (block.text for block in parted.others if block.text)


def _parted(page: Page) -> Parted:
    """Part the piece from what stands behind its end; what was pasted is nobody's own."""
    is_own = page.written and not is_pasted(page.blocks)
    blocks = [replace(block, is_own=is_own) for block in page.blocks]
    badged = tuple(with_badges(with_named_title(with_question(blocks))))
    return without_ending(with_times(tuple(with_days_apart(badged))))


def _acting(
    library: Library,
    page: Page,
    parted: Parted,
    parts: _Parts,
    stated: Stated,
    beside_day: Sequence[str],
) -> Actors:
    """Return who acts; the name of an account beside the day tells whose portal it is as well."""
    if stated.regions:
        return Actors(tuple(map(RegionId, stated.regions)))
    around = (
        *beside_day,
        *page.dropped,
        *parts.credits.dropped,
        *(block.text for block in parted.others),
    )
    portal = portal_place(library, page.said.portals, around, parts.credits.source, parts.lead)
    return actors(library, (parts.title, parts.lead), parts.texts, portal)


def _parts(page: Page, parted: Parted, head: Masthead, library: Library) -> _Parts:
    own = parted.own
    title = " ".join(own[at].text for at in head.lines) or page.said.title
    foot = foot_of(own)
    below = [block.text for block in (*foot, *parted.others)]
    posting = posting_of((*below, *page.dropped))
    shown = head.date or date_below(foot) or (posting[1] if posting else None)
    if head.date and may_be_clock(own, head):
        shown = instead_of_clock(head.date, date_below(foot), page)
    day = with_time_below(finest(shown, page), below)
    credits = credits_of(own, parted.others, head, page.said.authors, library.is_place)
    if posting and not credits.authors:
        credits = replace(credits, authors=(posting[0],))
    own_story = [block for index, block in enumerate(own) if index not in credits.taken]
    story = read_story(own_story, title)
    lead, blocks = lead_of(story.blocks)
    doubts = (*story.doubts, *moved(story.blocks, lead))
    plain, agency = without_agency(lead)
    if not agency:
        plain, agency = without_name(lead, called(page))
    if not library.is_place(agency):
        lead, credits = plain, credits.with_agency(agency)
    moment = day.moment if day else None
    return _Parts(title, moment, credits, lead, replace(story, blocks=blocks, doubts=doubts))


def _with_stated(parts: _Parts, stated: Stated) -> _Parts:
    """What an editor stated above a piece counts for more than what its words say."""
    credits = replace(
        parts.credits,
        authors=stated.authors or parts.credits.authors,
        source=stated.source or parts.credits.source,
        mark="" if stated.source else parts.credits.mark,
    )
    return replace(
        parts,
        title=stated.title or parts.title,
        moment=stated.date or parts.moment,
        lead=stated.lead or parts.lead,
        credits=credits,
        story=parts.story if not stated.lead or not parts.lead else _with_first(parts),
    )


def _with_first(parts: _Parts) -> Story:
    """Where the lead is stated, the first paragraph stays in the body."""
    return replace(parts.story, blocks=(Block(parts.lead), *parts.story.blocks))


def _doubts(
    parts: _Parts, region: str, texts: Sequence[str], footnotes: Sequence[str]
) -> list[str]:
    doubts = list(parts.moment.doubts if parts.moment else ("Không thấy ngày đăng.",))
    if not parts.title:
        doubts.append("Không thấy tiêu đề.")
    if not parts.lead:
        doubts.append("Không thấy đoạn mở đầu (sapo).")
    if not parts.credits.authors:
        doubts.append("Không thấy tên tác giả.")
    doubts += [region] if region else []
    return [*doubts, *texts, *without_mark(footnotes, parts.story.blocks), *parts.story.doubts]
