"""What the library writes a PDF file on, without an hour, and with places that have names."""

from hashlib import md5

from reportlab.pdfbase.pdfdoc import PDFDictionary
from reportlab.pdfgen.canvas import Canvas

_DAY = (2000, 1, 1, 0, 0, 0)
"""Of every file: the library would take the hour, or SOURCE_DATE_EPOCH where it is set."""


class NamedPlaces(Canvas):  # type: ignore[misc]
    """A canvas whose places can be led to from outside: `toan-van.pdf#dieu-5`."""

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)
        self.names: list[str] = []
        self._doc._timeStamp.YMDhms = _DAY
        self._doc.signature = md5(usedforsecurity=False)

    def name_place(self, name: str, top: float) -> None:
        """Give what begins at `top` of the paragraph that is drawn its name."""
        self.bookmarkHorizontal(name, 0, top)
        self.names.append(name)

    def save(self) -> None:
        places = {name: self._bookmarkReference(name) for name in self.names}
        self._doc._catalog.Dests = PDFDictionary(places)
        super().save()
