import { describe, expect, it } from 'vitest';
import { opaqueName } from './opaque-assets.ts';

describe('opaque asset names', () => {
  it('given an asset, when named in sittings, then the name is steady in one, other in another, and says nothing', () => {
    const name = opaqueName('secret', 'exam-1', 'tension-pneumothorax.svg');
    expect(name).toMatch(/^[0-9a-f]{32}\.svg$/);
    expect(opaqueName('secret', 'exam-1', 'tension-pneumothorax.svg')).toBe(name);
    expect(opaqueName('secret', 'exam-2', 'tension-pneumothorax.svg')).not.toBe(name);
    expect(opaqueName('other', 'exam-1', 'tension-pneumothorax.svg')).not.toBe(name);
    expect(opaqueName('secret', 'exam-1', 'without-extension')).toMatch(/^[0-9a-f]{32}$/);
  });
});
