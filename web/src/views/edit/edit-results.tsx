import { Pencil } from 'lucide-react';
import { useState } from 'react';

import type { NamedBlob } from '../../api/planned-request.ts';
import { Button } from '../../design/button.tsx';
import { Segmented } from '../../design/segmented.tsx';
import type { Size } from '../../mask/geometry.ts';
import { BeforeAfter } from '../../pictures/before-after.tsx';
import { fileNameOf } from '../../pictures/file-name.ts';
import type { Picture } from '../../pictures/picture.ts';
import { usePictureActions } from '../../pictures/use-picture-actions.tsx';
import { strings } from '../../strings.ts';
import styles from './edit-view.module.css';
import type { Began } from './use-edit-runs.ts';

interface EditResultsProps {
  readonly began: Began;
  /** As they came, their bytes at hand. */
  readonly pictures: readonly Picture[];
  readonly onGoOn: (picture: NamedBlob) => void;
  readonly onUseSeed: (picture: Picture) => void;
}

const texts = strings.edit;

/** What came of an edit, each over the picture that it began with. */
export function EditResults({ began, pictures, onGoOn, onUseSeed }: EditResultsProps) {
  const [chosen, setChosen] = useState('0');
  const shown = pictures[Number(chosen)];
  if (!shown) return null;
  return (
    <div className={styles['results']}>
      {pictures.length > 1 && (
        <div className={styles['panes']}>
          <Segmented
            label={texts.results}
            hideLabel
            value={chosen}
            onChange={setChosen}
            choices={pictures.map((_, place) => ({
              value: String(place),
              label: String(place + 1),
              name: texts.nth(place + 1, pictures.length),
            }))}
          />
        </div>
      )}
      <EditResult
        key={shown.key}
        began={began}
        picture={shown}
        onGoOn={onGoOn}
        onUseSeed={onUseSeed}
      />
    </div>
  );
}

interface EditResultProps extends Omit<EditResultsProps, 'pictures'> {
  readonly picture: Picture;
}

function EditResult({ began, picture, onGoOn, onUseSeed }: EditResultProps) {
  const [size, setSize] = useState<Size>();
  const actions = usePictureActions(picture, { onUseSeed });
  const { source } = picture;
  if (typeof source === 'string') return null;
  return (
    <>
      <BeforeAfter
        before={began.picture.blob}
        after={source}
        alt={picture.prompt}
        onSize={setSize}
      />
      {began.masked && <p className={styles['hint']}>{whatStayed(began.picture, size, source)}</p>}
      <div className={styles['buttons']}>
        <Button
          size="small"
          look="primary"
          icon={<Pencil />}
          onClick={() => onGoOn({ name: fileNameOf(picture, source.type), blob: source })}
        >
          {texts.goOn}
        </Button>
        {actions
          .filter(({ id }) => id !== 'edit')
          .map(({ id, label, icon, run }) => (
            <Button key={id} size="small" icon={icon} onClick={run}>
              {label}
            </Button>
          ))}
      </div>
    </>
  );
}

/** PNG alone keeps every pixel; a result of another size holds the picture at that size. */
function whatStayed(before: Size, after: Size | undefined, { type }: Blob): string {
  if (!after) return '\u00A0';
  if (type !== 'image/png') return texts.stayed.lossy;
  return before.width === after.width && before.height === after.height
    ? texts.stayed.exactly
    : texts.stayed.resized(`${after.width}×${after.height}`);
}
