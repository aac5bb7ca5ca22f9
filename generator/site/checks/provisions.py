"""Provisions that are named but not there: only a full text can tell."""

from collections.abc import Iterable, Iterator

from generator.diagnostics import Diagnostic
from generator.markdown import anchors_named
from generator.model import Content, OfficialText, Provision, ProvisionKind, TextId
from generator.site.site import Site
from generator.text import nearest


def missing_provisions(site: Site, content: Content) -> Iterator[Diagnostic]:
    """L409: the scope of a relation, or a citation's pinpoint, is in no wording of a full text."""
    yield from _in_relations(site)
    for record in content.sources:
        for mention in site.bodies[record.url].all_mentions:
            anchor = mention.fragment.removeprefix("#")
            if mention.target and anchor and not _stands(site, mention.target, anchor):
                text = site.text[mention.target]
                placeholders = _placeholders(site, text, anchor)
                yield record.origin.problem_at("L409", mention.line, mention.column, **placeholders)


def wordings_without_articles(site: Site) -> Iterator[Diagnostic]:
    """B620: a later wording that has no điều, of a text that has some."""
    for wordings in site.versions.values():
        if len(wordings) == 1:
            continue
        first, *others = (_articles(wording.body.provisions) for wording in wordings)
        for wording, articles in zip(wordings[1:], others, strict=True):
            if first and not articles and wording.origin.body.strip():
                reason = f"Tệp phiên bản không có điều nào, bản lúc ban hành có {first} điều"
                advice = "Dán toàn văn từ ngày ấy; mỗi điều mở bằng “### Điều 1. Tên”."
                yield wording.origin.problem_at("B620", 1, reason=reason, advice=advice)


def _articles(provisions: Iterable[Provision]) -> int:
    parts = (part for top in provisions for part in top.walk())
    return sum(part.kind is ProvisionKind.ARTICLE for part in parts)


def _in_relations(site: Site) -> Iterator[Diagnostic]:
    targets = site.relation_targets
    for text in site.texts:
        for index, relation in enumerate(text.relations):
            other = targets[text.id, index]
            if other is None or other.id not in site.versions:
                continue
            for anchor in anchors_named(relation.scope):
                if not _stands(site, other.id, anchor):
                    placeholders = _placeholders(site, other, anchor)
                    yield text.origin.problem("L409", "relations", index, "scope", **placeholders)


def _stands(site: Site, text: TextId, anchor: str) -> bool:
    """In any wording: a text may cite what was there before an amendment."""
    return any(anchor in wording.body.anchors for wording in site.versions.get(text, ()))


def _provisions_by_anchor(site: Site, text: TextId) -> dict[str, Provision]:
    return {
        provision.anchor: provision
        for wording in site.versions.get(text, ())
        for top in wording.body.provisions
        for provision in top.walk()
    }


def _placeholders(site: Site, text: OfficialText, anchor: str) -> dict[str, object]:
    provisions = _provisions_by_anchor(site, text.id)
    articles = [
        provision.number
        for provision in provisions.values()
        if provision.kind is ProvisionKind.ARTICLE
    ]
    above = anchor.partition("-khoan-")[0]
    if above in provisions and above != anchor:
        advice = f"{provisions[above].label} không có khoản, điểm ấy: kiểm tra lại."
    elif articles:
        advice = f"Văn bản có từ Điều {articles[0]} đến Điều {articles[-1]}: kiểm tra lại."
    else:
        advice = f"Kiểm tra lại; gần nhất là “{nearest(anchor, provisions) or 'không có'}”."
    return {"number": text.number, "provision": named(anchor), "advice": advice}


def named(anchor: str) -> str:
    """Return the words of an anchor: `khoản 2 Điều 5` of `dieu-5-khoan-2`."""
    words = {"dieu": "Điều", "khoan": "khoản", "diem": "điểm", "chuong": "Chương"}
    words |= {"muc": "Mục", "phan": "Phần", "phu-luc": "Phụ lục"}
    steps = anchor.replace("phu-luc", "phu_luc").split("-")
    pairs = [
        (words[kind.replace("_", "-")], number.replace("dd", "đ"))
        for kind, number in zip(steps[::2], steps[1::2], strict=False)
        if kind.replace("_", "-") in words
    ]
    return " ".join(f"{kind} {number}" for kind, number in reversed(pairs))
