"""The keys of an official text."""

from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from generator.model import Certainty, PageStatus, TextKind
from generator.read.schema.addresses import OldAddress
from generator.read.schema.choices import one_of
from generator.read.schema.days import Day, DayOrYear
from generator.read.schema.ids import IssuerOf, RegionOf, TopicOf, TypeOf
from generator.read.schema.keys import CreditKeys, FigureKeys, Keys
from generator.read.schema.text_groups import (
    AttachmentKeys,
    LaterPartKeys,
    OtherDateKeys,
    RelationKeys,
    SignerKeys,
    UnfitKeys,
    VersionKeys,
)
from generator.read.schema.text_numbers import NameOfText, Nickname, NumberOf
from generator.read.schema.text_rules import (
    check_identity,
    check_issuers,
    check_period,
    check_subject,
    check_versions,
)
from generator.read.schema.values import Text


class OfficialTextKeys(Keys):
    noun: ClassVar[str] = "văn bản"
    common: ClassVar[tuple[str, ...]] = (
        "number",
        "issuer",
        "subject",
        "effective",
        "signers",
        "relations",
        "attachments",
        "source",
        "topics",
    )
    number: NumberOf | None = Field(
        None,
        title="số ký hiệu; không có số thì viết “name”",
        description="Viết đúng như bản gốc",
        examples=["49-KL/TW"],
    )
    name: NameOfText = Field(
        "",
        title="tên, khi không có số",
        description="Tên gọn, không kèm năm: chỉ khi văn bản không có số",
        examples=["Hiến pháp"],
    )
    type: TypeOf = Field(
        title="loại văn bản",
        json_schema_extra={"by_hand": "mã trong `types.yml`, cũng là tên thư mục của tệp"},
        examples=["ket-luan"],
    )
    issuer: IssuerOf = Field(
        "",
        title="cơ quan ban hành; nhiều cơ quan thì viết “issuers”",
        examples=["ban-bi-thu"],
    )
    issuers: list[IssuerOf] = Field(
        [],
        title="các cơ quan cùng ban hành",
        description="Cơ quan chủ trì trước",
        examples=["[bo-gddt, bo-noi-vu]"],
    )
    issued: DayOrYear = Field(
        title="ngày ban hành", description="Chỉ biết năm thì ghi năm", examples=["2019-05-10"]
    )
    subject: Text = Field(
        "",
        title="trích yếu",
        description=(
            "Chép từ bản gốc; chưa có nguồn chắc thì bỏ, cổng ghi “Cổng chưa có trích yếu được "
            "xác nhận”"
        ),
        examples=["Tiếp tục thực hiện Chỉ thị số 11-CT/TW"],
    )
    text: Annotated[TextKind, one_of(TextKind)] = Field(
        title="toàn văn hay tóm tắt",
        description="Nội dung là toàn văn, là tóm tắt của Ban Biên tập, hay còn trống",
        examples=["summary"],
    )
    issued_certainty: Annotated[Certainty, one_of(Certainty)] = Field(
        Certainty.CERTAIN,
        title="độ chắc chắn của ngày ban hành",
        description="Ngày ban hành đã chắc chưa",
        examples=["needs-review"],
    )
    issued_alternatives: list[OtherDateKeys] = Field(
        [],
        title="ngày ban hành theo nguồn khác",
        examples=["[{date: 2015-12-01, source: {name: khuyenhochcm.com.vn}}]"],
    )
    signers: list[SignerKeys] = Field(
        [], title="người ký", examples=["[{name: Trần Quốc Vượng, role: Thường trực Ban Bí thư}]"]
    )
    effective: Day | None = Field(
        None, title="ngày có hiệu lực", description="Chưa có căn cứ thì bỏ", examples=["2019-05-10"]
    )
    later_parts: list[LaterPartKeys] = Field(
        [],
        title="phần có hiệu lực sau",
        description="Phần có hiệu lực muộn hơn ngày ở `effective`",
        examples=["[{scope: khoản 2 Điều 5, effective: 2026-07-01}]"],
    )
    expires: Day | None = Field(
        None,
        title="ngày hết hiệu lực",
        description="Ngày cuối cùng còn hiệu lực",
        examples=["2026-07-01"],
    )
    period: Text = Field(
        "",
        title="giai đoạn thực hiện ghi trong trích yếu",
        description="Chép từ trích yếu đúng những chữ nói giai đoạn",
        examples=["giai đoạn 2016-2020"],
    )
    unfit: UnfitKeys | None = Field(
        None,
        title="không còn phù hợp",
        description="Ghi tay kèm căn cứ",
        examples=['{date: 2025-07-01, basis: "Không còn cấp huyện."}'],
    )
    relations: list[RelationKeys] = Field(
        [],
        title="quan hệ với văn bản khác",
        description="Ghi ở văn bản mới, hướng về văn bản cũ",
        examples=["[{kind: continues, target: 11-CT/TW}]"],
    )
    attachments: list[AttachmentKeys] = Field(
        [],
        title="tệp đính kèm",
        description="Tệp PDF, DOCX hay XLSX",
        json_schema_extra={"by_hand": "trong thư mục cùng tên với tệp văn bản"},
        examples=["[{file: ban-ky.pdf, title: Bản ký}]"],
    )
    versions: list[VersionKeys] = Field(
        [],
        title="toàn văn sau mỗi lần sửa",
        description="Toàn văn sau mỗi lần sửa đổi, mỗi lần một tệp",
        json_schema_extra={"by_hand": "trong thư mục cùng tên với tệp văn bản"},
        examples=["[{date: 2024-07-01, by: 12/QĐ-KHVN}]"],
    )
    source: CreditKeys | None = Field(None, title="nguồn", examples=["{name: tuyengiao.vn}"])
    regions: list[RegionOf] = Field(
        [],
        title="địa phương",
        description="Với văn bản của cơ quan địa phương",
        examples=["[yen-bai]"],
    )
    topics: list[TopicOf] = Field([], title="chủ đề", examples=["[so-ket]"])
    nicknames: list[Nickname] = Field(
        [],
        title="tên thường gọi",
        description="Kể cả số ký hiệu mà nơi khác ghi khác",
        examples=["[Đề án 89]"],
    )
    aliases: list[OldAddress] = Field(
        [],
        title="địa chỉ cũ",
        description="Địa chỉ cũ phải dẫn về văn bản này",
        examples=["[/van-ban/cu-49.htm]"],
    )
    figures: list[FigureKeys] = Field(
        [],
        title="số liệu",
        description="Số liệu, chỉ tiêu nêu trong văn bản",
        examples=[
            "[{indicator: ty-le-hoi-vien, region: toan-quoc, period: 2025, value: 40, "
            'qualifier: target, quote: "40%"}]'
        ],
    )
    status: Annotated[PageStatus, one_of(PageStatus)] = Field(
        PageStatus.PUBLISHED,
        title="trạng thái trên cổng",
        description="Văn bản nháp không hiện ở đâu, không nối liên kết, quan hệ",
        examples=["draft"],
    )
    note: Text = Field(
        "",
        title="ghi chú của cổng",
        description="Ghi chú của Ban Biên tập, hiện trên trang",
        examples=["Chưa xác nhận bằng bản ký."],
    )

    @model_validator(mode="after")
    def _sound(self) -> "OfficialTextKeys":
        check_period(self.period, self.subject)
        check_identity(self.number, self.name)
        check_subject(self.subject, self.number)
        check_issuers(self.issuer, self.issuers)
        check_versions(self.versions, self.text, self.issued)
        return self
