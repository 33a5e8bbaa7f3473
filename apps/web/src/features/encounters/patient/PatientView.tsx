import { useMemo, useSyncExternalStore } from 'react';
import { useNow, useScene, useView } from '../state/use-bedside.ts';
import { describePatient } from './describe.ts';
import { PatientFigure } from './PatientFigure.tsx';
import { traitsOf } from './traits.ts';
import styles from './patient-view.module.css';

const still = typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : null;

function useStillness(): boolean {
  return useSyncExternalStore(
    (listener) => {
      still?.addEventListener('change', listener);
      return () => still?.removeEventListener('change', listener);
    },
    () => still?.matches ?? false,
  );
}

/** The patient, drawn and in words. The words are the same for everyone: below the picture and for screen readers. */
export function PatientView({ compact }: { readonly compact: boolean }) {
  const { patient } = useScene();
  const seen = useNow((now) => now.appearance);
  const running = useView((view) => view.held.length === 0);
  const traits = useMemo(() => traitsOf(patient), [patient]);
  const stillness = useStillness();
  const lines = describePatient(seen, traits);
  return (
    <section className={styles.view} aria-label="Patient" data-compact={compact} tabIndex={0}>
      <div className={styles.picture}>
        <PatientFigure traits={traits} seen={seen} moving={running && !stillness} />
        <p className={styles.name}>
          <strong>{patient.person.name}</strong> {patient.person.ageYears} · {patient.person.weightKg} kg
          {patient.wristband.allergyBand && <span className={styles.band}>Red wristband</span>}
        </p>
      </div>
      <p className={styles.words} data-appearance="">
        {lines.join(' ')}
      </p>
    </section>
  );
}
