import { acuteKidneyInjury } from './acute-kidney-injury.ts';
import { liverFailure } from './liver-failure.ts';

export const ORGAN_PROCESSES = { acuteKidneyInjury, liverFailure };
