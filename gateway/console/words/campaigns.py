"""Words of one part of the console."""

WORDS = {
    "nav_campaigns": ("Chiến dịch", "Campaigns"),
    "campaigns": ("Chiến dịch tin nhắn lừa đảo", "Scam message campaigns"),
    "campaigns_about": (
        "Tin nhắn giống nhau mà từ {min_people} người chuyển tiếp là một chiến dịch.",
        "A campaign is the same message forwarded by {min_people} or more people.",
    ),
    "campaigns_none": (
        "Trong 30 ngày qua chưa có chiến dịch nào.",
        "No campaigns in the last 30 days.",
    ),
    "campaigns_older": ("Xem các chiến dịch tiếp theo", "Show more"),
    "campaigns_all": ("Về danh sách chiến dịch", "Back to campaigns"),
    "col_campaign": ("Chiến dịch", "Campaign"),
    "col_new_people": ("Người mới, {days} ngày", "New people, {days} days"),
    "campaign_undecided": ("chưa xử lý", "undecided"),
    "campaign_all_people": ("người tất cả", "people in all"),
    "campaign_before": ("trước đó {count}", "{count} before"),
    "col_open": ("Chưa xử lý", "Undecided"),
    "col_all_people": ("Số người", "People"),
    "col_last": ("Tin mới nhất", "Latest message"),
    "fewer_than": ("dưới {min_people}", "fewer than {min_people}"),
    "campaign_find": ("Mở chiến dịch theo số", "Open a campaign by number"),
    "campaign_find_number": ("Số của chiến dịch", "Campaign number"),
    "campaign_find_do": ("Mở", "Open"),
    "campaign_none_such": (
        "Không có chiến dịch số {id}, hoặc chưa đủ 3 người chuyển tiếp.",
        "There is no campaign {id}, or fewer than 3 people have forwarded it.",
    ),
    "campaign_was": (
        "Chiến dịch {was} đã được gộp: nay là chiến dịch {id}.",
        "Campaign {was} was merged and is now campaign {id}.",
    ),
    "campaign_rename": ("Đổi tên", "Rename"),
    "campaign_rename_label": ("Tên chiến dịch", "Campaign name"),
    "campaign_rename_help": (
        "Ngắn, không ghi số điện thoại của ai. Để trống thì dùng lại tên tự động.",
        "Short, and without anyone's phone number. If it is empty, the automatic name is used.",
    ),
    "campaign_rename_do": ("Lưu tên", "Save name"),
    "campaign_renamed": ("Đổi tên thành “{name}”.", "Renamed “{name}”."),
    "campaign_unnamed": ("Dùng lại tên tự động.", "Back to the automatic name."),
    "done_renamed": ("Đã đổi tên chiến dịch.", "Campaign renamed."),
    "not_nameless": (
        "Tên phải có ít nhất 3 chữ cái, hoặc để trống.",
        "A name must have at least 3 letters, or be left empty.",
    ),
    "campaign_size": (
        "{people} người, {messages} tin",
        "{people} {people:person|people}, {messages} {messages:message|messages}",
    ),
    "campaign_reporters": ("Trong đó có phản ánh", "Of them, reported it"),
    "campaign_first": ("Tin đầu tiên", "First message"),
    "campaign_lacks": (
        "Chưa nêu số {parts} vì quá ít người.",
        "No figures {parts} yet: too few people.",
    ),
    "campaign_lacks_and": ("và", "and"),
    "campaign_lacks_days": ("theo ngày", "by day"),
    "campaign_lacks_places": ("theo xã", "by commune"),
    "campaign_warn": ("Soạn cảnh báo về chiến dịch này", "Write an alert about this campaign"),
    "campaign_words": ("Nội dung", "Message"),
    "campaign_words_about": (
        "Tên, số và liên kết đã được che.",
        "Names, numbers and links are masked.",
    ),
    "campaign_words_none": ("Không còn mẫu tin nào đọc được.", "No readable sample is left."),
    "campaign_inside": ("Số, liên kết, tài khoản trong chiến dịch", "Numbers, links and accounts"),
    "campaign_inside_none": (
        "Trong các tin không có số, liên kết hay tài khoản nào.",
        "Its messages contain no number, link or account.",
    ),
    "col_thing": ("Số, liên kết, tài khoản", "Number, link, account"),
    "col_grade": ("Kết quả tra cứu hiện tại", "What people are told now"),
    "campaign_days": ("Tin nhắn theo ngày", "Messages by day"),
    "campaign_one_day": (
        "Ngày {day}: {messages} tin, {people} người mới.",
        "{day}: {messages} {messages:message|messages}, {people} new {people:person|people}.",
    ),
    "campaign_days_about": (
        "Tính theo ngày ở Việt Nam. Ngày có dưới {min_people} tin hoặc dưới {min_people} người "
        "không nêu số; đôi khi một ngày nữa cũng không nêu, để không tính ngược ra được.",
        "Days are in Viet Nam time. Days with fewer than {min_people} messages or people are "
        "hidden, and sometimes one more, so that small figures cannot be worked out.",
    ),
    "campaign_days_alt": (
        "Biểu đồ số tin và số người mới mỗi ngày của chiến dịch {id}. Các con số có trong bảng "
        "dưới biểu đồ.",
        "Chart of the messages and new people of campaign {id} by day. The figures are in the "
        "table below it.",
    ),
    "campaign_messages": ("tin nhắn", "messages"),
    "campaign_new_people": ("người mới", "new people"),
    "campaign_history": ("Lịch sử xử lý", "History"),
    "campaign_history_none": (
        "Chưa có lần đổi tên, gộp hay chuyển nào.",
        "Nobody has renamed, merged or referred this campaign.",
    ),
    "campaign_earlier": ("Trước đây còn mang số {ids}.", "Previously also campaign {ids}."),
    "campaign_merge_of": (
        "Gộp chiến dịch {id} vào {into}.",
        "Campaign {id} was merged into {into}.",
    ),
    "campaign_by": ("{name}, {at}.", "{name}, {at}."),
    "campaign_reason": ("Lý do: {reason}", "Reason: {reason}"),
    "campaign_undone": ("Đã tách ra lại.", "Separated again."),
    "campaign_referred": ("Đã chuyển cho {recipient}.", "Referred to {recipient}."),
    "campaign_reference": (
        "Số văn bản của cơ quan nhận: {reference}",
        "Police reference: {reference}",
    ),
    "unmerge": ("Tách chiến dịch {id} ra lại", "Separate campaign {id} again"),
    "unmerge_about": (
        "Cả hai chiến dịch trở lại như chưa từng gộp; tin đến trong lúc gộp về đúng chiến dịch "
        "ban đầu.",
        "Both campaigns become as if they had never been merged; messages received meanwhile go "
        "to the one they belong to.",
    ),
    "campaign_merge": ("Gộp với chiến dịch khác", "Merge with another campaign"),
    "campaign_merge_about": (
        "Khi hai chiến dịch là của cùng một nhóm. Bạn xem cả hai trước; có thể tách ra lại.",
        "For two campaigns run by the same group. You see both first, and it can be undone.",
    ),
    "campaign_merge_other": ("Số của chiến dịch kia", "Number of the other campaign"),
    "campaign_merge_look": ("So sánh và gộp", "Compare and merge"),
    "merge_title": ("Gộp chiến dịch {one} và {other}", "Merge campaigns {one} and {other}"),
    "merge_jump": ("Đến chiến dịch {id}", "Go to campaign {id}"),
    "merge_look": (
        "Hãy đọc cả hai. Chỉ gộp khi chúng là của cùng một nhóm.",
        "Read both. Merge them only if the same group runs them.",
    ),
    "merge_in_both": ("có ở cả hai", "in both"),
    "merge_becomes": ("Sau khi gộp", "After merging"),
    "merge_stays": (
        "Còn chiến dịch {id}, với {people} người; ai có ở cả hai được tính một lần.",
        "Campaign {id} remains, with {people} {people:person|people}; anyone in both counts once.",
    ),
    "merge_undo": (
        "Tin mới giống một trong hai đều được tính vào đây. Có thể tách ra lại bất cứ lúc nào, "
        "không mất gì.",
        "New messages like either one are counted here. It can be undone at any time without "
        "losing anything.",
    ),
    "merge_do": ("Gộp hai chiến dịch", "Merge the two campaigns"),
    "merge_not": ("Hủy", "Cancel"),
    "campaign_refer": ("Chuyển cho công an", "Refer to the police"),
    "campaign_refer_about": (
        "Trang này ghi lại việc bạn đã chuyển, cho ai và vì sao. Hồ sơ vẫn gửi theo cách thông "
        "thường.",
        "This only records that you referred it, to whom and why. Send the file in the usual way.",
    ),
    "campaign_recipient": ("Chuyển cho cơ quan nào", "Referred to which office"),
    "campaign_reference_label": (
        "Số văn bản của cơ quan nhận (nếu có)",
        "Police reference (if any)",
    ),
    "campaign_reference_help": ("Để tra cứu sau này.", "To look it up later."),
    "done_merged": ("Đã gộp hai chiến dịch.", "The two campaigns have been merged."),
    "done_unmerged": (
        "Đã tách ra. Cả hai như chưa từng gộp.",
        "Separated. Both are as if they had never been merged.",
    ),
    "done_handed": ("Đã ghi lại việc chuyển.", "The referral has been recorded."),
    "not_same": ("Hai số này là cùng một chiến dịch.", "These are already the same campaign."),
    "not_unclear": (
        "Hãy viết lý do để người khác hiểu được.",
        "Give a reason that others can understand.",
    ),
    "not_undone": ("Lần gộp này đã được tách ra rồi.", "This merge has already been undone."),
    "not_inside": (
        "Sau lần gộp này còn lần gộp khác. Hãy tách lần sau ra trước, rồi làm lại việc này.",
        "It has been merged again since. Undo the later merge first, then repeat this.",
    ),
    "not_recipient": (
        "Hãy viết đã chuyển cho cơ quan nào.",
        "Say which office it was referred to.",
    ),
    "campaign_named": ("{name}, chiến dịch {id}", "{name}, campaign {id}"),
    "campaign_people": ("Đã chuyển tiếp", "Forwarded by"),
    "col_named": ("Người chuyển tiếp", "Forwarded by"),
    "named_by_few": ("dưới {min_people} người", "fewer than {min_people} people"),
    "campaign_places": ("Nơi có người chuyển tiếp", "Where it was forwarded"),
    "campaign_places_about": (
        "Người đăng ký cả địa bàn cũ được tính cho mọi xã trong đó.",
        "People who follow a whole former district count in each of its communes.",
    ),
    "campaign_unreported": (
        "chưa có phản ánh nên chưa quyết định được",
        "not reported, so it cannot be decided yet",
    ),
    "campaign_where": ("Nơi", "Area"),
    "campaign_where_people": ("{area} {count} người", "{area}: {count} {count:person|people}"),
    "campaign_where_else": (
        "nơi khác chưa rõ hoặc dưới {min_people} người mỗi xã",
        "others unknown, or fewer than {min_people} people per commune",
    ),
    "not_shown": ("không nêu", "not shown"),
    "campaign_days_merged": (
        "Người có trong cả hai chiến dịch đã gộp được tính hai lần ở biểu đồ.",
        "People in both merged campaigns count twice in the chart.",
    ),
    "week_hidden": ("số nhỏ, không nêu", "small figures, not shown"),
    "twin_shares": ("chung {shown}", "both contain {shown}"),
    "twin_alike": ("lời văn giống {percent} %", "{percent}% similar wording"),
    "twins_none": ("Chưa thấy chiến dịch nào giống.", "No similar campaign found."),
    "campaign_merge_number": ("Gộp theo số chiến dịch", "Merge by campaign number"),
    "merge_back": ("Về chiến dịch {id}", "Back to campaign {id}"),
}
