"""The shell lines of README and documentation are accepted by the programs that they call."""

import json
import re
import shlex
from pathlib import Path

import pytest

from concealed_bedrock.contract.jobs import TrainJob
from concealed_bedrock.worker import cli_arguments

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```(?:bash|sh)?\n(.*?)^```", re.MULTILINE | re.DOTALL)


def lines_of(program):
    """(page, arguments) of the calls of a program in the pages' blocks of code."""
    for page in PAGES:
        for block in BLOCK.findall(page.read_text(encoding="utf-8")):
            for line in block.replace("\\\n", " ").splitlines():
                call = line.partition("  #")[0].split(" > ")[0].partition("||")[0].strip()
                if call.startswith(f"{program} "):
                    yield pytest.param(shlex.split(call)[1:], id=f"{page.name}: {call[:60]}")


CONSOLE = list(lines_of("concealed-bedrock"))
PROCESSING = [one for one in lines_of("qgis_process run") if "--" in one.values[0]]


@pytest.mark.parametrize("words", CONSOLE)
def test_a_line_of_the_console_command_is_a_job(words):
    is_file = "--job" in words
    arguments = cli_arguments._make_parser("0", runs_job_file=is_file).parse_args(words)
    assert is_file or cli_arguments._job_of(arguments)


@pytest.mark.parametrize("words", PROCESSING)
def test_a_line_of_qgis_process_names_an_algorithm_and_its_parameters(words):
    provider, _, name = words[1].partition(":")
    page = ROOT / "docs" / "algorithms" / f"{name}.md"  # a test inside QGIS compares it with the definitions
    known = set(re.findall(r"<br>`(\w+)`", page.read_text(encoding="utf-8")))
    given = {word.partition("=")[0] for word in words[words.index("--") + 1 :]}
    assert provider == "concealedbedrock" and given <= known


def test_readme_and_guide_show_both_programs():
    assert len(CONSOLE) >= 7 and len(PROCESSING) >= 9


def test_the_job_file_of_the_guide_is_a_job():
    text = (ROOT / "docs" / "how_to" / "cluster.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"^```json\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    assert TrainJob.from_json(json.loads(block)).preset == "paper"


@pytest.mark.parametrize("verb", cli_arguments._EXAMPLES)
def test_the_example_of_each_verb_is_a_job(verb):
    words = [verb, *shlex.split(cli_arguments._EXAMPLES[verb])]
    assert cli_arguments._job_of(cli_arguments._make_parser("0").parse_args(words))
