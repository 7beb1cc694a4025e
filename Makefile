# The plain commands behind each target are in README.md, for a machine without make.
PYTHON ?= python3
UV ?= uv
PORT ?= 8000

BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input install --quiet
LOCKED := --no-deps --require-hashes --only-binary :all:
COMPILE := $(UV) pip compile --quiet --generate-hashes --universal --python-version 3.11 --custom-compile-command "make lock"

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint lock

help: ## this list
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

setup: .venv/.runtime ## only the environment: .venv with .venv/bin/partygraph

demo: .venv/.runtime ## reads the samples and serves them on http://127.0.0.1:8000
	$(BIN)/partygraph ingest samples
	$(BIN)/partygraph serve --port $(PORT)

test: .venv/.test ## everything that is checked, in one run
	$(BIN)/python -m pytest

lint: .venv/.test ## the quick part of the checks: style, types, order of imports
	$(BIN)/python -m pytest -q tests/checks

lock: ## make the locks anew from pyproject.toml and requirements/*.in; UPGRADE=--upgrade takes newer versions
	$(COMPILE) $(UPGRADE) requirements/build.in -o requirements/build.lock
	$(COMPILE) $(UPGRADE) -c requirements/build.lock pyproject.toml -o requirements/runtime.lock
	$(COMPILE) $(UPGRADE) -c requirements/runtime.lock --extra py2neo pyproject.toml -o requirements/py2neo.lock
	$(COMPILE) $(UPGRADE) -c requirements/build.lock -c requirements/py2neo.lock requirements/test.in -o requirements/test.lock

# The environment is made once, and brought up to date only when a lock changes.
.venv/.python:
	$(PYTHON) requirements/check_python.py
	$(PYTHON) -m venv .venv
	@touch $@

.venv/.runtime: requirements/build.lock requirements/runtime.lock pyproject.toml | .venv/.python
	$(PIP) $(LOCKED) -r requirements/build.lock -r requirements/runtime.lock
	$(PIP) --no-deps --no-index --no-build-isolation --editable .
	@touch $@

.venv/.test: requirements/test.lock requirements/py2neo.lock .venv/.runtime
	$(PIP) $(LOCKED) -r requirements/py2neo.lock -r requirements/test.lock
	@touch $@
