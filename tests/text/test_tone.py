"""One word in two spellings is one word for matching; shown text is never changed."""

import pytest

from generator.text import canonical_tone, spelling_key


@pytest.mark.parametrize(
    ("written", "ours"),
    [
        ("hoà uỷ thuý khoẻ loè", "hòa ủy thúy khỏe lòe"),
        ("Hoà HOÀ UỶ Uỷ", "Hòa HÒA ỦY Ủy"),
        ("quý quỷ hoàn xoáy thuyền ngoài", "quý quỷ hoàn xoáy thuyền ngoài"),
        ("ho\u0061\u0300", "hòa"),
    ],
)
def test_canonical_tone(written: str, ours: str) -> None:
    assert canonical_tone(written) == ours
    assert canonical_tone(ours) == ours


@pytest.mark.parametrize(
    ("one", "other"),
    [("tỉ", "tỷ"), ("kĩ", "kỹ"), ("Thuý", "thúy"), ("quí", "quý"), ("quít", "quýt"), ("lí", "lý")],
)
def test_spelling_key_joins(one: str, other: str) -> None:
    assert spelling_key(one) == spelling_key(other)


@pytest.mark.parametrize(("one", "other"), [("tay", "tai"), ("thúy", "thúi"), ("quyên", "quên")])
def test_spelling_key_keeps_apart(one: str, other: str) -> None:
    assert spelling_key(one) != spelling_key(other)
