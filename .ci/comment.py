#!/usr/bin/env python3
"""Put a report into the merge request: one comment, of which each report is a section.

Usage: comment.py FILE, in a job of GitHub Actions, Forgejo Actions or GitLab CI. The file's first
line is its mark: the section with the same mark is written over at each push, others stay. Pictures
that the file names lie beside it; where the host takes them they are shown, elsewhere named, with
the address in ARTIFACT. The token stands in TOKEN (GitHub, Forgejo: the job's own; GitLab: a
project's access token with the scope api). Without a token, or the right to comment, the report is
printed and the job goes on.
"""

import json
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import Request, urlopen

from uploads import PICTURE, Pictures

MARK = re.compile(r"^<!-- portal (?:check|pictures) -->$", re.MULTILINE)
ORDER = ("<!-- portal check -->", "<!-- portal pictures -->")
MAY_NOT = (401, 403, 404)


@dataclass(frozen=True)
class Host:
    """Where a request's comments are listed, one of them is changed, and how a client is known.

    `uploads` is where pictures go: of GitLab's project, of a comment's in Forgejo; GitHub takes
    none from a job.
    """

    comments: str
    comment: str
    method: str
    headers: dict[str, str]
    uploads: str = ""
    field: str = ""

    @classmethod
    def of_this_job(cls) -> "Host":
        token = os.environ.get("TOKEN", "")
        if "GITLAB_CI" in os.environ:
            project = f"{os.environ['CI_API_V4_URL']}/projects/{os.environ['CI_PROJECT_ID']}"
            notes = f"{project}/merge_requests/{os.environ['CI_MERGE_REQUEST_IID']}/notes"
            key = {"PRIVATE-TOKEN": token}
            return cls(notes, notes, "PUT", key, f"{project}/uploads", "file")
        # Forgejo sets GitHub's variables, and answers to the same addresses below its own API
        api = (
            f"{os.environ['GITHUB_API_URL']}/repos/{quote(os.environ['GITHUB_REPOSITORY'])}/issues"
        )
        number = json.loads(Path(os.environ["GITHUB_EVENT_PATH"]).read_text("utf-8"))["number"]
        takes = {"FORGEJO_ACTIONS", "GITEA_ACTIONS"} & os.environ.keys()
        return cls(
            f"{api}/{number}/comments",
            f"{api}/comments",
            "PATCH",
            {"Authorization": f"token {token}"},
            f"{api}/comments/{{comment}}/assets" if takes else "",
            "attachment",
        )

    def ask(
        self, url: str, method: str = "GET", body: str | None = None
    ) -> list[dict[str, object]]:
        data = None if body is None else json.dumps({"body": body}).encode()
        headers = {"Content-Type": "application/json", "Accept": "application/json", **self.headers}
        with urlopen(Request(url, data, headers, method=method), timeout=30) as answer:
            rows = json.load(answer)
        return rows if isinstance(rows, list) else [rows]

    def ours(self) -> tuple[int, str] | None:
        """Return the comment that an earlier run wrote, and its words."""
        for page in range(1, 11):
            rows = self.ask(f"{self.comments}?per_page=100&limit=100&page={page}")
            for row in rows:
                if MARK.match(str(row["body"])):
                    return int(str(row["id"])), str(row["body"])
            if len(rows) < 50:
                break
        return None

    def put(self, report: str, folder: Path) -> None:
        """Write over the report's section of the earlier comment, or write the first."""
        key, words = self.ours() or (None, "")
        if key is None and "{comment}" in self.uploads and PICTURE.search(report):
            (made,) = self.ask(self.comments, "POST", joined(words, named(report)))
            key = int(str(made["id"]))
        pictures = Pictures(self.uploads.format(comment=key), self.field, self.headers)
        earlier = pictures.kept() if "{comment}" in self.uploads and key else []
        body = joined(words, self._shown(report, folder, pictures))
        if key is None:
            self.ask(self.comments, "POST", body)
        else:
            self.ask(f"{self.comment}/{key}", self.method, body)
        pictures.remove(earlier if PICTURE.search(report) else [])

    def _shown(self, report: str, folder: Path, pictures: Pictures) -> str:
        if not self.uploads:
            return named(report)
        try:
            return pictures.shown(report, folder)
        except HTTPError as error:
            sys.stdout.write(f"Máy chủ không nhận hình: {error.code}.\n")
            return named(report)


def joined(words: str, report: str) -> str:
    """Return a comment's words with the report in place of its section."""
    marks = [mark.start() for mark in MARK.finditer(words)]
    parts = [
        words[start:end].strip() for start, end in zip(marks, [*marks[1:], None], strict=False)
    ]
    sections = {part.partition("\n")[0].strip(): part for part in parts}
    sections[report.partition("\n")[0].strip()] = report.strip()
    return "\n\n".join(sections[mark] for mark in ORDER if mark in sections)


def named(report: str) -> str:
    """Return the report with the names of its pictures, and where they lie."""
    words, pictures = PICTURE.subn(r"`\g<name>`", report)
    address = os.environ.get("ARTIFACT", "")
    place = f"[tệp đính kèm của lượt chạy này]({address})" if address else "tệp của lượt chạy này"
    return f"{words.rstrip()}\n\nHình nằm trong {place}." if pictures else report


def main() -> None:
    """Comment, or print what could not be commented."""
    file = Path(sys.argv[1])
    report = file.read_text("utf-8")
    if not os.environ.get("TOKEN"):
        sys.stdout.write(f"{report}\n")
        return
    try:
        Host.of_this_job().put(report, file.parent)
    except HTTPError as error:
        if error.code not in MAY_NOT:
            raise
        sys.stdout.write(f"{report}\n\n(Không được quyền viết nhận xét: {error.code}.)\n")


if __name__ == "__main__":
    main()
