"""`render_body`: the story of one body, from source to HTML and findings."""

import re
from dataclasses import dataclass, field
from html import escape

from markdown_it.token import Token

from generator.markdown.findings import Findings
from generator.markdown.inline import Running, marked, raw
from generator.markdown.parser import parser
from generator.markdown.pictures import is_picture, picture
from generator.markdown.provisions import Provisions
from generator.markdown.request import Request
from generator.model import Body, Heading, Link
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
    tokens = markdown.parse(nfc(source), environment)
    work = _Work(request, first_line, Findings(request))
    for index, token in enumerate(tokens):
        if token.type == "inline":
            work.block(tokens[index - 1], token)
    html = markdown.renderer.render(work.without_wrappers(tokens), markdown.options, environment)
    return work.body(html)


@dataclass(slots=True)
class _Work:
    """What gathers while the blocks of one body are visited."""

    request: Request
    first_line: int
    findings: Findings
    provisions: Provisions = field(default_factory=Provisions)
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
        inline.children = marked(children, self.findings.marks(running, line))
        self._addresses(inline.children, line)
        if opening.type == "heading_open":
            self._heading(opening, running.text, line)
        elif opening.type == "paragraph_open":
            self._paragraph(opening, inline, running.text, line)
        for child in inline.children:
            if child.type == "text" and "\\" in child.content:
                child.content = UNCITED.sub("", child.content)

    def _heading(self, opening: Token, text: str, line: int) -> None:
        level = int(opening.tag[1])
        if level == 1:
            self.problems.append(("B606", line, ()))
        anchor = self.provisions.heading(text, line) if self.request.legal else None
        anchor = self._unique(anchor or slug(text) or "muc")
        opening.attrs["id"] = anchor
        self.headings.append(Heading(level, text.replace("\n", " "), anchor))

    def _paragraph(self, opening: Token, inline: Token, text: str, line: int) -> None:
        if is_picture(inline) and inline.children:
            image = inline.children[0]
            inline.children = [raw(picture(image, str(image.attrs["src"])))]
            self.dropped.add(id(opening))
        elif self.request.legal and (found := self.provisions.paragraph(text, line)):
            kind, anchor, length = found
            self._provision(opening, inline, kind, self._unique(anchor), length)

    def _provision(
        self, opening: Token, inline: Token, kind: str, anchor: str, length: int
    ) -> None:
        first = (inline.children or [])[0]
        if first.type != "text" or len(first.content) < length:
            return
        number, first.content = first.content[:length].strip(), first.content[length:]
        opening.attrs["class"], opening.attrs["id"] = kind, anchor
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
        marks = [one.anchor for one in self.findings.mentions]
        marks += [one.anchor for one in self.findings.quotations.values()]
        gaps = [
            ("B608", line, (("previous", previous), ("current", current)))
            for line, previous, current in self.provisions.gaps
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
        )
