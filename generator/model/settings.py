"""What the site's owner sets, apart from the content."""

from dataclasses import dataclass, fields
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Owner:
    """The owner block that each page shows (NĐ 174/2026/NĐ-CP). Empty means: to be filled in."""

    organisation: str = ""
    responsible: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        return tuple(field.name for field in fields(self) if not getattr(self, field.name))


class FormHost(StrEnum):
    """Where the form at /quan-tri/ keeps what is written in it."""

    GITHUB = "github"
    GITLAB = "gitlab"
    GITEA = "gitea"


@dataclass(frozen=True, slots=True)
class FormSettings:
    """`address` is that of an own server, `sign_in` that of a service which signs in at GitHub.

    `review`: what is written waits on a branch until somebody else takes it over.
    """

    host: FormHost
    repository: str
    branch: str = "main"
    address: str = ""
    application: str = ""
    sign_in: str = ""
    review: bool = True


@dataclass(frozen=True, slots=True)
class Settings:
    """`site_url` ends in a slash; the path in it is where the portal lies on its host."""

    site_name: str
    site_url: str
    tagline: str = ""
    short_name: str = ""
    """Below the icon on a phone; empty: the whole name."""
    owner: Owner = Owner()
    repository: str = ""
    form: FormSettings | None = None
    cards: bool = True
    """Are cards drawn for shared links?"""
    pdf: bool = False
    """Are PDF files made of full texts?"""
    visits: str = ""
    comments: str = ""
    """Where GoatCounter and Isso answer on the portal's own host; empty: neither is there."""
    extensions: frozenset[str] = frozenset()
    """Of Python-Markdown, which the hand-written pages may use beside what each page may."""

    @property
    def portal(self) -> str:
        """The portal within a sentence: `cổng Hội…`, but `Cổng tin…` by its name alone."""
        is_said = self.site_name.lower().startswith("cổng ")
        return self.site_name if is_said else f"cổng {self.site_name}"
