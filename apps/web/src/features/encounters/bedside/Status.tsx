import { X } from 'lucide-react';
import { IconButton } from '../../../design/index.ts';
import { duration } from '../acts/words.ts';
import { useBedside, useView } from '../state/use-bedside.ts';
import styles from './bedside.module.css';

/** What is being done now, for how long; or how far a skip has come; or why the last act was not possible. */
export function Status() {
  const bedside = useBedside();
  const doing = useView((view) => view.doing);
  const skipping = useView((view) => view.skipping);
  const refused = useView((view) => view.refused);
  if (doing && doing.shownMs > 0) {
    return (
      <div className={styles.status} role="status" data-status="doing">
        <span>
          {doing.text}
          {doing.seconds > 0 && `… ${duration(doing.seconds)}`}
        </span>
        <span className={styles.bar} style={{ animationDuration: `${doing.shownMs}ms` }} />
      </div>
    );
  }
  if (skipping !== null) {
    return (
      <div className={styles.status} data-status="skipping">
        <span>Time passes…</span>
        <progress value={skipping} aria-label="Time passes" />
        <button type="button" className={styles.stop} onClick={() => bedside.host.cancelSkip()}>
          Stop here
        </button>
      </div>
    );
  }
  if (refused) {
    return (
      <div className={styles.status} role="alert" data-status="refused" data-code={refused.code}>
        <span>{refused.message}</span>
        <IconButton label="Dismiss" onClick={() => bedside.dismissRefusal()}>
          <X aria-hidden="true" />
        </IconButton>
      </div>
    );
  }
  return null;
}
