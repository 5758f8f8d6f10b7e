"""
One turn of diffusers for `npm run bench -- --only diffusion`: loads a model, draws once to get warm and
once for the clock, and prints what that took as JSON, in milliseconds.

    python draw.py '{"folder": "…/sd-turbo-torch", "edge": 512, "steps": 2, "guidance": 1, "threads": 2}'
"""

import json
import sys
from time import perf_counter

import torch
from diffusers import StableDiffusionPipeline

order = json.loads(sys.argv[1])
torch.set_num_threads(order["threads"])


def milliseconds(since):
    return 1000 * (perf_counter() - since)


begun = perf_counter()
pipe = StableDiffusionPipeline.from_pretrained(order["folder"], torch_dtype=torch.float32)
pipe.set_progress_bar_config(disable=True)
load = milliseconds(begun)


def draw(prompt):
    steps = []
    unet_begun = []
    hook = pipe.unet.register_forward_pre_hook(lambda *_: unet_begun.append(perf_counter()))

    def on_step(_pipe, _step, _timestep, kept):
        steps.append(perf_counter())
        return kept

    begun = perf_counter()
    pipe(
        prompt,
        width=order["edge"],
        height=order["edge"],
        num_inference_steps=order["steps"],
        guidance_scale=order["guidance"],
        callback_on_step_end=on_step,
        output_type="np",
    )
    hook.remove()
    return {
        "picture": milliseconds(begun),
        "step": 1000 * (steps[-1] - unet_begun[0]) / order["steps"],
    }


draw("a white cat")
print(json.dumps({"load": load, **draw("a small boat on a lake")}))
