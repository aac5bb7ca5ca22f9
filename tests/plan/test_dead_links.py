"""Which links in bodies lead nowhere, and which only look so."""

from pathlib import Path

import pytest

from generator.build import prepare
from generator.markdown import body_html
from generator.model import Settings
from generator.plan import plan_of
from generator.plan.dead_links import broken_links
from tests.documents import decision, relation
from tests.folder import NOW, article, site_of

KEPT = ("regions", "vocabularies")
HERE = "documents/quyet-dinh/2021-91-qd-khvn"
TEXT = "/van-ban/quyet-dinh/khvn/2021/91/"
FIRST, LATER = (
    "### Điều 1. Phạm vi\n\nMột.\n",
    "### Điều 1. Phạm vi\n\nMột.\n\n### Điều 2. Mức\n\nHai.\n",
)
VERSIONS = "versions: [{date: 2022-07-01, by: 92/QĐ-KHVN}]"
FILES = dict(
    (
        decision("91/QĐ-KHVN", "2021-01-01", VERSIONS, body=FIRST, kind="full"),
        decision("92/QĐ-KHVN", "2022-06-01", relation("amends", "91/QĐ-KHVN")),
        (f"{HERE}/2022-07-01.md", LATER),
        ("news/2024/03/kia.md", article("Một câu.\n\n## Mục một\n\nHai.")),
    )
)


@pytest.mark.parametrize(
    ("link", "code"),
    [
        ("/tin-tuc/2024/03/kia/", ""),
        ("kia.md", ""),
        ("/tin-tuc/2024/03/kia/#muc-mot", ""),
        ("/tin-tuc/2024/03/kia/#muc-hai", "B604"),
        ("kia.md#muc-hai", "B604"),
        ("#muc-hai", "B604"),
        ("/tin-tuc/", ""),
        ("/tin-tuc/#muc-nao", ""),
        ("/tin-tuc/2024/03/khong/", "B603"),
        ("/van-ban/?loai=thong-tu&xep=so", ""),
        ("/tin-tuc/2024/03/kia/?x=1#muc-mot", ""),
        ("/tin-tuc/2024/03/kia/?x=1#muc-hai", "B604"),
        ("/tin-tuc/2024/03/khong/?x=1", "B603"),
        ("khong.md", "B603"),
        ("https://vi-du.example/bai", ""),
        ("https://vi-du.example/README.md", ""),
        ("mailto:thu@vi-du.example", ""),
        (f"{TEXT}#dieu-1", ""),
        (f"{TEXT}#dieu-2", ""),
        (f"{TEXT}#dieu-3", "B604"),
    ],
)
def test_a_link_leads_somewhere_or_is_told(tmp_path: Path, link: str, code: str) -> None:
    """A text's page may show any of its wordings, so that a later one's anchor will do."""
    news = article(f"Xem [ở đây]({link}).")
    site, report = site_of(tmp_path, {**FILES, "news/2024/03/bai.md": news}, kept=KEPT)
    assert "lỗi[" not in report, report
    found = broken_links(site, plan_of(site).addresses)
    assert [problem.code for problem in found] == ([code] if code else [])


@pytest.mark.parametrize(
    ("link", "meant"),
    [
        ("/tin-tuc/2024/03/kiaa/", "/tin-tuc/2024/03/kia/"),
        ("/tin-tuc/2024/3/kia/", "/tin-tuc/2024/03/kia/"),
        ("/tin-tuc/2024/03/trao-qua/", ""),
        ("/tin-tuc/2024/03/hoc-bong/", ""),
        (TEXT.replace("91", "191"), TEXT),
    ],
)
def test_what_only_lies_in_the_folder_is_not_proposed(
    tmp_path: Path, link: str, meant: str
) -> None:
    news = article(f"Xem [ở đây]({link}).")
    site, _ = site_of(tmp_path, {**FILES, "news/2024/03/bai.md": news}, kept=KEPT)
    (found,) = broken_links(site, plan_of(site).addresses)
    assert (f"Có phải {meant} không?" if meant else "chép địa chỉ") in found.hint


WHOLE = (
    ("{site}tin-tuc/2024/03/kia/", ""),
    ("{site}tin-tuc/2024/03/kia/?tu=fb#muc-mot", ""),
    ("{site}", ""),
    ("{bare}", ""),
    ("{bare}#khong", ""),
    ("{bare}x/tin-tuc/khong/", ""),
    ("https://khac.{host}khong/", ""),
    ("https://khac.example/?ve={site}khong/", ""),
    ("{site}tin-tuc/2024/03/khong/", "B603"),
    ("{site}tin-tuc/2024/03/kia/#muc-hai", "B604"),
    ("{site}tin-tuc/2024/03/nhap/", "B603"),
    ("{site}tin-tuc/2027/03/hen/", "B603"),
    ("http://{host}tin-tuc/2024/03/khong/", "B603"),
    ("https://www.{host}tin-tuc/2024/03/khong/", "B603"),
    ("HTTPS://{host}tin-tuc/2024/03/khong/", "B603"),
)
"""As `{site}` a whole address of the portal is read like one from its root."""


@pytest.mark.parametrize("site_url", ["https://cong.example/", "https://cong.example/hoi/"])
def test_a_whole_address_of_the_portal_is_read_as_its_own(tmp_path: Path, site_url: str) -> None:
    parts = {"site": site_url, "bare": site_url.rstrip("/"), "host": site_url.partition("//")[2]}
    links = [f"Xem [ở đây]({link.format(**parts)})." for link, _ in WHOLE]
    draft = article("Một câu.").replace("---\n\n", "status: draft\n---\n\n")
    files = {
        **FILES,
        "news/2024/03/nhap.md": draft,
        "news/2024/03/bai.md": article("\n\n".join(links)),
        "news/2027/03/hen.md": article("Một câu.", day="2027-03-01"),
    }
    site, report = site_of(tmp_path, files, KEPT, site_url)
    assert "lỗi[" not in report, report
    findings = list(broken_links(site, plan_of(site).addresses))
    assert [finding.code for finding in findings] == [code for _, code in WHOLE if code]
    assert all("Trang của cổng thì viết từ dấu “/”: /" in finding.hint for finding in findings)
    html = body_html(site.bodies["/tin-tuc/2024/03/bai/"])
    assert 'href="../../../../tin-tuc/2024/03/kia/"' in html
    assert site_url not in html.replace(f"?ve={site_url}", "")


LINKED = {
    "news/2024/03/kia.md": "/tin-tuc/2024/03/kia/",
    "regions/hai-duong.md": "/dia-phuong/hai-duong/",
    "statistics/quy.md": "/thong-ke/quy/",
    f"{HERE}.md": TEXT,
    "hoi-dap.md": "/hoi-dap/",
    "events/2024/viec.md": "/lich/2024/viec/",
    "vocabularies/topics.yml": "/chu-de/so-ket/",
    "vocabularies/authors.yml": "/tac-gia/pv/",
}
LINKS = " ".join(
    f"[a]({url}) [b]({url}#muc)" + (f" [c](../{path})" if path.endswith("md") else "")
    for path, url in LINKED.items()
)
LINKING = f"---\nname: Nơi khác\nkind: province\n---\n\nTheo 91/QĐ-KHVN, xem {LINKS}.\n"


@pytest.mark.parametrize("wound", [b"\xff", b"---\nkhoa: la\n"])
def test_links_to_a_broken_file_are_not_told(tmp_path: Path, wound: bytes) -> None:
    """Its own finding is enough: by its address, by the lists it stands in, by its file's name."""
    names = ("statistics/quy.md", "hoi-dap.md", "events/2024/viec.md")
    site_of(tmp_path, {**FILES, **dict.fromkeys(names, ""), "regions/khac.md": LINKING}, KEPT)
    for path in LINKED:
        file = tmp_path / "content" / path
        file.write_bytes(wound + file.read_bytes())
    findings = prepare(tmp_path, Settings("Thử", "/"), NOW).problems
    paths = {finding.position.path.removeprefix("content/") for finding in findings}
    assert paths >= LINKED.keys()
    others = [finding for finding in findings if finding.position.path.endswith("khac.md")]
    assert [finding for finding in others if finding.code in ("B603", "B604", "L404")] == []


def test_a_broken_file_hides_no_other_dead_link(tmp_path: Path) -> None:
    files = {**FILES, "news/2024/03/bai.md": article("[x](/tin-tuc/2024/03/khong/), 1/QĐ-KHVN")}
    site_of(tmp_path, files, KEPT)
    for path in ("news/2024/03/kia.md", f"{HERE}.md"):
        (tmp_path / "content" / path).write_bytes(b"\xff")
    findings = prepare(tmp_path, Settings("Thử", "/"), NOW).problems
    codes = [finding.code for finding in findings if "bai.md" in finding.position.path]
    assert codes == ["L404", "B603"]
