"""What both trainings share: where they run, how long, and how their state is kept."""

from __future__ import annotations

import math
import time
from pathlib import Path

import torch


def device_of(name: str | None) -> torch.device:
    """The device asked for, else a GPU where there is one."""
    return torch.device(name or ("cuda" if torch.cuda.is_available() else "cpu"))


def autocast(device: torch.device, enabled: bool = True) -> torch.autocast:
    """bf16 for matrix products; weights, losses and sums stay in fp32."""
    return torch.autocast(device.type, dtype=torch.bfloat16, enabled=enabled)


class Clock:
    """A budget of minutes rather than of steps, so that a run ends when it has to.

    Time of earlier runs that were resumed counts.
    """

    def __init__(self, minutes: float, spent: float = 0.0) -> None:
        self._budget = minutes * 60
        self._began = time.monotonic() - spent

    @property
    def spent(self) -> float:
        """Seconds."""
        return time.monotonic() - self._began

    @property
    def progress(self) -> float:
        """0 … 1."""
        return min(1.0, self.spent / self._budget)

    def rate(self, highest: float, lowest: float, warm_up: float = 0.02) -> float:
        """The learning rate by now: up in a straight line, then down along a cosine."""
        if self.progress < warm_up:
            return highest * max(self.progress, 1e-4) / warm_up
        rest = (self.progress - warm_up) / (1 - warm_up)
        return lowest + (highest - lowest) * 0.5 * (1 + math.cos(math.pi * rest))


class Average:
    """Exponential moving average of weights; it begins short, and reaches further as training goes on."""

    def __init__(self, modules: list[torch.nn.Module], decay: float) -> None:
        self._modules, self._decay, self._steps = modules, decay, 0
        self._kept = [[p.detach().clone() for p in m.parameters()] for m in modules]

    @torch.no_grad()
    def update(self) -> None:
        self._steps += 1
        decay = min(self._decay, self._steps / (self._steps + 9))
        for module, kept in zip(self._modules, self._kept):
            torch._foreach_lerp_(kept, list(module.parameters()), 1 - decay)

    @torch.no_grad()
    def swap(self) -> None:
        """Exchanges the weights for their average, and back when called again."""
        for module, kept in zip(self._modules, self._kept):
            for parameter, average in zip(module.parameters(), kept):
                held = parameter.detach().clone()
                parameter.copy_(average)
                average.copy_(held)

    def state(self) -> dict:
        return {"steps": self._steps, "kept": self._kept}

    def load(self, state: dict) -> None:
        self._steps = state["steps"]
        for mine, theirs in zip(self._kept, state["kept"]):
            for a, b in zip(mine, theirs):
                a.copy_(b)


def keep(state: dict, file: Path) -> None:
    """Writes a checkpoint so that a crash half-way leaves the one before."""
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_suffix(".part")
    torch.save(state, unfinished)
    unfinished.replace(file)
