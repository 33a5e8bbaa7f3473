import { unknownKey } from '../unknown-key.ts';

export const missingImage = unknownKey('missing-image', 'asset', 'image', 'the assets folder of the case');
