"""Two keys of a group that say the same: readers see one sentence twice, or nothing new."""

from collections.abc import Iterator, Mapping

from generator.read.content_file import Tree
from generator.text import fold, squeeze
from generator.text.unmeant import Unmeant

_PAIRS = (
    ("lead", "title", "Sapo nói điều tiêu đề chưa nói: ai, ở đâu, khi nào, kết quả gì."),
    ("definition", "title", "Nói rõ đếm gì, tính thế nào, vào lúc nào."),
    ("description", "name", "Nói rõ chủ đề gồm những gì, hoặc bỏ dòng này."),
    ("alt", "credit", "Tả điều thấy trong hình; “credit” là người chụp."),
    ("caption", "credit", "Chú thích kể điều hình cho thấy; “credit” là người chụp."),
    ("note", "title", "Ghi điều người đọc cần biết thêm, hoặc bỏ dòng này."),
)
"""What says it again, what said it, what to write."""


def said_again(group: Mapping[str, Tree]) -> Iterator[tuple[str, Unmeant]]:
    """Yield the key whose words are another's, and why nobody meant it."""
    for key, other, advice in _PAIRS:
        words, known = group.get(key), group.get(other)
        if isinstance(words, str) and isinstance(known, str) and words and _same(words, known):
            yield key, Unmeant(0, words, f"lặp lại “{other}”", advice)
    subject, number = group.get("subject"), group.get("number")
    if isinstance(subject, str) and isinstance(number, str) and number and number in subject:
        advice = "Trích yếu chỉ là nội dung: trang tự viết loại, số ký hiệu và ngày."
        yield "subject", Unmeant(subject.find(number), number, "lặp lại “number”", advice)


def _same(words: str, other: str) -> bool:
    return fold(squeeze(words)).rstrip(". ") == fold(squeeze(other)).rstrip(". ")
