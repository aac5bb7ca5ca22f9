"""A text of law as a tree, built while its blocks are read one after the other."""

from dataclasses import dataclass, field

from generator.model import Provision, ProvisionKind

_DEPTHS = {
    ProvisionKind.PREAMBLE: 1,
    ProvisionKind.PART: 1,
    ProvisionKind.APPENDIX: 1,
    ProvisionKind.CHAPTER: 2,
    ProvisionKind.SECTION: 3,
    ProvisionKind.ARTICLE: 4,
    ProvisionKind.CLAUSE: 5,
    ProvisionKind.POINT: 6,
}


@dataclass(slots=True)
class _Open:
    """A provision still being read."""

    kind: ProvisionKind
    number: str = ""
    heading: str = ""
    anchor: str = ""
    lines: list[str] = field(default_factory=list)
    children: list[Provision] = field(default_factory=list)

    def closed(self) -> Provision:
        text = "\n".join(line for line in self.lines if line)
        children = tuple(self.children)
        return Provision(self.kind, self.number, self.heading, self.anchor, text, children)


@dataclass(slots=True)
class Tree:
    """`reading` are the open provisions, the outermost first."""

    done: list[Provision] = field(default_factory=list)
    reading: list[_Open] = field(default_factory=lambda: [_Open(ProvisionKind.PREAMBLE)])
    cells: list[str] = field(default_factory=list)

    def begin(self, kind: ProvisionKind, number: str, heading: str, anchor: str) -> None:
        """A provision begins; those it cannot lie in are complete."""
        while self.reading and _DEPTHS[self.reading[-1].kind] >= _DEPTHS[kind]:
            self._close()
        if self.reading and self.reading[0].kind is ProvisionKind.PREAMBLE:
            self._close()
        self.reading.append(_Open(kind, number, heading, anchor))

    def line(self, text: str) -> None:
        """One block of words of the provision being read."""
        self.reading[-1].lines.append(text)

    def cell(self, text: str) -> None:
        self.cells.append(text)

    def row(self) -> None:
        """The row of a table is complete."""
        self.line(" | ".join(self.cells))
        self.cells.clear()

    def provisions(self) -> tuple[Provision, ...]:
        """Return the whole; an empty preamble is none."""
        while self.reading:
            self._close()
        return tuple(self.done)

    def _close(self) -> None:
        closed = self.reading.pop().closed()
        if closed.kind is ProvisionKind.PREAMBLE and not closed.text:
            return
        above = self.reading[-1].children if self.reading else self.done
        above.append(closed)
