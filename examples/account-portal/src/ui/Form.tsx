/**
 * A form and its outcome. Input stays in the input elements: passwords are in no state and no URL, and vanish with the
 * form.
 */
import { createContext, type FormEvent, type ReactNode, useRef, useState } from "react";
import type { Notice, Told } from "../outcomes";
import { NoticeBox } from "./NoticeBox";

export type Fields = Record<string, string>;

/** The error message of each invalid field. */
export const Faults = createContext<Fields>({});

interface FormProps {
  /** Returns the notice, or nothing if the page navigates on its own. */
  onSubmit(fields: Fields): Promise<Told>;
  button: string;
  /** The notice before the first submission. */
  notice?: Notice;
  quiet?: boolean;
  /** One field with the button beside it. */
  inline?: boolean;
  /** What the button applies to, if a page has several. */
  about?: string;
  children?: ReactNode;
}

export function Form({ onSubmit, button, notice: first, quiet, inline, about, children }: FormProps) {
  const [notice, setNotice] = useState<Notice>();
  const [wasSent, setSent] = useState(false);
  const [faults, setFaults] = useState<Fields>({});
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  function blame(faults: Fields) {
    setFaults(faults);
    const [name] = Object.keys(faults);
    if (name) form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    setNotice(undefined);
    setSent(true);
    const invalid = faultsOf(event.currentTarget);
    blame(invalid);
    if (Object.keys(invalid).length > 0) return;
    setBusy(true);
    const told = await onSubmit(fieldsOf(event.currentTarget ?? form.current));
    setBusy(false);
    if (told?.field) blame({ [told.field]: told.text });
    else setNotice(told || undefined);
  }

  return (
    <form ref={form} className={inline ? "inline" : undefined} method="post" noValidate onSubmit={submit}>
      {first && !wasSent && <NoticeBox notice={first} />}
      <Faults value={faults}>{children}</Faults>
      <button
        type="submit"
        className={quiet ? "quiet" : undefined}
        aria-disabled={isBusy}
        aria-label={about && `${button}: ${about}`}
      >
        {isBusy ? "One moment …" : button}
      </button>
      <NoticeBox notice={notice} />
    </form>
  );
}

const fieldsOf = (form: HTMLFormElement): Fields =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));

/** The browser's validation errors, as our own messages beside the fields. */
function faultsOf(form: HTMLFormElement): Fields {
  const inputs = [...form.elements].filter((element) => element instanceof HTMLInputElement);
  return Object.fromEntries(
    inputs.filter(({ validity }) => !validity.valid).map((input) => [input.name, faultOf(input)]),
  );
}

function faultOf({ validity, labels, title, validationMessage }: HTMLInputElement): string {
  if (validity.valueMissing) return `Enter ${labels?.[0]?.dataset.the ?? "this"}.`;
  if (validity.patternMismatch && title) return title;
  return validationMessage;
}
