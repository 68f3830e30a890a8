/** Settings of the pages, told to Vite as environment variables. */
/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** The group whose members see the administration; "admins" when absent. */
  readonly VITE_ADMIN_GROUP?: string;
  /** Where the codes are while developing. */
  readonly VITE_CODE_INBOX?: string;
}
