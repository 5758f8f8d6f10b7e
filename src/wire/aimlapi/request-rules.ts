import type { Operation, Quality } from '../../kernel/image-task.ts';
import { parseSize, type Size } from '../../kernel/size.ts';
import type { RequestRules } from '../openai/image-fields.ts';

/** What AI/ML API's schemas allow of a model, in the order in which they list it. */
export interface AimlRules extends Pick<
  RequestRules,
  'promptLimit' | 'count' | 'sizes' | 'freeSizes' | 'defaultSize' | 'styles' | 'sampling'
> {
  readonly qualities: readonly [Quality, ...Quality[]];
  /** The default. */
  readonly autoQuality: Quality;
}

/** The sizes of GPT Image; `auto` and free sizes are not in the schemas. */
const GPT_SIZES: readonly string[] = ['1024x1024', '1024x1536', '1536x1024'];

/** The schemas of GPT Image list them like this. */
const GPT_QUALITIES = ['low', 'high', 'medium'] as const;

/**
 * The rules of a model under AI/ML API. They are narrower than OpenAI's for GPT Image (no `auto`, one
 * picture in a generation), and wider for `dall-e-2`, whose documented examples ask for `hd`.
 */
export function aimlRules(served: RequestRules, operation: Operation): AimlRules {
  const { promptLimit, count, styles, sampling } = served;
  const shared = {
    promptLimit,
    ...(styles && { styles }),
    ...(sampling && { sampling }),
  };
  if (served.gpt) {
    return {
      ...shared,
      count: operation === 'generate' ? { min: 1, max: 1 } : count,
      sizes: GPT_SIZES,
      defaultSize: '1024x1024',
      qualities: GPT_QUALITIES,
      autoQuality: 'medium',
    };
  }
  return {
    ...shared,
    count,
    sizes: inTheirOrder(served),
    ...(served.freeSizes && { freeSizes: served.freeSizes }),
    defaultSize: served.defaultSize,
    qualities: ['standard', 'hd'],
    autoQuality: 'standard',
  };
}

/** The default first, then what is larger, then what is taller. */
function inTheirOrder({ sizes, defaultSize }: RequestRules): readonly string[] {
  const read = sizes.flatMap((text) => {
    const size = parseSize(text);
    return size && text !== defaultSize ? [{ text, size }] : [];
  });
  const area = ({ width, height }: Size): number => width * height;
  const others = read.toSorted(
    (a, b) => area(b.size) - area(a.size) || b.size.height - a.size.height,
  );
  return [defaultSize, ...others.map(({ text }) => text)];
}
