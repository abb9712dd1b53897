"""Words of deciding on a report."""

WORDS = {
    "case_about": (
        "Những số, liên kết, tài khoản do cùng những người phản ánh trong cùng một ngày. Hãy xem "
        "từng mục rồi đánh dấu: quyết định chỉ áp dụng cho mục được đánh dấu.",
        "What the same people reported on the same day. Look at each one and tick it: a decision "
        "applies only to what is ticked.",
    ),
    "case_others": (
        "+{count} cùng vụ việc",
        "+{count} in the same case",
    ),
    "case_decide": ("Quyết định cho các mục đã đánh dấu", "Decide on the ticked items"),
    "case_do": ("Lưu quyết định", "Save the decision"),
    "case_do_for": ("cho", "for"),
    "case_do_items": ("mục", "items"),
    "case_done": (
        "Đã ghi quyết định hoặc đề nghị cho {count} mục.",
        "Decisions or proposals recorded: {count}.",
    ),
    "case_nothing_ticked": ("Hãy đánh dấu ít nhất một mục.", "Tick at least one item."),
    "case_left": (
        "{count} mục không còn trong vụ việc này, có thể đã có người quyết định.",
        "No longer in this case: {count}. Someone may have decided already.",
    ),
    "case_overtaken": ("{official} đã quyết định trước.", "{official} decided first."),
    "stands_confirmed": (
        "Đang có hiệu lực: xác minh là lừa đảo, từ {at}.",
        "In force: confirmed as fraud, since {at}.",
    ),
    "stands_cleared": (
        "Đang có hiệu lực: không phải lừa đảo, từ {at}.",
        "In force: not fraud, since {at}.",
    ),
    "stands_dismissed": (
        "Đang có hiệu lực: không chấp nhận phản ánh trước {at}.",
        "In force: reports before {at} were dismissed.",
    ),
    "stands_reassigned": (
        "Đang có hiệu lực: số đổi chủ, không tính phản ánh trước {at}.",
        "In force: new owner since {at}; earlier reports are not about them.",
    ),
    "decide": ("Quyết định", "Decide"),
    "about_confirmed": (
        "Người tra cứu nhận: cán bộ đã xác minh lừa đảo. Người phản ánh được báo tin, không gửi "
        "ban đêm.",
        "Anyone who checks it is told that officials have confirmed fraud. Reporters are "
        "notified, but not at night.",
    ),
    "about_cleared": (
        "Người tra cứu nhận: cán bộ đã xem, phản ánh không đúng. Người phản ánh được báo tin.",
        "Anyone who checks it is told that officials looked and the reports were wrong. Reporters "
        "are notified.",
    ),
    "about_dismissed": (
        "Không tính các phản ánh đến lúc này. Không báo tin cho ai; tra cứu mục này không nêu kết "
        "quả.",
        "Reports so far no longer count. Nobody is notified, and a check says nothing about it.",
    ),
    "about_reassigned": (
        "Số đã thuộc người khác: phản ánh cũ không nói về họ. Người phản ánh cũ không bị coi là "
        "sai.",
        "The number has a new owner: older reports are not about them, and their reporters are "
        "not counted as wrong.",
    ),
    "about_withdrawn": (
        "Như chưa từng có quyết định cuối: quyết định trước đó có hiệu lực trở lại.",
        "As if the last decision had never been made: the decision before it is in force again.",
    ),
    "about_referred": (
        "Ghi lại đã chuyển cho ai. Câu trả lời cho người dân không đổi.",
        "Records who has it. What residents are told does not change.",
    ),
    "forged": (
        "Cán bộ đã thấy tin giả mang tên này. Chủ thật của tên vẫn được dùng tên đó.",
        "Officials have found messages forged under this name. Its true owner may still use it.",
    ),
    "reason": ("Lý do", "Reason"),
    "reason_help": (
        "Ít nhất {least} ký tự, để đồng nghiệp hiểu. Lưu cùng quyết định.",
        "At least {least} characters that colleagues can understand. Kept with the decision.",
    ),
    "recipient": ("Chuyển cho", "Referred to"),
    "recipient_help": (
        "Ví dụ: Công an xã Đắk Mil, đồng chí Hùng.",
        "For example: police of Đắk Mil commune, Mr Hùng.",
    ),
    "reference": ("Số công văn hoặc số vụ (nếu có)", "Document or case number (if any)"),
    "reference_help": ("Để tra cứu sau này.", "To look it up later."),
    "judged_confirmed": ("Đã xác minh là lừa đảo.", "Confirmed as fraud."),
    "judged_cleared": ("Đã lưu: không phải lừa đảo.", "Saved: not fraud."),
    "judged_dismissed": ("Đã lưu: không chấp nhận phản ánh.", "Saved: reports rejected."),
    "judged_reassigned": ("Đã lưu: số đã đổi chủ.", "Saved: the number has a new owner."),
    "judged_withdrawn": (
        "Đã rút lại quyết định cuối. Quyết định trước đó có hiệu lực trở lại.",
        "The last decision has been withdrawn. The decision before it is in force again.",
    ),
    "judged_referred": (
        "Đã ghi việc chuyển công an.",
        "The referral to the police has been recorded.",
    ),
    "cant_unread": (
        "Không đọc được: hãy gõ đúng một số, liên kết, tài khoản hoặc tên người gửi.",
        "This cannot be read: type exactly one number, link, account or sender name.",
    ),
    "cant_account": (
        "Quá ngắn để là số điện thoại. Nếu là tài khoản ngân hàng, hãy gõ stk trước nó.",
        "Too short for a phone number. If it is a bank account, type stk before it.",
    ),
    "cant_reason": (
        "Hãy chọn hoặc viết lý do, ít nhất 3 ký tự.",
        "Choose or write a reason of at least 3 characters.",
    ),
    "cant_odd": (
        "Số này không đủ hoặc không đúng, nên không quyết định được.",
        "This number is incomplete or invalid, so it cannot be decided on.",
    ),
    "cant_site": (
        "Đây là trang thật của chủ nó: không quyết định được.",
        "This is the owner's genuine site: it cannot be decided on.",
    ),
    "cant_name": ("Đây không phải tên người gửi.", "This is not a sender name."),
    "cant_notname": (
        "Ô tin giả chỉ dùng cho tên người gửi.",
        "The box on forgery is for senders' names alone.",
    ),
    "cant_forged": (
        "Tên người gửi còn có chủ thật. Nếu đã thấy tin giả mang tên này, hãy đánh dấu ô đó rồi "
        "bấm lại.",
        "A sender's name has a true owner. If messages were forged under it, tick that box and "
        "try again.",
    ),
    "cant_ours": ("Đây là đầu số của chính chúng ta.", "This is our own short code."),
    "cant_official": (
        "Số này có trong danh bạ số chính thức: không xác minh là lừa đảo. Có thể kẻ xấu giả số "
        "này.",
        "This is in the directory of official numbers: it is not confirmed. It may have been "
        "spoofed.",
    ),
    "cant_nothing": ("Không có quyết định nào để rút lại.", "There is no decision to withdraw."),
    "cant_overtaken": (
        "{official} đã quyết định trước, lúc {at}: {decision}",
        "{official} decided first, at {at}: {decision}",
    ),
    "overtaken_yours": (
        "Quyết định của bạn chưa được ghi. Lựa chọn và lý do bạn viết vẫn còn trong biểu mẫu: xem "
        "lại rồi lưu nếu vẫn giữ ý kiến.",
        "Yours is not recorded. Your choice and reason are still in the form: look again, then "
        "save if you still hold it.",
    ),
    "cant_recipient": ("Hãy ghi chuyển cho ai.", "Write to whom it is handed."),
    "cant_waits": (
        "Đang có một đề nghị khác chờ người thứ hai. Hãy xem đề nghị đó trước.",
        "Another proposal waits for a second official. Look at that one first.",
    ),
    "cant_gone": (
        "Đề nghị này không còn chờ nữa: đã có người quyết định hoặc rút lại.",
        "It no longer waits: somebody has decided, or withdrawn it.",
    ),
    "cant_own": (
        "Bạn là người đề nghị. Cán bộ khác phải đồng ý.",
        "You have proposed it. Another official agrees.",
    ),
    "cant_same_inviter": (
        "Bạn và người đề nghị do cùng một quản trị viên mời, chưa có người thứ ba xác nhận. Hãy "
        "để cán bộ khác xem.",
        "One administrator invited you and who proposed it, and no third person has confirmed "
        "either of you. Someone else looks at it.",
    ),
    "cant_new_account": (
        "Tài khoản của bạn còn mới hoặc chưa được xác nhận nên chưa từ chối được đề nghị của "
        "người khác.",
        "Your account is new, or not confirmed: you can't refuse another's proposal yet.",
    ),
    "cant_decision": (
        "Hãy chọn một quyết định trên trang này.",
        "Choose one of the decisions on this page.",
    ),
    "undid": ("Rút lại: {decision}, lúc {at}.", "Withdrew: {decision}, of {at}."),
    "undone": ("đã được rút lại", "withdrawn"),
    "keys": ("Phím tắt", "Keyboard shortcuts"),
    "key": ("Phím", "Key"),
    "key_does": ("Tác dụng", "What it does"),
    "key_next": ("Dòng sau", "Next line"),
    "key_previous": ("Dòng trước", "Line before"),
    "key_open": ("Mở dòng này", "Open this line"),
    "key_help": ("Bảng này", "This table"),
    "keys_on": ("Dùng phím tắt", "Use keyboard shortcuts"),
    "together": ("Xử lý cùng một lý do", "Decide together"),
    "together_open": ("Xử lý cùng một lý do", "Decide together"),
    "together_open_about": ("cho các mục đã đánh dấu", "for what is ticked"),
    "together_about": (
        "Các mục bạn đã đánh dấu trong danh sách. Hãy đọc căn cứ của từng mục; bỏ dấu ở mục chưa "
        "chắc.",
        "What you ticked in the list. Read the evidence for each; untick what you are not sure of.",
    ),
    "decide_next": ("Lưu và sang mục tiếp theo", "Save and go on"),
    "decide_stay": ("Lưu, ở lại trang", "Save and stay"),
    "decide_do": ("Lưu quyết định", "Save the decision"),
    "decide_keys": ("Hoàn tác được sau khi lưu.", "Can be undone."),
    "done_undo": ("Hoàn tác", "Undo"),
    "ready": ("Lý do có sẵn", "Suggested reasons"),
    "ready_later": (
        "Chọn một quyết định để xem các lý do gợi ý.",
        "Choose a decision to see suggested reasons.",
    ),
    "ready_confirmed_1": (
        "Nhiều người kể cùng một thủ đoạn",
        "Several people describe the same scam",
    ),
    "ready_confirmed_2": ("Trùng chiến dịch đã xác minh", "Belongs to a confirmed campaign"),
    "ready_confirmed_3": ("Công an xác nhận", "The police confirm it"),
    "ready_cleared_1": (
        "Đã gọi, đúng chủ số, nội dung hợp lệ",
        "Called: its owner, an honest matter",
    ),
    "ready_cleared_2": (
        "Cơ quan, doanh nghiệp nhận là số của mình",
        "An office or firm says that it is theirs",
    ),
    "ready_cleared_3": ("Người phản ánh nhầm số", "The reporters took the wrong number"),
    "ready_dismissed_1": ("Không đủ căn cứ", "Not enough to go by"),
    "ready_dismissed_2": ("Phản ánh để quấy rối", "Reported to harass"),
    "ready_dismissed_3": ("Chỉ quảng cáo, không lừa đảo", "Advertising, no fraud"),
    "ready_reassigned_1": ("Nhà mạng xác nhận đổi chủ", "The carrier confirms a new owner"),
    "ready_reassigned_2": ("Chủ mới xuất trình hợp đồng", "The new owner has shown a contract"),
    "ready_reassigned_3": (
        "Đã gọi, người dùng mới không liên quan",
        "Called: the new user has nothing to do with it",
    ),
    "ready_referred_1": ("Có người đã mất tiền", "Somebody has lost money"),
    "ready_referred_2": ("Nhiều nạn nhân, cùng thủ đoạn", "Several victims of the same scam"),
    "ready_referred_3": ("Công an đề nghị", "The police asked for it"),
    "ready_refused_1": (
        "Đã gọi, chủ số không giải thích được",
        "Called: its owner has no explanation",
    ),
    "ready_refused_2": ("Công an đang xác minh", "The police are looking into it"),
    "ready_refused_3": ("Không gọi được chủ số", "The owner could not be reached"),
    "reason_common": ("Lý do chung", "One reason for all"),
    "reason_besides": ("Viết thêm nếu cần", "Write more if needed"),
    "looked": ("Tôi đã đọc nội dung người dân gửi", "I have read what residents wrote"),
    "cant_unlooked": (
        "Chưa lưu: hãy đọc nội dung người dân gửi rồi đánh dấu ô “Tôi đã đọc”.",
        "Not saved: read what residents wrote, then tick “I have read”.",
    ),
    "answers_appeal": (
        "Quyết định này trả lời luôn khiếu nại {code}. Chủ số nhận SMS sau khi lưu.",
        "This decision answers appeal {code} too. The owner gets an SMS once it is saved.",
    ),
    "notes": ("Ghi chú và bàn giao", "Notes and hand-over"),
    "notes_none": ("Chưa có ghi chú.", "There are no notes."),
    "note": ("Ghi chú", "Note"),
    "note_add": ("Thêm ghi chú", "Add a note"),
    "note_help": (
        "Đồng nghiệp đọc được. Không ghi số điện thoại của người dân.",
        "Colleagues read it. Write no resident's number.",
    ),
    "note_hand": ("Bàn giao cho", "Hand over to"),
    "note_nobody": ("Không bàn giao", "Nobody"),
    "note_to": ("bàn giao cho {name}", "handed to {name}"),
    "note_do": ("Lưu ghi chú", "Save the note"),
    "not_no_words": ("Hãy viết ghi chú, ít nhất 3 ký tự.", "Write a note of at least 3 letters."),
    "key_tick": ("Đánh dấu dòng", "Tick the row"),
    "key_decision": ("Chọn quyết định", "Choose a decision"),
    "key_ready": ("Chọn lý do có sẵn", "Choose a suggested reason"),
    "key_save": ("Lưu và sang mục tiếp theo", "Save and go on"),
    "key_clear": ("Chọn lại từ đầu", "Choose again"),
    "key_space": ("Dấu cách", "Space"),
    "decide_other": ("Chọn quyết định khác", "Choose another decision"),
    "decide_change": ("Đổi quyết định", "Change the decision"),
}
