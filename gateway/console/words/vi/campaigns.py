"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "nav_campaigns": "Chiến dịch",
    "campaigns": "Chiến dịch tin nhắn lừa đảo",
    "campaigns_about": (
        "Tin nhắn giống nhau mà nhiều người chuyển tiếp là một chiến dịch. Chiến dịch nào tăng "
        "nhanh đứng trước. Chỉ hiện chiến dịch có từ {min_people} người."
    ),
    "campaigns_none": (
        "Trong 30 ngày qua chưa có tin nhắn nào được từ {min_people} người chuyển tiếp."
    ),
    "campaigns_older": "Xem các chiến dịch tiếp theo",
    "campaigns_all": "Về danh sách chiến dịch",
    "col_campaign": "Chiến dịch",
    "col_new_people": "Người mới, {days} ngày",
    "col_before": "{days} ngày trước",
    "col_all_people": "Số người",
    "col_last": "Tin mới nhất",
    "fewer_than": "dưới {min_people}",
    "campaign_find": "Mở chiến dịch theo số",
    "campaign_find_number": "Số của chiến dịch",
    "campaign_find_do": "Mở",
    "campaign_none_such": "Không có chiến dịch số {id}, hoặc chưa đủ 3 người chuyển tiếp.",
    "campaign_was": "Chiến dịch {was} đã được gộp: nay là chiến dịch {id}.",
    "campaign_size": (
        "{people} người đã chuyển tiếp {messages} tin, từ {since} đến {last}. Mỗi người được tính "
        "một lần."
    ),
    "campaign_reporters": "{count} người trong số đó đã gửi phản ánh.",
    "campaign_reporters_few": "Dưới {min_people} người trong số đó đã gửi phản ánh.",
    "campaign_warn": "Soạn cảnh báo về chiến dịch này",
    "campaign_words": "Nội dung",
    "campaign_words_about": "Tên, số và liên kết đã được che.",
    "campaign_words_none": "Không còn mẫu tin nào đọc được.",
    "campaign_inside": "Số, liên kết, tài khoản trong chiến dịch",
    "campaign_inside_none": "Trong các tin không có số, liên kết hay tài khoản nào.",
    "col_thing": "Số, liên kết, tài khoản",
    "col_grade": "Kết quả tra cứu hiện tại",
    "campaign_days": "30 ngày qua",
    "campaign_days_about": (
        "Theo ngày ở Việt Nam. Ngày có dưới {min_people} tin hoặc dưới {min_people} người không "
        "hiện số. Trong chiến dịch đã gộp, ai nhận tin của cả hai phần được tính ở cả hai phần."
    ),
    "campaign_days_alt": (
        "Biểu đồ số tin và số người mới mỗi ngày của chiến dịch {id}. Các con số có trong bảng "
        "dưới biểu đồ."
    ),
    "campaign_messages": "tin nhắn",
    "campaign_new_people": "người mới",
    "campaign_history": "Đã làm gì",
    "campaign_history_none": "Chưa ai gộp chiến dịch này hay chuyển nó đi.",
    "campaign_earlier": "Số cũ của chiến dịch này: {ids}.",
    "campaign_merge_of": "Gộp chiến dịch {id} vào {into}.",
    "campaign_by": "{name}, {at}.",
    "campaign_reason": "Lý do: {reason}",
    "campaign_undone": "Đã tách ra lại.",
    "campaign_referred": "Đã chuyển cho {recipient}.",
    "campaign_reference": "Số văn bản của họ: {reference}",
    "unmerge": "Tách chiến dịch {id} ra lại",
    "unmerge_about": (
        "Cả hai chiến dịch trở lại như chưa từng gộp; tin đến trong lúc gộp về đúng "
        "chiến dịch ban đầu."
    ),
    "campaign_merge": "Gộp với chiến dịch khác",
    "campaign_merge_about": (
        "Khi hai chiến dịch là của cùng một nhóm. Bạn xem cả hai trước; có thể tách ra lại."
    ),
    "campaign_merge_other": "Số của chiến dịch kia",
    "campaign_merge_look": "So sánh và gộp",
    "merge_title": "Gộp chiến dịch {one} và {other}",
    "merge_look": "Hãy đọc cả hai. Chỉ gộp khi chúng là của cùng một nhóm.",
    "merge_becomes": "Sau khi gộp",
    "merge_stays": "Còn chiến dịch {id}, với {people} người; ai có ở cả hai được tính một lần.",
    "merge_undo": (
        "Tin mới giống một trong hai đều được tính vào đây. Có thể tách ra lại bất cứ lúc nào, "
        "không mất gì."
    ),
    "merge_do": "Gộp hai chiến dịch",
    "merge_not": "Không gộp, trở lại",
    "campaign_refer": "Chuyển cho công an",
    "campaign_refer_about": (
        "Trang này chỉ ghi lại là bạn đã chuyển, cho ai và vì sao. Hãy gửi hồ sơ theo cách vẫn làm."
    ),
    "campaign_recipient": "Chuyển cho cơ quan nào",
    "campaign_reference_label": "Số văn bản của họ (nếu có)",
    "campaign_reference_help": "Để sau này tra lại.",
    "done_merged": "Đã gộp hai chiến dịch.",
    "done_unmerged": "Đã tách ra. Cả hai như chưa từng gộp.",
    "done_handed": "Đã ghi lại việc chuyển.",
    "not_same": "Hai số này là cùng một chiến dịch.",
    "not_unclear": "Hãy viết lý do để người khác hiểu được.",
    "not_undone": "Lần gộp này đã được tách ra rồi.",
    "not_inside": (
        "Sau lần gộp này còn lần gộp khác. Hãy tách lần sau ra trước, rồi làm lại việc này."
    ),
    "not_recipient": "Hãy viết đã chuyển cho cơ quan nào.",
    "campaign_named": "{name}, chiến dịch {id}",
    "campaign_people": "Người gửi tin",
    "campaign_inside_count": "Gồm",
    "campaign_inside_number": "{count} số, liên kết, tài khoản",
    "col_named": "Người nêu",
    "named_by_few": "dưới {min_people} người nêu",
    "campaign_places": "Nơi có người gửi tin",
    "campaign_places_none": "Chưa xã nào có từ {min_people} người gửi.",
    "twin_shares": "chung {shown}",
    "twin_alike": "lời văn giống {percent} %",
    "twins_none": "Chưa thấy chiến dịch nào giống.",
    "campaign_merge_number": "Gộp theo số chiến dịch",
}
