"""Questions that a list of the portal answers: văn bản theo cơ quan, danh sách tỉnh cũ.

Patterns as in `portal_questions`.
"""

from collections.abc import Mapping

from generator.model import addresses

SITE = "cổng|trang|trang_web|trang_này|web|website|site|cổng_thông_tin|ứng_dụng"
_CHANGED = (
    "sửa_đổi|thay_thế|bãi_bỏ|bổ_sung|thay_đổi|hết_hiệu_lực|hết_hạn|hủy_bỏ|huỷ_bỏ|hết_giá_trị"
    "|khai_tử|bỏ_đi"
)
_PROVINCES = "tỉnh|địa_phương|tỉnh_thành|các_tỉnh|hai_tỉnh|hai_nơi|thành_phố|đơn_vị|nơi"

LISTS: Mapping[str, tuple[str, ...]] = {
    addresses.CHANGES: (
        f"văn_bản|quy_định|nghị_định|thông_tư|quyết_định {_CHANGED}"
        " vừa|mới|gần_đây|vừa_qua|nào|bị|được|các|danh_sách|cập_nhật|sắp|những|mới_đây",
        f"văn_bản|giấy_tờ {_CHANGED}|bỏ_rồi|đã_bỏ|không_còn_dùng|không_dùng_nữa|hết_dùng",
    ),
    addresses.IN_FORCE: (
        "văn_bản|quy_định|giấy_tờ|văn_kiện còn_hiệu_lực|đang_hiệu_lực|có_hiệu_lực|đang_áp_dụng"
        "|còn_dùng|còn_dùng_được|còn_xài|còn_giá_trị|hiện_hành|còn_áp_dụng|đang_có_hiệu_lực",
    ),
    addresses.CARRIED_OUT: (
        f"{_PROVINCES}|ai|nơi_nào triển_khai|thực_hiện|thi_hành|áp_dụng|hướng_dẫn"
        " văn_bản|văn_bản_nào|văn_bản_gì|văn_bản_trung_ương",
    ),
    addresses.TEXTS: (
        "văn_bản|tài_liệu loại|các_loại|phân_loại|theo_loại|thể_loại|những_loại",
        "văn_bản|tài_liệu danh_mục|kho|thư_viện|tra_cứu|danh_sách|toàn_bộ|tất_cả|mới|mới_nhất"
        "|mới_ban_hành|vừa_ban_hành|tra",
    ),
    addresses.ISSUERS: (
        "văn_bản theo|phân_theo|xếp_theo|lọc cơ_quan|nơi_ban_hành|đơn_vị|cơ_quan_ban_hành",
    ),
    addresses.YEARS: ("văn_bản theo|phân_theo|xếp_theo|lọc|từng năm|từng_năm|năm_ban_hành",),
    addresses.NEWS: (
        "tin|tin_tức|bài|bài_viết mới|mới_nhất|hôm_nay|gần_đây|gần_nhất|mới_đăng|vừa_đăng",
    ),
    addresses.TOPICS: (
        "chủ_đề|chuyên_mục|danh_mục các|danh_sách|bài_viết|tin|theo|tất_cả|những|có|nào",
    ),
    addresses.REGIONS: (
        "tỉnh_cũ|tên_tỉnh_cũ|tỉnh_trước_đây trước_khi|trước|danh_sách|các sáp_nhập|hợp_nhất|gộp",
        "tỉnh|tỉnh_thành|địa_phương|thành_phố danh_sách|các|tất_cả|bản_đồ|những|bao_nhiêu|mấy",
        "tỉnh|tỉnh_thành|thành_phố|đơn_vị_hành_chính sáp_nhập|hợp_nhất|cũ|mới|cũ_và_mới|danh_sách"
        "|tên|bảng|liệt_kê|tất_cả|còn|việt_nam|cả_nước|nước_ta|sau_sáp_nhập|trước_sáp_nhập|trước_đây"
        "|sau_hợp_nhất|trực_thuộc_trung_ương nào|các|những|bao_nhiêu|mấy|danh_sách|mới|bản_đồ|cũ"
        "|bị|được|giữ_nguyên|không",
    ),
    addresses.STATISTICS: (
        "biểu_đồ",
        "biểu_đồ|thống_kê|bảng_số_liệu|tổng_hợp_số_liệu|số_liệu_tổng_hợp|infographic"
        " xem|khuyến_học|hội|các|tổng_hợp|ở_đâu|số_liệu|chung|toàn_bộ",
    ),
    addresses.CONTENT_COUNTS: (
        f"{SITE} bao_nhiêu|mấy|số_lượng|tổng_số bài|bài_viết|tin|tin_bài|văn_bản|trang"
        "|nội_dung|số_liệu",
    ),
    addresses.COMPARISON: (
        f"so_sánh|đối_chiếu|đặt_cạnh|để_cạnh|xếp_hạng|bảng_xếp_hạng|thứ_hạng"
        f" {_PROVINCES}|số_liệu|giữa|các|với_nhau",
        "số_liệu|thống_kê|con_số|bảng_số từng_tỉnh|theo_tỉnh|theo_từng_tỉnh|theo_địa_phương"
        "|từng_địa_phương|mỗi_tỉnh|từng_nơi",
    ),
}
