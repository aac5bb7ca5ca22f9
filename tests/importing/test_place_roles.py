"""A place that a piece only mentions is no region of it, whatever the sentence."""

import pytest

from generator.importing.actors import actors
from generator.importing.library import Library
from tests.importing.place_roles import FILLERS, LEADS_IN_BODY, MENTIONS, PLACES, piece


def test_only_who_acts_is_a_region(library: Library) -> None:
    _assert_acting(library, range(400))


@pytest.mark.long
def test_only_who_acts_is_a_region_in_many_pieces(library: Library) -> None:
    _assert_acting(library, range(1000, 9000))


def _assert_acting(library: Library, seeds: range) -> None:
    wrong = []
    for seed in seeds:
        title, lead, body, acting = piece(seed)
        read = [str(region) for region in actors(library, (title, lead), body).regions]
        if read != [acting]:
            wrong.append(f"{seed}: {read}, not {acting}: {title} | {lead} | {body}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("mention", MENTIONS)
def test_a_mention_alone_is_no_region(library: Library, mention: str) -> None:
    head = ("Tủ sách ở bến xe có khuy đồng", LEADS_IN_BODY[0])
    for place in PLACES.values():
        body = (mention.format(b=place), *FILLERS)
        assert actors(library, head, body).regions == (), place


@pytest.mark.parametrize(
    ("words", "region"),
    [
        ("Tân Trụ nay thuộc tỉnh Tây Ninh, trước tháng 7/2025 thuộc tỉnh Long An.", "tay-ninh"),
        ("Trước đây nơi này thuộc tỉnh Hậu Giang, nay thuộc thành phố Cần Thơ.", "can-tho"),
        ("Chị dạy mười hai đứa trẻ trên chợ nổi Ngã Bảy, thành phố Cần Thơ.", "can-tho"),
        ("Lớp có 40 người đang học tại xã Mường Thử, tỉnh Sơn La.", "son-la"),
        ("Các hội khuyến học huyện thuộc tỉnh Sơn La đã làm theo.", "son-la"),
    ],
)
def test_where_a_place_lies_now(library: Library, words: str, region: str) -> None:
    head = ("Tủ sách ở bến xe có khuy đồng", LEADS_IN_BODY[0])
    assert actors(library, head, (words, *FILLERS)).regions == (region,)
