import type { Scene } from '../../language/scene.ts';

/** Words of a prompt that tells a good deal, and of one that tells all. */
const FULL = 26;
const LONG = 60;

/** Ways to ask for no surroundings. */
const BARE =
  /\b(?:background|backdrop|icon|logo|sticker|emblem|clip ?art|isolated|pattern|texture)\b/u;

/** What stands in rooms or leads into them. */
const OF_ROOMS = new Set(['window', 'door', 'wall', 'floor', 'ceiling', 'desk', 'table', 'shelf']);

/** How much a prompt says: the more, the less is added to it. A list or a poem is left alone, too. */
export function wealthOf({ prompt }: Scene): 'brief' | 'full' | 'long' {
  const words = prompt.match(/\S+/gu)?.length ?? 0;
  if (words > LONG || prompt.trim().includes('\n')) return 'long';
  return words > FULL ? 'full' : 'brief';
}

/** Graphics, which are no view of a place and have no surface of their own to tell of. */
const GRAPHIC = /\b(?:icon|logo|sticker|emblem|badge|emoji|clip ?art|pictogram|pattern)\b/u;

export const isGraphic = ({ prompt }: Scene): boolean => GRAPHIC.test(prompt.toLowerCase());

/** Whether it is settled where the scene is, be it that no place is wanted. */
export function isSettled({ setting, entities, texts, abstract, prompt }: Scene): boolean {
  return (
    setting.place !== undefined ||
    setting.indoors ||
    abstract !== undefined ||
    texts.length > 0 ||
    entities.some(({ role, noun }) => role === 'backdrop' || OF_ROOMS.has(noun)) ||
    BARE.test(prompt.toLowerCase())
  );
}
