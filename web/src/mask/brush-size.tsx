import { strings } from '../strings.ts';
import type { Size } from './geometry.ts';
import styles from './mask-editor.module.css';
import { diameterOf, radiusAtScale, scaleOfRadius } from './tools.ts';

interface BrushSizeProps {
  readonly picture: Size;
  readonly radius: number;
  readonly onChange: (radius: number) => void;
}

export function BrushSize({ picture, radius, onChange }: BrushSizeProps) {
  const inWords = strings.mask.pixels(diameterOf(radius));
  return (
    <label className={styles['size']}>
      <span>{strings.mask.size}</span>
      <input
        type="range"
        min={0}
        max={100}
        value={scaleOfRadius(radius, picture)}
        aria-valuetext={inWords}
        onChange={({ target }) => onChange(radiusAtScale(target.valueAsNumber, picture))}
      />
      <output>{inWords}</output>
    </label>
  );
}
