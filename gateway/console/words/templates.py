"""Words of the texts that alerts start from."""

WORDS = {
    "nav_templates": ("Mẫu tin", "Templates"),
    "templates": ("Mẫu tin cảnh báo", "Alert templates"),
    "templates_back": ("Về danh sách mẫu tin", "Back to templates"),
    "templates_about": (
        "Nội dung soạn sẵn; chỗ trong ‹ › là ô để điền. Một cán bộ viết, một cán bộ khác duyệt; "
        "sau đó mẫu hiện ra khi soạn cảnh báo. Mẫu không còn đúng thì cho ngừng dùng.",
        "Texts with blanks to fill in, shown in ‹ ›. One official writes a template, another "
        "approves it, and alerts can then be written from it. Templates that are out of date are "
        "retired.",
    ),
    "templates_file": (
        "Mẫu “có sẵn” nằm trong cấu hình máy chủ; bản được duyệt ở đây thay cho bản đó.",
        "“Built-in” templates are kept in the server's configuration; a version approved here "
        "replaces the built-in one.",
    ),
    "templates_count": (
        "Bản mẫu tin đang chờ bạn duyệt: {count}.",
        "Template versions waiting for you: {count}.",
    ),
    "templates_look": ("Xem mẫu tin chờ duyệt", "View templates waiting for approval"),
    "template_new": ("Viết mẫu mới", "Write a new template"),
    "template_write": ("Viết bản mới của mẫu này", "Write a new version"),
    "template_write_of": ("Bản mới của mẫu “{name}”", "A new version of “{name}”"),
    "template_use": ("Soạn cảnh báo từ mẫu này", "Write an alert from this template"),
    "template_words": ("Tên hoặc nội dung", "Name or text"),
    "col_template": ("Mẫu", "Template"),
    "col_version": ("Bản", "Version"),
    "col_registered": ("Đã đăng ký với nhà mạng", "Registered with carriers"),
    "template_acts": ("Việc với mẫu này", "With this template"),
    "template_carriers": ("Đăng ký với nhà mạng", "Registration with carriers"),
    "template_state_waits": ("Chờ duyệt", "Waiting for approval"),
    "template_state_approved": ("Đã duyệt", "Approved"),
    "template_state_file": ("Có sẵn", "Built-in"),
    "template_state_retired": ("Đã ngừng dùng", "Retired"),
    "template_is_proposed": ("chờ duyệt", "waiting for approval"),
    "template_is_approved": ("đã duyệt", "approved"),
    "template_is_refused": ("không duyệt", "not approved"),
    "template_is_replaced": (
        "người viết đã thay bằng bản sau",
        "replaced by the writer's next version",
    ),
    "template_is_retired": ("ngừng dùng mẫu", "the template was retired"),
    "template_is_restored": ("dùng lại mẫu", "the template was restored"),
    "template_retired_by": (
        "{name} cho ngừng dùng mẫu này lúc {at}.",
        "{name} retired this template at {at}.",
    ),
    "template_retire": ("Ngừng dùng mẫu này", "Retire this template"),
    "template_retire_about": (
        "Ngừng ngay: không cảnh báo mới nào dùng mẫu này nữa. Tin chưa duyệt soạn từ mẫu phải "
        "viết lại mới duyệt được. Tin đã duyệt vẫn gửi: hãy xem lại và tạm dừng tin nào sai.",
        "This takes effect at once: no new alert can use it. Drafts written from it must be "
        "rewritten before they can be approved. Approved alerts are still sent: review them and "
        "pause any that are wrong.",
    ),
    "template_retire_reason": ("Vì sao ngừng dùng", "Reason for retiring it"),
    "template_restore": ("Dùng lại mẫu này", "Restore this template"),
    "template_restore_about": (
        "Nội dung trước khi ngừng dùng có hiệu lực trở lại, cùng các đăng ký với nhà mạng. Người "
        "viết nội dung đó không tự làm được việc này.",
        "The last text comes back into use, together with its registrations. Its writer cannot do "
        "this.",
    ),
    "template_restore_reason": ("Vì sao dùng lại", "Reason for restoring it"),
    "template_changed_outside": (
        "Bản {version} đã bị sửa từ bên ngoài, nên mẫu này không dùng được. Báo quản trị viên, "
        "rồi viết bản mới.",
        "Version {version} was changed from outside, so this template cannot be used. Tell an "
        "administrator, then write a new version.",
    ),
    "template_in_use": ("Đang dùng bản {version}", "Version {version} is in use"),
    "template_not_yet": ("Chưa dùng được", "Not in use yet"),
    "template_waits": ("Bản {version} chờ duyệt", "Version {version} is waiting for approval"),
    "template_by": ("{name} viết lúc {at}", "written by {name} at {at}"),
    "template_differs": (
        "Gạch bỏ: chữ của bản đang dùng. Gạch chân: chữ của bản mới.",
        "Struck out: the version in use. Underlined: the new version.",
    ),
    "template_now": ("Nội dung đang dùng", "Text in use"),
    "template_seen": ("Trên điện thoại (ô điền ví dụ)", "On a phone (blanks filled with examples)"),
    "template_nothing_yet": (
        "Viết nội dung để thấy tin trên điện thoại.",
        "Write the text to see the message on a phone.",
    ),
    "template_history": ("Các bản", "Versions"),
    "template_written": ("Người viết", "Written by"),
    "template_decided": ("Người quyết định", "Decided by"),
    "template_decide": ("Quyết định về bản {version}", "Decision on version {version}"),
    "template_own": (
        "Bạn viết bản này nên không duyệt được. Cần một cán bộ khác.",
        "You wrote this version, so another official must approve it.",
    ),
    "template_decide_about": (
        "Khi được duyệt, mọi cảnh báo mới của mẫu này dùng nội dung ở đây. Tin đã soạn không đổi.",
        "Once approved, every new alert from this template uses this text. Alerts already written "
        "stay as they are.",
    ),
    "template_decide_others": (
        "Cán bộ cụm xã hoặc cán bộ tỉnh quyết định.",
        "A district or provincial official decides.",
    ),
    "template_who": ("Người duyệt được: {names}.", "Who can approve it: {names}."),
    "template_nobody": (
        "Chưa có cán bộ nào khác đủ quyền duyệt. Hãy báo quản trị viên.",
        "No other official can approve it yet. Tell an administrator.",
    ),
    "template_reason": (
        "Lý do (bắt buộc khi không duyệt)",
        "Reason (required if you do not approve)",
    ),
    "template_no_reason": (
        "Hãy ghi lý do: người viết mẫu và những người dùng mẫu cần biết vì sao.",
        "Give a reason: the writer and the users of this template need to know why.",
    ),
    "template_approve": ("Duyệt bản này", "Approve this version"),
    "template_refuse": ("Không duyệt", "Do not approve"),
    "template_register": (
        "Những nhà mạng đã nhận đăng ký bản {version}",
        "Carriers that have registered version {version}",
    ),
    "template_register_do": ("Lưu đăng ký", "Save registrations"),
    "template_only_registered": ("chỉ nhận mẫu đã đăng ký", "accepts registered templates only"),
    "template_has": ("đã đăng ký", "registered"),
    "template_has_not": ("chưa đăng ký", "not registered"),
    "template_in_file": (
        "Việc đăng ký mẫu này do người giữ máy chủ ghi.",
        "The server administrator records the registrations of this template.",
    ),
    "template_name": ("Tên mẫu", "Template name"),
    "template_name_label": ("Tên cán bộ nhìn thấy", "Name shown to officials"),
    "template_name_help": (
        "Cán bộ thấy tên này khi chọn mẫu, ví dụ: Giả công an dọa bắt.",
        "Officials choose the template by this name, for example: Poses as police.",
    ),
    "template_text_help": (
        "Không viết [CANH BAO], tên cơ quan hay cách từ chối: hệ thống tự thêm. Chỗ để điền viết "
        "trong dấu ngoặc nhọn, ví dụ: Số\u00a0{{so}} giả công an.",
        "Leave out [CANH BAO], the office's name and how to stop: they are added automatically. "
        "Write a blank as a name in braces, for example: Number {{so}} poses as police.",
    ),
    "template_english": (
        "Tiếng Anh có thể để trống: người đọc tiếng Anh sẽ nhận nguyên văn tiếng Việt.",
        "English may be left empty: English readers then receive the full Vietnamese text.",
    ),
    "template_slots": ("Các ô để điền", "Blanks"),
    "template_slots_help": (
        "Mỗi tên trong ngoặc nhọn một dòng; dòng không dùng để trống.",
        "One row for each name in braces; leave unused rows empty.",
    ),
    "template_slot": ("Tên trong ngoặc nhọn", "Name in braces"),
    "template_holds": ("Chứa", "Contains"),
    "template_label": ("Nhãn tiếng Việt", "Vietnamese label"),
    "template_label_en": ("Nhãn tiếng Anh", "English label"),
    "slot_kind_number": ("số điện thoại", "phone number"),
    "slot_kind_link": ("trang web", "website"),
    "slot_kind_account": ("số tài khoản", "bank account"),
    "slot_kind_name": ("tên riêng", "name"),
    "slot_kind_area": ("địa bàn", "area"),
    "slot_kind_date": ("ngày", "date"),
    "slot_kind_time": ("giờ", "time"),
    "slot_kind_text": ("chữ (60 ký tự)", "text (60 characters)"),
    "template_propose": ("Gửi duyệt bản này", "Submit this version"),
    "template_no_name": ("Hãy ghi tên mẫu.", "Give the template a name."),
    "template_other_kind": (
        "Mẫu này thuộc loại tin khác. Hãy viết một mẫu mới cho loại này.",
        "This template is for another kind of alert. Write a new one for this kind.",
    ),
    "template_wrong": ("Chưa gửi duyệt được mẫu này", "This version cannot be submitted yet"),
    "done_proposed": (
        "Đã gửi duyệt. Mẫu dùng được khi một cán bộ khác duyệt.",
        "Submitted. It can be used once another official approves it.",
    ),
    "done_decided": ("Đã duyệt. Mẫu dùng được ngay.", "Approved. It can be used now."),
    "done_refused_text": ("Đã ghi là không duyệt.", "Recorded as not approved."),
    "done_retired": (
        "Đã ngừng dùng mẫu này. Hãy xem lại các tin đã duyệt soạn từ mẫu.",
        "The template is retired. Review the approved alerts written from it.",
    ),
    "done_restored": ("Mẫu được dùng lại.", "The template is back in use."),
    "done_registered": ("Đã lưu đăng ký.", "Registrations saved."),
    "not_template_decided": (
        "Bản này đã có người quyết định. Hãy tải lại trang.",
        "This version has already been decided on. Reload the page.",
    ),
    "not_template_own": (
        "Cần một cán bộ khác, độc lập với người viết, quyết định việc này.",
        "Another official, independent of the writer, must decide this.",
    ),
    "not_template_open": (
        "Chưa ai duyệt bản này nên chưa ghi đăng ký được.",
        "Nobody has approved this version yet, so it cannot be registered.",
    ),
    "not_template_retired": (
        "Mẫu này đã ngừng dùng rồi. Hãy tải lại trang.",
        "This template is already retired. Reload the page.",
    ),
    "not_template_in_use": (
        "Mẫu này đang được dùng. Hãy tải lại trang.",
        "This template is in use. Reload the page.",
    ),
    "template_code": (
        "Mã mẫu, khi trao đổi với người giữ máy chủ:",
        "Code, for the server administrator:",
    ),
}
