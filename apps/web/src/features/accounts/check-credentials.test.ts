import { describe, expect, it } from 'vitest';
import { checkCredentials } from './check-credentials.ts';

const good = { name: 'Amina', email: 'a@b.org', password: 'long enough!' };

describe('checking a sign-in form', () => {
  it('given a complete form, then nothing is wrong', () => expect(checkCredentials(good, true)).toEqual({}));
  it('given an address without a domain, then it says what is right', () =>
    expect(checkCredentials({ ...good, email: 'a@b' }, false).email).toContain('name@hospital.org'));
  it('given a short password, then only a new account is told so', () => {
    expect(checkCredentials({ ...good, password: 'short' }, true).password).toContain('10');
    expect(checkCredentials({ ...good, password: 'short' }, false)).toEqual({});
  });
  it('given no name, then only a new account needs one', () => {
    expect(checkCredentials({ ...good, name: ' ' }, true).name).toBeDefined();
    expect(checkCredentials({ ...good, name: ' ' }, false)).toEqual({});
  });
});
