import { ArrowLeftRight } from 'lucide-react';

import type { FreeSizes } from '../../api/models.ts';
import { Field } from '../../design/field.tsx';
import { IconButton } from '../../design/icon-button.tsx';
import { Input } from '../../design/input.tsx';
import { strings } from '../../strings.ts';
import { parseSize, presetsOf } from '../free-size.ts';
import styles from './own-size.module.css';
import { SizeShape } from './size-shape.tsx';

interface OwnSizeProps {
  /** Width and height with an `x` between; either may be half-typed. */
  readonly value: string;
  /** What the model draws when it is not told. */
  readonly usual: string;
  readonly free: FreeSizes;
  readonly invalid: boolean;
  readonly onChange: (size: string) => void;
}

const USUAL_PIXELS = 1024 * 1024;

/** Any width and height that the model takes, and the usual proportions of as many pixels. */
export function OwnSize({ value, usual, free, invalid, onChange }: OwnSizeProps) {
  const [width = '', height = ''] = value.split('x');
  const start = parseSize(usual);
  const presets = presetsOf(free, start ? start.width * start.height : USUAL_PIXELS);
  const edge = {
    type: 'number',
    inputMode: 'numeric',
    min: free.multiple_of,
    max: free.longest_edge,
    step: free.multiple_of,
    'aria-invalid': invalid || undefined,
  } as const;
  return (
    <div className={styles['own']}>
      <div className={styles['edges']}>
        <Field label={strings.form.width}>
          {({ id }) => (
            <Input
              {...edge}
              id={id}
              value={width}
              onChange={({ target }) => onChange(`${target.value}x${height}`)}
            />
          )}
        </Field>
        <IconButton
          label={strings.form.swap}
          icon={<ArrowLeftRight />}
          onClick={() => onChange(`${height}x${width}`)}
        />
        <Field label={strings.form.height}>
          {({ id }) => (
            <Input
              {...edge}
              id={id}
              value={height}
              onChange={({ target }) => onChange(`${width}x${target.value}`)}
            />
          )}
        </Field>
      </div>
      <ul className={styles['presets']} aria-label={strings.form.presets}>
        {presets.map((preset) => (
          <li key={preset.ratio}>
            <button
              type="button"
              aria-pressed={preset.size === value}
              title={preset.size.replace('x', ' × ')}
              onClick={() => onChange(preset.size)}
            >
              <SizeShape size={parseSize(preset.size)} />
              {preset.ratio}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
