"""Whether a resident writes in English: the reply is English then, whatever language is set.

Only words that no folded Vietnamese syllable looks like decide: ``to``, ``me``, ``them``, ``it``
and ``do`` are both. Words that Vietnamese has taken over (``link``, ``bank``, ``code``) are English
among others that are. What a firm or a cheat writes in English may have been forwarded by anybody.
"""

from __future__ import annotations

from flows.parsing.intent import is_notice
from flows.spelling import is_syllable, untelex
from flows.text import fold, is_figures, vocabulary, words

_STRONG = vocabulary(
    "this that these those my his her their our is are was were am been being have has had does "
    "did "
    "not with from for of and or if who what when where why how which someone somebody anybody "
    "something i im ive she they we it's isn please still already never just about called calling "
    "caller texting texted texts told tell says said ask asks asked asking want wants wanted need "
    "needs should would could will must stop stopped unsubscribe wife husband mother father "
    "friend boyfriend girlfriend house following followed threatened threatening attack attacked "
    "hurt bleeding child daughter stole stolen took lost clicked opened installed english tourist "
    "teacher volunteer speak address arrested arrest back again yes here there gave given got "
    "received saying sent send paid transferred money police getting moved live lives living "
    "actually keep really think know believe trust understand using works working thing things "
    "service anybody everybody any anymore without before after because today yesterday tomorrow "
    "last week month parents brother sister boss cousin uncle aunt kid kids village commune wrong "
    "mistake sorry wait cost charge runs owner government human person people robot machine "
    "happen happens happened next many often later always sign subscribe subscribed alert alerts "
    "safe does doing done don i m him her every day night morning time man woman guy block help "
    "them get strange real fake hey language languages only speaks reads other another anything "
    "nothing nobody work ward million thousand pretended pretending"
)
_TAKEN_OVER = vocabulary(
    "msg got call text message messages number phone line bank account card cards code password "
    "link website "
    "parcel package customs prize visa scam scams scammer scammers fake fraud real legit safe pay "
    "transfer deposit get receive say hotel homestay fire hacked court gift gifts itunes job loan "
    "online video pictures photos more now thanks thank hello hi ok you your the he pls thx okay "
    "all stop keep help free cancel remove report number numbers good bad sms use"
)
_EITHER = vocabulary(
    "a an to me in on at no so can by be but man men long hang them then than as up us it do "
    "old two"
)
_TO_ANYBODY = vocabulary("you your dear mum mom mummy sir madam")
_ASKS_US = vocabulary("are can could do who what how why where stop please is don")
_OFFERED = vocabulary("job pay code verify account gift want money parcel transfer loan")
_LEAST, _SHORT, _QUESTION, _SHORTEST = 3, 2, 10, 3
_ENGLISH = _STRONG | _TAKEN_OVER | _EITHER


def is_word(word: str) -> bool:
    """Whether it is an English word that people write to us."""
    return word in _ENGLISH


def is_english(text: str, *, before: bool = False) -> bool:
    """before the message before was English: unless this one is plainly Vietnamese, it goes on in
    English"""
    if (not before and is_figures(text)) or fold(text) != text:
        return False
    tokens = [word for word in words(text[:400]) if word.isalpha()]
    if before:
        return len(tokens) <= _SHORT or text.istitle() or _goes_on(tokens)
    sure = sum(word in _STRONG for word in tokens)
    if not sure:
        return False
    foreign = sure >= _SHORT  # Then a word that no Vietnamese syllable looks like is English.
    likely = sum(
        word in _STRONG or word in _TAKEN_OVER or (foreign and _is_foreign(word)) for word in tokens
    )
    counted = sum(word not in _EITHER for word in tokens)
    asks = bool(tokens) and tokens[0] in _ASKS_US
    enough = (len(tokens) >= _LEAST and sure >= _SHORT) or (asks and likely >= _SHORT)
    is_foreign = all(word in _ENGLISH or not is_syllable(word) for word in tokens)
    enough = enough or (len(tokens) >= _LEAST and is_foreign)
    is_plain = not any(map(is_syllable, tokens))
    enough = enough or (len(tokens) == _SHORT and is_plain and _ENGLISH.issuperset(tokens))
    is_native = all(map(is_syllable, tokens)) and sure * 2 <= len(tokens)  # "so no day"
    if not enough or is_native or likely * 2 < counted or is_notice(text):
        return False
    return _TO_ANYBODY.isdisjoint(tokens) or _is_to_us(tokens)


def _is_foreign(word: str) -> bool:
    """Whether it is neither a listed word nor Vietnamese, typed in Telex or not."""
    is_long = len(word) > _SHORTEST  # "otp", "apk" are typed in any tongue.
    known = word in _ENGLISH or is_syllable(word) or is_syllable(untelex(word))
    return is_long and not known


def _goes_on(tokens: list[str]) -> bool:
    """Whether as many words are no Vietnamese syllables, or English ones, as are Vietnamese."""
    english = sum(word in _ENGLISH or not is_syllable(word) for word in tokens)
    return english * 2 >= len(tokens)


def _is_to_us(tokens: list[str]) -> bool:
    """Whether "you" is us, rather than the reader of something that was forwarded."""
    if "do i" in (plain := " ".join(tokens)) or "should i" in plain:
        return True
    return len(tokens) <= _QUESTION and tokens[0] in _ASKS_US and _OFFERED.isdisjoint(tokens)
