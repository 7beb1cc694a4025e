"""What an archivist expects on each page."""

from __future__ import annotations

import re
from pathlib import Path

from flask.testing import FlaskClient

import queries
from graph.decisions import Decision, Decisions
from graph.embedded import open_embedded
from graph.store import Store
from tests.queries.shelf import readings
from tests.web.reading import address_of, get
from web import create_app

DISPUTED = {
    "Trao Huân chương cho Ban Tổ chức Thành ủy",
    "Hà Nội siết kỷ cương công vụ",
    "Bản tin nhắc lại Chỉ thị 24",
}
"""Documents with a claim that another one contradicts."""


def test_home_counts_and_says_that_there_are_samples(client: FlaskClient) -> None:
    """The first page says what is here, where to begin, and that samples are among the documents."""
    page = get(client, "/")
    claims = sum(len(reading.claims) for reading in readings())
    assert f"{len(readings())} tài liệu" in page.text
    assert f"{claims} khẳng định" in page.text
    assert "Bản mẫu của dự án" in page.text
    assert "bản mẫu do dự án tự viết" in page.text


def test_home_asks_what_most_readers_ask(client: FlaskClient) -> None:
    """Who held a post, what a body issued, who got which honour: forms that lead to the answer, with examples."""
    page = get(client, "/")
    for name in ("post", "organisation", "recipient"):
        assert re.search(rf'<input id="[a-z-]+-{name}" name="{name}"', page.html)
    assert 'action="/reports/post-holder-on#result"' in page.html  # on a phone the answer is below a long form
    assert "/reports/contradictions" in page.links
    assert "Ví dụ: Bí thư Thành ủy Hà Nội, 5/5/2021" in page.text


def test_things_are_counted_in_good_english(client: FlaskClient) -> None:
    """Several are called in the plural, one is not."""
    text = " ".join(get(client, "/", language="en").text.split())
    assert f"{len(readings())} documents" in text
    assert re.search(r"\d+ organisations", text)


def test_an_honour_is_told_with_who_gave_and_presented_it(client: FlaskClient) -> None:
    """On the page of who got it; one's own name is not repeated."""
    html = client.get(address_of(client, "ban to chuc thanh uy", "organisation")).get_data(as_text=True)
    received = html[html.index('id="received"') :]
    told = " ".join(re.sub(r"<[^>]+>", " ", received[: received.index("</section>")]).split())
    assert "Người hoặc cơ quan tặng: Chủ tịch nước 26/12/2020" in told
    assert "Người trao: Vương Đình Mẫn" in told
    assert "Người nhận:" not in told


def test_what_a_directive_carries_out_stands_beside_it(client: FlaskClient) -> None:
    """In the list of what a body issued, on its page and on the pages of the whole list."""
    address = address_of(client, "ban thuong vu thanh uy ha noi", "organisation")
    for page in (get(client, address), get(client, f"{address}/issued")):
        assert "Thực hiện văn bản: Chỉ thị số 24-CT/TU" in " ".join(page.text.split())


def test_only_reports_that_tell_something_are_offered(client: FlaskClient) -> None:
    """Who got an honour and held a post is asked about these, not about what he never did."""
    award = get(client, address_of(client, "le van mau", "award"))
    page = get(client, next(link for link in award.links if link.startswith("/person/")))
    asked = {link.partition("?")[0].rpartition("/")[2] for link in page.links if "/reports/" in link}
    assert "awards-by" in asked
    assert not asked & {"directives-by-issuer", "events", "appointments"}
    assert any("awards-by?recipient=" in link for link in page.links)
    directive = get(client, address_of(client, "24-CT/TU", "directive"))
    assert not [link for link in directive.links if "directives-by-issuer" in link]
    assert [link for link in directive.links if "implementing?directive=" in link]


def test_organisation_shows_posts_with_their_holders_in_time(client: FlaskClient) -> None:
    """Both holders of one post stand under it, the later first, each with the sentence."""
    page = get(client, address_of(client, "thanh uy ha noi", "organisation"))
    later, earlier = page.text.index("Nguyễn Thị Tuyến"), page.text.index("Ngô Thị Thanh Hằng")
    assert page.text.index("Phó Bí thư Thường trực Thành ủy Hà Nội") < later < earlier
    assert "ghi nhận đương chức ngày 28/12/2023" in page.text
    assert "Bà Ngô Thị Thanh Hằng, Phó Bí thư" in page.text
    assert "Ban Thường vụ Thành ủy Hà Nội" in page.text


def test_a_long_section_goes_on_on_its_own_pages(client: FlaskClient) -> None:
    """Sixty directives: the first twenty-five, then all of them in pages, none twice."""
    address = address_of(client, "thanh uy can tho", "organisation")
    seen: list[str] = []
    for number in (1, 2, 3):
        page = get(client, f"{address}/issued?page={number}")
        seen += [link for link in page.links if link.startswith("/directive/")]
    assert len(seen) == len(set(seen)) == 60
    get(client, f"{address}/issued?page=4", status=404)
    assert f"{address}/issued" in get(client, address).links


def test_person_has_posts_with_bodies_and_who_appointed(client: FlaskClient) -> None:
    """A former post is called so, an appointment names the body that decided."""
    page = get(client, address_of(client, "thu", "person"))
    assert "nguyên" in page.text
    assert "thôi giữ ngày 3/3/2024" in " ".join(page.text.split())
    assert "do Ban Thường vụ Thành ủy Cần Thơ" in " ".join(page.text.split())


def test_a_disputed_date_shows_both_sides(client: FlaskClient) -> None:
    """Two dates of one directive stand side by side, each with its sentence, and no side is taken."""
    text = " ".join(get(client, address_of(client, "chi thi so 24", "directive")).text.split())
    assert "Các nguồn nói khác nhau" in text
    assert "ngày ban hành: 7/8/2023" in text
    assert "ngày ban hành: 8/8/2023" in text
    assert "Kế hoạch số 171" in text


def test_a_disputed_honour_is_one_award_with_two_sides(client: FlaskClient) -> None:
    """Caption and body name two honours for one conferral: one page, both honours, both sentences."""
    text = " ".join(get(client, address_of(client, "le van mau", "award")).text.split())
    assert "Huân chương Lao động hạng Ba" in text
    assert "Ảnh: ông Lê Văn Mẫu nhận Huân chương Độc lập hạng Ba" in text
    assert text.count("Các nguồn nói khác nhau") >= 3


def test_document_is_its_published_text_with_marks(client: FlaskClient) -> None:
    """The text is there letter for letter, and every claim has a mark and a fact."""
    for reading in readings():
        page = get(client, f"/document/{reading.document.sha256}")
        assert reading.document.text in page.text
        slugs = {claim.id.removeprefix("c:") for claim in reading.claims}
        assert {f"c-{slug}" for slug in slugs} | {f"f-{slug}" for slug in slugs} <= set(page.ids)
        assert ("Các nguồn nói khác nhau" in page.text) == (reading.document.meta.title in DISPUTED)
        assert ("Bản mẫu của dự án / The project's sample" in page.text) == reading.document.meta.sample


def test_marks_lead_to_facts_before_names(client: FlaskClient) -> None:
    """Where words say a fact and also a property, the mark leads to the fact; properties are listed apart."""
    reading = next(reading for reading in readings() if any(claim.value for claim in reading.claims))
    page = get(client, f"/document/{reading.document.sha256}")
    value = next(claim for claim in reading.claims if claim.value)
    fact = next(claim for claim in reading.claims if claim.predicate == "ISSUED")
    assert f"#f-{value.id.removeprefix('c:')}" not in page.links
    assert f"#f-{fact.id.removeprefix('c:')}" in page.links
    assert "Tên gọi và thuộc tính (1)" in page.text


def test_claim_has_a_page_of_its_own(client: FlaskClient) -> None:
    """Every span of a claim stands in its context, with the rule that read it and the way to the document."""
    reading = readings()[1]
    claim = next(claim for claim in reading.claims if len(claim.spans) == 2)
    page = get(client, f"/claim/{claim.id.removeprefix('c:')}")
    assert page.tags.count("mark") == 2
    assert all(span.quote in page.text for span in claim.spans)
    assert claim.rule in page.text
    assert f"/document/{reading.document.sha256}#c-{claim.id.removeprefix('c:')}" in page.links


def test_a_decision_about_a_claim_stands_on_its_page(client: FlaskClient, embedded: Store) -> None:
    """Accepted and rejected claims say so, here and beside the document; nothing is said of the others."""
    told = {"accept": "đã được khẳng định là đúng", "reject": "đã bị bác bỏ"}
    reading = readings()[1]
    claim = next(claim for claim in reading.claims if len(claim.spans) == 2)
    addresses = (f"/claim/{claim.id.removeprefix('c:')}", f"/document/{reading.document.sha256}")
    try:
        for verb, words in told.items():
            embedded.decide(Decisions((Decision("2026-03-02", "B", verb, (claim.id,), "đã xem"),)))
            assert all(words in get(client, address).text for address in addresses)
    finally:
        embedded.decide(Decisions(()))
    assert not any(words in get(client, address).text for address in addresses for words in told.values())


def test_document_shows_what_was_not_read(client: FlaskClient) -> None:
    """Marked apart in the text, listed with the reason, and as a report; a document of which all is read has none."""
    reading = next(reading for reading in readings() if reading.unread)
    page = get(client, f"/document/{reading.document.sha256}")
    assert "Chưa đọc được (2)" in page.text
    assert "động từ không cho dữ kiện: không thấy sự kiện nào" in " ".join(page.text.split())
    slugs = [one.removeprefix("c-u-") for one in page.ids if one.startswith("c-u-")]
    assert len(slugs) == 2
    assert {f"f-u-{slug}" for slug in slugs} <= set(page.ids)
    assert any(link.startswith("/reports/not-read?") for link in page.links)
    assert 'class="unread"' in page.html
    other = next(reading for reading in readings() if not reading.unread)
    assert "Chưa đọc được" not in get(client, f"/document/{other.document.sha256}").text
    assert "a verb without a fact" in get(client, f"/document/{reading.document.sha256}", language="en").text


def test_the_kind_of_a_page_is_in_the_language_of_each_reader(client: FlaskClient) -> None:
    """Whoever came first."""
    for reader, words in (("vi", "tài liệu"), ("en", "document"), ("vi", "tài liệu")):
        page = get(client, f"/document/{readings()[0].document.sha256}", language=reader)
        assert f'<p class="kind">{words}' in page.html


def test_a_property_leads_to_the_words_that_give_it(client: FlaskClient) -> None:
    """The day of a directive stands in a sentence as any fact does, and so does each of its other names."""
    page = get(client, address_of(client, "quyet dinh so 45", "directive"))
    [ground] = re.findall(
        r'<dd>\s*<a class="ground" href="(/document/[^"]+#c-[^"]+)" title="([^"]+)">\s*<time', page.html
    )
    address, quote = ground
    assert address.partition("#")[2] in get(client, address).ids
    assert "Quyết định số 45" in quote


def test_a_body_shows_what_it_was_made_of_and_what_became_of_it(client: FlaskClient) -> None:
    """Step by step to its end, each with its day and its sentence; and asks the report about it."""
    page = get(client, address_of(client, "so thu", "organisation"))
    text = " ".join(page.text.split())
    steps = [
        "1/3/2019 Sở Thử Hà Tây → sáp nhập → Sở Mẫu",
        "1/3/2021 Sở Mẫu → đổi tên → Sở Mẫu mực",
        "1/7/2025 Sở Mẫu mực kết thúc",
    ]
    assert [text.index(step) for step in steps] == sorted(text.index(step) for step in steps)
    assert "Từ ngày 1-3-2019, Sở Thử Hà Tây và Sở Nháp được nhập thành Sở Mẫu" in text
    assert any("/reports/successions?organisation=" in link for link in page.links)


def test_a_body_without_a_fate_has_no_such_part(client: FlaskClient) -> None:
    """Most were neither joined nor renamed."""
    assert "Trước và sau khi sắp xếp" not in get(client, address_of(client, "thanh uy ha noi", "organisation")).text


def test_the_contradictions_about_a_thing_are_a_link_away(client: FlaskClient) -> None:
    """Of whatever kind it is."""
    page = get(client, address_of(client, "24-CT/TU", "directive"))
    assert any("/reports/contradictions?about=" in link for link in page.links)


def test_a_document_lists_whom_it_speaks_of(client: FlaskClient) -> None:
    """Those of whom no fact was read too, by kind, each a click away."""
    reading = next(reading for reading in readings() if "nhac-lai" in reading.document.names[0])
    page = get(client, f"/document/{reading.document.sha256}")
    listed = page.html.partition('id="mentioned"')[2].partition("</section>")[0]
    assert re.search(r'người <span class="count">1</span>', listed)
    assert "Lê Văn Mẫu" in listed
    assert "Chỉ thị số 24-CT/TU" in listed
    assert listed.count("/document/") == 0


def test_a_thing_is_also_there_as_json(client: FlaskClient) -> None:
    """The facts of the page, each with its words, at the address of the page and ``.json``."""
    address = address_of(client, "ngo thi thanh hang", "person")
    assert f"{address}.json" in get(client, address).links
    data = client.get(f"{address}.json").get_json()
    assert (data["label"], data["name"], data["cut"]) == ("Person", "Ngô Thị Thanh Hằng", {})
    held = next(fact for fact in data["facts"] if fact["type"] == "HOLDS")
    assert held["outgoing"] is True
    assert held["node"]["name"] == "Phó Bí thư Thường trực Thành ủy Hà Nội"
    assert "Bà Ngô Thị Thanh Hằng, Phó Bí thư" in held["evidence"][0]["quotes"][0]
    assert held["claims"] >= len(held["evidence"])
    assert {fact["type"] for fact in data["facts"]} >= {"HOLDS", "MENTIONS"}
    assert client.get("/person/nobody.json").status_code == 404


def test_a_claim_says_how_it_is_rejected(client: FlaskClient) -> None:
    """Who sees that a sentence was read wrongly learns what to type."""
    claim = readings()[0].claims[0].id
    assert f'partygraph decide reject {claim} --why "…"' in get(client, f"/claim/{claim.removeprefix('c:')}").text


def test_facts_stand_with_their_whole_sentence(client: FlaskClient) -> None:
    """Not only the words that a rule needed: what stands before and after them, too, and only these are the link."""
    html = client.get(address_of(client, "ngo thi thanh hang", "person")).get_data(as_text=True)
    held = html[html.index('id="held"') : html.index('id="events"')]
    assert ">Bà Ngô Thị Thanh Hằng, Phó Bí thư Thường trực Thành ủy Hà Nội</a>, đã phát biểu tại hội nghị." in held


def test_a_sentence_of_several_claims_stands_once(client: FlaskClient) -> None:
    """In a report's row all that is read from one sentence is marked in it."""
    html = client.get("/reports/awards-by?recipient=ban+to+chuc").get_data(as_text=True)
    row = html[html.index('<tr class="proof"') :]
    assert row[: row.index("</tr>")].count("phần thưởng lớn nhất") == 1


def test_what_belongs_to_what_is_folded_on_the_page_of_a_document(client: FlaskClient) -> None:
    """Who did what comes first, and the number of facts counts both."""
    page = get(client, address_of(client, "so ket sau thang", "document"))
    facts = page.html.partition('<section aria-labelledby="facts">')[2]
    acts, folded = facts.split("Chức vụ ở đâu, tổ chức thuộc đâu")
    folded = folded[: folded.index("</details>")]
    assert "giữ chức vụ" in acts
    assert "giữ chức vụ" not in folded
    assert 'class="fact' in folded
    assert f"Dữ kiện đọc được ({(acts + folded).count('<li class=')})" in page.text


def test_an_empty_store_says_how_to_fill_it(tmp_path: Path) -> None:
    """The first page of who has read nothing yet: the command, and no questions that cannot be answered."""
    with open_embedded(tmp_path) as store:
        page = get(create_app(store, queries.load()).test_client(), "/")
    assert "partygraph ingest samples" in page.text
    assert 'action="/reports/post-holder-on"' not in page.html
