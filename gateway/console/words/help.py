"""Words of one part of the console."""

WORDS = {
    "help": ("Trợ giúp", "Help"),
    "help_all": ("Về mục lục trợ giúp", "Back to all help"),
    "help_about": (
        "Chọn việc bạn cần làm. Từ mỗi trang, bấm Trợ giúp để mở phần nói về trang đó.",
        "Choose what you want to do. The Help link on each page opens the section about that page.",
    ),
    "help_of": ("Trợ giúp: {title}", "Help: {title}"),
    "help_contents": ("Trong phần này", "In this part"),
    "help_begin": ("Bắt đầu", "Getting started"),
    "help_reports": ("Phản ánh, khiếu nại", "Reports and appeals"),
    "help_alerts": ("Cảnh báo, lịch trực", "Alerts and roster"),
    "help_figures": ("Người dân, số liệu", "Residents and figures"),
    "help_server": ("Người vận hành máy chủ", "For server administrators"),
    "tour_begin": ("Xem hướng dẫn 6 bước", "Take the tour (6 steps)"),
    "tour_steps": ("Các bước", "Steps"),
    "tour_step": ("Bước {step}/{steps}", "Step {step} of {steps}"),
    "tour_back": ("Bước trước", "Previous step"),
    "tour_next": ("Bước sau", "Next step"),
    "tour_more": ("Đọc thêm", "Read more"),
    "tour_done": ("Xong hướng dẫn", "Finish the tour"),
    "tour_leave": ("Đóng hướng dẫn", "Close the tour"),
    "tour_end": ("Bắt đầu làm việc", "Start work"),
    "tour_open": ("Mở trang {page}", "Go to {page}"),
}
