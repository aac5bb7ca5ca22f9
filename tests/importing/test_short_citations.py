"""A short citation that says whose text it is, or of when, is of the one known text that fits."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from generator.importing.cited import cited
from generator.importing.documents import documents_in, known_texts, short_forms_in
from generator.importing.library import Library
from generator.model import Certainty, OfficialText

BEHIND = "đẩy mạnh công tác khuyến học trong các gia đình và dòng họ của địa phương"


def texts(library: Library) -> Iterator[tuple[OfficialText, str, str]]:
    """Yield the texts of no region with the names of their type and first issuer."""
    words = library.content.vocabulary
    for text in library.content.of(OfficialText):
        issuers = [words.issuers[id_] for id_ in text.issuers]
        is_dated = text.issued is not None and text.issued_certainty is Certainty.CERTAIN
        if issuers and is_dated and not any(issuer.region for issuer in issuers):
            yield text, words.types[text.type].name, issuers[0].name


def citations_of(text: OfficialText, kind: str, issuer: str) -> tuple[str, ...]:
    day, number = text.issued or date.min, text.number.ordinal
    written = f"{day.day}/{day.month}/{day.year}"
    return (
        f"{kind} số {number} ngày {written} của {issuer} về {BEHIND}",
        f"{kind} {number} ngày {day:%d/%m/%Y} của {issuer}",
        f"{kind} số {number} ngày {day.day} tháng {day.month} năm {day.year} của {issuer}",
        f"{kind} số {number} năm {day.year} của {issuer}",
        f"{kind} {number}, ngày {written}",
    )


def test_of_each_text_its_number_is_read(library: Library) -> None:
    known = known_texts(library, None, ())
    rows = list(texts(library))
    alike = Counter((kind, text.number.ordinal, text.issued_year) for text, kind, _ in rows)
    wrong = []
    read = 0
    for text, kind, issuer in rows:
        is_alone = alike[kind, text.number.ordinal, text.issued_year] == 1
        for words in citations_of(text, kind, issuer):
            line = f"Việc này theo {words}, được giữ đều hằng tuần."
            numbers = documents_in((line,), known)
            read += numbers == (str(text.number),)
            if numbers != (str(text.number),) and (numbers or is_alone):
                wrong.append(f"{line} → {numbers}, not {text.number}")
    assert not wrong, "\n".join(wrong)
    assert read > len(rows)


def test_what_fits_no_text_or_says_too_little_stays_a_doubt(library: Library) -> None:
    known = known_texts(library, None, ())
    for words in (
        "Chỉ thị số 14",
        "Chỉ thị số 14 ngày 25/5/2019 của Thủ tướng Chính phủ",
        "Chỉ thị số 14 ngày 25/5/2021 của Bộ Giáo dục và Đào tạo",
        "Thông tư 4711 năm 2023 của Bộ Giáo dục và Đào tạo",
    ):
        line = f"Việc này theo {words}."
        assert documents_in((line,), known) == (), words
        assert short_forms_in((line,), known), words


def test_a_text_of_later_days_is_not_meant(library: Library) -> None:
    line = "Theo Chỉ thị số 14 năm 2021 của Thủ tướng Chính phủ, các xã lập sổ."
    assert documents_in((line,), known_texts(library, date(2022, 1, 1), ())) == ("14/CT-TTg",)
    assert documents_in((line,), known_texts(library, date(2021, 1, 1), ())) == ()


def test_a_law_is_known_by_its_name_and_year(library: Library) -> None:
    known = known_texts(library, date(2026, 3, 8), ())
    line = "“Luật Giáo dục năm 2019 nói học tập là quyền của công dân”, ông nói."
    assert documents_in((line,), known) == ("43/2019/QH14",)
    assert documents_in(("Luật Giáo dục năm 2011 nói khác.",), known) == ()
    assert documents_in(("Luật Giáo dục nói khác.",), known) == ()


def test_letters_of_a_court_within_a_plan_are_a_departments() -> None:
    assert documents_in(("Kế hoạch số 77-KH/TĐTN-PT ngày 10/3/2026 nói rõ.",)) == ("77-KH/TĐTN-PT",)
    assert documents_in(("Quyết định số 12/2023/QĐ-PT của tòa.",)) == ()
    line = "Công văn số 412/HKH-PT của Hội Khuyến học thành phố nói rõ."
    assert documents_in((line,)) == ("412/HKH-PT",)
    assert documents_in(("Công văn số 12/2023/DS-PT của tòa.",)) == ()


def test_a_text_of_an_earlier_term_is_meant_with_a_doubt(library: Library) -> None:
    line = "Tỉnh sơ kết thực hiện Kết luận 49 của Ban Bí thư hồi tháng 9."
    read = cited(library, (line,), date(2026, 11, 21), ())
    assert read.documents == ("49-KL/TW",)
    assert any("Kết luận 49 của Ban Bí thư" in doubt for doubt in read.doubts)
    dated = "Tỉnh sơ kết Kết luận số 49 ngày 10/5/2019 của Ban Bí thư hồi tháng 9."
    assert cited(library, (dated,), date(2026, 11, 21), ()).doubts == ()
    other = "Tỉnh sơ kết thực hiện Kết luận 49 của Bộ Chính trị hồi tháng 9."
    assert cited(library, (other,), date(2026, 11, 21), ()).documents == ()
