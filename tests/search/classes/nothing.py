"""What is not there stays not there: numbers nobody has, foreign topics, phrases out of order."""

from itertools import product

from generator.text import fold
from tests.search.classes.facts import Asked, Facts

FOREIGN = (
    "luật đất đai 2024",
    "thời tiết ngày mai",
    "tuyển sinh lớp 10 chuyên toán",
    "cổ phiếu vnindex",
    "thuế thu nhập cá nhân",
    "điểm chuẩn đại học bách khoa",
    "cách nấu phở bò",
    "giá vàng hôm nay",
    "kết quả bóng đá",
    "thủ tục ly hôn",
    "đăng ký kết hôn",
    "mức phạt nồng độ cồn",
    "xe máy trả góp",
    "thuốc chữa đau lưng",
    "vé máy bay giá rẻ",
    "lãi suất ngân hàng",
    "bảo hiểm xã hội một lần",
    "hộ chiếu online",
    "tử vi hôm nay",
    "xổ số miền bắc",
    "iphone 17",
    "covid vaccine moderna",
    "chứng khoán phái sinh",
    "nhà hàng hải sản",
    "bất động sản",
    "luật giao thông đường bộ",
    "bằng lái xe ô tô",
    "lịch thi đấu world cup",
    "giá xăng dầu",
    "cây cảnh bonsai",
)


SERVICES = ("số điện thoại", "email", "địa chỉ", "đường dây nóng", "trụ sở", "gửi đơn cho")
BODIES = (
    *("công an phường", "bệnh viện bạch mai", "điện lực", "ngân hàng nông nghiệp", "sân bay"),
    *("trường mầm non hoa sen", "khách sạn", "nhà thuốc"),
)


def queries(facts: Facts) -> Asked:
    for service, body in product(SERVICES, BODIES):
        yield f"{service} {body}", ()
    for words in FOREIGN:
        yield words, ()
        yield fold(words), ()
    taken = {(text.type, text.number.ordinal) for text in facts.texts}
    organs = {(text.type, text.number.type_symbol, text.number.organ) for text in facts.texts}
    for type_, symbol, organ in sorted(organs):
        ordinal = next(n for n in range(313, 999) if (type_, n) not in taken)
        yield f"{ordinal}/{symbol}-{organ}", ()
    yield from _phrases(facts)


def _phrases(facts: Facts) -> Asked:
    """Words that stand beside each other, asked for in quotation marks the other way round."""
    for article in facts.content.articles:
        text = fold(article.origin.body)
        words = [word.strip(".,;:“”()") for word in article.origin.body.split()]
        for at in range(40, len(words) - 4, 60):
            turned = [words[at + 2], words[at + 1], words[at + 3], words[at]]
            if all(word.isalpha() for word in turned) and fold(" ".join(turned)) not in text:
                yield f'"{" ".join(turned)}"', ()
