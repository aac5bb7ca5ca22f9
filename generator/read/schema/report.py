"""The keys of the piece that an article tells anew: whose it was, when, and what it showed."""

from typing import ClassVar

from pydantic import Field

from generator.read.schema.days import Day, Moment
from generator.read.schema.ids import AuthorOf
from generator.read.schema.keys import CreditKeys, Keys
from generator.read.schema.numbers import Count
from generator.read.schema.values import FewWords, Text


class OriginalPictureKeys(Keys):
    noun: ClassVar[str] = "ảnh trong bài gốc"
    once: ClassVar[tuple[str, ...]] = ("caption", "credit")
    caption: FewWords = Field(
        title="chú thích",
        description="Dài quá thì viết gọn lại bằng lời của mình",
        examples=["Toàn cảnh hội nghị"],
    )
    credit: Text = Field(
        "", title="người chụp", description="Không kèm chữ “Ảnh:”", examples=["Mỹ Lệ"]
    )
    count: Count = Field(
        1,
        title="số ảnh chung chú thích này",
        description="Mặc định là 1",
        examples=["4"],
    )


class ViewsKeys(Keys):
    noun: ClassVar[str] = "lượt xem của bài gốc"
    count: Count = Field(
        title="số lượt xem", description="Viết trơn, không dấu ngăn hàng nghìn", examples=["5579"]
    )
    read: Day = Field(title="ngày đọc số ấy", examples=["2024-05-14"])


class ReportKeys(CreditKeys):
    noun: ClassVar[str] = "nguồn của bài viết"
    common: ClassVar[tuple[str, ...]] = ("url", "title", "published")
    title: Text = Field(
        "",
        title="tên bài gốc",
        description="Đúng từng chữ",
        examples=["Hội Khuyến học tỉnh họp giao ban"],
    )
    authors: list[AuthorOf] = Field([], title="tác giả bài gốc", examples=["[thanh-vu]"])
    published: Moment | None = Field(
        None,
        title="ngày giờ nguồn đăng",
        description="Ngày giờ **nguồn** đăng",
        json_schema_extra={"by_hand": "năm và tháng phải khớp với thư mục"},
        examples=["2024-04-24 17:18"],
    )
    pictures: list[OriginalPictureKeys] = Field(
        [],
        title="ảnh trong bài gốc",
        description="Ảnh trong bài gốc mà cổng chưa có quyền đăng",
        examples=["[{caption: Toàn cảnh hội nghị, credit: Mỹ Lệ}]"],
    )
    views: ViewsKeys | None = Field(
        None,
        title="lượt xem của bài gốc",
        description="Lượt xem ghi ở trang nguồn",
        examples=["{count: 5579, read: 2024-05-14}"],
    )
