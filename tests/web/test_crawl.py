"""Every link of every page leads somewhere, and every page is whole."""

from __future__ import annotations

from collections import deque

import pytest
from flask.testing import FlaskClient

from tests.web.reading import Page, get

KINDS = (
    "organisation",
    "person",
    "post",
    "directive",
    "honour",
    "award",
    "event",
    "document",
    "claim",
    "fact",
    "reports",
)


@pytest.fixture(scope="module", params=["vi", "en"])
def pages(request: pytest.FixtureRequest, site: object) -> dict[str, Page]:
    """All pages that can be reached from the first one in one language, by address without anchor."""
    client: FlaskClient = site.test_client()  # type: ignore[attr-defined]
    found: dict[str, Page] = {}
    waiting = deque(["/" if request.param == "vi" else "/?lang=en"])
    while waiting:
        address = waiting.popleft()
        if address in found or ("lang=en" in address) != (request.param == "en") or "lang=vi" in address:
            continue
        response = client.get(address)
        assert response.status_code == 200, address
        if response.mimetype != "text/html":
            continue
        found[address] = Page(response.get_data(as_text=True))
        waiting.extend(link.partition("#")[0] for link in found[address].links if link.startswith("/"))
    return found


def test_every_kind_of_page_is_reached(pages: dict[str, Page]) -> None:
    """From the first page a reader comes to every kind of thing."""
    reached = {address.strip("/").partition("/")[0].partition("?")[0] for address in pages}
    assert set(KINDS) <= reached
    assert len(pages) > 200


def test_every_anchor_is_there(pages: dict[str, Page]) -> None:
    """A link to a sentence leads to that sentence: the page it names has the anchor."""
    broken = []
    for address, page in pages.items():
        for link in page.links:
            target, _, anchor = link.partition("#")
            target = target or address
            if anchor and target in pages and anchor not in pages[target].ids:
                broken.append((address, link))
    assert not broken


def test_every_page_is_well_formed(pages: dict[str, Page]) -> None:
    """Tags are closed in order, ids are unique, and there is one main heading."""
    for address, page in pages.items():
        assert (page.open, page.unbalanced) == ([], []), address
        assert len(page.ids) == len(set(page.ids)), address
        assert page.tags.count("h1") == page.tags.count("main") == 1, address


def test_nothing_of_a_document_becomes_a_tag(pages: dict[str, Page]) -> None:
    """Markup in titles, names, publishers and texts is shown, not obeyed."""
    assert not [address for address, page in pages.items() if {"script", "b", "i"} & (set(page.tags) - _bold(page))]
    assert any("<script>alert('x')</script>" in page.text for page in pages.values())
    assert any("Phạm <b>Văn</b> Thử" in page.text for page in pages.values())


def _bold(page: Page) -> set[str]:
    """The templates' own <b> for numbers and values."""
    return {"b"} if "<b>Văn" not in page.html else set()


def test_links_keep_a_language_that_was_asked_for(site: object) -> None:
    """Who came by ?lang=en stays in English; the switch leads back to the same page in Vietnamese."""
    client: FlaskClient = site.test_client()  # type: ignore[attr-defined]
    page = get(client, "/reports?lang=en")
    own = [link for link in page.links if link.startswith("/") and "lang=vi" not in link]
    assert own
    assert all("lang=en" in link for link in own)
    assert "/reports?lang=vi" in page.links
