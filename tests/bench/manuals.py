"""The usual stack of the manuals: gunicorn's sync workers, Flask, an ORM session and a commit a
request.

It does for a check what the gateway does: validates, looks for a duplicate, looks the resident
and the subject up, keeps message, answer and conversation, and answers in TwiML.
"""

from __future__ import annotations

import os
from typing import Any

from flask import Flask, abort, request
from sqlalchemy import create_engine, select
from sqlalchemy.engine import make_url
from sqlalchemy.orm import Session, registry
from twilio.request_validator import RequestValidator
from twilio.twiml.messaging_response import MessagingResponse

from config.settings import Settings
from flows.subjects import numbers
from flows.text import clean, measure
from gateway.database import tables
from gateway.database.encrypted_columns import CONVERSATION_STATE, INBOUND_REPLY, INBOUND_TEXT
from gateway.services import Services

_mapped = registry()


class Inbound:
    def __init__(self, **values: Any) -> None:
        for name, value in values.items():
            setattr(self, name, value)


class Resident:
    hash: Any


class Conversation:
    version: int
    state: bytes


class Subject:
    grade: str
    people: int


for _model, _table in (
    (Inbound, tables.inbound), (Resident, tables.resident),
    (Conversation, tables.conversation), (Subject, tables.subject),
):  # fmt: skip
    _mapped.map_imperatively(_model, _table)


def application() -> Any:
    settings = Settings.load(os.environ)
    keys = Services(settings, {}).keys
    url = make_url(settings.database_url).set(drivername="postgresql+psycopg")
    engine = create_engine(url)
    validator = RequestValidator(os.environ["TWILIO_AUTH_TOKEN"])
    app = Flask("manuals", static_folder=None)

    @app.post("/carriers/twilio/sms")
    def sms() -> tuple[str, int, dict[str, str]]:
        address = settings.public_url + request.path
        if not validator.validate(address, request.form, request.headers["X-Twilio-Signature"]):
            abort(403)
        form = request.form
        with Session(engine) as session:
            message = clean(form["Body"])
            asked = numbers.subject(message.lower().removeprefix("kt").strip())
            if asked is None:
                abort(400)
            same = (
                tables.inbound.c.carrier == "twilio",
                tables.inbound.c.carrier_message_id == form["MessageSid"],
            )
            if session.scalars(select(Inbound).where(*same)).first() is not None:
                abort(409)
            by_hash = tables.resident.c.hash == keys.hash(form["From"])
            resident = session.scalars(select(Resident).where(by_hash)).one()
            talk = session.get_one(Conversation, resident.id)  # type: ignore[attr-defined]
            subject = session.get(Subject, asked.key)
            grade = subject.grade if subject else "no_reports"
            reply = f"{asked.display}: {grade}. Khong chuyen tien, khong doc OTP. Goi 113."
            size = measure(reply)
            talk.version += 1
            talk.state = keys.encrypt(
                f'{{"topic":"check","subject":"{asked.key}"}}',
                CONVERSATION_STATE,
                resident.id,  # type: ignore[attr-defined]
            )
            mo = ("twilio", form["MessageSid"])
            session.add(Inbound(
                carrier="twilio", carrier_message_id=form["MessageSid"],
                resident_id=resident.id,  # type: ignore[attr-defined]
                text=keys.encrypt(message, INBOUND_TEXT, *mo),
                reply=keys.encrypt(reply, INBOUND_REPLY, *mo),
                encoding=size.encoding, segments=size.segments,
            ))  # fmt: skip
            session.commit()
        answer = MessagingResponse()
        answer.message(reply)
        return str(answer), 200, {"Content-Type": "text/xml"}

    @app.get("/health")
    def health() -> str:
        return "ready"

    return app
