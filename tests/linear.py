"""Does the time of a piece of code grow with its input's length only?"""

import time
from collections.abc import Callable


def is_linear(work: Callable[[str], object], unit: str, times: int) -> bool:
    """Four times the text takes about four times as long; quadratic code would take sixteen."""
    return _seconds(work, unit * 4 * times) < 9 * _seconds(work, unit * times) + 0.02


def _seconds(work: Callable[[str], object], text: str) -> float:
    """The best of three, to keep other programs out of the measure."""
    seconds = []
    for _ in range(3):
        begin = time.process_time()
        work(text)
        seconds.append(time.process_time() - begin)
    return min(seconds)
