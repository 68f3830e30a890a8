/** Milliseconds of CPU that this process spends on work: a busy machine makes work late, and hardly dearer. */
export async function cpuMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
