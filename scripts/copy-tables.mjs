// Copies the tables that the compiled code reads beside it, for folders that need no packing.
// Usage: node scripts/copy-tables.mjs
import { cpSync, existsSync } from 'node:fs';

const FOLDERS = ['policy/moderation/data'];

for (const folder of FOLDERS) {
  const from = new URL(`../src/${folder}/`, import.meta.url);
  // Without compiled code there is nothing to put them beside.
  if (!existsSync(new URL('../dist/', import.meta.url))) break;
  cpSync(from, new URL(`../dist/${folder}/`, import.meta.url), { recursive: true });
}
