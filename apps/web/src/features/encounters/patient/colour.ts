/** A colour in OKLab (Ottosson 2020): lightness 0–1 and two opponent axes. Mixing here keeps skin from going muddy. */
export interface Lab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
const toGamma = (c: number): number => (c <= 0.0031308 ? c * 12.92 : 1.055 * Math.pow(c, 1 / 2.4) - 0.055);

export function lab(hex: string): Lab {
  const value = Number.parseInt(hex.slice(1), 16);
  const r = toLinear(((value >> 16) & 255) / 255);
  const g = toLinear(((value >> 8) & 255) / 255);
  const b = toLinear((value & 255) / 255);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

export function hex({ l, a, b }: Lab): string {
  const L = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const M = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const S = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channel = (c: number): string =>
    Math.round(Math.min(1, Math.max(0, toGamma(Math.max(0, c)))) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(4.0767416621 * L - 3.3077115913 * M + 0.2309699292 * S)}${channel(
    -1.2684380046 * L + 2.6097574011 * M - 0.3413193965 * S,
  )}${channel(-0.0041960863 * L - 0.7034186147 * M + 1.707614701 * S)}`;
}

export function mix(from: Lab, to: Lab, share: number): Lab {
  const t = Math.min(1, Math.max(0, share));
  return { l: from.l + (to.l - from.l) * t, a: from.a + (to.a - from.a) * t, b: from.b + (to.b - from.b) * t };
}

/** Lighter or darker by `by` of OKLab lightness, with the chroma scaled. */
export function shift(colour: Lab, by: number, chroma = 1): Lab {
  return { l: Math.min(1, Math.max(0, colour.l + by)), a: colour.a * chroma, b: colour.b * chroma };
}
