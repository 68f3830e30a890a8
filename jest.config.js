/** Three projects: `unit`, `integration` and `timing`. Which one a test file belongs to follows from the file. */
const swc = require("./tools/swc.cjs");
const { announcement, filesOf, projects } = require("./test/projects.cjs");

module.exports = {
  projects: projects.map((displayName) => ({
    displayName,
    testEnvironment: "node",
    roots: ["<rootDir>/test"],
    testMatch: filesOf(displayName),
    setupFiles: ["reflect-metadata"],
    setupFilesAfterEnv: displayName === "unit" ? ["<rootDir>/test/helpers/opensNothing.ts"] : [],
    transform: { "^.+\\.ts$": ["@swc/jest", swc] },
  })),
  reporters: [["<rootDir>/test/announce.cjs", { announcement }], "default"],
  maxWorkers: "100%",
  // Only what hangs takes so long; a busy machine does not.
  testTimeout: 180_000,
};
