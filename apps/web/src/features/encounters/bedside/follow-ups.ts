/** What can be arranged for afterwards, found by search; the same with every patient. Keys are the engine's. */
export const FOLLOW_UPS: readonly {
  readonly key: string;
  readonly name: string;
  readonly synonyms: readonly string[];
}[] = [
  { key: 'critical-care', name: 'Critical care follow-up', synonyms: ['intensive care', 'outreach'] },
  {
    key: 'repeat-observations',
    name: 'Repeated observations and early review',
    synonyms: ['monitoring', 'vital signs'],
  },
  { key: 'repeat-bloods', name: 'Repeat blood tests', synonyms: ['lactate', 'kidney function'] },
  { key: 'repeat-tryptase', name: 'Repeat tryptase', synonyms: ['mast cell', 'blood test'] },
  { key: 'repeat-imaging', name: 'Repeat imaging', synonyms: ['X-ray', 'scan', 'ultrasound'] },
  { key: 'allergy-clinic', name: 'Allergy clinic', synonyms: ['allergist', 'immunology'] },
  { key: 'cardiology-clinic', name: 'Cardiology clinic', synonyms: ['heart'] },
  { key: 'respiratory-clinic', name: 'Respiratory clinic', synonyms: ['chest', 'lung'] },
  { key: 'surgical-clinic', name: 'Surgical clinic', synonyms: ['surgeon'] },
  { key: 'trauma-clinic', name: 'Trauma and fracture clinic', synonyms: ['orthopaedic'] },
  { key: 'urology-clinic', name: 'Urology clinic', synonyms: ['kidney', 'stone'] },
  { key: 'gp-review', name: 'General practitioner review', synonyms: ['GP', 'family doctor', 'primary care'] },
  {
    key: 'gp-sick-day-rules',
    name: 'Sick-day rules, with the general practitioner',
    synonyms: ['GP', 'medicines', 'metformin', 'kidney'],
  },
  {
    key: 'diabetes-pregnancy-clinic',
    name: 'Joint diabetes and antenatal clinic',
    synonyms: ['diabetes', 'maternity', 'pregnancy', 'midwife', 'obstetrics'],
  },
  { key: 'diabetes-team', name: 'Diabetes team', synonyms: ['insulin', 'glucose', 'endocrinology'] },
  { key: 'cardiac-rehabilitation', name: 'Cardiac rehabilitation', synonyms: ['heart', 'exercise', 'infarction'] },
  { key: 'neurosurgery', name: 'Neurosurgical follow-up', synonyms: ['neurosurgery', 'head', 'brain', 'clinic'] },
  {
    key: 'consultant-obstetrician',
    name: 'Consultant obstetrician, to talk the birth through',
    synonyms: ['birth', 'debrief', 'maternity'],
  },
  { key: 'asthma-plan', name: 'Written asthma action plan', synonyms: ['asthma plan', 'wheeze', 'inhaler'] },
  { key: 'inhaler-technique', name: 'Inhaler technique, taught and watched', synonyms: ['spacer', 'asthma'] },
  { key: 'review-48-hours', name: 'Review within 48 hours', synonyms: ['review 48 hours', 'GP', 'early', 'two days'] },
  { key: 'school-plan', name: 'Plan for school', synonyms: ['school plan', 'child', 'teacher', 'asthma'] },
  {
    key: 'letter-to-landlord',
    name: 'Letter about housing',
    synonyms: ['letter to landlord', 'damp', 'mould', 'landlord'],
  },
  {
    key: 'take-home-naloxone',
    name: 'Take-home naloxone, with training',
    synonyms: ['take home naloxone', 'opioid', 'overdose'],
  },
  {
    key: 'drug-service',
    name: 'Drug treatment service',
    synonyms: ['drug service', 'opioid', 'methadone', 'key worker'],
  },
  { key: 'liaison-psychiatry', name: 'Liaison psychiatry', synonyms: ['mental health', 'self-harm', 'suicide'] },
  { key: 'pharmacist-review', name: 'Medicines review by a pharmacist', synonyms: ['pharmacy', 'reconciliation'] },
  { key: 'physiotherapy', name: 'Physiotherapy', synonyms: ['breathing exercises', 'mobility'] },
  { key: 'psychological-support', name: 'Psychological support', synonyms: ['counselling', 'distress'] },
  { key: 'social-work', name: 'Social work', synonyms: ['family', 'children', 'carer', 'safeguarding'] },
  { key: 'palliative-care', name: 'Palliative care', synonyms: ['goals of care'] },
];
