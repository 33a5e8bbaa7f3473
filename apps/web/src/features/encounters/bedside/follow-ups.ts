/** What can be arranged for afterwards; keys are the engine's, and rubrics of every case speak of these. */
export const FOLLOW_UPS: readonly { readonly key: string; readonly name: string }[] = [
  { key: 'critical-care', name: 'Critical care review' },
  { key: 'repeat-observations', name: 'Repeated observations and early review' },
];
