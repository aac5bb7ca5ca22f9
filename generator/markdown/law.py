"""What gathers while a text of law is read: its tree, and the links between its provisions."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from markdown_it.token import Token

from generator.markdown.inline import Mark, Running
from generator.markdown.provisions import Numbered, Provisions
from generator.markdown.references import references_in
from generator.markdown.tree import Tree
from generator.model import ProvisionKind, Reference

Span = tuple[int, int]
_MARKUP = frozenset("\\&*_`[]<!")


@dataclass(slots=True)
class Law:
    """`known` are the anchors that stand for one provision only; `where` is the one being read."""

    known: frozenset[str]
    provisions: Provisions = field(default_factory=Provisions)
    tree: Tree = field(default_factory=Tree)
    references: list[Reference] = field(default_factory=list)
    where: str = ""

    @classmethod
    def of(cls, tokens: Sequence[Token]) -> "Law":
        """Look ahead at the anchors, since a text also names what stands further down."""
        ahead, found = cls(frozenset()), Counter[str]()
        for opening, inline in pairwise(tokens):
            if inline.type == "inline":
                numbered = ahead.read(opening, _beginning(inline), 0)
                found.update([numbered.anchor] if numbered else [])
        return cls(frozenset(anchor for anchor, times in found.items() if times == 1))

    def read(self, opening: Token, text: str, line: int) -> Numbered | None:
        """Return the provision that begins in a block."""
        if opening.type == "heading_open":
            return self.provisions.heading(text, line)
        return self.provisions.paragraph(text, line) if opening.type == "paragraph_open" else None

    def begin(self, numbered: Numbered, anchor: str, text: str) -> None:
        """A provision begins, whose anchor on the page is `anchor`."""
        self.where = anchor
        words = text[numbered.length :]
        in_heading = numbered.kind not in (ProvisionKind.CLAUSE, ProvisionKind.POINT)
        self.tree.begin(numbered.kind, numbered.number, words if in_heading else "", anchor)
        if not in_heading:
            self.tree.line(words)

    def marks(self, running: Running, taken: Iterable[Span]) -> list[Mark]:
        """Return the links to other provisions, outside citations and other links."""
        spans, marks = tuple(taken), []
        for one in references_in(running.text, self._article(), self.known):
            apart = all(one.end <= start or end <= one.start for start, end in spans)
            free = not running.within(one.start, ("a", "code"))
            if apart and free and running.can_hold(one.start, one.end):
                written = running.text[one.start : one.end].replace("\n", " ")
                anchor = f"noi-{len(self.references) + 1}"
                self.references.append(Reference(self.where, one.target, written, anchor))
                opening = f'<a class="reference" id="{anchor}" href="#{one.target}">'
                marks.append(Mark(one.start, one.end, opening, "</a>"))
        return marks

    def _article(self) -> str:
        """The number of the điều being read, when its anchor is its own."""
        number = self.provisions.path.get("dieu", "")
        return number if f"dieu-{number}" in self.known else ""


def _beginning(inline: Token) -> str:
    """The words a block begins with; as they stand in the source, unless there is markup."""
    source = inline.content
    plain = source[:1].isalnum() and _MARKUP.isdisjoint(source[:30])
    return source if plain else Running.of(inline.children or []).text
