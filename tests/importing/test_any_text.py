"""Whatever a file says, it is read or told for what it is; nothing takes for ever."""

import time
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.importing.importer import draft
from generator.importing.library import Library
from generator.importing.page import Unreadable

PIECES = (
    "Ngày 12/5/2023, Hội Khuyến học tỉnh Yên Bái tổ chức hội nghị tổng kết công tác năm học mới.",
    "12/05/2023 | 08:30",
    "Minh Đức",
    "PV",
    "Tin, ảnh: Minh Đức",
    "Theo Báo Yên Bái",
    "Yên Bái tổng kết công tác khuyến học - Ảnh 1.",
    "Toàn cảnh hội nghị. Ảnh: Mỹ Lệ",
    "Tin liên quan",
    "Bình luận",
    "Trang chủ | Tin tức | Liên hệ | Đăng nhập | RSS",
    "Số: 12/KH-HKH",
    "Yên Bái, ngày 5 tháng 3 năm 2024",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "KẾ HOẠCH",
    "Điều 1. Phạm vi",
    "Nơi nhận:",
    "TM. BAN THƯỜNG VỤ",
    "CHỦ TỊCH",
    "https://example.vn/anh.jpg",
    "- ",
    "a) Một ý.",
)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    lines=st.lists(st.sampled_from(PIECES) | st.text(max_size=90), max_size=16),
    kind=st.sampled_from(["", "article", "text"]),
)
def test_any_lines_in_any_order(lines: list[str], kind: str, library: Library) -> None:
    try:
        item = draft(
            "a.txt", "\n".join(lines).encode("utf-8", "ignore"), library, kind, date.today()
        )
    except Unreadable:
        return
    assert item.name


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    data=st.binary(max_size=400),
    head=st.sampled_from([b"", b"%PDF-1.7\n", b"PK\x03\x04", b"<html>", b"\xd0\xcf\x11\xe0"]),
)
def test_any_bytes(data: bytes, head: bytes, library: Library) -> None:
    try:
        draft("a.bin", head + data, library, "", date.today())
    except Unreadable as refusal:
        assert str(refusal)


@pytest.mark.parametrize(
    "line",
    [
        "a " * 40_000,
        "1" * 60_000,
        "| " * 20_000,
        "A" * 60_000,
        "• facebook " * 400,
        "Chia sẻ " * 30,
        "Ảnh: " * 3_000,
        "x|y›" * 60,
        "12/5/" * 2_000,
        "- " * 20_000,
    ],
)
def test_odd_lines_take_no_time(line: str, library: Library) -> None:
    start = time.process_time()
    draft("a.txt", f"{line}\n{PIECES[0]}\n{line}".encode(), library, "", date.today())
    assert time.process_time() - start < 10
