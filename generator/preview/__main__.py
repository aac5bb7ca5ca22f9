"""Makes the index that is wanted: read from standard input, pickled."""

import os
import pickle
import sys

from generator.preview.index import make

KINDNESS = 5

os.nice(KINDNESS)
make(pickle.load(sys.stdin.buffer))
