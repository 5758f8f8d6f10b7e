// Knows whether what was built is still what a build would make, so that `npm ci && npm test` builds once.
// Usage: node scripts/built.mjs begin | end | check
// `begin` and `end` are the first and the last step of a build; `check` fails when a build is needed. What
// goes in is compared by content, what came out by names, sizes and times: a file that was changed, added or
// deleted on either side asks for a build.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'build', 'stamp.json');
const outputs = ['dist', 'build/art'];

/** Every file below a folder, in an order that does not depend on the file system. */
function filesBelow(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** The packages are as the lock file says; the tables and drawings lie below `src`. */
function inputs() {
  const hash = createHash('sha256').update(process.version);
  const single = [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'vite.config.ts',
  ];
  const sources = [...filesBelow('src'), ...filesBelow('web')].filter(
    (file) => !file.endsWith('.test.ts'),
  );
  const programs = filesBelow('scripts').filter((file) => file.endsWith('.mjs'));
  for (const file of [...single.map((name) => join(root, name)), ...sources, ...programs]) {
    const content = readFileSync(file);
    hash.update(`${file.slice(root.length)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function made() {
  const hash = createHash('sha256');
  for (const file of outputs.flatMap(filesBelow)) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file.slice(root.length)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function read() {
  try {
    return JSON.parse(readFileSync(stamp, 'utf8'));
  } catch {
    return {};
  }
}

function isBuilt() {
  const { begun, inputs: from, made: what } = read();
  try {
    return begun === undefined && from === inputs() && what === made();
  } catch {
    // A folder of outputs is missing.
    return false;
  }
}

const [word] = process.argv.slice(2);
if (word === 'begin') {
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(stamp, JSON.stringify({ begun: inputs() }));
} else if (word === 'end') {
  const now = inputs();
  // Sources that changed while they were compiled may be in it or not.
  if (read().begun === now) writeFileSync(stamp, JSON.stringify({ inputs: now, made: made() }));
  else rmSync(stamp, { force: true });
} else if (word === 'check') {
  const built = isBuilt();
  console.log(built ? 'Built already.' : 'To be built.');
  process.exitCode = built ? 0 : 1;
} else {
  console.error('Usage: node scripts/built.mjs begin | end | check');
  process.exitCode = 2;
}
