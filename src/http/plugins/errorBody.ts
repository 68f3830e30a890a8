/** The body of a response that refuses a request before any GraphQL runs, in the form that GraphQL clients expect. */
export const errorBody = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });
