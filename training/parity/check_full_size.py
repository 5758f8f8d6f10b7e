"""
Compares one answer of a UNet of full size in PyTorch and in ONNX Runtime, at 64×64 latents:

    python check_full_size.py --models FOLDER --shape sd15      (what full_size.py made)
"""

import argparse
from pathlib import Path

import numpy
import onnxruntime
import torch
from diffusers import UNet2DConditionModel


def answer_of_torch(folder, feeds):
    unet = UNet2DConditionModel.from_pretrained(folder / "unet", low_cpu_mem_usage=True).eval()
    with torch.no_grad():
        return unet(*(torch.from_numpy(value) for value in feeds.values())).sample.numpy()


def answer_of_onnx_runtime(folder, feeds):
    session = onnxruntime.InferenceSession(
        folder / "unet" / "model.onnx", providers=["CPUExecutionProvider"]
    )
    return session.run(None, feeds)[0]


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--models", type=Path, required=True)
    arguments.add_argument("--shape", required=True)
    options = arguments.parse_args()
    original = options.models / f"{options.shape}-torch"
    width = UNet2DConditionModel.load_config(original / "unet")["cross_attention_dim"]
    random = numpy.random.default_rng(3)
    feeds = {
        "sample": random.standard_normal((1, 4, 64, 64), numpy.float32),
        "timestep": numpy.array([601], numpy.int64),
        "encoder_hidden_states": random.standard_normal((1, 77, width), numpy.float32),
    }
    expected = answer_of_torch(original, feeds)
    given = answer_of_onnx_runtime(options.models / options.shape, feeds)
    scale = numpy.sqrt((expected**2).mean())
    difference = numpy.abs(given - expected)
    print(
        f"{options.shape}: root mean square {scale:.4f}; differences relative to that: "
        f"largest {difference.max() / scale:.1e}, mean {difference.mean() / scale:.1e}"
    )
    if difference.max() / scale > 1e-3:
        raise SystemExit("the export is not equal to its original")
