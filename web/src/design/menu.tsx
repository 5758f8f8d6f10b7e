import { useId, useRef, type ReactNode } from 'react';

import { IconButton } from './icon-button.tsx';
import styles from './menu.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly items: readonly MenuItem[];
}

const GAP = 6;

/** Further actions behind a button: a popover, which the browser closes by Escape and by a click beside it. */
export function Menu({ label, icon, items }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const place = () => {
    const anchor = button.current?.getBoundingClientRect();
    const shown = list.current;
    if (!anchor || !shown) return;
    const { offsetWidth: width, offsetHeight: height } = shown;
    const isBelow = anchor.bottom + GAP + height < innerHeight;
    shown.style.top = `${Math.max(GAP, isBelow ? anchor.bottom + GAP : anchor.top - GAP - height)}px`;
    shown.style.left = `${Math.max(GAP, Math.min(anchor.right - width, innerWidth - width - GAP))}px`;
    shown.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
  };
  const move = (step: number) => {
    const buttons = [...(list.current?.querySelectorAll('button:not(:disabled)') ?? [])];
    const at = buttons.findIndex((one) => one === document.activeElement);
    const next = buttons[(at + step + buttons.length) % buttons.length];
    if (next instanceof HTMLElement) next.focus();
  };
  return (
    <>
      <IconButton ref={button} label={label} icon={icon} popoverTarget={id} aria-haspopup="menu" />
      <ul
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        className={styles['menu']}
        onToggle={({ newState }) => newState === 'open' && place()}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step === undefined) return;
          event.preventDefault();
          // What lies below has arrow keys of its own.
          event.stopPropagation();
          move(step);
        }}
      >
        {items.map((item) => (
          <li key={item.id} role="none">
            <button
              type="button"
              role="menuitem"
              disabled={item.disabled}
              onClick={() => {
                list.current?.hidePopover();
                item.onChoose();
              }}
            >
              {item.icon}
              {item.label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
