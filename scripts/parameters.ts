/**
 * Writes docs/parameters.md from the rows of the tests.
 * Usage: tsx scripts/parameters.ts
 */
import { writeFileSync } from 'node:fs';

import { parameterDocument } from '../test/support/parameters/parameter-document.ts';

writeFileSync(new URL('../docs/parameters.md', import.meta.url), await parameterDocument());
