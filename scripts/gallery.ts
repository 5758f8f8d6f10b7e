/**
 * Draws docs/gallery and the README's picture with the command line of the built program, from the
 * prompts and seeds of gallery.tsv, then one prompt in every style.
 * Usage: npm run build && tsx scripts/gallery.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { styles } from '../src/collage/styles/styles.ts';
import { writePictureGrid } from './picture-grid.ts';

interface Exhibit {
  readonly section: string;
  readonly seed: string;
  /** One of the README's pictures. */
  readonly cover: boolean;
  readonly prompt: string;
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const gallery = at('../docs/gallery/');
const scratch = mkdtempSync(join(tmpdir(), 'gallery-'));

const EDGE = 768;
const COLUMNS = 4;
const STYLED = 'a red fox under a cherry tree by a lake';

const listed: readonly Exhibit[] = readFileSync(at('gallery.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [section, seed, cover, prompt] = line.split('\t') as [string, string, string, string];
    return { section, seed, cover: cover === '1', prompt };
  });
const styled = [...styles.values()].map(({ title }) => ({
  section: 'One prompt in every style',
  seed: '5',
  cover: false,
  prompt: `${title} of ${STYLED}`,
}));

mkdirSync(gallery, { recursive: true });
for (const old of readdirSync(gallery)) rmSync(join(gallery, old));
const covers: Buffer[] = [];
const page = [
  '# Gallery',
  '',
  'Drawn by the embedded engine with `gala generate PROMPT --seed SEED`, nothing retouched;',
  '`tsx scripts/gallery.ts` draws it anew.',
];
let section = '';
for (const [index, exhibit] of [...listed, ...styled].entries()) {
  const picture = drawn(exhibit);
  const name = `${String(index + 1).padStart(2, '0')}-${slugOf(exhibit.prompt)}.jpg`;
  await sharp(picture)
    .resize(EDGE)
    .jpeg({ quality: 80, mozjpeg: true })
    .toFile(join(gallery, name));
  if (exhibit.cover) covers.push(picture);
  if (exhibit.section !== section) page.push('', `## ${(section = exhibit.section)}`);
  page.push('', `![${exhibit.prompt}](${name})`, '', `${exhibit.prompt} (seed ${exhibit.seed})`);
}
writeFileSync(join(gallery, 'README.md'), `${page.join('\n')}\n`);
const rows = Array.from({ length: Math.ceil(covers.length / COLUMNS) }, (_, row) =>
  covers.slice(row * COLUMNS, (row + 1) * COLUMNS),
);
await writePictureGrid(rows, at('../docs/pictures/gallery.jpg'));
rmSync(scratch, { recursive: true });

function drawn({ prompt, seed }: Exhibit): Buffer {
  const file = join(scratch, 'picture.png');
  const command = ['generate', prompt, '--seed', seed, '--out', file];
  execFileSync(process.execPath, [at('../dist/cli/main.js'), ...command], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return readFileSync(file);
}

function slugOf(prompt: string): string {
  const words = prompt.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 40).replace(/-$/, '');
}
