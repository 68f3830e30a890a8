/** The portal's frame: the signed-in user, the navigation, and the journey on each path. */
import type { ReactNode } from "react";
import { Link, Navigate, NavLink, Route, Routes, useLocation } from "react-router";
import { Administration } from "./journeys/Administration";
import { ConfirmAccount } from "./journeys/ConfirmAccount";
import { ForgotPassword } from "./journeys/ForgotPassword";
import { Profile } from "./journeys/Profile";
import { Security } from "./journeys/Security";
import { Sessions } from "./journeys/Sessions";
import { SignIn } from "./journeys/SignIn";
import { SignOut } from "./journeys/SignOut";
import { SignUp } from "./journeys/SignUp";
import { type Me, useSession } from "./session";
import { NoticeBox } from "./ui/NoticeBox";
import { Page } from "./ui/Page";

/** Affects only the navigation: the gateway decides what a user may do. */
const isAdministrator = ({ groups }: Me) => groups.includes(import.meta.env.VITE_ADMIN_GROUP ?? "admins");

export function App() {
  const { session } = useSession();
  const me = session.state === "signedIn" ? session.me : undefined;
  return (
    <>
      <header className="bar">
        <Link to="/" className="brand">
          <img src="/icon.svg" alt="" width="28" height="28" /> Account
        </Link>
        {me ? (
          <>
            <nav aria-label="Main">
              <NavLink to="/profile">Profile</NavLink>
              <NavLink to="/security">Security</NavLink>
              <NavLink to="/sessions">Sessions</NavLink>
              {isAdministrator(me) && <NavLink to="/administration">Administration</NavLink>}
            </nav>
            <SignOut username={me.username} />
          </>
        ) : (
          session.state !== "asking" && (
            <nav aria-label="Main">
              <NavLink to="/sign-in">Sign in</NavLink>
              <NavLink to="/sign-up">Sign up</NavLink>
            </nav>
          )
        )}
      </header>
      <Routes>
        <Route path="/sign-up" element={<Stranger page={<SignUp />} />} />
        <Route path="/confirm" element={<Stranger page={<ConfirmAccount />} />} />
        <Route path="/sign-in" element={<Stranger page={<SignIn />} />} />
        <Route path="/forgot-password" element={<Stranger page={<ForgotPassword />} />} />
        <Route path="/profile" element={<Known page={<Profile />} />} />
        <Route path="/security" element={<Known page={<Security />} />} />
        <Route path="/sessions" element={<Known page={<Sessions />} />} />
        <Route path="/administration" element={<Known page={<Administration />} />} />
        <Route path="*" element={<Navigate to="/profile" replace />} />
      </Routes>
    </>
  );
}

/** For anonymous users; signed-in users continue to the page that they wanted. */
function Stranger({ page }: { page: ReactNode }) {
  const { session } = useSession();
  const { state } = useLocation();
  if (session.state === "asking") return <main aria-busy="true" />;
  return session.state === "signedIn" ? <Navigate to={state?.from ?? "/profile"} replace /> : page;
}

/** For signed-in users; others sign in first and then return. */
function Known({ page }: { page: ReactNode }) {
  const { session } = useSession();
  const { pathname } = useLocation();
  switch (session.state) {
    case "asking":
      return <main aria-busy="true" />;
    case "signedIn":
      return page;
    case "signedOut":
      return <Navigate to="/sign-in" state={{ from: pathname }} replace />;
    case "unclear":
      return (
        <Page title="Not available" narrow>
          <NoticeBox notice={session.notice} />
        </Page>
      );
  }
}
