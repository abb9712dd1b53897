// What the page itself says. What the service says comes from the gateway.

const WORDS = {
  vi: {
    title: "Điện thoại dùng thử 5 KHÔNG",
    lead: "Nhắn tin hoặc quay số thử như trên máy thật. Không tin nào rời khỏi máy tính này.",
    phones: "Số máy", language: "English", tryNow: "Thử ngay", phone: "Máy {0}",
    number: "Số của máy {0}", clear: "Xóa hết", talk: "Tin nhắn của máy {0}",
    nothing: "Chưa có tin. Chọn một ví dụ, rồi bấm “Gửi”. Tin đi và tin đến hiện ở đây.",
    begin: "Chọn một ví dụ, rồi bấm “Gửi” trên máy. Máy trả lời bằng tiếng Việt không dấu; đổi ở ô “Ngôn ngữ”.",
    keyboard: "Bàn phím: gõ chữ và số, mũi tên; Enter là OK, Esc là phím phải.",
    menu: "Danh mục", open: "Chọn", back: "Trở về", send: "Gửi", clearOne: "Xóa", reply: "Trả lời",
    read: "Đọc", write: "Soạn tin", inbox: "Hộp thư", dial: "Gọi {0}", call: "Gọi", close: "Đóng",
    leave: "Thoát", to: "Tới {0}", from: "Từ {0}", empty: "Chưa có tin nào.",
    sending: "Đang gửi…", running: "Đang kết nối…", network: "Mạng thử",
    newOne: "1 tin nhắn mới", newMany: "{0} tin nhắn mới", noReply: "Đã gửi. Không có tin trả lời.",
    away: "Cổng không trả lời. Hãy xem make run còn chạy không.",
    onlyCode: "Máy này chỉ gọi được {0}.", ended: "Phiên đã kết thúc.",
    badNumber: "“{0}” không phải số thuê bao. Ví dụ: 0912 345 678.",
    segments: "{0} tin", segment: "1 tin", free: "miễn phí", dong: "{0} đ",
    costs: "giá {0} tin", sent: "Đã gửi", came: "Tin đến", ussd: "USSD", typed: "Đã bấm",
    message: "Nội dung tin", answer: "Trả lời", code: "Số cần gọi", screen: "Màn hình máy {0}",
    keypad: "Bàn phím", noSignal: "Chưa nhận được tin đến: phần nhận tin không chạy.",
    key_left: "Phím trái", key_right: "Phím phải", key_up: "Lên", key_down: "Xuống",
    key_prev: "Sang trái", key_next: "Sang phải", key_ok: "OK", key_call: "Gọi",
    key_end: "Kết thúc", key_star: "Sao", key_hash: "Thăng",
    itsLanguage: "Ngôn ngữ", itsPlace: "Nơi nhận", set: "Đặt",
    chooseLanguage: "Ngôn ngữ của máy {0}", choosePlace: "Nơi nhận cảnh báo của máy {0}",
    districts: "Huyện cũ", communes: "Xã, phường",
    ex_confirmed: "Tra số cán bộ xác minh lừa đảo", ex_reported: "Tra số mới có người báo",
    ex_unknown: "Tra số chưa ai báo", ex_report: "Báo cuộc gọi lừa đảo",
    ex_forward: "Chuyển tiếp tin nhắn lạ", ex_money: "Đã lỡ chuyển tiền",
    ex_rules: "Năm quy tắc 5 KHÔNG", ex_join: "Nhận cảnh báo của xã", ex_stop: "Thôi nhận",
    ex_marks: "Tiếng Việt có dấu", ex_english: "Đổi sang tiếng Anh", ex_dial: "Quay số USSD",
  },
  en: {
    title: "5 KHÔNG test phone",
    lead: "Text or dial as on a real phone. Nothing leaves this computer.",
    phones: "Phones", language: "Tiếng Việt", tryNow: "Try it now", phone: "Phone {0}",
    number: "Number of phone {0}", clear: "Clear all", talk: "Messages of phone {0}",
    nothing: "No messages yet. Choose an example, then press “Send”. What is sent and received is shown here.",
    begin: "Choose an example, then press “Send” on the phone. Answers come in plain Vietnamese; choose another language above the phone.",
    keyboard: "Keyboard: letters, digits, arrows; Enter is OK, Esc is the right key.",
    menu: "Menu", open: "Select", back: "Back", send: "Send", clearOne: "Clear", reply: "Reply",
    read: "Read", write: "Write", inbox: "Messages", dial: "Dial {0}", call: "Call", close: "Close",
    leave: "Exit", to: "To {0}", from: "From {0}", empty: "No messages.",
    sending: "Sending…", running: "Connecting…", network: "Test network",
    newOne: "1 new message", newMany: "{0} new messages", noReply: "Sent. No answer came.",
    away: "The gateway does not answer. Is make run still running?",
    onlyCode: "This phone can dial {0} only.", ended: "The session has ended.",
    badNumber: "“{0}” is not a subscriber's number. Example: 0912 345 678.",
    segments: "{0} SMS", segment: "1 SMS", free: "free", dong: "{0} dong",
    costs: "costs {0} SMS", sent: "Sent", came: "Received", ussd: "USSD", typed: "Typed",
    message: "Message text", answer: "Answer", code: "Number to dial", screen: "Screen of phone {0}",
    keypad: "Keys", noSignal: "Incoming messages can't be fetched: the part that takes them is off.",
    key_left: "Left key", key_right: "Right key", key_up: "Up", key_down: "Down",
    key_prev: "Left", key_next: "Right", key_ok: "OK", key_call: "Call",
    key_end: "End", key_star: "Star", key_hash: "Hash",
    itsLanguage: "Language", itsPlace: "Alerts for", set: "Set",
    chooseLanguage: "Language of phone {0}", choosePlace: "Alerts that phone {0} gets",
    districts: "Former districts", communes: "Communes, wards",
    ex_confirmed: "Check a confirmed scam number", ex_reported: "Check a newly reported number",
    ex_unknown: "Check an unreported number", ex_report: "Report a scam call",
    ex_forward: "Forward a suspicious message", ex_money: "I have sent money",
    ex_rules: "The five rules", ex_join: "Get alerts for my commune", ex_stop: "Stop alerts",
    ex_marks: "Vietnamese with accents", ex_english: "Answers in English", ex_dial: "Dial the USSD code",
  },
};

let language = "vi";

export const current = () => language;

export function speak(chosen) {
  language = chosen in WORDS ? chosen : "vi";
  document.documentElement.lang = language;
}

/** The words of `key` in the page's language, `{0}` filled in. */
export function t(key, ...values) {
  return values.reduce((text, value, i) => text.replace(`{${i}}`, value), WORDS[language][key]);
}

export const otherLanguage = () => (language === "vi" ? "en" : "vi");

export const allWords = WORDS;

/** What a message is and costs: "1 tin · GSM-7 · miễn phí". `price` in dong, null where nobody
 * knows it, left out where it is not to be said. */
export function slip({ segments, encoding }, price) {
  const count = segments === 1 ? t("segment") : t("segments", segments);
  const parts = segments ? [count, encoding] : [];
  if (price === 0) parts.push(t("free"));
  else if (price === null) parts.push(t("costs", segments));
  else if (price !== undefined) parts.push(t("dong", price.toLocaleString(language === "vi" ? "vi-VN" : "en")));
  return parts.join(" · ");
}

/** Examples: the key of their caption, what is texted or, with `dial`, dialled. */
export const EXAMPLES = [
  ["ex_confirmed", "KT 0900000113"],
  ["ex_reported", "KT 0900000115"],
  ["ex_unknown", "KT 0900000119"],
  ["ex_report", "LD (0900000117)(gia danh cong an, doa bat, doi chuyen tien)"],
  ["ex_forward", "Tai khoan cua quy khach bi khoa. Vao vietcombank-made-up.top de mo lai"],
  ["ex_money", "MAT TIEN"],
  ["ex_rules", "5K"],
  ["ex_join", "DK DAK MIL"],
  ["ex_stop", "HUY"],
  ["ex_marks", "NN DAU"],
  ["ex_english", "NN EN"],
];

/** What a phone is answered in: the text that asks for it, and its name. */
export const TONGUES = [
  ["NN VI", "Tiếng Việt không dấu"], ["NN DAU", "Tiếng Việt có dấu"], ["NN EN", "English"],
];
