import { describe, expect, it } from 'vitest';
import type { Body, BodyAction, ProcessSpec, Route } from '../contract.ts';
import { act, bodyOf, meanOver, stateOf, wait } from '../testing/bodies.ts';

const give = (drug: string, doseMg: number, route: Route = 'intravenous'): BodyAction => ({
  kind: 'bolus',
  drug,
  doseMg,
  route,
});
const ventilated = (processes: readonly ProcessSpec[] = []): Body => {
  const body = bodyOf(processes);
  act(body, { kind: 'ventilate', on: true, device: 'trachealTube', ratePerMin: 14, tidalVolumeMl: 500, peepCmH2O: 5 });
  return body;
};
const poisoned = (
  process: ProcessSpec['process'],
  parameters: Record<string, number> = {},
  severity = 1,
): ProcessSpec => ({
  process,
  severity,
  parameters,
});
const plasma = (body: Body, key: string): number => stateOf(body).drugs.find((d) => d.drug === key)?.plasma ?? 0;

/** The same body with and without what is given at a time, both looked at later. */
function pair(make: () => Body, beforeS: number, antidotes: readonly BodyAction[], afterS: number): [Body, Body] {
  return [[], antidotes].map((acts) => {
    const body = make();
    wait(body, beforeS);
    for (const action of acts) act(body, action);
    wait(body, afterS);
    return body;
  }) as [Body, Body];
}

describe('given poisonings and their antidotes', () => {
  it('when opioids are met by naloxone, then breath and mind return', () => {
    const [left, helped] = pair(() => bodyOf([poisoned('opioidPoisoning')]), 420, [give('naloxone', 0.8)], 120);
    const q = meanOver(left, 20);
    const h = meanOver(helped, 20);
    expect(q.respiratoryRate).toBeLessThan(8);
    expect(q.pupilSize).toBeLessThan(2.2);
    expect(h.respiratoryRate).toBeGreaterThan(1.6 * q.respiratoryRate);
    expect(h.consciousness).toBeGreaterThan(q.consciousness + 0.3);
  });

  it('when buprenorphine holds the receptors, then the same naloxone frees fewer of them', () => {
    const freed = (drug: string, doseMg: number): number => {
      const [left, helped] = pair(
        () => {
          const body = ventilated();
          act(body, give(drug, doseMg));
          return body;
        },
        900,
        [give('naloxone', 0.4)],
        180,
      );
      const bound = (b: Body): number => stateOf(b).drugs.find((d) => d.drug === drug)?.bound ?? 0;
      return 1 - bound(helped) / bound(left);
    };
    expect(freed('buprenorphine', 0.6)).toBeLessThan(0.4);
    expect(freed('morphine', 20)).toBeGreaterThan(0.6);
  });

  it('when midazolam is met by flumazenil, then the person wakes', () => {
    const [left, helped] = pair(
      () => {
        const body = bodyOf();
        act(body, give('midazolam', 15));
        return body;
      },
      240,
      [give('flumazenil', 1)],
      150,
    );
    expect(meanOver(left, 5).consciousness).toBeLessThan(0.7);
    expect(meanOver(helped, 5).consciousness).toBeGreaterThan(0.85);
  });

  it('when rocuronium is met by sugammadex at once or by neostigmine at a quarter, then twitch returns sooner', () => {
    const block = (): Body => {
      const body = ventilated();
      act(body, give('rocuronium', 46));
      return body;
    };
    const [deep, freed] = pair(block, 240, [give('sugammadex', 1200)], 180);
    expect(meanOver(deep, 1).twitch).toBeLessThan(0.05);
    expect(meanOver(freed, 1).trainOfFourRatio).toBeGreaterThan(0.9);
    expect(meanOver(freed, 1).twitch).toBeGreaterThan(0.9);
    const [alone, pushed] = pair(block, 2220, [give('neostigmine', 3.5), give('glycopyrronium', 0.6)], 480);
    expect(meanOver(pushed, 1).trainOfFourRatio).toBeGreaterThan(meanOver(alone, 1).trainOfFourRatio + 0.1);
  });

  it('when charcoal follows a swallowed overdose within minutes, then less arrives', () => {
    const [left, helped] = pair(
      () => bodyOf([poisoned('paracetamolPoisoning', {}, 0.3)]),
      300,
      [give('activated-charcoal', 75_000, 'oral')],
      2400,
    );
    expect(plasma(helped, 'paracetamol')).toBeLessThan(0.6 * plasma(left, 'paracetamol'));
  });

  it('when organophosphate is met by atropine and pralidoxime, then the airway dries, the heart quickens and enzyme returns', () => {
    const [left, helped] = pair(
      () => ventilated([poisoned('organophosphatePoisoning')]),
      1200,
      [give('atropine', 10), give('pralidoxime', 2000)],
      600,
    );
    expect(stateOf(helped).influences.airwaySecretions).toBeLessThan(0.5 * stateOf(left).influences.airwaySecretions);
    expect(meanOver(helped, 5).heartRate).toBeGreaterThan(meanOver(left, 5).heartRate + 15);
    expect(stateOf(helped).pharmacy.inhibited).toBeLessThan(stateOf(left).pharmacy.inhibited);
  });

  it('when bupivacaine is met by lipid, or amitriptyline by bicarbonate, then sodium channels come free', () => {
    const [toxic, held] = pair(
      () => ventilated([poisoned('localAnaestheticToxicity', { bupivacaineMg: 90 })]),
      120,
      [give('lipid-emulsion', 23_000)],
      240,
    );
    expect(stateOf(held).effects.sodiumBlock).toBeLessThan(0.75 * stateOf(toxic).effects.sodiumBlock);
    const [acid, alkaline] = pair(
      () => ventilated([poisoned('tricyclicPoisoning')]),
      900,
      [give('sodium-bicarbonate', 8400), give('sodium-bicarbonate', 8400)],
      300,
    );
    expect(stateOf(alkaline).blood.ph).toBeGreaterThan(stateOf(acid).blood.ph + 0.04);
    expect(stateOf(alkaline).effects.sodiumBlock).toBeLessThan(0.85 * stateOf(acid).effects.sodiumBlock);
  });

  it('when verapamil is met by calcium and epinephrine, then pressure rises', () => {
    const [left, helped] = pair(
      () => bodyOf([poisoned('calciumChannelBlockerPoisoning')]),
      900,
      [
        give('calcium-chloride', 2000),
        { kind: 'infuse', id: 'e', drug: 'epinephrine', rateMgPerMin: 0.02, route: 'intravenous' },
      ],
      300,
    );
    expect(meanOver(helped, 10).meanPressure).toBeGreaterThan(meanOver(left, 10).meanPressure + 10);
  });

  it.each([
    ['digoxin', 2, 'digoxin-antibody', 160, 0.3],
    ['heparin', 55, 'protamine', 100, 0.3],
    ['cyanide', 60, 'hydroxocobalamin', 5000, 0.3],
  ] as const)(
    'when %s %f mg is met by %s, then the blood is cleared of it',
    (poison, doseMg, antidote, antidoteMg, share) => {
      const [left, helped] = pair(
        () => {
          const body = ventilated();
          act(body, give(poison, doseMg));
          return body;
        },
        300,
        [give(antidote, antidoteMg)],
        240,
      );
      expect(plasma(helped, poison)).toBeLessThan(share * plasma(left, poison));
    },
  );

  it('when alcohol is met by fomepizole, then it stays longer; and a drunkard sleeps', () => {
    const [left, helped] = pair(
      () => bodyOf([poisoned('alcoholIntoxication')]),
      1200,
      [give('fomepizole', 1200)],
      1800,
    );
    expect(plasma(helped, 'ethanol')).toBeGreaterThan(plasma(left, 'ethanol'));
    expect(meanOver(left, 2).consciousness).toBeLessThan(0.75);
  });

  it('when beta receptors are blocked, then isoprenaline needs more, and an overdose slows and weakens the heart', () => {
    const rise = (blocked: boolean): number => {
      const body = bodyOf();
      if (blocked) act(body, give('metoprolol', 15));
      wait(body, 240);
      const before = meanOver(body, 20).heartRate;
      act(body, { kind: 'infuse', id: 'i', drug: 'isoprenaline', rateMgPerMin: 0.002, route: 'intravenous' });
      wait(body, 300);
      return meanOver(body, 20).heartRate - before;
    };
    expect(rise(true)).toBeLessThan(0.5 * rise(false));
    const rest = meanOver(bodyOf(), 20);
    const sick = bodyOf([poisoned('betaBlockerPoisoning')]);
    wait(sick, 1800);
    const q = meanOver(sick, 20);
    expect(q.cardiacOutput).toBeLessThan(0.75 * rest.cardiacOutput);
    expect(q.heartRate).toBeLessThan(rest.heartRate - 5);
  });
});
