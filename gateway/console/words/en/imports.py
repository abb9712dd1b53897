"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "import": "Bring residents in from a file",
    "import_about": (
        "For people who have signed that they want warnings. The file is looked at first; nobody "
        "is added until you confirm with a code."
    ),
    "import_shape": "What the file must have",
    "import_shape_size": (
        "An Excel file (.xlsx) or CSV (UTF-8, UTF-16, Windows-1258), {most} MB and {rows} rows at "
        "most. Split what is larger."
    ),
    "import_shape_head": (
        "The first line names the columns, in any order: number, area, language, consent date, "
        "proof. The language may be left out."
    ),
    "import_shape_cells": (
        "Area: the name of a commune or former district, or its code. Date: 2026-11-24 or "
        "24/11/2026. Proof: the number of the signed paper, no phone number. Language: "
        "không dấu (also “tiếng Việt”, or nothing), có dấu, English, M’Nông, Ê Đê, H’Mông."
    ),
    "import_sample": "number;area;consent date;proof\n0900 000 113;xã Đắk Mil;24/11/2026;Form 17",
    "import_template": "Download a list to fill in",
    "import_file": "Excel or CSV file",
    "import_file_help": "{most} MB at most.",
    "import_proof": "Where the signed papers are",
    "import_proof_help": "A file number, or where the papers lie. Anyone who checks looks there.",
    "import_skip": "Leave bad rows out and bring in the good ones",
    "import_kept": (
        "The file is encrypted on the server and deleted once it is brought in, or after {hours} "
        "hours. Delete your own copy when you no longer need it."
    ),
    "import_send": "Send the file for a look",
    "import_latest": "Latest imports",
    "import_none": "None in your areas yet.",
    "import_number": "Import",
    "import_one": "Import {id}",
    "import_at": "At",
    "import_lines": "Rows",
    "import_no_file": "Choose a CSV file.",
    "import_look": "A look at the file",
    "import_proof_is": "Papers: {proof}",
    "import_gone": (
        "This file is no longer stored (too late, or you have sent another one). Send it again."
    ),
    "import_again": "Send another file",
    "import_waiting": "The file is being read. This page updates itself.",
    "import_unreadable": "This file can't be read",
    "import_nothing_yet": "This is a look only: nobody has been added.",
    "import_good": "Good rows",
    "import_new": "Would be added",
    "import_others": "There already, or have declined",
    "import_repeated": "Repeated rows",
    "import_bad": "Bad rows",
    "import_few": (
        "Who is there already or has declined is not told: below {few} people it could give one "
        "person's choice away."
    ),
    "import_bad_rows": "Bad rows",
    "import_bad_left": "These rows will be left out.",
    "import_bad_stop": "There are bad rows, so nothing can be brought in yet.",
    "import_line": "Line",
    "import_why": "Why",
    "import_tail": "(ends in …{tail})",
    "import_near": "Is it: {names}?",
    "import_more": "and {count} more bad rows.",
    "import_mend": (
        "Mend the bad rows and send the file again, or send it and choose to leave them out."
    ),
    "import_confirm": "Confirm",
    "import_confirm_about": (
        "Who has declined or asked to be deleted is not added again. Each new one gets one "
        "confirming SMS, by day, that says how to decline. You can confirm until {until}."
    ),
    "import_consent": (
        "I confirm: each person in the file has signed that they want warnings, and the papers "
        "are at “{proof}”."
    ),
    "import_do": "Bring {count} rows in",
    "import_no_consent": "Tick that each person has signed.",
    "import_begun": "This file was brought in before with other areas. Undo that import first.",
    "import_notified": "The confirming SMS have begun to go out: it can't be undone any more.",
    "import_running": "Being brought in",
    "import_waits": "Brought in, confirming SMS not sent yet",
    "import_telling": "Brought in, confirming SMS sent to new people",
    "import_undone": "Undone",
    "import_upto": "{done} of {rows} rows.",
    "import_leave": "You may leave this page: the server goes on.",
    "import_added": "Added",
    "import_sent": "Confirming SMS sent",
    "import_begins": "The first confirming SMS goes out at {at}. Until then it can be undone.",
    "import_undo": "Undo this import",
    "import_undo_about": (
        "Takes out all that it has added, but for people who have texted since. Possible only "
        "before the first confirming SMS."
    ),
    "import_back": "Bring in another file, see earlier imports",
    "bad_number": "No mobile number of Viet Nam.",
    "bad_area_length": "The area is missing, or its name is too long.",
    "bad_area": "No area of today.",
    "bad_area_foreign": "You don't act in this area.",
    "bad_language": (
        "No such language. Write: không dấu, có dấu, English, M’Nông, Ê Đê or H’Mông."
    ),
    "bad_date_shape": "The consent date must be like 2026-11-24 or 24/11/2026.",
    "bad_date": "The consent date is in the future, or too long ago.",
    "bad_proof": "The proof is missing: which paper did they sign?",
    "bad_proof_length": "The proof is too long: {most} letters at most.",
    "bad_proof_number": "The proof holds a phone number: it is kept where anybody may read it.",
    "bad_large": "The file is larger than {most} MB. Split it.",
    "bad_encoding": "This file can't be read. Save it as an Excel file (.xlsx) or CSV.",
    "bad_rows": "The file has more than {most} rows. Split it.",
    "bad_csv": "From line {line} on it is no CSV.",
    "bad_columns": "The first line must name the columns; missing: {missing}.",
    "bad_empty": "There is nobody in the file.",
    "bad_short_code": (
        "No carrier has a short code that residents could text HUY to. Tell the server's operator."
    ),
    "bad_expired": "The file can't be read any more. Send it again.",
}
