"""Addresses that nobody but the editor can open."""

import pytest

from generator.markdown import useless
from generator.site.files import find_file, is_picture

HOSTS = ("localhost", "localhost:8000", "127.0.0.1", "127.9.0.1:80", "10.0.0.5", "192.168.1.2")


@pytest.mark.parametrize("host", [*HOSTS, "172.16.0.1", "172.31.9.9", "0.0.0.0:8000", "[::1]:8000"])
@pytest.mark.parametrize("scheme", ["http://", "https://", "//", "HTTP://"])
def test_an_address_on_the_editors_own_machine_is_told(scheme: str, host: str) -> None:
    assert useless(f"{scheme}{host}/tin-tuc/")


@pytest.mark.parametrize(
    "href", ["", "www.moet.gov.vn", "moet.gov.vn/a", "a.com", "WWW.a.vn?x=1", "//a.vn"]
)
def test_an_address_without_its_beginning_is_told(href: str) -> None:
    assert useless(href)


@pytest.mark.parametrize(
    "href",
    [
        *("#", "?", "//", "http://", "https://", "https:/a.vn/b", "http://moet", "https://.vn/x"),
        *("mailto:", "mailto:an", "tel:", "tel:x", "nguyen.van.a@gmail.com", "https://-./"),
    ],
)
def test_an_address_that_is_cut_short_is_told(href: str) -> None:
    assert useless(href)


@pytest.mark.parametrize(
    "href",
    [
        *(
            "https://công-ty.vn/a",
            "https://a.b.c:8080/x?y#z",
            "tel:+84 24",
            "https://[2001:db8::1.2]/",
        ),
        "/a/",
        "#a",
        "?a",
        "bai.md",
        "../a/",
        "https://www.a.vn",
        "mailto:a@b.vn",
        "mau.pdf",
        "tin.vn-moi/",
        "https://172.15.0.1/",
    ],
)
def test_other_addresses_are_left_alone(href: str) -> None:
    assert useless(href) == ()


@pytest.mark.parametrize("ending", ["jpg", "JPEG", "png", "webp", "avif", "gif"])
def test_a_picture_beside_the_record_is_one(ending: str) -> None:
    assert is_picture(f"anh.{ending}") and is_picture(f"bai/anh.{ending}")


@pytest.mark.parametrize(
    "ending", ["html", "svg", "md", "jpg.html", "pdf", "heic", "js", "", "txt"]
)
def test_nothing_else_is_published_as_a_picture(ending: str) -> None:
    assert not is_picture(f"anh.{ending}")


@pytest.mark.parametrize("folder", ["../", "../../", "bai/../../", "/", "/news/"])
def test_no_picture_comes_from_another_folder(folder: str) -> None:
    assert not is_picture(f"{folder}anh.jpg")


@pytest.mark.parametrize("written", ["\u1ea3nh.png", "a\u0309nh.png"])
@pytest.mark.parametrize("there", ["\u1ea3nh.png", "a\u0309nh.png"])
def test_a_name_is_found_in_either_form(written: str, there: str) -> None:
    files = frozenset([f"news/2024/04/{there}"])
    assert find_file(files, "content/news/2024/04/bai.md", written) == f"news/2024/04/{there}"
