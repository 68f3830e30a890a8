/** Lets `node --require` inject a fault into a program that runs: on SIGUSR2 it does what FAULT says. */
process.on("SIGUSR2", () => new Function(process.env.FAULT)());
