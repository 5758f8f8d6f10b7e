import type { Random } from '../../../numerics/random.ts';
import { readTable } from '../../art/table.ts';
import type { Recipe } from '../plan.ts';

/** How someone who does something stands, holds the arms and looks. */
export interface Doing {
  /** Options of a rig: `stance`, `left`, `right`, `mood`. */
  readonly options: Recipe['options'];
}

let doings: ReadonlyMap<string, readonly string[]> | undefined;

/** The bearing of whoever does one of these things; the first action that is known decides. */
export function doingOf(actions: readonly string[], random: Random): Doing | undefined {
  doings ??= new Map(
    readTable('doings').flatMap(([names = '', ...cells]) =>
      names.split('|').map((name) => [name, cells] as const),
    ),
  );
  for (const action of actions) {
    const cells = doings.get(action);
    if (cells === undefined) continue;
    const options: Record<string, string> = {};
    for (const [at, name] of ['stance', 'left', 'right', 'mood'].entries()) {
      const cell = cells[at];
      if (cell) options[name] = random.pick(cell.split('|') as [string, ...string[]]);
    }
    return { options };
  }
  return undefined;
}
