/** Preloaded into each server: tells the parent, when asked, what the process has used so far. */
process.on("message", (message) => {
  if (message === "collect") gc();
  const { rss, heapUsed } = process.memoryUsage();
  process.send({ cpu: process.cpuUsage(), rss, heapUsed });
});
process.channel?.unref();
process.on("disconnect", () => process.exit());
