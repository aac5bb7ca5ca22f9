"""A copy that opens from a file: every address a file's, no script that needs a server."""

import pytest

from generator.offline.copied import copied_page, file_address, plain_script, read_by_scripts


@pytest.mark.parametrize(
    ("address", "file"),
    [
        ("../van-ban/", "../van-ban/index.html"),
        ("./", "./index.html"),
        ("../..", "../../index.html"),
        (".", "./index.html"),
        ("../tim-kiem/?q=a/", "../tim-kiem/index.html?q=a/"),
        ("../a/#dieu-1", "../a/index.html#dieu-1"),
        ("#dieu-1/", "#dieu-1/"),
        ("?trang=2", "?trang=2"),
        ("../du-lieu/so-lieu.csv", "../du-lieu/so-lieu.csv"),
        ("https://example.vn/a/", "https://example.vn/a/"),
        ("mailto:hoi@example.vn", "mailto:hoi@example.vn"),
        ("", ""),
    ],
)
def test_a_folder_becomes_the_file_in_it(address: str, file: str) -> None:
    assert file_address(address) == file


NEEDY = (
    *(
        b'import"./b.js"',
        b'import * as b from"./b.js"',
        b"import{a}from'./b.js'",
        b"import a from 'b'",
    ),
    *(b'await import("./b.js")', b"import.meta.url"),
    *(b"export{a}", b"export *from'./b.js'", b"export default a", b"export const a=1"),
)


def test_scripts_that_need_no_server_stay_as_plain_ones() -> None:
    assert plain_script(b"let a=1") == b"(()=>{let a=1\n})();\n"
    read = plain_script(b"await fetch(a)")
    assert read == b"(()=>{const fetch=portalFile;await fetch(a)\n})();\n"
    assert plain_script(b"""part('[data-component="export"]')""")
    for needy in NEEDY:
        assert plain_script(needy) is None, needy
    page = copied_page(
        '<link rel="manifest" href="../m.webmanifest">\n'
        '<script type="module" src="../assets/js/parts/sortable.js"></script>\n'
        '<script type="module" src="../assets/js/parts/search-box.js"></script>\n'
        '<body><main>Một <a href="../a/">trang</a></main></body>',
        frozenset({"assets/js/parts/sortable.js"}),
        "<p>Bản ngoại tuyến</p>",
        "<i></i>",
    )
    assert page == (
        '<script defer src="../assets/js/parts/sortable.js"></script>\n'
        "<body><p>Bản ngoại tuyến</p><main>Một "
        '<a href="../a/index.html">trang</a></main><i></i></body>'
    )


def test_the_tools_come_whole_behind_what_they_read_by() -> None:
    page = copied_page(
        '<script type="module" src="../assets/js/parts/tools.js"></script>',
        frozenset({"assets/js/parts/tools-in-file.js"}),
        "",
    )
    assert page == (
        '<script defer src="../assets/js/parts/from-file.js"></script>'
        '<script defer src="../assets/js/parts/tools-in-file.js"></script>'
    )


def test_json_that_scripts_ask_for_is_a_script_too() -> None:
    assert read_by_scripts("van-ban/danh-muc.json", b"{}\n") == b"portalData={};\n"
    assert read_by_scripts("du-lieu/chi-tieu.json", b"{}") is None
    assert read_by_scripts("du-lieu/trien-khai.csv", b"a") is None
