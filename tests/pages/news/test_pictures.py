"""Pictures on the pages of articles and in lists: in all forms, with their size, none of it asked
for before it is seen but the first."""

import re
from pathlib import Path
from urllib.parse import unquote

from generator.output import Output
from generator.plan import Plan, plan_of
from generator.write import write
from tests.folder import PROJECT, article, site_of
from tests.photos import photo

LEAD = "image: {src: Hội trường.jpg, alt: Cánh đồng, caption: Cảnh vẽ, credit: Người vẽ}\n---"
ROW = "\n\n".join(f'![Hình vẽ số {each}](h{each}.jpg "Chú thích {each}")' for each in (1, 2, 3))
BODY = (
    f"Một câu.\n\n{ROW}\n\nHai câu.\n\n![Hình vẽ đứng riêng](h1.jpg)\n\nCó ![lá cờ](h2.jpg) ở giữa."
)


def planned(root: Path) -> Plan:
    folder = root / "content/news/2024/03"
    (folder / "bai").mkdir(parents=True)
    (folder / "bai" / "Hội trường.jpg").write_bytes(photo(1200, 800, place=True))
    for number in (1, 2, 3):
        (folder / f"h{number}.jpg").write_bytes(photo(400, 300))
    words = article(BODY, regions="ha-noi").replace("---\n\nMột", f"{LEAD}\n\nMột")
    site, report = site_of(root, {"news/2024/03/bai.md": words})
    assert "lỗi[" not in report, report
    return plan_of(site)


def test_pictures_on_the_pages_and_among_the_files(tmp_path: Path) -> None:
    plan, output = planned(tmp_path), tmp_path / "site"
    output.mkdir()
    write(plan, tmp_path, PROJECT / "theme", Output(output))
    page = (output / "tin-tuc/2024/03/bai/index.html").read_text("utf-8")
    images = re.findall(r"<img[^>]*>", page)
    assert len(images) == 6
    assert all(re.search(r' width="\d+" height="\d+"', image) for image in images)
    assert ["lazy" in image for image in images] == [False, *[True] * 5]
    assert 'fetchpriority="high"' in images[0]
    assert page.count('class="gallery"') == 1
    gallery = page.split('class="gallery"')[1].split("</div>")[0]
    assert gallery.count("<figure><a href=") == 3 and "Chú thích 3" in gallery
    for address in (*_addresses(page), *_addresses((output / "index.html").read_text("utf-8"))):
        assert (output / address).is_file(), address
    assert '<meta property="og:image:width" content="1200">' in page
    feed = (output / "feed.json").read_text("utf-8")
    assert '/tin-tuc/2024/03/bai/H%E1%BB%99i%20tr%C6%B0%E1%BB%9Dng.jpg"' in feed
    assert 'rel="enclosure" type="image/jpeg"' in (output / "feed.xml").read_text("utf-8")


def test_a_picture_that_only_adorns_says_nothing_and_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "content/news/2024/03").mkdir(parents=True)
    (tmp_path / "content/news/2024/03/hoa.jpg").write_bytes(photo(90, 60))
    body = "\n\n".join(
        ("![Trang trí](hoa.jpg)", "![Lá cờ](hoa.jpg)", "Có ![trang trí](hoa.jpg) ở giữa.")
    )
    words = article(body, regions="ha-noi")
    site, report = site_of(tmp_path, {"news/2024/03/bai.md": words})
    assert "lỗi[" not in report, report
    write(plan_of(site), tmp_path, PROJECT / "theme", Output(tmp_path / "site"))
    page = (tmp_path / "site/tin-tuc/2024/03/bai/index.html").read_text("utf-8")
    images = re.findall(r"<img[^>]*hoa\.jpg[^>]*>", page)
    assert [re.findall(r'alt="([^"]*)"', image) for image in images] == [[""], ["Lá cờ"], [""]]
    gallery = page.split('class="gallery"')[1].split("</div>")[0]
    assert gallery.count("<figure>") == 2 and gallery.count("<a href=") == 1
    assert "rang trí" not in page


def _addresses(page: str) -> list[str]:
    """Return the files of all pictures, below the site's root."""
    sets = re.findall(r'srcset="([^"]*)"', page)
    written = [each.split()[0] for files in sets for each in files.split(",")]
    written += re.findall(r'<img src="([^"]*)"', page)
    assert len(written) > 4
    return [_file(address) for address in written]


def _file(address: str) -> str:
    inside = unquote(address).replace("../", "").removeprefix("./")
    return inside if inside.startswith("tin-tuc/") else f"tin-tuc/2024/03/bai/{inside}"
