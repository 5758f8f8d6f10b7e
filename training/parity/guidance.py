"""
Writes down what diffusers makes of guidance:

    python guidance.py --out ../../test/golden/diffusion/guidance

`src/diffusion/guidance/reference.test.ts` compares.
"""

import argparse
import json
from pathlib import Path

import torch
from diffusers import StableDiffusionPipeline
from diffusers.pipelines.stable_diffusion.pipeline_stable_diffusion import rescale_noise_cfg

from schedulers import noise, numbers

SCALES = ((1.5, 0.0), (7.5, 0.0), (7.5, 0.7), (12.0, 1.0))
EMBEDDINGS = ((1.0, 256), (1.5, 256), (7.5, 256), (8.0, 256), (8.5, 256), (14.3, 256), (7.5, 33), (4.0, 6))


def classifier_free(scale, rescale):
    without = torch.cat([noise(1), noise(2)])
    with_prompt = torch.cat([noise(3), noise(4) * 0.5])
    both = without + scale * (with_prompt - without)
    if rescale > 0:
        both = rescale_noise_cfg(both, with_prompt, guidance_rescale=rescale)
    output = torch.cat([without, with_prompt])
    return {"scale": scale, "rescale": rescale, "output": numbers(output), "guided": numbers(both)}


def embedding(scale, length):
    made = StableDiffusionPipeline.get_guidance_scale_embedding(
        None, torch.tensor(scale - 1).repeat(1), embedding_dim=length
    )
    return {"scale": scale, "length": length, "embedding": numbers(made)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, required=True)
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    made = {
        "classifierFree": [classifier_free(*case) for case in SCALES],
        "embedding": [embedding(*case) for case in EMBEDDINGS],
    }
    lines = ",\n".join(f"{json.dumps(key)}:{json.dumps(made[key], separators=(',', ':'))}" for key in made)
    (out / "guidance.json").write_text(f"{{\n{lines}\n}}\n")


if __name__ == "__main__":
    main()
