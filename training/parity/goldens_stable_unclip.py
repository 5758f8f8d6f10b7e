"""
Records what diffusers' Stable unCLIP pipelines do with the tiny model of `tiny_stable_unclip.py`, in the
form of `goldens.py`, and how they put noise on image embeddings.

    python goldens_stable_unclip.py --cache CACHE     (where tiny_stable_unclip.py put the weights)
"""


import numpy
import torch
from diffusers import (
    AutoencoderKL,
    DDPMScheduler,
    PriorTransformer,
    StableUnCLIPImg2ImgPipeline,
    StableUnCLIPPipeline,
    UNet2DConditionModel,
)
from diffusers.pipelines.stable_diffusion import StableUnCLIPImageNormalizer
from PIL import Image
from transformers import (
    CLIPImageProcessor,
    CLIPTextModel,
    CLIPTextModelWithProjection,
    CLIPTokenizer,
    CLIPVisionModelWithProjection,
)

from cases import BOAT, CAT, UGLY
from goldens import (
    Recorder,
    keep_pixels,
    make_scheduler,
    picture,
    record_all,
    record_noise,
    record_parts,
    write_case,
)
from tiny_models import GOLDEN
from tiny_stable_unclip import NAME

# What variations are like: pictures of several shapes.
PICTURES = {"likeness.tall": (40, 56, 3), "likeness.wide": (72, 44, 4)}
TALL, WIDE = PICTURES


def case(name, steps, guidance, prompts=("",), size=(64, 64), likenesses=None, without=(), **task):
    task = {"width": size[0], "height": size[1], "steps": steps, "guidance": guidance, **task}
    return {
        "name": f"{NAME}-{name}",
        "model": NAME,
        "mode": "text",
        "prompts": list(prompts),
        "task": task,
        **({"likenesses": likenesses} if likenesses else {}),
        **({"without": list(without)} if without else {}),
    }


def like(*pictures, **blend):
    return {"pictures": list(pictures), **blend}


CASES = [
    case("variation", 5, 10, likenesses=[like(TALL)]),
    case(
        "variation-with-words", 4, 6, (CAT,), (96, 64), [like(WIDE)],
        scheduler="ddim", negativePrompt=UGLY,
    ),
    case("variation-unguided", 4, 1, likenesses=[like(WIDE)], scheduler="ddim"),
    case("blend", 4, 10, likenesses=[like(TALL, WIDE, blend=0.3)], scheduler="euler"),
    case(
        "batch", 4, 5, (CAT, BOAT), (48, 64), [like(TALL), like(WIDE)], scheduler="euler_ancestral"
    ),
    case("text", 5, 10, (CAT,), negativePrompt=UGLY),
    case("text-batch-unguided", 3, 1, (CAT, BOAT), (48, 48), scheduler="ddim"),
    case("words-alone", 4, 7, (CAT,), scheduler="ddim", without=("prior", "prior_text_encoder")),
]


def load(folder):
    kinds = {
        "tokenizer": CLIPTokenizer,
        "text_encoder": CLIPTextModel,
        "unet": UNet2DConditionModel,
        "vae": AutoencoderKL,
        "image_normalizer": StableUnCLIPImageNormalizer,
        "image_noising_scheduler": DDPMScheduler,
        "feature_extractor": CLIPImageProcessor,
        "image_encoder": CLIPVisionModelWithProjection,
        "prior_tokenizer": CLIPTokenizer,
        "prior_text_encoder": CLIPTextModelWithProjection,
        "prior": PriorTransformer,
        "prior_scheduler": DDPMScheduler,
    }
    parts = {name: kind.from_pretrained(folder / name) for name, kind in kinds.items()}
    for name, part in parts.items():
        if name == "image_normalizer":
            # Its `to` takes no single type.
            part.to(torch_dtype=torch.float32)
        elif isinstance(part, torch.nn.Module):
            part.float().eval()
    return parts


def pipeline(kind, parts, scheduler):
    wanted = kind._get_signature_keys(kind)[0]
    pipe = kind(**{name: part for name, part in parts.items() if name in wanted}, scheduler=scheduler)
    pipe.set_progress_bar_config(disable=True)
    return pipe


def record_calls(module, part, names, told):
    """Keeps what a part is fed and gives, all its calls one after the other."""
    fed_names, given_names = names

    def hook(_module, args, kwargs, out):
        fed = {**dict(zip(fed_names, args)), **kwargs}
        for name in fed_names:
            told.setdefault(f"part.{part}.in.{name}", []).append(rows_of(fed[name]))
        for name in given_names:
            told.setdefault(f"part.{part}.out.{name}", []).append(rows_of(out[name]))

    return module.register_forward_hook(hook, with_kwargs=True)


def rows_of(value):
    return value.int() if value.dtype in (torch.int64, torch.bool) else value


def between(first, second, at):
    """Along the arc, and evenly from one length to the other, in twice the precision of what it is for."""
    lengths = [numpy.linalg.norm(one) for one in (first, second)]
    first, second = (one / length for one, length in zip((first, second), lengths))
    angle = numpy.arccos(numpy.dot(first, second))
    direction = numpy.sin((1 - at) * angle) * first + numpy.sin(at * angle) * second
    return direction / numpy.sin(angle) * (lengths[0] + at * (lengths[1] - lengths[0]))


def run(case, cache, folder):
    recorder = Recorder()
    task, prompts = case["task"], case["prompts"]
    parts = load(cache / NAME)
    likenesses = case.get("likenesses")
    kind = StableUnCLIPPipeline if not likenesses and not case.get("without") else StableUnCLIPImg2ImgPipeline
    pipe = pipeline(kind, parts, make_scheduler(cache / NAME, task.get("scheduler")))
    arguments = {
        "prompt": prompts,
        "num_inference_steps": task["steps"],
        "guidance_scale": task["guidance"],
        "width": task["width"],
        "height": task["height"],
        "output_type": "np",
    }
    if "negativePrompt" in task:
        arguments["negative_prompt"] = [task["negativePrompt"]] * len(prompts)

    # 1. Everything between what goes in and what comes out is kept.
    told = {}
    unguided = task["guidance"] <= 1
    hooks = record_parts(recorder, pipe, unguided, False)
    hooks.append(record_calls(pipe.unet, "unet", (["sample", "timestep", "encoder_hidden_states", "class_labels"], ()), told))
    if kind is StableUnCLIPPipeline:
        hooks.append(
            record_calls(
                pipe.prior_text_encoder,
                "prior_text_encoder",
                (["input_ids"], ["text_embeds", "last_hidden_state"]),
                told,
            )
        )
        hooks.append(
            record_calls(
                pipe.prior,
                "prior",
                (["hidden_states", "proj_embedding"], ["predicted_image_embedding"]),
                told,
            )
        )

    # 2. What the pictures are to be like.
    shown = {}
    for name in dict.fromkeys(name for one in likenesses or [] for name in one["pictures"]):
        width, height, seed = PICTURES[name]
        pixels = picture(width, height, seed)
        recorder.keep(name, pixels)
        shown[name] = Image.fromarray(pixels)
    if likenesses:
        hooks.append(
            record_calls(pipe.image_encoder, "image_encoder", (["pixel_values"], ["image_embeds"]), told)
        )
        if "blend" in likenesses[0]:
            arguments["image_embeds"] = see_blend(pipe, likenesses[0], shown)
        else:
            arguments["image"] = [shown[one["pictures"][0]] for one in likenesses]
    elif case.get("without"):
        # diffusers has no way to leave the picture out; what guidance leads away from, it tells so.
        embedding = pipe.unet.config.projection_class_embeddings_input_dim
        rows = len(prompts) * (1 if unguided else 2)
        pipe._encode_image = lambda **_: torch.zeros(rows, embedding)
        arguments["image"] = Image.new("RGB", (8, 8))

    # 3. The pipeline itself.
    record_noise(recorder, 21)
    with torch.no_grad():
        out = pipe(**arguments)
    for hook in hooks:
        hook.remove()
    for name, values in told.items():
        if name.split(".")[-1] not in ("sample", "timestep", "encoder_hidden_states"):
            recorder.keep(name, torch.cat(values))
    pixels = keep_pixels(recorder, out.images)
    about = {key: case[key] for key in ("model", "mode", "prompts", "task", "likenesses", "without") if key in case}
    write_case(recorder, folder, case["name"], {**about, "flags": [False] * len(pixels)}, pixels)


def see_blend(pipe, likeness, shown):
    with torch.no_grad():
        seen = [
            pipe.image_encoder(
                pixel_values=pipe.feature_extractor(images=shown[name], return_tensors="pt").pixel_values
            ).image_embeds
            for name in likeness["pictures"]
        ]
    first, second = (one[0].double().numpy() for one in seen)
    return torch.from_numpy(between(first, second, likeness["blend"])).float()[None]


def record_augmentation(cache):
    """Image embeddings with noise of several levels, `components/augmentation`."""
    recorder = Recorder()
    parts = load(cache / NAME)
    pipe = pipeline(StableUnCLIPImg2ImgPipeline, parts, make_scheduler(cache / NAME, None))
    generator = torch.Generator().manual_seed(9)
    width = pipe.image_normalizer.config.embedding_dim
    embedding, noise = (torch.randn(1, width, generator=generator) for _ in range(2))
    recorder.keep("embedding", embedding)
    recorder.keep("noise", noise)
    levels = [0, 1, 100, 500, 999]
    for level in levels:
        with torch.no_grad():
            labels = pipe.noise_image_embeddings(embedding, torch.tensor([level]), noise)
        recorder.keep(f"labels.{level}", labels)
    recorder.write(GOLDEN / "components", "augmentation", {"levels": levels})


if __name__ == "__main__":
    record_all(CASES, run, first=record_augmentation)
