import { useNames, useNow, useView } from '../state/use-bedside.ts';
import styles from './ward.module.css';

const SHOWN_SECONDS = 12;
const TICKS_PER_SECOND = 50;

/** What was said last, and by whom: always there in words, whether or not it is heard. */
export function Captions() {
  const names = useNames();
  const second = useNow((now) => now.second);
  const people = useNow((now) => now.people);
  const last = useView((view) => view.entries.findLast((entry) => entry.kind === 'words'));
  if (last?.kind !== 'words' || second - last.tick / TICKS_PER_SECOND > SHOWN_SECONDS) return null;
  const speaker =
    last.speaker === 'learner'
      ? 'You'
      : (people.find(({ id }) => id === last.speaker)?.name ?? names.person(last.speaker));
  return (
    <p className={styles.caption}>
      <strong>{speaker}:</strong> {last.text}
    </p>
  );
}
