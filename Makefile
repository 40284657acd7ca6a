# Two commands do all set-up: `make demo` (the guided tour) and `make test`. The rest is for working on the project.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c

VENV  := .venv
PY    := $(VENV)/bin/python
READY := $(VENV)/.ready

# The generator needs Python 3.11 or newer; the SDK itself runs from 3.9 on.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)

REVISION ?= $(shell ls -v generated/ayon_schemas/openapi-*.json | tail -n 1 | sed 's/.*openapi-//; s/[.]json//')

.PHONY: help ready demo test quick lint types generate check-generated drift contract contract-update incumbent docs \
	bench browser soak fuzz pythons build clean
.DEFAULT_GOAL := help

help:                ## list the targets
	@grep -E '^[a-z-]+: .*##|^[a-z-]+:  *##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 20

demo: $(READY)       ## the guided tour: sandbox, generator and ServerAPI, from nothing
	@$(PY) -m demo

test: $(READY) pythons incumbent browser ## everything, offline once set up
	$(PY) -m pytest -n 2 --dist loadfile

quick: $(READY)      ## the tests without the other Pythons
	$(PY) -m pytest -n 2 --dist loadfile --ignore=tests/installed

lint: $(READY)       ## ruff: rules and formatting
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .

types: $(READY)      ## pyright: strict on what we write, complete on what users see
	$(VENV)/bin/pyright
	PYTHONPATH=src:generated $(VENV)/bin/pyright --ignoreexternal --verifytypes ayon_sdk | tail -n 8
	PYTHONPATH=src:generated $(VENV)/bin/pyright --ignoreexternal --verifytypes ayon_rest | tail -n 8

generate: $(READY)   ## rebuild generated/, the sync twin and the module-level functions from snapshots and async source
	$(PY) -m ayon_codegen pinned
	$(PY) -m ayon_codegen.sync_twin
	$(PY) -m ayon_codegen.module_functions
	$(PY) -m ayon_codegen members
	$(PY) -m ayon_codegen drift-docs

check-generated: $(READY) ## prove that generated and derived files are up to date
	$(PY) -m ayon_codegen pinned --check
	$(PY) -m ayon_codegen.sync_twin --check
	$(PY) -m ayon_codegen.module_functions --check
	$(PY) -m ayon_codegen members --check
	$(PY) -m ayon_codegen drift-docs --check
	$(PY) -m bench.publish --check

drift: $(READY)      ## hold the pinned schema against REVISION: a version, a file or a URL; the newest snapshot by default
	$(VENV)/bin/ayon-sdk drift --base pinned --revision $(REVISION) --fail-on info --fail-on-noise

contract: $(READY)   ## play the golden scenarios and show how far we are
	$(PY) -m tests.contract

contract-update: $(READY) ## write the lists of golden steps that are not there yet
	$(PY) -m tests.contract --update
	$(PY) -m tests.contract --update --client ayon_api

incumbent: $(READY)  ## install the incumbent client into an environment of its own, for the contract and the bench
	@$(PY) -m bench.environments

docs: $(READY)       ## build the documentation into site/
	$(PY) -m pip install -q --group docs
	NO_MKDOCS_2_WARNING=1 $(VENV)/bin/mkdocs build --strict

bench: $(READY)      ## measure against the incumbent client, side by side
	$(PY) -m bench

fuzz: $(READY)       ## made-up answers for every parser, as long as you like (FUZZ="--seconds 600 responses"); atheris if it installs
	-@$(PY) -m pip install -q atheris
	$(PY) -m tests.fuzz $(FUZZ)

soak: $(READY)       ## ten minutes of load on a server that is killed again and again (SOAK="--seconds 60" for less)
	@$(PY) -m tests.soak $(SOAK)

build: $(READY)      ## wheel and sdist into dist/
	$(PY) -m build

clean:               ## remove what can be made again
	rm -rf $(VENV) .venvs dist build site out .pytest_cache .ruff_cache .hypothesis

# One environment with the runtime dependencies for each other Python found; the tests of the installed wheel install our wheel there.
pythons: $(READY)
	@$(PY) tests/installed/interpreters.py

# The tests of the HTML report drive a real browser; where none can be installed they are skipped, and say so.
browser:
	@command -v chromium chromium-browser google-chrome google-chrome-stable >/dev/null || \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium fonts-dejavu-core >/dev/null; \
	else echo "no Chromium on PATH: the tests of the HTML report will be skipped"; fi

ready: $(READY)      ## set up the environment

$(READY): pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed to work on ayon-sdk; none was found on PATH"; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(PY) -m pip install -q --upgrade "pip>=25.1"
	$(PY) -m pip install -q --editable ".[cli,codegen,sandbox,speed]" --group dev
	@touch $(READY)
