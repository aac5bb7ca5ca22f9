"""Abbreviations of the vocabulary, alone in any letters, and beside other words."""

from tests.search.classes.facts import Asked, Facts


def queries(facts: Facts) -> Asked:
    yield from ()
    for short, wanted in KNOWN.items():
        for spelling in {short, short.lower(), short.upper()}:
            yield spelling, wanted


KNOWN = {
    "xhht": ("/chu-de/xa-hoi-hoc-tap/", "/van-ban/quyet-dinh/ttg/2021/1373/"),
    "cdht": ("/chu-de/cong-dan-hoc-tap/", "/thong-ke/cong-dan-hoc-tap/"),
    "HP": ("/dia-phuong/hai-phong/",),
    "QN": ("/dia-phuong/quang-ninh/", "/dia-phuong/quang-nam/", "/dia-phuong/quang-ngai/"),
    "sg": ("/dia-phuong/tp-ho-chi-minh/",),
    "GD&ĐT": ("/chu-de/giao-duc-dao-tao/",),
}
