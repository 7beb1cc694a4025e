"""A body that a text tells under one name after the other: its titles alone are of the name that was told last."""

from __future__ import annotations

from dataclasses import dataclass

from graph.records import replace
from ingest.find import Clause
from ingest.grammar.pieces import Body, Post
from ingest.grammar.scan import Scan
from ingest.join.offices.office import Office
from ingest.join.offices.resolved import Offices
from ingest.lexicon.trie import each

# So many words tell of a name at most ("lấy tên gọi là").
_LONGEST = 4


@dataclass(slots=True)
class Renamings:
    """What a document tells of the names that its schools, departments and firms had."""

    scan: Scan
    offices: Offices
    _told: bool | None = None

    def several(self, post: Post) -> bool:
        """Does the text name several of the bodies that a title is of, and tell that one got another name?"""
        return bool(post.title.of) and self.offices.bodies_of(post.title.of) > 1 and self._renamed()

    def behind(self, clause: Clause, k: int, post: Post) -> Office | None:
        """ "… làm Hiệu trưởng với tên Trường X": of the name that stands behind the title."""
        body = clause.pieces[k + 1] if k + 1 < len(clause.pieces) else None
        gap = self.scan.tokens.low[post.last : body.first] if isinstance(body, Body) else []
        if not isinstance(body, Body) or " ".join(gap) not in self.scan.lexicon.words.named_as:
            return None
        return self.offices.of(replace(post, body=body)) if body.head.name in post.title.of else None

    def _renamed(self) -> bool:
        if self._told is None:
            low, words = self.scan.tokens.low, self.scan.lexicon.words
            places = (each(word, low) for word in words.renamed_by)
            self._told = any(
                " ".join(low[max(at - size, 0) : at + 1]) in words.renames
                for found in places
                for at in found
                for size in range(1, _LONGEST)
            )
        return self._told
