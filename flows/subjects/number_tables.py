"""Vietnam's numbering plan as tables, and the prefixes known for missed-call fraud."""

from __future__ import annotations

from flows.text import vocabulary

# Mobile ranges in use (numbering plan; the prefix no longer tells the carrier).
MOBILE = vocabulary(
    "032 033 034 035 036 037 038 039 052 055 056 058 059 070 076 077 078 079 "
    "081 082 083 084 085 086 087 088 089 090 091 092 093 094 096 097 098 099"
)

# 11-digit mobiles became 10-digit between 2018-09-15 and 2018-11-14.
OLD_MOBILE = {
    "0120": "070", "0121": "079", "0122": "077", "0126": "076", "0128": "078",
    "0123": "083", "0124": "084", "0125": "085", "0127": "081", "0129": "082",
    "0162": "032", "0163": "033", "0164": "034", "0165": "035", "0166": "036",
    "0167": "037", "0168": "038", "0169": "039", "0186": "056", "0188": "058",
    "0199": "059",
}  # fmt: skip

# Area codes since 2017-06-17; with the subscriber's number always 11 digits.
AREA = vocabulary(
    "024 028 0203 0204 0205 0206 0207 0208 0209 0210 0211 0212 0213 0214 0215 0216 0218 0219 "
    "0220 0221 0222 0225 0226 0227 0228 0229 0232 0233 0234 0235 0236 0237 0238 0239 "
    "0251 0252 0254 0255 0256 0257 0258 0259 0260 0261 0262 0263 0269 0270 0271 0272 0273 0274 "
    "0275 0276 0277 0290 0291 0292 0293 0294 0296 0297 0299"
)

# The network of the police and the army: 10 digits in all.
STATE = "069"

# Old area codes whose numbers had 11 digits. Those with 10 digits are left alone: many of
# them are somebody's mobile today.
OLD_AREA = {
    "0230": "0215", "0231": "0213", "0240": "0204", "0241": "0222", "0280": "0208",
    "0281": "0209", "0320": "0220", "0321": "0221", "0350": "0228", "0351": "0226",
    "0500": "0262", "0501": "0261", "0510": "0235", "0511": "0236", "0650": "0274",
    "0651": "0271", "0710": "0292", "0711": "0293", "0780": "0290", "0781": "0291",
}  # fmt: skip

# Only those that the police and the press name alike. Prefixes with one source, or with
# many honest callers (+60 Malaysia), are not here: a wrong "odd" is a wrong word.
MISSED_CALL = ("224", "231", "232", "247", "252", "255", "370", "371", "375", "381", "563")
ABROAD = ("881", "882", "883", "852", "855", "856", "44", "65", "66", "81", "82", "86", "1")
"""Codes of satellites and of countries that residents are called from, as a caller writes them
without the plus."""

# Banks and wallets as they are written beside an account number.
BANKS = vocabulary(
    "vcb vietcombank vietcom bidv agribank agri vietinbank vietin ctg mb mbbank mbb tcb "
    "techcombank techcom tech acb vpbank vpb vp tpbank tpb sacombank sacom stb vib shb hdbank "
    "hdb msb ocb eximbank "
    "exim seabank scb lpbank lienvietpostbank lvb namabank abbank abb pvcombank bacabank ncb "
    "kienlongbank vietbank vietabank bvbank baoviet saigonbank pgbank gpbank cimb shinhan "
    "woori hsbc cake timo vikki vikkibank dongabank oceanbank mbv vcbneo cbbank lpb indovina "
    "publicbank uob tnex liobank ubank coopbank vbsp kienlong pvcom"
)
