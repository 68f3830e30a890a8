/** Whether this version of Node.js still receives security fixes. */

/** The version that the image is built on and the tests run on. */
export const referenceMajor = 24;

/** The end of security fixes for each major version: https://github.com/nodejs/release#release-schedule */
const fixedUntil: Readonly<Record<number, string>> = {
  20: "2026-04-30",
  22: "2027-04-30",
  24: "2028-04-30",
  26: "2029-04-30",
};
const newestKnown = Math.max(...Object.keys(fixedUntil).map(Number));

/** Advice for a version without security fixes; undefined for one that receives them or is newer than this release. */
export function nodeSupportNotice(version: string, today = new Date()): string | undefined {
  const major = Number.parseInt(version, 10);
  const isFixed = major > newestKnown || today.toISOString().slice(0, 10) <= (fixedUntil[major] ?? "");
  return isFixed
    ? undefined
    : `Node.js ${major} no longer receives security fixes: run the gateway on Node.js ${referenceMajor}.`;
}
