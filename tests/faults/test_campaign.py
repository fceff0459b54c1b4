"""The short form of the campaign: a fixed sample of cases of all kinds; `make faults` runs all of them."""

import subprocess
import sys
from pathlib import Path

CAMPAIGN = Path(__file__).with_name("__main__.py")
AT_LEAST = 800


def test_no_case_of_the_sample_goes_wrong_silently_or_ends_in_a_traceback_or_leaves_files():
    done = subprocess.run([sys.executable, CAMPAIGN, "--short"], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr[-3000:]


def test_the_whole_campaign_has_enough_cases():
    done = subprocess.run([sys.executable, CAMPAIGN, "--list"], capture_output=True, text=True, timeout=120)
    assert len(done.stdout.splitlines()) >= AT_LEAST, done.stderr
