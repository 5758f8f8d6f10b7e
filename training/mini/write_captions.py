"""Writes the captions by which mini is tested: wordings that training never had, half of them of pairs of
thing and colour that it never saw.

    python write_captions.py > ../../test/golden/mini/captions.json
"""

from __future__ import annotations

import json
import random

import torch

from grammar import held_out_caption
from scenes import COLOURS, OBJECTS, TAUGHT, draw_specs, held_out

EACH = 48


def main() -> None:
    generator, words = torch.Generator().manual_seed(51), random.Random(51)
    pairs = [(t, c) for t in TAUGHT for c in range(len(COLOURS))]
    captions = []
    for unseen in (True, False):
        mine = [pair for pair in pairs if held_out(*pair) == unseen]
        words.shuffle(mine)
        specs = draw_specs(EACH, generator, "all")
        for i in range(EACH):
            thing, colour = mine[i % len(mine)]
            scene, plain = int(specs.scene[i]), int(specs.plain[i])
            caption = held_out_caption(thing, colour, scene, plain, words)
            captions.append(
                {
                    "caption": caption,
                    "thing": OBJECTS[thing],
                    "colour": COLOURS[colour],
                    "heldOutPair": unseen,
                }
            )
    words.shuffle(captions)
    lines = ",\n".join("    " + json.dumps(entry) for entry in captions)
    heads = ",\n".join(f'  "{name}": {json.dumps(list(values))}' for name, values in (("things", OBJECTS), ("colours", COLOURS)))
    print("{\n" + heads + ',\n  "captions": [\n' + lines + "\n  ]\n}")


if __name__ == "__main__":
    main()
