"""What holds for the form of any text."""

from __future__ import annotations

import random
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from graph.form import NAMES, Form
from graph.store.forms import decode_form, encode_form
from ingest.acquire import document
from tests.forms.gold import Official, officials
from tests.ingest.form.written import DECISION, DIRECTIVE, form_of_document, said
from tests.ingest.texts import noise, read_text, samples, shuffled

TYPED = frozenset(("date", "type"))


def sound(found: Form | None, text: str) -> None:
    """Every span is verbatim, values are what their spans say, fields stand in the order of their names."""
    if found is None:
        return
    signed = [field for one in found.signatures for field in one.fields]
    for field in (*found.fields, *signed):
        assert field.spans
        assert all(text[span.start : span.end] == span.quote != "" for span in field.spans)
        if field.name not in TYPED:
            assert field.value == " ".join(" ".join(span.quote for span in field.spans).split()) != ""
    assert all(text[span.start : span.end] == span.quote for one in found.breaches for span in one.spans)
    order = [NAMES.index(field.name) for field in found.fields]
    assert order == sorted(order)
    assert not {field.name for field in found.fields} & set(found.missing)
    assert decode_form(encode_form(found), text) == found


@pytest.mark.parametrize("official", officials(), ids=lambda official: official.stem)
def test_documents_are_read_soundly(official: Official) -> None:
    """Also where letters and marks are decomposed: the same values, in the text as it was published."""
    read = document(official.text.encode(), "a.txt")
    found = form_of_document(read)
    sound(found, read.text)
    apart = document(unicodedata.normalize("NFD", official.text).encode(), "a.txt")
    again = form_of_document(apart)
    sound(again, apart.text)
    assert found is not None
    assert again is not None
    values = {name: [unicodedata.normalize("NFC", one) for one in row] for name, row in said(again).items()}
    assert values == said(found)


@pytest.mark.parametrize("reading", samples(), ids=lambda reading: reading.document.names[0])
def test_samples_are_read_soundly(reading: object) -> None:
    """A form goes with the reading of its document."""
    one = next(other for other in samples() if other is reading)
    sound(one.form, one.document.text)


@settings(deadline=None, max_examples=150)
@given(noise())
@example("Số:\nKính gửi:\nCăn cứ\n")
@example("T/M \nKT. \n(Đã ký)\n" * 3)
@example("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố /-\nngày tháng năm\n\t\t\n")
def test_noise_is_read_soundly(text: str) -> None:
    """No text is too strange."""
    sound(read_text(text).form, text)


@settings(deadline=None, max_examples=150)
@given(st.sampled_from([DECISION, DIRECTIVE]), st.randoms(use_true_random=False), shuffled())
def test_lines_in_any_order_are_read_soundly(text: str, order: random.Random, more: str) -> None:
    """However the lines of a document are mixed with each other and with anything else."""
    lines = [*text.splitlines(), *more.split(",")]
    order.shuffle(lines)
    mixed = "\n".join(lines)
    sound(read_text(mixed).form, mixed)


@settings(deadline=None, max_examples=60)
@given(st.sampled_from([official.text for official in officials()]), st.data())
def test_a_part_of_a_document_is_read_soundly(text: str, data: st.DataObject) -> None:
    """Wherever a text is cut off."""
    start = data.draw(st.integers(0, len(text) // 2))
    piece = text[start : data.draw(st.integers(start + 1, len(text)))]
    sound(read_text(piece).form, piece)


HEAD = (
    "ỦY BAN NHÂN DÂN TỈNH YÊN BÁI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 45/QĐ-UBND "
    "Yên Bái, ngày 03 tháng 8 năm 2021 QUYẾT ĐỊNH Về việc giao đất Căn cứ Luật Đất đai; "
)


@pytest.mark.parametrize(
    "piece",
    [
        "Điều 1. Giao đất. ",
        "Căn cứ Luật Đất đai, Sở Y tế, ",
        "Sở Y tế báo cáo, ",
        "- Sở Y tế; ",
        "KT. CHỦ TỊCH PHÓ CHỦ TỊCH ",
    ],
)
def test_a_form_takes_linear_time(piece: str) -> None:
    """With quadratic time a document in one line would not end within minutes."""
    text = HEAD + piece * (400_000 // len(piece))
    sound(form_of_document(document(text.encode(), "a.txt")), text)
