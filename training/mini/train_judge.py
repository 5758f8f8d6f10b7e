"""Trains the judge: a small classifier that says which thing of which colour a picture shows.

    python train_judge.py --cache CACHE --out judge.onnx [--minutes 6] [--device cuda]

It sees composed scenes alone, of all pairs, also of those that mini never sees, and never a picture of
mini's. Half of what it sees is blurred or noisy, so that it judges what is drawn and not how finely.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch
import torch.nn.functional as F

from scenes import COLOURS, EDGE, OBJECTS, Composer, draw_specs
from training import Clock, device_of

POOL = 2048
"""Scenes that are kept, some of which make way for new ones at each step."""
FRESH, BATCH = 12, 48
ALL = list(range(len(OBJECTS)))


class Judge(torch.nn.Module):
    """Pictures of 128 × 128, −1 … 1, to scores of things and of colours."""

    def __init__(self) -> None:
        super().__init__()
        widths = [3, 24, 48, 64, 96]
        layers: list[torch.nn.Module] = []
        for i, (a, b) in enumerate(zip(widths, widths[1:])):
            layers += [torch.nn.Conv2d(a, b, 3, 1 if i == 3 else 2, 1, bias=False)]
            layers += [torch.nn.BatchNorm2d(b), torch.nn.ReLU()]
        self.features = torch.nn.Sequential(*layers)
        self.scores = torch.nn.Linear(2 * 96, len(OBJECTS) + len(COLOURS))

    def forward(self, pictures: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        # Halved by its mean: what it learns from is made small in the same way.
        small = F.avg_pool2d(pictures, 2)
        features = self.features(small)
        scores = self.scores(torch.cat([features.mean((2, 3)), features.amax((2, 3))], 1))
        return scores[:, : len(OBJECTS)], scores[:, len(OBJECTS) :]


def worn(pictures: torch.Tensor) -> torch.Tensor:
    """Pictures as a decoder may leave them."""
    blurred = F.interpolate(F.avg_pool2d(pictures, 4), scale_factor=4, mode="bilinear")
    share = torch.rand(len(pictures), 1, 1, 1, device=pictures.device).clamp(0.25) * 1.33 - 0.33
    noise = 0.06 * torch.rand(len(pictures), 1, 1, 1, device=pictures.device)
    return pictures + share * (blurred - pictures) + noise * torch.randn_like(pictures)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--cache", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--minutes", type=float, default=6)
    options.add_argument("--device")
    asked = options.parse_args()
    device = device_of(asked.device)
    generator = torch.Generator(device).manual_seed(41)
    composer = Composer(asked.cache, device)
    judge = Judge().to(device, memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(judge.parameters(), lr=3e-3, weight_decay=0.02)
    clock, step, right = Clock(asked.minutes), 0, 0.0
    scenes = torch.zeros(POOL, 3, EDGE, EDGE, device=device)
    answers = torch.zeros(POOL, 2, dtype=torch.long, device=device)
    filled = 0
    while clock.progress < 1:
        for group in optimizer.param_groups:
            group["lr"] = clock.rate(4e-3, 4e-5)
        specs = draw_specs(FRESH, generator, "all", ALL)
        places = (filled + torch.arange(FRESH, device=device)) % POOL
        scenes[places] = composer.compose(specs, generator)
        answers[places] = torch.stack([specs.thing, specs.colour], 1)
        filled += FRESH
        chosen = torch.randint(0, min(filled, POOL), (BATCH,), generator=generator, device=device)
        seen = worn(scenes[chosen]).roll([int(v) for v in torch.randint(-6, 7, (2,))], (2, 3))
        seen = (seen.flip(3) if step % 2 else seen).contiguous(memory_format=torch.channels_last)
        things, colours = judge(seen)
        loss = sum(F.cross_entropy(a, b) for a, b in zip((things, colours), answers[chosen].T))
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        step += 1
        both = torch.stack([things.argmax(1), colours.argmax(1)], 1) == answers[chosen]
        right += 0.05 * (both.all(1).float().mean().item() - right)
        if step % 50 == 0:
            print(f"{step} {clock.spent:.0f} s, both right {right:.3f}", flush=True)
    judge.eval()
    fresh = torch.Generator(device).manual_seed(42)
    for pairs in ("seen", "held-out"):
        specs = draw_specs(512, fresh, pairs, ALL)
        with torch.no_grad():
            parts = [judge(part) for part in composer.compose(specs, fresh).split(64)]
        thing = torch.cat([part[0] for part in parts]).argmax(1) == specs.thing
        colour = torch.cat([part[1] for part in parts]).argmax(1) == specs.colour
        both = (thing & colour).float().mean()
        print(f"{pairs}: thing {thing.float().mean():.3f}, colour {colour.float().mean():.3f}, both {both:.3f}")
    asked.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save(judge.state_dict(), asked.out.with_suffix(".pt"))
    torch.onnx.export(
        judge.cpu(), (torch.zeros(1, 3, 128, 128),), str(asked.out),
        input_names=["pictures"], output_names=["things", "colours"],
        dynamic_axes={name: {0: "batch"} for name in ("pictures", "things", "colours")},
        opset_version=17, dynamo=False,
    )


if __name__ == "__main__":
    main()
