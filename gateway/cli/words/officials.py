"""Words that the commands of officials, residents and the audit print."""

WORDS = {
    (
        "A code generator is set up with an invitation, which this token is not. An "
        "administrator makes one: {khong} officials invite {official}"
    ): (
        "Cài ứng dụng tạo mã phải dùng thư mời; mã truy cập này không phải thư mời. Quản trị "
        "viên tạo thư mời: {khong} officials invite {official}"
    ),
    "For the console, with that token: {khong} officials password": (
        "Để vào trang cán bộ, với mã truy cập đó: {khong} officials password"
    ),
    (
        "From 24 hours after that on their account approves, invites and confirms, once an "
        "administrator or\nauditor whom you did not invite has confirmed it:  {khong} "
        "officials confirm {id}"
    ): (
        "Sau đó 24 giờ tài khoản mới duyệt, mời và xác nhận được, khi một quản trị viên hoặc\n"
        "người kiểm tra không do bạn mời đã xác nhận:  {khong} officials confirm {id}"
    ),
    "It is too long: at most {longest} letters.": "Dài quá: nhiều nhất {longest} chữ.",
    "It is too short: at least {shortest} letters.": "Ngắn quá: ít nhất {shortest} chữ.",
    "It is too simple: not your name, and at least 5 different letters.": (
        "Dễ đoán quá: không dùng tên mình, và có ít nhất 5 chữ khác nhau."
    ),
    "None is sent until SMTP_URL is set.": "Chưa gửi e-mail nào khi chưa có SMTP_URL.",
    "Official {id} is confirmed as {role}.": "Cán bộ {id} đã được xác nhận, vai trò {role}.",
    "Official {id}: all tokens before are revoked.": "Cán bộ {id}: mọi mã truy cập cũ đã hủy.",
    "Official {id}: {name}, {role}.": "Cán bộ {id}: {name}, {role}.",
    "Official {id} acts in: {areas}.": "Địa bàn của cán bộ {id}: {areas}.",
    "Official {id} is {role} now, and signed out of the console.": (
        "Cán bộ {id} nay có vai trò {role}, và đã bị đăng xuất."
    ),
    "Official {id} is disabled: no token of theirs is known any more.": (
        "Cán bộ {id} đã tạm ngừng: không mã truy cập nào của họ dùng được nữa."
    ),
    "Official {id} is enabled; tokens that have not expired are good again.": (
        "Cán bộ {id} được dùng lại; các mã truy cập còn hạn dùng được như trước."
    ),
    "The codes of official {id} are looked at again.": "Đã mở khóa mã của cán bộ {id}.",
    "Official {id} is signed out of the console everywhere.": (
        "Cán bộ {id} đã bị đăng xuất ở mọi máy."
    ),
    "Right: the code generator of {name} works. This code is used up now.": (
        "Đúng: ứng dụng tạo mã của {name} dùng được. Mã này coi như đã dùng."
    ),
    "Scan it with a code generator, or type in the secret. Shown once:": (
        "Quét bằng ứng dụng tạo mã, hoặc gõ dòng bí mật vào. Chỉ hiện một lần:"
    ),
    "Shown once; keep it where nobody else reads:": (
        "Chỉ hiện một lần; cất ở nơi không ai khác đọc được:"
    ),
    "Their code generator is new: they approve from 24 hours after it was set up.": (
        "Ứng dụng tạo mã còn mới: 24 giờ sau khi cài mới duyệt được."
    ),
    (
        "Their invitation, shown once, good for {days} days. Hand it to nobody else:\n\n  "
        "{token}\n\nWith it they go to {console}, scan a code and choose a password.\nWho has "
        "no browser types, on a machine that has the gateway:\n  export {variable}=(the "
        "invitation)\n  {khong} officials totp new\n  {khong} officials token create\nand "
        "later, for the console, with that token: {khong} officials password"
    ): (
        "Thư mời, chỉ hiện một lần, dùng được {days} ngày. Không đưa cho ai khác:\n\n  "
        "{token}\n\nHọ mở {console}, quét mã và chọn mật khẩu.\nAi không có trình duyệt thì gõ "
        "trên máy có chương trình này:\n  export {variable}=(thư mời)\n  {khong} officials "
        "totp new\n  {khong} officials token create\nvà sau đó, để vào trang cán bộ, với mã "
        "truy cập đó: {khong} officials password"
    ),
    "Then: {khong} officials token create": "Sau đó: {khong} officials token create",
    "Token {id} is no longer valid.": "Mã truy cập {id} không còn dùng được.",
    "Token {id} of {name}, good until {day:%Y-%m-%d}, for: {scopes}.": (
        "Mã truy cập {id} của {name}, dùng đến {day:%d/%m/%Y}, để: {scopes}."
    ),
    "Who was signed in there as you is signed out; an open invitation is used up.": (
        "Mọi phiên đăng nhập của bạn đã kết thúc; thư mời chưa dùng cũng hết hiệu lực."
    ),
    "You are off duty.": "Bạn đã thôi trực.",
    "{name} gets e-mail. An SMS says so.": "{name} sẽ nhận e-mail. Đã báo bằng SMS.",
    "{name} gets no more e-mail. An SMS says so.": "{name} không nhận e-mail nữa. Đã báo bằng SMS.",
    "{name} is notified there from now on. An SMS says so.": (
        "Từ nay {name} nhận thông báo ở số đó. Đã báo bằng SMS."
    ),
    "{name} is on duty until {time:%Y-%m-%d %H:%M}.": "{name} trực đến {time:%H:%M %d/%m/%Y}.",
    "{name} signs in at {console} with it, and a code.": (
        "{name} đăng nhập ở {console} bằng mật khẩu đó và mã."
    ),
    "{name} is no area: config/areas names them.": "{name} không phải địa bàn: xem config/areas.",
    "{name} is no area; is it {near}?": "{name} không phải địa bàn; có phải {near}?",
    " (new: less than 24 hours)": " (mới: chưa đủ 24 giờ)",
    " (nobody has confirmed it)": " (chưa ai xác nhận)",
    "codes locked": "mã đang khóa",
    "disabled since {day:%Y-%m-%d}": "tạm ngừng từ {day:%d/%m/%Y}",
    "invitation expired": "thư mời hết hạn",
    "invited": "đã mời",
    "no password for the console": "chưa có mật khẩu",
    "{count} tokens": "{count} mã truy cập",
    "A sender is muted for at most {days} days.": "Tạm không trả lời nhiều nhất {days} ngày.",
    "They are answered again.": "Họ lại được trả lời.",
    "Until {time:%Y-%m-%d %H:%M} only reports and what is urgent are answered.": (
        "Đến {time:%H:%M %d/%m/%Y} chỉ trả lời báo cáo và việc khẩn."
    ),
    "{typed} is no phone number.": "{typed} không phải số điện thoại.",
    "No row of the audit fits.": "Không dòng nhật ký nào phù hợp.",
    "Rows written, headings apart: {count}.": "Số dòng đã ghi, không kể tiêu đề: {count}.",
    "Rows chained: {count}.": "Số dòng đã nối vào chuỗi: {count}.",
    "Nothing is chained yet.": "Chuỗi chưa có dòng nào.",
    "TAMPERED: {what}.": "BỊ SỬA: {what}.",
    "unchained": "chưa nối",
    "{count} rows of the chain hold.": "{count} dòng của chuỗi còn nguyên.",
    "{rows} rows hold, each onto the one before; {waiting} wait to be chained.": (
        "{rows} dòng còn nguyên, dòng sau nối dòng trước; {waiting} dòng chờ nối."
    ),
    "Exported heads lost by a restore, as the audit says: {count}.": (
        "Số mốc đã xuất bị mất do khôi phục, nhật ký có ghi: {count}."
    ),
    "Exported heads that still match: {count}, the last at row {row}.": (
        "Số mốc đã xuất còn đúng chỗ: {count}, mốc cuối ở dòng {row}."
    ),
    "No exported head was given: without one, a cut tail can't be detected.": (
        "Không có mốc đã xuất nào: thiếu nó thì không biết phần cuối có bị cắt không."
    ),
}
