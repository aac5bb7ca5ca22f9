"""The small link at a provision, by which readers copy its address or how it is cited."""

from html import escape

from generator.markdown.search_marks import unsearched

LABEL = "Đường dẫn tới "
"""The page's script takes how a provision is cited from what follows these words."""


def copy_link(anchor: str, cited_as: str) -> str:
    """Return the link at a provision, cited as `khoản 2 Điều 5`; its sign is style."""
    label = escape(f"{LABEL}{cited_as}")
    return unsearched(f'<a class="copy-link" href="#{anchor}" aria-label="{label}"></a>')
