"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "compose_new": "Viết cảnh báo",
    "compose_edit": "Sửa cảnh báo số {id}",
    "compose_update": "Viết bản cập nhật của cảnh báo số {id}",
    "compose_follow_up": "Nhắn thêm cho người đã nhận cảnh báo số {id}",
    "compose_update_about": (
        "Bản cập nhật gửi cho cả địa bàn, thay cho bản trước. Hãy sửa nội dung bên dưới."
    ),
    "compose_follow_up_about": (
        "Tin này chỉ gửi cho những người đã nhận, hoặc có thể đã nhận, bản trước: để đính "
        "chính hoặc rút lại."
    ),
    "compose_returned": "Cảnh báo này được trả lại. Lý do: {reason}",
    "compose_undoes_submitted": (
        "Cảnh báo này đang chờ duyệt. Nếu bạn sửa, nó trở lại bản nháp và phải gửi duyệt lại."
    ),
    "compose_undoes_approved": (
        "Cảnh báo này đã được duyệt. Nếu bạn sửa, việc duyệt bị hủy và phải gửi duyệt lại."
    ),
    "compose_begun": (
        "Đã điền sẵn từ phản ánh của người dân, về {shown}. Hãy đọc lại trước khi gửi duyệt."
    ),
    "compose_begun_none": (
        "Chưa có số, trang web hay tài khoản nào ở đây được xác minh. Hãy xác minh trước, "
        "hoặc cảnh báo thủ đoạn mà không nêu số."
    ),
    "compose_begun_bare": (
        "Chiến dịch này không có số, trang web hay tài khoản. Hãy cảnh báo về thủ đoạn."
    ),
    "compose_begun_more": "Cũng đã xác minh; viết cảnh báo riêng cho từng cái:",
    "compose_begun_open": "Chưa xác minh, nên chưa được nêu trong tin. Mở để xem xét:",
    "compose_kind": "Loại tin",
    "compose_about_scam": (
        "Số điện thoại, trang web, tài khoản hoặc thủ đoạn lừa đảo. "
        "Không gửi từ {evening} đến {morning}."
    ),
    "compose_about_emergency": (
        "Bão, lũ, sạt lở, cháy: nguy hiểm đến tính mạng. Gửi ngay, cả ban đêm."
    ),
    "compose_about_notice": (
        "Việc của chính quyền mà bà con cần biết. Không gửi từ {evening} đến {morning}."
    ),
    "compose_about_correction": (
        "Sửa hoặc rút lại tin đã gửi. Tin trước gửi ban đêm thì đính chính cũng gửi ban đêm."
    ),
    "compose_about_exercise": "Tin thử, chỉ gửi đến các số diễn tập đã khai. Người dân không nhận.",
    "compose_what": "Nội dung",
    "compose_kind_first": "Chọn loại tin trước.",
    "compose_what_help": (
        "Chọn một mẫu đã đăng ký rồi điền vào ô. Chữ [CANH BAO] hay [TB] được thêm tự động."
    ),
    "compose_choose": "Chọn một mẫu.",
    "compose_free": "Viết tự do",
    "compose_free_help": "Chỉ khi không mẫu nào hợp.",
    "compose_no_free": (
        "Không gửi được tin viết tự do: nhà mạng {carriers} chỉ nhận mẫu đã đăng ký."
    ),
    "compose_own_words": "Lời của bạn",
    "compose_own_words_help": (
        "Viết tiếng Việt có dấu; tin không dấu được tạo từ đó. Không liên kết bấm được: viết "
        "abc . com. Chỉ nêu số, trang web, tài khoản đã xác minh."
    ),
    "compose_more_languages": "Tiếng M'Nông, Ê-đê, Mông",
    "compose_more_languages_help": (
        "Chỉ điền khi có người biết tiếng viết giúp. Để trống thì họ nhận tiếng Việt."
    ),
    "compose_in_english": "tiếng Anh",
    "compose_subject": "Cảnh báo về số, trang web hay tài khoản nào (nếu có)",
    "compose_subject_help": "Phải đã được cán bộ xác minh. Không có thì để trống.",
    "compose_slot_number": "Một số điện thoại đã xác minh, tối đa {most} ký tự.",
    "compose_slot_link": "Tên trang web, như abc . com, tối đa {most} ký tự.",
    "compose_slot_account": "Số tài khoản, chỉ chữ số, tối đa {most} ký tự.",
    "compose_slot_name": "Một tên, tối đa {most} ký tự.",
    "compose_slot_area": "Tên một nơi, tối đa {most} ký tự.",
    "compose_slot_date": "Ngày tháng, như 30/12, tối đa {most} ký tự.",
    "compose_slot_time": "Giờ, như 07:00 30/12, tối đa {most} ký tự.",
    "compose_slot_text": "Lời viết ngắn, tối đa {most} ký tự.",
    "compose_where": "Gửi cho nơi nào",
    "compose_wholes": "Cả huyện cũ, cả tỉnh",
    "compose_whole": "Tất cả {count} xã, phường",
    "compose_communes": "Xã, phường trên bản đồ",
    "compose_no_areas": "Tài khoản của bạn chưa có địa bàn. Hãy hỏi quản trị viên.",
    "compose_where_follows": "Tin này gửi cho người đã nhận cảnh báo số {id}, ở:",
    "compose_nobody": "Chưa có ai đăng ký nhận cảnh báo ở những nơi này.",
    "compose_not_yours": "Ngoài địa bàn của bạn: {names}. Bỏ chọn những nơi này.",
    "compose_not_yours_kept": (
        "Có nơi ngoài địa bàn của bạn, nên chưa lưu. Lần thử này đã được ghi vào nhật ký. "
        "Những gì bạn viết vẫn còn bên dưới."
    ),
    "compose_not_all": (
        "Cảnh báo này có cả nơi ngoài địa bàn của bạn. Hãy nhờ cán bộ của tất cả các nơi đó, "
        "hoặc cán bộ tỉnh."
    ),
    "compose_when": "Khi nào",
    "compose_now": "Ngay khi được duyệt",
    "compose_now_help": "Tin lừa đảo và thông báo được duyệt ban đêm thì đợi đến {morning}.",
    "compose_later": "Hẹn giờ",
    "compose_send_at": "Bắt đầu gửi lúc",
    "compose_expires_at": "Hết hạn lúc",
    "compose_expires_help": (
        "Sau giờ này không gửi cho ai nữa. Để trống: 24 giờ với tin lừa đảo và thông báo, 6 "
        "giờ với tin khẩn, 2 giờ với diễn tập."
    ),
    "compose_from": "Người gửi",
    "compose_sender": "Tên người gửi",
    "compose_sender_help": (
        "Tên hiện trên máy người nhận. Gửi từ một tên thì người nhận không trả lời được."
    ),
    "compose_sender_own": "Theo từng nhà mạng",
    "compose_preview": "Xem trước",
    "compose_to_mend": "Còn {count} điều phải sửa trước khi gửi duyệt.",
    "compose_unlisted": "Chưa khai số diễn tập nào, nên tin này không đến ai.",
    "compose_counting": "Đang đếm người nhận. Nếu số chưa hiện, hãy bấm Xem trước lần nữa.",
    "compose_reach": "Người nhận:",
    "compose_cost": "Chi phí:",
    "compose_as_of": "Đếm lúc {at}.",
    "compose_begins_now": "Nếu được duyệt bây giờ, tin đi ngay.",
    "compose_begins": "Nếu được duyệt trước đó, tin đi lúc {at}.",
    "compose_begins_night": "Ban đêm chỉ gửi tin khẩn: tin này sẽ đi lúc {at}.",
    "compose_texts": "Tin hiện trên điện thoại theo {count} cách: kéo xuống để xem hết.",
    "compose_units": "{encoding}: {units} ký tự, {segments} tin",
    "compose_by_carrier": "Người nhận và chi phí theo nhà mạng",
    "compose_carrier": "Nhà mạng",
    "compose_people": "Người nhận",
    "compose_price": "Chi phí",
    "compose_nothing_yet": "Chọn loại tin và mẫu để thấy tin trên điện thoại.",
    "compose_judge": "Xem xét số này",
    "compose_do_help": (
        "Nội dung đang soạn tự lưu, chỉ bạn thấy. Trước khi gửi duyệt, bạn đọc lại toàn bộ tin "
        "như người dân sẽ nhận; sau đó một cán bộ khác phải đọc và duyệt."
    ),
    "compose_look": "Xem trước",
    "compose_save": "Lưu bản nháp",
    "compose_submit": "Xem lại để gửi duyệt",
    "compose_unfinished": (
        "Chưa lưu được: có ô còn thiếu hoặc chưa đúng. Xem những dòng màu đỏ. Những gì bạn "
        "viết vẫn còn bên dưới."
    ),
    "compose_faulty": "Chưa gửi duyệt được. Xem những dòng màu đỏ, hoặc lưu bản nháp để sửa sau.",
    "compose_schedule": "Chưa lưu được: tin hết hạn trước khi gửi. Chọn giờ kết thúc muộn hơn.",
    "compose_no_predecessor": "Cảnh báo trước chưa gửi cho ai, nên chưa có gì để nhắn thêm.",
    "compose_not_sent": "Cảnh báo này chưa gửi cho ai. Hãy sửa chính nó.",
    "compose_changed": (
        "Trong lúc bạn viết, cảnh báo này đã được lưu khác đi. So sánh hai bản bên dưới. Nếu "
        "lưu bây giờ, bản của bạn thay bản đang có."
    ),
    "compose_gone": (
        "Cảnh báo này không sửa được nữa. Những gì bạn viết vẫn còn bên dưới; nếu lưu, đó là "
        "một cảnh báo mới."
    ),
    "compose_theirs": "Cảnh báo số {id} đang được lưu",
    "compose_theirs_by": "Người viết: {by}, lúc {at}.",
    "compose_theirs_at": "Lưu lúc {at}.",
    "compose_theirs_how": "Gạch đi là lời đang lưu, gạch chân là lời của bạn.",
    "compose_theirs_open": "Mở cảnh báo đang được lưu",
    "compose_gone_sent": (
        "Cảnh báo này đã bắt đầu gửi, không sửa được nữa. Hãy viết bản cập nhật cho cả địa "
        "bàn, hoặc nhắn thêm cho người đã nhận."
    ),
    "compose_gone_unsent": (
        "Cảnh báo này đã kết thúc mà không gửi, không sửa được nữa. Hãy viết cảnh báo mới."
    ),
    "compose_write_update": "Viết bản cập nhật",
    "compose_write_follow_up": "Nhắn thêm cho người đã nhận",
    "compose_back": "Xem cảnh báo",
    "compose_others": "Bạn có {count} bản đang soạn chưa lưu",
    "compose_no_words": "(chưa có nội dung)",
    "compose_saved": "Đã tự lưu lúc {at}.",
    "compose_saved_at": "Tự lưu lúc {at}.",
    "compose_drop": "Bỏ bản này",
    "compose_restored": "Đã khôi phục bản đang soạn, tự lưu lúc {at}.",
    "compose_kept": ("Đã giữ lại nội dung bạn đang soạn. Đăng nhập để tiếp tục."),
    "approvers": "Người có quyền duyệt",
    "approvers_nobody": "Không có ai duyệt được tin này",
    "approvers_not_you": "Bạn soạn tin nên không tự duyệt.",
    "approvers_kept": "Tin được giữ ở dạng bản nháp, chưa gửi duyệt được. Bạn có thể:",
    "approvers_elsewhere": (
        "Ở địa bàn này không có ai duyệt được. Tin khẩn vẫn được nhận và chuyển ngay tới người "
        "duyệt của địa bàn khác:"
    ),
    "approvers_leave_out": "Bỏ bớt {area}: khi đó {names} duyệt được.",
    "approvers_ask": "Hoặc đề nghị quản trị viên: {names}.",
    "approvers_young": "tài khoản hoặc mã mới, sau 24 giờ mới duyệt được",
    "approvers_unconfirmed": "chờ quản trị viên hoặc người kiểm tra xác nhận",
    "approvers_no_code": "chưa cài ứng dụng tạo mã",
    "approvers_on_duty": "đang trực đến {until}, nhận SMS ngay",
    "approvers_sms": "nhận SMS",
    "approvers_no_phone": "chưa khai số nhận tin: hãy gọi điện",
}
