import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import sharp from 'sharp';
import { afterAll, beforeAll } from 'vitest';

import type { BuiltGala } from './built-gala.ts';

/** The pictures that the examples of the DALL·E 2 guide open, by the names they open them under. */
export interface GuidePictures {
  /** Where the examples run. */
  readonly folder: string;
  /** Whether two pictures are the same where mask.png is opaque, and differ where it is not. */
  isEdited(before: Uint8Array, after: Uint8Array): Promise<boolean>;
}

const EDGE = 1024;

/** A box in the lower half: `left`, `top`, `right`, `bottom`. */
const HOLE = [300, 560, 700, 900] as const;

const inHole = (i: number): boolean => {
  const [x, y] = [i % EDGE, Math.floor(i / EDGE)];
  return x >= HOLE[0] && x < HOLE[2] && y >= HOLE[1] && y < HOLE[3];
};

/** Has them drawn by the server, before the tests of a file. */
export function guidePictures(server: BuiltGala): GuidePictures {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gala-guide-'));
    await draw('sunlit_lounge.png', 'A sunlit indoor lounge area with a pool');
    await draw('corgi_and_cat_paw.png', 'a corgi and a cat');
    const rgba = Buffer.alloc(EDGE * EDGE * 4, 255);
    for (let i = 0; i < EDGE * EDGE; i++) if (inHole(i)) rgba.fill(0, i * 4, i * 4 + 4);
    await sharp(rgba, { raw: { width: EDGE, height: EDGE, channels: 4 } })
      .png()
      .toFile(join(folder, 'mask.png'));
  });
  afterAll(async () => rm(folder, { recursive: true, force: true }));

  const draw = async (name: string, prompt: string): Promise<void> => {
    const { json } = await server.send('/v1/images/generations', {
      json: { prompt, response_format: 'b64_json', seed: 1 },
    });
    const { data } = json as { readonly data: readonly { readonly b64_json: string }[] };
    await writeFile(join(folder, name), Buffer.from(data[0]!.b64_json, 'base64'));
  };
  return {
    get folder() {
      return folder;
    },
    isEdited: async (before, after) => {
      const [a, b] = await Promise.all(
        [before, after].map((picture) => sharp(picture).removeAlpha().raw().toBuffer()),
      );
      const pixels = Array.from({ length: EDGE * EDGE }, (_, i) => i);
      const changed = pixels.filter((i) => [0, 1, 2].some((c) => a![i * 3 + c] !== b![i * 3 + c]));
      return changed.length > 0 && changed.every(inHole);
    },
  };
}

/** A picture of the size of the guide's examples, downloaded as a program would. */
export async function pictureBehind(url: string | undefined): Promise<Buffer> {
  const response = await fetch(url ?? '');
  const bytes = Buffer.from(await response.arrayBuffer());
  const { format, width, height } = await sharp(bytes).metadata();
  const facts = [response.status, response.headers.get('content-type'), format, width, height];
  const expected = [200, 'image/png', 'png', EDGE, EDGE];
  if (facts.join() === expected.join()) return bytes;
  throw new Error(`${url}: got ${facts.join(', ')}, expected ${expected.join(', ')}`);
}
