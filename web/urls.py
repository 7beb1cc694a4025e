"""Every address of the site is made here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from flask import request, url_for

from graph.schema import schema
from queries import Report

DOCUMENT, CLAIM = "doc", "claim"
_END = 4
"""Of a long stretch of text so many words at either end tell where it is."""


def home() -> str:
    """The first page."""
    return url_for("home.page")


def search(typed: str = "", label: str | None = None, page: int = 1) -> str:
    """The results for what was typed, of one kind or of all."""
    return url_for("search.page", q=typed or None, kind=label and label.lower(), page=_page(page))


def node(node_id: str) -> str:
    """The page of a node, from its id (``org:…``)."""
    prefix, _, slug = node_id.partition(":")
    if prefix == DOCUMENT:
        return document(slug)
    return url_for(f"{_endpoint(prefix)}.page", slug=slug)


def data(node_id: str) -> str:
    """A node with its facts as JSON."""
    prefix, _, slug = node_id.partition(":")
    return url_for(f"data.{_endpoint(prefix)}", slug=slug)


def section(node_id: str, name: str, page: int = 1) -> str:
    """All facts of one section of a node's page."""
    prefix, _, slug = node_id.partition(":")
    return url_for("section.page", prefix=_endpoint(prefix), slug=slug, name=name, page=_page(page))


def document(sha256: str, claim: str | None = None) -> str:
    """The page of a document, at the words of a claim where one is given (a claim node's id)."""
    return url_for("document.page", sha256=sha256, _anchor=anchor(claim) if claim else None)


def words(document_id: str, words: str) -> str:
    """The page of a document, where a browser goes to some words of its text by itself."""
    ends = words.split()
    ends = [words] if len(ends) <= 2 * _END else [" ".join(ends[:_END]), " ".join(ends[-_END:])]
    place = ",".join(quote(end, safe="").replace("-", "%2D") for end in ends)
    return document(document_id.partition(":")[2]) + (f"#:~:text={place}" if words else "")


def evidence(document_id: str, claim: str) -> str:
    """The words of a claim in their document, from the two node ids."""
    return document(document_id.partition(":")[2], claim)


def anchor(claim: str) -> str:
    """The anchor of a claim's words on its document's page, or of words that were not read."""
    prefix, _, slug = claim.partition(":")
    return f"c-u-{slug}" if prefix == "unread" else f"c-{slug}"


def claim(claim_id: str) -> str:
    """The permanent page of a claim."""
    return url_for("claim.page", slug=claim_id.partition(":")[2])


def fact(edge_id: str, page: int = 1) -> str:
    """Everything that says one fact, from its edge's id."""
    return url_for("fact.page", slug=edge_id.partition(":")[2], page=_page(page))


def reports() -> str:
    """The list of reports."""
    return url_for("reports.page")


def report(found: Report, values: Mapping[str, str] | None = None, page: int = 1) -> str:
    """A report with its values."""
    query: dict[str, Any] = {**(values or {}), "page": _page(page)}
    return url_for("report.page", name=found.name, **query)


def report_file(found: Report, values: Mapping[str, str], form: str) -> str:
    """The rows of a report as ``csv`` or ``json``."""
    query: dict[str, Any] = dict(values)
    return url_for("report.file", name=found.name, form=form, **query)


def same(**changed: str) -> str:
    """The address of this request with other query values.

    Names that Flask takes for itself (``_scheme``, ``_external``, ``endpoint`` …) are no query of ours and fall away.
    """
    typed = {name: text for name, text in request.args.items() if not name.startswith("_") and name != "endpoint"}
    query: dict[str, Any] = {**typed, **changed, **(request.view_args or {})}
    return url_for(request.endpoint or "home.page", **query)


def _endpoint(prefix: str) -> str:
    """The page of an id's prefix is named for its label."""
    return next(kind.label.lower() for kind in schema().nodes.values() if kind.prefix == prefix)


def _page(page: int) -> int | None:
    return page if page > 1 else None
