import { describe, expect, it } from 'vitest';

import { meets } from '../figure.ts';
import { compareTurns, describeTurns } from './turn-figures.ts';
import type { Turn, TurnOrder } from './turn.ts';

const turn = (picture: number, step = picture / 2): Turn => ({
  load: 10,
  picture,
  step,
  peak: 100,
});

const ORDER: TurnOrder = {
  folder: '/models/sd-turbo',
  name: 'sd-turbo',
  edge: 512,
  steps: 1,
  guidance: 1,
  fastDecoder: false,
  likeness: false,
  warmUp: 'once',
  threads: 2,
};

const valueOf = (figures: ReturnType<typeof compareTurns>, name: string): number | undefined =>
  figures.find((figure) => figure.name === name)?.value;

describe('describeTurns', () => {
  it('tells the median of the rounds, and how many there were', () => {
    const figures = describeTurns(ORDER, { gala: [turn(300), turn(100), turn(120)] }, undefined);

    const [picture, loading] = figures;
    expect(picture).toMatchObject({ value: 120, note: '1 step of 60 ms; 3 rounds' });
    expect(loading).toMatchObject({ name: 'sd-turbo, gala, loading', value: 10 });
    expect(loading).not.toHaveProperty('note');
  });

  it('says beside loading and memory, not beside times, that weights are no real ones', () => {
    const [picture, ...others] = describeTurns(ORDER, { bare: [turn(100)] }, 'shared weights');

    expect(picture?.note).toBe('1 step of 50 ms; 1 round');
    expect(others.map(({ note }) => note)).toEqual(others.map(() => 'shared weights'));
  });
});

describe('compareTurns', () => {
  it('compares round with round, so that a slow one weighs on nobody', () => {
    const gala = [turn(100), turn(1000), turn(100)];
    const bare = [turn(100), turn(1000), turn(50)];

    const figures = compareTurns('a', { gala, bare }, true);

    expect(valueOf(figures, 'a, a picture of gala against bare')).toBe(1);
    expect(valueOf(figures, 'a, a step of gala against bare')).toBe(1);
  });

  it('compares one who gave up by the rounds that it finished', () => {
    const gala = [turn(80), turn(100), turn(100)];

    const figures = compareTurns('a', { gala, diffusers: [turn(100)] }, true);

    expect(valueOf(figures, 'a, a picture of gala against diffusers')).toBe(0.8);
  });

  it('holds full sizes to at most 1.03 of the bare runs, and tiny ones to nothing', () => {
    const turns = { gala: [turn(104)], bare: [turn(100)] };

    const [aimed] = compareTurns('a', turns, true);
    const [free] = compareTurns('a', turns, false);

    expect(aimed && meets(aimed)).toBe(false);
    expect(free && meets(free)).toBeUndefined();
    expect(compareTurns('a', { ...turns, gala: [turn(103)] }, true).map(meets)).toContain(true);
  });
});
