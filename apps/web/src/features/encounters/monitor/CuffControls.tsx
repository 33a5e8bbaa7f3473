import { useAct } from '../acts/use-act.ts';
import { useNow } from '../state/use-bedside.ts';
import styles from './monitor.module.css';

const EVERY_MINUTES = [1, 2, 5, 10, 15] as const;

/** Measure now, or by itself every so often. */
export function CuffControls({ compact }: { readonly compact: boolean }) {
  const { act, busy } = useAct();
  const measuring = useNow((now) => now.monitor.cuff.measuring);
  return (
    <div className={styles.cuffControls}>
      <button
        type="button"
        className={styles.attach}
        disabled={busy || measuring}
        onClick={() => void act({ type: 'measureCuff' })}
      >
        {measuring ? 'Measuring…' : 'Measure'}
      </button>
      {!compact && (
        <select
          className={styles.select}
          aria-label="Measure blood pressure by itself"
          defaultValue=""
          onChange={(event) => {
            const minutes = Number(event.target.value);
            void act({ type: 'measureCuff', everySeconds: minutes * 60 });
          }}
        >
          <option value="" disabled>
            Auto…
          </option>
          {EVERY_MINUTES.map((minutes) => (
            <option key={minutes} value={minutes}>
              every {minutes} min
            </option>
          ))}
          <option value="0">by hand</option>
        </select>
      )}
    </div>
  );
}
