"""``partygraph why``: the reasons for which two are one, are two, or cannot be told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from cli.companions import companions
from cli.named import known_names, with_names
from cli.sharing import using
from cli.stores import filled, open_archive, store_options
from cli.things import find_both, find_thing
from cli.titled import borne_by, told_of
from cli.usage import Command
from graph.errors import say
from graph.schema import schema

if TYPE_CHECKING:
    from graph.decisions import Decisions
    from graph.store import Store

_VERDICTS = {
    "same": say("là một", "one thing"),
    "different": say("là hai", "two things"),
    "undecided": say("chưa rõ là một hay hai", "one or two: undecided"),
}


@click.command("why", cls=Command, short_help="Vì sao là một hay là hai / Why they are one or two")
@click.argument("left", metavar="A")
@click.argument("right", metavar="B", required=False)
@store_options()
def command(left: str, right: str | None) -> None:
    """Cho biết vì sao A và B là một, là hai, hoặc chưa rõ; chỉ có A: A gồm những gì, từ tài liệu nào.

    Why A and B are one thing, are two, or cannot be told; A alone: what it is made of, and from which documents.

    A, B: mã (org:…, person:…, e:…) hoặc tên đầy đủ. / An id or a whole name.
    """
    at = filled()
    with open_archive(at) as archive:
        decisions = archive.decisions()
        lines = using(at, lambda store: _answer(store, decisions, left, right))
    for line in lines:
        click.echo(line)


def _answer(store: Store, decisions: Decisions, left: str, right: str | None) -> list[str]:
    ids = (
        find_both(store, left)
        if left == right
        else [find_thing(store, one) for one in (left, right) if one is not None]
    )
    people = [one.startswith(("person:", "e:")) for one in ids]
    if all(people):
        lines = _people(store, decisions, ids)
    else:
        nodes = [borne_by(store, one) or one for one in ids]
        lines = [*_things(store, nodes, mixed=any(people)), *told_of(store, decisions, nodes)]
    about = [
        say(f"quyết định: {line}", f"decided by {one.who}") for one in decisions.about(ids) for line in [one.line()]
    ]
    return with_names(store, [*lines, *about])


def _people(store: Store, decisions: Decisions, ids: Sequence[str]) -> list[str]:
    from graph.resolve import told, why

    everyone = store.people(ids, decisions)
    groups = [frozenset(held.member.id for held in everyone if one in (held.node, held.member.id)) for one in ids]
    found = why([held.member for held in everyone], decisions, min(groups[0]), min(groups[-1]))
    lines = [] if len(groups) == 1 else [_VERDICTS[found.verdict]]
    lines += [f"  {reason}" for reason in found.because]
    if found.verdict == "undecided":
        nodes = [held.node for group in groups for held in everyone if held.member.id == min(group)]
        lines += [f"  {reason}" for reason in companions(store, *nodes)]
    names = known_names(store, {feature for held in everyone for feature in held.member.features})
    for group, one in dict(zip(groups, ids, strict=True)).items():
        lines.append(say(f"{one} gồm:", "made of:"))
        for held in everyone:
            if held.member.id in group:
                features = "; ".join(names.get(feature) or told(feature) for feature in sorted(held.member.features))
                lines.append(f"  {held.member.id}  doc:{held.member.document}")
                lines += [f"      {features}"] if features else []
    return lines


def _things(store: Store, ids: Sequence[str], mixed: bool) -> list[str]:
    """Things whose identity is their key: what it is made of, and where two differ."""
    if len(set(ids)) == 1:
        return [_VERDICTS["same"] if len(ids) > 1 else ids[0], *_key(store, ids[0])]
    if mixed or ids[0].split(":")[0] != ids[1].split(":")[0]:
        return [_VERDICTS["different"], "  " + say("khác loại", "of different kinds")]
    mine, theirs = _key(store, ids[0]), _key(store, ids[1])
    return [
        _VERDICTS["different"],
        *(f"  A {line.strip()}" for line in mine if line not in theirs),
        *(f"  B {line.strip()}" for line in theirs if line not in mine),
    ]


def _key(store: Store, node: str) -> list[str]:
    from graph.ids import label_of

    kind = schema().node(label_of(node))
    [row] = store.run(f"MATCH (n:`{kind.label}` {{id: $id}}) RETURN properties(n) AS p", id=node)
    found = row["p"]
    assert isinstance(found, dict)
    told = [(say(item.vi, item.en), found.get(item.name)) for item in kind.properties.values()]
    names = [(say("tên", "name"), found["name"]), (say("tên khác", "other names"), found.get("aliases"))]
    return [f"  {name}: {_text(value)}" for name, value in (*names, *told) if value is not None]


def _text(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
