"""Cards are sound pictures, alike in every build, and hold what they say."""

import io
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from generator.cards import draw, drawn_card
from generator.cards.badge import COLOURS, badge
from generator.cards.draw import LEFT, ROOM, SQUARE
from generator.cards.fitting import CUT, Size, fitted
from generator.cards.ground import SIZE
from generator.cards.typeface import typeface
from generator.model import Edition
from generator.pages.parts.share_card import Shape, ShareCard
from generator.site.texts.status import Status
from generator.text import nfc
from tests.small_site import NOW, SETTINGS

EDITION = Edition(SETTINGS, NOW)
TOKENS = Path(__file__).parents[2] / "theme/assets/css/base/tokens.css"
LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
TONES = "\N{COMBINING GRAVE ACCENT}\N{COMBINING ACUTE ACCENT}\N{COMBINING HOOK ABOVE}"
TONES += "\N{COMBINING TILDE}\N{COMBINING DOT BELOW}"
TITLE = "Thái Bình hướng dẫn sơ kết Kết luận 49-KL/TW, đưa bộ tiêu chí về cơ sở"
HEADLINE = ShareCard(Shape.HEADLINE, "Cổng thử", "Tin · Thái Bình · 24/04/2024", title=TITLE)
FIGURE = ShareCard(
    Shape.FIGURE, "Cổng thử", "Số liệu · năm 2023", "40,1%", "Hội viên, Hải Dương", "Nguồn: tin"
)


def text_card(status: Status, words: str = "Hết hiệu lực toàn bộ từ 01/03/2025") -> ShareCard:
    return ShareCard(
        Shape.TEXT, "Cổng thử", "Kết luận · Ban Bí thư", "49-KL/TW", TITLE, "", status, words
    )


CARDS = (HEADLINE, FIGURE, *map(text_card, Status))


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.status or card.shape.name)
def test_a_card_is_a_sound_picture_of_its_size(card: ShareCard) -> None:
    data = drawn_card(card, EDITION)
    picture = Image.open(io.BytesIO(data))
    picture.load()  # every row, and the checksum at the end of the stream
    assert picture.format == "PNG" and picture.size == SIZE == (1200, 630)
    assert len(data) < 50_000
    assert data == drawn_card(card, EDITION)


@given(st.lists(st.sampled_from([*TITLE.split(), "gọng", "ẾỖ", "x" * 40, "–", ""]), max_size=30))
def test_rows_packed_once_are_those_that_were_drawn(title: list[str]) -> None:
    boards: list[Image.Image] = []

    def keep(board: Image.Image, *others: object) -> bytes:
        boards.append(board.copy())
        return kept(board, *others)  # type: ignore[arg-type]

    kept = draw.png
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(draw, "png", keep)
        for card in (*CARDS, replace(HEADLINE, title=" ".join(title))):
            written = Image.open(io.BytesIO(drawn_card(card, EDITION)))
            assert written.mode == "P"
            assert written.tobytes() == boards[-1].tobytes()


def test_what_cards_have_alike_is_packed_for_the_first_of_them() -> None:
    packed = draw._blank("Cổng thử").packed
    drawn_card(HEADLINE, EDITION)
    spans = set(packed)
    drawn_card(replace(HEADLINE, title=TITLE.replace("Thái", "Hòa")), EDITION)
    assert set(packed) == spans
    assert (0, 91) in spans


def test_every_vietnamese_letter_is_in_the_fonts() -> None:
    vowels = [nfc(vowel + tone) for vowel in "aăâeêioôơuưy" for tone in TONES]
    letters = {*LETTERS, *vowels, *"0123456789%/–-…“”·&()₫"}
    for family in ("serif", "sans"):
        face = typeface(family, 700, 62)
        missing = face.drawn("\ue000").tobytes()
        for letter in {form for one in letters for form in (one, one.upper())}:
            drawn = face.drawn(letter)
            assert len(letter) > 1 or drawn.getbbox(), letter
            assert drawn.tobytes() != missing, letter


def test_colours_are_those_of_the_pages() -> None:
    tokens = TOKENS.read_text(encoding="utf-8")
    light = set(re.findall(r"var\(--light,#([0-9a-f]{6})\)", tokens))
    for colours in COLOURS.values():
        assert {colours.ground, colours.ink} <= light
    assert set(COLOURS) == set(Status)


def test_a_status_is_told_by_its_shape_too() -> None:
    """As on the pages: only the two kinds of ended, and the two of suspended, look alike."""
    drawn = {status: badge(status, "Tình trạng").tobytes() for status in Status}
    alike = {
        frozenset(other for other in Status if drawn[other] == drawn[status]) for status in Status
    }
    assert {group for group in alike if len(group) > 1} == {
        frozenset({Status.ENDED, Status.ENDED_WHOLLY}),
        frozenset({Status.SUSPENDED, Status.PARTLY_SUSPENDED}),
    }


words = st.lists(st.sampled_from([*TITLE.split(), "x" * 40, "1.234.567/QĐ-UBND"]), min_size=1)


@given(words)
def test_words_keep_to_their_room(title: list[str]) -> None:
    sizes = (Size(62, 84, 4), Size(52, 68, 5))
    fit = fitted(" ".join(title), "serif", 700, sizes, ROOM)
    assert len(fit.lines) <= 5
    assert all(fit.face.width(line) <= ROOM for line in fit.lines)
    whole = " ".join(fit.lines) == " ".join(title)
    assert whole or any(line.endswith(CUT) for line in fit.lines)


@pytest.mark.parametrize("number", ["49-KL/TW", "136/2024/NĐ-CP", "117/117", "trên 396 tỉ đồng"])
def test_numbers_outlast_a_square_crop(number: str) -> None:
    for shape in (Shape.TEXT, Shape.FIGURE):
        lines = draw._lines(ShareCard(shape, "Cổng thử", "Tin", number))
        placed = [line for line in lines if line.words == number]
        assert placed and placed[0].face.width(number) <= SQUARE
    assert (SIZE[0] + SIZE[1]) // 2 + 10 >= LEFT + SQUARE


def test_no_day_is_drawn_but_what_the_card_says() -> None:
    other = Edition(SETTINGS, NOW.replace(year=2030))
    assert date(2030, 1, 1) < other.today
    assert drawn_card(HEADLINE, EDITION) == drawn_card(HEADLINE, other)


@pytest.mark.parametrize("before", range(3, 30, 3))
def test_a_name_is_never_parted_at_the_end_of_a_line(before: int) -> None:
    title = (
        f"{'m' * before} giao ban khuyến học thành phố Đông Bắc và huyện Mù Cang Chải năm học mới"
    )
    lines = [line.words for line in draw._lines(replace(HEADLINE, title=title))]
    for name in ("khuyến học", "Đông Bắc", "Mù Cang Chải"):
        assert any(name in line for line in lines), lines


def test_what_a_text_is_about_is_read_in_a_small_preview() -> None:
    """A preview is a third as wide; 34 dots of 1,200 are 11 there."""
    for title in (TITLE, f"{TITLE} và các địa phương khác trong cả nước, giai đoạn 2021–2030"):
        card = replace(text_card(Status.IN_FORCE), title=title)
        subject = [line for line in draw._lines(card) if line.words and line.words in title]
        assert subject and all(line.face.height >= 34 for line in subject)
        assert max(line.baseline for line in subject) < draw._BADGE_TOP - 10
