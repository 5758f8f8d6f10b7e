"""
Makes `test/golden/diffusion/models/karlo`: a tiny unCLIP model of the real classes, with a prior to paint
from words and an image encoder to paint like pictures.

    python tiny_unclip.py --cache CACHE

CACHE receives the same weights in the layout of diffusers, for `goldens_unclip.py`.
"""

import argparse
import shutil
from pathlib import Path

import torch
from diffusers import PriorTransformer, UNet2DConditionModel, UNet2DModel, UnCLIPScheduler
from diffusers.pipelines.deprecated.unclip.text_proj import UnCLIPTextProjModel
from transformers import (
    CLIPImageProcessor,
    CLIPTextConfig,
    CLIPTextModelWithProjection,
    CLIPVisionConfig,
    CLIPVisionModelWithProjection,
)

from export import export_family, shorten_names, store_in_halves
from teach import smooth
from tiny_models import GOLDEN
from tokenizer import END, vocabulary_size, write_json, write_tokenizer

WIDTH = 16
TIME = 32
SMALL, LARGE = 8, 32
STEPS = 300

# As Karlo ships them.
SCHEDULERS = {
    "prior_scheduler": UnCLIPScheduler(
        variance_type="fixed_small_log", prediction_type="sample", clip_sample_range=5.0
    ),
    "decoder_scheduler": UnCLIPScheduler(variance_type="learned_range"),
    "super_res_scheduler": UnCLIPScheduler(variance_type="fixed_small_log"),
}


def make_parts():
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
        pad_token_id=size - 1,
    )
    vision = CLIPVisionConfig(
        **attention, num_hidden_layers=2, image_size=32, patch_size=8, projection_dim=WIDTH
    )
    widths = {"block_out_channels": (8, 16), "layers_per_block": 1, "norm_num_groups": 4}
    enlarging = {
        "sample_size": LARGE,
        "in_channels": 6,
        "out_channels": 3,
        "down_block_types": ("ResnetDownsampleBlock2D",) * 2,
        "up_block_types": ("ResnetUpsampleBlock2D",) * 2,
        "resnet_time_scale_shift": "scale_shift",
        "add_attention": False,
        **widths,
    }
    parts = {
        "text_encoder": CLIPTextModelWithProjection(text),
        "image_encoder": CLIPVisionModelWithProjection(vision),
        "prior": PriorTransformer(
            num_attention_heads=2, attention_head_dim=8, num_layers=1, embedding_dim=WIDTH
        ),
        "text_proj": UnCLIPTextProjModel(
            clip_embeddings_dim=WIDTH, time_embed_dim=TIME, cross_attention_dim=WIDTH
        ),
        "decoder": UNet2DConditionModel(
            sample_size=SMALL,
            in_channels=3,
            out_channels=6,
            down_block_types=("ResnetDownsampleBlock2D", "SimpleCrossAttnDownBlock2D"),
            mid_block_type="UNetMidBlock2DSimpleCrossAttn",
            up_block_types=("SimpleCrossAttnUpBlock2D", "ResnetUpsampleBlock2D"),
            cross_attention_dim=WIDTH,
            attention_head_dim=4,
            resnet_time_scale_shift="scale_shift",
            class_embed_type="identity",
            **widths,
        ),
        "super_res_first": UNet2DModel(**enlarging),
        "super_res_last": UNet2DModel(**enlarging),
    }
    with torch.no_grad():
        # CLIP's embeddings are of about this size for each of their numbers; fresh weights give less.
        parts["text_encoder"].text_projection.weight.mul_(12)
        parts["image_encoder"].visual_projection.weight.mul_(12)
        prior = parts["prior"]
        prior.clip_mean.normal_(0, 0.3)
        prior.clip_std.uniform_(0.5, 1.2)
        prior.prd_embedding.normal_(0, 0.5)
        prior.positional_embedding.normal_(0, 0.2)
        parts["text_proj"].learned_classifier_free_guidance_embeddings.normal_(0, 0.7)
    return parts


def noised(scheduler, clean):
    noise = torch.randn_like(clean)
    t = torch.randint(0, 1000, (clean.shape[0],))
    return scheduler.add_noise(clean, noise, t), noise, t


def teach(name, nets, loss_of, rate=3e-3, steps=STEPS):
    weights = [weight for net in nets for weight in net.parameters()]
    optimizer = torch.optim.Adam(weights, lr=rate)
    slower = torch.optim.lr_scheduler.LinearLR(optimizer, 1, 0.05, total_iters=steps)
    for net in nets:
        net.train()
    for _ in range(steps):
        loss = loss_of()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        slower.step()
    for net in nets:
        net.eval()
    print(f"  {name}: loss {loss.item():.3f}, {sum(w.numel() for w in weights)} weights")


def texts(batch):
    """What a text encoder might say: a prompt as one point, states of its tokens, and which are padding."""
    pooled = torch.randn(batch, WIDTH)
    states = torch.randn(batch, 77, WIDTH) + pooled[:, None]
    mask = torch.arange(77)[None] < torch.randint(3, 77, (batch, 1))
    return pooled, states, mask


def teach_all(parts):
    # Each leans on what it is told, so that a wrong condition shows.
    turn = torch.linalg.qr(torch.randn(WIDTH, WIDTH))[0]

    def prior_loss():
        pooled, states, mask = texts(16)
        clean = (pooled @ turn + 0.4 * torch.randn(16, WIDTH)).clamp(-4, 4)
        seen, _, t = noised(SCHEDULERS["prior_scheduler"], clean)
        said = parts["prior"](seen, t, pooled, states, mask).predicted_image_embedding
        return ((said - clean) ** 2).mean()

    constants = [parts["prior"].clip_mean.clone(), parts["prior"].clip_std.clone()]
    teach("prior", [parts["prior"]], prior_loss)
    parts["prior"].clip_mean.data, parts["prior"].clip_std.data = constants

    def decoder_loss():
        pooled, states, mask = texts(12)
        image = torch.randn(12, WIDTH)
        leaning = 0.5 * image[:, :3] + 0.2 * pooled[:, :3]
        clean = (0.4 * smooth(12, 3, SMALL, SMALL) + leaning[:, :, None, None]).clamp(-1, 1)
        context, times = parts["text_proj"](
            image_embeddings=image,
            prompt_embeds=pooled,
            text_encoder_hidden_states=states,
            do_classifier_free_guidance=False,
        )
        seen, noise, t = noised(SCHEDULERS["decoder_scheduler"], clean)
        mask = torch.nn.functional.pad(mask, (4, 0), value=True)
        said = parts["decoder"](
            seen, t, context, class_labels=times, attention_mask=mask
        ).sample
        return ((said[:, :3] - noise) ** 2).mean() + 0.2 * ((said[:, 3:] - 0.8 * clean) ** 2).mean()

    teach("decoder", [parts["text_proj"], parts["decoder"]], decoder_loss)

    for name in ("super_res_first", "super_res_last"):

        def enlarging_loss(net=parts[name]):
            edge = LARGE // 2
            clean = (0.6 * smooth(4, 3, edge, edge)).clamp(-1, 1)
            small = torch.nn.functional.avg_pool2d(clean, 4)
            shown = torch.nn.functional.interpolate(
                small, size=[edge, edge], mode="bicubic", align_corners=False, antialias=True
            )
            seen, noise, t = noised(SCHEDULERS["super_res_scheduler"], clean)
            return ((net(torch.cat([seen, shown], 1), t).sample - noise) ** 2).mean()

        teach(name, [parts[name]], enlarging_loss)


def make(models, cache):
    torch.manual_seed(31)
    # Made beside the others and put in place when whole, so that tests never see half a model.
    folder, kept = cache / "karlo-onnx", cache / "karlo"
    for made in (folder, kept):
        shutil.rmtree(made, ignore_errors=True)
        made.mkdir(parents=True)
    parts = make_parts()
    teach_all(parts)
    for name, part in parts.items():
        part.eval().requires_grad_(False).half()
        part.save_pretrained(kept / name)
        part.float()
    write_tokenizer(kept / "tokenizer", END)
    for name, scheduler in SCHEDULERS.items():
        scheduler.save_pretrained(kept / name)
    extractor = CLIPImageProcessor(size={"shortest_edge": 32}, crop_size={"height": 32, "width": 32})
    (kept / "feature_extractor").mkdir()
    settings = extractor.to_dict()
    write_json(kept / "feature_extractor" / "preprocessor_config.json", settings)

    export_family("unclip", parts, folder)
    for shared in ("tokenizer", "feature_extractor", *SCHEDULERS):
        shutil.copytree(kept / shared, folder / shared)
    graphs = {name: ["diffusers", "OnnxRuntimeModel"] for name in parts}
    index = {
        "_class_name": "UnCLIPPipeline",
        "_diffusers_version": "0.42.1",
        "feature_extractor": ["transformers", "CLIPImageProcessor"],
        "tokenizer": ["transformers", "CLIPTokenizer"],
        **graphs,
        **{name: ["diffusers", "UnCLIPScheduler"] for name in SCHEDULERS},
    }
    write_json(folder / "model_index.json", dict(sorted(index.items())))
    for file in folder.rglob("*.onnx"):
        shorten_names(file)
        store_in_halves(file)
    shutil.rmtree(models / "karlo", ignore_errors=True)
    shutil.copytree(folder, models / "karlo")
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    print(f"karlo: {size / 1000:.0f} kB")


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--cache", type=Path, required=True)
    options = arguments.parse_args()
    # One thread adds up in one order, so that every run makes the same model.
    torch.set_num_threads(1)
    make(GOLDEN / "models", options.cache)
