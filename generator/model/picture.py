"""A picture's file, and the files that readers get of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from generator.model.file_form import FileForm

WIDTHS = (320, 640, 1024, 1600)
"""Of the files that a browser chooses from; the largest is the widest that readers get."""
TALLEST = 4000
_MODERN = (FileForm.AVIF, FileForm.WEBP)
_READ_BY_ALL = frozenset({FileForm.JPEG, FileForm.PNG, FileForm.GIF})


class Fault(StrEnum):
    """Why nothing can be made of a picture's file."""

    DAMAGED = "damaged"
    TOO_LARGE = "too-large"


@dataclass(frozen=True, slots=True)
class Rendition:
    """A file made of a picture: its address is the picture's, with `suffix` at the end."""

    suffix: str
    form: FileForm
    width: int
    height: int

    @property
    def media_type(self) -> str:
        return f"image/{self.form.lower()}"


@dataclass(frozen=True, slots=True)
class PictureFile:
    """What a file says of itself: `width` and `height` as it is seen, after turning it upright.

    `sum` is the SHA-256 of its bytes. `moves` when it has several frames, `tells_place` when it
    says where it was taken. With a fault the rest means nothing.
    """

    sum: str
    form: FileForm
    width: int
    height: int
    has_alpha: bool = False
    moves: bool = False
    tells_place: bool = False
    fault: Fault | None = None

    @property
    def size(self) -> tuple[int, int]:
        """Return how wide and high the largest rendition is."""
        scale = min(1.0, WIDTHS[-1] / self.width, TALLEST / self.height)
        return max(1, round(self.width * scale)), max(1, round(self.height * scale))

    @property
    def own(self) -> Rendition:
        """Return what stands at the picture's own address."""
        return Rendition("", self.form, *self.size)

    @property
    def fallback(self) -> Rendition:
        """Return what browsers and services get that know no modern form."""
        if self.form in _READ_BY_ALL:
            return self.own
        form = FileForm.PNG if self.has_alpha else FileForm.JPEG
        return Rendition(f"-{self.size[0]}.{'png' if self.has_alpha else 'jpg'}", form, *self.size)

    def of_form(self, form: FileForm) -> Iterator[Rendition]:
        """Yield the renditions of a modern form, the narrowest first."""
        width, height = self.size
        for narrower in (*(step for step in WIDTHS if step < width), width):
            suffix = f"-{narrower}.{form.lower()}"
            yield Rendition(suffix, form, narrower, max(1, round(height * narrower / width)))

    @property
    def modern(self) -> tuple[tuple[Rendition, ...], ...]:
        """Return the renditions that a browser chooses from, the smallest form first."""
        return tuple(tuple(self.of_form(form)) for form in _MODERN)

    @property
    def renditions(self) -> tuple[Rendition, ...]:
        """Return all files that are made of it."""
        modern = (rendition for form in self.modern for rendition in form)
        return tuple(dict.fromkeys((self.own, self.fallback, *modern)))
