import { percentile } from '../figure.ts';
import type { FuzzOrder } from './order.ts';
import type { Trial } from './trial.ts';

/** What a process says of one picture. */
export interface Report extends Trial {
  readonly number: number;
  readonly order: FuzzOrder;
}

const SHOWN = 100;
const SLOWEST = 5;

/** A run in words: the faults first, then how long pictures took at each size. */
export function formatReports(reports: readonly Report[]): string {
  const faults = reports
    .filter(({ fault }) => fault !== undefined)
    .map((report) => `${named(report)}\n    ${report.fault}`);
  const slowest = reports.toSorted((a, b) => b.cpu - a.cpu).slice(0, SLOWEST);
  const sizes = [...new Set(reports.map(({ order }) => sizeName(order)))].toSorted();
  return [
    ...faults,
    ...sizes.map((size) => timesAt(size, reports)),
    'slowest:',
    ...slowest.map((report) => `  ${Math.round(report.cpu)} ms  ${named(report)}`),
    `${reports.length} pictures, ${faults.length} faults`,
  ].join('\n');
}

function timesAt(size: string, reports: readonly Report[]): string {
  const times = reports.filter(({ order }) => sizeName(order) === size).map(({ cpu }) => cpu);
  const at = (share: number): number => Math.round(percentile(times, share));
  return `${size.padEnd(9)} ${times.length} pictures, CPU p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms`;
}

function named({ number, order }: Report): string {
  const prompt = JSON.stringify(order.prompt);
  const shown = prompt.length > SHOWN ? `${prompt.slice(0, SHOWN)}… (${prompt.length})` : prompt;
  return `#${number} ${sizeName(order)} seed ${order.seed}: ${shown}`;
}

function sizeName({ size }: FuzzOrder): string {
  return `${size.width}×${size.height}`;
}
