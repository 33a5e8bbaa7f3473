/** Resolves after real milliseconds. */
const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Where motion is not wanted an act is told, not shown: a short moment instead of a bar that fills. */
export const shown = (ms: number): Promise<void> =>
  after(matchMedia('(prefers-reduced-motion: reduce)').matches ? ms * 0.2 : ms);
