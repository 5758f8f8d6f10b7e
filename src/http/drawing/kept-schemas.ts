import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { RequestRules } from '../../wire/openai/image-fields.ts';
import { whileServed } from './while-served.ts';

/**
 * Makes the schema of a model when it is first asked for, and keeps those of the models that are served:
 * ids that are not known themselves are too many to keep one for each. All of them beforehand would take
 * a fifth of the time of a start.
 */
export function keptSchemas<S extends object>(
  catalogue: Pick<Catalogue, 'models'>,
  schemaOf: (model: string, rules: RequestRules) => S,
): (model: string, rules: RequestRules) => S {
  const schemas = whileServed(catalogue, (models) => ({
    served: new Set(models.map(({ id }) => id)),
    kept: new Map<string, S>(),
  }));
  return (model, rules) => {
    const { served, kept } = schemas();
    const known = kept.get(model);
    if (known !== undefined) return known;
    const schema = schemaOf(model, rules);
    if (served.has(model)) kept.set(model, schema);
    return schema;
  };
}
