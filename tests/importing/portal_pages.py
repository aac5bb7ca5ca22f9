"""Made-up pages of portals: a piece, its head, what stands around it, in one of many frames."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from tests.importing import portal_manners as manners
from tests.importing import portal_words as words

_DAYS = (
    ("{week}, {day} {time}", True),
    ("{time} | {day}", True),
    ("{day} {time} GMT+7", True),
    ("Ngày đăng: {day}", False),
    ("Cập nhật lúc {time} ngày {day}", True),
    ("Đăng lúc: {time} | {day}", True),
    ("Thời gian: {time}' {day}", True),
    ("({day})", False),
)
_WEEK = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")


@dataclass(frozen=True, slots=True)
class Known:
    """What is to be read of a page, and which of its words are not the piece's."""

    title: str
    date: str
    authors: list[str]
    source: str
    regions: list[str]
    documents: list[str]
    lead: str
    kept: list[str]
    captions: list[str]


LEAKS = (
    *(*words.OTHERS, *words.MENU, *words.OPENERS, "hai bên bờ chờ", "Tin hoạt động"),
    *(*words.OF_BOXES_BESIDE, *words.OF_BELOW, *words.OF_FEET, "Lượt xem", "Đã xem", "27/11/2026"),
)


def portal_page(seed: int) -> tuple[str, Known]:
    """Return a page, and what is to be read of it."""
    random = Random(seed)
    place_id, place = random.choice(list(words.REGIONS.items()))
    number = random.randint(5, 99)
    title = random.choice(words.TITLES).format(place=place)
    lead = random.choice(words.LEADS).format(place=place)
    told = random.sample(words.PARAGRAPHS, random.randint(3, 6))
    told.insert(random.randint(1, len(told) - 1), words.CITING.format(number=number))
    day, date = _day(random)
    line, authors, source = _signed(random)
    signed = random.choice(manners.SIGNATURES).format(line) if line else ""
    is_above = bool(line) and random.random() < 0.25
    head = [
        random.choice(manners.TITLES).format(title),
        random.choice(manners.DAY_BOXES).format(day),
    ]
    if random.random() < 0.25:
        head.reverse()
    if is_above:
        head.append(f"<div class='author'>{line}</div>")
    body, captions = _body(random, told)
    within = random.choice(manners.BODIES).format(
        lead=random.choice(manners.LEADS).format(lead), body=body, end="" if is_above else signed
    )
    piece = "".join((_path(random), *head, _buttons(random), within, *_below(random)))
    page, paper = _framed(random, piece, title, place)
    stood = source or paper
    known = Known(
        *(title, date, authors, stood, [place_id], [f"{number}/KH-HKH"], lead, told, captions)
    )
    return page, known


def _day(random: Random) -> tuple[str, str]:
    form, is_timed = random.choice(_DAYS)
    moment = datetime(2021, 1, 1, 5) + timedelta(minutes=random.randrange(2_000_000))
    day, time = f"{moment:%d/%m/%Y}", f"{moment:%H:%M}"
    line = form.format(week=_WEEK[moment.weekday()], day=day, time=time)
    return line, f"{moment:%Y-%m-%d %H:%M}" if is_timed else f"{moment:%Y-%m-%d}"


def _signed(random: Random) -> tuple[str, list[str], str]:
    one, two = random.sample(words.NAMES, 2)
    form, who, source = random.choice(words.SIGNED)
    line = form.format(one=one, two=two)
    authors = {"one": [one], "both": [one, two], "desk": [line], "": []}[who]
    return line, authors, source


def _body(random: Random, told: list[str]) -> tuple[str, list[str]]:
    form = random.choice(manners.PARAGRAPHS)
    parts = [form.format(paragraph) for paragraph in told]
    seen = random.sample(words.SEEN, random.randint(0, 2))
    for caption in seen:
        shown = caption + random.choice(("", ". Ảnh: Mỹ Lệ", " (Ảnh: H.N)"))
        picture = random.choice(manners.PICTURES).format("/anh.jpg", shown)
        parts.insert(random.randint(1, len(parts) - 1), picture)
    parts.insert(1, random.choice(manners.WITHIN).format(random.choice(words.OTHERS)))
    return "\n".join(parts), seen


def _path(random: Random) -> str:
    return random.choice(
        (
            "",
            "<div>Hôm nay, Thứ sáu ngày 27 tháng 11 năm 2026</div>",
            "<div><a href='/'>Trang chủ</a> » <a href='/t'>Tin hoạt động hội</a></div>",
            "<div class='cat'><a href='/t'>Tin hoạt động hội</a></div>",
        )
    )


def _buttons(random: Random) -> str:
    rows = ("", "<a href='#'>Facebook</a> <a href='#'>Bản in</a>", "<span>A-</span><span>A+</span>")
    return f"<div>{random.choice(rows)}</div>"


def _list(random: Random) -> str:
    frame, row = random.choice(manners.LISTS).split("|")
    titles = random.sample(words.OTHERS, random.randint(2, 4))
    rows = "".join(row.format(title, f"1{random.randint(0, 9)}/05/2023") for title in titles)
    return f"<div><h3>{random.choice(words.OPENERS)}</h3>{frame.format(rows)}</div>"


def _below(random: Random) -> list[str]:
    boxes = [*random.sample(words.BELOW, 2), _list(random)]
    random.shuffle(boxes)
    return boxes


def _framed(random: Random, piece: str, title: str, place: str) -> tuple[str, str]:
    """Return a page, and the newspaper that its window is called by; empty where it is none's."""
    portal = random.choice((f"Hội Khuyến học tỉnh {place}", f"Báo {place}", f"Sở GDĐT {place}"))
    window = random.choice((title, f"{title} | {portal}", f"{portal} - {title}", portal))
    links = "".join(f"<li><a href='/m'>{entry}</a></li>" for entry in words.MENU)
    clock = random.choice(("", "<div>Thứ sáu, 27/11/2026 20:41</div>"))
    page = random.choice(manners.FRAMES).format(
        top=f"<div><p>{portal.upper()}</p></div>{clock}<ul class='menu'>{links}</ul>",
        piece=piece,
        side="".join(f"<div>{box}</div>" for box in random.sample(words.BOXES_BESIDE, 2)),
        foot=random.choice(words.FEET),
    )
    paper = portal if portal.startswith("Báo") and portal in window else ""
    return (
        f"<!DOCTYPE html><html><head><meta charset=utf-8><title>{window}</title></head>"
        f"<body>{page}</body></html>"
    ), paper
