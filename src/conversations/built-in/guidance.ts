import type { Conversation } from '../planner.ts';
import { readClauses } from '../../language/instructions/read-instructions.ts';
import { retold } from '../../language/instructions/retold.ts';
import type { Instruction } from '../../language/instructions/instruction.ts';
import { readPrompt } from '../../language/read-prompt.ts';

/** What guidance may set for pictures that say nothing else; it is never about single things. */
const SETTABLE: ReadonlySet<Instruction['kind']> = new Set<Instruction['kind']>([
  'restyle',
  'relight',
  'weather',
  'season',
]);
const ABOUT =
  /\b(?:you (?:are|draw|paint|always|should|must|will)|always|every(?:thing)?|all|each|any|your|you|the user|pictures?|images?|illustrations?|drawings?|answers?|draw|paint|create|generate|make|render|use|prefer|keep|should|must|will|be|are|is|an?|assistant|artist|illustrator|that|who|which|for|only|please|shall)\b/giu;
/** Nobody sets a manner in more than that. */
const LONGEST = 4000;

/** Nor in more sentences; each takes some milliseconds to read. */
const MOST_SENTENCES = 100;

/**
 * A prompt in the manner that whoever set up the conversation wants its pictures to have: "always in
 * watercolour". What the prompt says for itself comes first; of everything else that guidance may say,
 * nothing is understood here.
 */
export function manneredBy({ instructions, turns }: Conversation, prompt: string): string {
  const guidance = [
    ...turns
      .filter(({ role }) => role === 'system' || role === 'developer')
      .map(({ text }) => text),
    instructions ?? '',
  ].join('\n');
  if (guidance.trim() === '') return prompt;
  const settings = guidance
    .slice(0, LONGEST)
    .split(/[.;!?\n]+|,(?=\s*(?:and|always)\b)/u)
    .filter((sentence) => sentence.trim() !== '')
    .slice(0, MOST_SENTENCES)
    .flatMap(settingOf);
  // Of one kind the last counts.
  const lasting = new Map(settings.map((setting) => [setting.kind, setting]));
  return [...lasting.values()].filter((setting) => isOpen(prompt, setting)).reduce(retold, prompt);
}

function settingOf(sentence: string): readonly Instruction[] {
  const said = sentence.replaceAll(ABOUT, ' ').replaceAll(/\s+/gu, ' ').trim();
  return readClauses(said).flatMap(({ instructions = [] }) =>
    instructions.filter(({ kind }) => SETTABLE.has(kind)),
  );
}

/** Whether a prompt leaves open what guidance sets. */
function isOpen(prompt: string, { kind }: Instruction): boolean {
  const { style, setting } = readPrompt(prompt);
  if (kind === 'restyle') return style.medium === undefined;
  if (kind === 'relight') return setting.time === undefined;
  return kind === 'season' ? setting.season === undefined : setting.weather.length === 0;
}
