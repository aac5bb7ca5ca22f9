"""Pictures: a paragraph that is one picture becomes a figure with caption and credit.

A browser chooses among a picture's files by form and width; its size is told, so that nothing on
the page moves when it comes. Pictures that follow one another stand in a gallery.
"""

import re
from collections.abc import Mapping, Sequence
from html import escape

from markdown_it.token import Token

from generator.model import PictureFile, Rendition

CREDIT = "Ảnh:"
_CREDIT_AGAIN = re.compile(r"^ảnh(?: *:|(?= ))", re.IGNORECASE)
"""What editors write before a name, and the page writes itself."""
SIZES = "(min-width: 48rem) 40rem, 92vw"
"""How wide a picture stands in running text (`--measure` in the style sheets)."""
_BEGIN, _END = '<div class="gallery">', "</div>\n"


def is_picture(inline: Token) -> bool:
    """Tell whether a paragraph's inline token holds one picture and nothing else."""
    children = inline.children or []
    return len(children) == 1 and children[0].type == "image"


def pictures_apart(tokens: Sequence[Token]) -> list[Token]:
    """Give each picture of a paragraph that holds nothing but pictures its own."""
    apart: list[Token] = []
    for token in tokens:
        pictures = _pictures_alone(token) if apart and apart[-1].type == "paragraph_open" else ()
        if len(pictures) < 2:
            apart.append(token)
            continue
        opening = apart[-1]
        for place, image in enumerate(pictures):
            if place:
                apart += [Token("paragraph_close", "p", -1, block=True), opening.copy()]
            line = (token.map or [0])[0] + place
            apart.append(token.copy(children=[image], content=image.content, map=[line, line + 1]))
    return apart


def _pictures_alone(inline: Token) -> Sequence[Token]:
    children = inline.children or []
    pictures = [child for child in children if child.type == "image"]
    between = (child for child in children if child.type != "image")
    return pictures if all(map(_is_blank, between)) else ()


def _is_blank(token: Token) -> bool:
    is_blank_text = token.type == "text" and not token.content.strip()
    return is_blank_text or token.type in ("softbreak", "hardbreak")


def set_size(image: Token, file: PictureFile | None) -> None:
    """Tell how large a picture is; `picture` shows one that stands alone."""
    if file:
        image.meta["file"] = file
        image.attrs |= {"width": file.size[0], "height": file.size[1], "loading": "lazy"}


def picture(image: Token, source: str, in_gallery: bool = False) -> str:
    """Return the figure's HTML; the title is `caption | Ảnh: name`, rendition part optional."""
    caption, credit = caption_and_credit(str(image.attrs.get("title", "")))
    shown_image = _image(image, escape(source), image.meta.get("file"))
    if in_gallery and image.content:
        shown_image = f'<a href="{escape(source)}">{shown_image}</a>'
    parts = [shown_image]
    if caption or credit:
        shown = [escape(caption)] if caption else []
        if credit:
            shown.append(f'<span class="credit">{CREDIT} {escape(credit)}</span>')
        parts.append(f"<figcaption>{' '.join(shown)}</figcaption>")
    return f"<figure>{''.join(parts)}</figure>\n"


def _image(image: Token, source: str, file: PictureFile | None) -> str:
    words = f'alt="{escape(image.content)}" loading="lazy"'
    if not file:
        return f'<img src="{source}" {words}>'
    width, height = file.size
    address = f"{source}{file.fallback.suffix}"
    largest = f'<img src="{address}" width="{width}" height="{height}" {words}>'
    return f"<picture>{''.join(_source(source, form) for form in file.modern)}{largest}</picture>"


def _source(address: str, renditions: Sequence[Rendition]) -> str:
    files = ", ".join(f"{address}{rendition.suffix} {rendition.width}w" for rendition in renditions)
    return f'<source type="{renditions[0].media_type}" srcset="{files}" sizes="{SIZES}">'


def gallery_edges(tokens: Sequence[Token]) -> Mapping[int, str]:
    """Return what stands before and behind galleries, by the index of the paragraph's own token."""
    starts = [
        index
        for index, token in enumerate(tokens)
        if token.type == "paragraph_open" and is_picture(tokens[index + 1])
    ]
    follows, edges = {index for index in starts if index - 3 in starts}, dict[int, str]()
    for index in starts:
        is_last = index + 3 not in follows
        if index not in follows and not is_last:
            edges[index] = _BEGIN
        elif index in follows and is_last:
            edges[index + 2] = _END
    return edges


def caption_and_credit(title: str) -> tuple[str, str]:
    """Split `Toàn cảnh hội nghị | Ảnh: Mỹ Lệ` into caption and credit."""
    caption, _, credit = title.rpartition("|") if "|" in title else (title, "", "")
    if not credit and caption.strip().startswith(CREDIT):
        caption, credit = "", caption
    return caption.strip(), _CREDIT_AGAIN.sub("", credit.strip(), count=1).strip()
