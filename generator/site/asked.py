"""What a body asks of others while it is rendered, with the answers."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from generator.citations import Citation, Resolution
from generator.markdown import BodyRequest
from generator.model import PictureFile


@dataclass(slots=True)
class Asked:
    """What one body asked, with the answers."""

    citations: list[tuple[Citation, Resolution, bool]] = field(default_factory=list)
    links: list[tuple[str, str | None]] = field(default_factory=list)
    pictures: list[tuple[str, PictureFile | None]] = field(default_factory=list)


def noting(request: BodyRequest, asked: Asked) -> BodyRequest:
    """Return the request, which notes what it is asked."""
    resolve: Callable[[Citation], Resolution] = request.resolve
    address_of, picture_of = request.address_of, request.picture_of

    def resolved(citation: Citation) -> Resolution:
        resolution = resolve(citation)
        asked.citations.append((citation, resolution, resolution.target in request.full_texts))
        return resolution

    def address(href: str) -> str | None:
        answer = address_of(href)
        asked.links.append((href, answer))
        return answer

    def picture(name: str) -> PictureFile | None:
        answer = picture_of(name)
        asked.pictures.append((name, answer))
        return answer

    return replace(request, resolve=resolved, address_of=address, picture_of=picture)
