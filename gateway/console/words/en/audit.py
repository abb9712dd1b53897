"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "audit": "Audit",
    "audit_about": (
        "All that officials did or were refused: ids and names of acts, nobody's words or numbers. "
        "Whatever is changed or removed shows."
    ),
    "audit_search": "Search",
    "audit_all": "Show all",
    "audit_official": "Official",
    "audit_act": "Act",
    "audit_kind": "Kind of object",
    "audit_object": "Object's number",
    "audit_outcome": "Outcome",
    "audit_any": "all",
    "outcome_done": "done",
    "outcome_refused": "refused",
    "audit_since": "From the day",
    "audit_until": "Until before the day",
    "audit_no_day": "That is no day. Choose one in the calendar, or write it like 2026-03-01.",
    "audit_no_official": (
        "There is no official {given}. Choose one from the list. Nothing was searched."
    ),
    "audit_no_object": (
        "An object's number has digits alone, like 12. You wrote: {given}. Nothing was searched."
    ),
    "audit_no_choice": (
        "There is no act or kind {given}. Choose one from the list. Nothing was searched."
    ),
    "audit_none": "No row fits the search.",
    "audit_older": "Older rows",
    "audit_found": "The newest rows",
    "col_place": "Place",
    "col_time": "At",
    "col_who": "Who",
    "col_act": "Act",
    "col_about": "Object",
    "col_outcome": "Outcome",
    "col_detail": "Detail",
    "unchained": "not chained yet",
    "who_service": "the service",
    "who_server": "the server's operator",
    "who_stranger": "somebody not signed in",
    "detail_yes": "yes",
    "detail_no": "no",
    "audit_export": "Download these rows (CSV)",
    "audit_export_about": (
        "All rows that fit the search above. The download is written into the audit."
    ),
    "audit_verify": "Verify the audit",
    "audit_verify_about": (
        "Reads the whole chain and compares it with the exported heads. It may take some seconds."
    ),
    "audit_holds": (
        "The audit holds: {chained} rows, each onto the one before, with the exported heads; "
        "{waiting} wait to be chained."
    ),
    "audit_holds_no_head": (
        "{chained} rows hold, each onto the one before; {waiting} wait to be chained. No head was "
        "exported yet: whether the end was cut off can't be told."
    ),
    "audit_bad_heads": "The file of exported heads can't be read. Tell the server's operator.",
    "fault_changed": (
        "TAMPERED: row {seq} was changed. The {chained} rows before it hold. Tell the auditor and "
        "the server's operator."
    ),
    "fault_removed": (
        "TAMPERED: from row {seq} on rows were removed. The {chained} rows before hold. Tell the "
        "auditor and the server's operator."
    ),
    "fault_reordered": (
        "TAMPERED: row {seq} was moved. The {chained} rows before it hold. Tell the auditor and "
        "the server's operator."
    ),
    "fault_inserted": (
        "TAMPERED: at row {seq} a row was put in. The {chained} rows before it hold. Tell the "
        "auditor and the server's operator."
    ),
    "fault_cut": (
        "TAMPERED: the end was cut off, from row {seq} on. The {chained} rows before it hold. Tell "
        "the auditor and the server's operator."
    ),
    "fault_replaced": (
        "TAMPERED: row {seq} was rewritten. The {chained} rows before it hold. Tell the auditor "
        "and the server's operator."
    ),
    "fault_key": (
        "Row {seq} was chained with a key that this server does not have; the {chained} rows "
        "before it hold. The server's operator must add it to AUDIT_KEYS_PREVIOUS."
    ),
    "fault_unsigned": (
        "TAMPERED: the row with the id {seq} does not bear the service's signature: somebody wrote "
        "it into the database by hand, or changed it. Tell the auditor and the server's operator."
    ),
    "fault_missing": (
        "TAMPERED: rows that were written and are gone: {seq}. Tell the auditor and the server's "
        "operator."
    ),
    "fault_count": (
        "TAMPERED: the count of rows (stream {seq}) was changed. Tell the auditor and the server's "
        "operator."
    ),
    "fault_unchained": (
        "TAMPERED: the row with the id {seq} is more than a day old and not in the chain. Tell the "
        "auditor and the server's operator."
    ),
    "history_of": "History of {shown}",
    "history_all": "All",
    "history_group_decided": "Decisions",
    "history_group_disclosed": "Numbers opened",
    "history_group_sent": "Alerts",
    "history_group_looked": "Looked at",
    "history_group_other": "Other",
    "history_looked": "looked at it",
    "history_times": "{count} times",
    "history_about": (
        "{chained} rows are in the chain. The audit can't be changed; at most {most} rows. No "
        "reporter's number stands here."
    ),
}
