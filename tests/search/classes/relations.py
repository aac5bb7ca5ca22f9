"""What one text does to another: văn bản nào thay thế thông tư 44/2014, quyết định 281 nối tiếp."""

from generator.model import OfficialText, RelationKind
from generator.model.addresses import CARRIED_OUT
from generator.text import fold
from tests.search.classes.facts import Asked, Facts, alike, spellings

ACTIVE = {
    RelationKind.REPLACES: ("thay thế", "bị thay thế bởi văn bản nào"),
    RelationKind.REPEALS: ("bãi bỏ", "bị bãi bỏ bởi văn bản nào"),
    RelationKind.AMENDS: ("sửa đổi", "được sửa đổi bởi văn bản nào"),
    RelationKind.NEXT_PHASE: ("nối tiếp", "có giai đoạn kế tiếp là văn bản nào"),
    RelationKind.CONTINUES: ("tiếp tục thực hiện", "được tiếp tục bởi văn bản nào"),
    RelationKind.IMPLEMENTS: ("triển khai", "được triển khai bởi văn bản nào"),
    RelationKind.GUIDES: ("hướng dẫn", "được hướng dẫn bởi văn bản nào"),
}


CARRYING = ("triển khai", "thực hiện", "để thi hành", "nào cụ thể hóa")
"""Asked by the kind of what carries out another: quyết định triển khai kết luận 49."""
CARRIED = (RelationKind.IMPLEMENTS, RelationKind.GUIDES)
WHERE = ("địa phương nào", "tỉnh nào đã", "nơi nào", "ai")


def queries(facts: Facts) -> Asked:
    for newer in facts.texts:
        for relation in newer.relations:
            older = next(
                (
                    text
                    for text in facts.texts
                    if text.number == relation.target and relation.issued in (None, text.issued)
                ),
                None,
            )
            if older and relation.kind in ACTIVE:
                yield from _asked(facts, newer, older, *ACTIVE[relation.kind])
            if older and relation.kind in CARRIED:
                yield from _carried_out(facts, newer, older)


def _asked(
    facts: Facts, newer: OfficialText, older: OfficialText, verb: str, inverse: str
) -> Asked:
    """The older text is asked about: its card names the newer one; or the newer one itself."""
    answers = (*alike(facts, newer), *alike(facts, older))
    cite, full = _short(facts, older), f"{facts.type_of(older)} {older.number}"
    for words in (
        f"văn bản nào {verb} {cite}",
        f"{facts.type_of(newer)} nào {verb} {cite}",
        f"văn bản {verb} {full}",
        f"{cite} {inverse}",
    ):
        for spelling in spellings(words):
            yield spelling, answers
    for words in (
        f"{_short(facts, newer)} {verb} văn bản nào",
        f"{_short(facts, newer)} căn cứ vào đâu",
    ):
        yield words, answers
        yield fold(words), answers


def _carried_out(facts: Facts, newer: OfficialText, older: OfficialText) -> Asked:
    """Of texts of the asked kind that do so any; places that do so have a page."""
    cite = _short(facts, older)
    for verb in CARRYING if newer.type != older.type else ():
        for spelling in spellings(f"{facts.type_of(newer)} {verb} {cite}"):
            yield spelling, (newer.url,)
    for asking in WHERE:
        for spelling in spellings(f"{asking} triển khai {cite}"):
            yield spelling, (CARRIED_OUT,)


def _short(facts: Facts, text: OfficialText) -> str:
    year = f"/{text.number.year}" if text.number.year else ""
    return f"{facts.type_of(text)} {text.number.number}{year}"
