"""The texts of `flows.topics.advice`, each in Vietnamese with its marks and in English."""

from __future__ import annotations

from flows.languages.everyday import EVERYDAY

ADVICE: dict[str, tuple[str, str]] = {
    **EVERYDAY,
    # -- what is gone -----------------------------------------------------------------------
    "panic.goods": (
        "Ra CÔNG AN XÃ NGAY, mang giấy ký gửi, phiếu cân, tên người mua; cả xóm bị thì làm đơn "
        "chung. Họ đang chở hàng đi: gọi 113. Không tự phá kho, không đánh.",
        "Go to the COMMUNE POLICE NOW with slips, weights, the buyer's name; victims sign "
        "together. Goods leaving now: call 113. No force.",
    ),
    "panic.theft": (
        "BÁO công an xã, 113 NGAY: mất gì, lúc nào, ở đâu, biển số xe. Để nguyên chỗ đó, hỏi "
        "camera hàng xóm. Mất thẻ ATM: gọi ngân hàng. Ai đòi chuộc: không chuyển",
        "TELL the commune police, 113 NOW: what, when, where, plate. Touch nothing, ask for "
        "cameras. Card or ID gone: block it. Pay no ransom",
    ),
    "panic.gambled": (
        "Vừa nạp: GỌI NGÂN HÀNG chặn NGAY. Không nạp thêm, không vay để gỡ, xóa app. Nhờ người "
        "nhà giữ thẻ ATM. Cờ bạc mạng là bẫy: ra công an xã báo, mang lịch sử nạp",
        "Just paid in: CALL THE BANK NOW. Pay no more, borrow nothing, delete the app. Let "
        "family keep the card. Betting sites are traps: tell the commune police",
    ),
    "panic.medicine": (
        "Vừa chuyển: GỌI NGÂN HÀNG chặn NGAY. KHÔNG uống, giữ thuốc, vỏ hộp, số người bán, ra "
        "công an xã báo. Uống rồi mệt, sưng, khó thở: GỌI 115. Hỏi trạm y tế",
        "Just paid: CALL THE BANK NOW. Do NOT take it; keep box and seller's number for commune "
        "police. Unwell after it: CALL 115. Ask the clinic",
    ),
    "panic.qr": (
        "GỠ mã QR lạ NGAY, giữ lại làm chứng. Ra công an xã: tên, ngân hàng trên mã đó, giờ "
        "khách trả, camera. Khách gọi ngân hàng của họ. Bạn cũng quét: gọi ngân hàng",
        "TAKE the strange QR off NOW, keep it. Commune police: its name, bank, time, camera. "
        "Customers call their banks. You scanned or typed too: call yours",
    ),
    "panic.fake": (
        "BÁO công an xã, 113 NGAY: mặt mũi, xe, biển số, giờ, hướng đi. Tiền giả, vé giả nộp "
        "công an, không tiêu. Giữ hình chuyển khoản, camera. Báo tiệm khác biết",
        "TELL commune police, 113 NOW: face, vehicle, plate, time, way. Hand false notes, "
        "tickets to the police. Keep pictures, camera. Warn other shops",
    ),
    "panic.frozen": (
        "Ra quầy NGÂN HÀNG, mang CCCD: hỏi ai yêu cầu khóa, làm gì để mở. Mang giấy bán hàng ra "
        "chỗ họ chỉ. Không tiêu, không tự trả. Ai gọi đòi phí mở khóa là lừa",
        "Go to the BANK's counter with your ID: who asked to block it, how to unlock? Take sale "
        "papers where they say. Don't spend or return it. A fee to unlock is fraud",
    ),
    "panic.parcel": (
        "CHỤP hình hàng, tem gói, giữ hộp. Gọi số trên tem, nơi bán: đòi trả hàng, hoàn tiền "
        "NGAY. Không trả thì báo công an xã. Ai gọi hoàn tiền mà xin mã OTP là lừa",
        "PHOTOGRAPH goods and label, keep the box. Call the carrier, the shop: return and refund "
        "NOW. Refused: commune police. A refund that wants a code is fraud",
    ),
    "panic.kept": (
        "Ra NƠI CẤP giấy đó NGAY (bảo hiểm xã hội, công an, nơi đăng ký): báo bị giữ, nhờ chặn. "
        "Rồi công an xã. Không trả tiền chuộc, không ký. Bị dọa: gọi 113",
        "Go NOW to the office that issued it (insurance, police, registry): say who keeps it, "
        "ask to block it. Then commune police. Pay and sign nothing. Threat: 113",
    ),
    "panic.land": (
        "Giữ BẢN GỐC giấy cọc, tin nhắn. Ra UBND xã nhờ hòa giải; họ trốn, bán cho người khác: "
        "công an xã. Trợ giúp pháp lý của tỉnh miễn phí. Vừa chuyển: gọi ngân hàng",
        "Keep the ORIGINAL deposit paper. Commune office settles it; they fled or sold it twice: "
        "commune police. Legal aid is free. Just paid: call the bank",
    ),
    "panic.wages": (
        "Ra UBND xã, công đoàn, Sở Nội vụ: báo bị nợ lương, mang hợp đồng, bảng công, tin nhắn; "
        "cả tổ đi chung. Chủ trốn: công an xã. Không nộp phí cho ai đòi giúp",
        "Go to the commune office, union, Department of Home Affairs: unpaid wages, with "
        "contract and sheets; together. Boss fled: commune police. Pay no fee for help",
    ),
    "panic.insurance": (
        "Xem hợp đồng: trong 21 ngày từ khi nhận được, gửi giấy hủy tới công ty, lấy lại phí "
        "(trừ chi phí). Quá hạn vẫn khiếu nại: công ty bảo hiểm, ngân hàng. Giữ giấy",
        "See the contract: within 21 days of getting it, cancel in writing to the insurer; fee "
        "back less costs. Later: complain to insurer and bank. Keep papers",
    ),
    "panic.loan": (
        "Bạn không vay thì KHÔNG trả. Ra nơi cho vay, nhà mạng khiếu nại bằng giấy, xin xem hợp "
        "đồng. Báo công an xã bị lấy CCCD. Giấy của tòa: không bỏ qua. Bị dọa: 113",
        "You did not borrow: pay NOTHING. Complain in writing to lender or carrier, ask for the "
        "contract. Tell commune police your ID was used. Threatened: 113",
    ),
    # -- after a loss -----------------------------------------------------------------------
    "advice.recover_offer": (
        "KHÔNG TIN: lấy lại mà thu phí, xin mã là LỪA LẦN NỮA. Không trả, không đưa giấy, chặn "
        "họ. Chỉ ngân hàng, công an, không thu phí. Chưa báo: ra công an xã, 113",
        "DON'T BELIEVE it: a fee or a code to get money back is a SECOND FRAUD. Block them. Only "
        "bank and police, free. Not told yet: commune police, 113",
    ),
    "advice.second_code": (
        "KHÔNG đọc mã, không cài app, không đóng phí: ngân hàng, công an hoàn tiền KHÔNG hỏi mã. "
        "Đó là lừa lần nữa: cúp máy. Đã đọc: GỌI NGÂN HÀNG khóa NGAY, rồi 113",
        "Tell NO code, install nothing, pay no fee: bank and police never ask a code for a "
        "refund. A second fraud: hang up. Told it: CALL THE BANK NOW, then 113",
    ),
    "advice.police_refuse": (
        "Mất ít, ngày nghỉ, ở nơi khác vẫn báo được: xin gặp trực ban, xin giấy tiếp nhận. Không "
        "nhận: gọi 113, lên công an tỉnh. Mang biên lai, tin nhắn, số của họ",
        "A small sum, a holiday, another place can be reported too: ask the officer on duty for "
        "a receipt. Refused: 113, province police. Bring slips, messages",
    ),
    "advice.bank_paper": (
        "Ra công an xã xin giấy tiếp nhận, đưa ngân hàng. Trong lúc đó nhờ ngân hàng ghi lại, "
        "khóa tạm, chặn lệnh chuyển. Mang CCCD, biên lai. Ngày nghỉ: gọi 113",
        "Get the commune police's receipt for the bank. Meanwhile ask the bank to note it, lock, "
        "stop the transfer. Bring ID, slips. Holiday: call 113",
    ),
    "advice.bank_waits": (
        "Giữ giấy hẹn, tên người tiếp. Trong lúc chờ: ra công an xã báo, giữ biên lai. Ai gọi "
        "xưng ngân hàng xin mã, đòi phí làm nhanh là LỪA. Quá hẹn: ra quầy hỏi lại",
        "Keep the slip and the clerk's name. Meanwhile tell commune police. Who calls as the "
        "bank for a code or fee is a FRAUD. After the date ask at the counter",
    ),
    "advice.bank_cant": (
        "Vẫn ra công an xã hoặc gọi 113: mang biên lai, tin nhắn, số, tài khoản của họ. Nhờ ngân "
        "hàng khóa tài khoản, ghi lại. Ai hứa lấy lại tiền mà thu phí là lừa nữa",
        "Still go to commune police or call 113 with slips, messages, their account. Let the "
        "bank lock yours and note it. A fee to get it back is fraud again",
    ),
    "advice.they_silent": (
        "KHÔNG đợi họ: hẹn, tắt máy là mẹo kéo dài. Vừa chuyển thì GỌI NGÂN HÀNG chặn NGAY. Ra "
        "công an xã, 113, mang biên lai, tin nhắn, số của họ. Không chuyển thêm",
        "Do NOT wait for them. Just paid: CALL THE BANK to stop it NOW. Commune police, 113 with "
        "slips, messages, their number and account. Pay no more",
    ),
    "advice.complaint_how": (
        "Đơn ghi: tên, số của bạn; ngày giờ, số tiền; số, tài khoản, tên kẻ lừa; họ nói gì. Kèm "
        "biên lai, tin nhắn, CCCD. Công an xã có mẫu, nhờ họ chỉ, không mất phí",
        "Write: your name, number; dates, sums; their number, account, name; what they said. Add "
        "slips, messages, ID. Commune police have a form, free",
    ),
    "advice.have_proof": (
        "Giấy, hình, biển số, tên đó là bằng chứng tốt: giữ BẢN GỐC, chụp lại, không đưa ai. "
        "Mang ra công an xã NGAY. Không tự đi tìm họ. Vừa chuyển: gọi ngân hàng",
        "That paper, picture, plate or name is good proof: keep the ORIGINAL, copy it, take it "
        "to commune police NOW. Don't look for them. Just paid: call the bank",
    ),
    "advice.many_victims": (
        "Cả nhóm làm ĐƠN CHUNG, ra công an xã NGAY: mỗi người ghi tên, số tiền, ngày đưa, kèm "
        "giấy, tin nhắn. Nhờ trưởng thôn đi cùng. Không tự bắt, không trả phí cho ai",
        "Make ONE joint complaint, go to commune police NOW: each name, sum, date, with papers. "
        "Village head goes along. Catch nobody, pay nobody a fee",
    ),
    "advice.police_first": (
        "CÓ, nên báo công an: xã nơi bạn ở là được, gấp thì 113. Tiền vừa chuyển, mã vừa đọc: "
        "gọi NGÂN HÀNG TRƯỚC, rồi đi ngay. Mang CCCD, biên lai, tin nhắn, số của họ",
        "YES, tell the police: your own commune's, or 113. Just paid or told a code: the BANK "
        "FIRST, then go. Bring ID, slips, messages, their number",
    ),
    "advice.sue_threat": (
        "Không vay thì KHÔNG trả, không ký nợ. Có vay thật: hỏi tận nơi cho vay, chỉ trả ở đó. "
        "Giấy của tòa: hỏi tòa, UBND xã, không bỏ qua. Dọa đánh, tới nhà: GỌI 113",
        "Not borrowed: pay and sign NOTHING. Borrowed: ask at the lender, pay only there. A "
        "court paper: ask the court or commune, don't ignore it. Violence: CALL 113",
    ),
    "advice.shamed": (
        "KHÔNG trả vì bị bêu: trả rồi họ đòi nữa. Giữ tin, hình, số của họ. Báo trước người nhà, "
        "chỗ làm: không tin, không trả. Ra công an xã. Dọa đánh, tới nhà: GỌI 113",
        "Do NOT pay for being shamed: they ask again. Keep messages, pictures. Warn family and "
        "work. Go to commune police. They threaten or come: CALL 113",
    ),
    "advice.revenge": (
        "KHÔNG kéo người tới, không đánh, không giữ ai: bạn thành người có tội, tiền khó lấy "
        "hơn. Nhờ người nhà cản lại. Đưa tên, nhà họ cho công an xã, gọi 113",
        "Do NOT go there, beat or hold anybody: you would be the guilty one. Let family hold you "
        "back. Give name and house to commune police, 113",
    ),
    "advice.matters": (
        "CÓ SAO: số CCCD, mặt để vay, mở SIM tên bạn; số thẻ ATM, mật khẩu, mã OTP thì mất tiền. "
        "Đã đưa: GỌI NGÂN HÀNG khóa tạm, báo công an xã. Không đọc thêm mã",
        "IT CAN: ID, face, card picture for loans or SIMs in your name; card number, password, "
        "code for your money. Given: CALL THE BANK, tell police. No more codes",
    ),
    "advice.guilty": (
        "Máy không xử tội được. TỰ ra công an xã khai thật, sớm thì nhẹ: mang CCCD, tin nhắn, ai "
        "thuê, lúc nào. Ngân hàng khóa tài khoản. Bị lừa thì bạn là người bị hại",
        "I can't judge that. Go YOURSELF to commune police and say the truth, early is better: "
        "ID, messages, who, when. Bank locks it. Who was cheated is a victim",
    ),
    "advice.give_up": (
        "Đã đọc mã, mật khẩu, vừa chuyển: vẫn GỌI NGÂN HÀNG khóa. Bạn không có lỗi. Họ hay gọi "
        "lại hứa trả tiền: không nghe, không đọc mã, không đóng phí. Muốn báo: 113",
        "Code or password told, just paid: still CALL THE BANK. No fault of yours. They may call "
        "to 'refund': no code, no fee. To report: 113",
    ),
    "advice.came_back": (
        "Mừng là có lại. Tự xem số dư, đổi mật khẩu, mã khóa máy; đã khóa thẻ ATM, SIM thì mang "
        "CCCD ra mở. Thấy lạ: gọi ngân hàng",
        "Good that it is back. See your balance, change passwords; a locked card or SIM opens "
        "with your ID. They call: no codes. Something odd: call the bank",
    ),
    "advice.for_other": (
        "Hiểu rồi, không phải bạn. Ai bị thì chính người đó gọi ngân hàng khóa tài khoản, ra "
        "công an xã, gọi 113. Bạn nhắc giúp. Không trả phí cho ai hứa lấy lại tiền",
        "Understood, it is not you. Who lost money calls their own bank, commune police, 113. "
        "Tell them. Nobody pays a fee to get money back",
    ),
    "advice.click_cancel": (
        "KHÔNG bấm, không trả lời, không đóng phí hủy: đó là mẹo lấy thêm. Chặn số. Muốn hủy "
        "thật: tự gọi số sau thẻ ATM, nhà mạng. Lỡ bấm, nhập: GỌI NGÂN HÀNG khóa NGAY",
        "Do NOT click, reply or pay to cancel: it takes more. Block them. To cancel: call the "
        "number on your card, or the carrier. Typed it in: CALL THE BANK NOW",
    ),
    "advice.summoned": (
        "Hỏi có giấy mời không, tự tới trụ sở công an xã hỏi cho chắc. Có thật: đi, rủ người "
        "nhà, khai thật, mang CCCD, tin nhắn. Ai đòi tiền, xử qua điện thoại là LỪA",
        "Is there a paper? Ask at the commune police post. If it is real: go with family, say "
        "the truth, bring ID, messages. Money wanted, or by phone: FRAUD",
    ),
    "advice.other_phone": (
        "Lấy máy này GỌI NGÂN HÀNG NGAY (số in sau thẻ), nói: khóa tài khoản. Rồi gọi nhà mạng "
        "khóa SIM, gọi 113. Chưa mở lại máy kia. Không có số: ra quầy, mang CCCD",
        "With this phone CALL THE BANK NOW (number on the card): lock my account. Then the "
        "carrier: lock the SIM, then 113. Keep the other phone off",
    ),
    "advice.bank_step": (
        "Chỉ làm việc đó tại quầy, trụ sở thật, hỏi tên người tiếp, giữ giấy. Không đọc mã OTP, "
        "mật khẩu. Ai GỌI TỚI bảo làm y vậy, đòi phí là lừa. Chưa rõ: công an xã",
        "Do it only at the true counter or office; ask the name, keep papers. Tell no code or "
        "password. Who CALLS for the same or wants a fee is a fraud. Unsure: police",
    ),
    # -- nothing given yet ------------------------------------------------------------------
    "advice.goods_first": (
        "KHÔNG giao hàng, không cho xe chở khi tiền chưa VÀO tài khoản: tự mở app xem, hình "
        "chuyển khoản hay giả. Giá cao quá là bẫy. Chụp CCCD, biển số. Bị ép: gọi 113",
        "Hand over NO goods before the money is IN your account: look yourself, slips can be "
        "false. A strange high price is bait. Photograph ID, plate. Pressed: 113",
    ),
    "advice.goods_loading": (
        "NGỪNG bốc, GIỮ hàng lại, không cho xe đi khi tiền chưa vào tài khoản. Gọi hàng xóm tới, "
        "chụp biển số. Họ ép, dọa, chở đi: GỌI 113 NGAY, nói hướng xe chạy",
        "STOP loading, KEEP the goods until the money is in your account. Call neighbours, "
        "photograph the plate. They force it or leave: CALL 113 NOW",
    ),
    "advice.job_abroad": (
        "KHÔNG ĐI, không lên xe, không đưa CCCD: việc nhẹ lương cao ở xa hay bị giữ, đòi chuộc. "
        "Nói với người nhà, hỏi công an xã trước. Bị ép, giữ giấy: GỌI 113 NGAY",
        "Do NOT go, enter no car, give no ID: easy jobs far off end in ransom. Tell family, ask "
        "commune police first. Forced, ID kept, threatened: CALL 113 NOW",
    ),
    "advice.baby_sale": (
        "KHÔNG nhận tiền, không đi với họ: mua con, mua thận, lấy chồng xa qua mạng là bẫy buôn "
        "người. GỌI 111 (miễn phí, kín), hội phụ nữ xã, trạm y tế giúp. Bị ép: 113",
        "Take NO money, don't go with them: buying babies, kidneys, brides is a trap. CALL 111 "
        "(free, private), women's union, clinic. Forced: 113",
    ),
    "advice.page_faked": (
        "Báo mọi người NGAY trên trang thật, trong nhóm: trang kia là giả, không gửi tiền. Nhờ "
        "nhiều người bấm Báo cáo. Chụp lại, đưa công an xã.| Gửi số của họ tới đây",
        "Tell everybody NOW on the true page: that one is false, send nothing. Let many report "
        "it. Keep pictures for commune police.| Send their number or account",
    ),
    "advice.number_faked": (
        "Kẻ lừa làm giả số của bạn: bạn không có lỗi, không trả tiền ai. Gọi nhà mạng hỏi, dặn "
        "người quen. Hỏi số đó ở đây.| Bị báo oan: soạn KN từ chính số đó",
        "Cheats show your number: no fault of yours, pay nobody. Ask your carrier, tell friends. "
        "Ask here whether it was reported.| If it was: text KN from it",
    ),
    "advice.relief_fee": (
        "KHÔNG nộp: quà, cứu trợ thật không thu phí, không quét mặt, không giữ CCCD. Hỏi trưởng "
        "thôn, UBND xã, báo cả xóm. Lỡ đưa CCCD, quét mặt: soạn MAT TIEN",
        "Pay NOTHING: true relief or gifts want no fee, no face, no ID. Ask the village head, "
        "the commune. ID or face given: text MAT TIEN",
    ),
    "advice.fixer": (
        "KHÔNG đưa tiền: lo việc, lo thi, lo giường, lo giấy, xóa phạt là mẹo lừa. Hỏi thẳng nơi "
        "đó. Lỡ đưa, vừa chuyển: gọi ngân hàng, công an xã, khai sớm thì nhẹ",
        "Pay NOTHING: who 'arranges' jobs, exams, beds, fines cheats. Ask the office itself. "
        "Paid, just now: call the bank, commune police; telling early counts for you",
    ),
    "advice.door_demo": (
        "CHƯA đưa tiền, không mua, không ký: nước đổi màu, máy kêu là mẹo. Bảo họ về, hỏi con "
        "cháu, trạm y tế, điện lực. Ép: gọi trưởng thôn, công an xã, 113",
        "Buy, sign, pay NOTHING yet: coloured water, beeping tests are tricks. Ask them to "
        "leave, ask family, the clinic. They stay or press: village head, police, 113",
    ),
    "advice.visitor_stays": (
        "KHÔNG đưa tiền, không ký. Gọi hàng xóm, trưởng thôn tới NGAY, mời họ về; họ ở ngoài thì "
        "không mở cửa. Không đi, dọa, chạm tới người: GỌI 113. Không ở một mình",
        "Give and sign NOTHING. Call neighbours, the village head NOW, ask them to leave; outside: "
        "don't open. They stay, threaten, touch: CALL 113. Don't be alone",
    ),
    "advice.agent": (
        "CHƯA đưa tiền, CCCD, sổ, mã. Bảo hiểm, thuế, giấy tờ tự ra cơ quan đó làm, phí có bảng "
        "ghi. Dịch vụ giữ sổ, xin mã hay là lừa. Lỡ đưa: báo nơi đó chặn",
        "Give NO money, ID, book or code. Do insurance, tax, papers at the office; fees are "
        "posted. Agents who keep the book cheat. Given: office blocks it, police",
    ),
    "advice.medicine_offered": (
        "CHƯA mua, chưa uống: bác sĩ, bệnh viện thật không bán thuốc qua điện thoại, Facebook. "
        "Đau bệnh thì ra trạm y tế. Lỡ mua: không uống, giữ vỏ. Mệt, sưng: GỌI 115",
        "Don't buy or take it: real doctors don't sell by phone or Facebook. Ill: go to the "
        "clinic. Bought: don't take it, keep the box. Unwell: CALL 115",
    ),
    "advice.friend_invests": (
        "Bạn thật cũng có thể đang bị lừa: mấy lần đầu có lãi là bẫy. KHÔNG nạp, không góp. Hỏi "
        "họ đã RÚT được hết vốn chưa. Hỏi người nhà trước.| Lỡ nạp: soạn MAT TIEN",
        "A true friend may be cheated too: first profits are bait. Pay NOTHING. Could they draw "
        "ALL out? Ask family, commune police.| Paid: text MAT TIEN",
    ),
    "advice.screen_now": (
        "TẮT chia sẻ màn hình, CÚP MÁY NGAY, tắt mạng. Không mở app ngân hàng, không nhập gì. Lỡ "
        "mở, nhập, cài: tắt nguồn, lấy máy KHÁC GỌI NGÂN HÀNG khóa, rồi 113",
        "STOP sharing, HANG UP, data off NOW. Open no bank app, type nothing. Opened, typed, "
        "installed: power off, ANOTHER phone CALLS THE BANK, then 113",
    ),
    "advice.screen_stopped": (
        "Tắt vậy là phải. Xem máy có app lạ thì gỡ, đổi mật khẩu, chặn số. Lỡ mở app ngân hàng, "
        "đọc mã, mật khẩu: GỌI NGÂN HÀNG khóa tạm. Họ gọi lại: không nghe",
        "Well done to stop. Remove strange apps, change passwords, block them. Bank app opened "
        "or code out: CALL THE BANK. They call again: don't answer",
    ),
    "advice.kin_far": (
        "Gọi LIÊN TỤC vào máy người nhà, gọi hàng xóm, trưởng thôn chạy qua NGAY, bảo CÚP MÁY. "
        "Nhờ ngân hàng của người đó chặn lệnh chuyển. Không gặp được: GỌI 113",
        "Call them WITHOUT STOP; neighbours, the village head go there NOW: hang up, pay "
        "nothing. Ask their bank to stop it. Nobody reached: CALL 113",
    ),
    "advice.warn_friends": (
        "Báo mọi người NGAY, gọi hay đăng lên: nick bị chiếm, ai hỏi mượn tiền là giả. Bấm Báo "
        "cáo nick đó. Chủ đổi mật khẩu. Ai đã chuyển: gọi ngân hàng, 113",
        "Tell all NOW by phone or post: account taken, who asks money is false. Let many report "
        "it. The owner changes the password. Who paid: bank, 113",
    ),
    "advice.already_right": (
        "Trả rồi ở nơi thật, có biên lai thì tin kia là GIẢ: không bấm, không đóng nữa, chặn số. "
        "Muốn chắc: gọi số trên biên lai.| Lỡ bấm, nhập, chuyển: soạn MAT TIEN",
        "Paid at the true place, with a receipt: theirs is FALSE. Don't click or pay again, "
        "block it. Ask by the receipt's number.| Clicked, paid: text MAT TIEN",
    ),
    "advice.keep_message": (
        "CHƯA xóa: chụp lại hoặc giữ tin, số của họ làm bằng chứng. Chặn thì được. Không bấm, "
        "không trả lời. Báo xong thì xóa.| Báo: soạn LD và số",
        "Do NOT delete yet: keep message and number as proof. Blocking is fine. Don't click or "
        "reply. Delete once it is reported.| Report: text LD and the number",
    ),
    "advice.pressed_only": (
        "Chưa đọc mã, chưa nhập, chưa cài app, chưa chuyển thì CÚP MÁY, đóng lại, chặn số. Xem "
        "cước, số dư hôm nay. Đã đọc mã, nhập, cài app: GỌI NGÂN HÀNG khóa NGAY",
        "No code told, nothing typed, installed or paid: HANG UP, close, block. Look at credit "
        "and balance today. Told, typed, installed: CALL THE BANK NOW",
    ),
    "advice.owner_checks": (
        "Gặp chủ tận nơi, xem giấy gốc; đất hỏi văn phòng đất đai, UBND xã, cọc tại công chứng. "
        "Phòng, xe, hàng: xem tận mắt rồi mới trả. Giục gấp, chưa gặp: KHÔNG cọc",
        "Meet the owner there, see papers and ID; land: land office, notary. Room, car, goods: "
        "see, then pay. Hurried or not met: pay NO deposit",
    ),
    "advice.title_asked": (
        "KHÔNG đưa sổ đỏ bản gốc, không ký gì: họ cầm cố, sang tên được. Cho xem tại nhà, cần "
        "bản sao thì ra UBND xã. Hỏi người nhà, UBND xã trước.| Lỡ đưa: soạn MAT TIEN",
        "Do NOT give the original land paper, sign nothing: they can pawn or sell it. Show it at "
        "home; copies at the commune.| Given: text MAT TIEN",
    ),
    "advice.parcel_unordered": (
        "Không đặt thì KHÔNG nhận, KHÔNG trả tiền; hỏi nhà có ai đặt không. Không bấm link, "
        "không đọc mã, không chuyển khoản cho shipper. Họ dọa: cúp máy, báo công an xã",
        "Not ordered: do NOT take or pay it; ask who at home ordered. No link, no code, no "
        "transfer to the courier. Threats: hang up, commune police",
    ),
    "advice.paid_blackmail": (
        "KHÔNG trả nữa: trả là họ đòi mãi. Giữ tin, số của họ rồi chặn. GỌI 113, công an xã; "
        "dưới 18 tuổi: 111, giữ kín. Bạn không có lỗi. Vừa chuyển: gọi ngân hàng",
        "Pay NO more: they ask on and on. Keep messages, number, account, then block. CALL 113, "
        "commune police; under 18: 111, private. Just paid: call the bank",
    ),
    "advice.seminar": (
        "CHƯA mua: quà, hội thảo, khám miễn phí là mồi bán đồ giá cao. Về nhà, hỏi con cháu. Lỡ "
        "mua: giữ hàng, hóa đơn, đòi trả lại, báo UBND xã, công an xã. Bị ép: 113",
        "Buy NOTHING: gifts, shows, free checks are bait for dear goods. Go home, ask family. "
        "Bought: keep goods and bill, return, tell commune police. Forced: 113",
    ),
    "advice.finder": (
        "CHƯA chuyển tiền: hẹn trả ở chỗ đông, ở công an xã, thấy đồ mới đưa. Không đọc mã, mật "
        "khẩu máy. Mất máy: khóa SIM, gọi ngân hàng. Đòi chuyển trước là lừa",
        "Pay NOTHING yet: meet in public, at the police, see the thing first. Tell no code. A "
        "lost phone: lock SIM, call the bank. Money in advance is fraud",
    ),
    "advice.hurried": (
        "Giục gấp là dấu hiệu LỪA: CÚP MÁY, rút thẻ ATM, đi khỏi đó, kể với người bên cạnh. Chờ "
        "mai không mất gì. Hỏi người nhà, công an xã, 113.| Lỡ làm: soạn MAT TIEN",
        "Hurry is a sign of FRAUD: HANG UP, take your card, leave, tell somebody near. Waiting "
        "costs nothing. Ask family, police, 113.| Done it: text MAT TIEN",
    ),
    "advice.believes": (
        "Chưa chắc: giấy, con dấu, hình, lời hay đều làm giả được, người tốt cũng bị lừa. CHƯA "
        "đưa thêm gì. Hỏi người nhà, công an xã đã.| Đã đưa: soạn MAT TIEN",
        "Not sure: papers, stamps, pictures, kind words can be false; honest people are cheated "
        "too. Give NO more. Ask family, commune, police.| Given: text MAT TIEN",
    ),
    "advice.in_love": (
        "Kẻ lừa hay nói yêu, hứa cưới rồi xin tiền. KHÔNG gửi tiền, phí, hình riêng. Người thật "
        "chịu gặp mặt. Kể với người nhà, hỏi công an xã.| Đã gửi: soạn MAT TIEN",
        "Cheats speak of love and marriage, then of money. Send NO money, fee or private "
        "picture. A true one meets you. Tell family, ask police.| Sent: text MAT TIEN",
    ),
    "advice.walked_away": (
        "Làm vậy là phải. Chặn số, không gọi lại, kể cho người nhà biết. Họ gọi nữa: không nghe. "
        "Lỡ đưa tiền, đọc mã: soạn MAT TIEN.| Báo số của họ: soạn LD và số",
        "Well done. Block them, don't call back, tell family. They call again: don't answer. "
        "Gave money or a code: text MAT TIEN.| Report: text LD and the number",
    ),
    "advice.settled": (
        "Vậy là tốt. Giữ giấy, tin nhắn. Lần sau vẫn hỏi kỹ trước khi đưa tiền. Ai gọi đòi thêm "
        "tiền, mã thì không đưa. Gặp số lạ cứ hỏi ở đây. Khẩn cấp: 113",
        "Good. Keep papers and messages. Ask first next time too. Who calls for more money or a "
        "code gets nothing. Ask here about strange numbers. Urgent: 113",
    ),
    "advice.gift_cost": (
        "CÓ: nhận xong họ đòi phí, mã OTP, số thẻ ATM, hình CCCD. Quà thật không đòi gì trước. "
        "KHÔNG bấm, không kết bạn, không điền.| Lỡ điền, đưa: soạn MAT TIEN",
        "YES: then they want a fee, a code, card or ID. A true gift asks nothing first. Do NOT "
        "click, add them or fill it in.| Filled in or given: text MAT TIEN",
    ),
    "advice.parent_stubborn": (
        "Nhờ NGÂN HÀNG của người đó chặn, hạ hạn mức; nhờ công an xã, người mà họ nghe lời tới "
        "khuyên. Ngồi cạnh, không mắng, giữ thẻ ATM. Đang đi chuyển: gọi 113",
        "Ask THEIR BANK to stop it, lower limits; let police or one they trust talk to them. Sit "
        "beside, don't scold, keep card and phone. On the way to pay: 113",
    ),
    "advice.account_risk": (
        "Chỉ số tài khoản, tên thì khó lấy tiền. Họ hay xưng ngân hàng, công an xin mã: cúp máy. "
        "Hay xem số dư. Đã đưa mã, mật khẩu, số thẻ ATM: GỌI NGÂN HÀNG NGAY",
        "Account number and name alone take money hardly. They call as bank or police for a "
        "code: hang up. Watch your balance. Code, password, card given: BANK NOW",
    ),
    "advice.who_pays": (
        "KHÔNG trả: bạn không vay, không ký thì không nợ. Có ký: mang giấy ra UBND xã hỏi. Dọa "
        "khóa tài khoản, nợ xấu qua điện thoại là mẹo.| Lỡ trả: soạn MAT TIEN",
        "Don't pay out of fear: not borrowed, not signed means no debt. Signed: show the paper "
        "to commune or police. Threats by phone are tricks.| Paid: text MAT TIEN",
    ),
}
