"""Who refers to a điều or phụ lục: the list that stands behind it in a full text."""

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from generator.markdown import unsearched
from generator.model import Body, Provision, ProvisionKind, Reference
from generator.model.addresses import relative_root
from generator.pages.parts.mentions import mention_view
from generator.site.links import Citing
from generator.site.texts.linked import BackReferences

_LIST = Markup(
    unsearched(
        '<details class="referred no-print"><summary>{kind} này được dẫn '
        "chiếu tại {count} nơi</summary><ul>{rows}{more}</ul></details>\n"
    )
)
_INSIDE = Markup('<li><a href="#{anchor}">{words}</a> của văn bản này</li>')
_ELSEWHERE = Markup('<li><a href="{url}">{title}</a> <span class="quiet">{details}</span></li>')
_MORE = Markup('<li><a href="#nhac-toi">và {rest} nơi khác</a></li>')


def back_references_html(
    references: Mapping[str, BackReferences], body: Body, url: str
) -> Mapping[str, Markup]:
    """Return the lists by the anchor of the provision; `url` is the page's own address."""
    provisions = {provision.anchor: provision for provision in _walk(body)}
    return {
        anchor: _list_html(provisions[anchor], of_anchor, provisions, url)
        for anchor, of_anchor in references.items()
    }


def _walk(body: Body) -> Iterator[Provision]:
    for provision in body.provisions:
        yield from provision.walk()


def _list_html(
    provision: Provision,
    references: BackReferences,
    provisions: Mapping[str, Provision],
    url: str,
) -> Markup:
    rows = [_inside(reference, provisions) for reference in references.inside]
    rows += [_elsewhere(citing, url) for citing in references.citing.items]
    rest = references.citing.left
    return _LIST.format(
        kind="Phụ lục" if provision.kind is ProvisionKind.APPENDIX else "Điều",
        count=references.count,
        rows=Markup("").join(rows),
        more=_MORE.format(rest=rest) if rest else "",
    )


def _inside(reference: Reference, provisions: Mapping[str, Provision]) -> Markup:
    source = provisions.get(reference.source)
    words = source.cited_as if source else ""
    return _INSIDE.format(anchor=reference.anchor, words=words or "phần mở đầu")


def _elsewhere(citing: Citing, url: str) -> Markup:
    mention = mention_view(citing)
    return _ELSEWHERE.format(
        url=f"{relative_root(url)}{mention.url}",
        title=mention.title,
        details="\u00a0· ".join(words for words in (mention.place, mention.day) if words),
    )
