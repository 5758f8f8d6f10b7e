import { timeWords, weatherWords } from '../../lexicon/atmosphere.ts';
import type { Hour, Weather } from '../instruction.ts';
import { listOf } from './escaped.ts';

const HOUR: Readonly<Record<Hour, string>> = {
  night: 'at night',
  day: 'by day',
  sunset: 'at sunset',
  dawn: 'at dawn',
};
const WEATHER: Readonly<Record<Weather, string>> = {
  rain: ', in the rain',
  snow: ', in the snow',
  fog: ', in the fog',
  storm: ', in a storm',
  cloudy: ', under a cloudy sky',
  sunny: '',
  rainbow: ', with a rainbow',
};

/** What says an hour, a weather or a season, with the words that lead up to it. */
const saying = (words: string): RegExp =>
  new RegExp(
    `,?\\s*\\b(?:at|by|in|on|during|under|before|with)\\s+(?:(?:a|an|the|heavy|light|late|early|dark|clear|bright|big|small|huge|tiny)\\s+)*(?:${words})(?:\\s+(?:sky|skies|light|time|weather))?(?=[\\s,.;]|$)|(?<=^|,)\\s*(?:${words})\\s*(?=,|$)`,
    'giu',
  );
const HOURS = saying(listOf(timeWords.keys()));
const WEATHERS = saying(`${listOf(weatherWords.keys())}|cloudy sky`);
const SEASONS = saying('spring(?:time)?|summer(?:time)?|autumn|fall|winter(?:time)?');

/** A prompt without what a pattern finds, unless nothing else is said. */
export function withoutWords(prompt: string, words: RegExp): string {
  const left = prompt.replaceAll(words, '');
  return left.replaceAll(/[\s,]/gu, '') === '' ? prompt : left;
}

export const atHour = (prompt: string, time: Hour): string =>
  `${withoutWords(prompt, HOURS)}, ${HOUR[time]}`;

export const inWeather = (prompt: string, weather: Weather): string =>
  `${withoutWords(prompt, WEATHERS)}${WEATHER[weather]}`;

export const inSeason = (prompt: string, season: string): string =>
  `${withoutWords(prompt, SEASONS)}, in ${season}`;
