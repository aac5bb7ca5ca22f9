"""`render_body`: the story of one body, from source to HTML and findings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from markdown_it.token import Token

from generator.markdown.addresses import AddressReader, Problem
from generator.markdown.anchors import Anchors, heading_anchor
from generator.markdown.clause_numbers import number_apart
from generator.markdown.copy_links import copy_link
from generator.markdown.edits import Edit, edited
from generator.markdown.findings import Findings
from generator.markdown.inline import RunningText, hide_signs, html_token, with_elements
from generator.markdown.kept_together import join_numbers, keep_words
from generator.markdown.law import LawReader
from generator.markdown.law_lines import LawLines, law_lines
from generator.markdown.lead_ins import lead_ins
from generator.markdown.nesting import missing_level
from generator.markdown.notation import NOTATION, Notation
from generator.markdown.notes import in_note, read_notes
from generator.markdown.odd_headings import odd_headings
from generator.markdown.odd_lines import odd_lines
from generator.markdown.open_quotes import may_have_open_quotes
from generator.markdown.page_lines import anchor_in_braces
from generator.markdown.parser import parser
from generator.markdown.pictures import gallery_edges, is_picture, picture, pictures_apart
from generator.markdown.plain import plain_tokens
from generator.markdown.provision_blocks import CLOSING, LAW, QUOTED, apart
from generator.markdown.provision_lines import provision_line
from generator.markdown.provisions import ProvisionStart
from generator.markdown.request import BodyRequest
from generator.markdown.slots import marker, pieces_of
from generator.markdown.unmeant_words import may_be_unmeant
from generator.model import Body, Heading, SlotKind, Words
from generator.text import nfc


def render_body(source: str, first_line: int, request: BodyRequest) -> Body:
    """Render a body. `first_line` is its line in the file. Never raises on any source."""
    markdown = parser(request.legal)
    text = nfc(source)
    lines = law_lines(text) if request.legal else LawLines()
    notation = Notation(request.legal, request.extensions, may_be_unmeant(text))
    environment: dict[str, object] = {LAW: lines, NOTATION: notation}
    is_odd = lines.shape_the_text or notation.unmeant or may_have_open_quotes(text)
    plain = None if is_odd else plain_tokens(text, request.legal)
    tokens = plain or markdown.parse(text, environment)
    tokens = pictures_apart(tokens) if "![" in text else tokens
    problems = [] if plain else list(odd_lines(tokens, text, first_line, environment, request))
    problems += [(code, first_line + line, values) for code, line, values in lines.problems]
    if "#" in text and not request.legal:
        problems += odd_headings(tokens, first_line)
    problems += read_notes(tokens, first_line) if "[" in text else ()
    law = LawReader.of(tokens) if request.legal else None
    reader = _BodyReader(request, first_line, Findings(request), law, problems=problems)
    reader.read(tokens)
    html = markdown.renderer.render(edited(tokens, reader.edits), markdown.options, environment)
    return reader.body(html)


@dataclass(slots=True)
class _BodyReader:
    """What gathers while the blocks of one body are read.

    `section` is the anchor of the điều or phụ lục whose heading was the last; `edits` are in order.
    """

    request: BodyRequest
    first_line: int
    findings: Findings
    law: LawReader | None
    headings: list[Heading] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    anchors: Anchors = field(default_factory=Anchors)
    section: str = ""
    edits: list[Edit] = field(default_factory=list)
    lead_ins: Mapping[int, str] = field(default_factory=dict)
    galleries: Mapping[int, str] = field(default_factory=dict)
    in_gallery: bool = False
    addresses: AddressReader = field(init=False)

    def __post_init__(self) -> None:
        self.addresses = AddressReader(self.request, self.problems)

    def read(self, tokens: Sequence[Token]) -> None:
        """Read every block, and make its tokens what the page shows."""
        self.galleries = gallery_edges(tokens)
        if self.request.quotes:
            self.lead_ins = lead_ins(tokens)
        for index, token in enumerate(tokens):
            if apart(token) == CLOSING:
                self._end_section(index)
            if token.type == "inline":
                self._block(tokens[index - 1], token, index - 1)
            elif self.law and token.type == "tr_close" and not in_note(token):
                self.law.tree.row()
            elif self.law and token.type == "table_open":
                # a wide table scrolls by itself on a phone, so that the keyboard must reach it
                token.attrs["tabindex"] = "0"
        self._end_section(len(tokens))

    def _block(self, opening: Token, inline: Token, index: int) -> None:
        line = self.first_line + (inline.map[0] if inline.map else 0)
        children = inline.children or []
        running_text = RunningText.of(children)
        is_note, is_apart = in_note(inline), bool(apart(inline))
        law = None if is_note else self.law
        start = self._provision(law, opening, inline, running_text.text) if law else None
        elements = self.findings.elements(
            running_text, line, is_note, self.lead_ins.get(index + 1, "")
        )
        if law and opening.type != "heading_open" and not is_apart:
            elements += law.elements(running_text, self.findings.citation_spans)
        inline.children = with_elements(children, elements)
        join_numbers(inline.children, running_text.text)
        self.addresses.read(inline.children, line)
        if opening.type == "heading_open" and not is_note:
            self._heading(opening, running_text.text, start, line)
            if not is_apart:
                self._end_section(index)
                self._begin_section(inline.children, start)
        elif opening.type == "paragraph_open" and is_picture(inline):
            self._figure(inline.children, index)
        elif start:
            number_apart(opening, inline, start)
        hide_signs(inline.children)
        if opening.type == "heading_open" and not self.law:
            inline.children = keep_words(inline.children)

    def _provision(
        self, law: LawReader, opening: Token, inline: Token, text: str
    ) -> ProvisionStart | None:
        """Put a block of a text of law into its tree; return the provision that it begins."""
        line = self.first_line + (inline.map[0] if inline.map else 0)
        start = None if law.passes(inline) else law.read(opening, text, line)
        if start:
            return law.begin(start, self.anchors.unique(start.anchor), text)
        if apart(inline) != CLOSING:
            add = law.tree.cell if opening.type in ("th_open", "td_open") else law.tree.line
            add(text.replace("\n", " "))
        return None

    def _heading(self, opening: Token, text: str, start: ProvisionStart | None, line: int) -> None:
        level = int(opening.tag[1])
        if level == 1 and opening.markup != "=":
            self.problems.append(("B606", line, ()))
        above = self.headings[-1].level if self.headings else 1
        if level > above + 1 and not self.law and provision_line(text) is None:
            self.problems.append(("B629", line, missing_level(text, level, above)))
        anchor = start.anchor if start else self.anchors.unique(self._own_anchor(text))
        opening.attrs["id"] = anchor
        if apart(opening) != QUOTED:
            self.headings.append(Heading(level, text.replace("\n", " "), anchor))

    def _own_anchor(self, heading: str) -> str:
        by_hand = "attr_list" in (self.request.extensions or ())
        return (anchor_in_braces(heading) if by_hand else "") or heading_anchor(heading)

    def _figure(self, children: list[Token], index: int) -> None:
        """A picture alone stands in no paragraph."""
        image, before = children[0], self.galleries.get(index, "")
        behind = self.galleries.get(index + 2, "")
        self.in_gallery = self.in_gallery or bool(before)
        children[0] = html_token(picture(image, str(image.attrs["src"]), self.in_gallery))
        self.in_gallery = self.in_gallery and not behind
        self.edits += [Edit(index, 1, before), Edit(index + 2, 1, behind)]

    def _begin_section(self, heading: list[Token], start: ProvisionStart | None) -> None:
        if start and start.cited_as:
            self.section = start.anchor
            heading.append(html_token(copy_link(start.anchor, start.cited_as)))

    def _end_section(self, index: int) -> None:
        """What refers to a điều stands behind all its words."""
        if self.section:
            self.edits.append(Edit(index, 0, marker(SlotKind.REFERENCES, self.section)))
            self.section = ""

    def body(self, html: str) -> Body:
        """Return what was gathered."""
        law, findings = self.law, self.findings
        mentions = (*findings.mentions, *findings.editors_mentions)
        anchors = [mention.anchor for mention in mentions]
        anchors += [quotation.anchor for quotation in findings.quotations.values()]
        quotes = range(len(self.request.quotes))
        words = Words(
            pieces=pieces_of(html),
            headings=tuple(self.headings),
            anchors=frozenset((*self.anchors, *anchors)),
            provisions=law.tree.provisions() if law else (),
            references=tuple(law.references) if law else (),
        )
        return Body(
            words,
            links=tuple(self.addresses.links),
            images=tuple(self.addresses.images),
            mentions=tuple(findings.mentions),
            editors_mentions=tuple(findings.editors_mentions),
            quotations=tuple(findings.quotations.get(quote) for quote in quotes),
            problems=(*self.problems, *(law.problems() if law else ())),
        )
