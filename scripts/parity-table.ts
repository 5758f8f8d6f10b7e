// Prints how far Gala is from diffusers, case by case, as the table of docs/parity.md.
// Usage: node_modules/.bin/tsx scripts/parity-table.ts
import { comparePixels } from '../test/support/diffusion/compare-pixels.ts';
import { compareStages } from '../test/support/diffusion/compare-stages.ts';
import { worst } from '../test/support/diffusion/deviation.ts';
import { goldenCase, goldenCaseNames } from '../test/support/diffusion/golden-case.ts';
import { replayCase } from '../test/support/diffusion/replay-case.ts';

const COLUMNS = ['case', 'steps', 'embeddings', 'latents', 'UNet', 'decoder', 'levels', 'equal'];

const rows = [COLUMNS, COLUMNS.map((_, i) => (i === 0 ? '---' : '---:'))];
for (const name of goldenCaseNames()) {
  const golden = goldenCase(name);
  const { painted, runs } = await replayCase(golden);
  const stages = compareStages(golden, runs);
  const { furthest, equal } = comparePixels(golden, painted);
  const deviations = [
    stages.embeddings,
    worst(stages.latents),
    worst(stages.outputs),
    stages.decoded,
  ].map(({ largest }) => (largest === 0 ? '0' : largest.toExponential(0)));
  const share = `${(Math.floor(equal * 10_000) / 100).toFixed(2)} %`;
  rows.push([name, String(stages.latents.length), ...deviations, String(furthest), share]);
}
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
