"""
Records what diffusers' own pipelines do with the tiny models: what each part is fed and gives, and the
pixels at the end, for given noise. `test/proofs/diffusion/parity.test.ts` holds Gala to it.

    python goldens.py --cache CACHE     (where tiny_models.py put the weights)

A case is CASE.json, which describes the task and lists the tensors, and CASE.bin, which holds them: raw,
little-endian, one after the other.
"""

import argparse
import json
import sys
from pathlib import Path

import diffusers
import numpy
import torch
from diffusers import (
    AutoencoderKL,
    AutoencoderTiny,
    DDIMScheduler,
    DPMSolverMultistepScheduler,
    EulerAncestralDiscreteScheduler,
    EulerDiscreteScheduler,
    LCMScheduler,
    PNDMScheduler,
    UNet2DConditionModel,
)
from diffusers.pipelines.stable_diffusion.safety_checker import StableDiffusionSafetyChecker
from PIL import Image
from transformers import CLIPImageProcessor, CLIPTextModel, CLIPTokenizer

from cases import CASES
from tiny_models import GOLDEN

SCHEDULERS = {
    "pndm": (PNDMScheduler, {"skip_prk_steps": True}),
    "ddim": (DDIMScheduler, {"clip_sample": False, "set_alpha_to_one": False}),
    "euler": (EulerDiscreteScheduler, {}),
    "euler_ancestral": (EulerAncestralDiscreteScheduler, {}),
    "dpmpp_2m": (DPMSolverMultistepScheduler, {}),
    "dpmpp_2m_karras": (DPMSolverMultistepScheduler, {"use_karras_sigmas": True}),
    "lcm": (LCMScheduler, {}),
}
PIPELINES = {
    "text": ("StableDiffusionPipeline", "LatentConsistencyModelPipeline"),
    "image": ("StableDiffusionImg2ImgPipeline", "LatentConsistencyModelImg2ImgPipeline"),
    "mask": ("StableDiffusionInpaintPipeline", None),
}


class Recorder:
    """Tensors of one case, in the order in which they came."""

    def __init__(self):
        self.entries, self.chunks, self.offset = [], [], 0

    def keep(self, name, value):
        value = value.detach().numpy() if torch.is_tensor(value) else value
        kind = {"f": "float32", "i": "int32", "u": "uint8"}[value.dtype.kind]
        data = numpy.ascontiguousarray(value.astype("<" + numpy.dtype(kind).str[1:]))
        self.entries.append(
            {"name": name, "type": kind, "dims": list(value.shape), "offset": self.offset}
        )
        # Numbers of four bytes begin at multiples of four.
        padding = -data.nbytes % 4
        self.chunks.append(data.tobytes() + bytes(padding))
        self.offset += data.nbytes + padding

    def write(self, folder, name, about):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.bin").write_bytes(b"".join(self.chunks))
        text = json.dumps({**about, "tensors": self.entries}, indent=1, ensure_ascii=False)
        (folder / f"{name}.json").write_text(text + "\n", encoding="utf8")


def load_parts(folder, fast):
    parts = {
        "tokenizer": CLIPTokenizer.from_pretrained(folder / "tokenizer"),
        "text_encoder": CLIPTextModel.from_pretrained(folder / "text_encoder"),
        "unet": UNet2DConditionModel.from_pretrained(folder / "unet"),
        "vae": AutoencoderKL.from_pretrained(folder / "vae"),
        "safety_checker": None,
        "feature_extractor": None,
    }
    if (folder / "safety_checker").exists():
        parts["safety_checker"] = StableDiffusionSafetyChecker.from_pretrained(
            folder / "safety_checker"
        )
        parts["feature_extractor"] = CLIPImageProcessor.from_pretrained(folder / "feature_extractor")
    if fast:
        tiny = AutoencoderTiny.from_pretrained(folder / "taesd")
        vae = parts["vae"]
        # The pipeline divides by the scale of its own decoder; TAESD takes latents as they are.
        vae.decode = lambda latents, **_: (tiny.decode(latents * vae.config.scaling_factor).sample,)
    for part in parts.values():
        if isinstance(part, torch.nn.Module):
            # Weights of 16 bits are computed with in full, as the truth that both sides come near.
            part.float().eval()
    return parts


def make_scheduler(folder, name):
    settings = json.loads((folder / "scheduler" / "scheduler_config.json").read_text())
    if name is None:
        return getattr(diffusers, settings["_class_name"]).from_config(settings)
    kind, extra = SCHEDULERS[name]
    return kind.from_config(settings, **extra)


def picture(width, height, seed):
    """A smooth picture with an edge in it."""
    random = numpy.random.default_rng(seed)
    y, x = numpy.mgrid[0:height, 0:width] / max(width, height)
    waves = [
        127 + 100 * numpy.sin(6 * (a * x + b * y) + c) for a, b, c in random.uniform(-1, 1, (3, 3)) * 2
    ]
    pixels = numpy.stack(waves, -1)
    pixels[height // 3 :, : width // 3] = 255 - pixels[height // 3 :, : width // 3]
    return pixels.clip(0, 255).astype(numpy.uint8)


def keep_mask(width, height):
    """
    255 stays: the left and a corner. Borders are multiples of 8, where taking the nearest pixel, as
    diffusers does, and Gala's way of leaving no hole out come to the same.
    """
    keep = numpy.zeros((height, width), numpy.uint8)
    keep[:, : width // 16 * 8] = 255
    keep[:16, width - 16 :] = 255
    return keep


def divide(tokens, room=75, look_back=20):
    """
    Divides a long prompt as `docs/guides/local-models.md` has it: after the last clause, else the last
    word, that ends within the last tokens of a full chunk.
    """
    chunks = []
    while len(tokens) > room:
        ends = range(room, room - look_back - 1, -1)
        clauses = [at for at in ends if tokens[at - 1] in {f"{mark}</w>" for mark in ",;."}]
        words = [at for at in ends if tokens[at - 1].endswith("</w>")]
        at = [*clauses, *words, room][0]
        chunks.append(tokens[:at])
        tokens = tokens[at:]
    return [*chunks, tokens]


def chunked_ids(tokenizer, text):
    """Rows of 77 tokens for a text of any length, each with its own marks and padding."""
    chunks = [tokenizer.convert_tokens_to_ids(chunk) for chunk in divide(tokenizer.tokenize(text))]
    start, end, pad = tokenizer.bos_token_id, tokenizer.eos_token_id, tokenizer.pad_token_id
    return [[start, *chunk, end, *[pad] * (75 - len(chunk))] for chunk in chunks]


def record_noise(recorder, seed):
    """Puts our own noise in the place of diffusers', and records who asked for it."""
    generator = torch.Generator().manual_seed(seed)
    asked = {"initial": 0, "encode": 0, "step": 0}

    def draw(shape, **_):
        caller = sys._getframe(1).f_globals["__name__"]
        purpose = (
            "step" if ".schedulers." in caller else "encode" if ".autoencoders." in caller else "initial"
        )
        noise = torch.randn(tuple(shape), generator=generator)
        recorder.keep(f"noise.{purpose}.{asked[purpose]}", noise)
        asked[purpose] += 1
        return noise

    for module in list(sys.modules.values()):
        if module.__name__.startswith("diffusers.") and "randn_tensor" in vars(module):
            module.randn_tensor = draw


def record_parts(recorder, pipe, unguided, fast):
    """Hooks that keep what each part is fed and gives."""
    calls = {"text": 0, "unet": 0}
    hooks = []

    def text_hook(_module, args, kwargs, out):
        i = calls["text"]
        calls["text"] += 1
        recorder.keep(f"text.{i}.ids", (args[0] if args else kwargs["input_ids"]).int())
        recorder.keep(f"text.{i}.embeddings", out[0])

    def unet_hook(_module, args, kwargs, out):
        i = calls["unet"]
        calls["unet"] += 1
        sample, timestep = args[0], args[1]
        # Guided walks feed everything twice; the second half is the conditional one.
        fed = sample if unguided else sample.chunk(2)[1]
        recorder.keep(f"unet.{i}.sample", fed)
        recorder.keep(f"unet.{i}.timestep", numpy.asarray([float(timestep)], numpy.float32))
        if kwargs.get("timestep_cond") is not None:
            recorder.keep(f"unet.{i}.timestep_cond", kwargs["timestep_cond"])
        recorder.keep(f"unet.{i}.output", out[0])

    hooks.append(pipe.text_encoder.register_forward_hook(text_hook, with_kwargs=True))
    hooks.append(pipe.unet.register_forward_hook(unet_hook, with_kwargs=True))
    decode = pipe.vae.decode

    def recorded_decode(latents, **kwargs):
        scale = pipe.vae.config.scaling_factor if fast else 1
        recorder.keep("decoder.latents", latents * scale)
        return decode(latents, **kwargs)

    pipe.vae.decode = recorded_decode
    return hooks


def run(case, cache, folder):
    torch.manual_seed(0)
    recorder = Recorder()
    task = case["task"]
    kept = cache / case["model"]
    parts = load_parts(kept, task.get("fastDecoder", False))
    scheduler = make_scheduler(kept, task.get("scheduler"))
    lcm = parts["unet"].config.time_cond_proj_dim is not None
    mode = case["mode"]
    cls = getattr(diffusers, PIPELINES[mode][1 if lcm else 0])
    pipe = cls(**parts, scheduler=scheduler, requires_safety_checker=False)
    pipe.set_progress_bar_config(disable=True)

    prompts = case["prompts"]
    arguments = {
        "num_inference_steps": task["steps"],
        "guidance_scale": task["guidance"],
        "output_type": "np",
    }
    unguided = lcm or task["guidance"] <= 1
    if case.get("long", False):
        sides = [chunked_ids(pipe.tokenizer, text) for text in (*prompts, task["negativePrompt"])]
        empty = chunked_ids(pipe.tokenizer, "")
        longest = max(map(len, sides))
        arguments["prompt_embeds"], arguments["negative_prompt_embeds"] = (
            embed_rows(recorder, pipe, i, side + empty * (longest - len(side)))
            for i, side in enumerate(sides)
        )
    else:
        arguments["prompt"] = prompts
        if "negativePrompt" in task:
            arguments["negative_prompt"] = [task["negativePrompt"]] * len(prompts)
    if task.get("guidanceRescale"):
        arguments["guidance_rescale"] = task["guidanceRescale"]
    width, height = task["width"], task["height"]
    if mode == "text" or mode == "mask":
        arguments |= {"width": width, "height": height}
    if mode != "text":
        source = picture(width, height, 11)
        recorder.keep("source", source)
        arguments |= {"image": Image.fromarray(source), "strength": task["strength"]}
    if mode == "mask":
        keep = keep_mask(width, height)
        recorder.keep("keep", keep)
        arguments["mask_image"] = Image.fromarray(255 - keep)

    record_noise(recorder, case.get("seed", 21))
    hooks = record_parts(recorder, pipe, unguided, task.get("fastDecoder", False))
    with torch.no_grad():
        out = pipe(**arguments)
    for hook in hooks:
        hook.remove()
    pixels = keep_pixels(recorder, out.images)
    about = {key: case[key] for key in ("model", "mode", "prompts", "task")}
    flags = getattr(out, "nsfw_content_detected", None)
    about["flags"] = [bool(flag) for flag in flags] if flags else [False] * len(pixels)
    write_case(recorder, folder, case["name"], about, pixels)


def embed_rows(recorder, pipe, i, rows):
    """Rows are encoded each by itself and read as one sequence."""
    ids = torch.tensor(rows)
    with torch.no_grad():
        embeddings = pipe.text_encoder(ids)[0]
    recorder.keep(f"text.{i}.ids", ids.int())
    recorder.keep(f"text.{i}.embeddings", embeddings)
    return embeddings.reshape(1, -1, embeddings.shape[-1])


def keep_pixels(recorder, images):
    """The pixels that a pipeline painted, as bytes."""
    pixels = (images * 255).round().astype(numpy.uint8)
    recorder.keep("pixels", pixels)
    return pixels


def write_case(recorder, folder, name, about, pixels):
    recorder.write(folder, name, about)
    spread = ", ".join(f"{p.min()}…{p.max()} σ {p.std():.0f}" for p in pixels)
    print(f"{name:34} {recorder.offset / 1000:4.0f} kB  pixels {spread}")


def record_all(cases, run, folder=GOLDEN / "cases", first=None):
    """
    Runs the cases of a script as its command line asks: those whose names begin with what `--only` says.
    `first` is told the cache before any of them.
    """
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--cache", type=Path, required=True)
    arguments.add_argument("--only", default="")
    options = arguments.parse_args()
    torch.set_num_threads(1)
    if first is not None:
        first(options.cache)
    for case in cases:
        if case["name"].startswith(options.only):
            run(case, options.cache, folder)


if __name__ == "__main__":
    record_all(CASES, run)
