"""Which texts are cited most."""

from generator.model import DocumentNumber, TextId
from generator.site.texts.most_cited import most_cited
from tests.small_site import article, circular, site_of

NUMBERS = ("98/2020/TT-BGDĐT", "99/2020/TT-BGDĐT", "97/2021/TT-BGDĐT", "96/2020/TT-BGDĐT")


def test_most_records_come_first_and_of_equal_ones_the_newest() -> None:
    texts = [
        circular(
            id=TextId(f"thong-tu/bgddt/{number[3:7]}/{number[:2]}"),
            number=DocumentNumber.parse(number),
            issued_year=int(number[3:7]),
        )
        for number in NUMBERS
    ]
    articles = [
        article("mot", body=f"Theo Thông tư số {NUMBERS[1]} và Thông tư số {NUMBERS[2]}."),
        article("hai", body=f"Theo Thông tư số {NUMBERS[0]}, cùng Thông tư số {NUMBERS[1]}."),
    ]
    cited = most_cited(site_of(articles, texts))
    assert [(str(row.text.number)[:2], row.records) for row in cited] == [
        ("99", 2),
        ("97", 1),
        ("98", 1),
    ]
