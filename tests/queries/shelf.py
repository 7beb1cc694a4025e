"""Seven short documents about two cities, written for the tests: what the golden rows and the pages are made of.

They hold what is hard to show: two holders of one post at different times, two honours for one award, two dates of one
directive, a name with markup in it, more directives than a page has rows, offices that were joined, renamed and ended.
"""

from __future__ import annotations

from graph.claim import Reading
from queries import Report
from tests.queries.scribe import Scribe

HANOI = {"kind": "thành ủy", "territory": "thành phố Hà Nội"}
HANOI_KEY = "thành ủy|thành phố Hà Nội"
MANY = 60
"""Directives of the register: with the others more than two pages of 25."""


def readings() -> tuple[Reading, ...]:
    """All documents, the oldest first."""
    return (_meeting(), _ceremony(), _discipline_order(), _other_date(), _appointment(), _register(), _reform())


def example(report: Report) -> dict[str, str]:
    """The example of a report, with a name of this shelf where it names what only the samples have."""
    return {**dict(report.example), **_NAMED_HERE.get(report.name, {})}


_NAMED_HERE = {"issued-by": {"organisation": "Thành ủy Hà Nội", "year": "2023"}}


def _committee(note: Scribe, words: str) -> str:
    return note.body("Thành ủy Hà Nội", words, **HANOI)


def _meeting() -> Reading:
    text = (
        "Hội nghị sơ kết sáu tháng đầu năm 2017\n\n"
        "Sáng 27-6-2017, Ban Tổ chức Thành ủy Hà Nội tổ chức Hội nghị sơ kết công tác xây dựng Đảng.\n"
        "Bà Ngô Thị Thanh Hằng, Phó Bí thư Thường trực Thành ủy Hà Nội, đã phát biểu tại hội nghị.\n"
    )
    note = Scribe("hoi-nghi-2017", text, "2017-06-27", sample=True)
    office = note.body(
        "Ban Tổ chức Thành ủy Hà Nội", "Ban Tổ chức Thành ủy Hà Nội", kind="ban tổ chức", parent=HANOI_KEY
    )
    committee = _committee(note, "Thành ủy Hà Nội")
    event = note.thing(
        "Event",
        "Hội nghị sơ kết công tác xây dựng Đảng",
        "Hội nghị sơ kết công tác xây dựng Đảng",
        kind="hội nghị",
        organiser="ban tổ chức|" + HANOI_KEY,
        date="2017-06-27",
    )
    person, post = note.person("Ngô Thị Thanh Hằng"), _deputy(note)
    note.says(office, "PART_OF", committee, "Ban Tổ chức Thành ủy Hà Nội")
    note.says(office, "ORGANISED", event, text.split("\n")[2].rstrip("."), date="2017-06-27")
    note.says(post, "POST_AT", committee, "Phó Bí thư Thường trực Thành ủy Hà Nội")
    note.says(person, "HOLDS", post, "Bà Ngô Thị Thanh Hằng, Phó Bí thư Thường trực Thành ủy Hà Nội")
    note.says(person, "SPOKE_AT", event, text.split("\n")[3].rstrip("."))
    figure = note.thing(
        "Observation", "2 đoàn viên", "Phó Bí thư", body=HANOI_KEY, value="2", counts="đoàn viên", period="2017"
    )
    note.says(figure, "FIGURE_OF", committee, "Phó Bí thư Thường trực Thành ủy Hà Nội")
    place = note.thing("Place", "Thành phố Hà Nội", "Hà Nội", kind="thành phố", territory="thành phố Hà Nội")
    note.says(committee, "LOCATED_IN", place, "Thành ủy Hà Nội")
    note.says(event, "LOCATED_IN", place, text.split("\n")[2].rstrip("."))
    note.leaves("đã phát biểu", "cue", "không thấy sự kiện nào", "no event stands near the verb")
    note.leaves("Hội nghị sơ kết", "mention", "không rõ là gì", "it means nothing here")
    return note.reading()


def _deputy(note: Scribe) -> str:
    name = "Phó Bí thư Thường trực Thành ủy Hà Nội"
    return note.thing("Post", name, name, title="Phó Bí thư Thường trực", body=HANOI_KEY)


def _ceremony() -> Reading:
    text = (
        "Trao Huân chương cho Ban Tổ chức Thành ủy\n\n"
        "Bí thư Thành ủy Hà Nội Vương Đình Mẫn, được Chủ tịch nước ủy quyền, trao Huân chương Lao động hạng Nhất, "
        "phần thưởng lớn nhất của buổi lễ, cho Ban Tổ chức Thành ủy.\n"
        "Ảnh: ông Lê Văn Mẫu nhận Huân chương Độc lập hạng Ba.\n"
        "Dịp này, ông Lê Văn Mẫu được Chủ tịch nước tặng Huân chương Lao động hạng Ba.\n"
    )
    note = Scribe("trao-huan-chuong", text, "2020-12-26", publisher="Báo Mẫu", sample=True)
    committee = _committee(note, "Thành ủy Hà Nội")
    office = note.body("Ban Tổ chức Thành ủy Hà Nội", "Ban Tổ chức Thành ủy", kind="ban tổ chức", parent=HANOI_KEY)
    secretary = note.thing("Post", "Bí thư Thành ủy Hà Nội", "Bí thư Thành ủy Hà Nội", title="Bí thư", body=HANOI_KEY)
    president = note.thing("Post", "Chủ tịch nước", "Chủ tịch nước", title="Chủ tịch nước", state="yes")
    man, mau = note.person("Vương Đình Mẫn"), note.person("Lê Văn Mẫu")
    sentence = text.split("\n")[2].rstrip(".")
    first = note.thing(
        "Honour",
        "Huân chương Lao động hạng Nhất",
        "Huân chương Lao động hạng Nhất",
        name="Huân chương Lao động",
        grade="Nhất",
    )
    first_award = _award(note, "Ban Tổ chức Thành ủy Hà Nội", "trao Huân chương Lao động hạng Nhất")
    note.says(secretary, "POST_AT", committee, "Bí thư Thành ủy Hà Nội")
    note.says(man, "HOLDS", secretary, "Bí thư Thành ủy Hà Nội Vương Đình Mẫn")
    note.says(president, "GRANTED", first_award, sentence, date="2020-12-26")
    note.says(man, "PRESENTED", first_award, sentence)
    note.says_twice(office, "RECEIVED", first_award, "trao Huân chương Lao động hạng Nhất", "cho Ban Tổ chức Thành ủy")
    note.says(first_award, "OF", first, "Huân chương Lao động hạng Nhất")
    _dispute(note, text, president, mau)
    return note.reading()


def _award(note: Scribe, recipient: str, words: str) -> str:
    key = {"recipient": recipient, "occasion": "2020-12-26", "class": "huân chương"}
    return note.thing("Award", f"Huân chương cho {recipient}", words, **key)


def _dispute(note: Scribe, text: str, president: str, person: str) -> None:
    """A caption and the body of one article name two honours for one conferral."""
    caption, body = text.split("\n")[3].rstrip("."), text.split("\n")[4].rstrip(".")
    award = _award(note, "Lê Văn Mẫu", body)
    third = note.thing(
        "Honour", "Huân chương Độc lập hạng Ba", "Huân chương Độc lập hạng Ba", name="Huân chương Độc lập", grade="Ba"
    )
    labour = note.thing(
        "Honour",
        "Huân chương Lao động hạng Ba",
        "Huân chương Lao động hạng Ba",
        name="Huân chương Lao động",
        grade="Ba",
    )
    note.says(person, "RECEIVED", award, body)
    note.says(president, "GRANTED", award, body)
    note.says(award, "OF", third, caption)
    note.says(award, "OF", labour, body)


def _directives(note: Scribe, bureau: str, day: str) -> None:
    order = note.thing(
        "Directive",
        "Chỉ thị số 24-CT/TU",
        "Chỉ thị số 24-CT/TU",
        type="chỉ thị",
        number="24",
        symbol="CT/TU",
        mark="CT/TU",
        term="2020-2025",
        scope="thành phố Hà Nội",
    )
    note.says(bureau, "ISSUED", order, note.text.split("\n")[2].rstrip("."), date=day)
    if "Kế hoạch số 171" in note.text:
        plan = note.thing(
            "Directive",
            "Kế hoạch số 171",
            "Kế hoạch số 171",
            type="kế hoạch",
            number="171",
            symbol="KH/TU",
            mark="KH/TU",
            term="2020-2025",
            scope="thành phố Hà Nội",
        )
        sentence = note.text.split("\n")[3].rstrip(".")
        note.says(bureau, "ISSUED", plan, sentence, date="2023-08-14")
        note.says(plan, "IMPLEMENTS", order, sentence)
        note.gives(order, "title", "tăng cường kỷ cương, kỷ luật", "tăng cường kỷ cương, kỷ luật")


def _bureau(note: Scribe) -> str:
    name = "Ban Thường vụ Thành ủy Hà Nội"
    bureau = note.body(name, name, kind="ban thường vụ", parent=HANOI_KEY)
    note.says(bureau, "PART_OF", _committee(note, "Thành ủy Hà Nội"), name)
    return bureau


def _discipline_order() -> Reading:
    text = (
        "Hà Nội siết kỷ cương công vụ\n\n"
        "Ngày 7-8-2023, Ban Thường vụ Thành ủy Hà Nội ban hành Chỉ thị số 24-CT/TU về tăng cường kỷ cương, kỷ luật.\n"
        "Một tuần sau có Kế hoạch số 171 để thực hiện Chỉ thị này.\n"
        "Nguyễn Thị Tuyến, Phó Bí thư Thường trực Thành ủy Hà Nội, đôn đốc việc thực hiện.\n"
    )
    note = Scribe("siet-ky-cuong", text, "2023-12-28", publisher="Báo Mẫu")
    _directives(note, _bureau(note), "2023-08-07")
    person, post = note.person("Nguyễn Thị Tuyến"), _deputy(note)
    note.says(post, "POST_AT", _committee(note, "Thành ủy Hà Nội"), "Phó Bí thư Thường trực Thành ủy Hà Nội")
    note.says(person, "HOLDS", post, "Nguyễn Thị Tuyến, Phó Bí thư Thường trực Thành ủy Hà Nội")
    return note.reading()


def _other_date() -> Reading:
    text = (
        "Bản tin nhắc lại Chỉ thị 24\n\nBan Thường vụ Thành ủy Hà Nội đã ra Chỉ thị số 24-CT/TU ngày 8-8-2023.\n\n"
        "(Lê Văn Mẫu)\n"
    )
    note = Scribe("nhac-lai", text, "2024-01")
    _directives(note, _bureau(note), "2023-08-08")
    # A name and no more: the one of the ceremony, or somebody else.
    note.gives(note.person("Lê Văn Mẫu"), "name", "Lê Văn Mẫu", "Lê Văn Mẫu")
    return note.reading()


def _appointment() -> Reading:
    text = (
        "<script>alert('x')</script> Hội nghị công bố quyết định tại Cần Thơ\n\n"
        "Ngày 3-3-2024, Ban Thường vụ Thành ủy Cần Thơ công bố quyết định: "
        "ông Phạm <b>Văn</b> Thử giữ chức Trưởng ban Nội chính.\n"
        "Ông Phạm <b>Văn</b> Thử thôi giữ chức Chánh Văn phòng.\n"
    )
    note = Scribe("can-tho", text, "2024-03-04", publisher='Báo "Thử" & <i>Con</i>')
    key = "thành ủy|thành phố Cần Thơ"
    bureau = note.body(
        "Ban Thường vụ Thành ủy Cần Thơ", "Ban Thường vụ Thành ủy Cần Thơ", kind="ban thường vụ", parent=key
    )
    city = note.body("Thành ủy Cần Thơ", "Thành ủy Cần Thơ", kind="thành ủy", territory="thành phố Cần Thơ")
    person = note.thing("Person", "Phạm <b>Văn</b> Thử", "Phạm <b>Văn</b> Thử", name="Phạm <b>Văn</b> Thử")
    head = note.thing(
        "Post", "Trưởng ban Nội chính Thành ủy Cần Thơ", "Trưởng ban Nội chính", title="Trưởng ban Nội chính", body=key
    )
    chief = note.thing("Post", "Chánh Văn phòng Thành ủy Cần Thơ", "Chánh Văn phòng", title="Chánh Văn phòng", body=key)
    first, second = (line.rstrip(".") for line in text.split("\n")[2:4])
    note.says(bureau, "PART_OF", city, "Ban Thường vụ Thành ủy Cần Thơ")
    for post in (head, chief):
        note.says(post, "POST_AT", city, first if post == head else second)
    note.says(person, "APPOINTED", head, first, date="2024-03-03", by=bureau)
    note.says(person, "HOLDS", head, first, date="2024-03-03")
    note.says(person, "DISMISSED", chief, second, date="2024-03-03")
    note.says(person, "HOLDS", chief, second, former="true")
    return note.reading()


def _register() -> Reading:
    lines = [
        f"Thành ủy Cần Thơ ban hành Quyết định số {n:02}-QĐ/TU ngày {1 + n % 28}-5-2024" for n in range(1, MANY + 1)
    ]
    note = Scribe("so-van-ban", "Sổ văn bản đi của Thành ủy Cần Thơ\n\n" + ".\n".join(lines) + ".\n", "2024-06")
    city = note.body("Thành ủy Cần Thơ", "Thành ủy Cần Thơ", kind="thành ủy", territory="thành phố Cần Thơ")
    for n, line in enumerate(lines, start=1):
        name = f"Quyết định số {n:02}-QĐ/TU"
        key = {"type": "quyết định", "number": f"{n:02}", "symbol": "QĐ/TU"}
        key |= {"mark": "QĐ/TU", "scope": "thành phố Cần Thơ", "term": "2020-2025"}
        note.says(city, "ISSUED", note.thing("Directive", name, name, **key), line, date=f"2024-05-{1 + n % 28:02}")
    return note.reading()


def _reform() -> Reading:
    lines = [
        "Từ ngày 1-3-2019, Sở Thử Hà Tây và Sở Nháp được nhập thành Sở Mẫu",
        "Từ ngày 1-3-2021, Sở Mẫu được đổi tên thành Sở Mẫu mực",
        "Từ ngày 1-7-2025, Sở Mẫu mực kết thúc hoạt động",
    ]
    note = Scribe("sap-xep", "Các lần sắp xếp Sở Mẫu\n\n" + ".\n".join(lines) + ".\n", "2025-07-02")
    trial, draft, model, better = (
        note.body(name, name, after="Từ ngày", kind=name, territory="thành phố Mẫu")
        for name in ("Sở Thử Hà Tây", "Sở Nháp", "Sở Mẫu", "Sở Mẫu mực")
    )
    for old in (trial, draft):
        note.says(model, "SUCCEEDS", old, lines[0], date="2019-03-01", form="sáp nhập")
    for year in ("2013", "2024"):  # one name, two laws
        law = note.thing("Directive", "Luật Mẫu", "Sở Mẫu", type="luật", proper=f"Luật Mẫu {year}")
        note.gives(law, "title", "Các lần sắp xếp", "Các lần sắp xếp")
    note.says(better, "SUCCEEDS", model, lines[1], date="2021-03-01", form="đổi tên")
    note.gives(better, "ended", "2025-07-01", lines[2])
    return note.reading()
