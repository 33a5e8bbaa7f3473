/** The places of the body as they are found on the map and in the list. */
export interface Region {
  readonly key: string;
  readonly name: string;
  readonly side: 'front' | 'back' | 'none';
}

export const REGIONS: readonly Region[] = [
  { key: 'general', name: 'General', side: 'none' },
  { key: 'face', name: 'Face', side: 'front' },
  { key: 'eyes', name: 'Eyes', side: 'front' },
  { key: 'mouth', name: 'Mouth and throat', side: 'front' },
  { key: 'neck', name: 'Neck', side: 'front' },
  { key: 'chestFront', name: 'Chest', side: 'front' },
  { key: 'heart', name: 'Heart', side: 'front' },
  { key: 'abdomen', name: 'Abdomen', side: 'front' },
  { key: 'pelvis', name: 'Pelvis', side: 'front' },
  { key: 'arms', name: 'Arms', side: 'front' },
  { key: 'hands', name: 'Hands', side: 'front' },
  { key: 'legs', name: 'Legs', side: 'front' },
  { key: 'chestBack', name: 'Chest, behind', side: 'back' },
  { key: 'flanks', name: 'Flanks', side: 'back' },
  { key: 'back', name: 'Back and spine', side: 'back' },
  { key: 'skin', name: 'Skin', side: 'none' },
  { key: 'neurological', name: 'Mind and nerves', side: 'none' },
];

/** The parts of the drawing that stand for a region; in a box 120 wide and 262 high. */
export const FRONT_SHAPES: readonly { readonly region: string; readonly d: string }[] = [
  { region: 'face', d: 'M60 4C73 4 79 13 79 24C79 36 71 47 60 47C49 47 41 36 41 24C41 13 47 4 60 4Z' },
  { region: 'neck', d: 'M51 45C57 49 63 49 69 45L70 57H50Z' },
  { region: 'chestFront', d: 'M49 57H71C82 60 88 62 90 68L88 102H32L30 68C32 62 38 60 49 57Z' },
  { region: 'abdomen', d: 'M32 103H88L86 136H34Z' },
  { region: 'pelvis', d: 'M34 137H86L89 158C78 164 66 164 60 162C54 164 42 164 31 158Z' },
  {
    region: 'arms',
    d: 'M29 66C20 68 16 78 14 92L6 130C5 136 14 138 16 133L26 102C29 92 30 80 29 66ZM91 66C100 68 104 78 106 92L114 130C115 136 106 138 104 133L94 102C91 92 90 80 91 66Z',
  },
  {
    region: 'hands',
    d: 'M5 138C2 146 2 156 7 158C13 160 17 150 16 140ZM115 138C118 146 118 156 113 158C107 160 103 150 104 140Z',
  },
  {
    region: 'legs',
    d: 'M31 160C42 166 52 166 59 164L57 206L55 252C54 258 43 258 42 252L36 206ZM89 160C78 166 68 166 61 164L63 206L65 252C66 258 77 258 78 252L84 206Z',
  },
  {
    region: 'eyes',
    d: 'M45 23C48 18.5 55 18.5 58 23C55 27 48 27 45 23ZM62 23C65 18.5 72 18.5 75 23C72 27 65 27 62 23Z',
  },
  { region: 'mouth', d: 'M51 37C55 33.5 58 34 60 35.2C62 34 65 33.5 69 37C66 42.5 54 42.5 51 37Z' },
  { region: 'heart', d: 'M62 80C60 73 66 69 71 73C75 69 84 72 83 80C82 89 75 95 70 97C66 93 63 88 62 80Z' },
];

export const BACK_SHAPES: readonly { readonly region: string; readonly d: string }[] = [
  {
    region: 'outline',
    d: 'M60 4C73 4 79 13 79 24C79 36 71 47 70 57C82 60 88 62 91 66C100 68 104 78 106 92L114 130C118 146 118 156 113 158C107 160 103 150 104 133L94 102L89 158L84 206L78 252C77 258 66 258 65 252L60 162L55 252C54 258 43 258 42 252L36 206L31 158L26 102L16 133C17 150 13 160 7 158C2 156 2 146 6 130L14 92C16 78 20 68 29 66C32 62 38 60 50 57C49 47 41 36 41 24C41 13 47 4 60 4Z',
  },
  { region: 'chestBack', d: 'M49 60H71C82 62 88 64 90 70L88 104H66V64H54V104H32L30 70C32 64 38 62 49 60Z' },
  { region: 'back', d: 'M55 62H65V150H55Z' },
  { region: 'flanks', d: 'M32 106H53V140H34ZM67 106H88L86 140H67Z' },
];
