import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { cx } from '../cx.ts';
import { buttonClass, type ButtonVariant } from './Button.tsx';
import styles from './Menu.module.css';

export interface MenuEntry {
  readonly key: string;
  readonly name: string;
  readonly icon?: ReactNode;
  readonly disabled?: boolean | undefined;
}

export interface MenuProps {
  readonly label: string;
  /** What the trigger shows; the label when left out. */
  readonly trigger?: ReactNode;
  readonly variant?: ButtonVariant | undefined;
  readonly items: readonly MenuEntry[];
  readonly onAction: (key: string) => void;
}

export function Menu({ label, trigger, variant = 'quiet', items, onAction }: MenuProps) {
  return (
    <MenuTrigger>
      <AriaButton className={cx(buttonClass(variant), styles.trigger)} {...(trigger ? { 'aria-label': label } : {})}>
        {trigger ?? label}
      </AriaButton>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <AriaMenu
          className={styles.menu ?? ''}
          onAction={(key) => onAction(String(key))}
          disabledKeys={items.filter((item) => item.disabled).map((item) => item.key)}
        >
          {items.map((item) => (
            <MenuItem key={item.key} id={item.key} className={styles.item ?? ''} textValue={item.name}>
              {item.icon}
              {item.name}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
