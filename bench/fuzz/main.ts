// Draws thousands of random and hostile prompts with the built engine; fails when one throws, comes
// out blank, or takes more than --limit milliseconds of CPU time (at up to 1024²; larger ones in
// proportion).
// Usage: npm run fuzz [-- --count 20000] [--seed 1] [--processes 2] [--from 0] [--limit 2000]
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { formatReports, type Report } from './report.ts';

const TELL_EVERY = 2000;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    limit: { type: 'string', default: '2000' },
    processes: { type: 'string', default: String(availableParallelism()) },
  },
});
const [count, from, seed, limit, processes] = [
  Number(values.count),
  Number(values.from),
  Number(values.seed),
  Number(values.limit),
  Number(values.processes),
];
if (
  ![count, from, seed, limit, processes].every(Number.isSafeInteger) ||
  count < 1 ||
  processes < 1
) {
  console.error('--count, --from, --seed, --limit and --processes take whole numbers.');
  process.exit(2);
}

const reports: Report[] = [];
const codes = await Promise.all(
  Array.from({ length: processes }, async (_, share) => {
    const file = fileURLToPath(new URL('share.ts', import.meta.url));
    const args = [from + share, processes, from + count, seed, limit].map(String);
    const child = fork(file, args, { execArgv: ['--import', 'tsx'] });
    child.on('message', (report) => {
      reports.push(report as Report);
      if (reports.length % TELL_EVERY === 0) console.log(`${reports.length} of ${count}`);
    });
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
    return code ?? signal;
  }),
);

console.log(formatReports(reports));
const died = codes.filter((code) => code !== 0);
if (died.length > 0) console.log(`${died.length} processes died: ${died.join(', ')}`);
const whole = reports.length === count && died.length === 0;
process.exitCode = whole && reports.every(({ fault }) => fault === undefined) ? 0 : 1;
