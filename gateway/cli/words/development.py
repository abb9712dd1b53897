"""Sentences that `run`, `phone` and the demonstration office print, from `gateway.development`
(`lines`)."""

SENTENCES = {
    # run: what it waits for
    "starting {name} ...": "đang khởi động {name} ...",
    "bringing the database's tables up to date ...": "đang cập nhật các bảng của cơ sở dữ liệu ...",
    "stopping ...": "đang dừng ...",
    "The gateway does not answer yet; the lines above say why. Still trying.": (
        "Hệ thống chưa trả lời; các dòng trên cho biết vì sao. Vẫn đang thử."
    ),
    "can't be started: {why}": "không khởi động được: {why}",
    "ended (status {status}); started again": "đã kết thúc (mã thoát {status}); khởi động lại",
    "ended (by {signal}); started again": "đã kết thúc (do {signal}); khởi động lại",
    # run: why not
    "KHONG_MODE is not `development` here, and this command is for development alone.": (
        "KHONG_MODE ở đây không phải `development`, mà lệnh này chỉ dùng khi phát triển."
    ),
    "In production the units of config/deploy start each process.": (
        "Khi chạy thật, các dịch vụ trong config/deploy khởi động từng tiến trình."
    ),
    "The folder {folder} belongs to another user (was it made by root?).": (
        "Thư mục {folder} thuộc về người dùng khác (có phải do root tạo?)."
    ),
    "It is running already from this folder, as process {owner}.": (
        "Hệ thống đang chạy từ thư mục này, là tiến trình {owner}."
    ),
    "Stop it with    {command}": "Dừng bằng    {command}",
    "Type    {command}": "Gõ    {command}",
    "{name} must be a number from 1 to 65535, not {text}.": (
        "{name} phải là số từ 1 đến 65535, không phải {text}."
    ),
    "Port {port} is taken by another program. Type    {command}": (
        "Cổng {port} đang có chương trình khác dùng. Gõ    {command}"
    ),
    "Port {port} can't be used ({why}). Type    {command}": (
        "Không dùng được cổng {port} ({why}). Gõ    {command}"
    ),
    "{name} does not come up. It says ({log}):": "{name} không chạy được. Nó báo ({log}):",
    "The database's tables could not be made; the lines above say why.": (
        "Không tạo được các bảng của cơ sở dữ liệu; các dòng trên cho biết vì sao."
    ),
    "There is no {name} that runs here. Type    {command}": (
        "Máy này không có {name} chạy được. Gõ    {command}"
    ),
    "There is no Valkey or Redis here. Type    {command}": (
        "Máy này không có Valkey hoặc Redis. Gõ    {command}"
    ),
    "or name a server in {variable}.": "hoặc ghi một máy chủ vào {variable}.",
    "PostgreSQL does not run as root, and there is no setpriv to run it as another.": (
        "PostgreSQL không chạy bằng root, và không có setpriv để chạy bằng tài khoản khác."
    ),
    "Type    {command}    or run this as an ordinary user.": (
        "Gõ    {command}    hoặc chạy lệnh này bằng tài khoản thường."
    ),
    "PostgreSQL does not run as root, and the user {name} can't enter this folder.": (
        "PostgreSQL không chạy bằng root, và tài khoản {name} không vào được thư mục này."
    ),
    "Run this as an ordinary user, or from a folder that all may enter (/srv, /opt).": (
        "Hãy chạy bằng tài khoản thường, hoặc từ thư mục mà ai cũng vào được (/srv, /opt)."
    ),
    "PostgreSQL does not run as root, and there is no user `nobody` here.": (
        "PostgreSQL không chạy bằng root, và máy này không có tài khoản `nobody`."
    ),
    "PostgreSQL can't make its folder {folder}; it says:": (
        "PostgreSQL không tạo được thư mục {folder}; nó báo:"
    ),
    # run: it is up; the columns are aligned
    "The gateway answers at {url}. Its webhook endpoints: {endpoints}.": (
        "Hệ thống trả lời ở {url}. Các địa chỉ webhook: {endpoints}."
    ),
    "Text it and dial it from a phone in your browser:": (
        "Nhắn tin và gọi USSD từ một điện thoại trong trình duyệt:"
    ),
    "The officials' console:     {url}": "Trang cán bộ:               {url}",
    "Officials to try it with:   {command}": "Cán bộ để dùng thử:         {command}",
    "Or its first administrator: {command}": "Hay quản trị viên đầu tiên: {command}",
    "A phone in the terminal:    {command}": "Điện thoại trên dòng lệnh:  {command}",
    "Is everything well?         {command}": "Mọi thứ có ổn không?        {command}",
    "Secrets to sign with:       {file}": "Khóa bí mật để ký:          {file}",
    "Stop:                       {key}": "Dừng:                       {key}",
    "password                  {password}  (for each of them; shown only once)": (
        "mật khẩu                  {password}  (của mỗi người; chỉ hiện một lần này)"
    ),
    "password                  as before, in {files}": (
        "mật khẩu                  như trước, trong {files}"
    ),
    "code                      {code}  of Demo An, for a minute; afterwards:": (
        "mã                        {code}  của Demo An, dùng trong một phút; sau đó:"
    ),
    "code of Demo An           {command}": "mã của Demo An            {command}",
    "Demo An has asked for an alert; Demo Binh may approve it. All of this is made up.": (
        "Demo An đã gửi duyệt một tin cảnh báo; Demo Binh có thể duyệt. Tất cả là dữ liệu mẫu."
    ),
    # officials demo
    "This is for development alone: officials hold their own tokens.": (
        "Lệnh này chỉ dùng khi phát triển: cán bộ tự giữ mã truy cập của mình."
    ),
    "An administrator, two officials of the former Dak Mil district and others, in {folder}.": (
        "Một quản trị viên, hai cán bộ của huyện Đắk Mil cũ và những người khác, ở {folder}."
    ),
    "An writes, Binh approves:": "An soạn, Bình duyệt:",
    "At {console} each signs in with their name,": (
        "Ở {console} mỗi người đăng nhập bằng tên của mình,"
    ),
    "the password in {files}, and the code of the command below:": (
        "mật khẩu trong {files}, và mã lấy bằng lệnh dưới đây:"
    ),
    # phone: the screen
    "(no answer)": "(không có câu trả lời)",
    "[1 segment, {encoding}, {cost}]": "[1 tin, {encoding}, {cost}]",
    "[{count} segments, {encoding}, {cost}]": "[{count} tin, {encoding}, {cost}]",
    "cost {count} SMS": "giá {count} SMS",
    "{number} texts {code}. Try: {texts}. Ctrl-D hangs up.": (
        "{number} nhắn tới {code}. Thử: {texts}. Ctrl-D để dừng."
    ),
    "Port {port} is taken by another program: texts sent later don't arrive here.": (
        "Cổng {port} đang có chương trình khác dùng: tin gửi sau không tới được đây."
    ),
    "MTs can't be taken on port {port}: {why}.": "Không nhận được tin ở cổng {port}: {why}.",
    # phone: why not
    "{carrier} is of the kind {kind}; this phone speaks `open` alone. Type    {command}": (
        "{carrier} thuộc loại {kind}; điện thoại này chỉ dùng được với `open`. Gõ    {command}"
    ),
    "{number} is not a subscriber's number: what it texts gets no answer.": (
        "{number} không phải số thuê bao: nhắn từ số này không được trả lời."
    ),
    "The gateway can't take messages now (503): look at what `make run` says.": (
        "Hệ thống chưa nhận được tin lúc này (503): xem `make run` báo gì."
    ),
    "The gateway does not answer at {url}: start it with `make run`.": (
        "Hệ thống không trả lời ở {url}: hãy khởi động bằng `make run`."
    ),
    "The gateway took the message and gave no answer.": "Hệ thống đã nhận tin mà không trả lời.",
    "its answer can't be read (is this the gateway?)": (
        "không đọc được câu trả lời (có đúng là hệ thống này không?)"
    ),
    "The gateway refused the message ({status}): {reason}.": (
        "Hệ thống từ chối tin ({status}): {reason}."
    ),
    (
        "The gateway refused the message ({status}): {reason}. Is OPEN_SECRET the gateway's own "
        "(.run/dev.env)?"
    ): (
        "Hệ thống từ chối tin ({status}): {reason}. OPEN_SECRET có đúng của hệ thống không "
        "(.run/dev.env)?"
    ),
    (
        "The gateway refused the message ({status}): {reason}. Is --carrier an instance of "
        "config/carriers.toml?"
    ): (
        "Hệ thống từ chối tin ({status}): {reason}. --carrier có phải một mục của "
        "config/carriers.toml không?"
    ),
    "OPEN_SECRET is not set: `make run` writes it to .run/dev.env at its first start.": (
        "chưa đặt OPEN_SECRET: `make run` ghi nó vào .run/dev.env khi chạy lần đầu."
    ),
    "nobody plays the carriers on port {port}": "không ai đóng vai nhà mạng ở cổng {port}",
}
