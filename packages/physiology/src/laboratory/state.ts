/** Markers that no compartment holds, as a laboratory reports them. */
export interface MarkerState {
  /** U/L; ug/L. */
  creatineKinase: number;
  myoglobin: number;
  /** ng/L. */
  natriureticPeptide: number;
  /** U/L. */
  lipase: number;
  /** g/L: free haemoglobin binder, low in breakdown of red cells; U/L: enzyme of dying cells. */
  haptoglobin: number;
  lactateDehydrogenase: number;
  /** Share of haemoglobin that glucose has bound, mmol/mol. */
  glycatedHaemoglobin: number;
}
export const MARKER_REST = {
  creatineKinase: 110,
  myoglobin: 40,
  natriureticPeptide: 40,
  lipase: 30,
  haptoglobin: 1.2,
  lactateDehydrogenase: 180,
} as const;

/** `glucose` is the person's mean level: glycated share by Nathan et al. 2008 (mean glucose 5.4 gives 34 mmol/mol). */
export function restMarkers(glucose: number): MarkerState {
  const percent = (glucose + 2.59) / 1.59;
  return { ...MARKER_REST, glycatedHaemoglobin: (percent - 2.15) * 10.929 };
}
