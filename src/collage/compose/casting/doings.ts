import type { Random } from '../../../numerics/random.ts';
import { readTable } from '../../art/table.ts';
import type { Recipe } from '../plan.ts';
import { readOptions } from './roles.ts';

let doings: ReadonlyMap<string, readonly string[]> | undefined;

/** How someone who does a thing stands, holds the arms, looks and dresses, as options of a rig. */
export interface Doing {
  readonly options: Recipe['options'];
  /** What goes with it in empty hands or under the feet: `piece:barbell:overhead`. */
  readonly tool: string | undefined;
}

/** The doing that one of these actions is known as; the first that is decides. */
export function doingOf(actions: readonly string[], random: Random): Doing | undefined {
  doings ??= new Map(
    readTable('doings').flatMap(([names = '', ...cells]) =>
      names.split('|').map((name) => [name, cells] as const),
    ),
  );
  for (const action of actions) {
    const cells = doings.get(action);
    if (cells === undefined) continue;
    const options: Record<string, string | number | boolean> = { ...readOptions(cells[4] ?? '') };
    for (const [at, name] of ['stance', 'left', 'right', 'mood'].entries()) {
      const cell = cells[at];
      if (cell) options[name] = random.pick(cell.split('|'));
    }
    return { options, tool: cells[5] || undefined };
  }
  return undefined;
}
