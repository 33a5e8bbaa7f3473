/** Chronic states that a steady state can start from, each with what severity 0 to 1 means. */
export const CHRONIC = {
  hypertension: 'raised set-point of arterial pressure, stiff arteries',
  chronicKidneyDisease: 'lost filtration',
  diabetes: 'type 2: raised resting glucose, resistance to insulin',
  diabetesType1: 'no insulin of its own, basal insulin injected',
  asthma: 'narrow, twitchy bronchi',
  copd: 'emphysema and narrow airways: trapped air, dead space, low oxygen, retained carbon dioxide',
  pulmonaryFibrosis: 'stiff lungs that transfer oxygen poorly',
  heartFailure: 'dilated left ventricle of low contractility, congested',
  aorticStenosis: 'narrow aortic valve',
  aorticRegurgitation: 'leaking aortic valve',
  mitralStenosis: 'narrow mitral valve',
  mitralRegurgitation: 'leaking mitral valve',
  tricuspidRegurgitation: 'leaking tricuspid valve',
  betaBlocked: 'a heart under a beta-blocker',
  cirrhosis: 'lost liver with low albumin, platelets and clotting factors',
  anticoagulated: 'slowed clotting',
  anaemia: 'half of the haemoglobin lost at 1, the output raised for it',
} as const;
export type ChronicKey = keyof typeof CHRONIC;
