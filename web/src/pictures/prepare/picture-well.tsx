import { ImagePlus } from 'lucide-react';
import { useId } from 'react';

import type { NamedBlob } from '../../api/planned-request.ts';
import { classNames } from '../../design/class-names.ts';
import { Spinner } from '../../design/spinner.tsx';
import { strings } from '../../strings.ts';
import styles from './picture-well.module.css';

interface PictureWellProps {
  readonly several: boolean;
  readonly busy: boolean;
  readonly dragging: boolean;
  readonly onFiles: (files: readonly NamedBlob[]) => void;
  /** @defaultValue `large`: where there is no picture yet */
  readonly size?: 'large' | 'small';
}

const texts = strings.prepare;

/** Where pictures go in: dropped, pasted or chosen. */
export function PictureWell({
  several,
  busy,
  dragging,
  onFiles,
  size = 'large',
}: PictureWellProps) {
  const id = useId();
  const large = size === 'large';
  return (
    <div className={classNames(styles['well'], styles[size], dragging && styles['dragging'])}>
      {busy ? <Spinner /> : <ImagePlus className={styles['icon']} aria-hidden="true" />}
      {large && (
        <p className={styles['lead']}>
          {dragging ? texts.release : several ? texts.dropSeveral : texts.drop}
        </p>
      )}
      <input
        id={id}
        type="file"
        accept="image/*,.heic,.avif"
        multiple={several}
        className={styles['input']}
        onChange={({ target }) => {
          onFiles(namedFiles([...(target.files ?? [])]));
          // The same file can be chosen again.
          target.value = '';
        }}
      />
      <label htmlFor={id} className={styles['label']}>
        {busy
          ? texts.opening
          : large
            ? several
              ? texts.chooseSeveral
              : texts.choose
            : several
              ? texts.add
              : texts.another}
      </label>
      {large && <p className={styles['hint']}>{texts.paste}</p>}
    </div>
  );
}

/** Files with their names. */
export const namedFiles = (files: readonly File[]): readonly NamedBlob[] =>
  files.map((blob) => ({ name: blob.name, blob }));
