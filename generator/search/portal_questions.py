"""Questions about the portal itself, as patterns: gửi bài cho cổng thế nào, chữ nhỏ quá.

A pattern's parts stand in any order; `|` stands between what may stand for a part, `_` joins words.
"""

from collections.abc import Mapping

from generator.model import addresses
from generator.search.list_questions import LISTS, SITE

ORGANISATION = "/to-chuc/"
QUESTIONS = "/hoi-dap/"
PRIVACY = "/quyen-rieng-tu/"
ENGLISH = "/english/"
LINKS = "/cong-lien-ket/"
RULES = "/van-ban/quy-che/"
"""Stands for the portal's own rules, a text whose address its number makes."""

_PIECE = "bài|bài_viết|tin|tin_bài|tin_tức|văn_bản|trang|trang_này|tài_liệu|bản_tin"
_WRONG = (
    "lỗi|sai|sai_sót|nhầm|nhầm_lẫn|không_đúng|chưa_đúng|tin_giả|chính_tả|hỏng|link_hỏng"
    "|link_chết|liên_kết_hỏng|đường_dẫn_hỏng|thiếu_sót|không_chính_xác|chưa_chính_xác|bị_lỗi"
)
_NO_LINE = (
    "ngoại_tuyến|offline|không_mạng|không_có_mạng|mất_mạng|không_internet|không_có_internet"
    "|mất_sóng"
    "|không_wifi|không_có_wifi|không_cần_mạng|không_4g|mạng_yếu|không_cần_internet|không_có_sóng"
    "|mất_internet|vùng_sâu"
)
_EYES = "chữ|cỡ_chữ|font|phông|phông_chữ|font_chữ|kích_thước_chữ|kích_cỡ_chữ|màn_hình|giao_diện"
_VOICE = "thành_tiếng|giọng_nói|giọng_đọc|âm_thanh|audio|loa|đọc_to|cho_nghe|để_nghe|máy_đọc|tự_đọc"
_READER = "máy_nói|máy_đọc|máy|điện_thoại|trang|nghe|đọc|nói"
_SOON = (
    "sắp_tới|sắp_đến|sắp_diễn_ra|tới_đây|tuần_này|tuần_tới|tuần_sau|tháng_này|tháng_tới|tháng_sau"
    "|hôm_nay|ngày_mai|tiếp_theo|sắp_có|sắp|sang_năm|quý_này|quý_tới|mới_nhất"
)
_FIGURES = "số_liệu|dữ_liệu|bảng|bảng_số|thống_kê|biểu_đồ|con_số"
_PRIVATE = (
    "số_điện_thoại|điện_thoại|sđt|địa_chỉ_nhà|nhà_riêng|giấy_tờ_tùy_thân|căn_cước|chứng_minh_thư"
    "|hồ_sơ_sức_khỏe|bệnh_tình|đời_tư|chuyện_riêng|thông_tin_riêng"
)

PATTERNS: Mapping[str, tuple[str, ...]] = {
    addresses.CONTACT: (
        "liên_hệ|liên_lạc|kết_nối|gặp|nhắn_tin|gọi|gọi_điện|trao_đổi|viết_thư|gửi_thư|hỏi"
        " số_nào|hội|ban_biên_tập|tòa_soạn|quản_trị|admin|người_phụ_trách|văn_phòng|ai"
        f"|ban_quản_trị|{SITE}",
        "liên_hệ|liên_lạc|số_điện_thoại|điện_thoại|sđt|email|mail|gmail|thư_điện_tử|hòm_thư|hộp_thư"
        "|trụ_sở|hotline|đường_dây_nóng|fax|fanpage|facebook|zalo|số_máy|tổng_đài|contact",
        "số_điện_thoại|điện_thoại|sđt|email|mail|địa_chỉ|hòm_thư|hộp_thư|hotline|liên_lạc"
        " tòa_soạn|tòa_báo|ban_biên_tập|phóng_viên|biên_tập_viên|quản_trị|quản_trị_viên",
        "ý_kiến|thư|hộp_thư|hòm_thư|góp_ý|câu_hỏi bạn_đọc|độc_giả|người_đọc|người_dân",
        "địa_chỉ hội|liên_hệ|trụ_sở|văn_phòng|cơ_quan|ban_biên_tập|email|ở_đâu",
        "góp_ý|đóng_góp_ý_kiến|gửi_ý_kiến|phản_hồi|phản_ánh|kiến_nghị|khiếu_nại|khiếu_tố|feedback",
        "đề_xuất|đề_nghị|kiến_nghị|yêu_cầu|xin sửa|sửa_lỗi|chỉnh_sửa|sửa_sai|cải_chính|đính_chính",
        "link_hỏng|link_chết|liên_kết_hỏng|không_vào_được|không_mở_được|không_tải_được",
        "thắc_mắc|đặt_câu_hỏi|gửi_câu_hỏi|cần_hỗ_trợ|nhờ_hỗ_trợ|hỗ_trợ_kỹ_thuật|cần_tư_vấn",
        f"bình_luận|comment {_PIECE}|dưới_bài|{SITE}|không|viết|ở_đâu|được",
        "gửi|đăng|nộp|đóng_góp|cung_cấp|viết|đưa|post"
        " bài|bài_viết|tin|tin_bài|tin_tức|ảnh|hình|hình_ảnh|văn_bản|số_liệu|báo_cáo|tài_liệu"
        "|thông_tin|video|câu_hỏi|bài_báo|thư_bạn_đọc",
        "gửi|nộp|đóng_góp|cung_cấp bài|bài_viết|tin|tin_bài|ảnh|hình_ảnh|tài_liệu|thư|câu_hỏi"
        " ban_biên_tập|tòa_soạn|phóng_viên|biên_tập_viên",
        "cộng_tác_viên|cộng_tác_với|nhuận_bút",
        "báo|báo_cho|thông_báo|chỉ|phát_hiện|thấy|gặp|có|sửa|đề_nghị|yêu_cầu|bị"
        f"|đính_chính {_WRONG}",
        f"{_PIECE}|số_liệu|thông_tin|con_số|tên|{SITE} {_WRONG} báo|sửa|ai|thì|phải_làm|làm_sao",
        "gỡ|xóa|xoá|sửa|rút|gỡ_bỏ bài|tên|thông_tin|ảnh|hình|hình_ảnh tôi|mình|em|cháu|nhà_tôi",
    ),
    addresses.CORRECTIONS: (
        f"đã|từng|được sửa|rút|gỡ|đính_chính|cải_chính|thu_hồi {_WRONG}|{_PIECE}|gì",
        f"{_PIECE}|thông_tin|lỗi bị_sửa|bị_rút|bị_gỡ|bị_xóa|đính_chính|cải_chính|bị_thu_hồi"
        "|rút_lại",
        "danh_sách|các|những|xem lỗi|sai_sót sửa|đã_sửa|đính_chính|khắc_phục",
    ),
    addresses.DATA: (
        "tải|tải_về|tải_xuống|download|xuất|xuất_ra|lấy|xin|cho_xin|cần|sao_chép|copy|kết_xuất|tải_toàn_bộ"
        f" {_FIGURES}|excel|csv|json|dataset|cơ_sở_dữ_liệu|tệp|file|toàn_bộ_số_liệu|bộ_số_liệu",
        "excel|csv|json|api|rss|atom|feed|open_data|bộ_dữ_liệu|dataset|database|xlsx|dữ_liệu_mở",
        "giấy_phép|bản_quyền|license|dùng_lại|sử_dụng_lại|trích_dẫn|trích_nguồn|dẫn_nguồn|trích_lại"
        f"|đăng_lại|creative_commons {_FIGURES}|{_PIECE}|nội_dung|thông_tin|ảnh|{SITE}",
        "giấy_phép|bản_quyền|license|giấy_phép_sử_dụng|creative_commons|điều_khoản_sử_dụng",
        "theo_dõi|đăng_ký|nhận|nhận_được|subscribe|cập_nhật"
        " tin_mới|bản_tin|email|thông_báo|rss|bài_mới|văn_bản_mới|newsletter|tin|tin_tức|tự_động",
    ),
    addresses.CALENDAR: (
        f"lịch|sự_kiện|thời_hạn|hạn|hội_nghị|hoạt_động|cuộc_họp|hạn_nộp|cuộc_thi|việc {_SOON}",
        f"{_SOON} có_gì|sự_kiện|hội_nghị|lịch|việc|hoạt_động|hạn|họp",
        "lịch|sự_kiện thêm|đồng_bộ|nhập|xuất|tải|lưu|đăng_ký|ics|google|calendar|outlook"
        "|điện_thoại",
        "hạn|thời_hạn|hạn_cuối|hạn_chót|deadline|bao_giờ|khi_nào|ngày_nào nộp|gửi báo_cáo",
        "hạn_nộp|hạn_cuối|hạn_chót|deadline",
        "mốc|mốc_thời_gian|các_mốc|kỳ_hạn phải_làm|cần_làm|thời_gian|công_việc|sắp_tới|việc",
        "lịch công_tác|làm_việc|họp|tuần|tháng|năm|hội|hoạt_động|tổ_chức|sự_kiện",
        "ngày_lễ|ngày_kỷ_niệm",
    ),
    addresses.OFFLINE: (
        f"đọc|xem|dùng|mở|truy_cập|vào|lưu|tải|sử_dụng|tra_cứu|có|chạy|khi {_NO_LINE}",
        "cài|cài_đặt|tải|có|dùng|thêm|đưa|tải_về|down"
        " app|ứng_dụng|phần_mềm|màn_hình_chính|màn_hình_điện_thoại|apk|bản_điện_thoại"
        "|app_điện_thoại",
        "ngoại_tuyến|offline|pwa|apk|thẻ_nhớ|usb|app|ứng_dụng_di_động|app_store|ch_play",
        f"lưu|lưu_lại|giữ|tải {_PIECE}|này máy|điện_thoại|đọc_sau|xem_sau|đọc|xem_lại|đọc_lại",
        "đánh_dấu|bookmark|yêu_thích|đọc_sau|xem_sau|đã_lưu|đã_đọc" + f" {_PIECE}|lưu",
    ),
    addresses.ABOUT: (
        "ai|cơ_quan_nào|đơn_vị_nào|tổ_chức_nào|công_ty_nào làm|lập|lập_ra|quản_lý|phụ_trách"
        "|vận_hành"
        f"|điều_hành|xây_dựng|tạo|tạo_ra|sở_hữu|chịu_trách_nhiệm|đứng_sau|viết|thiết_kế {SITE}",
        f"{SITE} có_gì|là_gì|để_làm_gì|chứa_gì|nói_về_gì|của_ai|mục_đích|chức_năng"
        "|giới_thiệu|là_sao",
        f"nguồn|thông_tin|tin|số_liệu|{SITE} lấy_từ_đâu|ở_đâu_ra|từ_đâu|đáng_tin|chính_thức"
        "|tin_cậy",
        "về_chúng_tôi|giới_thiệu_chung|about|about_us|tôn_chỉ",
    ),
    ORGANISATION: (
        "cơ_cấu|bộ_máy|sơ_đồ tổ_chức|lãnh_đạo|hội",
        "lãnh_đạo|ban_lãnh_đạo|ban_chấp_hành|thường_trực hội|trung_ương_hội|gồm_ai|gồm_những_ai",
        "chủ_tịch|tổng_thư_ký hội việt_nam|cả_nước",
        "vào|gia_nhập|tham_gia|xin_vào|trở_thành|làm|kết_nạp hội|hội_viên"
        " muốn|cách|thủ_tục|đăng_ký|điều_kiện|làm_sao|thế_nào|ở_đâu|cần_gì|được_không",
        "tổng_biên_tập|biên_tập_viên|cơ_quan_chủ_quản|chủ_quản|ban_biên_tập|người_phụ_trách",
    ),
    QUESTIONS: (
        "faq|trợ_giúp|help|hỏi_đáp|câu_hỏi_thường_gặp|câu_hỏi_hay_gặp|hay_hỏi|giải_đáp",
        f"hướng_dẫn|cách dùng|sử_dụng|xài|thao_tác {SITE}",
        f"{_EYES} to|to_hơn|to_lên|lớn|lớn_hơn|nhỏ|nhỏ_quá|bé|bé_quá|phóng_to|tăng|đổi"
        "|thay_đổi|chỉnh|khó_đọc|mờ|phóng|nhỏ_hơn|giảm|khó_nhìn",
        f"{_EYES} không_đọc_được|không_nhìn_được|không_thấy|không_nhìn_thấy|không_rõ|nhìn_không_rõ"
        "|đọc_không_được|nhìn_không_ra|đọc_không_ra",
        f"{_READER} thay_mắt|hộ_mắt|thay_cho_mắt|giúp_mắt|đỡ_mắt|đỡ_mỏi_mắt|thay_tôi",
        "phóng_to|cỡ_chữ|phông_chữ|font_chữ|chữ_to|chữ_nhỏ|kích_thước_chữ|zoom",
        f"đọc|nghe|phát|bật {_VOICE}",
        f"nghe|nghe_đọc|đọc_giúp {_PIECE}|{_VOICE}|được|thay_vì_đọc|tiếng|bằng|nút",
        "đọc_cho_nghe|nghe_đọc|máy_đọc|giọng_đọc|text_to_speech|đọc_thành_tiếng|bản_audio|podcast"
        "|đọc_bằng_giọng_nói|giọng_nói",
        "nền|chế_độ|giao_diện|màu|màn_hình tối|sáng|đen|ban_đêm|đêm|dark|tương_phản",
        "dark_mode|dark|chế_độ_tối|nền_tối|độ_tương_phản|khiếm_thị|mắt_kém|người_mù|mù_màu|lão_thị",
        f"in|in_ra|in_ấn|print|máy_in {_PIECE}|giấy|danh_sách|kết_quả|pdf",
        f"chia_sẻ|share|gửi_cho_bạn|mã_qr|qr {_PIECE}|này|link|đường_dẫn|liên_kết|facebook"
        "|zalo|quét",
        "mã_qr|chia_sẻ_bài|chia_sẻ_link|in_trang",
        f"{_PIECE} tải|tải_về|download|lưu|xuất word|pdf|docx|file|tệp|bản_word",
        f"{_FIGURES}|con_số|tin|thông_tin tin_được|đáng_tin|có_đúng|chính_xác|tin_cậy|tin_tưởng"
        " không|này|có|được",
        "con_số|con_số_này|số_này|số_ấy ở_đâu_ra|ở_đâu_mà_có|từ_đâu_ra|lấy_ở_đâu|từ_đâu_mà_có"
        "|lấy_đâu_ra|do_đâu_mà_có",
        "chưa_xác_nhận|nhãn_chưa_xác_nhận|cổng_tính|nhãn_cổng_tính|lời_của_cổng"
        " nghĩa_là|là_gì|là_sao|là_thế_nào|có_nghĩa|nghĩa",
        "tin|bài|bài_viết|số_liệu|văn_bản|dữ_liệu tỉnh_cũ|huyện_cũ|tỉnh_trước"
        " tìm|ở_đâu|xem|đi_đâu|còn_không",
        "nhãn|nhãn_màu|cái_nhãn|màu_vàng|chữ_vàng chưa_xác_nhận|cổng_tính"
        " nghĩa_là|là_gì|là_sao|nghĩa",
        "tỉnh_cũ|huyện_cũ|tên_tỉnh_cũ|tên_cũ tìm|tra|tìm_kiếm|gõ"
        " ra_không|có_ra|thấy_không|được_không",
        f"toàn_văn {_PIECE}|không|chỉ_có|vì_sao|sao|thiếu|chưa",
        "toàn_văn tóm_tắt văn_bản|bài chỉ|chỉ_có|sao|không",
        "toàn_văn tóm_tắt văn_bản|bài",
        "tóm_tắt văn_bản|bài chỉ_có|có_mỗi|vì_sao|tại_sao",
        "toàn_văn|nguyên_văn|bản_đầy_đủ văn_bản|tài_liệu|bài vì_sao|sao|tại_sao|không_có|không_thấy"
        "|không_đọc_được|không_xem_được|chưa_có|thiếu|chỉ_có",
    ),
    RULES: (
        "số_liệu|số_liệu_cũ|số_cũ|con_số|số|thống_kê"
        " cộng|cộng_vào|cộng_dồn|cộng_lại|gộp|gộp_vào|nhập_vào|tính_vào"
        " tỉnh|tỉnh_cũ|tỉnh_mới|sáp_nhập|địa_giới|nơi_mới|đơn_vị_mới",
        "văn_bản|giấy_tờ|quy_định hết_hiệu_lực|cũ|hết_hạn|bị_thay_thế|bị_bãi_bỏ|đã_bãi_bỏ"
        "|không_còn_hiệu_lực|hết_giá_trị xóa|xoá|xóa_đi|xoá_đi|xóa_bỏ|gỡ|gỡ_bỏ|gỡ_xuống|giữ|giữ_lại"
        "|lưu|lưu_lại|còn_giữ|bỏ_đi",
        f"đăng|đưa|đưa_lên|nêu|công_bố|để_lộ|tiết_lộ|phơi|tung_lên|ghi {_PRIVATE}"
        " người_khác|người_ta|cá_nhân|người_dân|bạn_đọc|hàng_xóm|nhân_vật|người_trong_bài",
        "ảnh|hình|hình_ảnh|họ_tên trẻ_em|trẻ|trẻ_nhỏ|em_nhỏ|các_cháu|con_nít|trẻ_con"
        " đăng|được_đăng|đưa_lên|nêu|công_bố|xin_phép|phải_xin_phép|đồng_ý",
    ),
    PRIVACY: (
        "cookie|cookies|riêng_tư|quyền_riêng_tư|bảo_mật|quảng_cáo|tracking|privacy|lộ_thông_tin",
        "thu_thập|lưu|giữ|lưu_trữ|theo_dõi|ghi_lại|bảo_vệ|biết|chính_sách|lấy|dùng|bán|ghi|an_toàn"
        " thông_tin_cá_nhân|dữ_liệu_cá_nhân|người_đọc|người_dùng|lịch_sử_tìm_kiếm|địa_chỉ_ip|tôi"
        "|thông_tin_người_dùng|thông_tin_của_tôi|dữ_liệu_người_dùng|tìm_gì",
        "thu_thập|lưu|lưu_lại|giữ|giữ_lại|theo_dõi|ghi_lại|ghi_nhận|biết|nhìn_thấy|lấy|xem|nhớ"
        " những_gì_tôi|tôi_gõ|tôi_tìm|tôi_xem|tôi_đọc|tôi_nhập|tôi_truy_cập|tôi_tra_cứu|mình_gõ"
        "|mình_tìm|mình_xem|mình_đọc|lịch_sử_truy_cập|lịch_sử_duyệt|từ_khóa_tôi|câu_tôi_tìm",
        f"thông_tin_cá_nhân|dữ_liệu_cá_nhân tôi|người_đọc|người_dùng|bạn_đọc|{SITE}|chính_sách",
    ),
    ENGLISH: (
        "english|tiếng_anh|ngoại_ngữ|foreign_language|foreigner bản|trang|cổng|phiên_bản|you"
        "|site|xem|đọc|có|đổi|chuyển|sang|version|page|dịch|web|in|này",
        "english|ngôn_ngữ_khác|đổi_ngôn_ngữ|language|translate|translation|người_nước_ngoài",
    ),
    LINKS: (
        "liên_kết|link|website|trang|trang_web|cổng|đường_dẫn"
        " khác|liên_quan|hữu_ích|ngoài|bạn|đối_tác|chính_phủ|bên_ngoài",
        "website|trang_web|web|cổng_thông_tin|trang_thông_tin|trang_thông_tin_điện_tử|fanpage"
        " hội|hội_các_tỉnh|hội_tỉnh|trung_ương_hội|bộ|báo|tạp_chí",
        "cổng_liên_kết|liên_kết_website|liên_kết_web|trang_liên_kết|liên_kết_ngoài",
    ),
    addresses.SITE_MAP: (
        "sơ_đồ|bản_đồ|sitemap|mục_lục|cấu_trúc trang|web|website|cổng|site|toàn_bộ",
    ),
    addresses.SEARCH: (
        "cách|hướng_dẫn|làm_sao|thế_nào|nâng_cao|mẹo|công_cụ tìm_kiếm|tra_cứu|tìm",
        "tìm_kiếm_nâng_cao|tìm_kỹ_hơn|ô_tìm_kiếm|công_cụ_tìm_kiếm|máy_tìm_kiếm",
    ),
    **LISTS,
}
