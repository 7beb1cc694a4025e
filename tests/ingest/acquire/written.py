"""Texts written into files of each format, as people and programs write them."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Callable
from html import escape
from itertools import groupby, zip_longest

import docx
from playwright.sync_api import Browser, PdfMargins

PAGE = """<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head>
<body><nav><a href="/">Trang chủ</a> <a href="/chinh-tri">Chính trị</a></nav><article>{article}</article>
<footer><p>Bản quyền thuộc về tòa soạn</p></footer></body></html>"""

SHEET = """<!doctype html><html lang="vi"><style>body {{ font: 12pt serif }} table {{ width: 100% }}
p {{ text-align: justify; margin: 0 0 .5em }}</style>{}</html>"""

SET_IN, CLOSE = "p { text-indent: 1.2cm }", "p { text-indent: .6cm; margin: 0 }"

MARGINS: PdfMargins = {"top": "2cm", "right": "2cm", "bottom": "2cm", "left": "3cm"}
COLUMNS = re.compile(r"\s{3,}|\t")


def paragraphs(text: str) -> list[str]:
    """The lines of a text that hold something."""
    return [line.rstrip() for line in text.splitlines() if line.strip()]


def as_html(text: str) -> bytes:
    """A news page: a frame around the article, a paragraph for each line."""
    title, *rest = paragraphs(text)
    if COLUMNS.search(title):  # the letterhead of a formal document; such pages are titled by the site
        return PAGE.format(title="Văn bản", article="".join(map(block, [title, *rest]))).encode()
    article = f"<h1>{escape(title)}</h1>" + "".join(map(block, rest))
    return PAGE.format(title=escape(title), article=article).encode()


def as_sheet(text: str) -> bytes:
    """A page of a legal portal: lines in columns that follow each other are the two cells of one row."""
    return PAGE.format(title="Văn bản", article=_blocks(text)).encode()


def _blocks(text: str, tabled: Callable[[list[str]], str] | None = None) -> str:
    blocks = []
    for tabular, group in groupby(paragraphs(text), lambda line: len(COLUMNS.split(line)) > 1):
        lines = list(group)
        blocks += [(tabled or _two_cells)(lines)] if tabular else list(map(block, lines))
    return "".join(blocks)


def _two_cells(lines: list[str]) -> str:
    columns = zip_longest(*map(COLUMNS.split, lines), fillvalue="")
    cells = ("<br>".join(map(escape, column)) for column in columns)
    return "<table><tbody><tr>" + "".join(f"<td><b>{cell}</b></td>" for cell in cells) + "</tr></tbody></table>"


def as_nested(text: str) -> bytes:
    """A page of a portal: each column is a table of its own in a cell, below what the portal says of the document."""
    told = "<table><tr><td>Số hiệu</td><td>45</td></tr><tr><td>Lĩnh vực</td><td>Văn thư</td></tr></table>"
    return PAGE.format(title="Văn bản", article=told + _blocks(text, _nested)).encode()


def _nested(lines: list[str]) -> str:
    columns = zip_longest(*map(COLUMNS.split, lines), fillvalue="")
    rows = ("".join(f"<tr><td>{escape(line)}</td></tr>" for line in column if line) for column in columns)
    return "<table><tr>" + "".join(f"<td><table>{cells}</table></td>" for cells in rows) + "</tr></table>"


def as_docx(text: str) -> bytes:
    """A Word document: a paragraph for each line, a table's row for columns."""
    word, data = docx.Document(), io.BytesIO()
    for line in paragraphs(text):
        cells = COLUMNS.split(line)
        if len(cells) > 1:
            row = word.add_table(1, len(cells)).rows[0]
            for cell, words in zip(row.cells, cells, strict=True):
                cell.text = words
        else:
            word.add_paragraph(line)
    word.save(data)
    return data.getvalue()


def as_pdf(browser: Browser, text: str) -> bytes:
    """A PDF as a browser prints it: A4, justified, lines cut where the page ends. Fonts have no decomposed letters."""
    return _printed(browser, "".join(map(block, paragraphs(unicodedata.normalize("NFC", text)))))


def as_printed(browser: Browser, text: str) -> bytes:
    """The same of a document whose lines in columns are the two cells of one row, and paragraphs are set in."""
    return _printed(
        browser, f"<style>{SET_IN} td {{ vertical-align: top }}</style>{_blocks(unicodedata.normalize('NFC', text))}"
    )


def as_columns(browser: Browser, text: str, *, set_in: bool, count: int = 2) -> bytes:
    """A text in two columns or more; its paragraphs are set in, or have room between them."""
    style = f"article {{ column-count: {count}; column-gap: .8cm; font-size: 10pt }} {CLOSE if set_in else ''}"
    body = "".join(map(block, paragraphs(unicodedata.normalize("NFC", text))))
    return _printed(browser, f"<style>{style}</style><article>{body}</article>")


def _printed(browser: Browser, body: str) -> bytes:
    page = browser.new_page()
    try:
        page.set_content(SHEET.format(body))
        return page.pdf(format="A4", margin=MARGINS)
    finally:
        page.close()


def block(line: str) -> str:
    """A line as a paragraph, its columns as a row of a table."""
    cells = COLUMNS.split(line)
    if len(cells) == 1:
        return f"<p>{escape(line)}</p>"
    return "<table><tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr></table>"
