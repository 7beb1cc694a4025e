"""What a table of phrases tells of the words that they begin with."""

from __future__ import annotations

from ingest.lexicon.trie import Trie, each, openers, where


def test_openers_have_the_words_that_follow_them() -> None:
    """Each first word has all second ones, and none where it is a phrase by itself."""
    table = Trie([(("ban", "thường", "vụ"), 1), (("ban", "chỉ", "đạo"), 2), (("sở",), 3), (("sở", "y", "tế"), 4)])
    assert table.openers() == {"ban": frozenset(("thường", "chỉ")), "sở": None}


def test_a_phrase_of_one_word_needs_no_second() -> None:
    """ "ông" alone is a phrase, "đồng" is not."""
    assert openers([("ông",), ("đồng", "chí")]) == {"ông": None, "đồng": frozenset(("chí",))}


def test_openings_are_where_phrases_can_begin() -> None:
    """At a first word before one of its second ones, and at a word that is a phrase by itself, the last one too."""
    table = Trie([(("ban", "thường", "vụ"), 1), (("sở",), 2)])
    assert table.openings(["ban", "thường", "ban", "sở", "ban"]) == [0, 3]


def test_a_text_opens_with_the_longest_phrase() -> None:
    """With the phrase, and whether it is all of the text; a text that begins with another word opens with none."""
    table = Trie([(("quyết", "định"), 1), (("quyết", "định", "liên", "tịch"), 2)])
    assert table.opening("QUYẾT ĐỊNH") == (1, True)
    assert table.opening("Quyết định liên tịch về đất đai") == (2, False)
    assert table.opening("Về quyết định") is None
    assert table.opening("") is None


def test_words_are_found_wherever_they_stand() -> None:
    """One word, and all that a table has; a table without words has none."""
    words = ["(", "a", "(", "b"]
    assert list(each("(", words)) == where({"("}, words) == [0, 2]
    assert list(each("(", words, 1)) == [2]
    assert not list(each("(", words, 1, 2))
    assert not list(each("c", words))
    assert where(frozenset(), words) == []


def test_words_may_end_within_a_phrase() -> None:
    """And before the token up to which it is looked for."""
    table = Trie([(("sở",), 1), (("sở", "y", "tế"), 2)])
    assert table.longest(["sở", "y"], 0, 3) == (1, 1)
    assert table.matches(["sở", "y"], 0, 3) == [(1, 1)]
    assert not table.starts_at(["y"], 1, 2)
