import { useState } from 'react';

import { classNames } from '../design/class-names.ts';
import { strings } from '../strings.ts';
import { DraftShape } from './draft-shape.tsx';
import type { Point, Size } from './geometry.ts';
import type { EditorCommand } from './keys.ts';
import type { Mask } from './mask.ts';
import { OverlayCanvas } from './overlay-canvas.tsx';
import { createPainter, type Draft } from './painter.ts';
import { PictureCanvas } from './picture-canvas.tsx';
import styles from './stage.module.css';
import { ToolCursor } from './tool-cursor.tsx';
import type { ToolSettings } from './tools.ts';
import { useKeyboardPainting } from './use-keyboard-painting.ts';
import { usePointerPainting } from './use-pointer-painting.ts';
import type { useViewport, View } from './use-viewport.ts';

interface StageProps extends ReturnType<typeof useViewport> {
  readonly element: React.RefObject<HTMLDivElement | null>;
  readonly pixels: ImageBitmap;
  readonly mask: Mask;
  readonly settings: ToolSettings;
  readonly describedBy: string;
  readonly onCommand: (command: EditorCommand) => void;
  readonly say: (text: string) => void;
}

/** The least and the most that a stage is wide for its height. */
const SHAPES = { least: 0.8, most: 1.9 };

/** The picture with its mask, to be painted on. */
export function Stage(props: StageProps) {
  const { element, pixels, mask, settings, describedBy, onCommand, say } = props;
  const { view, current, actions } = props;
  const [draft, setDraft] = useState<Draft>();
  const [pointer, setPointer] = useState<Point>();
  const [painter] = useState(() => createPainter(mask, setDraft));
  const keyboard = useKeyboardPainting({
    picture: pixels,
    painter,
    settings,
    current,
    actions,
    pointing: pointer !== undefined,
    onCommand,
    onCursor: (event, at) => say(strings.mask.cursor[event](describe(at, mask))),
  });
  const pointing = usePointerPainting({
    stage: element,
    painter,
    settings,
    current,
    actions,
    isMoving: keyboard.isMoving,
    onPoint: setPointer,
    onMoved: keyboard.onMoved,
  });
  const shape = Math.min(SHAPES.most, Math.max(SHAPES.least, pixels.width / pixels.height));
  return (
    // What it is has no native element; a screen reader hands it every key.
    <div
      ref={element}
      role="application"
      tabIndex={0}
      aria-label={strings.mask.stage}
      aria-describedby={describedBy}
      className={classNames(styles['stage'], keyboard.cursor !== undefined && styles['byKeys'])}
      style={{ aspectRatio: shape }}
      {...keyboard.handlers}
      {...pointing}
      onPointerDown={(event) => {
        keyboard.hideCursor();
        pointing.onPointerDown(event);
      }}
      onContextMenu={(event) => event.preventDefault()}
    >
      <div className={styles['ground']} style={placeOf(pixels, view)} />
      <PictureCanvas pixels={pixels} view={view} />
      <OverlayCanvas mask={mask} view={view} />
      <DraftShape draft={draft} view={view} />
      <ToolCursor
        at={keyboard.cursor ?? pointer}
        byKeys={keyboard.cursor !== undefined}
        settings={settings}
        view={view}
      />
    </div>
  );
}

/** Where the picture is on the stage. */
const placeOf = ({ width, height }: Size, { viewport: { x, y, scale } }: View) => ({
  left: x,
  top: y,
  width: width * scale,
  height: height * scale,
});

function describe({ x, y }: Point, { selection }: Mask) {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  return { x: column, y: row, replaced: selection.data[row * selection.width + column] === 1 };
}
