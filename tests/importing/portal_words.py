"""The words of made-up pages of portals: pieces, and what stands around them."""

REGIONS = {"son-la": "Sơn La", "nam-dinh": "Nam Định", "dak-lak": "Đắk Lắk", "ca-mau": "Cà Mau"}
TITLES = (
    "{place}: Tủ sách ở bến xe có khuy đồng",
    "Hội Khuyến học tỉnh {place} trao 214 suất học bổng cho học sinh vùng lũ",
    "Khi cả dòng họ cùng học: chuyện ở {place}",
    "“Tiếng trống học bài” trở lại các thôn xóm {place}",
    "Trao quà cho học sinh nghèo hiếu học",
    "Một ngày ở thư viện thôn của bà Tư - {place}",
    "Vì sao nông dân {place} đi học lái máy?",
)
LEADS = (
    "Hội Khuyến học tỉnh {place} vừa đưa vào sử dụng mười hai tủ sách nhỏ ở các bến xe, mỗi tủ "
    "chừng sáu mươi cuốn, ai đi xa cũng mượn được.",
    "Ở tỉnh {place}, cứ bảy giờ tối là loa xã nhắc giờ học bài, một việc do Hội Khuyến học tỉnh "
    "{place} bày ra từ mùa hè năm ngoái.",
)
PARAGRAPHS = (
    "Cuốn nào cũng có một sợi dây mảnh móc vào thành ghế, khách đọc xong thì để lại cho người sau.",
    "Ông Lò Văn Pánh, người trông bến, cho biết mỗi tuần có chừng bốn chục lượt mượn về.",
    "“Tôi đi xe này mười năm, giờ mới biết đọc sách cũng hết say xe”, bà Hà Thị Then cười nói.",
    "Cô giáo Vi Thị Nhung đứng lớp không lấy thù lao, chỉ xin mỗi học viên một viên phấn.",
    "Trời mưa thì lớp dời vào nhà kho, mùi thóc mới quyện với mùi mực.",
    "Đến nay đã có 46 chi hội làm theo, mỗi nơi một cách nhưng đều giữ sổ mượn.",
)
CITING = "Việc này làm theo Kế hoạch số {number}/KH-HKH của hội và được giữ đều hằng tuần."
SEEN = ("Hành khách đọc sách ở bến xe trước giờ chạy", "Quang cảnh buổi lễ trao sách")
OTHERS = (
    "Mận hậu đầu mùa được giá",
    "Khai mạc giải bóng chuyền nữ các xã vùng cao",
    "Xe tải lật nghiêng trên đèo, tắc đường năm giờ",
    "Giá lợn hơi hôm nay giảm nhẹ ở nhiều nơi",
    "Tập huấn phòng cháy rừng mùa khô cho dân quân",
    "Cầu treo mới nối hai bờ suối Nậm Pàn",
)
TEASER = "Người dân hai bên bờ chờ cây cầu này đã hơn hai mươi năm, nay chỉ còn đợi lan can và sơn."
NAMES = ("Phạm Đức", "Nguyễn Thị Hồng Nhung", "H'Mi Niê", "Lò Văn Biên", "Hà An", "Vũ Thế Anh")
SIGNED: tuple[tuple[str, str, str], ...] = (
    ("{one}", "one", ""),
    ("Tác giả: {one}", "one", ""),
    ("Bài và ảnh: {one}", "one", ""),
    ("Tin bài: {one}", "one", ""),
    ("Tin, ảnh: {one} - {two}", "both", ""),
    ("{one}, {two}", "both", ""),
    ("{one} & {two}", "both", ""),
    ("{one} và {two}", "both", ""),
    ("{one}-{two}", "both", ""),
    ("{one} (t/h)", "one", ""),
    ("{one} - Hội Khuyến học huyện", "one", ""),
    ("Bài: {one}; Ảnh: {two}", "one", ""),
    ("Phóng viên {one}", "one", ""),
    ("Người viết: {one}", "one", ""),
    ("{one} - Nguồn: Báo Nhân Dân", "one", "Báo Nhân Dân"),
    ("Theo {one}/TTXVN", "one", "TTXVN"),
    ("Theo TTXVN", "", "TTXVN"),
    ("(Theo dangcongsan.vn)", "", "dangcongsan.vn"),
    ("Nguồn: Báo Nhân Dân", "", "Báo Nhân Dân"),
    ("Ban biên tập", "desk", ""),
    ("Nhóm PV", "desk", ""),
    ("Văn phòng Hội Khuyến học tỉnh", "desk", ""),
    ("", "", ""),
)
MENU = ("Trang chủ", "Giới thiệu", "Tin tức - Sự kiện", "Văn bản", "Thư viện ảnh", "Liên hệ")
BOXES_BESIDE = (
    "<h3>Thời tiết</h3><p>Hà Nội 23°C - 28°C</p><p>Có mây thay đổi, ngày nắng, gió nhẹ.</p>",
    "<b>Tỷ giá ngoại tệ</b><table><tr><td>USD</td><td>25.140</td></tr>"
    "<tr><td>EUR</td><td>27.310</td></tr></table>",
    "<p>Đường dây nóng: 0912 345 678</p>",
    "<h3>Thống kê truy cập</h3><p>Đang online: 12</p><p>Tổng truy cập: 1.204.556</p>",
    "<h3>Thăm dò ý kiến</h3><p>Bạn đánh giá giao diện cổng thông tin này thế nào?</p>"
    "<label><input type=radio>Rất đẹp</label><button>Bình chọn</button>",
    "<h3>Nhận tin qua email</h3><p>Nhập email của bạn để nhận bản tin mỗi sáng.</p><input>",
)
OF_BOXES_BESIDE = ("mây thay đổi", "25.140", "0912", "Thống kê", "Rất đẹp", "bản tin mỗi sáng")
BELOW = (
    "<div>Đánh giá bài viết: <span>★</span><span>★</span><span>☆</span></div>",
    "<div>Tổng số điểm của bài viết là: 0 trong 0 đánh giá</div>",
    "<div>Xếp hạng: 4.5 - 12 phiếu bầu</div>",
    "<div>Tags: <a href='#'>khuyến học</a>, <a href='#'>tủ sách lưu động</a></div>",
    "<ul><li>Từ khoá</li><li><a>tủ sách lưu động</a></li></ul>",
    "<div class='comment'><h3>Bình luận</h3><p>Chưa có bình luận nào</p><form></form></div>",
    "<div><h4>Ý kiến bạn đọc (2)</h4><div><b>Nguyễn Thị Lành</b><span>10:12 02/03/2024</span>"
    "<p>Bài viết hay quá, quê tôi cũng cần những tủ sách như thế này, mong hội nhân rộng ra.</p>"
    "</div></div>",
    "<div><p>Gửi bình luận của bạn</p><p>Họ và tên: <input></p><p>Mã xác nhận: <input></p></div>",
)
OF_BELOW = ("★", "Tổng số điểm", "Xếp hạng", "lưu động", "Chưa có bình luận", "Lành", "Mã xác nhận")
FEET = (
    "<footer><p>© 2024 Hội Khuyến học tỉnh. Giấy phép số 12/GP-TTĐT do Sở Thông tin và Truyền "
    "thông cấp ngày 4/5/2019.</p></footer>",
    "<div><b>TRANG THÔNG TIN ĐIỆN TỬ</b><br>Chịu trách nhiệm chính: Ông Nguyễn Văn Cả<br>"
    "Ghi rõ nguồn khi phát hành lại thông tin từ trang này</div>",
    "<table><tr><td>Bản quyền thuộc Cổng thông tin điện tử<br>Trưởng Ban biên tập: Nguyễn Văn Cả"
    "</td></tr></table>",
)
OF_FEET = ("GP-TTĐT", "Nguyễn Văn Cả", "Bản quyền")
OPENERS = (
    "Tin liên quan",
    "Các tin khác",
    "Tin cùng chuyên mục",
    "Những tin cũ hơn",
    "Các bài viết khác",
    "Có thể bạn quan tâm",
)
