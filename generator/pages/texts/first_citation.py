"""How an official text is cited the first time: with its name, and with what has amended it.

`Luật Giáo dục số 43/2019/QH14 ngày 14/06/2019 của Quốc hội, được sửa đổi, bổ sung bởi Luật số
123/2025/QH15`. A subject that says what is done goes on with the sentence; another one is
what the text issues, or is about.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from generator.model import Certainty, DocumentNumber, RelationKind, TextId
from generator.pages.parts.citation_words import copied_citation
from generator.pages.parts.text_rows import named
from generator.pages.parts.wording import sentence_case, sentence_within
from generator.site.links import TextLink
from generator.site.texts.linked import LinkedText

DOES = (
    "Ban hành",
    "Bãi bỏ",
    "Bổ sung",
    "Cho phép",
    "Công bố",
    "Công nhận",
    "Điều chỉnh",
    "Đánh giá",
    "Đẩy mạnh",
    "Hướng dẫn",
    "Phê duyệt",
    "Quy định",
    "Sửa đổi",
    "Tăng cường",
    "Thành lập",
    "Thay thế",
    "Thực hiện",
    "Tiếp tục",
    "Tổ chức",
    "Triển khai",
    "Về",
)
"""With what a subject begins that goes on with a sentence."""
ISSUED = (
    "Bộ chỉ số",
    "Bộ tiêu chí",
    "Chiến lược",
    "Chương trình",
    "Danh mục",
    "Đề án",
    "Điều lệ",
    "Kế hoạch",
    "Nội quy",
    "Quy chế",
    "Tiêu chí",
)
"""What a text issues, so named by a subject without a verb; any other one is what it is about."""
NESTED = str.maketrans("“”", "‘’")


def first_citation(linked: LinkedText, today: date) -> str:
    """Return the whole citation, without a full stop."""
    amending = tuple(_amending(linked, today))
    cited = _with_name(linked.text)
    if not amending:
        return cited
    return f"{cited}, được sửa đổi, bổ sung bởi {' và '.join(filter(None, _series(amending)))}"


def _with_name(text: TextLink) -> str:
    """Whose subject begins with its type, as a law's does, is called by it: a law that amends
    another is not, for the number would seem to be the other's."""
    subject, kind = text.subject.rstrip(". "), text.type.name
    if not text.has_subject or text.number.name:
        return copied_citation(text)
    rest = subject.removeprefix(f"{kind} ")
    if rest == subject:
        return f"{copied_citation(text)} {_going_on(subject)}"
    if _does(sentence_case(rest)):
        return f"{copied_citation(text)} {rest}"
    return copied_citation(replace(text, type=replace(text.type, name=subject)))


def _going_on(subject: str) -> str:
    if _does(subject):
        return sentence_within(subject)
    if subject.startswith(ISSUED):
        return f"ban hành “{subject.translate(NESTED)}”"
    return subject if subject.startswith("“") else f"về {sentence_within(subject)}"


def _does(subject: str) -> bool:
    return any(subject.startswith((f"{words} ", f"{words},")) for words in DOES)


def _series(names: tuple[str, ...]) -> tuple[str, str]:
    return ", ".join(names[:-1]), names[-1]


def _amending(linked: LinkedText, today: date) -> Iterator[str]:
    """Yield what has amended the text: what is not known to have effect yet is left out."""
    for row in linked.amendments:
        is_sure = row.kind is RelationKind.AMENDS and row.certainty is Certainty.CERTAIN
        if is_sure and row.effective is not None and row.effective <= today:
            yield _name(linked, row.other, row.number)


def _name(linked: LinkedText, other: TextId | None, number: DocumentNumber) -> str:
    return named(linked.texts[other]) if other else f"văn bản số {number}"
