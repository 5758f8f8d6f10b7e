import { readPrompt } from '../../read-prompt.ts';
import { leadFor } from '../lead-for.ts';
import { cut } from './left-out.ts';

/** The prompt with its things somewhere else. */
export function placed(prompt: string, where: string): string {
  const scene = readPrompt(prompt);
  const around = scene.entities.filter(({ role, negated }) => role === 'backdrop' && !negated);
  const bare = around.reduce((told, { phrase, noun }) => {
    const at = told.indexOf(phrase);
    return at < 0 ? told : cut(told, at, at + phrase.length, noun);
  }, prompt);
  const led = /^(?:in|on|at)\s/iu.test(where)
    ? where
    : `${leadFor(where)} ${/^(?:an?|the)\s/iu.test(where) ? '' : 'the '}${where}`;
  return bare.replaceAll(/[\s,]/gu, '') === '' ? where : `${bare}, ${led}`;
}
