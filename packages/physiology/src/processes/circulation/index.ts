import { acuteHeartFailure } from './acute-heart-failure.ts';
import { pericardialTamponade } from './pericardial-tamponade.ts';
import { pulmonaryEmbolism } from './pulmonary-embolism.ts';

export const CIRCULATION_PROCESSES = { pericardialTamponade, pulmonaryEmbolism, acuteHeartFailure };
