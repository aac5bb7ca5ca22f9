"""Made-up pieces in which one place acts, and others are only mentioned, in many roles."""

from random import Random

PLACES = {
    **{"son-la": "Sơn La", "nam-dinh": "Nam Định", "dak-lak": "Đắk Lắk", "ca-mau": "Cà Mau"},
    **{
        "hai-duong": "Hải Dương",
        "yen-bai": "Yên Bái",
        "nghe-an": "Nghệ An",
        "lam-dong": "Lâm Đồng",
    },
    **{"ha-noi": "Hà Nội", "an-giang": "An Giang", "quang-tri": "Quảng Trị", "hue": "Huế"},
}
TITLES = (
    "Hội Khuyến học {kind} {a} trao 214 suất học bổng",
    "{a}: mười hai tủ sách về bến xe",
    "Ba thế hệ cùng học chữ ở {a}",
    "Tủ sách ở bến xe có khuy đồng",
    "Chuyện cô giáo giữ sổ khuyến học",
    "Lớp học trong nhà kho",
)
LEADS = (
    "Hội Khuyến học {kind} {a} vừa mở lớp học chữ cho người lớn trong nhà văn hóa thôn.",
    "Ở xã Mường Thử, {kind} {a}, cứ bảy giờ tối là loa nhắc giờ học bài.",
    "Lớp học nằm ở thôn Hạ, xã Vân Thử ({kind} {a}), mỗi tuần ba buổi.",
    "Ngày 5/9, UBND {kind} {a} phát động tháng khuyến học trong các dòng họ.",
)
LEADS_IN_BODY = (
    "Ba tối mỗi tuần, nhà văn hóa thôn sáng đèn tới chín giờ rưỡi cho lớp học của người lớn.",
    "Mười bốn người bán hàng ở chợ ngồi lại với quyển vở ô li sau khi dọn quầy.",
)
MENTIONS = (
    "Bà Then quê {b}, về làm dâu trong xã từ năm 1988.",
    "Thầy Pánh, quê ở huyện Thử Sơn, tỉnh {b}, dạy không lấy thù lao.",
    "Thầy là người {b}, lên dạy học ở đây đã ba mươi năm.",
    "Cô sinh ra và lớn lên ở {b}, ra trường thì xin về đây.",
    "Bà gốc {b}, nói giọng chưa đổi.",
    "Chị theo chồng từ {b} lên đây lập nghiệp.",
    "Anh Biên từng làm công nhân ở {b}, nay về dạy máy tính.",
    "Anh bỏ việc tại {b} để về mở lớp.",
    "Con gái đầu của bà đang học năm thứ hai tại {b}.",
    "Con trai cả tốt nghiệp Trường Đại học Sư phạm {b}.",
    "Không được như ở {b}, nơi này chưa có thư viện.",
    "Cách làm học theo mô hình “Tiếng trống học bài” của {b}.",
    "So với {b}, số lớp ít hơn một nửa.",
    "Khác với {b}, lớp không thu tiền điện.",
    "Nhiều nơi đã làm trước, như Hội Khuyến học tỉnh {b}.",
    "Sách do một hiệu sách ở {b} gửi tặng.",
    "Số vở còn lại được gửi từ {b} lên bằng xe khách.",
    "Vở in tại {b}, bìa vẽ hình con trâu.",
    "Quỹ “Nghĩa tình {b}” góp hai mươi triệu đồng.",
    "Giải chạy “{b} xanh” tặng lớp mười chiếc đèn.",
    "Nhà thầy ở số 12 đường {b}.",
    "Tối đến cả lớp hát bài “{b} quê tôi”.",
    "Hồi mở lớp đầu tiên, xã còn thuộc tỉnh {b}.",
    "Trước đây nơi này thuộc tỉnh {b}.",
    "Thôn này trước năm 2025 là của tỉnh {b}.",
    "Chuyện này Báo {b} đã đưa hồi tháng trước.",
    "Theo phóng viên thường trú tại {b}, lớp sẽ còn mở thêm.",
    "Xe khách tuyến {b} dừng ở đầu thôn mỗi sáng.",
    "Nơi này cách {b} chừng bốn mươi cây số.",
    "Bến xe nằm sát chỗ giáp với tỉnh {b}.",
    "Một nhóm thiện nguyện đến từ {b} góp ba chiếc quạt.",
    "Đội bóng đá {b} có hai cầu thủ từng học lớp này.",
    "Ngày hội có cả nem {b} do bà con tự làm.",
    "Bà cụ ra {b} chữa mắt rồi lại về học tiếp.",
    "Ông Nguyễn {b} giữ sổ mượn sách của lớp.",
    "Năm ngoái lớp đã đi {b} tham quan bảo tàng.",
    "Kỳ thi năm nay tổ chức tận {b}.",
    "Mẹ thầy vốn dân {b} chính gốc.",
    "Cha chị tập kết từ {b} ra Bắc năm 1954.",
    "Vợ ông người huyện Thử Sơn ({b}).",
    "Cháu nội bà vừa đỗ vào một trường ở {b}.",
    "Năm 1979, gia đình ông tản cư về {b} ba năm.",
    "Chẳng riêng gì {b}, nơi nào cũng có người mù chữ.",
    "Nếu {b} có phố sách thì ở đây có chuồng trâu sách.",
    "Ông từng công tác ở Sở Giáo dục {b} trước khi nghỉ hưu.",
    "Cụ từng chiến đấu ở chiến trường {b}.",
    "Hai xã này ngày trước cùng tỉnh {b}.",
    "Sau khi sáp nhập với {b}, xã giữ nguyên quỹ.",
    "Tên cũ của tỉnh là {b}.",
    "Bài thi vẽ về {b} được giải nhì.",
    "Lớp chiếu phim tài liệu về {b}.",
    "Khách du lịch từ {b} ghé xem.",
)
BESIDE = (
    "Ở {b}, người ta làm việc này từ lâu.",
    "Chiếc máy in cũ được một độc giả {b} gửi cho.",
    "Sách giáo khoa cũ xin được của học trò {b}.",
    "Người thợ mộc {b} đóng cho lớp mười bộ bàn.",
    "Hợp tác xã bán chè sang {b}.",
    "Bên kia đèo là đất {b}.",
    "Trận lụt ở {b} năm ấy cuốn mất tủ sách đầu tiên.",
    "Một đoàn khách {b} ghé thăm lớp.",
    "Một cô giáo trẻ ở {b} dạy trực tuyến cho lớp mỗi tối thứ tư.",
    "Kiến trúc sư {b} vẽ giúp bản thiết kế.",
    "Hạt giống rau mua ở chợ {b}.",
)
"""Said beside who acts, these are mentions too; alone they may tell where a piece happens."""
FILLERS = (
    "Cuốn nào cũng có một sợi dây mảnh móc vào thành ghế, khách đọc xong thì để lại.",
    "Trời mưa thì lớp dời vào nhà kho, mùi thóc mới quyện với mùi mực.",
    "Đến nay đã có 46 người theo học, người lớn tuổi nhất bảy mươi mốt.",
)
TITLES_WITH_MENTION = ("Thầy giáo quê {b} và lớp học trong nhà kho", "Tủ sách gửi từ {b}")


def piece(seed: int) -> tuple[str, str, list[str], str]:
    """Return title, lead and body of a piece, and the region that acts in it."""
    random = Random(seed)
    (acting, a), (_, b) = random.sample(list(PLACES.items()), 2)
    kind = "thành phố" if a in ("Hà Nội", "Huế") else "tỉnh"
    mention = random.choice(MENTIONS + BESIDE).format(b=b)
    title = random.choice(TITLES + TITLES_WITH_MENTION).format(kind=kind, a=a, b=b)
    told = random.choice(LEADS).format(kind=kind, a=a)
    body = [*random.sample(FILLERS, 2)]
    form = random.randrange(3)
    if form == 0:
        return title, f"{told} {mention}", body, acting
    if form == 1:
        return title, told, [mention, *body], acting
    return title, random.choice(LEADS_IN_BODY), [*random.sample((mention, told), 2), *body], acting
