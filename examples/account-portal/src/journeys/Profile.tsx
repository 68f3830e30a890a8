/** Profile: name and address. A new address takes effect when its code proves it. */
import { useMutation } from "@apollo/client/react";
import { match, UpdateMyAttributesDocument } from "cognito-graphql-gateway/client";
import { useState } from "react";
import {
  at,
  busy,
  good,
  inItsWords,
  once,
  ownAccount,
  type Told,
  triggers,
  undelivered,
  writes,
} from "../outcomes";
import { type Me, useMe, useSession } from "../session";
import { Field } from "../ui/Field";
import { type Fields, Form } from "../ui/Form";
import { Card, Page } from "../ui/Page";
import { VerifyEmail } from "./VerifyEmail";

const attribute = ({ attributes }: Me, name: string) =>
  attributes?.find((attribute) => attribute.name === name)?.value ?? "";

export function Profile() {
  const me = useMe();
  const { renew } = useSession();
  const [updateMyAttributes] = useMutation(UpdateMyAttributesDocument);
  const [waiting, setWaiting] = useState<string>();

  async function onSubmit({ name = "", email = "" }: Fields): Promise<Told> {
    const userAttributes = [
      ...(name === attribute(me, "name") ? [] : [{ name: "name", value: name }]),
      ...(email === me.email ? [] : [{ name: "email", value: email }]),
    ];
    if (userAttributes.length === 0) return good("Nothing to change.");
    const { data, error } = await updateMyAttributes({ variables: { input: { userAttributes } } });
    return match(data?.updateMyAttributes, {
      UpdateMyAttributesSuccess: async ({ addresses }) => {
        const state = addresses.find(({ name }) => name === "email")?.state;
        if (state && state !== "VERIFIED") setWaiting(email);
        await renew();
        return state === "OLD_VALID_UNTIL_NEW_VERIFIED"
          ? good(`Your address stays ${me.email} until you enter the code that we sent to ${email}.`)
          : good("Your profile has been saved.");
      },
      AliasExistsError: () => at("email", "Another account has this address."),
      NotAuthorizedError: inItsWords,
      CodeMismatchError: inItsWords,
      ExpiredCodeError: inItsWords,
      ...ownAccount,
      ...busy,
      ...triggers,
      ...once,
      ...undelivered,
      ...writes(error, "Reload this page: it shows the current values."),
    });
  }

  return (
    <Page title="Profile" lead={`You are signed in as ${me.username}.`}>
      <Card title="About you">
        <Form onSubmit={onSubmit} button="Save">
          <Field
            name="name"
            label="Name"
            the="your name"
            autoComplete="name"
            defaultValue={attribute(me, "name")}
          />
          <Field
            name="email"
            type="email"
            label="Email address"
            the="your email address"
            autoComplete="email"
            hint={
              me.email ? `${me.email} is ${me.emailVerified ? "verified" : "not verified yet"}.` : undefined
            }
            defaultValue={me.email ?? ""}
            required
          />
        </Form>
      </Card>
      {(waiting || !me.emailVerified) && (
        <VerifyEmail key={waiting} sentTo={waiting} onDone={() => setWaiting(undefined)} />
      )}
    </Page>
  );
}
