"""``partygraph decisions``: what people decided, with the names of what it is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import click

from cli.named import with_names
from cli.sharing import using
from cli.stores import filled, open_archive, store_options
from cli.usage import Command
from graph.dates import in_vietnamese
from graph.errors import say

if TYPE_CHECKING:
    from graph.archive import Archive
    from graph.decisions import Decision, Decisions
    from graph.store import Store

_VERBS = {
    "same": say("là một", "are one thing"),
    "different": say("là hai", "are two things"),
    "alias": say("còn có tên", "has this name too"),
    "accept": say("khẳng định đúng", "the claim is right"),
    "reject": say("khẳng định sai", "the claim is wrong"),
    "withdraw": say("rút tài liệu", "the document is withdrawn"),
    "restore": say("đưa tài liệu trở lại", "the document came back"),
    "undo": say("bỏ quyết định", "no decision any more"),
}


@click.command("decisions", cls=Command, short_help="Liệt kê các quyết định / List the decisions")
@click.option(
    "--all",
    "everything",
    is_flag=True,
    help="Cả những quyết định đã được thay hay bỏ. / Those that were replaced or undone as well.",
)
@store_options()
def command(everything: bool) -> None:
    """Liệt kê các quyết định đang có hiệu lực, cũ trước mới sau: ngày, ai, việc gì, về ai hay cái gì, lý do.

    List the decisions that count, the oldest first: day, who, what, about whom or what, and the reason.
    """
    at = filled()
    with open_archive(at) as archive:
        decisions = archive.decisions()
        lines = using(at, lambda store: _told(store, archive, decisions, everything))
    for line in lines:
        click.echo(line)
    kept = (f"ghi trong {archive.decisions_file}", "the file that keeps them")
    click.echo(say(*(kept if lines else ("không có quyết định nào", "there are no decisions"))), err=True)


def _told(store: Store, archive: Archive, decisions: Decisions, everything: bool) -> list[str]:
    counting = set(map(id, decisions.counting))
    shown = [one for one in decisions.lines if everything or id(one) in counting]
    operands = {one for decision in shown for one in decision.operands}
    meanings = _meanings(store, archive, operands) | _merged(decisions, operands)
    told = [line for one in shown for line in _entry(one, id(one) in counting, meanings)]
    return with_names(store, told)


def _entry(decision: Decision, counts: bool, meanings: Mapping[str, str]) -> Iterator[str]:
    """The day, who and what; under it what it is about, and the reason."""
    past = "" if counts else f" [{say('không còn hiệu lực', 'counts no more')}]"
    yield f"{in_vietnamese(decision.when)}  {decision.who}: {_VERBS[decision.verb]}{past}"
    for one in decision.operands:
        yield f"    {one}  {meanings.get(one, '')}".rstrip()
    yield f"    {say('lý do', 'why')}: {decision.why}"


def _meanings(store: Store, archive: Archive, operands: Iterable[str]) -> dict[str, str]:
    """By operand what it is: who a local entity is now, what a claim says, under which names a document came."""
    found = sorted(operands)
    documents = {one: archive.about(one) for one in found if len(one) == _SHA256 and one.isalnum()}
    return {
        **_people(store, [one for one in found if one.startswith("e:")]),
        **_claims(store, [one for one in found if one.startswith("c:")]),
        **{one: ", ".join(about.names) for one, about in documents.items() if about},
    }


def _merged(decisions: Decisions, operands: Iterable[str]) -> dict[str, str]:
    """By node that was decided to be another one: which one it is now part of, as it is in the graph no more."""
    nodes = ((one, decisions.canonical(one)) for one in operands if not one.startswith(("e:", "c:")))
    return {one: say(f"nay là {now}", f"now {now}") for one, now in nodes if now != one}


_SHA256 = 64


def _people(store: Store, entities: Sequence[str]) -> dict[str, str]:
    from graph.decisions import Decisions

    held = store.people(entities, Decisions()) if entities else ()
    return {one.member.id: one.node or "" for one in held}


def _claims(store: Store, claims: Sequence[str]) -> dict[str, str]:
    from queries import predicate

    rows = store.run(
        "UNWIND $ids AS id MATCH (c:Claim {id: id})-[:SUBJECT]->(a) OPTIONAL MATCH (c)-[:OBJECT]->(b) "
        "RETURN c.id AS id, c.predicate AS type, a.name AS subject, coalesce(b.name, c.value) AS object",
        ids=[one.replace("c:", "claim:") for one in claims],
    )
    said = {str(row["id"]).replace("claim:", "c:"): row for row in rows}
    return {one: f"{row['subject']} – {predicate(str(row['type'])).vi} – {row['object']}" for one, row in said.items()}
