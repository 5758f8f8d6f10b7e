import { Crop } from 'lucide-react';
import { useState } from 'react';

import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { Segmented } from '../../design/segmented.tsx';
import type { Box } from '../../mask/geometry.ts';
import { strings } from '../../strings.ts';
import { CropFrame } from './crop-frame.tsx';
import { middleSquare, type Squaring } from './plan-picture.ts';
import type { ListedPicture } from './listed-picture.ts';
import styles from './squaring-choice.module.css';

interface SquaringChoiceProps {
  readonly picture: ListedPicture;
  readonly model: string;
  /** Whether it says which picture is meant. */
  readonly named: boolean;
  readonly onChange: (squaring: Squaring) => void;
  /** Whether bands may be added: they need something that fills them. */
  readonly pads: boolean;
}

const texts = strings.prepare;

/** How a picture becomes square for a model that takes no other. */
export function SquaringChoice({ picture, model, named, onChange, pads }: SquaringChoiceProps) {
  const { opened, squaring } = picture;
  const [draft, setDraft] = useState<Box>();
  const by = squaring?.by ?? 'crop';
  const frame = squaring?.by === 'crop' ? squaring.frame : middleSquare(opened);
  const adjust = (
    <Button size="small" look="quiet" icon={<Crop />} onClick={() => setDraft(frame)}>
      {texts.adjust}
    </Button>
  );
  return (
    <div className={styles['choice']}>
      {pads ? (
        <Segmented
          label={named ? texts.squaringOf(opened.name) : texts.squaring}
          value={by}
          onChange={(next) => onChange(next === 'pad' ? { by: next } : { by: next, frame })}
          choices={[
            { value: 'crop', label: texts.squarings.crop },
            { value: 'pad', label: texts.squarings.pad },
          ]}
          aside={by === 'crop' && adjust}
          hint={texts.whySquare(model)}
        />
      ) : (
        <div className={styles['row']}>
          <p>{named ? opened.name : texts.whySquare(model)}</p>
          {adjust}
        </div>
      )}
      <Dialog
        open={draft !== undefined}
        onClose={() => setDraft(undefined)}
        title={texts.frame}
        actions={
          <>
            <Button onClick={() => setDraft(undefined)}>{strings.common.cancel}</Button>
            <Button
              look="primary"
              onClick={() => {
                if (draft) onChange({ by: 'crop', frame: draft });
                setDraft(undefined);
              }}
            >
              {texts.useFrame}
            </Button>
          </>
        }
      >
        {draft && <CropFrame picture={opened} frame={draft} onChange={setDraft} />}
      </Dialog>
    </div>
  );
}
