import { DEFAULT_BINDINGS, type Binding } from '../catalogue/catalogue.ts';
import type { ModelAlias } from '../config/config.ts';
import { StartUpError } from '../kernel/start-up-error.ts';

/**
 * What is drawn by whom, with the ids of the operator behind those of OpenAI. An alias is drawn by the
 * engine of the model that it is like.
 *
 * @throws StartUpError `model_alias_unusable` when that model is not known, or the alias is the id of
 * one that is.
 */
export function bindingsWith(aliases: readonly ModelAlias[]): readonly Binding[] {
  return [...DEFAULT_BINDINGS, ...aliases.map(bindingOf)];
}

function bindingOf({ id, like }: ModelAlias): Binding {
  const known = DEFAULT_BINDINGS.map((binding) => binding.id);
  const meant = DEFAULT_BINDINGS.find((binding) => binding.id === like);
  if (meant === undefined) {
    throw unusable(
      `There is no model ${like} that ${id} could be like: name one of ${known.join(', ')}.`,
    );
  }
  if (known.includes(id)) {
    throw unusable(
      `${id} is a model already, so it cannot be an alias of ${like}: choose another id.`,
    );
  }
  return { id, engine: meant.engine, like };
}

const unusable = (trouble: string): StartUpError =>
  new StartUpError('model_alias_unusable', `GALA_MODEL_ALIASES cannot be used. ${trouble}`);
