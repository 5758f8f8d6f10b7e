import type { ModelFolder } from './model-folder.ts';

/** Tokens in a row of CLIP's text encoders. */
const USUAL_ROW = 77;

/**
 * Whether a model reads no more than one row of tokens, or rows shorter than usual. A prior imagines one
 * picture from one row, and a model of few words was taught few; neither is told more than was asked.
 */
export function readsBriefly({ parts }: Pick<ModelFolder, 'parts'>): boolean {
  if (parts.prior !== undefined) return true;
  const positions = parts.text_encoder.config['max_position_embeddings'];
  return typeof positions === 'number' && positions < USUAL_ROW;
}
