"""Numbers that the portal holds and places that it knows, written another way (L433)."""

from pathlib import Path

from tests.folder import article, site_of
from tests.text.test_unmeant import GOOD

HELD = ("regions", "vocabularies", "documents", "statistics")
WRONG = {
    "thực hiện Kết luận số 49/KL-TW của Ban Bí thư": "49-KL/TW",
    "thực hiện Kết luận 49-KL-TW": "49-KL/TW",
    "thực hiện Kết luận 49/KL/TW": "49-KL/TW",
    "thực hiện Kết luận 49-kl/tw": "49-KL/TW",
    "thực hiện Kết luận 49-KL/Tw": "49-KL/TW",
    "theo Quyết định 387/QD-TTg": "387/QĐ-TTg",
    "theo Thông tư 22/2020/TT-BGDDT": "22/2020/TT-BGDĐT",
    "theo Nghị quyết 08/NQ-HDND": "08/NQ-HĐND",
    "Hội của tỉnh Hưng yên tới dự": "Hưng Yên",
    "hội của tỉnh hưng yên tới dự": "Hưng Yên",
    "hội nghị tại Hưng yên, sáng nay": "Hưng Yên",
    "hội nghị ở Đà nẵng đã bàn": "Đà Nẵng",
    "hội của thành phố đà nẵng họp": "Đà Nẵng",
    "hội của TP. Đà nẵng họp": "Đà Nẵng",
    "hội của tỉnh Thái bình họp": "Thái Bình",
    "hội của tỉnh Thái Nguyện họp": "Thái Nguyên",
    "hội của tỉnh Quảng Nghãi họp": "Quảng Ngãi",
    "hội của tỉnh Hải Dươg họp": "Hải Dương",
    "hội của tỉnh Lạng Sơm Họp": "Lạng Sơn",
    "hội của tỉnh Lâm Đồn họp": "Lâm Đồng",
    "hội của Thành phố Hải Phong họp": "Hải Phòng",
    "hội của TP Đà Nắng họp": "Đà Nẵng",
    "hội của Thành phố Hồ Chí Mính họp": "Hồ Chí Minh",
}
RIGHT = (
    "thực hiện Kết luận 49-KL/TW, 49–KL/TW và 49 - KL/TW",
    "Quyết định 49/QĐ-KHVN, Kết luận 50/KL-TW",
    "dự án 12/DA-HKH, hướng dẫn 12/HD-HKH, tờ trình ghi “387/QD-TTg”",
    "tờ trình ghi “49/KL-TW” và “tỉnh Hưng yên”",
    "https://example.vn/49/KL-TW",
    "tỉnh Hưng Yên, TỈNH HƯNG YÊN, thành phố Đà Nẵng",
    "anh Hưng yên tâm công tác, xã Tân Hưng yên bình",
    "đi từ Hưng yên ổn làm ăn",
    "công cuộc chấn hưng Yên Bái",
    "cuộc sống thái bình, các tỉnh thái bình thịnh trị",
    "khánh hòa, đà nẵng quá đà",
    "tỉnh Hồ Nam, tỉnh Hải Nam, tỉnh Quảng Đông, tỉnh Vĩnh Phú, tỉnh Hà Nam Ninh, tỉnh Cao Lạng",
    "thành phố Phổ Yên, thành phố Nam Ninh, thành phố Hà Tiên, TP Phúc Yên, TP Thủ Đức, TP Đà Lạt",
    "tỉnh Khánh Hoà, thành phố Thanh Hoá, tỉnh Thừa Thiên Huế, TP. Hồ Chí Minh, tỉnh Seine Marine",
)


def told(root: Path, *sentences: str) -> list[str]:
    """Return the findings about sentences, a paragraph each, by their order."""
    body = "\n\n".join(f"Tin: {words}." for words in sentences)
    _, findings = site_of(root, {"news/2024/03/bai.md": article(body)}, HELD)
    return [block for block in findings.split("\n\n") if "[L433]" in block]


def test_what_is_certain_is_told_with_what_to_write(tmp_path: Path) -> None:
    findings = told(tmp_path / "wrong", *WRONG)
    assert len(findings) == len(WRONG)
    cured = []
    for (words, right), finding in zip(WRONG.items(), findings, strict=True):
        assert words in finding
        assert f"Viết “{right}”" in finding
        written = finding.partition("Viết sai")[2].partition("“")[2].partition("”")[0]
        cured.append(words.replace(written, right))
    assert told(tmp_path / "cured", *cured) == []


def test_what_may_be_meant_is_left_alone(tmp_path: Path) -> None:
    assert told(tmp_path, *RIGHT, *GOOD) == []
