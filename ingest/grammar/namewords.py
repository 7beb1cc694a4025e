"""How far a name goes: capitalised words with the syllables that hyphens join to them, no title and no sentence."""

from __future__ import annotations

from ingest.grammar.scan import Scan
from ingest.grammar.spelling import foreign
from ingest.lexicon.memo import Memo
from ingest.lexicon.numerals import ROMAN
from ingest.lexicon.syllables import is_syllable

# Before these no sentence begins.
_MARKS = frozenset((",", "-", "–", "(", ")", ";", "."))
MOST = 5
"""words of a name"""


def name_end(scan: Scan, at: int, stop: int) -> int:
    """End of at most so many capitalised words, each with the syllables that hyphens join to it."""
    end, words = at, 0
    while end < stop and words < MOST and _is_name_word(scan, end):
        if words >= 2 and (_something_else(scan, end, stop) or _new_sentence(scan, at, end)):
            break
        if end > at and scan.tokens.start[end] > scan.tokens.end[end - 1] + 1:
            break
        end, words = end + 1, words + 1
        while end < stop and hyphened(scan, end):
            end += 2
    return end


def hyphened(scan: Scan, at: int) -> bool:
    """ "Hang-seo": a hyphen without spaces before a syllable in lower case."""
    start, end = scan.tokens.start, scan.tokens.end
    if scan.low(at) != "-" or at + 1 >= len(scan.tokens) or not scan.low(at + 1).isalpha():
        return False
    if scan.low(at + 1) in scan.lexicon.words.former:
        return False  # "Nguyễn Văn A-nguyên Giám đốc"
    if scan.cap(at + 1) and not (foreign(scan, at - 1) and foreign(scan, at + 1)):
        return False  # "Diaz-Canel" is one name
    return start[at] == end[at - 1] and start[at + 1] == end[at]


def _new_sentence(scan: Scan, at: int, end: int) -> bool:
    """A crawl lost the full stop ("Nguyễn Văn A Trong khi đó"), or the name is said again ("Tô Vinh Tô Vinh")."""
    words = scan.tokens.word
    loud = words[at].isupper() and words[at + 1].isupper() and len(words[at]) > 1
    if (loud and not words[end].isupper()) or words[end : end + 2] == words[at : at + 2]:
        return True
    shout = len(words[end]) > 1 and not words[end][-1].islower() and not loud
    whole = end - at > 2 or not all(is_syllable(w) for w in scan.tokens.low[at:end])  # "Angela Merkel Theo"
    opens = scan.low(end) in scan.lexicon.words.openers and scan.low(end + 1) not in _MARKS  # "Hoàng Văn Nam Sinh, …"
    return whole and (opens or shout)


def _something_else(scan: Scan, at: int, stop: int) -> bool:
    """A title, body, document, honour or verb of two words and more begins here, so the name has ended."""
    lexicon = scan.lexicon
    if not scan.cap(at + 1) and f"{scan.low(at)} {scan.low(at + 1)}" in lexicon.words.restarts:
        return True  # "Nguyễn Văn A Báo cáo tại hội nghị"
    for table in (lexicon.titles, lexicon.heads, lexicon.honours):
        hit = table.longest(scan.tokens.low, at, stop)
        if hit is not None and hit[1] - at >= 2:
            return True
    return False


def _is_name_word(scan: Scan, at: int) -> bool:
    word = scan.tokens.word[at]
    if not _NAME_WORDS[word] or (len(word) == 1 and scan.low(at + 1) == "/"):
        return False  # "P/V: …", a question after the name
    numeral = len(word) > 1 and ROMAN.issuperset(word)
    return not numeral or scan.tokens.word[at - 1].isupper()  # "Chương IV Quy …"


def _may_be_name(word: str) -> bool:
    glued = len(word) > 2 and word[1].islower() and word[-2:].isupper()  # "ĐoànTNCS", where a space was lost
    return word[0].isupper() and word[0].isalpha() and "&" not in word and not glued


_NAME_WORDS = Memo(_may_be_name)
