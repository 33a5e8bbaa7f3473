import { useEffect, useRef, type ReactNode } from 'react';
import { cx } from '../design/index.ts';
import styles from './page.module.css';

let shownPath: string | null = null;
let reachedPath: string | null = null;

/**
 * Names the document. After a change of page also moves the focus to the new page's heading, so that it is read; again
 * where what was shown while waiting, and had the focus, gave way to the page.
 */
export function usePage(title: string, heading?: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    document.title = `${title} · Openward`;
  }, [title]);
  useEffect(() => {
    const path = location.pathname;
    const changed = shownPath !== null && shownPath !== path;
    shownPath = path;
    if (changed) reachedPath = path;
    const unclaimed = document.activeElement === null || document.activeElement === document.body;
    if (changed || (reachedPath === path && unclaimed)) heading?.current?.focus({ preventScroll: true });
  }, [heading]);
}

export interface PageProps {
  readonly title: string;
  /** The document's name where it differs from the heading. */
  readonly documentTitle?: string;
  /** Small line over the heading. */
  readonly over?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly width?: 'narrow' | 'reading' | 'page' | 'wide';
  readonly children?: ReactNode;
}

/** A page of the shell: heading, lead, content, at one of four widths. */
export function Page({ title, documentTitle, over, lead, actions, width = 'page', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  usePage(documentTitle ?? title, heading);
  return (
    <div className={cx(styles.page, styles[width])}>
      <header className={styles.header}>
        <div className={styles.words}>
          {over && <div className={styles.over}>{over}</div>}
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
