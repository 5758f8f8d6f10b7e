"""Exports of the parts of a diffusion model to ONNX, in the layout of Optimum."""

import json
from pathlib import Path

import numpy
import onnx
import torch

OPSET = 17


class TextEncoder(torch.nn.Module):
    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder

    def forward(self, input_ids):
        out = self.encoder(input_ids)
        return out.last_hidden_state, out.pooler_output


class Unet(torch.nn.Module):
    def __init__(self, unet):
        super().__init__()
        self.unet = unet

    def forward(self, sample, timestep, encoder_hidden_states, timestep_cond=None):
        return self.unet(sample, timestep, encoder_hidden_states, timestep_cond=timestep_cond).sample


class VaeEncoder(torch.nn.Module):
    """`latent_parameters`, mean and log variance, as newer exports have it, or a drawn `latent_sample`."""

    def __init__(self, vae, sampled):
        super().__init__()
        self.vae = vae
        self.sampled = sampled

    def forward(self, sample):
        distribution = self.vae.encode(sample).latent_dist
        return distribution.sample() if self.sampled else distribution.parameters


class VaeDecoder(torch.nn.Module):
    def __init__(self, vae):
        super().__init__()
        self.vae = vae

    def forward(self, latent_sample):
        return self.vae.decode(latent_sample).sample


class SafetyChecker(torch.nn.Module):
    def __init__(self, checker):
        super().__init__()
        self.checker = checker

    def forward(self, clip_input, images):
        return self.checker.forward_onnx(clip_input, images)


def export(module, file, inputs, outputs):
    """
    `inputs` maps names to (example, names of the axes); `outputs` maps names to names of the axes. Uses
    the older exporter, which published models were made with: standard operators, names of its own.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    axes = {name: names for name, (_, names) in inputs.items()} | outputs
    with torch.no_grad():
        torch.onnx.export(
            module.eval(),
            tuple(example for example, _ in inputs.values()),
            str(file),
            input_names=list(inputs),
            output_names=list(outputs),
            dynamic_axes={name: dict(enumerate(names)) for name, names in axes.items()},
            opset_version=OPSET,
            do_constant_folding=True,
            dynamo=False,
        )


def export_text_encoder(encoder, file, ids=torch.int64):
    example = torch.zeros(2, 77, dtype=ids)
    export(
        TextEncoder(encoder),
        file,
        {"input_ids": (example, ["batch_size", "sequence_length"])},
        {
            "last_hidden_state": ["batch_size", "sequence_length"],
            "pooler_output": ["batch_size"],
        },
    )
    write_config(encoder, file)


def export_unet(unet, file, edge=16, timestep=torch.int64):
    kind = next(unet.parameters()).dtype
    config = unet.config
    per_picture = timestep.is_floating_point
    inputs = {
        "sample": (
            torch.randn(2, config.in_channels, edge, edge, dtype=kind),
            ["batch_size", "num_channels", "height", "width"],
        ),
        "timestep": (
            (torch.ones(2 if per_picture else 1) * 500).to(timestep),
            ["batch_size" if per_picture else "steps"],
        ),
        "encoder_hidden_states": (
            torch.randn(2, 77, config.cross_attention_dim, dtype=kind),
            ["batch_size", "sequence_length"],
        ),
    }
    if config.time_cond_proj_dim is not None:
        inputs["timestep_cond"] = (
            torch.randn(2, config.time_cond_proj_dim, dtype=kind),
            ["batch_size"],
        )
    export(
        Unet(unet), file, inputs, {"out_sample": ["batch_size", "num_channels", "height", "width"]}
    )
    write_config(unet, file)


def export_vae(vae, encoder_file, decoder_file, sampled=False, edge=8):
    kind = next(vae.parameters()).dtype
    factor = 2 ** (len(vae.config.block_out_channels) - 1)
    pixels = torch.randn(2, 3, edge * factor, edge * factor, dtype=kind)
    named = ["batch_size", "num_channels", "height", "width"]
    latent = ["batch_size", "num_channels_latent", "height_latent", "width_latent"]
    export(
        VaeEncoder(vae, sampled),
        encoder_file,
        {"sample": (pixels, named)},
        {"latent_sample" if sampled else "latent_parameters": latent},
    )
    write_config(vae, encoder_file)
    export_decoder(vae, decoder_file, edge)


def export_decoder(vae, file, edge=8):
    latents = torch.randn(2, vae.config.latent_channels, edge, edge)
    export(
        VaeDecoder(vae),
        file,
        {
            "latent_sample": (
                latents.to(next(vae.parameters()).dtype),
                ["batch_size", "num_channels_latent", "height_latent", "width_latent"],
            )
        },
        {"sample": ["batch_size", "num_channels", "height", "width"]},
    )
    write_config(vae, file)


def export_safety_checker(checker, file):
    edge = checker.config.vision_config.image_size
    export(
        SafetyChecker(checker),
        file,
        {
            "clip_input": (
                torch.randn(2, 3, edge, edge),
                ["batch_size", "num_channels", "clip_height", "clip_width"],
            ),
            "images": (torch.rand(2, 64, 64, 3), ["batch_size", "height", "width", "channels"]),
        },
        {
            "out_images": ["batch_size", "height", "width", "channels"],
            "has_nsfw_concepts": ["batch_size"],
        },
    )
    write_config(checker, file)


def write_config(part, file):
    config = part.config.to_dict() if hasattr(part.config, "to_dict") else dict(part.config)
    config = {"_class_name": type(part).__name__, **config} if "_class_name" not in config else config
    # In another order each time.
    config.pop("_use_default_values", None)
    text = json.dumps(config, indent=2, sort_keys=True, default=str)
    (file.parent / "config.json").write_text(text + "\n", encoding="utf8")


def shorten_names(file: Path):
    """Names of nodes and values between them are most of a tiny file; nothing needs them."""
    model = onnx.load(file)
    model.producer_name, model.producer_version = "gala-parity", ""
    shorten_graph(model.graph, {value.name: value.name for value in [*model.graph.input, *model.graph.output]}, [0])
    onnx.checker.check_model(model)
    onnx.save(model, file)


def store_in_halves(file: Path):
    """Weights that 16 bits hold exactly are kept in these, and made 32 bits before they are computed with."""
    model = onnx.load(file)
    casts = []
    for initializer in model.graph.initializer:
        weights = onnx.numpy_helper.to_array(initializer)
        halves = weights.astype(numpy.float16)
        if weights.dtype != numpy.float32 or not numpy.array_equal(halves, weights):
            continue
        name = initializer.name
        initializer.CopyFrom(onnx.numpy_helper.from_array(halves, f"{name}h"))
        casts.append(onnx.helper.make_node("Cast", [f"{name}h"], [name], to=onnx.TensorProto.FLOAT))
    nodes = [*casts, *model.graph.node]
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    onnx.checker.check_model(model)
    onnx.save(model, file)


def shorten_graph(graph, names, counter):
    def short(name):
        if name and name not in names:
            names[name] = f"v{counter[0]}"
            counter[0] += 1
        return names.get(name, "")

    del graph.value_info[:]
    for initializer in graph.initializer:
        initializer.name = short(initializer.name)
    for node in graph.node:
        node.name, node.doc_string = "", ""
        node.input[:] = [short(name) for name in node.input]
        node.output[:] = [short(name) for name in node.output]
        for attribute in node.attribute:
            if attribute.type == onnx.AttributeProto.GRAPH:
                shorten_graph(attribute.g, names, counter)
                for value in attribute.g.output:
                    value.name = short(value.name)
