import { useRef, useState, type KeyboardEvent } from 'react';

import type { Point, Size } from './geometry.ts';
import { commandOf, type CursorCommand, type EditorCommand, type Stride } from './keys.ts';
import type { Painter } from './painter.ts';
import { isBrush, type ToolSettings } from './tools.ts';
import type { View, ViewActions } from './use-viewport.ts';
import { toPicture } from './viewport.ts';

interface KeyboardPainting {
  readonly picture: Size;
  readonly painter: Painter;
  readonly settings: ToolSettings;
  readonly current: () => View;
  readonly actions: ViewActions;
  /** Whether a mouse is over the stage, whose hand holds the space bar to move the picture. */
  readonly pointing: boolean;
  /** Everything that is not about the cursor. */
  readonly onCommand: (command: EditorCommand) => void;
  /** The cursor went to a point, or the tool was put down or taken up there. */
  readonly onCursor: (event: 'moved' | 'down' | 'up' | 'corner' | 'cancelled', at: Point) => void;
}

/** In CSS pixels, whatever the zoom: what is seen larger is gone through more finely. */
const STRIDES: Readonly<Record<Exclude<Stride, 'pixel'>, number>> = { step: 10, leap: 80 };

/** Painting by keys alone: a cursor that arrows move, and a tool that Enter puts down and takes up. */
export function useKeyboardPainting(parts: KeyboardPainting) {
  const { picture, painter, settings, current, actions, pointing, onCommand, onCursor } = parts;
  const [cursor, setCursor] = useState<Point>();
  const lastCorner = useRef<Point>(undefined);
  const space = useRef({ held: false, dragged: false });

  const place = (point: Point): Point => {
    setCursor(point);
    actions.show(point);
    return point;
  };

  const middle = (): Point => {
    const { viewport, stage } = current();
    const { x, y } = toPicture(viewport, { x: stage.width / 2, y: stage.height / 2 });
    return {
      x: clamp(Math.floor(x) + 0.5, picture.width),
      y: clamp(Math.floor(y) + 0.5, picture.height),
    };
  };

  const step = ({ x, y, stride }: Extract<CursorCommand, { do: 'step' }>): void => {
    const { scale } = current().viewport;
    const length = stride === 'pixel' ? 1 : Math.max(1, Math.round(STRIDES[stride] / scale));
    const from = cursor ?? middle();
    const to = place({
      x: clamp(from.x + x * length, picture.width),
      y: clamp(from.y + y * length, picture.height),
    });
    if (painter.busy && settings.tool === 'lasso') painter.hover(to);
    else painter.to(to);
    onCursor('moved', to);
  };

  const press = (): void => {
    const at = cursor ?? place(middle());
    if (!painter.busy) {
      painter.begin(at, settings);
      lastCorner.current = at;
      onCursor(isBrush(settings.tool) ? 'down' : 'corner', at);
      return;
    }
    const { x, y } = lastCorner.current ?? at;
    if (settings.tool === 'lasso' && (x !== at.x || y !== at.y)) {
      painter.to(at);
      lastCorner.current = at;
      onCursor('corner', at);
      return;
    }
    painter.end();
    onCursor('up', at);
  };

  const dab = (): void => {
    if (painter.busy || !isBrush(settings.tool)) {
      press();
      return;
    }
    const at = cursor ?? place(middle());
    painter.begin(at, settings);
    painter.end();
    onCursor('up', at);
  };

  const escape = (event: KeyboardEvent): void => {
    if (painter.busy) {
      // Whatever the editor stands in is not meant.
      event.stopPropagation();
      painter.cancel();
      onCursor('cancelled', cursor ?? middle());
    } else setCursor(undefined);
  };

  return {
    cursor,
    hideCursor: () => setCursor(undefined),
    isMoving: () => space.current.held,
    onMoved: () => {
      space.current.dragged = true;
    },
    handlers: {
      onKeyDown(event: KeyboardEvent) {
        const command = commandOf(event);
        if (!command) return;
        event.preventDefault();
        if (command.do === 'step') step(command);
        else if (command.do === 'dab') {
          // Only when it comes up is it known whether it was held to move the picture.
          if (!event.repeat) space.current = { held: true, dragged: false };
        } else if (command.do === 'press') {
          if (!event.repeat) press();
        } else if (command.do === 'escape') escape(event);
        else if (!painter.busy) onCommand(command);
      },
      onKeyUp(event: KeyboardEvent) {
        if (event.key !== ' ') return;
        const { held, dragged } = space.current;
        space.current = { held: false, dragged: false };
        // A hand that lets go without having moved anything wants no dot in the middle.
        if (held && !dragged && (cursor || !pointing)) dab();
      },
      onBlur() {
        space.current = { held: false, dragged: false };
      },
    },
  };
}

/** The middle of the nearest pixel of an edge. */
const clamp = (at: number, edge: number): number => Math.min(edge - 0.5, Math.max(0.5, at));
