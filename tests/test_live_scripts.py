"""The guard that the hostile builds rely on sees what runs, and nothing else."""

import pytest

from tests.live_scripts import live_scripts


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        '<script type="module" src="https://a.vn/assets/js/a.js"></script>',
        '<script type="application/ld+json">{}</script><script>a</script>',
        '<img src="a.jpg" onerror="a()">',
        "<svg\nonload=a()>",
        '<a href=" JavaScript:a()">b</a>',
        '<a href="java&#115;cript:a()">b</a>',
        '<iframe src="/"></iframe>',
        '<form><button formaction="data:text/html,a">b</button></form>',
        '<base href="https://a.vn/">',
    ],
)
def test_what_runs_is_seen(html: str) -> None:
    assert live_scripts(html)


@pytest.mark.parametrize(
    "html",
    [
        '<script type="module" src="../assets/js/parts/search-box.js"></script>',
        '<script type="application/ld+json">{"a":"\\u003c/script"}</script>',
        "<p>&lt;script&gt;alert(1)&lt;/script&gt; onerror=a javascript: data:</p>",
        '<p title="&lt;img onerror=a()&gt;">a</p>',
    ],
)
def test_what_only_looks_so_is_not(html: str) -> None:
    assert live_scripts(html) == []
