// Copies the fonts of src/collage/art/data/fonts.tsv into build/art/fonts, with a list of the
// characters that each can write: which files a text needs is then known without opening any.
// Usage: node scripts/pack-fonts.mjs
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { charactersOf, familyOf, runsOf } from './font-tables.mjs';

const table = new URL('../src/collage/art/data/fonts.tsv', import.meta.url);
const out = new URL('../build/art/fonts/', import.meta.url);
const require = createRequire(import.meta.url);

/** Written beside and renamed, so that nobody ever opens half a font. */
function write(name, content) {
  const part = new URL(`${name}.${process.pid}.part`, out);
  writeFileSync(part, content);
  renameSync(part, new URL(name, out));
}

mkdirSync(out, { recursive: true });
const rows = readFileSync(table, 'utf8').trimEnd().split('\n').slice(1);
let bytes = 0;
const index = rows.map((row) => {
  const [id, from, file] = row.split('\t');
  const folder = dirname(require.resolve(`${from}/package.json`));
  const font = readFileSync(join(folder, file));
  write(`${id}.ttf`, font);
  const licence = ['LICENSE_FONT', 'LICENSE'].find((name) => existsSync(join(folder, name)));
  write(`${id}.txt`, readFileSync(join(folder, licence)));
  bytes += font.length;
  return { id, family: familyOf(font), runs: runsOf(charactersOf(font)) };
});
write('fonts.json', JSON.stringify(index));
console.log(`Packed ${index.length} fonts, ${(bytes / 1e6).toFixed(1)} MB.`);
