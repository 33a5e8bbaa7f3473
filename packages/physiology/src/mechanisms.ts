/** The named mechanisms, each with what it does when whole; a test may cut any of them, and then some ideal play no longer goes well. */
export const MECHANISMS = {
  baroreflex: 'arterial and cardiopulmonary stretch steer vagal and sympathetic tone',
  chemoreflex: 'carbon dioxide, acid and low oxygen drive breathing',
  pleuralPressureOnVeins: 'pressure in the chest and a shifted mediastinum hinder venous return',
  pleuralLeak: 'air escapes from a torn lung into the pleural space',
  lungCollapse: 'a collapsed lung shunts',
  gasExchange: 'oxygen crosses from alveoli to blood',
  hypoxicConstriction: 'low alveolar oxygen narrows the vessels of the lung and turns blood to better units',
  inspiredOxygen: 'an oxygen device raises the inspired fraction',
  oxygenDebt: 'delivery short of demand makes lactate',
  haemorrhage: 'torn vessels bleed by their pressure',
  alphaReceptors: 'alpha-1 agonists constrict arterioles and veins',
  betaReceptors: 'beta agonists quicken and strengthen the heart, open bronchi and calm mast cells',
  opioidReceptors: 'opioids relieve pain and depress breathing',
  mastCells: 'antigen makes mast cells release mediators',
  mediatorVasodilation: 'mediators open vessels',
  capillaryLeak: 'mediators and inflammation let plasma out of the capillaries',
  bronchospasm: 'mediators narrow the bronchi',
  infection: 'bacteria pass from the obstructed kidney into the blood',
  inflammation: 'endotoxin raises inflammation, with fever, vasodilation and depression of the heart',
  drainage: 'drainage frees the obstructed kidney and its bacteria leave with the urine',
  antibiotics: 'antibiotics kill bacteria',
  fluidKinetics: 'fluid given enters the plasma and leaves it for the interstitium',
  needleVent: 'a needle, finger or drain lets pleural air out',
  fever: 'inflammation raises the temperature set-point',
  posture: 'gravity moves blood and changes the preload',
  intracranialPressure: 'what takes room in the skull raises its pressure',
  uterineTone: 'the womb contracts after birth, by itself, by hands and by drugs',
  drugAbsorption: 'drugs leave muscle, skin and gut for the blood',
} as const;
export type MechanismKey = keyof typeof MECHANISMS;

/** Which mechanisms are cut, every key present. */
export type Cuts = Record<MechanismKey, boolean>;

export function cutsOf(keys: readonly MechanismKey[]): Cuts {
  return Object.fromEntries(Object.keys(MECHANISMS).map((key) => [key, keys.includes(key as MechanismKey)])) as Cuts;
}
