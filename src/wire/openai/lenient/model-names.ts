import type { Operation } from '../../../kernel/image-task.ts';
import { adjusted, type AboutModels, type Adaptation } from './adaptation.ts';

/** Who does what the model that was asked for cannot do. */
const STAND_INS: Readonly<Partial<Record<Operation, string>>> = {
  edit: 'gpt-image-1.5',
  vary: 'dall-e-2',
};

/** Rows that find the model that is meant. */
export const MODEL_NAMES: readonly Adaptation<AboutModels>[] = [
  {
    fields: ['model'],
    when: 'has the name of a provider in front, or capitals, as `openai/gpt-image-1`',
    does: 'the model itself',
    sentBy: 'clients of LiteLLM, OpenRouter and other gateways',
    adapt: (value, { serves }) => {
      if (typeof value !== 'string' || serves(value)) return undefined;
      const plain = value.trim().toLowerCase();
      const meant = [plain, plain.slice(plain.lastIndexOf('/') + 1)].find((id) => serves(id));
      return meant === undefined || meant === value ? undefined : adjusted(meant);
    },
  },
  {
    fields: ['model'],
    when: 'cannot do this: `gpt-image-1` at variations, `dall-e-3` at edits',
    does: '`dall-e-2` varies, `gpt-image-1.5` edits, each at its own price',
    sentBy: 'clients with one setting for all image requests',
    adapt: (value, { operation, serves }) => {
      const standIn = STAND_INS[operation];
      if (typeof value !== 'string' || standIn === undefined) return undefined;
      if (!serves(value) || serves(value, operation) || !serves(standIn, operation)) {
        return undefined;
      }
      return adjusted(standIn);
    },
  },
];
