"""Why a message was judged so, in one phrase: `khong explain` prints it."""

from __future__ import annotations

from flows.values import Triage

# Beginnings of the names in `Triage.reasons`; the first that fits says it.
_PHRASES: tuple[tuple[str, str, str], ...] = (
    ("ask.secret", "hỏi mã OTP, mật khẩu hoặc số thẻ", "it asks for an OTP, password or card"),
    ("money+secret", "hỏi mã OTP và tiền", "it asks for a code and money"),
    ("ask.install", "bắt cài ứng dụng lạ", "it wants an app installed"),
    ("ask.remote", "đòi điều khiển máy từ xa", "it wants to control the phone"),
    ("link.faked", "đường link giả tên cơ quan, ngân hàng", "the link copies a known name"),
    ("dress.host.faked", "đường link giả tên cơ quan, ngân hàng", "the link copies a known name"),
    ("link.broken", "đường link viết tách ra để lách", "the link is broken up to slip through"),
    ("dress.link.broken", "đường link viết tách ra để lách", "the link is broken up"),
    ("hidden_words", "viết sai chữ để lách bộ lọc", "words are misspelt to slip past filters"),
    ("dress.hidden", "viết sai chữ để lách bộ lọc", "words are misspelt to slip past filters"),
    ("link.odd", "đường link lạ", "the link is an odd one"),
    ("odd+", "đường link lạ", "the link is an odd one"),
    ("dress.host", "đường link lạ", "the link is an odd one"),
    ("ask.secrecy", "bắt giữ bí mật", "it demands secrecy"),
    ("ask.seed", "hỏi từ khóa của ví", "it asks for the words of a wallet"),
    ("dress.contact.false_line", "số di động xưng là tổng đài", "a mobile is given as a hotline"),
    ("lure.fee_first", "đòi đóng phí mới trao quà", "it wants a fee before a prize"),
    ("lure.locked_profit", "đòi đóng tiền mới cho rút", "it wants money before a withdrawal"),
    ("lure.resend", "bắt chuyển tiền lần nữa", "it wants money sent a second time"),
    ("lure.mule", "mua, thuê tài khoản ngân hàng", "it wants a bank account sold or lent"),
    ("lure.paper_sale", "mời làm giấy tờ giả", "it offers forged papers"),
    ("threat.harm", "dọa hại người", "it threatens violence"),
    ("threat.dun", "dọa đòi nợ", "it threatens over a debt"),
    ("threat.kin", "khủng bố đòi nợ, dọa làm nhục", "it threatens or shames over a debt"),
    ("ask.hush", "bắt giấu người nhà", "the family is not to know"),
    ("threat.terror", "khủng bố đòi nợ, dọa làm nhục", "it threatens or shames over a debt"),
    ("threat.shame", "dọa tung hình, làm nhục", "it threatens to shame"),
    ("threat.ultimatum", "dọa nếu không làm theo", "it threatens unless you obey"),
    ("threat", "dọa dẫm, hối thúc", "it threatens or hurries"),
    ("police+law", "mượn danh công an để dọa", "it threatens in the name of the police"),
    ("lure.bet", "mời cờ bạc", "it invites to gamble"),
    ("lure.border", "rủ làm việc chui bên kia biên giới", "unlawful work over the border"),
    ("lure.errand", "việc nhẹ lương cao", "easy work with high pay"),
    ("lure.day_loan", "mời vay nóng không giấy tờ", "it offers a loan without papers"),
    ("lure.recoup", "mời cờ bạc, gỡ lỗ", "it invites to gamble or win back losses"),
    ("lure.job", "việc nhẹ lương cao", "easy work with high pay"),
    ("lure.invest", "hứa lời cao", "it promises high profit"),
    ("lure.loan", "mời vay dễ dàng", "it offers an easy loan"),
    ("lure.flesh", "mời gọi tình dục", "it offers sex"),
    ("lure.illegal", "mời mua bán giấy tờ, tài khoản trái phép", "it offers unlawful papers"),
    ("lure.papers", "mời làm giấy tờ giả", "it offers forged papers"),
    ("ask.cards", "nhờ mua thẻ cào", "it wants top-up cards bought"),
    ("lure", "hứa quà, hứa tiền", "it promises gifts or money"),
    ("ask.money", "đòi chuyển tiền", "it wants money sent"),
    ("ask.personal", "đòi giấy tờ, thông tin riêng", "it wants papers or personal data"),
    ("ask.mobile", "cơ quan mà hẹn gọi số di động", "an office that wants a call on a mobile"),
    ("sender", "xưng cơ quan mà nhắn từ số thường", "an office that writes from a phone"),
    ("ask.contact", "kéo sang Zalo, Telegram", "it wants you on Zalo or Telegram"),
    ("dress.contact", "kéo sang Zalo, Telegram hoặc số lạ", "it hands over a contact"),
    ("ask.link", "giục bấm đường link", "it wants a link opened"),
    ("link", "có đường link", "it carries a link"),
    ("ask", "đòi làm theo", "it wants something done at once"),
    ("told", "người lạ gọi, nhắn", "a stranger called or wrote"),
    ("claim", "xưng là cơ quan, người quen", "it claims to be somebody known"),
    ("words", "dùng lời hay gặp trong tin lừa đảo", "it uses the words of known scams"),
)
_SENTENCES = {
    "scam": ("Giống lừa đảo: {}.", "Looks like a scam: {}."),
    "unclear": ("Chưa rõ thật giả: {}.", "Not clear whether it is real: {}."),
}
_BARE = {
    "scam": ("Giống lừa đảo.", "Looks like a scam."),
    "unclear": ("Chưa rõ thật giả: khoan làm theo.", "Not clear whether it is real: wait."),
    "spam": ("Giống tin quảng cáo; đừng nói mã OTP cho ai.",
             "Looks like an advert; tell nobody your OTP."),
    "benign": ("Chưa thấy dấu hiệu lừa đảo; vẫn đừng nói mã OTP cho ai.",
               "No sign of a scam seen; don't tell your OTP anyway."),
}  # fmt: skip
_MOST = 2


def why(judged: Triage) -> tuple[str, str]:
    """The verdict with its strongest reasons, in marked Vietnamese and in English."""
    if judged.label not in _SENTENCES:
        return _BARE[judged.label]
    phrases = [phrase for name in judged.reasons if (phrase := _phrase(name)) is not None]
    reasons = list(dict.fromkeys(sorted(phrases, key=_PHRASES.index)))[:_MOST]
    if not reasons:
        return _BARE[judged.label]
    vietnamese, english = _SENTENCES[judged.label]
    return (
        vietnamese.format(", ".join(dict.fromkeys(one[1] for one in reasons))),
        english.format(", ".join(dict.fromkeys(one[2] for one in reasons))),
    )


def _phrase(name: str) -> tuple[str, str, str] | None:
    return next((one for one in _PHRASES if name.startswith(one[0])), None)
