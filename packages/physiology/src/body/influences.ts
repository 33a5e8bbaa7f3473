interface Influence {
  readonly unit: string;
  readonly meaning: string;
  /** How several processes combine: the strongest counts, they add up, or each takes its share of what is left. */
  readonly join: 'strongest' | 'sum' | 'share';
}

/**
 * What running processes press upon the body at this moment, each 0 without disease. The processes set them anew every
 * 100 ms, so that any number of them combine; the body's mechanisms read them and nothing else of a process.
 */
export const INFLUENCES = {
  pain: { unit: '0-10', meaning: 'pain that a wide-awake person would feel', join: 'strongest' },
  leak: { unit: '1', meaning: 'leak of the capillaries beside inflammation and mediators, 0 whole', join: 'sum' },
  evaporation: { unit: 'mL/min', meaning: 'water lost through broken skin', join: 'sum' },
  bacteraemia: { unit: 'relative', meaning: 'bacteria that sources let into the blood', join: 'sum' },
  resistance: { unit: '1', meaning: 'share of antibiotic effect lost to resistance', join: 'strongest' },
  sterileInjury: { unit: 'relative', meaning: 'inflammation set off by injury without bacteria', join: 'sum' },
  consumption: { unit: '1/h', meaning: 'share of platelets and factors used up', join: 'sum' },
  fibrinolysis: { unit: '1', meaning: 'breakdown of clot against rest', join: 'sum' },
  clotBurden: { unit: 'mg/L', meaning: 'fibrin fragments that standing clot gives off', join: 'sum' },
  haemolysis: { unit: '1', meaning: 'breakdown of red cells, 1 severe', join: 'sum' },
  liverLoss: { unit: '1', meaning: 'share of the liver that is lost', join: 'share' },
  nephronLoss: { unit: '1', meaning: 'share of the nephrons out of work', join: 'share' },
  metabolism: { unit: '1', meaning: 'rise of the metabolic rate against rest', join: 'sum' },
  muscleBurning: {
    unit: '1',
    meaning: 'oxygen that muscle burns unbidden, against the demand of the whole body at rest',
    join: 'sum',
  },
  muscleAcid: { unit: 'mmol/min', meaning: 'lactate made by overdriven muscle', join: 'sum' },
  vasopressinExcess: { unit: '1', meaning: 'vasopressin beside what the body calls for, against rest', join: 'sum' },
  insulinLack: { unit: '1', meaning: 'share of the basal insulin a person injects that is missing', join: 'strongest' },
  insulinExcess: { unit: 'mU/L', meaning: 'insulin beside the own and what is given here', join: 'sum' },
  adrenalLack: { unit: '1', meaning: 'share of the adrenal cortex that does not answer', join: 'share' },
  potassiumShift: { unit: '1', meaning: 'rise of the potassium level that cells hold', join: 'sum' },
  potassiumLeak: { unit: 'mmol/min', meaning: 'potassium let go by dying or paralysed cells', join: 'sum' },
  potassiumLoss: { unit: 'mmol/min', meaning: 'potassium lost by gut or kidney beside its handling', join: 'sum' },
  muscleDamage: { unit: '1', meaning: 'breakdown of muscle, 1 severe', join: 'sum' },
  coldSkin: { unit: '1', meaning: 'share of the skin that has lost its hold on heat', join: 'share' },
  ureaLoad: { unit: 'mmol/min', meaning: 'urea from protein in the gut', join: 'sum' },
  setPoint: { unit: 'degC', meaning: 'shift of the temperature set-point', join: 'sum' },
  thermoregulation: { unit: '1', meaning: 'share of the defences of temperature that is lost', join: 'share' },
  anhidrosis: { unit: '1', meaning: 'share of sweating that is lost', join: 'share' },
  leftShunt: { unit: '0-1', meaning: "share of the left lung's blood that passes no air", join: 'share' },
  rightShunt: { unit: '0-1', meaning: "share of the right lung's blood that passes no air", join: 'share' },
  leftDeadSpace: { unit: '0-1', meaning: "share of the left lung's ventilation that meets no blood", join: 'share' },
  rightDeadSpace: { unit: '0-1', meaning: "share of the right lung's ventilation that meets no blood", join: 'share' },
  leftMismatch: {
    unit: '0-1',
    meaning: 'ventilation lost by the poorly ventilated units of the left lung',
    join: 'share',
  },
  rightMismatch: {
    unit: '0-1',
    meaning: 'ventilation lost by the poorly ventilated units of the right lung',
    join: 'share',
  },
  leftStiffness: { unit: '0-1', meaning: "share of the left lung's compliance lost", join: 'share' },
  rightStiffness: { unit: '0-1', meaning: "share of the right lung's compliance lost", join: 'share' },
  leftBronchialBlock: { unit: '0-1', meaning: 'share of the left main bronchus closed', join: 'share' },
  rightBronchialBlock: { unit: '0-1', meaning: 'share of the right main bronchus closed', join: 'share' },
  bronchialNarrowing: { unit: '1', meaning: 'contraction of bronchial muscle, 1 is severe', join: 'sum' },
  airwaySecretions: {
    unit: '1',
    meaning: 'swelling and plugs of the bronchi that no bronchodilator opens',
    join: 'sum',
  },
  expiratoryCollapse: { unit: '1', meaning: 'bronchi that close as air is breathed out', join: 'sum' },
  upperObstruction: {
    unit: '0-1',
    meaning: 'share of the throat and larynx closed, past which a tube can go',
    join: 'share',
  },
  trachealObstruction: { unit: '0-1', meaning: 'share of the trachea closed, below a tube', join: 'share' },
  laryngealSwelling: { unit: '0-1', meaning: 'swelling of the larynx', join: 'strongest' },
  diffusionLoss: { unit: '0-1', meaning: 'share of gas transfer through the membrane lost', join: 'share' },
  lungIrritation: { unit: '1', meaning: 'what lung receptors ask of breathing: fast and shallow', join: 'sum' },
  lungWater: { unit: '0-1', meaning: 'share of the alveoli that water fills', join: 'share' },
  muscleWeakness: { unit: '0-1', meaning: "share of the breathing muscles' strength lost", join: 'share' },
  chestWallStiffness: { unit: '0-1', meaning: "share of the chest wall's compliance lost", join: 'share' },
  diaphragmLoad: {
    unit: 'cmH2O',
    meaning: "weight of the abdomen on the diaphragm beyond the person's own",
    join: 'sum',
  },
  respiratoryDepression: { unit: '0-1', meaning: 'share of the drive to breathe lost', join: 'share' },
  inspiredCarbonMonoxide: { unit: 'ppm', meaning: 'carbon monoxide breathed in', join: 'sum' },
  methaemoglobinFormation: { unit: '1/h', meaning: 'share of haemoglobin oxidised in an hour', join: 'sum' },
  splinting: { unit: '1', meaning: 'share of the breath that the chest wall withholds', join: 'strongest' },
  sympatheticBlock: {
    unit: '0-1',
    meaning: 'share of sympathetic outflow to heart and vessels that is cut',
    join: 'share',
  },
  leftAnteriorDescending: { unit: '0-1', meaning: 'share of the territory without coronary flow', join: 'share' },
  circumflex: { unit: '0-1', meaning: 'share of the territory without coronary flow', join: 'share' },
  rightCoronary: { unit: '0-1', meaning: 'share of the territory without coronary flow', join: 'share' },
  leftPumpLoss: { unit: '0-1', meaning: "share of the left ventricle's contractility lost", join: 'share' },
  rightPumpLoss: { unit: '0-1', meaning: "share of the right ventricle's contractility lost", join: 'share' },
  sinusDepression: { unit: '0-1', meaning: "share of the sinus node's automaticity lost", join: 'share' },
  sinusAcceleration: { unit: '1/min', meaning: 'sinus rate beyond what tone asks for', join: 'sum' },
  nodeLesion: {
    unit: '0-1',
    meaning: 'damage to the AV node: 0.3 delays, 0.6 drops beats, 1 blocks',
    join: 'strongest',
  },
  nodeRefractory: { unit: 's', meaning: 'refractory period added to the AV node', join: 'strongest' },
  hisLesion: { unit: '0-1', meaning: 'damage below the AV node: 0.5 drops beats, 1 blocks', join: 'strongest' },
  leftBundleLesion: { unit: '0-1', meaning: 'damage to the left bundle branch', join: 'strongest' },
  rightBundleLesion: { unit: '0-1', meaning: 'damage to the right bundle branch', join: 'strongest' },
  escapeDepression: { unit: '0-1', meaning: "share of the escape pacemakers' automaticity lost", join: 'share' },
  atrialEctopy: { unit: '1/min', meaning: 'atrial ectopic beats', join: 'sum' },
  ventricularEctopy: { unit: '1/min', meaning: 'ventricular ectopic beats', join: 'sum' },
  junctionalAutomaticity: { unit: '1/min', meaning: 'rate of a hurried junctional pacemaker', join: 'strongest' },
  ventricularAutomaticity: { unit: '1/min', meaning: 'rate of a hurried ventricular pacemaker', join: 'strongest' },
  circuitRate: {
    unit: '1/min',
    meaning: 'rate of a circling excitation, 0 where the tissue sets it',
    join: 'strongest',
  },
  anteriorIschaemia: { unit: '0-1', meaning: 'share of flow the anterior wall lacks', join: 'strongest' },
  lateralIschaemia: { unit: '0-1', meaning: 'share of flow the lateral wall lacks', join: 'strongest' },
  inferiorIschaemia: { unit: '0-1', meaning: 'share of flow the inferior wall lacks', join: 'strongest' },
  posteriorIschaemia: { unit: '0-1', meaning: 'share of flow the posterior wall lacks', join: 'strongest' },
  rightVentricularIschaemia: { unit: '0-1', meaning: 'share of flow the right ventricle lacks', join: 'strongest' },
  pericarditis: { unit: '0-1', meaning: 'inflammation of the outer layer of the heart', join: 'strongest' },
  vagalReflex: { unit: '0-1', meaning: 'vagal discharge from receptors in the heart', join: 'strongest' },
  irritability: {
    unit: '1',
    meaning: "the ventricles' readiness to fibrillate, 1 where likely in a minute",
    join: 'sum',
  },
  repolarisationDelay: { unit: 's', meaning: 'QT interval beyond normal', join: 'sum' },
  uncoupling: { unit: '0-1', meaning: 'share of contraction that excitation fails to start', join: 'share' },
  implantedPacemaker: { unit: '1/min', meaning: 'rate of an implanted ventricular pacemaker', join: 'strongest' },
  captureFailure: { unit: '0-1', meaning: 'share of pacing stimuli that fail to capture', join: 'share' },
  intracranialPressure: { unit: 'mmHg', meaning: 'pressure in the skull above the normal 10 mmHg', join: 'sum' },
  pulmonaryObstruction: { unit: '0-1', meaning: 'share of the pulmonary arterial bed that is blocked', join: 'share' },
  leftMass: { unit: 'mL', meaning: 'blood, tumour or swelling that takes room on the left of the skull', join: 'sum' },
  rightMass: { unit: 'mL', meaning: 'the same on the right', join: 'sum' },
  posteriorMass: { unit: 'mL', meaning: 'the same in the posterior fossa', join: 'sum' },
  brainSwelling: { unit: 'mL', meaning: 'swelling of the whole brain', join: 'sum' },
  fluidObstruction: { unit: '0-1', meaning: 'share of the outflow of cerebrospinal fluid closed', join: 'share' },
  arousalLoss: { unit: '0-1', meaning: 'share of the arousal system lost', join: 'share' },
  cortexLoss: { unit: '0-1', meaning: "share of the cortex's work lost", join: 'share' },
  encephalopathy: { unit: '0-1', meaning: "share of the cortex's work that a poison or ammonia takes", join: 'share' },
  speechLoss: { unit: '0-1', meaning: 'share of speech and its understanding lost', join: 'share' },
  leftWeakness: { unit: '0-1', meaning: 'share of the motor path to the left half of the body lost', join: 'share' },
  rightWeakness: { unit: '0-1', meaning: 'the same to the right half', join: 'share' },
  leftArmLoss: { unit: '0-1', meaning: 'share of the motor path to the left arm lost', join: 'share' },
  rightArmLoss: { unit: '0-1', meaning: 'the same to the right arm', join: 'share' },
  leftLegLoss: { unit: '0-1', meaning: 'the same to the left leg', join: 'share' },
  rightLegLoss: { unit: '0-1', meaning: 'the same to the right leg', join: 'share' },
  leftFaceLoss: { unit: '0-1', meaning: 'the same to the left side of the face', join: 'share' },
  rightFaceLoss: { unit: '0-1', meaning: 'the same to the right side of the face', join: 'share' },
  armsLoss: { unit: '0-1', meaning: 'share of the cord to both arms lost', join: 'share' },
  legsLoss: { unit: '0-1', meaning: 'share of the cord to both legs lost', join: 'share' },
  leftThirdNerve: { unit: '0-1', meaning: 'share of the left oculomotor nerve lost', join: 'share' },
  rightThirdNerve: { unit: '0-1', meaning: 'share of the right oculomotor nerve lost', join: 'share' },
  pontineLoss: { unit: '0-1', meaning: 'share of the sympathetic path through the pons lost', join: 'share' },
  seizureDrive: {
    unit: '1',
    meaning: 'excitation of the brain by disease, 1 at the threshold of a seizure',
    join: 'sum',
  },
  focalSeizure: { unit: '0-1', meaning: 'how far a seizure keeps to its focus', join: 'strongest' },
  convulsion: { unit: '0-1', meaning: 'jerking of the limbs', join: 'strongest' },
  venousPooling: { unit: '1', meaning: 'share of the range of the veins let go', join: 'sum' },
  vasospasm: {
    unit: '1',
    meaning: 'constriction of all arterioles, natural logarithm of their resistance',
    join: 'sum',
  },
  pressureSetPoint: { unit: 'mmHg', meaning: 'rise of the arterial pressure that the reflexes hold', join: 'sum' },
} as const satisfies Readonly<Record<string, Influence>>;

export type InfluenceKey = keyof typeof INFLUENCES;
export type Influences = Record<InfluenceKey, number>;
const JOIN: Readonly<Record<InfluenceKey, Influence>> = INFLUENCES;
const KEYS = Object.keys(INFLUENCES) as readonly InfluenceKey[];

export function noInfluences(): Influences {
  return Object.fromEntries(KEYS.map((key) => [key, 0])) as Influences;
}

export function clearInfluences(state: { readonly influences: Influences }): void {
  for (const key of KEYS) state.influences[key] = 0;
}

/** Adds one process's influence to what the others exert. */
export function press(state: { readonly influences: Influences }, key: InfluenceKey, amount: number): void {
  const now = state.influences[key];
  const { join } = JOIN[key];
  state.influences[key] =
    join === 'sum' ? now + amount : join === 'share' ? 1 - (1 - now) * (1 - amount) : Math.max(now, amount);
}
