"""mini's own byte-pair vocabulary in the form of CLIP's: every word of its captions is one token."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from pathlib import Path

import torch

from grammar import FILLERS, KINDS, captions_of
from scenes import draw_specs

MERGES = 1200
LENGTH = 32
"""Tokens of a row, start and end counted."""
START, END = "<|startoftext|>", "<|endoftext|>"


def byte_symbols() -> list[str]:
    """The 256 printable stand-ins for bytes, in CLIP's order."""
    plain = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    rest = [byte for byte in range(256) if byte not in plain]
    return [chr(byte) for byte in plain] + [chr(256 + i) for i in range(len(rest))]


def merged(parts: tuple[str, ...], pair: tuple[str, str]) -> tuple[str, ...]:
    out, i = [], 0
    while i < len(parts):
        if parts[i : i + 2] == pair:
            out.append(parts[i] + parts[i + 1])
            i += 2
        else:
            out.append(parts[i])
            i += 1
    return tuple(out)


def learn(words: Counter[str]) -> list[tuple[str, str]]:
    """The merges that say these words in the fewest tokens; as many as are needed to make each one token."""
    spelled = {word: (*word[:-1], word[-1] + "</w>") for word in words if word.isascii()}
    merges: list[tuple[str, str]] = []
    while len(merges) < MERGES:
        pairs: Counter[tuple[str, str]] = Counter()
        for word, parts in spelled.items():
            for pair in zip(parts, parts[1:]):
                pairs[pair] += words[word]
        if not pairs:
            break
        # Ties go to the pair that sorts first, so that every run learns the same.
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        merges.append(best)
        spelled = {word: merged(parts, best) for word, parts in spelled.items()}
    return merges


def split(text: str) -> list[str]:
    return re.findall(r"[a-z]+|[0-9]|[^\sa-z0-9]+", text.lower())


def write_tokenizer(folder: Path) -> None:
    """Writes the files that repositories of Stable Diffusion ship."""
    specs = draw_specs(6000, torch.Generator().manual_seed(3), "all")
    corpus = [*captions_of(specs, random.Random(3)), *FILLERS, *KINDS]
    merges = learn(Counter(word for text in corpus for word in split(text)))
    symbols = byte_symbols()
    tokens = [*symbols, *(s + "</w>" for s in symbols), *(a + b for a, b in merges), START, END]
    folder.mkdir(parents=True, exist_ok=True)
    table = json.dumps({token: i for i, token in enumerate(tokens)}, ensure_ascii=False)
    (folder / "vocab.json").write_text(table + "\n", encoding="utf8")
    lines = ["#version: 0.2", *(f"{a} {b}" for a, b in merges)]
    (folder / "merges.txt").write_text("\n".join(lines) + "\n", encoding="utf8")
    marks = {"bos_token": START, "eos_token": END, "pad_token": END, "unk_token": END}
    settings = {
        **marks,
        "add_prefix_space": False,
        "do_lower_case": True,
        "errors": "replace",
        "model_max_length": LENGTH,
        "tokenizer_class": "CLIPTokenizer",
    }
    for name, value in (("special_tokens_map", marks), ("tokenizer_config", settings)):
        (folder / f"{name}.json").write_text(json.dumps(value, indent=2) + "\n", encoding="utf8")


class Tokenizer:
    """The same cut as the engine's; words are kept, so that a batch of captions costs next to nothing."""

    def __init__(self, folder: Path) -> None:
        self._ids = json.loads((folder / "vocab.json").read_text(encoding="utf8"))
        lines = (folder / "merges.txt").read_text(encoding="utf8").splitlines()[1:]
        self._ranks = {tuple(line.split(" ")): i for i, line in enumerate(lines)}
        self._words: dict[str, list[int]] = {}
        self._bytes = dict(zip([*range(33, 127), *range(161, 173), *range(174, 256)], byte_symbols()))
        rest = [byte for byte in range(256) if byte not in self._bytes]
        self._bytes.update({byte: chr(256 + i) for i, byte in enumerate(rest)})
        self.size = len(self._ids)
        self.start, self.end = self._ids[START], self._ids[END]

    def _word(self, word: str) -> list[int]:
        if word not in self._words:
            letters = [self._bytes[byte] for byte in word.encode()]
            parts = (*letters[:-1], letters[-1] + "</w>")
            while len(parts) > 1:
                best = min(zip(parts, parts[1:]), key=lambda pair: self._ranks.get(pair, 1 << 30))
                if best not in self._ranks:
                    break
                parts = merged(parts, best)
            self._words[word] = [self._ids[part] for part in parts]
        return self._words[word]

    def rows(self, texts: list[str]) -> torch.Tensor:
        """int64, [n, LENGTH]; what does not fit is cut off, as no engine may but a training may."""
        out = torch.full((len(texts), LENGTH), self.end)
        for row, text in zip(out, texts):
            ids = [self.start, *(i for word in split(text) for i in self._word(word))][: LENGTH - 1]
            row[: len(ids)] = torch.tensor(ids)
        return out
