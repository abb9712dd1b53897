"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "nav_lists": "Watch lists",
    "lists": "Lists of others",
    "lists_about": (
        "Lists of scam numbers that ministries, banks and telecoms publish. A row is evidence: it "
        "confirms no number."
    ),
    "lists_none": "No list has been imported yet.",
    "lists_older": "Show earlier ones",
    "lists_all": "Back to all lists",
    "col_list": "List",
    "col_rows": "Rows",
    "col_imported": "Who imported it, when",
    "col_list_state": "State",
    "list_col_line": "Line",
    "col_source": "Source",
    "col_holds": "Holds",
    "list_number": "List {id}",
    "list_stands": "holds",
    "list_undone": "{name} took it back at {at}.",
    "list_new": "Import a list",
    "list_new_about": (
        "You look at its lines first; nothing is imported by that. A whole list can be taken back "
        "at any time."
    ),
    "list_file": "CSV file (UTF-8)",
    "list_file_help": (
        "Its first line names the columns: {columns}; expires as well if it ends. At most {most} "
        "kB (about 600 lines); longer ones are imported at the command line of the server."
    ),
    "list_look": "Look at it first",
    "list_no_file": "Choose a CSV file that has something in it.",
    "list_too_large": (
        "The file has more than {most} kB. Cut it into several, or ask the server's operator."
    ),
    "list_looked": "Look at {name}",
    "list_nothing_yet": "Nothing is imported yet.",
    "list_bad": "{count} lines can't be imported",
    "list_line": "Line {line}:",
    "list_more_bad": "and {count} more.",
    "list_mend": "Mend these lines in the file and send it again, or leave them out.",
    "list_good": "{count} lines can be imported",
    "list_more_good": "and {count} more.",
    "list_holds": "from {since} to {until}",
    "list_becomes": (
        "From then on these numbers count as listed; what a check says of them follows in minutes."
    ),
    "list_skip": "Leave out the {count} bad lines and import the others",
    "list_do": "Import this list",
    "list_not": "Don't import, go back",
    "list_faults": (
        "Nothing was imported: correct the lines below, or tick the box to leave them out."
    ),
    "list_is": "{name}: {rows} rows, imported by {official} at {at}.",
    "list_no_name": "without a name",
    "list_next": "Show the next lines",
    "list_no_more": "There are no more lines.",
    "list_undo": "Take the whole list back",
    "list_undo_about": (
        "Its rows say nothing any more, as if they had never been imported. To have them again, "
        "import the file again."
    ),
    "done_imported": "It is imported. What a check says follows in minutes.",
    "done_already": "This very file was imported before: this is it, and nothing has changed.",
    "done_taken_back": "The whole list is taken back.",
    "not_meanwhile": "Somebody else is importing this very file. Look again in a few seconds.",
    "not_withdrawn": "This list was taken back already.",
    "list_bad_empty": "There is no row in the file.",
    "list_bad_encoding": "The file is not UTF-8. Choose “CSV UTF-8” when you save it.",
    "list_bad_columns": "The first line names the columns; missing: {about}.",
    "list_bad_many": "The file has more than {about} rows. Cut it into several.",
    "list_bad_csv": "Line {about} is no CSV.",
    "list_bad_cells": "more cells than there are columns; put “…” around words with commas.",
    "list_bad_number": "“{about}” is no single number or link.",
    "list_bad_odd": "{about} is no whole number (digits are missing, hidden or too many).",
    "list_bad_account": "{about} looks like an account or a code; an account is: stk {about}",
    "list_bad_name": "{about} is no number.",
    "list_bad_official": "{about} is in the directory of official numbers.",
    "list_bad_ours": "{about} is our own short code.",
    "list_bad_site": "{about} is its owner's true site.",
    "list_bad_source": "the source must be named in at most {about} letters.",
    "list_bad_ahead": "the date lies ahead.",
    "list_bad_expired": "it has expired ({about}).",
    "list_bad_date": "the date must be like 2026-11-24 or 24/11/2026, not “{about}”.",
    "list_bad_expires": "expires must be like 2026-11-24 or 24/11/2026, not “{about}”.",
    "list_bad_twice": "the same number is on line {about}.",
}
