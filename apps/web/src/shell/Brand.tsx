/** A ward's open door, and the pulse that goes through it. */
export function Brand({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <path
        d="M8 27V8.5A3.5 3.5 0 0 1 11.5 5h9A3.5 3.5 0 0 1 24 8.5V27"
        stroke="var(--teal)"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <path
        d="M2.5 18h7.5l2.5-6 4 11 2.5-5H29.5"
        stroke="var(--accent)"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
