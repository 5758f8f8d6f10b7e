import { z } from 'zod';

/** Several values: separated by commas, or the parameter several times, or both. In lower case. */
const words = (description: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .meta({ description: `${description} Several are separated by commas, or repeated.` })
    .transform((given) => {
      const texts = [given ?? []].flat().flatMap((text) => text.split(','));
      return texts.map((text) => text.trim().toLowerCase()).filter((text) => text !== '');
    });

export const AIML_SECTIONS = ['pricing', 'modalities', 'capabilities'] as const;

const inclusion = {
  include: words(`What each model tells besides: ${AIML_SECTIONS.join(', ')}, or all.`),
  details: words('`true` or `1`: the same as `include=all`.'),
};

/** The query of `GET /model/{id}`. Whatever it does not know changes nothing. */
export const aimlModelQuery = z.object(inclusion);

/** The query of `GET /v1/models`: several values of a filter mean any of them, several filters all. */
export const aimlModelsQuery = z.object({
  ...inclusion,
  id: words('Only models of this id or alias.'),
  type: words('Only models of this type.'),
  tags: words('Only models with this tag.'),
  modalities: words('Only models that take or give this.'),
  input_modalities: words('Only models that take this.'),
  output_modalities: words('Only models that give this.'),
  capabilities: words('Only models that can do this.'),
});

export type AimlModelsQuery = z.output<typeof aimlModelsQuery>;

/** The sections that were asked for; unknown names ask for nothing. */
export function sectionsOf({
  include,
  details,
}: z.output<typeof aimlModelQuery>): ReadonlySet<(typeof AIML_SECTIONS)[number]> {
  const all = include.includes('all') || details.some((value) => ['true', '1'].includes(value));
  return new Set(AIML_SECTIONS.filter((name) => all || include.includes(name)));
}
