"""Good Vietnamese of news and official texts: no sign of what nobody meant may be seen in it."""

from itertools import product

WRITTEN = """
Ngày 20/11/2024, tại TP.HCM, Hội Khuyến học thành phố tổ chức lễ trao học bổng.
GS.TS Nguyễn Văn A và PGS.TS Trần Thị B cùng dự; ThS. Lê C điều hành.
Gs.Ts Nguyễn Văn A, Ths.Nguyễn B, Bs.Trần C nhận kỷ niệm chương.
Sách, vở, bút, cặp, quần áo, v.v. được trao tận tay các em.
Các em nhận sách vở, đồ dùng v.v… ngay tại lớp.
Tỷ lệ đạt 40,1% dân số, tăng 0,5 điểm phần trăm so với năm 2022.
Quỹ có 1.250.000.000 đồng (một tỷ hai trăm năm mươi triệu đồng).
Lễ trao bắt đầu lúc 9h30, kết thúc lúc 11 giờ 15 phút.
Xem tại https://khuyenhoc.vn/Tin-tuc/2024/11/bai.Html?id=1,2 hoặc www.khuyenhoc.vn.
Thư gửi về hoi.Khuyenhoc@example.vn, trước ngày 30/11.
Ảnh 1. Các em học sinh nhận học bổng.
Ảnh 1: Quang cảnh hội nghị. Ảnh: Mỹ Lệ
Ảnh 2 – Lãnh đạo Hội trao quà.
Ảnh: Mỹ Lệ
“Học, học nữa, học mãi”, ông nói.
Ông nói: “Chúng tôi sẽ cố gắng.”
Khẩu hiệu “Gia đình học tập”, “Dòng họ học tập” được treo khắp xã.
Bà hỏi: “Thế nào là ‘công dân học tập’?”
– Cháu chào bác ạ!
– Em học lớp mấy? – Bà hỏi. – Dạ, lớp 5.
Quyết định số 324/QĐ-KHVN, Kết luận số 49-KL/TW, Chỉ thị số 14/CT-TTg còn hiệu lực.
Căn cứ Điều 5, khoản 2, điểm a và điểm b Nghị định số 30/2020/NĐ-CP;
(Theo Báo Hưng Yên)
Hội nghị (họp trực tuyến) có 120 điểm cầu [trong đó 34 điểm cấp tỉnh].
Ông Nguyễn Văn A (sinh năm 1950, quê Hưng Yên) là hội viên từ năm 1996.
Giai đoạn 2021–2030, cả nước phấn đấu 60% gia đình đạt danh hiệu.
Tốc độ 3,5 km/h; nhiệt độ 37,5°C; diện tích 1.200 m².
Điểm trung bình 8,75; hạng 1/45.
Số điện thoại: 024 3943 4567.
Mã số thuế 0100109106-001.
Chương trình “Tiếp bước cho em” – năm thứ 10 – đã trao 1.000 suất.
Các mục: a) mục tiêu; b) nhiệm vụ; c) tổ chức thực hiện.
Năm học 2024-2025 có 23,5 triệu học sinh.
U.23 Việt Nam và đội tuyển U23 cùng dự.
Trang web chạy trên nền ASP.NET, Node.js và mã nguồn mở.
Tệp bao-cao.docx, danh-sach.Xlsx gửi kèm.
TS. Trần Văn C, đ/c Nguyễn D., ông Lê Đ. và bà Phạm T.H. dự họp.
Tp.Hải Phòng và TX.Quảng Yên sáp nhập.
TP. Hồ Chí Minh, tỉnh Bà Rịa – Vũng Tàu, tỉnh Bình Dương hợp nhất.
Hội LHPN, ĐTN, MTTQ cùng phối hợp.
P.V (tổng hợp)
Nguồn: TTXVN, Báo Nhân Dân, VOV.
Thời gian: 8h00 – 11h30, thứ Sáu, ngày 22/11/2024.
Trao 50 suất, mỗi suất 1.000.000đ.
Bài 1: Khơi nguồn. Bài 2: Lan tỏa.
Kỳ họp thứ 3, khóa VI, nhiệm kỳ 2021 – 2026.
Luật số 43/2019/QH14 có hiệu lực từ 01/7/2020.
Ông cười: “Vui lắm!”. Rồi ông đi.
Xã có 3 dòng họ: Nguyễn, Trần, Lê; 12 thôn; 5.600 dân.
Bấm “Gửi”, chọn “Lưu”, rồi “Đóng”.
Kết quả: 10/12 xã (83,3%) đạt.
Ai cũng được học? Ai cũng được học!
Chữ “nhẫn”, chữ “tâm”, chữ “hiếu” là ba chữ ông dạy con.
"""
PLACES = (
    *("TP.HCM", "TP. Hồ Chí Minh", "Tp.Huế", "tỉnh Hưng Yên", "xã Bình Minh, huyện Kim Sơn"),
    *("UBND xã", "Trường THPT Chu Văn An", "“Nhà học tập”", "Hội (cấp xã)", "PGS.TS Lê Đ."),
    *("Q.1", "https://a.vn/x,y.Html", "lop.Hoc@example.vn", "GS. Nguyễn A", "ông Lê V.B."),
)
FRAMES = (
    "Ngày 5/9, {} khai giảng lúc 7h30.",
    "Theo {}, quỹ có 1.250,5 triệu đồng, v.v.",
    "“{} là điểm sáng”, ông nói.",
    "Đoàn đã thăm {}; sau đó họp đến 17:18.",
    "– Về {} nhé! – Em đáp.",
    "Các đơn vị: {}, VOV, TTXVN… đều dự.",
    "({} – năm 2024)",
    "Tại {}: 40,1%; tại nơi khác: 12,5%.",
    "Xem {}?",
    "Ảnh 3. {} trong ngày hội.",
)
OVER_PARAGRAPHS = (
    "“Đoạn một của lời trích.\n\n“Đoạn hai của lời trích.”",
    "Ông nói: “Đoạn một.\n\n“Đoạn hai.\n\n“Đoạn ba”, ông kết thúc.",
    "“Câu một.\n\nCâu hai.”",
    "> “Lời dẫn.\n>\n> “Lời tiếp.”",
    "- “Mục một”;\n- “Mục hai”.",
    "“Ngoài “trong” ngoài.”",
)
SENTENCES = (
    *(line for line in WRITTEN.splitlines() if line),
    *(frame.format(place) for frame, place in product(FRAMES, PLACES)),
    *OVER_PARAGRAPHS,
)
