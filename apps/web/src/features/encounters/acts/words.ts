/** `nonRebreather` or `fifth-intercostal` as words for people. */
export function words(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase();
}

export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `45 s`, `2 min`, `2 min 30 s`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 90) return `${whole} s`;
  const rest = whole % 60;
  return rest === 0 ? `${Math.floor(whole / 60)} min` : `${Math.floor(whole / 60)} min ${rest} s`;
}

/** Minutes and seconds of the encounter, `3:07`. */
export function clockText(second: number): string {
  const whole = Math.floor(second);
  const minutes = Math.floor(whole / 60);
  const seconds = String(whole % 60).padStart(2, '0');
  if (minutes < 60) return `${minutes}:${seconds}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${seconds}`;
}

export const TICKS_PER_SECOND = 50;
export const secondOf = (tick: number): number => Math.floor(tick / TICKS_PER_SECOND);

/** Simulated time since a tick, for people: `just now`, `40 s ago`, `3 min ago`. */
export function ago(tick: number, second: number): string {
  const passed = second - secondOf(tick);
  if (passed < 10) return 'just now';
  if (passed < 90) return `${passed} s ago`;
  return `${Math.round(passed / 60)} min ago`;
}

const ROUTES: Readonly<Record<string, string>> = {
  intravenous: 'IV',
  intramuscular: 'IM',
  subcutaneous: 'SC',
  oral: 'by mouth',
  inhaled: 'inhaled',
  nebulised: 'nebulised',
  intraosseous: 'IO',
  rectal: 'rectal',
  intranasal: 'intranasal',
  buccal: 'buccal',
  sublingual: 'under the tongue',
  transdermal: 'patch',
};
export const routeText = (route: string): string => ROUTES[route] ?? words(route);

const SENSORS: Readonly<Record<string, string>> = {
  ecg: 'ECG',
  oximeter: 'SpO₂ probe',
  cuff: 'BP cuff',
  arterialLine: 'arterial line',
  capnograph: 'capnograph',
  thermometer: 'thermometer',
};
export const sensorText = (sensor: string): string => SENSORS[sensor] ?? words(sensor);

const POSTURES: Readonly<Record<string, string>> = {
  supine: 'flat',
  supineLegsRaised: 'flat, legs raised',
  semiRecumbent: 'head up 30 to 45°',
  sitting: 'sitting upright',
  leftLateral: 'on the left side',
  standing: 'standing',
};
export const postureText = (posture: string): string => POSTURES[posture] ?? words(posture);

const DEVICES: Readonly<Record<string, string>> = {
  none: 'no oxygen',
  nasalCannula: 'nasal cannula',
  highFlowNasal: 'high-flow nasal cannula',
  simpleMask: 'simple mask',
  venturi: 'Venturi mask',
  nonRebreather: 'reservoir mask',
  nebuliserMask: 'nebuliser mask',
  bagMask: 'bag-valve-mask',
};
export const deviceText = (device: string): string => DEVICES[device] ?? words(device);

const UNITS: Readonly<Record<string, string>> = { microgram: 'micrograms', unit: 'units' };
export const unitText = (unit: string): string => UNITS[unit] ?? unit.replace('microgram', 'micrograms');
