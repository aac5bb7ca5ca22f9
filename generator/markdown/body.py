"""`render_body`: the story of one body, from source to HTML and findings."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape

from markdown_it.token import Token

from generator.markdown.addresses import AddressReader, Problem
from generator.markdown.copy_links import copy_link
from generator.markdown.findings import Findings
from generator.markdown.inline import RunningText, html_token, with_elements
from generator.markdown.law import LawReader
from generator.markdown.parser import parser
from generator.markdown.pictures import is_picture, picture
from generator.markdown.plain import plain_tokens
from generator.markdown.provisions import ProvisionStart
from generator.markdown.request import Request
from generator.markdown.slots import marker, pieces_of
from generator.model import Body, Heading, ProvisionKind, SlotKind
from generator.text import nfc, slug

_UNCITED = re.compile(r"\\(?=\d)")


def render_body(source: str, first_line: int, request: Request) -> Body:
    """Render a body. `first_line` is its line in the file. Never raises on any source."""
    markdown = parser(request.legal)
    environment: dict[str, object] = {}
    text = nfc(source)
    tokens = plain_tokens(text, request.legal) or markdown.parse(text, environment)
    law = LawReader.of(tokens) if request.legal else None
    reader = _BodyReader(request, first_line, Findings(request), law)
    reader.read(tokens)
    html = markdown.renderer.render(reader.shown(tokens), markdown.options, environment)
    return reader.body(html)


@dataclass(slots=True)
class _BodyReader:
    """What gathers while the blocks of one body are read.

    `figures` are the paragraphs (by the id of their opening token) that became a figure, `cited`
    the anchors of headings under which a điều or phụ lục stands.
    """

    request: Request
    first_line: int
    findings: Findings
    law: LawReader | None
    lines: list[str] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    anchors: dict[str, int] = field(default_factory=dict)
    figures: set[int] = field(default_factory=set)
    cited: dict[int, str] = field(default_factory=dict)
    addresses: AddressReader = field(init=False)

    def __post_init__(self) -> None:
        self.addresses = AddressReader(self.request, self.problems)

    def read(self, tokens: Sequence[Token]) -> None:
        """Read every block, and make its tokens what the page shows."""
        for index, token in enumerate(tokens):
            if token.type == "inline":
                self._block(tokens[index - 1], token)
            elif self.law and token.type == "tr_close":
                self.law.tree.row()
            elif self.law and token.type == "table_open":
                # a wide table scrolls by itself on a phone, so that the keyboard must reach it
                token.attrs["tabindex"] = "0"

    def _block(self, opening: Token, inline: Token) -> None:
        line = self.first_line + (inline.map[0] if inline.map else 0)
        children = inline.children or []
        running = RunningText.of(children)
        self.lines.append(running.text.replace("\n", " "))
        start = self._provision(opening, running.text, line)
        elements = self.findings.elements(running, line)
        if self.law and opening.type != "heading_open":
            elements += self.law.elements(running, self.findings.cited)
        inline.children = with_elements(children, elements)
        self.addresses.read(inline.children, line)
        if opening.type == "heading_open":
            self._heading(opening, running.text, start, line)
            if start and start.cited_as:
                inline.children.append(html_token(copy_link(start.anchor, start.cited_as)))
        elif opening.type == "paragraph_open":
            self._paragraph(opening, inline, start)
        for child in inline.children:
            if child.type == "text" and "\\" in child.content:
                child.content = _UNCITED.sub("", child.content)

    def _provision(self, opening: Token, text: str, line: int) -> ProvisionStart | None:
        """Put a block of a text of law into its tree; return the provision that it begins."""
        if not self.law:
            return None
        start = self.law.read(opening, text, line)
        if start:
            return self.law.begin(start, self._unique(start.anchor), text)
        shown = text.replace("\n", " ")
        if opening.type in ("th_open", "td_open"):
            self.law.tree.cell(shown)
        else:
            self.law.tree.line(shown)
        return None

    def _heading(self, opening: Token, text: str, start: ProvisionStart | None, line: int) -> None:
        level = int(opening.tag[1])
        if level == 1:
            self.problems.append(("B606", line, ()))
        anchor = start.anchor if start else self._unique(slug(text) or "muc")
        opening.attrs["id"] = anchor
        self.headings.append(Heading(level, text.replace("\n", " "), anchor))
        if start and start.cited_as:
            self.cited[id(opening)] = anchor

    def _paragraph(self, opening: Token, inline: Token, start: ProvisionStart | None) -> None:
        if is_picture(inline) and inline.children:
            image = inline.children[0]
            inline.children = [html_token(picture(image, str(image.attrs["src"])))]
            self.figures.add(id(opening))
        elif start:
            _number_apart(opening, inline, start)

    def _unique(self, anchor: str) -> str:
        count = self.anchors.get(anchor, 0) + 1
        self.anchors[anchor] = count
        return anchor if count == 1 else self._unique(f"{anchor}-{count}")

    def shown(self, tokens: Sequence[Token]) -> Sequence[Token]:
        """Return what is rendered: no paragraph around a figure, a slot behind each điều."""
        if not self.figures and not self.cited:
            return tokens
        return list(self._shown(tokens))

    def _shown(self, tokens: Sequence[Token]) -> Iterator[Token]:
        in_figure, provision = False, ""
        for token in tokens:
            if token.type == "heading_open":
                yield from _references(provision)
                provision = self.cited.get(id(token), "")
            if id(token) in self.figures:
                in_figure = True
            elif in_figure and token.type == "paragraph_close":
                in_figure = False
            else:
                yield token
        yield from _references(provision)

    def body(self, html: str) -> Body:
        """Return what was gathered."""
        law, findings = self.law, self.findings
        anchors = [mention.anchor for mention in findings.mentions]
        anchors += [quotation.anchor for quotation in findings.quotations.values()]
        quotes = range(len(self.request.quotes))
        return Body(
            pieces=pieces_of(html),
            text="\n".join(self.lines),
            headings=tuple(self.headings),
            links=tuple(self.addresses.links),
            images=tuple(self.addresses.images),
            anchors=frozenset((*self.anchors, *anchors)),
            mentions=tuple(findings.mentions),
            quotations=tuple(findings.quotations.get(quote) for quote in quotes),
            problems=(*self.problems, *(law.problems() if law else ())),
            provisions=law.tree.provisions() if law else (),
            references=tuple(law.references) if law else (),
        )


def _number_apart(opening: Token, inline: Token, start: ProvisionStart) -> None:
    """Set a khoản's or điểm's number beside its words, and put its link at the end."""
    is_clause = start.kind is ProvisionKind.CLAUSE
    opening.attrs["class"] = "clause" if is_clause else "point"
    opening.attrs["id"] = start.anchor
    first, *others = inline.children or []
    if first.type != "text" or len(first.content) < start.length:
        return
    number = escape(first.content[: start.length].strip())
    first.content = first.content[start.length :]
    before = html_token(f"<span>{number}</span><span>")
    after = html_token(f"</span>{copy_link(start.anchor, start.cited_as)}")
    inline.children = [before, first, *others, after]


def _references(provision: str) -> Iterator[Token]:
    if provision:
        html = marker(SlotKind.REFERENCES, provision)
        yield Token("html_block", "", 0, content=html, block=True)
