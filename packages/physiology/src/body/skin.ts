import { exp } from '@openward/kernel';
import { clamp, saturate } from './numbers.ts';
import { X } from './slots.ts';
import type { BodyState } from './state.ts';
import { haemoglobin } from './blood-pools.ts';

/** Every second: the skin as it would be seen, each sign towards what perfusion, saturation, tone and mediators make of it. */
export function stepSkin(state: BodyState): void {
  const { mind: m, effects: e, blood, infection, skin: s, mediator, reflex: r, x, c } = state;
  const vessels = exp(-1.3 * clamp(r.alpha - 0.2 + 0.5 * saturate(e.alpha), -0.2, 1.5));
  const pressure = clamp((x[X.mean] as number) / c.meanPressure, 0, 1.2);
  const pulse = clamp(((x[X.systolic] as number) - (x[X.diastolic] as number)) / 40, 0, 1.3);
  const perfusion = clamp(
    vessels * pressure * pressure * (0.4 + 0.6 * pulse) * (1 + 0.6 * clamp(mediator.skin, 0, 1)),
    0,
    1.3,
  );
  s.perfusion += (perfusion - s.perfusion) / 12;
  const hb = haemoglobin(state);
  s.pallor += (clamp(1 - s.perfusion, 0, 1) * 0.8 + clamp((95 - hb) / 70, 0, 0.6) - 0.5 * s.flushing - s.pallor) / 20;
  s.pallor = clamp(s.pallor, 0, 1);
  // Central cyanosis shows from about 50 g/L of reduced haemoglobin in capillaries (Lundsgaard 1919): arterial reduced over 15-30 g/L.
  const { carboxy, met } = state.pigment;
  const reduced = hb * Math.max(0, 1 - blood.sat - carboxy - met) + 3 * hb * Math.max(0, met - 0.01);
  s.cyanosis += (clamp((reduced - 18) / 35, 0, 1) - s.cyanosis) / 15;
  s.flushing +=
    (clamp(0.9 * mediator.skin + 0.35 * clamp(infection.vasodilation, 0, 1) * s.perfusion, 0, 1) - s.flushing) / 30;
  s.urticaria += (clamp(mediator.skin * (1 - 0.35 * saturate(e.h1Block)), 0, 1) - s.urticaria) / 90;
  s.angioedema += (clamp(mediator.larynx, 0, 1) - s.angioedema) / 60;
  s.sweating += (clamp(1.3 * (r.sympathetic - 0.45) + 0.02 * m.pain, 0, 1) - s.sweating) / 40;
  s.mottling +=
    (clamp((0.35 - s.perfusion) / 0.3, 0, 1) * 0.6 + 0.4 * clamp((blood.lactate - 3) / 6, 0, 1) - s.mottling) / 120;
  s.neckVeins += (clamp(((x[X.centralVenous] as number) - 4) / 10, 0, 1) - s.neckVeins) / 10;
}
