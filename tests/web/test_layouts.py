"""The form of an official document on its page: what was read from which words, what is missing, what breaks a rule."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient

from graph.claim import Reading
from graph.form import NAMES
from graph.store import Store
from ingest import survey
from ingest.acquire import document
from ingest.lexicon.regimes import regimes
from tests.queries.shelf import readings
from tests.web.reading import Page, get
from web.language import catalogue
from web.layouts import components, places

TEXT = """ĐẢNG BỘ XÃ MƯỜNG HUM
CHI BỘ THÔN MỘT
*
Số 04-CT/CB
ĐẢNG CỘNG SẢN VIỆT NAM
Mường Hum, ngày 12 tháng 5 năm 2021

CHỈ THỊ
về vệ sinh thôn

Chi bộ yêu cầu đảng viên nêu gương.

T/M CHI BỘ
BÍ THƯ
Giàng Seo Vảng
"""
BREACHES = (
    *("type-not-of-level", "type-not-listed", "symbol-not-of-type", "symbol-not-of-body"),
    *("capacity-not-of-body", "separator-of-other-regime", "number-zero", "date-zero", "symbol-without-type"),
    *("heading-not-of-body", "year-not-of-regime", "capacity-missing", "capacity-not-of-post", "degree-before-name"),
    "capacity-of-other-regime",
)


@pytest.fixture
def kept(embedded: Store) -> Iterator[Reading]:
    """An official document that breaks a rule, among those of the shelf."""
    reading = survey(document(TEXT.encode(), "chi-thi.txt"))
    embedded.write([reading])
    try:
        yield reading
    finally:
        embedded.remove(reading.document.sha256)


def _page(client: FlaskClient, reading: Reading, language: str = "vi") -> Page:
    return get(client, f"/document/{reading.document.sha256}", language=language)


def test_a_page_shows_the_form(client: FlaskClient, kept: Reading) -> None:
    """Each component with its words, which lead to their place; the regime, what is missing, what breaks a rule."""
    page = _page(client, kept)
    text = " ".join(page.text.split())
    assert "Theo: Hướng dẫn 36-HD/VPTW (2018); cấp ban hành: cơ sở." in text
    assert "Thiếu so với quy định: nơi nhận." in text
    assert "CHI BỘ THÔN MỘT không ban hành Chỉ thị" in text
    assert "(sai thẩm quyền)" in text
    assert "chữ ký (thay mặt tập thể)" in text
    assert kept.form is not None
    words = [one for row in components(kept.form) for one in row.words]
    assert len(words) > 10
    assert all({f"c-{one.slug}", f"f-{one.slug}"} <= set(page.ids) for one in words)
    assert {f"#c-{one.slug}" for one in words} <= set(page.links)


def test_in_english(client: FlaskClient, kept: Reading) -> None:
    """The same in the other language."""
    text = " ".join(_page(client, kept, "en").text.split())
    assert "Guideline 36-HD/VPTW of the Party (2018); level of the issuer: base." in text
    assert "Required and not there: recipients." in text
    assert "may not issue a Chỉ thị" in text
    assert "signature (for a collective)" in text


def test_articles_have_none(client: FlaskClient) -> None:
    """A page of a document without a form does not speak of it."""
    assert "Thể thức" not in _page(client, readings()[0]).text
    assert components(None) == ()


def test_rows_stand_in_the_order_of_the_layout(kept: Reading) -> None:
    """Signatures between the bases and what stands below them; each span is marked once, the first as beginning."""
    rows = components(kept.form)
    names = [row.name for row in rows]
    assert names == sorted(names, key=NAMES.index)
    marks = list(places(rows))
    assert len({slug for *_, slug, first in marks if first}) == sum(len(row.words) for row in rows)
    assert all(kept.document.text[start:end].strip() for start, end, *_ in marks)


def test_everything_has_words() -> None:
    """Components, capacities, levels, regimes and codes are told in both languages."""
    kinds = {f"kind-{kind}" for kind in (*regimes().capacities.values(), "own")}
    levels = {f"level-{rule.level}" for rule in regimes().levels}
    held = {f"regime-{regime.name}" for regime in regimes().regimes}
    parts = {*NAMES, "authority", "post", "rank", "name", *(piece.name for piece in regimes().pieces)}
    wanted = {f"layout.{name}" for name in (*parts, *kinds, *levels, *held, *BREACHES)}
    assert {key for key in catalogue() if key.startswith("layout.")} == wanted
    assert all(catalogue()[f"layout.regime-{one.name}"].vi == one.vi for one in regimes().regimes)
