"""The fields of the open table of figures."""

from generator.model import Qualifier, Stage
from generator.open_data.shared_fields import NOTE, PROVINCE_NAME, REGION_KIND, SOURCE_NAME
from generator.open_data.table_formats import Field, Table, values
from generator.site.open_data.tables import TableName

RANGE = "range"
"""Of a figure that is no single value: beside the qualifiers that editors write."""


FIGURES = Table(
    TableName.FIGURES,
    "Toàn bộ số liệu",
    "Mỗi dòng là một con số mà một bản tin hoặc văn bản đã nêu, kèm câu nêu số ấy trên cổng.",
    (
        Field("indicator", "string", "Mã chỉ tiêu"),
        Field("indicator_title", "string", "Tên chỉ tiêu"),
        Field("region", "string", "Mã địa phương"),
        Field("region_name", "string", "Tên địa phương khi đó"),
        REGION_KIND,
        Field(
            "territory_until",
            "date",
            "Ngày cuối của địa giới ấy",
            "Tên ấy nay chỉ địa giới khác, hoặc không còn; trống khi địa giới vẫn như thế",
            optional=True,
        ),
        Field(
            "province",
            "string",
            "Mã tỉnh, thành phố hôm nay",
            "Nơi ấy nay thuộc đâu; trống với cả nước và các cụm. Số vẫn là của địa giới khi đó",
            optional=True,
        ),
        PROVINCE_NAME,
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
            "trên 396 tỷ đồng; để đọc, còn tính toán thì dùng các cột số",
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
        NOTE,
        Field("source_title", "string", "Văn bản nêu số, hoặc tên bài trên cổng"),
        SOURCE_NAME,
        Field("source_date", "date", "Ngày của bản tin hoặc văn bản", optional=True),
        Field("source_url", "url", "Câu nêu số trên cổng"),
    ),
    (
        ("indicator", TableName.INDICATORS),
        ("region", TableName.REGIONS),
        ("province", TableName.REGIONS),
    ),
)
