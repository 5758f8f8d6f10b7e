"""Composes scenes on the device itself: nothing but small sprites and backgrounds is ever loaded.

A scene is one thing before a background, at 128 × 128 pixels, −1 … 1. Things stand in the middle, about
as large as each other, and look to one side: what is always the same is learnt soon, and little time is
there on a CPU. Where exactly, the background, light and a little of the colour are drawn afresh each time.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

EDGE = 128
"""Pixels of a scene's edge."""
SPRITE = 96
"""Pixels of the longer edge of a sprite as it is kept; its canvas is EDGE."""

VOCABULARY = json.loads((Path(__file__).parent / "vocabulary.json").read_text())
OBJECTS = list(VOCABULARY["objects"])
COLOURS = list(VOCABULARY["colours"])
SCENES = list(VOCABULARY["scenes"])
TAUGHT = [i for i, thing in enumerate(VOCABULARY["objects"].values()) if thing.get("taught", True)]
"""Things that mini learns. The others only its judge tells apart, until there is more time to learn."""
PLAINS = list(VOCABULARY["plains"])


def held_out(thing: int, colour: int) -> bool:
    """Whether this pair is never seen in training: every seventh along diagonals, 15 %."""
    return (3 * thing + 2 * colour) % 20 in (0, 7, 13)


@dataclass
class Specs:
    """What a batch of scenes shows; one whole number a scene each."""

    thing: torch.Tensor
    """Index into OBJECTS; −1 where there is none."""
    colour: torch.Tensor
    scene: torch.Tensor
    """Index into SCENES; −1 for a plain background."""
    plain: torch.Tensor
    """Index into PLAINS."""
    def __len__(self) -> int:
        return len(self.thing)


def draw_specs(
    count: int, generator: torch.Generator, pairs: str = "seen", things: list[int] = TAUGHT
) -> Specs:
    """Specs by chance. pairs: `seen` leaves out what is held out, `held-out` has only that, or `all`."""
    table = torch.tensor(
        [
            (thing, colour)
            for thing in things
            for colour in range(len(COLOURS))
            if pairs == "all" or held_out(thing, colour) == (pairs == "held-out")
        ]
    )
    device = generator.device

    def whole(high: int) -> torch.Tensor:
        return torch.randint(0, high, (count,), generator=generator, device=device)

    chosen = table.to(device)[whole(len(table))]
    thing, colour = chosen[:, 0], chosen[:, 1]
    in_scene = torch.rand(count, generator=generator, device=device) < 0.45
    scene = torch.where(in_scene, whole(len(SCENES)), -1)
    plain = whole(len(PLAINS))
    # Nobody could tell a white cup before white from a fault.
    same = torch.tensor([COLOURS.index(name) if name in COLOURS else -1 for name in PLAINS])
    plain = torch.where(same.to(device)[plain] == colour, (plain + 1) % len(PLAINS), plain)
    return Specs(thing, colour, scene, plain)


class Composer:
    """Holds sprites and backgrounds on a device and composes batches of them there."""

    def __init__(self, cache: Path, device: torch.device) -> None:
        self.device = device
        sprites, self._sprite_table = [], {}
        for t, thing in enumerate(OBJECTS):
            for c, colour in enumerate(COLOURS):
                for file in sorted((cache / "sprites" / thing).glob(f"{colour}-*.png")):
                    kin = self._sprite_table.get((t, 0))
                    sprite = _turned_as(sprites[kin[0]] if kin else None, _sprite(file))
                    self._sprite_table.setdefault((t, c), []).append(len(sprites))
                    sprites.append(sprite)
        self._sprites = torch.from_numpy(np.stack(sprites)).to(device)
        """uint8, [n, 4, EDGE, EDGE], colours multiplied by their opacity."""
        extents = (self._sprites[:, 3] > 24).float()
        self._half_width = extents.amax(1).sum(1) / EDGE
        self._half_height = extents.amax(2).sum(1) / EDGE
        """Half extents in the units of affine grids, in which a picture is 2 wide."""
        variants = min(len(found) for found in self._sprite_table.values())
        self._lookup = torch.tensor(
            [
                [self._sprite_table[t, c][:variants] for c in range(len(COLOURS))]
                for t in range(len(OBJECTS))
            ],
            device=device,
        )
        scenes = [
            [_background(file) for file in sorted((cache / "scenes" / name).glob("*.png"))]
            for name in SCENES
        ]
        self._scene_counts = torch.tensor([len(found) for found in scenes], device=device)
        starts = np.cumsum([0, *[len(found) for found in scenes]])[:-1]
        self._scene_starts = torch.from_numpy(starts).to(device)
        self._scenes = torch.from_numpy(np.stack([s for found in scenes for s in found])).to(device)
        self._grounded = torch.tensor(
            [VOCABULARY["scenes"][name]["ground"] for name in SCENES], device=device
        )
        self._floats = torch.tensor(
            [VOCABULARY["objects"][name].get("floats", False) for name in OBJECTS], device=device
        )
        self._plains = torch.tensor([VOCABULARY["plains"][n] for n in PLAINS], device=device) / 255

    def compose(self, specs: Specs, generator: torch.Generator) -> torch.Tensor:
        """[n, 3, EDGE, EDGE], −1 … 1."""
        return self.compose_and_cover(specs, generator)[0]

    @torch.no_grad()
    def compose_and_cover(
        self, specs: Specs, generator: torch.Generator
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Pictures, and how much of each pixel their things cover: [n, 1, EDGE, EDGE], 0 … 1."""
        n, device = len(specs), self.device

        def uniform(low: float, high: float) -> torch.Tensor:
            return low + (high - low) * torch.rand(n, generator=generator, device=device)

        # 1. Where and how large.
        thing = specs.thing.clamp(min=0)
        which = torch.randint(0, self._lookup.shape[2], (n,), generator=generator, device=device)
        sprite = self._lookup[thing, specs.colour, which]
        scale = uniform(0.87, 0.93)
        half_w, half_h = self._half_width[sprite] * scale, self._half_height[sprite] * scale
        in_scene = specs.scene >= 0
        standing = ~self._floats[thing] & (~in_scene | self._grounded[specs.scene.clamp(min=0)])
        x = uniform(-1, 1) * torch.minimum(0.96 - half_w, torch.full_like(half_w, 0.06)).clamp(min=0)
        ground = uniform(0.68, 0.76)
        ground = torch.maximum(ground, 2 * half_h - 0.95).clamp(max=0.93)
        y = torch.where(standing, ground - half_h, uniform(-0.05, 0.05))

        # 2. The background, with a soft shadow where the thing stands.
        picture = self._behind(specs, uniform)
        axis = torch.linspace(-1, 1, EDGE, device=device)
        across = (axis.view(1, 1, -1) - x.view(-1, 1, 1)) / (half_w * 0.9).view(-1, 1, 1)
        down = (axis.view(1, -1, 1) - (y + half_h * 0.97).view(-1, 1, 1)) / 0.07
        strength = 0.42 * standing.float() * (specs.thing >= 0)
        shadow = strength.view(-1, 1, 1) * torch.exp(-(across**2) - down**2)
        picture = picture * (1 - shadow.unsqueeze(1))

        # 3. The thing, lit a little differently each time.
        theta = torch.zeros(n, 2, 3, device=device)
        theta[:, 0, 0], theta[:, 1, 1] = 1 / scale, 1 / scale
        theta[:, 0, 2], theta[:, 1, 2] = -x / scale, -y / scale
        grid = F.affine_grid(theta, [n, 4, EDGE, EDGE], align_corners=False)
        cut = F.grid_sample(self._sprites[sprite].float() / 255, grid, align_corners=False)
        alpha = cut[:, 3:] * (specs.thing >= 0).view(-1, 1, 1, 1)
        colours = cut[:, :3] * (specs.thing >= 0).view(-1, 1, 1, 1)
        grey = colours.mean(1, keepdim=True)
        colours = grey + (colours - grey) * uniform(0.93, 1.07).view(-1, 1, 1, 1)
        colours = colours * uniform(0.94, 1.06).view(-1, 1, 1, 1)
        picture = picture * (1 - alpha) + colours
        return picture.clamp(0, 1) * 2 - 1, alpha

    def _behind(self, specs: Specs, uniform) -> torch.Tensor:
        n, device = len(specs), self.device
        scene = specs.scene.clamp(min=0)
        picked = (uniform(0, 1) * self._scene_counts[scene]).long()
        chosen = self._scenes[self._scene_starts[scene] + picked].float() / 255
        theta = torch.zeros(n, 2, 3, device=device)
        zoom = uniform(0.9, 1)
        theta[:, 0, 0] = zoom * torch.where(uniform(0, 1) < 0.5, 1.0, -1.0)
        theta[:, 1, 1] = zoom
        theta[:, 0, 2] = uniform(-1, 1) * (1 - zoom)
        theta[:, 1, 2] = uniform(0, 1) * (1 - zoom)
        grid = F.affine_grid(theta, [n, 3, EDGE, EDGE], align_corners=False)
        landscape = F.grid_sample(chosen, grid, align_corners=False)
        # Collage's plain walls: lightest in the middle, darker towards corners and where the floor begins.
        axis = torch.linspace(-1, 1, EDGE, device=device)
        distance = axis.view(1, 1, -1) ** 2 + (axis.view(1, -1, 1) + 0.15) ** 2
        floor = torch.sigmoid((axis.view(1, -1, 1) - 0.45) / 0.06) * 0.06
        shade = 1.02 - uniform(0.07, 0.13).view(-1, 1, 1) * distance - floor
        tint = self._plains[specs.plain] + 0.03 * torch.stack([uniform(-1, 1) for _ in range(3)], 1)
        plain = tint.view(-1, 3, 1, 1) * shade.unsqueeze(1)
        return torch.where((specs.scene >= 0).view(-1, 1, 1, 1), landscape, plain).clamp(0, 1)


def _sprite(file: Path) -> np.ndarray:
    picture = Image.open(file).convert("RGBA")
    factor = SPRITE / max(picture.size)
    edges = [max(1, round(edge * factor)) for edge in picture.size]
    colours = np.asarray(picture, np.float32)
    colours[..., :3] *= colours[..., 3:] / 255
    planes = [
        np.asarray(Image.fromarray(colours[..., i]).resize(edges, Image.Resampling.BOX))
        for i in range(4)
    ]
    canvas = np.zeros((4, EDGE, EDGE), np.uint8)
    left, top = (EDGE - edges[0]) // 2, (EDGE - edges[1]) // 2
    canvas[:, top : top + edges[1], left : left + edges[0]] = np.clip(np.stack(planes) + 0.5, 0, 255)
    return canvas


def _turned_as(first: np.ndarray | None, sprite: np.ndarray) -> np.ndarray:
    """Mirrored where it then covers more of what the first of its kind does."""
    if first is None:
        return sprite
    mirrored = np.ascontiguousarray(sprite[:, :, ::-1])
    apart = [np.abs(one[3].astype(int) - first[3]).sum() for one in (sprite, mirrored)]
    return sprite if apart[0] <= apart[1] else mirrored


def _background(file: Path) -> np.ndarray:
    """Out of focus a little, as what is far behind a thing is."""
    picture = Image.open(file).convert("RGB").resize((EDGE, EDGE), Image.Resampling.LANCZOS)
    return np.asarray(picture).transpose(2, 0, 1).copy()


def save_sheet(pictures: torch.Tensor, file: Path, columns: int = 8) -> None:
    """Pictures side by side in a PNG, to be looked at."""
    rows = -(-len(pictures) // columns)
    height, width = pictures.shape[2:]
    sheet = np.full((rows * height, columns * width, 3), 255, np.uint8)
    levels = ((pictures.float().cpu().clamp(-1, 1) + 1) * 127.5).round().byte()
    for i, picture in enumerate(levels.permute(0, 2, 3, 1).numpy()):
        top, left = i // columns * height, i % columns * width
        sheet[top : top + height, left : left + width] = picture
    Image.fromarray(sheet).save(file)
