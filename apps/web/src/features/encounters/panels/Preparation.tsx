import { useAct } from '../acts/use-act.ts';
import { useView } from '../state/use-bedside.ts';
import panel from './panel.module.css';
import styles from './examine.module.css';

const STEPS = [
  { actType: 'handHygiene', name: 'Clean hands', act: { type: 'handHygiene' } },
  { actType: 'wearProtection', name: 'Gloves and apron', act: { type: 'wearProtection', items: ['gloves', 'apron'] } },
  { actType: 'confirmIdentity', name: 'Check identity', act: { type: 'confirmIdentity' } },
  { actType: 'confirmAllergies', name: 'Check allergies', act: { type: 'confirmAllergies' } },
  { actType: 'offerChaperone', name: 'Offer chaperone', act: { type: 'offerChaperone' } },
] as const;

/** What comes before touching anybody; the same small row with every patient. */
export function Preparation() {
  const { act, busy } = useAct();
  const entries = useView((view) => view.entries);
  const done = new Set(entries.flatMap((entry) => (entry.kind === 'act' ? [entry.actType] : [])));
  return (
    <div className={styles.steps} role="group" aria-label="Before you touch">
      {STEPS.map((step) => (
        <button
          key={step.actType}
          type="button"
          className={panel.chip}
          disabled={busy}
          onClick={() =>
            void act(step.act.type === 'wearProtection' ? { ...step.act, items: [...step.act.items] } : step.act)
          }
        >
          <span className={done.has(step.actType) ? panel.done : undefined}>{step.name}</span>
        </button>
      ))}
    </div>
  );
}
