import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { IconButton } from '../../../design/index.ts';
import styles from './bedside.module.css';

interface DropdownProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly children: (close: () => void) => ReactNode;
}

/** A few buttons behind one. Escape and a press elsewhere close it; focus goes back to its button. */
export function Dropdown({ label, icon, children }: DropdownProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    if (!open) return;
    box.current?.querySelector<HTMLElement>(`[data-menu] button`)?.focus();
    const outside = (event: PointerEvent): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  return (
    <div
      ref={box}
      className={styles.dropdown}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <IconButton label={label} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {icon}
      </IconButton>
      {open && (
        <div id={id} data-menu="" role="group" aria-label={label} className={styles.menu}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
