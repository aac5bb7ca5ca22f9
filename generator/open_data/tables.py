"""The open tables, and the fields of indicators, regions and official texts."""

from generator.model import Certainty, IndicatorKind, RegionKind, Stage, Theme
from generator.open_data.evidence_table import CARRIED_OUT
from generator.open_data.figures_table import FIGURES
from generator.open_data.shared_fields import URL
from generator.open_data.table_formats import Field, Table, values
from generator.site.open_data.tables import TableName
from generator.site.texts.status import Status

INDICATORS = Table(
    TableName.INDICATORS,
    "Danh mục chỉ tiêu",
    "Định nghĩa, đơn vị và cách tính của từng chỉ tiêu.",
    (
        Field("id", "string", "Mã chỉ tiêu"),
        Field("title", "string", "Tên chỉ tiêu"),
        Field("theme", "string", "Nhóm", values=values(Theme)),
        Field("unit", "string", "Đơn vị tính"),
        Field("kind", "string", "Loại", values=values(IndicatorKind)),
        Field(
            "stage",
            "string",
            "Đăng ký hay công nhận",
            optional=True,
            values=values(Stage),
        ),
        Field("definition", "string", "Định nghĩa"),
        Field("numerator", "string", "Tử số", optional=True),
        Field("denominator", "string", "Mẫu số", optional=True),
        Field("method", "string", "Cách ghi", optional=True),
        Field("additive", "boolean", "Có thể cộng số của nhiều nơi"),
        URL,
    ),
)
REGIONS = Table(
    TableName.REGIONS,
    "Danh mục địa phương",
    "Mỗi dòng là một địa phương, cả nơi đã kết thúc, với nơi nó thuộc về hôm nay.",
    (
        Field("id", "string", "Mã địa phương của cổng"),
        Field("name", "string", "Tên"),
        Field("kind", "string", "Loại đơn vị", values=values(RegionKind)),
        Field(
            "code",
            "string",
            "Mã đơn vị hành chính",
            "Mã sau cùng; bảy mã đã chuyển sang tên khác",
            optional=True,
        ),
        Field(
            "former_codes",
            "string",
            "Mã trước đó",
            "Nhiều mã thì cách nhau bằng dấu chấm phẩy",
            optional=True,
        ),
        Field(
            "former_names",
            "string",
            "Tên trước đó",
            "Khi đơn vị đổi tên; nhiều tên thì cách nhau bằng dấu chấm phẩy",
            optional=True,
        ),
        Field("until", "date", "Ngày cuối cùng còn tên này", optional=True),
        Field("now", "string", "Mã nơi nó thuộc về hôm nay", optional=True),
        URL,
    ),
    (("now", ""),),
)
TEXTS = Table(
    TableName.TEXTS,
    "Danh mục văn bản",
    "Số, ký hiệu, trích yếu và tình trạng hiệu lực của các văn bản trên cổng.",
    (
        Field("id", "string", "Mã văn bản của cổng"),
        Field("number", "string", "Số, ký hiệu"),
        Field("type", "string", "Loại văn bản"),
        Field("issuer", "string", "Cơ quan ban hành"),
        Field("issued", "date", "Ngày ban hành", optional=True),
        Field(
            "issued_certainty",
            "string",
            "Độ chắc chắn của ngày (năm) ban hành",
            "needs-review: chưa đủ nguồn để xác nhận",
            values=values(Certainty),
        ),
        Field("issued_year", "integer", "Năm ban hành"),
        Field("subject", "string", "Trích yếu", optional=True),
        Field("effective", "date", "Ngày có hiệu lực", optional=True),
        Field("expires", "date", "Ngày cuối cùng còn hiệu lực", optional=True),
        Field(
            "period",
            "string",
            "Giai đoạn thực hiện",
            "Theo trích yếu: 2016–2020; đến 2020 là không nói từ năm nào",
            optional=True,
        ),
        Field("status", "string", "Tình trạng", values=values(Status)),
        Field("status_label", "string", "Tình trạng, bằng lời"),
        Field("status_on", "date", "Ngày xét tình trạng"),
        URL,
    ),
)
TABLES = {table.name: table for table in (FIGURES, INDICATORS, REGIONS, TEXTS, CARRIED_OUT)}
