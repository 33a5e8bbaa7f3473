import type { EncounterEvent } from '@openward/encounter';
import { clock } from '@openward/kernel';
import { evidenceLines } from '../decisions.ts';
import type { Debrief } from '../load-debrief.ts';
import styles from './Item.module.css';

export interface Grounds {
  readonly debrief: Debrief;
  readonly events: ReadonlyMap<number, EncounterEvent>;
}

/** What of the record it rests on. */
export function Evidence({ positions, context }: { positions: readonly number[]; context: Grounds }) {
  const lines = evidenceLines(positions, context.events, context.debrief.describe);
  if (lines.length === 0) return null;
  return (
    <ul className={styles.evidence} aria-label="From the record">
      {lines.map((line) => (
        <li key={line.position}>
          <time>{clock(line.tick)}</time> {line.text}
        </li>
      ))}
    </ul>
  );
}

/** Where it is written. */
export function Sources({ keys, debrief }: { keys: readonly string[]; debrief: Debrief }) {
  return (
    <ul className={styles.sources}>
      {keys.map((key) => {
        const source = debrief.sources.get(key);
        return (
          <li key={key}>
            {source?.citation ?? key}
            {source?.url && (
              <>
                {' '}
                <a
                  href={source.url}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={`Open the source: ${source.citation}`}
                >
                  Open
                </a>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
