"""
One turn of diffusers for `npm run bench -- --only diffusion`: loads a model, draws once to get warm and
once for the clock, and prints what that took as JSON, in milliseconds.

    python draw.py '{"folder": "…/sd-turbo-torch", "edge": 512, "steps": 2, "guidance": 1, "threads": 2,
                     "fastDecoder": false, "likeness": false, "warmUp": "once"}'

Of a folder that has configs alone (`full_size.py`) the parts are made with random weights.
"""

import importlib
import json
import sys
from functools import wraps
from pathlib import Path
from time import perf_counter

import diffusers
import numpy
import torch
import transformers
from diffusers.pipelines.stable_diffusion.stable_unclip_image_normalizer import (
    StableUnCLIPImageNormalizer,
)
from PIL import Image

order = json.loads(sys.argv[1])
folder = Path(order["folder"])
torch.set_num_threads(order["threads"])


def milliseconds(since):
    return 1000 * (perf_counter() - since)


def bare_parts():
    """Those without weights."""
    index = json.loads((folder / "model_index.json").read_text(encoding="utf8"))
    parts = {}
    for name, value in index.items():
        place = folder / name
        if (place / "config.json").exists() and not any(place.glob("*.safetensors")):
            parts[name] = bare_part(value[1], place)
    return parts


def bare_part(kind, place):
    if hasattr(transformers, kind):
        config = getattr(transformers, kind).config_class.from_pretrained(place)
        return getattr(transformers, kind)(config).eval()
    return of_config(getattr(diffusers, kind, StableUnCLIPImageNormalizer), place)


def of_config(kind, place):
    return kind.from_config(kind.load_config(place)).eval()


def fast_decoder():
    place = folder / "taesd"
    if any(place.glob("*.safetensors")):
        return diffusers.AutoencoderTiny.from_pretrained(place)
    return of_config(diffusers.AutoencoderTiny, place)


begun = perf_counter()
pipe = diffusers.DiffusionPipeline.from_pretrained(
    folder, torch_dtype=torch.float32, **bare_parts()
)
if order["fastDecoder"]:
    pipe.vae = fast_decoder()
pipe.set_progress_bar_config(disable=True)
load = milliseconds(begun)


def subject(number, prompt):
    if not order["likeness"]:
        return {"prompt": prompt}
    levels = (numpy.arange(256 * 256 * 3) * (number + 2)) % 251
    return {"image": Image.fromarray(levels.astype(numpy.uint8).reshape(256, 256, 3))}


asked, answered = [], []


def noting_when(method):
    """Pipelines tell of their steps each in its own way; all of them ask the scheduler."""

    @wraps(method)
    def noting(*arguments, **named):
        result = method(*arguments, **named)
        answered.append(perf_counter())
        return result

    return noting


pipe.unet.register_forward_pre_hook(lambda *_: asked.append(perf_counter()))
pipe.scheduler.step = noting_when(pipe.scheduler.step)


def draw(shown, steps):
    asked.clear()
    begun = perf_counter()
    pipe(
        **shown,
        width=order["edge"],
        height=order["edge"],
        num_inference_steps=steps,
        guidance_scale=order["guidance"],
        output_type="np",
    )
    picture = milliseconds(begun)
    return {"picture": picture, "step": 1000 * (answered[-1] - asked[0]) / steps}


draw(subject(0, "a white cat"), 1 if order["warmUp"] == "once" else order["steps"])
times = draw(subject(2, "a small boat on a lake"), order["steps"])
print(json.dumps({"load": load, **times}))
