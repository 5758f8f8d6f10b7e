// Packs the drawings of src/collage/art/data/drawings.tsv into build/art, and copies the art tables
// beside the compiled code. Each drawing is compressed on its own: opening the pack costs
// milliseconds, where parsing the icon set's 25 MB of JSON costs 60 MB of memory.
// Usage: node scripts/pack-art.mjs
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';

const tables = new URL('../src/collage/art/data/', import.meta.url);
const out = new URL('../build/art/', import.meta.url);

const wanted = readFileSync(new URL('drawings.tsv', tables), 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0])
  .filter((id) => id !== undefined && id !== '');

const set = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@iconify-json/noto/icons.json'), 'utf8'),
);

const index = {};
const chunks = [];
let offset = 0;
for (const id of wanted) {
  const icon = set.icons[id];
  if (icon === undefined) throw new Error(`The icon set has no drawing called “${id}”.`);
  const bytes = brotliCompressSync(icon.body, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: icon.body.length,
    },
  });
  index[id] = [offset, bytes.length];
  chunks.push(bytes);
  offset += bytes.length;
}

/** Written beside and renamed, so that nobody ever opens half a pack. */
function write(name, content) {
  const part = new URL(`${name}.${process.pid}.part`, out);
  writeFileSync(part, content);
  renameSync(part, new URL(name, out));
}

mkdirSync(out, { recursive: true });
write('drawings.bin', Buffer.concat(chunks));
write(
  'drawings.json',
  JSON.stringify({
    viewBox: [0, 0, set.width, set.height],
    bytes: offset,
    drawings: index,
  }),
);

const compiled = new URL('../dist/collage/art/', import.meta.url);
if (existsSync(compiled)) {
  cpSync(tables, new URL('data/', compiled), { recursive: true });
}
console.log(`Packed ${wanted.length} drawings, ${(offset / 1e6).toFixed(2)} MB.`);
