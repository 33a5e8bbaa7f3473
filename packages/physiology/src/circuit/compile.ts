import { BRANCHES } from './branches.ts';
import { OUTPUT_PRESSURES, OUTPUT_KEYS, PARAMETER_KEYS, STATE_KEYS } from './layout.ts';
import { NODES } from './nodes.ts';
import { POOLS, SUBSTANCES, type Pool } from './pools.ts';
import type { Artery, Branch, Node } from './types.ts';

/** Share of a vessel's elastance below its unstressed volume. */
export const SLACK = 0.3333333333333333;
/** Below this share of its unstressed volume a vessel resists emptying, with up to so many mmHg. */
export const EMPTY = 0.25;
export const EMPTYING = 60;
/** A chamber below its unstressed volume does not contract; its walls resist, mmHg/mL². */
export const CHAMBER_EMPTYING = 0.4;

function pressureOf(node: Node): string {
  if (node.kind === 'artery') return arteryOf(node);
  if (node.kind === 'vessel') {
    const outside = node.outside === 'none' ? '' : `${node.outside}Pressure`;
    const { key } = node;
    return [
      `    const d_${key} = ${key} - ${key}Unstressed;`,
      `    let p_${key} = d_${key} > 0 ? d_${key} * ${key}Elastance * (1 + d_${key} * ${key}Stiffening) : d_${key} * ${key}Elastance * ${SLACK};`,
      ...emptying(key),
      ...(outside === '' ? [] : [`    p_${key} += ${outside};`]),
    ].join('\n');
  }
  const active = node.timing === 'atrial' ? 'atrialActivation' : 'ventricularActivation';
  const strength = node.timing === 'atrial' ? '' : ` * ${node.key === 'leftVentricle' ? 'left' : 'right'}Contractility`;
  const pump = node.timing === 'ventricular' ? ' + pump' : ' + 0.5 * pump';
  const { key } = node;
  const full = `v_${key} * (${active} * ${key}Active${strength} + (1 - ${active}) * (${key}Linear + ${key}Cubic * v_${key} * v_${key}))`;
  const emptied = `v_${key} * (${key}Linear - ${CHAMBER_EMPTYING} * v_${key})`;
  return [
    `    const v_${key} = ${key} - ${key}Zero;`,
    `    const p_${key} = (v_${key} > 0 ? ${full} : ${emptied}) + heartOutside${pump};`,
  ].join('\n');
}

/** Slope of a collapsed artery against that of an open one. */
export const ARTERY_SLACK = 0.004;
/** Least room an artery keeps below its largest volume, as a share of it. */
export const ARTERY_ROOM = 0.05;

function emptying(key: string): string[] {
  return [
    `    if (${key} < ${EMPTY} * ${key}Unstressed) {`,
    `      const e = 1 - ${key} / (${EMPTY} * ${key}Unstressed);`,
    `      p_${key} -= ${EMPTYING} * e * e;`,
    '    }',
  ];
}

function arteryOf({ key }: Artery): string {
  return [
    `    const d_${key} = ${key} - ${key}Unstressed;`,
    `    const room_${key} = 1 - d_${key} * ${key}Stiffening;`,
    `    let p_${key} = d_${key} > 0 ? (d_${key} * ${key}Elastance) / (room_${key} > ${ARTERY_ROOM} ? room_${key} : ${ARTERY_ROOM}) : d_${key} * ${key}Elastance * ${ARTERY_SLACK};`,
    ...emptying(key),
  ].join('\n');
}

/** A heart valve: inertance, resistance and orifice loss forward, the jet of a leak backward. */
function valveOf({ key, from, to }: Branch): string {
  const name = `${key}Flow`;
  return [
    `    const ${key}Drop = p_${from} - p_${to};`,
    `    ${name} = (${name} + ${key}K * ${key}Drop) / (${key}D + ${key}K * ${key}Loss * (${name} > 0 ? ${name} : 0));`,
    `    if (${name} < 0) ${name} = ${key}Drop < 0 && ${key}Leak > 0 ? (${key}Leak * ${key}Drop) / Math.sqrt(1 - ${key}Drop) : 0;`,
  ].join('\n');
}

/** Arterioles: flow to the highest of the pressures beyond them, their own closing pressure and the squeeze upon them. */
function arteriolesOf({ key, from, to, squeezedBy }: Branch): string {
  const lines = [`    let ${key}Back = p_${to} > ${key}Closing ? p_${to} : ${key}Closing;`];
  if (squeezedBy !== undefined)
    lines.push(
      `    if (${squeezedBy.share} * p_${squeezedBy.chamber} > ${key}Back) ${key}Back = ${squeezedBy.share} * p_${squeezedBy.chamber};`,
    );
  lines.push(`    const ${key}Flow = p_${from} > ${key}Back ? (p_${from} - ${key}Back) * ${key}G : 0;`);
  return lines.join('\n');
}

const isChamber = (key: string): boolean => NODES.some((node) => node.kind === 'chamber' && node.key === key);

/** A chamber gives no more in a step than a half of what it holds, however fast blood was moving out of it. */
function withinChambers({ key, from, to }: Branch, flow: string): string {
  const lines = [flow];
  const name = `${key}Flow`;
  if (isChamber(from)) lines.push(`    if (${name} > ${from} * halfAStep) ${name} = ${from} * halfAStep;`);
  if (isChamber(to)) lines.push(`    if (${name} < -${to} * halfAStep) ${name} = -${to} * halfAStep;`);
  return lines.length === 1 ? flow : lines.join('\n').replace(`const ${name} =`, `let ${name} =`);
}

function flowOf(branch: Branch): string {
  if (branch.valveAreaCm2 !== undefined) return valveOf(branch);
  if (branch.arteriolar) return arteriolesOf(branch);
  const drop = `p_${branch.from} - p_${branch.to}`;
  const inertance = branch.inertanceMmHgS2PerMl;
  if (inertance !== undefined) {
    const name = `${branch.key}Flow`;
    return `    ${name} = (${name} + ${branch.key}K * (${drop})) * ${branch.key}D;`;
  }
  const collapse = branch.collapseBelowMl;
  const factor =
    collapse === undefined
      ? ''
      : ` * (${branch.from} < ${branch.key}Collapse ? ${branch.from} / ${branch.key}Collapse : 1)`;
  const fall = branch.waterfallMmHg;
  if (fall === undefined) return `    const ${branch.key}Flow = (${drop}) * ${branch.key}G${factor};`;
  const from = `p_${branch.from}`;
  const to = `p_${branch.to}`;
  const open = branch.venousValve ? `(${from} > ${to} ? ${drop} : 0)` : drop;
  const drawn = `(${to} > ${fall} ? ${open} : ${from} > ${fall} ? ${from} - ${fall} : 0)`;
  return `    const ${branch.key}Flow = ${drawn} * ${branch.key}G${factor};`;
}

/** The straight-line TypeScript of the declared circuit: steps of 2 ms, or finer by `split`, with all state in local variables. */
export function compileCirculation(): string {
  const out: string[] = [];
  out.push('// Generated from src/circuit by scripts/generate.ts. Do not edit.');
  out.push(
    `/** Moves the circulation on by \`steps\` steps of 2 ms, each in \`split\` parts: \`x\` state (${STATE_KEYS.length}), \`p\` parameters (${PARAMETER_KEYS.length}), \`out\` flow sums in mL and last pressures in mmHg (${OUTPUT_KEYS.length}). */`,
  );
  out.push(
    'export function stepCirculation(x: number[], p: readonly number[], out: number[], steps: number, split: number): void {',
    '  const h = 0.002 / split;',
    '  const halfAStep = 0.5 / h;',
    '  const last = steps * split;',
  );
  STATE_KEYS.forEach((key, i) => out.push(`  let ${key} = x[${i}] as number;`));
  PARAMETER_KEYS.forEach((key, i) => {
    if (key.endsWith('Resistance')) {
      const branch = BRANCHES.find((b) => `${b.key}Resistance` === key) as Branch;
      if (branch.inertanceMmHgS2PerMl !== undefined) {
        const all = `1 + ${branch.key}K * (p[${i}] as number)`;
        out.push(
          `  const ${branch.key}K = h / ${branch.inertanceMmHgS2PerMl};`,
          `  const ${branch.key}D = ${branch.valveAreaCm2 === undefined ? `1 / (${all})` : all};`,
        );
      } else out.push(`  const ${branch.key}G = 1 / (p[${i}] as number);`);
    } else out.push(`  const ${key} = p[${i}] as number;`);
  });
  for (const branch of BRANCHES)
    if (branch.collapseBelowMl !== undefined)
      out.push(`  const ${branch.key}Collapse = ${branch.collapseBelowMl} * vesselSize;`);
  for (const branch of BRANCHES) out.push(`  let ${branch.key}Sum = 0;`);
  for (const key of OUTPUT_PRESSURES) out.push(`  let last_${key} = 0;`);
  out.push('  for (let step = 0; step < last; step++) {', PACEMAKER_STEP);
  out.push('    const heartVolume = rightAtrium + rightVentricle + leftAtrium + leftVentricle + effusion;');
  out.push('    const stretch = heartVolume - pericardialVolume;');
  out.push(
    '    const heartOutside = pericardiumPressure + (stretch > 0 ? stretch * pericardialStiffness * (1 + 0.01 * stretch) : 0);',
  );
  for (const node of NODES) out.push(pressureOf(node));
  for (const branch of BRANCHES) out.push(withinChambers(branch, flowOf(branch)));
  for (const node of NODES) {
    const into = BRANCHES.filter((b) => b.to === node.key).map((b) => `${b.key}Flow`);
    const from = BRANCHES.filter((b) => b.from === node.key).map((b) => `${b.key}Flow`);
    out.push(`    ${node.key} += h * (${into.join(' + ')}${from.map((f) => ` - ${f}`).join('')});`);
  }
  for (const branch of BRANCHES) out.push(`    ${branch.key}Sum += ${branch.key}Flow;`);
  out.push(BEAT_STEP, '  }');
  STATE_KEYS.forEach((key, i) => out.push(`  x[${i}] = ${key};`));
  BRANCHES.forEach((branch, i) => out.push(`  out[${i}] = ${branch.key}Sum * h;`));
  OUTPUT_PRESSURES.forEach((key, i) => out.push(`  out[${BRANCHES.length + i}] = last_${key};`));
  out.push('}', '');
  return out.join('\n');
}

const PACEMAKER_STEP = `    atrialAge += h;
    ventricularAge += h;
    beatPeriod += h;
    if (step === atrialAt * split) {
      atrialAge = 0;
      atrialDuration = atrialTime;
      atrialStrength = atrialForce;
    }
    const fire = step === ventricularAt * split;
    if (fire) {
      ventricularAge = 0;
      ventricularDuration = ventricularTime;
      ventricularStrength = ventricularForce;
    }
    let atrialActivation = 0;
    if (atrialAge < atrialDuration) {
      const u = (atrialAge / atrialDuration) * 2;
      const w = u < 1 ? u : 2 - u;
      atrialActivation = w * w * (3 - 2 * w) * atrialStrength;
    }
    let ventricularActivation = 0;
    if (ventricularAge < ventricularDuration) {
      const u = ventricularAge / ventricularDuration;
      const w = u < 0.62 ? u * 1.6129032258064515 : (1 - u) * 2.6315789473684212;
      ventricularActivation = w * w * (3 - 2 * w) * ventricularStrength;
    }`;

/** Pressure of an artery's wall per rate of its filling, mmHg s/mL: the wall is viscous, so that pressure leads volume (Westerhof 2009: characteristic impedance 0.05). */
export const ARTERY_VISCOSITY = 0.062;
const ARTERIES_FILLING = BRANCHES.filter((b) => b.to === 'arteries')
  .map((b) => `${b.key}Flow`)
  .concat(BRANCHES.filter((b) => b.from === 'arteries').map((b) => `-${b.key}Flow`))
  .join(' + ');

const BEAT_STEP = `    const p_pulse = p_arteries + ${ARTERY_VISCOSITY} * (${ARTERIES_FILLING});
    last_arteries = p_pulse;
    last_aorta = p_aorta;
    last_venaCava = p_venaCava;
    last_rightAtrium = p_rightAtrium;
    last_leftAtrium = p_leftAtrium;
    if (p_pulse > pressureMax) pressureMax = p_pulse;
    if (p_pulse < pressureMin) pressureMin = p_pulse;
    if (leftVentricle > volumeMax) volumeMax = leftVentricle;
    if (leftVentricle < volumeMin) volumeMin = leftVentricle;
    if (rightVentricle > rightVolumeMax) rightVolumeMax = rightVentricle;
    if (rightVentricle < rightVolumeMin) rightVolumeMin = rightVentricle;
    if (p_pulmonaryArtery > pulmonaryMax) pulmonaryMax = p_pulmonaryArtery;
    if (p_pulmonaryArtery < pulmonaryMin) pulmonaryMin = p_pulmonaryArtery;
    aorticSum += p_aorta;
    pressureSum += p_pulse;
    pulmonarySum += p_pulmonaryArtery;
    capillarySum += p_leftAtrium;
    atrialSum += p_venaCava;
    beatSteps += 1;
    beatEjected += aorticValveFlow * h;
    if (fire || beatSteps >= 1500 * split) {
      systolic = pressureMax;
      diastolic = pressureMin;
      mean = pressureSum / beatSteps;
      pulmonaryMean = pulmonarySum / beatSteps;
      wedge = capillarySum / beatSteps;
      centralVenous = atrialSum / beatSteps;
      stroke = beatEjected;
      endDiastolic = volumeMax;
      endSystolic = volumeMin;
      rightEndDiastolic = rightVolumeMax;
      rightEndSystolic = rightVolumeMin;
      pulmonarySystolic = pulmonaryMax;
      pulmonaryDiastolic = pulmonaryMin;
      leftFilling = p_leftVentricle;
      rightFilling = p_rightVentricle;
      aorticMean = aorticSum / beatSteps;
      pressureSteps = beatSteps / split;
      if (fire) {
        beats += 1;
        interval = beatPeriod;
        beatPeriod = 0;
      }
      pressureMax = p_pulse;
      pressureMin = p_pulse;
      volumeMax = leftVentricle;
      volumeMin = leftVentricle;
      rightVolumeMax = rightVentricle;
      rightVolumeMin = rightVentricle;
      pulmonaryMax = p_pulmonaryArtery;
      pulmonaryMin = p_pulmonaryArtery;
      aorticSum = 0;
      pressureSum = 0;
      pulmonarySum = 0;
      capillarySum = 0;
      atrialSum = 0;
      beatSteps = 0;
      beatEjected = 0;
    }`;

/** The straight-line TypeScript that carries each substance with the flows of one tick, pool to pool, upwind. */
export function compileCarriage(): string {
  const poolOf = (node: string): number => POOLS.findIndex((p) => p.nodes.includes(node));
  const volume = (p: Pool): string => p.nodes.map((n) => `(x[${STATE_KEYS.indexOf(n)}] as number)`).join(' + ');
  const crossing = BRANCHES.map((b, i) => ({ i, from: poolOf(b.from), to: poolOf(b.to) })).filter(
    (b) => b.from !== b.to,
  );
  const out: string[] = [
    '/** Carries oxygen and carbon dioxide (mL in each pool) with the volumes `out` that flowed through the branches in one tick; leaves each concentration in mL per mL. */',
    'export function carry(x: readonly number[], out: readonly number[], oxygen: number[], carbonDioxide: number[], oxygenAt: number[], carbonDioxideAt: number[], tissueSize: number): void {',
  ];
  POOLS.forEach((p, k) => out.push(`  const v${k} = Math.max(1, ${volume(p)});`));
  for (const b of crossing) out.push(`  const q${b.i} = out[${b.i}] as number;`);
  for (const s of SUBSTANCES) {
    POOLS.forEach((p, k) =>
      out.push(`  const ${s.key}${k} = (${s.key}[${k}] as number) / (v${k} + ${p[s.store]} * tissueSize);`),
    );
    POOLS.forEach((_, k) => out.push(`  ${s.key}At[${k}] = ${s.key}${k};`));
    for (const b of crossing)
      out.push(`  const ${s.key}Moved${b.i} = q${b.i} * (q${b.i} > 0 ? ${s.key}${b.from} : ${s.key}${b.to});`);
    POOLS.forEach((_, k) => {
      const into = crossing.filter((b) => b.to === k).map((b) => ` + ${s.key}Moved${b.i}`);
      const from = crossing.filter((b) => b.from === k).map((b) => ` - ${s.key}Moved${b.i}`);
      out.push(`  ${s.key}[${k}] = (${s.key}[${k}] as number)${into.join('')}${from.join('')};`);
    });
  }
  out.push('}', '');
  return out.join('\n');
}
