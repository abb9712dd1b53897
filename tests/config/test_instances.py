from pathlib import Path

import pytest

from config.instances import load_instances
from config.settings import ROOT, SettingsError
from gateway.development import dev_environment


def load(tmp_path: Path, text: str, **env: str):
    file = tmp_path / "carriers.toml"
    file.write_text(text)
    return load_instances(file, env)


def test_secrets_come_from_the_environment(tmp_path: Path) -> None:
    result = load(
        tmp_path,
        """
        [north]
        kind = "kannel"
        secret = "$NORTH_SECRET"
        url = "http://127.0.0.1:$NORTH_PORT/x"
        previous = "$NORTH_PREVIOUS?"
        hosts = ["$NORTH_PORT", "b"]
        price = 500
        [south]
        kind = "kannel"
        """,
        NORTH_SECRET="a$NORTH_PORT",
        NORTH_PORT="13013",
    )
    assert list(result) == ["north", "south"]
    assert result["north"].kind == "kannel"
    assert result["north"].values == {
        "secret": "a$NORTH_PORT",
        "url": "http://127.0.0.1:13013/x",
        "hosts": ["13013", "b"],
        "price": 500,
    }
    assert "a$NORTH" not in repr(result)


def test_everything_missing_is_named_and_what_is_disabled_is_not_asked_for(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as raised:
        load(
            tmp_path,
            """
            [a]
            kind = "x"
            one = "$A_ONE"
            two = "$A_TWO"
            [b]
            enabled = false
            kind = "x"
            one = "$B_ONE"
            [c]
            secret = "$C_ONE"
            [Bad_Name]
            kind = "x"
            """,
        )
    assert raised.value.problems == [
        "carriers.toml [a]: A_ONE is not set",
        "carriers.toml [a]: A_TWO is not set",
        "carriers.toml [c]: kind is not set",
        "carriers.toml [Bad_Name]: a name is small letters, digits and dashes: it stands in a URL",
    ]


@pytest.mark.parametrize("text", ["", "a = 1", "[a\nkind", "[a]\nkind='x'\nenabled='yes'"])
def test_a_file_that_makes_no_sense_is_reported(tmp_path: Path, text: str) -> None:
    with pytest.raises(SettingsError, match="carriers"):
        load(tmp_path, text)


def test_development_has_the_three_instances(tmp_path: Path) -> None:
    env = dev_environment.write({}, {}, tmp_path / "dev.env")
    result = load_instances(ROOT / "config" / "carriers.toml", env)
    assert {"twilio", "esms", "open"} <= set(result)
    needed = {"price", "short_code"}
    lacking = {name: needed - each.values.keys() for name, each in result.items()}
    assert not any(lacking.values()), f"carriers.toml lacks settings: {lacking}"


def test_a_secret_may_be_in_a_file(tmp_path: Path) -> None:
    key = tmp_path / "north"
    key.write_text("hush\n")
    table = '[north]\nkind = "kannel"\nsecret = "$NORTH"\nprevious = "$SOUTH?"'
    values = load(tmp_path, table, NORTH_FILE=str(key), SOUTH_FILE=str(key))["north"].values
    assert values == {"secret": "hush", "previous": "hush"}
    with pytest.raises(SettingsError, match=r"NORTH can't be read .* NORTH_FILE"):
        load(tmp_path, table, NORTH_FILE=str(tmp_path / "none"))
