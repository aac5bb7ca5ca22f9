"""What nobody meant in a body is told, and what good writers and laws write is not."""

import pytest

from tests.markdown.test_odd_lines import rendered
from tests.text.test_unmeant import BY_PROGRAMS, GOOD, HABITS, LEFT, MAYBE_LEFT

PLACES = ("{}", "## Mục\n\n{}\n\nĐoạn.", "Đoạn.\n\n- {}", "| a |\n|---|\n| {} |")


def codes(source: str, legal: bool = False) -> set[str]:
    return {code for code, _, _ in rendered(source, legal).problems}


@pytest.mark.parametrize("words", (*LEFT, *BY_PROGRAMS))
def test_what_programs_leave_is_an_error(words: str) -> None:
    for place in PLACES:
        assert codes(place.format(words)) & {"B628", "B614"}, place
    assert codes(f"> {words}") & {"B628", "B614"}
    assert codes(words, legal=True) & {"B628", "B614"}


@pytest.mark.parametrize("words", (*MAYBE_LEFT, *HABITS))
def test_habits_are_warned_of(words: str) -> None:
    for place in PLACES:
        assert codes(place.format(words)) == {"B629"}, place


@pytest.mark.parametrize("words", HABITS)
def test_a_text_of_law_is_shown_as_it_was_issued(words: str) -> None:
    assert "B629" not in codes(words, legal=True)


@pytest.mark.parametrize("words", GOOD)
def test_good_words_are_left_alone(words: str) -> None:
    signs = {"B628", "B629"} if "[Video]" in words else {"B628", "B629", "B614"}
    assert not signs & codes(f"{words} Hết.")


UNMARKED = "Hoi Khuyen hoc xa trao 120 suat hoc bong cho hoc sinh vuot kho."


@pytest.mark.parametrize("legal", (False, True))
@pytest.mark.parametrize("words", (UNMARKED, f"“{UNMARKED}” – Tran Quoc Vuong"))
def test_words_without_marks_are_told(words: str, legal: bool) -> None:
    for place in PLACES if not legal else PLACES[:1]:
        assert codes(place.format(words), legal) == {"B629"}, place


@pytest.mark.parametrize(
    "words",
    (
        "Sa Pa, Kon Tum, Gia Lai, Lai Vung, Sa Dec va Hoi An",
        "The association in Vietnam promotes education and builds a learning society for all.",
        "https://example.vn/hoi-khuyen-hoc-trao-hoc-bong-cho-hoc-sinh-vuot-kho",
        "Hoi Khuyen hoc xa trao học bổng.",
    ),
)
def test_names_foreign_words_and_addresses_need_no_marks(words: str) -> None:
    assert "B629" not in codes(words)


def test_code_is_no_word() -> None:
    assert codes("Gõ `{ PAGE }` và `hocj`.") == set()


@pytest.mark.parametrize(
    "words", ["Một ***x** hai.", "**x*** hai.", "Hết dòng\\", "- mục\\", "**Đậm**\\"]
)
def test_a_sign_alone_is_told(words: str) -> None:
    assert codes(words) == {"B614"}


@pytest.mark.parametrize(
    "words",
    ["Câu ***cả hai*** ở đây.", "Một\\\nhai.", "**x**\\* (chú)", "a * b", "2\\*3", "Số (*)"],
)
def test_a_sign_of_ours_is_not(words: str) -> None:
    assert codes(words) == set()


@pytest.mark.parametrize("host", ["example.com", "www.example.org", "your-domain.com"])
def test_an_example_is_no_address(host: str) -> None:
    assert codes(f"Xem [trang ấy](https://{host}/a).") == {"B616"}
