import { DEFAULT_BINDINGS, type Binding } from '../catalogue/catalogue.ts';
import type { ModelAlias } from '../config/config.ts';
import { StartUpError } from '../kernel/start-up-error.ts';

/**
 * What is drawn by whom, with the aliases of the operator behind. An alias is drawn by whatever draws
 * the model that it is like.
 *
 * @throws StartUpError `model_alias_unusable` when that model is not known, or the alias is the id of
 * one that is.
 */
export function bindingsWith(
  aliases: readonly ModelAlias[],
  models: readonly Binding[] = DEFAULT_BINDINGS,
): readonly Binding[] {
  // An alias that is bound by itself stays so.
  const bound = new Set(models.map(({ id }) => id));
  const others = aliases
    .map((alias) => bindingOf(alias, models))
    .filter(({ id }) => !bound.has(id));
  return [...models, ...others];
}

function bindingOf({ id, like }: ModelAlias, models: readonly Binding[]): Binding {
  const known = DEFAULT_BINDINGS.map((binding) => binding.id);
  const meant = models.find((binding) => binding.id === like && known.includes(like));
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
  return { ...meant, id, like };
}

const unusable = (trouble: string): StartUpError =>
  new StartUpError('model_alias_unusable', `GALA_MODEL_ALIASES cannot be used. ${trouble}`);
