import type { Skin } from './skin.ts';

/** Where weals come, in the order in which they come: x, y, rx, ry. Neck and chest first, then face and forearms. */
const WEALS: readonly (readonly [number, number, number, number])[] = [
  [222, 306, 9, 6],
  [258, 300, 10, 7],
  [240, 316, 8, 5],
  [206, 292, 7, 5],
  [276, 292, 8, 5],
  [226, 262, 5, 4],
  [256, 270, 6, 4],
  [96, 404, 10, 6],
  [384, 402, 9, 6],
  [120, 414, 8, 5],
  [358, 414, 9, 5],
  [288, 206, 7, 5],
  [193, 198, 6, 5],
  [84, 384, 7, 6],
  [398, 386, 8, 6],
  [144, 410, 7, 4],
  [334, 410, 7, 4],
  [284, 178, 5, 4],
  [198, 222, 5, 4],
  [248, 252, 4, 3],
  [232, 288, 6, 4],
  [266, 312, 6, 4],
];

/** Above this height a headscarf hides the neck and the sides of the face. */
const COVERED_ABOVE = 320;

interface RashProps {
  readonly skin: Skin;
  /** 0 to 1. */
  readonly amount: number;
  readonly covered: boolean;
}

/** Raised weals: redder and pale-centred on light skin; on dark skin the colour of the skin, seen by their edge and height. */
export function Rash({ skin, amount, covered }: RashProps) {
  const shown = WEALS.slice(0, Math.ceil(amount * WEALS.length)).filter(([, y]) => !covered || y > COVERED_ABOVE);
  return (
    <g opacity={0.55 + amount * 0.4}>
      {shown.map(([x, y, rx, ry]) => {
        const d = `M${x - rx} ${y}C${x - rx} ${y - ry * 1.2} ${x - rx * 0.2} ${y - ry * 1.1} ${x + rx * 0.2} ${y - ry}C${x + rx} ${y - ry * 0.8} ${x + rx * 1.1} ${y + ry * 0.5} ${x + rx * 0.5} ${y + ry}C${x - rx * 0.1} ${y + ry * 1.2} ${x - rx} ${y + ry} ${x - rx} ${y}Z`;
        return (
          <g key={`${x}-${y}`}>
            <path d={d} fill={skin.rashEdge} transform="translate(0.8 1.2)" opacity={0.6} />
            <path d={d} fill={skin.rash} />
            <ellipse
              cx={x - rx * 0.15}
              cy={y - ry * 0.2}
              rx={rx * 0.5}
              ry={ry * 0.45}
              fill={skin.light}
              opacity={skin.dark ? 0.45 : 0.6}
            />
          </g>
        );
      })}
    </g>
  );
}

const DROPS: readonly (readonly [number, number])[] = [
  [212, 122],
  [262, 118],
  [236, 112],
  [284, 134],
  [196, 138],
  [250, 128],
  [224, 132],
  [230, 214],
  [251, 214],
  [188, 168],
  [293, 166],
  [276, 112],
  [204, 106],
  [226, 272],
  [258, 276],
];

/** Sweat on the brow, lip and neck: a sheen, then beads. In the coordinates of the figure. */
export function Sweat({ amount }: { readonly amount: number }) {
  return (
    <g>
      <ellipse cx={224} cy={118} rx={32} ry={12} fill="#fff" opacity={amount * 0.2} />
      <ellipse cx={206} cy={188} rx={10} ry={7} fill="#fff" opacity={amount * 0.14} />
      {DROPS.slice(0, Math.round(amount * DROPS.length)).map(([x, y]) => (
        <g key={`${x}-${y}`}>
          <path
            d={`M${x} ${y - 3.4}C${x + 2.6} ${y} ${x + 2.4} ${y + 2.6} ${x} ${y + 2.8}C${x - 2.4} ${y + 2.6} ${x - 2.6} ${y} ${x} ${y - 3.4}Z`}
            fill="#cfe3ea"
            opacity={0.62}
          />
          <circle cx={x - 0.8} cy={y + 0.4} r={0.8} fill="#fff" opacity={0.95} />
        </g>
      ))}
    </g>
  );
}
