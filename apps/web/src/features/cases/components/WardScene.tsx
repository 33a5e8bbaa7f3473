import styles from './WardScene.module.css';

/** A bed by a window, drawn: daylight by day, a lamp by night. Decoration only. */
export function WardScene() {
  return (
    <svg className={styles.scene} viewBox="0 0 480 300" fill="none" aria-hidden="true">
      <rect width="480" height="300" rx="20" className={styles.wall} />
      <path d="M0 236h480v44a20 20 0 0 1-20 20H20a20 20 0 0 1-20-20z" className={styles.floor} />
      <g className={styles.window}>
        <rect x="46" y="40" width="128" height="118" rx="10" />
        <circle cx="136" cy="78" r="17" className={styles.sun} />
        <path
          d="M46 140c22-20 42-24 64-10s42 8 64-8v26a10 10 0 0 1-10 10H56a10 10 0 0 1-10-10z"
          className={styles.hill}
        />
        <path d="M110 40v118M46 99h128" className={styles.bar} />
      </g>
      <path d="M60 236 96 158h92l52 78z" className={styles.beam} />
      <g className={styles.lamp}>
        <path d="M246 70h34l20 26h-74z" className={styles.shade} />
        <path d="M226 96h74l60 140H166z" className={styles.glow} />
        <path d="M263 40v30" className={styles.stroke} />
      </g>
      <g>
        <path d="M196 214h214v16a6 6 0 0 1-6 6H202a6 6 0 0 1-6-6z" className={styles.frame} />
        <path d="M188 132v112M418 176v68" className={styles.leg} />
        <path d="M200 196c0-8 6-13 14-13h182c9 0 14 6 14 13v18H200z" className={styles.sheet} />
        <path d="M276 184c26-24 70-22 92-4 12 3 28 3 42 6v28H268z" className={styles.blanket} />
        <rect
          x="200"
          y="164"
          width="64"
          height="26"
          rx="12"
          transform="rotate(-12 232 177)"
          className={styles.pillow}
        />
        <circle cx="240" cy="158" r="17" className={styles.head} />
        <path d="M224 154c2-14 28-18 32-1-8-6-22-5-32 1z" className={styles.hair} />
        <path d="M256 170c14 2 22 8 26 16h-30z" className={styles.head} />
      </g>
      <g>
        <path d="M444 92v152M428 244h32" className={styles.stroke} />
        <rect x="392" y="58" width="70" height="50" rx="8" className={styles.monitor} />
        <path d="M400 80h12l4-8 6 18 5-10h8l3-5 4 5h14" className={styles.trace} />
        <path d="M400 98c6-8 10-8 14 0 6-8 10-8 14 0 6-8 10-8 14 0 4-6 8-7 12-4" className={styles.pleth} />
      </g>
    </svg>
  );
}
