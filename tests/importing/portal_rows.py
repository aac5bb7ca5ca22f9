"""What portals put above, beside, within and below a piece, as rows of words and of links.

A row that begins with `@` is a link. Of each box is said where it may stand: h above the title,
m between the day and the lead, w within the running words, b below them.
"""

BOXES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("mb", ("@Theo dõi", "@Chia sẻ")),
    ("mb", ("Nhấn theo dõi để không bỏ lỡ tin mới", "@Theo dõi ngay")),
    ("mb", ("Theo dõi VietNamNet", "@Copy Link")),
    ("mb", ("@Bản tin nói", "@Đọc báo nói")),
    ("mb", ("Giọng miền Bắc", "Giọng miền Nam", "Tốc độ 1.0x")),
    ("mb", ("👁 1.204", "💬 3")),
    ("mwb", ("Trình duyệt của bạn không hỗ trợ thẻ video.",)),
    ("mw", ("Video Player is loading.", "Current Time 0:00", "Duration 2:31", "Loaded: 0%")),
    ("mw", ("Play", "Mute", "Fullscreen", "Settings")),
    ("w", ("Nội dung bài viết tiếp tục sau quảng cáo",)),
    ("w", ("(Tài trợ)", "@Khóa học tiếng Anh cho người đi làm, giảm 40% học phí")),
    ("w", ("@Bé gái nhặt được ví tiền trả lại người mất ở chợ Gạo",)),
    ("w", ("Có thể bạn chưa biết", "@Bé gái nhặt được ví tiền trả lại người mất ở chợ Gạo")),
    ("w", ("Tham gia kênh Zalo của Báo Hải Vân để nhận tin nhanh", "@Tham gia ngay")),
    (
        "w",
        (
            "@Bé gái nhặt được ví tiền trả lại người mất ở chợ Gạo",
            "Em Lê Thị Mén nhặt được ví tiền có 12 triệu đồng khi đi chợ cùng mẹ ở chợ Gạo.",
        ),
    ),
    ("wb", ("Đăng ký nhận bản tin hằng tuần. Chúng tôi không chia sẻ email của bạn.", "@Đăng ký")),
    ("b", ("Thăm dò ý kiến", "Bạn có hài lòng với cổng thông tin này không?", "Rất hài lòng")),
    ("b", ("Bạn có nghĩ nên đưa tiếng cồng vào trường học?", "Có", "Không")),
    ("b", ("LIÊN KẾT WEBSITE", "@Cổng thông tin Chính phủ", "@UBND tỉnh Hải Vân")),
    ("b", ("Thông báo", "@Thông báo số 5/TB-UBND lịch tiếp công dân tháng 6")),
    ("b", ("Không sao chép dưới mọi hình thức khi chưa có sự chấp thuận bằng văn bản.",)),
    ("b", ("Giấy phép hoạt động báo điện tử số 99/GP-BTTTT cấp ngày 01/02/2021",)),
    ("b", ("Gửi góp ý cho tòa soạn", "@Báo lỗi bài viết")),
    ("h", ("Hôm nay, ngày 28 tháng 11 năm 2026",)),
    ("h", ("www.haivan.example", "In ngày 28/11/2026 09:12 AM")),
    ("h", ("Bản lưu trữ ngày 20/11/2026 của trang haivan.vn",)),
    ("h", ("This is Google's cache of http://haivan.vn/tin/1.html.", "@Full version")),
)
