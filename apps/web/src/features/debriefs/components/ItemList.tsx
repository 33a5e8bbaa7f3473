import { useState } from 'react';
import type { ScoredItem } from '@openward/encounter';
import { Select } from '../../../design/index.ts';
import { domainNames } from '../words.ts';
import { Item, type ItemContext } from './Item.tsx';
import styles from './ItemList.module.css';

const views = [
  { key: 'all', name: 'Every item' },
  { key: 'open', name: 'Not done or partly done' },
  { key: 'met', name: 'Done' },
  { key: 'notAssessable', name: 'Not assessable' },
] as const;
type View = (typeof views)[number]['key'];

function isIn(view: View, item: ScoredItem): boolean {
  if (view === 'all') return true;
  if (view === 'open') return item.status === 'missed' || item.status === 'partly';
  return item.status === view;
}

/** Every item of the rubric by domain, each with what happened, why it counts, where that is written, and a way to question it. */
export function ItemList({ items, context }: { items: readonly ScoredItem[]; context: ItemContext }) {
  const [view, setView] = useState<View>('all');
  const shown = items.filter((item) => isIn(view, item));
  const domains = [...new Set(shown.map((item) => item.domain))];
  return (
    <div className={styles.list}>
      <div className={styles.view}>
        <Select label="Show" value={view} options={views} onChange={setView} />
      </div>
      {shown.length === 0 && <p>No item of that kind in this encounter.</p>}
      {domains.map((domain) => (
        <section key={domain} className={styles.domain} aria-labelledby={`domain-${domain}`}>
          <h3 id={`domain-${domain}`} className={styles.name}>
            {domainNames[domain] ?? domain}
          </h3>
          {shown
            .filter((item) => item.domain === domain)
            .map((item) => (
              <Item key={item.item} item={item} context={context} />
            ))}
        </section>
      ))}
    </div>
  );
}
