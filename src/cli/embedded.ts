/** `embedded`: only the embedded user pool, on a port. Prints the lines that point other clients at it. */
import type { Config } from "../config/config";
import { EmbeddedPool } from "../embedded/pool";
import { listen } from "../embedded/server";
import { escapeControls } from "../telemetry/log";

export async function embedded(config: Config): Promise<void> {
  if (config.COGNITO_USER_POOL_ID !== undefined)
    throw new Error("The embedded pool replaces COGNITO_USER_POOL_ID: unset that variable.");
  const pool = new EmbeddedPool({
    onMessage: ({ medium, to, username, purpose, code }) =>
      process.stderr.write(escapeControls(`${medium} to ${to}, for ${username} (${purpose}): ${code}\n`)),
  });
  await pool.ready();
  const { url, close } = await listen(pool, { port: config.EMBEDDED_PORT ?? 0 });
  const region = pool.userPoolId.split("_")[0];
  process.stdout.write(`# For the AWS CLI and SDKs, and for a gateway beside it:
export AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER=${url}
export AWS_REGION=${region} AWS_ACCESS_KEY_ID=embedded AWS_SECRET_ACCESS_KEY=embedded
export COGNITO_USER_POOL_ID=${pool.userPoolId} COGNITO_CLIENT_ID=${pool.clientId}
export COGNITO_JWKS_URI=${url}/${pool.userPoolId}/.well-known/jwks.json
export ADMIN_GROUPS=admins OPERATOR_GROUPS=admins
${pool.seedUsers.map(({ username, password }) => `# ${username}, password ${password}\n`).join("")}`);
  const stop = () => void close().then(() => process.exit(0));
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, stop);
}
