"""Pictures: a paragraph that is one picture becomes a figure with caption and credit."""

from html import escape

from markdown_it.token import Token

CREDIT = "Ảnh:"


def is_picture(inline: Token) -> bool:
    """Tell whether a paragraph's inline token holds one picture and nothing else."""
    children = inline.children or []
    return len(children) == 1 and children[0].type == "image"


def picture(image: Token, source: str) -> str:
    """Return the figure's HTML; the title is `caption | Ảnh: name`, each part optional."""
    caption, credit = caption_and_credit(str(image.attrs.get("title", "")))
    parts = [f'<img src="{escape(source)}" alt="{escape(image.content)}" loading="lazy">']
    if caption or credit:
        shown = [escape(caption)] if caption else []
        if credit:
            shown.append(f'<span class="credit">{CREDIT} {escape(credit)}</span>')
        parts.append(f"<figcaption>{' '.join(shown)}</figcaption>")
    return f"<figure>{''.join(parts)}</figure>\n"


def caption_and_credit(title: str) -> tuple[str, str]:
    """Split `Toàn cảnh hội nghị | Ảnh: Mỹ Lệ` into caption and credit."""
    caption, _, credit = title.rpartition("|") if "|" in title else (title, "", "")
    if not credit and caption.strip().startswith(CREDIT):
        caption, credit = "", caption
    return caption.strip(), credit.strip().removeprefix(CREDIT).strip()
