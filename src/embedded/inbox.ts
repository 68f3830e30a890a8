/** The code inbox: the messages that Cognito would have sent by email or SMS. */

export interface Message {
  readonly at: Date;
  readonly to: string;
  readonly username: string;
  readonly medium: "EMAIL" | "SMS";
  readonly purpose: "SIGN_UP" | "PASSWORD_RESET" | "ATTRIBUTE_VERIFICATION" | "INVITATION" | "SIGN_IN";
  /** The code, or the temporary password of an invitation. */
  readonly code: string;
}

const capacity = 1_000;

export class Inbox {
  /** Newest last. */
  readonly messages: Message[] = [];

  constructor(private readonly onMessage: (message: Message) => void = () => {}) {}

  receive(message: Message): void {
    this.onMessage(message);
    this.messages.push(message);
    if (this.messages.length > capacity) this.messages.shift();
  }
}
