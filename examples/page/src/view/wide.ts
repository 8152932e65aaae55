/** Fades the edge behind which there is more of a chart or a table, until it was moved there. */
export function markWide(inside: HTMLElement): void {
  for (const region of inside.querySelectorAll<HTMLElement>("[role=region]")) {
    const mark = () => region.classList.toggle("more", region.scrollLeft + region.clientWidth < region.scrollWidth - 1);
    region.addEventListener("scroll", mark, { passive: true });
    new ResizeObserver(mark).observe(region);
  }
}
