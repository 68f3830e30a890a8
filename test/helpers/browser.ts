/** A browser's cookies: what the gateway set, sent back with the next request. */
import type { Reply, TestGateway } from "./gateway";

export class Browser {
  readonly cookies = new Map<string, string>();
  /** The attributes, as they were set last. */
  readonly attributes = new Map<string, string>();

  constructor(private readonly gateway: TestGateway) {}

  async ask(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Reply> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const reply = await this.gateway.ask(query, variables, {
      headers: { ...(cookie && { cookie }), ...headers },
    });
    for (const set of reply.headers.getSetCookie()) {
      const [, name, value, attributes] = set.match(/^([^=]+)=([^;]*); (.*)$/) as unknown as string[];
      this.attributes.set(name!, attributes!);
      if (value === "") this.cookies.delete(name!);
      else this.cookies.set(name!, value!);
    }
    return reply;
  }
}
