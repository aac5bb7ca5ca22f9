"""A kind of page that the portal does not have, as one would add it: all corrections of news."""

URL = "/tin-tuc/dinh-chinh/"
LINKED = '''\
"""All corrections of articles, as one list."""

from dataclasses import dataclass

from generator.model import Correction
from generator.site.links import ArticleLink
from generator.site.site import Site


@dataclass(frozen=True, slots=True)
class Corrections:
    """Each article with its corrections, the newest article first."""

    articles: tuple[tuple[ArticleLink, tuple[Correction, ...]], ...]


def corrections(site: Site) -> Corrections:
    corrected = (article for article in site.articles if article.corrections)
    return Corrections(
        tuple((site.article_links[article.url], article.corrections) for article in corrected)
    )
'''
PAGE = '''\
"""Every correction on one page."""

from dataclasses import dataclass

from generator.model import Edition
from generator.model.addresses import NEWS, NEWS_CORRECTIONS
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.named_links import NamedLink
from generator.site.news.corrections import Corrections
from generator.text import format_date

TITLE = "Tin đã đính chính"


@dataclass(frozen=True, slots=True)
class CorrectionsView:
    title: str
    rows: tuple[tuple[NamedLink, str], ...]


def corrections_page(linked: Corrections, edition: Edition) -> Page:
    """Return the page of corrections."""
    trail = (Crumb("Tin tức", NEWS), Crumb(TITLE, NEWS_CORRECTIONS))
    head = Head(TITLE, "Mọi lần đính chính của cổng.", "corrections", "tin-tuc", trail)
    rows = tuple(
        (NamedLink(article.title, article.url), f"{format_date(made.date)}: {made.note}")
        for article, corrections in linked.articles
        for made in corrections
    )
    return Page(NEWS_CORRECTIONS, "news/corrections.html", head, CorrectionsView(TITLE, rows))
'''
TEMPLATE = """\
{% extends "main.html" %}
{% set styles = ["news/list"] %}
{% block content %}
<h1>{{ view.title }}</h1>
<ul>
{% for article, words in view.rows %}
<li><a href="{{ base_url }}{{ article.url }}">{{ article.label }}</a> {{ words }}</li>
{% endfor %}
</ul>
{% endblock %}
"""
ADDED = {
    "generator/site/news/corrections.py": LINKED,
    "generator/pages/news/corrections.py": PAGE,
    "theme/news/corrections.html": TEMPLATE,
}
IMPORTS = """\
from generator.pages.news.by_time import news_list_page
from generator.pages.news.corrections import corrections_page
"""
LINES = (
    (
        "generator/model/addresses.py",
        'TOPICS = "/chu-de/"\n',
        'TOPICS = "/chu-de/"\nNEWS_CORRECTIONS = f"{NEWS}dinh-chinh/"\n',
    ),
    (
        "generator/plan/news.py",
        "from generator.pages.news.by_time import news_list_page\n",
        IMPORTS,
    ),
    (
        "generator/plan/news.py",
        "import AUTHORS, HOME, TOPICS,",
        "import AUTHORS, HOME, NEWS_CORRECTIONS, TOPICS,",
    ),
    (
        "generator/plan/news.py",
        "from generator.site.news.front_page import front_page\n",
        "from generator.site.news.corrections import corrections\n"
        "from generator.site.news.front_page import front_page\n",
    ),
    (
        "generator/plan/news.py",
        "    yield PlannedPage(HOME, partial(_front_page, site, shared), home_page)\n",
        "    yield PlannedPage(HOME, partial(_front_page, site, shared), home_page)\n"
        "    yield PlannedPage(NEWS_CORRECTIONS, partial(corrections, site), corrections_page)\n",
    ),
)
