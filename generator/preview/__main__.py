"""Makes the index that is wanted: read from standard input, pickled."""

import os
import pickle
import sys

from jinja2 import TemplateError

from generator.preview.index import make
from generator.search import NotIndexed
from generator.storage import reason

KINDNESS = 5

os.nice(KINDNESS)
try:
    make(pickle.load(sys.stdin.buffer))
except OSError as error:
    sys.exit(f"Chưa làm được chỉ mục của bản xem thử: {reason(error)}")
except (TemplateError, NotIndexed) as error:
    sys.exit(f"Chưa làm được chỉ mục của bản xem thử: {error}")
