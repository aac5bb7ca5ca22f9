"""What leads up to a block: the words before a list, a table or a colon that hold for what follows.

`Phấn đấu đến năm 2025:` over a list makes targets of all its items.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from markdown_it.token import Token

from generator.markdown.inline import RunningText

_LISTS = ("bullet_list_open", "ordered_list_open")
_CELLS = ("th_open", "td_open")


def lead_ins(tokens: Sequence[Token]) -> Mapping[int, str]:
    """Return the words that lead up to each block of running text, by its index."""
    reader = _Reader()
    for index, token in enumerate(tokens):
        reader.read(index, token, tokens[index - 1].type if index else "")
    return reader.of_block


@dataclass(slots=True)
class _Reader:
    """`last` is the block before, `around` what leads up to each list or table that is open."""

    of_block: dict[int, str] = field(default_factory=dict)
    last: str = ""
    last_leads: bool = False
    around: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    column: int = 0

    def read(self, index: int, token: Token, before: str) -> None:
        if token.type in _LISTS or token.type == "table_open":
            self._open(token)
        elif token.type in ("bullet_list_close", "ordered_list_close", "table_close"):
            self.around.pop()
            self.last, self.last_leads = "", False
        elif token.type == "tr_open":
            self.column = 0
        elif token.type == "inline":
            self._block(index, RunningText.of(token.children or []).text, before)

    def _open(self, token: Token) -> None:
        """The item above leads up to a list in it, however it ends."""
        leads = self.last_leads or (bool(self.around) and token.type in _LISTS)
        self.around.append(self.last if leads else "")
        self.titles = []

    def _block(self, index: int, text: str, before: str) -> None:
        if before in _CELLS:
            self._cell(index, text, before)
            return
        directly = self.last if self.last.rstrip().endswith(":") else ""
        self.of_block[index] = " ".join(part for part in (*self.around, directly) if part)
        self.last = text
        self.last_leads = before == "heading_open" or text.rstrip().endswith(":")

    def _cell(self, index: int, text: str, before: str) -> None:
        if before == "th_open":
            self.titles.append(text)
        elif self.column < len(self.titles):
            parts = (*self.around, f"{self.titles[self.column]}:")
            self.of_block[index] = " ".join(part for part in parts if part)
        self.column += 1
