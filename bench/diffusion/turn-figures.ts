import { percentile, type Figure } from '../figure.ts';
import type { Turn, TurnOrder } from './turn.ts';

/** All turns of each contestant, in the order of the rounds. */
export type Turns = Readonly<Record<string, readonly Turn[]>>;

const median = (turns: readonly Turn[], of: keyof Turn): number =>
  percentile(
    turns.map((turn) => turn[of]),
    0.5,
  );

/**
 * What each contestant takes.
 * @param aboutWeights what a reader must know of the model's weights, if anything.
 */
export function describeTurns(
  { name, edge, steps }: TurnOrder,
  turns: Turns,
  aboutWeights: string | undefined,
): readonly Figure[] {
  const note = aboutWeights === undefined ? {} : { note: aboutWeights };
  return Object.entries(turns).flatMap(([contestant, own]) => [
    {
      name: `${name}, ${contestant}, a picture of ${edge}²`,
      value: median(own, 'picture'),
      unit: 'ms',
      note: `${counted(steps, 'step')} of ${median(own, 'step').toFixed(0)} ms; ${counted(own.length, 'round')}`,
    },
    { name: `${name}, ${contestant}, loading`, value: median(own, 'load'), unit: 'ms', ...note },
    ...(process.platform === 'linux'
      ? [
          {
            name: `${name}, ${contestant}, RSS peak`,
            value: median(own, 'peak'),
            unit: 'MB',
            ...note,
          },
        ]
      : []),
  ]);
}

const counted = (count: number, noun: string): string =>
  `${count} ${count === 1 ? noun : `${noun}s`}`;

/** What Gala may take of the others' time. */
const AIMS: Readonly<Record<string, number>> = { bare: 1.03, diffusers: 0.8, 'sd.cpp': 1 };

/**
 * Gala against each of the others, round against round, so that whatever else the machine does hits both
 * alike. One who did not finish a round is compared by those that it did.
 */
export function compareTurns(name: string, turns: Turns, isAimed: boolean): readonly Figure[] {
  const gala = turns['gala'] ?? [];
  return Object.entries(turns)
    .filter(([contestant]) => contestant !== 'gala')
    .flatMap(([contestant, theirs]) => {
      const ratio = (of: 'picture' | 'step'): number =>
        percentile(
          theirs.map((turn, round) => (gala[round]?.[of] ?? NaN) / turn[of]),
          0.5,
        );
      const aim = AIMS[contestant];
      return [
        {
          name: `${name}, a picture of gala against ${contestant}`,
          value: ratio('picture'),
          unit: '×',
          ...(aim !== undefined && isAimed && { aim: { atMost: aim } }),
        },
        { name: `${name}, a step of gala against ${contestant}`, value: ratio('step'), unit: '×' },
      ];
    });
}
