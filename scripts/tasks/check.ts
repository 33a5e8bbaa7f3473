import { quick } from '../suites/index.ts';
import { runSuites } from '../suites/run-suites.ts';

/** `npm run check` */
export default function task(): Promise<number> {
  return runSuites(quick);
}
