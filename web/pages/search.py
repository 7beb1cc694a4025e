"""Search by name: tone marks may be left out, and count where they are typed."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request
from werkzeug.wrappers import Response

from queries import count, search
from web import urls
from web.paging import asked
from web.site import site
from web.traits import traits

LABELS = ("Organisation", "Person", "Post", "Directive", "Event", "Honour", "Award", "Place", "Document")
_KINDS = ", ".join(map(str.lower, LABELS))
_SHOWN, _LONGEST = 30, 300

page = Blueprint("search", __name__)


@page.get("/search", endpoint="page")
def show() -> str:
    """The nodes whose names contain what was typed; of one kind where ``kind`` says so. Nothing typed lists all."""
    typed, label, number = request.args.get("q", "").strip(), _label(), asked()
    if len(typed) > _LONGEST:
        abort(400)
    labels = (label,) if label else LABELS
    store = site().store
    found = search(store, typed, labels, skip=(number - 1) * _SHOWN, limit=_SHOWN)
    counted = count(store, typed, LABELS)
    counts = {name: counted[name] for name in LABELS if name in counted}
    if number > 1 and not found:
        abort(404)
    total = sum(counts.get(name, 0) for name in labels)
    return render_template(
        "search.html", typed=typed, label=label, hits=found, counts=counts, total=total, number=number,
        more=number * _SHOWN < total, traits=traits(found),
    )  # fmt: skip


@page.get(f"/<any({_KINDS}):kind>/", endpoint="kind", strict_slashes=False)
def everything(kind: str) -> Response:
    """The address of a thing without the thing: all of its kind."""
    return redirect(urls.search("", kind))


def _label() -> str | None:
    asked_for = request.args.get("kind")
    if not asked_for:
        return None
    return next((label for label in LABELS if label.lower() == asked_for), None) or abort(400)
