"""Reasons why a process does not start: keys of another database, a host that may not send."""

SENTENCES = {
    "Usage: python -m workers <queue> …   queues: {names}": (
        "Cách dùng: python -m workers <hàng đợi> …   các hàng đợi: {names}"
    ),
    "SENDING_MARK: {path}: {why}": "SENDING_MARK: {path}: {why}",
    # keys
    "AUDIT_KEYS_PREVIOUS lacks a key: what it signed can't be verified": (
        "AUDIT_KEYS_PREVIOUS thiếu một khóa: không kiểm được những gì khóa đó đã ký"
    ),
    "ENCRYPTION_KEY looks like a previous one by its mark: make another key": (
        "ENCRYPTION_KEY trùng dấu với một khóa cũ: hãy tạo khóa khác"
    ),
    "HASH_KEYS_OLDER lacks a key: anyone who was deleted under it is not known": (
        "HASH_KEYS_OLDER thiếu một khóa: không nhận ra người đã xóa dưới khóa đó"
    ),
    (
        "VOICE_KEY must be the first ENCRYPTION_KEY that this database had: without it, who was "
        "deleted and reports the same number again counts as a second person"
    ): (
        "VOICE_KEY phải là ENCRYPTION_KEY đầu tiên của cơ sở dữ liệu này: nếu không, người đã xóa "
        "mà báo lại cùng một số sẽ bị tính thành hai người"
    ),
    (
        "{name} is not the key that this database was written with: set the right one, which is "
        "kept on paper (to rotate it, the old one goes to {previous})"
    ): (
        "{name} không phải khóa của cơ sở dữ liệu này: hãy đặt đúng khóa đã cất trên giấy (khi đổi "
        "khóa, khóa cũ để ở {previous})"
    ),
    # whether this host may send
    (
        "This host has no mark ({path}), and by this database MTs were sent before: nothing is "
        "sent from here until somebody types  {joined}  (a new host; the database is as it was) "
        "or  {restored}  (the database was restored)."
    ): (
        "Máy này chưa có dấu ({path}), mà cơ sở dữ liệu này đã từng gửi tin: chưa gửi gì từ đây "
        "cho đến khi có người gõ  {joined}  (máy mới, cơ sở dữ liệu vẫn như cũ) hoặc  {restored}  "
        "(cơ sở dữ liệu vừa được khôi phục)."
    ),
    "This host's mark ({path}) is damaged: nothing is sent until somebody types  {restored}": (
        "Dấu của máy này ({path}) bị hỏng: chưa gửi gì cho đến khi có người gõ  {restored}"
    ),
    (
        "This is another database ({database}) than the one that this host has sent by ({known}): "
        "nothing is sent until somebody types  {restored}  (or, if the whole service was moved "
        "with nothing left behind,  {joined} )."
    ): (
        "Đây là cơ sở dữ liệu khác ({database}), không phải nơi máy này đã dùng để gửi ({known}): "
        "chưa gửi gì cho đến khi có người gõ  {restored}  (hoặc, nếu đã chuyển cả hệ thống và "
        "không để lại gì,  {joined} )."
    ),
    (
        "The database was restored, and somebody has said so on another host: nothing is sent from "
        "this one until somebody types  {joined}"
    ): (
        "Cơ sở dữ liệu đã được khôi phục, và ở máy khác đã có người xác nhận: máy này chưa gửi gì "
        "cho đến khi có người gõ  {joined}"
    ),
    (
        "The database does not know the last MTs that this host has sent: it was restored to an "
        "earlier point, or took over without the last seconds (its log is at {position}, this host "
        "has seen {seen}). Nothing is sent until somebody types  {restored}"
    ): (
        "Cơ sở dữ liệu không biết những tin cuối mà máy này đã gửi: nó được khôi phục về thời điểm "
        "trước, hoặc tiếp quản thiếu vài giây cuối (nhật ký của nó ở {position}, máy này đã thấy "
        "{seen}). Chưa gửi gì cho đến khi có người gõ  {restored}"
    ),
    (
        "The database was newly created, and not every host has found there what it has sent: "
        "{names}. Start the workers there; a host that is gone for good:  {joined} --without NAME"
    ): (
        "Cơ sở dữ liệu mới được tạo lại, và chưa phải máy nào cũng thấy đủ tin mình đã gửi: "
        "{names}. Hãy khởi động các tiến trình ở đó; máy đã bỏ hẳn:  {joined} --without TEN"
    ),
    (
        "{names} lacks a key that {count} rows still need: put it back beside the others "
        "(python -m gateway doctor says when no row needs it)"
    ): (
        "{names} thiếu một khóa mà {count} dòng còn cần: hãy đặt lại bên cạnh các khóa khác "
        "(python -m gateway doctor cho biết khi không dòng nào cần nữa)"
    ),
}
