import { writeBindings } from '../../../src/diffusion/models/bindings-file.ts';
import type { EngineRegistry } from '../../../src/engines/registry.ts';
import { SEEING_ABILITIES } from '../local-models.ts';
import { standInModels } from '../stand-in-models.ts';
import { tellingEngine, type TellingEngine } from './telling-engine.ts';
import type { Effect, ParameterRow } from './verdict.ts';

/** Ids that a local model draws by the rules of known ones. */
const LOCAL_IDS = { 'dall-e-2': 'local-dall-e-2', 'gpt-image-1': 'local-gpt-image-1' } as const;

type Known = keyof typeof LOCAL_IDS;

const isKnown = (model: string): model is Known => Object.hasOwn(LOCAL_IDS, model);

/** What only a local model takes. */
const SAMPLING = new Set(['negative_prompt', 'steps', 'guidance']);

/** Rows with what becomes of each with local models: the same as with the ids they are like, but for what they are. */
export function withLocalModels(rows: readonly ParameterRow[]): readonly ParameterRow[] {
  return rows.map((row) => {
    const local = Object.entries(row.effects).flatMap(([model, effect]) =>
      isKnown(model) ? [[LOCAL_IDS[model], effectWith(row, effect)] as const] : [],
    );
    return { ...row, effects: { ...row.effects, ...Object.fromEntries(local) } };
  });
}

function effectWith({ parameter, value }: ParameterRow, effect: Effect): Effect {
  if (SAMPLING.has(parameter)) return 'honoured';
  // One that sees what pictures show paints something between two.
  if (value === 'two to blend' || parameter === 'blendImageUrl') return 'honoured';
  // No model paints transparency, or takes anything from a second picture.
  const isBeyond = value === 'transparent' || value === 'two of them';
  return isBeyond && effect === 'honoured' ? 'refused' : effect;
}

/** The known id whose rules an id of the tables has. */
export const rulesBehind = (model: string): string =>
  Object.keys(LOCAL_IDS).find((known) => LOCAL_IDS[known as Known] === model) ?? model;

/** Engines for the tables, watched as one, and the models folder that binds the local ids. */
export async function openTableEngines(): Promise<{
  readonly engine: TellingEngine;
  readonly engines: ReturnType<EngineRegistry['all']>;
  readonly modelsFolder: string;
}> {
  const modelsFolder = await standInModels(['painter']);
  const bound = Object.entries(LOCAL_IDS).map(
    ([like, id]) => [id, { engine: 'diffusion', model: 'painter', like }] as const,
  );
  await writeBindings(modelsFolder, Object.fromEntries(bound));
  const embedded = tellingEngine();
  const local = tellingEngine({
    id: 'diffusion',
    abilities: SEEING_ABILITIES,
    abilitiesOf: () => SEEING_ABILITIES,
  });
  const engine = { ...embedded, take: () => [...embedded.take(), ...local.take()] };
  return { engine, engines: [embedded, local], modelsFolder };
}
