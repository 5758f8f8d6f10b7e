import type { Clause } from './clauses.ts';
import type { Instruction } from './instruction.ts';

/**
 * What gives a picture a mood: the hour, the weather and the tones that painters use for it, and what
 * belongs to a feast. Nothing that the picture shows is touched.
 */
const MOODS: readonly (readonly [RegExp, readonly Instruction[]])[] = [
  [
    /^(?:spook(?:y|ier)|scar(?:y|ier)|creep(?:y|ier)|haunted|eerie|sinister|ominous|horror)$/u,
    [
      { kind: 'relight', time: 'night' },
      { kind: 'weather', weather: 'fog' },
      { kind: 'tone', tone: 'cooler' },
    ],
  ],
  [
    /^(?:myster(?:ious|y)|mystical|mystic|enigmatic)$/u,
    [
      { kind: 'weather', weather: 'fog' },
      { kind: 'tone', tone: 'darker' },
    ],
  ],
  [
    /^(?:co[sz](?:y|ier)|homely|snug|warm and co[sz]y|co[sz]y and warm|co[sz]y warm|warm co[sz]y|inviting)$/u,
    [
      { kind: 'tone', tone: 'warmer' },
      { kind: 'tone', tone: 'softer' },
    ],
  ],
  [
    /^(?:cheer(?:ful|y)|happ(?:y|ier)|joyful|fun|lively|playful|upbeat)$/u,
    [
      { kind: 'tone', tone: 'brighter' },
      { kind: 'tone', tone: 'richer' },
    ],
  ],
  [
    /^(?:gloom(?:y|ier)|mood(?:y|ier)|sad(?:der)?|melanchol(?:ic|y)|dreary|bleak|depressing)$/u,
    [
      { kind: 'tone', tone: 'darker' },
      { kind: 'tone', tone: 'paler' },
      { kind: 'tone', tone: 'cooler' },
    ],
  ],
  [
    /^(?:dramatic|epic|intense|cinematic)$/u,
    [
      { kind: 'tone', tone: 'harder' },
      { kind: 'tone', tone: 'richer' },
    ],
  ],
  [
    /^(?:dream(?:y|ier|like)|ethereal|magical|fairy-?tale)$/u,
    [
      { kind: 'tone', tone: 'brighter' },
      { kind: 'tone', tone: 'softer' },
    ],
  ],
  [
    /^(?:romantic)$/u,
    [
      { kind: 'relight', time: 'sunset' },
      { kind: 'tone', tone: 'warmer' },
    ],
  ],
  [
    /^(?:calm(?:er)?|peaceful|serene|tranquil|relaxing)$/u,
    [
      { kind: 'tone', tone: 'softer' },
      { kind: 'tone', tone: 'paler' },
    ],
  ],
  [
    /^(?:christmas(?:sy|-like)?|xmas|festive)$/u,
    [
      { kind: 'weather', weather: 'snow' },
      { kind: 'add', what: 'a christmas tree' },
    ],
  ],
  [
    /^(?:halloween(?:-like)?)$/u,
    [
      { kind: 'relight', time: 'night' },
      { kind: 'add', what: 'a jack-o-lantern' },
    ],
  ],
];
const OF_ALL =
  /^(?:(?:make|turn|give|use|add|with|let|for)\s+)?(?:(?:it|this|everything|the (?:whole |entire )?(?:image|picture|photo|scene|mood|atmosphere|lighting|light))\s+)?(?:(?:should|must)\s+)?(?:(?:be|look|feel|seem)\s+)?(?:(?:like|for)\s+)?(?:(?:an?|some|the)\s+)?(?:(?:little|bit|lot|slightly|much|even|way|really|very|more|super|kind of|all)\s+)*/u;
const ABOUT =
  /\s+(?:mood|atmosphere|vibes?|feel(?:ing)?|look|light(?:ing)?|tones?|style|touch|time)$/u;

/** A mood, when a clause speaks of nothing else. */
export function moods({ text }: Clause): readonly Instruction[] | undefined {
  const said = text.toLowerCase().replace(OF_ALL, '').replace(ABOUT, '');
  return MOODS.find(([words]) => words.test(said))?.[1];
}
