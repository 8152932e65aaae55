export type { ComparisonSign } from "./comparison.ts";
export type { FigureForm } from "./form.ts";
export type { Grades } from "./grades.ts";
export { type Bounds, readText, type TextReading } from "./read-text.ts";
export { type Taken, takenWords } from "./taken.ts";
export { type WhyUnread, whyWords } from "./why-unread.ts";
