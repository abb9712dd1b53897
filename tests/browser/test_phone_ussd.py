"""The phone on the page: from the dial to a check, a report and a subscription, by its keys."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from tests.browser.handset import Handset
from tests.e2e.service import Service

pytestmark = pytest.mark.chromium


@dataclass(frozen=True, slots=True)
class Tongue:
    """The texts of a language's screens; `keys` choose it, None if it is set already."""

    name: str
    keys: str
    menu: str
    advice: str
    written: str
    joined: str


TONGUES = (
    Tongue("vi", "1", "1 Hoi so la", "CUP MAY", "Cam on", "Da dang ky canh bao"),
    Tongue("en", "3", "1 Check a number", "HANG UP", "Thank you", "alerts"),
)


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.name)
def test_from_dial_to_a_check_a_report_and_a_subscription(
    tongue: Tongue, phone: Handset, page: Page, service: Service
) -> None:
    number = f"0978{TONGUES.index(tongue):06}"
    phone.dial()
    phone.answer("6")
    phone.answer(tongue.keys)
    expect(phone.dial()).to_contain_text(tongue.menu)
    phone.answer("1")
    check = phone.answer(*"0900000113")
    expect(check).to_contain_text("0900000113")
    expect(check).to_contain_text(tongue.advice, ignore_case=True)
    expect(phone.screen.locator(".words")).to_contain_text("0900000113")

    phone.answer(*"00")
    phone.answer("3")
    expect(phone.answer(*number)).to_contain_text(tongue.written)
    # the report is in the database: an official can judge it, and its reporter gets a notice
    assert service.judge(number, "confirmed", "police report 9/2026").returncode == 0
    output = phone.whole.get_by_role("log").locator(".came").filter(has_text=number)
    expect(output).to_have_count(1)

    phone.dial()
    phone.answer("5")
    phone.answer("4")
    joined = phone.answer("1")
    expect(joined).to_contain_text(tongue.joined, ignore_case=True)
    expect(joined).to_contain_text(re.compile("dak mil", re.IGNORECASE))


def test_a_hang_up_is_sent_and_the_next_dial_offers_to_go_on(phone: Handset) -> None:
    phone.dial()
    phone.answer("3")
    phone.press(*"0978")
    expect(phone.field).to_have_value("0978")
    phone.press("end")
    expect(phone.screen.locator(".home")).to_be_visible()
    expect(phone.dial()).to_contain_text("Lam tiep")


def test_a_word_among_the_answers_by_multi_tap(phone: Handset) -> None:
    phone.dial()
    phone.press("#", "5", "5", "8")
    expect(phone.field).to_have_value("kt")
    phone.press("0", "#", "#", *"0900000115", "ok")
    expect(phone.bubbles.last).to_contain_text("0900000115")


def test_dialled_by_the_example_the_keyboard_is_the_phones(phone: Handset, page: Page) -> None:
    page.get_by_role("button", name="Quay số USSD").focus()
    page.keyboard.press("Enter")
    expect(phone.bubbles).to_contain_text("Hoi so la")
    expect(phone.field).to_be_focused()
    page.keyboard.type("3")
    page.keyboard.press("Enter")
    expect(phone.bubbles).to_have_count(2)


def test_by_the_computers_keyboard_alone(phone: Handset, page: Page) -> None:
    page.keyboard.type("*8041#")
    page.keyboard.press("Enter")
    expect(phone.bubbles).to_contain_text("Hoi so la")
    page.keyboard.type("3")
    page.keyboard.press("Enter")
    expect(phone.bubbles).to_have_count(2)
    page.keyboard.press("Escape")
    expect(phone.screen.locator(".home")).to_be_visible()


def test_a_long_screen_is_read_to_its_end(phone: Handset) -> None:
    """No small screen has room for ten lines: up and down move them, and nothing is covered."""
    phone.dial()
    phone.answer("5")
    words = phone.screen.locator(".words")
    hidden = words.evaluate("node => node.scrollHeight - node.clientHeight")
    assert hidden > 0
    phone.press("down", "down")
    assert words.evaluate("node => node.scrollTop") >= hidden - 1
    field, display = phone.field.bounding_box(), words.bounding_box()
    assert field is not None and display is not None
    assert field["y"] >= display["y"] + display["height"]


def test_another_code_is_not_dialled(phone: Handset) -> None:
    phone.press(*"*101#", "call")
    expect(phone.screen.locator(".plain")).to_contain_text("*8041#")
    expect(phone.bubbles).to_have_count(0)


def test_an_example_leaves_the_session_as_a_subscriber_would(phone: Handset, page: Page) -> None:
    phone.dial()
    with page.expect_request("**/phone/ussd") as answer:
        page.get_by_role("button", name="Năm quy tắc 5 KHÔNG").click()
    assert answer.value.post_data_json["ended"] is True
    phone.soft("Gửi")
    expect(phone.bubbles.last).to_contain_text("5 KHONG")
