"""Words of one part of the console."""

WORDS = {
    "heading_missing": ("Không tìm thấy trang", "Page not found"),
    "heading_refused": ("Bạn không có quyền làm việc này", "You are not allowed to do this"),
    "heading_later": ("Hãy thử lại sau", "Try again later"),
    "problem_missing": (
        "Không có trang này. Địa chỉ có thể đã cũ hoặc gõ sai.",
        "There is no such page. The address may be old or mistyped.",
    ),
    "problem_method": (
        "Trang này không mở được theo cách đó. Hãy trở lại và dùng nút trên trang.",
        "This page cannot be opened like that. Go back and use the button on the page.",
    ),
    "problem_large": ("Nội dung gửi lên quá lớn.", "What you sent is too large."),
    "problem_other": (
        "Việc này chưa làm được. Hãy trở lại và thử lần nữa.",
        "That did not work. Go back and try again.",
    ),
    "stale": ("Phiên đăng nhập đã hết", "Your session has ended"),
    "problem_stale": (
        "Phiên đăng nhập đã hết, hoặc bạn đã đăng nhập lại ở thẻ khác. Chưa có gì được thay đổi.",
        "Your session has ended, or you signed in again in another tab. Nothing has been changed.",
    ),
    "stale_sign_in": ("Đăng nhập và trở lại trang đó", "Sign in and go back to that page"),
    "stale_kept": (
        "Nội dung bạn đã nhập còn đây, và được điền lại khi bạn đăng nhập.",
        "What you entered is still here, and is filled in again when you have signed in.",
    ),
    "stale_filled": (
        "Đã điền lại nội dung bạn nhập trước khi phiên hết. Hãy xem lại rồi nhập mã.",
        "What you entered before your session ended is filled in again. Check it, then enter your "
        "code.",
    ),
    "stale_typed": ("Nội dung bạn đã viết", "What you wrote"),
    "stale_typed_about": (
        "Hãy chép lại trước khi rời trang này.",
        "Copy it before you leave this page.",
    ),
    "stale_decision": ("Quyết định:", "Decision:"),
    "stale_text": ("Đoạn {n}", "Text {n}"),
    "problem_often": (
        "Bạn đã thử quá nhiều lần. Hãy đợi {minutes} phút rồi thử lại. Máy đã từng đăng nhập vẫn "
        "vào được bình thường.",
        "Too many attempts. Wait {minutes} minutes and try again. Devices that have signed in "
        "before are not affected.",
    ),
    "problem_busy": (
        "Máy chủ đang bận. Hãy thử lại sau vài giây.",
        "The server is busy. Try again in a few seconds.",
    ),
    "problem_database": (
        "Cơ sở dữ liệu đang không trả lời. Chưa có gì được thay đổi. Hãy thử lại sau ít phút.",
        "The database is not responding. Nothing has been changed. Try again in a few minutes.",
    ),
    "problem_back": ("Về trang Hôm nay", "Go to Today"),
    "refused_role": (
        "Vai trò của bạn không được làm việc này. Lần thử này đã được ghi vào nhật ký.",
        "Your role does not allow this. The attempt has been recorded.",
    ),
    "ask_managers": ("Nếu bạn cần làm, hãy hỏi {names}.", "If you need to do it, ask {names}."),
    "refused_area": (
        "Việc này cần quyền ở tất cả các địa bàn của tin. Bạn chưa có đủ. Lần thử này đã được "
        "ghi vào nhật ký. Hãy nhờ cán bộ tỉnh.",
        "This needs all areas of the alert, and some are not yours. The attempt has been "
        "recorded. Ask a province official.",
    ),
    "refused_no_code": (
        "Hãy nhập mã 6 số trong ứng dụng tạo mã.",
        "Enter the six digits from your authenticator app.",
    ),
    "refused_young": (
        "Ứng dụng tạo mã của bạn mới cài chưa đủ 24 giờ nên chưa duyệt, hủy tin, chưa mời, chưa "
        "xác nhận ai được. Việc khẩn cấp: cán bộ địa bàn khác duyệt thay, hoặc báo người giữ máy "
        "chủ.",
        "Your authenticator app is less than 24 hours old: until then you cannot approve, cancel, "
        "invite or confirm. In an emergency an approver of other areas stands in, or ask the "
        "server administrator.",
    ),
    "refused_unconfirmed": (
        "Chưa có người thứ hai xác nhận tài khoản của bạn. Hãy nhờ một quản trị viên hoặc người "
        "kiểm tra không do người mời bạn mời vào; họ xác nhận ở trang Cán bộ.",
        "No second person has confirmed your account yet. Ask an administrator or auditor whom "
        "your inviter did not invite; they confirm it on the page Officials.",
    ),
    "refused_wrong_code": (
        "Mã không đúng hoặc đã hết giờ. Hãy nhập mã đang hiện trên điện thoại.",
        "The code is wrong or has expired. Enter the one your phone shows now.",
    ),
    "refused_used_code": (
        "Mã này đã dùng rồi. Hãy đợi mã tiếp theo (nhiều nhất 30 giây).",
        "This code has already been used. Wait for the next one (at most 30 seconds).",
    ),
    "refused_locked": (
        "Đã nhập sai mã quá nhiều lần. Mã sẽ được xem lại sau {until}. Quản trị viên khác có thể "
        "mở khóa cho bạn.",
        "Too many wrong codes. You can try again after {until}. Another administrator can "
        "unlock you.",
    ),
    "refused_not_enrolled": (
        "Bạn chưa có ứng dụng tạo mã. Hãy xin quản trị viên một phiếu mời.",
        "You have no authenticator app yet. Ask an administrator for an invitation.",
    ),
    "refused_unreadable": (
        "Ứng dụng tạo mã của bạn không kiểm tra được nữa. Hãy xin quản trị viên một phiếu mời mới.",
        "Your authenticator app can no longer be checked. Ask an administrator for a new "
        "invitation.",
    ),
    "not_console": ("Việc này chỉ quản trị viên làm được.", "Only administrators can do this."),
    "not_name": ("Tên có từ 1 đến 80 chữ.", "A name has 1 to 80 characters."),
    "not_role": ("Hãy chọn một vai trò trong danh sách.", "Choose a role from the list."),
    "not_areas": (
        "Địa bàn chưa hợp với vai trò: cán bộ xã chọn các xã; cán bộ cụm xã chọn địa bàn hoặc "
        "xã; cán bộ tỉnh và người kiểm tra chọn ít nhất một; quản trị viên không chọn.",
        "The areas don't fit the role: a commune official has communes, a district official "
        "former districts or communes, a province official and an auditor at least one area, an "
        "administrator none.",
    ),
    "not_areas_commune": (
        "Hãy chọn ít nhất một xã, phường; cán bộ xã không phụ trách cả huyện cũ hay cả tỉnh.",
        "Choose at least one commune. A commune official cannot have a whole former district or "
        "the whole province.",
    ),
    "not_areas_district": (
        "Hãy chọn ít nhất một địa bàn; cán bộ cụm xã không phụ trách cả tỉnh.",
        "Choose at least one area. A district official cannot have the whole province.",
    ),
    "not_areas_province": ("Hãy chọn ít nhất một địa bàn.", "Choose at least one area."),
    "not_areas_auditor": (
        "Hãy chọn ít nhất một địa bàn cho người kiểm tra.",
        "Choose at least one area for the auditor.",
    ),
    "not_areas_administrator": (
        "Hãy bỏ chọn địa bàn: quản trị viên không phụ trách địa bàn nào.",
        "Clear the areas. An administrator has none.",
    ),
    "not_taken": (
        "Đã có cán bộ mang tên này. Hãy thêm đơn vị vào tên để phân biệt.",
        "There is already an official with that name. Add the office to the name to tell them "
        "apart.",
    ),
    "not_disabled": (
        "Tài khoản này đang tạm ngừng. Hãy cho dùng lại trước.",
        "This account is disabled. Enable it first.",
    ),
    "not_enabled": ("Tài khoản này đang được dùng.", "This account is not disabled."),
    "not_last": (
        "Đây là quản trị viên duy nhất còn làm việc được. Hãy mời thêm một người trước.",
        "This is the only administrator who can act. Invite another one first.",
    ),
    "not_scopes": (
        "Hãy chọn ít nhất một việc mà mã truy cập này được làm.",
        "Choose at least one thing that the token is for.",
    ),
    "not_days": ("Mã truy cập có hạn từ 1 đến 365 ngày.", "A token is valid for 1 to 365 days."),
    "not_token": ("Mã truy cập này đã bị hủy.", "This token has already been revoked."),
    "not_unlocked": (
        "Mã của cán bộ này không bị khóa.",
        "The codes of this official are not locked.",
    ),
    "not_inviters": (
        "Bạn không phải người thứ hai: tài khoản này là của bạn, do bạn mời, hoặc người mời nó "
        "đã mời bạn trong 90 ngày qua.",
        "You are not a second person here: it is your own account, you invited it, or its "
        "inviter has invited you in the last 90 days.",
    ),
    "not_somebody": ("Có người khác xác nhận được.", "Someone else can confirm it."),
    "not_needless": ("Vai trò này không cần xác nhận.", "This role needs no confirmation."),
    "not_confirmed": (
        "Tài khoản này đã được xác nhận.",
        "This account has already been confirmed.",
    ),
    "not_unsigned": (
        "Tài khoản này đã bị ghi hoặc sửa từ bên ngoài hệ thống. Hãy khóa tài khoản và tạo tài "
        "khoản khác.",
        "Someone else than this service has written or changed this account. Disable it and "
        "create another one.",
    ),
    "not_no_code": (
        "Cán bộ chưa cài ứng dụng tạo mã.",
        "The official has not set up an authenticator app yet.",
    ),
    "not_state": (
        "Tin này đã sang bước khác nên không làm được việc đó nữa. Trạng thái hiện tại ở ngay "
        "trên.",
        "The alert has moved on: this can't be done any more. Its state is shown above.",
    ),
    "not_version": (
        "Tin vừa được người khác sửa. Hãy đọc lại bản mới rồi quyết định.",
        "Somebody has just changed the alert. Read it again, then decide.",
    ),
    "not_own_work": (
        "Bạn đã viết, sửa hoặc gửi tin này nên không duyệt được. Tin nào cũng cần hai người: một "
        "người viết, một người duyệt.",
        "You have written, changed or submitted this alert, so you can't approve it. Every alert "
        "takes two people: one writes, another approves.",
    ),
    "not_same_inviter": (
        "Bạn và người viết tin do cùng một quản trị viên mời, chưa có người thứ ba xác nhận. Hãy "
        "nhờ cán bộ khác duyệt.",
        "One administrator invited you and who wrote it, and no third person has confirmed "
        "either of you. Ask another official to approve it.",
    ),
    "not_nobody": (
        "Chưa có ai duyệt được tin này nên tin vẫn là bản nháp. Xem phần “Người có quyền duyệt”.",
        "Nobody may approve it, so it stays a draft. See “Who can approve it”.",
    ),
    "not_elsewhere": (
        "Có cán bộ ở địa bàn đó duyệt được tin này. Chỉ khi không còn ai, cán bộ địa bàn khác "
        "mới duyệt thay tin khẩn cấp.",
        "An official of those areas can approve it. Others stand in for an emergency alone, "
        "where nobody there can.",
    ),
    "not_other_content": (
        "Nội dung đã khác bản bạn đã đọc. Hãy đọc lại bản mới rồi quyết định.",
        "It says something else than what you read. Read it again, then decide.",
    ),
    "not_approval": (
        "Việc duyệt không còn giá trị: tin đã bị sửa thẳng trong cơ sở dữ liệu. Hãy hủy tin và "
        "báo người giữ máy chủ.",
        "Its approval does not hold: it was changed in the database. Cancel it, and tell the "
        "server administrator.",
    ),
    "not_expired": (
        "Tin đã hết hạn nên không gửi cho ai. Hãy sửa giờ kết thúc rồi gửi duyệt lại.",
        "It has expired: nobody would get it. Change its end and submit it again.",
    ),
    "not_paused": ("Tin này đang tạm dừng rồi.", "It is paused already."),
    "not_not_paused": ("Tin này không tạm dừng.", "It is not paused."),
    "not_no_predecessor": (
        "Tin kia chưa gửi tới ai nên chưa có gì để cập nhật hay nhắn tiếp.",
        "Nobody got the other alert: there is nothing to update or follow up.",
    ),
    "not_nothing_failed": (
        "Không có ai bị lỗi, nên không có gì để gửi lại.",
        "It failed for nobody, so there is nothing to send once more.",
    ),
    "not_schedule": (
        "Tin sẽ hết hạn trước khi gửi. Hãy lùi giờ kết thúc.",
        "It would expire before it is sent. Let it end later.",
    ),
    "not_too_late": (
        "Tin hết hạn trước khi gửi được: ban đêm chỉ gửi tin khẩn. Hãy lùi giờ kết thúc.",
        "It ends before it could begin: only emergencies go out at night. Let it end later.",
    ),
    "not_reason": ("Hãy ghi lý do.", "Give a reason."),
}
