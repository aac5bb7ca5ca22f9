"""What a PDF file tells those who hear it: its headings and paragraphs, in reading order."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
)

PARAGRAPH = "P"
_ROOT, _WHOLE = "StructTree", "StructDocument"


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """A heading (H1 to H4) or a paragraph; `marks` has each page on which it stands, and its
    number among the marks there.
    """

    kind: str
    marks: list[tuple[str, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Tags:
    """All elements in order, and those of each page in the order of their marks."""

    elements: dict[Element, None] = field(default_factory=dict)
    pages: dict[str, list[Element]] = field(default_factory=dict)

    def mark(self, element: Element, page: str) -> int:
        """Return the number of a new mark of `element` on a page."""
        marked = self.pages.setdefault(page, [])
        element.marks.append((page, len(marked)))
        marked.append(element)
        self.elements[element] = None
        return len(marked) - 1

    def place_of(self, page: str) -> int:
        """Return which of the marked pages this one is."""
        self.pages.setdefault(page, [])
        return list(self.pages).index(page)

    def tell(self, document: PDFDocument) -> None:
        """Write them into the file; nothing may be marked any more."""
        references = {
            element: document.Reference(_written(element), f"StructElement{number}")
            for number, element in enumerate(self.elements)
        }
        whole = _dictionary(
            S=PDFName("Document"), P=PDFObjectReference(_ROOT), K=PDFArray(references.values())
        )
        root = _dictionary(
            Type=PDFName("StructTreeRoot"),
            K=document.Reference(whole, _WHOLE),
            ParentTree=_dictionary(Nums=PDFArray(self._by_page(references))),
        )
        document.Catalog.StructTreeRoot = document.Reference(root, _ROOT)
        document.Catalog.MarkInfo = _dictionary(Marked="true")

    def _by_page(self, references: dict[Element, PDFObjectReference]) -> Sequence[object]:
        rows: list[object] = []
        for number, elements in enumerate(self.pages.values()):
            rows += [number, PDFArray([references[element] for element in elements])]
        return rows


def _written(element: Element) -> PDFDictionary:
    marks = [
        _dictionary(Type=PDFName("MCR"), Pg=PDFObjectReference(page), MCID=number)
        for page, number in element.marks
    ]
    return _dictionary(S=PDFName(element.kind), P=PDFObjectReference(_WHOLE), K=PDFArray(marks))


def _dictionary(**values: object) -> PDFDictionary:
    return PDFDictionary(values)
