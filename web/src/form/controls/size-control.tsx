import { Scaling } from 'lucide-react';
import { useId, useState } from 'react';

import { strings } from '../../strings.ts';
import { parseSize, ratioOf } from '../free-size.ts';
import { valueText } from '../presentation.ts';
import type { ControlProps, RuleOf } from './control-props.ts';
import { OwnSize } from './own-size.tsx';
import styles from './size-control.module.css';
import { shownValue } from './shown-value.ts';
import { SizeShape } from './size-shape.tsx';

/** What own sizes start from where the usual one is the model's choice. */
const START = '1024x1024';

/** The size as shapes, and freely where the model takes that. */
export function SizeControl(props: ControlProps & { readonly rule: RuleOf<'size'> }) {
  const { field, form, label, hint, error, rule } = props;
  const { name, usual } = field;
  const { listed, free } = rule;
  const group = useId();
  const value = shownValue(form, field);
  const [asked, setAsked] = useState(false);
  const isOwn = free !== null && (asked || !listed.includes(value));
  const longest = longestOfAlike(listed);
  const choose = (size: string) => {
    setAsked(false);
    form.set(name, size);
  };
  return (
    <fieldset className={styles['size']} aria-describedby={error ? `${group}-error` : undefined}>
      <legend className={styles['legend']}>
        {label}
        <span className={styles['aside']}>{valueText(name, value)}</span>
      </legend>
      <div className={styles['tiles']}>
        {listed.map((one) => (
          <Tile
            key={one}
            group={group}
            name={valueText(name, one)}
            caption={captionOf(one, longest !== undefined)}
            icon={<SizeShape size={parseSize(one)} longest={longest} />}
            checked={!isOwn && one === value}
            onChoose={() => choose(one)}
          />
        ))}
        {free && (
          <Tile
            group={group}
            name={strings.form.ownSize}
            caption={strings.form.ownSize}
            icon={<Scaling />}
            checked={isOwn}
            onChoose={() => setAsked(true)}
          />
        )}
      </div>
      {isOwn && (
        <OwnSize
          value={parseSize(value) || value.includes('x') ? value : START}
          usual={String(usual ?? '')}
          free={free}
          invalid={error !== undefined}
          onChange={(size) => {
            setAsked(true);
            form.set(name, size);
          }}
        />
      )}
      {error !== undefined && (
        <p id={`${group}-error`} className={styles['error']}>
          {error}
        </p>
      )}
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
    </fieldset>
  );
}

interface TileProps {
  readonly group: string;
  readonly name: string;
  readonly caption: string;
  readonly icon: React.ReactNode;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function Tile({ group, name, caption, icon, checked, onChoose }: TileProps) {
  return (
    <label className={styles['tile']}>
      <input type="radio" name={group} checked={checked} aria-label={name} onChange={onChoose} />
      <span>
        {icon}
        {caption}
      </span>
    </label>
  );
}

/** The longest edge in pixels where proportions do not tell the sizes apart. */
function longestOfAlike(listed: readonly string[]): number | undefined {
  const sizes = listed.flatMap((one) => parseSize(one) ?? []);
  const tellsApart = new Set(sizes.map(ratioOf)).size === sizes.length;
  return tellsApart
    ? undefined
    : Math.max(...sizes.flatMap(({ width, height }) => [width, height]));
}

/** By proportions where those tell the sizes apart, else by how wide they are. */
function captionOf(size: string, alike: boolean): string {
  const parsed = parseSize(size);
  if (!parsed) return valueText('size', size);
  return alike ? String(parsed.width) : ratioOf(parsed);
}
