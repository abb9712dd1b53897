"""Words of one part of the console."""

WORDS = {
    "nav_figures": ("Báo cáo", "Statistics"),
    "figures": ("Số liệu theo tháng", "Figures by month"),
    "figures_about": (
        "Tháng này được tính lại vài phút một lần; tháng đã qua thì giữ nguyên.",
        "This month is recounted every few minutes. Past months do not change.",
    ),
    "figures_latest": ("{area}, tháng {month}", "{area}, {month}"),
    "figures_latest_now": ("tháng chưa hết: số liệu đến lúc này", "month to date"),
    "figures_before": ("tháng {month}: {count}", "{month}: {count}"),
    "figures_more": ("tăng {count} so với tháng {month}", "{count} more than in {month}"),
    "figures_fewer": ("giảm {count} so với tháng {month}", "{count} fewer than in {month}"),
    "figures_same": ("bằng tháng {month}", "as in {month}"),
    "figures_from": ("Từ tháng", "From"),
    "figures_to": ("Đến tháng", "To"),
    "figures_areas": ("Đổi địa bàn ({count})", "Change areas ({count})"),
    "figures_everybody": ("Tất cả", "All areas"),
    "figures_show": ("Xem", "Show"),
    "figures_print": ("Trang để in", "Print version"),
    "figures_file": ("Tải về (CSV “;”)", "Download (CSV, “;”)"),
    "figures_none": (
        "Chưa có số liệu nào. Lần tính đầu tiên xong trong vài phút; hãy mở lại sau.",
        "No figures yet. The first count takes a few minutes. Come back later.",
    ),
    "figures_no_area": (
        "Tài khoản của bạn chưa có địa bàn nào. Hãy hỏi quản trị viên.",
        "Your account has no areas. Ask an administrator.",
    ),
    "figures_order": (
        "Tháng đầu phải trước tháng cuối. Hãy chọn lại.",
        "The first month must come before the last one. Choose again.",
    ),
    "figures_long": (
        "Mỗi lần xem nhiều nhất {most} tháng. Các tháng trước đó đã được bỏ bớt.",
        "At most {most} months at a time. Earlier months have been left out.",
    ),
    "figures_many": (
        "Bạn chọn {lines} dòng; một trang có nhiều nhất {most} dòng. Hãy bớt địa bàn hoặc bớt "
        "tháng, hoặc tải tệp CSV có đủ các dòng.",
        "You have chosen {lines} lines; a page has {most} at most. Choose fewer areas or months, "
        "or download the CSV file, which has them all.",
    ),
    "figures_drawn_reports": ("Phản ánh và số người phản ánh", "Reports, and people who reported"),
    "figures_drawn_reports_alt": (
        "Biểu đồ cột: phản ánh và số người phản ánh theo tháng.",
        "Bar chart: reports, and people who reported, by month.",
    ),
    "figures_drawn_alerts": ("Tin cảnh báo gửi đi và đã đến máy", "Warnings sent and delivered"),
    "figures_drawn_alerts_alt": (
        "Biểu đồ cột: tin cảnh báo gửi đi và đã đến máy theo tháng.",
        "Bar chart: warnings sent and delivered, by month.",
    ),
    "figures_by_month": ("{area}, từng tháng", "{area}, month by month"),
    "figures_by_area": ("So sánh các địa bàn, tháng {month}", "Areas compared, {month}"),
    "figures_by_area_about": (
        "Bấm tên địa bàn để xem từng tháng và các số liệu khác.",
        "Choose an area to see its months and other figures.",
    ),
    "figures_by_area_small": (
        "Dòng chữ nhỏ là thay đổi so với tháng trước.",
        "Small figures show the change since last month.",
    ),
    "figures_unfinished": ("tháng chưa hết", "month to date"),
    "figures_what": ("Số liệu", "Figure"),
    "figures_then": ("{month}:\u00a0{count}", "{month}:\u00a0{count}"),
    "figures_equal": ("không đổi", "unchanged"),
    "figures_no_month": ("Chưa có số liệu của tháng: {names}.", "No figures for: {names}."),
    "figures_unknown": (
        "Chưa thống kê, hoặc quá ít người để nêu: {names}.",
        "Not counted, or too few people to show: {names}.",
    ),
    "figures_zero": ("Bằng 0 trong các tháng này: {names}.", "0 in these months: {names}."),
    "figures_no_column": (
        "Không hiện (bằng 0, chưa thống kê hoặc quá ít người): {names}.",
        "Not shown (zero, not counted or too few people): {names}.",
    ),
    "figures_area": ("Địa bàn", "Area"),
    "figures_month": ("Tháng", "Month"),
    "figures_reports": ("Phản ánh và quyết định", "Reports and decisions"),
    "figures_alerts": ("Cảnh báo", "Alerts"),
    "figures_service": ("Tin nhắn và người đăng ký", "Messages and subscribers"),
    "figures_in_seconds": ("{what} (giây)", "{what} (seconds)"),
    "figure_reports": ("Phản ánh", "Reports"),
    "figure_people": ("Số người phản ánh", "People who reported"),
    "figure_confirmed": ("Xác minh lừa đảo", "Confirmed as fraud"),
    "figure_cleared": ("Không phải lừa đảo", "Not fraud"),
    "figure_dismissed": ("Không chấp nhận phản ánh", "Reports rejected"),
    "figure_others": ("Đổi chủ, rút lại", "New owner, withdrawn"),
    "figure_waited": ("Từ phản ánh đến quyết định (trung vị)", "Time to decide (median)"),
    "figure_alerts": ("Số cảnh báo", "Alerts"),
    "figure_sent": ("Tin gửi đi", "Messages sent"),
    "figure_reached": ("Tin đã đến máy", "Messages delivered"),
    "figure_messages": ("Tin nhắn đến", "Messages received"),
    "figure_turns": ("Lượt bấm USSD", "USSD turns"),
    "figure_half": ("Trả lời: một nửa số tin", "Time to answer (half)"),
    "figure_most": ("Trả lời: 95 % số tin", "Time to answer (95 %)"),
    "figure_residents": ("Người muốn nhận cảnh báo", "Subscribers"),
    "figure_joined": ("Đăng ký trong tháng", "Subscribed in the month"),
    "figure_opted_out": ("Từ chối trong tháng", "Opted out in the month"),
    "within": ("trong {time}", "within {time}"),
    "duration_seconds": ("{count} giây", "{count} s"),
    "duration_minutes": ("{count} phút", "{count} min"),
    "duration_hours": ("{count} giờ", "{count} h"),
    "duration_days": ("{count} ngày", "{count} days"),
    "figures_notes": ("Cách tính", "How this is counted"),
    "figures_note_now": (
        "Tháng này chưa hết: số liệu tính đến lúc này.",
        "This month is not over: its figures run to this moment.",
    ),
    "figures_note_counted": ("Tính lần cuối lúc {at}.", "Last counted at {at}."),
    "figures_note_place": (
        "Một người được tính ở mọi xã mà họ muốn nhận cảnh báo, nên cộng các xã có thể nhiều hơn "
        "cả huyện cũ; quyết định, cảnh báo thuộc nhiều địa bàn cũng vậy. Người "
        "chưa đăng ký ở đâu chỉ có trong dòng Tất cả.",
        "A person counts in every commune whose alerts they want, so communes may add up to "
        "more than their former district; the same holds for decisions and alerts of several "
        "areas. People who have subscribed to no area count under All areas only.",
    ),
    "figures_note_few": (
        "Dấu “–”: dưới {min_people} người, chưa thống kê, hoặc nêu ra thì tính ngược được số của "
        "nơi bên cạnh. Quyết định và cảnh báo của cán bộ luôn được nêu.",
        "“–”: fewer than {min_people} people, not counted, or it would reveal a figure of a "
        "neighbouring area. Officials' decisions and alerts are always shown.",
    ),
    "figures_note_waited": (
        "Từ phản ánh đến quyết định: từ phản ánh đầu tiên chưa có quyết định đến lúc cán bộ "
        "quyết định; một nửa số quyết định nhanh hơn số này.",
        "Time to decide: from the first undecided report to an official's decision; half of the"
        " decisions were faster.",
    ),
    "figures_note_shared": (
        "Một cảnh báo được tính ở mọi huyện cũ có xã nhận nó. Một xã mới có thể gồm đất của hai "
        "huyện cũ, nên cảnh báo gửi một huyện có thể được tính cả ở huyện bên cạnh.",
        "An alert counts in every former district with a commune that received it. A commune of"
        " today may lie in two former districts, so an alert to one may also count in its "
        "neighbour.",
    ),
    "figures_note_reached": (
        "Tin đã đến máy: theo biên nhận của nhà mạng. Nhà mạng không gửi biên nhận thì tin không "
        "được tính là đã đến.",
        "Messages delivered: according to the carriers' receipts. Where a carrier sends none, a "
        "message does not count as delivered.",
    ),
    "figures_note_answers": (
        "Thời gian trả lời: từ lúc nhận tin đến lúc giao câu trả lời cho nhà mạng. Chỉ biết với "
        "nhà mạng nhận câu trả lời thành tin riêng; với nhà mạng nhận ngay trong lời đáp thì "
        "không đo được.",
        "Times to answer: from a message's arrival until its answer was handed to the carrier. "
        "Known only where the carrier takes answers as separate messages.",
    ),
    "figures_since_residents": (
        "Người muốn nhận cảnh báo, đăng ký và từ chối: biết từ {day}; trước đó không ghi lại.",
        "Subscribers, new subscribers and opt-outs: known since {day}, not before.",
    ),
    "figures_since_messages": (
        "Tin nhắn và lượt USSD: biết từ {day}; tin cũ hơn đã xóa.",
        "Messages and USSD turns: known since {day}; older ones have been deleted.",
    ),
    "figures_since_answers": (
        "Thời gian trả lời: biết từ {day}; dữ liệu cũ hơn đã xóa.",
        "Times to answer: known since {day}; older records have been deleted.",
    ),
    "figures_title": ("Số liệu phòng, chống lừa đảo qua điện thoại", "Figures on phone fraud"),
    "figures_period": ("Từ tháng {first} đến tháng {last}", "From {first} to {last}"),
    "figures_of": ("Địa bàn: {areas}", "Areas: {areas}"),
    "figures_made": ("Người lập: {name} ({role}), lúc {at}", "Prepared by {name} ({role}) at {at}"),
    "figures_back": ("Về số liệu theo tháng", "Back to figures by month"),
    "figures_signed": ("Người lập", "Prepared by"),
    "figures_signed_how": ("(ký, ghi rõ họ tên)", "(signature, full name)"),
    "hidden_few": ("dưới {min_people}", "under {min_people}"),
    "hidden_beside": ("không nêu", "withheld"),
    "hidden_unknown": ("chưa rõ", "not known"),
    "hidden_thin": ("chưa đủ số liệu", "not enough yet"),
}
