"""What in the signatures of a form contradicts the rules: who signs for whom, and what stands before the name."""

from __future__ import annotations

from collections.abc import Iterator

from graph.form import Breach, Field, Signature
from ingest.form.capacities import capacity_mark, capacity_of, capacity_words
from ingest.form.facts import Facts, before_rules, begins, calm, low
from ingest.form.spelling import begins_office
from ingest.lexicon.regimes import Regime, regimes


def missigned(facts: Facts, regime: Regime) -> Iterator[Breach]:
    """Each breach of the signatures."""
    yield from _capacities(facts, regime)
    if before_rules(facts, regime) or facts.side == "union":
        return
    yield from _marks(facts, regime)
    for signature in facts.signatures:
        for check in (_deputy, _by_order):
            yield from check(signature)
        for judge in (_without_capacity, _degree):
            yield from judge(signature, facts, regime)


def _capacities(facts: Facts, regime: Regime) -> Iterator[Breach]:
    rules = regimes().capacity
    lines = (span for one in facts.signatures if (said := one.field("authority")) is not None for span in said.spans)
    for span in lines:
        kind, words = capacity_of(span.quote), calm(capacity_words(span.quote))
        group = begins(words, rules.group)
        alone = not group and (begins(words, rules.single) or begins_office(words))
        together = group or (regime.side == "party" and begins(words, rules.secretaries))
        if (kind == "collective" and alone) or (kind == "deputy" and together):
            one = kind == "collective"
            vi = f"“{span.quote}”: không ký {'thay mặt một người' if one else 'thay một tập thể'} ({rules.source})"
            en = f"“{span.quote}”: nobody signs {'on behalf of one person' if one else 'in place of a collective'}"
            yield Breach("capacity-not-of-body", vi, f"{en} ({rules.source})", (span,))


def _marks(facts: Facts, regime: Regime) -> Iterator[Breach]:
    """ "TM. BAN THƯỜNG VỤ": the Party and the State write the same capacity in two ways."""
    issuers = facts.all("issuer")
    lines = (span for one in facts.signatures if (said := one.field("authority")) is not None for span in said.spans)
    for span in lines if len(issuers) == 1 else ():
        mark, side = capacity_mark(span.quote), _side(calm(capacity_words(span.quote))) or regime.side
        rows = (
            row
            for row in regimes().marks
            if row.side == side and (not row.bodies or begins(low(issuers[0]), row.bodies))
        )
        right = next((one for row in rows for one in row.marks if _letters(one) == _letters(mark)), mark)
        if ("/" in right) != ("/" in mark) and side == regime.side:
            vi = f"“{span.quote}”: văn bản của {'Đảng' if side == 'party' else 'Nhà nước'} ghi “{right}” ({regime.vi})"
            en = f"“{span.quote}”: documents of the {side.capitalize()} write “{right}” ({regime.en})"
            yield Breach("capacity-of-other-regime", vi, en, (span,))


def _letters(mark: str) -> str:
    return "".join(filter(str.isalpha, mark))


def _side(words: str) -> str | None:
    """Whose a body is on whose behalf somebody signs."""
    return next((rule.side for rule in regimes().symbols if begins(words, rule.bodies)), None)


def _deputy(signature: Signature) -> Iterator[Breach]:
    """ "KT. GIÁM ĐỐC" / "TRƯỞNG PHÒNG": only a deputy signs in place of the head."""
    authority, post = signature.field("authority"), signature.field("post")
    if signature.kind == "deputy" and authority is not None and post is not None and not _is_deputy(post):
        vi = f"“{post.value}” không ký thay: chỉ cấp phó ký “{authority.spans[-1].quote}”"
        en = f"{post.value} signs in place of nobody: only a deputy does"
        yield _not_of_post(vi, en, authority, post)


def _by_order(signature: Signature) -> Iterator[Breach]:
    """ "TL. CHỦ TỊCH" / "PHÓ CHỦ TỊCH": a deputy signs in place of the head, and not by his order."""
    authority, post = signature.field("authority"), signature.field("post")
    if signature.kind != "by-order" or authority is None or post is None:
        return
    head = calm(capacity_words(authority.spans[-1].quote))
    if any(begins(low(post), (f"{word} {head}",)) for word in regimes().capacity.deputies):
        vi = f"“{post.value}” ký thay, không ký thừa lệnh “{authority.spans[-1].quote}”"
        en = f"{post.value} signs in place of the head, and not by order"
        yield _not_of_post(vi, en, authority, post)


def _not_of_post(vi: str, en: str, authority: Field, post: Field) -> Breach:
    source = regimes().capacity.source
    return Breach("capacity-not-of-post", f"{vi} ({source})", f"{en} ({source})", (*authority.spans, *post.spans))


def _without_capacity(signature: Signature, facts: Facts, regime: Regime) -> Iterator[Breach]:
    """A deputy, or a secretary of a committee of the Party, who does not say for whom."""
    post, rules = signature.field("post"), regimes().capacity
    free = facts.kind is not None and facts.kind.name in rules.free
    if post is None or free or signature.kind != "own" or signature.field("authority") is not None:
        return
    if begins(low(post), rules.members):
        wrong = regime.side == "party" and _issued_by_committee(facts)
    else:
        wrong = _is_deputy(post) and not any(word in low(post) for word in rules.charged)
    if wrong:
        vi, en = f"“{post.value}” ký mà không ghi quyền hạn", f"{post.value} signs without saying for whom"
        yield Breach("capacity-missing", f"{vi} ({rules.source})", f"{en} ({rules.source})", post.spans)


def _issued_by_committee(facts: Facts) -> bool:
    bodies = [body for rule in regimes().symbols if rule.committee for body in rule.bodies]
    return any(begins(low(field), bodies) for field in facts.all("issuer"))


def _is_deputy(post: Field) -> bool:
    return any(f" {word} " in f" {low(post)} " for word in regimes().capacity.deputies)


def _degree(signature: Signature, facts: Facts, regime: Regime) -> Iterator[Breach]:
    """Degrees and titles before the name of who signs for an authority of the State."""
    rank = signature.field("rank")
    plain = regimes().capacity.plain
    if rank is None or regime.side != "state" or not all(begins(low(one), plain) for one in facts.all("issuer")):
        return
    if facts.all("issuer"):
        vi, en = f"không ghi “{rank.value}” trước họ tên người ký", f"no “{rank.value}” before the name of who signs"
        yield Breach("degree-before-name", f"{vi} ({regime.vi})", f"{en} ({regime.en})", rank.spans)
