"""Relations among texts that cannot be, or that say too little."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.model import (
    Certainty,
    OfficialText,
    Relation,
    RelationKind,
)
from generator.site.checks.missing_texts import missing
from generator.site.cycles import find_cycles
from generator.site.left_out import may_be_number
from generator.site.site import Site
from generator.site.texts.relation_kinds import KINDS_OF_RELATION
from generator.site.texts.relations import has_day_of_effect, is_of_other_day
from generator.text import format_date

DIRECTION = "Kiểm tra số ký hiệu, ngày và chiều của quan hệ (văn bản mới tác động đến văn bản cũ)."
Row = tuple[OfficialText, int, Relation, OfficialText | None]


def unknown_targets(site: Site) -> Iterator[Diagnostic]:
    """L404: the register lacks the text of a relation or a version; L405: it has another date.

    L406: two are of the number.
    """
    for text, index, relation, other in _relations(site):
        is_unknown = other is None and not text.number.may_be(relation.target)
        is_doubtful = is_unknown or is_of_other_day(relation, other)
        if is_doubtful and not may_be_number(site.content, relation.target):
            yield _not_one_text(site, text, index, relation)
    keys = {text.number.key for text in site.texts}
    for text in site.texts:
        for index, version in enumerate(text.versions):
            is_missing = version.by and version.by.key not in keys
            if version.by and is_missing and not may_be_number(site.content, version.by):
                by = missing(site, version.by)
                yield text.origin.problem("L404", "versions", index, "by", **by)


def _not_one_text(site: Site, text: OfficialText, index: int, relation: Relation) -> Diagnostic:
    path, number = ("relations", index), relation.target
    twins = [other for other in site.texts if other.number.may_be(number)]
    of_day = [twin for twin in twins if relation.issued in (None, twin.issued) or not twin.issued]
    if len(of_day) > 1:
        candidates = ", ".join(twin.origin.path for twin in of_day)
        return text.origin.problem("L406", *path, "target", number=number, candidates=candidates)
    known = ", ".join(format_date(twin.issued) for twin in twins if twin.issued)
    if relation.issued is None or of_day or not known:
        return text.origin.problem("L404", *path, "target", **missing(site, number))
    given = format_date(relation.issued)
    return text.origin.problem("L405", *path, "issued", number=number, given=given, known=known)


def impossible_relations(site: Site) -> Iterator[Diagnostic]:
    """L407: a text related to itself, one that acts on a younger one, and relations in a ring."""
    sound: list[Row] = []
    for row in _relations(site):
        reason = _impossible(row)
        if reason:
            yield _vain(row, reason)
        elif row[3]:
            sound.append(row)
    for kind in RelationKind:
        rows = [row for row in sound if row[2].kind is kind]
        for ring in find_cycles({(text.id, other.id) for text, _, _, other in rows if other}):
            last = next(row for row in rows if row[3] and (row[0].id, row[3].id) == ring[-2:])
            names = " → ".join(str(site.text[text].number) for text in ring)
            yield _vain(last, f"các quan hệ đi vòng tròn {names}")


def relations_without_a_day(site: Site) -> Iterator[Diagnostic]:
    """L410: what ends or suspends another text must say from when, or the status is a guess."""
    for text, index, relation, _ in _relations(site):
        effect = KINDS_OF_RELATION[relation.kind].effect
        acts = effect.changes_status and relation.certainty is Certainty.CERTAIN
        if not acts or has_day_of_effect(text, relation):
            continue
        yield text.origin.problem(
            "L410",
            "relations",
            index,
            "kind",
            kind=KINDS_OF_RELATION[relation.kind].verb.lower(),
            number=relation.target,
        )


def _relations(site: Site) -> Iterator[Row]:
    targets = site.relation_targets
    for text in sorted(site.texts, key=lambda text: text.origin.path):
        for index, relation in enumerate(text.relations):
            yield text, index, relation, targets[text.id, index]


def _impossible(row: Row) -> str:
    text, _, relation, other = row
    if other is None:
        same = text.number.may_be(relation.target)
        itself = same and relation.issued in (None, text.issued)
        return "văn bản không thể có quan hệ với chính nó" if itself else ""
    if KINDS_OF_RELATION[relation.kind].to_older and _surely_younger(other, text):
        return f"{other.number} ban hành sau {text.number}"
    if _begins_before(relation, other):
        return f"có hiệu lực trước khi {other.number} ban hành"
    return ""


def _begins_before(relation: Relation, other: OfficialText) -> bool:
    is_certain = other.issued_certainty is Certainty.CERTAIN and other.issued
    return bool(is_certain and relation.effective and relation.effective < is_certain)


def _surely_younger(text: OfficialText, other: OfficialText) -> bool:
    """Was `text` issued after `other`? Not said of days that are in doubt."""
    if Certainty.NEEDS_REVIEW in (text.issued_certainty, other.issued_certainty):
        return False
    if text.issued and other.issued:
        return text.issued > other.issued
    return text.issued_year > other.issued_year


def _vain(row: Row, reason: str) -> Diagnostic:
    text, index, relation, _ = row
    return text.origin.problem(
        "L407",
        "relations",
        index,
        "target",
        kind=KINDS_OF_RELATION[relation.kind].verb.lower(),
        number=relation.target,
        reason=reason,
        advice=DIRECTION,
    )
