# The two commands are `make run` and `make test`. What they make is in .venv/, .run/ and Python's caches.

PORT ?= 8000
PYTHON = $(shell sh tools/find-python | head -n 1)
BOOT = @set -e; python="$(PYTHON)"; if [ -z "$$python" ]; then \
	echo "Python 3.11 or newer is needed. Type:  sudo apt install python3 python3-venv"; exit 1; fi; \
	"$$python" tools/bootstrap.py
HERE = .venv/bin/python

.PHONY: run test phone doctor bench bench-full faults screenshots venv lock clean

venv:
	$(BOOT) --tests

run:
	$(BOOT)
	@PORT=$(PORT) exec $(HERE) -m gateway run --tied --with-office

test:
	$(BOOT) --tests
	@exec $(HERE) tools/check.py

phone:
	$(BOOT)
	@exec $(HERE) -m gateway phone

doctor:
	$(BOOT)
	@exec $(HERE) -m gateway doctor

bench:
	$(BOOT) --tests
	@$(HERE) -m tests.bench
	@$(HERE) -m tests.bench.ussd
	@$(HERE) -m tests.bench.triage
	@$(HERE) -m tests.bench.console
	@$(HERE) -m tests.bench.alerts
	@exec $(HERE) -m tests.bench.alerts --one-core

bench-full: bench
	@exec $(HERE) -m tests.bench.alerts --million

faults:
	$(BOOT) --tests
	@exec $(HERE) -m tests.faults

# The pins of requirements*.txt, for each Python that is promised. Needs a package index.
lock:
	$(BOOT) --tests
	@exec $(HERE) tools/lock.py

screenshots:
	$(BOOT) --tests
	@exec $(HERE) -m tests.browser.screenshots

clean:
	rm -rf .venv .run .pytest_cache .mypy_cache .ruff_cache .hypothesis
