"""Who refers to a điều or phụ lục: the list that stands behind it in a full text."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.model import Body, OfficialText, Provision, ProvisionKind, Reference
from generator.pages.parts.mentions import firsts, mention_view
from generator.site import Citing, Site
from generator.site.addresses import way_to_root

SHOWN = 20
_KINDS = {ProvisionKind.ARTICLE: "Điều", ProvisionKind.APPENDIX: "Phụ lục"}
_LIST = Markup(
    '<details class="referred no-print" data-pagefind-ignore><summary>{what} này được dẫn '
    "chiếu tại {count} nơi</summary><ul>{rows}{more}</ul></details>\n"
)
_INSIDE = Markup('<li><a href="{url}">{words}</a> của văn bản này</li>')
_ELSEWHERE = Markup('<li><a href="{url}">{words}</a> <span class="quiet">{details}</span></li>')
_MORE = Markup("<li>và {rest} nơi khác</li>")


@dataclass(frozen=True, slots=True)
class BackReference:
    """A place that refers to a provision; `inside` the same text it has no details."""

    url: str
    words: Markup
    details: str
    inside: bool


@dataclass(frozen=True, slots=True)
class BackReferencesView:
    """`what` is `Điều` or `Phụ lục`; `count` are all places, `rows` those that are shown."""

    what: str
    count: int
    rows: tuple[BackReference, ...]


def back_references(site: Site, text: OfficialText, body: Body) -> Mapping[str, BackReferencesView]:
    """Return the lists of a text's page by the anchor of the provision."""
    names = {provision.anchor: provision.cited_as for provision in _walk(body)}
    views = {}
    for provision in _walk(body):
        if provision.kind in _KINDS:
            inside = site.referring.get((text.id, provision.anchor), ())
            citing = site.citing_provision.get((text.id, provision.anchor), ())
            records = tuple(first for first, _ in firsts(citing))
            rows = [_inside(reference, names) for reference in inside[:SHOWN]]
            rows += [_elsewhere(site, text, record) for record in records[: SHOWN - len(rows)]]
            count = len(inside) + len(records)
            views[provision.anchor] = BackReferencesView(_KINDS[provision.kind], count, tuple(rows))
    return {anchor: view for anchor, view in views.items() if view.count}


def lists_html(views: Mapping[str, BackReferencesView]) -> Mapping[str, Markup]:
    """Return the lists as HTML, by the same anchors."""
    return {anchor: _list_html(view) for anchor, view in views.items()}


def _list_html(view: BackReferencesView) -> Markup:
    rest = view.count - len(view.rows)
    return _LIST.format(
        what=view.what,
        count=view.count,
        rows=_rows_html(view.rows),
        more=_MORE.format(rest=rest) if rest else "",
    )


def _rows_html(rows: Sequence[BackReference]) -> Markup:
    return Markup("").join(
        (_INSIDE if row.inside else _ELSEWHERE).format(
            url=row.url, words=row.words, details=row.details
        )
        for row in rows
    )


def _walk(body: Body) -> Iterator[Provision]:
    for provision in body.provisions:
        yield from provision.walk()


def _inside(reference: Reference, names: Mapping[str, str]) -> BackReference:
    words = Markup.escape(names.get(reference.source) or "phần mở đầu")
    return BackReference(f"#{reference.anchor}", words, "", inside=True)


def _elsewhere(site: Site, text: OfficialText, citing: Citing) -> BackReference:
    mention = mention_view(site, citing)
    url = f"{way_to_root(text.url)}{mention.url}"
    details = " · ".join(words for words in (mention.place, mention.day) if words)
    return BackReference(url, Markup(mention.title), details, inside=False)
