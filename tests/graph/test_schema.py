"""The kinds: the project's own are whole, and a broken file is refused with its line."""

from __future__ import annotations

import pytest

from graph.errors import SchemaError
from graph.ids import label_of
from graph.schema import FOLDER, Schema, load, parse, schema
from graph.strictyaml import Source
from graph.strictyaml import parse as yaml

MODEL = """
PART_OF SUCCEEDS POST_AT HOLDS APPOINTED DISMISSED ISSUED SIGNED IMPLEMENTS AMENDS REPLACES BASED_ON ACCOMPANIES CITES
ORGANISED CHAIRED ATTENDED SPOKE_AT GRANTED PRESENTED RECEIVED OF AT AWARDED DISCIPLINED ESTABLISHED INSPECTED
LOCATED_IN MENTIONS SUBJECT OBJECT STATED_IN UNREAD_IN FIGURE_OF BECAME
"""
ORGANISATION = "node: Organisation\nprefix: org\nvi: tổ chức\nen: body\nkeys: [[proper]]\n"
EDGE = "edge: PART_OF\nvi: thuộc\nen: part of\nsource: [Organisation]\ntarget: [Organisation]\n"


def _parse(*texts: str) -> Schema:
    return parse(yaml(text, Source(f"{number}.yaml", SchemaError)) for number, text in enumerate(texts))


def test_every_edge_of_the_model_has_a_kind() -> None:
    """The kinds are those of the model, no more and no less."""
    assert sorted(schema().edges) == sorted(MODEL.split())


def test_every_kind_is_whole() -> None:
    """All that is wrong with the kinds is listed at once."""
    wrong = [
        f"{kind.label}: {words}"
        for kind in schema().nodes.values()
        for words, bad in [
            ("no identity", not kind.derived and not kind.keys and not kind.resolved_by),
            ("an empty key", any(not key for key in kind.keys)),
            ("its prefix leads elsewhere", label_of(f"{kind.prefix}:x") != kind.label),
            ("the file has another name", not (FOLDER / f"{kind.label.lower()}.yaml").exists()),
        ]
        if bad
    ] + [
        f"{edge.type}: {words}"
        for edge in schema().edges.values()
        for words, bad in [
            ("nobody reads it as one word", edge.type != edge.type.upper()),
            ("no ends", not edge.sources or not edge.targets),
            ("joint without one_per", edge.joint and edge.one_per is None),
            ("a derived end of a claimed edge", not edge.derived and {"Claim", "Document", "Unread"} & {*edge.sources}),
            ("the file has another name", not (FOLDER / f"{edge.type.lower()}.yaml").exists()),
        ]
        if bad
    ]
    assert not wrong


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        ((ORGANISATION, ORGANISATION.replace("org", "body")), "1.yaml:1: node: 'Organisation' đã có"),
        ((ORGANISATION, ORGANISATION.replace("Organisation", "Body")), "1.yaml:2: prefix: 'org' đã dùng"),
        ((ORGANISATION, EDGE.replace("[Organisation]", "[Body]")), "1.yaml:4: source: "),
        ((ORGANISATION.replace("keys: [[proper]]", ""),), "0.yaml:1: keys: "),
        ((ORGANISATION + "properties: {level: {vi: cấp, en: level, fold: first}}",), "0.yaml:6: fold: "),
        ((ORGANISATION + "properties: {day: {vi: ngày, en: day, fold: date, lasts: long}}",), "0.yaml:6: lasts: "),
        ((ORGANISATION, EDGE + "gives: [{qualifier: date, to: target, as: date}]"), "1.yaml:6: gives: "),
        ((ORGANISATION, EDGE + "one_per: both"), "1.yaml:6: one_per: "),
        ((ORGANISATION + "weak: [[kind]]",), "0.yaml:6: weak: "),
        ((ORGANISATION + "colour: red",), "0.yaml:6: trường lạ 'colour'"),
    ],
)
def test_broken_kinds_are_refused_with_their_line(texts: tuple[str, ...], words: str) -> None:
    """Each mistake is found, and where it is."""
    with pytest.raises(SchemaError) as caught:
        _parse(*texts)
    assert words in str(caught.value)


def test_ends_are_held() -> None:
    """An edge runs only between the ends of its kind, in its direction."""
    assert schema().edge("POST_AT").allows("Post", "Organisation")
    assert not schema().edge("POST_AT").allows("Organisation", "Post")


def test_unknown_names_are_errors() -> None:
    """Asking for a kind that does not exist is an error, not None."""
    for ask in (schema().node, schema().edge, label_of):
        with pytest.raises(SchemaError, match="Nonsense"):
            ask("Nonsense")


def test_the_folder_is_read() -> None:
    """Loading the folder gives what the project uses."""
    assert load(FOLDER) == schema()
