"""Small content folders: files by path, most of them sound, some with a wound.

They are made of few ids and few days, so that records meet: a region in another and merged into a
third, a text that repeals what an article cites, two figures of one place and year.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import cycle
from pathlib import Path

from hypothesis import strategies as st

from generator.model import (
    DocumentNumber,
    Grade,
    IndicatorKind,
    MilestoneKind,
    RegionKind,
    RelationKind,
)
from tests.attached import pdf
from tests.made_bodies import NUMBERS, OFTEN, laws, paragraphs, words
from tests.photos import photo

Tree = dict[str, object]
PHOTO = photo(40, 30)
Files = Mapping[str, bytes]

CONTENT = Path(__file__).parents[1] / "content"
ARCHIPELAGOS = ("regions/da-nang.md", "regions/khanh-hoa.md")
DAYS = ("2019-05-10", "2020-02-01", "2023-12-31", "2024-04-24", "2025-07-01", "2026-11-22")
REGIONS = ("mot", "hai", "ba", "bon", "toan-quoc")
INDICATORS = {
    "hoi-vien": "count",
    "ty-le": "share",
    "quy": "money",
    "binh-quan": "money-per-person",
}
VALUES = {
    "count": ("1234", "1.234 hội viên"),
    "share": ("40.1", "40,1%"),
    "money": ("396500000000", "396,5 tỉ đồng"),
    "money-per-person": ("2500", "2.500 đồng/người"),
}
TYPES = {"quyet-dinh": "QĐ", "ket-luan": "KL", "luat": "", "thong-tu": "TT", "cong-van": "CV"}
ISSUERS = {"ban-bi-thu": "party", "bo-gddt": "state", "hoi": "association"}
TOPICS = ("so-ket", "quy-khuyen-hoc")
AUTHORS = {"pv": "desk", "lan": "person"}
OLD_ADDRESSES = (
    *(
        "/cu",
        "/cu/",
        "/cu.htm",
        "/cu.htm/a.htm",
        "/a//b.aspx",
        "/%E1%BA%A1",
        "/ạ.htm",
        "/tin-tuc/cu.html",
    ),
    *(
        "/",
        "/van-ban",
        "/tin-tuc/",
        "/index.html",
        "/feed.xml",
        "/du-lieu/so-lieu.csv",
        "/assets/a.css",
    ),
    *(
        "/dia-phuong/mot",
        "/dia-phuong/noi-mot/",
        "/thong-ke/a.json",
        "/tin-tuc/trang-2/",
        "/gioi-thieu/",
    ),
    "/" + "x" * 190,
)
PDF = pdf()

past_days = st.sampled_from([*DAYS * 3, "1900-01-01", "2099-12-31"])
"""Most of them over on the day of the build."""
days = st.sampled_from([*DAYS, "1900-01-01", "2099-12-31"])
old_addresses = st.sampled_from(OLD_ADDRESSES)
topics = st.lists(st.sampled_from(TOPICS), max_size=2, unique=True)
region_lists = st.lists(st.sampled_from(REGIONS), max_size=2, unique=True)
credits = st.fixed_dictionaries({"name": words}, optional={"url": st.just("https://example.vn/a")})


def files_of(keys: Tree, body: str = "") -> bytes:
    lines = "".join(
        f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in keys.items()
    )
    return f"---\n{lines}---\n\n{body}\n".encode()


def words_of(rows: Mapping[str, Tree]) -> bytes:
    return json.dumps(rows, ensure_ascii=False).encode()


def vocabularies() -> Files:
    def named(ids: Iterable[str]) -> dict[str, Tree]:
        return {one: {"name": f"Tên {one}"} for one in ids}

    issuers = {
        one: {"name": f"Cơ quan {one}", "slug": one, "organ": "TW", "regime": regime}
        for one, regime in ISSUERS.items()
    }
    authors = {one: {"name": f"Tên {one}", "kind": kind} for one, kind in AUTHORS.items()}
    return {
        "vocabularies/topics.yml": words_of(named(TOPICS)),
        "vocabularies/types.yml": words_of(named(TYPES)),
        "vocabularies/issuers.yml": words_of(
            {**issuers, "hoi-mot": {**issuers["hoi"], "name": "Hội nơi mot", "region": "mot"}}
        ),
        "vocabularies/authors.yml": words_of(authors),
    }


KINDS = [kind.value for kind in RegionKind if kind is not RegionKind.COUNTRY]
"""The country has a file of its own, and nothing becomes one."""


def spans(ids: Sequence[str]) -> st.SearchStrategy[Tree]:
    return st.fixed_dictionaries({"region": st.sampled_from(ids)}, optional={"from": days})


def events(successors: Sequence[str]) -> st.SearchStrategy[Tree]:
    merged = st.builds(
        lambda day, region: {"date": day, "event": "merged-into", "region": region},
        days,
        st.sampled_from(successors),
    )
    renamed = st.builds(
        lambda day, name: {"date": day, "event": "renamed", "name": name}, days, words
    )
    became = st.builds(
        lambda day, kind: {"date": day, "event": "became", "kind": kind},
        days,
        st.sampled_from(KINDS),
    )
    ended = st.builds(lambda day: {"date": day, "event": MilestoneKind.ENDED.value}, days)
    return st.one_of(renamed, became, merged, ended)


DIGITS = {"province": 2, "municipality": 2, "district": 3, "ward": 5, "commune": 5}
"""Of the codes of each level."""


def ending_as(kind: str, milestones: list[Tree]) -> list[Tree]:
    """Have the last change of level give the region the level that it has."""
    changes = [milestone for milestone in milestones if milestone["event"] == "became"]
    for milestone in changes[-1:]:
        milestone["kind"] = kind
    return milestones


def in_order(milestones: list[Tree]) -> list[Tree]:
    return sorted(milestones, key=lambda milestone: str(milestone["date"]))


MERGED: Mapping[str, Tree] = {
    "mot": {
        "kind": "province",
        "codes": [{"code": "34", "until": "2025-06-30"}],
        "history": [
            {"date": "2025-07-01", "event": "merged-into", "region": "hai", "by": "202/2025/QH15"}
        ],
    },
    "hai": {"kind": "province"},
    "ba": {
        "kind": "cluster",
        "members": [{"region": "mot", "until": "2025-06-30"}, {"region": "hai"}],
        "members_known": "2026-01-01",
    },
    "bon": {
        "kind": "district",
        "parent": [{"region": "mot", "until": "2025-06-30"}],
        "history": [{"date": "2025-07-01", "event": "ended"}],
    },
    "toan-quoc": {"kind": "country"},
}
"""A merger as it was: the common case, which chance would seldom make."""


KNOWN = dict(zip(REGIONS, cycle(["2024-10-29", "2026-11-22", "2030-01-01"]), strict=False))
"""On which day a cluster's members are known: before the build, on its day, after it."""


@st.composite
def regions(draw: st.DrawFn, id_: str) -> Tree:
    """Return the keys of a region; once in a while it may lead back to itself."""
    after = REGIONS[REGIONS.index(id_) + 1 :] or ("toan-quoc",)
    others = after if draw(st.integers(0, 9)) else REGIONS
    kind = "country" if id_ == "toan-quoc" else draw(st.sampled_from(KINDS))
    optional: dict[str, st.SearchStrategy[object]] = {
        "aliases": st.lists(words, min_size=1, max_size=2, unique=True),
        "tile": st.sampled_from([*[[REGIONS.index(id_), 4]] * 8, [0, 0], [99, 99]]),
        "association": st.just({"name": "Hội", "phone": "024 3733 4567"}),
    }
    place, digits = REGIONS.index(id_), DIGITS.get(kind, 0)
    if digits:
        optional["codes"] = st.just([{"code": f"{7 * 10 ** (digits - 1) + place}"}])
    if digits != 2 and draw(st.integers(0, 9)):
        del optional["tile"]
    if id_ != "toan-quoc":
        above = (*["toan-quoc"] * 8, *others)
        optional["parent"] = st.lists(spans(above), min_size=1, max_size=1)
        if kind == "cluster" or not draw(st.integers(0, 9)):
            optional["members"] = st.lists(spans(others), min_size=1, max_size=2)
        once = None if not draw(st.integers(0, 9)) else lambda milestone: milestone["event"]
        optional["history"] = st.lists(events(others), min_size=1, max_size=2, unique_by=once).map(
            lambda milestones: ending_as(kind, in_order(milestones))
        )
    chosen = draw(st.sets(st.sampled_from(sorted(optional)), max_size=3))
    if kind == "cluster" and draw(st.integers(0, 9)):
        chosen |= {"members"}
    if kind in ("district", "ward", "commune") and draw(st.integers(0, 9)):
        chosen |= {"parent"}
    more = {key: draw(optional[key]) for key in sorted(chosen)}
    if "members" in more:
        more["members_known"] = KNOWN[id_]
    return {"name": draw(st.sampled_from([f"Nơi {id_}", id_]) | words), "kind": kind, **more}


PERIODS = (*["2023"] * 4, "2024", "2022-Q3", "2023-H1", "..2024-03", "2021..2025")


def days_from(first: str) -> st.SearchStrategy[str]:
    """Return days that are not before another; once in a while any."""
    later = st.sampled_from([day for day in (*DAYS, "2099-12-31") if day >= first])
    return st.integers(0, 9).flatmap(lambda number: later if number else days)


def periods_on(day: str) -> st.SearchStrategy[str]:
    """Return periods that have begun on a day; once in a while any."""
    begun = [period for period in PERIODS if period.strip(".")[:4] <= day[:4]] or [day[:4]]
    return st.integers(0, 9).flatmap(lambda number: st.sampled_from(begun if number else PERIODS))


figure_details = st.just({}) | st.fixed_dictionaries(
    {},
    optional={
        "qualifier": st.sampled_from(["exact", "target", "plan", "about", "over"]),
        "stage": st.sampled_from(["registered", "recognised", "target"]),
        "note": words,
    },
)


@st.composite
def figures(draw: st.DrawFn, day: str) -> tuple[list[Tree], str]:
    """Return figures, and the sentences that have their quotes: several places of one period."""
    rows: list[Tree] = []
    quotes = []
    for indicator in draw(st.lists(st.sampled_from(list(INDICATORS)), max_size=2, unique=True)):
        value, quote = VALUES[INDICATORS[indicator]]
        shared = {
            "indicator": indicator,
            "period": draw(periods_on(day)),
            "value": value,
            "quote": quote,
        }
        places = draw(st.lists(st.sampled_from(REGIONS), min_size=1, max_size=4, unique=True))
        for region in places:
            rows.append({**shared, "region": region, **draw(figure_details)})
        quotes.append(f"Nơi này có {quote} nhé.")
    return rows, "\n\n".join(quotes)


@st.composite
def carried_out(draw: st.DrawFn) -> tuple[list[Tree], str]:
    """Return what an article carries out, and its sentence; or only a note of the editors."""
    number, region = draw(st.sampled_from(NUMBERS)), draw(st.sampled_from(REGIONS))
    grade = draw(st.sampled_from([grade.value for grade in Grade]))
    sentence = f"Nơi này sơ kết {number} năm qua."
    if draw(st.booleans()):
        return [], f"> [!ghi-chu]\n> {sentence}"
    return [{"text": number, "grade": grade, "region": region, "quote": "sơ kết"}], sentence


@st.composite
def articles(draw: st.DrawFn, number: int) -> Files:
    day = draw(days)
    rows, quotes = draw(figures(day))
    carried, sentence = draw(st.just(([], "")) | carried_out())
    keys = {
        "title": draw(words),
        "date": day + draw(st.sampled_from(["", " 17:18"])),
        "lead": draw(words),
        "regions": draw(region_lists) or ["toan-quoc"],
        "authors": draw(st.lists(st.sampled_from(list(AUTHORS)), max_size=2, unique=True)),
        "topics": draw(topics),
        "figures": rows,
        "carries_out": carried,
    }
    keys |= draw(
        st.fixed_dictionaries(
            {},
            optional={
                "source": credits,
                "status": st.sampled_from(["draft", "published", "withdrawn"]),
                "image": st.builds(lambda alt: {"src": "hinh.jpg", "alt": alt}, words),
                "corrections": st.builds(
                    lambda day, note: [{"date": day, "note": note}], days_from(day), words
                ),
                "aliases": st.just([f"/cu-{number}.htm"])
                | st.lists(old_addresses, max_size=3, unique=True),
            },
        )
    )
    if keys.get("status") == "withdrawn":
        keys["withdrawn"] = {"date": day, "reason": draw(words)}
    folder = f"news/{day[:4]}/{day[5:7]}"
    body = f"{draw(paragraphs)}\n\n{quotes}\n\n{sentence}"
    return {f"{folder}/bai-{number}.md": files_of(keys, body)}


def relations(targets: Sequence[str]) -> st.SearchStrategy[Tree]:
    return st.builds(
        lambda kind, target, more: {"kind": kind, "target": target, **more},
        st.sampled_from([kind.value for kind in RelationKind]),
        st.sampled_from(targets),
        st.fixed_dictionaries(
            {},
            optional={
                "effective": days,
                "scope": st.sampled_from(["Điều 1", "khoản 2 Điều 1", "Phụ lục"]),
                "certainty": st.sampled_from(["certain", "needs-review"]),
                "source": credits,
            },
        ),
    )


@st.composite
def texts(draw: st.DrawFn, written: str) -> Files:
    number, place = DocumentNumber.parse(written), NUMBERS.index(written)
    issued = DAYS[place * len(DAYS) // len(NUMBERS)]
    older = NUMBERS[:place] or ("99-KL/TW",)
    kind, shown = (
        draw(st.sampled_from(list(TYPES))),
        draw(st.sampled_from(["full", "summary", "none"])),
    )
    rows, quotes = draw(figures(issued))
    keys: Tree = {
        "number": written,
        "type": kind,
        "issuer": draw(st.sampled_from([*ISSUERS, "hoi-mot"])),
        "issued": draw(st.sampled_from([issued, issued[:4]])),
        "subject": draw(words),
        "text": shown,
        "relations": draw(
            st.lists(relations(older if draw(st.integers(0, 9)) else NUMBERS), max_size=2)
        ),
        "figures": rows if shown != "none" else [],
        "regions": draw(region_lists),
        "topics": draw(topics),
    }
    keys |= draw(
        st.fixed_dictionaries(
            {},
            optional={
                "issued_certainty": st.just("needs-review"),
                "issued_alternatives": st.builds(
                    lambda day, source: [{"date": day, "source": source}], past_days, credits
                ),
                "signers": st.builds(lambda name: [{"name": name, "role": "Chủ tịch"}], words),
                "effective": days_from(issued),
                "expires": st.just("2099-12-31"),
                "source": credits,
                "nicknames": st.lists(
                    words.map("Đề án {}".format), min_size=1, max_size=2, unique=True
                ),
                "note": words,
                "attachments": st.builds(
                    lambda title: [{"file": "ban-ky.pdf", "title": title}], words
                ),
            },
        )
    )
    path = f"documents/{kind}/{number.year or issued[:4]}-{number.slug}"
    made = {f"{path}/ban-ky.pdf": PDF} if "attachments" in keys else {}
    if shown == "full" and draw(st.booleans()):
        later = draw(st.sampled_from([*(day for day in DAYS if day > issued), "2099-12-31"]))
        keys["versions"] = [{"date": later, "by": draw(st.sampled_from(NUMBERS))}]
        made[f"{path}/{later}.md"] = f"{draw(laws)}\n\n{quotes}\n".encode()
    body = draw(laws if shown == "full" else paragraphs) if shown != "none" else ""
    return {**made, f"{path}.md": files_of(keys, f"{body}\n\n{quotes if shown != 'none' else ''}")}


@st.composite
def portals(draw: st.DrawFn) -> Files:
    files = dict(vocabularies())
    for path in ARCHIPELAGOS:
        files[path] = (CONTENT / path).read_bytes()
    merger = draw(st.booleans())
    for id_ in REGIONS:
        keys = {"name": f"Nơi {id_}", **MERGED[id_]} if merger else draw(regions(id_))
        files[f"regions/{id_}.md"] = files_of(keys, draw(paragraphs))
    for id_, kind in INDICATORS.items():
        files[f"statistics/{id_}.md"] = files_of(_indicator(id_, kind), draw(paragraphs))
    for number in range(draw(st.integers(0, 3))):
        files |= draw(articles(number))
    for written in draw(st.lists(st.sampled_from([*OFTEN, *NUMBERS]), max_size=3, unique=True)):
        files |= draw(texts(written))
    for folder in {path.rpartition("/")[0] for path in files} - {"vocabularies"}:
        files[f"{folder}/hinh.jpg"] = PHOTO
    return draw(wounded(files)) if draw(st.integers(0, 4)) == 0 else files


UNITS = {"share": "%", "count": "hội viên", "money": "đồng", "money-per-person": "đồng/người"}


def _indicator(id_: str, kind: str) -> Tree:
    return {
        "title": f"Chỉ số {id_}",
        "unit": UNITS[kind],
        "kind": IndicatorKind(kind).value,
        "theme": "to-chuc" if kind == "count" else "quy",
        "definition": "Giả định, chỉ để thử.",
        "additive": "true" if kind in ("count", "money") else "false",
    }


@st.composite
def wounded(draw: st.DrawFn, files: Files) -> Files:
    """Leave one file out, empty it, or put something into it."""
    path = draw(st.sampled_from(sorted(files)))
    match draw(st.integers(0, 3)):
        case 0:
            return {name: data for name, data in files.items() if name != path}
        case 1:
            return {**files, path: b""}
        case _:
            text = files[path].decode("utf-8", "replace")
            at = draw(st.integers(0, len(text)))
            end = at + draw(st.integers(0, 9))
            piece = draw(words | st.sampled_from(["\n", "---", "<", "{", "1", "-", ": ", "\t"]))
            return {**files, path: f"{text[:at]}{piece}{text[end:]}".encode()}
