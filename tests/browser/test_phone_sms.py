"""The phone on the page: writing, sending and receiving SMS on the running service."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from playwright.sync_api import FloatRect, Locator, Page, expect

from gateway.development.phones.page import ASSETS, FOLDER
from tests.browser.handset import SETTLE_MS, Handset, settled
from tests.e2e.service import Service

pytestmark = pytest.mark.chromium


def test_a_check_by_an_example(phone: Handset, page: Page) -> None:
    page.get_by_role("button", name="Tra số cán bộ xác minh lừa đảo").click()
    expect(phone.field).to_have_value("KT 0900000113")
    expect(phone.screen.locator(".counter")).to_have_text("13 · 1 tin · GSM-7")
    phone.soft("Gửi")
    expect(phone.bubbles).to_contain_text("0900000113")
    expect(phone.bubbles).to_contain_text("1 tin · GSM-7 · miễn phí")
    expect(phone.screen.locator(".words")).to_contain_text("0900000113")
    expect(phone.screen.locator(".slip")).to_contain_text("1 tin · GSM-7 · miễn phí")


def test_multi_tap(phone: Handset) -> None:
    with settled(phone.page):
        _letters_and_digits(phone)


def _letters_and_digits(phone: Handset) -> None:
    phone.soft("Soạn tin")
    phone.press("5", "5")  # k
    expect(phone.screen.locator(".mode.choosing b")).to_have_text("k")
    phone.press("8")  # another key ends the choice: t
    expect(phone.field).to_have_value("kt")
    phone.page.clock.run_for(SETTLE_MS)
    phone.press("8")  # after a while the same key begins a new letter
    expect(phone.field).to_have_value("ktt")
    phone.press("right")
    expect(phone.field).to_have_value("kt")
    phone.press("0", "#", "2", "2")
    expect(phone.field).to_have_value("kt B")
    phone.hold("9")
    expect(phone.field).to_have_value("kt B9")
    phone.press("#", "0", "1", "*")
    expect(phone.field).to_have_value("kt B901*")
    phone.hold("#")
    expect(phone.field).to_have_value("kt B901*#")
    expect(phone.screen.locator(".mode")).to_have_text("123")
    phone.press("2", "2", "2")
    expect(phone.field).to_have_value("kt B901*#222")
    phone.press("prev", "prev", "right")
    expect(phone.field).to_have_value("kt B901*#22")


def test_the_menu_leads_everywhere(phone: Handset) -> None:
    for key, title in (("1", "Tới 8041"), ("2", "Hộp thư"), ("3", "*8041#")):
        phone.press("end", "ok")
        expect(phone.screen.locator("li:visible")).to_have_count(3)
        assert all(box["height"] < 80 for box in map(_box, phone.screen.locator("li").all()))
        phone.press(key)
        expect(phone.screen.locator(".title")).to_contain_text(title)


def _box(of: Locator) -> FloatRect:
    box = of.bounding_box()
    assert box is not None
    return box


def test_a_whole_message_by_twelve_keys(phone: Handset) -> None:
    """`5k`: the rules, as somebody types it who has no other keys."""
    with settled(phone.page):
        phone.soft("Soạn tin")
        phone.hold("5")
        phone.press("5", "5")
    phone.press("call")
    expect(phone.bubbles).to_contain_text("5 KHONG")


def test_by_the_computers_keyboard_alone(phone: Handset, page: Page) -> None:
    page.keyboard.press("Escape")
    expect(phone.field).to_be_focused()
    page.keyboard.type("kt 0900000115")
    page.keyboard.press("Enter")
    expect(phone.bubbles).to_contain_text("0900000115")
    expect(phone.screen).to_be_focused()
    page.keyboard.press("Escape")
    expect(phone.screen.locator("li.chosen")).to_contain_text("0900000115")
    page.keyboard.press("ArrowDown")
    expect(phone.screen.locator("li.chosen")).to_have_text("kt 0900000115")
    page.keyboard.press("Enter")
    expect(phone.screen.locator(".status")).to_contain_text("Tới 8041")
    page.keyboard.press("Tab")
    expect(phone.key("left")).to_be_focused()
    assert phone.key("left").evaluate("key => getComputedStyle(key).outlineStyle") == "solid"
    page.keyboard.press("Space")
    expect(phone.field).to_have_count(1)
    page.keyboard.type("5k")
    expect(phone.field).to_have_value("5k")


def test_all_reporters_are_notified_by_sms_and_nobody_else(
    phone: Handset, page: Page, service: Service
) -> None:
    page.get_by_role("button", name="3", exact=True).click()
    second, third = Handset(page, 2), Handset(page, 3)
    for each in (phone, second):
        answer = each.text("LD (0977000117)(gia danh cong an, doa bat, doi chuyen tien)")
        expect(answer).to_contain_text("0977000117")
        each.press("end")
    done = service.judge("0977000117", "confirmed", "police report 7/2026")
    assert done.returncode == 0, done.stderr
    for each in (phone, second):
        expect(each.bubbles).to_have_count(2)
        expect(each.bubbles.last).to_contain_text("0977000117")
        expect(each.screen.locator(".news")).to_have_text("1 tin nhắn mới")
    phone.soft("Đọc")
    expect(phone.screen.locator(".words")).to_contain_text("0977000117")
    expect(phone.screen.locator(".slip")).to_contain_text("miễn phí")
    expect(third.bubbles).to_have_count(0)


def test_a_terminals_phone_beside_it(phone: Handset, service: Service) -> None:
    """Two phones of one number: the post tells both."""
    phone.whole.get_by_label("Số của máy 1").fill("0912 345 678")
    phone.whole.get_by_label("Số của máy 1").blur()
    expect(phone.text("LD (0977000118)(doi chuyen tien)")).to_contain_text("0977000118")
    command = [sys.executable, "-u", "-m", "gateway", "phone", "--from", "0912345678"]
    piped = subprocess.PIPE
    with subprocess.Popen(
        [*command, "--text", "5K", "--wait", "600"], cwd=service.home, env=dict(service.base),
        stdin=subprocess.DEVNULL, stdout=piped, stderr=subprocess.STDOUT, text=True,
    ) as terminal:  # fmt: skip
        try:
            assert terminal.stdout is not None
            lines = iter(terminal.stdout)
            assert any(line.startswith("< ") for line in lines), "its text is answered: it listens"
            decided = service.judge("0977000118", "confirmed", "police report 8/2026")
            assert decided.returncode == 0
            assert any(re.match(r"<< .*0977000118", line) for line in lines)
        finally:
            terminal.terminate()
    expect(phone.bubbles).to_have_count(2)


def test_a_subscription_in_two_languages(phone: Handset, page: Page) -> None:
    expect(phone.text("DK DAK MIL")).to_contain_text("Dak Mil")
    phone.text("NN EN")
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("5 KHÔNG test phone")
    assert page.locator("html").get_attribute("lang") == "en"
    answer = phone.text("DK KIEN DUC", send="Send")
    expect(answer).to_contain_text("Kien Duc")
    expect(answer).to_contain_text("alerts")
    expect(answer).to_contain_text("1 SMS · GSM-7 · free")


def test_marks_cost_more_and_the_page_says_so(phone: Handset) -> None:
    phone.text("NN DAU")
    expect(phone.text("KT 0900000113")).to_contain_text(re.compile(r"[23] tin · UCS-2 · miễn phí"))


def test_what_is_typed_outlives_a_change_of_language_and_messages_a_reload(
    phone: Handset, page: Page
) -> None:
    phone.text("5K")
    phone.press("end", "right")
    phone.field.fill("KT 09")
    page.get_by_role("button", name="English").click()
    expect(phone.field).to_have_value("KT 09")
    page.reload()
    expect(page.get_by_role("button", name="Tiếng Việt")).to_be_visible()
    expect(phone.bubbles).to_contain_text("5 KHONG")


@pytest.mark.parametrize(("width", "height"), [(320, 568), (768, 1024), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("phones", ["1", "4"])
def test_it_fits_every_screen(width: int, height: int, phones: str, page: Page) -> None:
    page.set_viewport_size({"width": width, "height": height})
    page.get_by_role("button", name=phones, exact=True).click()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for key in page.locator(".key:visible").all():
        box = _box(key)
        assert box["width"] >= 20 and box["height"] >= 20
    if width > 1100:
        tops = {round(_box(each)["y"]) for each in page.locator(".handset").all()}
        assert len(tops) == 1, "side by side, so that all are seen at once"
    words = page.locator(".screen .softs").first
    assert words.evaluate("node => parseFloat(getComputedStyle(node).fontSize)") >= 11


def test_another_number_is_another_subscriber(phone: Handset) -> None:
    phone.text("5K")
    number = phone.whole.get_by_label("Số của máy 1")
    number.fill("0900 000 299")
    number.blur()
    expect(phone.bubbles).to_have_count(0)
    phone.soft("Danh mục")
    phone.press("2")
    expect(phone.screen.locator(".plain")).to_have_text("Chưa có tin nào.")


def test_a_number_that_no_subscriber_has_is_refused_in_the_pages_language(
    phone: Handset, page: Page
) -> None:
    number = phone.whole.get_by_label("Số của máy 1")
    before = number.input_value()
    for wrong in ("abc", "113"):
        number.fill(wrong)
        number.blur()
        expect(phone.screen.locator(".plain")).to_contain_text(f"“{wrong}” không phải số thuê bao")
        expect(number).to_have_value(before)
    page.get_by_role("button", name="English").click()
    expect(phone.screen.locator(".plain")).to_contain_text("“113” is not a subscriber's number")


def test_more_phones_leave_a_conversation_at_its_end(phone: Handset, page: Page) -> None:
    for _ in range(6):
        phone.text("5K")
    page.get_by_role("button", name="2", exact=True).click()
    log = phone.whole.get_by_role("log")
    high, preview = log.evaluate("({ scrollHeight: h, clientHeight: c }) => [h, c]")
    above, below = log.evaluate(
        """log => {
          const pane = log.getBoundingClientRect();
          const last = log.lastElementChild.getBoundingClientRect();
          return [last.top - pane.top, pane.bottom - last.bottom];
        }"""
    )
    assert high > preview, "there is more than the pane shows"
    assert above >= 0, "what was said last is read from its first word"
    assert above < 20 or below >= 0, "and nothing older takes its room"


def test_its_clock_is_that_of_the_console(page: Page) -> None:
    page.clock.install(time="2026-11-28T10:49:00Z")
    page.reload()
    expect(page.locator(".screen .clock").first).to_have_text("17:49")


def test_the_page_says_all_in_both_languages(page: Page) -> None:
    """Every text that the page asks for by `t("...")` or `data-word` has words in each language."""
    words = page.evaluate("import('/phone/words.js').then((module) => module.allWords)")
    assert set(words["vi"]) == set(words["en"])
    source = "".join((FOLDER / "assets" / name).read_text() for name in (*ASSETS, "phone.html"))
    words_of = r'\bt\("(\w+)"|data-word="(\w+)"|\["(ex_\w+)"|"notice", (?:[^[;]*)\["(\w+)"'
    asked = set(re.findall(words_of, source))
    assert {("", "", "", "badNumber"), ("", "", "", "away")} <= asked
    assert {"".join(each) for each in asked} <= set(words["vi"])
    holes = {name: re.findall(r"\{\d\}", text) for name, text in words["vi"].items()}
    assert holes == {name: re.findall(r"\{\d\}", text) for name, text in words["en"].items()}


def test_everything_that_can_be_pressed_has_a_name(phone: Handset, page: Page) -> None:
    for button in page.get_by_role("button").all():
        assert button.get_attribute("aria-label") or button.inner_text().strip()
    for name in ("2 abc", "Sao", "Thăng", "Gọi", "Kết thúc", "Phím trái: Danh mục"):
        expect(phone.whole.get_by_role("button", name=name, exact=True)).to_have_count(1)
    expect(phone.whole.get_by_role("log")).to_have_attribute("aria-live", "polite")


def test_language_and_place_are_set_by_two_choices_on_four_phones(
    phone: Handset, page: Page
) -> None:
    page.get_by_role("button", name="4", exact=True).click()
    second, third, fourth = (Handset(page, place) for place in (2, 3, 4))
    phone.choose(place="xã Đắk Mil")
    second.choose(language="English", place="huyện Đắk Mil cũ")
    third.choose(place="xã Quảng Sơn")
    expect(phone.bubbles.last).to_contain_text("Da dang ky canh bao xa Dak Mil")
    expect(second.bubbles.last).to_contain_text("Subscribed to alerts: former Dak Mil district")
    expect(third.bubbles.last).to_contain_text("Da dang ky canh bao xa Quang Son")
    expect(fourth.bubbles).to_have_count(0)
    has = [[choice.input_value() for choice in each.choices] for each in (phone, second, fourth)]
    assert has == [["", "DK xa Dak Mil"], ["NN EN", "DK huyen Dak Mil cu"], ["", ""]]
    second.text("HUY", "Gửi")
    expect(second.choices[1]).to_have_value("")
    page.reload()
    expect(phone.choices[1]).to_have_value("DK xa Dak Mil")
    assert second.choices[0].input_value() == "NN EN"


@pytest.mark.parametrize("phones", ["2", "4"])
def test_what_may_be_chosen_is_not_cut_by_its_arrow(page: Page, phones: str) -> None:
    page.get_by_role("button", name=phones, exact=True).click()
    for choice in page.locator("#stage form.set select").all():
        # What its first word takes, and the arrow behind it.
        narrow = choice.evaluate(
            """select => {
              const context = document.createElement("canvas").getContext("2d");
              const style = getComputedStyle(select);
              context.font = style.font;
              const padding = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
              const words = context.measureText(select.selectedOptions[0].textContent).width;
              return words + padding + 24 - select.clientWidth;
            }"""
        )
        assert narrow <= 0, choice.get_attribute("aria-label")


def test_a_phone_is_set_up_by_the_keyboard(phone: Handset, page: Page) -> None:
    page.get_by_label("Ngôn ngữ của máy 1").focus()
    for key in ("ArrowDown", "ArrowDown", "ArrowDown", "Tab"):
        page.keyboard.press(key)
    expect(page.get_by_label("Nơi nhận cảnh báo của máy 1")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(phone.bubbles.last).to_contain_text("English")
