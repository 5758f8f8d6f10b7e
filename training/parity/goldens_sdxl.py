"""
Records what diffusers' pipelines of Stable Diffusion XL do with the tiny models of `tiny_sdxl.py`, in the
form of `goldens.py`.

    python goldens_sdxl.py --cache CACHE     (where tiny_sdxl.py put the weights)
"""

import json

import diffusers
import torch
from diffusers import AutoencoderKL, UNet2DConditionModel
from PIL import Image
from transformers import CLIPTextModel, CLIPTextModelWithProjection, CLIPTokenizer

from cases import BOAT, CAT, LONG, UGLY
from goldens import (
    Recorder,
    SCHEDULERS,
    chunked_ids,
    keep_mask,
    keep_pixels,
    picture,
    record_all,
    record_noise,
    record_parts,
    write_case,
)
from tiny_models import BETAS

PIPELINES = {
    "text": "StableDiffusionXLPipeline",
    "image": "StableDiffusionXLImg2ImgPipeline",
    "mask": "StableDiffusionXLInpaintPipeline",
}

# What distilled models ship, but for the class.
TRAILING = {**BETAS, "timestep_spacing": "trailing", "steps_offset": 1}
TURBO = {"_class_name": "EulerAncestralDiscreteScheduler", **TRAILING}
LIGHTNING = {"_class_name": "EulerDiscreteScheduler", **TRAILING}
# What base models are given that an adapter of a latent consistency model was merged into.
LCM = {"_class_name": "LCMScheduler", **BETAS, "original_inference_steps": 50}


def case(name, steps, guidance, mode="text", model="sdxl", prompts=(CAT,), size=(64, 64), settings=None, **task):
    return {
        "name": name,
        "model": model,
        "mode": mode,
        "prompts": list(prompts),
        "task": {"width": size[0], "height": size[1], "steps": steps, "guidance": guidance, **task},
        **({"settings": settings, "family": "sdxl-turbo"} if settings else {}),
    }


CASES = [
    case("sdxl-text", 5, 5, size=(96, 64), negativePrompt=UGLY),
    case("sdxl-zeros", 4, 7.5, size=(48, 80)),
    case("sdxl-no-prompt", 3, 5, size=(48, 48), prompts=("",)),
    case("sdxl-unguided", 3, 1, size=(64, 48), scheduler="ddim"),
    case("sdxl-batch", 4, 5, size=(48, 64), prompts=(CAT, BOAT), scheduler="dpmpp_2m_karras"),
    case("sdxl-long-prompt", 3, 6, size=(48, 48), prompts=(LONG,), negativePrompt=UGLY),
    case("sdxl-image", 5, 5, "image", size=(64, 96), strength=0.6),
    case("sdxl-mask", 5, 5, "mask", size=(96, 64), strength=1.0),
    case("sdxl-inpaint", 4, 5, "mask", "sdxl-inpaint", size=(96, 64), strength=1.0),
    case("sdxl-turbo-4-steps", 4, 0, size=(64, 96), settings=TURBO),
    case("sdxl-lightning-1-step", 1, 0, settings={**LIGHTNING, "prediction_type": "sample"}),
    case("sdxl-lightning-4-steps", 4, 0, size=(96, 64), settings=LIGHTNING),
    case("sdxl-lcm-4-steps", 4, 8, model="sdxl-lcm", size=(96, 64)),
    case("sdxl-lcm-batch", 2, 5, model="sdxl-lcm", prompts=(CAT, BOAT), size=(48, 48)),
    case("sdxl-lcm-merged", 4, 1.5, size=(64, 48), settings=LCM, negativePrompt=UGLY),
    case("sdxl-lcm-merged-unguided", 3, 1, size=(48, 64), settings=LCM),
]


def load(folder):
    kinds = {
        "tokenizer": CLIPTokenizer,
        "tokenizer_2": CLIPTokenizer,
        "text_encoder": CLIPTextModel,
        "text_encoder_2": CLIPTextModelWithProjection,
        "unet": UNet2DConditionModel,
        "vae": AutoencoderKL,
    }
    parts = {name: kind.from_pretrained(folder / name) for name, kind in kinds.items()}
    for part in parts.values():
        if isinstance(part, torch.nn.Module):
            part.float().eval()
    return parts


def make_scheduler(folder, case):
    settings = json.loads((folder / "scheduler" / "scheduler_config.json").read_text())
    settings |= case.get("settings", {})
    if "scheduler" not in case["task"]:
        return getattr(diffusers, settings["_class_name"]).from_config(settings)
    kind, extra = SCHEDULERS[case["task"]["scheduler"]]
    return kind.from_config(settings, **extra)


def record_texts(recorder, pipe):
    hooks = []
    for prefix, encoder in (("text", pipe.text_encoder), ("text_2", pipe.text_encoder_2)):
        calls = []

        def hook(_module, args, kwargs, out, prefix=prefix, calls=calls):
            recorder.keep(f"{prefix}.{len(calls)}.ids", (args[0] if args else kwargs["input_ids"]).int())
            recorder.keep(f"{prefix}.{len(calls)}.embeddings", out.hidden_states[-2])
            calls.append(out)

        hooks.append(encoder.register_forward_hook(hook, with_kwargs=True))
    return hooks


def record_added(pipe, told):
    """What the UNet is told besides, all its calls one after the other."""

    def hook(_module, _args, kwargs):
        for name, value in kwargs["added_cond_kwargs"].items():
            told.setdefault(f"part.unet.in.{name}", []).append(value.clone())

    return pipe.unet.register_forward_pre_hook(hook, with_kwargs=True)


def embed_long(pipe, texts):
    """Rows are encoded each by itself and read as one sequence; the first stands for the whole."""
    sides = []
    empty, empty_2 = (chunked_ids(t, "") for t in (pipe.tokenizer, pipe.tokenizer_2))
    rows = [[chunked_ids(t, text) for t in (pipe.tokenizer, pipe.tokenizer_2)] for text in texts]
    longest = max(len(ids) for pair in rows for ids in pair)
    for first, second in rows:
        first, second = first + empty * (longest - len(first)), second + empty_2 * (longest - len(second))
        states = [
            encoder(torch.tensor(ids), output_hidden_states=True).hidden_states[-2]
            for encoder, ids in ((pipe.text_encoder, first), (pipe.text_encoder_2, second))
        ]
        pooled = pipe.text_encoder_2(torch.tensor(second[:1]), output_hidden_states=True).text_embeds
        both = torch.cat(states, -1)
        sides.append((both.reshape(1, -1, both.shape[-1]), pooled))
    return sides


def run(case, cache, folder):
    recorder, task, prompts, mode = Recorder(), case["task"], case["prompts"], case["mode"]
    kept = cache / case["model"]
    pipe = getattr(diffusers, PIPELINES[mode])(
        **load(kept), scheduler=make_scheduler(kept, case), add_watermarker=False
    )
    pipe.set_progress_bar_config(disable=True)
    width, height = task["width"], task["height"]
    arguments = {
        "num_inference_steps": task["steps"],
        "guidance_scale": task["guidance"],
        "output_type": "np",
    }
    if mode != "image":
        arguments |= {"width": width, "height": height}
    if mode != "text":
        source = picture(width, height, 11)
        recorder.keep("source", source)
        arguments |= {"image": Image.fromarray(source), "strength": task["strength"]}
    if mode == "mask":
        keep = keep_mask(width, height)
        recorder.keep("keep", keep)
        arguments["mask_image"] = Image.fromarray(255 - keep)

    told = {}
    hooks = [*record_texts(recorder, pipe), record_added(pipe, told)]
    with torch.no_grad():
        if prompts == [LONG]:
            positive, negative = embed_long(pipe, (LONG, task["negativePrompt"]))
            arguments["prompt_embeds"], arguments["pooled_prompt_embeds"] = positive
            arguments["negative_prompt_embeds"], arguments["negative_pooled_prompt_embeds"] = negative
        else:
            arguments["prompt"] = prompts
            if "negativePrompt" in task:
                arguments["negative_prompt"] = [task["negativePrompt"]] * len(prompts)
        record_noise(recorder, 21)
        texts = pipe.text_encoder
        # Its hooks keep other states than these models take.
        pipe.text_encoder = torch.nn.Identity()
        embedded = pipe.unet.config.time_cond_proj_dim is not None
        hooks += record_parts(recorder, pipe, embedded or task["guidance"] <= 1, False)
        pipe.text_encoder = texts
        out = pipe(**arguments)
    for hook in hooks:
        hook.remove()
    for name, values in told.items():
        recorder.keep(name, torch.cat(values))
    pixels = keep_pixels(recorder, out.images)
    about = {key: case[key] for key in ("model", "mode", "prompts", "task", "settings", "family") if key in case}
    write_case(recorder, folder, case["name"], {**about, "flags": [False] * len(pixels)}, pixels)


if __name__ == "__main__":
    record_all(CASES, run)
