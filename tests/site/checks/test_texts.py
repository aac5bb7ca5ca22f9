"""Official texts that do not agree with each other: content in, the editor's report out."""

from pathlib import Path

from tests.documents import decision, relation
from tests.folder import article, site_of

NEWS = "news/2024/03/thu.md"
FULL = "### Điều 1. Phạm vi\n\n1. Một.\n\n2. Hai.\n\n### Điều 2. Thi hành\n\nBa."
OLD = decision("97/QĐ-KHVN", "2020-01-15", "effective: 2020-02-01", body=FULL, kind="full")


def report(root: Path, *files: tuple[str, str]) -> str:
    """Return the lines that name a code and a hint, without the source lines between them."""
    _, findings = site_of(root, dict(files))
    return "\n".join(line for line in findings.split("\n") if not line.startswith("  |"))


def test_a_text_that_had_ended_is_told_once_an_article(tmp_path: Path) -> None:
    newer = decision(
        "98/QĐ-KHVN", "2023-05-01", relation("replaces", "97/QĐ-KHVN", "effective: 2023-05-01")
    )
    text = article("Theo Quyết định số 97/QĐ-KHVN. Nhắc lại 97/QĐ-KHVN.")
    assert report(tmp_path, OLD, newer, (NEWS, text)) == (
        "content/news/2024/03/thu.md:9:6: cảnh báo[L408] Ngày 01/03/2024, 97/QĐ-KHVN không có hiệu"
        " lực (hết hiệu lực toàn bộ từ 01/05/2023).\n"
        "  gợi ý: Nói về việc đã qua thì giữ nguyên; nếu không, dẫn văn bản đang có hiệu lực"
        " (98/QĐ-KHVN)."
    )


def test_a_text_that_had_not_begun_and_one_that_had(tmp_path: Path) -> None:
    later = decision("98/QĐ-KHVN", "2024-02-01", "effective: 2024-07-01")
    text = article("Theo 98/QĐ-KHVN và 97/QĐ-KHVN.")
    findings = report(tmp_path, OLD, later, (NEWS, text))
    assert "98/QĐ-KHVN không có hiệu lực (chưa có hiệu lực, bắt đầu từ 01/07/2024)." in findings
    assert findings.count("L408") == 1


def test_a_part_that_had_ended_is_told_only_when_it_is_cited(tmp_path: Path) -> None:
    line = relation("repeals", "97/QĐ-KHVN", "scope: Điều 1", "effective: 2023-05-01")
    newer = decision("98/QĐ-KHVN", "2023-05-01", line)
    text = article("Theo khoản 1 Điều 1 Quyết định 97/QĐ-KHVN; Điều 2 Quyết định 97/QĐ-KHVN.")
    assert report(tmp_path, OLD, newer, (NEWS, text)).split("\n")[0] == (
        "content/news/2024/03/thu.md:9:6: cảnh báo[L408] Ngày 01/03/2024, 97/QĐ-KHVN không có hiệu"
        " lực (hết hiệu lực một phần: Điều 1 từ 01/05/2023)."
    )
    other = article("Theo Điều 2 Quyết định 97/QĐ-KHVN.")
    assert report(tmp_path / "other", OLD, newer, (NEWS, other)) == ""


def test_an_end_that_is_not_confirmed_is_no_warning(tmp_path: Path) -> None:
    line = relation("replaces", "97/QĐ-KHVN", "certainty: needs-review")
    newer = decision("98/QĐ-KHVN", "2023-05-01", line)
    assert report(tmp_path, OLD, newer, (NEWS, article("Theo 97/QĐ-KHVN."))) == ""


def test_a_draft_names_places_of_its_day(tmp_path: Path) -> None:
    late = article("Bài.", day="2025-07-02", regions="thai-binh")
    draft = late.replace("title:", "status: draft\ntitle:")
    assert "[S511]" in report(tmp_path, ("news/2025/07/thu.md", draft))


def test_drafts_are_checked_as_well(tmp_path: Path) -> None:
    draft = article("Theo 96/QĐ-KHVN.").replace("title:", "status: draft\ntitle:")
    assert "[L404] Văn bản 96/QĐ-KHVN chưa có trong kho" in report(tmp_path, (NEWS, draft))


def test_a_scope_that_the_full_text_does_not_have(tmp_path: Path) -> None:
    line = relation("amends", "97/QĐ-KHVN", "scope: khoản 2 Điều 1 và Điều 5")
    newer = decision("98/QĐ-KHVN", "2023-05-01", line)
    assert report(tmp_path, OLD, newer) == (
        "content/documents/quyet-dinh/2023-98-qd-khvn.md:8:55: cảnh báo[L409] Toàn văn 97/QĐ-KHVN"
        " không có Điều 5.\n"
        "  gợi ý: Văn bản có từ Điều 1 đến Điều 2: kiểm tra lại."
    )


def test_a_pinpoint_that_the_full_text_does_not_have(tmp_path: Path) -> None:
    text = article("Theo khoản 3 Điều 1 Quyết định 97/QĐ-KHVN và Điều 2 Quyết định 97/QĐ-KHVN.")
    assert report(tmp_path, OLD, (NEWS, text)) == (
        "content/news/2024/03/thu.md:9:6: cảnh báo[L409] Toàn văn 97/QĐ-KHVN không có khoản 3"
        " Điều 1.\n  gợi ý: Điều 1 không có khoản, điểm ấy: kiểm tra lại."
    )


def test_a_replacement_older_than_what_it_replaces(tmp_path: Path) -> None:
    older = decision("95/QĐ-KHVN", "2019-05-01", relation("consolidates", "97/QĐ-KHVN"))
    assert report(tmp_path, OLD, older) == (
        "content/documents/quyet-dinh/2019-95-qd-khvn.md:8:42: lỗi[L407] Quan hệ “hợp nhất” với"
        " 97/QĐ-KHVN vô lý: 97/QĐ-KHVN ban hành sau 95/QĐ-KHVN.\n"
        "  gợi ý: Kiểm tra số ký hiệu, ngày và chiều của quan hệ (văn bản mới tác động đến văn bản"
        " cũ)."
    )


def test_a_day_in_doubt_is_no_error(tmp_path: Path) -> None:
    lines = ("issued_certainty: needs-review", relation("replaces", "97/QĐ-KHVN"))
    assert "L407" not in report(tmp_path, OLD, decision("95/QĐ-KHVN", "2019-05-01", *lines))


def test_a_text_related_to_itself(tmp_path: Path) -> None:
    for key in ((), ("issued: 2019-05-01",)):
        itself = decision("95/QĐ-KHVN", "2019-05-01", relation("amends", "95/QĐ-KHVN", *key))
        findings = report(tmp_path / str(len(key)), itself)
        assert "[L407]" in findings
        assert "không thể có quan hệ với chính nó" in findings


def test_relations_in_a_ring_are_told_once(tmp_path: Path) -> None:
    ring = [("11", "12"), ("12", "13"), ("13", "11")]
    files = [
        decision(f"{number}/QĐ-KHVN", "2021-05-01", relation("amends", f"{other}/QĐ-KHVN"))
        for number, other in ring
    ]
    assert report(tmp_path, *files).split("\n")[0] == (
        "content/documents/quyet-dinh/2021-13-qd-khvn.md:8:36: lỗi[L407] Quan hệ “sửa đổi, bổ sung”"
        " với 11/QĐ-KHVN vô lý: các quan hệ đi vòng tròn"
        " 11/QĐ-KHVN → 12/QĐ-KHVN → 13/QĐ-KHVN → 11/QĐ-KHVN."
    )
    assert report(tmp_path / "again", *files).count("L407") == 1


def test_two_ways_to_one_text_are_no_ring(tmp_path: Path) -> None:
    first = decision("11/QĐ-KHVN", "2021-05-01", relation("based-on", "97/QĐ-KHVN"))
    rows = "relations: [{}]".format(
        ", ".join(
            f"{{kind: based-on, target: {number}/QĐ-KHVN, source: {{name: Nguồn thử}}}}"
            for number in (11, 97)
        )
    )
    assert report(tmp_path, OLD, first, decision("12/QĐ-KHVN", "2021-06-01", rows)) == ""


def test_an_end_without_a_day(tmp_path: Path) -> None:
    newer = decision("98/QĐ-KHVN", "2023", relation("replaces", "97/QĐ-KHVN"))
    assert report(tmp_path, OLD, newer) == (
        "content/documents/quyet-dinh/2023-98-qd-khvn.md:8:20: cảnh báo[L410] Quan hệ “thay thế”"
        " với 97/QĐ-KHVN chưa rõ có hiệu lực từ ngày nào, nên chưa được tính vào tình trạng"
        " hiệu lực.\n  gợi ý: Thêm “effective: ‹ngày›” vào quan hệ này, hoặc vào văn bản."
    )


def test_only_a_suspension_has_a_last_day(tmp_path: Path) -> None:
    line = relation("replaces", "97/QĐ-KHVN", "until: 2024-01-01")
    assert "[G306]" in report(tmp_path, OLD, decision("98/QĐ-KHVN", "2023-05-01", line))
