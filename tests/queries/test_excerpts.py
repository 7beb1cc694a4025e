"""What stands around the words that were looked for."""

from __future__ import annotations

import time

from queries.excerpts import excerpt

FILLING = "Câu này không nói gì về việc ấy cả. " * 12
TEXT = f"{FILLING}Xã nhận giống mới. {FILLING}Giống cà phê\nmới về H’Thử, xã mừng. {FILLING}"


def _found(text: str, *words: tuple[str, ...]) -> list[str]:
    return [part for part, found in excerpt(text, words).parts if found]


def test_the_shortest_stretch_with_all_words_is_shown() -> None:
    """On one line, cut at words, with the words told apart, and a place for the browser."""
    found = excerpt(TEXT, [("giong",), ("moi",), ("ca",)])
    shown = "".join(part for part, _ in found.parts)
    assert found.place == "Giống cà phê mới"
    assert [part for part, is_found in found.parts if is_found] == ["Giống", "cà", "mới"]
    assert "Giống cà phê mới về H’Thử, xã mừng." in shown
    assert shown.startswith("… ")
    assert shown.rstrip().endswith(" …")


def test_marks_count_where_they_were_typed() -> None:
    """The same letters with other marks are another word."""
    assert _found("Ban, bàn và bán", ("ban",)) == ["Ban"]
    assert _found("Ban, bàn và bán", ("bán",)) == ["bán"]
    assert _found("ba\u0301n", ("bán",)) == ["ba\u0301n"]


def test_a_word_has_several_ways() -> None:
    """Whichever of them the text has, and whatever it sets between their parts."""
    assert _found("UBND và ủy ban  nhân dân", ("ubnd", "uy ban nhan dan")) == ["UBND"]
    assert _found("Ủy ban,\nnhân dân", ("ubnd", "uy ban nhan dan")) == ["Ủy ban, nhân dân"]
    assert _found("nhiệm kỳ 2015–2020", ("2015-2020",)) == ["2015–2020"]
    assert _found("xã Cư M’gar", ("mgar", "m gar")) == ["M’gar"]


def test_words_far_from_each_other_are_shown_each_with_its_neighbours() -> None:
    """Between them is an ellipsis, and the place is that of the first."""
    found = excerpt(f"Đầu bài. {FILLING * 2}Cuối bài.", [("dau",), ("cuoi",)])
    shown = "".join(part for part, _ in found.parts)
    assert found.place == "Đầu"
    assert " … " in shown
    assert "… …" not in shown
    assert len(shown) < len(FILLING)


def test_the_beginning_where_the_words_are_not() -> None:
    """Of a text that lacks one of them the beginning is shown, and nothing is told apart."""
    assert excerpt(TEXT, [("khong",), ("xyz",)]).place == ""
    assert _found(TEXT, ("khong",), ("xyz",)) == []


def test_a_long_text_takes_linear_time() -> None:
    """Ten times the text is not a hundred times the time."""
    words = [("khong",), ("gi",), ("may",)]

    def seconds(times: int) -> float:
        text = f"{'không gì ' * times} máy {'gì không ' * times}"
        begun = time.perf_counter()
        assert excerpt(text, words).place
        return time.perf_counter() - begun

    seconds(100)
    assert seconds(30_000) < 40 * seconds(3_000) + 0.5
