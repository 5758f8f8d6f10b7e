"""Trains UNet and text encoder together on latents of scenes that are composed as it goes.

    python train.py --cache CACHE --out RUN [--minutes 50] [--batch 32] [--resume] [--device cuda]

RUN holds `vae-normalised` from `normalise.py`. Scenes are composed, captioned and encoded on the device itself. On
a GPU every batch is new; on a CPU, where that takes longer than learning from it, a pool of latents is
kept that a few new ones join at each step, and only captions are new each time.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import torch
import torch.nn.functional as F

from bpe import Tokenizer, write_tokenizer
from grammar import captions_of, held_out_caption
from model import make_scheduler, make_text_encoder, make_unet, sample
from patch_vae import load_vae
from scenes import COLOURS, OBJECTS, SCENES, Composer, Specs, draw_specs, save_sheet
from training import Average, Clock, autocast, device_of, keep

DROPPED = 0.1
"""Share of captions that are left empty, for classifier-free guidance."""
BARE = 0.03
"""Share of scenes without a thing."""
EARLIER = 0.8
"""Power of the share of the walk from which timesteps are drawn; below 1 there are more with much noise."""
OF_THINGS = 6
"""How many times more than the background things count where they are: they are small, and what matters."""
UNDERSTANDING = 0.03
"""Weight of what the text encoder alone must tell of a caption: its thing, colour and place."""
SIZES = (len(OBJECTS), len(COLOURS), len(SCENES) + 1)


class Pool:
    """Latents of scenes and what they show."""

    def __init__(self, composer: Composer, vae, size: int, generator: torch.Generator) -> None:
        self._composer, self._vae, self._size, self._generator = composer, vae, size, generator
        edge = 16
        self._latents = torch.empty(size, 4, edge, edge, device=composer.device)
        self._covers = torch.empty(size, 1, edge, edge, device=composer.device)
        self._specs: Specs | None = None
        self._count = 0
        self._next = 0

    @torch.no_grad()
    def add(self, count: int) -> None:
        """Composes and encodes so many new scenes; the oldest make way for them."""
        specs = draw_specs(count, self._generator)
        bare = torch.rand(count, generator=self._generator, device=self._composer.device) < BARE
        specs.thing[bare] = -1
        pictures, cover = self._composer.compose_and_cover(specs, self._generator)
        with autocast(self._composer.device):
            latents = self._vae.encode(pictures.contiguous(memory_format=torch.channels_last))
        places = (torch.arange(count, device=self._composer.device) + self._next) % self._size
        self._latents[places] = latents.mode().float()
        self._covers[places] = F.max_pool2d(F.avg_pool2d(cover, 8), 3, 1, 1)
        if self._specs is None:
            fields = {name: torch.zeros(self._size, dtype=torch.long, device=self._composer.device) for name in vars(specs)}
            self._specs = Specs(**fields)
        for name, values in vars(specs).items():
            getattr(self._specs, name)[places] = values
        self._next = (self._next + count) % self._size
        self._count = min(self._size, self._count + count)

    def batch(self, count: int) -> tuple[torch.Tensor, torch.Tensor, Specs]:
        """Latents, where their things are, and what they show."""
        device = self._composer.device
        places = torch.randint(0, self._count, (count,), generator=self._generator, device=device)
        specs = Specs(**{n: v[places] for n, v in vars(self._specs).items()})
        return self._latents[places], self._covers[places], specs


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--cache", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--minutes", type=float, default=50)
    options.add_argument("--batch", type=int, default=32)
    options.add_argument("--rate", type=float, default=1e-3)
    options.add_argument("--pool", type=int, default=40_000, help="scenes kept; on a CPU")
    options.add_argument("--begin", type=int, default=3_000, help="scenes made before the first step")
    options.add_argument("--add", type=int, default=3, help="scenes added at each step; on a CPU")
    options.add_argument("--device")
    options.add_argument("--resume", action="store_true")
    options.add_argument("--anew", action="store_true", help="resume the weights, but not the time spent")
    asked = options.parse_args()
    device = device_of(asked.device)
    generator = torch.Generator(device).manual_seed(21)
    torch.manual_seed(21)
    words = random.Random(21)
    composer = Composer(asked.cache, device)
    if not (asked.out / "tokenizer").exists():
        write_tokenizer(asked.out / "tokenizer")
    tokenizer = Tokenizer(asked.out / "tokenizer")

    vae = load_vae(asked.out / "vae-normalised", device)
    text = make_text_encoder(tokenizer).to(device)
    unet = make_unet().to(device, memory_format=torch.channels_last)
    for name, part in (("text", text), ("unet", unet)):
        print(name, sum(p.numel() for p in part.parameters()), "parameters", flush=True)
    parameters = [*unet.parameters(), *text.parameters()]
    optimizer = torch.optim.AdamW(parameters, lr=asked.rate, betas=(0.9, 0.99), weight_decay=0.01)
    teller = torch.nn.Linear(text.config.hidden_size, sum(SIZES)).to(device)
    teacher = torch.optim.AdamW(teller.parameters(), lr=3e-3)
    average = Average([unet, text], 0.998)
    checkpoint, spent, step = asked.out / "train.pt", 0.0, 0
    if asked.resume and checkpoint.exists():
        state = torch.load(checkpoint, map_location=device)
        unet.load_state_dict(state["unet"])
        text.load_state_dict(state["text"])
        optimizer.load_state_dict(state["optimizer"])
        average.load(state["average"])
        spent, step = 0.0 if asked.anew else state["spent"], state["step"]
        generator.manual_seed(21 + step)
        words.seed(21 + step)
    fresh = device.type == "cuda"
    pool = Pool(composer, vae, asked.batch if fresh else asked.pool, generator)
    for _ in range(0 if fresh else -(-asked.begin // 32)):
        pool.add(32)
    levels = make_scheduler().alphas_cumprod.to(device)
    clock, kept_at, running = Clock(asked.minutes, spent), spent, None
    print("scenes are there", flush=True)

    def keep_all() -> None:
        state = {"unet": unet.state_dict(), "text": text.state_dict(), "optimizer": optimizer.state_dict()}
        keep({**state, "average": average.state(), "spent": clock.spent, "step": step}, checkpoint)
        average.swap()
        unet.eval(), text.eval()
        unet.save_pretrained(asked.out / "unet")
        text.save_pretrained(asked.out / "text_encoder")
        make_scheduler().save_pretrained(asked.out / "scheduler")
        latents = sample(unet, text, tokenizer, shown, seed=1)
        save_sheet(vae.decode(latents), asked.out / f"samples-{step:06}.png", 8)
        unet.train(), text.train()
        average.swap()

    unseen = draw_specs(8, torch.Generator(device).manual_seed(8), "held-out")
    shown = [
        "a red car on a meadow", "a blue cat", "a yellow star at night", "a green house in the snow",
        "a purple fish", "a white rocket in a forest", "an orange balloon in the sky", "a black owl",
    ]
    for i in range(8):
        facts = (int(t[i]) for t in (unseen.thing, unseen.colour, unseen.scene, unseen.plain))
        shown.append(held_out_caption(*facts, random.Random(i)))
    print(shown[8:], flush=True)

    while clock.progress < 1:
        for group in optimizer.param_groups:
            group["lr"] = clock.rate(asked.rate, asked.rate / 100)
        pool.add(asked.batch if fresh else asked.add)
        clean, cover, specs = pool.batch(asked.batch)
        captions = captions_of(specs, words)
        kept = torch.tensor([words.random() >= DROPPED for _ in captions])
        rows = tokenizer.rows([said if keep else "" for said, keep in zip(captions, kept)]).to(device)
        noise = torch.randn(clean.shape, generator=generator, device=device)
        # One timestep from each part of the walk: less by chance than all from anywhere.
        parts = torch.arange(asked.batch, device=device)
        spread = (parts + torch.rand(asked.batch, generator=generator, device=device)) / asked.batch
        # What a picture shows is decided while there is much noise.
        timesteps = (spread**EARLIER * len(levels)).long().clamp(max=len(levels) - 1)
        signal = levels[timesteps].sqrt().view(-1, 1, 1, 1)
        sigma = (1 - levels[timesteps]).sqrt().view(-1, 1, 1, 1)
        noised = (signal * clean + sigma * noise).contiguous(memory_format=torch.channels_last)
        target = signal * noise - sigma * clean
        with autocast(device):
            states = text(rows).last_hidden_state
            output = unet(noised, timesteps, states).sample
        weight = 1 + OF_THINGS * cover
        loss = (weight * (output.float() - target).square()).mean() / weight.mean()
        told = teller(states.float().mean(1)).split(SIZES, 1)
        shown_facts = (specs.thing, specs.colour, specs.scene + 1)
        known = kept.to(device) & (specs.thing >= 0)
        understood = sum(F.cross_entropy(a[known], b[known]) for a, b in zip(told, shown_facts))
        loss = loss + UNDERSTANDING * understood
        optimizer.zero_grad(set_to_none=True)
        teacher.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        teacher.step()
        average.update()
        step += 1
        running = loss.item() if running is None else 0.99 * running + 0.01 * loss.item()
        if step % 100 == 0:
            print(f"{step} {clock.spent:.0f} s loss {running:.4f} understood {understood.item():.2f}", flush=True)
        if clock.spent - kept_at > 300:
            kept_at = clock.spent
            keep_all()
    keep_all()


if __name__ == "__main__":
    main()
