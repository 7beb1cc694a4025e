"""Fonts without a space: programs that place each word leave it out, and gaps are then measured by another letter."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdf import PageObject
    from pypdf.generic import DictionaryObject

#: A glyph that no font has, how wide a space usually is, and the line that says that the one is the other.
_GLYPH, _WIDTH = 0xFFFE, 250
_LINES = f"\n1 beginbfchar\n<{_GLYPH:04X}> <0020>\nendbfchar\n".encode()


def with_spaces(page: PageObject) -> None:
    """Every font of a page that numbers its glyphs has a space, behind the one that it may have."""
    for font in _fonts(page):
        _add(font)


def _fonts(page: PageObject) -> Iterator[DictionaryObject]:
    from pypdf.generic import DictionaryObject

    resources = page.get("/Resources", DictionaryObject()).get_object()
    fonts = resources.get("/Font", DictionaryObject()).get_object()
    for font in map(fonts.__getitem__, fonts):
        if isinstance(font, DictionaryObject) and font.get("/Subtype") == "/Type0":
            yield font


def _add(font: DictionaryObject) -> None:
    from pypdf.generic import ArrayObject, DecodedStreamObject, NameObject, NumberObject, StreamObject

    mapped, below = (font.get(name) for name in ("/ToUnicode", "/DescendantFonts"))
    mapped = mapped.get_object() if mapped is not None else None
    if not isinstance(mapped, StreamObject) or below is None or mapped.get_data().endswith(_LINES):
        return
    more = DecodedStreamObject()
    more.set_data(mapped.get_data() + _LINES)
    font[NameObject("/ToUnicode")] = more
    for one in below.get_object():
        widths = one.get_object().get("/W", ArrayObject()).get_object()
        added = [NumberObject(_GLYPH), ArrayObject([NumberObject(_WIDTH)])]
        one.get_object()[NameObject("/W")] = ArrayObject([*widths, *added])
