import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import { Button, type ButtonProps } from './Button.tsx';
import styles from './IconButton.module.css';

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon' | 'aria-label'> {
  /** What it does, in words; also the tooltip. */
  readonly label: string;
  readonly children: ReactNode;
}

export function IconButton({ label, children, variant = 'quiet', className, ...rest }: IconButtonProps) {
  return (
    <Button {...rest} variant={variant} className={cx(styles.icon, className)} aria-label={label} title={label}>
      {children}
    </Button>
  );
}
