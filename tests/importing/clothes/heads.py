"""How pages tell the day and who wrote: `{d}` is a day in figures, `{t}` a time, `{a}` a name."""

DATES = (
    ("{d2}/{m2}/{y} {t}", "{t} - {d2}/{m2}/{y}", "Thứ Ba, {d2}/{m2}/{y}, {t} (GMT+7)",
     "Ngày đăng: {d2}/{m2}/{y} {t}", "{t} | {d2}/{m2}/{y}", "ngày {d} tháng {m} năm {y}",
     "Đăng lúc {t} ngày {d2}-{m2}-{y}", "{d2} Tháng {m2}, {y}", "Cập nhật: {d2}.{m2}.{y} | {t}"),
    ("{d2}/{m2}/{y} | {t} GMT+7", "{d2}-{m2}-{y} {t}", "{t} {d2}/{m2}/{y}",
     "Xuất bản: {t}, {d2}/{m2}/{y}", "Thời gian đăng: {d}/{m}/{y} - {t}", "{d} tháng {m}, {y}",
     "Đã đăng vào {d2}/{m2}/{y} lúc {t}", "Ngày {d2} tháng {m2} năm {y}, {t}",
     "{d2}/{m2}/{y} • {t}"),
)  # fmt: skip
ABOVE = (
    ("{a}", "Tác giả: {a}", "Bởi {a}", "Bài: {a}", "{a} • Theo dõi", "Nhà báo {a}", "Người đăng:"
    " {a}",
     "{a} và {b}", "✍ {a}"),
    ("{A}", "By {a}", "Thực hiện: {a}", "Tác giả bài viết: {a}", "PV {a}", "{a}, {b}",
     "Viết bởi: {a}", "{a} · Đã xác minh", "Phóng viên {a}"),
)  # fmt: skip
BELOW = (
    ("{a}", "{A}", "Bài, ảnh: {a}", "Tin, ảnh: {a}", "Bài và ảnh: {a}", "{a} - {b}", "Lời và ảnh:"
    " {a}",
     "({a})", "Tin và ảnh: {a}, {b}"),
    ("Tác giả: {a}", "Bài viết: {a}", "{a} (thực hiện)", "Bài: {a}. Ảnh: {b}", "Người viết: {a}",
     "{a} – {b}", "Tin bài: {a}", "Thực hiện: {a}", "{A} - {B}"),
)  # fmt: skip
KICKERS = (
    ("GIÁO DỤC", "Khuyến học - Khuyến tài", "Tin địa phương", "TIN TỨC - SỰ KIỆN"),
    ("Xã hội học tập", "ĐỜI SỐNG", "Gương sáng", "HOẠT ĐỘNG HỘI"),
)
CREDITS = (
    ("{c}. Ảnh: {p}", "{c} (Ảnh: {p})", "{c} - Ảnh: {p}", "{c}.", "{c}"),
    ("{c}. (Ảnh: {p}).", "{c}. Ảnh {p}", "{c} | Ảnh: {p}", "{c}. Ảnh: {P}", "{c}. Nguồn ảnh: {p}"),
)
NAMES = (
    "Lương Thế Khoa|Phạm Thu Hoài|Nguyễn Đình Quế|Lò Văn Phóng|Trần Mai Sương|Đỗ Hữu Kiên"
    "|Vi Thị Nhàn"
    "|Hoàng Bích Liên|Tô Minh Hạnh|Y Blăm Niê|Hà Quang Tú|Mai Trọng Nghĩa|Thạch Sô Phia|Bùi Vân Anh"
    "|Quàng Thị Dương|Cao Xuân Lộc|Đặng Ngọc Yến|La Thanh Tùng|Lê Phương|Huỳnh Tấn Đạt|Thanh Nhàn"
    "|Minh Trí|Hồng Gấm|Nông Văn Cường|Lý A Sình|Tạ Bảo Ngọc|Vương Kim Chi|Ninh Văn Hiệp"
).split("|")
PERSONS = (
    "Trịnh Văn Bảng|Đinh Công Mạo|Phan Thế Cẩn|Lục Văn Quý|Ngô Sĩ Thuận|Trương Hữu Lễ|Chu Đức Tâm"
).split("|")
WOMEN = (
    "Lê Thị Sáu|Nguyễn Thị Vóc|Hồ Thị Quyên|Triệu Thị Mẩy|Dương Thị Nụ|Cao Thị Xuyến|Phùng Thị Dung"
).split("|")
PROVINCES = (
    "Cao Bằng|Điện Biên|Lai Châu|Sơn La|Lạng Sơn|Quảng Ninh|Thanh Hóa|Nghệ An|Hà Tĩnh|Lào Cai"
    "|Thái Nguyên"
    "|Phú Thọ|Bắc Ninh|Hưng Yên|Ninh Bình|Quảng Trị|Gia Lai|Đắk Lắk|Khánh Hòa|Lâm Đồng|Đồng Nai"
    "|Tây Ninh"
    "|Vĩnh Long|Đồng Tháp|An Giang|Cà Mau|Tuyên Quang|Quảng Ngãi"
).split("|")
COMMUNES = (
    "Vĩnh Xương|Tân Thượng|Nậm Pung|Hải Triều|Đức Thịnh|Phú Sơn Hạ|Liên Mạc|Bản Khoang|Trà Lãnh"
    "|Kim Lộc"
    "|Thạnh Hưng|Mỹ Phong"
).split("|")
FAMILIES = ("Phạm Bá", "Lê Đình", "Nguyễn Khắc", "Trần Hữu")
DOCUMENTS = (
    ("Quyết định số {n}/QĐ-TTg", "{n}/QĐ-TTg"),
    ("Kế hoạch số {n}/KH-UBND", "{n}/KH-UBND"),
    ("Kế hoạch số {n}/KH-HKH", "{n}/KH-HKH"),
    ("Công văn số {n}/HKH-PT", "{n}/HKH-PT"),
    ("Chỉ thị số {n}-CT/TU", "{n}-CT/TU"),
    ("Nghị quyết số {n}/NQ-HĐND", "{n}/NQ-HĐND"),
    ("Hướng dẫn số {n}/HD-KHVN", "{n}/HD-KHVN"),
)
PAPERS = (
    ("Báo {tinh}", "Báo Bến Sông", "Cổng thông tin điện tử xã {xa}", "Tạp chí Đèn Dầu"),
    ("Báo Đất Bãi", "Hội Khuyến học tỉnh {tinh}", "Đài PT-TH {tinh}", "Trang tin Người Học"),
)
