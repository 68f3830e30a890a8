/** How the TypeScript of sources and tests becomes JavaScript, in Jest and in the programs that tests start. */
module.exports = {
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: "commonjs" },
};
