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
        output = service.command("carriers", "log", instance)
        assert output.returncode == 0, output.stderr
        return "message" in output.stdout and "forged" in output.stdout

    assert eventually(is_logged)
