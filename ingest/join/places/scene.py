"""Where a text takes place: whether it tells of other countries, and of which, so that a bare "Thủ tướng" is theirs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from graph.records import record
from ingest.find import Found
from ingest.grammar.countries import HOME, country_at
from ingest.grammar.pieces import Body, DirectiveRef, PersonName, Piece, PlaceRef
from ingest.grammar.scan import Scan
from ingest.grammar.spelling import is_spelt_abroad, of_abroad
from ingest.lexicon.trie import each, where

_FOREIGN = 2
"""So often at least a text about abroad names other countries."""
_SHARE = 8
"""So many times as often as ours a text about abroad names them."""
_MOST = 0.8
"""Of so many of the countries that a text names it is one, where it is of that one alone."""


@record
class Scene:
    """Whether a text is about other countries; which, where it is one; whether their people have names like ours."""

    abroad: bool = False
    country: str | None = None
    alike: bool = False

    def may_be_theirs(self, scan: Scan, person: PersonName) -> bool:
        """ "Phó Thủ tướng Mã Khải" in a text about China: a name that people there can have as well."""
        return self.abroad and self.alike and shared(scan, person)


HERE = Scene()


def scene(found: Found, pieces: Sequence[Piece]) -> Scene:
    """Of what countries a text tells; that it names some at all is asked first."""
    scan, low = found.scan, found.scan.tokens.low
    likely = where(_first_words(scan.lexicon.words.countries), low)
    if len(likely) < _FOREIGN:
        return HERE
    ours = (at for word in _first_words(scan.lexicon.words.home_names) for at in each(word, low))
    home = sum(_named_home(scan, at) for at in ours)
    if len(likely) < home * _SHARE:
        return HERE
    told = Counter(_countries(scan, likely, pieces))
    alike = any(country.lower() in scan.lexicon.words.han_named for country in told)
    home += sum(_at_home(scan, piece, alike=alike) for piece in pieces)
    total = told.total()
    if total < _FOREIGN or total < home * _SHARE:
        return HERE
    country, most = told.most_common(1)[0]
    return Scene(True, country if most >= _MOST * total else None, alike)


def _named_home(scan: Scan, at: int) -> bool:
    """Is it our country, and not the name of the agency that reports, or the time here?"""
    low, words = scan.tokens.low, scan.lexicon.words
    ours = low[at] in words.home_names or " ".join(low[at : at + 2]) in words.home_names
    return ours and (at == 0 or low[at - 1] not in words.reported_from)


@lru_cache(maxsize=4)
def _first_words(names: frozenset[str]) -> frozenset[str]:
    return frozenset(name.split()[0] for name in names)


def _countries(scan: Scan, likely: Iterable[int], pieces: Iterable[Piece]) -> Iterable[str]:
    """The other countries that are named, and those of the territories that are."""
    words, forms = scan.lexicon.words, dict(scan.lexicon.words.country_forms)
    for at in likely:
        hit = country_at(scan, at, len(scan.tokens)) if scan.cap(at) else None
        if hit is not None and hit[0] != HOME:
            yield forms.get(hit[0].lower(), hit[0])
    places = (place for piece in pieces if (place := _place(piece)) is not None)
    yield from (words.abroad_places[name] for place in places if (name := _name(place)) in words.abroad_places)


def _at_home(scan: Scan, piece: Piece, *, alike: bool) -> bool:
    """A place, a document, or the name of a body or person of ours."""
    if isinstance(piece, PersonName):
        ours = not piece.short and not of_abroad(scan, piece.name) and not is_spelt_abroad(piece.name)
        return ours and not (alike and shared(scan, piece))
    if isinstance(piece, DirectiveRef):
        return piece.kind.central and piece.number is not None
    if isinstance(piece, Body) and "Trung ương" in piece.title and piece.place is None:
        return not alike
    place = _place(piece)
    return place is not None and _name(place) not in scan.lexicon.words.abroad_places and not _of_press(scan, place)


def _of_press(scan: Scan, place: PlaceRef) -> bool:
    """ "Hà Nội (TTXVN 7/8) - …", "Theo Hà Nội mới": where an agency reports from, and the capital's paper."""
    return scan.low(place.last) == "mới" or (
        scan.low(place.last) == "(" and scan.low(place.last + 1) in scan.lexicon.words.agencies
    )


def shared(scan: Scan, person: PersonName) -> bool:
    """Is the family name one that is written alike for people of China?"""
    words = person.name.lower().split()
    return words[0] not in scan.lexicon.words.surnames_of_ours and "thị" not in words


def _place(piece: Piece) -> PlaceRef | None:
    place = piece.place if isinstance(piece, Body) else piece
    return place if isinstance(place, PlaceRef) else None


def _name(place: PlaceRef) -> str:
    return (place.name or "").lower()
