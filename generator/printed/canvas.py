"""What the library writes a PDF file on: without an hour, with places that have names, tagged."""

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import md5

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFPage
from reportlab.pdfgen.canvas import Canvas

from generator.printed.tags import Element, Tags

_DAY = (2000, 1, 1, 0, 0, 0)
"""Of every file: the library would take the hour, or SOURCE_DATE_EPOCH where it is set."""


class NamedPlaces(Canvas):  # type: ignore[misc]
    """A canvas whose places can be led to from outside: `toan-van.pdf#dieu-5`."""

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)
        self.names: list[str] = []
        self.tags = Tags()
        self._doc._timeStamp.YMDhms = _DAY
        self._doc.signature = md5(usedforsecurity=False)

    def name_place(self, name: str, top: float) -> None:
        """Give what begins at `top` of the paragraph that is drawn its name."""
        self.bookmarkHorizontal(name, 0, top)
        self.names.append(name)

    @contextmanager
    def standing_for(self, element: Element | None) -> Iterator[None]:
        """Say of what is drawn meanwhile what it is; without an element it is an ornament."""
        page = self._doc.thisPageName()
        self._code.append(
            f"/{element.kind} <</MCID {self.tags.mark(element, page)}>> BDC"
            if element
            else "/Artifact BMC"
        )
        yield
        self._code.append("EMC")

    def _setXObjects(self, page: PDFPage) -> None:
        """Tell a page which marks are its own; the library asks so once for each."""
        super()._setXObjects(page)
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = self.tags.place_of(self._doc.thisPageName())
        page.Tabs = PDFName("S")

    def save(self) -> None:
        places = {name: self._bookmarkReference(name) for name in self.names}
        self._doc._catalog.Dests = PDFDictionary(places)
        if self._code:
            self.showPage()
        self.tags.tell(self._doc)
        super().save()
