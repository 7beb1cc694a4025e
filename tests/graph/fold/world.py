"""Hypothesis strategies: small worlds in which few names meet often, so that documents agree, disagree and repeat."""

from __future__ import annotations

from hypothesis import strategies as st

from graph.claim import Reading
from tests.graph.build import Page

DATES = st.sampled_from(["2020", "2020-12", "2020-12-26", "2021-01-05"])
PUBLISHED = st.none() | DATES
TERRITORIES = st.sampled_from(["thành phố Hà Nội", "tỉnh Lào Cai"])
PEOPLE = st.sampled_from(["Nguyễn Văn A", "Trần Thị B"])
HONOURS = st.sampled_from(["Huân chương Độc lập hạng Ba", "Huân chương Lao động hạng Ba"])
FLAGS = st.sampled_from([{}, {"former": "true"}, {"acting": "true"}, {"date": "2019"}])
#: The key fields of "Chỉ thị số 24-CT/TU" of Thành ủy Hà Nội.
DIRECTIVE = {
    "type": "Chỉ thị",
    "number": "24",
    "symbol": "CT/TU",
    "mark": "CT/TU",
    "scope": "Hà Nội",
    "term": "2020-2025",
}


@st.composite
def careers(draw: st.DrawFn, page: Page) -> None:
    """A person in a post at a body, held, begun or ended."""
    body = page.org("Thành ủy", draw(TERRITORIES))
    where = draw(TERRITORIES)
    person = page.person(draw(PEOPLE))
    post = page.thing("Post", f"Bí thư {where}", title="Bí thư", body=where, seats="one")
    page.says(post, "POST_AT", body).says(person, "HOLDS", post, **draw(FLAGS))
    if draw(st.booleans()):
        page.says(person, draw(st.sampled_from(["APPOINTED", "DISMISSED"])), post, date=draw(DATES), by=str(body))


@st.composite
def directives(draw: st.DrawFn, page: Page) -> None:
    """A directive, its issuer, its date and another that it implements."""
    issuer = page.org("Thành ủy", draw(TERRITORIES))
    numbered = [
        page.thing(
            "Directive",
            f"Chỉ thị {number}",
            type="Chỉ thị",
            number=number,
            symbol="CT/TU",
            mark="CT/TU",
            scope="x",
            year="2023",
        )
        for number in draw(st.lists(st.sampled_from(["24", "25"]), min_size=1, max_size=2, unique=True))
    ]
    page.says(issuer, "ISSUED", numbered[0], date=draw(DATES)).says(numbered[0], "date", draw(DATES))
    page.says(numbered[0], "alias", draw(st.sampled_from(["Chỉ thị về trật tự", "CT 24"])))
    if len(numbered) > 1:
        page.says(numbered[1], "IMPLEMENTS", numbered[0])


@st.composite
def awards(draw: st.DrawFn, page: Page) -> None:
    """A conferral with its honour, grantor, recipient."""
    recipient, grantor = page.org("Ban Tổ chức", draw(TERRITORIES)), page.person(draw(PEOPLE))
    award, honour = page.award("Ban Tổ chức", "lễ kỷ niệm"), page.honour(draw(HONOURS))
    page.says(award, "OF", honour).says(recipient, "RECEIVED", award)
    if draw(st.booleans()):
        page.says(grantor, "GRANTED", award, date=draw(DATES))


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """One document of some careers, directives and awards."""
    page = Page(draw(st.sampled_from(["Bài một", "Bài hai", "Bài ba", "Bài bốn"])), draw(PUBLISHED))
    for part in draw(st.lists(st.sampled_from([careers, directives, awards]), max_size=3)):
        draw(part(page))
    return page.reading()


WORLDS = st.lists(readings(), max_size=5, unique_by=lambda reading: reading.document.sha256)
