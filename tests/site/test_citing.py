"""Who cites a text: only what a source says itself."""

import pytest

from generator.model import TextId
from generator.site.search.register import search_register
from generator.site.site import Site
from generator.site.texts.most_cited import most_cited
from tests.documents import decision
from tests.folder import article, site_of

TEXT = TextId("quyet-dinh/khvn/2018/91")
CITES = "Theo Quyết định số 91/QĐ-KHVN ngày 01/01/2018."
NOTE = f"Lời của bài.\n\n> [!ghi-chu]\n> {CITES}"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    later = "documents/quyet-dinh/2019-94-qd-khvn/2021-01-01.md"
    files = dict(
        [
            decision("91/QĐ-KHVN", "2018-01-01", body=CITES, kind="full"),
            decision("92/QĐ-KHVN", "2019-01-01", body=CITES, kind="full"),
            decision("93/QĐ-KHVN", "2019-01-01", body=CITES, kind="summary"),
            decision(
                "94/QĐ-KHVN",
                "2019-01-01",
                "versions: [{date: 2021-01-01}]",
                body="Một.",
                kind="full",
            ),
            decision("95/QĐ-KHVN", "2019-01-01", body=NOTE, kind="full"),
            (later, CITES),
            ("news/2024/03/bai.md", article(CITES)),
            ("news/2024/03/ghi-chu.md", article(NOTE)),
        ]
    )
    site, report = site_of(tmp_path_factory.mktemp("root"), files)
    assert "lỗi[" not in report
    return site


def test_a_summary_and_a_note_make_nobody_cite(site: Site) -> None:
    urls = {citing.source.url for citing in site.citing_by.text[TEXT]}
    assert {url.strip("/").rpartition("/")[2] for url in urls} == {"92", "94", "bai"}


def test_every_count_is_of_those(site: Site) -> None:
    assert [(cited.text.id, cited.records) for cited in most_cited(site)] == [(TEXT, 3)]
    rows = {row.text.id: row.mentions for row in search_register(site).texts}
    assert rows[TEXT] == 3


def test_what_a_summary_names_has_its_link_all_the_same(site: Site) -> None:
    summary = site.text[TextId("quyet-dinh/khvn/2019/93")]
    body = site.shown(summary)
    assert (body.mentions, [mention.target for mention in body.editors_mentions]) == ((), [TEXT])
