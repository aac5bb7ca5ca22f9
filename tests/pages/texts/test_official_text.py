"""The page of an official text."""

import json
from dataclasses import replace
from datetime import date

from generator.model import (
    Certainty,
    Credit,
    DocumentNumber,
    IssuerId,
    OfficialText,
    OtherDate,
    Relation,
    RelationKind,
    Signer,
    TextId,
    TextKind,
    TypeId,
)
from generator.pages.page import Page
from generator.pages.texts.official_text import OfficialTextView
from generator.plan import plan_of
from generator.site.site import Site
from tests.planned import page_at, view_at
from tests.small_site import article, circular, site_of

NUMBER = DocumentNumber.parse("99/2020/TT-BGDĐT")
CITES = "Hội nghị nhắc Thông tư số 99/2020/TT-BGDĐT. Thông tư 99/2020/TT-BGDĐT còn dài."


def newer(number: int, kind: RelationKind, **changes: object) -> OfficialText:
    return circular(
        id=TextId(f"thong-tu/bgddt/2024/{number}"),
        number=DocumentNumber.parse(f"{number}/2024/TT-BGDĐT"),
        issued=date(2024, 1, number),
        issued_year=2024,
        relations=(Relation(kind, NUMBER, **changes),),  # type: ignore[arg-type]
    )


def older(number: int) -> OfficialText:
    return circular(
        id=TextId(f"thong-tu/bgddt/2010/{number}"),
        number=DocumentNumber.parse(f"{number}/2010/TT-BGDĐT"),
        issued=date(2010, 1, number),
        issued_year=2010,
    )


def citing_text(number: int) -> OfficialText:
    return circular(
        id=TextId(f"thong-tu/bgddt/2024/{number}"),
        number=DocumentNumber.parse(f"{number}/2024/TT-BGDĐT"),
        issued=date(2024, 1, number),
        issued_year=2024,
        text=TextKind.FULL,
        body="Theo Thông tư số 99/2020/TT-BGDĐT.",
    )


def page_of(site: Site, url: str = "/van-ban/thong-tu/bgddt/2020/99/") -> Page:
    return page_at(site, url)


def view_of(site: Site) -> OfficialTextView:
    view = page_of(site).view
    assert isinstance(view, OfficialTextView)
    return view


def test_a_button_leads_to_the_one_text_that_is_read_in_its_place() -> None:
    """Each kind of relation, of the whole text or of a part; two successors have no button."""
    led = {
        (kind, scope): view_of(site_of(texts=[circular(), newer(1, kind, scope=scope)])).successor
        for kind in RelationKind
        for scope in ("", "Điều 3")
    }
    whole = {(RelationKind.REPLACES, ""), (RelationKind.NEXT_PHASE, "")}
    assert {case for case, link in led.items() if link} == whole
    assert {(link.label, link.url) for link in led.values() if link} == {
        ("Xem 1/2024/TT-BGDĐT", "/van-ban/thong-tu/bgddt/2024/1/")
    }
    two = [newer(number, RelationKind.REPLACES) for number in (1, 2)]
    assert view_of(site_of(texts=[circular(), *two])).successor is None


def test_what_is_unknown_stands_in_one_line() -> None:
    view = view_of(site_of(texts=[circular()]))
    rows = {row.label: row.values for row in view.attributes.rows}
    assert rows["Ngày ban hành"][0].words == "01/12/2019"
    assert all(rows.values()) and not {"Người ký", "Ngày có hiệu lực"} & set(rows)
    assert view.attributes.unknown == "Chưa xác nhận: người ký, ngày có hiệu lực."
    known = circular(signers=(Signer("Trần Văn A"),), effective=date(2020, 1, 1))
    assert view_of(site_of(texts=[known])).attributes.unknown == ""


def test_conflicting_dates_are_both_shown_with_who_says_which() -> None:
    text = circular(
        issued_certainty=Certainty.NEEDS_REVIEW,
        credit=Credit("Trang A"),
        issued_alternatives=(OtherDate(date(2019, 12, 31), Credit("Trang B")),),
    )
    view = view_of(site_of(texts=[text]))
    row = next(row for row in view.attributes.rows if row.label == "Ngày ban hành")
    assert [(value.words, value.note) for value in row.values] == [
        ("01/12/2019 (ngày chưa xác nhận)", "theo Trang A"),
        ("hoặc 31/12/2019", "theo Trang B"),
    ]
    assert view.reviews[0].opening == "Ngày ban hành chưa xác nhận."
    assert "01/12/2019 theo Trang A; 31/12/2019 theo Trang B" in view.reviews[0].words


def test_relations_are_seen_from_the_other_end_and_grouped() -> None:
    texts = [newer(1, RelationKind.GUIDES), newer(2, RelationKind.GUIDES), circular()]
    (family,) = view_of(site_of(texts=texts)).relations
    (group,) = family.groups
    assert group.label == "Được hướng dẫn bởi"
    assert [one.number for one in group.relations] == ["2/2024/TT-BGDĐT", "1/2024/TT-BGDĐT"]


def test_the_drawing_never_has_more_than_seven_boxes() -> None:
    texts = [newer(number, RelationKind.BASED_ON) for number in range(1, 12)]
    site = site_of([article(body=CITES)], [*texts, circular()])
    drawing = view_of(site).drawing
    assert drawing and len(drawing.boxes) == 7
    assert all(box.y + 62 <= drawing.height for box in drawing.boxes)
    assert all(box.x + box.width <= drawing.width for box in drawing.boxes)


def test_an_unsure_relation_is_dashed_and_named() -> None:
    unsure = newer(1, RelationKind.IMPLEMENTS, certainty=Certainty.NEEDS_REVIEW)
    drawing = view_of(site_of(texts=[unsure, circular()])).drawing
    assert drawing and drawing.arrows[0].unsure
    assert drawing.arrows[0].words == ("triển khai (quan hệ chưa xác nhận)",)


def test_a_record_that_cites_twice_is_listed_once() -> None:
    view = view_of(site_of([article(body=CITES)], [circular()]))
    (mention,) = view.mentions.rows
    assert view.mentions.counts == ("1 tin bài",) and mention.times == "nhắc 2 lần"
    assert mention.url.endswith("/tin-thu/#dan-1")
    assert mention.place == "Thái Bình (nay thuộc Hưng Yên)"
    assert "99/2020/TT-BGDĐT" in mention.marked


def test_more_than_five_mentions_are_paged_elsewhere() -> None:
    articles = [article(f"tin-{number}", body=CITES) for number in range(25)]
    site = site_of(articles, [circular()])
    view = view_of(site)
    assert len(view.mentions.rows) == 5
    assert view.mentions.more and view.mentions.more.label == "Xem đủ 25 tin bài"
    first = "/van-ban/thong-tu/bgddt/2020/99/nhac-toi/"
    urls = [page.url for page in plan_of(site).pages]
    assert [url for url in urls if "nhac-toi" in url] == [first, f"{first}trang-2/"]
    second = page_at(site, f"{first}trang-2/")
    assert second.head.title == "Tin bài nhắc tới 99/2020/TT-BGDĐT, trang 2"
    assert second.head.description.startswith("25 tin bài nhắc tới Thông tư số 99/2020/TT-BGDĐT")
    assert [crumb.label for crumb in second.head.trail][2:] == [
        "99/2020/TT-BGDĐT",
        "Nhắc tới",
        "Trang 2",
    ]
    shown = [view_at(site, first).mentions, view_at(site, f"{first}trang-2/").mentions]
    assert [len(mentions) for mentions in shown] == [20, 5]
    assert len({mention.url for mentions in shown for mention in mentions}) == 25


def test_five_mentions_stand_on_the_own_page_alone() -> None:
    site = site_of([article(f"tin-{number}", body=CITES) for number in range(5)], [circular()])
    view = view_of(site)
    assert len(view.mentions.rows) == 5 and view.mentions.more is None
    assert not any("nhac-toi" in page.url for page in plan_of(site).pages)


def test_a_replaced_text_opens_with_what_replaced_it() -> None:
    day = date(2024, 1, 1)
    texts = [newer(1, RelationKind.REPLACES, effective=day), circular(effective=date(2020, 1, 1))]
    view = view_of(site_of(texts=texts))
    assert view.answer.verdict == "Hết hiệu lực toàn bộ từ 01/01/2024"
    _, successor, *_ = view.answer.sentences[0]
    assert successor.words == "Thông tư số 1/2024/TT-BGDĐT"
    assert successor.url == "/van-ban/thong-tu/bgddt/2024/1/"


def test_texts_of_every_issuer_are_legislation_and_only_a_known_force_is_told() -> None:
    party = circular(
        id=TextId("ket-luan/tw/2019/98"),
        number=DocumentNumber.parse("98-KL/TW"),
        type=TypeId("ket-luan"),
        issuer=IssuerId("ban-bi-thu"),
    )
    site = site_of(texts=[circular(effective=date(2020, 1, 1)), party])
    data = json.loads(page_of(site).head.structured_data)
    assert data["@type"] == "Legislation"
    assert data["legislationLegalForce"] == "https://schema.org/InForce"
    of_party = page_of(site, "/van-ban/ket-luan/tw/2019/98/")
    told = json.loads(of_party.head.structured_data)
    assert told["@type"] == "Legislation" and "legislationLegalForce" not in told
    assert isinstance(of_party.view, OfficialTextView)
    assert of_party.view.answer.verdict == "Cổng chưa thấy văn bản thay thế"
    assert "Ngày có hiệu lực" not in [row.label for row in of_party.view.attributes.rows]


def test_only_texts_of_the_party_are_cited_with_a_comma() -> None:
    assert view_of(site_of(texts=[circular(subject="")])).citation == (
        "Thông tư số 99/2020/TT-BGDĐT ngày 01/12/2019 của Bộ Giáo dục và Đào tạo."
    )


def test_contents_of_a_full_text_come_from_its_headings() -> None:
    body = "## Chương I. Quy định chung\n\n### Điều 1. Phạm vi\n\n1. Khoản một.\n"
    view = view_of(site_of(texts=[circular(text=TextKind.FULL, body=body)]))
    assert [(entry.anchor, entry.inner) for entry in view.contents.entries] == [
        ("thuoc-tinh", False),
        ("chuong-1", False),
        ("dieu-1", True),
    ]


def test_a_relation_stands_beside_its_inverse_and_citations_come_last() -> None:
    cited = older(5)
    text = circular(
        text=TextKind.FULL,
        body="Theo Thông tư số 5/2010/TT-BGDĐT.",
        relations=(Relation(RelationKind.GUIDES, DocumentNumber.parse("44/2014/TT-BGDĐT")),),
    )
    site = site_of(texts=[newer(1, RelationKind.GUIDES), text, cited])
    families = [[group.label for group in one.groups] for one in view_of(site).relations]
    assert families == [["Hướng dẫn", "Được hướng dẫn bởi"], ["Dẫn chiếu"]]


def test_a_text_that_is_related_is_not_told_again_nor_the_text_itself() -> None:
    naming = citing_text(1)
    related = replace(naming, relations=(Relation(RelationKind.GUIDES, NUMBER),))
    own = circular(text=TextKind.FULL, body="Thông tư số 99/2020/TT-BGDĐT này.")
    (family,) = view_of(site_of(texts=[related, own])).relations
    assert [group.label for group in family.groups] == ["Được hướng dẫn bởi"]


def test_what_refers_to_a_provision_is_cut_after_twenty() -> None:
    body = (
        "### Điều 1. Một\n\nHai.\n\n### Điều 2. Ba\n\nTheo Điều 1.\n\n### Điều 3. Bốn\n\nLà Điều 1."
    )
    cites = "Làm theo Điều 1 Thông tư số 99/2020/TT-BGDĐT."
    articles = [article(f"tin-{number}", body=cites) for number in range(21)]
    html = view_of(site_of(articles, [circular(text=TextKind.FULL, body=body)])).body
    assert "Điều này được dẫn chiếu tại 23 nơi" in html
    assert html.count("của văn bản này</li>") == 2
    assert html.count('<li><a href="../') == 20
    assert '<li><a href="#nhac-toi">và 1 nơi khác</a></li>' in html


def test_boxes_of_other_texts_are_links() -> None:
    site = site_of([article(body=CITES)], [newer(1, RelationKind.GUIDES), circular()])
    drawing = view_of(site).drawing
    assert drawing and [(box.url, box.place) for box in drawing.boxes] == [
        ("", ""),
        ("/van-ban/thong-tu/bgddt/2024/1/", ""),
        ("", "#nhac-toi"),
    ]


def test_all_texts_that_a_text_names_are_listed_and_the_first_of_those_that_name_it() -> None:
    named = [older(number) for number in range(1, 23)]
    words = ", ".join(f"Thông tư số {text.number}" for text in named)
    naming = [citing_text(number) for number in range(1, 23)]
    site = site_of(texts=[*naming, circular(text=TextKind.FULL, body=words), *named])
    (family,) = view_of(site).relations
    cited, citing = family.groups
    assert (cited.label, len(cited.relations), cited.more) == ("Dẫn chiếu", 22, None)
    assert (citing.label, len(citing.relations)) == ("Được dẫn chiếu trong", 20)
    assert citing.more and citing.more.url == "/van-ban/thong-tu/bgddt/2020/99/nhac-toi/"
