"""What is compared: one case a way to draw. `task` is in the words of Gala's `PaintTask`."""

CAT = "a white cat sleeping on a red sofa"
BOAT = "a small boat on a calm lake at sunrise"
UGLY = "dark, blurred"

LONG = (
    "a white cat sleeping on a red sofa, a brown dog with a blue ball in the park, "
    "three yellow ducks swimming in a pond, a black horse galloping across a field at sunset; "
    "a small boat on a calm lake at sunrise, mountains and snow, " * 2
)


def case(name, model, steps, guidance, mode="text", prompts=(CAT,), size=(64, 64), more=None, **task):
    task = {"width": size[0], "height": size[1], "steps": steps, "guidance": guidance, **task}
    return {"name": name, "model": model, "mode": mode, "prompts": list(prompts), "task": task, **(more or {})}


CASES = [
    case("sd1-pndm", "sd1", 6, 7.5, size=(96, 64), negativePrompt=UGLY),
    case("sd1-ddim-unguided", "sd1", 4, 1, scheduler="ddim"),
    case("sd1-ddim-50", "sd1", 50, 5, size=(48, 48), scheduler="ddim"),
    case("sd1-euler-rescaled", "sd1", 5, 9, scheduler="euler", guidanceRescale=0.7),
    case(
        "sd1-ancestral-batch", "sd1", 4, 5, prompts=(CAT, BOAT), size=(48, 64), scheduler="euler_ancestral"
    ),
    case("sd1-dpmpp-karras", "sd1", 8, 6, scheduler="dpmpp_2m_karras", negativePrompt=UGLY),
    case(
        "sd1-long-prompt", "sd1", 3, 6, prompts=(LONG,), scheduler="euler", negativePrompt=UGLY,
        more={"long": True},
    ),
    case("sd1-fast-decoder", "sd1", 3, 5, scheduler="dpmpp_2m", fastDecoder=True),
    case("sd1-image-ddim", "sd1", 5, 6, "image", scheduler="ddim", strength=0.6),
    case("sd1-image-euler", "sd1", 6, 6, "image", size=(64, 96), scheduler="euler", strength=0.5),
    case("sd1-mask-ddim", "sd1", 5, 6, "mask", scheduler="ddim", strength=1.0),
    case("sd1-mask-euler-partly", "sd1", 6, 6, "mask", size=(96, 64), scheduler="euler", strength=0.7),
    case("sd2-ddim", "sd2", 6, 7.5, size=(64, 96), negativePrompt=UGLY),
    case("sd2-euler", "sd2", 4, 5, scheduler="euler"),
    case("sd2-dpmpp", "sd2", 8, 5, scheduler="dpmpp_2m", guidanceRescale=0.7),
    case("sd2-image-ancestral", "sd2", 5, 5, "image", scheduler="euler_ancestral", strength=0.8),
    case("inpaint-ddim", "inpaint", 5, 7.5, "mask", size=(96, 64), strength=1.0),
    case("inpaint-euler-partly", "inpaint", 5, 5, "mask", scheduler="euler", strength=0.8),
    case("lcm-4-steps", "lcm", 4, 8, size=(96, 64)),
    case("lcm-batch", "lcm", 2, 4, prompts=(CAT, BOAT), size=(48, 48)),
    case("lcm-image", "lcm", 4, 8, "image", strength=0.6),
    case("turbo-1-step", "turbo", 1, 0, size=(64, 96)),
    case("turbo-4-steps", "turbo", 4, 0),
    case("half-1-step", "half", 1, 0),
    case("half-4-steps", "half", 4, 0),
    case("turbo-image", "turbo", 4, 0, "image", strength=0.5),
]
