"""Lists of documents whose last tells issuer and term, numbers in small letters, years in numbers, days "by then"."""

from __future__ import annotations

import pytest

from graph.claim import Reading
from tests.ingest.texts import read_text
from tests.ingest.told import relations


def keys(reading: Reading, field: str) -> dict[str, str | None]:
    """By number of a directive one field of its key."""
    fields = [dict(entity.key) for entity in reading.entities if entity.label == "Directive"]
    return {one["number"]: one.get(field) for one in fields if "number" in one}


def issuers(reading: Reading) -> dict[str, str]:
    """By number of a directive who issued it."""
    of = {entity.id: entity for entity in reading.entities}
    issued = [claim for claim in reading.claims if claim.predicate == "ISSUED" and claim.object is not None]
    return {dict(of[claim.object or ""].key).get("number", "-"): of[claim.subject].name for claim in issued}


def days(reading: Reading) -> set[str]:
    """All days of directives, their own and those of their issue."""
    own = {claim.value for claim in reading.claims if claim.predicate == "date" and claim.value}
    issued = {day for claim in reading.claims if claim.predicate == "ISSUED" and (day := claim.qualifier("date"))}
    return {day for day in own | issued if len(day) > len("2020")}


@pytest.mark.parametrize(
    "text",
    [
        "Các xã thực hiện Chỉ thị 27-CT/TU, Chỉ thị 30-CT/TU của Tỉnh ủy Sơn La (khóa XII).",
        "Các xã thực hiện Chỉ thị số 27-CT/TU và Chỉ thị số 30-CT/TU của Tỉnh ủy Sơn La khóa XII.",
        "Các Chỉ thị số 27-CT/TU, 30-CT/TU của Tỉnh ủy Sơn La (khóa XII) được sơ kết.",
        "Chỉ thị 27-CT/TU; Chỉ thị 30-CT/TU của Ban Thường vụ Tỉnh ủy Sơn La, khóa XII được sơ kết.",
        "Kế hoạch 27-KH/TU, Chỉ thị 30-CT/TU của Tỉnh ủy Sơn La nhiệm kỳ 2005 - 2010 được sơ kết.",
    ],
)
def test_a_term_is_of_the_whole_list(text: str) -> None:
    """The last of a list names it, with who issued them."""
    assert keys(read_text(text), "term") == {"27": "2005-2010", "30": "2005-2010"}


@pytest.mark.parametrize(
    "text",
    [
        "Chỉ thị 27-CT/TU của Thành ủy Hà Nội, Chỉ thị 30-CT/TU của Tỉnh ủy Sơn La (khóa XII) được sơ kết.",
        "Chỉ thị 27-CT/TW, Chỉ thị 30-CT/TU của Tỉnh ủy Sơn La (khóa XII) được sơ kết.",
        "Chỉ thị 27-CT/TU được sơ kết, Chỉ thị 30-CT/TU của Tỉnh ủy Sơn La (khóa XII) được tổng kết.",
        "Chỉ thị 27-CT/TU. Chỉ thị 30-CT/TU của Tỉnh ủy Sơn La (khóa XII) được tổng kết.",
    ],
)
def test_a_term_is_of_no_other_list(text: str) -> None:
    """The first has another issuer, another mark, or stands in another clause."""
    assert keys(read_text(text), "term") == {"27": None, "30": "2005-2010"}


@pytest.mark.parametrize(
    "text",
    [
        "Người dân chấp hành Chỉ thị 15, Chỉ thị 16 hoặc Chỉ thị 19 của Thủ tướng Chính phủ.",
        "Các tỉnh giãn cách theo Chỉ thị 15, 16 và 19 của Thủ tướng.",
        "Các tỉnh giãn cách theo Chỉ thị 15, Chỉ thị 16 hay Chỉ thị 19 của Thủ tướng.",
        "Điều này được nêu trong các chỉ thị số 15, 16 và 19 của Thủ tướng Chính phủ.",
        "Các tỉnh giãn cách theo chỉ thị 15, chỉ thị 16 hoặc chỉ thị 19 của Thủ tướng.",
    ],
)
def test_an_issuer_is_of_the_whole_list(text: str) -> None:
    """Whatever word joins the last, and whether or not each has the word for its type."""
    assert issuers(read_text(text)) == dict.fromkeys(("15", "16", "19"), "Thủ tướng Chính phủ")


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết 15 và Chỉ thị 16 của Thủ tướng Chính phủ được phổ biến.",
        "Chỉ thị 15 được bãi bỏ, Chỉ thị 16 của Thủ tướng Chính phủ được phổ biến.",
    ],
)
def test_an_issuer_is_of_no_other_document(text: str) -> None:
    """Of another type, or in another clause."""
    assert issuers(read_text(text)) == {"16": "Thủ tướng Chính phủ"}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Theo chỉ thị 16, các quán đóng cửa.", "16"),
        ("Các quán áp dụng chỉ thị 16 của Thủ tướng.", "16"),
        ("Xe buýt dừng chạy, chỉ thị 16 của Thủ tướng được kéo dài.", "16"),
        ("Khi có chỉ thị 16 của Thủ tướng Chính phủ, xe buýt dừng chạy.", "16"),
        ("Bà con chấp hành chỉ thị 16.", "16"),
        ("Huyện thực hiện quyết định 1956 của Thủ tướng về đào tạo nghề.", "1956"),
        ("Xã làm theo kết luận 97 của Bộ Chính trị về nông thôn.", "97"),
        ("nghị quyết 05 của Thành ủy Hà Nội về cải cách hành chính được phổ biến.", "5"),
    ],
)
def test_a_number_in_small_letters(text: str, number: str) -> None:
    """An everyday word with a number that counts nothing is a document where it is cited, or opens a clause."""
    assert list(keys(read_text(text, published="2021-08-01"), "type")) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "Thủ tướng chỉ thị 16 bộ, ngành khẩn trương vào cuộc.",
        "Bộ trưởng yêu cầu, chỉ thị 2 thứ trưởng đi kiểm tra.",
        "Lãnh đạo đã chỉ thị 5, 6 lần.",
        "Tòa ra quyết định 2 lần hoãn phiên xử.",
        "Thanh tra đưa ra kết luận 3, 4 cán bộ sai phạm.",
        "Ông quyết định 20 tuổi thì lấy vợ.",
        "Tỉnh có chỉ thị 2 năm nay không thu tiền.",
        "Các em làm theo phương án 1, phương án 2 của đề.",
    ],
)
def test_a_number_that_counts(text: str) -> None:
    """The word is a verb, or the number is of what follows."""
    assert not keys(read_text(text, published="2021-08-01"), "type")


@pytest.mark.parametrize(
    ("text", "name", "fields"),
    [
        ("Nghị quyết số 19-2017/NQ-CP được sơ kết.", "Nghị quyết số 19-2017/NQ-CP", ("19", "NQ-CP", "2017")),
        ("Nghị quyết 35-2016/NQ-CP của Chính phủ.", "Nghị quyết số 35-2016/NQ-CP", ("35", "NQ-CP", "2016")),
        ("Nghị quyết số 02-2019/NQ-CP ngày 1/1/2019.", "Nghị quyết số 02-2019/NQ-CP", ("2", "NQ-CP", "2019")),
        ("Quyết định số 41/QĐ/1998/BCN được bãi bỏ.", "Quyết định số 41/QĐ/1998/BCN", ("41", "năm/QĐ-BCN", "1998")),
        ("Chỉ thị số 15/CT/2003/BCN được bãi bỏ.", "Chỉ thị số 15/CT/2003/BCN", ("15", "CT-BCN", "2003")),
        ("Nghị quyết số 5/NQ/2003/HĐND được bãi bỏ.", "Nghị quyết số 5/NQ/2003/HĐND", ("5", "NQ-HĐND", "2003")),
        ("Quyết định số 41/1998/QĐ-BCN được bãi bỏ.", "Quyết định số 41/1998/QĐ-BCN", ("41", "năm/QĐ-BCN", "1998")),
        ("Nghị quyết số 19-NQ/TW ngày 1/1/2017.", "Nghị quyết số 19-NQ/TW", ("19", "NQ/TW", None)),
        ("Chỉ thị số 15/CT-TTg năm 2003 của Thủ tướng.", "Chỉ thị số 15/CT-TTg", ("15", "CT-TTg", "2003")),
    ],
)
def test_a_year_within_a_number(text: str, name: str, fields: tuple[str, str, str | None]) -> None:
    """Behind a hyphen, or in the symbol as the nineties wrote it: one document with that of today's way."""
    [directive] = [entity for entity in read_text(text).entities if entity.label == "Directive"]
    key = dict(directive.key)
    assert (directive.name, (key["number"], key["mark"], key.get("year"))) == (name, fields)


@pytest.mark.parametrize(
    "text", ["Nghị quyết 30-2016 nói vậy.", "Kế hoạch 19-2017 của xã.", "Nghị quyết 5 - 2016/2017."]
)
def test_a_span_of_years_is_no_number(text: str) -> None:
    """A year counts only before the letters of a symbol."""
    assert not any("2016" in e.name or "2017" in e.name for e in read_text(text).entities if e.label == "Directive")


@pytest.mark.parametrize(
    "text",
    [
        "Đến ngày 10/8/2021, UBND tỉnh Lào Cai đã ban hành Kế hoạch số 30/KH-UBND.",
        "Đến ngày 10/8/2021, UBND tỉnh Lào Cai cũng đã ban hành Kế hoạch số 30/KH-UBND.",
        "Tới ngày 10/8/2021, UBND tỉnh Lào Cai đã ban hành Kế hoạch về trồng rừng phòng hộ.",
        "Trước ngày 10/8/2021, UBND tỉnh Lào Cai đã ban hành Kế hoạch số 30/KH-UBND.",
        "Tính đến ngày 10/8/2021, UBND tỉnh Lào Cai đã ban hành Kế hoạch số 30/KH-UBND.",
    ],
)
def test_what_was_done_by_a_day(text: str) -> None:
    """It was done on a day before."""
    assert not days(read_text(text))


@pytest.mark.parametrize(
    "text",
    [
        "Đến ngày 10/8/2021, UBND tỉnh Lào Cai mới ban hành Kế hoạch số 30/KH-UBND.",
        "Đến ngày 10/8/2021, UBND tỉnh Lào Cai ban hành Kế hoạch số 30/KH-UBND.",
        "Ngày 10/8/2021, UBND tỉnh Lào Cai đã ban hành Kế hoạch số 30/KH-UBND.",
        "Trước tình hình đó, ngày 10/8/2021, UBND tỉnh Lào Cai đã ban hành Kế hoạch số 30/KH-UBND.",
    ],
)
def test_what_was_done_on_a_day(text: str) -> None:
    """ "Mới", or a verb alone, tells of the day itself."""
    assert days(read_text(text)) == {"2021-08-10"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chỉ thị số 15/CT-TTg ban hành ngày 27/3/2020: dừng tụ tập.", {"2020-03-27"}),
        ("Chỉ thị số 15/CT-TTg đã được ban hành vào ngày 27/3/2020.", {"2020-03-27"}),
        ("Chỉ thị số 15/CT-TTg chưa được ban hành ngày 27/3/2020.", set()),
        ("Sau Chỉ thị số 15/CT-TTg, quy chế ban hành ngày 27/3/2020 hết hiệu lực.", set()),
    ],
)
def test_the_day_of_a_document_whoever_issued_it(text: str, found: set[str]) -> None:
    """ "X (được) ban hành ngày …" dates X, and gives its number the year."""
    reading = read_text(text)
    assert days(reading) == found
    assert keys(reading, "year") == {"15": "2020" if found else None}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chỉ thị 14-CT/TU của Tỉnh ủy Sơn La, ngày 05/5/2016, về tăng cường quản lý đất rừng.", {"2016-05-05"}),
        ("Chỉ thị 14-CT/TU của Tỉnh ủy Sơn La, ngày 05/5/2016 về việc quản lý đất rừng.", {"2016-05-05"}),
        ("Đề án “Cây mắc ca” của Huyện ủy Mường La ban hành ngày 2-12-2020 được sơ kết.", {"2020-12-02"}),
        ("Theo Chỉ thị 14-CT/TU của Tỉnh ủy Sơn La, ngày 05/5/2016, huyện Mường La họp.", set()),
        ("Theo Chỉ thị 14-CT/TU của Tỉnh ủy Sơn La, ngày 05/5/2016, về xã Mường Bú, đoàn đã họp.", set()),
        ("Đề án “Cây mắc ca” của Huyện ủy Mường La được sơ kết ngày 2-12-2020.", set()),
    ],
)
def test_a_day_behind_the_issuer_and_a_comma(text: str, found: set[str]) -> None:
    """It is the document's where its title follows, or a verb of issuing stands before it."""
    assert days(read_text(text)) == found


def test_a_plenum_whose_committee_stands_behind_a_comma() -> None:
    """It is the resolution of that plenum, and an actor behind the comma is none."""
    texts = ("Nghị quyết Hội nghị lần thứ 7{} Ban Chấp hành Trung ương Đảng khóa X được sơ kết.",) * 2
    found = [read_text(text.format(mark)).entities for text, mark in zip(texts, ("", ","), strict=True)]
    keyed = [[dict(e.key)["proper"] for e in row if e.label == "Directive"] for row in found]
    assert keyed[0] == keyed[1] == ["Nghị quyết Trung ương 7 khóa X"]
    [other] = [
        e.name
        for e in read_text("Thực hiện Nghị quyết Hội nghị lần thứ năm, Tỉnh ủy Sơn La họp.").entities
        if e.label == "Directive"
    ]
    assert other == "Nghị quyết Hội nghị lần thứ năm"


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết số 26-NQ/TW, Hội nghị lần thứ 7 của Ban Chấp hành Trung ương khóa X về nông nghiệp được sơ kết.",
        "Nghị quyết số 26-NQ/TW Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa X được sơ kết.",
        "Nghị quyết số 26-NQ/TW của Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa X được sơ kết.",
        "Nghị quyết số 26-NQ/TW, Hội nghị Trung ương 7 khóa X về nông nghiệp được sơ kết.",
        "Nghị quyết số 26-NQ/TW (Hội nghị Trung ương 7, khóa X) được sơ kết.",
    ],
)
def test_a_number_with_its_plenum(text: str) -> None:
    """Who held the plenum issued it, in the term of the plenum."""
    reading = read_text(text)
    assert keys(reading, "term") == {"26": "2006-2011"}
    assert issuers(reading)["26"] == "Ban Chấp hành Trung ương Đảng"


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết số 26-NQ/TW được phổ biến, Hội nghị Trung ương 7 khóa X đã họp.",
        "Sau Nghị quyết số 26-NQ/TU, Hội nghị Trung ương 7 khóa X đã họp.",
    ],
)
def test_a_number_beside_a_plenum(text: str) -> None:
    """Of another clause, or of a province."""
    assert keys(read_text(text), "term") == {"26": None}


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Chính phủ ban hành Nghị quyết 11 năm 2011.", "2011"),
        ("Thủ tướng ban hành Chỉ thị 21 năm 2013 về tiết kiệm điện.", "2013"),
        ("Chính phủ ban hành Nghị quyết 5 năm 2016 - 2020.", None),
        ("UBND tỉnh Hưng Yên ban hành Kế hoạch 5 năm 2021.", None),
    ],
)
def test_the_year_behind_a_bare_number(text: str, year: str | None) -> None:
    """It is that of the number, unless plans or spans are told of."""
    assert [*keys(read_text(text), "year").values()] == ([year] if year else [])


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Kế hoạch số 15/KH-UBND về việc thực hiện Nghị quyết số 10-NQ/TU của Tỉnh ủy Sơn La.", 1),
        ("Xã sơ kết Nghị quyết số 04-NQ/TU và 3 năm thực hiện Nghị quyết số 10-NQ/TU của Tỉnh ủy Sơn La.", 0),
        ("Xã nghe Báo cáo số 15/BC-UBND kết quả thực hiện Nghị quyết số 10-NQ/TU của Tỉnh ủy Sơn La.", 0),
        ("Thực hiện Quyết định số 7/QĐ-TTg của Thủ tướng về phê duyệt Chương trình “Xanh”, tỉnh trồng cây.", 0),
    ],
)
def test_what_carries_out_a_document(text: str, count: int) -> None:
    """Not what stands before the years, or the results, of carrying out another, nor what a decision is about."""
    assert sum(claim.predicate == "IMPLEMENTS" for claim in read_text(text).claims) == count


def test_the_table_of_a_law_site() -> None:
    """Labels tell who issued and who signed, and when: of the document itself, or of the one in the headline."""
    rows = "Cơ quan ban hành: Bộ Y tế\nSố hiệu: 61/2021/TT-BYT\nNgười ký: Lý Văn Sáng\nNgày ban hành: 12/10/2021\n"
    text = f"Thông tư 61/2021/TT-BYT quy định về vườn thuốc\n{rows}\nTÓM TẮT VĂN BẢN\nTrạm y tế có vườn thuốc.\n"
    assert relations(text, "ISSUED", "SIGNED") == {
        "ISSUED: Bộ Y tế → Thông tư số 61/2021/TT-BYT (2021-10-12)",
        "SIGNED: Lý Văn Sáng → Thông tư số 61/2021/TT-BYT (2021-10-12)",
    }
    assert not relations(text.replace("Số hiệu", "Lượt xem"), "SIGNED")
    assert not relations(text.replace("Số hiệu:", "Số hiệu phòng họp:"), "SIGNED")
    assert not relations(text.replace("Số hiệu: 61", "Số hiệu: 62"), "SIGNED")
    cells = text.replace("Số hiệu: ", "Số hiệu\n")
    assert relations(cells, "SIGNED") == {"SIGNED: Lý Văn Sáng → Thông tư số 61/2021/TT-BYT (2021-10-12)"}
