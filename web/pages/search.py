"""Search by name, and in the texts: tone marks may be left out, and count where they are typed."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request
from werkzeug.wrappers import Response

from graph.text import fold
from queries import count, near, search, search_texts
from web import urls
from web.paging import asked
from web.site import site
from web.traits import traits

LABELS = ("Organisation", "Person", "Post", "Directive", "Event", "Honour", "Award", "Place", "Document")
_NAMES = tuple(label for label in LABELS if label != "Document")
_KINDS = ", ".join(map(str.lower, LABELS))
_SHOWN, _LONGEST = 30, 300
_IN_TEXTS = "text"
"""The kind of results that are places in texts and not things."""
_FIRST_TEXTS = 5
"""So many of them stand under the names."""

page = Blueprint("search", __name__)


@page.get("/search", endpoint="page")
def show() -> str:
    """The nodes whose names contain what was typed; of one kind where ``kind`` says so. Nothing typed lists all.

    Under the names, or alone where ``kind`` is ``text``, stand the documents whose texts have the words.
    """
    typed, number = request.args.get("q", "").strip(), asked()
    if len(typed) > _LONGEST:
        abort(400)
    return _in_texts(typed, number) if request.args.get("kind") == _IN_TEXTS else _by_name(typed, _label(), number)


def _by_name(typed: str, label: str | None, number: int) -> str:
    labels = (label,) if label else LABELS
    store, counts = site().store, _counts(typed)
    found = search(store, typed, labels, skip=_before(number), limit=_SHOWN)
    if number > 1 and not found:
        abort(404)
    total = sum(counts.get(name, 0) for name in labels)
    texts = search_texts(store, typed, limit=_FIRST_TEXTS if label is None and number == 1 else 0)
    return render_template(
        "search.html", typed=typed, kind=label, label=label, hits=found, counts=counts, total=total, number=number,
        more=number * _SHOWN < total, traits=traits(found), texts=texts,
        like=near(store, typed, _NAMES) if typed and not counts else (),
        bare="" if counts or texts.hits else _bare(typed),
    )  # fmt: skip


def _bare(typed: str) -> str:
    """What was typed without its marks, where that finds something; it found nothing with them."""
    bare, store = fold(typed), site().store
    if bare == typed.casefold():
        return ""
    return bare if search(store, bare, LABELS, limit=1) or search_texts(store, bare, limit=1).hits else ""


def _in_texts(typed: str, number: int) -> str:
    texts = search_texts(site().store, typed, skip=_before(number), limit=_SHOWN)
    if number > 1 and not texts.hits:
        abort(404)
    return render_template(
        "search.html", typed=typed, kind=_IN_TEXTS, label=None, hits=(), counts=_counts(typed), number=number,
        more=number * _SHOWN < texts.total, texts=texts,
    )  # fmt: skip


def _counts(typed: str) -> dict[str, int]:
    counted = count(site().store, typed, LABELS)
    return {name: counted[name] for name in LABELS if name in counted}


def _before(number: int) -> int:
    return (number - 1) * _SHOWN


@page.get(f"/<any({_KINDS}):kind>/", endpoint="kind", strict_slashes=False)
def everything(kind: str) -> Response:
    """The address of a thing without the thing: all of its kind."""
    return redirect(urls.search("", kind))


def _label() -> str | None:
    asked_for = request.args.get("kind")
    if not asked_for:
        return None
    return next((label for label in LABELS if label.lower() == asked_for), None) or abort(400)
