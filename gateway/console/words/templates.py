"""Words of the texts that alerts start from."""

WORDS = {
    "nav_templates": ("Mẫu tin", "Templates"),
    "templates": ("Mẫu tin cảnh báo", "Templates of alerts"),
    "templates_back": ("Về danh sách mẫu tin", "Back to all templates"),
    "templates_about": (
        "Nội dung soạn sẵn, có ô trống để điền. Một cán bộ viết, một cán bộ khác duyệt; sau đó "
        "mẫu hiện ra khi soạn cảnh báo. Mẫu không còn đúng thì cho ngừng dùng.",
        "Texts with blanks to fill in. One official writes a version, another approves it; from "
        "then on alerts start from it. One that is no longer right is retired.",
    ),
    "templates_file": (
        "Mẫu “của máy chủ” nằm trong tệp cấu hình; bản được duyệt ở đây thay cho bản đó.",
        "A template of the server stands in its settings; a version approved here takes its place.",
    ),
    "templates_count": (
        "Bản mẫu tin đang chờ bạn duyệt: {count}.",
        "Versions of templates that wait for you: {count}.",
    ),
    "templates_look": ("Xem mẫu tin chờ duyệt", "Look at them"),
    "template_new": ("Viết mẫu mới", "Write a new template"),
    "template_write": ("Viết bản mới của mẫu này", "Write a new version of it"),
    "template_write_of": ("Bản mới của mẫu “{name}”", "A new version of “{name}”"),
    "template_use": ("Soạn cảnh báo từ mẫu này", "Write an alert from it"),
    "template_words": ("Tên hoặc nội dung", "Name or text"),
    "col_template": ("Mẫu", "Template"),
    "col_version": ("Bản", "Version"),
    "col_registered": ("Đã đăng ký với nhà mạng", "Registered with carriers"),
    "template_state_waits": ("Chờ duyệt", "Waiting for approval"),
    "template_state_approved": ("Đã duyệt", "Approved"),
    "template_state_file": ("Của máy chủ", "Of the server"),
    "template_state_retired": ("Đã ngừng dùng", "Retired"),
    "template_is_proposed": ("chờ duyệt", "waits for approval"),
    "template_is_approved": ("đã duyệt", "approved"),
    "template_is_refused": ("không duyệt", "refused"),
    "template_is_replaced": (
        "người viết đã thay bằng bản sau",
        "replaced by its writer's next one",
    ),
    "template_is_retired": ("ngừng dùng mẫu", "the template was retired"),
    "template_is_restored": ("dùng lại mẫu", "the template was restored"),
    "template_retired_by": (
        "{name} cho ngừng dùng mẫu này lúc {at}.",
        "{name} retired this template at {at}.",
    ),
    "template_retire": ("Ngừng dùng mẫu này", "Retire this template"),
    "template_retire_about": (
        "Ngừng ngay: không cảnh báo mới nào dùng mẫu này nữa. Tin chưa duyệt soạn từ mẫu phải viết "
        "lại mới duyệt được. Tin đã duyệt vẫn gửi: hãy xem lại và tạm dừng tin nào sai.",
        "At once: no new alert starts from it. What was written from it and is not approved yet "
        "has to be written again first. Approved alerts are still sent: look at those, and pause "
        "what is wrong.",
    ),
    "template_retire_reason": ("Vì sao ngừng dùng", "Why it is retired"),
    "template_restore": ("Dùng lại mẫu này", "Restore this template"),
    "template_restore_about": (
        "Nội dung trước khi ngừng dùng có hiệu lực trở lại, cùng các đăng ký với nhà mạng. Người "
        "viết nội dung đó không tự làm được việc này.",
        "The text before that is in use again, with what carriers have registered. Its writer "
        "can't do this.",
    ),
    "template_restore_reason": ("Vì sao dùng lại", "Why it is restored"),
    "template_changed_outside": (
        "Bản {version} đã bị sửa từ bên ngoài, nên mẫu này không dùng được. Báo quản trị viên, rồi "
        "viết bản mới.",
        "Version {version} was changed from outside, so the template is out of use. Tell an "
        "administrator, then write a new version.",
    ),
    "template_in_use": ("Đang dùng bản {version}", "Version {version} is in use"),
    "template_not_yet": ("Chưa dùng được", "Not in use yet"),
    "template_waits": ("Bản {version} chờ duyệt", "Version {version} waits for approval"),
    "template_by": ("{name} viết lúc {at}", "{name} wrote it at {at}"),
    "template_differs": (
        "Gạch bỏ: chữ của bản đang dùng. Gạch chân: chữ của bản mới.",
        "Struck out: words of the version in use. Underlined: words of the new one.",
    ),
    "template_now": ("Nội dung đang dùng", "The text in use"),
    "template_seen": ("Trên điện thoại (ô điền ví dụ)", "On a phone (blanks filled with samples)"),
    "template_history": ("Các bản", "Versions"),
    "template_written": ("Người viết", "Written by"),
    "template_decided": ("Người quyết định", "Decided by"),
    "template_decide": ("Quyết định về bản {version}", "Decision on version {version}"),
    "template_own": (
        "Bạn viết bản này nên không duyệt được. Cần một cán bộ khác.",
        "You wrote this version, so you can't approve it. Another official has to.",
    ),
    "template_decide_about": (
        "Khi được duyệt, mọi cảnh báo mới của mẫu này dùng nội dung ở đây. Tin đã soạn không đổi.",
        "Once approved, every new alert of this template uses this text. Alerts that are written "
        "stay as they are.",
    ),
    "template_decide_others": (
        "Cán bộ cụm xã hoặc cán bộ tỉnh quyết định.",
        "A district or province official decides.",
    ),
    "template_who": ("Người duyệt được: {names}.", "Who can approve it: {names}."),
    "template_nobody": (
        "Chưa có cán bộ nào khác đủ quyền duyệt. Hãy báo quản trị viên.",
        "No other official can approve it yet. Tell an administrator.",
    ),
    "template_reason": ("Lý do (bắt buộc khi không duyệt)", "Reason (needed for a refusal)"),
    "template_no_reason": (
        "Hãy ghi lý do: người viết mẫu và những người dùng mẫu cần biết vì sao.",
        "Say why: who wrote the template and who uses it must know.",
    ),
    "template_approve": ("Duyệt bản này", "Approve this version"),
    "template_refuse": ("Không duyệt", "Refuse it"),
    "template_register": (
        "Những nhà mạng đã nhận đăng ký bản {version}",
        "Carriers that have registered version {version}",
    ),
    "template_register_do": ("Lưu đăng ký", "Save"),
    "template_only_registered": ("chỉ nhận mẫu đã đăng ký", "takes registered texts alone"),
    "template_has": ("đã đăng ký", "registered"),
    "template_has_not": ("chưa đăng ký", "not registered"),
    "template_in_file": (
        "Đăng ký của mẫu này do người giữ máy chủ ghi trong tệp cấu hình.",
        "The server's operator writes its registrations into the settings.",
    ),
    "template_name": ("Tên mẫu", "Name of the template"),
    "template_name_label": ("Tên cán bộ nhìn thấy", "What officials see"),
    "template_name_help": (
        "Cán bộ thấy tên này khi chọn mẫu, ví dụ: Giả công an dọa bắt.",
        "What officials choose it by, like: Poses as police.",
    ),
    "template_text_help": (
        "Không viết [CANH BAO], tên cơ quan hay cách từ chối: hệ thống tự thêm. Chỗ để điền viết "
        "trong dấu ngoặc nhọn, ví dụ: Số {{so}} giả công an.",
        "Leave out [CANH BAO], the office and how to stop: they are added. A blank is a name in "
        "braces, like: Number {{so}} poses as police.",
    ),
    "template_english": (
        "Tiếng Anh có thể để trống: người đọc tiếng Anh sẽ nhận nguyên văn tiếng Việt.",
        "English may stay empty: English readers then get the whole Vietnamese text.",
    ),
    "template_slots": ("Các ô để điền", "Blanks"),
    "template_slots_help": (
        "Mỗi tên trong ngoặc nhọn một dòng; dòng không dùng để trống.",
        "A row for each name in braces; leave the others empty.",
    ),
    "template_slot": ("Tên ô", "Name in braces"),
    "template_holds": ("Chứa", "Holds"),
    "template_label": ("Nhãn tiếng Việt", "Vietnamese label"),
    "template_label_en": ("Nhãn tiếng Anh", "English label"),
    "slot_kind_number": ("số điện thoại", "phone number"),
    "slot_kind_link": ("trang web", "site"),
    "slot_kind_account": ("số tài khoản", "bank account"),
    "slot_kind_name": ("tên riêng", "name"),
    "slot_kind_area": ("địa bàn", "area"),
    "slot_kind_date": ("ngày", "date"),
    "slot_kind_time": ("giờ", "time"),
    "slot_kind_text": ("chữ (60 ký tự)", "words (60 letters)"),
    "template_propose": ("Gửi duyệt bản này", "Submit this version"),
    "template_no_name": ("Hãy ghi tên mẫu.", "Name the template."),
    "template_other_kind": (
        "Mẫu này thuộc loại tin khác. Hãy viết một mẫu mới cho loại này.",
        "This template is of another kind. Write a new one for this kind.",
    ),
    "template_wrong": ("Chưa gửi duyệt được mẫu này", "This version can't be submitted yet"),
    "done_proposed": (
        "Đã gửi duyệt. Mẫu dùng được khi một cán bộ khác duyệt.",
        "Submitted. It is in use once another official has approved it.",
    ),
    "done_decided": ("Đã duyệt. Mẫu dùng được ngay.", "Approved. It is in use from now on."),
    "done_refused_text": ("Đã ghi là không duyệt.", "It was refused."),
    "done_retired": (
        "Đã ngừng dùng mẫu này. Hãy xem lại các tin đã duyệt soạn từ mẫu.",
        "The template is retired. Look at the approved alerts that were written from it.",
    ),
    "done_restored": ("Mẫu được dùng lại.", "The template is in use again."),
    "done_registered": ("Đã lưu đăng ký.", "The registrations were saved."),
    "not_template_decided": (
        "Bản này đã có người quyết định. Hãy tải lại trang.",
        "Somebody has decided on it already. Load the page again.",
    ),
    "not_template_own": (
        "Cần một cán bộ khác, độc lập với người viết, quyết định việc này.",
        "Another official, independent of its writer, has to decide on it.",
    ),
    "not_template_open": (
        "Chưa ai duyệt bản này nên chưa ghi đăng ký được.",
        "Nobody has approved this version yet, so it can't be registered.",
    ),
    "not_template_retired": (
        "Mẫu này đã ngừng dùng rồi. Hãy tải lại trang.",
        "The template is retired already. Load the page again.",
    ),
    "not_template_in_use": (
        "Mẫu này đang được dùng. Hãy tải lại trang.",
        "The template is in use. Load the page again.",
    ),
}
