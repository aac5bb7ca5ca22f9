"""Vietnamese order: letters, then tone, syllable by syllable."""

import random

from generator.text import collation_key, person_key


def shuffled(words: list[str]) -> list[str]:
    return random.Random(7).sample(words, len(words))


def test_letters_and_tones() -> None:
    order = "a à ả ã á ạ ai ă â ba bà bác cam cần da đa đá e ê i o ô ơ u ư ừ y".split()
    assert sorted(shuffled(order), key=collation_key) == order


def test_a_syllable_is_finished_before_the_next() -> None:
    order = ["ba", "ba ba", "ba vì", "bà", "bà con", "bá hộ", "bác"]
    assert sorted(shuffled(order), key=collation_key) == order


def test_provinces_keep_d_after_plain_d() -> None:
    order = ["Cao Bằng", "Dương Kinh", "Đà Nẵng", "Đắk Lắk", "Điện Biên", "Đồng Nai", "Gia Lai"]
    assert sorted(shuffled(order), key=collation_key) == order


def test_numbers_sort_by_value() -> None:
    order = ["Phường 4", "Phường 12", "Phường Bảy Hiền"]
    assert sorted(shuffled(order), key=collation_key) == order


def test_people_sort_by_given_name() -> None:
    order = ["Lê Thị Ánh", "Trần Bình", "Nguyễn Văn Dũng", "Bùi Văn Đạt", "Trần Văn Đạt"]
    assert sorted(shuffled(order), key=person_key) == order


def test_case_and_unicode_form_do_not_matter_for_order() -> None:
    assert collation_key("Hòa")[0] == collation_key("ho\u0300a")[0]
