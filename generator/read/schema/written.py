"""How a value is written, and the limits it has: what forms and schemas are made of."""

from dataclasses import dataclass
from enum import StrEnum


class Way(StrEnum):
    """The ways in which editors write values."""

    LINE = "một dòng chữ"
    PARAGRAPH = "một đoạn văn"
    MOMENT = "ngày giờ"
    DAY = "ngày"
    DAY_OR_YEAR = "ngày hoặc năm"
    SPAN = "ngày, tháng hoặc năm"
    PERIOD = "kỳ số liệu"
    NUMBER = "số"
    COUNT = "số đếm"
    RANGE = "hai số, số nhỏ trước"
    TILE = "cột và hàng"
    YES_OR_NO = "có hay không"
    WEB_ADDRESS = "địa chỉ trên mạng"
    PATH = "phần địa chỉ sau tên miền"
    FILE = "tên tệp"
    PICTURE = "tệp hình"
    SUM = "mã kiểm tra"
    SLUG = "mã"
    TEXT_NUMBER = "số ký hiệu"
    ID = "mã có trong kho"
    CHOICE = "một trong các giá trị"
    GROUP = "một nhóm khóa"


@dataclass(frozen=True, slots=True)
class Written:
    """Stands in a value's annotation. `of` is the folder or the list in which an id is looked up,
    below `content/`; `longest` counts characters, `most_words` words."""

    way: Way
    of: str = ""
    longest: int | None = None
    most_words: int | None = None
