/** A reporter of Jest's that says, before the first result, what there is to run and what this run takes of it. */
module.exports = class Announce {
  constructor(_, { announcement }) {
    this.announcement = announcement;
  }
  onRunStart({ numTotalTestSuites }) {
    process.stderr.write(`${this.announcement.join("\n")}\nThis run:    ${numTotalTestSuites} files\n\n`);
  }
};
