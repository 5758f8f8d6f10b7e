import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import { maskFromBlackAndWhite, maskOfShapes } from './make-mask.ts';
import { previewMask } from './preview.ts';

/** A picture of one row of pixels a line, as a file. */
const file = (rows: readonly (readonly number[])[], channels: 1 | 3 | 4 = 1) =>
  sharp(Uint8Array.from(rows.flat()), {
    raw: { width: rows[0]!.length / channels, height: rows.length, channels },
  });

const rgba = async (png: Buffer): Promise<number[]> => [
  ...(await sharp(png).ensureAlpha().raw().toBuffer()),
];
const alphas = async (png: Buffer): Promise<number[]> =>
  (await rgba(png)).filter((_, i) => i % 4 === 3);

const photo = await file(
  [
    [10, 20, 30, 40, 50, 60],
    [70, 80, 90, 100, 110, 120],
  ],
  3,
)
  .png()
  .toBuffer();

describe('a mask from black and white', () => {
  const drawn = file([[0, 1, 128, 255]])
    .png()
    .toBuffer();

  test('is the picture with itself as alpha, as the guide’s recipe makes it', async () => {
    const { png, ...facts } = await maskFromBlackAndWhite(await drawn);
    expect(facts).toEqual({ width: 4, height: 1, replaced: 0.25, blended: 0.5, kept: 0.25 });
    expect(await rgba(png)).toEqual([0, 1, 128, 255].flatMap((v) => [v, v, v, v]));
  });

  test('erases white when told so', async () => {
    const { png } = await maskFromBlackAndWhite(await drawn, { erase: 'white' });
    expect(await alphas(png)).toEqual([255, 254, 127, 0]);
  });

  test('takes colours as Pillow greys them', async () => {
    const colours = file([[255, 0, 0, 0, 255, 0, 0, 0, 255, 12, 200, 99]], 3);
    const { png } = await maskFromBlackAndWhite(await colours.png().toBuffer());
    expect(await alphas(png)).toEqual([76, 150, 29, 132]);
  });

  test('overlooks the dirt of lossy files', async () => {
    const halves = Array.from({ length: 64 }, (_, y) =>
      Array.from({ length: 64 }, (_, x) => ((x - 32) ** 2 + (y - 32) ** 2 < 300 ? 0 : 255)),
    );
    const jpeg = await file(halves).jpeg({ quality: 85 }).toBuffer();
    const { replaced } = await maskFromBlackAndWhite(jpeg);
    expect(replaced).toBeGreaterThan(0.19);
    const corner = (await alphas((await maskFromBlackAndWhite(jpeg)).png))[0];
    expect(corner).toBe(255);
  });

  test('goes into a picture, whose colours stay as they are', async () => {
    const mask = await file([
      [0, 255],
      [128, 255],
    ])
      .png()
      .toBuffer();
    const { png } = await maskFromBlackAndWhite(mask, { on: photo });
    expect(await rgba(png)).toEqual(
      [
        [10, 20, 30, 0],
        [40, 50, 60, 255],
        [70, 80, 90, 128],
        [100, 110, 120, 255],
      ].flat(),
    );
  });

  test('must have the size of the picture, unless it may be scaled', async () => {
    const mask = await file([[0, 0, 255, 255]])
      .png()
      .toBuffer();
    await expect(maskFromBlackAndWhite(mask, { on: photo })).rejects.toMatchObject({
      problem: 'sizes_differ',
      message: 'The mask has 4x1 pixels and the picture 2x2; both must be the same.',
    });
    const { png } = await maskFromBlackAndWhite(mask, { on: photo, resize: true });
    expect(await alphas(png)).toEqual([0, 255, 0, 255]);
  });

  test('is refused when it is a mask with transparency already', async () => {
    const mask = await file([[0, 0, 0, 0, 9, 9, 9, 255]], 4)
      .png()
      .toBuffer();
    await expect(maskFromBlackAndWhite(mask)).rejects.toMatchObject({ problem: 'has_alpha' });
  });

  test('is refused when it is no picture, or half of one', async () => {
    const cut = (
      await file([[0, 255]])
        .png()
        .toBuffer()
    ).subarray(0, 50);
    for (const bytes of [Buffer.from('<svg'), cut, Buffer.alloc(0)]) {
      await expect(maskFromBlackAndWhite(bytes)).rejects.toMatchObject({ problem: 'unreadable' });
    }
  });
});

describe('a mask of shapes', () => {
  const left = { kind: 'rectangle', x: 0, y: 0, width: 1, height: 2 } as const;

  test('replaces the shapes, or everything else', async () => {
    const on = { width: 2, height: 2 };
    expect(await alphas((await maskOfShapes([left], { on })).png)).toEqual([0, 255, 0, 255]);
    const inverted = await maskOfShapes([left], { on, invert: true });
    expect(await alphas(inverted.png)).toEqual([255, 0, 255, 0]);
  });

  test('opens no hole of the picture that it does not name, and closes none', async () => {
    const holed = await file([[1, 2, 3, 255, 4, 5, 6, 0]], 4)
      .png()
      .toBuffer();
    const { png, replaced } = await maskOfShapes([], { on: holed });
    expect(replaced).toBe(0.5);
    expect(await rgba(png)).toEqual([1, 2, 3, 255, 4, 5, 6, 0]);
  });

  test('lies on the picture as people see it, not as the camera lay', async () => {
    const turned = await sharp(photo).withMetadata({ orientation: 6 }).png().toBuffer();
    const { png } = await maskOfShapes([left], { on: turned });
    expect((await rgba(png)).slice(4, 8)).toEqual([10, 20, 30, 255]);
  });
});

describe('a preview', () => {
  test('tints what is replaced and leaves the rest bit by bit', async () => {
    const mask = await maskOfShapes([{ kind: 'rectangle', x: 0, y: 0, width: 1, height: 2 }], {
      on: { width: 2, height: 2 },
    });
    const { png, replaced } = await previewMask(photo, mask.png);
    expect(replaced).toBe(0.5);
    const seen = [...(await sharp(png).raw().toBuffer())];
    expect(seen.slice(3, 6)).toEqual([40, 50, 60]);
    expect(seen.slice(9, 12)).toEqual([100, 110, 120]);
    expect(seen[0]).toBeGreaterThan(100);
  });

  test('takes the alpha of the picture itself without a mask', async () => {
    const holed = await file([[1, 2, 3, 255, 4, 5, 6, 0]], 4)
      .png()
      .toBuffer();
    expect(await previewMask(holed)).toMatchObject({ replaced: 0.5, kept: 0.5 });
  });

  test('refuses a mask that is nowhere transparent, and one of another size', async () => {
    await expect(previewMask(photo, photo)).rejects.toMatchObject({ problem: 'no_alpha' });
    const { png } = await maskOfShapes([], { on: { width: 3, height: 2 }, invert: true });
    await expect(previewMask(photo, png)).rejects.toMatchObject({ problem: 'sizes_differ' });
  });
});
