"""When an event is, and how long until then, in words."""

from datetime import date
from typing import Any

import pytest

from generator.model import CalendarKind
from generator.pages.parts.event_times import time_left, when
from tests.events import event_link

VAGUE = {"start": "2024-06-11", "end": "2024-06-20", "words": "trung tuần tháng 6/2024"}
YEAR_END = {"start": "2030", "kind": CalendarKind.DEADLINE}


@pytest.mark.parametrize(
    ("event", "words"),
    [
        ({"start": "2024-05-15"}, "15/05/2024"),
        ({"start": "2024-05-15", "end": "2024-05-30"}, "15–30/05/2024"),
        ({"start": "2024-05-15", "end": "2024-06-02"}, "15/05–02/06/2024"),
        ({"start": "2024-12-25", "end": "2025-01-05"}, "25/12/2024–05/01/2025"),
        ({"start": "2024-06"}, "Tháng 6/2024"),
        ({"start": "2024-06", "end": "2024-08"}, "Tháng 6/2024 đến tháng 8/2024"),
        ({"start": "2030"}, "Năm 2030"),
        (VAGUE, "Trung tuần tháng 6/2024"),
    ],
)
def test_when(event: dict[str, Any], words: str) -> None:
    assert when(event_link(**event)) == words


@pytest.mark.parametrize(
    ("event", "today", "words"),
    [
        ({"start": "2024-05-15", "end": "2024-05-30"}, "2024-05-20", "còn 10 ngày"),
        ({"start": "2024-05-15", "end": "2024-05-30"}, "2024-05-05", "còn 10 ngày"),
        ({"start": "2024-05-15", "end": "2024-05-30"}, "2024-05-30", "hôm nay là ngày cuối"),
        ({"start": "2024-05-15", "end": "2024-05-30"}, "2024-05-31", ""),
        ({"start": "2024-05-15"}, "2024-05-15", "hôm nay"),
        ({"start": "2027-10-02"}, "2026-11-26", "còn 310 ngày"),
        ({"start": "2027-10-02"}, "2026-10-02", "còn hơn 1 năm"),
        (YEAR_END, "2026-11-26", "còn hơn 4 năm"),
        ({"start": "2030"}, "2026-11-26", "còn hơn 3 năm"),
        (VAGUE, "2024-05-20", "khoảng 3 tuần nữa"),
        (VAGUE, "2024-03-01", "khoảng 3 tháng nữa"),
        (VAGUE, "2024-06-01", "khoảng 10 ngày nữa"),
        (VAGUE, "2024-06-15", "còn 5 ngày"),
    ],
)
def test_time_left(event: dict[str, Any], today: str, words: str) -> None:
    assert time_left(event_link(**event), date.fromisoformat(today)) == words
