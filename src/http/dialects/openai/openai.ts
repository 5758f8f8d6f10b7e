import type { ImagesResponse } from '../../../wire/openai/images-response.ts';
import { secondsOf } from '../../drawing/images-answer.ts';
import type { ImageDialect } from '../../drawing/reply-with-images.ts';
import { renderFault } from './errors.ts';

/** How OpenAI's API answers image requests. */
export const OPENAI: ImageDialect = {
  name: 'openai',
  render: renderFault,
  frame: (data, result): ImagesResponse => ({ created: secondsOf(result), data: [...data] }),
};
