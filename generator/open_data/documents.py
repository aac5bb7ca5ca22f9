"""The JSON documents beside pages and tables, each with its published schema."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model import Certainty, Edition, MilestoneKind, RegionKind, RelationKind
from generator.model.file_addresses import schema_url
from generator.open_data.figures_table import FIGURES
from generator.open_data.table_formats import Field, json_bytes, record_schema, values
from generator.open_data.tables import INDICATORS, REGIONS, TABLES, TEXTS
from generator.pages.parts.licence import LICENCE_URL
from generator.site.texts.status import Status

DIALECT = "https://json-schema.org/draft/2020-12/schema"
EVENT = (
    Field("date", "date", "Ngày"),
    Field("event", "string", "Việc", values=values(MilestoneKind)),
    Field("region", "string", "Mã địa phương liên quan", optional=True),
    Field("name", "string", "Tên trước đó", optional=True),
    Field("kind", "string", "Loại mới", optional=True, values=values(RegionKind)),
    Field("by", "string", "Số, ký hiệu văn bản quyết định", optional=True),
    Field("units", "string", "Các đơn vị hôm nay trên địa bàn", optional=True),
)
MEMBER = (
    Field("region", "string", "Mã địa phương"),
    Field("from", "date", "Từ ngày", optional=True),
    Field("until", "date", "Đến hết ngày", optional=True),
)
CLUSTER_MEMBER = (
    *MEMBER,
    Field("known", "date", "Ngày sau cùng biết thành viên", "Về sau chưa rõ", optional=True),
)
ARTICLE = (
    Field("title", "string", "Tiêu đề"),
    Field("date", "date", "Ngày của bản tin hoặc văn bản", optional=True),
    Field("url", "url", "Địa chỉ"),
)
RELATION = (
    Field("kind", "string", "Quan hệ", values=values(RelationKind)),
    Field("acting", "boolean", "Văn bản này tác động lên văn bản kia"),
    Field("label", "string", "Quan hệ, bằng lời"),
    Field("number", "string", "Số, ký hiệu văn bản kia"),
    Field("issued", "date", "Ngày ban hành văn bản kia", optional=True),
    Field(
        "issued_certainty", "string", "Độ chắc chắn của ngày ban hành ấy", values=values(Certainty)
    ),
    Field("effective", "date", "Ngày tác động", optional=True),
    Field("scope", "string", "Phần chịu tác động", optional=True),
    Field("certainty", "string", "Độ chắc chắn của quan hệ", values=values(Certainty)),
    Field("source", "string", "Nguồn nói về quan hệ", optional=True),
    Field("source_url", "string", "Địa chỉ của nguồn ấy", optional=True),
    Field("url", "url", "Trang của văn bản kia trên cổng", optional=True),
)
CHANGE = (
    Field("date", "date", "Từ ngày; bỏ trống khi chỉ biết năm", optional=True),
    Field("year", "integer", "Từ năm"),
    Field("status", "string", "Tình trạng", values=values(Status)),
    Field("by", "string", "Mã văn bản gây ra", optional=True),
    Field("label", "string", "Tình trạng, bằng lời"),
    Field("scope", "string", "Phần chịu tác động ngày hôm đó", optional=True),
    Field("ended", "string", "Các phần đã hết hiệu lực đến ngày đó", optional=True),
    Field("suspended", "string", "Các phần đang ngưng hiệu lực", optional=True),
)
DOUBT = (
    Field("kind", "string", "Việc chưa xác nhận", values=values(RelationKind)),
    Field("number", "string", "Số, ký hiệu văn bản có thể gây ra"),
    Field("date", "date", "Từ ngày", optional=True),
    Field("by", "string", "Mã văn bản ấy trên cổng", optional=True),
    Field("scope", "string", "Phần có thể chịu tác động", optional=True),
)
VERSION = (
    Field("date", "date", "Lời văn từ ngày"),
    Field("date_certainty", "string", "Độ chắc chắn của ngày ấy", values=values(Certainty)),
    Field("by", "string", "Số, ký hiệu văn bản sửa đổi", optional=True),
    Field("url", "url", "Trang của bản này", "ELI: một bản trong thời gian", optional=True),
)
ANSWER = (
    Field("question", "string", "Câu hỏi"),
    Field("status", "string", "Tình trạng", values=values(Status)),
    Field("verdict", "string", "Trả lời ngắn"),
    Field("words", "string", "Trả lời đủ", "Như trên trang, trong ô tìm kiếm và trên bản in"),
    Field("on", "date", "Ngày xét"),
)
COUNTS = (
    Field("articles", "integer", "Số tin bài nhắc tới"),
    Field("texts", "integer", "Số văn bản nhắc tới"),
)
IDENTIFIER = (
    Field("url", "url", "Địa chỉ cố định", "Ghép từ loại, cơ quan, năm và số, theo cách của ELI"),
    Field("template", "string", "Mẫu của địa chỉ"),
    Field("citation", "string", "Cách viện dẫn"),
)
FILE = (
    Field("title", "string", "Tên tệp"),
    Field("url", "url", "Địa chỉ"),
    Field("kind", "string", "Định dạng"),
    Field("size", "integer", "Dung lượng, tính bằng byte"),
    Field("sha256", "string", "Mã băm SHA-256"),
)
SIGNER = (Field("name", "string", "Họ tên"), Field("role", "string", "Chức vụ", optional=True))


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of document: `records` by name, and `lists` of records."""

    name: str
    title: str
    records: Mapping[str, Sequence[Field]]
    lists: Mapping[str, Sequence[Field]]


REGION = Kind(
    "trang-dia-phuong",
    "Trang của một địa phương",
    {"region": REGIONS.fields},
    {
        "history": EVENT,
        "took_in": MEMBER,
        "members": CLUSTER_MEMBER,
        "figures": FIGURES.fields,
        "latest_articles": ARTICLE,
    },
)
INDICATOR = Kind(
    "trang-chi-tieu",
    "Trang của một chỉ tiêu",
    {"indicator": INDICATORS.fields},
    {"figures": FIGURES.fields},
)
TEXT = Kind(
    "trang-van-ban",
    "Trang của một văn bản",
    {"text": TEXTS.fields, "answer": ANSWER, "identifier": IDENTIFIER, "cited_by": COUNTS},
    {
        "signers": SIGNER,
        "changes": CHANGE,
        "doubts": DOUBT,
        "versions": VERSION,
        "relations": RELATION,
        "files": FILE,
        "figures": FIGURES.fields,
        "latest_mentions": ARTICLE,
    },
)
TABLE_KINDS = {
    name: Kind(f"bang-{name}", table.title, {}, {"records": table.fields})
    for name, table in TABLES.items()
}
KINDS = (REGION, INDICATOR, TEXT, *TABLE_KINDS.values())


def document(kind: Kind, edition: Edition, **parts: object) -> bytes:
    """Return a document that names its schema, its licence and the day it was made."""
    return json_bytes(
        {
            "schema": edition.absolute(schema_url(kind.name)),
            "license": LICENCE_URL,
            "updated": edition.today.isoformat(),
            **parts,
        }
    )


def document_schema(kind: Kind, edition: Edition) -> bytes:
    """Return the JSON Schema of a kind of document."""
    url = edition.absolute(schema_url(kind.name))
    properties: dict[str, object] = {
        "schema": {"const": url},
        "license": {"type": "string", "format": "uri"},
        "updated": {"type": "string", "format": "date"},
    }
    properties |= {name: record_schema(fields) for name, fields in kind.records.items()}
    properties |= {
        name: {"type": "array", "items": record_schema(fields)}
        for name, fields in kind.lists.items()
    }
    return json_bytes(
        {
            "$schema": DIALECT,
            "$id": url,
            "title": kind.title,
            "type": "object",
            "properties": properties,
            "required": list(properties),
            "additionalProperties": False,
        }
    )
