# Two commands set up and show Havenbook: make demo, make run. `make help` lists the rest.
PYTHON ?= python3
BIN := .venv/bin
SETUP := $(PYTHON) packaging/bootstrap.py
PYTEST := QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest
# One process a core; ARGS="-n 0" for one alone, which a debugger wants.
SPREAD := -n auto

.DEFAULT_GOAL := help
.PHONY: help run demo test check static check-long bench package lock translations

help:
	@echo "make run           open Havenbook"
	@echo "make demo          two vaults, a bundle, a receipt and a table, from published figures"
	@echo "make test          the tests"
	@echo "make check         format, lint, types, layers, translations, and the tests with their coverage"
	@echo "make check-long    the tests that take hours: hundreds of kills, long histories"
	@echo "make bench         measure, and print the table of docs/performance.md"
	@echo "make package       build the program for people without Python, and let it try itself"
	@echo "make translations  collect the words of the source into translations/"
	@echo "make lock          choose the newest allowed packages again and lock them by hash"

run:
	@$(SETUP) run
	@$(BIN)/havenbook $(ARGS)

demo:
	@$(SETUP) demo
	@$(BIN)/havenbook demo $(ARGS)

test:
	@$(SETUP) dev
	@$(PYTEST) $(SPREAD) $(ARGS)

static:
	@$(SETUP) dev
	$(BIN)/python -m ruff format --check .
	$(BIN)/python -m ruff check .
	$(BIN)/python -m mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python packaging/translations.py check

check: static
	@$(BIN)/python -m coverage erase
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m coverage run -m pytest $(SPREAD) $(ARGS)
	@$(BIN)/python -m coverage combine -q
	@$(BIN)/python -m coverage report

check-long:
	@$(SETUP) dev
	@HAVENBOOK_KILLS=200 $(PYTEST) tests/kills -s $(ARGS)
	@$(PYTEST) --heavy -m heavy $(ARGS)

bench:
	@$(SETUP) dev
	@$(BIN)/python -m tests.bench $(ARGS)

package:
	@$(SETUP) dev
	@$(BIN)/python packaging/build.py $(ARGS)

translations:
	@$(SETUP) dev
	@$(BIN)/python packaging/translations.py update

lock:
	@$(PYTHON) packaging/lock.py
