"""Numbers that name no official text: of forms, licences, accounts, telephones, ratios, dates."""

from collections.abc import Iterator
from itertools import product

from tests.citations.classes import SENTENCES, Case


def none_in(*words: str) -> Iterator[Case]:
    for sentence, number in product(SENTENCES, words):
        yield sentence.format(number), ()


def forms() -> Iterator[Case]:
    owners = (
        "Mẫu",
        "Mẫu số",
        "theo mẫu",
        "mẫu phiếu số",
        "Biểu mẫu",
        "Form",
        "Phụ lục",
        "Phụ lục số",
    )
    numbers = (
        "01/TB-BSTT",
        "02/BC-HKH",
        "05/KH-UBND",
        "01-KH/TW",
        "03/2023/TT-BGDĐT",
        "12b/HD-HKH",
    )
    for owner, number in product(owners, numbers):
        yield from none_in(f"{owner} {number}", f"({owner} {number})")


def licences() -> Iterator[Case]:
    owners = (
        *(
            "Giấy phép",
            "Giấy phép hoạt động",
            "Giấy phép thiết lập trang thông tin điện tử tổng hợp",
        ),
        *("Giấy chứng nhận", "Giấy chứng nhận đăng ký doanh nghiệp", "giấy xác nhận"),
    )
    numbers = ("12/GP-BTTTT", "127/GP-TTĐT", "0123/GCN-SYT", "15/GXN-BTTTT", "45/QĐ-SKHĐT")
    for owner, number in product(owners, numbers):
        yield from none_in(f"{owner} số {number}", f"{owner} số: {number}", f"{owner} {number}")


def counted_things() -> Iterator[Case]:
    owners = (
        *("Hóa đơn", "Biên lai", "Biên nhận", "Gói thầu", "Hồ sơ", "Đơn hàng", "Vận đơn", "Phòng"),
        *("Căn hộ", "Chứng chỉ", "Văn bằng", "Thẻ", "Tài khoản", "Biển", "Bản án", "Phiếu chi"),
        *("Hộp thư", "Nhà", "Ngõ", "Thửa đất", "Lô", "Tờ", "Chứng thư"),
    )
    for owner, number in product(owners, ("05/XL-HKH", "12/TC-SGD", "01/2020/KT-ST", "7/CT-KT")):
        yield from none_in(f"{owner} số {number}", f"{owner.lower()} số: {number}")


def papers_of_lawsuits() -> Iterator[Case]:
    yield from none_in(
        *("Quyết định số 12/2023/QĐ-ST", "Quyết định số 15/2021/QĐXXST-DS"),
        *("Quyết định giám đốc thẩm số 05/2020/DS-GĐT", "Bản án phúc thẩm số 32/2022/DS-PT"),
        *("bản án hình sự sơ thẩm số 14/2019/HS-ST", "Thông báo thụ lý số 23/TB-TLVA"),
        *("Quyết định công nhận thuận tình số 12/2023/QĐST-HNGĐ", "Cáo trạng số 23/CT-VKS"),
        *("Quyết định kháng nghị số 02/QĐKN-VKS-DS", "Kết luận giám định số 123/KLGĐ-PC09"),
        *("Kết luận điều tra số 12/KLĐT", "Án lệ số 05/2016/AL", "hồ sơ số 45/2020/TLST-DS"),
    )


def contracts() -> Iterator[Case]:
    yield from none_in(
        *("hợp đồng số 01/HĐCN-KA", "vốn góp số 01/HĐCN-KA", "hợp đồng số 24/HĐXD-VEC"),
        *("Hợp đồng chuyển nhượng số 02/HĐCN-KA", "HĐ số 315/HĐTVTK-TS"),
    )


def accounts_and_telephones() -> Iterator[Case]:
    yield from none_in(
        *("số tài khoản 1020-1000-1234", "số tài khoản 19036/VCB", "STK: 0011 0043 56789"),
        *("tài khoản 3713.0.1054321 tại KBNN", "mã số thuế 0101243150-001", "số 024.3869.1234"),
        *("điện thoại 024-3869-1234", "ĐT: 0227.3831.234/105", "đường dây nóng 2473.098.555"),
        *("số fax 84-24-3869", "mã hồ sơ 000.00.01.H12-230101-0001", "số máy lẻ 12/34"),
        *("căn cước số 034190001234", "hộ chiếu số C1234567", "mã bưu chính 10000"),
    )


def ratios_and_fractions() -> Iterator[Case]:
    yield from none_in(
        *("12/15 xã", "58.234/64.536 gia đình", "21/25 đảng bộ", "tỷ lệ 1/500", "đạt 3/4 số phiếu"),
        *("1/3 số người", "112/112 đơn vị", "24/24 giờ", "80.000đ/ngày", "5 triệu đồng/KH"),
        *("tỉ số 3-2", "mức 24-28%", "5/10 điểm", "2/3 đại biểu", "1/2 thời gian", "50/50"),
        *("quyết định 2/3 số vốn", "kế hoạch 5/7 chỉ tiêu", "thông báo 3/4 trường hợp"),
    )


def dates_and_times() -> Iterator[Case]:
    yield from none_in(
        *("22/9/2020", "02-9-1945", "4.11.2013", "tháng 12/2020", "quý 3/2021", "năm 2019-2024"),
        *(
            "ngày 20/11",
            "17:18 - 24/04/2024",
            "giai đoạn 2021-2030",
            "khóa 2016/2021",
            "30/4 và 1/5",
        ),
        *("kế hoạch 2021-2025", "kế hoạch 5 năm 2021-2025", "kế hoạch 2025", "chương trình 2018"),
        *(
            "quyết định 30/4/2020 là hạn cuối",
            "báo cáo 6 tháng",
            "báo cáo 2023",
            "kế hoạch quý 2/2024",
        ),
    )


def standards_and_codes() -> Iterator[Case]:
    yield from none_in(
        *("TCVN 7382:2004", "QCVN 01:2021/BYT", "ISO 9001:2015", "chuẩn IEEE 802.11", "khổ A4"),
        *("vắc-xin Covid-19", "xe 29A-123.45", "QL1A-5", "số 12/KT ngõ 5", "mã V.07.02.26"),
        *("số báo 16/2009", "tập 3/NXB", "trang 12/KL", "phiên bản 1.0", "ISBN 978-604-0-12345-6"),
        *("gói 5G/QĐ", "V2/TT", "toà CT1", "lớp 12A5", "khu TT4", "trường THPT số 2", "Tổ số 7"),
    )


CLASSES = {
    kind.__name__: tuple(kind())
    for kind in (
        *(
            forms,
            licences,
            counted_things,
            papers_of_lawsuits,
            contracts,
            accounts_and_telephones,
            ratios_and_fractions,
        ),
        *(dates_and_times, standards_and_codes),
    )
}
