/** Lets `node --require` bring trouble into a program that runs: on SIGUSR2 it does what TROUBLE says. */
process.on("SIGUSR2", () => new Function(process.env.TROUBLE)());
