import sharp from 'sharp';

const CELL = 400;
const GAP = 8;

/** Writes square pictures in rows and columns, of so many pixels each, as one JPEG. */
export async function writePictureGrid(
  rows: readonly (readonly Buffer[])[],
  file: string,
  edge = CELL,
): Promise<void> {
  const cells = rows.flatMap((row, y) =>
    row.map(async (picture, x) => ({
      input: await sharp(picture).resize(edge).png().toBuffer(),
      left: x * (edge + GAP),
      top: y * (edge + GAP),
    })),
  );
  const columns = Math.max(...rows.map((row) => row.length));
  const [width, height] = [columns, rows.length].map((count) => count * (edge + GAP) - GAP) as [
    number,
    number,
  ];
  await sharp({ create: { width, height, channels: 3, background: '#ffffff' } })
    .composite(await Promise.all(cells))
    .jpeg({ quality: 88, mozjpeg: true })
    .toFile(file);
}
