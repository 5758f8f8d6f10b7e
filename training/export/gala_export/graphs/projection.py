"""Karlo's `UnCLIPTextProjModel`: how its decoder hears of an image embedding."""

import torch

from ..graph import Graph, Input, dtype_of, normal


class TextProjection(torch.nn.Module):
    def __init__(self, projection):
        super().__init__()
        self.projection = projection
        nobody = projection.learned_classifier_free_guidance_embeddings
        self.register_buffer("nobody", nobody.detach().unsqueeze(0))

    def forward(self, image_embeddings, prompt_embeds, text_encoder_hidden_states):
        states, times = self.projection(
            image_embeddings=image_embeddings,
            prompt_embeds=prompt_embeds,
            text_encoder_hidden_states=text_encoder_hidden_states,
            do_classifier_free_guidance=False,
        )
        # A copy: what is no more than a weight would have no name as an output.
        return states, times, self.nobody.clone()


def projection_graph(projection) -> Graph:
    """With what stands for no image, which is learned, as a third output."""
    kind = dtype_of(projection)
    width = projection.config.clip_embeddings_dim
    states = projection.encoder_hidden_states_proj.in_features
    return Graph(
        TextProjection(projection),
        {
            "image_embeddings": Input(["batch_size", width], kind, normal),
            "prompt_embeds": Input(["batch_size", width], kind, normal),
            "text_encoder_hidden_states": Input(
                ["batch_size", "sequence_length", states], kind, normal
            ),
        },
        {
            "encoder_hidden_states": ["batch_size", "all_tokens"],
            "class_labels": ["batch_size"],
            "null_image_embeddings": [],
        },
        [
            {"batch_size": 2, "sequence_length": 77},
            {"batch_size": 1, "sequence_length": 154},
        ],
    )
