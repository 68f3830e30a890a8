/** The filter of ListUsers: one attribute, and its whole value or how it begins. */

/** Nothing in the text can leave the quotes. */
const quoted = (text: string) => `"${text.replace(/[\\"]/g, "\\$&")}"`;

export const whoseIs = (attribute: string, value: string) => `${attribute} = ${quoted(value)}`;
export const whoseBegins = (attribute: string, value: string) => `${attribute} ^= ${quoted(value)}`;
