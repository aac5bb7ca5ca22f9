"""What a browser needs to install the portal, at whatever path it lies."""

import json
from urllib.parse import urljoin

from generator.model import Edition
from generator.model.file_addresses import WEB_MANIFEST
from generator.offline.web_manifest import web_manifest
from generator.plan import plan_of
from tests.small_site import NOW, SETTINGS, site_of

BELOW_A_PATH = "https://portal.example/thu"


def test_every_address_stays_below_the_portals_path() -> None:
    manifest = json.loads(web_manifest(None, Edition(SETTINGS, NOW)))
    own = BELOW_A_PATH + WEB_MANIFEST
    named = [manifest["start_url"], manifest["scope"]]
    named += [row["src"] for row in manifest["icons"]]
    named += [row["url"] for row in manifest["shortcuts"]]
    assert all(urljoin(own, url).startswith(f"{BELOW_A_PATH}/") for url in named)


def test_it_can_be_installed() -> None:
    manifest = json.loads(web_manifest(None, Edition(SETTINGS, NOW)))
    assert manifest["name"] == "Cổng thử" and manifest["lang"] == "vi"
    assert {row["sizes"] for row in manifest["icons"]} == {"192x192", "512x512"}
    assert {row["purpose"] for row in manifest["icons"]} == {"any", "maskable"}


def test_its_icons_are_written() -> None:
    manifest = json.loads(web_manifest(None, Edition(SETTINGS, NOW)))
    written = plan_of(site_of()).addresses
    assert {row["src"].removeprefix(".") for row in manifest["icons"]} <= written
