"""
Makes `test/golden/diffusion/models/sd2-unclip`: a tiny Stable unCLIP model of the real classes, with an
image encoder to paint like pictures and a prior to imagine what words mean: the parts of both of
diffusers' pipelines in one folder.

    python tiny_stable_unclip.py --cache CACHE

CACHE receives the same weights in the layout of diffusers, for `goldens_stable_unclip.py`.
"""

import argparse
import shutil
from pathlib import Path

import torch
from diffusers import DDPMScheduler, PNDMScheduler, PriorTransformer, UnCLIPScheduler
from diffusers import UNet2DConditionModel
from diffusers.models.embeddings import get_timestep_embedding
from diffusers.pipelines.stable_diffusion import StableUnCLIPImageNormalizer
from transformers import (
    CLIPImageProcessor,
    CLIPTextConfig,
    CLIPTextModel,
    CLIPTextModelWithProjection,
    CLIPVisionConfig,
    CLIPVisionModelWithProjection,
)

from export import export_family, shorten_names, store_in_halves
from teach import pictures, smooth, teach_vae
from tiny_models import BETAS, GOLDEN, make_vae
from tiny_unclip import noised, teach, texts
from tokenizer import END, vocabulary_size, write_json, write_tokenizer

NAME = "sd2-unclip"
WIDTH = 16
SEEN = 32

SCHEDULERS = {
    "scheduler": PNDMScheduler(
        **BETAS, skip_prk_steps=True, steps_offset=1, prediction_type="v_prediction"
    ),
    "image_noising_scheduler": DDPMScheduler(beta_schedule="squaredcos_cap_v2"),
    # Karlo's, made another class of: the pipeline tells it no next step, which `UnCLIPScheduler` needs.
    "prior_scheduler": DDPMScheduler.from_config(
        UnCLIPScheduler(
            variance_type="fixed_small_log", prediction_type="sample", clip_sample_range=5.0
        ).config
    ),
}


def make_parts():
    size = vocabulary_size()
    attention = {"hidden_size": WIDTH, "intermediate_size": 2 * WIDTH, "num_attention_heads": 2}
    words = {
        **attention,
        "vocab_size": size,
        "num_hidden_layers": 2,
        "projection_dim": WIDTH,
        "max_position_embeddings": 77,
        "bos_token_id": size - 2,
        "eos_token_id": size - 1,
    }
    vision = CLIPVisionConfig(
        **attention, num_hidden_layers=2, image_size=SEEN, patch_size=8, projection_dim=WIDTH
    )
    parts = {
        "text_encoder": CLIPTextModel(CLIPTextConfig(**words, pad_token_id=0, hidden_act="gelu")),
        "prior_text_encoder": CLIPTextModelWithProjection(
            CLIPTextConfig(**words, pad_token_id=size - 1)
        ),
        "image_encoder": CLIPVisionModelWithProjection(vision),
        "image_normalizer": StableUnCLIPImageNormalizer(WIDTH),
        "prior": PriorTransformer(
            num_attention_heads=2, attention_head_dim=8, num_layers=1, embedding_dim=WIDTH
        ),
        "unet": UNet2DConditionModel(
            sample_size=8,
            down_block_types=("CrossAttnDownBlock2D", "DownBlock2D"),
            up_block_types=("UpBlock2D", "CrossAttnUpBlock2D"),
            block_out_channels=(8, 8),
            layers_per_block=1,
            norm_num_groups=4,
            cross_attention_dim=WIDTH,
            attention_head_dim=[2, 4],
            use_linear_projection=True,
            class_embed_type="projection",
            projection_class_embeddings_input_dim=2 * WIDTH,
        ),
        "vae": make_vae(),
    }
    with torch.no_grad():
        parts["prior_text_encoder"].text_projection.weight.mul_(12)
        spread_out(parts["image_encoder"], parts["image_normalizer"])
        prior, normalizer = parts["prior"], parts["image_normalizer"]
        # It learned from what the image encoder sees.
        prior.clip_mean.copy_(normalizer.mean)
        prior.clip_std.copy_(normalizer.std)
        prior.prd_embedding.normal_(0, 0.5)
        prior.positional_embedding.normal_(0, 0.2)
    return parts


def spread_out(encoder, normalizer):
    """Embeddings that are as far from each other as CLIP's, and what they are like on the whole."""

    def seen():
        return encoder(1.8 * pictures(256, SEEN)).image_embeds

    torch.manual_seed(47)
    encoder.visual_projection.weight.mul_(1 / seen().std(0).mean())
    torch.manual_seed(47)
    embeddings = seen()
    normalizer.mean.copy_(embeddings.mean(0, keepdim=True))
    normalizer.std.copy_(embeddings.std(0, keepdim=True))


def teach_all(parts):
    # Each leans on what it is told, so that a wrong condition shows.
    turn = torch.linalg.qr(torch.randn(WIDTH, WIDTH))[0]
    prior, normalizer = parts["prior"], parts["image_normalizer"]

    def prior_loss():
        pooled, states, mask = texts(16)
        clean = (pooled @ turn + 0.4 * torch.randn(16, WIDTH)).clamp(-4, 4)
        shown, _, t = noised(SCHEDULERS["prior_scheduler"], clean)
        said = prior(shown, t, pooled, states, mask).predicted_image_embedding
        return ((said - clean) ** 2).mean()

    constants = [prior.clip_mean.clone(), prior.clip_std.clone()]
    teach("prior", [prior], prior_loss)
    prior.clip_mean.data, prior.clip_std.data = constants

    def unet_loss():
        text = torch.randn(8, 7, WIDTH) + torch.randn(8, 1, WIDTH)
        embedding = torch.randn(8, WIDTH)
        levels = torch.randint(0, 1000, (8,)) * (torch.rand(8) < 0.5)
        noise = torch.randn_like(embedding)
        augmented = SCHEDULERS["image_noising_scheduler"].add_noise(embedding, noise, levels)
        labels = torch.cat(
            [
                augmented * normalizer.std.detach() + normalizer.mean.detach(),
                get_timestep_embedding(levels, WIDTH, flip_sin_to_cos=True, downscale_freq_shift=0),
            ],
            1,
        )
        # Sometimes there is no picture to be like.
        is_told = torch.rand(8, 1) < 0.75
        leaning = 0.8 * augmented[:, :4] * is_told + (4 * text.mean(1)[:, :4]).clamp(-0.7, 0.7)
        clean = 0.6 * smooth(8, 4, 16, 16) + leaning[:, :, None, None]
        shown, drawn, t = noised(SCHEDULERS["scheduler"], clean)
        a = SCHEDULERS["scheduler"].alphas_cumprod[t][:, None, None, None]
        target = a.sqrt() * drawn - (1 - a).sqrt() * clean
        said = parts["unet"](shown, t, text, class_labels=labels * is_told).sample
        return ((said - target) ** 2).mean()

    teach("unet", [parts["unet"]], unet_loss)
    teach_vae(parts["vae"], sharp=False)


def make(models, cache):
    torch.manual_seed(47)
    # Made beside the others and put in place when whole, so that tests never see half a model.
    folder, kept = cache / f"{NAME}-onnx", cache / NAME
    for made in (folder, kept):
        shutil.rmtree(made, ignore_errors=True)
        made.mkdir(parents=True)
    parts = {name: part.eval() for name, part in make_parts().items()}
    teach_all(parts)
    for name, part in parts.items():
        part.eval().requires_grad_(False)
        if name == "image_normalizer":
            # Its `to` takes no single type.
            part.to(torch_dtype=torch.float16)
        else:
            part.half()
        part.save_pretrained(kept / name)
        part.float()
    write_tokenizer(kept / "tokenizer", "!")
    write_tokenizer(kept / "prior_tokenizer", END)
    for name, scheduler in SCHEDULERS.items():
        scheduler.save_pretrained(kept / name)
    extractor = CLIPImageProcessor(
        size={"shortest_edge": SEEN}, crop_size={"height": SEEN, "width": SEEN}
    )
    (kept / "feature_extractor").mkdir()
    settings = extractor.to_dict()
    write_json(kept / "feature_extractor" / "preprocessor_config.json", settings)

    export_family("stable-unclip", parts, folder)
    copied = ("tokenizer", "prior_tokenizer", "feature_extractor", "image_normalizer", *SCHEDULERS)
    for shared in copied:
        shutil.copytree(kept / shared, folder / shared)
    graphs = {file.parent.name: ["diffusers", "OnnxRuntimeModel"] for file in folder.rglob("*.onnx")}
    index = {
        "_class_name": "StableUnCLIPPipeline",
        "_diffusers_version": "0.42.1",
        "feature_extractor": ["transformers", "CLIPImageProcessor"],
        "image_normalizer": ["stable_diffusion", "StableUnCLIPImageNormalizer"],
        "prior_tokenizer": ["transformers", "CLIPTokenizer"],
        "tokenizer": ["transformers", "CLIPTokenizer"],
        **graphs,
        **{name: ["diffusers", type(one).__name__] for name, one in SCHEDULERS.items()},
    }
    write_json(folder / "model_index.json", dict(sorted(index.items())))
    for file in folder.rglob("*.onnx"):
        shorten_names(file)
        store_in_halves(file)
    shutil.rmtree(models / NAME, ignore_errors=True)
    shutil.copytree(folder, models / NAME)
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    print(f"{NAME}: {size / 1000:.0f} kB")


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--cache", type=Path, required=True)
    options = arguments.parse_args()
    # One thread adds up in one order, so that every run makes the same model.
    torch.set_num_threads(1)
    make(GOLDEN / "models", options.cache)
