"""The keys of one word of a vocabulary; the word's id stands above them."""

from typing import Annotated, ClassVar

from pydantic import Field

from generator.model import AuthorKind, Regime
from generator.read.schema.choices import one_of
from generator.read.schema.ids import RegionOf
from generator.read.schema.keys import Keys
from generator.read.schema.values import Slug, Symbol, Text


class TopicKeys(Keys):
    noun: ClassVar[str] = "chủ đề"
    name: Text = Field(title="tên chủ đề", examples=["Sơ kết, tổng kết"])
    description: Text = Field(
        "",
        title="giới thiệu",
        description="Một câu giới thiệu",
        examples=["Hội nghị sơ kết, tổng kết."],
    )


class SerialKeys(Keys):
    noun: ClassVar[str] = "chuyên đề"
    name: Text = Field(title="tên chuyên đề", examples=["Chuyện học ở xã"])
    description: Text = Field(
        "",
        title="giới thiệu",
        description="Một câu giới thiệu",
        examples=["Bốn bài về việc học của người lớn."],
    )


class TextTypeKeys(Keys):
    noun: ClassVar[str] = "loại văn bản"
    name: Text = Field(title="tên loại", examples=["Kết luận"])
    symbol: Symbol = Field(
        "", title="chữ viết tắt trong số ký hiệu", description="Công văn không có", examples=["KL"]
    )


class IssuerKeys(Keys):
    noun: ClassVar[str] = "cơ quan ban hành"
    name: Text = Field(
        title="tên cơ quan", description="Tên đầy đủ", examples=["Ban Bí thư Trung ương Đảng"]
    )
    slug: Slug = Field(
        title="tên trong địa chỉ",
        description="Phần của cơ quan trong địa chỉ văn bản",
        examples=["tw"],
    )
    organ: Symbol = Field(title="chữ viết tắt trong số ký hiệu", examples=["TW"])
    regime: Annotated[Regime, one_of(Regime)] = Field(
        title="hệ thống",
        description=(
            "Thuộc Đảng, Nhà nước hay Hội; quy chế riêng của cổng đứng cuối danh mục, không nằm "
            "trong “Văn bản cần biết”"
        ),
        examples=["party"],
    )
    short: Text = Field("", title="tên ngắn", examples=["Ban Bí thư"])
    region: RegionOf | None = Field(
        None,
        title="địa phương",
        description=(
            "Với cơ quan địa phương. Hội tỉnh nào cũng ký HKH, nên khóa này giúp cổng phân biệt"
        ),
        examples=["yen-bai"],
    )
    aliases: list[Text] = Field([], title="cách gọi khác", examples=["[Ban Bí thư]"])


class AbbreviationKeys(Keys):
    noun: ClassVar[str] = "chữ viết tắt"
    name: Text = Field(
        title="chữ viết tắt",
        description=(
            "Như người ta hay gõ; cũng là từ thường ngày, viết chữ thường: `tiền quỹ`. Từ đứng rời "
            "nhau trong câu thì có dấu `+` giữa các phần, gạch đứng giữa những từ thay nhau được"
        ),
        examples=["XHHT"],
    )
    means: Annotated[list[Text], Field(min_length=1)] = Field(
        title="nghĩa đầy đủ",
        description=(
            "Chữ viết tắt của vài nơi thì ghi hết; tên nơi viết như trong `content/regions/`"
        ),
        examples=["[xã hội học tập]"],
    )


class AuthorKeys(Keys):
    noun: ClassVar[str] = "tác giả"
    name: Text = Field(title="tên, bút danh", examples=["Thanh Vũ"])
    kind: Annotated[AuthorKind, one_of(AuthorKind)] = Field(
        title="người hay bút danh chung",
        description="Một người, hay bút danh chung như PV, Ban Biên tập",
        examples=["person"],
    )
    role: Text = Field("", title="chức danh", examples=["Cộng tác viên"])
