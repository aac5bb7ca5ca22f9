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
    date: Day = Field(title="ngày theo nguồn này", examples=["2015-12-01"])
    source: CreditKeys = Field(title="nguồn", examples=["{name: khuyenhochcm.com.vn}"])


class SignerKeys(Keys):
    noun: ClassVar[str] = "người ký"
    name: Text = Field(title="họ tên", examples=["Trần Quốc Vượng"])
    role: Text = Field("", title="chức vụ", examples=["Thường trực Ban Bí thư"])


class AttachmentKeys(Keys):
    noun: ClassVar[str] = "tệp đính kèm"
    file: FileName = Field(title="tệp", examples=["ban-ky.pdf"])
    title: Text = Field(title="tên hiển thị", examples=["Bản ký"])
    sha256: Sha256 = Field("", title="mã kiểm tra SHA-256", examples=["0" * 64])


class VersionKeys(Keys):
    """The wording after an amendment, in a file of its own: only the words, from first to last."""

    noun: ClassVar[str] = "phiên bản của văn bản"
    date: Day = Field(title="có hiệu lực từ", examples=["2024-07-01"])
    by: NumberOrName | None = Field(None, title="sửa đổi bởi văn bản", examples=["12/QĐ-KHVN"])
    file: FileName = Field("", title="tệp (nếu tên khác ‹ngày›.md)", examples=["ban-sua-lan-1.md"])


class RelationKeys(Keys):
    noun: ClassVar[str] = "quan hệ"
    kind: Annotated[RelationKind, one_of(RelationKind)] = Field(
        title="kiểu quan hệ", examples=["continues"]
    )
    target: NumberOrName = Field(title="số ký hiệu văn bản kia", examples=["11-CT/TW"])
    issued: Day | None = Field(None, title="ngày ban hành văn bản kia", examples=["2007-04-13"])
    scope: Text = Field("", title="phần liên quan", examples=["khoản 2 Điều 5"])
    effective: Day | None = Field(None, title="có hiệu lực từ", examples=["2024-02-12"])
    until: Day | None = Field(
        None, title="đến hết ngày (chỉ với ngưng hiệu lực)", examples=["2024-12-31"]
    )
    certainty: Annotated[Certainty, one_of(Certainty)] = Field(
        Certainty.CERTAIN, title="độ chắc chắn", examples=["needs-review"]
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


class UnfitKeys(Keys):
    noun: ClassVar[str] = "việc không còn phù hợp"
    date: Day = Field(title="từ ngày", examples=["2025-07-01"])
    basis: Text = Field(title="căn cứ", examples=['"Không còn cấp huyện."'])
