import type { Builder } from '../geometry/builder.ts';
import type { WardAction } from '../objects.ts';

export type RoomKey = 'resuscitation' | 'wardBay' | 'consulting' | 'theatre' | 'delivery' | 'home';
type Vec = readonly [x: number, y: number, z: number];

/** A place on the floor and the turn about the vertical with which somebody or something stands there. */
export interface Spot {
  readonly at: Vec;
  readonly turn: number;
}

/** A thing of a room: how it is built at its own origin, where it stands, and what it is for. */
export interface Furnishing {
  readonly id: string;
  readonly name: string;
  readonly verb: string;
  readonly action: WardAction;
  readonly spot: Spot;
  /** Size of the box that is pointed at, metres, on the floor about the spot, and how high its middle is. */
  readonly size: Vec;
  readonly middle: number;
  readonly build: (builder: Builder) => void;
}

/** A room as data: measures, look, what stands in it and where people are. */
export interface Room {
  readonly key: RoomKey;
  readonly name: string;
  readonly width: number;
  readonly depth: number;
  readonly height: number;
  /** Walls, windows, lamps and all that is not pointed at. */
  readonly structure: (builder: Builder) => void;
  readonly furnishings: readonly Furnishing[];
  /** Where the patient's bed stands; the head of the bed is towards −z of the spot. */
  readonly bed: Spot;
  readonly bedKind: 'bed' | 'couch' | 'chair';
  /** Where the monitor's screen hangs, facing +z of the spot. */
  readonly monitor: Spot;
  /** Where colleagues and family stand, nearest the patient first. */
  readonly people: readonly Spot[];
  /** Where the learner comes in, and what is looked at first. */
  readonly enter: { readonly at: Vec; readonly look: Vec };
  /** Colour of the daylight and of the lamps. */
  readonly light: { readonly sky: string; readonly ground: string; readonly sun: string; readonly strength: number };
}
