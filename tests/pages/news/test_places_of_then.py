"""An article says what has become of the places it tells of, beside its own."""

from pathlib import Path

from tests.folder import article, site_of
from tests.planned import view_at


def test_of_a_cluster_its_changed_members_are_told(tmp_path: Path) -> None:
    news = article("Tin của cụm.", day="2023-11-25", regions="cum-2")
    site, _ = site_of(tmp_path, {"news/2023/11/a.md": news})
    view = view_at(site, site.articles[0].url)
    assert {place.label for place in view.named} == {
        "Bắc Giang (nay thuộc Bắc Ninh)",
        "Bắc Kạn (nay thuộc Thái Nguyên)",
        "Hải Dương (nay thuộc Hải Phòng)",
        "Hải Phòng (địa giới trước 01/07/2025)",
        "Thái Nguyên (địa giới trước 01/07/2025)",
    }
    assert view.moved


def test_a_place_of_the_article_itself_is_not_told_twice(tmp_path: Path) -> None:
    figure = 'indicator: hoi-vien, region: thai-binh, period: 2023, value: 5, quote: "5 hội viên"'
    news = article("Có 5 hội viên.", figure, regions="thai-binh")
    site, _ = site_of(tmp_path, {"news/2024/03/a.md": news})
    view = view_at(site, site.articles[0].url)
    assert view.named == ()
    assert view.figures_today == "Thái Bình nay thuộc Hưng Yên."
