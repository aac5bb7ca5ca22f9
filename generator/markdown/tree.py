"""A text of law as a tree, built while its blocks are read one after the other."""

from dataclasses import dataclass, field

from generator.model import Provision, ProvisionKind, provision_label

_DEPTHS = {
    ProvisionKind.PREAMBLE: 1,
    ProvisionKind.PART: 1,
    ProvisionKind.APPENDIX: 1,
    ProvisionKind.CHAPTER: 2,
    ProvisionKind.SECTION: 3,
    ProvisionKind.SUBSECTION: 4,
    ProvisionKind.ARTICLE: 5,
    ProvisionKind.CLAUSE: 6,
    ProvisionKind.POINT: 7,
}
_CITED = (
    ProvisionKind.APPENDIX,
    ProvisionKind.ARTICLE,
    ProvisionKind.CLAUSE,
    ProvisionKind.POINT,
)


@dataclass(slots=True)
class _OpenProvision:
    """A provision still being read; `cited` names it, or what is cited around it."""

    kind: ProvisionKind
    number: str = ""
    heading: str = ""
    anchor: str = ""
    cited: str = ""
    is_cited: bool = False
    lines: list[str] = field(default_factory=list)
    children: list[Provision] = field(default_factory=list)

    @property
    def cited_as(self) -> str:
        """Phần, chương and mục are not cited, nor named with a điều that lies in them; those of a
        text without điều are."""
        return self.cited if self.is_cited or self.kind in _CITED else ""

    def closed(self) -> Provision:
        text = "\n".join(line for line in self.lines if line)
        return Provision(
            self.kind,
            self.number,
            self.heading,
            self.anchor,
            text,
            tuple(self.children),
            self.cited_as,
        )


@dataclass(slots=True)
class ProvisionTree:
    """`done` are complete; `reading` are the open provisions, the outermost first."""

    done: list[Provision] = field(default_factory=list)
    reading: list[_OpenProvision] = field(
        default_factory=lambda: [_OpenProvision(ProvisionKind.PREAMBLE)]
    )
    cells: list[str] = field(default_factory=list)

    def begin(
        self,
        kind: ProvisionKind,
        number: str,
        heading: str,
        anchor: str,
        is_cited: bool = False,
    ) -> str:
        """Begin a provision and return how it is cited; those it cannot lie in are complete."""
        while self.reading and _DEPTHS[self.reading[-1].kind] >= _DEPTHS[kind]:
            self._close()
        if self.reading and self.reading[0].kind is ProvisionKind.PREAMBLE:
            self._close()
        cited = self.reading[-1].cited if self.reading else ""
        if is_cited or kind in _CITED:
            cited = f"{provision_label(kind, number)} {cited}".rstrip()
        provision = _OpenProvision(kind, number, heading, anchor, cited, is_cited)
        self.reading.append(provision)
        return provision.cited_as

    def line(self, text: str) -> None:
        """Add one block of words to the provision being read."""
        self.reading[-1].lines.append(text)

    def cell(self, text: str) -> None:
        """Add a cell to the row being read."""
        self.cells.append(text)

    def row(self) -> None:
        """The row of a table is complete; one without cells is none of the law."""
        if self.cells:
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
