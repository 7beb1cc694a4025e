"""The verbs before figures: that a body has something, that something rose or is a share, or what was done."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.relate.figures.owners import inside, of_the_party
from ingest.relate.figures.state import State

# So many words has a form of discipline.
_FORM = 2


@dataclass(slots=True, eq=False)
class Verbs(State):
    """Reads the verb at a token, where one may stand; each method says whether it read one."""

    def verb(self, at: int) -> bool:
        """A verb of having, of changing, or an act, where one may stand."""
        return any(verb(at) for verb in (self._moved, self._shared, self._represents, self._amounts, self._acts))

    def _moved(self, at: int) -> bool:
        """ "tăng 3 chi bộ so với năm 2017"."""
        for table, word in ((self.words.rises, "tăng"), (self.words.falls, "giảm")):
            end = self.ends(table, at) if self.told or self.awaited else None
            if end is not None and end in self.row:
                self.change, self.ready, self.at = word, True, end
                return True
        return False

    def _shared(self, at: int) -> bool:
        end = self.ends(self.words.portions, at) if self.told is not None else None
        if end is not None:
            self.ready, self.portion, self.at = False, True, end
        return end is not None

    def _represents(self, at: int) -> bool:
        """ "198 đại biểu thay mặt cho 2.356 đảng viên": these are of the body whose congress it is."""
        end = self.ends(self.words.represents, at) if self.told is not None else None
        body = inside(self.view, self.told.body) if end is not None and self.told is not None else None
        if end is None or body is None:
            return False
        party = body.org is not None and of_the_party(body.org)
        self.subject, self.meant, self.act, self.ready, self.at = body, party, "", True, end
        return True

    def _amounts(self, at: int) -> bool:
        """ "có", and "là", "lên" after a measure: right after the subject, or where a list goes on."""
        event = self.subject is not None and self.subject.label == "Event"
        table = self.words.amounting if self.measure else self.words.gathers if event else self.words.has
        end = self.ends(table, at) if self.awaited or self.told or (self.fresh and event) else None
        goes_on = self.fresh and self.told is not None  # "kết nạp 96 đảng viên, có 38 chi bộ …": of the same body
        if end is None or (self.act and not self.measure and not goes_on):
            return False
        self.act = ""
        self.ready, self.awaited, self.fresh, self.at = True, False, False, end
        return True

    def _acts(self, at: int) -> bool:
        hit = self.words.acts.longest(self.low, at, self.view.last) if self.fresh or self.awaited else None
        if hit is None:
            return False
        self.act, end = hit
        self.subject = None if self.passing else self.subject
        form = self.ends(self.words.manners, end)
        if form is not None:
            end = form + _FORM
            self.act = f"{self.act} {' '.join(self.low[form:end])}"
        self.measure, self.told, self.fresh = "", None, False
        self.ready, self.awaited, self.at = True, True, self.ends(self.words.meets, end) or end
        return True
