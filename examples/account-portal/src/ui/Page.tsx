/** A page: sets the tab's title, and moves the focus to its start. */
import { type ReactNode, useEffect, useRef } from "react";

interface PageProps {
  title: string;
  /** A sentence below the title. */
  lead?: ReactNode;
  /** A single card, for the journeys of anonymous users. */
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

/** In development, no code is sent: the gateway shows them on a page. */
export function InboxHint() {
  const inbox = import.meta.env.VITE_CODE_INBOX;
  return inbox ? (
    <p className="development">
      In development, find the codes in the{" "}
      <a href={inbox} target="_blank" rel="noreferrer">
        code inbox
      </a>
      .
    </p>
  ) : null;
}
