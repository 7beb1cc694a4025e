"""The sentence around a claim's words: where it begins and ends, and that it is told once."""

from __future__ import annotations

import pytest

from graph.store import Passage, Store
from queries import REACH, Evidence, Quotation, Ref, quotations

SOURCE = Ref("doc:1", "Tin")


def _told(text: str, *words: str) -> list[Quotation]:
    """What is told for claims whose words are these, each of one span."""
    passages = {}
    for number, one in enumerate(words):
        at = text.index(one)
        before, after = text[max(0, at - REACH) : at], text[at + len(one) :][:REACH]
        passages[f"claim:{number}"] = (Passage(at, before, one, after),)
    evidence = [Evidence(f"claim:{n}", (one,), SOURCE, None) for n, one in enumerate(words)]
    return quotations(evidence, passages)


def _line(one: Quotation) -> str:
    """Its sentences on a line, what a claim's words are between brackets."""
    return " … ".join(
        "".join(f"[{piece.text}]" if piece.claim else piece.text for piece in sentence.pieces)
        for sentence in one.sentences
    )


@pytest.mark.parametrize(
    ("text", "words", "line"),
    [
        ("Trời mưa. Sáng nay ông An dự họp. Ông về.", "ông An", "Sáng nay [ông An] dự họp."),
        ("TIN MỚI\nSáng nay ông An dự họp\nẢnh: Bình", "ông An", "Sáng nay [ông An] dự họp"),
        ("Tại Tp. Huế, ông An dự họp.", "ông An", "Tại Tp. Huế, [ông An] dự họp."),
        ("Hôm qua PGS.TS. Lê An đến. Rồi về.", "Lê An", "Hôm qua PGS.TS. [Lê An] đến."),
        ("Bộ ra Kết luận 01-KL/TW. Ông An đọc. Ông Ba, UBND. Hết.", "Ông An", "[Ông An] đọc."),
        ("Ông Ba ở UBND. Ông An đọc. Hết.", "Ông An", "[Ông An] đọc."),
        ("Ông nói: “Được!” Bà An gật đầu? “Vâng.”", "Bà An", "[Bà An] gật đầu?"),
        ("Ngày 5.3.2019 ông An dự họp. Ông về.", "ông An", "Ngày 5.3.2019 [ông An] dự họp."),
        ("Ông An họp. Rồi\nông về.", "Ông An họp. Rồi\nông về.", "[Ông An họp. Rồi ông về.]"),
    ],
)
def test_a_sentence_has_its_own_ends(text: str, words: str, line: str) -> None:
    """Lines and full stops end it; a title or a short form does not, nor the day of a date."""
    [one] = _told(text, words)
    assert _line(one) == line
    assert (one.sentences[0].begun, one.sentences[0].ended) == (True, True)


def test_a_long_sentence_is_cut_between_words() -> None:
    """No half words at either end, and it is said that something is left out."""
    text = "từng chữ một " * 60 + "ông An dự họp " + "rồi đi tiếp " * 60
    [one] = _told(text, "ông An")
    [sentence] = one.sentences
    assert (sentence.begun, sentence.ended) == (False, False)
    assert set(sentence.text.split()) <= set(text.split())
    assert len(sentence.text) <= 2 * REACH + len("ông An")


def test_one_sentence_is_told_once() -> None:
    """The claims that are read from it are marked in it, each with its own words; words that meet are one mark."""
    text = "Ông An tặng Bằng khen cho bà Bình. Bà Bình cảm ơn."
    one, other = _told(text, "Ông An", "tặng Bằng khen cho bà Bình", "Bằng khen", "cảm ơn")
    assert _line(one) == "[Ông An] [tặng Bằng khen cho bà Bình]."
    assert one.claims == ("claim:0", "claim:1", "claim:2")
    assert [piece.claim for piece in one.sentences[0].pieces if piece.claim] == ["claim:0", "claim:1"]
    assert _line(other) == "Bà Bình [cảm ơn]."


def test_words_that_the_text_has_not_stand_alone() -> None:
    """A store without the text still gives the quotes, and equal ones once."""
    evidence = [Evidence(f"claim:{n}", ("ông An", "dự họp"), SOURCE, None) for n in range(2)]
    [one] = quotations(evidence, {})
    assert _line(one) == "[ông An] … [dự họp]"


def test_documents_are_never_mixed() -> None:
    """The same places in two documents are two quotations."""
    passage = (Passage(0, "", "Ông An", " dự họp."),)
    evidence = [Evidence(f"claim:{n}", ("Ông An",), Ref(f"doc:{n}", "Tin"), None) for n in range(2)]
    assert len(quotations(evidence, {"claim:0": passage, "claim:1": passage})) == 2


def test_the_store_tells_what_stands_around(engine: Store) -> None:
    """Of claims and of words that were not read, as far as was asked; ids that nobody has are left out."""
    rows = engine.run(
        "MATCH (c:Claim)-[:STATED_IN]->(d:Document) RETURN c.id AS id, d.sha256 AS of ORDER BY id LIMIT 40"
    ) + engine.run("MATCH (c:Unread)-[:UNREAD_IN]->(d:Document) RETURN c.id AS id, d.sha256 AS of")
    found = engine.passages([*(str(row["id"]) for row in rows), "claim:none"], 7)
    assert set(found) == {row["id"] for row in rows}
    for row in rows:
        reading = engine.document(str(row["of"]))
        assert reading is not None
        for one in found[str(row["id"])]:
            text, end = reading.document.text, one.start + len(one.words)
            assert one.before == text[max(0, one.start - 7) : one.start]
            assert (one.words, one.after) == (text[one.start : end], text[end : end + 7])
