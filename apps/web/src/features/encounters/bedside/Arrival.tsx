import { Lightbulb, Play } from 'lucide-react';
import { Button } from '../../../design/index.ts';
import { useBedside, useScene, useView } from '../state/use-bedside.ts';
import styles from './bedside.module.css';

/** On arrival: what is known, and that the clock waits. At a cue, in learn mode: what to notice, and why. */
export function Arrival() {
  const bedside = useBedside();
  const { patient } = useScene();
  const arriving = useView((view) => view.held.includes('arrival'));
  const cue = useView((view) =>
    view.held.includes('cue') ? (view.entries.findLast((entry) => entry.kind === 'cue') ?? null) : null,
  );
  if (arriving) {
    return (
      <section className={styles.arrival} aria-label="On arrival">
        <p>{patient.triage}</p>
        {patient.opening && <p>{patient.opening}</p>}
        <div className={styles.arrivalFoot}>
          <span>The clock starts with your first act.</span>
          <Button
            size="small"
            variant="accent"
            icon={<Play aria-hidden="true" />}
            onClick={() => bedside.togglePause()}
          >
            Start the clock
          </Button>
        </div>
      </section>
    );
  }
  if (cue?.kind === 'cue') {
    return (
      <section className={styles.arrival} aria-label="Cue" data-cue="">
        <p>
          <Lightbulb aria-hidden="true" className={styles.inlineIcon} /> <strong>{cue.text}</strong>
        </p>
        <p>{cue.reason}</p>
        <div className={styles.arrivalFoot}>
          <span>The clock waits.</span>
          <Button size="small" variant="accent" onClick={() => bedside.hold('cue', false)}>
            Go on
          </Button>
        </div>
      </section>
    );
  }
  return null;
}
