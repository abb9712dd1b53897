"""A database that is taken back, in short; `make faults` tries all the ways with more people."""

from __future__ import annotations

from tests.faults import restored


def test_an_older_copy_of_the_data_folder_sends_nothing_again() -> None:
    restored.restored_copy(restored.FOLDER, people=60, rate=30)


def test_nobody_is_written_to_who_left_after_the_point_of_a_restore() -> None:
    restored.restored_copy(restored.BASE_BACKUP, people=60, rate=30)


def test_a_standby_that_lacks_nothing_goes_on_by_itself() -> None:
    restored.goes_on(people=60, rate=30)
