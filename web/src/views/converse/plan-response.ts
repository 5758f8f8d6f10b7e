import type { PlannedRequest } from '../../api/planned-request.ts';
import type { Values } from '../../form/exclusions.ts';
import { USUAL_STATES } from './tool-model.ts';

/** Echoed by the server; what draws is the model of the tool. */
const CHAT_MODEL = 'gpt-5';

interface Asked {
  readonly text: string;
  /** Data URLs of what is shown with it, in order. */
  readonly pictures: readonly string[];
  readonly previousId: string | null;
  /** The options of the tool as they are filled in, with its model. */
  readonly tool: Values;
}

/** The request of a turn: exactly what is sent. */
export function planResponse({ text, pictures, previousId, tool }: Asked): PlannedRequest {
  return {
    operation: 'respond',
    body: {
      model: CHAT_MODEL,
      input: pictures.length === 0 ? text : [messageOf(text, pictures)],
      ...(previousId !== null && { previous_response_id: previousId }),
      tools: [{ type: 'image_generation', partial_images: USUAL_STATES, ...tool }],
      stream: true,
    },
    images: [],
  };
}

const messageOf = (text: string, pictures: readonly string[]) => ({
  role: 'user',
  content: [
    { type: 'input_text', text },
    ...pictures.map((url) => ({ type: 'input_image', image_url: url })),
  ],
});
