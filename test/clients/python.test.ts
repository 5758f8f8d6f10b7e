import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { builtGala } from '../support/built-gala.ts';
import { examplesIn } from '../support/guide-examples.ts';
import { guidePictures, pictureBehind } from '../support/guide-pictures.ts';
import { pythonClient } from '../support/python-client.ts';

/** The examples of the DALL·E 2 guide, letter by letter; the client finds the host itself. */
const GENERATE = `
from openai import OpenAI
client = OpenAI()

result = client.images.generate(
    model="dall-e-2",
    prompt="a white siamese cat",
    size="1024x1024",
    quality="standard",
    n=1,
)

print(result.data[0].url)
`;

const EDIT = `
from openai import OpenAI
client = OpenAI()

result = client.images.edit(
    model="dall-e-2",
    image=open("sunlit_lounge.png", "rb"),
    mask=open("mask.png", "rb"),
    prompt="A sunlit indoor lounge area with a pool containing a flamingo",
    n=1,
    size="1024x1024",
)

print(result.data[0].url)
`;

const VARY = `
from openai import OpenAI
client = OpenAI()

result = client.images.create_variation(
    model="dall-e-2",
    image=open("corgi_and_cat_paw.png", "rb"),
    n=1,
    size="1024x1024"
)

print(result.data[0].url)
`;

/** The guide's recipe for a mask, with Pillow, and an edit with it. */
const MASK_RECIPE = `
from PIL import Image
from io import BytesIO

img_path_mask = "black_and_white.png"
Image.open("mask.png").getchannel("A").save(img_path_mask)

# 1. Load your black & white mask as a grayscale image
mask = Image.open(img_path_mask).convert("L")

# 2. Convert it to RGBA so it has space for an alpha channel
mask_rgba = mask.convert("RGBA")

# 3. Then use the mask itself to fill that alpha channel
mask_rgba.putalpha(mask)

# 4. Convert the mask into bytes
buf = BytesIO()
mask_rgba.save(buf, format="PNG")
mask_bytes = buf.getvalue()

# 5. Save the resulting file
img_path_mask_alpha = "mask_alpha.png"
with open(img_path_mask_alpha, "wb") as f:
    f.write(mask_bytes)
${EDIT.replace('mask.png', 'mask_alpha.png')}`;

const ERRORS = `
import openai
client = openai.OpenAI(max_retries=0)

def failure(call):
    try:
        call()
    except openai.APIStatusError as error:
        print(type(error).__name__, error.status_code, error.param, error.code)

failure(lambda: client.images.edit(image=open("sunlit_lounge.png", "rb"), prompt="a", n=11))
failure(lambda: client.images.create_variation(image=b"no picture"))
failure(lambda: openai.OpenAI(api_key="sk-wrong-0123456789").images.generate(prompt="a"))
`;

const STREAM_ERRORS = `
import openai
client = openai.OpenAI(max_retries=0)

def failure(prompt, **more):
    try:
        for event in client.images.edit(
            model="gpt-image-1", image=open("sunlit_lounge.png", "rb"), prompt=prompt, stream=True, **more
        ):
            print(event.type)
    except openai.APIError as error:
        print(type(error).__name__, error.type, error.code, error.message[:20])

failure("remove the cat and the dog")
failure("make it night", n=2)
`;

/** Every call of the Files API. */
const FILES = `
import openai
client = openai.OpenAI(max_retries=0)

made = [
    client.files.create(
        file=open("sunlit_lounge.png", "rb"),
        purpose="vision",
        expires_after={"anchor": "created_at", "seconds": 3600},
    )
    for _ in range(3)
]
file = client.files.wait_for_processing(made[0].id)
print(file.filename, file.expires_at - file.created_at, file == client.files.retrieve(file.id))
print(client.files.content(file.id).read() == open("sunlit_lounge.png", "rb").read())
for one in client.files.list(limit=1):
    print(one.id == made.pop().id, client.files.delete(one.id).deleted)
try:
    client.files.retrieve(file.id)
except openai.NotFoundError as error:
    print(error.param, error.code)
`;

const server = builtGala();
const pictures = guidePictures(server);
const python = await pythonClient('openai', 'pillow');

const printed = async (program: string): Promise<readonly string[]> =>
  python?.run(program, server.gala, pictures.folder) ?? [];

const original = (name: string): Promise<Buffer> => readFile(join(pictures.folder, name));

test.skipIf(!python)('the guide’s generation', async () => {
  const [url] = await printed(GENERATE);
  expect((await pictureBehind(url)).length).toBeGreaterThan(0);
});

test.skipIf(!python)(
  'the guide’s edit replaces the hole of the mask and nothing else',
  async () => {
    const [url] = await printed(EDIT);
    const edited = await pictureBehind(url);
    expect(await pictures.isEdited(await original('sunlit_lounge.png'), edited)).toBe(true);
  },
);

test.skipIf(!python)('the guide’s recipe for a mask, and an edit with it', async () => {
  const [url] = await printed(MASK_RECIPE);
  const edited = await pictureBehind(url);
  expect(await pictures.isEdited(await original('sunlit_lounge.png'), edited)).toBe(true);
});

test.skipIf(!python)('the guide’s variation', async () => {
  const [url] = await printed(VARY);
  const varied = await pictureBehind(url);
  expect(varied.equals(await original('corgi_and_cat_paw.png'))).toBe(false);
});

test.skipIf(!python)(
  'files go up, are listed and deleted, and come down as they were',
  async () => {
    expect(await printed(FILES)).toEqual([
      'sunlit_lounge.png 3600 True',
      'True',
      'True True',
      'True True',
      'True True',
      'id None',
    ]);
  },
);

test.skipIf(!python)('errors arrive as the classes programs catch', async () => {
  expect(await printed(ERRORS)).toEqual([
    'BadRequestError 400 n integer_above_max_value',
    expect.stringMatching(/^BadRequestError 400 /),
    'AuthenticationError 401 None invalid_api_key',
  ]);
});

test.skipIf(!python)('the guide’s streamed edit, state by state', async () => {
  const {
    python: [example = ''],
  } = await examplesIn('streaming.md');
  await copyFile(
    join(pictures.folder, 'sunlit_lounge.png'),
    join(pictures.folder, 'lighthouse.png'),
  );
  const names = await printed(example);
  expect(names[0]).toBe('night-0.png');
  expect(names.at(-1)).toBe('night.png');
});

test.skipIf(!python)(
  'what fails in a stream is thrown with its type, code and message',
  async () => {
    expect(await printed(STREAM_ERRORS)).toEqual([
      'APIError image_generation_user_error mask_required The picture has noth',
      expect.stringMatching(/^BadRequestError image_generation_user_error unsupported_parameter /),
    ]);
  },
);
