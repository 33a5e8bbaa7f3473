/** Amounts of small solutes and proteins, and the water of the cells. */
export interface SoluteState {
  /** mmol in plasma, in interstitial fluid and in cells, in the order of SOLUTES. */
  plasma: number[];
  tissue: number[];
  cell: number[];
  /** What came from outside or was made, less what left or was burnt, mmol since the beginning. */
  gained: number[];
  /** Grams. */
  albumin: number;
  globulin: number;
  tissueAlbumin: number;
  tissueGlobulin: number;
  /** Water of the cells, mL, and the solute that holds it there, mosmol. */
  cellWater: number;
  cellOsmoles: number;
  /** Ionised calcium, mmol/L. */
  ionisedCalcium: number;
  /** Acid taken up by cells and bone, mmol. */
  bufferedAcid: number;
}
