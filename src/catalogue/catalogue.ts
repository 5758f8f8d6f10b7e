import type { Operation } from '../kernel/image-task.ts';
import type { Introduction, UsualSampling } from '../kernel/introduction.ts';
import { parseSize } from '../kernel/size.ts';
import { UNBOUNDED, type Abilities, type Unusable } from './abilities.ts';
import { boundRules } from './bound-rules.ts';
import { KNOWN_FAMILIES, KNOWN_MODELS } from './known-models.ts';
import { localModel, localPrice } from './local-model.ts';
import type { KnownModel, ModelRules } from './model-rules.ts';
import { outputTokens } from './output-tokens.ts';
import { DEFAULT_PRICES, type PriceList } from './price-list.ts';

/** Says that an engine draws under a model id. */
export interface Binding {
  /** The id clients send. */
  readonly id: string;
  /** Registry id of the engine that draws it. */
  readonly engine: string;
  /** Which of the engine's own models, for engines that have several. */
  readonly engineModel?: string;
  /** The same for some operations, where another of its models does them. */
  readonly engineModels?: OperationModels;
  /** The known model whose rules apply, when `id` is an alias rather than a model of its own. */
  readonly like?: string;
}

/** Which of an engine's models does what. */
export type OperationModels = Readonly<Partial<Record<Operation, string>>>;

/** A model that this server serves. */
export interface Model {
  readonly id: string;
  /** Unix seconds. */
  readonly created: number;
  readonly ownedBy: string;
  readonly engine: string;
  readonly engineModel?: string;
  /** The same for some operations, where another of its models does them. */
  readonly engineModels?: OperationModels;
  /** Why it cannot draw now, and how to mend that; absent when it can. */
  readonly unusable?: string;
  /** How it draws when nobody chose steps and guidance, where its engine tells. */
  readonly usual?: UsualSampling;
  /** What whatever draws it tells of itself to whoever writes prompts. */
  readonly introduction?: Introduction;
  /** What it takes of what its engine can do. One object for as long as nothing of it changes. */
  readonly rules: ModelRules;
  /** Credits for one picture; `undefined` when nobody set a price, and then it is not sold. */
  readonly pricePerImage: (quality: string, size: string) => number | undefined;
  /** Output tokens that one picture counts as; `undefined` for models that know no tokens. */
  readonly tokensPerImage: (quality: string, size: string) => number | undefined;
}

/**
 * The models this server serves; whatever is not in here does not exist for its clients. Bindings
 * change while a server runs: ask anew for each request, and keep nothing.
 */
export interface Catalogue {
  /** In the order of their bindings, without local models under their own name that cannot draw. */
  readonly models: readonly Model[];
  /** Those left out there; each says why it cannot draw. */
  readonly unusable: readonly Model[];
  /**
   * The model of this id: one of {@link Catalogue.models}, a local one that cannot draw, which says why,
   * or one that is not known itself but of a family that is, as clients may name when they are newer
   * than this server.
   */
  find(id: string): Model | undefined;
}

/** What is drawn, and by whom, unless an operator binds otherwise. */
export const DEFAULT_BINDINGS: readonly Binding[] = [
  { id: 'dall-e-2', engine: 'collage' },
  { id: 'dall-e-3', engine: 'collage' },
  { id: 'gpt-image-1', engine: 'collage' },
  { id: 'gpt-image-1-mini', engine: 'collage' },
  { id: 'gpt-image-1.5', engine: 'collage' },
  { id: 'chatgpt-image-latest', engine: 'collage' },
  { id: 'gpt-image-2', engine: 'collage' },
  { id: 'gpt-image-2-2026-04-21', engine: 'collage' },
];

/** Which of its engine's own models does this. */
export function engineModelOf(
  { engineModel, engineModels }: Pick<Model, 'engineModel' | 'engineModels'>,
  operation: Operation,
): string | undefined {
  return engineModels?.[operation] ?? engineModel;
}

/** What the engine of a binding can do, or why it can do nothing now. */
export type AbilitiesOf = (binding: Bound) => Abilities | Unusable;

/** What is to draw. */
type Bound = Pick<Binding, 'engine' | 'engineModel' | 'engineModels'>;

/**
 * Gathers the served models. Of what its rules allow, a model takes what its engine can do, so that
 * the rest is refused before anything is queued. An id that is bound to one of an engine's own models,
 * and known to nobody else, is that model under its own name.
 * @param abilitiesOf everything when left out.
 * @param prices of models by their own id, or else by that of the model they are like.
 * @throws RangeError when an id is bound twice, or nobody knows the rules it should follow.
 */
export function createCatalogue(
  bindings: readonly Binding[] = DEFAULT_BINDINGS,
  abilitiesOf: AbilitiesOf = () => UNBOUNDED,
  prices: PriceList = DEFAULT_PRICES,
): Catalogue {
  const models = new Map<string, Model>();
  const underOwnName = new Set<Model>();
  for (const binding of bindings) {
    const { id, like = id } = binding;
    if (models.has(id)) throw new RangeError(`The model “${id}” is bound twice.`);
    const imitated = KNOWN_MODELS.find((model) => model.id === like);
    const known = imitated ?? ownModelOf(binding);
    if (!known) throw new RangeError(`There are no rules for the model “${like}”.`);
    // An alias is the operator's, not OpenAI's, and the list says so.
    const ownedBy = id === known.id ? known.ownedBy : 'gala';
    const model = served({ ...known, ownedBy, like: known.id }, binding);
    models.set(id, model);
    if (imitated === undefined) underOwnName.add(model);
  }

  const ofFamily = (id: string): Model | undefined => {
    const family = KNOWN_FAMILIES.find((one) => one.id.test(id));
    const relative = family && models.get(family.like);
    if (!family || !relative) return undefined;
    return served({ ...relative, ...family }, { ...relative, id });
  };

  function ownModelOf(binding: Binding): KnownModel | undefined {
    const { id, like, engineModel } = binding;
    if (engineModel === undefined || like !== undefined) return undefined;
    const able = abilitiesOf(binding);
    return localModel(id, 'trouble' in able ? {} : able);
  }

  function served(
    known: Pick<KnownModel, 'created' | 'ownedBy' | 'rules'> & { readonly like: string },
    { id, engine, engineModel, engineModels }: Bound & { readonly id: string },
  ): Model {
    const bound: Bound = {
      engine,
      ...(engineModel !== undefined && { engineModel }),
      ...(engineModels && { engineModels }),
    };
    const able = abilitiesOf(bound);
    const isUnusable = 'trouble' in able;
    // What cannot be used is refused for that, and not for what it would take.
    const rules = boundRules(known.rules, isUnusable ? { ...UNBOUNDED, sampling: true } : able);
    const tokensPerImage: Model['tokensPerImage'] = (quality, wire) => {
      const size = parseSize(wire);
      return rules.gpt && size && outputTokens(rules.gpt.tokens, quality, size);
    };
    const isKnown = KNOWN_MODELS.some((model) => model.id === known.like);
    const pricePerImage: Model['pricePerImage'] = (quality, size) => {
      const tokens = tokensPerImage(quality, size);
      return (
        prices.perImage(id, quality, size, tokens) ??
        (isKnown ? prices.perImage(known.like, quality, size, tokens) : localPrice(prices, size))
      );
    };
    const { created, ownedBy } = known;
    return {
      id,
      created,
      ownedBy,
      ...bound,
      rules,
      pricePerImage,
      tokensPerImage,
      ...(isUnusable ? { unusable: able.trouble } : tellingOf(able)),
    };
  }

  const isLeftOut = (model: Model): boolean =>
    model.unusable !== undefined && underOwnName.has(model);
  return {
    models: [...models.values()].filter((model) => !isLeftOut(model)),
    unusable: [...models.values()].filter(isLeftOut),
    find: (id) => models.get(id) ?? ofFamily(id),
  };
}

const tellingOf = ({ usual, introduction }: Abilities): Pick<Model, 'usual' | 'introduction'> => ({
  ...(usual && { usual }),
  ...(introduction && { introduction }),
});
