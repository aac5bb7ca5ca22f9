"""Words of two or three syllables that a heading's line should not end within.

Vietnamese writes a blank within its words, so that a browser breaks `khuyến học` as it breaks two
words. Which syllables make one word is in no rule: here stand those that headings of this
field are made of. Names are known by their capitals.
"""

from collections.abc import Iterable

from generator.text.letter_case import LARGE

_WORDS = """
an sinh, ban hành, bảo đảm, báo cáo, bí thư, biên tập, biện pháp, bình quân, bổ sung, bộ máy, bộ
tiêu chí, cải cách, cán bộ, căn bản, căn cứ, chỉ thị, chỉ tiêu, chính phủ, chính quyền, chính trị,
chuyển đổi, chủ đề, chương trình, công bố, công chức, công dân, công nghệ, công nhận, công tác, công
văn, cổng tin, cộng đồng, cơ quan, danh hiệu, dân số, dân trí, dòng họ, dữ liệu, dự án, đại hội,
đảng bộ, đảng ủy, đánh giá, đào tạo, đăng ký, đẩy mạnh, đề án, đính chính, địa giới, địa phương,
đoàn thể, đổi mới, đột phá, đơn vị, gia đình, giai đoạn, giao ban, giáo dục, giáo viên, giới thiệu,
gương mẫu, hành chính, hệ thống, hiệu lực, hiệu quả, hoạt động, hỏi đáp, học bổng, học sinh, học
tập, hỗ trợ, hội đồng, hội nghị, hội thảo, hội viên, huyện ủy, hướng dẫn, kế hoạch, kết luận, khen
thưởng, khoa học, khu phố, khuyến học, khuyến tài, lãnh đạo, liên hệ, liên kết, liên tịch, mô hình,
nghị định, nghị quyết, nghiệp vụ, ngoại tuyến, nhà nước, nhà trường, nhân dân, nhân rộng, nhiệm vụ,
nông thôn, nội dung, phát triển, phân cấp, phân công, phân định, phân quyền, phê duyệt, phong trào,
phối hợp, quản lý, quản trị, quán triệt, quốc gia, quốc hội, quy chế, quy chuẩn, quy định, quyết
định, riêng tư, sáp nhập, sắp xếp, sinh viên, so sánh, số liệu, sơ đồ, sơ kết, suốt đời, sự nghiệp,
sửa đổi, tác giả, tập huấn, thành lập, thành phố, thành viên, thay thế, thẩm quyền, thi đua, thi
hành, thí điểm, thị xã, thông báo, thông tin, thông tư, thống kê, thời hạn, thủ tướng, thực hiện,
thường trực, tiếp tục, tiêu chí, tiêu chuẩn, tinh gọn, tin tức, tìm kiếm, tình trạng, tỉnh ủy, toàn
diện, toàn văn, tổng quan, tổ chức, tổ dân phố, tổng kết, trao thưởng, tra cứu, triển khai, trung
ương, trường học, tuyên dương, tuyên truyền, từ thiện, tỷ lệ, ủy ban, ứng dụng, văn bản, văn hóa,
vận động, vinh danh, xã hội, xây dựng, xếp loại, xóa mù chữ, yêu cầu
"""


def _expression(words: Iterable[str]) -> str:
    """Return an expression of the words, capital or not; by their first letters, to be quick."""
    letters: dict[str, list[str]] = {}
    for word in words:
        letters.setdefault(word[0], []).append(word[1:])
    return "|".join(
        f"[{letter}{letter.upper()}](?:{'|'.join(rests)})" for letter, rests in letters.items()
    )


_KNOWN = _expression(word.strip() for word in _WORDS.replace("\n", " ").split(","))
_NAME = rf"[{LARGE}]\w*(?: (?!(?:{_KNOWN})(?!\w))[{LARGE}]\w*){{1,2}}"
_CITY = rf"TP\. [{LARGE}]\w*(?: [{LARGE}]\w*){{0,2}}"
COMPOUND = rf"(?<!\w)(?:{_KNOWN}|{_CITY}|{_NAME})(?!\w)"
"""An expression of the words that stay whole; it has no group."""
