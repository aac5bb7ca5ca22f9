"""The small link at a provision, by which readers copy its address or how it is cited."""

from html import escape

from generator.markdown.search_marks import unsearched

_ICON = (
    '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M10 14a4 4 0 0 0 6 .4l3-3a4 '
    '4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2"/></svg>'
)


def copy_link(anchor: str, cited_as: str) -> str:
    """Return the link at the provision with an anchor, cited as `khoản 2 Điều 5`."""
    words = escape(cited_as)
    return unsearched(
        f'<a class="copy-link" href="#{anchor}" aria-label="Đường dẫn tới {words}"'
        f' data-citation="{words}">{_ICON}</a>'
    )
