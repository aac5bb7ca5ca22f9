"""Pages of official texts change with what they show, and with nothing else."""

from datetime import date
from pathlib import Path

import pytest

from generator.model import DocumentNumber, OfficialText, Relation, RelationKind, TextId
from generator.plan import texts as plan_of_texts
from generator.plan.shared import Shared
from generator.plan.texts import pdf_documents, texts_pages
from generator.site.site import Site
from tests import folder
from tests.documents import decision
from tests.small_site import article, circular, site_of

NUMBER = "99/2020/TT-BGDĐT"
URL = "/van-ban/thong-tu/bgddt/2020/99/"
CITES = f"Hội nghị nhắc Thông tư số {NUMBER}."


def newer(**changes: object) -> OfficialText:
    relation = Relation(RelationKind.REPLACES, DocumentNumber.parse(NUMBER))
    return circular(
        id=TextId("thong-tu/bgddt/2024/7"),
        number=DocumentNumber.parse("7/2024/TT-BGDĐT"),
        issued=date(2024, 1, 7),
        issued_year=2024,
        relations=(relation,),
        **changes,
    )


def other(**changes: object) -> OfficialText:
    return circular(
        id=TextId("thong-tu/bgddt/2010/5"),
        number=DocumentNumber.parse("5/2010/TT-BGDĐT"),
        issued=date(2010, 1, 5),
        issued_year=2010,
        **changes,
    )


def keys(site: Site) -> dict[str, bytes]:
    return {page.url: page.key(site.edition) for page in texts_pages(site, Shared(site))}


def changed(before: Site, after: Site) -> set[str]:
    old, new = keys(before), keys(after)
    assert old.keys() == new.keys()
    return {url for url in old if old[url] != new[url]}


def test_the_same_content_has_the_same_keys() -> None:
    articles = [article(f"tin-{number}", body=CITES) for number in range(11)]
    first, second = (site_of(articles, [newer(), circular(), other()]) for _ in range(2))
    assert changed(first, second) == set()


def test_what_others_show_of_a_text_reaches_them() -> None:
    before = site_of(texts=[newer(), circular(), other()])
    after = site_of(texts=[newer(nicknames=("Thông tư thử",)), circular(), other()])
    assert URL in changed(before, after)
    assert other().url not in changed(before, after)


def test_what_only_its_own_page_shows_reaches_nothing_else() -> None:
    before = site_of(texts=[newer(), circular(), other()])
    after = site_of(texts=[newer(), circular(), other(note="Chưa xác nhận bản ký.")])
    assert changed(before, after) == {other().url}


def test_no_value_is_made_before_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object) -> None:
        raise AssertionError("a value was made")

    monkeypatch.setattr(plan_of_texts, "linked_text", refuse)
    site = site_of(texts=[circular()])
    planned = {page.url: page for page in texts_pages(site, Shared(site))}
    with pytest.raises(AssertionError, match="a value was made"):
        planned[URL].value()


def test_a_pdf_is_found_with_the_facts_of_its_text(tmp_path: Path) -> None:
    keys = ("attachments: [{file: ban-ky.pdf, title: Bản ký}]", "regions: [thai-binh]")
    own = decision("91/QĐ-KHVN", "2021-01-01", *keys, "effective: 2021-02-01")
    file = "documents/quyet-dinh/2021-91-qd-khvn/ban-ky.pdf"
    site, _ = folder.site_of(tmp_path, dict([own, (file, "%PDF-1.7")]))
    (pdf,) = pdf_documents(site)
    assert (pdf.path, pdf.title) == (file, "Bản ký")
    assert pdf.url == dict(pdf.entry.meta)["url"] == "/van-ban/quyet-dinh/khvn/2021/91/ban-ky.pdf"
    assert (pdf.entry.kind, pdf.entry.sort_day) == ("Tệp PDF", "2021-01-01")
    assert pdf.entry.filters == (
        ("type", "Quyết định"),
        ("issuer", "Trung ương Hội"),
        ("year", "2021"),
        ("month", "2021-01"),
        ("status", "Còn hiệu lực"),
        ("region", "Thái Bình"),
        ("region", "Hưng Yên"),
    )
    assert dict(pdf.entry.meta)["place"] == "Quyết định số 91/QĐ-KHVN"
    assert dict(pdf.entry.meta)["status"] == "Còn hiệu lực (từ 01/02/2021)"
    assert pdf.entry.words == "Quyết định 91 · Quyết định số 91/QĐ-KHVN · qd91 · 91qd"
