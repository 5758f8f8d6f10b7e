import type { RecordedScene } from '../recorded-scene.ts';
import type { Scene } from '../../language/scene.ts';
import type { Item, Plan } from '../compose/plan.ts';
import type { Instruction } from '../../language/instructions/instruction.ts';
import { readPrompt } from '../../language/read-prompt.ts';
import { retold } from '../../language/instructions/retold.ts';

/**
 * A changed plan together with what it shows now: the scene is told anew, and the items keep to the
 * things that they show. Where the new telling would lose one of them, the old one stays.
 */
export function retoldScene(
  { scene }: RecordedScene,
  plan: Plan,
  instruction: Instruction,
): RecordedScene {
  const after = readPrompt(retold(scene.prompt, instruction));
  const items = plan.items.map((item) => ({ ...item, entity: entityIn(after, item, scene) }));
  const kept = plan.items.every((item, i) => item.entity === undefined || items[i]?.entity);
  return kept ? { scene: after, plan: { ...plan, items } } : { scene, plan };
}

/** Who shows it in a new telling: the one of that name, and of several the same in order. */
function entityIn(after: Scene, { entity }: Item, before: Scene): string | undefined {
  if (entity === undefined) return undefined;
  if (entity.startsWith(NEW)) return latest(after, entity.slice(NEW.length));
  const noun = before.entities.find(({ id }) => id === entity)?.noun;
  const alike = ({ entities }: Scene) =>
    entities.filter((one) => one.noun === noun && !one.negated);
  const order = alike(before).findIndex(({ id }) => id === entity);
  const there = alike(after);
  return (there[order] ?? there.at(-1))?.id;
}

const NEW = 'new ';

/** Marks an item that came with an instruction, by the noun under which the telling will have it. */
export const newcomerOf = (noun: string): string => NEW + noun;

const latest = ({ entities }: Scene, noun: string): string | undefined =>
  entities.findLast((one) => one.noun === noun && !one.negated)?.id;
