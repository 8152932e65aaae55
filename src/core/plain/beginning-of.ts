/** At most so many characters of a text, none of them cut in two. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const shown = [...text.slice(0, 2 * most + 2)];
  return shown.length > most ? `${shown.slice(0, most).join("")}…` : text;
}
