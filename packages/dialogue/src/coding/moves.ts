/**
 * What a clinician can be seen to do in a turn besides its act, each told by shapes of the language's words. The first
 * five are empathic responses by their NURSE kinds: naming, understanding, respecting, supporting, exploring (Back 2005).
 */
export const MOVES = [
  'nameFeeling',
  'understand',
  'respect',
  'support',
  'explore',
  'facilitate',
  'signpost',
  'dismiss',
  'postpone',
  'blame',
  'askPerception',
  'askInvitation',
  'warningShot',
  'giveNews',
  'offerOptions',
  'askPreference',
  'agreePlan',
  'nextSteps',
  'nameRisks',
  'nameBenefits',
  'doNothing',
  'voluntary',
  'askRecall',
  'askWeigh',
  'askDirectlySuicide',
  'askPlan',
  'askMeans',
  'askIntent',
  'askProtective',
  'safetyPlan',
  'saysWhatHappened',
  'preventsAgain',
  'briefInterpreter',
  'throughThirdPerson',
  'situation',
  'background',
  'assessment',
  'recommendation',
  'readBack',
  'identifiesPatient',
] as const;
export type Move = (typeof MOVES)[number];

/** Empathic responses by kind (NURSE). */
export const EMPATHIC = ['nameFeeling', 'understand', 'respect', 'support', 'explore'] as const;
export type EmpathicMove = (typeof EMPATHIC)[number];
export const isEmpathic = (move: string): move is EmpathicMove => EMPATHIC.some((one) => one === move);
