import { lazy, Suspense } from 'react';
import type { Recorded } from './ecg-words.ts';

/** Drawn when an ECG has come back and not before: the sheet is no part of what a bedside needs at first. */
const EcgPaper = lazy(async () => ({ default: (await import('./EcgPaper.tsx')).EcgPaper }));

interface EcgSheetProps {
  readonly ecg: Recorded;
  readonly name: string;
  readonly time: string;
  /** Told when the sheet is looked at closely, so that the clock may wait. */
  readonly onLook?: (looking: boolean) => void;
}

/** An ECG on its paper. */
export function EcgSheet(props: EcgSheetProps) {
  return (
    <Suspense fallback={<p role="status">Unrolling the paper…</p>}>
      <EcgPaper {...props} />
    </Suspense>
  );
}
