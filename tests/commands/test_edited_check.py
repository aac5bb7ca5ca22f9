"""After an edit of words alone other articles are not looked at again, and nothing else is found
than by a check of everything."""

import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from generator.commands import whole_check
from generator.commands.last_check import LastCheck, check_of_content
from generator.diagnostics import as_json
from tests.folder import article, lay_out
from tests.made_bodies import paragraphs
from tests.made_portal import portals, vocabularies
from tests.test_what_passes_builds import lay_out as lay_out_files

NEWS = "content/news/2024/03/"
BODY = "Lời đầu của bài {0}, có vài chữ để không ai cho là một bài khác.\n\nLời cuối của bài {0}."
ANCHOR = "[phần ấy](/tin-tuc/2024/03/ba/#de-muc)"
BODIES = {
    "mot": BODY.format("một"),
    "hai": f"{BODY.format('hai')}\n\nXem {ANCHOR}.\n\n##Đề mục viết liền",
    "ba": f"## Đề mục\n\n{BODY.format('ba')}",
    "bon": f"{BODY.format('bốn')}\n\nTheo Quyết định 99/QĐ-KHVN ngày 02/10/2023.",
    "nam": BODY.format("năm"),
}
PLACES = {
    "regions/toan-quoc.md": "---\nname: Toàn quốc\nkind: country\n---\n",
    "regions/mot.md": "---\nname: Nơi một\nkind: province\n---\n",
}
Edit = Callable[[Path], None]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a portal that was just checked."""
    articles = {f"news/2024/03/{name}.md": article(body) for name, body in BODIES.items()}
    lay_out(tmp_path, {**PLACES, **articles}, ())
    lay_out_files(vocabularies(), tmp_path)
    settle(tmp_path)
    check_of_content(tmp_path)
    return tmp_path


def settle(root: Path) -> None:
    (root / "mkdocs.yml").write_text("site_name: Thử\nsite_url: https://portal.example/\n")


def add(name: str, words: str) -> Edit:
    """Return what adds words to the end of a body."""

    def edit(root: Path) -> None:
        file = root / NEWS / f"{name}.md"
        file.write_text(f"{file.read_text('utf-8')}\n{words}\n", "utf-8")

    return edit


def put(name: str, before: str, after: str) -> Edit:
    """Return what puts other words in the place of some."""

    def edit(root: Path) -> None:
        file = root / NEWS / f"{name}.md"
        words = file.read_text("utf-8")
        assert before in words
        file.write_text(words.replace(before, after), "utf-8")

    return edit


OWN: Mapping[str, Edit] = {
    "a sentence": add("mot", "Một câu vừa được thêm."),
    "a mistake": add("mot", "##Đề mục viết liền"),
    "a mistake mended": put("hai", "##Đề", "## Đề"),
    "the name of a place in other letters": add("mot", "Hội tỉnh nơi một họp."),
    "a heading beside an unknown text": put("bon", "Lời đầu", "## Mục\n\nLời đầu"),
}
SEEN: Mapping[str, Edit] = {
    "a citation": add("mot", "Theo Quyết định 99/QĐ-KHVN ngày 02/10/2023."),
    "a link": add("mot", "Xem [bài ấy](/tin-tuc/2024/03/khong-co/)."),
    "an anchor that others name": put("ba", "## Đề mục", "## Tên khác"),
    "an anchor of its own": add("mot", "Xem [ở trên](#tren)."),
    "its title": put("mot", "title: Bài để thử", "title: Tên khác"),
    "a key that is unknown": put("mot", "lead:", "leed: a\nlead:"),
    "the words of another": put("mot", BODIES["mot"], BODIES["nam"]),
    "the body of another": put("bon", BODIES["bon"], BODIES["hai"]),
}


@pytest.fixture
def whole_checks(root: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Return what lists each time that everything is read."""
    asked: list[Path] = []
    original = whole_check.whole_check

    def noting(place: Path, theme: str) -> object:
        asked.append(place)
        return original(place, theme)

    monkeypatch.setattr(whole_check, "whole_check", noting)
    return asked


@pytest.mark.parametrize("name", [*OWN, *SEEN])
def test_what_others_may_see_is_checked_whole(
    root: Path, whole_checks: list[Path], name: str
) -> None:
    {**OWN, **SEEN}[name](root)
    check_of_content(root)
    assert len(whole_checks) == (name in SEEN)
    add("hai", "Một câu vừa được thêm.")(root)
    compare(root, check_of_content(root))


def test_several_edits_one_after_another(root: Path, whole_checks: list[Path]) -> None:
    for edit in OWN.values():
        edit(root)
        check_of_content(root)
    assert not whole_checks
    compare(root, check_of_content(root))


def compare(root: Path, told: LastCheck) -> None:
    """Compare what is told with what a check finds that knows nothing."""
    shutil.rmtree(root / ".cache")
    anew = check_of_content(root)
    assert as_json(told.findings) == as_json(anew.findings)
    assert (told.inputs, told.unfinished) == (anew.inputs, anew.unfinished)


@settings(
    max_examples=8,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(st.data())
def test_any_edit_of_any_portal(data: st.DataObject) -> None:
    files = dict(data.draw(portals()))
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        lay_out_files(files, root)
        settle(root)
        check_of_content(root)
        articles = sorted((root / "content").glob("news/*/*/*.md"))
        for number in range(3 if articles else 0):
            file = data.draw(st.sampled_from(articles))
            words = "\n".join(data.draw(st.lists(paragraphs, min_size=1, max_size=2)))
            own = data.draw(st.sampled_from((words, f"Câu thứ {number} vừa thêm.")))
            file.write_bytes(file.read_bytes() + f"\n{own}\n".encode())
            told = check_of_content(root)
            event(f"{bool(told.findings)}")
        if articles:
            compare(root, told)
