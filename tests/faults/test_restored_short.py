"""A database that is set back, in short; `make faults` tries all the ways with more people."""

from __future__ import annotations

from tests.faults import restored


def test_an_older_copy_of_the_data_folder_resends_nothing() -> None:
    restored.restored_copy(restored.FOLDER, people=60, rate=30)


def test_residents_opted_out_since_the_point_of_a_restore_get_nothing() -> None:
    restored.restored_copy(restored.BASE_BACKUP, people=60, rate=30)


def test_a_standby_that_lacks_nothing_goes_on_by_itself() -> None:
    restored.goes_on(people=60, rate=30)
