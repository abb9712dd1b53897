"""Words of one part of the console."""

WORDS = {
    "help": ("Trợ giúp", "Help"),
    "help_all": ("Cả sổ tay", "The whole handbook (in Vietnamese)"),
    "tour_begin": ("Xem hướng dẫn 6 bước", "A tour in 6 steps"),
    "tour_step": ("Bước {step}/{steps}", "Step {step} of {steps}"),
    "tour_back": ("Bước trước", "The step before"),
    "tour_next": ("Bước sau", "The next step"),
    "tour_end": ("Bắt đầu làm việc", "Begin to work"),
    "tour_open": ("Mở trang {page}", "Open the page {page}"),
}
