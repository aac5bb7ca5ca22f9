"""The groups of keys within an article's: its picture, corrections, withdrawal, what it proves."""

from typing import Annotated, ClassVar

from pydantic import Field

from generator.model import Grade
from generator.read.schema.addresses import PictureName
from generator.read.schema.choices import one_of
from generator.read.schema.days import Day
from generator.read.schema.ids import RegionOf
from generator.read.schema.keys import Keys
from generator.read.schema.text_numbers import NumberOrName
from generator.read.schema.values import Text


class ImageKeys(Keys):
    noun: ClassVar[str] = "hình ảnh"
    common: ClassVar[tuple[str, ...]] = ("caption", "credit")
    src: PictureName = Field(
        title="tệp hình",
        json_schema_extra={"by_hand": "đặt trong thư mục cùng tên với bài, hoặc cạnh tệp bài"},
        examples=["hoi-nghi.jpg"],
    )
    alt: Text = Field(
        title="lời mô tả hình",
        description="Lời mô tả cho người không nhìn thấy hình",
        examples=["Quang cảnh hội nghị"],
    )
    caption: Text = Field(
        "",
        title="chú thích",
        description="Chú thích dưới hình",
        examples=["Các đại biểu dự hội nghị"],
    )
    credit: Text = Field(
        "", title="người chụp", description="Không kèm chữ “Ảnh:”", examples=["Mỹ Lệ"]
    )


class CorrectionKeys(Keys):
    noun: ClassVar[str] = "lần đính chính"
    once: ClassVar[tuple[str, ...]] = ("note", "date")
    date: Day = Field(title="ngày đính chính", examples=["2024-04-26"])
    note: Text = Field(
        title="nội dung đính chính",
        description="Đã sửa gì, sửa thế nào",
        examples=["Sửa tên đại biểu."],
    )


class WithdrawalKeys(Keys):
    noun: ClassVar[str] = "việc gỡ bài"
    date: Day = Field(title="ngày gỡ", examples=["2024-05-02"])
    reason: Text = Field(
        title="lý do gỡ", description="Lý do, người đọc sẽ thấy", examples=["Nguồn đã rút tin."]
    )


class CarriedOutKeys(Keys):
    noun: ClassVar[str] = "việc triển khai"
    text: NumberOrName = Field(
        title="số ký hiệu văn bản",
        description="Số ký hiệu (hay tên, với văn bản không có số); lời của bài phải dẫn nó",
        examples=["49-KL/TW"],
    )
    grade: Annotated[Grade, one_of(Grade)] = Field(
        title="bài chứng tỏ điều gì",
        description="Bậc mạnh nhất mà câu ấy chứng tỏ được",
        examples=["carried-out"],
    )
    issued: Day | None = Field(
        None,
        title="ngày ban hành",
        description="Khi nhiều văn bản cùng số",
        examples=["2019-05-10"],
    )
    quote: Text = Field(
        "",
        title="lời làm chứng đúng từng chữ",
        description=(
            "Vài chữ của đúng câu làm chứng; câu ấy phải dẫn văn bản. Bỏ thì lấy câu đầu tiên "
            "dẫn nó"
        ),
        examples=['"sơ kết Kết luận số 49-KL/TW"'],
    )
    region: RegionOf = Field(
        "",
        title="nơi triển khai",
        description="Nơi đã làm; bắt buộc khi bài có nhiều nơi ngang nhau",
        examples=["thai-binh"],
    )
    note: Text = Field(
        "",
        title="ghi chú",
        description="Làm gì, trong vài chữ; hiện trong ô của bảng triển khai",
        examples=["hướng dẫn sơ kết 5 năm"],
    )
