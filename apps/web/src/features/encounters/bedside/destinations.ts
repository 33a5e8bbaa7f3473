/** Where a patient can go from here, and what can be arranged. Keys are the engine's; rubrics of every case speak of these. */
export const DESTINATIONS: readonly { readonly key: string; readonly name: string }[] = [
  { key: 'home', name: 'Home' },
  { key: 'observation-ward', name: 'Observation or short-stay ward' },
  { key: 'ward', name: 'Stays on or goes to a ward' },
  { key: 'high-dependency', name: 'High-dependency unit' },
  { key: 'coronary-care', name: 'Coronary care unit' },
  { key: 'intensive-care', name: 'Intensive care (critical care) unit' },
  { key: 'theatre', name: 'Operating theatre' },
  { key: 'interventional-radiology', name: 'Interventional radiology' },
  { key: 'major-trauma-centre', name: 'Transfer to a major trauma centre' },
  { key: 'mortuary', name: 'Care after death' },
];
