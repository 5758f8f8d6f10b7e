// Removes the previous build so that a deleted source file cannot live on in `dist`.
// Usage: node scripts/clean.mjs
import { rmSync } from 'node:fs';

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
