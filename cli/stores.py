"""The one place that chooses a store and its archive: from options, or from the environment."""

from __future__ import annotations

import os
import shlex
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from cli.waiting import patiently
from graph.errors import ParameterError, StoreError

if TYPE_CHECKING:
    from graph.archive import Archive
    from graph.store import Store

DEFAULT_STORE = "./.partygraph"

_SCHEMES = ("bolt://", "bolt+s://", "bolt+ssc://", "neo4j://", "neo4j+s://", "neo4j+ssc://")
_STORE, _ARCHIVE = "partygraph.store", "partygraph.archive"
_Command = TypeVar("_Command", bound=Callable[..., object])


@dataclass(frozen=True, slots=True)
class Place:
    """Where the graph is (a folder or an address) and where the documents are kept."""

    store: str
    archive: Path

    @property
    def on_server(self) -> bool:
        """Whether the store is a server and not a folder of this machine."""
        return self.store.startswith(_SCHEMES)

    def command(self, words: str) -> str:
        """A command of ours on this place, to be typed as it stands."""
        options = [] if self.store == DEFAULT_STORE else ["--store", self.store]
        if self.archive != placed(self.store, None).archive:
            options += ["--archive", str(self.archive)]
        return shlex.join(["partygraph", *options, *words.split()])


def store_options(from_environment: bool = False) -> Callable[[_Command], _Command]:
    """``--store`` and ``--archive``, before the command or after it; what stands after it counts.

    They are described once, where they stand before the command and may come from the environment.
    """

    def decorate(command: _Command) -> _Command:
        store = click.option(
            "--store",
            metavar="PLACE",
            envvar="PARTYGRAPH_STORE" if from_environment else None,
            show_envvar=from_environment,
            hidden=not from_environment,
            expose_value=False,
            callback=_remember(_STORE),
            help=f"Thư mục, hoặc địa chỉ bolt:// neo4j:// (mặc định {DEFAULT_STORE}; tài khoản: PARTYGRAPH_USER, "
            "PARTYGRAPH_PASSWORD, PARTYGRAPH_DATABASE). / A folder, or a bolt:// neo4j:// address.",
        )
        archive = click.option(
            "--archive",
            metavar="FOLDER",
            envvar="PARTYGRAPH_ARCHIVE" if from_environment else None,
            show_envvar=from_environment,
            hidden=not from_environment,
            expose_value=False,
            callback=_remember(_ARCHIVE),
            help="Nơi giữ tài liệu gốc và các quyết định (mặc định: archive trong thư mục kho). / "
            "Where documents and decisions are kept (default: archive in the store's folder).",
        )
        return store(archive(command))

    return decorate


def place() -> Place:
    """Where the running command works."""
    meta = click.get_current_context().meta
    return placed(meta.get(_STORE), meta.get(_ARCHIVE))


def placed(store: str | None, archive: str | None) -> Place:
    """The place that two settings name; the default where they are silent."""
    chosen = store or DEFAULT_STORE
    folder = DEFAULT_STORE if chosen.startswith(_SCHEMES) else chosen
    if "://" in chosen and not chosen.startswith(_SCHEMES):
        known = ", ".join(_SCHEMES)
        raise ParameterError(f"địa chỉ kho lạ '{chosen}', chỉ nhận: {known}", f"unknown store '{chosen}': {known}")
    return Place(chosen, Path(archive) if archive else Path(folder, "archive"))


def filled() -> Place:
    """Where the running command reads; StoreError where there is no such folder, most often a slip of the keyboard."""
    at = place()
    if not at.on_server and not Path(at.store).exists():
        raise StoreError(
            f"chưa có kho nào ở {at.store}; kho được tạo khi nạp tài liệu",
            f"there is no store at {at.store} yet: partygraph ingest makes one",
        )
    return at


@contextmanager
def open_archive(at: Place) -> Iterator[Archive]:
    """The archive of a place."""
    from graph.archive import Archive

    yield Archive(at.archive)


@contextmanager
def open_store(at: Place) -> Iterator[Store]:
    """The store of a place, closed when the block ends."""
    with make_store(at) as store:
        yield store


def make_store(at: Place) -> Store:
    """The store of a place, to be closed by who asks for it; StoreError where it cannot be opened."""
    if at.on_server:
        from graph.store import open_server

        user, password = _credentials()
        database = os.environ.get("PARTYGRAPH_DATABASE") or None
        return patiently(lambda: open_server(at.store, user, password, database), at.store)
    from graph.embedded import open_embedded

    return open_embedded(Path(at.store))


def _credentials() -> tuple[str, str]:
    """From PARTYGRAPH_USER and PARTYGRAPH_PASSWORD, or from PARTYGRAPH_AUTH_FILE (``user/password``, as Neo4j's)."""
    both = _setting("PARTYGRAPH_AUTH")
    if both is not None:
        user, slash, password = both.partition("/")
        if not slash:
            raise ParameterError("PARTYGRAPH_AUTH cần dạng người-dùng/mật-khẩu", "PARTYGRAPH_AUTH is user/password")
        return user, password
    user, password = _setting("PARTYGRAPH_USER") or "neo4j", _setting("PARTYGRAPH_PASSWORD") or ""
    if not password:
        raise ParameterError(
            "thiếu PARTYGRAPH_PASSWORD hoặc PARTYGRAPH_PASSWORD_FILE", "PARTYGRAPH_PASSWORD is not set"
        )
    return user, password


def _setting(name: str) -> str | None:
    """A setting from the environment, or from the file that ``NAME_FILE`` names (a secret)."""
    file = os.environ.get(f"{name}_FILE")
    if not file:
        return os.environ.get(name)
    try:
        return Path(file).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise ParameterError(f"{name}_FILE: không đọc được '{file}'", f"{name}_FILE: cannot read '{file}'") from error


def _remember(key: str) -> Callable[[click.Context, click.Parameter, str | None], str | None]:
    def callback(ctx: click.Context, _: click.Parameter, value: str | None) -> str | None:
        if value:
            ctx.meta[key] = value
        return value

    return callback
