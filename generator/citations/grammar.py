"""The words of the citation grammar: names of types, and what is no short form.

See docs/official-texts.md.
"""

_MANY_YEARS_APART = (
    "nghị quyết|quyết định|chỉ thị|nghị định|thông tư|thông tư liên tịch|thông tư liên bộ"
    "|nghị quyết liên tịch|luật|bộ luật|pháp lệnh"
)
_OFTEN_CITED_SHORT = (
    "kết luận|hướng dẫn|quy định|quy chế|kế hoạch|đề án|chương trình|chương trình hành động"
    "|thông tri|thông báo|thông cáo|công văn|công điện|văn bản hợp nhất|báo cáo|tờ trình|lệnh"
    "|sắc lệnh|sắc luật"
)
_OTHERS = (
    "văn bản|phương án|dự án|biên bản|hợp đồng|bản ghi nhớ|bản thỏa thuận|giấy ủy quyền"
    "|giấy mời|giấy giới thiệu|giấy nghỉ phép|phiếu gửi|phiếu chuyển|phiếu báo|thư công"
    "|chương trình phối hợp|kế hoạch phối hợp|quy chế phối hợp|thỏa thuận"
)

NUMBERED_BY_YEAR = frozenset(_MANY_YEARS_APART.split("|"))
"""Types whose number may hold its year: Thông tư 22/2020."""

CITED_SHORT = NUMBERED_BY_YEAR | frozenset(_OFTEN_CITED_SHORT.split("|"))
"""Types that a capital alone makes a citation: “theo Thông tư 22”, but not “theo Phương án 2”."""

NEVER_VERBS = frozenset(["thông tư", "thông tư liên tịch", "nghị định", "nghị quyết", "chỉ thị"])
"""Types whose words do nothing but name a text: “nghị định 100”, but not “quyết định 100”."""

OFTEN_SUBJECTS = frozenset(["đề án", "kết luận"])
"""Types that open a sentence by their number and go on: “Đề án 89 đã xong”, not “Đề án 1: …”."""

TYPE_NAMES = {name: name for name in CITED_SHORT | frozenset(_OTHERS.split("|"))} | {
    "qui định": "quy định",
    "qui chế": "quy chế",
    "thoả thuận": "thỏa thuận",
    "bản thoả thuận": "bản thỏa thuận",
    "giấy uỷ quyền": "giấy ủy quyền",
}
"""Lower-case words → the name of the type."""

TYPE_ABBREVIATIONS = {
    "QĐ": "quyết định",
    "NQ": "nghị quyết",
    "NĐ": "nghị định",
    "CT": "chỉ thị",
    "TT": "thông tư",
    "TTLT": "thông tư liên tịch",
    "KL": "kết luận",
    "HD": "hướng dẫn",
    "KH": "kế hoạch",
    "CV": "công văn",
}

SURE_ABBREVIATIONS = frozenset(["QĐ", "NQ", "NĐ", "TTLT", "KL"])
"""Abbreviations that mean a text before a number wherever they stand; TT1 may be a building."""

TYPES_BY_SYMBOL = {
    **{
        "NQ": "nghị quyết",
        "QĐ": "quyết định",
        "CT": "chỉ thị",
        "NĐ": "nghị định",
        "TT": "thông tư",
    },
    **{"KL": "kết luận", "HD": "hướng dẫn", "KH": "kế hoạch", "QC": "quy chế", "QyĐ": "quy định"},
    **{"TC": "thông cáo", "TB": "thông báo", "CTr": "chương trình", "PA": "phương án"},
    **{"ĐA": "đề án", "DA": "dự án", "BC": "báo cáo", "BB": "biên bản", "TTr": "tờ trình"},
    **{"HĐ": "hợp đồng", "CĐ": "công điện", "BGN": "bản ghi nhớ", "BTT": "bản thỏa thuận"},
    **{"GUQ": "giấy ủy quyền", "GM": "giấy mời", "GGT": "giấy giới thiệu"},
    **{"GNP": "giấy nghỉ phép", "PG": "phiếu gửi", "PC": "phiếu chuyển", "PB": "phiếu báo"},
    **{"PL": "pháp lệnh", "TTLT": "thông tư liên tịch", "TTLB": "thông tư liên bộ"},
    **{"NQLT": "nghị quyết liên tịch", "VBHN": "văn bản hợp nhất", "CV": "công văn"},
    **{"CTHĐ": "chương trình hành động", "CTPH": "chương trình phối hợp"},
    **{"CTrPH": "chương trình phối hợp", "KHPH": "kế hoạch phối hợp", "QCPH": "quy chế phối hợp"},
    **{"SL": "sắc lệnh", "SLt": "sắc luật"},
}
"""What a symbol says of the type. L is both luật and lệnh: it says nothing."""

SYMBOLS_BY_TYPE = {name: symbol for symbol, name in reversed(TYPES_BY_SYMBOL.items())}

LAST_WORDS = frozenset(
    [name.split()[-1] for name in TYPE_NAMES] + [name.lower() for name in TYPE_ABBREVIATIONS]
) | {"số"}
"""The word right before the number of every citation that needs words before it."""

COUNTED = (
    "năm|tháng|ngày|tuần|quý|giờ|phút|lần|bước|giai đoạn|đợt|kỳ|khóa|nội dung|vấn đề|nhiệm vụ"
    "|giải pháp|mục tiêu|chỉ tiêu|tiêu chí|chỉ số|điểm|nhóm|trụ cột|khâu|cấp|bậc|loại|mức|điều"
    "|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thôn|tổ|khu|địa phương|đơn vị|cơ quan|tổ chức"
    "|hội|chi hội|câu lạc bộ|trường|lớp|người|em|cán bộ|công dân|hội viên|đảng viên|học sinh"
    "|sinh viên|học viên|giáo viên|thầy|cô|cháu|đại biểu|gia đình|hộ|dòng họ|cộng đồng|mô hình"
    "|suất|phần|bộ|cuốn|bài|văn bản|quyết định|chương trình|dự án|đề án|hoạt động|phong trào"
    "|bit|byte|trang|mục|dòng|chữ|câu|không|tỉ|tỷ|triệu|nghìn|ngàn|trăm|đồng|km|ha|m2|phần trăm"
    "|cụm|tập thể|cá nhân|gương"
)
"""Nouns after a number that only counts them: “quyết định 5 vấn đề”, “hướng dẫn 15 phường”."""
