/** Rest excretion of a 77 kg adult, mmol/min: a diet of about 170 mmol sodium and 70 mmol potassium, 65 mmol acid, 400 mmol urea a day. */
export const DIET = { sodium: 0.12, potassium: 0.05, acid: 0.045, urea: 0.28 } as const;
/** Share of filtered urea that leaves at rest flow. */
export const UREA_SHARE = 0.43;
