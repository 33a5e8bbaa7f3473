import type { BodyState } from '../body/state.ts';
import type { Person } from '../person/person.ts';
import type { Route } from '../terms.ts';
import { buildOf, ratesOf } from './build.ts';
import { bindReceptor } from './binding.ts';
import { DRUGS } from './catalogue.ts';
import { EFFECT_KEYS } from './effects.ts';
import { competeAtReceptors } from './receptors.ts';
import type { DrugState, Pharmacy } from './state.ts';
import { SUBSTANCES, type Drug } from './types.ts';

/** Mean time of a bolus from a vein to the arteries at rest, min (arm to heart and through the lungs, about 20 s). */
const CIRCULATION_MIN = 0.3;
/** Activated charcoal holds about a tenth of its own mass, within minutes (Olson 2010); share per minute. */
const CHARCOAL_PER_MIN = 0.25;

/** A drug's entry in the body, made when first given, with its rates in this person. */
export function drugState(drugs: DrugState[], key: string, person: Person): DrugState {
  const found = drugs.find((d) => d.drug === key);
  if (found) return found;
  const fresh: DrugState = {
    drug: key,
    arriving: 0,
    central: 0,
    fast: 0,
    slow: 0,
    effect: 0,
    plasma: 0,
    vessel: 0,
    late: 0,
    bound: 0,
    depots: [],
    k: ratesOf((DRUGS[key] as Drug).kinetics, buildOf(person)),
  };
  drugs.push(fresh);
  return fresh;
}

/**
 * Clearance relative to rest: the kidney's share with filtration, the liver's by the well-stirred model (Rowland 1973:
 * a highly extracted drug follows flow, a poorly extracted one the cells), the rest with temperature alone.
 */
export function clearance(drug: Drug, body: Pharmacy): number {
  const { renal = 0, elsewhere = 0, extraction = 0.3 } = drug.kinetics;
  const cells = body.liverCells * body.warmth;
  const liver = (body.liverFlow * cells) / Math.max(1e-6, body.liverFlow * (1 - extraction) + cells * extraction);
  return renal * body.kidney + elsewhere * body.warmth + (1 - renal - elsewhere) * liver;
}

/** How fast a depot is taken up, relative to rest. */
function uptake(route: Route, body: Pharmacy): number {
  switch (route) {
    case 'oral':
      return body.stomach * (0.4 + 0.6 * Math.min(1.2, body.liverFlow));
    case 'inhaled':
    case 'nebulised':
      return 1;
    case 'intramuscular':
    case 'subcutaneous':
      return body.muscle;
    default:
      return Math.max(0.1, Math.min(1.2, body.flow));
  }
}

/** One step of circulation, absorption, distribution, elimination and effect-site equilibration; `minutes` is the step. */
export function stepDrug(entry: DrugState, drug: Drug, minutes: number, state: BodyState): void {
  const { pharmacy: body } = state;
  const { k } = entry;
  let come = 0;
  if (entry.arriving > 0) {
    come = entry.arriving * Math.min(1, (body.flow * minutes) / CIRCULATION_MIN);
    entry.arriving = entry.arriving - come < 1e-12 ? 0 : entry.arriving - come;
  }
  if (entry.depots.length > 0 && !state.cut.drugAbsorption) come += absorb(entry, drug, minutes, body);
  entry.central += come;
  if (drug.carries && come > 0)
    for (const substance of SUBSTANCES) body.arrived[substance] += come * (drug.carries[substance] ?? 0);
  // A body short of blood holds a drug in less volume and sends less of it to the tissues (Johnson 2003).
  const room = 0.35 + 0.65 * Math.max(0.3, Math.min(1.3, body.blood));
  const spread = (0.3 + 0.7 * Math.min(1.2, body.flow)) / room;
  const toFast = (entry.central * k.k12 * spread - entry.fast * k.k21 * spread) * minutes;
  const toSlow = (entry.central * k.k13 * spread - entry.slow * k.k31 * spread) * minutes;
  const speed = (k.k10 / room) * clearance(drug, body) * enzymes(entry, drug, state);
  const out = Math.min(entry.central, entry.central * speed * minutes);
  entry.central = Math.max(0, entry.central - toFast - toSlow - out);
  entry.fast += toFast;
  entry.slow += toSlow;
  if (drug.metabolite && out > 0)
    drugState(state.drugs, drug.metabolite.drug, state.spec.person).central += out * drug.metabolite.share;
  if (drug.neutralises) for (const pair of drug.neutralises) neutralise(entry, pair, minutes, state);
  entry.plasma = (entry.central * 1000) / (k.volume * room);
  const free = drug.lipophilic ? entry.plasma / (1 + drug.lipophilic * state.effects.lipid) : entry.plasma;
  entry.effect += (free - entry.effect) * Math.min(1, k.ke0 * minutes);
  const late = drug.kinetics.keLate;
  if (late !== undefined) entry.late += (free - entry.late) * Math.min(1, late * minutes);
  const wall = drug.kinetics.keVessel;
  if (wall !== undefined) {
    const passing = (come * 1000) / (minutes * Math.max(0.2, (body.flow * state.c.output * 60) / 1000));
    entry.vessel += (free + passing - entry.vessel) * Math.min(1, wall * minutes);
  }
  if (drug.binding) bindReceptor(entry, drug.binding, minutes * 60, state);
}

/** What enzymes still do when saturated or blocked, relative to first order. */
function enzymes(entry: DrugState, drug: Drug, state: BodyState): number {
  const half = drug.kinetics.saturableUgPerL;
  const saturated = half === undefined ? 1 : 1 / (1 + entry.plasma / half);
  return drug.alcohol ? saturated / (1 + state.effects.alcoholDehydrogenaseBlock) : saturated;
}

function absorb(entry: DrugState, drug: Drug, minutes: number, body: Pharmacy): number {
  let come = 0;
  let left = 0;
  for (const depot of entry.depots) {
    const route = drug.routes[depot.route];
    if (!route) continue;
    const moved = depot.amount * Math.min(1, route.perMin * uptake(depot.route, body) * minutes);
    depot.amount -= moved;
    left += depot.amount;
    come += moved * route.fraction;
  }
  if (left < 1e-9) entry.depots.length = 0;
  return come;
}

/** One drug takes another out of the blood, mass for mass, fast; the effect site gives back to the emptied blood. */
function neutralise(
  entry: DrugState,
  pair: { readonly drug: string; readonly perMg: number },
  minutes: number,
  state: BodyState,
): void {
  const other = state.drugs.find((d) => d.drug === pair.drug);
  if (!other) return;
  const share = Math.min(1, 4 * minutes);
  const most = entry.central * pair.perMg;
  const taken = Math.min(most, other.central) * share;
  other.central -= taken;
  entry.central -= taken / pair.perMg;
  // Free molecules of the antidote follow to the effect site.
  const excess = most / (most + other.central + other.fast * 0.2 + 1e-9);
  other.effect -= other.effect * excess * Math.min(1, 1.2 * minutes);
}

/** Charcoal in the gut holds what is still there of every drug it adsorbs. */
export function adsorb(state: BodyState, minutes: number): void {
  const charcoal = state.drugs.find((d) => d.drug === 'activated-charcoal');
  let grams = 0;
  for (const depot of charcoal?.depots ?? []) if (depot.route === 'oral') grams += depot.amount;
  if (grams <= 0) return;
  for (const entry of state.drugs) {
    const drug = DRUGS[entry.drug] as Drug;
    if (entry === charcoal || drug.adsorbed === false) continue;
    for (const depot of entry.depots)
      if (depot.route === 'oral') {
        const room = grams / (grams + 10 * depot.amount);
        depot.amount -= depot.amount * Math.min(1, CHARCOAL_PER_MIN * room * minutes);
      }
  }
}

/** Sums every drug's relative stimulation of every target into the body's effects, net of antagonists. */
export function sumEffects(state: BodyState): void {
  const { effects } = state;
  for (const key of EFFECT_KEYS) effects[key] = 0;
  for (const entry of state.drugs) {
    const drug = DRUGS[entry.drug] as Drug;
    for (const m of drug.mechanisms)
      effects[m.target] += (m.site === undefined ? entry.effect : entry[m.site]) / m.halfUgPerL;
  }
  competeAtReceptors(state);
}
