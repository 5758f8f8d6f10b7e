/**
 * Names of models are names of folders on every system: letters, digits, `.`, `_` and `-`, none of which
 * a shell, a URL or Windows minds, and short enough to be shown.
 */
const NAME = /^[a-z\d](?:[a-z\d._-]{0,62}[a-z\d])?$/;

/** Devices that Windows takes for files, whatever their ending. */
export const WINDOWS_DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Words that stand for something else where a model can be named. */
const TAKEN = new Set(['auto', 'collage']);

/** What names look like, in words that fit after "expected". */
export const NAME_FORM =
  'up to 64 small letters, digits, dots, hyphens and underscores, beginning and ending with a letter or digit';

export function isModelName(text: string): boolean {
  return NAME.test(text) && !WINDOWS_DEVICES.test(text) && !TAKEN.has(text);
}

/** The name that a repository or a folder gives a model: `SimianLuo/LCM_Dreamshaper_v7` is `lcm-dreamshaper-v7`. */
export function modelNameFrom(title: string): string | undefined {
  const last = title.split(/[/\\]/).findLast((part) => part !== '') ?? '';
  const name = last
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d.]+/g, '-')
    .slice(0, 64)
    .replace(/^[^a-z\d]+|[^a-z\d]+$/g, '');
  return isModelName(name) ? name : undefined;
}
