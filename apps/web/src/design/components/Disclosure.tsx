import type { ReactNode } from 'react';
import { ChevronDown } from 'lucide-react';
import { cx } from '../cx.ts';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean | undefined;
  readonly onToggle?: ((open: boolean) => void) | undefined;
  readonly plain?: boolean | undefined;
}

/** Opens in place. The browser's own element: find-in-page and print reach inside. */
export function Disclosure({ summary, children, open, onToggle, plain }: DisclosureProps) {
  return (
    <details
      className={cx(styles.disclosure, plain && styles.plain)}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <span className={styles.words}>{summary}</span>
        <ChevronDown aria-hidden="true" className={styles.chevron} size={20} />
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
