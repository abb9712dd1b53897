# The two commands are `make run` and `make test`. What they make is in .venv/, .run/ and Python's caches.

PORT ?= 8000
PYTHON = $(shell sh tools/find-python | head -n 1)
BOOT = @set -e; python="$(PYTHON)"; if [ -z "$$python" ]; then \
	echo "Python 3.11 or newer is needed. Type:  sudo apt install python3 python3-venv"; exit 1; fi; \
	"$$python" tools/bootstrap.py
HERE = .venv/bin/python

.PHONY: venv run test check format phone doctor bench bench-full faults hosts models console-css lock screenshots clean help

venv: ## make .venv, with what the tests need (this is what `make` alone does)
	$(BOOT) --tests

run: ## start everything on this machine: http://127.0.0.1:8000 (PORT=8001 for another port)
	$(BOOT)
	@PORT=$(PORT) exec $(HERE) -m gateway run --tied --with-office

test: ## every check on the real parts, in minutes: what CI runs
	$(BOOT) --tests
	@exec $(HERE) tools/check.py

check: ## style, format, types, contracts and the pure tests, in about a minute
	$(BOOT) --tests
	@exec $(HERE) tools/check.py --quick

format: ## rewrite the code as ruff would have it
	$(BOOT) --tests
	@$(HERE) -m ruff check --fix --exit-zero --quiet .
	@exec $(HERE) -m ruff format .

phone: ## a phone in the terminal that texts the running gateway
	$(BOOT)
	@exec $(HERE) -m gateway phone

doctor: ## what is wrong with settings, database, queue, workers and carriers
	$(BOOT)
	@exec $(HERE) -m gateway doctor

bench: ## the figures of docs/performance.md
	$(BOOT) --tests
	@$(HERE) -m tests.bench
	@$(HERE) -m tests.bench.ussd
	@$(HERE) -m tests.bench.triage
	@$(HERE) -m tests.bench.console
	@$(HERE) -m tests.bench.replies
	@$(HERE) -m tests.bench.alerts
	@exec $(HERE) -m tests.bench.alerts --one-core

bench-full: bench ## the same, and an alert to 1,000,000 residents
	@exec $(HERE) -m tests.bench.alerts --million

faults: ## messages and an alert while every process is killed; restores
	$(BOOT) --tests
	@exec $(HERE) -m tests.faults

hosts: ## nine hosts that lose power, network, primary, queue, disk and clock; a restore
	$(BOOT) --tests
	@exec $(HERE) -m tests.hosts

models: ## train triage, intents, kinds of losses, follow-ups and advice again: no file may change
	$(BOOT) --tests
	@$(HERE) -m tools.triage.train
	@$(HERE) -m tools.intent.train
	@$(HERE) -m tools.loss_kinds.train
	@$(HERE) -m tools.follow_up.train
	@$(HERE) -m tools.advice.train
	@exec git diff --stat --exit-code -- config tools

console-css: ## what browsers get of the console's looks, from its sources; needs Node.js and npm
	@cd tools/console_css && npm ci --silent && node build.mjs

lock: ## the pins of requirements*.txt, for each Python that is promised; needs a package index
	$(BOOT) --tests
	@exec $(HERE) tools/lock.py

screenshots: ## pictures of the phone and the console; needs Chromium
	$(BOOT) --tests
	@exec $(HERE) -m tests.browser.screenshots

clean: ## remove .venv, .run (with its database) and all caches
	rm -rf .venv .run .pytest_cache .mypy_cache .ruff_cache .hypothesis

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | while IFS="$$(printf '\t')" read -r name about; do \
		printf '  make %-12s %s\n' "$$name" "$$about"; done
