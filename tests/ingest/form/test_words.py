"""Each word of the lists shows itself in an example, and does not count in a counter-example."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

import pytest

from graph.form import NAMES
from graph.strictyaml import read
from ingest.divide.formallines import adds_base
from ingest.divide.headings import prints
from ingest.divide.lines import Line
from ingest.divide.parts import Kind
from ingest.divide.patterns import starts_word
from ingest.form.bodies import bodies
from ingest.form.capacities import capacity_of, capacity_words
from ingest.form.cells import Cell
from ingest.form.foot import annexes, foot
from ingest.form.items import bases, opening
from ingest.form.letterhead import heading_of, mark
from ingest.form.signatures import signer
from ingest.form.title import type_of
from ingest.gazette import is_page_line
from ingest.lexicon.formwords import FormWords, form_words
from ingest.lexicon.regimes import FILE, regimes


def cell(text: str, row: int = 0, kind: Kind = Kind.SIGNATURE) -> Cell:
    """A line of its own."""
    return Cell(0, len(text), text, row, 0, kind)


def _marked(name: str) -> Callable[[str], bool]:
    return lambda line: any(said.name == name for said in mark(cell(line)) or ())


def _sealed(line: str) -> bool:
    return any(said.name == "seal" for said in foot((cell(line),)).said)


def _ranked(line: str) -> bool:
    return any(said.name == "rank" for said in signer(cell(line)) or ())


def _enclosed(line: str) -> bool:
    return any(True for _ in annexes((cell("DANH SÁCH"), cell(line, 1))))


def _named(line: str) -> bool:
    return len(bodies((cell("TỈNH ỦY LÀO CAI"), cell(line, 1)))) == 2


def _cut(line: str) -> bool:
    return [said.places[0][1] for said in bases((cell(line, kind=Kind.BASES),))] == [line.index(",")]


SHOWN: dict[str, Callable[[str], bool]] = {
    "party_headings": lambda line: heading_of(line) == "party",
    "state_headings": lambda line: heading_of(line) == "state",
    "union_headings": lambda line: heading_of(line) == "union",
    "drafts": _marked("draft"),
    "secrecies": _marked("secrecy"),
    "urgencies": _marked("urgency"),
    "copies": _marked("copy"),
    "annexes": lambda line: any(True for _ in annexes((cell(line),))),
    "enclosures": _enclosed,
    "seals": _sealed,
    "receivers": lambda line: opening("receivers").match(line) is not None,
    "addressed": lambda line: opening("addressed").match(line) is not None,
    "ranks": _ranked,
    "name_openers": _named,
    "resolving": _cut,
    "purposes": lambda line: len(bodies((cell("BAN CHỈ ĐẠO QUỐC GIA"), cell(line, 1)))) == 1,
    "sessions": lambda line: sum(len(body.cells) for body in bodies((cell("SỞ Y TẾ"), cell(line, 1)))) == 1,
    "parties": lambda line: capacity_of(line) == "own",
    "articles": lambda line: adds_base(Line(0, 14, "Căn cứ Luật A;"), Line(0, len(line), line)),
    "presidia": lambda line: starts_word("presidia").match(capacity_words(line)) is not None,
    "congresses": lambda line: starts_word("congresses").match(line) is not None,
    "gazettes": is_page_line,
    "gazette_parts": lambda line: prints(Line(0, len(line), line)),
    "stamps": lambda line: prints(Line(0, len(line), line)),
    "meeting_roles": lambda line: starts_word("meeting_roles").match(line) is not None,
}


def test_every_list_is_checked() -> None:
    """No list is left out."""
    assert set(SHOWN) == {field.name for field in fields(FormWords)}


@pytest.mark.parametrize("name", SHOWN)
def test_lists(name: str) -> None:
    """Examples show what the list is for, counter-examples do not."""
    words = getattr(form_words(), name)
    assert [line for line in words.examples if not SHOWN[name](line)] == []
    assert [line for line in words.counter if SHOWN[name](line)] == []


@pytest.mark.parametrize("word", form_words().seals.words)
def test_seals(word: str) -> None:
    """Each stands for a signature, in brackets and in capitals too."""
    assert _sealed(word)
    assert _sealed(f"({word.upper()})")


@pytest.mark.parametrize("word", form_words().ranks.words)
def test_ranks(word: str) -> None:
    """Each may stand before a name."""
    assert _ranked(f"{word.upper()}. Giàng Seo Vảng")


def test_types() -> None:
    """Each type of the list is a heading by its example, in capitals and in small letters."""
    for entry in read(FILE).entries("types"):
        for example in entry.texts("examples"):
            for line in (example, example.lower()):
                found = type_of(line)
                assert found is not None
                assert found[0].name == entry.text("name")


def test_capacities() -> None:
    """Each mark before a body or an office, with its full stop; words of law that begin so are none."""
    for words, kind in regimes().capacities.items():
        assert capacity_of(f"{words}. CHỦ TỊCH") == kind
    assert capacity_of("QUYỀN CHÁNH VĂN PHÒNG") == "acting"
    assert capacity_of("QUYỀN VÀ NGHĨA VỤ") is None


def test_rules_speak_of_what_there_is() -> None:
    """Components are fields of a form, types are types that headings know, each side has regimes in order."""
    rules = regimes()
    known = set(NAMES)
    assert all(set(regime.required) <= known for regime in rules.regimes)
    assert all(parts <= known for _, parts in rules.without)
    assert all(known.issuperset(row.components) for row in rules.extra)
    assert {piece.of for piece in rules.pieces} <= known
    assert not {piece.name for piece in rules.pieces} & known
    named = {name for names in rules.codes.values() for name in names} | {"Văn bản", "Hiến pháp", "Điều lệ"}
    assert {name for row in rules.extra for name in row.types} <= named
    assert {name for rule in rules.never for name in rule.values} <= named
    assert rules.attached | rules.bare <= known
    assert {name for regime in rules.regimes for name in regime.types} <= named
    for side in ("party", "state"):
        days = [regime.since for regime in rules.regimes if regime.side == side]
        assert days == sorted(set(days))
        assert days[0] == ""
