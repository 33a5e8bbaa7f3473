import type { WardObject } from '../../../world/objects.ts';

/** The patient and the parts of him that can be pointed at. */
export const PATIENT_REGIONS: readonly Omit<WardObject, 'box'>[] = [
  { id: 'patient.head', name: 'Patient: head and face', verb: 'Talk', action: { kind: 'panel', panel: 'talk' } },
  { id: 'patient.chest', name: 'Patient: chest', verb: 'Examine', action: { kind: 'panel', panel: 'examine' } },
  { id: 'patient.abdomen', name: 'Patient: abdomen', verb: 'Examine', action: { kind: 'panel', panel: 'examine' } },
  { id: 'patient.arms', name: 'Patient: arms and pulse', verb: 'Examine', action: { kind: 'panel', panel: 'examine' } },
  { id: 'patient.legs', name: 'Patient: legs', verb: 'Examine', action: { kind: 'panel', panel: 'examine' } },
];

const REGIONS_OF: Readonly<Record<string, readonly string[]>> = {
  'patient.head': ['face', 'eyes', 'mouth', 'neck', 'neurological'],
  'patient.chest': ['chestFront', 'heart', 'chestBack', 'general'],
  'patient.abdomen': ['abdomen', 'pelvis', 'flanks', 'back'],
  'patient.arms': ['arms', 'hands', 'general', 'skin'],
  'patient.legs': ['legs', 'skin'],
};

/** The regions of the examination list that a part of the patient stands for, the likeliest first. */
export const regionsOf = (part: string): readonly string[] => REGIONS_OF[part] ?? [];
