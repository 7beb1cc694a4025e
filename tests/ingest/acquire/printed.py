"""PDF files whose text layer is written in the ways of different programs."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from itertools import pairwise

from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, NameObject, NumberObject, StreamObject

from tests.ingest.acquire.typeset import HEIGHT, WIDTH, Page, Words, wide


class Way(StrEnum):
    """How a program shows the words of a line."""

    LINES = "a line at once, its spaces stretched"
    GAPS = "a line at once, without glyphs for spaces"
    WORDS = "each word at its place"
    LETTERS = "each letter at its place"
    TWO_FONTS = "plain letters in one font, the others in another"
    DECOMPOSED = "letters that are copied as letter and marks"
    MARKS = "marks as glyphs of their own"
    LIGATURES = "fi and fl as one glyph"


class _Font:
    """A font whose glyphs are numbered as they are used."""

    def __init__(self, name: str, way: Way) -> None:
        self.name, self._way = name, way
        self._glyphs: dict[str, int] = {}

    def codes(self, text: str) -> str:
        """The glyphs of a text in hexadecimal."""
        return "".join(
            f"{self._glyphs.setdefault(glyph, len(self._glyphs) + 1):04X}" for glyph in glyphs(text, self._way)
        )

    def written(self, writer: PdfWriter) -> DictionaryObject:
        """The font's objects: widths, and the text that each glyph stands for."""
        widths = ArrayObject()
        for glyph, code in self._glyphs.items():
            width = 0 if unicodedata.combining(glyph[0]) else round(wide(glyph, 1000))
            widths += [NumberObject(code), ArrayObject([NumberObject(width)])]
        below = _object("Font", Subtype="/CIDFontType2", BaseFont=f"/{self.name}")
        below[NameObject("/CIDSystemInfo")] = DictionaryObject()
        below[NameObject("/DW")], below[NameObject("/W")] = NumberObject(500), widths
        font = _object("Font", Subtype="/Type0", BaseFont=f"/{self.name}", Encoding="/Identity-H")
        font[NameObject("/DescendantFonts")] = ArrayObject([writer._add_object(below)])
        font[NameObject("/ToUnicode")] = writer._add_object(_stream(self._map()))
        return font

    def _map(self) -> str:
        rows = (f"<{code:04X}> <{self._copied(glyph)}>" for glyph, code in self._glyphs.items())
        lines = [f"1 beginbfchar\n{row}\nendbfchar" for row in rows]
        space = "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange"
        return "\n".join(("/CIDInit /ProcSet findresource begin\nbegincmap", space, *lines, "endcmap\nend"))

    def _copied(self, glyph: str) -> str:
        text = unicodedata.normalize("NFD", glyph) if self._way is Way.DECOMPOSED else glyph
        return text.encode("utf-16-be").hex().upper()


def glyphs(text: str, way: Way) -> Iterator[str]:
    """What a program draws of a text, piece by piece."""
    text = unicodedata.normalize("NFD" if way is Way.MARKS else "NFC", text)
    at = 0
    while at < len(text):
        size = 2 if way is Way.LIGATURES and text[at : at + 2] in ("fi", "fl") else 1
        yield text[at : at + size]
        at += size


def as_file(pages: Sequence[Page], way: Way) -> bytes:
    """A PDF of these pages."""
    writer, data = PdfWriter(), io.BytesIO()
    fonts = {"plain": _Font("Thuong", way), "others": _Font("Khac", way)}
    for page in pages:
        made = writer.add_blank_page(WIDTH, HEIGHT)
        made[NameObject("/Contents")] = writer._add_object(_stream("\n".join(_shown(page, fonts, way))))
    for made in writer.pages:
        used = DictionaryObject({NameObject(f"/{name}"): font.written(writer) for name, font in fonts.items()})
        made[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): used})
    writer.write(data)
    return data.getvalue()


def _shown(page: Page, fonts: dict[str, _Font], way: Way) -> Iterator[str]:
    show = _WAYS.get(way, _line)
    for words in page:
        yield "BT"
        for x, shown in show(words, fonts, way):
            yield f"{shown[0]} {words.size} Tf 1 0 0 1 {x:.2f} {words.y:.2f} Tm {shown[1]}"
        yield "ET"


_Shown = Iterator[tuple[float, tuple[str, str]]]


def _line(words: Words, fonts: dict[str, _Font], way: Way) -> _Shown:
    """A line in one array; what the spaces are stretched by stands between its strings."""
    space = "" if way is Way.GAPS else " "
    room = (words.stretch + (wide(" ", words.size) if way is Way.GAPS else 0)) * 1000 / words.size
    cells = [f"<{fonts['plain'].codes(word + space)}>" for word in words.text.split(" ")]
    yield words.x, ("/plain", f"[{f' {-room:.0f} '.join(cells)}] TJ")


def _words(words: Words, fonts: dict[str, _Font], way: Way) -> _Shown:
    x = words.x
    for word in words.text.split(" "):
        yield x, ("/plain", f"<{fonts['plain'].codes(word)}> Tj")
        x += wide(f"{word} ", words.size) + words.stretch


def _letters(words: Words, fonts: dict[str, _Font], way: Way) -> _Shown:
    x = words.x
    for letter in words.text:
        if letter != " ":
            yield x, ("/plain", f"<{fonts['plain'].codes(letter)}> Tj")
        x += wide(letter, words.size) + words.stretch * (letter == " ")


def _two_fonts(words: Words, fonts: dict[str, _Font], way: Way) -> _Shown:
    x, run = words.x, ""
    for letter, after in pairwise((*words.text, "")):
        run += letter
        if not after or after.isascii() != letter.isascii() or letter == " ":
            name = "plain" if letter.isascii() else "others"
            yield x, (f"/{name}", f"<{fonts[name].codes(run)}> Tj")
            x += wide(run, words.size) + words.stretch * (letter == " ")
            run = ""


_WAYS: dict[Way, Callable[[Words, dict[str, _Font], Way], _Shown]] = {
    Way.WORDS: _words,
    Way.LETTERS: _letters,
    Way.TWO_FONTS: _two_fonts,
}


def _object(kind: str, **names: str) -> DictionaryObject:
    """A dictionary of names."""
    rows = {"Type": f"/{kind}", **names}
    return DictionaryObject({NameObject(f"/{key}"): NameObject(value) for key, value in rows.items()})


def _stream(text: str) -> StreamObject:
    made = DecodedStreamObject()
    made.set_data(text.encode("ascii"))
    return made.flate_encode()
