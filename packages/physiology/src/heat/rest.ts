/** Energy of a millilitre of oxygen at a mixed diet, J (Weir 1949). */
export const JOULES_PER_ML = 20.2;
