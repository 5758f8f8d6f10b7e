import { Ban, ImageOff, TriangleAlert } from 'lucide-react';
import { useState } from 'react';

import type { RecordObject } from '../../../../../src/wire/gala/record-response.ts';
import { Spinner } from '../../../design/spinner.tsx';
import { picturesOfRecord, type Picture } from '../../../pictures/picture.ts';
import { usePictureUrl } from '../../../pictures/use-picture-url.ts';
import { strings } from '../../../strings.ts';
import type { Permissions } from '../permissions.ts';
import { PictureTools } from './picture-tools.tsx';
import styles from './record-dialog.module.css';

const texts = strings.history.detail;

interface RecordPicturesProps {
  readonly record: RecordObject;
  readonly may: Permissions;
}

/** The pictures of a request: one large, the others to choose from, or why there are none. */
export function RecordPictures({ record, may }: RecordPicturesProps) {
  const pictures = picturesOfRecord(record);
  const [chosen, setChosen] = useState(0);
  const place = Math.min(chosen, pictures.length - 1);
  const picture = pictures[place];
  if (!picture) return <Nothing record={record} />;
  return (
    <div className={styles['pictures']}>
      <div className={styles['stage']}>
        <LargePicture key={picture.key} picture={picture} />
      </div>
      {pictures.length > 1 && (
        <div role="group" aria-label={texts.pictures} className={styles['strip']}>
          {pictures.map(({ key, preview }, index) => (
            <button
              key={key}
              type="button"
              aria-pressed={index === place}
              aria-label={texts.show(index + 1, pictures.length)}
              onClick={() => setChosen(index)}
            >
              <img src={preview} alt="" width={64} height={64} />
            </button>
          ))}
        </div>
      )}
      <PictureTools
        picture={picture}
        record={record}
        may={may}
        number={place + 1}
        count={pictures.length}
      />
    </div>
  );
}

function LargePicture({ picture }: { readonly picture: Picture }) {
  const url = usePictureUrl(picture);
  const [isBroken, setBroken] = useState(false);
  if (isBroken) {
    return (
      <p className={styles['nothing']}>
        <ImageOff aria-hidden="true" /> {texts.unavailable}
      </p>
    );
  }
  return (
    <img
      src={url}
      alt={texts.alt(picture.prompt)}
      width={picture.width}
      height={picture.height}
      onError={() => setBroken(true)}
    />
  );
}

/** Why there is no picture, or not yet. */
function Nothing({ record: { state } }: { readonly record: RecordObject }) {
  const [icon, text] = {
    queued: [<Spinner key="" />, texts.waiting] as const,
    running: [<Spinner key="" />, texts.drawing] as const,
    succeeded: [<ImageOff key="" aria-hidden="true" />, texts.gone] as const,
    failed: [<TriangleAlert key="" aria-hidden="true" />, strings.history.states.failed] as const,
    cancelled: [<Ban key="" aria-hidden="true" />, texts.cancelled] as const,
  }[state];
  return (
    <div className={styles['pictures']}>
      <div className={styles['stage']}>
        <p className={styles['nothing']} role="status">
          {icon} {text}
        </p>
      </div>
    </div>
  );
}
