import type { ExplanationObject } from '../../../src/wire/gala/explain-response.ts';
import { useExplanation } from '../api/explain.ts';
import { Badge } from '../design/badge.tsx';
import { Spinner } from '../design/spinner.tsx';
import { strings } from '../strings.ts';
import styles from './understanding.module.css';

/** What the embedded engine made of the words, and what it could not draw. */
export function Understanding({ prompt }: { readonly prompt: string }) {
  const { data, isPending } = useExplanation(prompt);
  const words = strings.pictures;
  if (!data) return isPending ? <Spinner /> : null;
  const groups = groupsOf(data).filter(({ chips }) => chips.length > 0);
  return (
    <section className={styles['understanding']}>
      <h3>{words.understood}</h3>
      {!data.readable && <p className={styles['hint']}>{words.unread}</p>}
      {groups.map(({ title, chips }) => (
        <div key={title} className={styles['group']}>
          <h4>{title}</h4>
          <ul>
            {chips.map((chip) => (
              <li key={chip}>
                <Badge>{chip}</Badge>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {data.notDrawn.length > 0 && (
        <div className={styles['group']}>
          <h4>{words.notDrawn}</h4>
          <ul className={styles['missing']}>
            {data.notDrawn.map(({ what, why }) => (
              <li key={what}>
                <Badge tone="warn">{what}</Badge> <span className={styles['hint']}>{why}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

interface Group {
  readonly title: string;
  readonly chips: readonly string[];
}

function groupsOf({ things, setting, texts, style }: ExplanationObject): readonly Group[] {
  const words = strings.pictures;
  const { place, time, moment, season, weather, moods } = setting;
  const where = [place, season, moment ?? time, ...weather, ...moods];
  return [
    { title: words.drawn, chips: unique(things.flatMap((thing) => chipOf(thing))) },
    {
      title: words.setting,
      chips: unique(where.flatMap((one) => (one === undefined ? [] : [one.replaceAll('-', ' ')]))),
    },
    { title: words.style, chips: unique(style.made) },
    { title: words.texts, chips: unique(texts.map((text) => `“${text}”`)) },
  ];
}

function chipOf({ name, count, colours, shown }: ExplanationObject['things'][number]) {
  if (shown === 'missing' || shown === 'left-out') return [];
  const { value, vague } = count;
  const many = value > 1 ? [strings.pictures.counted(value, vague)] : [];
  return [[...many, ...colours, name].join(' ')];
}

const unique = (chips: readonly string[]): readonly string[] => [...new Set(chips)];
