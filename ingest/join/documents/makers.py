"""Who has made a document, as its name tells it: "Kết luận của Thành ủy X", "Nghị quyết Đại hội XIII của Đảng"."""

from __future__ import annotations

from ingest.grammar.names import body_name, post_name
from ingest.grammar.pieces import Body, DirectiveRef, EventRef, Post
from ingest.grammar.scan import Scan
from ingest.join.bodies.resolved import Bodies

# So many bodies issue something together.
_PAIR = 2
# Since the constitution of that year.
_ALONE_SINCE = "1992"


def issuer_name(ref: DirectiveRef, bodies: Bodies, scan: Scan) -> str | None:
    """The name of who issued it, in full; of an act that only one body passes it is that one."""
    issuer = ref.issuer[0] if ref.issuer else None
    if isinstance(issuer, Body):
        if issuer.last == issuer.first + 2 and scan.central(issuer.first):
            return None  # the words are no name of the body
        org = bodies.of(issuer)
        name = _together(ref, bodies) or (org.name if org else None)
    else:
        name = _office_name(issuer, bodies) if issuer is not None else None
    sole = sole_maker(ref)
    return sole if name is not None and sole is not None and name not in ref.kind.only else name


def sole_maker(ref: DirectiveRef) -> str | None:
    """Who alone issues what is of its type: decrees the Government; before its time ministries and committees did too
    ("Nghị định số 565 ngày 25/9/1947 của Ủy ban Hành chính Trung bộ")."""
    before = ref.date is not None and ref.date < _ALONE_SINCE
    return ref.kind.only[0] if ref.kind.only and not before else None


def _office_name(office: Post, bodies: Bodies) -> str:
    """ "quyết định của Chủ tịch UBND tỉnh": the office with its body in full."""
    name, org = post_name(office), bodies.of(office.body) if office.body is not None else None
    said = body_name(office.body) if office.body is not None else ""
    return f"{name.removesuffix(said)}{org.name}" if org is not None and said and name.endswith(said) else name


def _together(ref: DirectiveRef, bodies: Bodies) -> str | None:
    """ "Tờ trình của HĐND và UBND huyện X": two bodies that issue it together, their territory said once."""
    orgs = [bodies.of(issuer) for issuer in ref.issuer if isinstance(issuer, Body)]
    first, last = (orgs[0], orgs[1]) if len(orgs) == len(ref.issuer) == _PAIR else (None, None)
    if first is None or last is None:
        return None
    shared = first.territory is not None and first.territory == last.territory
    return f"{first.title if shared else first.name} và {last.name}"


def event_name(event: EventRef, bodies: Bodies, scan: Scan) -> str:
    """The name of the meeting that passed it, with its body in full."""
    assert event.name is not None
    org = bodies.of(event.body) if event.body is not None else None
    if org is None or event.body is None:
        return event.name
    return event.name.replace(scan.tokens.text(event.body.first, event.body.last), org.name, 1)
