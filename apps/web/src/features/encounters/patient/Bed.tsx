import { usePaint } from './paint.ts';
import styles from './patient.module.css';

/** The bed behind the patient; the wall shows when the head is up, the sheet when lying flat. */
export function Bed({ flat }: { readonly flat: boolean }) {
  const paint = usePaint();
  return (
    <g>
      <rect width={480} height={470} className={styles.wall} />
      <rect width={480} height={470} fill={paint('room')} />
      {flat ? (
        <rect x={14} y={-20} width={452} height={520} rx={34} className={styles.mattress} />
      ) : (
        <g>
          <rect x={36} y={26} width={408} height={460} rx={30} className={styles.board} />
          <rect x={48} y={40} width={384} height={460} rx={26} className={styles.mattress} />
        </g>
      )}
      <path
        d="M92 96C88 66 120 52 160 54C214 46 270 46 322 54C362 52 392 66 388 96C396 150 398 220 386 262C380 290 330 292 240 290C150 292 100 290 94 262C82 220 84 150 92 96Z"
        className={styles.pillow}
      />
      <path
        d="M116 94C128 84 150 80 168 84M364 94C352 84 330 80 312 84M112 246C128 262 150 266 172 262M368 246C352 262 330 266 308 262"
        fill="none"
        className={styles.crease}
        strokeWidth={3}
        strokeLinecap="round"
      />
      <ellipse cx={240} cy={186} rx={96} ry={106} className={styles.dent} />
    </g>
  );
}

/** The blanket over the patient's lower half, raised where the legs are. */
export function Blanket({ legsRaised }: { readonly legsRaised: boolean }) {
  return (
    <g>
      <path
        d="M40 408C110 388 180 396 240 396C300 396 370 388 440 408L480 424V480H0V424Z"
        className={styles.blanketShade}
        transform="translate(0 -5)"
      />
      <path
        d="M36 410C110 392 180 400 240 400C300 400 370 392 444 410L490 428V480H-10V428Z"
        className={styles.sheetFold}
      />
      <path d="M-10 440C110 416 200 424 240 424C280 424 370 416 490 440V480H-10Z" className={styles.blanket} />
      <path
        d="M120 440C126 452 128 462 126 474M350 438C346 450 346 462 350 474M240 430C238 446 240 460 242 474"
        fill="none"
        className={styles.crease}
        strokeWidth={3}
        strokeLinecap="round"
      />
      {legsRaised && (
        <path
          d="M150 480C150 452 176 440 208 444C232 430 262 430 284 444C312 440 334 454 334 480Z"
          className={styles.blanket}
        />
      )}
    </g>
  );
}
