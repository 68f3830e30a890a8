/** Holds the `unit` project to its rule: no server, no connection, no child process. */
import { ChildProcess } from "node:child_process";
import { Server, Socket } from "node:net";

beforeAll(() => {
  const refuse = (what: string) => () => {
    throw new Error(`A unit test opens nothing, and this one opens ${what}. See test/projects.cjs.`);
  };
  jest.spyOn(Server.prototype, "listen").mockImplementation(refuse("a server"));
  jest.spyOn(Socket.prototype, "connect").mockImplementation(refuse("a connection"));
  jest.spyOn(ChildProcess.prototype as any, "spawn").mockImplementation(refuse("a child process"));
});
// The worker's next file may be one of another project.
afterAll(() => jest.restoreAllMocks());
