import { gastrointestinalBleeding } from './gastrointestinal-bleeding.ts';
import { transfusionReaction } from './transfusion-reaction.ts';

export const BLOOD_PROCESSES = { gastrointestinalBleeding, transfusionReaction };
