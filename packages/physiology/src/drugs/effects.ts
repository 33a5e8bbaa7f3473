/**
 * What drugs do together, as receptor stimulations or concentrations relative to their half-effect; all 0 without drugs.
 * Of vessels: `vasodilator` opens arterioles and veins alike (propofol), `arteriolarDilator` arterioles alone (calcium
 * channel blockers of the dihydropyridine kind, hydralazine), `nitrate` veins first and arterioles at ten times as much.
 * Blocks are competitive: 1 doubles what an agonist or nerve needs for the same effect.
 * Of the heart's excitation, 1 is a strong therapeutic effect: `avNodalBlock` lengthens the AV node's refractory period by
 * half (adenosine reaches 10 and more), `sodiumChannelBlock` widens the QRS by half, `potassiumChannelBlock` lengthens the
 * corrected QT by 60 ms, `calciumChannelBlock` weakens the heart and opens vessels (its nodal part is avNodalBlock),
 * `digitalis` slows the node by the vagus and, above 2, makes ectopic beats, `magnesium` shields from torsades.
 */
export const EFFECT_KEYS = [
  'alpha',
  'beta1',
  'beta2',
  'v1',
  'mu',
  'muBlock',
  'gaba',
  'nmda',
  'muscarinicBlock',
  'neuromuscularBlock',
  'h1Block',
  'calcium',
  'antipyretic',
  'analgesia',
  'vasodilator',
  'arteriolarDilator',
  'nitrate',
  'alphaBlock',
  'beta1Block',
  'beta2Block',
  'cardiacDepressant',
  'avNodalBlock',
  'sodiumChannelBlock',
  'potassiumChannelBlock',
  'calciumChannelBlock',
  'digitalis',
  'magnesium',
  'loopDiuretic',
  'antifibrinolytic',
  'antibacterial',
  'glucagon',
  'steroid',
  'antiarrhythmic',
  'antiemetic',
  'sympathomimetic',
] as const;
export type EffectKey = (typeof EFFECT_KEYS)[number];
export type Effects = Record<EffectKey, number>;

export function noEffects(): Effects {
  return {
    alpha: 0,
    beta1: 0,
    beta2: 0,
    v1: 0,
    mu: 0,
    muBlock: 0,
    gaba: 0,
    nmda: 0,
    muscarinicBlock: 0,
    neuromuscularBlock: 0,
    h1Block: 0,
    calcium: 0,
    antipyretic: 0,
    analgesia: 0,
    vasodilator: 0,
    arteriolarDilator: 0,
    nitrate: 0,
    alphaBlock: 0,
    beta1Block: 0,
    beta2Block: 0,
    cardiacDepressant: 0,
    avNodalBlock: 0,
    sodiumChannelBlock: 0,
    potassiumChannelBlock: 0,
    calciumChannelBlock: 0,
    digitalis: 0,
    magnesium: 0,
    loopDiuretic: 0,
    antifibrinolytic: 0,
    antibacterial: 0,
    glucagon: 0,
    steroid: 0,
    antiarrhythmic: 0,
    antiemetic: 0,
    sympathomimetic: 0,
  };
}
