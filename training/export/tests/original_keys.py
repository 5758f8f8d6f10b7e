"""The keys that weights of diffusers' parts have in single files of Stable Diffusion and SDXL."""

import re

import torch

RESNET = {
    "norm1": "in_layers.0",
    "conv1": "in_layers.2",
    "time_emb_proj": "emb_layers.1",
    "norm2": "out_layers.0",
    "conv2": "out_layers.3",
    "conv_shortcut": "skip_connection",
}
UNET = {
    "time_embedding.linear_1": "time_embed.0",
    "time_embedding.linear_2": "time_embed.2",
    "conv_in": "input_blocks.0.0",
    "conv_norm_out": "out.0",
    "conv_out": "out.2",
    "add_embedding.linear_1": "label_emb.0.0",
    "add_embedding.linear_2": "label_emb.0.2",
}
VAE_ATTENTION = {
    "group_norm": "norm",
    "to_q": "q",
    "to_k": "k",
    "to_v": "v",
    "to_out.0": "proj_out",
}


OPEN_CLIP = {
    "embeddings.token_embedding.weight": "token_embedding.weight",
    "embeddings.position_embedding.weight": "positional_embedding",
    "final_layer_norm": "ln_final",
    "encoder.layers.": "transformer.resblocks.",
    "self_attn.out_proj": "attn.out_proj",
    "layer_norm1": "ln_1",
    "layer_norm2": "ln_2",
    "mlp.fc1": "mlp.c_fc",
    "mlp.fc2": "mlp.c_proj",
}


def single_file(text_encoder, unet, vae) -> dict[str, torch.Tensor]:
    """Of Stable Diffusion 1.x."""
    words = as_clip(text_encoder, "cond_stage_model.transformer.text_model.")
    return written({**words, **unet_and_vae(unet, vae)})


def single_file_of_xl(text_encoder, text_encoder_2, unet, vae) -> dict[str, torch.Tensor]:
    """Two encoders, of which the second has the keys of OpenCLIP."""
    first = as_clip(text_encoder, "conditioner.embedders.0.transformer.text_model.")
    second = as_open_clip(text_encoder_2, "conditioner.embedders.1.model.")
    return written({**first, **second, **unet_and_vae(unet, vae)})


def written(weights: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """No two may lie in the same place of memory."""
    return {key: value.contiguous().clone() for key, value in weights.items()}


def as_clip(encoder, prefix: str) -> dict[str, torch.Tensor]:
    return {
        prefix + key.removeprefix("text_model."): value for key, value in encoder.state_dict().items()
    }


def as_open_clip(encoder, prefix: str) -> dict[str, torch.Tensor]:
    """Queries, keys and values are one matrix, and the projection is turned round."""
    weights = as_clip(encoder, "")
    found = {f"{prefix}text_projection": weights.pop("text_projection.weight").T}
    for key, value in weights.items():
        if ".k_proj." in key or ".v_proj." in key:
            continue
        if ".q_proj." in key:
            stem, end = key.split(".q_proj.")
            value = torch.cat([weights[f"{stem}.{one}_proj.{end}"] for one in "qkv"])
            key = f"{stem.replace('self_attn', 'attn')}.in_proj_{end}"
        for name, original in OPEN_CLIP.items():
            key = key.replace(name, original)
        found[prefix + key] = value
    return found


def unet_and_vae(unet, vae) -> dict[str, torch.Tensor]:
    blocks = len(vae.config.block_out_channels)
    weights = {
        f"model.diffusion_model.{unet_key(key, unet.config)}": value
        for key, value in unet.state_dict().items()
    }
    for key, value in vae.state_dict().items():
        name = vae_key(key, blocks)
        # What diffusers computes as a product of matrices was a convolution of one pixel.
        if ".attn_1." in name and value.ndim == 2:
            value = value[:, :, None, None]
        weights[f"first_stage_model.{name}"] = value
    return weights


def unet_key(key: str, config) -> str:
    layers = config.layers_per_block
    for name, original in UNET.items():
        if key.startswith(f"{name}."):
            return original + key.removeprefix(name)
    if found := re.match(r"mid_block\.(resnets|attentions)\.(\d)\.(.+)", key):
        kind, i, rest = found.groups()
        return f"middle_block.{2 * int(i) if kind == 'resnets' else 1}.{inner(rest, kind)}"
    side, block, kind, i, rest = re.match(
        r"(down|up)_blocks\.(\d)\.(resnets|attentions|downsamplers|upsamplers)\.(\d)\.(.+)", key
    ).groups()
    first = int(block) * (layers + 1)
    if kind == "downsamplers":
        return f"input_blocks.{first + layers + 1}.0.{rest.replace('conv', 'op')}"
    if kind == "upsamplers":
        # After the attention, where there is some.
        attends = "Attn" in config.up_block_types[int(block)]
        return f"output_blocks.{first + layers}.{2 if attends else 1}.{rest}"
    place = "input_blocks" if side == "down" else "output_blocks"
    at = first + int(i) + (1 if side == "down" else 0)
    return f"{place}.{at}.{0 if kind == 'resnets' else 1}.{inner(rest, kind)}"


def inner(rest: str, kind: str) -> str:
    if kind != "resnets":
        return rest
    name, _, end = rest.rpartition(".")
    return f"{RESNET[name]}.{end}"


def vae_key(key: str, blocks: int) -> str:
    if found := re.match(r"(encoder|decoder)\.mid_block\.resnets\.(\d)\.(.+)", key):
        half, i, rest = found.groups()
        return f"{half}.mid.block_{int(i) + 1}.{shortcut(rest)}"
    if found := re.match(r"(encoder|decoder)\.mid_block\.attentions\.0\.(.+)\.(\w+)", key):
        half, name, end = found.groups()
        return f"{half}.mid.attn_1.{VAE_ATTENTION[name]}.{end}"
    if found := re.match(r"encoder\.down_blocks\.(\d)\.(resnets|downsamplers)\.(\d)\.(.+)", key):
        block, kind, i, rest = found.groups()
        place = f"block.{i}" if kind == "resnets" else "downsample"
        return f"encoder.down.{block}.{place}.{shortcut(rest)}"
    if found := re.match(r"decoder\.up_blocks\.(\d)\.(resnets|upsamplers)\.(\d)\.(.+)", key):
        block, kind, i, rest = found.groups()
        place = f"block.{i}" if kind == "resnets" else "upsample"
        return f"decoder.up.{blocks - 1 - int(block)}.{place}.{shortcut(rest)}"
    return key.replace("conv_norm_out", "norm_out")


def shortcut(rest: str) -> str:
    return rest.replace("conv_shortcut", "nin_shortcut")
