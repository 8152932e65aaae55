/** A text that stands for itself in HTML, within elements and within quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** A text of several lines. */
export function linesHtml(text: string): string {
  return text.split("\n").map(escapeHtml).join("<br>");
}
