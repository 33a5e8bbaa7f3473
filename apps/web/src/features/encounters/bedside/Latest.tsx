import { clockText, secondOf } from '../acts/words.ts';
import { lineOf } from '../panels/record-lines.ts';
import { useNames, useNow, useView } from '../state/use-bedside.ts';
import type { PanelKey } from './panels.ts';
import styles from './bedside.module.css';

/** The last thing that happened, within reach of the thumb; a press opens the record. */
export function Latest({ onOpen }: { readonly onOpen: (panel: PanelKey) => void }) {
  const names = useNames();
  const last = useView((view) => view.entries.at(-1) ?? null);
  const people = useNow((now) => now.people);
  if (!last) return null;
  const line = lineOf(last, names, (id) => people.find((person) => person.id === id)?.name ?? names.person(id));
  return (
    <button type="button" className={styles.latest} onClick={() => onOpen('record')}>
      <span className={styles.latestTime}>{clockText(secondOf(last.tick))}</span>
      <span>
        <strong>{line.kind}</strong> {line.text}
      </span>
    </button>
  );
}
