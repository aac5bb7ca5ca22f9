"""The groups of keys within an official text's: signers, relations, versions and the like."""

from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from generator.model import Certainty, RelationKind
from generator.read.schema.addresses import FileName, Sha256
from generator.read.schema.choices import one_of
from generator.read.schema.days import Day
from generator.read.schema.keys import CreditKeys, Keys
from generator.read.schema.text_numbers import NumberOrName
from generator.read.schema.values import Text, refuse
from generator.text import format_date


class OtherDateKeys(Keys):
    noun: ClassVar[str] = "ngày ban hành khác"
    once: ClassVar[tuple[str, ...]] = ("date", "source")
    date: Day = Field(title="ngày theo nguồn này", examples=["2015-12-01"])
    source: CreditKeys = Field(title="nguồn", examples=["{name: khuyenhochcm.com.vn}"])


class SignerKeys(Keys):
    noun: ClassVar[str] = "người ký"
    common: ClassVar[tuple[str, ...]] = ("role",)
    once: ClassVar[tuple[str, ...]] = ("name",)
    name: Text = Field(title="họ tên", examples=["Trần Quốc Vượng"])
    role: Text = Field(
        "", title="chức vụ", description="Chức vụ khi ký", examples=["Thường trực Ban Bí thư"]
    )


class AttachmentKeys(Keys):
    noun: ClassVar[str] = "tệp đính kèm"
    once: ClassVar[tuple[str, ...]] = ("file",)
    file: FileName = Field(title="tệp", examples=["ban-ky.pdf"])
    title: Text = Field(
        title="tên hiển thị", description="Tên hiện trên trang", examples=["Bản ký"]
    )
    sha256: Sha256 = Field(
        "",
        title="mã kiểm tra SHA-256",
        description="64 ký tự; không có thì bỏ",
        json_schema_extra={"by_hand": "lấy bằng lệnh `sha256sum`"},
        examples=["0" * 64],
    )


class VersionKeys(Keys):
    """The wording after an amendment, in a file of its own: only the words, from first to last."""

    noun: ClassVar[str] = "phiên bản của văn bản"
    once: ClassVar[tuple[str, ...]] = ("file",)
    date: Day = Field(
        title="có hiệu lực từ", description="Ngày lời văn này có hiệu lực", examples=["2024-07-01"]
    )
    by: NumberOrName | None = Field(None, title="sửa đổi bởi văn bản", examples=["12/QĐ-KHVN"])
    file: FileName = Field(
        "",
        title="tệp (nếu tên khác ‹ngày›.md)",
        description="Bỏ thì là `‹ngày›.md`, như `2024-07-01.md`",
        examples=["ban-sua-lan-1.md"],
    )


class RelationKeys(Keys):
    noun: ClassVar[str] = "quan hệ"
    common: ClassVar[tuple[str, ...]] = ("issued",)
    once: ClassVar[tuple[str, ...]] = ("target", "issued", "kind", "scope")
    kind: Annotated[RelationKind, one_of(RelationKind)] = Field(
        title="kiểu quan hệ",
        description="Văn bản này làm gì với văn bản kia",
        examples=["continues"],
    )
    target: NumberOrName = Field(
        title="số ký hiệu văn bản kia",
        description="Số ký hiệu của văn bản kia, hoặc tên khi nó không có số",
        examples=["11-CT/TW"],
    )
    issued: Day | None = Field(
        None,
        title="ngày ban hành văn bản kia",
        description="Nên ghi, vì số có thể trùng giữa các năm",
        examples=["2007-04-13"],
    )
    scope: Text = Field(
        "",
        title="phần liên quan",
        description="Phần bị tác động; bỏ trống là toàn bộ",
        examples=["khoản 2 Điều 5"],
    )
    effective: Day | None = Field(
        None,
        title="có hiệu lực từ",
        description=(
            "Ngày quan hệ có hiệu lực; bỏ thì lấy ngày hiệu lực của văn bản này (văn bản của "
            "Đảng: ngày ban hành); không có ngày nào thì cổng ghi “ngày có hiệu lực chưa xác "
            "nhận”"
        ),
        examples=["2024-02-12"],
    )
    until: Day | None = Field(
        None,
        title="đến hết ngày (chỉ với ngưng hiệu lực)",
        description="Ngày cuối của việc ngưng hiệu lực; chỉ dùng với `suspends`",
        examples=["2024-12-31"],
    )
    certainty: Annotated[Certainty, one_of(Certainty)] = Field(
        Certainty.CERTAIN,
        title="độ chắc chắn",
        description=(
            "Quan hệ chưa xác nhận không làm văn bản kia hết hiệu lực, nhưng làm tình trạng của "
            "nó thành chưa xác nhận"
        ),
        examples=["needs-review"],
    )
    source: CreditKeys | None = Field(
        None,
        title="nguồn nói về quan hệ này",
        description="Nơi đã đọc được điều ấy; trùng nguồn của văn bản thì chỉ cần `name`. Không có "
        "thì cổng coi quan hệ là chưa xác nhận, trừ khi toàn văn trong tệp nêu số ký hiệu kia",
        examples=["{name: Báo Thái Bình}"],
    )

    @model_validator(mode="after")
    def _only_a_suspension_ends(self) -> "RelationKeys":
        if self.until and self.kind is not RelationKind.SUSPENDS:
            advice = "Chỉ “kind: suspends” có ngày cuối; bỏ khóa “until”, hoặc sửa “kind”."
            raise refuse("G306", at="until", value=format_date(self.until.date), advice=advice)
        if self.until and self.effective and self.until.date < self.effective.date:
            advice = "“until” không đứng trước “effective”."
            raise refuse("G306", at="until", value=format_date(self.until.date), advice=advice)
        return self


class LaterPartKeys(Keys):
    noun: ClassVar[str] = "phần có hiệu lực sau"
    once: ClassVar[tuple[str, ...]] = ("scope",)
    scope: Text = Field(
        title="phần nào",
        description="Chưa biết điều, khoản nào thì viết “một số khoản”",
        examples=["khoản 2 Điều 5"],
    )
    effective: Day = Field(title="có hiệu lực từ", examples=["2026-07-01"])


class UnfitKeys(Keys):
    noun: ClassVar[str] = "việc không còn phù hợp"
    date: Day = Field(title="từ ngày", examples=["2025-07-01"])
    basis: Text = Field(
        title="căn cứ", description="Người đọc sẽ thấy", examples=['"Không còn cấp huyện."']
    )
