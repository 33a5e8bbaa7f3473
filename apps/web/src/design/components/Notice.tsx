import type { ReactNode } from 'react';
import { CircleCheck, CircleX, Info, TriangleAlert } from 'lucide-react';
import { cx } from '../cx.ts';
import styles from './Notice.module.css';

export type NoticeTone = 'info' | 'warn' | 'error' | 'done';

const icons = { info: Info, warn: TriangleAlert, error: CircleX, done: CircleCheck } as const;

export interface NoticeProps {
  readonly tone?: NoticeTone | undefined;
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  /** What can be done about it. */
  readonly action?: ReactNode;
  /** Spoken when it appears: an error at once, the others when it suits. */
  readonly live?: boolean | undefined;
}

/** Something the reader should know, with what to do. Never an alarm colour. */
export function Notice({ tone = 'info', title, children, action, live }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className={cx(styles.notice, styles[tone])} role={live ? (tone === 'error' ? 'alert' : 'status') : undefined}>
      <Icon aria-hidden="true" className={styles.icon} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
        {action && <div className={styles.action}>{action}</div>}
      </div>
    </div>
  );
}
