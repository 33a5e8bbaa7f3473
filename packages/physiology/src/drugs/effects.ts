interface Effect {
  readonly meaning: string;
  /** The mechanisms that read it. */
  readonly readBy: string;
}

/**
 * What drugs do together. Each is a sum of concentrations over half-effect concentrations (1 = half of the effect, 0
 * without drugs). Blocks are competitive: 1 doubles what an agonist or nerve needs for the same effect.
 */
export const EFFECTS = {
  alpha: { meaning: 'alpha-1 adrenergic agonism', readBy: 'arterioles, veins, larynx, skin' },
  alphaBlock: { meaning: 'alpha-1 antagonism', readBy: 'agonists and nerves at vessels' },
  alpha2: { meaning: 'central alpha-2 agonism', readBy: 'sympathetic outflow, vagus, mind' },
  beta1: { meaning: 'beta-1 adrenergic agonism', readBy: 'sinus node, contractility, irritability of the heart' },
  beta1Block: { meaning: 'beta-1 antagonism', readBy: 'agonists and nerves at the heart' },
  beta2: { meaning: 'beta-2 adrenergic agonism', readBy: 'vessels of muscle, bronchi, mast cells, potassium, lactate' },
  beta2Block: { meaning: 'beta-2 antagonism', readBy: 'agonists at beta-2 receptors, bronchi' },
  v1: { meaning: 'vasopressin V1 agonism', readBy: 'arterioles and veins' },
  dopamine: { meaning: 'D1 agonism', readBy: 'vessels of kidney and gut' },
  sympathomimetic: { meaning: 'release or kept uptake of noradrenaline', readBy: 'sympathetic outflow' },
  phosphodiesterase: { meaning: 'phosphodiesterase inhibition', readBy: 'contractility, vessels, bronchi' },
  calciumSensitiser: { meaning: 'calcium sensitising of the heart', readBy: 'contractility' },
  sodiumPump: {
    meaning: 'block of the sodium-potassium pump',
    readBy: 'contractility, vagus, irritability, potassium',
  },
  calcium: { meaning: 'ionised calcium given', readBy: 'contractility, vessels, laboratory' },
  calciumBlockHeart: {
    meaning: 'block of calcium channels of the heart',
    readBy: 'sinus node, contractility, AV node',
  },
  arteriolarDilator: { meaning: 'relaxation of arterioles alone', readBy: 'arterioles' },
  sodiumBlock: { meaning: 'block of fast sodium channels', readBy: 'QRS, contractility, irritability' },
  potassiumBlock: { meaning: 'block of repolarising potassium channels', readBy: 'QT' },
  avNodalBlock: {
    meaning: 'slowing of sinus and AV node by adenosine receptors and the like',
    readBy: 'sinus and AV node',
  },
  magnesium: { meaning: 'magnesium given', readBy: 'torsades, AV node' },
  antiarrhythmic: { meaning: 'calming of irritable ventricular muscle', readBy: 'irritability of the heart' },
  vasodilator: { meaning: 'direct relaxation of arterioles and veins', readBy: 'vessels' },
  nitrate: { meaning: 'nitrates: veins first, arterioles at ten times as much', readBy: 'veins and arterioles' },
  cardiacDepressant: { meaning: 'direct depression of contractility', readBy: 'contractility' },
  angiotensinBlock: { meaning: 'angiotensin not made or not felt', readBy: 'arterioles, filtration' },
  muscarinicBlock: {
    meaning: 'antagonism at muscarinic receptors of the heart and glands',
    readBy: 'vagus, pupils, bronchi',
  },
  vagalStimulus: { meaning: 'paradoxical stimulation of the vagus by a little antagonist', readBy: 'vagus' },
  cholinesteraseBlock: {
    meaning: 'inhibition of acetylcholinesterase',
    readBy: 'vagus, bronchi, glands, pupils, muscle',
  },
  neuromuscularBlock: { meaning: 'competitive antagonism at the end plate', readBy: 'muscles of breathing, twitch' },
  depolarisingBlock: { meaning: 'depolarisation of the end plate', readBy: 'muscles of breathing, twitch, potassium' },
  muscleCalciumBlock: { meaning: 'block of calcium release in muscle (dantrolene)', readBy: 'muscle heat, strength' },
  mu: { meaning: 'agonism at mu opioid receptors', readBy: 'breathing, pain, mind, pupils, sympathetic outflow, gut' },
  sympatheticDepression: {
    meaning: 'depression of central sympathetic outflow and of its reflexes',
    readBy: 'sympathetic outflow',
  },
  gaba: { meaning: 'potentiation of GABA-A receptors', readBy: 'mind, breathing, reflexes' },
  benzodiazepine: { meaning: 'agonism at the benzodiazepine site', readBy: 'GABA-A receptors' },
  benzodiazepineBlock: { meaning: 'antagonism at the benzodiazepine site', readBy: 'GABA-A receptors' },
  nmda: { meaning: 'antagonism at NMDA receptors', readBy: 'mind, pain' },
  dopamineBlock: { meaning: 'D2 antagonism', readBy: 'delirium, nausea' },
  anticonvulsant: { meaning: 'raising of the threshold of convulsion', readBy: 'convulsion' },
  convulsant: { meaning: 'lowering of the threshold of convulsion', readBy: 'convulsion' },
  h1Block: { meaning: 'antagonism at H1 receptors', readBy: 'mediators, skin, mind' },
  antipyretic: { meaning: 'lowering of the set-point of fever', readBy: 'temperature' },
  analgesia: { meaning: 'relief of pain by other than opioids', readBy: 'pain' },
  loopDiuretic: { meaning: 'block of sodium uptake in the loop of Henle', readBy: 'kidney' },
  aldosteroneBlock: { meaning: 'antagonism of aldosterone', readBy: 'kidney, potassium' },
  insulin: { meaning: 'insulin given', readBy: 'glucose, potassium' },
  insulinBlock: {
    meaning: 'inhibition of insulin release and of splanchnic flow (somatostatin)',
    readBy: 'glucose, splanchnic vessels',
  },
  glucagon: { meaning: 'glucagon given', readBy: 'glucose, contractility, sinus node' },
  steroid: { meaning: 'glucocorticoid effect', readBy: 'inflammation, bronchi, glucose' },
  thyroid: { meaning: 'thyroid hormone effect beyond the own', readBy: 'metabolism' },
  thyroidBlock: { meaning: 'inhibition of thyroid hormone making or release', readBy: 'metabolism' },
  antithrombin: { meaning: 'heparin effect on thrombin and factor Xa', readBy: 'clotting' },
  antiXa: { meaning: 'inhibition of factor Xa', readBy: 'clotting' },
  vitaminKBlock: { meaning: 'inhibition of vitamin K recycling', readBy: 'clotting factors' },
  vitaminK: { meaning: 'vitamin K given', readBy: 'clotting factors' },
  clottingFactors: { meaning: 'clotting factors given, relative to half of a plasma pool', readBy: 'clotting' },
  antiplatelet: { meaning: 'inhibition of platelets', readBy: 'clotting' },
  antifibrinolytic: { meaning: 'inhibition of fibrinolysis', readBy: 'clotting' },
  fibrinolysis: { meaning: 'activation of plasminogen', readBy: 'clotting, fibrinogen' },
  bronchoconstrictor: { meaning: 'narrowing of bronchi by prostaglandins', readBy: 'bronchi' },
  histamineRelease: { meaning: 'release of histamine other than by antibodies', readBy: 'vessels, bronchi' },
  prostaglandinBlock: { meaning: 'prostaglandins not made', readBy: 'filtration of a hard-pressed kidney' },
  pyrogen: { meaning: 'raising of the set-point of temperature', readBy: 'temperature' },
  lactateBlock: { meaning: 'inhibition of the uptake of lactate', readBy: 'lactate' },
  gluconeogenesisBlock: { meaning: 'inhibition of the making of glucose', readBy: 'glucose' },
  bronchodilator: { meaning: 'muscarinic antagonism in the bronchi by inhalation', readBy: 'bronchi' },
  antiemetic: { meaning: 'relief of nausea', readBy: 'nausea' },
  acidSuppression: { meaning: 'suppression of gastric acid', readBy: 'bleeding from the stomach' },
  uterotonic: { meaning: 'contraction of the uterus', readBy: 'uterus' },
  tocolytic: { meaning: 'relaxation of the uterus', readBy: 'uterus' },
  antibacterial: { meaning: 'killing of bacteria', readBy: 'infection' },
  oximeReactivation: { meaning: 'reactivation of phosphorylated cholinesterase', readBy: 'organophosphate poisoning' },
  glutathione: { meaning: 'glutathione restored', readBy: 'paracetamol poisoning' },
  alcoholDehydrogenaseBlock: { meaning: 'inhibition of alcohol dehydrogenase', readBy: 'clearance of alcohols' },
  methaemoglobinReduction: { meaning: 'reduction of methaemoglobin', readBy: 'methaemoglobin' },
  cytochromeBlock: { meaning: 'block of cytochrome oxidase (cyanide)', readBy: 'oxygen use' },
  haemoglobinOxidation: { meaning: 'oxidation of haemoglobin to methaemoglobin', readBy: 'methaemoglobin' },
  lipid: { meaning: 'lipid phase in plasma that holds lipophilic drugs', readBy: 'volumes of lipophilic drugs' },
} as const satisfies Readonly<Record<string, Effect>>;

export type EffectKey = keyof typeof EFFECTS;
export type Effects = Record<EffectKey, number>;
export const EFFECT_KEYS = Object.keys(EFFECTS) as readonly EffectKey[];

export function noEffects(): Effects {
  return Object.fromEntries(EFFECT_KEYS.map((key) => [key, 0])) as Effects;
}
