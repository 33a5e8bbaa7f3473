export const shortestPassword = 10;

export interface FieldErrors {
  readonly name?: string;
  readonly email?: string;
  readonly password?: string;
}

/** What is wrong with a form before it is sent; empty when nothing is. */
export function checkCredentials(
  form: { readonly name?: string; readonly email: string; readonly password: string },
  isNew: boolean,
): FieldErrors {
  return {
    ...(isNew && (form.name ?? '').trim() === ''
      ? { name: 'Enter the name others see, for example “Amina Khan”.' }
      : {}),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(form.email.trim())
      ? {}
      : { email: 'Enter an e-mail address such as name@hospital.org.' }),
    ...(form.password === ''
      ? { password: 'Enter a password.' }
      : isNew && form.password.length < shortestPassword
        ? { password: `Use at least ${shortestPassword} characters.` }
        : {}),
  };
}
