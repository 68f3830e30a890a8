/** Lets `node --require` run the program from its sources, as jest runs the tests: no build can be missing or old. */
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");
const options = require("./swc.cjs");

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    ...options,
    filename,
    configFile: false,
    swcrc: false,
  });
  module._compile(code, filename);
};
