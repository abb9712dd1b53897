"""Words of one part of the console."""

from __future__ import annotations

from flows.languages.registry import WAITING

WORDS = {
    "alerts": "Cảnh báo",
    "alert_write": "Viết cảnh báo mới",
    "alerts_for_me": "Chờ bạn duyệt",
    "alerts_for_me_none": "Không có cảnh báo nào chờ bạn duyệt.",
    "alerts_running": "Đang gửi hoặc chờ giờ gửi",
    "alerts_running_none": "Lúc này không có cảnh báo nào đang gửi.",
    "alerts_mine": "Bản nháp và tin bị trả lại của bạn",
    "alerts_mine_none": (
        "Bạn không có bản nháp nào. Muốn cảnh báo bà con, hãy bấm Viết cảnh báo mới."
    ),
    "alerts_all": "Tất cả cảnh báo ở địa bàn của bạn",
    "alerts_filter": "Lọc theo trạng thái",
    "alert_filter_all": "Tất cả",
    "alert_filter_waiting": "Chờ duyệt",
    "alert_filter_running": "Đang gửi, chờ giờ",
    "alert_filter_written": "Đang viết",
    "alert_filter_over": "Đã xong",
    "alerts_older": "Cảnh báo cũ hơn",
    "alerts_none_all": "Chưa có cảnh báo nào ở địa bàn của bạn.",
    "alerts_none_chosen": "Không có cảnh báo nào ở trạng thái này.",
    "alert_col_number": "Cảnh báo",
    "alert_col_says": "Nội dung",
    "alert_col_areas": "Địa bàn",
    "alert_col_reached": "Đã xử lý / người nhận",
    "alert_by": "người viết: {name}",
    "alert_because": "Lý do: {reason}",
    "alert_begins_at": "bắt đầu lúc {at}",
    "alert_begins_now": "bắt đầu ngay",
    "alert_done_of": "{done} trên {total} tin đã xử lý",
    "alert_few": "dưới {count} người",
    "alert_roughly": "khoảng {count}",
    "alert_roughly_people": "khoảng {count} người",
    "alert_handful": "vài người",
    "alert_state_draft": "Bản nháp",
    "alert_state_submitted": "Chờ duyệt",
    "alert_state_returned": "Bị trả lại",
    "alert_state_rejected": "Bị từ chối",
    "alert_state_approved": "Đã duyệt",
    "alert_state_sending": "Đang gửi",
    "alert_state_sent": "Đã gửi xong",
    "alert_state_cancelled": "Đã hủy",
    "alert_state_expired": "Hết hạn",
    "alert_state_paused": "Tạm dừng",
    "alert_state_stopped": "Hệ thống đã dừng",
    "alert_about_draft": "Chưa gửi cho ai. Khi viết xong, hãy gửi duyệt.",
    "alert_about_submitted": "Chưa gửi cho ai. Một cán bộ khác cần duyệt.",
    "alert_about_returned": "Người duyệt đã trả lại. Hãy sửa rồi gửi duyệt lại.",
    "alert_about_rejected": "Không được gửi. Không ai nhận tin này.",
    "alert_about_approved": "Đã được duyệt, sẽ tự gửi khi đến giờ.",
    "alert_about_sending": "Tin đang được gửi tới bà con.",
    "alert_about_sent": "Đã gửi tới mọi người nhận được.",
    "alert_about_cancelled": "Đã dừng hẳn. Những tin chưa gửi sẽ không gửi nữa.",
    "alert_about_expired": "Đã quá giờ kết thúc. Những tin chưa gửi sẽ không gửi nữa.",
    "alert_about_paused": (
        "Tạm thời không gửi thêm tin nào. Bấm Gửi tiếp để tiếp tục, hoặc hủy hẳn."
    ),
    "alert_about_stopped_verdict": (
        "Số hoặc trang trong tin không còn được xác minh là lừa đảo, nên hệ thống đã tự dừng "
        "gửi. Hãy xem lại, rồi hủy hẳn; hoặc xác minh lại rồi bấm Gửi tiếp."
    ),
    "alert_about_stopped_approval": (
        "Việc duyệt tin này không còn giá trị: có người đã sửa tin thẳng trong cơ sở dữ liệu, "
        "không qua trang này. Hệ thống đã dừng gửi. Hãy hủy hẳn và báo người giữ máy chủ."
    ),
    "alert_about_stopped_restored": (
        "Dữ liệu đã được khôi phục từ bản sao lưu, nên hệ thống tạm dừng gửi. Có người có thể đã "
        "nhận tin sau bản sao lưu đó. Hãy xem ai đã nhận, rồi gửi tiếp hoặc hủy hẳn."
    ),
    "alert_faults": "Tin này không gửi được như vậy",
    "alert_control": "Dừng tin này",
    "alert_pause": "Tạm dừng ngay",
    "alert_pause_about": (
        "Dừng trong vài giây, có thể gửi tiếp sau. Tin đã tới nhà mạng thì không lấy lại được."
    ),
    "alert_resume": "Gửi tiếp",
    "alert_not_resumable": "Chưa gửi tiếp được: xem phần báo lỗi ở trên.",
    "alert_cancel_open": "Hủy hẳn…",
    "alert_cancel_about": (
        "Không gửi tiếp được nữa. Những người đã nhận tin có thể được nhắn tiếp để đính chính."
    ),
    "alert_cancel": "Hủy hẳn tin này",
    "alert_reason_why": "Lý do",
    "alert_reason_help": (
        "Người viết và người kiểm tra sẽ đọc. Đừng ghi tên hay số điện thoại của người dân."
    ),
    "alert_reason_other": "Hoặc viết lý do khác",
    "alert_because_text": "Nội dung sai",
    "alert_because_areas": "Nhầm địa bàn",
    "alert_because_time": "Nhầm thời gian",
    "alert_because_subject": "Số trong tin không phải lừa đảo",
    "alert_because_again": "Đã gửi trùng",
    "alert_next": "Làm gì tiếp",
    "alert_retry": "Gửi lại cho những người bị lỗi",
    "alert_retry_about": (
        "Chỉ gửi cho những người mà nhà mạng báo lỗi hoặc từ chối. Ai đã nhận thì không nhận "
        "lần nữa."
    ),
    "alert_update": "Viết tin cập nhật",
    "alert_follow_up": "Nhắn tiếp những người đã nhận",
    "alert_next_about": (
        "Tin cập nhật thay cho tin này ở cả địa bàn. Nhắn tiếp chỉ tới những người đã nhận "
        "tin này, để đính chính hay báo đã xong."
    ),
    "alert_goes_out": "Tin sẽ gửi đi",
    "alert_went_out": "Tin đã gửi đi",
    "alert_reaches": "Sẽ tới {reach}.",
    "alert_costs": "Khoảng {segments} tin tính tiền. Chi phí: {price}.",
    "alert_unlisted": (
        "Diễn tập chỉ tới các số thử trong EXERCISE_NUMBERS, và chưa có số nào. Người giữ máy chủ "
        "thêm vào .run/dev.env (khi thử) hoặc biến môi trường, rồi chạy lại."
    ),
    "alert_uncounted": "Đang đếm số người nhận, mất vài giây.",
    "alert_uncounted_short": "chưa đếm số người",
    "alert_count": "Xem số người nhận",
    "alert_from": "Từ: {sender}",
    "alert_size": "{encoding}, {units} ký tự, mỗi người {segments} tin",
    "alert_no_text": "Chưa có nội dung tiếng Việt.",
    "alert_no_price": "chưa biết giá",
    "alert_dong": "khoảng {dong} đồng",
    "alert_nobody": "hiện không có ai nhận bản này",
    "alert_foreign": "ngoài địa bàn của bạn",
    "alert_at_once": "ngay khi được duyệt",
    "alert_late_night": "Ban đêm chỉ gửi tin khẩn: tin này bắt đầu lúc {at}.",
    "alert_late_too_late": "Tin hết hạn trước khi gửi được. Hãy lùi giờ kết thúc.",
    "alert_late_expired": "Đã quá giờ này. Hãy lùi giờ kết thúc.",
    "alert_own_sender": "đầu số của từng nhà mạng",
    "alert_template": "Theo mẫu",
    "alert_relation_update": "Cập nhật cho",
    "alert_relation_follow_up": "Nhắn tiếp sau",
    "alert_followers": "Tin tiếp theo",
    "alert_map_alt": "Bản đồ các xã nhận tin. Tên các xã có trong danh sách bên cạnh.",
    "alert_changed": "Thay đổi so với bản trước",
    "alert_changed_since": "Bản trước: {at}, {name}.",
    "alert_changed_nothing": "Nội dung không khác bản trước.",
    "alert_changed_against": "Khác gì cảnh báo số {id} mà tin này thay thế",
    "diff_gone": "[bỏ]",
    "diff_new": "[thêm]",
    "diff_text_vi_marks": "Nội dung tiếng Việt",
    "diff_text_en": "Nội dung tiếng Anh",
    **{f"diff_text_{code}": f"Nội dung tiếng {one.name}" for code, one in WAITING.items()},
    "diff_kind": "Loại tin",
    "diff_subject": "Cảnh báo về",
    "diff_begins": "Bắt đầu",
    "diff_ends": "Kết thúc",
    "diff_sender": "Tên người gửi",
    "diff_areas": "Địa bàn",
    "alert_alike_sent": "giống tin này, đã gửi lúc {at} cho {areas}.",
    "alert_alike_coming": "giống tin này, đã duyệt và sắp gửi cho {areas}.",
    "alert_decide": "Quyết định",
    "alert_approve": "Duyệt và gửi",
    "alert_approve_about": (
        "Tin ở trên sẽ được gửi đúng như vậy: {reach}, {at}. Nếu ai sửa tin trong lúc này, "
        "việc duyệt sẽ bị từ chối."
    ),
    "alert_not_approvable": "Chưa duyệt được: xem phần báo lỗi ở trên. Hãy trả lại cho người viết.",
    "alert_return_open": "Trả lại hoặc từ chối…",
    "alert_return_about": (
        "Trả lại: người viết sửa rồi gửi duyệt lại. Từ chối: tin này kết thúc, không gửi."
    ),
    "alert_return": "Trả lại",
    "alert_reject": "Từ chối hẳn",
    "alert_submit": "Gửi duyệt",
    "alert_submit_about": "Một cán bộ khác sẽ đọc và duyệt. Bạn không duyệt được tin của mình.",
    "alert_not_submittable": "Chưa gửi duyệt được: xem phần báo lỗi ở trên, rồi sửa.",
    "alert_edit": "Sửa tin",
    "alert_edit_undoes": "Sửa xong phải gửi duyệt lại từ đầu.",
    "alert_drop": "Bỏ tin này",
    "alert_withdraw_open": "Bỏ tin này, không gửi…",
    "alert_withdraw_about": "Tin kết thúc ở đây: không ai nhận, và không sửa hay gửi lại được nữa.",
    "alert_withdraw": "Bỏ tin này, không gửi",
    "alert_history": "Ai đã làm gì",
    "alert_history_editors": "Đã viết, sửa hoặc gửi duyệt: {names}.",
    "alert_history_service": "Hệ thống",
    "alert_history_none": "Chưa ghi lại việc nào.",
    "move_draft": "viết",
    "move_update": "viết, để cập nhật một tin trước",
    "move_follow_up": "viết, để nhắn tiếp một tin trước",
    "move_edit": "sửa",
    "move_submit": "gửi duyệt",
    "move_withdraw": "bỏ, không gửi",
    "move_return": "trả lại",
    "move_reject": "từ chối",
    "move_approve": "duyệt",
    "move_pause": "tạm dừng",
    "move_resume": "gửi tiếp",
    "move_cancel": "hủy hẳn",
    "move_retry": "gửi lại cho người bị lỗi",
    "move_start": "bắt đầu gửi",
    "move_finish": "gửi xong",
    "move_expire": "hết hạn",
    "progress": "Tiến độ",
    "progress_done": "{done} trên {total} tin đã xử lý ({reach}).",
    "progress_expanding": "Đang tìm thêm người nhận.",
    "progress_speed": "Tốc độ: khoảng {speed} tin mỗi phút.",
    "progress_ends": "Còn khoảng {minutes} phút, xong lúc {at}.",
    "progress_expected": "Chưa bắt đầu gửi. Dự kiến tới {reach}.",
    "progress_not_begun": "Chưa bắt đầu gửi.",
    "progress_nobody": "Không có ai đăng ký nhận tin ở địa bàn này, nên không có tin nào được gửi.",
    "progress_cost": "Chi phí đến lúc này: {dong} đồng cho {segments} tin tính tiền.",
    "progress_no_receipt": "{count} tin đã tới nhà mạng nhưng sau một ngày vẫn chưa có báo nhận.",
    "progress_page": "Xem tiến độ trên một trang riêng",
    "progress_back": "Về trang của tin này",
    "progress_look": "Xem lại lúc này",
    "group_delivered": "đã tới máy",
    "group_accepted": "nhà mạng đã nhận",
    "group_waiting": "chờ gửi",
    "group_failed": "không gửi được",
    "group_uncertain": "chưa rõ có tới không",
    "group_opted_out": "đã từ chối nhận",
    "group_expired": "hết hạn trước khi gửi",
    "group_cancelled": "hủy trước khi gửi",
    "hold_stopped_verdict": (
        "Hệ thống đã tự dừng lúc {at}, vì số hoặc trang trong tin không còn được xác minh là "
        "lừa đảo."
    ),
    "hold_stopped_approval": (
        "Hệ thống đã tự dừng lúc {at}: việc duyệt không còn giá trị vì có người đã sửa tin "
        "thẳng trong cơ sở dữ liệu."
    ),
    "hold_stopped_restored": (
        "Dữ liệu đã được khôi phục từ bản sao lưu, nên hệ thống tạm dừng lúc {at}. Người chưa nhận "
        "trong danh sách có thể đã nhận sau bản sao lưu đó: gửi tiếp thì họ không nhận thêm. Nếu "
        "tin này chưa bắt đầu gửi, hãy hỏi lại xem đã gửi chưa trước khi cho gửi tiếp."
    ),
    "hold_paused": "{name} đã tạm dừng lúc {at}.",
    "hold_reason": "Lý do: {reason}",
    "hold_night": "Đang đợi hết đêm: bắt đầu hoặc gửi tiếp lúc {at}. Ban đêm chỉ gửi tin khẩn.",
    "hold_time": "Đang đợi đến giờ: {at}.",
    "hold_unknown": "Lúc này chưa biết tình trạng các nhà mạng.",
    "hold_circuit_open": (
        "Nhà mạng {carrier} đang lỗi hoặc chậm: tin đi đường khác hoặc đợi, nhiều nhất 5 phút "
        "rồi thử lại."
    ),
    "hold_circuit_probing": "Nhà mạng {carrier} vừa lỗi, đang gửi thử từng tin.",
    "trouble_refused": "{carrier}: {count} tin bị nhà mạng từ chối.",
    "trouble_failed": "{carrier}: {count} tin không gửi được.",
    "trouble_uncertain": (
        "{carrier}: {count} tin chưa rõ có tới không, không tự gửi lại để khỏi trùng."
    ),
    "alert_carrier_none": "chưa chọn nhà mạng",
    "alert_by_carrier": "Theo nhà mạng",
    "alert_by_area": "Theo địa bàn",
    "alert_col_carrier": "Nhà mạng",
    "alert_col_area": "Địa bàn",
    "alert_csv": "Tải danh sách kết quả (CSV, không có số điện thoại)",
    "done_look_over": (
        "Đã lưu bản nháp, chưa gửi duyệt. Hãy đọc từng tin bên dưới, đúng như người dân sẽ nhận: "
        "số có đủ không, gửi đến đâu, lúc nào. Đúng rồi thì bấm Gửi duyệt ở dưới."
    ),
    "done_submitted": "Đã gửi duyệt. Hãy báo cho người duyệt.",
    "done_withdrawn": "Đã bỏ tin này. Không ai nhận.",
    "done_approved": "Đã duyệt. Tin sẽ tự gửi khi đến giờ.",
    "done_begun": "Đã duyệt. Tin đang được gửi.",
    "done_returned": "Đã trả lại cho người viết.",
    "done_rejected": "Đã từ chối. Không ai nhận tin này.",
    "done_paused": "Đã tạm dừng. Tin chưa tới nhà mạng sẽ đợi.",
    "done_resumed": "Tin được gửi tiếp.",
    "done_cancelled": "Đã hủy hẳn. Tin chưa tới nhà mạng sẽ không gửi nữa.",
    "done_retried": "Đang gửi lại cho những người bị lỗi.",
    "alert_urgent": "KHẨN CẤP · chờ duyệt {age}",
    "alert_to_nobody": "những người đăng ký (hiện chưa có ai)",
    "alert_asks": "{name} đề nghị gửi tin này tới {reach} ở {areas}, {at}.",
    "alert_other_texts": "{count} bản khác: có dấu, tiếng Anh, nhà mạng khác",
    "alert_placed": "Địa bàn và thời gian",
    "alert_approve_now": "Duyệt và gửi ngay",
    "alert_approve_read": "Nếu có người sửa tin trong lúc bạn đọc, việc duyệt sẽ bị chặn.",
    "alert_grounds": "Căn cứ",
    "alert_ground_people": "{people} người phản ánh",
    "alert_ground_campaign": "chiến dịch {id} ({people} người)",
    "alert_ground_decided": "{name} kết luận lúc {at}.",
    "alert_loudspeaker": "Bản đọc loa",
    "alert_loudspeaker_about": "Đọc chậm, cả hai lần. Bấm in (Ctrl+P) để có bản giấy.",
    "alert_poster": "Áp phích A4",
    "alert_poster_about": (
        "Bấm in (Ctrl+P), chọn giấy A4 dọc. Dán ở nhà văn hóa, chợ, trạm y tế, UBND."
    ),
    "alert_poster_call": "Nghi bị lừa: đừng chuyển tiền. Gọi 113",
    "alert_poster_rescue": "Cần cứu giúp: gọi 112",
    "alert_shout_scam": "CẢNH BÁO LỪA ĐẢO",
    "alert_shout_emergency": "KHẨN CẤP",
    "alert_shout_notice": "THÔNG BÁO",
    "alert_shout_correction": "ĐÍNH CHÍNH",
    "alert_shout_exercise": "DIỄN TẬP",
    "alert_like": "Soạn tin mới từ tin này",
    "approvers_server": (
        "Nếu không gọi được ai, người giữ máy chủ duyệt bằng lệnh dưới đây, kèm lý do. Mọi "
        "cán bộ được báo tin ngay."
    ),
}
