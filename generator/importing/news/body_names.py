"""Lines that are nothing but the name of a body: an association, an office, a school, a paper."""

import re

from generator.importing.news.names import tells_deed

_FIELDS = (
    r",? (?:giáo dục|đào tạo|nội vụ|tài chính|kế hoạch|đầu tư|y tế|khoa học|công nghệ|văn hóa"
    r"|thể thao|du lịch|gia đình|thông tin|truyền thông|lao động|thương binh|xã hội|nông nghiệp"
    r"|phát triển|nông thôn|tài nguyên|môi trường|xây dựng|giao thông|vận tải|tư pháp|công thương"
    r"|ngoại giao|ngoại vụ|quốc phòng|công an|dân tộc|tôn giáo|tuyên giáo|dân vận|tổ chức|nội chính"
    r"|kiểm tra|và|&|-)(?!\w)"
)
"""What ministries and their offices below are called by."""
_BODY = re.compile(
    rf"(?:(?:bộ|sở|phòng|ban|vụ|cục|tổng cục)(?:{_FIELDS})++"
    r"|hội (?:liên hiệp )?(?:phụ nữ|thanh niên)|hội (?:lhpn|chữ thập đỏ|luật gia|người mù)"
    r"|ban (?:tuyên giáo|dân vận|tổ chức|nội chính)(?: và dân vận)?"
    r"(?: (?:tỉnh|thành|huyện) (?:ủy|uỷ))?|(?:tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ|đoàn)|đảng bộ"
    r"|(?:ủy|uỷ) ban mttq(?: việt nam)?"
    r"|hội khuyến học|khuyến học(?= (?:tỉnh|thành|tp|huyện|xã|phường|[A-ZĐ]))|ubnd|hđnd"
    r"|ủy ban nhân dân|(?:sở|phòng) (?:giáo dục (?:và|&) đào tạo|gd ?[&-]? ?đt)"
    r"|trường (?:tiểu học|thcs|thpt|mầm non|đại học|cao đẳng|trung học \S+ \S+|chính trị)"
    r"|(?:học viện|viện) \S+ \S+"
    r"|quỹ (?:khuyến học|học bổng|bảo trợ|hỗ trợ|từ thiện|vì|phát triển)"
    r"|thư viện|bảo tàng|nhà (?:văn hóa|thiếu nhi)|liên đoàn lao động|hội (?:cựu giáo chức|nông dân"
    r"|phụ nữ|người cao tuổi|cựu chiến binh|cựu giáo viên)|(?:ủy ban )?mặt trận tổ quốc"
    r"|trung tâm (?:học tập cộng đồng|giáo dục \S+)|cổng thông tin(?: điện tử)?"
    r"|trang (?:thông tin|tin)(?: điện tử)?"
    r"|(?:báo(?! (?:cáo|động|hiệu|chí|giá|danh))|đài|tạp chí|thời báo)(?: điện tử)?)(?: |$)",
    re.IGNORECASE,
)
_KINDS_OF_PLACE = frozenset(
    "tỉnh thành phố tp tp. huyện quận thị xã phường trấn đặc khu việt nam".split()
)
_LONGEST_PLACE = 3


def is_name_of_body(line: str) -> bool:
    """Is it nothing but the name of a body: Hội Khuyến học tỉnh Nam Định, TRƯỜNG THCS NGUYỄN DU?"""
    match = _BODY.match(line)
    rest = line[match.end() :].split() if match else []
    named = [word for word in rest if word.lower() not in _KINDS_OF_PLACE]
    is_alike = all(word[0].isupper() for word in named) and not tells_deed(" ".join(rest))
    return match is not None and is_alike and len(named) <= _LONGEST_PLACE
