import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { cx } from '../cx.ts';
import styles from './Button.module.css';

export type ButtonVariant = 'accent' | 'primary' | 'secondary' | 'quiet' | 'wrong';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `accent` is the one next action of a view; `primary` confirms; `secondary` is the default. */
  readonly variant?: ButtonVariant | undefined;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  readonly icon?: ReactNode;
  /** Work under way: said to assistive technology; further presses do nothing. */
  readonly busy?: boolean | undefined;
  readonly wide?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The look of a button, for links that start something. */
export function buttonClass(
  variant: ButtonVariant = 'secondary',
  size: 'small' | 'medium' | 'large' = 'medium',
): string {
  return cx(styles.button, styles[variant], styles[size]);
}

export function Button({ variant, size, icon, busy, wide, className, children, onClick, type, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      className={cx(buttonClass(variant, size), wide && styles.wide, className)}
      aria-disabled={busy ? true : rest['aria-disabled']}
      aria-busy={busy ? true : undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? <span className={styles.spinner} aria-hidden="true" /> : icon}
      {children}
    </button>
  );
}
