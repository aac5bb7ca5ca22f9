"""Every complaint of pydantic becomes a finding at its key, with what to write instead."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from pydantic_core import ErrorDetails

from generator.diagnostics import Diagnostic
from generator.model.origin import key_path
from generator.read.content_file import ContentFile, KeyPath
from generator.read.named import Named
from generator.read.schema.brought_keys import beside, is_brought, meant_by, plain, told_of
from generator.read.schema.cut_values import cut_by_comma
from generator.read.schema.groups import (
    group_at,
    group_in,
    label_at,
    labels_of,
    names_of,
    title_of,
)
from generator.read.schema.keys import Keys
from generator.read.schema.samples import group_sample, sample
from generator.read.shorten import shorten

_PLAIN_VALUES = ("G303", "G304", "G305", "G306", "G309", "G310", "G312", "G313")


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is known of a file whose keys were refused."""

    keys: type[Keys]
    file: ContentFile
    above: KeyPath
    named: Mapping[str, Named]

    def finding(self, error: ErrorDetails) -> Diagnostic:
        """Return what editors are told of an error."""
        placeholders = dict(error.get("ctx", {}))
        below = (*error["loc"], placeholders.pop("at")) if "at" in placeholders else error["loc"]
        path, written = (*self.above, *below), error["input"]
        key = next((step for step in reversed(path) if isinstance(step, str)), "")
        code = _code(error["type"], written)
        if code == "G301":
            return self._unknown(group_at(self.keys, below[:-1]), path, written)
        if code == "G302":
            label = {"label": title_of(group_at(self.keys, below[:-1]), key)}
            placeholders |= label | {"example": self._sample(below, "")}
        if code == "G308":
            placeholders["advice"] = self._fill(below)
        if code == "G325":
            placeholders["advice"] = self._say_more(below)
        if code == "G303":
            placeholders = self._expectation(error["type"], key, below, written) | placeholders
        if isinstance(written, str):
            placeholders.setdefault("value", shorten(written))
            placeholders |= _straight_quotes(code, written)
        if code == "G302":
            return self._missing(path, {**placeholders, "key": key})
        shown = self._with_label(below, placeholders.get("key", key))
        return self.file.origin.problem(code, *path, **{**placeholders, "key": shown})

    def _missing(self, path: KeyPath, values: dict[str, Any]) -> Diagnostic:
        """Where a draft has `# date: …` for a key to fill in, that is the place."""
        origin = self.file.origin
        above = origin.text.split("\n", origin.body_line)[: origin.body_line - 1]
        hinted = re.compile(rf"#\s*{re.escape(str(path[-1]))}\s*:")
        lines = (number for number, line in enumerate(above, 1) if hinted.match(line))
        line = next(lines, 0) if len(path) == 1 else 0
        if not line:
            return origin.problem("G302", *path, **values)
        return replace(origin.problem_at("G302", line, **values), key=key_path(path))

    def _with_label(self, below: KeyPath, key: str) -> str:
        """Return a key with what it is called in Vietnamese: `sapo (lead)`."""
        names = [step for step in below if isinstance(step, str)]
        label = label_at(self.keys, (*names[:-1], key)) if names else ""
        return f"{label} ({key})" if label else key

    def _unknown(self, group: type[Keys], path: KeyPath, written: object) -> Diagnostic:
        key = str(path[-1])
        code = "G301"
        values: dict[str, Any] = {"kind": group.noun, "advice": self._instead(group, path, written)}
        if advice := cut_by_comma(self.file, path):
            code, values = "G316", {"value": shorten(key), "advice": advice}
        position = self.file.marks.positions.keys[path]
        finding = self.file.origin.problem_at(code, *position, key=shorten(key), **values)
        return replace(finding, key=key_path(path))

    def _instead(self, group: type[Keys], path: KeyPath, written: object) -> str:
        """Return what to write in place of a key that there is none of."""
        key, labels = str(path[-1]), labels_of(group)
        meant = meant_by(key, labels, written)
        if meant and meant != plain(key) and (*path[:-1], meant) in self.file.marks.positions.keys:
            return beside(key, meant)
        if advice := told_of(key, meant):
            return advice
        if meant and plain(key) == meant:
            return f"Viết “{meant}:” bằng chữ thường, không có dấu nào khác."
        if meant and is_brought(key, meant):
            value = sample(group, meant, written, self.named)
            return f"Viết “{meant}: {value}” ({labels[meant]})."
        question = f"Có phải “{meant}” không? " if meant else ""
        return f"{question}Các khóa dùng được: {', '.join(labels)}."

    def _sample(self, below: KeyPath, written: object) -> str:
        """Return how the key at a path is written."""
        names = [step for step in below if isinstance(step, str)]
        if not names:  # a word of a vocabulary that is no group
            return group_sample(self.keys, written, self.named)
        return sample(group_at(self.keys, names[:-1]), names[-1], written, self.named)

    def _fill(self, below: KeyPath) -> str:
        """Return what to do with a key that stands there empty."""
        if self._is_required(below):
            return "Điền giá trị: khóa này bắt buộc."
        return "Điền giá trị, hoặc xóa cả dòng."

    def _say_more(self, below: KeyPath) -> str:
        """Return what to do with words that keep a place."""
        if self._is_required(below):
            return "Viết điều cần viết: khóa này bắt buộc."
        return "Viết điều cần viết; chưa biết thì xóa cả dòng."

    def _is_required(self, below: KeyPath) -> bool:
        names = [step for step in below if isinstance(step, str)]
        group = group_at(self.keys, names[:-1])
        return bool(names) and group.model_fields[names_of(group)[names[-1]]].is_required()

    def _expectation(
        self, kind: str, key: str, below: KeyPath, written: object
    ) -> dict[str, object]:
        if kind == "list_type":
            return {
                "expected": "một danh sách",
                "actual": _described(written),
                "advice": self._as_list(key, below, written),
            }
        advice = f"Viết “{key}: {self._sample(below, written)}”."
        if isinstance(written, list) and all(isinstance(item, dict) for item in written):
            advice = f"Bỏ các dấu “- ”: “{key}” là một nhóm, mỗi khóa một dòng thụt hai dấu cách."
        elif isinstance(written, list | dict):
            advice = "Viết thẳng chữ sau dấu hai chấm; chữ mở bằng [ hay { đặt trong ngoặc kép."
        return {"expected": "một nhóm khóa", "actual": _described(written), "advice": advice}

    def _as_list(self, key: str, below: KeyPath, written: object) -> str:
        """Return how to write a list: of groups by example, of what was written else."""
        names = [step for step in below if isinstance(step, str)]
        if group_in(group_at(self.keys, names[:-1]), key) is not None:
            if isinstance(written, dict):
                return f"Thêm “- ” trước khóa đầu của nhóm, hoặc viết “{key}: [{{…}}]”."
            return f"Viết “{key}: {self._sample(below, written)}”."
        if isinstance(written, dict) and not any(written.values()):
            return f"Ngoặc vuông thay cho ngoặc nhọn: “{key}: [{', '.join(written)}]”."
        return f"Viết “{key}: {self._sample(below, written)}”, hoặc mỗi mục một dòng “- ”."


def _code(kind: str, written: object) -> str:
    match kind:
        case "missing":
            return "G302"
        case "extra_forbidden":
            return "G301"
        case "too_short":
            return "G308"
        case "list_type" | "model_type" | "model_attributes_type":
            return "G308" if written == "" else "G303"
        case _:
            return kind


def _straight_quotes(code: str, written: str) -> dict[str, object]:
    """“2024-04-24”: curly quotes are letters, and belong to the value."""
    if code in _PLAIN_VALUES and written[:1] in "“”„" and written[-1:] in "“”":
        advice = 'Dấu “ ” là chữ, không bọc được giá trị: xóa chúng, hoặc dùng dấu ngoặc thẳng (").'
        return {"advice": advice}
    return {}


def _described(written: object) -> str:
    if isinstance(written, str):
        return f"“{shorten(written)}”"
    if isinstance(written, list):
        return f"danh sách {len(written)} mục"
    return "nhóm khóa"
