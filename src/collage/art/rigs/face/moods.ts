/** How a face shows a mood: brows, eyes, mouth, and what is added to them. */
export interface Mood {
  /** How far the inner and outer ends of the brows are lifted, in head units (the head is 100 wide). */
  readonly brows: readonly [inner: number, outer: number];
  readonly eyes: EyeShape;
  readonly mouth: MouthShape;
  readonly extras: readonly Extra[];
}

export type EyeShape =
  | 'open'
  | 'wide'
  | 'narrow'
  | 'half'
  | 'closed'
  | 'glad'
  | 'wink'
  | 'hearts'
  | 'stars'
  | 'up'
  | 'squeezed'
  | 'dizzy';

export type MouthShape =
  | 'smile'
  | 'grin'
  | 'laugh'
  | 'flat'
  | 'frown'
  | 'wail'
  | 'teeth'
  | 'gasp'
  | 'small'
  | 'wavy'
  | 'smirk'
  | 'kiss'
  | 'sing'
  | 'tongue';

export type Extra = 'tears' | 'tear' | 'blush' | 'sweat' | 'vein' | 'zzz' | 'green' | 'puffs';

export const moods = {
  content: { brows: [0, 0], eyes: 'open', mouth: 'smile', extras: [] },
  happy: { brows: [2, 2], eyes: 'open', mouth: 'grin', extras: ['blush'] },
  laughing: { brows: [5, 3], eyes: 'glad', mouth: 'laugh', extras: ['blush'] },
  crying: { brows: [8, -5], eyes: 'squeezed', mouth: 'wail', extras: ['tears'] },
  sad: { brows: [8, -5], eyes: 'half', mouth: 'frown', extras: ['tear'] },
  angry: { brows: [-9, 5], eyes: 'narrow', mouth: 'teeth', extras: ['vein'] },
  frustrated: { brows: [-6, 2], eyes: 'squeezed', mouth: 'wavy', extras: ['puffs'] },
  grumpy: { brows: [-7, 3], eyes: 'half', mouth: 'frown', extras: [] },
  surprised: { brows: [9, 9], eyes: 'wide', mouth: 'gasp', extras: [] },
  scared: { brows: [9, -2], eyes: 'wide', mouth: 'wavy', extras: ['sweat'] },
  sleepy: { brows: [1, -2], eyes: 'half', mouth: 'small', extras: [] },
  asleep: { brows: [1, -1], eyes: 'closed', mouth: 'small', extras: ['zzz'] },
  serene: { brows: [3, 0], eyes: 'closed', mouth: 'smile', extras: [] },
  winking: { brows: [4, 3], eyes: 'wink', mouth: 'grin', extras: [] },
  thinking: { brows: [-2, 6], eyes: 'up', mouth: 'flat', extras: [] },
  confused: { brows: [-3, 6], eyes: 'open', mouth: 'wavy', extras: [] },
  loving: { brows: [5, 3], eyes: 'hearts', mouth: 'grin', extras: ['blush'] },
  amazed: { brows: [8, 7], eyes: 'stars', mouth: 'laugh', extras: [] },
  sick: { brows: [7, -4], eyes: 'half', mouth: 'wavy', extras: ['green', 'sweat'] },
  smug: { brows: [-1, 6], eyes: 'half', mouth: 'smirk', extras: [] },
  evil: { brows: [-10, 7], eyes: 'narrow', mouth: 'grin', extras: [] },
  bored: { brows: [0, -2], eyes: 'half', mouth: 'flat', extras: [] },
  serious: { brows: [-3, 0], eyes: 'open', mouth: 'flat', extras: [] },
  shy: { brows: [6, 0], eyes: 'open', mouth: 'small', extras: ['blush'] },
  kissing: { brows: [4, 2], eyes: 'closed', mouth: 'kiss', extras: ['blush'] },
  singing: { brows: [6, 3], eyes: 'closed', mouth: 'sing', extras: [] },
  shouting: { brows: [-8, 4], eyes: 'squeezed', mouth: 'wail', extras: [] },
  silly: { brows: [5, 4], eyes: 'wink', mouth: 'tongue', extras: ['blush'] },
  worried: { brows: [8, -3], eyes: 'open', mouth: 'wavy', extras: ['sweat'] },
  proud: { brows: [3, 3], eyes: 'glad', mouth: 'smirk', extras: [] },
  disgusted: { brows: [-7, 4], eyes: 'half', mouth: 'tongue', extras: ['green'] },
  crazy: { brows: [8, -3], eyes: 'dizzy', mouth: 'laugh', extras: [] },
  dizzy: { brows: [5, -1], eyes: 'dizzy', mouth: 'wavy', extras: [] },
} as const satisfies Readonly<Record<string, Mood>>;

export type MoodName = keyof typeof moods;
