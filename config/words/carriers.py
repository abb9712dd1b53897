"""What a carrier's setting is for, if the carrier can't be used, or can't send, without it
(`Setting.about`)."""

SENTENCES = {
    # the account
    "our partner id at eSMS": "mã đối tác của ta ở eSMS",
    "our client number at Fibo (CL…)": "mã khách hàng của ta ở Fibo (CL…)",
    "our client id at V-COM": "mã khách hàng của ta ở V-COM",
    "of the application": "của ứng dụng",
    "of the application; `sandbox` in its sandbox": "của ứng dụng; ghi `sandbox` khi chạy thử",
    "its password": "mật khẩu của mã đó",
    "of Jasmin's user": "của người dùng trong Jasmin",
    "of Jasmin's user; it takes 16 letters at most": (
        "của người dùng trong Jasmin; không quá 16 ký tự"
    ),
    "of the sendsms-user": "của sendsms-user",
    "User of the web service": "tên người dùng (User) của dịch vụ web",
    "Password of the web service": "mật khẩu (Password) của dịch vụ web",
    "CPCode of the account": "CPCode của tài khoản",
    "the account's SID": "SID của tài khoản",
    # keys and secrets
    "ApiKey of the account": "ApiKey của tài khoản",
    "SecretKey of the account": "SecretKey của tài khoản",
    "API access token of the account": "mã truy cập API của tài khoản",
    "the account's API key": "khóa API của tài khoản",
    "the account's API secret": "chuỗi bí mật API của tài khoản",
    "the account's auth token": "auth token của tài khoản",
    "the account's signature secret": "chuỗi bí mật để ký (signature secret) của tài khoản",
    "the key that MOs are signed with": "khóa để ký tin đến",
    "the key that checksums are made with": "khóa để tính checksum",
    "password or HMAC key of the webhooks": "mật khẩu hoặc khóa HMAC của webhook",
    "whsec_… and base64, as Standard Webhooks says": (
        "whsec_… rồi đến base64, theo Standard Webhooks"
    ),
    # where MTs come from and go to
    "the short code or sender ID that MTs come from": (
        "đầu số hoặc tên người gửi hiện trên tin gửi đi"
    ),
    "number or sender ID of our MTs": "số hoặc tên người gửi hiện trên tin gửi đi",
    "number, sender ID or messaging service SID (MG…)": (
        "số, tên người gửi hoặc SID của messaging service (MG…)"
    ),
    "what residents see: the short code": "số mà người dân nhìn thấy: đầu số",
    "registered brandname": "brandname đã đăng ký",
    "ServiceID: the registered sender ID": "ServiceID: tên người gửi đã đăng ký",
    "service_id of our MTs": "service_id của tin gửi đi",
    "command code that our MTs name": "mã lệnh ghi trong tin gửi đi",
    "where MTs go": "nơi nhận tin gửi đi",
    "the web service (…/bulkapi?wsdl)": "địa chỉ dịch vụ web (…/bulkapi?wsdl)",
    "the account's base URL (https://….api.infobip.com)": (
        "URL gốc của tài khoản (https://….api.infobip.com)"
    ),
}
