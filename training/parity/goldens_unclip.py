"""
Records what diffusers' unCLIP pipelines do with the tiny model `karlo`, stage by stage, for given noise:
`test/golden/diffusion/unclip`. `test/proofs/diffusion/unclip-parity.test.ts` holds Gala to it.

    python goldens_unclip.py --cache CACHE     (where tiny_unclip.py put the weights)
"""

import math

import numpy
import torch
from diffusers import PriorTransformer, UNet2DConditionModel, UNet2DModel, UnCLIPScheduler
from diffusers.pipelines.deprecated.unclip import pipeline_unclip, pipeline_unclip_image_variation
from diffusers.pipelines.deprecated.unclip.text_proj import UnCLIPTextProjModel
from diffusers.schedulers import scheduling_unclip
from PIL import Image
from transformers import (
    CLIPImageProcessor,
    CLIPTextModelWithProjection,
    CLIPTokenizer,
    CLIPVisionModelWithProjection,
)

from cases import BOAT, CAT, UGLY
from goldens import Recorder, keep_pixels, picture, record_all, write_case
from tiny_models import GOLDEN

NETS = {
    "text_encoder": CLIPTextModelWithProjection,
    "image_encoder": CLIPVisionModelWithProjection,
    "prior": PriorTransformer,
    "text_proj": UnCLIPTextProjModel,
    "decoder": UNet2DConditionModel,
    "super_res_first": UNet2DModel,
    "super_res_last": UNet2DModel,
}
SCHEDULERS = ("prior_scheduler", "decoder_scheduler", "super_res_scheduler")
ALL = ("text_encoder", "image_encoder", "prior", "text_proj", "decoder", "super_res")
PAINTED = ("prior", "decoder")


def case(name, steps, guidance=8, prompts=(CAT,), stages=PAINTED, pictures=(), **more):
    return {
        "name": name,
        "prompts": list(prompts),
        "pictures": [list(shown) for shown in pictures],
        "steps": steps,
        "guidance": guidance,
        "stages": stages,
        **more,
    }


# Seeds of pictures to be like, one or two for each painted.
CASES = [
    case("words", 4, stages=ALL),
    case("words-25-steps", 25, stages=()),
    case("words-2-steps", 2, prompts=(BOAT,)),
    case("words-unguided", 3, guidance=1),
    case("words-against", 4, negative=UGLY),
    case("words-batch", 3, prompts=(CAT, BOAT)),
    case("like", 4, prompts=("",), pictures=([3],), stages=ALL),
    case("like-batch", 3, prompts=("", ""), pictures=([3], [4])),
    case("between", 4, prompts=("",), pictures=([3, 4],), blend=0.3),
]


class Against:
    """A tokenizer that reads what a picture is not to show in the place of no words."""

    def __init__(self, tokenizer, negative):
        self.tokenizer, self.negative = tokenizer, negative
        self.model_max_length = tokenizer.model_max_length

    def __call__(self, texts, **options):
        texts = [self.negative] * len(texts) if texts == [""] * len(texts) else texts
        return self.tokenizer(texts, **options)


def load(folder):
    parts = {name: kind.from_pretrained(folder / name).float().eval() for name, kind in NETS.items()}
    for name in SCHEDULERS:
        parts[name] = UnCLIPScheduler.from_pretrained(folder / name)
    parts["tokenizer"] = CLIPTokenizer.from_pretrained(folder / "tokenizer")
    parts["feature_extractor"] = CLIPImageProcessor.from_pretrained(folder / "feature_extractor")
    return parts


def record_noise(recorder, seed):
    """
    Our own noise in the place of diffusers', in steps of 1/32 from −4 to 4 so that a byte holds each number:
    most of what a case keeps is noise.
    """
    generator = torch.Generator().manual_seed(seed)
    count = [0]

    def draw(shape, **_):
        levels = (torch.randn(tuple(shape), generator=generator) * 32 + 128).round().clamp(0, 255)
        recorder.keep(f"noise.{count[0]}", levels.numpy().astype(numpy.uint8))
        count[0] += 1
        return (levels - 128) / 32

    for module in (pipeline_unclip, pipeline_unclip_image_variation, scheduling_unclip):
        module.randn_tensor = draw


def record_nets(recorder, parts, stages):
    """What each net is fed and gives, by its name, counted from 0."""
    counts = {}

    def recording(name, net):
        stage = "super_res" if name.startswith("super_res") else name

        def hook(_, args, kwargs, out):
            call = counts[name] = counts.get(name, -1) + 1
            if stage not in stages:
                return
            fed = {**dict(zip(INPUTS[name], args)), **kwargs}
            # Large, and all alike: what is enlarged is kept once, what comes of it thrice.
            if stage == "super_res" and call not in (0, 5):
                return
            for key in INPUTS[name] if (name, call) in FED or stage != "super_res" else ["timestep"]:
                if torch.is_tensor(fed.get(key)):
                    recorder.keep(f"{name}.{call}.{key}", plain(fed[key]))
            for key, place in OUTPUTS[name].items():
                recorder.keep(f"{name}.{call}.{key}", out[place])

        return net.register_forward_hook(hook, with_kwargs=True)

    return [recording(name, parts[name]) for name in NETS if name in parts]


FED = {("super_res_first", 0)}
INPUTS = {
    "text_encoder": ["input_ids"],
    "image_encoder": ["pixel_values"],
    "prior": ["hidden_states", "timestep", "attention_mask"],
    "text_proj": [],
    "decoder": ["sample", "timestep"],
    "super_res_first": ["sample", "timestep"],
    "super_res_last": ["sample", "timestep"],
}
# By the names that exported graphs give them.
OUTPUTS = {
    "text_encoder": {"text_embeds": "text_embeds", "last_hidden_state": "last_hidden_state"},
    "image_encoder": {"image_embeds": "image_embeds"},
    "prior": {"predicted_image_embedding": "predicted_image_embedding"},
    "text_proj": {"encoder_hidden_states": 0, "class_labels": 1},
    "decoder": {"out_sample": "sample"},
    "super_res_first": {"out_sample": "sample"},
    "super_res_last": {"out_sample": "sample"},
}


def plain(value):
    value = value.reshape(1) if value.ndim == 0 else value
    return value.int() if value.dtype in (torch.bool, torch.int64) else value


def between(low, high, part):
    """Along the arc between two directions, as DALL·E 2 mixes pictures, and straight between two lengths."""
    lengths = low.norm(), high.norm()
    directions = low / lengths[0], high / lengths[1]
    angle = math.acos(float((directions[0] * directions[1]).sum().clamp(-1, 1)))
    shares = math.sin((1 - part) * angle), math.sin(part * angle)
    direction = (shares[0] * directions[0] + shares[1] * directions[1]) / math.sin(angle)
    return direction * ((1 - part) * lengths[0] + part * lengths[1])


def run(case, cache, folder):
    recorder = Recorder()
    parts = load(cache / "karlo")
    shown = {seed: picture(40, 32, seed) for seeds in case["pictures"] for seed in seeds}
    for seed, pixels in shown.items():
        recorder.keep(f"picture.{seed}", pixels)
    if "negative" in case:
        parts["tokenizer"] = Against(parts["tokenizer"], case["negative"])
    record_noise(recorder, 41)
    if case["pictures"]:
        for name in ("prior", "prior_scheduler"):
            del parts[name]
        pipe = pipeline_unclip_image_variation.UnCLIPImageVariationPipeline(**parts)
    else:
        for name in ("image_encoder", "feature_extractor"):
            del parts[name]
        pipe = pipeline_unclip.UnCLIPPipeline(**parts)
    pipe.set_progress_bar_config(disable=True)
    arguments = {
        "decoder_num_inference_steps": case["steps"],
        "decoder_guidance_scale": float(case["guidance"]),
        "output_type": "np",
    }
    if "blend" in case:
        seen = [pipe._encode_image(Image.fromarray(pixels), "cpu", 1) for pixels in shown.values()]
        arguments["image_embeddings"] = between(*seen, case["blend"])
    elif case["pictures"]:
        arguments["image"] = [Image.fromarray(shown[seed]) for [seed] in case["pictures"]]
    else:
        arguments["prompt"] = case["prompts"]
    hooks = record_nets(recorder, parts, case["stages"])
    with torch.no_grad():
        images = pipe(**arguments).images
    for hook in hooks:
        hook.remove()
    pixels = keep_pixels(recorder, images)
    about = {key: case[key] for key in case if key != "stages"}
    write_case(recorder, folder, case["name"], about, pixels)


if __name__ == "__main__":
    record_all(CASES, run, GOLDEN / "unclip")
