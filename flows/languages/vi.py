"""What is said in Vietnamese, with its marks. The plain form is folded from this one.

How it is written: first what to do, then why. No word is used whose plain form says the opposite
(``đừng`` folds to the same letters as ``đúng``, so it is ``không``), ``soạn`` for "text this" as
carriers say it (``nhắn``, ``nhấn`` and ``nhận`` fold alike), no link, no emoji. Placeholders: see
`flows.languages.say`. The ``letter.*`` texts are the words of the letter of the province's
Department of Information and Communications (September 2024): never reword them.
"""

from __future__ import annotations

from flows.languages.advice import ADVICE

TEXTS: dict[str, str] = {
    # -- check: what is known of a subject, by grade and kind of subject -------------------
    "check.confirmed.number": "{shown}: CÚP MÁY, không chuyển tiền, không nói OTP. Cán bộ đã kiểm "
    "tra: lừa đảo{about}.| Đã mất tiền: soạn MAT TIEN. Báo: soạn 1",
    "check.confirmed.name": "{shown}: KHÔNG làm theo, không mở link, không nói OTP. Cán bộ đã "
    "kiểm tra: tên này đang bị giả mạo{about}.| Đã mất tiền: soạn MAT TIEN. Báo: soạn 1",
    "check.confirmed.link": "{shown}: KHÔNG mở, không nhập OTP, mật khẩu. Cán bộ đã kiểm tra: "
    "trang lừa đảo{about}.| Đã nhập hoặc mất tiền: soạn MAT TIEN. Báo: soạn 1",
    "check.confirmed.account": "TK {shown}: KHÔNG chuyển tiền. Cán bộ đã kiểm tra: tài khoản lừa "
    "đảo{about}.| Đã chuyển: soạn MAT TIEN. Báo thêm: soạn 1",
    "check.high.number": "{shown}: CÚP MÁY, không chuyển tiền, không nói OTP. {people} người đã "
    "báo{about}, khớp nhau.| Đã mất tiền: soạn MAT TIEN. Báo: soạn 1",
    "check.high.name": "{shown}: KHÔNG làm theo, không mở link, không nói OTP. {people} người đã "
    "báo{about}, khớp nhau.| Đã mất tiền: soạn MAT TIEN. Báo: soạn 1",
    "check.high.link": "{shown}: KHÔNG mở, không nhập OTP, mật khẩu. {people} người đã "
    "báo{about}, khớp nhau.| Đã nhập hoặc mất tiền: soạn MAT TIEN. Báo: soạn 1",
    "check.high.account": "TK {shown}: KHÔNG chuyển tiền. {people} người đã báo{about}, khớp "
    "nhau.| Đã chuyển: soạn MAT TIEN. Báo thêm: soạn 1",
    "check.reported.number": "{shown}: không chuyển tiền, không nói OTP. {people} người đã "
    "báo{about}, chưa kiểm tra xong.| Mất tiền: soạn MAT TIEN. Báo: soạn 1",
    "check.reported.name": "{shown}: không mở link, không nói OTP; tên gửi có thể bị giả mạo. "
    "{people} người đã báo{about}, chưa kiểm tra xong.| Báo thêm: soạn 1",
    "check.reported.link": "{shown}: không mở, không nhập OTP, mật khẩu. {people} người đã "
    "báo{about}, chưa kiểm tra xong.| Đã nhập: soạn MAT TIEN. Báo: soạn 1",
    "check.reported.account": "TK {shown}: TẠM KHÔNG chuyển tiền. {people} người đã báo{about}, "
    "chưa kiểm tra xong.| Đã chuyển: soạn MAT TIEN. Báo thêm: soạn 1",
    "check.waiting.number": "{shown}: TẠM KHÔNG chuyển tiền, không nói mã OTP. Chưa rõ, có người "
    "vừa báo, chưa kiểm tra xong.| Bạn cũng bị gọi như vậy: soạn 1 để báo",
    "check.waiting.name": "{shown}: TẠM KHÔNG mở link, không nói mã OTP. Chưa rõ, có người vừa báo "
    "tên này, chưa kiểm tra xong.| Bạn cũng thấy lạ: soạn 1 để báo",
    "check.waiting.link": "{shown}: TẠM KHÔNG mở, không nhập mã OTP, mật khẩu. Chưa rõ, có người "
    "vừa báo, chưa kiểm tra xong.| Bạn cũng thấy lạ: soạn 1 để báo",
    "check.waiting.account": "TK {shown}: TẠM KHÔNG chuyển tiền, hỏi người nhà trước. Chưa rõ, có "
    "người vừa báo, chưa kiểm tra xong.| Họ cũng đòi tiền bạn: soạn 1 để báo",
    "check.caution.number": "{shown}: không gọi lại, không chuyển tiền, không nói OTP. {why}. "
    "Chưa ai báo.| Báo: soạn 1",
    "check.no_reports.number": "{shown}: chưa ai báo, chưa biết là ai. Người lạ thì không nghe, "
    "không nói mã OTP, không chuyển tiền.| Nghi ngờ: soạn 1 để báo",
    "check.no_reports.name": "{shown}: chưa ai báo, nhưng tên gửi có thể bị giả mạo. Không mở "
    "link, không nói mã OTP.| Nghi ngờ: soạn 1 để báo",
    "check.no_reports.link": "{shown}: chưa ai báo, chưa biết thật hay giả. Không bấm, không "
    "nhập mã OTP, mật khẩu, số thẻ ATM.| Nghi ngờ: soạn 1 để báo",
    "check.no_reports.account": "TK {shown}: chưa ai báo, chưa biết của ai. Hỏi lại người quen "
    "trước khi chuyển tiền.| Nghi ngờ: soạn 1 để báo",
    "check.official.number": "{shown} là số chính thức, nhưng kẻ gian có thể giả mạo. Cơ quan "
    "thật không hỏi OTP, không đòi tiền. Bị hỏi: cúp máy.| Báo: soạn 1",
    "check.official.owner": "{shown}: {owner}. Kẻ gian có thể giả số này. Họ không hỏi OTP, "
    "không đòi chuyển tiền. Bị hỏi: cúp máy.| Báo kẻ giả số: soạn 1",
    "check.official.account": "TK {shown}: một quỹ đã công bố. Kẻ gian hay sửa vài số: xem lại "
    "từng số. Ai giục chuyển gấp: không chuyển.| Báo: soạn 1",
    "check.official.fund": "TK {shown}: {owner}. Kẻ gian hay sửa vài số: xem lại từng số. Ai giục "
    "chuyển gấp: không chuyển.| Báo: soạn 1",
    "owner.of": " của {owner}",
    "check.caution.link": "{shown}: không mở, không nhập OTP, mật khẩu. Tên trang này khác "
    "thường. Chưa ai báo.| Báo: soạn 1",
    "check.official.name": "{shown} là tên gửi chính thức, nhưng kẻ gian có thể giả mạo. Không mở "
    "link, không nói OTP.| Có điều lạ: soạn 1 để báo",
    "check.official.link": "{shown} là trang chính thức. Tự gõ tên trang, không bấm link trong "
    "tin nhắn. Không nói OTP cho ai. Trang giả hay khác vài chữ: xem lại từng chữ",
    "check.cleared.number": "{shown}: cán bộ đã xem, tin báo trước đây sai. Số vẫn có thể bị giả "
    "mạo: không nói OTP, không chuyển tiền.| Báo: soạn 1",
    "check.confirmed.landline": "{shown}: CÚP MÁY, không chuyển tiền, không nói OTP. Cán bộ đã "
    "kiểm tra: lừa đảo, giả số cố định{about}.| Mất tiền: soạn MAT TIEN. Báo: soạn 1",
    "check.confirmed.short": "{shown}: KHÔNG trả lời, không gọi lại, không nói OTP. Cán bộ đã "
    "kiểm tra: lừa đảo{about}.| Đã mất tiền: soạn MAT TIEN. Báo: soạn 1",
    "check.confirmed.foreign": "{shown}: KHÔNG nghe, không gọi lại, không chuyển tiền. Cán bộ đã "
    "kiểm tra: lừa đảo{about}.| Đã mất tiền: soạn MAT TIEN. Báo: soạn 1",
    "check.high.landline": "{shown}: CÚP MÁY, tự tìm số cơ quan hỏi lại. {people} người đã "
    "báo{about}, khớp nhau.| Đã mất tiền: soạn MAT TIEN. Báo: soạn 1",
    "check.high.short": "{shown}: KHÔNG trả lời, không gọi lại, không nói OTP. {people} người đã "
    "báo{about}, khớp nhau.| Đã mất tiền: soạn MAT TIEN. Báo: soạn 1",
    "check.high.foreign": "{shown}: KHÔNG nghe, không gọi lại, không chuyển tiền. {people} người "
    "đã báo{about}, khớp nhau.| Đã mất tiền: soạn MAT TIEN. Báo: soạn 1",
    "check.reported.landline": "{shown}: cúp máy, tự tìm số cơ quan hỏi lại. {people} người đã "
    "báo{about}, chưa kiểm tra xong.| Đã mất tiền: soạn MAT TIEN. Báo: soạn 1",
    "check.reported.short": "{shown}: không trả lời, không gọi lại, không nói OTP. {people} người "
    "đã báo{about}, chưa kiểm tra xong.| Đã mất tiền: soạn MAT TIEN. Báo: soạn 1",
    "check.reported.foreign": "{shown}: không gọi lại (mất cước), không chuyển tiền. {people} "
    "người đã báo{about}, chưa kiểm tra xong.| Mất tiền: soạn MAT TIEN. Báo: soạn 1",
    "check.no_reports.landline": "{shown}: chưa ai báo, nhưng số cố định cũng làm giả được. Tự "
    "tìm số cơ quan để hỏi. Không nói mã OTP.| Báo: soạn 1",
    "check.no_reports.short": "{shown}: chưa ai báo, chưa biết là ai. Không nói mã OTP. Trả lời, "
    "gọi lại có thể mất tiền cước.| Nghi ngờ: soạn 1 để báo",
    "check.no_reports.foreign": "{shown}: số nước ngoài, chưa ai báo. Không quen thì không gọi "
    "lại (mất cước), không nói mã OTP.| Báo: soạn 1",
    "check.listed.number": "{shown}: TẠM KHÔNG chuyển tiền, không nói OTP. Số này có trong danh "
    "sách nghi ngờ, chưa kiểm tra xong.| Báo: soạn 1",
    "check.listed.name": "{shown}: không mở link, không nói OTP. Tên này có trong danh sách nghi "
    "ngờ, chưa kiểm tra xong.| Báo: soạn 1",
    "check.listed.link": "{shown}: không mở, không nhập OTP, mật khẩu. Trang này có trong danh "
    "sách nghi ngờ, chưa kiểm tra xong.| Báo: soạn 1",
    "check.listed.account": "TK {shown}: TẠM KHÔNG chuyển tiền. Tài khoản có trong danh sách nghi "
    "ngờ, chưa kiểm tra xong.| Báo: soạn 1",
    "check.cleared.name": "{shown}: cán bộ đã xem, tin báo trước đây sai. Tên gửi vẫn có thể bị "
    "giả mạo: không mở link, không nói OTP.| Báo: soạn 1",
    "check.cleared.link": "{shown}: cán bộ đã xem, tin báo trước đây sai. Tự gõ tên trang, không "
    "bấm link trong tin. Không nói OTP.| Báo: soạn 1",
    "check.cleared.account": "TK {shown}: cán bộ đã xem, tin báo trước đây sai. Vẫn hỏi lại người "
    "nhận trước khi chuyển tiền.| Báo: soạn 1",
    "check.contradicted.number": "{shown}: không chuyển tiền, không nói OTP. Số này đã được xem "
    "ngày {date}, sau đó {people} người báo, chưa kiểm tra xong.| Báo: soạn 1",
    "check.contradicted.name": "{shown}: không mở link, không nói OTP. Tên này đã được xem ngày "
    "{date}, sau đó {people} người báo, chưa kiểm tra xong.| Báo: soạn 1",
    "check.contradicted.link": "{shown}: không mở, không nhập OTP. Trang này đã được xem ngày "
    "{date}, sau đó {people} người báo, chưa kiểm tra xong.| Báo: soạn 1",
    "check.contradicted.account": "TK {shown}: TẠM KHÔNG chuyển tiền. TK này đã được xem ngày "
    "{date}, sau đó {people} người báo, chưa kiểm tra xong.| Báo: soạn 1",
    "check.dismissed": "{shown}: bạn đã báo, cán bộ đã xem ngày {date}, chưa đủ căn cứ. Vẫn không "
    "chuyển tiền, không nói OTP.| Thấy nữa: soạn 1 để báo",
    "check.ask": "Chỉ cần gửi số muốn hỏi. Cũng có thể gửi tên gửi, link, số tài khoản, hoặc chép "
    "cả tin nghi ngờ. Khẩn cấp: gọi 113",
    "check.kins": "{shown}: chưa ai báo, nhưng số người nhà cũng bị chiếm được. CHƯA chuyển tiền. "
    "Tự gọi lại, hỏi việc chỉ nhà mình biết, hỏi người khác",
    "talk.us": "{to}: số 5 KHÔNG của tỉnh, máy trả lời về lừa đảo. Nhắn mất {price}d một tin. "
    "KHÔNG đòi tiền, không hỏi mã OTP: ai xưng số này đòi tiền là giả",
    "talk.us.free": "{to}: số 5 KHÔNG của tỉnh, máy trả lời về lừa đảo. Nhắn không mất tiền. "
    "KHÔNG đòi tiền, không hỏi mã OTP: ai xưng số này đòi tiền là giả",
    "check.other.short": "{shown}: chưa ai báo, chưa biết là ai; số 5 KHÔNG là {to}. Trả lời, gọi "
    "lại "
    "có thể mất cước. Không nói mã OTP.| Báo: soạn 1",
    "check.menu": "Báo {shown}: soạn 1. Hỏi số khác: gửi số đó. Khẩn cấp: gọi 113",
    "check.own": "{shown}: số của bạn, {people} người đã báo. Bị báo oan: soạn KN từ chính số "
    "này, cán bộ xem và trả lời. Không cần trả tiền cho ai",
    "check.confirmed.own": "{shown}: số của bạn, cán bộ đã kiểm tra: lừa đảo. Bị oan: soạn KN từ "
    "chính số này, cán bộ xem lại. Không cần trả tiền cho ai",
    "check.own.listed": "{shown}: số của bạn đang bị nghi ngờ. Bị oan: soạn KN từ chính số này, "
    "cán bộ xem và trả lời. Không cần trả tiền cho ai",
    "check.own.since": "{shown}: số của bạn, đã xem ngày {date}, sau đó {people} người báo. Bị "
    "báo oan: soạn KN từ chính số này, cán bộ xem lại và trả lời",
    "several.left": "Còn {count} số: gửi từng số. ",
    "several": "{found}Không chuyển tiền, không nói mã OTP. {offer}",
    "check.body": "{shown}: kẻ gian hay giả danh. Người thật không gọi, gửi tin đòi tiền, đòi mã "
    "OTP. Bị đòi thì cúp máy, tự đến hỏi.| Báo: soạn 1",
    "check.body.told": "{shown}: kẻ gian hay giả danh; {people} người báo có kẻ giả danh. Người "
    "thật không gọi đòi tiền, đòi mã OTP: cúp máy.| Báo: soạn 1",
    "check.kin": "{shown}: kẻ gian hay giả danh người nhà. Gọi số cũ của người đó hỏi đã, không "
    "chuyển tiền trước.| Báo: soạn 1",
    "check.kin.told": "{shown}: kẻ gian hay giả danh người nhà; {people} người báo có kẻ giả "
    "danh. Gọi số cũ hỏi đã, không chuyển tiền.| Báo: soạn 1",
    # a decision on it waits for a second official
    "review.first": "Cán bộ đang xem",
    "review.again": "Cán bộ đang xem lại",
    # why a number is odd
    "odd.short": "Số thiếu chữ số, xem lại",
    "odd.long": "Số thừa chữ số, xem lại",
    "odd.unassigned": "Đầu số này không có thật",
    "odd.masked": "Số bị che, không đủ chữ số",
    "odd.missed_call": "Đầu số hay nháy máy lừa gọi lại",
    "odd.": "Số này khác thường",
    # what a scam pretends: " (...)" if it fits
    "about.alike": " giống nhau{about}",
    "about.some": ", {alike} người kể giống nhau{about}",
    "about.usual": " (kiểu này thường là {trick})",
    "about.impersonate_leader": " (giả danh lãnh đạo)",
    "about.impersonate_police": " (giả danh công an)",
    "about.impersonate_bank": " (giả danh ngân hàng)",
    "about.impersonate_telecom": " (giả danh nhà mạng)",
    "about.vehicle_inspection": " (tem đăng kiểm)",
    "about.traffic_fine": " (phạt nguội)",
    "about.disaster_donation": " (quyên góp giả)",
    "about.fake_website_link": " (trang web giả mạo)",
    "about.easy_job": " (việc nhẹ lương cao)",
    "about.investment": " (đầu tư lãi cao)",
    "about.cheap_loan": " (vay lãi thấp)",
    "about.free_gift": " (quà, trúng thưởng)",
    "about.relative_in_trouble": " (người nhà gặp nạn)",
    "about.social_group_invite": " (mời vào nhóm)",
    "about.electricity_water_tax": " (giả danh điện, thuế)",
    "about.parcel_delivery": " (giao hàng giả)",
    "about.romance": " (làm quen xin tiền)",
    "about.otp_request": " (hỏi mã OTP)",
    "about.remote_app_install": " (cài app lạ)",
    "about.debt_threat": " (khủng bố đòi nợ)",
    "about.forged_papers": " (giấy tờ giả)",
    "about.prize_draw": " (trúng thưởng giả)",
    "about.office_app": " (app cơ quan giả)",
    "about.advert_promo": " (quảng cáo)",
    # -- reports ---------------------------------------------------------------------------
    "report.filed.call": "Cảm ơn bạn, đã ghi {shown}. Không chuyển tiền, không nói OTP. Giữ số, "
    "ghi âm, đưa công an gần nhất hoặc gọi {where}. {slip}Kết quả: TT {code}",
    "report.filed.text": "Cảm ơn bạn, đã ghi {shown}. Không mở link, không nói OTP. Giữ tin nhắn, "
    "đưa công an gần nhất hoặc gọi {where}. {slip}Kết quả: TT {code}",
    "report.filed.odd": "Cảm ơn bạn, đã ghi {shown}, số khác thường. Không chuyển tiền. Giữ số, "
    "ghi âm, đưa công an hoặc gọi {where}. {slip}Kết quả: TT {code}",
    "report.filed.nobody": "Cảm ơn bạn, đã ghi, chưa rõ số. Không chuyển tiền, không nói OTP. Giữ "
    "tin nhắn, ghi âm, đưa công an gần nhất hoặc gọi {where}. Kết quả: TT {code}",
    "report.filed.late": "Cảm ơn bạn, đã ghi. Không chuyển tiền, không nói OTP. Biết số, tên của "
    "họ thì gửi tới đây. Báo công an hoặc gọi {where}. Kết quả: TT {code}",
    "report.filed.panic": "GỌI NGÂN HÀNG NGAY khóa tài khoản, rồi gọi {where}. Bạn không có lỗi. "
    "Cảm ơn, đã ghi {shown}. Giữ tin nhắn, biên lai. Kết quả: TT {code}",
    "report.filed.panic.other": "Lấy MÁY KHÁC GỌI NGÂN HÀNG NGAY khóa tài khoản, rồi gọi {where}. "
    "Bạn không có lỗi. Cảm ơn, đã ghi {shown}. Kết quả: TT {code}",
    "report.filed.panic.taken": "GỌI 113, CÔNG AN XÃ NGAY nếu chưa. Bạn không có lỗi. Cảm ơn, đã "
    "ghi {shown}. Lỡ chuyển khoản: gọi ngân hàng. Kết quả: TT {code}",
    "report.ask": "Số hoặc tên nào đã gọi, gửi tin cho bạn? Gửi số hoặc tên đó. Không rõ số: soạn "
    "0. Giữ ghi âm, tin nhắn. Khẩn cấp: gọi 113",
    "report.ask.content": "Xin kể vài chữ: ai gọi, họ đòi gì. Ví dụ: xưng công an, đòi chuyển "
    "tiền. Khẩn cấp: gọi 113",
    "report.department": "Sở",
    "report.slip": "Báo nhầm: soạn RUT. ",
    "report.kept": "Không có gì. Tin báo của bạn đã ghi rồi, không cần báo lại. Không chuyển "
    "tiền, không nói mã OTP cho họ. Khẩn cấp: 113.| Kết quả: soạn TT. Báo nhầm: soạn RUT",
    "report.kept.number": "Tin báo đã ghi rồi: đã ghi {shown}. Không chuyển tiền, không nói mã OTP "
    "cho họ. Khẩn cấp: 113.| Kết quả: soạn TT. Báo nhầm: soạn RUT",
    "report.nobody": "người gọi, không rõ số",
    "source.number": "Chưa báo ai. {shown} là số đã lừa bạn?| Phải thì soạn 1. Không phải: gửi số "
    "hoặc tên khác",
    "source.name": "Chưa báo ai. Tên người gửi là {shown}?| Phải thì soạn 1. Không phải: gửi số "
    "hoặc tên khác",
    "source.bank": "Chưa báo ai. Bạn mất tiền thì GỌI NGÂN HÀNG NGAY khóa tài khoản, rồi 113.| "
    "{shown} là tên người gửi tin lừa: soạn 1",
    "source.kept": "Chưa báo ai cả. Khẩn cấp: gọi 113.| Muốn báo: soạn 1, hoặc gửi số, tên người "
    "gửi. Đã mất tiền: soạn MAT TIEN",
    "source.again": "Vẫn chưa báo ai. Không muốn báo thì không cần làm gì: không chuyển tiền, "
    "không nói mã OTP cho họ. Khẩn cấp: gọi 113.| Muốn báo: soạn 1",
    "source.noted": "Đã thêm vào lời kể, chưa báo ai cả. Khẩn cấp: gọi 113.| Muốn báo: soạn 1, "
    "hoặc gửi số, tên người gửi",
    "source.unknown": "Không rõ số cũng báo được. Giữ tin nhắn, ghi âm; không chuyển tiền, không "
    "nói mã OTP. Khẩn cấp: gọi 113.| Báo: soạn 1",
    "source.body": "Kẻ gian hay giả danh {shown}. Người thật không gọi, gửi tin đòi tiền, đòi mã "
    "OTP.| Muốn báo: soạn 1, hoặc gửi số đã gọi, nhắn",
    "source.kin": "Kẻ gian hay giả danh người nhà. Gọi số cũ của người đó hỏi đã, không chuyển "
    "tiền trước.| Muốn báo: soạn 1, hoặc gửi số đã gọi",
    "report.filed.number": "Cảm ơn bạn, đã ghi {code}: không chuyển tiền, không nói OTP. Báo công "
    "an hoặc gọi {where}. {shown} là số đã lừa bạn?| Phải thì soạn 1",
    "report.filed.body": "Cảm ơn bạn, đã ghi {shown} xưng {who}. Người thật không đòi tiền, mã "
    "OTP. Giữ số, đưa công an hoặc gọi {where}. {slip}Kết quả: TT {code}",
    "report.filed.kin": "Cảm ơn bạn, đã ghi {shown} xưng người nhà. Gọi số cũ của người đó hỏi "
    "đã. Giữ số, đưa công an hoặc gọi {where}. {slip}Kết quả: TT {code}",
    "who.police": "công an",
    "who.court": "tòa án",
    "who.office": "cán bộ",
    "who.tax": "thuế",
    "who.insurance": "bảo hiểm",
    "report.filed.listed": "CÚP MÁY. {shown} là số thật{of}, kẻ gian giả số, không ghi số đó. Cảm "
    "ơn bạn, đã ghi. Báo công an hoặc gọi {where}. Kết quả: TT {code}",
    "report.listed": "CÚP MÁY. {shown} là số thật{of}, kẻ gian giả số đó, không ghi số thật. Kể "
    "họ đòi gì, hoặc gửi số khác đã gọi",
    "source.listed": "CÚP MÁY. {shown} là số thật{of}, kẻ gian giả số đó, không ghi số thật.| Báo "
    "lời kể: soạn 1, hoặc gửi số khác",
    "report.listed.link": "{shown} là trang thật, không ghi trang đó. Trang giả hay khác vài chữ: "
    "chép đủ từng chữ rồi hỏi lại. Không nhập mã OTP, mật khẩu",
    "source.listed.link": "{shown} là trang thật, không ghi trang đó. Trang giả hay khác vài chữ: "
    "chép đủ từng chữ rồi hỏi lại.| Báo lời kể: soạn 1",
    "report.filed.listed.link": "Cảm ơn bạn, đã ghi, không ghi {shown} vì là trang thật. Trang "
    "giả hay "
    "khác vài chữ. Báo công an hoặc gọi {where}. Kết quả: TT {code}",
    "source.corrected": "Đã sửa: bạn nói {shown}, không phải số trước. Chưa báo ai cả. Không "
    "chuyển tiền, không nói mã OTP. Khẩn cấp: gọi 113.| Báo số này: soạn 1",
    "source.denied": "Không báo {shown}. Đã lỡ báo: soạn RUT. Số nào lừa bạn thì gửi số đó tới "
    "đây. Khẩn cấp: gọi 113",
    "report.filed.name": "Cảm ơn bạn, đã ghi {code}: không chuyển tiền, không nói OTP. Báo công "
    "an hoặc gọi {where}. Tên người gửi là {shown}?| Phải thì soạn 1",
    # -- a forwarded or described message ----------------------------------------------------
    "message.scam": "RẤT GIỐNG LỪA ĐẢO{about}, không làm theo. {rule}. {found}{offer}",
    "message.listed": "KHÔNG LÀM THEO. {found}{rule}. {offer}",
    "message.spam": "Tin này giống quảng cáo. Không bấm link, không nói mã OTP, không chuyển tiền "
    "trước. {found}{offer}",
    "message.unclear": "Chưa rõ thật hay giả: KHÔNG đưa tiền. {rule}. {found}{offer}",
    "message.question": "Chưa rõ thật hay giả: TẠM KHÔNG làm theo. Họ có đòi tiền, đòi mã OTP, bảo "
    "cài app, bấm link không? Khẩn cấp: 113.| Có: soạn 1. Không: soạn 2",
    "message.benign": "Chưa thấy dấu hiệu lừa đảo, nhưng chưa có nghĩa là thật. Không nói mã OTP, "
    "không chuyển tiền theo tin này. {found}{offer}",
    "message.alike": "{people} người đã gửi tin giống thế này từ {date}. ",
    "message.offer": "|Báo: soạn 1",
    "message.offer.lost": "|Đã mất tiền: soạn MAT TIEN. Báo: soạn 1",
    "message.offer.sender": "Báo: gửi số, tên người gửi, hoặc soạn 1",
    "message.offer.which": "Số nào gọi, nhận tiền? Gửi lại số đó",
    "message.menu": "Báo tin vừa rồi: soạn 1, hoặc gửi số, tên người đã gửi tin đó. Hỏi số khác: "
    "KT và số. Khẩn cấp: gọi 113",
    "message.late": "Đã ghi tin vừa rồi. Biết số, tên của họ thì gửi tới đây. Hỏi số khác: KT và "
    "số. Khẩn cấp: gọi 113",
    "message.scam.lamtheo": "RẤT GIỐNG LỪA ĐẢO{about}. {rule}. {found}{offer}",
    "act.kin_online": "LẤY MÁY khỏi tay người đang nghe, CÚP MÁY NGAY. Chưa chuyển tiền, chưa đọc "
    "mã. Ngồi cạnh, không để gọi lại. Khẩn cấp: 113. {offer}",
    "message.ask": "Hỏi người nhà, công an xã trước. ",
    "notice.plain": "Việc quen, người quen: gọi số cũ hỏi lại cho chắc. Nếu ai giục chuyển "
    "khoản, đòi mã OTP, gửi link thì KHÔNG làm theo. {found}{offer}",
    "notice.firm": "Nếu bạn là khách của họ: tự gọi số trên hóa đơn, trong app để hỏi, không gọi "
    "số trong tin. Không bấm link, không nói mã OTP. {found}{offer}",
    "message.more.blackmail": "Bạn không có lỗi. KHÔNG trả tiền, không gửi thêm hình. Kể với người "
    "nhà bạn tin. Dưới 18 tuổi: gọi 111, giữ kín, không mất tiền. Bị dọa: 113. Giữ tin nhắn",
    "message.more.kin": "CHƯA chuyển tiền: Zalo, số cũ cũng bị chiếm được, mặt, giọng làm giả "
    "được. Gọi cách khác, hỏi bạn bè, trường, bệnh viện đó, nhờ nhà cùng tìm. Khẩn cấp: 113",
    "message.more.counter": "CHẶN NGAY: gọi ngân hàng, người ở gần đó giữ lại, không cho rút, "
    "chuyển. Chạy tới đó, gọi lại liên tục. Khẩn cấp: 113.| Tiền đã đi: soạn MAT TIEN",
    "message.more.visit": "Áo, thẻ tên, giấy đều làm giả được. Họ còn ở đó: KHÔNG mở cửa, không "
    "đưa tiền, giấy tờ; gọi hàng xóm, công an xã, 113 NGAY. Họ cầm gì của bạn: cũng gọi 113",
    "message.more.visit.again": "Họ còn ở đó: GỌI 113 NGAY, nói chỗ ở. Ở trong nhà, khóa cửa, kêu "
    "hàng xóm, trưởng thôn tới. Không ra một mình, không ký, không đưa gì cho họ",
    "message.more.again": "Vẫn vậy: không làm theo, không chuyển tiền, chặn số. Nhờ người nhà, "
    "hỏi công an xã, gọi 113.| Báo: gửi số của họ, hoặc soạn 1. Mất tiền: soạn MAT TIEN",
    "source.number.known": "{found}Chưa ghi. {shown} là số đã lừa bạn?| Phải thì soạn 1. Không "
    "phải: gửi số hoặc tên khác",
    "later.reach": "Gọi không được chưa có nghĩa là thật: vẫn CHƯA chuyển. Nhờ người gần đó, thầy "
    "cô, bạn bè tới xem; gọi thẳng trường, bệnh viện. Sợ nguy thật: gọi 113",
    "later.nobody": "Chưa báo, chưa ghi ai cả. Chưa chắc thì không báo là phải. Tiền mất thật: "
    "vẫn gọi ngân hàng, 113; người cùng xóm thì nhờ trưởng thôn, công an xã hỏi rõ",
    "later.mistaken": "Bạn báo nhầm thì lấy máy đã báo soạn RUT và mã trong tin trả lời, tin "
    "báo được rút. Máy này chưa báo ai, không ai bị ghi. Khẩn cấp: gọi 113",
    "later.appeal": "Soạn KN và vài chữ kể rõ, từ chính số bị báo: cán bộ đọc rồi gửi tin trả "
    "lời. Giữ giấy tờ SIM, không cãi, không trả tiền cho ai hứa gỡ. Bị dọa: gọi 113",
    "later.appeal.when": "Cán bộ xem khiếu nại rồi gửi tin trả lời, chưa hẹn được ngày. Chưa "
    "gửi thì soạn KN từ chính số bị báo. Ai hứa gỡ nhanh, đòi tiền là lừa đảo",
    "later.ordered": "Nếu là đơn bạn đặt thì nhận được: cầm hàng, mở xem, xem giá rồi mới trả "
    "tiền cho người giao. Không chuyển trước, không bấm link, không đọc mã OTP",
    "later.locked": "Không ai khóa thẻ BHYT, CCCD, lương qua điện thoại: vẫn khám, lấy thuốc "
    "như thường. KHÔNG bấm link, không nộp tiền. Muốn chắc: hỏi bệnh viện, BHXH, công an xã",
    "later.no_credit": "Gọi 113 không mất tiền, máy hết tiền vẫn gọi được. Số ngân hàng có khi "
    "tính cước: mượn máy người nhà gọi NGAY, hoặc ra quầy. Còn mạng: khóa trong app",
    "later.delete": "Được, xóa tin đó đi. Không bấm link, không gọi số trong tin.| Muốn báo "
    "trước khi xóa: soạn LD và số, tên của họ. Lỡ bấm, nhập: soạn MAT TIEN",
    "later.not_mine": "Họ gửi bừa cho nhiều người, không xài cũng bị gửi. KHÔNG bấm link, không "
    "gọi lại; xóa tin, chặn số là xong, khỏi gọi ngân hàng.| Lỡ bấm: soạn MAT TIEN",
    "later.true.calm": "Chưa chắc: tin đó không đòi tiền, mã OTP, không có link, nhưng vẫn hỏi "
    "lại: {whom}. Ai đòi tiền, đòi mã thì không đưa",
    "later.id": "CHƯA gửi hình CCCD, không quét mặt: họ lấy để vay tiền tên bạn. Bỏ kết bạn, "
    "chặn số. Cần làm giấy tờ thì ra công an xã, UBND xã.| Đã gửi: soạn MAT TIEN",
    "later.face": "Làm ở nhà được, trong app thật của ngân hàng, hoặc mang CCCD ra quầy. Không làm "
    "theo link, người gọi tới; không quét mặt khi gọi hình, không đọc mã OTP",
    "later.find": "LINK ĐÓ LÀ BẪY: không bấm, không nhập Apple ID, mã khóa máy. Tự mở "
    "app Tìm (Find My) trên máy khác. Chưa khóa SIM, tài khoản: gọi nhà mạng, ngân hàng",
    "later.unopened": "KHÔNG MỞ: tắt mạng, xóa app đó NGAY. Không đọc mã, không cho ai xem màn "
    "hình. Đã mở, đã nhập gì, xóa không được: TẮT NGUỒN, lấy máy KHÁC gọi ngân hàng",
    "later.wifi": "Đổi mật khẩu wifi NGAY, nhờ nhà mạng hoặc người rành làm giúp. Tiền chưa mất "
    "vì mật khẩu wifi. Không nói thêm gì, không đọc mã OTP.| Đã đọc mã: soạn MAT TIEN",
    "later.unfiled": "Chưa ghi {shown}, chưa báo ai cả. Không chuyển tiền, không nói mã OTP cho "
    "họ. Khẩn cấp: gọi 113.| Muốn ghi: soạn 1",
    "later.unfiled.nobody": "Chưa ghi, chưa báo ai cả. Không chuyển tiền, không nói mã OTP cho "
    "họ. Khẩn cấp: gọi 113.| Muốn ghi: gửi số, tên, tài khoản của họ, hoặc soạn 1",
    "later.unfiled.lost": "CHƯA ghi {shown}. Trước hết gọi ngân hàng, 113 nếu chưa gọi. Không "
    "chuyển, đưa thêm gì. Giữ biên lai.| Muốn ghi: soạn 1",
    "later.unfiled.lost.nobody": "CHƯA ghi ai: gửi số, tên, tài khoản của họ tới đây thì ghi. "
    "Trước hết gọi ngân hàng, 113 nếu chưa gọi. Không chuyển, đưa thêm gì. Giữ biên lai",
    "later.more": "Chưa khóa thì CÒN mất được: GỌI NGÂN HÀNG khóa tài khoản, thẻ NGAY. Khóa rồi "
    "thì xem lại số dư, đổi mật khẩu. Không trả thêm, không đọc mã cho ai",
    "later.reinstall": "Chỉ bấm link, chưa cài gì: KHÔNG cần cài lại, đóng trang là được. Đã cài "
    "app lạ: tắt nguồn, rút SIM, lấy máy KHÁC gọi ngân hàng, rồi mang máy đi xóa sạch",
    "later.reinstall.app": "CHƯA mở lại máy: lấy máy KHÁC gọi ngân hàng khóa tài khoản đã, rồi "
    "113. Xong mang máy ra cửa hàng xóa sạch, cài lại, đổi hết mật khẩu",
    "later.card": "Hỏi ngân hàng lúc gọi khóa: họ khóa, đổi thẻ ATM, cấp lại mật khẩu. Mật khẩu "
    "Zalo, email cũng đổi, bằng máy KHÁC. Không đọc mã cho ai. Khẩn cấp: 113",
    "later.asked": "Máy không chắc câu này: hỏi ngân hàng lúc gọi khóa, hoặc công an xã. Chưa "
    "khóa thì khóa NGAY, rồi 113. Không nộp thêm, không nghe số lạ. Giữ biên lai",
    "later.unharmed": "Chưa đưa tiền, mã, giấy tờ thì KHÔNG cần gọi ngân hàng. Không gửi, không "
    "nghe, chặn số đó. Lỡ đưa gì: soạn MAT TIEN.| Gửi số của họ tới đây để báo",
    "later.unharmed.next": "Không phải làm gì thêm: không nghe, không gọi lại, chặn số. Muốn chắc "
    "thì ra công an xã hỏi. Lỡ đưa tiền, mã, giấy tờ: soạn MAT TIEN.| Gửi số của họ để báo",
    "later.right": "Làm vậy là phải. Gọi số cũ hoặc tới tận nơi hỏi xong hãy tính, không gọi số "
    "họ cho. Trong lúc chờ: không chuyển tiền, không đọc mã OTP. Khẩn cấp: 113",
    "later.right.visit": "Làm vậy là phải: không mở cửa, không mua, không ký. Báo trưởng thôn, "
    "hàng xóm biết. Họ còn ở đó, dọa, đòi vào: GỌI 113 NGAY",
    "message.more.visit.gone": "Chưa mua, chưa ký, chưa đưa tiền, giấy tờ. Hỏi trưởng thôn, công "
    "an xã xem họ là ai. Họ quay lại, ép: gọi hàng xóm, 113 NGAY.| Báo: soạn 1",
    "later.proof": "Sắc phục, con dấu, giấy tờ, biết tên, số CCCD của bạn đều có thể là giả. CÚP "
    "MÁY, không chuyển tiền. Tự ra công an xã hỏi. Mất tiền: soạn MAT TIEN",
    "later.next": "Bây giờ: cúp máy, không trả lời, không bấm gì. Kể với người nhà, hỏi công an "
    "xã. Lỡ đưa tiền, mã: soạn MAT TIEN.| Báo số của họ: soạn LD và số",
    "later.cant": "Chưa hỏi được ai thì CHƯA làm gì: không chuyển tiền, không đọc mã OTP, không "
    "ký. Đợi tới mai không mất gì. Gọi 113 lúc nào cũng được, không mất tiền",
    "later.innocent": "Hỏi tận nơi rồi thì tốt, ở đây chưa ghi ai cả. Chưa hỏi thì hỏi đã. Vẫn "
    "không đọc mã OTP, không chuyển tiền gấp cho ai. Khẩn cấp: 113",
    "later.unsure": "Máy không chắc câu này: hỏi người nhà, trưởng thôn, công an xã, hoặc tự tìm "
    "số nơi đó rồi hỏi. Chưa hỏi xong: không chuyển tiền, không đọc mã OTP. Khẩn cấp: 113",
    "later.ashamed": "Bạn KHÔNG có lỗi, nhiều người bị như vậy. Kể với một người bạn tin, không ở "
    "một mình. Không trả tiền cho họ. Ra công an xã, gọi 113. Nghĩ quẩn: gọi 115",
    "later.true": "Hỏi cho chắc: {whom}. Không gọi số trong tin, số lạ. Hỏi xong hãy tính: chưa "
    "chuyển tiền, chưa nói mã OTP. Khẩn cấp: 113",
    "later.true.scam": "Giục gấp, đòi tiền, đòi mã là dấu hiệu lừa. Hỏi cho chắc: {whom}, không "
    "gọi số trong tin. Chưa hỏi xong: KHÔNG chuyển. Khẩn cấp: 113",
    "later.true.last": "Qua tin nhắn không ai chắc được. Đợi một ngày không mất gì: người thật đợi "
    "được, kẻ lừa thì giục. Nhờ con cháu, trưởng thôn đi hỏi cùng. Khẩn cấp: 113",
    "whom.bank": "gọi số in sau thẻ ATM, ra quầy",
    "whom.school": "gọi thầy cô bằng số cũ, tới trường",
    "whom.utility": "gọi số trên hóa đơn điện",
    "whom.telecom": "gọi số in trên vỏ SIM",
    "whom.police": "ra công an xã, phường",
    "whom.kin": "gọi số cũ của người đó",
    "whom.office": "ra công an xã, UBND xã",
    "later.code": "Có người thử vào tài khoản của bạn: KHÔNG đọc mã đó cho ai. Đổi mật khẩu NGAY. "
    "Mã của ngân hàng: gọi số in sau thẻ ATM hỏi. Đã đọc: soạn MAT TIEN",
    "later.code.again": "Giữ vậy: không đọc mã cho ai, đổi mật khẩu. Mã còn tới hoài thì gọi ngân "
    "hàng, hãng đó khóa tạm. Ai gọi hỏi mã: cúp máy.| Đã đọc: soạn MAT TIEN",
    "optout.what": "HUY là ngừng tin cảnh báo chúng tôi tự gửi. Chưa đăng ký thì không có gì đổi, "
    "không mất tiền. Hỏi số lạ, báo lừa đảo vẫn được.| Muốn nhận: soạn DK",
    "withdraw.nothing": "Báo nhầm thì rút được, nhưng số máy này chưa báo ai: không có gì phải "
    "rút, phải xóa; cũng không ghi gì. Báo bằng máy khác thì lấy máy đó soạn RUT",
    "danger.water": "Ra xa mép nước NGAY, tới chỗ có người. Gọi 115 hoặc 113, hay một người thân, "
    "nói: tôi đang ở đây, đến với tôi. Bạn quan trọng hơn tiền, có người thương bạn",
    "danger.height": "Lùi vào trong, xuống chỗ thấp NGAY, tới chỗ có người. Gọi 115 hoặc 113, hay "
    "một người thân, nói: đến với tôi. Bạn quan trọng hơn tiền, có người thương bạn",
    "danger.blade": "Đặt dao xuống, ra khỏi chỗ đó NGAY, tới chỗ có người. Gọi 115 hoặc 113, hay "
    "một người thân, nói: đến với tôi. Bạn không có lỗi, có người thương bạn",
    "danger.swallowed": "GỌI 115 NGAY, nói uống gì, bao nhiêu; mang vỏ thuốc theo. Kêu hàng xóm "
    "chở tới trạm y tế. Nằm nghiêng, không uống thêm. Bạn không có lỗi, có người thương bạn",
    "danger.pills": "KHÔNG uống: đưa thuốc cho người khác cất. Đã uống thì GỌI 115 NGAY, mang vỏ "
    "thuốc theo. Gọi người thân, nói: đến với tôi. Bạn không có lỗi, có người thương bạn",
    "message.more.police": "Không ai bị bắt qua điện thoại: họ dọa để lấy tiền. CÚP MÁY, kể với "
    "người nhà, hỏi công an xã, 113. Không chuyển tiền.| Đã mất tiền: soạn MAT TIEN",
    "message.more.debt": "Không vay thì không phải trả. Có vay: chỉ trả tại quầy, theo hợp đồng. "
    "Không gọi lại, không chuyển theo tin đó. Bị dọa: giữ tin nhắn, báo công an xã, 113",
    "message.more.bait": "Trả ít lúc đầu là mồi nhử, sau bắt nạp nhiều rồi mất. KHÔNG nạp, không "
    "nộp tiền. Người quen đang làm cũng nên thôi.| Đã mất tiền: soạn MAT TIEN",
    "message.more.trade": "CHƯA cọc, chưa đưa tiền: giục gấp là dấu hiệu xấu. Đất thì xem sổ đỏ, "
    "hỏi UBND xã, văn phòng đất đai trước. Khẩn cấp: 113.| Đã mất tiền: soạn MAT TIEN",
    "message.more.rumour": "Chưa rõ thì KHÔNG gửi tiếp: tin giả làm cả xóm sợ, có khi bị phạt. Hỏi "
    "công an xã có thật không. Thấy tận mắt, con cháu gặp nguy: GỌI 113 NGAY",
    "message.more.owed": "Vay mượn không trả là việc hai bên: nhờ tổ hòa giải thôn, UBND xã, tòa "
    "án. Ở đây không ghi, không đăng tên ai vì nợ. Họ lừa bạn thì kể rõ lừa sao",
    "act.owed": "Mượn tiền không trả: nhờ tổ hòa giải thôn, UBND xã, hoặc kiện ra tòa. Ở đây "
    "KHÔNG ghi, không đăng tên ai vì nợ. Họ lừa lấy tiền: kể rõ, ra công an xã",
    "check.more": "{shown}: vẫn chưa rõ. Không gọi lại, không chuyển tiền, không nói mã OTP, "
    "không bấm link. Khẩn cấp: 113.| Báo: soạn 1. Mất tiền: soạn MAT TIEN",
    "several.offer": "|Báo cả {count} số: soạn 1",
    "report.and_more": "{count} số nữa",
    "report.all": "cả {count} số",
    "report.filed.several": "Cảm ơn bạn, đã ghi {shown}, {others}. Không chuyển tiền, không nói "
    "OTP. Báo công an, {where}. {slip}Kết quả: TT {code}",
    "report.more": "Tin báo đã ghi rồi. Họ gọi, nhắn, chửi nữa: không trả lời, chặn số, giữ tin "
    "nhắn. Bị dọa: gọi 113.| Báo số khác: soạn LD và số. Mất tiền: soạn MAT TIEN",
    "source.corrected.now": "Cảm ơn, đã ghi {shown}. Số trước vẫn còn: soạn RUT {code} để rút "
    "lại. Không chuyển tiền, không nói mã OTP. Khẩn cấp: gọi 113",
    "source.digits": "Gửi đủ các chữ số của số đó để tra; mấy số cuối thì chưa đủ. {shown} chưa "
    "bị ghi. Không chuyển tiền, không nói mã OTP. Khẩn cấp: gọi 113",
    "source.digits.filed": "Gửi đủ các chữ số của số mới để sửa. Tin báo {shown} vẫn còn: soạn "
    "RUT {code} để rút lại. Không chuyển tiền, không nói mã OTP",
    "source.corrected.filed": "Đã sửa thành {shown}, số này chưa báo. Số trước đã ghi: soạn RUT "
    "{code} để rút lại. Khẩn cấp: gọi 113.| Báo số mới: soạn 1",
    "withdraw.threat": "Bị dọa: GỌI 113, công an xã NGAY, ở nơi có người. Họ không biết ai báo: "
    "số của bạn được giữ kín.| Vẫn muốn rút: soạn RUT và mã trong tin trả lời",
    "talk.name": "Không tra được theo tên, và không ai ở đây chắc người đó tốt. CHƯA cọc, chưa "
    "đưa tiền: xem giấy tờ, hỏi UBND xã trước. Muốn hỏi: KT và số, tài khoản",
    "talk.fee": "Lệ phí thật có bảng ghi ở UBND, công an xã: xem bảng, xin biên lai. Thấy thu "
    "sai: hỏi lãnh đạo UBND xã. Ai đòi qua điện thoại, chuyển khoản: không nộp",
    "talk.customer": "Có thật thì tự gọi số trên thẻ ATM, hợp đồng, hóa đơn, hoặc ra tận nơi hỏi, "
    "chỉ trả ở đó. KHÔNG trả theo cuộc gọi, tin vừa rồi, không nói mã OTP",
    "talk.stranger": "Không quen thì không trả lời, không gọi lại, không chuyển tiền. Có khi gửi "
    "nhầm, có khi là mồi. Họ đòi tiền, mã OTP, gửi link: chép tin đó để hỏi lại",
    "talk.vouched": "Người quen gửi, đã được trả tiền cũng CHƯA chắc là thật: họ cũng có thể bị "
    "lừa, bị mất Zalo. Gọi thẳng người đó hỏi. Không bấm link, không chuyển tiền",
    "talk.impersonated": "Ai lấy số, tên bạn đi lừa: báo nhà mạng, công an xã, dặn người quen "
    "không chuyển tiền. Ở đây KHÔNG ghi số của bạn. Bị báo oan: soạn KN từ chính số đó",
    "talk.unknown": "Máy chỉ biết điều người dân đã báo: chưa ai báo không có nghĩa là tốt. Chưa "
    "chắc thì không tin, không chuyển tiền.| Báo cho người sau biết: soạn LD và số",
    "act.qr": "GỠ mã QR lạ ngay, chụp hình giữ lại. Báo khách, công an xã, ngân hàng in trên mã "
    "đó. "
    "Mỗi sáng xem lại mã, thấy tiền về mới giao hàng. {offer}",
    "talk.sims": "Xem SIM mang tên mình: soạn TTTB gửi 1414, hỏi từng nhà mạng. Có SIM lạ: mang "
    "CCCD ra "
    "quầy nhà mạng hủy. Máy tự mất sóng: gọi nhà mạng NGAY",
    "talk.ill": "Máy này chỉ trả lời về lừa đảo, không biết thuốc. Đau, sốt: hỏi trạm y tế xã, "
    "nhà thuốc. "
    "Nặng, khó thở, ngất: gọi 115. Không mua thuốc người lạ gọi bán",
    "talk.shy": "Bạn không có lỗi, không ai cười. Cứ kể ở đây, kín: ai, đòi gì, gửi ảnh gì. Bị "
    "dọa, bị "
    "ép: 113; dưới 18 tuổi: 111, giữ kín. Mất tiền: soạn MAT TIEN",
    "talk.bank_fee": "Ngân hàng trừ vài nghìn phí tin nhắn, phí thẻ là thường. Muốn hỏi, muốn "
    "hủy: gọi "
    "số sau thẻ ATM, ra quầy. Trừ nhiều, không rõ vì đâu: soạn MAT TIEN",
    "talk.bank_line": "{bank}: tự gọi {line}. Số in sau thẻ ATM, trong app. Không gọi số trong "
    "tin lạ, không nói mã OTP. Đã mất tiền: gọi NGAY, rồi 113",
    "panic.visit": "GỌI công an xã hoặc 113 NGAY: nói họ lấy gì, mặt mũi, xe gì, đi hướng nào. "
    "Giữ hàng, giấy tờ họ đưa. Đã chuyển khoản: gọi cả {own}{at}. {next}",
    "talk.proved": "Vậy cuộc gọi, tin đó là LỪA ĐẢO: không nghe nữa, chặn số, không chuyển tiền. "
    "Dặn người nhà biết. Khẩn cấp: 113.| Báo: gửi số của họ, hoặc soạn 1",
    "talk.turned_out": "Nơi đó, người đó nói KHÔNG có thì là LỪA ĐẢO: chặn số, không chuyển tiền. "
    "Nói có thật: vẫn không đọc mã OTP cho ai.| Báo: gửi số của họ, hoặc soạn 1",
    "talk.ours": "KHÔNG ghi số của bạn, của người nhà bạn. Đã lỡ báo: soạn RUT và mã trong tin "
    "trả lời. Khẩn cấp: gọi 113.| Báo số lừa bạn: soạn LD và số",
    "panic.unpaid": "GỌI 113, công an xã NGAY nếu hàng đã đi: nói biển số, xe gì, hướng nào. Chưa "
    "đi: GIỮ lại, thấy tiền vào app mới giao, hình có thể là giả. {next}",
    "panic.unpaid.more": "CHƯA giao, KHÔNG cho xe đi. Mở app xem số dư hoặc gọi ngân hàng hỏi "
    "tiền vào chưa. Họ ép, dọa: gọi 113, nhờ hàng xóm tới. Xe đi rồi: báo ngay biển số, hướng đi",
    "panic.game": "Gọi {own} ({line}) khóa thẻ ATM. Vào game, chợ app xin hoàn tiền ngay hôm nay. "
    "Gỡ thẻ khỏi máy, đặt mật khẩu mua. Không trách con. {next}",
    "panic.mule": "GỌI {own_now} NGAY ({line}) khóa tài khoản đó. Tự ra công an xã khai thật, "
    "mang tin nhắn. Không nhận, không chuyển tiền giùm ai. {next}",
    "panic.vehicle": "GỌI 113 hoặc công an xã NGAY: nói họ giữ giấy tờ xe, mặt mũi, đi hướng nào. "
    "Nhờ "
    "công an, nơi đăng ký xe chặn sang tên. Không ký giấy bán. {next}",
    "panic.credit": "KHÔNG nhắn, không gọi lại số đó nữa. GỌI NHÀ MẠNG ({where}): hủy dịch vụ, "
    "chặn số "
    "đó, hỏi lại tiền. Giữ tin nhắn. {next}",
    "panic.credit.more": "Chưa gọi nhà mạng thì gọi NGAY, nhờ hủy dịch vụ, chặn số đó. Tiền trong "
    "ngân "
    "hàng chưa mất vì tin này. Đã bấm link, đọc mã OTP: gọi ngân hàng, 113",
    "panic.order": "GỌI NGAY, chạy ra bưu điện, cửa hàng đã gửi: nói bị lừa, CHẶN CHI TRẢ, đưa "
    "phiếu "
    "gửi. Rồi gọi 113, công an xã. Giữ phiếu, tin nhắn. {next}",
    "panic.order.more": "Chưa tới thì RA NGAY bưu điện, cửa hàng đã gửi, mang phiếu, CCCD: xin "
    "chặn chi "
    "trả. Họ lấy rồi thì ra công an xã, 113 với phiếu. Ai hứa lấy lại tiền là lừa",
    "panic.title": "GỌI 113 hoặc công an xã NGAY: nói họ giữ sổ đỏ, giấy tờ, đi hướng nào, xe gì. "
    "Báo UBND xã, văn phòng đất đai chặn mua bán. Không ký thêm gì. {next}",
    "message.more.scam": "Tin vừa rồi RẤT GIỐNG LỪA ĐẢO: không làm theo, không chuyển tiền, không "
    "nói mã OTP. Hỏi người nhà, công an xã. Khẩn cấp: 113.| Mất tiền: soạn MAT TIEN",
    "optout.again": "Hiện bạn không nhận cảnh báo. Muốn nhận lại: soạn DK, không mất tiền. Hỏi số "
    "lạ, tin lạ vẫn được trả lời. Khẩn cấp: gọi 113",
    "message.more.follow": "KHÔNG ĐƯA gì cho họ: tiền, giấy tờ, mã OTP, chữ ký. Hỏi người nhà, "
    "trưởng thôn, công an xã trước đã. Giục gấp là dấu hiệu xấu.| Đã đưa: soạn MAT TIEN",
    "notice.account": "Chưa rõ: CHƯA chuyển. TK {shown} không có trong danh sách. Đến tận quầy "
    "Kho bạc, thuế, UBND xã để hỏi. {offer}",
    "notice.payee": "KHÔNG chuyển, không cọc. TK {shown}: chưa ai báo, chưa biết của ai. Gặp "
    "mặt, xem hàng, hỏi người nhà trước. {offer}",
    "notice.bank": "Nếu bạn có giao dịch đó: tự mở app hoặc gọi số in sau thẻ để xem, không gọi "
    "số trong tin. Không bấm link, không nói mã OTP. {found}{offer}",
    "notice.code": "Mã trong tin này KHÔNG đọc cho ai, kể cả ngân hàng, công an, người quen. Nếu "
    "bạn không xin mã thì không nhập vào đâu cả. {found}{offer}",
    "notice.telecom": "Nếu bạn muốn chắc: hỏi cửa hàng nhà mạng, hoặc gọi {where}. Không bấm link "
    "trong tin, không nói mã OTP. {found}{offer}",
    "notice.electricity": "Nếu bạn muốn chắc: tự gọi {where} để hỏi. Không chuyển tiền theo tin "
    "này, không bấm link, không cài app. {found}{offer}",
    "notice.delivery": "Nếu bạn có đặt hàng: cầm hàng, mở xem rồi mới trả tiền. Không chuyển "
    "trước, không bấm link. Không đặt thì không nhận. {found}{offer}",
    "notice.school": "Nếu là trường của con bạn: gọi thẳng thầy cô chủ nhiệm hỏi lại trước khi "
    "nộp tiền. Không chuyển vào tài khoản riêng. {found}{offer}",
    "notice.office": "Nếu muốn chắc: hỏi UBND xã, công an xã, trưởng thôn. Không nộp tiền, không "
    "gửi CCCD, không bấm link theo tin này. {found}{offer}",
    "notice.charity": "Nếu bạn muốn giúp: góp qua Mặt trận, Chữ thập đỏ ở xã. Không chuyển vào "
    "tài khoản chưa hỏi lại. {found}{offer}",
    "notice.known_person": "Nếu là người quen: gọi lại số cũ, nghe rõ tiếng người đó rồi hãy "
    "chuyển tiền. Người lạ thì KHÔNG chuyển, không cọc, không đọc mã OTP. {found}{offer}",
    "message.maybe_lost": "Đã chuyển tiền, đọc mã: GỌI NGÂN HÀNG NGAY (số sau thẻ), nói: khóa tài "
    "khoản, rồi 113. Chưa thì KHÔNG làm theo. Gửi rõ: mất gì, ngân hàng nào",
    "message.maybe_lost.hands": "Đã đưa tiền, vàng, hàng: GỌI 113, công an xã NGAY, nói mặt mũi, "
    "xe, hướng đi. CHƯA thì KHÔNG đưa, nhờ hàng xóm tới. Gửi rõ: mất gì, ai lấy, lúc nào",
    "message.maybe_lost.cards": "Đã đọc mã thẻ cào: GỌI NHÀ MẠNG bán thẻ NGAY, nói: khóa mã thẻ "
    "vì bị lừa, rồi 113. CHƯA đọc thì KHÔNG đọc. Gửi rõ: thẻ gì, bao nhiêu, đưa ai",
    "message.maybe_danger": "Có ai gặp nguy thì gọi liền: 115 cấp cứu; 113 bị đánh, bị bắt; 114 "
    "cháy, đuối nước; 111 trẻ em. Kể rõ: ai, ở đâu, bị gì. Không phải thì kể ai gọi, đòi gì",
    "message.unknown": "Chưa hiểu, chưa rõ thật hay giả: KHÔNG chuyển tiền, KHÔNG đọc mã OTP. Đã "
    "lỡ: soạn MAT TIEN. Nguy: 113, cháy 114, cấp cứu 115.| Gửi số, kể ai gọi, đòi gì",
    "message.either": "Chưa rõ ý bạn. {one} {two} Ai đòi tiền, mã OTP: KHÔNG làm theo. Mất "
    "tiền: soạn MAT TIEN. Nguy: gọi 113",
    "either.subscribe": "Nhận cảnh báo: soạn DK và tên xã.",
    "either.leave": "Ngừng cảnh báo: soạn HUY.",
    "either.areas": "Nơi đang nhận cảnh báo: soạn DL.",
    "either.erase": "Xóa dữ liệu: soạn XOA.",
    "either.data": "Xem dữ liệu: soạn DL.",
    "either.withdraw": "Báo nhầm: soạn RUT.",
    "either.fate": "Xem kết quả: soạn TT và mã báo.",
    "either.appeal": "Số mình bị báo oan: soạn KN.",
    "either.price": "Nhắn số này không mất tiền.",
    "either.who": "Đây là số 5 KHÔNG của tỉnh.",
    "either.human": "Cần người thật: ra công an xã.",
    "either.bank": "Ngân hàng: gọi số sau thẻ ATM.",
    "either.firm": "Mua, vay thật: gọi số hóa đơn.",
    "either.carrier": "Cước, gói cước: hỏi nhà mạng.",
    "either.how": "Hỏi: gửi số lạ, tin lạ tới đây.",
    "either.unknown": "Chưa ai báo vẫn có thể là lừa.",
    "either.rules": "5 điều KHÔNG: soạn 5K.",
    "either.otp": "OTP: mã gửi về máy, giữ kín.",
    "either.where": "Báo lừa đảo: công an xã, 113.",
    "either.report": "Báo số lừa: soạn LD và số.",
    "either.block": "Chặn số: nhờ nhà mạng, con cháu.",
    "either.language": "Đổi tiếng: soạn NN.",
    "either.hours": "Lúc nào hỏi cũng được.",
    "either.privacy": "Số của bạn được giữ kín.",
    "either.callback": "Số lạ: không gọi lại.",
    "either.office": "Việc giấy tờ: hỏi UBND xã.",
    "either.known": "Nếu là người quen: gọi số cũ hỏi.",
    "either.tell": "Hoặc kể ai gọi, đòi gì.",
    "message.more": "Chưa rõ thật hay giả: vẫn không chuyển tiền, không nói mã OTP. Nguy: 113, "
    "cháy 114, cấp cứu 115.| Kể thêm ai gọi, đòi gì. Mất tiền: soạn MAT TIEN",
    "message.benign.bank_notice": "Chưa thấy dấu hiệu lừa đảo, nhưng chưa có nghĩa là thật. Tự mở "
    "app, hoặc gọi số in sau thẻ để xem tiền vào, ra. {found}{offer}",
    "message.benign.otp_notice": "Chưa thấy dấu hiệu lừa đảo, nhưng chưa có nghĩa là thật. Mã này "
    "KHÔNG đọc cho ai, kể cả ngân hàng, công an. {found}{offer}",
    "message.known": "Giống tin của {owner}, nhưng tên gửi có thể bị giả mạo. Nếu muốn chắc, tự "
    "gọi {number}. Không nói mã OTP, không chuyển tiền. {offer}",
    "message.known.slot": "Giống tin của {owner}, nhưng tên gửi có thể bị giả mạo. Nếu muốn chắc, "
    "tự gọi số trên hóa đơn, thẻ ATM. Không nói mã OTP. {offer}",
    "look.scam": "RẤT GIỐNG LỪA ĐẢO",
    "look.unclear": "Chưa rõ thật hay giả",
    "act.online": "CÚP MÁY NGAY. Cơ quan thật không bắt giữ máy, không cấm nói với người nhà. "
    "Không chuyển tiền. Gọi người nhà hoặc 113. {offer}",
    "act.hotel": "CÚP MÁY NGAY, ra khỏi chỗ đó, gọi về nhà. Công an thật không bắt ở khách sạn, "
    "nhà nghỉ một mình. Không chuyển tiền. Khẩn cấp: 113. {offer}",
    "act.kin_out": "GỌI người đó NGAY, bảo ngừng lại. Gọi {bank} (số sau thẻ), nói: người nhà tôi "
    "bị lừa, xin chặn rút tiền. Gọi 113, nhờ hàng xóm, công an xã đến quầy",
    "act.counter": "THÔI NGAY: KHÔNG rút, KHÔNG chuyển tiền. Nói với người ở quầy ngân hàng: có "
    "người bảo tôi chuyển tiền. Cúp máy của họ. Khẩn cấp: 113. {offer}",
    "act.call": "{look}: CÚP MÁY, tạm không làm theo, không chuyển tiền. Kể thêm họ xưng là ai, "
    "đòi tiền, mã hay link. {offer}",
    "act.visit": "{look}: chưa đưa tiền, giấy tờ, chưa ký, chưa mua. Hỏi trưởng thôn, UBND xã "
    "trước. Bị ép thì gọi công an xã, 113. {offer}",
    "act.blackmail": "KHÔNG trả tiền: trả rồi họ đòi nữa. Giữ tin nhắn, số của họ rồi chặn. "
    "Báo công an xã, 113; trẻ em: 111. Bạn không có lỗi. {offer}",
    "act.returned": "KHÔNG tự chuyển trả. Gọi ngân hàng của bạn (số in sau thẻ ATM), nhờ ngân "
    "hàng trả lại người gửi nhầm. Thường là mẹo lừa đảo. {offer}",
    "act.recovery": "{look}: không nộp phí cho ai hứa lấy lại tiền. Tiền bị lừa chỉ báo ngân hàng "
    "và công an, không mất phí. {offer}",
    "act.spirit": "{look}: CHƯA đưa tiền cúng, giải hạn. Dọa nhà có vong, có hạn để lấy "
    "tiền là mẹo lừa. Hỏi người nhà, trưởng thôn. Bị ép: 113. {offer}",
    "act.rumour": "Chưa rõ thật hay giả: KHÔNG gửi tiếp cho ai. Hỏi công an xã trước. Chính bạn "
    "thấy, hay con cháu bạn gặp nguy: GỌI 113 NGAY. {offer}",
    "act.debt": "{look}: không trả thay, không sợ họ dọa. Chặn số, giữ lại tin nhắn. Bị chửi, "
    "dọa, ghép ảnh: báo công an xã, 113. {offer}",
    "act.shark": "BỊ DỌA, bắt đồ: gọi 113, công an xã NGAY, giữ tin nhắn. Lãi trên 20% một năm là "
    "trái luật, phần hơn không phải trả. Không ký, không đưa giấy tờ, không vay thêm",
    "talk.quarrel": "Chuyện trong nhà máy không ghi, không báo ai. Bị đánh, bị dọa: gọi 113, "
    "trưởng thôn, hội phụ nữ xã. Số lạ đòi tiền, đòi mã OTP: cúp máy",
    "act.papers": "{look}: không đặt cọc, không gửi CCCD. Làm, mua giấy tờ giả là phạm tội. Cần "
    "giấy tờ thì ra xã, trường, nơi cấp. {offer}",
    "act.knows": "Biết tên, nhà, số CCCD của bạn KHÔNG có nghĩa là thật: kẻ lừa mua được. CÚP "
    "MÁY, không làm theo, không đọc mã OTP. Hỏi công an xã, 113. {offer}",
    "act.civic": "Việc của thôn, xã, trạm y tế: hỏi lại trưởng thôn, UBND xã cho chắc. Không ai "
    "thu tiền, hỏi mã OTP qua điện thoại: họ đòi thì cúp máy. {offer}",
    "act.health": "{look}: chưa mua, chưa đưa tiền. Bác sĩ, bệnh viện thật không gọi, không tới "
    "nhà bán thuốc. Ra trạm y tế hỏi trước. {offer}",
    "act.alone": "KHÔNG nói nhà có ai, ở đâu; không mở cửa. Gọi ngay bố mẹ, hàng xóm. Họ ở "
    "ngoài cửa, đòi vào: gọi 113; trẻ em: gọi 111. {offer}",
    "act.kin": "{look}: CHƯA chuyển tiền. Gọi số cũ của người đó, hoặc hỏi người nhà, thầy cô. "
    "Mặt, giọng cũng làm giả được. {offer}",
    "act.borrow": "{look}: CHƯA chuyển tiền. Gọi người đó bằng SỐ CŨ, hỏi việc chỉ hai người biết: "
    "Zalo, số quen cũng bị chiếm. {offer}",
    "act.police": "{look}: CÚP MÁY. Công an, tòa án không làm việc qua điện thoại, không đòi "
    "chuyển tiền. Hỏi công an xã, 113. {offer}",
    "act.otp": "{look}: KHÔNG đọc mã OTP (mã số gửi về máy), kể cả cho người xưng ngân hàng, công "
    "an.| Đã đọc: soạn MAT TIEN. {offer}",
    "act.screen": "{look}: KHÔNG cho xem, điều khiển màn hình. Đã rồi: tắt nguồn máy, mượn máy "
    "KHÁC gọi ngân hàng khóa tài khoản. {offer}",
    "act.vneid": "{look}: không làm giấy tờ, không quét mặt, không gửi CCCD theo họ. Cần làm "
    "VNeID, CCCD thì ra công an xã. {offer}",
    "act.rented": "KHÔNG cho thuê, bán, mở hộ tài khoản, SIM: kẻ lừa mượn tên bạn, bạn bị tội. "
    "Đã đưa: gọi ngân hàng khóa ngay. {offer}",
    "act.tax": "{look}: không cài app, không bấm link, không chuyển tiền. Tự ra cơ quan thuế, "
    "UBND xã để hỏi. {offer}",
    "act.utility": "{look}: không cài app, không bấm link, không chuyển tiền. Tự gọi {where} để "
    "hỏi. Điện lực không hỏi mã OTP. {offer}",
    "act.sim": "Kẻ lừa chiếm SIM bằng tin, cuộc gọi đổi SIM: không soạn, không đọc mã. Không xin "
    "mà có tin báo đổi: GỌI NGAY {where}, rồi ngân hàng. {offer}",
    "act.water": "{look}: không cài app, không bấm link, không chuyển tiền. Tự gọi số trên hóa đơn "
    "nước, hoặc hỏi trưởng thôn, UBND xã. {offer}",
    "act.telecom": "{look}: không đọc mã OTP, không bấm phím theo họ. Tự ra cửa hàng nhà mạng, "
    "hoặc gọi {where} để hỏi. {offer}",
    "act.wifi": "KHÔNG nói mật khẩu wifi cho người gọi: cúp máy, tự gọi nhà mạng ({where}) nếu "
    "cần. Lỡ nói: đổi mật khẩu wifi. Không đọc mã OTP. {offer}",
    "act.recruit": "{look}: KHÔNG đi, không nộp tiền cọc. Người bị lừa đi thường bị giữ, đòi "
    "chuộc. Hỏi UBND, công an xã trước. {offer}",
    "act.job": "{look}: không nạp, không chuyển tiền để làm việc. Việc thật trả tiền cho mình, "
    "không thu tiền trước. {offer}",
    "act.invest": "{look}: KHÔNG nạp, không góp tiền. Không ai bảo đảm lãi cao; nạp rồi hay không "
    "rút được. Hỏi người nhà trước. {offer}",
    "act.loan": "{look}: không nộp phí, không gửi CCCD để vay. Cho vay thật không thu tiền trước. "
    "Cần vay: hỏi ngân hàng, hội ở xã. {offer}",
    "act.gift": "{look}: không nộp phí, không đưa CCCD, không bấm link để nhận quà, nhận thưởng. "
    "Quà thật không thu tiền trước. {offer}",
    "act.parcel": "{look}: không chuyển tiền trước, không bấm link. Cầm hàng, mở xem rồi mới trả. "
    "Không đặt thì không nhận. {offer}",
    "act.school": "{look}: CHƯA chuyển tiền. Gọi thẳng thầy cô chủ nhiệm để hỏi. Trường không thu "
    "vào tài khoản riêng của ai. {offer}",
    "act.state": "{look}: chưa nộp tiền, chưa đưa giấy tờ, số tài khoản. Hỏi UBND xã trước: tiền "
    "Nhà nước hỗ trợ không thu phí. {offer}",
    "act.charity": "{look}: chưa chuyển tiền. Muốn giúp thì góp qua Mặt trận, Chữ thập đỏ ở xã, "
    "không gửi vào tài khoản người lạ. {offer}",
    "act.bank": "{look}: không đọc số thẻ ATM, mã OTP, không bấm link. Tự gọi số in sau thẻ ATM, "
    "hoặc ra quầy ngân hàng để hỏi. {offer}",
    "act.trade": "{look}: CHƯA cọc, chưa giao hàng. Gặp mặt, xem hàng, xem giấy trước. Bán hàng "
    "thì thấy tiền vào mới giao. {offer}",
    "act.romance": "{look}: không gửi tiền, không đóng phí nhận quà cho người quen qua mạng. Nói "
    "với người nhà trước. {offer}",
    "act.app": "{look}: KHÔNG cài app họ gửi. Đã cài: tắt nguồn máy, mượn máy KHÁC gọi ngân hàng "
    "khóa tài khoản. {offer}",
    "act.link": "{look}: KHÔNG bấm link, không nhập mật khẩu, số thẻ ATM, mã OTP. Đã nhập: gọi "
    "ngân hàng ngay (số in sau thẻ ATM). {offer}",
    "act.divert": "KHÔNG bấm *21* rồi số: mất cuộc gọi, mất mã. Đã bấm: gọi ##002#, ra nhà mạng, "
    "gọi ngân hàng (số in sau thẻ) khóa tạm. Không đọc mã OTP. {offer}",
    "act.reach": "Gọi không được chưa có nghĩa là thật. CHƯA chuyển tiền. Nhờ người gần đó, thầy "
    "cô, quầy ngân hàng tìm, cản giúp. Sợ nguy thật: gọi 113. {offer}",
    "act.fight": "{look}: CHƯA chuyển tiền. Gọi ngay con, thầy cô hỏi rõ. Có thật thì gặp mặt ở "
    "trường, ở xã, đền có giấy. Bị dọa: 113. {offer}",
    "act.missed": "Không gọi lại số lạ, nhất là số nước ngoài (có thể mất cước nhiều). Thấy gọi "
    "nữa thì chặn. Đã gọi: hỏi nhà mạng xem cước. {offer}",
    "found.confirmed": "{shown}: cán bộ đã kiểm tra, lừa đảo. ",
    "found.confirmed.name": "{shown}: tên đang bị giả mạo. ",
    "found.high": "{shown}: {people} người báo. ",
    "found.reported": "{shown}: {people} người báo, chưa kiểm tra xong. ",
    "found.caution": "{shown}: khác thường. ",
    "found.waiting": "{shown}: chưa rõ, có người vừa báo. ",
    "found.dismissed": "{shown}: bạn đã báo, chưa đủ căn cứ. ",
    "found.no_reports": "{shown}: chưa ai báo. ",
    "found.official": "{shown}: chính thức, có thể bị giả mạo. ",
    "found.cleared": "{shown}: tin báo cũ sai. ",
    "found.contradicted": "{shown}: đã xem, sau đó {people} người báo. ",
    "rule.nghe": "KHÔNG NGHE người lạ",
    "rule.noi": "KHÔNG NÓI mã OTP, mật khẩu",
    "rule.camdo": "KHÔNG BỊ CÁM DỖ (ham quà, lãi cao)",
    "rule.sohai": "KHÔNG SỢ HÃI (bị dọa)",
    "rule.lamtheo": "KHÔNG LÀM THEO người lạ",
    "advice.nghe": "KHÔNG NGHE người lạ: cúp máy, hỏi người nhà, công an",
    "advice.noi": "KHÔNG NÓI mã OTP, mật khẩu, số tài khoản cho ai",
    "advice.camdo": "KHÔNG BỊ CÁM DỖ (ham quà, lãi cao): không nạp, không chuyển tiền, không gửi "
    "CCCD",
    "advice.sohai": "KHÔNG SỢ HÃI (bị dọa): cúp máy, không chuyển tiền, hỏi người nhà, công an xã",
    "advice.lamtheo": "KHÔNG LÀM THEO: không chuyển tiền, không cài app, không mở link",
    # -- panic -----------------------------------------------------------------------------
    "panic.call": "GỌI NGÂN HÀNG NGAY (số in sau thẻ ATM), nói: khóa tài khoản vì bị lừa. Rồi gọi "
    "113. Không chuyển thêm. Giữ biên lai.| Gửi số của họ tới đây",
    "panic.offer": "GỌI NGÂN HÀNG NGAY (số in sau thẻ ATM), nói: khóa tài khoản vì bị lừa. Rồi "
    "gọi 113. Không chuyển thêm. Giữ biên lai.| Báo {shown}: soạn 1",
    "panic.menu": "Gọi ngân hàng khóa tài khoản trước, rồi 113. Rồi gửi tới đây số gọi hoặc số "
    "tài khoản của họ",
    "panic.card": "số in sau thẻ",
    "panic.app": "số trong app",
    "panic.own": "ngân hàng",
    "panic.own.now": "NGÂN HÀNG",
    "panic.bank": "GỌI {bank} NGAY ({line}), nói: tôi bị lừa, xin khóa tài khoản, chặn lệnh "
    "chuyển. "
    "Rồi gọi 113. Không chuyển thêm. Gửi số của họ tới đây",
    "panic.bank.offer": "GỌI {bank} NGAY ({line}), nói: tôi bị lừa, khóa tài khoản, chặn lệnh "
    "chuyển. Rồi 113. Không chuyển thêm.| Báo {shown}: soạn 1",
    "panic.name": "Gọi ngân hàng khóa tài khoản trước, rồi 113. Không chuyển thêm. Tên người gửi, "
    "gọi là {shown}?| Phải thì soạn 1",
    "panic.number": "Gọi ngân hàng khóa tài khoản trước, rồi 113. Không chuyển thêm. {shown} là "
    "số của kẻ lừa?| Phải thì soạn 1",
    "panic.name.other": "Lấy máy KHÁC gọi ngân hàng khóa tài khoản, rồi 113. Tên người gửi, gọi "
    "là {shown}?| Phải thì soạn 1",
    "panic.number.other": "Lấy máy KHÁC gọi ngân hàng khóa tài khoản, rồi 113. {shown} là số của "
    "kẻ lừa?| Phải thì soạn 1",
    "panic.unknown.other": "Lấy máy KHÁC gọi ngân hàng khóa tài khoản, rồi 113. Giữ tin nhắn, "
    "biên lai. Không rõ số cũng báo được.| Báo: soạn 1",
    "panic.name.taken": "GỌI 113 hoặc công an xã trước. Lỡ chuyển khoản thì gọi cả ngân hàng. Tên "
    "của họ là {shown}?| Phải thì soạn 1",
    "panic.number.taken": "GỌI 113 hoặc công an xã trước. Lỡ chuyển khoản thì gọi cả ngân hàng. "
    "{shown} là số của kẻ lừa?| Phải thì soạn 1",
    "panic.unknown.taken": "Gọi 113 hoặc công an xã trước: mất gì, ai, đi hướng nào. Giữ giấy tờ, "
    "hình. Không rõ số cũng báo được.| Báo: soạn 1",
    "panic.unknown": "Gọi ngân hàng khóa tài khoản, rồi 113. Không chuyển thêm. Giữ tin nhắn, "
    "biên lai. Không rõ số cũng báo được.| Báo: soạn 1",
    "panic.phone": "TẮT NGUỒN máy, rút SIM ngay. Mượn máy KHÁC gọi {own} ({line}), nói: khóa tài "
    "khoản. Rồi gọi 113. Chưa mở lại máy. {next}",
    "panic.diverted": "Bấm ##002# rồi nút GỌI NGAY: tắt chuyển cuộc gọi. Gọi {own} ({line}) khóa "
    "tạm, "
    "mã OTP có thể về máy họ. Hỏi nhà mạng. Mất tiền: 113. {next}",
    "panic.cards": "GỌI NHÀ MẠNG bán thẻ ngay, nói: khóa mã thẻ vì bị lừa ({where}). Giữ biên "
    "lai, thẻ cào. Không mua thêm. Rồi gọi 113. {next}",
    "panic.deposit": "GỌI {own_now} NGAY ({line}), nói: bị lừa, chặn lệnh chuyển. GIỮ biên "
    "lai, tin nhắn, trang của họ. Rồi báo công an 113. {next}",
    "panic.cash": "GỌI 113 hoặc công an xã NGAY: nói rõ họ lấy gì, đi hướng nào, xe gì. Giữ hàng, "
    "giấy tờ. Đã chuyển khoản thì gọi cả {own}{at}. {next}",
    "panic.papers": "GỌI {own_now} NGAY ({line}), nói: kẻ gian có CCCD, ảnh mặt tôi; khóa tạm, "
    "không cho vay tên tôi. Rồi báo công an xã, 113. {next}",
    "panic.sim": "GỌI NHÀ MẠNG NGAY bằng máy KHÁC, nói: khóa SIM, có người lấy SIM tôi ({where}). "
    "Rồi gọi {own}{at} khóa tài khoản, 113. {next}",
    "panic.social": "Đổi mật khẩu ngay trong app THẬT, thoát mọi máy khác. Báo người quen: ai hỏi "
    "mượn tiền là giả. Lộ cả mật khẩu {own}{at}: gọi khóa, 113. {next}",
    "panic.social.more": "Gọi báo bạn bè NGAY: nick bị chiếm, ai hỏi mượn tiền là giả. Lấy lại "
    "nick: "
    "quên mật khẩu. Bạn lỡ chuyển: gọi ngân hàng, 113. Gửi số của họ",
    "panic.stolen": "GỌI {own_now} NGAY{at} bằng máy khác, nói: mất máy, mất thẻ ATM, khóa tài "
    "khoản. Rồi gọi nhà mạng khóa SIM. Báo công an xã. {next}",
    "panic.opened": "Đóng trang, CÚP cuộc gọi đó, KHÔNG nhập, không đọc gì thêm. Máy tự chạy thì "
    "tắt nguồn. Đã nhập mật khẩu, mã: gọi {own}{at} ngay. {next}",
    "panic.hangup": "LẤY MÁY khỏi tay người đang nghe, CÚP MÁY NGAY. Chưa chuyển thêm. Tiền đã "
    "đi: gọi {own} ({line}) khóa tài khoản, rồi 113. {next}",
    "panic.recover": "GỌI {own_now} NGAY ({line}), nói: bị lừa, chặn lệnh chuyển. Rồi "
    "công an xã, 113. Ai hứa lấy lại tiền mà thu phí là lừa nữa. {next}",
    "panic.posted": "GỌI 113 NGAY, rồi gọi nơi đã gửi (bưu điện, nhà xe): giữ gói hàng lại vì bị "
    "lừa. Cầm theo giấy gửi. Đã chuyển khoản: gọi {own}{at}. {next}",
    "panic.others": "GỌI {own_now} NGAY ({line}): người bị lừa tự gọi, bạn ngồi cạnh giúp, nói: "
    "bị lừa, khóa tài khoản. Rồi gọi 113 hoặc ra công an xã. {next}",
    "panic.astray": "GỌI {own_now} NGAY ({line}), nói: chuyển nhầm, xin tra soát, giữ tiền lại. "
    "Giữ biên lai. Họ không trả: ra công an xã. Bị lừa: nói khóa tài khoản, 113",
    "panic.astray.more": "Chưa gọi thì GỌI NGÂN HÀNG NGAY: chuyển nhầm, nhờ hỏi người nhận trả "
    "lại. "
    "Không trả thì ra công an xã, mang biên lai. Ai đòi phí lấy lại tiền là lừa",
    "panic.abroad": "KHÔNG đi, không lên xe của họ: tới đó bị giữ, đòi chuộc. Báo người nhà, "
    "công an xã hoặc 113. Vừa chuyển tiền: gọi ngay {own}{at} chặn lệnh chuyển. "
    "{next}",
    "panic.hui": "GỌI 113 hoặc ra CÔNG AN XÃ NGAY, mang sổ hụi, giấy ghi, tin nhắn; rủ người "
    "cùng chơi đi báo. Không đóng thêm. Vừa chuyển khoản: gọi cả ngân hàng. {next}",
    "panic.how": "GỌI NGÂN HÀNG NGAY: số in sau thẻ ATM, trong app; nói khóa tài khoản. Không "
    "thấy số: ra quầy gần nhất, mang CCCD; nhờ con cháu gọi giúp. Gọi cả 113",
    "panic.off": "GIỮ nút nguồn 15 giây cho tắt hẳn, tháo pin, RÚT SIM, tắt wifi nhà. Mượn máy "
    "KHÁC gọi "
    "ngân hàng khóa tài khoản NGAY, rồi 113. Chưa mở lại máy",
    "panic.undone": "GỌI {own_now} NGAY BÂY GIỜ ({line}), nói: khóa tài khoản vì bị lừa. "
    "Rồi 113, công an xã. Không chờ, không chuyển thêm. Gửi số của họ",
    "panic.police": "Chưa gọi thì GỌI NGÂN HÀNG NGAY. Gọi rồi: ra công an xã hoặc 113, mang biên "
    "lai, tin nhắn. Ai hứa lấy lại tiền mà thu phí là lừa. Gửi số của họ",
    "panic.taken": "Gọi 113 hoặc ra công an xã NGAY nếu chưa: mất gì, lúc nào, ai, đi hướng nào. "
    "Mang giấy "
    "tờ, hình. Báo hàng xóm, trưởng thôn. Lỡ chuyển khoản thì gọi cả ngân hàng",
    "panic.here": "GỌI 113, CÔNG AN XÃ NGAY: họ còn ở đó, nói rõ chỗ, mấy người, xe gì. Báo hàng "
    "xóm, "
    "trưởng thôn không đưa tiền. Không cãi, không tự bắt. Giữ hàng, giấy tờ",
    "panic.busy": "Gọi lại liên tục, khóa trong app, ra quầy gần nhất NGAY, mang CCCD. Nhờ máy "
    "người nhà cùng gọi. Gọi cả 113. Không chuyển thêm. Giữ biên lai",
    "panic.still": "GỌI {own_now} NGAY nếu chưa gọi: khóa tài khoản, chặn lệnh chuyển. Gọi rồi thì "
    "ra công an xã, gọi 113, mang biên lai. Gửi số của họ tới đây",
    "panic.locked": "Ngân hàng khóa rồi thì ra công an xã hoặc gọi 113: mang biên lai, tin nhắn. "
    "Ai hứa lấy lại tiền mà thu phí là lừa nữa. Gửi số của họ tới đây",
    "panic.after": "GỌI NGÂN HÀNG NGAY nếu chưa gọi. Giữ biên lai, giấy công an ghi. Không nghe số "
    "lạ: họ hay gọi lại giả ngân hàng, công an. Gửi số của họ tới đây",
    "panic.more": "KHÔNG nạp, chuyển, gửi, đưa thêm: trả nữa vẫn mất. Giữ tin nhắn, biên lai, "
    "chặn họ. Gọi ngân hàng khóa, rồi 113. Ai hứa lấy lại tiền mà thu phí là lừa nữa",
    "panic.calling": "CÚP MÁY, KHÔNG nghe, không trả lời, chặn số: họ gọi để lấy thêm. Chưa khóa "
    "tài khoản thì GỌI NGÂN HÀNG NGAY, rồi 113. Gửi số của họ tới đây",
    "panic.private": "Chúng tôi KHÔNG gọi về nhà bạn. Bạn không có lỗi: kể với một người bạn tin. "
    "Gọi ngân hàng khóa, rồi 113. Dưới 18 tuổi: gọi 111, giữ kín",
    "panic.cards.more": "Chưa gọi NHÀ MẠNG bán thẻ thì GỌI NGAY: khóa mã thẻ cào. Rồi ra công an "
    "xã hoặc 113, mang biên lai, thẻ cào. Không mua thêm. Ai hứa lấy lại tiền là lừa nữa",
    "panic.helped": "CÓ, mất ít cũng báo được: ra công an xã hoặc gọi 113, mang biên lai, tin "
    "nhắn, số của họ. Chưa gọi ngân hàng khóa thì GỌI NGAY. Không chuyển thêm",
    "panic.owed": "KHÔNG trả gì thêm. Tiền bạn không vay thì không phải trả: giữ tin nhắn, ra "
    "công an xã, gọi 113. Chưa gọi ngân hàng khóa tài khoản thì GỌI NGAY",
    "panic.carrier": "GỌI {where} NGAY bằng máy KHÁC, nói: khóa SIM của tôi. Rồi gọi {own}{at} "
    "khóa tài khoản, 113. Không đọc mã OTP cho ai. {next}",
    "panic.bank.filed": "GỌI {bank} NGAY ({line}), nói: khóa tài khoản vì bị lừa, chặn lệnh "
    "chuyển. Rồi ra công an xã, gọi 113. Không chuyển thêm. Số của họ đã ghi",
    "panic.done": "Làm vậy là phải. Giữ biên lai, ghi tên người nghe máy, giờ gọi. Rồi ra công an "
    "xã, mang tin nhắn. Họ gọi nữa: không nghe, không trả.| Gửi số của họ tới đây",
    "panic.back": "Báo càng sớm càng dễ giữ lại: GỌI NGÂN HÀNG NGAY nếu chưa, rồi công an xã, "
    "113, mang biên lai. Ai hứa lấy lại tiền mà thu phí là lừa nữa.| Gửi số của họ tới đây",
    "panic.doubt": "Giấy tờ, con dấu, văn phòng, trả tiền mấy lần đầu đều có thể là giả. KHÔNG "
    "đưa thêm: mang giấy ra công an xã hỏi đã. Lỡ chuyển: gọi ngân hàng, 113",
    "panic.noted": "GỌI {own_now} NGAY nếu chưa gọi, nói rõ cả điều đó: khóa tài khoản, chặn lệnh "
    "chuyển. Rồi công an xã, 113. Không chuyển thêm. Giữ biên lai.| Gửi số của họ",
    "panic.well": "Ổn rồi thì tốt. Tự xem số dư, không tin hình chụp. Họ gọi nữa: không nghe, "
    "không trả gì. Lỡ đọc mã, mật khẩu thì vẫn khóa tài khoản. Khẩn cấp: 113",
    "panic.fine": "Vậy được. Chưa gọi thì GỌI NGÂN HÀNG NGAY khóa tài khoản, rồi ra công an xã. "
    "Họ gọi nữa: không nghe, không trả gì. Cần thì nhắn tới đây. Khẩn cấp: 113",
    "panic.safe": "GỌI NGÂN HÀNG NGAY nếu đã chuyển tiền, đọc mã, nhập mật khẩu, đưa CCCD, cài "
    "app, dù chưa mất. Chỉ mở link, chưa nhập gì: không cần. Khẩn cấp: 113",
    "panic.pause": "Được. Chưa gọi thì GỌI NGÂN HÀNG NGAY: càng sớm càng dễ giữ tiền lại. Không "
    "chuyển thêm, không nghe họ. Cần thì nhắn tới đây. Khẩn cấp: 113",
    "panic.theirs": "Ở đây chưa ghi ai. Bạn không phải tố ai mới giữ được tiền: khóa thẻ ATM, đổi "
    "mã PIN. Nhờ người nhà, trưởng thôn nói giúp. Bị dọa: 113",
    "panic.borrow": "Mượn máy người bên cạnh gọi {own_now} NGAY ({line}): khóa tài khoản. Gọi 113 "
    "không mất tiền. Không mượn được: ra quầy, công an xã, mang CCCD",
    "panic.asked": "Máy không chắc câu này: hỏi công an xã hoặc gọi 113. Trong lúc chờ không đưa "
    "thêm gì, không nghe số lạ, giữ giấy tờ, tin nhắn.| Gửi số của họ tới đây",
    "panic.hands.back": "Báo càng sớm càng dễ tìm lại: ra công an xã, 113 NGAY, nói giờ, mặt mũi, "
    "xe, hướng đi; hỏi nhà nào có camera. Ai hứa lấy lại mà thu phí là lừa nữa",
    "panic.hands.more": "KHÔNG đưa thêm, không mở cửa, không ở một mình: nhờ hàng xóm, trưởng "
    "thôn tới cùng. Báo công an xã, 113 NGAY: họ hẹn lúc nào, mặt mũi, xe gì",
    "panic.hands.cant": "Nhờ hàng xóm, trưởng thôn gọi 113 giúp, hoặc ra công an xã. Gọi 113 "
    "không mất tiền. Kể: mất gì, mặt mũi, xe gì, đi hướng nào. Không đuổi theo một mình",
    "panic.social.back": "Lấy lại nick: bấm Quên mật khẩu, mã về số của bạn. Không có máy thì "
    "mang SIM nhờ máy con cháu. Báo người quen ngay. Ai đòi phí lấy lại nick là lừa",
    "panic.social.paid": "GỌI NGÂN HÀNG của người đã chuyển NGAY: bị lừa, chặn lệnh chuyển; rồi "
    "113. Bạn báo hết người quen: nick bị chiếm. Đổi mật khẩu",
    "panic.phone.done": "Để máy tắt, gỡ app thôi CHƯA đủ. Lấy máy KHÁC gọi {own} ({line}) khóa "
    "tài khoản. Rồi mang máy ra cửa hàng xóa sạch, đổi mật khẩu. Mất tiền: 113",
    "panic.sim.more": "Chưa khóa SIM thì GỌI NHÀ MẠNG NGAY bằng máy khác, rồi ngân hàng khóa tài "
    "khoản. Mang CCCD ra cửa hàng nhà mạng làm lại SIM. Mất tiền: 113",
    "panic.next": "|Gửi số của họ",
    "panic.next.offer": "|Báo {shown}: soạn 1",
    "where.bank": "ngân hàng",
    "where.telecom": "số in trên vỏ SIM",
    "where.electricity": "số trên hóa đơn điện",
    "danger": "GỌI NGAY: 113 nếu bị đánh, dọa giết; 114 cháy nhà; 115 cấp cứu; 111 nếu là trẻ em. "
    "Ra chỗ có người, gọi người nhà. Không đưa tiền cho họ",
    "danger.threat": "GỌI 113 NGAY, nói rõ chỗ ở và lời dọa. Khóa cửa hoặc ra chỗ đông người, gọi "
    "hàng xóm. Không đưa tiền, giữ lại tin nhắn. Có người đau: 115",
    "danger.child": "GỌI 113 NGAY, nói rõ: trẻ bị dụ, bị bắt; mặc gì, đi xe gì, ở đâu. Gọi cả 111 "
    "(bảo vệ trẻ em). Không chuyển tiền. Báo người nhà, nhà trường",
    "danger.held": "GỌI 113 NGAY, nói: người nhà bị giữ, ở đâu, số họ gọi. KHÔNG chuyển tiền "
    "chuộc trước khi hỏi công an. Giữ tin nhắn. Trẻ em: gọi cả 111",
    "danger.abroad": "Ở đó không gọi được 113. GỌI {line} (bảo hộ công dân Việt Nam), cảnh sát nơi "
    "đó. Nhắn người nhà: bạn ở đâu, ai giữ, nhờ báo 113. Không trả tiền chuộc",
    "danger.more.abroad": "VẪN GỌI {line}: nói tên, chỗ ở, biển hiệu, ai giữ. Không gọi được: "
    "nhắn người nhà báo 113, công an xã. Không chống cự, tắt tiếng máy, xóa tin",
    "danger.embassy": "đại sứ quán Việt Nam",
    "danger.despair.debt": "Bạn không có lỗi. GỌI NGAY người nhà, hàng xóm tới ngồi với bạn; gọi "
    "115 hoặc 113. Không ở một mình. Kẻ đòi nợ: không trả thêm, giữ tin nhắn, báo công an",
    "danger.medicine": "GỌI 115 hoặc chở ra trạm y tế, bệnh viện NGAY, mang theo thuốc, vỏ hộp. "
    "NGỪNG "
    "thuốc đó, không móc họng. Rồi báo công an xã, 113: ai bán, đi hướng nào",
    "danger.away": "Hội phụ nữ xã, trưởng thôn, công an xã lo chỗ ở tạm, không mất tiền; có con "
    "nhỏ: gọi "
    "111. Qua nhà người thân, nhà đông người. Mang giấy tờ. Bị đuổi theo: 113",
    "danger.led": "GỌI 113 NGAY, nói: sắp bị đưa qua biên giới; tên, tuổi, ở đâu, xe gì. GIỮ lại, "
    "không cho lên xe. Dưới 18 tuổi: gọi cả 111. Không nhận tiền của họ",
    "danger.more.led": "GỌI 113 NGAY, dưới 18 tuổi gọi cả 111: nói ai dẫn, số của họ, lúc nào đi. "
    "Nhờ "
    "trưởng thôn, đồn biên phòng chặn. Không ký, không nhận tiền",
    "danger.despair": "Bạn không có lỗi, tiền còn cách giải quyết. GỌI NGAY người nhà, hàng xóm "
    "tới ngồi với bạn; gọi 115 hoặc 113. Không ở một mình lúc này",
    "danger.beside": "NGỒI CẠNH người đó NGAY, không để một mình. Gọi 115 hoặc 113, gọi hàng xóm. "
    "Đem dao, thuốc sâu đi xa. Nói: không có lỗi, tiền còn cách giải quyết",
    "danger.medical": "GỌI 115 NGAY, nói rõ chỗ ở. Gọi hàng xóm giúp, không để người đó một mình. "
    "Bị đánh, bị dọa: gọi 113. Chuyện tiền tính sau",
    "danger.fire": "GỌI 114 NGAY, nói rõ chỗ cháy. Ra khỏi nhà, gọi hàng xóm, không vào lấy đồ. "
    "Có người đau: 115. Có người đốt, dọa: 113",
    "danger.abuse": "GỌI 111 (bảo vệ trẻ em) hoặc 113 NGAY, nói rõ chỗ ở, ai làm. Đưa trẻ sang "
    "nhà khác, ở cạnh trẻ, không trách. Trẻ đau: 115. Không tự đi gặp kẻ đó",
    "danger.missing": "GỌI 113 NGAY, nói rõ: tên, tuổi, mặc gì, đi hướng nào, lúc nào. Nhờ hàng "
    "xóm, "
    "trưởng thôn, người quen tìm cùng. Ai gọi đòi tiền thì không chuyển, báo công an",
    "danger.flood": "GỌI 114 NGAY, nói rõ chỗ nào, mấy người kẹt. Lên chỗ cao, xa suối, xa sườn "
    "dốc, không quay lại lấy đồ. Có người đau: 115. Gọi hàng xóm, trưởng thôn",
    "danger.bomb": "KHÔNG chạm, KHÔNG mang đi đâu. Đang cầm thì đặt nhẹ xuống, ra xa, giữ trẻ em "
    "tránh chỗ đó. GỌI 113 hoặc công an xã NGAY, họ tới lấy. Có người đau: 115",
    "danger.more.bomb": "Để NGUYÊN chỗ đó, không đập, không cưa, không bán, không tự đem nộp. Cắm "
    "cành cây từ xa cho người khác biết. GỌI 113, công an xã: chỗ nào, to cỡ nào",
    "danger.more.threat": "GỌI 113 NGAY nếu chưa gọi: nói chỗ ở, mấy người, cầm gì. Khóa cửa, "
    "tránh xa họ, không mở cửa, không cãi. Gọi hàng xóm, công an xã. Đau: 115",
    "danger.more.child": "GỌI 113 và 111 NGAY: tên, tuổi, mặc gì, đi với ai, lúc nào, nick kẻ dụ. "
    "Nhờ trường, hàng xóm, bạn bè cùng tìm. Giữ tin nhắn, ảnh",
    "danger.more.held": "GỌI 113 NGAY, kể hết: ở đâu, ai giữ, đòi gì, số nào. KHÔNG chuyển tiền: "
    "trả rồi họ đòi nữa. Gọi chính người đó, nơi họ ở để hỏi. Trẻ em: 111",
    "danger.more.despair": "Bạn không một mình, bạn không có lỗi. GỌI 115 hoặc 113, hay một người "
    "thân NGAY, nói: sang ngồi với tôi. Đem thuốc, dao đi xa. Tiền tính sau",
    "danger.more.beside": "Ở CẠNH người đó, nói nhẹ, không trách. Khóa phòng thì gọi hàng xóm phá "
    "cửa. GỌI 115 hoặc 113 NGAY, đọc địa chỉ. Đem dao, thuốc sâu đi xa",
    "danger.more.medical": "Giữ máy với 115, làm theo lời họ. Cho nằm nghiêng, không móc họng, "
    "không cho ăn uống. Chảy máu: ép chặt khăn. Xe lâu tới: chở đi viện NGAY",
    "danger.more.fire": "Ra khỏi nhà NGAY, cúi thấp, che mũi, đóng cửa lại. GỌI 114, đọc địa chỉ, "
    "còn ai kẹt. Mùi gas: không bật điện, không bật lửa. Bỏng, ngạt: 115",
    "danger.more.abuse": "GỌI 111 NGAY nếu chưa gọi: gọi đêm ngày, không mất tiền, giữ kín. Giữ "
    "quần áo, tin nhắn, chưa tắm rửa trước khi khám. Nhờ thầy cô, hội phụ nữ xã. Đau: 115",
    "danger.more.flood": "GỌI 114, báo trưởng thôn, UBND xã: chỗ ở, mấy người, nước tới đâu. Lên "
    "chỗ cao hơn, tắt điện, không lội nước. Giữ máy ấm, khô để gọi",
    "danger.where": "Ở đây KHÔNG cử công an, xe cứu tới được: TỰ GỌI {line} NGAY, đọc địa chỉ đó. "
    "Không gọi được thì nhờ hàng xóm, trưởng thôn gọi giúp",
    "danger.safe": "Ở YÊN trong nhà, khóa cửa, không ra một mình. GỌI 113 NGAY, nói đang ở đâu, ai "
    "đuổi. Nhờ người trong nhà ở cạnh. Có ai đau: gọi 115",
    "danger.quiet": "VẪN GỌI 113: lén gọi bằng máy khác, hoặc nhờ hàng xóm gọi. Công an giữ kín. "
    "Chưa trả tiền, không tự đi gặp. Giữ số, tin nhắn của họ",
    "danger.late": "CHỞ tới trạm y tế, bệnh viện gần nhất NGAY, không đợi, xe nào cũng được. Giữ "
    "máy với 115. Uống nhầm gì thì mang vỏ chai theo, không móc họng",
    "danger.busy": "Gọi lại {line} liên tục, nhờ nhiều người cùng gọi. Gọi công an xã, trưởng "
    "thôn, hàng xóm tới ngay. Ra chỗ đông người, sáng đèn",
    "danger.hurt": "GỌI 115 NGAY. Chảy máu: ép chặt khăn sạch, cho nằm yên. Ngừng thở: ấn mạnh "
    "giữa ngực theo lời 115. Còn bị đánh, bị dọa: gọi 113",
    "danger.number": "GỌI {line} NGAY, nói rõ chỗ ở. Giữ số {shown} để đưa công an sau, không "
    "cãi, không "
    "hẹn gặp. Có ai đau: gọi 115",
    "danger.asked": "Số đó: KT {shown}",
    "danger.silent": "Không nhắn thêm cũng được. Nhắn cho người nhà: đang ở đâu, mấy người, ai "
    "giữ; nhờ họ "
    "GỌI 113 thay. Tắt tiếng máy, xóa tin đã gửi, không chống cự",
    "danger.stay": "GỌI {line} NGAY, không chờ tin trả lời ở đây. Nói: chuyện gì, ở đâu, ai cần "
    "giúp. Kêu to cho hàng xóm nghe. Không ở một mình",
    "danger.ask": "Còn nguy thì GỌI {line} NGAY. Ở nơi có người, khóa cửa, không quay lại chỗ đó. "
    "Có ai đau: gọi 115. Hết nguy hẳn thì gửi tin tới đây cho biết",
    "danger.alerts": "Còn nguy: GỌI {line} NGAY, khóa cửa, ở nơi có người. Cảnh báo chưa đăng ký: "
    "hết nguy thì soạn DK và tên xã, ví dụ: DK Dak Mil",
    "danger.money": "Giữ máy với {line}, lo người trước. Tiền đưa kẻ lừa: nhờ người khác GỌI NGÂN "
    "HÀNG khóa tài khoản NGAY, rồi 113. Không chuyển thêm, giữ biên lai",
    "danger.found": "Mừng là người nhà đã ổn. Ai gọi báo bị bắt, gặp nạn, đòi tiền là LỪA ĐẢO: cúp "
    "máy, KHÔNG chuyển tiền.| Gửi số của họ tới đây để báo. Còn lo: gọi 113",
    "danger.called": "Vậy là tốt. Giữ máy, chỉ đường cho họ, ở nơi có người bên cạnh, không đi "
    "một mình. Nguy hơn: gọi lại {line} ngay",
    "danger.called.medical": "Vậy là tốt. Giữ máy, cho người ra đón xe. Ở bên người đau, cho nằm "
    "nghiêng, không cho ăn uống. Nặng hơn: gọi lại {line} ngay",
    "danger.called.fire": "Vậy là tốt. Giữ máy, chỉ đường cho xe. Ra xa chỗ cháy, đếm đủ người, "
    "KHÔNG vào lại lấy đồ. Có ai đau, ngạt: gọi 115",
    "danger.called.child": "Vậy là tốt, giữ máy. Nhờ hàng xóm tìm ao, giếng, nhà bạn, đường về; "
    "một người ở nhà. Đưa ảnh, áo mặc cho công an. Ai đòi tiền thì không chuyển, gọi lại 113",
    "danger.taken": "GỌI 113 NGAY, nói: trẻ bị người lạ đón; giờ nào, mặc gì, người đó ra sao, xe "
    "gì. Gọi cả 111. Hỏi lại trường, nhà quen, camera ở cổng. Không chuyển tiền",
    "danger.outside": "Ở yên chỗ kín, tắt tiếng máy, KHÔNG quay về nhà. GỌI 113, nói nhỏ: đang ở "
    "đâu, ai đuổi, cầm gì. Có đường thì chạy sang nhà có người. Có ai đau: 115",
    "danger.over": "Mừng là đã ổn. Vẫn ở nơi có người, khóa cửa, báo công an xã biết. Có chuyện "
    "lại, có ai đau: gọi 113, 115 ngay, rồi gửi tin tới đây",
    # -- the five rules --------------------------------------------------------------------
    "rules.all": "5 KHÔNG: (1) KHÔNG NGHE người lạ (2) KHÔNG NÓI OTP (3) KHÔNG BỊ CÁM DỖ (ham "
    "quà, lãi cao) (4) KHÔNG SỢ HÃI (bị dọa) (5) KHÔNG LÀM THEO. Xem: soạn 1 đến 5",
    "rules.stranger": "Khách, người quen thì nói rõ tên, việc, hẹn gặp được. Đòi tiền, đòi mã "
    "OTP, dọa: CÚP MÁY. Bán hàng: tiền vào mới giao. Nghi ngờ: gửi số đó tới đây",
    "rules.menu": "Soạn 1, 2, 3, 4 hoặc 5 để xem từng quy tắc. Hỏi số lạ: gửi số đó. Khẩn cấp: gọi "
    "113",
    "letter.nghe": "Không nghe: điện thoại từ số điện thoại lạ chào mời tham gia các nhóm trên "
    "mạng xã hội, rủ đầu tư, hoặc giả danh lãnh đạo các Sở, Ngành, cán bộ công an, viện kiểm "
    "soát,... mời đến trụ sở cơ quan làm việc liên quan đến vụ án, vụ việc.",
    "letter.noi": "Không nói: mật mã OTP, mật khẩu, tài khoản ngân hàng, thông tin cá nhân cho "
    "người lạ.",
    "letter.camdo": "Không bị cám dỗ: các món quà miễn phí, lời chào việc nhẹ lương cao, đầu tư "
    "lợi nhuận cao, vay vốn lãi suất thấp,... trên mạng.",
    "letter.sohai": "Không sợ hãi: trước lời đe dọa liên quan đến vụ án của người tự xưng là công "
    "an, tòa án, viện kiểm soát; cảnh giác trước thông tin người nhà gặp nạn,...",
    "letter.lamtheo": "Không làm theo yêu cầu của người lạ: tuyệt đối không làm theo hướng dẫn, "
    "không thực hiện giao dịch chuyển tiền cho các đối tượng lạ; không cung cấp thông tin cá nhân "
    "nhạy cảm dưới bất kỳ hình thức nào; không truy cập vào các đường dẫn lạ khi chưa xác thực "
    "được tính chính thống của trang web,...",
    # -- alerts ----------------------------------------------------------------------------
    "alerts.done": "Đã đăng ký cảnh báo {areas}. Bạn đồng ý chính quyền gửi cảnh báo cho số này, "
    "chỉ vào việc đó. Không mất tiền. Ngừng: soạn HUY",
    "alerts.moved": "Đã đổi cảnh báo sang {areas}, bỏ {old}. Bạn đồng ý chính quyền gửi cảnh báo. "
    "Không mất tiền. Ngừng: soạn HUY",
    "alerts.overtaken": "Bạn đã soạn HUY sau tin DK này, nên chưa đăng ký lại. Muốn nhận cảnh "
    "báo: soạn DK và tên xã",
    "alerts.have": "Bạn đang nhận cảnh báo: {areas}.| Thêm nơi khác: soạn DK và tên xã. Ngừng tất "
    "cả: soạn HUY",
    "alerts.ask": "Bạn muốn nhận cảnh báo của xã, phường hay huyện cũ nào? Gửi tên nơi đó, ví dụ: "
    "Đắk Mil. Không mất tiền. Ngừng lúc nào cũng được: soạn HUY",
    "alerts.unknown": "Chưa rõ nơi nào, chỉ có cảnh báo ở Đắk Nông cũ. Gửi tên xã, phường, huyện "
    "cũ (không cần thôn), ví dụ: Đắk Mil. Hỏi số lạ: gửi số đó",
    "alerts.which": "Nơi nào? {areas}. Soạn số để chọn, 0: không có",
    "alerts.instead": "Nhận ở {name} thì bỏ nơi nào? {areas}. Soạn số để chọn, 0: giữ hết, "
    "thêm nơi mới",
    "alerts.which.one": "Bạn muốn nhận cảnh báo {areas}? Phải thì soạn 1, không mất tiền. Không "
    "phải: gửi tên xã, phường khác. Có người đòi tiền: kể tới đây",
    "alerts.none": "Được, chưa đăng ký gì. Lúc nào muốn nhận cảnh báo: soạn DK và tên xã, không "
    "mất "
    "tiền. Gửi số lạ, tin lạ tới đây để hỏi. Khẩn cấp: 113",
    "alerts.others": "Mỗi máy tự đăng ký: lấy máy của người đó, soạn DK và tên xã gửi tới số này. "
    "Không mất tiền. Muốn nhận về máy bạn: gửi tên xã tới đây",
    "alerts.which.more": "Nơi nào? {areas}, còn {count} nơi nữa: gửi tên đủ hơn. Soạn số để chọn, "
    "0: không có",
    "alerts.former": "{name} cũ",
    "alerts.place": "{name} gồm: {areas}. Cảnh báo gửi chung cho các nơi đó, không mất tiền. Muốn "
    "nhận: soạn DK và tên nơi",
    "alerts.anywhere": "Được: cảnh báo gửi tới số máy, ở đâu cũng nhận, không mất tiền. Chưa chọn "
    "nơi thì gửi tên xã tới đây. Ngừng lúc nào cũng được: soạn HUY",
    "alerts.more": "và {count} nơi nữa",
    "alerts.lapsed": "Lâu rồi bạn không hỏi số 5 KHÔNG nên cảnh báo {areas} đã tạm ngừng. Muốn "
    "nhận tiếp: soạn DK. Không cần nữa: không phải làm gì",
    "alerts.brought": "theo phiếu bạn đã ký, bạn sẽ được gửi cảnh báo {areas}, không mất tiền. Từ "
    "chối: HUY gửi {to}",
    "optout.ask": "Bạn muốn ngừng mọi tin chúng tôi tự gửi? Ngừng: soạn 1 (hoặc HUY). Không "
    "ngừng: không cần làm gì. Bạn hỏi vẫn được trả lời",
    "optout.urged": "KHÔNG làm theo: công an, ngân hàng THẬT không bảo ai bỏ cảnh báo, rút tin "
    "báo. Cảnh báo vẫn giữ (lỡ bỏ: soạn DK). Khẩn cấp: 113.| Tự bạn muốn ngừng: soạn HUY",
    "optout.area.ask": "Bạn muốn bỏ cảnh báo {areas}, các nơi khác vẫn gửi? Bỏ: soạn 1. Không "
    "bỏ: không cần làm gì. Ngừng tất cả: soạn HUY",
    "optout.area.done": "Đã bỏ {old}. Bạn vẫn nhận cảnh báo: {areas}. Thêm nơi: soạn DK và tên xã. "
    "Ngừng tất cả: soạn HUY",
    "optout.how": "Muốn ngừng mọi tin cảnh báo gửi cho bạn: soạn một chữ HUY. Bạn hỏi vẫn được "
    "trả lời. Muốn xóa dữ liệu: soạn XOA",
    "optout.done": "Xong: từ {time} không gửi cảnh báo cho bạn nữa. Bạn vẫn gửi số lạ tới đây hỏi "
    "được. Muốn nhận lại cảnh báo: soạn DK",
    "optout.still": "Bạn đã ngừng: không gửi cảnh báo nữa. Hỏi số lạ, báo lừa đảo vẫn được như cũ, "
    "không mất tiền. Muốn nhận lại cảnh báo: soạn DK",
    "optout.kept": "Được, không ngừng gì cả. Cảnh báo nơi bạn đã đăng ký vẫn gửi như cũ, không mất "
    "tiền. Muốn ngừng: soạn HUY",
    # -- language, report status, erasure, help, elsewhere -------------------------------
    "language.done": "Từ nay trả lời bằng tiếng Việt {marks}.| Đổi: soạn NN VI (không dấu), NN DAU "
    "(có dấu), NN EN (English)",
    "language.missing": "Chưa có tiếng {tongue}; trả lời bằng tiếng Việt. Khi có sẽ tự đổi.| Đổi: "
    "soạn NN VI (không dấu), NN DAU (có dấu), NN EN (English)",
    "language.plain": "không dấu",
    "language.marked": "có dấu",
    "language.ask": "Chọn tiếng: soạn 1 tiếng Việt không dấu, 2 tiếng Việt có dấu, 3 English",
    "talk.tongue.none": "Chưa có tiếng đó: nhờ con cháu, trưởng thôn đọc giúp. Ai gọi đòi tiền, "
    "đòi mã số: KHÔNG đưa, cúp máy. Khẩn cấp: gọi 113",
    "fate.none": "Cán bộ xem xong gửi kết quả về máy đã báo. Số máy này CHƯA có tin báo nào: báo "
    "bằng máy khác thì lấy máy đó soạn TT và mã.| Gửi số của họ để báo",
    "fate.received": "Tin báo {code} về {shown}, gửi {date}: cán bộ đang xem. Trong lúc chờ không "
    "chuyển tiền, không nói mã OTP. Khẩn cấp: gọi 113",
    "fate.confirmed": "Tin báo {code} về {shown}: cán bộ đã kiểm tra, lừa đảo. Cảm ơn bạn đã báo. "
    "Không nghe, không chuyển tiền. Đã mất tiền: soạn MAT TIEN",
    "fate.confirmed.name": "Tin báo {code} về {shown}: cán bộ đã kiểm tra, tên này bị giả mạo. "
    "Cảm ơn bạn. Không mở link, không nói OTP. Đã mất tiền: soạn MAT TIEN",
    "fate.high": "Tin báo {code} về {shown}: {people} người đã báo, khớp nhau. Cảm ơn bạn. Không "
    "nghe, không chuyển tiền. Đã mất tiền: soạn MAT TIEN",
    "fate.reported": "Tin báo {code} về {shown}: đã ghi, {people} người báo, chưa kiểm tra xong. "
    "Không chuyển tiền, không nói mã OTP. Khẩn cấp: gọi 113",
    "fate.caution": "Tin báo {code} về {shown}: đã ghi, số khác thường, chưa kiểm tra xong. Không "
    "gọi lại, không chuyển tiền. Khẩn cấp: gọi 113",
    "fate.waiting": "Tin báo {code} về {shown}: đã ghi, chờ thêm người báo hoặc cán bộ xem. Không "
    "chuyển tiền, không nói mã OTP. Khẩn cấp: gọi 113",
    "fate.no_reports": "Tin báo {code} về {shown}: đã ghi, chưa đủ để kết luận. Không chuyển "
    "tiền, không nói OTP. Khẩn cấp: gọi 113",
    "fate.dismissed": "Tin báo {code} về {shown}: cán bộ đã xem ngày {date}, chưa đủ căn cứ. Vẫn "
    "không chuyển tiền, không nói OTP. Thấy nữa: soạn LD và số",
    "fate.reassigned": "Tin báo {code} về {shown}: số này nay có chủ mới, tin báo trước không tính "
    "cho họ. Cảm ơn bạn. Vẫn không chuyển tiền, không nói OTP",
    "fate.official": "Tin báo {code} về {shown}: đã ghi. Đây là số chính thức, có thể bị giả mạo; "
    "cơ quan thật không hỏi OTP. Khẩn cấp: gọi 113",
    "fate.cleared": "Tin báo {code} về {shown}: cán bộ đã xem, chưa thấy lừa đảo. Cảm ơn bạn đã "
    "báo. Vẫn không nói OTP, mật khẩu cho ai",
    "fate.contradicted": "Tin báo {code} về {shown}: đã được xem ngày {date}, sau đó {people} "
    "người báo, cán bộ sẽ xem lại. Không chuyển tiền, không nói OTP",
    "fate.missing": "Không thấy mã {code} trong các tin báo gửi từ số của bạn. Xem lại mã trong "
    "tin trả lời.| Báo mới: soạn LD và số",
    "fate.ask": "Soạn TT và mã tin báo. Mã nằm trong tin trả lời lúc bạn báo. Báo mới: soạn LD và "
    "số",
    "fate.withdrawn": "Tin báo {code} về {shown}, gửi {date}: bạn đã rút lại, không còn tính nữa. "
    "Cán bộ thấy là đã rút. Khẩn cấp: gọi 113",
    "withdraw.ask": "Rút lại {code}: {shown}? Rút rồi thì tin báo này không còn tính nữa; họ vẫn "
    "lừa thì không nên rút.| Chắc chắn thì soạn RUT lần nữa",
    "withdraw.again": "Chưa rút {code} đâu. Khẩn cấp: gọi 113.| Chắc chắn muốn rút thì soạn RUT "
    "lần nữa",
    "withdraw.done": "Đã rút {code}: {shown}. Tin báo này không còn tính nữa; cán bộ thấy là bạn "
    "đã rút. Báo lại lúc nào cũng được. Khẩn cấp: gọi 113",
    "withdraw.decided": "Đã ghi là bạn rút {code}: {shown}. Cán bộ đã kết luận rồi nên kết luận "
    "không đổi. Khẩn cấp: gọi 113",
    "withdraw.already": "Bạn đã rút {code}: {shown} trước đó rồi. Không cần làm gì nữa. Khẩn cấp: "
    "gọi 113",
    "withdraw.code": "Muốn rút tin báo nào? Soạn RUT và mã của nó. Mã nằm trong tin trả lời lúc "
    "bạn báo. Khẩn cấp: gọi 113",
    "appeal.filed": "Đã nhận khiếu nại {code} về số {shown}. Không cần trả tiền cho ai. Cán bộ sẽ "
    "xem, trả lời bạn; lúc chờ chưa đổi gì. Giữ giấy tờ SIM",
    "appeal.open": "Khiếu nại {code} về số {shown}, gửi {date}: cán bộ đang xem, sẽ gửi tin trả "
    "lời. Không cần gửi lại, không cần trả tiền cho ai",
    "appeal.cleared": "Số {shown} của bạn: cán bộ đã xem, tin báo trước đây sai. Ai hỏi số này "
    "đều được trả lời như vậy. Không cần khiếu nại",
    "appeal.nothing": "Số {shown} của bạn chưa bị ai báo. Không cần khiếu nại. KN chỉ cho chính "
    "số đang gửi tin này",
    "appeal.other": "Số {shown}: chỉ chủ số gửi KN từ chính số đó. Không được thì đem giấy tờ "
    "đến công an gần nhất hoặc gọi {where}",
    "appeal.upheld": "Khiếu nại {code}: cán bộ đã xem số {shown}, tin báo trước đây sai. Từ nay "
    "ai hỏi đều được trả lời như vậy. Cảm ơn bạn",
    "appeal.dismissed": "Khiếu nại {code}: cán bộ đã xem số {shown}. Tin báo trước đây không còn "
    "tính nữa, người hỏi không thấy. Cảm ơn bạn",
    "appeal.reassigned": "Khiếu nại {code}: cán bộ đã xem. Tin báo trước đây về {shown} là của "
    "chủ cũ, không còn tính cho bạn. Cảm ơn bạn",
    "appeal.refused": "Khiếu nại {code} về {shown}: cán bộ đã xem, chưa đủ căn cứ để đổi. Chưa "
    "đồng ý: đem giấy tờ đến công an gần nhất hoặc gọi {where}",
    "appeal.refused.since": "Khiếu nại {code} về {shown}: đã xem ngày {date}, từ đó thêm {people} "
    "người báo. Chưa đồng ý: đem giấy tờ đến công an gần nhất hoặc gọi {where}",
    "erase.ask": "Xóa hết dữ liệu về bạn? Sẽ không còn được gửi cảnh báo, không xem được kết quả "
    "tin báo.| Chắc chắn thì soạn XOA lần nữa",
    "erase.kept": "Được, chưa xóa gì. Muốn xóa dữ liệu của bạn: soạn XOA, rồi soạn XOA lần nữa. "
    "Gửi "
    "số lạ, tin lạ tới đây để hỏi. Khẩn cấp: 113",
    "erase.done": "Đã xóa dữ liệu của bạn. Chúng tôi không tự gửi tin cho bạn nữa. Bạn vẫn gửi số "
    "lạ tới đây hỏi được. Khẩn cấp: gọi 113",
    "data": "Số này: {alerts}; {reports} lần báo (giữ {report_days} ngày); {messages} tin (giữ "
    "{text_days} ngày). Xóa hết: soạn XOA. Muốn xem hết: đem giấy tờ đến UBND xã",
    "data.area": "nhận cảnh báo {areas}",
    "data.areas": "nhận cảnh báo {count} nơi",
    "data.no_areas": "chưa đăng ký cảnh báo",
    "data.family": ", {count} người nhà",
    # -- a relative who is notified of a loss ----------------------------------------------
    "family.ask": "Nhờ {mobile} biết khi bạn mất tiền? Họ chỉ được báo là bạn mất tiền hay đã nói "
    "mã OTP. Đồng ý: soạn CO. Có ai đang bảo bạn làm: cúp máy",
    "family.asked": "Sẽ hỏi {mobile}, mỗi số 30 ngày một lần. Họ đồng ý thì hơn 24 giờ sau mới bật "
    "và báo bạn. 7 ngày không có tin là chưa được. Bỏ: soạn NGUOINHA 0",
    "family.how": "Soạn NGUOINHA và số di động của một người nhà thân, như NGUOINHA 0912345678. "
    "Họ đồng ý thì được báo khi bạn mất tiền. Khẩn cấp: gọi 113",
    "family.off": "Ở đây chưa mở việc nhờ người nhà: không ghi số nào, không báo cho ai. Mất "
    "tiền: soạn MAT TIEN. Khẩn cấp: gọi 113",
    "family.have": "Bạn đã có người nhà được báo khi bạn mất tiền. Muốn đổi người: soạn NGUOINHA 0 "
    "trước. Khẩn cấp: gọi 113",
    "family.wait": "Bạn đã nhờ một số rồi. Từ {date} mới nhờ số khác được. Không muốn nữa: soạn "
    "NGUOINHA 0. Khẩn cấp: gọi 113",
    "family.left": "Bạn đã soạn HUY nên chưa nhờ người nhà được. Muốn nhờ: soạn DK và tên xã "
    "trước, rồi soạn NGUOINHA và số của họ",
    "family.stopped": "Đã bỏ: không người nhà nào được báo về bạn, bạn cũng không được báo về ai. "
    "Người kia không được cho biết việc này. Khẩn cấp: gọi 113",
    "family.agreed": "Cảm ơn. Hơn 24 giờ nữa, người nhà mất tiền hay đã nói mã OTP thì bạn được "
    "báo. Chúng tôi không bao giờ bảo bạn chuyển tiền. Bỏ: soạn NGUOINHA 0",
    "family.nobody": "Không nhờ ai cả. Lúc nào muốn thì soạn NGUOINHA và số của người nhà. Khẩn "
    "cấp: gọi 113",
    "family.nothing": "Không ai đang chờ bạn đồng ý. Người lạ bảo bạn soạn DONGY thì không làm "
    "theo, không nói mã OTP. Gửi số của họ tới đây. Khẩn cấp: gọi 113",
    "family.request": "Số 5 KHÔNG của tỉnh: {mobile} muốn bạn được báo khi họ mất tiền, nói mã "
    "OTP. Số quen, là người nhà: soạn DONGY. Số lạ thì thôi. Ngừng: HUY",
    "family.on": "Số 5 KHÔNG của tỉnh: người nhà {mobile} đã bật, được báo khi bạn mất tiền hay đã "
    "nói mã OTP. Bạn không nhờ họ thì bỏ ngay: soạn NGUOINHA 0",
    "family.loss": "Số 5 KHÔNG của tỉnh: người nhà bạn báo mất tiền hay đã nói mã OTP. Gọi số "
    "quen của họ, giúp gọi ngân hàng. Không trách, không gửi tiền. Bỏ: NGUOINHA 0",
    "family.over": "Số 5 KHÔNG của tỉnh: hết hạn, người nhà {mobile} không còn được báo khi bạn "
    "mất tiền. Muốn tiếp: soạn NGUOINHA và số của họ. Ngừng: HUY",
    "help": "Số 5 KHÔNG của tỉnh, hỏi về lừa đảo. Gửi số lạ, tin lạ tới đây. Mất tiền: MAT TIEN. "
    "Báo: LD và số. Quy tắc: 5K. Cảnh báo: DK và tên xã. Ngừng: HUY",
    "help.price": "Số 5 KHÔNG của tỉnh, {price}d/tin. Gửi số lạ, tin lạ để hỏi. Mất tiền: MAT "
    "TIEN. Báo: LD và số. Quy tắc: 5K. Cảnh báo: DK và xã. Ngừng: HUY",
    "help.again": "Chưa hiểu. Gửi số đã gọi cho bạn, hoặc kể ai gọi, ví dụ: xưng công an, đòi "
    "chuyển tiền. Cần người giúp: công an xã, 113.| Mất tiền: soạn MAT TIEN",
    "talk.sure": "Chưa chắc được: chưa ai báo không có nghĩa là số, tin đó tốt. Vẫn không chuyển "
    "tiền, không nói mã OTP. Hỏi người nhà trước. Khẩn cấp: 113",
    "small.not_yet": "Giữ vậy: không chuyển tiền, không nói mã OTP, không bấm link. Họ gọi nữa "
    "thì cúp máy, hỏi người nhà. Khẩn cấp: 113.| Báo số của họ: soạn LD và số",
    "talk.unlettered": "Máy này chỉ nhận chữ: nhờ con cháu, trưởng thôn đọc giúp. Muốn nói "
    "chuyện: gọi 156 báo lừa đảo, khẩn cấp gọi 113, hoặc ra công an xã",
    "talk.arrest": "Công an, tòa án thật không bắt, không xử qua điện thoại; cần thì gửi giấy "
    "mời về xã. CÚP MÁY, không chuyển tiền. Hỏi công an xã, 113",
    "talk.heard": "Chỉ nghe rồi cúp, chưa đọc mã, chưa bấm gì thì tiền chưa mất. KHÔNG gọi lại. "
    "Đã đọc mã, cài app: GỌI NGÂN HÀNG NGAY.| Gửi số đó tới đây",
    "talk.called": "Để máy rảnh, họ hỏi thì nói rõ chỗ ở. Chưa ai tới: gọi lại 113, gọi hàng xóm. "
    "Đã mất tiền, đọc mã: GỌI NGÂN HÀNG NGAY khóa tài khoản. Kể tiếp ở đây",
    "talk.who": "Đây là số 5 KHÔNG của tỉnh, máy trả lời về lừa đảo, không phải công an. Không "
    "hỏi mã OTP, không đòi tiền.| Gửi số lạ, tin lạ tới đây để hỏi",
    "talk.cost": "Chưa rõ thật hay giả: KHÔNG gọi lại, không bấm, không quét, không trả lời. Làm "
    "theo có thể mất tiền. Gửi số, tin đó tới đây để xem. Khẩn cấp: 113",
    "talk.hospital": "Chỉ nộp tiền tại quầy thu của bệnh viện, lấy biên lai. Ai gọi, nhắn kêu "
    "chuyển khoản thì KHÔNG chuyển: hỏi bác sĩ, gọi số cũ của người nhà",
    "talk.price": "Nhắn tới số 5 KHÔNG của tỉnh mất {price}d một tin. Tin trả lời, cảnh báo, gọi "
    "113 "
    "không mất tiền. Số này không đòi tiền.| Ngừng cảnh báo: soạn HUY",
    "talk.price.free": "Nhắn tới số 5 KHÔNG của tỉnh không mất tiền. Tin trả lời, cảnh báo, gọi "
    "113 "
    "cũng không mất tiền. Số này không đòi tiền: ai thu phí hộ là giả",
    "talk.where": "Bị lừa thì báo công an xã nơi bạn ở, hoặc gọi 113. Mang biên lai, tin nhắn, số "
    "của họ; chuyện cũ vẫn báo được.| Báo số ở đây: soạn LD và số",
    "talk.report_how": "Báo số lừa: soạn LD và số đó, rồi kể họ đòi gì. Ví dụ sau số: xưng công "
    "an đòi tiền. Không biết số thì kể chuyện tới đây. Khẩn cấp: 113",
    "talk.handled": "Cán bộ của tỉnh xem tin báo, xong thì gửi kết quả về máy bạn; chưa hẹn "
    "được ngày. Vẫn không chuyển tiền, không nói mã OTP.| Xem tới đâu: soạn TT {code}",
    "talk.privacy": "Người bị báo không biết ai đã báo: số của bạn được giữ kín. Bị dọa, trả thù: "
    "gọi 113 ngay, giữ lại tin nhắn của họ",
    "talk.reads": "Máy chỉ đọc tin bạn gửi tới số này, KHÔNG đọc được tin khác, Zalo, cuộc gọi "
    "của bạn.| Xem máy giữ gì: soạn DL. Muốn xóa: soạn XOA",
    "talk.handed_on": "Bạn hỏi thì máy tự trả lời. Bạn BÁO thì cán bộ xem tin báo, cần thì nhờ "
    "công an. Người bị báo không biết bạn là ai.| Xem máy giữ gì: soạn DL. Xóa: soạn XOA",
    "talk.human": "Đây là máy trả lời. Cần nói với người thật: gọi 113 nếu khẩn cấp, gọi 156 để "
    "báo cuộc gọi lừa đảo, hoặc ra công an xã",
    "talk.official": "Đây là máy trả lời, không nối máy với cán bộ được. Tin báo: cán bộ xem "
    "xong thì nhắn kết quả. Cần gặp: ra UBND xã, công an xã. Ai hứa giúp rồi đòi tiền là lừa",
    "talk.contacts": "Vào Cài đặt, mục cuộc gọi, bật chặn số lạ: máy chỉ reo số trong danh bạ. "
    "Không có mục đó: nhờ tiệm điện thoại, nhà mạng. Lưu trước số con, công an xã, trạm xá",
    "talk.block": "Chặn số lạ: mở danh sách cuộc gọi, chọn số đó, bấm Tùy chọn, chọn Chặn hoặc "
    "Danh sách đen. Không có: không nghe là đủ, nhờ tiệm chỉ giúp.| Báo: soạn LD và số",
    "talk.know": "Tên gửi, số, mặt, giọng đều làm giả được. Không bấm link, không nói mã OTP. Tự "
    "gọi số cũ, số in sau thẻ ATM để hỏi.| Gửi tin đó tới đây để xem",
    "talk.website": "Trang nhà nước thật có tên hết bằng .gov.vn. Tên khác, thêm chữ phía sau "
    "thì chưa tin. Tự gõ tên trang, không bấm link ai gửi.| Muốn hỏi: soạn KT và tên trang",
    "talk.website.other": "Đuôi .com, .com.vn, .net ai cũng thuê được: KHÔNG phải của nhà nước. "
    "Trang nhà nước hết bằng .gov.vn. Không nhập mật khẩu, CCCD, mã OTP vào trang lạ",
    "talk.leaked": "Kẻ lừa mua danh sách bị lộ, nhặt trên Facebook, tem gói hàng. Biết tên, số, "
    "CCCD của bạn KHÔNG có nghĩa là thật: cúp máy, không đọc mã OTP, không chuyển tiền",
    "talk.hide": "Không đưa ngày sinh, CCCD, hình giấy tờ cho người lạ; ẩn số trên Facebook, "
    "Zalo; xé tem gói hàng. Đã lộ thì cứ cúp máy, chặn số, không đọc mã OTP",
    "talk.keys": "Máy ghi âm kêu bấm phím: KHÔNG bấm, cúp máy. Bấm phím thường chưa mất tiền, "
    "nhưng bị nối với kẻ lừa. Lỡ bấm: cúp máy, không đọc mã OTP, không chuyển tiền",
    "talk.only_read": "Chỉ đọc tin thì KHÔNG mất tiền. Mất khi bấm link, gọi lại, đọc mã OTP, "
    "nộp phí. Xóa tin, chặn số đó là xong.| Báo số đó: soạn LD và số",
    "talk.simpler": "Nói gọn: ai gọi, nhắn ĐÒI TIỀN, ĐÒI MÃ SỐ gửi về máy, kêu bấm hàng chữ lạ "
    "thì KHÔNG làm, cúp máy. Rồi hỏi con cháu, công an xã. Gấp: gọi 113",
    "talk.give_account": "Chỉ đưa số tài khoản để người ta trả tiền thì được. KHÔNG đưa mã OTP, "
    "mật khẩu, số thẻ ATM, không bấm link: đó là mẹo lừa đảo",
    "talk.bank_number": "Số của ngân hàng in ở mặt sau thẻ ATM và trong app: tự gọi số đó, nói "
    "khóa tài khoản, khóa thẻ ATM. Không lấy số trên mạng. Mất tiền: gọi 113",
    "talk.line": "{owner}: tự gọi {number}, hoặc ra tận nơi. Không gọi số trong tin lạ, không bấm "
    "link, "
    "không nói mã OTP. Ai gọi xưng nơi đó: cúp máy",
    "talk.line.electricity": "Điện lực: tự gọi {where}, số này in trên hóa đơn điện. Không gọi số "
    "trong "
    "tin lạ, không cài app, không nói mã OTP",
    "talk.line.telecom": "Nhà mạng: tự gọi {where}, hoặc ra cửa hàng. Không gọi số trong tin lạ, "
    "không "
    "bấm link, không nói mã OTP",
    "talk.line.police": "Số công an xã: hỏi UBND xã, trưởng thôn, hoặc xem bảng ở trụ sở. Gấp thì "
    "gọi "
    "113, không mất tiền. Không lấy số trong tin lạ, trên mạng",
    "talk.line.policy": "Ngân hàng Chính sách: hỏi tổ vay vốn ở thôn, điểm giao dịch ở UBND xã, "
    "số ghi "
    "trên sổ vay. Không gọi số trong tin lạ, không đóng phí trước, không nói mã OTP",
    "talk.line.none": "Số thật ghi trên hóa đơn, giấy tờ, thẻ của bạn, hoặc hỏi tận nơi, UBND xã. "
    "Không "
    "lấy số trong tin lạ, trên mạng. Thấy số lạ thì hỏi lại ở đây",
    "talk.myth": "Chỉ nghe máy, chỉ quét xem thì tiền KHÔNG mất; mất khi đọc mã OTP, nhập mật "
    "khẩu, cài "
    "app, chuyển tiền. Số lạ không cần nghe. KHÔNG gửi tiếp tin đó cho ai",
    "talk.bank_how": "Đổi mật khẩu, mở khóa thẻ ATM thì mang CCCD ra quầy ngân hàng, hoặc tự gọi "
    "số in sau thẻ ATM. Không làm theo người gọi tới, không bấm link, không đọc mã OTP",
    "talk.areas": "Bạn chưa đăng ký cảnh báo nơi nào. Muốn nhận: gửi tên xã tới đây, ví dụ: Đắk "
    "Mil. Không mất tiền, ngừng lúc nào cũng được: soạn HUY",
    "talk.appeal": "Số của bạn bị báo oan: soạn KN từ chính số đó, cán bộ xem và gửi tin trả lời. "
    "Không cần trả tiền cho ai.| Vừa báo nhầm: soạn RUT",
    "talk.erase": "Chúng tôi giữ kín số của bạn, bạn chưa soạn thì không xóa.| Xóa số, dữ liệu của "
    "bạn: soạn XOA, rồi soạn XOA lần nữa. Chỉ ngừng cảnh báo: soạn HUY",
    "talk.abuse": "Xin lỗi đã làm phiền. Đây là số 5 KHÔNG của tỉnh, hỏi về lừa đảo, không đòi "
    "tiền, không hỏi mã OTP.| Không muốn nhận cảnh báo: soạn HUY",
    "talk.lua": "Bạn gặp chuyện gì? Kể ai gọi, đòi gì. Khẩn cấp: 113.| Gửi số của họ. Đã mất "
    "tiền, đọc mã OTP: soạn MAT TIEN. Muốn báo: soạn LD và số",
    "talk.owner": "{shown}: chúng tôi không biết chủ số là ai, và không ai chắc số này tốt. Không "
    "chuyển tiền, không nói mã OTP.| Báo: soạn 1",
    "talk.number": "Gửi số đó, đủ các chữ số trong danh sách cuộc gọi, để xem có ai báo. Đầu "
    "số, đuôi số chưa rõ là ai. Không gọi lại, không nói OTP, không chuyển tiền",
    "talk.install": "Chỉ tải trong CH Play, App Store, do hãng, ngân hàng đăng; không chắc thì ra "
    "quầy, công an xã nhờ cài. KHÔNG tải qua link, file ai gửi.| Lỡ cài: soạn MAT TIEN",
    "talk.downloaded": "Mới tải về, CHƯA cài thì chưa sao: không mở file đó, vào mục Tải về xóa "
    "đi. Không nhập mật khẩu, mã OTP. Lỡ cài: tắt nguồn, lấy máy KHÁC gọi ngân hàng",
    "talk.old_phone": "Trước khi bán, bỏ máy cũ: thoát Zalo, app ngân hàng, rút SIM, thẻ nhớ, nhờ "
    "tiệm xóa hết dữ liệu. Không xóa được thì không bán. Không bán SIM, tài khoản",
    "talk.nobody": "Vậy chưa báo ai cả. Người quen thật thì gặp mặt, gọi số cũ cho chắc. Dù là ai: "
    "không nói mã OTP, không nộp tiền qua điện thoại. Khẩn cấp: 113",
    "talk.otp_nobody": "Không ai được hỏi mã OTP (mã số gửi về máy): công an, ngân hàng, nhà mạng, "
    "người quen cũng KHÔNG. Ai hỏi là lừa đảo: cúp máy.| Đã nói mã: soạn MAT TIEN",
    "talk.leave_other": "Mỗi máy tự ngừng: lấy máy của người đó soạn HUY gửi số này, con cháu bấm "
    "giúp được. Máy bạn vẫn như cũ. Không mất tiền",
    "talk.from_us": "Tin của chúng tôi không có link, không hỏi tiền, mã OTP; chúng tôi không tự "
    "gọi điện, không tới nhà. Khác vậy là giả: không làm theo. Hỏi cho chắc: UBND xã",
    "talk.never_asks": "Phải: ngân hàng, công an, nhà mạng KHÔNG gọi hỏi mật khẩu, mã OTP, số thẻ "
    "ATM. Ai hỏi là lừa đảo: cúp máy. Muốn chắc: tự gọi số in sau thẻ ATM. Khẩn cấp: 113",
    "talk.reward": "Số này không trả tiền thưởng. Bạn báo là giúp bà con khỏi mất tiền. Ai hứa "
    "thưởng rồi đòi phí, đòi mã là lừa. Báo: soạn LD và số đó",
    "talk.real": "Bạn cẩn thận vậy là phải. Đây là số 5 KHÔNG của tỉnh: không đòi tiền, không hỏi "
    "mã OTP. Muốn chắc: hỏi UBND xã, công an xã. Khẩn cấp: 113",
    "talk.how": "Gửi số lạ, tin lạ, link, số tài khoản tới đây để hỏi, hoặc kể ai gọi, đòi gì. "
    "Mất tiền: soạn MAT TIEN.| Báo: LD và số. Cảnh báo: DK và tên xã",
    "talk.can": "Lúc nào cũng hỏi được, không cần đăng ký: gửi số lạ, tin lạ, link, số tài khoản. "
    "Máy không khóa tài khoản, đòi tiền giúp được: gọi ngân hàng, 113",
    "talk.everyone": "Được: ai cũng xài được, ở tạm, làm thuê, người tỉnh khác cũng vậy, không "
    "cần đăng ký trước.| Gửi số lạ, tin lạ để hỏi. Cảnh báo: soạn DK và tên xã đang ở",
    "talk.hours": "Máy trả lời cả ngày đêm, lúc nào hỏi cũng được. Cảnh báo gửi khi nơi bạn đăng "
    "ký có chuyện, không theo ngày. Khẩn cấp: gọi 113",
    "talk.how_many": "Ít thôi: chỉ khi nơi bạn đăng ký có chuyện lừa đảo mới gửi. Đọc xong xóa "
    "được, không làm đầy máy.| Không muốn nhận nữa: soạn HUY",
    "talk.pictures": "Số này chỉ nhận chữ, không nhận hình, ghi âm, không có Zalo. Gửi tin chép "
    "lại lời họ, số của họ, số tài khoản. Giữ hình đưa công an",
    "talk.data": "Máy giữ số của bạn, tin bạn gửi, các số mà bạn đã báo, nơi nhận cảnh báo để trả "
    "lời. Xem: soạn DL. Xóa: soạn XOA",
    "talk.move": "Đổi nơi nhận cảnh báo: gửi tên xã mới tới đây, nơi cũ sẽ bỏ. Giữ nơi cũ, thêm "
    "nơi nữa: soạn DK và tên xã. Không mất tiền",
    "beside.subscribe": "Nhận cảnh báo: soạn DK và tên xã",
    "beside.subscribe.report": "Nhận cảnh báo: soạn DK và tên xã.| Báo số đó: soạn 1",
    "beside.leave": "Ngừng cảnh báo: soạn HUY",
    "beside.fate": "Chỉ nhà mạng khóa được số. Kết quả tin báo: soạn TT và mã",
    "talk.what_if": "Lỡ thật thì vẫn KHÔNG chuyển ngay: gọi số cũ của người đó, công an xã, 113 "
    "hỏi trước. Việc thật chờ được vài phút. Có người nguy: GỌI 113 NGAY",
    "talk.what_then": "Chưa làm thì chưa mất gì. Muốn chắc: hỏi công an xã, ngân hàng (số sau "
    "thẻ), gọi số cũ người nhà; chưa chuyển, chưa đọc mã. Bị dọa: 113.| Mất tiền: soạn MAT TIEN",
    "talk.loan": "Số này không cho vay tiền. Vay thật: tổ vay vốn, Hội Nông dân, Phụ nữ ở xã "
    "(Ngân hàng Chính sách), quầy ngân hàng. Thu phí trước, đòi mã là LỪA ĐẢO",
    "talk.group": "Tổ trưởng tổ vay vốn thu tận nơi, có biên lai là cách thường làm. Xem tên, "
    "số tiền trên biên lai, sổ vay. Nghi ngờ: hỏi điểm giao dịch ở UBND xã trước khi đóng",
    "talk.programme": "Hỏi UBND xã, trưởng thôn: chương trình thật có danh sách ở xã, không thu "
    "phí, không làm qua Zalo, link. CHƯA gửi CCCD, số tài khoản.| Đã gửi: soạn MAT TIEN",
    "talk.callback": "KHÔNG gọi lại số lạ: dễ bị lừa, số nước ngoài trừ nhiều tiền cước. Việc "
    "thật họ tự gọi nữa. Gửi số đó tới đây để xem có ai báo chưa",
    "talk.carrier_fee": "Nhà mạng trừ cước: gọi nhà mạng ({where}) nhờ hủy dịch vụ, hỏi lại tiền. "
    "Máy này không hủy giúp được. Không bấm link, không đọc mã OTP cho ai",
    "talk.signal": "Sóng yếu, mạng chậm: gọi nhà mạng ({where}). Ở đây chỉ nhận báo lừa đảo, "
    "chưa ghi số nào. Máy tự mất sóng hẳn: gọi nhà mạng NGAY, hỏi có ai đổi SIM",
    "talk.withdraw": "Báo nhầm thì rút được: soạn RUT ngay sau khi báo, hoặc RUT và mã trong tin "
    "trả lời lúc báo. Chỉ hỏi, chưa báo thì không có gì phải rút",
    "talk.smalltalk": "Máy này chỉ biết chuyện lừa đảo, chuyện khác không rõ. Nếu ai gọi, nhắn "
    "đòi tiền, đòi mã, gửi link thì hỏi tới đây. Khẩn cấp: 113",
    "small.never_mind": "Không sao.| Lỡ báo nhầm: soạn RUT. Lỡ đăng ký cảnh báo: soạn HUY. Lỡ "
    "chuyển tiền, đọc mã: soạn MAT TIEN. Khẩn cấp: 113",
    "what.link": "Link là hàng chữ bấm vào thì mở trang mạng. Link lạ có thể lấy mật khẩu, cài "
    "app điều khiển máy: KHÔNG bấm.| Muốn hỏi: soạn lại tin đó",
    "what.qr": "Mã QR là hình vuông nhiều chấm, quét vào thì mở link hoặc chuyển tiền. KHÔNG quét "
    "mã người lạ gửi, dán. Quét trả tiền thì xem kỹ tên người nhận",
    "what.phishing": "Phishing, smishing: thư, tin nhắn giả để bạn bấm link, khai mật khẩu. "
    "Vishing: gọi điện lừa. Quishing: mã QR giả. KHÔNG bấm, không quét, không đọc mã OTP cho "
    "ai",
    "what.scam": "Lừa đảo là làm bạn tin, sợ hoặc ham để lấy tiền, mã OTP. Ai gọi đòi tiền, đòi "
    "mã, bắt cài app, bấm link: cúp máy.| Nhớ 5 KHÔNG: soạn 5K",
    "what.hack": "Hack là chiếm máy, Zalo, Facebook, tài khoản của bạn. Nghi bị: đổi mật khẩu, báo "
    "người thân, gọi ngân hàng.| Mất tiền: soạn MAT TIEN",
    "what.word": "Chữ đó máy chưa giải thích được: hỏi con cháu, công an xã. Ai nói chữ đó để đòi "
    "tiền, đòi mã OTP thì không làm theo. Khẩn cấp: 113",
    "what.otp": "Mã OTP là mã số gửi về máy để lấy tiền, vào tài khoản. Ai có mã là lấy được "
    "tiền: KHÔNG đọc cho ai, kể cả ngân hàng, công an",
    "what.vneid": "VNeID là app định danh của công an, thay CCCD giấy. Chỉ làm ở công an xã, "
    "không làm qua điện thoại, link. Máy cục gạch thì đưa thẻ CCCD",
    "what.cccd": "CCCD gắn chip là thẻ căn cước có con chip giữ thông tin của bạn. Chỉ làm ở công "
    "an, không làm qua điện thoại. KHÔNG gửi hình thẻ cho người lạ",
    "what.face": "Sinh trắc học là quét mặt, vân tay để ngân hàng biết chắc là bạn. Chỉ làm trong "
    "app của ngân hàng hoặc ở quầy, KHÔNG quét mặt cho người gọi tới",
    "what.card": "Số bí mật của thẻ (3 số sau lưng, mã PIN) là chìa khóa lấy tiền của bạn. KHÔNG "
    "đọc cho ai, không chụp thẻ gửi ai, kể cả ngân hàng",
    "what.esim": "eSIM là SIM nằm sẵn trong máy, không phải thẻ cắm vào. Kẻ gian xin mã OTP, mã QR "
    "để cướp số của bạn: KHÔNG đọc, không gửi. Máy mất sóng lạ: gọi nhà mạng NGAY",
    "what.sender": "Tên người gửi LÀM GIẢ ĐƯỢC, tin mang tên ngân hàng, công an chưa chắc là "
    "thật. Không bấm link, không nói mã OTP. Tự gọi số in sau thẻ ATM để hỏi",
    "what.fake": "Máy tính ghép được mặt, nhại được giọng người quen trong video. Ai gọi vay "
    "tiền: cúp, gọi lại số cũ, hỏi chuyện chỉ hai người biết",
    "what.app": "App giả là app họ gửi bằng link, cài vào thì họ xem, điều khiển máy, lấy tiền. "
    "Chỉ cài từ kho CH Play, App Store. Đã cài: tắt nguồn máy",
    "what.156": "156 là số của Nhà nước nhận báo cuộc gọi, tin nhắn rác, lừa đảo, không mất tiền. "
    "Mất tiền: gọi 113.| Báo ở đây cũng được: soạn LD và số",
    "small.thanks": "Không có gì, gặp số lạ, tin lạ cứ hỏi. Không nói mã OTP, không chuyển tiền "
    "cho người lạ. Khẩn cấp: 113.| Mất tiền: soạn MAT TIEN",
    "small.greeting": "Chào bạn, đây là số 5 KHÔNG của tỉnh, hỏi về lừa đảo. Cứ kể ai gọi, đòi "
    "gì.| Gửi số lạ, tin lạ để hỏi. Đã mất tiền: soạn MAT TIEN",
    "small.again": "Bạn cứ kể: ai gọi, đòi gì, số nào. Hoặc gửi số lạ, tin lạ, link, số tài khoản "
    "để hỏi. Khẩn cấp: gọi 113.| Đã mất tiền: soạn MAT TIEN",
    "small.later": "Được, lúc nào hỏi cũng được. Trong lúc chờ không chuyển tiền, không nói mã "
    "OTP, không bấm link.| Đã mất tiền: soạn MAT TIEN",
    "small.no": "Được, chưa báo gì. Vẫn không chuyển tiền, không nói mã OTP cho họ.| Mất tiền: "
    "soạn MAT TIEN. Lúc nào muốn báo thì soạn LD và số",
    "small.yes": "Chưa báo gì. Không chuyển tiền, không nói mã OTP. Khẩn cấp: 113.| Muốn báo: gửi "
    "số của họ, hoặc soạn 1. Đã mất tiền: soạn MAT TIEN",
    "elsewhere.dnc": "Chặn cuộc gọi, tin quảng cáo là việc của 5656. Soạn {text} gửi 5656, miễn "
    "phí. Cảnh báo của chúng tôi không đổi",
    "elsewhere.lookup": "Hỏi về trang web: gửi lại y tin vừa rồi (TCTM và tên trang) đến 156, "
    "miễn phí. Chưa rõ thì không mở trang đó",
    "late": "Tin gửi {time}:",
    "muted": "Số này tạm không trả lời máy của bạn. Mất tiền, bị đe dọa, báo số lừa, ngừng "
    "cảnh báo thì vẫn nhận. Khẩn cấp: gọi 113",
    "wait": "Tin đến nhanh quá, xin chờ 2 phút rồi gửi lại. LD, HUY, MAT TIEN vẫn nhận ngay. Khẩn "
    "cấp: gọi 113",
    # -- a short code that others share: what is said otherwise where {word} goes first ----------
    "shared.check.ask": "Soạn {word} và số cần hỏi. Cũng có thể soạn {word} và tên gửi, link, số "
    "tài khoản, hoặc cả tin nhắn đáng ngờ. Khẩn cấp: gọi 113",
    "shared.check.menu": "Báo {shown}: soạn {word} 1. Hỏi số khác: soạn {word} và số đó. Khẩn "
    "cấp: gọi 113",
    "shared.rules.all": "5 KHÔNG: (1) KHÔNG NGHE người lạ (2) KHÔNG NÓI OTP (3) KHÔNG BỊ CÁM DỖ "
    "(ham quà, lãi cao) (4) KHÔNG SỢ HÃI (bị dọa) (5) KHÔNG LÀM THEO. Soạn {word} 1 đến 5",
    "shared.report.ask": "Số hoặc tên nào đã gọi, gửi tin cho bạn? Soạn {word} và số hoặc tên đó. "
    "Không rõ: soạn {word} 0. Giữ ghi âm. Khẩn cấp: gọi 113",
    "shared.report.ask.content": "Soạn {word} và kể vài chữ: ai gọi, họ đòi gì. Ví dụ: {word} "
    "xưng công an, đòi chuyển tiền. Khẩn cấp: gọi 113",
    "shared.report.listed": "CÚP MÁY. {shown} là số thật{of}, kẻ gian giả số đó. Soạn {word} và "
    "kể họ đòi gì, hoặc số khác đã gọi",
    "shared.report.filed.late": "Cảm ơn bạn, đã ghi. Không chuyển tiền, không nói OTP. Biết ai "
    "gọi: soạn {word} và số, tên đó. Báo công an hoặc {where}. Kết quả: {word} TT {code}",
    "shared.message.offer.sender": "Báo: soạn {word} và số, tên người gửi, hoặc {word} 1",
    "shared.either.how": "Hỏi: soạn {word} và số lạ.",
    "shared.message.either": "Chưa rõ ý bạn. {one} {two} Ai đòi tiền, mã OTP: KHÔNG làm theo. "
    "Nguy: gọi 113",
    "shared.message.menu": "Báo tin vừa rồi: soạn {word} 1, hoặc {word} và số, tên người gửi. Hỏi "
    "số khác: soạn {word} KT và số. Khẩn cấp: gọi 113",
    "shared.message.late": "Đã ghi tin vừa rồi. Biết số, tên của họ: soạn {word} và số, tên đó. "
    "Hỏi số khác: soạn {word} KT và số. Khẩn cấp: gọi 113",
    "shared.panic.call": "GỌI NGÂN HÀNG NGAY (số in sau thẻ), nói: khóa tài khoản vì bị lừa. Rồi "
    "gọi 113. Không chuyển thêm. Giữ biên lai. Soạn {word} và số của họ",
    "shared.panic.menu": "Gọi ngân hàng khóa tài khoản trước, rồi 113. Rồi soạn {word} và số gọi "
    "hoặc số tài khoản của họ để báo",
    "shared.source.number": "Chưa báo ai. {shown} là số đã lừa bạn?| Phải thì soạn {word} 1. "
    "Không phải: soạn {word} và số hoặc tên khác",
    "shared.source.name": "Chưa báo ai. Tên người gửi là {shown}?| Phải thì soạn {word} 1. Không "
    "phải: soạn {word} và số hoặc tên khác",
    "shared.source.kept": "Chưa báo ai cả. Khẩn cấp: gọi 113.| Muốn báo: soạn {word} 1, hoặc "
    "{word} và số, tên người gửi. Đã mất tiền: soạn {word} MAT TIEN",
    "shared.source.noted": "Đã thêm vào lời kể, chưa báo ai cả. Khẩn cấp: gọi 113.| Muốn báo: "
    "soạn {word} 1, hoặc {word} và số, tên người gửi",
    "shared.source.body": "Kẻ gian hay giả danh {shown}. Người thật không gọi, gửi tin đòi tiền, "
    "đòi mã OTP.| Muốn báo: soạn {word} 1, hoặc {word} và số",
    "shared.source.kin": "Kẻ gian hay giả danh người nhà. Gọi số cũ của người đó hỏi đã, không "
    "chuyển tiền.| Muốn báo: soạn {word} 1, hoặc {word} và số",
    "shared.message.offer.which": "Số nào gọi, nhận tiền? Soạn {word} và số đó",
    "shared.panic.bank": "GỌI {bank} NGAY ({line}), nói: tôi bị lừa, xin khóa tài khoản, chặn lệnh "
    "chuyển. Rồi gọi 113. Không chuyển thêm. Soạn {word} và số của họ",
    "shared.rules.menu": "Soạn {word} 1 đến {word} 5 để xem từng quy tắc. Hỏi số lạ: soạn {word} "
    "và số đó. Khẩn cấp: gọi 113",
    "shared.alerts.ask": "Cảnh báo của xã, phường hay huyện cũ nào? Soạn {word} và tên nơi đó, ví "
    "dụ: {word} Đắk Mil. Không mất tiền. Ngừng: soạn {word} HUY",
    "shared.talk.areas": "Bạn chưa đăng ký cảnh báo nơi nào. Muốn nhận: soạn {word} và tên xã, ví "
    "dụ: {word} Đắk Mil. Không mất tiền. Ngừng: soạn {word} HUY",
    "shared.alerts.unknown": "Chưa rõ nơi nào, chỉ có ở Đắk Nông cũ. Soạn {word} và tên xã, "
    "phường, huyện cũ, ví dụ: {word} Đắk Mil. Hỏi số lạ: soạn {word} và số đó",
    "shared.alerts.which": "Nơi nào? {areas}. Soạn {word} và số để chọn, 0: không có",
    "shared.alerts.which.one": "Bạn muốn nhận cảnh báo {areas}? Phải thì soạn {word} 1, không mất "
    "tiền. Không phải: soạn {word} và tên xã, phường khác",
    "shared.alerts.others": "Mỗi máy tự đăng ký: lấy máy của người đó, soạn {word} DK và tên xã. "
    "Không mất tiền. Muốn nhận về máy bạn: soạn {word} và tên xã",
    "shared.alerts.which.more": "Nơi nào? {areas}, còn {count} nơi nữa: soạn {word} và tên đủ "
    "hơn. Để chọn: soạn {word} và số, 0: không có",
    "shared.optout.ask": "Bạn muốn ngừng mọi tin chúng tôi tự gửi? Ngừng: soạn {word} 1 (hoặc "
    "{word} HUY). Không ngừng: không cần làm gì. Bạn hỏi vẫn được trả lời",
    "shared.optout.how": "Muốn ngừng mọi tin cảnh báo gửi cho bạn: soạn {word} HUY. Bạn hỏi vẫn "
    "được trả lời. Muốn xóa dữ liệu: soạn {word} XOA",
    "shared.language.ask": "Chọn tiếng: soạn {word} 1 tiếng Việt không dấu, {word} 2 tiếng Việt "
    "có dấu, {word} 3 English",
    "shared.fate.confirmed.name": "Tin báo {code} về {shown}: cán bộ đã kiểm tra, tên này bị giả "
    "mạo. Cảm ơn bạn. Không mở link, không nói OTP. Mất tiền: soạn {word} MAT TIEN",
    "shared.fate.high": "Tin báo {code} về {shown}: {people} người báo, khớp nhau. Cảm ơn bạn. "
    "Không chuyển tiền. Đã mất tiền: soạn {word} MAT TIEN",
    "shared.help": "Soạn {word}, rồi: số lạ, tin lạ để hỏi; MAT TIEN: mất tiền; LD và số: báo; "
    "5K: quy tắc; DK và xã: cảnh báo; HUY: ngừng",
    "shared.help.price": "{price}d/tin. Soạn {word}, rồi: số lạ, tin lạ để hỏi; MAT TIEN: mất "
    "tiền; LD và số: báo; 5K: quy tắc; DK và xã: cảnh báo; HUY: ngừng",
    # -- screens: what is said otherwise where keys choose ---------------------------------------
    "screen.menu": "Số 5 KHÔNG",
    "screen.name": "{name}",
    "screen.lost": "Chưa hiểu",
    "screen.help": "Chọn số của việc cần làm, hoặc gõ số lạ, tin lạ để hỏi. Khẩn cấp: gọi 113",
    "screen.unfinished": "Lần trước đang dở: {what}",
    "screen.older": "Bạn vừa quay số lần nữa: xem tiếp ở đó. Khẩn cấp: gọi 113",
    "screen.wait": "Xin chờ 2 phút rồi quay số lại. Khẩn cấp: gọi 113",
    "screen.closed": "Phiên đã hết, xin quay số lại. Khẩn cấp: gọi 113",
    "screen.more": "9 tiếp",
    "screen.back": "0 lùi",
    "screen.restart": "0 việc khác",
    "screen.start": "00 đầu",
    "screen.check.ask": "Gõ số cần hỏi. Cũng có thể gõ tên gửi, link, số tài khoản, lời họ nói. "
    "Khẩn cấp: gọi 113",
    "screen.check.menu": "{shown}: chọn 1 để báo, hoặc gõ số khác để hỏi",
    "screen.report.ask": "Số nào đã gọi, nhắn cho bạn? Gõ số hoặc tên đó. Giữ ghi âm, tin nhắn",
    "screen.report.ask.content": "Gõ vài chữ: ai gọi, họ đòi gì. Ví dụ: xưng công an, đòi tiền",
    "screen.message.offer.sender": "Gõ số, tên người gửi, hoặc chọn 1",
    "screen.message.menu": "Chọn 1 để báo tin vừa rồi, hoặc gõ số, tên người gửi",
    "screen.panic.call": "GỌI NGÂN HÀNG NGAY (số in sau thẻ ATM), nói: khóa tài khoản vì bị lừa. "
    "Rồi gọi 113. Không chuyển thêm. Giữ biên lai. Gõ số của họ",
    "screen.panic.menu": "Gọi ngân hàng khóa tài khoản trước, rồi 113. Rồi gõ số gọi hoặc số tài "
    "khoản của họ",
    "screen.message.offer.which": "Số nào gọi, nhận tiền? Gõ số đó",
    "screen.panic.bank": "GỌI {bank} NGAY ({line}), nói: tôi bị lừa, xin khóa tài khoản, chặn lệnh "
    "chuyển. Rồi gọi 113. Gõ số của họ",
    "screen.message.unknown": "Chưa hiểu, chưa rõ thật hay giả: KHÔNG chuyển tiền, KHÔNG đọc mã "
    "OTP. Khẩn cấp: 113. Gõ số của họ, hoặc kể ai gọi, đòi gì",
    "screen.talk.who": "Đây là số 5 KHÔNG của tỉnh, máy trả lời về lừa đảo, không phải công an. "
    "Không hỏi mã OTP, không đòi tiền. Gõ số lạ, tin lạ để hỏi",
    "screen.talk.know": "Tên gửi, số, mặt, giọng đều làm giả được. Không bấm link, không nói mã "
    "OTP. Tự gọi số cũ, số in sau thẻ ATM để hỏi. Gõ tin đó vào đây để xem",
    "screen.panic.next": "Gõ số của họ",
    "screen.rules.all": "Chọn quy tắc để xem kỹ",
    "screen.rules.menu": "Chọn 1 đến 5 để xem từng quy tắc",
    "screen.alerts.ask": "Cảnh báo nơi nào? Gõ tên hoặc chọn",
    "screen.alerts.unknown": "Chưa thấy nơi này. Gõ tên hoặc chọn",
    "screen.alerts.which": "Chọn nơi",
    "screen.alerts.which.one": "Chọn nơi",
    "screen.alerts.which.more": "Chọn nơi. Còn {count} nơi nữa: gõ tên đủ hơn",
    "screen.language.ask": "Chọn ngôn ngữ",
    "screen.fate.ask": "Gõ mã tin báo. Mã nằm trong tin trả lời lúc bạn báo",
    "alerts.stopped": "Bạn đã ngừng cảnh báo: {areas}",
    "choice.check": "Hỏi số lạ",
    "choice.report": "Báo lừa đảo",
    "choice.rules": "Quy tắc",
    "choice.rule.lamtheo": "Điều KHÔNG LÀM THEO",
    "choice.rule.sohai": "Điều KHÔNG SỢ HÃI (bị dọa)",
    "choice.rule.camdo": "Điều KHÔNG BỊ CÁM DỖ (ham quà, lãi cao)",
    "choice.rule.noi": "Điều KHÔNG NÓI",
    "choice.rule.nghe": "Điều KHÔNG NGHE",
    "choice.subscribe": "Cảnh báo",
    "choice.language": "Ngôn ngữ",
    "choice.panic": "Mất tiền",
    "choice.help": "Trợ giúp",
    "choice.unknown": "Không rõ số",
    "choice.fate": "Kết quả tin báo",
    "choice.opt_out": "Ngừng mọi tin",
    "choice.erase": "Xóa dữ liệu",
    "choice.sure": "Xóa hết",
    "choice.withdraw": "Rút lại",
    "choice.again": "Nhận lại",
    "choice.keep": "Giữ hết",
    "choice.add": "Thêm nơi khác",
    "choice.go_on": "Làm tiếp",
    "choice.whole": "Cả {name}",
    "choice.vi": "Tiếng Việt không dấu",
    "choice.vi-marks": "Tiếng Việt có dấu",
    "choice.en": "English",
}
TEXTS |= {key: texts[0] for key, texts in ADVICE.items()}
