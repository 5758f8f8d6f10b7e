import { formatSize } from '../../../../kernel/size.ts';
import type { CompletedEvent, PartialEvent } from '../../../../wire/openai/stream-events.ts';
import type { ImageEvents } from '../../../drawing/stream-images.ts';
import { usageOf } from '../tokens/usage.ts';

/** Output tokens that each state on the way counts as. */
const PARTIAL_TOKENS = 100;

type Facts = Parameters<ImageEvents['partial']>[0];

/** How OpenAI's API streams a picture; the keys are in the order in which it sends them. */
export const OPENAI_EVENTS: ImageEvents = {
  partial: (facts, index): PartialEvent => ({
    type: `${familyOf(facts)}.partial_image`,
    ...pictureOf(facts),
    partial_image_index: index,
  }),
  completed: (facts, partials): CompletedEvent => ({
    type: `${familyOf(facts)}.completed`,
    ...pictureOf(facts),
    usage: streamUsageOf(facts, partials),
  }),
};

const familyOf = ({ draft }: Facts) =>
  draft.task.operation === 'edit' ? 'image_edit' : 'image_generation';

function pictureOf({ draft, picture, now }: Facts) {
  const { background = 'opaque', output, quality = 'medium', size } = draft.task;
  return {
    b64_json: picture,
    created_at: Math.floor(now / 1000),
    size: formatSize(size),
    quality,
    background,
    output_format: output?.format ?? 'png',
  };
}

/** Without the details of its output, which the events of OpenAI do not have. */
function streamUsageOf({ draft }: Facts, partials: number): CompletedEvent['usage'] {
  const { input_tokens, input_tokens_details, output_tokens } = usageOf(draft, 1);
  const output = output_tokens + PARTIAL_TOKENS * partials;
  const { text_tokens, image_tokens } = input_tokens_details;
  return {
    total_tokens: input_tokens + output,
    input_tokens,
    output_tokens: output,
    input_tokens_details: { text_tokens, image_tokens },
  };
}
