"""Texts for what has little to do with fraud (daily life, debts, work, children), for questions
about the service and for people in danger. Each in Vietnamese with its marks and in English."""

from __future__ import annotations

EVERYDAY: dict[str, tuple[str, str]] = {
    "advice.other_office": (
        "Chuyện này máy không biết: hỏi UBND xã, trưởng thôn, nơi đó. Máy này xem giúp số lạ, "
        "tin lạ, ai đòi tiền, đòi mã. Ốm đau: 115, cháy: 114, công an: 113",
        "This machine doesn't know that: ask the commune office, the village head. I look at "
        "strange numbers and messages. Ill: 115, fire: 114, police: 113",
    ),
    "advice.just_asking": (
        "Cứ hỏi, hỏi thì không ghi tội ai: gửi số máy, link, số tài khoản hoặc chép tin lạ vào "
        "đây, máy trả lời ngay, không mất tiền.| Muốn báo mới soạn LD và số",
        "Just ask, asking accuses nobody: send the phone number, link, account or the message. "
        "You get an answer at once, free.| Only to report: text LD and the number",
    ),
    "advice.share_us": (
        "Được, cứ in, đọc loa, chia sẻ, miễn phí, ai cũng nhắn số này được. Muốn làm chung: hỏi"
        " UBND xã. Ai xưng số này thu tiền là giả.| 5 điều: soạn 5K",
        "Yes, print, read out, share it, free; anybody may text here. Work with us: ask the "
        "commune. Who asks money for it is false.| The rules: text 5K",
    ),
    "advice.officer_asks": (
        "Số người báo, danh sách KHÔNG gửi qua tin nhắn cho ai, kể cả cán bộ. Cần thì làm văn "
        "bản gửi UBND tỉnh, công an tỉnh. Dân gặp người xưng cán bộ hỏi vậy: gọi 113",
        "Lists and reporters' numbers are sent to NOBODY by message, officials included. Write "
        "to the province's office or police. Asked so by an official: 113",
    ),
    "advice.unwanted_sms": (
        "Quảng cáo, trúng thưởng, tin của số khác không phải của chúng tôi: không bấm, không "
        "gọi lại, chặn số. Số này chỉ gửi cảnh báo nơi bạn đăng ký.| Ngừng: soạn HUY",
        "Adverts, prizes, messages of other numbers are not ours: don't click or call back, "
        "block them. We only send the alerts you subscribed to.| Stop: text HUY",
    ),
    "advice.old_phone": (
        "Máy cục gạch không dính app, link, nhưng kẻ lừa vẫn gọi, nhắn đòi tiền, đòi mã, thẻ "
        "cào, dọa bắt. CÚP MÁY, không đọc mã, không chuyển tiền. Chưa rõ thì hỏi đây",
        "A simple phone takes no apps or links, but cheats still call for money, codes, top-up "
        "cards. HANG UP, tell no code, pay nothing. Unsure: send the number to us",
    ),
    "advice.qr_ask": (
        "Quét mã QR là để TRẢ TIỀN hoặc mở trang lạ, nhận tiền thì không cần quét. Chỉ quét khi"
        " mình mua, xem kỹ tên, số tiền. Lỡ quét, nhập mã: GỌI NGÂN HÀNG",
        "A QR code PAYS or opens a page; to get money you scan nothing. Scan only to buy, see "
        "name and sum. Scanned and typed a code or password: CALL THE BANK",
    ),
    "advice.not_my_report": (
        "Máy này chỉ ghi khi có người nhắn báo từ số của bạn: ai mượn máy, con cháu bấm nhầm "
        "thì rút lại được, chưa ai bị gì.| Rút: soạn RUT. Xem đã ghi gì: soạn TT",
        "Only what is texted from your phone is written down. Someone borrowed it or pressed by"
        " mistake: it can be taken back.| Take back: text RUT. See it: text TT",
    ),
    "advice.accused_public": (
        "Bị bêu tên, hình: chụp lại, nhờ công an xã. KHÔNG trả tiền gỡ tên, không cãi nhau. Bị "
        "dọa: gọi 113.| Số của bạn bị báo oan ở đây: soạn KN từ chính số đó",
        "Name or picture shown around: keep it, go to commune police. Pay NOBODY to take it "
        "off. Threats: 113.| Your number reported wrongly here: text KN from it",
    ),
    "advice.debt_unpaid": (
        "Nợ người quen: giữ giấy, tin nhắn. Nhờ tổ hòa giải, UBND xã, rồi tòa án. Họ trốn, gian"
        " dối, bán hết đồ: công an xã. Không thuê đòi nợ, không lấy đồ",
        "A friend's debt: keep papers, messages. Ask the conciliators, the commune, then the "
        "court. They fled or lied: commune police. No collectors, seize nothing",
    ),
    "advice.debt_collector": (
        "Nợ thật: hỏi tận nơi cho vay, CHỈ trả ở đó, lấy biên lai. Không phải nợ mình: không "
        "trả, không ký, không đưa sổ đỏ. Họ vào nhà, dọa, lấy đồ: GỌI 113, hàng xóm",
        "A true debt: ask at the lender, pay ONLY there, get a slip. Not your debt: pay and "
        "sign nothing, give no land paper. They enter, threaten, take things: CALL 113",
    ),
    "advice.kin_gambles": (
        "Cất sổ đỏ, vàng, thẻ ATM; KHÔNG trả nợ thay, không ký vay. Nhờ người mà họ nghe lời, "
        "hội phụ nữ, công an xã khuyên. Chủ nợ tới dọa, trong nhà đánh nhau: GỌI 113",
        "Put land paper, gold, card away; pay NO debt, sign nothing. Let one they trust, the "
        "women's union, police talk to them. Threats, blows at home: CALL 113",
    ),
    "advice.labor_export": (
        "CHƯA đóng cọc, phí: hỏi Sở Nội vụ, UBND xã xem công ty có giấy phép không. Chỉ trả tại"
        " công ty, có hợp đồng, phiếu thu. Giục gấp, đi diện du lịch là lừa",
        "Pay NO deposit yet: ask the Department of Home Affairs, the commune if the firm has a "
        "licence. Pay only there, with contract, slip. Hurry, tourist visa: fraud",
    ),
    "advice.file_downloaded": (
        "KHÔNG mở, không cài: xóa file đó, xóa tin, chặn số gửi. App thật chỉ ở CH Play, App "
        "Store. Lỡ cài: TẮT NGUỒN, lấy máy KHÁC GỌI NGÂN HÀNG khóa tài khoản, rồi 113",
        "Do NOT open or install it: delete the file, block the sender. True apps are only in "
        "the store. Installed: POWER OFF, with ANOTHER phone CALL THE BANK, then 113",
    ),
    "advice.sign_pressed": (
        "KHÔNG ký, không lăn tay giấy chưa hiểu: xin bản chụp, nhờ con cháu, UBND xã đọc. Lỡ "
        "ký: ra UBND xã, công an xã NGAY, xin trợ giúp pháp lý. Bị ép: GỌI 113",
        "Sign, fingerprint NOTHING you don't understand: get a copy, let family, the commune "
        "read it. Signed: commune office, police NOW; legal aid is free. Forced: 113",
    ),
    "advice.bullied": (
        "GỌI 111: miễn phí, giữ kín. Bị đánh, bị ép: 113. Chụp lại làm chứng, không chửi lại, "
        "nói với ba mẹ, thầy cô NGAY. Trẻ không có lỗi, không để trẻ ở một mình",
        "CALL 111: free, private. Beaten, forced: 113. Keep pictures, don't answer back, tell "
        "parents and the teacher NOW. It is not the child's fault; stay with them",
    ),
    "advice.child_alone": (
        "Kể ba mẹ, thầy cô NGAY: nói sớm, người lớn gọi ngân hàng còn chặn kịp. Kẻ dụ em mới có"
        " lỗi. Sợ bị đánh, không dám nói: gọi 111, miễn phí, giữ kín. Gấp: 113",
        "Tell parents, grandparents or a teacher NOW: told early, adults can have the bank stop"
        " it. It is the cheat's fault. Afraid: call 111, free, private. Urgent: 113",
    ),
    "advice.over_interest": (
        "KHÔNG vay chỗ khác để trả, bị dọa không trả thêm. Giữ giấy, tin nhắn, biên lai đã trả,"
        " ra công an xã báo cho vay nặng lãi. Bêu hình: giữ lại. Dọa đánh: GỌI 113",
        "Borrow NO more to pay, don't pay out of fear. Keep contract, messages, slips, go to "
        "commune police: usury. Pictures shown around: keep them. Violence: CALL 113",
    ),
    "advice.gone_note": (
        "GỌI 113 NGAY: tên, mặc gì, xe, đi lúc nào, thư để lại ghi gì. Chia nhau tìm cầu, hồ, "
        "rẫy, nhà người quen. Gọi liên tục, không trách. Gặp thì không để một mình",
        "CALL 113 NOW: name, clothes, vehicle, when, what the note says. Search bridges, lakes,"
        " fields, friends. Call without stop, no blame. Found: don't leave alone",
    ),
    "advice.gang_moving": (
        "GỌI 113 NGAY: xe gì, biển số, màu, mấy người, đi hướng nào. Gọi trưởng thôn, hàng xóm "
        "thôn bên báo nhau. Không đuổi, không chặn xe. Giữ đồ họ đưa, hình chụp",
        "CALL 113 NOW: vehicle, plate, colour, how many, which way. Call the village heads "
        "ahead. Don't chase or stop them. Keep what they gave you, pictures",
    ),
    "advice.no_card": (
        "GỌI NGÂN HÀNG NGAY: gửi tên ngân hàng tới đây (ví dụ: Agribank) có số; hoặc ra quầy, "
        "mang CCCD. Nói: khóa tài khoản, chặn lệnh. Đóng cửa: 113",
        "CALL THE BANK NOW: text us its name (Agribank, say) for its number; or go to the "
        "nearest counter with your ID. Say: lock it, stop the transfer. Shut: 113",
    ),
    "advice.warn_village": (
        "Nhờ trưởng thôn đọc loa, báo nhóm Zalo xóm: không nghe, không chuyển. Đông người báo "
        "thì cán bộ xem sớm. Gấp: gọi 113.| Ai bị gọi: soạn LD và số",
        "Ask the village head to tell all by loudspeaker: don't listen, don't pay. Many reports"
        " are seen sooner. Urgent: 113.| Each who was called: text LD and the number",
    ),
    "advice.cheater": (
        "Số này giúp người bị lừa. Lừa tiền, mua bán tài khoản, SIM là phạm tội. Muốn thôi: tự "
        "ra công an khai, sớm thì nhẹ. Bị ép làm, bị giữ: GỌI 113 NGAY",
        "This number helps who is cheated. Fraud, trade in accounts and SIMs are crimes. To "
        "stop: go to the police yourself, soon. Forced, held: CALL 113 NOW",
    ),
    "advice.found_item": (
        "Nhặt được thì đưa công an xã, UBND xã, xin giấy nhận; có tên thì nhờ trưởng thôn báo "
        "người mất. Không đòi tiền chuộc, không đọc mã gửi về máy đó",
        "Hand a found thing to the commune police or office and get a slip; with a name the "
        "village head tells the owner. Take no ransom, tell nobody a code that comes",
    ),
    "advice.road_fine": (
        "Công an thật có số hiệu, có biên bản, biên lai, không thu vào tài khoản riêng. Không "
        "giấy: KHÔNG đưa tiền, ghi biển xe, gọi 113. Lỡ chuyển: gọi ngân hàng",
        "Real police wear a number, write a record and receipt, use no private account. No "
        "paper: pay NOTHING, note the plate, call 113. Just paid: call the bank",
    ),
    "advice.smuggle": (
        "KHÔNG chở, không giữ giùm: có thể là ma túy, hàng lậu, người chở bị tù. Giữ tin nhắn, "
        "số của họ. Lỡ nhận hàng, nhận cọc, bị dọa: GỌI 113 NGAY, khai sớm thì nhẹ",
        "Do NOT carry or keep it: it may be drugs; the driver goes to prison. Keep messages, "
        "numbers. Goods or money taken, threats: CALL 113 NOW, early counts",
    ),
    "advice.clerk_helps": (
        "Kéo dài: báo chờ duyệt, hỏi gửi ai, mời ngồi. Khuyên CÚP MÁY, gọi người nhà họ tới, "
        "báo sếp quầy, GỌI 113. Nói: công an thật không bắt chuyển tiền",
        "Delay it: say it needs approval, ask who it is for, let them sit. Help them HANG UP, "
        "call their family, the manager, 113. Real police never want a transfer",
    ),
    "advice.cult": (
        "KHÔNG góp tiền, vàng, đất, không bỏ học, bỏ rẫy. Kể già làng, trưởng thôn, công an xã;"
        " khuyên nhẹ. Bị giữ, bị ép, bị đánh: GỌI 113. Ốm thì tới trạm y tế",
        "Give NO money, gold or land, leave neither school nor field. Tell the elder, village "
        "head, commune police. Held, forced, beaten: CALL 113. Ill: clinic",
    ),
    "panic.bad": (
        "GIỮ hàng, hóa đơn, hình chụp. Tới chỗ bán đòi đổi, trả lại tiền. Không chịu: báo UBND "
        "xã, quản lý thị trường, công an xã. Cả xóm bị thì báo chung. Dọa: gọi 113",
        "KEEP the goods, bill, pictures of scales. Ask the shop for exchange or your money. "
        "Refused: commune office, market inspectors, police; together. Threats: 113",
    ),
    # -- questions and talk -----------------------------------------------------------------
    "advice.is_it_fraud": (
        "Nghi vậy là phải. Đây là số 5 KHÔNG của tỉnh: không đòi tiền, không hỏi mã OTP, không "
        "gửi link. Muốn chắc: hỏi UBND xã. Ai xưng số này đòi tiền là giả",
        "You do well to doubt. This is the province's 5 KHONG number: NO money, no codes, no "
        "links. Ask the commune office or police. Who asks money for it is false",
    ),
    "advice.leaflet": (
        "Cảm ơn bạn. Máy không gửi tờ rơi được: hỏi UBND xã, công an xã. Đọc cho bà con nghe 5 "
        "điều: soạn 5K. Ai cũng hỏi được số lạ, tin lạ ở đây",
        "Thank you. Leaflets are not sent from here: ask the commune office or police. Read the "
        "five rules aloud: text 5K. Anybody may ask here about a number",
    ),
    "advice.hotlines": (
        "113: công an, bị đánh, bị giữ. 114: cháy, đuối nước, bị kẹt. 115: cấp cứu. 112: cứu "
        "nạn. 111: trẻ em. Gọi không mất tiền. Nói rõ chỗ, chuyện gì, mấy người",
        "113: police, violence. 114: fire, drowning, trapped. 115: ambulance. 112: rescue. 111: "
        "children. All free. Say where, what, how many people",
    ),
    "advice.rescue": (
        "Có người kẹt, bị vùi: GỌI 114, 112. Đau: 115. Sạt lở, lũ, cây đổ: không đi qua, hỏi "
        "trưởng thôn, UBND xã. Máy này chỉ biết chuyện lừa đảo",
        "Somebody trapped: CALL 114, 112. Hurt: 115. Landslide, flood, fallen tree: don't pass, "
        "ask the village head, the commune. I only know about fraud",
    ),
    "advice.redo_paper": (
        "Làm ở NƠI CẤP: CCCD, VNeID ra công an xã; bằng lái, giấy xe hỏi công an; SIM ra cửa "
        "hàng nhà mạng. Phí có bảng ghi. KHÔNG làm qua link, Zalo, người lạ",
        "At the ISSUING office: ID, VNeID at commune police; licence at police; SIM at the "
        "carrier's shop. Fees are posted. NEVER by link, Zalo, strangers",
    ),
    "advice.phone_use": (
        "Máy này chỉ trả lời về lừa đảo. Muốn gọi: bấm số, rồi bấm nút xanh; nhờ con cháu, tiệm "
        "điện thoại chỉ giúp. Gấp: bấm 113, hết tiền vẫn gọi được",
        "I only answer about fraud. To call: type the number, press the green key; ask family or "
        "a phone shop. Urgent: 113, free even with no credit",
    ),
    "advice.quarrel": (
        "Chuyện nghi ngờ, cãi, nợ nhỏ trong xóm máy không ghi, không báo ai. Chưa rõ: không nói "
        "tên ai. Nhờ trưởng thôn, tổ hòa giải, công an xã. Bị đánh, dọa: gọi 113",
        "Quarrels, suspicion, small debts are not written down here. Accuse nobody unsure. Ask "
        "the village head, the conciliators, police. Beaten, threatened: 113",
    ),
    "advice.news_of_other": (
        "Máy không kể chuyện của người khác. Muốn biết nơi mình có lừa đảo: soạn DK và tên xã, "
        "không mất tiền. Bạn bị: kể ở đây, 113",
        "I don't tell of others. For alerts where you live: text DK and the commune, free. If it "
        "happened to you: tell it here, or call 113",
    ),
    "advice.keep_safe": (
        "Ai gọi đòi tiền, đòi mã OTP thì cúp máy, hỏi lại số cũ. Không bấm link, không cài app "
        "lạ. Mật khẩu khó, hạ hạn mức. Chưa rõ thì hỏi ở đây.| 5 điều: soạn 5K",
        "Who calls for money or a code: hang up, ask by the old number. No links, no strange "
        "apps. Hard password, low limits. Unsure: ask here.| Rules: text 5K",
    ),
    "advice.guard_parent": (
        "Dán cạnh máy: ai đòi tiền, đòi mã thì CÚP, gọi con. Lưu số con, công an xã. Nhờ ngân "
        "hàng hạ hạn mức, tách riêng tiền để dành.| Nhận cảnh báo: soạn DK và tên xã",
        "Put by the phone: money or code wanted: HANG UP, call us. Store your number. The bank "
        "lowers limits, splits savings.| For alerts: text DK and commune",
    ),
    "advice.sim_question": (
        "Tự soạn TTTB gửi 1414 xem SIM có tên mình. Thiếu: mang CCCD ra cửa hàng. KHÔNG bấm "
        "phím, không đọc mã cho người gọi dọa khóa SIM. Máy mất sóng: gọi nhà mạng",
        "Text TTTB to 1414 to see whose SIM it is. Missing: the carrier's shop with your ID. "
        "Press no key, tell no code to who threatens a lock. No signal: call carrier",
    ),
    "advice.fine_check": (
        "Phạt xe: hỏi công an; điện: số trên hóa đơn; thuế: cơ quan thuế, UBND xã. Thật thì có "
        "giấy. KHÔNG bấm link, không trả cho người gọi.| Lỡ trả: soạn MAT TIEN",
        "Traffic fine: police, vehicle check; power: number on the bill; tax: tax office, "
        "commune. A real one comes on paper. No links, no calls.| Paid: text MAT TIEN",
    ),
    "advice.erase_confirm": (
        "Xóa số, dữ liệu của bạn: soạn XOA, rồi soạn XOA lần nữa thì xóa hết. Chỉ ngưng cảnh "
        "báo: soạn HUY. Không muốn xóa: không cần làm gì",
        "To delete your number and data: text XOA, then XOA once more. Only to stop alerts: text "
        "HUY. To keep them: do nothing",
    ),
    "advice.wifi_public": (
        "Wifi quán xem tin thì được; KHÔNG vào ngân hàng, không gõ mật khẩu, mở mạng của máy. "
        "Mất tiền là khi đọc mã, cài app lạ, nhập vào trang lạ, chuyển tiền",
        "Cafe wifi is fine for news; NO bank, NO passwords there, use your own data. Money goes "
        "by codes told, strange apps, strange pages, transfers",
    ),
    "advice.sorry": (
        "Không sao. Gặp số lạ, tin lạ, ai đòi tiền, đòi mã thì hỏi ở đây. Khẩn cấp: 113.| Lỡ báo "
        "nhầm: soạn RUT",
        "No harm. A strange number or message, somebody who wants money or a code: ask here. "
        "Urgent: 113.| Reported by mistake: text RUT",
    ),
    "advice.machine_limits": (
        "Xin lỗi, máy hiểu chưa hết. Kể ngắn: ai gọi, đòi gì, bạn đã đưa gì. Bị đánh, bị dọa: "
        "gọi 113. Cần người thật: ra công an xã, UBND xã.| Mất tiền: soạn MAT TIEN",
        "Sorry, I don't understand everything. Tell shortly: who called, what they want, what "
        "you gave. Violence: 113. A person: police.| Lost money: text MAT TIEN",
    ),
    # -- danger -----------------------------------------------------------------------------
    "advice.no_answer": (
        "Gọi lại liên tục, nhờ người khác gọi 112, 113, 115, công an xã. Có người đau: chở tới "
        "trạm y tế gần nhất NGAY, không đợi. Bị đuổi, bị giữ: ra chỗ đông",
        "Keep calling, let others call 112, 113, 115, commune police. Do NOT wait: take who is "
        "hurt to the clinic NOW. Chased or held: go to people, shout",
    ),
    "advice.held_abroad": (
        "GỌI 113, công an tỉnh NGAY: tên, tuổi, ở đâu, số họ gọi, đòi gì. KHÔNG chuyển tiền "
        "chuộc trước khi hỏi công an. Giữ tin, số, vị trí. Dưới 18 tuổi: gọi cả 111",
        "CALL 113, province police NOW: name, age, where, their number, the sum. Pay NO ransom "
        "yet: they ask again. Keep messages, place. Under 18: 111 too",
    ),
    "advice.police_wants": (
        "Gọi 113 hoặc ra công an xã hỏi có phải họ hỏi không, chưa hỏi được thì KHÔNG gửi. Có "
        "thật: đưa hình, tin nhắn, số của kẻ kia. KHÔNG đưa tiền, mã OTP, số thẻ ATM",
        "Ask 113 or the commune police whether it is them; until then send NOTHING. If so: give "
        "pictures, messages, the other's number. NEVER money, codes, card numbers",
    ),
    "advice.at_clinic": (
        "Ở lại đó, nghe bác sĩ, đưa vỏ thuốc, đồ ăn cho họ xem. Không tự về, không uống thêm "
        "thuốc đó. Khỏe rồi hãy ra công an xã báo. Nặng hơn: gọi bác sĩ NGAY, 115",
        "Good: do as the doctor says, show the box. Don't leave alone, take no more of it. When "
        "well, tell commune police. Worse: call the doctor NOW, 115",
    ),
    "advice.friend_dies": (
        "GỌI 115, 113 NGAY, đọc địa chỉ; dưới 18 tuổi gọi cả 111. Nhờ người ở gần tới NGỒI CẠNH: "
        "người nhà, hàng xóm. Giữ người đó nói chuyện. Bạn cũng tới NGAY",
        "CALL 115, 113 NOW with the address; under 18 also 111. Somebody near goes to SIT WITH "
        "them: family, neighbours. Keep them talking, no blame. Go there too",
    ),
    "advice.nobody_knows": (
        "Nói với MỘT người ngay bây giờ, một câu là đủ: tôi không ổn, sang với tôi. GỌI 115 hoặc "
        "113. Không ở một mình, đem thuốc, dao đi xa. Bạn không có lỗi",
        "Tell ONE person now, one sentence is enough: I am not well, come to me. CALL 115 or "
        "113. Don't be alone, put pills, knives away. No fault of yours",
    ),
    "advice.minor_shamed": (
        "KHÔNG gửi thêm hình, không trả tiền, không gặp riêng: em không có lỗi. GỌI 111: miễn "
        "phí, giữ kín. Nói với người lớn mình tin: mẹ, cô. Giữ tin nhắn. Bị ép: 113",
        "Send NO more pictures, pay nothing, meet nobody alone: no fault of yours. CALL 111: "
        "free, private. Tell an adult you trust. Keep messages. Forced: 113",
    ),
    "advice.fear_after": (
        "Thấy họ tới, bị dọa: GỌI 113 NGAY. Khóa cửa, ở với nhiều người vài hôm, không đi một "
        "mình. Xin số công an xã, nhờ họ để ý. Giữ tin nhắn, hình. Đau: 115",
        "They come or threaten: CALL 113 NOW. Lock doors, stay with people some days, never "
        "alone. Get the commune police's number, ask them to watch. Hurt: 115",
    ),
    "advice.husband_beats": (
        "GỌI 113 NGAY khi bị đánh, dẫn con qua hàng xóm. Hội phụ nữ xã, trưởng thôn lo chỗ ở "
        "tạm; có trẻ: 111. Không ở lại một mình, bạn không có lỗi. Đau: 115",
        "CALL 113 NOW when beaten, go to neighbours with the children. Women's union, village "
        "head give shelter; children: 111. Don't stay alone. Hurt: 115",
    ),
    "advice.too_far": (
        "Nhờ xe hàng xóm, xe xã chở NGAY, báo trạm y tế ra đón. Gọi 115, vừa đi vừa nghe họ chỉ. "
        "Chảy máu: ép chặt; ngất: nằm nghiêng. Bị đuổi: ở nhà đông người, gọi 113",
        "A neighbour's or the commune's car takes them NOW; the clinic meets you. Call 115, do "
        "as they say on the way. Bleeding: press; fainted: on the side. Chased: 113",
    ),
}
