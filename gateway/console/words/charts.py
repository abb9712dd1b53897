"""Words of one part of the console."""

WORDS = {
    "chart_table": ("Xem số liệu dạng bảng", "Show the figures as a table"),
    "chart_nothing": ("Chưa có gì để vẽ", "Nothing to draw yet"),
    "unknown_number": ("chưa rõ", "not known"),
}
