"""Places that somebody meant to fill in later, in a value of a line."""

import re
from collections.abc import Iterator

from generator.text.patterns import pattern
from generator.text.unmeant.unmeant import Unmeant, UnmeantSign, first_of_each

THING = (
    r"(?:ảnh|hình|video|tệp|tài liệu|liên kết|link|bảng|số|tên|họ tên|ngày|nội dung|tiêu đề|chức vụ"
    r"|địa chỉ|văn bản|chữ|lời|nguồn|sapo|chú thích|đơn vị)"
)
_ASKED = (
    r"(?:xem|kiểm|kiểm tra|sửa|bổ sung|viết|hỏi|đối chiếu|xác minh|cắt|rút|thêm|bỏ|chờ|đề nghị|nhờ"
    r"|cần|chưa|check|duyệt|đọc|gửi|chèn|giúp|lấy)"
)
"""What editors ask of each other."""
_CALLED = r"@(?-i:[A-ZĐ]+|[A-ZĐÀ-Ỹ][a-zà-ỹđ]*)\b(?: (?-i:[A-ZĐÀ-Ỹ])\w*){0,3}"
"""A colleague, whose name is a word; @HoiKhuyenHoc is where the readers may look."""
SURE_ANYWHERE = (
    r"(?-i:\b(?:TODO|FIXME)\b)|\b(?:todo|fixme)\s?:|\blorem ipsum\b|\bdolor sit amet\b"
    r"|\[object Object\]|#(?:REF|VALUE|NUM|NULL|DIV/0)!|#NAME\?|#N/A\b"
)
MAYBE_ANYWHERE = (
    r"(?<![\w@/.-])(?<!\d )(?<!xx )(?-i:x{3,})(?![\w@-]|[ .]\d)"
    r"|\b(?:00/00/0{2,4}|xx/xx(?:/\w+)?|(?:ngày|tháng) xx|năm 20xx)\b"
    r"|ngày (?:\.{2,}|…+) tháng (?:\.{2,}|…+)|(?:số|ngày) (?:\.{2,}|…+)\s*/|\.{6,}|…{3,}"
    r"|(?:\[\s*|\()(?:BTV|BBT|TKTS|biên tập(?: viên)?|tòa soạn)\s*:\s*"
    rf"(?:(?-i:[a-zà-ỹđ])|{_ASKED}\b)[^\])\n]*[\])]"
    r"|(?:\[\s*|\()(?:(?:đang|còn) )?(?:chờ (?:xác (?:nhận|minh)|kiểm tra|bổ sung|ảnh"
    r"|số liệu|duyệt lại|btv|bbt)|hỏi lại|ghi chú cho|lưu ý (?:btv|bbt|biên tập))\b[^\])\n]*[\])]"
    rf"|(?<![\w.@/]){_CALLED}[:,]? (?:ơi )?{_ASKED}\b"
    r"|(?<=\d)\?{2,}"
)
"""In values as in bodies, where brackets and beginnings mean other things."""
_FILL = "Thay bằng điều đúng, hoặc xóa; chưa xong thì ghi “status: draft”."
_SURE = UnmeantSign(
    pattern(
        r"[\[(\x3c][^\[\]()<>\n]{0,20}\bchưa (?:điền|viết|nhập|chèn)\b[^\])>\n]*[\])>]?"
        r"|\[\s*(?:(?:hình ảnh|hình|ảnh|image|photo|picture|video)\s*\d+|\?{1,3}|todo[^\]]*"
        rf"|(?:điền|chèn|nhập)\s+{THING}\b[^\]\n]*|(?:insert|your|enter)\s+[a-z]+[^\]\n]*"
        r"|(?:bổ sung|viết|điền|cập nhật|thêm) (?:sau|tiếp)[^\]\n]*"
        r"|(?:tên|họ tên|họ và tên|chức vụ|địa chỉ|số điện thoại|tiêu đề)(?: [a-zà-ỹđ]+){0,3})\s*\]"
        rf"|[\x3c(]\s*(?:điền|chèn|nhập)\s+{THING}\b[^<>()\n]*[>)]"
        rf"|{SURE_ANYWHERE}|‹[^‹›\n]+›"
        r"|\b(?:example\.(?:com|net|org)|your-?(?:domain|site|website)\.\w+|domain\.com)\b"
        r"|\b(?:your|enter|insert) (?:name|title|text|caption|description)(?: here)?\b"
        r"|\b(?:tên (?:bài|tác giả|người chụp)|tiêu đề|nội dung|mô tả|chú thích|sapo)"
        r" (?:ở|viết|ghi|đặt|điền) (?:ở )?(?:đây|vào đây)\b",
        re.IGNORECASE,
    ),
    "chỗ chưa viết xong",
    _FILL,
)
_MAYBE = UnmeantSign(
    pattern(
        rf"{MAYBE_ANYWHERE}|(?:^|(?<=[ (\[“\"]))\?{{3,}}(?!\w)|\b20[xX]{{2}}\b|_{{3,}}"
        r"|\b(?:ông|bà|anh|chị|văn|thị|đồng chí|em|tỉnh|xã|huyện|trường) X{2,}\b"
        r"|\b(?:có|gồm|trao|đạt|với|hơn|gần|khoảng) x{2,}\b"
        r"|\[\s*(?:tại đây|ở đây|vào đây|tải về|link|liên kết)\s*\]"
        r"|[\[(]\s*(?:cần (?:kiểm|bổ sung|sửa|viết|xem|xác minh)|(?:kiểm tra|xem|sửa|viết) lại)\b"
        r"[^\])\n]*[\])]"
        r"|\b(?:BBT|biên tập(?: viên)?|tòa soạn|thư ký tòa soạn)\s*:\s*(?:đề nghị |nhờ )?"
        r"(?:xem|kiểm tra|sửa|bổ sung|viết|hỏi|đối chiếu|xác minh|cắt|rút|thêm|bỏ)\b[^\n]*"
        r"|^(?:X{3,}|\?{2,}|asdf.*|qwerty.*|test(?: \d+| thử)?|abc(?: xyz)?|aaa+"
        r"|(?:tiêu đề|tên bài|tên tác giả|sapo|chú thích|lời chú|mô tả)"
        r"(?: (?:bài|ảnh|hình|viết|tin|mới|chính))+"
        r"|\[(?:hình ảnh|hình|ảnh|image|photo|video)\]"
        r"|\(?(?:đang cập nhật|(?:bổ sung|viết|cập nhật) sau)\W{0,4})$",
        re.IGNORECASE,
    ),
    "có thể là chỗ chưa viết xong",
    "Thay bằng điều đúng, hoặc xóa; đúng là chữ của bài thì cứ giữ.",
)


def unfinished(words: str) -> Iterator[Unmeant]:
    """Yield what nobody would publish."""
    yield from first_of_each((_SURE,), words)


def maybe_unfinished(words: str) -> Iterator[Unmeant]:
    """Yield what may be meant as it is written, though seldom."""
    yield from first_of_each((_MAYBE,), words)


_WORDS = frozenset(
    (
        *(
            "todo",
            "tbd",
            "fixme",
            "xxx",
            "n/a",
            "null",
            "none",
            "nil",
            "undefined",
            "true",
            "false",
        ),
        *("lorem ipsum", "chưa có", "chưa rõ", "chưa biết", "không rõ", "đang cập nhật"),
        *("cập nhật sau", "điền sau", "bổ sung sau", "sẽ bổ sung", "trống"),
        *("test", "asdf", "abc", "tiêu đề", "tiêu đề bài viết", "tên bài viết", "tên tác giả"),
        *("your name", "your title", "untitled", "title", "chú thích ảnh", "mô tả ảnh"),
    )
)
"""What people write where they know nothing yet: readers would see it."""
_LONGEST = 20
_BRACKETS = " .…?!()[]{}<>*_-"


def keeps_a_place(words: str) -> bool:
    """Do the words only keep a place free? `TODO`, `(chưa có)`, `null`."""
    return len(words) <= _LONGEST and words.strip(_BRACKETS).casefold() in _WORDS
