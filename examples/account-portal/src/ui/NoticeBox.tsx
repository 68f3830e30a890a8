/** Announces an outcome, also to screen readers: the region exists before its text. */
import { Link } from "react-router";
import type { Notice } from "../outcomes";

const headings = { good: "Done.", bad: "That did not work.", unsure: "We are not sure." };

export function NoticeBox({ notice }: { notice?: Notice }) {
  return (
    <div className="region" aria-live="polite">
      {notice && (
        <div className={`notice ${notice.tone}`}>
          <strong>{headings[notice.tone]}</strong> {notice.text}
          {notice.way && (
            <>
              {" "}
              <Link to={notice.way.to} state={notice.way.state}>
                {notice.way.text}
              </Link>
            </>
          )}
          {notice.reference && <small>Reference: {notice.reference}</small>}
        </div>
      )}
    </div>
  );
}
