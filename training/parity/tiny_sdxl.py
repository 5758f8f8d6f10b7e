"""
Makes `test/golden/diffusion/models/sdxl`, `sdxl-inpaint` and `sdxl-lcm`: tiny Stable Diffusion XL models of the
real classes. Weights are stored in 16 bits, to be small, and computed with in 32.

    python tiny_sdxl.py --cache CACHE [--only sdxl]     (where tiny_models.py put `sd2`, whose VAE they have)

CACHE receives the same weights in the layout of diffusers, for `goldens_sdxl.py`.
"""

import argparse
import json
import shutil
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import torch
from diffusers import AutoencoderKL, EulerDiscreteScheduler, LCMScheduler, UNet2DConditionModel
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection

from export import export_family, shorten_names, store_in_halves
from gala_export.graphs.unet import unet_graph
from teach import SCALE, STEPS, clean_latents, smooth
from tiny_models import BETAS, GOLDEN
from tokenizer import END, vocabulary_size, write_json, write_tokenizer

# Of the published autoencoder.
XL_SCALE = 0.13025
SIZES, EACH = 6, 8
POOLED = 12


@dataclass
class Kind:
    seed: int
    pipeline: str
    widths: tuple
    channels: tuple
    in_channels: int = 4
    # The model whose weights it has; its own is how its UNet hears of guidance.
    of: str | None = None


KINDS = {
    "sdxl": Kind(71, "StableDiffusionXLPipeline", (16, 24), (8, 16)),
    "sdxl-inpaint": Kind(72, "StableDiffusionXLInpaintPipeline", (8, 8), (8, 8), 9),
    "sdxl-lcm": Kind(73, "StableDiffusionXLPipeline", (16, 24), (8, 16), of="sdxl"),
}
SCHEDULER = EulerDiscreteScheduler(
    **BETAS, timestep_spacing="leading", steps_offset=1, interpolation_type="linear"
)
# Length of the guidance embedding.
GUIDANCE = 16
LCM_SCHEDULER = LCMScheduler(
    **BETAS, clip_sample=False, set_alpha_to_one=True, original_inference_steps=50
)


def make_text_encoder(model, width, pad):
    size = vocabulary_size()
    encoder = model(
        CLIPTextConfig(
            vocab_size=size,
            hidden_size=width,
            intermediate_size=2 * width,
            num_hidden_layers=3,
            num_attention_heads=2,
            projection_dim=POOLED,
            max_position_embeddings=77,
            bos_token_id=size - 2,
            eos_token_id=size - 1,
            pad_token_id=0 if pad == "!" else size - 1,
        )
    )
    with torch.no_grad():
        for name, weights in encoder.named_parameters():
            # States before the last norm are as large as these make them.
            if "embedding" in name:
                weights.mul_(50)
            elif "text_projection" in name:
                weights.mul_(8)
            elif weights.ndim == 2:
                weights.mul_(6)
    return encoder


def make_unet(kind):
    return UNet2DConditionModel(
        sample_size=8,
        in_channels=kind.in_channels,
        out_channels=4,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        block_out_channels=kind.channels,
        layers_per_block=1,
        norm_num_groups=4,
        cross_attention_dim=sum(kind.widths),
        transformer_layers_per_block=[1, 2],
        attention_head_dim=[2, 4],
        use_linear_projection=True,
        addition_embed_type="text_time",
        addition_time_embed_dim=EACH,
        projection_class_embeddings_input_dim=SIZES * EACH + POOLED,
        time_cond_proj_dim=GUIDANCE if kind.of else None,
    )


def make_vae(folder):
    """Another's, with latents of another scale."""
    vae = AutoencoderKL.from_pretrained(folder)
    ratio = SCALE / XL_SCALE
    with torch.no_grad():
        vae.quant_conv.weight[:4] *= ratio
        vae.quant_conv.bias[:4] *= ratio
        vae.post_quant_conv.weight /= ratio
    vae.register_to_config(scaling_factor=XL_SCALE)
    return vae


def sizes(batch):
    """Heights, widths and crops as training has them, and no two of them alike."""
    edges = torch.randint(32, 129, (batch, 4)).float()
    crops = torch.randint(0, 33, (batch, 2)).float()
    return torch.cat([edges[:, :2], crops, edges[:, 2:]], 1)


def teach_unet(unet):
    """As `teach.teach_unet`, where colours also follow the whole prompt and the sizes."""
    optimizer = torch.optim.Adam(unet.parameters(), lr=3e-3)
    width = unet.config.cross_attention_dim
    unet.train()
    for step in range(STEPS):
        for group in optimizer.param_groups:
            group["lr"] = 3e-3 * (1 - step / STEPS) + 1e-4
        text = torch.randn(8, 7, width) + torch.randn(8, 1, width)
        pooled, told = torch.randn(8, POOLED), sizes(8)
        clean = clean_latents(text, 16)
        leaning = 0.5 * pooled[:, :4]
        leaning[:, 0] += (told[:, 0] - told[:, 1]) / 64
        leaning[:, 1] += (told[:, 4] - 2 * told[:, 5]) / 128
        clean = clean + leaning[:, :, None, None]
        noise = torch.randn_like(clean)
        t = torch.randint(0, 1000, (8,))
        a = SCHEDULER.alphas_cumprod[t][:, None, None, None]
        shown = [a.sqrt() * clean + (1 - a).sqrt() * noise]
        if unet.config.in_channels > 4:
            mask = (smooth(8, 1, 16, 16) > 0).float()
            shown += [mask, clean * (1 - mask)]
        added = {"text_embeds": pooled, "time_ids": told}
        said = unet(torch.cat(shown, 1), t, text, added_cond_kwargs=added).sample
        loss = ((said - noise) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    unet.eval()
    print(f"  unet: loss {loss.item():.3f}, {sum(p.numel() for p in unet.parameters())} weights")


def taught_parts(kind, cache):
    first, second = kind.widths
    parts = {
        "text_encoder": make_text_encoder(CLIPTextModel, first, END),
        "text_encoder_2": make_text_encoder(CLIPTextModelWithProjection, second, "!"),
        "unet": make_unet(kind),
        "vae": make_vae(cache / "sd2" / "vae"),
    }
    teach_unet(parts["unet"])
    return parts


def parts_of(kind, folder):
    """Another's, but for a projection of the guidance embedding, which is random."""
    unet = make_unet(kind)
    told = unet.load_state_dict(UNet2DConditionModel.from_pretrained(folder / "unet").state_dict(), strict=False)
    assert told.missing_keys == ["time_embedding.cond_proj.weight"]
    return {
        "text_encoder": CLIPTextModel.from_pretrained(folder / "text_encoder"),
        "text_encoder_2": CLIPTextModelWithProjection.from_pretrained(folder / "text_encoder_2"),
        "unet": unet,
        "vae": AutoencoderKL.from_pretrained(folder / "vae"),
    }


def scheduler_config(place, scheduler):
    """With settings of other samplers, as the published ones have."""
    scheduler.save_pretrained(place / "scheduler")
    config = json.loads((place / "scheduler" / "scheduler_config.json").read_text())
    return {**config, "clip_sample": False, "set_alpha_to_one": False, "skip_prk_steps": True}


def make(name, kind, cache):
    torch.manual_seed(kind.seed)
    folder, kept = cache / f"{name}-onnx", cache / name
    for place in (folder, kept):
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)

    parts = parts_of(kind, cache / kind.of) if kind.of else taught_parts(kind, cache)
    scheduler = LCM_SCHEDULER if kind.of else SCHEDULER
    for part_name, part in parts.items():
        part.eval().requires_grad_(False).half().save_pretrained(kept / part_name)
        part.float()
    # Some samplers ask about moments between timesteps; that of latent consistency models does not.
    timestep = torch.int64 if kind.of else torch.float32
    export_family("sdxl", parts, folder, unet=partial(unet_graph, timestep=timestep))
    for place in (folder, kept):
        write_tokenizer(place / "tokenizer", END)
        write_tokenizer(place / "tokenizer_2", "!")
        write_json(place / "scheduler" / "scheduler_config.json", scheduler_config(place, scheduler))
    index = {
        "_class_name": kind.pipeline,
        "_diffusers_version": "0.42.1",
        "force_zeros_for_empty_prompt": True,
        "scheduler": ["diffusers", type(scheduler).__name__],
        "tokenizer": ["transformers", "CLIPTokenizer"],
        "tokenizer_2": ["transformers", "CLIPTokenizer"],
    }
    graphs = ("text_encoder", "text_encoder_2", "unet", "vae_decoder", "vae_encoder")
    write_json(
        folder / "model_index.json",
        index | {part: ["diffusers", "OnnxRuntimeModel"] for part in graphs},
    )
    for file in folder.rglob("*.onnx"):
        shorten_names(file)
        store_in_halves(file)
    models = GOLDEN / "models"
    shutil.rmtree(models / name, ignore_errors=True)
    shutil.copytree(folder, models / name)
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    print(f"{name}: {size / 1000:.0f} kB")


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--cache", type=Path, required=True)
    arguments.add_argument("--only", choices=KINDS)
    options = arguments.parse_args()
    # One thread adds up in one order, so that every run makes the same models.
    torch.set_num_threads(1)
    for name, kind in KINDS.items():
        if options.only in (None, name):
            make(name, kind, options.cache)
