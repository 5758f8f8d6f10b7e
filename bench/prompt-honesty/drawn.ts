import type { Account } from '../../src/collage/compose/account.ts';
import type { Plan } from '../../src/collage/compose/plan.ts';
import type { Scene } from '../../src/language/scene.ts';
import { composition } from '../../src/collage/compose/composition.ts';
import { openWorkshop } from '../../src/collage/compose/open-workshop.ts';
import type { LabelMap } from '../../src/collage/render/label-map.ts';
import { labelMap } from '../../src/collage/render/label-map.ts';
import { readPrompt } from '../../src/language/read-prompt.ts';

/** A prompt as the engine drew it. */
export interface Drawn {
  readonly scene: Scene;
  readonly plan: Plan;
  readonly accounts: readonly Account[];
  readonly map: LabelMap;
}

/** Draws a prompt far enough to know which pixels show what. */
export function draw(prompt: string, edge: number, seed: number): Drawn {
  const scene = readPrompt(prompt);
  const { plan, accounts } = composition(scene, { width: 1, height: 1 }, seed, openWorkshop());
  return { scene, plan, accounts, map: labelMap(plan, { width: edge, height: edge }) };
}
