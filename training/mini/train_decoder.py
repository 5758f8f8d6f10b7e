"""Goes on with the decoder alone, beside the training of the UNet, which needs the encoder as it is.

    python train_decoder.py --cache CACHE --out RUN [--minutes 40] [--resume] [--device cuda]

Reads RUN/vae-normalised and writes RUN/vae-final. Latents are spoiled a little before they are decoded, as
those of a UNet are.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from patch_vae import load_vae
from scenes import EDGE, Composer, draw_specs, save_sheet
from train_vae import levels_of, loss_of
from training import Average, Clock, autocast, device_of, keep

POOL = 6144
SPOILT = 0.25
"""Largest standard deviation of the noise on latents, whose own is 1."""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--cache", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--minutes", type=float, default=40)
    options.add_argument("--batch", type=int, default=8)
    options.add_argument("--rate", type=float, default=1e-3)
    options.add_argument("--begin", type=int, default=256, help="scenes made before the first step")
    options.add_argument("--device")
    options.add_argument("--resume", action="store_true")
    options.add_argument("--anew", action="store_true", help="resume the weights, but not the time spent")
    asked = options.parse_args()
    device = device_of(asked.device)
    generator = torch.Generator(device).manual_seed(31)
    composer = Composer(asked.cache, device)
    vae = load_vae(asked.out / "vae-normalised", device)
    trained = torch.nn.ModuleList([vae.vae.decoder, vae.vae.post_quant_conv]).requires_grad_(True)
    optimizer = torch.optim.AdamW(trained.parameters(), lr=asked.rate, betas=(0.9, 0.99), weight_decay=1e-3)
    average = Average([trained], 0.997)
    checkpoint, spent, step = asked.out / "decoder.pt", 0.0, 0
    if asked.resume and checkpoint.exists():
        state = torch.load(checkpoint, map_location=device)
        trained.load_state_dict(state["decoder"])
        optimizer.load_state_dict(state["optimizer"])
        average.load(state["average"])
        spent, step = 0.0 if asked.anew else state["spent"], state["step"]
        generator.manual_seed(31 + step)
    pictures = torch.zeros(POOL, 3, EDGE, EDGE, dtype=torch.uint8, device=device)
    latents = torch.zeros(POOL, 4, EDGE // 8, EDGE // 8, device=device)
    filled = 0

    @torch.no_grad()
    def add(count: int) -> None:
        nonlocal filled
        made = composer.compose(draw_specs(count, generator, "all"), generator)
        places = (filled + torch.arange(count, device=device)) % POOL
        pictures[places] = levels_of(made)
        with autocast(device):
            latents[places] = vae.encode(made.contiguous(memory_format=torch.channels_last)).mode().float()
        filled += count

    def keep_all() -> None:
        state = {"decoder": trained.state_dict(), "optimizer": optimizer.state_dict()}
        keep({**state, "average": average.state(), "spent": clock.spent, "step": step}, checkpoint)
        average.swap()
        vae.vae.save_pretrained(asked.out / "vae-final")
        some = torch.Generator(device).manual_seed(5)
        shown = composer.compose(draw_specs(16, some, "all"), some)
        with torch.no_grad():
            again = vae.decode(vae.encode(shown).mode())
        average.swap()
        noise = (again - shown).square().mean().item() / 4
        print(f"PSNR {-10 * torch.log10(torch.tensor(noise)):.2f} dB", flush=True)
        save_sheet(torch.cat([shown, again]), asked.out / "decoder.png", 16)

    for _ in range(-(-asked.begin // 32)):
        add(32)
    clock, kept_at, running = Clock(asked.minutes, spent), spent, None
    while clock.progress < 1:
        for group in optimizer.param_groups:
            group["lr"] = clock.rate(asked.rate, asked.rate / 50)
        add(asked.batch if device.type == "cuda" else 1)
        high = min(filled, POOL)
        chosen = torch.randint(0, high, (asked.batch,), generator=generator, device=device)
        seen = pictures[chosen].float() / 127.5 - 1
        spoilt = latents[chosen]
        amount = SPOILT * torch.rand(asked.batch, 1, 1, 1, generator=generator, device=device)
        spoilt = spoilt + amount * torch.randn(spoilt.shape, generator=generator, device=device)
        with autocast(device):
            made = vae.decode(spoilt.contiguous(memory_format=torch.channels_last))
        loss = loss_of(made.float(), seen)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained.parameters(), 1.0)
        optimizer.step()
        average.update()
        step += 1
        running = loss.item() if running is None else 0.98 * running + 0.02 * loss.item()
        if step % 100 == 0:
            print(f"{step} {clock.spent:.0f} s loss {running:.4f}", flush=True)
        if clock.spent - kept_at > 240:
            kept_at = clock.spent
            keep_all()
    keep_all()


if __name__ == "__main__":
    main()
