import type { Style } from '../scene.ts';
import { readPrompt } from '../read-prompt.ts';
import { ABOUT_ALL, tellingWords } from './air.ts';
import type { Instruction } from './instruction.ts';

const PLAIN =
  /^(?:(?:with )?no (?:special )?(?:art )?style|(?:in )?(?:a |the )?(?:normal|original|regular|usual|default|first|previous) style|(?:go |turn it |change it )?(?:back )?to (?:a |the )?(?:normal|original|regular|usual|realistic|default)(?: (?:style|look))?|(?:make it )?(?:realistic|normal) again|(?:make|draw|render) it (?:look )?(?:(?:more|much more|very|really) )?(?:photo-?)?(?:realistic|lifelike|real)|(?:make it )?(?:look )?(?:normal|natural) again|(?:remove|without|drop|undo|no|take away|get rid of) (?:the |any |that |all )?(?:[\p{L}-]+ ){0,2}(?:style|styling|effect|filter|look)s?)$/iu;
/** What a verb does something to: the car of "make the car a watercolour". */
const OBJECT =
  /^(?:add|make|turn|change|convert|transform|render|redraw|draw|paint|colou?r|dye|give|let|set|replace|swap)\s+(?:the|my|its|that)\s+([\p{L}-]+)/iu;
/** What somebody brought is the picture itself. */
const OWN_WORK = /\b(?:my|this|that|the) (?:drawing|sketch|painting|doodle|artwork|selfie|pic)\b/iu;
/** Media whose pictures look as the engine's own do. */
const OWN: ReadonlySet<Style['medium']> = new Set(['photo', '3d-render', 'illustration']);

/** A style, when nothing is named beside it. */
export function mannerIn(written: string): Instruction | undefined {
  const clause = written.replace(OWN_WORK, 'it');
  if (PLAIN.test(clause)) return { kind: 'restyle', style: undefined };
  const named = /^(?:add|use|give it|try)\s+the\s+(.+?)\s+(?:style|look|effect)$/iu.exec(
    clause,
  )?.[1];
  const object = named === undefined ? OBJECT.exec(clause)?.[1] : undefined;
  if (object !== undefined && !ABOUT_ALL.test(object)) return undefined;
  const style = styleOf(named ?? clause);
  if (style === undefined) return undefined;
  return { kind: 'restyle', style: OWN.has(style.medium) ? undefined : style };
}

/** The style that a phrase names, and nothing else. */
export function styleOf(clause: string): Style | undefined {
  const telling = clause.replace(/^(?:[\p{L}-]+\s+)*?(?=in the style of)/iu, '');
  const words = tellingWords(telling).join(' ');
  if (words === '') return undefined;
  for (const prompt of [
    `a ${words} of a house`,
    `a house in the style of ${words}`,
    `${words}, a house`,
  ]) {
    const { entities, style, setting } = readPrompt(prompt);
    const strangers = entities.some(({ noun }) => noun !== 'house');
    const named = style.medium !== undefined || COLOURLESS.test(style.words.join());
    if (named && !strangers && setting.place === undefined) return style;
  }
  return undefined;
}

const COLOURLESS = /\b(?:black and white|monochrom(?:e|atic)|gr[ae]yscale|sepia)\b/u;
