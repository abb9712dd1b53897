"""Words of one part of the console."""

from flows.languages.registry import WAITING

WORDS = {
    "nav_residents": ("Người dân", "Residents"),
    "residents": ("Người dân", "Residents"),
    "residents_about": (
        "Trang này không có danh sách số điện thoại và không tìm được số của ai: số của người dân "
        "được niêm kín.",
        "This page lists no telephone numbers and cannot search for one: they are encrypted.",
    ),
    "residents_everywhere": ("mọi địa bàn", "all areas"),
    "residents_sum": ("Người nhận cảnh báo, {area}", "Subscribers, {area}"),
    "residents_sum_few": ("dưới {min_people}", "fewer than {min_people}"),
    "residents_sum_goal": ("đạt {share}\u00a0%", "{share}\u00a0% reached"),
    "residents_sum_no_goal": ("chưa đặt", "not set"),
    "goal_open": ("Đặt mục tiêu {year}", "Set the goal for {year}"),
    "goal_how": (
        "Chọn các địa bàn trong bảng, ghi số người rồi lưu.",
        "Tick areas in the table, enter the number of people, and save.",
    ),
    "residents_none": (
        "Tháng này chưa đếm xong. Lần đếm đầu tiên xong trong vài phút; hãy mở lại sau.",
        "This month has not been counted yet. The first count takes a few minutes; come back "
        "later.",
    ),
    "residents_counted": (
        "Đếm lúc {at}, cập nhật 15 phút một lần.",
        "Counted at {at}. Updated every 15 minutes.",
    ),
    "col_growth": ("{months} tháng", "{months} months"),
    "col_goal": ("Mục tiêu {year}", "{year} goal"),
    "col_share": ("Đạt (%)", "Reached (%)"),
    "spark_growth": (
        "Số người đăng ký theo tháng: {figures}",
        "Subscribers by month: {figures}",
    ),
    "goal_people": ("Mục tiêu cuối năm {year} (người)", "Goal for the end of {year} (people)"),
    "goal_set": ("Lưu mục tiêu cho các dòng đã chọn", "Save for the ticked rows"),
    "goal_share": ("{area}: đạt {share} % mục tiêu", "{area}: {share} % of the goal"),
    "goal_none_ticked": (
        "Hãy chọn ít nhất một địa bàn trong bảng. Chưa đặt mục tiêu nào.",
        "Tick at least one area in the table. No goal was set.",
    ),
    "goal_no_number": (
        "Mục tiêu là số người, từ 1 đến {most}; để trống thì bỏ mục tiêu.",
        "A goal is a number of people from 1 to {most}. Leave it empty to remove the goal.",
    ),
    "done_goal": ("Đã lưu mục tiêu.", "The goal was saved."),
    "residents_where": ("Theo địa bàn", "By area"),
    "residents_place": (
        "Một người được tính ở mọi xã mà họ muốn nhận cảnh báo; người đăng ký cả huyện cũ được "
        "tính ở mọi xã của huyện đó.",
        "A person counts in every commune they have chosen; a subscriber to a whole former "
        "district counts in each of its communes.",
    ),
    "residents_languages": ("Theo ngôn ngữ", "By language"),
    "residents_few": (
        "Chưa đủ {min_people} người đăng ký nên chưa hiện số liệu.",
        "Fewer than {min_people} people have subscribed, so no figures are shown.",
    ),
    "residents_begin": (
        "Nhập danh sách người đã ký giấy đồng ý, hoặc mời bà con nhắn tin đăng ký.",
        "Import people who have signed a consent form, or invite residents to subscribe by text.",
    ),
    "residents_back": ("Về trang Người dân", "Back to residents"),
    "residents_help": ("Cách người dân đăng ký", "How residents subscribe"),
    "residents_begin_others": (
        "Cán bộ cụm xã và cán bộ tỉnh nhập danh sách; người dân cũng tự đăng ký bằng tin nhắn.",
        "District and province officials import lists; residents also subscribe by text.",
    ),
    "speaks_vi": ("Tiếng Việt không dấu", "Vietnamese without accents"),
    "speaks_vi_marks": ("Tiếng Việt có dấu", "Vietnamese with accents"),
    "speaks_en": ("Tiếng Anh", "English"),
    **{f"speaks_{code}": (f"Tiếng {one.name}", one.english) for code, one in WAITING.items()},
    "residents_no_language": (
        "Chưa nêu theo ngôn ngữ vì quá ít người.",
        "Not shown by language: too few people.",
    ),
    "speaks_others": ("Các tiếng khác", "Other languages"),
    "residents_come": (
        "Đăng ký và từ chối theo tháng: {area}",
        "Subscribed and opted out by month: {area}",
    ),
    "residents_come_all": (
        "Đăng ký và từ chối theo tháng, mọi địa bàn",
        "Subscribed and opted out by month, all areas",
    ),
    "residents_come_alt": (
        "Biểu đồ cột: số người đăng ký và số người từ chối theo tháng.",
        "Bar chart: people who subscribed, and who opted out, by month.",
    ),
}
