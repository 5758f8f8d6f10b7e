import type { Actor } from '../actor.ts';
import type { Plan } from '../plan.ts';
import { readPrompt } from '../../../language/read-prompt.ts';
import { compose } from '../compose.ts';
import { openWorkshop } from '../open-workshop.ts';

const workshop = openWorkshop();
const SQUARE: Plan['frame'] = { width: 1, height: 1 };

/** Some seeds: rules have to hold whatever chance decides. */
export const SEEDS = [1, 2, 3, 4, 5] as const;

/** The items of a composed prompt with their figures, by the noun of the prompt that they show. */
export function composed(prompt: string, seed: number, frame = SQUARE) {
  const scene = readPrompt(prompt);
  const plan = compose(scene, frame, seed);
  const actors: readonly Actor[] = plan.items.map((item) => ({
    ...item,
    figure: workshop.figure(item.recipe),
  }));
  const idOf = (noun: string): string | undefined =>
    scene.entities.find((entity) => entity.noun === noun)?.id;
  return {
    plan,
    actors,
    /** @throws Error when the prompt has no such noun or nothing shows it. */
    all(noun: string): readonly Actor[] {
      const id = idOf(noun);
      const found = actors.filter(({ entity }) => entity !== undefined && entity === id);
      if (found.length === 0) throw new Error(`“${prompt}” shows no ${noun}`);
      return found;
    },
    one(noun: string): Actor {
      return this.all(noun)[0]!;
    },
  };
}
