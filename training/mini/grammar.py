"""Captions of scenes, and in how many ways they may be said.

What is said of a scene is drawn afresh every time it is seen: order, articles, what it is called a
picture of, whether its background is told at all. `HELD_OUT` are wordings that training never sees.
"""

from __future__ import annotations

import random

from scenes import COLOURS, OBJECTS, PLAINS, SCENES, VOCABULARY, Specs

PREFIXES = (
    "a picture of", "picture of", "a drawing of", "drawing of", "an illustration of",
    "an image of", "a painting of", "a photo of", "a cartoon of", "a collage of",
)
SUFFIXES = (
    "digital art", "illustration", "drawing", "collage", "cartoon", "painting",
    "high quality", "clip art", "3d render", "cute style", "detailed", "beautiful",
)
KINDS = (
    "cute", "nice", "lovely", "beautiful", "old", "new", "shiny", "pretty", "happy", "funny", "simple",
    "bright", "colourful", "young", "round", "single", "wonderful", "small", "little", "tiny", "big", "large",
)
PLAIN_PHRASES = (
    "on a {} background", "on a {} background", "against a {} wall", "before a {} background",
    "in front of a {} wall", "on {}", "with a {} background",
)
FILLERS = (
    "please draw paint show me i want would like see create make generate of the with and very really "
    "some this that it its my our for by as at from there standing sitting lying looking flying alone "
    "left right middle centre front behind under near one two sunny cloudy rainy warm cold light dark "
    "soft morning evening day style art modern classic retro minimal cartoonish realistic sharp smooth "
    "good best great perfect small large wooden plastic glass metal paper felt toy children book sticker "
    "poster icon logo scene view close up portrait isolated object thing nature summer spring autumn"
).split()

HELD_OUT = (
    "please draw me {np} {bg}",
    "i would like to see {np} {bg}",
    "{bg} stands {np}",
    "{thing}, {colour}, {bg}",
    "a {thing} whose colour is {colour} {bg}",
    "look, {np} {bg}!",
    "can you paint {np} {bg}",
    "one {colour} {thing} {bg}, nothing else",
)


def article(words: str) -> str:
    return "an" if words[0] in "aeiou" else "a"


def background_of(scene: int, plain: int, rng: random.Random) -> str:
    if scene >= 0:
        return rng.choice(VOCABULARY["scenes"][SCENES[scene]]["phrases"])
    return rng.choice(PLAIN_PHRASES).format(PLAINS[plain])


def caption_of(thing: int, colour: int, scene: int, plain: int, rng: random.Random) -> str:
    """One way of saying what a scene shows; the background of three in five plain ones goes without saying."""
    told = rng.random() < (0.92 if scene >= 0 else 0.42)
    background = background_of(scene, plain, rng) if told else ""
    if thing < 0:
        return empty(scene, plain, rng)
    noun = rng.choice(VOCABULARY["objects"][OBJECTS[thing]]["words"])
    shade = rng.choice(VOCABULARY["colours"][COLOURS[colour]])
    before = [rng.choice(KINDS)] if rng.random() < 0.15 else []
    if rng.random() < 0.05:
        shade = ""
    style = rng.random()
    if style < 0.78 or not shade:
        phrase = " ".join([*before, *([shade] if shade else []), noun])
        start = rng.random()
        if start < 0.72:
            phrase = f"{article(phrase)} {phrase}"
        elif start < 0.78:
            phrase = f"the {phrase}"
    elif style < 0.90:
        phrase = " ".join([*before, noun])
        phrase = f"{article(phrase)} {phrase} {rng.choice(('that is', 'which is', 'in', 'painted'))} {shade}"
    else:
        phrase = " ".join([shade, *before, noun])
    order = rng.random()
    if background and order < 0.14:
        text = f"{background}{rng.choice((',', ''))} {phrase}"
    elif background and order < 0.22:
        text = f"there is {phrase} {background}"
    else:
        comma = "," if background and rng.random() < 0.1 else ""
        text = f"{phrase}{comma} {background}".strip()
        if rng.random() < 0.2:
            text = f"{rng.choice(PREFIXES)} {text}"
    if rng.random() < 0.12:
        text = f"{text}, {rng.choice(SUFFIXES)}"
    return with_fillers(text, rng) if rng.random() < 0.15 else text


def empty(scene: int, plain: int, rng: random.Random) -> str:
    """Of a scene with nothing in it."""
    if scene < 0:
        return f"{rng.choice(('a plain', 'an empty', 'a'))} {PLAINS[plain]} background"
    name = SCENES[scene]
    return rng.choice((f"an empty {name}", f"a {name}", f"the {name}", name, f"a picture of a {name}"))


def with_fillers(text: str, rng: random.Random) -> str:
    """Words that change nothing: whoever asks will use some that no caption has."""
    words = text.split(" ")
    if rng.random() < 0.5:
        return " ".join([*rng.choices(FILLERS, k=rng.randint(1, 5)), *words])
    words.insert(rng.randint(0, len(words)), rng.choice(FILLERS))
    return " ".join(words)


def captions_of(specs: Specs, rng: random.Random) -> list[str]:
    rows = zip(*(t.tolist() for t in (specs.thing, specs.colour, specs.scene, specs.plain)))
    return [caption_of(*row, rng) for row in rows]


def held_out_caption(thing: int, colour: int, scene: int, plain: int, rng: random.Random) -> str:
    """The same in words and an order that training never has."""
    noun, shade = OBJECTS[thing], COLOURS[colour]
    phrase = f"{article(shade)} {shade} {noun}"
    text = rng.choice(HELD_OUT).format(
        np=phrase, thing=noun, colour=shade, bg=background_of(scene, plain, rng)
    )
    return text.replace("a orange", "an orange").replace("a apple", "an apple").replace(
        "a owl", "an owl").replace("a umbrella", "an umbrella").replace("a elephant", "an elephant")
