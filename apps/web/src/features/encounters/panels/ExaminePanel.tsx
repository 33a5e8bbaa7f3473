import { useMemo, useState } from 'react';
import { cx, SearchField } from '../../../design/index.ts';
import { findExaminations } from '../acts/examinations.ts';
import { useAct } from '../acts/use-act.ts';
import { ago, duration } from '../acts/words.ts';
import { useNames, useNow, useScene, useView } from '../state/use-bedside.ts';
import { BodyMap } from './BodyMap.tsx';
import { Hands } from './Hands.tsx';
import { Preparation } from './Preparation.tsx';
import { REGIONS } from './regions.ts';
import panel from './panel.module.css';
import styles from './examine.module.css';

/** Hands on: choose where, then how. What is perceived is said in words, never what it means. */
export function ExaminePanel({ at = 'general' }: { readonly at?: string }) {
  const { catalogue } = useScene();
  const names = useNames();
  const { act, busy } = useAct();
  const entries = useView((view) => view.entries);
  const second = useNow((now) => now.second);
  const [query, setQuery] = useState('');
  const [region, setRegion] = useState(at);
  const [side, setSide] = useState<'front' | 'back'>('front');
  const findings = useMemo(() => entries.filter((entry) => entry.kind === 'finding'), [entries]);
  const last = new Map(findings.map((finding) => [finding.manoeuvre, finding]));
  const regionOf = new Map(catalogue.manoeuvres.map((each) => [each.manoeuvre, each.region]));
  const examined = new Set(findings.map((finding) => regionOf.get(finding.manoeuvre) ?? ''));
  const shown =
    query.trim() === ''
      ? catalogue.manoeuvres.filter((each) => each.region === region)
      : findExaminations(catalogue.manoeuvres, query, 12);
  const choose = (key: string): void => {
    setQuery('');
    setRegion(key);
  };
  const newest = findings.at(-1);

  return (
    <div className={panel.panel}>
      <Preparation />
      <Hands />
      {newest && (
        <p className={cx(panel.card, styles.newest)} data-newest="finding">
          <span className={panel.time}>
            {names.manoeuvre(newest.manoeuvre)}, {ago(newest.tick, second)}
          </span>
          <strong>{newest.text}</strong>
        </p>
      )}
      <SearchField
        label="Find an examination"
        hideLabel
        placeholder="Find an examination: pulse, trachea, pupils…"
        value={query}
        onChange={setQuery}
      />
      <div className={styles.body}>
        <div className={styles.maps}>
          <BodyMap side={side} chosen={region} onChoose={choose} examined={examined} />
          <button type="button" className={panel.chip} onClick={() => setSide(side === 'front' ? 'back' : 'front')}>
            {side === 'front' ? 'Show the back' : 'Show the front'}
          </button>
        </div>
        <div className={styles.choices}>
          <div className={cx(panel.chips, styles.regions)} role="group" aria-label="Region">
            {REGIONS.map((each) => (
              <button
                key={each.key}
                type="button"
                className={panel.chip}
                aria-pressed={query === '' && each.key === region}
                onClick={() => choose(each.key)}
              >
                {each.name}
              </button>
            ))}
          </div>
          <ul className={panel.list} aria-label={query ? 'Examinations found' : 'Examinations of this region'}>
            {shown.map((each) => {
              const seen = last.get(each.manoeuvre);
              return (
                <li key={each.manoeuvre}>
                  <button
                    type="button"
                    className={panel.item}
                    disabled={busy}
                    onClick={() => void act({ type: 'examine', manoeuvre: each.manoeuvre })}
                  >
                    <span>
                      <span className={cx(seen && panel.done)}>{each.name}</span>
                      {seen && <span className={styles.finding}>{seen.text}</span>}
                    </span>
                    <span className={panel.meta}>
                      {each.intimate ? 'intimate · ' : ''}
                      {each.seconds === undefined ? '' : duration(each.seconds)}
                    </span>
                  </button>
                </li>
              );
            })}
            {shown.length === 0 && (
              <li className={cx(panel.item, panel.hint)}>
                Nothing by that name. Try another word, or choose a part of the body.
              </li>
            )}
          </ul>
        </div>
      </div>
    </div>
  );
}
