"""The small link at a provision, by which readers copy its address or how it is cited."""

from html import escape

from generator.markdown.search_marks import unsearched


def copy_link(anchor: str, cited_as: str) -> str:
    """Return the link at a provision, named as it is cited, `khoản 2 Điều 5`; its sign is style.

    The page's script copies that name.
    """
    label = escape(cited_as)
    return unsearched(f'<a class="copy-link" href="#{anchor}" aria-label="{label}"></a>')
