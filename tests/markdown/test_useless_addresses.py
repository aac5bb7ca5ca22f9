"""Addresses that nobody but the editor can open."""

import pytest

from generator.markdown import useless
from generator.site.files import find_file, is_picture
from generator.text import doubtful_address, false_host

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
        *("tel:0243abc", "tel:hotline-1900", "TEL:0243%20x"),
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


PORTS = (":0", ":99999", ":-1", ":a", ":65536", ":8000:9", ":8O00")
WRONG_HOSTS = ("a..vn", "-a.vn", "a-.vn", "a.vn\\b", "a,b.vn", "a b.vn", ".a.vn", "a!.vn")
INSIDE = ("may.local", "intranet", "a.lan", "b.internal", "c.home", "d.corp", "e.localdomain")
NUMBERS = ("2130706433", "0x7f.1", "0177.0.0.1.", "256.1.1.1", "1.2.3", "169.254.9.9", "224.0.0.1")
ON_A_DISK = (
    *("\\\\may-chu\\chung\\a.docx", "\\chung\\a.docx", "C:\\a.docx", "d:/a.docx"),
    *("file:///C:/a.docx", "file://may/a", "FILE:a", "%5C%5Cmay%5Cchung"),
)
MISSPELT = (
    *("https:a.vn", "http//a.vn", "https;//a.vn", "https.//a.vn", "htps://a.vn", "htp://a.vn"),
    *("ttps://a.vn", "https:///a.vn", "https://https://a.vn", "https://http//a.vn", "https:/a.vn"),
)


@pytest.mark.parametrize(
    "href",
    [
        *(f"https://a.vn{port}/b" for port in PORTS),
        *(f"https://{host}/b" for host in (*WRONG_HOSTS, *INSIDE, *NUMBERS)),
        *ON_A_DISK,
        *MISSPELT,
    ],
)
def test_an_address_that_nobody_opens_from_outside_is_told(href: str) -> None:
    assert useless(href)
    assert not doubtful_address(href) or useless(href)


@pytest.mark.parametrize(
    "letter", ["\u0131", "\u0261", "\uff47", "\u0430", "\u03bf", "\u1d0f", "\ua7b5"]
)
def test_a_look_alike_in_a_host_is_told(letter: str) -> None:
    host = f"a{letter}b.vn"
    assert false_host(f"https://{host}/")
    assert false_host(f"https://{host.encode('punycode').decode()}") == ""
    assert false_host(f"https://xn--{f'a{letter}b'.encode('punycode').decode()}.vn/")


@pytest.mark.parametrize(
    "href",
    [
        *(
            f"https://{word}.vn/"
            for word in ("khuyến-học", "đào-tạo", "ưu-ái", "münchen", "københavn")
        ),
        "https://a.vn:8443/",
        "https://a.vn:/",
        "https://vietnam.gov.vn./",
        "https://localhost.vn/",
        "https://a.homes/",
        "https://corp.vn/a.local/",
        "http://a.vn/https://b.vn",
        "https://docs.google.com/forms/d/e/1/viewform",
        "https://docs.google.com/document/d/e/1/pub",
        "https://forms.gle/a",
        "https://maps.app.goo.gl/a",
        "https://www.google.com/maps/place/a",
        "https://www.facebook.com/khuyenhoc",
        "https://zalo.me/1",
        "https://abit.ly/x",
        "mailto:a@drive.google.com",
        "http-a.pdf",
        "https-la-gi/",
        "a/c:/b",
    ],
)
def test_what_others_open_is_left_alone(href: str) -> None:
    assert not useless(href)
    assert not doubtful_address(href)
    assert not false_host(href)


@pytest.mark.parametrize(
    "href",
    [
        *("https://drive.google.com/file/d/1/view", "https://mail.google.com/mail/u/0/"),
        *("https://docs.google.com/document/d/1/edit", "https://onedrive.live.com/?a"),
        *("https://hoi.sharepoint.com/a", "http://bit.ly/a", "https://l.facebook.com/l.php?u=a"),
        *("https://www.google.com.vn/url?q=a", "https://203.0.113.5/", "https://[2001:db8::1]/"),
        *("https://a_b.vn/", "https://chat.zalo.me/", "https://outlook.live.com/mail/0/"),
    ],
)
def test_what_few_can_follow_is_doubtful(href: str) -> None:
    assert doubtful_address(href)


@pytest.mark.parametrize("href", ["tel:0243943", "tel:+84 24 3943.4567", "tel:02439434567;ext=12"])
def test_a_telephone_may_be_written_in_parts(href: str) -> None:
    assert not useless(href)


@pytest.mark.parametrize(
    ("href", "example"),
    [("mailto:an", "mailto:ten@"), ("tel:0243abc", "tel:024"), ("https:/a", "")],
)
def test_the_cure_is_of_the_kind_of_address(href: str, example: str) -> None:
    (advice,) = [value for key, value in useless(href) if key == "advice"]
    assert example in advice
    assert example or "trang trên mạng" in advice
