"""A quote is found in its sentence: abbreviations, numbers and initials do not end one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text import sentence_at, sentences


@pytest.mark.parametrize(
    "marked",
    [
        "Hội có 60.358 hội viên. | Quỹ đạt 17,34%.",
        "Ngày 24.4.2024, TP. Thái Bình họp. | Xong việc!",
        "Có GS.TS. Nguyễn Văn An và ThS. Trần B. Lê dự. | Hết.",
        "Sách, vở, bút, v.v. đều được tặng. | Đ/c H. Sơn khen.",
        "Đ/c. Nguyễn An nói: “Tốt lắm!” rồi cười. | Ai cũng vui…",
        "Ông hỏi: “Ai học?” | Không ai đáp.",
        "Đại hội khóa X. | Nhiệm kỳ mới.",
        "1. Tiếp tục học. | Rồi lại học.",
        "Còn nhiều việc… nhưng vui. | Mai làm tiếp... | Thôi.",
        "Một câu không dấu chấm",
        "Xem http://a.vn/b.html nhé. | Cảm ơn.",
    ],
)
def test_sentences(marked: str) -> None:
    parts = marked.split(" | ")
    text = " ".join(parts)
    assert [text[start:end] for start, end in sentences(text)] == parts


def test_sentence_at() -> None:
    text = "Câu một. Câu hai."
    assert sentence_at(text, 0) == (0, 8)
    assert sentence_at(text, 8) == (0, 8)
    assert sentence_at(text, 9) == (9, 17)
    assert sentence_at(text, 99) == (9, 17)
    assert sentence_at("", 0) == (0, 0)


@given(st.text(alphabet="aA.!?…” \n1XTP"))
def test_no_letter_is_lost(text: str) -> None:
    spans = sentences(text)
    kept = "".join(text[start:end] for start, end in spans)
    assert "".join(kept.split()) == "".join(text.split())
    assert list(spans) == sorted(spans)
