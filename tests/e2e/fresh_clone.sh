#!/usr/bin/env bash
# A newcomer's first minutes: a fresh clone, an empty HOME, `make run`, and two carriers by curl.
#
#   tests/e2e/fresh_clone.sh            as root: as root and as an ordinary user made for it
#                                       otherwise: as anyone who runs it
#
# It installs everything again, so it takes minutes and needs a package index; `make test` leaves
# it out. What is not committed is not tested.
set -euo pipefail

project=$(cd "$(dirname "$0")/../.." && pwd)
user=khong-newcomer
top=$(mktemp -d /tmp/khong-clone-XXXXXX)
chmod 755 "$top"
made_user=

finish() {
    for lock in "$top"/*/clone/.run/lock; do
        [ -s "$lock" ] && kill "$(cat "$lock")" 2>/dev/null || true
    done
    sleep 3
    [ -z "$made_user" ] || userdel "$user" 2>/dev/null || true
    rm -rf "$top"
}
trap finish EXIT

say() { printf '%s\n' "--- $*"; }
fail() { say "FAILED: $*"; exit 1; }

free_port() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# signed <clone> <twilio|esms> <text>: the arguments of a curl, one a line
signed() {
    (cd "$1" && .venv/bin/python - "$2" "$3" <<'PYTHON'
import base64, hashlib, pathlib, sys, time
from urllib.parse import urlencode
from twilio.request_validator import RequestValidator

pairs = (line.split("=", 1) for line in pathlib.Path(".run/dev.env").read_text().splitlines()
         if "=" in line and not line.startswith("#"))
env = dict(pairs)
carrier, text = sys.argv[1:]
unique = str(time.time_ns())
if carrier == "twilio":
    form = {"MessageSid": "SM" + hashlib.md5(unique.encode()).hexdigest(),
            "AccountSid": env["TWILIO_ACCOUNT_SID"], "From": "+84912345670",
            "To": "+84900000000", "Body": text}
    url = env["PUBLIC_URL"] + "/carriers/twilio/sms"
    sign = RequestValidator(env["TWILIO_AUTH_TOKEN"]).compute_signature(url, form)
    print("-H", f"X-Twilio-Signature: {sign}", "--data", urlencode(form), url, sep="\n")
else:
    at = "20260310091500"
    data = env["ESMS_CPID"] + unique + text + at + env["ESMS_PRIVATE_KEY"]
    sign = base64.b64encode(hashlib.md5(data.encode()).digest()).decode()
    query = {"sender": "84912345670", "content": text, "serviceNumber": "8041", "keyword": "KT",
             "cpid": env["ESMS_CPID"], "smsid": unique, "receiverTime": at, "sign": sign}
    print(env["PUBLIC_URL"] + "/carriers/esms/sms?" + urlencode(query))
PYTHON
    )
}

# texted <clone> <carrier> <text>: the gateway's answer
texted() {
    local arguments
    mapfile -t arguments < <(signed "$@")
    curl -sS --fail --max-time 15 "${arguments[@]}"
}

# newcomer <name> [command …]: everything, as the user that the command changes to
newcomer() {
    local name=$1 port log clone began answer
    shift
    mkdir -p "$top/$name/home"
    clone=$top/$name/clone log=$top/$name/make.log port=$(free_port)
    git clone -q "$project" "$clone"
    [ $# -eq 0 ] || chown -R "$user" "$top/$name"
    say "$name: make run"
    began=$SECONDS
    (cd "$clone" && exec "$@" env HOME="$top/$name/home" PORT="$port" PHONE_PORT="$(free_port)" \
        make run </dev/null >"$log" 2>&1) &
    until curl -s --fail --max-time 3 "http://127.0.0.1:$port/health" >/dev/null; do
        kill -0 $! 2>/dev/null || { cat "$log"; fail "$name: make run has ended"; }
        [ $((SECONDS - began)) -lt 600 ] || { cat "$log"; fail "$name: not ready in ten minutes"; }
        sleep 1
    done
    say "$name: ready after $((SECONDS - began)) s"
    answer=$(texted "$clone" twilio "KT 0900000113")
    case $answer in
    *"<Response><Message>"*0900000113*) say "$name: twilio: $answer" ;;
    *) fail "$name: twilio answered $answer" ;;
    esac
    answer=$(texted "$clone" esms "KT 0900000113")
    case $answer in
    "<ClientResponse><Message>"*0900000113*) say "$name: esms: $answer" ;;
    *) fail "$name: esms answered $answer" ;;
    esac
    answer=$(cd "$clone" && "$@" env HOME="$top/$name/home" \
        .venv/bin/python -m gateway phone --text "5K" </dev/null)
    case $answer in
    *"5 KHONG"*) say "$name: the phone works" ;;
    *) fail "$name: the phone says $answer" ;;
    esac
    kill "$(cat "$clone/.run/lock")"
    wait $! || true
    curl -s --max-time 3 "http://127.0.0.1:$port/health" && fail "$name: it still answers"
    say "$name: stopped"
    began=$SECONDS
    (cd "$clone" && exec "$@" env HOME="$top/$name/home" PORT="$port" PHONE_PORT="$(free_port)" \
        make run </dev/null >>"$log" 2>&1) &
    until curl -s --fail --max-time 3 "http://127.0.0.1:$port/health" >/dev/null; do
        [ $((SECONDS - began)) -lt 60 ] || { cat "$log"; fail "$name: no second start"; }
        sleep 0.2
    done
    say "$name: started again in $((SECONDS - began)) s"
    kill "$(cat "$clone/.run/lock")"
    wait $! || true
    grep -q Traceback "$log" && { cat "$log"; fail "$name: a traceback"; }
    [ -z "$(ls -A "$top/$name/home")" ] || say "$name: left in HOME: $(ls -A "$top/$name/home")"
    [ -z "$(git -C "$clone" -c safe.directory="$clone" status --porcelain)" ] || \
        fail "$name: the clone is not clean"
}

if [ "$(id -u)" -eq 0 ]; then
    newcomer root
    if ! id "$user" >/dev/null 2>&1; then
        useradd --no-create-home --shell /bin/sh "$user"
        made_user=yes
    fi
    newcomer ordinary runuser -u "$user" --
else
    newcomer "$(id -un)"
fi
say "All is well."
