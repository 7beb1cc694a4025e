"""From a new word to the page: ``lexicon add``, ``check`` and ``format``, as an archivist calls them."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
from pathlib import Path

import pytest

import queries
from graph.embedded import open_embedded
from tests.checks.project import ROOT
from tests.cli.conftest import SCRIPT, environment, program
from tests.web.reading import address_of, get
from web import create_app

BODY = "Ban Quản lý Vịnh Sao Biển"
EXAMPLE = f"{BODY} họp sáng nay."
GUIDE = ROOT / "docs" / "vi" / "tu-dien.md"


def _call(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return program("--store", folder / "store", *words, cwd=folder)


def _add(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return _call(folder, "lexicon", "add", *words)


def _own(folder: Path, name: str) -> Path:
    return folder / "store" / "archive" / "lexicon" / name


def test_from_a_new_word_to_the_page(tmp_path: Path) -> None:
    """Organisation, alias, post, type of directive, honour, verb: a document that has them is read and shown."""
    added = [
        _add(tmp_path, "organisation", BODY, "--example", EXAMPLE),
        _add(tmp_path, "alias", "Ban Vịnh Sao", "--of", BODY, "--example", "Ban Vịnh Sao họp sáng nay."),
        _add(
            tmp_path, "post", "Trưởng Vịnh", "--field", f"body={BODY}", "--example", "Trưởng Vịnh Lê Văn An phát biểu."
        ),
        _add(tmp_path, "directive", "Thư ngỏ", "--example", "Bộ Y tế gửi Thư ngỏ số 5-TN/BYT."),
        _add(tmp_path, "honour", "Cúp Sao Biển", "--field", "class=Cúp", "--example", "Ông An được tặng Cúp Sao Biển."),
        _add(tmp_path, "verb", "ấn hành", "--of", "issue", "--example", "Tỉnh ủy Lào Cai ấn hành Chỉ thị số 12-CT/TU."),
    ]
    assert [done.returncode for done in added] == [0] * len(added), [done.stderr for done in added]
    said = "Ngày 7/8/2023, Ban Vịnh Sao ấn hành Thư ngỏ số 5-TN/BQL. Trưởng Vịnh Lê Văn An được tặng Cúp Sao Biển.\n"
    (tmp_path / "tin.txt").write_text(said, encoding="utf-8")
    assert _call(tmp_path, "ingest", "tin.txt").returncode == 0
    with open_embedded(tmp_path / "store") as store:
        client = create_app(store, queries.load()).test_client()
        page = get(client, address_of(client, "vinh sao bien", "organisation"))
        person = get(client, address_of(client, "le van an", "person"))
    assert BODY in page.text
    assert "Ban Vịnh Sao" in page.text
    assert "Thư ngỏ số 5-TN/BQL" in page.text
    assert "Trưởng Vịnh" in page.text
    assert "Trưởng Vịnh" in person.text
    assert "Cúp Sao Biển" in person.text


def test_a_body_with_its_territory_in_the_example_is_one_of_each(tmp_path: Path) -> None:
    """What was assumed is shown; of a name alone there is one body."""
    placed = _add(tmp_path, "organisation", "Hội Làm vườn", "--example", "Hội Làm vườn tỉnh Lào Cai họp.")
    assert "takes: [place], needs: yes, level: [province]" in placed.stdout
    alone = _add(tmp_path, "organisation", BODY, "--example", EXAMPLE)
    assert "takes: [nothing]" in alone.stdout
    (tmp_path / "tin.txt").write_text("Hội Làm vườn xã Mường Hum tặng cây cho trường học.\n", encoding="utf-8")
    said = _call(tmp_path, "extract", "tin.txt").stdout
    assert "Hội Làm vườn xã Mường Hum" in {entity["name"] for entity in json.loads(said)["entities"]}


@pytest.mark.parametrize(
    ("kind", "name", "example", "known"),
    [
        ("organisation", "Bộ Y tế", "Bộ Y tế họp.", True),
        ("organisation", "Hội Làm vườn", "Hội Làm vườn tỉnh Lào Cai họp.", True),
        ("organisation", "Sao Biển", "Sao Biển họp sáng nay.", False),
        ("organisation", "Vịnh Xanh", "Ban Quản lý Vịnh Xanh và Vịnh Xanh cùng họp.", False),
    ],
)
def test_a_name_that_was_read_already_is_said(tmp_path: Path, kind: str, name: str, example: str, known: bool) -> None:
    """It is written all the same: one may want to give it other names."""
    done = _add(tmp_path, kind, name, "--example", example)
    assert done.returncode == 0, done.stderr
    assert (f"chú ý: câu ví dụ cho thấy '{name}'" in done.stdout) == known
    assert name in _own(tmp_path, "bodies.yaml").read_text(encoding="utf-8")


def test_another_name_is_not_known_by_being_read(tmp_path: Path) -> None:
    """It is read as a body of its own until it is added."""
    _add(tmp_path, "organisation", BODY, "--example", EXAMPLE)
    done = _add(tmp_path, "alias", "Ban Vịnh Sao", "--of", BODY, "--example", "Ban Vịnh Sao họp sáng nay.")
    assert done.returncode == 0, done.stderr
    assert "chú ý" not in done.stdout


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("organisation", "Bộ Chính trị", "--example", "Bộ Chính trị họp."), "has two entries"),
        (("organisation", BODY, "--example", "Trời hôm nay đẹp."), "is not found in its example"),
        (("organisation", BODY), "at least one sentence is needed"),
        (("alias", "Ban Vịnh", "--of", "Ban Không Có", "--example", "Ban Vịnh họp."), "there is no such entry"),
        (("verb", "ấn hành", "--of", "dance", "--example", "Tỉnh ủy ấn hành."), "is none of"),
        (("honour", "Cúp Sao", "--example", "Ông An nhận Cúp Sao."), "class: this field is missing"),
        (("post", "Trưởng Vịnh", "--field", "body=Ban Không Có", "--example", "Trưởng Vịnh họp."), "there is no body"),
        (("organisation", BODY, "--field", "takes", "--example", EXAMPLE), "expected key=value"),
    ],
)
def test_what_does_not_fit_is_refused_and_not_written(tmp_path: Path, words: tuple[str, ...], reason: str) -> None:
    """With the reason, and no list is changed."""
    done = _add(tmp_path, *words)
    assert done.returncode in (2, 4)
    assert reason in done.stderr
    assert not _own(tmp_path, "bodies.yaml").exists()


def test_check_names_file_and_line(tmp_path: Path) -> None:
    """An example that shows nothing, a phrase that no example has; and what no document has, when asked."""
    file = _own(tmp_path, "bodies.yaml")
    file.parent.mkdir(parents=True)
    rows = (
        "# của tôi",
        f"- {{name: {BODY}, aliases: [Ban Vịnh Sao], takes: [nothing], examples: [{EXAMPLE}]}}",
        "- {name: Ban Quản lý Vịnh Cát, takes: [nothing], examples: [Trời đẹp.]}",
    )
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    done = _call(tmp_path, "lexicon", "check")
    assert done.returncode == 4
    assert re.search(r"bodies\.yaml:2: không câu ví dụ nào có 'Ban Vịnh Sao'", done.stdout)
    assert re.search(r"bodies\.yaml:3: câu ví dụ không cho thấy 'Ban Quản lý Vịnh Cát'", done.stdout)
    (tmp_path / "tin.txt").write_text(f"{EXAMPLE}\n", encoding="utf-8")
    done = _call(tmp_path, "lexicon", "check", "--documents", "tin.txt")
    assert "'Ban Quản lý Vịnh Cát' không có trong tài liệu nào" in done.stdout
    assert f"'{BODY}' không có trong" not in done.stdout
    file.write_text("- {name: Ban Bí thư, takes: [nothing], examples: [Ban Bí thư họp.]}\n", encoding="utf-8")
    done = _call(tmp_path, "lexicon", "check")
    assert done.returncode == 4
    assert "bodies.yaml:1: cụm từ 'Ban Bí thư' có hai mục" in done.stdout


def test_check_names_what_the_user_wrote(tmp_path: Path) -> None:
    """The verb that no document has, and not what it is a verb of."""
    verbs = _own(tmp_path, "verbs.yaml")
    verbs.parent.mkdir(parents=True)
    row = "- {cue: issue, phrases: [ấn hành], examples: [Tỉnh ủy Lào Cai ấn hành Chỉ thị số 12-CT/TU.]}\n"
    verbs.write_text(row, encoding="utf-8")
    (tmp_path / "tin.txt").write_text("Trời đẹp.\n", encoding="utf-8")
    done = _call(tmp_path, "lexicon", "check", "--documents", "tin.txt")
    assert "verbs.yaml:1: 'ấn hành' không có trong tài liệu nào" in done.stdout
    assert "'issue'" not in done.stdout


def test_check_of_a_whole_list_is_quiet(tmp_path: Path) -> None:
    """After a good addition nothing is wrong."""
    assert _add(tmp_path, "organisation", BODY, "--example", EXAMPLE).returncode == 0
    done = _call(tmp_path, "lexicon", "check")
    assert done.returncode == 0
    assert "0 lỗi" in done.stdout


def test_format_lays_out_ones_own_lists(tmp_path: Path) -> None:
    """``--check`` only tells; then it is done, once."""
    file = _own(tmp_path, "bodies.yaml")
    file.parent.mkdir(parents=True)
    file.write_text(f"# của tôi\n- name: {BODY}\n  examples: [{EXAMPLE}]\n  takes: [nothing]\n", encoding="utf-8")
    assert _call(tmp_path, "lexicon", "format", "--check").returncode == 1
    assert _call(tmp_path, "lexicon", "format").returncode == 0
    assert (
        file.read_text(encoding="utf-8") == f"# của tôi\n- {{name: {BODY}, takes: [nothing], examples: [{EXAMPLE}]}}\n"
    )
    assert _call(tmp_path, "lexicon", "format", "--check").returncode == 0


def test_the_guide_says_what_is_true(tmp_path: Path) -> None:
    """Its template is a whole list without complaints, and each of its commands that adds something adds it."""
    text = GUIDE.read_text(encoding="utf-8")
    for file, block in re.findall(r"^```yaml\n# (\w+\.yaml).*?\n(.*?)^```", text, flags=re.DOTALL | re.MULTILINE):
        path = _own(tmp_path / "mau", file)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(block, encoding="utf-8")
    done = _call(tmp_path / "mau", "lexicon", "check")
    assert done.returncode == 0, done.stdout
    commands = re.findall(r"^partygraph (lexicon add .*)$", text, flags=re.MULTILINE)
    assert len(commands) > 5
    for command in commands:
        done = _call(tmp_path, *shlex.split(command))
        assert done.returncode == 0, f"{command}: {done.stderr}"


def test_a_folder_named_by_the_environment_serves_every_command(tmp_path: Path) -> None:
    """Without a store: ``extract`` and ``lexicon try`` read with one's own words, and say where an entry stands."""
    own = tmp_path / "tu-dien"
    own.mkdir()
    row = f"- {{name: {BODY}, takes: [nothing], examples: [{EXAMPLE}]}}\n"
    (own / "bodies.yaml").write_text(row, encoding="utf-8")
    (tmp_path / "tin.txt").write_text(f"{BODY} ban hành Kế hoạch số 12/KH-BQL.\n", encoding="utf-8")
    settings = {**environment(), "PARTYGRAPH_LEXICON": str(own)}

    def call(*words: str) -> str:
        done = subprocess.run([SCRIPT, *words], cwd=tmp_path, env=settings, capture_output=True, text=True, check=True)
        return done.stdout

    assert f'"name": "{BODY}"' in call("extract", "tin.txt")
    assert f"từ đầu / head: {BODY}  [{own}/bodies.yaml:1]" in call("lexicon", "try", EXAMPLE)
