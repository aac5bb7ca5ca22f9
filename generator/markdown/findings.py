"""Citations and quoted figures in one block of running text, as marks and as values."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from html import escape

from generator.citations import Citation, Pinpoint, Resolution, recognise
from generator.markdown.addresses import FOLDER
from generator.markdown.anchors import provision_anchor
from generator.markdown.inline import Element, RunningText
from generator.markdown.request import BodyRequest
from generator.markdown.search_marks import unsearched_id
from generator.markdown.slots import marker
from generator.model import CitationStatus, Mention, Quotation, Sentence, SlotKind, is_long
from generator.text import sentence_at

LINKED = (CitationStatus.RESOLVED, CitationStatus.RESOLVED_SHORT, CitationStatus.DATE_CONFLICT)
NEVER_LINKED_IN = ("a", "code")
NEAR = 1000
"""How many characters of its sentence are kept before and behind a citation."""


@dataclass(slots=True)
class Findings:
    """Collects over the blocks of one body."""

    request: BodyRequest
    mentions: list[Mention] = field(default_factory=list)
    editors_mentions: list[Mention] = field(default_factory=list)
    quotations: dict[int, Quotation] = field(default_factory=dict)
    sentences: int = 0
    citation_spans: list[tuple[int, int]] = field(default_factory=list)
    """Where the citations of the block being visited stand."""

    def elements(
        self, running_text: RunningText, line: int, is_note: bool, lead_in: str = ""
    ) -> list[Element]:
        """Record what the block holds and return the elements to put into it.

        A note of the editors is not quoted.
        """
        own_words = self.request.own_words and not is_note
        mentions = self.mentions if own_words else self.editors_mentions
        elements = self._citation_elements(running_text, line, mentions)
        if self.request.quotes and not is_note:
            elements += self._quotation_elements(running_text, lead_in)
        return elements

    def _citation_elements(
        self, running_text: RunningText, line: int, mentions: list[Mention]
    ) -> list[Element]:
        elements = []
        self.citation_spans.clear()
        citations = recognise(running_text.text)
        line_starts = _line_starts(running_text.text) if citations else []
        for citation in citations:
            if running_text.within(citation.start, ("code",)):
                continue
            self.citation_spans.append((citation.start, citation.end))
            resolution = self.request.resolve(citation)
            row = bisect_right(line_starts, citation.start)
            position = (line + row - 1, citation.start - line_starts[row - 1] + 1)
            mention = self._mention(running_text.text, citation, resolution, position)
            mentions.append(mention)
            start, end = number_span(citation)
            if running_text.can_hold(start, end) and not running_text.within(
                start, NEVER_LINKED_IN
            ):
                elements.append(_link(mention, resolution, self.request, start, end))
        return elements

    def _mention(
        self, text: str, citation: Citation, resolution: Resolution, position: tuple[int, int]
    ) -> Mention:
        has_anchors = resolution.target in self.request.full_texts
        return Mention(
            status=resolution.status,
            target=resolution.target,
            candidates=resolution.candidates,
            number=citation.number,
            written=_one_line(text[citation.start : citation.end]),
            date=citation.date,
            fragment=fragment(citation.pinpoint) if has_anchors else "",
            sentence=sentence(text, citation.start, citation.end),
            anchor=f"dan-{len(self.mentions) + len(self.editors_mentions) + 1}",
            line=position[0],
            column=position[1],
            issuer=_one_line(citation.issuer or ""),
            doubts=resolution.doubts,
        )

    def _quotation_elements(self, running_text: RunningText, lead_in: str) -> list[Element]:
        spans: dict[tuple[int, int], str] = {}
        for number, quote in enumerate(self.request.quotes):
            quote_span = None if number in self.quotations else _span_of(quote, running_text.text)
            if not quote_span:
                continue
            span = sentence_at(running_text.text, quote_span[0])
            if not running_text.can_hold(*span):
                span = (0, len(running_text.text))
            if span not in spans:
                self.sentences += 1
                spans[span] = f"so-lieu-{self.sentences}"
            self.quotations[number] = Quotation(
                sentence(running_text.text, *quote_span), spans[span], _one_line(lead_in)
            )
        return [
            Element(*span, f'<span class="sentence"{unsearched_id(anchor)}>', "</span>")
            for span, anchor in spans.items()
        ]


def number_span(citation: Citation) -> tuple[int, int]:
    """Return what becomes the link: the number, or the whole of a short form."""
    if citation.number is None:
        return citation.start, citation.end
    return citation.number_start, citation.number_end


def fragment(pinpoint: Pinpoint | None) -> str:
    """Return the anchor of a pinpoint: `#dieu-5-khoan-2-diem-a`."""
    if pinpoint is None or not pinpoint.article:
        return ""
    return "#" + provision_anchor(pinpoint.article, pinpoint.clause, pinpoint.point)


def sentence(text: str, start: int, end: int) -> Sentence:
    """Return the sentence around a stretch of the text, cut where the stretch lies.

    Of a sentence as long as a page only what is near is kept, or a list of citations would be
    copied whole for each of them.
    """
    first, last = sentence_at(text, start)
    before, after = text[max(first, start - NEAR) : start], text[end : min(last, end + NEAR)]
    if start - first > NEAR:
        before = "…" + before.partition(" ")[2]
    if last - end > NEAR:
        after = after.rpartition(" ")[0] + "…"
    return Sentence(_one_line(before), _one_line(text[start:end]), _one_line(after))


def _line_starts(text: str) -> list[int]:
    return [0, *(newline.end() for newline in re.finditer("\n", text))]


def _link(
    mention: Mention, resolution: Resolution, request: BodyRequest, start: int, end: int
) -> Element:
    style = "document-number long" if is_long(str(mention.number)) else "document-number"
    look = f' class="{style}"' if mention.number else ""
    is_here = resolution.target == request.own and not mention.fragment
    if resolution.status not in LINKED or not resolution.target or is_here:
        return Element(start, end, f"<span{unsearched_id(mention.anchor)}{look}>", "</span>")
    own = unsearched_id(mention.anchor, marker(SlotKind.TITLE, resolution.target))
    href = FOLDER + escape(
        f"{request.relative_root}/van-ban/{resolution.target}/{mention.fragment}"
    )
    opening = f'<a class="citation"{own} href="{href}"><span{look}>'
    return Element(start, end, opening, "</span></a>")


def _span_of(quote: str, text: str) -> tuple[int, int] | None:
    """Return where a quote stands: as whole words, or else anywhere."""
    words = quote.split()
    if not words or not all(word in text for word in words):
        return None
    pattern = r"\s+".join(map(re.escape, words))
    match = re.search(rf"(?<!\w)(?<!\d[.,]){pattern}(?!\w|[.,]\d)", text) or re.search(
        pattern, text
    )
    return match.span() if match else None


def _one_line(text: str) -> str:
    return text.replace("\n", " ").replace("\\", "")
