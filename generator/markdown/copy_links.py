"""The small link at a provision, by which readers copy its address or how it is cited."""

from html import escape

from generator.markdown.search_marks import unsearched


def copy_link(anchor: str, cited_as: str) -> str:
    """Return the link at a provision, cited as `khoản 2 Điều 5`; its sign is style."""
    words = escape(cited_as)
    return unsearched(
        f'<a class="copy-link" href="#{anchor}" aria-label="Đường dẫn tới {words}"'
        f' data-citation="{words}"></a>'
    )
