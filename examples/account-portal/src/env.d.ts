/** Settings of the pages, passed to Vite as environment variables. */
/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** The group whose members see the administration; "admins" when absent. */
  readonly VITE_ADMIN_GROUP?: string;
  /** The URL of the code inbox in development. */
  readonly VITE_CODE_INBOX?: string;
}
