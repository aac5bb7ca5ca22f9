"""A full text's words with what stands at each điều and khoản: its mark, and who refers to it.

The HTML of a body is ours, so that its headings and marks can be found by their exact shape.
"""

import re
from collections.abc import Iterator, Mapping
from html import escape

from markupsafe import Markup

from generator.markdown.body import COPY_ICON
from generator.model import Body, OfficialText, Provision, ProvisionKind, Reference
from generator.model.addresses import relative_root
from generator.pages.parts.mentions import mention_view
from generator.site import Citing, Site

SHOWN = 20
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


def referred(site: Site, text: OfficialText, html: Markup, named: Labels) -> Markup:
    """Put behind each điều and phụ lục the list of what refers to it."""
    words = str(html)
    starts = [(found.start(), found[2]) for found in _HEADING.finditer(words)]
    if not starts:
        return html
    ends = [*(start for start, _ in starts[1:]), len(words)]
    parts: list[str] = [words[: starts[0][0]]]
    for (start, anchor), end in zip(starts, ends, strict=True):
        parts.append(words[start:end] + _references(site, text, anchor, named))
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


def _references(site: Site, text: OfficialText, anchor: str, named: Labels) -> str:
    label = named.get(anchor, "")
    citing = site.citing_provision.get((text.id, anchor), ())
    inside = site.referring.get((text.id, anchor), ())
    if not label or not (citing or inside):
        return ""
    what = "Phụ lục" if label.startswith("Phụ lục") else "Điều"
    rows = [_inside(one, named) for one in inside[:SHOWN]]
    rows += [_citing(site, text, one) for one in citing[: SHOWN - len(rows)]]
    rest = len(citing) + len(inside) - len(rows)
    more = f"<li>và {rest} nơi khác</li>" if rest else ""
    return (
        f'<details class="referred no-print" data-pagefind-ignore><summary>{what} này được dẫn '
        f"chiếu tại {len(citing) + len(inside)} nơi</summary>"
        f"<ul>{''.join(rows)}{more}</ul></details>\n"
    )


def _inside(reference: Reference, named: Labels) -> str:
    where = named.get(reference.source, "phần mở đầu")
    return f'<li><a href="#{reference.anchor}">{escape(where)}</a> của văn bản này</li>'


def _citing(site: Site, text: OfficialText, citing: Citing) -> str:
    shown = mention_view(citing)
    href = escape(f"{relative_root(text.url)}{shown.url}")
    told = " · ".join(escape(one) for one in (shown.place, shown.day) if one)
    return f'<li><a href="{href}">{shown.title}</a> <span class="quiet">{told}</span></li>'
