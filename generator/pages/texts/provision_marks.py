"""A full text's words with what stands at each điều and khoản: its mark, and who refers to it.

The HTML of a body is ours, so that its headings and marks can be found by their exact shape.
"""

import re
from collections.abc import Iterator, Mapping
from html import escape

from markupsafe import Markup

from generator.markdown.body import COPY_ICON
from generator.model import Body, Provision, ProvisionKind, Reference
from generator.model.addresses import relative_root
from generator.pages.parts.mentions import mention_view
from generator.site.links import Citing
from generator.site.texts.linked import BackReferences

CITED = (
    ProvisionKind.ARTICLE,
    ProvisionKind.APPENDIX,
    ProvisionKind.CLAUSE,
    ProvisionKind.POINT,
)
_MARK = re.compile(r'<a class="copy-link" href="#([^"]+)" aria-label="[^"]*">')
_HEADING = re.compile(r'<h([1-6]) id="([^"]+)">(.*?)</h\1>', re.DOTALL)

Labels = Mapping[str, str]


def labels(body: Body) -> Labels:
    """Return how each provision is cited, by anchor: `khoản 2 Điều 5`."""
    return dict(row for one in body.provisions for row in _labels(one, ""))


def marked(body: Body, named: Labels) -> Markup:
    """Return the words with a mark at each điều, khoản and điểm, that says how it is cited.

    A wide table scrolls by itself on a phone, so that the keyboard must reach it.
    """
    html = _MARK.sub(lambda found: _mark(found[1], named.get(found[1], "")), body.html)
    html = _HEADING.sub(lambda found: _with_mark(found, named.get(found[2], "")), html)
    return Markup(html.replace("<table>", '<table tabindex="0">'))


def referred(
    html: Markup, named: Labels, references: Mapping[str, BackReferences], url: str
) -> Markup:
    """Put behind each điều and phụ lục the list of what refers to it; `url` is the page's own."""
    words = str(html)
    starts = [(found.start(), found[2]) for found in _HEADING.finditer(words)]
    if not starts:
        return html
    ends = [*(start for start, _ in starts[1:]), len(words)]
    parts: list[str] = [words[: starts[0][0]]]
    for (start, anchor), end in zip(starts, ends, strict=True):
        parts.append(words[start:end])
        if anchor in references:
            parts.append(_references(references[anchor], named[anchor], named, url))
    return Markup("".join(parts))


def _labels(one: Provision, above: str) -> Iterator[tuple[str, str]]:
    """Phần, chương and mục are not said when a điều is cited; the phụ lục around it is."""
    label = f"{one.label} {above}".strip() if one.kind in CITED else above
    if one.kind in CITED:
        yield one.anchor, label
    for child in one.children:
        yield from _labels(child, label)


def _mark(anchor: str, label: str) -> str:
    words = escape(label or "mục này")
    cited = f' data-citation="{escape(label)}"' if label else ""
    return (
        f'<a class="copy-link" href="#{anchor}" aria-label="Đường dẫn tới {words}"'
        f"{cited} data-pagefind-ignore>"
    )


def _with_mark(heading: re.Match[str], label: str) -> str:
    if not label:
        return heading[0]
    level, anchor, words = heading.groups()
    return f'<h{level} id="{anchor}">{words}{_mark(anchor, label)}{COPY_ICON}</a></h{level}>'


def _references(references: BackReferences, label: str, named: Labels, url: str) -> str:
    kind = "Phụ lục" if label.startswith("Phụ lục") else "Điều"
    rows = [_inside(reference, named) for reference in references.inside]
    rows += [_citing(citing, url) for citing in references.citing]
    rest = references.count - len(rows)
    more = f"<li>và {rest} nơi khác</li>" if rest else ""
    return (
        f'<details class="referred no-print" data-pagefind-ignore><summary>{kind} này được dẫn '
        f"chiếu tại {references.count} nơi</summary>"
        f"<ul>{''.join(rows)}{more}</ul></details>\n"
    )


def _inside(reference: Reference, named: Labels) -> str:
    where = named.get(reference.source, "phần mở đầu")
    return f'<li><a href="#{reference.anchor}">{escape(where)}</a> của văn bản này</li>'


def _citing(citing: Citing, url: str) -> str:
    shown = mention_view(citing)
    href = escape(f"{relative_root(url)}{shown.url}")
    details = " · ".join(escape(words) for words in (shown.place, shown.day) if words)
    return f'<li><a href="{href}">{shown.title}</a> <span class="quiet">{details}</span></li>'
