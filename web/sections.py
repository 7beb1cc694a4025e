"""The parts of the pages of nodes: which edges stand in which, and which parts a page of each label has."""

from __future__ import annotations

from web.facts import Section

_LINKS = ("AMENDS", "REPLACES", "BASED_ON", "ACCOMPANIES", "CITES")
_EVENTS = ("ORGANISED", "CHAIRED", "SPOKE_AT", "ATTENDED")
_CAREER = ("APPOINTED", "DISMISSED")

ALL = {
    section.name: section
    for section in (
        Section("parents", ("PART_OF",), True),
        Section("organs", ("PART_OF",), False),
        Section("succeeds", ("SUCCEEDS",), True),
        Section("succeeded_by", ("SUCCEEDS",), False),
        Section("body", ("POST_AT",), True),
        Section("posts", ("POST_AT",), False),
        Section("held", ("HOLDS",), True),
        Section("holders", ("HOLDS",), False),
        Section("career", _CAREER, True),
        Section("changes", _CAREER, False),
        Section("issued", ("ISSUED",), True),
        Section("issuers", ("ISSUED",), False),
        Section("signed", ("SIGNED",), True),
        Section("signers", ("SIGNED",), False),
        Section("implements", ("IMPLEMENTS",), True),
        Section("implemented_by", ("IMPLEMENTS",), False),
        Section("links", _LINKS, True),
        Section("linked_by", _LINKS, False),
        Section("events", _EVENTS, True),
        Section("participants", _EVENTS, False),
        Section("received", ("RECEIVED",), True),
        Section("recipients", ("RECEIVED",), False),
        Section("given", ("GRANTED", "PRESENTED"), True),
        Section("grantors", ("GRANTED",), False),
        Section("presenters", ("PRESENTED",), False),
        Section("honours", ("OF",), True),
        Section("awards", ("OF",), False),
        Section("occasions", ("AT",), True),
        Section("awarded_here", ("AT",), False),
        Section("disciplined", ("DISCIPLINED",), True),
        Section("disciplined_by", ("DISCIPLINED",), False),
        Section("founded", ("ESTABLISHED",), True),
        Section("founders", ("ESTABLISHED",), False),
        Section("inspected", ("INSPECTED",), True),
        Section("inspected_by", ("INSPECTED",), False),
        Section("place", ("LOCATED_IN",), True),
        Section("became", ("BECAME",), True),
        Section("made_of", ("BECAME",), False),
        Section("bodies", ("LOCATED_IN",), False, "Organisation"),
        Section("held_here", ("LOCATED_IN",), False, "Event"),
        Section("areas", ("LOCATED_IN",), False, "Place"),
        Section("figures", ("FIGURE_OF",), False),
        Section("figure_of", ("FIGURE_OF",), True),
        Section("documents", ("MENTIONS",), False),
    )
}

_NAMES = {
    "Organisation": "parents posts issued organs events received given place founders founded inspected inspected_by "
    "disciplined disciplined_by figures succeeds succeeded_by documents",
    "Person": "held career events issued signed received given disciplined_by documents",
    "Post": "body holders changes issued events received given disciplined founded documents",
    "Directive": "issuers signers implements implemented_by links linked_by documents",
    "Honour": "awards documents",
    "Award": "honours grantors presenters recipients occasions documents",
    "Event": "participants issued awarded_here figures place documents",
    "Place": "place became made_of bodies held_here areas documents",
    "Observation": "figure_of documents",
}
BY_LABEL = {label: tuple(ALL[name] for name in names.split()) for label, names in _NAMES.items()}
