"""What gathers while a text of law is read: its tree, and the links between its provisions."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from markdown_it.token import Token

from generator.markdown.addresses import Problem
from generator.markdown.inline import Element, RunningText
from generator.markdown.notes import in_note
from generator.markdown.provision_blocks import CLOSING, SECTION, apart
from generator.markdown.provisions import Numbering, ProvisionStart
from generator.markdown.references import references_in
from generator.markdown.search_marks import unsearched_id
from generator.markdown.tree import ProvisionTree
from generator.model import ProvisionKind, Reference

Span = tuple[int, int]
_ISSUED_WITH = re.compile(r"\W{0,4}(?:ban hành )?kèm theo \w+ \w+", re.IGNORECASE)
"""Below the title of a Quy chế: (Ban hành kèm theo Quyết định số 12/QĐ-KHVN)."""
_MARKUP = frozenset("\\&*_`[]<!")


@dataclass(slots=True)
class LawReader:
    """`unique_anchors` stand for one provision only; `anchor` is that of the one being read."""

    unique_anchors: frozenset[str]
    numbering: Numbering = field(default_factory=Numbering)
    tree: ProvisionTree = field(default_factory=ProvisionTree)
    references: list[Reference] = field(default_factory=list)
    anchor: str = ""

    @classmethod
    def of(cls, tokens: Sequence[Token]) -> "LawReader":
        """Look ahead at the anchors, since a text also names what stands further down."""
        first_pass, anchors = cls(frozenset()), Counter[str]()
        for opening, inline in pairwise(tokens):
            if inline.type == "inline" and not in_note(inline) and not first_pass.passes(inline):
                start = first_pass.read(opening, _beginning(inline), 0)
                anchors.update([start.anchor] if start else [])
        return cls(frozenset(anchor for anchor, times in anchors.items() if times == 1))

    def passes(self, inline: Token) -> bool:
        """Tell whether a block is no part of the law; behind its closing numbers begin anew."""
        kind = apart(inline)
        if kind == CLOSING:
            self.numbering.end()
        return bool(kind)

    def read(self, opening: Token, text: str, line: int) -> ProvisionStart | None:
        """Return the provision that begins in a block; what is issued with a text begins anew."""
        if _ISSUED_WITH.match(text):
            self.numbering.end()
            return None
        if section := opening.meta.get(SECTION):
            return self.numbering.section(section, text, line)
        if opening.type == "heading_open":
            return self.numbering.heading(text, line)
        return self.numbering.paragraph(text, line) if opening.type == "paragraph_open" else None

    def begin(self, start: ProvisionStart, anchor: str, text: str) -> ProvisionStart:
        """Begin a provision in the tree; return it as it stands on the page."""
        self.anchor = anchor
        words = text[start.length :]
        in_heading = start.kind not in (ProvisionKind.CLAUSE, ProvisionKind.POINT)
        heading = words if in_heading else ""
        is_cited = self.numbering.by_sections
        cited_as = self.tree.begin(start.kind, start.number, heading, anchor, is_cited)
        if not in_heading:
            self.tree.line(words)
        return ProvisionStart(start.kind, start.number, anchor, start.length, cited_as)

    def elements(self, running_text: RunningText, citation_spans: Iterable[Span]) -> list[Element]:
        """Return the links to other provisions, outside citations and other links."""
        spans, elements = tuple(citation_spans), []
        for named in references_in(running_text.text, self._article(), self.unique_anchors):
            apart = all(named.end <= start or end <= named.start for start, end in spans)
            free = not running_text.within(named.start, ("a", "code"))
            if apart and free and running_text.can_hold(named.start, named.end):
                written = running_text.text[named.start : named.end].replace("\n", " ")
                anchor = f"noi-{len(self.references) + 1}"
                self.references.append(Reference(self.anchor, named.target, written, anchor))
                own = unsearched_id(anchor)
                opening = f'<a class="reference"{own} href="#{named.target}">'
                elements.append(Element(named.start, named.end, opening, "</a>"))
        return elements

    def problems(self) -> Iterator[Problem]:
        """Yield the gaps in the numbering."""
        for line, previous, current in self.numbering.gaps:
            yield "B608", line, (("previous", previous), ("current", current))

    def _article(self) -> str:
        """The number of the điều being read, when its anchor is its own."""
        number = self.numbering.path.get("dieu", "")
        return number if f"dieu-{number}" in self.unique_anchors else ""


def _beginning(inline: Token) -> str:
    """The words a block begins with; as they stand in the source, unless there is markup."""
    source = inline.content
    plain = source[:1].isalnum() and _MARKUP.isdisjoint(source[:30])
    return source if plain else RunningText.of(inline.children or []).text
