import type { InfluenceKey } from '../../body/influences.ts';

/** What a part of the brain does that is lost with it: shares at a complete loss. After Caplan's Stroke (2016) and Brust in Merritt's Neurology. */
export type Deficits = Readonly<Partial<Record<InfluenceKey, number>>>;
export interface Territory {
  readonly deficits: Deficits;
  /** Volume of its tissue, mL, and the side of the skull it swells in. */
  readonly volumeMl: number;
  readonly room: 'leftMass' | 'rightMass' | 'posteriorMass';
}

/** Arterial territories and the small vessels to the internal capsule. */
export const TERRITORIES: Readonly<Record<string, Territory>> = {
  leftMiddleCerebral: {
    deficits: { rightFaceLoss: 0.9, rightArmLoss: 0.97, rightLegLoss: 0.6, speechLoss: 1, cortexLoss: 0.12 },
    volumeMl: 280,
    room: 'leftMass',
  },
  rightMiddleCerebral: {
    deficits: { leftFaceLoss: 0.9, leftArmLoss: 0.97, leftLegLoss: 0.6, speechLoss: 0.15, cortexLoss: 0.1 },
    volumeMl: 280,
    room: 'rightMass',
  },
  leftAnteriorCerebral: {
    deficits: { rightLegLoss: 0.95, rightArmLoss: 0.3, speechLoss: 0.2, cortexLoss: 0.06 },
    volumeMl: 80,
    room: 'leftMass',
  },
  rightAnteriorCerebral: {
    deficits: { leftLegLoss: 0.95, leftArmLoss: 0.3, cortexLoss: 0.06 },
    volumeMl: 80,
    room: 'rightMass',
  },
  leftPosteriorCerebral: { deficits: { rightArmLoss: 0.15, cortexLoss: 0.08 }, volumeMl: 70, room: 'leftMass' },
  rightPosteriorCerebral: { deficits: { leftArmLoss: 0.15, cortexLoss: 0.08 }, volumeMl: 70, room: 'rightMass' },
  leftInternalCapsule: {
    deficits: { rightFaceLoss: 0.8, rightArmLoss: 0.9, rightLegLoss: 0.9, speechLoss: 0.1 },
    volumeMl: 3,
    room: 'leftMass',
  },
  rightInternalCapsule: {
    deficits: { leftFaceLoss: 0.8, leftArmLoss: 0.9, leftLegLoss: 0.9, speechLoss: 0.1 },
    volumeMl: 3,
    room: 'rightMass',
  },
  basilar: {
    deficits: {
      arousalLoss: 0.9,
      armsLoss: 0.9,
      legsLoss: 0.9,
      leftFaceLoss: 0.8,
      rightFaceLoss: 0.8,
      speechLoss: 0.6,
      pontineLoss: 0.8,
      respiratoryDepression: 0.4,
    },
    volumeMl: 40,
    room: 'posteriorMass',
  },
};

/** Where blood collects in the skull: the room it takes, what it tears, whether a vein bleeds, whether it closes the ways of the fluid. */
export interface Bleed {
  readonly room: 'leftMass' | 'rightMass' | 'posteriorMass' | 'brainSwelling';
  readonly deficits: Deficits;
  readonly venous: boolean;
  readonly obstruction: number;
  /** Blood at which the deficits are complete, mL. */
  readonly fullMl: number;
}
const CAPSULE = (side: 'left' | 'right'): Deficits =>
  side === 'left'
    ? { rightFaceLoss: 0.8, rightArmLoss: 0.95, rightLegLoss: 0.9, speechLoss: 0.6, cortexLoss: 0.16 }
    : { leftFaceLoss: 0.8, leftArmLoss: 0.95, leftLegLoss: 0.9, speechLoss: 0.15, cortexLoss: 0.16 };
const none: Deficits = {};

export const BLEEDS: Readonly<Record<string, Bleed>> = {
  leftBasalGanglia: { room: 'leftMass', deficits: CAPSULE('left'), venous: false, obstruction: 0.1, fullMl: 30 },
  rightBasalGanglia: { room: 'rightMass', deficits: CAPSULE('right'), venous: false, obstruction: 0.1, fullMl: 30 },
  leftLobar: {
    room: 'leftMass',
    deficits: { rightArmLoss: 0.6, speechLoss: 0.7 },
    venous: false,
    obstruction: 0,
    fullMl: 50,
  },
  rightLobar: { room: 'rightMass', deficits: { leftArmLoss: 0.6 }, venous: false, obstruction: 0, fullMl: 50 },
  cerebellar: { room: 'posteriorMass', deficits: none, venous: false, obstruction: 0.6, fullMl: 20 },
  pontine: {
    room: 'posteriorMass',
    deficits: { arousalLoss: 0.97, pontineLoss: 1, armsLoss: 0.95, legsLoss: 0.95, respiratoryDepression: 0.6 },
    venous: false,
    obstruction: 0.2,
    fullMl: 8,
  },
  subarachnoid: { room: 'brainSwelling', deficits: { cortexLoss: 0.5 }, venous: false, obstruction: 0.5, fullMl: 45 },
  intraventricular: {
    room: 'brainSwelling',
    deficits: { cortexLoss: 0.3 },
    venous: false,
    obstruction: 0.9,
    fullMl: 40,
  },
  leftSubdural: { room: 'leftMass', deficits: { rightArmLoss: 0.3 }, venous: true, obstruction: 0, fullMl: 120 },
  rightSubdural: { room: 'rightMass', deficits: { leftArmLoss: 0.3 }, venous: true, obstruction: 0, fullMl: 120 },
  leftExtradural: { room: 'leftMass', deficits: none, venous: false, obstruction: 0, fullMl: 100 },
  rightExtradural: { room: 'rightMass', deficits: none, venous: false, obstruction: 0, fullMl: 100 },
};
