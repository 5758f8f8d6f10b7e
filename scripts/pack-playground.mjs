// Readies what vite built for the server: beside each text what it is in brotli and gzip, and with the fonts
// their licences, which vite knows nothing of.
// Usage: node scripts/pack-playground.mjs [folder]
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? join(root, 'dist', 'playground');
const FONTS = {
  'instrument-sans': '@fontsource-variable/instrument-sans',
  'instrument-serif': '@fontsource/instrument-serif',
  'jetbrains-mono': '@fontsource-variable/jetbrains-mono',
};
const TEXTS = /\.(?:css|html|js|svg)$/;

mkdirSync(join(folder, 'licences'), { recursive: true });
for (const [name, font] of Object.entries(FONTS)) {
  copyFileSync(
    join(root, 'node_modules', font, 'LICENSE'),
    join(folder, 'licences', `${name}.txt`),
  );
}

for (const entry of readdirSync(folder, { recursive: true })) {
  if (!TEXTS.test(entry)) continue;
  const path = join(folder, entry);
  const text = readFileSync(path);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  writeFileSync(`${path}.br`, brotliCompressSync(text, { params: quality }));
  writeFileSync(`${path}.gz`, gzipSync(text, { level: constants.Z_BEST_COMPRESSION }));
}
