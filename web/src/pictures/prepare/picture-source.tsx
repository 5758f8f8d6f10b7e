import { Notice } from '../../design/notice.tsx';
import type { PlaygroundModel } from '../../api/models.ts';
import { strings } from '../../strings.ts';
import { PictureList } from './picture-list.tsx';
import styles from './picture-source.module.css';
import { PictureWell } from './picture-well.tsx';
import type { PictureNeeds } from './plan-picture.ts';
import { SquaringChoice } from './squaring-choice.tsx';
import type { Pictures } from './use-pictures.ts';

interface PictureSourceProps {
  readonly pictures: Pictures;
  readonly model: PlaygroundModel;
  readonly needs: PictureNeeds;
  readonly most: number;
  readonly dragging: boolean;
  /** What the picture at a place is for. */
  readonly roleOf: (place: number) => string;
  /** Whether bands may be added: they need something that fills them. */
  readonly pads: boolean;
}

const texts = strings.prepare;

/** The pictures that a form starts from, once there are any: what becomes of them, and room for more. */
export function PictureSource(props: PictureSourceProps) {
  const { pictures, model, needs, most, dragging, roleOf, pads } = props;
  const { listed, waiting, trouble } = pictures;
  const toSquare = needs.squarePng
    ? listed.filter(({ opened }) => opened.width !== opened.height)
    : [];
  const full = most > 1 && listed.length >= most;
  return (
    <section className={styles['source']} aria-label={texts.title}>
      {listed.length > 0 && <PictureList pictures={pictures} needs={needs} roleOf={roleOf} />}
      {toSquare.map((picture) => (
        <SquaringChoice
          key={picture.id}
          picture={picture}
          named={listed.length > 1}
          model={model.id}
          pads={pads}
          onChange={(squaring) => pictures.square(picture.id, squaring)}
        />
      ))}
      {waiting > 0 && <p className={styles['note']}>{texts.waiting(model.id, most, waiting)}</p>}
      {trouble !== undefined && <Notice tone="danger" title={trouble} />}
      {listed.length > 0 && !full && (
        <PictureWell
          size="small"
          several={most > 1}
          busy={pictures.busy}
          dragging={dragging}
          onFiles={(files) => void pictures.add(files)}
        />
      )}
    </section>
  );
}
