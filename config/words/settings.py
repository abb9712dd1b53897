"""What can be wrong in the settings, in the words of `config` and of the carriers (`sentence`)."""

SENTENCES = {
    # one setting
    "{name} is not set": "chưa đặt {name}",
    "{name} is not set: {about}": "chưa đặt {name}: {about}",
    "{name} must be one of {choices}": "{name} phải là một trong: {choices}",
    "{name} must be a whole number from {low} to {high}": (
        "{name} phải là số nguyên từ {low} đến {high}"
    ),
    "{name} must be a URL that begins with {start}": "{name} phải là URL bắt đầu bằng {start}",
    "{name} must be the web address that carriers call, like {example}": (
        "{name} phải là địa chỉ web mà nhà mạng gọi tới, ví dụ {example}"
    ),
    "{name} must be {count} random bytes in base64: {command}": (
        "{name} phải là {count} byte ngẫu nhiên dạng base64: {command}"
    ),
    "{name} names a file that is not there: {path}": "{name} ghi một tệp không tồn tại: {path}",
    "{name} must be a time zone like {example}": "{name} phải là múi giờ, ví dụ {example}",
    "{name} must be hours of the day like {example}": (
        "{name} phải là khoảng giờ trong ngày, ví dụ {example}"
    ),
    "{name} must be subscribers' numbers with commas between, like {example}": (
        "{name} phải là các số thuê bao, cách nhau bằng dấu phẩy, ví dụ {example}"
    ),
    "{name} must be segments a second, above 0 and at most {most}": (
        "{name} phải là số tin mỗi giây, lớn hơn 0 và không quá {most}"
    ),
    "{name} must name the sender without blanks, like {example}": (
        "{name} phải là tên người gửi không có dấu cách, ví dụ {example}"
    ),
    "{name} must be IP addresses or blocks like {example}, or none": (
        "{name} phải là các địa chỉ hoặc dải IP, ví dụ {example}, hoặc none"
    ),
    "{name} trusts anybody: {network} holds more than one network's proxies": (
        "{name} tin cậy bất kỳ ai: {network} rộng hơn các proxy của một mạng"
    ),
    "{name} must be like {example}": "{name} phải có dạng {example}",
    "{name} must be {kinds}, of {most} bytes at most": (
        "{name} phải là {kinds}, không quá {most} byte"
    ),
    "{name} must be a colour like {example}": "{name} phải là màu, ví dụ {example}",
    "{name} must be dark enough for white letters: a contrast of {least}": (
        "{name} phải đủ tối để đọc được chữ trắng: độ tương phản {least}"
    ),
    "{name} can't be read from the file that {variable} names: {why}": (
        "không đọc được {name} từ tệp mà {variable} ghi: {why}"
    ),
    # several together
    "{name} needs packages that are not here: {command}": "{name} cần các gói chưa cài: {command}",
    "{one} and {other} go together: set both or none": (
        "{one} và {other} đi cùng nhau: đặt cả hai, hoặc không đặt cái nào"
    ),
    (
        "HOST is {host}, but KHONG_MODE=development listens on this machine alone: leave HOST "
        "unset, or set KHONG_MODE=production"
    ): (
        "HOST là {host}, nhưng KHONG_MODE=development chỉ nhận kết nối từ chính máy này: hãy bỏ "
        "HOST, hoặc đặt KHONG_MODE=production"
    ),
    "{one} has the same key as {other}": "{one} trùng khóa với {other}",
    "{name} must be another key than {other}": "{name} phải là khóa khác với {other}",
    "HASH_KEY and ENCRYPTION_KEY": "HASH_KEY và ENCRYPTION_KEY",
    "PUBLIC_URL must begin with https:// when KHONG_MODE is production": (
        "PUBLIC_URL phải bắt đầu bằng https:// khi KHONG_MODE là production"
    ),
    (
        "TRUSTED_PROXIES is not set: name the reverse proxies before the gateway, or none if there "
        "is none"
    ): (
        "chưa đặt TRUSTED_PROXIES: hãy ghi các reverse proxy đứng trước hệ thống, hoặc none nếu "
        "không có"
    ),
    (
        "REDIS_URL has no password: add one (redis://user:password@host), or use a unix socket "
        "(unix:///path)"
    ): (
        "REDIS_URL không có mật khẩu: hãy thêm (redis://user:password@host), hoặc dùng unix socket "
        "(unix:///path)"
    ),
    # files
    "{file} can't be read: {why}": "không đọc được {file}: {why}",
    "No such file or directory": "không có tệp hoặc thư mục này",
    "Permission denied": "không có quyền",
    "{file} is not TOML: {why}": "{file} không phải TOML: {why}",
    "{file} is not UTF-8": "{file} không phải UTF-8",
    "{file} names no carrier": "{file} chưa ghi nhà mạng nào",
    "{file} [{name}]: {problem}": "{file} [{name}]: {problem}",
    "must be a table, like {example}": "phải là một bảng, ví dụ {example}",
    "a name is small letters, digits and dashes: it stands in a URL": (
        "tên chỉ gồm chữ thường, chữ số và dấu gạch ngang, vì nằm trong URL"
    ),
    "{name} must be true or false": "{name} phải là true hoặc false",
    "{file}, line {line}: a name and a text, with values as `carriers templates` prints them": (
        "{file}, dòng {line}: phải có tên và nội dung, chỗ trống ghi như `carriers templates` in ra"
    ),
    # a carrier
    "carrier {name}: {problem}": "nhà mạng {name}: {problem}",
    "kind {kind} can't be a kind of carrier": "kind {kind} không thể là một loại nhà mạng",
    "kind {kind} is not known: there is no such adapter": (
        "không biết kind {kind}: không có bộ kết nối nào như vậy"
    ),
    "this carrier does not sign well, so {why}": "nhà mạng này ký không đủ chặt, nên {why}",
    "the addresses that it calls from must be listed": "phải ghi các địa chỉ mà nó gọi đến từ đó",
    "the URL that it calls must end in a secret": (
        "URL mà nó gọi phải kết thúc bằng một chuỗi bí mật"
    ),
    "{about} (nothing can be sent without it)": "{about} (thiếu nó thì không gửi được tin)",
    "the public URL is not https: residents' texts could be read on the way": (
        "PUBLIC_URL không phải https: tin của người dân có thể bị đọc trên đường truyền"
    ),
    "send_url is not https": "send_url không phải https",
    "{name} is too short to be a secret: ask the carrier for another": (
        "{name} quá ngắn, không thể là khóa bí mật: hãy xin nhà mạng khóa khác"
    ),
    "path_secret is too short to be a secret: openssl rand -hex 16 makes one": (
        "path_secret quá ngắn: hãy tạo bằng openssl rand -hex 16"
    ),
    "senders must go: this kind of carrier lets no MT choose its sender ID": (
        "phải bỏ senders: loại nhà mạng này không cho chọn tên người gửi"
    ),
    "balance_least must go: this kind of carrier tells no balance": (
        "phải bỏ balance_least: loại nhà mạng này không cho biết số dư"
    ),
    "ip_list must be a list, like {example}": "ip_list phải là danh sách, ví dụ {example}",
    "ip_list: {address} is no address and no block like {example}": (
        "ip_list: {address} không phải địa chỉ, cũng không phải dải địa chỉ như {example}"
    ),
    "countries must be a list of calling codes, like {example}": (
        "countries phải là danh sách mã nước, ví dụ {example}"
    ),
    (
        "prefix must be one word of 1 to {most} plain letters and digits, a letter among them: "
        "each answer names it and must still fit"
    ): (
        "prefix phải là một từ gồm 1 đến {most} chữ không dấu và chữ số, có ít nhất một chữ: câu "
        "trả lời nào cũng ghi nó mà vẫn phải vừa một tin"
    ),
    "dedicated = true is a short code of ours alone: it needs no prefix, take one out": (
        "dedicated = true là đầu số riêng: không cần prefix, hãy bỏ một trong hai"
    ),
    "dedicated = false is a short code that others share: set prefix, the word before": (
        "dedicated = false là đầu số dùng chung: hãy đặt prefix, là từ đứng đầu tin"
    ),
    "path_secret must be letters, digits, - and _: it stands in a URL": (
        "path_secret chỉ gồm chữ, chữ số, - và _, vì nằm trong URL"
    ),
    "send_url must begin with https:// (or http://)": (
        "send_url phải bắt đầu bằng https:// (hoặc http://)"
    ),
    "price must be whole dong for one MO, 0 to {most}": (
        "price phải là số đồng nguyên cho một tin đến, từ 0 đến {most}"
    ),
    "{name} must be a number, {low} or more": "{name} phải là số, từ {low} trở lên",
    "{name} is not a regular expression": "{name} không phải biểu thức chính quy",
    "{name} needs price_mt: without it nobody knows what is spent": (
        "{name} cần có price_mt: thiếu nó thì không biết đã tiêu bao nhiêu"
    ),
}
