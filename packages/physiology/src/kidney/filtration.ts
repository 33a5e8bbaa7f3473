import { exp, log } from '@openward/kernel';
import { clamp, saturate } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { GLOMERULAR_REST, glomerularOncotic } from './glomerulus.ts';

/** Pressure of the renal veins, and what tubules add to that of the pelvis, mmHg. */
const VENOUS = 8;
const TUBULE = 10;

/**
 * Every second: filtration from pressures (Brenner, Troy & Daugharty 1971). Renal arterioles hold flow; behind them the
 * efferent arteriole, narrowed by angiotensin and nerves, holds the pressure in the glomerulus. `flowMl` is flow to
 * both kidneys over the second.
 */
export function stepFiltration(state: BodyState, flowMl: number): void {
  const { kidney: k, c, reflex: r, hormones: h, blood, solutes: s } = state;
  k.flow += (Math.max(0, flowMl) * 60 - k.flow) / 12;
  k.perfusion = clamp(k.flow / c.renalFlowRest, 0, 2);
  k.injury += (state.influences.nephronLoss - k.injury) / 600;
  const efferent =
    exp(0.16 * log(Math.max(0.05, h.angiotensin / (1 + state.effects.angiotensinBlock)))) *
    (1 + 0.3 * clamp(r.alpha - 0.2, -0.2, 1));
  // Prostaglandins keep the afferent arteriole open when flow is short (Whelton 1999).
  const held = 1 - 0.5 * saturate(state.effects.prostaglandinBlock) * clamp(1.1 - k.perfusion, 0, 0.6);
  // Tubuloglomerular feedback: more salt at the macula densa narrows the afferent arteriole (Schnermann 1998).
  k.feedback += (clamp(1.1 * (k.gfr / c.gfr - 1), -0.06, 0.5) / (1 + 0.35 * (h.natriuretic - 1)) - k.feedback) / 40;
  const behind = (GLOMERULAR_REST - VENOUS) * k.perfusion * held * efferent * (1 - 0.45 * k.feedback);
  // A child's glomerulus filters at its own lower pressure.
  k.glomerular = Math.max(0, Math.min(VENOUS + behind, 0.8 * r.pressure * Math.max(1, 88 / c.meanPressure)));
  const plasmaFlow = k.flow * (blood.plasma / (blood.plasma + blood.redCells));
  const oncotic = glomerularOncotic(((s.albumin + s.globulin) * 1000) / blood.plasma, k.filtrationFraction);
  k.bowman = TUBULE + 0.5 * (k.leftPelvis + k.rightPelvis);
  // Angiotensin contracts the mesangium: up to half of the coefficient (Blantz 1976);
  // in sepsis its receptors are fewer (Schmidt 2004).
  const felt = h.angiotensin / (1 + 2 * clamp(state.infection.vasodilation, 0, 1.3));
  const mesangium = 1 / (1 + 0.08 * clamp(felt - 1, 0, 16));
  const conductance =
    (0.5 * c.filtration * mesangium * (1 - k.injury)) / (1 + 0.5 * clamp(state.infection.inflammation, 0, 1.2));
  const net = k.glomerular - TUBULE - oncotic;
  const wanted = conductance * (Math.max(0, net - k.leftPelvis) + Math.max(0, net - k.rightPelvis));
  k.gfr += (Math.min(wanted, 0.45 * plasmaFlow) - k.gfr) / 8;
  if (k.gfr < 1e-6) k.gfr = 0;
  k.filtrationFraction += (clamp(k.gfr / Math.max(20, plasmaFlow), 0, 0.45) - k.filtrationFraction) / 8;
}
