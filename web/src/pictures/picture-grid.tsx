import { useState } from 'react';

import type { RecordObject } from '../../../src/wire/gala/record-response.ts';
import { gridLook } from './grid-look.ts';
import { Lightbox } from './lightbox.tsx';
import { PictureCard } from './picture-card.tsx';
import type { Picture } from './picture.ts';

interface PictureGridProps {
  readonly pictures: readonly Picture[];
  /** Known already, so that it need not be asked for. */
  readonly record?: RecordObject | undefined;
  readonly onUseSeed?: ((picture: Picture) => void) | undefined;
}

/** The pictures of one request, and one of them large. */
export function PictureGrid({ pictures, record, onUseSeed }: PictureGridProps) {
  const [opened, setOpened] = useState<number>();
  return (
    <>
      <div {...gridLook(pictures.length, pictures[0])}>
        {pictures.map((picture, at) => (
          <PictureCard
            key={picture.key}
            picture={picture}
            count={pictures.length}
            onOpen={() => setOpened(at)}
            onUseSeed={onUseSeed}
          />
        ))}
      </div>
      <Lightbox
        pictures={pictures}
        at={opened}
        record={record}
        onMove={setOpened}
        onUseSeed={onUseSeed}
      />
    </>
  );
}
