import { describe, expect, it } from 'vitest';
import { attach, drainWaves, loadBody, record12Lead, saveBody } from '../../body.ts';
import type { Body, ProcessSpec } from '../../contract.ts';
import { LEADS, TWELVE, type Lead } from '../../electricity/ecg/leads.ts';
import { ecgPaper } from '../../electricity/ecg/paper.ts';
import { bodyOf, stateOf, wait } from '../../testing/bodies.ts';
import { readEcg, type Reading } from '../../testing/ecg-analyser.ts';
import { holdSalt } from '../../testing/salts.ts';

const EVERY = Object.keys(LEADS) as Lead[];
const read = (body: Body): Reading => readEcg(record12Lead(body, EVERY));
const after = (processes: readonly ProcessSpec[], seconds = 20): Reading => {
  const body = bodyOf(processes);
  wait(body, seconds);
  return read(body);
};
const beat = (site: string, severity = 1): ProcessSpec[] => [{ process: 'arrhythmia', site, severity }];
const infarct = (site: string, ageMin: number): ProcessSpec[] => [
  { process: 'myocardialInfarction', site, severity: 0.6, parameters: { ageMin, fibrillation: 0 } },
];
const normal = after([]);

describe('given a healthy adult, measured from the leads alone', () => {
  it('when at rest, then intervals and axis are normal (AHA/ACCF/HRS 2009)', () => {
    expect(normal.prS).toBeGreaterThan(0.115);
    expect(normal.prS).toBeLessThan(0.2);
    expect(normal.qrsS).toBeGreaterThan(0.075);
    expect(normal.qrsS).toBeLessThan(0.11);
    const corrected = normal.qtS / Math.cbrt(60 / normal.rate);
    expect(corrected).toBeGreaterThan(0.36);
    expect(corrected).toBeLessThan(0.44);
    expect(normal.axis).toBeGreaterThan(-30);
    expect(normal.axis).toBeLessThan(90);
  });

  it('when at rest, then R grows from V1 to V5, T stands up but in aVR, and the ST segment lies on the line', () => {
    expect(-normal.s('V1')).toBeGreaterThan(normal.r('V1'));
    expect(normal.r('V5')).toBeGreaterThan(-2 * normal.s('V5'));
    for (const lead of ['I', 'II', 'V3', 'V4', 'V5', 'V6'] as const) expect(normal.t(lead), lead).toBeGreaterThan(0.1);
    expect(normal.t('aVR')).toBeLessThan(-0.1);
    for (const lead of EVERY) expect(Math.abs(normal.st(lead)), lead).toBeLessThan(0.06);
    expect(normal.p('II')).toBeLessThan(0.25);
    expect(normal.p('II')).toBeGreaterThan(0.06);
  });

  it('when any beat is drawn, then I and III make II', () => {
    const body = bodyOf();
    const { leads } = record12Lead(body);
    const [one, two, three] = [leads.I, leads.II, leads.III] as [number[], number[], number[]];
    const worst = Math.max(...two.map((v, i) => Math.abs(v - (one[i] as number) - (three[i] as number))));
    expect(worst).toBeLessThan(0.12);
  });
});

describe('given conduction that fails', () => {
  it('when the left bundle is blocked, then a wide QRS, negative in V1, with T against it (Strauss 2011)', () => {
    const ecg = after(beat('leftBundleBranchBlock'));
    expect(ecg.qrsS).toBeGreaterThanOrEqual(0.12);
    expect(-ecg.s('V1')).toBeGreaterThan(4 * ecg.r('V1'));
    expect(ecg.t('V1')).toBeGreaterThan(0.2);
    expect(ecg.t('V6')).toBeLessThan(0);
    expect(ecg.q('V6')).toBeGreaterThan(-0.06);
  });

  it('when the right bundle is blocked, then a late R in V1 and S in I and V6', () => {
    const ecg = after(beat('rightBundleBranchBlock'));
    expect(ecg.qrsS).toBeGreaterThanOrEqual(0.12);
    expect(ecg.r('V1')).toBeGreaterThan(2 * normal.r('V1'));
    expect(ecg.s('V6')).toBeLessThan(normal.s('V6') - 0.2);
    expect(ecg.t('V1')).toBeLessThan(0);
  });

  it('when the node is slow, then PR is above 200 ms', () => {
    expect(after(beat('firstDegreeBlock', 0.7)).prS).toBeGreaterThan(0.2);
  });

  it('when the atria fibrillate, then beats come unevenly; when the node re-enters, then evenly at 140 to 220', () => {
    const spread = (ecg: Reading): number => {
      const mean = 60 / ecg.rate;
      return Math.sqrt(ecg.rr.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / ecg.rr.length) / mean;
    };
    expect(spread(after(beat('atrialFibrillation'), 40))).toBeGreaterThan(0.08);
    const circle = after(beat('supraventricularTachycardia'));
    expect(spread(circle)).toBeLessThan(0.02);
    expect(circle.rate).toBeGreaterThan(140);
    expect(circle.rate).toBeLessThan(220);
    expect(circle.qrsS).toBeLessThan(0.12);
  });

  it('when a scar drives the ventricles, then the QRS is wide with an extreme axis and all up in V1', () => {
    const ecg = after(beat('ventricularTachycardia', 0.3), 12);
    expect(ecg.qrsS).toBeGreaterThan(0.14);
    expect(Math.abs(ecg.axis)).toBeGreaterThan(90);
    expect(ecg.r('V1')).toBeGreaterThan(0.6);
  });
});

describe('given salts out of range', () => {
  const at = (salt: 'potassium' | 'calcium', level: number): Reading => {
    const body = bodyOf();
    attach(body, 'ecg', true);
    holdSalt(body, salt, level, 10);
    return read(body);
  };

  it('when potassium rises, then T peaks, P goes and the QRS widens in that order (Surawicz 1967)', () => {
    const [peaked, wide, sine] = [at('potassium', 6.7), at('potassium', 8), at('potassium', 9.3)];
    expect(peaked.t('V3')).toBeGreaterThan(1.6 * normal.t('V3'));
    expect(peaked.qrsS).toBeLessThan(0.12);
    expect(peaked.p('II')).toBeLessThan(normal.p('II'));
    expect(wide.qrsS).toBeGreaterThan(0.14);
    expect(wide.p('II')).toBeLessThan(0.04);
    expect(sine.qrsS).toBeGreaterThan(0.25);
  });

  it('when potassium is low, then T flattens, ST sags and a U wave lengthens what looks like QT', () => {
    const low = at('potassium', 2.5);
    expect(low.t('V3')).toBeLessThan(0.6 * normal.t('V3'));
    expect(low.st('V5')).toBeLessThan(-0.03);
    expect(low.qtS).toBeGreaterThan(normal.qtS + 0.08);
  });

  it('when calcium falls or rises, then QT lengthens or shortens and T keeps its form', () => {
    expect(at('calcium', 0.75).qtS).toBeGreaterThan(normal.qtS + 0.05);
    expect(at('calcium', 1.7).qtS).toBeLessThan(normal.qtS - 0.03);
  });
});

describe('given a closed coronary artery (fourth universal definition 2018: 1 mm in two leads, 2 mm in V2 and V3)', () => {
  it('when anterior, then V2 to V4 rise and III falls', () => {
    const ecg = after(infarct('anterior', 60));
    for (const lead of ['V2', 'V3', 'V4'] as const) expect(ecg.st(lead), lead).toBeGreaterThan(0.2);
    expect(ecg.st('III')).toBeLessThan(-0.05);
  });

  it('when inferior, then II, III and aVF rise, III most, and aVL falls', () => {
    const ecg = after(infarct('inferior', 60));
    for (const lead of ['II', 'III', 'aVF'] as const) expect(ecg.st(lead), lead).toBeGreaterThan(0.1);
    expect(ecg.st('III')).toBeGreaterThan(ecg.st('II'));
    expect(ecg.st('aVL')).toBeLessThan(-0.1);
    expect(ecg.st('V4R')).toBeLessThan(0.1);
  });

  it('when the right ventricle is part of it, then V4R rises', () => {
    expect(after(infarct('rightVentricular', 60)).st('V4R')).toBeGreaterThan(0.1);
  });

  it('when lateral, then I, aVL and V5 rise; when posterior, then V1 to V3 fall and V8 rises', () => {
    const lateral = after(infarct('lateral', 60));
    for (const lead of ['I', 'aVL', 'V5'] as const) expect(lateral.st(lead), lead).toBeGreaterThan(0.1);
    const posterior = after(infarct('posterior', 60));
    for (const lead of ['V1', 'V2', 'V3'] as const) expect(posterior.st(lead), lead).toBeLessThan(-0.1);
    expect(posterior.st('V8')).toBeGreaterThan(0.05);
  });

  it('when minutes, an hour and ten hours old, then T grows, ST rises, and Q and inverted T follow', () => {
    const early = after(infarct('anterior', 3), 60);
    expect(early.t('V3')).toBeGreaterThan(1.5 * normal.t('V3'));
    const late = after(infarct('anterior', 600));
    expect(late.q('V3')).toBeLessThan(-0.3);
    expect(late.t('V3')).toBeLessThan(-0.1);
    expect(late.st('V3')).toBeLessThan(after(infarct('anterior', 60)).st('V3'));
  });
});

describe('given a cold heart', () => {
  it('when at 29 degrees, then slow, long, with a J wave (Osborn 1953)', () => {
    const body = bodyOf();
    for (let s = 0; s < 30; s++) {
      stateOf(body).temperature.core = 29;
      wait(body, 1);
    }
    const ecg = read(body);
    expect(ecg.rate).toBeLessThan(0.85 * normal.rate);
    expect(ecg.qtS).toBeGreaterThan(normal.qtS + 0.08);
    // The J wave adds its own width to what is read as QRS.
    expect(ecg.qrsS).toBeGreaterThan(normal.qrsS + 0.03);
  });
});

describe('given a recording', () => {
  it('when made twice, then it is the same, the body is untouched, and paper can be drawn of it', () => {
    const body = bodyOf(beat('secondDegreeMobitzI', 0.5));
    wait(body, 17.3);
    const before = JSON.stringify(saveBody(body));
    const first = record12Lead(body);
    expect(record12Lead(body)).toEqual(first);
    expect(JSON.stringify(saveBody(body))).toBe(before);
    expect(Object.keys(first.leads)).toHaveLength(12);
    expect(first.leads.V6).toHaveLength(5000);
    const svg = ecgPaper(first, 'A & B');
    expect(svg).toContain('A &amp; B');
    expect(svg.match(/<path transform/g)).toHaveLength(13);
    expect(svg).not.toMatch(/NaN|undefined/);
    const column = (lead: Lead, k: number): number[] => (first.leads[lead] ?? []).slice(k * 1250, (k + 1) * 1250);
    const kept = Object.fromEntries(TWELVE.map((lead, i) => [lead, column(lead, Math.floor(i / 3))]));
    expect(ecgPaper({ hz: 500, leads: kept, leadII: first.leads.II ?? [] }, 'A & B')).toBe(svg);
  });

  it('when saved in the middle of a beat, then the waves go on alike', () => {
    const body = bodyOf(beat('atrialFibrillation'));
    attach(body, 'ecg', true);
    wait(body, 12.46);
    const twin = loadBody(saveBody(body));
    drainWaves(body);
    wait(body, 5);
    wait(twin, 5);
    expect(drainWaves(twin).ecg).toEqual(drainWaves(body).ecg);
  });
});
