"""The portal has one name wherever it is told: not its owner's, not the line below it."""

import json
import re

import pytest
from icalendar import Calendar

from generator.model import Owner, Settings
from generator.pages.parts.share_card import ShareCard
from generator.plan import Plan, plan_of
from generator.render import Renderer, frame, theme_environment
from generator.site.link import link
from tests.folder import NOW, PROJECT, project_content

NAME, OWNER, LINE = "Cổng của trường", "Hội của trường", "Dòng dưới tên"
NAMED = Settings(NAME, "https://portal.example/", LINE, owner=Owner(organisation=OWNER))


@pytest.fixture(scope="module")
def plan() -> Plan:
    content = project_content()
    return plan_of(link(content, NAMED, NOW)[0])


@pytest.fixture(scope="module")
def files(plan: Plan) -> dict[str, str]:
    texts = (".ics", ".xml", ".json", ".webmanifest")
    return {
        file.url: file.make(plan.edition).data.decode()
        for file in plan.files
        if file.url.endswith(texts) and not isinstance(file.value(), ShareCard)
    }


def test_every_title_ends_in_it(plan: Plan) -> None:
    renderer = Renderer.of(theme_environment(PROJECT / "theme"), frame(plan.edition))
    for planned in plan.pages:
        html = renderer.html(planned.make(plan.edition)[0])
        (title,) = re.findall(r"<title>(.*?)</title>", html)
        assert title == f"{NAME} - {LINE}" or title.endswith(f" - {NAME}"), planned.url
        assert not re.search(rf"<a [^>]*>{LINE}</a>", html), planned.url


def test_feeds_and_calendars_are_called_as_pages_are(files: dict[str, str]) -> None:
    atom_files = [text for url, text in files.items() if url.endswith("feed.xml")]
    atom = [re.findall("<title>(.*?)</title>", text)[0] for text in atom_files]
    feeds = [json.loads(text)["title"] for url, text in files.items() if url.endswith("feed.json")]
    calendars = [Calendar.from_ical(text) for url, text in files.items() if url.endswith(".ics")]
    names = [*atom, *feeds]
    names += [str(calendar["x-wr-calname"]) for calendar in calendars]
    assert len(names) > 50
    assert [name for name in names if not name.endswith(f" - {NAME}")] == []
    assert all(NAME in calendar["prodid"] for calendar in calendars)


def test_every_card_says_whose_it_is(plan: Plan) -> None:
    values = (file.value() for file in plan.files if file.url.endswith(".png"))
    cards = [value for value in values if isinstance(value, ShareCard)]
    assert len(cards) > 100 and {card.portal for card in cards} == {NAME}


def test_the_line_below_it_never_stands_for_it(files: dict[str, str]) -> None:
    """It is told as what it is: the description of the whole portal."""
    telling = {url for url, text in files.items() if LINE in text}
    assert telling <= {"/manifest.webmanifest", "/feed.xml", "/feed.json"}
