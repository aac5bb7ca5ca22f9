"""A portal with a draft of a text is the portal without it: no page, list, file or search tells."""

from dataclasses import replace

import pytest

from generator.model import OfficialText
from generator.site.link import link
from tests.plan.test_withdrawn_articles import REAL, outputs, planned
from tests.small_site import NOW, SETTINGS

pytestmark = pytest.mark.slow

RELATED = [text for text in REAL.texts if text.relations or text.figures or text.attachments]


@pytest.mark.parametrize("text", RELATED[:6], ids=lambda text: text.id)
def test_a_draft_is_nowhere(text: OfficialText) -> None:
    others = tuple(other for other in REAL.texts if other is not text)
    drafts = REAL.with_records(OfficialText, (*others, replace(text, draft=True)))
    without = REAL.with_records(OfficialText, others)
    assert dict(outputs(planned(drafts))) == dict(outputs(planned(without)))


def test_who_names_a_draft_is_told() -> None:
    named = next(text for text in REAL.texts if str(text.number) == "49-KL/TW")
    others = tuple(other for other in REAL.texts if other is not named)
    drafts = REAL.with_records(OfficialText, (*others, replace(named, draft=True)))
    findings = [finding for finding in link(drafts, SETTINGS, NOW)[1] if finding.code == "L404"]
    of_draft = [row.position.path for row in findings if "còn là bản nháp" in row.message]
    assert any(path.startswith("content/news/") for path in of_draft)
    assert any(path.startswith("content/events/") for path in of_draft)
