from __future__ import annotations

import io
import subprocess
import sys
import threading

import pytest

from ayon_sdk.progress import TransferProgress, rich_progress


def test_new_progress_knows_nothing():
    progress = TransferProgress()
    assert progress.get_content_size() is None
    assert progress.transfer_progress is None
    assert (progress.get_attempt(), progress.get_transferred_size()) == (0, 0)
    assert [progress.started, progress.transfer_done, progress.failed, progress.is_running] == [False] * 4
    assert (progress.source_url, progress.destination_url, progress.fail_reason) == ("N/A", "N/A", None)


def test_a_transfer_from_start_to_end():
    progress = TransferProgress()
    progress.set_content_size("200")
    progress.set_started()
    progress.add_transferred_chunk(50)
    assert (progress.transfer_progress, progress.is_running, progress.get_attempt()) == (25.0, True, 1)
    progress.next_attempt()
    assert (progress.get_attempt(), progress.transferred_size) == (2, 50)
    progress.reset_transferred()
    progress.transferred_size = 200
    progress.set_transfer_done()
    assert (progress.transfer_progress, progress.is_running, progress.transfer_done) == (100.0, False, True)
    assert type(progress.content_size) is int
    assert type(progress.transferred_size) is int


@pytest.mark.parametrize("again", ["set_started", "set_transfer_done"])
def test_what_happens_once_can_not_happen_twice(again: str):
    progress = TransferProgress()
    progress.set_started()
    if again == "set_transfer_done":
        progress.set_transfer_done()
    with pytest.raises(ValueError, match="already"):
        getattr(progress, again)()


def test_nothing_can_happen_before_the_start():
    progress = TransferProgress()
    with pytest.raises(ValueError, match="not started"):
        progress.set_transfer_done()
    with pytest.raises(ValueError, match="not started"):
        progress.next_attempt()


@pytest.mark.parametrize("size", [-1, "", "many", "-5"])
def test_content_size_has_to_be_a_size(size: object):
    with pytest.raises(ValueError, match=r"negative|invalid literal"):
        TransferProgress().set_content_size(size)  # type: ignore[arg-type]


def test_content_size_is_set_once():
    progress = TransferProgress()
    progress.content_size = 5
    with pytest.raises(ValueError, match="already"):
        progress.set_content_size(5)
    assert progress.content_size == 5


def test_empty_content_has_a_percentage():
    progress = TransferProgress()
    progress.set_content_size(0)
    progress.set_started()
    assert progress.transfer_progress == 0.0
    progress.set_transfer_done()
    assert progress.transfer_progress == 100.0


def test_failure_keeps_its_last_reason_and_ends_the_run():
    progress = TransferProgress()
    progress.set_started()
    progress.set_failed("first")
    progress.set_failed("second")
    assert (progress.failed, progress.get_fail_reason(), progress.is_running) == (True, "second", False)
    assert "second" in repr(progress)


def test_counting_from_many_threads_loses_nothing():
    progress = TransferProgress()
    progress.set_started()
    threads = [
        threading.Thread(target=lambda: [progress.add_transferred_chunk(3) for _ in range(2000)]) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert progress.transferred_size == 8 * 2000 * 3


def test_callback_sees_every_change_and_may_read_the_progress():
    seen: list[tuple[int, object]] = []
    progress = TransferProgress(on_change=lambda p: seen.append((p.transferred_size, p.transfer_progress)))
    progress.set_content_size(10)
    progress.set_started()
    progress.add_transferred_chunk(5)
    assert seen == [(0, 0.0), (0, 0.0), (5, 50.0)]


def test_rich_bar_shows_description_and_ends_with_the_transfer():
    from rich.console import Console
    from rich.progress import Progress

    display = Progress(console=Console(file=io.StringIO(), force_terminal=True, width=120))
    progress = rich_progress("sh010 [bold]", display=display)
    progress.set_content_size(1000)
    assert display.tasks == []
    progress.set_started()
    progress.add_transferred_chunk(400)
    (task,) = display.tasks
    assert (task.description, task.completed, task.total) == ("sh010 [bold]", 400, 1000)
    progress.next_attempt()
    assert "attempt 2" in display.tasks[0].description
    progress.set_transferred_size(1000)
    progress.set_transfer_done()
    assert display.tasks[0].finished


def test_rich_bar_of_its_own_stops_when_the_transfer_fails():
    progress = rich_progress("sh010")
    progress.set_started()
    display = progress._display
    assert display.live.is_started
    progress.set_failed("no")
    assert not display.live.is_started


def test_without_rich_the_error_says_how_to_get_it():
    code = (
        "import sys; sys.modules['rich'] = None\n"
        "from ayon_sdk.progress import TransferProgress, rich_progress\n"
        "try: rich_progress('x')\n"
        "except ImportError as error: print(error)\n"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert "pip install 'ayon-sdk[cli]'" in out.stdout


def test_progress_module_does_not_import_rich():
    code = "import sys, ayon_sdk.progress; print('rich' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert out.stdout.strip() == "False"
