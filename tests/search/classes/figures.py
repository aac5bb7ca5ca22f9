"""Every figure in every wording: tỷ lệ hội viên hải dương 2023, tân bình mấy gia đình học tập."""

from generator.model import Figure, Indicator, Qualifier, Stage
from generator.model.addresses import article_url
from tests.search.classes.facts import Asked, Facts, spellings


def queries(facts: Facts) -> Asked:
    indicators = {indicator.id: indicator for indicator in facts.content.of(Indicator)}
    reported = [
        *((row, article_url(it.id)) for it in facts.content.articles for row in it.figures),
        *((row, it.url) for it in facts.content.texts for row in it.figures),
    ]
    for figure, source in reported:
        indicator = indicators[figure.indicator]
        answers = (f"/thong-ke/{indicator.id}/", source)
        name = indicator.title[0].lower() + indicator.title[1:]
        share = indicator.unit == "%"
        for words in _wordings(facts, figure, name, share):
            for spelling in spellings(words):
                yield spelling, answers


def _wordings(facts: Facts, figure: Figure, name: str, share: bool) -> list[str]:
    if figure.region == "toan-quoc":
        year = figure.period.year
        target = [f"chỉ tiêu {name} {year}", f"mục tiêu {name} năm {year}"]
        return target if figure.qualifier is Qualifier.TARGET else []
    place = facts.place(figure.region).split(" (")[0].lower()
    short = place.removeprefix("quận ").removeprefix("huyện ")
    year = figure.period.year
    wordings = [f"{name} {place}", f"{name} {short} {year}", f"{short} {name} năm {year}"]
    if share:
        rest = name.removeprefix("tỷ lệ ").removesuffix(" trên dân số")
        asked = f"{short} bao nhiêu phần trăm {rest}"
        return [*wordings, asked, f"tỷ lệ {rest} {short} {year}"]
    if "bình quân" in name:
        each = f"{short} mỗi người dân bao nhiêu tiền quỹ khuyến học"
        return [*wordings, f"{name} ở {short} là bao nhiêu", each]
    counted = name.removesuffix(" đã ký")
    asked = [
        f"{short} mấy {counted}",
        f"ở {short} có mấy {counted}",
        f"{short} có bao nhiêu {counted}",
        f"{short} mở mấy {counted}",
        f"{short} đã tổ chức được bao nhiêu {counted}",
    ]
    registered = figure.stage is Stage.REGISTERED
    staged = [f"bao nhiêu {counted} {short} đăng ký"] if registered else []
    return [*wordings, *asked, *staged, f"số {counted} của {short}"]
