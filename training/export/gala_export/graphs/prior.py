"""`PriorTransformer`: from the embedding of a text to that of a picture."""

import torch

from ..graph import Graph, Input, dtype_of, normal, timesteps


class Prior(torch.nn.Module):
    """
    What it learned of embeddings is given besides: whoever walks it needs that at the end. So is what an
    image encoder sees in nothing, where the family goes by that.
    """

    def __init__(self, prior, nothing):
        super().__init__()
        self.prior = prior
        self.nothing = nothing

    def forward(self, hidden_states, timestep, proj_embedding, encoder_hidden_states, attention_mask):
        said = self.prior(
            hidden_states, timestep, proj_embedding, encoder_hidden_states, attention_mask
        ).predicted_image_embedding
        constants = (self.prior.clip_mean, self.prior.clip_std, self.nothing)
        return said, *(constant.clone() for constant in constants if constant is not None)


def attended(shape: tuple[int, ...], generator: torch.Generator) -> torch.Tensor:
    """Rows of which the beginning is seen."""
    ends = torch.randint(2, shape[1] + 1, (shape[0], 1), generator=generator)
    return torch.arange(shape[1])[None] < ends


def prior_graph(prior, zero_image_embeds: torch.Tensor | None = None) -> Graph:
    """Its positions are learned, so that texts are always as long."""
    kind = dtype_of(prior)
    config = prior.config
    width, length = config.embedding_dim, config.num_embeddings
    states = prior.encoder_hidden_states_proj.in_features
    nothing = None if zero_image_embeds is None else zero_image_embeds.to(kind)
    outputs = {"predicted_image_embedding": ["batch_size"], "clip_mean": [], "clip_std": []}
    return Graph(
        Prior(prior, nothing),
        {
            "hidden_states": Input(["batch_size", width], kind, normal),
            "timestep": Input(["batch_size"], torch.int64, timesteps),
            "proj_embedding": Input(["batch_size", width], kind, normal),
            "encoder_hidden_states": Input(["batch_size", length, states], kind, normal),
            "attention_mask": Input(["batch_size", length], torch.bool, attended),
        },
        outputs if nothing is None else {**outputs, "zero_image_embeds": []},
        [{"batch_size": 2}, {"batch_size": 1}, {"batch_size": 3}],
    )
