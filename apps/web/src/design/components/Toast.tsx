import { useEffect, useState, type ReactNode } from 'react';
import { X } from 'lucide-react';
import { announce } from './Announcer.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './Toast.module.css';

interface ToastItem {
  readonly id: number;
  readonly text: string;
  readonly action?: ReactNode;
}

const shownMs = 7000;
let lastId = 0;
const listeners = new Set<(item: ToastItem) => void>();

/** A short message at the foot of the page, said politely too; it goes after seven seconds unless looked at. */
export function toast(text: string, action?: ReactNode): void {
  lastId += 1;
  for (const listener of listeners) listener({ id: lastId, text, action });
  announce(text);
}

/** Where toasts appear; once, in the shell. Held while the pointer or the focus is on it. */
export function Toasts() {
  const [items, setItems] = useState<readonly ToastItem[]>([]);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const listener = (item: ToastItem) => setItems((now) => [...now.slice(-2), item]);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  useEffect(() => {
    if (held || items.length === 0) return;
    const timer = setTimeout(() => setItems((now) => now.slice(1)), shownMs);
    return () => clearTimeout(timer);
  }, [held, items]);
  if (items.length === 0) return null;
  return (
    <section
      className={styles.region}
      aria-label="Messages"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {items.map((item) => (
        <div key={item.id} className={styles.toast}>
          <p className={styles.text}>{item.text}</p>
          {item.action}
          <IconButton
            label="Dismiss"
            className={styles.close}
            onClick={() => setItems((now) => now.filter((each) => each.id !== item.id))}
          >
            <X aria-hidden="true" />
          </IconButton>
        </div>
      ))}
    </section>
  );
}
