import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';

import { Slider } from '../../design/slider.tsx';
import type { Box, Point } from '../../mask/geometry.ts';
import { strings } from '../../strings.ts';
import { useObjectUrl } from '../use-object-url.ts';
import styles from './crop-frame.module.css';
import { framed, moveFrame, resizeFrame } from './frame.ts';
import type { OpenedPicture } from './open-picture.ts';

interface CropFrameProps {
  readonly picture: OpenedPicture;
  readonly frame: Box;
  readonly onChange: (frame: Box) => void;
}

const texts = strings.prepare;

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** A square frame on a picture: dragged, or moved with the arrow keys. */
export function CropFrame({ picture, frame, onChange }: CropFrameProps) {
  const element = useRef<HTMLDivElement>(null);
  const [grip, setGrip] = useState<Point>();
  const url = useObjectUrl(picture.blob);
  const { width, height } = picture;
  const inPercent = (part: number, whole: number): string => `${(part / whole) * 100}%`;

  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const box = element.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return {
      x: ((clientX - box.left) / box.width) * width,
      y: ((clientY - box.top) / box.height) * height,
    };
  };

  const moveByKey = (event: KeyboardEvent): void => {
    const direction = DIRECTIONS[event.key];
    if (!direction || event.altKey) return;
    event.preventDefault();
    const length = Math.max(1, Math.round(Math.max(width, height) * (event.shiftKey ? 0.1 : 0.01)));
    onChange(moveFrame(frame, { x: direction.x * length, y: direction.y * length }, picture));
  };

  return (
    <div className={styles['crop']}>
      <div
        ref={element}
        className={styles['picture']}
        style={{ aspectRatio: `${width} / ${height}`, maxWidth: `calc(55dvh * ${width / height})` }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          const at = pointOf(event);
          const inside = framed(frame, at);
          const next = inside ? frame : moveFrame(frame, centred(frame, at), picture);
          if (!inside) onChange(next);
          setGrip({ x: at.x - next.x, y: at.y - next.y });
        }}
        onPointerMove={(event) => {
          if (!grip) return;
          const at = pointOf(event);
          const by = { x: at.x - grip.x - frame.x, y: at.y - grip.y - frame.y };
          onChange(moveFrame(frame, by, picture));
        }}
        onPointerUp={() => setGrip(undefined)}
        onPointerCancel={() => setGrip(undefined)}
      >
        <img src={url} alt="" draggable={false} />
        <div
          role="application"
          tabIndex={0}
          aria-label={texts.frame}
          aria-description={texts.frameHint}
          className={styles['frame']}
          style={{
            left: inPercent(frame.x, width),
            top: inPercent(frame.y, height),
            width: inPercent(frame.width, width),
            height: inPercent(frame.height, height),
          }}
          onKeyDown={moveByKey}
        />
      </div>
      <p className={styles['place']} role="status">
        {texts.frameAt(frame.x, frame.y)}
      </p>
      <Slider
        label={texts.frameSize}
        min={Math.min(64, width, height)}
        max={Math.min(width, height)}
        value={frame.width}
        format={(edge) => `${edge}×${edge}`}
        onChange={(edge) => onChange(resizeFrame(frame, edge, picture))}
        hint={texts.frameHint}
      />
    </div>
  );
}

const centred = (frame: Box, at: Point): Point => ({
  x: at.x - frame.width / 2 - frame.x,
  y: at.y - frame.height / 2 - frame.y,
});
