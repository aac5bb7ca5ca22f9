"""Whose land a text is of, as machines are told: a city's directive is not the country's."""

import json

import pytest

from generator.model import OfficialText, Regime
from generator.site.link import link
from generator.site.site import Site
from tests.folder import NOW, project_content
from tests.planned import page_at
from tests.small_site import SETTINGS


@pytest.fixture(scope="module")
def portal() -> Site:
    return link(project_content(), SETTINGS, NOW)[0]


def test_every_text_is_of_the_place_whose_body_issued_it(portal: Site) -> None:
    issuers = portal.content.vocabulary.issuers
    local = 0
    for text in portal.content.of(OfficialText):
        told = json.loads(page_at(portal, text.url).head.structured_data)
        issuer = issuers[text.issuer]
        where = told.get("legislationJurisdiction")
        if issuer.regime is Regime.PORTAL:
            assert where is None, text.id
        elif issuer.region is None:
            assert where == "Việt Nam", text.id
        else:
            local += 1
            (place,) = where
            assert place in told["spatialCoverage"] and issuer.region in text.regions, text.id
    assert local >= 2
