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
    "campaign": "chiến dịch|tuần lễ|tháng|phát động|đợt|phong trào|tuần",
    "anniversary": "kỷ niệm|ngày kỷ niệm|ngày lễ|ngày thành lập|ngày truyền thống",
    "cap-xa": "xã|phường|cấp xã|cơ sở|thôn",
    "cap-huyen": "huyện|quận|thị xã",
    "cap-tinh": "tỉnh|thành phố|cấp tỉnh",
    "trung-uong": "trung ương|tw|cả nước|toàn quốc",
    "cac-cap-hoi": "các cấp|mọi cấp|tất cả|các cấp hội|all",
    "country": "nước|cả nước|quốc gia|toàn quốc",
    "province": "tỉnh",
    "municipality": "thành phố|thành phố trực thuộc trung ương|city",
    "district": "huyện|quận|thị xã|thành phố thuộc tỉnh",
    "ward": "phường",
    "commune": "xã|thị trấn|đặc khu",
    "cluster": "cụm|cụm thi đua|khối thi đua",
    "exact": "đúng|chính xác|bằng",
    "over": "trên|hơn|quá|trở lên|ít nhất|>|>=|more",
    "under": "dưới|gần|chưa đến|chưa tới|không quá|<|<=|less|almost",
    "about": "khoảng|chừng|ước|ước tính|~|≈|approximately",
    "target": "mục tiêu|chỉ tiêu|phấn đấu|goal",
    "plan": "kế hoạch|dự kiến|planned",
    "count": "số lượng|số đếm|số|number",
    "share": "tỷ lệ|tỉ lệ|phần trăm|%|percent|percentage|ratio",
    "money": "tiền|số tiền|đồng|kinh phí",
    "money-per-person": "bình quân|bình quân đầu người",
    "registered": "đăng ký",
    "recognised": "công nhận|được công nhận|đạt|recognized",
    "full": "toàn văn|đủ|đầy đủ",
    "summary": "tóm tắt|trích",
    "none": "không|không có|chưa có|chỉ có trích yếu",
    "certain": "chắc chắn|đã xác nhận|đã kiểm tra|confirmed",
    "needs-review": "cần kiểm tra|chưa chắc|chưa xác nhận|cần xem lại|unsure",
    "based-on": "căn cứ",
    "guides": "hướng dẫn",
    "amends": "sửa đổi|sửa đổi, bổ sung|bổ sung",
    "replaces": "thay thế|thay",
    "repeals": "bãi bỏ|hủy bỏ",
    "ends": "chấm dứt",
    "suspends": "ngưng|ngưng hiệu lực|đình chỉ|tạm ngưng",
    "corrects": "đính chính",
    "merged-into": "sáp nhập|nhập vào|hợp nhất|merged",
    "renamed": "đổi tên",
    "became": "đổi cấp|lên cấp|thành lập thành phố",
    "ended": "kết thúc|giải thể|chấm dứt",
    "party": "đảng|của đảng",
    "state": "nhà nước|chính quyền",
    "association": "hội",
    "portal": "cổng",
    "person": "người|cá nhân|tác giả",
    "desk": "ban|ban biên tập|tòa soạn|tập thể",
}
"""By the value that is meant; a word may mean several, of which a list has one."""


def meant_choice(words: str, allowed: list[str]) -> str:
    """Return the value of a list that is meant; empty when nobody can tell."""
    word = fold(words.strip())
    meant = [value for value in allowed if word in _FOLDED.get(value, ())]
    return meant[0] if len(meant) == 1 else ""


_FOLDED = {value: frozenset(map(fold, words.split("|"))) for value, words in MEANT.items()}
