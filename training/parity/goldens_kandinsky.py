"""
Records what diffusers' Kandinsky 2.2 pipelines do with the tiny models of `tiny_kandinsky.py`, in the form
of `goldens.py`.

    python goldens_kandinsky.py --cache CACHE     (where tiny_kandinsky.py put the weights)
"""

import sys

import numpy
import torch
from diffusers import (
    DDPMScheduler,
    KandinskyV22Img2ImgPipeline,
    KandinskyV22InpaintPipeline,
    KandinskyV22Pipeline,
    KandinskyV22PriorPipeline,
    PriorTransformer,
    UnCLIPScheduler,
    UNet2DConditionModel,
)
from PIL import Image
from safetensors.torch import load_file
from transformers import (
    CLIPImageProcessor,
    CLIPTextModelWithProjection,
    CLIPTokenizer,
    CLIPVisionModelWithProjection,
)

from cases import BOAT, CAT, UGLY
from goldens import Recorder, keep_mask, keep_pixels, picture, record_all, write_case
from tiny_kandinsky import make_movq

# What variations are like: pictures of several shapes.
PICTURES = {"likeness.tall": (40, 56, 3), "likeness.wide": (72, 44, 4)}
TALL, WIDE = PICTURES

PIPELINES = {
    "text": KandinskyV22Pipeline,
    "image": KandinskyV22Img2ImgPipeline,
    "mask": KandinskyV22InpaintPipeline,
}


def case(name, steps, guidance, mode="text", prompts=("",), size=(64, 64), like=None, **task):
    task = {"width": size[0], "height": size[1], "steps": steps, "guidance": guidance, **task}
    return {
        "name": f"kandinsky-{name}",
        "model": "kandinsky-inpaint" if mode == "mask" else "kandinsky",
        "mode": mode,
        "prompts": list(prompts),
        "task": task,
        **({"likenesses": [like]} if like else {}),
    }


CASES = [
    case("text", 5, 4, prompts=(CAT,), size=(128, 64)),
    case("text-against", 4, 6, prompts=(CAT,), negativePrompt=UGLY),
    case("text-unguided", 3, 1, prompts=(BOAT,), size=(64, 128)),
    case("batch", 4, 5, prompts=(CAT, BOAT), negativePrompt=UGLY),
    case("variation", 5, 4, like={"pictures": [TALL]}),
    case("variation-against", 4, 4, like={"pictures": [WIDE]}, negativePrompt=UGLY),
    case("blend", 4, 4, like={"pictures": [TALL, WIDE], "blend": 0.3}),
    case("blend-with-words", 3, 4, prompts=(CAT,), like={"pictures": [TALL, WIDE], "blend": 0.6}),
    # Square: its pipeline takes width for height and height for width.
    case("image", 6, 4, "image", (CAT,), strength=0.6),
    case("mask", 5, 4, "mask", (BOAT,), (128, 64), strength=1.0),
]


def load(folder):
    kinds = {
        "tokenizer": CLIPTokenizer,
        "text_encoder": CLIPTextModelWithProjection,
        "unet": UNet2DConditionModel,
        "feature_extractor": CLIPImageProcessor,
        "image_encoder": CLIPVisionModelWithProjection,
        "prior": PriorTransformer,
        "prior_scheduler": UnCLIPScheduler,
        "scheduler": DDPMScheduler,
    }
    parts = {name: kind.from_pretrained(folder / name) for name, kind in kinds.items()}
    parts["movq"] = make_movq()
    parts["movq"].load_state_dict(
        load_file(folder / "movq" / "diffusion_pytorch_model.safetensors")
    )
    for part in parts.values():
        if isinstance(part, torch.nn.Module):
            part.float().eval()
    return parts


class Quiet:
    """Whether what goes on now is for nothing, so that none of it is kept."""

    now = False


class Prior(KandinskyV22PriorPipeline):
    """Mixing pictures, it imagines no words and passes over what came of it."""

    def __call__(self, prompt, *args, **kwargs):
        Quiet.now = prompt == ""
        try:
            return super().__call__(prompt, *args, **kwargs)
        finally:
            Quiet.now = False


def record_noise(recorder, pictures):
    """As in `goldens.py`; each half by itself where the prior has twice as many rows as there are pictures."""
    generator = torch.Generator().manual_seed(21)
    drawn = [0]

    def draw(shape, **_):
        noise = torch.randn(tuple(shape), generator=generator)
        if Quiet.now:
            return noise
        for rows in noise.split(pictures):
            recorder.keep(f"noise.{drawn[0]}", rows)
            drawn[0] += 1
        return noise

    for module in list(sys.modules.values()):
        if module.__name__.startswith("diffusers.") and "randn_tensor" in vars(module):
            module.randn_tensor = draw


def record_parts(recorder, parts, told, guided, sees):
    counts = {"text": 0, "unet": 0}

    def add(name, value):
        told.setdefault(f"part.{name}", []).append(value)

    def text_hook(_module, args, kwargs, out):
        if Quiet.now:
            return
        i = counts["text"]
        counts["text"] += 1
        recorder.keep(f"text.{i}.ids", (args[0] if args else kwargs["input_ids"]).int())
        recorder.keep(f"text.{i}.embeddings", out.last_hidden_state)

    def prior_hook(_module, args, kwargs, out):
        if Quiet.now:
            return
        add("prior.in.hidden_states", args[0])
        add("prior.in.proj_embedding", kwargs["proj_embedding"])
        add("prior.out.predicted_image_embedding", out.predicted_image_embedding)

    def image_hook(_module, _args, out):
        add("image_encoder.out.image_embeds", out.image_embeds)

    def unet_hook(_module, _args, kwargs, out):
        i = counts["unet"]
        counts["unet"] += 1
        sample = kwargs["sample"]
        # Guided walks feed everything twice; the second half is the conditional one.
        recorder.keep(f"unet.{i}.sample", sample.chunk(2)[1] if guided else sample)
        recorder.keep(f"unet.{i}.timestep", numpy.asarray([float(kwargs["timestep"])], numpy.float32))
        recorder.keep(f"unet.{i}.output", out[0])
        add("unet.in.image_embeds", kwargs["added_cond_kwargs"]["image_embeds"])

    parts["text_encoder"].register_forward_hook(text_hook, with_kwargs=True)
    parts["prior"].register_forward_hook(prior_hook, with_kwargs=True)
    parts["unet"].register_forward_hook(unet_hook, with_kwargs=True)
    if sees:
        parts["image_encoder"].register_forward_hook(image_hook)
    decode = parts["movq"].decode

    def recorded_decode(latents, **kwargs):
        recorder.keep("decoder.latents", latents)
        return decode(latents, **kwargs)

    parts["movq"].decode = recorded_decode


def imagine(pipe, case, recorder):
    """What the pictures are to show, and what not."""
    task, prompts = case["task"], case["prompts"]
    against = task.get("negativePrompt")
    if "likenesses" not in case:
        negative = None if against is None else [against] * len(prompts)
        said = pipe(prompts, negative_prompt=negative)
        return said.image_embeds, said.negative_image_embeds
    [like] = case["likenesses"]
    pictures = []
    for name in like["pictures"]:
        pixels = picture(*PICTURES[name])
        recorder.keep(name, pixels)
        pictures.append(Image.fromarray(pixels))
    shares = [1] if len(pictures) == 1 else [1 - like["blend"], like["blend"]]
    if prompts[0]:
        # A prompt counts as much as a picture.
        count = len(pictures)
        shares = [1 / (count + 1), *(share * count / (count + 1) for share in shares)]
        pictures.insert(0, prompts[0])
    said = pipe.interpolate(pictures, shares, negative_prompt=against or "")
    return said.image_embeds, said.negative_image_embeds


def run(case, cache, folder):
    torch.manual_seed(0)
    recorder = Recorder()
    task, mode, prompts = case["task"], case["mode"], case["prompts"]
    parts = load(cache / case["model"])
    against = task.get("negativePrompt")
    told = {}
    # Without words against it, diffusers looks at nothing each time, which exports know.
    sees = "likenesses" in case and against is None
    record_parts(recorder, parts, told, task["guidance"] > 1, sees)
    record_noise(recorder, len(prompts))
    prior = Prior(
        prior=parts["prior"],
        image_encoder=parts["image_encoder"],
        text_encoder=parts["text_encoder"],
        tokenizer=parts["tokenizer"],
        scheduler=parts["prior_scheduler"],
        image_processor=parts["feature_extractor"],
    )
    decoder = PIPELINES[mode](
        unet=parts["unet"], scheduler=parts["scheduler"], movq=parts["movq"]
    )
    for pipe in (prior, decoder):
        pipe.set_progress_bar_config(disable=True)
    width, height = task["width"], task["height"]
    arguments = {
        "width": width,
        "height": height,
        "num_inference_steps": task["steps"],
        "guidance_scale": task["guidance"],
        "output_type": "np",
    }
    if mode != "text":
        source = picture(width, height, 11)
        recorder.keep("source", source)
        arguments["image"] = Image.fromarray(source)
    if mode == "image":
        arguments["strength"] = task["strength"]
    if mode == "mask":
        keep = keep_mask(width, height)
        recorder.keep("keep", keep)
        arguments["mask_image"] = Image.fromarray(255 - keep)
    with torch.no_grad():
        shown, away = imagine(prior, case, recorder)
        out = decoder(image_embeds=shown, negative_image_embeds=away, **arguments)
    for name, values in told.items():
        recorder.keep(name, torch.cat(values))
    pixels = keep_pixels(recorder, out.images)
    about = {key: case[key] for key in ("model", "mode", "prompts", "task", "likenesses") if key in case}
    about["flags"] = [False] * len(pixels)
    write_case(recorder, folder, case["name"], about, pixels)


if __name__ == "__main__":
    record_all(CASES, run)
