"""What stands in a Word document, in reading order: in text boxes, fields and accepted changes as well.

The library gives only the paragraphs and tables right below a body, and of a paragraph the runs right below it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.blkcntnr import BlockItemContainer
    from docx.section import Section
    from docx.table import Table
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARAGRAPH, _TABLE, _RUN, _BOX = (_W + name for name in ("p", "tbl", "r", "txbxContent"))
#: What holds blocks or runs and is itself nothing to read.
_AROUND = frozenset(
    _W + name for name in ("sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml", "hyperlink", "fldSimple")
)
#: A text box stands there once more, for old programs.
_AGAIN = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def story(container: BlockItemContainer) -> Iterator[Paragraph | Table]:
    """The paragraphs and tables of a body, a header or a cell; those of a text box before the paragraph it hangs on."""
    yield from _blocks(container._element, container)


def body(word: Any) -> Iterator[Paragraph | Table]:
    """The same of the document's own text; ``word`` is a Document of the library."""
    yield from story(word._body)


def headers(section: Section) -> Iterator[Paragraph | Table]:
    """Those of the header of the first page, where it has its own, then of the others."""
    if section.different_first_page_header_footer:
        yield from story(section.first_page_header)
    yield from story(section.header)


def footers(section: Section) -> Iterator[Paragraph | Table]:
    """The same of the footers."""
    if section.different_first_page_header_footer:
        yield from story(section.first_page_footer)
    yield from story(section.footer)


def runs(paragraph: Paragraph) -> Iterator[Run]:
    """The runs of a paragraph, those that were deleted left out."""
    from docx.text.run import Run

    for element in _inside(paragraph._p):
        if element.tag == _RUN:
            yield Run(element, paragraph)


def _blocks(element: Any, container: BlockItemContainer) -> Iterator[Paragraph | Table]:
    from docx.table import Table
    from docx.text.paragraph import Paragraph

    for child in _inside(element):
        if child.tag == _PARAGRAPH:
            for box in _boxes(child):
                yield from _blocks(box, container)
            yield Paragraph(child, container)
        elif child.tag == _TABLE:
            yield Table(child, container)


def _inside(element: Any) -> Iterator[Any]:
    """The blocks or runs of an element, also those that something stands around."""
    for child in element:
        if child.tag in _AROUND:
            yield from _inside(child)
        else:
            yield child


def _boxes(paragraph: Any) -> Iterator[Any]:
    """The text boxes that hang on a paragraph, once each; those within others are left to these."""
    for box in paragraph.iter(_BOX):
        around = [one.tag for one in box.iterancestors()]
        outer = around[: around.index(_PARAGRAPH)]
        if _AGAIN not in outer and _BOX not in outer and next(box.iterancestors(_PARAGRAPH)) is paragraph:
            yield box
