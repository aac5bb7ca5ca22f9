"""The fields of the open table of who carries out which text."""

from generator.model import Grade
from generator.open_data.shared_fields import NOTE, PROVINCE_NAME, REGION_KIND, SOURCE_NAME
from generator.open_data.table_formats import Field, Table, values
from generator.site.open_data.tables import TableName

CARRIED_OUT = Table(
    TableName.CARRIED_OUT,
    "Triển khai văn bản",
    "Mỗi dòng là một bản tin làm chứng việc một nơi triển khai, hay chỉ nhắc tên, một văn bản "
    "chung của cả nước, kèm đúng câu ấy.",
    (
        Field("text", "string", "Mã văn bản"),
        Field("number", "string", "Số, ký hiệu"),
        Field(
            "province",
            "string",
            "Mã tỉnh, thành phố hôm nay",
            "Trống khi nơi triển khai là một cụm hay cả nước",
            optional=True,
        ),
        PROVINCE_NAME,
        Field("region", "string", "Mã nơi triển khai", "Có thể là nơi cũ, hoặc cấp dưới của tỉnh"),
        Field("region_name", "string", "Tên nơi triển khai khi đó"),
        REGION_KIND,
        Field(
            "carrier",
            "string",
            "Nơi triển khai, nói theo tỉnh hôm nay",
            "Như “Thái Bình cũ”, “cấp huyện: …”; trống khi chính là tỉnh hôm nay",
            optional=True,
        ),
        Field(
            "grade",
            "string",
            "Bậc của bằng chứng",
            "plan: ra văn bản, kế hoạch; carried-out: tổ chức triển khai; review: sơ kết, tổng "
            "kết; figures: nêu số liệu; named: chỉ nhắc tên, không tính là triển khai",
            values=values(Grade),
        ),
        Field("grade_label", "string", "Bậc, bằng lời"),
        NOTE,
        Field("sentence", "string", "Câu dẫn văn bản"),
        Field("source_title", "string", "Tên bài trên cổng"),
        SOURCE_NAME,
        Field("source_date", "date", "Ngày của bản tin"),
        Field("source_url", "url", "Câu ấy trên cổng"),
    ),
    (
        ("text", TableName.TEXTS),
        ("province", TableName.REGIONS),
        ("region", TableName.REGIONS),
    ),
)
