import { useEffect, useRef, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { Button, cx, Dialog } from '../../../design/index.ts';
import { clockText, secondOf } from '../acts/words.ts';
import { useBedside, useHold, useNames, useNow, useScene, useView } from '../state/use-bedside.ts';
import { keyOf } from '../state/view.ts';
import { lineOf } from './record-lines.ts';
import panel from './panel.module.css';
import styles from './record.module.css';

/** All that happened, in order. In practice a moment can be gone back to: as a new attempt, the old one stays. */
export function RecordPanel() {
  const bedside = useBedside();
  const { mode } = useScene();
  const names = useNames();
  const entries = useView((view) => view.entries);
  const people = useNow((now) => now.people);
  const end = useRef<HTMLLIElement>(null);
  const [rewind, setRewind] = useState<number | null>(null);
  const personName = (id: string): string => people.find((person) => person.id === id)?.name ?? names.person(id);
  const canFork = bedside.host.can.fork && mode === 'practise';
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [entries.length]);
  return (
    <div className={panel.panel}>
      {entries.length === 0 && (
        <p className={panel.hint}>What you see, say, find and do is written here with its time.</p>
      )}
      <ol className={styles.record} aria-label="Record of the encounter">
        {entries.map((entry) => {
          const line = lineOf(entry, names, personName);
          return (
            <li key={keyOf(entry)} className={cx(styles.line, styles[line.tone])} data-kind={entry.kind}>
              {canFork ? (
                <button
                  type="button"
                  className={styles.time}
                  title="Start again from here"
                  aria-label={`${clockText(secondOf(entry.tick))}: start again from here`}
                  onClick={() => setRewind(entry.tick)}
                >
                  {clockText(secondOf(entry.tick))}
                </button>
              ) : (
                <span className={styles.time}>{clockText(secondOf(entry.tick))}</span>
              )}
              <span className={styles.text}>
                <span className={styles.kind}>{line.kind}</span> {line.text}
                {line.detail && <span className={styles.detail}>{line.detail}</span>}
              </span>
            </li>
          );
        })}
        <li ref={end} aria-hidden="true" className={styles.end} />
      </ol>
      {rewind !== null && <Rewind tick={rewind} onClose={() => setRewind(null)} />}
    </div>
  );
}

function Rewind({ tick, onClose }: { readonly tick: number; readonly onClose: () => void }) {
  const bedside = useBedside();
  const navigate = useNavigate();
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useHold('dialog', true);
  const go = async (): Promise<void> => {
    setBusy(true);
    const outcome = await bedside.fork(tick);
    setBusy(false);
    if ('refusal' in outcome) return setFailed(outcome.refusal.message);
    onClose();
    await navigate({ to: '/encounters/$id', params: { id: outcome.id } });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Start again from ${clockText(secondOf(tick))}?`}
      actions={
        <>
          <Button variant="primary" busy={busy} onClick={() => void go()}>
            Start again from here
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Stay
          </Button>
        </>
      }
    >
      <p>
        A new attempt begins with everything up to this moment. This one is kept as it is, and you can come back to it.
      </p>
      {failed && <p role="alert">{failed}</p>}
    </Dialog>
  );
}
