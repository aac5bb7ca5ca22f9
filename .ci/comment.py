"""Put the report of a check into the merge request: one comment, written over at each push.

Usage: comment.py FILE, in a job of GitHub Actions, Forgejo Actions or GitLab CI. The token stands
in TOKEN (GitHub, Forgejo: the job's own; GitLab: a project's access token with the scope api).
Without a token, or the right to comment, the report is printed and the job goes on.
"""

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import Request, urlopen

MARK = "<!-- portal check -->"
MAY_NOT = (401, 403, 404)


@dataclass(frozen=True)
class Host:
    """Where a request's comments are listed, one of them is changed, and how a client is known."""

    comments: str
    comment: str
    method: str
    headers: dict[str, str]

    @classmethod
    def of_this_job(cls) -> "Host":
        token = os.environ.get("TOKEN", "")
        if "GITLAB_CI" in os.environ:
            project = f"{os.environ['CI_API_V4_URL']}/projects/{os.environ['CI_PROJECT_ID']}"
            notes = f"{project}/merge_requests/{os.environ['CI_MERGE_REQUEST_IID']}/notes"
            return cls(notes, notes, "PUT", {"PRIVATE-TOKEN": token})
        # Forgejo sets GitHub's variables, and answers to the same addresses below its own API
        api = (
            f"{os.environ['GITHUB_API_URL']}/repos/{quote(os.environ['GITHUB_REPOSITORY'])}/issues"
        )
        number = json.loads(Path(os.environ["GITHUB_EVENT_PATH"]).read_text("utf-8"))["number"]
        return cls(
            f"{api}/{number}/comments",
            f"{api}/comments",
            "PATCH",
            {"Authorization": f"token {token}"},
        )

    def ask(
        self, url: str, method: str = "GET", body: str | None = None
    ) -> list[dict[str, object]]:
        data = None if body is None else json.dumps({"body": body}).encode()
        headers = {"Content-Type": "application/json", "Accept": "application/json", **self.headers}
        with urlopen(Request(url, data, headers, method=method), timeout=30) as answer:
            rows = json.load(answer)
        return rows if isinstance(rows, list) else [rows]

    def ours(self) -> int | None:
        """Return the comment that an earlier run wrote."""
        for page in range(1, 11):
            rows = self.ask(f"{self.comments}?per_page=100&limit=100&page={page}")
            for row in rows:
                if str(row["body"]).startswith(MARK):
                    return int(str(row["id"]))
            if len(rows) < 50:
                break
        return None

    def put(self, body: str) -> None:
        """Write over the earlier comment, or write the first."""
        earlier = self.ours()
        if earlier is None:
            self.ask(self.comments, "POST", body)
        else:
            self.ask(f"{self.comment}/{earlier}", self.method, body)


def main() -> None:
    """Comment, or print what could not be commented."""
    report = Path(sys.argv[1]).read_text("utf-8")
    if not os.environ.get("TOKEN"):
        sys.stdout.write(f"{report}\n")
        return
    try:
        Host.of_this_job().put(report)
    except HTTPError as error:
        if error.code not in MAY_NOT:
            raise
        sys.stdout.write(f"{report}\n\n(Không được quyền viết nhận xét: {error.code}.)\n")


if __name__ == "__main__":
    main()
