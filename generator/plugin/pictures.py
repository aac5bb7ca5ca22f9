"""Pictures of the hand-written pages, shown as those of articles are."""

from urllib.parse import quote, unquote
from xml.etree.ElementTree import Element, SubElement

from generator.markdown import SIZES
from generator.model import PictureFile


def show_in_all_forms(element: Element, file: PictureFile) -> None:
    """Put a picture's modern forms before it, and tell its size."""
    attributes, tail = dict(element.attrib), element.tail
    address = quote(unquote(attributes["src"]))
    element.clear()
    element.tag, element.tail = "picture", tail
    for form in file.modern:
        files = ", ".join(f"{address}{rendition.suffix} {rendition.width}w" for rendition in form)
        source = {"type": form[0].media_type, "srcset": files, "sizes": SIZES}
        SubElement(element, "source", source)
    width, height = map(str, file.size)
    about = {"src": f"{address}{file.fallback.suffix}", "width": width, "height": height}
    SubElement(element, "img", {**attributes, **about, "loading": "lazy"})
