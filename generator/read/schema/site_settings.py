"""The keys of mkdocs.yml that the portal reads: the owner block and the plugin's options."""

from datetime import datetime
from typing import Annotated, ClassVar

from pydantic import Field, PlainValidator, model_validator

from generator.model import FormHost
from generator.read.schema.addresses import OwnService, WebAddress
from generator.read.schema.choices import one_of
from generator.read.schema.contacts import read_email, read_phone
from generator.read.schema.keys import Keys
from generator.read.schema.values import YesOrNo, read_text, refuse
from generator.read.schema.written import Way, Written


def _words_or_blank(value: object) -> str:
    return "" if value == "" else read_text(value)


def _instant(value: object) -> str:
    words = read_text(value)
    try:
        datetime.fromisoformat(words)
    except ValueError as error:
        advice = 'Viết như “now: "2026-11-22T08:00:00"”, hoặc xóa dòng này để dùng giờ hiện tại.'
        raise refuse("G304", reason=f"không đọc được “{words}”", advice=advice) from error
    return words


def _phone_or_blank(value: object) -> str:
    return "" if value == "" else read_phone(value)


def _email_or_blank(value: object) -> str:
    return "" if value == "" else read_email(value)


BlankPhone = Annotated[str, PlainValidator(_phone_or_blank), Written(Way.LINE)]
BlankEmail = Annotated[str, PlainValidator(_email_or_blank), Written(Way.LINE)]
Blank = Annotated[str, PlainValidator(_words_or_blank), Written(Way.LINE)]
Instant = Annotated[str, PlainValidator(_instant), Written(Way.MOMENT)]


class OwnerKeys(Keys):
    noun: ClassVar[str] = "khối chủ quản"
    organisation: Blank = Field("", title="cơ quan chủ quản", examples=["Hội Khuyến học Việt Nam"])
    responsible: Blank = Field("", title="người chịu trách nhiệm", examples=["Nguyễn Văn A"])
    address: Blank = Field("", title="địa chỉ", examples=["Số 1, đường Lê Lợi"])
    phone: BlankPhone = Field("", title="điện thoại", examples=['"024 0000 0000"'])
    email: BlankEmail = Field("", title="thư điện tử", examples=["hoi@example.vn"])


class FormKeys(Keys):
    noun: ClassVar[str] = "trang quản trị"
    host: Annotated[FormHost, one_of(FormHost)] = Field(title="nơi giữ kho mã", examples=["github"])
    repository: Blank = Field(title="kho mã", examples=["hoi-khuyen-hoc/cong-tin"])
    branch: Blank = Field("main", title="nhánh", examples=["main"])
    address: WebAddress = Field(
        "", title="địa chỉ máy chủ git của hội", examples=["https://git.example.vn"]
    )
    application: Blank = Field("", title="mã ứng dụng OAuth", examples=['"a1b2c3"'])
    sign_in: WebAddress = Field(
        "", title="địa chỉ dịch vụ đăng nhập GitHub", examples=["https://dang-nhap.example.vn"]
    )
    review: YesOrNo = Field(True, title="có người duyệt", examples=["true"])

    @model_validator(mode="after")
    def _own_server(self) -> "FormKeys":
        if self.host is FormHost.GITEA and not self.address:
            raise refuse("G302", at="address")
        return self


class PortalKeys(Keys):
    noun: ClassVar[str] = "plugin portal"
    tagline: Blank = Field("", title="dòng giới thiệu", examples=["Cổng tin tức và văn bản"])
    short_name: Blank = Field("", title="tên ngắn dưới biểu tượng", examples=["Khuyến học"])
    owner: OwnerKeys | None = Field(
        None, title="chủ quản", examples=["{organisation: Hội Khuyến học Việt Nam}"]
    )
    form: FormKeys | None = Field(
        None,
        title="trang quản trị",
        examples=["{host: github, repository: hoi-khuyen-hoc/cong-tin}"],
    )
    search: YesOrNo = Field(True, title="có tìm kiếm", examples=["true"])
    cards: YesOrNo = Field(True, title="có thẻ chia sẻ", examples=["true"])
    pdf: YesOrNo = Field(False, title="có tệp PDF của toàn văn", examples=["true"])
    visits: OwnService = Field("", title="nơi đếm lượt xem", examples=["/dem/"])
    comments: OwnService = Field("", title="nơi giữ bình luận", examples=["/binh-luan/"])
    now: Instant | None = Field(None, title="lúc dựng", examples=['"2026-11-22T08:00:00"'])
