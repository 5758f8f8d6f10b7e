import OpenAI, { toFile } from 'openai';
import sharp from 'sharp';
import { expect, test } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';

const server = builtGala();

interface Reply {
  readonly data?: readonly { readonly b64_json?: string }[];
}

/** The official client writes forms alone, so these bodies are written by hand. */
const edit = (body: object) => server.send('/v1/images/edits', { json: body });

const SIDE = 1024;

/** A blue picture, and a mask that lets its right half go. */
async function pictureAndMask() {
  const plain = (background: object) =>
    sharp({ create: { width: SIDE, height: SIDE, channels: 4, background: background as never } });
  const picture = await plain({ r: 40, g: 90, b: 200, alpha: 1 }).png().toBuffer();
  const left = await sharp({
    create: {
      width: SIDE / 2,
      height: SIDE,
      channels: 4,
      background: { r: 0, g: 0, b: 0, alpha: 1 },
    },
  })
    .png()
    .toBuffer();
  const mask = await plain({ r: 0, g: 0, b: 0, alpha: 0 })
    .composite([{ input: left, left: 0, top: 0 }])
    .png()
    .toBuffer();
  return { picture, mask };
}

const dataUrl = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

test('a picture by the id of a file and a mask by data URL are edited like a form: what is protected stays', async () => {
  const openai = new OpenAI({ baseURL: server.gala.baseURL, apiKey: server.gala.apiKey });
  const { picture, mask } = await pictureAndMask();
  const file = await openai.files.create({
    file: await toFile(picture, 'blue.png'),
    purpose: 'vision',
  });
  const { status, json } = await edit({
    model: 'gpt-image-1.5',
    prompt: 'a red balloon',
    images: [{ file_id: file.id }],
    mask: { image_url: dataUrl(mask) },
    size: '1024x1024',
  });
  expect(status).toBe(200);
  const bytes = Buffer.from((json as Reply).data?.[0]?.b64_json ?? '', 'base64');
  const half = async (side: number, png: Buffer) =>
    sharp(png)
      .removeAlpha()
      .extract({ left: side, top: 0, width: SIDE / 2, height: SIDE })
      .raw()
      .toBuffer();
  expect((await half(0, bytes)).equals(await half(0, picture))).toBe(true);
  expect((await half(SIDE / 2, bytes)).equals(await half(SIDE / 2, picture))).toBe(false);
});

test('a file of nobody’s, a body that is no picture and seventeen pictures are refused by name', async () => {
  const { picture } = await pictureAndMask();
  const body = { model: 'gpt-image-1.5', prompt: 'a red balloon' };
  const absent = await edit({ ...body, images: [{ file_id: 'file-none' }] });
  expect(absent.status).toBe(404);
  expect(absent.text).toContain('file-none');
  const text = await edit({ ...body, images: [{ image_url: 'data:text/plain;base64,aGk=' }] });
  expect(text.status).toBe(400);
  const many = await edit({
    ...body,
    images: Array.from({ length: 17 }, () => ({ image_url: dataUrl(picture) })),
  });
  expect(many).toMatchObject({ status: 400, json: { error: { param: 'images' } } });
});
