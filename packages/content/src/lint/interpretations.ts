/** Beginnings of words that name what a sign means and not what is seen, felt or heard. */
const INTERPRETING = [
  'tension', 'pneumothora', 'haemothora', 'hemothora', 'consolidat', 'effusion', 'sepsis', 'septic', 'shock', 'anaphyla', 'allerg', 'urticari',
  'angioedema', 'haemorrhag', 'hemorrhag', 'infect', 'inflam', 'hypox', 'hypotens', 'hypertens', 'hypovol', 'tachycard', 'bradycard', 'tachypn',
  'fractur', 'pyeloneph', 'stroke', 'deliri', 'dementia', 'ischaem', 'ischem', 'embol', 'tamponade', 'pericardit', 'peritonit', 'cyanos',
  'emphysema', 'asthma', 'bronchospasm', 'pneumonia', 'obstruct', 'vasodilat', 'perfusion', 'meningi', 'thrombos', 'cellulitis',
] as const;

/** The first word of a percept that interprets, or null. */
export function interpretingWord(percept: string): string | null {
  const words = percept.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.find((word) => INTERPRETING.some((beginning) => word.startsWith(beginning))) ?? null;
}
