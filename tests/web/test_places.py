"""The page of a place."""

from __future__ import annotations

from flask.testing import FlaskClient

from tests.web.reading import address_of, get


def test_a_place_shows_its_bodies_its_events_and_its_documents(client: FlaskClient) -> None:
    """Each under its own heading with its sentence, and the reports that ask more of it; the bodies lead back to it."""
    address = address_of(client, "thanh pho ha noi", "place")
    page = get(client, address)
    headings = {"bodies": "Tổ chức ở đây", "held_here": "Sự kiện diễn ra ở đây", "documents": "Tài liệu nhắc đến"}
    for name, heading in headings.items():
        part = page.html[page.html.index(f'id="{name}"') :]
        assert heading in part[: part.index("</section>")]
    assert "Thành ủy Hà Nội" in page.text
    assert "Hội nghị sơ kết công tác xây dựng Đảng" in page.text
    assert any(link.startswith("/reports/in-place?") for link in page.links)
    assert any(link.startswith("/reports/told-of-place?") for link in page.links)
    assert address in get(client, address_of(client, "thanh uy ha noi", "organisation")).links
    only_events = get(client, f"{address}/held_here")
    assert "Hội nghị sơ kết" in only_events.text
    assert not any(link.startswith("/organisation/") for link in only_events.links if "?" not in link)
