"""Which names no Windows machine can give to a file, and the name that is told instead."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text import fit_for_windows, unfit_for_windows

DEVICES = (
    *("con", "prn", "aux", "nul"),
    *(f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"),
)


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("ending", ["", ".md", ".tar.gz", " .md", " "])
def test_a_device_of_old_is_no_name(device: str, ending: str) -> None:
    for name in (f"{device}{ending}", f"{device.upper()}{ending}"):
        assert unfit_for_windows(name)
        assert fit_for_windows(name).casefold().startswith(f"{device}-1".casefold())


@pytest.mark.parametrize("name", ["con-so", "cong.md", "a.con", "com", "com10", "lpta.md", "auxx"])
def test_what_only_looks_like_one_is_a_name(name: str) -> None:
    assert not unfit_for_windows(name)
    assert fit_for_windows(name) == name


@pytest.mark.parametrize("sign", [*'<>:"|?*\\', "\x00", "\x1f", "\t"])
def test_a_refused_sign_becomes_a_hyphen(sign: str) -> None:
    assert unfit_for_windows(f"a{sign}b.md")
    assert fit_for_windows(f"a{sign}b.md") == "a-b.md"


@pytest.mark.parametrize("ending", [".", " ", ". ", ".."])
def test_a_name_ends_in_no_point_and_no_blank(ending: str) -> None:
    assert unfit_for_windows(f"bài{ending}")
    assert fit_for_windows(f"bài{ending}") == "bài"
    assert fit_for_windows(ending) == "tep"


@pytest.mark.parametrize(("name", "told"), [("con.md", "con-1.md"), ("Nul .a.b", "Nul-1.a.b")])
def test_the_ending_of_a_device_is_kept(name: str, told: str) -> None:
    assert fit_for_windows(name) == told


@given(st.text(st.sampled_from("conCOM1lpt. <>:*aé-\\|"), max_size=9))
def test_what_is_told_is_fit_and_a_fit_name_is_kept(name: str) -> None:
    assert not unfit_for_windows(fit_for_windows(name))
    assert unfit_for_windows(name) or not name or fit_for_windows(name) == name
    assert re.search(r"\S", fit_for_windows(name))
