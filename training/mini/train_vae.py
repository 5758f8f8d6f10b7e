"""Trains the autoencoder: pictures of 128 × 128 to 4 × 16 × 16 latents and back.

    python train_vae.py --cache CACHE --out RUN [--minutes 20] [--resume] [--device cuda]
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch
import torch.nn.functional as F
from patch_vae import make_vae
from scenes import Composer, draw_specs, save_sheet
from training import Average, Clock, autocast, device_of, keep

KL_WEIGHT = 2e-6
POOL = 2048
"""Scenes that are kept on a CPU, where composing one takes longer than learning from it."""


def edges_of(pictures: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return pictures[..., 1:] - pictures[..., :-1], pictures[..., 1:, :] - pictures[..., :-1, :]


def loss_of(made: torch.Tensor, true: torch.Tensor) -> torch.Tensor:
    """L1 on colours, near and from afar, and on edges: without the last, outlines get soft."""
    sharp = sum((a - b).abs().mean() for a, b in zip(edges_of(made), edges_of(true)))
    coarse = (F.avg_pool2d(made, 8) - F.avg_pool2d(true, 8)).abs().mean()
    return (made - true).abs().mean() + 0.7 * sharp + coarse


def levels_of(pictures: torch.Tensor) -> torch.Tensor:
    """As bytes, a quarter of the memory."""
    return ((pictures + 1) * 127.5).round().byte()


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--cache", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--minutes", type=float, default=20)
    options.add_argument("--batch", type=int, default=12)
    options.add_argument("--begin", type=int, default=512, help="scenes made before the first step")
    options.add_argument("--add", type=int, default=2, help="scenes added at each step; on a CPU")
    options.add_argument("--rate", type=float, default=2e-3)
    options.add_argument("--device")
    options.add_argument("--resume", action="store_true")
    asked = options.parse_args()
    device = device_of(asked.device)
    generator = torch.Generator(device).manual_seed(11)
    composer = Composer(asked.cache, device)
    vae = make_vae().to(device, memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(vae.parameters(), lr=asked.rate, betas=(0.9, 0.99), weight_decay=1e-3)
    average = Average([vae], 0.998)
    checkpoint, spent, step = asked.out / "vae.pt", 0.0, 0
    if asked.resume and checkpoint.exists():
        state = torch.load(checkpoint, map_location=device)
        vae.load_state_dict(state["vae"])
        optimizer.load_state_dict(state["optimizer"])
        average.load(state["average"])
        spent, step = state["spent"], state["step"]
        generator.manual_seed(11 + step)
    clock, kept_at, running = Clock(asked.minutes, spent), spent, None
    print(sum(p.numel() for p in vae.parameters()), "parameters", flush=True)

    def keep_all() -> None:
        state = {"vae": vae.state_dict(), "optimizer": optimizer.state_dict()}
        keep({**state, "average": average.state(), "spent": clock.spent, "step": step}, checkpoint)
        average.swap()
        vae.vae.save_pretrained(asked.out / "vae")
        with torch.no_grad():
            shown = composer.compose(draw_specs(16, torch.Generator(device).manual_seed(5), "all"), torch.Generator(device).manual_seed(5))
            again = vae.decode(vae.encode(shown).mode())
        average.swap()
        noise = (again - shown).square().mean().item() / 4
        print(f"PSNR {-10 * torch.log10(torch.tensor(noise)):.2f} dB", flush=True)
        save_sheet(torch.cat([shown, again]), asked.out / "vae.png", 16)

    pool = torch.zeros(POOL, 3, 128, 128, dtype=torch.uint8)
    filled = 0
    for start in range(0, 0 if device.type == "cuda" else asked.begin, 32):
        specs = draw_specs(32, generator, "all")
        pool[start : start + 32] = levels_of(composer.compose(specs, generator))
        filled = start + 32

    while clock.progress < 1:
        for group in optimizer.param_groups:
            group["lr"] = clock.rate(asked.rate, asked.rate / 50)
        if device.type == "cuda":
            seen = composer.compose(draw_specs(asked.batch, generator, "all"), generator)
        else:
            place = step * asked.add % POOL
            new = draw_specs(asked.add, generator, "all")
            made = composer.compose(new, generator)[: POOL - place]
            pool[place : place + len(made)] = levels_of(made)
            filled = min(POOL, max(filled, place + len(made)))
            chosen = torch.randint(0, filled, (asked.batch,), generator=generator)
            seen = pool[chosen].float() / 127.5 - 1
            # Twice as many scenes.
            seen = seen.flip(3) if step % 2 else seen
        seen = seen.contiguous(memory_format=torch.channels_last)
        with autocast(device):
            latents = vae.encode(seen)
        mean, variance = latents.mean.float(), latents.logvar.float()
        sampled = mean + torch.exp(0.5 * variance) * torch.randn_like(mean)
        with autocast(device):
            made = vae.decode(sampled.contiguous(memory_format=torch.channels_last))
        divergence = 0.5 * (mean**2 + variance.exp() - 1 - variance).sum((1, 2, 3)).mean()
        # Latents begin as the picture made small; left to itself, the colour is found last and slowly.
        small = F.avg_pool2d(seen, 8) * 2
        guided = 2 * (1 - clock.progress) ** 2 * (mean[:, :3] - small).abs().mean()
        loss = loss_of(made.float(), seen) + guided + KL_WEIGHT * divergence
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(vae.parameters(), 1.0)
        optimizer.step()
        average.update()
        step += 1
        running = loss.item() if running is None else 0.98 * running + 0.02 * loss.item()
        if step % 100 == 0:
            print(f"{step} {clock.spent:.0f} s loss {running:.4f} kl {divergence.item():.0f}", flush=True)
        if clock.spent - kept_at > 120:
            kept_at = clock.spent
            keep_all()
    keep_all()


if __name__ == "__main__":
    main()
