"""`carriers try` and `carriers log`, typed beside the running service."""

from __future__ import annotations

import pytest

from tests.e2e.service import Service, eventually


@pytest.mark.parametrize("instance", ["twilio", "esms", "open"])
def test_the_running_service_passes_its_own_trial(service: Service, instance: str) -> None:
    tried = service.command("carriers", "try", instance)
    assert tried.returncode == 0, tried.stdout + tried.stderr
    assert "FAIL" not in tried.stdout and "passed." in tried.stdout

    def is_logged() -> bool:
        shown = service.command("carriers", "log", instance)
        assert shown.returncode == 0, shown.stderr
        return "message" in shown.stdout and "forged" in shown.stdout

    assert eventually(is_logged)
