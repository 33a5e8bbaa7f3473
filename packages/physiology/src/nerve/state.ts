export type Half = 'left' | 'right';

/** The brain, its case and its cord, beyond what the mind's state holds. Volumes are differences from rest in mL. */
export interface NerveState {
  /** Pressure in the skull at the head's own level, mmHg. */
  pressure: number;
  /** Cerebrospinal fluid and water of the brain, mL beyond rest. */
  fluid: number;
  water: number;
  /** Room that the brain has made over weeks for what grew slowly, mL. */
  adapted: number;
  /** Osmolality that the brain's cells have adapted to, mosmol/kg; 0 until first read. */
  osmolality: number;
  /** Venous pressure at the head and the calibre of cerebral arterioles at rest, fixed at the end of settling. */
  venousRest: number;
  calibreRest: number;
  /** A ventricular drain: whether open, at what height of its chamber in mmHg, and what it has taken in mL. */
  drain: boolean;
  drainAt: number;
  drained: number;
  /** Skull taken off, 0 to 1. */
  opened: number;
  /** How far the temporal lobe of each side, and the stem, have been pushed down, 0 to 1. */
  herniation: Record<Half | 'central', number>;
  /** Share of the stem's and the cortex's tissue that has died. */
  stemDead: number;
  cortexDead: number;
  /** Seconds without a working stem. */
  silentS: number;
  /** Seizure: discharge 0 to 1, exhaustion that ends it, seconds of the running one, how many there were, seconds until the next is ready. */
  discharge: number;
  exhaustion: number;
  seizingS: number;
  seizures: number;
  /** Depth of what follows a seizure, 0 to 1. */
  postictal: number;
  /** Jerking that moves the limbs, 0 to 1: discharge less paralysis. */
  convulsion: number;
  /** Metabolism of the brain against rest. */
  metabolism: number;
  /** Working order of cortex and of the arousal system, 0 to 1. */
  cortex: number;
  arousal: number;
  /** Diameter of each pupil in mm and its answer to light, 0 to 1. */
  pupils: Record<Half, { size: number; reactivity: number }>;
}

export function freshNerve(): NerveState {
  return {
    pressure: 10,
    fluid: 0,
    water: 0,
    adapted: 0,
    osmolality: 0,
    venousRest: 0,
    calibreRest: 0,
    drain: false,
    drainAt: 0,
    drained: 0,
    opened: 0,
    herniation: { left: 0, right: 0, central: 0 },
    stemDead: 0,
    cortexDead: 0,
    silentS: 0,
    discharge: 0,
    exhaustion: 0,
    seizingS: 0,
    seizures: 0,
    postictal: 0,
    convulsion: 0,
    metabolism: 1,
    cortex: 1,
    arousal: 1,
    pupils: { left: { size: 3.7, reactivity: 1 }, right: { size: 3.7, reactivity: 1 } },
  };
}
