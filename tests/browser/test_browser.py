"""What only a browser can tell: that pages can be used by keyboard, on a phone, in the dark, without scripts."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

PAGES = {
    "home": "/",
    "search": "/search?q=thanh+uy",
    "nothing found": "/search?q=zzz",
    "organisation": "@organisation/thanh uy ha noi",
    "person": "@person/thu",
    "post": "@post/pho bi thu",
    "directive, disputed": "@directive/chi thi so 24",
    "award, disputed": "@award/le van mau",
    "honour": "@honour/huan chuong lao dong",
    "event": "@event/so ket",
    "document": "@document/trao huan chuong",
    "section": "@organisation/thanh uy can tho#issued",
    "claim": "@document/trao huan chuong>/claim/",
    "fact": "@document/trao huan chuong>/claim/>/fact/",
    "list to choose from": "/reports/not-read?kind=cue",
    "reports": "/reports",
    "form": "/reports/posts-of",
    "table": "/reports/contradictions",
    "wrong value": "/reports/events?since=x",
    "not there": "/nowhere",
}


def _open(page: Page, address: str, where: str) -> None:
    """Open a page: by its path, or as ``@kind/name`` by searching, with ``#section`` its whole section, or with each
    ``>`` by its first link that begins so.
    """
    where, *links = where.split(">")
    if not where.startswith("@"):
        page.goto(address + where)
        return
    kind, _, name = where[1:].partition("/")
    name, _, section = name.partition("#")
    page.goto(f"{address}/search?kind={kind}&q={name}")
    page.locator(f"main a.ref[href^='/{kind}/']").first.click()
    page.wait_for_url(f"{address}/{kind}/**")
    if section:
        page.goto(f"{page.url}/{section}")
    for link in links:
        page.locator(f"main a[href^='{link}']").first.click()
        page.wait_for_url(f"{address}{link}**")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("where", PAGES)
def test_pages_are_accessible_and_quiet(where: str, scheme: str, address: str, browser: Browser) -> None:
    """axe finds nothing to object to in either colour scheme, and the console has no error."""
    context = browser.new_context(locale="vi-VN", color_scheme="dark" if scheme == "dark" else "light")
    page, errors = context.new_page(), list[str]()
    expected = 400 if where == "wrong value" else 404 if where == "not there" else None
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    _open(page, address, PAGES[where])
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    assert not [error for error in errors if expected is None or str(expected) not in error]
    context.close()


def test_from_search_to_the_sentence_without_scripts(address: str, browser: Browser) -> None:
    """With JavaScript off: search without marks, open the person, follow a quotation to its highlighted words."""
    context = browser.new_context(java_script_enabled=False, locale="vi-VN")
    page = context.new_page()
    page.goto(address)
    page.get_by_role("searchbox").fill("ngo thi thanh hang")
    page.get_by_role("button", name="Tìm").click()
    page.get_by_role("link", name="Ngô Thị Thanh Hằng").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ngô Thị Thanh Hằng")
    page.locator("a.words").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Hội nghị sơ kết sáu tháng đầu năm 2017")
    marked = page.locator("mark:target, mark:has(> span:target)")
    expect(marked).to_have_count(1)
    expect(marked).to_contain_text("Bà Ngô Thị Thanh Hằng, Phó Bí thư")
    expect(marked).to_be_in_viewport()
    context.close()


def test_a_mark_leads_to_its_fact_and_back(address: str, context: BrowserContext) -> None:
    """From words in the text to the fact, and from the fact to the words."""
    page = context.new_page()
    _open(page, address, PAGES["document"])
    page.locator("mark a").first.click()
    expect(page.locator(".fact:target")).to_have_count(1)
    page.locator(".fact:target").get_by_role("link", name="xem trong văn bản").click()
    expect(page.locator("mark:target, mark:has(> span:target)")).to_have_count(1)


def test_a_report_is_filled_in_and_shown(address: str, context: BrowserContext) -> None:
    """The form keeps what was typed, and the table stands under it."""
    page = context.new_page()
    page.goto(f"{address}/reports/posts-of")
    page.get_by_role("textbox", name="Tổ chức (bắt buộc)").fill("thanh uy ha noi")
    page.get_by_role("button", name="Xem").click()
    expect(page.get_by_role("table")).to_contain_text("Nguyễn Thị Tuyến")
    expect(page.get_by_role("textbox", name="Tổ chức (bắt buộc)")).to_have_value("thanh uy ha noi")


def test_the_language_can_be_switched_and_stays(address: str, context: BrowserContext) -> None:
    """English is one click away on every page, and so is the way back."""
    page = context.new_page()
    page.goto(f"{address}/reports")
    page.get_by_role("link", name="English").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Reports")
    page.get_by_role("link", name="Posts of an organisation and who held them").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.get_by_role("link", name="Tiếng Việt").click()
    expect(page.locator("html")).to_have_attribute("lang", "vi")


def test_the_first_key_reaches_the_content(address: str, context: BrowserContext) -> None:
    """The first Tab shows the way past the header, and Enter takes it."""
    page = context.new_page()
    page.goto(address)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Đến nội dung chính")).to_be_focused()
    page.keyboard.press("Enter")
    assert page.url.endswith("#main")


@pytest.mark.parametrize("where", PAGES)
def test_nothing_is_wider_than_a_phone(where: str, address: str, browser: Browser) -> None:
    """At 320 pixels no page scrolls sideways, and axe has nothing to object to there either."""
    context = browser.new_context(locale="vi-VN", viewport={"width": 320, "height": 640})
    page = context.new_page()
    _open(page, address, PAGES[where])
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    context.close()


def test_what_is_folded_is_on_paper(address: str, context: BrowserContext) -> None:
    """Paper cannot be unfolded: further sources are printed, what only serves the screen is not."""
    page = context.new_page()
    _open(page, address, PAGES["document"])
    folded = page.locator("details.names li").first
    expect(folded).not_to_be_visible()
    page.emulate_media(media="print")
    expect(folded).to_be_visible()
    expect(page.get_by_role("search")).not_to_be_visible()


def test_a_table_is_read_on_a_phone(address: str, browser: Browser) -> None:
    """Rows stand as blocks, every value under the name of its column, and are still a table to who hears them."""
    context = browser.new_context(locale="vi-VN", viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(f"{address}/reports/posts-of?organisation=thanh+uy")
    assert page.evaluate("(one => one.scrollWidth <= one.clientWidth)(document.querySelector('.scroll'))")
    boxes = [box for one in page.locator(".rows td:visible").all() if (box := one.bounding_box())]
    assert boxes
    assert all(box["x"] + box["width"] <= 320 for box in boxes)
    named = page.locator(".rows tbody tr").first.get_by_role("cell").nth(1)
    assert page.get_by_role("table").get_by_role("row").count() > 1
    title = "getComputedStyle(one, '::before').content"
    assert named.evaluate(f"one => {title}") == f'"{named.get_attribute("data-title")}"'
    page.set_viewport_size({"width": 1200, "height": 800})
    assert named.evaluate(f"one => {title}") == "none"
    context.close()


@pytest.mark.parametrize("where", ["home", "search", "organisation", "document", "reports", "table"])
def test_links_are_far_enough_apart_for_a_finger(where: str, address: str, browser: Browser) -> None:
    """On a phone every link has the room that WCAG 2.2 asks for."""
    context = browser.new_context(locale="en-GB", viewport={"width": 390, "height": 800})
    page = context.new_page()
    _open(page, address, PAGES[where])
    results = Axe().run(page, options={"runOnly": ["target-size"]})
    assert results.violations_count == 0, results.generate_report()
    context.close()


def test_days_leave_no_empty_line_on_a_phone(address: str, browser: Browser) -> None:
    """Under a name stand the days on lines of their own, and at once the sentence."""
    context = browser.new_context(locale="vi-VN", viewport={"width": 390, "height": 800})
    page = context.new_page()
    _open(page, address, PAGES["post"])
    fact = page.locator(".fact:has(.when)").first
    when, quoted = fact.locator(".when").last.bounding_box(), fact.locator(".sources").first.bounding_box()
    assert when
    assert quoted
    assert quoted["y"] - when["y"] - when["height"] < 12
    context.close()


def test_a_role_has_a_column_of_its_own(address: str, context: BrowserContext) -> None:
    """A long name goes on under its own beginning, not under the role."""
    page = context.new_page()
    page.set_viewport_size({"width": 700, "height": 800})
    _open(page, address, PAGES["event"])
    head = page.locator(".head:has(> .role)").first
    role, name = head.locator("> .role").bounding_box(), head.locator("> .what").bounding_box()
    assert role
    assert name
    assert role["x"] + role["width"] <= name["x"]
