import { TOOL_KEYS, TOOLS, type Tool } from './tools.ts';

/** What the cursor on the stage does. */
export type CursorCommand =
  /** Moves the cursor, in steps. */
  | { readonly do: 'step'; readonly x: number; readonly y: number; readonly stride: Stride }
  /** Puts the tool down or takes it up; sets a corner. */
  | { readonly do: 'press' }
  /** A dab, wherever the cursor is. */
  | { readonly do: 'dab' }
  | { readonly do: 'escape' };

/** What is as well done by the buttons around the stage. */
export type EditorCommand =
  | { readonly do: 'tool'; readonly tool: Tool }
  | { readonly do: 'size'; readonly by: 1 | -1 }
  | { readonly do: 'zoom'; readonly factor: number }
  | { readonly do: 'fit' | 'full' | 'undo' | 'redo' | 'invert' | 'all' | 'none' | 'flip' | 'help' };

/** What a key on the stage means. */
export type KeyCommand = CursorCommand | EditorCommand;

/** How far a step goes. */
export type Stride = 'pixel' | 'step' | 'leap';

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const ZOOM_STEP = 1.25;

/** Many keyboards have these only with AltGr, which says Ctrl and Alt as well, or with Alt alone. */
const BRACKETS: Readonly<Record<string, EditorCommand>> = {
  '[': { do: 'size', by: -1 },
  ']': { do: 'size', by: 1 },
};

const PLAIN: Readonly<Record<string, KeyCommand>> = {
  Enter: { do: 'press' },
  ' ': { do: 'dab' },
  Escape: { do: 'escape' },
  Delete: { do: 'none' },
  Backspace: { do: 'none' },
  '+': { do: 'zoom', factor: ZOOM_STEP },
  '=': { do: 'zoom', factor: ZOOM_STEP },
  '-': { do: 'zoom', factor: 1 / ZOOM_STEP },
  '0': { do: 'fit' },
  '1': { do: 'full' },
  i: { do: 'invert' },
  x: { do: 'flip' },
  '?': { do: 'help' },
};

/** What a key means while the stage has the focus; `undefined` leaves it to the browser. */
export function commandOf(press: KeyPress): KeyCommand | undefined {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = press;
  const controlled = ctrlKey || metaKey;
  const arrow = ARROWS[key];
  // With Alt they mean "back" and "forward".
  if (arrow && !altKey && !metaKey) {
    const stride = ctrlKey ? 'pixel' : shiftKey ? 'leap' : 'step';
    return { do: 'step', x: arrow[0], y: arrow[1], stride };
  }
  const bracket = BRACKETS[key];
  if (bracket && !metaKey && (altKey || !ctrlKey)) return bracket;
  const letter = key.toLowerCase();
  if (controlled) return historyCommand(press) ?? (letter === 'a' ? { do: 'all' } : undefined);
  if (altKey) return undefined;
  const tool = TOOLS.find((one) => TOOL_KEYS[one] === letter);
  if (tool) return { do: 'tool', tool };
  return PLAIN[key] ?? PLAIN[letter];
}

/** What a key means while one of the buttons around the stage has the focus, which keep keys of their own. */
export function editorCommandOf(press: KeyPress): EditorCommand | undefined {
  const command = commandOf(press);
  return command && isOfCursor(command) ? undefined : command;
}

const isOfCursor = (command: KeyCommand): command is CursorCommand =>
  ['step', 'press', 'dab', 'escape'].includes(command.do);

/** Undoing and redoing. */
function historyCommand({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress) {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return { do: shiftKey ? 'redo' : 'undo' } as const;
  return letter === 'y' ? ({ do: 'redo' } as const) : undefined;
}
