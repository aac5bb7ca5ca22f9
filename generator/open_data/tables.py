"""The fields of the open tables: figures, indicators, regions, official texts."""

from generator.model import Certainty, IndicatorKind, Qualifier, RegionKind, Stage, Theme
from generator.open_data.evidence_table import CARRIED_OUT
from generator.open_data.table_formats import Field, Table, values
from generator.site.open_data.tables import TableName
from generator.site.texts.status import Status

LICENCE = "Creative Commons Ghi công 4.0 (CC BY 4.0)"
LICENCE_ID = "CC-BY-4.0"
LICENSED = (
    "Giấy phép là cho phần cổng làm: chọn, xếp, định nghĩa và đối chiếu số liệu. Con số là dữ kiện "
    "do nguồn ở từng dòng công bố; lời trong cột “said” thuộc về nguồn ấy."
)
LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/deed.vi"


RANGE = "range"
"""Of a figure that is no single value: beside the qualifiers that editors write."""


_URL = Field("url", "url", "Trang trên cổng")

FIGURES = Table(
    TableName.FIGURES,
    "Toàn bộ số liệu",
    "Mỗi dòng là một con số mà một bản tin hoặc văn bản đã nêu, kèm câu nêu số ấy trên cổng.",
    (
        Field("indicator", "string", "Mã chỉ tiêu"),
        Field("indicator_title", "string", "Tên chỉ tiêu"),
        Field("region", "string", "Mã địa phương"),
        Field("region_name", "string", "Tên địa phương khi đó"),
        Field(
            "region_kind",
            "string",
            "Loại đơn vị khi đó",
            values=values(RegionKind),
        ),
        Field(
            "province",
            "string",
            "Mã tỉnh, thành phố hôm nay",
            "Nơi ấy nay thuộc đâu; trống với cả nước và các cụm. Số vẫn là của địa giới khi đó",
            optional=True,
        ),
        Field("province_name", "string", "Tên tỉnh, thành phố hôm nay", optional=True),
        Field(
            "period",
            "string",
            "Kỳ số liệu",
            "2023, 2022-Q3, 2021-H2; ..2023-11 là tính đến hết tháng 11/2023",
        ),
        Field("period_label", "string", "Kỳ số liệu, bằng lời", "đến tháng 11/2023"),
        Field(
            "period_start",
            "date",
            "Ngày đầu kỳ",
            "Trống khi nguồn không nói kỳ bắt đầu từ đâu",
            optional=True,
        ),
        Field("period_end", "date", "Ngày cuối kỳ"),
        Field(
            "value_label",
            "string",
            "Giá trị, bằng lời",
            "trên 396 tỉ đồng; để đọc, còn tính toán thì dùng các cột số",
        ),
        Field("value", "number", "Giá trị", "Trống khi nguồn chỉ nêu một khoảng", optional=True),
        Field("low", "number", "Đầu thấp của khoảng", "Không lấy điểm giữa", optional=True),
        Field("high", "number", "Đầu cao của khoảng", optional=True),
        Field(
            "total",
            "number",
            "Tổng mà giá trị là một phần",
            "58234 trong 64536 gia đình",
            optional=True,
        ),
        Field(
            "qualifier",
            "string",
            "Mức độ chính xác",
            "exact: đúng số; range: một khoảng, từ “low” đến “high”; over: trên; under: dưới, "
            "gần; about: khoảng, trung bình; target: mục tiêu; plan: kế hoạch",
            values=(*values(Qualifier), RANGE),
        ),
        Field(
            "stage",
            "string",
            "Đăng ký hay công nhận",
            "registered: đăng ký; recognised: được công nhận; target: chỉ tiêu",
            optional=True,
            values=values(Stage),
        ),
        Field("unit", "string", "Đơn vị tính"),
        Field(
            "quote",
            "string",
            "Lời nêu số trên cổng",
            "Đúng từng chữ của trang trên cổng, do Ban Biên tập viết; lời của nguồn ở cột “said”",
        ),
        Field(
            "said",
            "string",
            "Lời nêu số của nguồn",
            "Nguyên văn, nhiều nhất mười hai từ; trống khi cổng chưa ghi lời của nguồn",
            optional=True,
        ),
        Field("note", "string", "Ghi chú", optional=True),
        Field("source_title", "string", "Văn bản nêu số, hoặc tên bài trên cổng"),
        Field(
            "source_name",
            "string",
            "Nơi đăng đầu tiên",
            "Tên báo, trang tin; trống khi cổng là nơi đăng đầu tiên",
            optional=True,
        ),
        Field("source_date", "date", "Ngày của bản tin hoặc văn bản", optional=True),
        Field("source_url", "url", "Câu nêu số trên cổng"),
    ),
    (
        ("indicator", TableName.INDICATORS),
        ("region", TableName.REGIONS),
        ("province", TableName.REGIONS),
    ),
)
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
        _URL,
    ),
)
REGIONS = Table(
    TableName.REGIONS,
    "Danh mục địa phương",
    "Mỗi dòng là một tên gọi, cả tên đã kết thúc, với nơi nó thuộc về hôm nay.",
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
        Field("until", "date", "Ngày cuối cùng còn tên này", optional=True),
        Field("now", "string", "Mã nơi nó thuộc về hôm nay", optional=True),
        _URL,
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
        Field("expires", "date", "Ngày hết hiệu lực", optional=True),
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
        _URL,
    ),
)
TABLES = {table.name: table for table in (FIGURES, INDICATORS, REGIONS, TEXTS, CARRIED_OUT)}
