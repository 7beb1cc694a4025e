"""The gold annotations keep their own rules, before anything is measured by them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.gold.read import HERE, OFFICIALS, SAMPLES, Gold, Relation, officials, passages, samples

ACTORS = frozenset({"Organisation", "Person", "Post"})
BODY, PERSON, POST, DIRECTIVE = (frozenset({kind}) for kind in ("Organisation", "Person", "Post", "Directive"))
EVENT, HONOUR = frozenset({"Event"}), frozenset({"Honour"})

# From the annotation guidelines: relation type -> allowed types of its source and of its target.
ENDS = {
    "PART_OF": (BODY, BODY),
    "POST_AT": (POST, BODY),
    "HOLDS": (PERSON, POST),
    "APPOINTED": (PERSON, POST),
    "DISMISSED": (PERSON, POST),
    "ISSUED": (ACTORS | EVENT, DIRECTIVE),
    "SIGNED": (PERSON, DIRECTIVE),
    "IMPLEMENTS": (DIRECTIVE, DIRECTIVE),
    "AMENDS": (DIRECTIVE, DIRECTIVE),
    "REPLACES": (DIRECTIVE, DIRECTIVE),
    "BASED_ON": (DIRECTIVE, DIRECTIVE),
    "ACCOMPANIES": (DIRECTIVE, DIRECTIVE),
    "ORGANISED": (ACTORS, EVENT),
    "CHAIRED": (ACTORS, EVENT),
    "ATTENDED": (ACTORS, EVENT),
    "SPOKE_AT": (ACTORS, EVENT),
    "GRANTED": (ACTORS, HONOUR),
    "PRESENTED": (ACTORS, HONOUR),
    "RECEIVED": (ACTORS, HONOUR),
    "DISCIPLINED": (BODY | POST, PERSON | BODY),
    "ESTABLISHED": (BODY | POST, BODY),
    "INSPECTED": (BODY, BODY),
}
KINDS = ACTORS | DIRECTIVE | EVENT | HONOUR
STATE_OFFICES = re.compile(r"(Phó )?Chủ tịch nước\b|Tổng Bí thư$|Tổng thống |Quốc vương |Thủ tướng (?!Chính phủ)")
ISO = re.compile(r"(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
ALL = (*samples(), *passages(), *officials())

each_gold = pytest.mark.parametrize("gold", ALL, ids=lambda gold: gold.stem)


def stems(folder: Path, suffix: str) -> set[str]:
    """The names of the files in ``folder`` that end with ``suffix``, without it."""
    return {path.name.removesuffix(suffix) for path in folder.glob(f"*{suffix}")}


def ends_allowed(gold: Gold, relation: Relation) -> bool:
    """Whether both ends exist and have a type that the relation allows."""
    sources, targets = ENDS[relation.type]
    types = gold.types()
    return types[relation.source] in sources and types[relation.target] in targets


@each_gold
def test_quotes_stand_in_the_text(gold: Gold) -> None:
    """Every quote is found verbatim."""
    assert [relation for relation in gold.relations if relation.quote not in gold.text] == []


@each_gold
def test_relation_ends_are_allowed(gold: Gold) -> None:
    """Every relation joins types that its kind allows."""
    assert [relation for relation in gold.relations if not ends_allowed(gold, relation)] == []


@each_gold
def test_dates_are_iso(gold: Gold) -> None:
    """Dates are ISO 8601 of day, month or year."""
    dates = [relation.date for relation in gold.relations if relation.date] + [gold.published or "2000"]
    assert [date for date in dates if not ISO.fullmatch(date)] == []


@each_gold
def test_keys_are_unique(gold: Gold) -> None:
    """No two entities share a key, and their types are those of the guidelines."""
    assert len(gold.types()) == len(gold.entities)
    assert set(gold.types().values()) <= KINDS


@each_gold
def test_names_tell_entities_apart(gold: Gold) -> None:
    """No name counts as right for two entities of one type."""
    names = [(entity.type, name) for entity in gold.entities for name in {entity.name, *entity.accept}]
    assert len(set(names)) == len(names)


@each_gold
def test_no_relation_is_given_twice(gold: Gold) -> None:
    """A relation stands once however often the text repeats it."""
    triples = [(relation.type, relation.source, relation.target) for relation in gold.relations]
    assert len(set(triples)) == len(triples)


@each_gold
def test_deciding_bodies_are_entities(gold: Gold) -> None:
    """``by`` names an entity that can decide."""
    types = gold.types()
    assert {types[relation.by] for relation in gold.relations if relation.by} <= ACTORS


@each_gold
def test_scored_relations_hang_on_scored_entities(gold: Gold) -> None:
    """What hangs on an optional entity is optional itself."""
    optional = {entity.key for entity in gold.entities if entity.optional}
    hanging = [relation for relation in gold.relations if {relation.source, relation.target} & optional]
    assert [relation for relation in hanging if not relation.optional] == []


@each_gold
def test_posts_have_a_body(gold: Gold) -> None:
    """Every scored post is at a body, unless it is an office of the state itself."""
    placed = {relation.source for relation in gold.relations if relation.type == "POST_AT"}
    posts = [entity for entity in gold.entities if entity.type == "Post" and not entity.optional]
    assert [post.name for post in posts if post.key not in placed and not STATE_OFFICES.match(post.name)] == []


@each_gold
def test_file_is_the_text_beside_it(gold: Gold) -> None:
    """The annotation names its own text."""
    assert gold.file == f"{gold.stem}.txt"


def test_every_sample_has_its_files() -> None:
    """Each sample has a text, metadata and an annotation, and there are at least fifteen."""
    texts = stems(SAMPLES, ".txt")
    assert texts == stems(SAMPLES, ".meta.yaml") == stems(HERE / "samples", ".json")
    assert len(texts) >= 15


def test_every_passage_has_its_files() -> None:
    """Each passage has a text and an annotation, and there are at least seventy-five."""
    texts = stems(HERE / "passages", ".txt")
    assert texts == stems(HERE / "passages", ".json")
    assert len(texts) >= 75


def test_forty_three_officials_are_annotated() -> None:
    """Forty-three of the official documents are annotated, and each has its text."""
    annotated = stems(HERE / "officials", ".json")
    assert annotated <= stems(OFFICIALS, ".txt")
    assert len(annotated) == 43


@pytest.mark.parametrize("gold", samples(), ids=lambda gold: gold.stem)
def test_samples_are_marked(gold: Gold) -> None:
    """The metadata says that this is a sample, with the annotation's title and date."""
    lines = (SAMPLES / f"{gold.stem}.meta.yaml").read_text(encoding="utf-8").splitlines()
    assert {"sample: yes", "licence: Apache-2.0", f'published: "{gold.published}"'} <= set(lines)
    assert any(line.startswith("title: ") and str(gold.title)[:20] in line.replace('\\"', '"') for line in lines)


def test_every_relation_type_is_annotated() -> None:
    """Each relation of the guidelines stands somewhere as a scored fact."""
    seen = {relation.type for gold in ALL for relation in gold.relations if not relation.optional}
    assert seen == set(ENDS)
