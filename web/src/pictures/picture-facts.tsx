import type { RecordObject } from '../../../src/wire/gala/record-response.ts';
import { momentOf, wholeNumber } from '../design/amounts.ts';
import { strings } from '../strings.ts';
import styles from './picture-facts.module.css';

const FILE = { 'image/png': 'PNG', 'image/jpeg': 'JPEG', 'image/webp': 'WebP' };
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

interface PictureFactsProps {
  readonly record: RecordObject;
  readonly index: number;
}

/** What the record says of a picture. */
export function PictureFacts({ record, index }: PictureFactsProps) {
  const { facts, method } = strings.pictures;
  const image = record.images.find((one) => one.index === index);
  const rows: readonly (readonly [name: string, value: string | undefined])[] = [
    [facts.model, record.model],
    [facts.size, image && `${image.width} × ${image.height}`],
    [facts.bytes, image && fileText(image)],
    [facts.seed, image && String(image.seed)],
    [facts.credits, facts.creditsOf(wholeNumber(record.credits), record.n)],
    [facts.waited, waitedText(record)],
    [facts.took, spanText(record.started_at, record.finished_at)],
    [method, image?.method ?? undefined],
    [facts.created, momentOf(record.created_at)],
    [facts.expires, record.expires_at === null ? undefined : momentOf(record.expires_at)],
    [facts.record, record.id],
    ...Object.entries(record.notes),
  ];
  return (
    <dl className={styles['facts']}>
      {rows.map(
        ([name, value]) =>
          value !== undefined && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function fileText({ content_type: type, bytes }: RecordObject['images'][number]): string {
  const known: Readonly<Record<string, string>> = FILE;
  const size =
    bytes < 1e6 ? `${number.format(bytes / 1e3)} kB` : `${number.format(bytes / 1e6)} MB`;
  return `${known[type] ?? type}, ${size}`;
}

function waitedText({ created_at: created, started_at: started }: RecordObject) {
  const isNoticed = started !== null && Date.parse(started) - Date.parse(created) >= 500;
  return isNoticed ? spanText(created, started) : undefined;
}

function spanText(from: string | null, to: string | null): string | undefined {
  if (from === null || to === null) return undefined;
  return strings.common.seconds(number.format((Date.parse(to) - Date.parse(from)) / 1000));
}
