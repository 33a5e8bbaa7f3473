import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** Nothing here yet: says what would be here and how to get it. */
export function EmptyState(props: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
  level?: 1 | 2 | 3;
}) {
  const Heading = `h${props.level ?? 2}` as const;
  return (
    <div className={styles.empty}>
      {props.icon && (
        <div className={styles.icon} aria-hidden="true">
          {props.icon}
        </div>
      )}
      <Heading className={styles.title}>{props.title}</Heading>
      {props.children && <div className={styles.words}>{props.children}</div>}
      {props.action && <div className={styles.action}>{props.action}</div>}
    </div>
  );
}
