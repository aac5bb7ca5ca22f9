"""The keys of a page written by hand."""

from typing import Annotated, ClassVar

from pydantic import Field

from generator.model import PageLanguage, PageStatus
from generator.read.schema.choices import one_of
from generator.read.schema.keys import Keys
from generator.read.schema.values import Text, Title


class PageKeys(Keys):
    noun: ClassVar[str] = "trang viết tay"
    title: Title = Field(
        "",
        title="tiêu đề",
        description="Bỏ thì dòng `# …` đầu trang là tiêu đề",
        examples=["Giới thiệu"],
    )
    description: Text = Field(
        "",
        title="mô tả cho máy tìm kiếm",
        description="Một câu cho máy tìm kiếm và khi chia sẻ; bỏ thì lấy đoạn đầu của trang",
        examples=["Cổng có những gì."],
    )
    language: Annotated[PageLanguage, one_of(PageLanguage)] = Field(
        PageLanguage.VIETNAMESE,
        title="ngôn ngữ",
        description="Của trang viết bằng tiếng nước ngoài, để máy đọc thành tiếng cho đúng",
        examples=["en"],
    )
    status: Annotated[PageStatus, one_of(PageStatus)] = Field(
        PageStatus.PUBLISHED,
        title="trạng thái",
        description="Bản nháp không được đưa lên cổng",
        examples=["draft"],
    )
