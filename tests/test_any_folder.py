"""Small content folders whose files hold anything: a report, in bounded time, at lines that exist.

ANY_FOLDERS=2000 tries so many, and others each time.
"""

import os
import tempfile
import time
from datetime import datetime
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.build import prepare
from generator.diagnostics import as_github, as_json, as_text
from generator.model import Settings
from generator.model.content import CONTENT
from generator.output import Output
from generator.read.settings import settings_findings
from generator.text import VIETNAM
from generator.write import write
from tests.live_scripts import live_in
from tests.made_portal import ARCHIPELAGOS
from tests.read.test_reader_never_fails import KEYS, WORDS, anything, outside

SECONDS = 5
MANY = os.environ.get("ANY_FOLDERS")
NOW = datetime(2026, 11, 22, 8, 0, tzinfo=VIETNAM)
REAL = Path(__file__).parents[1] / "content"
THEME = REAL.with_name("theme")
PATHS = (
    *("news/2024/04/hoi-nghi.md", "news/2024/04/Hội nghị.md", "news/2024/hop.md", "a.md"),
    *("documents/ket-luan/2019-49-kl-tw.md", "documents/ket-luan/2019-49-kl-tw/2024-07-01.md"),
    *("documents/ket-luan/2019-49-kl-tw/ban-ky.pdf", "regions/thai-binh.md", "events/2024/hop.md"),
    *("statistics/ty-le.md", "vocabularies/issuers.yml", "vocabularies/topics.yml", "la/b.md"),
    *("vocabularies/types.yml", "vocabularies/authors.yml", "vocabularies/la.yml", "404.md"),
)
BODIES = (
    *("[a](/khong-co/)", "[a](khong-co.md#b)", "[a](#b)", "![](x.jpg)", "![a](http://a.vn/x.jpg)"),
    *("# Tên", "## Điều 1. Một", "> [!ghi-chu]", "> [!ghi", "[a](javascript:b)", "49-KL/TW", "^"),
    *(
        "| a | b |\n|---|---|",
        "[^1]: x",
        "`",
        "***",
        "<b>",
        "&#x202E;",
        "Điều 3 Luật số",
        "1. a\n3. b",
    ),
)

lines = st.builds(
    "{}: {}".format, st.sampled_from([*KEYS, "tiêu đề", "tags"]), st.sampled_from(WORDS)
)
bodies = st.lists(st.sampled_from(BODIES) | st.text(max_size=12), max_size=8).map("\n\n".join)
records = st.builds(
    lambda keys, body: f"---\n{chr(10).join(keys)}\n---\n\n{body}\n".encode(errors="replace"),
    st.lists(lines, max_size=10),
    bodies,
)
folders = st.dictionaries(st.sampled_from(PATHS), anything | records, max_size=6)


@settings(
    max_examples=int(MANY or 120),
    derandomize=MANY is None,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(files=folders, own=st.booleans(), configuration=anything)
def test_any_folder(files: dict[str, bytes], own: bool, configuration: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for path in ARCHIPELAGOS if own else ():
            files = {path: (REAL / path).read_bytes(), **files}
        for path, data in files.items():
            file = root / CONTENT / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        (root / "mkdocs.yml").write_bytes(configuration)
        started = time.monotonic()
        prepared = prepare(root, Settings("a", "/"), NOW)
        problems = (*settings_findings(root, CONTENT), *prepared.problems)
        assert time.monotonic() - started < SECONDS
        assert list(outside(root, problems)) == []
        if not prepared.errors:
            write(prepared.plan, root, THEME, Output(root / "site"))
            assert dict(live_in(root / "site")) == {}
        for show in (as_text, as_json, as_github):
            show(problems)
