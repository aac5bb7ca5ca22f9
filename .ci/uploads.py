"""Pictures of a comment, kept by the host: GitLab's project uploads, a Forgejo comment's files."""

import json
import re
import uuid
from dataclasses import dataclass
from pathlib import Path
from urllib.request import Request, urlopen

PICTURE = re.compile(r"(?P<before>!\[[^\]]*\]\()(?P<name>[\w-]+\.png)\)")


@dataclass(frozen=True)
class Pictures:
    """Where a host takes files, and the field that it takes them in."""

    address: str
    field: str
    headers: dict[str, str]

    def shown(self, report: str, folder: Path) -> str:
        """Return the report with its pictures' new addresses. Raises HTTPError."""

        def addressed(match: re.Match[str]) -> str:
            return f"{match['before']}{self._upload(folder / match['name'])})"

        return PICTURE.sub(addressed, report)

    def kept(self) -> list[int]:
        """Return the files that a comment of Forgejo has."""
        request = Request(self.address, headers={**self.headers, "Accept": "application/json"})
        with urlopen(request, timeout=30) as answer:
            return [int(row["id"]) for row in json.load(answer)]

    def remove(self, keys: list[int]) -> None:
        """Take files off a comment of Forgejo: those of the push before."""
        for key in keys:
            request = Request(f"{self.address}/{key}", headers=self.headers, method="DELETE")
            urlopen(request, timeout=30).close()

    def _upload(self, file: Path) -> str:
        """Return where a file can be seen: `url` is GitLab's word, the other Forgejo's."""
        border = uuid.uuid4().hex
        head = (
            f'--{border}\r\nContent-Disposition: form-data; name="{self.field}"; '
            f'filename="{file.name}"\r\nContent-Type: image/png\r\n\r\n'
        )
        data = head.encode() + file.read_bytes() + f"\r\n--{border}--\r\n".encode()
        kind = f"multipart/form-data; boundary={border}"
        headers = {**self.headers, "Content-Type": kind, "Accept": "application/json"}
        with urlopen(Request(self.address, data, headers, method="POST"), timeout=60) as answer:
            row = json.load(answer)
        return str(row.get("browser_download_url") or row["url"])
