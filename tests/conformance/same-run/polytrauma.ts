/** An hour of a man thrown from a motorcycle and what is done for him, in the language of protocols. */
import { hashPlain } from '@openward/kernel';
import { parseProtocol, QUANTITY_KEYS, runProtocol, saveBody, type Body, type Protocol } from '@openward/physiology';

const PROTOCOL = {
  title: 'Polytrauma',
  person: { sex: 'male', age: 34, height: 178, weight: 82, skinTone: 8 },
  seed: 2026,
  for: '1 h',
  steps: [
    { start: { process: 'haemorrhage', severity: 0.9, site: 'spleen', parameters: { rateMlPerMin: 90 } } },
    { start: { process: 'haemorrhage', severity: 0.5, site: 'leftThigh', parameters: { rateMlPerMin: 120 } } },
    { start: { process: 'ribFractures', severity: 0.8, side: 'left' } },
    { start: { process: 'lungContusion', severity: 0.5, side: 'left' } },
    { start: { process: 'haemothorax', severity: 0.5, side: 'left' } },
    { at: '2 min', start: { process: 'tensionPneumothorax', severity: 0.7, side: 'left' } },
    { at: '4 min', oxygen: { device: 'nonRebreather', flow: '15 L/min' } },
    { at: '5 min', controlBleeding: { site: 'leftThigh', effectiveness: 0.95 } },
    { at: '7 min', decompress: { side: 'left', technique: 'finger' } },
    { at: '8 min', bolus: { drug: 'tranexamic-acid', dose: '1 g', over: '10 min' } },
    { at: '9 min', bolus: { drug: 'ketamine', dose: '0.2 mg/kg' } },
    { at: '10 min', fluid: { id: 'one', fluid: 'redCells', volume: '300 mL', over: '5 min' } },
    { at: '12 min', fluid: { id: 'two', fluid: 'plasma', volume: '300 mL', over: '5 min' } },
    { at: '20 min', bolus: { drug: 'ketamine', dose: '1.5 mg/kg' } },
    { at: '20 min 20 s', bolus: { drug: 'rocuronium', dose: '1.2 mg/kg' } },
    { at: '21 min', ventilate: { device: 'trachealTube', rate: 14, tidalVolume: '6.5 mL/kg', peep: 5 } },
    { at: '22 min', infuse: { drug: 'propofol', rate: '2 mg/kg/h' } },
    { at: '24 min', infuse: { drug: 'norepinephrine', rate: '0.05 ug/kg/min' } },
    { at: '25 min', fluid: { id: 'three', fluid: 'wholeBlood', volume: '500 mL', over: '8 min' } },
    { at: '30 min', setRate: { id: 'norepinephrine', rate: '0.15 ug/kg/min' } },
    { at: '35 min', bolus: { drug: 'calcium-chloride', dose: '1 g' } },
    { at: '40 min', controlBleeding: { site: 'spleen', effectiveness: 0.9 } },
    { at: '50 min', stop: 'norepinephrine' },
  ],
  sample: {
    every: '10 s',
    quantities: QUANTITY_KEYS,
  },
  measures: { beat: { beatMean: 'strokeVolume', from: '1 min', to: '2 min' } },
};

/** The protocol read; throws what is wrong with it. */
export function polytrauma(): Protocol {
  const parsed = parseProtocol(PROTOCOL);
  if (!parsed.ok) throw new Error(parsed.error.map((each) => each.message).join('\n'));
  return parsed.value;
}

/** The hash of every sample of the hour, beats included, and of the state at its end. Throws where a step is refused. */
export function hour(): string {
  let last: Body | null = null;
  const run = runProtocol(polytrauma(), { watch: (body) => (last = body) });
  if (!run.ok) throw new Error(run.error[0]?.message);
  return hashPlain([run.value.main, last && saveBody(last)]);
}
