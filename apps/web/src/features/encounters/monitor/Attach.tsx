import type { Act } from '@openward/encounter';
import { cx } from '../../../design/index.ts';
import { sensorText } from '../acts/words.ts';
import { useAct } from '../acts/use-act.ts';
import styles from './monitor.module.css';

type Sensor = Extract<Act, { type: 'attachMonitor' }>['sensor'];

/** Where a trace would be: the way to get it. */
export function AttachButton({
  sensor,
  label,
  extra,
}: {
  readonly sensor: Sensor;
  readonly label?: string;
  readonly extra?: boolean;
}) {
  const { act, busy } = useAct();
  return (
    <button
      type="button"
      className={cx(styles.attach, extra && styles.extra)}
      disabled={busy}
      onClick={() => void act({ type: 'attachMonitor', sensor })}
    >
      {label ?? `Attach ${sensorText(sensor)}`}
    </button>
  );
}

const BASIC: readonly Sensor[] = ['ecg', 'oximeter', 'cuff'];

/** The three of every acute patient in one press, as one would ask for them; the pressure is taken at once. */
export function AttachAll({ attached }: { readonly attached: readonly string[] }) {
  const { act, busy } = useAct();
  const missing = BASIC.filter((sensor) => !attached.includes(sensor));
  if (missing.length < 2) return null;
  const attachAll = async (): Promise<void> => {
    for (const sensor of missing) {
      if (await act({ type: 'attachMonitor', sensor })) return;
    }
    await act({ type: 'measureCuff' });
  };
  return (
    <button type="button" className={styles.attachAll} disabled={busy} onClick={() => void attachAll()}>
      Attach {missing.map(sensorText).join(' + ')}
    </button>
  );
}
