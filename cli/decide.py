"""``partygraph decide``: what a person knows better becomes a line beside the documents, and the graph follows."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from cli.sharing import using
from cli.signed import reasoned, today
from cli.stores import filled, open_archive, store_options
from cli.things import find_claim, find_thing
from cli.usage import Command
from graph.decisions import VERBS, Decision, operands
from graph.errors import InputError

if TYPE_CHECKING:
    from graph.archive import Archive
    from graph.store import Store


@click.command("decide", cls=Command, short_help="Ghi một quyết định / Write a decision")
@click.argument("verb", type=click.Choice(VERBS), metavar="VERB")
@click.argument("things", nargs=-1, required=True)
@reasoned
@store_options()
def command(verb: str, things: tuple[str, ...], who: str, why: str) -> None:
    """Ghi một quyết định vào tệp decisions.txt cạnh các tài liệu; đồ thị theo ngay. Hoàn tác bằng `undo`.

    Write a decision into decisions.txt beside the documents; the graph follows at once. `undo` takes it back;
    `partygraph decisions` lists them.

    \b
      same A B        là một                    are one thing
      different A B   là hai                    are two things
      alias A TÊN     A còn có tên này          A has this name too
      accept C        khẳng định C đúng         the claim C is right
      reject C        khẳng định C sai          the claim C is wrong, and counts no more
      withdraw D      rút tài liệu D            the document D leaves the graph
      restore D       đưa tài liệu D trở lại    it comes back
      undo …          bỏ quyết định về …        no decision about … any more

    A, B: mã (org:…, post:…, person:…, e:…) hoặc tên đầy đủ; C: mã c:…; D: phần đầu mã SHA-256 hoặc tên tệp.
    A, B: an id or a whole name; C: an id c:…; D: the beginning of a SHA-256 or a file name.
    """
    at = filled()
    with open_archive(at) as archive:
        asked = Decision(today(), who, verb, things, why)
        decision, now = using(at, lambda store: _told_and_done(store, archive, asked))
    click.echo(f"đã ghi / written: {decision.line()}")
    for line in now:
        click.echo(line)
    if verb != "undo":
        # Ids of people change when two become one: what was typed may name nothing any more.
        undo = f"{at.command('decide undo')} {shlex.join(decision.operands)} --why …"
        click.echo(f"hoàn tác / to undo: {undo}", err=True)


def _told_and_done(store: Store, archive: Archive, asked: Decision) -> tuple[Decision, list[str]]:
    """The line, and who the people that it is about are now."""
    decision = _decided(store, archive, asked)
    ids = [one for one in decision.operands if one.startswith("e:")]
    held = store.people(ids, archive.decisions()) if ids else ()
    nodes = sorted({one.node for one in held if one.member.id in ids and one.node is not None})
    return decision, [f"nay là / now: {node}" for node in nodes]


def _decided(store: Store, archive: Archive, asked: Decision) -> Decision:
    """The line that is in the file now; carried out."""
    ids = _meant(store, archive, asked.verb, asked.operands)
    decision = Decision(asked.when, asked.who, asked.verb, operands(asked.verb, ids, "partygraph decide"), asked.why)
    # The line comes first: if we stop here, the next ingest carries it out. Tried again, it is not written twice.
    if archive.decisions().lines[-1:] != (decision,):
        archive.decide(decision)
    _carry_out(store, archive, decision)
    return decision


def _carry_out(store: Store, archive: Archive, decision: Decision) -> None:
    import ingest
    from ingest.write import follow, rewrite

    decisions = archive.decisions()
    store.decide(decisions)
    if decision.operands[0] in decisions.withdrawn:
        store.remove(decision.operands[0])
    elif decision.verb == "restore" or (decision.verb == "undo" and len(decision.operands[0]) == _SHA256):
        rewrite(decision.operands, store, archive, ingest.survey)
    follow(store, archive)


_SHA256 = 64


def _meant(store: Store, archive: Archive, verb: str, typed: Sequence[str]) -> list[str]:
    """The ids that a line of this verb names."""
    if verb in ("withdraw", "restore"):
        return [archive.find(one) for one in typed]
    if verb in ("accept", "reject"):
        return [find_claim(store, one) for one in typed]
    if verb == "alias":
        return [_node(store, typed[0]), *" ".join(typed[1:]).split()]
    if verb == "undo":
        return _undone(store, archive, typed)
    return _told(store, [find_thing(store, one) for one in typed], typed)


def _told(store: Store, ids: Sequence[str], typed: Sequence[str]) -> list[str]:
    """People as local entities, whose ids never change."""
    found = [_local(store, one) for one in ids]
    if len(set(found)) < len(found):
        raise InputError(
            "đã là một; `partygraph why` cho các mã e:… của từng tài liệu",
            "they are one already; `partygraph why` lists the ids e:… of each document",
            where=" ".join(typed),
        )
    return found


def _local(store: Store, thing: str) -> str:
    if not thing.startswith("person:"):
        return thing
    from graph.decisions import Decisions

    return min(held.member.id for held in store.people([thing], Decisions()) if held.node == thing)


def _node(store: Store, typed: str) -> str:
    found = find_thing(store, typed)
    if found.startswith(("person:", "e:")):
        raise InputError(
            "tên khác của người: dùng `same` với người mang tên ấy",
            "another name of a person: use `same` with who bears it",
            where=typed,
        )
    return found


def _undone(store: Store, archive: Archive, typed: Sequence[str]) -> list[str]:
    """The operands of a line in the file, as they stand there or as a user names them, with its verb or without."""
    typed = typed[1:] if typed[0] in VERBS and len(typed) > 1 else typed
    lines = archive.decisions().lines
    for way in (_as_written, _as_claim, _as_document, _as_things, _as_one):
        ids = way(store, archive, typed)
        for line in lines:
            if ids and (tuple(ids) == line.operands or tuple(sorted(ids)) == line.operands):
                return list(line.operands)
    raise InputError(
        f"không có quyết định nào về những điều này; các quyết định ở trong {archive.decisions_file}",
        f"there is no decision about this; those there are stand in {archive.decisions_file}",
        where=" ".join(typed),
    )


def _as_written(_store: Store, _archive: Archive, typed: Sequence[str]) -> list[str]:
    return list(typed) if len(typed) < 2 or ":" in typed[1] else [typed[0], " ".join(typed[1:])]


def _as_claim(_store: Store, _archive: Archive, typed: Sequence[str]) -> list[str]:
    return [one.replace("claim:", "c:") for one in typed]


def _as_document(_store: Store, archive: Archive, typed: Sequence[str]) -> list[str]:
    try:
        return [archive.find(one) for one in typed]
    except InputError:
        return []


def _as_things(store: Store, _archive: Archive, typed: Sequence[str]) -> list[str]:
    try:
        return _told(store, [find_thing(store, one) for one in typed], typed)
    except InputError:
        return []


def _as_one(store: Store, archive: Archive, typed: Sequence[str]) -> list[str]:
    """Somebody who was made of two: the last decision about two of the local entities of that person."""
    from graph.decisions import Decisions

    parts = {held.member.id for held in store.people(typed, Decisions()) if held.node in typed}
    about = (line.operands for line in archive.decisions().lines if line.verb in ("same", "different"))
    return list(next((pair for pair in reversed(list(about)) if parts.issuperset(pair)), ()))
