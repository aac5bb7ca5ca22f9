"""What the pages of statistics call themselves, and what stands above all of them."""

from generator.model.addresses import STATISTICS
from generator.pages.page import Crumb

SECTION = "thong-ke"
ROOT = Crumb("Thống kê", STATISTICS)
NATIONAL_TITLE = "Cả nước"
COMPARISON_TITLE = "So sánh các địa phương"
CONTENT_TITLE = "Nội dung của cổng"
MATRIX_TITLE = "Ai triển khai văn bản nào"
