"""The keys of mkdocs.yml that the portal reads: the owner block and the plugin's options."""

import re
from datetime import datetime
from typing import Annotated, ClassVar

from pydantic import Field, PlainValidator, model_validator

from generator.model import FormHost
from generator.read.schema.addresses import OwnService, WebAddress
from generator.read.schema.choices import one_of
from generator.read.schema.contacts import read_email, read_phone
from generator.read.schema.keys import Keys
from generator.read.schema.values import YesOrNo, no_longer, read_text, refuse
from generator.read.schema.written import Way, Written

EARLIEST, LATEST = 2000, 2200
LONGEST_SITE_NAME = 100
LONGEST_LINE = 200
LONGEST_SHORT_NAME = 30
"""Letters that stand below an icon, cut by telephones at half of it."""
_REPOSITORY = re.compile(r"[\w-][\w.-]*(?:/[\w-][\w.-]*)+")


def _words_or_blank(value: object, most: int = LONGEST_LINE) -> str:
    return "" if value == "" else no_longer(read_text(value), most)


def _short_name(value: object) -> str:
    return _words_or_blank(value, LONGEST_SHORT_NAME)


def _site_name(value: object) -> str:
    return no_longer(read_text(value), LONGEST_SITE_NAME)


def _repository(value: object) -> str:
    words = read_text(value)
    if not _REPOSITORY.fullmatch(words):
        raise refuse("G306", advice="Viết tên kho như trên trang của nó: hoi-khuyen-hoc/cong-tin.")
    return words


def _instant(value: object) -> str:
    words = read_text(value)
    try:
        if not EARLIEST <= datetime.fromisoformat(words).year <= LATEST:
            raise ValueError
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
ShortName = Annotated[str, PlainValidator(_short_name), Written(Way.LINE)]
SiteName = Annotated[str, PlainValidator(_site_name), Written(Way.LINE)]
Repository = Annotated[str, PlainValidator(_repository), Written(Way.LINE)]
Instant = Annotated[str, PlainValidator(_instant), Written(Way.MOMENT)]


class SiteKeys(Keys):
    """What the portal reads of MkDocs' own keys."""

    noun: ClassVar[str] = "mkdocs.yml"
    site_name: SiteName = Field(title="tên cổng", examples=["Hội Khuyến học Việt Nam"])


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
    repository: Repository = Field(title="kho mã", examples=["hoi-khuyen-hoc/cong-tin"])
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
    short_name: ShortName = Field("", title="tên ngắn dưới biểu tượng", examples=["Khuyến học"])
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
