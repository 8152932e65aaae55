/** Whether a value is a text with something in it. */
export function isPlainText(value: unknown): boolean {
  if (typeof value !== "string") return false;
  const first = value.charCodeAt(0);
  // Beyond, some characters are blanks.
  return (first > 32 && first < 127) || value.trim() !== "";
}
