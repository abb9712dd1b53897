"""Words of every list."""

WORDS = {
    "filter_every": ("Tất cả", "All"),
    "filter_more": ("Lọc thêm", "More filters"),
    "tick_many": ("Chọn nhiều dòng", "Select several rows"),
    "table_file": ("Tải bảng (CSV)", "Download as CSV"),
    "ticked_file": ("Tải các dòng đã chọn (CSV)", "Download the ticked rows (CSV)"),
    "ticked_about": (
        "Không chọn dòng nào thì tải tất cả các dòng đang hiện.",
        "If you tick none, all the rows shown are downloaded.",
    ),
}
