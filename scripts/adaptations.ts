/**
 * Writes what lenient keys get into docs/guides/clients.md.
 * Usage: tsx scripts/adaptations.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';

import { ADAPTATIONS } from '../src/wire/openai/lenient/adapt-request.ts';
import { putAdaptations } from '../test/support/adaptations-guide.ts';

const filepath = fileURLToPath(new URL('../docs/guides/clients.md', import.meta.url));

const guide = putAdaptations(readFileSync(filepath, 'utf8'), ADAPTATIONS);
writeFileSync(filepath, await format(guide, { ...(await resolveConfig(filepath)), filepath }));
