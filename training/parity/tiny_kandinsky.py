"""
Makes `test/golden/diffusion/models/kandinsky` and `…/kandinsky-inpaint`: tiny Kandinsky 2.2 models of the
real classes, each with a prior to imagine what words mean and an image encoder to paint like pictures. Both
have all of it in common but the UNet.

    python tiny_kandinsky.py --cache CACHE

CACHE receives the same weights in the layout of diffusers, for `goldens_kandinsky.py`.
"""

import argparse
import shutil
from contextlib import contextmanager
from pathlib import Path

import torch
from diffusers import DDPMScheduler, PriorTransformer, UnCLIPScheduler, UNet2DConditionModel, VQModel
from transformers import (
    CLIPImageProcessor,
    CLIPTextConfig,
    CLIPTextModelWithProjection,
    CLIPVisionConfig,
    CLIPVisionModelWithProjection,
)

from export import export_family, shorten_names, store_in_halves
from teach import pictures, smooth
from tiny_models import GOLDEN
from tiny_unclip import noised, teach, texts
from tokenizer import vocabulary_size, write_json, write_tokenizer

WIDTH = 16
SEEN = 32
STEPS = 250
# Edges are multiples of 64 pixels, as diffusers' pipelines round them: 64 and 128 lie within its range.
SAMPLE_SIZE = 10

BETAS = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "linear"}
SCHEDULERS = {
    # As the decoder was published.
    "kandinsky": DDPMScheduler(
        **BETAS,
        variance_type="learned_range",
        thresholding=True,
        sample_max_value=None,
        clip_sample_range=2.0,
    ),
    "kandinsky-inpaint": DDPMScheduler(
        **BETAS, clip_sample=False, variance_type="fixed_small", timestep_spacing="trailing"
    ),
}
PRIOR_SCHEDULER = UnCLIPScheduler(
    variance_type="fixed_small_log", prediction_type="sample", clip_sample_range=5.0
)
CHANNELS = {"kandinsky": 4, "kandinsky-inpaint": 9}
PIPELINES = {
    "kandinsky": "KandinskyV22CombinedPipeline",
    "kandinsky-inpaint": "KandinskyV22InpaintCombinedPipeline",
}


def make_unet(channels):
    return UNet2DConditionModel(
        sample_size=SAMPLE_SIZE,
        in_channels=channels,
        out_channels=8,
        down_block_types=("ResnetDownsampleBlock2D", "SimpleCrossAttnDownBlock2D"),
        mid_block_type="UNetMidBlock2DSimpleCrossAttn",
        up_block_types=("SimpleCrossAttnUpBlock2D", "ResnetUpsampleBlock2D"),
        block_out_channels=(8, 16),
        layers_per_block=1,
        norm_num_groups=4,
        cross_attention_dim=WIDTH,
        attention_head_dim=4,
        resnet_time_scale_shift="scale_shift",
        encoder_hid_dim=WIDTH,
        encoder_hid_dim_type="image_proj",
        addition_embed_type="image",
    )


@contextmanager
def few_groups():
    """Spatial norms always have 32 groups of channels, and these nets have fewer channels than that."""
    usual = torch.nn.GroupNorm
    torch.nn.GroupNorm = lambda num_groups, num_channels, **more: usual(
        min(num_groups, 2), num_channels, **more
    )
    try:
        yield
    finally:
        torch.nn.GroupNorm = usual


@few_groups()
def make_movq():
    return VQModel(
        block_out_channels=(4, 4, 8, 8),
        down_block_types=(*["DownEncoderBlock2D"] * 3, "AttnDownEncoderBlock2D"),
        up_block_types=("AttnUpDecoderBlock2D", *["UpDecoderBlock2D"] * 3),
        layers_per_block=1,
        norm_num_groups=2,
        latent_channels=4,
        vq_embed_dim=4,
        num_vq_embeddings=16,
        norm_type="spatial",
    )


def make_shared_parts():
    size = vocabulary_size()
    attention = {"hidden_size": WIDTH, "intermediate_size": 2 * WIDTH, "num_attention_heads": 2}
    text = CLIPTextConfig(
        **attention,
        vocab_size=size,
        num_hidden_layers=2,
        projection_dim=WIDTH,
        max_position_embeddings=77,
        bos_token_id=size - 2,
        eos_token_id=size - 1,
        pad_token_id=0,
    )
    vision = CLIPVisionConfig(
        **attention, num_hidden_layers=2, image_size=SEEN, patch_size=8, projection_dim=WIDTH
    )
    parts = {
        "text_encoder": CLIPTextModelWithProjection(text),
        "image_encoder": CLIPVisionModelWithProjection(vision),
        "prior": PriorTransformer(
            num_attention_heads=2, attention_head_dim=8, num_layers=1, embedding_dim=WIDTH
        ),
        "movq": make_movq(),
    }
    with torch.no_grad():
        # CLIP's embeddings are of about this size for each of their numbers; fresh weights give less.
        parts["text_encoder"].text_projection.weight.mul_(12)
        encoder, prior = parts["image_encoder"], parts["prior"]
        spread = encoder(1.8 * pictures(256, SEEN)).image_embeds.std(0).mean()
        encoder.visual_projection.weight.mul_(1 / spread)
        seen = encoder(1.8 * pictures(256, SEEN)).image_embeds
        prior.clip_mean.copy_(seen.mean(0, keepdim=True))
        prior.clip_std.copy_(seen.std(0, keepdim=True))
        prior.prd_embedding.normal_(0, 0.5)
        prior.positional_embedding.normal_(0, 0.2)
    return parts


def teach_prior(prior):
    # It leans on what it is told, so that a wrong prompt shows.
    turn = torch.linalg.qr(torch.randn(WIDTH, WIDTH))[0]
    constants = [prior.clip_mean.clone(), prior.clip_std.clone()]

    def loss():
        pooled, states, mask = texts(16)
        clean = (pooled @ turn + 0.4 * torch.randn(16, WIDTH)).clamp(-4, 4)
        shown, _, t = noised(PRIOR_SCHEDULER, clean)
        said = prior(shown, t, pooled, states, mask).predicted_image_embedding
        return ((said - clean) ** 2).mean()

    teach("prior", [prior], loss, steps=STEPS)
    prior.clip_mean.data, prior.clip_std.data = constants


def teach_movq(movq):
    def loss():
        shown = pictures(6, 32)
        latents = movq.encode(shown).latents
        back = movq.decode(latents, force_not_quantize=True).sample
        return ((back - shown) ** 2).mean() + 0.1 * (latents.std() - 1) ** 2 + 0.1 * latents.mean() ** 2

    teach("movq", [movq], loss, rate=8e-3, steps=STEPS)


def teach_unet(name, unet, prior):
    """Patches whose strengths follow the embedding; and of variance, what follows the picture."""

    def loss():
        said_of = torch.randn(8, WIDTH)
        embedding = said_of * prior.clip_std + prior.clip_mean
        leaning = (0.9 * said_of[:, :4]).clamp(-1.5, 1.5)
        clean = 0.7 * smooth(8, 4, 8, 8) + leaning[:, :, None, None]
        shown, noise, t = noised(SCHEDULERS[name], clean)
        if CHANNELS[name] == 9:
            kept = (smooth(8, 1, 8, 8) > 0).float()
            shown = torch.cat([shown, clean * kept, kept], 1)
        said = unet(shown, t, None, added_cond_kwargs={"image_embeds": embedding.detach()}).sample
        variance = (0.5 * clean).clamp(-1, 1)
        return ((said[:, :4] - noise) ** 2).mean() + 0.2 * ((said[:, 4:] - variance) ** 2).mean()

    teach(name, [unet], loss, rate=4e-3, steps=STEPS)


def export_small(parts, folder):
    export_family("kandinsky", parts, folder)
    for file in folder.rglob("*.onnx"):
        shorten_names(file)
        store_in_halves(file)


def write(name, parts, shared_graphs, models, cache):
    # Made beside the others and put in place when whole, so that tests never see half a model.
    folder, kept = cache / f"{name}-onnx", cache / name
    for made in (folder, kept):
        shutil.rmtree(made, ignore_errors=True)
    kept.mkdir(parents=True)
    shutil.copytree(shared_graphs, folder)
    for part_name, part in parts.items():
        part.save_pretrained(kept / part_name)
    write_tokenizer(kept / "tokenizer", "!")
    SCHEDULERS[name].save_pretrained(kept / "scheduler")
    PRIOR_SCHEDULER.save_pretrained(kept / "prior_scheduler")
    extractor = CLIPImageProcessor(
        size={"shortest_edge": SEEN}, crop_size={"height": SEEN, "width": SEEN}
    )
    (kept / "feature_extractor").mkdir()
    settings = extractor.to_dict()
    write_json(kept / "feature_extractor" / "preprocessor_config.json", settings)

    export_small({"unet": parts["unet"]}, folder)
    for shared in ("tokenizer", "feature_extractor", "scheduler", "prior_scheduler"):
        shutil.copytree(kept / shared, folder / shared)
    write_json(
        folder / "model_index.json",
        {"_class_name": PIPELINES[name], "_diffusers_version": "0.42.1"},
    )
    shutil.rmtree(models / name, ignore_errors=True)
    shutil.copytree(folder, models / name)
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    print(f"{name}: {size / 1000:.0f} kB")


def make(models, cache):
    torch.manual_seed(61)
    shared = make_shared_parts()
    teach_prior(shared["prior"])
    teach_movq(shared["movq"])
    unets = {name: make_unet(channels) for name, channels in CHANNELS.items()}
    for name, unet in unets.items():
        teach_unet(name, unet, shared["prior"])
    # Stored in 16 bits and computed with in 32.
    for part in (*shared.values(), *unets.values()):
        part.eval().requires_grad_(False).half().float()
    graphs = cache / "kandinsky-graphs"
    shutil.rmtree(graphs, ignore_errors=True)
    export_small(shared, graphs)
    for name, unet in unets.items():
        write(name, {**shared, "unet": unet}, graphs, models, cache)


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--cache", type=Path, required=True)
    options = arguments.parse_args()
    # One thread adds up in one order, so that every run makes the same models.
    torch.set_num_threads(1)
    make(GOLDEN / "models", options.cache)
