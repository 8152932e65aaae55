/** What the library answers to a case of a suite: plain data, or what becomes that in JSON. */
export type Suite = (input: never) => unknown;
