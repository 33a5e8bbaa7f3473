/** Short forms people type, and what they stand for in acts. */
export const ROUTES: Readonly<Record<string, string>> = {
  im: 'intramuscular',
  iv: 'intravenous',
  po: 'oral',
  sc: 'subcutaneous',
  neb: 'nebulised',
  inh: 'inhaled',
  io: 'intraosseous',
  pr: 'rectal',
  in: 'intranasal',
  sl: 'sublingual',
};
export const UNITS: Readonly<Record<string, string>> = {
  mcg: 'microgram',
  ug: 'microgram',
  micrograms: 'microgram',
  units: 'unit',
  u: 'unit',
  ml: 'mL',
  gram: 'g',
};
export const RATE_UNITS: Readonly<Record<string, string>> = {
  'mcg/min': 'microgram/min',
  'ug/min': 'microgram/min',
  'mcg/kg/min': 'microgram/kg/min',
  'ug/kg/min': 'microgram/kg/min',
  'units/h': 'unit/h',
  'ml/h': 'mL/h',
  'ml/min': 'mL/min',
};
export const POSTURES: Readonly<Record<string, string>> = {
  flat: 'supine',
  'legs-up': 'supineLegsRaised',
  'legs raised': 'supineLegsRaised',
  'propped up': 'semiRecumbent',
  left: 'leftLateral',
};
export const SENSORS: Readonly<Record<string, string>> = {
  spo2: 'oximeter',
  saturation: 'oximeter',
  capnography: 'capnograph',
  'arterial line': 'arterialLine',
  temperature: 'thermometer',
};
export const DEVICES: Readonly<Record<string, string>> = {
  cannula: 'nasalCannula',
  nasal: 'nasalCannula',
  mask: 'simpleMask',
  'non-rebreather': 'nonRebreather',
  reservoir: 'nonRebreather',
  'high-flow': 'highFlowNasal',
  hfno: 'highFlowNasal',
  venturi: 'venturi',
  off: 'none',
};
export const DOCUMENTS: Readonly<Record<string, string>> = {
  note: 'note',
  allergy: 'allergy',
  limits: 'limitsOfTreatment',
  balance: 'fluidBalance',
  time: 'timeOfEvent',
};

export const meant = (table: Readonly<Record<string, string>>, word: string): string =>
  Object.hasOwn(table, word.toLowerCase()) ? (table[word.toLowerCase()] as string) : word;

/** The oxygen device that a flow in L/min is usually given by. */
export const usualDevice = (flow: number): string =>
  flow <= 0 ? 'none' : flow < 5 ? 'nasalCannula' : flow < 10 ? 'simpleMask' : 'nonRebreather';
