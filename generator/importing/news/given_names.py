"""Syllables of which Vietnamese names are made; words of buttons and headings are of others."""

import re

from generator.importing.news.lines import has_surname

_SYLLABLES = frozenset(
    "alăng an anh biên biểu bríu bàn bá bách bé bình bích bính bút băng bưởi bạch bảo bắc bằng"
    " bế bền bồng bổn bội bửu ca cam cao chi chinh chiêu chiến chu chung chuyên chánh châm châu"
    " chí chính chương chảo chấn cung cà cát công cúc cơ cương cường cảnh cầm cần cẩm cẩn danh"
    " di dinh diên diễm diệm diệp diệu doanh doãn du dung duy duyên duệ dân dĩ dũ dũng dư dương"
    " dưỡng dạ dần dậu dịu dụ gia giai giang giao giàng giác giáp gấm hinh hiên hiếu hiền hiển"
    " hiểu hiệp hiệu hmok hoa hoan hoà hoài hoàn hoàng hoành hoè hoạch hoạt huy huyên huyền"
    " huyện huân huấn huệ hà hàm hàn hào hán hân hòa hòe hùng hđơk hưng hương hường hưởng hạ hạc"
    " hạng hạnh hạo hải hảo hậu hằng học hồ hồi hồng hổ hội hợi hợp hữu kha khai khang khanh"
    " khiêm khiết khoa khoan khoát khuyên khuyến khuê khánh khôi khôn khương khả khải khắc khởi"
    " kim kiên kiều kiện kiệt kpă krăk ksor kính kỳ kỷ la lai lam lan linh liêm liên liễu loan"
    " long luân luận ly lài lâm lân lãm lãng lê lò lô lý lĩnh lư lưu lương lượng lạc lầu lập lễ"
    " lệ lệnh lộc lợi lụa lục lự ma mai mi minh miên mlô moong my mân mão mùa mùi mĩ mơ mạnh mẫn"
    " mận mến mộc mừng mỵ mỷ mỹ na nam nay nga nghi nghiêm nghiệp nghĩa nghị ngoan nguyên nguyện"
    " nguyệt ngà ngân ngãi ngôn ngạn ngọ ngọc ngữ nham nhi nhiên nhu nhung nhàn nhâm nhân nhã"
    " như nhượng nhạc nhạn nhất nhẫn nhật nhị nhựt ninh niê nông nương nết nụ oanh phi phiên"
    " phong phàn phán phát phó phùng phú phúc phương phước phượng phổ phục phụng quang quy quyên"
    " quyến quyết quyền quàng quân quý quảng quế quốc quỳnh rahlan rcom rmah sa san sang sanh"
    " sen sinh siu son song sung sách sáng sâm sùng sĩ sơn sương sỹ thanh thao thi thiên thiết"
    " thiều thiện thiệp thiệu thoa thoan thoại thu thuyên thuyết thuý thuần thuận thuở thuỳ thuỷ"
    " thành thào thái thân thêm thìn thông thùy thúy thăng thơ thơm thư thương thước thường"
    " thưởng thạc thạch thạnh thảo thận thắm thắng thế thể thị thịnh thọ thống thời thục thụy"
    " thủ thủy thức thử thự tiên tiêu tiến tiếp tiệp toàn toán toại trang tri trinh triết triều"
    " triển triệu trung trà trác tráng trâm trân trình trí trúc trương trường trưởng trạch trầm"
    " trọng trực tuy tuyên tuyến tuyết tuyền tuyển tuân tuấn tuất tuệ tài tá tâm tân tây tình"
    " tích tín tính tòng tôn tông tùng tú tý tư tường tưởng tạo tấn tất tẩn tịch tịnh tố tứ từ"
    " tỵ uy uyên uyển vi vinh viên viết viễn việt vui vy vàng vân văn vĩ vĩnh vũ vương vượng vấn"
    " vị vọng vừ xoan xuyên xuyến xuân y yên yến ái ánh ân âu êban út ý đan đinh điềm điền điển"
    " điệp đoan đoàn đài đàm đào đáng đình đính đô đôn đông đăng đường đại đạm đạo đạt đảo đậu"
    " đắc đằng đệ đỉnh địch định đồng độ đức ẩn".split()
)
_MOST_WORDS = 3
_WORD = re.compile(r"[^\W\d_]+")


def may_be_person(name: str) -> bool:
    """Is a name a person's, by its surname or by one syllable at least that names are made of?

    `KHẢO SÁT` below a piece heads a box, `TẢI TỆP` is a button.
    """
    words = _WORD.findall(name.lower())
    is_known = any(len(word) == 1 or word in _SYLLABLES for word in words)
    return bool(words) and (is_known or len(words) > _MOST_WORDS or has_surname(name))
