"""Fields that several open tables have, with one meaning."""

from generator.model import RegionKind
from generator.open_data.table_formats import Field, values

URL = Field("url", "url", "Trang trên cổng")
REGION_KIND = Field("region_kind", "string", "Loại đơn vị khi đó", values=values(RegionKind))
PROVINCE_NAME = Field("province_name", "string", "Tên tỉnh, thành phố hôm nay", optional=True)
NOTE = Field("note", "string", "Ghi chú", optional=True)
SOURCE_NAME = Field(
    "source_name",
    "string",
    "Nơi đăng đầu tiên",
    "Tên báo, trang tin; trống với văn bản, và khi cổng là nơi đăng đầu tiên",
    optional=True,
)
