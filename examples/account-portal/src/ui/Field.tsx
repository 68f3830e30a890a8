/** A labeled input. Screen readers associate its hint and its error with it. */
import { type ComponentProps, use, useId, useState } from "react";
import { Faults } from "./Form";

interface FieldProps extends Omit<ComponentProps<"input">, "id"> {
  name: string;
  label: string;
  /** In the sentence "Enter …". */
  the: string;
  hint?: string;
}

export function Field({ label, the, hint, type = "text", ...input }: FieldProps) {
  const id = useId();
  const fault = use(Faults)[input.name];
  const [isShown, setShown] = useState(false);
  const isPassword = type === "password";
  return (
    <div className="field">
      <label htmlFor={id} data-the={the}>
        {label}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="input">
        <input
          id={id}
          type={isPassword && isShown ? "text" : type}
          aria-invalid={fault ? true : undefined}
          aria-describedby={
            [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ") || undefined
          }
          autoCapitalize="none"
          spellCheck={false}
          {...input}
        />
        {isPassword && (
          <button
            type="button"
            className="reveal"
            aria-pressed={isShown}
            aria-label={`Show ${the}`}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? "Hide" : "Show"}
          </button>
        )}
      </div>
      <p className="fault" id={`${id}-fault`}>
        {fault}
      </p>
    </div>
  );
}

export const UserName = (props: Partial<FieldProps>) => (
  <Field name="username" label="User name" the="your user name" autoComplete="username" required {...props} />
);

export const NewPassword = (props: Partial<FieldProps>) => (
  <Field
    name="newPassword"
    type="password"
    label="New password"
    the="a new password"
    autoComplete="new-password"
    hint="At least 8 characters, with upper and lower case, a number and a symbol."
    required
    {...props}
  />
);

export const Code = (props: Partial<FieldProps>) => (
  <Field
    name="code"
    label="Code"
    the="the code"
    inputMode="numeric"
    autoComplete="one-time-code"
    pattern="\s*\d{6}\s*"
    title="The code has six digits."
    className="code"
    required
    {...props}
  />
);
