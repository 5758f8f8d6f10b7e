import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { GalaTurn, GraphCall } from './graph-calls.ts';
import { lastLine, runTurn, type Turn, type TurnOrder, type TurnTimes } from './turn.ts';

const program = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const TSX = ['--import', 'tsx'] as const;

export async function galaTurn(order: TurnOrder): Promise<Turn & GalaTurn> {
  const words = [...TSX, program('gala-turn.ts'), JSON.stringify(order)];
  const { said, peak } = await runTurn(process.execPath, words);
  return { ...(JSON.parse(lastLine(said)) as GalaTurn), peak };
}

/** @param calls what Gala's picture was made of. */
export async function bareTurn(order: TurnOrder, calls: readonly GraphCall[]): Promise<Turn> {
  const folder = mkdtempSync(join(tmpdir(), 'gala-bench-'));
  try {
    const list = join(folder, 'calls.json');
    writeFileSync(list, JSON.stringify(calls));
    const words = [...TSX, program('bare-turn.ts'), JSON.stringify(order), list];
    const { said, peak } = await runTurn(process.execPath, words);
    return { ...(JSON.parse(lastLine(said)) as TurnTimes), peak };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param python an interpreter that has what `training/parity/requirements.txt` lists. */
export async function diffusersTurn(python: string, order: TurnOrder): Promise<Turn> {
  const script = program('../../training/parity/draw.py');
  const { said, peak } = await runTurn(python, ['-W', 'ignore', script, JSON.stringify(order)]);
  return { ...(JSON.parse(lastLine(said)) as TurnTimes), peak };
}
