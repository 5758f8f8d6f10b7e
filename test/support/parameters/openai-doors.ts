import sharp from 'sharp';

import type { BuiltGala } from '../built-gala.ts';
import { gradient } from '../sample-pngs.ts';
import { observe } from './observation.ts';
import type { Door } from './verdict.ts';

/** What every request of these tables says, unless its row says something else. */
const PLAIN = { prompt: 'a red ball on a table', seed: 7 };

/** `POST /v1/images/generations` of OpenAI's dialect. */
export const generationsDoor =
  ({ gala }: Pick<BuiltGala, 'gala'>): Door =>
  async (body) =>
    observe(
      await fetch(`${gala.url}/v1/images/generations`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${gala.apiKey}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ ...PLAIN, ...body }),
      }),
    );

const EDGE = 256;

/** A picture of which everything outside of these columns stays. */
async function freed(left: number, width: number): Promise<Buffer> {
  const hole = { create: { width, height: EDGE, channels: 4, background: '#000' } } as const;
  const cut = await sharp(hole).png().toBuffer();
  return gradient(EDGE, EDGE, 255)
    .composite([{ input: cut, left, top: 0, blend: 'dest-out' }])
    .png()
    .toBuffer();
}

/** `POST /v1/images/edits` of OpenAI's dialect: a picture with a hole in it, and what else is said. */
export const editsDoor =
  ({ gala }: Pick<BuiltGala, 'gala'>): Door =>
  async (body) => {
    const form = new FormData();
    const add = (name: string, bytes: Buffer): void =>
      form.append(name, new File([new Uint8Array(bytes)], `${name}.png`, { type: 'image/png' }));
    add('image', await freed(96, 128));
    for (const [name, value] of Object.entries({ ...PLAIN, ...body })) {
      if (name === 'mask') add('mask', await freed(0, EDGE / 2));
      else form.append(name, String(value));
    }
    const headers = { authorization: `Bearer ${gala.apiKey}` };
    return observe(
      await fetch(`${gala.url}/v1/images/edits`, { method: 'POST', headers, body: form }),
    );
  };
