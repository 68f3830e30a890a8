/** A page: its title in the tab, and the focus where its reading begins. */
import { type ReactNode, useEffect, useRef } from "react";

interface PageProps {
  title: string;
  /** A sentence below the title. */
  lead?: ReactNode;
  /** A single card, for the journeys of people who are not signed in. */
  narrow?: boolean;
  /** The next step of a journey: its first field takes the focus. */
  step?: boolean;
  children?: ReactNode;
}

let isFirstPage = true;

export function Page({ title, lead, narrow, step, children }: PageProps) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${title} · Account`;
    if (!isFirstPage) main.current?.querySelector<HTMLElement>(step ? "input" : "h1")?.focus();
    isFirstPage = false;
  }, [title, step]);
  return (
    <main ref={main} className={narrow ? "narrow" : undefined}>
      <header>
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </header>
      {children}
    </main>
  );
}

export function Card({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <section className="card" aria-label={title}>
      {title && <h2>{title}</h2>}
      {children}
    </section>
  );
}

/** While developing, the codes are not sent anywhere: they are on a page of the gateway. */
export function InboxHint() {
  const inbox = import.meta.env.VITE_CODE_INBOX;
  return inbox ? (
    <p className="development">
      In development, codes are in the{" "}
      <a href={inbox} target="_blank" rel="noreferrer">
        code inbox
      </a>
      .
    </p>
  ) : null;
}
