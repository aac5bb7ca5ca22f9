"""What became of places, D for Đ, other spellings, and the association of a place."""

from generator.model import Region
from generator.model.addresses import article_url, issuer_url, region_url
from tests.search.classes.facts import Asked, Facts, spellings

FATES = (
    "{} sáp nhập vào tỉnh nào",
    "{} bây giờ thuộc tỉnh nào",
    "{} nay thuộc tỉnh nào",
    "{} hợp nhất vào đâu",
    "{} sáp nhập với tỉnh nào",
    "{} nay là tỉnh nào",
    "tỉnh {} thuộc đâu",
    "{} đổi thành gì",
    "tỉnh {} còn không",
    "{} gồm những tỉnh nào",
    "{} bây giờ gọi là gì",
    "từ bao giờ tỉnh {} không còn nữa",
)
TOLD = (
    "tôi ở {} cũ, nay tỉnh mình thuộc tỉnh nào rồi",
    "quê em {}, giờ không biết sáp nhập vào đâu rồi ạ",
    "nhà mình trước ở tỉnh {} nay tên mới là gì vậy",
    "bố mẹ tôi sống ở {}, sau sáp nhập thì thuộc tỉnh nào",
)
"""Asked by people who tell of themselves."""
BECAME = (
    "{} thành thành phố từ bao giờ",
    "{} lên thành phố từ ngày nào",
    "{} là thành phố từ khi nào",
)
PROVINCIAL = ("province", "municipality")


def queries(facts: Facts) -> Asked:
    for region in facts.content.regions:
        urls, name = facts.now(region.id), region.name.lower()
        if len(urls) > 1 and region.kind.value in PROVINCIAL:
            for words in (*FATES, *TOLD):
                for spelling in spellings(words.format(name)):
                    yield spelling, urls
        yield from _half(region.name, urls)
        yield from _became(region)
        if region.kind.value in PROVINCIAL:
            yield from _spelt(name, region_url(region.id))
            yield from _association(facts, region.id, name)


def _half(name: str, urls: tuple[str, ...]) -> Asked:
    """The second of two names: Vũng Tàu, of Bà Rịa - Vũng Tàu."""
    for half in name.lower().split(" - ")[1:]:
        for spelling in spellings(f"{half} nay thuộc tỉnh nào"):
            yield spelling, urls


def _became(region: Region) -> Asked:
    if any(milestone.new_kind for milestone in region.history):
        for words in BECAME:
            for spelling in spellings(words.format(region.name.lower())):
                yield spelling, (region_url(region.id),)


def _spelt(name: str, url: str) -> Asked:
    if "đ" in name:
        yield name.replace("đ", "d"), (url,)
    if name.startswith("đắk"):
        for begun in ("đăk", "đắc", "đak", "dăk", "dak", "dac", "đac"):
            yield name.replace("đắk", begun), (url,)
    for spelling in spellings(name):
        yield spelling, (url,)
        yield f"tỉnh {spelling}", (url,)


def _association(facts: Facts, region: str, name: str) -> Asked:
    issuers = (
        issuer_url(issuer.id)
        for issuer in facts.content.vocabulary.issuers.values()
        if issuer.region == region
    )
    articles = (
        f"/tin-tuc/{article.id}/" for article in facts.content.articles if region in article.regions
    )
    wanted = (region_url(region), *issuers, *articles)
    for spelling in spellings(f"hội khuyến học {name}"):
        yield spelling, wanted
    titled = (
        article_url(article.id)
        for article in facts.content.articles
        if all(words in article.title.lower() for words in ("khuyến học", name))
    )
    answers = (region_url(region), *titled)
    for spelling in spellings(f"khuyến học {name}"):
        yield spelling, answers
