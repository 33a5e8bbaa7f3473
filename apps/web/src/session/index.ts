export { SignInPrompt } from './SignInPrompt.tsx';
export { isOwn } from './session-note.ts';
export {
  infoQuery,
  isStaff,
  useChooseOrganization,
  useMe,
  useSignIn,
  useSignOut,
  useSignUp,
  type Credentials,
  type Me,
} from './session.queries.ts';
