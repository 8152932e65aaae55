/** Cases that may grow faster, each with its reason. */
export const accepted: Readonly<Record<string, string>> = {};
