"""Encoders of texts."""

import torch

from ..graph import Graph, Input, token_ids


class TextEncoder(torch.nn.Module):
    def __init__(self, encoder, outputs):
        super().__init__()
        self.encoder = encoder
        self.outputs = list(outputs)

    def forward(self, input_ids):
        layers = [name for name in self.outputs if name.startswith(LAYER)]
        out = self.encoder(input_ids, output_hidden_states=len(layers) > 0)
        states = {f"{LAYER}{i}": state for i, state in enumerate(out.hidden_states or ())}
        return tuple(states[name] if name in layers else out[name] for name in self.outputs)


# After which layer, counted from 0, the embeddings; before the last norm.
LAYER = "hidden_states."


def text_graph(encoder, ids: torch.dtype = torch.int64, layers: bool = False) -> Graph:
    """
    The states of all tokens with what `CLIPTextModel` or `CLIPTextModelWithProjection` makes of a whole
    text; with `layers` the states after each layer as well, of which SDXL hears the last but one.
    """
    per_token = ["batch_size", "sequence_length"]
    if hasattr(encoder, "text_projection"):
        outputs = {"text_embeds": ["batch_size"], "last_hidden_state": per_token}
    else:
        outputs = {"last_hidden_state": per_token, "pooler_output": ["batch_size"]}
    if layers:
        count = encoder.config.num_hidden_layers + 1
        outputs |= {f"{LAYER}{i}": per_token for i in range(count)}
    config = encoder.config
    length = config.max_position_embeddings
    drawn = token_ids(config.vocab_size, min(config.eos_token_id, config.vocab_size - 1))
    return Graph(
        TextEncoder(encoder, outputs),
        {"input_ids": Input(per_token, ids, drawn)},
        outputs,
        [
            {"batch_size": 2, "sequence_length": length},
            {"batch_size": 1, "sequence_length": length},
            {"batch_size": 3, "sequence_length": max(2, length // 2)},
        ],
    )
