"""Records as bytes, without the texts of their files."""

import pickle
from collections.abc import Mapping
from io import BytesIO
from typing import Any

from generator import model
from generator.model import Origin
from generator.read.content_file import Marks
from generator.read.yaml_tree import locate
from generator.storage import pickle_by_fields

pickle_by_fields(vars(model).values())


class RecordWriter(pickle.Pickler):
    """Leaves the text out of a record: the file has it, or else `texts`, by path."""

    def __init__(self, stream: BytesIO, texts: Mapping[str, bytes]) -> None:
        super().__init__(stream, pickle.HIGHEST_PROTOCOL)
        self.texts = texts

    def persistent_id(self, value: Any) -> tuple[str, int, str, bytes | None] | None:
        if isinstance(value, Origin) and isinstance(value.marks, Marks):
            return value.path, value.body_line, value.marks.text, self.texts.get(value.path)
        return None


class RecordReader(pickle.Unpickler):
    """Gives records their texts again, of the files in `data`."""

    def __init__(self, stream: BytesIO, data: Mapping[str, bytes]) -> None:
        super().__init__(stream)
        self.data = data

    def persistent_load(self, value: tuple[str, int, str, bytes | None]) -> Origin:
        path, body_line, marked, text = value
        data = self.data.get(path, b"") if text is None else text
        return Origin(path, data, body_line, Marks(marked, locate))
