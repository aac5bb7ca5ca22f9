"""Descriptions that describe nothing."""

import time

import pytest

from generator.text import names_a_file

NOTHING = (
    "IMG_2041",
    "IMG_2041.JPG",
    "DSC00017",
    "DSCF 12",
    "image",
    "Image (2)",
    "image1",
    "hoi-nghi.jpg",
    "Ảnh",
    "ảnh 1",
    "Hình 2",
    "Hình ảnh",
    "Ảnh minh họa",
    "Ảnh chụp màn hình 2024-04-24 lúc 17.18",
    "Screenshot 2024-04-24 at 17.18.02",
    "z5432109876543_1a2b3c4d",
    "20240424_171802",
    "2024",
    "PXL_20240424_101112",
    "WhatsApp Image 2024-04-24 at 17.18.02",
    "FB_IMG_1713952",
    "untitled",
    "hoi-nghi",
    "photo-1",
    "mô tả hình",
    "received_123456789",
)
SOMETHING = (
    "Đại biểu giơ tay biểu quyết",
    "Hội nghị năm 2024",
    "Lớp 5A học nhóm",
    "Ảnh Bác Hồ với thiếu nhi",
    "Hình vẽ ngôi trường",
    "Hội nghị",
    "Cụm 2",
    "Ảnh gia đình ông Nam nhận bằng khen năm 2023",
    "Image của cây tre",
    "Biểu đồ 12 tháng",
    "Lễ khai giảng 05/9/2024",
)


@pytest.mark.parametrize("words", NOTHING)
def test_the_name_of_a_file_is_no_description(words: str) -> None:
    assert names_a_file(words, "hoi-nghi.jpg")


@pytest.mark.parametrize("words", SOMETHING)
def test_words_that_tell_what_is_seen_are_one(words: str) -> None:
    assert not names_a_file(words, "hoi-nghi.jpg")


def test_long_words_are_read_at_once() -> None:
    start = time.process_time()
    for words in ("img" + "_1 " * 20_000 + "x", "1_" * 20_000 + "xyz", "-" * 20_000 + "!a"):
        names_a_file(words, "a.jpg")
    assert time.process_time() - start < 2
