"""Made-up official texts, as files of a content folder."""


def decision(
    number: str,
    issued: str,
    *keys: str,
    body: str = "",
    kind: str = "none",
    issuer: str = "hoi-khuyen-hoc-viet-nam",
) -> tuple[str, str]:
    """Return the path and the file of a decision of the association; `keys` are whole lines."""
    year, name = issued[:4], number.lower().replace("/", "-").replace("đ", "d")
    lines = [
        f"number: {number}",
        "type: quyet-dinh",
        f"issuer: {issuer}",
        f"issued: {issued}",
        "subject: Văn bản giả định, chỉ để thử",
        f"text: {kind}",
        *keys,
    ]
    front = "\n".join(lines)
    return f"documents/quyet-dinh/{year}-{name}.md", f"---\n{front}\n---\n\n{body}\n"


def relation(kind: str, target: str, *more: str) -> str:
    """Return the line `relations` with one relation."""
    source = "source: {name: Nguồn thử}"
    parts = ", ".join((f"kind: {kind}", f"target: {target}", *more, source))
    return f"relations: [{{{parts}}}]"
