"""The parts of a full text as a tree: phần, chương, mục, tiểu mục, điều, khoản, điểm, phụ lục."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class ProvisionKind(StrEnum):
    """The value is the part's slug in anchors; the preamble (căn cứ …) has none."""

    PREAMBLE = ""
    PART = "phan"
    CHAPTER = "chuong"
    SECTION = "muc"
    SUBSECTION = "tieu-muc"
    ARTICLE = "dieu"
    CLAUSE = "khoan"
    POINT = "diem"
    APPENDIX = "phu-luc"


PROVISION_LABELS = {
    ProvisionKind.PREAMBLE: "Phần mở đầu",
    ProvisionKind.PART: "Phần",
    ProvisionKind.CHAPTER: "Chương",
    ProvisionKind.SECTION: "Mục",
    ProvisionKind.SUBSECTION: "Tiểu mục",
    ProvisionKind.ARTICLE: "Điều",
    ProvisionKind.CLAUSE: "khoản",
    ProvisionKind.POINT: "điểm",
    ProvisionKind.APPENDIX: "Phụ lục",
}


def provision_label(kind: ProvisionKind, number: str) -> str:
    """Return `Điều 5`, `khoản 2`, `Phụ lục I`."""
    return f"{PROVISION_LABELS[kind]} {number}".strip()


@dataclass(frozen=True, slots=True)
class Provision:
    """A part with its number as written (`IV`, `5a`, `đ`) and its anchor on the page.

    `cited_as` names it for a reader, `khoản 2 Điều 5`; phần, chương and mục are not cited.
    `text` are its own words, one block a line and a table's row with ` | ` between the cells;
    what stands in `children` is not repeated there.
    """

    kind: ProvisionKind
    number: str
    heading: str
    anchor: str
    text: str
    children: tuple["Provision", ...] = ()
    cited_as: str = ""

    @property
    def label(self) -> str:
        """`Điều 5`, `khoản 2`, `Phụ lục I`."""
        return provision_label(self.kind, self.number)

    def walk(self) -> Iterator["Provision"]:
        """Yield the part and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Reference:
    """A link inside one text: from the provision `source` to `target` (both anchors).

    `anchor` is the link's own id on the page, `written` its words.
    """

    source: str
    target: str
    written: str
    anchor: str
