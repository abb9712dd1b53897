"""What is said in Vietnamese, with its marks. The plain form is folded from this one.

How it is written: first what to do, then why. No word whose plain form says the opposite
(``đừng`` folds to the same letters as ``đúng``, so it is ``không``), ``soạn`` for "text
this" as carriers say it (``nhắn``, ``nhấn`` and ``nhận`` fold alike), no link, no emoji.
Placeholders: see `flows.languages.say`. The ``letter.*`` texts are the words of the letter of
the province's Department of Information and Communications (September 2024): never reword them.
"""

from __future__ import annotations

TEXTS: dict[str, str] = {
    # -- check: what is known of a subject, by grade and kind of subject -------------------
    "check.confirmed.number": "{shown}: CÚP MÁY, không chuyển tiền, không nói OTP. Cán bộ đã xác "
    "minh lừa đảo{about}.| Đã mất tiền: soạn MAT TIEN. Phản ánh: soạn 1",
    "check.confirmed.name": "{shown}: KHÔNG làm theo, không mở link, không nói OTP. Cán bộ xác "
    "minh tên này đang bị giả mạo{about}.| Đã mất tiền: soạn MAT TIEN. Phản ánh: soạn 1",
    "check.confirmed.link": "{shown}: KHÔNG mở, không nhập OTP, mật khẩu. Cán bộ đã xác minh "
    "trang này lừa đảo{about}.| Đã nhập hoặc mất tiền: soạn MAT TIEN. Phản ánh: soạn 1",
    "check.confirmed.account": "TK {shown}: KHÔNG chuyển tiền. Cán bộ đã xác minh tài khoản này "
    "nhận tiền lừa đảo{about}.| Đã chuyển: soạn MAT TIEN. Phản ánh thêm: soạn 1",
    "check.high.number": "{shown}: CÚP MÁY, không chuyển tiền, không nói OTP. {people} người phản "
    "ánh{about}, nguồn đáng tin.| Đã mất tiền: soạn MAT TIEN. Phản ánh: soạn 1",
    "check.high.name": "{shown}: KHÔNG làm theo, không mở link, không nói OTP. {people} người "
    "phản ánh tên này{about}, đáng tin.| Đã mất tiền: soạn MAT TIEN. Phản ánh: soạn 1",
    "check.high.link": "{shown}: KHÔNG mở, không nhập OTP, mật khẩu. {people} người phản "
    "ánh{about}, nguồn đáng tin.| Đã nhập hoặc mất tiền: soạn MAT TIEN. Phản ánh: soạn 1",
    "check.high.account": "TK {shown}: KHÔNG chuyển tiền. {people} người phản ánh tài khoản "
    "này{about}, nguồn đáng tin.| Đã chuyển: soạn MAT TIEN. Phản ánh thêm: soạn 1",
    "check.reported.number": "{shown}: không chuyển tiền, không nói OTP. {people} người phản "
    "ánh{about}, chưa kiểm chứng.| Đã mất tiền: soạn MAT TIEN. Phản ánh thêm: soạn 1",
    "check.reported.name": "{shown}: không mở link, không nói OTP; tên gửi có thể bị giả mạo. "
    "{people} người phản ánh{about}, chưa kiểm chứng.| Phản ánh thêm: soạn 1",
    "check.reported.link": "{shown}: không mở, không nhập OTP, mật khẩu. {people} người phản ánh "
    "trang này{about}, chưa kiểm chứng.| Đã nhập: soạn MAT TIEN. Phản ánh: soạn 1",
    "check.reported.account": "TK {shown}: khoan chuyển tiền. {people} người phản ánh tài khoản "
    "này{about}, chưa kiểm chứng.| Đã chuyển: soạn MAT TIEN. Phản ánh: soạn 1",
    "check.caution.number": "{shown}: không gọi lại, không chuyển tiền, không nói OTP. {why}. "
    "Chưa có ai phản ánh.| Phản ánh số này: soạn 1",
    "check.no_reports.number": "{shown}: chưa có ai phản ánh, nhưng chưa chắc tin được. Không nói "
    "OTP, không chuyển tiền cho người lạ.| Thấy nghi ngờ: soạn 1 để phản ánh",
    "check.no_reports.name": "{shown}: chưa có ai phản ánh, nhưng tên gửi có thể bị giả mạo. Không "
    "mở link, không nói OTP.| Thấy nghi ngờ: soạn 1 để phản ánh",
    "check.no_reports.link": "{shown}: chưa có ai phản ánh, nhưng chưa chắc tin được. Không nhập "
    "OTP, mật khẩu, số tài khoản.| Thấy nghi ngờ: soạn 1 để phản ánh",
    "check.no_reports.account": "TK {shown}: chưa có ai phản ánh, nhưng chưa chắc tin được. Hỏi "
    "lại người quen trước khi chuyển tiền.| Thấy nghi ngờ: soạn 1 để phản ánh",
    "check.official.number": "{shown} là số chính thức, nhưng kẻ gian có thể giả mạo. Cơ quan thật "
    "không hỏi OTP, không đòi tiền. Bị hỏi: cúp máy.| Phản ánh: soạn 1",
    "check.official.owner": "{shown}: {owner}. Kẻ gian có thể giả mạo số này. Họ không hỏi OTP, "
    "không đòi chuyển tiền. Bị hỏi: cúp máy.| Phản ánh: soạn 1",
    "owner.own": "số 5 KHÔNG bạn đang dùng",
    "check.caution.link": "{shown}: không mở, không nhập OTP, mật khẩu. Tên trang này khác thường. "
    "Chưa có ai phản ánh.| Phản ánh trang này: soạn 1",
    "check.official.name": "{shown} là tên gửi chính thức, nhưng kẻ gian có thể giả mạo. Không mở "
    "link, không nói OTP.| Có điều lạ: soạn 1 để phản ánh",
    "check.official.link": "{shown} là trang chính thức. Tự gõ tên trang, không bấm link trong tin "
    "nhắn. Không nói OTP cho ai.| Phản ánh: soạn 1",
    "check.cleared.number": "{shown}: cán bộ đã xem, phản ánh trước đây không đúng. Số vẫn có thể "
    "bị giả mạo: không nói OTP, không chuyển tiền.| Phản ánh: soạn 1",
    "check.confirmed.landline": "{shown}: CÚP MÁY, không chuyển tiền, không nói OTP. Cán bộ đã "
    "xác minh lừa đảo{about}; số bàn cũng giả được.| Mất tiền: soạn MAT TIEN. Phản ánh: soạn 1",
    "check.confirmed.short": "{shown}: KHÔNG trả lời, không gọi lại, không nói OTP. Cán bộ đã "
    "xác minh lừa đảo{about}.| Đã mất tiền: soạn MAT TIEN. Phản ánh: soạn 1",
    "check.confirmed.foreign": "{shown}: KHÔNG nghe, không gọi lại, không chuyển tiền. Cán bộ "
    "đã xác minh lừa đảo{about}.| Đã mất tiền: soạn MAT TIEN. Phản ánh: soạn 1",
    "check.high.landline": "{shown}: CÚP MÁY, tự tìm số cơ quan mà hỏi lại. {people} người phản "
    "ánh{about}, nguồn đáng tin.| Đã mất tiền: soạn MAT TIEN. Phản ánh: soạn 1",
    "check.high.short": "{shown}: KHÔNG trả lời, không gọi lại, không nói OTP. {people} người "
    "phản ánh{about}, nguồn đáng tin.| Đã mất tiền: soạn MAT TIEN. Phản ánh: soạn 1",
    "check.high.foreign": "{shown}: KHÔNG nghe, không gọi lại, không chuyển tiền. {people} "
    "người phản ánh{about}, đáng tin.| Đã mất tiền: soạn MAT TIEN. Phản ánh: soạn 1",
    "check.reported.landline": "{shown}: cúp máy, tự tìm số cơ quan mà hỏi lại. {people} người "
    "phản ánh{about}, chưa kiểm chứng.| Đã mất tiền: soạn MAT TIEN. Phản ánh: soạn 1",
    "check.reported.short": "{shown}: không trả lời, không gọi lại, không nói OTP. {people} "
    "người phản ánh{about}, chưa kiểm chứng.| Đã mất tiền: soạn MAT TIEN. Phản ánh: soạn 1",
    "check.reported.foreign": "{shown}: không gọi lại (mất cước), không chuyển tiền. {people} "
    "người phản ánh{about}, chưa kiểm chứng.| Mất tiền: soạn MAT TIEN. Phản ánh: soạn 1",
    "check.no_reports.landline": "{shown}: chưa có ai phản ánh, nhưng số bàn cũng giả được. Tự "
    "tìm số cơ quan mà hỏi lại. Không nói OTP, không chuyển tiền.| Phản ánh: soạn 1",
    "check.no_reports.short": "{shown}: chưa có ai phản ánh, nhưng chưa chắc tin được. Không "
    "nói OTP. Trả lời, gọi lại có thể mất cước.| Thấy nghi ngờ: soạn 1 để phản ánh",
    "check.no_reports.foreign": "{shown}: số nước ngoài, chưa có ai phản ánh. Không quen thì "
    "không gọi lại (mất cước), không nói OTP.| Phản ánh: soạn 1",
    "check.listed.number": "{shown}: khoan chuyển tiền, không nói OTP. Số này có trong danh "
    "sách, tin nhắn bị nghi ngờ, chưa kiểm chứng.| Phản ánh: soạn 1",
    "check.listed.name": "{shown}: không mở link, không nói OTP. Tên này có trong danh sách, "
    "tin nhắn bị nghi ngờ, chưa kiểm chứng.| Phản ánh: soạn 1",
    "check.listed.link": "{shown}: không mở, không nhập OTP, mật khẩu. Trang này có trong danh "
    "sách, tin bị nghi ngờ, chưa kiểm chứng.| Phản ánh: soạn 1",
    "check.listed.account": "TK {shown}: khoan chuyển tiền. Tài khoản này có trong danh sách, "
    "tin nhắn bị nghi ngờ, chưa kiểm chứng.| Phản ánh: soạn 1",
    "check.cleared.name": "{shown}: cán bộ đã xem, phản ánh trước đây không đúng. Tên gửi vẫn "
    "có thể bị giả mạo: không mở link, không nói OTP.| Phản ánh: soạn 1",
    "check.cleared.link": "{shown}: cán bộ đã xem, phản ánh trước đây không đúng. Tự gõ tên "
    "trang, không bấm link trong tin. Không nói OTP.| Phản ánh: soạn 1",
    "check.cleared.account": "TK {shown}: cán bộ đã xem, phản ánh trước đây không đúng. Vẫn hỏi "
    "lại người nhận trước khi chuyển tiền.| Phản ánh: soạn 1",
    "check.ask": "Soạn KT và số cần hỏi, hoặc chỉ gửi số đó. Cũng có thể gửi tên gửi, link, số tài "
    "khoản, hoặc cả tin nhắn đáng ngờ. Khẩn cấp: gọi 113",
    "check.menu": "Soạn 1 để phản ánh {shown}, hoặc gửi số khác để hỏi. Khẩn cấp: gọi 113",
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
    # what a scam pretends: " (...)" where it fits
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
    "about.remote_app_install": " (cài ứng dụng lạ)",
    "about.advert_promo": " (quảng cáo)",
    # -- reports ---------------------------------------------------------------------------
    "report.filed.call": "Đã ghi {code}: {shown}. Giữ số, ghi âm; báo công an gần nhất hoặc "
    "{where}. Không chuyển tiền, không nói OTP. Xem kết quả: TT {code}",
    "report.filed.text": "Đã ghi {code}: {shown}. Giữ số, tin nhắn; báo công an gần nhất hoặc "
    "{where}. Không mở link, không nói OTP. Xem kết quả: TT {code}",
    "report.filed.odd": "Đã ghi {code}: {shown}, số khác thường. Giữ số, ghi âm; báo công an gần "
    "nhất hoặc {where}. Không chuyển tiền. Xem kết quả: TT {code}",
    "report.filed.nobody": "Đã ghi {code}, chưa rõ ai gọi, nhắn. Giữ tin nhắn, ghi âm; báo công "
    "an gần nhất hoặc {where}. Không chuyển tiền, không nói OTP. Kết quả: TT {code}",
    "report.filed.late": "Đã ghi {code}, chưa rõ ai gọi, nhắn: biết thì gửi số, tên đó tới đây. "
    "Báo công an gần nhất hoặc {where}. Không chuyển tiền, không nói OTP. Kết quả: TT {code}",
    "report.filed.panic": "GỌI NGÂN HÀNG NGAY khóa tài khoản, rồi gọi {where}. Đã ghi {code}: "
    "{shown}. Giữ số, tin nhắn, biên lai. Xem kết quả: TT {code}",
    "report.ask": "Số nào đã gọi, nhắn cho bạn? Chỉ cần gửi số hoặc tên đó. Không rõ số: soạn 0. "
    "Giữ ghi âm, tin nhắn. Khẩn cấp: gọi 113",
    "report.ask.content": "Xin kể vài chữ: ai gọi, họ đòi gì. Ví dụ: xưng công an, đòi chuyển "
    "tiền. Khẩn cấp: gọi 113",
    "report.department": "Sở",
    "report.nobody": "không rõ số",
    # -- a forwarded or described message ----------------------------------------------------
    "message.scam": "CÓ DẤU HIỆU LỪA ĐẢO{about}, không làm theo. Quy tắc: {rule}. {found}{offer}",
    "message.listed": "KHÔNG LÀM THEO. {found}Quy tắc: {rule}. {offer}",
    "message.spam": "Tin này giống tin rác, quảng cáo. Không bấm link, không nói OTP. "
    "{found}{offer}",
    "message.unclear": "Chưa rõ thật hay giả: khoan làm theo. Quy tắc: {rule}. {found}{offer}",
    "message.benign": "Chưa thấy dấu hiệu lừa đảo, nhưng không nói OTP, mật khẩu cho ai. "
    "{found}{offer}",
    "message.alike": "{people} người đã gửi tin giống thế này từ {date}. ",
    "message.offer": "|Phản ánh: soạn 1",
    "message.offer.sender": "Phản ánh: gửi số, tên người gửi, hoặc soạn 1",
    "message.menu": "Soạn 1 để phản ánh tin vừa rồi, hoặc gửi số, tên người đã gửi tin đó. Hỏi số "
    "khác: KT và số. Khẩn cấp: gọi 113",
    "message.late": "Đã ghi tin vừa rồi. Gửi số hoặc tên đã gọi, nhắn, nếu biết. Hỏi số khác: KT "
    "và số. Khẩn cấp: gọi 113",
    "found.confirmed": "{shown}: đã xác minh lừa đảo. ",
    "found.confirmed.name": "{shown}: tên đang bị giả mạo. ",
    "found.high": "{shown}: {people} người phản ánh. ",
    "found.reported": "{shown}: {people} phản ánh, chưa kiểm chứng. ",
    "found.caution": "{shown}: khác thường. ",
    "found.no_reports": "{shown}: chưa có phản ánh. ",
    "found.official": "{shown}: chính thức, có thể bị giả mạo. ",
    "found.cleared": "{shown}: phản ánh cũ không đúng. ",
    "rule.nghe": "KHÔNG NGHE người lạ",
    "rule.noi": "KHÔNG NÓI OTP, mật khẩu",
    "rule.camdo": "KHÔNG BỊ CÁM DỖ",
    "rule.sohai": "KHÔNG SỢ HÃI",
    "rule.lamtheo": "KHÔNG LÀM THEO người lạ",
    "advice.nghe": "KHÔNG NGHE người lạ: cúp máy, hỏi người nhà, công an",
    "advice.noi": "KHÔNG NÓI OTP, mật khẩu, số tài khoản cho ai",
    "advice.camdo": "KHÔNG BỊ CÁM DỖ bởi quà, việc nhẹ lương cao, lãi cao, vay dễ",
    "advice.sohai": "KHÔNG SỢ HÃI: bình tĩnh, gọi hỏi người nhà, công an 113",
    "advice.lamtheo": "KHÔNG LÀM THEO: không chuyển tiền, không cài app, không mở link",
    # -- panic -----------------------------------------------------------------------------
    "panic.call": "GỌI NGÂN HÀNG NGAY để khóa tài khoản, thẻ. Gọi 113. Không chuyển thêm. Giữ tin "
    "nhắn, biên lai. Rồi gửi tới đây số gọi hoặc số tài khoản của họ",
    "panic.offer": "GỌI NGÂN HÀNG NGAY để khóa tài khoản, thẻ. Gọi 113. Không chuyển thêm. Giữ "
    "tin nhắn, biên lai.| Phản ánh {shown}: soạn 1",
    "panic.menu": "Gọi ngân hàng khóa tài khoản trước, rồi 113. Rồi gửi tới đây số gọi hoặc số tài "
    "khoản của họ để phản ánh",
    "danger": "Gọi ngay: 113 nếu bị đe dọa, đánh, cướp; 114 nếu cháy; 115 nếu cần cấp cứu. Tới nơi "
    "đông người, gọi người nhà. Không chuyển tiền theo lời dọa",
    # -- the five rules --------------------------------------------------------------------
    "rules.all": "5 KHÔNG: 1 Không nghe người lạ. 2 Không nói OTP, mật khẩu. 3 Không bị cám dỗ. "
    "4 Không sợ hãi. 5 Không làm theo người lạ. Soạn 1 đến 5 để xem kỹ",
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
    "alerts.done": "Đã đăng ký {areas}. Bạn đồng ý để chính quyền gửi tin cảnh báo nơi này; số "
    "của bạn chỉ dùng vào việc đó. Ngừng: soạn HUY",
    "alerts.have": "Bạn đang nhận cảnh báo: {areas}.| Thêm nơi khác: soạn DK và tên xã. Ngừng tất "
    "cả: soạn HUY",
    "alerts.ask": "Bạn muốn nhận cảnh báo của xã, phường hay huyện nào? Gửi tên nơi đó, ví dụ: Đắk "
    "Mil. Ngừng bất cứ lúc nào: soạn HUY",
    "alerts.unknown": "Chưa tìm thấy nơi này. Gửi lại tên xã, phường hoặc huyện cũ, ví dụ: Đắk "
    "Mil. Hỏi số lạ: gửi số đó",
    "alerts.which": "Nơi nào? {areas}. Soạn số để chọn, 0: không có",
    "alerts.which.more": "Nơi nào? {areas}, còn {count} nơi nữa: gửi tên đủ hơn. Soạn số để chọn, "
    "0: không có",
    "alerts.former": "{name} cũ",
    "alerts.more": "và {count} nơi nữa",
    "alerts.lapsed": "Lâu rồi bạn không nhắn tin nên cảnh báo của {areas} đã tạm ngừng. Muốn nhận "
    "tiếp: soạn DK. Không cần nữa: không phải làm gì",
    "alerts.brought": "Chính quyền tỉnh, dịch vụ 5 KHÔNG: theo phiếu bạn đã ký, bạn sẽ nhận "
    "tin cảnh báo của {areas}. Từ chối: HUY gửi {to}",
    "optout.how": "Muốn ngừng mọi tin chủ động gửi đến bạn: soạn một chữ HUY. Bạn hỏi vẫn được "
    "trả lời. Muốn xóa dữ liệu: soạn XOA",
    "optout.done": "Đã ngừng mọi tin chủ động gửi đến bạn từ {time}. Bạn hỏi vẫn được trả lời. "
    "Muốn nhận lại cảnh báo: soạn DK",
    # -- language, fate, erasure, help, elsewhere ----------------------------------------------
    "language.done": "Từ nay trả lời bằng tiếng Việt {marks}.| Đổi: soạn NN VI (không dấu), NN DAU "
    "(có dấu), NN EN (English)",
    "language.missing": "Chưa có tiếng {tongue}; trả lời bằng tiếng Việt. Khi có sẽ tự đổi.| Đổi: "
    "soạn NN VI (không dấu), NN DAU (có dấu), NN EN (English)",
    "language.plain": "không dấu",
    "language.marked": "có dấu",
    "language.ask": "Chọn tiếng: soạn 1 tiếng Việt không dấu, 2 tiếng Việt có dấu, 3 English",
    "fate.received": "Phản ánh {code} về {shown}, gửi {date}: đã nhận, đang xem xét. Trong lúc "
    "chờ không chuyển tiền, không nói OTP. Khẩn cấp: gọi 113",
    "fate.confirmed": "Phản ánh {code} về {shown}: cán bộ đã xác minh lừa đảo. Cảm ơn bạn đã báo. "
    "Không nghe, không chuyển tiền. Đã mất tiền: soạn MAT TIEN",
    "fate.confirmed.name": "Phản ánh {code} về {shown}: cán bộ xác minh tên này đang bị giả mạo. "
    "Cảm ơn bạn. Không mở link, không nói OTP. Đã mất tiền: soạn MAT TIEN",
    "fate.high": "Phản ánh {code} về {shown}: {people} người phản ánh, nguồn đáng tin. Cảm ơn bạn. "
    "Không nghe, không chuyển tiền. Đã mất tiền: soạn MAT TIEN",
    "fate.reported": "Phản ánh {code} về {shown}: đã ghi nhận, {people} người phản ánh, chưa kiểm "
    "chứng. Không chuyển tiền, không nói OTP. Khẩn cấp: gọi 113",
    "fate.caution": "Phản ánh {code} về {shown}: đã ghi nhận, số khác thường, chưa kiểm chứng. "
    "Không gọi lại, không chuyển tiền. Khẩn cấp: gọi 113",
    "fate.no_reports": "Phản ánh {code} về {shown}: đã ghi nhận, chưa đủ để kết luận. Không "
    "chuyển tiền, không nói OTP. Khẩn cấp: gọi 113",
    "fate.official": "Phản ánh {code} về {shown}: đã ghi nhận. Đây là số chính thức, có thể bị "
    "giả mạo; cơ quan thật không hỏi OTP. Khẩn cấp: gọi 113",
    "fate.cleared": "Phản ánh {code} về {shown}: cán bộ đã xem, chưa thấy lừa đảo. Cảm ơn bạn đã "
    "báo. Vẫn không nói OTP, mật khẩu cho ai",
    "fate.missing": "Không thấy mã {code} trong các phản ánh gửi từ số của bạn. Xem lại mã trong "
    "tin trả lời.| Phản ánh mới: soạn LD, số và nội dung",
    "fate.ask": "Soạn TT và mã phản ánh. Mã nằm trong tin trả lời lúc bạn phản ánh. Phản ánh mới: "
    "soạn LD, số và nội dung",
    "appeal.filed": "Đã nhận khiếu nại {code} về số {shown} của bạn. Cán bộ sẽ xem, trả lời "
    "bằng tin nhắn; đến lúc đó chưa đổi gì. Giữ giấy tờ SIM để đối chiếu",
    "appeal.open": "Khiếu nại {code} về số {shown}, gửi {date}: cán bộ đang xem, sẽ trả lời "
    "bằng tin nhắn. Không cần gửi lại",
    "appeal.cleared": "Số {shown} của bạn: cán bộ đã xem, phản ánh trước đây không đúng. Ai hỏi "
    "số này đều được trả lời như vậy. Không cần khiếu nại",
    "appeal.nothing": "Số {shown} của bạn không bị ghi là có phản ánh. Không cần khiếu nại. KN "
    "chỉ dùng cho chính số đang nhắn tin",
    "appeal.other": "Số {shown}: chỉ chủ số gửi KN từ chính số đó. Không được thì đem giấy tờ "
    "đến công an gần nhất hoặc gọi {where}",
    "appeal.upheld": "Khiếu nại {code}: cán bộ đã xem số {shown}, phản ánh trước đây không "
    "đúng. Từ nay ai hỏi đều được trả lời như vậy. Cảm ơn bạn",
    "appeal.dismissed": "Khiếu nại {code}: cán bộ đã xem số {shown}. Phản ánh trước đây không "
    "còn tính nữa, người hỏi không thấy. Cảm ơn bạn",
    "appeal.reassigned": "Khiếu nại {code}: cán bộ đã xem. Phản ánh trước đây về {shown} là của "
    "chủ cũ, không còn tính cho bạn. Cảm ơn bạn",
    "appeal.refused": "Khiếu nại {code} về {shown}: cán bộ đã xem, chưa đủ căn cứ để đổi. Chưa "
    "đồng ý: đem giấy tờ đến công an gần nhất hoặc gọi {where}",
    "erase.ask": "Xóa hết dữ liệu về bạn? Sẽ không còn nhận cảnh báo và không xem được kết quả "
    "phản ánh.| Chắc chắn thì soạn XOA lần nữa",
    "erase.done": "Đã xóa dữ liệu về bạn. Chỉ giữ một mã ẩn để không tự ý nhắn tin cho bạn nữa. "
    "Bạn vẫn gửi tin hỏi được. Khẩn cấp: gọi 113",
    "help": "Gửi số lạ hoặc tin đáng ngờ để hỏi. LD + số + nội dung: báo lừa đảo. MAT TIEN: đã mất "
    "tiền. 5K: quy tắc. DK + xã: cảnh báo. HUY: ngừng",
    "help.price": "{price}d/tin. Gửi số lạ, tin đáng ngờ để hỏi. LD + số + nội dung: báo lừa đảo. "
    "MAT TIEN: đã mất tiền. 5K: quy tắc. DK + xã: cảnh báo. HUY: ngừng",
    "elsewhere.dnc": "Chặn cuộc gọi, tin quảng cáo là việc của 5656. Soạn {text} gửi 5656, miễn "
    "phí. Cảnh báo của chúng tôi không đổi",
    "elsewhere.lookup": "Hỏi về trang web: gửi lại đúng tin vừa rồi (TCTM và tên trang) đến 156, "
    "miễn phí. Chưa rõ thì không mở trang đó",
    "wait": "Tin đến nhanh quá, xin chờ 2 phút rồi gửi lại. LD, HUY, MAT TIEN vẫn nhận ngay. Khẩn "
    "cấp: gọi 113",
    # -- a short code that others share: what is said otherwise where {word} goes first ----------
    "shared.check.ask": "Soạn {word} và số cần hỏi. Cũng có thể soạn {word} và tên gửi, link, số "
    "tài khoản, hoặc cả tin nhắn đáng ngờ. Khẩn cấp: gọi 113",
    "shared.check.menu": "Soạn {word} 1 để phản ánh {shown}. Hỏi số khác: soạn {word} và số đó. "
    "Khẩn cấp: gọi 113",
    "shared.report.ask": "Số nào đã gọi, nhắn cho bạn? Soạn {word} và số hoặc tên đó. Không rõ: "
    "soạn {word} 0. Giữ ghi âm, tin nhắn. Khẩn cấp: gọi 113",
    "shared.report.ask.content": "Soạn {word} và kể vài chữ: ai gọi, họ đòi gì. Ví dụ: {word} "
    "xưng công an, đòi chuyển tiền. Khẩn cấp: gọi 113",
    "shared.report.filed.late": "Đã ghi {code}, biết ai gọi, nhắn: soạn {word} và số, tên đó. "
    "Báo công an hoặc {where}. Không chuyển tiền, không nói OTP. Kết quả: {word} TT {code}",
    "shared.message.offer.sender": "Phản ánh: soạn {word} và số, tên người gửi, hoặc {word} 1",
    "shared.message.menu": "Phản ánh tin vừa rồi: soạn {word} 1, hoặc {word} và số, tên người "
    "gửi. Hỏi số khác: soạn {word} KT và số. Khẩn cấp: gọi 113",
    "shared.message.late": "Đã ghi tin vừa rồi. Biết ai gọi, nhắn: soạn {word} và số, tên đó. "
    "Hỏi số khác: soạn {word} KT và số. Khẩn cấp: gọi 113",
    "shared.panic.call": "GỌI NGÂN HÀNG NGAY để khóa tài khoản, thẻ. Gọi 113. Không chuyển thêm. "
    "Giữ tin nhắn, biên lai. Rồi soạn {word} và số gọi hoặc số tài khoản của họ",
    "shared.panic.menu": "Gọi ngân hàng khóa tài khoản trước, rồi 113. Rồi soạn {word} và số gọi "
    "hoặc số tài khoản của họ để phản ánh",
    "shared.rules.menu": "Soạn {word} 1 đến {word} 5 để xem từng quy tắc. Hỏi số lạ: soạn {word} "
    "và số đó. Khẩn cấp: gọi 113",
    "shared.alerts.ask": "Cảnh báo của xã, phường hay huyện nào? Soạn {word} và tên nơi đó, ví "
    "dụ: {word} Đắk Mil. Ngừng bất cứ lúc nào: soạn {word} HUY",
    "shared.alerts.unknown": "Chưa tìm thấy nơi này. Soạn {word} và tên xã, phường hoặc huyện "
    "cũ, ví dụ: {word} Đắk Mil. Hỏi số lạ: soạn {word} và số đó",
    "shared.alerts.which": "Nơi nào? {areas}. Soạn {word} và số để chọn, 0: không có",
    "shared.alerts.which.more": "Nơi nào? {areas}, còn {count} nơi nữa: soạn {word} và tên đủ "
    "hơn. Để chọn: soạn {word} và số, 0: không có",
    "shared.optout.how": "Muốn ngừng mọi tin chủ động gửi đến bạn: soạn {word} HUY. Bạn hỏi vẫn "
    "được trả lời. Muốn xóa dữ liệu: soạn {word} XOA",
    "shared.language.ask": "Chọn tiếng: soạn {word} 1 tiếng Việt không dấu, {word} 2 tiếng Việt "
    "có dấu, {word} 3 English",
    "shared.fate.confirmed.name": "Phản ánh {code} về {shown}: cán bộ xác minh tên này bị giả "
    "mạo. Cảm ơn bạn. Không mở link, không nói OTP. Mất tiền: soạn {word} MAT TIEN",
    "shared.fate.high": "Phản ánh {code} về {shown}: {people} người phản ánh, đáng tin. Cảm ơn "
    "bạn. Không nghe, không chuyển tiền. Đã mất tiền: soạn {word} MAT TIEN",
    "shared.help": "Soạn {word}, rồi: số lạ, tin đáng ngờ để hỏi; LD + số + nội dung: báo lừa "
    "đảo; MAT TIEN: mất tiền; 5K: quy tắc; DK + xã: cảnh báo; HUY: ngừng",
    "shared.help.price": "{price}d/tin. Soạn {word}, rồi: số lạ, tin đáng ngờ để hỏi; LD + số: "
    "báo lừa đảo; MAT TIEN: mất tiền; 5K: quy tắc; DK + xã: cảnh báo; HUY: ngừng",
    # -- screens: what is said otherwise where keys choose ---------------------------------------
    "screen.menu": "Số 5 KHÔNG",
    "screen.name": "{name}",
    "screen.lost": "Chưa hiểu",
    "screen.unfinished": "Lần trước đang dở: {what}",
    "screen.older": "Bạn vừa quay số lần nữa: xem tiếp ở đó. Khẩn cấp: gọi 113",
    "screen.wait": "Xin chờ 2 phút rồi quay số lại. Khẩn cấp: gọi 113",
    "screen.closed": "Phiên đã hết, xin quay số lại. Khẩn cấp: gọi 113",
    "screen.more": "9 tiếp",
    "screen.back": "0 lùi",
    "screen.start": "00 đầu",
    "screen.check.ask": "Gõ số cần hỏi. Cũng có thể gõ tên gửi, link, số tài khoản, lời họ nói. "
    "Khẩn cấp: gọi 113",
    "screen.check.menu": "{shown}: chọn 1 để phản ánh, hoặc gõ số khác để hỏi",
    "screen.report.ask": "Số nào đã gọi, nhắn cho bạn? Gõ số hoặc tên đó. Giữ ghi âm, tin nhắn",
    "screen.report.ask.content": "Gõ vài chữ: ai gọi, họ đòi gì. Ví dụ: xưng công an, đòi tiền",
    "screen.message.offer.sender": "Gõ số, tên người gửi, hoặc chọn 1",
    "screen.message.menu": "Chọn 1 để phản ánh tin vừa rồi, hoặc gõ số, tên người gửi",
    "screen.panic.call": "GỌI NGÂN HÀNG NGAY để khóa tài khoản, thẻ. Gọi 113. Không chuyển thêm. "
    "Giữ tin nhắn, biên lai. Rồi gõ số gọi hoặc số tài khoản của họ",
    "screen.panic.menu": "Gọi ngân hàng khóa tài khoản trước, rồi 113. Rồi gõ số gọi hoặc số tài "
    "khoản của họ",
    "screen.rules.all": "Chọn quy tắc để xem kỹ",
    "screen.rules.menu": "Chọn 1 đến 5 để xem từng quy tắc",
    "screen.alerts.ask": "Cảnh báo nơi nào? Gõ tên hoặc chọn",
    "screen.alerts.unknown": "Chưa thấy nơi này. Gõ tên hoặc chọn",
    "screen.alerts.which": "Chọn nơi",
    "screen.alerts.which.more": "Chọn nơi. Còn {count} nơi nữa: gõ tên đủ hơn",
    "screen.language.ask": "Chọn ngôn ngữ",
    "screen.fate.ask": "Gõ mã phản ánh. Mã nằm trong tin trả lời lúc bạn phản ánh",
    "alerts.stopped": "Bạn đã ngừng cảnh báo: {areas}",
    "choice.check": "Hỏi số lạ",
    "choice.report": "Phản ánh",
    "choice.rules": "Năm quy tắc",
    "choice.subscribe": "Cảnh báo",
    "choice.language": "Ngôn ngữ",
    "choice.panic": "Mất tiền",
    "choice.unknown": "Không rõ số",
    "choice.fate": "Kết quả phản ánh",
    "choice.opt_out": "Ngừng mọi tin",
    "choice.erase": "Xóa dữ liệu",
    "choice.sure": "Xóa hết",
    "choice.again": "Nhận lại",
    "choice.add": "Thêm nơi khác",
    "choice.go_on": "Làm tiếp",
    "choice.whole": "Cả {name}",
    "choice.vi": "Tiếng Việt không dấu",
    "choice.vi-marks": "Tiếng Việt có dấu",
    "choice.en": "English",
}
