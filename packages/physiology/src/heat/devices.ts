/** Devices that warm or cool: heat to the skin and to the core, W, in an adult, and the share of the loss to the air held back. */
export const HEAT_DEVICES = {
  blanket: { meaning: 'dry insulating blanket', skinW: 0, coreW: 0, cover: 0.4, source: 'Henriksson 2009 (order)' },
  forcedAir: {
    meaning: 'forced warm air over the body',
    skinW: 50,
    coreW: 0,
    cover: 0.8,
    source: 'Giesbrecht 1994: 40-60 W; review: clinical',
  },
  warmBath: { meaning: 'warmed water mattress', skinW: 35, coreW: 0, cover: 0.4, source: 'review: clinical' },
  bodyCavityLavage: {
    meaning: 'warm lavage of the chest or belly',
    skinW: 0,
    coreW: 160,
    cover: 0,
    source: 'Plaisier 2005: 3-6 degC an hour; review: clinical',
  },
  bloodWarming: {
    meaning: 'warming of the blood outside the body',
    skinW: 0,
    coreW: 600,
    cover: 0,
    source: 'Ruttmann 2007: 6-10 degC an hour; review: clinical',
  },
  icePacks: {
    meaning: 'ice at neck, armpits and groins',
    skinW: -90,
    coreW: -20,
    cover: 0,
    source: 'Douma 2020 (order)',
  },
  wetFan: {
    meaning: 'wetted skin under a fan',
    skinW: -220,
    coreW: 0,
    cover: 0,
    source: 'Weiner & Khogali 1980 (order)',
  },
  coolingBlanket: { meaning: 'water-cooled pads', skinW: -150, coreW: 0, cover: 0, source: 'review: clinical' },
  coldLavage: { meaning: 'cold lavage of the stomach', skinW: 0, coreW: -60, cover: 0, source: 'review: clinical' },
} as const;
export type HeatDevice = keyof typeof HEAT_DEVICES;
