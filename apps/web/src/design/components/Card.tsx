import type { HTMLAttributes, ReactNode } from 'react';
import { cx } from '../cx.ts';
import styles from './Card.module.css';

export interface CardProps extends HTMLAttributes<HTMLElement> {
  readonly as?: 'section' | 'article' | 'div' | 'li' | undefined;
  /** `sunken` recedes; `raised` comes forward; `accent` holds the next action. */
  readonly tone?: 'plain' | 'sunken' | 'raised' | 'accent' | undefined;
  readonly padding?: 'none' | 'small' | 'medium' | undefined;
  readonly children: ReactNode;
}

export function Card({
  as: Element = 'div',
  tone = 'plain',
  padding = 'medium',
  className,
  children,
  ...rest
}: CardProps) {
  return (
    <Element {...rest} className={cx(styles.card, styles[tone], styles[`pad-${padding}`], className)}>
      {children}
    </Element>
  );
}
