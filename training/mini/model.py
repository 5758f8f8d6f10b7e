"""What mini is made of: the classes of diffusers and transformers, very small."""

from __future__ import annotations

import torch
from diffusers import DDIMScheduler, UNet2DConditionModel
from diffusers.models.attention_processor import AttnProcessor
from transformers import CLIPTextConfig, CLIPTextModel

from bpe import LENGTH, Tokenizer
from scenes import EDGE

FACTOR = 8
TEXT = 160


def make_text_encoder(tokenizer: Tokenizer) -> CLIPTextModel:
    return CLIPTextModel(
        CLIPTextConfig(
            vocab_size=tokenizer.size,
            hidden_size=TEXT,
            intermediate_size=3 * TEXT,
            num_hidden_layers=2,
            num_attention_heads=5,
            projection_dim=TEXT,
            max_position_embeddings=LENGTH,
            bos_token_id=tokenizer.start,
            eos_token_id=tokenizer.end,
            pad_token_id=tokenizer.end,
            hidden_act="gelu",
            initializer_range=0.04,
        )
    )


def make_unet() -> UNet2DConditionModel:
    unet = UNet2DConditionModel(
        sample_size=EDGE // FACTOR,
        in_channels=4,
        out_channels=4,
        block_out_channels=(48, 96, 128),
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D", "DownBlock2D"),
        up_block_types=("UpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
        layers_per_block=1,
        norm_num_groups=16,
        cross_attention_dim=TEXT,
        attention_head_dim=4,
        use_linear_projection=True,
    )
    # Plain products: on a CPU, going back through the fused attention takes longer than all the rest.
    unet.set_attn_processor(AttnProcessor())
    return unet


def make_scheduler() -> DDIMScheduler:
    """Noise that leaves nothing of the picture at the end, from which every walk begins."""
    return DDIMScheduler(
        beta_schedule="squaredcos_cap_v2",
        prediction_type="v_prediction",
        timestep_spacing="trailing",
        clip_sample=False,
        set_alpha_to_one=True,
    )


@torch.no_grad()
def sample(
    unet: UNet2DConditionModel,
    text: CLIPTextModel,
    tokenizer: Tokenizer,
    captions: list[str],
    *,
    steps: int = 20,
    guidance: float = 3.0,
    seed: int = 0,
) -> torch.Tensor:
    """Latents of pictures of these captions, as the engine makes them."""
    device = unet.device
    scheduler = make_scheduler()
    scheduler.set_timesteps(steps)
    rows = tokenizer.rows([*captions, *[""] * len(captions)]).to(device)
    states = text(rows).last_hidden_state
    generator = torch.Generator().manual_seed(seed)
    edge = unet.config.sample_size
    latents = torch.randn(len(captions), 4, edge, edge, generator=generator).to(device)
    for timestep in scheduler.timesteps:
        both = torch.cat([latents, latents]).contiguous(memory_format=torch.channels_last)
        wanted, unguided = unet(both, timestep, states).sample.float().chunk(2)
        output = unguided + guidance * (wanted - unguided)
        latents = scheduler.step(output, timestep, latents).prev_sample
    return latents
