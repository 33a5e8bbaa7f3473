/** Devices at the face, in the face's coordinates (eyes on y = 0). */
export function FaceDevice({ device }: { readonly device: string }) {
  switch (device) {
    case 'nasalCannula':
      return (
        <g fill="none" stroke="#8fc4cf" strokeLinecap="round">
          <path d="M-62 8C-50 30-26 46-9 46M62 8C50 30 26 46 9 46" strokeWidth={3.4} opacity={0.9} />
          <path d="M-10 46C-4 48 4 48 10 46" strokeWidth={5} />
          <path d="M-4 45V39M4 45V39" strokeWidth={3} />
        </g>
      );
    case 'none':
    case '':
      return null;
    default:
      return <Mask device={device} />;
  }
}

function Mask({ device }: { readonly device: string }) {
  const held = device === 'bagMask';
  return (
    <g>
      {!held && (
        <path
          d="M-27 40C-44 30-56 20-62 8M27 40C44 30 56 20 62 8"
          fill="none"
          stroke="#d7e6e6"
          strokeWidth={2.6}
          opacity={0.8}
        />
      )}
      <path
        d="M0 14C9 14 14 24 18 34C28 46 34 60 32 72C28 88 14 92 0 92C-14 92-28 88-32 72C-34 60-28 46-18 34C-14 24-9 14 0 14Z"
        fill={held ? '#9fc9d6' : '#dff1f1'}
        fillOpacity={held ? 0.55 : 0.34}
        stroke="#b9d6d8"
        strokeWidth={2}
      />
      <path
        d="M-16 36C-24 48-27 62-24 74"
        fill="none"
        stroke="#fff"
        strokeWidth={3.4}
        strokeLinecap="round"
        opacity={0.6}
      />
      <circle cx={0} cy={64} r={8.5} fill="#cfe6e6" fillOpacity={0.7} stroke="#a7c8ca" strokeWidth={1.6} />
      {device === 'nonRebreather' && (
        <g>
          <rect x={-5} y={72} width={10} height={22} rx={3} fill="#bcd8d9" opacity={0.9} />
          <path
            d="M-17 94C-24 112-24 138-15 152C-7 160 9 160 16 152C24 138 24 112 17 94Z"
            fill="#e6f4f3"
            fillOpacity={0.62}
            stroke="#b9d6d8"
            strokeWidth={1.6}
          />
          <path
            d="M-10 104C-14 120-13 136-8 146"
            fill="none"
            stroke="#fff"
            strokeWidth={3}
            opacity={0.6}
            strokeLinecap="round"
          />
          <circle cx={-22} cy={62} r={5} fill="#8fc4a8" opacity={0.85} />
          <circle cx={22} cy={62} r={5} fill="#8fc4a8" opacity={0.85} />
        </g>
      )}
      {device === 'venturi' && <path d="M-7 72H7L9 104H-9Z" fill="#7fb4d8" opacity={0.9} />}
      {device === 'nebuliserMask' && (
        <g>
          <path
            d="M-8 72H8L10 98C4 104-4 104-10 98Z"
            fill="#e6f4f3"
            stroke="#a7c8ca"
            strokeWidth={1.6}
            fillOpacity={0.85}
          />
          <path
            d="M-20 30C-30 22-26 12-34 6M20 30C30 22 26 12 34 6"
            fill="none"
            stroke="#fff"
            strokeWidth={4}
            strokeLinecap="round"
            opacity={0.3}
          />
        </g>
      )}
      {held && (
        <path
          d="M0 84C18 100 60 96 92 118C106 132 90 150 70 144C40 136 12 118-6 96Z"
          fill="#7fa9b8"
          stroke="#5f8897"
          strokeWidth={2}
        />
      )}
      {!held && (
        <path
          d="M0 92C20 130 70 140 118 176"
          fill="none"
          stroke="#9fd0c4"
          strokeWidth={4}
          strokeLinecap="round"
          opacity={device === 'nonRebreather' ? 0 : 0.8}
        />
      )}
    </g>
  );
}

/** Sensors and lines on the body, in the figure's coordinates. */
export function BodyDevices({ wearing }: { readonly wearing: readonly string[] }) {
  const has = (key: string): boolean => wearing.includes(key);
  return (
    <g>
      {has('ecg') && (
        <g>
          <g fill="none" strokeWidth={2} opacity={0.9} strokeLinecap="round">
            <path d="M176 302C150 300 120 280 70 286C40 290 20 310 4 320" stroke="#c8453c" />
            <path d="M304 302C330 296 380 262 430 268C450 270 466 280 478 288" stroke="#d9b23b" />
          </g>
          {[
            ['176', '302', '#c8453c'],
            ['304', '302', '#d9b23b'],
          ].map(([x, y, colour]) => (
            <g key={x}>
              <circle cx={x} cy={y} r={9} fill="#f3f1ea" stroke="#cfcabb" strokeWidth={1} />
              <circle cx={x} cy={y} r={3.8} fill={colour} />
            </g>
          ))}
        </g>
      )}
      {has('cuff') && (
        <g>
          <path d="M356 334C372 346 384 362 390 380C404 378 416 370 422 362C414 344 400 328 384 320Z" fill="#3f566b" />
          <path d="M364 340C378 350 390 364 396 380" fill="none" stroke="#5c7990" strokeWidth={3} opacity={0.7} />
          <path d="M412 350C440 346 458 356 478 352" fill="none" stroke="#2f3f4d" strokeWidth={4} />
        </g>
      )}
      {has('oximeter') && (
        <g>
          <path d="M204 410C230 414 236 440 244 462" fill="none" stroke="#6d7f85" strokeWidth={2.6} />
          <rect
            x={196}
            y={402}
            width={25}
            height={13}
            rx={5}
            fill="#e9eef0"
            stroke="#9fb0b5"
            transform="rotate(12 208 408)"
          />
          <circle cx={207} cy={408} r={2.6} fill="#ff5a4d" />
        </g>
      )}
      {has('arterialLine') && (
        <path
          d="M318 404C330 396 344 396 352 404M336 398C352 380 404 404 470 430"
          fill="none"
          stroke="#c8453c"
          strokeWidth={2.6}
          strokeLinecap="round"
        />
      )}
      {has('intravenous') && (
        <path
          d="M112 398C96 390 60 330 40 240C36 200 34 120 34 0"
          fill="none"
          stroke="#bcd2d6"
          strokeWidth={2.4}
          opacity={0.85}
        />
      )}
    </g>
  );
}
