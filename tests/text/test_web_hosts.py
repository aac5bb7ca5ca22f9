"""What is told of addresses that nobody else opens, or few: why, and what to write."""

import pytest

from generator.text import closed_address, doubtful_address

COPY = "Chép lại địa chỉ từ trình duyệt, cả https://."
ATTACH = "Đặt tệp cạnh bài rồi chỉ viết tên của nó: [tên](ten-tep.pdf)."
OPEN_PAGE = "Dẫn tới một trang mà ai cũng mở được, hoặc bỏ liên kết và giữ chữ."
TRY = "Mở thử trong cửa sổ ẩn danh; tài liệu thì tải về, đặt cạnh bài. Ai cũng mở được thì cứ giữ."
TARGET = "Mở ra, chép địa chỉ của trang cuối cùng."
OWN_MACHINE = ("chỉ mở được trong mạng của bạn", OPEN_PAGE)
INSIDE = ("chỉ mở được trong mạng của cơ quan", OPEN_PAGE)
NOBODY = ("không có máy chủ nào ở địa chỉ số ấy", COPY)
MISSPELT = ("có tên miền viết sai", COPY)
CLOSED = {
    r"C:\a.docx": ("là tệp trên máy hay trong mạng của bạn", ATTACH),
    "file:///a": ("là tệp trên máy hay trong mạng của bạn", ATTACH),
    "htps://a.vn": ("viết sai phần https://", COPY),
    "https://a.vn:0/": ("có cổng máy chủ “0”, mà cổng là số từ 1 đến 65535", COPY),
    "https://a.vn:65536/": ("có cổng máy chủ “65536”, mà cổng là số từ 1 đến 65535", COPY),
    "https://a.vn:x/": ("có cổng máy chủ “x”, mà cổng là số từ 1 đến 65535", COPY),
    "https://a.vn:８０/": ("có cổng máy chủ “８０”, mà cổng là số từ 1 đến 65535", COPY),
    "https://a.vn:1000000/": ("có cổng máy chủ “1000000”, mà cổng là số từ 1 đến 65535", COPY),
    "http://[::1]/": OWN_MACHINE,
    "http://[FE80::5]/": OWN_MACHINE,
    "http://[fd12:3456::1]/": OWN_MACHINE,
    "http://169.254.1.1/": NOBODY,
    "http://2130706433/": NOBODY,
    "http://1.2.3/": NOBODY,
    "http://a..vn/": MISSPELT,
    f"http://{'a' * 64}.vn/": MISSPELT,
    "http://-a.vn/": MISSPELT,
    "http://may.local/": INSIDE,
    "http://intranet./": INSIDE,
}
OPEN = (
    *("https://a.vn:1/", "https://a.vn:65535/", "https://a.vn:/", "https://[2001:db8::1]/"),
    *("https://8.8.8.8/", "https://a.vn./", f"https://{'a' * 63}.vn/", "bai.md", "#muc"),
)
LOGIN = ("thường chỉ người đã đăng nhập, được chia sẻ mới mở được", TRY)
ROUND = ("dẫn vòng qua một trang khác", TARGET)
BY_NUMBER = ("gọi máy chủ bằng địa chỉ số, máy ấy đổi chỗ là hỏng", OPEN_PAGE)
DOUBTFUL = {
    "https://203.0.113.5/": BY_NUMBER,
    "https://[2001:db8::1]/": BY_NUMBER,
    "https://a_b.vn/": ("có dấu gạch dưới trong tên miền, nhiều máy không mở", COPY),
    "https://drive.google.com/file/d/1": LOGIN,
    "https://drive.google.com": LOGIN,
    "https://teams.live.com/a": LOGIN,
    "https://l.facebook.com/l.php": ROUND,
    "https://bit.ly/a": (
        "là địa chỉ rút gọn: người đọc không biết sẽ tới đâu, dịch vụ ngừng là hỏng",
        TARGET,
    ),
}
SOUND = ("https://a.vn/a_b", "https://bit.lyon.vn/", "https://1.2.3.4.vn/", "bai_1.md")


@pytest.mark.parametrize("address", CLOSED)
def test_why_nobody_outside_opens_it(address: str) -> None:
    assert closed_address(address) == CLOSED[address]


@pytest.mark.parametrize("address", OPEN)
def test_what_others_can_open_is_not_closed(address: str) -> None:
    assert closed_address(address) is None


@pytest.mark.parametrize("address", DOUBTFUL)
def test_why_some_may_not_get_there(address: str) -> None:
    assert doubtful_address(address) == DOUBTFUL[address]


@pytest.mark.parametrize("address", SOUND)
def test_what_leads_straight_there_is_not_doubtful(address: str) -> None:
    assert doubtful_address(address) is None
