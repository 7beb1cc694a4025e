"""What a page says, read from its HTML."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

from flask.testing import FlaskClient

VOID = {"meta", "link", "input", "img", "br", "hr"}


@dataclass
class Page(HTMLParser):
    """Links, ids, headings and text of a page; ``open`` must be empty at the end of a well-formed one."""

    html: str
    links: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    text: str = ""
    open: list[str] = field(default_factory=list)
    unbalanced: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.feed(self.html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        found = dict(attrs)
        self.tags.append(tag)
        if tag not in VOID:
            self.open.append(tag)
        if found.get("id"):
            self.ids.append(str(found["id"]))
        if tag == "a" and found.get("href"):
            self.links.append(str(found["href"]))

    def handle_endtag(self, tag: str) -> None:
        """Close a tag."""
        if self.open and self.open[-1] == tag:
            self.open.pop()
        elif tag not in VOID:
            self.unbalanced.append(tag)

    def handle_data(self, data: str) -> None:
        """Collect text."""
        self.text += data


def get(client: FlaskClient, address: str, *, status: int = 200, language: str = "vi") -> Page:
    """The page at an address, which must answer with ``status``."""
    response = client.get(address, headers={"Accept-Language": language})
    assert response.status_code == status, f"{response.status_code} {address}"
    return Page(response.get_data(as_text=True))


def address_of(client: FlaskClient, name: str, kind: str) -> str:
    """The address of the node of a kind that a search for its name finds first."""
    links = get(client, f"/search?q={name}&kind={kind}").links
    return next(link for link in links if link.startswith(f"/{kind}/"))
