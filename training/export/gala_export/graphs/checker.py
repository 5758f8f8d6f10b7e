"""What looks at pictures before they are shown."""

import torch

from ..graph import Graph, Input, levels, normal


class SafetyChecker(torch.nn.Module):
    def __init__(self, checker):
        super().__init__()
        self.checker = checker

    def forward(self, clip_input, images):
        return self.checker.forward_onnx(clip_input, images)


def checker_graph(checker) -> Graph:
    """Always in 32 bits: it is small, and its verdict hangs on a threshold."""
    edge = checker.config.vision_config.image_size
    seen = {"num_channels": 3, "clip_height": edge, "clip_width": edge, "channels": 3}
    return Graph(
        SafetyChecker(checker),
        {
            "clip_input": Input(
                ["batch_size", "num_channels", "clip_height", "clip_width"], torch.float32, normal
            ),
            "images": Input(["batch_size", "height", "width", "channels"], torch.float32, levels),
        },
        {
            "out_images": ["batch_size", "height", "width", "channels"],
            "has_nsfw_concepts": ["batch_size"],
        },
        [
            {**seen, "batch_size": 2, "height": 64, "width": 64},
            {**seen, "batch_size": 1, "height": 48, "width": 80},
        ],
    )
