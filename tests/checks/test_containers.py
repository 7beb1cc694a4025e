"""The Dockerfile and the compose file, by their linters: no Docker engine is needed for these."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.checks.project import ROOT, assert_clean, program
from tests.neo4j.jars import ENDPOINT

COMPOSE = "docker-compose.yml"


@pytest.fixture(scope="module")
def services() -> dict[str, Any]:
    """The services as Compose itself understands them: merged, with their defaults."""
    done = program("docker-compose", "-f", COMPOSE, "config")
    assert_clean(done)
    found: dict[str, Any] = yaml.safe_load(done.stdout)["services"]
    return found


def test_dockerfile_is_clean() -> None:
    """Hadolint has no complaint."""
    assert_clean(program("hadolint", "--failure-threshold", "style", "Dockerfile"))


def test_compose_file_is_valid() -> None:
    """Compose accepts the file as it stands, without Docker."""
    assert_clean(program("docker-compose", "-f", COMPOSE, "config", "-q"))


def test_compose_file_is_hardened() -> None:
    """Every rule of compose-lint holds, but for the exceptions that .compose-lint.yml gives reasons for."""
    assert_clean(program("compose-lint", "check", "--fail-on", "low", "--strict-config", "--no-env", COMPOSE))


def test_the_server_is_the_one_that_the_tests_run_on(services: dict[str, Any]) -> None:
    """What is said of Neo4j was seen on this version."""
    tested = ENDPOINT.rpartition(":")[2]
    assert services["neo4j"]["image"] == f"neo4j:{tested}-community"


def test_the_image_is_called_by_the_version(services: dict[str, Any]) -> None:
    """Both services of ours run this release, with settings that the program knows."""
    ours = [service for name, service in services.items() if name != "neo4j"]
    assert {service["image"] for service in ours} == {f"partygraph:{version('partygraph')}"}
    known = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "cli").glob("*.py"))
    for name in {name for service in ours for name in service["environment"]}:
        assert name in known or (name.endswith("_FILE") and name.removesuffix("_FILE") in known)


def test_documents_are_mounted_read_only(services: dict[str, Any]) -> None:
    """Bytes that are read are never changed."""
    (documents,) = [volume for volume in services["ingest"]["volumes"] if volume["target"] == "/documents"]
    assert documents["read_only"] is True


def test_no_port_is_open_to_other_machines(services: dict[str, Any]) -> None:
    """Only the pages are published, on the loopback alone."""
    ports = [(name, port["host_ip"]) for name, service in services.items() for port in service.get("ports", [])]
    assert ports == [("web", "127.0.0.1")]


def test_no_password_stands_in_the_file(services: dict[str, Any]) -> None:
    """Every service that needs the password reads it from the secret file."""
    for service in services.values():
        assert [secret["source"] for secret in service["secrets"]] == ["neo4j_auth"]
        assert not [name for name in service["environment"] if "AUTH" in name and not name.endswith("_FILE")]


def test_image_holds_what_the_dockerfile_copies() -> None:
    """Every path that is copied exists and is not kept out by .dockerignore."""
    allowed = {line[1:] for line in _lines(".dockerignore") if line.startswith("!")}
    copied = [
        word
        for line in _lines("Dockerfile")
        if line.startswith("COPY ") and "--from" not in line
        for word in line.split()[1:-1]
    ]
    assert copied
    assert not [path for path in copied if not (ROOT / path).exists() or Path(path).parts[0] not in allowed]


def _lines(name: str) -> list[str]:
    return (ROOT / name).read_text(encoding="utf-8").splitlines()
