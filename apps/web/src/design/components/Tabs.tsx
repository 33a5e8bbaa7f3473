import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import styles from './Tabs.module.css';

export interface TabItem {
  readonly key: string;
  readonly title: string;
  readonly icon?: ReactNode;
  /** A count beside the title, for example of unread results. */
  readonly count?: number | undefined;
  readonly content: ReactNode;
}

export interface TabsProps {
  readonly label: string;
  readonly items: readonly TabItem[];
  /** Controlled when given with `onChange`. */
  readonly value?: string | undefined;
  readonly onChange?: ((key: string) => void) | undefined;
}

export function Tabs({ label, items, value, onChange }: TabsProps) {
  return (
    <AriaTabs
      className={styles.tabs ?? ''}
      {...(value === undefined ? {} : { selectedKey: value })}
      onSelectionChange={(key) => onChange?.(String(key))}
    >
      <TabList aria-label={label} className={styles.list ?? ''}>
        {items.map((item) => (
          <Tab key={item.key} id={item.key} className={styles.tab ?? ''}>
            {item.icon}
            <span>{item.title}</span>
            {item.count !== undefined && item.count > 0 && <span className={styles.count}>{item.count}</span>}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.key} id={item.key} className={styles.panel ?? ''}>
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
