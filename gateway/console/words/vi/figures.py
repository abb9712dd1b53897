"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "nav_figures": "Báo cáo",
    "figures": "Số liệu theo tháng",
    "figures_about": (
        "Số liệu từng tháng của các địa bàn bạn phụ trách. Tháng này được tính lại vài phút một "
        "lần; tháng đã qua thì giữ nguyên, kể cả khi dữ liệu gốc đã được xóa theo quy định."
    ),
    "figures_from": "Từ tháng",
    "figures_to": "Đến tháng",
    "figures_areas": "Địa bàn: đang chọn {count}. Bấm để đổi",
    "figures_everybody": "Tất cả",
    "figures_show": "Xem",
    "figures_print": "Trang để in",
    "figures_file": "Tải về (CSV “;”)",
    "figures_none": "Chưa có số liệu nào. Lần tính đầu tiên xong trong vài phút; hãy mở lại sau.",
    "figures_no_area": "Tài khoản của bạn chưa có địa bàn nào. Hãy hỏi quản trị viên.",
    "figures_order": "Tháng đầu phải trước tháng cuối. Hãy chọn lại.",
    "figures_long": "Mỗi lần xem nhiều nhất {most} tháng. Các tháng trước đó đã được bỏ bớt.",
    "figures_many": (
        "Bạn chọn {lines} dòng; một trang có nhiều nhất {most} dòng. Hãy bớt địa bàn hoặc bớt "
        "tháng, hoặc tải tệp CSV có đủ các dòng."
    ),
    "figures_drawn": "Biểu đồ: {area}",
    "figures_drawn_reports": "Phản ánh và số người phản ánh",
    "figures_drawn_reports_alt": "Biểu đồ cột: phản ánh và số người phản ánh theo tháng.",
    "figures_drawn_alerts": "Tin cảnh báo gửi đi và đã đến máy",
    "figures_drawn_alerts_alt": "Biểu đồ cột: tin cảnh báo gửi đi và đã đến máy theo tháng.",
    "figures_area": "Địa bàn",
    "figures_month": "Tháng",
    "figures_reports": "Phản ánh và quyết định",
    "figures_alerts": "Cảnh báo",
    "figures_service": "Tin nhắn và người đăng ký",
    "figures_in_seconds": "{what} (giây)",
    "figure_reports": "Phản ánh",
    "figure_people": "Số người phản ánh",
    "figure_confirmed": "Xác minh lừa đảo",
    "figure_cleared": "Không phải lừa đảo",
    "figure_dismissed": "Không chấp nhận phản ánh",
    "figure_others": "Đổi chủ, rút lại",
    "figure_waited": "Từ phản ánh đến quyết định (trung vị)",
    "figure_alerts": "Số cảnh báo",
    "figure_sent": "Tin gửi đi",
    "figure_reached": "Tin đã đến máy",
    "figure_messages": "Tin nhắn đến",
    "figure_turns": "Lượt bấm USSD",
    "figure_half": "Trả lời: một nửa số tin",
    "figure_most": "Trả lời: 95% số tin",
    "figure_residents": "Người muốn nhận cảnh báo",
    "figure_joined": "Đăng ký trong tháng",
    "figure_opted_out": "Từ chối trong tháng",
    "within": "trong {time}",
    "duration_seconds": "{count} giây",
    "duration_minutes": "{count} phút",
    "duration_hours": "{count} giờ",
    "duration_days": "{count} ngày",
    "figures_notes": "Cách tính",
    "figures_note_now": "* Tháng chưa hết: số liệu tính đến lúc này.",
    "figures_note_counted": "Tính lần cuối lúc {at}.",
    "figures_note_place": (
        "Một người được tính ở mọi xã mà họ muốn nhận cảnh báo, nên cộng các xã có thể nhiều hơn "
        "cả huyện cũ. Người chưa đăng ký ở đâu chỉ có trong dòng Tất cả."
    ),
    "figures_note_few": (
        "Dấu “–”: dưới {min_people} người, chưa thống kê, hoặc nêu ra thì tính ngược được số của "
        "nơi bên cạnh. Quyết định và cảnh báo của cán bộ luôn được nêu."
    ),
    "figures_note_waited": (
        "Từ phản ánh đến quyết định: từ phản ánh đầu tiên chưa có quyết định đến lúc cán bộ quyết "
        "định; một nửa số quyết định nhanh hơn số này."
    ),
    "figures_note_shared": (
        "Một cảnh báo được tính ở mọi huyện cũ có xã nhận nó. Một xã mới có thể gồm đất của hai "
        "huyện cũ, nên cảnh báo gửi một huyện có thể được tính cả ở huyện bên cạnh."
    ),
    "figures_note_reached": (
        "Tin đã đến máy: theo biên nhận của nhà mạng. Nhà mạng không gửi biên nhận thì tin không "
        "được tính là đã đến."
    ),
    "figures_note_answers": (
        "Thời gian trả lời: từ lúc nhận tin đến lúc giao câu trả lời cho nhà mạng. Chỉ biết với "
        "nhà mạng nhận câu trả lời thành tin riêng; với nhà mạng nhận ngay trong lời đáp thì không "
        "đo được."
    ),
    "figures_since_residents": (
        "Người muốn nhận cảnh báo, đăng ký và từ chối: biết từ {day}; trước đó không ghi lại."
    ),
    "figures_since_messages": "Tin nhắn và lượt USSD: biết từ {day}; tin cũ hơn đã xóa.",
    "figures_since_answers": "Thời gian trả lời: biết từ {day}; dữ liệu cũ hơn đã xóa.",
    "figures_title": "Số liệu phòng, chống lừa đảo qua điện thoại",
    "figures_period": "Từ tháng {first} đến tháng {last}",
    "figures_of": "Địa bàn: {areas}",
    "figures_made": "Người lập: {name} ({role}), lúc {at}",
    "figures_how": "Để in hoặc lưu PDF: bấm Ctrl+P, hoặc chọn In trong trình duyệt.",
    "figures_back": "Quay lại chọn tháng và địa bàn",
    "figures_silent": "Không có số liệu nào để nêu, nên không có trong bảng: {areas}.",
    "figures_signed": "Người lập (ký, ghi rõ họ tên)",
    "hidden_few": "dưới {min_people}",
    "hidden_beside": "không nêu",
    "hidden_unknown": "chưa rõ",
    "hidden_thin": "chưa đủ số liệu",
}
