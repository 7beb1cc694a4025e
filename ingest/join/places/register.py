"""Which territories a document has named, and where: the last before a token, the most frequent, the only one."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable

from ingest.join.places.territory import Territory, fits

_Key = tuple[str, str | None, bool]
"""A level, a word for it, and whether the text names the territory itself."""


class Register:
    """The territories that a document names, in the order in which they stand."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self._at: dict[_Key, list[int]] = {}
        self._known: dict[_Key, list[Territory]] = {}
        self._count: Counter[Territory] = Counter()
        self._whole: dict[str, set[Territory]] = {}
        self._said: set[Territory] = set()

    def settled(self, territory: Territory) -> Territory:
        """ "xã Tân An" in a text that says once of which district: that one, if it is the only one of that name."""
        whole = self._whole.get(territory.full, set())
        return next(iter(whole)) if len(whole) == 1 else territory

    def add(self, territory: Territory, at: int | None, *, said: bool = True) -> None:
        """One more place where a territory is named; places come in order, None for what is named in passing."""
        self.names.add(territory.name)
        if territory.outer is not None and territory.known:
            self._whole.setdefault(territory.full, set()).add(territory)
        if at is None or territory.abroad:
            return
        self._count[territory] += 1
        if said:
            self._said.add(territory)
        for level in {territory.level, *(["city"] if territory.word == "thành phố" else [])}:
            for word in (None, territory.word):
                for key in ((level, word, False), (level, word, True))[: 1 + said]:
                    self._at.setdefault(key, []).append(at)
                    self._known.setdefault(key, []).append(territory)

    def last(self, levels: tuple[str, ...], at: int, word: str | None) -> Territory | None:
        """The territory of one of the levels, and of that word for it, that was named last before ``at``.

        Before one in which a place lies, and that the text never names, one of that level that it does.
        """
        last = self._last(levels, at, word, said=False)
        if last is None or last in self._said:
            return last
        return self._last((last.level,), at, word, said=True) or last

    def last_but(
        self, levels: tuple[str, ...], at: int, word: str | None, but: Callable[[Territory], bool]
    ) -> Territory | None:
        """The territory that was named last before ``at``, without some."""
        keys = [(level, word, False) for level in levels]
        found = (
            (self._at[key][k], self._known[key][k])
            for key in keys
            for k in range(self._before(key, at), -1, -1)
            if not but(self._known[key][k])
        )
        return max(found, key=lambda f: f[0], default=(0, None))[1]

    def _last(self, levels: tuple[str, ...], at: int, word: str | None, *, said: bool) -> Territory | None:
        keys = [(level, word, said) for level in levels]
        found = [(self._at[key][k], self._known[key][k]) for key in keys if (k := self._before(key, at)) >= 0]
        return max(found, key=lambda f: f[0])[1] if found else None

    def main(self, levels: tuple[str, ...], word: str | None) -> Territory | None:
        """The territory of one of the levels and that word for it that is named most often, the first of equals."""
        fitting = (t for t, _ in self._count.most_common() if fits(t, levels) and word in (None, t.word))
        return next(fitting, None)

    def _before(self, key: _Key, at: int) -> int:
        return bisect_right(self._at.get(key, []), at) - 1
