import type { Act } from '@openward/encounter';
import { useAct } from '../acts/use-act.ts';
import { useView } from '../state/use-bedside.ts';
import panel from '../panels/panel.module.css';

interface Quick {
  readonly name: string;
  readonly detail: string;
  readonly act?: Act;
  readonly opens?: string;
}

/** What cannot wait for a search; the same row with every patient. */
const QUICK: readonly Quick[] = [
  {
    name: 'Oxygen 15 L/min',
    detail: 'reservoir mask',
    act: { type: 'setOxygen', device: 'nonRebreather', flowLPerMin: 15 },
  },
  { name: 'Lie flat', detail: 'supine', act: { type: 'position', posture: 'supine' } },
  { name: 'Sit up', detail: 'upright', act: { type: 'position', posture: 'sitting' } },
  { name: 'Raise legs', detail: 'supine', act: { type: 'position', posture: 'supineLegsRaised' } },
  {
    name: 'Bag-mask ventilation',
    detail: 'breathe for them',
    act: { type: 'manageAirway', technique: 'bag-mask-ventilation' },
  },
  { name: 'Crash call', detail: 'resuscitation team', act: { type: 'callColleague', whom: 'resuscitation-team' } },
  { name: 'Shock…', detail: 'defibrillator', opens: 's' },
];

export function QuickActs({ onOpen }: { readonly onOpen: (key: string) => void }) {
  const { act, busy } = useAct();
  const compressing = useView((view) => isCompressing(view.entries));
  const press = (quick: Quick): void => {
    if (quick.act) void act(quick.act);
    else if (quick.opens) onOpen(quick.opens);
  };
  return (
    <section className={panel.section} aria-label="Life-saving acts">
      <div className={panel.grid}>
        <button
          type="button"
          className={panel.quick}
          disabled={busy}
          onClick={() => void act({ type: compressing ? 'stopCompressions' : 'startCompressions' })}
        >
          {compressing ? 'Stop compressions' : 'Compressions'}
          <small>{compressing ? 'check for a pulse' : '100 to 120 a minute'}</small>
        </button>
        {QUICK.map((quick) => (
          <button key={quick.name} type="button" className={panel.quick} disabled={busy} onClick={() => press(quick)}>
            {quick.name}
            <small>{quick.detail}</small>
          </button>
        ))}
      </div>
    </section>
  );
}

function isCompressing(
  entries: readonly { readonly kind: string; readonly actType?: string; readonly text?: string }[],
): boolean {
  const last = entries.findLast((entry) => entry.kind === 'act' && /compressions/i.test(entry.text ?? ''));
  return last !== undefined && /start|chest/i.test(last.text ?? '') && !/stop/i.test(last.text ?? '');
}
