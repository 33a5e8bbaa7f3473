import { useState } from 'react';
import type { Act } from '@openward/encounter';
import { Button } from '../../../design/index.ts';
import { useAct } from '../acts/use-act.ts';
import { useView } from '../state/use-bedside.ts';
import panel from './panel.module.css';
import styles from './examine.module.css';

type Item = Extract<Act, { type: 'wearProtection' }>['items'][number];

const STEPS: readonly { readonly name: string; readonly act: Act }[] = [
  { name: 'Clean hands', act: { type: 'handHygiene' } },
  { name: 'Check identity', act: { type: 'confirmIdentity' } },
  { name: 'Check allergies', act: { type: 'confirmAllergies' } },
  { name: 'Offer chaperone', act: { type: 'offerChaperone' } },
];
const ITEMS: readonly { readonly key: Item; readonly name: string }[] = [
  { key: 'gloves', name: 'Gloves' },
  { key: 'apron', name: 'Apron' },
  { key: 'gown', name: 'Gown' },
  { key: 'mask', name: 'Mask' },
  { key: 'eyeProtection', name: 'Eye protection' },
];

/** What comes before touching anybody; the same small row with every patient. */
export function Preparation() {
  const { act, busy } = useAct();
  const [dressing, setDressing] = useState(false);
  const entries = useView((view) => view.entries);
  const done = new Set(entries.flatMap((entry) => (entry.kind === 'act' ? [entry.actType] : [])));
  return (
    <div className={panel.section}>
      <div className={styles.steps} role="group" aria-label="Before you touch">
        {STEPS.map((step) => (
          <button
            key={step.name}
            type="button"
            className={panel.chip}
            disabled={busy}
            onClick={() => void act(step.act)}
          >
            <span className={done.has(step.act.type) ? panel.done : undefined}>{step.name}</span>
          </button>
        ))}
        <button type="button" className={panel.chip} aria-expanded={dressing} onClick={() => setDressing(!dressing)}>
          <span className={done.has('wearProtection') ? panel.done : undefined}>Protection…</span>
        </button>
      </div>
      {dressing && <Protection onDone={() => setDressing(false)} />}
    </div>
  );
}

function Protection({ onDone }: { readonly onDone: () => void }) {
  const { act, busy } = useAct();
  const [items, setItems] = useState<readonly Item[]>(['gloves', 'apron']);
  const putOn = async (): Promise<void> => {
    if (!(await act({ type: 'wearProtection', items: [...items] }))) onDone();
  };
  return (
    <div className={panel.chips} role="group" aria-label="Protection to put on">
      {ITEMS.map(({ key, name }) => {
        const on = items.includes(key);
        return (
          <button
            key={key}
            type="button"
            className={panel.chip}
            aria-pressed={on}
            onClick={() => setItems(on ? items.filter((each) => each !== key) : [...items, key])}
          >
            {name}
          </button>
        );
      })}
      <Button variant="primary" disabled={busy || items.length === 0} onClick={() => void putOn()}>
        Put on
      </Button>
    </div>
  );
}
