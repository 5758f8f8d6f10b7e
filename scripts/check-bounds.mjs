// Holds the imports against the rules of .dependency-cruiser.cjs, and proves that it looked:
// dependency-cruiser passes silently when it cannot parse TypeScript, so at least `FLOOR` modules
// must have been read.
// Usage: node scripts/check-bounds.mjs
import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const FLOOR = 500;
const { options, ...ruleSet } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const { output } = await cruise(
  ['src', 'web/src'],
  { ...options, ruleSet, validate: true, outputType: 'json' },
  undefined,
  { tsConfig: extractTSConfig(options.tsConfig.fileName) },
);
const { summary } = JSON.parse(output);

for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
if (summary.totalCruised < FLOOR) {
  console.error(`Read ${summary.totalCruised} modules; expected at least ${FLOOR}.`);
}
if (summary.violations.length > 0 || summary.totalCruised < FLOOR) process.exit(1);
console.log(`No violations in ${summary.totalCruised} modules.`);
