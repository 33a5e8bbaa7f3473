import { expect, test } from 'vitest';
import { readOrder } from './amounts.ts';

test.each([
  ['give epinephrine 0.5 mg im', { words: 'epinephrine', dose: 0.5, unit: 'mg', route: 'intramuscular' }],
  ['adrenaline 500mcg IM', { words: 'adrenaline', dose: 500, unit: 'microgram', route: 'intramuscular' }],
  ['paracetamol 1 g iv', { words: 'paracetamol', dose: 1, unit: 'g', route: 'intravenous' }],
  ['morphine 2,5 mg', { words: 'morphine', dose: 2.5, unit: 'mg', route: null }],
  ['balanced crystalloid 500 ml over 15 min', { words: 'balanced crystalloid', dose: 500, unit: 'mL', minutes: 15 }],
  ['oxygen 15', { words: 'oxygen', dose: 15, unit: null, route: null }],
  ['needle decompression left', { words: 'needle decompression', side: 'left', dose: null }],
])('given %s, then its parts are read', (line, parts) => {
  expect(readOrder(line)).toMatchObject(parts);
});
