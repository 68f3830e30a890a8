/** The filter of ListUsers: one attribute, and its exact value or a prefix. */

/** Escapes the text, so that it cannot end the quotes. */
const quoted = (text: string) => `"${text.replace(/[\\"]/g, "\\$&")}"`;

export const equalsFilter = (attribute: string, value: string) => `${attribute} = ${quoted(value)}`;
export const startsWithFilter = (attribute: string, value: string) => `${attribute} ^= ${quoted(value)}`;
