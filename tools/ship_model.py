"""Put a trained model into `resources/trained/`, with licence, attribution and limits in its card.

    tools/with_package.sh .engine/bin/python tools/ship_model.py MODEL NAME --licence TEXT \\
        --attribution TEXT --limits TEXT
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from concealed_bedrock.models.model_file import load_model, save_model

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "trained"


def main() -> None:
    """Write the model again under its new name."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("model", type=Path)
    parser.add_argument("name")
    for entry in ("licence", "attribution", "limits"):
        parser.add_argument(f"--{entry}", required=True)
    asked = parser.parse_args()
    pool, card = load_model(asked.model)
    facts = {entry: getattr(asked, entry) for entry in ("licence", "attribution", "limits")}
    save_model(FOLDER / f"{asked.name}.safetensors", pool, replace(card, training=card.training | facts))


if __name__ == "__main__":
    main()
