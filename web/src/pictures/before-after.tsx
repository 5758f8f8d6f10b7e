import { useState, type CSSProperties } from 'react';

import { strings } from '../strings.ts';
import styles from './before-after.module.css';
import { useObjectUrl } from './use-object-url.ts';

interface BeforeAfterProps {
  readonly before: Blob;
  readonly after: Blob;
  /** What the result shows, in words. */
  readonly alt: string;
  /** Hears how large the result is, in pixels. */
  readonly onSize?: (size: { readonly width: number; readonly height: number }) => void;
}

const texts = strings.beforeAfter;

/** Two states of a picture over each other; a slider, dragged anywhere, says how much is shown of each. */
export function BeforeAfter({ before, after, alt, onSize }: BeforeAfterProps) {
  const [percent, setPercent] = useState(50);
  const [from, to] = [useObjectUrl(before), useObjectUrl(after)];
  const [shape, setShape] = useState(1);
  return (
    <figure
      className={styles['figure']}
      style={{ aspectRatio: shape, '--shape': shape } as CSSProperties}
    >
      {from !== undefined && <img className={styles['picture']} src={from} alt={texts.before} />}
      {to !== undefined && (
        <img
          className={styles['picture']}
          src={to}
          alt={alt}
          onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => {
            setShape(width / height);
            onSize?.({ width, height });
          }}
          style={{ clipPath: `inset(0 0 0 ${100 - percent}%)` }}
        />
      )}
      <span className={styles['before']} aria-hidden="true" hidden={percent > 88}>
        {texts.before}
      </span>
      <span className={styles['after']} aria-hidden="true" hidden={percent < 12}>
        {texts.after}
      </span>
      <span className={styles['line']} style={{ left: `${100 - percent}%` }} aria-hidden="true" />
      <input
        type="range"
        min={0}
        max={100}
        // To the right there is more of the left picture: what is dragged is the line.
        value={100 - percent}
        aria-label={texts.slider}
        aria-valuetext={texts.shown(percent)}
        className={styles['range']}
        onChange={({ target }) => setPercent(100 - target.valueAsNumber)}
      />
    </figure>
  );
}
