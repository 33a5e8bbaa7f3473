import { describe, expect, it } from 'vitest';
import { drawLead, ecgText, measuredLine } from './ecg-text.ts';

const beat = Array.from({ length: 125 }, (_, i) => (i === 51 ? 1 : i === 53 ? -0.5 : 0));
const measured = { ratePerMin: 42, qrsMs: 92, qtMs: 430, qtcMs: 360, axisDegrees: 80, stMm: { II: 2.1, aVL: -1.4 } };

describe('given an ECG in the terminal', () => {
  it('when a lead is drawn, then its spike stands above the line and its dip below, where they came', () => {
    const lines = drawLead(beat, 125);
    expect(lines[0]).toBe(`${' '.repeat(10)}│`);
    expect(lines[4]).toMatch(/^─{10}│─+$/);
    expect(lines.at(-1)).toBe(`${' '.repeat(10)}│`);
  });

  it('when the machine could not measure the PR interval, then a dash stands there', () => {
    expect(measuredLine({ hz: 125, leadII: beat, measured })).toBe(
      'rate 42/min, PR --, QRS 92, QT/QTc 430/360 ms, axis 80 degrees, ST in mm: II +2.1, aVL -1.4',
    );
  });

  it('when leads were kept, then each is drawn under its name, and none is named by what it means', () => {
    const text = ecgText({ hz: 125, leadII: beat, leads: { V1: beat, V2: beat }, measured });
    expect(text.match(/^ {2}(V1|V2|II, longer)$/gm)).toHaveLength(3);
    expect(text).not.toMatch(/infarct|block|ischaem|normal|sinus/i);
  });
});
