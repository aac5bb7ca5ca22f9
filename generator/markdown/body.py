"""`render_body`: the story of one body, from source to HTML and findings."""

import re
from dataclasses import dataclass, field, replace
from html import escape

from markdown_it.token import Token

from generator.markdown.findings import Findings
from generator.markdown.inline import Running, marked, raw
from generator.markdown.law import Law
from generator.markdown.parser import parser
from generator.markdown.pictures import is_picture, picture
from generator.markdown.plain import plain_tokens
from generator.markdown.provisions import Numbered
from generator.markdown.request import Request
from generator.model import Body, Heading, Link, ProvisionKind
from generator.text import nfc, slug

SAFE = re.compile(r"(?:https?:|mailto:|tel:|[#/.]|[^:]*$)", re.IGNORECASE)
COPY_ICON = (
    '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M10 14a4 4 0 0 0 6 .4l3-3a4 '
    '4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2"/></svg>'
)
UNCITED = re.compile(r"\\(?=\d)")


def render_body(source: str, first_line: int, request: Request) -> Body:
    """Render a body. `first_line` is its line in the file. Never raises on any source."""
    markdown = parser(request.legal)
    environment: dict[str, object] = {}
    text = nfc(source)
    tokens = plain_tokens(text, request.legal) or markdown.parse(text, environment)
    law = Law.of(tokens) if request.legal else None
    work = _Work(request, first_line, Findings(request), law)
    for index, token in enumerate(tokens):
        if token.type == "inline":
            work.block(tokens[index - 1], token)
        elif token.type == "tr_close" and law:
            law.tree.row()
    html = markdown.renderer.render(work.without_wrappers(tokens), markdown.options, environment)
    return work.body(html)


@dataclass(slots=True)
class _Work:
    """What gathers while the blocks of one body are visited."""

    request: Request
    first_line: int
    findings: Findings
    law: Law | None
    lines: list[str] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    images: list[Link] = field(default_factory=list)
    anchors: dict[str, int] = field(default_factory=dict)
    problems: list[tuple[str, int, tuple[tuple[str, object], ...]]] = field(default_factory=list)
    dropped: set[int] = field(default_factory=set)

    def block(self, opening: Token, inline: Token) -> None:
        """Visit one block of running text."""
        line = self.first_line + (inline.map[0] if inline.map else 0)
        children = inline.children or []
        running = Running.of(children)
        self.lines.append(running.text.replace("\n", " "))
        numbered = self._begin(opening, running.text, line) if self.law else None
        marks = self.findings.marks(running, line)
        if self.law and opening.type != "heading_open":
            marks += self.law.marks(running, self.findings.cited)
        inline.children = marked(children, marks)
        self._addresses(inline.children, line)
        if opening.type == "heading_open":
            self._heading(opening, numbered, running.text, line)
        elif opening.type == "paragraph_open":
            self._paragraph(opening, inline, numbered)
        for child in inline.children:
            if child.type == "text" and "\\" in child.content:
                child.content = UNCITED.sub("", child.content)

    def _begin(self, opening: Token, text: str, line: int) -> Numbered | None:
        """Put a block of a text of law into its tree."""
        assert self.law
        numbered = self.law.read(opening, text, line)
        if numbered:
            numbered = replace(numbered, anchor=self._unique(numbered.anchor))
            self.law.begin(numbered, numbered.anchor, text)
        elif opening.type in ("th_open", "td_open"):
            self.law.tree.cell(text.replace("\n", " "))
        else:
            self.law.tree.line(text.replace("\n", " "))
        return numbered

    def _heading(self, opening: Token, numbered: Numbered | None, text: str, line: int) -> None:
        level = int(opening.tag[1])
        if level == 1:
            self.problems.append(("B606", line, ()))
        anchor = numbered.anchor if numbered else self._unique(slug(text) or "muc")
        opening.attrs["id"] = anchor
        self.headings.append(Heading(level, text.replace("\n", " "), anchor))

    def _paragraph(self, opening: Token, inline: Token, numbered: Numbered | None) -> None:
        if is_picture(inline) and inline.children:
            image = inline.children[0]
            inline.children = [raw(picture(image, str(image.attrs["src"])))]
            self.dropped.add(id(opening))
        elif numbered:
            self._provision(opening, inline, numbered)

    def _provision(self, opening: Token, inline: Token, numbered: Numbered) -> None:
        anchor, length = numbered.anchor, numbered.length
        is_clause = numbered.kind is ProvisionKind.CLAUSE
        opening.attrs["class"], opening.attrs["id"] = ("clause" if is_clause else "point"), anchor
        first = (inline.children or [])[0]
        if first.type != "text" or len(first.content) < length:
            return
        number, first.content = first.content[:length].strip(), first.content[length:]
        label = escape(f"Đường dẫn tới mục này, số {number.rstrip('.)')}")
        copy = f'<a class="copy-link" href="#{anchor}" aria-label="{label}">{COPY_ICON}</a>'
        start, end = raw(f"<span>{escape(number)}</span><span>"), raw(f"</span>{copy}")
        inline.children = [start, *(inline.children or []), end]

    def _addresses(self, children: list[Token], line: int) -> None:
        for child in children:
            if child.type == "softbreak":
                line += 1
            elif child.type == "link_open":
                self._link(child, line)
            elif child.type == "image":
                self._image(child, line)

    def _link(self, token: Token, line: int) -> None:
        href = str(token.attrs["href"])
        if not SAFE.match(href):
            self.problems.append(("B607", line, (("href", href),)))
            token.attrs["href"] = "#"
            return
        self.links.append(Link(href, line, 1))
        ours = self.request.address(href)
        if ours is not None:
            token.attrs["href"] = f"{self.request.base_url}{ours}"

    def _image(self, token: Token, line: int) -> None:
        href = str(token.attrs["src"])
        if not token.content.strip():
            self.problems.append(("B601", line, ()))
        if re.match(r"(?:[a-z]+:)?//|[a-z]+:", href, re.IGNORECASE):
            self.problems.append(("B605", line, (("href", href),)))
        else:
            self.images.append(Link(href, line, 1))

    def _unique(self, anchor: str) -> str:
        count = self.anchors.get(anchor, 0) + 1
        self.anchors[anchor] = count
        return anchor if count == 1 else self._unique(f"{anchor}-{count}")

    def without_wrappers(self, tokens: list[Token]) -> list[Token]:
        """Leave out the paragraph around a figure."""
        if not self.dropped:
            return tokens
        kept: list[Token] = []
        skip = False
        for token in tokens:
            if id(token) in self.dropped:
                skip = True
            elif skip and token.type == "paragraph_close":
                skip = False
            else:
                kept.append(token)
        return kept

    def body(self, html: str) -> Body:
        """Return what was gathered."""
        law = self.law
        marks = [one.anchor for one in self.findings.mentions]
        marks += [one.anchor for one in self.findings.quotations.values()]
        gaps = [
            ("B608", line, (("previous", previous), ("current", current)))
            for line, previous, current in (law.provisions.gaps if law else ())
        ]
        wanted = range(len(self.request.quotes))
        return Body(
            html=html,
            text="\n".join(self.lines),
            headings=tuple(self.headings),
            links=tuple(self.links),
            images=tuple(self.images),
            anchors=frozenset((*self.anchors, *marks)),
            mentions=tuple(self.findings.mentions),
            quotations=tuple(self.findings.quotations.get(number) for number in wanted),
            problems=(*self.problems, *gaps),
            provisions=law.tree.provisions() if law else (),
            references=tuple(law.references) if law else (),
        )
