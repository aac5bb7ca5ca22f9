"""What people write for the values of a list: their own words, and those of other tools."""

from generator.text import fold

MEANT: dict[str, str] = {
    "draft": "nháp|bản nháp|chưa đăng|chờ duyệt|chờ đăng|hẹn giờ|hidden|private|pending|unpublished"
    "|false|no|off|ẩn",
    "published": "đã đăng|đăng|đã xuất bản|xuất bản|công khai|public|publish|true|yes|on"
    "|active|live",
    "withdrawn": "rút|đã rút|rút bài|gỡ|đã gỡ|gỡ bài|xóa|đã xóa|removed|deleted|archived|retracted",
    "deadline": "hạn|thời hạn|hạn chót|hạn nộp|hạn cuối|due",
    "conference": "hội nghị|hội thảo|sự kiện|họp|đại hội|event|meeting|tập huấn|lễ|hội thi",
    "campaign": "chiến dịch|tuần lễ|tháng|phát động|đợt|phong trào|tuần|đợt vận động|cuộc vận động",
    "anniversary": "kỷ niệm|ngày kỷ niệm|ngày lễ|ngày thành lập|ngày truyền thống",
    "cap-xa": "xã|phường|cấp xã|cơ sở|thôn",
    "cap-huyen": "huyện|quận|thị xã|cấp huyện",
    "cap-tinh": "tỉnh|thành phố|cấp tỉnh",
    "trung-uong": "trung ương|tw|cả nước|toàn quốc",
    "cac-cap-hoi": "các cấp|mọi cấp|tất cả|các cấp hội|all",
    "country": "nước|cả nước|quốc gia|toàn quốc",
    "province": "tỉnh",
    "municipality": "thành phố|thành phố trực thuộc trung ương|city",
    "district": "huyện|quận|thị xã|thành phố thuộc tỉnh|quận, huyện",
    "ward": "phường",
    "commune": "xã|thị trấn|đặc khu",
    "cluster": "cụm|cụm thi đua|khối thi đua",
    "exact": "đúng|chính xác|bằng",
    "over": "trên|hơn|quá|trở lên|ít nhất|>|>=|more",
    "under": "dưới|gần|chưa đến|chưa tới|không quá|<|<=|less|almost",
    "about": "khoảng|chừng|ước|ước tính|~|≈|approximately",
    "target": "mục tiêu|chỉ tiêu|phấn đấu|goal",
    "plan": "kế hoạch|dự kiến|planned|ra văn bản, kế hoạch|ra văn bản|ra kế hoạch",
    "count": "số lượng|số đếm|đếm|số|number",
    "share": "tỷ lệ|tỉ lệ|phần trăm|tỷ lệ phần trăm|%|percent|percentage|ratio",
    "money": "tiền|số tiền|đồng|kinh phí|tiền, tính bằng đồng",
    "money-per-person": "bình quân|bình quân đầu người|đồng mỗi người",
    "registered": "đăng ký",
    "recognised": "công nhận|được công nhận|đạt|recognized",
    "full": "toàn văn|đủ|đầy đủ",
    "summary": "tóm tắt|trích|tóm tắt của ban biên tập",
    "none": "không|không có|chưa có|chỉ có trích yếu",
    "certain": "chắc|chắc chắn|đã chắc|đã xác nhận|đã kiểm tra|confirmed",
    "needs-review": "cần kiểm tra|chưa chắc|chưa xác nhận|cần xem lại|unsure",
    "based-on": "căn cứ",
    "guides": "hướng dẫn",
    "amends": "sửa đổi|sửa đổi, bổ sung|bổ sung",
    "replaces": "thay thế|thay",
    "repeals": "bãi bỏ|hủy bỏ",
    "ends": "chấm dứt|chấm dứt hiệu lực",
    "suspends": "ngưng|ngưng hiệu lực|đình chỉ|tạm ngưng",
    "corrects": "đính chính",
    "consolidates": "hợp nhất",
    "issued-with": "ban hành kèm theo|kèm theo",
    "implements": "triển khai|thực hiện|triển khai thực hiện",
    "continues": "tiếp tục|tiếp tục thực hiện",
    "next-phase": "giai đoạn sau|giai đoạn kế tiếp|là giai đoạn kế tiếp của",
    "merged-into": "sáp nhập|sáp nhập vào|nhập vào|hợp nhất|merged",
    "renamed": "đổi tên",
    "became": "đổi cấp|lên cấp|thành lập thành phố",
    "ended": "kết thúc|giải thể|chấm dứt",
    "party": "đảng|của đảng",
    "state": "nhà nước|chính quyền",
    "association": "hội",
    "portal": "cổng|quy chế của cổng|quy chế riêng của cổng",
    "person": "người|một người|cá nhân|tác giả",
    "desk": "ban|ban biên tập|tòa soạn|tập thể|bút danh|bút danh chung",
    "review": "sơ kết|tổng kết|sơ kết, tổng kết",
    "figures": "số liệu|nêu số liệu",
    "carried-out": "triển khai|tổ chức triển khai|thực hiện",
    "named": "nhắc tên|chỉ nhắc tên",
    "to-chuc": "tổ chức|hội viên|tổ chức hội|tổ chức và hội viên",
    "quy": "quỹ|quỹ khuyến học",
    "mo-hinh": "mô hình|mô hình học tập",
    "ho-tro": "hỗ trợ|học bổng|học bổng và hỗ trợ",
    "hoat-dong": "hoạt động",
    "vi": "việt|tiếng việt|vietnamese",
    "en": "anh|tiếng anh|english",
}
"""By the value that is meant; a word may mean several, of which a list has one."""


def meant_choice(words: str, allowed: list[str]) -> str:
    """Return the value of a list that is meant; empty when nobody can tell."""
    word = fold(words.strip())
    meant = [value for value in allowed if word in _FOLDED.get(value, ())]
    return meant[0] if len(meant) == 1 else ""


_FOLDED = {value: frozenset(map(fold, words.split("|"))) for value, words in MEANT.items()}


def with_meaning(value: str) -> str:
    """Return a value with what it means in Vietnamese: conference (hội nghị)."""
    meaning = MEANT.get(value, "").partition("|")[0]
    return f"{value} ({meaning})" if meaning else value
